# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden uit rechtszaken, van deurwaarders en over geld en recht; Latijn en Frans in besluiten.

ingang:       dagvaarding    id: dagvaarding    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een officiële brief waarin staat dat en waarom u voor de rechter moet komen.
voorbeeld:    U krijgt de ⟦dagvaarding⟧ minstens tien dagen voor de zitting. => Minstens tien dagen voor de zitting krijgt u een officiële brief. Daarin leest u waarom u bij de rechter moet komen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 138 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dagvaarden    id: dagvaarden    soort: werkwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand met een officiële brief oproepen om voor de rechter te komen.
voorbeeld:    Betaalt u de huur niet voor 15 mei, dan ⟦dagvaarden⟧ wij u. => Betaalt u de huur niet voor 15 mei? Dan vragen wij de rechter om te beslissen.
voorbeeld:    De zorgverzekeraar heeft u ⟦gedagvaard⟧. => U moet voor de rechter komen. De zorgverzekeraar is een zaak tegen u begonnen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 445 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       eiser    id: eiser-rechtszaak    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: tip
rechtsgevolg: ja
patroon:      (<eiser> | <eiseres>)
uitleg:       De persoon of organisatie die een rechtszaak is begonnen.
voorbeeld:    Uw oude huisbaas is de ⟦eiser⟧. Hij wil dat u € 600 terugbetaalt. => Uw oude huisbaas is de rechtszaak begonnen. Hij wil dat u € 600 terugbetaalt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 24 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gedaagde    id: gedaagde    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De persoon of organisatie tegen wie een ander een rechtszaak is begonnen.
voorbeeld:    U bent in deze zaak de ⟦gedaagde⟧. => Deze rechtszaak gaat tegen u.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 45 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verweerder    id: verweerder-zaak    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(rechter | rechtbank | beroep | besluit | eiser | eiseres | verzoeker | zaak | zitting)/
uitleg:       In een zaak bij de rechter: de kant die zich verdedigt. Vaak is dat de gemeente of een andere overheid.
voorbeeld:    In deze zaak is het UWV ⟦verweerder⟧. => Deze zaak gaat over een besluit van het UWV.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verzoeker    id: verzoeker    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: tip
rechtsgevolg: ja
patroon:      (<verzoeker> | <verzoekster>)
uitleg:       De persoon die de rechter of de overheid iets vraagt.
voorbeeld:    ⟦Verzoeker⟧ wil dat de school zijn dochter nu al toelaat. => De vader wil dat de school zijn dochter nu al toelaat.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 878 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verzoekschrift    id: verzoekschrift    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een brief waarin u de rechter vraagt om iets te beslissen.
voorbeeld:    Met een ⟦verzoekschrift⟧ vraagt u de rechter om een bewindvoerder voor uw vader. => U schrijft de rechter een brief. Daarin vraagt u om een bewindvoerder voor uw vader.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 461 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verweerschrift    id: verweerschrift    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een brief aan de rechter of de bezwaarcommissie met een antwoord op wat de andere kant heeft geschreven.
voorbeeld:    Wij sturen het ⟦verweerschrift⟧ uiterlijk 3 april naar de rechtbank. => Uiterlijk 3 april sturen wij onze reactie op uw beroep naar de rechtbank.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 113 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verweer voeren    id: verweer-voeren    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      verweer ..1 (voeren | voert | gevoerd)
patroon:      (voeren | voert | voerde) ..4 verweer
beter:        (zeggen waarom u het niet eens bent) | tegen een eis of beschuldiging
uitleg:       Vertellen waarom een eis of beschuldiging niet klopt.
voorbeeld:    U kunt tot 20 juni ⟦verweer voeren⟧ tegen de eis van uw verhuurder. => U kunt tot 20 juni schrijven waarom u het niet eens bent met uw verhuurder.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       wederpartij    id: wederpartij    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      <wederpartij>
beter:        (noem de naam of de rol: uw werkgever, uw buurman) | altijd
uitleg:       De andere kant in een contract, ruzie of rechtszaak.
voorbeeld:    De ⟦wederpartij⟧ krijgt een kopie van uw brief. => Uw werkgever krijgt een kopie van uw brief.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 310 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       appellant    id: appellant    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<appellant> | <appellante>)
uitleg:       De persoon of organisatie die een hogere rechter vraagt om naar een uitspraak te kijken.
voorbeeld:    ⟦Appellant⟧ vindt dat hij recht heeft op een Wajong-uitkering. => De heer Bakker vindt dat hij recht heeft op een Wajong-uitkering.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 61 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geïntimeerde    id: geintimeerde    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De andere kant in een hoger beroep: degene die daar niet zelf om vroeg.
voorbeeld:    De verhuurder is in deze zaak ⟦geïntimeerde⟧. => U bent in hoger beroep gegaan tegen uw verhuurder.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       hoger beroep    id: hoger-beroep    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: tip
rechtsgevolg: ja
uitleg:       Een hogere rechter bekijkt de zaak opnieuw.
voorbeeld:    Tegen deze uitspraak kunt u binnen zes weken in ⟦hoger beroep⟧. => Bent u het niet eens met deze uitspraak? Dan kunt u binnen zes weken een hogere rechter vragen om naar de zaak te kijken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 390 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verzet    id: verzet-doen    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (in verzet (gaan | komen | gaat | komt | gekomen | gegaan)? | verzet ..2 (doen | instellen | in te stellen | ingesteld | aantekenen | aangetekend | gedaan))
alleen:       zin=/(rechter | rechtbank | strafbeschikking | uitspraak | vonnis | dwangbevel | verstek | CJIB | officier | boete)/
uitleg:       Zeggen dat u het niet eens bent met een straf, een bevel om te betalen of een uitspraak waar u zelf niet bij was. De zaak komt dan voor de rechter.
voorbeeld:    Tegen de strafbeschikking kunt u binnen veertien dagen ⟦verzet instellen⟧. => Bent u het niet eens met de boete? Laat dat binnen veertien dagen weten. Dan kijkt de rechter ernaar.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 682 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       comparitie    id: comparitie    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      comparitie (van partijen)?
beter:        zitting                | als mensen bij de rechter komen
uitleg:       Een zitting waarop de rechter vragen stelt aan beide kanten en kijkt of zij het eens kunnen worden.
voorbeeld:    De ⟦comparitie⟧ is op 5 oktober in zaal 3. => De zitting is op 5 oktober in zaal 3.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       mondelinge behandeling    id: mondelinge-behandeling    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
beter:        zitting                | bij de rechter
uitleg:       Een bijeenkomst bij de rechter waar iedereen zijn verhaal kan vertellen.
voorbeeld:    Neem uw paspoort mee naar de ⟦mondelinge behandeling⟧. => Neem uw paspoort mee naar de zitting.
niet melden:  /(Tweede Kamer | Eerste Kamer | wetsvoorstel | kamerleden | "Staten-Generaal") ..12 _/ | een debat
niet melden:  /_ ..8 (Tweede Kamer | Eerste Kamer | wetsvoorstel | "Staten-Generaal")/ | een debat
niet melden:  /_ van !(de? ([cijfer] | maandag | dinsdag | woensdag | donderdag | vrijdag))/ | met van erachter is het zitting over
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 31 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       mondelinge behandeling van    id: mondelinge-behandeling-van    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
beter:        zitting over           | bij de rechter
uitleg:       Op deze bijeenkomst luistert de rechter naar beide kanten en stelt hij vragen.
voorbeeld:    De ⟦mondelinge behandeling van⟧ uw verzoek is op 5 mei. => De zitting over uw verzoek is op 5 mei.
niet melden:  /_ ([cijfer] | maandag | dinsdag | woensdag | donderdag | vrijdag)/ | de dag van de zitting
niet melden:  /_ ..6 (begroting | agenda | motie | wetsvoorstel | "Staten-Generaal" | Kamer)/ | een debat
niet melden:  /(Tweede Kamer | Eerste Kamer | wetsvoorstel | kamerleden | "Staten-Generaal") ..12 _/ | een debat
niet melden:  /_ (vandaag | gisteren | morgen | volgende | vorige | aanstaande | zaterdag | zondag)/ | de dag van de zitting
niet melden:  /_ (de | het)? (rechtbank | rechter | kantonrechter | hof | gerechtshof)/ | dan past 'over' niet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       ter terechtzitting    id: ter-terechtzitting    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      (ter terechtzitting | ter zitting)
beter:        op de zitting          | altijd
uitleg:       Iets gebeurt in de zaal bij de rechter.
voorbeeld:    Uw advocaat heeft dat ⟦ter terechtzitting⟧ verteld. => Uw advocaat heeft dat op de zitting verteld.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 135 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       terechtzitting    id: terechtzitting    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
beter:        <zitting>              | altijd
uitleg:       Een bijeenkomst waarin de rechter een zaak behandelt.
voorbeeld:    U hoeft niet naar de ⟦terechtzitting⟧ van 8 maart te komen. => U hoeft niet naar de zitting van 8 maart te komen.
niet melden:  /ter _/ | daarvoor is er een andere ingang
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 282 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rolzitting    id: rolzitting    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<rolzitting> | <roldatum>)
uitleg:       Een dag waarop de rechter brieven over veel zaken aanneemt. Meestal hoeft u dan niet te komen.
voorbeeld:    De eerste ⟦roldatum⟧ in uw zaak is 14 september. => U moet uw antwoord uiterlijk 14 september aan de rechtbank geven.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       repliek    id: repliek    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      ((conclusie | nota)? (van)? (repliek | dupliek))
uitleg:       Een tweede ronde op papier: beide kanten reageren bij de rechter nog één keer op elkaar.
voorbeeld:    Uw verhuurder heeft tot 2 juni de tijd voor de ⟦repliek⟧. => Uw verhuurder mag tot 2 juni aan de rechter schrijven wat hij van uw antwoord vindt.
niet melden:  /van repliek (dienen | dient | gediend | diende)/ | iemand antwoord geven
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 37 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       conclusie van antwoord    id: conclusie-van-antwoord    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (conclusie | conclusies | memorie) van antwoord
uitleg:       Uw antwoord op papier op wat de andere kant eist. U stuurt dat aan de rechter.
voorbeeld:    Uw ⟦conclusie van antwoord⟧ moet uiterlijk 6 mei bij de rechtbank zijn. => Uw antwoord op papier moet uiterlijk 6 mei bij de rechtbank zijn.
niet melden:  /(Eerste Kamer | Tweede Kamer | wetsvoorstel | senaat | staatssecretaris) ..12 _/ | een stuk bij een wetsvoorstel
niet melden:  /_ ..12 (Eerste Kamer | Tweede Kamer | wetsvoorstel | senaat | staatssecretaris)/ | een stuk bij een wetsvoorstel
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       memorie van grieven    id: memorie-van-grieven    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      memorie van grieven
uitleg:       Een brief in hoger beroep. Daarin staat wat er volgens u niet klopt aan de uitspraak.
voorbeeld:    Uw advocaat stuurt de ⟦memorie van grieven⟧ naar het gerechtshof. => Uw advocaat schrijft aan het gerechtshof wat er niet klopt aan de uitspraak.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       grief    id: grief-beroep    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
alleen:       zin=/(rechter | rechtbank | beroep | hof | appellant | uitspraak | bezwaar | vonnis)/
beter:        <klacht>               | als iemand zegt wat er mis is met een besluit of uitspraak
uitleg:       Een reden waarom iemand het niet eens is met een uitspraak.
voorbeeld:    De rechter vindt dat uw eerste ⟦grief⟧ over het besluit klopt. => De rechter vindt dat uw eerste klacht over het besluit klopt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       pleitnota    id: pleitnota    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<pleitnota> | <pleitnotitie> | <pleitaantekening>)
uitleg:       De tekst die een advocaat op de zitting voorleest.
voorbeeld:    De ⟦pleitnota⟧ van uw advocaat zit bij de stukken. => U vindt in de map wat uw advocaat op de zitting heeft verteld.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       getuigenverhoor    id: getuigenverhoor    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De rechter stelt vragen aan mensen die iets hebben gezien of gehoord.
voorbeeld:    U moet op 9 mei komen voor het ⟦getuigenverhoor⟧ over het ongeluk. => De rechter wil u op 9 mei vragen stellen over het ongeluk dat u hebt gezien.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tussenuitspraak    id: tussenuitspraak    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<tussenuitspraak> | <tussenvonnis> | <tussenarrest> | <tussenbeschikking>)
uitleg:       Een eerste beslissing van de rechter. De zaak is dan nog niet klaar.
voorbeeld:    In een ⟦tussenuitspraak⟧ vroeg de rechtbank ons om nieuw onderzoek. => De rechtbank heeft nog niet beslist. Zij vroeg ons eerst om nieuw onderzoek.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bestuurlijke lus    id: bestuurlijke-lus    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De rechter geeft de overheid de kans om een fout in een besluit te herstellen, terwijl de zaak nog loopt.
voorbeeld:    Met een ⟦bestuurlijke lus⟧ krijgt de gemeente acht weken voor nieuw geluidsonderzoek. => De gemeente krijgt van de rechter acht weken om het geluid opnieuw te onderzoeken. Daarna gaat de zaak verder.
bron:         Algemene wet bestuursrecht, artikel 8:51a
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       zelf in de zaak voorzien    id: zelf-in-de-zaak-voorzien    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      zelf ..2 in de zaak ..2 (voorzien | voorziet)
patroon:      (voorziet | voorzien) ..2 zelf in de zaak
uitleg:       De rechter neemt zelf de nieuwe beslissing. De overheid hoeft dat niet meer te doen.
voorbeeld:    De rechtbank ⟦voorziet zelf in de zaak⟧ en maakt uw boete lager. => De rechtbank beslist zelf en maakt uw boete lager.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       dictum    id: dictum-uitspraak    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
beter:        <beslissing>             | als je het laatste deel van een uitspraak bedoelt
uitleg:       Het laatste stuk van een uitspraak. Daar staat wat de rechter heeft beslist.
voorbeeld:    Lees vooral het ⟦dictum⟧ op de laatste bladzijde. => Lees vooral de beslissing op de laatste bladzijde.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rechtsoverweging    id: rechtsoverweging    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      <rechtsoverweging>
beter:        (uitleg van de rechter onder nummer …) | als je naar een uitspraak verwijst
uitleg:       Een stukje van een uitspraak waarin de rechter uitlegt waarom hij zo beslist.
voorbeeld:    De rechter zegt dit in ⟦rechtsoverweging⟧ 4.2. => De rechter legt dit in zijn uitspraak uit onder nummer 4.2.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kort geding    id: kort-geding    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: tip
rechtsgevolg: ja
patroon:      (kort geding | korte gedingen)
uitleg:       Een snelle rechtszaak voor als iets niet kan wachten.
voorbeeld:    De bewoners beginnen een ⟦kort geding⟧ tegen de sloop van hun flat. => De bewoners vragen de rechter om heel snel te beslissen over de sloop van hun flat.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 29 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geding    id: geding-rechtszaak    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
beter:        <rechtszaak>           | als er een rechter bij is
uitleg:       Een zaak die bij de rechter ligt.
voorbeeld:    De kosten van dit ⟦geding⟧ zijn voor de verhuurder. => De kosten van deze rechtszaak zijn voor de verhuurder.
niet melden:  /kort _/ | kort geding is een eigen begrip
niet melden:  /in het geding (is | zijn | komt | komen | kwam | was | waren | brengen | bracht)/ | er staat iets op het spel
niet melden:  /(is | zijn | komt | komen | kwam | was | waren | staat) ..8 in het geding/ | er staat iets op het spel
niet melden:  /in _/ | de zaak gaat daarover
niet melden:  /in het _/ | er staat iets op het spel
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 290 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kantonrechter    id: kantonrechter    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een rechter voor kleinere zaken, zoals huur, werk, boetes en rekeningen tot € 25.000.
voorbeeld:    De ⟦kantonrechter⟧ kijkt of uw baas u mag ontslaan. => De rechter kijkt of uw baas u mag ontslaan.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 153 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bodemprocedure    id: bodemprocedure    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<bodemprocedure> | <bodemzaak>)
uitleg:       De gewone, langere rechtszaak. De rechter onderzoekt daarin alles.
voorbeeld:    Pas na de ⟦bodemprocedure⟧ weet u of uw dakkapel mag blijven. => Pas na de gewone rechtszaak weet u of uw dakkapel mag blijven.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       voorzieningenrechter    id: voorzieningenrechter    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een rechter die snel iets beslist als u niet op de gewone rechtszaak kunt wachten.
voorbeeld:    De ⟦voorzieningenrechter⟧ heeft de kap van de bomen voorlopig verboden. => De rechter heeft met spoed beslist dat de bomen voorlopig niet weg mogen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 63 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       politierechter    id: politierechter    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Eén rechter die lichte strafzaken behandelt. De uitspraak komt meestal meteen.
voorbeeld:    U moet op 10 mei bij de ⟦politierechter⟧ komen voor rijden met drank op. => U moet op 10 mei bij de rechter komen, omdat u reed met drank op. U hoort meestal dezelfde dag wat de rechter beslist.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 27 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       meervoudige kamer    id: meervoudige-kamer    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (meervoudige | meervoudige straf-) (kamer | kamers | strafkamer)
uitleg:       Drie rechters beslissen samen, omdat de zaak groot of moeilijk is.
voorbeeld:    Uw zaak gaat naar de ⟦meervoudige kamer⟧. => Drie rechters gaan samen naar uw zaak kijken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 62 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       enkelvoudige kamer    id: enkelvoudige-kamer    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (enkelvoudige (kamer | kamers) | alleensprekende rechter)
uitleg:       Eén rechter die de zaak alleen behandelt.
voorbeeld:    De ⟦enkelvoudige kamer⟧ beslist binnen zes weken over uw uitkering. => Eén rechter beslist binnen zes weken over uw uitkering.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 21 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rechter-commissaris    id: rechter-commissaris    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (rechter-commissaris | rechters-commissarissen)
uitleg:       Een rechter die toezicht houdt, bijvoorbeeld op een onderzoek van de politie of een faillissement.
voorbeeld:    U zit in de schuldsanering. De ⟦rechter-commissaris⟧ beslist of u uw auto mag houden. => U zit in de schuldsanering. Een rechter beslist of u uw auto mag houden.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 458 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       raadkamer    id: raadkamer    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Rechters behandelen een zaak, meestal zonder publiek.
voorbeeld:    De ⟦raadkamer⟧ beslist morgen of uw broer langer vast blijft zitten. => De rechters beslissen morgen of uw broer langer vast blijft zitten. Daar is geen publiek bij.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 60 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       griffie    id: griffie    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(rechter | rechters | rechtbank | zitting | hof | gerechtshof | kantonrechter | beroep | beroepschrift | uitspraak | vonnis | griffierecht | "Raad" van "State")/
uitleg:       Het kantoor van de rechtbank. Daar komen brieven binnen en kunt u vragen stellen.
voorbeeld:    Bel bij ziekte met de ⟦griffie⟧ van de rechtbank. => Bel bij ziekte met het kantoor van de rechtbank.
niet melden:  /_ van de (gemeenteraad | raad | Tweede Kamer | provincie)/ | het bureau van de raad
niet melden:  /(raad | gemeenteraad | raadsleden | statengriffie | commissie) ..8 _/ | het bureau van de raad
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 138 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gerechtshof    id: gerechtshof    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: tip
rechtsgevolg: ja
uitleg:       De rechters die een zaak opnieuw bekijken na een uitspraak van de rechtbank.
voorbeeld:    Het ⟦gerechtshof⟧ kijkt op 4 juni opnieuw naar uw ontslag. => Hogere rechters kijken op 4 juni opnieuw naar uw ontslag.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 673 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Afdeling bestuursrechtspraak    id: afdeling-bestuursrechtspraak    soort: naam    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      "Afdeling" bestuursrechtspraak (van de "Raad" van "State")?
uitleg:       De hoogste rechter voor veel zaken tussen burgers en de overheid, bijvoorbeeld over bouwen en asiel.
voorbeeld:    De ⟦Afdeling bestuursrechtspraak⟧ heeft beslist dat het windpark er komt. => De hoogste rechter heeft beslist dat het windpark er komt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 80 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Centrale Raad van Beroep    id: centrale-raad-van-beroep    soort: naam    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De hogere rechter voor zaken over uitkeringen, zorg en ambtenaren.
voorbeeld:    U kunt binnen zes weken schrijven aan de ⟦Centrale Raad van Beroep⟧. => U kunt binnen zes weken schrijven aan de hogere rechter voor uitkeringen in Utrecht.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 112 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wraken    id: wraken    soort: werkwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
vormen:       tt1=-
patroon:      (<wraken:ww> | <wraking:znw> | <wrakingsverzoek:znw>)
uitleg:       Om een andere rechter vragen, omdat iemand denkt dat deze rechter niet eerlijk kan beslissen.
voorbeeld:    Uw advocaat heeft de rechter ⟦gewraakt⟧. => Uw advocaat heeft om een andere rechter gevraagd.
niet melden:  /gewraakte !(rechter | rechters)/ | waar kritiek op is
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       proceskosten    id: proceskosten    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (proceskosten | proceskostenveroordeling)
uitleg:       Wat een rechtszaak kost, bijvoorbeeld voor de advocaat en de deurwaarder.
voorbeeld:    Verliest u de zaak, dan betaalt u ook de ⟦proceskosten⟧. => Verliest u de zaak? Dan betaalt u ook een deel van de kosten van de ander, zoals de advocaat.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 51 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in het ongelijk stellen    id: in-het-ongelijk-stellen    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      in het ongelijk (stellen | gesteld | stelt | stelde | gestelde)
beter:        (geen gelijk geven)    | als de rechter of commissie beslist
uitleg:       Iemand verliest de zaak.
voorbeeld:    De rechter heeft de gemeente ⟦in het ongelijk gesteld⟧. => De rechter heeft de gemeente geen gelijk gegeven.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       in het gelijk stellen    id: in-het-gelijk-stellen    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      in het gelijk (te | wordt | worden | is | zijn | werd)? (stellen | gesteld | stelt | stelde | stelden | gestelde)
patroon:      (stelt | stelde | stellen | stelden) ..8 in het gelijk
beter:        (gelijk geven)         | bij een uitspraak of beslissing op bezwaar
uitleg:       Iemand wint de zaak of krijgt zijn zin.
voorbeeld:    De Geschillencommissie heeft u ⟦in het gelijk gesteld⟧. => De Geschillencommissie heeft u gelijk gegeven.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       uitvoerbaar bij voorraad    id: uitvoerbaar-bij-voorraad    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De uitspraak geldt meteen, ook als iemand in hoger beroep gaat.
voorbeeld:    Het vonnis is ⟦uitvoerbaar bij voorraad⟧, dus u moet op 1 juli de woning uit. => De uitspraak geldt nu al, dus u moet op 1 juli de woning uit. Dat moet ook als u in hoger beroep gaat.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       executoriale titel    id: executoriale-titel    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (executoriale (titel | titels) | executoriale kracht)
uitleg:       Een officieel papier waarmee een deurwaarder geld of spullen mag halen.
voorbeeld:    Zonder ⟦executoriale titel⟧ mag de deurwaarder uw loon niet inhouden. => Alleen met een uitspraak van de rechter of een dwangbevel mag de deurwaarder geld van uw loon halen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       grosse    id: grosse-akte    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een officiële kopie van een uitspraak of akte. De deurwaarder heeft die nodig.
voorbeeld:    U krijgt de ⟦grosse⟧ van de uitspraak binnen een week. => U krijgt binnen een week een officiële kopie van de uitspraak. Daarmee kunt u naar de deurwaarder.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       betekenen    id: betekenen-deurwaarder    soort: werkwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (betekend | te betekenen | betekening | betekeningen)
alleen:       zin=/(deurwaarder | vonnis | dagvaarding | dwangbevel | exploot | beslag | beschikking | uitspraak | sommatie | oproeping)/
uitleg:       Een officiële brief komen brengen. Een deurwaarder of agent doet dat.
voorbeeld:    De deurwaarder heeft het dwangbevel op 6 mei aan u ⟦betekend⟧. => De deurwaarder heeft het dwangbevel op 6 mei bij u thuis gebracht.
niet melden:  /(heeft | hebben | had) ..4 _ (voor | dat)/ | de gewone betekenis
niet melden:  /(veel | weinig | niets | wat | iets) ..8 _/ | de gewone betekenis
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1472 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gerechtsdeurwaarder    id: gerechtsdeurwaarder    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
beter:        <deurwaarder>          | altijd
uitleg:       Iemand die officiële brieven brengt, en geld of spullen mag halen als de rechter dat goedvindt.
voorbeeld:    Een ⟦gerechtsdeurwaarder⟧ komt dinsdag bij u langs over de huurschuld. => Een deurwaarder komt dinsdag bij u langs over de huurschuld.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 64 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       conservatoir beslag    id: conservatoir-beslag    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (conservatoir | conservatoire) (beslag | beslagen)
uitleg:       Iemands geld of spullen worden vastgezet terwijl de rechtszaak nog loopt. Hij kan ze dan niet verkopen.
voorbeeld:    Op uw huis ligt ⟦conservatoir beslag⟧. => U mag uw huis niet verkopen zolang de rechtszaak loopt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       executoriaal beslag    id: executoriaal-beslag    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (executoriaal | executoriale) (beslag | beslagen)
uitleg:       De deurwaarder mag spullen van iemand verkopen of geld van hem innen, om een schuld te betalen.
voorbeeld:    Er is ⟦executoriaal beslag⟧ gelegd op uw caravan. => De deurwaarder mag uw caravan verkopen om uw schuld te betalen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       loonbeslag    id: loonbeslag    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      <loonbeslag>
uitleg:       Een deel van iemands loon of uitkering gaat meteen naar de deurwaarder, om een schuld te betalen.
voorbeeld:    Door het ⟦loonbeslag⟧ krijgt u elke maand € 180 minder. => U krijgt elke maand € 180 minder loon. Dat geld gaat naar de deurwaarder om uw schuld te betalen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       derdenbeslag    id: derdenbeslag    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De deurwaarder haalt geld bij iemand van wie u nog geld krijgt, zoals uw baas of uw bank.
voorbeeld:    Er ligt ⟦derdenbeslag⟧ op uw belastingteruggaaf. => U krijgt uw geld van de belasting niet. Dat gaat naar de deurwaarder om uw schuld te betalen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bankbeslag    id: bankbeslag    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De deurwaarder laat geld op een bankrekening vastzetten. De eigenaar kan er dan niet bij.
voorbeeld:    U kunt niet pinnen, omdat er ⟦bankbeslag⟧ is gelegd. => U kunt niet pinnen, omdat de deurwaarder het geld op uw rekening heeft laten vastzetten.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       executoriale verkoop    id: executoriale-verkoop    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (executoriale verkoop | executoriaal ..2 (verkopen | verkocht) | <executieverkoop:znw> | <executieveiling:znw>)
uitleg:       Spullen of een huis worden verkocht om met dat geld een schuld te betalen. Dat kan ook als de eigenaar het niet wil.
voorbeeld:    De ⟦executoriale verkoop⟧ van uw woning is op 12 november. => Uw woning wordt op 12 november verkocht. Met het geld wordt uw schuld betaald.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 29 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tenuitvoerlegging    id: tenuitvoerlegging    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
beter:        <uitvoering>           | bij een straf, vonnis of besluit
uitleg:       Zorgen dat echt gebeurt wat de rechter of de overheid heeft beslist.
voorbeeld:    Het CJIB is verantwoordelijk voor de ⟦tenuitvoerlegging⟧ van de taakstraf. => Het CJIB is verantwoordelijk voor de uitvoering van de taakstraf.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 922 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ontruiming    id: ontruiming-woning    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: tip
rechtsgevolg: ja
patroon:      (<ontruiming> | <ontruimingsvonnis> | <woningontruiming>)
alleen:       zin=/(huur | huurschuld | verhuurder | woning | rechter | vonnis | deurwaarder | woningcorporatie | woonruimte)/
uitleg:       Bewoners moeten hun huis uit. De deurwaarder laat hun spullen weghalen.
voorbeeld:    Betaal de huurschuld voor 1 mei, dan stopt de ⟦ontruiming⟧. => Betaal de huurschuld voor 1 mei. Dan mag u in uw huis blijven.
niet melden:  /(brand | alarm | oefening | ontruimingsplan | verdieping) ..8 _/ | een gebouw verlaten bij brand
niet melden:  /_ ..8 (brand | alarm | oefening)/ | een gebouw verlaten bij brand
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 19 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       sommatie    id: sommatie    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      sommatie
beter:        (laatste waarschuwing) | als je hierna naar de rechter of deurwaarder gaat
uitleg:       Een brief waarin staat dat iemand nu echt iets moet doen, zoals betalen.
voorbeeld:    Dit is een ⟦sommatie⟧: betaal binnen drie dagen. => Dit is een laatste waarschuwing: betaal binnen drie dagen.
niet melden:  /_ van/ | een som
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wanprestatie    id: wanprestatie    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand doet niet wat in het contract staat, of doet het slecht.
voorbeeld:    De aannemer stopte halverwege. Dat is volgens u ⟦wanprestatie⟧. => De aannemer stopte halverwege. Volgens u hield hij zich niet aan het contract.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       nakoming    id: nakoming    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (doen wat is afgesproken) | altijd
uitleg:       Iemand doet wat hij heeft beloofd of wat in een contract staat.
voorbeeld:    U vraagt ⟦nakoming⟧ van de koop van de bakfiets. => U wilt dat de winkel de bakfiets levert, zoals is afgesproken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 235 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nakomen    id: nakomen-afspraak    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: tip
alleen:       zin=/(verplichting | verplichtingen | afspraak | afspraken | betalingsregeling | overeenkomst | contract | voorwaarden)/
beter:        (zich houden aan)      | als het om een afspraak gaat
uitleg:       Doen wat is afgesproken of wat moet.
voorbeeld:    Wie zijn afspraken niet ⟦nakomt⟧, krijgt geen nieuwe lening. => Wie zich niet aan zijn afspraken houdt, krijgt geen nieuwe lening.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 518 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vernietigbaar    id: vernietigbaar    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(besluit | overeenkomst | contract | beding | koop | afspraak | huwelijk | bepaling)/
uitleg:       Het geldt, maar u kunt vragen om het ongeldig te maken.
voorbeeld:    Een koop door een kind van twaalf is ⟦vernietigbaar⟧. => Een ouder kan een koop van een kind van twaalf ongeldig maken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overmacht    id: overmacht    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
rechtsgevolg: ja
uitleg:       Er gebeurt iets waar iemand niets aan kan doen, zoals een overstroming. Daardoor lukt niet wat moest.
voorbeeld:    Bij ⟦overmacht⟧ mag u het verslag later sturen. => Kunt u er niets aan doen dat u te laat bent? Dan mag u het verslag later sturen.
niet melden:  /(grote | numerieke | veel) _/ | veel meer mensen of spelers
niet melden:  /_ (aan | van) (de | het)? (mensen | spelers | soldaten | politie | tegenstanders | tegenstander)/ | veel meer mensen of spelers
niet melden:  /_ van ..1 (man | mensen | agenten | jongeren | spelers | soldaten)/ | veel meer mensen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 114 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ontbinden    id: ontbinden-contract    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<ontbinden:ww> | <ontbinding:znw>)
alleen:       zin=/(overeenkomst | contract | huurovereenkomst | arbeidsovereenkomst | koop | huurcontract | koopovereenkomst)/
uitleg:       Een contract stoppen, bijvoorbeeld omdat de ander zich niet aan de afspraken houdt.
voorbeeld:    De rechter heeft het huurcontract ⟦ontbonden⟧. => De rechter heeft een einde gemaakt aan het huurcontract.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 279 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       buitengerechtelijk    id: buitengerechtelijk    soort: bijvoeglijk    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (buitengerechtelijke kosten | buitengerechtelijke incassokosten | <buitengerechtelijk>)
uitleg:       Er komt geen rechter bij. Buitengerechtelijke kosten zijn bijvoorbeeld kosten voor brieven om iemand te laten betalen.
voorbeeld:    U betaalt ook € 40 ⟦buitengerechtelijke kosten⟧. => U betaalt ook € 40 voor de brieven die wij u hebben gestuurd.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 133 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       stuiten    id: stuiten-verjaring    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<stuiten:ww> | stuiting | stuitingsbrief | stuitingshandeling)
alleen:       zin=/(verjaring | verjaringstermijn | vordering)/
uitleg:       Met een brief zorgen dat een schuld of recht niet vervalt. De tijd begint dan opnieuw te tellen.
voorbeeld:    Met deze brief ⟦stuiten⟧ wij de verjaring van uw studieschuld. => Door deze brief blijft uw studieschuld bestaan. De verjaringstermijn begint opnieuw.
niet melden:  /_ op/ | iets tegenkomen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 28 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verjaren    id: verjaren-recht    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(schuld | schulden | vordering | boete | misdrijf | vakantiedagen | rekening)/
uitleg:       Na een aantal jaren kan niemand meer iets eisen of straf krijgen.
voorbeeld:    Uw schuld uit 2015 is ⟦verjaard⟧. => U hoeft uw schuld uit 2015 niet meer te betalen. Het is te lang geleden.
niet melden:  /(dochter | zoon | kind | moeder | vader | partner | jarig | verjaardag) ..6 _/ | een jaar ouder worden
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 50 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bewijslast    id: bewijslast    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De plicht om te laten zien dat het waar is.
voorbeeld:    De ⟦bewijslast⟧ voor de schade aan uw fiets ligt bij u. => U moet zelf laten zien dat uw fiets schade heeft.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 56 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bewijsmiddel    id: bewijsmiddel    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
vormen:       mv=bewijsmiddelen
beter:        <bewijs>               | altijd
uitleg:       Iets waarmee iemand laat zien dat het waar is, zoals een foto of een getuige.
voorbeeld:    Welk ⟦bewijsmiddel⟧ hebt u voor de afspraak met uw huisbaas? => Welk bewijs hebt u voor de afspraak met uw huisbaas?
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 134 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       betwisten    id: betwisten    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (het niet eens zijn met) | als iemand zegt dat iets niet klopt
uitleg:       Zeggen dat iets niet waar is of niet klopt.
voorbeeld:    Als u de schuld ⟦betwist⟧, bel dan de deurwaarder. => Bent u het niet eens met de schuld? Bel dan de deurwaarder.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 51 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aan|vechten    id: aanvechten    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: tip
beter:        (bezwaar maken of naar de rechter gaan) | tegen een besluit
uitleg:       Iets doen tegen een beslissing, bijvoorbeeld bezwaar maken.
voorbeeld:    Wilt u de boete ⟦aanvechten⟧? => Bent u het niet eens met de boete? Dan kunt u bezwaar maken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       strekken tot    id: strekken-tot    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      <strekken:ww> ..1 (tot | ertoe)
beter:        (als doel hebben)      | bij een regel of verzoek
uitleg:       Ergens voor bedoeld zijn.
voorbeeld:    Uw verzoek ⟦strekt tot⟧ uitstel van betaling. => U vraagt om later te mogen betalen.
niet melden:  /_ zover/ | zo ver gaan
niet melden:  /(gebied | bos | tuin | weg | terrein | park | perceel | wijk) ..6 _/ | een plaats: zo ver loopt het
niet melden:  /_ (aanbeveling | voorbeeld | eer | tevredenheid | voordeel | nadeel | aan)/ | een vaste uitdrukking of een grens
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 114 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in rechte    id: in-rechte    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
beter:        bij de rechter         | als iemand een zaak begint of iets eist
uitleg:       Iets gebeurt bij of door een rechter.
voorbeeld:    De stichting kan u ⟦in rechte⟧ aanspreken. => De stichting kan u bij de rechter aanspreken.
niet melden:  /in rechte (vast | vaststaat | vaststaan | vastgesteld | onaantastbaar)/ | heeft een eigen uitleg
niet melden:  /in rechte (lijn | lijnen | hoek | stukken)/ | niet krom
niet melden:  /_ ..3 (betrekken | betrekt | betrokken | betrok)/ | dan past bij de rechter niet
niet melden:  /(betrekken | betrekt | betrokken | betrok) ..4 _/ | dan past bij de rechter niet
niet melden:  /in rechte (gebonden | verbonden | aansprakelijk)/ | dan past het andere woord niet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 93 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rechtens    id: rechtens    soort: bijwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
beter:        volgens de wet         | altijd
uitleg:       De wet zegt dat het zo is.
voorbeeld:    Het bedrag dat u ⟦rechtens⟧ toekomt, is € 230. => Het bedrag dat u volgens de wet toekomt, is € 230.
niet melden:  /_ (onaantastbaar | afdwingbaar)/ | heeft een eigen uitleg
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 123 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       mentorschap    id: mentorschap-rechter    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand beslist over zorg en verpleging voor een ander die dat zelf niet kan. De rechter kiest die persoon.
voorbeeld:    U vraagt ⟦mentorschap⟧ aan voor uw dementerende moeder. => U vraagt de rechter of u over de zorg voor uw dementerende moeder mag beslissen.
niet melden:  /(student | studenten | leerling | leerlingen | school | mbo | docent | docenten | jongeren | stage) ..10 _/ | begeleiding op school
niet melden:  /_ ..10 (student | studenten | leerling | leerlingen | school | mbo | jongeren)/ | begeleiding op school
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderbewindstelling    id: onderbewindstelling    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<onderbewindstelling> | <bewindvoering> | onder bewind ..1 (gesteld | stellen | staan | staat))
uitleg:       Iemand anders regelt iemands geld, omdat hij dat zelf niet kan. De rechter beslist dat.
voorbeeld:    U bent in mei ⟦onder bewind gesteld⟧. => Sinds mei regelt een bewindvoerder uw geld.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       ondertoezichtstelling    id: ondertoezichtstelling    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<ondertoezichtstelling> | onder toezicht ..1 (gesteld | stellen))
uitleg:       De rechter geeft een gezin verplicht hulp, omdat het niet goed gaat met een kind.
voorbeeld:    De ⟦ondertoezichtstelling⟧ van Sem duurt een jaar. => Het gezin van Sem krijgt een jaar lang verplicht hulp van een jeugdbeschermer.
niet melden:  /_ ..6 (inspectie | provincie | bank | DNB | AFM | ministerie | toezichthouder)/ | toezicht op een organisatie
niet melden:  /(verklaring van | financiële ..10) _/ | toezicht op een organisatie
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 112 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       curatele    id: curatele    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (curatele | ondercuratelestelling)
uitleg:       Een ander beslist over iemands geld en zorg. De rechter kiest wie dat is.
voorbeeld:    Uw broer staat onder ⟦curatele⟧ en kan zelf geen lening nemen. => Een ander beslist over het geld en de zorg van uw broer. Hij kan zelf geen lening nemen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 97 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toevoeging    id: toevoeging-advocaat    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(advocaat | Rechtsbijstand | rechtsbijstand | mediator)/
uitleg:       De overheid betaalt een groot deel van uw advocaat, omdat u weinig geld hebt.
voorbeeld:    Met een ⟦toevoeging⟧ betaalt u maar een deel van uw advocaat. => Hebt u weinig geld? Dan betaalt de overheid een groot deel van uw advocaat.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 472 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rechtsbijstand    id: rechtsbijstand    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
beter:        hulp van een advocaat  | als iemand een advocaat krijgt
beter:        juridische hulp        | bij een ander dan een advocaat
uitleg:       Hulp van iemand die de wet goed kent, zoals een advocaat.
voorbeeld:    Bij deze ruzie met je baas krijg je ⟦rechtsbijstand⟧ via je verzekering. => Bij deze ruzie met je baas krijg je juridische hulp via je verzekering.
niet melden:  /"Raad" voor _/ | naam van een organisatie
niet melden:  /_ (van | door) (een | uw)? (advocaat | jurist | deskundige)/ | dan staat al wie er helpt
niet melden:  /"Wet" op de _/ | de naam van een wet
niet melden:  /(meldcentrale | loket | commissie | stichting) _/ | naam van een organisatie
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 506 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       pro Deo    id: pro-deo    soort: woordgroep    categorie: latijn    domein: justitie    ernst: waarschuwing
patroon:      (pro deo | pro-Deo | pro-deo)
beter:        gratis                 | als iemand niets hoeft te betalen
beter:        (voor een laag bedrag) | bij een advocaat met een eigen bijdrage
uitleg:       Voor niets of voor weinig geld. De naam wordt gebruikt voor advocaten die de overheid betaalt.
voorbeeld:    Onze juristen geven u ⟦pro Deo⟧ advies over uw huur. => Onze juristen geven u gratis advies over uw huur.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       vaststellingsovereenkomst    id: vaststellingsovereenkomst    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een contract waarmee mensen een ruzie of een baan beëindigen. Daarin staan alle afspraken.
voorbeeld:    U hebt op 1 maart een ⟦vaststellingsovereenkomst⟧ met uw werkgever getekend. => U hebt op 1 maart papieren getekend waarin staat dat uw baan stopt en wat u daarvoor krijgt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 68 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kracht van gewijsde    id: kracht-van-gewijsde    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (in)? (kracht | gezag) van gewijsde (gegaan | gaan | gaat)?
uitleg:       De uitspraak staat vast. Niemand kan er nog iets tegen doen bij een rechter.
voorbeeld:    De echtscheiding is op 3 juli ⟦in kracht van gewijsde gegaan⟧. => Niemand kan de uitspraak over de echtscheiding nog veranderen. Dat is zo sinds 3 juli.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 95 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       reconventie    id: reconventie    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (in)? reconventie
uitleg:       Iemand tegen wie een zaak loopt, eist in die zaak zelf ook iets.
voorbeeld:    U eist ⟦in reconventie⟧ € 500 van de garage. => U vraagt zelf ook iets aan de rechter: de garage moet u € 500 betalen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       onder ede    id: onder-ede    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand heeft officieel beloofd de waarheid te vertellen. Liegen is dan strafbaar.
voorbeeld:    U wordt ⟦onder ede⟧ gehoord over de ruzie in de winkel. => U belooft aan de rechter om de waarheid te vertellen over de ruzie in de winkel. Liegen is strafbaar.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten overstaan van    id: ten-overstaan-van    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
beter:        bij                    | bij een notaris of ambtenaar
beter:        in het bijzijn van     | als er andere mensen bij zijn
uitleg:       Iemand doet iets terwijl een ander erbij is en het controleert.
voorbeeld:    U tekent de akte ⟦ten overstaan van⟧ een notaris. => U tekent de akte bij een notaris.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 121 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       apostille    id: apostille    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een stempel van de rechtbank, zodat een document ook in een ander land geldt.
voorbeeld:    Voor uw huwelijk in Brazilië hebt u een geboorteakte met een ⟦apostille⟧ nodig. => Voor uw huwelijk in Brazilië hebt u een geboorteakte nodig. De rechtbank zet daar een stempel op.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rechtsgang    id: rechtsgang    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
beter:        (de rechtszaak, of de weg naar de rechter) | altijd
uitleg:       De weg die een zaak bij de rechter volgt.
voorbeeld:    De ⟦rechtsgang⟧ over uw ontslag kan een jaar duren. => De rechtszaak over uw ontslag kan een jaar duren.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 42 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rechtsgrond    id: rechtsgrond    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (<rechtsgrond> | <rechtsgrondslag>)
beter:        (regel in de wet)      | altijd
uitleg:       De regel in de wet waardoor iets mag of moet.
voorbeeld:    De gemeente moet de ⟦rechtsgrond⟧ noemen om uw gegevens te bewaren. => De gemeente moet zeggen van welke wet zij uw gegevens mag bewaren.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rechtshandeling    id: rechtshandeling    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iets doen waardoor rechten of plichten veranderen, zoals een huis kopen of een contract tekenen.
voorbeeld:    Een telefoonabonnement nemen is een ⟦rechtshandeling⟧. Uw zoon van 15 mag dat niet zonder u. => Uw zoon van 15 mag zonder u geen telefoonabonnement nemen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 403 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rechtsopvolger    id: rechtsopvolger    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand die de rechten en plichten van een ander overneemt, bijvoorbeeld een erfgenaam.
voorbeeld:    Na de fusie is Wonen Oost de ⟦rechtsopvolger⟧ van uw oude verhuurder. => Uw oude verhuurder heet nu Wonen Oost. Alle afspraken blijven gelden.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 97 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rechtsvordering    id: rechtsvordering    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een eis die iemand aan de rechter voorlegt.
voorbeeld:    Na vijf jaar vervalt de ⟦rechtsvordering⟧ over het lekkende dak. => Na vijf jaar kunt u bij de rechter niets meer eisen over het lekkende dak.
niet melden:  /Wetboek ..2 _/ | de naam van een wet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 430 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       prejudiciële vraag    id: prejudiciele-vraag    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      prejudiciële (vraag | vragen)
uitleg:       Een vraag van een rechter aan de Hoge Raad of het Europees Hof. Met het antwoord kan hij zijn eigen zaak afmaken.
voorbeeld:    De rechtbank stelt een ⟦prejudiciële vraag⟧ over de belasting op spaargeld. => De rechtbank vraagt eerst aan de Hoge Raad hoe de regels over de belasting op spaargeld werken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       bindend advies    id: bindend-advies    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (bindend advies | bindende adviezen)
uitleg:       Een beslissing van een commissie. Beide kanten moeten doen wat erin staat.
voorbeeld:    De Geschillencommissie geeft een ⟦bindend advies⟧ over uw keuken. => U en de winkel moeten doen wat de Geschillencommissie zegt over uw keuken.
niet melden:  /(studie | opleiding | student) ..8 _/ | advies van een school
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 64 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       subsidiair    id: subsidiair-straf    soort: bijwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
beter:        (en als dat niet kan)  | bij een tweede keus, bijvoorbeeld een lagere eis
uitleg:       De tweede keus, als het eerste niet lukt of niet kan.
voorbeeld:    U vraagt een nieuwe keuken, ⟦subsidiair⟧ € 3.000. => U vraagt een nieuwe keuken en als dat niet kan, € 3.000.
niet melden:  /_ (karakter | aansprakelijk)/ | een andere betekenis
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gelasten    id: gelasten    soort: werkwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Als rechter of overheid bevelen dat iemand iets doet.
voorbeeld:    De burgemeester ⟦gelast⟧ u om uw zaak drie maanden te sluiten. => U moet uw zaak van de burgemeester drie maanden sluiten.
voorbeeld:    De rechter heeft een nieuw onderzoek ⟦gelast⟧. => De rechter wil dat er een nieuw onderzoek komt.
niet melden:  /(lassen | elektrisch | metaal | staal | vast | naden | buis | pijp) ..6 _/ | metaal aan elkaar vastmaken
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 119 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       behelzen    id: behelzen    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        <in|houden>            | als je zegt wat ergens in staat
uitleg:       Dit staat erin of dit hoort erbij.
voorbeeld:    Wat ⟦behelst⟧ de training voor uw zoon precies? => Wat houdt de training voor uw zoon precies in?
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 87 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onverlet laten    id: onverlet-laten    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (onverlet ..1 <laten:ww> | <laten:ww> ..6 onverlet)
beter:        (dit verandert niets aan) | altijd
uitleg:       Iets blijft gewoon gelden.
voorbeeld:    Deze afspraak ⟦laat⟧ uw recht op huurtoeslag ⟦onverlet⟧. => Deze afspraak verandert niets aan uw recht op huurtoeslag.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       in weerwil van    id: in-weerwil-van    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        ondanks                | altijd
uitleg:       Iets gebeurt toch, terwijl iets of iemand het wil tegenhouden.
voorbeeld:    ⟦In weerwil van⟧ ons verbod bent u begonnen met de sloop. => Ondanks ons verbod bent u begonnen met de sloop.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bij uitsluiting    id: bij-uitsluiting    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (zeg dat niemand anders het mag: "alleen de rechter …") | altijd
uitleg:       Niemand anders of niets anders.
voorbeeld:    De gemeente mag ⟦bij uitsluiting⟧ graven in deze straat. => De gemeente mag als enige graven in deze straat.
niet melden:  /_ van/ | wie of wat niet meedoet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 41 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       met dien verstande dat    id: met-dien-verstande-dat    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (Maar …, in een nieuwe zin) | altijd
uitleg:       Hierna volgt een uitzondering of een extra voorwaarde.
voorbeeld:    U mag bouwen, ⟦met dien verstande dat⟧ de muur niet hoger is dan drie meter. => U mag bouwen, maar de muur mag niet hoger zijn dan drie meter.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1756 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ex nunc    id: ex-nunc    soort: woordgroep    categorie: latijn    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Kijken naar de feiten en regels van vandaag, en niet naar die van toen. Of: iets geldt pas vanaf nu.
voorbeeld:    Bij uw bezwaar kijken wij ⟦ex nunc⟧ naar uw gezondheid. => Bij uw bezwaar kijken wij naar uw gezondheid van nu, niet van toen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       ex tunc    id: ex-tunc    soort: woordgroep    categorie: latijn    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Kijken naar de feiten en regels van de dag waarop het besluit werd genomen. Of: iets geldt al vanaf het begin.
voorbeeld:    De rechter beoordeelt de boete ⟦ex tunc⟧. => De rechter kijkt alleen naar hoe het was toen u de boete kreeg.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       a contrario    id: a-contrario    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
patroon:      (a | á | à) contrario
beter:        (omgekeerd)            | bij een redenering
uitleg:       Als een regel iets verbiedt voor één geval, dan mag het in andere gevallen dus wel.
voorbeeld:    Een schuur van drie meter mag niet. ⟦A contrario⟧ mag een schuur van twee meter wel. => Een schuur van drie meter mag niet. Dan mag een schuur van twee meter wel.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       a fortiori    id: a-fortiori    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
patroon:      (a | á | à) fortiori
beter:        (zeker ook of des te meer) | altijd
uitleg:       Als iets in een licht geval geldt, geldt het in een zwaarder geval zeker.
voorbeeld:    Parkeren mag hier niet, en ⟦a fortiori⟧ mag u er geen vrachtwagen neerzetten. => Parkeren mag hier niet, en een vrachtwagen neerzetten mag zeker niet.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       ab initio    id: ab-initio    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        vanaf het begin        | altijd
uitleg:       Al sinds de start.
voorbeeld:    Het was ⟦ab initio⟧ duidelijk dat de gracht verboden was voor boten. => Het was vanaf het begin duidelijk dat de gracht verboden was voor boten.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       ad informandum    id: ad-informandum    soort: woordgroep    categorie: latijn    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De verdachte geeft ook andere zaken toe. De rechter telt die mee bij de straf. Er komt geen aparte straf voor.
voorbeeld:    De diefstal van uw tas is ⟦ad informandum⟧ gevoegd. => De dader heeft ook de diefstal van uw tas toegegeven. De rechter houdt daar rekening mee bij de straf.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ne bis in idem    id: ne-bis-in-idem    soort: woordgroep    categorie: latijn    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (ne bis in idem | ne-bis-in-idembeginsel | ne-bis-in-idem-beginsel)
uitleg:       Niemand mag twee keer straf krijgen voor hetzelfde feit.
voorbeeld:    Door de regel van ⟦ne bis in idem⟧ krijgt u geen tweede boete voor de winkeldiefstal. => U kreeg al een boete voor de winkeldiefstal. Daarom mogen wij u er niet nog een geven.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       contra legem    id: contra-legem    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        tegen de wet in        | altijd
uitleg:       Iets gebeurt terwijl de wet iets anders zegt.
voorbeeld:    Wij kunnen niet ⟦contra legem⟧ een paspoort geven. => Wij kunnen niet tegen de wet in een paspoort geven.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       de jure    id: de-jure    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
patroon:      de (jure | iure)
beter:        volgens de wet         | altijd
uitleg:       Zo is het op papier en in de regels, ook als het echt anders gaat.
voorbeeld:    U bent ⟦de jure⟧ nog steeds getrouwd. => U bent volgens de wet nog steeds getrouwd.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       erga omnes    id: erga-omnes    soort: woordgroep    categorie: latijn    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het geldt tegenover iedereen, en niet alleen voor de mensen in de zaak.
voorbeeld:    De uitspraak over de camping heeft werking ⟦erga omnes⟧. => De uitspraak over de camping geldt voor iedereen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       ex ante    id: ex-ante    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
alleen:       voor!=/(de | het | een | deze | dit | die | dat)/
beter:        vooraf                 | als iemand iets van tevoren bekijkt
uitleg:       Voordat iets gebeurt.
voorbeeld:    Het bureau heeft ⟦ex ante⟧ berekend wat het zwembad gaat kosten. => Het bureau heeft vooraf berekend wat het zwembad gaat kosten.
niet melden:  /_ (evaluatie | evaluaties | analyse | analyses | toets | toetsing | beoordeling | onderzoek | raming | advies | controle | rapport)/ | voor een zelfstandig naamwoord past het andere woord niet
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ex post    id: ex-post    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
alleen:       voor!=/(de | het | een | deze | dit | die | dat)/
beter:        achteraf               | als iets al is gebeurd
uitleg:       Nadat iets is gebeurd.
voorbeeld:    De Rekenkamer controleert de uitgaven voor de jeugdzorg ⟦ex post⟧. => De Rekenkamer controleert de uitgaven voor de jeugdzorg achteraf.
niet melden:  /_ (evaluatie | evaluaties | analyse | analyses | toets | toetsing | beoordeling | onderzoek | raming | advies | controle | rapport)/ | voor een zelfstandig naamwoord past het andere woord niet
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie; 91 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ex officio    id: ex-officio    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        vanwege zijn functie   | bij een man
beter:        vanwege haar functie   | bij een vrouw
beter:        vanwege uw functie     | als de lezer het is
uitleg:       Iets doen of ergens lid van zijn omdat het bij de baan hoort.
voorbeeld:    De burgemeester is ⟦ex officio⟧ voorzitter van de raad. => De burgemeester is vanwege haar functie voorzitter van de raad.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       ex lege    id: ex-lege    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        door de wet            | altijd
uitleg:       Het komt vanzelf uit de wet en niemand hoeft er iets voor te besluiten.
voorbeeld:    Het gezag over de baby ontstaat ⟦ex lege⟧. => Het gezag over de baby ontstaat door de wet.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       ex artikel    id: ex-artikel    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
patroon:      ex (artikel | art)
beter:        volgens artikel        | als de regel achter een woord staat
uitleg:       Het staat in dat artikel van de wet.
voorbeeld:    Dit is een besluit ⟦ex artikel⟧ 13b van de Opiumwet. => Dit is een besluit volgens artikel 13b van de Opiumwet.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie; 306 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       expressis verbis    id: expressis-verbis    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        letterlijk             | altijd
uitleg:       Iemand heeft precies deze woorden gezegd of geschreven.
voorbeeld:    De wethouder heeft dit ⟦expressis verbis⟧ beloofd tijdens de bewonersavond. => De wethouder heeft dit letterlijk beloofd tijdens de bewonersavond.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       force majeure    id: force-majeure    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (force majeure | vis major)
uitleg:       Er is iets gebeurd waar niemand iets aan kon doen, bijvoorbeeld een zware storm.
voorbeeld:    Een storm nam het dak van de school mee. Door deze ⟦force majeure⟧ is de bouw later klaar. => Een storm nam het dak van de school mee. Niemand kon daar iets aan doen. De bouw is daardoor later klaar.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       in abstracto    id: in-abstracto    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        in het algemeen        | altijd
uitleg:       Zonder naar één bepaald geval te kijken.
voorbeeld:    U stelt uw vraag over mantelzorg ⟦in abstracto⟧. => U stelt uw vraag over mantelzorg in het algemeen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       in concreto    id: in-concreto    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        in dit geval           | als het over één situatie gaat
beter:        (zeg precies wat er gebeurt) | als het betekent: niet in het algemeen
uitleg:       Als er naar deze ene situatie wordt gekeken.
voorbeeld:    ⟦In concreto⟧ gaat het om de lamp boven uw voordeur. => In dit geval gaat het om de lamp boven uw voordeur.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in dubio pro reo    id: in-dubio-pro-reo    soort: woordgroep    categorie: latijn    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Als de rechter twijfelt, moet hij kiezen voor wat het beste is voor de verdachte.
voorbeeld:    De rechter sprak u vrij volgens ⟦in dubio pro reo⟧. => De rechter twijfelde of u het hebt gedaan. Daarom krijgt u geen straf.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       in fine    id: in-fine    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        aan het eind           | als je naar een plaats in een tekst wijst
uitleg:       Op de laatste plaats in een stuk tekst.
voorbeeld:    De uitzondering voor honden staat in het derde lid ⟦in fine⟧. => De uitzondering voor honden staat in het derde lid aan het eind.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       ipso facto    id: ipso-facto    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
patroon:      (ipso facto | eo ipso | ipso jure | ipso iure)
beter:        vanzelf                | altijd
uitleg:       Het ene volgt meteen uit het andere; niemand hoeft er iets voor te doen.
voorbeeld:    Bij een verhuizing stopt uw parkeerabonnement niet ⟦ipso facto⟧. => Bij een verhuizing stopt uw parkeerabonnement niet vanzelf.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       lex specialis    id: lex-specialis    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een bijzondere wet die voorgaat op de algemene wet.
voorbeeld:    De Participatiewet is hier de ⟦lex specialis⟧. => In de Participatiewet staan aparte regels voor bijstand. Die gaan voor op de algemene regels.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       modus operandi    id: modus-operandi    soort: woordgroep    categorie: latijn    domein: justitie    ernst: waarschuwing
beter:        manier van werken      | altijd
uitleg:       Hoe iemand iets meestal aanpakt, bijvoorbeeld een inbreker.
voorbeeld:    De politie kent deze ⟦modus operandi⟧ van de nepagenten. => De politie kent deze manier van werken van de nepagenten.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       obiter dictum    id: obiter-dictum    soort: woordgroep    categorie: latijn    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (obiter dictum | obiter dicta | ten overvloede overwogen | overweging ten overvloede)
uitleg:       Een opmerking van de rechter die voor de uitkomst niet nodig was.
voorbeeld:    De rechtbank noemt de parkeerplaatsen alleen in een ⟦obiter dictum⟧. => De rechtbank zegt ook iets over de parkeerplaatsen. Maar dat telt niet mee voor de uitspraak.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       petitum    id: petitum    soort: zelfstandig naamwoord    categorie: latijn    domein: justitie    ernst: waarschuwing
beter:        <eis>                  | als je het laatste deel van een dagvaarding bedoelt
uitleg:       Wat iemand precies aan de rechter vraagt.
voorbeeld:    In het ⟦petitum⟧ vraagt uw huisbaas om drie maanden huur. => In de eis vraagt uw huisbaas om drie maanden huur.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       post mortem    id: post-mortem    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
patroon:      (post mortem | postmortem)
beter:        na het overlijden      | altijd
uitleg:       Het gebeurt als iemand al gestorven is.
voorbeeld:    Een arts doet ⟦post mortem⟧ onderzoek naar de oorzaak. => Een arts doet na het overlijden onderzoek naar de oorzaak.
niet melden:  /(project | incident | storing | evaluatie) ..8 _/ | een terugblik op een project
niet melden:  /(de | het | een | dit | deze | dat) _/ | voor een zelfstandig naamwoord past het andere woord niet
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       primo    id: primo    soort: bijwoord    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        ten eerste             | als er een rij redenen volgt
uitleg:       Het is de eerste van een rij.
voorbeeld:    Het plan deugt niet: ⟦primo⟧ is de straat te smal. => Het plan deugt niet: ten eerste is de straat te smal.
niet melden:  /_ ([cijfer] | januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december)/ | aan het begin van een jaar of maand
niet melden:  /in _/ | staat apart in het woordenboek
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       in primo    id: in-primo    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        (het eerste besluit)   | bij een besluit waar iemand bezwaar tegen maakt
uitleg:       Het besluit dat er was voordat iemand bezwaar maakte.
voorbeeld:    Het besluit ⟦in primo⟧ is op 3 mei verstuurd. => Het eerste besluit is op 3 mei verstuurd.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       quod non    id: quod-non    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        (wat niet zo is)       | altijd
uitleg:       Iemand noemt iets en zegt er meteen bij dat het niet klopt.
voorbeeld:    Stel dat de school dit wist, ⟦quod non⟧, dan nog moest u bellen. => De school wist dit niet. Maar ook als de school het wist, moest u bellen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       ratio    id: ratio-regel    soort: zelfstandig naamwoord    categorie: latijn    domein: algemeen    ernst: waarschuwing
patroon:      (de | het) ratio (achter | hierachter)
patroon:      de ratio van (de | het | deze | die | dit | een) (regel | wet | bepaling | maatregel | verbod | plicht | regeling | verordening)
patroon:      ratio legis
beter:        (de bedoeling)         | bij een wet of regel
uitleg:       Waarom een regel er is.
voorbeeld:    ⟦De ratio achter⟧ de helmplicht is dat u minder snel hersenletsel krijgt. => De bedoeling van de helmplicht is dat u minder snel hersenletsel krijgt.
niet melden:  /(docent | leerling | leraar | schuld | prijs | personeel) ..6 _/ | een verhouding in cijfers
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie; 46 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       restitutio in integrum    id: restitutio-in-integrum    soort: woordgroep    categorie: latijn    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Alles wordt weer zoals het was voordat het misging.
voorbeeld:    U vraagt om ⟦restitutio in integrum⟧ voor de gesloopte schuur. => U wilt dat alles weer wordt zoals het was, en dus uw schuur terug.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       reformatio in peius    id: reformatio-in-peius    soort: woordgroep    categorie: latijn    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand is slechter af door zijn eigen bezwaar of beroep. Dat mag meestal niet.
voorbeeld:    Vanwege het verbod van ⟦reformatio in peius⟧ maken wij de boete niet hoger. => U maakte zelf bezwaar. Daarom maken wij de boete niet hoger.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       sine die    id: sine-die    soort: woordgroep    categorie: latijn    domein: justitie    ernst: waarschuwing
beter:        zonder nieuwe datum    | als een zitting of overleg later komt
uitleg:       Het wordt uitgesteld, maar niemand weet nog tot wanneer.
voorbeeld:    De hoorzitting over de moestuin is ⟦sine die⟧ uitgesteld. => De hoorzitting over de moestuin is zonder nieuwe datum uitgesteld.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       stante pede    id: stante-pede    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        meteen                 | altijd
uitleg:       Zonder te wachten, op hetzelfde moment.
voorbeeld:    De inspecteur sloot de keuken ⟦stante pede⟧. => De inspecteur sloot de keuken meteen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       status quo    id: status-quo    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: tip
beter:        (zoals het nu is)      | altijd
uitleg:       De situatie van dit moment, zonder veranderingen.
voorbeeld:    Tot de uitspraak houden wij de ⟦status quo⟧ op het marktplein in stand. => Tot de uitspraak blijft op het marktplein alles zoals het nu is.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       sub    id: sub-onderdeel    soort: voorzetsel    categorie: latijn    domein: algemeen    ernst: waarschuwing
alleen:       na=/(a | b | c | d | e | f | g | h | i | [cijfer])/
patroon:      onder? sub
beter:        onder                  | bij een letter of nummer
uitleg:       Het gaat om het punt met die letter of dat cijfer.
voorbeeld:    U krijgt uitstel op grond van punt 3 ⟦sub⟧ b van de voorwaarden. => U krijgt uitstel op grond van punt 3 onder b van de voorwaarden.
niet melden:  /_ [cijfer] (uur | minuten | minuut | seconden)/ | in de sport: sneller dan een tijd
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie; 828 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       supra    id: supra    soort: bijwoord    categorie: latijn    domein: algemeen    ernst: waarschuwing
patroon:      (supra | ut supra | vide supra)
beter:        hierboven              | altijd
uitleg:       Het staat al eerder in deze tekst.
voorbeeld:    De redenen om uw kapvergunning te weigeren vindt u ⟦supra⟧. => De redenen om uw kapvergunning te weigeren vindt u hierboven.
niet melden:  /(Toyota | schoen | schoenen) _/ | een merk
niet melden:  /_ (lokaal | lokale | regionaal | regionale | gemeentelijk | gemeentelijke | nationaal | nationale)/ | boven gemeenten of regio's
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       ultra petita    id: ultra-petita    soort: woordgroep    categorie: latijn    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De rechter geeft meer dan waar iemand om vroeg. Dat mag niet.
voorbeeld:    De rechtbank ging ⟦ultra petita⟧: u vroeg € 500 en kreeg € 700. => De rechtbank gaf meer dan u vroeg: € 700 in plaats van € 500. Dat mag niet.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       ultra vires    id: ultra-vires    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand doet meer dan hij mag volgens de wet of de regels van zijn organisatie.
voorbeeld:    De voorzitter tekende het contract ⟦ultra vires⟧. => De voorzitter tekende het contract, maar dat mocht hij niet doen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       ultimo    id: ultimo-datum    soort: voorzetsel    categorie: latijn    domein: algemeen    ernst: waarschuwing
alleen:       na=/(januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december | [cijfer])/
alleen:       voor!=/(de | van | voor | vóór | vanaf | sinds | met | na | het | rond)/
patroon:      per? ultimo
beter:        op de laatste dag van  | bij een maand of jaar
uitleg:       De laatste dag van een maand of jaar.
voorbeeld:    Uw declaratie van de kraamzorg moet uiterlijk ⟦ultimo⟧ juni binnen zijn. => Uw declaratie van de kraamzorg moet uiterlijk op de laatste dag van juni binnen zijn.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie; 43 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vis-à-vis    id: vis-a-vis    soort: voorzetsel    categorie: latijn    domein: algemeen    ernst: waarschuwing
patroon:      (vis-à-vis | vis à vis | vis-a-vis)
beter:        tegenover              | altijd
uitleg:       Het gaat om hoe de een zich gedraagt of staat naar de ander.
voorbeeld:    De school moet eerlijk zijn ⟦vis-à-vis⟧ de ouders. => De school moet eerlijk zijn tegenover de ouders.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       annex    id: annex    soort: voegwoord    categorie: latijn    domein: algemeen    ernst: tip
beter:        en                     | als één ding of mens twee functies heeft
uitleg:       Twee dingen horen bij elkaar of zitten in hetzelfde gebouw.
voorbeeld:    In de oude kerk komt een bibliotheek ⟦annex⟧ buurthuis. => In de oude kerk komt een bibliotheek en buurthuis.
niet melden:  /_ ([hoofdletter] | [cijfer])/ | een bijlage bij een norm of een Europese wet
niet melden:  /(de | deze | een | in | zie) _/ | een bijlage
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie; 128 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       à charge    id: a-charge    soort: woordgroep    categorie: latijn    domein: justitie    ernst: waarschuwing
patroon:      (à charge | a charge)
beter:        (tegen de verdachte)   | bij een getuige of bewijs
uitleg:       Het maakt de kans groter dat iemand straf krijgt.
voorbeeld:    U bent een getuige ⟦à charge⟧ in de zaak over de inbraak. => U bent getuige in de zaak over de inbraak. Wat u zegt, wordt gebruikt tegen de verdachte.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       à décharge    id: a-decharge    soort: woordgroep    categorie: latijn    domein: justitie    ernst: waarschuwing
patroon:      (à décharge | a décharge | a decharge | à decharge)
beter:        (in het voordeel van de verdachte) | bij een getuige of bewijs
uitleg:       Het helpt de verdachte, omdat het laat zien dat hij het misschien niet deed.
voorbeeld:    Uw broer komt als getuige ⟦à décharge⟧. => Uw broer komt vertellen waarom u het niet hebt gedaan.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       à titre personnel    id: a-titre-personnel    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
patroon:      (à | a) titre personnel
beter:        namens zichzelf        | bij hij of zij
beter:        namens mijzelf         | bij ik
beter:        namens uzelf           | bij u
uitleg:       Niet namens de organisatie, maar voor zichzelf.
voorbeeld:    De directeur sprak ⟦à titre personnel⟧ over de fusie van de scholen. => De directeur sprak namens zichzelf over de fusie van de scholen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       carte blanche    id: carte-blanche    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        alle vrijheid          | als iemand zelf mag kiezen
uitleg:       Iemand mag helemaal zelf bepalen wat hij doet.
voorbeeld:    De kunstenaar krijgt ⟦carte blanche⟧ voor het beeld op het stationsplein. => De kunstenaar krijgt alle vrijheid voor het beeld op het stationsplein.
niet melden:  /(een | geen | de | deze | zijn | haar) _/ | dan past het andere woord niet
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       casu quo    id: casu-quo    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        of                     | als het ene of het andere geldt
uitleg:       Het ene geldt, of in een ander geval het andere.
voorbeeld:    De ouder ⟦casu quo⟧ verzorger tekent het formulier voor de schoolarts. => De ouder of verzorger tekent het formulier voor de schoolarts.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       détournement de pouvoir    id: detournement-de-pouvoir    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (détournement | detournement) de pouvoir
uitleg:       De overheid gebruikt haar macht voor iets anders dan waarvoor zij die kreeg. Dat is verboden.
voorbeeld:    U noemt de controle op uw terras ⟦détournement de pouvoir⟧. => Volgens u hebben wij uw terras gecontroleerd om een andere reden dan waarvoor dat mag.
bron:         Algemene wet bestuursrecht, artikel 3:3
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal

