// Ämnen i inställningarna: vad vi vill bli tilltalade om, i ord som hittar det.
import type { topics as english } from "../en/topics.ts";
import type { Shape } from "../shape.ts";

export const topics = {
  title: "Vad vi pratar om",
  intro:
    "Det vi vill att folk pratar med oss om. Orden hittar kommentarer om det, också inuti längre ord: ”ladd” hittar ”elbilsladdning”.",
  card: "Ämnet {name}",
  unnamed: "utan namn",
  name: "Ämne",
  words: "Ord och fraser, med komma emellan",
  add: "Lägg till ett ämne",
  remove: "Ta bort ämnet {name}",
  empty: "Ett ämne behöver ett namn.",
  more: "Beskrivning, språk och exempel",
  description: "En kommentar handlar om det här när …",
  descriptionHint: "En eller två meningar. De står framför den som bedömer kommentarer.",
  byLanguage: "Ord på ett språk",
  byLanguageHint: "För att hålla isär långa listor. Alla söks i varje kommentar.",
  languages: {
    sv: "Svenska",
    nb: "Norska",
    da: "Danska",
    fi: "Finska",
    de: "Tyska",
    en: "Engelska",
  },
  examples: "Kommentarer som handlar om det, en per rad",
  counterExamples: "Kommentarer som inte gör det fast de verkar göra det, en per rad",
  catches: {
    show: "Se vad orden fångar",
    hide: "Dölj vad orden fångar",
    title: "Vad orden för {name} fångar",
    waiting: "Läser kommentarerna …",
    noComments: "Inga kommentarer är importerade än, så inget kan fångas.",
    noWords: "Skriv ett ord för att se vad det fångar.",
    count: "Fångar {caught} av {of, plural, one {# kommentar} other {# kommentarer}}",
    each: "Kommentarer per ord:",
    word: "{word} {n}",
    nothing: "Ingen av {of, plural, one {# kommentar} other {# kommentarer}} innehåller orden.",
    examples: "De första",
    wide: "”{word}” finns i {share} av alla kommentarer: handlar var och en om det här?",
    short: "”{word}” är kort: det räknas bara som helt ord, eller med högst två bokstäver efter.",
  },
  removeTitle: "Ta bort ämnet {name}?",
  removeText:
    "{n, plural, one {# kommentar har} other {# kommentarer har}} bedömts handla om det. Bedömningarna finns kvar men räknas inte längre till något ämne. Är bara namnet fel, ändra namnet i stället.",
} satisfies Shape<typeof english>;
