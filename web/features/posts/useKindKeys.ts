// The keys of the kinds: a number each, 0 for none of them, arrow right to skip, Backspace to go back.
import { usePageKeys } from "../../ui/usePageKeys.ts";
import type { MessageType } from "./api.ts";
import type { Naming } from "./useNaming.ts";

/** The key of each kind, in their order; those beyond the ninth have none. */
export function useKindKeys(types: readonly MessageType[], naming: Naming): (string | undefined)[] {
  usePageKeys(({ code, key }) => {
    const digit = /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1];
    const type = digit === undefined || digit === "0" ? undefined : types[Number(digit) - 1];
    if (type !== undefined) naming.say(type.id);
    else if (digit === "0") naming.say("");
    else if (key === "ArrowRight") naming.skip();
    else if (key === "Backspace") naming.undo();
    else return false;
    return true;
  });
  return types.map((_, index) => (index < 9 ? String(index + 1) : undefined));
}
