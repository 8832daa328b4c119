// Which channel the screen is about, where there are several with comments.
import { useTranslations } from "use-intl";
import type { ChannelName } from "../../api.ts";
import { Select } from "../../ui/Field.tsx";
import { useChannelOn } from "../../ui/useChannelOn.ts";

export function ChannelSelect({
  channels,
  value,
  onChange,
}: {
  channels: readonly Pick<ChannelName, "key" | "name" | "platform">[];
  value: string | undefined;
  onChange: (channel: string | undefined) => void;
}) {
  const t = useTranslations("comments");
  const channelOn = useChannelOn();
  const options = channels.map((channel) => ({
    value: channel.key,
    label: channelOn(channel),
  }));
  return (
    <div className="answers-channel">
      <Select
        label={t("channel")}
        options={[{ value: "", label: t("allChannels") }, ...options]}
        value={value ?? ""}
        onChange={({ target }) => onChange(target.value === "" ? undefined : target.value)}
      />
    </div>
  );
}
