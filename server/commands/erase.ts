// maltal erase --name NAME: what it would change, and with --yes the erasure itself.
import { parseArgs } from "node:util";
import { erasePerson, type Erasure, previewErasure } from "../erasure.ts";
import { isPlatform } from "../../shared/platform.ts";
import { type Command, UsageError } from "./command.ts";

export const eraseCommand: Command = async ({ instance, args, say }) => {
  const { values } = parseArgs({
    args,
    options: {
      name: { type: "string" },
      platform: { type: "string" },
      yes: { type: "boolean", default: false },
    },
  });
  const { name, platform } = values;
  if (name === undefined || name.trim() === "")
    throw new UsageError("erase wants --name NAME, as the person's comments are signed in the files.");
  if (platform !== undefined && !isPlatform(platform))
    throw new UsageError(`--platform wants facebook, instagram, linkedin, x, youtube or tiktok, not ${platform}.`);
  const who = { name, platform: platform ?? null };
  const deps = instance();
  const found = await (values.yes ? erasePerson(deps, who) : previewErasure(deps, who));
  if (typeof found === "string") {
    say(`${name} is one of our own names: such comments are the company's answers. Nothing was erased.`);
    return 1;
  }
  describe(found, say);
  if (values.yes) {
    say("Erased. Later imports and restored copies obey.");
    return 0;
  }
  say("Nothing has been erased yet. To do it, add --yes.");
  return found.comments + found.mentions + found.addressed > 0 ? 0 : 1;
};

function describe({ comments, mentions, months, addressed, numbers, backups }: Erasure, say: (words: string) => void) {
  if (comments + mentions + addressed === 0) say("Nothing that is stored was written under that name.");
  say(`Comments: ${comments}. Mentions elsewhere: ${mentions}. Comments of others that name the person: ${addressed}.`);
  for (const { channel, platform, month, comments: count } of months)
    say(`  ${month}  ${platform}:${channel}  ${count}`);
  if (numbers.length > 0) say("Numbers that change, before and after:");
  for (const { metric, channel, platform, month, before, after } of numbers)
    say(`  ${month}  ${platform}:${channel}  ${metric}  ${before ?? "unknown"} → ${after ?? "unknown"}`);
  if (backups > 0) say(`Copies of the database in backups/ that are removed: ${backups}.`);
}
