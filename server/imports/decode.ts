// From the bytes of a text file to strings: which encoding, which line ends, which lines are broken. Never the whole text at once.
import { createReadStream } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import type { Answers } from "./types.ts";
import { ProblemError } from "./problem-error.ts";
import { nulSide } from "./sniff.ts";
import { findBrokenLines, isWhollyUtf8, type BrokenLines } from "./utf8-lines.ts";
import { Utf32Decoder, type Decoder } from "./utf32.ts";

export interface TextShape {
  /** A label that TextDecoder knows, or utf-32le/be, which it does not. */
  encoding: string;
  /** Byte offsets of the text: after the byte-order mark, before a tail of NULs. */
  start: number;
  end: number;
  eol: "\n" | "\r";
  /** 1-based lines whose bytes are not UTF-8. Empty for other encodings, where U+FFFD tells. */
  brokenLines: ReadonlySet<number>;
}

const chunkSize = 262_144;
const marks: { bytes: number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe, 0, 0], encoding: "utf-32le" },
  { bytes: [0, 0, 0xfe, 0xff], encoding: "utf-32be" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/**
 * Decides how a text file is to be read: byte-order mark, then strict UTF-8, then UTF-16 by its NULs, then the user's answer.
 * Throws "undecided-encoding" when only the user can tell: `wanted` is what we would propose, `value` a line read that way.
 */
export async function inspectText(path: string, answers: Answers): Promise<TextShape> {
  const file = await open(path, "r");
  try {
    const head = await readAt(file, 0, 65_536);
    const size = await sizeWithoutNuls(file);
    if (size === 0) throw new ProblemError({ code: head.length === 0 ? "empty-file" : "not-a-table" });
    const mark = marks.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
    const side = mark ? null : nulSide(head.subarray(0, size));
    const wide = mark?.encoding ?? (side === "odd" ? "utf-16le" : side === "even" ? "utf-16be" : "utf-8");
    const start = mark?.bytes.length ?? 0;
    const unit = wide.startsWith("utf-32") ? 4 : wide.startsWith("utf-16") ? 2 : 1;
    // The last character of a wide text may end in a NUL that belongs to it.
    const end = start + Math.ceil((size - start) / unit) * unit;
    const eol = eolOf(unit === 1 ? head.toString("latin1") : textDecoder(wide).decode(head.subarray(start)));
    if (unit > 1) return { encoding: wide, start, end, eol, brokenLines: new Set() };
    if (await isWhollyUtf8(path, start, end)) return { encoding: "utf-8", start, end, eol, brokenLines: new Set() };
    const broken = await findBrokenLines(path, start, end, eol);
    if (mark || broken.few) return { encoding: "utf-8", start, end, eol, brokenLines: broken.lines };
    const encoding = knownEncoding(answers.encoding);
    if (encoding === null) throw undecided(broken);
    return { encoding, start, end, eol, brokenLines: encoding === "utf-8" ? broken.lines : new Set() };
  } finally {
    await file.close();
  }
}

/** The text in pieces of a quarter of a megabyte; `onBytes` hears how far into the file they reach. */
export async function* decodeText(
  path: string,
  shape: TextShape,
  onBytes: (bytes: number) => void,
): AsyncGenerator<string> {
  if (shape.end <= shape.start) return;
  const decoder = textDecoder(shape.encoding);
  let bytes = shape.start;
  for await (const chunk of createReadStream(path, {
    start: shape.start,
    end: shape.end - 1,
    highWaterMark: chunkSize,
  })) {
    const buffer = chunk as Buffer;
    bytes += buffer.length;
    yield decoder.decode(buffer, { stream: true });
    onBytes(bytes);
  }
  yield decoder.decode();
}

/** Bare CR ends lines only where it clearly outnumbers LF: a stray CR inside a cell is text. */
function eolOf(text: string): "\n" | "\r" {
  const feeds = text.split("\n").length - 1;
  const bare = text.split("\r").length - 1 - (text.split("\r\n").length - 1);
  return bare > feeds ? "\r" : "\n";
}

/** The canonical name of an encoding label; null for none and for one that does not exist. */
function knownEncoding(label: string | undefined): string | null {
  try {
    return label === undefined ? null : new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Windows-1252 is what spreadsheet programs of Western Europe write; the user sees a line read that way and decides. */
function undecided(broken: BrokenLines): ProblemError {
  const wanted = "windows-1252";
  const value = broken.first ? new TextDecoder(wanted).decode(broken.first.bytes).slice(0, 120) : "";
  return new ProblemError({
    code: "undecided-encoding",
    wanted,
    value,
    ...(broken.first ? { line: broken.first.line } : {}),
  });
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}

/** File size less a tail of NULs, which an exporter leaves that died with its file already stretched. */
async function sizeWithoutNuls(file: FileHandle): Promise<number> {
  let { size } = await file.stat();
  while (size > 0) {
    const from = Math.max(0, size - chunkSize);
    const block = await readAt(file, from, size - from);
    let end = block.length;
    while (end > 0 && block[end - 1] === 0) end -= 1;
    if (end > 0) return from + end;
    size = from;
  }
  return 0;
}

function textDecoder(encoding: string): Decoder {
  return encoding.startsWith("utf-32") ? new Utf32Decoder(encoding.endsWith("le")) : new TextDecoder(encoding);
}
