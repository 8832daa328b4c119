// Whether the window is as narrow as a phone. Rows have one height each way, so the choice cannot be left to the style sheet alone.
import { useSyncExternalStore } from "react";

const narrow = "(max-width: 760px)";

function subscribe(onChange: () => void) {
  const query = window.matchMedia(narrow);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(narrow).matches);
}
