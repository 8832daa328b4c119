// What was added to a list is written next: the focus goes to its first field, not back to the button.
import { type RefObject, useEffect, useRef, useState } from "react";

/** The list's element, and what to call when an entry has been added; `entry` is a selector of the newest one. */
export function useFocusAdded<List extends HTMLElement>(entry: string): [RefObject<List | null>, () => void] {
  const list = useRef<List>(null);
  const [added, setAdded] = useState(0);
  useEffect(() => {
    if (added > 0) list.current?.querySelector<HTMLElement>(`${entry} input`)?.focus();
  }, [added, entry]);
  return [list, () => setAdded((before) => before + 1)];
}
