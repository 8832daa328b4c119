// Vad exporternas tal kallas.
import type { measure as english } from "../en/measure.ts";
import type { Shape } from "../shape.ts";

export const measure = {
  impressions: "Exponeringar",
  views: "Visningar",
  reach: "Räckvidd",
  viewers: "Tittare",
  reactions: "Reaktioner",
  comments: "Kommentarer",
  shares: "Delningar",
  saves: "Sparade",
  clicks: "Klick",
  "link-clicks": "Länkklick",
  follows: "Nya följare",
  engagements: "Engagemang",
  "video-views": "Videovisningar",
  "watch-seconds": "Visningstid, sekunder",
  "new-followers": "Nya följare",
  "net-growth": "Nettotillväxt",
  "page-views": "Sidvisningar",
  sessions: "Besök",
  "engaged-sessions": "Engagerade besök",
  users: "Användare",
  "key-events": "Nyckelhändelser",
  value: "Värde",
} satisfies Shape<typeof english>;
