// What was wrong, or noted: where it stands, what it is and what to do. Many of one kind are folded until asked for.
import { useState } from "react";
import { useTranslations } from "use-intl";
import { problemPlace, problemText, type ToldProblem } from "../../../shared/problem-text.ts";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { Table } from "../../ui/Table.tsx";

const shownAtFirst = 8;

interface Props {
  problems: readonly ToldProblem[];
  rejectedUrl: string | null;
  /** The file's name, where lists of several files stand on one page. */
  file?: string;
}

export function ProblemList({ problems, rejectedUrl, file }: Props) {
  const t = useTranslations("imports.problems");
  const words = useTranslations("problem");
  const [all, setAll] = useState(false);
  if (problems.length === 0 && rejectedUrl === null) return null;
  const hasPlaces = problems.some((problem) => problemPlace(words, problem) !== "");
  const numbered = problems.map((problem, index) => ({ problem, index }));
  const shown = all ? numbered : numbered.slice(0, shownAtFirst);
  return (
    <section className="problems">
      {problems.length > 0 && hasPlaces ? (
        <>
          <h3>{t("title", { count: problems.length })}</h3>
          <Table
            caption={
              file === undefined
                ? t("title", { count: problems.length })
                : `${t("title", { count: problems.length })}: ${file}`
            }
            hiddenCaption
            rows={shown}
            rowKey={(row) => row.index}
            columns={[
              { id: "where", head: t("where"), cell: ({ problem }) => problemPlace(words, problem) || t("whole") },
              { id: "what", head: t("what"), cell: ({ problem }) => problemText(words, problem) },
            ]}
          />
        </>
      ) : null}
      {problems.length > 0 && !hasPlaces ? (
        <>
          <h3>{t("title", { count: problems.length })}</h3>
          <ul className="notes">
            {shown.map(({ problem, index }) => (
              <li key={index}>{problemText(words, problem)}</li>
            ))}
          </ul>
        </>
      ) : null}
      <div className="row">
        {shown.length < problems.length ? (
          <Button onClick={() => setAll(true)}>{t("show", { count: problems.length })}</Button>
        ) : null}
        {rejectedUrl === null ? null : (
          <a href={rejectedUrl} download className={buttonClass()}>
            {t("download")}
          </a>
        )}
      </div>
    </section>
  );
}