ingang:       fait accompli    id: fait-accompli    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
patroon:      (fait accompli | voldongen feit)
beter:        (het is al gebeurd)    | altijd
uitleg:       Het is al zo, en niemand kan het nog veranderen.
voorbeeld:    De bewoners vonden de nieuwe busbaan een ⟦fait accompli⟧. => De bewoners vonden dat zij niets meer konden zeggen, omdat de busbaan er al lag.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       grosso modo    id: grosso-modo    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        ongeveer               | bij een getal of bedrag
beter:        in grote lijnen        | als het niet om een getal gaat
uitleg:       Zonder op kleine verschillen te letten.
voorbeeld:    De kosten van de speelplaats zijn ⟦grosso modo⟧ gelijk gebleven. => De kosten van de speelplaats zijn ongeveer gelijk gebleven.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       in spe    id: in-spe    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        (toekomstig, voor het woord) | altijd
uitleg:       Iemand wordt het binnenkort, maar is het nu nog niet.
voorbeeld:    Ouders ⟦in spe⟧ kunnen gratis naar deze avond over borstvoeding. => Toekomstige ouders kunnen gratis naar deze avond over borstvoeding.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       ad interim    id: ad-interim    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
patroon:      ad interim
beter:        (tijdelijk, vóór de functie) | altijd
uitleg:       Iemand doet het werk voor een korte tijd, tot er een nieuwe komt.
voorbeeld:    Met vriendelijke groet, Anja Smit, directeur ⟦ad interim⟧. => Met vriendelijke groet, Anja Smit, tijdelijk directeur.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       a priori    id: a-priori    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: tip
patroon:      (a priori | à priori)
beter:        vooraf                 | altijd
uitleg:       Voordat er onderzoek of ervaring is.
voorbeeld:    Wij sluiten een gezinshuis op deze plek niet ⟦a priori⟧ uit. => Wij sluiten een gezinshuis op deze plek niet vooraf uit.
niet melden:  /(een | geen | de | het | deze | dit | die | dat | uw | zijn | haar) _/ | voor een naamwoord past het andere woord niet
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       a posteriori    id: a-posteriori    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        achteraf               | altijd
uitleg:       Pas na onderzoek of ervaring.
voorbeeld:    ⟦A posteriori⟧ bleek de brug toch sterk genoeg voor bussen. => Achteraf bleek de brug toch sterk genoeg voor bussen.
niet melden:  /(een | geen | de | het | deze | dit | die | dat | uw | zijn | haar) _/ | voor een naamwoord past het andere woord niet
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       sub judice    id: sub-judice    soort: woordgroep    categorie: latijn    domein: justitie    ernst: waarschuwing
patroon:      (sub judice | sub iudice)
beter:        nog bij de rechter     | achter 'is' of 'ligt'
uitleg:       De rechter heeft nog niet beslist.
voorbeeld:    De zaak over het nieuwe stadion is ⟦sub judice⟧, dus wij zeggen er niets over. => De zaak over het nieuwe stadion is nog bij de rechter, dus wij zeggen er niets over.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       cum annexis    id: cum-annexis    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
patroon:      cum annexis
beter:        (met wat erbij hoort)  | altijd
uitleg:       Samen met alles wat erbij hoort.
voorbeeld:    De gemeente verkoopt het gymgebouw ⟦cum annexis⟧. => De gemeente verkoopt het gymgebouw met alles wat erbij hoort.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       cum suis    id: cum-suis    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
patroon:      cum suis
beter:        en anderen             | na een naam
uitleg:       De anderen die bij deze persoon horen.
voorbeeld:    Wij spraken met de familie Jansen ⟦cum suis⟧ over de geur van de bakkerij. => Wij spraken met de familie Jansen en anderen over de geur van de bakkerij.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       ordre public    id: ordre-public    soort: woordgroep    categorie: latijn    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De belangrijkste regels en waarden in Nederland. Een buitenlands besluit mag daar niet tegenin gaan.
voorbeeld:    Uw huwelijk uit het buitenland past niet bij de Nederlandse ⟦ordre public⟧. => Uw huwelijk uit het buitenland past niet bij de belangrijkste regels in Nederland. Daarom telt het hier niet.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       qualitate qua    id: qualitate-qua    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
patroon:      qualitate qua
beter:        (vanwege een functie)  | noem de functie: als curator, als wethouder
uitleg:       Iemand doet iets omdat het bij zijn werk hoort, en niet voor zichzelf.
voorbeeld:    Curator De Wit tekent ⟦qualitate qua⟧ voor de verkoop van de winkel. => De heer De Wit tekent als curator voor de verkoop van de winkel.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       stricto sensu    id: stricto-sensu    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
patroon:      (stricto sensu | sensu stricto)
beter:        precies genomen        | altijd
uitleg:       Als een woord alleen in zijn kleinste betekenis telt.
voorbeeld:    Een tuinhuis is ⟦stricto sensu⟧ geen woning. => Een tuinhuis is precies genomen geen woning.
niet melden:  /(een | de | het) ..2 _ (is | was | zijn | heeft)/ | achter een naamwoord past het andere woord niet
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       pari passu    id: pari-passu    soort: woordgroep    categorie: latijn    domein: justitie    ernst: waarschuwing
beter:        tegelijk               | als twee dingen even snel gaan
beter:        (met dezelfde rechten) | bij mensen die nog geld krijgen
uitleg:       In dezelfde mate, of met dezelfde rechten.
voorbeeld:    De bouw van de school en van de weg gaat ⟦pari passu⟧. => De bouw van de school en van de weg gaat tegelijk.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       audi alteram partem    id: audi-alteram-partem    soort: woordgroep    categorie: latijn    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (audi alteram partem | audi et alteram partem)
uitleg:       Beide kanten mogen hun verhaal vertellen voordat iemand beslist.
voorbeeld:    De commissie houdt zich aan ⟦audi et alteram partem⟧. => De commissie luistert naar beide kanten.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       hoor en wederhoor    id: hoor-en-wederhoor    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: tip
rechtsgevolg: ja
uitleg:       Beide kanten mogen vertellen hoe het volgens hen zit, voordat iemand beslist.
voorbeeld:    Bij elke klacht over een agent doen wij aan ⟦hoor en wederhoor⟧. => Bij elke klacht over een agent luisteren wij naar u en naar de agent.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       coûte que coûte    id: coute-que-coute    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
patroon:      (coûte que coûte | coute que coute)
beter:        koste wat het kost     | altijd
uitleg:       Het moet lukken, hoeveel moeite of geld er ook voor nodig is.
voorbeeld:    U wilt ⟦coûte que coûte⟧ in uw eigen huis blijven wonen. => U wilt koste wat het kost in uw eigen huis blijven wonen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       decharge verlenen    id: decharge-verlenen    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (decharge ..2 (verlenen | verleend | verleent) | <verlenen:ww> ..8 decharge)
uitleg:       Zeggen dat het bestuur zijn werk goed deed en niet meer voor fouten hoeft te betalen.
voorbeeld:    De leden hebben de penningmeester ⟦decharge verleend⟧ over 2025. => De leden vinden dat de penningmeester het in 2025 goed deed. Hij is klaar met dat jaar.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       en bloc    id: en-bloc    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
patroon:      (en bloc | en-bloc)
beter:        allemaal tegelijk      | bij mensen
beter:        in één keer            | bij dingen of voorstellen
uitleg:       Met zijn allen of alles samen.
voorbeeld:    De leden van de adviesraad zijn ⟦en bloc⟧ gestopt. => De leden van de adviesraad zijn allemaal tegelijk gestopt.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       faute de mieux    id: faute-de-mieux    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        bij gebrek aan beter   | altijd
uitleg:       Er was geen betere keus.
voorbeeld:    De les is ⟦faute de mieux⟧ in de kantine van de voetbalclub. => De les is bij gebrek aan beter in de kantine van de voetbalclub.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       ergo    id: ergo    soort: bijwoord    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        dus                    | altijd
uitleg:       Hierna komt de conclusie.
voorbeeld:    U woont niet in Breda, ⟦ergo⟧ u krijgt geen pas van deze bibliotheek. => U woont niet in Breda, dus u krijgt geen pas van deze bibliotheek.
niet melden:  /(fysio | logo | arbo) ..4 _/ | een afkorting van een therapie
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       nota bene    id: nota-bene    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: tip
patroon:      (nota bene | notabene)
alleen:       begin=ja
beter:        (let op)               | als je waarschuwt
uitleg:       Hierna staat iets belangrijks.
voorbeeld:    ⟦Nota bene⟧ : op Hemelvaartsdag halen wij geen afval op. => Let op: op Hemelvaartsdag halen wij geen afval op.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       persona non grata    id: persona-non-grata    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        (niet welkom)          | altijd
uitleg:       Iemand mag ergens niet meer komen.
voorbeeld:    De diplomaat is in ons land ⟦persona non grata⟧. => De diplomaat is in ons land niet welkom.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       pro memorie    id: pro-memorie    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
patroon:      pro memorie
alleen:       zin=/(begroting | bedrag | raming | kosten | post | euro | "€")/
beter:        (nog niet bekend)      | bij een bedrag
uitleg:       Het bedrag staat nog niet vast. De regel staat er om het niet te vergeten.
voorbeeld:    De kosten van het nieuwe schoolplein staan in de begroting als ⟦pro memorie⟧. => De kosten van het nieuwe schoolplein staan in de begroting, maar het bedrag is nog niet bekend.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent deze taal
bron:         eigen redactie

