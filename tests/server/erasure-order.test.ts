// An erasure may come before, between or after the files: what is stored and shown in the end is the same.
import fc from "fast-check";
import { expect, test } from "vitest";
import { readTombstones } from "../../server/db/tombstones.ts";
import { saveStrategy } from "../../server/db/strategies.ts";
import { erasePerson, previewErasure, type Who } from "../../server/erasure.ts";
import { type ImportDeps, runImport } from "../../server/imports/run.ts";
import type { ChannelRef, CommentDraft } from "../../server/imports/types.ts";
import { everyGoal, shown } from "./shown.ts";
import { type MadeFile, madeFile, madeInstance, spooled } from "./made-files.ts";
import { runs } from "../properties.ts";

const page: fc.Arbitrary<ChannelRef> = fc.constantFrom(
  { platform: "facebook", nativeId: "1", name: "Alfa" } as const,
  { platform: "facebook", name: "alfa" } as const,
  { platform: "instagram", nativeId: "1", name: "Alfa" } as const,
);
const id = fc.constantFrom("c1000001", "c1000002", "c1000003", "c1000004");
const name = fc.constantFrom("Kund 1", "kund  1", "kund1", "Kund 2", "Alfa", null);

/** Comments that link, name and repeat each other, with names, ids, both or neither. */
const chatter: fc.Arbitrary<MadeFile> = page.chain((channel) =>
  fc
    .array(
      fc.record({
        id: fc.option(id),
        isRowNumber: fc.boolean(),
        authorName: name,
        authorId: fc.constantFrom("77", "78", null, null),
        parents: fc.array(id, { maxLength: 2 }),
        children: fc.array(id, { maxLength: 1 }),
        post: fc.constantFrom("p1", "https://facebook.com/kund1/posts/9", null),
        on: fc.constantFrom("2026-01-20", "2026-02-01"),
        text: fc.constantFrom("Hej", "@kund1 hej?", "Nej @Kund 1, tack", "@77 @Kund 2"),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((rows) => ({
      source: "comments-table",
      channel,
      drafts: rows.map(({ on, isRowNumber, ...row }, index): CommentDraft => ({
        kind: "comment",
        line: index + 2,
        channel,
        url: "https://example.com/c",
        at: null,
        on,
        precision: "day",
        ...row,
        ...(isRowNumber && row.id !== null ? { isRowNumber, id: String(index) } : {}),
      })),
      claims: [
        {
          channel,
          kind: "comments",
          breakdown: null,
          from: "2026-01-01",
          to: "2026-03-01",
          grain: "day",
          measures: [],
          lagDays: 0,
        },
      ],
    })),
);

const history = fc.record({
  files: fc.array(fc.oneof({ weight: 5, arbitrary: chatter }, { weight: 2, arbitrary: madeFile }), {
    minLength: 2,
    maxLength: 5,
  }),
  /** After how many files the person is erased; one more time in between changes nothing. */
  after: fc.nat({ max: 5 }),
  twice: fc.boolean(),
  who: fc.constantFrom<Who>(
    { name: "@Kund 1", platform: null },
    { name: "kund1", platform: "facebook" },
    { name: "77", platform: "facebook" },
  ),
  shuffle: fc.array(fc.nat({ max: 1000 }), { minLength: 5, maxLength: 5 }),
});

async function take(deps: ImportDeps, file: number): Promise<void> {
  const answers = { observedOn: `2026-04-0${file + 1}` };
  const options = { mode: "import", acceptRejects: false, sample: false, actor: "", answers } as const;
  expect((await runImport(deps, spooled(file), options)).state).toBe("imported");
}

function instanceOf(files: readonly MadeFile[]) {
  const deps = madeInstance(files);
  saveStrategy(deps.db.writer, everyGoal, "", "2026-01-01T00:00:00Z", false);
  return deps;
}

/** Rows of comments and posts without what hangs on the order of imports, and the tombstones. */
function stored({ db }: ImportDeps): unknown {
  const rows = (table: string) =>
    db.reader
      .prepare(
        `SELECT r.*, i.file_name${table === "mention_readings" ? "" : ", c.key AS channel"} FROM ${table} r JOIN imports i ON i.id = r.import_id
         ${table === "mention_readings" ? "" : "JOIN channels c ON c.id = r.channel_id"}`,
      )
      .all()
      .map((row) => {
        const { id: _id, import_id: _import, channel_id: _channel, ...rest } = row as Record<string, unknown>;
        return JSON.stringify(rest);
      })
      .sort();
  const { people, comments } = readTombstones(db.reader);
  return {
    comments: rows("comment_readings"),
    posts: rows("post_readings"),
    mentions: rows("mention_readings"),
    stones: [[...people].sort(), [...comments].sort()],
  };
}

const look = (deps: ImportDeps) => [stored(deps), shown(deps.db, "2025-12", "2026-03", ["2026-01", "2026-02"])];

test("erasing between the files equals erasing after them, in any order of the files", async () => {
  let erasedRows = 0;
  await fc.assert(
    fc.asyncProperty(history, async ({ files, after, twice, who, shuffle }) => {
      const between = instanceOf(files);
      const atEnd = instanceOf(files);
      try {
        for (const [index] of files.entries()) {
          if (index === after) await erasePerson(between, who);
          await take(between, index);
        }
        if (after >= files.length || twice) await erasePerson(between, who);
        const order = files.map((_, index) => index).sort((a, b) => (shuffle[a] ?? 0) - (shuffle[b] ?? 0) || a - b);
        for (const index of order) await take(atEnd, index);
        await erasePerson(atEnd, who);
        expect(look(between)).toEqual(look(atEnd));
        erasedRows += readTombstones(atEnd.db.reader).comments.size;
      } finally {
        between.close();
        atEnd.close();
      }
    }),
    { numRuns: runs(60) },
  );
  expect(erasedRows).toBeGreaterThan(10);
});

test("a preview of an erasure changes nothing, and tells what the erasure does", async () => {
  await fc.assert(
    fc.asyncProperty(history, async ({ files, who }) => {
      const deps = instanceOf(files);
      try {
        for (const [index] of files.entries()) await take(deps, index);
        const before = look(deps);
        const previewed = await previewErasure(deps, who);
        expect(look(deps)).toEqual(before);
        expect(await erasePerson(deps, who)).toEqual(previewed);
        const again = await erasePerson(deps, who);
        expect(again).toMatchObject({ comments: 0, addressed: 0, numbers: [] });
      } finally {
        deps.close();
      }
    }),
    { numRuns: runs(20) },
  );
});
