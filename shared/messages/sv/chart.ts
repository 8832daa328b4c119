// Ord i och runt diagrammen.
import type { chart as english } from "../en/chart.ts";
import type { Shape } from "../shape.ts";

export const chart = {
  target: "mål {value}",
  through: "t.o.m. {day}",
  value: "Värde",
  month: "Månad",
  targetHead: "Mål",
  targetMinHead: "Mål minst",
  targetMaxHead: "Mål högst",
  ofHead: "Av",
  verdictHead: "Bedömning",
  countedHead: "Medräknat",
  coverageHead: "Inläst",
  noTarget: "inget mål",
  counted: {
    posts: "{counted} av {of} inlägg",
    days: "{counted} av {of} dagar",
    comments: "{counted} av {of} kommentarer",
    messages: "{counted} av {of} meddelanden",
    conversations: "{counted} av {of} samtal",
  },
  coverage: {
    complete: "hela månaden",
    partial: "en del av månaden",
    partialThrough: "t.o.m. {day}",
    none: "inget",
  },
  backfilled: "inläst i efterhand",
  forecast: "ungefär {value} ({low}–{high})",
  ahead: "prognos, håller i 8 fall av 10",
  quarter: "bedömd med {quarter}",
  newVersion: "härifrån version {version} av strategin",
  unknown: "okänt",
  point: "{month}: {value}. {target}. {verdict}.",
  pointNotes: "Den här månaden: {notes}.",
  notesHead: "Vad som hände",
  pointTarget: "Mål {target}",
  summary:
    "{name}, {months, plural, one {# månad} other {# månader}} från {from} till {to}. Gå mellan månaderna med piltangenterna, öppna inläggen bakom med Retur.",
  summaryStill:
    "{name}, {months, plural, one {# månad} other {# månader}} från {from} till {to}. Gå mellan månaderna med piltangenterna.",
  table: "Tabell",
  copyCsv: "Kopiera som CSV",
  copyImage: "Kopiera som bild",
  copied: "Kopierat.",
  saved: "Sparat som fil.",
  copyFailed: "Webbläsaren kunde inte göra kopian. Använd tabellen i stället.",
  bullet: "{name}: {value}. {target}.",
  bulletHistory: "Hälften av de tidigare månaderna ligger mellan {low} och {high}.",
} satisfies Shape<typeof english>;
