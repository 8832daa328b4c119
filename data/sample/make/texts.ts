// What the made-up company and its made-up customers write. Slots in braces are filled by chance.
import type { Random } from "./random.ts";

export type Kind = "tips" | "question" | "behind" | "offer" | "tour" | "news";
export type Language = "sv" | "nb" | "en";

const slots: Record<Language, Record<string, readonly string[]>> = {
  sv: {
    sak: ["skaljackan", "tältet", "ryggsäcken", "sovsäcken", "kängorna", "stormköket", "liggunderlaget", "vindsäcken"],
    plats: ["skogen", "fjället", "kusten", "skärgården", "ödemarken", "myren"],
    dag: ["lördag", "söndag", "onsdag", "torsdag"],
    antal: ["tre", "fyra", "fem", "sex"],
  },
  nb: {
    sak: ["skalljakka", "teltet", "sekken", "soveposen", "fjellskoene", "stormkjøkkenet", "liggeunderlaget"],
    plats: ["skogen", "fjellet", "kysten", "marka", "vidda"],
    dag: ["lørdag", "søndag", "onsdag", "torsdag"],
    antal: ["tre", "fire", "fem", "seks"],
  },
  en: {
    sak: ["shell jacket", "tent", "backpack", "sleeping bag", "boots", "stove", "sleeping mat"],
    plats: ["forest", "mountains", "coast", "archipelago", "moor"],
    dag: ["Saturday", "Sunday", "Wednesday", "Thursday"],
    antal: ["three", "four", "five", "six"],
  },
};

const posts: Record<Language, Record<Kind, readonly string[]>> = {
  sv: {
    tips: [
      "Så håller {sak} i många år till: {antal} saker du gör på en kvart hemma i hallen.",
      "Blöt tur i {plats}? Häng upp {sak} luftigt och vänta med elementet. Värme sliter mer än regn.",
      "Impregnera om när vattnet slutar pärla sig, inte efter kalendern. Så ser du skillnaden på {sak}.",
      "Packlistan för ett dygn i {plats}: {antal} saker vi aldrig lämnar hemma.",
      "Dragkedjan kärvar? Ett stearinljus räcker långt. Vi visar på {sak}.",
    ],
    question: [
      "Vad är det första du packar inför ett dygn i {plats}? Berätta!",
      "Hur gammal är {sak} du använder mest? Vi samlar på de äldsta.",
      "Var sov du din bästa natt ute: vid {plats} eller någon helt annanstans?",
      "Regn hela helgen. Åker du ändå eller stannar du hemma, och varför?",
      "Vilket råd om {sak} önskar du att någon hade gett dig tidigare?",
    ],
    behind: [
      "I verkstaden i dag: {antal} lagade dragkedjor före lunch och {sak} som fick ny söm.",
      "Så här ser det ut när uthyrningen kommer hem från {plats}. Nu ska allt tvättas och torkas.",
      "Vi provar nästa års tyg i ösregn. {antal} timmar senare är vi blöta men klokare.",
      "Ny på verkstaden: en symaskin äldre än butiken. Den lagar {sak} bäst av alla.",
    ],
    offer: [
      "Begagnathörnan är påfylld: {sak} och mycket annat, kontrollerat och lagat. Länk till sidan.",
      "Hyr {sak} i stället för att köpa. Boka på webben och hämta i butiken på {dag}.",
      "Lämna in {sak} för lagning senast {dag}, så hinner vi före helgen. Priserna finns på sidan.",
      "Sista veckan: halva priset på hyra för dig som ska till {plats} för första gången.",
    ],
    tour: [
      "Följ med ut på {dag}: en lugn tur till {plats} för alla som vill prova vandring. Anmälan på sidan.",
      "Tack alla som gick med till {plats}! {antal} mil, två koppar kaffe var och nästan inget regn.",
      "Kvällstur med pannlampa på {dag}. Vi går sakta, fikar länge och är hemma före tio.",
    ],
    news: [
      "Ny guide på sidan: så väljer du {sak} utan att köpa för mycket.",
      "Öppettiderna i helgen: som vanligt på fredag, 10–14 på {dag}. Verkstaden är stängd.",
      "Nu går det att följa sin lagning på webben, från inlämning till hämtning.",
    ],
  },
  nb: {
    tips: [
      "Slik holder {sak} i mange år til: {antal} ting du gjør på et kvarter hjemme.",
      "Våt tur i {plats}? Heng {sak} luftig og vent med ovnen.",
      "Pakkelista for et døgn i {plats}: {antal} ting vi aldri lar ligge hjemme.",
    ],
    question: [
      "Hva pakker du først når du skal til {plats}? Fortell!",
      "Hvor gammel er {sak} du bruker mest?",
      "Regn hele helgen. Drar du likevel?",
    ],
    behind: [
      "På verkstedet i dag: {antal} nye glidelåser og {sak} som fikk ny søm.",
      "Utleia er hjemme fra {plats}. Nå skal alt vaskes og tørkes.",
    ],
    offer: [
      "Lei {sak} i stedet for å kjøpe. Vi sender også til Norge.",
      "Bruktkroken er fylt opp: {sak} og mye annet.",
    ],
    tour: ["Tusen takk til alle som ble med til {plats}!", "Bli med ut på {dag}: rolig tur til {plats}."],
    news: ["Ny guide på siden: slik velger du {sak}.", "Nå sender vi reparasjoner tilbake til Norge på {antal} dager."],
  },
  en: {
    tips: [
      "Your {sak} will last longer if you wash it. Yes, really.",
      "One night in the {plats}: {antal} things we never leave behind.",
    ],
    question: ["What do you pack first for a night in the {plats}?", "How old is the {sak} you use most?"],
    behind: [
      "In the workshop today: {antal} new zips before lunch.",
      "What a {sak} looks like after a season of hire.",
    ],
    offer: ["Hire a {sak} for your first trip to the {plats}. Book on our site."],
    tour: ["Thank you all for walking to the {plats} with us on {dag}!"],
    news: [
      "Why we repair for companies too: one {sak} mended is one less bought.",
      "Hiring for a whole team? We pack, clean and mend. This is how {antal} customers do it.",
      "Repairs in figures: what our workshop mended this month, and what it could not.",
      "A {sak} is made for ten seasons. Most are thrown away after {antal}. We want to change that.",
    ],
  },
};

