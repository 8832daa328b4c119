// The share by topic, channel and kind of post, each with the interval that its own part of the sample allows.
import { useTranslations } from "use-intl";
import { estimateText } from "../../../shared/estimate-text.ts";
import { useFormat } from "../../i18n.tsx";
import { useFormatName } from "../../ui/format-name.ts";
import { Table } from "../../ui/Table.tsx";
import { useChannelName } from "../../ui/useChannelName.ts";
import type { RelevanceMonth } from "./api.ts";

interface Row {
  id: string;
  name: string;
  share: RelevanceMonth["byTopic"][number]["share"];
  audited: number;
  of: number;
}

export function Parts({ page }: { page: RelevanceMonth }) {
  const t = useTranslations("relevance.parts");
  const formatName = useFormatName();
  const channelName = useChannelName();
  const { audit, byTopic, byChannel, byFormat } = page;
  if (audit === null || !audit.finished) return null;
  const channels = byChannel.map(({ name }) => name);
  return (
    <section className="parts">
      <PartTable
        caption={t("byTopic")}
        head={t("topic")}
        rows={byTopic.map(({ name, ...row }) => ({ id: name.id, name: name.name, ...row }))}
      />
      {byChannel.length > 1 ? (
        <PartTable
          caption={t("byChannel")}
          head={t("channel")}
          rows={byChannel.map(({ name, ...row }) => ({ id: name.key, name: channelName(name, channels), ...row }))}
        />
      ) : null}
      {byFormat.length > 1 ? (
        <PartTable
          caption={t("byFormat")}
          head={t("format")}
          rows={byFormat.map(({ name, ...row }) => ({
            id: name ?? "",
            name: name === null ? t("noFormat") : formatName(name),
            ...row,
          }))}
        />
      ) : null}
      <p className="quiet small">{t("hint")}</p>
    </section>
  );
}

function PartTable({ caption, head, rows }: { caption: string; head: string; rows: readonly Row[] }) {
  const t = useTranslations("relevance.parts");
  const format = useFormat();
  if (rows.length === 0) return null;
  return (
    <Table
      caption={caption}
      phone="list"
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { id: "name", head, cell: (row) => row.name },
        {
          id: "share",
          head: t("share"),
          number: true,
          cell: ({ share }) =>
            share === null ? (
              <span className="quiet">{t("tooFew")}</span>
            ) : (
              estimateText(share.share, share.low < share.high ? share : undefined, "share", format)
            ),
        },
        { id: "audited", head: t("audited"), number: true, cell: (row) => format.count(row.audited) },
        { id: "of", head: t("of"), number: true, cell: (row) => format.count(row.of) },
      ]}
    />
  );
}
