// The company's own settings: its name, its clock, its cut-off, its language, and who writes in its name.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { languages } from "../../../shared/format.ts";
import { useLanguage } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Select, TextArea, TextInput } from "../../ui/Field.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { type CompanySettings, saveSettings } from "./api.ts";
import { same } from "../../ui/strategy/differences.ts";
import { linesOf } from "../../ui/strategy/lists.ts";

export function CompanyForm({ settings }: { settings: CompanySettings }) {
  const t = useTranslations("settings.company");
  const queries = useQueryClient();
  const toast = useToast();
  const zones = useId();
  const [, setLanguage] = useLanguage();
  const [edited, setEdited] = useState<Partial<CompanySettings>>({});
  const [authors, setAuthors] = useState<string | null>(null);
  const value = { ...settings, ...edited };
  const [cutOff, setCutOff] = useState<string | null>(null);
  const change = (part: Partial<CompanySettings>) => setEdited((before) => ({ ...before, ...part }));
  const cutOffText = cutOff ?? String(settings.cutOffDay);
  const isCutOffRight = /^\d+$/.test(cutOffText) && Number(cutOffText) >= 1 && Number(cutOffText) <= 28;
  const isZoneRight = isTimeZone(value.timeZone);
  const save = useMutation({
    mutationFn: () => saveSettings(edited),
    onSuccess: async () => {
      if (edited.language) setLanguage(edited.language);
      setEdited({});
      setAuthors(null);
      setCutOff(null);
      toast({ text: t("saved") });
      // The clock, the cut-off and the company's own authors change what every screen shows.
      await queries.invalidateQueries();
    },
  });
  const isChanged = !same(settings, value);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isChanged && isCutOffRight && isZoneRight) save.mutate();
  };
  return (
    <form className="company" onSubmit={submit}>
      <p className="quiet">{t("intro")}</p>
      <TextInput
        label={t("name")}
        value={value.companyName}
        maxLength={200}
        onChange={({ target }) => change({ companyName: target.value })}
      />
      <Select
        label={t("language")}
        options={languages.map((each) => ({ value: each, label: t(`languages.${each}`) }))}
        value={value.language}
        onChange={({ target }) =>
          change({ language: languages.find((each) => each === target.value) ?? value.language })
        }
      />
      <TextInput
        label={t("timeZone")}
        hint={t("timeZoneHint")}
        error={isZoneRight ? undefined : t("timeZoneWrong")}
        list={zones}
        value={value.timeZone}
        onChange={({ target }) => change({ timeZone: target.value })}
      />
      <datalist id={zones}>
        {Intl.supportedValuesOf("timeZone").map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </datalist>
      <TextInput
        label={t("cutOff")}
        hint={t("cutOffHint")}
        error={isCutOffRight ? undefined : t("cutOffWrong")}
        inputMode="numeric"
        value={cutOffText}
        onChange={({ target }) => {
          setCutOff(target.value);
          change({ cutOffDay: Number(target.value) });
        }}
      />
      <TextInput
        label={t("actor")}
        hint={t("actorHint")}
        value={value.actor}
        maxLength={120}
        autoComplete="name"
        onChange={({ target }) => change({ actor: target.value })}
      />
      <TextArea
        label={t("ownAuthors")}
        hint={t("ownAuthorsHint")}
        value={authors ?? value.ownAuthors.join("\n")}
        onChange={({ target }) => {
          setAuthors(target.value);
          change({ ownAuthors: linesOf(target.value) });
        }}
      />
      {save.error ? <ErrorNote error={save.error} /> : null}
      <div className="row">
        <Button type="submit" look="primary" disabled={!isChanged || !isCutOffRight || !isZoneRight || save.isPending}>
          {t("save")}
        </Button>
        {isChanged ? null : <span className="quiet small">{t("nothing")}</span>}
      </div>
    </form>
  );
}

function isTimeZone(zone: string): boolean {
  try {
    Intl.DateTimeFormat("en", { timeZone: zone });
    return zone !== "";
  } catch {
    return false;
  }
}
