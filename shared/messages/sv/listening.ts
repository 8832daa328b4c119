// Vad andra skriver om oss utanför våra egna kanaler.
import type { listening as english } from "../en/listening.ts";
import type { Shape } from "../shape.ts";

export const listening = {
  title: "Lyssna",
} satisfies Shape<typeof english>;
