// How our own answers sound: twenty a quarter, chosen by chance, rated by a person.
import { shownFileName } from "../../shared/file-name.ts";
import { addMonths, type Day, monthEnd, monthStart, type Quarter, quarterStart } from "../../shared/period.ts";
import { auditOrder } from "../../shared/relevance/choose.ts";
import { wantsAnswerRuleOf } from "../../shared/strategy.ts";
import { isOwnReply } from "../../shared/conversations/taking-part.ts";
import { addressOf } from "./address.ts";
import type { Comment } from "./comments.ts";
import { conversationsOf, isAutomaticReply, marksOf, strategyOf } from "./conversations.ts";
import { channelName, type ChannelName } from "./goals.ts";
import type { World } from "./world.ts";

export const tones = ["helpful", "neutral", "unhelpful"] as const;
export type Tone = (typeof tones)[number];

/** An own answer to be rated, with what it answers. Words that were not kept cannot be rated, so such answers are not asked for. */
export interface ToneAnswer {
  /** "channel id/comment key". */
  key: string;
  channel: ChannelName;
  day: Day;
  text: string;
  /** Null where what it answers is in no file, or its words were not kept. */
  to: string | null;
  tone: Tone | null;
  file: string;
  line: number;
}

export interface ToneReview {
  quarter: Quarter;
  /** Own answers of the quarter with words, automatic ones left out. */
  of: number;
  answers: ToneAnswer[];
}

const sampled = 20;

/** The quarter's twenty, the same whoever asks: the place of each hangs on the quarter and its own key. */
export function toneReview(world: World, quarter: Quarter): ToneReview {
  const first = quarterStart(quarter);
  const last = addMonths(first, 2);
  const rule = wantsAnswerRuleOf(strategyOf(world, last));
  const found = new Map<string, ToneAnswer>();
  for (const channel of world.channels) {
    const { comments, threads } = conversationsOf(world, channel, rule);
    const marks = marksOf(world, channel);
    comments.forEach((comment, index) => {
      const { day, text } = comment;
      if (day < monthStart(first) || day >= monthEnd(last) || text === null || text === "") return;
      if (!isOwnReply(comments, threads, index) || isAutomaticReply(comment, rule)) return;
      const parent = threads.parentOf[index] ?? -1;
      found.set(`${channel.key} ${comment.key}`, {
        key: addressOf(comment),
        channel: channelName(channel),
        day,
        text,
        to: parent === -1 ? null : (comments[parent] as Comment).text,
        tone: tones.find((tone) => tone === marks.get(comment.key)?.tone?.value) ?? null,
        file: shownFileName(comment.file),
        line: comment.line,
      });
    });
  }
  const chosen = auditOrder(found.keys(), `tone ${quarter}`).slice(0, sampled);
  return { quarter, of: found.size, answers: chosen.flatMap((key) => found.get(key) ?? []) };
}
