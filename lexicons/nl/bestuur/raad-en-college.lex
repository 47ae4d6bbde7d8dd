# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden uit de gemeenteraad, het college, de provincie en de begroting.

ingang:       raadsbesluit    id: raadsbesluit    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: tip
beter:        <besluit> van de gemeenteraad | als de gemeenteraad beslist
uitleg:       Wat de gemeenteraad heeft beslist.
voorbeeld:    Het ⟦raadsbesluit⟧ over de nieuwe sporthal staat op onze website. => Het besluit van de gemeenteraad over de nieuwe sporthal staat op onze website.
niet melden:  /_ van (de | onze | uw)? (gemeenteraad | raad)/ | dan staat de raad er al bij
niet melden:  /[eindigt=-] (en | of) _/ | een deel van het woord staat ervoor
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 31 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       amendement    id: amendement    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (voorstel om het plan op een punt te veranderen) | als raadsleden of Kamerleden iets willen wijzigen
uitleg:       Een voorstel van raadsleden of Kamerleden om een plan of wet op een punt te veranderen.
voorbeeld:    Twee partijen dienden een ⟦amendement⟧ in over de parkeertarieven. => Twee partijen stelden voor om de parkeertarieven in het plan te veranderen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       motie    id: motie    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        (oproep van de gemeenteraad) | als de raad het gemeentebestuur iets vraagt
beter:        (oproep van de Tweede Kamer) | als de Kamer de regering iets vraagt
uitleg:       Een oproep of mening van de gemeenteraad of het parlement. Het bestuur is niet verplicht om te doen wat erin staat.
voorbeeld:    De raad nam een ⟦motie⟧ aan voor meer bomen in de Kerkstraat. => De raad vraagt burgemeester en wethouders om meer bomen in de Kerkstraat.
niet melden:  /_ van (wantrouwen | treurnis | afkeuring)/ | dan gaat het niet om een oproep
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 27 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       collegeprogramma    id: collegeprogramma    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        <plan> van burgemeester en wethouders | als je vertelt wat het bestuur de komende jaren wil doen
uitleg:       Hierin staat wat burgemeester en wethouders in vier jaar willen doen.
voorbeeld:    In het ⟦collegeprogramma⟧ staat dat er 400 woningen bij komen. => In het plan van burgemeester en wethouders staat dat er 400 woningen bij komen.
niet melden:  /(ons | onze | hun | uw | zijn | haar) _/ | noem dan wie er besturen
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       coalitieakkoord    id: coalitieakkoord    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (afspraken van de partijen die samen besturen) | de eerste keer dat je het noemt
uitleg:       De afspraken van de partijen die na de verkiezingen samen gaan besturen.
voorbeeld:    Op 2 mei presenteerden de vier partijen hun ⟦coalitieakkoord⟧. => Op 2 mei vertelden de vier partijen welke afspraken zij hebben gemaakt om samen te besturen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       portefeuillehouder    id: portefeuillehouder    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        (wethouder of andere bestuurder die hierover gaat) | noem liever ook de naam
uitleg:       De bestuurder die over een bepaald onderwerp gaat, bijvoorbeeld over verkeer of sport.
voorbeeld:    De ⟦portefeuillehouder⟧ komt op 12 maart naar uw wijk. => De wethouder die over verkeer gaat, komt op 12 maart naar uw wijk.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 37 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       fractie    id: fractie    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
betekenis:    leden van één politieke partij
beter:        (raadsleden van die partij) | als het over de gemeenteraad gaat
beter:        (Kamerleden van die partij) | als het over de Tweede Kamer gaat
uitleg:       De leden van één partij in de gemeenteraad, de provincie of de Tweede Kamer.
voorbeeld:    U kunt uw brief ook aan een ⟦fractie⟧ sturen. => U kunt uw brief ook aan de raadsleden van een partij sturen.
niet melden:  /_ (van een | van de | van het | te)/ | een heel klein deel van iets
niet melden:  /_ (sneller | langzamer | hoger | lager | groter | kleiner | meer | minder | duurder | goedkoper | later | eerder | beter)/ | een heel klein beetje
niet melden:  /(droge | natte | lichte | zware | fijne | grove | organische | vloeibare | vaste | dikke | dunne) _/ | een deel van een stof of van afval
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 60 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       fractievoorzitter    id: fractievoorzitter    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        (leider van de partij in de raad) | als het over de gemeenteraad gaat
beter:        (leider van de partij in de Tweede Kamer) | als het over de Tweede Kamer gaat
uitleg:       De persoon die in de gemeenteraad of de Tweede Kamer leiding geeft aan de leden van een partij.
voorbeeld:    Wilt u de ⟦fractievoorzitter⟧ van een partij spreken? Bel dan het stadhuis. => Wilt u de leider van een partij in de raad spreken? Bel dan het stadhuis.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 23 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ambtsgebed    id: ambtsgebed    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        <gebed> | als duidelijk is dat het over een vergadering gaat
uitleg:       Met dit gebed begint de vergadering van een gemeenteraad.
voorbeeld:    De burgemeester opent de vergadering met het ⟦ambtsgebed⟧. => De burgemeester opent de vergadering met het gebed.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       begrotingswijziging    id: begrotingswijziging    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (verandering in het plan voor inkomsten en uitgaven) | als de gemeente het geld anders verdeelt
uitleg:       De gemeente verandert tijdens het jaar waar zij haar geld aan uitgeeft.
voorbeeld:    Voor de extra kosten van het zwembad is een ⟦begrotingswijziging⟧ nodig. => Het zwembad kost meer. Daarom moet de gemeente haar plan voor inkomsten en uitgaven veranderen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       jaarrekening    id: jaarrekening    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
alleen:       zin!=/(energie | gas | stroom | water | elektriciteit | energieleverancier | energiebedrijf | warmte | waterbedrijf | verbruik)/
beter:        (overzicht van inkomsten, uitgaven, bezittingen en schulden) | de eerste keer dat je het noemt
uitleg:       Een overzicht van de inkomsten en uitgaven in een jaar, en van de bezittingen en schulden aan het eind van dat jaar.
voorbeeld:    Stuur de ⟦jaarrekening⟧ van uw vereniging mee met dit formulier. => Stuur met dit formulier een overzicht mee van de inkomsten, uitgaven, bezittingen en schulden van uw vereniging.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 1153 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       jaarstukken    id: jaarstukken    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      jaarstukken
beter:        (verslag en rekening van het jaar) | als de gemeente vertelt wat zij heeft gedaan en betaald
uitleg:       Een verslag van wat een organisatie in een jaar heeft gedaan en hoeveel dat kostte.
voorbeeld:    De raad bespreekt op 6 juni de ⟦jaarstukken⟧ van 2025. => De raad bespreekt op 6 juni wat de gemeente in 2025 heeft gedaan en uitgegeven.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 112 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kadernota    id: kadernota    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (<kadernota> | <perspectiefnota:znw>)
beter:        (eerste plan voor het geld van volgend jaar) | in een tekst voor inwoners
uitleg:       In dit stuk staat vóór de zomer waar het bestuur volgend jaar geld aan wil geven.
voorbeeld:    In de ⟦kadernota⟧ is € 50.000 opgenomen voor speelplekken. => Het bestuur wil volgend jaar € 50.000 geven aan speelplekken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       voorjaarsnota    id: voorjaarsnota    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (tussenstand van het geld in het voorjaar) | als het over dit jaar gaat
uitleg:       In het voorjaar kijkt het bestuur of er meer of minder geld nodig is dan gepland.
voorbeeld:    Uit de ⟦voorjaarsnota⟧ blijkt dat de jeugdhulp duurder wordt. => In het voorjaar bleek dat de jeugdhulp duurder wordt dan gepland.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       planning-en-controlcyclus    id: planning-en-controlcyclus    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (planning-en-controlcyclus | planning en controlcyclus | "planning- en controlcyclus" | planning en control cyclus)
beter:        (vaste momenten om geld en plannen te bekijken) | als je het aan inwoners uitlegt
uitleg:       Vaste momenten in het jaar waarop de raad kijkt of plannen en geld nog kloppen.
voorbeeld:    Het tekort komt terug in de ⟦planning-en-controlcyclus⟧. => De raad praat over het tekort op een van de vaste momenten in het jaar.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       algemene reserve    id: algemene-reserve    soort: woordgroep    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      algemene (reserve | reserves)
beter:        (spaargeld van de gemeente) | als het over een gemeente gaat
uitleg:       Het spaargeld van een gemeente of andere organisatie, zonder vast doel.
voorbeeld:    De gemeente betaalt het nieuwe dak uit de ⟦algemene reserve⟧. => De gemeente betaalt het nieuwe dak uit haar spaargeld.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bestemmingsreserve    id: bestemmingsreserve    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (spaargeld voor een vast doel) | noem ook het doel
uitleg:       Geld dat opzij is gezet voor één doel, bijvoorbeeld een nieuw schoolgebouw.
voorbeeld:    Voor het onderhoud van de bruggen is er een ⟦bestemmingsreserve⟧. => De gemeente heeft geld gespaard voor het onderhoud van de bruggen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 27 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       weerstandsvermogen    id: weerstandsvermogen    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
alleen:       zin!=/(lichaam | ziekte | ziekten | ziektes | virus | planten | bomen | infectie | infecties)/
beter:        (geld om tegenvallers te betalen) | als het over de gemeente gaat
uitleg:       Hoe goed een gemeente een onverwachte rekening kan betalen.
voorbeeld:    Het ⟦weerstandsvermogen⟧ van de gemeente is dit jaar gedaald. => De gemeente heeft dit jaar minder geld om tegenvallers te betalen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verbonden partij    id: verbonden-partij    soort: woordgroep    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (verbonden partij | verbonden partijen)
beter:        (organisatie waarin de gemeente geld en een stem heeft) | noem liever de naam
uitleg:       Een organisatie waarin de gemeente geld heeft gestoken en mag meebeslissen.
voorbeeld:    De afvaldienst is een ⟦verbonden partij⟧ van de gemeente. => De gemeente heeft geld in de afvaldienst en beslist mee.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gemeenschappelijke regeling    id: gemeenschappelijke-regeling    soort: woordgroep    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
patroon:      gemeenschappelijke (regeling | regelingen)
uitleg:       Een afspraak tussen gemeenten of andere overheden om een taak samen te doen, bijvoorbeeld de brandweer of de sociale werkplaats.
voorbeeld:    De belastingen worden geïnd door een ⟦gemeenschappelijke regeling⟧ van vijf gemeenten. => Vijf gemeenten werken samen om de belastingen op te halen.
bron:         Wet gemeenschappelijke regelingen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       raadsgriffie    id: raadsgriffie    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (medewerkers van de gemeenteraad) | noem ook het telefoonnummer of het e-mailadres
uitleg:       De ambtenaren die de gemeenteraad helpen, bijvoorbeeld met de agenda en de brieven.
voorbeeld:    Meld u voor 17.00 uur aan bij de ⟦raadsgriffie⟧. => Meld u voor 17.00 uur aan bij de medewerkers van de gemeenteraad.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       raadscommissie    id: raadscommissie    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        <commissie> van de gemeenteraad | als er geen naam achter staat
uitleg:       Een groep raadsleden die een onderwerp eerst bespreekt, voordat de hele raad beslist.
voorbeeld:    Op 14 april praat de ⟦raadscommissie⟧ over uw wijk. => Op 14 april praat de commissie van de gemeenteraad over uw wijk.
niet melden:  /_ [hoofdletter]/ | de naam van een commissie
niet melden:  /_ (ruimte | bestuur | wonen | samenleving | sociaal | sociale | algemene | openbare | mens | inwoners | leefomgeving | financiën | middelen | fysieke)/ | de naam van een commissie
niet melden:  /[eindigt=-] (en | of | respectievelijk) _/ | een deel van het woord staat ervoor
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 48 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       raadsvoorstel    id: raadsvoorstel    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: tip
beter:        <voorstel> aan de gemeenteraad | als er geen nummer achter staat
uitleg:       Een plan waar de leden van de gemeenteraad ja of nee tegen moeten zeggen.
voorbeeld:    Het ⟦raadsvoorstel⟧ voor de nieuwe bibliotheek is klaar. => Het voorstel aan de gemeenteraad voor de nieuwe bibliotheek is klaar.
niet melden:  /_ (nr | nummer | [cijfer])/ | de naam van een stuk
niet melden:  /_ van/ | dan staat er al van wie het komt
niet melden:  /[eindigt=-] (en | of) _/ | een deel van het woord staat ervoor
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       raadsinformatiebrief    id: raadsinformatiebrief    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        <brief> aan de gemeenteraad | als het bestuur de raad iets vertelt
uitleg:       Een brief waarin burgemeester en wethouders de gemeenteraad iets laten weten.
voorbeeld:    In de ⟦raadsinformatiebrief⟧ leest u meer over de nieuwe school. => In de brief aan de gemeenteraad leest u meer over de nieuwe school.
niet melden:  /_ van (het | de | burgemeester | ons)/ | dan staat er al van wie de brief komt
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       collegebesluit    id: collegebesluit    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        <besluit> van burgemeester en wethouders | als zij samen iets beslissen
uitleg:       Burgemeester en wethouders hebben samen iets beslist.
voorbeeld:    Het ⟦collegebesluit⟧ over de terrassen geldt vanaf 1 april. => Het besluit van burgemeester en wethouders over de terrassen geldt vanaf 1 april.
niet melden:  /[eindigt=-] (en | of) _/ | een deel van het woord staat ervoor
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       college van burgemeester en wethouders    id: college-van-burgemeester-en-wethouders    soort: woordgroep    categorie: ambtelijk    domein: bestuur    ernst: tip
patroon:      (college van burgemeester en wethouders | college van "B" en "W" | college van b en w)
beter:        (burgemeester en wethouders) | laat 'het college van' weg en zet het werkwoord in het meervoud
uitleg:       De burgemeester en de wethouders samen. Zij besturen de gemeente.
voorbeeld:    Het ⟦college van burgemeester en wethouders⟧ wil de Dorpsstraat opknappen. => Burgemeester en wethouders willen de Dorpsstraat opknappen.
niet melden:  /(namens | aan | bij | naar) ..1 _/ | onder een brief en in een adres is dit de naam van het bestuur
niet melden:  /_ van (de gemeente)? [hoofdletter]/ | de naam van het bestuur boven een besluit
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       gedeputeerde    id: gedeputeerde    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        <bestuurder> van de provincie | als er geen naam achter staat
uitleg:       Een bestuurder van de provincie. Bij een gemeente heet zo iemand wethouder.
voorbeeld:    De ⟦gedeputeerde⟧ opende dinsdag het nieuwe fietspad. => De bestuurder van de provincie opende dinsdag het nieuwe fietspad.
niet melden:  /_ (staten | [hoofdletter])/ | het bestuur zelf, of een naam
niet melden:  /_ (voor | van)/ | noem dan de provincie of het onderwerp
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1354 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gedeputeerde staten    id: gedeputeerde-staten    soort: woordgroep    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
patroon:      gedeputeerde staten
patroon:      "Gedeputeerde" "Staten"
uitleg:       De bestuurders van de provincie. Zij doen wat burgemeester en wethouders bij een gemeente doen.
voorbeeld:    Tegen het besluit van ⟦Gedeputeerde Staten⟧ kunt u bezwaar maken. => Bent u het niet eens met het besluit van het bestuur van de provincie? Maak dan bezwaar.
bron:         Provinciewet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       provinciale staten    id: provinciale-staten    soort: woordgroep    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
patroon:      provinciale staten
patroon:      "Provinciale" "Staten"
uitleg:       De mensen die u kiest om regels voor de provincie te maken en het bestuur van de provincie te controleren.
voorbeeld:    Op woensdag 17 maart kiest u de leden van ⟦Provinciale Staten⟧. => Op woensdag 17 maart kiest u de mensen die regels maken voor de provincie en het bestuur controleren.
bron:         Provinciewet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       commissaris van de Koning    id: commissaris-van-de-koning    soort: woordgroep    categorie: jargon    domein: bestuur    ernst: tip
patroon:      (commissaris | commissarissen) van de (koning | koningin)
patroon:      (commissaris | commissarissen) van de ("Koning" | "Koningin")
patroon:      "Commissaris" van de ("Koning" | "Koningin")
beter:        (voorzitter van het bestuur van de provincie) | achter de naam, de eerste keer
uitleg:       De voorzitter van het bestuur van een provincie. De regering benoemt deze persoon.
voorbeeld:    De ⟦commissaris van de Koning⟧ bezocht het dorp na de storm. => De voorzitter van het provinciebestuur bezocht het dorp na de storm.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 98 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dagelijks bestuur    id: dagelijks-bestuur    soort: woordgroep    categorie: jargon    domein: bestuur    ernst: tip
patroon:      dagelijks bestuur
beter:        (bestuurders die de dagelijkse zaken regelen) | de eerste keer dat je het noemt
uitleg:       De kleine groep bestuurders die regelt wat er elke dag moet gebeuren.
voorbeeld:    Het ⟦dagelijks bestuur⟧ van het waterschap beslist over uw verzoek. => De bestuurders van het waterschap beslissen over uw verzoek.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 807 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       algemeen bestuur    id: algemeen-bestuur    soort: woordgroep    categorie: jargon    domein: bestuur    ernst: tip
patroon:      algemeen bestuur
beter:        (bestuurders die over de grote plannen beslissen) | als je het verschil met de dagelijkse leiding wilt uitleggen
uitleg:       De bestuurders die over de grote plannen en het geld beslissen. Zij controleren het dagelijks bestuur.
voorbeeld:    Het ⟦algemeen bestuur⟧ stemt in juni over de waterschapsbelasting. => De bestuurders van het waterschap stemmen in juni over de belasting.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 878 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ambtsdrager    id: ambtsdrager    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
patroon:      (<ambtsdrager> | politieke <ambtsdrager>)
beter:        (raadslid, wethouder of burgemeester) | noem wie je bedoelt
uitleg:       Iemand met een officiële taak in het bestuur, zoals een raadslid of de burgemeester.
voorbeeld:    Bedreig nooit een ⟦ambtsdrager⟧. Wij doen dan aangifte. => Bedreig nooit een raadslid, wethouder of burgemeester. Wij doen dan aangifte.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 369 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ambtsketen    id: ambtsketen    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: tip
beter:        <ketting> | als duidelijk is van wie
uitleg:       De grote ketting die een burgemeester draagt bij een plechtig moment.
voorbeeld:    Bij de opening droeg de burgemeester de ⟦ambtsketen⟧. => Bij de opening droeg de burgemeester de ketting.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       ambtseed    id: ambtseed    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<ambtseed> | <ambtsbelofte:znw>)
uitleg:       De plechtige belofte van een ambtenaar of agent om zijn werk eerlijk te doen. Met 'op ambtseed' zegt hij dat zijn verslag waar is.
voorbeeld:    De boa schreef het verslag op ⟦ambtseed⟧. => De boa schreef het verslag en zegt plechtig dat het waar is.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beëdigen    id: beedigen    soort: werkwoord    categorie: juridisch    domein: bestuur    ernst: tip
rechtsgevolg: ja
patroon:      (<beëdigen> | <beëdiging:znw>)
uitleg:       Iemand officieel een eed of belofte laten uitspreken, bijvoorbeeld bij een nieuwe functie.
voorbeeld:    De burgemeester ⟦beëdigt⟧ donderdag twee nieuwe wethouders. => Donderdag leggen twee nieuwe wethouders hun eed of belofte af bij de burgemeester.
voorbeeld:    U bent welkom bij de ⟦beëdiging⟧ van de raadsleden. => U bent erbij welkom als de raadsleden hun eed of belofte uitspreken.
niet melden:  /(beëdigd | beëdigde) ..1 (vertaler | vertalers | tolk | tolken | vertaling | vertalingen | taxateur)/ | de naam van een beroep of stuk
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 302 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hamerstuk    id: hamerstuk    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (voorstel waar de raad niet meer over praat) | als iedereen het eens is
uitleg:       Over dit voorstel is iedereen het eens. De raad praat er niet meer over en keurt het goed.
voorbeeld:    De nieuwe straatnamen zijn donderdag een ⟦hamerstuk⟧. => Over de nieuwe straatnamen praat de raad donderdag niet meer. Iedereen is het ermee eens.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bespreekstuk    id: bespreekstuk    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (voorstel waar de raad nog over praat) | als het op de agenda staat
uitleg:       Over dit voorstel wil de raad nog praten voordat er gestemd wordt.
voorbeeld:    Het parkeerplan is donderdag een ⟦bespreekstuk⟧. => Over het parkeerplan praat de raad donderdag nog.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       ter besluitvorming    id: ter-besluitvorming    soort: woordgroep    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
patroon:      ter (besluitvorming | vaststelling)
beter:        (zodat zij kunnen beslissen) | noem wie er beslist
uitleg:       Iemand krijgt een stuk om er een beslissing over te nemen.
voorbeeld:    Wij leggen het plan in mei ⟦ter besluitvorming⟧ voor aan de raad. => In mei vragen wij de raad om over het plan te beslissen.
niet melden:  /_ van/ | dan gaat het om iets bepalen
niet melden:  /_ (, | of | en) ..4 van/ | dan gaat het om iets bepalen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       ter informatie    id: ter-informatie    soort: woordgroep    categorie: ambtelijk    domein: bestuur    ernst: tip
patroon:      ter informatie
beter:        (zodat u het weet) | als de lezer niets hoeft te doen
uitleg:       De lezer hoeft niets te doen. Het is genoeg als hij het weet.
voorbeeld:    ⟦Ter informatie⟧ sturen wij u een kopie van de brief. => U krijgt een kopie van de brief, zodat u weet wat erin staat.
niet melden:  /_ van/ | dan staat er voor wie het is
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 50 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       agendapunt    id: agendapunt    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: tip
beter:        <onderwerp> | als er geen nummer achter staat
uitleg:       Iets waar tijdens een vergadering over gepraat wordt.
voorbeeld:    Het laatste ⟦agendapunt⟧ is de speeltuin aan de Beukenlaan. => Het laatste onderwerp is de speeltuin aan de Beukenlaan.
niet melden:  /_ ..1 [cijfer]/ | het nummer op de agenda
niet melden:  /als _/ | daar past 'onderwerp' niet
niet melden:  /_ over/ | dan past 'onderwerp' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rondvraag    id: rondvraag    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        (tijd voor vragen) | als de agenda eindigt met vragen
uitleg:       Het laatste deel van een vergadering. Iedereen mag dan nog een vraag stellen.
voorbeeld:    Uw vraag over de lantaarnpaal komt aan bod bij de ⟦rondvraag⟧. => Aan het eind is er tijd voor uw vraag over de lantaarnpaal.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       besluitenlijst    id: besluitenlijst    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: tip
beter:        <lijst> met besluiten | als je naar het stuk verwijst
uitleg:       Een kort overzicht van alles wat in een vergadering is beslist.
voorbeeld:    De ⟦besluitenlijst⟧ van de vergadering staat vrijdag online. => De lijst met besluiten van de vergadering staat vrijdag online.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 21 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       besluitvorming    id: besluitvorming    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: tip
beter:        (beslissing) | als het om de uitkomst gaat
beter:        (beslissen) | als het om het werk ervoor gaat
uitleg:       Alles wat er gebeurt voordat er een beslissing is, en de beslissing zelf.
voorbeeld:    De ⟦besluitvorming⟧ over het hondenveld is uitgesteld tot september. => De beslissing over het hondenveld komt pas in september.
niet melden:  /ter _/ | heeft een eigen uitleg
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 404 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       quorum    id: quorum    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het aantal leden dat er minstens moet zijn om te mogen stemmen of beslissen.
voorbeeld:    De vergadering ging niet door, want er was geen ⟦quorum⟧. => De vergadering ging niet door, want er waren te weinig leden.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       stemverklaring    id: stemverklaring    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (korte uitleg over de stem) | als een raadslid vertelt waarom
uitleg:       Een raadslid vertelt kort waarom hij voor of tegen een voorstel stemt.
voorbeeld:    Drie raadsleden gaven een ⟦stemverklaring⟧ over de windmolens. => Drie raadsleden legden kort uit waarom zij voor of tegen de windmolens stemden.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       hoofdelijke stemming    id: hoofdelijke-stemming    soort: woordgroep    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      hoofdelijke (stemming | stemmingen)
beter:        (elk raadslid zegt hardop 'voor' of 'tegen') | als het om een vergadering gaat
uitleg:       De leden zeggen een voor een hardop of zij voor of tegen een voorstel zijn.
voorbeeld:    Over de sluiting van het zwembad kwam een ⟦hoofdelijke stemming⟧. => Over de sluiting van het zwembad zei elk raadslid hardop 'voor' of 'tegen'.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       staken van stemmen    id: staken-van-stemmen    soort: woordgroep    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
patroon:      stemmen <staken:ww>
patroon:      (staken | staking) (van | der) (de)? stemmen
uitleg:       Er zijn evenveel stemmen voor als tegen een voorstel.
voorbeeld:    Als de ⟦stemmen staken⟧, komt het voorstel in de volgende vergadering terug. => Zijn er evenveel stemmen voor als tegen? Dan komt het voorstel in de volgende vergadering terug.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       interruptie    id: interruptie    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        (onderbreking; een spreker in de rede vallen) | als een raadslid niet wacht op zijn beurt
uitleg:       Iemand valt een spreker in de rede om iets te vragen of te zeggen.
voorbeeld:    Raadsleden mogen per spreker twee ⟦interrupties⟧ plaatsen. => Raadsleden mogen een spreker twee keer onderbreken.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       spreektijd    id: spreektijd    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: tip
beter:        (hoe lang u mag praten) | noem het aantal minuten
uitleg:       Het aantal minuten dat iemand in een vergadering mag praten.
voorbeeld:    Uw ⟦spreektijd⟧ in de commissie is vijf minuten. => U mag in de commissie vijf minuten praten.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       in|spreken    id: inspreken    soort: werkwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
betekenis:    praten in een vergadering van de raad
alleen:       zin!=/(voicemail | antwoordapparaat | bericht | boodschap | moed | band | video | audio | opname | toon | piep | luisterboek | taal | talen)/
beter:        (uw mening geven in de vergadering) | in een brief of op een website
uitleg:       In een vergadering van de gemeenteraad vertellen wat u van een plan vindt.
voorbeeld:    U kunt dinsdagavond ⟦inspreken⟧ over de plannen voor het Marktplein. => U kunt dinsdagavond aan de raad vertellen wat u vindt van de plannen voor het Marktplein.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       inspreker    id: inspreker    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (bewoner die komt vertellen wat hij vindt) | de eerste keer dat je het noemt
uitleg:       Iemand die in een vergadering van de gemeenteraad vertelt wat hij van een plan vindt.
voorbeeld:    Elke ⟦inspreker⟧ krijgt vijf minuten de tijd. => Wilt u de raad vertellen wat u vindt? Dan krijgt u vijf minuten de tijd.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       inspreekrecht    id: inspreekrecht    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (recht om in de vergadering te praten) | als je vertelt wie dat mag
uitleg:       Inwoners mogen in een vergadering van de gemeenteraad hun mening geven.
voorbeeld:    Wilt u gebruikmaken van uw ⟦inspreekrecht⟧? Bel dan voor maandag 12.00 uur. => Wilt u in de vergadering uw mening geven? Bel dan voor maandag 12.00 uur.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       raadsenquête    id: raadsenquete    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
vormen:       mv=raadsenquêtes
uitleg:       De gemeenteraad onderzoekt zelf wat er is misgegaan. Bestuurders en ambtenaren zijn verplicht om te komen en antwoord te geven.
voorbeeld:    De ⟦raadsenquête⟧ naar de bouw van het theater begint in mei. => Het onderzoek van de gemeenteraad naar de bouw van het theater begint in mei.
bron:         Gemeentewet, artikelen 155a tot en met 155f
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       rekenkamer    id: rekenkamer    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (<rekenkamer> | <rekenkamercommissie:znw>)
beter:        (onafhankelijke onderzoekers van de gemeente) | de eerste keer dat je het noemt
uitleg:       Onderzoekers die kijken of een overheid haar geld goed besteedt. Zij kiezen zelf wat zij onderzoeken.
voorbeeld:    De ⟦rekenkamer⟧ vindt dat de gemeente te veel betaalt voor de jeugdhulp. => Onafhankelijke onderzoekers vinden dat de gemeente te veel betaalt voor de jeugdhulp.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 201 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       budgetrecht    id: budgetrecht    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het recht om te beslissen waar het geld naartoe gaat. Dat recht heeft de gemeenteraad, Provinciale Staten of het parlement.
voorbeeld:    Met het ⟦budgetrecht⟧ beslist de raad over het geld voor de wijken. => De raad beslist over het geld voor de wijken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       initiatiefvoorstel    id: initiatiefvoorstel    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        <voorstel> van raadsleden | als het om een gemeenteraad gaat
uitleg:       Een plan dat raadsleden zelf hebben bedacht en geschreven.
voorbeeld:    De raad stemt over het ⟦initiatiefvoorstel⟧ voor gratis zwemles. => De raad stemt over het voorstel van raadsleden voor gratis zwemles.
niet melden:  /_ van/ | dan staat er al van wie het komt
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       burgerinitiatief    id: burgerinitiatief    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        <plan> van inwoners | als bewoners zelf iets beginnen
beter:        <voorstel> van inwoners | als inwoners iets op de agenda van de raad willen zetten
uitleg:       Inwoners bedenken zelf een plan of vragen de raad om over een onderwerp te praten.
voorbeeld:    Het buurthuis is begonnen als ⟦burgerinitiatief⟧. => Het buurthuis is begonnen als plan van inwoners.
niet melden:  /(europees | europese) _/ | een eigen recht, met eigen regels
niet melden:  /_ van/ | dan staat er al van wie het komt
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ordevoorstel    id: ordevoorstel    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (voorstel over hoe de vergadering verdergaat) | in een verslag
uitleg:       Een voorstel over de vergadering zelf, bijvoorbeeld om te stoppen of een onderwerp later te bespreken.
voorbeeld:    Na een ⟦ordevoorstel⟧ stopte de vergadering om 23.00 uur. => Een raadslid stelde voor om te stoppen. De vergadering was om 23.00 uur klaar.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       nevenwerkzaamheden    id: nevenwerkzaamheden    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
patroon:      (nevenwerkzaamheden | nevenwerkzaamheid)
beter:        (ander werk naast uw baan) | in een brief aan een medewerker
uitleg:       Werk dat iemand doet naast zijn gewone baan, betaald of als vrijwilliger.
voorbeeld:    Meld uw ⟦nevenwerkzaamheden⟧ voor 1 juli bij uw leidinggevende. => Doet u ander werk naast uw baan? Vertel dat voor 1 juli aan uw leidinggevende.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 80 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bestuurslaag    id: bestuurslaag    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        (het Rijk, de provincie of de gemeente) | noem welke overheid je bedoelt
uitleg:       Een niveau van de overheid: het Rijk, de provincie of de gemeente.
voorbeeld:    Wij weten bij welke ⟦bestuurslaag⟧ u moet zijn. => Wij weten of u bij het Rijk, de provincie of de gemeente moet zijn.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ambtelijke organisatie    id: ambtelijke-organisatie    soort: woordgroep    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
patroon:      (ambtelijke organisatie | ambtelijk apparaat | ambtelijke apparaat)
beter:        (ambtenaren) | als het over de mensen gaat
uitleg:       Alle mensen die bij een gemeente, provincie of ministerie werken.
voorbeeld:    De ⟦ambtelijke organisatie⟧ zoekt uit wat de rotonde gaat kosten. => Onze ambtenaren zoeken uit wat de rotonde gaat kosten.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       decentrale overheid    id: decentrale-overheid    soort: woordgroep    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
patroon:      (decentrale overheid | decentrale overheden)
beter:        (gemeente, provincie of waterschap) | noem welke je bedoelt
uitleg:       Een overheid voor een deel van het land: een gemeente, provincie of waterschap.
voorbeeld:    De subsidie is bedoeld voor ⟦decentrale overheden⟧. => De subsidie is bedoeld voor gemeenten, provincies en waterschappen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       medeoverheid    id: medeoverheid    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        andere <overheid> | als je niet hoeft te zeggen welke
uitleg:       Een andere overheid om mee samen te werken, bijvoorbeeld een buurgemeente of de provincie.
voorbeeld:    Wij delen deze gegevens met ⟦medeoverheden⟧. => Wij delen deze gegevens met andere overheden.
niet melden:  /(onze | ons | hun | uw) _/ | 'onze andere overheden' klopt niet
niet melden:  /andere _/ | dan staat 'andere' er al
niet melden:  /als _/ | daar past 'andere overheid' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 129 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       decentralisatie    id: decentralisatie    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
patroon:      (<decentralisatie> | <decentraliseren:ww>)
beter:        (taken naar de gemeenten brengen) | zeg welke taak het is
uitleg:       Een taak van het Rijk gaat naar de gemeenten of de provincies.
voorbeeld:    Sinds de ⟦decentralisatie⟧ regelt de gemeente de jeugdhulp. => De jeugdhulp was eerst een taak van het Rijk en de provincie. Nu regelt de gemeente die.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 55 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gemeentelijke herindeling    id: gemeentelijke-herindeling    soort: woordgroep    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (gemeentelijke herindeling | gemeentelijke herindelingen | herindeling van gemeenten | herindeling)
alleen:       zin=/(gemeente | gemeenten | gemeentelijke | gemeenteraad)/
beter:        (samenvoegen van gemeenten) | als gemeenten samen één worden
uitleg:       Gemeenten gaan samen verder als één gemeente, of de grens verandert.
voorbeeld:    Na de ⟦gemeentelijke herindeling⟧ houdt u hetzelfde adres. => Ook als onze gemeenten samengaan, houdt u hetzelfde adres.
niet melden:  /herindeling van (het | de | een | uw) (plein | kantoor | gebouw | wijk | klas | klassen | groepen | straat | weg | park | kruising | terrein)/ | iets anders inrichten
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 41 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bestuursakkoord    id: bestuursakkoord    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (afspraken tussen besturen) | noem wie de afspraken maken
uitleg:       Afspraken die verschillende overheden of partijen met elkaar maken en opschrijven.
voorbeeld:    Rijk en gemeenten sloten een ⟦bestuursakkoord⟧ over de opvang van kinderen. => Rijk en gemeenten maakten afspraken over de opvang van kinderen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       intentieverklaring    id: intentieverklaring    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (<intentieverklaring> | <intentieovereenkomst:znw>)
beter:        (brief waarin staat dat zij dit samen willen) | als er nog niets vaststaat
uitleg:       Partijen schrijven op dat zij iets samen willen doen. Meestal ligt nog niets vast.
voorbeeld:    De gemeente en de woningcorporatie tekenden een ⟦intentieverklaring⟧ voor 80 huizen. => De gemeente en de woningcorporatie schreven op dat zij samen 80 huizen willen bouwen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 24 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       samenwerkingsverband    id: samenwerkingsverband    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        (organisaties die samenwerken) | noem de organisaties
uitleg:       Een groep organisaties die samen een taak doen.
voorbeeld:    De taalcursus is een ⟦samenwerkingsverband⟧ van de bibliotheek en twee scholen. => De bibliotheek en twee scholen geven samen de taalcursus.
niet melden:  /_ passend/ | de groep scholen in een streek
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1365 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bestuurlijk overleg    id: bestuurlijk-overleg    soort: woordgroep    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
patroon:      bestuurlijk (overleg | overleggen)
beter:        (gesprek tussen bestuurders) | als bestuurders elkaar spreken
uitleg:       Een gesprek tussen bestuurders, bijvoorbeeld wethouders van verschillende gemeenten.
voorbeeld:    De sluiting van de spoorwegovergang komt terug in een ⟦bestuurlijk overleg⟧. => De wethouders praten nog over de sluiting van de spoorwegovergang.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       meerjarenbegroting    id: meerjarenbegroting    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (plan voor het geld van de komende jaren) | noem de jaren
uitleg:       Een plan van de inkomsten en uitgaven voor een paar jaar.
voorbeeld:    In de ⟦meerjarenbegroting⟧ staat geld voor drie nieuwe scholen. => De komende jaren is er geld voor drie nieuwe scholen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 44 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dekkingsvoorstel    id: dekkingsvoorstel    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (voorstel om het te betalen) | als je zegt waar het geld vandaan komt
uitleg:       Een plan waarin staat waar het geld voor iets vandaan komt.
voorbeeld:    Het plan voor de skatebaan heeft nog geen ⟦dekkingsvoorstel⟧. => Het is nog niet duidelijk hoe de gemeente de skatebaan gaat betalen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       budgettair    id: budgettair    soort: bijvoeglijk    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        <financieel> | als het om geld gaat
uitleg:       Het gaat over het geld dat er is om uit te geven.
voorbeeld:    Het plan heeft ⟦budgettaire⟧ gevolgen voor de gemeente. => Het plan heeft financiële gevolgen voor de gemeente.
niet melden:  /_ bouwen/ | een vaste term in de bouw
niet melden:  /_ neutraal/ | zonder extra kosten
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 40 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       budgetneutraal    id: budgetneutraal    soort: bijvoeglijk    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (zonder extra kosten) | als er niets bij hoeft
uitleg:       Iets nieuws kost niet meer geld dan er al voor was.
voorbeeld:    De nieuwe buslijn is ⟦budgetneutraal⟧. => De nieuwe buslijn kost geen extra geld.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       kostendekkendheid    id: kostendekkendheid    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (of de inkomsten genoeg zijn voor de kosten) | als je uitlegt hoe een tarief is bepaald
uitleg:       De vraag of er genoeg geld binnenkomt om alle kosten te betalen.
voorbeeld:    De ⟦kostendekkendheid⟧ van de afvalstoffenheffing is 98 procent. => Met de afvalstoffenheffing betalen wij 98 procent van de kosten.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ombuiging    id: ombuiging    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        <bezuiniging> | als er minder geld uitgaat
uitleg:       Minder geld uitgeven, of het geld aan iets anders geven dan eerst.
voorbeeld:    Door de ⟦ombuigingen⟧ gaat het wijkcentrum op zondag dicht. => Door de bezuinigingen gaat het wijkcentrum op zondag dicht.
niet melden:  /_ van (de | het | een | uw)? ..1 (weg | leiding | kabel | gedrag | route | rivier)/ | dan gaat het niet om geld
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       taakstellend    id: taakstellend    soort: bijvoeglijk    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
patroon:      <taakstellend> (budget | bedrag)
beter:        (vast bedrag) | als er niet meer geld bij komt
uitleg:       Er is een vast bedrag. Meer geld komt er niet bij.
voorbeeld:    Voor de vernieuwing van het plein is een ⟦taakstellend budget⟧ van € 300.000. => Voor de vernieuwing van het plein is € 300.000. Meer geld is er niet.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       bezuinigingstaakstelling    id: bezuinigingstaakstelling    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        (bedrag dat moet worden bespaard) | noem het bedrag
uitleg:       Zoveel geld moet een organisatie minder uitgeven.
voorbeeld:    Onze dienst heeft een ⟦bezuinigingstaakstelling⟧ van twee miljoen euro. => Onze dienst moet twee miljoen euro besparen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       apparaatskosten    id: apparaatskosten    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (apparaatskosten | overheadkosten)
beter:        (kosten voor personeel, kantoor en computers) | als je uitlegt waar geld heen gaat
uitleg:       Wat een organisatie betaalt voor personeel, gebouwen en computers.
voorbeeld:    Ongeveer 20 procent van het bedrag gaat naar ⟦apparaatskosten⟧. => Ongeveer 20 procent van het bedrag gaat naar personeel, kantoor en computers.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       exploitatielasten    id: exploitatielasten    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (exploitatielasten | exploitatielast)
beter:        (kosten per jaar) | als het om een gebouw of voorziening gaat
uitleg:       Wat het elk jaar kost om bijvoorbeeld een gebouw open te houden.
voorbeeld:    De ⟦exploitatielasten⟧ van het dorpshuis zijn € 40.000. => Het dorpshuis kost elk jaar € 40.000.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kapitaallasten    id: kapitaallasten    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (kapitaallasten | kapitaallast)
beter:        (kosten van rente en slijtage) | als je een bedrag uitlegt
uitleg:       De rente over geleend geld en het bedrag dat iets elk jaar minder waard wordt.
voorbeeld:    De ⟦kapitaallasten⟧ van de nieuwe school zijn hoger dan gepland. => Aan rente en slijtage kost de nieuwe school meer dan gepland.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 90 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       baten en lasten    id: baten-en-lasten    soort: woordgroep    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
patroon:      (baten en lasten | lasten en baten)
beter:        (inkomsten en uitgaven) | in een tekst voor inwoners
uitleg:       Het geld dat bij een jaar hoort: wat er binnenkomt en wat er uitgaat.
voorbeeld:    Hieronder ziet u de ⟦baten en lasten⟧ van uw stichting. => Hieronder ziet u de inkomsten en uitgaven van uw stichting.
niet melden:  /stelsel van _/ | een manier van boekhouden
niet melden:  /(staat | rechtmatigheid) van _/ | de naam van een stuk of een controle
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 250 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       liquiditeit    id: liquiditeit    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (geld dat direct beschikbaar is) | als het om rekeningen betalen gaat
uitleg:       Hoeveel geld een organisatie nu heeft om rekeningen te betalen.
voorbeeld:    Met een voorschot verbetert de ⟦liquiditeit⟧ van uw stichting. => Met een voorschot heeft uw stichting direct meer geld om rekeningen te betalen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 31 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gemeentefonds    id: gemeentefonds    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (geld van het Rijk voor gemeenten) | als je uitlegt waar geld vandaan komt
uitleg:       Een pot met geld van het Rijk. Elke gemeente krijgt er een deel van.
voorbeeld:    Dit jaar krijgt onze gemeente minder uit het ⟦gemeentefonds⟧. => Dit jaar krijgt onze gemeente minder geld van het Rijk.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 69 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       algemene uitkering    id: algemene-uitkering    soort: woordgroep    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      algemene (uitkering | uitkeringen)
beter:        (vast bedrag van het Rijk) | als het om geld voor de gemeente gaat
uitleg:       Het bedrag dat een gemeente elk jaar van het Rijk krijgt. Zij kiest zelf waarvoor.
voorbeeld:    De gemeente betaalt de buurtsport uit de ⟦algemene uitkering⟧. => De gemeente betaalt de buurtsport van het bedrag dat zij elk jaar van het Rijk krijgt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 34 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       specifieke uitkering    id: specifieke-uitkering    soort: woordgroep    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
patroon:      specifieke (uitkering | uitkeringen)
uitleg:       Geld van het Rijk voor één doel. De gemeente of provincie mag het alleen daarvoor gebruiken.
voorbeeld:    Het Rijk geeft ons een ⟦specifieke uitkering⟧ voor betere sportvelden. => Het Rijk geeft ons geld dat wij alleen voor betere sportvelden mogen gebruiken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 198 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rijksbijdrage    id: rijksbijdrage    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
vormen:       mv=rijksbijdragen
beter:        <bijdrage> van het Rijk | als het om geld gaat
uitleg:       Geld dat het Rijk geeft, bijvoorbeeld aan een gemeente of een school.
voorbeeld:    De brug wordt betaald met een ⟦rijksbijdrage⟧ van drie miljoen. => De brug wordt betaald met een bijdrage van het Rijk van drie miljoen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 280 keer in de wettekst (BWB, 10,8 miljoen woorden)
