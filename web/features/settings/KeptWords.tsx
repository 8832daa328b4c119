// Whether the words of comments are kept and for how long, and taking away those that are stored.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Check, Select } from "../../ui/Field.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { type CompanySettings, saveSettings } from "./api.ts";
import { olderWords, removeWords } from "./privacy-requests.ts";

/** Limits to choose among; one that was set otherwise is listed too. */
const limits = [3, 6, 12, 24, 36, 60];
const forever = "";

type Kept = Pick<CompanySettings, "keepTexts" | "retentionMonths">;

export function KeptWords({ settings, words }: { settings: CompanySettings; words: number }) {
  const t = useTranslations("privacy.words");
  const queries = useQueryClient();
  const toast = useToast();
  const [edited, setEdited] = useState<Partial<Kept>>({});
  const [asking, setAsking] = useState(false);
  const kept: Kept = { keepTexts: settings.keepTexts, retentionMonths: settings.retentionMonths, ...edited };
  const isChanged = kept.keepTexts !== settings.keepTexts || kept.retentionMonths !== settings.retentionMonths;
  const save = useMutation({
    mutationFn: () => saveSettings(edited),
    onSuccess: async () => {
      setEdited({});
      older.reset();
      toast({ text: t("saved") });
      await queries.invalidateQueries();
    },
  });
  // A shorter time takes words away at once: whoever saves sees how many first.
  const older = useMutation({
    mutationFn: async () => (kept.retentionMonths === null ? null : olderWords(kept.retentionMonths)),
    onSuccess: (found) => {
      if ((found?.words ?? 0) === 0) save.mutate();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isChanged) older.mutate();
  };
  const months = [...new Set([...limits, ...(settings.retentionMonths === null ? [] : [settings.retentionMonths])])];
  return (
    <form className="people-part" onSubmit={submit}>
      <h3>{t("title")}</h3>
      <div>
        <Check
          label={t("keep")}
          checked={kept.keepTexts}
          onChange={({ target }) => setEdited({ ...edited, keepTexts: target.checked })}
        />
        <p className="quiet small prose">{t("keepHint")}</p>
      </div>
      <Select
        label={t("long")}
        hint={t("longHint")}
        options={[
          { value: forever, label: t("forever") },
          ...months.toSorted((a, b) => a - b).map((count) => ({ value: String(count), label: t("months", { count }) })),
        ]}
        value={kept.retentionMonths === null ? forever : String(kept.retentionMonths)}
        onChange={({ target }) =>
          setEdited({ ...edited, retentionMonths: target.value === forever ? null : Number(target.value) })
        }
      />
      {(save.error ?? older.error) ? <ErrorNote error={save.error ?? older.error} /> : null}
      <div className="row">
        <Button type="submit" look="primary" disabled={!isChanged || save.isPending || older.isPending}>
          {t("save")}
        </Button>
        <Button look="danger" disabled={words === 0} onClick={() => setAsking(true)}>
          {t("remove")}
        </Button>
      </div>
      {older.data && older.data.words > 0 ? (
        <ConfirmOlder
          found={older.data}
          pending={save.isPending}
          onClose={() => older.reset()}
          onYes={() => save.mutate()}
        />
      ) : null}
      {asking ? <ConfirmRemoval words={words} onClose={() => setAsking(false)} /> : null}
    </form>
  );
}

function ConfirmOlder({
  found,
  pending,
  onClose,
  onYes,
}: {
  found: { than: string | null; words: number };
  pending: boolean;
  onClose: () => void;
  onYes: () => void;
}) {
  const t = useTranslations("privacy.words");
  const shell = useTranslations("shell");
  const format = useFormat();
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("olderTitle")}
      description={t("olderText", { count: found.words, day: found.than === null ? "" : format.day(found.than) })}
      actions={
        <>
          <Button onClick={onClose}>{shell("cancel")}</Button>
          <Button look="danger" disabled={pending} onClick={onYes}>
            {t("olderYes")}
          </Button>
        </>
      }
    />
  );
}

function ConfirmRemoval({ words, onClose }: { words: number; onClose: () => void }) {
  const t = useTranslations("privacy.words");
  const shell = useTranslations("shell");
  const queries = useQueryClient();
  const toast = useToast();
  const remove = useMutation({
    mutationFn: removeWords,
    onSuccess: async () => {
      onClose();
      toast({ text: t("removed") });
      await queries.invalidateQueries();
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("removeTitle")}
      description={t("removeText", { count: words })}
      actions={
        <>
          <Button onClick={onClose}>{shell("cancel")}</Button>
          <Button look="danger" disabled={remove.isPending} onClick={() => remove.mutate()}>
            {t("removeYes")}
          </Button>
        </>
      }
    >
      {remove.error ? <ErrorNote error={remove.error} /> : null}
    </Dialog>
  );
}
