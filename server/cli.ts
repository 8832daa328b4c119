// The command line: `npm run -s maltal -- COMMAND`. Data goes to standard output, words to standard error.
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { type Command, type ExitStatus, UsageError } from "./commands/command.ts";
import { demoCommand } from "./commands/demo.ts";
import { eraseCommand } from "./commands/erase.ts";
import { importCommand } from "./commands/import.ts";
import { importsCommand, undoCommand } from "./commands/ledger.ts";
import { metricsCommand, progressCommand } from "./commands/numbers.ts";
import { strategyCommand } from "./commands/strategy.ts";
import { builtChild, builtWorker, type Instance, openInstance } from "./instance.ts";

const commands: Record<string, Command> = {
  import: importCommand,
  imports: importsCommand,
  undo: undoCommand,
  metrics: metricsCommand,
  progress: progressCommand,
  strategy: strategyCommand,
  demo: demoCommand,
  erase: eraseCommand,
};

const usage = `Måltal on the command line

  maltal [--data DIR] import FILE… [--observed-on DATE] [--period FROM..TO|lifetime] [--channel NAME|platform:NAME]
                      [--encoding NAME] [--date-order dmy|mdy|ymd] [--posted-nothing all|NAME]…
                      [--take-back all|NAME]… [--accept-rejects] [--dry-run] [--json]
  maltal [--data DIR] imports [--json]
  maltal [--data DIR] undo ID
  maltal [--data DIR] metrics METRIC… --from 2026-01 --to 2026-02 [--by channel] [--json|--csv]
  maltal [--data DIR] progress [--month 2026-01] [--json]
  maltal [--data DIR] strategy show [--json] | strategy apply FILE.json
  maltal [--data DIR] strategy versions [--json] | strategy withdraw N --why TEXT
  maltal [--data DIR] demo [--remove]
  maltal [--data DIR] erase --name NAME [--platform PLATFORM] [--yes]

  --posted-nothing says of channels that came with others before and are not in the file that they posted nothing. It only adds:
  what was said before, of them or of others, stands. --take-back, with the same file, takes back what was said of a channel.`;

const projectRoot = fileURLToPath(new URL("../../", import.meta.url));

/** Runs one command and answers its exit status. */
async function run(argv: readonly string[]): Promise<ExitStatus> {
  const { dataDir, rest } = takeData(argv);
  const [name, ...args] = rest;
  if (rest.includes("--help") || rest.includes("-h") || name === "help") {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const command = name === undefined || !Object.hasOwn(commands, name) ? undefined : commands[name];
  if (command === undefined)
    throw new UsageError(name === undefined ? usage : `There is no command ${name}.\n\n${usage}`);
  let opened: Instance | null = null;
  try {
    return await command({
      instance: () =>
        (opened ??= openInstance({
          dataDir,
          childPath: builtChild(import.meta.url),
          workerPath: builtWorker(import.meta.url),
          now: () => new Date(),
        })),
      args,
      out: (data) => void process.stdout.write(`${data}\n`),
      say: (words) => void process.stderr.write(`${words}\n`),
      readStdin: () => text(process.stdin),
      sampleDir: join(projectRoot, "data/sample"),
    });
  } finally {
    await (opened as Instance | null)?.close();
  }
}

/** `--data DIR` may stand anywhere; otherwise DATA, otherwise the project's data/. */
function takeData(argv: readonly string[]): { dataDir: string; rest: string[] } {
  const rest = [...argv];
  const at = rest.findIndex((arg) => arg === "--data" || arg.startsWith("--data="));
  if (at < 0) return { dataDir: resolve(process.env["DATA"] || join(projectRoot, "data")), rest };
  const [option = "", next] = rest.splice(at, rest[at] === "--data" ? 2 : 1);
  const dir = option === "--data" ? next : option.slice("--data=".length);
  if (dir === undefined || dir === "") throw new UsageError("--data wants a folder.");
  return { dataDir: resolve(dir), rest };
}

/** parseArgs says wrong usage by these codes. */
function isUsage(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

run(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`${isUsage(error) ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = isUsage(error) ? 2 : 1;
  },
);
