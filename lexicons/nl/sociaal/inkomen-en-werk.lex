# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden uit brieven over uitkering, werk en armoede.

ingang:       algemene bijstand    id: algemene-bijstand    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Geld van de gemeente om van te leven: voor eten, kleren, de huur en andere gewone kosten.
voorbeeld:    U hebt vanaf 1 maart recht op ⟦algemene bijstand⟧. => U krijgt vanaf 1 maart een uitkering van de gemeente om van te leven.
bron:         Participatiewet
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen

ingang:       bijzondere bijstand    id: bijzondere-bijstand    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Geld van de gemeente voor extra kosten die u echt moet maken en niet zelf kunt betalen.
voorbeeld:    Voor uw nieuwe bril kunt u ⟦bijzondere bijstand⟧ aanvragen. => Kunt u uw nieuwe bril niet betalen? Vraag de gemeente dan om geld voor deze extra kosten.
bron:         Participatiewet
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen

ingang:       aanvullende bijstand    id: aanvullende-bijstand    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (extra bijstand naast uw inkomen) | als iemand ook loon of een andere uitkering heeft
uitleg:       Uw inkomen is te laag om van te leven. De gemeente vult het aan.
voorbeeld:    Naast uw baan in de bakkerij ontvangt u ⟦aanvullende bijstand⟧. => U werkt in de bakkerij en de gemeente vult uw loon aan.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       bijstandsgerechtigd    id: bijstandsgerechtigd    soort: bijvoeglijk    categorie: jargon    domein: sociaal    ernst: waarschuwing
patroon:      (<bijstandsgerechtigd> | bijstandsgerechtigden)
beter:        (met bijstand; iemand met bijstand) | altijd
uitleg:       Iemand krijgt bijstand, of heeft daar recht op.
voorbeeld:    ⟦Bijstandsgerechtigde⟧ ouders betalen minder voor de kinderopvang. => Ouders met bijstand betalen minder voor de kinderopvang.
voorbeeld:    Voor ⟦bijstandsgerechtigden⟧ is de cursus gratis. => Voor mensen met bijstand is de cursus gratis.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 24 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitkeringsgerechtigde    id: uitkeringsgerechtigde    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
patroon:      (<uitkeringsgerechtigde> | uitkeringsgerechtigd)
beter:        (iemand met een uitkering) | altijd
uitleg:       Iemand die recht heeft op een uitkering.
voorbeeld:    De sporthal vraagt van ⟦uitkeringsgerechtigden⟧ maar € 5 per maand. => Mensen met een uitkering betalen in de sporthal maar € 5 per maand.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 164 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitkeringsspecificatie    id: uitkeringsspecificatie    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        <overzicht> van de uitkering | als het om het maandelijkse overzicht gaat
uitleg:       Hierop staat hoeveel geld u deze maand krijgt en wat er is ingehouden.
voorbeeld:    Stuur de ⟦uitkeringsspecificatie⟧ van mei mee met het formulier. => Stuur het overzicht van de uitkering van mei mee met het formulier.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       arbeidsverplichting    id: arbeidsverplichting    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een regel over werk die bij uw uitkering hoort: u moet bijvoorbeeld werk zoeken en werk aannemen.
voorbeeld:    Tot uw operatie gelden de ⟦arbeidsverplichtingen⟧ niet voor u. => Tot uw operatie hoeft u geen werk te zoeken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       sollicitatieplicht    id: sollicitatieplicht    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
rechtsgevolg: ja
uitleg:       U moet werk zoeken en op vacatures reageren zolang u een uitkering hebt.
voorbeeld:    Voor u geldt vanaf 1 juli geen ⟦sollicitatieplicht⟧ meer. => Vanaf 1 juli hoeft u niet meer op vacatures te reageren.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tegenprestatie    id: tegenprestatie    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
betekenis:    onbetaald werk bij een uitkering
rechtsgevolg: ja
alleen:       zin=/(<uitkering:znw> | bijstand | bijstandsuitkering | "Participatiewet" | onbetaald | vrijwilligerswerk)/
uitleg:       Nuttig werk zonder loon, dat de gemeente kan vragen van iemand met een uitkering.
voorbeeld:    De gemeente vraagt een ⟦tegenprestatie⟧ voor uw uitkering, zoals koffie schenken in het buurthuis. => De gemeente vraagt u om onbetaald werk te doen, zoals koffie schenken in het buurthuis.
niet melden:  /als _ voor (een | de) (bepaalde | dienst | levering | diensten)/ | iets wat iemand teruggeeft
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 129 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vrijlating    id: vrijlating    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
betekenis:    deel van het inkomen dat niet meetelt
rechtsgevolg: ja
alleen:       zin=/(<uitkering:znw> | bijstand | bijstandsuitkering | inkomsten | inkomen | loon | giften)/
alleen:       zin!=/(gevangene | gevangenen | verdachte | cel | gevangenis | gijzelaar | gijzelaars | gedetineerde)/
uitleg:       Een deel van uw inkomsten telt niet mee. Daardoor houdt u meer over naast uw uitkering.
voorbeeld:    Voor uw inkomsten uit het café geldt een ⟦vrijlating⟧. => U mag een deel van uw loon van het café houden.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vrij|laten    id: vrijlaten-inkomsten    soort: werkwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
betekenis:    niet meetellen als inkomen
rechtsgevolg: ja
alleen:       zin=/(inkomsten | inkomen | loon | giften | gift | vergoeding | verdiensten)/
alleen:       zin!=/(gevangene | gevangenen | verdachte | cel | gevangenis | gijzelaar | gijzelaars | gedetineerde | oog | ruimte)/
uitleg:       De gemeente haalt dit geld niet van uw uitkering af.
voorbeeld:    Wij ⟦laten⟧ een deel van uw inkomsten ⟦vrij⟧. => U mag een deel van uw inkomsten houden.
voorbeeld:    De gift van uw tante wordt ⟦vrijgelaten⟧. => De gift van uw tante telt niet mee.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 25 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       korten op een uitkering    id: korten-uitkering    soort: woordgroep    categorie: ambtelijk    domein: sociaal    ernst: waarschuwing
betekenis:    een uitkering verlagen
patroon:      !op wat=(uw | je | de | een | zijn | haar) soort=(uitkering | bijstand | bijstandsuitkering | WW-uitkering | AOW) ..6 gekort
beter:        {wat} {soort} … verlaagd | als de uitkering minder wordt
uitleg:       U krijgt tijdelijk of voortaan een lager bedrag.
voorbeeld:    In april wordt ⟦uw uitkering⟧ met 30% ⟦gekort⟧. => In april wordt uw uitkering met 30% verlaagd.
alleen:       zin!=/(waarop | waarmee)/
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       korting op de uitkering    id: korting-uitkering    soort: woordgroep    categorie: ambtelijk    domein: sociaal    ernst: waarschuwing
patroon:      korting op wat=(uw | je | de | een | zijn | haar) soort=(uitkering | bijstand | bijstandsuitkering | WW-uitkering | AOW)
beter:        verlaging van {wat} {soort} | als iemand minder geld krijgt
uitleg:       Er gaat een bedrag af van wat u elke maand krijgt.
voorbeeld:    Wie niet op de afspraak komt, kan een ⟦korting op de uitkering⟧ krijgen. => Wie niet op de afspraak komt, kan een verlaging van de uitkering krijgen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       een maatregel opleggen    id: maatregel-opleggen-uitkering    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      maatregel ..8 (opleggen | op te leggen | opgelegd)
patroon:      <leggen:ww> ..6 maatregel op
alleen:       zin=/(<uitkering:znw> | bijstand | bijstandsuitkering)/
uitleg:       U hield zich niet aan een regel. Daarom krijgt u een tijd minder uitkering.
voorbeeld:    U zocht geen werk en daarom krijgt u een ⟦maatregel opgelegd⟧ op uw bijstand. => U zocht geen werk en daarom krijgt u een tijd minder bijstand.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       verwijtbaar werkloos    id: verwijtbaar-werkloos    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U bent door uw eigen schuld uw baan kwijt. U krijgt dan meestal geen WW.
voorbeeld:    Volgens UWV bent u ⟦verwijtbaar werkloos⟧, omdat u zelf ontslag nam. => U nam zelf ontslag. Volgens UWV is het uw eigen schuld dat u geen werk hebt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       hoofdverblijf    id: hoofdverblijf    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De woning waar u echt woont en meestal slaapt.
voorbeeld:    Uit het onderzoek blijkt dat u uw ⟦hoofdverblijf⟧ bij uw vriendin in Zwolle hebt. => Uit het onderzoek blijkt dat u meestal bij uw vriendin in Zwolle woont.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 184 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       middelen van bestaan    id: middelen-van-bestaan    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Genoeg eigen geld om van te leven, bijvoorbeeld loon of winst uit een bedrijf.
voorbeeld:    Heeft uw partner in Nederland voldoende ⟦middelen van bestaan⟧? => Heeft uw partner in Nederland genoeg inkomen om van te leven?
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 49 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inkomenstoets    id: inkomenstoets    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (controle van het inkomen) | altijd
uitleg:       Er wordt gekeken of uw inkomen niet te hoog of te laag is.
voorbeeld:    Bij de aanvraag van de stadspas hoort een ⟦inkomenstoets⟧. => Vraagt u een stadspas aan? Dan kijken wij hoe hoog uw inkomen is.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zoektermijn    id: zoektermijn    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Tijd waarin u eerst zelf werk of een opleiding zoekt. Pas daarna beslist de gemeente over uw uitkering.
voorbeeld:    Voor jongeren tot 27 jaar geldt een ⟦zoektermijn⟧ van vier weken. => Jongeren tot 27 jaar zoeken eerst vier weken zelf werk of een opleiding.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       inkomensondersteuning    id: inkomensondersteuning    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        financiële hulp | altijd
uitleg:       Geld of korting voor mensen die weinig verdienen.
voorbeeld:    Via het wijkteam kunt u ⟦inkomensondersteuning⟧ krijgen voor sport en muziekles. => Via het wijkteam kunt u financiële hulp krijgen voor sport en muziekles.
niet melden:  /_ "AOW"/ | de naam van een regeling
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inkomensvoorziening    id: inkomensvoorziening    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (uitkering of ander inkomen) | noem welk inkomen het is
uitleg:       Een regeling die zorgt dat iemand geld heeft om van te leven.
voorbeeld:    Ontvangt u al een andere ⟦inkomensvoorziening⟧? => Krijgt u al een andere uitkering?
niet melden:  /"Wet" _/ | de naam van een wet
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 329 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       minima    id: minima    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
patroon:      minima
alleen:       zin=/(voor (de)? minima | minima (in | kunnen | krijgen | met | uit | hebben | mogen))/
beter:        mensen met weinig geld | als het om inwoners gaat
uitleg:       Mensen die zo weinig verdienen dat ze moeilijk kunnen rondkomen.
voorbeeld:    De bibliotheek is gratis voor ⟦minima⟧. => De bibliotheek is gratis voor mensen met weinig geld.
niet melden:  /_ (en | of) maxima/ | een laagste waarde of bedrag
niet melden:  /maxima (en | of) _/ | een laagste waarde of bedrag
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       minimaregeling    id: minimaregeling    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        <regeling> voor mensen met weinig geld | altijd
uitleg:       Een regeling waarmee inwoners met een laag inkomen geld of korting krijgen.
voorbeeld:    Op onze website staan alle ⟦minimaregelingen⟧ op een rij. => Op onze website staan alle regelingen voor mensen met weinig geld op een rij.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       minimabeleid    id: minimabeleid    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
vormen:       mv=-
beter:        (plannen voor mensen met weinig geld) | altijd
uitleg:       Wat de gemeente doet om inwoners te helpen die moeilijk rondkomen.
voorbeeld:    De gemeenteraad praat dinsdag over het ⟦minimabeleid⟧ voor 2027. => De gemeenteraad praat dinsdag over de hulp aan mensen met weinig geld in 2027.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       sociaal minimum    id: sociaal-minimum    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (sociaal minimum | sociale minimum | sociale minima)
uitleg:       Het bedrag dat iemand volgens de overheid minstens nodig heeft om van te leven.
voorbeeld:    Uw WW is lager dan het ⟦sociaal minimum⟧, daarom kunt u een toeslag krijgen. => Uw WW is te laag om van te leven. Daarom kunt u een toeslag krijgen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bestaansminimum    id: bestaansminimum    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (het bedrag dat iemand minstens nodig heeft om van te leven) | altijd
uitleg:       Met minder geld dan dit kan iemand geen eten, huur en energie betalen.
voorbeeld:    Door de boetes leefde het gezin onder het ⟦bestaansminimum⟧. => Door de boetes had het gezin te weinig geld om van te leven.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       individuele inkomenstoeslag    id: individuele-inkomenstoeslag    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een bedrag per jaar voor mensen die al lang weinig inkomen hebben en dat niet snel kunnen veranderen.
voorbeeld:    Leeft u al drie jaar van de bijstand? Vraag dan ⟦individuele inkomenstoeslag⟧ aan. => Leeft u al drie jaar van de bijstand? Vraag dan één keer per jaar extra geld aan.
bron:         Participatiewet, artikel 36
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen

