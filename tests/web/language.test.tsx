// Which language a reader meets first, and what changing it does.
import { act, fireEvent, screen } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Language } from "../../shared/format.ts";
import { firstLanguage } from "../../web/i18n.tsx";
import { PageHead } from "../../web/ui/PageHead.tsx";
import { inLanguage } from "./inLanguage.tsx";

beforeEach(() => localStorage.clear());

describe("the first language", () => {
  test.each<[remembered: string | null, company: Language | null, browser: string, first: Language]>([
    ["en", "sv", "sv-SE", "en"],
    [null, "sv", "en-GB", "sv"],
    [null, null, "en-GB", "en"],
    [null, null, "nb-NO", "sv"],
    ["klingon", null, "de-DE", "en"],
  ])("remembered %s, company %s, browser %s: %s", async (remembered, company, browser, first) => {
    if (remembered !== null) localStorage.setItem("maltal.language", remembered);
    vi.spyOn(navigator, "language", "get").mockReturnValue(browser);
    expect(await firstLanguage(async () => company)).toBe(first);
  });

  test("a server that does not answer leaves the browser's own", async () => {
    vi.spyOn(navigator, "language", "get").mockReturnValue("sv-SE");
    expect(await firstLanguage(() => Promise.reject(new Error("away")))).toBe("sv");
  });
});

test("the switch changes every word, the page's language and title, and is remembered", async () => {
  inLanguage("en", <PageHead title="A" />);
  expect(document.documentElement.lang).toBe("en");
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "Svenska" })));
  expect(await screen.findByRole("button", { name: "English" })).toBeTruthy();
  expect(document.documentElement.lang).toBe("sv");
  expect(document.title).toBe("A · Måltal");
  expect(localStorage.getItem("maltal.language")).toBe("sv");
});
