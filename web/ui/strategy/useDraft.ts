// The edited strategy: gathered until it is saved, and kept in this browser tab so that a reload or another screen loses nothing.
import { useCallback, useEffect, useState } from "react";
import type { Strategy } from "../../../shared/strategy.ts";
import { changesBetween } from "./document.ts";

const storageKey = "maltal.strategy-draft";

interface Kept {
  /** The version that was edited; a draft of an older version is dropped when a newer one has been saved meanwhile. */
  version: number;
  document: Strategy;
}

export interface Draft {
  document: Strategy;
  change: (part: Partial<Strategy>) => void;
  discard: () => void;
  /** Changes when the draft is thrown away: what stands in fields and was not understood goes with it. */
  round: number;
  changes: ReturnType<typeof changesBetween>;
  /** It was found from an earlier visit, not written in this one. */
  restored: boolean;
}

export function useDraft(saved: Strategy, version: number): Draft {
  const [first] = useState(() => kept(version));
  const [edited, setEdited] = useState<Kept | null>(first);
  const isOurs = edited !== null && edited.version === version;
  const document = isOurs ? edited.document : saved;
  const changes = changesBetween(saved, document);
  const isChanged = changes.length > 0;
  useEffect(() => keep(isChanged ? { version, document } : null), [isChanged, version, document]);
  const change = useCallback(
    (part: Partial<Strategy>) =>
      setEdited((before) => {
        const from = before !== null && before.version === version ? before.document : saved;
        return { version, document: { ...from, ...part } };
      }),
    [saved, version],
  );
  const [round, setRound] = useState(0);
  // Once the version that it became is there, and not before: the one that was edited would show for a moment.
  useEffect(() => setEdited((before) => (before?.version === version ? before : null)), [version]);
  const discard = useCallback(() => {
    setEdited(null);
    setRound((before) => before + 1);
  }, []);
  return {
    document,
    change,
    discard,
    round,
    changes,
    restored: first !== null && edited === first && isChanged,
  };
}

/** Puts a change into the draft of the version from a screen that does not edit it; whoever opens settings next finds it there, unsaved. */
export function putIntoDraft(saved: Strategy, version: number, edit: (document: Strategy) => Partial<Strategy>): void {
  const document = kept(version)?.document ?? saved;
  keep({ version, document: { ...document, ...edit(document) } });
}

function kept(version: number): Kept | null {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? "null");
    return isKept(found) && found.version === version ? found : null;
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
