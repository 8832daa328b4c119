// Andelen relevanta kommentarer: talet, urvalet bakom det, och hur kommentarer bedöms.
import type { relevance as english } from "../en/relevance.ts";
import type { Shape } from "../shape.ts";

export const relevance = {
  title: "Relevans",
  finding: {
    estimated:
      "{share} av kommentarerna i {month} handlar om det ni vill prata om, granskat på {count, plural, one {# slumpvis vald kommentar} other {# slumpvis valda kommentarer}}.",
    counted:
      "{share} av kommentarerna i {month} handlar om det ni vill prata om. {count, plural, one {Den enda är} other {Alla # är}} bedömda.",
    countedOpen:
      "{share} av kommentarerna i {month} handlar om det ni vill prata om. Alla {count} är bedömda; för {open} är svaret öppet.",
    unfinished:
      "Granskningen av {month} är inte klar: {answered} av {wanted} kommentarer är bedömda. Andelen visas när alla är det.",
    late: "{late, plural, one {# av kommentarerna} other {# av kommentarerna}} som ska bedömas kom in efter att granskningen började.",
    notAudited: "Ingen vet än hur mycket av det folk skrev i {month} som handlar om det ni vill prata om.",
    noComments: "I {month} skrev ingen annan en kommentar med ord.",
    soFar:
      "Hittills {share}, på {count, plural, one {# kommentar} other {# kommentarer}}. Det är inte siffran för {month}: den som slutar när talet ser bra ut får fel tal.",
    interval: "Den sanna andelen ligger mellan {low} och {high} i 19 fall av 20.",
    open: "{open, plural, one {# kommentar är} other {# kommentarer är}} osäkra eller överhoppade. De är kvar i urvalet och gör siffran osäkrare.",
    outdated:
      "Ämnena har ändrats sedan granskningen. Siffran gäller ämnena som de var då. Granska {month} igen för att kunna jämföra med senare månader.",
    unaudited:
      "Ogranskad skattning: omkring {share}. Bara Måltals egen gissning, så den är ofta 2 till 7 procentenheter fel. Den ingår inte i något mål.",
    unauditedWeak: "Måltal har lärt sig för lite för att säga något om {month}.",
    unauditedWaiting: "Modellen läser kommentarerna …",
  },
  noTopics: {
    title: "Vad vill ni att folk ska prata med er om?",
    text: "En kommentar är relevant när den hör till något av era ämnen. Ange dem i inställningarna: ett namn, en beskrivning, några ord som hör dit. Utan ämnen avgör den som bedömer ensam, och två personer avgör olika.",
    action: "Ange ämnen",
  },
  empty: {
    title: "Här ser du hur relevanta kommentarerna är",
    text: "Det behövs en fil med kommentarer: vem som skrev vad, när och under vilket inlägg. Plattformarnas egna exporter av inlägg säger bara hur många kommentarerna var.",
    action: "Läs in kommentarer",
  },
  change: {
    title: "Sedan månaden innan",
    clear: {
      up: "{points} procentenheter mer än i {before}, mer än slumpen skulle ge.",
      down: "{points} procentenheter mindre än i {before}, mer än slumpen skulle ge.",
    },
    unclear: {
      up: "{points} procentenheter mer än i {before}. Det kan vara slumpen.",
      down: "{points} procentenheter mindre än i {before}. Det kan vara slumpen.",
    },
    none: "Samma som i {before}.",
    detectable: "Med de här urvalen hade en ändring på {points} procentenheter eller mer synts i 4 fall av 5.",
    "not-audited": "{before} är inte granskad, så det går inte att säga något om en ändring.",
    unfinished: "Granskningen av {before} är inte klar, så det går inte att säga något om en ändring.",
    "other-topics":
      "{before} granskades efter andra ämnen. Det är inte samma sak som mättes, så månaderna jämförs inte.",
    "too-few-posts":
      "De granskade kommentarerna står under för få inlägg för att säga något om en ändring. Kommentarer under samma inlägg liknar varandra; det behövs minst tio inlägg varje månad.",
  },
  chart: {
    name: "Andel relevanta kommentarer",
    heading: "Månad för månad, med osäkerheten som ett streck",
    broken: "Linjen är bruten där ämnena ändrades.",
    empty: "Månaderna kommer hit när de är granskade.",
  },
  queues: {
    title: "Bedöm kommentarer",
    text: "Det finns två sätt att bedöma, och de blandas aldrig.",
    audit: {
      title: "Granska månaden",
      text: "Ett slumpmässigt urval av månaden. Bara det ger siffran, så allt i det måste besvaras, också det som är trist eller oklart.",
      begin: "Börja granskningen",
      size: "Hur många ska bedömas",
      sizeAll: "Alla {count}: de är så få",
      sizeOption: "{count}, för en siffra på ± {points} procentenheter",
      sizeHint:
        "Bestäms före första svaret och ändras inte sedan. Ungefär var tionde visas två gånger, för att se om svaret blir detsamma.",
      rater: "Vem bedömer",
      raterHint: "Siffran räknas på den här personens svar.",
      again: "Granska igen efter dagens ämnen",
      go: "Fortsätt granskningen",
      done: "Alla {count} är bedömda.",
      progress: "{answered} av {wanted} bedömda",
    },
    teach: {
      title: "Lär upp Måltal",
      text: "De kommentarer som Måltal lär sig mest av: de som är svåra att gissa och de som innehåller era ämnesord. Svaren gör nästa granskning säkrare men räknas aldrig i siffran, eftersom kommentarerna inte är slumpvis valda.",
      go: "Börja lära upp",
      rated:
        "{count, plural, =0 {Inget bedömt än} one {# kommentar bedömd} other {# kommentarer bedömda}}: {relevant} relevanta, {notRelevant} inte.",
    },
  },
  parts: {
    byTopic: "Per ämne",
    byChannel: "Per kanal",
    byFormat: "Per slags inlägg",
    topic: "Ämne",
    channel: "Kanal",
    format: "Slags inlägg",
    share: "Relevant andel",
    interval: "Intervall",
    audited: "Granskade",
    of: "Kommentarer",
    tooFew: "för få för att säga",
    noFormat: "inget känt inlägg",
    hint: "En del av ett slumpmässigt urval är ett mindre urval, så osäkerheten blir större. En kommentar kan höra till flera ämnen.",
  },
  classes: {
    title: "Vad som räknas",
    text: "Av {count, plural, one {# kommentar} other {# kommentarer}} från andra i {month} har {counted} ord. Andelen gäller dem.",
    "emoji-only": "{count} är bara emojier eller tecken",
    "tag-a-friend": "{count} taggar bara en vän",
    empty: "{count} är tomma",
    "not-kept": "av {count} sparades inte orden",
    none: "Alla har ord.",
    apart: "Utanför, och redovisade här: {list}.",
  },
  agreement: {
    title: "Skulle någon annan säga detsamma?",
    again:
      "Bedömda igen utan att se första svaret, {count, plural, one {# kommentar} other {# kommentarer}}: {alike} lika.",
    other: "{rater} har också bedömt {count} av dem: {alike} lika.",
    kappa: "Överens utöver slumpen (kappa, där 1 är helt överens): {kappa}.",
    none: "Ungefär var tionde kommentar frågas två gånger, med lite tid emellan. Inget har besvarats två gånger än.",
    moderate: "Två personer som är överens om åtta kommentarer av tio är bra. Under sju: skriv ämnena tydligare.",
    second: "Låt en person till bedöma samma urval",
    name: "Namn",
    go: "Bedöm som den här personen",
    nobody: "utan namn",
  },
  sizes: {
    title: "Hur många ska granskas?",
    text: "Räknat med en andel på {share}{known, select, yes { som i senaste granskningen} other {, den försiktigaste gissningen}}.",
    model: "Måltals gissningar gör att det räcker med färre.",
    within: "För ± {points} procentenheter",
    count: "{count, plural, one {# kommentar} other {# kommentarer}}",
  },
  learnt: {
    title: "Vad Måltal har lärt sig",
    none: "Inget än: bedöm några kommentarer, både relevanta och andra.",
    ratings: "Från {count, plural, one {# bedömning} other {# bedömningar}}.",
    correlation: {
      strong:
        "Måltal skiljer väl på relevanta kommentarer och andra: {value} på en skala där 0 är slumpen och 1 är felfritt, prövat på bedömningar som det inte hade sett.",
      weak: "Måltal skiljer dåligt på relevanta kommentarer och andra: {value} på en skala där 0 är slumpen och 1 är felfritt, prövat på bedömningar som det inte hade sett.",
      unknown: "Hur bra Måltal gissar vet vi efter första granskningen.",
    },
    most: "Relevanta, tror Måltal",
    least: "Inte relevanta, tror Måltal",
    unsure: "Svårt att säga",
    why: "Varför?",
    reasons: "Därför {guess}:",
    towards: "{word} (för)",
    against: "{word} (emot)",
    seeds: "era ämnesord",
    bias: "hur vanliga relevanta kommentarer är",
    noWords: "Inget ord avgjorde.",
  },
  made: {
    title: "Så görs siffran",
    sample:
      "När en granskning börjar blandas alla månadens kommentarer med ord efter ett sparat slumptal, och de första bedöms. En kommentar som kommer in sent får sin plats i samma ordning.",
    frozen:
      "Modellens gissningar om alla kommentarer fryses före första svaret, och inget svar i granskningen ändrar dem. Andelen är gissningarnas medelvärde, rättat efter hur fel gissningarna var i urvalet. Hur långt modellen går att lita på kommer från tidigare granskningar; utan sådana räknas bara urvalet.",
    interval:
      "Intervallet håller i 95 fall av 100. Med färre än 30 bedömda kommentarer, eller färre än 5 av endera slaget, kommer det från urvalet ensamt. Upp till 60 kommentarer bedöms alla, och då skattas inget.",
    used: {
      counted: "Den här månaden: varje kommentar är bedömd.",
      difference: "Den här månaden: urval och modell tillsammans, med {ratings} bedömningar från före granskningen.",
      labels: "Den här månaden: bara urvalet.",
    },
    change:
      "Om en månad skiljer sig från den innan frågas inlägg för inlägg, eftersom kommentarer under samma inlägg liknar varandra.",
  },
} satisfies Shape<typeof english>;
