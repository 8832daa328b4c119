// A link that leaves Måltal: says so to those who cannot see the new tab.
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

export function ExternalLink({ href, children }: { href: string; children: ReactNode }) {
  const t = useTranslations("shell");
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
      <span className="visually-hidden"> ({t("external")})</span>
    </a>
  );
}
