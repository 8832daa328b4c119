// Reads which scripts a chunk of the built client brings along.

/** Vite's manifest, as far as it is needed here: chunks by the path of their source. */
export type Manifest = Record<
  string,
  { file: string; isEntry?: boolean; imports?: string[]; dynamicImports?: string[] }
>;

/** The keys of these chunks and of all that they import statically: what the browser needs to run them. */
export function closure(manifest: Manifest, keys: readonly string[], seen = new Set<string>()): Set<string> {
  for (const key of keys) {
    if (manifest[key] === undefined || seen.has(key)) continue;
    seen.add(key);
    closure(manifest, manifest[key].imports ?? [], seen);
  }
  return seen;
}

/** The keys that these chunks load later, by dynamic import, and whose source matches. */
export function loadedLater(manifest: Manifest, keys: Iterable<string>, source: RegExp): string[] {
  const later = [...keys].flatMap((key) => manifest[key]?.dynamicImports ?? []);
  return [...new Set(later)].filter((key) => source.test(key));
}
