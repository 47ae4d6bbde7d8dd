# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Engelse woorden waar een gewoon Nederlands woord voor is.

ingang:       assessment    id: assessment    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
beter:        <test>                 | als het om een persoon gaat
beter:        <onderzoek>            | als het om een bedrijf of situatie gaat
uitleg:       Een test van een persoon, of een onderzoek naar een bedrijf.
voorbeeld:    U krijgt een ⟦assessment⟧ van twee uur. => U krijgt een test van twee uur.
niet melden:  /risk _/ | een vaste groep met een eigen ingang
niet melden:  /(impact | self | data | environmental | quick | development) _/ | deel van een Engelse naam
niet melden:  /_ (center | centre | tool)/ | deel van een Engelse naam
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       awareness    id: awareness    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
beter:        (bewust maken)         | altijd
uitleg:       Mensen weten dat iets belangrijk is of gevaarlijk kan zijn.
voorbeeld:    De folder zorgt voor ⟦awareness⟧ over brand. => De folder leert mensen over het gevaar van brand.
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       backlog    id: backlog    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
beter:        <achterstand>          | als er werk is blijven liggen
uitleg:       Er ligt nog werk dat al klaar had moeten zijn.
voorbeeld:    Door de ⟦backlog⟧ moet u langer wachten. => Door de achterstand moet u langer wachten.
niet melden:  /(product | sprint) _/ | een vaste naam bij het maken van software
niet melden:  /op (de | onze | het | een) _/ | een lijst met werk
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       best practice    id: best-practice    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      best (practice | practices)
beter:        (goed voorbeeld)       | altijd
uitleg:       Zo deed een ander het en dat werkte goed.
voorbeeld:    Wij delen een ⟦best practice⟧ van een andere gemeente. => Wij delen een goed voorbeeld van een andere gemeente.
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       briefing    id: briefing    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: tip
vormen:       mv=-; vk=-
beter:        <uitleg>               | als mensen horen wat zij moeten doen
uitleg:       Mensen horen kort wat er gaat gebeuren en wat zij moeten doen.
voorbeeld:    Vrijwilligers krijgen een ⟦briefing⟧ van tien minuten. => Vrijwilligers krijgen een uitleg van tien minuten.
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       casemanager    id: casemanager    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (casemanager | casemanagers | case manager | case managers)
beter:        (vaste begeleider)     | altijd
uitleg:       Eén persoon die alles regelt, samen met iemand die hulp nodig heeft.
voorbeeld:    Uw ⟦casemanager⟧ belt u. => Uw vaste begeleider belt u.
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       commitment    id: commitment    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       mv=-
beter:        <inzet>                | als mensen echt willen meewerken
beter:        (belofte) | als iemand iets belooft
uitleg:       Iemand wil er echt zijn best voor doen.
voorbeeld:    Wij vragen ⟦commitment⟧ van alle bewoners. => Wij vragen inzet van alle bewoners.
niet melden:  /_ ..2 (aan | om)/ | daar passen deze woorden niet
niet melden:  /een ..1 _/ | daar past 'inzet' niet
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       committeren    id: committeren    soort: werkwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
beter:        (beloven mee te werken) | altijd
uitleg:       Iemand belooft dat hij zich aan een afspraak houdt.
voorbeeld:    De school wil zich ⟦committeren⟧ aan het plan. => De school belooft mee te werken aan het plan.
niet melden:  /(gecommitteerde | gecommitteerden)/ | een persoon die ergens toezicht op houdt
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       community    id: community    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
beter:        <groep>                | als mensen iets samen hebben of doen
uitleg:       Een groep mensen die iets samen doet of deelt.
voorbeeld:    Word lid van onze ⟦community⟧ van vrijwilligers. => Word lid van onze groep van vrijwilligers.
niet melden:  /_ (service | manager | management | building | center | art | arts | college | police | law | garden | based)/ | deel van een Engelse naam
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       compliance    id: compliance    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
beter:        (de regels volgen)     | altijd
uitleg:       Een bedrijf houdt zich aan de wet en de regels.
voorbeeld:    Wij letten op ⟦compliance⟧. => Wij letten erop dat iedereen de regels volgt.
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       content    id: content    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
alleen:       voor=/(de | deze | onze | nieuwe | alle | digitale | van)/
beter:        (tekst, foto's en filmpjes) | altijd
uitleg:       Alles wat er op een website staat: tekst, foto's en filmpjes.
voorbeeld:    Nieuwe ⟦content⟧ zetten wij elke week op de website. => Wij zetten elke week nieuwe teksten en foto's op de website.
niet melden:  content in de betekenis 'tevreden'
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       dashboard    id: dashboard    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: tip
beter:        (overzicht met cijfers) | altijd
uitleg:       Een pagina met de belangrijkste cijfers bij elkaar.
voorbeeld:    Op het ⟦dashboard⟧ ziet u uw gebruik van water. => In het overzicht ziet u uw gebruik van water.
niet melden:  /(auto | lampje | lampjes | parkeerkaart | parkeerschijf | voorruit | kaart | raam | vergunning | parkeervergunning | parkeerbewijs | pas | pasje | ontheffing | ticket | leg | legt | leggen | ligt | liggen | plaats | plaatst | plaatsen) ..12 _/ | in een auto
niet melden:  /_ ..12 (auto | lampje | lampjes | parkeerkaart | parkeerschijf | voorruit | vergunning | parkeervergunning | parkeerbewijs | leggen | ligt | liggen)/ | in een auto
niet melden:  /(brandt | brandend | indicator | kilometerteller | airbag) ..12 _/ | in een auto
niet melden:  /_ ..12 (brandt | branden | airbag)/ | in een auto
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       deadline    id: deadline    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: tip
beter:        (de laatste dag)       | als je de datum noemt
uitleg:       Na deze dag is het te laat.
voorbeeld:    De ⟦deadline⟧ om te reageren is 1 mei. => U kunt reageren tot en met 1 mei.
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       disclaimer    id: disclaimer    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: tip
beter:        (voor welke fouten wij niet verantwoordelijk zijn) | altijd
uitleg:       Hierin staat voor welke fouten de organisatie niet verantwoordelijk is.
voorbeeld:    Lees eerst onze ⟦disclaimer⟧. => Lees eerst voor welke fouten wij niet verantwoordelijk zijn.
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       empowerment    id: empowerment    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
beter:        (mensen sterker maken) | altijd
uitleg:       Mensen kunnen daarna meer zelf doen en beslissen.
voorbeeld:    De cursus gaat over ⟦empowerment⟧. => In de cursus leert u meer zelf te beslissen.
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       escaleren    id: escaleren-leiding    soort: werkwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
betekenis:    aan de leiding vertellen
alleen:       na=/..4 naar ..3 (directeur | directie | wethouder | college | management | leiding | manager | bestuur | burgemeester | teamleider | leidinggevende | opdrachtgever | stuurgroep | niveau)/
beter:        (aan de leiding vertellen) | altijd
uitleg:       Iemand vertelt een probleem aan zijn baas, omdat het zelf niet lukt.
voorbeeld:    Wij ⟦escaleren⟧ uw klacht naar de directeur. => Wij vragen de directeur om naar uw klacht te kijken.
niet melden:  een ruzie die uit de hand loopt
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       event    id: event    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: tip
beter:        (bijeenkomst)          | als mensen iets horen of bespreken
beter:        (feest)                | als er iets te vieren is
uitleg:       Mensen komen bij elkaar voor een feest, wedstrijd of gesprek.
voorbeeld:    Kom naar ons ⟦event⟧ voor ondernemers. => Kom naar onze bijeenkomst voor ondernemers.
niet melden:  /the ..2 _/ | een Engelse zin
niet melden:  /_ (of | which | to | the)/ | een Engelse zin
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       fact sheet    id: factsheet    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (factsheet | factsheets | fact sheet | fact sheets)
beter:        (blad met feiten)      | altijd
uitleg:       Eén bladzijde met de belangrijkste feiten.
voorbeeld:    In de ⟦factsheet⟧ staan cijfers over de wijk. => Op een blad met feiten staan cijfers over de wijk.
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       feedback    id: feedback    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: tip
beter:        (reactie, of: wat u ervan vindt) | als je vraagt wat iemand vindt
uitleg:       Iemand zegt wat hij ervan vindt.
voorbeeld:    Wij willen graag ⟦feedback⟧ op deze folder. => Wij horen graag wat u van deze folder vindt.
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       follow-up    id: follow-up    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       mv=-; vk=-
beter:        <vervolg>              | altijd
uitleg:       Een tweede gesprek of actie, om te kijken hoe het nu gaat.
voorbeeld:    Er komt een ⟦follow-up⟧ op dit gesprek. => Er komt een vervolg op dit gesprek.
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       framework    id: framework    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
beter:        (vaste manier van werken) | altijd
uitleg:       Een vaste manier van werken met regels en stappen.
voorbeeld:    Wij werken met een ⟦framework⟧ voor alle wijken. => Wij werken in alle wijken op dezelfde manier.
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       governance    id: governance    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
beter:        (wie beslist en wie controleert) | altijd
uitleg:       Hoe een organisatie geleid en gecontroleerd wordt.
voorbeeld:    De ⟦governance⟧ van de school wordt beter. => Het wordt duidelijker wie op de school beslist en wie controleert.
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       in de lead    id: in-de-lead    soort: woordgroep    categorie: engels    domein: algemeen    ernst: tip
patroon:      in de lead
beter:        (de leiding hebben)    | altijd
uitleg:       Iemand is de baas over het werk en neemt de eerste stap.
voorbeeld:    De gemeente is ⟦in de lead⟧. => De gemeente heeft de leiding.
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       kick-off    id: kick-off    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
beter:        (start) | zeg wanneer het begint
uitleg:       Iets begint, meestal met een bijeenkomst.
voorbeeld:    De ⟦kick-off⟧ van het project is op 3 mei. => De start van het project is op 3 mei.
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       matchen    id: matchen    soort: werkwoord    categorie: engels    domein: algemeen    ernst: tip
vormen:       tt1=-
beter:        (passen bij)           | altijd
uitleg:       Twee dingen of mensen horen bij elkaar.
voorbeeld:    De baan moet ⟦matchen⟧ met uw opleiding. => De baan moet passen bij uw opleiding.
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       meeting    id: meeting    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
beter:        <vergadering>          | als collega's overleggen
beter:        (gesprek)              | als het om twee of drie mensen gaat
uitleg:       Mensen praten met elkaar over een onderwerp.
voorbeeld:    Wij zien u in de ⟦meeting⟧ van maandag. => Wij zien u in de vergadering van maandag.
niet melden:  /expert _/ | een vaste groep met een eigen ingang
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       mindset    id: mindset    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
beter:        <manier> van denken    | altijd
uitleg:       Hoe iemand over iets denkt.
voorbeeld:    Met een andere ⟦mindset⟧ lukt het wel. => Met een andere manier van denken lukt het wel.
niet melden:  /growth _/ | een vaste naam
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       monitoren    id: monitoren    soort: werkwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       tt1=-
beter:        <volgen>               | als je kijkt hoe het gaat
beter:        <controleren>          | als je kijkt of iets klopt
uitleg:       Iemand kijkt een tijd lang hoe het gaat.
voorbeeld:    Wij ⟦monitoren⟧ het verkeer in uw straat. => Wij volgen het verkeer in uw straat.
niet melden:  /(de | twee | drie | nieuwe | oude | onze | hun | beide | alle | met | op) monitoren/ | beeldschermen
niet melden:  /_ ..3 (of | dat)/ | dan past er 'kijken' of 'controleren'
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       on hold    id: on-hold    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
beter:        (stilliggen of stilleggen)                   | als het werk even niet verder gaat
uitleg:       Het werk stopt even. Later gaat het verder.
voorbeeld:    De bouw ligt ⟦on hold⟧. => De bouw ligt stil.
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       outreachend    id: outreachend    soort: bijvoeglijk    categorie: engels    domein: algemeen    ernst: waarschuwing
beter:        (wij komen naar u toe) | altijd
uitleg:       De hulp wacht niet, maar gaat naar de mensen toe.
voorbeeld:    Ons team werkt ⟦outreachend⟧. => Ons team komt naar u toe.
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       pilot    id: pilot    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: tip
beter:        <proef>                | altijd
uitleg:       Iets eerst in het klein proberen.
voorbeeld:    De ⟦pilot⟧ begint in september. => De proef begint in september.
niet melden:  /_ ..4 (serie | televisie | film | aflevering)/ | eerste aflevering van een serie
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       pitchen    id: pitchen    soort: werkwoord    categorie: engels    domein: algemeen    ernst: tip
vormen:       tt1=-
beter:        (kort vertellen)       | altijd
uitleg:       In een paar minuten over een idee vertellen.
voorbeeld:    U kunt uw idee ⟦pitchen⟧ op de bijeenkomst. => U kunt kort over uw idee vertellen op de bijeenkomst.
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       roadmap    id: roadmap    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
beter:        <planning>             | altijd
uitleg:       Een lijst van wat er wanneer gebeurt.
voorbeeld:    In de ⟦roadmap⟧ staat wanneer wij gaan bouwen. => In de planning staat wanneer wij gaan bouwen.
niet melden:  /_ (naar | to)/ | dan past er 'planning' niet
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       scope    id: scope    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
beter:        (wat er wel en niet bij hoort) | altijd
uitleg:       Welke taken, onderwerpen of plekken bij een plan horen.
voorbeeld:    Uw straat valt buiten de ⟦scope⟧ van het project. => Uw straat hoort niet bij het project.
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       stakeholder    id: stakeholder    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
beter:        (iedereen die ermee te maken heeft) | altijd
uitleg:       Iemand die met een plan te maken heeft, zoals een bewoner of winkelier.
voorbeeld:    Wij praten met alle ⟦stakeholders⟧. => Wij praten met iedereen die ermee te maken heeft.
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       target    id: target    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: tip
beter:        <doel>                 | als je een aantal of bedrag wilt halen
uitleg:       Het aantal of bedrag dat iemand wil halen.
voorbeeld:    Ons ⟦target⟧ voor dit jaar is honderd nieuwe woningen. => Ons doel voor dit jaar is honderd nieuwe woningen.
niet melden:  /_ (group | audience | date)/ | deel van een Engelse term
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       tool    id: tool    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: tip
beter:        <hulpmiddel>           | altijd
uitleg:       Iets wat helpt om een taak te doen, meestal op internet.
voorbeeld:    Met deze ⟦tool⟧ berekent u uw huur. => Met dit hulpmiddel berekent u uw huur.
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       toolkit    id: toolkit    soort: woordgroep    categorie: engels    domein: algemeen    ernst: tip
patroon:      (toolkit | toolkits)
beter:        (pakket met hulpmiddelen) | altijd
uitleg:       Een pakket met dingen die bij het werk helpen.
voorbeeld:    De school krijgt een ⟦toolkit⟧ over geld. => De school krijgt een pakket met hulpmiddelen over geld.
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       updaten    id: updaten    soort: werkwoord    categorie: engels    domein: algemeen    ernst: tip
vormen:       tt1=-
beter:        <bij|werken>           | als het om een app of lijst gaat
uitleg:       Iets weer nieuw en juist maken.
voorbeeld:    U moet de app eerst ⟦updaten⟧. => U moet de app eerst bijwerken.
niet melden:  /_ ..6 over/ | mensen iets vertellen: dan past er een ander woord
niet melden:  /over ..6 _/ | mensen iets vertellen: dan past er een ander woord
niet melden:  /(wij | we) (u | je | jullie) ..6 _/ | mensen iets vertellen
niet melden:  /_ ..1 (u | jou | jullie) !uw/ | mensen iets vertellen
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie

ingang:       workload    id: workload    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
beter:        (hoeveelheid werk)     | altijd
uitleg:       Hoeveel werk iemand heeft.
voorbeeld:    De ⟦workload⟧ van het team is te hoog. => Het team heeft te veel werk.
status:       aangenomen, 2026-11, redacteur: niet iedereen leest Engels; er is een Nederlands woord
bron:         eigen redactie
