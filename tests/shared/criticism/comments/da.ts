// Danish comments for the tests of the lexicon of criticism.
import { lines, type MadeComments } from "./shape.ts";

export const da: MadeComments = {
  innocent: lines(`
    Sikke en smuk farve, den må jeg eje!
    Tak for hurtig levering, pakken kom dagen efter
    @mette se lige, den her skal vi have i sommerhuset
    Findes den i størrelse 38?
    Hvor længe holder batteriet?
    Ikke dårligt! Virkelig lækkert
    Slet ikke så dårligt som jeg troede
    Mega godt gået, venner 👏
    Sygt god kvalitet, har haft min i ti år
    Hold kæft hvor er den flot!
    Fandeme god
    I er de bedste, aldrig blevet skuffet
    Man bliver aldrig skuffet hos jer
    Er den giftfri og sikker for børn?
    Har I brandalarmer på lager?
    Tilbuddet slutter vel først på søndag?
    Jeg tager bad med den hver aften, dejlig duft
    Er den farlig for katte?
    Får man pengene tilbage hvis man fortryder?
    Hvordan gør jeg, hvis jeg vil klage over en vare?
    Dejlig stemning på billedet
    Tilmeldingen åbner vel på mandag?
    Super fin anmeldelse af jeres bog
    Vi var på ferie i Sverige og fandt jeres butik, så hyggeligt
    Jeg er så dårlig til at lave mad, men det her blev godt
    Der findes ikke dårligt vejr, kun dårligt tøj
    Chokolade uden dårlig samvittighed, ja tak
    Kommer aldrig til at købe noget andet mærke
    Aldrig mere kolde fødder på arbejdet!
    Den var et hit hos hele familien
    Sjov reklame, grinede højt
    Vi venter og glæder os til foråret
    Kan I ikke åbne i Aalborg også? Please!
    Farligt lækkert, hele posen er tom
    Kan man få skiftet en rude hos jer?
    I reklamerer altid med så flotte billeder
    Jeg gætter 42, håber jeg vinder
    Rigtigt svar er Aarhus
    Ingen problemer, det hele virkede med det samme
    Ikke noget at klage over, fedt sted
    Kan varmt anbefales, kan ikke anbefales nok
    Maden var fantastisk, vi kommer igen
    At samle affald i skoven er en god tradition
    Dejligt at I går op i miljøet
    Hvad koster fragten til Norge?
    Tak for hjælpen Anne i kundeservice, du er guld værd
    Udsolgt, hvornår kommer den tilbage?
    Blev gift i lørdags og fik jeres service i gave 🥰
    Håber på gevinst, tommel op
    Blev så glad da jeg så at I har åbnet igen
    Har haft den i tre år uden at den er gået i stykker
    Kan den vaskes i maskine?
    Manden i butikken var så sød og hjælpsom
    Super flot! Men jeg venter på at den kommer i blå
    Vi sælger lokal honning, kom forbi torvet
    Hilsen en glad kunde i Vejle
    Panden er fantastisk, intet brænder på
    Tillykke, lidt forsinket men varmt
    Træningen øger forbrændingen, fed video
    Plastik er erstattet med papir, godt!
    Sikke en fed trøje, hvor kan man købe den?
    @sofie den her skal vi prøve i weekenden 😂
    Bedre bliver det ikke
    Ville ønske jeg havde sådan en i rød
    Håber ikke den er udsolgt inden løn
    I reddede min dag, tusind tak
    Bor lige ved butikken og elsker duften om morgenen
    Er det rigtigt at I stopper med den gamle slags?
    Ungerne slås om det sidste stykke 😄
    Hvor meget vejer den med batteri?
    Så ærgerligt at jeg bor så langt væk
    Meget bedre end den jeg havde før
    Den gamle gik i stykker efter ti år, så nu bliver det en ny fra jer
    Ikke en eneste reklamation i tyve år, det siger lidt
    Kan man få den uden nødder? Er allergisk
    Positivt overrasket over kvaliteten
    Flotte billeder, hvem er fotografen?
    Kommer på lørdag, hold et bord til os!
    Jeg har aldrig spist noget så godt
    Min far brænder for fiskeri, perfekt gave
    Dufter så godt når man åbner posen
    Har ventet på den her lancering i måneder 😍
    Svaret er 7, håber på held
    Kan ikke få nok af jeres musik
    Ferien er slut, nu er det efterår
    Min hund er helt vild med dem
    Sådan noget gør hverdagen lidt sjovere
    Ingen gør det bedre end jer
    Nu slipper vi for kø, så dejligt med appen
    Den sure dej blev perfekt
    Fart på og fed musik
    Et rigtig godt køb, ringede og fik hjælp med det samme
    Den serie er sygt spændende, hold da op hvor god
    Kan man aflevere ødelagt tøj hos jer?
    Melder mig til kurset med det samme
    Vi har skiftet til jer og er så glade
    Fejl fra min side, det stod jo i teksten. Tak!
    Der var ikke noget i vejen med servicen, tværtimod
    Advarsel: vanedannende 😄
    Slutter på job klokken fem, har I åbent der?
    God fart på personalet ved kassen
    Den er jo livsfarligt god
    Serum til beskadiget hår, lige hvad jeg manglede
    Fik min bestilling i går, hurtigt som altid
    Læste om jer i avisen, sikke en rejse
    Aldrig været så tilfreds med et køb
    Det eneste der mangler er en hund på billedet
    Ikke værst!
    Tak fordi I tog ansvar og løste det så hurtigt
    Maden og bad på værelset, helt perfekt
    Forbrændte fem hundrede kalorier, skønt
    Et rigtigt godt sted, en dejlig aften
    Hvordan klager jeg over en vare
    Kan man få pengene tilbage hvis den ikke passer
    Har I et bad med udsigt?
    Virker slet ikke dårligt
    Slut med sommer, fuld fart på
    Går aldrig i stykker, køb den
    Åh nej, udsolgt i min størrelse 😭
    En rigtig rar mand i butikken
  `),
  negative: lines(`
    Stadig ingen pakke selvom I lovede levering i mandags
    Har skrevet til jer fem gange uden at få svar
    Ventet i tre uger på svar fra kundeservice nu
    Skoene gik i stykker efter to dage
    Blenderen er allerede gået i stykker, har brugt den én gang
    Virker slet ikke efter den seneste opdatering
    Appen crasher hver gang jeg skal betale
    I har trukket pengene to gange på mit kort!
    Jeg vil have mine penge tilbage
    Handler aldrig mere hos jer
    Værste kundeservice jeg nogensinde har oplevet
    Utroligt uhøfligt personale i butikken i Vejle
    Sikke noget svindel, hold jer væk!
    Fik den forkerte størrelse, og ingen tager telefonen
    Det rene fup
    Så skuffet over kvaliteten for tiden
    Det er under al kritik, sådan som I behandler jeres kunder
    Skam jer
    Hvordan kan I tage penge for sådan noget lort?
    Har siddet i telefonkø i to timer, helt vildt
    Opsiger mit abonnement i dag
    Skifter til jeres konkurrent, det her holder ikke
    I svarer jo aldrig på beskeder
    Trøjen krympede i første vask, katastrofe
    Køb den ikke, det rene skrald
    Kan bestemt ikke anbefale dette firma
    Hvor bliver min bestilling af? Den skulle være kommet i sidste uge
    Pakken er endnu ikke kommet frem, og sporingen viser ingenting
    Havde håbet på mere, virkelig dårlig pasform
    Blev lovet refusion i maj, men har ikke set noget til den
    Ubrugeligt. Tre reklamationer og ingen hjælp
    Føler mig snydt for 500 kr, så useriøst
    Betalingen i appen fejler hele tiden
    Uacceptabelt at lukke butikken uden at sige noget
    Maden var kold, og tjeneren var flabet
    👎👎👎
    Nu har jeg ringet tre dage i træk uden at komme igennem
    Kvaliteten er blevet meget dårligere efter I skiftede fabrik
    Syningerne gik op med det samme
    Troede jeg købte ny, men fik en brugt vare
    Har stadig ikke set noget til mine penge
    I burde skamme jer, at sælge sådan noget til børn
    Tre uger for sent og ikke engang en undskyldning
    Jeres hjemmeside er fuldstændig ubrugelig
    Har aldrig oplevet så elendig service
    Hvorfor tager I dobbelt betaling?
    Pakken var åbnet og halvdelen af indholdet manglede
    Det er jo ren svindel
    I lover meget og holder lidt
    Personalet stod og grinede ad mig
    Chefen var uforskammet over for min mor
    Det virker sgu ikke!!
    Købte en sofa i foråret, nu er den ødelagt
    Melder mig ud, tak for ingenting
    I er totalt ligeglade med kunderne
    Er der nogen der arbejder i kundeservice eller hvad??
    Hvor svært kan det være at svare på en mail?
    Fem dage uden internet og I gør ingenting
    Klagede over maden og fik et flabet svar
    Kvittering men ingen vare, hvor er pengene?
    Bukserne revnede første gang jeg havde dem på
    Stadig ingen tilbagemelding på min reklamation
    Så pissedårligt håndteret
    Det er tredje gang I misser leveringen
    Jeres chauffør smed pakken i sneen
    I lukkede det eneste gode produkt, skuffet
    Har aldrig følt mig så dårligt behandlet af et firma
    Produktet holdt en uge, så døde det
    Jeres kundeservice er en joke
  `),
  urgent: lines(`
    Opladeren begyndte at ryge og brændte mig på hånden
    Min datter fik en allergisk reaktion af cremen
    Batteriet blev gloende varmt og var ved at eksplodere
    Fandt et glasskår i salaten
    Jeg melder jer til Forbrugerombudsmanden
    Nu kontakter jeg min advokat
    Andres personoplysninger vises når jeg logger ind hos jer
    Min søn fik en løs del galt i halsen, livsfarligt legetøj
    Fik stød af lampen i går
    Vi blev syge af jeres mad alle sammen
    Sagen er politianmeldt
    Vognen klappede sammen, og han kom til skade
    Nogen udgiver sig for at være jer, falsk profil som snyder folk
    Brødet var muggent da jeg åbnede posen
    Det her sender jeg til Fødevarestyrelsen
    Kundernes oplysninger er lækket på nettet
    Komfuret brød i brand da jeg bagte
    Jeg fik forbrændinger på benene af jeres pude
    Min veninde måtte på skadestuen efter at have spist hos jer
    Nu bliver det en klage til Arbejdstilsynet
    I har sendt mit cpr-nummer til en forkert kunde
    Vi ses i retten
    Fandt en død rotte på lageret
    Fik eksem af shampooen
    Ovnen lugter brændt og gnistrer
  `),
};
