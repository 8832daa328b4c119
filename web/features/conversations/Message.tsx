// One message of a conversation: whose, when, its words, its gaps, what became of it, and where it came from.
import type { CSSProperties } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "../../i18n.tsx";
import { ExternalLink } from "../../ui/ExternalLink.tsx";
import type { ThreadMessage } from "./api.ts";
import { CommentSource } from "./CommentSource.tsx";
import { MarkButtons } from "./MarkButtons.tsx";
import { Person } from "./Person.tsx";
import type { MarkAction } from "./useMark.ts";
import { useWhen } from "./useWho.ts";
import { isReason } from "./WaitingItem.tsx";
import { Words } from "./Words.tsx";

/** Deeper answers stand no further in. */
const deepest = 6;

export function Message({
  message,
  isOpened,
  isSaving,
  onMark,
}: {
  message: ThreadMessage;
  /** The message by which the conversation was opened. */
  isOpened: boolean;
  isSaving: boolean;
  onMark: (action: MarkAction) => void;
}) {
  const t = useTranslations("comments.thread");
  const when = useWhen()(message);
  const { who, depth, automatic, critical, link } = message;
  const notes = useNotes(message);
  return (
    <li
      className={who.kind === "ours" ? "message message-ours" : "message"}
      style={{ "--depth": Math.min(depth, deepest) } as CSSProperties}
      aria-current={isOpened ? "true" : undefined}
    >
      <p className="comment-head">
        <span className="visually-hidden">{t("level", { level: depth + 1 })}</span>
        {critical ? <strong className="comment-critical">{t("critical")}</strong> : null}
        <Person who={who} />
        <span className="quiet">{automatic ? `${when} · ${t("automatic")}` : when}</span>
      </p>
      <Words text={message.text} />
      {notes.map((note) => (
        <p key={note} className="quiet small">
          {note}
        </p>
      ))}
      <CommentSource comment={message} />
      <div className="comment-actions">
        {link === null ? null : <ExternalLink href={link}>{t("original")}</ExternalLink>}
        {who.kind === "ours" ? null : (
          <MarkButtons comment={message} actions={actionsOf(message)} disabled={isSaving} onMark={onMark} />
        )}
      </div>
    </li>
  );
}

function actionsOf({ first, critical }: ThreadMessage): MarkAction[] {
  const eye: MarkAction = critical ? "notCritical" : "critical";
  if (first === null) return [eye];
  if (first.wants !== true) return ["wantsOne", eye];
  return first.answered ? [eye] : ["answered", "wantsNone", eye];
}

/** What is to be known of a message beside its words, a sentence each. */
function useNotes(message: ThreadMessage): string[] {
  const t = useTranslations("comments.thread");
  const format = useFormat();
  const state = useOutcome(message);
  const { orphan, answersNotRead, goneSince, since, written } = message;
  return [
    orphan ? t("orphan") : "",
    state,
    answersNotRead > 0 ? t("notRead", { count: answersNotRead }) : "",
    goneSince === null ? "" : t("gone", { day: format.day(goneSince) }),
    since === null ? "" : t("since", { day: format.day(since), count: written }),
  ].filter((note) => note !== "");
}

function useOutcome({ first, marks }: ThreadMessage): string {
  const t = useTranslations("comments.thread");
  const because = useTranslations("comments.because");
  const format = useFormat();
  if (first?.wants === null || first === null) return "";
  if (!first.wants) return t("wantsNone");
  if (!first.answered) {
    const reason = first.because !== null && isReason(first.because) ? first.because : "marked";
    return t("waits", { why: because(reason, { word: first.word ?? "" }) });
  }
  if (marks.answered === "yes") return t("elsewhere");
  const words = [
    first.waitedHours === null
      ? t("answered")
      : t("answeredAfter", {
          time: format.duration(first.waitedHours),
        }),
  ];
  if (first.inTime !== null) words.push(t(first.inTime ? "inTime" : "late"));
  return `${words.join(", ")}.`;
}
