# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden uit brieven over schulden en hulp bij geldzaken.

ingang:       wettelijke schuldsanering    id: wettelijke-schuldsanering    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      wettelijke (schuldsanering | schuldsaneringsregeling)
uitleg:       De rechter beslist dat u een aantal maanden zo veel mogelijk betaalt. Daarna bent u van de meeste schulden af.
voorbeeld:    U kunt de rechter vragen om toelating tot de ⟦wettelijke schuldsanering⟧. => U kunt de rechter vragen om u van uw schulden af te helpen. Dat heet Wsnp.
bron:         Faillissementswet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       schuldsanering    id: schuldsanering    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<schuldsanering> | <schuldsaneringsregeling>)
uitleg:       U betaalt een tijd zo veel als u kunt. De rest van uw schulden hoeft u daarna meestal niet te betalen.
voorbeeld:    Tijdens de ⟦schuldsanering⟧ mag u geen nieuwe schulden maken. => In de maanden dat u uw schulden afbetaalt, mag u geen nieuwe schulden maken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 49 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       schuldbemiddeling    id: schuldbemiddeling    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand maakt voor u afspraken over hoeveel u betaalt en hoe lang. Uw inkomen bepaalt hoeveel u betaalt.
voorbeeld:    De gemeente start voor u een ⟦schuldbemiddeling⟧ van achttien maanden. => De gemeente maakt afspraken over uw schulden. U betaalt achttien maanden zo veel als u kunt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       stabilisatie    id: stabilisatie-schulden    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
betekenis:    eerste stap van hulp bij schulden
vormen:       mv=-
alleen:       zin=/(<schuld:znw> | schuldhulp | schuldhulpverlening | uw inkomsten | uw uitgaven | uw budget | schuldhulpverlener | schuldeisers)/
beter:        (zorgen dat er geen schulden bij komen) | altijd
uitleg:       Eerst wordt geregeld dat er genoeg geld binnenkomt en dat er geen nieuwe schulden komen.
voorbeeld:    In de fase van ⟦stabilisatie⟧ zetten wij uw inkomsten en uitgaven op een rij. => Eerst zorgen we dat er geen schulden bij komen. Daarvoor zetten wij uw inkomsten en uitgaven op een rij.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 53 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       stabilisatieovereenkomst    id: stabilisatieovereenkomst    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Hierin staan de afspraken waardoor uw schulden niet verder groeien.
voorbeeld:    Onderteken de ⟦stabilisatieovereenkomst⟧. Daarna bellen wij de bedrijven die geld van u krijgen. => Zet uw handtekening onder de afspraken. Daarna bellen wij de bedrijven die geld van u krijgen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       beheerrekening    id: beheerrekening    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
patroon:      (<beheerrekening> | <budgetbeheerrekening>)
beter:        (bankrekening waarvan een ander uw rekeningen betaalt) | altijd
uitleg:       Uw loon of uitkering komt op deze rekening. Een hulpverlener betaalt hiervan uw huur en andere vaste kosten.
voorbeeld:    Uw salaris wordt vanaf nu op de ⟦beheerrekening⟧ gestort. => Uw salaris komt nu op een rekening waarvan wij uw huur en energie betalen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       leefgeld    id: leefgeld    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        (geld voor eten, kleren en andere dagelijkse dingen) | altijd
uitleg:       Het bedrag dat u elke week of maand krijgt voor eten en andere dagelijkse dingen.
voorbeeld:    Elke maandag krijgt u € 70 ⟦leefgeld⟧ op uw pas. => Elke maandag krijgt u € 70 voor eten en andere dagelijkse dingen.
niet melden:  /_ (Oekraïners | "Oekraïne")/ | de naam van een regeling
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       budgetcoach    id: budgetcoach    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        (iemand die u leert omgaan met geld) | altijd
uitleg:       Iemand die met u kijkt wat er binnenkomt en wat u uitgeeft, en die u leert sparen.
voorbeeld:    Een ⟦budgetcoach⟧ komt vier keer bij je thuis. => Vier keer komt er iemand bij je thuis die je leert omgaan met geld.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       beschermingsbewind    id: beschermingsbewind    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
vormen:       mv=-
uitleg:       De rechter laat iemand anders over uw geld beslissen, omdat u dat zelf niet goed kunt.
voorbeeld:    Sinds 2024 staat uw broer onder ⟦beschermingsbewind⟧. => Sinds 2024 regelt iemand anders het geld van uw broer. De rechter heeft dat beslist.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       schuldenbewind    id: schuldenbewind    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
vormen:       mv=-
uitleg:       De rechter laat iemand anders uw geld regelen, omdat u grote schulden hebt.
voorbeeld:    De gemeente mag de rechter advies geven over een ⟦schuldenbewind⟧. => De gemeente mag de rechter zeggen of iemand anders het geld moet regelen van een inwoner met schulden.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       onder bewind stellen    id: onder-bewind    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      <stellen:ww> ..6 onder bewind
patroon:      <staan:ww> ..4 onder bewind
uitleg:       De rechter bepaalt dat iemand anders over het geld en de spullen van een persoon gaat.
voorbeeld:    U ⟦staat onder bewind⟧. Daarom sturen wij deze brief ook aan uw bewindvoerder. => Iemand anders regelt uw geld. Daarom sturen wij deze brief ook aan uw bewindvoerder.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       vrij te laten bedrag    id: vrij-te-laten-bedrag    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      vrij te laten bedrag
uitleg:       Het deel van uw inkomen dat u zelf houdt als u uw schulden afbetaalt.
voorbeeld:    Uw ⟦vrij te laten bedrag⟧ is € 1.410 per maand. => U houdt elke maand € 1.410. De rest gaat naar uw schulden.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       moratorium    id: moratorium-schulden    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
betekenis:    rust door de rechter bij schulden
rechtsgevolg: ja
alleen:       zin=/(<schuld:znw> | schuldeiser | schuldeisers | schuldregeling | ontruiming | rechter | rechtbank | deurwaarder | huurachterstand | verhuurder)/
uitleg:       De rechter geeft u tijd om uw schulden te regelen. Zo lang mag bijvoorbeeld niemand u uit uw huis zetten of uw stroom afsluiten.
voorbeeld:    De rechtbank geeft u een ⟦moratorium⟧ van zes maanden, zodat u in uw huis kunt blijven. => De rechtbank geeft u zes maanden rust. Zo lang kunt u in uw huis blijven.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       dwangakkoord    id: dwangakkoord    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De rechter verplicht een bedrijf of persoon om mee te doen aan uw plan om schulden af te betalen.
voorbeeld:    Omdat één bank weigert, vragen wij de rechter om een ⟦dwangakkoord⟧. => Eén bank weigert. Wij vragen de rechter om die bank te verplichten om mee te doen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       preferente schuldeiser    id: preferente-schuldeiser    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (preferente | bevoorrechte) (schuldeiser | schuldeisers | schuld | schulden | vordering | vorderingen)
uitleg:       Met voorrang: de Belastingdienst krijgt bijvoorbeeld eerder of meer geld terug dan anderen.
voorbeeld:    De Belastingdienst is een ⟦preferente schuldeiser⟧ en krijgt twee keer zo veel. => De Belastingdienst gaat voor en krijgt twee keer zo veel als de anderen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       concurrente schuldeiser    id: concurrente-schuldeiser    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      concurrente (schuldeiser | schuldeisers | schuld | schulden | vordering | vorderingen)
uitleg:       Zonder voorrang: dit bedrijf of deze persoon krijgt minder of later geld dan wie wel voorrang heeft.
voorbeeld:    Voor de ⟦concurrente schuldeisers⟧ blijft 8% over. => Voor de bedrijven die niet voorgaan, blijft 8% over.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       betalingsregeling    id: betalingsregeling    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        (afspraak om in delen te betalen) | altijd
uitleg:       U betaalt niet alles tegelijk, maar elke maand een deel.
voorbeeld:    Kunt u de boete niet in één keer betalen? Vraag dan een ⟦betalingsregeling⟧ aan. => Kunt u de boete niet in één keer betalen? Vraag dan of u elke maand een deel mag betalen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 80 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vroegsignalering    id: vroegsignalering    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
vormen:       mv=-
beter:        (op tijd zien dat iemand geldproblemen heeft) | als het om schulden gaat
uitleg:       De gemeente krijgt een bericht als iemand de huur, energie of zorgverzekering niet betaalt, en biedt snel hulp aan.
voorbeeld:    Door ⟦vroegsignalering⟧ weten wij dat u een huurschuld hebt. => Wij weten van uw verhuurder dat u een huurschuld hebt.
niet melden:  /_ ..6 (dementie | taalachterstand | kinderen | ouderen | jeugd | jongeren | kanker | ziekte | ziekten | ontwikkeling | eenzaamheid | problemen)/ | niet over schulden
niet melden:  /(jeugdhulp | consultatiebureau | wijkverpleegkundige | school | scholen | dementie | jeugd | jeugdgezondheidszorg | GGD) ..12 _/ | niet over schulden
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       problematische schulden    id: problematische-schulden    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
patroon:      problematische (schuld | schulden | schuldsituatie | schuldenlast)
beter:        (schulden die iemand niet meer kan afbetalen) | altijd
uitleg:       Schulden die zo hoog zijn dat iemand ze niet binnen een paar jaar kan betalen.
voorbeeld:    Gezinnen met ⟦problematische schulden⟧ krijgen voorrang. => Gezinnen die hun schulden niet meer kunnen betalen, krijgen voorrang.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       nulaanbod    id: nulaanbod    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een voorstel aan iedereen die nog geld van u krijgt. U betaalt niets, omdat u niets kunt missen.
voorbeeld:    Omdat u alleen een lage uitkering hebt, doen wij een ⟦nulaanbod⟧. => U hebt alleen een lage uitkering. Daarom stellen wij voor dat u niets hoeft af te betalen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       prognoseakkoord    id: prognoseakkoord    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een afspraak over schulden waarbij vooraf niet vaststaat hoeveel u precies betaalt. Dat hangt af van uw inkomen.
voorbeeld:    Met een ⟦prognoseakkoord⟧ wordt elk jaar opnieuw bekeken hoeveel u kunt betalen. => Elk jaar kijken wij hoeveel u van uw schulden kunt betalen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       boedelrekening    id: boedelrekening    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een aparte bankrekening. Het geld is voor de mensen en bedrijven die nog geld van u krijgen.
voorbeeld:    Maak elke maand voor de 28e € 210 over op de ⟦boedelrekening⟧. => Maak elke maand voor de 28e € 210 over op de rekening voor uw schulden.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       boedelachterstand    id: boedelachterstand    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U hebt te weinig betaald op de rekening waarvan uw schulden worden afbetaald.
voorbeeld:    Er is een ⟦boedelachterstand⟧ ontstaan van € 630. => U hebt € 630 te weinig betaald op de rekening voor uw schulden.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       BKR-registratie    id: bkr-registratie    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (melding bij het BKR) | leg uit dat daar leningen en achterstanden staan
uitleg:       Het BKR houdt bij welke leningen mensen hebben en of ze op tijd betalen.
voorbeeld:    Door uw ⟦BKR-registratie⟧ wil de bank u geen lening geven. => Bij het BKR staat dat u leningen of achterstanden hebt. Daarom wil de bank u geen geld lenen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       roodstand    id: roodstand    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
vormen:       mv=-
beter:        (rood staan) | altijd
uitleg:       Er is meer geld van een bankrekening af gegaan dan erop stond.
voorbeeld:    Is er sprake van ⟦roodstand⟧? Stuur dan een bankafschrift mee. => Staat u rood? Stuur dan een bankafschrift mee.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       kredietbank    id: kredietbank    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (bank van de gemeente die helpt bij schulden) | bij de eerste keer dat je de bank noemt
uitleg:       Een bank van een of meer gemeenten. Die helpt bij schulden en leent geld aan mensen die nergens anders een lening krijgen.
voorbeeld:    De ⟦kredietbank⟧ heeft uw aanvraag gekregen. => De bank van de gemeente die helpt bij schulden, heeft uw aanvraag gekregen.
niet melden:  /[hoofdletter] "Kredietbank"/ | in de naam van een bank
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       sociale lening    id: sociale-lening    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (sociale lening | sociale leningen | sociaal krediet | sociale kredieten)
uitleg:       Een lening van de gemeente voor mensen die bij een gewone bank geen geld kunnen lenen.
voorbeeld:    Voor een wasmachine kunt u een ⟦sociale lening⟧ afsluiten. => Voor een wasmachine kunt u geld lenen van de gemeente.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       bestuursrechtelijke premie    id: bestuursrechtelijke-premie    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U betaalde zes maanden geen zorgverzekering. Nu betaalt u een hoger bedrag aan het CAK.
voorbeeld:    Uw werkgever houdt de ⟦bestuursrechtelijke premie⟧ in op uw loon. => U betaalde uw zorgverzekering niet. Daarom houdt uw werkgever nu een hoger bedrag in op uw loon.
bron:         Zorgverzekeringswet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       bedreigende schuld    id: bedreigende-schuld    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
patroon:      bedreigende (schuld | schulden)
beter:        (schulden waardoor iemand zijn huis, stroom of water kan kwijtraken) | altijd
uitleg:       Een schuld waardoor iemand binnenkort zijn huis, stroom, gas, water of zorgverzekering kan kwijtraken.
voorbeeld:    Bij ⟦bedreigende schulden⟧ praten wij binnen drie werkdagen met u. => Moet u misschien uw huis uit of wordt u afgesloten? Dan praten wij binnen drie werkdagen met u.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       inkomensbeheer    id: inkomensbeheer    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
vormen:       mv=-
beter:        (hulp waarbij iemand anders uw rekeningen betaalt) | altijd
uitleg:       Een hulpverlener krijgt uw inkomen en betaalt daarvan uw rekeningen.
voorbeeld:    Het ⟦inkomensbeheer⟧ eindigt op verzoek van mevrouw Yilmaz. => Mevrouw Yilmaz betaalt haar rekeningen op eigen verzoek weer zelf.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       schuldhulpverlener    id: schuldhulpverlener    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        (iemand die helpt bij schulden) | altijd
uitleg:       Iemand die helpt om schulden af te betalen en om nieuwe schulden te voorkomen.
voorbeeld:    Uw ⟦schuldhulpverlener⟧ stuurt alle bedrijven een brief. => De medewerker die u helpt bij uw schulden, stuurt alle bedrijven een brief.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toelatingszitting    id: toelatingszitting    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een gesprek bij de rechter over uw schulden. Daarna beslist de rechter of u mag beginnen met de Wsnp: de wet die mensen van hun schulden af helpt.
voorbeeld:    De ⟦toelatingszitting⟧ is op 9 juni in Arnhem. => Op 9 juni praat u in Arnhem met de rechter. Die beslist of u mag beginnen met de Wsnp.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       inspanningsplicht    id: inspanningsplicht    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<inspanningsplicht> | <inspanningsverplichting>)
uitleg:       Verplicht zijn om goed zijn best te doen, bijvoorbeeld om werk te vinden. Het hoeft niet te lukken.
voorbeeld:    Tijdens de Wsnp hebt u een ⟦inspanningsplicht⟧. => Tijdens de Wsnp moet u uw best doen om zo veel mogelijk te verdienen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       betalingsonmacht    id: betalingsonmacht    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
vormen:       mv=-
uitleg:       Niet kunnen betalen, omdat er geen geld is.
voorbeeld:    Meld ⟦betalingsonmacht⟧ op tijd bij de Belastingdienst. => Kan uw bedrijf de belasting niet betalen? Meld dat op tijd bij de Belastingdienst.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in termijnen voldoen    id: in-termijnen-voldoen    soort: woordgroep    categorie: ambtelijk    domein: sociaal    ernst: waarschuwing
patroon:      in termijnen ..1 <voldoen:ww>
beter:        in delen … <betalen:ww> | als het om geld gaat
uitleg:       Niet alles tegelijk betalen, maar steeds een deel.
voorbeeld:    U kunt de rekening van de tandarts ⟦in termijnen voldoen⟧. => U kunt de rekening van de tandarts in delen betalen.
voorbeeld:    Het is mogelijk om de boete ⟦in termijnen⟧ te ⟦voldoen⟧. => Het is mogelijk om de boete in delen te betalen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie
