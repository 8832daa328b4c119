// What lies behind the goal: the posts of the month, why its number changed, the table of months, the targets over time.
import { useTranslations } from "use-intl";
import { MonthTable } from "../../charts/MonthTable.tsx";
import { usePointWords } from "../../charts/pointWords.ts";
import { Tabs } from "../../ui/Tabs.tsx";
import type { GoalDetail } from "./api.ts";
import { Behind } from "./Behind.tsx";
import { History } from "./History.tsx";
import { Sources } from "./Sources.tsx";
import { WhyChanged } from "./WhyChanged.tsx";

type Tab = "posts" | "change" | "table" | "history";

export function GoalTabs({
  goal,
  name,
  tab,
  channel,
  onTab,
  onChannel,
  onPost,
}: {
  goal: GoalDetail;
  name: string;
  tab: Tab;
  channel: string | undefined;
  onTab: (tab: Tab) => void;
  onChannel: (channel: string | undefined) => void;
  onPost: (key: string) => void;
}) {
  const t = useTranslations("goal");
  const change = useTranslations("outlook.change");
  const words = usePointWords(goal.unit, goal.counts, goal.notes);
  return (
    <section className="goal-tabs">
      <Tabs
        label={t("tabs")}
        selected={tab}
        onSelect={onTab}
        tabs={[
          { id: "posts", label: goal.basis === "published" ? t("tab.posts") : t("tab.rows") },
          { id: "change", label: change("tab") },
          { id: "table", label: t("tab.table") },
          { id: "history", label: t("tab.history") },
        ]}
      >
        <div className="goal-panel">
          {tab === "posts" ? <Behind goal={goal} channel={channel} onChannel={onChannel} onPost={onPost} /> : null}
          {tab === "change" ? <WhyChanged goal={goal} onPost={onPost} /> : null}
          {tab === "table" ? (
            <>
              <MonthTable name={name} points={goal.series} words={words} month={goal.point.month} />
              <Sources goal={goal} />
            </>
          ) : null}
          {tab === "history" ? <History goal={goal} /> : null}
        </div>
      </Tabs>
    </section>
  );
}
