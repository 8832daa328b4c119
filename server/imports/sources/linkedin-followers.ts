// LinkedIn page, Followers: new followers by day. Its "Total followers" column is the day's new ones; the page's stock is in no file.
import { pageAndMoment } from "../files.ts";
import type { Source } from "../source.ts";

export const linkedinFollowers: Source = {
  id: "linkedin-followers",
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
      required: ["day", "new-followers", "ignored"],
      columns: {
        day: { names: ["Date"] },
        // Followers taken back can outnumber the day's new ones: -1 stands in real files.
        "new-followers": { names: ["Total followers"], net: true },
        ignored: { names: ["Organic followers", "Sponsored followers"] },
      },
    },
    {
      kind: "unused",
      scope: "lifetime",
      zone: "UTC",
      dateOrder: "mdy",
      lagDays: 2,
      ragged: true,
      required: ["new-followers", "ignored"],
      without: ["Date"],
      columns: {
        "new-followers": { names: ["Total followers"] },
        ignored: { names: ["Location", "Job function", "Seniority", "Industry", "Company size"] },
      },
    },
  ],
};
