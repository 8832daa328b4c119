// The rules behind the imports screen: what can go in, how dates read, what periods are called, how coverage looks.
import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { createFormat } from "../../../shared/format.ts";
import type { Coverage, FileState } from "../../../web/features/imports/api.ts";
import { CoverageTable } from "../../../web/features/imports/CoverageTable.tsx";
import { readDate } from "../../../web/features/imports/date-reading.ts";
import { chosenFiles } from "../../../web/features/imports/dropped-files.ts";
import { encodingSample } from "../../../web/features/imports/encoding-sample.ts";
import { needsConsent, platformOf, readyFiles, secondsLeft } from "../../../web/features/imports/file-state.ts";
import { periodText } from "../../../web/ui/period-text.ts";
import { inLanguage } from "../inLanguage.tsx";

function file(
  id: string,
  state: FileState["state"],
  rejected = 0,
  questions: ("channel" | "period")[] = [],
): FileState {
  const rows = { read: 100, new: 100 - rejected, changed: 0, unchanged: 0, rejected };
  return {
    id,
    name: id,
    size: 1,
    state,
    progress: null,
    importId: null,
    preview: {
      source: "comments-table",
      tables: [],
      channels: [],
      absent: [],
      contradicts: [],
      from: null,
      to: null,
      observedOn: "2026-03-03",
      observedFrom: "file",
      rows,
      questions,
      proposals: {},
      answers: {},
      problems: [],
      months: [],
      goals: [],
    },
  };
}

describe("which files the button imports", () => {
  test.each([
    ["a previewed one", file("a", "preview"), [], true],
    ["one with a question", file("a", "question", 0, ["channel"]), [], false],
    ["one that cannot be read", file("a", "refused"), [], false],
    ["one that is in already", file("a", "imported"), [], false],
    ["a fifth rejected is not above a fifth", file("a", "preview", 20), [], true],
    ["more than a fifth without consent", file("a", "question", 21), [], false],
    ["more than a fifth with consent", file("a", "question", 21), ["a"], true],
    ["consent is no answer to a question", file("a", "question", 21, ["period"]), ["a"], false],
  ])("%s", (_, each, consented, ready) => {
    expect(readyFiles([each], new Set(consented)).length === 1).toBe(ready);
  });

  test("consent is asked for only while there is something to decide", () => {
    expect(needsConsent(file("a", "question", 30))).toBe(true);
    expect(needsConsent(file("a", "imported", 30))).toBe(false);
  });
});

test.each([
  ["meta-instagram-posts", "instagram"],
  ["meta-facebook-posts", "facebook"],
  ["x-premium-posts", "x"],
  ["ga4-report", "web"],
  ["comments-table", null],
  [null, null],
])("a file of %s is about %s", (source, platform) => {
  expect(platformOf(source)).toBe(platform);
});

test.each([
  [50, 100, 10_000, 10],
  [0, 100, 10_000, null],
  [50, 100, 200, null],
  [100, 100, 10_000, null],
])("%i of %i bytes in %i ms leave %s seconds", (done, of, elapsed, left) => {
  expect(secondsLeft(done, of, elapsed)).toBe(left);
});

test.each([
  ["03/04/2026", "dmy", "2026-04-03"],
  ["03/04/2026", "mdy", "2026-03-04"],
  ["03/04/2026", "ymd", null],
  ["31/12/2026 10:00", "mdy", null],
  ["3.4.26", "dmy", "2026-04-03"],
  ["2026-04-03", "ymd", "2026-04-03"],
  ["soon", "dmy", null],
] as const)("%s read %s is %s", (text, order, day) => {
  expect(readDate(text, order)).toBe(day);
});

test.each([
  ["2026-02-01", "2026-02-28", "February 2026", "februari 2026"],
  ["2026-02-01", "2026-03-31", "February 2026 – March 2026", "februari 2026 – mars 2026"],
  ["2026-02-01", "2026-02-27", "1 Feb – 27 Feb 2026", "1 feb – 27 feb 2026"],
  ["2025-12-15", "2026-01-14", "15 Dec 2025 – 14 Jan 2026", "15 dec 2025 – 14 jan 2026"],
  ["2026-02-03", "2026-02-03", "3 February 2026", "3 februari 2026"],
])("%s to %s is %s", (from, to, english, swedish) => {
  expect(periodText(createFormat("en"), from, to)).toBe(english);
  expect(periodText(createFormat("sv"), from, to)).toBe(swedish);
});

test("hidden files of a folder are left where they are", () => {
  expect(chosenFiles([new File([""], ".DS_Store"), new File([""], "a.csv")]).map(({ name }) => name)).toEqual([
    "a.csv",
  ]);
});

test("an encoding is shown by the lines that tell it apart", async () => {
  const bytes = new Uint8Array([
    ...new TextEncoder().encode("post;text\n1;plain\n2;p"),
    0xe5,
    ...new TextEncoder().encode(" isen\n"),
  ]);
  expect(await encodingSample(new Blob([bytes]), "windows-1252")).toEqual(["2;på isen"]);
  expect(await encodingSample(new Blob([bytes]), "windows-1251")).toEqual(["2;pе isen"]);
});

describe("coverage", () => {
  const months = Array.from({ length: 16 }, (_, index) =>
    index < 12 ? `2025-${String(index + 1).padStart(2, "0")}` : `2026-0${index - 11}`,
  );
  const cells = months.map((month): Coverage["rows"][number]["cells"][number] => {
    const unsaid = { open: [], silence: null };
    if (month === "2026-04") return { state: "partial", through: "2026-04-21", ...unsaid };
    return { state: month === "2026-03" ? "none" : "complete", through: null, ...unsaid };
  });
  const channel = { id: 1, key: "facebook:1", platform: "facebook", name: "Vår sida" } as const;
  const coverage: Coverage = { months, rows: [{ channel, kind: "posts", endedOn: null, cells }] };

  test("is a table whose cells say in words what their shapes show", () => {
    inLanguage("sv", <CoverageTable coverage={coverage} />);
    const row = screen.getByRole("row", { name: /Vår sida/ });
    const states = within(row).getAllByRole("cell");
    expect(states).toHaveLength(14);
    expect(states.at(-1)?.textContent).toBe("En del av månaden, till och med 21 april");
    expect(states.at(-2)?.textContent).toBe("Inget");
    expect(states.map((cell) => cell.querySelector("svg")?.dataset["state"]).slice(-3)).toEqual([
      "complete",
      "none",
      "partial",
    ]);
  });

  test("steps back to months that did not fit", () => {
    inLanguage("en", <CoverageTable coverage={coverage} />);
    expect(screen.queryByRole("columnheader", { name: /Feb\D*2025/ })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Earlier months" }));
    expect(screen.getByRole("columnheader", { name: /Jan.*2025/ })).toBeTruthy();
  });
});
