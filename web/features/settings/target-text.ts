// Targets as people type them: "3,0" or "3.0" percent, "2 000" or "2,000" visits. Shares are kept as fractions.
import type { Language } from "../../../shared/format.ts";
import type { Unit } from "../../../shared/metrics/define.ts";

/** Spaces of every kind, the percent sign, and the words that a unit is printed with. */
const dressing = /[\s\u00a0\u202f%]|tim(mar)?$|h(ours)?$/giu;

/**
 * The number that the text means in the unit, in the unit's own storage (a share as a fraction); null when it means none.
 * A comma and a point are both decimal signs, except where they group thousands: before exactly three digits in a count,
 * and in English a comma before three digits. A percentage is never grouped.
 */
export function parseTarget(text: string, unit: Unit, language: Language): number | null {
  const bare = text.replaceAll(dressing, "").replace("\u2212", "-");
  const plain = isGrouped(bare, unit, language) ? bare.replaceAll(/[.,]/g, "") : bare.replace(",", ".");
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return null;
  const number = Number(plain);
  if (!Number.isFinite(number)) return null;
  // Through decimal text, so that 3.3 % is 0.033 and not 0.033000000000000002.
  return unit === "share" ? Number(`${plain}e-2`) : number;
}

function isGrouped(text: string, unit: Unit, language: Language): boolean {
  if (unit === "share") return false;
  if (unit === "count") return /^-?\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(text);
  return language === "en" && /^-?\d{1,3}(,\d{3})+$/.test(text);
}

/** The number as it stands in the field: in percent for a share, with every digit that was given, in the reader's own signs. */
export function printTarget(value: number, unit: Unit, language: Language): string {
  const shown = unit === "share" ? Number(`${value}e2`) : value;
  const isWhole = unit === "count" || unit === "hours";
  return new Intl.NumberFormat(language === "sv" ? "sv-SE" : "en-GB", {
    minimumFractionDigits: isWhole || Number.isNaN(shown) ? 0 : 1,
    maximumFractionDigits: 6,
  }).format(Number.isNaN(shown) ? value * 100 : shown);
}
