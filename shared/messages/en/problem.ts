// What can be wrong with data, in a marketer's words: what is wrong, and what to do. `place` says where.
export const problem = {
  place:
    "{hasTable, select, yes {{hasLine, select, yes {“{table}”, line {line}} other {“{table}”}}} other {{hasLine, select, yes {Line {line}} other {}}}}{hasColumn, select, yes {{hasLine, select, yes {, column “{column}”} other {{hasTable, select, yes {, column “{column}”} other {Column “{column}”}}}}} other {}}",

  "empty-file": "The file is empty. Export it again and check that the download finished.",
  "headers-only":
    "The file has column names but no rows. Choose a period in which something was published, and export it again.",
  "not-a-table": "This is not a table of rows and columns. Export the data as CSV or Excel and drop that file here.",
  "wrong-content":
    "{kind, select, picture {This is a picture} pdf {This is a PDF} web_page {This is a saved web page} json {This is a JSON file} program {This is a program} xml {This is an XML file} gzip {This is a compressed archive} archive {This is a compressed archive} database {This is a database} document {This is a text document} presentation {This is a presentation} other {This is not a table}}, whatever the file’s name says. Export the data as CSV or Excel and drop that file here.",
  "unknown-format":
    "Måltal does not recognise this file{hasValue, select, yes { (it begins “{value}”)} other {}}. The list below says which files can be read, and what must be in them. If someone has changed the file, drop the original.",
  "too-large":
    "The file is too large{hasValue, select, yes { ({value})} other {}}{hasWanted, select, yes {; the limit is {wanted}} other {}}. Export a shorter period, such as one month at a time.",
  "too-many-columns":
    "The table has too many columns{hasValue, select, yes { ({value})} other {}}{hasWanted, select, yes {; the limit is {wanted}} other {}}. Export it with fewer columns.",
  "undecided-encoding":
    "The file does not say how its letters are stored, so å, ä and ö could come out wrong{hasValue, select, yes { (one row may read “{value}”)} other {}}. Choose the encoding in which the preview reads right.",
  "unreadable-workbook":
    "The workbook is damaged or was cut off, so it cannot be read. Download it again; if that does not help, open it in Excel and save it as .xlsx.",
  "password-protected":
    "The workbook is locked with a password. Save a copy without the password and drop that file here.",
  "unreadable-zip": "The zip file is damaged or was cut off. Download it again.",
  "encrypted-zip": "The zip file is locked with a password. Unpack it first and drop the files themselves here.",
  "zip-too-many-members":
    "The zip file holds too many files{hasValue, select, yes { ({value})} other {}}{hasWanted, select, yes {; the limit is {wanted}} other {}}. Unpack it and drop the files that you need.",
  "zip-bomb":
    "The zip file unpacks to far more than it should, so it was stopped. Unpack it yourself and check what it holds.",
  "zip-symlink":
    "The zip file holds a shortcut{hasValue, select, yes { (“{value}”)} other {}} instead of a file. Unpack it and drop the files themselves here.",
  "nested-zip":
    "The zip file holds another zip file{hasValue, select, yes { (“{value}”)} other {}}. Unpack the inner one and drop it here.",
  "parser-stopped":
    "Reading stopped because the file needs more memory than it may use. Nothing was imported. Export a shorter period or save it as CSV.",
  "parser-too-slow":
    "Reading took too long and was stopped. Nothing was imported. Export a shorter period or save it as CSV.",
  "daily-look-alike":
    "The file has one row per post and day, so adding its rows would count wrongly. In Meta Business Suite, export posts with “Lifetime” chosen instead of “Daily”.",
  "mixed-dates":
    "Some dates{hasValue, select, yes { (“{value}”)} other {}} are written in another way than the rest: a spreadsheet program has changed them, and day and month may have changed places. Export the file again and drop it here without opening it in a spreadsheet.",
  "ambiguous-source":
    "The file fits more than one kind of export{hasValue, select, yes { ({value})} other {}}, so it was not read. Drop the original export, with all its columns.",
  "observed-in-future":
    "The day on which the numbers were true{hasValue, select, yes { ({value})} other {}} has not come yet. Choose today or an earlier day.",
  "observed-too-early":
    "The file holds numbers from {hasWanted, select, yes {{wanted}} other {a later day}}, so they cannot have been true{hasValue, select, yes { on {value}} other { that early}}. Choose that day or a later one.",
  "not-used":
    "No metric uses this table{hasValue, select, yes { ({value})} other {}}, so it was left out. There is nothing to do.",
  "too-many-rejected":
    "{hasCount, select, yes {{count, plural, one {# row} other {# rows}}{hasValue, select, yes { of {value}} other {}}} other {Too many rows}} cannot be read, so the file may not be what it looks like. Look at the problems first; import it only if the remaining rows are right.",

  "needs-channel": "The file does not say which channel it is about. Choose the channel, or give a new one a name.",
  "needs-period":
    "The file does not say which dates its numbers cover. Give the first and last day that you chose in the export, or say that they are totals since publication.",
  "needs-date-order":
    "{hasValue, select, yes {“{value}” can} other {The dates can}} be read in more than one way. Choose what comes first: the day or the month.",

  "unclosed-quote":
    "A quotation mark opens here and is never closed, so the row was left out. Correct the row in the file, or export it again.",
  "wrong-width":
    "{hasColumn, select, yes {“{value}” and other texts stand where numbers should, so the row seems to be shifted and was left out.} other {The row has {hasValue, select, yes {{value, select, 1 {1 cell} other {{value} cells}}} other {another number of cells}}{hasWanted, select, yes { where {wanted} were expected} other {}}, so it was left out.}} A comma or semicolon inside a text without quotation marks is the usual cause.",
  "bad-number":
    "{hasValue, select, yes {“{value}” is} other {This is}} not a number{hasWanted, select, yes { ({wantedKind, select, whole {a whole number is} other {{wanted}}} expected)} other {}}, so the row was left out. Correct it in the file, or export it again.",
  "negative-number":
    "{hasValue, select, yes {“{value}” is} other {This number is}} below zero, which a count cannot be, so the row was left out. Check the number where it came from.",
  "bad-date":
    "{hasValue, select, yes {“{value}” is} other {This is}} not a date that exists{wantedKind, select, dmy { (written day, month, year)} mdy { (written month, day, year)} ymd { (written year, month, day)} other {}}, so the row was left out. Correct it in the file, or export it again.",
  "missing-value":
    "{hasColumn, select, yes {“{column}” is empty} other {A value is missing}}{hasWanted, select, yes { ({wanted})} other {}}, and without it nobody can tell what the row is about. The row was left out.",
  "bad-id":
    "{hasValue, select, yes {“{value}” is} other {This is}} not a whole id, so the row could be taken for another and was left out. Spreadsheet programs shorten long numbers: use the original export, before it was opened in one.",
  "long-cell":
    "One cell holds far more text than a post can, so the row was left out. A missing quotation mark further up is the usual cause.",
  "error-cell":
    "The cell holds a spreadsheet error{hasValue, select, yes { (“{value}”)} other {}} instead of a value, so the row was left out. Use the original export, before it was opened in a spreadsheet.",
  "bad-encoding": "Some letters on this row are damaged, so the row was left out. Download the file again.",

  mojibake:
    "{hasCount, select, yes {{count, plural, one {# row has} other {# rows have}}} other {Some rows have}} letters that were damaged before the export{hasValue, select, yes { (such as “{value}”)} other {}}. The numbers are right; only the text looks odd.",
  "duplicate-rows":
    "{hasCount, select, yes {{count, plural, one {# row repeats} other {# rows repeat}}} other {Some rows repeat}} a post that is already in the file. They were joined, so nothing is counted twice.",
  "damaged-ids":
    "A spreadsheet program has shortened {hasCount, select, yes {{count, plural, one {# id} other {# ids}}} other {some ids}}{hasValue, select, yes { (such as “{value}”)} other {}}. These rows are told apart by their links, names or texts instead. The original export, not opened in a spreadsheet, is safer.",
  "own-replies":
    "{hasCount, select, yes {{count, plural, one {# row is a reply} other {# rows are replies}}} other {Some rows are replies}} that you wrote to others. They are kept, but do not count as posts.",
  "totals-row":
    "{hasCount, select, yes {{count, plural, one {# totals row was} other {# totals rows were}}} other {The totals row was}} left out, so that nothing is counted twice.",
  "footer-row": "The closing line of the export{hasValue, select, yes { (“{value}”)} other {}} was left out.",
  "period-crosses-months":
    "The numbers are one sum over {hasValue, select, yes {{value}} other {a period}}, which crosses a month’s end, so they count in no month. Export one whole month at a time, or a table by day.",
  "reach-above-views":
    "{hasCount, select, yes {{count, plural, one {# row says} other {# rows say}}} other {Some rows say}} 0 views although people were reached. The platform had not counted yet, so the views are treated as unknown. Export the period again to get them.",
};
