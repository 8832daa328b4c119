// A parsing process without sources: it sends every raw row back as it was read, or misbehaves when the file's name asks for it.
import type { ReadGrids } from "../../server/imports/serve-parser.ts";
import { serveParser } from "../../server/imports/serve-parser.ts";

const sendRows: ReadGrids = async (grids, job, emit) => {
  if (job.name === "hang") for (;;);
  if (job.name === "fault") throw new TypeError("wrong code");
  if (job.name === "fill") {
    const filled: string[][] = [];
    for (;;) filled.push(Array.from({ length: 1000 }, (_, index) => `${filled.length}-${index}`));
  }
  for await (const grid of grids) {
    for await (const rows of grid.rows) {
      const drafts = rows.map(({ line, cells, problem }) => ({
        kind: "rejected" as const,
        line,
        cells,
        problem: problem ?? { code: "not-used" as const },
      }));
      await emit({ type: "rows", table: 0, drafts });
    }
  }
};

serveParser(sendRows);
