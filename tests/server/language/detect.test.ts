// The language of comments through the real detector: by their words, and by what is usual in their channel.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectAll } from "../../../server/language/detect.ts";
import { loadLanguageScores, perWeight } from "../../../server/language/scores.ts";
import type { CommentLanguage, DetectedLanguage } from "../../../shared/comment-language.ts";

const ofOneChannel = () => "one";
const detectOne = async (text: string): Promise<DetectedLanguage> => (await detectAll([text], ofOneChannel))[0]!;

const sentences: Record<CommentLanguage, readonly string[]> = {
  sv: [
    "Vi hämtade cykeln i lördags och den går alldeles utmärkt",
    "Varför får jag inget svar när jag skickar meddelanden till er?",
    "Butiken på torget var tyvärr stängd när vi kom dit",
  ],
  no: [
    "Jeg lurer på hvor lenge dere har åpent på lørdag",
    "Vi kjøpte to par ski hos dere og er veldig fornøyde",
    "Eg har venta i tre veker på svar frå dykk no",
  ],
  da: [
    "Hvornår får I de blå støvler hjem igen i butikken?",
    "Vi var meget glade for den hjælp vi fik af jer",
    "Jeg synes ærligt talt at prisen er blevet alt for høj",
  ],
  fi: [
    "Milloin tämä tuote tulee taas myyntiin teidän kaupassanne?",
    "Olimme todella tyytyväisiä palveluun ja ostamme varmasti uudestaan",
    "En ole vieläkään saanut vastausta viestiini vaikka lupasitte",
  ],
  de: [
    "Wann ist die grüne Jacke wieder in meiner Größe erhältlich?",
    "Wir haben gestern angerufen und leider niemanden erreicht",
    "Die Beratung im Geschäft war freundlich und sehr hilfreich",
  ],
  en: [
    "When will the green jacket be available in my size again?",
    "We called your store yesterday and nobody picked up the phone",
    "The staff were friendly and helped us find the right tent",
  ],
};
const labelled = Object.entries(sentences).flatMap(([language, texts]) => texts.map((text) => ({ language, text })));

describe("a comment by its own words", () => {
  test.each(labelled)("$language: $text", async ({ language, text }) => {
    expect(await detectOne(text)).toEqual({ language, sure: true });
  });

  test.each<[string, string]>([
    ["Dutch", "Wanneer is deze jas weer op voorraad in jullie winkel?"],
    ["Spanish", "Me encanta esta tienda, muchas gracias por la ayuda"],
    ["Icelandic", "Hvenær kemur þessi jakki aftur í búðina hjá ykkur?"],
    ["Polish", "Bardzo dobra obsługa, polecam ten sklep wszystkim znajomym"],
    ["Arabic", "متى ستكون هذه السترة متوفرة مرة أخرى في المتجر"],
  ])("%s is none of ours", async (_, text) => {
    expect(await detectOne(text)).toEqual({ language: null, sure: true });
  });

  test.each<[string, string]>([
    ["nothing", ""],
    ["signs", "?! … 100 %"],
    ["emoji", "😍😍🔥 ❤️"],
    ["a friend's name", "@anna.bergström"],
    ["a link", "https://www.example.com/varfor-vi-valde-den-har-cykeln"],
    ["letters that are pictures", "𝓗𝓮𝓳"],
  ])("%s tells nothing, whatever is usual in the channel", async (_, text) => {
    const found = await detectAll([...sentences.sv, text], ofOneChannel);
    expect(found.at(-1)).toEqual({ language: null, sure: false });
  });

  test("links, mentions, emoji and letter case change nothing", async () => {
    const languageScores = await loadLanguageScores();
    const plain = languageScores("när kommer nya jackan in");
    expect(
      languageScores("@the.winter.shop NÄR kommer nya jackan in?? 😀 https://shop.example.com/the-new-jacket"),
    ).toEqual(plain);
  });

  test("a word that is said again adds a word and no evidence", async () => {
    const languageScores = await loadLanguageScores();
    const once = languageScores("nydelig");
    expect(languageScores("Nydelig nydelig NYDELIG")).toEqual({ ...once, words: 3 });
  });

  test("five words are never sure, six may be", async () => {
    const five = "Varför stängde butiken redan klockan";
    expect(await detectOne(five)).toEqual({ language: "sv", sure: false });
    expect(await detectOne(`${five} fyra`)).toEqual({ language: "sv", sure: true });
  });
});

describe("a comment in its channel", () => {
  const many = (texts: readonly string[]) => Array.from({ length: 40 }, () => texts).flat();
  const channels = { da: "Danish channel", no: "Norwegian channel" } as const;

  test.each(["god tur", "Hvor er det?", "meget god", "Så fin", "flot"])(
    "%s is Danish among Danes and Norwegian among Norwegians",
    async (short) => {
      const homes = ["da", "no"] as const;
      const comments = homes.flatMap((home) => [...many(sentences[home]), short].map((text) => ({ text, home })));
      const found = await detectAll(
        comments.map(({ text }) => text),
        (at) => channels[comments[at]!.home],
      );
      const ofShort = comments.flatMap(({ text, home }, at) => (text === short ? [[home, found[at]]] : []));
      expect(ofShort).toEqual(homes.map((home) => [home, { language: home, sure: false }]));
    },
  );

  test("two words that only Danes write stay Danish among Norwegians", async () => {
    const found = await detectAll([...many(sentences.no), "Super dejlig"], ofOneChannel);
    expect(found.at(-1)).toEqual({ language: "da", sure: false });
  });

  test("a long comment keeps its own language", async () => {
    const guest = sentences.no[0]!;
    const found = await detectAll([...many(sentences.da), guest], ofOneChannel);
    expect(found.at(-1)).toEqual({ language: "no", sure: true });
  });

  test("the order of the comments makes no difference", async () => {
    const short = [
      "god tur",
      "super",
      "takk",
      "tack!",
      "so nice",
      "kiva",
      "schön",
      "😀",
      "vinter i fjällen",
      "¡hola amigos!",
    ];
    const comment = fc.record({
      text: fc.constantFrom(...short, ...labelled.map(({ text }) => text)),
      channel: fc.constantFrom("a", "b", "c"),
    });
    const detect = (comments: readonly { text: string; channel: string }[]) =>
      detectAll(
        comments.map(({ text }) => text),
        (at) => comments[at]!.channel,
      );
    const inAnyOrder = fc.array(comment, { maxLength: 30 }).chain((comments) =>
      fc.record({
        comments: fc.constant(comments),
        order: fc.shuffledSubarray([...comments.keys()], { minLength: comments.length }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(inAnyOrder, async ({ comments, order }) => {
        const found = await detect(comments);
        expect(await detect(order.map((at) => comments[at]!))).toEqual(order.map((at) => found[at]));
      }),
    );
  });
});

test("eld's weights are whole numbers, and come out whole when its answer is turned back into them", async () => {
  const languageScores = await loadLanguageScores();
  for (const word of ["hej", "tack", "fjällen", "støvler", "palveluun", "freundlich", "yesterday"])
    for (const log of languageScores(word).logLikelihoods.slice(0, 6))
      expect(log / perWeight).toBeCloseTo(Math.round(log / perWeight), 6);
});
