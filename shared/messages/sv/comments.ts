// Kommentarerna: samtal och svar, och vägarna mellan skärmarna om dem.
import type { comments as english } from "../en/comments.ts";
import type { Shape } from "../shape.ts";

export const comments = {
  title: "Kommentarer",
  nav: {
    label: "Om kommentarer",
    answers: "Svar",
    conversations: "Samtal",
    relevance: "Relevans",
    criticism: "Kritik",
    listening: "Lyssna",
    sources: "Varifrån de kommer",
  },
} satisfies Shape<typeof english>;
