// What decided what a file was taken for: codes and values from the server, said in words that a person can check.
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { useSourceName } from "../../ui/source-text.ts";
import type { Preview } from "./api.ts";
import { dateOrders } from "./date-reading.ts";

type ImportTable = Preview["tables"][number];

const shownKinds = ["headers", "position", "zone", "twins", "dateOrder"] as const;

export function Evidence({ tables, source }: { tables: readonly ImportTable[]; source: string | null }) {
  const t = useTranslations("imports.why");
  const sourceName = useSourceName();
  if (tables.length === 0) return null;
  return (
    <section className="evidence">
      <h3>{t("title")}</h3>
      {tables.length === 1 && tables[0] ? (
        <>
          <p>{t("is", { source: sourceName(source) })}</p>
          <EvidenceOf table={tables[0]} />
        </>
      ) : (
        <ul>
          {tables.map((table, index) => (
            <li key={`${index} ${table.name ?? ""}`}>
              <TableLine table={table} />
              <EvidenceOf table={table} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function TableLine({ table }: { table: ImportTable }) {
  const t = useTranslations("imports");
  const format = useFormat();
  const sourceName = useSourceName();
  const { rows } = table;
  return (
    <p>
      <strong>{table.name ?? t("why.unnamed")}</strong> {table.source === null ? "" : `${sourceName(table.source)} · `}
      {t(`why.tableState.${table.state}`)}
      {table.state === "read" ? (
        <span className="quiet">
          {" · "}
          {t("rows.line", {
            newRows: format.count(rows.new),
            changed: format.count(rows.changed),
            unchanged: format.count(rows.unchanged),
            rejected: format.count(rows.rejected),
          })}
        </span>
      ) : null}
    </p>
  );
}

function EvidenceOf({ table }: { table: ImportTable }) {
  const t = useTranslations("imports.why");
  const shown = shownKinds.flatMap((kind) => {
    const value = table.evidence[kind];
    return value === undefined || value === "" ? [] : [{ kind, value }];
  });
  if (shown.length === 0) return null;
  return (
    <dl>
      {shown.map(({ kind, value }) => {
        const order = kind === "dateOrder" ? dateOrders.find((each) => each === value) : undefined;
        return (
          <div key={kind}>
            <dt>{t(`evidence.${kind}`)}</dt>
            <dd>{order === undefined ? value : t(`order.${order}`)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
