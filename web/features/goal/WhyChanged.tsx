// The analyst's table of a change: each part's two effects, largest first, adding up to the whole.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { decimalsFor } from "../../../shared/format.ts";
import { addMonths } from "../../../shared/period.ts";
import { useFormat } from "../../i18n.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Select } from "../../ui/Field.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Table } from "../../ui/Table.tsx";
import { changeQuery, type GoalChange, type GoalDetail } from "./api.ts";
import { useChangeWords, usePartName, useSigned } from "./useChangeWords.ts";

const comparisons = ["monthBefore", "yearBefore"] as const;

export function WhyChanged({ goal, onPost }: { goal: GoalDetail; onPost: (key: string) => void }) {
  const t = useTranslations("outlook.change");
  const [against, setAgainst] = useState<(typeof comparisons)[number]>("monthBefore");
  const { month } = goal.point;
  const query = useQuery(changeQuery(goal.id, month, against === "monthBefore" ? undefined : addMonths(month, -12)));
  const words = useChangeWords(goal.unit);
  const { data: change, error } = query;
  return (
    <div className="stack why-changed">
      <Select
        label={t("against")}
        options={comparisons.map((each) => ({ value: each, label: t(each) }))}
        value={against}
        onChange={({ target }) => setAgainst(comparisons.find((each) => each === target.value) ?? "monthBefore")}
      />
      {error && !change ? <ErrorNote error={error} onRetry={() => void query.refetch()} /> : null}
      {!change && !error ? <Skeleton height="160px" /> : null}
      {change ? (
        <>
          <p>{change.change === null ? t("unknown") : words(change)}</p>
          {change.reason !== null && change.change !== null ? (
            <p className="quiet">{t(`reason.${change.reason}`)}</p>
          ) : null}
          {change.splits.map((split) => (
            <Split key={split.by} goal={goal} change={change} split={split} onPost={onPost} />
          ))}
          {change.splits.length > 0 ? <p className="quiet small">{t("how")}</p> : null}
        </>
      ) : null}
    </div>
  );
}

interface Row {
  key: string;
  name: string;
  post?: string | undefined;
  note: string;
  mix: number;
  performance: number;
  effect: number;
}

function Split({
  goal,
  change,
  split,
  onPost,
}: {
  goal: GoalDetail;
  change: GoalChange;
  split: GoalChange["splits"][number];
  onPost: (key: string) => void;
}) {
  const t = useTranslations("outlook.change");
  const { signed, unit } = useSigned(goal.unit);
  const partName = usePartName();
  const format = useFormat();
  const decimals =
    decimalsFor(goal.unit, change.after.value ?? 0, change.before.value ?? 0) + (goal.unit === "count" ? 0 : 1);
  const { others } = split;
  const rows: Row[] = split.parts.map(
    ({ presence, key, name, platform, post, postedOn, mix, performance, effect }) => ({
      key,
      name: partName(split.by, { key, name, platform }, split.parts),
      post,
      // Posts often begin with the same words: their day tells them apart.
      note: split.by === "post" ? (postedOn ? format.day(postedOn) : "") : presence === "both" ? "" : t(presence),
      mix,
      performance,
      effect,
    }),
  );
  if (others !== null) rows.push({ key: "others", name: t("others", { count: others.parts }), note: "", ...others });
  const number = (value: number) => signed(value, decimals, "bare");
  const effects =
    split.by === "post"
      ? []
      : ([
          { id: "mix", head: t("mix"), number: true, cell: (row: Row) => number(row.mix) },
          { id: "performance", head: t("performance"), number: true, cell: (row: Row) => number(row.performance) },
        ] as const);
  return (
    <Table
      caption={[t(`by.${split.by}`), unit].filter(Boolean).join(", ")}
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        {
          id: "part",
          head: t("part"),
          cell: (row) => {
            const { post } = row;
            return (
              <>
                {post === undefined ? (
                  row.name
                ) : (
                  <button type="button" className="button-text behind-text" onClick={() => onPost(post)}>
                    {row.name}
                  </button>
                )}
                {row.note === "" ? null : <span className="quiet small"> {row.note}</span>}
              </>
            );
          },
        },
        // The whole effect first: on a phone the two parts of it may be out of sight.
        { id: "effect", head: t("effect"), number: true, cell: (row) => number(row.effect) },
        ...effects,
      ]}
    />
  );
}
