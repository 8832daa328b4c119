// The last line of the month: how much is written about it, where anything is.
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";

export function NotesLine({ count }: { count: number }) {
  const t = useTranslations("overview");
  if (count === 0) return null;
  return (
    <p className="notes-line small">
      <Link to="/review" hash="happened">
        {t("notesLine", { count })}
      </Link>
    </p>
  );
}
