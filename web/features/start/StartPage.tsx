// The guided start: a few short steps, every question may be skipped, and one version at the end.
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { type Month, monthOf } from "../../../shared/period.ts";
import { startsOfNext } from "../../../shared/strategy-start.ts";
import { channelsQuery, type KnownChannel } from "../../channels.ts";
import { useFormat } from "../../i18n.tsx";
import { type StartStep, startSteps } from "../../routes/search.ts";
import { type Start, startQuery } from "../../start.ts";
import { type SavedVersion, strategyQuery } from "../../strategy.ts";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Select, TextArea } from "../../ui/Field.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { answeringIssues } from "../../ui/strategy/answering.ts";
import { topicsNamed } from "../../ui/strategy/document.ts";
import { LinesField } from "../../ui/strategy/ListFields.tsx";
import { PurposeFields, VisitorsField } from "../../ui/strategy/PurposeFields.tsx";
import { savedDocuments, useDraft } from "../../ui/strategy/useDraft.ts";
import { useSaveStrategy } from "../../ui/strategy/useSaveStrategy.ts";
import { AroundFields, MessageTypesField, ReviewField, VoiceField } from "../../ui/strategy/WordFields.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { AnswersStep } from "./AnswersStep.tsx";
import { ChannelsStep } from "./ChannelsStep.tsx";
import { isUnfinished } from "./goal-of.ts";
import { GoalsStep } from "./GoalsStep.tsx";
import { Letter } from "./Letter.tsx";
import { Progress } from "./Progress.tsx";
import "../../ui/strategy/answering.css";
import "../../ui/strategy/questions.css";
import "./start.css";

const route = getRouteApi("/start");

export function StartPage() {
  const t = useTranslations("start");
  const start = useQuery(startQuery);
  const strategy = useQuery(strategyQuery);
  const channels = useQuery(channelsQuery);
  const failed = [start, strategy, channels].find((query) => query.error && !query.data);
  return (
    <>
      <PageHead title={t("title")} heading={<span className="quiet">{t("title")}</span>} />
      {failed ? (
        <ErrorNote error={failed.error} onRetry={() => void failed.refetch()} />
      ) : start.data && strategy.data && channels.data ? (
        <Questions
          start={start.data}
          current={strategy.data.current}
          versions={strategy.data.versions}
          known={channels.data.channels}
        />
      ) : (
        <Skeleton height="480px" />
      )}
    </>
  );
}

interface Props {
  start: Start;
  current: SavedVersion | null;
  versions: readonly SavedVersion[];
  known: readonly KnownChannel[];
}

