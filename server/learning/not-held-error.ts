// Thrown when comments or a model are asked about that the learning thread does not hold, or no longer.

/** The way out is always the same: load the comments of today, learn anew, ask again. */
export class NotHeldError extends Error {
  constructor() {
    super("These comments or this model are not held by the learning thread (any more).");
    this.name = "NotHeldError";
  }
}
