// Kommentarer som någon behöver titta på, och vad som gjordes.
import type { criticism as english } from "../en/criticism.ts";
import type { Shape } from "../shape.ts";

export const criticism = {
  title: "Kritik",
  some: "{critical, plural, one {# kommentar} other {# kommentarer}} i {month} behövde ses över; {dealtWith, plural, one {# är omhändertagen} other {# är omhändertagna}}.",
  none: "Ingen kommentar i {month} behövde ses över, av {received, plural, one {# inläst} other {# inlästa}}.",
  overdue:
    "{count, plural, =0 {Ingen väntar} one {# väntar fortfarande} other {# väntar fortfarande}} längre än de {time} ni lovar.",
  noPromise: "Strategin lovar ingen svarstid, så inget är försenat.",
  urgent: "{count, plural, one {# är brådskande} other {# är brådskande}}: fara, skada, lagen, läckta uppgifter.",
  unknown: "Om {count, plural, one {# till} other {# till}} kan ingen veta, för orden sparades inte.",
  show: { open: "Inte omhändertagna", all: "Alla" },
  list: "Kommentarer att se över",
  nothingOpen: "Alla är omhändertagna.",
  level: { urgent: "Brådskande", negative: "Kritisk" },
  because: {
    mark: "Någon har markerat den som kritisk.",
    words: "För att det står {words}.",
    learnt: "Lärt av era svar: den liknar kommentarer som ni markerat som kritiska.",
  },
  waited: "Har väntat {time} av era svarstider.",
  overdueMark: "Längre än ni lovar.",
  answered: "Vi svarade: {text}",
  answeredNoWords: "Vi svarade; orden sparades inte.",
  done: {
    label: "Vad som gjordes",
    none: "Inget än",
    byAnswer: "Besvarad enligt filen",
    answered: "Besvarad",
    hidden: "Dold",
    "passed-on": "Skickad vidare",
    nothing: "Inget behövdes",
  },
  quote: "”{word}”",
  saved: "Sparat.",
  gone: "Borta i exporten från {day}.",
  removed: {
    us: "Vi tog bort den.",
    platform: "Plattformen tog bort den.",
    author: "Den som skrev tog bort den.",
    unknown: "Ingen vet vem som tog bort den.",
  },
  words: "Ord som avgjorde",
  wordsIntro:
    "Avgörs av ordlistor på sex språk, som missar ungefär hälften av det som bara antyds. Markera det de missar eller tar fel på i Samtal: Måltal lär sig av tio av varje slag.",
  wordsLink: "Ändra orden",
} satisfies Shape<typeof english>;
