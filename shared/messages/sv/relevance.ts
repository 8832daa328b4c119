// Andelen relevanta kommentarer: talet, urvalet bakom det, och hur kommentarer bedöms.
import type { relevance as english } from "../en/relevance.ts";
import type { Shape } from "../shape.ts";

export const relevance = {
  title: "Relevans",
} satisfies Shape<typeof english>;
