// npm run bench -- signal [--series 4000] [--json]: how often do quiet months raise a signal, how soon is a shift found, and is a season called one? The rules alone with
// limits from 6, 12 or 24 months, and the product's own judgement month by month. Exit code 1 when limits that are known exactly do not
// give the rates that theory promises for them.
import { parseArgs } from "node:util";
import { addMonths } from "../../shared/period.ts";
import { type Chance, chanceFrom } from "../../shared/relevance/random.ts";
import { limitsOf } from "../../shared/signal/limits.ts";
import { rulesAtEnd } from "../../shared/signal/rules.ts";
import { plain, type Scale, scaleOf } from "../../shared/signal/scale.ts";
import { type SignalPoint, signalsOf } from "../../shared/signal/signal.ts";

const ahead = 12;
const baselines = [6, 12, 24];
const shifts = [1, 2, 3];
/** Standard deviations by which one month of each year is lower. */
const dips = [0, 2, 3, 4, 6];

interface Data {
  name: string;
  scale: Scale;
  /** A quiet series; a shift of so many standard deviations (of the scale on which it is normal) begins after `quiet` months. */
  draw(chance: Chance, quiet: number, shift: number): number[];
}

const normalData = (chance: Chance, quiet: number, shift: number) =>
  normals(chance, quiet, shift, 0).map((z) => 100 + 10 * z);
/** Counts around 200 whose logarithm has a standard deviation of .5: the best month of a year is five times its worst. */
const counts = (chance: Chance, quiet: number, shift: number) =>
  normals(chance, quiet, shift, 0).map((z) => Math.round(200 * Math.exp(z / 2)));
/** Shares around 3 %. */
const shares = (chance: Chance, quiet: number, shift: number) =>
  normals(chance, quiet, shift, 0).map((z) => 1 / (1 + Math.exp(-(Math.log(0.03 / 0.97) + z / 3))));
const similar = (chance: Chance, quiet: number, shift: number) =>
  normals(chance, quiet, shift, 0.5).map((z) => 100 + 10 * z);

const datas: Data[] = [
  { name: "normal", scale: plain, draw: normalData },
  { name: "log-normal counts, raw", scale: plain, draw: counts },
  { name: "log-normal counts, log", scale: scaleOf("count", []), draw: counts },
  { name: "shares of 3 %, logit", scale: scaleOf("share", []), draw: shares },
  { name: "AR(1) .5", scale: plain, draw: similar },
];

/** Shares of series, 0 to 1, with at least one signal. */
type Rates = {
  outside: number;
  /** Outside or a run of eight. */
  management: number;
  /** Or three of four. */
  allThree: number;
};

export default function bench(args: string[]): void {
  const { values } = parseArgs({
    args,
    options: { series: { type: "string", default: "4000" }, json: { type: "boolean" } },
  });
  const series = Number(values.series);
  const known = ratesOf(series, (chance) =>
    byRules(normals(chance, 0, 0, 0), 0, ahead, { centre: 0, range: 3 / 2.66 }),
  );
  const quiet = datas.flatMap((data) =>
    baselines.map((months) => ({
      data: data.name,
      months,
      rules: ratesOf(series, (chance) => alone(data, chance, months, 0, ahead)),
      product: ratesOf(series, (chance) => byProduct(data, chance, months, 0, ahead)),
    })),
  );
  const found = datas
    .filter(({ scale, draw }) => draw !== similar && (draw !== counts || scale !== plain))
    .flatMap((data) =>
      shifts.flatMap((shift) =>
        [3, 12].map((within) => ({
          data: data.name,
          shift,
          within,
          rules: ratesOf(series, (chance) => alone(data, chance, 12, shift, within)),
          product: ratesOf(series, (chance) => byProduct(data, chance, 12, shift, within)),
        })),
      ),
    );
  const seasons = dips.map((dip) => ({ dip, ...ratesOf(series, (chance) => bySeason(chance, dip)) }));
  // Twelve chances of 0.27 % to be outside; a run of eight in twelve tosses, on either of two sides.
  const promised = { outside: 1 - 0.9973 ** 12, management: 1 - 0.9973 ** 12 * (1 - 2 * (4 / 512 + 1 / 256)) };
  const off = (rate: number, of: number) => Math.abs(rate - of) > 4 * Math.sqrt((of * (1 - of)) / series);
  if (off(known.outside, promised.outside) || off(known.management, promised.management)) process.exitCode = 1;
  if (values.json === true) {
    process.stdout.write(`${JSON.stringify({ series, ahead, promised, known, quiet, found, seasons })}\n`);
    return;
  }
  const percent = (rate: number) => (100 * rate).toFixed(1).padStart(7);
  const row = ({ outside, management, allThree }: Rates) => percent(outside) + percent(management) + percent(allThree);
  const head = "outside   +run  +3of4   outside   +run  +3of4";
  process.stdout.write(
    `${series} series a line, percent of them with at least one signal; left the rules, right the product; similar: told that months resemble each other\n`,
  );
  process.stdout.write(`${`in ${ahead} quiet months, by months before them`.padEnd(46)}${head}  similar\n`);
  process.stdout.write(`${"limits known exactly".padEnd(46)}${row(known)}\n`);
  process.stdout.write(`${"  promised".padEnd(46)}${percent(promised.outside)}${percent(promised.management)}\n`);
  for (const { data, months, rules, product } of quiet)
    process.stdout.write(
      `${data.padEnd(40)}${String(months).padStart(6)}${row(rules)}   ${row(product)}  ${percent(product.autocorrelated)}\n`,
    );
  process.stdout.write(`${"after a shift, twelve months before it".padEnd(46)}${head}\n`);
  for (const { data, shift, within, rules, product } of found)
    process.stdout.write(
      `${`${data}: ${shift} sd within ${within} months`.padEnd(46)}${row(rules)}   ${row(product)}\n`,
    );
  process.stdout.write(`${"one month of each year lower, in the third year".padEnd(48)}outside  season named\n`);
  for (const { dip, outside, season } of seasons)
    process.stdout.write(`${`normal: ${dip} sd`.padEnd(48)}${percent(outside)}${percent(season).padStart(14)}\n`);
}

