// What the next version may change: proposals in plain sentences, each with the way to where it is changed.
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { useGoalName } from "../../ui/notes/useGoalName.ts";
import { useChannelOn } from "../../ui/useChannelOn.ts";
import type { Proposal, ReviewData } from "./api.ts";
import { DayForm } from "./ReviewDay.tsx";

export function Changes({ data }: { data: ReviewData }) {
  const t = useTranslations("review.change");
  const sentence = useSentence(data);
  const { shown, left } = data.proposals;
  return (
    <section className="review-change" aria-labelledby="change">
      <h2 id="change">{t("title")}</h2>
      <p className="prose quiet">{t("intro")}</p>
      {shown.length === 0 ? <p>{t("none")}</p> : null}
      <ul className="review-proposals">
        {shown.map((proposal) => (
          <li key={JSON.stringify(proposal)}>
            {sentence(proposal)} <Way proposal={proposal} />
          </li>
        ))}
      </ul>
      {left > 0 ? <p className="quiet small">{t("left", { count: left })}</p> : null}
      {data.strategy === null ? null : (
        <DayForm key={data.strategy.reviewOn} reviewOn={data.strategy.reviewOn} today={data.today} />
      )}
    </section>
  );
}

function useSentence(data: ReviewData): (proposal: Proposal) => string {
  const t = useTranslations("review.change");
  const format = useFormat();
  const goalName = useGoalName();
  const channelOn = useChannelOn();
  const goalOf = (id: string) => {
    const goal = data.goals.find((each) => each.id === id);
    return goal === undefined ? id : goalName(goal);
  };
  const channelOf = (key: string) => {
    const row = data.channels.find((each) => each.channel.key === key);
    return row === undefined ? key : channelOn(row.channel);
  };
  return (proposal) => {
    switch (proposal.kind) {
      case "raise":
      case "lower":
        return t(proposal.kind, { goal: goalOf(proposal.goal), of: String(proposal.of) });
      case "no-data":
        return t(`noData.${proposal.files}`, { goal: goalOf(proposal.goal) });
      case "close-channel":
        return t("closeChannel", { channel: channelOf(proposal.channel) });
      case "dormant-channel":
        return t("dormantChannel", { channel: channelOf(proposal.channel) });
      case "check-hours":
        return proposal.checkedOn === null
          ? t("checkHoursNever")
          : t("checkHours", { day: format.day(proposal.checkedOn) });
      case "keep-trial":
        return t("keepTrial", { title: data.notes.find(({ id }) => id === proposal.trial)?.title ?? "" });
    }
  };
}

function Way({ proposal }: { proposal: Proposal }) {
  const t = useTranslations("review.change");
  switch (proposal.kind) {
    case "no-data":
      return <Link to="/imports">{t("toImports")}</Link>;
    case "close-channel":
    case "dormant-channel":
      return (
        <Link to="/settings" hash="channels-title">
          {t("toChannels")}
        </Link>
      );
    case "raise":
    case "lower":
      return (
        <Link to="/settings" hash="goals-title">
          {t("toGoals")}
        </Link>
      );
    case "check-hours":
      return (
        <Link to="/settings" hash="published-title">
          {t("toSettings")}
        </Link>
      );
    case "keep-trial":
      return (
        <Link to="/settings" hash="talk-title">
          {t("toSettings")}
        </Link>
      );
  }
}
