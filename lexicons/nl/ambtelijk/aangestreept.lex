# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden die een redacteur aanstreepte in circulaires en wetten: ambtelijke en oude taal.

ingang:       ter behandeling    id: ter-behandeling    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      ter (verdere)? behandeling (bij | aan | voor | door)
beter:        (… behandelt het nu) | noem wie het behandelt
uitleg:       Iemand anders moet er nog over beslissen of eraan werken.
voorbeeld:    Het voorstel ligt nu ⟦ter behandeling bij⟧ de Eerste Kamer. => De Eerste Kamer behandelt het voorstel nu.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 49 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tot wet verheven    id: tot-wet-verheven    soort: woordgroep    categorie: archaisch    domein: bestuur    ernst: waarschuwing
patroon:      tot wet (is | wordt | zijn | worden | te zijn | te worden | zal zijn | was)? verheven
beter:        (wet geworden) | altijd
uitleg:       De Tweede en de Eerste Kamer zijn het eens met het voorstel. Het is nu een wet.
voorbeeld:    Als dit voorstel ⟦tot wet is verheven⟧, verandert uw toeslag. => Als dit voorstel wet is geworden, verandert uw toeslag.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in verhouding staan tot    id: in-redelijke-verhouding-staan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      in (een | geen)? (redelijke | goede | juiste | enige)? verhouding te? <staan:ww> tot
patroon:      <staan:ww> ..3 in (een | geen)? (redelijke | goede | juiste | enige)? verhouding tot
beter:        (passen bij)          | met 'geen': niet passen bij
uitleg:       Dit zegt of het een te hoog of te zwaar is voor het ander, of juist niet.
voorbeeld:    De boete moet ⟦in een redelijke verhouding staan tot⟧ de fout. => De boete moet passen bij de fout.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onder verantwoordelijkheid van    id: onder-verantwoordelijkheid-van    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      onder (de)? (volledige | directe)? (eindverantwoordelijkheid | verantwoordelijkheid) van
beter:        (zeg wie ervoor zorgt) | altijd
uitleg:       Die persoon of organisatie moet zorgen dat het goed gaat.
voorbeeld:    De pleegouder werkt ⟦onder verantwoordelijkheid van⟧ Jeugdbescherming. => Jeugdbescherming moet zorgen dat de pleegouder het goed doet.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 209 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       oproepbaar    id: oproepbaar    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <bereikbaar> | als je iemand kunt bellen
beter:        <beschikbaar> | als iemand kan komen werken
uitleg:       Iemand komt als daarom wordt gevraagd.
voorbeeld:    Buiten kantooruren is de monteur van de lift ⟦oproepbaar⟧. => Buiten kantooruren is de monteur van de lift bereikbaar.
niet melden:  /(gegevens | bestand | bestanden | scherm | informatie | pagina | document) ..6 _/ | op een computer
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       samenhangen met    id: samenhangen-met    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (samenhangt | samenhangen | samenhing | samenhingen) met
patroon:      (daarmee | hiermee | ermee) (samenhangt | samenhangen | samenhing | samenhangende)
beter:        (te maken hebben met) | altijd
uitleg:       Het een hoort bij het ander of komt erdoor.
voorbeeld:    Wij betalen alleen kosten die ⟦samenhangen met⟧ uw verhuizing. => Wij betalen alleen kosten die te maken hebben met uw verhuizing.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 156 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       invoeringstraject    id: invoeringstraject    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (<invoeringstraject> | <implementatietraject:znw> | <invoeringsproces:znw>)
beter:        (de invoering) | altijd
uitleg:       De tijd en de stappen die nodig zijn tot iets nieuws werkt.
voorbeeld:    Tijdens het ⟦invoeringstraject⟧ van de nieuwe afvalpas helpen wij u aan de balie. => Tijdens de invoering van de nieuwe afvalpas helpen wij u aan de balie.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bij deze    id: bij-deze-hierbij    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: tip
betekenis:    met deze brief
alleen:       na=/(een | de | het | uw | mijn | onze | ons | u | wij | ik | dat | om | nog | alle | weten)/
beter:        hierbij | altijd
uitleg:       Met deze brief of e-mail, op dit moment.
voorbeeld:    Ik stuur u ⟦bij deze⟧ de foto's van mijn kapotte stoep. => Ik stuur u hierbij de foto's van mijn kapotte stoep.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 2628 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in een nadelige positie    id: in-nadelige-positie    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      in een (nadelige | ongunstige | nadeliger | ongunstiger | achtergestelde) positie
beter:        (nadeel hebben van) | noem het nadeel
uitleg:       Iemand heeft het moeilijker dan een ander.
voorbeeld:    Door de nieuwe regels komen kleine winkels ⟦in een ongunstige positie⟧. => Kleine winkels hebben nadeel van de nieuwe regels.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       substantieel    id: substantieel-veel    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    veel, bij een vergelijking
patroon:      substantieel wat=(meer | minder | hoger | lager | groter | kleiner | beter | slechter | duurder | goedkoper)
beter:        veel {wat} | altijd
uitleg:       Zo dat iedereen het verschil merkt.
voorbeeld:    De rente is dit jaar ⟦substantieel hoger⟧. => De rente is dit jaar veel hoger.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 235 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       materie    id: materie-onderwerp    soort: zelfstandig naamwoord    categorie: vaag    domein: algemeen    ernst: tip
betekenis:    onderwerp
alleen:       voor=/(de | deze | die)/ · zin!=/(heelal | natuurkunde | atomen | energie | stof | geest)/
beter:        <onderwerp> | altijd
uitleg:       Dat waar een tekst of gesprek over gaat.
voorbeeld:    Onze jurist kent de ⟦materie⟧ goed. => Onze jurist kent het onderwerp goed.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 22 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verdringing    id: verdringing    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (zeg wie er geen plek meer krijgt) | altijd
uitleg:       De een krijgt een baan of huis, waardoor er voor een ander niets overblijft.
voorbeeld:    Vrijwilligers mogen niet zorgen voor ⟦verdringing⟧ van betaald werk. => Vrijwilligers mogen geen werk doen dat nu betaald wordt gedaan.
niet melden:  /(emoties | emotie | gevoelens | trauma | herinneringen) ..8 _/ | in de psychologie
niet melden:  /_ ..4 (emoties | emotie | gevoelens | trauma | herinneringen)/ | in de psychologie
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       in … voorzien    id: in-behoefte-voorzien    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    zorgen voor wat nodig is
patroon:      in ..4 (behoefte | behoeften | woonbehoefte | onderhoud | levensonderhoud | leemte | gebrek | vraag) ..4 te? (voorzien | voorziet | voorzag)
patroon:      (voorziet | voorzag | voorzien) in ..4 (behoefte | behoeften | woonbehoefte | onderhoud | levensonderhoud | leemte | gebrek)
beter:        (zorgen voor wat nodig is) | noem wat nodig is
uitleg:       Zorgen dat er genoeg is van wat nodig is.
voorbeeld:    Kunt u niet ⟦in uw eigen levensonderhoud voorzien⟧? Dan helpt de gemeente. => Hebt u te weinig geld om van te leven? Dan helpt de gemeente.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       een oproep doen aan    id: oproep-doen-aan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <doen:ww> ..8 oproep aan
patroon:      oproep (te | heeft | hebben)? (doen | gedaan) aan
beter:        (vragen) | altijd
uitleg:       Aan mensen vragen om iets te doen.
voorbeeld:    Wij ⟦doen een dringende oproep aan⟧ alle bewoners: maak geen vuur in het bos. => Wij vragen alle bewoners dringend: maak geen vuur in het bos.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       allen die    id: allen-die    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: tip
alleen:       begin=ja
beter:        (iedereen die) | altijd
uitleg:       Ieder mens voor wie dit geldt, zonder dat er een ontbreekt.
voorbeeld:    ⟦Allen die⟧ vóór 1 mei 18 jaar worden, krijgen een stempas. => Iedereen die vóór 1 mei 18 jaar wordt, krijgt een stempas.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 50 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zij die    id: zij-die    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: tip
alleen:       begin=ja
beter:        mensen die | altijd
uitleg:       Het gaat om een groep. Na het tweede woord staat wie erbij hoort.
voorbeeld:    ⟦Zij die⟧ geen auto hebben, kunnen de regiotaxi bellen. => Mensen die geen auto hebben, kunnen de regiotaxi bellen.
niet melden:  /_ (dag | keer | week | avond | tijd | ochtend)/ | dan hoort 'die' bij het volgende woord
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 116 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ieder    id: ieder-onderwerp    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: tip
betekenis:    iedereen
patroon:      ieder wat=(heeft | kan | mag | moet | krijgt | betaalt | is | wordt | die | zal | draagt | weet)
alleen:       begin=ja
beter:        iedereen {wat} | altijd
uitleg:       Alle mensen, niemand uitgezonderd.
voorbeeld:    ⟦Ieder heeft⟧ recht op een veilig huis. => Iedereen heeft recht op een veilig huis.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 5175 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       politieke gezindheid    id: politieke-gezindheid    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        politieke mening | altijd
uitleg:       Hoe iemand over de politiek denkt, bijvoorbeeld links of rechts.
voorbeeld:    Uw baas mag niet naar uw ⟦politieke gezindheid⟧ vragen. => Uw baas mag niet naar uw politieke mening vragen.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gezindheid    id: gezindheid    soort: zelfstandig naamwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        (geloof of overtuiging) | altijd
uitleg:       Wat iemand gelooft en belangrijk vindt in het leven.
voorbeeld:    De gemeente let bij een pleeggezin op de ⟦gezindheid⟧ van de ouders. => De gemeente let bij een pleeggezin op het geloof van de ouders.
niet melden:  /politieke _/ | dat is een eigen ingang
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       te verkiezen    id: te-verkiezen-leden    soort: woordgroep    categorie: ambtelijk    domein: bestuur    ernst: tip
patroon:      te verkiezen wie=(leden | raadsleden | bestuursleden | door | kandidaten | vertegenwoordigers)
beter:        te kiezen {wie} | altijd
uitleg:       Er komt een stemming over wie het wordt.
voorbeeld:    Het aantal ⟦te verkiezen leden⟧ van de wijkraad is negen. => Het aantal te kiezen leden van de wijkraad is negen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       belijden    id: belijden-geloof    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        (volgens een geloof leven) | altijd
uitleg:       Laten zien wat iemand gelooft, bijvoorbeeld door te bidden of naar de kerk te gaan.
voorbeeld:    Iedereen mag hier zijn geloof ⟦belijden⟧. => Iedereen mag hier volgens zijn geloof leven.
niet melden:  /schuld ..4 _/ | een fout toegeven
niet melden:  /_ ..4 schuld/ | een fout toegeven
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       drukpers    id: drukpers    soort: zelfstandig naamwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        (kranten, boeken en folders) | altijd
uitleg:       Alles wat op papier wordt gedrukt, zodat veel mensen het kunnen lezen.
voorbeeld:    De vrijheid van ⟦drukpers⟧ geldt ook voor uw buurtkrant. => Ook uw buurtkrant mag zelf kiezen wat erin staat.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       openbaren    id: openbaren    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (te openbaren | geopenbaard | openbaarde | openbaarden)
beter:        (bekendmaken) | altijd
uitleg:       Iets vertellen of laten zien wat nog niemand wist.
voorbeeld:    De wethouder wilde de brief ⟦niet openbaren⟧. => De wethouder wilde de brief niet bekendmaken.
patroon:      (niet | wel | mogen | gedachten | gevoelens | gegevens | mag | wil | wilde) openbaren
niet melden:  /zich ..3 _/ | zichtbaar worden
niet melden:  /(god | "God" | bijbel) ..8 _/ | over geloof
niet melden:  /_ zich/ | zichtbaar worden
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 41 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       naar de toestand op    id: naar-de-toestand-op    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      naar de toestand (op | van | per | bij)
beter:        (zoals het was op) | bij een dag
uitleg:       Wat op die dag zo was, telt. Wat later verandert niet meer.
voorbeeld:    Wij rekenen met uw spaargeld ⟦naar de toestand op⟧ 1 januari. => Wij rekenen met het spaargeld dat u op 1 januari had.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       regelen    id: regelen-regels    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
betekenis:    regels
patroon:      regelen wat=(te stellen | gesteld | vast te stellen | vastgesteld | omtrent | inzake | aangaande)
beter:        regels {wat} | altijd
uitleg:       Hierin staat wat mag en wat moet. Het is het oude meervoud van 'regel'.
voorbeeld:    De gemeenteraad heeft ⟦regelen gesteld⟧ over vuurwerk. => De gemeenteraad heeft regels gesteld over vuurwerk.
niet melden:  /(te | kunnen | kan | moet | moeten | wij | we | zij | zullen | willen | laten | die | wil | u) _/ | het werkwoord
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 2124 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       mogendheid    id: mogendheid    soort: woordgroep    categorie: archaisch    domein: bestuur    ernst: waarschuwing
patroon:      (andere | vreemde | buitenlandse | bevriende) (mogendheid | mogendheden | "Mogendheid" | "Mogendheden")
beter:        (ander land) | altijd
uitleg:       Een staat met een eigen regering.
voorbeeld:    Hebt u in het leger van een ⟦vreemde mogendheid⟧ gezeten? => Hebt u in het leger van een ander land gezeten?
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 152 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uit de openbare kas    id: uit-de-openbare-kas    soort: woordgroep    categorie: archaisch    domein: bestuur    ernst: waarschuwing
patroon:      uit (de | een)? (openbare | publieke) (kas | kassen)
beter:        (door de overheid betaald) | altijd
uitleg:       Met geld dat mensen en bedrijven als belasting betalen.
voorbeeld:    Deze school wordt ⟦uit de openbare kas⟧ bekostigd. => Deze school wordt door de overheid betaald.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 62 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       met … belast zijn    id: met-taak-belast    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    een taak hebben
patroon:      met (de | het) (leiding | uitvoering | toezicht | zorg | beheer | controle | behandeling | handhaving | inning | invordering | opsporing | bewaking) ..8 (belast | belaste)
patroon:      (belast | belaste) met (de | het) (leiding | uitvoering | toezicht | zorg | beheer | controle | behandeling | handhaving | inning | invordering | opsporing | bewaking)
beter:        (zeg wie wat doet) | altijd
uitleg:       Het is iemands taak om dit te doen.
voorbeeld:    De ambtenaar die ⟦met de controle van uw bouwwerk is belast⟧, komt op dinsdag. => De ambtenaar die uw bouwwerk controleert, komt op dinsdag.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       maatschappelijke ondersteuning    id: maatschappelijke-ondersteuning    soort: woordgroep    categorie: jargon    domein: zorg    ernst: tip
beter:        (hulp van de gemeente) | noem de hulp
uitleg:       Hulp van de gemeente om thuis te kunnen wonen en mensen te ontmoeten, zoals hulp in huis of een rolstoel.
voorbeeld:    U hebt een indicatie voor ⟦maatschappelijke ondersteuning⟧. => U krijgt hulp van de gemeente om thuis te kunnen wonen.
niet melden:  /(wet | verordening | besluit | nadere regels | beleidsregels) ..2 _/ | de naam van een regeling
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 146 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       periodiek    id: periodiek-regelmatig    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    regelmatig
patroon:      periodiek
alleen:       voor!=/(een | de | het | uw | deze | dit | één | extra | laatste | volgende | dat | zijn | haar | geen | hoogste | maximale | nieuwe | eerste | tweede | derde | "," | elke | onze | hun | [woord, eindigt=e])/ · zin!=/(salaris | schaal | salarisschaal | loonschaal | trede | inschaling)/ · na!=/(systeem | "," | betaling | onderhoud)/
beter:        regelmatig | altijd
beter:        (elk jaar of elke maand) | als je weet hoe vaak
uitleg:       Steeds weer, na een vaste tijd.
voorbeeld:    De GGD controleert zwembaden ⟦periodiek⟧ op bacteriën. => De GGD controleert zwembaden regelmatig op bacteriën.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1159 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       sociale samenhang    id: sociale-samenhang    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
patroon:      (sociale (samenhang | cohesie))
beter:        (dat mensen elkaar kennen en helpen) | altijd
uitleg:       Mensen in een buurt kennen elkaar, groeten elkaar en helpen elkaar.
voorbeeld:    De moestuin is goed voor de ⟦sociale samenhang⟧ in de wijk. => De moestuin helpt de mensen in de wijk elkaar te leren kennen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       zich handhaven    id: zich-handhaven    soort: woordgroep    categorie: ambtelijk    domein: sociaal    ernst: waarschuwing
betekenis:    zich redden
patroon:      zich ..8 handhaven
alleen:       zin!=/(divisie | competitie | club | klasse | prijs | prijzen | trend | handhavers | regels | afspraken | maatregelen)/
beter:        (zich redden) | altijd
uitleg:       Zich redden zonder hulp van anderen.
voorbeeld:    Wie ⟦zich na een ziekte niet op eigen kracht kan handhaven⟧, krijgt hulp. => Wie zich na een ziekte niet zelf kan redden, krijgt hulp.
niet melden:  /(en | om te) handhaven/ | zorgen dat regels worden nageleefd
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       met inzet van    id: met-inzet-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
patroon:      met inzet van
beter:        met | altijd
uitleg:       Iemand of iets wordt gebruikt om te helpen.
voorbeeld:    De brandweer zoekt ⟦met inzet van⟧ een drone naar het vuur. => De brandweer zoekt met een drone naar het vuur.
niet melden:  /_ ..1 (leven | krachten | energie)/ | een vaste uitdrukking
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       bestreken periode    id: bestreken-periode    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      bestreken (periode | tijdvak | gebied | jaren | termijn)
beter:        (noem van wanneer tot wanneer) | bij een tijd
uitleg:       De tijd of de plek waarvoor het geldt.
voorbeeld:    In de door het plan ⟦bestreken periode⟧ verandert uw huur niet. => Zolang het plan geldt, verandert uw huur niet.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       zich bevinden    id: zich-ergens-bevinden    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    met de plaats ervoor
patroon:      zich (in | op | bij | aan | onder | binnen | buiten | langs | naast | achter | er | daar | hier | nog) ..6 (bevinden | bevindt | bevond)
beter:        (zijn of staan) | altijd
uitleg:       De woorden ertussen zeggen waar iets of iemand is.
voorbeeld:    Honden die ⟦zich op het strand bevinden⟧, moeten aan de lijn. => Honden die op het strand zijn, moeten aan de lijn.
niet melden:  /zich ..8 (en | dat | als | die | wanneer) ..8 (bevinden | bevindt | bevond)/ | een ander deel van de zin
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 109 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       welke    id: welke-met-voorzetsel    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: tip
betekenis:    die of dat, na een komma
patroon:      "," welke (op | in | met | niet | ook | voor | door | is | zijn | wordt | worden | kan | kunnen | heeft | hebben | ten | bij | aan | tot | van | per | binnen | na | onder | uit | over | krachtens | ingevolge | geen | volgens | dient | dienen | moet | moeten | zal | zullen | werd | werden | bestaat | betrekking)
alleen:       zin!=/("?" | weet | weten | aangeven | vraag | vragen | zien | bepalen | bepaalt | kies | kiezen | noem | vertel | welke ..12 welke | hoe | wie | waar)/
beter:        (, die of , dat) | altijd
uitleg:       Met dit woord vertelt de zin meer over wat er net staat.
voorbeeld:    De lamp⟦, welke in⟧ de steeg hangt, is kapot. => De lamp, die in de steeg hangt, is kapot.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 7664 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hij die    id: hij-die-omschrijving    soort: woordgroep    categorie: gender    domein: algemeen    ernst: tip
betekenis:    na een dubbele punt
patroon:      hij die
alleen:       voor=/":"/
beter:        iemand die | altijd
uitleg:       De persoon voor wie dit geldt. Dat kan een man of een vrouw zijn.
voorbeeld:    Eigenaar: ⟦hij die⟧ de hond heeft gekocht. => Eigenaar: iemand die de hond heeft gekocht.
status:       aangenomen, 2026-11, redacteur: sluit mensen buiten
bron:         eigen redactie; 216 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wij verstaan onder    id: wij-verstaan-onder    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      w=(wij | we) verstaan onder
beter:        {w} bedoelen met | altijd
uitleg:       Nu volgt wat een woord hier betekent.
voorbeeld:    ⟦Wij verstaan onder⟧ grofvuil alles wat niet in de bak past. => Wij bedoelen met grofvuil alles wat niet in de bak past.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       met voorgaande    id: met-voorgaande-hoop    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      met (het)? (voorgaande | vorenstaande) wat=(hoop | hopen | vertrouw | vertrouwen | heb | hebben)
beter:        met deze brief {wat} | in een brief
uitleg:       Het slaat op alles wat hiervoor staat.
voorbeeld:    ⟦Met het voorgaande hoop⟧ ik dat u weet hoe het verder gaat. => Met deze brief hoop ik dat u weet hoe het verder gaat.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter bestrijding of voorkoming van    id: ter-bestrijding-of-voorkoming    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
patroon:      ter (bestrijding | voorkoming) (of | en) (bestrijding | voorkoming) van
beter:        tegen | altijd
uitleg:       Het doel is dat iets vervelends niet gebeurt, of snel stopt.
voorbeeld:    Op het plein hangen camera's ⟦ter voorkoming en bestrijding van⟧ overlast. => Op het plein hangen camera's tegen overlast.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       primaire verantwoordelijkheid    id: primaire-verantwoordelijkheid    soort: woordgroep    categorie: omslachtig    domein: bestuur    ernst: tip
patroon:      primaire ..1 verantwoordelijkheid
beter:        (zeg wie dit als eerste moet doen) | altijd
uitleg:       Deze persoon of organisatie moet dit als eerste doen.
voorbeeld:    De zorg voor een schone stoep is een ⟦primaire verantwoordelijkheid⟧ van de bewoner. => De bewoner moet eerst zelf zorgen voor een schone stoep.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitgesloten van    id: uitgesloten-van    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      <zijn:ww> ..4 uitgesloten van
patroon:      <worden:ww> ..4 uitgesloten van
patroon:      uitgesloten van (deelname | deelneming | de | het | verzekering | vergoeding)
patroon:      van ..6 (is | zijn | wordt | worden) uitgesloten !dat
patroon:      (is | zijn | wordt | worden) van ..6 uitgesloten !dat
beter:        (mag niet meedoen, of: krijgt het niet) | altijd
uitleg:       Voor deze mensen of zaken geldt het niet.
voorbeeld:    Studenten ⟦zijn uitgesloten van⟧ deze korting. => Studenten krijgen deze korting niet.
niet melden:  /niet ..1 uitgesloten/ | dan betekent het: het kan
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 68 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een regeling treffen    id: regeling-treffen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (regeling | betalingsregeling | urgentieregeling | schikking) te? (treffen | getroffen | treft | trof)
patroon:      (treffen | treft | trof) ..5 (regeling | betalingsregeling | urgentieregeling | schikking)
beter:        (een afspraak of regels maken) | altijd
uitleg:       Samen of alleen vastleggen hoe iets gaat.
voorbeeld:    Kunt u niet alles in één keer betalen? Dan kunt u een ⟦betalingsregeling treffen⟧. => Kunt u niet alles in één keer betalen? Dan kunt u afspreken dat u in delen betaalt.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       voor de duur van    id: voor-de-duur-van-tijdens    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
betekenis:    tijdens
alleen:       na=/(de | het | uw | dit | deze | zijn | haar | hun)/
beter:        tijdens | altijd
uitleg:       Van het begin tot het einde ervan.
voorbeeld:    ⟦Voor de duur van⟧ het festival rijden er geen bussen door de straat. => Tijdens het festival rijden er geen bussen door de straat.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 394 keer in de wettekst (BWB, 10,8 miljoen woorden)
