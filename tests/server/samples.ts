// Small made-up files in the shapes of real exports, as text.

const facebookHeader =
  "Post ID,Page ID,Page name,Title,Publish time,Permalink,Post type,Date,Views,Reach,Reactions,Comments,Shares,Total clicks,Link clicks";

export interface FacebookRow {
  id: number;
  /** "02/13/2026 08:52", Pacific time. */
  at: string;
  title?: string;
  reach?: number | string;
  reactions?: number | string;
  comments?: number;
  shares?: number;
}

/** A Facebook posts export of one page. */
export function facebookCsv(rows: readonly FacebookRow[], page = "200001", name = "Nordcykel"): string {
  const lines = rows.map(({ id, at, title = `Post ${id}`, reach = 1000, reactions = 10, comments = 2, shares = 3 }) =>
    [
      id,
      page,
      name,
      `"${title.replaceAll('"', '""')}"`,
      at,
      `https://www.facebook.com/${page}/posts/${id}`,
      "Photos",
      "Lifetime",
      2000,
      reach,
      reactions,
      comments,
      shares,
      20,
      4,
    ].join(","),
  );
  return [facebookHeader, ...lines].join("\n");
}

/** `count` posts in February 2026, ids from 1. */
export function februaryRows(count: number): FacebookRow[] {
  return Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    at: `02/${String((index % 28) + 1).padStart(2, "0")}/2026 10:${String(index % 60).padStart(2, "0")}`,
    comments: index % 3,
  }));
}

export const februaryName = "Feb-01-2026_Feb-28-2026_1000000000000001.csv";

/** A YouTube table by content, which says neither its period nor its channel. */
export const youtubeCsv = [
  "Content,Video title,Video publish time,Views,Likes",
  "Total,,,300,30",
  'AbCdEfGhIj1,First,"Feb 3, 2026",200,20',
  'AbCdEfGhIj2,Second,"Feb 10, 2026",100,10',
].join("\n");

export const commentsCsv = [
  "post,author,time,text,id",
  "101,Kund 1,2026-02-03 08:15,Hej,c1",
  "101,Kund 2,2026-02-04 09:00,Bra,c2",
].join("\n");

/** GA4 by source and medium, February 2026. */
export const ga4Csv = [
  "# ----------------------------------------",
  "# Traffic acquisition",
  "# Account: Nordcykel",
  "# Property: nordcykel.example",
  "# Start date: 20260201",
  "# End date: 20260228",
  "# ----------------------------------------",
  "#",
  "Session source / medium,Sessions,Engaged sessions,Key events",
  "facebook.com / referral,30,20,3",
  "google / organic,60,40,5",
  "l.instagram.com / referral,10,5,0",
].join("\n");
