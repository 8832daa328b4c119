// The file and the line that a comment came from.
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";

export function CommentSource({ comment }: { comment: { importId: number; file: string; line: number } }) {
  const t = useTranslations("comments");
  return (
    <Link to="/imports" search={{ open: String(comment.importId) }} className="comment-source quiet small">
      {t("file", { file: comment.file, line: String(comment.line) })}
    </Link>
  );
}
