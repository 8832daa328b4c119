// Comments by listed competitors in our own channels: shown with their post, and whether we have answered.
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { ExternalLink } from "../../ui/ExternalLink.tsx";
import { shortDate } from "../../ui/short-date.ts";
import { useChannelOn } from "../../ui/useChannelOn.ts";
import type { CompetitorComment, ListeningData } from "./api.ts";

export function Competitors({ data }: { data: ListeningData }) {
  const t = useTranslations("listening.competitors");
  const format = useFormat();
  const { names, comments } = data.competitors;
  return (
    <section className="stack" aria-labelledby="competitors-title">
      <h2 id="competitors-title">{t("title")}</h2>
      {names.length === 0 ? (
        <p className="prose quiet">
          {t("unlisted")}{" "}
          <Link to="/settings" hash="competitors-title">
            {t("toSettings")}
          </Link>
        </p>
      ) : comments.length === 0 ? (
        <p className="prose quiet">{t("none", { names: format.list(names) })}</p>
      ) : (
        <>
          <p className="prose quiet">{t("hint")}</p>
          <ul className="listening-mentions">
            {comments.map((comment) => (
              <CommentRow key={`${comment.channel.key} ${comment.key}`} comment={comment} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function CommentRow({ comment }: { comment: CompetitorComment }) {
  const t = useTranslations("listening.competitors");
  const written = useTranslations("listening.written");
  const format = useFormat();
  const channelOn = useChannelOn();
  const { name, channel, day, text, post, url, answered, file, line } = comment;
  const state = answered === null ? t("unknown") : answered ? t("answered") : t("unanswered");
  return (
    <li className="listening-mention" data-critical={answered === false}>
      <p className="quiet small">
        <strong>{name}</strong> · {channelOn(channel)} · {shortDate(format, day)}
      </p>
      <p className="listening-text">{text ?? written("noText")}</p>
      {post === null ? null : <p className="quiet small">{t("under", { post })}</p>}
      <div className="row">
        {url === null ? null : <ExternalLink href={url}>{t("open")}</ExternalLink>}
        <span className="listening-state">{state}</span>
      </div>
      <p className="quiet small file-words">{written("from", { file, line })}</p>
    </li>
  );
}
