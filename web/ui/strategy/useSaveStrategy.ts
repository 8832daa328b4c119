// The one way in which a draft becomes a version: tidied, checked by the strategy's own schema, and sent; the draft goes when its version is there.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Month } from "../../../shared/period.ts";
import { strategySchema } from "../../../shared/strategy.ts";
import { ApiError } from "../../api.ts";
import { saveStrategy, strategyQuery } from "../../strategy.ts";
import { tidied } from "./document.ts";
import type { Draft } from "./useDraft.ts";

interface Terms {
  /** From which month the version counts. */
  effectiveFrom: Month;
  reason: string;
}

/** `onSaved` gets the number of the version. A document that the schema refuses is an ApiError whose issues name the fields. */
export function useSaveStrategy(draft: Draft, onSaved: (version: number) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ effectiveFrom, reason }: Terms) => {
      const document = tidied({ ...draft.document, effectiveFrom, reason });
      const checked = strategySchema.safeParse(document);
      if (!checked.success) {
        const issues = checked.error.issues.map((issue) => ({ path: issue.path.join("."), code: issue.message }));
        throw new ApiError(422, { error: { code: "invalid", issues } });
      }
      return saveStrategy(checked.data, reason, draft.version);
    },
    // Whoever saves second gets the other version, and puts theirs on top of it.
    onError: (error) =>
      error instanceof ApiError && error.code === "saved-meanwhile"
        ? queries.invalidateQueries({ queryKey: strategyQuery.queryKey })
        : undefined,
    onSuccess: async ({ version }) => {
      draft.became(version);
      await queries.invalidateQueries({ queryKey: strategyQuery.queryKey });
      onSaved(version);
      // Every judgement can change with a new version of the strategy.
      await queries.invalidateQueries();
    },
  });
}
