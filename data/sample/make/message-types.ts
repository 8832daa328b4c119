// Which message type each of the made-up posts is, as somebody at the company would have said it; the newest month is not gone through yet.
import { monthStart } from "../../../shared/period.ts";
import { stockholm } from "./clock.ts";
import { channels, plans } from "./story.ts";
import type { Kind } from "./texts.ts";
import type { SamplePost } from "./world.ts";

interface NamedPost {
  /** The channel's key. */
  channel: string;
  /** "i:native id" */
  key: string;
  type: string;
}

/** Ids of the strategy's types; "" where none of them fits. */
const typeOf: Record<Kind, string> = {
  tips: "skötselråd",
  question: "fråga",
  tour: "tur",
  offer: "erbjudande",
  behind: "",
  news: "",
};

export function messageTypes(world: readonly SamplePost[]): NamedPost[] {
  const newest = plans
    .map(({ month }) => month)
    .toSorted()
    .at(-1) as string;
  const until = stockholm(monthStart(newest), 0);
  return world
    .filter(({ at }) => at < until)
    .map(({ network, id, kind }) => ({
      channel: channels[network],
      key: network === "linkedin" ? `i:urn:li:activity:${id}` : `i:${id}`,
      type: typeOf[kind],
    }));
}
