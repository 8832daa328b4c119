// The few things that hold for the whole company. Unset ones have a stated default.
import type { Sqlite } from "./open.ts";
import { bumpRevision } from "./revision.ts";

export interface Settings {
  companyName: string;
  /** IANA zone in which days and months are cut. */
  timeZone: string;
  /** Day of the next month on which a month is judged, 1 to 28. */
  cutOffDay: number;
  language: "sv" | "en";
  /** Names under which we ourselves write comments. */
  ownAuthors: string[];
  /** Those of them who may be shown by name; the others are shown as the channel. */
  namedAuthors: string[];
  /** False: comments are counted, and their words are not kept. */
  keepTexts: boolean;
  /** Words of comments older than so many months are removed; null: never. */
  retentionMonths: number | null;
  /** Who is working: stands beside imports, marks and strategy versions. */
  actor: string;
  /** What the sample company replaced, to be put back when it is removed. */
  beforeSample: { companyName: string; ownAuthors: string[] } | null;
}

const defaultSettings: Settings = {
  companyName: "",
  timeZone: "Europe/Stockholm",
  cutOffDay: 5,
  language: "sv",
  ownAuthors: [],
  namedAuthors: [],
  keepTexts: true,
  retentionMonths: null,
  actor: "",
  beforeSample: null,
};

/** All settings, the unset ones at their defaults. */
export function readSettings(db: Sqlite): Settings {
  const rows = db.prepare("SELECT name, value FROM settings").all() as { name: string; value: string }[];
  return { ...defaultSettings, ...Object.fromEntries(rows.map((row) => [row.name, JSON.parse(row.value) as unknown])) };
}

/** Saves the settings given and leaves the others. The caller refolds when the zone or the cut-off changed. */
export function writeSettings(db: Sqlite, changes: Partial<Settings>): void {
  const save = db.prepare(
    "INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
  );
  db.transaction(() => {
    for (const [name, value] of Object.entries(changes)) save.run(name, JSON.stringify(value));
    bumpRevision(db);
  })();
}
