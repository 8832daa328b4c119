// Choosing a kind of message for all posts that a search shows: the message says what the server changed, whatever the screen had counted.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { Language } from "../../../shared/format.ts";
import type { PostPage } from "../../../web/features/posts/api.ts";
import { KindsLine } from "../../../web/features/posts/KindsLine.tsx";
import { ToastProvider } from "../../../web/ui/Toast.tsx";
import { inLanguage } from "../inLanguage.tsx";

afterEach(() => vi.unstubAllGlobals());

const page: PostPage = {
  total: 5,
  unnamed: 0,
  rows: [],
  formats: [],
  messageTypes: [
    { id: "tips", name: "Tips", current: true },
    { id: "offers", name: "Offers", current: true },
  ],
};

/** Chooses Tips for the five offers on the screen, of which the server changes so many; answers what was sent. */
async function choose(changed: number, language: Language) {
  const undo = changed === 0 ? [] : [{ type: "offers", posts: ["1/i:1"] }];
  const sent: unknown[] = [];
  vi.stubGlobal("fetch", async (_: unknown, init?: RequestInit) => {
    sent.push(JSON.parse(String(init?.body)));
    return Response.json({ changed, undo });
  });
  inLanguage(
    language,
    <QueryClientProvider client={new QueryClient()}>
      <ToastProvider>
        <KindsLine question={{ type: "offers", q: "#tips" }} page={page} />
      </ToastProvider>
    </QueryClientProvider>,
  );
  fireEvent.click(screen.getByRole("button", { name: language === "en" ? "Choose for all 5" : "Välj för alla 5" }));
  const dialog = await screen.findByRole("dialog");
  fireEvent.click(within(dialog).getByRole("button", { name: /5/ }));
  return sent;
}

test.each([
  ["en", 7, "7 posts: Tips."],
  ["sv", 1, "1 inlägg: Tips."],
] as const)("%s, %i changed: it says so, and is taken back", async (language, changed, words) => {
  const sent = await choose(changed, language);
  await screen.findByText(words);
  expect(sent).toEqual([{ type: "tips", where: { type: "offers", q: "#tips" } }]);
  fireEvent.click(screen.getByRole("button", { name: language === "en" ? "Undo" : "Ångra" }));
  await waitFor(() => expect(sent.at(-1)).toEqual({ changes: [{ type: "offers", posts: ["1/i:1"] }] }));
});

test.each([
  ["en", "No post was changed"],
  ["sv", "Inget inlägg ändrades"],
] as const)(
  "%s, nothing was left to change: it says so, and there is nothing to take back",
  async (language, words) => {
    await choose(0, language);
    await screen.findByText(new RegExp(words));
    expect(screen.queryByRole("button", { name: /Undo|Ångra/ })).toBeNull();
  },
);
