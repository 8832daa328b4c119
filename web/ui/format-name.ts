// What kinds of post are called. A kind that has no word here stands as the platform wrote it.
import { useTranslations } from "use-intl";

const formatNames = [
  "photo",
  "video",
  "reel",
  "carousel",
  "album",
  "link",
  "text",
  "story",
  "live",
  "share",
  "article",
  "document",
  "poll",
  "event",
  "short",
] as const;

export function useFormatName(): (format: string) => string {
  const t = useTranslations("posts.formats");
  return (format) => {
    const known = formatNames.find((each) => each === format);
    if (known !== undefined) return t(known);
    return format === "image" ? t("image") : format;
  };
}
