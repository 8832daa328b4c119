// Targets in words, with as many decimals as they were written with.
import { useTranslations } from "use-intl";
import type { Unit } from "../../shared/metrics/define.ts";
import type { Target } from "../../shared/target.ts";
import { useFormat } from "../i18n.tsx";
import { targetDecimals } from "./targetDecimals.ts";

/** "at least 3.125 %". `decimals` where something beside it has more. */
export function useTargetWords(unit: Unit): (target: Target, decimals?: number) => string {
  const t = useTranslations("sentence.target");
  const format = useFormat();
  return (target, decimals = 0) => {
    const side = (bound: number | undefined) => {
      if (bound === undefined) return "";
      const own = targetDecimals(bound, unit);
      return format.value(bound, unit, own === undefined && decimals === 0 ? undefined : Math.max(own ?? 0, decimals));
    };
    return t(target.direction, { min: side(target.min), max: side(target.max) });
  };
}
