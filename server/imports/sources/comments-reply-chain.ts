// Messages that name each other: ids, what each answers and, in some dumps, what answers it. Posts may be missing; the channel is not in it.
import { rangeInIso } from "../files.ts";
import type { Source } from "../source.ts";

/** Headers that only a reply chain has. A table of comments that has one of them is read as a chain. */
export const replyChainParents: readonly string[] = [
  ...["in_response_to_tweet_id", "in_response_to_id", "in response to id", "in_response_to_message_id"],
  ...["in_reply_to_tweet_id", "in_reply_to_status_id", "in_reply_to_id", "in reply to id", "in_reply_to_message_id"],
];

/** Headers of the address at which a comment itself can be seen. */
export const commentLinks: readonly string[] = [
  ...["comment link", "comment url", "comment_url", "comment_link", "comment permalink"],
  ...["kommentarslänk", "länk till kommentaren", "kommentarlenke", "kommentarlink"],
];

/** Headers that name the post of a comment: a table that has one is about comments, not about mentions elsewhere. */
export const commentPosts: readonly string[] = [
  ...["post", "post id", "post_id", "postid", "post link", "post url", "post_url", "permalink", "video id", "video_id"],
  ...["inlägg", "inläggs-id", "inläggslänk", "innlegg", "innleggs-id", "opslag", "opslags-id", "julkaisu", "beitrag"],
];

export const commentsReplyChain: Source = {
  id: "comments-reply-chain",
  platform: null,
  name: rangeInIso,
  namesPeople: true,
  shapes: [
    {
      kind: "comments",
      scope: "lifetime",
      zone: "company",
      dateOrder: null,
      lagDays: 0,
      ragged: true,
      required: ["id", "time", "text", "parent"],
      anyOf: ["author-id", "author"],
      columns: {
        id: {
          names: ["tweet_id", "tweet id", "status_id", "message_id", "message id", "comment_id", "comment id", "id"],
        },
        post: {
          names: ["post", "post_id", "post id", "post_url", "post url", "post link", "permalink", "conversation_id"],
        },
        "comment-link": { names: commentLinks },
        author: { names: ["author", "author_name", "author name", "username", "user", "name", "from", "screen_name"] },
        "author-id": { names: ["author_id", "author id", "user_id", "user id", "sender_id"] },
        inbound: { names: ["inbound", "is_inbound", "is inbound"] },
        time: { names: ["created_at", "created at", "timestamp", "time", "date", "sent_at"] },
        text: { names: ["text", "full_text", "message", "comment", "body", "content"] },
        parent: { names: replyChainParents },
        children: {
          names: ["response_tweet_id", "response_tweet_ids", "response_id", "response_ids", "response_message_id"],
        },
      },
    },
  ],
};
