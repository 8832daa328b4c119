// Var vi finns: det som sägs om varje kanal, i strategin och vid sidan av den.
import type { channels as en } from "../en/channels.ts";
import type { Shape } from "../shape.ts";

export const channels: Shape<typeof en> = {
  intro: "Öppna en kanal för att säga vem som sköter den, eller för att döpa om, slå ihop, dölja eller avsluta den.",
  none: "Kanaler dyker upp här när deras första fil är importerad.",
  search: "Sök kanal",
  found: "{count, plural, =0 {Ingen av de {of} kanalerna passar.} other {{count} av {of} kanaler}}",
  all: "Visa alla {count} kanaler",
  ownedBy: "sköts av {owner}",
  noOwner: "ingen sköter den än",
  data: "{from} – {to}",
  noData: "inget importerat än",
  ended: "upphörde {day}",
  calledInFiles: "”{name}” i filerna",
  undone: "Ångrat.",
  inStrategy: "I strategin",
  marks: {
    title: "Kanalen själv",
    intro: "Det här sparas direkt och kan ångras. Ingen fil ändras eller försvinner.",
    name: "Namn",
    nameHint: "Visas överallt i stället för namnet i filerna.",
    nameBack: "I filerna heter den ”{name}”. Töm fältet för att gå tillbaka till det.",
    rename: "Spara namnet",
    renamed: "Kanalen heter {name}.",
    endedOn: "Sista dag",
    endedHint:
      "För ett konto som är stängt: senare månader väntar inte på dess filer, och den sista månaden är hel när den är inläst till och med den dagen.",
    saveEnd: "Spara dagen",
    endSaved: "{name} upphörde {day}.",
    goesOn: "{name} fortsätter.",
    mergeInto: "En del av",
    mergeHint:
      "För samma konto under ett äldre namn eller id. Inlägg och kommentarer räknas då som den andra kanalens; det som finns i båda räknas en gång.",
    choose: "Välj en kanal",
    merge: "Slå ihop",
    merged: "{name} är nu en del av {into}.",
    hideHint:
      "En dold kanal är inte med i listor eller i mål för alla kanaler. Ett mål eller en grupp som nämner den räknar den ändå.",
    hide: "Dölj",
    isHidden: "{name} är dold.",
  },
  away: {
    title: "Dolda och sammanslagna ({count})",
    hidden: "dold: inte med i listor eller i mål för alla kanaler",
    show: "Visa igen",
    showOne: "Visa igen: {name}",
    isShown: "{name} visas igen.",
    merged: "en del av {into}",
    part: "Dela upp",
    partOne: "Dela upp: {name}, från {into}",
    isParted: "{name} är en egen kanal igen.",
  },
  groups: {
    chosen: "{count, plural, =0 {Ingen kanal är vald än} one {# kanal är vald} other {# kanaler är valda}}",
    search: "Sök kanaler till {name}",
    found: "{count, plural, =0 {Ingen annan kanal passar} one {# kanal att välja} other {# kanaler att välja bland}}",
    more: "De första {shown} visas. Skriv fler bokstäver för att se andra.",
    addAll: "Välj alla {count}",
  },
};
