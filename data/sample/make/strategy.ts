// The made-up company's strategy: five goals, each with one part in the story.
import type { StrategyInput } from "../../../shared/strategy.ts";
import { channels, company, questionsFrom, quickFrom } from "./story.ts";

export const strategy: StrategyInput = {
  schemaVersion: 1,
  effectiveFrom: "2025-08",
  purpose: "Vi vill att fler kommer ut med utrustning som håller, och att de frågar oss först.",
  reason: "Första versionen.",
  channels: [
    { channel: channels.facebook, name: company.name, owner: "Kundtjänst" },
    { channel: channels.instagram, name: company.name, owner: "Butiken" },
    { channel: channels.linkedin, name: company.name, owner: "Marknadschefen" },
  ],
  groups: [{ id: "kunder", name: "Kundkanaler", channels: [channels.facebook, channels.instagram] }],
  topics: [
    {
      id: "skotsel",
      name: "Skötsel och lagning",
      description: "Att laga, tvätta och ta hand om det man har, eller att lämna in det till verkstaden.",
      words: ["laga", "lagning", "impregner", "tvätt", "vaske", "reparere", "verkstad", "dragkedja", "pärla"],
      examples: ["Sydde om dragkedjan själv efter er film."],
      counterExamples: ["Snyggt jobbat!"],
    },
    {
      id: "turer",
      name: "Turer",
      description: "Våra turer, eller att vara ute på egna.",
      words: ["tur", "vandring", "led", "topptur", "övernattning", "overnatting", "fjäll", "skog"],
      examples: ["Vi var i skogen i helgen, helt underbart."],
      counterExamples: ["Vann vi i går?"],
    },
    {
      id: "uthyrning",
      name: "Uthyrning",
      description: "Att hyra i stället för att köpa: bokning, priser, tider.",
      words: ["hyr", "uthyrning", "leie", "boka"],
      examples: ["Kan man hyra tältet en hel vecka?"],
    },
  ],
  answering: {
    hours: [{ days: ["mon", "tue", "wed", "thu", "fri"], from: "09:00", to: "17:00" }],
    holidays: "SE",
    customaryDays: true,
    promiseMinutes: 240,
  },
  competitors: ["Bergmark Uteliv"],
  goals: [
    {
      id: "engagemang-facebook",
      metric: "engagement-rate-by-reach",
      scope: { channels: [channels.facebook] },
      direction: "at-least",
      targets: [
        { from: "2025-08", value: 0.028 },
        { from: "2026-01", value: 0.03 },
      ],
      spread: "month",
      owner: "Kundtjänst",
      why: "Den som gör något med inlägget har haft nytta av det.",
    },
    {
      id: "besok-fran-sociala-medier",
      metric: "sessions-from-social",
      scope: {},
      direction: "at-least",
      targets: [
        { from: "2025-08", value: 1500 },
        { from: "2026-01", value: 2000 },
      ],
      spread: "month",
      owner: "Webbansvarig",
      why: "Guider och uthyrning finns på webbplatsen.",
    },
    {
      id: "kommentarer-per-inlagg",
      metric: "comments-per-post",
      scope: { channels: [channels.facebook] },
      direction: "at-least",
      targets: [
        { from: "2025-08", value: 8 },
        { from: questionsFrom, value: 12 },
      ],
      spread: "month",
      owner: "Kundtjänst",
      why: "Vi lär oss mest av det kunderna skriver. Från mars 2026 ställer vi fler frågor.",
    },
    {
      id: "svar-i-tid",
      metric: "answered-in-promised-time",
      scope: { channels: [channels.facebook] },
      direction: "at-least",
      targets: [
        { from: "2025-08", value: 0.4 },
        { from: quickFrom, value: 0.8 },
      ],
      spread: "month",
      owner: "Kundtjänst",
      why: "Den som frågar oss först ska också få svar först. Från april 2026 är vi två som svarar.",
    },
    {
      id: "engagemang-linkedin",
      metric: "engagement-rate-by-impressions",
      scope: { channels: [channels.linkedin] },
      direction: "at-least",
      targets: [{ from: "2026-05", value: 0.04 }],
      spread: "month",
      owner: "Marknadschefen",
      why: "Sidan är ny och ska nå företag som hyr utrustning.",
    },
  ],
};
