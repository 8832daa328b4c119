// Where the data lives, and the way out of the sample company.
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { type Start, startQuery } from "../../start.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { loadSample, removeSample } from "./api.ts";

export function DataSection({ demo, isEmpty }: { demo: Start["demo"]; isEmpty: boolean }) {
  const t = useTranslations("settings.data");
  const shell = useTranslations("shell");
  const queries = useQueryClient();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const isLoading = demo.state === "loading";
  // While it loads, the start is asked again and again; the figures come with it.
  useQuery({ ...startQuery, refetchInterval: isLoading ? 500 : false });
  const load = useMutation({ mutationFn: loadSample, onSettled: () => queries.invalidateQueries() });
  const remove = useMutation({
    mutationFn: removeSample,
    onSuccess: async () => {
      setAsking(false);
      toast({ text: t("removed") });
      await queries.invalidateQueries();
    },
  });
  return (
    <div className="stack">
      <p className="prose">{t("text")}</p>
      {demo.state === "loaded" ? (
        <>
          <p className="prose">{t("sample")}</p>
          <div>
            <Button look="danger" onClick={() => setAsking(true)}>
              {t("removeSample")}
            </Button>
          </div>
        </>
      ) : null}
      {isLoading ? <p role="status">{t("loading", { done: demo.done, of: demo.of })}</p> : null}
      {demo.state === "none" && isEmpty ? (
        <>
          <p className="quiet">{t("noSample")}</p>
          <div>
            <Button disabled={load.isPending} onClick={() => load.mutate()}>
              {t("loadSample")}
            </Button>
          </div>
        </>
      ) : null}
      {load.error ? <ErrorNote error={load.error} /> : null}
      {asking ? (
        <Dialog
          open
          onClose={() => setAsking(false)}
          title={t("removeTitle")}
          description={t("removeText")}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{shell("cancel")}</Button>
              <Button look="danger" disabled={remove.isPending} onClick={() => remove.mutate()}>
                {t("removeSample")}
              </Button>
            </>
          }
        >
          {remove.error ? <ErrorNote error={remove.error} /> : null}
        </Dialog>
      ) : null}
    </div>
  );
}
