// What the presence is for, in order, in one sentence; and where people should end up.
import { useTranslations } from "use-intl";
import { type Purpose, purposes, type Strategy } from "../../../shared/strategy.ts";
import { useFormat } from "../../i18n.tsx";
import { IconButton } from "../Button.tsx";
import { Check, Select } from "../Field.tsx";
import { Up } from "../icons.tsx";

interface Props {
  document: Strategy;
  onChange: (part: Partial<Strategy>) => void;
}

/** The choice is in the order of ticking until somebody moves a purpose. A sentence that nobody has touched follows it. */
export function PurposeFields({ document, onChange }: Props) {
  const t = useTranslations("questions.purposes");
  const format = useFormat();
  const chosen = document.purposes;
  const sentence = (of: readonly Purpose[]) =>
    of.length === 0 ? "" : t("aims", { aims: format.list(of.map((each) => t(`of.${each}.aim`))) });
  const choose = (next: Purpose[]) => {
    const isUntouched = document.purpose === "" || document.purpose === sentence(chosen);
    onChange({ purposes: next, ...(isUntouched ? { purpose: sentence(next) } : {}) });
  };
  return (
    <fieldset className="part-fields">
      <legend>{t("legend")}</legend>
      <p className="quiet small">{t("hint")}</p>
      <div className="purposes">
        {purposes.map((purpose) => (
          <Check
            key={purpose}
            label={
              <>
                <strong>{t(`of.${purpose}.name`)}</strong>
                <span className="quiet small purpose-text">{t(`of.${purpose}.text`)}</span>
              </>
            }
            checked={chosen.includes(purpose)}
            onChange={({ target }) =>
              choose(target.checked ? [...chosen, purpose] : chosen.filter((each) => each !== purpose))
            }
          />
        ))}
      </div>
      {chosen.length > 1 ? (
        <div className="purpose-order">
          <p>{t("order")}</p>
          <ol>
            {chosen.map((purpose, index) => (
              <li key={purpose}>
                <span>{t(`of.${purpose}.name`)}</span>
                {index > 0 ? (
                  <IconButton
                    label={t("up", { purpose: t(`of.${purpose}.name`) })}
                    onClick={() => choose(chosen.toSpliced(index, 1).toSpliced(index - 1, 0, purpose))}
                  >
                    <Up />
                  </IconButton>
                ) : null}
              </li>
            ))}
          </ol>
        </div>
      ) : null}
    </fieldset>
  );
}

const ends = ["stay", "site", "both"] as const;

export function VisitorsField({ document, onChange }: Props) {
  const t = useTranslations("questions.visitors");
  return (
    <Select
      label={t("legend")}
      value={document.visitors ?? ""}
      options={[{ value: "", label: t("unsaid") }, ...ends.map((each) => ({ value: each, label: t(each) }))]}
      onChange={({ target }) => onChange({ visitors: ends.find((each) => each === target.value) ?? null })}
    />
  );
}
