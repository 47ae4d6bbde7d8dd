# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden over bouwen, verkeer en milieu, uit wetten en vergunningen.

ingang:       agrarisch    id: agrarisch-wet    soort: bijvoeglijk    categorie: jargon    domein: ruimte    ernst: tip
beter:        (van een boer of tuinder) | bij een bedrijf of grond
uitleg:       Het heeft te maken met het werk van boeren en tuinders.
voorbeeld:    Op ⟦agrarische⟧ grond mag u geen huis bouwen. => Op grond voor boeren mag u geen huis bouwen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 615 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bebouwing    id: bebouwing-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
beter:        (huizen; gebouwen) | noem wat er staat
uitleg:       De huizen en andere gebouwen op een plek.
voorbeeld:    De nieuwe ⟦bebouwing⟧ wordt tien meter hoog. => De nieuwe huizen worden tien meter hoog.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 88 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bewoning    id: bewoning-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
beter:        (wonen) | altijd
uitleg:       Mensen die ergens wonen.
voorbeeld:    De schuur is niet geschikt voor ⟦bewoning⟧. => De schuur is niet geschikt om in te wonen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 109 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       leefomgeving    id: leefomgeving-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
beter:        (de plek waar mensen wonen en leven) | altijd
uitleg:       De plek waar mensen wonen, met de lucht, het water, de huizen en het groen.
voorbeeld:    Samen zorgen wij voor een gezonde ⟦leefomgeving⟧. => Samen zorgen wij voor een gezonde buurt om in te wonen.
niet melden: /"Leefomgeving"/ | deel van een naam
niet melden: /besluit (bouwwerken | activiteiten | kwaliteit) leefomgeving/ | naam van een besluit
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 330 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       motorvoertuig    id: motorvoertuig-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
beter:        (auto, motor of vrachtwagen) | noem waar het om gaat
uitleg:       Een voertuig met een motor, zoals een auto, een motor of een vrachtwagen. In de verkeersregels hoort een brommer er niet bij.
voorbeeld:    In deze straat mogen geen ⟦motorvoertuigen⟧ komen. => In deze straat mogen geen auto’s, motoren of vrachtwagens komen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 321 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       netbeheerder    id: netbeheerder-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
beter:        (bedrijf dat voor de kabels en leidingen zorgt) | als je het uitlegt
uitleg:       Het bedrijf dat zorgt voor de kabels en leidingen voor stroom en gas, zoals Liander of Enexis.
voorbeeld:    Bij een storing belt u de ⟦netbeheerder⟧. => Bij een storing belt u het bedrijf dat voor de kabels en leidingen zorgt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 143 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       sanering    id: sanering-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (schoonmaken) | bij vervuilde grond
beter:        (weghalen) | bij asbest
beter:        (oplossen van schulden) | bij geldproblemen
uitleg:       Iets weer gezond, veilig of schoon maken, zoals vervuilde grond of iemands schulden.
voorbeeld:    De ⟦sanering⟧ van de bodem begint in maart. => In maart beginnen wij de bodem schoon te maken.
alleen:       zin!=/(bedrijf | bedrijven | personeel | banen | ontslagen | reorganisatie | gebit | tandarts | omzet | winst | aandelen)/
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 574 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       standplaats    id: standplaats-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
beter:        (plek voor een kraam, woonwagen of taxi) | noem waar de plek voor is
uitleg:       Een plek waar u mag staan met een kraam, woonwagen of taxi.
voorbeeld:    Voor uw viskraam is nog een ⟦standplaats⟧ vrij. => Er is nog een plek vrij voor uw viskraam.
niet melden:  /(functie | vacature | baan | arbeidsplaats) ..12 _/ | de plaats waar iemand werkt
niet melden:  /_ is [hoofdletter]/ | de plaats waar iemand werkt
niet melden:  /_ ..4 (functie | vacature | baan | medewerker)/ | de plaats waar iemand werkt
niet melden:  /ter _/ | de plaats waar iemand werkt
niet melden:  /_ ..4 (inspecteur | ambtenaar | werkzaamheden)/ | de plaats waar iemand werkt
niet melden:  /(werkzaamheden | inspecteur | ambtenaar) ..8 _/ | de plaats waar iemand werkt
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 240 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vaartuig    id: vaartuig-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        <boot> | als het klein is
beter:        <schip> | als het groot is
uitleg:       Iets waarmee u op het water vaart.
voorbeeld:    Meld uw ⟦vaartuig⟧ aan bij de havenmeester. => Meld uw boot aan bij de havenmeester.
niet melden:  /"voer-" (of | en) _/ | dan hoort het bij het woord ervoor
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 352 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verkeersteken    id: verkeersteken-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (bord, licht of streep op de weg) | noem wat het is
uitleg:       Een bord, licht of streep op de weg dat zegt wat mag en moet in het verkeer.
voorbeeld:    De gemeente plaatst nieuwe ⟦verkeerstekens⟧ bij de school. => De gemeente plaatst nieuwe borden bij de school.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 269 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       woongelegenheid    id: woongelegenheid-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
vormen:       mv=woongelegenheden
beter:        <woning> | als het een huis of flat is
beter:        <kamer> | als het een kamer is
uitleg:       Een plek om te wonen, zoals een huis, flat of kamer.
voorbeeld:    In het oude klooster komen veertig ⟦woongelegenheden⟧. => In het oude klooster komen veertig woningen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 264 keer in de wettekst (BWB, 10,8 miljoen woorden)
