// Which visits to a web site social media sent. YouTube is video, not social, in either breakdown.
// Rules follow Google's published definitions of the default channel groups "Organic Social" and "Paid Social".
import type { Visits } from "./metrics/define.ts";
import type { Platform } from "./platform.ts";

/** Referring source as a web tool prints it → the network; null for networks on which Måltal knows no channel. Declared, so that anyone can read and extend it. */
const hosts: Record<string, Platform | null> = {
  facebook: "facebook",
  "facebook.com": "facebook",
  "m.facebook.com": "facebook",
  "l.facebook.com": "facebook",
  "lm.facebook.com": "facebook",
  "web.facebook.com": "facebook",
  "business.facebook.com": "facebook",
  fb: "facebook",
  "fb.com": "facebook",
  "fb.me": "facebook",
  instagram: "instagram",
  "instagram.com": "instagram",
  "l.instagram.com": "instagram",
  ig: "instagram",
  linkedin: "linkedin",
  "linkedin.com": "linkedin",
  "lnkd.in": "linkedin",
  "com.linkedin.android": "linkedin",
  x: "x",
  "x.com": "x",
  twitter: "x",
  "twitter.com": "x",
  "t.co": "x",
  "com.twitter.android": "x",
  tiktok: "tiktok",
  "tiktok.com": "tiktok",
  threads: null,
  "threads.net": null,
  "l.threads.net": null,
  "threads.com": null,
  "l.threads.com": null,
  pinterest: null,
  "pinterest.com": null,
  reddit: null,
  "reddit.com": null,
  "out.reddit.com": null,
  "old.reddit.com": null,
  snapchat: null,
  "snapchat.com": null,
  bluesky: null,
  "bsky.app": null,
  "go.bsky.app": null,
  mastodon: null,
  tumblr: null,
  "tumblr.com": null,
  vk: null,
  "vk.com": null,
  quora: null,
  "quora.com": null,
  xing: null,
  "xing.com": null,
  flickr: null,
  "flickr.com": null,
  wechat: null,
  weibo: null,
};

const socialMediums = new Set(["social", "social-network", "social-media", "sm", "social network", "social media"]);
const paidMedium = /^(.*cp.*|ppc|retargeting|paid.*)$/;
const video = /(^|\.)(youtube|youtu\.be|vimeo)(\.com)?$/;

/** True when a row with these dimension values belongs to the visits wanted. Channel group names are compared without case. */
export function isVisitOf(wanted: Visits, dims: Readonly<Record<string, string>>): boolean {
  if (wanted === "all") return true;
  const group = dims["channelGroup"];
  if (group !== undefined)
    return group.trim().toLowerCase() === (wanted === "organic-social" ? "organic social" : "paid social");
  const source = dims["source"];
  if (source === undefined) return false;
  const medium = (dims["medium"] ?? "").trim().toLowerCase();
  const host = hostOf(source);
  if (video.test(host)) return false;
  const paid = paidMedium.test(medium);
  if (wanted === "paid-social") return paid && Object.hasOwn(hosts, host);
  return !paid && (Object.hasOwn(hosts, host) || socialMediums.has(medium));
}

/** The network that sent the visits of a source/medium row; null when it is none that Måltal knows. */
export function senderOf(dims: Readonly<Record<string, string>>): Platform | null {
  const source = dims["source"];
  return source === undefined ? null : Object.hasOwn(hosts, hostOf(source)) ? (hosts[hostOf(source)] ?? null) : null;
}

function hostOf(source: string): string {
  const host = source
    .trim()
    .toLowerCase()
    .replace(/^www\./, "");
  return Object.hasOwn(hosts, host) ? host : host.replace(/^[a-z]{2}(-[a-z]{2})?\./, "");
}
