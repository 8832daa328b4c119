// The keys of the kinds: a number each, 0 for none of them, arrow right to skip, Backspace to go back.
import { useEffect, useRef } from "react";
import type { MessageType } from "./api.ts";
import type { Naming } from "./useNaming.ts";

/** The key of each kind, in their order; those beyond the ninth have none. They act anywhere on the page but in fields. */
export function useKindKeys(types: readonly MessageType[], naming: Naming): (string | undefined)[] {
  const latest = useRef({ types, naming });
  useEffect(() => void (latest.current = { types, naming }));
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
      const now = latest.current;
      const digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code)?.[1];
      const type = digit === undefined || digit === "0" ? undefined : now.types[Number(digit) - 1];
      if (type !== undefined) now.naming.say(type.id);
      else if (digit === "0") now.naming.say("");
      else if (event.key === "ArrowRight") now.naming.skip();
      else if (event.key === "Backspace") now.naming.undo();
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
  return types.map((_, index) => (index < 9 ? String(index + 1) : undefined));
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, select, textarea, [role='dialog']") !== null;
}
