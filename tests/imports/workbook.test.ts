import * as XLSX from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { ZipFile } from "yazl";
import { problemOf, readRows, readSheets } from "./read-rows.ts";
import { bytesOfZip } from "./zips.ts";

function bookOf(
  rows: unknown[][],
  change: (sheet: XLSX.WorkSheet, book: XLSX.WorkBook) => void = () => undefined,
): XLSX.WorkBook {
  const book = XLSX.utils.book_new();
  const sheet = XLSX.utils.aoa_to_sheet(rows);
  XLSX.utils.book_append_sheet(book, sheet, "Metrics");
  change(sheet, book);
  return book;
}
function write(book: XLSX.WorkBook, bookType: XLSX.BookType): Buffer {
  return Buffer.from(XLSX.write(book, { type: "buffer", bookType }) as Uint8Array);
}

const formats: XLSX.BookType[] = ["xlsx", "biff8", "ods", "xlml"];

describe.each(formats)("%s", (format) => {
  test("cells are text: numbers in full, blank rows kept, one grid a sheet in the order of the tabs", async () => {
    const book = bookOf([["Datum", "Värde"], ["02/03/2026", 1234567.125], [], ["å", 0.1]]);
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["x"]]), "Allt");
    expect(await readSheets(write(book, format))).toEqual([
      {
        name: "Metrics",
        rows: [
          { line: 1, cells: ["Datum", "Värde"] },
          { line: 2, cells: ["02/03/2026", "1234567.125"] },
          { line: 3, cells: [] },
          { line: 4, cells: ["å", "0.1"] },
        ],
      },
      { name: "Allt", rows: [{ line: 1, cells: ["x"] }] },
    ]);
  });

  test("dates come as ISO text, whatever the machine's zone", async () => {
    const book = bookOf([["d"], [46112], [46112.75]], (sheet) => {
      for (const address of ["A2", "A3"])
        Object.assign(sheet[address] as object, { z: address === "A2" ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss" });
    });
    const rows = await readRows(write(book, format));
    expect(rows.map((row) => row.cells)).toEqual([["d"], ["2026-03-31"], ["2026-03-31T18:00:00"]]);
  });
});

test.each(["xlsx", "biff8"] as XLSX.BookType[])("%s: days counted from 1904", async (format) => {
  const book = bookOf([["d"], [44650]], (sheet, whole) => {
    Object.assign(sheet["A2"] as object, { z: "yyyy-mm-dd" });
    whole.Workbook = { WBProps: { date1904: true } };
  });
  expect((await readRows(write(book, format)))[1]?.cells).toEqual(["2026-03-31"]);
});

test("error cells come as their text, formulas as the value they were saved with", async () => {
  const book = bookOf([["a", "b"]], (sheet) => {
    sheet["A2"] = { t: "e", v: 0x07 };
    sheet["B2"] = { t: "n", v: 7, f: "1+1" };
    sheet["!ref"] = "A1:B2";
  });
  expect((await readRows(write(book, "xlsx")))[1]?.cells).toEqual(["#DIV/0!", "7"]);
});

test("a hidden sheet is nobody's table", async () => {
  const book = bookOf([["a"]]);
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["b"]]), "Hidden");
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  expect((await readSheets(write(book, "xlsx"))).map((sheet) => sheet.name)).toEqual(["Metrics"]);
});

const sheetXml = (body: string, before = ""): string =>
  `<?xml version="1.0"?>${before}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData>${body}</sheetData></worksheet>`;
const line = (row: number, column = "A"): string => `<row r="${row}"><c r="${column}${row}"><v>${row}</v></c></row>`;
const rows = (count: number): string => Array.from({ length: count }, (_, index) => line(index + 1)).join("");

/** The parts that any workbook has, with this sheet. */
function rawBook(sheet: string): ZipFile {
  const zip = new ZipFile();
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packaging = "http://schemas.openxmlformats.org/package/2006";
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${packaging}/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Posts" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheet,
  };
  for (const [name, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), name);
  return zip;
}

test("the size that a sheet claims is ignored", async () => {
  const read = await readRows(await bytesOfZip(rawBook(sheetXml(rows(5)))));
  expect(read.map((row) => row.cells)).toEqual([["1"], ["2"], ["3"], ["4"], ["5"]]);
});

test("a lone cell in the last corner is one broken row with its own number", async () => {
  const read = await readRows(await bytesOfZip(rawBook(sheetXml(rows(25) + line(1_048_576, "XFD")))));
  expect(read.length).toBeLessThan(100);
  expect(read.at(-1)).toMatchObject({ line: 1_048_576, problem: { code: "wrong-width" } });
});

describe("refused whole", () => {
  test("cut off within a sheet", async () => {
    const cut = await bytesOfZip(rawBook(sheetXml(rows(25)).slice(0, -60)));
    expect((await problemOf(readRows(cut)))?.code).toBe("unreadable-workbook");
  });
  test("cut off as a file", async () => {
    const whole = await bytesOfZip(rawBook(sheetXml(rows(25))));
    expect((await problemOf(readRows(whole.subarray(0, whole.length - 40))))?.code).toBe("unreadable-workbook");
    const old = write(bookOf([["a"]]), "biff8");
    expect((await problemOf(readRows(old.subarray(0, 600))))?.code).toBe("unreadable-workbook");
    const xml = write(bookOf([["a"]]), "xlml");
    expect((await problemOf(readRows(xml.subarray(0, xml.length - 40))))?.code).toBe("unreadable-workbook");
  });
  test("a document type", async () => {
    const book = rawBook(sheetXml(rows(1), '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]>'));
    expect(await problemOf(readRows(await bytesOfZip(book)))).toEqual({
      code: "unreadable-workbook",
      value: "DOCTYPE",
    });
  });
  test("a password, in the new container and in the old one", async () => {
    const container = XLSX.CFB.utils.cfb_new();
    XLSX.CFB.utils.cfb_add(container, "/EncryptedPackage", Buffer.alloc(5000));
    const encrypted = Buffer.from(XLSX.CFB.write(container, { type: "buffer" }) as Uint8Array);
    expect(await problemOf(readRows(encrypted))).toEqual({ code: "password-protected", value: "XLSX" });
    const old = write(bookOf([["a"]]), "biff8");
    // FILEPASS stands right behind the first record (BOF) of a protected book.
    const start = old.indexOf(Buffer.from("0908100000060500", "hex"));
    const protectedBook = Buffer.from(old);
    protectedBook.set(Buffer.from("2f000400000000000000", "hex"), start + 20);
    expect(await problemOf(readRows(protectedBook))).toEqual({ code: "password-protected", value: "XLS" });
  });
  test("a text document", async () => {
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from("<w/>"), "word/document.xml");
    expect(await problemOf(readRows(await bytesOfZip(zip)))).toEqual({ code: "wrong-content", value: "document" });
  });
});
