// The letter's sections on answering and topics: what is read, what is changed by hand, and what is sent in the end.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Language } from "../../../shared/format.ts";
import type { Strategy } from "../../../shared/strategy.ts";
import type { Catches, SavedVersion, TriedRule } from "../../../web/features/settings/api.ts";
import { emptyStrategy, newGoal, newTopic } from "../../../web/ui/strategy/document.ts";
import { StrategyLetter } from "../../../web/features/settings/StrategyLetter.tsx";
import type { Start } from "../../../web/start.ts";
import { inLanguage } from "../inLanguage.tsx";

const start: Start = {
  empty: false,
  demo: { state: "none", done: 0, of: 0 },
  settings: {
    companyName: "Nordcykel",
    timeZone: "Europe/Stockholm",
    cutOffDay: 5,
    language: "en",
    ownAuthors: ["nordcykel"],
    namedAuthors: [],
    keepTexts: true,
    retentionMonths: null,
    actor: "",
  },
  months: { first: "2026-01", last: "2026-10" },
  hasStrategy: true,
  today: "2026-11-27",
};
const topic = { ...newTopic(), id: "laddning", name: "Charging", words: ["ladd"] };
const saved: Strategy = {
  ...emptyStrategy("2026-01"),
  topics: [topic],
  answering: {
    hours: [{ days: ["mon", "tue", "wed", "thu", "fri"], from: "08:00", to: "17:00" }],
    holidays: "SE",
    customaryDays: true,
    closed: ["2026-12-28", "2026-12-29"],
    promiseMinutes: 240,
  },
};

const caught: Catches = {
  of: 90,
  caught: 40,
  bySeed: [
    { seed: "ladd", comments: 4 },
    { seed: "bra", comments: 36 },
  ],
  examples: [{ text: "Hur fungerar elbilsladdning?", marks: [[19, 23]] }],
};
const tried: TriedRule = {
  month: "2026-10",
  of: 12,
  unknown: 1,
  wants: { saved: 5, edited: 4 },
  automatic: { saved: 1, edited: 1 },
  changed: 1,
  examples: [
    {
      text: "Vann vi i går?",
      saved: { wants: true, because: "question-mark", word: "?" },
      edited: { wants: false, because: "no-sign", word: null },
    },
  ],
};

/** What was sent, newest last. */
let sent: { path: string; body: unknown }[];
let answers: Record<string, unknown>;

beforeEach(() => {
  sessionStorage.clear();
  sent = [];
  answers = {
    "/api/topics/ratings": { comments: { laddning: 3 } },
    "/api/topics/catches": caught,
    "/api/conversations/try-rule": tried,
    "/api/strategy": { version: 2 },
  };
  vi.stubGlobal("fetch", async (input: RequestInfo | URL, init?: RequestInit) => {
    const path = new URL(String(input), location.href).pathname;
    if (init?.method === "POST") sent.push({ path, body: JSON.parse(String(init.body)) });
    return path in answers
      ? Response.json(answers[path])
      : Response.json({ error: { code: "not-found" } }, { status: 404 });
  });
});
afterEach(() => vi.unstubAllGlobals());

function openLetter(document: Strategy = saved, language: Language = "en") {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const current = { version: 1, savedAt: "2026-01-01T00:00:00Z", author: "", document } as SavedVersion;
  inLanguage(
    language,
    <QueryClientProvider client={queries}>
      <StrategyLetter start={start} current={current} versions={[current]} channels={[]} />
    </QueryClientProvider>,
  );
}

const section = (name: string) => screen.getByRole("region", { name });
const said = (name: string) => section(name).querySelector(".said")?.textContent;
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

/** Saves the draft, and gives the document that was sent. */
async function savedDocument(): Promise<Strategy> {
  press("Save as version 2");
  await waitFor(() => expect(sent.some(({ path }) => path === "/api/strategy")).toBe(true));
  const saved = sent.find(({ path }) => path === "/api/strategy");
  return (saved as { body: { document: Strategy } }).body.document;
}