/** What a comment is about. question and critical want an answer; topic, question and critical have to do with what the company wants to talk about. */
export type CommentKind = "question" | "topic" | "praise" | "chat" | "critical" | "friend" | "emoji";

const replies: Record<Language, Partial<Record<CommentKind, readonly string[]>>> = {
  sv: {
    question: [
      "Går det att boka till {dag}?",
      "Vad kostar det att laga {sak}?",
      "Funkar det för barn också?",
      "Har ni öppet på {dag}?",
      "Hur lång är väntetiden i verkstaden just nu?",
      "Kan man hyra {sak} en hel vecka?",
      "Hur impregnerar jag {sak} utan att ta i för mycket?",
      "Finns turen till {plats} i höst också?",
      "Hej, min beställning skulle ha kommit i {dag}. När kommer den?",
      "Var hittar jag tvättråden för {sak}?",
    ],
    topic: [
      "Tack, det ska jag prova på {sak}!",
      "Min {antal} säsonger gamla sitter fint fortfarande, lagad två gånger.",
      "Vi var i {plats} i helgen, helt underbart.",
      "Jag saknar en tur till {plats}!",
      "Ni lagade min i våras, den är som ny.",
      "Tvättade {sak} enligt guiden och vattnet pärlar sig igen.",
      "Hyrde {sak} i fjol, bästa vi gjort.",
      "Ullstrumpor. Alltid ett par extra på vandringen.",
      "Bra tips, delar med min vandringsgrupp.",
      "Sydde om dragkedjan själv efter er film.",
    ],
    praise: ["Så fint!", "Heja er!", "Bästa butiken.", "Snyggt jobbat!", "Tack för att ni finns."],
    chat: [
      "Kaffe först, alltid kaffe först.",
      "Åker ändå, man torkar ju.",
      "Vilken bild!",
      "Fredag igen, äntligen.",
      "Vann vi i går?",
      "Morfar hade en likadan.",
    ],
    critical: [
      "Har väntat {antal} veckor på {sak} och ingen svarar i telefon. Riktigt dåligt.",
      "Dragkedjan gick sönder igen efter en vecka. Jag vill ha pengarna tillbaka.",
      "Aldrig mer. {sak} läckte första natten.",
      "Köket ni hyrde ut läckte gas, det hade kunnat gå illa!",
      "Tredje gången jag frågar: var är min beställning?",
    ],
    friend: ["@kund{tal}", "@kund{tal} 😂", "@kund{tal} vi måste hit"],
    emoji: ["😍", "👏👏", "❤️", "🌲⛺", "😂"],
  },
  nb: {
    question: ["Sender dere til Norge?", "Når kommer dere til Oslo?", "Hva koster det å reparere {sak}?"],
    topic: [
      "Takk, dette skal jeg prøve på {sak}!",
      "Drar til {plats} uansett vær.",
      "Min er {antal} år og fortsatt fin.",
    ],
    praise: ["Så fint!"],
    critical: ["Ventet {antal} uker på svar. Dårlig service."],
    emoji: ["😍", "👏"],
  },
  en: {
    question: ["Do you ship to Finland?", "How much is it to hire the {sak}?"],
    topic: ["Great tip, thank you!", "Mine is {antal} years old and still fine.", "See you in the {plats}!"],
    praise: ["Lovely!"],
    emoji: ["👏"],
  },
};

