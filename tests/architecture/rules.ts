// The rules of the house: who may see whom. Each rule names its offenders as "file:line" with what they did.
// Rules read modules, never the disk, so that the tests can try them on made-up offenders.
import type { Import, Module } from "./module.ts";

export interface Rule {
  name: string;
  /** What to do instead, shown when the rule fails. */
  advice: string;
  offenders(modules: Module[]): string[];
}

/** Reads the clock and the environment and puts the program together; nothing else does. */
const entries = ["server/main.ts", "server/cli.ts", "server/dev.ts", "server/start.mjs", "server/prepare.mjs"];
const registries = ["shared/metrics/index.ts", "server/imports/sources/index.ts"];
/** Puts the app over a running instance and on a port; only entries use them. */
const assembly = ["server/app.ts", "server/deps.ts", "server/serve.ts"];
/** The storing stages of an import and what they answer, its table of contents, the file's own record that all hand on, and the queue of files before it. */
const storing = ["store", "finish", "outcome", "run", "file", "drop"].map((name) => `server/imports/${name}.ts`);
const forbiddenWords = new Set(["util", "utils", "common", "helper", "helpers", "manager", "service", "services"]);

const within = (path: string, ...folders: string[]) => folders.some((folder) => path.startsWith(`${folder}/`));
const own = (path: string) => within(path, "web", "server", "shared", "data", "tests");
const isPackage = (to: string, ...names: string[]) => names.some((name) => to === name || to.startsWith(`${name}/`));
const database = (to: string) => isPackage(to, "better-sqlite3", "drizzle-orm");
const feature = (path: string) => /^web\/features\/([^/]+)\//.exec(path)?.[1];

/** A rule about single imports: in the files that `applies` picks, every import must be `allowed`. */
function importRule(
  name: string,
  advice: string,
  applies: (path: string) => boolean,
  allowed: (found: Import, path: string) => boolean,
): Rule {
  const offenders = (modules: Module[]) =>
    modules
      .filter((module) => applies(module.path))
      .flatMap((module) =>
        module.imports
          .filter((found) => !allowed(found, module.path))
          .map((found) => `${module.path}:${found.line} imports ${found.to}`),
      );
  return { name, advice, offenders };
}

function lineRule(
  name: string,
  advice: string,
  applies: (path: string) => boolean,
  lines: (module: Module) => number[],
): Rule {
  const offenders = (modules: Module[]) =>
    modules
      .filter((module) => applies(module.path))
      .flatMap((module) => lines(module).map((line) => `${module.path}:${line}`));
  return { name, advice, offenders };
}