ingang:       uitspraak doen    id: uitspraak-doen    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: tip
patroon:      (uitspraak ..1 (doen | doet | gedaan) | (doet | deed | doen) ..6 uitspraak)
alleen:       zin=/(commissie | geschillencommissie | huurcommissie | klachtencommissie | beroepscommissie | ombudsman | scheidsgerecht)/
beter:        (beslissen)            | altijd
uitleg:       De rechter of een commissie zegt wie gelijk krijgt.
voorbeeld:    De huurcommissie zal voor 1 december ⟦uitspraak doen⟧ over uw servicekosten. => De huurcommissie beslist voor 1 december over uw servicekosten.
niet melden:  /(uitspraken | uitspraak) over ..6 (media | krant | interview)/ | iets zeggen in de media
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geschil    id: geschil    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (ruzie)                | tussen buren of andere mensen
beter:        (waar u het niet over eens bent) | bij een besluit of rekening
uitleg:       Twee mensen of organisaties zijn het ergens niet over eens.
voorbeeld:    Een buurtbemiddelaar helpt bij een ⟦geschil⟧ over een schutting. => Een buurtbemiddelaar helpt bij een ruzie over een schutting.
niet melden:  /(buiten | in) _/ | hier gaat het om de vraag waar de rechter over beslist
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 774 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       niet in geschil    id: in-geschil    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      (niet (meer)? in geschil | buiten geschil)
beter:        (hierover zijn wij het eens) | altijd
uitleg:       Iedereen is het over dit punt eens.
voorbeeld:    ⟦Niet in geschil⟧ is dat u de kast op tijd hebt teruggebracht. => Wij zijn het erover eens dat u de kast op tijd hebt teruggebracht.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       rechtsmacht    id: rechtsmacht    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De macht van een rechter om over een zaak te beslissen, bijvoorbeeld in een bepaald land.
voorbeeld:    De Nederlandse rechter heeft geen ⟦rechtsmacht⟧ over uw huis in Marokko. => De Nederlandse rechter mag niet beslissen over uw huis in Marokko.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 65 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aanhouden van een zaak    id: aanhouden-zaak    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      (zaak | zitting | beslissing | behandeling | besluit | uitreiking | aanvraag | verzoek | bezwaar | besluitvorming | agendapunt | voorstel | uitspraak | oordeel | onderzoek | motie) ..5 (aangehouden | aanhouden | aan te houden)
patroon:      (houdt | hield) ..3 (zaak | beslissing | behandeling | aanvraag | verzoek | besluit | besluitvorming) ..6 aan
beter:        (uitstellen)           | altijd
uitleg:       Iets wordt later verder behandeld of beslist.
voorbeeld:    De rechter heeft de ⟦zaak aangehouden⟧, omdat een getuige ziek was. => De rechter heeft de zaak uitgesteld, omdat een getuige ziek was.
niet melden:  /(politie | verdachte | agent | agenten) ..20 _/ | iemand oppakken
niet melden:  /(klachten | pijn | koorts | droogte | hoest | buikpijn) aanhouden/ | niet overgaan
niet melden:  /(man | mannen | vrouw | vrouwen | jongen | jongens | jongeren | persoon | personen | mensen | dader | daders | verdachten | inbreker | inbrekers | dief | dieven) ..8 (aangehouden | aanhouden | aan te houden)/ | iemand oppakken
niet melden:  /(hij | zij | ze | hem) ..2 aangehouden/ | iemand oppakken
niet melden:  /(in verband met | wegens) (de | het | een | deze | die)? _/ | iemand oppakken
niet melden:  /_ ..6 (man | mannen | vrouw | jongen | verdachte | verdachten)/ | iemand oppakken
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       oproeping    id: oproeping    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
beter:        <oproep>               | als iemand bij de rechter of instantie moet komen
uitleg:       Een brief waarin staat wanneer iemand ergens moet komen.
voorbeeld:    Neem de ⟦oproeping⟧ mee naar de rechtbank in Breda. => Neem de oproep mee naar de rechtbank in Breda.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 165 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rechtsbijstandverlener    id: rechtsbijstandverlener    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      (<rechtsbijstandverlener> | <rechtshulpverlener>)
beter:        <jurist>               | ook als het een advocaat is
uitleg:       Iemand die de wet goed kent en anderen helpt in een zaak.
voorbeeld:    Uw ⟦rechtsbijstandverlener⟧ krijgt van ons dezelfde brief. => Uw jurist krijgt van ons dezelfde brief.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 56 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       afschrift    id: afschrift-kopie    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        <kopie>                | altijd
uitleg:       Een tweede exemplaar met dezelfde tekst.
voorbeeld:    Uw advocaat ontvangt een ⟦afschrift⟧ van dit besluit. => Uw advocaat ontvangt een kopie van dit besluit.
niet melden:  /(rekening | bank | bankrekening | giro | bankafschrift | saldo) ..8 _/ | een overzicht van de bank
niet melden:  /_ ..6 (bank | rekening | bankrekening | saldo)/ | een overzicht van de bank
niet melden:  /_ (van | uit) (de | het | een)? (burgerlijke stand | akte | geboorteakte | huwelijksakte | overlijdensakte)/ | een officieel stuk van de burgerlijke stand
niet melden:  /letterlijk _/ | een officieel stuk van de burgerlijke stand
niet melden:  /(daarvan | hiervan | in | bij | waarvan | ontvangt | krijgt | zendt) _/ | zonder lidwoord past het andere woord niet
niet melden:  /(rekeningen | bankrekeningen | betaalrekening | betaalrekeningen | spaarrekening | spaarrekeningen | banken | maanden | inkomen) ..8 _/ | een overzicht van de bank
niet melden:  /_ ..8 (rekeningen | bankrekeningen | betaalrekening | betaalrekeningen | spaarrekening | spaarrekeningen | banken | maanden)/ | een overzicht van de bank
niet melden:  /_ ..4 (akte | akten | aktes | geboorteakte | huwelijksakte | overlijdensakte | trouwakte | persoonslijst | BRP | basisregistratie)/ | een officieel stuk van de burgerlijke stand
niet melden:  /(hierbij | bijgaand | als) _/ | zonder lidwoord past het andere woord niet
niet melden:  /_ ..10 (bedrag | betaling | betalingen | betaald | afgeschreven | bijgeschreven | saldo)/ | een overzicht van de bank
niet melden:  /(bedrag | betaling | betalingen | betaald | afgeschreven | bijgeschreven) ..10 _/ | een overzicht van de bank
niet melden:  /enkel _/ | dan past het lidwoord niet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 2057 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       afschrift    id: afschrift-zonder-lidwoord    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
betekenis:    zonder lidwoord, of met een stempel
patroon:      (daarvan | hiervan | waarvan | in | ontvangt | krijgt | zendt | hierbij | bijgaand | als) <afschrift:znw>
patroon:      (gewaarmerkt | gewaarmerkte | letterlijk | eensluidend) <afschrift:znw>
alleen:       zin!=/(bank | rekening | bankrekening | giro | saldo | betaling | betalingen | betaalrekening | spaarrekening | afgeschreven | bijgeschreven)/
beter:        (een kopie, of: een officiële kopie) | altijd
uitleg:       Een stuk met precies dezelfde tekst als het echte stuk.
voorbeeld:    Uw advocaat ⟦ontvangt afschrift⟧ van deze brief. => Uw advocaat ontvangt een kopie van deze brief.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       omgangsregeling    id: omgangsregeling    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Afspraken over wanneer een kind na een scheiding bij de andere ouder is.
voorbeeld:    In de ⟦omgangsregeling⟧ staat dat Noa elk weekend bij haar vader is. => Er is afgesproken dat Noa elk weekend bij haar vader is.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       eenhoofdig gezag    id: eenhoofdig-gezag    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Eén ouder beslist alles over het kind, zoals de school en het paspoort.
voorbeeld:    U hebt ⟦eenhoofdig gezag⟧ over Daan. => U mag alleen beslissen over Daan. De andere ouder hoeft niet mee te tekenen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       uithuisplaatsing    id: uithuisplaatsing    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<uithuisplaatsing> | uit huis (geplaatst | plaatsen | te plaatsen) | uithuisgeplaatst)
uitleg:       Een kind gaat tijdelijk ergens anders wonen, omdat het thuis niet veilig is. De rechter beslist dat.
voorbeeld:    De ⟦uithuisplaatsing⟧ duurt tot de zomer. => Uw kind woont tot de zomer niet thuis. Dat heeft de rechter beslist.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 44 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beslaglegging    id: beslaglegging    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<beslaglegging> | beslag ..2 (leggen | gelegd | legt | te leggen) | legt ..6 beslag op | <beslaglegger>)
uitleg:       Een deurwaarder zet spullen, loon of geld vast, meestal omdat er een schuld is. De eigenaar mag ze dan niet verkopen.
voorbeeld:    De deurwaarder kan ⟦beslag leggen⟧ op uw auto. => De deurwaarder kan zorgen dat u uw auto niet meer mag verkopen. Hij mag hem later zelf verkopen.
niet melden:  /(tijd | aandacht | ruimte | wegdek) ..4 _/ | tijd of ruimte kosten
niet melden:  /_ ..6 (tijd | aandacht | ruimte)/ | tijd of ruimte kosten
niet melden:  /(conservatoir | executoriaal) _/ | heeft een eigen uitleg
niet melden:  /_ ..6 (capaciteit | budget | begroting | middelen | zorg | personeel | organisatie | agenda | energie | grondstoffen)/ | tijd of ruimte kosten
niet melden:  /(groot | zwaar | grote | fors | flink) beslag/ | tijd of ruimte kosten
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verhinderdata    id: verhinderdata    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      (verhinderdata | <verhinderdatum>)
beter:        (dagen waarop u niet kunt komen) | altijd
uitleg:       Op deze dagen kan iemand niet naar een zitting komen.
voorbeeld:    Geef uw ⟦verhinderdata⟧ voor mei en juni voor 1 april door. => Laat voor 1 april weten op welke dagen in mei en juni u niet kunt komen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       zich onbevoegd verklaren    id: onbevoegd-verklaren    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      onbevoegd ..1 (verklaren | verklaard | verklaart)
patroon:      verklaart zich onbevoegd
uitleg:       De rechter zegt dat hij niet over deze zaak mag beslissen. Vaak stuurt hij de zaak naar een ander.
voorbeeld:    De rechtbank Utrecht heeft zich ⟦onbevoegd verklaard⟧ in uw zaak. De zaak gaat naar Amsterdam. => De rechtbank Utrecht mag niet beslissen over uw zaak. De zaak gaat naar Amsterdam.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       verstek laten gaan    id: verstek    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      (verstek ..2 (laten gaan | laat gaan | liet gaan) | (laat | laten | liet) ..3 verstek gaan)
beter:        (niet komen)           | altijd
uitleg:       Iemand komt niet, terwijl hij werd verwacht.
voorbeeld:    U ⟦liet verstek gaan⟧ bij de afspraak met de bedrijfsarts. => U kwam niet naar de afspraak met de bedrijfsarts.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       verstekvonnis    id: verstekvonnis    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<verstekvonnis> | verstek ..2 (verleend | verlenen) | <verstekuitspraak>)
uitleg:       De rechter beslist terwijl de andere kant niet kwam en niets schreef. Daarna kan die nog protesteren.
voorbeeld:    Binnen vier weken kunt u iets doen tegen het ⟦verstekvonnis⟧. => De rechter besliste zonder u. Binnen vier weken kunt u daar nog iets tegen doen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       in eerste aanleg    id: in-eerste-aanleg    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      in eerste aanleg
beter:        (bij de eerste rechter) | altijd
uitleg:       Het gaat om de eerste rechter die naar de zaak keek.
voorbeeld:    ⟦In eerste aanleg⟧ kreeg uw zoon een werkstraf. => Bij de eerste rechter kreeg uw zoon een werkstraf.
niet melden:  /("Gerecht" | "Gerechten") _/ | de naam van een rechter
niet melden:  /(aanvraag | aanvragen | besluit | besluiten | aanslag | verblijfsvergunning) ..3 _/ | er is dan geen rechter
niet melden:  /_ ..5 (aanvraag | aanvragen | verblijfsvergunning | besluit | aanslag)/ | er is dan geen rechter
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 171 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       arrest    id: arrest-uitspraak    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(hof | gerechtshof | "Hoge" "Raad" | "HR" | beroep | raadsheer | raadsheren)/
uitleg:       Een uitspraak van het gerechtshof of de Hoge Raad.
voorbeeld:    Het gerechtshof stuurt u het ⟦arrest⟧ over de koop van uw huis op 3 mei. => Op 3 mei krijgt u de uitspraak van het gerechtshof over de koop van uw huis.
niet melden:  /(onder | huis) _/ | iemand die vastzit
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 692 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       raadsheer    id: raadsheer    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een rechter bij een gerechtshof of de Hoge Raad. Het kan ook een vrouw zijn.
voorbeeld:    De ⟦raadsheer⟧ stelt u eerst een paar vragen over de bouw van uw garage. => De rechter stelt u eerst een paar vragen over de bouw van uw garage.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 68 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rechtzoekende    id: rechtzoekende    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
beter:        (iemand die een advocaat of rechter nodig heeft) | altijd
uitleg:       Iemand die hulp zoekt bij een advocaat of een zaak heeft bij de rechter.
voorbeeld:    Elke ⟦rechtzoekende⟧ kan gratis naar het spreekuur in de bibliotheek. => Hebt u vragen over uw rechten? Dan kunt u gratis naar het spreekuur in de bibliotheek.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 90 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geen verhaal bieden    id: verhaal-bieden    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      geen verhaal (bieden | biedt | te bieden | bood | boden)
patroon:      (biedt | bieden | bood | boden) ..3 geen verhaal
beter:        (geen geld of spullen hebben om te betalen) | altijd
uitleg:       Iemand heeft te weinig geld of spullen om een schuld mee te betalen.
voorbeeld:    Volgens de deurwaarder ⟦biedt⟧ de aannemer ⟦geen verhaal⟧. => Volgens de deurwaarder heeft de aannemer geen geld of spullen om u te betalen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       rechtskundige bijstand    id: rechtskundige-bijstand    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      (rechtskundige | juridische) bijstand
beter:        juridische hulp        | altijd
uitleg:       Hulp van iemand die veel van de wet weet.
voorbeeld:    U hebt bij het verhoor recht op ⟦rechtskundige bijstand⟧. => U hebt bij het verhoor recht op juridische hulp.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)
