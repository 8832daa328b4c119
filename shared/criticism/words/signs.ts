// Emoji that count as negative, alone or beside words.
export const signs: readonly string[] = ["😡", "😠", "🤬", "👎", "💩", "🤮", "🤢", "🖕"];
