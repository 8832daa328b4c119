// maltal demo: the sample company, in or out.
import { parseArgs } from "node:util";
import { loadDemo, removeDemo } from "../demo.ts";
import type { Command } from "./command.ts";

export const demoCommand: Command = async ({ instance, args, say, sampleDir }) => {
  const { values } = parseArgs({ args, options: { remove: { type: "boolean", default: false } } });
  const deps = instance();
  if (values.remove) {
    await removeDemo(deps);
    say("The sample company is removed.");
    return 0;
  }
  await loadDemo(deps, sampleDir, true, (done, of) => {
    if (done === of || done % 10 === 0) say(`${done} of ${of} files`);
  });
  say("The sample company is imported.");
  return 0;
};
