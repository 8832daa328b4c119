// What the product shows is a function of the set of live imports: not of their order, of repeats, nor of what was undone on the way.
import fc from "fast-check";
import { expect, test } from "vitest";
import { listChannels } from "../../server/db/channels.ts";
import { listImports, sweepUndone, undoImport } from "../../server/db/imports.ts";
import { refoldAfter } from "../../server/db/posts-cache.ts";
import { bumpRevision } from "../../server/db/revision.ts";
import { coveringClaims, listSilences, stateSilences } from "../../server/db/silences.ts";
import { saveStrategy } from "../../server/db/strategies.ts";
import type { Outcome } from "../../server/imports/file.ts";
import { type ImportDeps, runImport } from "../../server/imports/run.ts";
import type { ChannelRef } from "../../server/imports/types.ts";
import { saySilences } from "../../server/routes/silences.ts";
import { claim, post } from "./made-drafts.ts";
import { caches, cachesMadeAnew, everyGoal, shown } from "./shown.ts";
import { madeFile, type MadeFile, madeInstance, spooled } from "./made-files.ts";
import { runs } from "../properties.ts";

const dates = ["2026-01-31", "2026-02-02", "2026-02-04", "2026-02-20", "2026-03-03", "2026-05-30"] as const;

/** What an analyst does with the files of a case; numbers are taken modulo what there is. */
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant("import" as const),
      file: fc.nat(),
      on: fc.constantFrom(...dates),
      explicit: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("undo" as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("sweep" as const) }) },
);

type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

const history = fc.record({
  files: fc.array(madeFile, { minLength: 2, maxLength: 5 }),
  steps: fc.array(step, { minLength: 3, maxLength: 12 }),
  /** Sorts the live imports into another order. */
  shuffle: fc.array(fc.nat({ max: 1000 }), { minLength: 12, maxLength: 12 }),
});

function take(deps: ImportDeps, file: number, on: string, explicit: boolean, silent?: string[]): Promise<Outcome> {
  const options = { mode: "import", acceptRejects: false, sample: false, actor: "" } as const;
  return runImport(deps, spooled(file, explicit ? null : on), {
    ...options,
    answers: { ...(explicit ? { observedOn: on } : {}), ...(silent === undefined ? {} : { silent }) },
  });
}

function instanceOf(files: readonly MadeFile[]) {
  const deps = madeInstance(files);
  saveStrategy(deps.db.writer, everyGoal, "", "2026-01-01T00:00:00Z", false);
  return deps;
}

const live = (deps: ImportDeps) => listImports(deps.db.reader).filter((each) => each.state === "live");
const look = (deps: ImportDeps) => shown(deps.db, "2025-12", "2026-03", ["2026-01", "2026-02"]);
const placeOf = (name: string) => Number(/\d+/.exec(name)?.[0]);

async function play(deps: ImportDeps, { files, steps }: { files: MadeFile[]; steps: Step[] }) {
  for (const each of steps) {
    if (each.do === "import") {
      const outcome = await take(deps, each.file % files.length, each.on, each.explicit);
      expect(["imported", "unchanged"]).toContain(outcome.state);
      const { read, new: added, changed, unchanged, rejected } = outcome.rows;
      expect(added + changed + unchanged + rejected).toBe(read);
    } else if (each.do === "undo") {
      const imports = live(deps);
      const chosen = imports[each.which % Math.max(1, imports.length)];
      if (chosen) expect(undoImport(deps.db.writer, chosen.id, "2026-06-01T00:00:00Z")).toBe(true);
    } else while (sweepUndone(deps.db.writer, 3));
    expect(caches(deps.db)).toEqual(cachesMadeAnew(deps.db));
  }
}

test("any history shows what importing its live files once would, in any order", async () => {
  await fc.assert(
    fc.asyncProperty(history, async (made) => {
      const deps = instanceOf(made.files);
      const fresh = instanceOf(made.files);
      try {
        await play(deps, made);
        const remaining = live(deps)
          .map((each, index) => ({ each, place: made.shuffle[index] ?? index }))
          .sort((a, b) => a.place - b.place || b.each.id - a.each.id);
        for (const { each } of remaining) {
          const again = await take(fresh, placeOf(each.fileName), each.observedOn, true);
          // A derived and a chosen date may have become the same: then the file is there already.
          const there = live(fresh).filter(
            (other) => other.fileName === each.fileName && other.observedOn === each.observedOn,
          );
          expect([again.state, there.length]).toEqual([expect.stringMatching(/^(imported|unchanged)$/), 1]);
        }
        expect(look(fresh)).toEqual(look(deps));
      } finally {
        deps.close();
        fresh.close();
      }
    }),
    { numRuns: runs(40) },
  );
});

