// One file of the drop: a line that says what it is and what it changes, the questions it leaves, and its details when opened.
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { problemSentence } from "../../../shared/problem-text.ts";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Check } from "../../ui/Field.tsx";
import { FileName } from "../../ui/FileName.tsx";
import { Down, Forward } from "../../ui/icons.tsx";
import { useMetricWords } from "../../ui/useMetricWords.ts";
import { useSourceName } from "../../ui/source-text.ts";
import { AbsentChannels } from "./AbsentChannels.tsx";
import type { FileState, Preview } from "./api.ts";
import { FileDetail } from "./FileDetail.tsx";
import { isSettled, mayAnswerAbsent, needsConsent, rejectedShare, secondsLeft } from "./file-state.ts";
import { periodText } from "../../ui/period-text.ts";
import { Questions } from "./Questions.tsx";

/** Reasons why a file cannot be read that stand in its row without being opened. */
const shownProblems = 3;

interface Props {
  file: FileState;
  original: File | null;
  consented: boolean;
  onConsent: (given: boolean) => void;
  onLeaveOut: () => void;
}

export function FileRow({ file, original, consented, onConsent, onLeaveOut }: Props) {
  const t = useTranslations("imports");
  const problem = useTranslations("problem");
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const { preview } = file;
  const detailId = `file-${file.id}`;
  return (
    <li className="file" data-state={file.state}>
      <div className="file-head">
        <button
          type="button"
          className="file-name"
          aria-expanded={open}
          aria-controls={detailId}
          disabled={!preview || (preview.tables.length === 0 && preview.problems.length <= shownProblems)}
          onClick={() => setOpen(!open)}
        >
          {open ? <Down /> : <Forward />}
          <FileName name={file.name} />
        </button>
        <span className="file-state">{t(`state.${file.state}`)}</span>
        {isSettled(file) && file.state !== "refused" ? null : (
          <Button look="quiet" onClick={onLeaveOut} aria-label={t("files.removeOne", { name: file.name })}>
            {t("files.remove")}
          </Button>
        )}
      </div>
      <div className="file-body">
        {file.progress && !isSettled(file) ? <Progress progress={file.progress} /> : null}
        {file.state === "refused" || file.state === "skipped"
          ? preview?.problems.slice(0, shownProblems).map((each, index) => (
              <p className="file-problem" key={`${index} ${each.code}`}>
                {problemSentence(problem, each)}
              </p>
            ))
          : null}
        {preview && preview.rows.read > 0 ? <Summary preview={preview} /> : null}
        {preview && file.state === "question" && preview.questions.length > 0 ? (
          <Questions file={file} preview={preview} original={original} />
        ) : null}
        {preview && preview.absent.length > 0 && mayAnswerAbsent(file) ? (
          <AbsentChannels file={file} preview={preview} />
        ) : null}
        {preview && preview.contradicts.length > 0 ? <Contradictions preview={preview} /> : null}
        {preview && needsConsent(file) ? (
          <Check
            label={t("consent", { count: preview.rows.rejected, share: format.value(rejectedShare(file), "share", 0) })}
            checked={consented}
            onChange={(event) => onConsent(event.target.checked)}
          />
        ) : null}
        <div id={detailId} hidden={!open}>
          {open && preview ? <FileDetail file={file} preview={preview} /> : null}
        </div>
      </div>
    </li>
  );
}

/** What the file is, and what it does, in two lines. */
function Summary({ preview }: { preview: Preview }) {
  const t = useTranslations("imports");
  const format = useFormat();
  const metric = useMetricWords();
  const sourceName = useSourceName();
  const { rows, goals } = preview;
  const channels =
    preview.channels.length === 1
      ? preview.channels[0]?.name
      : t("summary.channels", { count: preview.channels.length });
  const parts = [
    sourceName(preview.source),
    preview.channels.length === 0 ? null : channels,
    periodText(format, preview.from, preview.to),
    t("summary.rows", { count: rows.read }),
  ];
  const first = goals[0];
  const value = (number: number | null) => (number === null || !first ? "–" : format.value(number, first.unit));
  return (
    <>
      <p>{parts.filter((part) => part !== null && part !== undefined).join(" · ")}</p>
      <p className="quiet">
        <span className="file-counts">
          {t("rows.line", {
            newRows: format.count(rows.new),
            changed: format.count(rows.changed),
            unchanged: format.count(rows.unchanged),
            rejected: format.count(rows.rejected),
          })}
        </span>
        {first ? (
          <span>
            {t("summary.goals", {
              month: format.month(first.month),
              goal: metric(first.metric).short,
              before: value(first.before),
              after: value(first.after),
            })}
            {goals.length > 1 ? ` ${t("summary.moreGoals", { count: goals.length - 1 })}` : ""}
          </span>
        ) : null}
      </p>
    </>
  );
}

/** What somebody has said, and the file's posts speak against. */
function Contradictions({ preview }: { preview: Preview }) {
  const t = useTranslations("silence");
  const format = useFormat();
  const channels = preview.contradicts.map(({ name, from, to }) =>
    t("channelDays", { channel: name, period: periodText(format, from, to) ?? "" }),
  );
  return <p>{t("contradicts", { channels: format.list(channels) })}</p>;
}

function Progress({ progress }: { progress: NonNullable<FileState["progress"]> }) {
  const t = useTranslations("imports");
  const left = secondsLeft(progress.bytes, progress.of, useElapsed());
  const format = useFormat();
  const size = (bytes: number) => `${format.value(bytes / 1_000_000, "mean")} MB`;
  const text = t("progress", { done: size(progress.bytes), of: size(progress.of), rows: progress.rows });
  return (
    <div className="file-progress">
      <progress max={progress.of} value={progress.bytes} aria-label={text} />
      <span className="quiet small">
        {text}
        {left === null ? "" : ` · ${t("timeLeft", { seconds: left })}`}
      </span>
    </div>
  );
}

/** Milliseconds since the part appeared, to the half second. */
function useElapsed(): number {
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(() => setElapsed(performance.now() - began), 500);
    return () => clearInterval(timer);
  }, []);
  return elapsed;
}
