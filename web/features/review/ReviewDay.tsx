// Since when the strategy is in force, when it is next looked through, and the field that sets that day in a new version.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import type { Day } from "../../../shared/period.ts";
import { reviewDue } from "../../../shared/review/due.ts";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { type ReviewData, setReviewDay } from "./api.ts";

type Strategy = NonNullable<ReviewData["strategy"]>;

export function ReviewDay({ strategy, today }: { strategy: Strategy; today: Day }) {
  const t = useTranslations("review");
  const format = useFormat();
  const { reviewOn, inForceFrom } = strategy;
  const due = reviewDue(reviewOn, today);
  const next =
    reviewOn === null ? t("head.none") : t(due === null ? "head.on" : `head.${due}`, { day: format.day(reviewOn) });
  return (
    <section className="stack" aria-label={t("head.field")}>
      <p className="prose quiet">{t("intro")}</p>
      <p className="review-sentence">
        {inForceFrom === null ? t("head.notYet") : t("head.inForce", { month: format.month(inForceFrom) })} {next}
      </p>
      <DayForm key={reviewOn} reviewOn={reviewOn} today={today} />
    </section>
  );
}

/** Also at the end of the proposals, where the next version is thought of. */
export function DayForm({ reviewOn, today }: { reviewOn: Day | null; today: Day }) {
  const t = useTranslations("review.head");
  const format = useFormat();
  const toast = useToast();
  const queries = useQueryClient();
  const [day, setDay] = useState(reviewOn ?? "");
  const [tried, setTried] = useState(false);
  const isWrong = day <= today;
  const save = useMutation({
    mutationFn: () => setReviewDay(day, today, t("reason")),
    onSuccess: ({ version }) => {
      toast({ text: t("saved", { day: format.day(day), version: String(version) }) });
      return queries.invalidateQueries();
    },
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isWrong && day !== reviewOn) save.mutate();
  };
  return (
    <form className="review-day" onSubmit={onSubmit} noValidate>
      <TextInput
        type="date"
        label={t("field")}
        value={day}
        error={tried && isWrong ? t("wrong") : undefined}
        onChange={({ target }) => setDay(target.value)}
      />
      <Button type="submit" disabled={save.isPending}>
        {t("set")}
      </Button>
      {save.error ? <ErrorNote error={save.error} /> : null}
    </form>
  );
}
