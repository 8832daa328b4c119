// The gathered edits: what has changed, from which month it shall count, why, and the one save.
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Month } from "../../../shared/period.ts";
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
  /** The months from which it may count. */
  months: readonly Month[];
  effectiveFrom: Month;
  /** Null: the usual one again. */
  onChoose: (month: Month | null) => void;
  hasIssues: boolean;
}

export function DraftBar({ draft, version, next, months, effectiveFrom, onChoose, hasIssues }: Props) {
  const t = useTranslations("settings.draft");
  const errors = useTranslations("settings.errors");
  const format = useFormat();
  const toast = useToast();
  const [reason, setReason] = useState("");
  const [asking, setAsking] = useState(false);
  const save = useSaveStrategy(draft, (saved) => {
    setReason("");
    onChoose(null);
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
        {draft.both === null ? null : (
          <p className="small" role="status">
            {t("meanwhile", {
              version,
              both: draft.both.length === 0 ? "none" : format.list(draft.both.map((part) => t(`parts.${part}`))),
            })}
          </p>
        )}
      </div>
      <div className="draft-fields">
        <Select
          label={t("from")}
          title={t("fromHint")}
          options={months.map((month) => ({ value: month, label: format.month(month) }))}
          value={effectiveFrom}
          onChange={({ target }) => onChoose(target.value)}
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
      {hasIssues ? <p className="quiet small">{errors("marked")}</p> : null}
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
                  onChoose(null);
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
