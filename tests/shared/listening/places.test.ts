// Every spelling of a place is one place; what nobody declared is a place of its own; search engines are none.
import { expect, test } from "vitest";
import { hostIn, knownPlaces, placeOf, placeOfSource } from "../../../shared/listening/places.ts";

test.each([
  ["https://www.reddit.com/r/cykling/comments/1/", "reddit", "network"],
  ["old.reddit.com", "reddit", "network"],
  ["Reddit", "reddit", "network"],
  ["https://se.trustpilot.com/review/nordcykel.example", "trustpilot", "reviews"],
  ["TRUSTPILOT", "trustpilot", "reviews"],
  ["https://www.google.com/maps/place/Nordcykel", "google-maps", "reviews"],
  ["https://www.google.se/maps/place/Nordcykel", "google-maps", "reviews"],
  ["Google", "google-maps", "reviews"],
  ["Google-recensioner", "google-maps", "reviews"],
  ["https://keskustelu.suomi24.fi/t/1", "suomi24", "forum"],
  ["https://www.youtube.com/watch?v=1", "youtube", "network"],
  ["https://twitter.com/a/status/1", "x", "network"],
  ["www.prisjakt.nu", "prisjakt", "prices"],
  ["  Lokala   Cykelgruppen ", "lokala cykelgruppen", "other"],
  ["https://www.stadsbladet.example/a?b=c", "stadsbladet.example", "other"],
  ["notreddit.example", "notreddit.example", "other"],
  ["", "", "other"],
])("%j is %s, %s", (text, id, kind) => {
  expect(placeOf(text)).toMatchObject({ id, kind });
});

test.each([
  ["reddit.com", "reddit"],
  ["m.facebook.com", "facebook"],
  ["se.trustpilot.com", "trustpilot"],
  ["flashback.org", "flashback"],
  ["google", null],
  ["(direct)", null],
  ["someblog.example", null],
])("visits from %j come from %s", (source, id) => {
  expect(placeOfSource(source)?.id ?? null).toBe(id);
});

test("every known place is found by its own name and by its id's spelling of it, and has an id of its own", () => {
  for (const place of knownPlaces) expect(placeOf(place.name)).toEqual(place);
  expect(new Set(knownPlaces.map(({ id }) => id)).size).toBe(knownPlaces.length);
});

test.each([
  ["https://www.Example.com:8080/a", "example.com"],
  ["example.com", "example.com"],
  ["a name with.dots in it", null],
  ["plain", null],
])("the host in %j is %s", (text, host) => {
  expect(hostIn(text)).toBe(host);
});
