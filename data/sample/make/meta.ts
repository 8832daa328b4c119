// Meta Business Suite's two content files as a Swedish account gets them: Swedish headers, Pacific time, ragged rows.
import type { Day } from "../../../shared/period.ts";
import { americanDate, inPacific } from "./clock.ts";
import { byteOrderMark, csv } from "./csv.ts";
import { randomFor } from "./random.ts";
import { readAt, type Reading } from "./reading.ts";
import { company } from "./story.ts";
import type { SamplePost } from "./world.ts";

const facebookHeader = [
  ["Publicerings-id", "Sid-id", "Sidnamn", "Titel", "Beskrivning", "Varaktighet (sek)", "Publiceringstid"],
  ["Typ av undertext", "Permalänk", "Är korspublicering", "Delat", "Inläggstyp", "Språk", "Anpassade etiketter"],
  ["Status för betalinnehåll", "Datakommentar", "Datum", "Visningar", "Räckvidd"],
  ["Reaktioner, kommentarer och delningar", "Reaktioner", "Kommentarer", "Delningar", "Totalt antal klick"],
  ["Övriga klick", "Konsumtion av matchad målgruppsinriktning (Photo Click)", "Länkklick"],
  ["Negativ feedback från användare", "Unik negativ feedback från användare"],
  ["Sekunder visad", "Genomsnittlig visningstid i Sekunder", "3-sekunders videovisningar"],
  ["3-sekunders videovisningar efter land (Sweden (SE))", "3-sekunders videovisningar efter land (Norway (NO))"],
  ["Post type", "Duration (sec)"],
].flat();

const instagramHeader = [
  ["Publicerings-id", "Konto-id", "Kontots användarnamn", "Kontonamn", "Beskrivning", "Varaktighet (sek)"],
  ["Publiceringstid", "Permalänk", "Inläggstyp", "Datakommentar", "Datum", "Visningar", "Räckvidd"],
  ["Gilla-markeringar", "Delningar", "Följer", "Kommentarer", "Sparade objekt"],
  ["Account ID", "Account name", "Account username"],
].flat();

const facebookTypes = { photo: ["Foton", "Photos"], video: ["Videor", "Videos"], link: ["Länkar", "Links"] } as const;
const instagramTypes = { photo: "IG-bild", video: "IG-reel", carousel: "IG-carousel", link: "IG-bild" } as const;

/** Name of a content file: the range in the file, as `Aug-01-2025_Aug-31-2025_<digits>.csv`. Both days are in the range. */
export function metaFileName(network: SamplePost["network"], from: Day, through: Day): string {
  return `${dayInName(from)}_${dayInName(through)}_${randomFor(`${network} ${from} ${through}`).digits(15)}.csv`;
}

function dayInName(day: Day): string {
  const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  return `${names[Number(day.slice(5, 7)) - 1]}-${day.slice(8, 10)}-${day.slice(0, 4)}`;
}

/** The Facebook file of the posts as read at the instant: now and then the English twin is filled instead, or a post has a second, nearly empty row. */
export function facebookFile(posts: readonly SamplePost[], instant: number): string {
  const random = randomFor(`facebook file ${instant}`);
  const rows: (string | number)[][] = [facebookHeader];
  for (const post of posts) {
    const row = facebookRow(post, readAt(post, instant), random.chance(0.06));
    rows.push(ragged(row));
    if (random.chance(0.04)) rows.push(row.slice(0, facebookHeader.indexOf("Räckvidd")));
  }
  return byteOrderMark + csv(rows);
}

function facebookRow(post: SamplePost, read: Reading, twin: boolean): (string | number)[] {
  const [swedish, english] = facebookTypes[post.format === "carousel" ? "photo" : post.format];
  const watched = Math.floor(read.views * 0.4);
  const row: Record<string, string | number> = {
    "Publicerings-id": post.id,
    "Sid-id": company.facebookPage,
    Sidnamn: company.name,
    Titel: post.text,
    Publiceringstid: pacific(post.at),
    "Typ av undertext": "N/A",
    Permalänk: post.permalink,
    "Är korspublicering": 0,
    Delat: 0,
    Datum: "Livstid",
    Visningar: read.views,
    Räckvidd: read.reach,
    "Reaktioner, kommentarer och delningar": read.reactions + read.comments + read.shares,
    Reaktioner: read.reactions,
    Kommentarer: read.comments,
    Delningar: read.shares,
    "Totalt antal klick": read.otherClicks + read.photoClicks + read.linkClicks,
    // Meta leaves a kind of click empty where there was none.
    "Övriga klick": read.otherClicks || "",
    "Konsumtion av matchad målgruppsinriktning (Photo Click)": read.photoClicks || "",
    Länkklick: read.linkClicks || "",
    "Negativ feedback från användare": 0,
    "Unik negativ feedback från användare": 0,
    [twin ? "Post type" : "Inläggstyp"]: twin ? english : swedish,
    [twin ? "Duration (sec)" : "Varaktighet (sek)"]: post.seconds,
  };
  if (post.format === "video") {
    row["Sekunder visad"] = (watched * 7.25).toFixed(3);
    row["Genomsnittlig visningstid i Sekunder"] = "7.25";
    row["3-sekunders videovisningar"] = watched;
    row["3-sekunders videovisningar efter land (Sweden (SE))"] = Math.floor(watched * 0.8);
    row["3-sekunders videovisningar efter land (Norway (NO))"] = Math.floor(watched * 0.15);
  }
  return facebookHeader.map((name) => row[name] ?? "");
}

/** The Instagram file of the posts as read at the instant. The account stands under the Swedish or the English header, row by row. */
export function instagramFile(posts: readonly SamplePost[], instant: number): string {
  const random = randomFor(`instagram file ${instant}`);
  const rows: (string | number)[][] = [instagramHeader];
  for (const post of posts) {
    const read = readAt(post, instant);
    const twin = random.chance(0.1);
    const account = [company.instagramAccount, company.handle, company.name];
    const row = [
      [post.id],
      twin ? ["", "", ""] : account,
      [post.text, post.seconds, pacific(post.at), post.permalink, instagramTypes[post.format], "", "Livstid"],
      [read.views, read.reach, read.reactions, read.shares, read.follows, read.comments, read.saves],
      twin ? [company.instagramAccount, company.name, company.handle] : [],
    ].flat();
    rows.push(row);
    if (random.chance(0.03)) rows.push(row);
  }
  return byteOrderMark + csv(rows);
}

/** "03/29/2026 22:05", Pacific. */
function pacific(at: number): string {
  const wall = inPacific(at);
  return `${americanDate(wall.slice(0, 10))} ${wall.slice(11, 16)}`;
}

function ragged(row: readonly (string | number)[]): (string | number)[] {
  let end = row.length;
  while (end > 0 && row[end - 1] === "") end -= 1;
  return row.slice(0, end);
}
