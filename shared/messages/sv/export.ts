// Filerna som Måltal läser: vad de heter, vad de ger och var i plattformen de exporteras, steg för steg.
import type { export as english } from "../en/export.ts";
import type { Shape } from "../shape.ts";

const guide = {
  title: "Filer som kan läsas",
  intro: "Exportera en hel kalendermånad i taget, några dagar efter månadens slut.",
  brings: "Ger {what}",
  unknownSource: "Okänt format",

  "meta-facebook-posts": {
    name: "Facebook-inlägg",
    brings: "inlägg, visningar, räckvidd, reaktioner, kommentarer, delningar och klick",
    file: "Feb-01-2026_Feb-28-2026_123….csv",
    steps: [
      "Öppna Meta Business Suite (business.facebook.com) och välj Insikter och sedan Innehåll.",
      "Välj sida eller sidor, och plattformen Facebook.",
      "Välj hela månaden som period.",
      "Tryck på Exportera data, välj inlägg och nivån ”Livstid” och ladda ned CSV-filen.",
    ].join("\n"),
  },
  "meta-instagram-posts": {
    name: "Instagram-inlägg",
    brings: "inlägg, visningar, räckvidd, gilla-markeringar, kommentarer, delningar, sparade och nya följare",
    file: "Feb-01-2026_Feb-28-2026_456….csv",
    steps: [
      "Öppna Meta Business Suite (business.facebook.com) och välj Insikter och sedan Innehåll.",
      "Välj konto eller konton, och plattformen Instagram.",
      "Välj hela månaden som period.",
      "Tryck på Exportera data, välj inlägg och nivån ”Livstid” och ladda ned CSV-filen.",
    ].join("\n"),
  },
  "linkedin-content": {
    name: "LinkedIn-innehåll",
    brings: "inlägg, exponeringar, reaktioner, kommentarer, delningar och klick, per inlägg och per dag",
    file: "foretag_content_1742193384396.xls",
    steps: [
      "Öppna företagets sida på LinkedIn som administratör.",
      "Välj Analys och sedan Innehåll.",
      "Välj hela månaden som period. LinkedIns siffror är upp till två dagar sena, så vänta till den tredje.",
      "Tryck på Exportera och behåll filnamnet: det säger när siffrorna lästes av.",
    ].join("\n"),
  },
  "linkedin-followers": {
    name: "LinkedIn-följare",
    brings: "nya följare per dag",
    file: "foretag_followers_1742193384396.xls",
    steps: [
      "Öppna företagets sida på LinkedIn som administratör.",
      "Välj Analys och sedan Följare.",
      "Välj hela månaden som period och tryck på Exportera.",
    ].join("\n"),
  },
  "x-premium-posts": {
    name: "X-inlägg",
    brings: "inlägg, exponeringar, gilla-markeringar, svar, återpubliceringar och länkklick",
    file: "account_analytics_content_2026-02-01_2026-02-28.csv",
    steps: [
      "Öppna X med företagets konto (X Premium krävs) och välj Premium och sedan Analys.",
      "Välj fliken Innehåll.",
      "Välj hela månaden som period.",
      "Tryck på nedladdningspilen och behåll filnamnet: det säger vilken period filen gäller.",
    ].join("\n"),
  },
  "youtube-content": {
    name: "YouTube-videor",
    brings: "videor, visningar, visningstid och, om du lägger till dem, gilla-markeringar, kommentarer och delningar",
    file: "Innehåll 2026-02-01_2026-03-01 Kanal.zip",
    steps: [
      "Öppna YouTube Studio, välj Analys och sedan Avancerat läge.",
      "Välj Innehåll som uppdelning och hela månaden som period.",
      "Lägg till de kolumner du vill ha, till exempel gilla-markeringar, kommentarer och delningar.",
      "Tryck på nedladdningspilen, välj CSV och släpp zip-filen som den är: namnet säger perioden.",
    ].join("\n"),
  },
  "youtube-dates": {
    name: "YouTube per dag",
    brings: "visningar, visningstid och prenumeranter per dag",
    file: "Datum 2026-02-01_2026-03-01 Kanal.zip",
    steps: [
      "Öppna YouTube Studio, välj Analys och sedan Avancerat läge.",
      "Välj Datum som uppdelning och hela månaden som period.",
      "Tryck på nedladdningspilen, välj CSV och släpp zip-filen som den är: namnet säger perioden.",
    ].join("\n"),
  },
  "ga4-report": {
    name: "Google Analytics-rapport",
    brings: "sessioner, engagerade sessioner och nyckelhändelser från sociala medier och resten av webben",
    file: "Trafikförvärv.csv",
    steps: [
      "Öppna Google Analytics och välj Rapporter, sedan Förvärv och Trafikförvärv.",
      "Behåll ”Primär kanalgrupp för session” som dimension, eller välj ”Sessionskälla/medium”.",
      "Välj hela månaden som period.",
      "Tryck på Dela den här rapporten, sedan Ladda ned fil och Ladda ned CSV.",
    ].join("\n"),
  },
  "comments-reply-chain": {
    name: "Samtal",
    brings:
      "kommentarer, hur många personer som skrev dem, vilket meddelande som svarar på vilket, och hur länge folk fick vänta",
    file: "meddelanden_2026-02-01_2026-02-28.csv",
    steps: [
      "Exportera meddelandena från ert inkorgs- eller kundtjänstverktyg, med deras id och id för det meddelande som vart och ett svarar på.",
      "Tabellen behöver kolumnerna message_id, author_id, created_at, text och in_reply_to_id. Kolumnerna response_ids och inbound är välkomna.",
      "Spara som CSV eller Excel, släpp filen här och säg vilken kanal den hör till. Namn lagras förvanskade, och själva filen sparas inte.",
      "Skriv era egna författarnamn i Inställningar, så att era svar skiljs från andras meddelanden.",
    ].join("\n"),
  },
  "mentions-table": {
    name: "Omnämnanden och omdömen",
    brings: "vad andra skriver om er utanför era egna kanaler, till sidan Lyssna",
    file: "omnamnanden_2026-01-01_2026-03-31.csv",
    steps: [
      "Exportera omnämnandena från ert bevakningsverktyg (Meltwater, Brandwatch) eller omdömena från en omdömessajt, för en hel månad eller ett kvartal.",
      "Eller skriv en tabell: datum, plats, länk och text, och där ni vet det skribent, känsla och stjärnor.",
      "Skriv första och sista dagen i filnamnet, så att Måltal vet vilka dagar sökningen gäller. Säger raderna ingen plats, skriv även den där, till exempel google.",
      "Spara som CSV eller Excel och släpp filen här. Den hör inte till någon kanal. Namn lagras förvanskade, och själva filen sparas inte.",
    ].join("\n"),
  },
  "comments-table": {
    name: "Kommentarer",
    brings: "kommentarer och hur många personer som skrev dem",
    file: "kommentarer_2026-02-01_2026-02-28.csv",
    steps: [
      "Hämta kommentarerna från ert inkorgsverktyg eller ett verktyg som exporterar kommentarer. Plattformarnas egna exporter säger bara hur många de var.",
      "Tabellen behöver kolumnerna författare, tid och text. Ta gärna med inlägg, id och förälder: utan inlägg går det inte att se vilket inlägg en kommentar hör till. En länk till inlägget ovanför tabellen gäller alla rader.",
      "Spara som CSV eller Excel och släpp filen här. Namn lagras förvanskade, och själva filen sparas inte.",
      "Skriv era egna författarnamn i Inställningar, så att era svar skiljs från andras kommentarer.",
    ].join("\n"),
  },
} satisfies Shape<typeof english>;

export { guide as export };