describe("how we answer", () => {
  test.each([
    [
      "en",
      "How we answer",
      "We answer Monday–Friday 08:00–17:00. We are closed on public holidays in Sweden, and on eves and like days. Also closed: " +
        "28 December – 29 December 2026. We promise an answer within 4 hours of answering time. " +
        "A question on Friday 27 November at 16:30 is due on Monday 30 November at 11:30.",
    ],
    [
      "sv",
      "Hur vi svarar",
      "Vi svarar måndag–fredag 08:00–17:00. Vi har stängt på helgdagar i Sverige, och på aftnar och liknande dagar. Dessutom stängt: " +
        "28 december – 29 december 2026. Vi lovar svar inom 4 timmar, räknat i svarstid. " +
        "En fråga fredag 27 november kl. 16:30 ska ha svar senast måndag 30 november kl. 11:30.",
    ],
  ] as const)("is read as sentences, with no field in sight: %s", (language, title, words) => {
    openLetter(saved, language);
    expect(said(title)).toBe(words);
    expect(within(section(title)).queryByRole("textbox")).toBeNull();
  });

  test("without hours, holidays and promise it says what that means", () => {
    openLetter(emptyStrategy("2026-01"));
    expect(said("How we answer")).toBe(
      "No answering hours are set: every hour of the day counts. No answering promise is made, so no answer counts as late.",
    );
  });

  test("hours, holidays, closed days and the promise are changed, and one version is sent", async () => {
    openLetter();
    press("Change how we answer");
    const part = section("How we answer");
    type(within(part).getByLabelText("From"), "9.30");
    fireEvent.click(within(part).getByRole("button", { name: "Fri" }));
    fireEvent.click(within(part).getByRole("button", { name: "Add hours" }));
    expect(within(within(part).getByRole("group", { name: "Hours 2" })).getByRole("button", { pressed: true })).toBe(
      within(within(part).getByRole("group", { name: "Hours 2" })).getByRole("button", { name: "Fri" }),
    );
    type(within(part).getByLabelText("Public holidays of"), "NO");
    expect(part.textContent).toContain(
      "Første juledag 25 December, Andre juledag 26 December, Første nyttårsdag 1 January",
    );
    type(within(part).getByLabelText("Closed on"), "2027-07-05");
    type(within(part).getByLabelText("Through (if several days)"), "2027-07-06");
    fireEvent.click(within(part).getByRole("button", { name: "Add closed days" }));
    fireEvent.click(within(part).getByRole("button", { name: "Remove 28 December – 29 December 2026" }));
    type(within(part).getByLabelText("Within"), "2");
    type(within(part).getByLabelText("Unit"), "days");
    expect(said("How we answer")).toContain("within 2 answering days of answering time");
    screen.getByText("Changed: how we answer");
    expect((await savedDocument()).answering).toEqual({
      hours: [
        { days: ["mon", "tue", "wed", "thu"], from: "09:30", to: "17:00" },
        { days: ["fri"], from: "10:00", to: "14:00" },
      ],
      holidays: "NO",
      customaryDays: true,
      closed: ["2027-07-05", "2027-07-06"],
      promiseMinutes: 900,
    });
  });

  test("what cannot be read is marked where it stands, and nothing can be saved", () => {
    openLetter();
    press("Change how we answer");
    const from = screen.getByLabelText("From");
    type(from, "noon");
    fireEvent.blur(from);
    expect(from.getAttribute("aria-invalid")).toBe("true");
    type(screen.getByLabelText("Within"), "soon");
    expect(screen.getByLabelText("Within").getAttribute("aria-invalid")).toBe("true");
    expect(said("How we answer")).toBe("Correct the hours that are marked.");
    expect((screen.getByRole("button", { name: "Save as version 2" }) as HTMLButtonElement).disabled).toBe(true);
    screen.getByText("Correct what is marked before you save.");
  });
});

