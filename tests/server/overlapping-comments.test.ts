// Several exports of the same comments, each printing them in its own way: every comment counts once, and keeps what any of them said of it.
import { expect, test } from "vitest";
import { undoImport } from "../../server/db/imports.ts";
import { metricRows } from "../../server/views/metrics.ts";
import { readWorld } from "../../server/views/world.ts";
import { metricById } from "../../shared/metrics/index.ts";
import { company, companyForEach } from "./relevance/company.ts";

companyForEach();

const month = "2026-02";
const ids = ["comments-received", "people-who-replied", "answered-share", "time-to-first-answer-median"];
/** Comments received, people, answered share, and the median in seconds. */
const figures = () => {
  const world = readWorld(company.instance.db.reader, company.instance.db.personKey);
  const metrics = ids.map((id) => metricById(id) ?? expect.fail());
  return metricRows(world, metrics, month, month, false).map(({ value }) => value);
};
let files = 0;
const read = (lines: readonly string[], observedOn: string) =>
  company.file(`k${(files += 1)}_2026-02-01_2026-02-28.csv`, lines.join("\n"), observedOn, "facebook:Nordcykel");

const chain = [
  "post,id,author,created_at,text,in_reply_to_id",
  "p1,m100000001,Anna,2026-02-03 10:00,Hur mycket?,",
  "p1,m100000002,Nordcykel,2026-02-03 10:30,Tusen,m100000001",
];

test.each([
  ["has no column of parents", chain.map((line) => line.replace(/,[^,]*$/, "").replace("created_at", "time"))],
  ["has dates without times", chain.map((line) => line.replace(/ 10:\d\d/, ""))],
])("a newer export that %s takes nothing away, in whichever order they are read", async (_, newer) => {
  const first = await read(chain, "2026-03-02");
  const whole = figures();
  expect(whole).toEqual([1, 1, 1, 1800]);
  await read(newer, "2026-03-04");
  expect(figures()).toEqual(whole);
  undoImport(company.instance.db.writer, first, "2026-06-15T09:00:00Z");
  expect(figures()).not.toEqual(whole);
  await read(chain, "2026-03-02");
  expect(figures()).toEqual(whole);
});

test("rows of a newer export that say less are unchanged, and an edited text is a change", async () => {
  await read(chain, "2026-03-02");
  await read(
    chain.map((line) => line.replace(/ 10:\d\d/, "").replace("Tusen", "Två tusen")),
    "2026-03-04",
  );
  const { imports } = await company.get<{ imports: { id: number }[] }>("/imports");
  expect(imports.toSorted((one, other) => other.id - one.id)[0]).toMatchObject({
    rows: { new: 0, changed: 1, unchanged: 1 },
  });
});

test("numbers of rows mean the rows of their own file, whatever a newer file numbers otherwise", async () => {
  const numbered = [
    "id,post,author,time,text,parent",
    "1,p1,Anna,2026-02-03 10:00,Finns den?,",
    "2,p1,Nordcykel,2026-02-03 10:30,Ja,1",
  ];
  const renumbered = [
    "id,post,author,time,text",
    "1,p1,Bo,2026-02-02 09:00,Vad kostar den?",
    "2,p1,Anna,2026-02-03 10:00,Finns den?",
    "3,p1,Nordcykel,2026-02-03 10:30,Ja",
  ];
  const chained = await read(numbered, "2026-03-02");
  await read(renumbered, "2026-03-04");
  const whole = [2, 2, 0.5, null];
  expect(figures()).toEqual(whole);
  undoImport(company.instance.db.writer, chained, "2026-06-15T09:00:00Z");
  await read(numbered, "2026-03-02");
  expect(figures()).toEqual(whole);
});

test.each([
  ["an id and its link", "1111111111111111", "https://www.facebook.com/200001/posts/1111111111111111"],
  [
    "two forms of its link",
    "https://facebook.com/200001/posts/abc/?ref=x",
    "https://www.facebook.com/200001/posts/abc",
  ],
])("a comment without an id is one, whether its post is printed as %s", async (_, one, other) => {
  const table = (post: string) => [
    "post,author,time,text",
    `${post},Anna,2026-02-03 10:00,Hej`,
    `${post},Bo,2026-02-04 10:00,Hej`,
  ];
  await read(table(one), "2026-03-02");
  await read(table(other), "2026-03-04");
  expect(figures().slice(0, 2)).toEqual([2, 2]);
});

test("numbered rows are numbered rows, also where a data frame has made decimals of them", async () => {
  const numbered = (post: string, who: string, day: string) => [
    "id,post,author,time,text,parent",
    `1.0,${post},${who},2026-02-${day} 10:00,Finns den?,`,
    `2.0,${post},Nordcykel,2026-02-${day} 10:30,Ja,1.0`,
  ];
  await read(numbered("p1", "Anna", "03"), "2026-03-02");
  await read(numbered("p2", "Bo", "05"), "2026-03-02");
  expect(figures()).toEqual([2, 2, 1, 1800]);
});

test.each([",1.2E+18", ";1,2E+18", ";1E+18"])(
  "where a spreadsheet has made %s of all ids, nobody knows who was answered",
  async (id) => {
    const separator = id[0] as string;
    await read(
      chain.map((line) => line.replaceAll(",", separator).replaceAll(/m10000000\d/g, id.slice(1))),
      "2026-03-02",
    );
    expect(figures()).toEqual([1, 1, null, null]);
  },
);
