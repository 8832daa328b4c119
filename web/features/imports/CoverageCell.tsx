// One month of one channel in the coverage: its shape, its words, and the button where a person can answer, or has.
import { useTranslations } from "use-intl";
import type { Month } from "../../../shared/period.ts";
import type { Coverage as Read } from "../../../shared/verdict.ts";
import { useFormat } from "../../i18n.tsx";
import type { Asked, CoverageCell, Row } from "./open-cells.ts";
import type { Said } from "./SaidDialog.tsx";

interface CellProps {
  row: Row;
  month: Month;
  cell: CoverageCell;
  words: string;
  onAsk: (asked: Asked) => void;
  onSaid: (said: Said) => void;
}

/** A cell that can be answered, or has been, is a button. */
export function CellMark({ row: { channel }, month, cell, words, onAsk, onSaid }: CellProps) {
  const t = useTranslations("silence");
  const format = useFormat();
  const { silence } = cell;
  const named = { channel: channel.name, month: format.month(month), state: words };
  if (cell.open.length > 0)
    return (
      <button
        type="button"
        className="coverage-cell"
        aria-label={t("openCell", named)}
        onClick={() => onAsk({ channel: channel.key, month })}
      >
        <CoverageMark state={cell.state === "none" ? "open" : cell.state} />
      </button>
    );
  if (silence !== null)
    return (
      <button
        type="button"
        className="coverage-cell"
        aria-label={t("saidCell", named)}
        onClick={() => onSaid({ channel, month, silence })}
      >
        <CoverageMark state={silence.contradicted ? cell.state : "silent"} />
      </button>
    );
  return (
    <>
      <CoverageMark state={cell.state} />
      <span className="visually-hidden">{words}</span>
    </>
  );
}

/** A full square, a half one, an empty one; a dashed one where a person can answer, one with a stroke where nothing was posted. */
export function CoverageMark({ state }: { state: Read | "open" | "silent" }) {
  return (
    <svg
      className={`coverage-mark coverage-${state}`}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
      data-state={state}
    >
      <rect x="2" y="2" width="12" height="12" rx="2" />
      {state === "silent" ? <path d="M5 8h6" /> : null}
      {state === "partial" ? <path d="M4 2h4v12H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z" /> : null}
    </svg>
  );
}
