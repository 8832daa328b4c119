// The values that platforms write as words: post types, funding, yes and no, sentiment and stars.
import { type Sentiment, sentiments } from "../../shared/listening/mention.ts";
import { isMissing } from "./numbers.ts";

const formats: Record<string, readonly string[]> = {
  photo: [
    "photo",
    "photos",
    "foton",
    "foto",
    "bild",
    "bilder",
    "kuvat",
    "fotos",
    "ig image",
    "ig-bild",
    "ig-bilde",
    "ig-billede",
  ],
  video: ["video", "videos", "videor", "videoer", "videot"],
  reel: ["reel", "reels", "ig reel", "ig-reel"],
  carousel: ["carousel", "ig carousel", "ig-carousel", "ig-karusell", "karusell"],
  link: ["link", "links", "länk", "länkar", "lenker", "linkit"],
  text: ["text", "texts", "status", "tekst", "teksti"],
  story: ["story", "stories", "ig story", "ig-händelse", "händelse", "händelser"],
  live: ["live", "live video", "livevideo", "direktsändning"],
  event: ["event", "events", "evenemang"],
  poll: ["poll", "omröstning"],
  document: ["document", "dokument"],
  article: ["article", "artikel"],
};
const formatWords = new Map(Object.entries(formats).flatMap(([word, names]) => names.map((name) => [name, word])));

/** A post type in one English word where it is known, else the platform's own word in lower case; null when empty. */
export function formatOf(cell: string): string | null {
  const word = cell.trim().toLowerCase();
  return word === "" || word === "n/a" ? null : (formatWords.get(word) ?? word);
}

const boosted = [
  "boosted",
  "promoted",
  "sponsored",
  "paid",
  "marknadsfört",
  "marknadsförd",
  "sponsrat",
  "sponsrad",
  "betalt",
];
const organic = [
  ...["organic", "not boosted", "not promoted", "not sponsored", "organiskt", "organisk"],
  ...["ej marknadsfört", "ej marknadsförd", "inte marknadsfört", "inte marknadsförd", "inte sponsrat"],
];

/** Null where the cell says neither. */
export function fundingOf(cell: string): "organic" | "boosted" | null {
  const word = cell.trim().toLowerCase();
  if (boosted.includes(word)) return "boosted";
  return organic.includes(word) ? "organic" : null;
}

/** True for 1, true, yes and ja; anything else is no. */
export function isYes(cell: string): boolean {
  return ["1", "true", "yes", "ja"].includes(cell.trim().toLowerCase());
}

const feelings: Record<Sentiment, readonly string[]> = {
  positive: ["positive", "pos", "positiv", "positivt", "positiivinen", "myönteinen"],
  neutral: ["neutral", "neu", "neutralt", "nøytral", "neutraali"],
  negative: ["negative", "neg", "negativ", "negativt", "negatiivinen", "kielteinen"],
};
const feelingWords = new Map(sentiments.flatMap((word) => feelings[word].map((name) => [name, word] as const)));

/** Null where the cell says none, or that nobody has judged it. */
export function sentimentOf(cell: string): Sentiment | null {
  return feelingWords.get(cell.trim().toLowerCase()) ?? null;
}

const starWords = ["zero", "one", "two", "three", "four", "five"];

/** Stars from 0 to 5 as exports write them: 4, 4,5, 4/5, 8/10, FOUR, ★★★★☆, 4 stars. Null: no rating; "bad": none that we know. */
export function starsOf(cell: string): number | null | "bad" {
  const text = cell.trim().toLowerCase();
  if (isMissing(text)) return null;
  const word = starWords.indexOf(text);
  if (word >= 0) return word;
  const drawn = /^(★*|⭐*)[☆\s]*$/u.exec(text.replaceAll("\ufe0f", ""))?.[1];
  if (drawn !== undefined) return [...drawn].length <= 5 ? [...drawn].length : "bad";
  const match = /^(\d(?:\d)?(?:[.,]\d+)?)\s*(?:(?:\/|of|av|von|out of)\s*(5|10))?\s*\p{L}*$/u.exec(text);
  if (!match) return "bad";
  const value = Number(match[1]!.replace(",", ".")) / (match[2] === "10" ? 2 : 1);
  return value <= 5 ? value : "bad";
}
