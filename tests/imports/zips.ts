// Zips made in memory for tests.
import { ZipFile } from "yazl";

export async function bytesOfZip(zip: ZipFile): Promise<Buffer> {
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

export async function zipOf(
  members: Record<string, string | Buffer>,
  options: { mtime?: Date; mode?: number } = {},
): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(members)) zip.addBuffer(Buffer.from(content), name, options);
  return bytesOfZip(zip);
}
