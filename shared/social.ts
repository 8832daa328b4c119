// Which visits to a web site social media sent. YouTube is video, not social, in either breakdown.
// Rules follow Google's published definitions of the default channel groups "Organic Social" and "Paid Social".
import type { Visits } from "./metrics/define.ts";
import { isPlatform, type Platform } from "./platform.ts";

/** Networks that send visitors, and from which Måltal reads no channel. */
const otherNetworks = [
  ...["threads", "pinterest", "reddit", "snapchat", "bluesky", "mastodon", "tumblr"],
  ...["vk", "quora", "xing", "flickr", "wechat", "weibo"],
] as const;
export type Network = Platform | (typeof otherNetworks)[number];

/** Referring source as a web tool prints it → the network. Declared, so that anyone can read and extend it. */
const hosts: Record<string, Network> = {
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
  threads: "threads",
  "threads.net": "threads",
  "l.threads.net": "threads",
  "threads.com": "threads",
  "l.threads.com": "threads",
  pinterest: "pinterest",
  "pinterest.com": "pinterest",
  reddit: "reddit",
  "reddit.com": "reddit",
  "out.reddit.com": "reddit",
  "old.reddit.com": "reddit",
  snapchat: "snapchat",
  "snapchat.com": "snapchat",
  bluesky: "bluesky",
  "bsky.app": "bluesky",
  "go.bsky.app": "bluesky",
  mastodon: "mastodon",
  tumblr: "tumblr",
  "tumblr.com": "tumblr",
  vk: "vk",
  "vk.com": "vk",
  quora: "quora",
  "quora.com": "quora",
  xing: "xing",
  "xing.com": "xing",
  flickr: "flickr",
  "flickr.com": "flickr",
  wechat: "wechat",
  weibo: "weibo",
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

/** The network that sent the visits of a source/medium row; null when it is none that Måltal reads channels of. */
export function senderOf(dims: Readonly<Record<string, string>>): Platform | null {
  const network = networkOf(dims["source"] ?? "");
  return network !== null && isPlatform(network) ? network : null;
}

/** The network of a referring source or a host; null when it is none that Måltal knows. */
export function networkOf(source: string): Network | null {
  const host = hostOf(source);
  return Object.hasOwn(hosts, host) ? (hosts[host] as Network) : null;
}

function hostOf(source: string): string {
  const host = source
    .trim()
    .toLowerCase()
    .replace(/^www\./, "");
  return Object.hasOwn(hosts, host) ? host : host.replace(/^[a-z]{2}(-[a-z]{2})?\./, "");
}
