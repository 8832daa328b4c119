// What people say of a channel saves at once; the message that says so takes it back.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { useToast } from "../../ui/Toast.tsx";
import { type ChannelMarkPart, markChannel } from "./api.ts";

export interface ChannelMarking {
  channel: string;
  part: ChannelMarkPart;
  /** The same fields as they were. */
  before: ChannelMarkPart;
  /** What was done, in a few words. */
  said: string;
}

export function useChannelMark() {
  const t = useTranslations("channels");
  const shell = useTranslations("shell");
  const toast = useToast();
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: ({ channel, part }: Pick<ChannelMarking, "channel" | "part">) => markChannel(channel, part),
    // Which channels there are, and what they are called, is on every screen.
    onSuccess: async () => {
      await queries.invalidateQueries();
      // A channel that is hidden or merged takes its line along: the keyboard goes on from the list's heading.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) document.getElementById("channels-title")?.focus();
      });
    },
  });
  const mark = ({ channel, part, before, said }: ChannelMarking) => {
    const undo = () => save.mutate({ channel, part: before }, { onSuccess: () => toast({ text: t("undone") }) });
    save.mutate(
      { channel, part },
      { onSuccess: () => toast({ text: said, action: { label: shell("undo"), run: undo } }) },
    );
  };
  const failed = save.error === null ? null : { channel: save.variables?.channel ?? "", error: save.error };
  return { mark, error: failed, isSaving: save.isPending };
}
