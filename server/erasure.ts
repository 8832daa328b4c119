// Erasing a person: who is meant, what it would change, and doing it in the database, its list, its copies and its file.
import { backups, removeBackups } from "./db/backups.ts";
import { channelsByAnyId, idsOf } from "./db/channels.ts";
import { erase, type ToErase } from "./db/erase.ts";
import { obeyErasedList, writeErasedList } from "./db/erased-list.ts";
import { contentsNotKept } from "./db/imports.ts";
import { type Db, type Sqlite, waitingForOthers } from "./db/open.ts";
import { everywhere, personHash } from "./db/people.ts";
import { scrub, scrubAtStart } from "./db/scrub.ts";
import { authorsOf, commentsMentioning, placesWrittenIn } from "./db/written-by.ts";
import { removeKeptFiles } from "./imports/kept-files.ts";
import type { ImportDeps } from "./imports/run.ts";
import { type Platform, platforms } from "../shared/platform.ts";
import { readAddress } from "./views/address.ts";
import { ourNames } from "./views/comments.ts";
import { type Changed, changedNumbers, type MonthWritten, writtenByMonth } from "./views/erasure.ts";
import { readWorld, type World } from "./views/world.ts";

/** By the name that they write under, on one platform or on all (null); or whoever wrote a comment ("channel id/key"). */
export type Who = { name: string; platform: Platform | null } | { comment: string };

/** ours: the name is one of ours, whose answers are the company's. unknown: there is no such comment. */
export type Refusal = "ours" | "unknown";

export interface Erasure {
  comments: number;
  mentions: number;
  /** By channel and month, oldest first. */
  months: MonthWritten[];
  /** Comments of others that speak to them with @. */
  addressed: number;
  /** Numbers that change, as known now. */
  numbers: Changed[];
  /** Copies from before a change of the schema: they go too. */
  backups: number;
}

/** What an erasure would do: it is done in a transaction that is rolled back. */
export function previewErasure({ db, now }: ImportDeps, who: Who): Promise<Erasure | Refusal> {
  return db.exclusively((writer) => {
    writer.exec("BEGIN IMMEDIATE");
    try {
      return eraseIn(db, writer, who, now().toISOString());
    } finally {
      writer.exec("ROLLBACK");
    }
  });
}

/** Erases for good: in one transaction, then in the copies, the raw files, the free pages of the file, and the list beside the database. */
export async function erasePerson({ db, now }: ImportDeps, who: Who): Promise<Erasure | Refusal> {
  const done = await db.exclusively((writer) =>
    writer.transaction(() => eraseIn(db, writer, who, now().toISOString())).immediate(),
  );
  if (typeof done === "string") return done;
  forgetFiles(db);
  await scrub(db);
  // Last: what the list lacks at a start tells that this was cut off.
  writeErasedList(db);
  return done;
}

function eraseIn(db: Db, writer: Sqlite, who: Who, at: string): Erasure | Refusal {
  const before = readWorld(writer, db.personKey);
  const whom = meant(before, who);
  if (typeof whom === "string") return whom;
  const written = writtenByMonth(before, whom);
  const addressed = commentsMentioning(writer, whom.people);
  const numbers = changedNumbers(before, written.months, () => {
    erase(writer, db.personKey, whom, at);
    return readWorld(writer, db.personKey);
  });
  return { ...written, addressed, numbers, backups: db.dataDir === null ? 0 : backups(db.dataDir).length };
}

function meant(world: World, who: Who): ToErase | Refusal {
  return "comment" in who ? authorOf(world, who.comment) : named(world, who.name, who.platform);
}

function named(world: World, given: string, platform: Platform | null): ToErase | Refusal {
  const name = given.trim().replace(/^@/, "");
  const isOurs = world.channels.some(
    (channel) =>
      (platform === null || channel.platform === platform) &&
      ourNames(world, channel).has(personHash(world.personKey, channel.platform, name)),
  );
  if (isOurs) return "ours";
  const hashIn = (network: string) => personHash(world.personKey, network, name);
  const networks = platform === null ? [...platforms, ...placesWrittenIn(world.db, hashIn), everywhere] : [platform];
  return { people: networks.map(hashIn), ids: new Map() };
}

function authorOf(world: World, address: string): ToErase | Refusal {
  const { channelId, key } = readAddress(address);
  const channel = channelsByAnyId(world.channels).get(channelId);
  if (channel === undefined) return "unknown";
  const found = idsOf(channel).flatMap((id) => authorsOf(world.db, id, key) ?? []);
  if (found.length === 0) return "unknown";
  const own = ourNames(world, channel);
  const people = found.flatMap((each) => each.people);
  if (found.some((each) => each.isOurs) || people.some((hash) => own.has(hash))) return "ours";
  return { people, ids: new Map([[channel.platform, new Set([key])]]) };
}

/** What holds an erased person beside the database: copies of it, and raw files that are no longer kept. */
function forgetFiles({ dataDir, reader }: Db): void {
  if (dataDir === null) return;
  removeBackups(dataDir);
  removeKeptFiles(dataDir, contentsNotKept(reader));
}

/** To be called when the data folder is opened: a restored database may hold people who have been erased, and an erasure may have been cut off. */
export function forgetAtStart(db: Db, at: string): void {
  const { dataDir, writer } = db;
  if (dataDir === null) return;
  waitingForOthers(writer, () => {
    const isUnfinished = obeyErasedList(db, at);
    removeKeptFiles(dataDir, contentsNotKept(writer));
    if (!isUnfinished) return;
    removeBackups(dataDir);
    scrubAtStart(writer);
    writeErasedList(db);
  });
}
