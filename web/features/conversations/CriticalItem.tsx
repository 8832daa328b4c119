// One comment that needs an eye: why, how long it has waited, what was done, and the ways to do something.
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { ExternalLink } from "../../ui/ExternalLink.tsx";
import { Select } from "../../ui/Field.tsx";
import { CommentFoot } from "./CommentFoot.tsx";
import { CommentHead } from "./CommentHead.tsx";
import type { CriticalComment } from "./criticism-api.ts";
import { MarkButtons } from "./MarkButtons.tsx";
import type { MarkAction } from "./useMark.ts";
import { Words } from "./Words.tsx";

const deeds = ["answered", "hidden", "passed-on", "nothing"] as const;

interface Props {
  row: CriticalComment;
  isSaving: boolean;
  onMark: (action: MarkAction) => void;
  /** What was done about it; null: nothing is said. */
  onDeed: (done: string | null) => void;
  onOpen: () => void;
}

export function CriticalItem({ row, isSaving, onMark, onDeed, onOpen }: Props) {
  const t = useTranslations("criticism");
  const waiting = useTranslations("comments.answers.waiting");
  const format = useFormat();
  const before = row.marks.done ?? null;
  const because =
    row.by === "words"
      ? t("because.words", { words: format.list(row.words.map((word) => t("quote", { word }))) })
      : t(`because.${row.by}`);
  const hours = row.waitedHours;
  return (
    <li className="comment" tabIndex={-1} data-key={row.key}>
      <CommentHead comment={row} channel={row.channel}>
        <strong className="comment-critical">{t(`level.${row.level}`)}</strong>
      </CommentHead>
      <Words text={row.text} />
      <p className="quiet small">
        {because}
        {row.dealtWith || hours === null ? "" : ` ${t("waited", { time: format.duration(hours) })}`}
        {row.isOverdue ? ` ${t("overdueMark")}` : ""}
        {row.goneSince === null ? "" : ` ${t("gone", { day: format.day(row.goneSince) })}`}
        {row.removed === null ? "" : ` ${t(`removed.${row.removed.by}`)} ${row.removed.why}`}
      </p>
      {row.answer === null ? null : (
        <p className="small" dir="auto">
          {row.answer.text === null ? t("answeredNoWords") : t("answered", { text: row.answer.text })}
        </p>
      )}
      <CommentFoot comment={row} />
      <div className="comment-actions">
        <Select
          label={t("done.label")}
          hiddenLabel
          options={[
            { value: "", label: t(row.answer === null ? "done.none" : "done.byAnswer") },
            ...deeds.map((each) => ({ value: each, label: t(`done.${each}`) })),
          ]}
          value={before ?? ""}
          disabled={isSaving}
          onChange={({ target }) => onDeed(target.value === "" ? null : target.value)}
        />
        {row.link === null ? null : <ExternalLink href={row.link}>{waiting("answer")}</ExternalLink>}
        <MarkButtons comment={row} actions={["notCritical"]} disabled={isSaving} onMark={onMark} />
        <Button look="quiet" onClick={onOpen}>
          {waiting("thread")}
        </Button>
      </div>
    </li>
  );
}
