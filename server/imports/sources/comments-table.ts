// Comments as a plain table that a tool or a person wrote: post, author, time, text, and where known id, parent and author id. The channel is not in it.
import { rangeInIso } from "../files.ts";
import type { Source } from "../source.ts";
import { commentLinks, replyChainParents } from "./comments-reply-chain.ts";

/** Headers that name the post of a comment: a table that has one is about comments, not about mentions elsewhere. */
export const commentPosts: readonly string[] = [
  ...["post", "post id", "post_id", "postid", "post link", "post url", "post_url", "permalink", "video id", "video_id"],
  ...["inlägg", "inläggs-id", "inläggslänk", "innlegg", "innleggs-id", "opslag", "opslags-id", "julkaisu", "beitrag"],
];

export const commentsTable: Source = {
  id: "comments-table",
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
      mayNumberRows: true,
      ragged: true,
      required: ["post", "author", "time", "text"],
      without: replyChainParents,
      columns: {
        id: {
          names: [
            "id",
            "comment id",
            "comment_id",
            "commentid",
            "kommentars-id",
            "kommentar-id",
            "kommentarid",
            "kommentin tunnus",
          ],
        },
        post: { names: commentPosts },
        "comment-link": { names: commentLinks },
        author: {
          names: [
            ...[
              "author",
              "author name",
              "author_name",
              "username",
              "user",
              "name",
              "from",
              "commenter",
              "commented by",
            ],
            ...["författare", "användare", "användarnamn", "namn", "skribent", "avsändare", "från"],
            ...["forfatter", "bruker", "brukernavn", "navn", "bruger", "brugernavn", "avsender", "afsender"],
            ...["kirjoittaja", "tekijä", "nimi", "käyttäjä", "autor", "verfasser", "benutzer"],
          ],
        },
        "author-id": {
          names: [
            "author id",
            "author_id",
            "authorid",
            "user id",
            "user_id",
            "författar-id",
            "användar-id",
            "forfatter-id",
            "autor-id",
          ],
        },
        time: {
          names: [
            ...["time", "date", "created", "created at", "created_at", "timestamp", "comment time", "date and time"],
            ...["tid", "datum", "tidpunkt", "skapad", "publicerad", "dato", "tidspunkt", "opprettet", "oprettet"],
            ...["aika", "päivämäärä", "päiväys", "zeit", "zeitpunkt"],
          ],
        },
        text: {
          names: [
            ...["text", "comment", "comment text", "comment_text", "message", "content", "body"],
            ...["kommentar", "kommentartext", "meddelande", "innehåll", "tekst", "besked", "melding"],
            ...["teksti", "kommentti", "viesti", "kommentare"],
          ],
        },
        parent: {
          names: [
            ...[
              "parent",
              "parent id",
              "parent_id",
              "parent comment",
              "parent comment id",
              "in reply to",
              "in_reply_to",
            ],
            ...["reply to", "reply_to", "svar på", "svar till", "svar på kommentar", "förälder", "överordnad"],
            ...["överordnad kommentar", "överordnat id", "svar til", "overordnet", "overordnet kommentar", "forelder"],
            ...["vastaus", "ylempi kommentti", "antwort auf", "übergeordneter kommentar"],
          ],
        },
      },
    },
  ],
};
