// Comments as a plain table that a tool or a person wrote: author, time, text, and where known post, id, parent and author id. The channel is not in it.
import { rangeInIso } from "../files.ts";
import type { Shape, Source } from "../source.ts";
import { commentLinks, commentPosts, replyChainParents } from "./comments-reply-chain.ts";
import { mentionPlaces } from "./mentions-table.ts";

const common = {
  kind: "comments",
  scope: "lifetime",
  zone: "company",
  dateOrder: null,
  lagDays: 0,
  mayNumberRows: true,
  ragged: true,
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
        ...["author", "author name", "author_name", "username", "user", "name", "from", "commenter", "commented by"],
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
        ...["published", "published at", "published_at", "publishedat"],
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
        ...["parent", "parent id", "parent_id", "parent comment", "parent comment id", "in reply to", "in_reply_to"],
        ...["reply to", "reply_to", "svar på", "svar till", "svar på kommentar", "förälder", "överordnad"],
        ...["överordnad kommentar", "överordnat id", "svar til", "overordnet", "overordnet kommentar", "forelder"],
        ...["vastaus", "ylempi kommentti", "antwort auf", "übergeordneter kommentar"],
      ],
    },
  },
} as const satisfies Partial<Shape>;

export const commentsTable: Source = {
  id: "comments-table",
  platform: null,
  name: rangeInIso,
  namesPeople: true,
  shapes: [
    { ...common, required: ["post", "author", "time", "text"], without: replyChainParents },
    // Some tools export the comments of one post and do not say in each row of which. A table that names places or links is about mentions.
    {
      ...common,
      required: ["author", "time", "text"],
      without: [...replyChainParents, ...commentPosts, ...mentionPlaces],
    },
  ],
};
