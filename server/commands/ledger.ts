// maltal imports, maltal undo ID: what went in, and taking it out again.
import { parseArgs } from "node:util";
import { importRows, type ImportRow } from "../views/imports.ts";
import { undoImport } from "../db/imports.ts";
import { readWorld } from "../views/world.ts";
import { type Command, UsageError } from "./command.ts";

export const importsCommand: Command = async ({ instance, args, out, say }) => {
  const { values } = parseArgs({ args, options: { json: { type: "boolean", default: false } } });
  const { db } = instance();
  const rows = importRows(readWorld(db.reader, db.personKey));
  if (values.json) out(JSON.stringify(rows, null, 2));
  else if (rows.length === 0) say("Nothing has been imported yet.");
  else rows.forEach((row) => say(line(row)));
  return 0;
};

function line({ id, state, file, source, from, to, rows }: ImportRow): string {
  const { new: added, changed, unchanged, rejected } = rows;
  const counts = `${added} new, ${changed} changed, ${unchanged} unchanged, ${rejected} rejected`;
  return `${id}  ${state}  ${file}  ${source ?? "–"}  ${from ?? "–"} to ${to ?? "–"}  ${counts}`;
}

export const undoCommand: Command = async ({ instance, args, say }) => {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const id = Number(positionals[0]);
  if (positionals.length !== 1 || !Number.isSafeInteger(id) || id < 1)
    throw new UsageError("undo wants the number of one import, as `imports` lists it.");
  const deps = instance();
  const undone = await deps.db.exclusively((writer) => undoImport(writer, id, deps.now().toISOString()));
  say(undone ? `Import ${id} is undone.` : `There is no import ${id} to undo.`);
  return undone ? 0 : 1;
};
