// What others write of us elsewhere: exports of monitoring tools (Meltwater, Brandwatch), of review sites, and plain tables. They belong to no channel.
import { placeInName, rangeInIso } from "../files.ts";
import type { Column, Field, Shape, Source } from "../source.ts";
import { commentPosts, replyChainParents } from "./comments-reply-chain.ts";

const common = {
  kind: "mentions",
  scope: "lifetime",
  zone: "company",
  dateOrder: null,
  lagDays: 0,
  ragged: true,
} as const satisfies Partial<Shape>;

/** Spellings in tables that a person or a review site wrote. */
const plain = {
  time: {
    names: [
      ...["date", "time", "published", "published at", "publish date", "date published", "created", "created at"],
      ...[
        "review date",
        "review_date",
        "createtime",
        "create time",
        "review created date (utc)",
        "review created date",
      ],
      ...["datum", "tid", "tidpunkt", "publicerad", "skapad", "dato", "tidspunkt", "publisert", "udgivet"],
      ...["päivämäärä", "päiväys", "julkaistu", "aika", "zeit", "zeitpunkt", "veröffentlicht"],
    ],
  },
  place: {
    names: [
      ...["place", "site", "source", "website", "web site", "domain", "platform", "network", "where"],
      ...["plats", "webbplats", "sajt", "källa", "var", "sted", "nettsted", "kilde", "hjemmeside"],
      ...["paikka", "sivusto", "lähde", "quelle", "webseite", "seite", "plattform"],
    ],
  },
  permalink: {
    names: [
      ...["url", "link", "mention url", "review url", "review link", "source url"],
      ...["länk", "webbadress", "lenke", "linkki", "osoite"],
    ],
  },
  title: { names: ["title", "headline", "review title", "rubrik", "titel", "overskrift", "tittel", "otsikko"] },
  text: {
    names: [
      ...["text", "mention", "snippet", "content", "message", "excerpt", "quote"],
      ...["review text", "review_text", "review content", "review", "comment"],
      ...["omnämnande", "innehåll", "citat", "recensionstext", "recension", "omdöme", "kommentar"],
      ...["tekst", "innhold", "indhold", "omtale", "anmeldelse", "teksti", "maininta", "arvostelu", "arvio"],
      ...["inhalt", "erwähnung", "rezension", "bewertungstext"],
    ],
  },
  author: {
    names: [
      ...["author", "author name", "username", "user", "name", "reviewer", "reviewer name", "reviewer_name"],
      ...["reviewer display name", "consumer name", "författare", "skribent", "namn", "recensent", "kund"],
      ...["forfatter", "bruker", "bruger", "navn", "anmelder", "kirjoittaja", "nimi", "nimimerkki"],
      ...["arvostelija", "autor", "verfasser", "rezensent"],
    ],
  },
  sentiment: { names: ["sentiment", "tone", "känsla", "ton", "tonläge", "stemning", "sävy", "stimmung", "tonalität"] },
  stars: {
    names: [
      ...["stars", "star rating", "star_rating", "starrating", "rating", "review rating", "review stars"],
      ...["betyg", "stjärnor", "antal stjärnor", "vurdering", "stjerner", "karakter", "bedømmelse"],
      ...["tähdet", "arvosana", "sterne", "bewertung"],
    ],
  },
  "page-type": { names: ["page type", "type", "typ"] },
} satisfies Partial<Record<Field, Column>>;

/** Headers that only tables of mentions and reviews have. */
export const mentionPlaces: readonly string[] = [plain.place, plain.permalink, plain.stars].flatMap(
  ({ names }) => names,
);

const without = [...commentPosts, ...replyChainParents];

export const mentionsTable: Source = {
  id: "mentions-table",
  platform: null,
  name: (name) => ({ ...rangeInIso(name), ...placeInName(name) }),
  namesPeople: true,
  shapes: [
    {
      ...common,
      required: ["time", "title", "permalink", "text", "place"],
      columns: {
        time: { names: ["date"] },
        title: { names: ["headline"] },
        permalink: { names: ["url"] },
        text: { names: ["hit sentence"] },
        "more-text": { names: ["opening text"] },
        place: { names: ["source"] },
        author: { names: ["influencer"] },
        sentiment: { names: ["sentiment"] },
      },
    },
    {
      ...common,
      required: ["id", "time", "permalink", "text"],
      columns: {
        id: { names: ["query name"] },
        time: { names: ["date"] },
        title: { names: ["title"] },
        permalink: { names: ["url"] },
        text: { names: ["snippet"] },
        "more-text": { names: ["full text"] },
        place: { names: ["domain"] },
        author: { names: ["author"] },
        sentiment: { names: ["sentiment"] },
        "page-type": { names: ["page type", "content source name"] },
      },
    },
    { ...common, required: ["time", "place", "text"], without, columns: plain },
    { ...common, required: ["time", "stars", "text"], without, columns: plain },
    {
      ...common,
      required: ["time", "permalink", "text"],
      anyOf: ["author", "sentiment", "title"],
      without,
      columns: plain,
    },
  ],
};
