// maltal strategy show, apply FILE.json, versions, withdraw N: the strategy as a document, and its versions.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { listStrategies, saveStrategy, withdrawStrategy } from "../db/strategies.ts";
import { readSettings } from "../db/settings.ts";
import { type GoalFault, goalFault } from "../../shared/goal-faults.ts";
import { newestVersion, type Strategy, strategySchema } from "../../shared/strategy.ts";
import { type Command, type CommandContext, type ExitStatus, UsageError } from "./command.ts";

export const strategyCommand: Command = async (context) => {
  const [verb, ...args] = context.args;
  if (verb === "show") return show({ ...context, args });
  if (verb === "apply") return apply({ ...context, args });
  if (verb === "versions") return versions({ ...context, args });
  if (verb === "withdraw") return withdraw({ ...context, args });
  throw new UsageError("strategy wants show, apply FILE.json, versions, or withdraw N --why TEXT.");
};

function versions({ instance, args, out, say }: CommandContext): ExitStatus {
  const { values } = parseArgs({ args, options: { json: { type: "boolean", default: false } } });
  const all = listStrategies(instance().db.reader);
  if (values.json) {
    const rows = all.map(({ version, document, savedAt, author, withdrawnAt, withdrawnBy, withdrawnWhy }) => ({
      version,
      effectiveFrom: document.effectiveFrom,
      savedAt,
      author,
      reason: document.reason,
      goals: document.goals.length,
      withdrawnAt,
      withdrawnBy,
      withdrawnWhy,
    }));
    out(JSON.stringify(rows, null, 2));
    return 0;
  }
  if (all.length === 0) say("There is no strategy yet.");
  for (const { version, document, savedAt, author, withdrawnAt, withdrawnWhy } of all) {
    const by = author === "" ? "" : ` by ${author}`;
    const why = document.reason === "" ? "" : ` ${document.reason}`;
    const gone = withdrawnAt === null ? "" : ` Withdrawn ${withdrawnAt}: ${withdrawnWhy ?? ""}`;
    say(`Version ${version}, in force from ${document.effectiveFrom}, saved ${savedAt}${by}.${why}${gone}`);
  }
  return 0;
}

async function withdraw({ instance, args, say }: CommandContext): Promise<ExitStatus> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { why: { type: "string" } } });
  const [number = "", ...more] = positionals;
  const why = values.why?.trim() ?? "";
  if (!/^\d+$/.test(number) || more.length > 0 || why === "")
    throw new UsageError("strategy withdraw wants one version's number, and --why TEXT.");
  const deps = instance();
  const version = Number(number);
  const found = listStrategies(deps.db.reader).find((each) => each.version === version);
  if (found === undefined) say(`There is no version ${version}.`);
  else if (found.withdrawnAt !== null) say(`Version ${version} is withdrawn already.`);
  if (found === undefined || found.withdrawnAt !== null) return 1;
  const { actor } = readSettings(deps.db.reader);
  await deps.db.exclusively((writer) => withdrawStrategy(writer, version, actor, why, deps.now().toISOString()));
  say(`Version ${version} is withdrawn: it judges no month any more.`);
  return 0;
}

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

function faultText(fault: GoalFault, metric: string): string {
  switch (fault) {
    case "metric-unknown":
      return `there is no metric ${metric}.`;
    case "metric-does-not-add-up":
      return `months of ${metric} do not add up to a year's total; give a target for each month.`;
    case "target-out-of-range":
      return `a target of ${metric} is below zero, or a share above 1 (3 percent is 0.03); no month can be that.`;
  }
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
  const complaints = parsed.data.goals.flatMap((goal) => {
    const fault = goalFault(goal);
    if (fault === null) return [];
    return [`goals.${goal.id}: ${faultText(fault, goal.metric)}`];
  });
  complaints.forEach(say);
  return complaints.length > 0 ? null : parsed.data;
}
