# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Ambtelijke werkwoorden van a tot en met m: er is een gewoner werkwoord voor.

ingang:       aan|bevelen    id: aanbevelen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <aan|raden>            | als je een advies geeft
uitleg:       Zeggen dat iets goed of verstandig is om te doen.
voorbeeld:    Wij ⟦bevelen⟧ u ⟦aan⟧ om een kopie te bewaren. => Wij raden u aan om een kopie te bewaren.
voorbeeld:    De huisarts had meer rust ⟦aanbevolen⟧. => De huisarts had meer rust aangeraden.
niet melden:  /<houden:ww> ..6 aanbevolen/ | 'wij houden ons aanbevolen' is een vaste uitdrukking
niet melden:  /aanbevolen [woord]/ | voor een zelfstandig naamwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aan|duiden    id: aanduiden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <aan|geven>            | als het op een kaart, bord of formulier staat
beter:        (noemen)               | als er 'als' volgt
uitleg:       Met een woord, pijl of teken laten zien wat bedoeld wordt.
voorbeeld:    De omleiding staat met gele borden ⟦aangeduid⟧. => De omleiding staat met gele borden aangegeven.
voorbeeld:    Dit bord ⟦duidt⟧ de nieuwe route ⟦aan⟧. => Dit bord geeft de nieuwe route aan.
niet melden:  /_ ..6 als/ | dan past 'noemen' beter, maar de zin moet om
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 144 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aangewezen zijn op    id: aangewezen-zijn-op    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      <zijn:ww> ..4 aangewezen op
beter:        (nodig hebben of afhankelijk zijn van)| als iemand niet zonder kan
uitleg:       Niet zonder iets of iemand kunnen.
voorbeeld:    Omdat u ⟦bent aangewezen op⟧ een rolstoel, krijgt u een parkeerkaart. => Omdat u een rolstoel nodig hebt, krijgt u een parkeerkaart.
niet melden:  /_ (grond | basis | verzoek | voordracht | advies | last | bevel | [cijfer])/ | aangewezen door een besluit
niet melden:  /_ (de | een | deze) (kaart | kaarten | plattegrond | tekening | lijst)/ | op een kaart gezet
niet melden:  /_ (de | een) (bijeenkomst | vergadering | zitting)/ | iemand heeft een taak gekregen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       aan|wijzen    id: aanwijzen-kiezen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    kiezen voor een taak
patroon:      aangewezen (persoon | personen | ambtenaar | ambtenaren | instantie | instanties | instelling | instellingen | gebied | gebieden | toezichthouder | toezichthouders | deskundige | deskundigen | medewerker | medewerkers | vertegenwoordiger | arts | officier | rechter | contactpersoon)
patroon:      (heeft | hebben | wordt | worden | werd | werden) ..6 aangewezen (als | om | door | voor)
patroon:      als ..6 (wordt | worden | is | zijn) ..4 aangewezen
beter:        (kiezen; noemen)       | zeg wie er kiest
uitleg:       Officieel zeggen wie iets gaat doen, of welke plek het wordt.
voorbeeld:    Wie ⟦wordt aangewezen als⟧ voogd, krijgt een brief. => Wie tot voogd is gekozen, krijgt een brief.
niet melden:  /(meest | de) aangewezen (persoon | instantie | plaats) (om | is | voor)/ | de beste voor iets
niet melden:  /_ op (de | een) (kaart | plattegrond | klok)/ | met de vinger
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       belast met    id: belast-met-taak    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      belast (is | zijn | zal zijn | was | waren)? met (de | het | een | deze | dit | dat | die | grensbewaking | toezicht | werkzaamheden | taken | opsporing)
patroon:      met ..8 (is | zijn | wordt | worden | was | waren) belast
beter:        (moeten doen; als taak hebben) | altijd
uitleg:       Het is de taak van iemand om dit te doen.
voorbeeld:    De secretaris is ⟦belast met de⟧ post. => De secretaris doet de post.
niet melden:  /_ ..4 (btw | omzetbelasting | loonbelasting | accijns | belasting | hypotheek | erfpacht | erfdienstbaarheid | tarief | heffing | vruchtgebruik | vervuiling | stoffen)/ | belasting betalen, of last hebben
niet melden:  /met ([cijfer] | btw | omzetbelasting | loonbelasting | hypotheek) ..6 belast/ | belasting betalen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       aan|haken    id: aanhaken    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: tip
alleen:       zin!=/(aanhanger | caravan | aanhangwagen | karretje)/
beter:        (meedoen)                | als iemand bij een groep of plan komt
uitleg:       Later bij een groep of plan komen en dan ook iets gaan doen.
voorbeeld:    Ook na de zomer kunt u nog ⟦aanhaken⟧. => Ook na de zomer kunt u nog meedoen.
voorbeeld:    Na de zomer ⟦haakt⟧ ook de school ⟦aan⟧. => Na de zomer doet ook de school mee.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       aan|jagen    id: aanjagen    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
vormen:       vt=joeg; vtmv=joegen
beter:        (versnellen; stimuleren) | als iets vlugger moet gaan
uitleg:       Zorgen dat iets eerder begint of vlugger gaat.
voorbeeld:    Met deze subsidie willen wij de woningbouw ⟦aanjagen⟧. => Met deze subsidie willen wij de woningbouw versnellen.
voorbeeld:    De provincie ⟦jaagt⟧ de aanleg van fietspaden ⟦aan⟧. => De provincie versnelt de aanleg van fietspaden.
niet melden:  /(schrik | angst | vrees) ..4 _/ | iemand bang maken
niet melden:  /_ ..2 (schrik | angst | vrees)/ | iemand bang maken
niet melden:  /(jaag | jaagt | jagen | joeg | joegen) ..3 achter/ | achter iemand aan gaan
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       aan|leveren    id: aanleveren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <sturen>               | als het per post of online gaat
beter:        <geven>                | als iemand het zelf komt brengen
uitleg:       Papieren of gegevens aan iemand geven die ze nodig heeft.
voorbeeld:    Wilt u de ontbrekende loonstroken vóór 1 juni ⟦aanleveren⟧? => Wilt u de ontbrekende loonstroken vóór 1 juni sturen?
voorbeeld:    Uw werkgever ⟦levert⟧ deze gegevens ⟦aan⟧. => Uw werkgever stuurt deze gegevens.
niet melden:  /(afval | grofvuil | puin | goederen | vracht | stroom) ..8 _/ | spullen brengen
niet melden:  /_ ..8 (afval | grofvuil | puin | goederen | vracht | stroom)/ | spullen brengen
niet melden:  /_ ..4 bij (de | het | ons | onze | een)/ | dan past 'sturen' niet in de zin
niet melden:  /bij (de | het | ons | onze | een) ..4 _/ | dan past 'sturen' niet in de zin
niet melden:  /aangeleverde/ | dan past 'gestuurde' niet in de zin
niet melden:  /<leveren:ww> ..12 aan (wie | te | hem | haar | hen | u | ons | ouderen | mensen | personen | derden | klanten | inwoners)/ | iets leveren aan iemand
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 485 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aan|reiken    id: aanreiken    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <geven>                | altijd
uitleg:       Iemand iets in handen geven, of iemand een idee geven.
voorbeeld:    De wijkcoach kan u tips ⟦aanreiken⟧ voor uw sollicitatie. => De wijkcoach kan u tips geven voor uw sollicitatie.
voorbeeld:    In deze cursus ⟦reiken⟧ wij u een stappenplan ⟦aan⟧. => In deze cursus geven wij u een stappenplan.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aan|schrijven    id: aanschrijven    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (een brief sturen)     | als een organisatie iemand iets schrijft
uitleg:       Iemand officieel een brief sturen, bijvoorbeeld omdat er iets moet gebeuren.
voorbeeld:    De gemeente heeft de eigenaar van het pand al twee keer ⟦aangeschreven⟧. => De gemeente heeft de eigenaar van het pand al twee keer een brief gestuurd.
niet melden:  /(goed | slecht | hoog) _/ | 'goed aangeschreven staan' is iets anders
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       aan|tonen    id: aantonen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <bewijzen>             | als er een bewijs nodig is
beter:        (laten zien)           | als een papier genoeg is
uitleg:       Met papieren of feiten laten zien dat iets waar is.
voorbeeld:    U moet ⟦aantonen⟧ dat u de huur hebt betaald. => U moet bewijzen dat u de huur hebt betaald.
voorbeeld:    Kunt u dit niet ⟦aantonen⟧? Dan krijgt u geen vergoeding. => Kunt u dit niet bewijzen? Dan krijgt u geen vergoeding.
niet melden:  /(legionella | bacterie | bacteriën | virus | virussen | besmetting | gif | alcohol | drugs | asbest | lood | pfas) ..6 _/ | bij een onderzoek vinden
niet melden:  /_ ..6 (legionella | bacterie | bacteriën | virus | virussen | besmetting | gif | alcohol | drugs | asbest | lood | pfas)/ | bij een onderzoek vinden
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 594 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aan|treffen    id: aantreffen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <vinden>               | altijd
uitleg:       Zien dat iemand of iets ergens is.
voorbeeld:    In de bijlage ⟦treft⟧ u de tekening van uw dakkapel ⟦aan⟧. => In de bijlage vindt u de tekening van uw dakkapel.
voorbeeld:    In de kelder is asbest ⟦aangetroffen⟧. => In de kelder is asbest gevonden.
niet melden:  /thuis ..3 _/ | dan past 'vinden' niet
niet melden:  /_ ..4 thuis/ | dan past 'vinden' niet
niet melden:  /aangetroffen (situatie | situaties | toestand | staat)/ | dan past 'gevonden' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 46 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aanvaarden    id: aanvaarden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       tt1=-
beter:        <accepteren>           | meestal
beter:        <aan|nemen>            | als het om een baan, huis of aanbod gaat
uitleg:       Ja zeggen tegen iets wat iemand krijgt of wat er gebeurt.
voorbeeld:    U hebt een baan ⟦aanvaard⟧ bij een bakkerij. => U hebt een baan aangenomen bij een bakkerij.
voorbeeld:    ⟦Aanvaardt⟧ u de woning niet? Dan komt u weer onderaan de lijst. => Neemt u de woning niet aan? Dan komt u weer onderaan de lijst.
niet melden:  /_ ..1 (dat | of | hoe | wat | wie | waarom | wanneer | hoeveel | waar | welke)/ | dan staat er een hele zin achter
niet melden:  /(beneficiair | zuiver) _/ | vaste term bij een erfenis
niet melden:  /(reis | terugreis | thuisreis | tocht | terugtocht) ..6 _/ | beginnen aan een reis
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 533 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aan|zeggen    id: aanzeggen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (officieel laten weten)| als iemand een bericht met gevolgen krijgt
uitleg:       Iemand officieel laten weten wat er gaat gebeuren.
voorbeeld:    De deurwaarder heeft de ontruiming drie dagen van tevoren ⟦aangezegd⟧. => De deurwaarder heeft drie dagen van tevoren laten weten dat u het huis uit moet.
niet melden:  /<zeggen:ww> ..12 aan te [woord, eindigt=n]/ | 'aan' hoort bij een ander werkwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 46 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aan|zuiveren    id: aanzuiveren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
alleen:       zin!=/(schuld | schulden | achterstand | huurachterstand | roodstand | premie)/
beter:        <aan|vullen>           | als er geld bij moet
uitleg:       Geld betalen, zodat er geen tekort meer is.
voorbeeld:    Wilt u het tekort op uw rekening binnen een week ⟦aanzuiveren⟧? => Wilt u het tekort op uw rekening binnen een week aanvullen?
voorbeeld:    De vereniging ⟦zuivert⟧ het tekort zelf ⟦aan⟧. => De vereniging vult het tekort zelf aan.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       aan|zuiveren    id: aanzuiveren-schuld    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    een schuld betalen
alleen:       zin=/(schuld | schulden | achterstand | huurachterstand | premie)/
beter:        <betalen>              | bij een schuld of achterstand
uitleg:       Een schuld of achterstand betalen.
voorbeeld:    Wilt u de schuld binnen een week ⟦aanzuiveren⟧? => Wilt u de schuld binnen een week betalen?
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       achterhalen    id: achterhalen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       vd=-; vde=-
beter:        <uit|zoeken>           | als je wilt weten hoe iets zit
beter:        <vinden>               | als het om een naam, adres of persoon gaat
uitleg:       Na zoeken weten hoe iets zit of wie iets deed.
voorbeeld:    De brandweer probeert de oorzaak van de brand te ⟦achterhalen⟧. => De brandweer probeert de oorzaak van de brand uit te zoeken.
voorbeeld:    Hoe ⟦achterhaal⟧ ik mijn oude aanslagnummer? => Hoe vind ik mijn oude aanslagnummer?
niet melden:  /_ ..1 (dat | of | hoe | wat | wie | waarom | wanneer | hoeveel | waar | welke)/ | dan staat er een hele zin achter
niet melden:  /(een | de | het | deze | die | volkomen | totaal | geheel | helemaal | inmiddels | allang) achterhaalde/ | dan betekent het 'verouderd'
niet melden:  /(leugen | waarheid | tijd | feiten | werkelijkheid | verleden) ..2 _/ | inhalen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 90 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       actualiseren    id: actualiseren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <bij|werken>           | als gegevens of een tekst weer moeten kloppen
uitleg:       Iets veranderen zodat het weer past bij hoe het nu is.
voorbeeld:    De lijst met wachttijden wordt elke maand ⟦geactualiseerd⟧. => De lijst met wachttijden wordt elke maand bijgewerkt.
voorbeeld:    Wij ⟦actualiseren⟧ de kaart met oplaadpunten in januari. => Wij werken de kaart met oplaadpunten in januari bij.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 218 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       af|bakenen    id: afbakenen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (precies zeggen wat erbij hoort)| als het om een taak, gebied of onderwerp gaat
uitleg:       Bepalen waar iets begint en ophoudt.
voorbeeld:    De taken van de wijkagent zijn duidelijk ⟦afgebakend⟧. => Het is duidelijk welke taken de wijkagent heeft.
niet melden:  /_ ..6 (hek | hekken | lint | linten | touw | palen | paaltjes | pionnen | lijnen | strepen | krijt | muur | haag | schotten)/ | een grens op de grond
niet melden:  /(hek | hekken | lint | linten | touw | palen | paaltjes | pionnen | lijnen | strepen | krijt | muur | haag | schotten) ..6 _/ | een grens op de grond
niet melden:  /afgebakend (terrein | stuk | vak | deel)/ | een grens op de grond
niet melden:  /(afslag | tuin | terrein | parkeerplaats | parkeervak | bouwplaats) ..3 _/ | een grens op de grond
niet melden:  /afgebakende/ | dan staat het voor een zelfstandig naamwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 88 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       afgestemd op    id: afgestemd-op    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      afgestemd op
beter:        aangepast aan          | als iets bij iemand of bij een situatie past
uitleg:       Zo gemaakt of geregeld dat het bij iemand past.
voorbeeld:    De hulp is ⟦afgestemd op⟧ uw gezin. => De hulp is aangepast aan uw gezin.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 112 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       af|geven    id: afgeven    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       od=-; ode=-
alleen:       zin=/(vergunning | vergunningen | ontheffing | ontheffingen | indicatie | indicaties | verblijfsvergunning | certificaat)/
beter:        <geven>                | als een instantie een officieel papier geeft
uitleg:       Een officieel papier maken en aan iemand geven.
voorbeeld:    Het CIZ heeft de indicatie in maart ⟦afgegeven⟧. => Het CIZ heeft de indicatie in maart gegeven.
voorbeeld:    Wie ⟦geeft⟧ deze indicatie ⟦af⟧? => Wie geeft deze indicatie?
niet melden:  /_ ..4 (aan de | bij de) (balie | receptie | bode)/ | dan brengt de lezer zelf iets langs
niet melden:  /(balie | receptie | bode) ..4 _/ | dan brengt de lezer zelf iets langs
niet melden:  /afgegeven (vergunning | vergunningen | ontheffing | ontheffingen | indicatie | indicaties | verblijfsvergunning | certificaat)/ | dan past 'gegeven' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 2784 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       af|handelen    id: afhandelen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <behandelen>         | bij een vraag, klacht of melding
beter:        <af|ronden>          | als je zegt dat het werk klaar is
uitleg:       Alles doen wat nodig is, zodat een vraag of zaak klaar is.
voorbeeld:    Uw klacht is op 12 mei ⟦afgehandeld⟧. => Uw klacht is op 12 mei behandeld.
voorbeeld:    Wij ⟦handelen⟧ uw melding binnen tien dagen ⟦af⟧. => Wij behandelen uw melding binnen tien dagen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 235 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       af|leiden    id: afleiden-uit    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    iets uit feiten of woorden begrijpen
alleen:       zin=/(uit | hieruit | daaruit | eruit | waaruit)/
beter:        <begrijpen>            | als er 'uit' bij staat
uitleg:       Iets begrijpen door wat iemand schrijft of doet.
voorbeeld:    Uit uw mail ⟦leiden⟧ wij ⟦af⟧ dat u alleen woont. => Uit uw mail begrijpen wij dat u alleen woont.
voorbeeld:    Wij hebben uit uw antwoord ⟦afgeleid⟧ dat u geen auto hebt. => Wij hebben uit uw antwoord begrepen dat u geen auto hebt.
niet melden:  /_ ..2 door/ | de aandacht verliezen
niet melden:  /door ..5 _/ | de aandacht verliezen
niet melden:  /(aandacht | verkeer | telefoon) ..8 _/ | de aandacht verliezen
niet melden:  /(<zijn:ww> | <worden:ww>) ..5 afgeleid (uit | van)/ | ergens vandaan komen
niet melden:  /<leiden:ww> ..3 (gegevens | cijfers | bedrag | bedragen) ..8 af/ | berekenen of overnemen
niet melden:  /afgeleide/ | ergens vandaan komen
niet melden:  /(<worden:ww> afgeleid | afgeleid <worden:ww>)/ | dan past 'begrepen' niet
niet melden:  /<zijn:ww> ..8 af te leiden/ | berekenen of ergens aan zien
niet melden:  /afgeleid van/ | ergens vandaan komen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 29 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       af|schalen    id: afschalen    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
vormen:       tt1=-
beter:        <verminderen>          | als er langzaam minder van iets komt
uitleg:       Stap voor stap minder hulp of minder mensen inzetten.
voorbeeld:    Als het thuis beter gaat, wordt de begeleiding ⟦afgeschaald⟧. => Als het thuis beter gaat, wordt de begeleiding verminderd.
voorbeeld:    In overleg met u ⟦schalen⟧ wij de hulp ⟦af⟧. => In overleg met u verminderen wij de hulp.
niet melden:  /_ ..3 (naar | tot)/ | dan past 'verminderen' niet
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       af|stemmen    id: afstemmen-met    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    overleggen met iemand
vormen:       tt1=-
alleen:       zin=/met/
beter:        <bespreken>          | als erbij staat wat je bespreekt
beter:        <overleggen>         | als dat er niet bij staat
uitleg:       Met elkaar praten, zodat ieder hetzelfde weet en doet.
voorbeeld:    De jeugdarts ⟦stemt⟧ dit met de school ⟦af⟧. => De jeugdarts bespreekt dit met de school.
voorbeeld:    De werktijden zijn met de bewoners ⟦afgestemd⟧. => De werktijden zijn met de bewoners besproken.
niet melden:  /_ ..2 op/ | 'afgestemd op' betekent 'passend bij'
niet melden:  /op ..5 _/ | 'afgestemd op' betekent 'passend bij'
niet melden:  /afgestemde/ | dan betekent het 'passend'
niet melden:  /(hierover | daarover) ..6 _/ | dan past 'bespreken' niet
niet melden:  /_ ..4 (hierover | daarover)/ | dan past 'bespreken' niet
niet melden:  /afgestemd met ..4 (stem | stemmen)/ | nee zeggen met stemmen
niet melden:  /(motie | amendement | wetsvoorstel) ..8 _/ | nee zeggen met stemmen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 296 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       af|stoten    id: afstoten    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
alleen:       zin=/(pand | panden | gebouw | gebouwen | grond | gronden | aandelen | woning | woningen | vastgoed)/
beter:        <verkopen>             | als het om gebouwen, grond of aandelen gaat
uitleg:       Iets verkopen wat niet meer nodig is.
voorbeeld:    De gemeente wil vijf oude panden ⟦afstoten⟧. => De gemeente wil vijf oude panden verkopen.
voorbeeld:    Vorig jaar is het gebouw aan de haven ⟦afgestoten⟧. => Vorig jaar is het gebouw aan de haven verkocht.
niet melden:  /(de | het | een | deze | alle) afgestoten/ | dan moet er een e achter 'verkocht'
niet melden:  /(door | aan | naar | van | bij | met) (u | ons | hem | haar | hen | mij | je | jou | wie) afgestoten [woord]/ | dan moet er een e achter
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       af|wegen    id: afwegen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
alleen:       zin=/(belang | belangen)/
beter:        (bekijken welk belang het zwaarst telt)| als er twee kanten zijn
uitleg:       Kijken wie er voordeel en nadeel van heeft, en wat het belangrijkst is.
voorbeeld:    Wij hebben uw belang en dat van uw buren ⟦afgewogen⟧. => Wij hebben bekeken welk belang het zwaarst telt: dat van u of dat van uw buren.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 224 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       af|wenden    id: afwenden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
alleen:       zin=/(schade | gevaar | gevaren | dreiging | ramp | crisis | faillissement | ontruiming)/
beter:        <voorkomen>            | als er iets ergs dreigt
uitleg:       Zorgen dat iets ergs niet gebeurt.
voorbeeld:    Met hulp van schuldhulpverlening kon de ontruiming worden ⟦afgewend⟧. => Met hulp van schuldhulpverlening kon de ontruiming worden voorkomen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       af|wikkelen    id: afwikkelen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       od=-; ode=-
beter:        <regelen>            | als het om een schade of erfenis gaat
beter:        <af|ronden>          | als iets klaar moet komen
uitleg:       De laatste dingen regelen, zodat een zaak klaar is.
voorbeeld:    De verzekeraar heeft de waterschade ⟦afgewikkeld⟧. => De verzekeraar heeft de waterschade geregeld.
voorbeeld:    Wie ⟦wikkelt⟧ de erfenis van uw moeder ⟦af⟧? => Wie regelt de erfenis van uw moeder?
niet melden:  /(verkeer | spoorverkeer | communicatie | oproep | gesprek | opdrachten | vluchten | verzekering | verzekeringen) ..8 _/ | laten doorgaan
niet melden:  /_ ..8 (verkeer | spoorverkeer | communicatie | opdrachten | vluchten | verzekering | verzekeringen)/ | laten doorgaan
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 85 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       af|zien van    id: afzien-van    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (<af|zien> van | <zien:ww> ..4 van ..6 af | <zien:ww> ..3 af van)
patroon:      van ..5 (wordt | worden | werd | is | zijn | kan | kunnen | kan worden | kunnen worden) ..3 (afgezien | afzien)
patroon:      (kan | kunt | kunnen | wil | wilt | willen | mag | mogen) ..2 van ..6 (afzien | afzag)
patroon:      (ervan | daarvan | hiervan | waarvan) ..6 (afgezien | afzien | afziet | af te zien)
beter:        (niet meer willen of niet doen)| als iemand ergens voor kiest
uitleg:       Ervoor kiezen om iets niet te doen of niet te nemen.
voorbeeld:    U kunt nog ⟦afzien van⟧ de cursus. => U kunt nog besluiten de cursus niet te doen.
niet melden:  /("Afgezien" van | (nog | [leesteken] | en | dat | maar | geldt | gelden | gaat | er | u | hij | zij | zijn | men) afgezien van)/ | dan betekent het 'behalve' of 'los van'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 137 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       agenderen    id: agenderen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        op de agenda <zetten>  | als er een vergadering over komt
uitleg:       Afspreken dat een onderwerp in een vergadering wordt besproken.
voorbeeld:    De raad ⟦agendeert⟧ uw brief voor 4 juni. => De raad zet uw brief voor 4 juni op de agenda.
voorbeeld:    Het parkeerplan is nog niet ⟦geagendeerd⟧. => Het parkeerplan is nog niet op de agenda gezet.
niet melden:  /(te worden geagendeerd | (zal | zullen | zult | zou | zouden | kan | kunnen | kon | konden | moet | moeten | moest | moesten | mag | mogen | mocht | mochten | gaat | gaan | wil | willen) ..12 worden geagendeerd)/ | staat apart: 'op de agenda worden gezet'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       worden geagendeerd    id: agenderen-worden    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      hulp=(zal | zullen | zult | zou | zouden | kan | kunnen | kon | konden | moet | moeten | moest | moesten | mag | mogen | mocht | mochten | gaat | gaan | wil | willen) ..12 worden geagendeerd
beter:        {hulp} … op de agenda worden gezet | altijd
uitleg:       In een vergadering gaan mensen over dit onderwerp praten.
voorbeeld:    Uw plan ⟦kan⟧ in juni ⟦worden geagendeerd⟧. => Uw plan kan in juni op de agenda worden gezet.
status:       aangenomen, 2026-11, redacteur: de woorden moeten op een andere plek
bron:         eigen redactie

