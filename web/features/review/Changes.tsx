// What the next version may change: proposals in plain sentences, each with the way to where it is changed.
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { addMonths, monthOf } from "../../../shared/period.ts";
import type { Strategy } from "../../../shared/strategy.ts";
import { channelsQuery } from "../../channels.ts";
import { useFormat } from "../../i18n.tsx";
import { strategyQuery } from "../../strategy.ts";
import { Button } from "../../ui/Button.tsx";
import { withHoursChecked, withoutChannel, withTargetFrom } from "../../ui/strategy/edits.ts";
import { putIntoDraft, savedDocuments } from "../../ui/strategy/useDraft.ts";
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
            {sentence(proposal)} <Way proposal={proposal} /> <IntoDraft proposal={proposal} data={data} />
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

/** Writes the change into the draft and opens it there; what needs a person's thought has only its link. */
function IntoDraft({ proposal, data }: { proposal: Proposal; data: ReviewData }) {
  const t = useTranslations("review.change");
  const format = useFormat();
  const navigate = useNavigate();
  const strategies = useQuery(strategyQuery).data;
  const known = useQuery(channelsQuery).data?.channels;
  if (!strategies?.current || !known) return null;
  const { current, versions } = strategies;
  const edit = editOf(proposal, data);
  if (edit === null) return null;
  const unit = data.goals.find(({ id }) => "goal" in proposal && id === proposal.goal)?.unit;
  const words =
    (proposal.kind === "raise" || proposal.kind === "lower") && proposal.to !== null && unit !== undefined
      ? t("draftTarget", { target: format.value(proposal.to, unit) })
      : t(proposal.kind === "check-hours" ? "draftHours" : "draft");
  return (
    <Button
      onClick={() => {
        putIntoDraft(savedDocuments(versions, known, current.document.effectiveFrom), current.version, edit.change);
        void navigate({ to: "/settings", hash: edit.place });
      }}
    >
      {words}
    </Button>
  );
}

function editOf(
  proposal: Proposal,
  { today }: ReviewData,
): { change: (document: Strategy) => Partial<Strategy>; place: string } | null {
  switch (proposal.kind) {
    case "raise":
    case "lower": {
      const { goal, to } = proposal;
      // The month that is running keeps the target that it began with.
      const from = addMonths(monthOf(today), 1);
      return to === null
        ? null
        : { change: (document) => withTargetFrom(document, goal, to, from), place: "goals-title" };
    }
    case "close-channel":
      return { change: (document) => withoutChannel(document, proposal.channel), place: "channels-title" };
    case "check-hours":
      return { change: (document) => withHoursChecked(document, today), place: "" };
    case "no-data":
    case "dormant-channel":
    case "keep-trial":
      return null;
  }
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
