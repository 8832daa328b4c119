// What narrows the list of conversations. Words wait for a pause in typing; everything else acts at once.
import { useTranslations } from "use-intl";
import { conversationKinds } from "../../../shared/conversations/kinds.ts";
import { monthsFrom } from "../../../shared/period.ts";
import { useFormat } from "../../i18n.tsx";
import type { ConversationsSearch } from "../../routes/search.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Field.tsx";
import { SearchField } from "../../ui/SearchField.tsx";
import type { Answers } from "./api.ts";
import { ChannelSelect } from "./ChannelSelect.tsx";

export function ConversationFilters({
  search,
  known,
  total,
  onChange,
}: {
  search: ConversationsSearch;
  known: Pick<Answers, "months" | "channels">;
  total: number | undefined;
  onChange: (part: ConversationsSearch) => void;
}) {
  const t = useTranslations("comments.conversations");
  const format = useFormat();
  const { month, kind = "all", channel, q } = search;
  const months = known.months ? monthsFrom(known.months.first, known.months.last).toReversed() : [];
  const isNarrowed = [month, channel, q].some(Boolean) || kind !== "all";
  return (
    <search className="conversation-filters">
      <SearchField
        label={t("search")}
        value={q ?? ""}
        onChange={(words) => onChange({ q: words === "" ? undefined : words })}
      />
      <Select
        label={t("kind")}
        options={conversationKinds.map((each) => ({ value: each, label: t(`kinds.${each}`) }))}
        value={kind}
        onChange={({ target }) => {
          const next = conversationKinds.find((each) => each === target.value);
          onChange({ kind: next === "all" ? undefined : next });
        }}
      />
      <Select
        label={t("month")}
        options={[
          { value: "", label: t("anyMonth") },
          ...months.map((each) => ({ value: each, label: format.month(each) })),
        ]}
        value={month ?? ""}
        onChange={({ target }) => onChange({ month: target.value === "" ? undefined : target.value })}
      />
      {known.channels.length > 1 ? (
        <ChannelSelect channels={known.channels} value={channel} onChange={(next) => onChange({ channel: next })} />
      ) : null}
      <div className="conversation-count">
        <span role="status">{total === undefined ? "" : t("found", { count: total })}</span>
        {isNarrowed ? (
          <Button
            look="quiet"
            onClick={() => onChange({ month: undefined, channel: undefined, kind: undefined, q: undefined })}
          >
            {t("clear")}
          </Button>
        ) : null}
      </div>
    </search>
  );
}
