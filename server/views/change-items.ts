// What a month's value is made of, as items of numerator and denominator: one for each post, message, day's visits of a sender, or channel.
import type { Outcome } from "../../shared/conversations/replies.ts";
import { type Measure, sumOf } from "../../shared/measure.ts";
import type { ActivityFormula, CommentFormula, Metric, PublishedFormula } from "../../shared/metrics/define.ts";
import type { Platform } from "../../shared/platform.ts";
import { isVisitOf, senderOf } from "../../shared/social.ts";
import { computeComments } from "../../shared/compute-comments.ts";
import { noPost, unnamedType } from "../../shared/why/keys.ts";
import type { PostFact } from "../db/facts.ts";
import { addressOf } from "./address.ts";
import type { PlacedCriticism } from "./criticism.ts";
import type { PlacedDialogue } from "./dialogue.ts";
import type { Part, PostValue } from "./parts.ts";

export type SplitBy = "channel" | "type" | "format" | "post" | "sender";

/** In the metric's unit. A month's total has no denominator of its own (null): the month's days stand under it, so that a longer month is told from a busier one. */
export interface ChangeItem {
  keys: Partial<Record<SplitBy, string>>;
  numerator: number;
  denominator: number | null;
}

/** Everything that the month's value counted: posts of which a measure is unknown are in neither. */
export function itemsOf(metric: Metric, parts: readonly Part[], senders: ReadonlySet<Platform> | null): ChangeItem[] {
  return parts.flatMap((part): ChangeItem[] => {
    const channel = String(part.channel.id);
    if (metric.basis === "published")
      return part.each.flatMap((post) => {
        const counted = ofPost(metric.formula, post, part.coveredDays);
        return counted === null ? [] : [{ keys: keysOf(channel, post.post), ...counted }];
      });
    if (metric.over === "periods") return ofVisits(metric.formula, part, channel, senders);
    return ofComments(metric.formula, part).map(({ under, ...counted }) => ({
      keys: under === undefined ? { channel } : keysOf(channel, under),
      ...counted,
    }));
  });
}

/** What tells items of posts apart. */
type ItemPost = Pick<PostFact, "channelId" | "key" | "format" | "messageType">;

function keysOf(channel: string, post: ItemPost | null): ChangeItem["keys"] {
  if (post === null) return { channel, type: noPost, format: noPost, post: noPost };
  return { channel, type: post.messageType ?? unnamedType, format: post.format ?? "", post: addressOf(post) };
}

type Counted = Pick<ChangeItem, "numerator" | "denominator">;

function ofPost(formula: PublishedFormula, { measures }: PostValue, coveredDays: number): Counted | null {
  const sum = (of: readonly Measure[]) => sumOf(measures, of);
  const over = (numerator: number | null, denominator: number | null) =>
    numerator === null || denominator === null ? null : { numerator, denominator };
  switch (formula.kind) {
    case "posts":
      return over(1, 1);
    case "posts-per-week":
      return over(7 / coveredDays, 1);
    case "sum":
    case "mean":
    case "median":
      return over(sum(formula.of), 1);
    case "ratio": {
      const [of, per] = [sum(formula.of), sum(formula.per)];
      return over(of === null ? null : of * (formula.times ?? 1), per);
    }
    case "share-of-posts": {
      const having = sum([formula.having]);
      return over(having === null ? null : having > 0 ? 1 : 0, 1);
    }
  }
}

/** As computeActivity counts them: rows of a tile of which one is unknown are in none. */
function ofVisits(
  formula: ActivityFormula,
  part: Part,
  channel: string,
  senders: ReadonlySet<Platform> | null,
): ChangeItem[] {
  const sent = (dims: Readonly<Record<string, string>>) => {
    const sender = senders === null ? null : senderOf(dims);
    return senders === null || (sender !== null && senders.has(sender));
  };
  return part.tiles.flatMap((tile): ChangeItem[] => {
    const items = tile.rows.map(({ dims, measures }): ChangeItem | null => {
      const keys = {
        channel,
        sender: dims["channelGroup"] ?? [dims["source"], dims["medium"]].filter(Boolean).join(" / "),
      };
      if (formula.kind === "channel-sum") {
        const sum = sumOf(measures, formula.of);
        return sum === null ? null : { keys, numerator: sum / (formula.divide ?? 1), denominator: null };
      }
      const counts = sent(dims) && isVisitOf(formula.visits, dims);
      const numerator = counts ? sumOf(measures, [formula.of]) : 0;
      if (formula.kind === "web-sum") return numerator === null ? null : { keys, numerator, denominator: null };
      const under = (formula.perVisits === "all" || sent(dims)) && isVisitOf(formula.perVisits, dims);
      const denominator = under ? sumOf(measures, [formula.per]) : 0;
      return numerator === null || denominator === null ? null : { keys, numerator, denominator };
    });
    const known = items.filter((item) => item !== null);
    return known.length < items.length ? [] : known;
  });
}

/** `under`: the post of ours; null: none that was read; missing where the count is of the whole channel. */
type CountedComment = Counted & { under?: ItemPost | null };

function ofComments(formula: CommentFormula, { dialogue, criticism }: Part): CountedComment[] {
  switch (formula.kind) {
    case "comments":
      return (dialogue?.received ?? []).map(({ under }) => ({ under, numerator: 1, denominator: null }));
    case "critical":
      return (criticism?.critical ?? [])
        .filter(({ isOverdue }) => formula.count === "all" || isOverdue)
        .map(({ comment }) => ({ under: underOf(criticism, comment), numerator: 1, denominator: null }));
    case "answered": {
      const judged = formula.by === "us-in-time" && dialogue?.promises !== true ? [] : (dialogue?.outcomes ?? []);
      return judged.flatMap((outcome) => {
        const answered = isAnswered(formula.by, outcome);
        const under = underOf(dialogue, outcome.comment);
        return answered === null ? [] : [{ under, numerator: answered ? 1 : 0, denominator: 1 }];
      });
    }
    case "relevant-share":
      return [];
    default: {
      const value = dialogue && computeComments(formula, [dialogue], 1, 1).value;
      return value === null ? [] : [{ numerator: value, denominator: null }];
    }
  }
}

function underOf(month: PlacedDialogue | PlacedCriticism | null, comment: number): ItemPost | null {
  return month?.comments[comment]?.under ?? null;
}

function isAnswered(by: "us" | "us-in-time" | "customers", outcome: Outcome): boolean | null {
  if (by === "us") return outcome.answered;
  return by === "us-in-time" ? outcome.inTime : outcome.customerAnswer !== -1;
}
