// German comments for the tests of the lexicon of criticism.
import { lines, type MadeComments } from "./shape.ts";

export const de: MadeComments = {
  innocent: lines(`
    So eine schöne Farbe, die muss ich haben!
    Danke für die schnelle Lieferung, das Paket war am nächsten Tag da
    @anna schau mal, das brauchen wir fürs Ferienhaus
    Gibt es das in Größe 38?
    Wie lange hält der Akku?
    Nicht schlecht! Wirklich lecker
    Gar nicht mal so schlecht wie ich dachte
    Mega gut gemacht, Leute 👏
    Krass gute Qualität, meiner hält seit zehn Jahren
    Verdammt schön!
    Saugeil
    Ihr seid die Besten, noch nie enttäuscht worden
    Ihr enttäuscht mich nie
    Ist das ungiftig und sicher für Kinder?
    Habt ihr Brandmelder auf Lager?
    Die Fahrt zu euch hat sich gelohnt
    Das Bad sieht toll aus
    Ist das für Hunde gefährlich?
    Bekommt man sein Geld zurück, wenn es nicht passt?
    Wie kann ich einen Artikel reklamieren?
    Tolle Stimmung auf dem Bild
    Die Anmeldung öffnet doch am Montag?
    Sehr schöne Rezension zu eurem Buch
    Wir waren im Urlaub in Schweden und haben euren Laden gefunden, so gemütlich
    Ich bin so schlecht im Kochen, aber das hat geklappt
    Es gibt kein schlechtes Wetter, nur falsche Kleidung
    Schokolade ohne schlechtes Gewissen, ja bitte
    Ich kaufe nie wieder was anderes
    Nie wieder kalte Füße bei der Arbeit!
    Kam bei der ganzen Familie gut an
    Lustige Werbung, habe laut gelacht
    Wir warten auf den Frühling und freuen uns
    Könnt ihr nicht auch in Kiel aufmachen? Bitte!
    Gefährlich lecker, die ganze Tüte ist leer
    Unverschämt gut aussehend
    Alle Geschlechter willkommen, super
    Ich tippe auf 42, hoffentlich gewinne ich
    Die richtige Antwort ist Hamburg
    Keine Probleme, alles hat sofort funktioniert
    Kann mich nicht beschweren, top Laden
    Sehr zu empfehlen, kann ich nicht genug empfehlen
    Besser geht's nicht
    Müll sammeln im Wald ist eine gute Tradition
    Schön, dass euch die Umwelt am Herzen liegt
    Was kostet der Versand nach Norwegen?
    Danke für die Hilfe, Anna vom Kundenservice, du bist Gold wert
    Ausverkauft, wann kommt es wieder?
    Am Samstag geheiratet und euer Geschirr geschenkt bekommen 🥰
    Ich hoffe auf den Gewinn, Daumen hoch
    Habe mich so gefreut, dass ihr wieder aufhabt
    Habe ihn seit drei Jahren und er ist noch nie kaputt gegangen
    Kann man das in der Maschine waschen?
    Der Mann im Laden war so nett und hilfsbereit
    Superschön! Ich warte aber noch auf Blau
    Wir verkaufen Honig aus der Region, kommt auf den Markt
    Grüße von einer zufriedenen Kundin aus Husum
    Die Pfanne ist der Hammer, da brennt nichts an
    Alles Gute nachträglich, verspätete Geburtstagsgrüße
    Mein Lebensgefährte liebt das Brot
    Qualität war ausschlaggebend für den Kauf
    Was für ein cooler Pulli, wo gibt es den?
    @lena das müssen wir am Wochenende testen 😂
    Besser wird's nicht
    Hätte ich auch gern, aber in Rot
    Hoffentlich nicht ausverkauft bevor das Gehalt kommt
    Ihr habt meinen Tag gerettet, vielen Dank
    Wohne neben eurem Laden und liebe den Duft am Morgen
    Stimmt es, dass ihr die alte Sorte aus dem Programm nehmt?
    Die Kinder streiten sich um das letzte Stück 😄
    Wie viel wiegt es mit Akku?
    Schade, dass ich so weit weg wohne
    Viel besser als mein alter
    Der alte ging nach zehn Jahren kaputt, jetzt kommt ein neuer von euch
    Keine einzige Reklamation in zwanzig Jahren, das sagt alles
    Gibt es das auch ohne Nüsse? Bin allergisch
    Positiv überrascht von der Qualität
    Schöne Bilder, wer ist der Fotograf?
    Wir kommen am Samstag, haltet einen Tisch frei!
    Ich habe noch nie so etwas Gutes gegessen
    Mein Vater ist verrückt nach Angeln, perfektes Geschenk
    Riecht so gut, wenn man die Tüte aufmacht
    Warte seit Monaten auf diesen Start 😍
    Die Antwort ist 7, hoffe auf Glück
    Kann nicht genug bekommen von eurer Musik
    Der Urlaub ist vorbei, jetzt ist Herbst
    Mein Hund ist ganz verrückt danach
    So was macht den Alltag schöner
    Niemand macht das besser als ihr
    Nie mehr Schlange stehen, super App
    Mir ist egal was es kostet, ich will es haben
    Der Sauerteig ist perfekt geworden
    Die alten Griechen wussten schon, wie gut Honig ist
    Die Serie ist krank spannend, echt der Hammer
    Kann man kaputte Kleidung bei euch abgeben?
    Melde mich gleich zum Kurs an
    Wir sind zu euch gewechselt und so zufrieden
    Mein Fehler, stand ja im Text. Danke!
    Am Service gab es nichts auszusetzen, im Gegenteil
    Achtung: Suchtgefahr 😄
    Habe um fünf Feierabend, habt ihr da noch auf?
    Gute Stimmung beim Personal an der Kasse
    Das ist ja gefährlich gut
    Serum für geschädigtes Haar, genau was ich brauchte
    Bestellung kam gestern, schnell wie immer
    Habe in der Zeitung von euch gelesen, was für eine Reise
    Noch nie so zufrieden mit einem Kauf gewesen
    Das einzige was fehlt ist ein Hund im Bild
    Gar nicht übel!
    Danke, dass ihr Verantwortung übernommen und das so schnell gelöst habt
    Die Brand in der Dose ist ein Geschenk für meinen Mann
    Ein Rezept gegen Fettverbrennung? Nein, einfach lecker
    Nicht zu fassen wie gut das schmeckt
    Wie reklamiere ich einen Artikel?
    Kann man das Geld zurück bekommen wenn es nicht passt
    Überhaupt nicht schlecht
    Wirklich krass, Hammer, verrückt gut
    Die Marke ist mein Favorit, das Bad und die Fahrt auch
    Geht nie kaputt, kauft es
    Oh nein, ausverkauft in meiner Größe 😭
    Das war ein schöner Tag, nicht wahr
  `),
  negative: lines(`
    Immer noch kein Paket, obwohl ihr Montag versprochen habt
    Habe euch fünf Mails geschrieben und keine Antwort bekommen
    Warte seit drei Wochen auf eine Rückmeldung vom Kundenservice
    Die Schuhe waren nach zwei Tagen kaputt
    Der Mixer ist schon defekt, einmal benutzt
    Funktioniert seit dem letzten Update überhaupt nicht mehr
    Die App stürzt jedes Mal beim Bezahlen ab
    Ihr habt mein Konto doppelt belastet!
    Ich will mein Geld zurück
    Nie wieder bestelle ich bei euch
    Der schlechteste Kundenservice, den ich je erlebt habe
    Unglaublich unfreundliches Personal in der Filiale in Flensburg
    Was für eine Abzocke, Finger weg!
    Falsche Größe bekommen und niemand geht ans Telefon
    Reiner Betrug
    So enttäuscht von der Qualität
    Unter aller Kanone, wie ihr mit Kunden umgeht
    Schämt euch
    Wie könnt ihr für so einen Mist Geld verlangen?
    Zwei Stunden in der Warteschleife, echt unglaublich
    Ich kündige heute mein Abo
    Wechsle zur Konkurrenz, mir reicht es
    Ihr antwortet ja nie auf Nachrichten
    Der Pulli ist bei der ersten Wäsche eingelaufen, Katastrophe
    Kauft das bloß nicht, totaler Schrott
    Diese Firma kann ich wirklich nicht empfehlen
    Wo bleibt meine Bestellung? Sollte letzte Woche kommen
    Die Sendung ist noch nicht angekommen und die Verfolgung zeigt nichts an
    Hatte mehr erwartet, wirklich schlechte Passform
    Im Mai wurde mir eine Erstattung versprochen, bis heute nichts
    Unbrauchbar. Drei Reklamationen und keine Hilfe
    Fühle mich um 500 Euro betrogen, so unseriös
    Die Bezahlung in der App klappt nie
    Inakzeptabel, die Filiale ohne ein Wort zu schließen
    Das Essen war kalt und die Bedienung unverschämt
    👎👎👎
    Jetzt rufe ich drei Tage hintereinander an und komme nicht durch
    Die Qualität ist viel schlechter geworden, seit ihr die Fabrik gewechselt habt
    Die Nähte sind sofort aufgegangen
    Dachte, ich kaufe neu, bekommen habe ich gebrauchte Ware
    Von meinem Geld habe ich immer noch nichts gesehen
    Ihr solltet euch schämen, so etwas an Kinder zu verkaufen
    Drei Wochen zu spät und nicht mal eine Entschuldigung
    Eure Webseite ist komplett unbrauchbar
    So einen miesen Service habe ich noch nie erlebt
    Warum bucht ihr doppelt ab?
    Paket war offen und die Hälfte fehlte
    Das ist doch reine Abzocke
    Viel versprechen und nichts halten
    Die Mitarbeiter haben mich ausgelacht
    Der Chef war richtig frech zu meiner Mutter
    Das geht verdammt nochmal nicht!!
    Sofa im Frühjahr gekauft, jetzt ist es kaputt
    Beende meine Mitgliedschaft, danke für nichts
    Euch sind die Kunden doch völlig egal
    Arbeitet beim Kundendienst überhaupt jemand??
    Wie schwer kann es sein, eine Mail zu beantworten?
    Fünf Tage ohne Internet und ihr tut nichts
    Habe mich über das Essen beschwert und eine pampige Antwort bekommen
    Rechnung ja, Ware nein, wo ist mein Geld?
    Die Hose ist beim ersten Tragen gerissen
    Immer noch keine Rückmeldung zu meiner Reklamation
    So was von schlecht organisiert
    Das dritte Mal, dass die Lieferung nicht kommt
    Euer Fahrer hat das Paket in den Schnee geworfen
    Ihr habt das einzige gute Produkt eingestellt, enttäuscht
    Habe mich noch nie so schlecht behandelt gefühlt
    Das Produkt hielt eine Woche, dann war es hinüber
    Euer Kundenservice ist ein Witz
  `),
  urgent: lines(`
    Das Ladegerät hat angefangen zu qualmen und ich habe mir die Hand verbrannt
    Meine Tochter hatte eine allergische Reaktion auf die Creme
    Der Akku wurde glühend heiß und ist fast explodiert
    Habe einen Glassplitter im Salat gefunden
    Ich melde euch der Verbraucherzentrale
    Jetzt schalte ich meinen Anwalt ein
    Beim Einloggen sehe ich die Daten anderer Kunden
    Mein Sohn wäre an einem losen Teil fast erstickt, lebensgefährliches Spielzeug
    Habe gestern von der Lampe einen Stromschlag bekommen
    Wir sind alle von eurem Essen krank geworden
    Anzeige ist erstattet
    Der Kinderwagen klappte zusammen und er hat sich verletzt
    Jemand gibt sich als ihr aus, Fake-Profil, das Leute betrügt
    Das Brot war verschimmelt, als ich die Packung aufmachte
    Das geht an das Gesundheitsamt
    Die Kundendaten wurden im Netz geleakt
    Der Herd hat Feuer gefangen, als ich gebacken habe
    Ich habe Brandwunden an den Beinen von eurem Kissen
    Meine Freundin musste nach dem Essen bei euch in die Notaufnahme
    Das gibt eine Beschwerde bei der Gewerbeaufsicht
    Ihr habt meine Daten an einen falschen Kunden geschickt
    Wir sehen uns vor Gericht
    Im Lager lag eine tote Ratte
    Habe Ausschlag vom Shampoo bekommen
    Die Heizung riecht verbrannt und sprüht Funken
  `),
};
