// A path becomes the file, or the members of the zip, that are to be imported.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { SpooledFile } from "./file.ts";
import type { Parser } from "./parser.ts";

/** Hashes the file; a zip of exports is unpacked into `spoolDir` and answers one file a member, in its own order. Throws ProblemError for an unusable zip. */
export async function takeIn(
  parser: Parser,
  spoolDir: string,
  file: { path: string; name: string; modifiedOn: string | null },
): Promise<SpooledFile[]> {
  const members = await parser.unzip(file.path, spoolDir);
  if (members !== null) return members.map((member) => ({ ...member, name: `${file.name}/${member.name}` }));
  return [{ ...file, size: (await stat(file.path)).size, sha256: await hashOf(file.path) }];
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
