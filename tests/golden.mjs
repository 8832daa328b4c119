// Writes the expected results of the import fixtures anew, on purpose: read the difference before committing it.
import { spawnSync } from "node:child_process";
import { ensureInstalled, root, tool } from "../server/prepare.mjs";

ensureInstalled();
const env = { ...process.env, UPDATE_GOLDENS: "1" };
const args = [tool("vitest/vitest.mjs"), "run", "--project", "unit", "tests/imports", ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit", env }).status ?? 1;
