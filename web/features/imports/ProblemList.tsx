// What was wrong, or noted: where it stands, what it is and what to do. Many of one kind are folded until asked for.
import { useState } from "react";
import { useTranslations } from "use-intl";
import { type Problem } from "../../../shared/problem.ts";
import { problemPlace, problemText } from "../../../shared/problem-text.ts";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { Table } from "../../ui/Table.tsx";

const shownAtFirst = 8;

export function ProblemList({ problems, rejectedUrl }: { problems: readonly Problem[]; rejectedUrl: string | null }) {
  const t = useTranslations("imports.problems");
  const words = useTranslations("problem");
  const [all, setAll] = useState(false);
  if (problems.length === 0 && rejectedUrl === null) return null;
  const numbered = problems.map((problem, index) => ({ problem, index }));
  const shown = all ? numbered : numbered.slice(0, shownAtFirst);
  return (
    <section className="problems">
      {problems.length > 0 ? (
        <Table
          caption={t("title", { count: problems.length })}
          rows={shown}
          rowKey={(row) => row.index}
          columns={[
            { id: "where", head: t("where"), cell: ({ problem }) => problemPlace(words, problem) || "–" },
            { id: "what", head: t("what"), cell: ({ problem }) => problemText(words, problem) },
          ]}
        />
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
