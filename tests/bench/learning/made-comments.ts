// Made-up comments in six languages for the bench: function words, inflected words, compounds and slips of the finger.
import { type Chance, chanceFrom, pick } from "../../../shared/relevance/random.ts";

export interface MadeComment {
  key: string;
  text: string;
  /** 1: about charging. */
  label: 0 | 1;
}

interface Language {
  small: string[];
  charging: string[];
  others: string[];
  /** Between the parts of a compound. */
  joints: string[];
  ends: string[];
}

const language = (small: string, charging: string, others: string, joints: string, ends: string): Language => ({
  small: small.split(" "),
  charging: charging.split(" "),
  others: others.split(" "),
  joints: joints.split("|"),
  ends: ends.split("|"),
});

const languages: Language[] = [
  language(
    "och att det som en är på för med inte jag ni vi har kan den till om bra så när ska hos mycket",
    "ladd batteri elbil kabel räckvidd stolpe ström",
    "kaffe resa tröja fotboll recept väder musik hund barn sommar vinter butik färg skog båt tält cykel bröd fest skola arbete vecka kväll familj sjö sko jacka karta film bok spel lampa stol hus trädgård blomma",
    "|s|",
    "|en|ar|arna|ning|et",
  ),
  language(
    "og at det som en er på for med ikke jeg dere vi har kan den til om bra så når skal hos veldig",
    "lade batteri elbil kabel rekkevidde stolpe strøm",
    "kaffe reise genser fotball oppskrift vær musikk hund barn sommer vinter butikk farge skog båt telt sykkel brød fest skole arbeid uke kveld familie sjø sko jakke kart film bok spill lampe stol hus hage blomst",
    "|s|e",
    "|en|er|ene|ing|et",
  ),
  language(
    "og at det som en er på for med ikke jeg i vi har kan den til om godt så når skal hos meget",
    "oplad batteri elbil kabel rækkevidde stander strøm",
    "kaffe rejse trøje fodbold opskrift vejr musik hund barn sommer vinter butik farve skov båd telt cykel brød fest skole arbejde uge aften familie sø sko jakke kort film bog spil lampe stol hus have blomst",
    "|s|e",
    "|en|er|erne|ning|et",
  ),
  language(
    "ja että se joka on ei minä te me voi kun jos hyvin niin mutta vain myös nyt tämä kanssa",
    "lataus akku sähköauto kaapeli kantama tolppa virta",
    "kahvi matka paita jalkapallo resepti sää musiikki koira lapsi kesä talvi kauppa väri metsä vene teltta pyörä leipä juhla koulu työ viikko ilta perhe järvi kenkä takki kartta elokuva kirja peli lamppu tuoli talo puutarha kukka",
    "|n|",
    "|a|ssa|sta|lle|n",
  ),
  language(
    "und dass das die ein ist auf für mit nicht ich ihr wir hat kann der zu wenn gut so wann soll bei sehr",
    "lade batterie elektroauto kabel reichweite säule strom",
    "kaffee reise pulli fußball rezept wetter musik hund kind sommer winter laden farbe wald boot zelt fahrrad brot fest schule arbeit woche abend familie see schuh jacke karte film buch spiel lampe stuhl haus garten blume",
    "|s|n",
    "|en|er|ung|es|n",
  ),
  language(
    "and that it which a is on for with not i you we have can the to if good so when will at very",
    "charge battery electric cable range station power",
    "coffee trip sweater football recipe weather music dog child summer winter shop colour forest boat tent bike bread party school work week evening family lake shoe jacket map film book game lamp chair house garden flower",
    "|-|",
    "|s|ing|ed|er|ers",
  ),
];
const signs = ["!", "?", " 😀", " ❤️", " #tips", " @anna", " https://tips.se/a"];

/** `count` comments of about 16 words, every eighth about charging; the same ones each time. */
export function madeComments(count: number): MadeComment[] {
  const chance = chanceFrom("bench");
  return Array.from({ length: count }, (_, n) => {
    const label = pick(chance, 8) === 0 ? 1 : 0;
    return { key: `facebook:${1_000_000_000 + n * 7}`, text: textOf(chance, label), label };
  });
}

function textOf(chance: Chance, label: 0 | 1): string {
  const of = languages[pick(chance, languages.length)]!;
  const any = (words: readonly string[]) => words[pick(chance, words.length)]!;
  const words = Array.from({ length: 6 + pick(chance, 21) }, () => {
    const kind = chance();
    if (kind < 0.55) return any(of.small);
    const word =
      kind < 0.8 ? any(of.others) + any(of.ends) : any(of.others) + any(of.joints) + any(of.others) + any(of.ends);
    return chance() < 0.08 ? slipped(chance, word) : word;
  });
  if (label === 1)
    for (let n = 1 + pick(chance, 2); n > 0; n--)
      words[pick(chance, words.length)] = any(of.charging) + (chance() < 0.5 ? any(of.joints) + any(of.others) : "");
  return words.join(" ") + (chance() < 0.3 ? any(signs) : "");
}

/** One letter doubled, as people write: what makes most words of real comments rare. */
function slipped(chance: Chance, word: string): string {
  const at = pick(chance, word.length);
  return word.slice(0, at + 1) + word.slice(at);
}