ingang:       alloceren    id: alloceren    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        <verdelen>             | als het om geld, tijd of mensen gaat
uitleg:       Bepalen wie welk deel van het geld of de mensen krijgt.
voorbeeld:    Het Rijk ⟦alloceert⟧ het geld over alle gemeenten. => Het Rijk verdeelt het geld over alle gemeenten.
voorbeeld:    De budgetten zijn nog niet ⟦gealloceerd⟧. => De budgetten zijn nog niet verdeeld.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       amenderen    id: amenderen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <aan|passen>           | als een voorstel anders wordt
uitleg:       Een stuk uit een voorstel veranderen voordat er over wordt gestemd.
voorbeeld:    De gemeenteraad heeft het voorstel over hondenbelasting ⟦geamendeerd⟧. => De gemeenteraad heeft het voorstel over hondenbelasting aangepast.
voorbeeld:    De Tweede Kamer ⟦amendeert⟧ deze wet waarschijnlijk. => De Tweede Kamer past deze wet waarschijnlijk aan.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       anonimiseren    id: anonimiseren    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (namen en adressen weghalen)| als je schrijft wat er weg is
uitleg:       Namen en andere gegevens weghalen, zodat niemand ziet over wie het gaat.
voorbeeld:    Voordat wij het verslag online zetten, wordt het ⟦geanonimiseerd⟧. => Voordat wij het verslag online zetten, halen wij de namen en adressen weg.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 33 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       appreciëren    id: apprecieren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <waarderen>            | altijd
uitleg:       Blij zijn met wat iemand doet, of iets goed vinden.
voorbeeld:    Wij ⟦appreciëren⟧ uw hulp bij de opruimdag. => Wij waarderen uw hulp bij de opruimdag.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       arriveren    id: arriveren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <aan|komen>            | als iemand of iets op een plek komt
uitleg:       Aankomen op de plek waar de reis eindigt.
voorbeeld:    De bus voor het leerlingenvervoer ⟦arriveert⟧ om kwart over acht. => De bus voor het leerlingenvervoer komt om kwart over acht aan.
voorbeeld:    Uw paspoort is bij het stadhuis ⟦gearriveerd⟧. => Uw paspoort is bij het stadhuis aangekomen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 22 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       assisteren    id: assisteren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <helpen>               | altijd
uitleg:       Naast iemand staan en een deel van het werk overnemen.
voorbeeld:    Een vrijwilliger ⟦assisteert⟧ u bij het stemmen. => Een vrijwilliger helpt u bij het stemmen.
voorbeeld:    De politie heeft bij de ontruiming ⟦geassisteerd⟧. => De politie heeft bij de ontruiming geholpen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 31 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       attenderen    id: attenderen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
alleen:       zin=/(op | erop | hierop | daarop | waarop)/
beter:        <wijzen>               | als er 'op' bij staat
uitleg:       Zeggen dat iemand ergens op moet letten.
voorbeeld:    Wij ⟦attenderen⟧ u op de nieuwe openingstijden. => Wij wijzen u op de nieuwe openingstijden.
voorbeeld:    Een buurman heeft ons op de losse stoeptegels ⟦geattendeerd⟧. => Een buurman heeft ons op de losse stoeptegels gewezen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 30 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       autoriseren    id: autoriseren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
alleen:       zin=/(betaling | betalingen | factuur | facturen | bestelling | bestellingen | declaratie | declaraties | uitgave | uitgaven)/
beter:        <goed|keuren>          | als het om een betaling of stuk gaat
beter:        (toestemming geven)    | als iemand iets mag gaan doen
uitleg:       Zeggen dat iets mag. Dat doet iemand die daar het recht toe heeft.
voorbeeld:    De penningmeester heeft de betaling ⟦geautoriseerd⟧. => De penningmeester heeft de betaling goedgekeurd.
voorbeeld:    Uw manager ⟦autoriseert⟧ de bestelling. => Uw manager keurt de bestelling goed.
niet melden:  /_ ..4 (om | te | tot)/ | iemand mag iets doen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beëindigen    id: beeindigen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <stoppen>            | als iets niet verder gaat
beter:        (opzeggen)           | als je een contract opzegt
uitleg:       Ervoor zorgen dat iets niet verder gaat.
voorbeeld:    U kunt het abonnement elke maand ⟦beëindigen⟧. => U kunt het abonnement elke maand stoppen.
voorbeeld:    De sociale dienst heeft zijn uitkering per 1 maart ⟦beëindigd⟧. => De sociale dienst heeft zijn uitkering per 1 maart gestopt.
niet melden:  /(toernooi | wedstrijd | competitie | carrière | loopbaan | studie | opleiding | relatie | huwelijk | partnerschap | dienstverband | arbeidsovereenkomst | overeenkomst | huurovereenkomst | contract | contracten | lidmaatschap | huur | leven | samenwoning) ..8 _/ | die stop je niet
niet melden:  /_ ..8 (toernooi | wedstrijd | competitie | carrière | loopbaan | studie | opleiding | relatie | huwelijk | partnerschap | dienstverband | arbeidsovereenkomst | overeenkomst | huurovereenkomst | contract | contracten | lidmaatschap | huur | leven | samenwoning)/ | die stop je niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1170 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       behartigen    id: behartigen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (opkomen voor)         | bij een belang
uitleg:       Zorgen dat iemand krijgt wat goed voor hem is.
voorbeeld:    De bewonersraad ⟦behartigt⟧ de belangen van huurders. => De bewonersraad komt op voor huurders.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 119 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       behoren te    id: behoren-te    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    moeten
patroon:      <behoren:ww> te
beter:        <moeten:ww>            | het woordje 'te' vervalt
uitleg:       Er is een regel of afspraak die zegt dat iemand iets moet doen.
voorbeeld:    Iedere hondenbezitter ⟦behoort te⟧ weten waar honden los mogen. => Iedere hondenbezitter moet weten waar honden los mogen.
voorbeeld:    In uw dossier staat wat u ⟦behoort te⟧ betalen. => In uw dossier staat wat u moet betalen.
niet melden:  /(waartoe | hiertoe | daartoe | ertoe) ..8 _/ | ergens bij horen
niet melden:  /_ (allen | zijner | rechter)/ | dan is 'te' een deel van een vaste vorm
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 111 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       behoren tot    id: behoren-tot    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      <behoren:ww> tot
beter:        <horen:ww> bij         | altijd
uitleg:       Een deel zijn van een groep of van een lijst.
voorbeeld:    Uw straat ⟦behoort tot⟧ het gebied voor betaald parkeren. => Uw straat hoort bij het gebied voor betaald parkeren.
voorbeeld:    Het snoeien kan ook ⟦behoren tot⟧ uw taken. => Het snoeien kan ook horen bij uw taken.
niet melden:  /_ de mogelijkheden/ | vaste uitdrukking
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 500 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bekleden    id: bekleden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       vde=-
alleen:       zin=/(functie | functies | ambt | positie | post | zetel)/
beter:        <hebben>               | als het om een functie gaat
uitleg:       Een baan of taak met een officiële naam hebben.
voorbeeld:    Zij ⟦bekleedt⟧ al tien jaar de functie van griffier. => Zij heeft al tien jaar de functie van griffier.
voorbeeld:    Welke functies hebt u eerder ⟦bekleed⟧? => Welke functies hebt u eerder gehad?
niet melden:  /(<worden:ww> | <zijn:ww>) ..8 bekleed/ | dan past 'gehad' niet
niet melden:  /bekleed (<worden:ww> | <zijn:ww>)/ | dan past 'gehad' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 223 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       belemmeren    id: belemmeren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <hinderen>             | als iemand of iets in de weg zit
uitleg:       In de weg staan, zodat iets moeilijk of niet lukt.
voorbeeld:    Uw haag ⟦belemmert⟧ het zicht op de kruising. => Uw haag hindert het zicht op de kruising.
voorbeeld:    Toeschouwers hebben de brandweer ⟦belemmerd⟧. => Toeschouwers hebben de brandweer gehinderd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 230 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       belopen    id: belopen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       tt1=-; vd=-; vde=-; od=-; ode=-
beter:        <zijn>                 | als er een bedrag volgt
uitleg:       Het hele bedrag bij elkaar is zo hoog.
voorbeeld:    De kosten van de reparatie ⟦belopen⟧ 640 euro. => De kosten van de reparatie zijn 640 euro.
niet melden:  /<hebben:ww> ..8 belopen/ | voltooid deelwoord
niet melden:  /op (z'n | zijn | haar | hun) _/ | vaste uitdrukking
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 63 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bemensen    id: bemensen    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (zorgen dat er iemand werkt)| als het om een balie of telefoon gaat
uitleg:       Zorgen dat er mensen zijn die het werk doen.
voorbeeld:    De telefoonlijn wordt in het weekend niet ⟦bemenst⟧. => In het weekend neemt niemand de telefoon op.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       bemerken    id: bemerken    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <merken>               | altijd
uitleg:       Door te kijken of te voelen weten dat er iets is.
voorbeeld:    ⟦Bemerkt⟧ u rook in het gebouw? Bel dan meteen 112. => Merkt u rook in het gebouw? Bel dan meteen 112.
voorbeeld:    Wij hebben ⟦bemerkt⟧ dat het slot kapot is. => Wij hebben gemerkt dat het slot kapot is.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       bemoeilijken    id: bemoeilijken    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       vde=-
beter:        moeilijker <maken>     | altijd
uitleg:       Zorgen dat iets minder makkelijk gaat.
voorbeeld:    Geparkeerde fietsen ⟦bemoeilijken⟧ de doorgang voor rolstoelen. => Geparkeerde fietsen maken de doorgang voor rolstoelen moeilijker.
voorbeeld:    Het slechte weer heeft de zoektocht ⟦bemoeilijkt⟧. => Het slechte weer heeft de zoektocht moeilijker gemaakt.
niet melden:  /(te worden bemoeilijkt | (zal | zullen | zult | zou | zouden | kan | kunnen | kon | konden | moet | moeten | moest | moesten | mag | mogen | mocht | mochten | gaat | gaan | wil | willen) ..12 worden bemoeilijkt)/ | staat apart: 'moeilijker worden gemaakt'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 40 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       worden bemoeilijkt    id: bemoeilijken-worden    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      hulp=(zal | zullen | zult | zou | zouden | kan | kunnen | kon | konden | moet | moeten | moest | moesten | mag | mogen | mocht | mochten | gaat | gaan | wil | willen) ..12 worden bemoeilijkt
beter:        {hulp} … moeilijker worden gemaakt | altijd
uitleg:       Door iets anders gaat het minder makkelijk.
voorbeeld:    De doorgang ⟦kan⟧ door fietsen ⟦worden bemoeilijkt⟧. => De doorgang kan door fietsen moeilijker worden gemaakt.
status:       aangenomen, 2026-11, redacteur: de woorden moeten op een andere plek
bron:         eigen redactie

ingang:       benaderen    id: benaderen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (bellen, mailen of langsgaan)| als iemand contact zoekt
uitleg:       Contact zoeken met iemand, bijvoorbeeld met een telefoontje.
voorbeeld:    Een medewerker van de wijkteams zal u deze week ⟦benaderen⟧. => Een medewerker van de wijkteams zal u deze week bellen.
niet melden:  /(geschat | waarde | bedrag) ..4 _/ | ongeveer schatten
niet melden:  /_ ..4 (waarde | bedrag | temperatuur | grens | maximum)/ | bijna zo veel zijn
niet melden:  /_ ..5 (rustig | voorzichtig | respectvol | vriendelijk | positief | negatief | agressief | kalm | eerlijk | gelijk | streng)/ | dan is het 'omgaan met' of 'gaan naar'
niet melden:  /(rustig | voorzichtig | respectvol | vriendelijk | positief | negatief | agressief | kalm | eerlijk | gelijk | streng) ..3 _/ | dan is het 'omgaan met' of 'gaan naar'
niet melden:  /_ ..3 (hond | honden | dier | dieren | vogels | paard | paarden | koeien | nest | kruispunt | kruising | gebouw | helikopter)/ | dichterbij komen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 97 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       benadrukken    id: benadrukken    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (duidelijk zeggen, of: wij vinden het belangrijk dat)| altijd
uitleg:       Laten merken dat iets belangrijk is.
voorbeeld:    Wij ⟦benadrukken⟧ dat u niets hoeft te betalen. => Wij zeggen duidelijk dat u niets hoeft te betalen.
voorbeeld:    De wethouder heeft ⟦benadrukt⟧ dat de speeltuin blijft. => De wethouder heeft duidelijk gezegd dat de speeltuin blijft.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 57 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       benutten    id: benutten    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <gebruiken>            | altijd
uitleg:       Iets nuttigs doen met wat er is.
voorbeeld:    Niet elke ouder ⟦benut⟧ het tegoed voor sportlessen. => Niet elke ouder gebruikt het tegoed voor sportlessen.
voorbeeld:    Het lege schoolplein kan beter worden ⟦benut⟧. => Het lege schoolplein kan beter worden gebruikt.
niet melden:  /(kans | kansen) ..6 _/ | een kans grijp je
niet melden:  /_ ..4 (kans | kansen)/ | een kans grijp je
niet melden:  /(penalty | strafschop | vrije trap) ..3 _/ | bij voetbal
niet melden:  /_ ..3 (penalty | strafschop)/ | bij voetbal
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 169 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bepleiten    id: bepleiten    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (vragen om, met uitleg waarom)| als iemand een ander wil overtuigen
uitleg:       Met goede redenen vragen of iets mag of kan gebeuren.
voorbeeld:    De ouderraad ⟦bepleit⟧ een veilige oversteekplaats bij de school. => De ouderraad vraagt om een veilige oversteekplaats bij de school.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beraadslagen    id: beraadslagen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <vergaderen>           | als een groep moet beslissen
beter:        <praten>               | als er 'over' volgt
uitleg:       Samen praten voordat er een beslissing komt.
voorbeeld:    De commissie ⟦beraadslaagt⟧ maandag over het nieuwe zwembad. => De commissie vergadert maandag over het nieuwe zwembad.
voorbeeld:    De rechters hebben lang ⟦beraadslaagd⟧. => De rechters hebben lang vergaderd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 49 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       berichten    id: berichten-aan    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    iemand iets laten weten
alleen:       na=/(u | je | jou | ons | hem | haar | hun | hen | wij)/
beter:        (vertellen) | als je nieuws geeft
beter:        (laten weten)        | als het zakelijk is
uitleg:       Iemand iets laten weten, meestal met een brief.
voorbeeld:    In juni ⟦berichten⟧ wij u over de uitslag. => In juni vertellen wij u over de uitslag.
niet melden:  /(dit | een | het | uw | dat | de | deze | die | elk | ieder | nieuwe | ons | onze | geen | alle | mijn | je | hun | haar | via) _/ | dan is het een zelfstandig naamwoord
niet melden:  /(welke | hoeveel | meer | minder | sommige | belangrijke | veel | oude | digitale) _/ | dan is het een zelfstandig naamwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 143 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       berokkenen    id: berokkenen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <toe|brengen>          | bij leed of nadeel
uitleg:       Zorgen dat iemand nadeel of verdriet heeft.
voorbeeld:    Hij heeft door zijn gedrag anderen leed ⟦berokkend⟧. => Hij heeft door zijn gedrag anderen leed toegebracht.
voorbeeld:    Vuurwerk ⟦berokkent⟧ dieren veel leed. => Vuurwerk brengt dieren veel leed toe.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 23 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       berusten bij    id: berusten-bij    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <berusten:ww> bij
beter:        <liggen:ww> bij        | als het om een taak of beslissing gaat
uitleg:       Het zegt wie iets mag of moet doen.
voorbeeld:    De beslissing ⟦berust bij⟧ de burgemeester. => De beslissing ligt bij de burgemeester.
voorbeeld:    Het gezag over het kind ⟦berustte bij⟧ beide ouders. => Het gezag over het kind lag bij beide ouders.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 33 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       berusten op een fout    id: berusten-op-een-fout    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <berusten:ww> op een wat=(fout | vergissing | misverstand | foutje)
beter:        <komen:ww> door een {wat}| altijd
uitleg:       Het is zo gegaan omdat iemand iets verkeerd deed of begreep.
voorbeeld:    De dubbele rekening ⟦berust op een vergissing⟧. => De dubbele rekening komt door een vergissing.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       beschouwen    id: beschouwen-als    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
alleen:       zin=/als/
beter:        <zien>                 | als er 'als' bij staat
uitleg:       Vinden dat iets of iemand een bepaalde soort is.
voorbeeld:    Uw e-mail is ⟦beschouwd⟧ als een klacht. => Uw e-mail is gezien als een klacht.
voorbeeld:    De Belastingdienst ⟦beschouwt⟧ uw huisgenoot als uw partner. => De Belastingdienst ziet uw huisgenoot als uw partner.
niet melden:  /(door | aan | van | bij | met | voor) (u | jou | je | hem | haar | mij) beschouwde/ | dan staat het voor een zelfstandig naamwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1154 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bespoedigen    id: bespoedigen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <versnellen>           | altijd
uitleg:       Ervoor zorgen dat iets eerder klaar is.
voorbeeld:    Een compleet formulier ⟦bespoedigt⟧ de behandeling. => Een compleet formulier versnelt de behandeling.
voorbeeld:    De reparatie van de lift kan niet worden ⟦bespoedigd⟧. => De reparatie van de lift kan niet worden versneld.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bestemd voor    id: bestemd-voor    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      bestemd voor
beter:        bedoeld voor           | altijd
uitleg:       Het zegt voor wie of waarvoor iets is.
voorbeeld:    Deze parkeerplaats is ⟦bestemd voor⟧ bewoners met een vergunning. => Deze parkeerplaats is bedoeld voor bewoners met een vergunning.
niet melden:  /(grond | gronden | perceel | percelen) ..4 _/ | vaste term in een omgevingsplan
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1112 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bestendigen    id: bestendigen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       tt1=-
beter:        (zo laten blijven)     | als iets goed gaat
uitleg:       Zorgen dat iets blijft zoals het is.
voorbeeld:    De school wil de samenwerking met de bibliotheek ⟦bestendigen⟧. => De school wil blijven samenwerken met de bibliotheek.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bestuderen    id: bestuderen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
alleen:       zin=/(dossier | dossiers | aanvraag | plan | plannen | brief | stukken | rapport | voorstel | gegevens | tekening | tekeningen | bezwaar | bouwtekeningen | offerte | verslag)/
beter:        <bekijken>             | als het om een brief, plan of dossier gaat
uitleg:       Iets rustig en precies lezen.
voorbeeld:    Onze arts heeft uw dossier ⟦bestudeerd⟧. => Onze arts heeft uw dossier bekeken.
voorbeeld:    De commissie ⟦bestudeert⟧ alle bouwtekeningen. => De commissie bekijkt alle bouwtekeningen.
niet melden:  /(door | aan | van | bij | met | voor) (u | jou | je | hem | haar | mij) bestudeerde/ | dan staat het voor een zelfstandig naamwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 25 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       betrachten    id: betrachten    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (geduld hebben, voorzichtig zijn)| altijd
uitleg:       Geduldig, zuinig of voorzichtig doen.
voorbeeld:    Het is druk aan de telefoon. Wij vragen u geduld te ⟦betrachten⟧. => Het is druk aan de telefoon. Wij vragen u geduld te hebben.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 58 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       betreden    id: betreden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (komen op, of gaan naar binnen)| als het om een terrein of gebouw gaat
uitleg:       Ergens op lopen of naar binnen gaan.
voorbeeld:    U mag de bouwplaats niet ⟦betreden⟧ zonder helm. => U mag niet op de bouwplaats komen zonder helm.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 150 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bevorderen    id: bevorderen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       od=-; ode=-
alleen:       zin!=/(rang | rangen | klas | leerling | leerlingen | brigadier | sergeant)/
beter:        (verbeteren)         | als iets er al is en beter wordt
beter:        (helpen, of zorgen dat er meer van komt)| als er meer van iets moet komen
beter:        (ervoor zorgen dat)  | als er 'dat' volgt
uitleg:       Helpen om iets beter, groter of sneller te laten worden.
voorbeeld:    Zwemmen ⟦bevordert⟧ uw conditie. => Zwemmen verbetert uw conditie.
voorbeeld:    Een buurtfeest kan het contact tussen bewoners ⟦bevorderen⟧. => Een buurtfeest kan het contact tussen bewoners verbeteren.
niet melden:  /_ ..2 (tot | naar)/ | een hogere rang of klas krijgen
niet melden:  /(tot | naar) ..4 _/ | een hogere rang of klas krijgen
niet melden:  /_ dat/ | dan past een andere zin
niet melden:  /(ben | bent | is | zijn) bevorderd/ | een hogere rang of klas krijgen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 707 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bevragen    id: bevragen    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (vragen stellen aan)   | bij mensen
beter:        (gegevens opzoeken in) | bij een register
uitleg:       Vragen stellen aan mensen, of zoeken in een groot bestand met gegevens.
voorbeeld:    Voor dit onderzoek zijn duizend inwoners ⟦bevraagd⟧. => Voor dit onderzoek hebben duizend inwoners vragen beantwoord.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bezien    id: bezien    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <bekijken>             | als iemand nog moet beslissen
uitleg:       Goed nadenken over wat het beste is.
voorbeeld:    Wij ⟦bezien⟧ na de zomer of de proef doorgaat. => Wij bekijken na de zomer of de proef doorgaat.
voorbeeld:    Het UWV zal ⟦bezien⟧ welke hulp bij u past. => Het UWV zal bekijken welke hulp bij u past.
niet melden:  /(<worden:ww> | <hebben:ww> | <zijn:ww>) ..8 bezien/ | dan is het 'bekeken'
niet melden:  /(achteraf | zo | beschouwd | zichzelf | geheel) _/ | vaste uitdrukking
niet melden:  /valt ..4 te _/ | 'dat valt te bezien' is een vaste uitdrukking
niet melden:  /bezien (<worden:ww> | <hebben:ww> | <zijn:ww>)/ | dan is het 'bekeken'
niet melden:  /bezien (vanuit | door | in | op | over)/ | 'bezien vanuit' is een vaste uitdrukking
niet melden:  /(optiek | oogpunt | perspectief | gezichtspunt | standpunt | licht | kant | invalshoek) bezien/ | dan is het 'bekeken'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 355 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bezien    id: bezien-voltooid    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    bekeken
patroon:      w=(<worden:ww> | <hebben:ww> | <zijn:ww>) ..8 bezien
beter:        {w} … bekeken          | altijd
uitleg:       Er wordt eerst gekeken wat het beste is.
voorbeeld:    Per aanvraag ⟦wordt bezien⟧ of vervoer nodig is. => Per aanvraag wordt bekeken of vervoer nodig is.
voorbeeld:    De commissie ⟦heeft⟧ elk voorstel apart ⟦bezien⟧. => De commissie heeft elk voorstel apart bekeken.
niet melden:  /te bezien/ | dan is het 'bekijken'
niet melden:  /"," bezien/ | een nieuwe zin na de komma
niet melden:  /bezien (vanuit | door)/ | vaste uitdrukking
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 355 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bezitten    id: bezitten    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       tt1=-; tt3=-; vd=-; vde=-
alleen:       zin=/(auto | rijbewijs | woning | huis | diploma | nationaliteit | paspoort | vergunning | aandelen | hond | honden)/
beter:        <hebben>               | altijd
uitleg:       Eigenaar zijn van iets, of een papier hebben.
voorbeeld:    Chauffeurs moeten een geldig rijbewijs ⟦bezitten⟧. => Chauffeurs moeten een geldig rijbewijs hebben.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1655 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bij|sluiten    id: bijsluiten    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <mee|sturen>           | altijd
uitleg:       Iets extra's in dezelfde envelop of mail doen.
voorbeeld:    Een kopie van uw identiteitskaart is ⟦bijgesloten⟧. => Een kopie van uw identiteitskaart is meegestuurd.
voorbeeld:    Wij ⟦sluiten⟧ een antwoordenvelop ⟦bij⟧. => Wij sturen een antwoordenvelop mee.
niet melden:  /<sluiten:ww> ..3 zich/ | 'zich aansluiten bij'
niet melden:  /zich ..6 _/ | 'zich aansluiten bij'
niet melden:  /(de | het | een | uw | deze | onze) bijgesloten/ | dan moet er een e achter 'meegestuurd'
niet melden:  /<sluiten:ww> ..8 bij aan/ | aansluiten bij
niet melden:  /bijgesloten (vindt | vind | treft | tref | ontvangt | krijgt | zend | zenden | stuur | sturen)/ | dan moet de hele zin anders
niet melden:  /(door | aan | naar | van | bij | met) (u | ons | hem | haar | hen | mij | je | jou | wie) bijgesloten [woord]/ | dan moet er een e achter
niet melden:  /(uit | af | in | aan | op | kort | buiten) te sluiten/ | een ander werkwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bijgesloten vindt u    id: bijgesloten-vindt-u    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      bijgesloten (vindt | treft | ontvangt | krijgt) u
beter:        (u krijgt, of: wij sturen u)| als er iets bij de brief zit
uitleg:       Er zit nog iets in dezelfde envelop of mail.
voorbeeld:    ⟦Bijgesloten vindt u⟧ een kopie van uw paspoort. => Wij sturen u een kopie van uw paspoort.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       bij|staan    id: bijstaan    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <helpen>               | altijd
uitleg:       Iemand steunen die iets moeilijks moet doen.
voorbeeld:    Een advocaat kan u tijdens het gesprek ⟦bijstaan⟧. => Een advocaat kan u tijdens het gesprek helpen.
voorbeeld:    De verdachte werd ⟦bijgestaan⟧ door een tolk. => De verdachte werd geholpen door een tolk.
niet melden:  /<staan:ww> ..8 (naam | nummer | datum | bedrag | adres | kenmerk | handtekening | telefoonnummer | er) ..3 bij/ | erbij geschreven zijn
niet melden:  /(er | daar | hier | waar) <staan:ww> ..8 bij/ | erbij geschreven zijn
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 253 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bij|voegen    id: bijvoegen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <mee|sturen>           | altijd
uitleg:       Nog een papier of bestand bij een brief of formulier doen.
voorbeeld:    Vergeet niet een foto van de schade ⟦bij te voegen⟧. => Vergeet niet een foto van de schade mee te sturen.
voorbeeld:    ⟦Voeg⟧ altijd een kopie van het besluit ⟦bij⟧. => Stuur altijd een kopie van het besluit mee.
niet melden:  /bijgevoegd (vindt | vind | treft | tref | ontvangt | krijgt | zend | zenden | stuur | sturen)/ | dan moet de hele zin anders
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 244 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bij|wonen    id: bijwonen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (komen naar of zijn bij)| bij een bijeenkomst of zitting
uitleg:       Naar een bijeenkomst gaan en erbij zijn.
voorbeeld:    U kunt de raadsvergadering op de tribune ⟦bijwonen⟧. => U kunt naar de raadsvergadering komen en op de tribune zitten.
niet melden:  /<wonen:ww> ..8 er ..4 bij/ | erbij wonen
niet melden:  /er <wonen:ww> ..8 bij/ | erbij wonen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 247 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bundelen    id: bundelen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       tt1=-
beter:        <samen|voegen>         | bij aanvragen, taken of teksten
beter:        (samen doen)           | bij krachten
uitleg:       Van een paar losse dingen één geheel maken.
voorbeeld:    De gemeente heeft alle regels over geluid ⟦gebundeld⟧. => De gemeente heeft alle regels over geluid samengevoegd.
voorbeeld:    Het waterschap ⟦bundelt⟧ de vragen in één brief. => Het waterschap voegt de vragen in één brief samen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 83 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       calculeren    id: calculeren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       od=-; ode=-
beter:        <berekenen>            | altijd
uitleg:       Met getallen bepalen hoeveel iets kost of nodig heeft.
voorbeeld:    De aannemer ⟦calculeert⟧ eerst de kosten van de lift. => De aannemer berekent eerst de kosten van de lift.
voorbeeld:    De kosten voor de lift zijn te laag ⟦gecalculeerd⟧. => De kosten voor de lift zijn te laag berekend.
niet melden:  /in (de | het | uw | onze | een) ..2 (prijs | bedrag | offerte | tarief | huur) ..3 _/ | dan is het 'meegerekend'
niet melden:  /<calculeren:ww> ..12 (in | na) (op | over | voor | bij | en | of | "." | "," | "!" | "?" | ":" | ";")/ | incalculeren of nacalculeren
niet melden:  /<calculeren:ww> ..12 per ..3 na/ | nacalculeren
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 28 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       clusteren    id: clusteren    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
vormen:       tt1=-
beter:        bij elkaar <zetten>    | als je dingen in groepjes verdeelt
uitleg:       Dingen die op elkaar lijken in één groepje zetten.
voorbeeld:    Wij ⟦clusteren⟧ de reacties per onderwerp. => Wij zetten de reacties per onderwerp bij elkaar.
voorbeeld:    De aanvragen zijn per wijk ⟦geclusterd⟧. => De aanvragen zijn per wijk bij elkaar gezet.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 23 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       communiceren    id: communiceren-aan    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: tip
betekenis:    iets laten weten
patroon:      gecommuniceerd
beter:        gemeld                 | als je iemand nieuws of een datum geeft
uitleg:       Zorgen dat mensen weten wat er gaat gebeuren.
voorbeeld:    De nieuwe openingstijden worden in mei ⟦gecommuniceerd⟧. => De nieuwe openingstijden worden in mei gemeld.
voorbeeld:    Er is nog niets over het feest ⟦gecommuniceerd⟧. => Er is nog niets over het feest gemeld.
niet melden:  /_ ..6 (met | via | per | in het)/ | met elkaar praten of schrijven
niet melden:  /(met | via | per) ..6 _/ | met elkaar praten of schrijven
niet melden:  /(goed | slecht | beter | onvoldoende | open | eerlijk | veel | weinig | meer | samen | elkaar) gecommuniceerd/ | met elkaar praten of schrijven
niet melden:  /_ ..3 naar/ | dan past 'gemeld' niet
niet melden:  /naar ..4 _/ | dan past 'gemeld' niet
niet melden:  /(hoe | waarop | hierover | daarover | waarover | erover) ..8 _/ | dan past 'gemeld' niet
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 84 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       completeren    id: completeren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <aan|vullen>           | als er nog iets ontbreekt
uitleg:       Het laatste deel erbij doen, zodat er niets meer ontbreekt.
voorbeeld:    U hebt twee weken om uw dossier te ⟦completeren⟧. => U hebt twee weken om uw dossier aan te vullen.
voorbeeld:    Met dit bewijs ⟦completeert⟧ u de aanvraag. => Met dit bewijs vult u de aanvraag aan.
niet melden:  /(dag | zege | feest | overwinning | team | ploeg | elftal | verzameling) ..6 _/ | dan vult iemand niets aan
niet melden:  /_ ..3 (feest | team | ploeg | elftal | verzameling)/ | dan vult iemand niets aan
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       concluderen    id: concluderen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (daarom vinden wij of denken wij)| als je zegt wat eruit volgt
uitleg:       Naar alle feiten kijken en daarna zeggen wat er klopt.
voorbeeld:    Wij ⟦concluderen⟧ dat u geen recht hebt op huurtoeslag. => Daarom vinden wij dat u geen recht hebt op huurtoeslag.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 103 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       concretiseren    id: concretiseren    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
vormen:       vde=-
beter:        duidelijker <maken>    | altijd
uitleg:       Precies zeggen wie wat doet, waar en wanneer.
voorbeeld:    Het bestuur ⟦concretiseert⟧ de plannen voor de sporthal in maart. => Het bestuur maakt de plannen voor de sporthal in maart duidelijker.
voorbeeld:    De plannen zijn nog niet ⟦geconcretiseerd⟧. => De plannen zijn nog niet duidelijker gemaakt.
niet melden:  /(nader | verder) _/ | dan past 'duidelijker' niet
niet melden:  /(te worden geconcretiseerd | (zal | zullen | zult | zou | zouden | kan | kunnen | kon | konden | moet | moeten | moest | moesten | mag | mogen | mocht | mochten | gaat | gaan | wil | willen) ..12 worden geconcretiseerd)/ | staat apart: 'duidelijker worden gemaakt'
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 31 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       worden geconcretiseerd    id: concretiseren-worden    soort: woordgroep    categorie: jargon    domein: algemeen    ernst: waarschuwing
patroon:      hulp=(zal | zullen | zult | zou | zouden | kan | kunnen | kon | konden | moet | moeten | moest | moesten | mag | mogen | mocht | mochten | gaat | gaan | wil | willen) ..12 worden geconcretiseerd
beter:        {hulp} … duidelijker worden gemaakt | altijd
uitleg:       Er komt precies bij te staan wie wat doet, waar en wanneer.
voorbeeld:    De plannen voor de speeltuin ⟦moeten⟧ nog ⟦worden geconcretiseerd⟧. => De plannen voor de speeltuin moeten nog duidelijker worden gemaakt.
status:       aangenomen, 2026-11, redacteur: de woorden moeten op een andere plek
bron:         eigen redactie

ingang:       confirmeren    id: confirmeren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <bevestigen>           | altijd
uitleg:       Zeggen dat iets klopt of doorgaat.
voorbeeld:    De griffie ⟦confirmeert⟧ uw afspraak per e-mail. => De griffie bevestigt uw afspraak per e-mail.
voorbeeld:    Uw inschrijving is nog niet ⟦geconfirmeerd⟧. => Uw inschrijving is nog niet bevestigd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       conformeren    id: conformeren-aan    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
alleen:       zin=/(aan | eraan | hieraan | daaraan | waaraan)/
beter:        <houden>               | als er 'aan' en 'zich' bij staan
uitleg:       Doen wat een ander of een regel vraagt.
voorbeeld:    U ⟦conformeert⟧ zich aan de huisregels van het zwembad. => U houdt zich aan de huisregels van het zwembad.
voorbeeld:    Deelnemers moeten zich aan de afspraken ⟦conformeren⟧. => Deelnemers moeten zich aan de afspraken houden.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       consolideren    id: consolideren    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (houden wat er is, of samenvoegen)| schrijf wat er echt gebeurt
uitleg:       Vasthouden wat er bereikt is, of losse delen bij elkaar voegen.
voorbeeld:    De gemeente wil de goede cijfers ⟦consolideren⟧. => De gemeente wil de goede cijfers vasthouden.
niet melden:  /(geconsolideerde | geconsolideerd) (jaarrekening | jaarrekeningen | balans | cijfers | tekst | versie)/ | vaste term
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       constateren    id: constateren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       vde=-
beter:        <zien>                 | als iemand iets merkt
beter:        <vinden>               | als het om een fout of gebrek gaat
uitleg:       Kijken en dan weten dat iets zo is.
voorbeeld:    De controleur ⟦constateerde⟧ dat de rookmelder het niet deed. => De controleur zag dat de rookmelder het niet deed.
voorbeeld:    In uw meterkast zijn drie gebreken ⟦geconstateerd⟧. => In uw meterkast zijn drie gebreken gevonden.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 782 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geconstateerde    id: geconstateerde    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      geconstateerde
beter:        gevonden               | bij een fout, gebrek of overtreding
uitleg:       Bij een controle is gezien dat het zo is.
voorbeeld:    Los de ⟦geconstateerde⟧ gebreken vóór 1 juni op. => Los de gevonden gebreken vóór 1 juni op.
alleen:       na!=/([leesteken] | in | is | door | op | te | bij)/
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       consumeren    id: consumeren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <eten>                 | als het om eten gaat
beter:        <drinken>              | als het om drank gaat
uitleg:       Eten of drinken.
voorbeeld:    U mag op het plein geen alcohol ⟦consumeren⟧. => U mag op het plein geen alcohol drinken.
voorbeeld:    Het eten moet dezelfde dag worden ⟦geconsumeerd⟧. => Het eten moet dezelfde dag worden gegeten.
niet melden:  /(energie | stroom | gas | water | goederen | producten | media) ..6 _/ | gebruiken of kopen
niet melden:  /_ ..6 (energie | stroom | gas | water | goederen | producten | media)/ | gebruiken of kopen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       contacteren    id: contacteren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (bellen, mailen of contact opnemen met) | altijd
uitleg:       Iemand bellen, mailen of een brief sturen.
voorbeeld:    U kunt ons op werkdagen ⟦contacteren⟧ op nummer 14 020. => U kunt ons op werkdagen bellen op nummer 14 020.
voorbeeld:    De verhuurder ⟦contacteert⟧ u voor een bezichtiging. => De verhuurder belt u voor een bezichtiging.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       contracteren    id: contracteren    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (een contract sluiten met)| altijd
uitleg:       Op papier afspreken wie welk werk doet en wat dat kost.
voorbeeld:    Wij hebben voor het leerlingenvervoer drie taxibedrijven ⟦gecontracteerd⟧. => Wij hebben voor het leerlingenvervoer een contract met drie taxibedrijven.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 63 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       coördineren    id: coordineren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       od=-; ode=-
beter:        <regelen>              | als één persoon alles bij elkaar houdt
uitleg:       Zorgen dat iedereen op tijd het goede doet en dat het werk bij elkaar past.
voorbeeld:    De wijkverpleegkundige ⟦coördineert⟧ de zorg voor uw moeder. => De wijkverpleegkundige regelt de zorg voor uw moeder.
voorbeeld:    De opvang van dakloze mensen wordt door de GGD ⟦gecoördineerd⟧. => De opvang van dakloze mensen wordt door de GGD geregeld.
niet melden:  /_ ..1 met/ | dan is het 'op elkaar afstemmen'
niet melden:  /(regelen | regelt | organiseren | organiseert) en _/ | dan staat het er twee keer
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 162 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       corresponderen    id: corresponderen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (schrijven of mailen)  | tussen mensen
beter:        (hetzelfde zijn)       | bij getallen of gegevens
uitleg:       Elkaar brieven of e-mails sturen, of precies bij elkaar passen.
voorbeeld:    Wij ⟦corresponderen⟧ alleen met uw advocaat. => Wij schrijven alleen naar uw advocaat.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 92 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       corrigeren    id: corrigeren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       od=-; ode=-
alleen:       zin!=/(aanslag | cijfer | cijfers | uitkering | salaris | loon | toeslag | voorschot | inflatie | betaling | betalingen | bedrag | kind | kinderen | gedrag | leerling | leerlingen)/
beter:        <verbeteren>           | bij een fout in een tekst of in gegevens
uitleg:       Een fout weghalen en het goede ervoor in de plaats zetten.
voorbeeld:    De geboortedatum op uw pas is ⟦gecorrigeerd⟧. => De geboortedatum op uw pas is verbeterd.
voorbeeld:    ⟦Corrigeer⟧ de gegevens die niet kloppen. => Verbeter de gegevens die niet kloppen.
niet melden:  /_ ..1 (met | voor)/ | dan is het 'aangepast'
niet melden:  /(stuur | koers | houding | ogen | zicht) ..4 _/ | bijsturen
niet melden:  /_ ..2 (toets | toetsen | examen | examens | proefwerk | proefwerken | schriften | huiswerk)/ | nakijken
niet melden:  /(toets | toetsen | examen | examens | proefwerk | proefwerken | huiswerk) ..6 _/ | nakijken
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 370 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       creëren    id: creeren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
alleen:       zin!=/(rust | ruimte | kans | kansen | draagvlak | duidelijkheid | bewustzijn | veiligheid | sfeer | vertrouwen | werkgelegenheid | banen | begrip | mogelijkheden | reserve | reserves | randvoorwaarden | gevoel | onrust | onzekerheid | verwarring | situatie | situaties | betrokkenheid | bewustwording | klimaat | omgeving | voorwaarden | balans | evenwicht | vraag | inzicht | steun | cultuur | verwachting | verwachtingen | afstand | verbinding | bevoegdheid | bevoegdheden | doorstroming | recht | rechten | precedent | kader | basis | overlast | waarde | meerwaarde | probleem | problemen | tijd | structuur | overzicht | aandacht | saamhorigheid | gemeenschap | urgentie | beeld | concurrentie | energie | orde | eenheid | evenwicht | kracht)/
beter:        <maken>                | als er iets nieuws komt
uitleg:       Zorgen dat er iets komt wat er nog niet was.
voorbeeld:    De gemeente wil vijftig extra fietsplekken ⟦creëren⟧. => De gemeente wil vijftig extra fietsplekken maken.
voorbeeld:    Op het plein zijn tien parkeerplaatsen ⟦gecreëerd⟧. => Op het plein zijn tien parkeerplaatsen gemaakt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 157 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       creëren    id: creeren-kansen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    zorgen voor kansen, rust of banen
alleen:       zin=/(rust | ruimte | kans | kansen | draagvlak | duidelijkheid | bewustzijn | veiligheid | sfeer | vertrouwen | werkgelegenheid | banen | begrip | mogelijkheden | doorstroming | meerwaarde | structuur | overzicht | aandacht | saamhorigheid | verbinding | betrokkenheid | inzicht | balans)/
beter:        (zorgen voor)          | als het om kansen, rust of banen gaat
uitleg:       Ervoor zorgen dat mensen kansen, rust of werk krijgen.
voorbeeld:    De gemeente wil meer banen ⟦creëren⟧. => De gemeente wil zorgen voor meer banen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       cumuleren    id: cumuleren    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        <op|tellen>            | bij bedragen of aantallen
uitleg:       Alles bij elkaar nemen, zodat er één groot getal is.
voorbeeld:    De vergoedingen worden per jaar ⟦gecumuleerd⟧. => De vergoedingen worden per jaar opgeteld.
voorbeeld:    Het systeem ⟦cumuleert⟧ uw gewerkte uren. => Het systeem telt uw gewerkte uren op.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       definiëren    id: definieren    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        <uit|leggen>           | als je zegt wat een woord betekent
beter:        <bepalen>              | als je zegt waar iets uit bestaat
uitleg:       Precies zeggen wat er met een woord bedoeld wordt.
voorbeeld:    Op pagina 2 ⟦definiëren⟧ wij het woord 'huishouden'. => Op pagina 2 leggen wij het woord 'huishouden' uit.
voorbeeld:    Het begrip 'overlast' is in de regels goed ⟦gedefinieerd⟧. => Het begrip 'overlast' is in de regels goed uitgelegd.
niet melden:  /_ ..1 (dat | of | hoe | wat | wie | waarom | wanneer | hoeveel | waar | welke)/ | dan staat er een hele zin achter
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 286 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       demonteren    id: demonteren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        uit elkaar <halen>     | altijd
uitleg:       Iets los maken in stukken.
voorbeeld:    ⟦Demonteer⟧ de kast voordat wij het grofvuil ophalen. => Haal de kast uit elkaar voordat wij het grofvuil ophalen.
voorbeeld:    Het speeltoestel wordt in april ⟦gedemonteerd⟧. => Het speeltoestel wordt in april uit elkaar gehaald.
niet melden:  /(te worden gedemonteerd | (zal | zullen | zult | zou | zouden | kan | kunnen | kon | konden | moet | moeten | moest | moesten | mag | mogen | mocht | mochten | gaat | gaan | wil | willen) ..12 worden gedemonteerd)/ | staat apart: 'uit elkaar worden gehaald'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 38 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       worden gedemonteerd    id: demonteren-worden    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      hulp=(zal | zullen | zult | zou | zouden | kan | kunnen | kon | konden | moet | moeten | moest | moesten | mag | mogen | mocht | mochten | gaat | gaan | wil | willen) ..12 worden gedemonteerd
beter:        {hulp} … uit elkaar worden gehaald | altijd
uitleg:       De delen van een ding gaan los van elkaar.
voorbeeld:    Het speeltoestel ⟦moet⟧ eerst ⟦worden gedemonteerd⟧. => Het speeltoestel moet eerst uit elkaar worden gehaald.
status:       aangenomen, 2026-11, redacteur: de woorden moeten op een andere plek
bron:         eigen redactie

ingang:       deponeren    id: deponeren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
alleen:       zin=/(afval | huisvuil | vuil | vuilnis | vuilniszak | vuilniszakken | zakken | container | containers | bak | prullenbak | papier | glas | karton | luiers | hondenpoep | poep | park | straat | stoep | grofvuil | brievenbus | puin | tuinafval | snoeiafval | kliko | bus | koelkast | matras | matrassen | peuken | batterijen | kleding | blik | etensresten | berm | bos | sloot)/
beter:        <neer|zetten>          | op de grond of bij een container
beter:        <gooien>               | in een bak
uitleg:       Iets ergens laten of in een bak doen.
voorbeeld:    U mag geen vuilniszakken naast de container ⟦deponeren⟧. => U mag geen vuilniszakken naast de container neerzetten.
voorbeeld:    Iemand had een koelkast in het park ⟦gedeponeerd⟧. => Iemand had een koelkast in het park neergezet.
niet melden:  /(jaarcijfers | jaarverslag | "KVK" | "KvK" | rechtbank | griffie | notaris | uitdelingslijst | klacht | klachten | verzoek | bezwaar | handtekening | jaarrekening | jaarstukken | voorwaarden | merk | akte | model | lijst | testament | statuten) ..8 _/ | officieel laten bewaren is iets anders
niet melden:  /_ ..8 (jaarcijfers | jaarverslag | "KVK" | "KvK" | rechtbank | griffie | notaris | uitdelingslijst | klacht | klachten | verzoek | bezwaar | handtekening | jaarrekening | jaarstukken | voorwaarden | merk | akte | model | lijst | testament | statuten)/ | officieel laten bewaren is iets anders
niet melden:  /(geld | bedrag | borg | waarborgsom | rekening) ..8 _/ | geld storten is iets anders
niet melden:  /_ ..8 (geld | bedrag | borg | waarborgsom | rekening)/ | geld storten is iets anders
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 62 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       detacheren    id: detacheren    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (tijdelijk ergens anders laten werken)| altijd
uitleg:       Iemand tijdelijk bij een ander bedrijf laten werken. Hij houdt zijn eigen baas.
voorbeeld:    U wordt voor een half jaar ⟦gedetacheerd⟧ bij de provincie. => U gaat een half jaar bij de provincie werken, maar u blijft bij ons in dienst.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 58 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       detecteren    id: detecteren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <ontdekken>            | altijd
uitleg:       Merken dat er ergens iets is, vaak met een apparaat.
voorbeeld:    Deze melder ⟦detecteert⟧ koolmonoxide in huis. => Deze melder ontdekt koolmonoxide in huis.
voorbeeld:    Bij de controle is een gaslek ⟦gedetecteerd⟧. => Bij de controle is een gaslek ontdekt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       differentiëren    id: differentieren    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
alleen:       zin=/tussen/
beter:        (verschil maken)     | als er 'tussen' bij staat
uitleg:       Voor de ene groep iets anders doen dan voor de andere.
voorbeeld:    De verordening ⟦differentieert⟧ tussen bewoners en bezoekers. => De verordening maakt verschil tussen bewoners en bezoekers.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 29 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       documenteren    id: documenteren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <op|schrijven>         | als iemand iets noteert
uitleg:       Iets op papier of in een bestand zetten, zodat het later terug te vinden is.
voorbeeld:    De begeleider ⟦documenteert⟧ elk gesprek. => De begeleider schrijft elk gesprek op.
voorbeeld:    De klachten zijn niet goed ⟦gedocumenteerd⟧. => De klachten zijn niet goed opgeschreven.
niet melden:  /_ ..1 (dat | of | hoe | wat | wie | waarom | wanneer | hoeveel | waar | welke)/ | dan staat er een hele zin achter
niet melden:  /gedocumenteerde (vreemdeling | vreemdelingen | vluchteling | vluchtelingen | migrant | migranten | asielzoeker | asielzoekers | persoon | personen)/ | met papieren
niet melden:  /(beschreven | beschrijven | opgeschreven | vastgelegd) en _/ | dan staat het er twee keer
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 49 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       duiden    id: duiden-op    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       vd=-; vde=-
alleen:       na=/..4 (op | erop)/
beter:        <wijzen>               | als er 'op' bij staat
uitleg:       Aan iets is te zien wat er waarschijnlijk aan de hand is.
voorbeeld:    Een hoge rekening kan ⟦duiden⟧ op een waterlek. => Een hoge rekening kan wijzen op een waterlek.
voorbeeld:    De sporen ⟦duiden⟧ erop dat er brand is gesticht. => De sporen wijzen erop dat er brand is gesticht.
niet melden:  /(te | nader) _/ | dan betekent het 'uitleggen'
niet melden:  /_ ..3 als/ | dan betekent het 'uitleggen'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 113 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dulden    id: dulden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       vd=-; vde=-
beter:        <toe|staan>            | als iemand iets laat gebeuren
uitleg:       Iets laten gebeuren zonder er blij mee te zijn.
voorbeeld:    Wij ⟦dulden⟧ geen vuurwerk op het schoolplein. => Wij staan geen vuurwerk op het schoolplein toe.
voorbeeld:    De eigenaar wil geen honden in de winkel ⟦dulden⟧. => De eigenaar wil geen honden in de winkel toestaan.
niet melden:  /_ geen uitstel/ | vaste uitdrukking
niet melden:  /geen uitstel _/ | vaste uitdrukking
niet melden:  /(het | uw | veel | geen | mijn | om | wat | meer | van | voor | ons | enig) geduld/ | dan is het een zelfstandig naamwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       eerbiedigen    id: eerbiedigen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       od=-; ode=-
beter:        <respecteren>          | altijd
uitleg:       Rekening houden met iemands rechten of gevoelens.
voorbeeld:    De pers moet de privacy van het gezin ⟦eerbiedigen⟧. => De pers moet de privacy van het gezin respecteren.
voorbeeld:    Uw laatste wens wordt ⟦geëerbiedigd⟧. => Uw laatste wens wordt gerespecteerd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 94 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       elimineren    id: elimineren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <weg|nemen>            | als iets niet meer mag bestaan
uitleg:       Zorgen dat iets er niet meer is.
voorbeeld:    Met een drempel ⟦elimineert⟧ de gemeente het gevaar bij de school. => Met een drempel neemt de gemeente het gevaar bij de school weg.
voorbeeld:    Niet alle risico's zijn ⟦geëlimineerd⟧. => Niet alle risico's zijn weggenomen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 94 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       entameren    id: entameren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <starten>              | altijd
uitleg:       Een eerste stap zetten in een gesprek of plan.
voorbeeld:    De directeur heeft gesprekken met de huurders ⟦geëntameerd⟧. => De directeur heeft gesprekken met de huurders gestart.
voorbeeld:    Het college ⟦entameert⟧ een proef met deelauto's. => Het college start een proef met deelauto's.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       evalueren    id: evalueren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <bespreken>          | als je er samen op terugkijkt
beter:        <beoordelen>         | als je wilt weten of iets goed werkte
beter:        (kijken wat goed ging en wat beter kan)| als je het wilt uitleggen
uitleg:       Achteraf kijken of iets goed werkte.
voorbeeld:    Na een jaar ⟦evalueren⟧ wij de proef met gratis openbaar vervoer. => Na een jaar beoordelen wij de proef met gratis openbaar vervoer.
voorbeeld:    De cursus is in juli met alle cursisten ⟦geëvalueerd⟧. => De cursus is in juli met alle cursisten besproken.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 258 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       expireren    id: expireren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <af|lopen>             | bij een contract, pas of termijn
uitleg:       Na een bepaalde dag niet meer geldig zijn.
voorbeeld:    Uw bewonersvergunning ⟦expireert⟧ op 31 december. => Uw bewonersvergunning loopt op 31 december af.
voorbeeld:    Het contract met de taxi is ⟦geëxpireerd⟧. => Het contract met de taxi is afgelopen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       expliciteren    id: expliciteren    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        duidelijk <maken>      | altijd
uitleg:       Hardop of op papier zeggen wat eerst niet gezegd werd.
voorbeeld:    Wij vragen de aannemer zijn keuze te ⟦expliciteren⟧. => Wij vragen de aannemer zijn keuze duidelijk te maken.
voorbeeld:    In artikel 3 is dat niet ⟦geëxpliciteerd⟧. => In artikel 3 is dat niet duidelijk gemaakt.
niet melden:  /(te worden geëxpliciteerd | (zal | zullen | zult | zou | zouden | kan | kunnen | kon | konden | moet | moeten | moest | moesten | mag | mogen | mocht | mochten | gaat | gaan | wil | willen) ..12 worden geëxpliciteerd)/ | staat apart: 'duidelijk worden gemaakt'
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       worden geëxpliciteerd    id: expliciteren-worden    soort: woordgroep    categorie: jargon    domein: algemeen    ernst: waarschuwing
patroon:      hulp=(zal | zullen | zult | zou | zouden | kan | kunnen | kon | konden | moet | moeten | moest | moesten | mag | mogen | mocht | mochten | gaat | gaan | wil | willen) ..12 worden geëxpliciteerd
beter:        {hulp} … duidelijk worden gemaakt | altijd
uitleg:       Iemand zegt of schrijft precies wat hij bedoelt.
voorbeeld:    De keuze voor deze plek ⟦moet⟧ in het plan ⟦worden geëxpliciteerd⟧. => De keuze voor deze plek moet in het plan duidelijk worden gemaakt.
status:       aangenomen, 2026-11, redacteur: de woorden moeten op een andere plek
bron:         eigen redactie

ingang:       exploiteren    id: exploiteren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (hebben en er geld mee verdienen)| bij een winkel, café of camping
uitleg:       De baas zijn van een zaak en er geld mee verdienen.
voorbeeld:    Hij ⟦exploiteert⟧ al jaren een snackbar aan de haven. => Hij heeft al jaren een snackbar aan de haven.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 258 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       fiatteren    id: fiatteren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <goed|keuren>          | altijd
uitleg:       Met een handtekening of klik zeggen dat iets goed is.
voorbeeld:    Uw leidinggevende moet de reiskosten ⟦fiatteren⟧. => Uw leidinggevende moet de reiskosten goedkeuren.
voorbeeld:    De factuur van de schilder is ⟦gefiatteerd⟧. => De factuur van de schilder is goedgekeurd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       flexibiliseren    id: flexibiliseren    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
vormen:       vde=-
beter:        soepeler <maken>       | als regels of tijden minder streng worden
uitleg:       Regels of tijden minder vast maken.
voorbeeld:    De school wil de ophaaltijden ⟦flexibiliseren⟧. => De school wil de ophaaltijden soepeler maken.
voorbeeld:    De regels voor terrassen worden ⟦geflexibiliseerd⟧. => De regels voor terrassen worden soepeler gemaakt.
niet melden:  /(te worden geflexibiliseerd | (zal | zullen | zult | zou | zouden | kan | kunnen | kon | konden | moet | moeten | moest | moesten | mag | mogen | mocht | mochten | gaat | gaan | wil | willen) ..12 worden geflexibiliseerd)/ | staat apart: 'soepeler worden gemaakt'
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       worden geflexibiliseerd    id: flexibiliseren-worden    soort: woordgroep    categorie: jargon    domein: algemeen    ernst: waarschuwing
patroon:      hulp=(zal | zullen | zult | zou | zouden | kan | kunnen | kon | konden | moet | moeten | moest | moesten | mag | mogen | mocht | mochten | gaat | gaan | wil | willen) ..12 worden geflexibiliseerd
beter:        {hulp} … soepeler worden gemaakt | altijd
uitleg:       Regels of tijden worden minder streng.
voorbeeld:    De openingstijden ⟦kunnen⟧ in de zomer ⟦worden geflexibiliseerd⟧. => De openingstijden kunnen in de zomer soepeler worden gemaakt.
status:       aangenomen, 2026-11, redacteur: de woorden moeten op een andere plek
bron:         eigen redactie

ingang:       formaliseren    id: formaliseren    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
vormen:       vde=-
beter:        officieel <maken>      | als een afspraak al bestaat
uitleg:       Een afspraak op papier zetten, zodat iedereen zich eraan moet houden.
voorbeeld:    Wij ⟦formaliseren⟧ uw stage met een contract. => Wij maken uw stage met een contract officieel.
voorbeeld:    De samenwerking tussen de twee dorpen is nu ⟦geformaliseerd⟧. => De samenwerking tussen de twee dorpen is nu officieel gemaakt.
niet melden:  /(te worden geformaliseerd | (zal | zullen | zult | zou | zouden | kan | kunnen | kon | konden | moet | moeten | moest | moesten | mag | mogen | mocht | mochten | gaat | gaan | wil | willen) ..12 worden geformaliseerd)/ | staat apart: 'officieel worden gemaakt'
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 44 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       worden geformaliseerd    id: formaliseren-worden    soort: woordgroep    categorie: jargon    domein: algemeen    ernst: waarschuwing
patroon:      hulp=(zal | zullen | zult | zou | zouden | kan | kunnen | kon | konden | moet | moeten | moest | moesten | mag | mogen | mocht | mochten | gaat | gaan | wil | willen) ..12 worden geformaliseerd
beter:        {hulp} … officieel worden gemaakt | altijd
uitleg:       Een afspraak komt op papier en geldt dan echt.
voorbeeld:    De afspraken met de buurt ⟦kunnen⟧ in mei ⟦worden geformaliseerd⟧. => De afspraken met de buurt kunnen in mei officieel worden gemaakt.
status:       aangenomen, 2026-11, redacteur: de woorden moeten op een andere plek
bron:         eigen redactie

ingang:       formuleren    id: formuleren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <op|schrijven>         | als het op papier komt
beter:        <zeggen>               | als iemand het vertelt
uitleg:       De goede woorden zoeken om te zeggen wat iemand bedoelt.
voorbeeld:    ⟦Formuleer⟧ uw klacht zo kort mogelijk. => Schrijf uw klacht zo kort mogelijk op.
voorbeeld:    De vraag was niet duidelijk ⟦geformuleerd⟧. => De vraag was niet duidelijk opgeschreven.
niet melden:  /_ ..1 (dat | of | hoe | wat | wie | waarom | wanneer | hoeveel | waar | welke)/ | dan staat er een hele zin achter
niet melden:  /anders geformuleerd/ | met andere woorden
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 344 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       frustreren    id: frustreren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       vd=-; vde=-; od=-; ode=-
beter:        <tegen|werken>         | als iemand iets moeilijk maakt
uitleg:       Zorgen dat iets slecht of niet lukt.
voorbeeld:    Met deze houding ⟦frustreert⟧ hij het onderzoek. => Met deze houding werkt hij het onderzoek tegen.
niet melden:  /_ ..1 (mij | me | u | ons | hem | haar | hen | mensen | bewoners | inwoners | ouders | iedereen)/ | boos of verdrietig maken
niet melden:  /(het | wat | dat | dit | mij | me | u | ons | hen) frustreert/ | boos of verdrietig maken
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       fungeren    id: fungeren-als    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       od=-; ode=-
alleen:       na=/..3 als/
beter:        (zijn)               | bij een mens
beter:        (gebruikt worden als)| bij een ding of gebouw
uitleg:       Een bepaalde taak hebben, soms tijdelijk.
voorbeeld:    De jeugdcoach ⟦fungeert⟧ als contactpersoon voor ouders. => De jeugdcoach is de contactpersoon voor ouders.
voorbeeld:    De gymzaal gaat ⟦fungeren⟧ als stembureau. => De gymzaal wordt gebruikt als stembureau.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 159 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       garanderen    id: garanderen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       vd=-; vde=-
alleen:       na=/..3 (dat | of)/
beter:        <beloven>              | als je iets zeker zegt
uitleg:       Zeggen dat iets zeker gebeurt.
voorbeeld:    Wij kunnen niet ⟦garanderen⟧ dat er plek is op deze school. => Wij kunnen niet beloven dat er plek is op deze school.
voorbeeld:    De leverancier ⟦garandeert⟧ dat de scootmobiel binnen een dag wordt gemaakt. => De leverancier belooft dat de scootmobiel binnen een dag wordt gemaakt.
niet melden:  /(wet | "Grondwet" | grondwet | regeling | verdrag | systeem | methode | contract | keurmerk | verordening) ..2 _/ | een wet belooft niets
niet melden:  /(dit | dat | het | wat | die | deze | resultaten | testresultaten | gegevens | regels | maatregel | maatregelen | voorwaarden | diploma | certificaat | apparaat | daarmee | hiermee | waarmee | zo) ..1 _/ | dan belooft niemand iets
niet melden:  /om ..6 te garanderen/ | dan is het 'zorgen dat'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 217 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       genieten    id: genieten-inkomen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    geld ontvangen
alleen:       zin=/(inkomen | inkomsten | loon | salaris | uitkering | pensioen | bezoldiging | wachtgeld | eindejaarsuitkering | toelage | vergoeding | tegemoetkoming)/
beter:        <krijgen>              | als het om geld gaat
uitleg:       Elke maand geld ontvangen, zoals loon of pensioen.
voorbeeld:    Uw partner ⟦geniet⟧ een pensioen uit Duitsland. => Uw partner krijgt een pensioen uit Duitsland.
voorbeeld:    Welk loon hebt u in 2025 ⟦genoten⟧? => Welk loon hebt u in 2025 gekregen?
niet melden:  /_ ..6 van/ | plezier hebben
niet melden:  /van ..6 _/ | plezier hebben
niet melden:  /(voorkeur | bescherming | onderwijs | opleiding | vakantie | rust) ..4 _/ | geen geld krijgen
niet melden:  /_ ..4 (voorkeur | bescherming | onderwijs | opleiding | vakantie | rust)/ | geen geld krijgen
niet melden:  /<worden:ww> ..6 genoten/ | dan past 'gekregen' niet
niet melden:  /genoten <worden:ww>/ | dan past 'gekregen' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1615 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       genoten worden    id: genoten-worden    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (wordt | worden | werd | werden) ..6 genoten
patroon:      genoten (wordt | worden | werd | werden)
alleen:       zin=/(inkomen | inkomsten | loon | salaris | uitkering | uitkeringen | kapitaalsuitkering | pensioen | pensioenen | bezoldiging | wachtgeld | voordeel | voordelen | rente | verlof | vergoeding)/
alleen:       zin!=/(van het | van de) (uitzicht | muziek | zon | concert | vakantie)/
beter:        (krijgen)              | altijd
uitleg:       Geld of verlof krijgen.
voorbeeld:    Het pensioen ⟦wordt⟧ in Spanje ⟦genoten⟧. => U krijgt het pensioen in Spanje.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       onderwijs genieten    id: onderwijs-genieten    soort: woordgroep    categorie: ambtelijk    domein: onderwijs    ernst: tip
patroon:      (opleiding | onderwijs | scholing | vooropleiding | beroepsopleiding | training) ..2 (genoten | geniet | genieten)
patroon:      genoten (opleiding | onderwijs | scholing | vooropleiding)
beter:        (volgen; op school zitten) | altijd
uitleg:       Les krijgen op een school of cursus.
voorbeeld:    Welke ⟦opleiding hebt u genoten⟧? => Welke opleiding hebt u gevolgd?
niet melden:  /(genoten | geniet | genieten) van/ | plezier hebben
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       gereed|komen    id: gereedkomen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       vd=-; vde=-
beter:        klaar <zijn>         | altijd
uitleg:       Het werk is dan af.
voorbeeld:    De nieuwe brug ⟦komt⟧ in oktober ⟦gereed⟧. => De nieuwe brug is in oktober klaar.
voorbeeld:    Wanneer zal de verbouwing van de bibliotheek ⟦gereedkomen⟧? => Wanneer zal de verbouwing van de bibliotheek klaar zijn?
niet melden:  /(het | na | bij | voor | tot | sinds | door | van) gereedkomen/ | dan is het een zelfstandig naamwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 32 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gesitueerd zijn    id: gesitueerd-zijn    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <zijn:ww> ..4 gesitueerd
beter:        <liggen:ww> …          | als het om een plek gaat
uitleg:       Het zegt op welke plek iets is.
voorbeeld:    De nieuwe parkeerplaats ⟦is⟧ aan de Dorpsstraat ⟦gesitueerd⟧. => De nieuwe parkeerplaats ligt aan de Dorpsstraat.
niet melden:  /(goed | beter | financieel | verhaal | film) ..3 gesitueerd/ | genoeg geld hebben, of waar een verhaal speelt
niet melden:  /gesitueerd (tijdens | rond | in de (tijd | jaren | eeuw))/ | een tijd, geen plek
niet melden:  /(ballet | opera | roman | boek | toneelstuk | serie) ..10 gesitueerd/ | waar een verhaal speelt
niet melden:  /<zijn:ww> gesitueerd tijdens/ | een tijd, geen plek
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens | onder | om | naar | <hebben:ww> | hij | iemand | men | wie | ook) zijn ..5 gesitueerd/ | 'zijn' als bezit, geen werkwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       hanteren    id: hanteren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <gebruiken>          | bij een regel, een bedrag of een ding
beter:        (hebben)             | bij een wachtlijst of een vaste tijd
uitleg:       Werken met een regel, een bedrag of een ding.
voorbeeld:    De gemeente ⟦hanteert⟧ een wachtlijst voor volkstuinen. => De gemeente heeft een wachtlijst voor volkstuinen.
voorbeeld:    Welke prijs is bij de taxatie ⟦gehanteerd⟧? => Welke prijs is bij de taxatie gebruikt?
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1870 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       herbeoordelen    id: herbeoordelen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        opnieuw <beoordelen>   | altijd
uitleg:       Nog een keer kijken of iemand ergens recht op heeft.
voorbeeld:    Een arts van het UWV ⟦herbeoordeelt⟧ u in het najaar. => Een arts van het UWV beoordeelt u in het najaar opnieuw.
voorbeeld:    Alle indicaties worden dit jaar ⟦herbeoordeeld⟧. => Alle indicaties worden dit jaar opnieuw beoordeeld.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       herijken    id: herijken    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        opnieuw <bekijken>     | als een plan of bedrag misschien anders moet
uitleg:       Kijken of een oud plan of bedrag nog goed is.
voorbeeld:    De raad wil de regels voor standplaatsen ⟦herijken⟧. => De raad wil de regels voor standplaatsen opnieuw bekijken.
voorbeeld:    De tarieven voor jeugdhulp zijn ⟦herijkt⟧. => De tarieven voor jeugdhulp zijn opnieuw bekeken.
niet melden:  /(door | aan | van | bij | met | voor) (u | jou | je | hem | haar | mij) herijkte/ | dan staat het voor een zelfstandig naamwoord
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       identificeren    id: identificeren-zich    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    laten zien wie je bent
patroon:      (zich | uzelf | jezelf) ..3 <identificeren:ww>
patroon:      <identificeren:ww> ..2 (zich | uzelf | jezelf)
beter:        (je paspoort of een ander identiteitsbewijs laten zien)| als iemand moet laten zien wie hij is
uitleg:       Met een paspoort, identiteitskaart of rijbewijs laten zien wie iemand is.
voorbeeld:    Bij de stemtafel moet u ⟦zich⟧ kunnen ⟦identificeren⟧. => Bij de stemtafel moet u uw paspoort, identiteitskaart of rijbewijs laten zien.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 443 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       impliceren    id: impliceren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <betekenen>            | altijd
uitleg:       Als het ene waar is, is het andere ook waar.
voorbeeld:    Een advies ⟦impliceert⟧ niet dat u verplicht bent het te volgen. => Een advies betekent niet dat u verplicht bent het te volgen.
voorbeeld:    Wat zal deze keuze voor huurders ⟦impliceren⟧? => Wat zal deze keuze voor huurders betekenen?
vormen:       vd=-; vde=-
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 69 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in|bedden    id: inbedden    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (een vaste plek geven of krijgen)| als iets bij het gewone werk gaat horen
uitleg:       Zorgen dat iets bij het gewone werk of bij een groter plan hoort.
voorbeeld:    De school wil bewegen ⟦inbedden⟧ in het rooster. => De school wil bewegen een vaste plek geven in het rooster.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       indiceren    id: indiceren    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (bepalen welke hulp nodig is)| als het om zorg gaat
uitleg:       Bepalen welke zorg iemand nodig heeft en hoeveel.
voorbeeld:    Het CIZ heeft u ⟦geïndiceerd⟧ voor een verpleeghuis. => Het CIZ heeft bepaald dat u de zorg van een verpleeghuis nodig hebt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 22 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in|houden    id: inhouden-betekenen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    betekenen
patroon:      <in|houden> ..4 dat
beter:        (betekenen dat)        | altijd
uitleg:       Het legt uit wat iets precies is of wat het gevolg is.
voorbeeld:    Deze regel ⟦houdt in dat⟧ u de stoep sneeuwvrij maakt. => Deze regel betekent dat u de stoep sneeuwvrij maakt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 824 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in|lichten    id: inlichten    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (vertellen of laten weten)| altijd
uitleg:       Zorgen dat iemand weet wat er is of komt.
voorbeeld:    U moet uw werkgever ⟦inlichten⟧ over uw nieuwe rooster. => U moet uw werkgever vertellen over uw nieuwe rooster.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 64 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       innoveren    id: innoveren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <vernieuwen>           | altijd
uitleg:       Iets op een nieuwe en betere manier doen.
voorbeeld:    Bedrijven die ⟦innoveren⟧, kunnen subsidie krijgen. => Bedrijven die vernieuwen, kunnen subsidie krijgen.
voorbeeld:    De zorg thuis moet worden ⟦geïnnoveerd⟧. => De zorg thuis moet worden vernieuwd.
niet melden:  /(subsidieregeling | regeling) _/ | naam van een regeling
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 56 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in|perken    id: inperken    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <beperken>             | altijd
uitleg:       Minder ruimte, geld of vrijheid geven.
voorbeeld:    De gemeente wil het aantal reclameborden ⟦inperken⟧. => De gemeente wil het aantal reclameborden beperken.
voorbeeld:    Deze wet ⟦perkt⟧ uw keuze niet ⟦in⟧. => Deze wet beperkt uw keuze niet.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 53 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in|regelen    id: inregelen    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
vormen:       tt1=-
beter:        <in|stellen>           | bij een systeem of apparaat
beter:        <regelen>              | bij hulp of werk
uitleg:       Zorgen dat alles klaarstaat en goed werkt.
voorbeeld:    De monteur ⟦regelt⟧ de nieuwe verwarming ⟦in⟧. => De monteur stelt de nieuwe verwarming in.
voorbeeld:    Het systeem voor online afspraken is nog niet ⟦ingeregeld⟧. => Het systeem voor online afspraken is nog niet ingesteld.
niet melden:  /(gestelde | de | deze | nadere | volgende | stellen) regelen/ | dan zijn het regels
niet melden:  /<regelen:ww> ..12 in (dat | deze | dit | de | het | een | artikel | artikelen | overleg | strijd | werking | te | voor | uw | onze)/ | 'in' hoort bij iets anders
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       in|roepen    id: inroepen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
alleen:       zin=/(hulp | advies | steun | bijstand | oordeel)/
beter:        <vragen>               | bij hulp, advies of steun
uitleg:       Iemand vragen om te helpen.
voorbeeld:    Voor de verhuizing kunt u de hulp van vrijwilligers ⟦inroepen⟧. => Voor de verhuizing kunt u de hulp van vrijwilligers vragen.
voorbeeld:    De burgemeester ⟦riep⟧ de steun van het leger ⟦in⟧. => De burgemeester vroeg de steun van het leger.
niet melden:  /(de | het | een | uw | deze | onze | alle | elke) ingeroepen/ | dan moet er een e achter 'gevraagd'
niet melden:  /(door | aan | naar | van | bij | met) (u | ons | hem | haar | hen | mij | je | jou | wie) ingeroepen [woord]/ | dan moet er een e achter
niet melden:  /(de | het | een | uw | onze | deze | alle | dit) ..6 ingeroepen !("." | "," | ";" | ":" | "!" | "?" | ")" | op | in | aan | door | naar | per | via | met | voor | van | bij | om | tot | uit | over | sinds | na | tijdens | binnen | en | of | maar | dat | die | als | wanneer | zodat | omdat | nadat | voordat | heb | hebt | heeft | hebben | had | hadden | is | zijn | was | waren | wordt | worden | werd | werden | zal | zullen | kan | kunnen | moet | moeten | mag | mogen | zou | zouden | hoe | wat | waar | waarin | te | ter | ten | zonder | vanwege | wegens | tegen | volgens | krijgt | krijgen | hij | zij | wij | u | ik | het | de | een | daar | hier | dan | toen | nu | ook | niet | zoals | alsnog | vandaag | gisteren | morgen)/ | voor een zelfstandig naamwoord: dan moet er een e achter
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 102 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in|schalen    id: inschalen    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
vormen:       tt1=-
beter:        (bepalen hoeveel loon iemand krijgt)| bij personeel
uitleg:       Bepalen in welke loongroep iemand hoort en dus hoeveel hij verdient.
voorbeeld:    U wordt in deze functie ⟦ingeschaald⟧ in schaal 8. => In deze functie krijgt u loon volgens schaal 8.
niet melden:  /_ ..4 (niveau | taalniveau | klas | groep | toets)/ | bepalen wat iemand al kan
niet melden:  /(niveau | taalniveau | klas | groep | toets) ..6 _/ | bepalen wat iemand al kan
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 19 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in|stemmen    id: instemmen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       vd=-; vde=-; od=-; ode=-
alleen:       zin=/(met | ermee | hiermee | daarmee | waarmee)/
beter:        akkoord <gaan>         | altijd
uitleg:       Zeggen dat een plan of voorstel goed is.
voorbeeld:    ⟦Stemt⟧ u met dit voorstel ⟦in⟧? => Gaat u met dit voorstel akkoord?
voorbeeld:    Beide ouders moeten met de verhuizing ⟦instemmen⟧. => Beide ouders moeten met de verhuizing akkoord gaan.
niet melden:  /(algemene | de | alle | hoeveel | veel | geldige | uitgebrachte | drie | twee) stemmen/ | stemmen bij een verkiezing
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 457 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       instrueren    id: instrueren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (uitleggen wat iemand moet doen)| altijd
uitleg:       Iemand vertellen hoe hij iets moet doen.
voorbeeld:    De medewerkers van het stembureau zijn vooraf ⟦geïnstrueerd⟧. => De medewerkers van het stembureau hebben vooraf uitleg gekregen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       intensiveren    id: intensiveren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <uit|breiden>          | als er meer van iets komt
uitleg:       Iets vaker of met meer mensen doen.
voorbeeld:    De politie ⟦intensiveert⟧ de controles rond het station. => De politie breidt de controles rond het station uit.
voorbeeld:    De begeleiding van uw zoon wordt ⟦geïntensiveerd⟧. => De begeleiding van uw zoon wordt uitgebreid.
niet melden:  /(contact | contacten) ..6 _/ | contact breid je niet uit
niet melden:  /_ ..4 (contact | contacten)/ | contact breid je niet uit
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       interpreteren    id: interpreteren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (begrijpen) | als iemand iets leest of hoort
uitleg:       Bedenken wat iets betekent.
voorbeeld:    U hebt onze vraag anders ⟦geïnterpreteerd⟧. => U hebt onze vraag anders begrepen.
voorbeeld:    Niet iedereen ⟦interpreteert⟧ dit bord goed. => Niet iedereen begrijpt dit bord goed.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 50 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       interveniëren    id: intervenieren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <in|grijpen>           | altijd
uitleg:       Iets doen om te zorgen dat een situatie niet erger wordt.
voorbeeld:    Bij ruzie tussen buren kan de wijkagent ⟦interveniëren⟧. => Bij ruzie tussen buren kan de wijkagent ingrijpen.
voorbeeld:    De inspectie heeft op deze school ⟦geïntervenieerd⟧. => De inspectie heeft op deze school ingegrepen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       introduceren    id: introduceren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <in|voeren>            | bij een regel, pas of werkwijze
beter:        <voor|stellen>         | bij een persoon
uitleg:       Iets nieuws laten beginnen, of iemand aan anderen laten kennismaken.
voorbeeld:    Vorig jaar is de digitale parkeerkaart ⟦geïntroduceerd⟧. => Vorig jaar is de digitale parkeerkaart ingevoerd.
voorbeeld:    In mei ⟦introduceert⟧ de bibliotheek een gratis pas voor jongeren. => In mei voert de bibliotheek een gratis pas voor jongeren in.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 77 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in|willigen    id: inwilligen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       od=-; ode=-
beter:        <goed|keuren>          | bij een verzoek
uitleg:       Ja zeggen als iemand iets vraagt.
voorbeeld:    De rechter heeft het verzoek om uitstel ⟦ingewilligd⟧. => De rechter heeft het verzoek om uitstel goedgekeurd.
voorbeeld:    Het bestuur ⟦willigt⟧ uw verzoek ⟦in⟧. => Het bestuur keurt uw verzoek goed.
niet melden:  /(wens | wensen | eis | eisen) ..8 _/ | een wens keur je niet goed
niet melden:  /_ ..6 (wens | wensen | eis | eisen)/ | een wens keur je niet goed
niet melden:  /<willigen:ww> ..6 (wens | wensen | eis | eisen)/ | een wens keur je niet goed
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 179 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in|zien    id: inzien-stukken    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    bekijken
alleen:       zin=/(dossier | dossiers | stukken | gegevens | bouwplan | ontwerpbesluit | tekening | tekeningen | documenten | register | archief | verslag)/
beter:        <bekijken>             | bij papieren of gegevens
uitleg:       Papieren of gegevens lezen die ergens liggen of online staan.
voorbeeld:    U kunt uw dossier op afspraak ⟦inzien⟧. => U kunt uw dossier op afspraak bekijken.
voorbeeld:    Wie heeft uw medische gegevens ⟦ingezien⟧? => Wie heeft uw medische gegevens bekeken?
niet melden:  /_ ..4 (dat | waarom | hoe)/ | begrijpen
niet melden:  /(nader | belang | nut | noodzaak | ernst | fout) ..2 _/ | begrijpen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 60 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kort|sluiten    id: kortsluiten    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
alleen:       zin!=/(stroom | draad | draden | kabel | kabels | batterij | accu)/
beter:        <bespreken>            | als je iets met een ander afspreekt
uitleg:       Even met iemand praten om iets af te spreken.
voorbeeld:    De monteur ⟦sluit⟧ de datum met u ⟦kort⟧. => De monteur bespreekt de datum met u.
voorbeeld:    Dit is met de huisarts ⟦kortgesloten⟧. => Dit is met de huisarts besproken.
niet melden:  /<sluiten:ww> ..3 (in | op | deze | volgende | om | vanaf | voor) ..4 kort/ | een tijd dicht zijn
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       kwalificeren    id: kwalificeren-als    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      gekwalificeerd
alleen:       na=/als/
beter:        gezien                 | als er 'als' bij staat
uitleg:       Vinden dat iets tot een bepaalde soort hoort.
voorbeeld:    Het lawaai is ⟦gekwalificeerd⟧ als burenoverlast. => Het lawaai is gezien als burenoverlast.
voorbeeld:    Uw bijdrage wordt ⟦gekwalificeerd⟧ als gift. => Uw bijdrage wordt gezien als gift.
niet melden:  /zich ..4 _/ | een plek verdienen, bijvoorbeeld in de sport
niet melden:  /_ ..4 zich/ | een plek verdienen, bijvoorbeeld in de sport
niet melden:  /(gekwalificeerd | gekwalificeerde) (personeel | medewerkers | docenten)/ | mensen met een diploma
niet melden:  /(ben | bent | u | je | ik | hij | zij) ..3 _/ | een diploma hebben
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 253 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kwantificeren    id: kwantificeren    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (in getallen zeggen)   | altijd
uitleg:       Met cijfers laten zien hoe groot of hoe veel iets is.
voorbeeld:    De schade aan het dak is nog niet ⟦gekwantificeerd⟧. => Het is nog niet bekend hoe hoog de schade aan het dak is.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 31 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       lokaliseren    id: lokaliseren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <vinden>               | altijd
uitleg:       Weten op welke plek iets of iemand is.
voorbeeld:    De monteur kon het waterlek niet ⟦lokaliseren⟧. => De monteur kon het waterlek niet vinden.
voorbeeld:    De meldkamer ⟦lokaliseerde⟧ de boot bij het eiland. => De meldkamer vond de boot bij het eiland.
niet melden:  /gelokaliseerd zijn/ | op een plek zitten
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       maximaliseren    id: maximaliseren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       vde=-
beter:        zo groot mogelijk <maken>| bij ruimte, winst of kans
uitleg:       Zorgen dat er zo veel mogelijk van iets komt.
voorbeeld:    Met deze training ⟦maximaliseert⟧ u de kans op werk. => Met deze training maakt u de kans op werk zo groot mogelijk.
voorbeeld:    De ruimte voor groen wordt ⟦gemaximaliseerd⟧. => De ruimte voor groen wordt zo groot mogelijk gemaakt.
niet melden:  /gemaximaliseerd ..2 op/ | dan is er een hoogste bedrag
niet melden:  /(vergoeding | vergoedingen | bedrag | bijdrage | subsidie | tarief | tarieven | huur | huurverhoging | boete | premie | kosten | looptijd) ..8 gemaximaliseerd/ | dan is er een hoogste bedrag
niet melden:  /gemaximaliseerd ..2 tot/ | dan is er een hoogste bedrag
niet melden:  /(tot | op) ..4 gemaximaliseerd/ | dan is er een hoogste bedrag
niet melden:  /(te worden gemaximaliseerd | (zal | zullen | zult | zou | zouden | kan | kunnen | kon | konden | moet | moeten | moest | moesten | mag | mogen | mocht | mochten | gaat | gaan | wil | willen) ..12 worden gemaximaliseerd)/ | staat apart: 'zo groot mogelijk worden gemaakt'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       worden gemaximaliseerd    id: maximaliseren-worden    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      hulp=(zal | zullen | zult | zou | zouden | kan | kunnen | kon | konden | moet | moeten | moest | moesten | mag | mogen | mocht | mochten | gaat | gaan | wil | willen) ..12 worden gemaximaliseerd
beter:        {hulp} … zo groot mogelijk worden gemaakt | altijd
uitleg:       Van iets goeds moet er zo veel mogelijk zijn.
voorbeeld:    De ruimte op het plein ⟦moet⟧ voor spelen ⟦worden gemaximaliseerd⟧. => De ruimte op het plein moet voor spelen zo groot mogelijk worden gemaakt.
niet melden:  /mogelijk ..2 worden/ | dan past het niet twee keer
status:       aangenomen, 2026-11, redacteur: de woorden moeten op een andere plek
bron:         eigen redactie

