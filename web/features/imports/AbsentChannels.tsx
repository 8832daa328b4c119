// Channels that were in the file before and are not in this one: said to have posted nothing, or left unknown.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Check } from "../../ui/Field.tsx";
import { periodText } from "../../ui/period-text.ts";
import { addDays, monthEnd, monthOf, monthStart } from "../../../shared/period.ts";
import { type FileState, filesQuery, type Preview, sendAnswers } from "./api.ts";

/** More names than this stand in the list alone. */
const mostNames = 40;

export function AbsentChannels({ file, preview }: { file: FileState; preview: Preview }) {
  const t = useTranslations("silence");
  const names = useNames();
  const before = preview.absent.filter(({ wasSilent }) => wasSilent);
  return (
    <>
      {before.length < preview.absent.length ? <AbsentQuestion file={file} preview={preview} /> : null}
      {before.length > 0 ? (
        <p className="quiet">{t("saidBefore", { count: before.length, names: names(before) })}</p>
      ) : null}
    </>
  );
}

function AbsentQuestion({ file, preview }: { file: FileState; preview: Preview }) {
  const t = useTranslations("silence");
  const format = useFormat();
  const name = useId();
  const queries = useQueryClient();
  const absent = preview.absent.filter(({ wasSilent }) => !wasSilent);
  // The answer shows at once; the preview that is read again says the same.
  const [said, setSaid] = useState(() => new Set(absent.flatMap(({ key, isSilent }) => (isSilent ? key : []))));
  const keys = absent.map(({ key }) => key);
  // Another file of the drop may have brought one of them since.
  const silent = new Set(keys.filter((key) => said.has(key)));
  const save = useMutation({
    mutationFn: (chosen: string[]) => sendAnswers(file.id, { ...preview.answers, silent: chosen }),
    onSettled: () => queries.invalidateQueries({ queryKey: filesQuery.queryKey }),
  });
  const say = (chosen: string[]) => {
    setSaid(new Set(chosen));
    save.mutate(chosen);
  };
  const count = absent.length;
  const from = absent.map((each) => each.from).sort()[0] ?? null;
  const to =
    absent
      .map((each) => each.to)
      .sort()
      .at(-1) ?? null;
  const isMonth =
    from !== null && to !== null && from === monthStart(monthOf(from)) && addDays(to, 1) === monthEnd(monthOf(from));
  const namesOf = useNames();
  return (
    <div className="questions">
      <div className="question">
        <fieldset>
          <legend>{t("absent", { count, names: namesOf(absent) })}</legend>
          <label className="check">
            <input type="radio" name={name} checked={silent.size === 0} onChange={() => say([])} />
            <span>{t("notPart", { count })}</span>
          </label>
          <label className="check">
            <input type="radio" name={name} checked={silent.size > 0} onChange={() => say(keys)} />
            <span>
              {t("nothing", { count, whole: isMonth ? "yes" : "no", period: periodText(format, from, to) ?? "" })}
            </span>
          </label>
        </fieldset>
        {silent.size > 0 && count > 1 ? (
          <fieldset className="silence-names">
            <legend className="visually-hidden">{t("which")}</legend>
            {absent.map((each) => (
              <Check
                key={each.key}
                label={each.name}
                checked={silent.has(each.key)}
                onChange={(event) =>
                  say(keys.filter((key) => (key === each.key ? event.target.checked : silent.has(key))))
                }
              />
            ))}
          </fieldset>
        ) : null}
        {save.error ? <ErrorNote error={save.error} /> : null}
      </div>
    </div>
  );
}

function useNames(): (absent: Preview["absent"]) => string {
  const t = useTranslations("silence");
  const format = useFormat();
  return (absent) => {
    const names = format.list(absent.slice(0, mostNames).map(({ name }) => name));
    return absent.length > mostNames ? t("more", { names, count: absent.length - mostNames }) : names;
  };
}
