// Norwegian words of criticism: bokmål, and the commonest of nynorsk.
import { listed } from "../entry.ts";
import type { LanguageWords } from "./shape.ts";

export const nb: LanguageWords = {
  negative: listed(`
    "kom/dukket/dukka" … "aldri", "aldri kom/frem/fram/levert/dukket", "ikke/ikkje kommet/komen frem/fram",
    "ikke dukket opp", "ikke/ikkje levert/sendt"
    pakke/pakka/bestilling/ordre/levering/vare … "ikke/ikkje/aldri" … kommet/levert/sendt/frem/fram,
    "ikke/ikkje/aldri" … pakke/bestilling/ordre … kommet
    "ikke/ikkje/aldri" fått … pakke/pakka/bestilling/ordre/varen/varer/penger/pengene/refusjon/tilbakemelding/hjelp,
    "ikke/ikkje/aldri" fått … "svar"
    "fortsatt/fremdeles/enda/ennå/framleis ikke/ikkje" fått/kommet/hørt/svart/levert/sendt/løst,
    "hvor er/blir" … pakken/pakka/bestillingen/ordren/varene/pengene
    "fortsatt/fremdeles/enda/ennå ingen/ikke/intet" pakke/pakka/svar/levering/ordre/bestilling/refusjon/penger,
    forsinkelse, "er/ble/blitt/var/bli" … forsinket/forsinka, "kommet/rotet bort",
    "ventet/venta/fortsatt/fremdeles" … "svar/pakken/pakka/levering/bestillingen/pengene/refusjon",
    "uker/måneder/dager/timer" … "uten/på" … svar/pakke/levering/bestilling/penge
    telefonkø, "uten å komme" gjennom/frem, "kommer ikke" gjennom, "uker/dager/måneder/timer for sent/sen",
    "ikke engang en" unnskyldning, "ingen/uten/null svar", "uten å få" svar/hjelp, "ikke/ikkje noe/noko svar",
    "ikke engang" … "svar", "får ikke/ikkje/aldri" … "svar", "ikke/ikkje/aldri/ingen" svarer/svarte,
    "ikke/ikkje/aldri/ingen" "svart", "ingen" … svarer, svarer … "ikke/ikkje/aldri"
    "ikke/ikkje hørt/høyrt" … "fra/frå", "hører ikke" … "fra", "umulig å" … "nå/tak", "tar ikke/ikkje ansvar", ignorer
    ødelagt, øydelagt, "sprakk/løsnet/krympet/krympa" … "gang/etter/første", "gikk/gått/er/var/kom" … "i stykker",
    "røk/røyk" … "dag/gang", "røk/røket/raknet" … "etter", defekt, "sluttet/slutta/sluttar å" funger/virke/funke
    "virker/fungerer/funker/fungerte/funket/virket/verkar ikke/ikkje/aldri/dårlig",
    "ikke/ikkje" fungerer/fungert/funker, "får/fikk ikke" … "til å" funger/virke/funke/starte
    "ikke mulig å" betale/bestille/logge/nå, "får ikke" betalt/bestilt/logget, krasjer, "feiler hele/hver tiden/gang",
    "sendt/fikk/fått/levert/sendte feil", "blitt/ble feil", "er/var" … "feil med/på", feilaktig, feilvare, feilsend,
    "mangler/manglet/mangla" deler/skruer/halvpart, innhold/deler/halvpart … "manglet/mangla", "det manglet/mangla"
    "kom/ble skadet/ødelagt", transportskad, "skadet" pakke/vare/emballasje
    "krever/vil/forlanger" … refusjon/refundert, "krever/vil/forlanger" … "erstatning", "vil ha" … pengene/penga,
    "pengene mine", "ikke/ikkje/aldri/ingen" … refusjon/refundert, "ikke/ikkje/aldri" … pengene tilbake,
    "nekter å/dere/de"
    overpris, "sløsing/sløseri med" penger/tid, "bortkastede/bortkasta/bortkastet" penger/tid,
    "trukket/trakk/belastet" … "dobbelt", "tar/tok dobbelt", "trukket/trakk/belastet" … "to ganger",
    "trukket/trakk penger", "skjulte" gebyr/kostnad, inkasso
    "blitt/ble/bli/føler/følte" … "lurt", "lurer/lure" folk/kunder, svindel, "svindler/svindlere/svindlet/svindla",
    bedrager, "falsk/villedende" markedsføring, "villedende/villeder"
    uforskamm, uhøflig, "frekt/frekke" svar/ansatt, "frekk mot", "frekkhet/frekkheten", arrogant, ubehøvl, useriøs,
    uprofesjonell, uproff, inkompetent, skandal, idiot
    elendig, forferdelig, ubrukelig, ubrukeleg, verdiløs, håpløs, katastrof, "rent/noe/er/var/slikt/sånt/dette søppel",
    søppelkvalitet, "noe/for/ren/rein dritt", drittselskap, drittservice, drittfirma, drittprodukt
    dårlig, dårleg, "verste/verst", "blitt/blir/bare/mye verre", "skuffet/skuffa", skuffende, skuffelse, misfornøyd,
    frustrer, "forbanna/forbannet", "så/blir/ble/kjempe sint", "provosert", opprørt
    "er en vits/spøk", "hvor vanskelig kan", "tredje/fjerde/femte gang" … "dere", "dere gjør ingenting",
    "kastet/kasta" … pakken/pakka, "skam dere", "burde/bør skamme", skammelig, "skjerp dere", skjerpings, uakseptabel,
    "ikke/ikkje akseptabelt/greit/ok", "under enhver/all kritikk", "ikke/ikkje verdt", "bryr seg ikke", "ingen bryr",
    "takk for ingenting", "bryr dere ikke", "lei av dere/deres/dette"
    "aldri mer/meir/igjen", "aldri handle/kjøpe/bestille", "handler/kjøper/bestiller" … "aldri/ikke" … "mer/igjen",
    "ikke handle/kjøpe/bestille" … "mer/igjen", "kjøp/bestill ikke/aldri", "ikke/ikkje/aldri kjøp/bestill",
    anbefaler … "ikke/ikkje", "ikke/ikkje anbefale/anbefales", frarår, "styr/hold" … "unna",
    "advarer/advare andre/alle", "siste gang" … handler/bestiller/kjøper
    "bytter/bytte til" … konkurrent, "bytter leverandør/selskap/operatør/bank", "mistet/mista/tapt en" … kunde, boikott,
    rasist, sexist, dyreplager, dyremishand
  `),
  urgent: listed(`
    livsfarlig, brannfare, "begynte/begynner/begynt å brenne/ryke/gløde", "tok/tatt/tar fyr", "brant opp/ned",
    "ryker/røyk" … "ut av", "lukter/luktet/lukta brent/svidd", overopphet, glovarm
    "eksploderte/eksplodert", "på å eksplodere/brenne", "smeltet/smelta" … lader/ledning/kontakt,
    lader/ledning/kontakt … "smeltet/smelta"
    brannskad, brannsår, "brente/brent meg/seg/oss/fingrene/hånda/hånden/tunga", "elektrisk/fikk/får/fått støt",
    "skadet/skada seg/meg", personskad, "kuttet/kutta/skar seg/meg", "blødde", "begynte å blø"
    "til/på/hos" legevakt, "til sykehus/sykehuset/sjukehus", "havnet/endte på sykehus/sykehuset",
    "ringe/ringte" ambulanse
    allergisk reaksjon, allergiske reaksjoner, "reagerte/reagert allergisk", anafyla,
    "fikk/fått/får" … "utslett/eksem/elveblest", "hovnet/hovna opp", matforgift, "forgiftet/forgifta", forgiftning,
    "ble/blitt/blei" … "syk/syke/dårlig/dårlige/sjuk av", "kastet/kasta opp", "spydde"
    "muggent/mugne", muggsopp, glassbit, glasskår, metallbit, "plastbit/plastbiter i",
    "død/døde" rotte/rotter/mus/flue/fluer, "larver/larve/kakerlakk/kakerlakker i", salmonella, "listeria",
    "satte/sette" … "i halsen", "kveles"
    forbrukerråd, forbrukertilsyn, forbrukerombud, forbrukerklage, klageutvalg, datatilsyn, finanstilsyn, politianmeld,
    "anmelder/anmeldt/anmelde dere/dette", "melder/melde/rapporterer/varsler/anmelder" … tilsyn/forbruker/politi
    "min/vår" advokat, "advokaten min", "kontakte/kontakter/kontaktet/snakket/koblet" … advokat/politi,
    "rettslige/juridiske skritt", "saksøke/saksøker", søksmål, forliksråd, "for/i retten",
    "går/gå" … "til media/pressen/avisen/politiet"
    datalekk, datainnbrudd, opplysning … "lekket/lekker/lekka/stjålet",
    "lekker/lekket/lekka" … opplysninger/passord/personnummer, personnummer/opplysning … "til feil", "utlevert/utleverte/delt" … opplysning/personnummer,
    "andres" opplysning/konto/navn/adresse/ordre/bestilling, "andre kunders" opplysning/navn/adresse/ordre
    konto … "hacket/hacka", "blitt/ble hacket/hacka", identitetstyveri,
    "falsk/falske/fake konto/profil/kontoer/profiler", "i deres navn", "utgir seg" … "dere", trakasser, diskriminer,
    selvmord, sjølvmord, "ta livet av meg", "orker ikke leve"
  `),
  negativeUnlessAsked: listed(`
    "går/gå" … "i stykker", "pengene/penger tilbake", refusjon, refundert, refundere, reklamasjon,
    "reklamere/reklamerer på", "klage/klager på/til/over", "mangler i",
    "feil størrelse/vare/varer/farge/produkt/pakke/adresse/pris", "virker/fungerer/funker" … "ikke/ikkje",
    "avbestilt/avbestiller", "sier/sagt opp" … avtale/abonnement/medlemskap,
    "avslutter/avslutte" … abonnement/medlemskap/avtale/konto
  `),
  urgentUnlessAsked: listed(`
    farlig, farleg, giftig, mattilsyn, arbeidstilsyn, brannfarlig, overopphete, kvelningsfare, helsefarlig,
    helseskadelig, personopplysning, "gdpr", skaderisiko
  `),
  harmless: listed(`
    "ikke/ikkje/ingen bare", "aldri/ikke vært/følt/sett/blitt så",
    "dårlig/dårlige/dårleg samvittighet/vær/klær/dag/dager/tid/hukommelse/sikt/vits/vitser/humør/dekning/form",
    "er/så dårlig på/til/i", "virker" … "ikke" dårlig, "virker ikke så/som/spesielt"
    "farlig/farleg/livsfarlig" god/godt/fin/fint/vanedannende, ufarlig, ufarleg, ugiftig,
    forferdelig god/godt/bra/fin/søt/gjerne/mye/koselig, skandaløst god/godt/billig, idiotsikker,
    forsink … gratulerer/bursdag/julegave, "gamle/forrige" … "i stykker", "uten at" … "i stykker", "vondt verre",
    ødelagt klær/jeans, "reparere/reparerer/fikse/fikser" … ødelagt
    "aldri mer" uten/kald/våt/trøtt/glem/svett/vondt/lete/miste, "aldri mer" "en/et/ha",
    "aldri kjøpe/handle/bestille" … annet/andre/anna, "trenger/slipper aldri mer", anbefale "ikke/aldri" … nok,
    "ikke anbefale/anbefales" … nok
  `),
  negations: listed(`
    ikke, ikkje, inga, ingen, intet, aldri, uten, utan, slipper, slippe, sluppet, slapp, neppe, null, istedenfor,
    verken
  `),
  between: listed(`
    så, i, det, hele, tatt, helt, engang, spesielt, særlig, direkte, blitt, bli, blir, ble, vært, være, en, et, ei, noe,
    noko, noen, for, verst, veldig, på, å, eneste, den, meg, oss, man, gjort, gjør, altfor, minste, noensinne
  `),
};
