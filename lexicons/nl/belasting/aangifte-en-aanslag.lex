# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden uit de aangifte en de aanslag: inkomen, huis, bedrijf, schenken en erven.

ingang:       belastbaar inkomen    id: belastbaar-inkomen    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (belastbaar | belastbare) inkomen
uitleg:       Het deel van uw inkomen waarover u belasting betaalt.
voorbeeld:    Uw ⟦belastbaar inkomen⟧ over 2025 is € 31.400. => U betaalt over 2025 belasting over een inkomen van € 31.400.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 44 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       belastbaar    id: belastbaar    soort: bijvoeglijk    categorie: jargon    domein: belasting    ernst: waarschuwing
alleen:       zin=/(belasting | bedrag | vergoeding | winst | schadevergoeding | inkomsten | opbrengst)/
beter:        (waarover u belasting betaalt) | als je zegt dat er belasting over een bedrag is
uitleg:       Over dit bedrag moet belasting worden betaald.
voorbeeld:    Deze schadevergoeding is niet ⟦belastbaar⟧. => Over deze schadevergoeding betaalt u geen belasting.
niet melden:  /_ inkomen/ | dat is een eigen term
niet melden:  /_ feit/ | dat is een eigen term
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 1555 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voorlopige aanslag    id: voorlopige-aanslag    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      voorlopige (aanslag | aanslagen)
uitleg:       De Belastingdienst schat uw inkomen en rekent vast uit hoeveel belasting u betaalt of terugkrijgt.
voorbeeld:    Met de ⟦voorlopige aanslag⟧ betaalt u elke maand een deel. => De Belastingdienst schat uw belasting. U betaalt elke maand een deel.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 41 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       definitieve aanslag    id: definitieve-aanslag    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      definitieve (aanslag | aanslagen)
uitleg:       De laatste berekening van uw belasting over een jaar. Hierin staat wat u echt betaalt of terugkrijgt.
voorbeeld:    Binnen drie jaar ontvangt u de ⟦definitieve aanslag⟧ over 2025. => Binnen drie jaar hoort u hoeveel belasting u echt moet betalen over 2025.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       navorderingsaanslag    id: navorderingsaanslag    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een rekening voor belasting die in uw eerdere, definitieve berekening ontbrak.
voorbeeld:    Na ons onderzoek leggen wij u een ⟦navorderingsaanslag⟧ op. => Na ons onderzoek moet u alsnog belasting betalen over dat jaar.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 26 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een aanslag opleggen    id: aanslag-opleggen    soort: woordgroep    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      (een | de | deze | uw | geen)? (aanslag | aanslagen) ..3 (opleggen | oplegt | opgelegd | op te leggen)
beter:        (een rekening sturen voor de belasting) | als de overheid om belasting vraagt
uitleg:       De overheid laat weten hoeveel belasting iemand moet betalen.
voorbeeld:    De gemeente mag u dan alsnog ⟦een aanslag opleggen⟧. => De gemeente mag u dan alsnog een rekening sturen voor de belasting.
voorbeeld:    In maart is u ⟦een aanslag⟧ voor de rioolheffing ⟦opgelegd⟧. => In maart kreeg u een rekening voor de rioolheffing.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       aanslagnummer    id: aanslagnummer    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        (nummer van de rekening) | als je zegt waar het nummer staat
uitleg:       Het nummer van de belastingrekening. Daarmee kan de overheid de rekening terugvinden.
voorbeeld:    Houd uw ⟦aanslagnummer⟧ bij de hand als u belt. => Houd het nummer van uw rekening bij de hand als u belt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       belastingtijdvak    id: belastingtijdvak    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (periode waarvoor de belasting geldt) | noem liever de maand, het kwartaal of het jaar
uitleg:       De maand, het kwartaal of het jaar waarvoor de belasting geldt.
voorbeeld:    Het ⟦belastingtijdvak⟧ loopt van 1 januari tot en met 31 december. => De belasting geldt van 1 januari tot en met 31 december.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 31 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       belastingschijf    id: belastingschijf    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (deel van het inkomen met een eigen percentage) | als je uitlegt hoe de belasting wordt berekend
uitleg:       Een deel van het inkomen met een eigen percentage belasting. Over een hoger deel is dat percentage hoger.
voorbeeld:    Door uw bonus komt u in een hogere ⟦belastingschijf⟧. => Door uw bonus betaalt u over een deel van uw inkomen een hoger percentage belasting.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       schijventarief    id: schijventarief    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (hoe hoger uw inkomen, hoe hoger het percentage) | als je uitlegt hoe de belasting wordt berekend
uitleg:       Het inkomen is in stukken verdeeld. Over elk stuk betaalt iemand een ander percentage belasting.
voorbeeld:    Voor loon en pensioen geldt een ⟦schijventarief⟧. => Over een hoger loon of pensioen betaalt u een hoger percentage belasting.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       box 3    id: box-3    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het deel van de aangifte over spaargeld, aandelen en een tweede huis. Vaak betaalt u hierover belasting.
voorbeeld:    Het huisje in Frankrijk geeft u op in ⟦box 3⟧. => Het huisje in Frankrijk geeft u op bij uw spaargeld en beleggingen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       heffingsvrij vermogen    id: heffingsvrij-vermogen    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (heffingsvrij | heffingsvrije) vermogen
uitleg:       Het bedrag aan spaargeld en ander bezit waarover u geen belasting betaalt.
voorbeeld:    Uw spaargeld is lager dan het ⟦heffingsvrij vermogen⟧. => U hebt zo weinig spaargeld dat u er geen belasting over betaalt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       drempelbedrag    id: drempelbedrag    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (het bedrag dat u zelf betaalt) | bij een vergoeding van schade
beter:        (het bedrag waar u boven moet komen) | bij aftrek, bijvoorbeeld van zorgkosten, of bij een toeslag
uitleg:       Pas boven dit bedrag hebt u recht op iets, bijvoorbeeld aftrek van kosten.
voorbeeld:    Uw zorgkosten blijven onder het ⟦drempelbedrag⟧. => Uw zorgkosten zijn te laag om ze te mogen aftrekken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 30 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       arbeidskorting    id: arbeidskorting    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een korting op uw belasting die u krijgt omdat u werkt.
voorbeeld:    Uw werkgever houdt al rekening met de ⟦arbeidskorting⟧. => Omdat u werkt, betaalt u minder belasting. Uw werkgever houdt daar al rekening mee.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 19 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ouderenkorting    id: ouderenkorting    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een korting op de belasting voor mensen die de AOW-leeftijd hebben en niet te veel verdienen.
voorbeeld:    Met dit pensioen krijgt u geen ⟦ouderenkorting⟧ meer. => Door dit pensioen krijgt u niet langer de korting voor ouderen op de belasting.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 21 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inkomensafhankelijke combinatiekorting    id: inkomensafhankelijke-combinatiekorting    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een korting op de belasting voor ouders die werken en een kind jonger dan 12 jaar hebben. Zij hebben geen partner of verdienen minder dan hun partner.
voorbeeld:    Uw dochter was op 1 januari 12 jaar. U krijgt geen ⟦inkomensafhankelijke combinatiekorting⟧ meer. => Uw dochter was op 1 januari 12 jaar. U krijgt niet langer de korting voor werkende ouders.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       loonheffing    id: loonheffing    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Belasting en premies die uw werkgever of uitkeringsinstantie van uw loon of uitkering afhaalt.
voorbeeld:    Op uw uitkering houden wij € 112 ⟦loonheffing⟧ in. => Wij halen € 112 van uw uitkering af voor de belasting.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 288 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       loonheffingskorting    id: loonheffingskorting    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een korting waardoor er minder belasting van uw loon of uitkering af gaat. U krijgt die bij één werkgever of uitkering.
voorbeeld:    Wilt u dat wij de ⟦loonheffingskorting⟧ toepassen op uw AOW? => Wilt u dat wij de belastingkorting toepassen op uw AOW?
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       premies volksverzekeringen    id: premies-volksverzekeringen    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (premie | premies) (volksverzekeringen | volksverzekering | voor de volksverzekeringen)
uitleg:       Geld dat u betaalt voor onder meer de AOW. U betaalt het samen met de belasting.
voorbeeld:    Woont u in België? Dan betaalt u soms geen ⟦premies volksverzekeringen⟧. => Woont u in België? Dan betaalt u soms geen premie voor de AOW.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 43 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       volksverzekering    id: volksverzekering    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een verplichte verzekering voor bijna iedereen die in Nederland woont of werkt, zoals de AOW.
voorbeeld:    De AOW is een ⟦volksverzekering⟧. => De AOW is een verzekering voor bijna iedereen die in Nederland woont of werkt.
niet melden:  /(premie | premies) ..2 _/ | dat is een eigen term
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 420 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inhoudingsplichtige    id: inhoudingsplichtige    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De werkgever of instantie die belasting van uw loon of uitkering moet afhalen en doorbetalen.
voorbeeld:    De ⟦inhoudingsplichtige⟧ stuurt u in januari een jaaropgave. => Uw werkgever stuurt u in januari een overzicht van uw loon.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 534 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in|houden    id: inhouden-op    soort: werkwoord    categorie: ambtelijk    domein: belasting    ernst: tip
betekenis:    geld afhalen van loon of een uitkering
vormen:       tt1=-
alleen:       zin=/(loon | salaris | uitkering | uitkeringen | toeslag | "AOW" | pensioen | belasting | loonheffing | premie)/
beter:        (afhalen van)          | als er geld van een bedrag af gaat
uitleg:       Een deel van het loon of de uitkering niet uitbetalen. Het gaat bijvoorbeeld naar de belasting.
voorbeeld:    Wij ⟦houden⟧ de boete ⟦in⟧ op uw uitkering. => Wij halen de boete van uw uitkering af.
voorbeeld:    Uw werkgever heeft te veel belasting ⟦ingehouden⟧. => Uw werkgever heeft te veel belasting van uw loon gehaald.
niet melden:  /wat ..4 _/ | betekenen: wat houdt dit in?
niet melden:  /_ dat/ | betekenen: het besluit houdt in dat
niet melden:  /(dit | besluit | regeling | afspraak | plan | wet) houdt/ | betekenen: dit houdt in dat
niet melden:  /houdt (ook | niet | dus)? in/ | betekenen
niet melden:  /(uitkering | toeslag | pensioen | premie | voorziening | maatregel | verplichting | recht | voorwaarde) houdt/ | betekenen
niet melden:  /(houdt | houden | hield | hielden) zich/ | rustig blijven
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 824 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       af|dragen    id: afdragen-geld    soort: werkwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
betekenis:    geld doorbetalen
alleen:       zin=/(belasting | belastingen | premie | premies | btw | loonheffing | loonheffingen | bedrag | geld | opbrengst | inkomsten | toeristenbelasting)/
beter:        (betalen aan de Belastingdienst) | noem wie het geld krijgt
uitleg:       Geld dat iemand heeft ontvangen, doorbetalen aan de overheid.
voorbeeld:    Als hotel ⟦draagt⟧ u de toeristenbelasting ⟦af⟧ aan de gemeente. => Als hotel betaalt u de toeristenbelasting aan de gemeente.
voorbeeld:    Uw baas heeft de premie nooit ⟦afgedragen⟧. => Uw baas heeft de premie nooit betaald.
niet melden:  /(kleding | jas | schoenen) ..6 _/ | kleren dragen
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 133 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       afdracht    id: afdracht    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        <betaling>             | als er geld naar de overheid of een fonds gaat
uitleg:       Het doorbetalen van geld, meestal aan de Belastingdienst of een fonds.
voorbeeld:    De ⟦afdracht⟧ van de btw is niet op tijd ontvangen. => De betaling van de btw is niet op tijd ontvangen.
niet melden:  /wet ..3 _/ | naam van een wet
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 256 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       persoonsgebonden aftrek    id: persoonsgebonden-aftrek    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Kosten in uw eigen leven die u van uw inkomen mag aftrekken, zoals giften, alimentatie en zorgkosten.
voorbeeld:    De studiekosten vallen niet meer onder de ⟦persoonsgebonden aftrek⟧. => U mag uw studiekosten niet meer aftrekken van uw inkomen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hypotheekrenteaftrek    id: hypotheekrenteaftrek    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: tip
rechtsgevolg: ja
uitleg:       U mag de rente van uw hypotheek van uw inkomen aftrekken. Daardoor betaalt u minder belasting.
voorbeeld:    De ⟦hypotheekrenteaftrek⟧ geldt alleen voor het huis waar u zelf woont. => De rente mag u alleen aftrekken voor het huis waar u zelf woont.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       eigenwoningforfait    id: eigenwoningforfait    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een bedrag dat u bij uw inkomen optelt omdat u een eigen huis hebt.
voorbeeld:    Het ⟦eigenwoningforfait⟧ is al ingevuld in uw aangifte. => Het bedrag dat u bij uw inkomen optelt voor uw eigen huis, is al ingevuld in uw aangifte.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       eigenwoningschuld    id: eigenwoningschuld    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het deel van uw hypotheek of lening waarvan u de rente mag aftrekken.
voorbeeld:    De lening voor de auto hoort niet bij uw ⟦eigenwoningschuld⟧. => De rente over de lening voor uw auto mag u niet aftrekken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 268 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       forfaitair    id: forfaitair    soort: bijvoeglijk    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        <vast>                 | als er voor iedereen een vast bedrag geldt
uitleg:       De overheid rekent met een vast bedrag of percentage, en niet met wat het in het echt was.
voorbeeld:    Voor de reiskosten krijgt u een ⟦forfaitair⟧ bedrag. => Voor de reiskosten krijgt u een vast bedrag.
voorbeeld:    De gemeente rekent met een ⟦forfaitaire⟧ vergoeding per nacht. => De gemeente rekent met een vaste vergoeding per nacht.
niet melden:  /_ (rendement | heffing | stelsel)/ | termen uit box 3
niet melden:  /_ (vastgesteld | vastgestelde | bepaald | bepaalde | berekend | berekende | vaststellen | belast | belaste | belasten | vergoed | vergoede | vergoeden | toegekend | toegekende | toegerekend | gewaardeerd | bepalen | berekenen)/ | bij een werkwoord past een ander woord
niet melden:  /_ ([cijfer] | "€")/ | dan lijkt 'vast' op 'alvast'
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 202 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       werkelijk rendement    id: werkelijk-rendement    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (werkelijk | werkelijke) rendement
uitleg:       Wat uw spaargeld en ander bezit echt hebben opgeleverd. Het gaat om rente, huur en dividend, en om hoeveel uw bezit meer of minder waard werd.
voorbeeld:    Geef het ⟦werkelijk rendement⟧ aan ons door met het formulier. => Geef met het formulier door hoeveel uw geld en bezit echt hebben opgeleverd.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       waardepeildatum    id: waardepeildatum    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De dag waarvan de prijzen gelden voor de waarde van uw huis. Dat is altijd 1 januari, een jaar vóór het jaar van de belasting.
voorbeeld:    De ⟦waardepeildatum⟧ voor deze aanslag is 1 januari 2025. => Wij berekenden wat uw huis waard was op 1 januari 2025.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       peildatum    id: peildatum    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (de dag waarop wij kijken) | als je uitlegt waarom die dag telt
uitleg:       De dag die telt. Wat daarna verandert, telt niet mee.
voorbeeld:    Op de ⟦peildatum⟧ stond er € 9.200 op uw spaarrekening. => Op de dag waarop wij keken, stond er € 9.200 op uw spaarrekening.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 320 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verliesverrekening    id: verliesverrekening    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U trekt een verlies van het ene jaar af van de winst of het inkomen van een ander jaar.
voorbeeld:    Na de ⟦verliesverrekening⟧ krijgt uw bedrijf belasting terug. => Wij trekken het verlies van uw bedrijf af van de winst van een ander jaar. Daardoor krijgt uw bedrijf belasting terug.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 94 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       fiscaal partnerschap    id: fiscaal-partnerschap    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (fiscaal partnerschap | fiscale partner | fiscale partners | fiscaal partner | fiscaal partners)
uitleg:       De Belastingdienst ziet u en uw partner als een paar. U mag dan sommige inkomsten en kosten samen verdelen.
voorbeeld:    Na de scheiding eindigt het ⟦fiscaal partnerschap⟧. => Na de scheiding ziet de Belastingdienst u niet meer als een paar.
voorbeeld:    Wie is uw ⟦fiscale partner⟧? => Wie is uw partner voor de belasting?
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       teruggaaf    id: teruggaaf    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      (teruggaaf ..2 (belasting | belastingen | inkomstenbelasting | btw | bpm | motorrijtuigenbelasting | omzetbelasting | accijns) | teruggave ..2 (belasting | belastingen | inkomstenbelasting | btw | bpm | motorrijtuigenbelasting | omzetbelasting | accijns) | teruggaaf)
beter:        (geld terugkrijgen)    | als iemand belasting terugkrijgt
uitleg:       Geld dat iemand van de belasting terugkrijgt.
voorbeeld:    U hebt recht op ⟦teruggaaf van belasting⟧. => U krijgt belasting terug.
voorbeeld:    Vraag de ⟦teruggaaf van btw⟧ binnen vijf jaar aan. => Vraag binnen vijf jaar de btw terug.
voorbeeld:    U ontvangt de ⟦teruggaaf⟧ in juli. => U krijgt het geld in juli terug.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 716 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voorheffing    id: voorheffing    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Belasting die u al hebt betaald, bijvoorbeeld via uw loon. Die gaat af van het bedrag dat u nog moet betalen.
voorbeeld:    De dividendbelasting is een ⟦voorheffing⟧. => De dividendbelasting hebt u al betaald. Die gaat af van uw inkomstenbelasting.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       belastingrente    id: belastingrente    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Rente die u betaalt als u laat aangifte doet of te weinig belasting hebt betaald.
voorbeeld:    U deed na 1 mei aangifte. Daarom betaalt u € 36 ⟦belastingrente⟧. => U deed na 1 mei aangifte. Daarom betaalt u € 36 rente.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       invorderingsrente    id: invorderingsrente    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Rente die u betaalt als u een belastingrekening te laat betaalt.
voorbeeld:    Ook tijdens het uitstel berekenen wij ⟦invorderingsrente⟧. => Ook als u later mag betalen, vragen wij rente.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 33 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       conserverende aanslag    id: conserverende-aanslag    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      conserverende (aanslag | aanslagen)
uitleg:       Een belastingrekening die u nog niet hoeft te betalen. Dat moet pas als u bijvoorbeeld uw pensioen in één keer laat uitbetalen.
voorbeeld:    Bij uw verhuizing naar Spanje krijgt u een ⟦conserverende aanslag⟧ over uw pensioen. => U verhuist naar Spanje. U krijgt een belastingrekening over uw pensioen, die u nog niet hoeft te betalen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       lijfrente    id: lijfrente    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<lijfrente> | lijfrentes)
uitleg:       Een verzekering of rekening die later elke maand of elk jaar een bedrag uitkeert, als aanvulling op uw pensioen.
voorbeeld:    Vanaf uw 67e krijgt u een ⟦lijfrente⟧ van € 210 per maand. => Vanaf uw 67e krijgt u € 210 per maand van de verzekering die u daarvoor hebt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 512 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       af|kopen    id: afkopen    soort: werkwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
betekenis:    een recht of plicht in één keer met geld laten eindigen
vormen:       tt1=-
alleen:       zin=/(pensioen | pensioenen | lijfrente | erfpacht | verzekering | polis | alimentatie | canon | grafrechten)/
beter:        (in één keer betalen of laten uitbetalen) | als iemand daarna niets meer krijgt of betaalt
uitleg:       In één keer een bedrag betalen of krijgen. Daarna is het recht of de plicht voorbij.
voorbeeld:    Het fonds wil uw kleine pensioen ⟦afkopen⟧. => Het fonds wil uw kleine pensioen in één keer uitbetalen.
voorbeeld:    U hebt de erfpacht voor altijd ⟦afgekocht⟧. => U hebt de erfpacht in één keer voor altijd betaald.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 76 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       afkoopsom    id: afkoopsom    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (bedrag in één keer)   | als iemand daarna niets meer krijgt of betaalt
uitleg:       Een bedrag in één keer. Daarna hoeft niemand nog iets te betalen.
voorbeeld:    Voor het graf betaalt u een ⟦afkoopsom⟧ van € 1.800. => Voor het graf betaalt u één keer € 1.800. Daarna hoeft u niets meer te betalen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 122 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bijtelling    id: bijtelling    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een bedrag dat bij uw loon of winst komt omdat u privé in een auto van de zaak rijdt.
voorbeeld:    Door de ⟦bijtelling⟧ voor uw auto betaalt u meer belasting. => U rijdt privé in een auto van de zaak. Daardoor betaalt u meer belasting.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 61 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       giftenaftrek    id: giftenaftrek    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: tip
rechtsgevolg: ja
uitleg:       Geld dat u aan een goed doel gaf, mag u soms van uw inkomen aftrekken.
voorbeeld:    Voor de ⟦giftenaftrek⟧ moet u kunnen laten zien wat u gaf. => Wilt u uw giften aftrekken? Dan moet u kunnen laten zien wat u gaf.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       ANBI    id: anbi    soort: afkorting    categorie: jargon    domein: belasting    ernst: waarschuwing
voluit:       algemeen nut beogende instelling
beter:        (goed doel dat de Belastingdienst erkent) | als je uitlegt waarom een gift aftrekbaar is
uitleg:       Een organisatie die volgens de Belastingdienst een goed doel is. Giften daaraan mag iemand vaak aftrekken.
voorbeeld:    De speeltuinvereniging is geen ⟦ANBI⟧. => De Belastingdienst ziet de speeltuinvereniging niet als goed doel.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 55 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       specifieke zorgkosten    id: specifieke-zorgkosten    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Kosten voor zorg die u van uw inkomen mag aftrekken, zoals een hoorapparaat dat niet vergoed wordt.
voorbeeld:    De brillen van uw kinderen zijn geen ⟦specifieke zorgkosten⟧. => De brillen van uw kinderen mag u niet aftrekken als zorgkosten.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 46 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       buitenlands belastingplichtig    id: buitenlands-belastingplichtig    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (buitenlands | buitenlandse) (belastingplichtig | belastingplichtige | belastingplichtigen)
uitleg:       U woont in een ander land, maar betaalt in Nederland belasting over geld of bezit van hier.
voorbeeld:    Sinds uw verhuizing naar Portugal bent u ⟦buitenlands belastingplichtig⟧. => U woont nu in Portugal, maar betaalt in Nederland belasting over geld of bezit van hier.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       belastingverdrag    id: belastingverdrag    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een afspraak tussen twee landen over welk land belasting mag vragen. Zo betaalt u niet twee keer.
voorbeeld:    Volgens het ⟦belastingverdrag⟧ met Duitsland betaalt u hier belasting over uw pensioen. => Nederland en Duitsland hebben afgesproken dat u hier belasting betaalt over uw pensioen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 388 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       suppletieaangifte    id: suppletieaangifte    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (suppletieaangifte | suppletieaangiften | suppletieaangiftes)
uitleg:       Een formulier waarmee u een fout in een eerdere btw-aangifte herstelt.
voorbeeld:    U vergat een rekening op te geven. Stuur ons daarom een ⟦suppletieaangifte⟧. => U vergat een rekening op te geven. Herstel uw btw-aangifte met het formulier op onze website.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       onbelast    id: onbelast    soort: bijvoeglijk    categorie: jargon    domein: belasting    ernst: waarschuwing
alleen:       zin=/(vergoeding | vergoed | vergoeden | bedrag | loon | belasting | werkgever | inkomsten | uitkering | gift | "€" | euro | reisvergoeding)/
beter:        (zonder belasting)     | als er geen belasting over een bedrag is
uitleg:       Over dit bedrag hoeft niemand belasting te betalen.
voorbeeld:    U mag van uw werkgever een ⟦onbelaste⟧ reisvergoeding krijgen. => U mag van uw werkgever een reisvergoeding krijgen. Daarover betaalt u geen belasting.
voorbeeld:    De vergoeding voor thuiswerken is ⟦onbelast⟧. => Over de vergoeding voor thuiswerken betaalt u geen belasting.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 145 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       belastingconsulent    id: belastingconsulent    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        <belastingadviseur>    | altijd
uitleg:       Iemand die een ander tegen betaling helpt met de belasting.
voorbeeld:    Uw ⟦belastingconsulent⟧ mag namens u bellen. => Uw belastingadviseur mag namens u bellen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aangiftetermijn    id: aangiftetermijn    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        (de tijd om aangifte te doen) | noem liever de laatste dag
uitleg:       De tijd waarin iemand zijn belastingaangifte moet doen.
voorbeeld:    De ⟦aangiftetermijn⟧ eindigt op 30 april. => Doe uiterlijk op 30 april uw aangifte.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aangifteplicht    id: aangifteplicht    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (aangifteplicht | aangifteplichtig | aangifteplichtige | aangifteplichtigen)
alleen:       zin!=/(dierziekte | dierziekten | ziekte | ziekten | ziektes | besmetting | misdrijf | misdrijven | politie | strafbare | geboorte | overlijden | overleden)/
uitleg:       U moet aangifte doen als de Belastingdienst u daarom vraagt.
voorbeeld:    Ook zonder inkomen geldt voor u de ⟦aangifteplicht⟧. => Ook als u geen inkomen hebt, moet u aangifte doen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vergrijpboete    id: vergrijpboete    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<vergrijpboete> | vergrijpboeten)
uitleg:       Een hoge boete omdat u met opzet, of heel slordig, verkeerde gegevens gaf.
voorbeeld:    U verzweeg inkomsten. Daarom krijgt u een ⟦vergrijpboete⟧ van € 900. => U verzweeg met opzet inkomsten. Daarom krijgt u een hoge boete van € 900.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 147 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bewaarplicht    id: bewaarplicht    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin!=/(opsporing | verkeersgegevens | telecommunicatie | Telecommunicatiewet | telecom | bestandsanalyse)/
uitleg:       U moet papieren een aantal jaren bewaren. Voor bedrijven is dat meestal zeven jaar.
voorbeeld:    Voor de bonnen van uw bedrijf geldt een ⟦bewaarplicht⟧ van zeven jaar. => Bewaar de bonnen van uw bedrijf zeven jaar.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 55 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inkeerregeling    id: inkeerregeling    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Meldt u zelf op tijd dat uw aangifte niet klopte? Dan is de boete soms lager of krijgt u geen boete.
voorbeeld:    Geldt de ⟦inkeerregeling⟧ ook als ik een factuur ben vergeten? => Krijg ik een lagere boete als ik zelf meld dat ik een factuur ben vergeten?
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       informatiebeschikking    id: informatiebeschikking    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een besluit waarin staat dat u te weinig gegevens gaf of dat uw boekhouding niet klopt. Daarna moet u misschien zelf bewijzen dat de belasting te hoog is.
voorbeeld:    Tegen deze ⟦informatiebeschikking⟧ kunt u bezwaar maken. => Wij vinden dat u te weinig gegevens gaf. Bent u het daar niet mee eens? Dan kunt u bezwaar maken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       omkering van de bewijslast    id: omkering-van-de-bewijslast    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (omkering van de bewijslast | bewijslast omgekeerd | omgekeerde bewijslast | omkering bewijslast)
uitleg:       U moet bewijzen dat de belasting niet klopt. De Belastingdienst hoeft niet te bewijzen dat het bedrag goed is.
voorbeeld:    U gaf geen cijfers. Dat leidt tot ⟦omkering van de bewijslast⟧. => U gaf geen cijfers. Daarom moet u nu zelf bewijzen dat ons bedrag niet klopt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       massaal bezwaar    id: massaal-bezwaar    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (massaal bezwaar | massaalbezwaarprocedure | massale bezwaar)
uitleg:       Heel veel mensen maken bezwaar om dezelfde reden. De Belastingdienst beslist dan over al die bezwaren tegelijk.
voorbeeld:    Uw bezwaar over spaargeld doet mee met het ⟦massaal bezwaar⟧. => Veel mensen maakten hetzelfde bezwaar als u. Wij beslissen over al die bezwaren tegelijk.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       omzetbelasting    id: omzetbelasting    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      omzetbelasting
beter:        (btw)                  | altijd, behalve in de naam van een wet
uitleg:       De belasting die in de prijs van bijna alles zit. Een ander woord is btw.
voorbeeld:    Over de huur van de zaal betaalt u 21% ⟦omzetbelasting⟧. => Over de huur van de zaal betaalt u 21% btw.
niet melden:  /wet ..3 _/ | naam van een wet
niet melden:  /(btw | "BTW") _/ | beide woorden naast elkaar
niet melden:  /(uitvoeringsregeling | uitvoeringsbesluit | besluit | regeling) _/ | naam van een regeling
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 1471 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       btw-plichtig    id: btw-plichtig    soort: bijvoeglijk    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (btw moeten betalen)   | als iemand btw moet rekenen en doorbetalen
uitleg:       Wie dit is, moet btw rekenen aan klanten en die aan de Belastingdienst betalen.
voorbeeld:    Een oppas die af en toe werkt, is niet ⟦btw-plichtig⟧. => Een oppas die af en toe werkt, hoeft geen btw te rekenen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       voorbelasting    id: voorbelasting    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De btw die u als ondernemer zelf hebt betaald. Die krijgt u meestal terug.
voorbeeld:    De bon van de printer hoort bij de ⟦voorbelasting⟧. => U krijgt de btw terug die u voor de printer hebt betaald.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 237 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kleineondernemersregeling    id: kleineondernemersregeling    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een regeling voor ondernemers met weinig omzet. U rekent dan geen btw en doet meestal geen btw-aangifte.
voorbeeld:    Met de ⟦kleineondernemersregeling⟧ zet u geen btw op de rekening. => Hebt u weinig omzet? Dan hoeft u soms geen btw op de rekening te zetten.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       btw verlegd    id: btw-verlegd    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (btw | "BTW") ..3 (verlegd | verleggen | verlegt)
uitleg:       Niet de verkoper maar de klant betaalt de btw aan de Belastingdienst.
voorbeeld:    Op de factuur van de schilder staat: ⟦btw verlegd⟧. => Volgens de factuur van de schilder moet de klant zelf de btw aan de Belastingdienst betalen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       verleggingsregeling    id: verleggingsregeling    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een regel waardoor de koper de btw betaalt in plaats van de verkoper.
voorbeeld:    Voor werk van onderaannemers in de bouw geldt de ⟦verleggingsregeling⟧. => In de bouw betaalt niet de onderaannemer de btw, maar het bedrijf dat hem inhuurt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 28 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       winst uit onderneming    id: winst-uit-onderneming    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Wat er van het geld van uw klanten overblijft als u de kosten van uw bedrijf eraf haalt.
voorbeeld:    Uw inkomsten als rijinstructeur zijn ⟦winst uit onderneming⟧. => U verdient als rijinstructeur geld met een eigen bedrijf.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 70 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ondernemersaftrek    id: ondernemersaftrek    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Bedragen die u als ondernemer van uw winst mag aftrekken. U betaalt dan minder belasting.
voorbeeld:    Voor de ⟦ondernemersaftrek⟧ moet u genoeg uren in uw bedrijf werken. => Werkt u genoeg uren in uw bedrijf? Dan mag u een bedrag van uw winst aftrekken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 25 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zelfstandigenaftrek    id: zelfstandigenaftrek    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een vast bedrag dat u van uw winst mag aftrekken als u veel uren in uw eigen bedrijf werkt.
voorbeeld:    In 2025 werkte u te weinig uren voor de ⟦zelfstandigenaftrek⟧. => In 2025 werkte u te weinig uren in uw bedrijf. U mag het vaste bedrag voor zelfstandigen niet aftrekken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       urencriterium    id: urencriterium    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De eis dat u minstens 1.225 uur per jaar in uw eigen bedrijf werkt. Dan mag u bepaalde bedragen aftrekken.
voorbeeld:    Met twee dagen per week haalt u het ⟦urencriterium⟧ niet. => Met twee dagen per week werkt u te weinig uren om deze bedragen te mogen aftrekken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 33 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       boekjaar    id: boekjaar    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        (jaar waarover de cijfers gaan) | als het jaar niet op 1 januari begint
uitleg:       Het jaar waarover een bedrijf of vereniging zijn cijfers maakt. Het begint niet altijd op 1 januari.
voorbeeld:    Het ⟦boekjaar⟧ van de zwemclub loopt van september tot september. => De zwemclub maakt zijn cijfers van september tot september.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 778 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       activa    id: activa    soort: woordgroep    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      activa
beter:        bezittingen            | bij een bedrijf of vereniging
uitleg:       Alles wat een bedrijf of vereniging bezit en dat geld waard is.
voorbeeld:    De ⟦activa⟧ van de stichting zijn vooral het gebouw en de bus. => De bezittingen van de stichting zijn vooral het gebouw en de bus.
niet melden:  /(vaste | vlottende | immateriële | materiële | financiële) _/ | vakterm uit de boekhouding
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 512 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       liquide middelen    id: liquide-middelen    soort: woordgroep    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (geld dat meteen te gebruiken is) | als je zegt hoeveel geld er nu is
uitleg:       Geld in de kas of op een rekening dat meteen uitgegeven kan worden.
voorbeeld:    De dorpsraad heeft te weinig ⟦liquide middelen⟧ voor de lampen. => De dorpsraad heeft nu te weinig geld voor de lampen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 65 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       solvabel    id: solvabel    soort: bijvoeglijk    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (in staat om de schulden te betalen) | als het om een persoon of bedrijf gaat
uitleg:       Iemand heeft genoeg bezit en geld om alle schulden te betalen.
voorbeeld:    De aannemer is volgens de bank niet ⟦solvabel⟧. => Volgens de bank kan de aannemer zijn schulden niet betalen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       crediteur    id: crediteur    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
vormen:       mv=crediteuren
beter:        (wie nog geld van u krijgt) | als je zegt aan wie iemand moet betalen
uitleg:       Iemand die nog geld moet krijgen van een persoon of bedrijf.
voorbeeld:    Stuur ons een lijst met al uw ⟦crediteuren⟧. => Stuur ons een lijst van iedereen die nog geld van u krijgt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 65 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       debiteur    id: debiteur    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
vormen:       mv=debiteuren
beter:        (wie nog moet betalen) | als je zegt van wie iemand geld krijgt
uitleg:       Iemand die een rekening nog moet betalen.
voorbeeld:    Onze ⟦debiteuren⟧ krijgen na 30 dagen een herinnering. => Wie nog moet betalen, krijgt na 30 dagen een herinnering.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 75 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       creditnota    id: creditnota    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (rekening waarop staat wat u terugkrijgt) | als iemand geld terugkrijgt
uitleg:       Een rekening waarop staat dat een eerdere rekening geheel of voor een deel vervalt.
voorbeeld:    U annuleerde de zaal op tijd. U ontvangt een ⟦creditnota⟧ van € 75. => U annuleerde de zaal op tijd. U krijgt € 75 terug.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       factureren    id: factureren    soort: werkwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (een rekening sturen)  | als je om geld vraagt
uitleg:       Een rekening sturen voor iets wat is geleverd of gedaan.
voorbeeld:    De school ⟦factureert⟧ de overblijfkosten in juni. => De school stuurt in juni een rekening voor het overblijven.
voorbeeld:    De taxiritten zijn al ⟦gefactureerd⟧. => De rekening voor de taxiritten is al verstuurd.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 105 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       specificeren    id: specificeren-geld    soort: werkwoord    categorie: ambtelijk    domein: belasting    ernst: waarschuwing
alleen:       zin=/(kosten | rekening | factuur | nota | bedrag | bedragen | uren | uitgaven | inkomsten | reiskosten)/
beter:        (per onderdeel opschrijven) | bij kosten of een bedrag
uitleg:       Elk onderdeel apart opschrijven, vaak met het bedrag erbij.
voorbeeld:    Wilt u de reiskosten per dag ⟦specificeren⟧? => Wilt u de reiskosten per dag opschrijven?
voorbeeld:    De garage heeft de rekening niet ⟦gespecificeerd⟧. => De garage heeft niet opgeschreven wat elk onderdeel kost.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 220 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       accijns    id: accijns    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: tip
rechtsgevolg: ja
uitleg:       Een extra belasting in de prijs van alcohol, tabak en brandstof.
voorbeeld:    De ⟦accijns⟧ op benzine gaat per 1 januari omhoog. => De belasting op benzine gaat per 1 januari omhoog.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 622 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nultarief    id: nultarief    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Voor deze verkoop geldt 0% btw. De btw op eigen inkopen krijgt de verkoper wel terug.
voorbeeld:    Voor zonnepanelen op een woonhuis geldt het ⟦nultarief⟧. => Over zonnepanelen op een woonhuis betaalt u geen btw.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 244 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vennootschapsbelasting    id: vennootschapsbelasting    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Belasting over de winst van een bv, een nv of soms een stichting of vereniging.
voorbeeld:    Uw stichting met de kringloopwinkel betaalt soms ⟦vennootschapsbelasting⟧. => Uw stichting betaalt soms belasting over de winst van de kringloopwinkel.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 812 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aanmerkelijk belang    id: aanmerkelijk-belang    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U hebt, alleen of met uw partner, 5% of meer van de aandelen van een bedrijf.
voorbeeld:    Door de verkoop van uw aandelen hebt u geen ⟦aanmerkelijk belang⟧ meer. => Door de verkoop hebt u minder dan 5% van de aandelen van het bedrijf.
niet melden:  /van aanmerkelijk belang/ | heel belangrijk
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 184 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       schenkbelasting    id: schenkbelasting    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Belasting over geld of een waardevol cadeau dat u van iemand krijgt.
voorbeeld:    Over de € 40.000 van uw tante betaalt u ⟦schenkbelasting⟧. => Over de € 40.000 die u van uw tante kreeg, betaalt u belasting.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 78 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       erflater    id: erflater    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand die is overleden en geld of spullen nalaat aan anderen.
voorbeeld:    De ⟦erflater⟧ had geen testament. => Degene die is overleden, had geen testament.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 291 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nalatenschap    id: nalatenschap    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Alles wat iemand na zijn dood achterlaat: geld, spullen en ook schulden.
voorbeeld:    Wij sturen deze brief aan iedereen die deelt in de ⟦nalatenschap⟧ van mevrouw De Wit. => Wij sturen deze brief aan iedereen die deelt in wat mevrouw De Wit naliet.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 210 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       legaat    id: legaat-erfenis    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een bedrag of voorwerp dat iemand in een testament aan een bepaalde persoon geeft.
voorbeeld:    De kerk kreeg een ⟦legaat⟧ van € 5.000. => In het testament stond dat de kerk € 5.000 kreeg.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 54 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verkrijger    id: verkrijger    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De persoon die iets krijgt, bijvoorbeeld door een erfenis, een gift of een koop.
voorbeeld:    Niet de verkoper maar de ⟦verkrijger⟧ betaalt deze belasting. => Niet de verkoper maar de koper betaalt deze belasting.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 334 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       boedel    id: boedel    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Alle bezittingen en schulden samen, bijvoorbeeld van iemand die is overleden of die failliet is.
voorbeeld:    Zolang de ⟦boedel⟧ niet is verdeeld, blijft de spaarrekening dicht. => Zolang de erfenis niet is verdeeld, blijft de spaarrekening dicht.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 198 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beneficiair aanvaarden    id: beneficiair-aanvaarden    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (beneficiair <aanvaarden:ww> | beneficiaire aanvaarding | <aanvaarden:ww> ..6 beneficiair)
uitleg:       U neemt een erfenis aan, maar betaalt de schulden alleen met geld uit die erfenis. U betaalt dus niets van uw eigen geld.
voorbeeld:    U kunt de erfenis van uw broer ook ⟦beneficiair aanvaarden⟧. => U kunt de erfenis van uw broer ook zo aannemen dat u zijn schulden niet zelf betaalt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       zuiver aanvaarden    id: zuiver-aanvaarden    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (zuiver <aanvaarden:ww> | zuivere aanvaarding | <aanvaarden:ww> ..6 zuiver)
uitleg:       U neemt de hele erfenis aan. Ook de schulden zijn dan voor u.
voorbeeld:    Wie de inboedel verkoopt, heeft de erfenis ⟦zuiver aanvaard⟧. => Wie de inboedel verkoopt, neemt de hele erfenis aan. Ook de schulden.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       verklaring van erfrecht    id: verklaring-van-erfrecht    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (verklaring | verklaringen) van erfrecht
uitleg:       Een papier van de notaris. Daarop staat wie de erfenis krijgt en wie alles mag regelen.
voorbeeld:    De bank vraagt om een ⟦verklaring van erfrecht⟧. => De bank wil een papier van de notaris zien waarop staat wie de erfenis krijgt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       executeur    id: executeur    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De persoon die de erfenis regelt. Zijn naam staat meestal in het testament.
voorbeeld:    Wij stuurden de laatste rekening naar de ⟦executeur⟧. => Wij stuurden de laatste rekening naar de persoon die de erfenis regelt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       legitieme portie    id: legitieme-portie    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (legitieme portie | legitieme porties)
uitleg:       Het bedrag uit een erfenis waar een kind altijd recht op heeft, ook als het testament iets anders zegt. Het kind moet er zelf om vragen.
voorbeeld:    Als onterfd kind kunt u de ⟦legitieme portie⟧ vragen. => Bent u onterfd door uw vader of moeder? Dan kunt u toch om een bedrag uit de erfenis vragen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       successierecht    id: successierecht    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (belasting over een erfenis) | noem er de nieuwe naam bij: erfbelasting
patroon:      (<successierecht> | successierechten)
uitleg:       De oude naam voor de belasting over een erfenis.
voorbeeld:    Uw zus betaalt ook ⟦successierecht⟧ over het huis. => Uw zus betaalt ook belasting over het huis dat zij erft.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 19 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       motorrijtuigenbelasting    id: motorrijtuigenbelasting    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        <wegenbelasting>       | altijd, behalve in de naam van een wet
uitleg:       De belasting voor wie een auto of motor op zijn naam heeft staan.
voorbeeld:    Voor uw oude camper betaalt u minder ⟦motorrijtuigenbelasting⟧. => Voor uw oude camper betaalt u minder wegenbelasting.
niet melden:  /wet ..4 _/ | naam van een wet
niet melden:  /(uitvoeringsregeling | uitvoeringsbesluit | besluit | regeling) _/ | naam van een regeling
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 236 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bpm    id: bpm    soort: afkorting    categorie: jargon    domein: belasting    ernst: waarschuwing
voluit:       belasting van personenauto's en motorrijwielen
patroon:      (bpm | "BPM")
beter:        (belasting bij het eerste Nederlandse kenteken van een auto of motor) | als je uitlegt waarvoor de lezer betaalt
uitleg:       De belasting bij het eerste kenteken van een auto of motor in Nederland.
voorbeeld:    Voor een auto uit Duitsland betaalt u soms ⟦bpm⟧. => Voor een auto uit Duitsland betaalt u soms belasting als u een Nederlands kenteken krijgt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 40 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kentekenhouder    id: kentekenhouder    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: tip
rechtsgevolg: ja
uitleg:       De persoon op wiens naam het kenteken van een auto, motor of scooter staat.
voorbeeld:    De boete gaat naar de ⟦kentekenhouder⟧. => De boete gaat naar de persoon op wiens naam het kenteken staat.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overdrachtsbelasting    id: overdrachtsbelasting    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Belasting die u betaalt als u een huis of stuk grond koopt.
voorbeeld:    Koopt u voor het eerst een huis? Dan betaalt u misschien geen ⟦overdrachtsbelasting⟧. => Koopt u voor het eerst een huis? Dan betaalt u misschien geen belasting over de koop.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 250 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       roerende zaak    id: roerende-zaak    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      roerende (zaak | zaken | goed | goederen)
uitleg:       Iets wat u kunt meenemen of verplaatsen, zoals een kast, een fiets of een auto.
voorbeeld:    Een losse zonwering is een ⟦roerende zaak⟧. => Een losse zonwering hoort niet bij het huis, want u kunt die meenemen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 43 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vrijgesteld    id: vrijgesteld    soort: bijvoeglijk    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      vrijgesteld van
uitleg:       De regel of belasting geldt niet voor u.
voorbeeld:    Uw auto is 41 jaar oud. U bent ⟦vrijgesteld van⟧ wegenbelasting. => Uw auto is 41 jaar oud. U hoeft geen wegenbelasting te betalen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 617 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aftrekbaar    id: aftrekbaar    soort: bijvoeglijk    categorie: jargon    domein: belasting    ernst: tip
beter:        (mag u aftrekken)      | als je zegt om welke kosten het gaat
uitleg:       Deze kosten mogen van het inkomen of de winst af. Er hoeft dan minder belasting te worden betaald.
voorbeeld:    De rekening van de sportschool is niet ⟦aftrekbaar⟧. => De rekening van de sportschool mag u niet aftrekken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 239 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in aftrek brengen    id: in-aftrek-brengen    soort: woordgroep    categorie: ambtelijk    domein: belasting    ernst: waarschuwing
patroon:      (in aftrek <brengen:ww> | in aftrek te brengen | <brengen:ww> ..8 in aftrek | in aftrek gebracht)
beter:        (aftrekken)            | altijd
uitleg:       Een bedrag van een ander bedrag aftrekken.
voorbeeld:    De reiskosten naar het ziekenhuis mag u ⟦in aftrek brengen⟧. => De reiskosten naar het ziekenhuis mag u aftrekken.
voorbeeld:    De gemeente ⟦brengt⟧ de eigen bijdrage ⟦in aftrek⟧ op de vergoeding. => De gemeente trekt de eigen bijdrage af van de vergoeding.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 50 keer in de wettekst (BWB, 10,8 miljoen woorden)
