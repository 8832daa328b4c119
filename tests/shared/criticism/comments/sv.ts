// Swedish comments for the tests of the lexicon of criticism.
import { lines, type MadeComments } from "./shape.ts";

export const sv: MadeComments = {
  innocent: lines(`
    Så himla fin färg, den ska jag ha!
    Tack för snabb leverans, paketet kom redan dagen efter ❤️
    @emma kolla, den här behöver vi till stugan
    Finns den i storlek 38?
    Hur länge håller batteriet?
    Inte dåligt! Riktigt gott faktiskt
    Inte alls så dåligt som jag trodde
    Grymt jobbat hela gänget 👏
    Sjukt bra kvalitet, har haft min i sju år
    Jävlar vad snyggt!
    Helt jävla underbar
    Ni är bäst, aldrig blivit besviken
    Man blir aldrig besviken hos er
    Är den giftfri och säker för barn?
    Har ni brandvarnare i lager?
    Felfri service i butiken i Umeå
    Fälla ihop den går på två sekunder, smart
    Är den farlig för hundar?
    Får man pengarna tillbaka om man ångrar sig?
    Hur gör jag om jag vill reklamera en vara?
    Vilken härlig stämning på bilden
    Anmälan till loppet öppnar väl på måndag?
    Anmäl er nu så ses vi på lördag!
    Vi var på semester i Danmark och hittade er butik, så mysigt
    Jag är så dålig på att laga mat men det här blev gott
    Det finns inget dåligt väder, bara dåliga kläder 😄
    Äta choklad utan dåligt samvete, ja tack
    Kommer aldrig köpa något annat märke igen
    Aldrig mer kalla fötter på jobbet!
    Den gick hem hos hela familjen
    Rolig reklam, skrattade högt
    Vi väntar och längtar tills våren kommer
    Kan ni inte öppna i Luleå också? Snälla!
    Farligt gott, hela påsen tog slut
    Vilka sköna hörlurar, vad heter modellen?
    Fick utslaget på tävlingen idag, vi vann!
    Sista chansen att vara med, jag gissar på 42
    Rätt svar är Göteborg
    Inga problem alls, allt funkade direkt
    Inget att klaga på, toppenställe
    Kan varmt rekommendera, kan inte rekommendera nog
    Brinner för hållbarhet precis som ni
    Plocka skräp i skogen är en bra tradition
    Fint att ni bryr er om miljön
    Vad kostar frakten till Norge?
    Tack för hjälpen Anna i kundtjänst, du är en klippa
    Den var slut i lager, när kommer den tillbaka?
    Gift på lördag och fick er servis i present 🥰
    Hoppas på vinst, tummen upp
    Blev så glad när jag såg att ni har öppnat igen
    Har haft den i tre år utan att den gått sönder
    Går den att tvätta i maskin?
    Mannen i butiken var så trevlig och hjälpsam
    Superfin! Men jag väntar på att den kommer i blått
    Vi säljer lokal honung, kom förbi på torget
    Hälsningar från en nöjd kund i Skövde
    Kastrullen är fantastisk, inget bränner fast
    Grattis i efterskott, försenat men varmt
    Ska bli spännande att följa resan
    Underbart program igår, väl värt pengarna
    Vilken grym tröja, var köper man den?
    @lisa den här måste vi testa till helgen 😂
    Fika på bryggan, bättre blir det inte
    Skulle vilja ha en sån men i rött
    Hoppas den inte tar slut innan lönen
    Ni räddade min dag, stort tack
    Jag bor granne med er butik och älskar doften på morgonen
    Är det sant att ni slutar med den gamla sorten?
    Barnen bråkar om vem som får sista biten 😄
    Hur mycket väger den med batteri?
    Så synd att jag bor långt bort
    Det var en gång en sko... haha underbar reklam
    Mycket bättre än den jag hade innan
    Min gamla gick sönder efter tio år så nu blir det en ny från er
    Inte en enda reklamation på tjugo år, det säger en del
    Kan man få den utan nötter? Är allergisk
    Blev positivt överraskad av kvaliteten
    Snygga bilder, vem är fotografen?
    Kommer på lördag, reservera ett bord!
    Jag har aldrig ätit något så gott
    Ska köpa en till min pappa som brinner för fiske
    Det luktar så gott när man öppnar påsen
    Har väntat på den här lanseringen i månader 😍
    Svaret är 7, hoppas på tur
    Det går inte att sluta äta dem
    Kan inte få nog av er musik
    Slut på semestern, nu är det höst
    Min hund är helt galen i de här
    Sånt som gör vardagen lite roligare
    Ingen gör det bättre än ni
    Vi slipper trängas i kön nu, så skönt med appen
    Har ni någon som är bra på gravid yoga?
    Den här serien är sjukt spännande, fy fan vad bra
    Kan man lämna in trasiga kläder hos er?
    Min farmor blev aldrig lurad av någon, klok kvinna
    Ska anmäla mig till kursen direkt
    Vi har bytt till er och är så nöjda
    Fel av mig, såg att det stod i texten. Tack!
    Det var inte fel på servicen, tvärtom
    Varning för beroende 😄
    Är ni öppna på juldagen? Slutar jobbet fem
    Bra fart på personalen i kassan
    Den är ju livsfarligt god
    Serum för skadat hår, precis vad jag behövde
    Hur får jag bort mögel på väggen?
    Fick min beställning igår, snabbt som vanligt
    Läste om er i tidningen, vilken resa
    Aldrig varit så nöjd med ett köp
    Det enda som saknas är en hund på bilden
    Inte illa pinkat av en hästkarl
    Tack för att ni tog ansvar och löste det så fort
    Hur reklamerar jag en vara
    Kan man få pengarna tillbaka om den inte passar
    Så jävla bra
    Skadefri säsong för laget
    Slutet gott allting gott
    Rolig dag på jobbet
    Bra fart på er nya båt
    Äntligen slipper man dålig service, ni är bäst
    Åh nej slut i min storlek 😭
    Går aldrig sönder den här, köp den
  `),
  negative: lines(`
    Fortfarande inget paket trots att ni lovade leverans i måndags
    Har mejlat er fem gånger utan att få svar
    Väntat i tre veckor på svar från kundtjänst nu
    Skorna gick sönder efter två dagar
    Blandaren är redan trasig, har använt den en gång
    Fungerar inte alls efter senaste uppdateringen
    Appen kraschar varje gång jag ska betala
    Ni har dragit pengarna dubbelt från mitt kort!
    Jag vill ha mina pengar tillbaka
    Handlar aldrig mer hos er
    Sämsta kundtjänsten jag varit med om
    Otroligt otrevlig personal i butiken i Borås
    Vilken jäkla bluff, undvik!
    Fick fel storlek och ingen svarar i telefon
    Ren bedrägeriverksamhet
    Så besviken på kvaliteten nuförtiden
    Det är under all kritik hur ni behandlar era kunder
    Skäms på er
    Hur kan ni ta betalt för sådan skit?
    Har suttit i telefonkö i två timmar, helt sjukt
    Säger upp mitt abonnemang idag
    Byter till er konkurrent, det här håller inte
    Ni svarar ju aldrig på meddelanden
    Tröjan krympte i första tvätten, katastrof
    Köp inte den här, rena skräpet
    Rekommenderar verkligen inte detta företag
    Var är min beställning? Skulle kommit förra veckan
    Paketet har ännu inte kommit fram och spårningen visar ingenting
    Hade hoppats på mer, riktigt dålig passform
    Blev lovad återbetalning i maj men har inte sett röken av den
    Värdelöst. Tre reklamationer och ingen hjälp
    Lurade på 500 kr, så oseriöst
    Kassan i appen strular hela tiden
    Oacceptabelt att stänga butiken utan att säga något
    Maten var kall och servitrisen nonchalant
    👎👎👎
    Nu har jag ringt tre dagar i rad utan att komma fram
    Kvaliteten har blivit mycket sämre sen ni bytte fabrik
    Sömmarna släppte direkt
    Trodde jag köpte nytt men fick en begagnad vara
    Har fortfarande inte sett till mina pengar
    Ni borde skämmas som säljer sånt här till barn
    Tre veckor för sent och inte ens en ursäkt
    Er hemsida är helt oduglig
    Aldrig varit med om så usel service
    Varför tar ni dubbelt betalt?
    Paketet var uppbrutet och halva innehållet saknades
    Det här är ju rent lurendrejeri
    Ni lovar runt och håller tunt
    Personalen stod och skrattade åt mig
    Chefen var oförskämd mot min mamma
    Det funkar fan inte!!
    Köpte en soffa i våras, nu är den trasig
    Avslutar mitt medlemskap, tack för inget
    Ingen bryr sig hos er
    Finns det någon som jobbar på kundtjänst eller??
    Hur svårt kan det vara att svara på ett mejl?
    Fem dagar utan internet och ni gör ingenting
    Klagade på maten och fick ett otrevligt svar
    Kvitto men ingen vara, var är pengarna?
    Byxorna sprack första gången jag hade dem på mig
    Fortfarande ingen återkoppling på min reklamation
    Så jävla dåligt skött
    Detta är tredje gången ni missar leveransen
    Er chaufför slängde paketet i snön
    Ni har lagt ner den enda bra produkten, besviken
    Har aldrig känt mig så illa behandlad av ett företag
    Produkten höll i en vecka, sen dog den
    Er kundtjänst är ett skämt
  `),
  urgent: lines(`
    Laddaren började ryka och brände mig på handen
    Min dotter fick en allergisk reaktion av krämen
    Batteriet blev brännhett och exploderade nästan
    Hittade en glasbit i salladen
    Jag kommer att anmäla er till Konsumentverket
    Nu kopplar jag in min advokat
    Någon annans personuppgifter syns när jag loggar in hos er
    Min son satte en lös del i halsen, livsfarlig leksak
    Fick en elstöt av lampan igår
    Vi blev magsjuka av er mat allihop
    Det är polisanmält
    Barnvagnen fällde ihop sig och han skadade sig
    Någon utger sig för att vara er, falskt konto som lurar folk
    Brödet var mögligt när jag öppnade påsen
    Jag ska vända mig till ARN med det här
    Era kunduppgifter har läckt ut på nätet
    Spisen tog eld när jag bakade
    Jag fick brännskador på benen av er dyna
    Min kompis fick åka ambulans efter att ha ätit hos er
    Nu blir det en anmälan till Arbetsmiljöverket
    Ni har skickat mitt personnummer till fel kund
    Vi ses i tingsrätten
    Hittade en död råtta på lagret
    Fick eksem av schampot
    Elementet luktar bränt och gnistrar
  `),
};
