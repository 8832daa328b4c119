// A post as one line of the table. A number that the export does not report is a dash that says so, never a zero.
import { memo } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { ExternalLink } from "../../ui/ExternalLink.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import type { PostRow } from "./api.ts";
import { type NumberColumn, numberColumns, numberOf } from "./columns.ts";
import { useFormatName } from "./format-name.ts";

interface Props {
  row: PostRow | undefined;
  index: number;
  onOpen: (key: string) => void;
}

export const PostLine = memo(function PostLine({ row, index, onOpen }: Props) {
  const t = useTranslations("posts");
  const format = useFormat();
  const formatName = useFormatName();
  if (!row) return <Waiting index={index} />;
  return (
    <>
      <span role="cell">
        {format.day(row.postedOn)} <span className="quiet">{row.time ?? ""}</span>
      </span>
      <span role="cell" className="post-clip" title={row.channel.name}>
        {row.channel.name}
      </span>
      <span role="cell" className="post-text">
        <button type="button" className="post-open" title={row.text} onClick={() => onOpen(row.key)}>
          {row.text.trim() === "" ? t("noText") : row.text}
          <span className="visually-hidden">. {t("open")}</span>
        </button>
        <PostMarks row={row} />
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
      </span>
      {numberColumns.map((column) => (
        <span role="cell" className="number" key={column}>
          <PostNumber row={row} column={column} />
        </span>
      ))}
    </>
  );
});

export function PostNumber({ row, column }: { row: PostRow; column: NumberColumn }) {
  const t = useTranslations("posts");
  const format = useFormat();
  const value = numberOf(row, column);
  if (value !== null) return format.count(value);
  return (
    <span className="quiet" title={t("unknown")}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t("unknown")}</span>
    </span>
  );
}

export function PostMarks({ row }: { row: PostRow }) {
  const t = useTranslations("posts");
  const format = useFormat();
  return (
    <>
      {row.funding === "boosted" ? <span className="post-mark">{t("boosted")}</span> : null}
      {row.goneSince === null ? null : <span className="post-mark">{t("gone", { day: format.day(row.goneSince) })}</span>}
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
