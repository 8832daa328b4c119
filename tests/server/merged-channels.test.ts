// Two channels that people say are one: every number is that of one channel whose files all came under one key, and taking the merge back restores all.
import fc from "fast-check";
import { expect, test } from "vitest";
import { markChannel, unmarked } from "../../server/db/channel-marks.ts";
import { listChannels } from "../../server/db/channels.ts";
import { listImports, undoImport } from "../../server/db/imports.ts";
import { markPosts } from "../../server/db/marks.ts";
import { refoldAfter, refoldPosts } from "../../server/db/posts-cache.ts";
import { bumpRevision } from "../../server/db/revision.ts";
import { saveStrategy } from "../../server/db/strategies.ts";
import { type ImportDeps, runImport } from "../../server/imports/run.ts";
import type { ChannelRef } from "../../server/imports/types.ts";
import { post, posts } from "./made-drafts.ts";
import { madeFile, type MadeFile, madeInstance, spooled } from "./made-files.ts";
import { caches, cachesMadeAnew, everyGoal, shown } from "./shown.ts";
import { runs } from "../properties.ts";

const kept: ChannelRef = { platform: "facebook", nativeId: "1", name: "Alfa" };
const former: ChannelRef = { platform: "facebook", nativeId: "5", name: "Delta" };

/** The file as if it spoke of that page; files of other platforms stay as they are. */
function under(file: MadeFile, page: ChannelRef): MadeFile {
  if (file.channel.platform !== "facebook") return file;
  return {
    ...file,
    channel: page,
    drafts: file.drafts.map((draft) => (draft.kind === "mention" ? draft : { ...draft, channel: page })),
    claims: file.claims.map((claim) => ({ ...claim, channel: page })),
  };
}

const dates = ["2026-01-31", "2026-02-02", "2026-02-04", "2026-03-03", "2026-05-30"] as const;
const made = fc.record({
  files: fc.array(fc.record({ file: madeFile, isFormer: fc.boolean(), on: fc.constantFrom(...dates) }), {
    minLength: 2,
    maxLength: 7,
  }),
  /** The place in the history at which the merge is said. */
  mergedAt: fc.nat({ max: 7 }),
  undone: fc.option(fc.nat({ max: 6 })),
});

function mark(deps: ImportDeps, into: string | null): void {
  const { writer } = deps.db;
  writer.transaction(() => {
    markChannel(
      writer,
      "facebook:5",
      { ...unmarked, mergedInto: into },
      { actor: "", markedAt: "2026-06-01T00:00:00Z" },
    );
    refoldAfter(writer, null, null);
    bumpRevision(writer);
  })();
}

function instanceOf(files: readonly MadeFile[]): ReturnType<typeof madeInstance> {
  const deps = madeInstance(files);
  saveStrategy(deps.db.writer, everyGoal, "", "2026-01-01T00:00:00Z", false);
  return deps;
}

async function take(deps: ImportDeps, file: number, observedOn: string): Promise<void> {
  const options = { mode: "import", acceptRejects: false, sample: false, actor: "" } as const;
  const outcome = await runImport(deps, spooled(file), { ...options, answers: { observedOn } });
  expect(outcome.state).toBe("imported");
}

function undo(deps: ImportDeps, place: number | null, count: number): void {
  if (place === null) return;
  const found = listImports(deps.db.reader).find((each) => each.fileName.endsWith(`-${place % count}.csv`));
  if (found) undoImport(deps.db.writer, found.id, "2026-06-01T00:00:00Z");
}

/** All that is shown, but for what says that a merge was made. */
const look = (deps: ImportDeps) =>
  JSON.parse(
    JSON.stringify(shown(deps.db, "2025-12", "2026-03", ["2026-01"]), (name, value: unknown) =>
      name === "merged" ? [] : value,
    ),
  ) as unknown;
const keysOf = (deps: ImportDeps) => listChannels(deps.db.reader).map(({ key }) => key);

