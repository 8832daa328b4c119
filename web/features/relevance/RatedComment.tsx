// The comment in question, large, with the post that it stands under and what it answers.
import type { Ref } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { ExternalLink } from "../../ui/ExternalLink.tsx";
import { useChannelOn } from "../../ui/useChannelOn.ts";
import type { RatingItem } from "./rating-api.ts";

export function RatedComment({ item, ref }: { item: RatingItem; ref: Ref<HTMLElement> }) {
  const t = useTranslations("rating");
  const channelOn = useChannelOn();
  const format = useFormat();
  return (
    <article ref={ref} className="rate-card" tabIndex={-1} aria-label={t("comment")}>
      <p className="quiet small">
        {channelOn(item.channel)} · {format.day(item.day)}
        {item.url === null ? null : (
          <>
            {" · "}
            <ExternalLink href={item.url}>{t("original")}</ExternalLink>
          </>
        )}
      </p>
      <div className="rate-context">
        <p className="quiet small">{item.post === null ? t("noPost") : t("under")}</p>
        {item.post === null ? null : (
          <p className="rate-post" dir="auto">
            {item.post.text}
          </p>
        )}
        {item.above.length > 0 ? (
          <>
            <p className="quiet small">{t("above")}</p>
            <ul className="rate-above">
              {item.above.map((each, index) => (
                <li key={index}>
                  <span className="quiet small">{each.ours ? t("ours") : t("theirs")}: </span>
                  <span dir="auto">{each.text ?? "–"}</span>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
      <p className="rate-words" dir="auto" aria-live="polite">
        {item.text ?? <em className="quiet">{t("noWords")}</em>}
      </p>
    </article>
  );
}
