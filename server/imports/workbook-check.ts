// Looks through a workbook's container before the workbook library may: the library trusts what it is given.
import type { Entry } from "yauzl";
import { openArchive, type Archive } from "./archive.ts";
import { ProblemError } from "./problem-error.ts";
import { zipKind } from "./zip.ts";

/** More XML than this in one workbook does not fit the parsing process. An export of 50,000 rows has about 40 MB. */
const workbookLimit = 192 * 1024 * 1024;

/** Throws unless the zip is a workbook whose parts are whole, unencrypted, free of document types and of a size to be read. */
export async function checkWorkbookZip(path: string): Promise<void> {
  let archive: Archive;
  try {
    archive = await openArchive(path);
  } catch (error) {
    throw asWorkbookProblem(error);
  }
  try {
    const kind = zipKind(archive.entries.map((entry) => entry.fileName));
    if (kind === "document" || kind === "presentation") throw new ProblemError({ code: "wrong-content", value: kind });
    if (kind === "zip") throw new ProblemError({ code: "wrong-content", value: "archive" });
    let size = 0;
    for (const entry of archive.entries) size = await checkPart(archive, entry, size);
  } catch (error) {
    throw asWorkbookProblem(error);
  } finally {
    archive.close();
  }
}

/** Reads one part to its end and returns the bytes read so far in all. */
async function checkPart(archive: Archive, entry: Entry, before: number): Promise<number> {
  let [size, head, tail] = [before, "", ""];
  for await (const chunk of archive.read(entry)) {
    size += chunk.length;
    if (size > workbookLimit)
      throw new ProblemError({ code: "too-large", value: String(size), wanted: String(workbookLimit) });
    if (head.length < 4096) head += chunk.toString("latin1", 0, 4096);
    tail = (tail + chunk.toString("latin1", Math.max(0, chunk.length - 512))).slice(-512);
  }
  if (/\.(xml|rels)$/i.test(entry.fileName)) checkXml(head, tail);
  if (entry.fileName === "META-INF/manifest.xml" && head.includes("encryption-data")) {
    throw new ProblemError({ code: "password-protected", value: "ODS" });
  }
  return size;
}

/** No workbook needs a document type, and one that is cut off must not pass as a shorter table. */
function checkXml(head: string, tail: string): void {
  if (/<!DOCTYPE|<!ENTITY/i.test(head)) throw new ProblemError({ code: "unreadable-workbook", value: "DOCTYPE" });
  const root = /<([A-Za-z_][\w:.-]*)/.exec(head)?.[1];
  const end = tail.trimEnd();
  const closed =
    root !== undefined &&
    (end.endsWith(`</${root}>`) || (end.endsWith("/>") && head.lastIndexOf("<") === head.indexOf(`<${root}`)));
  if (!closed) throw new ProblemError({ code: "unreadable-workbook", ...(root === undefined ? {} : { value: root }) });
}

function asWorkbookProblem(error: unknown): unknown {
  if (!(error instanceof ProblemError)) return error;
  const { code, value } = error.problem;
  if (code === "zip-bomb") return new ProblemError({ code: "too-large", ...(value === undefined ? {} : { value }) });
  if (code === "encrypted-zip") return new ProblemError({ code: "password-protected", value: "XLSX" });
  const unreadable = code === "unreadable-zip" || code === "zip-symlink" || code === "zip-too-many-members";
  return unreadable
    ? new ProblemError({ code: "unreadable-workbook", ...(value === undefined ? {} : { value }) })
    : error;
}
