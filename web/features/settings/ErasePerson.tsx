// Erasing a person: who, what it would change, and a confirmation.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { isPlatform, type Platform, platforms } from "../../../shared/platform.ts";
import { ApiError } from "../../api.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Select, TextInput } from "../../ui/Field.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { ErasureFindings } from "./ErasureFindings.tsx";
import { erasePerson, previewErasure } from "./privacy-requests.ts";

const everywhere = "";
/** Nobody comments on a web property. */
const commented = platforms.filter((platform) => platform !== "web");

export function ErasePerson() {
  const t = useTranslations("privacy.erase");
  const shell = useTranslations("shell");
  const queries = useQueryClient();
  const toast = useToast();
  const [name, setName] = useState("");
  const [platform, setPlatform] = useState<Platform | null>(null);
  const person = { name: name.trim(), platform };
  const look = useMutation({ mutationFn: () => previewErasure(person) });
  const erase = useMutation({
    mutationFn: () => erasePerson(person),
    onSuccess: async () => {
      look.reset();
      setName("");
      toast({ text: t("done", { name: person.name }) });
      await queries.invalidateQueries();
    },
  });
  const isOurs = look.error instanceof ApiError && look.error.code === "own-author";
  const close = () => {
    look.reset();
    erase.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (person.name !== "") look.mutate();
  };
  return (
    <form className="people-part" onSubmit={submit}>
      <h3>{t("title")}</h3>
      <p className="prose">{t("text")}</p>
      <div className="people-who">
        <TextInput
          label={t("name")}
          hint={t("nameHint")}
          error={isOurs ? t("ours") : undefined}
          value={name}
          maxLength={300}
          autoComplete="off"
          onChange={({ target }) => {
            if (look.error) look.reset();
            setName(target.value);
          }}
        />
        <Select
          label={t("platform")}
          options={[
            { value: everywhere, label: t("everywhere") },
            ...commented.map((each) => ({ value: each, label: shell(`platform.${each}`) })),
          ]}
          value={platform ?? everywhere}
          onChange={({ target }) => setPlatform(isPlatform(target.value) ? target.value : null)}
        />
      </div>
      {look.error && !isOurs ? <ErrorNote error={look.error} /> : null}
      <div>
        <Button type="submit" disabled={person.name === "" || look.isPending}>
          {t("look")}
        </Button>
      </div>
      {look.data ? (
        <Dialog
          open
          wide
          onClose={close}
          title={t("dialog", { name: person.name })}
          description={t("found", { comments: look.data.comments })}
          actions={
            <>
              <Button onClick={close}>{shell("cancel")}</Button>
              <Button look="danger" disabled={erase.isPending} onClick={() => erase.mutate()}>
                {t("yes")}
              </Button>
            </>
          }
        >
          <ErasureFindings found={look.data} />
          {erase.error ? <ErrorNote error={erase.error} /> : null}
        </Dialog>
      ) : null}
    </form>
  );
}
