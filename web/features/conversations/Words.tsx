// What somebody wrote, as it was written.
import { useTranslations } from "use-intl";

export function Words({ text }: { text: string | null }) {
  const t = useTranslations("comments");
  if (text === null) return <p className="quiet">{t("noWords")}</p>;
  return (
    <p className="comment-words" dir="auto">
      {text}
    </p>
  );
}
