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
