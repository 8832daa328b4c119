// What will stand here, and the way to it. Children are the steps or links that lead on.
import type { ReactNode } from "react";

export function EmptyState({ title, children, actions }: { title: string; children: ReactNode; actions?: ReactNode }) {
  return (
    <section className="empty">
      <h2>{title}</h2>
      {children}
      {actions ? <div className="row">{actions}</div> : null}
    </section>
  );
}
