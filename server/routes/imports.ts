// What the analyst does: files in, the ledger, and taking an import out again.
import { Hono } from "hono";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { z } from "zod";
import { channelsByAnyKey, listChannels } from "../db/channels.ts";
import { importById, undoImport } from "../db/imports.ts";
import { rejectedRows } from "../db/rejected.ts";
import { openKeptFile } from "../imports/kept-files.ts";
import { ProblemError } from "../imports/problem-error.ts";
import { toCsv } from "../../shared/csv.ts";
import { loadDemo, removeDemo } from "../demo.ts";
import { fail, notFound } from "../answer.ts";
import { type FileState, fileState } from "./file-states.ts";
import { importDetail, importRows } from "../views/imports.ts";
import { type Deps, worldOf } from "./deps.ts";
import { channelText, dayText, idText, valid } from "./validate.ts";

const answersSchema = z
  .object({
    observedOn: dayText.optional(),
    channel: z.string().trim().min(1).max(300).optional(),
    period: z
      .union([
        z.literal("lifetime"),
        z.object({ from: dayText, to: dayText }).refine((period) => period.from <= period.to, { message: "period" }),
      ])
      .optional(),
    encoding: z.string().max(40).refine(isEncoding, { message: "encoding" }).optional(),
    dateOrder: z.enum(["dmy", "mdy", "ymd"]).optional(),
    silent: z.union([z.literal("all"), z.array(channelText).max(2000)]).optional(),
  })
  .strict();
/** yes: the sample company comes with its strategy. no: whoever tries it writes one. */
const demoQuery = z.object({ strategy: z.enum(["yes", "no"]).default("yes") });
const idParam = z.object({ id: idText });
const fileId = z.object({ id: z.uuid() });
const importBody = z.object({ ids: z.array(z.uuid()).max(500), acceptRejects: z.array(z.uuid()).max(500).default([]) });
const uploadHeaders = z.object({
  "x-file-name": z.string().max(3000),
  "x-file-modified": z.coerce.number().min(0).optional(),
});

/** Files on their way in, the ledger, undo, and the sample company. */
export function importRoutes(deps: Deps) {
  const { instance, drop, demo } = deps;
  const states = (files: ReturnType<typeof drop.list>): { files: FileState[] } => {
    const known = channelsByAnyKey(listChannels(instance.db.reader));
    return { files: files.map((file) => fileState(file, known, drop.absentFrom(file, known))) };
  };
  return new Hono()
    .post("/files", valid("header", uploadHeaders), async (c) => {
      const headers = c.req.valid("header");
      const body = c.req.raw.body ?? fail(400, { code: "empty-file", problem: { code: "empty-file" } });
      const name = fileName(headers["x-file-name"]);
      try {
        return c.json(
          states(await drop.add(Readable.fromWeb(body as ReadableStream), name, headers["x-file-modified"] ?? null)),
        );
      } catch (error) {
        if (error instanceof ProblemError) return fail(422, { code: error.problem.code, problem: error.problem });
        throw error;
      }
    })
    .get("/files", (c) => c.json(states(drop.list())))
    .put("/files/:id/answers", valid("param", fileId), valid("json", answersSchema), (c) => {
      const file = drop.answer(c.req.valid("param").id, c.req.valid("json")) ?? notFound();
      return c.json(states([file]).files[0] as FileState);
    })
    .post("/files/import", valid("json", importBody), (c) => {
      const { ids, acceptRejects } = c.req.valid("json");
      return c.json(states(drop.importAll(ids, acceptRejects)));
    })
    .delete("/files/:id", valid("param", fileId), async (c) => {
      await drop.remove(c.req.valid("param").id);
      return c.json({});
    })
    .get("/files/:id/rejected.csv", valid("param", fileId), (c) => {
      const file = drop.find(c.req.valid("param").id) ?? notFound();
      return csv(c, rejectedCsv(file.outcome?.rejected ?? []));
    })
    .get("/imports", (c) => c.json({ imports: importRows(worldOf(deps)) }))
    .get("/imports/:id", valid("param", idParam), (c) =>
      c.json(importDetail(worldOf(deps), c.req.valid("param").id) ?? notFound()),
    )
    .post("/imports/:id/undo", valid("param", idParam), async (c) => {
      const { id } = c.req.valid("param");
      const undone = await instance.db.exclusively((writer) => undoImport(writer, id, instance.now().toISOString()));
      if (!undone) notFound();
      return c.json(importDetail(worldOf(deps), id) ?? notFound());
    })
    .get("/imports/:id/file", valid("param", idParam), (c) => {
      const row = importById(instance.db.reader, c.req.valid("param").id) ?? notFound();
      const { dataDir } = instance.db;
      const content =
        dataDir === null || !row.fileKept ? notFound() : (openKeptFile(dataDir, row.sha256) ?? notFound());
      const name = encodeURIComponent(row.fileName.slice(row.fileName.lastIndexOf("/") + 1)).replaceAll("'", "%27");
      return c.body(Readable.toWeb(content) as globalThis.ReadableStream, 200, {
        // Never shown by the browser: the bytes are somebody else's.
        "Content-Type": "application/octet-stream",
        "Content-Disposition": `attachment; filename*=UTF-8''${name}`,
      });
    })
    .get("/imports/:id/rejected.csv", valid("param", idParam), (c) => {
      const { id } = importById(instance.db.reader, c.req.valid("param").id) ?? notFound();
      return csv(c, rejectedCsv(rejectedRows(instance.db.reader, id)));
    })
    .post("/demo", valid("query", demoQuery), (c) => {
      if (!demo.loading) {
        demo.loading = true;
        void loadDemo(instance, deps.sampleDir, c.req.valid("query").strategy === "yes", (done, of) =>
          Object.assign(demo, { done, of }),
        )
          .catch(deps.onFault)
          .finally(() => (demo.loading = false));
      }
      return c.json({ started: true });
    })
    .delete("/demo", async (c) => {
      await removeDemo(instance);
      return c.json({});
    });
}

function csv(
  c: { body: (text: string, status: 200, headers: Record<string, string>) => Response },
  text: string,
): Response {
  return c.body(`\uFEFF${text}`, 200, {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": 'attachment; filename="rejected.csv"',
  });
}

function rejectedCsv(
  rows: readonly {
    table: string | null;
    line: number;
    problem: { code: string; column?: string; value?: string };
    cells: string[];
  }[],
): string {
  const widest = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const header = [
    "table",
    "line",
    "reason",
    "column",
    "value",
    ...Array.from({ length: widest }, (_, index) => `cell ${index + 1}`),
  ];
  return toCsv(
    header,
    rows.map((row) => [
      row.table,
      row.line,
      row.problem.code,
      row.problem.column ?? null,
      row.problem.value ?? null,
      ...row.cells,
    ]),
  );
}

/** The client's name as text: without control characters, at most the last two segments. */
function fileName(header: string): string {
  let name = header;
  try {
    name = decodeURIComponent(header);
  } catch {
    // A name that is not encoded is taken as it stands.
  }
  const segments = name
    .replaceAll(/\p{Cc}/gu, "")
    .split(/[\\/]/)
    .filter((segment) => segment !== "");
  return segments.slice(-2).join("/").slice(-400) || "file";
}

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== "";
  } catch {
    return false;
  }
}
