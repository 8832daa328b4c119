// The edited strategy: gathered until it is saved, and kept in this browser tab so that a reload or another screen loses nothing.
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Month } from "../../../shared/period.ts";
import type { Strategy } from "../../../shared/strategy.ts";
import { type KnownChannel, withKnownKeys } from "../../channels.ts";
import type { SavedVersion } from "../../strategy.ts";
import { changesBetween, type Part, rebased } from "./differences.ts";
import { emptyStrategy } from "./document.ts";

const storageKey = "maltal.strategy-draft";

interface Kept {
  /** The version that was edited. */
  version: number;
  document: Strategy;
  /** Set once a newer version has been saved meanwhile: the parts of which both have changed the same. */
  both?: Part[];
}

export interface Draft {
  document: Strategy;
  /** The version that is edited, 0 before the first. */
  version: number;
  change: (part: Partial<Strategy>) => void;
  discard: () => void;
  /** Says that the draft has become that version: it goes once that is there, and not before, or the one that was edited would show for a moment. */
  became: (version: number) => void;
  /** Changes when the draft is thrown away: what stands in fields and was not understood goes with it. */
  round: number;
  changes: ReturnType<typeof changesBetween>;
  /** It was found from an earlier visit, not written in this one. */
  restored: boolean;
  /** Another version has been saved since it was begun: the parts of which both have changed the same, where mine holds. */
  both: Part[] | null;
}

/** The document of a saved version as the screen edits it; 0 is that before the first. Null for one that is not there. */
export type DocumentOf = (version: number) => Strategy | null;

export function savedDocuments(
  versions: readonly SavedVersion[],
  known: readonly KnownChannel[],
  firstMonth: Month,
): DocumentOf {
  return (version) => {
    if (version === 0) return emptyStrategy(firstMonth);
    const found = versions.find((each) => each.version === version);
    return found === undefined ? null : withKnownKeys(found.document, known);
  };
}

/** `version` is the newest saved one, which `documentOf` must know; keep `documentOf` the same while what is saved is. */
export function useDraft(documentOf: DocumentOf, version: number): Draft {
  const [first] = useState(kept);
  const [edited, setEdited] = useState<Kept | null>(first);
  const [own, setOwn] = useState<number | null>(null);
  const [round, setRound] = useState(0);
  const saved = useMemo(() => documentOf(version) as Strategy, [documentOf, version]);
  const mine = useMemo(
    () => (edited === null || version === own ? null : onTop(edited, documentOf, version)),
    [edited, documentOf, version, own],
  );
  const document = mine?.document ?? saved;
  const changes = changesBetween(saved, document);
  const isChanged = changes.length > 0;
  useEffect(() => keep(isChanged ? mine : null), [isChanged, mine]);
  const change = useCallback(
    (part: Partial<Strategy>) =>
      setEdited((before) => {
        const from = before === null || version === own ? null : onTop(before, documentOf, version);
        return { version, ...from, document: { ...(from?.document ?? saved), ...part } };
      }),
    [saved, documentOf, version, own],
  );
  const discard = useCallback(() => {
    setEdited(null);
    setRound((before) => before + 1);
  }, []);
  return {
    document,
    version,
    change,
    discard,
    became: setOwn,
    round,
    changes,
    restored: first !== null && edited === first && isChanged,
    both: mine?.both ?? null,
  };
}

/** Puts a change into the draft from a screen that does not edit it; whoever opens settings next finds it there, unsaved. */
export function putIntoDraft(
  documentOf: DocumentOf,
  version: number,
  edit: (document: Strategy) => Partial<Strategy>,
): void {
  const before = kept();
  const from = (before === null ? null : onTop(before, documentOf, version)) ?? {
    version,
    document: documentOf(version) as Strategy,
  };
  keep({ ...from, document: { ...from.document, ...edit(from.document) } });
}

/** The draft on top of that version; null where the one that it was begun from is gone. */
function onTop(draft: Kept, documentOf: DocumentOf, version: number): Kept | null {
  if (draft.version === version) return draft;
  const [base, theirs] = [documentOf(draft.version), documentOf(version)];
  if (base === null || theirs === null) return null;
  const { document, both } = rebased(base, draft.document, theirs);
  return { version, document, both: [...new Set([...(draft.both ?? []), ...both])] };
}

function kept(): Kept | null {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? "null");
    return isKept(found) ? found : null;
  } catch {
    return null;
  }
}

function isKept(value: unknown): value is Kept {
  return typeof value === "object" && value !== null && "version" in value && "document" in value;
}

function keep(draft: Kept | null) {
  try {
    if (draft) sessionStorage.setItem(storageKey, JSON.stringify(draft));
    else sessionStorage.removeItem(storageKey);
  } catch {
    // A browser that keeps nothing only loses the draft on reload.
  }
}
