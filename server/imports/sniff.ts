// Tells what a file is from its first bytes. The name and its ending are never asked: people rename files.
import { open } from "node:fs/promises";

/** `other` names the content in the word that the sentence for "wrong-content" uses. */
export type Content =
  | { kind: "empty" | "text" | "zip" | "ole2" | "spreadsheetml" | "binary" }
  | {
      kind: "other";
      what: "picture" | "PDF" | "web page" | "JSON" | "XML" | "program" | "gzip" | "archive" | "database";
    };

const headSize = 65_536;

const signatures: { bytes: number[]; content: Content }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], content: { kind: "zip" } },
  { bytes: [0x50, 0x4b, 0x05, 0x06], content: { kind: "zip" } },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], content: { kind: "ole2" } },
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], content: { kind: "other", what: "PDF" } },
  { bytes: [0x89, 0x50, 0x4e, 0x47], content: { kind: "other", what: "picture" } },
  { bytes: [0xff, 0xd8, 0xff], content: { kind: "other", what: "picture" } },
  { bytes: [0x47, 0x49, 0x46, 0x38], content: { kind: "other", what: "picture" } },
  { bytes: [0x1f, 0x8b], content: { kind: "other", what: "gzip" } },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], content: { kind: "other", what: "program" } },
  { bytes: [0x52, 0x61, 0x72, 0x21], content: { kind: "other", what: "archive" } },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], content: { kind: "other", what: "archive" } },
  { bytes: [...Buffer.from("SQLite format 3\0")], content: { kind: "other", what: "database" } },
];

/** Reads the head of the file and says what it is. "text" still has to be decoded; "zip" and "ole2" may or may not be workbooks. */
export async function sniff(path: string): Promise<Content> {
  const file = await open(path, "r");
  try {
    const buffer = Buffer.alloc(headSize);
    const { bytesRead } = await file.read(buffer, 0, headSize, 0);
    return sniffHead(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

/** The same for a head already in memory (the first 64 kB are enough). */
function sniffHead(head: Buffer): Content {
  if (head.length === 0) return { kind: "empty" };
  for (const { bytes, content } of signatures) {
    if (bytes.every((byte, index) => head[index] === byte)) return content;
  }
  // "MZ" and "RIFF" are also letters that a header cell may begin with, so more has to fit.
  if (head[0] === 0x4d && head[1] === 0x5a && head.includes(0)) return { kind: "other", what: "program" };
  if (head.toString("latin1", 0, 4) === "RIFF" && head.toString("latin1", 8, 12) === "WEBP") {
    return { kind: "other", what: "picture" };
  }
  return sniffText(head);
}

function sniffText(head: Buffer): Content {
  const wide = isWide(head);
  if (!wide && looksBinary(head)) return { kind: "binary" };
  const start = (wide ? head.subarray(0, 8192).filter((byte) => byte !== 0) : head.subarray(0, 4096)).toString();
  const text = start.replace(/^[\uFEFF\uFFFD\s]+/, "").toLowerCase();
  if (/^(<!doctype html|<html|<head|<body)/.test(text)) return { kind: "other", what: "web page" };
  if (text.startsWith("<?xml") || /^<[a-z!?][^,;\t]*>/.test(text)) {
    if (text.includes("urn:schemas-microsoft-com:office:spreadsheet")) return { kind: "spreadsheetml" };
    if (text.includes("<html")) return { kind: "other", what: "web page" };
    if (text.startsWith("<svg") || text.includes("<svg ")) return { kind: "other", what: "picture" };
    if (text.startsWith("<?xml")) return { kind: "other", what: "XML" };
  }
  if (/^(\{\s*("[^"]*"\s*:|\})|\[\s*(\{\s*"|\[|\]))/.test(text)) return { kind: "other", what: "JSON" };
  return { kind: "text" };
}

/** Two or four bytes a character: by byte-order mark, or by NULs that fill nearly every second byte. */
function isWide(head: Buffer): boolean {
  const mark = head.readUIntBE(0, Math.min(2, head.length));
  return (
    mark === 0xfffe ||
    mark === 0xfeff ||
    head.subarray(0, 4).equals(Buffer.from([0, 0, 0xfe, 0xff])) ||
    nulSide(head) !== null
  );
}

/** Where the NULs of a text in UTF-16 without a byte-order mark stand: "odd" is little-endian. Null: not such a text. */
export function nulSide(head: Buffer): "odd" | "even" | null {
  const sample = head.subarray(0, 4096);
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 2) return null;
  let [even, odd] = [0, 0];
  for (let index = 0; index < pairs * 2; index += 1) {
    if (sample[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > pairs * 0.4 && even < odd * 0.05) return "odd";
  if (even > pairs * 0.4 && odd < even * 0.05) return "even";
  return null;
}

/** Control characters do not stand in exports, but a stray one may; a tail of NULs is a crashed exporter's and does not count. */
function looksBinary(head: Buffer): boolean {
  let end = head.length;
  while (end > 0 && head[end - 1] === 0) end -= 1;
  if (end === 0) return true;
  let odd = 0;
  for (const byte of head.subarray(0, end)) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) odd += 1;
  }
  return odd > Math.max(2, end * 0.02);
}