test("a merge shows what one channel under one key would, through undo, and unmerging restores the two", async () => {
  await fc.assert(
    fc.asyncProperty(made, async ({ files, mergedAt, undone }) => {
      const two = files.map(({ file, isFormer }) => under(file, isFormer ? former : kept));
      const merged = instanceOf(two);
      const apart = instanceOf(two);
      const one = instanceOf(files.map(({ file }) => under(file, kept)));
      try {
        for (const [index, { on }] of files.entries()) {
          if (index === mergedAt) mark(merged, "facebook:1");
          for (const deps of [merged, apart, one]) await take(deps, index, on);
        }
        mark(merged, "facebook:1");
        for (const deps of [merged, apart, one]) undo(deps, undone, files.length);
        // A merge into a channel of which no file is live holds nothing together.
        const holds = keysOf(apart).includes("facebook:1");
        expect(caches(merged.db)).toEqual(cachesMadeAnew(merged.db));
        expect(look(merged)).toEqual(look(holds ? one : apart));
        mark(merged, null);
        expect(caches(merged.db)).toEqual(cachesMadeAnew(merged.db));
        expect(look(merged)).toEqual(look(apart));
      } finally {
        for (const deps of [merged, apart, one]) deps.close();
      }
    }),
    { numRuns: runs(40) },
  );
});

test("chains, circles and targets that are not there never lose a channel", async () => {
  const pages = ["1", "2", "3", "4"].map((id) => ({ platform: "facebook" as const, nativeId: id, name: `Page ${id}` }));
  const blank: MadeFile = { source: "meta-facebook-posts", channel: kept, drafts: [], claims: [] };
  const files = pages.map((page, index): MadeFile => ({
    ...blank,
    channel: page,
    drafts: [post(`p${index}`, "2026-01-20", { reactions: 1 }, page)],
  }));
  const deps = instanceOf(files);
  try {
    for (const index of files.keys()) await take(deps, index, "2026-02-02");
    const targets = fc.option(
      fc.constantFrom("facebook:1", "facebook:2", "facebook:3", "facebook:4", "facebook:9", "x:1"),
    );
    fc.assert(
      fc.property(fc.tuple(targets, targets, targets, targets), (intos) => {
        const { writer } = deps.db;
        writer.transaction(() => {
          for (const [index, mergedInto] of intos.entries()) {
            const key = `facebook:${index + 1}`;
            const said = mergedInto === key ? unmarked : { ...unmarked, mergedInto };
            markChannel(writer, key, said, { actor: "", markedAt: "2026-06-01T00:00:00Z" });
          }
          refoldAfter(writer, null, null);
        })();
        const channels = listChannels(writer);
        const keys = channels.flatMap(({ key, aliasKeys }) => [key, ...aliasKeys]);
        expect(keys.toSorted()).toEqual(["facebook:1", "facebook:2", "facebook:3", "facebook:4"]);
        expect(writer.prepare("SELECT COUNT(*) FROM posts_cache").pluck().get()).toBe(4);
        // Who points at a channel that is there and at no circle is part of what it points at.
        const ownerOf = (key: string) => channels.find((each) => each.key === key || each.aliasKeys.includes(key))?.key;
        for (const [index, into] of intos.entries()) {
          const isChainEnd = into !== null && (intos[Number(into.slice(-1)) - 1] ?? null) === null;
          const key = `facebook:${index + 1}`;
          if (isChainEnd && keys.includes(into) && into !== key) expect(ownerOf(key)).toBe(into);
        }
      }),
      { numRuns: runs(60) },
    );
  } finally {
    deps.close();
  }
});

test("what is said of a post while its channel is part of another holds when they come apart", async () => {
  const span = { from: "2026-02-01", to: "2026-03-01" };
  const of = (channel: ChannelRef, id: string) =>
    posts([{ ...post(id, "2026-02-10", { reactions: 5 }), channel }], span, channel);
  const deps = instanceOf([of(kept, "1"), of(former, "2")]);
  const options = { mode: "import", acceptRejects: true, sample: false, actor: "" } as const;
  for (const index of [0, 1])
    await runImport(deps, spooled(index), { ...options, answers: { observedOn: "2026-03-03" } });
  const { writer } = deps.db;
  const types = () => writer.prepare("SELECT key, message_type AS type FROM posts_cache ORDER BY key").all();
  mark(deps, "facebook:1");
  const [whole] = listChannels(writer);
  const places = ["i:1", "i:2"].map((key) => ({ channelId: whole?.id ?? 0, key }));
  markPosts(writer, places, "message-type", { value: "tips", actor: "", markedAt: "2026-06-02T00:00:00Z" });
  refoldPosts(writer, places);
  const said = [
    { key: "i:1", type: "tips" },
    { key: "i:2", type: "tips" },
  ];
  expect(types()).toEqual(said);
  mark(deps, null);
  expect(listChannels(writer)).toHaveLength(2);
  expect(types()).toEqual(said);
  deps.close();
});
