// Finnish words of criticism.
import { listed } from "../entry.ts";
import type { LanguageWords } from "./shape.ts";

export const fi: LanguageWords = {
  negative: listed(`
    paketti/tilaus/lähetys/toimitus/tuote … "ei" … "tullut/saapunut/näkynyt/toimitettu/lähtenyt/kuulunut",
    "ei" … paketti/tilaus/lähetys/toimitus … "tullut/saapunut/näkynyt/kuulunut", "ei" … "saapunut/perille"
    "en/emme ole" … saanut/saaneet … paketti/pakettia/tilaust/tuotet/vastaust/rahoj/rahaa/hyvityst/palautust,
    "ei/en/emme/eikä" … "vieläkään" … "tullut/saapunut/kuulunut/näkynyt/saanut/vastattu/vastausta/toimitettu"
    "missä" … "pakettini/tilaukseni/lähetykseni/rahani", "missä" … paketti/tilaus/lähetys … viipyy,
    "on/oli/ovat/olivat myöhässä", "myöhästyi/myöhästynyt", viivästy,
    paketti/tilaus/lähetys … "kadonnut/katosi/hukassa/hukkui"
    "odotan/odottanut/odotettu/odottelen edelleen/vieläkin/yhä", "edelleen/yhä/vieläkin odotan/odottelen/odottamassa",
    "odottanut/odotin/odotettu/odottaneet" … "viikkoa/kuukautta/tuntia" … vastaus/paketti/tilaus/toimitus/raho
    "ei/eivät" … "vastata/vastattu/vastannut/vastanneet", "ei/mitään/yhtään vastausta", "eikä kukaan" vasta,
    "kukaan ei" vasta/ota, "ette" … vastaa/vastannut/palauta/hoida, "ei saa/saanut" … "yhteyttä/vastausta",
    "ei kuulu mitään", "ei ole kuulunut", "enkä/en/emme" … "läpi", "viikkoa/päivää/kuukautta/tuntia myöhässä",
    "eikä edes" pahoittelu/anteeksi/vastau, jonottanut, "jonotin"
    "meni/mennyt/menivät/oli/on/ihan/jo/tuli rikki", rikkinäi, rikkoutu,
    "repesi/repesivät/kutistui/irtosi" … "heti/jo/ekassa/ekalla/ensimmäisessä/ensimmäisellä", "hajosi/hajosivat",
    hajonnut, "hajonneet", "ei/eivät/eikä" … "toimi/toiminut/toimineet", "lakkasi/lakannut" … toimi, "kaatuilee",
    sovellus/äppi/appi/sivu … "kaatuu/jumittaa/jumissa", maksaminen/maksu/kirjautuminen/tilaaminen … "ei onnistu"
    viallinen, viallis, virheelli,
    "väärä/väärän/väärää/väärät" tuote/tuotteen/tuotetta/koko/kokoinen/kokoa/väri/paketin/osoite/tavara/hinta,
    "puuttui/puuttuivat", "puuttuu" osa/osia/ruuvi/puolet, osia/ruuveja/puolet "puuttuu/puuttui",
    "vahingoittunut/vahingoittunee"
    "rahani/rahojani takaisin", "haluan/vaadin/vaadimme" … raha/hyvity/korvau/palautu,
    "ei/ette/en" … palautet/hyvitet/hyvitystä/palautusta/korvausta, "kieltäytyy/kieltäytyi/kieltäydytte"
    ylihinta, ylihintai, kiskur, "rahan" tuhlau/haaskau/hukka, rahanhukka, rahastus,
    "veloitettu/veloititte/veloitti" … "kahdesti/kahteen/tuplana", velo … "kaksi kertaa", veloita … "tuplana/kahdesti",
    tuplavelo, "perintään", piilokulu
    huijaus, huijau, huijari, huijat, huijaa, "kusetus/kusetusta/kusettaa/kusetti/kusetettu/kusettavat", petyin,
    pettynyt, pettynee, pettymys, pettymykse, "petosta/petos", harhaanjoht, valehtele, valehteli
    töykeä, töykeää, töykeitä, "tyly/tylyä/tylysti", epäystävälli, epäkohtelia, ylimieli, asiaton, epäammatti,
    ammattitaidot, välinpitämät, törkeä, törkeää, idioot, häpeälli, hävetkää, "hävetä/häpeäisitte/häpeäisi"
    huono, surkea, surkee, kelvoton, kelvottom, ala arvoi, "paska/paskaa", paskafirma, paskapalvelu,
    "täyttä/silkkaa/ihan roskaa/sontaa/kuraa/paskaa", "olematon/olematonta", katastrof,
    "kurja/kurjaa/kamala/kamalaa/hirveä/hirveää/kauhea/kauheaa/karmea/karmeaa" … palvelu/kokemus/laatu/firma,
    järkyttävää, hyödytön
    tyytymättömä, tyytymätön, turhauttaa, turhauttava, turhautunu, raivoissa, vihainen, "suutuksissa", suuttunut,
    ärsyttää, ärsyttävää, "kuinka/miten vaikeaa voi", asiakaspalvelu … "vitsi", "ettekä/ette tee mitään",
    "heitti/heittänyt" … paketti/paketin, "ei voi hyväksyä", hyväksyttävää, sietämättömä, sietämätön,
    "ei ole" … "arvoinen"
    "en/emme/ei enää" … "ikinä/koskaan", "ei/en ikinä/koskaan enää", "en/emme enää" … tilaa/osta/asioi/käytä,
    "en/emme" … tilaa/osta/asioi … "enää", "viimeinen/viimeisen kerta/kerran" … tilaan/ostan/asioin/tilasin/ostin/kun,
    "en/emme" … suosittele, "en voi suositella", "älä/älkää osta/ostako/tilaa/tilatko/asioiko",
    "kiertäkää/kierrä/kiertäisin" kaukaa/kaukana, "varoitan/varoitus" muita/kaikille/kaikkia
    "kyllästynyt" … teihin/teidän/lupauks/tähän, "on/oli pilalla", boikot, "irtisanon/irtisanoin/irtisanomme",
    "vaihdan/vaihdamme/vaihdoin" … kilpailija/operaattor/toimittaj/pankkia/liittymä/firmaa, "ei kiinnosta" … asiakka,
    "kiitos ei mistään", "lopetan/lopetin" … jäsenyy/asiakkuu, "menetitte/menetätte/menetti" … asiakkaa, rasisti,
    seksisti
  `),
  urgent: listed(`
    hengenvaara, "syttyi/syttynyt/syttyy" … tuleen/palamaan, "alkoi/alkaa/alkanut" … savuta/savuamaan/käry/palaa,
    "palaneen" haju/käry/hajua, palaneelta, ylikuumeni, ylikuumentunu, tulikuum, "räjähti/räjähtänyt",
    "suli/sulanut" … laturi/johto/pistoke, laturi/johto/pistoke … "suli/sulanut"
    palovamm, "poltin/poltti/polttanut" … käten/käte/sorme/itsen/kieleni/suuni, sähköisku,
    "loukkaantui/loukkaantunut/loukkasi/loukkasin", "satutti/satutin", "viilsi/viilsin" … sorme/käte/itse,
    "vuotaa/vuosi verta", "päivystykseen/päivystyksessä", "sairaalaan/sairaalahoitoon",
    "soittaa/soitti/soittamaan" ambulans
    allerginen reaktio, allergisen reaktion, allergisia reaktioita, allergiareaktio, "reagoi/reagoin allergisesti",
    anafyla, "sain/sai/saanut/tuli/tulee" … ihottuma/ihottumaa/nokkosihottuma/näppylöitä, "turposi/turvonnut",
    ruokamyrkytys, ruokamyrkytykse, myrkytyksen, myrkytystä,
    "tuli/tulin/tulimme/tulleet/tullut" … "kipeäksi/sairaaksi/kipeiksi/sairaiksi",
    "oksensi/oksensin/oksentanut/oksentaa/oksentelin", vatsatauti
    "hometta/homeista/homeinen/homeiset/homeessa/homehtunut", lasinsiru, lasinsirpale, lasinpala, metallinpala,
    muovinpala, "kuollut" rotta/hiiri,
    "toukka/toukkia/torakka/torakoita/matoja/ötököitä" … "seassa/sisällä/pussissa/ruoassa/ruuassa/pakkauksessa",
    salmonella, "listeria/listeriaa", "meinasi/oli/melkein" … tukehtu, "juuttui" … kurkku
    kuluttajaneuvon, kuluttaja asiamie, kuluttajariita, kuluttajavirasto, kuluttajaviranom, "tukesiin/tukesille",
    tietosuojavaltuu, aluehallintovira,
    "ilmoitan/ilmoitamme/ilmoittanut/teen" … virasto/viranomai/polii/kuluttaja/tarkastaj,
    "ilmoitan/ilmoitamme/ilmoittanut/teen" … "tukesiin", rikosilmoitu, "poliisille", tutkintapyyntö
    asianajaja, "lakimieheni/lakimiehen/lakimiehelle/lakimieheltä/juristini/juristille", oikeustoim,
    "oikeuteen/oikeudessa/käräjille/käräjillä",
    "mediaan/lehdistöön/lehteen/lehdille/iltalehteen" … "yhteyttä/yhteydessä",
    "otan/menen" … "mediaan/lehdistöön/lehteen"
    tietovuoto, "annoitte/luovutitte" … tieto/tietoni, tietovuodo, tietomurto, tietomurro,
    "tietoni/tietomme/henkilötietoni/henkilötiedot/korttitiedot/korttitietoni" … vuotaneet/vuotanut/vuosivat/vuoti/varast/levi,
    "toisen/muiden" asiakkaan/asiakkaiden … tiedo/tieto/tilau, hakkeroitu, hakkeroitiin, "tili" … "kaapattu",
    identiteettivarkau, tietojenkalast, kalasteluviest, valetili, valeprofiili, "teidän nimissä/nimissänne",
    "esiintyy" … "teinä", syrjint, "syrjitte/syrjitään", "häirintä/häirintää", itsemurha, "en jaksa elää"
  `),
  negativeUnlessAsked: listed(`
    "menee/mene/mennä rikki", "rahat/rahoja takaisin", "hyvitystä/hyvityksen", reklamaatio, reklamoi,
    "valitus/valituksen/valitusta/valittaa", "korvausta/korvauksen", "peruutan/peruin/perun" … tilau
  `),
  urgentUnlessAsked: listed(`
    vaaralli, myrkylli, ruokavirasto, "tukes", palovaara, ylikuumene, tukehtumisvaara, "terveydelle" haitalli,
    henkilötunnu, "henkilötietoni/henkilötietoja/henkilötiedot", "gdpr", loukkaantumisvaara
  `),
  harmless: listed(`
    "ei/eikä/en vain/vaan/pelkästään", "en/ei" … "ikinä/koskaan ole/ollut" … "näin/niin",
    huono "päivä/omatunto/omaatuntoa/sää/säätä/säällä/keli/kelit/kelillä/muisti/tuuri/tuuria/vitsi/vitsit/vitsejä/varusteita/vaatteita",
    "olen/oon huono"
    "vaarallisen" hyvä/hyvää/hyviä/koukut/houkut, "törkeän/törkeen" hyvä/hyvää/hyviä/hieno/makea/kaunis/halpa/siisti,
    "rahat takaisin takuu", rikkinäi vaatte/vaattei/farkku, "vanha/vanhat/edellinen" … "rikki/hajosi"
    "ei/en/emme enää" … ilman/palel/muuta/muualta/kylmi/kylmä/väsy,
    "ei enää ikinä/koskaan" … ilman/palel/kylmi/kylmä/väsy/stress, "en/emme osta/tilaa" … muuta/muualta,
    "en voi suositella tarpeeksi/kyllin"
  `),
  negations: listed(`
    ei, en, et, emme, ette, eivät, eikä, enkä, älä, älkää, ilman, tuskin
  `),
  between: listed(`
    ole, ollut, olla, olisi, yhtään, yhtäkään, ainoatakaan, ollenkaan, mitään, mikään, niin, kovin, edes, todellakaan,
    lainkaan, ihan, tule, tullut, tarvinnut, tarvitse, joudu, joutunut, kyllä, koskaan, ikinä, hetkeäkään, kertaakaan,
    mene, mennyt, mitenkään, aina, voi, vielä, kyllä
  `),
};
