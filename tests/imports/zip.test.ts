import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as XLSX from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { isPlainZip, unzip, type Member } from "../../server/imports/zip.ts";
import { fileOf, problemOf } from "./read-rows.ts";
import { zipOf } from "./zips.ts";

const csv = "a,b\n1,2\n";

async function unpack(bytes: Buffer): Promise<{ members: Member[]; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), "maltal-zip-"));
  const members: Member[] = [];
  for await (const member of unzip(fileOf(bytes), folder)) members.push(member);
  return { members, folder };
}
const workbook = (): Buffer => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["a"]]), "A");
  return Buffer.from(XLSX.write(book, { type: "buffer", bookType: "xlsx" }) as Uint8Array);
};
/** Changes the two-byte field at this offset of every local and central header. */
function patch(zip: Buffer, local: number, central: number, change: (value: number) => number): Buffer {
  const patched = Buffer.from(zip);
  for (const [signature, offset] of [
    ["PK\x03\x04", local],
    ["PK\x01\x02", central],
  ] as const) {
    const at = patched.indexOf(signature, 0, "latin1") + offset;
    patched.writeUInt16LE(change(patched.readUInt16LE(at)), at);
  }
  return patched;
}

test("members become files of our own naming, with name, size, hash and civil date", async () => {
  const { members, folder } = await unpack(
    await zipOf({ "Innehåll 2026/Tabelldata.csv": csv }, { mtime: new Date(2026, 2, 3, 23, 30) }),
  );
  expect(members).toEqual([
    {
      name: "Innehåll 2026/Tabelldata.csv",
      path: members[0]?.path,
      size: 8,
      sha256: createHash("sha256").update(csv).digest("hex"),
      modifiedOn: "2026-03-03",
    },
  ]);
  expect(dirname(members[0]?.path ?? "")).toBe(folder);
  expect(readFileSync(members[0]?.path ?? "", "utf8")).toBe(csv);
});

test("what the system puts beside files is skipped, workbooks inside are welcome", async () => {
  const { members } = await unpack(
    await zipOf({ "a.csv": csv, "__MACOSX/._a.csv": "x", ".DS_Store": "x", "sub/.hidden": "x", "b.xlsx": workbook() }),
  );
  expect(members.map((member) => member.name)).toEqual(["a.csv", "b.xlsx"]);
});

test("a workbook is told from a plain zip", async () => {
  expect(await isPlainZip(fileOf(workbook()))).toBe(false);
  expect(await isPlainZip(fileOf(await zipOf({ "a.csv": csv })))).toBe(true);
  expect(await isPlainZip(fileOf(workbook().subarray(0, 900)))).toBe(false);
});

describe("refused whole, and nothing is left behind", () => {
  const many = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`${index}.csv`, csv]));
  test.each<[string, () => Promise<Buffer>, string]>([
    ["no members", () => zipOf({}), "empty-file"],
    ["too many members", () => zipOf(many), "zip-too-many-members"],
    ["a zip in a zip", async () => zipOf({ "inner.zip": await zipOf({ "a.csv": csv }) }), "nested-zip"],
    ["a symlink", () => zipOf({ "a.csv": "/etc/hostname" }, { mode: 0o120777 }), "zip-symlink"],
    ["a bomb", () => zipOf({ "a.csv": Buffer.alloc(20_000_000, "0") }), "zip-bomb"],
    [
      "an encrypted member",
      async () => patch(await zipOf({ "a.csv": csv }), 6, 8, (flags) => flags | 1),
      "encrypted-zip",
    ],
    ["an unknown method", async () => patch(await zipOf({ "a.csv": csv }), 8, 10, () => 99), "unreadable-zip"],
    ["a wrong checksum", async () => patch(await zipOf({ "a.csv": csv }), 14, 16, (sum) => sum ^ 1), "unreadable-zip"],
    ["a cut zip", async () => (await zipOf({ "a.csv": csv })).subarray(0, -10), "unreadable-zip"],
    [
      "something before it",
      async () => Buffer.concat([Buffer.from("PK and more"), await zipOf({ "a.csv": csv })]),
      "unreadable-zip",
    ],
  ])("%s", async (_name, make, code) => {
    const folder = mkdtempSync(join(tmpdir(), "maltal-zip-"));
    const path = fileOf(await make());
    const work = async (): Promise<void> => {
      for await (const member of unzip(path, folder)) expect(member.size).toBeGreaterThan(0);
    };
    expect((await problemOf(work()))?.code).toBe(code);
    expect(readdirSync(folder)).toEqual([]);
  });
});
