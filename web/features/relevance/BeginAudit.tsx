// Begins an audit: how many and who, fixed before the first answer.
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { startQuery } from "../../start.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Select, TextInput } from "../../ui/Field.tsx";
import { beginAudit, type RelevanceMonth, relevanceKey } from "./api.ts";

/** Up to so many comments there is nothing to choose. */
export function BeginAudit({ page }: { page: RelevanceMonth }) {
  const t = useTranslations("relevance.queues.audit");
  const format = useFormat();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const start = useQuery(startQuery);
  const [size, setSize] = useState(page.proposedSize);
  const [typed, setTyped] = useState<string | null>(null);
  const rater = typed ?? start.data?.settings.actor ?? "";
  const begin = useMutation({
    mutationFn: () => beginAudit({ month: page.month, size, rater }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: relevanceKey });
      await navigate({
        to: "/comments/rate",
        search: { queue: "audit", month: page.month, rater: rater || undefined },
      });
    },
  });
  const sizes = [...new Map(page.sizes.map((each) => [each.size, each])).values()];
  return (
    <form
      className="begin"
      onSubmit={(event) => {
        event.preventDefault();
        begin.mutate();
      }}
    >
      <Select
        label={t("size")}
        hint={t("sizeHint")}
        value={String(size)}
        onChange={(event) => setSize(Number(event.target.value))}
        options={sizes.map((each) => ({
          value: String(each.size),
          label:
            each.size === page.classes.text
              ? t("sizeAll", { count: format.count(each.size) })
              : t("sizeOption", {
                  count: format.count(each.size),
                  points: format.bare(each.halfWidth, "share", 0),
                }),
        }))}
      />
      <TextInput
        label={t("rater")}
        hint={t("raterHint")}
        value={rater}
        maxLength={200}
        required
        pattern=".*\S.*"
        autoComplete="name"
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="row">
        <Button type="submit" look="primary" disabled={begin.isPending || start.isPending}>
          {page.audit === null ? t("begin") : t("again")}
        </Button>
      </div>
      {begin.error ? <ErrorNote error={begin.error} onRetry={() => begin.mutate()} /> : null}
    </form>
  );
}
