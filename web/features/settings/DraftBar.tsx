// The gathered edits: what has changed, from which month it shall count, why, and the one save.
import { useState } from "react";
import { useTranslations } from "use-intl";
import { addMonths, type Month, monthsFrom } from "../../../shared/period.ts";
import { ApiError } from "../../api.ts";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Select, TextInput } from "../../ui/Field.tsx";
import { useToast } from "../../ui/Toast.tsx";
import type { Draft } from "../../ui/strategy/useDraft.ts";
import { useSaveStrategy } from "../../ui/strategy/useSaveStrategy.ts";

interface Props {
  draft: Draft;
  /** The newest saved version, 0 before the first. */
  version: number;
  /** The number that the next one gets: withdrawn versions keep theirs. */
  next: number;
  thisMonth: Month;
  firstMonth: Month;
  hasIssues: boolean;
}

export function DraftBar({ draft, version, next, thisMonth, firstMonth, hasIssues }: Props) {
  const t = useTranslations("settings.draft");
  const errors = useTranslations("settings.errors");
  const format = useFormat();
  const toast = useToast();
  const [reason, setReason] = useState("");
  // Only the first version may begin in the past: months that were judged keep the goals that they had.
  const earliest = version === 0 ? firstMonth : thisMonth;
  const [chosen, setChosen] = useState<Month | null>(null);
  const effectiveFrom = chosen ?? earliest;
  const [asking, setAsking] = useState(false);
  const save = useSaveStrategy(draft, (saved) => {
    setReason("");
    setChosen(null);
    toast({ text: t("saved", { version: saved }) });
  });
  const count = draft.changes.reduce((sum, change) => sum + change.count, 0);
  if (count === 0) return null;
  const path = save.error instanceof ApiError ? save.error.issues[0]?.path.replaceAll(".", " › ") : undefined;
  return (
    <section className="draft" aria-label={t("title", { count })}>
      <div>
        <strong role="status">{t("title", { count })}</strong>
        <p className="quiet small">
          {t("changed", { parts: format.list(draft.changes.map(({ part }) => t(`parts.${part}`))) })}
          {draft.restored ? ` · ${t("restored")}` : ""}
        </p>
      </div>
      <div className="draft-fields">
        <Select
          label={t("from")}
          title={t("fromHint")}
          options={monthsFrom(earliest, addMonths(thisMonth, 12)).map((month) => ({
            value: month,
            label: format.month(month),
          }))}
          value={effectiveFrom}
          onChange={({ target }) => setChosen(target.value)}
        />
        <TextInput
          label={t("reason")}
          placeholder={t("reasonPlaceholder")}
          maxLength={1000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <div className="draft-buttons">
          <Button onClick={() => setAsking(true)}>{t("discard")}</Button>
          <Button
            look="primary"
            disabled={hasIssues || save.isPending}
            onClick={() => save.mutate({ effectiveFrom, reason })}
          >
            {t("save", { version: next })}
          </Button>
        </div>
      </div>
      {hasIssues ? <p className="field-error">{errors("marked")}</p> : null}
      {save.error ? (
        path ? (
          <p className="field-error" role="alert">
            {errors("refused", { path })}
          </p>
        ) : (
          <ErrorNote error={save.error} title={t("notSaved")} />
        )
      ) : null}
      {asking ? (
        <Dialog
          open
          onClose={() => setAsking(false)}
          title={t("discardTitle")}
          description={version === 0 ? t("discardFirst") : t("discardText", { version })}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{t("keep")}</Button>
              <Button
                look="danger"
                onClick={() => {
                  setAsking(false);
                  draft.discard();
                }}
              >
                {t("discardYes")}
              </Button>
            </>
          }
        />
      ) : null}
    </section>
  );
}
