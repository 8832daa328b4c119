// One conversation, open over the list that it was found in.
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { ExternalLink } from "../../ui/ExternalLink.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useChannelOn } from "../../ui/useChannelOn.ts";
import { type Thread, threadQuery } from "./api.ts";
import { Message } from "./Message.tsx";
import { useMark } from "./useMark.ts";

/** Open while `open` names a comment. */
export function ThreadDialog({ open, onClose }: { open: string | undefined; onClose: () => void }) {
  const t = useTranslations("comments.thread");
  if (open === undefined) return null;
  return (
    <Dialog open wide onClose={onClose} title={t("title")}>
      <Conversation open={open} />
    </Dialog>
  );
}

function Conversation({ open }: { open: string }) {
  const t = useTranslations("comments.thread");
  const channelOn = useChannelOn();
  const { data, error, refetch } = useQuery(threadQuery(open));
  const marking = useMark();
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height="240px" />;
  const { channel, messages, total } = data;
  return (
    <div className="stack">
      <p className="quiet">{channelOn(channel)}</p>
      <PostOnTop post={data.post} />
      {marking.error ? <ErrorNote error={marking.error} /> : null}
      <ol className="thread">
        {messages.map((message) => (
          <Message
            key={message.key}
            message={message}
            isOpened={message.key === open}
            isSaving={marking.isSaving}
            onMark={(action) => marking.mark(message, action)}
          />
        ))}
      </ol>
      {messages.length < total ? <p className="quiet">{t("shown", { shown: messages.length, total })}</p> : null}
    </div>
  );
}

function PostOnTop({ post }: { post: Thread["post"] }) {
  const t = useTranslations("comments.thread");
  if (post === null) return null;
  return (
    <div className="thread-post">
      <p className="quiet small">
        {post.text === "" ? t("postUnknown") : t("post")}
        {post.link === null ? null : (
          <>
            {" · "}
            <ExternalLink href={post.link}>{t("original")}</ExternalLink>
          </>
        )}
      </p>
      {post.text === "" ? null : (
        <p className="post-words" dir="auto">
          {post.text}
        </p>
      )}
    </div>
  );
}