/** The mean of what each series gives, by key. */
function ratesOf<Given extends Record<string, number>>(
  series: number,
  judge: (chance: Chance) => Given,
): Record<keyof Given, number> {
  const chance = chanceFrom("signal");
  const all = Array.from({ length: series }, () => judge(chance));
  const keys: (keyof Given)[] = Object.keys(all[0] ?? {});
  const mean = (key: keyof Given) => all.reduce((sum, each) => sum + (each[key] ?? 0), 0) / series;
  return Object.fromEntries(keys.map((key) => [key, mean(key)])) as Record<keyof Given, number>;
}

/** The rules with limits from the first months, which stay as they are. */
function alone({ draw, scale }: Data, chance: Chance, months: number, shift: number, within: number): Rates {
  const charted = draw(chance, months, shift).map(scale.to);
  const limits = limitsOf(charted.slice(0, months));
  if (limits === null) throw new Error("a baseline has months");
  return byRules(charted, months, within, limits);
}

/** 1 where the rules speak in one of the months from `first` on. */
function byRules(
  charted: readonly number[],
  first: number,
  within: number,
  { centre, range }: { centre: number; range: number },
): Rates {
  const limits = { centre, range, low: centre - 2.66 * range, high: centre + 2.66 * range, highRange: 3.268 * range };
  const rules = charted
    .slice(first, first + within)
    .map((_, at) => rulesAtEnd(charted.slice(0, first + at + 1), limits));
  return any(
    rules.some(({ outside }) => outside !== null),
    rules.some(({ run }) => run !== null),
    rules.some(({ threeOfFour }) => threeOfFour !== null),
  );
}

function byProduct({ draw, scale }: Data, chance: Chance, months: number, shift: number, within: number) {
  const judged = signalsOf(pointsOf(draw(chance, months, shift)), { scale })
    .months.slice(months, months + within)
    .map(({ signal }) => signal);
  const rates = any(
    judged.some((signal) => signal?.rule === "outside"),
    judged.some((signal) => signal?.rule === "run-of-eight"),
    judged.some((signal) => signal?.analyst === "three-of-four"),
  );
  // In the first of them: whether the months before were found to resemble each other.
  return { ...rates, autocorrelated: Number(judged[0]?.autocorrelated === true) };
}

/** The seventh month of each of three years is lower by so many standard deviations: is it outside, and is the season named? */
function bySeason(chance: Chance, dip: number): { outside: number; season: number } {
  const values = normals(chance, 24, 0, 0).map((z, at) => z - (at % 12 === 6 ? dip : 0));
  const points = pointsOf(values.slice(0, 31));
  const signal = signalsOf(points, { scale: plain }).months.at(-1)?.signal;
  return { outside: Number(signal?.rule === "outside"), season: Number((signal?.alsoIn ?? null) !== null) };
}

function any(outside: boolean, run: boolean, threeOfFour: boolean): Rates {
  return {
    outside: Number(outside),
    management: Number(outside || run),
    allThree: Number(outside || run || threeOfFour),
  };
}

function pointsOf(values: readonly number[]): SignalPoint[] {
  return values.map((value, at) => ({
    month: addMonths("2020-01", at),
    value,
    coverage: "complete",
    backfilled: false,
  }));
}

/** Quiet months and twelve more, with mean 0 (then the shift) and standard deviation 1, each correlated so much with the one before. */
function normals(chance: Chance, quiet: number, shift: number, correlation: number): number[] {
  let last = normal(chance);
  return Array.from({ length: quiet + ahead }, (_, at) => {
    last = correlation * last + Math.sqrt(1 - correlation ** 2) * normal(chance);
    return last + (at < quiet ? 0 : shift);
  });
}

/** A standard normal number (Box and Muller 1958). */
function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}
