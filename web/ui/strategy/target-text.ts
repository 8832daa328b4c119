// Targets as people type them: "3,0" or "3.0" percent, "2 000" or "2,000" visits. Shares are kept as fractions.
import type { Language } from "../../../shared/format.ts";
import type { Unit } from "../../../shared/metrics/define.ts";

/** Spaces of every kind, the percent sign, and the words that a unit is printed with. */
const dressing = /[\s\u00a0\u202f%]|tim(mar)?$|h(ours)?$/giu;

/**
 * The number that the text means in the unit, in the unit's own storage (a share as a fraction); null when it means none.
 * A comma and a point are both decimal signs, except where they group thousands: when the other one follows as decimal sign,
 * before exactly three digits in a count, and in English a comma before three digits. "3,125" percent is never grouped.
 */
export function parseTarget(text: string, unit: Unit, language: Language): number | null {
  const bare = text.replaceAll(dressing, "").replace("\u2212", "-");
  const plain = ungrouped(bare, unit, language).replace(",", ".");
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return null;
  const number = Number(plain);
  if (!Number.isFinite(number)) return null;
  // Through decimal text, so that 3.3 % is 0.033 and not 0.033000000000000002.
  return unit === "share" ? Number(`${plain}e-2`) : number;
}

/** Groups of three by one sign, and perhaps decimals after the other sign. */
const grouped = /^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/;

function ungrouped(text: string, unit: Unit, language: Language): string {
  const sign = grouped.exec(text)?.[1];
  if (sign === undefined) return text;
  const isCertain = text.includes(".") && text.includes(",");
  const isMeant = unit === "count" || (unit !== "share" && language === "en" && sign === ",");
  return isCertain || isMeant ? text.replaceAll(sign, "") : text;
}

/** The number as it stands in the field: in percent for a share, with every digit that was given, in the reader's own signs. */
export function printTarget(value: number, unit: Unit, language: Language): string {
  const shown = unit === "share" ? Number(`${value}e2`) : value;
  const isWhole = unit === "count" || unit === "hours" || unit === "duration";
  return new Intl.NumberFormat(language === "sv" ? "sv-SE" : "en-GB", {
    minimumFractionDigits: isWhole || Number.isNaN(shown) ? 0 : 1,
    maximumFractionDigits: 6,
  }).format(Number.isNaN(shown) ? value * 100 : shown);
}
