// README.md cannot rot: every source, metric and script is named in it, and every path that it names exists.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { sources } from "../server/imports/sources/index.ts";
import { metrics } from "../shared/metrics/index.ts";
import { strategySchema } from "../shared/strategy.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = existsSync(join(root, "README.md")) ? readFileSync(join(root, "README.md"), "utf8") : "";

/** The ids among `ids` that the text does not name as a whole word (a hyphen is part of the word). */
function unnamed(ids: readonly string[], text: string): string[] {
  return ids.filter((id) => !new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text));
}

/** What the text names in `code` or in a link and means as a file or folder of this project. */
function namedPaths(text: string): string[] {
  const spans = [...text.matchAll(/`([^`\n]+)`/g), ...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? "");
  const ours = /^(web|server|shared|data|tests|\.ci)\/[^\s<>*…]*$|^[\w.-]+\.(ts|tsx|json|md|mjs)$/;
  return spans.map((span) => span.replace(/#.*$/, "")).filter((span) => ours.test(span));
}

/** Made at run time, so named without being there. */
const madeLater = /^data\/(files|spool|backups)\b|^data\/[\w.-]+\.(db|key|list)$/;

describe("README.md", () => {
  test("is there", () => expect(readme, "Write README.md.").not.toBe(""));

  test("names every source", () => {
    expect(
      unnamed(
        sources.map(({ id }) => id),
        readme,
      ),
      "Add these sources to the README's table.",
    ).toEqual([]);
  });

  test("names every metric", () => {
    expect(
      unnamed(
        metrics.map(({ id }) => id),
        readme,
      ),
      "Add these metrics to the README's table.",
    ).toEqual([]);
  });

  test("names every script", () => {
    const scripts = Object.keys(packageJson.scripts).filter(
      (name) => !new RegExp(`npm (run (-s )?)?${name}\\b`).test(readme),
    );
    expect(scripts, "Say in the README what `npm run NAME` is for.").toEqual([]);
  });

  test("shows a strategy that can be applied, with every field there is", () => {
    const shown: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? "null");
    const strategy = strategySchema.parse(shown);
    expect(unnamed(Object.keys(strategy), JSON.stringify(shown))).toEqual([]);
    expect(unnamed(["wantsAnswer", ...Object.keys(strategy.answering), "byLanguage"], JSON.stringify(shown))).toEqual(
      [],
    );
  });

  test("names only paths that exist", () => {
    const missing = namedPaths(readme).filter((path) => !existsSync(join(root, path)) && !madeLater.test(path));
    expect(missing, "Correct the README: these are not there.").toEqual([]);
  });
});

describe("the check itself", () => {
  test("an id inside a longer one is not named", () => {
    expect(unnamed(["posts", "views"], "`posts-per-week`, views.")).toEqual(["posts"]);
  });

  test("paths are told from other code", () => {
    const text = "`shared/period.ts`, `npm test`, [x](server/db/open.ts#part), `data/<name>`, `vite.config.ts`, `a/b`";
    expect(namedPaths(text)).toEqual(["shared/period.ts", "vite.config.ts", "server/db/open.ts"]);
  });
});