/** How often each kind is written, in parts of a hundred. */
const mix: readonly (readonly [CommentKind, number])[] = [
  ["question", 22],
  ["topic", 30],
  ["praise", 14],
  ["chat", 16],
  ["critical", 3],
  ["friend", 7],
  ["emoji", 8],
];

const answers: Record<"question" | "critical" | "thanks", readonly string[]> = {
  question: [
    "Hej! Ja, det går bra. Boka på sidan eller ring verkstaden.",
    "Bra fråga. Lämna in den så tittar vi, det kostar inget att fråga.",
    "Hej! Priserna står på sidan, och vi räknar gärna på just din.",
    "Vi har öppet 10–14 på lördag, välkommen in.",
    "Ja, det finns i barnstorlek. Fråga i butiken så letar vi fram rätt.",
  ],
  critical: [
    "Förlåt, så ska det inte vara. Skriv ditt ordernummer i ett meddelande, så löser vi det i dag.",
    "Tack för att du säger till. Lämna in den så tar vi den före kön, utan kostnad.",
  ],
  thanks: ["Tack, vad roligt att höra!", "Tack för tipset, det tar vi med oss!"],
};

/** What a customer answers another one. */
const help: readonly string[] = [
  "Det står på deras sida, under verkstad.",
  "Vi bokade förra veckan, det gick fint.",
  "Ja, de har öppet då. Var där i lördags.",
];

/** Text of a post of the kind, in the language. */
export function postText(kind: Kind, language: Language, random: Random): string {
  return fill(random.pick(posts[language][kind]), language, random);
}

/** What a customer writes under a post. A kind that the language has no words for is written about the topic. */
export function commentText(language: Language, random: Random): { kind: CommentKind; text: string } {
  let place = random.between(1, 100);
  const drawn = mix.find(([, parts]) => (place -= parts) <= 0)?.[0] ?? "topic";
  const kind = replies[language][drawn] === undefined ? "topic" : drawn;
  const text = fill(random.pick(replies[language][kind] ?? []), language, random);
  return { kind, text: text.replace("{tal}", String(random.between(1, 1900))) };
}

/** What the company answers. */
export function answerText(to: "question" | "critical" | "thanks", random: Random): string {
  return random.pick(answers[to]);
}

/** What one customer answers another. */
export function helpText(random: Random): string {
  return random.pick(help);
}

function fill(template: string, language: Language, random: Random): string {
  const text = template.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const words = slots[language][name];
    return words === undefined ? slot : random.pick(words);
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
}
