// Whether bytes are UTF-8, and which lines are not. Reads the file as a stream.
import { isAscii, isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";

const chunkSize = 262_144;
/** More broken lines than this is no longer "a few broken lines". */
const brokenLimit = 10_000;

/** Whether the bytes from start up to end are UTF-8 without a fault. */
export async function isWhollyUtf8(path: string, start: number, end: number): Promise<boolean> {
  for await (const { piece } of utf8Pieces(path, start, end)) if (!isUtf8(piece)) return false;
  return true;
}

/** Chunks cut so that no UTF-8 sequence is torn; the last piece holds a torn one if the file does (`torn`). */
async function* utf8Pieces(path: string, start: number, end: number): AsyncGenerator<{ piece: Buffer; torn: boolean }> {
  if (end <= start) return;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { start, end: end - 1, highWaterMark: chunkSize })) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk as Buffer]) : (chunk as Buffer);
    const cut = bytes.length - openSequence(bytes);
    rest = bytes.subarray(cut);
    yield { piece: bytes.subarray(0, cut), torn: false };
  }
  if (rest.length > 0) yield { piece: rest, torn: true };
}

/** Bytes at the end that begin a UTF-8 sequence without finishing it: 0 to 3. */
function openSequence(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
}

export interface BrokenLines {
  /** 1-based. */
  lines: Set<number>;
  /** UTF-8 with a few broken lines, or only cut off at its very end. */
  few: boolean;
  /** The first broken line, not counting a cut end. */
  first: { line: number; bytes: Buffer } | null;
}

/** Looks at every line of a text that is not wholly UTF-8. Lines are counted by `eol`, as the reader will count them. */
export async function findBrokenLines(
  path: string,
  start: number,
  end: number,
  eol: "\n" | "\r",
): Promise<BrokenLines> {
  const lines = new Set<number>();
  let [line, whole, torn] = [1, 0, false];
  let first: BrokenLines["first"] = null;
  let lineIsWide = false;
  const closeLine = (): void => {
    if (lineIsWide && !lines.has(line)) whole += 1;
    lineIsWide = false;
    line += 1;
  };
  for await (const { piece, torn: pieceIsTorn } of utf8Pieces(path, start, end)) {
    let at = 0;
    while (at < piece.length && lines.size <= brokenLimit) {
      const next = piece.indexOf(eol, at, "latin1");
      const part = piece.subarray(at, next < 0 ? piece.length : next);
      if (!isAscii(part)) {
        lineIsWide = true;
        if (!isUtf8(part)) {
          if (!pieceIsTorn) first ??= { line, bytes: Buffer.from(part.subarray(0, 400)) };
          torn ||= pieceIsTorn;
          lines.add(line);
        }
      }
      if (next < 0) break;
      closeLine();
      at = next + 1;
    }
  }
  closeLine();
  const onlyCut = torn && lines.size === 1 && first === null;
  const few = onlyCut || (lines.size <= brokenLimit && whole >= lines.size);
  return { lines, few, first };
}
