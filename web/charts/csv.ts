// A chart's table as CSV text. A cell that a spreadsheet would run as a formula gets an apostrophe in front.

const dangerous = /^[=+\-@\t\r]/;

/** A cell of text. Numbers go in as numbers and are never touched. */
function textCell(text: string): string {
  const safe = dangerous.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV with commas, decimal points and CRLF; null is an empty cell. */
export function toCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows
    .map((row) => row.map((cell) => (cell === null ? "" : typeof cell === "number" ? String(cell) : textCell(cell))).join(","))
    .join("\r\n");
}
