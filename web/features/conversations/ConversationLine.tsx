// One conversation of the list: how it began, under what, how long it is and what is to be known of it.
import { useTranslations } from "use-intl";
import type { ConversationRow } from "./api.ts";
import { CommentHead } from "./CommentHead.tsx";
import { UnderPost } from "./UnderPost.tsx";
import { useWhen } from "./useWho.ts";

export function ConversationLine({ row, onOpen }: { row: ConversationRow; onOpen: () => void }) {
  const t = useTranslations("comments.conversations");
  const all = useTranslations("comments");
  const when = useWhen();
  const { first, channel, post, found } = row;
  const size = [
    t("messages", { count: row.messages }),
    t("people", { count: row.people }),
    t("steps", { count: row.steps }),
    t("last", { when: when({ day: row.lastDay, time: row.lastTime }) }),
  ];
  const states = [
    row.critical ? t("state.critical") : "",
    row.waiting > 0 ? t("state.waiting", { count: row.waiting }) : "",
    row.withUs ? t("state.withUs") : "",
    row.customers ? t("state.customers") : "",
    row.returning ? t("state.returning") : "",
  ].filter((state) => state !== "");
  return (
    <li className="comment">
      <CommentHead comment={first} channel={channel} />
      <button type="button" className="conversation-open" dir="auto" onClick={onOpen}>
        {first.text ?? all("noWords")}
        <span className="visually-hidden">. {t("open")}</span>
      </button>
      {found?.text ? <p className="small comment-found">{t("foundIn", { text: found.text })}</p> : null}
      <UnderPost post={post} />
      <p className="comment-states small">
        {states.map((state) => (
          <span key={state} className="comment-state">
            {state}
          </span>
        ))}
        <span className="quiet">{size.join(" · ")}</span>
      </p>
    </li>
  );
}