ingang:       studietoeslag    id: studietoeslag    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Extra geld van de gemeente voor studenten die door een ziekte of beperking niet naast hun studie kunnen werken.
voorbeeld:    Door je chronische ziekte heb je recht op ⟦studietoeslag⟧. => Omdat je door je ziekte geen bijbaan kunt hebben, krijg je elke maand extra geld.
bron:         Participatiewet
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen

ingang:       duurzame gebruiksgoederen    id: duurzame-gebruiksgoederen    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (grote spullen voor in huis) | noem als het kan om welke spullen het gaat
uitleg:       Spullen die jaren meegaan, zoals een koelkast, een bed of een wasmachine.
voorbeeld:    Voor ⟦duurzame gebruiksgoederen⟧ moet u zelf geld sparen. => Voor spullen zoals een bed of een koelkast moet u zelf geld sparen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       leenbijstand    id: leenbijstand    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Bijstand die u later moet terugbetalen.
voorbeeld:    De kosten van de vloer betalen wij als ⟦leenbijstand⟧. => Wij betalen uw vloer. Dit geld moet u later terugbetalen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       bijstand om niet    id: bijstand-om-niet    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Geld van de gemeente dat u mag houden. Het is geen lening.
voorbeeld:    Voor de begrafenis krijgt u ⟦bijstand om niet⟧. => Het geld voor de begrafenis hoeft u niet terug te betalen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       krediethypotheek    id: krediethypotheek    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U hebt een eigen huis en leent geld van de gemeente. Verkoopt u het huis, dan betaalt u de lening terug.
voorbeeld:    Uw bijstand krijgt de vorm van een ⟦krediethypotheek⟧. => Uw bijstand is een lening. Verkoopt u uw huis, dan betaalt u die terug.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in|teren    id: interen    soort: werkwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (spaargeld opmaken) | als iemand van eigen geld leeft
uitleg:       Leven van geld dat er al is, zodat er steeds minder overblijft.
voorbeeld:    U moet eerst ⟦interen⟧ op uw spaargeld. => U moet eerst van uw spaargeld leven.
voorbeeld:    Wij denken dat u te snel hebt ⟦ingeteerd⟧ op de erfenis. => Wij denken dat u te snel geld van de erfenis hebt uitgegeven.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       leefvorm    id: leefvorm    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (hoe u woont en met wie) | altijd
uitleg:       Of u alleen woont, met een partner of met kinderen.
voorbeeld:    De hoogte van de AIO hangt af van uw ⟦leefvorm⟧. => De hoogte van de AIO hangt ervan af met wie u woont.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       gehuwdennorm    id: gehuwdennorm    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het bedrag aan uitkering voor twee mensen die getrouwd zijn of samenwonen.
voorbeeld:    Omdat uw man bij u is komen wonen, geldt nu de ⟦gehuwdennorm⟧. => Uw man woont nu bij u. Daarom krijgt u samen het bedrag voor een stel.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       inwonend    id: inwonend    soort: bijvoeglijk    categorie: jargon    domein: sociaal    ernst: tip
beter:        (die bij u woont) | zeg bij wie iemand woont
uitleg:       Iemand woont in hetzelfde huis als een ander.
voorbeeld:    Verdient uw ⟦inwonende⟧ zoon meer dan € 500 per maand? => Verdient uw zoon die bij u woont meer dan € 500 per maand?
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitwonend    id: uitwonend    soort: bijvoeglijk    categorie: jargon    domein: sociaal    ernst: tip
beter:        (die niet meer thuis woont) | bij een kind of student
uitleg:       Een kind of student woont niet meer bij de ouders.
voorbeeld:    De beurs is voor ⟦uitwonende⟧ studenten hoger. => Studenten die niet meer thuis wonen, krijgen een hogere beurs.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       ten laste komend kind    id: ten-laste-komend-kind    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      ten laste (komend | komende) (kind | kinderen)
uitleg:       Een kind onder de 18 jaar voor wie u zorgt en voor wie u kinderbijslag kunt krijgen.
voorbeeld:    Hebt u ⟦ten laste komende kinderen⟧? => Hebt u kinderen onder de 18 voor wie u zorgt?
bron:         Participatiewet, artikel 4
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       kostganger    id: kostganger    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        (iemand die bij u woont en eet en daarvoor betaalt) | altijd
uitleg:       Iemand huurt een kamer bij een ander en krijgt daar ook eten.
voorbeeld:    Hebt u een ⟦kostganger⟧ in huis? => Woont en eet er iemand tegen betaling bij u in huis?
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderhoudsplichtig    id: onderhoudsplichtig    soort: bijvoeglijk    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<onderhoudsplichtig> | onderhoudsplichtigen)
uitleg:       U moet volgens de wet meebetalen aan de kosten van uw kind of ex-partner.
voorbeeld:    Als vader bent u ⟦onderhoudsplichtig⟧ voor uw dochter tot ze 21 jaar is. => Als vader moet u meebetalen voor uw dochter tot ze 21 jaar is.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 28 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderhoudsbijdrage    id: onderhoudsbijdrage    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Geld dat u betaalt voor uw kind of voor uw ex-partner, omdat die het niet zelf kan betalen.
voorbeeld:    De rechter heeft voor uw kind een ⟦onderhoudsbijdrage⟧ van € 180 per maand vastgesteld. => U moet van de rechter € 180 per maand betalen voor uw kind.
niet melden:  /_ ..5 (lift | weg | wegen | pad | tuin | gebouw | brug | dijk | steiger | riool | VvE | straat)/ | onderhoud van een ding
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       alimentatieplichtig    id: alimentatieplichtig    soort: bijvoeglijk    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<alimentatieplichtig> | alimentatieplichtige | alimentatieplichtigen)
uitleg:       U moet geld betalen aan uw ex-partner of voor uw kinderen.
voorbeeld:    Bent u ⟦alimentatieplichtig⟧? Stuur dan het vonnis mee. => Moet u alimentatie betalen? Stuur dan het vonnis mee.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       bijstandsverhaal    id: bijstandsverhaal    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
vormen:       mv=-
uitleg:       De gemeente vraagt geld terug aan uw ex-partner, omdat die voor u of uw kinderen moet betalen.
voorbeeld:    Door het ⟦bijstandsverhaal⟧ krijgt uw ex-man elke maand een rekening. => Uw ex-man moet de gemeente elke maand een deel van uw bijstand betalen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       heronderzoek    id: heronderzoek    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
alleen:       na!=/(naar | of)/
beter:        (controle of de uitkering nog klopt) | altijd
uitleg:       Er wordt weer gekeken of uw uitkering of hulp nog klopt.
voorbeeld:    Voor het ⟦heronderzoek⟧ hebben wij uw bankafschriften van drie maanden nodig. => Wij controleren of uw uitkering nog klopt. Daarvoor hebben wij uw bankafschriften van drie maanden nodig.
alleen:       zin=/(<uitkering:znw> | bijstand | bijstandsuitkering | inkomen | inkomsten | bankafschriften | toeslag | pgb | hulp | recht)/
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rechtmatigheidsonderzoek    id: rechtmatigheidsonderzoek    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
alleen:       zin!=/(accountant | accountants | jaarrekening | rekenkamer | begroting)/
beter:        (onderzoek of u recht hebt op de uitkering) | altijd
uitleg:       Er wordt nagegaan of u de uitkering volgens de regels krijgt.
voorbeeld:    Voor het ⟦rechtmatigheidsonderzoek⟧ hebben wij uw bankafschriften nodig. => Wij onderzoeken of u recht hebt op uw uitkering en hebben daarvoor uw bankafschriften nodig.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       sociaal rechercheur    id: sociaal-rechercheur    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
patroon:      (sociaal rechercheur | sociaal rechercheurs | sociale recherche)
beter:        (medewerker die fraude met uitkeringen onderzoekt) | altijd
uitleg:       Iemand van de gemeente die nagaat of mensen eerlijk zijn over hun uitkering.
voorbeeld:    Donderdag kwamen twee ⟦sociaal rechercheurs⟧ bij u aan de deur. => Donderdag kwamen twee medewerkers bij u die fraude met uitkeringen onderzoeken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       fraudesignaal    id: fraudesignaal    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (melding dat iemand misschien fraude pleegt) | altijd
uitleg:       Een bericht waardoor de overheid denkt dat iemand de regels misschien expres overtreedt.
voorbeeld:    Wij kregen van de politie een ⟦fraudesignaal⟧ over uw adres. => De politie meldde ons dat er op uw adres misschien fraude is.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       mutatieformulier    id: mutatieformulier    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        <wijzigingsformulier> | als iemand een verandering doorgeeft
uitleg:       Hierop vult u in wat er in uw leven is veranderd, zoals uw adres of uw loon.
voorbeeld:    Lever het ⟦mutatieformulier⟧ voor de vijfde van de maand in. => Lever het wijzigingsformulier voor de vijfde van de maand in.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       vakantietoeslag    id: vakantietoeslag    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
vormen:       mv=-
beter:        <vakantiegeld> | altijd
uitleg:       Extra geld dat werknemers en mensen met een uitkering één keer per jaar krijgen, vaak in mei.
voorbeeld:    De ⟦vakantietoeslag⟧ staat uiterlijk 20 mei op uw rekening. => Het vakantiegeld staat uiterlijk 20 mei op uw rekening.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 19 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dienstverband    id: dienstverband    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        <baan> | als iemand ergens werkt of gaat werken
uitleg:       Iemand werkt voor een baas en krijgt daar loon voor.
voorbeeld:    Op 1 juli eindigt uw ⟦dienstverband⟧ bij het ziekenhuis. => Op 1 juli eindigt uw baan bij het ziekenhuis.
voorbeeld:    Heeft u na dit jaar een nieuw ⟦dienstverband⟧? => Heeft u na dit jaar een nieuwe baan?
niet melden:  /_ ..6 (verbroken | verbreken | aangaan | aangegaan | aan te gaan | sluiten | gesloten | verlengd | verlengen | beëindigd | beëindigen | beëindigt | ontbonden | ontbinden | voortgezet | voortzetten)/ | een baan ga je niet aan en je verlengt of verbreekt hem niet
niet melden:  /(publiekrechtelijk | ambtelijk | vast | tijdelijk | vaste | tijdelijke | in | uit | duur van het | beëindiging van het) _/ | dan past 'baan' niet op die plaats
niet melden:  /(verlenging | beëindiging | ontbinding | voortzetting | verlengen | beëindigen | ontbinden | verlengt | beëindigt) (van)? (het | uw | een | dit | zijn | haar | je) _/ | een contract verleng of beëindig je, een baan niet
niet melden:  /<gaan:ww> ..4 _/ | een baan ga je niet aan
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 452 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       arbeidsovereenkomst    id: arbeidsovereenkomst    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: tip
beter:        <arbeidscontract> | in een brief aan een inwoner
uitleg:       Hierin staat wat een werknemer en een werkgever hebben afgesproken over werk, loon en uren.
voorbeeld:    Voeg een kopie van uw ⟦arbeidsovereenkomst⟧ toe. => Voeg een kopie van uw arbeidscontract toe.
niet melden:  /collectieve _/ | dat is een cao
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 656 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       arbeidsduur    id: arbeidsduur    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        (het aantal uren dat u werkt) | altijd
uitleg:       Hoeveel uur iemand per dag of week werkt volgens het contract.
voorbeeld:    Wat is uw ⟦arbeidsduur⟧ per week? => Hoeveel uur werkt u per week?
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 350 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       arbeidspatroon    id: arbeidspatroon    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (de dagen en uren waarop u werkt) | altijd
uitleg:       Op welke dagen iemand werkt en hoe lang per dag.
voorbeeld:    Geef op het formulier aan wat uw ⟦arbeidspatroon⟧ is. => Geef op het formulier aan op welke dagen en uren u werkt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dagloon    id: dagloon    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Wat u gemiddeld per dag verdiende voordat u een uitkering kreeg. Met dit bedrag wordt uw uitkering berekend.
voorbeeld:    UWV heeft uw ⟦dagloon⟧ berekend op € 118,40. => Volgens UWV verdiende u gemiddeld € 118,40 per dag.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 284 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       SV-loon    id: sv-loon    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      ("SV-loon" | "sv-loon")
uitleg:       Het deel van uw loon waarover uw werkgever premies betaalt. Het staat op uw loonstrook.
voorbeeld:    Vul bij vraag 4 het ⟦SV-loon⟧ van uw laatste drie maanden in. => Op uw loonstrook staat het loon waarover premie is betaald. Vul dat bij vraag 4 in voor de laatste drie maanden.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       maatmanloon    id: maatmanloon    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<maatmanloon> | <maatmaninkomen>)
uitleg:       Wat een gezond mens verdient met het werk dat u deed voordat u ziek werd.
voorbeeld:    Het ⟦maatmanloon⟧ is € 21,50 per uur. => Een gezond mens verdient € 21,50 per uur met het werk dat u deed.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       verdiencapaciteit    id: verdiencapaciteit    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het bedrag dat u ondanks uw ziekte of beperking nog kunt verdienen.
voorbeeld:    Uw resterende ⟦verdiencapaciteit⟧ is volgens UWV € 900 per maand. => Volgens UWV kunt u met uw ziekte nog € 900 per maand verdienen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 21 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       arbeidsvermogen    id: arbeidsvermogen    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
vormen:       mv=-
uitleg:       Of iemand met een ziekte of beperking kan werken, en hoeveel.
voorbeeld:    Uw zoon kan een Wajong-uitkering krijgen als hij geen ⟦arbeidsvermogen⟧ heeft. => Uw zoon kan een Wajong-uitkering krijgen als hij door zijn ziekte of beperking niet kan werken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 340 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       belastbaarheid    id: belastbaarheid    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
betekenis:    wat iemand lichamelijk en geestelijk aankan
alleen:       zin=/(arts | bedrijfsarts | verzekeringsarts | werk | werken | klachten | ziekte | UWV | arbeidsdeskundige | lichamelijke | psychische | fysieke | mentale)/
beter:        (wat iemand aankan) | als het over werk en gezondheid gaat
uitleg:       Hoeveel iemand lichamelijk en geestelijk aankan.
voorbeeld:    De bedrijfsarts onderzoekt volgende week donderdag uw ⟦belastbaarheid⟧. => De bedrijfsarts onderzoekt volgende week donderdag wat u aankunt.
alleen:       zin!=/(belasting | fiscale | fiscaal | loonbelasting | btw)/
niet melden:  /_ van (het | uw | de)? ..1 (inkomen | uitkering | inkomsten | winst | loon)/ | of er belasting over moet worden betaald
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 38 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       functionele mogelijkhedenlijst    id: functionele-mogelijkhedenlijst    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een lijst van de verzekeringsarts. Daarop staat wat u nog kunt op uw werk, zoals tillen of lang zitten.
voorbeeld:    Bij deze brief vindt u de ⟦functionele mogelijkhedenlijst⟧. => Bij deze brief vindt u een lijst van de arts. Daarop staat wat u nog kunt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       arbeidsdeskundige    id: arbeidsdeskundige    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een medewerker, vaak van UWV, die onderzoekt welk werk u met uw ziekte of beperking nog kunt doen.
voorbeeld:    U hebt op 12 april een afspraak met de ⟦arbeidsdeskundige⟧. => Op 12 april praat u met iemand van UWV over het werk dat u nog kunt doen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verzekeringsarts    id: verzekeringsarts    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
rechtsgevolg: ja
uitleg:       Een dokter die voor UWV onderzoekt of u kunt werken. Die dokter behandelt u niet.
voorbeeld:    Neem de lijst met medicijnen mee naar de ⟦verzekeringsarts⟧. => Neem de lijst met medicijnen mee naar de dokter van UWV.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 61 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geduide functies    id: geduide-functies    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (geduide (functie | functies) | functieduiding)
uitleg:       Banen die u volgens UWV nog kunt doen. UWV gebruikt ze om uw uitkering te berekenen.
voorbeeld:    De ⟦geduide functies⟧ staan in bijlage 2 van het rapport. => In bijlage 2 van het rapport staat welk werk u volgens UWV nog kunt doen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       passende arbeid    id: passende-arbeid    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Werk dat past bij wat u kunt, bij uw gezondheid en bij uw ervaring.
voorbeeld:    Het bedrijf moet u ⟦passende arbeid⟧ aanbieden zolang u ziek bent. => Het bedrijf moet u werk aanbieden dat u kunt doen nu u ziek bent.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 131 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       algemeen geaccepteerde arbeid    id: algemeen-geaccepteerde-arbeid    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Alle gewone banen, ook als die niet passen bij uw opleiding of ervaring.
voorbeeld:    U bent verplicht ⟦algemeen geaccepteerde arbeid⟧ te aanvaarden. => U moet elke gewone baan aannemen, ook als die niet bij uw opleiding past.
bron:         Participatiewet, artikel 9
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       gangbare arbeid    id: gangbare-arbeid    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Werk dat in Nederland normaal voorkomt en dat u nog zou kunnen doen.
voorbeeld:    UWV vindt dat u ⟦gangbare arbeid⟧ kunt doen voor 20 uur per week. => UWV vindt dat u 20 uur per week gewoon werk kunt doen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       loonwaarde    id: loonwaarde    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Hoeveel uw werk waard is vergeleken met dat van een collega zonder beperking.
voorbeeld:    Uw ⟦loonwaarde⟧ bij het tuincentrum is 60%. => In het tuincentrum kunt u 60% doen van wat een collega zonder beperking doet.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 33 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       loonkostensubsidie    id: loonkostensubsidie    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Geld voor de werkgever, omdat een werknemer door een beperking minder werk kan doen.
voorbeeld:    Uw baas krijgt ⟦loonkostensubsidie⟧ van de gemeente en u krijgt gewoon uw hele loon. => De gemeente betaalt uw baas een deel van uw loon. U krijgt gewoon uw hele loon.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 61 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       loondispensatie    id: loondispensatie    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De werkgever mag een werknemer met een beperking tijdelijk minder loon betalen.
voorbeeld:    Met ⟦loondispensatie⟧ betaalt de supermarkt je 70% van het minimumloon. => De supermarkt mag je een tijd minder betalen: 70% van het minimumloon.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       no-riskpolis    id: no-riskpolis    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Wordt een werknemer met een beperking ziek? Dan krijgt de werkgever geld van UWV.
voorbeeld:    Voor deze medewerker geldt een ⟦no-riskpolis⟧. => Wordt deze medewerker ziek, dan krijgt u geld van UWV.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       loonkostenvoordeel    id: loonkostenvoordeel    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een bedrag voor werkgevers die iemand in dienst nemen die moeilijk werk vindt.
voorbeeld:    Met deze verklaring kan uw werkgever ⟦loonkostenvoordeel⟧ aanvragen. => Met deze verklaring kan uw werkgever geld krijgen omdat hij u in dienst neemt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       doelgroepregister    id: doelgroepregister    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een lijst van UWV met mensen die door een ziekte of beperking hulp nodig hebben om werk te vinden.
voorbeeld:    Je staat sinds vorig jaar in het ⟦doelgroepregister⟧. => UWV heeft je vorig jaar op de lijst gezet van mensen die hulp krijgen bij het vinden van werk.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       banenafspraak    id: banenafspraak    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Werkgevers en overheid hebben afgesproken dat er meer banen komen voor mensen met een arbeidsbeperking.
voorbeeld:    Deze vacature bij de gemeente hoort bij de ⟦banenafspraak⟧. => Deze vacature bij de gemeente is voor mensen met een arbeidsbeperking.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       praktijkroute    id: praktijkroute    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Op de werkplek wordt gemeten hoeveel werk iemand met een beperking kan doen. UWV hoeft dan niet te keuren.
voorbeeld:    Via de ⟦praktijkroute⟧ kwam Samira zonder keuring in aanmerking voor hulp. => Samira kreeg hulp zonder keuring, omdat op haar werk was gemeten wat ze kon.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       beschut werk    id: beschut-werk    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Werk met veel begeleiding voor mensen die door een beperking niet in een gewoon bedrijf kunnen werken.
voorbeeld:    UWV adviseert ⟦beschut werk⟧ voor uw dochter. => UWV adviseert voor uw dochter een werkplek met veel begeleiding.
bron:         Participatiewet, artikel 10b
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen

