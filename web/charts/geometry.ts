// Where the plot lies inside a chart: one place, because the columns over the picture must stand exactly on its points.

export interface Geometry {
  margin: { top: number; right: number; bottom: number; left: number };
  /** Width of the value axis. */
  left: number;
  /** Height of the month axis. */
  below: number;
  /** Width of one month. */
  band: number;
}

/** Below this width there is no room for words at the right of the plot; they stand over it. */
const narrowWidth = 420;
/** Pixels of an average letter at the size of chart words, generous on purpose. */
const letter = 7.2;

/** True where the target's figure stands over the plot and not at its end. */
export function isNarrow(width: number, compact: boolean): boolean {
  return compact || width < narrowWidth;
}

/** Pixels under the months' words for the marks of what happened. */
export const notesRoom = 16;

/** Pixels in, pixels out. `letters` are the lengths of the longest words at the left and at the right of the plot. */
export function geometry(
  width: number,
  height: number,
  months: number,
  compact: boolean,
  letters: { left: number; right: number },
  hasNotes = false,
): Geometry {
  const narrow = isNarrow(width, compact);
  const left = Math.ceil(letters.left * letter) + 8;
  const right = narrow ? 4 : Math.ceil(letters.right * letter) + 10;
  return {
    margin: { top: compact || height < 100 ? 8 : 22, right, bottom: 0, left: 0 },
    left,
    below: (compact ? 22 : 38) + (hasNotes ? notesRoom : 0),
    band: (width - left - right) / Math.max(1, months),
  };
}
