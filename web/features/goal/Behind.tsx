// What the month's number is made of: posts where the metric counts posts, otherwise the rows of the files.
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { Select } from "../../ui/Field.tsx";
import { useChannelName } from "../../ui/useChannelName.ts";
import type { GoalDetail } from "./api.ts";
import { BehindPosts } from "./BehindPosts.tsx";
import { BehindRows } from "./BehindRows.tsx";

export function Behind({
  goal,
  channel,
  onChannel,
  onPost,
}: {
  goal: GoalDetail;
  channel: string | undefined;
  onChannel: (channel: string | undefined) => void;
  onPost: (key: string) => void;
}) {
  const t = useTranslations("goal.behind");
  const format = useFormat();
  const channelName = useChannelName();
  return (
    <div className="stack">
      <div className="row behind-head">
        <h3>{t("caption", { month: format.month(goal.point.month) })}</h3>
        {goal.channels.length > 1 ? (
          <Select
            label={t("channel")}
            hiddenLabel
            value={channel ?? ""}
            onChange={(event) => onChannel(event.target.value || undefined)}
            options={[
              { value: "", label: t("allChannels") },
              ...goal.channels.map((each) => ({ value: each.key, label: channelName(each, goal.channels) })),
            ]}
          />
        ) : null}
      </div>
      {goal.basis === "published" ? (
        <BehindPosts goal={goal} channel={channel} onPost={onPost} />
      ) : (
        <BehindRows goal={goal} channel={channel} />
      )}
    </div>
  );
}
