// YouTube Studio, table by content: one row a video, summed over the export's period, which stands in the folder's name if anywhere. Chart data, totals by day and other breakdowns are known and not used.
import { dimensionPeriodChannel } from "../files.ts";
import type { Column, Field, Source } from "../source.ts";

const content: Column = { names: ["Content", "Innehåll", "Video", "Innhold", "Indhold", "Sisältö"] };
const published: Column = {
  names: ["Video publish time", "Publiceringstid för video", "Veröffentlichungszeitpunkt des Videos"],
};

/** What Studio's tables can count; which columns a file has is the user's choice. */
export const youtubeCounts: Partial<Record<Field, Column>> = {
  views: { names: ["Views", "Visningar", "Aufrufe"] },
  "watch-seconds": {
    names: ["Watch time (hours)", "Visningstid (timmar)", "Wiedergabezeit (Stunden)"],
    scale: 3600,
    fraction: true,
  },
  "net-growth": { names: ["Subscribers", "Prenumeranter", "Abonnenten"], net: true },
  impressions: { names: ["Impressions", "Exponeringar", "Impressionen"] },
  reactions: { names: ["Likes", "Gilla-markeringar"] },
  comments: { names: ["Comments added", "Comments", "Kommentarer", "Tillagda kommentarer", "Kommentare"] },
  shares: { names: ["Shares", "Delningar", "Geteilte Inhalte"] },
};

export const youtubeDay: Column = { names: ["Date", "Datum"] };

const breakdowns = [
  ...["Geography", "Geografi", "Cities", "Städer", "Traffic source", "Trafikkälla", "Viewer gender", "Tittarnas kön"],
  ...["Viewer age", "Tittarnas ålder", "Subscription status", "Prenumerationsstatus", "Subscription source"],
  ...[
    "Prenumerationskälla",
    "Device type",
    "Enhetstyp",
    "Operating system",
    "Operativsystem",
    "Content type",
    "Innehållstyp",
  ],
  ...["Geografie", "Zugriffsquelle", "Gerätetyp", "Betriebssystem", "Playlist", "Spellista"],
];

const rules = { zone: "company", dateOrder: null, lagDays: 0, ragged: false, scope: "period" } as const;

export const youtubeContent: Source = {
  id: "youtube-content",
  platform: "youtube",
  name: dimensionPeriodChannel,
  shapes: [
    {
      ...rules,
      kind: "posts",
      required: ["id", "text"],
      anyOf: ["views", "watch-seconds", "impressions", "net-growth", "reactions"],
      without: youtubeDay.names,
      idOf: (cell) => (/^[\w-]{11}$/.test(cell) ? cell : null),
      linkOf: (id) => `https://www.youtube.com/watch?v=${id}`,
      columns: {
        id: content,
        text: { names: ["Video title", "Videotitel", "Videotittel", "Videon nimi"] },
        posted: published,
        ...youtubeCounts,
      },
    },
    {
      ...rules,
      kind: "unused",
      required: ["day", "id", "text"],
      columns: { day: youtubeDay, id: content, text: { names: ["Video title", "Videotitel"] } },
    },
    {
      ...rules,
      kind: "unused",
      required: ["ignored"],
      anyOf: ["views", "watch-seconds"],
      columns: { ignored: { names: breakdowns }, ...youtubeCounts },
    },
  ],
};
