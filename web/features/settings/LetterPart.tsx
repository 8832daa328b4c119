// One part of the letter under its heading.
import type { ReactNode } from "react";

/** `id` is the heading's, by which the address reaches it. */
export function LetterPart({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
