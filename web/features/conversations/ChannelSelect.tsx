// Which channel the screen is about, where there are several with comments.
import { useTranslations } from "use-intl";
import type { ChannelName } from "../../api.ts";
import { Select } from "../../ui/Field.tsx";

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
  const shell = useTranslations("shell");
  const options = channels.map((channel) => ({
    value: channel.key,
    label: shell("channelOn", { channel: channel.name, platform: shell(`platform.${channel.platform}`) }),
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
