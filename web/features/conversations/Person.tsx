// Who wrote it. Somebody else's pseudonym leads to all that they have written.
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { Writer } from "./api.ts";
import { useWho } from "./useWho.ts";

export function Person({ who }: { who: Writer }) {
  const t = useTranslations("comments.who");
  const name = useWho()(who);
  if (who.kind === "ours" || who.name === null)
    return <strong className={who.kind === "ours" ? "comment-ours" : undefined}>{name}</strong>;
  return (
    <Link
      to="/comments/conversations"
      search={{ q: who.name }}
      className="comment-person"
      aria-label={t("all", { person: name })}
    >
      {name}
    </Link>
  );
}
