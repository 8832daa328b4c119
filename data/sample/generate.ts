// Writes the made-up company's files: fourteen months of exports, the strategy, the notes, the message types of the posts, and a manifest of what each file is.
// The same bytes on every run: no clock, no chance, no time zone data of the machine.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { addDays, addMonths, monthStart, type Day } from "../../shared/period.ts";
import { commentsFile, commentsFileName } from "./make/comments.ts";
import { stockholm } from "./make/clock.ts";
import { contentBook, followersBook, linkedinFileName } from "./make/linkedin.ts";
import { facebookFile, instagramFile, metaFileName } from "./make/meta.ts";
import { notes } from "./make/notes.ts";
import { exportTime } from "./make/reading.ts";
import { channelGroupMonths, channels, company, plans, reachesBack, type MonthPlan } from "./make/story.ts";
import { messageTypes } from "./make/message-types.ts";
import { strategy } from "./make/strategy.ts";
import { channelGroupReport, sourceReport } from "./make/web.ts";
import { makeWorld, type SamplePost } from "./make/world.ts";

/** One line of manifest.json: what a person would answer on import. Days are inclusive civil dates in company time. */
export interface ManifestEntry {
  /** Path in the sample's folder, with forward slashes. */
  file: string;
  observedOn: Day;
  period?: { from: Day; to: Day };
  /** As `--channel` takes it. */
  channel?: string;
}

interface SampleFile {
  entry: ManifestEntry;
  content: string | Uint8Array;
}

/** Writes everything under `dir`, over what stands there; never removes a file. */
export async function generate(dir: string): Promise<void> {
  const world = makeWorld();
  const files = plans.flatMap((plan) => filesOf(plan, world));
  const manifest: {
    company: string;
    madeUp: true;
    strategy: string;
    notes: string;
    types: string;
    files: ManifestEntry[];
  } = {
    company: company.name,
    madeUp: true,
    strategy: "strategy.json",
    notes: "notes.json",
    types: "types.json",
    files: files.map(({ entry }) => entry),
  };
  for (const { entry, content } of files) await write(join(dir, entry.file), content);
  await write(join(dir, "manifest.json"), json(manifest));
  await write(join(dir, "strategy.json"), json(strategy));
  await write(join(dir, "notes.json"), json(notes));
  await write(join(dir, "types.json"), json(messageTypes(world)));
}

function filesOf(plan: MonthPlan, world: readonly SamplePost[]): SampleFile[] {
  const { month, through, observedOn } = plan;
  const from = monthStart(month);
  const instant = exportTime(observedOn);
  const at = (name: string, content: string | Uint8Array, answers: Pick<ManifestEntry, "period" | "channel"> = {}) => ({
    entry: { file: `${month}/${name}`, observedOn, ...answers },
    content,
  });
  const facebookFrom = reachesBack.facebook.includes(month) ? monthStart(addMonths(month, -1)) : from;
  const instagramFrom = reachesBack.instagram.includes(month) ? monthStart(addMonths(month, -1)) : from;
  const of = (network: SamplePost["network"]) => world.filter((post) => post.network === network);
  const facebook = published(of("facebook"), facebookFrom, through);
  const instagram = published(of("instagram"), instagramFrom, through);
  const files: SampleFile[] = [
    at(metaFileName("facebook", facebookFrom, through), facebookFile(facebook, instant)),
    at(metaFileName("instagram", instagramFrom, through), instagramFile(instagram, instant)),
    at(commentsFileName(plan), commentsFile(of("facebook"), plan), { channel: channels.facebook }),
    at(`Traffic_acquisition_Session_source_medium_${month}.csv`, sourceReport(plan)),
  ];
  if (channelGroupMonths.includes(month)) {
    files.push(at(`Traffic_acquisition_Session_primary_channel_group_${month}.csv`, channelGroupReport(plan)));
  }
  if (plan.linkedin) {
    const channel = channels.linkedin;
    files.push(
      at(linkedinFileName("content", observedOn), contentBook(of("linkedin"), from, through, observedOn), {
        period: { from, to: through },
        channel,
      }),
      at(linkedinFileName("followers", observedOn), followersBook(plan.linkedin.newFollowers, from, through), {
        channel,
      }),
    );
  }
  return files;
}

/** Posts of the days, newest first, as Meta lists them. */
function published(posts: readonly SamplePost[], from: Day, through: Day): SamplePost[] {
  const [start, end] = [stockholm(from, 0), stockholm(addDays(through, 1), 0)];
  return posts.filter((post) => post.at >= start && post.at < end).toReversed();
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
