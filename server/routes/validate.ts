// Input is checked at the door, and what is wrong is answered in the one shape.
import { zValidator } from "@hono/zod-validator";
import type { ValidationTargets } from "hono";
import { z, type ZodType } from "zod";
import { isDay, isMonth, isQuarter } from "../../shared/period.ts";
import { fail } from "../answer.ts";

/** A middleware that parses one part of the request. */
export function valid<Target extends keyof ValidationTargets, Schema extends ZodType>(target: Target, schema: Schema) {
  return zValidator(target, schema, (result) => {
    if (result.success) return;
    const issues = result.error.issues.map((issue) => ({ path: issue.path.join("."), code: issue.message }));
    fail(400, { code: "bad-request", issues });
  });
}

export const monthText = z.string().refine(isMonth, { message: "month" });
export const dayText = z.string().refine(isDay, { message: "day" });
export const quarterText = z.string().refine(isQuarter, { message: "quarter" });
/** A channel's key. */
export const channelText = z.string().max(300);
export const idText = z.coerce.number().int().positive();
