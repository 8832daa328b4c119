// Imports: the files of this drop with what they would change, then what has been imported and which months are read.
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { coverageQuery, filesQuery, importsQuery } from "./api.ts";
import { CoverageTable } from "./CoverageTable.tsx";
import { DropArea } from "./DropArea.tsx";
import { FileList } from "./FileList.tsx";
import { Guide } from "./Guide.tsx";
import { Ledger } from "./Ledger.tsx";
import { useSending } from "./sending.ts";
import "./imports.css";

const route = getRouteApi("/imports");

export function Imports() {
  const { silent } = route.useSearch();
  const navigate = route.useNavigate();
  const t = useTranslations("imports");
  const files = useQuery(filesQuery);
  const imports = useQuery(importsQuery);
  const coverage = useQuery(coverageQuery);
  const sending = useSending();
  const isEmpty = imports.data?.imports.length === 0;
  return (
    <>
      <PageHead title={t("title")} />
      <div className="imports">
        <DropArea sending={sending} />
        {files.error ? <ErrorNote error={files.error} onRetry={() => void files.refetch()} /> : null}
        <FileList files={files.data?.files ?? []} originals={sending.originals} />
        {isEmpty ? (
          <section className="stack">
            <h2>{t("empty.title")}</h2>
            <p className="prose">{t("empty.text")}</p>
          </section>
        ) : (
          <>
            <section className="stack" aria-labelledby="ledger-title">
              <h2 id="ledger-title">{t("ledger.title")}</h2>
              {imports.error ? <ErrorNote error={imports.error} onRetry={() => void imports.refetch()} /> : null}
              {imports.data ? <Ledger imports={imports.data.imports} /> : <Skeleton height="240px" />}
            </section>
            <section className="stack" aria-labelledby="coverage-title">
              <h2 id="coverage-title">{t("coverage.title")}</h2>
              {coverage.error ? <ErrorNote error={coverage.error} onRetry={() => void coverage.refetch()} /> : null}
              {coverage.data ? (
                <CoverageTable
                  key={silent ?? ""}
                  coverage={coverage.data}
                  asked={silent}
                  onAnswered={() =>
                    void navigate({ search: ({ open }) => ({ open }), replace: true, resetScroll: false })
                  }
                />
              ) : (
                <Skeleton height="200px" />
              )}
            </section>
          </>
        )}
        <Guide open={isEmpty} />
      </div>
    </>
  );
}
