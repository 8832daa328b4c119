// Files of different pages that are dropped together, or named in one command: none is asked about the pages that another of them brings.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { importCommand } from "../../server/commands/import.ts";
import { listSilences } from "../../server/db/silences.ts";
import type { FileState } from "../../server/routes/file-states.ts";
import { type Office, openOffice } from "./conversations-office.ts";
import { facebookCsv } from "./samples.ts";

let office: Office;
let folder: string;

beforeEach(async () => {
  office = await openOffice();
  folder = mkdtempSync(join(tmpdir(), "maltal-drop-"));
  await importAll(await drop(fileOf(["1", "2", "3"], "Jan-01-2026_Jan-31-2026")));
});
afterEach(async () => {
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

const names: Record<string, string> = { "1": "Alfa", "2": "Beta", "3": "Gamma" };
const months: Record<string, string> = { Jan: "01", Feb: "02", Mar: "03" };
type NamedFile = [name: string, csv: string];
let serial = 0;

/** An export of pages over the days in its name, with a post of each on the tenth of its first month. */
function fileOf(pages: readonly string[], days: string): NamedFile {
  const month = months[days.slice(0, 3)];
  const bodies = pages.map((page) =>
    facebookCsv([{ id: Number(`${page}${month}`), at: `${month}/10/2026 10:00` }], page, names[page]).split("\n"),
  );
  const csv = [bodies[0]?.[0], ...bodies.flatMap((lines) => lines.slice(1))].join("\n");
  return [`${days}_${++serial}.csv`, csv];
}

/** Drops a file; answers its id at once. */
async function drop([name, csv]: NamedFile): Promise<string> {
  const headers = { "x-file-name": name, "x-file-modified": String(Date.parse("2026-04-02T12:00:00Z")) };
  const response = await office.app.request("/api/files", { method: "POST", headers, body: csv });
  return ((await response.json()) as { files: FileState[] }).files[0]?.id ?? expect.fail("not taken");
}
/** All files of the drop, when nothing is under way any more. */
async function settled(): Promise<Map<string, FileState>> {
  for (let round = 0; round < 1000; round++) {
    const { files } = await office.get<{ files: FileState[] }>("/api/files");
    if (files.every(({ state }) => !["waiting", "reading", "importing"].includes(state)))
      return new Map(files.map((file) => [file.id, file]));
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  throw new Error("the files did not settle");
}
async function importAll(...ids: string[]): Promise<void> {
  await settled();
  await office.post("/api/files/import", { ids });
  await settled();
}
const asked = async (id: string) =>
  (await settled()).get(id)?.preview?.absent.map(({ name, isSilent }) => (isSilent ? `${name}: nothing` : name));
const answer = (id: string, silent: string[] | "all") => office.put(`/api/files/${id}/answers`, { silent });
const remove = (id: string) => office.app.request(`/api/files/${id}`, { method: "DELETE" });
const said = () =>
  listSilences(office.instance.db.reader).map(({ channelKey, from, contradicted }) => [channelKey, from, contradicted]);

const february = "Feb-01-2026_Feb-28-2026";

describe("two files of one drop", () => {
  test.each<[string, NamedFile, string[]]>([
    ["of the same month", fileOf(["2"], february), ["Gamma"]],
    [
      "of a week of the month: what is left is asked in the coverage",
      fileOf(["2"], "Feb-08-2026_Feb-14-2026"),
      ["Gamma"],
    ],
    ["of other days", fileOf(["2"], "Mar-01-2026_Mar-31-2026"), ["Beta", "Gamma"]],
    ["that cannot be read", ["odd.csv", "a,b\n1,2"], ["Beta", "Gamma"]],
  ])("the other is %s", async (_, other, absent) => {
    const first = await drop(fileOf(["1"], february));
    expect(await asked(first)).toEqual(["Beta", "Gamma"]);
    const second = await drop(other);
    expect(await asked(first)).toEqual(absent);
    await remove(second);
    expect(await asked(first)).toEqual(["Beta", "Gamma"]);
  });

  test("neither is asked about the other's, whichever is read first, nor before both have been", async () => {
    const [one, two] = await Promise.all([drop(fileOf(["1"], february)), drop(fileOf(["2"], february))]);
    const { files } = await office.get<{ files: FileState[] }>("/api/files");
    if (files.some(({ preview }) => preview === null))
      expect(files.flatMap(({ preview }) => preview?.absent ?? [])).toEqual([]);
    expect([await asked(one), await asked(two)]).toEqual([["Gamma"], ["Gamma"]]);
    await importAll(one, two);
    expect([await asked(one), await asked(two)]).toEqual([["Gamma"], ["Gamma"]]);
  });

  test("a page that is part of another by now is brought under that one's name", async () => {
    await office.put("/api/channels", { channel: "facebook:2", mergedInto: "facebook:3" });
    const first = await drop(fileOf(["1"], february));
    expect(await asked(first)).toEqual(["Gamma"]);
    await drop(fileOf(["2"], february));
    expect(await asked(first)).toEqual([]);
  });

  test("an answer that was given before the other file came says nothing of its pages, and does so again when it is left out", async () => {
    const first = await drop(fileOf(["1"], february));
    await settled();
    await answer(first, ["facebook:2", "facebook:3"]);
    expect(await asked(first)).toEqual(["Beta: nothing", "Gamma: nothing"]);
    const second = await drop(fileOf(["2"], february));
    expect(await asked(first)).toEqual(["Gamma: nothing"]);
    await remove(second);
    expect(await asked(first)).toEqual(["Beta: nothing", "Gamma: nothing"]);
    const third = await drop(fileOf(["2"], february));
    await importAll(first, third);
    expect(said()).toEqual([["facebook:3", "2026-02-01", false]]);
  });

  test("both answered for all, they go in without a word against each other", async () => {
    const [one, two] = [await drop(fileOf(["1"], february)), await drop(fileOf(["2"], february))];
    await settled();
    await Promise.all([answer(one, "all"), answer(two, "all")]);
    await importAll(one, two);
    expect([...new Set(said().map(([key]) => key))]).toEqual(["facebook:3"]);
    expect(said().every(([, , contradicted]) => contradicted === false)).toBe(true);
  });
});

describe("two files of one command", () => {
  async function command(files: readonly NamedFile[], ...options: string[]) {
    const paths = files.map(([name, csv]) => {
      writeFileSync(join(folder, name), csv);
      return join(folder, name);
    });
    const printed: string[] = [];
    const words: string[] = [];
    const status = await importCommand({
      instance: () => office.instance,
      args: [...paths, "--observed-on", "2026-04-02", "--json", ...options],
      out: (data) => void printed.push(data),
      say: (line) => void words.push(line),
      readStdin: () => Promise.resolve(""),
      sampleDir: folder,
    });
    const told = JSON.parse(printed.join("")) as { state: string; absent?: { channel: string }[] }[];
    return {
      status,
      words: words.join("\n"),
      absent: told.map(({ absent }) => absent?.map(({ channel }) => channel)),
    };
  }

  test.each([[[]], [["--dry-run"]], [["--posted-nothing", "all"]], [["--posted-nothing", "all", "--dry-run"]]])(
    "%j: neither speaks of the other's pages",
    async (options) => {
      const done = await command([fileOf(["1"], february), fileOf(["2"], february)], ...options);
      expect([done.status, done.absent]).toEqual([0, [["Gamma"], ["Gamma"]]]);
      expect(done.words).not.toMatch(/Beta|Alfa/);
      const isSaid = options.includes("all") && !options.includes("--dry-run");
      expect([...new Set(said().map(([key, , contradicted]) => [key, contradicted].join()))]).toEqual(
        isSaid ? ["facebook:3,false"] : [],
      );
    },
  );

  test("a page that another of the files brings is absent from none, whatever is said of it", async () => {
    const done = await command([fileOf(["1"], february), fileOf(["2"], february)], "--posted-nothing", "Beta");
    expect([done.status, said()]).toEqual([1, []]);
    expect(done.words).toContain("No file lacks a channel that is called Beta.");
  });
});
