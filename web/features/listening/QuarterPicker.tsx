// The quarter of the page: one step back, one forward, or any that can be chosen.
import { useTranslations } from "use-intl";
import { addQuarters, type Quarter } from "../../../shared/period.ts";
import { IconButton } from "../../ui/Button.tsx";
import { Back, Forward } from "../../ui/icons.tsx";

/** "Q1 2026" in the reader's language. */
export function useQuarterName(): (quarter: Quarter) => string {
  const t = useTranslations("listening");
  return (quarter) => t("quarterName", { number: quarter.slice(6), year: quarter.slice(0, 4) });
}

export function QuarterPicker({
  quarter,
  first,
  last,
  onChange,
}: {
  quarter: Quarter;
  first: Quarter;
  last: Quarter;
  onChange: (quarter: Quarter) => void;
}) {
  const t = useTranslations("listening");
  const name = useQuarterName();
  const quarters: Quarter[] = [];
  // A quarter outside the data can still stand in the address; it is offered so that the picker never lies.
  const newest = quarter > last ? quarter : last;
  const oldest = quarter < first ? quarter : first;
  for (let each = newest; each >= oldest; each = addQuarters(each, -1)) quarters.push(each);
  return (
    <div className="months" role="group" aria-label={t("quarter")}>
      <IconButton
        label={t("previousQuarter")}
        disabled={quarter <= first}
        onClick={() => onChange(addQuarters(quarter, -1))}
      >
        <Back />
      </IconButton>
      <select aria-label={t("quarter")} value={quarter} onChange={(event) => onChange(event.target.value)}>
        {quarters.map((each) => (
          <option key={each} value={each}>
            {name(each)}
          </option>
        ))}
      </select>
      <IconButton label={t("nextQuarter")} disabled={quarter >= last} onClick={() => onChange(addQuarters(quarter, 1))}>
        <Forward />
      </IconButton>
    </div>
  );
}
