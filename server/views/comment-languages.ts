// Which languages others write in, by channel: told from comments long enough to be told, never from the short ones.
import { detectAll } from "../language/detect.ts";
import { type CommentLanguage, commentLanguages } from "../../shared/comment-language.ts";
import { type Month, monthOf } from "../../shared/period.ts";
import { commentsOf } from "./comments.ts";
import { channelName, type ChannelName } from "./goals.ts";
import type { World } from "./world.ts";

/** Of the comments that others wrote on a channel, in the newest months that have some. */
export interface ChannelLanguages {
  channel: ChannelName;
  /** Comments whose language is sure, by language; most first. `other`: a language that is none of the six. */
  languages: { language: CommentLanguage | "other"; count: number }[];
  sure: number;
  /** Too short to be told, or unsure. */
  unsure: number;
}

/** Older comments say little of who writes now, and the detector takes its time. */
const newestMonths = 3;
const mostTexts = 20_000;

/** Channels without words are left out; `months` are those that were looked at, oldest first. */
export async function commentLanguagesOf(world: World): Promise<{ months: Month[]; channels: ChannelLanguages[] }> {
  const found = world.channels.flatMap((channel) =>
    commentsOf(world, channel).flatMap(({ ours, text, day }) =>
      ours || text === null || text === "" ? [] : { channel, text, month: monthOf(day) },
    ),
  );
  const months = [...new Set(found.map(({ month }) => month))].sort().slice(-newestMonths);
  const looked = found.filter(({ month }) => months.includes(month)).slice(-mostTexts);
  const detected = await detectAll(
    looked.map(({ text }) => text),
    (at) => String(looked[at]?.channel.id),
  );
  const channels = [...new Set(looked.map(({ channel }) => channel))].map((channel): ChannelLanguages => {
    const own = detected.filter((_, at) => looked[at]?.channel === channel);
    const sure = own.filter((each) => each.sure);
    const languages = [...commentLanguages, "other" as const].map((language) => ({
      language,
      count: sure.filter((each) => (each.language ?? "other") === language).length,
    }));
    return {
      channel: channelName(channel),
      languages: languages.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count),
      sure: sure.length,
      unsure: own.length - sure.length,
    };
  });
  return { months, channels };
}
