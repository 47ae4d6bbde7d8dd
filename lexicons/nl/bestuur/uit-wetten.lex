# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden van het bestuur, uit wetten en besluiten.

ingang:       algemene maatregel van bestuur    id: algemene-maatregel-van-bestuur-wet    soort: woordgroep    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (algemene (maatregel | maatregelen) van bestuur)
beter:        (regels van de regering) | als de soort regel niet van belang is
uitleg:       Regels van de regering die een wet verder uitwerken. De Tweede Kamer hoeft er niet over te stemmen.
voorbeeld:    In een ⟦algemene maatregel van bestuur⟧ staat welke bouwwerken zonder vergunning mogen. => In regels van de regering staat welke bouwwerken zonder vergunning mogen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 3199 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       begroting    id: begroting-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        (plan voor inkomsten en uitgaven) | als je uitlegt wat het is
uitleg:       Een overzicht van het geld dat iemand verwacht te krijgen en uit te geven.
voorbeeld:    De gemeenteraad praat in november over de ⟦begroting⟧. => De gemeenteraad praat in november over het geld voor volgend jaar.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 1144 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bestrijding    id: bestrijding-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
patroon:      (ter | voor de | tot) bestrijding van
beter:        tegen | als je zegt waartegen het helpt
uitleg:       Zorgen dat er minder komt van iets slechts.
voorbeeld:    De gemeente geeft geld ⟦ter bestrijding van⟧ eenzaamheid. => De gemeente geeft geld tegen eenzaamheid.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 558 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       communautair    id: communautair-wet    soort: bijvoeglijk    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (van de Europese Unie) | altijd
uitleg:       Het hoort bij de Europese Unie.
voorbeeld:    Uw bedrijf moet voldoen aan de ⟦communautaire⟧ regels voor melk. => Uw bedrijf moet voldoen aan de regels van de Europese Unie voor melk.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 505 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       directoraat-generaal    id: directoraat-generaal-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
vormen:       mv=directoraten-generaal
beter:        (afdeling van een ministerie) | als de naam niet nodig is
uitleg:       Een groot onderdeel van een ministerie, met een eigen baas en eigen onderwerpen.
voorbeeld:    Het ⟦directoraat-generaal⟧ Milieu beantwoordt uw vraag over geluid. => De afdeling Milieu van het ministerie beantwoordt uw vraag over geluid.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 342 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       doelmatigheid    id: doelmatigheid-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (of het niet goedkoper of sneller kan) | altijd
uitleg:       Of het doel bereikt is zonder te veel geld, tijd of werk.
voorbeeld:    De accountant let op de ⟦doelmatigheid⟧ van de uitgaven. => De accountant let op of er niet te veel is uitgegeven.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 267 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       doeltreffendheid    id: doeltreffendheid-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (hoe goed iets werkt) | altijd
uitleg:       Of iets het doel bereikt waarvoor het bedoeld is.
voorbeeld:    Wij onderzoeken de ⟦doeltreffendheid⟧ van de cursus. => Wij onderzoeken hoe goed de cursus werkt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 254 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       exploitant    id: exploitant-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        <eigenaar> | als die persoon ook de eigenaar is
beter:        (wie de zaak leidt) | als een ander de eigenaar is
uitleg:       De persoon of het bedrijf dat bijvoorbeeld een café, zwembad of camping leidt.
voorbeeld:    De ⟦exploitant⟧ van het café vraagt een vergunning aan. => De eigenaar van het café vraagt een vergunning aan.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 744 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       exploitatie    id: exploitatie-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (leiden of gebruiken om geld te verdienen) | altijd
uitleg:       Iets gebruiken of leiden om er geld mee te verdienen, zoals een café of een veerboot.
voorbeeld:    Voor de ⟦exploitatie⟧ van een terras is een vergunning nodig. => Voor een terras bij uw café is een vergunning nodig.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 411 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       innovatie    id: innovatie-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        <vernieuwing> | altijd
uitleg:       Iets nieuws bedenken dat beter werkt.
voorbeeld:    De provincie geeft geld voor ⟦innovatie⟧ in de zorg. => De provincie geeft geld voor vernieuwing in de zorg.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 590 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       lidstaat    id: lidstaat-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
patroon:      <lidstaat> van de (EU | "Europese" "Unie")
beter:        <land> van de Europese Unie | altijd
uitleg:       Een land dat hoort bij een groep landen, zoals Frankrijk bij de Europese Unie.
voorbeeld:    U woont in een andere ⟦lidstaat van de Europese Unie⟧. => U woont in een ander land van de Europese Unie.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 2373 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       regelgeving    id: regelgeving-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
vormen:       mv=-
beter:        <regels> | altijd
beter:        (de regels) | altijd
uitleg:       De wetten en regels over een onderwerp.
voorbeeld:    De ⟦regelgeving⟧ over zonnepanelen is veranderd. => De regels over zonnepanelen zijn veranderd.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 2462 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       statuten    id: statuten-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
patroon:      statuten
beter:        (de regels van een vereniging of stichting) | als je uitlegt wat het zijn
uitleg:       De regels die een vereniging, stichting of bedrijf bij de oprichting opschrijft.
voorbeeld:    Stuur een kopie van de ⟦statuten⟧ van uw vereniging mee. => Stuur een kopie mee van de regels die de notaris voor uw vereniging opschreef.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 571 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       statuut    id: statuut-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
vormen:       mv=statuten; vk=-
patroon:      (het | een | dit | ons | uw) statuut
beter:        (regels) | als het over een school of groep gaat
uitleg:       Een document met regels, bijvoorbeeld over de rechten van leerlingen.
voorbeeld:    In ⟦het statuut⟧ staat hoe leerlingen kunnen klagen. => In de schoolregels staat hoe leerlingen kunnen klagen.
niet melden: /"Statuut"/ | naam van een wet
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 691 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toetsing    id: toetsing-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        <controle> | als iemand kijkt of het aan de regels voldoet
uitleg:       Kijken of iets klopt met de regels.
voorbeeld:    De ⟦toetsing⟧ van uw bouwplan duurt drie weken. => De controle van uw bouwplan duurt drie weken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 737 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wetgeving    id: wetgeving-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        (de wetten) | als je de regels bedoelt
uitleg:       Alle wetten over een onderwerp, of het maken van wetten.
voorbeeld:    Volgens de Nederlandse ⟦wetgeving⟧ mag een kind van twaalf niet werken. => Volgens de Nederlandse wet mag een kind van twaalf niet werken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 1109 keer in de wettekst (BWB, 10,8 miljoen woorden)
