// What the rules of the house need to know of one file, read from its syntax tree (so comments and strings never count).
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parseSync, Visitor } from "vite";

export interface Import {
  /** Path from the project's root for our own files, else the name as written ("hono", "node:fs"). */
  to: string;
  /** True when nothing of it is left at run time. */
  typeOnly: boolean;
  /** True for `import()`, which loads when it is reached. */
  late: boolean;
  line: number;
}

export interface Module {
  path: string;
  imports: Import[];
  /** Lines that read process.env. */
  environment: number[];
  /** Lines that read the clock. */
  clock: number[];
  /** True when the file does nothing but pass on what other files export. */
  barrel: boolean;
}

interface Named {
  type: string;
  name?: string;
  value?: unknown;
}

/** Reads one file's text; `path` is relative to the project's root, with forward slashes. */
export function readModule(path: string, text: string): Module {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const module: Module = { path, imports: [], environment: [], clock: [], barrel: false };
  const lineOf = (node: { start: number }) => text.slice(0, node.start).split("\n").length;
  const add = (
    node: { type: string; start: number },
    source: { value?: unknown } | null | undefined,
    typeOnly: boolean,
  ) => {
    if (typeof source?.value !== "string") return;
    const late = node.type === "ImportExpression";
    module.imports.push({ to: resolve(path, source.value), typeOnly, late, line: lineOf(node) });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node, node.source, node.importKind === "type"),
    ExportNamedDeclaration: (node) => add(node, node.source, node.exportKind === "type"),
    ExportAllDeclaration: (node) => add(node, node.source, node.exportKind === "type"),
    ImportExpression: (node) => add(node, node.source as Named, false),
    TSImportType: (node) => add(node, node.source, true),
    MemberExpression: (node) => {
      const property = node.property as Named;
      const field = property.name ?? property.value;
      if (isNamed(node.object, "process") && field === "env") module.environment.push(lineOf(node));
      if (isNamed(node.object, "Date") && field === "now") module.clock.push(lineOf(node));
      if (isNamed(node.object, "Temporal") && field === "Now") module.clock.push(lineOf(node));
    },
    VariableDeclarator: (node) => {
      if (node.init && isNamed(node.init, "process")) module.environment.push(lineOf(node));
    },
    NewExpression: (node) => {
      if (isNamed(node.callee, "Date") && node.arguments.length === 0) module.clock.push(lineOf(node));
    },
    CallExpression: (node) => {
      if (isNamed(node.callee, "Date")) module.clock.push(lineOf(node));
    },
  }).visit(program);
  for (const found of module.imports) {
    if (found.to === "node:process" || found.to === "process") module.environment.push(found.line);
  }
  const statements = program.body.filter((node) => node.type !== "ImportDeclaration");
  module.barrel = statements.length > 0 && statements.every(passesOn);
  return module;
}

/** All files below the given folders, as paths relative to `root` with forward slashes; folders that do not exist are empty. */
export function listFiles(root: string, folders: readonly string[]): string[] {
  return folders.flatMap((folder) => {
    if (!existsSync(join(root, folder))) return [];
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll("\\", "/").replace(/^\//, ""));
  });
}

/** Reads every .ts, .tsx and .mjs file below the given folders. */
export function readModules(root: string, folders: readonly string[]): Module[] {
  return listFiles(root, folders)
    .filter((path) => /\.(tsx?|mjs)$/.test(path))
    .map((path) => readModule(path, readFileSync(join(root, path), "utf8")));
}

function resolve(from: string, source: string): string {
  return source.startsWith(".")
    ? posix.normalize(posix.join(posix.dirname(from), source.replace(/\?.*$/, "")))
    : source;
}

/** `export … from`, or an export of names that this file imported. */
function passesOn(node: { type: string; declaration?: unknown }): boolean {
  return node.type === "ExportAllDeclaration" || (node.type === "ExportNamedDeclaration" && !node.declaration);
}

function isNamed(node: unknown, name: string): boolean {
  const named = node as Named;
  return named.type === "Identifier" && named.name === name;
}
