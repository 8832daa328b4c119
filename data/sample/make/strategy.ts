// The made-up company's strategy: five goals, each with one part in the story.
import type { StrategyInput } from "../../../shared/strategy.ts";
import { channels, company, questionsFrom } from "./story.ts";

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
      words: ["laga", "lagning", "impregnera", "tvätta", "vaske", "reparere", "verkstad"],
    },
    { id: "turer", name: "Turer", words: ["tur", "vandring", "led", "topptur", "övernattning", "overnatting"] },
    { id: "uthyrning", name: "Uthyrning", words: ["hyra", "uthyrning", "leie", "boka"] },
  ],
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
      id: "inlagg-kundkanaler",
      metric: "posts",
      scope: { groups: ["kunder"] },
      direction: "at-least",
      targets: [{ from: "2025-08", value: 24 }],
      spread: "month",
      owner: "Butiken",
      why: "Ungefär sex inlägg i veckan är vad vi har lovat att hinna med.",
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
