// maltal strategy show, maltal strategy apply FILE.json: the strategy as a document.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { listStrategies, saveStrategy } from "../db/strategies.ts";
import { readSettings } from "../db/settings.ts";
import { metricById } from "../../shared/metrics/index.ts";
import { newestVersion, type Strategy, strategySchema } from "../../shared/strategy.ts";
import { type Command, type CommandContext, type ExitStatus, UsageError } from "./command.ts";

export const strategyCommand: Command = async (context) => {
  const [verb, ...args] = context.args;
  if (verb === "show") return show({ ...context, args });
  if (verb === "apply") return apply({ ...context, args });
  throw new UsageError("strategy wants show or apply FILE.json.");
};

function show({ instance, args, out, say }: CommandContext): ExitStatus {
  const { values } = parseArgs({ args, options: { json: { type: "boolean", default: false } } });
  const newest = newestVersion(listStrategies(instance().db.reader));
  if (newest === null) {
    say("There is no strategy yet.");
    if (values.json) out("null");
    return 1;
  }
  const { document, version, author, savedAt } = newest;
  if (values.json) out(JSON.stringify({ ...document, version }, null, 2));
  else {
    say(
      `Version ${version}, in force from ${document.effectiveFrom}, saved ${savedAt}${author === "" ? "" : ` by ${author}`}.`,
    );
    say(document.purpose);
    for (const goal of document.goals)
      say(`${goal.id}: ${goal.metric} ${goal.direction} ${JSON.stringify(goal.targets)}`);
  }
  return 0;
}

async function apply({ instance, args, readStdin, say }: CommandContext): Promise<ExitStatus> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0)
    throw new UsageError("strategy apply wants one file, or - for standard input.");
  const text = path === "-" ? await readStdin() : await readFile(resolve(path), "utf8").catch(() => null);
  if (text === null) throw new UsageError(`There is no file ${path}.`);
  const document = parseStrategy(text, say);
  if (document === null) return 1;
  const deps = instance();
  const { actor } = readSettings(deps.db.reader);
  const saved = await deps.db.exclusively((writer) =>
    saveStrategy(writer, document, actor, deps.now().toISOString(), false),
  );
  say(`Saved as version ${saved.version}, in force from ${saved.document.effectiveFrom}.`);
  return 0;
}

function parseStrategy(text: string, say: (text: string) => void): Strategy | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    say(`The file is not JSON: ${(error as Error).message}.`);
    return null;
  }
  const parsed = strategySchema.safeParse(data);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) say(`${issue.path.join(".") || "document"}: ${issue.message}`);
    return null;
  }
  const unknown = parsed.data.goals.filter((goal) => metricById(goal.metric) === null);
  for (const goal of unknown) say(`goals.${goal.id}: there is no metric ${goal.metric}.`);
  return unknown.length > 0 ? null : parsed.data;
}
