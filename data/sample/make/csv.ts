// Writes tables the way the platforms do: quotes only where they must be.

/** One table as text. Rows may be of unequal length. */
export function csv(rows: readonly (readonly (string | number)[])[], delimiter: "," | ";" = ","): string {
  const special = new RegExp(`[${delimiter}"\\n]`);
  const cell = (value: string | number) => {
    const text = String(value);
    return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => `${row.map(cell).join(delimiter)}\n`).join("");
}

/** The mark that says UTF-8 at the start of a file. */
export const byteOrderMark = "\uFEFF";
