// Small rules: which visits are social, civil dates, and CSV that runs nothing.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCsv } from "../../shared/csv.ts";
import {
  addDays,
  addMonths,
  dayFromNumber,
  dayNumber,
  daysBetween,
  isDay,
  isMonth,
  monthDays,
  monthEnd,
  monthOf,
  monthsFrom,
  monthStart,
} from "../../shared/period.ts";
import { isVisitOf, senderOf } from "../../shared/social.ts";

describe("visits that social media sent", () => {
  const organic = "organic-social";
  const paid = "paid-social";
  test.each<[string, Record<string, string>, "organic-social" | "paid-social" | null, string | null]>([
    ["a shared link", { source: "m.facebook.com", medium: "referral" }, organic, "facebook"],
    ["a tagged source in capitals", { source: "Facebook", medium: "Social" }, organic, "facebook"],
    ["a language's host", { source: "sv-se.facebook.com", medium: "referral" }, organic, "facebook"],
    ["www is no other host", { source: "www.instagram.com", medium: "referral" }, organic, "instagram"],
    ["LinkedIn's short links", { source: "lnkd.in", medium: "referral" }, organic, "linkedin"],
    ["X's short links", { source: "t.co", medium: "referral" }, organic, "x"],
    ["a network without a channel of ours", { source: "bsky.app", medium: "referral" }, organic, null],
    ["a social medium from anywhere", { source: "newsletter", medium: "social-network" }, organic, null],
    ["paid by cpc", { source: "facebook", medium: "cpc" }, paid, "facebook"],
    ["paid by its word", { source: "ig", medium: "paid_social" }, paid, "instagram"],
    ["paid search is not social", { source: "google", medium: "cpc" }, null, null],
    ["search is not social", { source: "google", medium: "organic" }, null, null],
    ["YouTube is video", { source: "youtube.com", medium: "referral" }, null, null],
    ["also with a social medium", { source: "m.youtube.com", medium: "social" }, null, null],
    ["a host that only ends alike", { source: "notfacebook.com", medium: "referral" }, null, null],
    ["a word that every object has", { source: "constructor", medium: "referral" }, null, null],
    ["no source", { medium: "social" }, null, null],
    ["the channel group", { channelGroup: "Organic Social" }, organic, null],
    ["the channel group, paid", { channelGroup: "paid social" }, paid, null],
    ["another channel group", { channelGroup: "Organic Video" }, null, null],
  ])("%s", (_, dims, wanted, sender) => {
    expect(isVisitOf("all", dims)).toBe(true);
    expect(isVisitOf(organic, dims)).toBe(wanted === organic);
    expect(isVisitOf(paid, dims)).toBe(wanted === paid);
    expect(senderOf(dims)).toBe(sender);
  });
});

describe("civil dates", () => {
  test.each<[string, boolean]>([
    ["2026-02-28", true],
    ["2026-02-29", false],
    ["2028-02-29", true],
    ["2100-02-29", false],
    ["2000-02-29", true],
    ["2026-04-31", false],
    ["2026-13-01", false],
    ["2026-00-10", false],
    ["2026-1-1", false],
    ["1899-12-31", false],
    ["2026-01-01T00:00", false],
  ])("%s", (text, wanted) => {
    expect(isDay(text)).toBe(wanted);
  });

  test.each<[string, boolean]>([
    ["2026-12", true],
    ["2026-13", false],
    ["2026-00", false],
    ["2026-1", false],
    ["2026-01-01", false],
  ])("month %s", (text, wanted) => {
    expect(isMonth(text)).toBe(wanted);
  });

  test("months across years", () => {
    expect(addMonths("2026-01", -1)).toBe("2025-12");
    expect(addMonths("2025-12", 14)).toBe("2027-02");
    expect(addMonths("2026-01", -25)).toBe("2023-12");
    expect(monthsFrom("2025-11", "2026-02")).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
    expect(monthsFrom("2026-02", "2026-01")).toEqual([]);
    expect([monthStart("2026-02"), monthEnd("2026-12"), monthDays("2028-02")]).toEqual([
      "2026-02-01",
      "2027-01-01",
      29,
    ]);
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-03-30", "2026-03-28")).toBe(-2);
  });

  test("days are numbers and back, each in one month, and months lie side by side", () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 80_000 }), fc.integer({ min: -400, max: 400 }), (number, step) => {
        const day = dayFromNumber(number);
        expect(dayNumber(day)).toBe(number);
        expect(isDay(day)).toBe(true);
        expect(daysBetween(day, addDays(day, step))).toBe(step);
        const month = monthOf(day);
        expect(monthStart(month) <= day && day < monthEnd(month)).toBe(true);
        expect(monthEnd(month)).toBe(monthStart(addMonths(month, 1)));
        expect(addMonths(addMonths(month, step), -step)).toBe(month);
      }),
    );
  });
});

describe("CSV", () => {
  test.each<[string | number | null, string]>([
    ["=1+1", "'=1+1"],
    ["+46 8", "'+46 8"],
    ["-", "'-"],
    ["@nordcykel", "'@nordcykel"],
    ["\ttab", "'\ttab"],
    ["=a,b", '"\'=a,b"'],
    ["a,b", '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ["two\nlines", '"two\nlines"'],
    ["plain å", "plain å"],
    [-5, "-5"],
    [0, "0"],
    [null, ""],
    ["", ""],
  ])("%j is written %s", (value, wanted) => {
    expect(toCsv(["a"], [[value]])).toBe(`a\r\n${wanted}`);
  });

  test("a header that is a formula is none either", () => {
    expect(toCsv(["=a", "b"], [])).toBe("'=a,b");
  });
});
