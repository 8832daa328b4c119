// Att bedöma kommentarer, en i taget.
import type { rating as english } from "../en/rating.ts";
import type { Shape } from "../shape.ts";

export const rating = {
  title: "Bedöm kommentarer",
} satisfies Shape<typeof english>;
