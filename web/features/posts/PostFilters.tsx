// What narrows the list of posts. Text waits for a pause in typing; everything else acts at once.
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { addDays, type Month, monthEnd, monthOf, monthsFrom, monthStart } from "../../../shared/period.ts";
import { channelsQuery } from "../../channels.ts";
import { useFormat } from "../../i18n.tsx";
import type { PostsSearch } from "../../routes/search.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Field.tsx";
import { SearchField } from "../../ui/SearchField.tsx";
import { fundings, isFiltered, type MessageType, type PostsQuestion } from "./api.ts";
import { sortColumnOf, sortColumns } from "./columns.ts";
import { useFormatName } from "../../ui/format-name.ts";
import { useNarrow } from "../../ui/useNarrow.ts";

interface Props {
  question: PostsQuestion;
  months: { first: Month; last: Month } | null;
  /** Kinds of post that occur, as the files name them. */
  formats: readonly string[];
  /** What posts can be marked as; none: the strategy names no message types. */
  messageTypes: readonly MessageType[];
  total: number | undefined;
  /** Stands beside the number of posts. */
  children?: ReactNode;
  onChange: (part: PostsSearch) => void;
}

export function PostFilters({ question, months, formats, messageTypes, total, children, onChange }: Props) {
  const t = useTranslations("posts");
  const shell = useTranslations("shell");
  const format = useFormat();
  const formatName = useFormatName();
  const isNarrow = useNarrow();
  const { data } = useQuery(channelsQuery);
  const all = { value: "", label: t("all") };
  const monthOptions = [
    { value: "", label: t("anyMonth") },
    ...(months ? monthsFrom(months.first, months.last).toReversed() : []).map((month) => ({
      value: month,
      label: format.month(month),
    })),
  ];
  const isNarrowed = isFiltered(question);
  const sort = sortColumnOf(question.sort);
  const choices = (
    <>
      <Select
        label={t("from")}
        options={monthOptions}
        value={question.from === undefined ? "" : monthOf(question.from)}
        onChange={({ target }) => onChange({ from: target.value === "" ? undefined : monthStart(target.value) })}
      />
      <Select
        label={t("to")}
        options={monthOptions}
        value={question.to === undefined ? "" : monthOf(question.to)}
        onChange={({ target }) =>
          onChange({ to: target.value === "" ? undefined : addDays(monthEnd(target.value), -1) })
        }
      />
      <Select
        label={t("channel")}
        options={[
          all,
          ...(data?.channels ?? [])
            .filter(({ hidden, key }) => !hidden || key === question.channel)
            .map((channel) => ({
              value: channel.key,
              label: `${channel.name} (${shell(`platform.${channel.platform}`)})`,
            })),
        ]}
        value={question.channel ?? ""}
        onChange={({ target }) => onChange({ channel: target.value === "" ? undefined : target.value })}
      />
      <Select
        label={t("format")}
        options={[all, ...formats.map((each) => ({ value: each, label: formatName(each) }))]}
        value={question.format ?? ""}
        onChange={({ target }) => onChange({ format: target.value === "" ? undefined : target.value })}
      />
      {messageTypes.length === 0 ? null : (
        <Select
          label={t("kind")}
          options={[
            all,
            { value: "no", label: t("kinds.unnamed") },
            ...messageTypes.map(({ id, name }) => ({ value: `=${id}`, label: name })),
            { value: "none", label: t("kinds.none") },
          ]}
          value={question.named ?? (question.type === undefined ? "" : `=${question.type}`)}
          onChange={({ target: { value } }) =>
            onChange({
              named: value === "no" || value === "none" ? value : undefined,
              type: value.startsWith("=") ? value.slice(1) : undefined,
            })
          }
        />
      )}
      <Select
        label={t("funding")}
        options={[all, ...fundings.map((each) => ({ value: each, label: t(`fundings.${each}`) }))]}
        value={question.funding ?? ""}
        onChange={({ target }) => onChange({ funding: target.value === "" ? undefined : target.value })}
      />
      <div className="post-sort">
        <Select
          label={t("sortBy")}
          options={sortColumns.map((each) => ({ value: each, label: t(`column.${each}`) }))}
          value={sort}
          onChange={({ target }) => onChange({ sort: target.value })}
        />
        <Select
          label={t("order")}
          options={(["desc", "asc"] as const).map((each) => ({ value: each, label: t(each) }))}
          value={question.direction ?? "desc"}
          onChange={({ target }) => onChange({ direction: target.value === "asc" ? "asc" : "desc" })}
        />
      </div>
    </>
  );
  return (
    <search className={messageTypes.length === 0 ? "post-filters" : "post-filters post-filters-kinds"}>
      <SearchField
        label={t("search")}
        value={question.q ?? ""}
        onChange={(q) => onChange({ q: q === "" ? undefined : q })}
      />
      {isNarrow ? (
        <details className="post-more">
          <summary>{t("filters")}</summary>
          <div>{choices}</div>
        </details>
      ) : (
        choices
      )}
      <div className="post-count">
        <span role="status">{total === undefined ? "" : t("count", { count: total })}</span>
        {isNarrowed ? (
          <Button
            look="quiet"
            onClick={() =>
              onChange({
                from: undefined,
                to: undefined,
                channel: undefined,
                format: undefined,
                funding: undefined,
                type: undefined,
                named: undefined,
                q: undefined,
              })
            }
          >
            {t("clear")}
          </Button>
        ) : null}
        {children}
        <span className="quiet small">{t("unknownNote")}</span>
      </div>
    </search>
  );
}
