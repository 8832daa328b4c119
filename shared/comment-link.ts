// Where a comment can be answered: its own address, else one made of ids where the platform's form of it is known, else its post's.
import type { Platform } from "./platform.ts";

export interface LinkedComment {
  platform: Platform;
  /** The comment's address as its file prints it. */
  url: string | null;
  /** The platform's own id of the comment. */
  id: string | null;
  /** Under which post, as printed in the comment's row: an id or a link. */
  post: string | null;
  /** The post that it stands under, where we know it. */
  under: { nativeId: string | null; url: string | null; permalink: string | null } | null;
}

/** Ids that carry their instant have at least 15 digits; shorter ones are numbers that a tool gave. */
const statusId = /^\d{15,20}$/;
const videoId = /^[\w-]{11}$/;
/** A reply's id is its thread's id and its own, with a point between them. */
const videoCommentId = /^Ug[\w-]{14,}(?:\.[\w-]+)?$/;
/** Facebook prints the post's id and the comment's, or the comment's alone. */
const facebookCommentId = /^(?:\d+_)?(\d{8,})$/;

/** The address at which a person can answer the comment. Null where nothing in the files leads there. */
export function commentLink(comment: LinkedComment): string | null {
  if (isLink(comment.url)) return comment.url;
  return linkById(comment) ?? postLink(comment);
}

/** The address of the post that the comment stands under; null where none is known. */
export function postLink({ platform, post, under }: Pick<LinkedComment, "platform" | "post" | "under">): string | null {
  for (const link of [under?.url ?? null, under?.permalink ?? null, post]) if (isLink(link)) return link;
  const id = under?.nativeId ?? post;
  if (id === null) return null;
  if (platform === "x" && statusId.test(id)) return `https://x.com/i/web/status/${id}`;
  return platform === "youtube" && videoId.test(id) ? `https://www.youtube.com/watch?v=${id}` : null;
}

function linkById(comment: LinkedComment): string | null {
  const { platform, id } = comment;
  if (id === null) return null;
  if (platform === "x") return statusId.test(id) ? `https://x.com/i/web/status/${id}` : null;
  if (platform === "youtube") return videoCommentId.test(id) ? withParameter(videoLink(comment), "lc", id) : null;
  if (platform !== "facebook") return null;
  const own = facebookCommentId.exec(id)?.[1];
  return own === undefined ? null : withParameter(postLink(comment), "comment_id", own);
}

/** The video's watch page: short links and Shorts do not open at a comment. */
function videoLink({ post, under }: LinkedComment): string | null {
  for (const printed of [under?.nativeId ?? null, post, under?.url ?? null, under?.permalink ?? null]) {
    if (printed === null) continue;
    const id = videoId.test(printed)
      ? printed
      : /(?:[?&]v=|youtu\.be\/|\/shorts\/|\/watch\/)([\w-]{11})(?![\w-])/.exec(printed)?.[1];
    if (id !== undefined) return `https://www.youtube.com/watch?v=${id}`;
  }
  return null;
}

function withParameter(link: string | null, name: string, value: string): string | null {
  if (link === null) return null;
  const bare = link.replace(/#.*$/, "");
  return `${bare}${bare.includes("?") ? "&" : "?"}${name}=${encodeURIComponent(value)}`;
}

function isLink(text: string | null): text is string {
  return text !== null && /^https?:\/\/[^\s/]+\S*$/i.test(text);
}