describe("what wants an answer", () => {
  test("is read as sentences", () => {
    openLetter();
    expect(said("What wants an answer")).toMatch(
      /^A message wants an answer when it holds a question mark, begins a sentence with a question word,? or mentions us with @\. Messages of fewer than 3 letters want none\. Messages that begin with someone else’s name want none\. An answer of ours is automatic, and answers nobody, when it holds one of \d+ phrases\.$/,
    );
    expect(sent).toEqual([]);
  });

  test("a typed message is judged at once, by the names that are ours", () => {
    openLetter();
    press("Change what wants an answer");
    const message = screen.getByLabelText("Try a message");
    for (const [text, verdict] of [
      ["Hej! Har ni öppet på lördag", "Wants an answer: a sentence begins with “har ni”."],
      ["@nordcykel hej", "Wants an answer: it mentions us."],
      ["@kompis kolla", "Wants no answer: it begins with someone else’s name."],
      ["Fin cykel", "Wants no answer: nothing in it asks for one."],
    ] as const) {
      type(message, text);
      expect(message.closest(".part-fields")?.querySelector("[role=status]")?.textContent).toBe(verdict);
    }
  });

  test("switches change the rule and the month beside it; back to Måltal's own, nothing is changed", async () => {
    openLetter();
    press("Change what wants an answer");
    fireEvent.click(screen.getByRole("checkbox", { name: "hold a question mark" }));
    fireEvent.click(screen.getByRole("checkbox", { name: "begin a sentence with a question word" }));
    expect(said("What wants an answer")).toMatch(/^A message wants an answer when it mentions us with @\./);
    await screen.findByText("On the messages of October 2026");
    const month = screen.getByText("On the messages of October 2026").closest(".tried") as HTMLElement;
    expect(month.textContent).toContain("4 of 12 first messages want an answer. By the saved rule 5.");
    expect(month.textContent).toContain("1 message is left out");
    expect(month.textContent).toContain("Vann vi i går?");
    expect(month.textContent).toContain("wants none any more: nothing in it asks for one.");
    await waitFor(() =>
      expect(sent.at(-1)?.body).toMatchObject({ rule: { questionMark: false, questionWords: {}, mentionOfUs: true } }),
    );
    screen.getByText("Changed: what wants an answer");
    fireEvent.click(screen.getByRole("checkbox", { name: "begin a sentence with a question word" }));
    expect(said("What wants an answer")).toContain("begins a sentence with a question word");
    press("Back to Måltal’s own rule");
    expect(screen.queryByText(/^Changed:/)).toBeNull();
  });

  test("words and phrases are edited by language and sent; another language stays as it is", async () => {
    openLetter();
    press("Change what wants an answer");
    type(within(section("What wants an answer")).getByLabelText("Finnish"), "miten\nonko\n");
    type(screen.getByLabelText(/^Or when it comes sooner/), "5");
    expect(said("What wants an answer")).toContain("or comes sooner than 5 seconds after the message");
    const { wantsAnswer } = await savedDocument();
    expect(wantsAnswer?.questionWords.fi).toEqual(["miten", "onko"]);
    expect(wantsAnswer?.questionWords.sv).toContain("hur");
    expect(wantsAnswer?.automaticWithinSeconds).toBe(5);
  });

  test("a number that is none is marked", () => {
    openLetter();
    press("Change what wants an answer");
    type(screen.getByLabelText("messages with fewer letters than"), "few");
    screen.getByText("A whole number from 0 to 1,000.");
    expect((screen.getByRole("button", { name: "Save as version 2" }) as HTMLButtonElement).disabled).toBe(true);
  });
});

