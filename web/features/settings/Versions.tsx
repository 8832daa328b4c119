// Saved versions of the strategy, newest first: months are judged by the one that was in force. Two can be compared, and a mistaken one withdrawn.
import { useState } from "react";
import { useTranslations } from "use-intl";
import { newestVersion } from "../../../shared/strategy.ts";
import { type KnownChannel, withKnownKeys } from "../../channels.ts";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Table } from "../../ui/Table.tsx";
import type { SavedVersion } from "./api.ts";
import type { ChannelFacts } from "./goal-check.ts";
import { VersionComparison } from "./VersionComparison.tsx";
import { WithdrawVersion } from "./WithdrawVersion.tsx";

interface Props {
  versions: readonly SavedVersion[];
  /** They give names to the keys of channels. */
  channels: readonly ChannelFacts[];
  known: readonly KnownChannel[];
}

export function Versions({ versions, channels, known }: Props) {
  const t = useTranslations("versions");
  const format = useFormat();
  const [asking, setAsking] = useState<number | null>(null);
  if (versions.length === 0) return <p className="quiet">{t("none")}</p>;
  const newestFirst = versions.toSorted((a, b) => b.version - a.version);
  const newest = newestVersion(versions);
  const struck = (row: SavedVersion, text: string) => (row.withdrawnAt === null ? text : <s>{text}</s>);
  return (
    <>
      <p className="quiet">{t("intro")}</p>
      <Table
        caption={t("caption")}
        hiddenCaption
        phone="list"
        rows={newestFirst}
        rowKey={(row) => row.version}
        columns={[
          {
            id: "version",
            head: t("version"),
            cell: (row) => (
              <>
                {struck(row, String(row.version))}{" "}
                {row === newest ? <span className="quiet small">{t("current")}</span> : null}
              </>
            ),
          },
          { id: "from", head: t("from"), cell: (row) => struck(row, format.month(row.document.effectiveFrom)) },
          { id: "goals", head: t("goals"), number: true, cell: (row) => format.count(row.document.goals.length) },
          {
            id: "saved",
            head: t("saved"),
            cell: (row) => <time dateTime={row.savedAt}>{format.day(row.savedAt.slice(0, 10))}</time>,
          },
          { id: "author", head: t("author"), cell: (row) => (row.author === "" ? t("noReason") : row.author) },
          {
            id: "reason",
            head: t("reason"),
            cell: (row) => (
              <>
                {row.document.reason === "" ? t("noReason") : struck(row, row.document.reason)}
                <Withdrawn version={row} />
              </>
            ),
          },
          {
            id: "withdraw",
            head: t("withdraw.head"),
            cell: (row) =>
              row.withdrawnAt === null ? (
                <Button
                  look="quiet"
                  aria-label={t("withdraw.one", { version: row.version })}
                  onClick={() => setAsking(row.version)}
                >
                  {t("withdraw.button")}
                </Button>
              ) : (
                t("withdraw.is")
              ),
          },
        ]}
      />
      {versions.length > 1 ? (
        <VersionComparison
          // A channel that has got another key since is the same channel: no change.
          versions={newestFirst.map((each) => ({ ...each, document: withKnownKeys(each.document, known) }))}
          channels={channels}
        />
      ) : null}
      {asking === null ? null : (
        <WithdrawVersion version={asking} versions={versions} onClose={() => setAsking(null)} />
      )}
    </>
  );
}

/** Who withdrew it, when and why. */
function Withdrawn({ version: { withdrawnAt, withdrawnBy, withdrawnWhy } }: { version: SavedVersion }) {
  const t = useTranslations("versions.withdraw");
  const format = useFormat();
  if (withdrawnAt === null) return null;
  const values = { day: format.day(withdrawnAt.slice(0, 10)), who: withdrawnBy ?? "", why: withdrawnWhy ?? "" };
  return (
    <span className="version-withdrawn quiet small">
      {(withdrawnBy ?? "") === "" ? t("said", values) : t("saidBy", values)}
    </span>
  );
}
