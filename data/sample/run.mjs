// Makes the sample company's files again, beside this script: `npm run sample`.
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const root = fileURLToPath(new URL("../../", import.meta.url));
const vite = await createServer({
  root,
  configFile: false,
  appType: "custom",
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false },
});
try {
  const { generate } = await vite.ssrLoadModule("/data/sample/generate.ts");
  await generate(fileURLToPath(new URL(".", import.meta.url)));
} finally {
  await vite.close();
}
