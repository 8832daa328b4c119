// The very first screen: what will stand here, the sample company, and where the real files are found.
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { answer, api } from "../../api.ts";
import { startQuery } from "../../start.ts";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";

const pollMilliseconds = 700;

export function NoData() {
  const t = useTranslations("overview");
  const queries = useQueryClient();
  const demo = useMutation({
    mutationFn: (strategy: "yes" | "no") => answer(api.demo.$post({ query: { strategy } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: startQuery.queryKey }),
  });
  const start = useQuery({
    ...startQuery,
    refetchInterval: (query) => (query.state.data?.demo.state === "loading" ? pollMilliseconds : false),
  });
  const state = start.data?.demo.state;
  const loading = state === "loading" || demo.isPending;
  useEffect(() => {
    if (state === "loaded") void queries.invalidateQueries();
  }, [state, queries]);
  return (
    <EmptyState
      level={1}
      title={t("empty.title")}
      actions={
        <>
          <Button look="primary" disabled={loading} onClick={() => demo.mutate("yes")}>
            {t("empty.sample")}
          </Button>
          <Link to="/imports" className={buttonClass()}>
            {t("empty.import")}
          </Link>
          <Button disabled={loading} onClick={() => demo.mutate("no")}>
            {t("empty.files")}
          </Button>
        </>
      }
    >
      <p>{t("empty.text")}</p>
      <h2>{t("empty.where")}</h2>
      <ul className="steps">
        <li>{t("steps.meta")}</li>
        <li>{t("steps.linkedin")}</li>
        <li>{t("steps.web")}</li>
        <li>
          <Link to="/imports">{t("steps.more")}</Link>
        </li>
      </ul>
      <p className="quiet" role="status">
        {loading && start.data && start.data.demo.of > 0
          ? t("empty.loading", { done: start.data.demo.done, of: start.data.demo.of })
          : loading
            ? t("empty.starting")
            : t("empty.sampleText")}
      </p>
      {demo.error ? <ErrorNote error={demo.error} onRetry={() => demo.mutate(demo.variables)} /> : null}
    </EmptyState>
  );
}
