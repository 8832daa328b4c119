// What will stand here, and the way to it. Children are the steps or links that lead on.
import type { ReactNode } from "react";

/** `level` 1 where the empty state is the whole page. */
export function EmptyState({
  title,
  children,
  actions,
  level = 2,
}: {
  title: string;
  children: ReactNode;
  actions?: ReactNode;
  level?: 1 | 2;
}) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <section className="empty">
      <Heading>{title}</Heading>
      {children}
      {actions ? <div className="row">{actions}</div> : null}
    </section>
  );
}
