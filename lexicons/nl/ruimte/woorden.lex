# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden uit brieven over bouwen, wonen, straat en verkeer.

ingang:       afvalstoffen    id: afvalstoffen    soort: woordgroep    categorie: jargon    domein: ruimte    ernst: tip
patroon:      (huishoudelijke)? afvalstoffen
beter:        (afval)                  | altijd
uitleg:       Dingen die u weggooit.
voorbeeld:    Zet uw ⟦afvalstoffen⟧ niet naast de bak. => Zet uw afval niet naast de bak.
niet melden:  /"Wet" ..4 _/ | in de naam van een wet
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie; 803 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bouwvlak    id: bouwvlak    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het deel van de grond waarop u mag bouwen. Het staat op de kaart van de gemeente.
voorbeeld:    Uw schuur staat buiten het ⟦bouwvlak⟧. => Op de plek van uw schuur mag u niet bouwen.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie

ingang:       bouwwerk    id: bouwwerk    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
rechtsgevolg: ja
uitleg:       Alles wat gebouwd is, zoals een huis, een schuur of een schutting.
voorbeeld:    Een schutting is een ⟦bouwwerk⟧. Daarvoor hebt u een vergunning nodig. => Voor een schutting hebt u een vergunning nodig.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie

ingang:       erfafscheiding    id: erfafscheiding    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (hek, schutting of heg) | altijd
uitleg:       Een hek, muur, schutting of heg tussen twee tuinen.
voorbeeld:    Uw ⟦erfafscheiding⟧, een schutting van drie meter, is te hoog. => Uw schutting van drie meter is te hoog.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie

ingang:       groenvoorziening    id: groenvoorziening    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (gras, struiken en bomen) | altijd
uitleg:       Gras, struiken en bomen in de straat of wijk.
voorbeeld:    Parkeer niet op de ⟦groenvoorziening⟧. => Parkeer niet op het gras of tussen de struiken.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie

ingang:       herinrichten    id: herinrichten    soort: werkwoord    categorie: jargon    domein: ruimte    ernst: tip
beter:        (anders inrichten)     | altijd
uitleg:       Een straat of plein krijgt een andere indeling.
voorbeeld:    Wij gaan het plein ⟦herinrichten⟧. => Wij gaan het plein anders inrichten.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie

ingang:       kadastraal    id: kadastraal    soort: bijvoeglijk    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (van uw grond)         | bij een nummer of grens
uitleg:       Het hoort bij de lijst waarop staat van wie elk stuk grond is.
voorbeeld:    Schrijf het ⟦kadastrale⟧ nummer op. => Schrijf het nummer van uw grond op.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie

ingang:       kavel    id: kavel    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (stuk grond)           | altijd
uitleg:       Een stuk grond met vaste grenzen.
voorbeeld:    De ⟦kavel⟧ is te klein voor een schuur. => Het stuk grond is te klein voor een schuur.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie

ingang:       nutsvoorzieningen    id: nutsvoorzieningen    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (nutsvoorziening | nutsvoorzieningen)
beter:        (water, gas en stroom) | altijd
uitleg:       Water, gas, stroom en internet in huis.
voorbeeld:    U betaalt zelf voor de ⟦nutsvoorzieningen⟧. => U betaalt zelf voor water, gas en stroom.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie

ingang:       omgevingsplan    id: omgevingsplan    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (omgevingsplan | omgevingsplannen)
uitleg:       Hierin staat wat u op een plek mag bouwen en doen.
voorbeeld:    Volgens het ⟦omgevingsplan⟧ mag u hier geen winkel beginnen. => Volgens de regels van de gemeente mag u hier geen winkel beginnen.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie

ingang:       omgevingsvergunning    id: omgevingsvergunning    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
rechtsgevolg: ja
uitleg:       Toestemming van de gemeente, bijvoorbeeld om te bouwen, te slopen of een boom te kappen.
voorbeeld:    Voor de sloop hebt u een ⟦omgevingsvergunning⟧ nodig. => U moet de gemeente eerst toestemming vragen om te slopen.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie

