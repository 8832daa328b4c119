// Long arithmetic in steps: who runs it may do something else between them. Run at once, it is the same arithmetic.

/** Work that stops for a moment at each `yield`, some milliseconds apart. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all steps without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
