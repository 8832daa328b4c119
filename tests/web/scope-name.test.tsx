// What a goal is about, in a few words: what narrows its posts never reads as one or the other.
import { expect, test } from "vitest";
import { useScopeName } from "../../web/ui/useScopeName.ts";
import { inLanguage } from "./inLanguage.tsx";

const channels = [{ name: "Alfa", platform: "facebook" as const }];

function Scope(props: Parameters<ReturnType<typeof useScopeName>>[0]) {
  return <p>{useScopeName()(props)}</p>;
}

test.each([
  [{ channels }, "Facebook", "Facebook"],
  [
    { channels, messageTypes: ["Tips", "Offers"] },
    "Facebook (only Tips and Offers)",
    "Facebook (bara Tips och Offers)",
  ],
  [
    { channels, scope: { funding: ["organic" as const] } },
    "Facebook (only unpaid posts)",
    "Facebook (bara obetalda inlägg)",
  ],
  [
    { channels, messageTypes: ["Tips", "Offers"], scope: { funding: ["organic" as const] } },
    "Facebook (only unpaid posts, of the kinds Tips and Offers)",
    "Facebook (bara obetalda inlägg, av sorterna Tips och Offers)",
  ],
  [
    { channels, messageTypes: ["Tips"], scope: { funding: ["not-stated" as const] } },
    "Facebook (only posts not stated as boosted or unpaid, of the kind Tips)",
    "Facebook (bara inlägg där det inte framgår om de är marknadsförda, av sorten Tips)",
  ],
])("%j", (scope, en, sv) => {
  for (const [language, words] of [
    ["en", en],
    ["sv", sv],
  ] as const)
    expect(inLanguage(language, <Scope {...scope} />).container.textContent).toBe(words);
});
