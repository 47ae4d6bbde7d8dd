# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Termen uit het recht die bij een nieuwe lezing van circulaires en besluiten nog ontbraken. De meeste blijven staan en krijgen uitleg.

ingang:       kennelijk    id: kennelijk-blijkbaar    soort: bijwoord    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      kennelijk !(ongegrond | ongegronde | niet-ontvankelijk | niet-ontvankelijke | gegrond | gegronde)
beter:        (blijkbaar) | als je het niet zeker weet
beter:        (duidelijk) | als iedereen het meteen kan zien
uitleg:       Zoals het lijkt, of zoals iedereen meteen kan zien.
voorbeeld:    Bij het invullen is ⟦kennelijk⟧ een fout gemaakt. => Bij het invullen is blijkbaar een fout gemaakt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 480 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gemachtigd om    id: gemachtigd-om    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      gemachtigd ..2 (om | tot | te | voor)
rechtsgevolg: ja
beter:        (mag voor … tekenen of beslissen) | zeg wat iemand mag doen
uitleg:       Iemand mag iets doen in naam van een ander. Die ander heeft dat goedgevonden.
voorbeeld:    Uw zoon is ⟦gemachtigd om⟧ uw pakket op te halen. => Uw zoon mag uw pakket ophalen, want u vindt dat goed.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 38 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       terugwerken tot    id: terugwerken-tot    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      <terug|werken:ww> tot en met
patroon:      (terugwerkt | terugwerken | terug te werken) tot
patroon:      (werkt | werken) ..4 terug tot
rechtsgevolg: ja
beter:        (gelden vanaf) | noem de dag in het verleden
uitleg:       De regel geldt ook voor een tijd die al voorbij is.
voorbeeld:    De verhoging van uw uitkering ⟦werkt terug tot⟧ 1 januari. => De verhoging van uw uitkering geldt ook voor de maanden vanaf 1 januari.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 99 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aan derden    id: derden-anderen    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      derden
beter:        anderen | altijd
uitleg:       Mensen of bedrijven die er eigenlijk buiten staan: niet u en niet wij.
voorbeeld:    Wij geven uw gegevens niet door aan ⟦derden⟧. => Wij geven uw gegevens niet door aan anderen.
niet melden:  /(twee | drie | vier | vijf | "2" | "1" | een) _/ | een deel van een geheel
niet melden:  /_ (deel | gedeelte | meerderheid)/ | een deel van een geheel
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 299 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       doel en strekking    id: doel-en-strekking    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      doel en (de)? strekking
beter:        (waarvoor de regel bedoeld is) | altijd
uitleg:       Waarvoor de regel is gemaakt en wat de maker ermee wilde.
voorbeeld:    Betalen voor een tweede auto past niet bij ⟦doel en strekking⟧ van de regeling. => De regeling is niet bedoeld om te betalen voor een tweede auto.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 33 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bevoegde autoriteit    id: bevoegde-autoriteit    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (bevoegde | justitiële | buitenlandse | nationale | plaatselijke | lokale | aangewezen | betrokken | gerechtelijke | Belgische | Duitse | consulaire) (autoriteit | autoriteiten)
patroon:      de autoriteiten
beter:        (noem de instantie) | altijd
uitleg:       De dienst van de overheid die hierover mag beslissen.
voorbeeld:    De ⟦Duitse autoriteiten⟧ sturen ons een kopie van uw diploma. => De Duitse overheid stuurt ons een kopie van uw diploma.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 739 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       letsel    id: letsel-lichaam    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
beter:        (schade aan het lichaam; verwondingen) | altijd
uitleg:       Schade aan het lichaam of de geest, bijvoorbeeld door een ongeluk.
voorbeeld:    U heeft door de val op de stoep ⟦letsel⟧ aan uw knie. => U heeft door de val op de stoep een verwonding aan uw knie.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 670 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       arrondissement    id: arrondissement    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een gebied met één rechtbank. Nederland heeft elf van die gebieden.
voorbeeld:    De zaak wordt behandeld in het ⟦arrondissement⟧ Midden-Nederland. => De rechtbank Midden-Nederland behandelt de zaak.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 428 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hierna te noemen    id: hierna-te-noemen    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      (hierna | verder | hieronder) te noemen
beter:        (hierna:) | altijd
uitleg:       Vanaf hier krijgt iemand of iets een kortere naam.
voorbeeld:    De Stichting Buurtwerk, ⟦hierna te noemen⟧ de stichting, huurt de zaal. => De Stichting Buurtwerk (hierna: de stichting) huurt de zaal.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 204 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       jeugdige    id: jeugdige-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: tip
patroon:      (de | een | deze | elke | iedere | uw) (jeugdige | jeugdigen) !(leeftijd | leeftijden | uitstraling | bezoekers | kinderen | dader | daders | verdachte | personen | persoon | delinquent | delinquenten)
patroon:      jeugdigen
rechtsgevolg: ja
beter:        (kind of jongere) | noem liever de naam
uitleg:       Een kind of jongere, meestal tot 18 jaar. Voor sommige hulp tellen ook jongeren tot 23 jaar mee.
voorbeeld:    Het wijkteam praat met ⟦de jeugdige⟧ en de ouders. => Het wijkteam praat met de jongere en de ouders.
niet melden:  /jeugdige (man | vrouw | inbreker | zeiler | zeilers | overtreder | werknemer | werknemers | slachtoffer | slachtoffers | gezicht | vreemdeling | vreemdelingen | veroordeelde | inwoners | deelnemers | spelers | sporters | fietsers | bestuurder | bestuurders | asielzoeker | asielzoekers)/ | dan is het een bijvoeglijk woord
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 614 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wij hebben overwogen    id: overwogen    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      (heeft | hebben | heb) ..6 overwogen
patroon:      (overwegende | overwogen) dat
beter:        (over nagedacht; vonden) | altijd
uitleg:       Goed nadenken over voor en tegen, en dan kiezen.
voorbeeld:    Het college ⟦heeft overwogen⟧ dat de winkel weinig parkeerplaatsen heeft. => Het college vond belangrijk dat de winkel weinig parkeerplaatsen heeft.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie
