// YouTube Studio, table by date: the channel by day. Studio's totals by day repeat it one measure at a time, and are not used.
import { dimensionPeriodChannel } from "../files.ts";
import { isTotalsWord } from "../layout.ts";
import type { Source } from "../source.ts";
import { youtubeCounts, youtubeDay } from "./youtube-content.ts";

const others = ["Content", "Innehåll", "Video title", "Videotitel", "Page views", "Post text"];
const ratios = {
  names: [
    ...["Average view duration", "Genomsnittlig visningslängd", "Impressions click-through rate (%)"],
    ...["Klickfrekvens för exponeringar (%)", "Klickrate der Impressionen (%)", "Average percentage viewed (%)"],
  ],
};
const rules = { zone: "company", dateOrder: null, lagDays: 0, ragged: false, scope: "day" } as const;
const columns = { day: youtubeDay, ...youtubeCounts, ignored: ratios };

export const youtubeDates: Source = {
  id: "youtube-dates",
  platform: "youtube",
  name: dimensionPeriodChannel,
  shapes: [
    {
      ...rules,
      kind: "days",
      breakdown: "total",
      required: ["day"],
      anyOf: ["views", "watch-seconds", "net-growth", "impressions"],
      without: others,
      firstRow: (cells) => isTotalsWord(cells[0] ?? ""),
      columns,
    },
    {
      ...rules,
      kind: "days",
      breakdown: "total",
      required: ["day", "watch-seconds"],
      anyOf: ["views", "net-growth", "impressions", "ignored"],
      without: others,
      columns,
    },
    {
      ...rules,
      kind: "unused",
      required: ["day"],
      anyOf: ["views", "watch-seconds", "net-growth", "impressions"],
      without: others,
      firstRow: (cells, width) => width === 2 && /^\d{4}-\d{2}-\d{2}$/.test(cells[0] ?? ""),
      columns,
    },
  ],
};
