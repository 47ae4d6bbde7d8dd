# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden uit brieven over zorg thuis, hulp van de gemeente en behandeling.

ingang:       begeleiding individueel    id: begeleiding-individueel    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        hulp van een eigen begeleider | als iemand thuis of buiten hulp krijgt
uitleg:       Een begeleider helpt alleen u, en niet een hele groep. Bijvoorbeeld met uw post of met afspraken.
voorbeeld:    U krijgt vier uur per week ⟦begeleiding individueel⟧. => U krijgt vier uur per week hulp van een eigen begeleider.
niet melden:  /_ (en | of)/ | dan volgt er een andere soort hulp
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 24 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       begeleiding groep    id: begeleiding-groep    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
patroon:      (begeleiding groep | begeleiding in groepsverband | groepsbegeleiding)
beter:        hulp in een groep | als iemand samen met anderen hulp krijgt
uitleg:       U krijgt hulp samen met andere mensen. Vaak is dat op een vaste plek en op vaste dagen.
voorbeeld:    Uw aanvraag voor ⟦begeleiding groep⟧ is goedgekeurd. => Uw aanvraag voor hulp in een groep is goedgekeurd.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 50 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dagbesteding    id: dagbesteding    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
vormen:       mv=-
beter:        (noem wat iemand daar doet: samen eten, werken of knutselen) | als de lezer het woord niet kent
uitleg:       Overdag samen iets doen op een vaste plek. Het is voor mensen die door ziekte, ouderdom of een beperking niet of moeilijk kunnen werken.
voorbeeld:    Uw vader gaat drie dagen per week naar de ⟦dagbesteding⟧. => Uw vader gaat drie dagen per week naar een plek waar hij met anderen kookt en knutselt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 72 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dagbehandeling    id: dagbehandeling    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: tip
beter:        (behandeling overdag) | als je zegt dat iemand 's avonds weer naar huis gaat
uitleg:       U krijgt overdag zorg van een arts of therapeut. 's Avonds slaapt u gewoon thuis.
voorbeeld:    Wij melden u aan voor ⟦dagbehandeling⟧ in het ziekenhuis. => Wij melden u aan voor een behandeling overdag. U slaapt daarna weer thuis.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 36 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       respijtzorg    id: respijtzorg    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
vormen:       mv=-
beter:        (hulp waardoor de mantelzorger vrij heeft) | altijd
uitleg:       Iemand neemt de zorg een tijdje over. Dan kan de familie die altijd helpt, even uitrusten.
voorbeeld:    Vraag ⟦respijtzorg⟧ aan als u een weekend weg wilt. => Vraag aan of iemand anders de zorg overneemt als u een weekend weg wilt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kortdurend verblijf    id: kortdurend-verblijf    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
patroon:      kortdurend verblijf
beter:        (een paar dagen logeren met zorg) | als iemand ergens anders slaapt en daar zorg krijgt
uitleg:       U slaapt een paar nachten op een plek waar zorg is. Uw familie heeft dan even rust.
voorbeeld:    Voor uw dochter krijgt u twaalf dagen ⟦kortdurend verblijf⟧ per jaar. => Uw dochter mag twaalf dagen per jaar logeren op een plek met zorg.
niet melden:  /_ (in Nederland | in een (ander)? land | in de Europese Unie)/ | dan gaat het over een visum
niet melden:  /(visum | visa) voor _/ | dan gaat het over een visum
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 45 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       logeerzorg    id: logeerzorg    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
vormen:       mv=-
beter:        (een tijdje logeren op een plek met zorg) | als de lezer het woord nog niet kent
uitleg:       Iemand die zorg nodig heeft, logeert een tijdje ergens anders. De mensen die thuis helpen, hebben dan vrij.
voorbeeld:    Opa komt in aanmerking voor ⟦logeerzorg⟧ in het zorgcentrum. => Opa mag een tijdje logeren in het zorgcentrum. Daar krijgt hij ook zorg.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       zorgtoewijzing    id: zorgtoewijzing    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: waarschuwing
beter:        (het bericht welke zorgaanbieder de zorg gaat geven) | als je de lezer informeert
uitleg:       Het bericht dat zegt welke organisatie u zorg gaat geven.
voorbeeld:    Na de ⟦zorgtoewijzing⟧ belt de thuiszorg u op. => Eerst wordt bepaald wie u zorg gaat geven. Daarna belt de thuiszorg u op.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zorg in natura    id: zorg-in-natura    soort: woordgroep    categorie: jargon    domein: zorg    ernst: waarschuwing
patroon:      (zorg in natura | ondersteuning in natura | hulp in natura)
beter:        (hulp die de gemeente of het zorgkantoor voor u regelt) | zet erbij wie het regelt
uitleg:       U krijgt hulp van een organisatie waarmee de gemeente of het zorgkantoor afspraken heeft. U hoeft de betaling niet te regelen.
voorbeeld:    U kiest voor ⟦zorg in natura⟧ en niet voor een persoonsgebonden budget. => U kiest voor zorg die de gemeente regelt, en niet voor een budget om zelf zorg te kopen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 36 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zorgaanbieder    id: zorgaanbieder    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: tip
beter:        (de organisatie die zorg geeft, noem de naam) | als bekend is welke organisatie het is
uitleg:       Een bedrijf, instelling of persoon die zorg geeft. Bijvoorbeeld een thuiszorgorganisatie.
voorbeeld:    Uw ⟦zorgaanbieder⟧ maakt binnen een week een afspraak. => Thuiszorg De Linde maakt binnen een week een afspraak met u.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 1686 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zorgvrager    id: zorgvrager    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: waarschuwing
beter:        (iemand die zorg nodig heeft) | als je algemeen schrijft; spreek de lezer zelf aan met u
uitleg:       Iemand die om zorg vraagt of zorg krijgt.
voorbeeld:    De ⟦zorgvrager⟧ tekent het plan onderaan. => De persoon die zorg krijgt, tekent het plan onderaan.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 26 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zorgbehoevend    id: zorgbehoevend    soort: bijvoeglijk    categorie: jargon    domein: zorg    ernst: waarschuwing
beter:        (iemand die zorg nodig heeft) | over een persoon
uitleg:       Iemand kan niet goed voor zichzelf zorgen en heeft daar hulp bij nodig.
voorbeeld:    Uw moeder is ⟦zorgbehoevend⟧ en woont bij u in huis. => Uw moeder heeft zorg nodig en woont bij u in huis.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       zorgprofiel    id: zorgprofiel    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: waarschuwing
beter:        (het soort en de hoeveelheid zorg die u nodig hebt) | in een brief over de Wet langdurige zorg
uitleg:       Een beschrijving van de zorg die u nodig hebt als u blijvend veel zorg krijgt. Het CIZ kiest welke beschrijving bij u past.
voorbeeld:    In het besluit staat welk ⟦zorgprofiel⟧ u hebt gekregen. => In het besluit staat hoeveel zorg u nodig hebt en welke soort.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 137 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zorgzwaarte    id: zorgzwaarte    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: waarschuwing
vormen:       mv=-
beter:        (hoeveel zorg iemand nodig heeft) | altijd
uitleg:       Hoeveel zorg iemand nodig heeft. Bij meer zorg hoort meestal meer geld.
voorbeeld:    Het bedrag hangt af van de ⟦zorgzwaarte⟧ van uw dochter. => Het bedrag hangt af van hoeveel zorg uw dochter nodig heeft.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 28 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zorgkantoor    id: zorgkantoor    soort: zelfstandig naamwoord    categorie: juridisch    domein: zorg    ernst: tip
rechtsgevolg: ja
uitleg:       Het kantoor dat in uw regio de langdurige zorg regelt. Het beslist ook over het persoonsgebonden budget voor die zorg.
voorbeeld:    Het ⟦zorgkantoor⟧ zoekt samen met u een plek in een verpleeghuis. => Het kantoor dat in uw regio de langdurige zorg regelt, zoekt samen met u een verpleeghuis.
bron:         Wet langdurige zorg
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       zorgovereenkomst    id: zorgovereenkomst    soort: zelfstandig naamwoord    categorie: juridisch    domein: zorg    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin!=/(verpleeghuis | zorginstelling | natura | ziekenhuis)/
uitleg:       Een contract tussen u en uw hulp. U hebt het nodig om de hulp uit uw persoonsgebonden budget te betalen.
voorbeeld:    Stuur de ⟦zorgovereenkomst⟧ met uw nicht naar de Sociale Verzekeringsbank. => Stuur het contract met uw nicht over de zorg naar de Sociale Verzekeringsbank.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       budgethouder    id: budgethouder    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: tip
beter:        (degene die het budget krijgt) | als je over iemand anders dan de lezer schrijft
uitleg:       De persoon die een persoonsgebonden budget krijgt en daarvan zelf hulp koopt.
voorbeeld:    Alleen de ⟦budgethouder⟧ mag het contract met de hulp tekenen. => Alleen degene die het budget krijgt, mag het contract met de hulp tekenen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 47 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       budgetplan    id: budgetplan    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: tip
alleen:       zin=/(persoonsgebonden | pgb | pgb's | zorg | hulp | begeleiding | wijkteam | Wmo | Wlz | Jeugdwet)/
beter:        (plan waarin staat hoe u het budget gebruikt) | als het om een pgb gaat
uitleg:       In dit plan staat welke hulp u wilt kopen met uw persoonsgebonden budget en wat die hulp kost.
voorbeeld:    Lever uw ⟦budgetplan⟧ voor het persoonsgebonden budget in bij het wijkteam. => Geef het wijkteam het plan waarin staat welke hulp u met uw budget koopt en wat die kost.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       pgb-vaardig    id: pgb-vaardig    soort: bijvoeglijk    categorie: jargon    domein: zorg    ernst: waarschuwing
beter:        (zelf een pgb kunnen beheren) | altijd
uitleg:       U kunt zelf hulp kiezen, contracten sluiten en uw budget goed bijhouden.
voorbeeld:    De consulent vindt u ⟦pgb-vaardig⟧ genoeg. => De consulent vindt dat u zelf goed een budget voor hulp kunt beheren.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       trekkingsrecht    id: trekkingsrecht    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: waarschuwing
alleen:       zin=/(pgb | pgb's | persoonsgebonden | budget | zorg | hulp | SVB | zorgkantoor | Verzekeringsbank)/
beter:        (de Sociale Verzekeringsbank betaalt uw hulp) | als het om een pgb gaat
uitleg:       U krijgt het geld van uw persoonsgebonden budget niet zelf. De Sociale Verzekeringsbank betaalt uw hulp voor u.
voorbeeld:    Uw pgb wordt betaald via het ⟦trekkingsrecht⟧. => De Sociale Verzekeringsbank betaalt uw hulp uit uw pgb.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 38 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       informeel tarief    id: informeel-tarief    soort: woordgroep    categorie: jargon    domein: zorg    ernst: waarschuwing
patroon:      (informeel tarief | informele tarief | informele tarieven)
beter:        (het bedrag per uur voor hulp van familie of vrienden) | altijd
uitleg:       Het bedrag per uur dat u uit uw budget betaalt aan familie, vrienden of buren die u helpen.
voorbeeld:    Uw zus helpt u. Daarom geldt het ⟦informele tarief⟧. => Uw zus helpt u. Daarom geldt het bedrag per uur voor hulp van familie.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       formeel tarief    id: formeel-tarief    soort: woordgroep    categorie: jargon    domein: zorg    ernst: waarschuwing
patroon:      (formeel tarief | formele tarief | formele tarieven)
beter:        (het bedrag per uur voor iemand die dit als beroep doet) | altijd
uitleg:       Het bedrag per uur voor hulp van iemand die dit als beroep doet.
voorbeeld:    Voor de begeleider van het zorgbureau betalen wij het ⟦formele tarief⟧. => Voor de begeleider van het zorgbureau betalen wij het bedrag per uur voor iemand die dit als beroep doet.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       vrij besteedbaar bedrag    id: vrij-besteedbaar-bedrag    soort: woordgroep    categorie: jargon    domein: zorg    ernst: tip
patroon:      (vrij besteedbaar bedrag | vrij besteedbare bedrag | verantwoordingsvrij bedrag | verantwoordingsvrije bedrag)
alleen:       zin=/(pgb | pgb's | persoonsgebonden | budget | zorg | hulp)/
beter:        (geld uit het budget waarvan u de uitgaven niet hoeft uit te leggen) | als het om een pgb gaat
uitleg:       Een klein deel van het budget. U hoeft niet te laten zien waarvoor u dat geld hebt gebruikt.
voorbeeld:    In uw pgb zit een ⟦vrij besteedbaar bedrag⟧ van 200 euro. => Van 200 euro uit uw pgb hoeft u niet te laten zien waarvoor u die gebruikt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       indicatiebesluit    id: indicatiebesluit    soort: zelfstandig naamwoord    categorie: juridisch    domein: zorg    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het besluit waarin staat of u recht hebt op zorg, en op welke zorg.
voorbeeld:    Het CIZ stuurt u het ⟦indicatiebesluit⟧ per post. => Het CIZ stuurt u per post het besluit over welke zorg u krijgt.
bron:         Wet langdurige zorg
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       algemene voorziening    id: algemene-voorziening    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      algemene (voorziening | voorzieningen)
uitleg:       Hulp van de gemeente die iedereen mag gebruiken. De gemeente onderzoekt niet eerst uw situatie. Bijvoorbeeld een maaltijddienst.
voorbeeld:    De boodschappendienst is een ⟦algemene voorziening⟧. => De boodschappendienst is er voor iedereen. De gemeente hoeft daarvoor niet eerst uw situatie te onderzoeken.
niet melden:  /_ ..6 (winkels | scholen | school | dubieuze | flat | woongebouw | camping | sportpark | zwembad | bungalowpark)/ | gebouwen of geld: gewone taal
niet melden:  /(winkels | scholen | school | flat | woongebouw | camping | sportpark | zwembad | bungalowpark) ..6 _/ | gebouwen of geld: gewone taal
bron:         Wet maatschappelijke ondersteuning 2015, artikel 1.1.1
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       algemeen gebruikelijk    id: algemeen-gebruikelijk    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      algemeen (gebruikelijk | gebruikelijke)
uitleg:       Spullen of diensten die mensen zonder beperking ook kopen en die niet te duur zijn. De gemeente betaalt ze daarom meestal niet.
voorbeeld:    Een verhoogd toilet is ⟦algemeen gebruikelijk⟧. => Een verhoogd toilet kopen veel mensen zelf. De gemeente betaalt het daarom niet.
niet melden:  /_ (om | dat)/ | dan betekent het: veel mensen doen dat
niet melden:  /(het | is | was) _ (in | bij)/ | gewone taal
niet melden:  /_ (werkwijze | praktijk | term | termen | procedure | methode | naam | betekenis | taal | manier | wijze | formulering | handelwijze | woord | woorden)/ | gewone taal
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gebruikelijke hulp    id: gebruikelijke-hulp    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      gebruikelijke (hulp | zorg)
uitleg:       Hulp die huisgenoten elkaar normaal geven, zoals koken of schoonmaken. De gemeente geeft daar meestal geen hulp voor.
voorbeeld:    Uw man kan stofzuigen. Dat is ⟦gebruikelijke hulp⟧. => Uw man kan stofzuigen. Dat mogen wij van een huisgenoot verwachten.
niet melden:  /met (de | zijn | haar | hun) _/ | dan betekent het: zorgvuldig, zoals altijd
bron:         Wet maatschappelijke ondersteuning 2015, artikel 1.1.1
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       mantelzorgwaardering    id: mantelzorgwaardering    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
vormen:       mv=-
beter:        (een bedankje voor mantelzorgers) | noem of het geld of een bon is
uitleg:       Een bedankje van de gemeente voor mensen die lang voor een familielid of vriend zorgen.
voorbeeld:    U kunt tot 1 december de ⟦mantelzorgwaardering⟧ aanvragen. => U kunt tot 1 december de bon aanvragen die de gemeente geeft aan mensen die voor een ander zorgen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       woningaanpassing    id: woningaanpassing    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        (verandering in uw huis, zoals een traplift) | noem wat er in het huis verandert
uitleg:       Een verandering in uw huis waardoor u er met een beperking kunt blijven wonen.
voorbeeld:    De gemeente betaalt de ⟦woningaanpassing⟧ in uw badkamer. => De gemeente betaalt een douche zonder drempel in uw badkamer.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rolstoelvoorziening    id: rolstoelvoorziening    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        <rolstoel> | als iemand een rolstoel krijgt
uitleg:       Een rolstoel die u van de gemeente leent, of geld van de gemeente om er een te kopen.
voorbeeld:    U vraagt een ⟦rolstoelvoorziening⟧ voor binnen en buiten. => U vraagt een rolstoel voor binnen en buiten.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       collectief vervoer    id: collectief-vervoer    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: tip
patroon:      (collectief vervoer | collectieve vervoer | collectief vraagafhankelijk vervoer)
beter:        (de taxi die u met andere reizigers deelt) | noem de naam van de dienst
uitleg:       Een taxi of busje dat u vooraf bestelt en dat meer mensen tegelijk meeneemt.
voorbeeld:    Met deze pas reist u goedkoop met het ⟦collectief vervoer⟧. => Met deze pas reist u goedkoop met de taxi die u deelt met andere reizigers.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       primaat van verhuizen    id: primaat-van-verhuizen    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
patroon:      (primaat van verhuizen | primaat van verhuizing | verhuisprimaat)
beter:        (verhuizen gaat voor verbouwen) | altijd
uitleg:       De gemeente kijkt eerst of u kunt verhuizen naar een beter huis. Pas daarna betaalt zij voor een verbouwing.
voorbeeld:    Wij betalen geen nieuwe badkamer vanwege het ⟦primaat van verhuizen⟧. => Wij betalen geen nieuwe badkamer, omdat u kunt verhuizen naar een huis dat beter bij u past.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       abonnementstarief    id: abonnementstarief    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
alleen:       zin=/(Wmo | CAK | bijdrage | hulp | zorg | voorziening | scootmobiel | begeleiding | huishoudelijke | ondersteuning)/
beter:        (vast bedrag per maand) | als het om de eigen bijdrage voor de Wmo gaat
uitleg:       U betaalt elke maand hetzelfde bedrag mee aan uw hulp. Het maakt niet uit hoeveel hulp u krijgt.
voorbeeld:    Het CAK rekent voor uw scootmobiel het ⟦abonnementstarief⟧. => Voor uw scootmobiel betaalt u het CAK een vast bedrag per maand.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       bijdrageplichtig    id: bijdrageplichtig    soort: bijvoeglijk    categorie: juridisch    domein: zorg    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U moet een bijdrage betalen. Bij zorg of hulp van de gemeente is dat een deel van de kosten.
voorbeeld:    Vanaf uw achttiende bent u ⟦bijdrageplichtig⟧ voor de Wmo. => Vanaf uw achttiende moet u meebetalen aan hulp uit de Wmo.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 27 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ondersteuningsplan    id: ondersteuningsplan    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
alleen:       zin!=/(school | scholen | samenwerkingsverband | leerling | leerlingen | onderwijs)/
beter:        (plan voor uw hulp) | als het plan voor de lezer is gemaakt
uitleg:       Hierin staat welke hulp u van de gemeente krijgt en wat u daarmee wilt bereiken.
voorbeeld:    Teken het ⟦ondersteuningsplan⟧ en stuur het terug naar het wijkteam. => Teken het plan voor uw hulp en stuur het terug naar het wijkteam.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       perspectiefplan    id: perspectiefplan    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (plan voor de toekomst) | bij jongeren die achttien worden
uitleg:       Een plan voor een jongere die bijna achttien is. Er staat in hoe het verder gaat met wonen, geld, school en hulp.
voorbeeld:    Voordat je achttien wordt, maken we samen een ⟦perspectiefplan⟧. => Voordat je achttien wordt, maken we samen een plan voor daarna.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       cliënt    id: client    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: tip
beter:        (spreek de lezer aan met u; noem anders de naam) | in een brief of besluit
uitleg:       Iemand die hulp krijgt van een organisatie.
voorbeeld:    De ⟦cliënt⟧ woont in een flat zonder lift. => U woont in een flat zonder lift.
niet melden:  /_ van (de | een | zijn | haar) (advocaat | advocate)/ | bij een advocaat is het gewone taal
niet melden:  /(advocaat | advocate | raadsman | raadsvrouw) ..8 _/ | bij een advocaat is het gewone taal
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 1772 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       cliëntenraad    id: clientenraad    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: tip
beter:        (groep die opkomt voor mensen die hulp krijgen) | als je de raad voorstelt
uitleg:       Een groep mensen die namens andere mensen met zorg of een uitkering meepraat en advies geeft.
voorbeeld:    De ⟦cliëntenraad⟧ heeft ja gezegd tegen de nieuwe regels. => De groep die namens u meepraat, heeft ja gezegd tegen de nieuwe regels.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 254 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       casusregie    id: casusregie    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
vormen:       mv=-
beter:        (zorgen dat alle hulpverleners goed samenwerken) | altijd
uitleg:       Eén persoon houdt in de gaten dat alle hulp voor een gezin goed loopt.
voorbeeld:    De gemeente neemt de ⟦casusregie⟧ voor uw gezin over. => De gemeente zorgt ervoor dat alle hulpverleners van uw gezin samenwerken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       casusoverleg    id: casusoverleg    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (overleg over u of uw gezin) | zeg wie er praten
uitleg:       Verschillende hulpverleners praten samen over de situatie van één persoon of gezin.
voorbeeld:    Uw situatie is op 3 maart besproken in het ⟦casusoverleg⟧. => Op 3 maart hebben de politie, de school en de gemeente samen over uw situatie gepraat.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 37 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       multidisciplinair    id: multidisciplinair    soort: bijvoeglijk    categorie: jargon    domein: zorg    ernst: waarschuwing
beter:        (met mensen uit verschillende beroepen) | altijd
uitleg:       Mensen met verschillende beroepen werken samen, zoals een arts, een psycholoog en een maatschappelijk werker.
voorbeeld:    Een ⟦multidisciplinair⟧ team onderzoekt uw kind. => Een arts, een psycholoog en een logopedist onderzoeken samen uw kind.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 149 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       multiproblematiek    id: multiproblematiek    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
vormen:       mv=-
beter:        (verschillende problemen tegelijk) | altijd
uitleg:       Iemand heeft meer problemen tegelijk. Bijvoorbeeld schulden, ziekte en ruzie thuis.
voorbeeld:    Dit team helpt gezinnen met ⟦multiproblematiek⟧. => Dit team helpt gezinnen die verschillende problemen tegelijk hebben.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       sociaal team    id: sociaal-team    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: tip
patroon:      (sociaal team | sociale team | sociale teams)
beter:        (team van de gemeente dat helpt bij vragen over zorg, geld en opvoeden) | noem ook adres of telefoonnummer
uitleg:       Een groep hulpverleners in uw buurt. U kunt er terecht met vragen over zorg, geld, wonen of opvoeden.
voorbeeld:    Voor hulp bij uw administratie belt u het ⟦sociaal team⟧. => Voor hulp bij uw administratie belt u het team van hulpverleners in uw buurt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       wijkverpleging    id: wijkverpleging    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: tip
vormen:       mv=-
beter:        (verpleegkundige zorg aan huis) | als de lezer het woord niet kent
uitleg:       Zorg van een verpleegkundige bij u thuis, bijvoorbeeld bij wassen of een wond. De zorgverzekering betaalt.
voorbeeld:    Na de operatie regelt het ziekenhuis ⟦wijkverpleging⟧ voor u. => Na de operatie regelt het ziekenhuis dat er een verpleegkundige bij u thuis komt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       eerstelijnszorg    id: eerstelijnszorg    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: waarschuwing
vormen:       mv=-
patroon:      (eerstelijnszorg | eerstelijnsgezondheidszorg | <eerstelijnsvoorziening>)
beter:        (zorg waar u zo naartoe kunt, zoals de huisarts) | noem de beroepen
uitleg:       Zorg waar u zonder brief van een arts naartoe mag. Bijvoorbeeld de huisarts, tandarts of fysiotherapeut.
voorbeeld:    Met deze klachten kunt u terecht in de ⟦eerstelijnszorg⟧. => Met deze klachten kunt u naar de huisarts of de fysiotherapeut.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tweedelijnszorg    id: tweedelijnszorg    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: waarschuwing
vormen:       mv=-
beter:        (zorg in het ziekenhuis of van een specialist) | altijd
uitleg:       Zorg waarvoor u eerst een brief van de huisarts nodig hebt. Bijvoorbeeld een specialist in het ziekenhuis.
voorbeeld:    Voor ⟦tweedelijnszorg⟧ vraagt u eerst een brief aan uw huisarts. => Wilt u naar het ziekenhuis? Vraag dan eerst een brief aan uw huisarts.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       ambulant    id: ambulant    soort: bijvoeglijk    categorie: jargon    domein: zorg    ernst: waarschuwing
beter:        (bij u thuis of op een spreekuur, zonder dat u er slaapt) | als het om zorg of hulp gaat
uitleg:       U krijgt hulp zonder dat u in een instelling slaapt. Vaak komt de hulpverlener bij u thuis.
voorbeeld:    De kliniek biedt u een ⟦ambulant⟧ programma van acht weken. => De kliniek geeft u acht weken hulp. U slaapt gewoon thuis.
voorbeeld:    U krijgt hulp van een ⟦ambulante⟧ begeleider. => U krijgt hulp van een begeleider die bij u thuis komt.
niet melden:  /_ (handel | handelaar | handelaren | verkoop)/ | verkoop op straat is iets anders
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 46 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       intramuraal    id: intramuraal    soort: bijvoeglijk    categorie: jargon    domein: zorg    ernst: waarschuwing
alleen:       zin!=/(gedetineerde | gedetineerden | gevangenis | penitentiair | penitentiaire | detentie | reclassering | straf)/
beter:        (in een instelling) | als iemand daar ook slaapt
uitleg:       U woont of slaapt in een instelling, zoals een verpleeghuis, en krijgt daar zorg.
voorbeeld:    De wachttijd voor ⟦intramurale⟧ zorg is drie maanden. => De wachttijd voor zorg in een verpleeghuis is drie maanden.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 66 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       extramuraal    id: extramuraal    soort: bijvoeglijk    categorie: jargon    domein: zorg    ernst: waarschuwing
alleen:       zin!=/(gedetineerde | gedetineerden | gevangenis | penitentiair | penitentiaire | detentie | reclassering | straf)/
beter:        (thuis) | als iemand niet in een instelling woont
uitleg:       U krijgt zorg terwijl u in uw eigen huis blijft wonen.
voorbeeld:    De gemeente koopt ook ⟦extramurale⟧ zorg in voor ouderen. => De gemeente koopt ook zorg in voor ouderen die thuis wonen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 86 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       diagnostiek    id: diagnostiek    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: waarschuwing
vormen:       mv=-
beter:        (onderzoek naar wat er aan de hand is) | altijd
uitleg:       Onderzoek om te weten welke ziekte of stoornis iemand heeft.
voorbeeld:    De school vraagt ⟦diagnostiek⟧ aan voor uw zoon. => De school laat onderzoeken wat er met uw zoon aan de hand is.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 163 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       anamnese    id: anamnese    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: waarschuwing
beter:        (de vragen die de arts stelt over uw gezondheid) | in een verslag of brief van een arts
uitleg:       Het gesprek waarin de arts vraagt welke klachten u hebt en hoe die zijn ontstaan.
voorbeeld:    Bij de ⟦anamnese⟧ vertelde u over pijn in uw rug. => Toen de arts vroeg naar uw klachten, vertelde u over pijn in uw rug.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       triage    id: triage    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: waarschuwing
beter:        (beoordelen wie het eerst hulp nodig heeft) | altijd
uitleg:       Iemand kijkt hoe snel u hulp nodig hebt en van wie. Wie er erg aan toe is, gaat voor.
voorbeeld:    De assistente van de huisartsenpost doet de ⟦triage⟧ aan de telefoon. => De assistente van de huisartsenpost bepaalt aan de telefoon hoe snel u hulp nodig hebt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       revalideren    id: revalideren    soort: werkwoord    categorie: jargon    domein: zorg    ernst: tip
beter:        (oefenen om weer beter te worden) | als je zegt wat iemand doet
uitleg:       Oefenen om weer te kunnen wat u voor uw ziekte of ongeluk kon.
voorbeeld:    U mag zes weken ⟦revalideren⟧ in het verpleeghuis. => U mag zes weken in het verpleeghuis oefenen om weer beter te worden.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       psychosociaal    id: psychosociaal    soort: bijvoeglijk    categorie: jargon    domein: zorg    ernst: waarschuwing
beter:        (over gevoelens, gedrag en contact met anderen) | altijd
uitleg:       Het gaat over hoe iemand zich voelt en hoe het gaat met andere mensen.
voorbeeld:    De ⟦psychosociale⟧ hulp na de brand is gratis. => De hulp bij stress en verdriet na de brand is gratis.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 188 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       somatisch    id: somatisch    soort: bijvoeglijk    categorie: jargon    domein: zorg    ernst: waarschuwing
beter:        <lichamelijk> | bij klachten, ziekten of zorg
uitleg:       Het gaat over het lichaam, en niet over de geest.
voorbeeld:    U hebt ⟦somatische⟧ klachten, zoals pijn en moeheid. => U hebt lichamelijke klachten, zoals pijn en moeheid.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 131 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       psychogeriatrisch    id: psychogeriatrisch    soort: bijvoeglijk    categorie: jargon    domein: zorg    ernst: waarschuwing
beter:        (voor mensen met dementie) | bij een afdeling, zorg of plek
uitleg:       Het gaat over ouderen met dementie of een andere ziekte van de hersenen.
voorbeeld:    Uw moeder verhuist naar de ⟦psychogeriatrische⟧ afdeling. => Uw moeder verhuist naar de afdeling voor mensen met dementie.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       geriatrie    id: geriatrie    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: waarschuwing
vormen:       mv=-
beter:        zorg voor ouderen | als het geen naam van een afdeling is
uitleg:       Het vak of de afdeling in een ziekenhuis voor ziekten van ouderen.
voorbeeld:    Deze arts weet veel van ⟦geriatrie⟧. => Deze arts weet veel van zorg voor ouderen.
niet melden:  /(afdeling | polikliniek | poli) ..2 _/ | de naam van een afdeling
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       chronisch    id: chronisch    soort: bijvoeglijk    categorie: jargon    domein: zorg    ernst: tip
alleen:       na=/(ziekte | ziekten | ziektes | aandoening | aandoeningen | klacht | klachten | pijn | zieken | zieke | patiënt | patiënten | vermoeidheid | zorg)/
beter:        (die lang duurt en niet overgaat) | bij een ziekte of klacht
uitleg:       Een ziekte of klacht die heel lang duurt of nooit meer overgaat.
voorbeeld:    U krijgt dit bedrag omdat u een ⟦chronische⟧ ziekte hebt. => U krijgt dit bedrag omdat u een ziekte hebt die niet overgaat.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 241 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       niet-aangeboren hersenletsel    id: niet-aangeboren-hersenletsel    soort: woordgroep    categorie: jargon    domein: zorg    ernst: tip
patroon:      (niet-aangeboren hersenletsel | niet aangeboren hersenletsel)
beter:        (schade aan de hersenen door een ongeluk of ziekte) | noem liever de oorzaak, zoals een beroerte
uitleg:       De hersenen zijn na de geboorte beschadigd. Bijvoorbeeld door een ongeluk, beroerte of val.
voorbeeld:    Deze groep is voor mensen met ⟦niet-aangeboren hersenletsel⟧. => Deze groep is voor mensen met schade aan de hersenen door een ongeluk of ziekte.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       valpreventie    id: valpreventie    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: waarschuwing
vormen:       mv=-
beter:        (leren om niet te vallen) | bij een cursus of les
uitleg:       Oefeningen en tips die ervoor zorgen dat ouderen minder vaak vallen.
voorbeeld:    In het buurthuis start in mei een cursus ⟦valpreventie⟧. => In het buurthuis start in mei een cursus om te leren hoe u niet valt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       leefstijlinterventie    id: leefstijlinterventie    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: waarschuwing
beter:        (programma om gezonder te leven) | altijd
uitleg:       Een programma waarin u leert om gezonder te eten, te bewegen en te slapen.
voorbeeld:    De huisarts meldt u aan voor een ⟦leefstijlinterventie⟧ van twee jaar. => De huisarts meldt u aan voor een programma van twee jaar. U leert daar gezonder leven.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       vaccinatiegraad    id: vaccinatiegraad    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: waarschuwing
beter:        (hoeveel mensen zijn ingeënt) | altijd
uitleg:       Welk deel van de mensen een prik tegen een ziekte heeft gehad.
voorbeeld:    De ⟦vaccinatiegraad⟧ in deze wijk is gedaald naar 82 procent. => In deze wijk is nog maar 82 procent van de mensen ingeënt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       immuniteit    id: immuniteit    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: waarschuwing
vormen:       mv=-
alleen:       na=/..2 tegen/
beter:        bescherming | tegen een ziekte, als de ziekte genoemd is
uitleg:       Uw lichaam is beschermd tegen een ziekte. U wordt er niet of minder ziek van.
voorbeeld:    Door de prik krijgt u ⟦immuniteit⟧ tegen deze ziekte. => Door de prik krijgt u bescherming tegen deze ziekte.
niet melden:  /_ ..2 tegen ..2 (vervolging | strafvervolging)/ | in het recht
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 75 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       incubatietijd    id: incubatietijd    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: waarschuwing
beter:        (de tijd tussen besmetting en de eerste klachten) | altijd
uitleg:       De tijd die voorbijgaat tussen het oplopen van een ziekte en de eerste klachten.
voorbeeld:    De ⟦incubatietijd⟧ van waterpokken is ongeveer twee weken. => Wie waterpokken oploopt, krijgt pas na ongeveer twee weken klachten.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       bevolkingsonderzoek    id: bevolkingsonderzoek    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: tip
beter:        (gratis onderzoek om een ziekte vroeg te vinden) | als de lezer voor het eerst een brief krijgt
uitleg:       Een gratis onderzoek voor veel mensen tegelijk. Zo wordt een ziekte zoals kanker vroeg ontdekt.
voorbeeld:    U bent 55 jaar en krijgt een uitnodiging voor het ⟦bevolkingsonderzoek⟧ darmkanker. => U bent 55 jaar. Daarom kunt u gratis laten onderzoeken of u darmkanker hebt.
niet melden:  /Wet op het _/ | in de naam van de wet
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 95 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       contra-indicatie    id: contra-indicatie    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: waarschuwing
beter:        (reden om het niet te doen) | zeg ook wat de reden is
uitleg:       Een reden om iets niet te doen. Bijvoorbeeld een reden waarom een behandeling voor iemand niet goed is.
voorbeeld:    Zwangerschap is een ⟦contra-indicatie⟧. => Zwangerschap is een reden om het niet te doen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 146 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       palliatieve zorg    id: palliatieve-zorg    soort: woordgroep    categorie: jargon    domein: zorg    ernst: waarschuwing
patroon:      (palliatieve zorg | palliatieve terminale zorg | palliatief terminale zorg)
beter:        (zorg voor iemand die niet meer beter wordt) | zeg erbij wat de zorg doet, zoals minder pijn
uitleg:       Zorg voor mensen die niet meer beter worden. Het doel is minder pijn en andere klachten, zodat zij zo goed mogelijk leven.
voorbeeld:    In het hospice krijgen vijf gasten ⟦palliatieve zorg⟧. => In het hospice krijgen vijf gasten die niet meer beter worden, zorg tegen pijn en andere klachten.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       hospice    id: hospice    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: tip
beter:        (huis waar mensen verzorgd worden in de laatste weken van hun leven) | als de lezer het woord niet kent
uitleg:       Een huis waar mensen zorg krijgen in de laatste tijd voor hun dood.
voorbeeld:    Uw vader kan vanaf maandag in het ⟦hospice⟧ terecht. => Uw vader kan vanaf maandag naar een huis waar mensen in hun laatste weken verzorgd worden.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       wilsverklaring    id: wilsverklaring    soort: zelfstandig naamwoord    categorie: juridisch    domein: zorg    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin!=/(donor | donorregister | orgaandonor | organen | orgaan)/
uitleg:       Een papier waarop u schrijft welke behandeling u wel of niet wilt. Het is voor als u dat zelf niet meer kunt zeggen.
voorbeeld:    Geef een kopie van uw ⟦wilsverklaring⟧ aan de huisarts. => Geef de huisarts een kopie van het papier waarop staat welke behandeling u later wilt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wilsbekwaam    id: wilsbekwaam    soort: bijvoeglijk    categorie: juridisch    domein: zorg    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand begrijpt waar het over gaat en kan daar zelf goed over beslissen.
voorbeeld:    De arts vindt uw moeder ⟦wilsbekwaam⟧. => De arts vindt dat uw moeder zelf over haar behandeling kan beslissen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       wilsonbekwaam    id: wilsonbekwaam    soort: bijvoeglijk    categorie: juridisch    domein: zorg    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand kan over een bepaald onderwerp niet zelf beslissen. Bijvoorbeeld door dementie of een beperking van het verstand.
voorbeeld:    Is uw partner ⟦wilsonbekwaam⟧, dan beslist u samen met de arts. => Kan uw partner niet meer zelf beslissen, dan beslist u samen met de arts.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       mentor    id: mentor    soort: zelfstandig naamwoord    categorie: juridisch    domein: zorg    ernst: tip
betekenis:    door de rechter benoemd
rechtsgevolg: ja
alleen:       zin=/(rechter | kantonrechter | rechtbank | wilsonbekwaam | bewindvoerder | curator | mentorschap)/
uitleg:       Iemand die van de rechter voor een ander mag beslissen over zorg en behandeling.
voorbeeld:    De rechter benoemt uw broer tot ⟦mentor⟧ van uw moeder. => De rechter beslist dat uw broer over de zorg van uw moeder mag beslissen.
bron:         Burgerlijk Wetboek Boek 1, titel 20
niet melden:  /_ ..4 (school | klas | leerling | leerlingen | opleiding | stage)/ | een begeleider op school
niet melden:  /(school | klas | leerling | leerlingen) ..8 _/ | een begeleider op school
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       levenstestament    id: levenstestament    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: tip
beter:        (papier van de notaris waarin staat wie later voor u beslist) | als de lezer het woord niet kent
uitleg:       Een papier van de notaris. Daarin kiest u wie uw geld en zorg regelt als u dat zelf niet meer kunt.
voorbeeld:    Mijn vader heeft in 2023 een ⟦levenstestament⟧ gemaakt. => Mijn vader heeft in 2023 bij de notaris geregeld wie later voor hem beslist.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       zorgmachtiging    id: zorgmachtiging    soort: zelfstandig naamwoord    categorie: juridisch    domein: zorg    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De rechter beslist dat iemand met een psychische ziekte zorg krijgt, ook als die persoon dat niet wil. Het mag alleen als er anders ernstige schade dreigt.
voorbeeld:    De officier van justitie vraagt de rechter om een ⟦zorgmachtiging⟧. => De officier van justitie vraagt of de rechter wil beslissen dat u verplicht zorg krijgt.
bron:         Wet verplichte geestelijke gezondheidszorg
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       crisismaatregel    id: crisismaatregel    soort: zelfstandig naamwoord    categorie: juridisch    domein: zorg    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De burgemeester beslist dat iemand in psychische nood meteen verplicht zorg krijgt. Dat duurt meestal niet langer dan drie dagen.
voorbeeld:    De burgemeester neemt voor uw zoon een ⟦crisismaatregel⟧. => De burgemeester beslist dat uw zoon meteen verplicht zorg krijgt.
bron:         Wet verplichte geestelijke gezondheidszorg
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       onvrijwillige zorg    id: onvrijwillige-zorg    soort: woordgroep    categorie: juridisch    domein: zorg    ernst: waarschuwing
rechtsgevolg: ja
patroon:      onvrijwillige zorg
uitleg:       Zorg waar iemand zelf of zijn vertegenwoordiger nee tegen zegt. Die zorg mag alleen om ernstige schade te voorkomen.
voorbeeld:    Wil uw moeder geen hek om haar bed, dan is dat hek ⟦onvrijwillige zorg⟧. => Wil uw moeder geen hek om haar bed, dan mag dat alleen als het echt niet anders kan.
bron:         Wet zorg en dwang
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       rechterlijke machtiging    id: rechterlijke-machtiging    soort: woordgroep    categorie: juridisch    domein: zorg    ernst: waarschuwing
rechtsgevolg: ja
patroon:      rechterlijke (machtiging | machtigingen)
alleen:       zin=/(opname | opnemen | opgenomen | verpleeghuis | instelling | kliniek | dementie | zorg | verblijf | blijven)/
uitleg:       De rechter geeft toestemming om iemand op te nemen die dat zelf niet wil.
voorbeeld:    Zonder ⟦rechterlijke machtiging⟧ kan mevrouw niet in het verpleeghuis blijven. => De rechter moet eerst toestemming geven. Anders kan mevrouw niet in het verpleeghuis blijven.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       patiëntenvertrouwenspersoon    id: patientenvertrouwenspersoon    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: waarschuwing
beter:        (iemand die u gratis helpt met klachten over verplichte zorg) | altijd
uitleg:       Iemand die gratis opkomt voor mensen die verplichte psychische zorg krijgen. U kunt er vragen en klachten vertellen.
voorbeeld:    Bel de ⟦patiëntenvertrouwenspersoon⟧ als u boos bent over uw opname. => Bent u boos over uw opname? Bel dan met iemand die gratis voor u opkomt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       klachtenfunctionaris    id: klachtenfunctionaris    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: waarschuwing
beter:        (de medewerker voor klachten) | altijd
uitleg:       Iemand bij een instelling die luistert naar uw klacht en helpt met een oplossing.
voorbeeld:    Bent u ontevreden over de kraamhulp? Mail onze ⟦klachtenfunctionaris⟧. => Bent u ontevreden over de kraamhulp? Mail onze medewerker voor klachten.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       naturapolis    id: naturapolis    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: waarschuwing
beter:        (zorgverzekering die alles betaalt bij artsen en ziekenhuizen waarmee zij afspraken heeft) | altijd
uitleg:       Een zorgverzekering die afspraken heeft met artsen en ziekenhuizen. Gaat u naar een andere arts, dan betaalt u vaak zelf een deel.
voorbeeld:    Met een ⟦naturapolis⟧ krijgt u deze kliniek niet helemaal betaald. => Uw zorgverzekering heeft geen afspraken met deze kliniek. U betaalt een deel zelf.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       restitutiepolis    id: restitutiepolis    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: waarschuwing
beter:        (verzekering waarbij u zelf uw arts of ziekenhuis kiest) | altijd
uitleg:       Een zorgverzekering waarbij u zelf kiest naar welke arts u gaat. De verzekeraar betaalt de rekening, als de prijs niet te hoog is.
voorbeeld:    Hebt u een ⟦restitutiepolis⟧, dan maakt het ziekenhuis niet uit. => Mag u van uw verzekering zelf kiezen, dan maakt het ziekenhuis niet uit.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       gecontracteerde zorg    id: gecontracteerde-zorg    soort: woordgroep    categorie: jargon    domein: zorg    ernst: waarschuwing
patroon:      gecontracteerde (zorg | zorgaanbieder | zorgaanbieders | zorgverlener | zorgverleners)
beter:        (zorg of zorgverlener waarmee de verzekeraar of gemeente afspraken heeft) | zeg om welke afspraken het gaat
uitleg:       Zorg van een arts of organisatie waarmee de verzekeraar of gemeente afspraken heeft over de prijs.
voorbeeld:    Kies een ⟦gecontracteerde zorgaanbieder⟧, anders betaalt u zelf mee. => Kies een zorgorganisatie waar wij afspraken mee hebben, anders betaalt u zelf mee.
niet melden:  /niet _/ | dan is het juist andersom
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       medicatie    id: medicatie    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: tip
vormen:       mv=-
patroon:      medicatie
beter:        (medicijnen) | let op het werkwoord: medicijnen zijn, medicijnen helpen
uitleg:       Pillen, drankjes of andere middelen die de arts voorschrijft.
voorbeeld:    Neem uw ⟦medicatie⟧ mee naar het ziekenhuis. => Neem uw medicijnen mee naar het ziekenhuis.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 43 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beroepsgeheim    id: beroepsgeheim    soort: zelfstandig naamwoord    categorie: juridisch    domein: zorg    ernst: tip
rechtsgevolg: ja
uitleg:       Een arts of hulpverlener mag meestal niet zonder uw toestemming aan anderen vertellen wat hij over u weet.
voorbeeld:    Door het ⟦beroepsgeheim⟧ vertelt de arts ons niets over uw ziekte. => De arts mag ons niets vertellen over uw ziekte.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       medisch advies    id: medisch-advies    soort: woordgroep    categorie: jargon    domein: zorg    ernst: tip
patroon:      (medisch advies | medische advies | medische adviezen)
beter:        (wat de arts ons schrijft over uw gezondheid) | zeg wie de arts is
uitleg:       Een arts kijkt naar uw gezondheid en schrijft aan de gemeente wat u nodig hebt of niet kunt.
voorbeeld:    Op grond van het ⟦medisch advies⟧ krijgt u een parkeerkaart. => De arts heeft ons geschreven over uw gezondheid. Daarom krijgt u een parkeerkaart.
niet melden:  /geen _/ | op een website die geen arts vervangt
niet melden:  /(huisarts | apotheek | apotheker | dokter | reis | reizen | vaccinatie | ziekenhuis) ..8 _/ | dan helpt een eigen arts
niet melden:  /_ ..8 (huisarts | apotheek | apotheker | dokter | reis | reizen | vaccinatie | ziekenhuis)/ | dan helpt een eigen arts
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 54 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ergotherapeut    id: ergotherapeut    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: tip
beter:        (iemand die leert hoe u dagelijkse dingen weer zelf doet) | als de lezer het beroep niet kent
uitleg:       Iemand die u leert hoe u met een ziekte of beperking makkelijker kookt, wast en werkt.
voorbeeld:    Een ⟦ergotherapeut⟧ komt thuis uw keuken bekijken. => Iemand die weet hoe u met uw ziekte makkelijker kookt, komt uw keuken bekijken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       paramedisch    id: paramedisch    soort: bijvoeglijk    categorie: jargon    domein: zorg    ernst: waarschuwing
beter:        (van bijvoorbeeld een fysiotherapeut of logopedist) | noem het beroep
uitleg:       Zorg van mensen die geen arts zijn, zoals een fysiotherapeut, diëtist of logopedist.
voorbeeld:    Voor ⟦paramedische⟧ behandelingen vult u een apart formulier in. => Voor fysiotherapie en logopedie vult u een apart formulier in.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 57 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       jeugdgezondheidszorg    id: jeugdgezondheidszorg    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: tip
vormen:       mv=-
beter:        (het consultatiebureau of de schoolarts) | kies wie het is
uitleg:       De artsen en verpleegkundigen die kijken of kinderen gezond groeien. Zij werken bij het consultatiebureau en op school.
voorbeeld:    De ⟦jeugdgezondheidszorg⟧ nodigt alle kinderen uit groep 7 uit. => De schoolarts nodigt alle kinderen uit groep 7 uit.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       prenataal    id: prenataal    soort: bijvoeglijk    categorie: jargon    domein: zorg    ernst: waarschuwing
beter:        (voor de geboorte) | bij zorg, een huisbezoek of een onderzoek
uitleg:       Het gebeurt in de tijd dat een vrouw zwanger is.
voorbeeld:    De verpleegkundige komt voor een ⟦prenataal⟧ huisbezoek. => De verpleegkundige komt al voor de geboorte bij u thuis.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 22 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       neonatale screening    id: neonatale-screening    soort: woordgroep    categorie: jargon    domein: zorg    ernst: waarschuwing
patroon:      neonatale (screening | hielprikscreening | gehoorscreening)
beter:        (de hielprik en de gehoortest) | noem welke test
uitleg:       Testen bij een baby van een paar dagen oud. Zo worden ziekten of slecht horen vroeg gevonden.
voorbeeld:    De ⟦neonatale screening⟧ gebeurt bij u thuis. => De hielprik en de gehoortest van uw baby gebeuren bij u thuis.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       zittend ziekenvervoer    id: zittend-ziekenvervoer    soort: woordgroep    categorie: jargon    domein: zorg    ernst: waarschuwing
patroon:      zittend ziekenvervoer
beter:        (vervoer naar het ziekenhuis met taxi, auto of bus) | altijd
uitleg:       U gaat met een taxi, eigen auto of bus naar een behandeling. De verzekering betaalt dat soms.
voorbeeld:    U krijgt geen vergoeding voor ⟦zittend ziekenvervoer⟧. => U krijgt geen vergoeding voor de taxi, auto of bus naar het ziekenhuis.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       overbruggingszorg    id: overbruggingszorg    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: waarschuwing
vormen:       mv=-
beter:        (zorg tot er een plek is) | altijd
uitleg:       Zorg die u krijgt terwijl u wacht op een plek in een instelling.
voorbeeld:    Totdat er plaats is in De Hoeve, krijgt u ⟦overbruggingszorg⟧. => Totdat er plaats is in De Hoeve, krijgt u tijdelijk andere zorg.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       meerzorg    id: meerzorg    soort: zelfstandig naamwoord    categorie: juridisch    domein: zorg    ernst: waarschuwing
vormen:       mv=-
rechtsgevolg: ja
uitleg:       Extra geld of uren voor mensen in de langdurige zorg die veel meer hulp nodig hebben dan anderen.
voorbeeld:    De ouders van Tim vragen ⟦meerzorg⟧ aan bij het zorgkantoor. => De ouders van Tim vragen het zorgkantoor om veel extra hulp voor hun zoon.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 58 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       persoonlijke verzorging    id: persoonlijke-verzorging    soort: woordgroep    categorie: jargon    domein: zorg    ernst: tip
patroon:      persoonlijke verzorging
alleen:       zin=/(indicatie | uur | uren | Wlz | thuiszorg | zorgkantoor | wijkverpleging | verpleging | begeleiding | zorgverlener)/
beter:        hulp bij wassen en aankleden | als iemand die hulp krijgt
uitleg:       Iemand helpt u met wassen, aankleden, eten en naar het toilet gaan.
voorbeeld:    U krijgt elke ochtend een uur ⟦persoonlijke verzorging⟧. => U krijgt elke ochtend een uur hulp bij wassen en aankleden.
niet melden:  /(kleding | artikelen | producten | spullen | kosten | middelen | geld | uitgaven) ..4 _/ | zeep en shampoo
niet melden:  /_ ..6 (zoals | shampoo | kapper | zeep | tandpasta | make-up)/ | zeep en shampoo
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 116 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       algemene dagelijkse levensverrichtingen    id: algemene-dagelijkse-levensverrichtingen    soort: woordgroep    categorie: jargon    domein: zorg    ernst: waarschuwing
patroon:      (algemene dagelijkse levensverrichtingen | activiteiten van het dagelijks leven)
beter:        (wat iedereen elke dag doet: wassen, aankleden, eten) | altijd
uitleg:       Dingen die iedereen elke dag moet doen, zoals wassen, aankleden, eten en naar het toilet gaan.
voorbeeld:    U hebt hulp nodig bij ⟦algemene dagelijkse levensverrichtingen⟧. => U hebt hulp nodig bij wassen, aankleden en eten.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dagstructuur    id: dagstructuur    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        (vaste tijden en bezigheden op een dag) | altijd
uitleg:       Vaste tijden op een dag om op te staan, te eten, te werken en te slapen.
voorbeeld:    De begeleider helpt u een goede ⟦dagstructuur⟧ te vinden. => De begeleider helpt u met vaste tijden om op te staan, te eten en iets te doen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       sociale kaart    id: sociale-kaart    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
patroon:      sociale kaart
beter:        lijst met hulporganisaties | altijd
uitleg:       Een overzicht van alle organisaties in de buurt die mensen helpen, met adres en telefoonnummer.
voorbeeld:    Op onze website staat de ⟦sociale kaart⟧ van Zwolle. => Op onze website staat de lijst met hulporganisaties van Zwolle.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       regiebehandelaar    id: regiebehandelaar    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: waarschuwing
beter:        (de behandelaar die uw hele behandeling regelt) | altijd
uitleg:       De arts of psycholoog die ervoor zorgt dat uw hele behandeling klopt. Bij deze persoon kunt u alles vragen.
voorbeeld:    Uw ⟦regiebehandelaar⟧ is psycholoog Van Dam. => Psycholoog Van Dam let op uw hele behandeling. Bij haar kunt u alles vragen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       cliëntstop    id: clientstop    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: waarschuwing
patroon:      (cliëntstop | cliëntstops | cliëntenstop | cliëntenstops | aanmeldstop | aanmeldstops | patiëntenstop | patiëntenstops)
beter:        (er kunnen tijdelijk geen nieuwe mensen bij) | altijd
uitleg:       Een arts of instelling neemt een tijd geen nieuwe mensen aan, omdat het te druk is.
voorbeeld:    Deze tandarts heeft een ⟦patiëntenstop⟧. => Deze tandarts neemt nu geen nieuwe patiënten aan.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       poliklinisch    id: poliklinisch    soort: bijvoeglijk    categorie: jargon    domein: zorg    ernst: waarschuwing
beter:        (in het ziekenhuis zonder dat u blijft slapen) | altijd
uitleg:       U wordt in het ziekenhuis behandeld en gaat dezelfde dag weer naar huis.
voorbeeld:    De ingreep aan uw oog gebeurt ⟦poliklinisch⟧. => De ingreep aan uw oog gebeurt in het ziekenhuis. U mag daarna meteen naar huis.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 31 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ziektebeeld    id: ziektebeeld    soort: zelfstandig naamwoord    categorie: jargon    domein: zorg    ernst: tip
beter:        <ziekte> | als het om één ziekte gaat
uitleg:       Alle klachten en kenmerken die bij een bepaalde ziekte horen.
voorbeeld:    Bij dit ⟦ziektebeeld⟧ past rust en een vaste dag. => Bij deze ziekte past rust en een vaste dag.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 36 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verdragsgerechtigd    id: verdragsgerechtigd    soort: bijvoeglijk    categorie: juridisch    domein: zorg    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U woont in een ander land, maar Nederland betaalt uw zorg daar. Dat staat in een verdrag. U betaalt daarvoor een bijdrage.
voorbeeld:    Het CAK schrijft dat u ⟦verdragsgerechtigd⟧ bent in Spanje. => Het CAK schrijft dat u in Spanje recht hebt op zorg die Nederland betaalt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie
