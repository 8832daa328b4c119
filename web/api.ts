// The one typed client of the server. Types come from the server's own routes; nothing of the server's code comes with them.
import { hc, type ClientResponse } from "hono/client";
import type { Failure } from "../server/answer.ts";
import type { AppType } from "../server/app.ts";

export type { ChannelName, GoalHead, GoalMonth, ShownScope } from "../server/views/goals.ts";

export const api = hc<AppType>("/").api;

/** A refused request: `code` is the server's word for it, `id` finds it in the log, `issues` name the fields. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly id: string | null;
  readonly issues: NonNullable<ErrorShape["issues"]>;

  constructor(status: number, body: unknown) {
    const error = shapeOf(body);
    super(error.code);
    this.name = "ApiError";
    this.status = status;
    this.code = error.code;
    this.id = error.id ?? null;
    this.issues = error.issues ?? [];
  }
}

type ErrorShape = Failure["error"];

/** The one error shape of the server; anything else came from something between us and it. */
function shapeOf(body: unknown): ErrorShape {
  if (typeof body === "object" && body !== null && "error" in body) {
    const { error } = body;
    if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string")
      return error as ErrorShape;
  }
  return { code: "network" };
}

/** The answer's data, or an ApiError; a request that never reached the server has status 0 and code "network". */
export async function answer<Data>(request: Promise<ClientResponse<Data, number, "json">>): Promise<Data> {
  const response = await request.catch(() => null);
  if (!response) throw new ApiError(0, null);
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new ApiError(response.status, body);
  return body as Data;
}
