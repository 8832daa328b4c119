// Places where others write of us: networks, review sites, forums. Declared data, so that anyone can read and extend it.
import { type Network, networkOf } from "../social.ts";

/** Why a place is worth reading: its own words are on the screen. `network`: people meet there; `other`: whatever else a file names. */
export type PlaceKind = "network" | "reviews" | "forum" | "prices" | "other";

export interface Place {
  /** The same for every spelling of the place. */
  id: string;
  name: string;
  kind: PlaceKind;
  /** The network that it is; null for all other places. */
  network: Network | null;
}

interface Site {
  id: string;
  name: string;
  kind: "reviews" | "forum" | "prices";
  /** Without www, language and country in front. */
  hosts: readonly string[];
  /** Other ways in which people and tools write its name. */
  names?: readonly string[];
}

const sites: readonly Site[] = [
  {
    id: "google-maps",
    name: "Google Maps",
    kind: "reviews",
    hosts: ["maps.google.com", "business.google.com", "maps.app.goo.gl", "g.page"],
    names: [
      ...["google", "google reviews", "google business", "google business profile", "google my business"],
      ...["google-recensioner", "google recensioner", "google anmeldelser", "google-arvostelut", "google-rezensionen"],
    ],
  },
  { id: "trustpilot", name: "Trustpilot", kind: "reviews", hosts: ["trustpilot.com"] },
  { id: "reco", name: "Reco", kind: "reviews", hosts: ["reco.se"] },
  { id: "tripadvisor", name: "Tripadvisor", kind: "reviews", hosts: ["tripadvisor.com", "tripadvisor.se"] },
  { id: "prisjakt", name: "Prisjakt", kind: "prices", hosts: ["prisjakt.nu", "prisjakt.no"] },
  {
    id: "pricerunner",
    name: "PriceRunner",
    kind: "prices",
    hosts: ["pricerunner.com", "pricerunner.se", "pricerunner.dk"],
  },
  { id: "flashback", name: "Flashback", kind: "forum", hosts: ["flashback.org"] },
  { id: "familjeliv", name: "Familjeliv", kind: "forum", hosts: ["familjeliv.se"] },
  { id: "byggahus", name: "Byggahus", kind: "forum", hosts: ["byggahus.se"] },
  { id: "sweclockers", name: "SweClockers", kind: "forum", hosts: ["sweclockers.com"] },
  { id: "diskusjon", name: "Diskusjon.no", kind: "forum", hosts: ["diskusjon.no"] },
  { id: "suomi24", name: "Suomi24", kind: "forum", hosts: ["suomi24.fi"] },
  { id: "vauva", name: "Vauva", kind: "forum", hosts: ["vauva.fi"] },
  { id: "gutefrage", name: "Gutefrage", kind: "forum", hosts: ["gutefrage.net"] },
];

const networkNames: Record<Network, string> = {
  facebook: "Facebook",
  instagram: "Instagram",
  linkedin: "LinkedIn",
  x: "X",
  youtube: "YouTube",
  tiktok: "TikTok",
  web: "Web",
  threads: "Threads",
  pinterest: "Pinterest",
  reddit: "Reddit",
  snapchat: "Snapchat",
  bluesky: "Bluesky",
  mastodon: "Mastodon",
  tumblr: "Tumblr",
  vk: "VK",
  quora: "Quora",
  xing: "Xing",
  flickr: "Flickr",
  wechat: "WeChat",
  weibo: "Weibo",
};

/** Every place that is declared by name, for suggestions. */
export const knownPlaces: readonly Place[] = [
  ...sites.map(placeOfSite),
  ...(Object.keys(networkNames) as Network[]).filter((network) => network !== "web").map(placeOfNetwork),
];

/** The place that a link, a host or a name stands for. A name that nobody declared is a place of its own, whatever its letter case. */
export function placeOf(text: string): Place {
  const host = hostIn(text);
  const declared = declaredAt(host ?? text) ?? byName(text);
  if (declared !== null) return declared;
  if (host !== null && /^google\.[a-z.]+$/.test(host) && text.includes("/maps")) return placeOfSite(sites[0]!);
  const name = host ?? text.normalize("NFC").trim().replace(/\s+/g, " ");
  return { id: name.toLowerCase(), name, kind: "other", network: null };
}

/** The declared place behind a referring source of visits ("reddit.com", "se.trustpilot.com"); null for all others, such as search engines. */
export function placeOfSource(source: string): Place | null {
  return declaredAt(hostIn(source) ?? source);
}

/** The host of a link or a bare host, in lower case without www; null for a name. */
export function hostIn(text: string): string | null {
  const match = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?::\d+)?(?:[/?#]\S*)?$/i.exec(text.trim());
  return match === null ? null : match[1]!.toLowerCase().replace(/^www\./, "");
}

function declaredAt(source: string): Place | null {
  const host = source.trim().toLowerCase();
  const network = /^(?:m\.)?(?:youtube\.com|youtu\.be)$/.test(host) ? "youtube" : networkOf(host);
  if (network !== null) return placeOfNetwork(network);
  const site = sites.find((each) => each.hosts.some((own) => host === own || host.endsWith(`.${own}`)));
  return site === undefined ? null : placeOfSite(site);
}

function byName(text: string): Place | null {
  const name = text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
  return (
    knownPlaces.find((place) => place.name.toLowerCase() === name) ??
    sites.filter((site) => site.names?.includes(name)).map(placeOfSite)[0] ??
    null
  );
}

function placeOfSite({ id, name, kind }: Site): Place {
  return { id, name, kind, network: null };
}

function placeOfNetwork(network: Network): Place {
  return { id: network, name: networkNames[network], kind: "network", network };
}
