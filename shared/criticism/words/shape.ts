// What the file of words of each language holds.

/** The words of one language, as entries that `readEntry` reads. */
export interface LanguageWords {
  /** Something went wrong, or someone is angry or leaves. */
  negative: readonly string[];
  /** Danger, injury, illness, leaked data, the law or an authority: cannot wait for the month's review. */
  urgent: readonly string[];
  /** As the two above, but also said by people who only ask: not counted in a sentence with a question mark. */
  negativeUnlessAsked: readonly string[];
  urgentUnlessAsked: readonly string[];
  /** Look like criticism and are none: the words that they catch are not looked at again. */
  harmless: readonly string[];
  /** Words that turn what follows into its opposite ("not", "without"), and those that may stand between the two. */
  negations: readonly string[];
  between: readonly string[];
}