test("the same file twice changes nothing, and undoing an import and taking it in again restores everything", async () => {
  await fc.assert(
    fc.asyncProperty(history, async (made) => {
      const deps = instanceOf(made.files);
      try {
        await play(deps, { ...made, steps: made.steps.slice(0, 5) });
        const before = look(deps);
        for (const each of live(deps)) {
          const again = await take(deps, placeOf(each.fileName), each.observedOn, each.observedFrom === "explicit");
          expect(again).toMatchObject({ state: "unchanged", rows: { new: 0, changed: 0, rejected: 0 } });
          expect(again.rows.unchanged).toBe(again.rows.read);
        }
        expect(look(deps)).toEqual(before);
        for (const each of live(deps)) {
          undoImport(deps.db.writer, each.id, "2026-06-01T00:00:00Z");
          await take(deps, placeOf(each.fileName), each.observedOn, each.observedFrom === "explicit");
        }
        expect(look(deps)).toEqual(before);
      } finally {
        deps.close();
      }
    }),
    { numRuns: runs(15) },
  );
});

const pages = ["1", "2", "3"].map((id): ChannelRef => ({ platform: "facebook", nativeId: id, name: `Page ${id}` }));
const keyOf = (page: ChannelRef) => `facebook:${page.nativeId}`;
const spans = [
  ["2026-01-01", "2026-02-01"],
  ["2026-02-01", "2026-03-01"],
  ["2026-01-01", "2026-03-01"],
  ["2026-01-20", "2026-02-15"],
] as const;

/** An export of pages, with the same few posts of each. */
function fileOf(held: readonly ChannelRef[], [from, to]: readonly [string, string], days: readonly string[]): MadeFile {
  return {
    source: "meta-facebook-posts",
    channel: held[0] as ChannelRef,
    drafts: held.flatMap((page) =>
      days.map((day) => post(`${page.nativeId} ${day}`, day, { reactions: 2, reach: 10 }, page)),
    ),
    claims: held.map((page) => claim("posts", null, { from, to }, { channel: page, measures: ["reactions", "reach"] })),
  };
}

const everyPage = fileOf(pages, ["2025-12-01", "2026-01-01"], ["2025-12-10"]);
const fileOfPages = fc
  .record({
    held: fc.subarray(pages, { minLength: 1, maxLength: 2 }),
    span: fc.constantFrom(...spans),
    days: fc.array(fc.constantFrom("2026-01-05", "2026-01-25", "2026-02-10"), { minLength: 1, maxLength: 2 }),
  })
  .map(({ held, span, days }) => fileOf(held, span, days));

const somePages = fc.subarray(pages.map(keyOf));
const pageStep = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant("import" as const),
      file: fc.nat(),
      on: fc.constantFrom(...dates),
      silent: fc.option(somePages, { nil: undefined }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("undo" as const), which: fc.nat() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("say" as const),
      pages: somePages,
      month: fc.constantFrom("2026-01", "2026-02"),
      silent: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
    }),
  },
);
const pageHistory = fc.record({
  files: fc.array(fileOfPages, { minLength: 2, maxLength: 5 }),
  steps: fc.array(pageStep, { minLength: 4, maxLength: 12 }),
  shuffle: fc.array(fc.nat({ max: 1000 }), { minLength: 12, maxLength: 12 }),
  /** Before how many of the imports the statements are made again. */
  saidAt: fc.nat({ max: 4 }),
});
const by = { actor: "", at: "2026-06-15T09:00:00.000Z" };

test("with what people say of pages that posted nothing, too: before the files or after, in their preview or beside them", async () => {
  let effective = 0;
  await fc.assert(
    fc.asyncProperty(pageHistory, async ({ files: others, steps, shuffle, saidAt }) => {
      const files = [everyPage, ...others];
      const deps = instanceOf(files);
      const fresh = instanceOf(files);
      try {
        await take(deps, 0, "2026-01-31", true);
        for (const each of steps) {
          if (each.do === "import") await take(deps, each.file % files.length, each.on, true, each.silent);
          else if (each.do === "undo") {
            const chosen = live(deps)[each.which % Math.max(1, live(deps).length)];
            if (chosen) undoImport(deps.db.writer, chosen.id, by.at);
          } else {
            const held = new Set(listChannels(deps.db.reader).map(({ key }) => key));
            const cells = each.pages.filter((key) => held.has(key)).map((channel) => ({ channel, month: each.month }));
            deps.db.writer.transaction(() => saySilences(deps.db.writer, deps.db.personKey, cells, each.silent, by))();
          }
          expect(caches(deps.db)).toEqual(cachesMadeAnew(deps.db));
        }
        const said = listSilences(deps.db.reader);
        effective += coveringClaims(deps.db.reader, listChannels(deps.db.reader)).filter(({ stated }) => stated).length;
        const sayAgain = () =>
          fresh.db.writer.transaction(() => {
            stateSilences(fresh.db.writer, said, by);
            refoldAfter(fresh.db.writer, null, null);
            bumpRevision(fresh.db.writer);
          })();
        const remaining = live(deps)
          .map((each, index) => ({ each, place: shuffle[index] ?? index }))
          .sort((a, b) => a.place - b.place || b.each.id - a.each.id);
        for (const [index, { each }] of remaining.entries()) {
          if (index === saidAt) sayAgain();
          await take(fresh, placeOf(each.fileName), each.observedOn, true);
        }
        if (remaining.length <= saidAt) sayAgain();
        expect(look(fresh)).toEqual(look(deps));
      } finally {
        deps.close();
        fresh.close();
      }
    }),
    { numRuns: runs(30) },
  );
  // Some statements must have held in the end, or nothing was tried; how many is chance.
  expect(effective).toBeGreaterThan(3);
});
