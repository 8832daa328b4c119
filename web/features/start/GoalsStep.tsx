// What the presence should lead to: a few proposals that fit the purpose, from where we are today; the rest folded away.
import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { useTranslations } from "use-intl";
import type { Month } from "../../../shared/period.ts";
import { beginning, mostGoals } from "../../../shared/proposals/beginning.ts";
import type { Answering, Goal, Strategy } from "../../../shared/strategy.ts";
import type { KnownChannel } from "../../channels.ts";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useSourceName } from "../../ui/source-text.ts";
import { answeringIssues } from "../../ui/strategy/answering.ts";
import { PromiseFields } from "../../ui/strategy/PromiseFields.tsx";
import { SpanFields } from "../../ui/strategy/SpanFields.tsx";
import { type Proposal, proposalsQuery } from "./api.ts";
import { GoalCard } from "./GoalCard.tsx";
import { goalFor, goalOf, isPlain } from "./goal-of.ts";
import { useGoalWords } from "./useGoalWords.ts";
import { useWhy } from "./useWhy.ts";

interface Props {
  document: Strategy;
  known: readonly KnownChannel[];
  /** Where a new goal begins. */
  from: Month;
  onChange: (part: Partial<Strategy>) => void;
}

export function GoalsStep({ document, known, from, onChange }: Props) {
  const t = useTranslations("start.goals");
  const why = useWhy();
  const status = useRef<HTMLParagraphElement>(null);
  const { goals } = document;
  const { data, error, refetch } = useQuery(proposalsQuery(document));
  if (error && !data) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height="400px" />;
  const takenAs = (proposal: Proposal, list: readonly Goal[] = goals) => goalFor(proposal, list, document.groups);
  const proposals = data.proposals.filter((each) => {
    const goal = takenAs(each);
    return goal === null || isPlain(goal);
  });
  const ready = proposals.filter(({ proposed }) => proposed !== null);
  const isChosen = ({ purpose }: Proposal) => document.purposes.length === 0 || document.purposes.includes(purpose);
  if (ready.length === 0)
    return <Waiting proposals={proposals.filter(isChosen)} isOpen intro={t(known.length === 0 ? "none" : "noneYet")} />;
  const first = beginning(proposals, document.purposes);
  const others = ready.filter((each) => !first.includes(each));
  const shown = [...first, ...others.filter(isChosen)].slice(0, mostGoals);
  const rest = others.filter((each) => !shown.includes(each));
  const missing = proposals.filter((each) => each.proposed === null && isChosen(each));
  const kept = goals.filter((goal) => !proposals.some((each) => takenAs(each)?.id === goal.id));
  const take = (taken: readonly Proposal[]) =>
    onChange({
      goals: taken.reduce<Goal[]>((list, each) => {
        const goal = takenAs(each, list) === null ? goalOf(each, from, why(each.metric), list) : null;
        return goal === null ? list : [...list, goal];
      }, goals),
    });
  const card = (proposal: Proposal) => {
    const goal = takenAs(proposal);
    return (
      <GoalCard
        key={`${proposal.metric} ${proposal.scope.channels?.join(" ") ?? ""}`}
        proposal={proposal}
        goal={goal}
        owners={[...new Set(goals.map(({ owner }) => owner.trim()).filter((owner) => owner !== ""))]}
        onTake={() => take([proposal])}
        onDrop={() => onChange({ goals: goals.filter(({ id }) => id !== goal?.id) })}
        onChange={(changed) => onChange({ goals: goals.map((each) => (each.id === changed.id ? changed : each)) })}
      />
    );
  };
  const asksForPromise = document.purposes.includes("dialogue");
  const isNoneTaken = data.proposals.every((each) => takenAs(each) === null);
  return (
    <>
      <p className="prose">{t("intro")}</p>
      {asksForPromise ? (
        <AnsweringPromise
          answering={document.answering}
          onChange={(part) => onChange({ answering: { ...document.answering, ...part } })}
        />
      ) : null}
      <Kept goals={kept} document={document} known={known} />
      <p role="status" tabIndex={-1} ref={status}>
        {t("chosen", { count: goals.length })} {goals.length > mostGoals ? t("many") : ""}
      </p>
      {isNoneTaken ? (
        <Button
          look="primary"
          onClick={() => {
            take(first);
            status.current?.focus({ preventScroll: true });
          }}
        >
          {t("begin", { count: first.length })}
        </Button>
      ) : null}
      <ul className="goal-cards">{shown.map(card)}</ul>
      {rest.length > 0 ? (
        // A goal that has been chosen is never folded away.
        <details className="goal-more" open={rest.some((each) => takenAs(each) !== null) || undefined}>
          <summary>{t("more", { count: rest.length })}</summary>
          <ul className="goal-cards">{rest.map(card)}</ul>
        </details>
      ) : null}
      <Waiting proposals={missing} isAskedAbove={asksForPromise} />
    </>
  );
}

