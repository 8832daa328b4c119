// A post as one line of the table. A number that the export does not report is a dash that says so, never a zero.
import { memo } from "react";
import { useTranslations } from "use-intl";
import type { Format } from "../../../shared/format.ts";
import { useFormat } from "../../i18n.tsx";
import { ExternalLink } from "../../ui/ExternalLink.tsx";
import { shortDate } from "../../ui/short-date.ts";
import { Skeleton } from "../../ui/Skeleton.tsx";
import type { PostRow } from "./api.ts";
import { numberColumns, numberOf } from "./columns.ts";
import { useFormatName } from "../../ui/format-name.ts";

interface Props {
  row: PostRow | undefined;
  index: number;
  /** The name of its message type; empty where it has none. */
  kind: string;
  onOpen: (key: string) => void;
}

export const PostLine = memo(function PostLine({ row, index, kind, onOpen }: Props) {
  const t = useTranslations("posts");
  const shell = useTranslations("shell");
  const format = useFormat();
  const formatName = useFormatName();
  if (!row) return <Waiting index={index} />;
  return (
    <>
      <span role="cell">
        {row.postedOn === null ? "–" : shortDate(format, row.postedOn)}
        <span className="quiet post-second">{row.time ?? ""}</span>
      </span>
      <span role="cell" className="post-clip" title={row.channel.name}>
        {row.channel.name}
        <span className="quiet post-second">{shell(`platform.${row.channel.platform}`)}</span>
      </span>
      <span role="cell" className="post-text">
        <button type="button" className="post-open" title={row.text} onClick={() => onOpen(row.key)}>
          {row.text.trim() === "" ? t("noText") : row.text}
          <span className="visually-hidden">. {t("open")}</span>
        </button>
        {hasMarks(row) ? <PostMarks row={row} /> : null}
        {row.url === null ? null : (
          <span className="post-link">
            <ExternalLink href={row.url}>
              <span aria-hidden="true">↗</span>
              <span className="visually-hidden">{t("original")}</span>
            </ExternalLink>
          </span>
        )}
      </span>
      <span role="cell" className="quiet post-clip">
        {row.format === null ? "" : formatName(row.format)}
        <span className="post-second post-clip" title={kind}>
          {kind}
        </span>
      </span>
      {numberColumns.map((column) => (
        <span role="cell" className="number" key={column}>
          <PostNumber value={numberOf(row, column)} format={format} unknown={t("unknown")} />
        </span>
      ))}
    </>
  );
});

interface NumberProps {
  value: number | null;
  format: Format;
  /** What a dash means, for those who listen or point. */
  unknown: string;
}

/** Asks for no texts itself: a table in sight holds hundreds of these, and scrolling makes them anew. */
export function PostNumber({ value, format, unknown }: NumberProps) {
  if (value !== null) return format.count(value);
  return (
    <span className="quiet" title={unknown}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{unknown}</span>
    </span>
  );
}

export function hasMarks(row: PostRow): boolean {
  return row.funding === "boosted" || row.goneSince !== null;
}

export function PostMarks({ row }: { row: PostRow }) {
  const t = useTranslations("posts");
  const format = useFormat();
  return (
    <>
      {row.funding === "boosted" ? <span className="post-mark">{t("boosted")}</span> : null}
      {row.goneSince === null ? null : (
        <span className="post-mark">{t("gone", { day: format.day(row.goneSince) })}</span>
      )}
    </>
  );
}

function Waiting({ index }: { index: number }) {
  const t = useTranslations("posts");
  return (
    <span role="cell" className="post-waiting">
      <Skeleton width={`${40 + ((index * 7) % 5) * 10}%`} />
      <span className="visually-hidden">{t("loading", { row: index + 1 })}</span>
    </span>
  );
}
