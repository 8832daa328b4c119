// The rule of what wants an answer, as it is edited. It stays out of the document while it is Måltal's own.
import {
  answerLanguages,
  defaultWantsAnswerRule,
  firstAddressee,
  type Message,
  type WantsAnswerRule,
} from "../../../shared/conversations/wants-answer.ts";
import { mentionsIn } from "../../../shared/conversations/comment.ts";
import type { Strategy } from "../../../shared/strategy.ts";
import { same } from "../../ui/strategy/differences.ts";

/** The rule as a document holds it. */
export type Rule = NonNullable<Strategy["wantsAnswer"]>;

/** Måltal's own rule, to be changed. */
export const ownRule: Rule = writable(defaultWantsAnswerRule);

export function ruleOf({ wantsAnswer }: Pick<Strategy, "wantsAnswer">): Rule {
  return wantsAnswer ?? ownRule;
}

/** What the document holds of a rule: nothing while it is Måltal's own. */
export function keptRule(rule: Rule): Rule | undefined {
  return same(rule, ownRule) ? undefined : rule;
}

/** Words in all languages together. */
export function wordCount({ questionWords }: Rule): number {
  return answerLanguages.reduce((sum, language) => sum + (questionWords[language]?.length ?? 0), 0);
}

export type RuleIssue = "minLength" | "within";

/** Numbers that are not written right stand as -1. */
export function ruleIssues({ minLength, automaticWithinSeconds: within }: Rule): RuleIssue[] {
  const isLengthRight = Number.isInteger(minLength) && minLength >= 0 && minLength <= 1000;
  const isWithinRight = within === null || (within >= 0 && within <= 86_400);
  return [...(isLengthRight ? [] : ["minLength" as const]), ...(isWithinRight ? [] : ["within" as const])];
}

/** A typed message as the rule sees it; `us` are the names under which we write. */
export function typedMessage(text: string, us: readonly string[]): Message {
  const fold = (name: string) => name.trim().normalize("NFC").toLowerCase();
  const own = new Set(us.map(fold));
  const addressee = firstAddressee(text);
  return {
    text,
    mentionsUs: mentionsIn(text).some((name) => own.has(fold(name))),
    beginsWithUs: addressee === null ? null : own.has(fold(addressee)),
  };
}

function writable({ questionWords, automaticPhrases, ...rest }: WantsAnswerRule): Rule {
  const words = answerLanguages.map((language) => [language, [...(questionWords[language] ?? [])]] as const);
  return { ...rest, questionWords: Object.fromEntries(words), automaticPhrases: [...automaticPhrases] };
}
