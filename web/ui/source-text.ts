// The words of a source of files, for any id.
import { useTranslations } from "use-intl";

/** Kinds of export that the guide describes, in the order in which it lists them. */
export const guideSources = [
  "meta-facebook-posts",
  "meta-instagram-posts",
  "linkedin-content",
  "linkedin-followers",
  "x-premium-posts",
  "youtube-content",
  "youtube-dates",
  "ga4-report",
  "comments-reply-chain",
  "comments-table",
  "mentions-table",
] as const;
export type GuideSource = (typeof guideSources)[number];

/** The name of a source, or of several in one file ("a, b"); its id where no name is written, and "unknown format" for null. */
export function useSourceName(): (source: string | null) => string {
  const t = useTranslations("export");
  return (source) => {
    if (source === null) return t("unknownSource");
    const names = source.split(", ").map((id) => {
      const known = guideSources.find((each) => each === id);
      return known === undefined ? id : t(`${known}.name`);
    });
    return names.join(", ");
  };
}
