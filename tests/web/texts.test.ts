// No words for people stand in the code of the screens, and both languages fill in the same figures.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "vite";
import { describe, expect, test } from "vitest";
import { en } from "../../shared/messages/en/index.ts";
import { later as laterEn } from "../../shared/messages/en/later.ts";
import { sv } from "../../shared/messages/sv/index.ts";
import { later as laterSv } from "../../shared/messages/sv/later.ts";

/** Attributes that a reader sees or hears. */
const spoken = new Set([
  "title",
  "alt",
  "label",
  "placeholder",
  "aria-label",
  "aria-description",
  "aria-roledescription",
]);
const word = /\p{L}{2,}/u;

/** Words written straight into the markup of a component: text between tags, and attributes that are read out. */
function wordsInMarkup(code: string): string[] {
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (typeof node !== "object" || node === null) return;
    const { type, value, name, children } = node as Record<string, unknown>;
    if (type === "JSXText" && word.test(String(value))) found.push(String(value).trim());
    if (type === "JSXAttribute" && spoken.has(nameOf(name)) && literal(value))
      found.push(`${nameOf(name)}=${literal(value)}`);
    // {"words"} between tags; in attributes of other kinds such literals are class names and the like.
    for (const child of Array.isArray(children) ? children : []) {
      const { type: kind, expression } = child as Record<string, unknown>;
      if (kind === "JSXExpressionContainer" && literal(expression)) found.push(String(literal(expression)));
    }
    Object.values(node).forEach(walk);
  };
  walk(parseAst(code, { lang: "tsx" }));
  return found;
}

function nameOf(name: unknown): string {
  return typeof name === "object" && name !== null && "name" in name ? String(name.name) : "";
}

/** The words of a literal, or undefined. */
function literal(node: unknown): string | undefined {
  if (typeof node !== "object" || node === null || !("value" in node)) return undefined;
  return typeof node.value === "string" && word.test(node.value) ? node.value : undefined;
}

const components = readdirSync("web", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".tsx"))
  .map((path) => join("web", path));

describe("words in the markup", () => {
  test("the checker finds them", () => {
    expect(
      wordsInMarkup(`<p title="Go home" className="quiet row">Hello {name} {"there"}<b>·</b></p>`).toSorted(),
    ).toEqual(["Hello", "there", "title=Go home"]);
  });

  test.each(components)("%s has none", (path) => {
    expect(wordsInMarkup(readFileSync(path, "utf8")), "Put the words in shared/messages/, in both languages.").toEqual(
      [],
    );
  });
});

/** Words of which keys can be put together in code: what stands in its texts and names, cut at dots and gaps. */
function keyWords(code: string, path: string): string[] {
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (typeof node !== "object" || node === null) return;
    const { type, value, name } = node as Record<string, unknown>;
    if (type === "Literal" && typeof value === "string") found.push(...value.split("."));
    if (type === "TemplateElement") found.push(...String((value as { cooked: unknown }).cooked).split("."));
    if (type === "Identifier") found.push(String(name));
    Object.values(node).forEach(walk);
  };
  walk(parseAst(code, { lang: path.endsWith("x") ? "tsx" : "ts" }));
  return found;
}

/** Every text of a language with the path of its key. */
function texts(messages: object, path = ""): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === "string" ? [[`${path}${key}`, value] as const] : [...texts(value as object, `${path}${key}.`)],
    ),
  );
}

/** Names of the figures that a text fills in; a choice of one word, as in "one {it} other {they}", is none. */
function figures(text: string): string[] {
  return [
    ...new Set([...text.matchAll(/(?<!\b(?:one|other|yes)\s)\{\s*(\w+)\s*[},]/g)].map((match) => match[1] ?? "")),
  ].toSorted();
}

describe("both languages", () => {
  const [english, swedish] = [texts({ ...en, ...laterEn }), texts({ ...sv, ...laterSv })];

  test("have the same texts", () => {
    expect([...swedish.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  // The compiler sees that no text is missing. That none is left over it cannot see; a key of words that stand nowhere is.
  test("have no text whose key no code can ask for", () => {
    const words = new Set(
      ["web", "shared", "server"].flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: "utf8" })
          .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("messages"))
          .flatMap((path) => keyWords(readFileSync(join(folder, path), "utf8"), path)),
      ),
    );
    const tails = [...words].filter((word) => /^[A-Z]\w+$/.test(word));
    // `${queue}Text` asks for auditText.
    const isAsked = (word: string) =>
      words.has(word) || tails.some((tail) => word.endsWith(tail) && words.has(word.slice(0, -tail.length)));
    const unasked = [...english.keys()].filter((key) => !key.split(".").every(isAsked));
    expect(unasked).toEqual([]);
  });

  test("fill in the same figures", () => {
    const unlike = [...english].filter(
      ([key, text]) =>
        figures(text)
          .filter((name) => !isPlural(name))
          .join() !==
        figures(swedish.get(key) ?? "")
          .filter((name) => !isPlural(name))
          .join(),
    );
    expect(unlike.map(([key]) => key)).toEqual([]);
  });

  test("no text is empty but where nothing is divided or no sign is needed", () => {
    const empty = [...swedish].filter(([, text]) => text.trim() === "").map(([key]) => key);
    expect(empty.filter((key) => !/^metric\.(of\..*\.denominator|unit\.)/.test(key))).toEqual([]);
  });
});

/** Counts that one language may need for a plural and the other not. */
function isPlural(name: string): boolean {
  return name === "n";
}
