// Swedish words of criticism.
import { listed } from "../entry.ts";
import type { LanguageWords } from "./shape.ts";

export const sv: LanguageWords = {
  negative: listed(`
    "kom/dök" … "aldrig", "aldrig kom/fram/levererades/skickades", "inte kommit fram", "inte dykt upp",
    "inte levererat/levererats/skickat/skickats"
    paket/beställning/order/leverans/försändelse … "inte/aldrig" … kommit/levererat/skickat/fram,
    "inte/aldrig" … paket/beställning/order/leverans … kommit
    "inte/aldrig/ej" fått … paket/beställning/order/leverans/svar/pengar/återbetalning/återkoppling/besked/hjälp
    "fortfarande/ännu inte" fått/kommit/hört/svarat/levererat/skickat/löst,
    "var/vart är mitt/min/mina" paket/beställning/order/leverans/pengar/varor
    "fortfarande/ännu inget/ingen/inga" paket/svar/leverans/order/beställning/återbetalning/pengar/besked, försening,
    försenad, "är/var/blev/blivit" … försenat, leveransstrul, "strul/strulet/strular/strulat/strulig/struligt",
    "tappat/slarvat bort" … paket/order/beställning/ärende, "kommit bort"
    "väntat/fortfarande" … svar/paket/leverans/beställning/pengar/återbetalning/besked,
    "veckor/månader/dagar/timmar" … "utan/på" … svar/paket/leverans/beställning/pengar/besked
    telefonkö, "utan att komma fram", "kommer inte fram", "veckor/dagar/månader/timmar för sent", "inte ens en ursäkt",
    "inget/inga/utan svar", "utan att få" svar/hjälp, "ingen återkoppling/respons", "inte ens" … "svar",
    "får inte/aldrig" … "svar", "inte/aldrig/ingen" svarat/svarar/svarade, "ingen" … svarar/svarat,
    svarar/svarade … "inte/aldrig"
    "inte hört" … "från/av", "hör inte av", "omöjligt/omöjliga/omöjlig att" … "nå/kontakta", "tar inte/inget ansvar",
    ignorer
    trasig, "släppte/sprack/lossnade/krympte/rasade/dog" … "direkt/efter/första", "gick/gått" … "sönder",
    "är/var/helt/redan/kom/blev sönder", defekt, "slutade/slutat/slutar" … funger/funka
    "funkar/fungerar/funkade/fungerade/fungerat/funkat inte/ej/aldrig/dåligt", "inte" fungerar/funkar/fungerat/funkat,
    "får/fick/fått inte" … funger/funka
    "går/gick inte att" använda/logga/betala/beställa/öppna/starta/boka, "går det inte att" logga/betala/beställa/boka,
    kraschar, kraschade, "buggig/buggigt/buggiga", "appen/sidan/hemsidan buggar"
    "skickat/skickade/levererat/levererade/fått/fick fel", "blev/blivit fel", "är/var" … "fel på/med", felaktig,
    felleverans, felpackad, saknades, "saknas delar/skruvar", "delar/skruvar saknas"
    "kom/blev/anlände skadad/skadat/skadade", transportskad, "allt/är/var/blev/helt förstört/förstörd/förstörda", "gick av" … "dag/direkt/efter/första", "skadat/skadad/skadade" paket/vara/förpackning
    "kräver/vill/begär" … återbetal/ersättning/kompensation, "vill ha/få" … "pengarna/pengar", "mina pengar",
    "inte/aldrig/ingen" … återbetal, "inte/aldrig" … "pengarna/pengar tillbaka",
    "vägrar ni/de/betala/ersätta/återbetala/hjälpa/svara/ta"
    överpris, ockerpris, "slöseri med pengar/tid", "bortkastade/kastade pengar",
    "drar/drog/dragit/debiterat/tar/tog" … "dubbelt/dubbla", "drar/drog/dragit/debiterat" … "två gånger",
    "dragit/drog pengar", "dold/dolda" avgift, inkasso
    "blev/bli/blir/blivit/är/mig/oss lurad/lurade/blåst", "lurad/lurade på", "lurar/lura" folk/kunder/konsument,
    lurendrej, bluffföretag, bluffbolag, bluffaktur, "bluff", bedräg, bedragare, "falsk/vilseledande" marknadsföring,
    vilsele
    otrevlig, oförskäm, nonchaler, "och/var/så/helt/väldigt/rätt nonchalant/nonchalanta", arrogant, oproffs,
    oprofessionell, oseriös, inkompetent, skandal, idiot
    "usel/uselt/usla", skitföretag, skitbolag, skitservice, skitprodukt,
    "vilken/ren/riktig/bara/sådan/sån/denna/här skit", värdelös, oduglig, bedrövlig, undermålig, katastrof,
    "rena skräpet", "är/var/rent skräp", skräpkvalitet
    dålig, "sämst/sämsta", "blivit/blir/allt/mycket/ännu sämre", "sämre och/kvalitet", besvik, missnöj, frustrer,
    förbann, "så/skit/jävligt/riktigt/jätte arg", upprörd, "trött på er/ert/era/detta"
    "är ett skämt", "hur svårt kan", "tredje/fjärde/femte gången" … "ni", "gör inget/ingenting åt",
    "ni gör inget/ingenting", "kastade/slängde" … paket, illa behandlad, "skäms på er", "skäms ni", "borde skämmas",
    "skam på er", skamlig, "skärpning", "skärp er", oaccept, "inte acceptabelt/okej/ok", "under all kritik",
    "håller inte måttet/vad", "inte värd/värt/värda", "bryr sig/er inte", "ingen bryr", "tack för inget/ingenting",
    "hopplös/hopplöst/hopplösa"
    "aldrig mer/mera/igen", "aldrig handla/köpa/beställa/anlita", "inte handla/köpa/beställa" … "mer/mera/igen",
    "köp/handla/beställ/anlita inte/aldrig", rekommenderar … "inte", "inte rekommendera", avråder,
    "varna/varnar andra/alla", "sista gången" … handlar/köper/beställer
    "byter/byta till" … konkurrent, "byter bolag/leverantör/operatör/bank",
    "tappat/förlorat/förlorade/tappade en/ännu" … kund, "tappat/förlorat/mist mig/oss som" kund, bojkott, rasist, sexist, djurplåg
  `),
  urgent: listed(`
    livsfarlig, brandfara, "börjar/började/börjat" … "brinna/ryka/glöda", "fattade/fattat/tog/fatta eld",
    "brann upp/ner", "ryker/rök" … "ur", "luktar/luktade bränt", brännlukt, överhettad, överhettades, brännhet,
    "självantände/självantänt"
    "exploderade/exploderat", "på att explodera/brinna", "smälte/smält" … laddare/kontakt/sladd/kabel,
    laddare/kontakt/sladd/adapter … "smält/smälte"
    brännskad, "brände/bränt mig/sig/oss/fingrarna/handen/händerna/tungan", elstöt, "fick/får/fått" … "stöt/stötar",
    "skadade/skadat sig/mig", personskad, "gjorde/gjort sig/mig illa", "skar/skurit sig/mig", blödde, "började blöda"
    "till akuten", "hamnade/satt/sitter/legat på akuten", "till sjukhus/sjukhuset", "hamnade/låg på sjukhus",
    "ringa/ringde/åka" ambulans
    allergisk reaktion, allergiska reaktioner, "reagerade/reagerat allergiskt", anafyla,
    "fick/fått/får" … "utslag/eksem/nässelutslag", "svullnade/svullnat", matförgift, förgiftad, förgiftning,
    "blev/blivit/bli" … "sjuk/sjuka/magsjuk/magsjuka/dålig/dåliga av", "kräktes", "spydde"
    "möglig/mögligt/mögliga/möglade", "mögel i", glasbit, glassplitter, metallbit, "plastbit/plastbitar i",
    "död/döda" råtta/råttor/mus/fluga/flugor, "larv/larver/maskar/skalbaggar/kackerlacka/kackerlackor i", salmonella,
    "listeria", "satte/fastnade" … "i halsen", "kvävas/kvävdes"
    konsumentverk, konsumentombud, reklamationsnämnd, "till/hos/via arn", polisanmäl,
    "anmäler/anmälde/anmält er/detta/företaget", "jag/vi" … "anmäla er/detta/företaget", "anmäla detta/företaget",
    anmäl … myndighet/arbetsmiljöverk/livsmedelsverk/konsument/polis/tillsyn/kommunen
    "min/mina/vår" advokat/jurist, "kontakta/kontaktar/kontaktat" … advokat/jurist/konsument/polis, "stämma/stämmer er",
    "inför rätta", "rättsliga/juridiska åtgärder", "rättslig process", "i tingsrätten", "till/i domstol",
    "går/gå/vänder" … "till media/pressen/tidningen/polisen"
    dataläck, dataintrång, uppgift … "läckt/läckte/läcker/stulits/stulna",
    "läckt/läcker/läckte" … uppgifter/personnummer/lösenord, personnummer/uppgift … "till fel", "lämnat/lämnade/lämnar ut" … uppgift/personnummer,
    "någon annans/andras" uppgift/konto/namn/adress/order/beställning/personnummer,
    "andra kunders" uppgift/namn/adress/order
    konto … "hackat/kapat/hackats/kapats", "blivit/blev/är/ni hackad/hackade/kapad/kapade", nätfiske,
    "falskt/falska/fejk konto/profil/konton/profiler", fejkkonto, "i ert namn", "utger/utgav sig" … "er", trakasser,
    diskriminer, självmord, "ta mitt liv", "orkar inte leva"
  `),
  negativeUnlessAsked: listed(`
    "går/gå" … "sönder", "pengarna/pengar tillbaka", återbetal,
    "reklamera/reklamerar/reklamerat/reklamerade/reklamation", "klagomål", "saknas i",
    "fel storlek/vara/varor/färg/produkt/artikel/paket/adress/pris/modell", "funkar/fungerar" … "inte",
    "avbeställt/avbeställer", "säger/sagt upp" … avtal/abonnemang/medlemskap/prenumeration,
    "avslutar/avsluta" … abonnemang/medlemskap/konto/prenumeration
  `),
  urgentUnlessAsked: listed(`
    farlig, giftig, livsmedelsverk, arbetsmiljöverk, elsäkerhetsverk, brandrisk, brandfarlig, överhett, kvävningsrisk,
    personuppgift, "gdpr", skaderisk
  `),
  harmless: listed(`
    "inte/inga/inget/ingen bara", "aldrig/inte varit/känt/sett/blivit så", "dåligt samvete",
    "dåligt/dåliga/dålig väder/kläder/dag/dagar/minne/sikt/skämt/tider/mottagning/humör", "mår/mådde/må" … dåligt,
    "är/så dålig/sämst/sämre på", "jag är sämst"
    "farligt/farlig/livsfarligt/livsfarlig" god/gott/snygg/fin/beroende, "laga/lagar/reparera/lämna" … trasig, ofarlig,
    ogiftig, skandalöst god/gott/bra/snygg/billig, idiotsäker, försenad … grattis/födelsedag/julklapp,
    grattis … försenad, trasig kläder/jeans/byxor/plagg, "gamla/förra" … "sönder", "utan att" … "sönder"
    "aldrig mer" utan/kall/blöt/trött/tappa/glöm/behöva/svett/ont/skav/städa/leta/missa, "aldrig mer" "en/ett/ha",
    "aldrig köpa/handla/beställa" … annat/annan/andra, "behöver/slipper/behöva aldrig mer/igen",
    "inte rekommendera" … nog/tillräckligt
  `),
  negations: listed(`
    inte, icke, ej, inga, inget, ingen, aldrig, utan, slipper, slippa, sluppit, slapp, knappast, noll, istället, varken
  `),
  between: listed(`
    så, alls, helt, ens, speciellt, särskilt, direkt, blivit, bli, blir, blev, varit, vara, en, ett, någon, något,
    några, det, minsta, för, jätte, riktigt, precis, att, ha, har, på, enda, den, mig, oss, man, göra, gör, gjort,
    jävla, alltför, någonsin
  `),
};
