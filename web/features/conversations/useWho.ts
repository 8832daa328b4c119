// Who wrote a comment, in words: us by name, others by a pseudonym that says nothing of them.
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { shortDate } from "../../ui/short-date.ts";
import type { Writer } from "./api.ts";

export function useWho(): (who: Writer) => string {
  const t = useTranslations("comments.who");
  return ({ kind, name }) => {
    if (name === null) return t("unknown");
    return kind === "ours" ? t("ours", { name }) : t("person", { code: name });
  };
}

/** "13 Feb 2026 12:00"; the date alone where the file has no time. */
export function useWhen(): (comment: { day: string; time: string | null }) => string {
  const format = useFormat();
  return ({ day, time }) => `${shortDate(format, day)} ${time ?? ""}`.trim();
}
