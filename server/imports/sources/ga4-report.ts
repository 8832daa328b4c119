// Google Analytics 4, a report downloaded as csv: sessions by channel group or by source and medium. Other tables of such a file are known and not used.
import { isDay } from "../../../shared/period.ts";
import type { Column, Field, NameFacts, Shape, Source } from "../source.ts";

const counts: Partial<Record<Field, Column>> = {
  sessions: { names: ["Sessions", "Sessioner", "Sitzungen", "Økter", "Istunnot"] },
  "engaged-sessions": {
    names: ["Engaged sessions", "Engagerade sessioner", "Sessioner med engagemang", "Sitzungen mit Interaktionen"],
  },
  // Attribution shares one event among several sources.
  "key-events": {
    names: [
      "Key events",
      "Conversions",
      "Viktiga händelser",
      "Nyckelhändelser",
      "Konverteringar",
      "Schlüsselereignisse",
    ],
    fraction: true,
  },
  users: {
    names: [
      "Total users",
      "Active users",
      "Totalt antal användare",
      "Aktiva användare",
      "Nutzer insgesamt",
      "Aktive Nutzer",
    ],
  },
  value: { names: ["Total revenue", "Totala intäkter", "Total intäkt", "Gesamtumsatz"], fraction: true, net: true },
};

const days: Partial<Record<Field, Column>> = {
  day: { names: ["Date", "Datum"] },
  "nth-day": { names: ["Nth day", "N:te dag", "N-te dag"] },
};

/** A second dimension would split what belongs together into rows that look like repeats. */
const otherDimensions = [
  ...[
    "Session campaign",
    "Session campaign name",
    "Campaign",
    "Sessionskampanj",
    "Kampanj för session",
    "Sitzung – Kampagne",
    "Landing page",
    "Landing page + query string",
    "Country",
  ],
  ...[
    "Device category",
    "Nth week",
    "Nth month",
    "Nth hour",
    "Hour",
    "Week",
    "Month",
    "Year",
    "Page path and screen class",
  ],
  ...["Session manual ad content", "Session manual term", "City", "Browser", "Event name", "Platform", "Hostname"],
];

const sourceMedium: Column = {
  names: [
    "Session source / medium",
    "Session source/medium",
    "Sessionskälla/-medium",
    "Sessionskälla / medium",
    "Sessionens källa/medium",
    "Sessionens källa / medium",
    "Källa/medium för session",
    "Sessionskälla/sessionsmedium",
    "Sitzung – Quelle/Medium",
  ],
};
const source: Column = {
  names: ["Session source", "Sessionskälla", "Sessionens källa", "Källa för session", "Sitzung – Quelle"],
};
const medium: Column = {
  names: ["Session medium", "Sessionsmedium", "Sessionens medium", "Medium för session", "Sitzung – Medium"],
};
const group: Column = {
  names: [
    ...["Session default channel group", "Session primary channel group*", "Session default channel grouping"],
    ...["Sessionens standardkanalgrupp", "Standardkanalgrupp för session", "Sessionens primära kanalgrupp*"],
    "Primär kanalgrupp för session*",
    ...["Sitzung – Standardchannelgruppe", "Sitzung – primäre Channelgruppe*"],
  ],
};

const rules = {
  kind: "web",
  scope: "period",
  // Its days are those of the property's own clock; kept as the civil dates that are printed.
  zone: "company",
  dateOrder: null,
  lagDays: 2,
  ragged: false,
} as const;

const shapes: Shape[] = [
  {
    ...rules,
    breakdown: "channel-group",
    required: ["channel-group", "sessions"],
    without: [...otherDimensions, ...sourceMedium.names, ...source.names, ...medium.names],
    columns: { "channel-group": group, ...days, ...counts },
  },
  {
    ...rules,
    breakdown: "source-medium",
    required: ["source-medium", "sessions"],
    without: [...otherDimensions, ...source.names, ...medium.names, ...group.names],
    columns: { "source-medium": sourceMedium, ...days, ...counts },
  },
  {
    ...rules,
    breakdown: "source-medium",
    required: ["source", "medium", "sessions"],
    without: [...otherDimensions, ...group.names],
    columns: { source, medium, ...days, ...counts },
  },
];

/** The newest start and end among the lines, in whatever language, and the property. */
function readPreamble(lines: readonly string[]): NameFacts {
  const facts: NameFacts = {};
  let from: string | null = null;
  for (const line of lines) {
    const named = /^#\s*(?:property|egendom|eiendom|ejendom|resurs|omaisuus)\s*:\s*(.+?)[\s,]*$/i.exec(line);
    if (named) facts.channel = named[1]!;
    const both = /^#\s*(\d{8})\s*[-–]\s*(\d{8})[\s,]*$/.exec(line);
    const one = /^#\s*[^:#]+:\s*(\d{8})[\s,]*$/.exec(line);
    if (both) Object.assign(facts, range(iso(both[1]!), iso(both[2]!)));
    else if (one && from === null) from = iso(one[1]!);
    else if (one) {
      Object.assign(facts, range(from, iso(one[1]!)));
      from = null;
    }
  }
  return facts;
}

function iso(digits: string): string {
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

function range(from: string | null, to: string): Pick<NameFacts, "period"> {
  return from && isDay(from) && isDay(to) && from <= to ? { period: { from, to } } : {};
}

export const ga4Report: Source = {
  id: "ga4-report",
  platform: "web",
  shapes,
  preamble: "#",
  readPreamble,
  ownsUnknownTables: true,
};
