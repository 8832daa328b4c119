// A post as a card, for a phone: the same facts stacked, with the numbers that the export reports.
import { memo } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { ExternalLink } from "../../ui/ExternalLink.tsx";
import { shortDate } from "../../ui/short-date.ts";
import { Skeleton } from "../../ui/Skeleton.tsx";
import type { PostRow } from "./api.ts";
import { type NumberColumn, numberOf } from "./columns.ts";
import { hasMarks, PostMarks, PostNumber } from "./PostLine.tsx";

interface Props {
  row: PostRow | undefined;
  index: number;
  /** The name of its message type; empty where it has none. */
  kind: string;
  onOpen: (key: string) => void;
}

export const PostCard = memo(function PostCard({ row, index, kind, onOpen }: Props) {
  const t = useTranslations("posts");
  const shell = useTranslations("shell");
  const format = useFormat();
  if (!row)
    return (
      <span role="cell" className="post-card-body">
        <Skeleton width="50%" />
        <Skeleton height="2.6em" />
        <span className="visually-hidden">{t("loading", { row: index + 1 })}</span>
      </span>
    );
  // How often it was shown: whichever word the platform uses for it.
  const shown: NumberColumn =
    numberOf(row, "views") === null && numberOf(row, "impressions") !== null ? "impressions" : "views";
  const columns: NumberColumn[] = ["interactions", "comments", shown, "reach"];
  return (
    <span role="cell" className="post-card-body">
      <span className="quiet small post-clip">
        {row.postedOn === null ? "–" : shortDate(format, row.postedOn)} {row.time ?? ""} · {row.channel.name},{" "}
        {shell(`platform.${row.channel.platform}`)} {kind === "" ? null : `· ${kind} `}
        {hasMarks(row) ? <PostMarks row={row} /> : null}
      </span>
      <button type="button" className="post-open post-open-card" onClick={() => onOpen(row.key)}>
        {row.text.trim() === "" ? t("noText") : row.text}
        <span className="visually-hidden">. {t("open")}</span>
      </button>
      <span className="post-card-numbers">
        {columns.map((column) => (
          <span key={column}>
            <span className="quiet small">{t(`column.${column}`)}</span>
            <PostNumber value={numberOf(row, column)} format={format} unknown={t("unknown")} />
          </span>
        ))}
        {row.url === null ? null : (
          <ExternalLink href={row.url}>
            <span aria-hidden="true">↗</span>
            <span className="visually-hidden">{t("original")}</span>
          </ExternalLink>
        )}
      </span>
    </span>
  );
});
