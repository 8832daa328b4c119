// German words of criticism.
import { listed } from "../entry.ts";
import type { LanguageWords } from "./shape.ts";

export const de: LanguageWords = {
  negative: listed(`
    "nicht/nie" … geliefert/angekommen/eingetroffen/zugestellt/verschickt/versendet,
    "nicht/nie" … "erhalten/bekommen" … paket/bestellung/ware/geld,
    paket/bestellung/lieferung/ware/sendung … "nicht/nie" … "da/angekommen/gekommen/erhalten/bekommen/geliefert"
    "noch nicht/nichts" … geliefert/angekommen/erhalten/bekommen/gehört/beantwortet,
    "noch kein/keine/keinen" … antwort/rückmeldung/paket/lieferung/geld/ware/erstattung,
    "warte/warten seit" … "auf" … antwort/rückmeldung/lieferung/paket/bestellung/ware/geld/erstattung/termin,
    "warte/warten vergeblich", "immer noch nichts",
    "wo bleibt/ist/bleiben mein/meine/unser/unsere" … paket/bestellung/lieferung/ware/geld/sendung
    verspätung, "ist/war/mit/wurde/kam verspätet", lieferverzug, lieferverzögerung, "verloren gegangen",
    "keine/keinerlei/null" antwort/rückmeldung/reaktion/hilfe, "nichts" … "gehört",
    "niemand/keiner" … antwortet/reagiert/erreichbar, "niemand/keiner" … "ran/zuständig",
    "niemanden/keinen" … "erreichen", "nicht/nie zu erreichen", "nicht/nie erreichbar",
    antwortet/antworten/reagiert/reagieren … "nicht/nie", ignorier, vertröstet, "warteschleife",
    "komme/kommt nicht durch", "wochen/tage/monate/stunden zu spät", "nicht mal/einmal eine" entschuldigung
    kaputt, defekt, funktioniert/funktionieren … "nicht/nie/überhaupt", "nicht" funktioniert/funktionieren,
    "geht/ging nicht mehr/an", klappt … "nicht/nie", "stürzt" … "ab", "app/seite/website" stürzt, abgestürzt,
    auseinandergefallen, "abgebrochen", fehlerhaft, mangelhaft, ruiniert, minderwertig
    "falsch/unvollständig" geliefert/bestellung, falschlieferung, "teile/schrauben fehlen/fehlten",
    "fehlen/fehlten teile/schrauben", "fehlten", "hälfte/teil fehlte/fehlt",
    "ersten/erste" … "gerissen/eingelaufen/abgefallen/aufgegangen",
    "sofort/direkt/gleich" … "aufgegangen/eingelaufen/abgefallen/gerissen", "gebrauchte ware",
    "kam/kamen/war beschädigt/zerbrochen", beschädigt … angekommen/geliefert/paket, transportschaden
    "will/möchte/fordere/verlange" … "geld/erstattung/rückerstattung/entschädigung/schadensersatz", "mein geld",
    "kein geld zurück", "keine/nicht" … erstattung/erstattet, weigert, "doppelt/zweimal" … abgebucht/berechnet/belastet,
    "bucht/buchen" … "doppelt/zweimal", abgebucht, wucherpreis, "wucher", überteuert, geldverschwendung,
    zeitverschwendung, "rausgeschmissenes geld", geldmacherei, "versteckte" kosten/gebühren, "mahnung/mahnungen",
    inkasso
    abzock, betrug, "betrüger/betrügen/betrügt/betrogen", "verarscht/verarsche/verarschen", schwindel, irreführ,
    "gelogen/angelogen/lügner", mogelpackung
    unverschäm, unfreundlich, unhöflich, "frechheit", "frech zu", dreist, arrogant, überheblich, herablassend, unseriös,
    unprofessionell, inkompeten, "unfähig/unfähige/unfähiger/unfähigen", respektlos, skandal, idiot
    "schlecht/schlechte/schlechter/schlechtes/schlechten/schlechtem/schlechteste/schlechtesten/schlechtester",
    grottenschlecht, miserab, "miese/mieser/mieses/miesen", "unterirdisch", katastroph,
    "schrecklich/schrecklicher/schreckliche/furchtbar/furchtbarer/furchtbare/grauenhaft/grauenhafter/grauenhafte" service/kundenservice/qualität/erfahrung/laden/kundendienst,
    "schrott", "ein/nur/reiner/absoluter/totaler müll", "so ein/einen mist", saftladen, drecksladen, scheißladen,
    "so eine/ne scheiße", wertlos, unbrauchbar, "nutzlos/nutzlose", "ungenießbar"
    enttäusch, unzufrieden, frustrier, "wütend", stinksauer, "so/richtig/echt/mega/bin/sehr/stink sauer", verärgert,
    ärgerlich, empört, "ist ein witz", "wie schwer kann", "ihr tut/macht nichts", paket … "geworfen", "hinüber",
    "schämt euch", "solltet euch schämen", "eine schande", inakzept, "nicht akzeptabel/hinnehmbar", "nicht in ordnung",
    "geht gar nicht", "unter aller sau/kanone", "das allerletzte", "nicht wert", unzumutbar, "nase voll",
    "kunden" … "egal", "danke für nichts", "mir/uns reicht es/s", "es reicht jetzt"
    "nie wieder", "nie mehr" … kauf/bestell, "finger weg/davon",
    "kauft/kaufe/bestellt/bestelle" … "nie/nichts/nicht mehr", "nicht" … empfehlenswert/weiterempfehlen,
    "nicht" … "empfehlen", "keine" empfehlung/kaufempfehlung, "rate/raten" … "ab", "das letzte mal" … bestellt/gekauft,
    "das letzte mal" … "hier/bei"
    "wechsle/wechseln/wechsel" … "konkurrenz/anbieter/mitbewerber", "kunden/kundin verloren",
    "einen/eine kunden/kundin weniger", boykott, "rassist/rassisten/rassistisch/rassismus/rassistische", sexist,
    tierquäl
  `),
  urgent: listed(`
    lebensgefährlich, "lebensgefahr", "feuer gefangen", "in brand",
    "fing/fängt/angefangen" … brennen/qualmen/rauchen/schmoren, brandgeruch, "riecht/roch/stinkt verbrannt/verschmort",
    verschmort, durchgeschmort, "explodiert/explodierte", "geschmolzen" … ladegerät/kabel/stecker/akku,
    ladegerät/kabel/stecker/akku … "geschmolzen/qualmt/raucht/glühend", überhitzt
    "verbrennungen", "mich/sich/mir/finger/hand/hände/mund/zunge verbrannt", brandwunde, stromschlag,
    "mich/sich/uns verletzt", "wurde/wurden verletzt", "hätte/hätten" … verletzen, "mich/sich/mir" … "geschnitten", "geblutet", notaufnahme,
    notarzt, "ins krankenhaus", "im krankenhaus gelandet"
    "allergische/allergischer/allergischen" reaktion, "allergisch reagiert", anaphyla, "ausschlag", hautausschlag,
    angeschwollen, geschwollen, lebensmittelvergift, "vergiftung/vergiftet", "krank davon/geworden",
    "davon krank/schlecht", "schlecht geworden", "übergeben müssen", "erbrochen"
    verschimmelt, schimmlig, schimmelig, geschimmelt, "schimmel in/auf/am/drauf/im/dran", glassplitter, glasscherbe,
    metallsplitter, "plastikteile/plastikteil in/im", "kakerlake/kakerlaken", "tote/toten" ratte/maus/fliege,
    "maden/würmer" … "drin/im/darin/gefunden", salmonellen, "listerien", "fast erstickt", "verschluckt" … "fast"
    verbraucherzentral, verbraucherschützer, "zum/den/beim" verbraucherschutz, gesundheitsamt, lebensmittelüberwach,
    bundesnetzagentur, gewerbeaufsicht, schlichtungsstelle, "anzeige" … erstatte, strafanzeige, "zeige euch/sie an",
    "zur polizei", "melde/melden" … verbraucher/behörde/aufsicht, "melde/melden" … "amt"
    "mein/meinen/meinem/einen/zum/unser/unserem" anwalt, anwältin, "rechtliche" schritte, "rechtsweg",
    "rechtlich vorgehen", "verklage/verklagen/verklagt", "vor gericht", sammelklage, "an die presse"
    datenleck, datenpanne,
    "daten/kundendaten/kreditkartendaten/passwort" … "geleakt/gestohlen/geklaut/weitergegeben/verkauft",
    "daten" … "anderer/fremder" kunden, "meine daten" … "falschen/fremde", "fremde/fremden/fremder" daten/konto,
    konto/account … "gehackt", "ihr/euch" … "gehackt", identitätsdieb,
    "fake/falsches/falsche profil/account/konto/seite", fakeprofil, fakeaccount, "in eurem namen",
    "gibt sich als" … "aus", belästig, diskriminier, selbstmord, suizid, "nicht mehr leben"
  `),
  negativeUnlessAsked: listed(`
    "geld zurück", rückerstattung, zurückerstatt, erstattung, reklamation, reklamier, "beschwerde/beschweren/beschwert",
    entschädig, "storniert/storniere", "geht" … "nicht",
    "falsche/falschen/falsches/falscher" größe/artikel/farbe/produkt/ware/bestellung/lieferung/adresse/preis/paket,
    "kündige/gekündigt"
  `),
  urgentUnlessAsked: listed(`
    gefährlich, giftig, brandgefahr, überhitz, erstickungsgefahr, gesundheitsschäd, gesundheitsgefähr,
    verletzungsgefahr, datenschutz, "dsgvo"
  `),
  harmless: listed(`
    "nicht/kein/keine nur", "noch nie so/eine/einen/ein",
    "schlecht/schlechte/schlechten/schlechter/schlechtes gewissen/wetter/tag/laune/witz/witze/zeiten/kleidung/ausrede",
    "bin/so schlecht in/im/mit/darin", "gut oder schlecht", gefährlich lecker/gut/nah, ungefährlich, ungiftig
    unverschämt gut/lecker/schön/günstig/hübsch, "unterirdisch gut", dreist lecker/gut, skandalös gut/günstig/lecker,
    idiotensicher, "geld zurück garantie", schwindelfrei, schwindelerreg
    "besser/schöner/mehr/leckerer/einfacher/schneller/günstiger/s geht" … "nicht",
    "nie wieder/mehr" ohne/kalt/frier/nass/müde/vergess/schwitz,
    "nie wieder/mehr" "was/etwas/anders/andere/anderes/einen/eine/ein/hergeben/missen/suchen",
    "brauche/braucht nie wieder/mehr"
    "enttäuscht/enttäuschen mich/uns nie/nicht", "enttäuscht/enttäuschen nie/nicht", "nicht genug" empfehlen,
    "nicht mehr empfehlen", "lach/lache/lachen mich/uns kaputt", kaputtlach, kaputtgelacht,
    kaputt kleidung/kleider/reißverschl/hose, "reparieren/repariert" … kaputt, "alte/alter/altes/alten" … "kaputt",
    "alte/alter/altes" … "jahren kaputt"
  `),
  negations: listed(`
    nicht, nie, niemals, kein, keine, keinen, keiner, keinem, keinerlei, nichts, ohne, weder, kaum, statt, anstatt,
    null
  `),
  between: listed(`
    so, gar, mal, ganz, wirklich, unbedingt, besonders, sonderlich, allzu, zu, noch, einmal, ein, eine, einen, einziges,
    einzige, einzigen, etwa, worden, geworden, gewesen, war, bin, ist, der, die, das, mich, uns, irgendwie, wieder,
    eben, halt, überhaupt, grund, anlass
  `),
};
