// The strategy as it has been answered, read as a letter; each part leads back to its question.
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Month } from "../../../shared/period.ts";
import type { Goal, Strategy } from "../../../shared/strategy.ts";
import type { KnownChannel } from "../../channels.ts";
import { useFormat } from "../../i18n.tsx";
import type { StartStep } from "../../routes/search.ts";
import { answeringIssues } from "../../ui/strategy/answering.ts";
import { peopleRoles } from "../../ui/strategy/PeopleFields.tsx";
import { useAnsweringWords } from "../../ui/strategy/useAnsweringWords.ts";
import { useChannelOn } from "../../ui/useChannelOn.ts";
import { proposalsQuery } from "./api.ts";
import { goalFor, levelOf } from "./goal-of.ts";
import { useGoalWords } from "./useGoalWords.ts";

interface Props {
  document: Strategy;
  known: readonly KnownChannel[];
  effectiveFrom: Month;
}

export function Letter({ document, known, effectiveFrom }: Props) {
  const t = useTranslations("start.letter");
  const q = useTranslations("questions");
  const format = useFormat();
  const answering = useAnsweringWords();
  const { people, hoursPublished, escalation, topics, messageTypes, visitors } = document;
  const said = (label: string, text: string) => (text.trim() === "" ? null : `${label} ${text}`);
  const names = (list: readonly { name: string }[]) => format.list(list.map(({ name }) => name));
  return (
    <div className="start-letter">
      <Part step="purpose" title={t("purpose")}>
        {[document.purpose, visitors === null ? null : t(`visitors.${visitors}`)]}
      </Part>
      <Part step="goals" title={t("goals")}>
        {[<Goals key="goals" document={document} known={known} effectiveFrom={effectiveFrom} />]}
      </Part>
      <Part step="channels" title={t("channels")}>
        {[<Channels key="channels" document={document} known={known} />]}
      </Part>
      <Part step="answers" title={t("answers")}>
        {[
          answeringIssues(document.answering).length > 0 ? null : answering.sentences(document.answering).join(" "),
          ...peopleRoles.map((role) => said(q(`people.${role}`), people[role])),
          said(q("hoursPublished.where"), hoursPublished.where),
          said(
            q("hoursPublished.checkedOn"),
            hoursPublished.checkedOn === null ? "" : format.day(hoursPublished.checkedOn),
          ),
          said(q("escalation.when"), escalation.when),
          said(q("escalation.to"), escalation.to),
        ]}
      </Part>
      <Part step="words" title={t("talk")}>
        {[
          topics.length === 0 ? null : t("topics", { list: names(topics) }),
          messageTypes.length === 0 ? null : t("types", { list: names(messageTypes) }),
          said(q("voice.label"), document.voice),
          said(q("customersWant.label"), document.customersWant),
          said(q("otherMarketing.label"), document.otherMarketing),
        ]}
      </Part>
    </div>
  );
}

function Part({ step, title, children }: { step: StartStep; title: string; children: readonly ReactNode[] }) {
  const t = useTranslations("start");
  const lines = children.filter((line) => line !== null && line !== "");
  return (
    <section>
      <div className="start-letter-head">
        <h2>{title}</h2>
        <Link to="/start" search={{ step }} aria-label={t("letter.change", { part: title })} className="small">
          {t("letter.changeShort")}
        </Link>
      </div>
      {lines.length === 0 ? <p className="quiet">{t("noAnswer")}</p> : null}
      {lines.map((line, index) => (typeof line === "string" ? <p key={index}>{line}</p> : line))}
    </section>
  );
}

function Goals({ document, known, effectiveFrom }: Props) {
  const t = useTranslations("start");
  const format = useFormat();
  const words = useGoalWords();
  if (document.goals.length === 0) return <p className="quiet">{t("goals.chosen", { count: 0 })}</p>;
  return (
    <ol>
      {document.goals.map((goal) => {
        const step = goal.targets[0] ?? { from: effectiveFrom };
        return (
          <li key={goal.id}>
            {t("letter.goal", {
              about: words.about(goal.metric, words.channelsOf(goal, document, known)),
              target: words.targetOf(goal, step),
              month: format.month(step.from > effectiveFrom ? step.from : effectiveFrom),
            })}{" "}
            {goal.owner.trim() === "" ? "" : t("letter.owner", { owner: goal.owner })}
            <Proposed goal={goal} document={document} />
            {goal.why === "" ? null : <span className="quiet start-why">{goal.why}</span>}
          </li>
        );
      })}
    </ol>
  );
}

/** What is proposed by the promise and the hours as they are in the end: they may have been answered after the goal was chosen. */
function Proposed({ goal, document }: { goal: Goal; document: Strategy }) {
  const t = useTranslations("start");
  const words = useGoalWords();
  const { data } = useQuery(proposalsQuery(document));
  const proposal = data?.proposals.find((each) => goalFor(each, [goal], document.groups) !== null);
  const level = proposal?.proposed?.target;
  if (goal.metric !== "answered-in-promised-time" || !proposal || !level || levelOf(goal, proposal) !== null)
    return null;
  return (
    <span className="start-why">
      {t("letter.proposed", {
        target: words.target(goal.metric, goal.direction, level),
        reached: t("goals.reached", level.reached),
      })}
    </span>
  );
}

function Channels({ document: { channels }, known }: Pick<Props, "document" | "known">) {
  const t = useTranslations("start");
  const format = useFormat();
  const channelOn = useChannelOn();
  const said = channels.flatMap(({ channel: key, name, owner, tool, toolOwner, postsPerWeek, hoursPerWeek }) => {
    const channel = known.find((each) => each.key === key);
    const facts = [
      owner === "" ? "" : t("letter.channelOwner", { owner }),
      tool === ""
        ? ""
        : toolOwner === ""
          ? t("letter.channelTool", { tool })
          : t("letter.channelToolOf", { tool, owner: toolOwner }),
      postsPerWeek === null ? "" : t("letter.channelPosts", { count: postsPerWeek }),
      hoursPerWeek === null ? "" : t("letter.channelHours", { count: hoursPerWeek }),
    ].filter((fact) => fact !== "");
    return facts.length === 0
      ? []
      : [
          {
            key,
            name: channel && channel.platform !== "web" ? channelOn(channel) : (channel?.name ?? name ?? key),
            facts: format.list(facts),
          },
        ];
  });
  if (said.length === 0) return <p className="quiet">{t("noAnswer")}</p>;
  return (
    <ul>
      {said.map(({ key, name, facts }) => (
        <li key={key}>
          {name}: {facts}
        </li>
      ))}
    </ul>
  );
}
