// How old the numbers of the screen are, channel by channel.
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import type { ReadUntil } from "./api.ts";

export function AsOf({ asOf }: { asOf: readonly ReadUntil[] }) {
  const t = useTranslations("comments");
  const format = useFormat();
  if (asOf.length === 0) return null;
  const days = new Set(asOf.map((each) => each.observedOn));
  const words =
    days.size === 1
      ? [format.day(asOf[0]?.observedOn ?? "")]
      : asOf.map((each) => t("asOfChannel", { day: format.day(each.observedOn), channel: each.channel.name }));
  return <p className="quiet small prose">{t("asOf", { count: words.length, days: format.list(words) })}</p>;
}
