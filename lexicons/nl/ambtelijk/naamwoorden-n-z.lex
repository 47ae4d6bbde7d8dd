# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Ambtelijke zelfstandige naamwoorden van n tot en met z, met vaste groepen waar zo'n woord in staat.

ingang:       achterban    id: achterban    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (de mensen voor wie iemand spreekt) | altijd: noem bijvoorbeeld leden, huurders of ouders
uitleg:       De groep mensen voor wie iemand praat of beslist.
voorbeeld:    De vakbond legt het akkoord voor aan de ⟦achterban⟧. => De vakbond legt het akkoord voor aan de leden.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bij ontstentenis van    id: bij-ontstentenis-van    soort: voorzetsel    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      bij ontstentenis (van)?
beter:        (als iemand er niet is) | altijd: zeg wie het dan doet
uitleg:       Iemand is er niet, of er is niemand voor die taak.
voorbeeld:    ⟦Bij ontstentenis van⟧ de voorzitter leidt de secretaris de vergadering. => Als de voorzitter er niet is, leidt de secretaris de vergadering.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 38 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       binnen de gestelde termijn    id: binnen-de-gestelde-termijn    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      binnen de (gestelde | vastgestelde | voorgeschreven | afgesproken | daarvoor gestelde) termijn
beter:        op tijd                | altijd; noem liever ook de datum
uitleg:       Niet later dan de dag die in de brief of regel staat.
voorbeeld:    Je hebt het lesgeld niet ⟦binnen de gestelde termijn⟧ betaald. => Je hebt het lesgeld niet op tijd betaald.
niet melden:  /_ (van | na | voor)/ | 'op tijd van zes weken' past niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 97 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       door toedoen van    id: door-toedoen-van    soort: voorzetsel    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      door toedoen van
beter:        door                   | altijd
uitleg:       Iets gebeurt omdat iemand iets doet.
voorbeeld:    De markt is ⟦door toedoen van⟧ de buren niet doorgegaan. => De markt is door de buren niet doorgegaan.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 36 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een onderhoud met    id: een-onderhoud-met    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      een hoe=(persoonlijk | kort)? onderhoud met
beter:        een {hoe} gesprek met  | altijd
uitleg:       Twee of meer mensen praten samen over iets belangrijks.
voorbeeld:    U kunt ⟦een onderhoud met⟧ de burgemeester aanvragen. => U kunt een gesprek met de burgemeester aanvragen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       het voortouw nemen    id: het-voortouw-nemen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <nemen:ww> ..8 het voortouw
patroon:      het voortouw ..4 <nemen:ww>
beter:        (beginnen, of de leiding nemen) | altijd
uitleg:       Als eerste iets doen, zodat anderen volgen.
voorbeeld:    De wijkraad ⟦neemt het voortouw⟧ bij de schoonmaakdag. => De wijkraad begint met de schoonmaakdag.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       in de veronderstelling    id: in-de-veronderstelling    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      in de veronderstelling
beter:        (denken)               | altijd: schrijf wie wat dacht
uitleg:       Iemand denkt dat iets zo is, maar hij weet het niet zeker.
voorbeeld:    U was ⟦in de veronderstelling⟧ dat de bus gratis was. => U dacht dat de bus gratis was.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       in dit stadium    id: in-dit-stadium    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      in dit stadium !(van)
beter:        nu                     | altijd
uitleg:       Op dit moment, omdat nog niet alles klaar of bekend is.
voorbeeld:    De politie kan ⟦in dit stadium⟧ niets over de dader zeggen. => De politie kan nu niets over de dader zeggen.
niet melden:  /(al | reeds) _/ | 'al nu' past niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in onderling overleg    id: in-onderling-overleg    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      in (onderling | gezamenlijk) overleg
beter:        samen                  | altijd
uitleg:       Mensen praten met elkaar en kiezen dan.
voorbeeld:    U kiest de schoolvakanties ⟦in onderling overleg⟧ met uw ex-partner. => U kiest de schoolvakanties samen met uw ex-partner.
niet melden:  /_ tussen/ | 'samen tussen' past niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 65 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nalatigheid    id: nalatigheid    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
beter:        (zeg wat iemand niet heeft gedaan) | altijd
uitleg:       Iemand heeft iets niet gedaan wat wel had gemoeten. Daardoor kan er schade zijn.
voorbeeld:    Door ⟦nalatigheid⟧ van de verhuurder kreeg u schade. => De verhuurder repareerde het lek niet, en daardoor kreeg u schade.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 57 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       naleving    id: naleving    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (of iedereen zich aan de regels houdt) | altijd
uitleg:       Mensen of bedrijven doen wat er in de regels staat.
voorbeeld:    Onze inspecteurs letten op de ⟦naleving⟧ van de brandregels. => Onze inspecteurs kijken of iedereen zich aan de brandregels houdt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1148 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nevenfunctie    id: nevenfunctie    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (ander werk naast de functie) | altijd
uitleg:       Werk dat iemand doet naast zijn vaste baan, betaald of als vrijwilliger.
voorbeeld:    De wethouder moet haar ⟦nevenfuncties⟧ bekendmaken. => De wethouder moet bekendmaken welk ander werk zij heeft.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 176 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nomenclatuur    id: nomenclatuur    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (lijst met namen)      | altijd
uitleg:       Een lijst met vaste namen voor dingen, zodat iedereen hetzelfde woord gebruikt.
voorbeeld:    De douane werkt met een ⟦nomenclatuur⟧ voor goederen. => De douane werkt met een lijst met namen voor goederen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 24 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       notificatie    id: notificatie    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        <bericht>              | altijd
uitleg:       Een kort seintje op een telefoon of computer dat er iets nieuws is.
voorbeeld:    U krijgt een ⟦notificatie⟧ zodra uw paspoort klaarligt. => U krijgt een bericht zodra uw paspoort klaarligt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 48 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       notulen    id: notulen    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      notulen
alleen:       voor!=/(te | wij | ik | ze | zij)/
beter:        (verslag van de vergadering) | altijd
uitleg:       Een tekst waarin staat wat mensen in een vergadering zeiden en afspraken.
voorbeeld:    De ⟦notulen⟧ van de vorige bewonersavond staan online. => Het verslag van de vorige bewonersavond staat online.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 72 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       omissie    id: omissie    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <fout>                 | altijd
uitleg:       Iemand heeft iets vergeten te schrijven of te doen.
voorbeeld:    Door een ⟦omissie⟧ stond uw naam niet op de stempas. => Door een fout stond uw naam niet op de stempas.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 21 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       omvang    id: omvang    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (hoe groot iets is)    | altijd
uitleg:       Hoe groot iets is, of hoeveel het is.
voorbeeld:    De verzekeraar bepaalt de ⟦omvang⟧ van de schade aan uw auto. => De verzekeraar bepaalt hoe groot de schade aan uw auto is.
niet melden:  /in _/ | 'in omvang' vraagt een andere zin
niet melden:  /(geringe | kleine | grote | beperkte | ruime) _/ | dan past 'grootte' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1576 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onder opgaaf van redenen    id: onder-opgaaf-van-redenen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      onder (opgaaf | opgave) van (reden | redenen)
beter:        (en zeg erbij waarom)  | altijd
uitleg:       Iemand vertelt ook waarom hij iets doet of vraagt.
voorbeeld:    U kunt de afspraak ⟦onder opgaaf van redenen⟧ verzetten. => U kunt de afspraak verzetten. Zeg dan ook waarom.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 28 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onder vermelding van    id: onder-vermelding-van    soort: voorzetsel    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      onder vermelding van
beter:        (en zet erbij)         | altijd: zeg wat de lezer erbij moet zetten
uitleg:       Iemand moet er iets bij schrijven, zoals een naam of een nummer.
voorbeeld:    Maak 20 euro over ⟦onder vermelding van⟧ 'schoolreis'. => Maak 20 euro over en zet erbij: 'schoolreis'.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 369 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onder voorbehoud    id: onder-voorbehoud    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      onder het? voorbehoud dat
patroon:      onder het voorbehoud van
patroon:      onder het? voorbehoud !(van | dat)
beter:        (het is nog niet zeker) | altijd: zeg waar het van afhangt
uitleg:       Het gaat alleen door als iets anders ook doorgaat.
voorbeeld:    Uw plaats op de school is ⟦onder voorbehoud⟧. => Uw plaats op de school is nog niet zeker.
niet melden:  /_ ..2 (vruchtgebruik | eigendom | pandrecht)/ | een vaste term bij de notaris
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 78 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderverdeling    id: onderverdeling    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <indeling>             | altijd
uitleg:       Iets groots wordt in kleine stukken of groepen verdeeld.
voorbeeld:    De ⟦onderverdeling⟧ van de gemeente in wijken staat op de kaart. => De indeling van de gemeente in wijken staat op de kaart.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 40 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onjuistheid    id: onjuistheid    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <fout>                 | altijd
uitleg:       Iets wat niet klopt.
voorbeeld:    Ziet u een ⟦onjuistheid⟧ in deze brief, bel ons dan. => Ziet u een fout in deze brief, bel ons dan.
niet melden:  /de _ van/ | dat iets niet klopt, geen fout
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 135 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onregelmatigheid    id: onregelmatigheid    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (iets wat niet klopt)  | altijd
uitleg:       Er klopt iets niet, bijvoorbeeld bij het geld of bij een verkiezing.
voorbeeld:    De accountant vond ⟦onregelmatigheden⟧ in de kas van de club. => De accountant zag dat de kas van de club niet klopte.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 134 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ontvangstbevestiging    id: ontvangstbevestiging    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (bericht dat wij iets hebben gekregen) | altijd
uitleg:       Een bericht waarin staat dat een brief of aanvraag is aangekomen.
voorbeeld:    Na uw aanmelding krijgt u een ⟦ontvangstbevestiging⟧ per e-mail. => Na uw aanmelding krijgt u een e-mail dat uw aanmelding is gelukt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 97 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onvolkomenheid    id: onvolkomenheid    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (kleine fout)          | altijd
uitleg:       Een klein ding dat niet goed is.
voorbeeld:    Meld ⟦onvolkomenheden⟧ in uw nieuwe huurwoning binnen twee weken. => Meld kleine fouten in uw nieuwe huurwoning binnen twee weken.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 48 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op voordracht van    id: op-voordracht-van    soort: voorzetsel    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      op voordracht van
beter:        op voorstel van        | altijd
uitleg:       Iemand heeft gezegd wie het moet worden of wat er moet gebeuren.
voorbeeld:    De koning benoemt haar ⟦op voordracht van⟧ de minister. => De koning benoemt haar op voorstel van de minister.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 498 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       opmaat    id: opmaat    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      een opmaat (naar | tot | voor)
beter:        een begin van          | altijd
uitleg:       Iets waarmee iets groters begint.
voorbeeld:    Deze bijeenkomst is ⟦een opmaat naar⟧ het nieuwe wijkplan. => Deze bijeenkomst is een begin van het nieuwe wijkplan.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       oponthoud    id: oponthoud    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <vertraging>           | altijd
uitleg:       Het duurt langer, omdat er onderweg iets in de weg zit.
voorbeeld:    Houd op de ringweg rekening met ⟦oponthoud⟧ door wegwerk. => Houd op de ringweg rekening met vertraging door wegwerk.
niet melden:  /(dit | dat) [woord] _/ | dan is 'dit' het onderwerp van de zin
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       opsomming    id: opsomming    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <lijst>                | altijd
uitleg:       Dingen die een voor een worden genoemd.
voorbeeld:    Onder deze tekst staat een ⟦opsomming⟧ van de kosten. => Onder deze tekst staat een lijst van de kosten.
niet melden:  /(limitatieve | niet-limitatieve) _/ | een term van juristen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 121 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       opstap    id: opstap    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: tip
patroon:      een opstap naar
beter:        een stap naar          | als iemand daarna verder kan
uitleg:       Iets kleins waarmee iemand daarna verder kan komen.
voorbeeld:    Vrijwilligerswerk kan ⟦een opstap naar⟧ een baan zijn. => Vrijwilligerswerk kan een stap naar een baan zijn.
niet melden:  /(bus | trein | tram | trap | deur | stoep | caravan | boot | drempel | keuken | douche) ..8 _/ | dan is het een plank of een trede
niet melden:  /_ ..8 (bus | trein | tram | trap | deur | stoep | caravan | boot | douche)/ | dan is het een plank of een trede
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       opvatting    id: opvatting    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <mening>               | altijd
uitleg:       Wat iemand van een onderwerp vindt.
voorbeeld:    Niet iedereen deelt deze ⟦opvatting⟧ over vuurwerk. => Niet iedereen deelt deze mening over vuurwerk.
niet melden:  /(enge | ruime | beperkte) _/ | hoe een rechter een regel leest
niet melden:  /(maatschappelijke | heersende | gangbare) _/ | hoe mensen in het algemeen denken
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 138 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       passage    id: passage    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    stuk tekst
patroon:      <passage> w=(uit | over)
beter:        <stuk> {w}             | als het om een tekst gaat
uitleg:       Een paar zinnen uit een brief, boek of wet.
voorbeeld:    Lees de ⟦passage over⟧ het recht op vakantie nog eens door. => Lees het stuk over het recht op vakantie nog eens door.
niet melden:  /_ (de | het)? (zee | oceaan | spoor | brug)/ | een reis of doorgang
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 132 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       perceptie    id: perceptie    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (hoe iemand iets ziet) | altijd
uitleg:       Hoe mensen iets zien of voelen. Dat kan anders zijn dan het in het echt is.
voorbeeld:    De ⟦perceptie⟧ van de bewoners is dat het onveiliger wordt. => De bewoners hebben het gevoel dat het onveiliger wordt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       perikelen    id: perikelen    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      perikelen
beter:        problemen              | altijd
uitleg:       Dingen die misgaan of lastig zijn.
voorbeeld:    Na alle ⟦perikelen⟧ met de lift is die nu gerepareerd. => Na alle problemen met de lift is die nu gerepareerd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       precedent    id: precedent    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <precedent>
patroon:      <precedentwerking>
beter:        (anderen willen dan hetzelfde) | altijd
uitleg:       Een besluit dat later als voorbeeld dient. Anderen willen dan ook zo'n besluit.
voorbeeld:    Als wij uw boete laten vervallen, is dat een ⟦precedent⟧. => Als wij uw boete laten vervallen, willen anderen dat ook.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       preferentie    id: preferentie    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       mv=-
alleen:       zin!=/(schuldeiser | schuldeisers | vordering | vorderingen | voorrang | concurrente | faillissement | boedel | schulden)/
beter:        <voorkeur>             | altijd
uitleg:       Wat iemand het liefst wil.
voorbeeld:    Vermeld uw ⟦preferentie⟧ voor een dag of tijd. => Vermeld uw voorkeur voor een dag of tijd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       prioriteit    id: prioriteit    soort: woordgroep    categorie: jargon    domein: algemeen    ernst: tip
patroon:      w=(geven | geeft | gaf | gaven | krijgt | krijgen | kreeg | kregen | heeft | hebben | had | hadden) prioriteit
beter:        {w} voorrang           | als iets eerder aan de beurt is
uitleg:       Dit komt als eerste aan de beurt.
voorbeeld:    Meldingen over losse tegels ⟦krijgen prioriteit⟧. => Meldingen over losse tegels krijgen voorrang.
niet melden:  /_ ([cijfer] | één | twee)/ | de plaats op een lijst
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 241 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       problematiek    id: problematiek    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (noem de problemen)    | altijd
uitleg:       Alle problemen rond een onderwerp samen.
voorbeeld:    Onze hulpverleners kennen de ⟦problematiek⟧ van jonge ouders. => Onze hulpverleners kennen de problemen van jonge ouders.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 309 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       professional    id: professional    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: tip
beter:        (noem het beroep)      | altijd: bijvoorbeeld de arts, de leraar of de jobcoach
uitleg:       Iemand die voor dit werk heeft geleerd.
voorbeeld:    Een ⟦professional⟧ komt bij u thuis langs. => Een verpleegkundige komt bij u thuis langs.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 60 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       prognose    id: prognose    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <verwachting>          | altijd
uitleg:       Wat iemand denkt dat er gaat gebeuren, meestal met cijfers.
voorbeeld:    Volgens de ⟦prognose⟧ krijgt de school meer leerlingen. => Volgens de verwachting krijgt de school meer leerlingen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 168 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       quotum    id: quotum    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       mv=quota
beter:        (het hoogste aantal)   | als er niet meer mag
beter:        (het laagste aantal)   | als er niet minder mag
uitleg:       Het hoogste of laagste aantal dat is afgesproken.
voorbeeld:    Het ⟦quotum⟧ van dertig deelnemers is bereikt. => Er zijn dertig deelnemers. Meer mag niet.
niet melden:  /(melk | vis | vangst | visserij) ..4 _/ | een vaste term in landbouw en visserij
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 28 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       randvoorwaarde    id: randvoorwaarde    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: tip
beter:        <voorwaarde>           | altijd
uitleg:       Iets wat geregeld moet zijn, anders lukt het plan niet.
voorbeeld:    Goed licht is een ⟦randvoorwaarde⟧ voor een veilig fietspad. => Goed licht is een voorwaarde voor een veilig fietspad.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 136 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rangorde    id: rangorde    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
alleen:       zin!=/(schuldeiser | schuldeisers | vordering | vorderingen | hypotheek | beslag | schulden | faillissement)/
beter:        <volgorde>             | altijd
uitleg:       Wie of wat eerst komt, en wat daarna.
voorbeeld:    Bij de loting bepaalt de computer de ⟦rangorde⟧ van de kinderen. => Bij de loting bepaalt de computer de volgorde van de kinderen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 81 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rapportage    id: rapportage    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: tip
beter:        <verslag>              | altijd
uitleg:       Een tekst waarin staat wat er is onderzocht of gedaan.
voorbeeld:    De wijkverpleegkundige schrijft na elk bezoek een ⟦rapportage⟧. => De wijkverpleegkundige schrijft na elk bezoek een verslag.
niet melden:  /(monitoring | controle | toezicht | registratie | planning) ..2 _/ | het werk van verslag doen
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 682 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       referentiekader    id: referentiekader    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (waarmee iemand vergelijkt) | altijd
uitleg:       Wat iemand al weet en meemaakte, en waarmee hij nieuwe dingen vergelijkt.
voorbeeld:    Elke ouder heeft een eigen ⟦referentiekader⟧ bij het woord 'streng'. => Elke ouder denkt iets anders bij het woord 'streng'.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 69 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       repercussie    id: repercussie    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (vervelend gevolg)     | altijd
uitleg:       Iets naars wat gebeurt omdat iemand iets heeft gedaan.
voorbeeld:    U kunt een misstand melden zonder ⟦repercussies⟧. => U kunt een misstand melden zonder vervelende gevolgen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       reprimande    id: reprimande    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <waarschuwing>         | altijd
uitleg:       Iemand krijgt te horen dat hij iets fout deed en dat niet weer mag doen.
voorbeeld:    De buschauffeur kreeg een ⟦reprimande⟧ na uw klacht. => De buschauffeur kreeg een waarschuwing na uw klacht.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       respijt    id: respijt    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <uitstel>              | altijd
uitleg:       Extra tijd om iets te doen of te betalen.
voorbeeld:    De woningstichting geeft u een maand ⟦respijt⟧. => De woningstichting geeft u een maand uitstel.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       respondent    id: respondent    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        <deelnemer>            | als het om een onderzoek of vragenlijst gaat
uitleg:       Iemand die antwoord geeft op een lijst met vragen.
voorbeeld:    Van de ⟦respondenten⟧ vindt zeven op de tien de wijk schoon. => Van de deelnemers vindt zeven op de tien de wijk schoon.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       respons    id: respons    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (hoeveel mensen reageren, of: de reacties) | altijd
uitleg:       Wat mensen terugzeggen of terugschrijven.
voorbeeld:    De ⟦respons⟧ op onze oproep was groot. => Op onze oproep kwamen veel reacties.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       richtsnoer    id: richtsnoer    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (uitleg of advies hoe het moet) | altijd
uitleg:       Een tekst die helpt om een keuze te maken of iets goed te doen.
voorbeeld:    Deze ⟦richtsnoeren⟧ helpen scholen bij een ongeluk. => Met deze uitleg weten scholen wat zij moeten doen bij een ongeluk.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 264 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ruchtbaarheid geven aan    id: ruchtbaarheid-geven-aan    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <geven:ww> ..4 ruchtbaarheid aan
patroon:      ruchtbaarheid ..2 <geven:ww>
beter:        (bekend laten worden)  | altijd
uitleg:       Zorgen dat veel mensen het weten.
voorbeeld:    De school wil geen ⟦ruchtbaarheid geven⟧ aan het ongeluk. => De school wil niet dat het ongeluk bekend wordt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       ruggespraak met    id: ruggespraak    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      ruggespraak met
alleen:       voor!=/(houd | houdt | houden | hield | hielden)/
beter:        overleg met            | altijd
uitleg:       Eerst met een ander praten voordat iemand iets beslist.
voorbeeld:    Na ⟦ruggespraak met⟧ uw huisarts krijgt u een scootmobiel. => Na overleg met uw huisarts krijgt u een scootmobiel.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       sanctie    id: sanctie    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (straf of maatregel)   | altijd: zeg welke
uitleg:       Wat er gebeurt als iemand zich niet aan de regels houdt.
voorbeeld:    Wie zijn hond los laat lopen, riskeert een ⟦sanctie⟧. => Wie zijn hond los laat lopen, kan een boete krijgen.
niet melden:  /(tegen | Rusland | Iran | EU | Europese | internationale) ..4 _/ | maatregelen tegen een ander land
niet melden:  /_ tegen/ | maatregelen tegen een ander land
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 817 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       slotsom    id: slotsom    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <conclusie>            | altijd
uitleg:       Wat er overblijft als alles is bekeken.
voorbeeld:    Onze ⟦slotsom⟧ is dat de boom ziek is. => Onze conclusie is dat de boom ziek is.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       specificatie    id: specificatie    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
alleen:       zin=/(kosten | rekening | factuur | nota | uren | bedrag | bedragen | betaling | loon | salaris | uitgaven)/
beter:        <overzicht>            | als het om kosten of uren gaat
uitleg:       Een lijst waarop alles apart staat.
voorbeeld:    Bij de rekening van de garage hoort een ⟦specificatie⟧ van de kosten. => Bij de rekening van de garage hoort een overzicht van de kosten.
niet melden:  /(technische | functionele) _/ | wat een apparaat kan
niet melden:  /(met | gegeven) _/ | dan past 'overzicht' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 384 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       stellingname    id: stellingname    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <mening>            | altijd
uitleg:       Wat iemand vindt en hardop zegt.
voorbeeld:    Uw ⟦stellingname⟧ over het bouwplan staat in het verslag. => Uw mening over het bouwplan staat in het verslag.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       stukken    id: stukken-papieren    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    papieren
patroon:      welke=(bijgevoegde | gevraagde | ontbrekende | benodigde | bijbehorende | opgestuurde) stukken
beter:        {welke} papieren       | als het om brieven, foto's en bewijzen gaat
uitleg:       Brieven, bewijzen en formulieren die bij een aanvraag horen.
voorbeeld:    Zonder de ⟦ontbrekende stukken⟧ kan de rechter niet beslissen. => Zonder de ontbrekende papieren kan de rechter niet beslissen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1375 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       systematiek    id: systematiek    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
vormen:       mv=-
beter:        <systeem>              | altijd
uitleg:       De vaste manier waarop iets is geregeld of geteld.
voorbeeld:    De ⟦systematiek⟧ van de wachtlijst is vanaf juli anders. => Het systeem van de wachtlijst is vanaf juli anders.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 265 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       taakstelling    id: taakstelling    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (opdracht of bezuiniging) | altijd: zeg om hoeveel geld of mensen het gaat
uitleg:       Wat een organisatie moet halen, bijvoorbeeld een bedrag bezuinigen of een aantal woningen vinden.
voorbeeld:    De ⟦taakstelling⟧ voor onze gemeente is veertig statushouders. => Onze gemeente moet woningen vinden voor veertig statushouders.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 48 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tekortkoming    id: tekortkoming    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (wat er niet goed is)  | altijd: noem het gebrek of de fout
uitleg:       Iets wat niet goed of niet af is.
voorbeeld:    De inspectie zag ⟦tekortkomingen⟧ in de keuken van uw restaurant. => De inspectie zag in de keuken van uw restaurant dingen die niet goed zijn.
niet melden:  /_ in de nakoming/ | de term uit het Burgerlijk Wetboek
niet melden:  /toerekenbare _/ | een juridische term
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 178 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tendens    id: tendens    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (iets gebeurt steeds meer of steeds minder) | altijd
uitleg:       Iets gaat langzaam steeds meer een kant op.
voorbeeld:    De ⟦tendens⟧ is dat mensen vaker alleen wonen. => Mensen wonen steeds vaker alleen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       teneur    id: teneur    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (wat er vooral in staat) | altijd
uitleg:       Het gevoel of de boodschap die in een hele tekst of avond zit.
voorbeeld:    De ⟦teneur⟧ van de brieven was dat het te druk wordt. => In de meeste brieven stond dat het te druk wordt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       thematiek    id: thematiek    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        <onderwerp>            | altijd
uitleg:       Waar een tekst, avond of cursus over gaat.
voorbeeld:    De ⟦thematiek⟧ van de ouderavond is pesten. => Het onderwerp van de ouderavond is pesten.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tijdpad    id: tijdpad    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <planning>             | altijd
uitleg:       Een lijstje met wat er wanneer gebeurt.
voorbeeld:    Volgens het ⟦tijdpad⟧ begint de renovatie in maart. => Volgens de planning begint de renovatie in maart.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 19 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tijdsbestek    id: tijdsbestek    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (in | binnen) een kort tijdsbestek
patroon:      (in | binnen) een korte tijdspanne
beter:        in korte tijd          | altijd
uitleg:       Snel, zonder dat er veel dagen of weken voorbijgaan.
voorbeeld:    ⟦Binnen een kort tijdsbestek⟧ zijn er drie inbraken geweest. => In korte tijd zijn er drie inbraken geweest.
niet melden:  /_ van/ | 'in korte tijd van drie dagen' past niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 25 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tijdsduur    id: tijdsduur    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       mv=-
beter:        <duur>                 | altijd
uitleg:       Hoelang iets duurt.
voorbeeld:    De ⟦tijdsduur⟧ van het examen staat op uw uitnodiging. => De duur van het examen staat op uw uitnodiging.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 121 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tijdstip    id: tijdstip    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <moment>               | als het om een dag of uur gaat
uitleg:       Wanneer precies iets gebeurt: de dag of hoe laat.
voorbeeld:    U mag een ander ⟦tijdstip⟧ voor het huisbezoek kiezen. => U mag een ander moment voor het huisbezoek kiezen.
niet melden:  /(datum | dag | plaats | data | locatie) (en | of | ,) (het)? _/ | dan gaat het om hoe laat
niet melden:  /_ (en | of) (de | het)? (datum | dag | plaats | locatie)/ | dan gaat het om hoe laat
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 7213 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tijdvak    id: tijdvak    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <periode>              | altijd
uitleg:       Een aantal dagen, maanden of jaren achter elkaar.
voorbeeld:    Over dit ⟦tijdvak⟧ kregen wij geen loongegevens. => Over deze periode kregen wij geen loongegevens.
niet melden:  /(eerste | tweede | derde | 1e | 2e) _/ | de naam van een ronde van het eindexamen
niet melden:  /_ [cijfer]/ | de naam van een ronde of periode
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1654 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toedracht    id: toedracht    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (hoe het is gebeurd)   | altijd
uitleg:       Hoe een ongeluk of misdrijf is gegaan.
voorbeeld:    De politie onderzoekt de ⟦toedracht⟧ van de aanrijding. => De politie onderzoekt hoe de aanrijding is gebeurd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 31 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toelichting    id: toelichting    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       mv=-
alleen:       na!=/op/
beter:        <uitleg>               | altijd
uitleg:       Een tekst of verhaal dat iets duidelijker maakt.
voorbeeld:    Onder elke vraag op het formulier staat een ⟦toelichting⟧. => Onder elke vraag op het formulier staat een uitleg.
niet melden:  /memorie van _/ | een stuk bij een wet
niet melden:  /nota van _/ | een stuk bij een wet
niet melden:  /_ ..4 ("Staatsblad" | "Staatscourant" | "Staatscourant." | "Publicatieblad")/ | in de slotzin van een wet of besluit
niet melden:  /ter _/ | 'ter uitleg' past niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 4397 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toelichting op    id: toelichting-op    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      toelichting op
beter:        uitleg bij             | als het om een tekst of besluit gaat
uitleg:       Tekst of woorden waardoor iets gemakkelijker te begrijpen is.
voorbeeld:    In de bijlage staat een ⟦toelichting op⟧ de nieuwe tarieven. => In de bijlage staat een uitleg bij de nieuwe tarieven.
niet melden:  /_ (papier | school | maandag | dinsdag | woensdag | donderdag | vrijdag)/ | dan hoort 'op' niet bij de toelichting
niet melden:  /ter _/ | 'ter uitleg bij' past niet
niet melden:  /_ (de | onze | deze | het | een | uw)? (website | site | pagina | bladzijde | achterkant | achterzijde | volgende | internet | video | scherm | laatste)/ | dan hoort 'op' niet bij de toelichting
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 633 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toetsingskader    id: toetsingskader    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (regels waar wij naar kijken) | altijd
uitleg:       De regels en eisen waarmee iemand een aanvraag of plan bekijkt.
voorbeeld:    Het ⟦toetsingskader⟧ voor evenementen is veranderd. => De regels waarmee wij plannen voor evenementen bekijken, zijn veranderd.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 170 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       traject    id: traject    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: tip
beter:        (noem wat er gebeurt)  | altijd
uitleg:       Een reeks stappen, zoals gesprekken, een cursus en hulp bij het zoeken van werk.
voorbeeld:    Na drie maanden stopt uw ⟦traject⟧ bij de jobcoach. => Na drie maanden stopt de hulp van uw jobcoach.
alleen:       zin!=/(trein | treinen | bus | bussen | spoor | spoorweg | snelheid | snelweg | "A1" | "A2" | "A4" | "A12" | "A27" | rijdt | rijden | km | kilometer | reizigers | reiziger | station | stations | vertraging | "NS" | file | trajectcontrole | afstand | route | vervoer | kabel | leiding | buizen)/
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 520 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       transitie    id: transitie    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
alleen:       zin!=/(gender | geslacht | transgender | hormonen | medische | sociale | man | vrouw)/
beter:        <overgang>             | als er 'naar' achter staat
beter:        <verandering>          | in andere zinnen
uitleg:       Een grote verandering die jaren kan duren.
voorbeeld:    De ⟦transitie⟧ naar wonen zonder gas kost tijd. => De overgang naar wonen zonder gas kost tijd.
niet melden:  /in _/ | 'in overgang' zegt iets anders
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 71 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       transparantie    id: transparantie    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: tip
beter:        <openheid>             | altijd
uitleg:       Iedereen kan zien wat er gebeurt en waarom.
voorbeeld:    Bewoners vragen om meer ⟦transparantie⟧ over de kosten. => Bewoners vragen om meer openheid over de kosten.
niet melden:  /fiscale _/ | een vaste term in belastingverdragen
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 100 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uiteenzetting    id: uiteenzetting    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       mv=-
beter:        <uitleg>               | altijd
uitleg:       Een lang verhaal waarin iemand iets stap voor stap vertelt.
voorbeeld:    Na de ⟦uiteenzetting⟧ van de architect kunt u vragen stellen. => Na de uitleg van de architect kunt u vragen stellen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 62 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitgangspunt    id: uitgangspunt    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: tip
beter:        (waar wij van uitgaan) | altijd
uitleg:       Een gedachte waarmee iemand begint, en waar de rest op volgt.
voorbeeld:    Ons ⟦uitgangspunt⟧ is dat u zelf met uw buren praat. => Wij gaan ervan uit dat u zelf met uw buren praat.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 1662 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitlating    id: uitlating    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <opmerking>            | altijd
uitleg:       Iets wat iemand zegt of schrijft.
voorbeeld:    De ⟦uitlatingen⟧ van de scheidsrechter waren onbeleefd. => De opmerkingen van de scheidsrechter waren onbeleefd.
niet melden:  /_ ..2 (doen | doet | deed | gedaan)/ | 'opmerkingen doen' past niet
niet melden:  /(doet | doen | deed) ..6 _/ | 'opmerkingen doen' past niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitsluitsel    id: uitsluitsel    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <duidelijkheid>        | altijd
uitleg:       Een antwoord waardoor iemand zeker weet hoe het zit.
voorbeeld:    Een bloedtest geeft ⟦uitsluitsel⟧ over uw ziekte. => Een bloedtest geeft duidelijkheid over uw ziekte.
niet melden:  /mogelijk _/ | 'zo snel mogelijke duidelijkheid' past niet
niet melden:  /(dit | dat) [woord] _/ | dan is 'dit' het onderwerp van de zin
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 30 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verantwoording afleggen    id: verantwoording-afleggen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <af|leggen:ww> ..4 verantwoording
patroon:      verantwoording ..6 <af|leggen:ww>
patroon:      <leggen:ww> ..6 verantwoording af
beter:        (uitleggen wat je hebt gedaan) | altijd
uitleg:       Aan anderen vertellen wat er is gedaan, bijvoorbeeld met geld.
voorbeeld:    Het bestuur moet ⟦verantwoording afleggen⟧ aan de leden. => Het bestuur moet aan de leden uitleggen wat het heeft gedaan.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verblijfplaats    id: verblijfplaats    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (waar iemand nu is)    | altijd
uitleg:       De plek waar iemand nu woont of slaapt.
voorbeeld:    De ⟦verblijfplaats⟧ van de vader is niet bekend. => Niemand weet waar de vader nu is.
niet melden:  /woon- of _/ | een vaste term in de wet
niet melden:  /gewone _/ | een vaste term in de wet
niet melden:  /(vleermuis | vleermuizen | huismus | huismussen | mussen | gierzwaluw | gierzwaluwen | dier | dieren | uil | uilen | vogel | vogels) ..12 _/ | waar een dier woont
niet melden:  /_ ..8 (vleermuis | vleermuizen | huismus | huismussen | mussen | gierzwaluw | gierzwaluwen | dier | dieren | uil | uilen | vogel | vogels)/ | waar een dier woont
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 317 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verdeelsleutel    id: verdeelsleutel    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (hoe het wordt verdeeld) | altijd
uitleg:       Een afspraak over wie welk deel betaalt of krijgt.
voorbeeld:    Volgens de ⟦verdeelsleutel⟧ betaalt u een derde van de lift. => Wij hebben de kosten van de lift verdeeld: u betaalt een derde.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 74 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vereisten    id: vereisten    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      vereisten
beter:        eisen                  | altijd
uitleg:       Wat er nodig is of moet kloppen.
voorbeeld:    Uw pasfoto voldoet niet aan de ⟦vereisten⟧. => Uw pasfoto voldoet niet aan de eisen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 746 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verscheidenheid    id: verscheidenheid    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      een (grote | rijke)? verscheidenheid (aan | van)
beter:        (veel verschillende) | altijd: het werkwoord wordt dan meervoud
uitleg:       Er zijn veel soorten.
voorbeeld:    Het buurthuis biedt ⟦een grote verscheidenheid aan⟧ cursussen. => Het buurthuis biedt veel verschillende cursussen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 30 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verslaglegging    id: verslaglegging    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
alleen:       voor=/(de | deze | onze | uw)/
beter:        <verslag>              | als het om een tekst over werk of geld gaat
uitleg:       Opschrijven wat er is gedaan of betaald.
voorbeeld:    De penningmeester zorgt voor de ⟦verslaglegging⟧ van de uitgaven. => De penningmeester zorgt voor het verslag van de uitgaven.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 160 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vertrekpunt    id: vertrekpunt    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: tip
betekenis:    begin van een gesprek of plan
patroon:      (als | is) (het | ons | een)? vertrekpunt (voor | is | van)
beter:        (waar wij mee beginnen) | altijd
uitleg:       Iets waarmee een gesprek of plan begint.
voorbeeld:    Uw wens ⟦is het vertrekpunt voor⟧ het gesprek. => In het gesprek beginnen wij met wat u wilt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 26 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voornemen    id: voornemen    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
alleen:       voor=/(het | ons | uw | een | dit | zijn | haar | hun)/
alleen:       zin!=/(zienswijze | zienswijzen | reageren | boete | dwangsom | uitkering | vergunning | intrekken | weigeren | afwijzen | beëindigen | terugvorderen | sturen | stuurden | ontvangt | ontving | schriftelijk | besluit)/
beter:        <plan>                 | altijd
uitleg:       Wat iemand wil gaan doen.
voorbeeld:    Het ⟦voornemen⟧ van de provincie is om de brug te vervangen. => Het plan van de provincie is om de brug te vervangen.
niet melden:  /"IND" ..20 _/ | het voornemen bij asiel is een officiële stap
niet melden:  /_ ..20 "IND"/ | het voornemen bij asiel is een officiële stap
niet melden:  /(ligt | lag) ..3 in het _/ | een vaste groep
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 954 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voorschrift    id: voorschrift    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <regel>                | altijd
uitleg:       Wat iemand moet doen volgens een wet, vergunning of bedrijf.
voorbeeld:    Voor het zwembad gelden strenge ⟦voorschriften⟧ over schoon water. => Voor het zwembad gelden strenge regels over schoon water.
niet melden:  /(op | volgens) _ van (de | uw | een) (arts | huisarts | dokter | specialist)/ | wat een dokter zegt
niet melden:  /(algemeen | wettelijk | verbindend | bij of krachtens) ..2 _/ | een vaste term in de wet
niet melden:  /(vergunning | omgevingsvergunning | ontheffing | vergunninghouder) ..10 _/ | een vaste term bij een vergunning
niet melden:  /_ ..10 (vergunning | omgevingsvergunning | ontheffing | vergunninghouder)/ | een vaste term bij een vergunning
niet melden:  /(medisch | op) _/ | dan zegt een arts dat het moet
niet melden:  /_ van (de | een | uw | mijn) (arts | dokter | huisarts | specialist | apotheek | apotheker)/ | dan is het een recept of een raad
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 5166 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voortgang    id: voortgang    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (hoe het gaat)         | altijd
uitleg:       Hoever iets is, en of het goed loopt.
voorbeeld:    Uw begeleider bespreekt de ⟦voortgang⟧ van uw stage met u. => Uw begeleider bespreekt met u hoe het gaat met uw stage.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 284 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voortgangsrapportage    id: voortgangsrapportage    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
patroon:      <voortgangsrapportage>
patroon:      <voortgangsverslag>
beter:        (verslag van hoe het gaat) | altijd
uitleg:       Een tekst die vertelt wat er al klaar is en wat nog moet gebeuren.
voorbeeld:    Over de bouw van het zwembad verschijnt elk kwartaal een ⟦voortgangsrapportage⟧. => Elk kwartaal leest u in een verslag hoe het gaat met de bouw van het zwembad.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 65 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voorval    id: voorval    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (wat er is gebeurd)    | altijd
uitleg:       Iets wat op een dag gebeurt, vaak iets vervelends.
voorbeeld:    Wilt u over dit ⟦voorval⟧ in de trein een klacht indienen? => Wilt u een klacht indienen over wat er in de trein is gebeurd?
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 224 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vraagstuk    id: vraagstuk    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <probleem>             | altijd
uitleg:       Iets moeilijks waar mensen een oplossing voor zoeken.
voorbeeld:    De woningnood is een lastig ⟦vraagstuk⟧ voor kleine dorpen. => De woningnood is een lastig probleem voor kleine dorpen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 99 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       weergave    id: weergave    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
alleen:       na=/van/
alleen:       zin=/(geef | geeft | gaf | geven | gegeven)/
beter:        <beeld>                | als een tekst of kaart iets laat zien
uitleg:       Hoe iets in een tekst, kaart of scherm te zien is.
voorbeeld:    Het verslag geeft een juiste ⟦weergave⟧ van ons gesprek. => Het verslag geeft een juist beeld van ons gesprek.
niet melden:  /(beeld | geluid | scherm | schermweergave | grafische | woordelijke | letterlijke) ..2 _/ | techniek, of woord voor woord
niet melden:  /_ van (de | het | een | onze | uw | deze | dit)? (website | pagina | app | kaart | scherm | brief | tekst)/ | hoe het op een scherm of papier staat
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 145 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       welbevinden    id: welbevinden    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (hoe iemand zich voelt) | altijd
uitleg:       Of iemand zich goed voelt, van lichaam en in zijn hoofd.
voorbeeld:    De school let op het ⟦welbevinden⟧ van elk kind. => De school let erop of elk kind zich goed voelt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 25 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       welslagen    id: welslagen    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <succes>               | altijd
uitleg:       Iets gaat goed en lukt.
voorbeeld:    De vrijwilligers droegen bij aan het ⟦welslagen⟧ van de avondvierdaagse. => De vrijwilligers droegen bij aan het succes van de avondvierdaagse.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       werkwijze    id: werkwijze    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <manier> van werken    | altijd
uitleg:       Hoe iemand zijn werk doet, stap voor stap.
voorbeeld:    De balie verandert per 1 juni haar ⟦werkwijze⟧. => De balie verandert per 1 juni haar manier van werken.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 735 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       werkzaamheden    id: werkzaamheden    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      werkzaamheden
beter:        (werk)                 | altijd; noem liever het soort werk
uitleg:       Wat mensen voor hun baan of aan een weg of gebouw doen.
voorbeeld:    Door ⟦werkzaamheden⟧ is de Molenstraat dicht. => De Molenstraat is dicht. Wij vernieuwen het riool.
niet melden:  /(verrichten | verricht | in de uitoefening) ..6 _/ | vaste taal in een contract
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 5150 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zonder opgaaf van redenen    id: zonder-opgaaf-van-redenen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      zonder (opgaaf | opgave) van (reden | redenen)
beter:        (zonder te zeggen waarom) | altijd: zet het achter aan de zin
uitleg:       Niemand hoeft uit te leggen waarom.
voorbeeld:    Je mag binnen veertien dagen ⟦zonder opgave van redenen⟧ stoppen. => Je mag binnen veertien dagen stoppen. Je hoeft niet te zeggen waarom.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)
