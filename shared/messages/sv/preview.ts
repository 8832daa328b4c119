// Vad ett mål som håller på att skrivas skulle begära: orden i diagrammet och i meningen under det.
import type { preview as english } from "../en/preview.ts";
import type { Shape } from "../shape.ts";

export const preview = {
  heading: "{goal}: månaderna hittills, och vad målet skulle begära",
  waiting: "Tittar på månaderna …",
  name: "{metric}, {scope}",
  usual: "vanligt: hälften av månaderna, {low}–{high}",
  target: "mål: {target}",
  targetMonths: "vad varje månad ska ge",
  saved: "målet hittills",
  ahead: "inget än",
  notJudged: "inte bedömd än",
  newTarget: "Målet när det är sparat",
  savedTarget: "Målet hittills",
  withSaved: "{target} (hittills {saved})",
  baseline: "De senaste {of} hela månaderna: median {median} ({low}–{high}).",
  baselineYear: "De senaste {of} hela månaderna: {sum} sammanlagt, median {median} ({low}–{high}).",
  trial: "Det är färre än sex månader: se målet som ett mål på prov.",
  few: "{months, plural, =0 {Ingen hel månad är inläst} one {Bara en hel månad är inläst} other {Bara # hela månader är inlästa}}: för lite för att säga vad som är vanligt. {missing, plural, one {Det behövs en till.} other {Det behövs # till.}}",
  reached: {
    "at-least": "{count, plural, =0 {Ingen av} other {# av}} {of} hade nått {min}.",
    "at-most": "{count, plural, =0 {Ingen av} other {# av}} {of} hade hållit sig till högst {max}.",
    between: "{count, plural, =0 {Ingen av} other {# av}} {of} hade legat mellan {min} och {max}.",
  },
  backfilled:
    "{count, plural, one {En av dem} other {# av dem}} lästes in långt i efterhand, när inläggen hade hunnit växa mer, så antalet kan vara för högt.",
  noNumber: "Skriv ett tal, så ritas dess linje här.",
  year: "För {span}: {target} sammanlagt{changes, select, yes {, varje månad med det mål som gäller i den} other {}}.",
  parts: "En månad ska ge {least} till {most}.",
  noSeason: "{year} kan inte fördelas som {before} än, eftersom alla månader i {before} inte är inlästa.",
  from: "Så som målet är skrivet nu gäller det från {month}: månaden som är vald vid ”{field}”, där du sparar.",
  before: "Tidigare månader behåller målet som de hade.",
  idle: "Ingen månad får ett annat mål av ändringen.",
  replaced: "Från {month} gäller version {version} i stället: den är redan sparad och börjar då.",
  nothing: "Inget är inläst för det här än. Det behövs {file}. När det är inläst under Importer ritas månaderna här.",
  files: {
    posts: "en plattforms export av inlägg",
    days: "en export av siffror per dag: LinkedIns innehåll eller YouTubes tabell efter datum",
    followers: "en export av följare: LinkedIns följare eller YouTubes tabell efter datum",
    web: "Google Analytics rapport över besök efter källa",
    comments: "en fil med kommentarer",
    threads: "en fil med kommentarer som säger vilken kommentar som svarar på vilken",
  },
} satisfies Shape<typeof english>;
