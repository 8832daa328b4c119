// The made-up company's notes: what happened beside the numbers, what was learnt, and when a channel was looked at.
import { addDays, monthEnd, monthStart } from "../../../shared/period.ts";
import type { NotesFile } from "../../../shared/notes/bodies.ts";
import { channels, questionsFrom, quickFrom } from "./story.ts";

export const notes: NotesFile = {
  annotations: [
    {
      kind: "campaign",
      title: "Laga före jul",
      text: "Betalda annonser på Facebook och Instagram som ledde till verkstadens bokning.",
      from: "2025-11-10",
      to: "2025-12-20",
    },
    {
      kind: "price",
      title: "Högre priser på uthyrning",
      text: "I snitt åtta procent högre. Butiken svarade på frågor om det hela veckan.",
      from: "2026-06-01",
      to: "2026-06-01",
    },
    {
      kind: "trial",
      title: "Frågor i inläggen",
      text: "Fyra inlägg av tio slutar med en fråga.",
      from: monthStart(questionsFrom),
      to: addDays(monthEnd("2026-05"), -1),
      channel: channels.facebook,
      goal: "kommentarer-per-inlagg",
      expected: "Minst tolv kommentarer per inlägg.",
      outcome: "worked",
      outcomeText: "Kommentarerna blev nästan dubbelt så många och har stannat där. Vi fortsätter.",
    },
  ],
  lessons: [
    {
      month: questionsFrom,
      goal: "kommentarer-per-inlagg",
      text: "Frågor om vad folk själva har lagat ger flest svar. Frågor med ja eller nej ger nästan inga.",
    },
    {
      month: quickFrom,
      goal: "svar-i-tid",
      text: "Två som delar på svaren räcker. Måndagar kommer flest meddelanden.",
    },
    {
      month: "2026-06",
      text: "Prisändringar ska stå på webbplatsen samma dag, annars kommer frågorna i kommentarerna.",
    },
  ],
  channelChecks: [
    {
      channel: channels.facebook,
      checkedOn: "2026-09-01",
      decision: "keep",
      points: { name: true, text: true, hours: false, link: true, lookAlikes: true },
      note: "Öppettiderna visar fortfarande sommaren.",
    },
  ],
};
