// The import screen's requests: the files of this drop, the ledger, the coverage.
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import { answer, api } from "../../api.ts";

export type FilesAnswer = InferResponseType<typeof api.files.$get, 200>;
export type FileState = FilesAnswer["files"][number];
export type Preview = NonNullable<FileState["preview"]>;
export type FileAnswers = Preview["answers"];
export type Question = Preview["questions"][number];
export type ImportRow = InferResponseType<typeof api.imports.$get, 200>["imports"][number];
export type Coverage = InferResponseType<typeof api.coverage.$get, 200>;

const busyStates: readonly FileState["state"][] = ["waiting", "reading", "importing"];

export function isBusy(file: FileState): boolean {
  return busyStates.includes(file.state);
}

export const filesQuery = queryOptions({
  queryKey: ["files"],
  queryFn: () => answer(api.files.$get()),
  staleTime: 0,
  refetchInterval: (query) => (query.state.data?.files.some(isBusy) ? 300 : false),
});

export const importsQuery = queryOptions({
  queryKey: ["imports"],
  queryFn: () => answer(api.imports.$get()),
});

export const importQuery = (id: number) =>
  queryOptions({
    queryKey: ["imports", id],
    queryFn: () => answer(api.imports[":id"].$get({ param: { id: String(id) } })),
  });

export const coverageQuery = queryOptions({
  queryKey: ["coverage"],
  queryFn: () => answer(api.coverage.$get()),
});

/** Sends a file's bytes as they are. `name` may hold the folder, which for some exports says the period. */
export function sendFile(file: File, name: string): Promise<FilesAnswer> {
  const header = { "x-file-name": encodeURIComponent(name), "x-file-modified": String(file.lastModified) };
  return answer(api.files.$post({ header }, { init: { body: file } }));
}

export function sendAnswers(id: string, answers: FileAnswers): Promise<FileState> {
  return answer(api.files[":id"].answers.$put({ param: { id }, json: answers }));
}

export function importFiles(ids: string[], acceptRejects: string[]): Promise<FilesAnswer> {
  return answer(api.files.import.$post({ json: { ids, acceptRejects } }));
}

export async function leaveOut(id: string): Promise<void> {
  await answer(api.files[":id"].$delete({ param: { id } }));
}

export async function undoImport(id: number): Promise<void> {
  await answer(api.imports[":id"].undo.$post({ param: { id: String(id) } }));
}

/** A channel's key and a month. */
export type Cell = Parameters<typeof api.silences.$put>[0]["json"]["cells"][number];

/** Which months of which goals become whole if nothing was posted in these. */
export const silencePreviewQuery = (cells: Cell[]) =>
  queryOptions({
    queryKey: ["silence-preview", cells],
    queryFn: () => answer(api.silences.preview.$post({ json: { cells } })),
    enabled: cells.length > 0,
    staleTime: 0,
  });

/** Says that nothing was posted in these, or takes it back. */
export function saySilent(cells: Cell[], silent: boolean): Promise<{ changed: number }> {
  return answer(api.silences.$put({ json: { cells, silent } }));
}

/** Everything that numbers are made of changes with an import or its undoing. */
export const changedByImports = [
  "files",
  "imports",
  "coverage",
  "channels",
  "start",
  "overview",
  "goal",
  "goal-posts",
  "goal-rows",
  "posts",
  "post",
  "listening",
];
