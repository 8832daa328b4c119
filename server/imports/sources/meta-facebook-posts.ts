// Meta Business Suite, Content, Facebook posts: one row a post, counts as they stood at the export. English and Swedish seen in files; Norwegian, Danish, Finnish and German are hints.
import { rangeInEnglish } from "../files.ts";
import type { Source } from "../source.ts";

export const metaFacebookPosts: Source = {
  id: "meta-facebook-posts",
  platform: "facebook",
  name: rangeInEnglish,
  shapes: [
    {
      kind: "posts",
      scope: "lifetime",
      // All languages print US dates in Pacific time.
      zone: "America/Los_Angeles",
      dateOrder: "mdy",
      lagDays: 0,
      ragged: true,
      required: ["id", "account-id", "posted"],
      anyOf: ["reactions", "reach", "views", "impressions", "engagements"],
      without: ["Video asset ID", "Account ID", "Konto-id", "Account username", "Kontots användarnamn"],
      lifetimeWords: ["lifetime", "livstid", "gesamte laufzeit", "levetid", "elinikä"],
      // The id is digits, or page and post joined; anything else is a spreadsheet's rounding.
      idOf: (cell) => (/^\d+(?:_\d+)?$/.test(cell) ? cell : null),
      columns: {
        id: {
          names: [
            "Post ID",
            "Publicerings-id",
            "Inläggs-ID",
            "Innleggs-ID",
            "Opslags-id",
            "Julkaisun tunnus",
            "Beitrags-ID",
          ],
        },
        "account-id": { names: ["Page ID", "Sid-id", "Side-ID", "Sivun tunnus", "Seiten-ID"] },
        "account-name": { names: ["Page name", "Sidnamn", "Sidenavn", "Sivun nimi", "Seitenname"] },
        text: { names: ["Title", "Titel", "Tittel", "Otsikko"] },
        "more-text": { names: ["Description", "Beskrivning", "Beskrivelse", "Kuvaus", "Beschreibung"] },
        posted: {
          names: [
            ...["Publish time", "Publiceringstid", "Publiseringstidspunkt", "Udgivelsestidspunkt"],
            ...["Julkaisuaika", "Veröffentlichungszeitpunkt"],
          ],
        },
        permalink: { names: ["Permalink", "Permalänk", "Permalenke", "Pysyvä linkki"] },
        "is-crosspost": { names: ["Is crosspost", "Är korspublicering"] },
        "is-share": { names: ["Is share", "Delat"] },
        format: { names: ["Post type", "Inläggstyp", "Innleggstype", "Opslagstype", "Julkaisutyyppi", "Beitragstyp"] },
        funding: { names: ["Funded content status", "Status för betalinnehåll"] },
        scope: { names: ["Date", "Datum", "Dato", "Päivämäärä"] },
        views: {
          names: ["Views", "Visningar", "Visninger", "Näyttökerrat", "Aufrufe"],
          // Asked too early, the platform prints 0 views beside a reach.
          zero: { unknownWith: "reach" },
        },
        impressions: { names: ["Impressions"] },
        viewers: { names: ["Viewers", "Tittare"] },
        reach: { names: ["Reach", "Räckvidd", "Rekkevidde", "Rækkevidde", "Kattavuus", "Reichweite"] },
        reactions: { names: ["Reactions", "Reaktioner", "Reaksjoner", "Reaktiot", "Reaktionen"] },
        comments: { names: ["Comments", "Kommentarer", "Kommentit", "Kommentare"] },
        shares: { names: ["Shares", "Delningar", "Delinger", "Jaot", "Geteilte Inhalte"] },
        clicks: { names: ["Total clicks", "Totalt antal klick"] },
        // No cell is printed for none.
        "link-clicks": { names: ["Link Clicks", "Länkklick"], empty: { noneWith: "clicks" } },
      },
    },
  ],
};