ingang:       openbare ruimte    id: openbare-ruimte    soort: woordgroep    categorie: jargon    domein: ruimte    ernst: tip
patroon:      (openbare ruimte | openbare ruimten | openbare ruimtes)
beter:        (straten, pleinen en parken) | altijd
uitleg:       Straten, pleinen en parken waar iedereen mag komen.
voorbeeld:    U mag in de ⟦openbare ruimte⟧ geen vuur maken. => U mag op straten en pleinen en in parken geen vuur maken.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie; 147 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       opstal    id: opstal    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (gebouw)               | altijd
uitleg:       Een huis of een ander gebouw dat op de grond staat.
voorbeeld:    De waarde van de ⟦opstal⟧ is hoger dan vorig jaar. => De waarde van het gebouw is hoger dan vorig jaar.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie

ingang:       parkeergelegenheid    id: parkeergelegenheid    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
beter:        (parkeerplaatsen)      | altijd
uitleg:       Een plek waar u uw auto mag neerzetten.
voorbeeld:    Er is te weinig ⟦parkeergelegenheid⟧ in de wijk. => Er zijn te weinig parkeerplaatsen in de wijk.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie

ingang:       perceel    id: perceel    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (stuk grond)           | als er geen huis op staat
beter:        (huis met grond)       | als er een huis op staat
uitleg:       Een stuk grond, soms met een huis erop.
voorbeeld:    Het water blijft op uw ⟦perceel⟧ staan. => Het water blijft op uw grond staan.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie

ingang:       reconstructie    id: reconstructie-weg    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
betekenis:    een weg opnieuw maken
alleen:       zin=/(weg | straat | plein | kruispunt | wegen | straten | brug | rotonde | laan)/
beter:        (opnieuw maken)        | altijd
uitleg:       De weg wordt voor een deel opnieuw gemaakt.
voorbeeld:    De ⟦reconstructie⟧ van de straat begint in mei. => In mei beginnen wij de straat opnieuw te maken.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie

ingang:       situatietekening    id: situatietekening    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (tekening van uw huis en grond) | altijd
uitleg:       Een tekening van uw huis, uw grond en de buren, van boven gezien.
voorbeeld:    Stuur een ⟦situatietekening⟧ mee. => Stuur een tekening van uw huis en grond mee.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie

ingang:       ter inzage    id: ter-inzage    soort: woordgroep    categorie: jargon    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iedereen mag het plan of besluit lezen, meestal op het gemeentehuis en online.
voorbeeld:    Het plan ligt tot 1 mei ⟦ter inzage⟧. => U kunt het plan tot 1 mei lezen op het gemeentehuis.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie; 606 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vergunninghouder    id: vergunninghouder    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
beter:        (wie de vergunning heeft) | altijd
uitleg:       De persoon die de vergunning heeft gekregen.
voorbeeld:    De ⟦vergunninghouder⟧ mag hier parkeren. => Wie de vergunning heeft, mag hier parkeren.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie

ingang:       vergunningplichtig    id: vergunningplichtig    soort: bijvoeglijk    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (vergunningplichtig | vergunningplichtige | vergunningsplichtig | vergunningsplichtige)
beter:        (u hebt een vergunning nodig) | altijd
uitleg:       U mag het alleen doen met een vergunning.
voorbeeld:    Een dakkapel aan de straat is ⟦vergunningplichtig⟧. => Voor een dakkapel aan de straat hebt u een vergunning nodig.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie

ingang:       verkeersbesluit    id: verkeersbesluit    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een besluit van de gemeente over bijvoorbeeld verkeersborden of een zebrapad.
voorbeeld:    Met een ⟦verkeersbesluit⟧ maken wij uw straat autovrij. => Wij hebben besloten om uw straat autovrij te maken.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie

ingang:       weigeringsgrond    id: weigeringsgrond    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (reden om nee te zeggen) | altijd
uitleg:       Een reden om iets niet goed te keuren.
voorbeeld:    Er is geen ⟦weigeringsgrond⟧ voor uw aanvraag. => Er is geen reden om uw aanvraag niet goed te keuren.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie

ingang:       welstand    id: welstand-uiterlijk    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
betekenis:    het uiterlijk van een gebouw
rechtsgevolg: ja
patroon:      (welstand | welstandseisen)
alleen:       zin=/(bouwen | bouw | huis | woning | gebouw | vergunning | bouwplan | dakkapel | plan | eisen)/
uitleg:       Regels over hoe een gebouw eruit moet zien.
voorbeeld:    Uw bouwplan past niet bij de ⟦welstandseisen⟧. => Uw bouwplan past niet bij de regels over hoe een gebouw eruit moet zien.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie
