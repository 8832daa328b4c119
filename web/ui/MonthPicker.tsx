// The month of the page: one step back, one forward, or any month that has data.
import { useTranslations } from "use-intl";
import { addMonths, type Month, monthsFrom } from "../../shared/period.ts";
import { useFormat } from "../i18n.tsx";
import { IconButton } from "./Button.tsx";
import { Back, Forward } from "./icons.tsx";

export function MonthPicker({
  month,
  first,
  last,
  onChange,
}: {
  month: Month;
  first: Month;
  last: Month;
  onChange: (month: Month) => void;
}) {
  const t = useTranslations("shell");
  const format = useFormat();
  // A month outside the data can still stand in the address; it is offered so that the picker never lies.
  const months = monthsFrom(month < first ? month : first, month > last ? month : last).toReversed();
  return (
    <div className="months" role="group" aria-label={t("month")}>
      <IconButton label={t("previousMonth")} disabled={month <= first} onClick={() => onChange(addMonths(month, -1))}>
        <Back />
      </IconButton>
      <select aria-label={t("month")} value={month} onChange={(event) => onChange(event.target.value)}>
        {months.map((each) => (
          <option key={each} value={each}>
            {format.month(each)}
          </option>
        ))}
      </select>
      <IconButton label={t("nextMonth")} disabled={month >= last} onClick={() => onChange(addMonths(month, 1))}>
        <Forward />
      </IconButton>
    </div>
  );
}
