// The networks a channel can live on, and where each shows what.

export const platforms = ["facebook", "instagram", "linkedin", "x", "youtube", "tiktok", "web"] as const;
export type Platform = (typeof platforms)[number];

/** Narrows any text; letter case counts. */
export function isPlatform(text: string): text is Platform {
  return (platforms as readonly string[]).includes(text);
}
