// The registry of sources: one line each. Where two report the same measure of the same subject, the upper one is believed.
import type { Source } from "../source.ts";
import { commentsReplyChain } from "./comments-reply-chain.ts";
import { commentsTable } from "./comments-table.ts";
import { ga4Report } from "./ga4-report.ts";
import { linkedinContent } from "./linkedin-content.ts";
import { linkedinFollowers } from "./linkedin-followers.ts";
import { mentionsTable } from "./mentions-table.ts";
import { metaFacebookPosts } from "./meta-facebook-posts.ts";
import { metaInstagramPosts } from "./meta-instagram-posts.ts";
import { xPremiumPosts } from "./x-premium-posts.ts";
import { youtubeContent } from "./youtube-content.ts";
import { youtubeDates } from "./youtube-dates.ts";

export const sources: readonly Source[] = [
  metaFacebookPosts,
  metaInstagramPosts,
  linkedinContent,
  linkedinFollowers,
  xPremiumPosts,
  youtubeContent,
  youtubeDates,
  ga4Report,
  commentsReplyChain,
  commentsTable,
  mentionsTable,
];
