// Removes the files that a killed process left behind: uploads in its spool folder, and copies that it had only begun. Both may name people.
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** To be called when the data folder is opened, before this process has written to it. */
export function sweepLeftovers(dataDir: string): void {
  const spool = join(dataDir, "spool");
  for (const name of namesIn(spool))
    if (/^\d+$/.test(name) && !isOther(Number(name))) rmSync(join(spool, name), { recursive: true, force: true });
  const kept = join(dataDir, "files");
  for (const folder of namesIn(kept))
    for (const name of namesIn(join(kept, folder))) {
      const writer = /\.(\d+)\.part$/.exec(name)?.[1];
      if (writer !== undefined && !isOther(Number(writer))) rmSync(join(kept, folder, name), { force: true });
    }
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** True while another process has the number: one that may not be signalled is alive too. */
function isOther(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
