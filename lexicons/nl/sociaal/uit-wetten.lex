# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden over werk, inkomen, zorg en onderwijs, uit wetten en besluiten.

ingang:       aanstelling    id: aanstelling-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        (baan; iemand krijgt een functie) | altijd
uitleg:       Iemand krijgt een functie bij de overheid, bijvoorbeeld bij de politie of het leger.
voorbeeld:    U krijgt een tijdelijke ⟦aanstelling⟧ bij de politie. => U krijgt een tijdelijke baan bij de politie.
niet melden:  /akte van _/ | naam van een stuk
niet melden:  /_ van ..2 (bewindvoerder | curator | mentor | voogd | deskundige | arbiter | toezichthouder | kwaliteitsborger)/ | iemand krijgt een taak, geen baan
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 586 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       accreditatie    id: accreditatie-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: onderwijs    ernst: waarschuwing
beter:        (officieel bewijs dat een opleiding of organisatie goed genoeg is) | altijd
uitleg:       Een officieel bewijs dat een opleiding of organisatie goed genoeg is.
voorbeeld:    Zonder ⟦accreditatie⟧ krijgt u geen erkend diploma. => Als de opleiding niet officieel is goedgekeurd, krijgt u geen erkend diploma.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 179 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       arbeidsongeschiktheid    id: arbeidsongeschiktheid-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (als iemand niet kan werken door ziekte) | als je de situatie uitlegt
uitleg:       U kunt niet werken, of minder werken, door ziekte of een beperking.
voorbeeld:    Bij ⟦arbeidsongeschiktheid⟧ krijgt u misschien een uitkering. => Kunt u door ziekte niet werken? Dan krijgt u misschien een uitkering.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 634 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       arbeidsplaats    id: arbeidsplaats-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        (baan) | als je banen telt
beter:        (werkplek) | als je de plek bedoelt waar iemand werkt
uitleg:       Een baan bij een bedrijf, of de plek waar iemand werkt.
voorbeeld:    De nieuwe fabriek geeft tachtig ⟦arbeidsplaatsen⟧. => De nieuwe fabriek geeft tachtig banen.
niet melden:  /(op | van) (de | uw | zijn | haar | een) _/ | de plek waar iemand werkt
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 161 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       arbodienst    id: arbodienst-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        (dienst die uw werkgever helpt als iemand ziek is) | als je het uitlegt
uitleg:       Een dienst die werkgevers helpt om het werk veilig en gezond te houden, en die helpt als iemand ziek is.
voorbeeld:    De ⟦arbodienst⟧ belt u als u twee weken ziek bent. => De dienst die uw werkgever helpt bij ziekte, belt u als u twee weken ziek bent.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 112 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beroepsbeoefenaar    id: beroepsbeoefenaar-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (iemand met dit beroep) | noem het beroep
uitleg:       Iemand die een bepaald beroep heeft, zoals arts of leraar.
voorbeeld:    Een klacht over een ⟦beroepsbeoefenaar⟧ in de zorg stuurt u naar het tuchtcollege. => Een klacht over een arts of verpleegkundige stuurt u naar het tuchtcollege.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 363 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beroepsgenoot    id: beroepsgenoot-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (iemand met hetzelfde beroep) | altijd
uitleg:       Iemand met hetzelfde beroep.
voorbeeld:    De klacht wordt bekeken door een ⟦beroepsgenoot⟧ van de arts. => De klacht wordt bekeken door een andere arts.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 192 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beroepsgericht    id: beroepsgericht-wet    soort: bijvoeglijk    categorie: jargon    domein: onderwijs    ernst: waarschuwing
beter:        (voor een beroep) | altijd
uitleg:       Bedoeld om een beroep te leren.
voorbeeld:    Uw zoon kiest een ⟦beroepsgericht⟧ vak. => Uw zoon kiest een vak waarmee hij een beroep leert.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 136 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bezoldiging    id: bezoldiging-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        <loon> | als iemand in dienst is
beter:        (vergoeding) | bij een bestuurder of raadslid
uitleg:       Het geld dat iemand krijgt voor zijn werk, vaak bij de overheid.
voorbeeld:    Uw ⟦bezoldiging⟧ staat elke maand op de 24e op uw rekening. => Uw loon staat elke maand op de 24e op uw rekening.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 1782 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bovenwettelijk    id: bovenwettelijk-wet    soort: bijvoeglijk    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (meer dan de wet zegt) | altijd
uitleg:       Meer dan waar iemand volgens de wet recht op heeft.
voorbeeld:    U hebt nog vier ⟦bovenwettelijke⟧ vakantiedagen. => U hebt nog vier vakantiedagen boven op het aantal uit de wet.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 261 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dagdeel    id: dagdeel-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        (ochtend, middag of avond) | altijd
uitleg:       Een halve dag: een ochtend, middag of avond.
voorbeeld:    Uw moeder kan twee ⟦dagdelen⟧ naar de dagopvang. => Uw moeder kan twee ochtenden of middagen naar de dagopvang.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 139 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dienstreis    id: dienstreis-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        (reis voor het werk) | altijd
uitleg:       Een reis die iemand voor zijn werk maakt.
voorbeeld:    Voor een ⟦dienstreis⟧ krijgt u de kosten terug. => Voor een reis voor uw werk krijgt u de kosten terug.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 182 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       doorbetaling    id: doorbetaling-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
patroon:      doorbetaling van (het | uw | de)? (loon | salaris)
beter:        (loon blijven krijgen) | altijd
uitleg:       Uw baas blijft betalen, ook als u niet werkt.
voorbeeld:    U hebt bij ziekte recht op ⟦doorbetaling van loon⟧. => U krijgt ook loon als u ziek bent.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 120 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geneeskundig    id: geneeskundig-wet    soort: bijvoeglijk    categorie: jargon    domein: sociaal    ernst: tip
beter:        <medisch> | altijd
uitleg:       Het heeft te maken met ziekte en genezen.
voorbeeld:    U krijgt een uitnodiging voor een ⟦geneeskundig⟧ onderzoek. => U krijgt een uitnodiging voor een medisch onderzoek.
niet melden:  /geneeskundige ([leesteken] | heeft | had | is | kan | moet | mag | die | zal | onderzoekt | en | of | behandelingsovereenkomst | hulpverlening | hulpverleningsorganisatie | van | bij)/ | een arts, of een vaste naam
niet melden:  /geneeskundigen/ | artsen
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 997 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       getuigschrift    id: getuigschrift-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (diploma) | na een opleiding
beter:        (brief van uw baas over uw werk) | na een baan
uitleg:       Een papier waarop staat dat u een opleiding hebt gedaan of hoe u hebt gewerkt.
voorbeeld:    Stuur een kopie van uw ⟦getuigschrift⟧ van de universiteit. => Stuur een kopie van uw diploma van de universiteit.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 397 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       herbeoordeling    id: herbeoordeling-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (opnieuw bekijken) | altijd
uitleg:       Iemand bekijkt nog een keer hoe uw situatie is.
voorbeeld:    Vraag een ⟦herbeoordeling⟧ aan als u zieker bent geworden. => Vraag ons om opnieuw naar uw situatie te kijken als u zieker bent geworden.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 56 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in loondienst    id: in-loondienst-wet    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: tip
beter:        (bij een werkgever) | altijd
uitleg:       Werken voor een werkgever die loon betaalt. Wie een eigen bedrijf heeft, werkt niet in loondienst.
voorbeeld:    Werkt u ⟦in loondienst⟧? => Werkt u bij een werkgever?
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 136 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       integreren    id: integreren-wet    soort: werkwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        (mee gaan doen) | bij mensen
beter:        (samenvoegen) | bij plannen of systemen
uitleg:       Gaan meedoen in een land of groep, of dingen samenvoegen tot één geheel.
voorbeeld:    De taalcursus helpt nieuwkomers te ⟦integreren⟧. => Door de taalcursus kunnen nieuwkomers beter meedoen in Nederland.
niet melden:  /geïntegreerde/ | dan betekent het: ingebouwd, of bij elkaar gebracht
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 101 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       invaliditeit    id: invaliditeit-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (als iemand blijvend minder kan) | altijd
uitleg:       Iemand kan door een ongeluk of ziekte minder dan vroeger, en dat blijft zo.
voorbeeld:    De verzekering betaalt bij blijvende ⟦invaliditeit⟧. => De verzekering betaalt als u blijvend minder kunt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 286 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       jonggehandicapte    id: jonggehandicapte-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (iemand die al jong een ziekte of beperking had) | altijd
uitleg:       Iemand die voor zijn achttiende verjaardag of tijdens zijn studie een ziekte of beperking had of kreeg.
voorbeeld:    Als ⟦jonggehandicapte⟧ kunt u hulp krijgen bij het vinden van werk. => Had u al jong een ziekte of beperking? Dan kunt u hulp krijgen bij het vinden van werk.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 233 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kindercentrum    id: kindercentrum-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        (kinderopvang) | altijd
uitleg:       Een plek waar kinderen zijn als hun ouders werken: een kinderdagverblijf of de opvang voor en na school.
voorbeeld:    Het ⟦kindercentrum⟧ staat in het landelijk register. => De kinderopvang staat in het landelijk register.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 181 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       leerweg    id: leerweg-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: onderwijs    ernst: waarschuwing
beter:        (manier om een diploma te halen) | als je het uitlegt
uitleg:       Een manier om het vmbo of mbo te doen, bijvoorbeeld met meer of minder praktijk.
voorbeeld:    Uw kind volgt de theoretische ⟦leerweg⟧. => Uw kind doet de vorm van het vmbo met de meeste theorie.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 496 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       levensbeschouwelijk    id: levensbeschouwelijk-wet    soort: bijvoeglijk    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (over geloof of kijk op het leven) | altijd
uitleg:       Het gaat over geloof, of over wat iemand belangrijk vindt in het leven.
voorbeeld:    De school geeft ⟦levensbeschouwelijk⟧ onderwijs. => De school geeft les over geloof en over wat belangrijk is in het leven.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 55 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       medezeggenschap    id: medezeggenschap-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        (meepraten en soms meebeslissen) | altijd
uitleg:       Leerlingen, ouders, huurders of werknemers mogen meepraten over besluiten en soms meebeslissen.
voorbeeld:    Ouders hebben ⟦medezeggenschap⟧ op school. => Ouders mogen op school meepraten en soms meebeslissen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 169 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nascholing    id: nascholing-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        (les om je vak bij te houden) | altijd
uitleg:       Lessen voor mensen die al een diploma hebben, om hun vak bij te houden.
voorbeeld:    Een buschauffeur moet elke vijf jaar ⟦nascholing⟧ volgen. => Een buschauffeur moet elke vijf jaar weer lessen volgen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 123 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ondernemingsraad    id: ondernemingsraad-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        (groep collega’s die namens het personeel meepraat) | als je het uitlegt
uitleg:       Een groep gekozen werknemers die met de baas praat over plannen van het bedrijf.
voorbeeld:    De ⟦ondernemingsraad⟧ gaat akkoord met de nieuwe werktijden. => De werknemers die namens het personeel meepraten, gaan akkoord met de nieuwe werktijden.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 266 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       pedagogisch    id: pedagogisch-wet    soort: bijvoeglijk    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (over opvoeden) | altijd
uitleg:       Het heeft te maken met het opvoeden van kinderen.
voorbeeld:    De crèche heeft een ⟦pedagogisch⟧ plan. => De crèche heeft een plan over hoe zij met kinderen omgaat.
niet melden: /_ (medewerker | medewerkers | professional | professionals | coach | coaches | beleidsmedewerker | beleidsmedewerkers)/ | naam van een beroep
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 107 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       persoonsgebonden budget    id: persoonsgebonden-budget-wet    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: tip
beter:        (geld om zelf zorg in te kopen) | altijd
uitleg:       Geld waarmee u zelf hulp of zorg inkoopt. De afkorting is pgb.
voorbeeld:    Met een ⟦persoonsgebonden budget⟧ kiest u zelf wie u helpt. => U kunt geld krijgen om zelf zorg in te kopen. Dan kiest u zelf wie u helpt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 280 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       primair onderwijs    id: primair-onderwijs-wet    soort: woordgroep    categorie: jargon    domein: onderwijs    ernst: waarschuwing
beter:        (de basisschool) | altijd
uitleg:       De basisschool en het speciaal onderwijs voor kinderen van vier tot ongeveer twaalf jaar.
voorbeeld:    In het ⟦primair onderwijs⟧ zijn te weinig leraren. => Op basisscholen zijn te weinig leraren.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 747 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       schuldregeling    id: schuldregeling-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        (afspraken om van schulden af te komen) | als je het uitlegt
uitleg:       Afspraken met iedereen aan wie u geld moet betalen. Meestal betaalt u een deel. De rest hoeft u dan niet meer te betalen.
voorbeeld:    De bank werkt mee aan uw ⟦schuldregeling⟧. => De bank werkt mee aan afspraken, zodat u van uw schulden afkomt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 78 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       signalering    id: signalering-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (merken en doorgeven) | als het om problemen of gevaar gaat
uitleg:       Merken dat er iets aan de hand is en het doorgeven.
voorbeeld:    De wijkagent helpt bij ⟦signalering⟧ van eenzaamheid. => De wijkagent merkt het als iemand eenzaam is en geeft dat door.
niet melden: /_ ..4 (register | opsporingsregister | "SIS" | "IND" | politie)/ | iemand zoeken
niet melden:  /_ ..4 (weg | wegen | snelweg | verkeer | licht | lichten | brug | spoor | kruising | rijbaan | tunnel)/ | borden of lampen
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 232 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tewerkstelling    id: tewerkstelling-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (laten werken) | altijd
uitleg:       Iemand voor u laten werken.
voorbeeld:    Voor ⟦tewerkstelling⟧ van iemand uit Canada hebt u een vergunning nodig. => Wilt u iemand uit Canada voor u laten werken? Dan hebt u een vergunning nodig.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 270 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toelage    id: toelage-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        (extra geld) | altijd
uitleg:       Geld dat iemand extra krijgt, bijvoorbeeld voor werk in de nacht.
voorbeeld:    U krijgt een ⟦toelage⟧ omdat u 's nachts werkt. => U krijgt extra geld omdat u 's nachts werkt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 786 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verzekeringnemer    id: verzekeringnemer-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (wie de verzekering heeft afgesloten) | altijd
uitleg:       De persoon die de verzekering heeft afgesloten en de premie betaalt.
voorbeeld:    Alleen de ⟦verzekeringnemer⟧ kan het adres veranderen. => Alleen wie de verzekering heeft afgesloten, kan het adres veranderen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 107 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voortgezet onderwijs    id: voortgezet-onderwijs-wet    soort: woordgroep    categorie: jargon    domein: onderwijs    ernst: tip
beter:        (de middelbare school) | altijd
uitleg:       De school na de basisschool, zoals het vmbo, de havo of het vwo.
voorbeeld:    Uw kind gaat in september naar het ⟦voortgezet onderwijs⟧. => Uw kind gaat in september naar de middelbare school.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 1574 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wachtgeld    id: wachtgeld-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (uitkering na ontslag bij de overheid) | altijd
uitleg:       Geld dat iemand van de overheid krijgt na ontslag, tot er ander werk is.
voorbeeld:    De oud-wethouder krijgt twee jaar ⟦wachtgeld⟧. => De oud-wethouder krijgt twee jaar een uitkering.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 375 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       werknemersverzekering    id: werknemersverzekering-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (verzekering tegen verlies van loon, zoals WW en WIA) | als je het uitlegt
uitleg:       Een verzekering voor iedereen met een baan. U krijgt geld als u ziek of werkloos wordt.
voorbeeld:    Uw werkgever betaalt premie voor de ⟦werknemersverzekeringen⟧. => Uw werkgever betaalt premie, zodat u geld krijgt als u ziek of werkloos wordt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 1055 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wezenpensioen    id: wezenpensioen-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (geld voor kinderen van wie een ouder is overleden) | altijd
uitleg:       Geld voor kinderen van wie de vader of moeder is overleden.
voorbeeld:    Uw kinderen krijgen een ⟦wezenpensioen⟧ tot hun 18e jaar. => Uw kinderen krijgen tot hun 18e jaar geld, omdat een van hun ouders is overleden.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 190 keer in de wettekst (BWB, 10,8 miljoen woorden)
