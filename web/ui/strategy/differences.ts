// What differs between two documents of a strategy, and what two people changed of one, put together. Values only.
import type { Goal, Strategy } from "../../../shared/strategy.ts";
import { freeId } from "./free-id.ts";

/** All of the document that somebody writes. */
export type Part = Exclude<keyof Strategy, "schemaVersion" | "version" | "effectiveFrom" | "reason">;

/** A part is one thing, or is made of fields, or of items that are known by a key. */
type Made<Value> = "whole" | "fields" | (Value extends readonly (infer Item)[] ? (item: Item) => string : never);

/** In the order of the letter. A part that is missing here does not compile. */
const made: { [Each in Part]: Made<Strategy[Each]> } = {
  purpose: "whole",
  purposes: "whole",
  visitors: "whole",
  customersWant: "whole",
  otherMarketing: "whole",
  goals: ({ id }) => id,
  channels: ({ channel }) => channel,
  groups: ({ id }) => id,
  topics: ({ id }) => id,
  messageTypes: ({ id }) => id,
  voice: "whole",
  people: "fields",
  answering: "fields",
  hoursPublished: "fields",
  wantsAnswer: "whole",
  escalation: "fields",
  criticism: "fields",
  competitors: (name) => name,
  reviewOn: "whole",
};
export const parts = Object.keys(made) as Part[];

/** Which parts differ from the saved document, and in how many places. */
export function changesBetween(saved: Strategy, draft: Strategy): { part: Part; count: number }[] {
  return parts.flatMap((part) => {
    const [before, after] = [piecesOf(part, saved), piecesOf(part, draft)];
    const count = keysOf(after, before).filter((key) => !same(before.get(key), after.get(key))).length;
    return count > 0 ? [{ part, count }] : [];
  });
}

export interface Rebased {
  document: Strategy;
  /** Parts of which both have changed the same piece, and not alike: mine holds. */
  both: Part[];
}

/** What I changed of `base`, on top of what others have made of it meanwhile. All that is no part stays mine. */
export function rebased(base: Strategy, mine: Strategy, theirs: Strategy): Rebased {
  const both: Part[] = [];
  const merged = parts.map((part) => {
    const [was, own, other] = [piecesOf(part, base), piecesOf(part, mine), piecesOf(part, theirs)];
    const pieces = new Map<string, unknown>();
    for (const key of keysOf(own, other)) {
      const isMine = !same(was.get(key), own.get(key));
      const isBoth = isMine && !same(was.get(key), other.get(key)) && !same(own.get(key), other.get(key));
      if (isBoth && part === "goals" && !was.has(key)) {
        // Each has added a goal of one name: they are two.
        pieces.set(key, other.get(key));
        const id = freeId(key, new Set([...own.keys(), ...other.keys()]));
        pieces.set(id, { ...(own.get(key) as Goal), id });
        continue;
      }
      if (isBoth) both.push(part);
      const holds = (isMine ? own : other).get(key);
      if (holds !== undefined) pieces.set(key, holds);
    }
    return [part, wholeOf(part, pieces)] as const;
  });
  return { document: { ...mine, ...(Object.fromEntries(merged) as Pick<Strategy, Part>) }, both: [...new Set(both)] };
}

type Pieces = ReadonlyMap<string, unknown>;

function piecesOf(part: Part, document: Strategy): Pieces {
  const value = document[part];
  const how = made[part] as Made<unknown[]>;
  if (how === "whole") return new Map([["", value]]);
  if (how === "fields") return new Map(Object.entries(value as object));
  return new Map((value as readonly unknown[]).map((item) => [how(item), item]));
}

function wholeOf(part: Part, pieces: Pieces): unknown {
  if (made[part] === "whole") return pieces.get("");
  return made[part] === "fields" ? Object.fromEntries(pieces) : [...pieces.values()];
}

/** The first one's keys in their order, then what only the other has. */
function keysOf(first: Pieces, second: Pieces): string[] {
  return [...new Set([...first.keys(), ...second.keys()])];
}

/** Equal in content; the order of an object's keys and keys that are undefined do not matter. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
