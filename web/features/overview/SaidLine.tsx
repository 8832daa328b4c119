// Under a band's bullet: how often the goal was met lately and whether the month is more than noise; of a yearly total, how far it has come.
import { useTranslations } from "use-intl";
import type { GoalMonth } from "../../api.ts";
import { usePaceWords } from "../../ui/usePaceWords.ts";
import { useSignalWords } from "../../ui/useSignalWords.ts";

export function SaidLine({ goal }: { goal: GoalMonth }) {
  const sentence = useTranslations("sentence");
  const signal = useSignalWords();
  const pace = usePaceWords()(goal);
  const { streak } = goal;
  // How many months reach the target stands on the goal's own page: here the streak says nearly the same.
  const said = [streak.of > 1 ? sentence("streak", streak) : "", signal({ ...goal, reach: null }), pace];
  const words = said.filter(Boolean).join(" ");
  return words === "" ? null : <p className="small quiet">{words}</p>;
}
