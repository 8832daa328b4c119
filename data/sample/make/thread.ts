// The comments under one made-up post: customers by invented names, and the company's own answers.
import { addDays } from "../../../shared/period.ts";
import { inStockholm, stockholm, weekday } from "./clock.ts";
import type { Random } from "./random.ts";
import { company } from "./story.ts";
import { answerText, commentText, helpText, type Language } from "./texts.ts";

export interface SampleComment {
  id: string;
  author: string;
  /** Epoch milliseconds, whole minutes. */
  at: number;
  text: string;
  /** Id of the comment that the company answers, empty on a first comment. */
  parent: string;
}

const hour = 3_600_000;

/** How the company answers at the time: the share of the messages that want one, and after how many minutes. */
export interface Answering {
  share: number;
  minutes: readonly [from: number, to: number];
}

/**
 * `count` comments in all: most within two days of the post, hardly any after twelve. The company answers questions and criticism in its
 * answering hours, thanks now and then, and now and then a customer answers another.
 */
export function thread(
  post: string,
  postedAt: number,
  count: number,
  language: Language,
  answering: Answering,
  random: Random,
): SampleComment[] {
  const comments: SampleComment[] = [];
  const add = (at: number, author: string, text: string, parent = ""): SampleComment => {
    const comment = {
      id: `${post}_${comments.length + 1}`,
      author,
      at: Math.floor(at / 60_000) * 60_000,
      text,
      parent,
    };
    comments.push(comment);
    return comment;
  };
  const customer = () => `kund ${random.between(1, 1900)}`;
  const answer = (asked: SampleComment, kind: "question" | "critical" | "thanks") => {
    const [from, to] = answering.minutes;
    const at = onWeekday(between(9, 17, asked.at + random.between(from, to) * 60_000, random), random);
    add(at, company.name, answerText(kind, random), asked.id);
  };
  while (comments.length < count) {
    const spread = random.next();
    const later = Math.min(12 * 24 * hour, (5 * hour * spread) / (1.001 - spread)) + random.between(3, 40) * 60_000;
    const { kind, text } = commentText(random.chance(0.08) ? "nb" : language, random);
    const asked = add(between(6, 24, postedAt + later, random), customer(), text);
    if (comments.length === count) break;
    if (kind === "question" || kind === "critical") {
      if (random.chance(answering.share)) answer(asked, kind);
      else if (kind === "question" && random.chance(0.3))
        add(
          between(6, 24, asked.at + random.between(15, 600) * 60_000, random),
          customer(),
          helpText(random),
          asked.id,
        );
    } else if (kind === "praise" && random.chance(0.2)) answer(asked, "thanks");
  }
  return comments.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** The instant, or on a Saturday or Sunday the first hour of Monday's answering. */
function onWeekday(at: number, random: Random): number {
  const day = inStockholm(at).slice(0, 10);
  const ahead = [1, 0, 0, 0, 0, 0, 2][weekday(day)] ?? 0;
  return ahead === 0 ? at : stockholm(addDays(day, ahead), 9 * 60 + random.between(0, 59));
}

/** The instant, or when it is outside the hours of the day in Stockholm, somewhere in the first hour after they begin again. */
function between(opens: number, closes: number, at: number, random: Random): number {
  const wall = inStockholm(at);
  const clock = Number(wall.slice(11, 13));
  if (clock >= opens && clock < closes) return at;
  const day = clock < opens ? wall.slice(0, 10) : addDays(wall.slice(0, 10), 1);
  return stockholm(day, opens * 60 + random.between(0, 59));
}