describe("topics", () => {
  test("while words are typed it shows what they catch, inside longer words, and which catch too much", async () => {
    openLetter();
    type(screen.getByLabelText("Words and phrases, with commas between"), "ladd, bra,");
    await screen.findByText("Catches 40 of 90 comments");
    await waitFor(() => expect(sent.at(-1)).toEqual({ path: "/api/topics/catches", body: { seeds: ["ladd", "bra"] } }));
    const group = screen.getByRole("group", { name: "What the words of Charging catch" });
    expect([...group.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(["ladd"]);
    expect(group.querySelector(".example-text")?.textContent).toBe("Hur fungerar elbilsladdning?");
    expect([...group.querySelectorAll(".chip")].map((chip) => chip.textContent)).toEqual(["ladd 4", "bra 36"]);
    within(group).getByText("“bra” is in 40% of all comments: is each of them about this?");
    expect((screen.getByLabelText("Words and phrases, with commas between") as HTMLTextAreaElement).value).toBe(
      "ladd, bra,",
    );
  });

  test.each([
    [
      "no comments are imported",
      { of: 0, caught: 0, bySeed: [{ seed: "ladd", comments: 0 }] },
      /^No comments are imported yet/,
    ],
    [
      "nothing is caught",
      { of: 9, caught: 0, bySeed: [{ seed: "ladd", comments: 0 }] },
      "None of 9 comments holds these words.",
    ],
    ["there are no words", { of: 9, caught: 0, bySeed: [] }, "Write a word to see what it catches."],
  ])("says so when %s", async (_, found, sentence) => {
    answers["/api/topics/catches"] = { ...found, examples: [] };
    openLetter();
    press("See what the words catch: Charging");
    await screen.findByText(sentence);
    press("Hide what the words catch: Charging");
    expect(screen.queryByRole("group", { name: /^What the words/ })).toBeNull();
  });

  test("meaning, examples and words of one language are sent with the topic", async () => {
    openLetter();
    type(screen.getByLabelText("A comment is about this when …"), "it asks how to charge ");
    type(screen.getByLabelText("Comments that are about it, one a line"), "Hur laddar man?\nVar, och när?");
    type(screen.getByLabelText(/^Comments that are not/), "Ladda ner appen");
    type(within(screen.getByRole("listitem", { name: "Topic Charging" })).getByLabelText("Finnish"), "lataus, lataa");
    await waitFor(() => expect(sent.at(-1)?.body).toEqual({ seeds: ["ladd", "lataus", "lataa"] }));
    expect((await savedDocument()).topics).toEqual([
      {
        ...topic,
        description: "it asks how to charge",
        byLanguage: { fi: ["lataus", "lataa"] },
        examples: ["Hur laddar man?", "Var, och när?"],
        counterExamples: ["Ladda ner appen"],
      },
    ]);
  });

  test("a topic that comments were rated by is only removed when that is meant", async () => {
    openLetter({ ...saved, topics: [topic, { ...newTopic(), name: "New" }] });
    const button = screen.getByRole("button", { name: "Remove the topic New" }) as HTMLButtonElement;
    await waitFor(() => expect(button.disabled).toBe(false));
    fireEvent.click(button);
    expect(screen.queryByRole("listitem", { name: "Topic New" })).toBeNull();
    press("Remove the topic Charging");
    screen.getByRole("listitem", { name: "Topic Charging" });
    const dialog = await screen.findByRole("dialog", { name: "Remove the topic Charging?" });
    expect(dialog.textContent).toContain("3 comments have been rated as being about it.");
    fireEvent.click(within(dialog).getByRole("button", { name: "Remove the topic Charging" }));
    expect(screen.queryByRole("listitem", { name: "Topic Charging" })).toBeNull();
  });
});

test("critical words are added and taken out, one a line", async () => {
  openLetter();
  type(screen.getByLabelText("Critical for us too"), "läcker\n\nåterkallad");
  type(screen.getByLabelText("Not critical for us"), "storm");
  screen.getByText("Changed: critical words");
  expect((await savedDocument()).criticism).toEqual({ added: ["läcker", "återkallad"], removed: ["storm"] });
});

describe("the questions of the guided start, in the letter", () => {
  test("each is changed in its place, is named among the changes, and one version is sent", async () => {
    openLetter();
    const purpose = screen.getByLabelText("The purpose of our presence in social media");
    fireEvent.click(screen.getByRole("checkbox", { name: /^Visits to the site/ }));
    fireEvent.click(screen.getByRole("checkbox", { name: /^Brand/ }));
    expect(purpose).toHaveProperty(
      "value",
      "We are on social media to bring more visitors to our site and be known for what we stand for.",
    );
    press("Move Brand up");
    // A sentence of one's own is left alone from then on.
    type(purpose, "To be useful.");
    fireEvent.click(screen.getByRole("checkbox", { name: /^Engagement/ }));
    const answers: [label: string, text: string][] = [
      ["Where should people end up?", "both"],
      ["What do customers want from us there?", "Opening hours"],
      ["Which other marketing runs beside it?", "A newsletter"],
      ["Which kinds of message do we post?", "Tips\nOffers"],
      ["How do we sound, in one line?", "Kind"],
      ["Who may answer?", "The shop"],
      ["Who may post?", "Marketing"],
      ["Who may open and close accounts?", "IT"],
      ["Who steps in when they are away?", "The office"],
      ["Where can people read our answering hours?", "The page"],
      ["When is criticism taken further?", "Three a day"],
      ["To whom?", "The manager"],
    ];
    for (const [label, text] of answers) type(screen.getByLabelText(label), text);
    press("Checked today");
    press("In half a year");
    expect(screen.getByText(/^Changed: /).textContent).toBe(
      "Changed: purpose, what it is for, where people end up, what customers want, other marketing, kinds of message, how we sound, " +
        "who does what, published hours, when criticism grows and the review date",
    );
    expect(await savedDocument()).toMatchObject({
      purpose: "To be useful.",
      purposes: ["brand", "traffic", "engagement"],
      visitors: "both",
      customersWant: "Opening hours",
      otherMarketing: "A newsletter",
      messageTypes: [
        { id: expect.any(String) as string, name: "Tips" },
        { id: expect.any(String) as string, name: "Offers" },
      ],
      voice: "Kind",
      people: { answers: "The shop", posts: "Marketing", accounts: "IT", deputy: "The office" },
      hoursPublished: { where: "The page", checkedOn: "2026-11-27" },
      escalation: { when: "Three a day", to: "The manager" },
      reviewOn: "2027-05-01",
      topics: [topic],
    });
  });
});

test("a kind of message whose name is taken away letter by letter and written anew is the same kind", async () => {
  const types = [
    { id: "type-a", name: "Tips" },
    { id: "type-b", name: "Offers" },
  ];
  openLetter({ ...saved, messageTypes: types });
  const field = screen.getByLabelText("Which kinds of message do we post?");
  fireEvent.focus(field);
  for (const text of ["Tips\nOff", "Tips\nO", "Tips\n", "Tips\nB", "Tips\nBargains"]) type(field, text);
  fireEvent.blur(field);
  expect((await savedDocument()).messageTypes).toEqual([types[0], { id: "type-b", name: "Bargains" }]);
});

describe("from which month", () => {
  const goal = { ...newGoal("posts", "2026-01", []), targets: [{ from: "2026-01", value: 10 }] };
  const previewed = () =>
    sent
      .filter(({ path }) => path === "/api/goals/preview")
      .map(({ body }) => (body as { document: { effectiveFrom: string } }).document.effectiveFrom);
  const openChart = () => {
    const details = screen.getByRole("listitem", { name: "Goal 1" }).querySelector("details") as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event("toggle"));
  };

  test("the chart of a goal is asked for with the month that is chosen where one saves, and the version is saved with it", async () => {
    openLetter({ ...saved, goals: [goal] });
    openChart();
    // Nothing is to be saved: the goal counts as it did.
    await waitFor(() => expect(previewed()).toEqual(["2026-01"]));
    type(within(screen.getByRole("listitem", { name: "Goal 1" })).getByLabelText("Target"), "12");
    await waitFor(() => expect(previewed().at(-1)).toBe("2026-11"));
    type(screen.getByLabelText("Judge months from"), "2027-02");
    await waitFor(() => expect(previewed().at(-1)).toBe("2027-02"));
    expect((await savedDocument()).effectiveFrom).toBe("2027-02");
    // The next draft begins with the usual month again.
    type(within(screen.getByRole("listitem", { name: "Goal 1" })).getByLabelText("Target"), "14");
    await waitFor(() =>
      expect((screen.getByLabelText("Judge months from") as HTMLSelectElement).value).toBe("2026-11"),
    );
  });

  test("a version that has yet to begin is edited from its own beginning on", async () => {
    openLetter({ ...saved, effectiveFrom: "2027-03", goals: [goal] });
    type(screen.getByLabelText("The purpose of our presence in social media"), "To be useful.");
    expect((screen.getByLabelText("Judge months from") as HTMLSelectElement).value).toBe("2027-03");
    expect((await savedDocument()).effectiveFrom).toBe("2027-03");
  });

  test("what is discarded takes its month with it", () => {
    openLetter();
    const purpose = () => screen.getByLabelText("The purpose of our presence in social media");
    type(purpose(), "To be useful.");
    type(screen.getByLabelText("Judge months from"), "2027-02");
    press("Discard");
    press("Discard the changes");
    type(purpose(), "To be kind.");
    expect((screen.getByLabelText("Judge months from") as HTMLSelectElement).value).toBe("2026-11");
  });
});