ingang:       mede|ondertekenen    id: medeondertekenen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        ook <ondertekenen>     | altijd
uitleg:       Naast een ander nog een handtekening zetten.
voorbeeld:    Uw partner moet de aangifte ⟦medeondertekenen⟧. => Uw partner moet de aangifte ook ondertekenen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       mede|werken    id: medewerken    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <mee|werken>           | altijd
uitleg:       Iets samen met anderen doen, of helpen bij een onderzoek.
voorbeeld:    U bent verplicht aan het onderzoek ⟦mede te werken⟧. => U bent verplicht aan het onderzoek mee te werken.
voorbeeld:    De eigenaar heeft niet ⟦medegewerkt⟧. => De eigenaar heeft niet meegewerkt.
niet melden:  /<werken:ww> ..12 mede/ | 'werken' en 'mede' los van elkaar
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 22 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       mee|dingen    id: meedingen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (kans maken)           | als er een prijs of baan te krijgen is
uitleg:       Kans maken op een prijs, een opdracht of een baan.
voorbeeld:    Alle scholen kunnen ⟦meedingen⟧ naar de prijs voor het groenste plein. => Alle scholen maken kans op de prijs voor het groenste plein.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       mee|nemen    id: meenemen-in-besluit    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: tip
betekenis:    rekening houden met
alleen:       zin=/in (onze | ons | het | de | dit | deze | haar | zijn) (afweging | besluit | overweging | beslissing | plan | plannen | besluitvorming | beoordeling | onderzoek)/
beter:        (rekening houden met)  | als je ergens over beslist
uitleg:       Ergens aan denken bij het nemen van een beslissing.
voorbeeld:    Wij ⟦nemen⟧ uw opmerking in ons besluit ⟦mee⟧. => Wij houden bij ons besluit rekening met uw opmerking.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 249 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       mee|wegen    id: meewegen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (rekening houden met)| als iemand iets meeweegt
beter:        (meetellen)        | als iets invloed heeft op een beslissing
uitleg:       Aan iets denken bij een beslissing, naast andere dingen.
voorbeeld:    Uw leeftijd ⟦weegt⟧ bij dit besluit niet ⟦mee⟧. => Uw leeftijd telt bij dit besluit niet mee.
voorbeeld:    De rechter heeft uw ziekte ⟦meegewogen⟧. => De rechter heeft rekening gehouden met uw ziekte.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 115 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       memoreren    id: memoreren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <noemen>               | altijd
uitleg:       Nog een keer zeggen wat eerder is gebeurd.
voorbeeld:    De voorzitter ⟦memoreerde⟧ de watersnood van 1953. => De voorzitter noemde de watersnood van 1953.
voorbeeld:    In het verslag wordt uw inzet ⟦gememoreerd⟧. => In het verslag wordt uw inzet genoemd.
niet melden:  /_ dat/ | dan past 'noemen' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       minimaliseren    id: minimaliseren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       vde=-
beter:        zo klein mogelijk <maken>| bij overlast, risico of kosten
uitleg:       Zorgen dat iets zo klein of zo weinig mogelijk is.
voorbeeld:    De aannemer probeert de overlast te ⟦minimaliseren⟧. => De aannemer probeert de overlast zo klein mogelijk te maken.
voorbeeld:    Door goed te plannen is de schade ⟦geminimaliseerd⟧. => Door goed te plannen is de schade zo klein mogelijk gemaakt.
niet melden:  /(mogelijk | verder) ..2 _/ | dan past 'zo klein mogelijk' niet
niet melden:  /(te worden geminimaliseerd | (zal | zullen | zult | zou | zouden | kan | kunnen | kon | konden | moet | moeten | moest | moesten | mag | mogen | mocht | mochten | gaat | gaan | wil | willen) ..12 worden geminimaliseerd)/ | staat apart: 'zo klein mogelijk worden gemaakt'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 33 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       worden geminimaliseerd    id: minimaliseren-worden    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      hulp=(zal | zullen | zult | zou | zouden | kan | kunnen | kon | konden | moet | moeten | moest | moesten | mag | mogen | mocht | mochten | gaat | gaan | wil | willen) ..12 worden geminimaliseerd
beter:        {hulp} … zo klein mogelijk worden gemaakt | altijd
uitleg:       Van iets vervelends moet er zo weinig mogelijk zijn.
voorbeeld:    De overlast ⟦moet⟧ tijdens de bouw ⟦worden geminimaliseerd⟧. => De overlast moet tijdens de bouw zo klein mogelijk worden gemaakt.
niet melden:  /mogelijk ..2 worden/ | dan past het niet twee keer
status:       aangenomen, 2026-11, redacteur: de woorden moeten op een andere plek
bron:         eigen redactie

ingang:       modificeren    id: modificeren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <aan|passen>           | altijd
uitleg:       Een deel van iets anders maken.
voorbeeld:    Voor de garage is het ontwerp ⟦gemodificeerd⟧. => Voor de garage is het ontwerp aangepast.
voorbeeld:    De leverancier ⟦modificeert⟧ uw rolstoel. => De leverancier past uw rolstoel aan.
niet melden:  /genetisch _/ | vaste term
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 374 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       muteren    id: muteren    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
alleen:       zin!=/(virus | virussen | gen | genen | cellen)/
beter:        <veranderen>           | bij gegevens
uitleg:       Gegevens in een systeem anders maken.
voorbeeld:    Alleen u kunt uw rekeningnummer in Mijn UWV ⟦muteren⟧. => Alleen u kunt uw rekeningnummer in Mijn UWV veranderen.
voorbeeld:    Uw adres is op 2 mei ⟦gemuteerd⟧. => Uw adres is op 2 mei veranderd.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)
