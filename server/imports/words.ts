// The values that platforms write as words: post types, funding, yes and no.

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
