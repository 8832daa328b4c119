// What a month's value is made of, as items of numerator and denominator: one for each post, message, day's visits of a sender, or channel.
import type { Outcome } from "../../shared/conversations/replies.ts";
import { type Measure, sumOf } from "../../shared/measure.ts";
import type { ActivityFormula, CommentFormula, Metric, PublishedFormula } from "../../shared/metrics/define.ts";
import type { Platform } from "../../shared/platform.ts";
import { isVisitOf, senderOf } from "../../shared/social.ts";
import { computeComments, computeCriticism } from "../../shared/compute-comments.ts";
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
        const { format, messageType, channelId, key } = post.post;
        const keys = { channel, type: messageType ?? unnamedType, format: format ?? "", post: `${channelId}/${key}` };
        return counted === null ? [] : [{ keys, ...counted }];
      });
    if (metric.over === "periods") return ofVisits(metric.formula, part, channel, senders);
    return ofComments(metric.formula, part).map((counted) => ({ keys: { channel }, ...counted }));
  });
}

/** No id begins with a space: those of which nobody has said it stand apart from those that no type fits. */
export const unnamedType = " unnamed";

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

function ofComments(formula: CommentFormula, part: Part): Counted[] {
  const { dialogue, criticism } = part;
  if (formula.kind === "answered") {
    const judged = formula.by === "us-in-time" && dialogue?.promises !== true ? [] : (dialogue?.outcomes ?? []);
    return judged.flatMap((outcome) => {
      const answered = isAnswered(formula.by, outcome);
      return answered === null ? [] : [{ numerator: answered ? 1 : 0, denominator: 1 }];
    });
  }
  const value =
    formula.kind === "critical"
      ? criticism && computeCriticism(formula, [criticism], 1, 1).value
      : formula.kind === "relevant-share"
        ? null
        : dialogue && computeComments(formula, [dialogue], 1, 1).value;
  return value === null ? [] : [{ numerator: value, denominator: null }];
}

function isAnswered(by: "us" | "us-in-time" | "customers", outcome: Outcome): boolean | null {
  if (by === "us") return outcome.answered;
  return by === "us-in-time" ? outcome.inTime : outcome.customerAnswer !== -1;
}
