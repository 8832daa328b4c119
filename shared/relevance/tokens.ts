// A comment's text as words, hashtags, emoji and flags. No stemming and no language: seeds match inside words, and the
// classifier sees parts of words, so that inflection and compounds need neither.

/** What is left of a comment's text. `words` are in order, in lower case, and hold the words of hashtags too. */
export interface CommentText {
  words: string[];
  /** With their sign: "#elbil". */
  hashtags: string[];
  emoji: string[];
  /** The host of each link that was taken out: "www.bolaget.se". */
  links: string[];
  /** How many @mentions were taken out. */
  mentions: number;
  asks: boolean;
  exclaims: boolean;
}

/**
 * text: has words of its own (or a link). emoji-only: emoji, smileys or nothing but signs. tag-a-friend: only mentions,
 * with or without emoji. empty: nothing at all. The last three are declared apart and stay out of the relevant share.
 */
export type CommentClass = "text" | "emoji-only" | "tag-a-friend" | "empty";

/** Signs that are not seen, within words too: nothing is left of them. */
export const invisible = /[\u00ad\u200b\u2060\ufeff]/g;
// Video sites hand out comments as they would show them.
const markup = /<br\s*\/?>|<\/?(?:a|b|i|p)(?:\s[^>]*)?>/g;
const entity = /&(?:amp|lt|gt|quot|nbsp|#0?39|#x27);/g;
const entities: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&nbsp;": " " };
const addressed = /(?:https?:\/\/|www\.)\S+/g;
// Without a scheme only what cannot be a full stop without its space: "Bra.Se här" is no link, "bolaget.se/kop" is.
const bare =
  /(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]+\.)+(?:(?:com|net|org|info)(?![\p{L}\p{N}])(?:\/\S*)?|\p{L}{2,4}\/\S+)/gu;
const mention = /(?<![\p{L}\p{N}_.@])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?/gu;
const hashtag = /(?<![\p{L}\p{N}&])#[\p{L}\p{N}_]+/gu;
const smiley = /(?<![\p{L}\p{N}:])(?:[:;=]['-]?[)(dp3o|*]+|<3+|xd+)(?![\p{L}\p{N}])/gu;
const pictures = /\p{RI}{2}|\p{Extended_Pictographic}/gu;
/** What `readText` undoes or takes out once invisible signs are gone and letters are small, in its order, and what is left of each. */
export const takenOut: readonly { pattern: RegExp; leaves: (found: string) => string }[] = [
  { pattern: markup, leaves: () => " " },
  { pattern: entity, leaves: signOf },
  ...[addressed, bare, mention, pictures, smiley].map((pattern) => ({ pattern, leaves: () => " " })),
];

/** Most comments have none, and asking this first is quicker than looking for each. */
const mayHoldPictures = /[©®\u2000-\u{10ffff}]/u;
const word = /[\p{L}\p{N}]+/gu;

/** Reads a comment's text: NFC, lower case, links and mentions taken out, markup of links and line breaks undone. */
export function readText(text: string): CommentText {
  let rest = text.normalize("NFC").toLowerCase().replace(invisible, "");
  if (rest.includes("<")) rest = rest.replace(markup, " ");
  if (rest.includes("&")) rest = rest.replace(entity, signOf);
  const links: string[] = [];
  let mentions = 0;
  const takeLink = (link: string) => {
    links.push(hostOf(link));
    return " ";
  };
  if (rest.includes("://") || rest.includes("www.")) rest = rest.replace(addressed, takeLink);
  if (rest.includes(".")) rest = rest.replace(bare, takeLink);
  if (rest.includes("@"))
    rest = rest.replace(mention, () => {
      mentions += 1;
      return " ";
    });
  const hashtags = rest.includes("#") ? [...(rest.match(hashtag) ?? [])] : [];
  const emoji: string[] = [];
  const takeEmoji = (sign: string) => {
    emoji.push(sign);
    return " ";
  };
  if (mayHoldPictures.test(rest)) rest = rest.replace(pictures, takeEmoji);
  if (/[:;=<]|xd/.test(rest)) rest = rest.replace(smiley, takeEmoji);
  const words = rest.match(word) ?? [];
  return { words, hashtags, emoji, links, mentions, asks: rest.includes("?"), exclaims: rest.includes("!") };
}

/** The class of a comment, by what `readText` left of it. */
export function classOf(text: CommentText): CommentClass {
  if (text.words.length > 0 || text.links.length > 0) return "text";
  if (text.mentions > 0) return "tag-a-friend";
  return text.emoji.length > 0 ? "emoji-only" : "empty";
}

function hostOf(link: string): string {
  return link.replace(/^https?:\/\//, "").replace(/[/?#:].*$/, "");
}

function signOf(name: string): string {
  return entities[name] ?? "'";
}
