// The one shape in which anything that went wrong is answered, at every door of the API.
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Problem } from "../shared/problem.ts";

export interface Failure {
  error: {
    /** A problem's code, or one of: not-found, bad-request, other-host, other-site, too-large, fault. */
    code: string;
    problem?: Problem;
    /** Fields that were not as wanted; the path's steps are joined by dots. */
    issues?: { path: string; code: string }[];
    /** Of a fault, as it stands in the log. */
    id?: string;
  };
}

/** Ends the request with a failure. */
export function fail(status: ContentfulStatusCode, error: Failure["error"]): never {
  throw new HTTPException(status, { message: error.code, cause: error });
}

/** Ends the request with 404: the address, or what it names, does not exist. */
export function notFound(): never {
  return fail(404, { code: "not-found" });
}

/** Turns whatever was thrown into an answer. `onFault` logs wrong code and gives the id under which it stands. */
export function answerFailure(context: Context, thrown: Error, onFault: (error: unknown) => string): Response {
  if (thrown instanceof HTTPException) {
    const error = isFailure(thrown.cause)
      ? thrown.cause
      : { code: thrown.status === 404 ? "not-found" : "bad-request" };
    return context.json({ error } satisfies Failure, thrown.status);
  }
  return context.json({ error: { code: "fault", id: onFault(thrown) } } satisfies Failure, 500);
}

function isFailure(cause: unknown): cause is Failure["error"] {
  return typeof cause === "object" && cause !== null && "code" in cause && typeof cause.code === "string";
}
