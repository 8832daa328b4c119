// The types of prepare.mjs for the tests that use it.

/** Builds dist/ if any source of it changed since. */
export function ensureBuilt(): void;

/** Throws when this Node is older than what the dependencies run on. */
export function requireNode(version: string): void;
