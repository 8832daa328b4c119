// What a file's name says of its content: ranges of days, pages, the moment of the export.
import { knownPlaces } from "../../shared/listening/places.ts";
import { isDay } from "../../shared/period.ts";
import type { Day } from "../../shared/period.ts";
import type { NameFacts } from "./source.ts";

/** The last segment without its ending. */
function baseName(name: string): string {
  const last = name.split(/[\\/]/).pop() ?? "";
  return last.replace(/\.[a-z0-9]{2,5}$/i, "");
}

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** "Feb-01-2026_Feb-28-2026_…": the days that were asked for, both included. */
export function rangeInEnglish(name: string): NameFacts {
  const match = /(?<![a-z])([a-z]{3})-(\d{2})-(\d{4})_([a-z]{3})-(\d{2})-(\d{4})(?!\d)/i.exec(baseName(name));
  if (!match) return {};
  const from = englishDay(match[1]!, match[2]!, match[3]!);
  const to = englishDay(match[4]!, match[5]!, match[6]!);
  return from && to && from <= to ? { period: { from, to } } : {};
}

function englishDay(word: string, day: string, year: string): Day | null {
  const month = monthNames.indexOf(word.toLowerCase()) + 1;
  const text = `${year}-${String(month).padStart(2, "0")}-${day}`;
  return month > 0 && isDay(text) ? text : null;
}

/** "…_2026-08-10_2026-08-16": two ISO dates joined by an underscore, both included. */
export function rangeInIso(text: string): NameFacts {
  const match = /(?<!\d)(\d{4}-\d{2}-\d{2})_(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text);
  if (!match) return {};
  const [from, to] = [match[1]!, match[2]!];
  return isDay(from) && isDay(to) && from <= to ? { period: { from, to } } : {};
}

/** "<page>_content_<epoch ms>": LinkedIn names its page, and the moment, only here. */
export function pageAndMoment(name: string): NameFacts {
  const match = /^(.+)_(?:content|followers|visitors|updates)_(\d{13})(?!\d)/i.exec(baseName(name));
  return match ? { channel: match[1]!, exportedAt: Number(match[2]) } : {};
}

/** "<Dimension> 2024-08-13_2024-09-10 <Channel>": the folder or zip of a YouTube export. */
export function dimensionPeriodChannel(name: string): NameFacts {
  for (const segment of name.split(/[\\/]/).reverse()) {
    const match = /^\S.*? (\d{4}-\d{2}-\d{2})_(\d{4}-\d{2}-\d{2}) (.+?)(?: \(\d+\))?(?:\.zip)?$/.exec(segment);
    const range = match ? rangeInIso(`${match[1]}_${match[2]}`) : {};
    if (match && range.period) return { ...range, channel: match[3]!.trim() };
  }
  return {};
}

/** "google-recensioner_2026.csv": a place that Måltal knows by name, where exports of reviews do not say it in their rows. */
export function placeInName(name: string): NameFacts {
  const words = ` ${baseName(name)
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  const place = knownPlaces.find(({ id, name: printed }) =>
    [id.replace(/-.*/, ""), printed.toLowerCase()].some((each) => each.length > 3 && words.includes(` ${each} `)),
  );
  return place === undefined ? {} : { place: place.name };
}
