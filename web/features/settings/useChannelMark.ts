// What people say of a channel saves at once; the message that says so takes it back.
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useSaveWithUndo } from "../../ui/useSaveWithUndo.ts";
import { type ChannelMarkPart, markChannel } from "./api.ts";

export interface ChannelMarking {
  channel: string;
  part: ChannelMarkPart;
  /** The same fields as they were. */
  before: ChannelMarkPart;
  /** What was done, in a few words. */
  said: string;
}

/** `error` is that of the last mark, with the channel's key. */
export function useChannelMark() {
  const t = useTranslations("channels");
  const [last, setLast] = useState("");
  // Which channels there are, and what they are called, is on every screen.
  const { save, error, isSaving } = useSaveWithUndo();
  const mark = ({ channel, part, before, said }: ChannelMarking) => {
    setLast(channel);
    save(
      {
        run: () => markChannel(channel, part),
        said,
        undo: () => markChannel(channel, before),
        undone: t("undone"),
      },
      // A channel that is hidden or merged takes its line along: the keyboard goes on from the list's heading.
      {
        onSuccess: () =>
          requestAnimationFrame(() => {
            if (document.activeElement === document.body) document.getElementById("channels-title")?.focus();
          }),
      },
    );
  };
  return { mark, error: error === null ? null : { channel: last, error }, isSaving };
}
