// Which Node is enough, and what is said where it is not.
import { expect, test } from "vitest";
import { requireNode } from "../../server/prepare.mjs";

test.each(["20.19.0", "20.20.2", "22.12.0", "23.0.0", "24.1.0", "26.0.0"])("Node %s is enough", (version) => {
  expect(() => requireNode(version)).not.toThrow();
});

test.each([
  ["18.20.4", "a line that is no longer supported"],
  ["20.18.3", "too early in its line"],
  ["21.7.3", "a line that never got what 20.19 has"],
  ["22.11.0", "too early in its line"],
])("Node %s is not (%s), and one sentence says what to install", (version) => {
  expect(() => requireNode(version)).toThrow(/^Måltal needs Node 20\.19 or newer[^\n]*\.$/);
  expect(() => requireNode(version)).toThrow(version);
});
