// Norwegian comments for the tests of the lexicon of criticism.
import { lines, type MadeComments } from "./shape.ts";

export const nb: MadeComments = {
  innocent: lines(`
    Så nydelig farge, denne må jeg ha!
    Takk for rask levering, pakken kom dagen etter
    @kari se her, denne trenger vi på hytta
    Finnes den i størrelse 42?
    Hvor lenge varer batteriet?
    Ikke dårlig! Virkelig godt
    Slett ikke så dårlig som jeg trodde
    Dritbra jobba, folkens 👏
    Sykt bra kvalitet, har hatt min i ti år
    Faen så fin!
    Helt jævlig god
    Dere er best, aldri blitt skuffet
    Man blir aldri skuffet hos dere
    Er den giftfri og trygg for barn?
    Har dere brannvarsler på lager?
    Det var lurt tenkt
    Jeg lurer på om dere har åpent på søndag
    Er den farlig for katter?
    Får man pengene tilbake om man angrer?
    Hvordan går jeg frem for å reklamere på en vare?
    Nydelig stemning på bildet
    Påmeldingen åpner vel på mandag?
    Kjempefin anmeldelse av boka deres
    Vi var på ferie i Sverige og fant butikken deres, så koselig
    Jeg er så dårlig på matlaging, men dette ble godt
    Det finnes ikke dårlig vær, bare dårlige klær
    Sjokolade uten dårlig samvittighet, ja takk
    Kommer aldri til å kjøpe noe annet merke
    Aldri mer kalde føtter på jobb!
    Den slo an hos hele familien
    Morsom reklame, lo høyt
    Vi venter og gleder oss til våren
    Kan dere ikke åpne i Bodø også? Vær så snill!
    Farlig godt, hele posen er tom
    Denne muggen er så fin, hvor er den fra?
    Skuffen i kommoden har perfekt størrelse
    Jeg gjetter 42, håper jeg vinner
    Riktig svar er Bergen
    Ingen problemer, alt fungerte med en gang
    Ikke noe å klage på, topp sted
    Anbefales på det varmeste, kan ikke anbefales nok
    Frekk jakke, den kler deg
    Plukke søppel i skogen er en fin tradisjon
    Fint at dere bryr dere om miljøet
    Hva koster frakten til Sverige?
    Takk for hjelpen Anne på kundeservice, du er gull
    Utsolgt, når kommer den tilbake?
    Giftet oss på lørdag og fikk serviset deres i gave 🥰
    Håper på seier, tommel opp
    Ble så glad da jeg så at dere har åpnet igjen
    Har hatt den i tre år uten at den har gått i stykker
    Kan den vaskes i maskin?
    Mannen i butikken var så hyggelig og hjelpsom
    Kjempefin! Men jeg venter på at den kommer i blått
    Vi selger lokal honning, kom innom torget
    Hilsen en fornøyd kunde i Hamar
    Steikepanna er fantastisk, ingenting brenner seg fast
    Gratulerer på etterskudd, litt forsinket men varmt
    Virker ikke så vanskelig å montere
    Plast er erstattet med papir, bra!
    For en kul genser, hvor får man kjøpt den?
    @ida denne må vi prøve i helga 😂
    Bedre blir det ikke
    Skulle ønske jeg hadde en sånn i rødt
    Håper den ikke blir utsolgt før lønna
    Dere reddet dagen min, tusen takk
    Bor rett ved butikken og elsker lukta om morgenen
    Stemmer det at dere slutter med den gamle sorten?
    Ungene krangler om siste biten 😄
    Hvor mye veier den med batteri?
    Så synd at jeg bor så langt unna
    Mye bedre enn den jeg hadde før
    Den gamle gikk i stykker etter ti år, så nå blir det ny fra dere
    Ikke en eneste reklamasjon på tjue år, det sier litt
    Kan man få den uten nøtter? Er allergisk
    Positivt overrasket over kvaliteten
    Fine bilder, hvem er fotografen?
    Kommer på lørdag, hold av et bord!
    Jeg har aldri spist noe så godt
    Faren min brenner for fiske, perfekt gave
    Lukter så godt når man åpner posen
    Har ventet på denne lanseringen i måneder 😍
    Svaret er 7, håper på flaks
    Får ikke nok av musikken deres
    Ferien er slutt, nå er det høst
    Hunden min er helt gal etter disse
    Slikt som gjør hverdagen litt morsommere
    Ingen gjør det bedre enn dere
    Nå slipper vi å stå i kø, så deilig med appen
    Sint-is? Haha, beste navnet på is
    Kjempegode muffins, feil ord er ikke mulig
    Var på hytta hele uka, helt rått
    Denne serien er sykt spennende, fy faen så bra
    Kan man levere inn ødelagte klær hos dere?
    Skal melde meg på kurset med en gang
    Vi har byttet til dere og er så fornøyde
    Feil av meg, så at det sto i teksten. Takk!
    Det var ikke noe feil med servicen, tvert imot
    Advarsel: vanedannende 😄
    Slutter jobben fem, er dere åpne da?
    God fart på de ansatte i kassa
    Den er jo livsfarlig god
    Serum for skadet hår, akkurat det jeg trengte
    Fikk bestillingen i går, raskt som vanlig
    Leste om dere i avisen, for en reise
    Aldri vært så fornøyd med et kjøp
    Det eneste som mangler er en hund på bildet
    Ikke verst!
    Takk for at dere tok ansvar og løste det så fort
    Ei flott jakke til ei fin jente
    Brente fem hundre kalorier på økta, digg
    Jordnær og ekte, lik lukta av mold
    Hvordan reklamerer jeg på en vare
    Kan man få pengene tilbake hvis den ikke passer
    Helt jævlig god kake
    Denne er helt rå
    Det var ikke så dumt
    Slutt på ferien, bra fart inn i høsten
    Går aldri i stykker, kjøp den
    Å nei, utsolgt i min størrelse 😭
    Gift i går, takk for fine kort
  `),
  negative: lines(`
    Fortsatt ingen pakke selv om dere lovet levering på mandag
    Har sendt dere fem e-poster uten å få svar
    Ventet i tre uker på svar fra kundeservice nå
    Skoene gikk i stykker etter to dager
    Blenderen er allerede ødelagt, har brukt den én gang
    Fungerer ikke i det hele tatt etter siste oppdatering
    Appen krasjer hver gang jeg skal betale
    Dere har trukket pengene dobbelt fra kortet mitt!
    Jeg vil ha pengene mine tilbake
    Handler aldri mer hos dere
    Verste kundeservicen jeg har opplevd
    Utrolig frekke ansatte i butikken på Lillehammer
    For en svindel, styr unna!
    Fikk feil størrelse og ingen svarer på telefonen
    Rene svindelfirmaet
    Så skuffet over kvaliteten nå for tiden
    Det er under enhver kritikk hvordan dere behandler kundene
    Skam dere
    Hvordan kan dere ta betalt for slikt søppel?
    Har sittet i telefonkø i to timer, helt sykt
    Sier opp abonnementet mitt i dag
    Bytter til konkurrenten, dette holder ikke
    Dere svarer jo aldri på meldinger
    Genseren krympet i første vask, katastrofe
    Ikke kjøp denne, rent søppel
    Anbefaler virkelig ikke dette firmaet
    Hvor er bestillingen min? Skulle kommet forrige uke
    Pakken har ennå ikke kommet frem og sporingen viser ingenting
    Hadde håpet på mer, skikkelig dårlig passform
    Ble lovet refusjon i mai, men har ikke sett noe til den
    Ubrukelig. Tre reklamasjoner og ingen hjelp
    Føler meg lurt for 500 kr, så useriøst
    Betalingen i appen feiler hele tiden
    Uakseptabelt å stenge butikken uten å si noe
    Maten var kald og servitøren uhøflig
    👎👎👎
    Nå har jeg ringt tre dager på rad uten å komme gjennom
    Kvaliteten har blitt mye verre etter at dere byttet fabrikk
    Sømmene raknet med en gang
    Trodde jeg kjøpte ny, men fikk en brukt vare
    Har fremdeles ikke sett noe til pengene mine
    Dere burde skamme dere som selger sånt til barn
    Tre uker for sent og ikke engang en unnskyldning
    Nettsiden deres er helt ubrukelig
    Har aldri opplevd så elendig service
    Hvorfor tar dere dobbelt betalt?
    Pakken var åpnet og halve innholdet manglet
    Dette er jo ren svindel
    Dere lover mye og holder lite
    De ansatte sto og lo av meg
    Sjefen var frekk mot mora mi
    Det funker faen ikke!!
    Kjøpte en sofa i vår, nå er den ødelagt
    Avslutter medlemskapet mitt, takk for ingenting
    Ingen bryr seg hos dere
    Jobber det noen på kundeservice eller??
    Hvor vanskelig kan det være å svare på en mail?
    Fem dager uten internett og dere gjør ingenting
    Klaget på maten og fikk et frekt svar
    Kvittering men ingen vare, hvor er pengene?
    Buksa sprakk første gang jeg hadde den på
    Fortsatt ingen tilbakemelding på reklamasjonen min
    Så jævlig dårlig håndtert
    Dette er tredje gang dere bommer på leveringen
    Sjåføren deres kastet pakken i snøen
    Dere la ned det eneste gode produktet, skuffet
    Har aldri følt meg så dårlig behandlet av et firma
    Produktet varte en uke, så var det kaputt
    Kundeservicen deres er en vits
  `),
  urgent: lines(`
    Laderen begynte å ryke og brente meg på hånda
    Datteren min fikk en allergisk reaksjon av kremen
    Batteriet ble glovarmt og eksploderte nesten
    Fant en glassbit i salaten
    Jeg kommer til å melde dere til Forbrukertilsynet
    Nå kobler jeg inn advokaten min
    Andres personopplysninger vises når jeg logger inn hos dere
    Sønnen min satte en løs del i halsen, livsfarlig leke
    Fikk støt av lampa i går
    Vi ble syke av maten deres alle sammen
    Saken er politianmeldt
    Vognen klappet sammen og han skadet seg
    Noen utgir seg for å være dere, falsk konto som lurer folk
    Brødet var muggent da jeg åpnet posen
    Dette går til Mattilsynet, melder fra i dag
    Kundeopplysningene har lekket på nettet
    Komfyren tok fyr da jeg bakte
    Jeg fikk brannskader på beina av puta deres
    Venninna mi måtte på legevakta etter å ha spist hos dere
    Nå blir det klage til Arbeidstilsynet
    Dere har sendt personnummeret mitt til feil kunde
    Vi ses i retten
    Fant en død rotte på lageret
    Fikk eksem av sjampoen
    Ovnen lukter svidd og gnistrer
  `),
};
