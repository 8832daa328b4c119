// Whose comment it is, when and where it was written; before it whatever must be seen first.
import type { ReactNode } from "react";
import type { ChannelName } from "../../api.ts";
import { useChannelOn } from "../../ui/useChannelOn.ts";
import type { Writer } from "./api.ts";
import { Person } from "./Person.tsx";
import { useWhen } from "./useWho.ts";

interface Props {
  comment: { who: Writer; day: string; time: string | null };
  channel: Pick<ChannelName, "name" | "platform">;
  children?: ReactNode;
}

export function CommentHead({ comment, channel, children }: Props) {
  const when = useWhen();
  const channelOn = useChannelOn();
  return (
    <p className="comment-head">
      {children}
      <Person who={comment.who} />
      <span className="quiet">
        {when(comment)} · {channelOn(channel)}
      </span>
    </p>
  );
}
