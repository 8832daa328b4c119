// Which of our own authors want their name beside their answers.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Check } from "../../ui/Field.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { type CompanySettings, saveSettings } from "./api.ts";

export function NamedAuthors({ settings: { ownAuthors, namedAuthors } }: { settings: CompanySettings }) {
  const t = useTranslations("privacy.named");
  const queries = useQueryClient();
  const toast = useToast();
  const save = useMutation({
    mutationFn: (names: string[]) => saveSettings({ namedAuthors: names }),
    onSuccess: async () => {
      toast({ text: t("saved") });
      await queries.invalidateQueries();
    },
  });
  const chosen = save.isPending ? save.variables : namedAuthors;
  const change = (author: string, isNamed: boolean) =>
    save.mutate(ownAuthors.filter((each) => (each === author ? isNamed : chosen.includes(each))));
  return (
    <fieldset className="people-part">
      <legend>{t("title")}</legend>
      <p className="prose">{t("text")}</p>
      {ownAuthors.length === 0 ? <p className="quiet">{t("none")}</p> : null}
      <div className="people-names">
        {ownAuthors.map((author) => (
          <Check
            key={author}
            label={author}
            checked={chosen.includes(author)}
            disabled={save.isPending}
            onChange={({ target }) => change(author, target.checked)}
          />
        ))}
      </div>
      {save.error ? <ErrorNote error={save.error} /> : null}
    </fieldset>
  );
}
