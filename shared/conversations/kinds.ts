// The kinds of conversation that a list can be narrowed to.

/** with-us: we answered in it. customers: a customer answered another. returning: begun by somebody who had written in an earlier month. */
export const conversationKinds = ["all", "with-us", "unanswered", "customers", "returning", "long"] as const;
export type ConversationKind = (typeof conversationKinds)[number];
