// What a goal is about, in a few words: two goals on one metric never look alike, and what narrows the posts never reads as one or the other.
import { expect, test } from "vitest";
import { useScopeName } from "../../web/ui/useScopeName.ts";
import { inLanguage } from "./inLanguage.tsx";

const page = (name: string) => ({ key: `facebook:${name}`, name, platform: "facebook" as const });
const channels = [page("Alfa")];
const site = { name: "alfa.example", platform: "web" as const };

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
  [{ channels: [page("Alfa"), page("Beta")] }, "2 channels on Facebook", "2 kanaler på Facebook"],
  [{ channels, partOf: ["facebook" as const] }, "Alfa on Facebook", "Alfa på Facebook"],
  [
    { channels: [page("Alfa"), { name: "Alfa", platform: "instagram" as const }], partOf: ["facebook" as const] },
    "Alfa on Facebook and Instagram",
    "Alfa på Facebook och Instagram",
  ],
  [
    { channels: [page("Alfa"), page("Beta"), page("Gamma")], partOf: ["facebook" as const] },
    "3 channels on Facebook",
    "3 kanaler på Facebook",
  ],
  [{ channels, groups: ["Våra butiker"], partOf: ["facebook" as const] }, "Våra butiker", "Våra butiker"],
  [
    {
      channels: [page("Alfa"), page("Beta")],
      groups: ["Våra butiker"],
      scope: { channels: ["facebook:Beta"] },
    },
    "Våra butiker and Beta on Facebook",
    "Våra butiker och Beta på Facebook",
  ],
  [{ channels: [site], senders: ["linkedin" as const] }, "LinkedIn", "LinkedIn"],
  [{ channels: [site] }, "", ""],
  [{ channels: [site], partOf: ["web" as const] }, "alfa.example", "alfa.example"],
])("%j", (scope, en, sv) => {
  for (const [language, words] of [
    ["en", en],
    ["sv", sv],
  ] as const)
    expect(inLanguage(language, <Scope {...scope} />).container.textContent).toBe(words);
});
