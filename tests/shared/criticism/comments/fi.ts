// Finnish comments for the tests of the lexicon of criticism.
import { lines, type MadeComments } from "./shape.ts";

export const fi: MadeComments = {
  innocent: lines(`
    Ihana väri, tämä on pakko saada!
    Kiitos nopeasta toimituksesta, paketti tuli jo seuraavana päivänä
    @anna katso, tämä tarvitaan mökille
    Löytyykö kokoa 38?
    Kuinka kauan akku kestää?
    Ei huono! Tosi hyvää
    Ei yhtään huonompi kuin luulin
    Hyvää työtä koko porukka 👏
    Sairaan hyvä laatu, mun on kestänyt kymmenen vuotta
    Hitto miten hieno!
    Vitsi kun on hyvä
    Olette parhaita, en ole koskaan pettynyt
    Teihin ei tarvitse koskaan pettyä
    Onko se myrkytön ja turvallinen lapsille?
    Onko palovaroittimia varastossa?
    Mies kaupassa oli tosi ystävällinen
    Home sweet home, ihana koti
    Onko se vaarallinen koirille?
    Saako rahat takaisin jos katuu kauppaa?
    Miten teen reklamaation?
    Ihana tunnelma kuvassa
    Ilmoittautuminen aukeaa kai maanantaina?
    Todella hyvä arvostelu kirjastanne
    Käytiin lomalla Ruotsissa ja löydettiin teidän kauppa, niin kiva
    Olen huono kokki mutta tästä tuli hyvää
    Ei ole huonoa säätä, on vain huonoja varusteita
    Suklaata ilman huonoa omaatuntoa, kyllä kiitos
    En osta enää mitään muuta merkkiä
    Ei enää ikinä kylmiä jalkoja töissä!
    Koko perhe tykkäsi
    Hauska mainos, nauroin ääneen
    Odotetaan kevättä innolla
    Voisitteko avata myös Ouluun? Kiltit!
    Vaarallisen hyvää, koko pussi meni
    Törkeän hyvä biisi
    Haastan kaikki mukaan kävelemään
    Veikkaan 42, toivottavasti voitan
    Oikea vastaus on Tampere
    Ei mitään ongelmia, kaikki toimi heti
    Ei valittamista, huippupaikka
    Suosittelen lämpimästi, en voi suositella tarpeeksi
    Kuolematon klassikko
    Roskien keräys metsästä on hyvä perinne
    Hienoa että välitätte ympäristöstä
    Paljonko toimitus Ruotsiin maksaa?
    Kiitos avusta asiakaspalvelun Anna, olet kultaa
    Loppu varastosta, milloin tulee lisää?
    Mentiin lauantaina naimisiin ja saatiin teidän astiasto lahjaksi 🥰
    Toivotaan voittoa, peukut pystyyn
    Tulin niin iloiseksi kun näin että olette taas auki
    Ollut kolme vuotta eikä ole mennyt rikki
    Voiko sen pestä koneessa?
    Hirveän hyvä tarjous
    Kamalan ihana mekko
    Myymme paikallista hunajaa, tulkaa torille
    Terveisin tyytyväinen asiakas Porista
    Kattila on aivan loistava, mikään ei pala pohjaan
    Onnea, vähän myöhässä mutta lämpimästi
    Keräsin ostohyvitystä koko vuoden, kiitos
    Lapset juoksentelevat pihalla uusissa kengissä
    Mahtava paita, mistä näitä saa?
    @laura tätä pitää testata viikonloppuna 😂
    Ei tämän parempaa
    Haluaisin tällaisen punaisena
    Toivottavasti ei lopu ennen palkkapäivää
    Pelastitte päiväni, suurkiitos
    Asun ihan kaupan vieressä ja rakastan aamun tuoksua
    Onko totta että vanha maku poistuu?
    Lapset tappelevat viimeisestä palasta 😄
    Paljonko se painaa akun kanssa?
    Harmi että asun niin kaukana
    Paljon parempi kuin edellinen
    Vanha meni rikki kymmenen vuoden jälkeen, nyt ostan uuden teiltä
    Ei yhtäkään reklamaatiota kahteenkymmeneen vuoteen
    Saako ilman pähkinöitä? Olen allerginen
    Yllätyin positiivisesti laadusta
    Hienoja kuvia, kuka on kuvaaja?
    Tullaan lauantaina, varatkaa pöytä!
    En ole ikinä syönyt mitään näin hyvää
    Isä on intohimoinen kalastaja, täydellinen lahja
    Tuoksuu niin hyvältä kun avaa pussin
    Odottanut tätä julkaisua kuukausia 😍
    Vastaus on 7, toivotaan onnea
    En saa tarpeekseni musiikistanne
    Loma loppui, nyt on syksy
    Koira on ihan hulluna näihin
    Tällaiset tekevät arjesta vähän hauskempaa
    Kukaan ei tee tätä paremmin
    Enää ei tarvitse jonottaa, ihana sovellus
    Olipa hurja tarina, kylmät väreet
    Ei voi kuin kehua
    Toimisiko tämä myös talvella?
    Sairaan jännä sarja, vitsi miten hyvä
    Voiko rikkinäisiä vaatteita tuoda teille?
    Ilmoittaudun kurssille heti
    Vaihdettiin teille ja ollaan tyytyväisiä
    Oma moka, tekstissähän se luki. Kiitos!
    Palvelussa ei ollut mitään vikaa, päinvastoin
    Varoitus: koukuttavaa 😄
    Pääsen töistä viideltä, oletteko vielä auki?
    Hyvä meno kassalla
    Tämä on vaarallisen hyvää
    Seerumi vaurioituneille hiuksille, juuri mitä tarvitsin
    Sain tilauksen eilen, nopeaa kuten aina
    Luin teistä lehdestä, mikä matka
    En ole ikinä ollut näin tyytyväinen ostokseen
    Ainoa mitä puuttuu on koira kuvassa
    Ei hassumpi!
    Kiitos kun otitte vastuun ja hoiditte asian nopeasti
    Toimi loistavasti koko talven
    Kukaan ei vastusta tätä herkkua
    Mies osti minulle tämän, ihana
    Miten teen reklamaation tuotteesta
    Saako rahat takaisin jos ei sovi
    Ei paha
    Ei lainkaan huono idea
    Älä huoli, kaikki meni hyvin
    Suosittelen, en voi muuta sanoa
    En malta odottaa!
    Ei mene ikinä rikki, osta tämä
    Voi ei, loppu minun koko 😭
  `),
  negative: lines(`
    Paketti ei ole vieläkään tullut vaikka lupasitte maanantaiksi
    Olen laittanut viisi sähköpostia eikä kukaan vastaa
    Odottanut kolme viikkoa vastausta asiakaspalvelusta
    Kengät menivät rikki kahdessa päivässä
    Tehosekoitin on jo rikki, käytin kerran
    Ei toimi ollenkaan viimeisen päivityksen jälkeen
    Sovellus kaatuu joka kerta kun yritän maksaa
    Veloititte kortiltani kaksi kertaa!
    Haluan rahani takaisin
    En osta teiltä enää ikinä mitään
    Huonointa asiakaspalvelua mitä olen kokenut
    Uskomattoman töykeä henkilökunta Lahden myymälässä
    Mikä huijaus, kiertäkää kaukaa!
    Sain väärän koon eikä kukaan vastaa puhelimeen
    Pelkkä huijarifirma
    Niin pettynyt laatuun nykyään
    Ala-arvoista miten kohtelette asiakkaita
    Hävetkää
    Miten kehtaatte myydä tällaista paskaa?
    Jonotin puhelimessa kaksi tuntia, aivan järkyttävää
    Irtisanon sopimukseni tänään
    Vaihdan kilpailijalle, nyt riitti
    Ette koskaan vastaa viesteihin
    Paita kutistui ekassa pesussa, katastrofi
    Älkää ostako tätä, täyttä roskaa
    En todellakaan suosittele tätä firmaa
    Missä tilaukseni viipyy? Piti tulla viime viikolla
    Lähetys ei ole saapunut perille eikä seuranta näytä mitään
    Odotin enemmän, todella huono istuvuus
    Hyvitys luvattiin toukokuussa mutta mitään ei ole näkynyt
    Surkeaa. Kolme reklamaatiota eikä mitään apua
    Tunnen tulleeni huijatuksi, 500 euroa meni
    Maksaminen sovelluksessa ei onnistu koskaan
    Ei voi hyväksyä että suljette myymälän sanomatta mitään
    Ruoka oli kylmää ja tarjoilija epäystävällinen
    👎👎👎
    Soitin kolmena päivänä peräkkäin enkä päässyt läpi
    Laatu on huonontunut sen jälkeen kun vaihdoitte tehdasta
    Saumat repesivät heti
    Luulin ostavani uuden mutta sain käytetyn
    Rahojani ei ole vieläkään näkynyt
    Hävetkää kun myytte tällaista lapsille
    Kolme viikkoa myöhässä eikä edes pahoittelua
    Nettisivunne ovat täysin surkeat
    En ole ikinä saanut näin kurjaa palvelua
    Miksi veloitatte tuplana?
    Paketti oli avattu ja puolet sisällöstä puuttui
    Tämähän on suoraa huijausta
    Lupaatte paljon mutta mitään ei tapahdu
    Henkilökunta nauroi minulle päin naamaa
    Myyjä oli todella tyly äidilleni
    Ei toimi saatana!!
    Ostin sohvan keväällä, nyt se on rikki
    Lopetan jäsenyyteni, kiitos ei mistään
    Teitä ei kiinnosta asiakkaat yhtään
    Onko asiakaspalvelussa ketään töissä vai??
    Kuinka vaikeaa voi olla vastata sähköpostiin?
    Viisi päivää ilman nettiä ettekä tee mitään
    Valitin ruoasta ja sain töykeän vastauksen
    Kuitti on mutta tuotetta ei, missä rahat?
    Housut repesivät ekalla kerralla
    Reklamaatiooni ei ole edelleenkään vastattu
    Todella huonosti hoidettu
    Kolmas kerta kun toimitus jää tulematta
    Kuskinne heitti paketin lumihankeen
    Lopetitte ainoan hyvän tuotteen, pettymys
    En ole koskaan kokenut näin huonoa kohtelua
    Tuote kesti viikon ja hajosi
    Asiakaspalvelunne on vitsi
  `),
  urgent: lines(`
    Laturi alkoi savuta ja poltti käteni
    Tyttäreni sai allergisen reaktion voiteesta
    Akku kuumeni tulikuumaksi ja melkein räjähti
    Löysin lasinsirun salaatista
    Teen ilmoituksen kuluttaja-asiamiehelle
    Otan yhteyttä asianajajaan
    Muiden asiakkaiden tiedot näkyvät kun kirjaudun palveluunne
    Poikani oli tukehtua irronneeseen osaan, hengenvaarallinen lelu
    Sain sähköiskun lampusta eilen
    Tulimme kaikki kipeäksi teidän ruoasta
    Asiasta on tehty rikosilmoitus
    Rattaat taittuivat kasaan ja lapsi loukkaantui
    Joku esiintyy teidän nimissä, valetili huijaa ihmisiä
    Leipä oli homeessa kun avasin pussin
    Vien asian kuluttajariitalautakuntaan
    Asiakkaiden henkilötiedot ovat vuotaneet nettiin
    Liesi syttyi palamaan kun leivoin
    Sain palovammoja jalkoihin teidän tyynystänne
    Ystäväni joutui sairaalaan syötyään teillä
    Tästä lähtee valitus työsuojeluun
    Lähetitte henkilötunnukseni väärälle asiakkaalle
    Nähdään käräjillä
    Varastossa oli kuollut rotta
    Sain ihottumaa shampoosta
    Patterista tulee palaneen käryä ja kipinöitä
  `),
};
