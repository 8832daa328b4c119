// What the goal is about, read like a margin note: target, meaning, what it is divided by, who owns it, which channels supply it and which cannot.
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { targetText } from "../../../shared/sentence.ts";
import { useFormat } from "../../i18n.tsx";
import { Info } from "../../ui/Info.tsx";
import { inWholes } from "../../../shared/target.ts";
import { useMetricWords } from "../../ui/useMetricWords.ts";
import { spanValues } from "../../ui/usePaceWords.ts";
import { useSentenceWords } from "../../ui/useSentence.ts";
import { useChannelOn } from "../../ui/useChannelOn.ts";
import type { GoalDetail } from "./api.ts";

const namesShown = 4;

export function Story({ goal }: { goal: GoalDetail }) {
  const t = useTranslations("goal");
  const metric = useTranslations("metric");
  const chart = useTranslations("chart");
  const sentence = useTranslations("sentence");
  const format = useFormat();
  const words = useMetricWords()(goal.metric);
  const said = useSentenceWords();
  const channelOn = useChannelOn();
  // Always with the platform: the sentence above says "Facebook" where the list says the page's name.
  const called = (channel: GoalDetail["channels"][number]) =>
    channel.platform === "web" ? channel.name : channelOn(channel);
  const { point, streak } = goal;
  const together = useTogether(goal);
  const now = point.now === null ? null : format.value(point.now, goal.unit);
  return (
    <section className="story" aria-label={t("story")}>
      <dl>
        <Entry term={t("target")}>
          {point.target ? targetText(point.target, goal.unit, format, said) : chart("noTarget")}
          {together ? <p className="quiet small">{together}</p> : null}
          {streak.of > 1 ? <p className="quiet small">{sentence("streak", streak)}</p> : null}
        </Entry>
        {goal.why ? <Entry term={t("why")}>{goal.why}</Entry> : null}
        <Entry term={t("definition")}>
          {words.definition}{" "}
          {words.trap ? (
            <Info subject={words.name}>
              <strong>{t("trap")}</strong>
              <p>{words.trap}</p>
            </Info>
          ) : null}
        </Entry>
        {words.denominator ? <Entry term={t("denominator")}>{words.denominator}</Entry> : null}
        <Entry term={t("basis")}>
          {metric(`basis.${goal.basis}`)}
          <p className="quiet small">
            {chart(`counted.${goal.counts}`, {
              counted: format.count(point.counted),
              of: format.count(point.of),
            })}
          </p>
        </Entry>
        <Entry term={t("owner")}>{goal.owner || t("ownerNone")}</Entry>
        <Entry term={t("channels")}>
          <Names names={goal.channels.map(called)} subject={t("channels")} />
        </Entry>
        {goal.cannot.length > 0 ? (
          <Entry term={t("cannot")}>
            <Names names={goal.cannot.map(called)} subject={t("cannot")} />{" "}
            <Info subject={t("cannot")}>{t("cannotWhy")}</Info>
          </Entry>
        ) : null}
      </dl>
      {now !== null && point.value !== null && now !== format.value(point.value, goal.unit) ? (
        <p className="quiet small">{t("now", { value: now })}</p>
      ) : null}
    </section>
  );
}

/** What the year, or the part of it that has a target, is asked for: the month's share alone would read like a small target. */
function useTogether({ yearly, steps, point, pace, unit }: GoalDetail): string | null {
  const t = useTranslations("goal");
  const format = useFormat();
  const words = useSentenceWords();
  const step = yearly ? steps.findLast(({ from }) => from <= point.month)?.target : undefined;
  if (step === undefined) return null;
  const year = targetText(step, unit, format, words);
  if (pace === null) return t("ofYear", { target: year });
  const { part, span } = spanValues(pace, format);
  if (pace.target === null) return t("ofUnknown", { span, year });
  const target = targetText(inWholes(pace.target), unit, format, words);
  if (pace.changes) return t("ofChanging", { span, target });
  return part === "yes" ? t("ofPart", { span, target, year }) : t("ofYear", { target: year });
}

/** Of very many names the first few, and all of them on request. */
function Names({ names, subject }: { names: readonly string[]; subject: string }) {
  const t = useTranslations("goal");
  const format = useFormat();
  if (names.length <= namesShown + 1) return format.list(names);
  return (
    <>
      {t("namesMore", { names: names.slice(0, namesShown).join(", "), count: names.length - namesShown })}{" "}
      <Info subject={subject}>
        <p className="names-all">{format.list(names)}</p>
      </Info>
    </>
  );
}

function Entry({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
