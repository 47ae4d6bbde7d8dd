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
