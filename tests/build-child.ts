// Builds the entries of the parsing process and the learning thread once for tests: Node starts no TypeScript file.
import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { build } from "vite";

const root = resolve(import.meta.dirname, "..");

/** Both entries, built, as an instance wants them. */
export async function buildEntries(): Promise<{ childPath: string; workerPath: string }> {
  return { childPath: await buildChild(), workerPath: await buildChild(join(root, "server/learning/worker.ts")) };
}

/** Path of the built entry; built anew when anything under server/ or shared/, or the entry itself, is newer. */
export async function buildChild(entry = join(root, "server/imports/child.ts")): Promise<string> {
  const name = basename(entry, ".ts");
  const outDir = join(root, ".cache/test-child", name);
  const built = join(outDir, `${name}.js`);
  const newest = Math.max(
    newestUnder(join(root, "server")),
    newestUnder(join(root, "shared")),
    statSync(entry).mtimeMs,
  );
  if (existsSync(built) && statSync(built).mtimeMs > newest) return built;
  const output = { entryFileNames: "[name].js" };
  await build({
    root,
    configFile: false,
    logLevel: "error",
    // As in the product, the packages go into it: to read them file by file took a third of each start.
    ssr: { noExternal: true, external: ["better-sqlite3"] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { input: { [name]: entry }, output },
    },
  });
  return built;
}

function newestUnder(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return Math.max(0, ...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs));
}
