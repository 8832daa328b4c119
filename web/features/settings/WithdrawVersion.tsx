// Takes a mistaken version out of force, after saying which months would then be judged otherwise.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { rejudgedWithout } from "../../../shared/strategy-withdrawal.ts";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { TextInput } from "../../ui/Field.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { type SavedVersion, withdrawVersion } from "./api.ts";

interface Props {
  version: number;
  versions: readonly SavedVersion[];
  onClose: () => void;
}

export function WithdrawVersion({ version, versions, onClose }: Props) {
  const t = useTranslations("versions.withdraw");
  const shell = useTranslations("shell");
  const format = useFormat();
  const queries = useQueryClient();
  const toast = useToast();
  const [why, setWhy] = useState("");
  const withdraw = useMutation({
    mutationFn: () => withdrawVersion(version, why.trim()),
    onSuccess: async () => {
      onClose();
      toast({ text: t("done", { version }) });
      await queries.invalidateQueries();
      // The button that opened the dialog is gone with the version: go on from the list's heading.
      document.getElementById("versions-title")?.focus();
    },
  });
  const rejudged = rejudgedWithout(versions, version);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("title", { version })}
      description={t("text")}
      actions={
        <>
          <Button onClick={onClose}>{shell("cancel")}</Button>
          <Button look="danger" disabled={why.trim() === "" || withdraw.isPending} onClick={() => withdraw.mutate()}>
            {t("yes", { version })}
          </Button>
        </>
      }
    >
      <div className="stack">
        {rejudged.length === 0 ? <p>{t("noMonths")}</p> : null}
        <ul className="differences">
          {rejudged.map(({ from, to, by }) => {
            const months =
              to === null
                ? t("onwards", { from: format.month(from) })
                : from === to
                  ? format.month(from)
                  : t("span", { from: format.month(from), to: format.month(to) });
            return <li key={from}>{by === null ? t("byNone", { months }) : t("by", { months, version: by })}</li>;
          })}
        </ul>
        <TextInput
          label={t("why")}
          hint={t("whyHint")}
          maxLength={1000}
          value={why}
          onChange={({ target }) => setWhy(target.value)}
        />
        {withdraw.error ? <ErrorNote error={withdraw.error} /> : null}
      </div>
    </Dialog>
  );
}
