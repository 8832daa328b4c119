// The comments under one made-up post: customers by invented names, and the company's own answers.
import { addDays } from "../../../shared/period.ts";
import { inStockholm, stockholm } from "./clock.ts";
import type { Random } from "./random.ts";
import { company } from "./story.ts";
import { answerText, commentText, type Language } from "./texts.ts";

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

/** `count` comments, about a fifth of them own answers: most within two days of the post, hardly any after twelve. */
export function thread(
  post: string,
  postedAt: number,
  count: number,
  language: Language,
  random: Random,
): SampleComment[] {
  const own = Math.floor(count * 0.2);
  const comments: SampleComment[] = [];
  const add = (at: number, author: string, text: string, parent: string) =>
    comments.push({ id: `${post}_${comments.length + 1}`, author, at: Math.floor(at / 60_000) * 60_000, text, parent });
  for (let index = 0; index < count - own; index += 1) {
    const spread = random.next();
    const later = Math.min(12 * 24 * hour, (5 * hour * spread) / (1.001 - spread)) + random.between(3, 40) * 60_000;
    const customer = `kund ${random.between(1, 480)}`;
    add(
      between(6, 24, postedAt + later, random),
      customer,
      commentText(random.chance(0.08) ? "nb" : language, random),
      "",
    );
  }
  for (const asked of comments.slice(0, own)) {
    add(
      between(8, 17, asked.at + random.between(20, 400) * 60_000, random),
      company.name,
      answerText(random),
      asked.id,
    );
  }
  return comments.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** The instant, or when it is outside the hours of the day in Stockholm, somewhere in the first hour after they begin again. */
function between(opens: number, closes: number, at: number, random: Random): number {
  const wall = inStockholm(at);
  const clock = Number(wall.slice(11, 13));
  if (clock >= opens && clock < closes) return at;
  const day = clock < opens ? wall.slice(0, 10) : addDays(wall.slice(0, 10), 1);
  return stockholm(day, opens * 60 + random.between(0, 59));
}
