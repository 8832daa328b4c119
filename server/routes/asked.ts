// What requests about comments ask for by address: a month and channels, each with what holds when it is left out.
import { type Channel, findChannel } from "../db/channels.ts";
import type { Month } from "../../shared/period.ts";
import { monthOf } from "../../shared/period.ts";
import { notFound } from "../answer.ts";
import { commentedChannels, defaultCommentMonth } from "../views/answers.ts";
import type { World } from "../views/world.ts";
import type { Deps } from "./deps.ts";

/** The month asked for, else the one that opens by itself; today's where no comments were read. */
export function commentMonthAsked({ instance }: Deps, world: World, month: Month | undefined): Month {
  return month ?? defaultCommentMonth(world) ?? monthOf(instance.today());
}

/** The channel asked for by its key, else all that have comments. Answers 404 where there is none of that key. */
export function commentedChannelsAsked(world: World, channel: string | undefined): Channel[] {
  const commented = commentedChannels(world);
  return channel === undefined ? commented : [findChannel(commented, channel) ?? notFound()];
}
