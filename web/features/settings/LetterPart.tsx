// One part of the letter under its heading.
import type { ReactNode } from "react";
import { useId } from "react";

export function LetterPart({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
