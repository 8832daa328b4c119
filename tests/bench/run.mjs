// npm run bench -- NAME [options]: loads tests/bench/NAME.ts and calls its default export with the options.
// A bench prints its own figures; without a name the benches are listed.
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled, root } from "../../server/prepare.mjs";

const [name, ...options] = process.argv.slice(2);
const folder = dirname(fileURLToPath(import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -3));

if (name === undefined || !names.includes(name)) {
  process.stderr.write(`npm run bench -- NAME [options], where NAME is one of: ${names.join(", ") || "(none yet)"}\n`);
  process.exit(2);
}

ensureInstalled();
const { createServer } = await import("vite");
const vite = await createServer({
  root,
  configFile: false,
  appType: "custom",
  logLevel: "error",
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const bench = await vite.ssrLoadModule(join(folder, `${name}.ts`));
  await bench.default(options);
} finally {
  await vite.close();
}
