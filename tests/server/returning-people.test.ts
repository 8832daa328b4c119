// Who comes back goes by what was known at the cut-off: what one id wrote under our name was ours then, whatever a later file says of it.
import { expect, test } from "vitest";
import { saveStrategy } from "../../server/db/strategies.ts";
import { runImport } from "../../server/imports/run.ts";
import type { CommentDraft } from "../../server/imports/types.ts";
import { progressRows } from "../../server/views/progress.ts";
import { readWorld } from "../../server/views/world.ts";
import { claim, page } from "./made-drafts.ts";
import { madeInstance, spooled } from "./made-files.ts";
import { everyGoal } from "./shown.ts";

const said = (id: string, authorName: string, on: string): CommentDraft => ({
  kind: "comment",
  line: 2,
  channel: page,
  id,
  on,
  authorName,
  at: null,
  precision: "day",
  authorId: "78",
  parents: [],
  children: [],
  post: "p1",
  url: null,
  text: "Hej",
});

const ours = said("c1000001", page.name ?? "", "2026-01-10");
const renamed = said("c1000001", "Kund 1", "2026-01-10");
const theirs = said("c1000002", "Kund 1", "2026-01-20");
const again = said("c1000003", "Kund 1", "2026-02-03");

test.each([
  { before: "ours and theirs", rows: [ours, theirs, again], returning: 1 },
  { before: "theirs and ours", rows: [theirs, ours, again], returning: 1 },
  { before: "ours", rows: [ours, again], returning: 0 },
])("after $before, as it was known then, $returning came back", async ({ rows, returning }) => {
  const span = { from: "2026-01-01", to: "2026-03-01" };
  const file = (drafts: CommentDraft[]) => ({
    source: "comments-table",
    channel: page,
    drafts,
    claims: [claim("comments", null, span)],
  });
  const deps = madeInstance([file(rows), file([renamed])]);
  saveStrategy(deps.db.writer, everyGoal, "", "2026-01-01T00:00:00Z", false);
  try {
    for (const [index, day] of ["2026-03-02", "2026-03-20"].entries()) {
      const options = { mode: "import", acceptRejects: false, sample: false, actor: "", answers: {} } as const;
      expect(await runImport(deps, spooled(index, day), options)).toMatchObject({ state: "imported" });
    }
    const world = readWorld(deps.db.reader, deps.db.personKey);
    const judged = progressRows(world, "2026-02").find(({ metric }) => metric === "returning-people");
    expect(judged?.value).toBe(returning);
  } finally {
    deps.close();
  }
});
