// Frågorna som en strategi svarar på, så som de ställs både från början och i inställningarna.
import type { questions as english } from "../en/questions.ts";
import type { Shape } from "../shape.ts";

export const questions = {
  purposes: {
    legend: "Vad är närvaron till för?",
    hint: "Välj ett eller två syften. Målen föreslås utifrån valet.",
    order: "Det viktigaste först",
    up: "Flytta upp {purpose}",
    aims: "Vi finns i sociala medier för att {aims}.",
    of: {
      engagement: {
        name: "Engagemang",
        text: "Komma närmare kunderna på en mer personlig plats och få dem att delta.",
        aim: "komma närmare kunderna",
      },
      dialogue: {
        name: "Dialog och kundservice",
        text: "Svara på frågor, hjälpa till och finnas där när något går fel.",
        aim: "svara och hjälpa människor där de är",
      },
      traffic: {
        name: "Besök på webbplatsen",
        text: "Få människor att ta sig från plattformarna till vår egen webbplats.",
        aim: "få fler besökare till webbplatsen",
      },
      conversion: {
        name: "Köp och förfrågningar",
        text: "Besök som slutar med ett köp, en bokning eller en förfrågan.",
        aim: "få fler köp och förfrågningar",
      },
      brand: {
        name: "Varumärke",
        text: "Bli kända, och omtalade för det vi vill stå för.",
        aim: "bli kända för det vi står för",
      },
    },
  },
  visitors: {
    legend: "Var ska människor hamna?",
    stay: "De stannar på plattformen",
    site: "De leds vidare till webbplatsen",
    both: "Både och",
    unsaid: "Inte bestämt",
  },
  customersWant: {
    label: "Vad vill kunderna ha av oss där?",
    hint: "Det de frågar efter och letar efter, inte det vi vill berätta.",
  },
  otherMarketing: {
    label: "Vilken annan marknadsföring pågår vid sidan av?",
    hint: "Nyhetsbrev, annonser, mässor, butiken: det som närvaron ska hänga ihop med.",
  },
  messageTypes: {
    label: "Vilka sorters inlägg gör vi?",
    hint: "En sort per rad, till exempel tips, frågor, erbjudanden, bakom kulisserna. Ett ändrat namn är samma sort och behåller sina inlägg: skriv en annan sort på en egen rad.",
  },
  voice: {
    label: "Hur låter vi, på en rad?",
    hint: "Till exempel: kunniga och vänliga, aldrig säljiga.",
  },
  people: {
    answers: "Vem får svara?",
    posts: "Vem får publicera?",
    accounts: "Vem får öppna och stänga konton?",
    deputy: "Vem rycker in när de är borta?",
  },
  hoursPublished: {
    where: "Var kan människor läsa när vi svarar?",
    whereHint: "Till exempel: under Om på sidan, och på webbplatsens kontaktsida.",
    checkedOn: "När kontrollerade någon det senast?",
    today: "Kontrollerat i dag",
  },
  channel: {
    owner: "Sköts av",
    nobody: "Ingen än",
    tool: "Mäts med",
    toolExample: "T.ex. Meta Business Suite",
    siteTool: "Till exempel Google Analytics",
    toolOwner: "Ansvarig för verktyget",
    postsPerWeek: "Utlovade inlägg i veckan",
    hoursPerWeek: "Timmar i veckan",
    amountWrong: "Skriv ett tal upp till 1 000, eller ingenting.",
  },
  escalation: {
    when: "När förs kritik vidare?",
    whenHint: "Till exempel: flera klagomål om samma sak på en dag, eller allt som rör säkerhet.",
    to: "Till vem?",
  },
  reviewOn: {
    label: "När går ni igenom strategin nästa gång?",
    hint: "En eller två gånger om året är vanligt.",
    half: "Om ett halvår",
    year: "Om ett år",
  },
} satisfies Shape<typeof english>;