export const rules: Rule[] = [
  importRule(
    "shared sees only shared, zod and the types of use-intl/core",
    "Move what needs more into server/ or web/, or hand the value in as an argument.",
    (path) => within(path, "shared"),
    ({ to, typeOnly }) => within(to, "shared") || isPackage(to, "zod") || (to === "use-intl/core" && typeOnly),
  ),
  importRule(
    "server/db sees only shared, itself, drizzle, better-sqlite3 and Node",
    "Let the caller hand in what the query needs.",
    (path) => within(path, "server/db"),
    ({ to }) => within(to, "shared", "server/db") || database(to) || to.startsWith("node:"),
  ),
  importRule(
    "server/imports sees only shared, itself and packages, and only its storing stages see db",
    "Return rows from the stage and let store.ts, finish.ts or run.ts talk to server/db.",
    (path) => within(path, "server/imports"),
    ({ to }, path) =>
      (!own(to) && (!database(to) || storing.includes(path))) ||
      within(to, "shared", "server/imports") ||
      (within(to, "server/db") && storing.includes(path)),
  ),
  importRule(
    "no stage of an import knows of hono",
    "Answer from server/routes and let the stage return a value or a problem.",
    (path) => within(path, "server/imports"),
    ({ to }) => !isPackage(to, "hono", "@hono"),
  ),
  importRule(
    "server/language sees only shared, itself and packages",
    "It judges texts that are handed in: read them in server/db and answer in server/views or server/routes.",
    (path) => within(path, "server/language"),
    ({ to }) =>
      (!own(to) && !database(to) && !isPackage(to, "hono", "@hono")) || within(to, "shared", "server/language"),
  ),
  importRule(
    "only server/language knows eld, and loads it when it is needed",
    "Ask detectAll of server/language/detect.ts; a plain import would load 140 MB at the start.",
    (path) => own(path) && !within(path, "tests"),
    ({ to, typeOnly, late }, path) => !isPackage(to, "eld") || (within(path, "server/language") && (typeOnly || late)),
  ),
  importRule(
    "server/views sees only shared, db, language, itself and Node",
    "A view computes what is asked from db and shared; put the query into server/db and the answering into server/routes.",
    (path) => within(path, "server/views"),
    ({ to }) => within(to, "shared", "server/db", "server/language", "server/views") || to.startsWith("node:"),
  ),
  importRule(
    "server/learning sees only shared, itself and Node",
    "Comments and ratings are handed in; read them in server/views or server/routes.",
    (path) => within(path, "server/learning"),
    ({ to }) => within(to, "shared", "server/learning") || to.startsWith("node:"),
  ),
  importRule(
    "only the routes and the assembly see server/learning",
    "A view computes at once: let the route ask the learner and hand the guesses in.",
    (path) => within(path, "server") && !within(path, "server/learning", "server/routes"),
    ({ to }, path) => !within(to, "server/learning") || ["server/instance.ts", "server/deps.ts"].includes(path),
  ),
  importRule(
    "server/routes knows no SQL",
    "Put the query into a file of server/db and call it by name.",
    (path) => within(path, "server/routes"),
    ({ to }) => !database(to),
  ),
  importRule(
    "below the app nobody looks up: routes, app and entries are seen from above only",
    "Turn the dependency round: the upper layer calls the lower one and hands in what it needs.",
    (path) => within(path, "server") && !entries.includes(path),
    ({ to }, path) =>
      !entries.includes(to) &&
      (!assembly.includes(to) || assembly.includes(path)) &&
      (!within(to, "server/routes") || within(path, "server/routes") || assembly.includes(path)),
  ),
  importRule(
    "the server never imports the web",
    "Move what both need into shared/.",
    (path) => within(path, "server"),
    ({ to }) => !within(to, "web"),
  ),
  importRule(
    "the web reaches the server by `import type`, in web/api.ts alone",
    "Ask through the typed client in web/api.ts; move what both need into shared/.",
    (path) => within(path, "web"),
    ({ to, typeOnly }, path) => !within(to, "server") || (path === "web/api.ts" && typeOnly),
  ),
  importRule(
    "the web does not use what only the server has",
    "Ask the server through web/api.ts.",
    (path) => within(path, "web"),
    ({ to }) => !to.startsWith("node:") && !database(to) && !isPackage(to, "@hono/node-server", "yauzl", "@e965/xlsx"),
  ),
  importRule(
    "features do not import each other",
    "Move what both need into web/ui, web/charts or shared.",
    (path) => feature(path) !== undefined,
    ({ to }, path) => feature(to) === undefined || feature(to) === feature(path),
  ),
  importRule(
    "web/ui and web/charts do not know the features",
    "Hand in what they need as props.",
    (path) => within(path, "web/ui", "web/charts"),
    ({ to }) => feature(to) === undefined && !/^web\/(App|main|routes)\b/.test(to),
  ),
  importRule(
    "only web/charts knows recharts",
    "Make a chart in web/charts and use that.",
    (path) => own(path) && !within(path, "web/charts", "tests"),
    ({ to }) => !isPackage(to, "recharts"),
  ),
  lineRule(
    "only the entries read the environment",
    "Read it in server/main.ts or server/cli.ts and hand the value in.",
    (path) => within(path, "server", "shared", "web") && !entries.includes(path),
    (module) => module.environment,
  ),
  lineRule(
    "only the entries read the clock",
    "Hand in now or today from server/main.ts or server/cli.ts; the web asks the server.",
    (path) => within(path, "server", "shared", "web", "data") && !entries.includes(path),
    (module) => module.clock,
  ),
  lineRule(
    "no barrels but the two registries",
    "Import from the file that declares the thing.",
    (path) => own(path) && !registries.includes(path),
    (module) => (module.barrel ? [1] : []),
  ),
];

/** Names that say nothing of the job: the offending paths among `paths`. */
export function emptyNames(paths: string[]): string[] {
  const words = (path: string) =>
    path
      .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .split(/[^a-z0-9]+/);
  return paths.filter((path) => words(path).some((word) => forbiddenWords.has(word)));
}

const topLevel = new Set(
  (
    "web server shared data tests package.json tsconfig.json vite.config.ts README.md CHANGELOG.md package-lock.json LICENSE " +
    ".gitignore .ci .oxlintrc.json .prettierrc.json .prettierignore"
  ).split(" "),
);
/** Made by tools and known to no commit. */
const passing = new Set(".git node_modules dist coverage .cache .DS_Store .vscode .idea".split(" "));

/** The top-level entries that the house does not have. */
export function strangersAtTop(names: string[]): string[] {
  return names.filter((name) => !topLevel.has(name) && !passing.has(name));
}
