// English texts that the first screen does not show: fetched with the screens and parts that do.
import { notes } from "./notes.ts";
import { review } from "./review.ts";

export const later = { notes, review };
