// Danish words of criticism.
import { listed } from "../entry.ts";
import type { LanguageWords } from "./shape.ts";

export const da: LanguageWords = {
  negative: listed(`
    "kom/dukkede" … "aldrig", "aldrig kom/frem/leveret/dukkede/modtaget", "ikke kommet frem", "ikke dukket op",
    "ikke leveret/sendt"
    pakke/bestilling/ordre/levering/vare … "ikke/aldrig" … kommet/leveret/sendt/frem/modtaget,
    "ikke/aldrig" … pakke/bestilling/ordre/vare … kommet/modtaget,
    "ikke/aldrig modtaget" … pakke/bestilling/ordre/vare/svar/penge
    "ikke/aldrig" fået … pakke/bestilling/ordre/varen/varer/penge/refusion/tilbagemelding/hjælp,
    "ikke/aldrig" fået … "svar"
    "stadig/endnu ikke/intet" fået/kommet/hørt/svaret/leveret/sendt/løst/modtaget,
    "hvor er/bliver" … pakke/bestilling/ordre/varer/penge
    "stadig/endnu ingen/intet" pakke/svar/levering/ordre/bestilling/refusion/penge, forsinkelse,
    "er/blev/blevet/var/bliver" … forsinket, "forsvundet/væk" … "posten", "blevet væk",
    "ventet/stadig" … "svar/pakken/pakke/levering/bestilling/pengene/refusion/ordre",
    "uger/måneder/dage/timer" … "uden/på" … svar/pakke/levering/bestilling/penge
    telefonkø, "uden at komme" igennem, "kommer ikke" igennem, "uger/dage/måneder/timer for sent",
    "ikke engang en" undskyldning, "intet/ingen/uden svar", "uden at få" svar/hjælp, "ikke noget/et svar",
    "ikke engang" … "svar", "får ikke/aldrig/intet" … "svar", "ikke/aldrig/ingen" svarer/svarede/svaret,
    "ingen" … svarer, svarer … "ikke/aldrig"
    "ikke/intet hørt" … "fra", "hører ikke/intet" … "fra", "umulig/umuligt/umulige at" … "fat/kontakt",
    "tager ikke/intet ansvar", ignorer
    ødelagt, "sprækkede/revnede/krympede/krympet" … "samme/efter/første", "gik/gået/er/var/kom" … "i stykker",
    "knækkede/knækket" … "efter", defekt, "holdt op med at" virke/fungere
    "virker/fungerer/virkede/fungerede/dur ikke/aldrig/dårligt", "ikke" fungerer/virket,
    "kan ikke få den/det/dem til at" virke/fungere, "kan ikke" logge/betale/bestille
    "crasher/crashede", "fejler hele/hver tiden/gang", "sendt/fik/fået/leveret/sendte forkert/forkerte",
    "er/var" … "fejl på/med/i", fejlbehæft, fejllever, fejlvare, "mangler/manglede" dele/skruer/halvdel,
    indhold/halvdel/dele … "manglede", "der manglede"
    "kom/var/er/blev beskadiget", transportskad, "beskadiget" pakke/vare/emballage
    "kræver/vil/forlanger" … refusion/refunderet, "kræver/vil/forlanger" … "erstatning", "vil have" … pengene,
    "mine penge", "ikke/aldrig/ingen" … refusion/refunderet, "ikke/aldrig" … pengene tilbage, "nægter at/i/de"
    overpris, "spild af" penge/tid, "spildte/spildt penge", "trukket/trak" … "dobbelt", "tager/tog dobbelt",
    "trukket/trak" … "to gange", "trukket/trak penge", "skjulte" gebyr/omkostning, inkasso
    "blevet/blev/bliver/føler/følte" … "snydt", "er/ren/rent/rene snyd", "snyder/snyde" folk/kunder, fupfirma,
    "er/ren/rent/rene fup", svindel, "svindler/svindlere/svindlet", bedrager, "falsk/vildledende" markedsføring,
    vildled
    uforskamme, uhøflig, "flabet/flabede", arrogant, useriøs, uprofessionel, inkompetent, skandal, idiot
    elendig, forfærdelig, "ringe" kvalitet/service/oplevelse/kundeservice/behandling, ubrugelig, værdiløs, håbløs,
    katastrof, "noget/ren/rent/rene lort/skrald/bras", lortefirma, lorteservice, lortekvalitet, lorteprodukt,
    "til grin"
    dårlig, "værste/værst", "blevet/bliver/bare/meget værre/dårligere", "skuffet/skuffede", skuffende, skuffelse,
    utilfreds, frustrer, "så/rigtig/pisse vred/irriteret", pissesur, "rystet over", "træt af jer/jeres/dette"
    "er en joke", "hvor svært kan", "i gør ingenting", "smed/kastede" … pakken, "skam jer", "burde/bør skamme",
    skammelig, "tag jer sammen", uacceptabel, "ikke acceptabelt/okay/ok", "ikke i orden", "under al kritik",
    "ikke pengene værd", ligeglad … kunde, "fuldstændig/totalt ligeglade", "ingen bekymrer", "tak for ingenting"
    "aldrig mere/igen", "aldrig handle/købe/bestille", "handler/køber/bestiller" … "aldrig/ikke" … "mere/igen",
    "ikke handle/købe/bestille" … "mere/igen", "køb/bestil" … "ikke/aldrig", anbefaler … "ikke",
    "ikke anbefale/anbefales", fraråde, "hold jer/dig" … "væk", "advarer/advare andre/alle",
    "sidste gang" … handler/bestiller/køber
    "skifter/skifte til" … konkurrent, "skifter leverandør/selskab/udbyder/bank", "mistet/tabt en" … kunde, boykot,
    "boycot/boycott", racist, sexist, dyremishand, dyreplager
  `),
  urgent: listed(`
    livsfarlig, brandfare, "begyndte/begynder/begyndt at brænde/ryge/gløde", "brød/gik/gået/bryder" … "i brand",
    "brændte/brændt ned/sammen", "ryger/røg" … "ud af", "lugter/lugtede brændt/svedet", overophed, "gloende varm",
    selvantænd
    "eksploderede/eksploderet", "ved at eksplodere/brænde", "smeltede/smeltet" … oplader/ledning/stik,
    oplader/ledning/stik … "smeltede/smeltet"
    brandsår, andengradsforbrænding, tredjegradsforbrænding, "forbrændinger på",
    "brændte/brændt mig/sig/os/fingrene/hånden/tungen", "fik/får/fået/elektrisk stød", "kom/kommet til skade",
    personskade, "skar/skåret sig/mig", "blødte", "begyndte at bløde"
    "på/til" skadestue, "til sygehuset/hospitalet", "endte på sygehuset/hospitalet", "blev/blevet indlagt",
    "ringe/ringede" … ambulance
    allergisk reaktion, allergiske reaktioner, "reagerede/reageret allergisk", anafyla,
    "fik/fået/får" … "udslæt/eksem/nældefeber", "hævede op", madforgift, "forgiftet", forgiftning,
    "blev/blevet" … "syg/syge/dårlig/dårlige af", "kastede/kastet op", "brækkede sig/mig"
    "muggent/mugne", skimmelsvamp, glasskår, glasstykke, metalstykke, plastikstykke,
    "død/døde" rotte/rotter/mus/flue/fluer, "larver/larve/orme/kakerlak/kakerlakker i", salmonella, "listeria",
    "galt i halsen", "kvæles/kvalt"
    forbrugerråd, forbrugerombud, forbrugerklage, klagenævn, datatilsyn, finanstilsyn, politianmeld,
    "anmelder/anmeldt/anmelde jer/dette",
    "melder/melde/anmelder/anmelde/indberetter" … styrelse/tilsyn/forbruger/politi
    "min/vores" advokat, "kontakte/kontakter/kontaktet/talt" … advokat/politi, "retslige/juridiske skridt", retssag,
    sagsøg, "i retten", "går/gå" … "til medierne/pressen/avisen/politiet"
    datalæk, "udleveret/udleverede/delt" … oplysning, databrud, oplysning … "lækket/lækker/stjålet", "lækket/lækkede" … oplysninger/adgangskode,
    "cpr/oplysninger/personoplysninger" … "forkert/forkerte", "andres" oplysning/konto/navn/adresse/ordre/bestilling,
    "andre kunders" oplysning/navn/adresse/ordre
    konto … "hacket", "blevet/blev hacket", identitetstyveri, "falsk/falske/fake konto/profil/profiler/konti",
    "i jeres navn", "udgiver/udgav sig" … "jer", "chikane/chikaneret/chikanerer", diskriminer, selvmord,
    "tage mit eget liv", "tage livet af mig", "orker ikke leve"
  `),
  negativeUnlessAsked: listed(`
    "går/gå" … "i stykker", "pengene/penge tilbage", refusion, refunder, reklamation, "klage/klager over/til",
    "mangler i", "forkert/forkerte størrelse/vare/varer/farve/produkt/pakke/adresse/pris/ordre",
    "virker/fungerer" … "ikke", "afbestilt/afbestiller", "opsiger/opsagt" … abonnement/medlemskab/aftale,
    "afslutter/afslutte" … abonnement/medlemskab/aftale/konto
  `),
  urgentUnlessAsked: listed(`
    farlig, giftig, fødevarestyrelse, arbejdstilsyn, sikkerhedsstyrelse, brandfarlig, overophede, kvælningsfare,
    sundhedsskadelig, sundhedsfarlig, personoplysning, "gdpr", skadesrisiko
  `),
  harmless: listed(`
    "ikke/ingen bare/kun", "aldrig/ikke været/følt/set/blevet så",
    "dårlig/dårlige/dårligt samvittighed/vejr/tøj/dag/dage/tid/hukommelse/sigt/joke/jokes/humør/dækning/form",
    "er/så dårlig på/til/i", "virker" … "ikke" dårlig, "virker ikke så/som/særlig"
    "farlig/farligt/livsfarligt/livsfarlig" god/godt/lækker/fin/vanedannende, ufarlig, ugiftig,
    forfærdelig god/godt/lækker/sød/meget, skandaløst god/godt/billig/lækker, idiotsikker,
    forsink … tillykke/fødselsdag/julegave, "gamle/forrige" … "i stykker", "uden at" … "i stykker", ødelagt tøj/jeans,
    "reparere/reparerer/lave" … ødelagt
    "aldrig mere" uden/kold/våd/træt/glem/sved/ondt/lede/miste, "aldrig mere" "en/et/have",
    "aldrig købe/handle/bestille" … andet/andre/anden, "behøver/slipper aldrig mere", anbefale "ikke/aldrig" … nok,
    "ikke anbefale/anbefales" … nok
  `),
  negations: listed(`
    ikke, ingen, intet, aldrig, uden, slipper, slippe, sluppet, slap, næppe, nul, hverken
  `),
  between: listed(`
    så, i, det, hele, taget, helt, engang, specielt, særligt, særlig, direkte, blevet, bliver, blive, blev, været, være,
    en, et, noget, nogen, nogle, for, ret, meget, på, at, eneste, den, mig, os, man, gjort, gør, alt, mindste, spor,
    nogensinde
  `),
};
