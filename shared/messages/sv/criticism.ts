// Kommentarer som någon behöver titta på, och vad som gjordes.
import type { criticism as english } from "../en/criticism.ts";
import type { Shape } from "../shape.ts";

export const criticism = {
  title: "Kritik",
} satisfies Shape<typeof english>;
