// The ways between the screens about comments, under their heading.
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";

const places = [
  ["/comments", "answers"],
  ["/comments/conversations", "conversations"],
  ["/comments/relevance", "relevance"],
  ["/comments/criticism", "criticism"],
  ["/comments/listening", "listening"],
  ["/comments/sources", "sources"],
] as const;

export function CommentsNav() {
  const t = useTranslations("comments.nav");
  return (
    <nav className="subnav" aria-label={t("label")}>
      {places.map(([to, name]) => (
        <Link key={to} to={to} className="subnav-link" activeOptions={{ exact: true, includeSearch: false }}>
          {t(name)}
        </Link>
      ))}
    </nav>
  );
}