function Questions({ start, current, versions, known }: Props) {
  const t = useTranslations("start");
  const toast = useToast();
  const navigate = route.useNavigate();
  const { step = "purpose" } = route.useSearch();
  const thisMonth = monthOf(start.today);
  const firstMonth = start.months?.first ?? thisMonth;
  const { months, usual } = startsOfNext(current, thisMonth, firstMonth);
  const [effectiveFrom, setEffectiveFrom] = useState(usual);
  const documentOf = useMemo(() => savedDocuments(versions, known, firstMonth), [versions, known, firstMonth]);
  const draft = useDraft(documentOf, current?.version ?? 0);
  const { document, change } = draft;
  const save = useSaveStrategy(draft, () => {
    toast({ text: t("saved") });
    void navigate({ to: "/" });
  });
  const head = useHeadOf(step);
  const at = startSteps.indexOf(step);
  const next = startSteps[at + 1];
  const before = startSteps[at - 1];
  const wrong: StartStep | null = document.goals.some(isUnfinished)
    ? "goals"
    : answeringIssues(document.answering).length > 0
      ? "answers"
      : null;
  const isLast = next === undefined;
  const saveButton = (words: string, look: "primary" | "plain") => (
    <Button
      look={look}
      disabled={wrong !== null || save.isPending || draft.changes.length === 0}
      onClick={() => save.mutate({ effectiveFrom, reason: t("reason") })}
    >
      {words}
    </Button>
  );
  return (
    <div className="start">
      <Progress step={step} />
      <div className="start-step">
        <h1 ref={head} tabIndex={-1}>
          {t(`heads.${step}`)}
        </h1>
        {step === "purpose" ? <PurposeStep document={document} onChange={change} /> : null}
        {step === "goals" ? <GoalsStep document={document} known={known} from={usual} onChange={change} /> : null}
        {step === "channels" ? (
          <ChannelsStep known={known} channels={document.channels} onChange={(channels) => change({ channels })} />
        ) : null}
        {step === "answers" ? <AnswersStep document={document} today={start.today} onChange={change} /> : null}
        {step === "words" ? <WordsStep document={document} onChange={change} /> : null}
        {isLast ? (
          <>
            <Letter document={document} known={known} effectiveFrom={effectiveFrom} />
            <ReviewField document={document} today={start.today} onChange={change} />
            <EffectiveFrom
              months={months}
              month={effectiveFrom}
              isFirst={current === null}
              onChange={setEffectiveFrom}
            />
          </>
        ) : null}
      </div>
      {wrong === null ? null : (
        <p className="field-error" role="alert">
          {t("markedIn", { step: t(`steps.${wrong}`) })}
        </p>
      )}
      {save.error ? <ErrorNote error={save.error} /> : null}
      <div className="row start-foot">
        {before === undefined ? null : (
          <Link to="/start" search={{ step: before }} className={buttonClass()}>
            {t("back")}
          </Link>
        )}
        {next === undefined ? (
          saveButton(t("save"), "primary")
        ) : (
          <Link to="/start" search={{ step: next }} className={buttonClass("primary")}>
            {t("next")}
          </Link>
        )}
        {!isLast && document.goals.length > 0 ? saveButton(t("saveNow"), "plain") : null}
      </div>
      {!isLast && document.goals.length > 0 ? <p className="quiet small">{t("saveNowHint")}</p> : null}
    </div>
  );
}

/** The heading of a step takes the focus when the step comes, so that it is read and the next Tab is its first question. */
function useHeadOf(step: StartStep) {
  const head = useRef<HTMLHeadingElement>(null);
  const [first] = useState(step);
  const isMoved = useRef(false);
  useEffect(() => {
    if (step !== first) isMoved.current = true;
    if (isMoved.current) head.current?.focus();
  }, [step, first]);
  return head;
}

type StepProps = Parameters<typeof PurposeFields>[0];

function PurposeStep(props: StepProps) {
  const t = useTranslations("settings.purpose");
  return (
    <>
      <PurposeFields {...props} />
      <TextArea
        label={t("label")}
        hint={t("hint")}
        placeholder={t("placeholder")}
        rows={2}
        maxLength={1000}
        value={props.document.purpose}
        onChange={({ target }) => props.onChange({ purpose: target.value })}
      />
      <VisitorsField {...props} />
    </>
  );
}

function WordsStep(props: StepProps) {
  const t = useTranslations("start.words");
  const { document, onChange } = props;
  return (
    <>
      <LinesField
        label={t("topics")}
        hint={t("topicsHint")}
        most={100}
        words={document.topics.map(({ name }) => name)}
        onChange={(names) => onChange({ topics: topicsNamed(document.topics, names) })}
      />
      <MessageTypesField {...props} />
      <VoiceField {...props} />
      <AroundFields {...props} />
    </>
  );
}

function EffectiveFrom({
  months,
  month,
  isFirst,
  onChange,
}: {
  months: readonly Month[];
  month: Month;
  isFirst: boolean;
  onChange: (month: Month) => void;
}) {
  const t = useTranslations("start.effective");
  const format = useFormat();
  return (
    <Select
      label={t("label")}
      hint={t(isFirst ? "hint" : "again")}
      options={months.map((each) => ({ value: each, label: format.month(each) }))}
      value={month}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
