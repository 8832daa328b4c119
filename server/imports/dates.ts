// Dates and times as exports print them. Whether 03/04 is April or March is decided by the whole column, never by one cell.
import { isDay } from "../../shared/period.ts";
import type { Day } from "../../shared/period.ts";

export type DateOrder = "dmy" | "mdy" | "ymd";

/** A printed moment. `ms` is the time of day, null for a date alone; `offset` is minutes ahead of UTC where the cell itself says so. */
export interface Printed {
  day: Day;
  ms: number | null;
  precision: "second" | "minute" | "day";
  offset: number | null;
}

const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[,\s]+(.*))?$/;
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T,\s]+(.*))?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const clock =
  /^(?:kl\.?|klo|at|um)?\s*(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(?:uhr)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?$/i;
const dayName = /^\p{L}{2,12}\.?,?\s+(?=\d|\p{L})/u;
const monthFirst = /^(\p{L}{3,12})\.?\s+(\d{1,2}),?\s+(\d{4})(?:[,\s]+(.*))?$/u;
const dayFirst = /^(\d{1,2})(?:\.?\s+|-)(?:de\s+)?(\p{L}{3,12})(?:\.?,?\s+|-)(?:de\s+)?(\d{4})(?:[,\s]+(.*))?$/u;
const tweet = /^(\p{L}{3})\s+(\d{1,2})\s+(\d{2}:\d{2}:\d{2})\s+([+-]\d{4})\s+(\d{4})$/u;

/** First letters of the months in English, Swedish, Norwegian, Danish, Finnish and German. */
const months = new Map<string, number>();
const spellings = [
  ["jan", "tammi"],
  ["feb", "helmi"],
  ["mar", "mär", "maalis"],
  ["apr", "huhti"],
  ["may", "maj", "mai", "touko"],
  ["jun", "kesä"],
  ["jul", "heinä"],
  ["aug", "elo"],
  ["sep", "syys"],
  ["oct", "okt", "loka"],
  ["nov", "marras"],
  ["dec", "des", "dez", "joulu"],
];
spellings.forEach((names, index) => names.forEach((name) => months.set(name, index + 1)));

function monthNumber(word: string): number | null {
  const lower = word.toLowerCase();
  for (let length = Math.min(6, lower.length); length >= 3; length -= 1) {
    const month = months.get(lower.slice(0, length));
    if (month) return month;
  }
  return null;
}

/** Which order this cell forces; null when it does not tell, or is not written as three numbers. A date with dots has its day first. */
function orderOf(cell: string): DateOrder | null {
  const match = numeric.exec(cell.trim());
  if (!match) return null;
  if (match[2] === ".") return "dmy";
  const [first, second] = [Number(match[1]), Number(match[3])];
  // 26-02-13 is the 26th in most of Europe, and in Sweden the year 2026.
  if (isShortWithDashes(match) && second <= 12) return null;
  if (first > 12 && second <= 12) return "dmy";
  if (second > 12 && first <= 12) return "mdy";
  return null;
}

function isShortWithDashes(match: RegExpExecArray): boolean {
  return match[2] === "-" && match[4]!.length === 2;
}

/** How a date is written as numbers: with slashes, or as spreadsheet programs of most of Europe write it; null otherwise. */
function formOf(cell: string): "slashes" | "rewritten" | null {
  const text = cell.trim();
  const match = numeric.exec(text);
  if (match) return match[2] === "/" ? "slashes" : match[2] === "." ? "rewritten" : null;
  return yearFirst.test(text) ? "rewritten" : null;
}

/** Collects the evidence of a column. `needed()`: some cell can be read two ways. */
export interface OrderWitness {
  see(cell: string): void;
  /**
   * What the cells say; null when they do not tell. Against a format's own `rule` one odd cell is a wrong date, not another order:
   * it takes three witnesses, a tenth of all dates, and none for the rule.
   */
  order(rule: DateOrder | null): DateOrder | null;
  needed(): boolean;
  /**
   * The first cell of the rarer kind where some dates stand with slashes and others with dots or year first; else null. A spreadsheet
   * has then rewritten those that it took for dates of its own country: 02/01 became 2 January, and 02/13 stayed.
   */
  mixed(): string | null;
}

/** Watches the date cells of one column go by, to tell day-first from month-first. */
export function orderWitness(): OrderWitness {
  let dmy = 0;
  let mdy = 0;
  let open = 0;
  const forms = { slashes: 0, rewritten: 0 };
  const examples = { slashes: "", rewritten: "" };
  return {
    see(cell) {
      const form = formOf(cell);
      if (form) {
        forms[form] += 1;
        examples[form] ||= cell.trim();
      }
      const order = orderOf(cell);
      if (order === "dmy") dmy += 1;
      else if (order === "mdy") mdy += 1;
      else if (numeric.test(cell.trim())) open += 1;
    },
    order(rule) {
      const seen = dmy === mdy ? null : dmy > mdy ? "dmy" : "mdy";
      if (rule === null || seen === null || seen === rule) return seen;
      const [against, forIt] = seen === "dmy" ? [dmy, mdy] : [mdy, dmy];
      return forIt === 0 && against >= 3 && against * 10 >= dmy + mdy + open ? seen : rule;
    },
    needed: () => open + dmy + mdy > 0,
    mixed() {
      if (forms.slashes === 0 || forms.rewritten === 0) return null;
      return forms.slashes < forms.rewritten ? examples.slashes : examples.rewritten;
    },
  };
}

/** Reads one cell with the order of its column. Null: no such date, or not a date at all. */
export function parseDate(cell: string, order: DateOrder | null): Printed | null {
  const text = cell.trim();
  let match = numeric.exec(text);
  if (match) {
    if (order === "ymd" && isShortWithDashes(match))
      return build(`20${match[1]!.padStart(2, "0")}`, match[3]!, match[4]!, match[5]);
    const year = match[4]!.length === 2 ? `20${match[4]}` : match[4]!;
    const dayThenMonth = match[2] === "." || order === "dmy";
    if (!dayThenMonth && order !== "mdy") return null;
    return dayThenMonth ? build(year, match[3]!, match[1]!, match[5]) : build(year, match[1]!, match[3]!, match[5]);
  }
  match = yearFirst.exec(text) ?? compact.exec(text);
  if (match) return build(match[1]!, match[2]!, match[3]!, match[4]);
  const bare = text.replace(dayName, "");
  for (const candidate of bare === text ? [text] : [bare, text]) {
    const found = named(candidate);
    if (found) return found;
  }
  return null;
}

function named(text: string): Printed | null {
  let match = tweet.exec(text);
  if (match) return withMonth(match[5]!, match[1]!, match[2]!, `${match[3]} ${match[4]}`);
  match = monthFirst.exec(text);
  if (match) return withMonth(match[3]!, match[1]!, match[2]!, match[4]);
  match = dayFirst.exec(text);
  return match ? withMonth(match[3]!, match[2]!, match[1]!, match[4]) : null;
}

function withMonth(year: string, word: string, day: string, time: string | undefined): Printed | null {
  const month = monthNumber(word);
  return month ? build(year, String(month), day, time) : null;
}

function build(year: string, month: string, date: string, time: string | undefined): Printed | null {
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  if (!isDay(day)) return null;
  if (!time) return { day, ms: null, precision: "day", offset: null };
  const match = clock.exec(time.trim());
  if (!match) return null;
  let hours = Number(match[1]);
  const minutes = Number(match[2]);
  const seconds = Number(match[3] ?? 0);
  const half = match[4]?.charAt(0).toLowerCase();
  if (half && (hours < 1 || hours > 12)) return null;
  if (half === "p" && hours < 12) hours += 12;
  if (half === "a" && hours === 12) hours = 0;
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  const ms = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return { day, ms, precision: match[3] ? "second" : "minute", offset: offsetOf(match[5]) };
}

function offsetOf(text: string | undefined): number | null {
  if (!text) return null;
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(text);
  if (!match) return 0;
  return (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}
