// The one exception that carries wrong data instead of wrong code: thrown where a whole file has to be refused or asked about.
import type { Problem } from "../../shared/problem.ts";

export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = "ProblemError";
    this.problem = problem;
  }
}
