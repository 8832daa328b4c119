// Going through posts without a kind of message over a server that answers in windows: skipping, going back, and a network that fails in between.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useNaming } from "../../../web/features/posts/useNaming.ts";
import type { KindsSearch } from "../../../web/routes/search.ts";

/** What the server knows: the type of each post, in the order of its list. */
let types: Map<string, string | null>;
let asked: URLSearchParams[];
let isBroken: boolean;

beforeEach(() => {
  types = new Map();
  asked = [];
  isBroken = false;
  vi.stubGlobal("fetch", async (input: RequestInfo | URL, init?: RequestInit) => {
    if (init?.method === "PUT") {
      if (isBroken) throw new TypeError("no network");
      const { changes } = JSON.parse(String(init.body)) as { changes: { type: string | null; posts: string[] }[] };
      for (const { type, posts } of changes) for (const key of posts) types.set(key, type);
      return Response.json({ changed: changes.length, undo: [] });
    }
    const query = new URL(String(input), location.href).searchParams;
    asked.push(query);
    const unnamed = [...types].filter(([, type]) => type === null).map(([key]) => ({ key }));
    const from = Number(query.get("offset"));
    const rows = unnamed.slice(from, from + Number(query.get("limit")));
    return Response.json({ total: unnamed.length, unnamed: unnamed.length, rows, formats: [], messageTypes: [] });
  });
});
afterEach(() => vi.unstubAllGlobals());

async function open(posts: number, search: KindsSearch = {}) {
  for (let at = 1; at <= posts; at++) types.set(`p${at}`, null);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const { result } = renderHook(() => useNaming(search), {
    wrapper: ({ children }) => <QueryClientProvider client={queries}>{children}</QueryClientProvider>,
  });
  await waitFor(() => expect(result.current.current).toBeDefined());
  const shows = (key: string | null, left: number) =>
    waitFor(() => expect([result.current.current?.key ?? null, result.current.left]).toEqual([key, left]));
  const is = async (key: string, type: string | null) => waitFor(() => expect(types.get(key)).toBe(type));
  const press = (way: "tips" | "skip" | "undo", times = 1) => {
    for (let time = 0; time < times; time++)
      act(() => (way === "tips" ? result.current.say(way) : result.current[way]()));
  };
  return { result, shows, is, press };
}

test("what was said in an earlier window is asked about again when one goes back, and counted once", async () => {
  const { shows, is, press } = await open(150);
  press("tips", 100);
  await shows("p101", 50);
  press("undo");
  await shows("p100", 51);
  await is("p100", null);
  press("tips");
  await shows("p101", 50);
  await is("p100", "tips");
});

test("what was skipped before the window is gone back to as well", async () => {
  const { shows, press } = await open(230);
  press("skip", 100);
  await shows("p101", 230);
  press("undo", 2);
  await shows("p99", 230);
  press("tips");
  await shows("p100", 229);
  press("skip");
  await shows("p101", 229);
});

test("skips over several windows leave none out", async () => {
  const { result, shows, press } = await open(320);
  const met: string[] = [];
  for (let at = 0; at < 320; at++) {
    await waitFor(() => expect(result.current.current).toBeDefined());
    met.push(result.current.current?.key ?? "none");
    press(at % 3 === 0 ? "skip" : "tips");
  }
  await shows(null, 107);
  expect(met).toEqual([...types.keys()]);
  expect([...types.values()].filter((type) => type === null)).toHaveLength(107);
});

test("a post whose answer did not arrive is asked about again at once, also behind a window that is used up", async () => {
  const { result, shows, is, press } = await open(120);
  press("tips", 99);
  await is("p99", "tips");
  isBroken = true;
  press("tips");
  await shows("p100", 21);
  expect(result.current.error).not.toBeNull();
  expect(result.current.retry).toBeUndefined();
  isBroken = false;
  press("tips");
  await shows("p101", 20);
  await is("p100", "tips");
  expect(result.current.error).toBeNull();
});

test("going back without a network says so, and what was said stands", async () => {
  const { result, shows, is, press } = await open(3);
  press("tips");
  await is("p1", "tips");
  isBroken = true;
  press("undo");
  await waitFor(() => expect(result.current.error).not.toBeNull());
  await shows("p2", 2);
  expect(types.get("p1")).toBe("tips");
});

test("asks within what the list was narrowed to", async () => {
  await open(1, {
    from: "2026-02",
    to: "2026-02",
    channel: "facebook:1",
    format: "photo",
    funding: "organic",
    q: "tur",
  });
  expect(Object.fromEntries(asked[0] ?? [])).toMatchObject({
    from: "2026-02",
    to: "2026-02",
    channel: "facebook:1",
    format: "photo",
    funding: "organic",
    q: "tur",
    named: "no",
  });
});