/** The promise, and the hours that it is counted in: without them every night counts as a delay, and so would the proposal. */
function AnsweringPromise({
  answering,
  onChange,
}: {
  answering: Answering;
  onChange: (part: Partial<Answering>) => void;
}) {
  const t = useTranslations("start.goals");
  const issues = answeringIssues(answering);
  return (
    <>
      <PromiseFields
        answering={answering}
        isWrong={issues.some(({ at }) => at === "promise")}
        onChange={(promiseMinutes) => onChange({ promiseMinutes })}
      />
      {answering.promiseMinutes === null ? (
        <p className="quiet small">{t("promiseHint")}</p>
      ) : (
        <SpanFields hours={answering.hours} issues={issues} onChange={(hours) => onChange({ hours })} />
      )}
    </>
  );
}

/** Goals that no proposal stands for: written under Settings. */
function Kept({ goals, document, known }: { goals: readonly Goal[] } & Pick<Props, "document" | "known">) {
  const t = useTranslations("start.goals");
  const words = useGoalWords();
  if (goals.length === 0) return null;
  return (
    <section className="kept">
      <h2>{t("kept")}</h2>
      <ul>
        {goals.map((goal) => (
          <li key={goal.id}>
            {words.about(goal.metric, words.channelsOf(goal, document, known))}:{" "}
            {words.targetOf(goal, goal.targets.at(-1) ?? {})}
          </li>
        ))}
      </ul>
      <p className="quiet small">{t("keptHint")}</p>
    </section>
  );
}

/** What cannot be measured yet, each with what it waits for. */
function Waiting({
  proposals,
  isOpen = false,
  isAskedAbove = false,
  intro = null,
}: {
  proposals: readonly Proposal[];
  isOpen?: boolean;
  /** The promise is asked for on this page. */
  isAskedAbove?: boolean;
  intro?: string | null;
}) {
  const t = useTranslations("start.goals");
  const steps = useTranslations("start.steps");
  const format = useFormat();
  const words = useGoalWords();
  const sourceName = useSourceName();
  if (proposals.length === 0) return null;
  const waitsFor = (missing: NonNullable<Proposal["missing"]>) => {
    switch (missing.kind) {
      case "file":
        return t("missing.file", { files: format.either(missing.sources.map(sourceName)) });
      case "other-file":
        return t("missing.otherFile", { files: format.either(missing.sources.map(sourceName)) });
      case "promise":
        return isAskedAbove ? t("missing.promiseAbove") : t("missing.promise", { step: steps("answers") });
      case "ratings":
        return t("missing.ratings");
      case "months":
        return missing.until === null
          ? t("missing.moreMonths", { count: missing.have })
          : t("missing.months", { count: missing.have, month: format.month(missing.until) });
    }
  };
  return (
    <>
      {intro === null ? null : <p className="prose">{intro}</p>}
      <details className="goal-more" open={isOpen}>
        <summary>{t("missingTitle", { count: proposals.length })}</summary>
        <ul className="waits">
          {proposals.map((each) => (
            <li key={`${each.metric} ${each.scope.channels?.join(" ") ?? ""}`}>
              <strong>{words.about(each.metric, each.channels)}</strong>
              <span className="quiet">{each.missing === null ? "" : waitsFor(each.missing)}</span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
