// What counts as relevant, in the strategy's own words.
import { useTranslations } from "use-intl";
import type { RatingBatch } from "./rating-api.ts";

export function Rubric({ topics }: { topics: RatingBatch["topics"] }) {
  const t = useTranslations("rating");
  return (
    <details className="rate-rubric">
      <summary>{t("rubric")}</summary>
      {topics.length === 0 ? <p className="prose">{t("rubricNone")}</p> : null}
      <dl>
        {topics.map(({ id, name, description, examples, counterExamples }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              {description === "" ? null : <p>{description}</p>}
              <Examples title={t("examples")} texts={examples} />
              <Examples title={t("counterExamples")} texts={counterExamples} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="prose quiet">{t("rubricEnd")}</p>
    </details>
  );
}

function Examples({ title, texts }: { title: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <p className="quiet small">{title}</p>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
