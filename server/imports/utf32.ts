// UTF-32 as text: TextDecoder does not know it, and some database tools write it.

/** What of TextDecoder is needed here. */
export interface Decoder {
  decode(bytes?: Buffer, options?: { stream: boolean }): string;
}

export class Utf32Decoder implements Decoder {
  private rest: Buffer = Buffer.alloc(0);
  private readonly littleEndian: boolean;

  constructor(littleEndian: boolean) {
    this.littleEndian = littleEndian;
  }

  decode(bytes: Buffer = Buffer.alloc(0)): string {
    const all = Buffer.concat([this.rest, bytes]);
    const whole = all.length - (all.length % 4);
    let text = "";
    for (let at = 0; at < whole; at += 4) {
      const code = this.littleEndian ? all.readUInt32LE(at) : all.readUInt32BE(at);
      const valid = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      text += String.fromCodePoint(valid ? code : 0xfffd);
    }
    this.rest = all.subarray(whole);
    return text;
  }
}
