// npm run bench -- audit [--json]: does the 95 % interval of the relevant share hold? In 400 made-up months per line,
// how often it covers the month's true share, for several audit sizes and models; beside it classify-and-count (the
// share of comments guessed above 50 %, with Wilson's interval), which fails. Exit code 1 if the interval does not hold.
import { parseArgs } from "node:util";
import { auditOrder } from "../../shared/relevance/choose.ts";
import { estimateShare, lambdaFrom } from "../../shared/relevance/estimate.ts";
import { wilson } from "../../shared/relevance/interval.ts";
import { type Chance, chanceFrom } from "../../shared/relevance/random.ts";
import { shareByPrior, unauditedShare } from "../../shared/relevance/unaudited.ts";

const months = 400;
const commentsPerMonth = 600;
const earlierRatings = 300;

/** How far apart the model's guesses for relevant and other comments lie, in logits; prints as a correlation. */
const models = [
  { name: "weak", apart: 0.25 },
  { name: "middling", apart: 1.2 },
  { name: "good", apart: 3.5 },
  { name: "excellent", apart: 8 },
];
const sizes = [30, 50, 100, 200];

interface Line {
  model: string;
  correlation: number;
  n: number;
  covered: number;
  width: number;
  labelsOnlyWidth: number;
  classifyAndCountCovered: number;
  classifyAndCountBias: number;
  /** Root mean square error of the estimate, of the two unaudited ones, in shares. */
  error: number;
  paccError: number | null;
  priorError: number;
}

export default function bench(options: string[]): void {
  const { values } = parseArgs({ args: options, options: { json: { type: "boolean" } } });
  const lines = models.flatMap((model) => sizes.map((n) => simulate(model, n)));
  const holds = lines.every(({ covered }) => covered >= 0.92 && covered <= 0.98);
  const countingFails = lines.every(({ classifyAndCountCovered }) => classifyAndCountCovered < 0.92);
  if (!holds || !countingFails) process.exitCode = 1;
  if (values.json === true) {
    process.stdout.write(`${JSON.stringify({ months, commentsPerMonth, holds, countingFails, lines })}\n`);
    return;
  }
  const points = (share: number | null) => (share === null ? "-" : (100 * share).toFixed(1)).padStart(8);
  process.stdout.write(`${months} months of ${commentsPerMonth} comments; shares in percent\n`);
  process.stdout.write("model      corr    n  covered   width  labels  c&c cov c&c bias    rmse    pacc     prior\n");
  for (const line of lines)
    process.stdout.write(
      `${line.model.padEnd(9)} ${line.correlation.toFixed(2).padStart(5)} ${String(line.n).padStart(4)} ${points(line.covered)}` +
        `${points(line.width)}${points(line.labelsOnlyWidth)} ${points(line.classifyAndCountCovered)} ` +
        `${points(line.classifyAndCountBias)}${points(line.error)}${points(line.paccError)}${points(line.priorError)}\n`,
    );
  process.stdout.write(`the interval ${holds ? "holds (92-98 % everywhere)" : "DOES NOT HOLD"}; `);
  process.stdout.write(`classify-and-count ${countingFails ? "fails the same test everywhere" : "passed somewhere"}\n`);
}

function simulate({ name, apart }: { name: string; apart: number }, n: number): Line {
  const chance = chanceFrom(`audit ${name} ${n}`);
  const line = { covered: 0, width: 0, labelsOnlyWidth: 0, counted: 0, bias: 0, error: 0, pacc: 0, prior: 0 };
  const correlations: number[] = [];
  let paccMonths = 0;
  for (let month = 0; month < months; month++) {
    // Learnt at another time, when fewer comments were relevant, so that this month's guesses are off as a whole.
    const earlier = comments(chance, earlierRatings, 0.2, apart);
    const present = comments(chance, commentsPerMonth, 0.15 + 0.3 * chance(), apart);
    const truth = mean(present.map(({ label }) => label));
    const guesses = Float64Array.from(present, ({ guess }) => guess);
    const keys = present.map((_, row) => String(row));
    const audited = auditOrder(keys, `month ${month}`)
      .slice(0, n)
      .map((key) => present[Number(key)] ?? { label: 0, guess: 0 })
      .map(({ label, guess }) => ({ answer: label === 1 ? ("relevant" as const) : ("not-relevant" as const), guess }));
    const audit = { of: present.length, audited, meanGuess: mean([...guesses]), lambda: lambdaFrom(earlier, n) };
    const estimate = estimateShare(audit);
    const labelsOnly = estimateShare({ ...audit, lambda: 0 });
    if (estimate === null || labelsOnly === null) throw new Error("a month was not audited");
    const above = mean(present.map(({ guess }) => (guess > 0.5 ? 1 : 0)));
    const counted = wilson(above, present.length);
    const pacc = unauditedShare(guesses, { audited: earlier, taught: 0.2 });
    if (estimate.low <= truth && truth <= estimate.high) line.covered += 1;
    if (counted.low <= truth && truth <= counted.high) line.counted += 1;
    line.width += estimate.high - estimate.low;
    line.labelsOnlyWidth += labelsOnly.high - labelsOnly.low;
    line.bias += above - truth;
    line.error += (estimate.share - truth) ** 2;
    line.prior += (shareByPrior(guesses, 0.2) - truth) ** 2;
    if (pacc !== null) {
      line.pacc += (pacc - truth) ** 2;
      paccMonths += 1;
    }
    correlations.push(correlation(present));
  }
  return {
    model: name,
    correlation: mean(correlations),
    n,
    covered: line.covered / months,
    width: line.width / months,
    labelsOnlyWidth: line.labelsOnlyWidth / months,
    classifyAndCountCovered: line.counted / months,
    classifyAndCountBias: line.bias / months,
    error: Math.sqrt(line.error / months),
    paccError: paccMonths > months / 2 ? Math.sqrt(line.pacc / paccMonths) : null,
    priorError: Math.sqrt(line.prior / months),
  };
}

interface Guessed {
  label: 0 | 1;
  guess: number;
}

/** Comments with guesses as of a calibrated model of a time when a fifth was relevant: logit N(±apart/2, apart). */
function comments(chance: Chance, count: number, share: number, apart: number): Guessed[] {
  return Array.from({ length: count }, () => {
    const label = chance() < share ? 1 : 0;
    const logit = Math.log(0.2 / 0.8) + (label === 1 ? apart / 2 : -apart / 2) + Math.sqrt(apart) * normal(chance);
    return { label, guess: 1 / (1 + Math.exp(-logit)) };
  });
}

/** A standard normal number (Box and Muller 1958). */
function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

function correlation(rows: readonly Guessed[]): number {
  const [y, f] = [mean(rows.map(({ label }) => label)), mean(rows.map(({ guess }) => guess))];
  const sum = (of: (row: Guessed) => number) => rows.reduce((total, row) => total + of(row), 0);
  const shared = sum(({ label, guess }) => (label - y) * (guess - f));
  return shared / Math.sqrt(sum(({ label }) => (label - y) ** 2) * sum(({ guess }) => (guess - f) ** 2));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
