# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden voor één geslacht, waar iedereen bedoeld is.

ingang:       alleenstaande moeder    id: alleenstaande-moeder    soort: woordgroep    categorie: gender    domein: algemeen    ernst: tip
patroon:      alleenstaande (moeder | moeders)
beter:        (alleenstaande ouder)  | als ook vaders bedoeld zijn
uitleg:       Er zijn ook vaders die hun kind alleen opvoeden.
voorbeeld:    De toeslag is voor ⟦alleenstaande moeders⟧. => De toeslag is voor alleenstaande ouders.
niet melden:  /(bent | mevrouw | is | was | als) (een)? alleenstaande moeder/ | als het om één vrouw gaat
status:       aangenomen, 2026-11, redacteur: sluit een deel van de lezers uit
bron:         eigen redactie

ingang:       brandweerman    id: brandweerman    soort: zelfstandig naamwoord    categorie: gender    domein: algemeen    ernst: tip
beter:        (brandweermedewerker)  | als het om iedereen gaat
uitleg:       Er werken ook vrouwen bij de brandweer.
voorbeeld:    Wij zoeken een ⟦brandweerman⟧. => Wij zoeken een brandweermedewerker.
status:       aangenomen, 2026-11, redacteur: sluit een deel van de lezers uit
bron:         eigen redactie

ingang:       dames en heren    id: dames-en-heren    soort: woordgroep    categorie: gender    domein: algemeen    ernst: tip
patroon:      geachte? dames en heren
alleen:       begin=ja
beter:        beste mensen           | in een gesprek of toespraak
beter:        (beste bewoners)       | in een brief: noem de groep
uitleg:       Niet iedereen voelt zich een dame of een heer. De naam van de groep past altijd: bewoners, ouders, ondernemers.
voorbeeld:    ⟦Dames en heren⟧, welkom in het gemeentehuis. => Beste mensen, welkom in het gemeentehuis.
status:       aangenomen, 2026-11, redacteur: sluit een deel van de lezers uit
bron:         eigen redactie

ingang:       geachte heer of mevrouw    id: geachte-heer-of-mevrouw    soort: woordgroep    categorie: gender    domein: algemeen    ernst: tip
patroon:      geachte (heer | mevrouw) (of | "/" | ",") (mevrouw | heer)
patroon:      geachte (heer/mevrouw | mevrouw/heer)
beter:        beste lezer            | als je de naam niet kent
beter:        (noem de naam)         | als je de naam kent
uitleg:       Niet iedereen is heer of mevrouw. Met de naam klinkt de brief ook vriendelijker.
voorbeeld:    ⟦Geachte heer of mevrouw⟧, u kunt nu stemmen. => Beste lezer, u kunt nu stemmen.
niet melden:  /_ [hoofdletter]/ | de naam staat er al achter
status:       aangenomen, 2026-11, redacteur: sluit een deel van de lezers uit
bron:         eigen redactie

ingang:       hij of zij    id: hij-of-zij    soort: voornaamwoord    categorie: gender    domein: algemeen    ernst: tip
patroon:      (hij of zij | zij of hij)
beter:        (u, of: die persoon)   | altijd
uitleg:       Het leest lastig en past niet bij iedereen.
voorbeeld:    De aanvrager zegt waar ⟦hij of zij⟧ woont. => U zegt waar u woont.
status:       aangenomen, 2026-11, redacteur: sluit een deel van de lezers uit
bron:         eigen redactie; 73 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       manuren    id: manuren    soort: zelfstandig naamwoord    categorie: gender    domein: algemeen    ernst: tip
patroon:      (manuren | manuur)
beter:        (werkuren, of: mensen) | als je zegt hoeveel werk het is
uitleg:       Het werk wordt niet alleen door mannen gedaan.
voorbeeld:    De reparatie kost twintig ⟦manuren⟧. => De reparatie kost twintig werkuren.
status:       aangenomen, 2026-11, redacteur: sluit een deel van de lezers uit
bron:         eigen redactie

ingang:       vakman    id: vakman    soort: zelfstandig naamwoord    categorie: gender    domein: algemeen    ernst: tip
patroon:      (vakman | vakmannen)
beter:        (vakmens, of in het meervoud: vakmensen) | als het om iedereen gaat
uitleg:       Een vak kan iedereen leren.
voorbeeld:    Laat het dak maken door een ⟦vakman⟧. => Laat het dak maken door een vakmens.
status:       aangenomen, 2026-11, redacteur: sluit een deel van de lezers uit
bron:         eigen redactie
