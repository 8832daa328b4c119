// Svenska texter som den första sidan inte visar: de hämtas med de sidor och delar som gör det.
import { notes } from "./notes.ts";
import { review } from "./review.ts";

export const later = { notes, review };
