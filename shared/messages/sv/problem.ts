// Vad som kan vara fel i data, med en marknadsförares ord: vad som är fel och vad man gör. `place` säger var.
import type { problem as english } from "../en/problem.ts";
import type { Shape } from "../shape.ts";

export const problem = {
  place:
    "{hasTable, select, yes {{hasLine, select, yes {”{table}”, rad {line}} other {”{table}”}}} other {{hasLine, select, yes {Rad {line}} other {}}}}{hasColumn, select, yes {{hasLine, select, yes {, kolumn ”{column}”} other {{hasTable, select, yes {, kolumn ”{column}”} other {Kolumn ”{column}”}}}}} other {}}",

  "empty-file": "Filen är tom. Exportera den igen och se till att nedladdningen blir klar.",
  "headers-only": "Filen har kolumnrubriker men inga rader. Välj en period då något publicerades och exportera igen.",
  "not-a-table":
    "Det här är ingen tabell med rader och kolumner. Exportera som CSV eller Excel och släpp den filen här.",
  "wrong-content":
    "{kind, select, picture {Det här är en bild} pdf {Det här är en PDF} web_page {Det här är en sparad webbsida} json {Det här är en JSON-fil} program {Det här är ett program} xml {Det här är en XML-fil} gzip {Det här är ett komprimerat arkiv} archive {Det här är ett komprimerat arkiv} database {Det här är en databas} document {Det här är ett textdokument} presentation {Det här är en presentation} other {Det här är ingen tabell}}, vad filnamnet än säger. Exportera som CSV eller Excel och släpp den filen här.",
  "unknown-format":
    "Måltal känner inte igen filen{hasValue, select, yes { (den börjar med ”{value}”)} other {}}. Listan längre ned visar vilka filer som kan läsas och vad som måste stå i dem. Om någon har ändrat i filen: släpp originalet.",
  "too-large":
    "Filen är för stor{hasValue, select, yes { ({value})} other {}}{hasWanted, select, yes {; gränsen är {wanted}} other {}}. Exportera en kortare period, till exempel en månad i taget.",
  "too-many-columns":
    "Tabellen har för många kolumner{hasValue, select, yes { ({value})} other {}}{hasWanted, select, yes {; gränsen är {wanted}} other {}}. Exportera med färre kolumner.",
  "undecided-encoding":
    "Filen säger inte hur bokstäverna är lagrade, så å, ä och ö kan bli fel{hasValue, select, yes { (en rad läses kanske ”{value}”)} other {}}. Välj den teckenkodning som gör att förhandsvisningen läses rätt.",
  "unreadable-workbook":
    "Arbetsboken är skadad eller avkortad och går inte att läsa. Ladda ned den igen. Hjälper inte det: öppna den i Excel och spara som .xlsx.",
  "password-protected": "Arbetsboken är låst med lösenord. Spara en kopia utan lösenord och släpp den här.",
  "unreadable-zip": "Zip-filen är skadad eller avkortad. Ladda ned den igen.",
  "encrypted-zip": "Zip-filen är låst med lösenord. Packa upp den först och släpp själva filerna här.",
  "zip-too-many-members":
    "Zip-filen innehåller för många filer{hasValue, select, yes { ({value})} other {}}{hasWanted, select, yes {; gränsen är {wanted}} other {}}. Packa upp den och släpp de filer du behöver.",
  "zip-bomb":
    "Zip-filen packas upp till mycket mer än den borde och stoppades därför. Packa upp den själv och se vad den innehåller.",
  "zip-symlink":
    "Zip-filen innehåller en genväg{hasValue, select, yes { (”{value}”)} other {}} i stället för en fil. Packa upp den och släpp själva filerna här.",
  "nested-zip":
    "Zip-filen innehåller ännu en zip-fil{hasValue, select, yes { (”{value}”)} other {}}. Packa upp den inre och släpp den här.",
  "parser-stopped":
    "Läsningen avbröts eftersom filen behöver mer minne än den får använda. Ingenting importerades. Exportera en kortare period eller spara som CSV.",
  "parser-too-slow":
    "Läsningen tog för lång tid och avbröts. Ingenting importerades. Exportera en kortare period eller spara som CSV.",
  "daily-look-alike":
    "Filen har en rad per inlägg och dag, så summan av raderna skulle bli fel. Exportera inläggen i Meta Business Suite med ”Livstid” i stället för ”Dagligen”.",
  "mixed-dates":
    "Några datum{hasValue, select, yes { (”{value}”)} other {}} är skrivna på ett annat sätt än de övriga: ett kalkylprogram har ändrat dem, och dag och månad kan ha bytt plats. Exportera filen igen och släpp den här utan att öppna den i ett kalkylprogram.",
  "ambiguous-source":
    "Filen passar in på mer än en sorts export{hasValue, select, yes { ({value})} other {}} och har inte lästs. Släpp originalexporten med alla kolumner.",
  "observed-in-future":
    "Dagen då siffrorna gällde{hasValue, select, yes { ({value})} other {}} har inte kommit än. Välj i dag eller en tidigare dag.",
  "observed-too-early":
    "Filen har siffror från {hasWanted, select, yes {{wanted}} other {en senare dag}}, så de kan inte ha gällt{hasValue, select, yes { den {value}} other { så tidigt}}. Välj den dagen eller en senare.",
  "not-used":
    "Inget mått använder den här tabellen{hasValue, select, yes { ({value})} other {}}, så den lämnades utanför. Du behöver inte göra något.",
  "too-many-rejected":
    "{hasCount, select, yes {{count, plural, one {# rad} other {# rader}}{hasValue, select, yes { av {value}} other {}}} other {För många rader}} går inte att läsa, så filen är kanske inte vad den ser ut att vara. Titta på problemen först och importera bara om de övriga raderna stämmer.",

  "needs-channel": "Filen säger inte vilken kanal den gäller. Välj kanal, eller ge en ny kanal ett namn.",
  "needs-period":
    "Filen säger inte vilka datum siffrorna gäller. Ange första och sista dagen som du valde i exporten, eller säg att de är summor sedan publiceringen.",
  "needs-date-order":
    "{hasValue, select, yes {”{value}” kan} other {Datumen kan}} läsas på mer än ett sätt. Välj vad som kommer först: dagen eller månaden.",

  "unclosed-quote":
    "Ett citattecken öppnas här och stängs aldrig, så raden lämnades utanför. Rätta raden i filen eller exportera igen.",
  "wrong-width":
    "{hasColumn, select, yes {”{value}” och andra texter står där tal borde stå, så raden verkar vara förskjuten och lämnades utanför.} other {Raden har {hasValue, select, yes {{value, select, 1 {1 cell} other {{value} celler}}} other {ett annat antal celler}}{hasWanted, select, yes { i stället för {wanted}} other {}} och lämnades utanför.}} Orsaken är oftast ett komma eller semikolon i en text utan citattecken.",
  "bad-number":
    "{hasValue, select, yes {”{value}” är} other {Det här är}} inget tal{hasWanted, select, yes { ({wantedKind, select, whole {ett heltal} other {{wanted}}} väntades)} other {}}, så raden lämnades utanför. Rätta det i filen eller exportera igen.",
  "negative-number":
    "{hasValue, select, yes {”{value}” är} other {Talet är}} mindre än noll, och det kan ett antal inte vara. Raden lämnades utanför. Kontrollera talet där det kom ifrån.",
  "bad-date":
    "{hasValue, select, yes {”{value}” är} other {Det här är}} inget datum som finns{wantedKind, select, dmy { (skrivet dag, månad, år)} mdy { (skrivet månad, dag, år)} ymd { (skrivet år, månad, dag)} other {}}, så raden lämnades utanför. Rätta det i filen eller exportera igen.",
  "missing-value":
    "{hasColumn, select, yes {”{column}” är tom} other {Ett värde saknas}}{hasWanted, select, yes { ({wanted})} other {}}, och utan det går det inte att veta vad raden gäller. Raden lämnades utanför.",
  "bad-id":
    "{hasValue, select, yes {”{value}” är} other {Detta är}} inget helt id, så raden kan förväxlas med en annan och lämnades utanför. Kalkylprogram kortar av långa tal: använd den ursprungliga exporten, innan den öppnades i ett sådant.",
  "long-cell":
    "En cell innehåller långt mer text än ett inlägg kan göra, så raden lämnades utanför. Orsaken är oftast ett citattecken som saknas längre upp.",
  "error-cell":
    "Cellen innehåller ett kalkylbladsfel{hasValue, select, yes { (”{value}”)} other {}} i stället för ett värde, så raden lämnades utanför. Använd originalexporten, innan den öppnades i ett kalkylprogram.",
  "bad-encoding": "Några bokstäver på raden är skadade, så raden lämnades utanför. Ladda ned filen igen.",

  mojibake:
    "{hasCount, select, yes {{count, plural, one {# rad har} other {# rader har}}} other {Några rader har}} bokstäver som skadades före exporten{hasValue, select, yes { (till exempel ”{value}”)} other {}}. Siffrorna stämmer, bara texten ser konstig ut.",
  "duplicate-rows":
    "{hasCount, select, yes {{count, plural, one {# rad upprepar} other {# rader upprepar}}} other {Några rader upprepar}} ett inlägg som redan finns i filen. De slogs ihop, så inget räknas två gånger.",
  "damaged-ids":
    "Ett kalkylprogram har kortat av {hasCount, select, yes {{count, plural, one {# id} other {# id:n}}} other {några id:n}}{hasValue, select, yes { (till exempel ”{value}”)} other {}}. Raderna skiljs i stället åt med länk, namn eller text. Den ursprungliga exporten, som inte öppnats i ett kalkylprogram, är säkrare.",
  "own-replies":
    "{hasCount, select, yes {{count, plural, one {# rad är ett svar} other {# rader är svar}}} other {Några rader är svar}} som ni har skrivit till andra. De sparas men räknas inte som inlägg.",
  "totals-row":
    "{hasCount, select, yes {{count, plural, one {# summarad} other {# summarader}} lämnades} other {Summaraden lämnades}} utanför, så att inget räknas två gånger.",
  "footer-row": "Exportens avslutande rad{hasValue, select, yes { (”{value}”)} other {}} lämnades utanför.",
  "period-crosses-months":
    "Siffrorna är en enda summa för {hasValue, select, yes {{value}} other {en period}} som sträcker sig över ett månadsskifte, så de räknas inte i någon månad. Exportera en hel månad i taget, eller en tabell per dag.",
  "reach-above-views":
    "{hasCount, select, yes {{count, plural, one {# rad säger} other {# rader säger}}} other {Några rader säger}} 0 visningar trots att någon har nåtts. Plattformen hade inte räknat klart, så visningarna räknas som okända. Exportera perioden igen för att få dem.",
} satisfies Shape<typeof english>;
