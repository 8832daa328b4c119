// LinkedIn page, Content: two grains in one workbook, the page by day ("Metrics") and its posts ("All posts"); they are never added up.
import { pageAndMoment } from "../files.ts";
import type { Source } from "../source.ts";

export const linkedinContent: Source = {
  id: "linkedin-content",
  platform: "linkedin",
  name: pageAndMoment,
  shapes: [
    {
      kind: "days",
      scope: "day",
      breakdown: "total",
      zone: "UTC",
      dateOrder: "mdy",
      lagDays: 2,
      ragged: true,
      required: ["day", "impressions", "reactions"],
      columns: {
        day: { names: ["Date"] },
        impressions: { names: ["Impressions (total)"] },
        clicks: { names: ["Clicks (total)"] },
        reactions: { names: ["Reactions (total)"] },
        comments: { names: ["Comments (total)"] },
        shares: { names: ["Reposts (total)", "Shares (total)"] },
      },
    },
    {
      kind: "posts",
      scope: "lifetime",
      zone: "UTC",
      dateOrder: "mdy",
      lagDays: 2,
      ragged: true,
      required: ["permalink", "text", "posted"],
      anyOf: ["impressions", "clicks", "reactions"],
      // The upper bits of an activity's id are epoch milliseconds.
      idClock: { epoch: 0n },
      idOf: (cell) => /urn:li:(?:activity|share|ugcPost):\d+/.exec(cell)?.[0] ?? null,
      columns: {
        permalink: { names: ["Post link", "Update link"] },
        text: { names: ["Post title", "Update title"] },
        posted: { names: ["Created date"] },
        funding: { names: ["Post type", "Update type"] },
        format: { names: ["Content Type"] },
        impressions: { names: ["Impressions"] },
        "video-views": { names: ["Views"] },
        clicks: { names: ["Clicks"] },
        reactions: { names: ["Likes", "Reactions"] },
        comments: { names: ["Comments"] },
        shares: { names: ["Reposts", "Shares"] },
        follows: { names: ["Follows"] },
      },
    },
    {
      kind: "unused",
      scope: "day",
      zone: "UTC",
      dateOrder: "mdy",
      lagDays: 2,
      ragged: true,
      required: ["page-views", "viewers"],
      columns: {
        "page-views": { names: ["Total page views (total)", "Total views"] },
        viewers: {
          names: ["Total unique visitors (total)", "Location", "Job function", "Seniority", "Industry", "Company size"],
        },
      },
    },
  ],
};
