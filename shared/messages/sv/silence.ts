// Kanaler som saknas i filer med flera kanaler: kanske publicerade de ingenting, och det kan bara en människa säga.
import type { silence as english } from "../en/silence.ts";
import type { Shape } from "../shape.ts";

export const silence = {
  absent:
    "{count, plural, one {# kanal som har funnits i filen tidigare saknas i den här: {names}.} other {# kanaler som har funnits i filen tidigare saknas i den här: {names}.}}",
  more: "{names} och {count} till",
  nothing:
    "{count, plural, one {Den publicerade} other {De publicerade}} ingenting{whole, select, yes { i {period}} other {: {period}}}",
  notPart: "{count, plural, one {Den ingår} other {De ingår}} inte i exporten: vad som publicerades förblir okänt",
  saidBefore:
    "{names} saknas i filen: {count, plural, one {den} other {de}} publicerade ingenting, enligt vad någon har sagt.",
  contradicts:
    "Filen har inlägg från {channels}, trots att det var sagt att ingenting publicerades då. Inläggen räknas.",
  channelDays: "{channel} ({period})",
  which: "De som inte publicerade något",
  legend: {
    open: "Saknas i filen: går att besvara",
    silent: "Inget publicerades, enligt vad någon har sagt",
  },
  summary:
    "{channels, plural, one {# kanal} other {# kanaler}} saknas i filer där era andra finns, {months, plural, one {i # månad} other {sammanlagt # månader}}. Publicerade {channels, plural, one {den} other {de}} ingenting då? Tills någon har sagt det är det okänt.",
  goThrough: "Gå igenom dem",
  openMonth: ": {count, plural, one {# kanal} other {# kanaler}} saknas i filen. Svara",
  openMonths: "{count, plural, one {# månad} other {# månader}} att besvara",
  openMonthsOf: "{channel}: {count, plural, one {# månad} other {# månader}} att besvara",
  openCell: "{channel}, {month}: {state}. Publicerade den ingenting?",
  saidCell: "{channel}, {month}: {state}. Se vem som har sagt det",
  dialog: {
    cell: "Publicerade {channel} ingenting{whole, select, yes { i {days}?} other {? {days}}}",
    month: "Vilka kanaler publicerade ingenting i {month}?",
    channel: "I vilka månader publicerade {channel} ingenting?",
    all: "Vilka kanaler publicerade ingenting i månaderna som saknas?",
    text: "En kanal som inte har publicerat något saknas i en fil med flera kanaler. Säg det bara där du vet det: dagarna räknas då som inlästa, med 0 inlägg. Annars förblir de okända, och det är inte noll.",
    channels: "Kanaler",
    months: "Månader",
    every: "Alla",
    whole: "{months, plural, one {Mål vars månad blir hel} other {Mål vars månader blir hela}}",
    none: "Inget måls månad blir hel av bara det här.",
    looking: "Ser efter i målen …",
    yes: "{count, plural, =0 {Publicerade ingenting} one {Den publicerade ingenting} other {De publicerade ingenting}}",
    done: "{count, plural, one {# månad är nu} other {# månader är nu}} utan inlägg, enligt vad du har sagt.",
  },
  said: {
    title: "{channel}, {month}",
    text: "{actor, select, none {Den {day} sades det} other {{actor} sade den {day}}} att ingenting publicerades: {period}.",
    contradicted: "En fil har ändå inlägg från de dagarna. Inläggen räknas, och uppgiften täcker ingenting.",
    takeBack: "Ta tillbaka",
    done: "Uppgiften om {channel} i {month} är tillbakatagen.",
    close: "Stäng",
  },
  contradictions: {
    title: "Ingenting skulle ha publicerats, men en fil har inlägg",
    one: "{channel}, {period}: inläggen räknas.",
    see: "Se vem som har sagt det",
  },
} satisfies Shape<typeof english>;
