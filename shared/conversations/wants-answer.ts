// Which messages want an answer: a rule as data, which people can read and edit, and the word of each message that decided. It looks at text only.

export const answerLanguages = ["sv", "nb", "da", "fi", "de", "en"] as const;
export type AnswerLanguage = (typeof answerLanguages)[number];

export interface WantsAnswerRule {
  /** Every first message wants one, unless it is excluded below: for channels that are customer service only. */
  everything: boolean;
  /** A question mark anywhere but in a link. */
  questionMark: boolean;
  /** Words or short phrases with which a question begins, at the start of a sentence. All languages are looked at. */
  questionWords: { readonly [Language in AnswerLanguage]?: readonly string[] | undefined };
  /** The message mentions us with @. */
  mentionOfUs: boolean;
  /** Fewer letters and digits than this, names and links aside, want none. */
  minLength: number;
  /** Messages that begin with someone else's name and do not mention us are for that person. */
  skipToOthers: boolean;
  /** Own answers that contain one of these are automatic, and answer nobody. Letter case does not matter. */
  automaticPhrases: readonly string[];
  /** Own answers sooner than this after the message are automatic; null: speed tells nothing. */
  automaticWithinSeconds: number | null;
}

export const defaultWantsAnswerRule: WantsAnswerRule = {
  everything: false,
  questionMark: true,
  // No word stands here alone that also begins an exclamation or a clause ("Vilken fin cykel", "Hvor flott", "When I came").
  questionWords: {
    sv: [
      ...["hur", "varför", "vem", "vart", "när är", "när öppnar", "när stänger", "när kommer", "när kan", "när får"],
      ...[
        "vad är",
        "vad kostar",
        "vad gör",
        "vad betyder",
        "vad händer",
        "vilken storlek",
        "vilken tid",
        "vilka tider",
      ],
      ...["var är", "var finns", "var kan", "var hittar", "kan ni", "kan man", "kan jag", "har ni", "säljer ni"],
      ...["finns det", "finns den", "går det", "är det", "undrar"],
    ],
    nb: [
      ...["hvordan", "hvorfor", "hvem", "hvilken", "hvilke", "når er", "når åpner", "når stenger", "når kommer"],
      ...["hva er", "hva koster", "hva gjør", "hvor mye", "hvor mange", "hvor lenge", "hvor er", "hvor kan"],
      ...["kan dere", "kan man", "kan jeg", "har dere", "selger dere", "finnes det", "går det", "er det", "lurer på"],
    ],
    da: [
      ...["hvordan", "hvornår", "hvorfor", "hvem", "hvilken", "hvilke", "hvad er", "hvad koster", "hvad gør"],
      ...["hvor meget", "hvor mange", "hvor længe", "hvor er", "hvor kan", "kan man", "kan jeg", "sælger i"],
      ...["findes der", "findes den", "er det"],
    ],
    fi: [
      ...["miten", "milloin", "miksi", "missä", "mistä", "mihin", "kuka", "montako", "paljonko", "mikä on"],
      ...["mitä maksaa", "mitä tarkoittaa", "kuinka paljon", "kuinka kauan", "kuinka monta", "onko", "voiko"],
      ...["voitteko", "saako", "löytyykö", "oletteko", "myyttekö", "onkohan"],
    ],
    de: [
      ...["wann", "warum", "wieso", "welche", "welcher", "welches", "wer", "wo", "woher", "wohin", "wie viel"],
      ...["wie lange", "wie kann", "wie oft", "wie funktioniert", "was ist", "was kostet", "was macht", "könnt ihr"],
      ...["können sie", "kann man", "kann ich", "habt ihr", "haben sie", "gibt es", "ist das", "verkauft ihr"],
    ],
    en: [
      ...["why", "who", "which", "where", "how do", "how can", "how much", "how many", "how long", "how to", "how is"],
      ...["when is", "when are", "when do", "when will", "when can", "what is", "what's", "what are", "what time"],
      ...[
        "what do",
        "what does",
        "what size",
        "can you",
        "can i",
        "could you",
        "do you",
        "does it",
        "is there",
        "is it",
      ],
      ...["are there", "are you", "will you", "would you", "any chance", "please help", "wondering"],
    ],
  },
  mentionOfUs: true,
  minLength: 3,
  skipToOthers: true,
  automaticPhrases: [
    ...["autosvar", "automatiskt svar", "automatiskt meddelande", "automatisk svar", "automatisk besked"],
    ...["automatisk melding", "automaattinen vastaus", "automaattivastaus", "automatische antwort"],
    ...["automatische nachricht", "automatic reply", "automated reply", "automated message", "auto-reply"],
  ],
  automaticWithinSeconds: null,
};

