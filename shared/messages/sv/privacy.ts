// De som kommenterar: vad som sparas om dem, hur länge deras ord sparas, och att radera någon.
import type { privacy as english } from "../en/privacy.ts";
import type { Shape } from "../shape.ts";

export const privacy = {
  title: "De som kommenterar",
  stored:
    "Måltal behöver veta att två kommentarer är skrivna av samma person, men inte vem det är. Namn och id blir koder, gjorda med en nyckel som ligger i en egen fil, och själva kommentarsfilerna sparas inte. Det folk har skrivit sparas som det står: det avgör vad som vill ha svar och vad som är relevant. En text kan ändå nämna någon.",
  counts:
    "{written, plural, =0 {Inga kommentarer är sparade än.} one {# rad om en kommentar eller ett omnämnande är sparad, {words, plural, =0 {utan orden} other {med orden}}.} other {# rader om kommentarer och omnämnanden är sparade, {words, plural, =0 {ingen av dem med orden} other {# av dem med orden}}.}}",
  erased: "{count, plural, one {# kommentar är} other {# kommentarer är}} skrivna av personer som har raderats.",
  words: {
    title: "Det de skrev",
    keep: "Spara orden i kommentarer som importeras",
    keepHint:
      "Utan orden räknas och kopplas kommentarerna som förut. Men då kan ingen veta hur relevanta de är, vilka som ville ha svar eller vilka svar som var automatiska, och en sökning hittar dem inte.",
    long: "Hur länge",
    longHint: "Äldre ord tas bort varje dag. Antal, bedömningar och markeringar blir kvar.",
    forever: "Utan gräns",
    months: "{count, plural, one {# månad} other {# månader}}",
    save: "Spara",
    saved: "Sparat.",
    olderTitle: "Ta bort äldre ord?",
    olderText:
      "{count, plural, one {# rad från före {day} förlorar} other {# rader från före {day} förlorar}} orden nu. De kommer tillbaka bara om gränsen höjs och samma filer importeras igen.",
    olderYes: "Spara och ta bort dem",
    remove: "Ta bort orden som är sparade nu",
    removeTitle: "Ta bort orden som är sparade?",
    removeText:
      "{count, plural, one {# rad} other {# rader}} förlorar orden. För de kommentarerna slutar relevans, vad som vill ha svar och sökning att fungera; antal, bedömningar och markeringar blir kvar. Orden kommer tillbaka bara om de ska sparas och samma filer importeras igen.",
    removeYes: "Ta bort orden",
    removed: "Orden är borttagna.",
  },
  named: {
    title: "Vilka som får visas med namn",
    text: "Våra svar visas under kanalens namn. Kryssa för dem som vill ha sitt eget namn vid sina svar.",
    none: "Skriv först in våra egna författare under ”Företaget”.",
    saved: "Sparat.",
  },
  erase: {
    title: "Radera en person",
    text: "När någon ber om det. Personens kommentarer räknas fortfarande, men utan författare, ord och länk, och ”@namn” i det andra har skrivit blir ”@…”. Senare importer och återställda kopior rättar sig efter det. Det går inte att ångra.",
    name: "Namn",
    nameHint:
      "Som det står i filerna; stora och små bokstäver spelar ingen roll. Den som har skrivit under flera namn raderas en gång för varje.",
    platform: "Plattform",
    everywhere: "Alla plattformar",
    look: "Se vad som skulle raderas",
    dialog: "Radera {name}?",
    found:
      "{comments, plural, =0 {Inget är sparat som är skrivet under det namnet.} one {# kommentar förlorar författare, ord och länk.} other {# kommentarer förlorar författare, ord och länk.}}",
    mentions: "{count, plural, one {# omnämnande} other {# omnämnanden}} på andra håll också.",
    addressed: "{count, plural, one {# kommentar} other {# kommentarer}} av andra tilltalar personen med @.",
    nothing: "Om du raderar namnet ändå rättar sig filer som importeras senare efter det.",
    monthsCaption: "Det personen skrev",
    numbersCaption: "Siffror som ändras",
    channel: "Kanal",
    month: "Månad",
    comments: "Kommentarer",
    metric: "Mått",
    before: "Nu",
    after: "Sedan",
    more: "Och {count, plural, one {# till} other {# till}}.",
    noNumbers: "Inga siffror ändras.",
    backups:
      "{count, plural, one {# kopia av databasen som gjordes före en uppdatering} other {# kopior av databasen som gjordes före uppdateringar}} tas också bort, eftersom personen finns i dem.",
    waiting: "Kommentarsfiler som väntar på importsidan tas bort därifrån; släpp dem där igen efteråt.",
    elsewhere: "I kopior av datamappen som du har på andra ställen finns personen kvar tills du tar bort dem.",
    yes: "Radera för gott",
    done: "{name} är raderad.",
    ours: "Det här är ett av våra egna namn. Dess kommentarer är företagets svar; ovanför väljer du om namnet visas.",
  },
} satisfies Shape<typeof english>;
