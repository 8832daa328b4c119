// Whose public holidays are closed, with the next ones by name, so that a wrong country is seen at once.
import { useTranslations } from "use-intl";
import { countries, type Country, nextHolidays } from "../../../shared/conversations/holidays.ts";
import type { Day } from "../../../shared/period.ts";
import type { Answering } from "../../../shared/strategy.ts";
import { useFormat } from "../../i18n.tsx";
import { Check, Select } from "../Field.tsx";

const shown = 3;
const languageOf: Record<Country, string> = { SE: "sv", NO: "nb", DK: "da", FI: "fi", DE: "de" };
/** Their calendars know days on which offices close without a law. */
const withCustomaryDays: readonly Country[] = ["SE", "DK", "FI"];

interface Props {
  answering: Answering;
  today: Day;
  onChange: (part: Partial<Answering>) => void;
}

export function HolidayFields({ answering: { holidays, customaryDays }, today, onChange }: Props) {
  const t = useTranslations("answering.holidays");
  const format = useFormat();
  return (
    <>
      <Select
        label={t("country")}
        value={holidays ?? ""}
        options={[
          { value: "", label: t("noCountry") },
          ...countries.map((country) => ({ value: country, label: t(`countries.${country}`) })),
        ]}
        onChange={({ target }) => onChange({ holidays: countries.find((each) => each === target.value) ?? null })}
      />
      {holidays !== null && withCustomaryDays.includes(holidays) ? (
        <Check
          label={t("customary")}
          checked={customaryDays}
          onChange={({ target }) => onChange({ customaryDays: target.checked })}
        />
      ) : null}
      {holidays === null ? null : (
        <p className="quiet small" aria-live="polite">
          {t("next")}{" "}
          {nextHolidays(holidays, today, shown, customaryDays).map(({ day, name }, index) => (
            <span key={day}>
              {index > 0 ? ", " : ""}
              <span lang={languageOf[holidays]}>{name}</span> {format.dayMonth(day)}
            </span>
          ))}
        </p>
      )}
    </>
  );
}