/** Why a message wants an answer or not, and the word that decided where there is one. */
export interface Wanting {
  wants: boolean;
  because:
    | "everything"
    | "question-mark"
    | "question-word"
    | "mentions-us"
    | "tag-a-friend"
    | "emoji-only"
    | "too-short"
    | "to-someone-else"
    | "no-sign";
  word: string | null;
}

export interface Message {
  text: string;
  /** The text mentions one of our accounts. */
  mentionsUs: boolean;
  /** The first name with which the text begins is one of ours; null: it begins with none. */
  beginsWithUs: boolean | null;
}

const link = /(?:https?:\/\/|www\.)\S+/giu;
/** "@…" stands where the name of somebody stood who is erased. */
const name = /(?<![\p{L}\p{N}_.@/])@(?:…|[\p{L}\p{N}_][\p{L}\p{N}_.-]*)/gu;
const greeting =
  /^(?:hej(?:san)?|hallå|tja|hei|moi|terve|hallo|hi|hello|hey|guten tag|moin|och|men|og|ja|mutta|und|aber|and|but|so)[\s,!.:–-]+/iu;

/** Judges one external first message. A text that was not kept cannot be judged: the caller then knows nothing, which is not "no". */
export function wantsAnswer(message: Message, rule: WantsAnswerRule): Wanting {
  const bare = message.text.replace(link, " ").replace(name, " ");
  const letters = bare.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const asks = /[?？⁇❓❔]|\u2049/u.test(bare);
  if (letters === 0 && !asks) {
    const names = message.text.match(name) !== null && !message.mentionsUs;
    return no(names ? "tag-a-friend" : "emoji-only");
  }
  if (rule.skipToOthers && message.beginsWithUs === false && !message.mentionsUs) return no("to-someone-else");
  if (letters < rule.minLength) return no("too-short");
  if (rule.everything) return yes("everything", null);
  if (rule.questionMark && asks) return yes("question-mark", "?");
  const word = questionWordIn(bare, rule);
  if (word !== null) return yes("question-word", word);
  if (rule.mentionOfUs && message.mentionsUs) return yes("mentions-us", null);
  return no("no-sign");
}

function yes(because: Wanting["because"], word: string | null): Wanting {
  return { wants: true, because, word };
}

function no(because: Wanting["because"]): Wanting {
  return { wants: false, because, word: null };
}

const compiled = new WeakMap<WantsAnswerRule, string[]>();

/** The question word with which one of the text's sentences begins, greetings aside; the longest that fits. */
function questionWordIn(text: string, rule: WantsAnswerRule): string | null {
  let words = compiled.get(rule);
  if (!words) {
    const all = Object.values(rule.questionWords).flatMap((list) => list ?? []);
    words = [...new Set(all.map((word) => word.trim().toLowerCase()))].sort((a, b) => b.length - a.length);
    compiled.set(rule, words);
  }
  for (const piece of text.toLowerCase().split(/[.!?\n…:;]+/u)) {
    let sentence = piece.replace(/^[^\p{L}\p{N}]+/u, "");
    for (let shorter = sentence.replace(greeting, ""); shorter !== sentence; shorter = sentence.replace(greeting, "")) {
      sentence = shorter;
    }
    const found = words.find(
      (word) => sentence.startsWith(word) && !/^[\p{L}\p{N}]/u.test(sentence.slice(word.length)),
    );
    if (found !== undefined) return found;
  }
  return null;
}

/** True where the rule looks for words in own answers: one whose words were not kept may then be automatic. */
export function needsWordsOfAnswers(rule: Pick<WantsAnswerRule, "automaticPhrases">): boolean {
  return rule.automaticPhrases.some((phrase) => phrase.trim() !== "");
}

/** True for an own answer that the rule takes for automatic. `waitedSeconds`: wall-clock time since the message; null when unknown. */
export function isAutomatic(
  answer: { text: string; waitedSeconds: number | null },
  rule: Pick<WantsAnswerRule, "automaticPhrases" | "automaticWithinSeconds">,
): boolean {
  const text = answer.text.toLowerCase();
  if (rule.automaticPhrases.some((phrase) => phrase.trim() !== "" && text.includes(phrase.trim().toLowerCase())))
    return true;
  const { automaticWithinSeconds: within } = rule;
  return within !== null && answer.waitedSeconds !== null && answer.waitedSeconds < within;
}

/** The name with which a text begins, without its sign; null where it begins with none. A greeting may stand before it. */
export function firstAddressee(text: string): string | null {
  const match = /^@(…|[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?)/u.exec(text.trim().replace(greeting, ""));
  return match ? match[1]! : null;
}
