# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden uit brieven over bouwen, wonen, straat en verkeer.

ingang:       afvalstoffen    id: afvalstoffen    soort: woordgroep    categorie: jargon    domein: ruimte    ernst: tip
patroon:      (huishoudelijke)? afvalstoffen
beter:        (afval)                  | altijd
uitleg:       Dingen en stoffen die iemand weggooit of moet weggooien.
voorbeeld:    Zet uw ⟦afvalstoffen⟧ niet naast de bak. => Zet uw afval niet naast de bak.
niet melden:  /"Wet" ..4 _/ | in de naam van een wet
niet melden:  /(lever | nieren | nier | bloed | lichaam | urine) ..12 _/ | in het lichaam
niet melden:  /_ ..12 (lever | nieren | nier | bloed | lichaam | urine)/ | in het lichaam
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie; 803 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bouwvlak    id: bouwvlak    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het deel van de grond waar gebouwen mogen staan. Het staat op de kaart van de gemeente.
voorbeeld:    Uw schuur staat buiten het ⟦bouwvlak⟧. => Uw schuur staat buiten het deel van de grond waar u mag bouwen.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie

ingang:       bouwwerk    id: bouwwerk    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
rechtsgevolg: ja
uitleg:       Alles wat gebouwd is, zoals een huis, een schuur of een schutting.
voorbeeld:    Een schutting van drie meter is een ⟦bouwwerk⟧. Daarvoor hebt u een vergunning nodig. => Voor een schutting van drie meter hebt u een vergunning nodig.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie

ingang:       erfafscheiding    id: erfafscheiding    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (hek, muur of schutting) | noem wat er staat
uitleg:       Een hek, muur of schutting aan de rand van een tuin of stuk grond. Soms is het een heg.
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
uitleg:       Een straat, plein of gebouw krijgt een andere indeling.
voorbeeld:    Wij gaan het plein ⟦herinrichten⟧. => Wij gaan het plein anders inrichten.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie

ingang:       kadastraal    id: kadastraal    soort: bijvoeglijk    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (van uw grond, of: bij het Kadaster) | bij een nummer, kaart of grens
uitleg:       Volgens het Kadaster. Die dienst houdt bij van wie elk huis en elk stuk grond is.
voorbeeld:    Schrijf het ⟦kadastrale⟧ nummer op. => Schrijf het nummer van uw grond op.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie

ingang:       kavel    id: kavel    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (stuk grond)           | altijd
uitleg:       Een stuk grond met vaste grenzen.
voorbeeld:    De ⟦kavel⟧ is te klein voor een schuur. => Het stuk grond is te klein voor een schuur.
niet melden:  /(veiling | veilen | veilinghuis | frequentie | frequenties | radio | omroep) ..20 _/ | iets wat te koop is op een veiling
niet melden:  /_ ..20 (veiling | veilen | veilinghuis | frequentie | frequenties | radio | omroep)/ | iets wat te koop is op een veiling
niet melden:  /veiling ..12 _/ | een groep spullen op een veiling
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
uitleg:       De regels van de gemeente over wat u op een plek mag bouwen en doen.
voorbeeld:    Volgens het ⟦omgevingsplan⟧ mag u hier geen winkel beginnen. => Volgens de regels van de gemeente mag u hier geen winkel beginnen.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie

ingang:       omgevingsvergunning    id: omgevingsvergunning    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
rechtsgevolg: ja
uitleg:       Toestemming van de overheid, meestal de gemeente, om bijvoorbeeld te bouwen, te slopen of een boom te kappen.
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
niet melden:  /(opdracht | opdrachten | aanbesteding | aanbesteden | inschrijver | inschrijvers | raamovereenkomst) ..20 _/ | een deel van een opdracht
niet melden:  /_ ..20 (opdracht | aanbesteding | inschrijver | inschrijvers | raamovereenkomst)/ | een deel van een opdracht
niet melden:  /(veiling | aanbesteding) ..12 _/ | een deel van de opdracht of de veiling
niet melden:  /_ ..6 (aanbesteding | opdracht | inschrijving)/ | een deel van de opdracht
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie

ingang:       reconstructie    id: reconstructie-weg    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
betekenis:    een weg opnieuw maken
alleen:       zin=/(weg | straat | plein | kruispunt | wegen | straten | brug | rotonde | laan)/
beter:        (opnieuw maken)        | altijd
uitleg:       Een weg, straat of brug wordt opnieuw gemaakt of veranderd.
voorbeeld:    De ⟦reconstructie⟧ van de straat begint in mei. => In mei beginnen wij de straat opnieuw te maken.
niet melden:  /_ ..4 (ongeluk | ongeval | ongevallen | aanrijding | botsing | misdrijf | incident | gebeurtenissen | schietpartij)/ | nagaan wat er gebeurd is
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
uitleg:       U kunt het plan, het besluit of de stukken bekijken, meestal op het gemeentehuis of op internet.
voorbeeld:    Het plan ligt tot 1 mei ⟦ter inzage⟧. => U kunt het plan tot 1 mei bekijken.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie; 606 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vergunninghouder    id: vergunninghouder    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
beter:        (wie de vergunning heeft) | altijd
uitleg:       De persoon of het bedrijf met de vergunning.
voorbeeld:    De ⟦vergunninghouder⟧ mag hier parkeren. => Wie de vergunning heeft, mag hier parkeren.
niet melden:  /(huisvesting | huisvesten | inburgering | asielzoekers | statushouders | azc) ..20 _/ | een vluchteling die mag blijven
niet melden:  /_ ..20 (huisvesting | huisvesten | inburgering | asielzoekers | azc)/ | een vluchteling die mag blijven
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
uitleg:       Een besluit van de overheid, meestal de gemeente, over bijvoorbeeld verkeersborden of een zebrapad.
voorbeeld:    Met een ⟦verkeersbesluit⟧ maken wij uw straat autovrij. => Wij hebben besloten om uw straat autovrij te maken.
status:       aangenomen, 2026-11, redacteur: vakwoord van bouwen en ruimte
bron:         eigen redactie

ingang:       weigeringsgrond    id: weigeringsgrond    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (reden om de aanvraag af te wijzen) | altijd
uitleg:       Een reden uit de wet of andere regels om iets niet goed te keuren.
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
