// English is the shape of every language: another language has exactly its keys, with texts of its own.

/** The same keys as `Texts`, with any words in them. A missing or surplus key is a compile error where `satisfies` names it. */
export type Shape<Texts> = { [Key in keyof Texts]: Texts[Key] extends string ? string : Shape<Texts[Key]> };
