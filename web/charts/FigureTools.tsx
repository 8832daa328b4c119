// Copies of a chart: its table as CSV, its drawing as a picture. Each says what it did.
import type { RefObject } from "react";
import { useTranslations } from "use-intl";
import { toCsv } from "../../shared/csv.ts";
import { Button } from "../ui/Button.tsx";
import { useToast } from "../ui/Toast.tsx";
import { copyCsv, copyPicture } from "./picture.ts";
import type { PointWords } from "./pointWords.ts";
import type { SeriesPoint } from "./series.ts";

export function FigureTools({
  name,
  points,
  words,
  plot,
}: {
  name: string;
  points: readonly SeriesPoint[];
  words: (point: SeriesPoint) => PointWords;
  /** Where the drawing is; null while the table stands in its place. */
  plot: RefObject<HTMLElement | null> | null;
}) {
  const t = useTranslations("chart");
  const toast = useToast();
  const tell = (copying: Promise<"copied" | "saved">) =>
    copying.then(
      (how) => toast({ text: t(how) }),
      () => toast({ text: t("copyFailed") }),
    );
  const csv = () =>
    toCsv(
      [
        t("month"),
        t("value"),
        t("targetMinHead"),
        t("targetMaxHead"),
        t("verdictHead"),
        t("countedHead"),
        t("ofHead"),
        t("coverageHead"),
        t("notesHead"),
      ],
      // A forecast is no number of any file.
      points
        .filter(({ forecast }) => forecast === undefined)
        .map((point) => {
          const said = words(point);
          const { target } = point;
          return [
            point.month,
            point.value,
            target?.min ?? null,
            target?.max ?? null,
            said.verdict,
            point.counted,
            point.of,
            said.coverage,
            said.notes,
          ];
        }),
    );
  return (
    <>
      <Button look="quiet" onClick={() => void tell(copyCsv(csv(), name))}>
        {t("copyCsv")}
        <span className="visually-hidden">: {name}</span>
      </Button>
      {plot ? (
        <Button
          look="quiet"
          onClick={() => {
            const svg = plot.current?.querySelector("svg");
            if (svg) void tell(copyPicture(svg, name));
          }}
        >
          {t("copyImage")}
          <span className="visually-hidden">: {name}</span>
        </Button>
      ) : null}
    </>
  );
}
