// Which file each wish needs, and whether it is there.
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { useChannelName } from "../../ui/useChannelName.ts";
import type { ChannelComments } from "./sources-api.ts";

type Need = "posts" | "rows" | "chains" | "rated";
const wishes = [
  ["count", "posts"],
  ["people", "rows"],
  ["answers", "chains"],
  ["conversations", "chains"],
  ["relevance", "rated"],
  ["criticism", "rows"],
] as const satisfies readonly (readonly [string, Need])[];
type Wish = (typeof wishes)[number];

/** Channels whose files can answer a need. */
function able(need: Need, channels: readonly ChannelComments[]): ChannelComments[] {
  return channels.filter((row) => {
    const hasRows = row.theirs > 0;
    if (need === "posts") return row.counted !== null || row.months.length > 0;
    if (need === "chains") return hasRows && row.threaded;
    return need === "rows" ? hasRows : hasRows && row.withWords > 0;
  });
}

export function Needs({ channels }: { channels: readonly ChannelComments[] }) {
  const t = useTranslations("commentSources.needs");
  const columns: Column<Wish>[] = [
    { id: "wish", head: t("wish"), cell: ([wish]) => t(`wishes.${wish}`) },
    { id: "file", head: t("file"), cell: ([, need]) => <span className="quiet">{t(need)}</span> },
    { id: "state", head: t("state"), cell: ([, need]) => <State able={able(need, channels)} of={channels} /> },
  ];
  return (
    <section className="stack" aria-labelledby="comment-needs">
      <h2 id="comment-needs">{t("title")}</h2>
      <Table
        caption={t("title")}
        hiddenCaption
        phone="list"
        columns={columns}
        rows={wishes}
        rowKey={([wish]) => wish}
      />
      <p>
        <Link to="/imports">{t("how")}</Link>
      </p>
    </section>
  );
}

/** More names than this are a number. */
const mostNames = 3;

function State({ able, of }: { able: readonly ChannelComments[]; of: readonly ChannelComments[] }) {
  const t = useTranslations("commentSources.needs");
  const format = useFormat();
  const channelName = useChannelName();
  if (able.length === 0) return <>{t("missing")}</>;
  const among = of.map(({ channel }) => channel);
  const names = able.map(({ channel }) => channelName(channel, among));
  return (
    <>
      {t("have")}
      {able.length === of.length ? null : (
        <span className="quiet small source-second">
          {t("some", {
            channels:
              names.length > mostNames
                ? `${names.slice(0, mostNames).join(", ")} +${names.length - mostNames}`
                : format.list(names),
          })}
        </span>
      )}
    </>
  );
}
