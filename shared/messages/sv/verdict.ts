// Bedömningens ord, bredvid formen.
import type { verdict as english } from "../en/verdict.ts";
import type { Shape } from "../shape.ts";

export const verdict = {
  met: "Nått",
  missed: "Inte nått",
  partial: "Ofullständig månad",
  "already-met": "Redan nått",
  "no-data": "Data saknas",
  "too-close": "För nära målet för att avgöra",
  "no-target": "Inget mål",
} satisfies Shape<typeof english>;
