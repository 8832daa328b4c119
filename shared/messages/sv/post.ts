// Ett inlägg, ända till raderna i de filer som siffrorna kommer från.
import type { post as english } from "../en/post.ts";
import type { Shape } from "../shape.ts";

export const post = {
  title: "Var siffrorna kommer ifrån",
  readings: "Varje rad här är en rad i en fil. Siffrorna i fetstil är de som används nu.",
  none: "Inga avläsningar finns för inlägget.",
  file: "Fil",
  line: "rad {line}",
  observed: "Siffror per",
  used: "används nu",
  mark: {
    label: "Var inlägget betalt?",
    hint: "Välj om filerna inte säger det. Valet finns kvar när filen importeras igen.",
    asFiles: "Som filerna säger",
    asFilesSay: "Som filerna säger: {funding}",
    done: "Valt för hand.",
    by: "Valt av {actor}.",
  },
} satisfies Shape<typeof english>;
