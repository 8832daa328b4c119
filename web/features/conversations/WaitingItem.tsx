// One message that waits: who, where and when, its words, why it wants an answer and how long it has waited.
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { ExternalLink } from "../../ui/ExternalLink.tsx";
import type { WaitingMessage } from "./api.ts";
import { CommentFoot } from "./CommentFoot.tsx";
import { CommentHead } from "./CommentHead.tsx";
import { MarkButtons } from "./MarkButtons.tsx";
import type { MarkAction } from "./useMark.ts";
import { Words } from "./Words.tsx";

export function WaitingItem({
  row,
  isSaving,
  onMark,
  onOpen,
}: {
  row: WaitingMessage;
  isSaving: boolean;
  onMark: (action: MarkAction) => void;
  onOpen: () => void;
}) {
  const t = useTranslations("comments.answers.waiting");
  const because = useTranslations("comments.because");
  const waited = useWaited(row);
  const why = isReason(row.because) ? because(row.because, { word: row.word ?? "" }) : row.because;
  const actions = ["answered", "wantsNone", row.critical ? "notCritical" : "critical"] as const;
  return (
    <li className="comment">
      <CommentHead comment={row} channel={row.channel}>
        {row.critical ? <strong className="comment-critical">{t("critical")}</strong> : null}
      </CommentHead>
      <Words text={row.text} />
      <p className="quiet small">
        {t("wants", { why })} {waited}
        {row.customerAnswered ? ` ${t("customer")}` : ""}
        {row.answersNotRead ? ` ${t("notRead")}` : ""}
      </p>
      <CommentFoot comment={row} />
      <div className="comment-actions">
        {row.link === null ? null : <ExternalLink href={row.link}>{t("answer")}</ExternalLink>}
        <MarkButtons comment={row} actions={actions} disabled={isSaving} onMark={onMark} />
        <Button look="quiet" onClick={onOpen}>
          {t("thread")}
        </Button>
      </div>
    </li>
  );
}

const reasons = ["question-mark", "question-word", "mentions-us", "everything", "marked"] as const;

/** Why a message wants an answer; the other judgements of the rule say why one wants none. */
export function isReason(because: string): because is (typeof reasons)[number] {
  return reasons.some((each) => each === because);
}

function useWaited({ waitedHours, atLeast, used }: WaitingMessage): string {
  const t = useTranslations("comments.answers.waiting");
  const format = useFormat();
  const time = format.duration(waitedHours);
  const words = [used === null ? t("waitedAlways", { time }) : t("waited", { time })];
  if (atLeast) words.push(t("atLeast"));
  if (used !== null)
    words.push(
      used < 1
        ? t("left", { share: format.value(used, "share", 0) })
        : t("passed", { times: format.value(used, "mean", used < 10 ? 1 : 0) }),
    );
  return `${words.join(", ")}.`;
}
