# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Meer voorzetseluitdrukkingen: een groepje woorden waar één woord vaak genoeg is.

ingang:       aan de hand van    id: aan-de-hand-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        (volgens)              | als er een regel, lijst of model volgt
beter:        (met, of: wij kijken naar … om te bepalen) | als je iets gebruikt om iets te bepalen
uitleg:       Het zegt wat er gebruikt wordt om iets te bepalen of te doen.
voorbeeld:    Wij berekenen uw bijdrage ⟦aan de hand van⟧ uw loonstrook. => Met uw loonstrook berekenen wij uw bijdrage.
niet melden:  /aan de hand van ..1 (vader | moeder | ouder | oma | opa | begeleider)/ | letterlijk
niet melden:  /_ (de | het | uw | een | hun | zijn | haar | deze)? ..1 (inkomen | leeftijd | waarde | grootte | omvang | situatie | hoogte | aantal | omstandigheden | feiten | ervaring)/ | dan past 'met' niet
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 1371 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aan het adres van    id: aan-het-adres-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
patroon:      (kritiek | verwijt | verwijten | dreigement | dreigementen | oproep | waarschuwing) ..3 aan het adres van
beter:        (aan, op of tegen) | kies het voorzetsel dat past
uitleg:       Het zegt voor wie een boodschap of een verwijt is.
voorbeeld:    De wethouder deed een ⟦oproep aan het adres van⟧ alle hondenbezitters. => De wethouder deed een oproep aan alle hondenbezitters.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       afgezien van    id: afgezien-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        (behalve, of: niet meegeteld) | als je iets niet meerekent
uitleg:       Wat erna komt, telt even niet mee.
voorbeeld:    ⟦Afgezien van⟧ de leges kost de verhuizing u niets. => U betaalt alleen leges voor de verhuizing.
niet melden:  /<zien:ww> ..6 _/ | het werkwoord afzien van
niet melden:  /(<hebben:ww> | <worden:ww> | <zijn:ww>) ..12 afgezien van/ | het werkwoord afzien van
niet melden:  /afgezien van ..12 (<hebben:ww> | <worden:ww>)/ | het werkwoord afzien van
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 128 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       als onderdeel van    id: als-onderdeel-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        als deel van; bij       | als iets bij een groter geheel hoort
uitleg:       Iets hoort bij een groter geheel.
voorbeeld:    ⟦Als onderdeel van⟧ de inburgering doet u een taaltest. => Bij de inburgering doet u een taaltest.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 223 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       als resultaat van    id: als-resultaat-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        door | als je zegt waardoor het komt
uitleg:       Het zegt waar iets door gekomen is.
voorbeeld:    ⟦Als resultaat van⟧ het overleg blijft de bushalte open. => Door het overleg blijft de bushalte open.
niet melden:  /(zien | ziet | gezien | zie | beschouwen | beschouwt | beschouwd | geldt | gelden | noemen | noemt | genoemd | hebben | heeft) ..6 _/ | dan past 'door' niet
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bij afwezigheid van    id: bij-afwezigheid-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        (als … er niet is, of: zonder) | altijd
uitleg:       Iemand of iets is er niet.
voorbeeld:    ⟦Bij afwezigheid van⟧ de voorzitter leidt de wethouder de avond. => Als de voorzitter er niet is, leidt de wethouder de avond.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 62 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       binnen een periode van    id: binnen-een-periode-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        binnen | altijd
uitleg:       Iets moet gebeuren voordat deze tijd om is.
voorbeeld:    U moet ⟦binnen een periode van⟧ drie maanden starten met de verbouwing. => U moet binnen drie maanden starten met de verbouwing.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 111 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       binnen een termijn van    id: binnen-een-termijn-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        binnen | altijd
uitleg:       Zo lang is er tijd.
voorbeeld:    Stuur het ingevulde formulier ⟦binnen een termijn van⟧ twee weken terug. => Stuur het ingevulde formulier binnen twee weken terug.
voorbeeld:    Je moet je ⟦binnen een termijn van⟧ vijf dagen melden bij de school. => Je moet je binnen vijf dagen melden bij de school.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 137 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       binnen het kader van    id: binnen-het-kader-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        bij; voor | als het om een project of doel gaat
uitleg:       Iets hoort bij een plan, een wet of een project.
voorbeeld:    ⟦Binnen het kader van⟧ het onderzoek praten wij met ouders. => Voor het onderzoek praten wij met ouders.
niet melden:  /(past | passen | passend | blijft | blijven | valt | vallen | gebleven) ..6 _/ | dan betekent het: binnen de grenzen
niet melden:  /_ ..3 (wet | wetgeving | regels | regelgeving | begroting | budget | bevoegdheid | bevoegdheden | beleid | verordening | mogelijkheden | vergunning | "Wet")/ | dan betekent het: binnen de grenzen
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 98 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dankzij het feit dat    id: dankzij-het-feit-dat    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        doordat | altijd
uitleg:       Er volgt een gunstige oorzaak.
voorbeeld:    ⟦Dankzij het feit dat⟧ u op tijd betaalde, stopt de deurwaarder. => Doordat u op tijd betaalde, stopt de deurwaarder.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       bij gebrek aan    id: bij-gebrek-aan    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        zonder | als er iets ontbreekt
beter:        (omdat er geen … is) | als je de reden noemt
uitleg:       Het is er niet, en daarom loopt het anders.
voorbeeld:    ⟦Bij gebrek aan⟧ bewijs stopt het onderzoek naar de inbraak. => Zonder bewijs stopt het onderzoek naar de inbraak.
niet melden:  /bij gebrek aan beter/ | vaste uitdrukking
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       door toepassing van    id: door-toepassing-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        door | altijd
uitleg:       Een regel of een manier van werken wordt gebruikt.
voorbeeld:    ⟦Door toepassing van⟧ de hardheidsclausule krijgt mevrouw Aydin toch een woning. => Door de hardheidsclausule krijgt mevrouw Aydin toch een woning.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 118 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       door gebruik te maken van    id: door-gebruik-te-maken-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
patroon:      door gebruik te maken van
patroon:      door middel van het gebruik van
beter:        met | altijd
uitleg:       Het zegt welk hulpmiddel iemand gebruikt.
voorbeeld:    U logt in ⟦door gebruik te maken van⟧ de DigiD-app. => U logt in met de DigiD-app.
niet melden:  /_ (uw | het | zijn | haar | hun | dit | dat | een | je) ..1 (recht | rechten | kans | mogelijkheid | aanbod)/ | dan past 'met' niet
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       door het feit dat    id: door-het-feit-dat    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        doordat | altijd
uitleg:       Wat erna komt, is de oorzaak.
voorbeeld:    ⟦Door het feit dat⟧ de lift kapot is, kan mijn moeder niet naar buiten. => Doordat de lift kapot is, kan mijn moeder niet naar buiten.
niet melden:  /(leiden | leidt | geleid | verrast | gesteund | ondersteund | versterkt | gekenmerkt | verontrust) _/ | dan hoort 'door' bij dat woord
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gelet op het feit dat    id: gelet-op-het-feit-dat    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
patroon:      gelet op het feit dat
patroon:      gelet op de omstandigheid dat
beter:        omdat | altijd
uitleg:       De reden komt in de rest van de zin.
voorbeeld:    ⟦Gelet op het feit dat⟧ u samenwoont, krijgt u minder bijstand. => Omdat u samenwoont, krijgt u minder bijstand.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       in aanvulling op    id: in-aanvulling-op    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        naast | als er iets bij komt
beter:        (zeg wat er nieuw is) | na een brief of een gesprek
uitleg:       Er komt iets bij wat er al is.
voorbeeld:    ⟦In aanvulling op⟧ uw pensioen kunt u bijstand krijgen. => Naast uw pensioen kunt u bijstand krijgen.
niet melden:  /(is | zijn | was | waren) ..3 _/ | dan past 'naast' niet op die plaats
niet melden:  /_ en/ | dan volgt er nog iets
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 322 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in aansluiting op    id: in-aansluiting-op    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        na | als het erna gebeurt
beter:        naast | als het erbij komt
uitleg:       Iets komt direct na iets anders, of hoort erbij.
voorbeeld:    ⟦In aansluiting op⟧ de stage kunt u hier komen werken. => Na de stage kunt u hier komen werken.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 59 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in antwoord op    id: in-antwoord-op    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        (begin met het antwoord zelf) | in een brief
uitleg:       Zo begint een brief die reageert op een andere brief.
voorbeeld:    ⟦In antwoord op⟧ uw brief van 4 juni laten wij u weten dat de boom mag blijven. => De boom in uw straat mag blijven. U vroeg ons dit op 4 juni.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       in de loop van    id: in-de-loop-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
patroon:      in de loop van wanneer=(januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december | [cijfer])
beter:        in {wanneer} | als je de datum nog niet weet
beter:        (noem de datum) | als je die weet
uitleg:       Het gebeurt ergens in die tijd, maar nog niet duidelijk wanneer.
voorbeeld:    ⟦In de loop van september⟧ krijgt de Hoofdstraat nieuw asfalt. => In september krijgt de Hoofdstraat nieuw asfalt.
niet melden:  /in de loop van [cijfer] ..1 (uur | uren | dag | dagen | week | weken | maand | maanden | jaar | jaren)/ | een duur, geen jaartal
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 189 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in de nabijheid van    id: in-de-nabijheid-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        dicht bij | als het om een plaats gaat
uitleg:       Het is er niet ver vandaan.
voorbeeld:    De nieuwe laadpaal komt ⟦in de nabijheid van⟧ uw woning. => De nieuwe laadpaal komt dicht bij uw woning.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 63 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in de periode van    id: in-de-periode-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
alleen:       na=/([cijfer] | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december)/
patroon:      in de periode van
beter:        van | als er een begin en een eind volgen
uitleg:       Het gebeurt tussen de eerste en de laatste dag die genoemd zijn.
voorbeeld:    Het zwembad is ⟦in de periode van⟧ 3 juli tot en met 16 augustus gesloten. => Het zwembad is van 3 juli tot en met 16 augustus gesloten.
niet melden:  /_ ..1 (de | het | uw | een)/ | zonder datum
niet melden:  /in de periode van ..2 (dagen | dag | weken | week | maanden | maand | jaar | jaren)/ | een duur, geen datum
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 325 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in de vorm van    id: in-de-vorm-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
alleen:       na=/een ..1 (lening | uitkering | gift | vergoeding | toeslag | bedrag | waardebon | cadeaubon)/
beter:        als | als je zegt wat het is
uitleg:       Het zegt op welke manier iemand iets krijgt of doet.
voorbeeld:    U krijgt de bijzondere bijstand ⟦in de vorm van⟧ een lening. => U krijgt de bijzondere bijstand als een lening.
niet melden:  /in de vorm van ..1 (hart | vierkant | cirkel | ster | letter | driehoek)/ | letterlijk een vorm
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 661 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in het verlengde van    id: in-het-verlengde-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        (passend bij, of: als gevolg hiervan) | als het figuurlijk is
uitleg:       Het ene volgt op het andere of past erbij.
voorbeeld:    ⟦In het verlengde van⟧ dit gesprek plannen wij een huisbezoek. => Na dit gesprek plannen wij een huisbezoek.
niet melden:  /_ ..3 ([eindigt=straat] | [eindigt=weg] | [eindigt=laan] | [eindigt=kade] | [eindigt=pad] | [eindigt=dijk] | [eindigt=plein] | [eindigt=sloot] | [eindigt=singel] | [eindigt=gracht] | kanaal | spoor | gevel | dak | muur | brug | perceel | tuin | gebouw | woning)/ | letterlijk: iets dat doorloopt
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 35 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in lijn met    id: in-lijn-met    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        volgens | als er een plan, regel of advies volgt
uitleg:       Iets klopt met een plan of een regel.
voorbeeld:    De gemeente heeft gehandeld ⟦in lijn met⟧ het advies van de brandweer. => De gemeente heeft gehandeld volgens het advies van de brandweer.
niet melden:  /(is | zijn | was | waren | ligt | liggen | past | passen | staat) ..4 _/ | dan past 'volgens' niet
niet melden:  /(meer | beter | niet | helemaal | geheel | volledig | brengen | brengt | gebracht | breng) ..6 _/ | dan past 'volgens' niet
niet melden:  /_ ..10 <brengen:ww>/ | dan past 'volgens' niet
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 37 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in navolging van    id: in-navolging-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        net als | altijd
uitleg:       Iemand doet iets wat een ander eerst deed.
voorbeeld:    ⟦In navolging van⟧ Utrecht verbiedt ook onze stad vuurwerk. => Net als Utrecht verbiedt ook onze stad vuurwerk.
niet melden:  /in navolging van ..3 (advies | adviezen | besluit | brief | uitspraak | gesprek | onderzoek | rapport | wet | regels | aanbeveling | aanbevelingen | bezoek | overleg | afspraak | afspraken | toezegging | vergadering | motie | verzoek | verzoeken | vraag | vragen | aanvraag | telefoongesprek | mail | e-mail | bericht | schrijven | klacht | melding | voorstel | telefoontje | belletje | e-mails | brieven | artikel | bijeenkomst | opdracht | instructie | procedure | contact)/ | dan volgt het uit iets anders
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in relatie tot    id: in-relatie-tot    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        vergeleken met         | als je twee dingen vergelijkt
beter:        over                   | als het onderwerp volgt
uitleg:       Twee dingen worden naast elkaar gelegd, of het zegt waar iets over gaat.
voorbeeld:    Uw huur is hoog ⟦in relatie tot⟧ uw inkomen. => Uw huur is hoog vergeleken met uw inkomen.
niet melden:  /(<staan:ww> | <brengen:ww> | <zien:ww>) ..8 _/ | twee dingen met elkaar verbinden
niet melden:  /_ ..8 (<staan:ww> | <brengen:ww>)/ | twee dingen met elkaar verbinden
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 297 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in samenhang met    id: in-samenhang-met    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        samen met | altijd
uitleg:       Twee dingen moeten tegelijk bekeken worden.
voorbeeld:    Wij bekijken uw klacht ⟦in samenhang met⟧ die van uw buurman. => Wij bekijken uw klacht samen met die van uw buurman.
niet melden:  /in samenhang met ..2 (artikel | artikelen)/ | verwijzing naar de wet
niet melden:  /(staat | staan | stond | is | zijn) ..3 _/ | dan past 'samen met' niet
niet melden:  /_ (artikel | art | bijlage | de artikelen)/ | verwijzing naar de wet
niet melden:  /(de | het | een) in samenhang/ | dan past 'samen met' niet
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 482 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in strijd met    id: in-strijd-met    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
alleen:       zin=/(is | zijn | was | waren)/
alleen:       na=/(de | het | deze | onze | die | alle) ..2 (regel | regels | afspraak | afspraken | voorschriften | wet)/
beter:        tegen | als er een regel, afspraak of wet volgt
uitleg:       Iets mag niet van een regel, of klopt niet met een afspraak.
voorbeeld:    Uw schutting is ⟦in strijd met⟧ de regels van het omgevingsplan. => Uw schutting is tegen de regels van het omgevingsplan.
niet melden:  /in strijd met ..2 (artikel | artikelen | waarheid | elkaar)/ | de wettelijke grond van een besluit, of een vaste uitdrukking
niet melden:  /([begint=ge, eindigt=d] | [begint=ge, eindigt=t] | [begint=ge, eindigt=n]) _/ | dan past 'tegen' niet
niet melden:  /_ ..8 (handelen | handelt | handelde | handelden | gehandeld | gebouwd | gebruikt | gebruiken)/ | dan past 'tegen' niet
niet melden:  /<hebben:ww> _/ | dan past 'tegen' niet
niet melden:  /_ ..8 (geplaatst | gekapt | uitgevoerd | verbouwd | aangelegd | gemaakt | gegeven | verleend | genomen | geopend | verhuurd | verkocht | gekocht | gestort | aangebracht | neergezet | opgeslagen | begonnen)/ | dan past 'tegen' niet
niet melden:  /er (is | zijn | was | waren) _/ | dan past 'tegen' niet
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 740 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in strijd met    id: in-strijd-met-vergunning    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
betekenis:    niet volgens een vergunning of plan
alleen:       na=/(de | het | deze | dit | onze | die | uw) ..1 (vergunning | omgevingsplan | bestemmingsplan | huurcontract | huurovereenkomst | omgevingsvergunning)/
beter:        (niet volgens; mag niet van) | zeg wat er niet mag
uitleg:       Iets mag niet, of klopt niet met wat er is afgesproken.
voorbeeld:    De dakkapel is ⟦in strijd met⟧ de vergunning. => De dakkapel mag niet volgens de vergunning.
voorbeeld:    De bomen zijn ⟦in strijd met⟧ de vergunning gekapt. => U hebt bomen gekapt die u volgens de vergunning niet mocht kappen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       in tegenstelling tot    id: in-tegenstelling-tot    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        anders dan | altijd
uitleg:       Het ene is niet zoals het andere.
voorbeeld:    ⟦In tegenstelling tot⟧ vorig jaar hoeft u nu geen kopie mee te sturen. => Anders dan vorig jaar hoeft u nu geen kopie mee te sturen.
niet melden:  /<staan:ww> ..4 _/ | dan past 'anders dan' niet
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 75 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in termen van    id: in-termen-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        (zeg wat je meet of bedoelt) | altijd
uitleg:       De schrijver noemt het onderwerp via een omweg.
voorbeeld:    ⟦In termen van⟧ kosten is verhuizen voor u het voordeligst. => Verhuizen kost u het minst.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 50 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in verband met    id: in-verband-met    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        vanwege | als je de reden noemt
beter:        door | als je de oorzaak noemt
uitleg:       Hierna staat waarom iets gebeurt.
voorbeeld:    ⟦In verband met⟧ wegwerk rijdt bus 4 vandaag niet. => Vanwege wegwerk rijdt bus 4 vandaag niet.
niet melden:  /(brengen | gebracht | staat | staan | houdt | houden | gezien) ..8 _/ | twee dingen met elkaar verbinden
niet melden:  /in verband met elkaar/ | twee dingen met elkaar verbinden
niet melden:  /inbreuk in verband met/ | vaste term in de privacywet
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 4418 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in vervolg op    id: in-vervolg-op    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        na | als het erna komt
uitleg:       Het gaat verder na iets wat er al was.
voorbeeld:    ⟦In vervolg op⟧ ons telefoongesprek stuur ik u het formulier. => Na ons telefoongesprek stuur ik u het formulier.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       met als doel    id: met-als-doel    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
patroon:      met als doel om
patroon:      met het doel om
beter:        om | altijd
uitleg:       Iemand wil iets bereiken. Dat volgt in de rest van de zin.
voorbeeld:    De buurtcoach komt langs ⟦met als doel om⟧ jongeren te helpen. => De buurtcoach komt langs om jongeren te helpen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 128 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       met als gevolg dat    id: met-als-gevolg-dat    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        waardoor | altijd
uitleg:       Dit is wat er daarna door gebeurde.
voorbeeld:    De oprit was glad, ⟦met als gevolg dat⟧ de postbode viel. => De oprit was glad, waardoor de postbode viel.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       met medeneming van    id: met-medeneming-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        met | als je zegt wat iemand bij zich heeft
uitleg:       Iemand neemt iets mee.
voorbeeld:    U kunt op maandag langskomen ⟦met medeneming van⟧ uw paspoort. => U kunt op maandag langskomen met uw paspoort.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 24 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       met medewerking van    id: met-medewerking-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        met hulp van | altijd
uitleg:       Anderen helpen mee.
voorbeeld:    De fietstocht is opgezet ⟦met medewerking van⟧ de sportvereniging. => De fietstocht is opgezet met hulp van de sportvereniging.
niet melden:  /(alleen | slechts | uitsluitend) ..8 _/ | dan gaat het om toestemming
niet melden:  /_ (de | het | een | uw | zijn | haar | hun)? ..1 (echtgenoot | echtgenote | partner | ex | ex-partner | ouders | ouder | verhuurder | eigenaar | vennootschap | schuldeiser | schuldeisers | buren | buurman)/ | dan gaat het vaak om toestemming
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 21 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       met toepassing van    id: met-toepassing-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        volgens; met | als er een regel of methode volgt
uitleg:       Er is een regel of manier gebruikt.
voorbeeld:    De boete is berekend ⟦met toepassing van⟧ de nieuwe tabel. => De boete is berekend volgens de nieuwe tabel.
niet melden:  /met toepassing van ..3 (artikel | artikelen | lid | "Wet" | afdeling | paragraaf)/ | de wettelijke grond van een besluit
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 1367 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       met verwijzing naar    id: met-verwijzing-naar    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        (zeg waar de lezer het vindt) | als er een brief of regel volgt
uitleg:       De schrijver wijst naar een tekst waarin meer staat.
voorbeeld:    ⟦Met verwijzing naar⟧ de bijlage vragen wij u om een pasfoto. => Wij vragen u om een pasfoto. In de bijlage leest u hoe die eruit moet zien.
niet melden:  /(register | lijst | tabel | index | pagina | link | artikel | overzicht) met verwijzing/ | een verwijzing in een boek of lijst
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       met uitsluiting van    id: met-uitsluiting-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        (behalve, of: maar niet) | als je zegt wat niet meedoet
uitleg:       Wat erna komt, doet niet mee.
voorbeeld:    Alle kosten worden vergoed, ⟦met uitsluiting van⟧ de parkeerkosten. => Alle kosten worden vergoed, behalve de parkeerkosten.
niet melden:  /met uitsluiting van ..3 (gemeenschap | recht | rechter | rechten | ander | andere | anderen)/ | juridische term met gevolgen
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 62 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       met voorbijgaan aan    id: met-voorbijgaan-aan    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        zonder te letten op | altijd
uitleg:       Iemand doet alsof iets er niet is of niet belangrijk is.
voorbeeld:    De directie besloot tot sluiting ⟦met voorbijgaan aan⟧ de klachten. => De directie besloot tot sluiting zonder te letten op de klachten.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       met weglating van    id: met-weglating-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        zonder | altijd
uitleg:       Iets wordt er bewust niet bij gezet.
voorbeeld:    Wij publiceren uw zienswijze ⟦met weglating van⟧ uw naam en adres. => Wij publiceren uw zienswijze zonder uw naam en adres.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       naar analogie van    id: naar-analogie-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        net als bij | als iets op dezelfde manier gaat
uitleg:       Iets gaat op dezelfde manier als bij iets wat erop lijkt.
voorbeeld:    ⟦Naar analogie van⟧ het kindpakket komt er een schoolpakket. => Net als bij het kindpakket komt er een schoolpakket.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 19 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       naar de mening van    id: naar-de-mening-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
patroon:      naar (de mening | de opvatting | het inzicht | het gevoelen) van
beter:        volgens | altijd
uitleg:       Het zegt wie dit vindt.
voorbeeld:    ⟦Naar de mening van⟧ de huisarts kunt u niet meer traplopen. => Volgens de huisarts kunt u niet meer traplopen.
niet melden:  /(vragen | vraag | vraagt | vroeg | vroegen | gevraagd | luisteren | luistert | luisterden | geluisterd | benieuwd | nieuwsgierig | kijken | kijkt | onderzoek | onderzoekt | peiling | informeren | verwijzen | verwijst | verwezen | vragenlijst | zoek | zoeken | peilen | peilt | informeert | geïnteresseerd | interesse | enquête | raadpleging) ..8 _/ | dan hoort 'naar' bij dat woord
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       naar het oordeel van    id: naar-het-oordeel-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        volgens | altijd
uitleg:       Iemand heeft er goed naar gekeken en vindt dit.
voorbeeld:    ⟦Naar het oordeel van⟧ de commissie is uw bezwaar terecht. => Volgens de commissie is uw bezwaar terecht.
niet melden:  /(vragen | vraag | vraagt | vroeg | vroegen | gevraagd | luisteren | luistert | luisterden | geluisterd | benieuwd | nieuwsgierig | kijken | kijkt | onderzoek | onderzoekt | peiling | informeren | verwijzen | verwijst | verwezen | vragenlijst | enquête | raadpleging) ..8 _/ | dan hoort 'naar' bij dat woord
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 1107 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       naar gelang van    id: naar-gelang-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
patroon:      (naar gelang | naargelang) van?
beter:        (hangt af van)         | altijd
uitleg:       Het ene verandert mee met het andere.
voorbeeld:    De eigen bijdrage verschilt ⟦naar gelang van⟧ uw inkomen. => De eigen bijdrage hangt af van uw inkomen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 36 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       naast het feit dat    id: naast-het-feit-dat    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        behalve dat | altijd
uitleg:       Het ene is waar, en er speelt ook nog iets anders.
voorbeeld:    ⟦Naast het feit dat⟧ de fiets kapot is, is ook de bel weg. => Behalve dat de fiets kapot is, is ook de bel weg.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       na verloop van    id: na-verloop-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
alleen:       na=/([cijfer] | een | twee | drie | vier | vijf | zes | acht | tien | enkele | deze | die | de)/
beter:        na | als er een aantal dagen, weken of maanden volgt
uitleg:       Er is dan een aantal dagen, maanden of jaren voorbij.
voorbeeld:    ⟦Na verloop van⟧ zes maanden vervalt de reservering van uw trouwzaal. => Na zes maanden vervalt de reservering van uw trouwzaal.
niet melden:  /_ de tijd/ | dan past 'na' niet
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 129 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       na ommekomst van    id: na-ommekomst-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        na | altijd
uitleg:       De tijd is dan om.
voorbeeld:    ⟦Na ommekomst van⟧ de opzegtermijn levert u de sleutels in. => Na de opzegtermijn levert u de sleutels in.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 48 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       na het verstrijken van    id: na-het-verstrijken-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        na | altijd
uitleg:       Een tijd of een datum is voorbijgegaan.
voorbeeld:    ⟦Na het verstrijken van⟧ die datum kunt u zich niet meer inschrijven. => Na die datum kunt u zich niet meer inschrijven.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 151 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       niettegenstaande het feit dat    id: niettegenstaande-het-feit-dat    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        hoewel | altijd
uitleg:       Het gaat anders dan te verwachten was.
voorbeeld:    ⟦Niettegenstaande het feit dat⟧ het parkeerterrein vol was, bleven auto's komen. => Hoewel het parkeerterrein vol was, bleven auto's komen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       om reden van    id: om-reden-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
patroon:      om (reden | redenen) van
beter:        vanwege | altijd
uitleg:       Hierna staat waarom iets zo is.
voorbeeld:    ⟦Om redenen van⟧ veiligheid blijft de speeltuin dicht. => Vanwege veiligheid blijft de speeltuin dicht.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       om de reden dat    id: om-de-reden-dat    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
patroon:      (om de reden dat | met als reden dat)
beter:        omdat | altijd
uitleg:       De zin erna vertelt waarom.
voorbeeld:    Uw verzoek is afgewezen ⟦om de reden dat⟧ een handtekening ontbreekt. => Uw verzoek is afgewezen omdat een handtekening ontbreekt.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       ondanks het feit dat    id: ondanks-het-feit-dat    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        hoewel | altijd
uitleg:       Wat erna komt, maakt voor de uitkomst niets uit.
voorbeeld:    ⟦Ondanks het feit dat⟧ u te laat bent, behandelen wij uw bezwaar. => Hoewel u te laat bent, behandelen wij uw bezwaar.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 31 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onder auspiciën van    id: onder-auspicien-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        (met steun van, of: georganiseerd door) | als je zegt wie het regelt of steunt
uitleg:       Een organisatie steunt iets of let erop dat het goed gaat.
voorbeeld:    De schaatswedstrijd is ⟦onder auspiciën van⟧ de ijsclub. => De ijsclub organiseert de schaatswedstrijd.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onder de noemer van    id: onder-de-noemer-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
patroon:      onder de noemer (van)?
beter:        (met de naam)            | als je zegt hoe iets heet
uitleg:       Zo noemt iemand het.
voorbeeld:    De bewoners verzamelen zwerfafval ⟦onder de noemer⟧ Schone Buurt. => De bewoners verzamelen zwerfafval. Hun project heet Schone Buurt.
niet melden:  /(<vallen:ww> | <scharen:ww> | <brengen:ww> | <vatten:ww> | <horen:ww>) ..8 _/ | dan gaat het om een groep, niet om een naam
niet melden:  /_ ..6 (<vallen:ww> | <scharen:ww> | <brengen:ww> | <vatten:ww>)/ | dan gaat het om een groep, niet om een naam
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       onder handhaving van    id: onder-handhaving-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        (zeg wat blijft gelden) | altijd
uitleg:       Wat erna komt, verandert niet en blijft gelden.
voorbeeld:    U krijgt korting ⟦onder handhaving van⟧ de einddatum van uw contract. => U krijgt korting. De einddatum van uw contract blijft hetzelfde.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onder invloed van    id: onder-invloed-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
alleen:       na=/(de | het | deze | dit)/
beter:        door | als iets de oorzaak is
uitleg:       Iets verandert doordat er iets anders meespeelt.
voorbeeld:    ⟦Onder invloed van⟧ de droogte is de grond gezakt. => Door de droogte is de grond gezakt.
niet melden:  /onder invloed van ..2 (alcohol | drank | drugs | middelen | medicijnen | lachgas | cannabis | hallucinerende)/ | hier is het de gewone term
niet melden:  /(rijden | rijdt | reed | gereden) ..3 _/ | hier is het de gewone term
niet melden:  /onder invloed van ..2 (ouders | vrienden | groep | vader | moeder | persoon)/ | hier gaat het om mensen die invloed hebben
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 102 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onder toepassing van    id: onder-toepassing-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        volgens; met | als er een regel of rekenwijze volgt
uitleg:       Er is een bepaalde rekenwijze of afspraak gebruikt.
voorbeeld:    Uw korting is berekend ⟦onder toepassing van⟧ het lage tarief. => Uw korting is berekend met het lage tarief.
niet melden:  /onder toepassing van ..3 (artikel | artikelen | lid | "Wet" | afdeling)/ | de wettelijke grond van een besluit
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 47 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onder voorbehoud van    id: onder-voorbehoud-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        (zeg wat er eerst nog moet gebeuren) | altijd
uitleg:       Het gaat alleen door als er eerst nog iets anders lukt of mag.
voorbeeld:    De markt is op 9 april, ⟦onder voorbehoud van⟧ goed weer. => De markt is op 9 april als het goed weer is.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 70 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op aandringen van    id: op-aandringen-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        (omdat … het graag wilde) | als je zegt wie het vroeg
uitleg:       Iemand heeft het met nadruk gevraagd.
voorbeeld:    ⟦Op aandringen van⟧ de ouders komt er een zebrapad bij de school. => Er komt een zebrapad bij de school, omdat de ouders dat graag wilden.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       op aangeven van    id: op-aangeven-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        (omdat … dat zei of vroeg) | als je zegt wie de tip gaf
uitleg:       Iemand heeft de tip gegeven of erom gevraagd.
voorbeeld:    ⟦Op aangeven van⟧ de wijkagent is de steeg nu verlicht. => De steeg is nu verlicht, omdat de wijkagent dat vroeg.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op het moment dat    id: op-het-moment-dat    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        als | als het nog moet gebeuren
beter:        toen | als het al gebeurd is
uitleg:       Het zegt wanneer het gebeurt of gebeurde.
voorbeeld:    ⟦Op het moment dat⟧ u verhuist, stopt uw abonnement op de parkeerplaats. => Als u verhuist, stopt uw abonnement op de parkeerplaats.
niet melden:  /(tot | vanaf | totdat) op het moment dat/ | andere betekenis
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 298 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op het moment van    id: op-het-moment-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        bij | als er een gebeurtenis volgt
uitleg:       Het is dan of gebeurt dan.
voorbeeld:    ⟦Op het moment van⟧ inschrijving moet u 18 jaar zijn. => Bij inschrijving moet u 18 jaar zijn.
niet melden:  /op het moment van schrijven/ | daarvoor is er een eigen ingang
niet melden:  /op het moment van (belang | mening | plan | kracht | toepassing | huis | invloed | tafel)/ | 'van' hoort bij een ander woord
niet melden:  /_ (lezen | schrijven | spreken | invullen | tekenen | aanvragen | betalen | indienen | verhuizen | ontvangen | afsluiten | bestellen | inloggen | vertrekken | trouwen | scheiden | melden | controleren | publiceren | verzenden | nu | vandaag | deze brief | dit bericht)/ | daar past 'bij' niet
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 550 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op het punt van    id: op-het-punt-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
alleen:       na!=/(te | vertrekken | vertrek | uitkomen)/
beter:        over | als het onderwerp volgt
beter:        bij | als het om een onderdeel gaat
uitleg:       Er volgt een deel van het onderwerp.
voorbeeld:    De partijen zijn het eens ⟦op het punt van⟧ de kosten. => De partijen zijn het eens over de kosten.
niet melden:  /op het punt van ..1 (de kaap | het schiereiland | de landtong)/ | een plek
niet melden:  /<staan:ww> ..8 _/ | dan gaat er iets gebeuren
niet melden:  /_ ..3 <staan:ww>/ | dan gaat er iets gebeuren
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 34 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op het vlak van    id: op-het-vlak-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        over | als het om kennis, vragen of advies gaat
beter:        (bij, met of in) | als het om werk, ervaring of een vak gaat
uitleg:       Het zegt om welk onderwerp het gaat.
voorbeeld:    U kunt ons om advies vragen ⟦op het vlak van⟧ energie. => U kunt ons om advies vragen over energie.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 31 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op het terrein van    id: op-het-terrein-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
alleen:       na=/(de | het)? ..1 (zorg | jeugdzorg | jeugdhulp | wonen | werk | inkomen | onderwijs | veiligheid | cultuur | sport | milieu | ict | privacy | welzijn | gezondheid | schulden | energie | duurzaamheid | inburgering | belastingen)/
beter:        over | als het om kennis, vragen of advies gaat
beter:        (bij, met of in) | als het om werk, ervaring of een vak gaat
uitleg:       Het gaat om dat onderwerp of om dat vak.
voorbeeld:    De gemeente geeft advies ⟦op het terrein van⟧ schulden. => De gemeente geeft advies over schulden.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 458 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op instigatie van    id: op-instigatie-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        (omdat … dat wilde) | als je zegt wie het idee had
uitleg:       Iemand heeft ervoor gezorgd dat een ander het deed.
voorbeeld:    De inspectie kwam ⟦op instigatie van⟧ een oud-medewerker. => De inspectie kwam omdat een oud-medewerker dat had gevraagd.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       op last van    id: op-last-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        (omdat … dat heeft bepaald) | altijd
uitleg:       Iemand met macht heeft gezegd dat het moet.
voorbeeld:    Het café is ⟦op last van⟧ de burgemeester gesloten. => De burgemeester heeft het café gesloten.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 49 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op straffe van    id: op-straffe-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        (zeg wat er anders gebeurt) | altijd
uitleg:       Wie het niet doet, krijgt een straf of verliest een recht.
voorbeeld:    U moet de steiger weghalen ⟦op straffe van⟧ een boete. => U moet de steiger weghalen. Anders krijgt u een boete.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 44 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op de voet van    id: op-de-voet-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
alleen:       na=/(artikel | artikelen | het bepaalde | de wet | de regeling | dit artikel)/
beter:        volgens | als er een wetsartikel volgt
uitleg:       Het gebeurt zoals die regel zegt.
voorbeeld:    De kosten zijn berekend ⟦op de voet van⟧ artikel 8. => De kosten zijn berekend volgens artikel 8.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 505 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op de wijze zoals    id: op-de-wijze-zoals    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
patroon:      op de (wijze | manier) (zoals | als)
patroon:      op een wijze zoals
beter:        zoals | altijd
uitleg:       Het gaat net zo als ergens staat of is afgesproken.
voorbeeld:    Betaal de leges ⟦op de wijze zoals⟧ op de factuur staat. => Betaal de leges zoals op de factuur staat.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 63 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op dezelfde wijze als    id: op-dezelfde-wijze-als    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
patroon:      op (dezelfde | gelijke) (wijze | voet) als
beter:        net als | altijd
uitleg:       Er is geen verschil in hoe het gaat.
voorbeeld:    U stemt ⟦op dezelfde wijze als⟧ vorige keer. => U stemt net als vorige keer.
niet melden:  /_ (waarop | waarin | waar | u | je | wij | we | ik | die | dat | zij | ze | het | hij | men | dit | bedoeld | beschreven | voorzien | aangegeven)/ | dan past 'net als' niet
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 33 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op een zodanige wijze dat    id: op-een-zodanige-wijze-dat    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
patroon:      op een zodanige (wijze | manier) dat
patroon:      op zodanige wijze dat
patroon:      zodanig dat
beter:        zo dat | na iets wat iemand doet
beter:        (zo groot dat, zo ernstig dat) | na 'is' of 'zijn'
uitleg:       Het moet gebeuren op een manier waarmee het resultaat bereikt wordt.
voorbeeld:    Zet uw container ⟦op een zodanige wijze dat⟧ de stoep vrij blijft. => Zet uw container zo dat de stoep vrij blijft.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       rekening houdend met    id: rekening-houdend-met    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
patroon:      (rekening houdend met | rekening houdende met)
beter:        (noem hoe het meetelt) | altijd
uitleg:       Dit telt mee bij de beslissing.
voorbeeld:    ⟦Rekening houdend met⟧ uw schulden verlagen wij de aflossing naar € 30. => U hebt schulden. Daarom verlagen wij de aflossing naar € 30.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 242 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       richting    id: richting-vz    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
betekenis:    tegen, voor of naar een persoon of organisatie
patroon:      richting (bewoners | inwoners | burgers | cliënten | klanten | ouders | bedrijven | medewerkers | partners | raad | college | gemeente | pers | media | huurders)
patroon:      richting (de | het | onze | uw | alle) wie=(bewoners | inwoners | burgers | cliënten | klanten | ouders | bedrijven | medewerkers | partners | raad | college | pers | media | huurders)
beter:        (naar, voor, aan, met of tegen) | kies het voorzetsel dat bij het werkwoord hoort
uitleg:       Het zegt voor wie iets bestemd is. Een straat heeft een richting, een mens niet.
voorbeeld:    De communicatie ⟦richting bewoners⟧ kan beter. => De communicatie met bewoners kan beter.
niet melden:  /(de | een | die | deze | welke | juiste | goede) richting/ | een echte richting
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 777 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       te oordelen naar    id: te-oordelen-naar    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        volgens; zo te zien aan | als je zegt waaruit iets blijkt
uitleg:       Het zegt waaraan iemand iets merkt of ziet.
voorbeeld:    ⟦Te oordelen naar⟧ de foto's is uw schuur te hoog. => Zo te zien aan de foto's is uw schuur te hoog.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       ten bate van    id: ten-bate-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        voor | altijd
uitleg:       Iemand of iets heeft er voordeel van, bijvoorbeeld van de opbrengst.
voorbeeld:    De sponsorloop is ⟦ten bate van⟧ de voedselbank. => De sponsorloop is voor de voedselbank.
niet melden:  /<komen:ww> ..5 _/ | "komen voor" is geen goede zin
niet melden:  /<strekken:ww> ..3 _/ | een vaste uitdrukking
niet melden:  /_ ..6 (<komen:ww> | <brengen:ww>)/ | "komen voor" is geen goede zin
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 28 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten voordele van    id: ten-voordele-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        in het voordeel van | als iemand er beter van wordt
uitleg:       Iemand wordt er beter van.
voorbeeld:    Deze regeling is ⟦ten voordele van⟧ kleine winkels. => Deze regeling is in het voordeel van kleine winkels.
niet melden:  /<komen:ww> ..5 _/ | "komen voor" is geen goede zin
niet melden:  /<strekken:ww> ..3 _/ | een vaste uitdrukking
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter ondersteuning van    id: ter-ondersteuning-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        voor | als je zegt voor wie de hulp is
beter:        (om te helpen bij) | als je zegt waarbij je helpt
uitleg:       Het is bedoeld om te helpen.
voorbeeld:    ⟦Ter ondersteuning van⟧ mantelzorgers is er een spreekuur. => Voor mantelzorgers is er een spreekuur.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 88 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter verbetering van    id: ter-verbetering-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
alleen:       na=/(de | het)/
beter:        (om … te verbeteren) | altijd
uitleg:       Iets moet beter worden.
voorbeeld:    De gemeente plant bomen ⟦ter verbetering van⟧ de lucht in de wijk. => De gemeente plant bomen om de lucht in de wijk te verbeteren.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 50 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter verduidelijking van    id: ter-verduidelijking-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        (om … uit te leggen) | altijd
uitleg:       Het is bedoeld om iets beter uit te leggen.
voorbeeld:    ⟦Ter verduidelijking van⟧ uw tekening vragen wij een foto. => Stuur een foto, zodat wij uw tekening beter begrijpen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter vergoeding van    id: ter-vergoeding-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        als vergoeding voor | altijd
uitleg:       Iemand krijgt geld terug voor kosten of schade.
voorbeeld:    U krijgt € 300 ⟦ter vergoeding van⟧ uw kapotte fiets. => U krijgt € 300 als vergoeding voor uw kapotte fiets.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 41 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter verzekering van    id: ter-verzekering-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        (om te zorgen voor) | altijd
uitleg:       Het moet zeker maken dat iets gebeurt of blijft.
voorbeeld:    ⟦Ter verzekering van⟧ de rust in de wijk sluit het terras om tien uur. => Om te zorgen voor rust in de wijk sluit het terras om tien uur.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 42 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter waarborging van    id: ter-waarborging-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        (om … te beschermen, of: om te zorgen voor) | altijd
uitleg:       Zo blijft iets veilig of goed geregeld.
voorbeeld:    ⟦Ter waarborging van⟧ uw privacy staat er geen naam op de enquête. => Om uw privacy te beschermen staat er geen naam op de enquête.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 32 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter afsluiting van    id: ter-afsluiting-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        aan het eind van | altijd
uitleg:       Het is het laatste wat er gebeurt.
voorbeeld:    ⟦Ter afsluiting van⟧ de cursus krijgt iedereen een certificaat. => Aan het eind van de cursus krijgt iedereen een certificaat.
niet melden:  /(hek | deksel | kap | slagboom | paal) ..6 _/ | iets dichtmaken
niet melden:  /_ ..4 (opening | openingen | dossier | zaak | procedure | put | gat | weg | terrein | overeenkomst | contract | leiding | tank | tuin)/ | iets dichtmaken of afmaken
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 22 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter staving van    id: ter-staving-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        als bewijs voor | altijd
uitleg:       Er is een papier of foto die laat zien dat het waar is.
voorbeeld:    Stuur foto's mee ⟦ter staving van⟧ uw klacht. => Stuur foto's mee als bewijs voor uw klacht.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter onderbouwing van    id: ter-onderbouwing-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        als bewijs voor; als uitleg bij | als er een claim, plan of vraag volgt
uitleg:       Er zijn redenen of papieren die laten zien dat iemand gelijk heeft.
voorbeeld:    Stuur bonnen mee ⟦ter onderbouwing van⟧ uw declaratie. => Stuur bonnen mee als bewijs voor uw declaratie.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 24 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter realisatie van    id: ter-realisatie-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
patroon:      ter (realisatie | verwezenlijking) van
beter:        voor | als je zegt waar het voor nodig is
uitleg:       Het is nodig om een plan te laten lukken.
voorbeeld:    ⟦Ter realisatie van⟧ het fietspad kappen wij twee bomen. => Voor het fietspad kappen wij twee bomen.
niet melden:  /<strekken:ww> _/ | dan past 'voor' niet
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       ter vermijding van    id: ter-vermijding-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        (om … te voorkomen) | altijd
uitleg:       Iets naars moet niet gebeuren.
voorbeeld:    ⟦Ter vermijding van⟧ lange rijen komt er een tweede stembureau. => Om lange rijen te voorkomen komt er een tweede stembureau.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 29 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter overbrugging van    id: ter-overbrugging-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        voor | als je zegt welke tijd het is
uitleg:       Het is een oplossing voor een korte tijd.
voorbeeld:    U krijgt een voorschot ⟦ter overbrugging van⟧ de eerste maand. => U krijgt een voorschot voor de eerste maand.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tot het moment dat    id: tot-het-moment-dat    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
patroon:      tot (het moment | aan het moment | de dag | aan de dag) dat
beter:        totdat | altijd
uitleg:       Het gaat door en stopt als er iets anders gebeurt.
voorbeeld:    U houdt uw uitkering ⟦tot het moment dat⟧ u werk vindt. => U houdt uw uitkering totdat u werk vindt.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 53 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tot en met welke datum    id: tot-en-met-welke-datum    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        tot wanneer | altijd
uitleg:       De vraag is wat de laatste dag is.
voorbeeld:    ⟦Tot en met welke datum⟧ bent u op vakantie? => Tot wanneer bent u op vakantie?
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       tegen de achtergrond van    id: tegen-de-achtergrond-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
alleen:       na=/(de | het | deze | dit | onze | uw) ..2 (ontwikkeling | ontwikkelingen | crisis | situatie | stijgende | hoge | groeiende | toegenomen | bezuinigingen | tekort | regels | wet | cijfers)/
beter:        door | als je een oorzaak noemt
beter:        (omdat) | als je een reden noemt
uitleg:       Het vertelt wat er nog meer speelt.
voorbeeld:    ⟦Tegen de achtergrond van⟧ de hoge gasprijzen stoppen veel zwembaden. => Door de hoge gasprijzen stoppen veel zwembaden.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tegen betaling van    id: tegen-betaling-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
alleen:       na=/(een)? ..1 ("€" | euro | [cijfer])/
beter:        voor | als er een bedrag volgt
uitleg:       Zo veel kost het.
voorbeeld:    U krijgt een nieuwe afvalpas ⟦tegen betaling van⟧ € 12. => U krijgt een nieuwe afvalpas voor € 12.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 60 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voor de duur van    id: voor-de-duur-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
alleen:       na=/(ten hoogste | maximaal)? (één | een | twee | drie | vier | vijf | zes | acht | tien | [cijfer])/
beter:        voor | als er een aantal dagen, weken of jaren volgt
uitleg:       Zo lang duurt of geldt het.
voorbeeld:    U krijgt de gehandicaptenparkeerkaart ⟦voor de duur van⟧ vijf jaar. => U krijgt de gehandicaptenparkeerkaart voor vijf jaar.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 394 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uit kracht van    id: uit-kracht-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        volgens; door | als er een wet, regel of afspraak volgt
uitleg:       Een regel of afspraak zorgt ervoor dat het geldt.
voorbeeld:    De notaris beheert het geld ⟦uit kracht van⟧ de akte. => De notaris beheert het geld volgens de akte.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       van de hand van    id: van-de-hand-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        van | als je zegt wie het schreef
uitleg:       Het zegt wie iets heeft geschreven of gemaakt.
voorbeeld:    Het rapport over de brug is ⟦van de hand van⟧ een ingenieur. => Het rapport over de brug is van een ingenieur.
niet melden:  /(foto | afdruk | rug | palm | vingers | vorm | röntgenfoto | letsel) ..3 _/ | letterlijk een hand
niet melden:  /_ ..3 (patiënt | slachtoffer | baby | kindje)/ | letterlijk een hand
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       van de kant van    id: van-de-kant-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
alleen:       na=/(de | het) (gemeente | provincie | overheid | politie | verhuurder | buren | bewoners | ouders | school | huurder | werkgever | college | raad | rechter | verzekeraar | instelling)/
beter:        van | als het om een persoon of organisatie gaat
uitleg:       Het zegt wie iets doet of zegt.
voorbeeld:    Er kwam geen antwoord ⟦van de kant van⟧ de verhuurder. => Er kwam geen antwoord van de verhuurder.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vanuit het perspectief van    id: vanuit-het-perspectief-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        voor | als je zegt voor wie iets zo is
beter:        (volgens) | als je zegt wie het vindt
uitleg:       Het zegt hoe iemand anders ernaar kijkt.
voorbeeld:    ⟦Vanuit het perspectief van⟧ de bezoeker is de website onduidelijk. => Voor de bezoeker is de website onduidelijk.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vanwege het feit dat    id: vanwege-het-feit-dat    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        omdat | altijd
uitleg:       Het volgende deel van de zin is de reden.
voorbeeld:    Mijn afspraak ging niet door ⟦vanwege het feit dat⟧ de balie dicht was. => Mijn afspraak ging niet door omdat de balie dicht was.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 26 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voor zover het betreft    id: voor-zover-het-betreft    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
patroon:      voor zover het (betreft | gaat om)
patroon:      voorzover het (betreft | gaat om)
beter:        voor; bij              | kies wat past
uitleg:       Het geldt alleen voor wat erna komt.
voorbeeld:    De vergoeding geldt, ⟦voor zover het betreft⟧ schoolreizen, tot € 50. => De vergoeding voor schoolreizen is maximaal € 50.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 581 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       waar het gaat om    id: waar-het-gaat-om    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
patroon:      waar het gaat om
alleen:       na!=/(te | iets | wat)/
beter:        bij; over              | kies wat past
uitleg:       Er begint een nieuw onderwerp.
voorbeeld:    ⟦Waar het gaat om⟧ geluidsoverlast kunt u de wijkagent bellen. => Bij geluidsoverlast kunt u de wijkagent bellen.
niet melden:  /(daar | is | was | weten | en | punt | vraag) _/ | dan is het de kern van iets
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 40 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zonder tussenkomst van    id: zonder-tussenkomst-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        zonder | altijd
uitleg:       Niemand anders zit ertussen.
voorbeeld:    U kunt ⟦zonder tussenkomst van⟧ een advocaat naar de kantonrechter. => U kunt zonder een advocaat naar de kantonrechter.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 33 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       met een beroep op    id: met-een-beroep-op    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        (omdat, of: en noemt als reden) | altijd
uitleg:       Iemand noemt iets als reden of als recht.
voorbeeld:    Hij weigert te betalen ⟦met een beroep op⟧ zijn lage inkomen. => Hij wil niet betalen. Hij zegt dat zijn inkomen te laag is.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bij het ontbreken van    id: bij-het-ontbreken-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        zonder | als iets er niet is
uitleg:       Het is er niet, terwijl het wel nodig is.
voorbeeld:    ⟦Bij het ontbreken van⟧ een handtekening is uw volmacht ongeldig. => Zonder een handtekening is uw volmacht ongeldig.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 65 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bij uitblijven van    id: bij-uitblijven-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
patroon:      bij (het)? uitblijven van
beter:        zonder | als er een antwoord, reactie of betaling volgt
uitleg:       Wat verwacht werd, komt niet.
voorbeeld:    ⟦Bij uitblijven van⟧ uw betaling komt de deurwaarder. => Zonder uw betaling komt de deurwaarder.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       bij brief van    id: bij-brief-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
patroon:      bij wat=(brief | e-mail | beschikking) van
alleen:       na=/[cijfer]/
beter:        in de {wat} van        | als je zegt wat erin stond
beter:        met de {wat} van       | als er iets is gestuurd
uitleg:       Het zegt in welke brief iets stond.
voorbeeld:    ⟦Bij brief van⟧ 12 maart vroeg u om uitstel. => In de brief van 12 maart vroeg u om uitstel.
niet melden:  /_ (de | een | het | mijn | uw)/ | zonder datum is het iets anders
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 47 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       per datum    id: per-datum    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
betekenis:    vanaf een dag
patroon:      per dag=[cijfer] maand=(januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december)
beter:        op {dag} {maand}       | als iets dan stopt of één keer gebeurt
beter:        vanaf {dag} {maand}    | als iets dan begint
uitleg:       Op die dag begint of stopt er iets.
voorbeeld:    Uw abonnement stopt ⟦per 1 mei⟧. => Uw abonnement stopt op 1 mei.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       te rekenen vanaf    id: te-rekenen-vanaf    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
patroon:      (te rekenen | gerekend) (vanaf | van)
beter:        vanaf | als er een datum of gebeurtenis volgt
uitleg:       Op die dag begint de tijd te tellen.
voorbeeld:    U hebt zes weken de tijd, ⟦te rekenen vanaf⟧ 2 mei. => U hebt zes weken de tijd, vanaf 2 mei.
niet melden:  /(<worden:ww> | <hebben:ww>) ..5 gerekend/ | het werkwoord rekenen
niet melden:  /(is | zijn | niet) gerekend/ | het werkwoord rekenen
niet melden:  /_ ..4 af/ | dan staat er twee keer 'af'
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 232 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vanaf het moment dat    id: vanaf-het-moment-dat    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
patroon:      vanaf het (moment | ogenblik | tijdstip) (dat | waarop)
beter:        zodra | als het om een begin gaat
uitleg:       Het begint als er iets anders gebeurt.
voorbeeld:    ⟦Vanaf het moment dat⟧ u hier woont, betaalt u afvalstoffenheffing. => Zodra u hier woont, betaalt u afvalstoffenheffing.
niet melden:  /_ ..20 (tot | totdat)/ | dan is het een tijd met een begin en een eind
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 101 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tot een bedrag van    id: tot-een-bedrag-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
patroon:      tot (een bedrag van | een bedrag van maximaal)
beter:        tot | als het bedrag volgt
uitleg:       Dit is het hoogste bedrag.
voorbeeld:    Kleine schade vergoeden wij ⟦tot een bedrag van⟧ € 250. => Kleine schade vergoeden wij tot € 250.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 87 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tot een maximum van    id: tot-een-maximum-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
patroon:      (tot een maximum van | tot ten hoogste)
beter:        tot | als er een aantal of bedrag volgt
uitleg:       Meer dan dit is het nooit.
voorbeeld:    U krijgt de reiskosten terug ⟦tot een maximum van⟧ € 80. => U krijgt de reiskosten terug tot € 80.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 124 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een bedrag van    id: een-bedrag-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
patroon:      een bedrag van prijs="€"
patroon:      een bedrag ad prijs=("€" | [cijfer])
beter:        {prijs} | altijd
uitleg:       Hierna volgt hoeveel geld het is.
voorbeeld:    U moet ⟦een bedrag van €⟧ 45 betalen. => U moet € 45 betalen.
niet melden:  /(tot | maximaal | bij | ter) een bedrag/ | andere ingang
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 415 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in de leeftijd van    id: in-de-leeftijd-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        van | als er een aantal jaren volgt
uitleg:       Het zegt hoe oud iemand is.
voorbeeld:    Kinderen ⟦in de leeftijd van⟧ 4 tot 12 jaar zwemmen gratis. => Kinderen van 4 tot 12 jaar zwemmen gratis.
alleen:       na=/([cijfer] | nul | een | twee | drie | vier | vijf | zes | zeven | acht | negen | tien | elf | twaalf | dertien | veertien | vijftien | zestien | zeventien | achttien | twintig)/
niet melden:  /(stierf | overleed | overleden | gestorven | sterven) ..8 _/ | dan past 'van' niet
niet melden:  /_ ..6 (overleden | gestorven | overlijden)/ | dan past 'van' niet
alleen:       zin!=/(overleed | overleden | stierf | stierven | gestorven | overlijden)/
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 29 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in het geval dat    id: in-het-geval-dat    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        als | altijd
uitleg:       Het gaat om iets wat misschien gebeurt.
voorbeeld:    ⟦In het geval dat⟧ uw pas kwijt is, belt u meteen de bank. => Als uw pas kwijt is, belt u meteen de bank.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 250 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onder de voorwaarde dat    id: onder-de-voorwaarde-dat    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        als; alleen als         | als iemand eerst iets moet doen
uitleg:       Het mag of kan alleen als iets anders klopt.
voorbeeld:    U krijgt de vergoeding ⟦onder de voorwaarde dat⟧ u de bon bewaart. => U krijgt de vergoeding alleen als u de bon bewaart.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 112 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in de wetenschap dat    id: in-de-wetenschap-dat    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        (omdat … weet dat) | altijd
uitleg:       Iemand doet iets en weet al dat het andere zo is.
voorbeeld:    Wij sluiten het zwembad ⟦in de wetenschap dat⟧ dit vervelend is. => Wij sluiten het zwembad. Wij weten dat dit vervelend is.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitgaande van    id: uitgaande-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
alleen:       begin=ja
beter:        met; bij | als je zegt waarmee je rekent
uitleg:       Hiermee is gerekend.
voorbeeld:    ⟦Uitgaande van⟧ een inkomen van € 1.800 krijgt u € 90 huurtoeslag. => Met een inkomen van € 1.800 krijgt u € 90 huurtoeslag.
niet melden:  /_ (het feit | de veronderstelling | de aanname)/ | dan past 'met' niet
niet melden:  /_ ([cijfer] | dit)/ | dan past 'met' niet
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 114 keer in de wettekst (BWB, 10,8 miljoen woorden)
