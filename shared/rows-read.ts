// When so few of the counted comments are in the files as rows that a month must not be judged by them.

/** Comments that are in the files as rows, of those that the platform counts under the same posts. */
export interface RowsRead {
  read: number;
  of: number;
}

const enough = 0.9;
/** Below this one late comment decides. */
const fewest = 20;

/** True where more than a tenth of at least twenty counted comments is missing: shown, and not judged. */
export function isTooFew({ read, of }: RowsRead): boolean {
  return of >= fewest && read < of * enough;
}
