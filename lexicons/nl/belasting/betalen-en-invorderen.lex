# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden over betalen, lenen, terugbetalen en invorderen.

ingang:       dwanginvordering    id: dwanginvordering    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De overheid haalt het geld op, ook als u niet wilt betalen. Bijvoorbeeld via uw loon of uw bank.
voorbeeld:    Betaalt u nu niet, dan volgt ⟦dwanginvordering⟧. => Betaalt u nu niet? Dan halen wij het geld zelf op, bijvoorbeeld van uw loon.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       belastingdeurwaarder    id: belastingdeurwaarder    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand die voor de overheid geld ophaalt van mensen die hun belasting niet betalen.
voorbeeld:    De ⟦belastingdeurwaarder⟧ komt langs om naar uw spullen te kijken. => Iemand die voor ons belasting ophaalt, komt langs om naar uw spullen te kijken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       loonvordering    id: loonvordering-belasting    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Uw werkgever moet een deel van uw loon aan de Belastingdienst of de gemeente betalen voor uw schuld.
voorbeeld:    Door de ⟦loonvordering⟧ krijgt u € 180 minder loon. => Uw werkgever betaalt € 180 van uw loon aan ons. Zo betaalt u uw belasting.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       overheidsvordering    id: overheidsvordering    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De Belastingdienst haalt zelf een bedrag van uw bankrekening omdat u niet op tijd betaalde.
voorbeeld:    Via een ⟦overheidsvordering⟧ haalden wij € 500 van uw rekening. => U betaalde niet op tijd. Daarom haalden wij zelf € 500 van uw rekening.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitstel van betaling    id: uitstel-van-betaling    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: tip
rechtsgevolg: ja
uitleg:       U mag later betalen. Daar moet u meestal eerst om vragen.
voorbeeld:    Tijdens uw bezwaar krijgt u ⟦uitstel van betaling⟧. => Zolang wij uw bezwaar bekijken, hoeft u niet te betalen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 155 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       surseance van betaling    id: surseance-van-betaling    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (surseance van betaling | surseance)
uitleg:       De rechter geeft een bedrijf tijd. Het hoeft de schulden nu even niet te betalen.
voorbeeld:    De reisorganisatie vroeg gisteren ⟦surseance van betaling⟧ aan. => De reisorganisatie vroeg de rechter gisteren om de schulden later te mogen betalen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 91 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       finale kwijting    id: finale-kwijting    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (finale kwijting | algehele kwijting | volledige kwijting)
uitleg:       Als dit bedrag is betaald, is de hele schuld voorbij. Niemand kan daarna nog geld van u vragen over deze schuld.
voorbeeld:    De schuldeisers krijgen € 1.200 tegen ⟦finale kwijting⟧. => U betaalt € 1.200. Daarna is de hele schuld voorbij.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       betalingscapaciteit    id: betalingscapaciteit    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      (betalingscapaciteit | betaalcapaciteit | aflossingscapaciteit | afloscapaciteit)
beter:        (wat u per maand kunt betalen) | noem ook het bedrag
uitleg:       Het bedrag dat iemand elke maand kan missen om schulden te betalen.
voorbeeld:    Uw ⟦betalingscapaciteit⟧ is volgens ons € 45 per maand. => Volgens ons kunt u € 45 per maand betalen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aansprakelijk stellen    id: aansprakelijk-stellen    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<stellen:ww> ..8 aansprakelijk | aansprakelijk ..2 <stellen:ww> | aansprakelijkstelling)
uitleg:       Zeggen dat iemand de schade of schuld moet betalen.
voorbeeld:    Valt er een tak op uw auto? Dan kunt u de gemeente ⟦aansprakelijk stellen⟧. => Valt er een tak op uw auto? Dan kunt u de gemeente vragen om de schade te betalen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       hoofdelijk aansprakelijk    id: hoofdelijk-aansprakelijk    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (hoofdelijk aansprakelijk | hoofdelijke aansprakelijkheid)
uitleg:       U kunt de hele schuld moeten betalen, ook als u die samen met iemand anders hebt.
voorbeeld:    U en uw partner zijn ⟦hoofdelijk aansprakelijk⟧ voor de lening. => Betaalt uw partner de lening niet? Dan moet u alles betalen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 31 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       schuldeiser    id: schuldeiser    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: tip
rechtsgevolg: ja
uitleg:       Een persoon of bedrijf waaraan u nog geld moet betalen.
voorbeeld:    Wij vragen al uw ⟦schuldeisers⟧ om mee te werken. => Wij vragen iedereen die nog geld van u krijgt om mee te werken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 515 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       schuldenaar    id: schuldenaar    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: tip
rechtsgevolg: ja
patroon:      (<schuldenaar> | schuldenaren)
uitleg:       De persoon of het bedrijf dat een schuld moet betalen.
voorbeeld:    De ⟦schuldenaar⟧ moet binnen 14 dagen reageren. => Wie de schuld heeft, moet binnen 14 dagen reageren.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 532 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       schuldenlast    id: schuldenlast    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        (alle schulden samen)  | als je het bedrag noemt
uitleg:       Het bedrag van alle schulden van iemand bij elkaar.
voorbeeld:    Uw ⟦schuldenlast⟧ is de laatste jaren gegroeid tot € 18.000. => Al uw schulden samen zijn de laatste jaren gegroeid tot € 18.000.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       belastingschuld    id: belastingschuld    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        (belasting die u nog moet betalen) | noem ook het bedrag
uitleg:       Belasting die nog niet is betaald.
voorbeeld:    U hebt een ⟦belastingschuld⟧ van € 730 bij de gemeente. => U moet de gemeente nog € 730 belasting betalen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 54 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       belastingschuldige    id: belastingschuldige    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (wie de belasting moet betalen) | schrijf liever 'u'
uitleg:       Wie volgens de brief van de Belastingdienst of de gemeente belasting moet betalen.
voorbeeld:    De ⟦belastingschuldige⟧ kan om meer tijd vragen. => U kunt om meer tijd vragen om de belasting te betalen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 116 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vervolgingskosten    id: vervolgingskosten    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      vervolgingskosten
uitleg:       Extra kosten omdat u uw belasting te laat betaalt, bijvoorbeeld voor een laatste waarschuwing of een deurwaarder.
voorbeeld:    Met de ⟦vervolgingskosten⟧ erbij is het bedrag nu € 163. => Er komen kosten bij, omdat u te laat bent. Het bedrag is nu € 163.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       vervaldatum    id: vervaldatum-rekening    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      (vervaldatum | vervaldag | vervaldata | vervaldagen)
alleen:       zin=/(betaal | betalen | betaald | betaling | rekening | factuur | termijn | termijnen | bedrag | aanslag | nota)/
beter:        (laatste dag om te betalen) | noem liever die dag
uitleg:       De dag waarop het geld binnen moet zijn.
voorbeeld:    De ⟦vervaldatum⟧ van de laatste termijn is 30 november. => Betaal de laatste termijn uiterlijk op 30 november.
niet melden:  /_ ..4 (rijbewijs | paspoort | identiteitskaart | pas | document | reisdocument | medicijn | medicijnen | kaart)/ | tot wanneer iets geldig is
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 99 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       opeisbaar    id: opeisbaar    soort: bijvoeglijk    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het geld moet nu betaald worden. De ander mag er meteen om vragen.
voorbeeld:    Betaalt u twee maanden niet? Dan is de hele lening ⟦opeisbaar⟧. => Betaalt u twee maanden niet? Dan moet u de hele lening meteen terugbetalen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 58 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op|eisen    id: opeisen-geld    soort: werkwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
alleen:       zin=/(lening | krediet | bedrag | schuld | geld | hypotheek | betaling)/
beter:        (meteen terugvragen)   | als iemand alles in één keer moet betalen
uitleg:       Zeggen dat iemand geld of spullen direct terug moet geven.
voorbeeld:    Bij drie gemiste betalingen ⟦eist⟧ de bank de hele lening ⟦op⟧. => Bij drie gemiste betalingen moet u de hele lening meteen terugbetalen aan de bank.
niet melden:  /(aandacht | slachtoffers | levens | verantwoordelijkheid) ..4 _/ | andere betekenis
niet melden:  /(eist | eiste | eisen | eisten) ..4 (aandacht | slachtoffers | levens | verantwoordelijkheid)/ | doden of aandacht
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wettelijke rente    id: wettelijke-rente    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Rente die u volgens de wet betaalt of krijgt als iemand te laat betaalt. De overheid bepaalt het percentage.
voorbeeld:    Wij betaalden u te laat. Daarom krijgt u ook ⟦wettelijke rente⟧. => Wij betaalden u te laat. Daarom krijgt u ook rente over het bedrag.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 79 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hoofdsom    id: hoofdsom    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (het bedrag zonder rente en kosten) | bij een schuld of lening
uitleg:       Het bedrag van een lening of rekening, zonder de rente en kosten die erbij komen.
voorbeeld:    De ⟦hoofdsom⟧ van de boete is € 120. => De boete is € 120, zonder de extra kosten.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 49 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       openstaand    id: openstaand-bedrag    soort: bijvoeglijk    categorie: jargon    domein: belasting    ernst: tip
patroon:      (openstaande | openstaand) wat=(bedrag | bedragen | schuld | schulden | rekening | rekeningen | factuur | facturen | saldo | vordering | vorderingen)
beter:        (wat nog niet is betaald) | noem ook het bedrag
uitleg:       Het bedrag of de rekening is nog niet betaald.
voorbeeld:    Het ⟦openstaande bedrag⟧ is € 96. => U moet nog € 96 betalen.
voorbeeld:    Wij zien drie ⟦openstaande rekeningen⟧ voor de opvang. => Wij zien drie rekeningen voor de opvang die nog niet zijn betaald.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       resteren    id: resteren    soort: werkwoord    categorie: ambtelijk    domein: belasting    ernst: tip
vormen:       od=-; ode=-
beter:        <over|blijven>         | altijd
uitleg:       Er blijft iets over, bijvoorbeeld een bedrag.
voorbeeld:    Er ⟦resteert⟧ nog een schuld van € 40. => Er blijft nog een schuld van € 40 over.
niet melden:  /(ons | mij) _/ | in een beleefde slotzin
niet melden:  /_ (ons | mij)/ | in een beleefde slotzin
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 598 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       resterend    id: resterend    soort: bijvoeglijk    categorie: ambtelijk    domein: belasting    ernst: tip
patroon:      wat=(resterende | resterend)
beter:        (wat nog over is)      | als je kunt zeggen hoeveel
uitleg:       Wat er nog over is van een bedrag, tijd of hoeveelheid.
voorbeeld:    U betaalt het ⟦resterende⟧ bedrag in drie maanden. => Wat nog over is, betaalt u in drie maanden.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       restant    id: restant    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: belasting    ernst: tip
beter:        (wat over is)          | als je kunt zeggen hoeveel
uitleg:       Wat er van een bedrag of hoeveelheid nog over is.
voorbeeld:    Het ⟦restant⟧ van € 210 betalen wij u in mei. => In mei betalen wij u de laatste € 210.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 116 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       restschuld    id: restschuld    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (schuld die overblijft) | na de verkoop van een huis of na aflossen
uitleg:       De schuld die er nog is als het huis is verkocht of een deel is betaald.
voorbeeld:    Na de verkoop van uw flat houdt u een ⟦restschuld⟧ van € 9.000. => Na de verkoop van uw flat houdt u een schuld van € 9.000 over.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       termijnbedrag    id: termijnbedrag    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      (termijnbedrag | termijnbedragen)
beter:        (bedrag per maand)     | als de lezer elke maand betaalt
uitleg:       Het vaste bedrag dat iemand steeds per maand of kwartaal betaalt.
voorbeeld:    Uw ⟦termijnbedrag⟧ voor water wordt € 19. => U betaalt voortaan € 19 per maand voor water.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       deelbetaling    id: deelbetaling    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        (een deel van het bedrag) | als iemand niet alles in één keer betaalt
uitleg:       Een deel van het hele bedrag dat iemand betaalt.
voorbeeld:    Wij ontvingen op 3 april een ⟦deelbetaling⟧ van € 50. => Wij ontvingen op 3 april € 50. Dat is een deel van het bedrag.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aflossen    id: aflossen-schuld    soort: werkwoord    categorie: jargon    domein: belasting    ernst: tip
patroon:      (<af|lossen:ww>)
alleen:       zin=/(schuld | schulden | lening | leningen | hypotheek | krediet | studieschuld | bedrag | euro | "€")/
beter:        <terug|betalen>        | bij een lening of schuld
uitleg:       Geld van een lening of schuld terugbetalen, vaak elke maand een deel.
voorbeeld:    U ⟦lost⟧ uw studieschuld in 35 jaar ⟦af⟧. => U betaalt uw studieschuld in 35 jaar terug.
voorbeeld:    De lening voor de koelkast is nu ⟦afgelost⟧. => De lening voor de koelkast is nu terugbetaald.
niet melden:  /(dienst | wacht | ploeg | collega | bewaker) ..6 _/ | iemands werk overnemen
niet melden:  /_ op/ | een deel betalen: terugbetalen op een lening kan niet
niet melden:  /_ ..3 elkaar/ | iemands werk overnemen
niet melden:  /elkaar ..6 _/ | iemands werk overnemen
niet melden:  /_ ..6 (collega | collega's | ploeg | bewaker | chauffeur | wacht)/ | iemands werk overnemen
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 85 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aflossing    id: aflossing-schuld    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
alleen:       zin=/(schuld | schulden | lening | leningen | hypotheek | krediet | rente | studieschuld | bedrag | euro | "€")/
beter:        (wat u terugbetaalt)   | noem ook het bedrag
uitleg:       Het deel van een lening of schuld dat iemand elke keer terugbetaalt.
voorbeeld:    De ⟦aflossing⟧ van de lening is € 35 per maand. => U betaalt elke maand € 35 van de lening terug.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 203 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       delgen    id: delgen    soort: werkwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        <betalen>              | bij een schuld
uitleg:       Een schuld helemaal terugbetalen.
voorbeeld:    Met de opbrengst van de auto kunt u de schuld ⟦delgen⟧. => Met de opbrengst van de auto kunt u de schuld betalen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       verrekening    id: verrekening    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        (het aftrekken van een ander bedrag) | als de lezer minder krijgt of betaalt
uitleg:       Een bedrag dat iemand krijgt en een bedrag dat hij moet betalen, worden van elkaar afgetrokken.
voorbeeld:    Na ⟦verrekening⟧ met uw schuld krijgt u € 20. => Wij trekken uw schuld van het bedrag af. U krijgt daarna € 20.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 903 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verschuldigd    id: verschuldigde-bedrag    soort: bijvoeglijk    categorie: ambtelijk    domein: belasting    ernst: waarschuwing
betekenis:    wat betaald moet worden
patroon:      (verschuldigde | verschuldigd geworden) (bedrag | bedragen | belasting | leges | rente | premie | premies | huur | boete | griffierecht | eigen bijdrage)
beter:        (wat u moet betalen)   | noem het bedrag
uitleg:       Het geld dat iemand moet betalen.
voorbeeld:    Maak het ⟦verschuldigde bedrag⟧ over vóór 1 juli. => Betaal het bedrag vóór 1 juli.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 2907 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kwitantie    id: kwitantie    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        <betaalbewijs>         | altijd
uitleg:       Een papier waarop staat dat iemand heeft betaald.
voorbeeld:    Stuur ook een ⟦kwitantie⟧ van de fysiotherapeut mee. => Stuur ook een betaalbewijs van de fysiotherapeut mee.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       toereikend saldo    id: toereikend-saldo    soort: woordgroep    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      (toereikend | ontoereikend | onvoldoende) saldo
beter:        (genoeg of te weinig geld op de rekening) | kies wat klopt
uitleg:       Er staat wel of niet genoeg geld op de rekening om te betalen.
voorbeeld:    Zorg op de 25e voor een ⟦toereikend saldo⟧. => Zorg dat er op de 25e genoeg geld op uw rekening staat.
voorbeeld:    De betaling lukte niet door een ⟦ontoereikend saldo⟧. => De betaling lukte niet, want er stond te weinig geld op uw rekening.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       debiteren    id: debiteren    soort: werkwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (geld van een rekening halen) | als de bank dat doet
uitleg:       Een bedrag van een rekening afhalen.
voorbeeld:    Op 28 mei ⟦debiteren⟧ wij uw rekening voor € 24. => Op 28 mei halen wij € 24 van uw rekening.
niet melden:  /(onzin | grap | grappen | leugens | wijsheden) ..4 _/ | iets vertellen
niet melden:  /_ ..3 (onzin | wijsheid | wijsheden | grap | grappen | mening)/ | iets zeggen
niet melden:  /(onzin | wijsheden | grappen) ..3 _/ | iets zeggen
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       crediteren    id: crediteren    soort: werkwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (geld terugbetalen)    | als een rekening te hoog was
uitleg:       Geld terugbetalen of een rekening lager maken.
voorbeeld:    Wij ⟦crediteren⟧ de factuur van 6 januari. => Wij betalen u de rekening van 6 januari terug.
voorbeeld:    Het lesgeld is voor de helft ⟦gecrediteerd⟧. => U krijgt de helft van het lesgeld terug.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       incasseren    id: incasseren-geld    soort: werkwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
alleen:       zin=/(bedrag | rekening | geld | "€" | euro | premie | huur | bijdrage | contributie | lesgeld | belasting)/
beter:        (van de rekening afschrijven) | bij een betaling die vanzelf gaat
uitleg:       Geld ophalen dat iemand moet betalen, vaak door het van een bankrekening te halen.
voorbeeld:    Op de 26e ⟦incasseren⟧ wij de huur. => Op de 26e schrijven wij de huur af.
voorbeeld:    Het bedrag wordt in tien delen ⟦geïncasseerd⟧. => Het bedrag wordt in tien delen afgeschreven.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       automatische incasso    id: automatische-incasso    soort: woordgroep    categorie: jargon    domein: belasting    ernst: tip
patroon:      (automatische incasso | automatisch incasso | automatische incasso's)
beter:        (automatisch afschrijven) | als het bedrag vanzelf van de rekening gaat
uitleg:       Het bedrag gaat vanzelf van de rekening af. Daar heeft de betaler eerst ja tegen gezegd.
voorbeeld:    Met een ⟦automatische incasso⟧ betaalt u in tien keer. => Schrijven wij het bedrag automatisch af? Dan betaalt u in tien keer.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       incassant    id: incassant    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (wie het geld afschrijft) | schrijf liever de naam
uitleg:       De organisatie die geld van een bankrekening mag halen.
voorbeeld:    Als ⟦incassant⟧ staat de Regionale Belasting Groep op uw afschrift. => De Regionale Belasting Groep schrijft het geld af. Die naam staat op uw afschrift.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       machtiging    id: machtiging-betalen    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: tip
rechtsgevolg: ja
alleen:       zin=/(incasso | automatisch | automatische | "IBAN" | afschrijven | afgeschreven | afschrijving | bankrekening)/
niet melden:  /_ ..1 geeft ..6 toestemming/ | het woord wordt meteen uitgelegd
uitleg:       U geeft toestemming om geld van uw rekening te halen.
voorbeeld:    Trek uw ⟦machtiging⟧ in als wij niet meer mogen afschrijven. => Zeg het tegen de bank als wij geen geld meer van uw rekening mogen halen.
niet melden:  /(rechter | kantonrechter | bewindvoerder | curator | zorgverzekeraar | verzekeraar | behandeling | namens | "DigiD" | kabinet) ..20 _/ | een andere machtiging
niet melden:  /_ ..20 (rechter | kantonrechter | bewindvoerder | curator | zorgverzekeraar | verzekeraar | behandeling | namens | "DigiD" | dochter | zoon)/ | een andere machtiging
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1514 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       doorlopende machtiging    id: doorlopende-machtiging    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (doorlopende machtiging | doorlopende machtigingen)
uitleg:       U geeft één keer toestemming. Daarna mag er steeds geld van uw rekening worden gehaald, tot u stopt.
voorbeeld:    Voor de hondenbelasting tekende u een ⟦doorlopende machtiging⟧. => U vond het goed dat wij de hondenbelasting elk jaar van uw rekening halen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       storneren    id: storneren    soort: werkwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        <terug|boeken>         | als het om een afschrijving gaat
uitleg:       Een bedrag dat is afgeschreven, weer op de rekening laten zetten.
voorbeeld:    U ⟦storneerde⟧ de betaling van oktober. => U boekte de betaling van oktober terug.
voorbeeld:    Het lesgeld is door uw bank ⟦gestorneerd⟧. => Het lesgeld is door uw bank teruggeboekt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       bij|schrijven    id: bijschrijven-geld    soort: werkwoord    categorie: jargon    domein: belasting    ernst: tip
alleen:       zin=/(rekening | bedrag | rente | euro | "€" | bankrekening)/
beter:        (op de rekening zetten) | als iemand geld krijgt
uitleg:       Geld op iemands rekening zetten.
voorbeeld:    De bank ⟦schrijft⟧ de rente in januari ⟦bij⟧. => De bank zet de rente in januari op uw rekening.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 96 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       giraal    id: giraal    soort: bijvoeglijk    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      <giraal>
beter:        (via de bank)          | als het niet met contant geld gaat
uitleg:       Betalen via een bank, dus niet met munten en briefjes.
voorbeeld:    Uw zakgeld in het asielzoekerscentrum krijgt u ⟦giraal⟧. => Uw zakgeld in het asielzoekerscentrum krijgt u via de bank.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 23 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tenaamstelling    id: tenaamstelling    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (de naam die erop staat) | bij een rekening, kenteken of pas
uitleg:       De naam die bij een rekening, kenteken of document hoort.
voorbeeld:    Controleer de ⟦tenaamstelling⟧ van het kenteken bij de verkoop. => Kijk bij de verkoop of het kenteken op de juiste naam staat.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 295 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter grootte van    id: ter-grootte-van    soort: woordgroep    categorie: ambtelijk    domein: belasting    ernst: waarschuwing
patroon:      ter grootte van
alleen:       na=/("€" | [cijfer] | maximaal | ongeveer)/
beter:        van                    | bij een bedrag of oppervlakte
uitleg:       Hierna staat hoe hoog het bedrag is, of hoe groot een stuk grond.
voorbeeld:    U krijgt een lening ⟦ter grootte van⟧ € 1.500. => U krijgt een lening van € 1.500.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 158 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten bedrage van    id: ten-bedrage-van    soort: woordgroep    categorie: ambtelijk    domein: belasting    ernst: waarschuwing
patroon:      ten bedrage van
alleen:       na=/("€" | [cijfer] | maximaal | ongeveer)/
beter:        van                    | vóór een bedrag
uitleg:       Hierna staat om hoeveel geld het gaat.
voorbeeld:    U ontving een rekening ⟦ten bedrage van⟧ € 64,20. => U ontving een rekening van € 64,20.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 86 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       betaalbaar stellen    id: betaalbaar-stellen    soort: woordgroep    categorie: ambtelijk    domein: belasting    ernst: waarschuwing
patroon:      (betaalbaar ..2 (stellen | stelt | gesteld | te stellen) | (stellen | stelt) ..8 betaalbaar | betaalbaarstelling)
beter:        (uitbetalen)           | als het geld nu naar de lezer gaat
uitleg:       Zorgen dat iemand zijn geld krijgt.
voorbeeld:    Het vakantiegeld wordt eind mei ⟦betaalbaar gesteld⟧. => Het vakantiegeld wordt eind mei uitbetaald.
niet melden:  /_ (te | blijft | blijven | houden | maken | is | zijn | wonen | bouwen | vervoer)/ | niet te duur
niet melden:  /(stellen | stelt) (voor | vast | vragen | dat | u voor)/ | niet te duur
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uit|keren    id: uitkeren-geld    soort: werkwoord    categorie: ambtelijk    domein: belasting    ernst: tip
vormen:       tt1=-
beter:        <uit|betalen>          | als iemand geld krijgt
uitleg:       Geld geven waar iemand recht op heeft.
voorbeeld:    De verzekering ⟦keert⟧ bij brand maximaal € 30.000 ⟦uit⟧. => De verzekering betaalt bij brand maximaal € 30.000 uit.
voorbeeld:    De vergoeding wordt in maart ⟦uitgekeerd⟧. => De vergoeding wordt in maart uitbetaald.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 393 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       periodiek    id: periodiek-betalen    soort: bijvoeglijk    categorie: ambtelijk    domein: belasting    ernst: waarschuwing
patroon:      (periodieke | periodiek) (betaling | betalingen | bijdrage | gift | giften | premie | aflossing | schenking | schenkingen)
beter:        (elke maand of elk jaar) | kies wat klopt
uitleg:       Het komt steeds terug, bijvoorbeeld elke maand of elk jaar.
voorbeeld:    Een ⟦periodieke gift⟧ aan de kerk legt u vast op papier. => Leg op papier vast dat u elk jaar een bedrag aan de kerk geeft.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1159 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       brutering    id: brutering    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      (brutering | bruteren | gebruteerd | gebruteerde)
beter:        (belasting die bij het bedrag komt) | als iemand uitkering terugbetaalt
uitleg:       De belasting over een bedrag komt erbij. Wie geld terugbetaalt, betaalt dan meer dan hij zelf kreeg.
voorbeeld:    Betaalt u vóór 31 december terug? Dan is er geen ⟦brutering⟧. => Betaalt u vóór 31 december terug? Dan komt er geen belasting bij.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 28 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       restitutie    id: restitutie    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        <terugbetaling> | altijd
beter:        (geld terug) | na 'krijgen'
uitleg:       Geld dat iemand terugkrijgt, bijvoorbeeld omdat een reis of cursus niet doorgaat.
voorbeeld:    U hebt geen recht op ⟦restitutie⟧ van het cursusgeld. => U hebt geen recht op terugbetaling van het cursusgeld.
niet melden:  /(kunst | roofkunst | kunstwerk | kunstwerken | schilderij | schilderijen) ..8 _/ | spullen teruggeven
niet melden:  /_ ..8 (kunst | roofkunst | kunstwerk | kunstwerken | schilderij | schilderijen | cultuurgoederen)/ | spullen teruggeven
niet melden:  /natura ..8 _/ | een soort zorgverzekering
niet melden:  /_ ..8 natura/ | een soort zorgverzekering
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 76 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       declareren    id: declareren-kosten    soort: werkwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        (kosten terugvragen)   | als iemand eerst zelf heeft betaald
uitleg:       Vragen om kosten terug te krijgen die iemand zelf heeft betaald.
voorbeeld:    De taxi naar het ziekenhuis kunt u ⟦declareren⟧ bij uw verzekeraar. => De kosten van de taxi naar het ziekenhuis kunt u terugvragen bij uw verzekeraar.
niet melden:  /(douane | grens | invoer) ..8 _/ | opgeven aan de grens
niet melden:  /_ ..8 (douane | grens)/ | opgeven aan de grens
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 502 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       declaratie    id: declaratie-kosten    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        (formulier of bon om kosten terug te vragen) | als je zegt wat iemand moet sturen
uitleg:       Een brief, bon of formulier waarmee iemand betaalde kosten terugvraagt.
voorbeeld:    Stuur uw ⟦declaratie⟧ binnen drie maanden naar het zorgkantoor. => Vraag de kosten binnen drie maanden terug bij het zorgkantoor.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 518 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onkosten    id: onkosten    soort: woordgroep    categorie: jargon    domein: belasting    ernst: tip
patroon:      onkosten
beter:        kosten                 | altijd
uitleg:       Geld dat iemand moet uitgeven om iets te kunnen doen.
voorbeeld:    Als vrijwilliger krijgt u uw ⟦onkosten⟧ terug. => Als vrijwilliger krijgt u uw kosten terug.
niet melden:  /(en | of) _/ | reis- en onkosten
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 80 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onkostenvergoeding    id: onkostenvergoeding    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        (geld voor uw kosten)  | als je zegt waarvoor het geld is
uitleg:       Geld voor de kosten die iemand maakt bij werk of vrijwilligerswerk.
voorbeeld:    Voor uw werk in het stembureau krijgt u een ⟦onkostenvergoeding⟧. => U krijgt geld voor de kosten die u maakt voor het stembureau.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 391 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nota    id: nota-rekening    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
betekenis:    een rekening
alleen:       zin=/(betalen | betaald | tandarts | aannemer | ziekenhuis | verzekeraar | loodgieter | installateur | notaris | fysiotherapeut | apotheek)/
alleen:       zin!=/(raad | gemeenteraad | college | wethouder | beleid | visie | inspraak | plan | plannen | omgaat | omgaan)/
beter:        <rekening>             | als iemand moet betalen
uitleg:       Een papier of e-mail waarop staat wat iemand moet betalen.
voorbeeld:    Betaal de ⟦nota⟧ van de tandarts eerst zelf. => Betaal de rekening van de tandarts eerst zelf.
niet melden:  /(goede | goed) _/ | ergens op letten
niet melden:  /_ van (toelichting | inlichtingen | wijziging)/ | namen van stukken
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 904 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       eigen middelen    id: eigen-middelen    soort: woordgroep    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      eigen middelen
beter:        (eigen geld)           | als het om geld gaat
uitleg:       Geld en bezit van de persoon of club zelf.
voorbeeld:    De speeltuin betaalt de schommel uit ⟦eigen middelen⟧. => De speeltuin betaalt de schommel van eigen geld.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 50 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       schuldbekentenis    id: schuldbekentenis    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een papier waarop staat dat u iemand geld moet betalen. U zet er uw handtekening onder.
voorbeeld:    Leent u geld van uw ouders? Maak dan een ⟦schuldbekentenis⟧. => Leent u geld van uw ouders? Schrijf dan op hoeveel u moet terugbetalen en zet er uw handtekening onder.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geldlening    id: geldlening    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        <lening>               | altijd
uitleg:       Geld dat iemand van een ander krijgt en later terugbetaalt.
voorbeeld:    U krijgt de bijstand als ⟦geldlening⟧. => U krijgt de bijstand als lening.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 298 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geldverstrekker    id: geldverstrekker    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (bank of iemand anders die geld leent) | kies wie je bedoelt
uitleg:       De bank of persoon die geld uitleent, bijvoorbeeld voor een huis.
voorbeeld:    Vraag uw ⟦geldverstrekker⟧ om een kopie van het contract. => Vraag uw bank om een kopie van het contract.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       annuïteit    id: annuiteit    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      (annuïteit | annuïteiten | annuïtair | annuïtaire)
beter:        (elke maand hetzelfde bedrag) | bij een hypotheek of lening
uitleg:       Een vast bedrag per maand voor rente en terugbetalen samen. In het begin is dat vooral rente.
voorbeeld:    U betaalt de lening terug met een ⟦annuïteit⟧ van € 88. => U betaalt elke maand € 88 voor de lening.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       looptijd    id: looptijd-lening    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
alleen:       zin!=/(halte | bushalte | wandeling | wandelroute | route | station | lopend)/
beter:        (hoelang het duurt)    | noem liever de begindatum en de laatste datum
uitleg:       De tijd dat een lening, contract of regeling duurt.
voorbeeld:    Uw lening heeft een ⟦looptijd⟧ van vijf jaar. => Uw lening duurt vijf jaar.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 784 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rentevaste periode    id: rentevaste-periode    soort: woordgroep    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      (rentevaste periode | rentevaste periodes | rentevasteperiode | rentevastperiode)
beter:        (tijd waarin de rente gelijk blijft) | bij een hypotheek of lening
uitleg:       De jaren waarin de rente van een lening niet verandert.
voorbeeld:    Uw ⟦rentevaste periode⟧ bij DUO duurt vijf jaar. => Uw rente bij DUO blijft vijf jaar gelijk.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       overwaarde    id: overwaarde    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (het huis is meer waard dan de schuld) | noem ook het bedrag
uitleg:       Het verschil tussen wat een huis waard is en wat er nog aan hypotheek moet worden betaald.
voorbeeld:    De ⟦overwaarde⟧ van uw huis telt mee voor de bijstand. => Is uw huis meer waard dan uw hypotheek? Dat verschil telt mee voor de bijstand.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 24 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       waarde in het economisch verkeer    id: waarde-in-het-economisch-verkeer    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (waarde in het economisch verkeer | waarde in het economische verkeer | vrije verkoopwaarde)
uitleg:       Het bedrag dat een koper op dit moment zou betalen.
voorbeeld:    Geef de ⟦waarde in het economisch verkeer⟧ van de sieraden op. => Geef op wat een koper nu voor de sieraden zou betalen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       borgstelling    id: borgstelling    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand belooft de schuld van een ander te betalen als die dat zelf niet doet.
voorbeeld:    Met een ⟦borgstelling⟧ van uw moeder kunt u het pand huren. => Belooft uw moeder te betalen als u dat niet kunt? Dan kunt u het pand huren.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 64 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zekerheid stellen    id: zekerheid-stellen    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<stellen:ww> ..8 zekerheid | zekerheid ..2 <stellen:ww> | zekerheidstelling)
uitleg:       U zorgt dat er later zeker betaald kan worden. Bijvoorbeeld met een bedrag vooraf of een belofte van uw bank.
voorbeeld:    U krijgt meer tijd als u ⟦zekerheid stelt⟧ voor het bedrag. => U krijgt meer tijd als u bijvoorbeeld alvast een bedrag op onze rekening zet.
niet melden:  /(met | voor de | in alle) zekerheid/ | zeker weten
niet melden:  /zekerheid (is | over | dat | bestaat | geven | biedt | bieden | hebben | heeft | krijgen)/ | zeker weten
niet melden:  /(stelt | stellen | stelde) ..3 (dat | of | vast | vragen | vraag)/ | zeker weten
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       onderpand    id: onderpand    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Bezit dat verkocht mag worden als u een lening niet terugbetaalt.
voorbeeld:    Het huis is ⟦onderpand⟧ voor uw lening van de gemeente. => Betaalt u de lening niet terug? Dan mag de gemeente uw huis verkopen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 38 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kredietwaardig    id: kredietwaardig    soort: bijvoeglijk    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (goed in staat om een lening terug te betalen) | als je uitlegt waarom iets niet kan
uitleg:       Iemand kan volgens een bank een lening terugbetalen.
voorbeeld:    Volgens de kredietbank bent u niet ⟦kredietwaardig⟧. => Volgens de kredietbank kunt u een lening niet terugbetalen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       BKR    id: bkr    soort: afkorting    categorie: jargon    domein: belasting    ernst: waarschuwing
voluit:       Bureau Krediet Registratie
beter:        (lijst met leningen van mensen) | als je uitlegt waarom een lening niet kan
uitleg:       Een organisatie die bijhoudt wie een lening heeft en of iemand die op tijd betaalt.
voorbeeld:    Door uw telefoonschuld staat u bij het ⟦BKR⟧. => Door uw telefoonschuld staat u op een lijst. Banken zien daar dat u te laat betaalde.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       budgetbeheer    id: budgetbeheer    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (iemand die uw rekeningen betaalt) | als je uitlegt wat de hulp doet
uitleg:       Iemand anders krijgt het loon of de uitkering binnen en betaalt daarvan de rekeningen.
voorbeeld:    Met ⟦budgetbeheer⟧ betaalt de kredietbank uw huur en energie. => De kredietbank betaalt uw huur en energie voor u.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       besteedbaar inkomen    id: besteedbaar-inkomen    soort: woordgroep    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      (besteedbaar | besteedbare) inkomen
beter:        (wat u per maand kunt uitgeven) | als je de kosten ervan hebt afgehaald
uitleg:       Het geld dat iemand overhoudt na belasting en premies. Soms zijn ook de vaste kosten er al af.
voorbeeld:    Uw ⟦besteedbaar inkomen⟧ is € 130 per week. => U kunt per week € 130 uitgeven.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       voor rekening komen van    id: voor-rekening-komen-van    soort: woordgroep    categorie: ambtelijk    domein: belasting    ernst: waarschuwing
patroon:      (<komen:ww> ..8 voor rekening van | voor rekening van ..8 <komen:ww> | <komen:ww> ..8 voor (uw | onze) rekening | voor (uw | onze) rekening ..2 <komen:ww>)
beter:        (betaald worden door)  | als je zegt wie betaalt
uitleg:       Deze persoon of organisatie moet het betalen.
voorbeeld:    De kosten van de sloop ⟦komen voor rekening van⟧ de eigenaar. => De eigenaar betaalt de kosten van de sloop.
voorbeeld:    De kosten van de sloop ⟦komen voor uw rekening⟧. => U betaalt de kosten van de sloop.
niet melden:  /(inbraken | inbraak | diefstallen | overtredingen | misdrijven | doelpunten | doelpunt | procent | ongevallen | ongelukken | uitstoot | stijging | daling | helft | meerderheid | aandeel) ..6 _/ | dan gaat het niet om geld
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       verhalen op    id: verhalen-op    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (verhalen op | verhaald op | verhaalt ..5 op)
alleen:       zin=/(kosten | schade | bijstand | geld | bedrag | uitkering | alimentatie)/
uitleg:       Wie eerst betaalt, vraagt dat geld terug aan de persoon die ervoor moet betalen.
voorbeeld:    De gemeente kan de bijstand ⟦verhalen op⟧ uw ex-man. => De gemeente kan aan uw ex-man vragen om de bijstand terug te betalen.
niet melden:  /(persoonlijke | andere | mooie | hun | alle | veel | meer) verhalen/ | wat mensen vertellen
niet melden:  /(vertellen | vertelt | vertelde | vertelden | lezen | lees | leest) ..4 verhalen/ | wat mensen vertellen
niet melden:  /_ (onze | de | een)? (website | site | avond | podium)/ | wat mensen vertellen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 36 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       naar evenredigheid    id: naar-evenredigheid    soort: woordgroep    categorie: ambtelijk    domein: belasting    ernst: waarschuwing
patroon:      (naar evenredigheid | evenredig deel | pro rato)
beter:        (een deel dat past bij de tijd of het aantal) | leg uit hoe je rekent
uitleg:       Het deel dat past bij bijvoorbeeld het aantal uren, maanden of mensen.
voorbeeld:    Werkt u de helft? Dan krijgt u ⟦naar evenredigheid⟧ vakantiegeld. => Werkt u de helft? Dan krijgt u ook de helft van het vakantiegeld.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       bij|stellen    id: bijstellen-bedrag    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
alleen:       zin!=/(motor | motoren | remmen | rem | thermostaat | spiegel | spiegels | camera | ketel | cv-ketel | klok | apparaat | toestel | machine | schroef | verwarming | versnellingen | fiets | stoel | knop | zadel | stuur | lens | kraan | bril | koplampen | koplamp)/
beter:        <aan|passen>           | bij een bedrag, plan of regel
uitleg:       Een bedrag of plan een beetje veranderen omdat er iets nieuws bekend is.
voorbeeld:    In september ⟦stelden⟧ wij uw voorschot ⟦bij⟧. => In september pasten wij uw voorschot aan.
voorbeeld:    Het budget voor de muziekschool is ⟦bijgesteld⟧. => Het budget voor de muziekschool is aangepast.
niet melden:  /(stel | stelt | stellen | stelde | stelden) ..12 (vast | op | in | aan | samen | ter | voor) ..12 bij/ | een ander werkwoord
niet melden:  /_ op (ƒ | € | [getal] | f)/ | dan past het andere woord niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 109 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       neerwaarts    id: neerwaarts    soort: bijwoord    categorie: ambtelijk    domein: belasting    ernst: waarschuwing
patroon:      (neerwaarts | neerwaartse)
beter:        (lager maken of naar beneden) | kies wat klopt
uitleg:       Het bedrag of getal wordt lager.
voorbeeld:    De WOZ-waarde van uw flat is ⟦neerwaarts⟧ bijgesteld. => De WOZ-waarde van uw flat is lager geworden.
niet melden:  /_ (spiraal | beweging | gericht | gerichte | leidend | leidende)/ | dan gaat het niet om een bedrag
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 26 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       per saldo    id: per-saldo    soort: woordgroep    categorie: ambtelijk    domein: belasting    ernst: waarschuwing
patroon:      per saldo
beter:        uiteindelijk           | als je alles hebt opgeteld en afgetrokken
uitleg:       Als alles bij elkaar is opgeteld en afgetrokken.
voorbeeld:    U betaalt ⟦per saldo⟧ € 30 minder dan vorig jaar. => U betaalt uiteindelijk € 30 minder dan vorig jaar.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 77 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vermeerderd met    id: vermeerderd-met    soort: woordgroep    categorie: ambtelijk    domein: belasting    ernst: waarschuwing
patroon:      (vermeerderd met | te vermeerderen met)
beter:        plus                   | voor een bedrag of rente
uitleg:       Dit bedrag komt er nog bij.
voorbeeld:    U betaalt de boete van € 60, ⟦vermeerderd met⟧ € 9 kosten. => U betaalt de boete van € 60, plus € 9 kosten.
niet melden:  /(wordt | worden | is | zijn | werd | werden | moet | moeten) ..12 _/ | als het bij het werkwoord hoort
niet melden:  /_ ..12 (wordt | worden)/ | als het bij het werkwoord hoort
niet melden:  /al dan niet _/ | daar past 'plus' niet
niet melden:  /_ ":"/ | voor een lijst
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 638 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onder aftrek van    id: onder-aftrek-van    soort: woordgroep    categorie: ambtelijk    domein: belasting    ernst: waarschuwing
patroon:      onder aftrek van
beter:        (min, of: dit gaat er nog van af) | noem het bedrag
uitleg:       Dit bedrag gaat er nog van af.
voorbeeld:    U krijgt € 700, ⟦onder aftrek van⟧ de borg van € 50. => U krijgt € 700, min de borg van € 50.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 42 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dienstbetrekking    id: dienstbetrekking    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U werkt voor een baas en krijgt daarvoor loon.
voorbeeld:    Werkte u in 2025 in ⟦dienstbetrekking⟧ bij een boer? => Werkte u in 2025 voor loon bij een boer?
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1294 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       neveninkomsten    id: neveninkomsten    soort: woordgroep    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      (neveninkomsten | neveninkomen)
beter:        (geld dat u erbij verdient) | naast loon of een uitkering
uitleg:       Geld dat iemand verdient naast zijn gewone werk of uitkering.
voorbeeld:    Geef uw ⟦neveninkomsten⟧ als oppas elke maand door. => Geef elke maand door wat u als oppas erbij verdient.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 22 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inkomstenderving    id: inkomstenderving    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      (inkomstenderving | inkomensderving | gederfde inkomsten | gederfd inkomen | derving van inkomsten | gederfde omzet)
beter:        (geld dat u niet verdient) | als iemand door iets minder verdient
uitleg:       Geld dat iemand misloopt omdat hij niet kan werken of verkopen.
voorbeeld:    Door de afsluiting van de straat had uw winkel ⟦inkomstenderving⟧. => Door de afsluiting van de straat verdiende uw winkel minder.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toe|rekenen    id: toerekenen-geld    soort: werkwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
alleen:       zin=/(inkomen | inkomsten | bedrag | kosten | vermogen | winst | jaar | maand | schuld | belasting)/
beter:        (bij iets of iemand mee laten tellen) | als een bedrag bij een maand of persoon hoort
uitleg:       Een bedrag laten meetellen bij een bepaalde persoon of periode.
voorbeeld:    Het vakantiegeld ⟦rekenen⟧ wij ⟦toe⟧ aan de maand mei. => Het vakantiegeld telt mee in de maand mei.
voorbeeld:    De kosten van het dak zijn aan beide eigenaren ⟦toegerekend⟧. => De kosten van het dak tellen mee bij beide eigenaren.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 592 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       buiten beschouwing laten    id: buiten-beschouwing-laten    soort: woordgroep    categorie: ambtelijk    domein: belasting    ernst: waarschuwing
patroon:      (buiten beschouwing ..2 (laten | blijven | gelaten | te laten | blijft | laat | gebleven) | (laten | laat | blijft | blijven) ..8 buiten beschouwing)
beter:        (niet meetellen)       | bij een bedrag of gegeven
uitleg:       Iets telt niet mee.
voorbeeld:    Uw auto van € 3.000 ⟦blijft buiten beschouwing⟧. => Uw auto van € 3.000 telt niet mee.
voorbeeld:    De gemeente kan deze gift ⟦buiten beschouwing laten⟧. => De gemeente kan besluiten dat deze gift niet meetelt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       benadelingsbedrag    id: benadelingsbedrag    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Wat de overheid te veel aan u betaalde omdat u verkeerde of geen gegevens doorgaf.
voorbeeld:    De boete is 50% van het ⟦benadelingsbedrag⟧. => De boete is de helft van het geld dat u te veel kreeg.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 47 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gespreid betalen    id: gespreid-betalen    soort: woordgroep    categorie: jargon    domein: belasting    ernst: tip
patroon:      (gespreid ..1 (betalen | te betalen | betaald) | gespreide (betaling | betalingen) | betaling in termijnen)
beter:        (in delen betalen)     | noem hoeveel keer
uitleg:       Niet alles in één keer betalen, maar steeds een deel.
voorbeeld:    Is het bedrag te hoog? Dan kunt u ⟦gespreid betalen⟧. => Is het bedrag te hoog? Dan kunt u het in delen betalen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       betalingstermijn    id: betalingstermijn    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
patroon:      (betalingstermijn | betalingstermijnen | betaaltermijn | betaaltermijnen)
beter:        (tijd om te betalen)   | noem liever de laatste dag
uitleg:       De tijd waarin iemand een rekening moet betalen.
voorbeeld:    De ⟦betalingstermijn⟧ van deze boete is acht weken. => U moet deze boete binnen acht weken betalen.
niet melden:  /([cijfer] | twee | drie | vier | vijf | zes | acht | tien | twaalf | meer | meerdere | aantal | eerste | tweede | derde | laatste | per) _/ | dan is het een deel van het bedrag
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 68 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       achterstallig    id: achterstallig-geld    soort: bijvoeglijk    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      (achterstallig | achterstallige) wat=(bedrag | bedragen | huur | premie | premies | loon | salaris | betaling | betalingen | belasting | alimentatie | contributie)
beter:        (wat al betaald had moeten zijn) | noem ook het bedrag
uitleg:       Het geld had al betaald moeten zijn.
voorbeeld:    De ⟦achterstallige huur⟧ is opgelopen tot € 1.460. => U hebt voor € 1.460 huur nog niet betaald.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 46 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       belastinginspecteur    id: belastinginspecteur    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: tip
rechtsgevolg: ja
patroon:      (belastinginspecteur | belastinginspecteurs | inspecteur van de belastingdienst | inspecteur der belastingen)
uitleg:       De ambtenaar van de Belastingdienst die beslist hoeveel belasting u betaalt.
voorbeeld:    De ⟦belastinginspecteur⟧ vraagt om de bonnen van uw bedrijf. => Een medewerker van de Belastingdienst vraagt om de bonnen van uw bedrijf.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kosteloos    id: kosteloos    soort: bijvoeglijk    categorie: ambtelijk    domein: belasting    ernst: waarschuwing
beter:        gratis                 | altijd
uitleg:       Er hoeft niets voor te worden betaald.
voorbeeld:    De cursus Nederlands is voor u ⟦kosteloos⟧. => De cursus Nederlands is voor u gratis.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 308 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       loonspecificatie    id: loonspecificatie    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
patroon:      (loonspecificatie | loonspecificaties | salarisspecificatie | salarisspecificaties | uitkeringsspecificatie | uitkeringsspecificaties)
beter:        (loonstrook)           | bij loon
beter:        (overzicht van uw uitkering) | bij een uitkering
uitleg:       Een overzicht per maand van het loon of de uitkering, met wat eraf gaat.
voorbeeld:    Stuur ook uw laatste drie ⟦loonspecificaties⟧ mee. => Stuur ook uw laatste drie loonstroken mee.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       bedrijfsmatig    id: bedrijfsmatig    soort: bijvoeglijk    categorie: ambtelijk    domein: belasting    ernst: waarschuwing
beter:        (als bedrijf)          | als iemand er zijn werk van maakt
uitleg:       Iets doen als bedrijf, om er geld mee te verdienen.
voorbeeld:    Verkoopt u ⟦bedrijfsmatig⟧ spullen op internet? => Verkoopt u als bedrijf spullen op internet?
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 234 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rendement    id: rendement-geld    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
alleen:       zin=/(spaargeld | beleggingen | aandelen | geld | belasting | pensioen | pensioenfonds | spaarrekening | vermogen)/
beter:        <opbrengst>            | bij spaargeld, aandelen of een huis
uitleg:       Wat geld of bezit in een jaar oplevert, zoals rente.
voorbeeld:    Het pensioenfonds haalde in 2025 een hoog ⟦rendement⟧. => Het pensioenfonds haalde in 2025 een hoge opbrengst.
niet melden:  /(werkelijk | werkelijke | forfaitair | forfaitaire) _/ | eigen termen
niet melden:  /_ (op | over)/ | daar past 'opbrengst' niet
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 548 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       minnelijke regeling    id: minnelijke-regeling    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (minnelijke regeling | minnelijke schuldregeling | minnelijk traject | minnelijke traject)
uitleg:       Een afspraak over uw schulden, zonder dat de rechter daarvoor nodig is.
voorbeeld:    Lukt de ⟦minnelijke regeling⟧ niet? Dan kunt u naar de rechter. => Lukt het niet om samen afspraken over uw schulden te maken? Dan kunt u naar de rechter.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       saneringskrediet    id: saneringskrediet    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een lening van de kredietbank. Daarmee betaalt u een deel van uw schulden ineens. De rest vervalt.
voorbeeld:    Met een ⟦saneringskrediet⟧ betaalt u nog maar aan één organisatie. => De kredietbank betaalt uw schulden met een lening. U betaalt daarna alleen nog aan de bank.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       toereikend    id: toereikend    soort: bijvoeglijk    categorie: ambtelijk    domein: belasting    ernst: waarschuwing
beter:        (genoeg)               | altijd
uitleg:       Er is zo veel als nodig is.
voorbeeld:    Uw inkomen is ⟦toereikend⟧ om de huur te betalen. => Uw inkomen is genoeg om de huur te betalen.
niet melden:  /_ saldo/ | dat is een eigen term
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 145 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ontoereikend    id: ontoereikend    soort: bijvoeglijk    categorie: ambtelijk    domein: belasting    ernst: waarschuwing
beter:        (te weinig)            | altijd
uitleg:       Er is minder dan er nodig is.
voorbeeld:    Het budget voor de lift was ⟦ontoereikend⟧. => Er was te weinig geld voor de lift.
niet melden:  /_ saldo/ | dat is een eigen term
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 74 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       te gelde maken    id: te-gelde-maken    soort: woordgroep    categorie: ambtelijk    domein: belasting    ernst: waarschuwing
patroon:      te gelde (maken | gemaakt | te maken | maakt)
beter:        (verkopen)             | als iemand zo aan geld komt
uitleg:       Iets verkopen om geld te krijgen.
voorbeeld:    De bank wil uw aandelen ⟦te gelde maken⟧. => De bank wil uw aandelen verkopen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       innen    id: innen    soort: werkwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
vormen:       tt1=-
beter:        <op|halen>             | als het om geld gaat
uitleg:       Geld ophalen dat iemand moet betalen.
voorbeeld:    De gemeente liet de belasting ⟦innen⟧ door een ander kantoor. => De gemeente liet de belasting ophalen door een ander kantoor.
niet melden:  /het _/ | het innen van een bedrag: hier past geen ander werkwoord op dezelfde plaats
niet melden:  /(cadeaubon | bon | waardebon | cheque | prijs | punten | voucher) ..6 _/ | inwisselen
niet melden:  /_ ..6 (cadeaubon | bon | waardebon | cheque | voucher)/ | inwisselen
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 115 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inning    id: inning-geld    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
alleen:       zin=/(belasting | belastingen | alimentatie | boete | boetes | premie | geld | rekening | bedrag | bijdrage)/
beter:        (het ophalen van het geld) | als je zegt wie dat doet
uitleg:       Zorgen dat geld dat betaald moet worden, echt binnenkomt.
voorbeeld:    Het LBIO helpt bij de ⟦inning⟧ van alimentatie. => Het LBIO helpt als uw ex de alimentatie niet betaalt.
niet melden:  /(honkbal | honkballer | softbal | eerste | tweede | derde | laatste) ..4 _/ | een deel van een wedstrijd
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 239 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inningskosten    id: inningskosten    soort: woordgroep    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      inningskosten
beter:        (extra kosten, omdat u te laat betaalde) | zeg ook hoeveel het is
uitleg:       Kosten die erbij komen als iemand zijn rekening niet op tijd betaalt.
voorbeeld:    U moet ook € 40 ⟦inningskosten⟧ betalen. => U moet ook € 40 extra betalen, omdat u te laat was.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       aan|manen    id: aanmanen    soort: werkwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
vormen:       vt=-; vtmv=-
beter:        (nog een keer dringend vragen) | zeg ook wat iemand moet doen
uitleg:       Iemand dringend vragen om iets alsnog te doen, vooral te betalen.
voorbeeld:    Op 4 mei hebben wij u ⟦aangemaand⟧. => Op 4 mei schreven wij u dat u alsnog moet betalen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       boeterente    id: boeterente    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (extra bedrag omdat u eerder stopt) | bij een hypotheek
uitleg:       Een extra bedrag als iemand een lening eerder terugbetaalt dan afgesproken.
voorbeeld:    Verkoopt u uw huis? Dan betaalt u meestal geen ⟦boeterente⟧. => Verkoopt u uw huis? Dan betaalt u meestal niets extra om te stoppen met uw hypotheek.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bovenmatig    id: bovenmatig    soort: bijvoeglijk    categorie: ambtelijk    domein: belasting    ernst: waarschuwing
beter:        (meer dan nodig)       | bij kosten of bezit
uitleg:       Meer dan gewoon of nodig is.
voorbeeld:    De kosten van uw taxi's vinden wij ⟦bovenmatig⟧. => De kosten van uw taxi's vinden wij veel te hoog.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 49 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       maximeren    id: maximeren    soort: werkwoord    categorie: ambtelijk    domein: belasting    ernst: waarschuwing
patroon:      (gemaximeerd | gemaximeerde)
beter:        (er is een hoogste bedrag) | noem ook dat bedrag
uitleg:       Er is afgesproken dat een bedrag niet hoger kan worden.
voorbeeld:    De vergoeding voor uw bril is ⟦gemaximeerd⟧ op € 150. => De vergoeding voor uw bril is nooit hoger dan € 150.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 43 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inflatiecorrectie    id: inflatiecorrectie    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (verhoging omdat alles duurder wordt) | bij tarieven en grenzen
uitleg:       Een bedrag gaat omhoog omdat de prijzen in het land stijgen.
voorbeeld:    De leges stijgen met 3% door de ⟦inflatiecorrectie⟧. => De leges stijgen met 3%, omdat alles duurder wordt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       meerkosten    id: meerkosten    soort: woordgroep    categorie: jargon    domein: belasting    ernst: tip
patroon:      meerkosten
beter:        (extra kosten)         | altijd
uitleg:       Kosten die er extra bij komen.
voorbeeld:    De ⟦meerkosten⟧ van een traplift betaalt u soms zelf. => De extra kosten van een traplift betaalt u soms zelf.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 47 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       doorberekenen    id: doorberekenen    soort: werkwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      (doorberekenen | doorberekend | doorberekent | door te berekenen | doorbelasten | doorbelast)
beter:        (laten betalen door)   | als een ander de kosten betaalt
uitleg:       Kosten die iemand heeft, door een ander laten betalen.
voorbeeld:    De garage mag de kosten van het slepen aan u ⟦doorberekenen⟧. => De garage mag u laten betalen voor het slepen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 50 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       afschrijving    id: afschrijving-boekhouding    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
betekenis:    minder waard worden
patroon:      (afschrijving op | afschrijvingen op | afschrijvingskosten | afschrijvingstermijn)
beter:        (verdelen van de kosten over een aantal jaren) | bij iets duurs, zoals een auto of machine
uitleg:       Iets duurs wordt elk jaar minder waard. Die daling telt als kosten.
voorbeeld:    De ⟦afschrijving op⟧ de bus is € 4.000 per jaar. => De bus wordt elk jaar € 4.000 minder waard.
niet melden:  /_ ..1 (rekening | bankrekening | spaarrekening)/ | geld dat van de rekening gaat
niet melden:  /_ [cijfer]/ | op een datum
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 344 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vordering    id: vordering-geld    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(bedrag | betalen | betaling | schuld | schulden | geld | "€" | euro | verrekenen | deurwaarder | terugbetalen)/
uitleg:       Geld dat iemand nog van u moet krijgen.
voorbeeld:    Onze ⟦vordering⟧ op u is nu € 2.310. Betaal dit bedrag in juni. => U moet ons nog € 2.310 betalen. Betaal dit bedrag in juni.
niet melden:  /_ ..6 (school | leerling | leerlingen | studie | werkzaamheden | bouw | project | herstel | traject)/ | vooruitgaan
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 2397 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een boete opleggen    id: boete-opleggen    soort: woordgroep    categorie: jargon    domein: belasting    ernst: tip
patroon:      (een | de | deze | uw | geen)? (boete | boetes) ..3 (opleggen | oplegt | opgelegd | op te leggen)
beter:        (een boete geven)      | altijd
uitleg:       Iemand moet betalen omdat hij zich niet aan de regels hield.
voorbeeld:    Het UWV kan u dan ⟦een boete opleggen⟧. => Het UWV kan u dan een boete geven.
voorbeeld:    Aan uw bedrijf is ⟦een boete opgelegd⟧. => Uw bedrijf heeft een boete gekregen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)
