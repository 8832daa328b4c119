// Meta Business Suite, Content, Instagram posts: one row a post, counts as they stood at the export; no clicks. English and Swedish seen in files; the rest are hints.
import { rangeInEnglish } from "../files.ts";
import type { Source } from "../source.ts";

export const metaInstagramPosts: Source = {
  id: "meta-instagram-posts",
  platform: "instagram",
  name: rangeInEnglish,
  shapes: [
    {
      kind: "posts",
      scope: "lifetime",
      zone: "America/Los_Angeles",
      dateOrder: "mdy",
      lagDays: 0,
      ragged: true,
      required: ["id", "account-handle", "posted"],
      anyOf: ["reactions", "reach", "views", "impressions"],
      without: ["Page ID", "Sid-id", "Video asset ID"],
      lifetimeWords: ["lifetime", "livstid", "gesamte laufzeit", "levetid", "elinikä"],
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
        "account-id": { names: ["Account ID", "Konto-id", "Tilin tunnus"] },
        "account-handle": {
          names: [
            "Account username",
            "Kontots användarnamn",
            "Kontobrukernavn",
            "Kontobrugernavn",
            "Konto-Benutzername",
          ],
        },
        "account-name": { names: ["Account name", "Kontonamn", "Kontonavn", "Tilin nimi", "Kontoname"] },
        text: { names: ["Description", "Beskrivning", "Beskrivelse", "Kuvaus", "Beschreibung"] },
        posted: {
          names: [
            ...["Publish time", "Publiceringstid", "Publiseringstidspunkt", "Udgivelsestidspunkt"],
            ...["Julkaisuaika", "Veröffentlichungszeitpunkt"],
          ],
        },
        permalink: { names: ["Permalink", "Permalänk", "Permalenke", "Pysyvä linkki"] },
        format: { names: ["Post type", "Inläggstyp", "Innleggstype", "Opslagstype", "Julkaisutyyppi", "Beitragstyp"] },
        scope: { names: ["Date", "Datum", "Dato", "Päivämäärä"] },
        views: { names: ["Views", "Visningar", "Visninger", "Näyttökerrat", "Aufrufe"] },
        impressions: { names: ["Impressions"] },
        reach: { names: ["Reach", "Räckvidd", "Rekkevidde", "Rækkevidde", "Kattavuus", "Reichweite"] },
        reactions: {
          names: ["Likes", "Gilla-markeringar", "Liker-klikk", "Synes godt om", "Tykkäykset", "„Gefällt mir“-Angaben"],
        },
        comments: { names: ["Comments", "Kommentarer", "Kommentit", "Kommentare"] },
        shares: { names: ["Shares", "Delningar", "Delinger", "Jaot", "Geteilte Inhalte"] },
        saves: { names: ["Saves", "Sparade objekt", "Sparade", "Gespeicherte Beiträge"] },
        follows: { names: ["Follows", "Följer"] },
      },
    },
  ],
};
