// Why a message wants an answer or does not, in words.
import { useTranslations } from "use-intl";
import type { Wanting } from "../../../shared/conversations/wants-answer.ts";

export function useBecause(): (found: Wanting) => string {
  const t = useTranslations("answering.rule.try.because");
  return ({ because, word }) => t(because, { word: word ?? "" });
}
