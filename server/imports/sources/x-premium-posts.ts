// X Premium, Content: one row a post, dates without a time. The account stands in every permalink, the instant in every id.
import { rangeInIso } from "../files.ts";
import type { Source } from "../source.ts";

const status = /^https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com\/([A-Za-z0-9_]+)\/\S*\d$/i;
const count = /^-?[\d.,\s]*$/;

export const xPremiumPosts: Source = {
  id: "x-premium-posts",
  platform: "x",
  name: rangeInIso,
  shapes: [
    {
      kind: "posts",
      scope: "lifetime",
      zone: "company",
      dateOrder: "mdy",
      lagDays: 0,
      ragged: false,
      required: ["id", "posted", "text", "permalink", "impressions"],
      anyOf: ["saves", "engagements"],
      idClock: { epoch: 1_288_834_974_657n },
      idOf: (cell) => (/^\d{5,20}$/.test(cell) ? cell : null),
      handleOf: (link) => {
        const handle = status.exec(link)?.[1];
        return handle && handle.toLowerCase() !== "i" ? handle : null;
      },
      repliesAreApart: true,
      // Header words follow the user's language and drift; the order of the columns has not.
      byPosition: {
        fields: [
          ...([
            "id",
            "posted",
            "text",
            "permalink",
            "impressions",
            "reactions",
            "engagements",
            "saves",
            "ignored",
          ] as const),
          ...(["follows", "comments", "shares", "ignored", "ignored", "link-clicks", "ignored", "ignored"] as const),
        ],
        looksRight: (cells) =>
          /^\d{15,20}$/.test(cells[0]!.trim()) &&
          status.test(cells[3]!.trim()) &&
          cells.slice(4).every((cell) => count.test(cell)),
      },
      columns: {
        id: { names: ["Post id"] },
        posted: { names: ["Date"] },
        text: { names: ["Post text"] },
        permalink: { names: ["Post Link", "Link"] },
        impressions: { names: ["Impressions"] },
        reactions: { names: ["Likes"] },
        engagements: { names: ["Engagements"] },
        saves: { names: ["Bookmarks"] },
        follows: { names: ["New follows"] },
        comments: { names: ["Replies"] },
        // Its "Shares" counts links that were sent on: none of ours.
        shares: { names: ["Reposts"] },
        "link-clicks": { names: ["URL Clicks"] },
      },
    },
  ],
};