ingang:       sociale werkvoorziening    id: sociale-werkvoorziening    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een bedrijf waar mensen met een beperking werken en begeleiding krijgen.
voorbeeld:    Meneer Bakker werkte twintig jaar in de ⟦sociale werkvoorziening⟧. => Meneer Bakker werkte twintig jaar in een bedrijf voor mensen met een beperking.
niet melden:  /"Wet" _/ | de naam van de wet
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 80 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       detachering    id: detachering    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (werken bij een ander bedrijf) | als iemand in dienst blijft van zijn eigen werkgever
uitleg:       Iemand werkt een tijd bij een ander bedrijf, maar blijft in dienst bij de eigen baas.
voorbeeld:    Uw ⟦detachering⟧ bij de plantsoenendienst duurt tot en met december. => U werkt tot en met december bij de plantsoenendienst.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 167 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       proefplaatsing    id: proefplaatsing    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U werkt een tijd zonder loon om te kijken of het werk bij u past. U houdt uw uitkering.
voorbeeld:    Je begint maandag met een ⟦proefplaatsing⟧ van twee maanden bij de garage. => Je werkt vanaf maandag twee maanden op proef bij de garage. Je houdt je uitkering.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 32 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       jobcoach    id: jobcoach    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
rechtsgevolg: ja
uitleg:       Iemand die u helpt om uw werk goed te doen en uw baan te houden.
voorbeeld:    De ⟦jobcoach⟧ komt elke week bij je langs op het werk. => Elke week komt er iemand op je werk die je helpt om je baan te houden.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 23 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       werkervaringsplaats    id: werkervaringsplaats    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (plek waar u werk kunt leren) | als iemand geen loon krijgt
uitleg:       U werkt een tijd om te leren en ervaring te krijgen, meestal met behoud van uw uitkering.
voorbeeld:    Er is een ⟦werkervaringsplaats⟧ vrij in de keuken van het verpleeghuis. => U kunt werk leren in de keuken van het verpleeghuis.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       participatieplaats    id: participatieplaats    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Onbetaald, extra werk bij een uitkering. Zo went u weer aan een baan.
voorbeeld:    U kunt twee jaar blijven op uw ⟦participatieplaats⟧ in de bibliotheek. => U kunt twee jaar onbetaald in de bibliotheek werken om te wennen aan een baan.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       uit|stromen    id: uitstromen-uitkering    soort: werkwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
betekenis:    geen uitkering meer nodig hebben
alleen:       zin=/(<uitkering:znw> | bijstand | bijstandsuitkering | naar werk | naar betaald werk | naar een baan | naar een betaalde baan)/
alleen:       zin!=/(onderwijs | leerling | leerlingen | water | rivier | personeel | medewerkers | ambtenaren | collega's)/
patroon:      <uit|stromen>
patroon:      uitstroom
beter:        (geen uitkering meer nodig hebben) | als iemand een baan krijgt
uitleg:       Iemand heeft weer werk en krijgt daarom geen uitkering meer.
voorbeeld:    Vorig jaar ⟦stroomden⟧ 120 inwoners ⟦uit⟧ naar een betaalde baan. => Vorig jaar hadden 120 inwoners geen uitkering meer nodig, omdat ze een betaalde baan vonden.
voorbeeld:    De ⟦uitstroom⟧ uit de bijstand was dit jaar groter dan verwacht. => Dit jaar hadden meer mensen dan verwacht geen bijstand meer nodig.
voorbeeld:    Na de cursus is de helft ⟦uitgestroomd⟧ uit de bijstand. => Na de cursus heeft de helft geen bijstand meer nodig.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       trajectplan    id: trajectplan    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        <plan> | als al duidelijk is waar het over gaat
uitleg:       Hierin staat stap voor stap hoe iemand aan werk of hulp komt.
voorbeeld:    In het ⟦trajectplan⟧ staat welke cursus u wanneer volgt. => In het plan staat welke cursus u wanneer volgt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       klantmanager    id: klantmanager    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        <contactpersoon> | als de brief aan een inwoner is
uitleg:       De medewerker van de gemeente die u helpt bij uw uitkering of bij het zoeken van werk.
voorbeeld:    Bel uw ⟦klantmanager⟧ als u ziek bent. => Bel uw contactpersoon als u ziek bent.
voorbeeld:    Onze ⟦klantmanagers⟧ zijn op vrijdag niet bereikbaar. => Onze contactpersonen zijn op vrijdag niet bereikbaar.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       consulent    id: consulent    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        <medewerker> | bij een gemeente of andere organisatie
uitleg:       Iemand die bij een organisatie werkt en u advies en hulp geeft.
voorbeeld:    Een ⟦consulent⟧ van het loket Werk belt u deze week. => Een medewerker van het loket Werk belt u deze week.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       intakegesprek    id: intakegesprek    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        eerste <gesprek> | altijd
uitleg:       De eerste keer dat u met een medewerker praat over wat u nodig hebt.
voorbeeld:    U bent uitgenodigd voor een ⟦intakegesprek⟧ op het stadhuis. => U bent uitgenodigd voor een eerste gesprek op het stadhuis.
voorbeeld:    Tijdens het ⟦intakegesprek⟧ bespreken we je cv. => Tijdens het eerste gesprek bespreken we je cv.
niet melden:  /(eerste | tweede | nieuw | nieuwe | volgende | telefonisch) _/ | dan past 'eerste' er niet bij
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       werkfit    id: werkfit    soort: bijvoeglijk    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (klaar om te werken) | altijd
uitleg:       Lichamelijk en geestelijk goed genoeg om met een baan te beginnen.
voorbeeld:    In twaalf weken maken wij u ⟦werkfit⟧. => Na twaalf weken bent u klaar om te werken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       bemiddelbaar    id: bemiddelbaar    soort: bijvoeglijk    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (die werk kan vinden) | als het om een baan gaat
uitleg:       Er kan een baan of hulp voor iemand worden gevonden.
voorbeeld:    U bent volgens UWV moeilijk ⟦bemiddelbaar⟧. => Volgens UWV is het voor u moeilijk om een baan te vinden.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       afstand tot de arbeidsmarkt    id: afstand-tot-de-arbeidsmarkt    soort: woordgroep    categorie: beladen    domein: sociaal    ernst: waarschuwing
patroon:      <afstand:znw> tot (de arbeidsmarkt | arbeidsmarkt)
beter:        (die moeilijk werk vinden) | zeg liever wat iemand tegenhoudt
uitleg:       Mensen vinden moeilijk een baan, bijvoorbeeld door ziekte of omdat ze lang niet hebben gewerkt.
voorbeeld:    Het restaurant neemt mensen met een ⟦afstand tot de arbeidsmarkt⟧ aan. => Het restaurant neemt mensen aan die moeilijk werk vinden.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderkant van de arbeidsmarkt    id: onderkant-van-de-arbeidsmarkt    soort: woordgroep    categorie: beladen    domein: sociaal    ernst: waarschuwing
patroon:      onderkant van (de | onze) arbeidsmarkt
beter:        (laagbetaald werk) | noem om welk werk of welke mensen het gaat
uitleg:       Het klinkt alsof mensen met dit werk minder waard zijn. Bedoeld zijn banen met weinig loon en weinig zekerheid.
voorbeeld:    Aan de ⟦onderkant van de arbeidsmarkt⟧ verdwijnen veel banen. => Veel banen met een laag loon verdwijnen.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       arbeidsgehandicapte    id: arbeidsgehandicapte    soort: zelfstandig naamwoord    categorie: beladen    domein: sociaal    ernst: waarschuwing
patroon:      arbeidsgehandicapten
beter:        mensen met een arbeidsbeperking | altijd
uitleg:       Het maakt van iemand zijn handicap. Beter is te zeggen dat iemand iets heeft waardoor werken moeilijker is.
voorbeeld:    De subsidie is bedoeld voor het aannemen van ⟦arbeidsgehandicapten⟧. => De subsidie is bedoeld voor het aannemen van mensen met een arbeidsbeperking.
niet melden:  /"Wet" ..4 _/ | de naam van de oude wet
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie; 22 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nugger    id: nugger    soort: zelfstandig naamwoord    categorie: beladen    domein: sociaal    ernst: waarschuwing
patroon:      nuggers
beter:        mensen zonder werk en zonder uitkering | altijd
uitleg:       Een bijnaam onder ambtenaren voor mensen die geen werk hebben en ook geen uitkering. Een mens is geen afkorting.
voorbeeld:    Ook ⟦nuggers⟧ mogen meedoen aan de sollicitatietraining. => Ook mensen zonder werk en zonder uitkering mogen meedoen aan de sollicitatietraining.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       niet-uitkeringsgerechtigde    id: niet-uitkeringsgerechtigde    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (iemand zonder werk en zonder uitkering) | altijd
uitleg:       Iemand die geen baan en geen uitkering heeft, maar wel wil werken.
voorbeeld:    Bent u ⟦niet-uitkeringsgerechtigde⟧ en zoekt u werk? => Hebt u geen uitkering en zoekt u werk?
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       uitkeringstrekker    id: uitkeringstrekker    soort: zelfstandig naamwoord    categorie: beladen    domein: sociaal    ernst: waarschuwing
beter:        <persoon> met een uitkering | altijd
uitleg:       Het klinkt alsof iemand lui is of van anderen profiteert.
voorbeeld:    De wethouder sprak in het buurthuis met vijf ⟦uitkeringstrekkers⟧. => De wethouder sprak in het buurthuis met vijf personen met een uitkering.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       bijstandsmoeder    id: bijstandsmoeder    soort: zelfstandig naamwoord    categorie: beladen    domein: sociaal    ernst: waarschuwing
beter:        <moeder> met bijstand | alleen als de bijstand belangrijk is voor het verhaal
uitleg:       Het legt de nadruk op de uitkering, en niet op de vrouw en haar gezin.
voorbeeld:    Voor ⟦bijstandsmoeders⟧ is er donderdag gratis kinderopvang. => Voor moeders met bijstand is er donderdag gratis kinderopvang.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       wanbetaler    id: wanbetaler    soort: zelfstandig naamwoord    categorie: beladen    domein: sociaal    ernst: waarschuwing
beter:        (iemand die niet heeft betaald) | altijd
uitleg:       Het klinkt alsof iemand niet wil betalen. Vaak kan iemand niet betalen.
voorbeeld:    ⟦Wanbetalers⟧ krijgen een brief van de woningcorporatie. => Huurders die niet hebben betaald, krijgen een brief van de woningcorporatie.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie; 31 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       achterstandswijk    id: achterstandswijk    soort: zelfstandig naamwoord    categorie: beladen    domein: sociaal    ernst: waarschuwing
beter:        (noem de naam van de wijk en wat er beter moet) | altijd
uitleg:       Wie er woont, hoort dat zijn buurt minder is dan andere buurten.
voorbeeld:    In drie ⟦achterstandswijken⟧ komt een extra speeltuin. => In Noord, Zuid en de Hoven komt een extra speeltuin.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       laagopgeleid    id: laagopgeleid    soort: bijvoeglijk    categorie: beladen    domein: sociaal    ernst: tip
patroon:      (<laagopgeleid> | laagopgeleiden | laagopgeleide)
beter:        (praktisch opgeleid) | of noem de opleiding zelf
uitleg:       'Laag' klinkt alsof leren met de handen minder is dan leren uit boeken.
voorbeeld:    ⟦Laagopgeleide⟧ werkzoekenden krijgen een cursus rekenen. => Werkzoekenden met een opleiding tot en met vmbo krijgen een cursus rekenen.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       kansarm    id: kansarm    soort: bijvoeglijk    categorie: beladen    domein: sociaal    ernst: tip
patroon:      (<kansarm> | kansarmen | kansarme)
beter:        (die minder kansen krijgt) | zeg liever waardoor
uitleg:       Het klinkt als een eigenschap van iemand. Het gaat juist om kansen die iemand niet krijgt.
voorbeeld:    Het project is voor ⟦kansarme⟧ jongeren uit onze stad. => Het project is voor jongeren uit onze stad die minder kansen krijgen.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       loongerelateerde uitkering    id: loongerelateerde-uitkering    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een uitkering waarvan de hoogte afhangt van uw vroegere loon.
voorbeeld:    Uw ⟦loongerelateerde uitkering⟧ stopt op 14 september. => De uitkering die afhangt van uw oude loon, stopt op 14 september.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 19 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       loonaanvullingsuitkering    id: loonaanvullingsuitkering    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een WIA-uitkering na de eerste periode. U krijgt die als u genoeg verdient, of als u nu niet of bijna niet kunt werken maar later misschien wel.
voorbeeld:    Verdient u genoeg, dan krijgt u daarna een ⟦loonaanvullingsuitkering⟧. => Verdient u genoeg, dan vult UWV daarna uw loon aan.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       vervolguitkering    id: vervolguitkering    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een lagere WIA-uitkering na de eerste periode. U krijgt die als u minder dan de helft verdient van wat u nog kunt verdienen.
voorbeeld:    Verdient u te weinig, dan krijgt u een ⟦vervolguitkering⟧. => Verdient u te weinig, dan krijgt u daarna een lagere uitkering.
niet melden:  /_ ..2 ("WW" | WW | werkloosheid)/ | een andere uitkering
niet melden:  /("WW" | WW) ..3 _/ | een andere uitkering
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 37 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       loonsanctie    id: loonsanctie    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De werkgever deed te weinig om een zieke werknemer te helpen. Hij moet het loon langer betalen.
voorbeeld:    UWV heeft het schoonmaakbedrijf een ⟦loonsanctie⟧ gegeven. => Het schoonmaakbedrijf moet van UWV uw loon langer betalen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       probleemanalyse    id: probleemanalyse    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
betekenis:    verslag van de bedrijfsarts
alleen:       zin=/(bedrijfsarts | arbodienst | ziek | ziekte | zieke | UWV | werknemer | ziekmelding | verzuim)/
beter:        (verslag van de bedrijfsarts over wat u nog kunt) | bij ziekte van een werknemer
uitleg:       De bedrijfsarts schrijft op waarom u niet kunt werken en wat u wel kunt.
voorbeeld:    De bedrijfsarts maakt binnen zes weken een ⟦probleemanalyse⟧. => De bedrijfsarts schrijft binnen zes weken op wat u nog kunt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       deskundigenoordeel    id: deskundigenoordeel    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het advies van UWV als een werkgever en een zieke werknemer het niet eens zijn.
voorbeeld:    Vraag UWV om een ⟦deskundigenoordeel⟧ als uw baas vindt dat u beter bent. => Vraag UWV om advies als uw baas vindt dat u beter bent.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       loondoorbetaling    id: loondoorbetaling    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De werkgever betaalt uw loon terwijl u niet werkt, bijvoorbeeld omdat u ziek bent.
voorbeeld:    Na twee jaar ziekte stopt de ⟦loondoorbetaling⟧. => Bent u twee jaar ziek, dan hoeft uw werkgever geen loon meer te betalen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 21 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ziekengeld    id: ziekengeld    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
rechtsgevolg: ja
uitleg:       Een uitkering bij ziekte, meestal voor mensen die geen loon van een werkgever krijgen.
voorbeeld:    Tijdens uw uitzendbaan werd u ziek en kreeg u ⟦ziekengeld⟧. => U werd ziek tijdens uw uitzendbaan en kreeg daarom een uitkering.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 265 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vangnetter    id: vangnetter    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (iemand die ziek is en geen werkgever heeft) | altijd
uitleg:       Iemand die ziek is, geen loon van een werkgever krijgt en daarom een uitkering van UWV heeft.
voorbeeld:    Als ⟦vangnetter⟧ krijgt u begeleiding van UWV. => U bent ziek en hebt geen werkgever. Daarom begeleidt UWV u.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       benadelingshandeling    id: benadelingshandeling    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U hebt iets gedaan waardoor u onnodig een uitkering nodig hebt.
voorbeeld:    Dat u niet in beroep ging tegen uw ontslag, zien wij als een ⟦benadelingshandeling⟧. => U ging niet in beroep tegen uw ontslag. Daardoor kreeg u onnodig een uitkering.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hersteldmelding    id: hersteldmelding    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (melding dat u weer beter bent) | altijd
uitleg:       Doorgeven dat u niet meer ziek bent en weer kunt werken.
voorbeeld:    Wij hebben uw ⟦hersteldmelding⟧ van 3 februari ontvangen. => U hebt op 3 februari doorgegeven dat u weer beter bent.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       wekeneis    id: wekeneis    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U moet genoeg weken hebben gewerkt voordat u werkloos werd. Anders krijgt u geen WW.
voorbeeld:    U voldoet niet aan de ⟦wekeneis⟧, want u werkte maar twintig weken. => U werkte maar twintig weken. Dat is te weinig voor een WW-uitkering.
bron:         Werkloosheidswet
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen

ingang:       referteperiode    id: referteperiode    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(<uitkering:znw> | WW | UWV | WIA | dagloon | "WW-uitkering" | "WIA-uitkering" | ziekengeld)/
uitleg:       De tijd waarnaar wordt gekeken om te bepalen of u een uitkering krijgt en hoeveel.
voorbeeld:    UWV rekent met de ⟦referteperiode⟧. In dat jaar verdiende u € 24.300. => In het jaar dat telt voor uw uitkering verdiende u € 24.300.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 93 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       fictieve opzegtermijn    id: fictieve-opzegtermijn    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De tijd dat u nog loon had gekregen als uw werkgever op tijd had opgezegd. In die tijd krijgt u geen WW.
voorbeeld:    Door de ⟦fictieve opzegtermijn⟧ begint uw WW pas op 1 mei. => Met een normaal ontslag had u tot 1 mei loon gekregen. Uw WW begint daarom pas dan.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 24 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       werkhervatting    id: werkhervatting    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (weer beginnen met werken) | altijd
uitleg:       Na ziekte of werkloosheid weer aan het werk gaan.
voorbeeld:    Meld uw ⟦werkhervatting⟧ binnen een week via Mijn UWV. => Gaat u weer aan het werk? Meld dat binnen een week via Mijn UWV.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 30 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       eigenrisicodrager    id: eigenrisicodrager    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een werkgever die zelf de uitkering van zijn zieke oud-werknemers betaalt.
voorbeeld:    Uw vorige werkgever is ⟦eigenrisicodrager⟧ en betaalt uw uitkering. => Uw vorige werkgever betaalt zelf uw uitkering, en niet UWV.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 168 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       transitievergoeding    id: transitievergoeding    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Geld dat u van uw werkgever krijgt als die u ontslaat of uw contract niet verlengt.
voorbeeld:    Na uw ontslag hebt u recht op een ⟦transitievergoeding⟧ van € 3.200. => U krijgt na uw ontslag € 3.200 van uw werkgever.
bron:         Burgerlijk Wetboek, Boek 7
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       ontslagvergunning    id: ontslagvergunning    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Toestemming van UWV om een werknemer te ontslaan.
voorbeeld:    Uw werkgever heeft bij ons een ⟦ontslagvergunning⟧ aangevraagd. => Uw werkgever heeft ons gevraagd of hij u mag ontslaan.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       opzegverbod    id: opzegverbod    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een regel dat een werkgever u nu niet mag ontslaan, bijvoorbeeld omdat u ziek of zwanger bent.
voorbeeld:    Tijdens uw zwangerschap geldt een ⟦opzegverbod⟧. => Tijdens uw zwangerschap mag uw werkgever u niet ontslaan.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       overlijdensuitkering    id: overlijdensuitkering    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Geld voor de familie na de dood van iemand die een uitkering of loon had.
voorbeeld:    Na de dood van uw man krijgt u een ⟦overlijdensuitkering⟧ van één maand AOW. => Na de dood van uw man krijgt u nog één maand AOW.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 97 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       arbeidsongeschiktheidspercentage    id: arbeidsongeschiktheidspercentage    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een getal dat zegt hoeveel minder u door uw ziekte kunt verdienen dan vroeger.
voorbeeld:    Uw ⟦arbeidsongeschiktheidspercentage⟧ is vastgesteld op 48%. => Door uw ziekte kunt u 48% minder verdienen dan vroeger.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       volledig en duurzaam arbeidsongeschikt    id: volledig-en-duurzaam-ao    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U kunt niet meer werken en er is bijna geen kans dat dit nog verandert.
voorbeeld:    De arts vindt u ⟦volledig en duurzaam arbeidsongeschikt⟧. => De arts vindt dat u niet meer kunt werken en dat dit zo blijft.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       AIO-aanvulling    id: aio-aanvulling    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      ("AIO-aanvulling" | "AIO-uitkering")
uitleg:       Extra geld van de SVB voor mensen met een onvolledige AOW die te weinig hebben om van te leven.
voorbeeld:    U woonde pas vanaf 1995 in Nederland en krijgt daarom een ⟦AIO-aanvulling⟧. => U woonde pas vanaf 1995 in Nederland. Uw AOW is laag en daarom krijgt u extra geld.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       nabestaandenuitkering    id: nabestaandenuitkering    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Geld dat u elke maand kunt krijgen als uw partner is overleden.
voorbeeld:    U krijgt een ⟦nabestaandenuitkering⟧, omdat uw man is overleden. => U krijgt elke maand geld van de SVB, omdat uw man is overleden.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 76 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wezenuitkering    id: wezenuitkering    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      <wezenuitkering>
uitleg:       Geld voor een kind van wie beide ouders zijn overleden.
voorbeeld:    De ouders van uw kleinzoon zijn overleden. Hij kan een ⟦wezenuitkering⟧ krijgen. => De ouders van uw kleinzoon zijn overleden. Daarom kan hij elke maand geld krijgen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 24 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       partnertoeslag    id: partnertoeslag    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Extra geld op uw AOW, omdat uw jongere partner weinig of geen inkomen heeft. Sinds 2015 kan niemand dit meer voor het eerst krijgen.
voorbeeld:    Uw ⟦partnertoeslag⟧ wordt lager omdat uw vrouw meer verdient. => U krijgt minder extra AOW voor uw vrouw, omdat zij meer verdient.
niet melden:  /_ ..5 (huurtoeslag | zorgtoeslag | pensioenfonds | studiefinanciering)/ | een andere toeslag
niet melden:  /_ ..6 (student | studenten | studiefinanciering | "DUO" | huurtoeslag)/ | een andere toeslag
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       levensbewijs    id: levensbewijs    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een formulier dat bewijst dat u nog leeft. U hebt het nodig als u in het buitenland AOW of pensioen krijgt.
voorbeeld:    Stuur het ⟦levensbewijs⟧ voor 1 oktober terug vanuit Spanje. => Stuur het formulier dat bewijst dat u leeft voor 1 oktober terug vanuit Spanje.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       duurzaam gescheiden leven    id: duurzaam-gescheiden-leven    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      duurzaam (gescheiden ..3 <leven:ww> | gescheiden)
patroon:      <leven:ww> ..4 duurzaam gescheiden
uitleg:       U bent nog getrouwd, maar u leeft ieder uw eigen leven, alsof u niet getrouwd bent. Dat is niet voor even bedoeld.
voorbeeld:    U ⟦leeft⟧ sinds 2023 ⟦duurzaam gescheiden⟧ van uw vrouw. => U bent getrouwd, maar leeft sinds 2023 apart van uw vrouw.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ingangsdatum    id: ingangsdatum    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: sociaal    ernst: tip
beter:        <begindatum> | altijd
uitleg:       De dag waarop iets begint, zoals een uitkering, een vergunning of een contract.
voorbeeld:    De ⟦ingangsdatum⟧ van uw huurtoeslag is 1 februari. => De begindatum van uw huurtoeslag is 1 februari.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 407 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       armoedeval    id: armoedeval    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (minder geld overhouden als u gaat werken) | altijd
uitleg:       Iemand gaat werken of meer verdienen, maar houdt minder geld over omdat toeslagen stoppen.
voorbeeld:    Door de ⟦armoedeval⟧ durven sommige mensen niet meer uren te werken. => Sommige mensen werken liever niet meer uren, omdat ze dan minder overhouden.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       bestaanszekerheid    id: bestaanszekerheid    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
vormen:       mv=-
beter:        (genoeg geld om van te leven) | altijd
uitleg:       Elke maand genoeg geld en een huis om in te wonen, ook bij tegenslag.
voorbeeld:    Met dit plan wil de gemeente de ⟦bestaanszekerheid⟧ van gezinnen verbeteren. => Met dit plan wil de gemeente dat gezinnen elke maand genoeg geld hebben.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       witgoed    id: witgoed    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
vormen:       mv=-
beter:        (wasmachine, koelkast of fornuis) | noem het apparaat
uitleg:       Grote apparaten voor in huis, zoals een wasmachine, koelkast of fornuis.
voorbeeld:    U kunt één keer in de vijf jaar geld krijgen voor ⟦witgoed⟧. => U kunt één keer in de vijf jaar geld krijgen voor een wasmachine of koelkast.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       kindpakket    id: kindpakket    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (hulp voor kinderen uit een gezin met weinig geld) | noem wat een kind krijgt
uitleg:       Geld of spullen voor kinderen in een gezin met weinig geld, bijvoorbeeld voor zwemles of een fiets.
voorbeeld:    Met het ⟦kindpakket⟧ kan uw dochter op zwemles. => Uw dochter kan op zwemles en de gemeente betaalt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie
