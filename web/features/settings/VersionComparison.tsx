// Two versions side by side, as sentences of what changed from one to the other.
import { useState } from "react";
import { useTranslations } from "use-intl";
import { differencesBetween } from "../../../shared/strategy-diff.ts";
import { useFormat } from "../../i18n.tsx";
import { Select } from "../../ui/Field.tsx";
import type { SavedVersion } from "./api.ts";
import type { ChannelFacts } from "./goal-check.ts";
import { useDifferenceWords } from "./useDifferenceWords.ts";

interface Props {
  /** At least two, newest first. */
  versions: readonly SavedVersion[];
  channels: readonly ChannelFacts[];
}

export function VersionComparison({ versions, channels }: Props) {
  const t = useTranslations("versions");
  const format = useFormat();
  const [chosen, setChosen] = useState<{ before?: number; after?: number }>({});
  const standing = versions.filter(({ withdrawnAt }) => withdrawnAt === null);
  const [newest, previous] = standing.length > 1 ? standing : versions;
  const find = (number: number | undefined) => versions.find(({ version }) => version === number);
  const after = find(chosen.after) ?? newest;
  const before = find(chosen.before) ?? previous;
  const words = useDifferenceWords(
    channels,
    [before, after].flatMap((each) => each?.document ?? []),
  );
  if (!after || !before) return null;
  const differences = differencesBetween(before.document, after.document);
  const options = versions.map(({ version, document }) => ({
    value: String(version),
    label: t("option", { version, month: format.month(document.effectiveFrom) }),
  }));
  return (
    <div className="comparison">
      <h3>{t("compare")}</h3>
      <div className="comparison-fields">
        <Select
          label={t("before")}
          options={options}
          value={String(before.version)}
          onChange={({ target }) => setChosen({ ...chosen, before: Number(target.value) })}
        />
        <Select
          label={t("after")}
          options={options}
          value={String(after.version)}
          onChange={({ target }) => setChosen({ ...chosen, after: Number(target.value) })}
        />
      </div>
      <div aria-live="polite">
        {differences.length === 0 ? <p className="quiet">{t("same")}</p> : null}
        <ul className="differences">
          {differences.map((difference, index) => (
            <li key={index}>{words(difference)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
