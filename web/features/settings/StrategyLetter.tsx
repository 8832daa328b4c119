// The strategy as a letter: why we are there, what we want, where we are, what we talk about.
import { Fragment, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { messageTypesOf } from "../../../shared/message-types.ts";
import { type Month, monthOf } from "../../../shared/period.ts";
import { startsOfNext } from "../../../shared/strategy-start.ts";
import { archivedGoals } from "../../../shared/strategy-withdrawal.ts";
import { type KnownChannel } from "../../channels.ts";
import type { Start } from "../../start.ts";
import { TextArea } from "../../ui/Field.tsx";
import { answeringIssues } from "../../ui/strategy/answering.ts";
import { AnsweringSection } from "./AnsweringSection.tsx";
import type { SavedVersion } from "./api.ts";
import { ChannelSection } from "./ChannelSection.tsx";
import { channelFacts } from "./channel-facts.ts";
import { CompetitorSection } from "./CompetitorSection.tsx";
import { CriticismSection } from "./CriticismSection.tsx";
import { DraftBar } from "./DraftBar.tsx";
import { goalIssues } from "./goal-check.ts";
import { GoalSection } from "./GoalSection.tsx";
import { GroupSection } from "./GroupSection.tsx";
import { ruleIssues, ruleOf } from "./rule.ts";
import { RuleSection } from "./RuleSection.tsx";
import { TopicSection } from "./TopicSection.tsx";
import { EscalationFields, HoursPublishedFields, PeopleFields } from "../../ui/strategy/PeopleFields.tsx";
import { PurposeFields, VisitorsField } from "../../ui/strategy/PurposeFields.tsx";
import { savedDocuments, useDraft } from "../../ui/strategy/useDraft.ts";
import { AroundFields, MessageTypesField, ReviewField, VoiceField } from "../../ui/strategy/WordFields.tsx";
import { LetterPart } from "./LetterPart.tsx";

interface Props {
  start: Start;
  current: SavedVersion | null;
  versions: readonly SavedVersion[];
  channels: readonly KnownChannel[];
}

export function StrategyLetter({ start, current, versions, channels: known }: Props) {
  const t = useTranslations("settings");
  const shell = useTranslations("shell");
  const thisMonth = monthOf(start.today);
  const firstMonth = start.months?.first ?? thisMonth;
  const documentOf = useMemo(() => savedDocuments(versions, known, firstMonth), [versions, known, firstMonth]);
  const draft = useDraft(documentOf, current?.version ?? 0);
  const { document, change } = draft;
  const { months, usual } = startsOfNext(current, thisMonth, firstMonth);
  const [chosen, setChosen] = useState<Month | null>(null);
  const effectiveFrom = chosen ?? usual;
  const channels = channelFacts(known, document.channels, (platform) => shell(`platform.${platform}`));
  const rule = ruleOf(document);
  const us = [...start.settings.ownAuthors, ...known.map((channel) => channel.name)];
  const hasIssues =
    document.goals.some((goal) => goalIssues(goal, channels, document.groups).length > 0) ||
    document.groups.some((group) => group.name.trim() === "" || group.channels.length === 0) ||
    document.topics.some((topic) => topic.name.trim() === "") ||
    answeringIssues(document.answering).length > 0 ||
    ruleIssues(rule).length > 0;
  return (
    <Fragment key={draft.round}>
      <section aria-labelledby="purpose-title">
        <h2 id="purpose-title">{t("sections.purpose")}</h2>
        <TextArea
          label={t("purpose.label")}
          hint={t("purpose.hint")}
          placeholder={t("purpose.placeholder")}
          className="purpose"
          rows={2}
          maxLength={1000}
          value={document.purpose}
          onChange={({ target }) => change({ purpose: target.value })}
        />
        <PurposeFields document={document} onChange={change} />
        <VisitorsField document={document} onChange={change} />
      </section>
      <LetterPart id="around-title" title={t("sections.customers")}>
        <AroundFields document={document} onChange={change} />
      </LetterPart>
      <GoalSection
        document={document}
        channels={channels}
        firstMonth={firstMonth < document.effectiveFrom ? firstMonth : document.effectiveFrom}
        thisMonth={thisMonth}
        archived={archivedGoals(versions)}
        droppedTypes={messageTypesOf(versions).filter(({ id }) =>
          document.messageTypes.every((each) => each.id !== id),
        )}
        newFrom={effectiveFrom}
        judgedFrom={draft.changes.length > 0 ? effectiveFrom : document.effectiveFrom}
        onChange={(goals) => change({ goals })}
      />
      <section aria-labelledby="channels-title">
        <h2 id="channels-title" tabIndex={-1}>
          {t("sections.channels")}
        </h2>
        <ChannelSection
          known={known}
          document={document}
          channels={channels}
          onChange={(owned) => change({ channels: owned })}
        />
        <GroupSection document={document} channels={channels} onChange={(groups) => change({ groups })} />
      </section>
      <TopicSection topics={document.topics} onChange={(topics) => change({ topics })} />
      <LetterPart id="talk-title" title={t("sections.talk")}>
        <MessageTypesField document={document} onChange={change} />
        <VoiceField document={document} onChange={change} />
      </LetterPart>
      <LetterPart id="roles-title" title={t("sections.people")}>
        <PeopleFields people={document.people} onChange={(people) => change({ people })} />
      </LetterPart>
      <AnsweringSection
        answering={document.answering}
        zone={start.settings.timeZone}
        today={start.today}
        onChange={(answering) => change({ answering })}
      />
      <LetterPart id="published-title" title={t("sections.published")}>
        <HoursPublishedFields
          published={document.hoursPublished}
          today={start.today}
          onChange={(hoursPublished) => change({ hoursPublished })}
        />
      </LetterPart>
      <RuleSection rule={rule} us={us} onChange={(wantsAnswer) => change({ wantsAnswer })} />
      <LetterPart id="escalation-title" title={t("sections.escalation")}>
        <EscalationFields escalation={document.escalation} onChange={(escalation) => change({ escalation })} />
      </LetterPart>
      <CriticismSection criticism={document.criticism} onChange={(criticism) => change({ criticism })} />
      <CompetitorSection names={document.competitors} onChange={(competitors) => change({ competitors })} />
      <LetterPart id="review-title" title={t("sections.review")}>
        <ReviewField document={document} today={start.today} onChange={change} />
      </LetterPart>
      <DraftBar
        draft={draft}
        version={current?.version ?? 0}
        next={Math.max(0, ...versions.map(({ version }) => version)) + 1}
        months={months}
        effectiveFrom={effectiveFrom}
        onChoose={setChosen}
        hasIssues={hasIssues}
      />
    </Fragment>
  );
}
