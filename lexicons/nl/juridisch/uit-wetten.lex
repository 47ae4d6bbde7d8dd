# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden uit wetten die ook in brieven en besluiten staan.

ingang:       aanspraak    id: aanspraak-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      (aanspraak | aanspraken) op
beter:        (recht op) | altijd
uitleg:       Recht op iets, zoals geld of hulp.
voorbeeld:    U hebt geen ⟦aanspraak op⟧ deze toeslag. => U hebt geen recht op deze toeslag.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 3139 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aanspraken    id: aanspraken-wet    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      aanspraken !op
patroon:      (de | zijn | haar | hun | uw | deze | die | geen) aanspraak !(op | te | maken | maakt | maakte | gemaakt | kan | kunnen | meer | mogen | wil | willen | heeft | hebben)
beter:        (rechten, of: waar iemand recht op heeft) | altijd
uitleg:       Alles wat iemand mag krijgen volgens een regel of afspraak.
voorbeeld:    Na uw ontslag houdt u deze ⟦aanspraken⟧. => Na uw ontslag houdt u deze rechten.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       aansprakelijk    id: aansprakelijk-wet    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      aansprakelijk !stellen
uitleg:       Iemand moet de schade betalen, omdat de wet of een contract dat zegt.
voorbeeld:    De eigenaar van de hond is ⟦aansprakelijk⟧ voor de schade. => De eigenaar van de hond moet de schade betalen.
niet melden: /_ ..2 (stellen | stelt | gesteld | gehouden)/ | staat apart in het woordenboek
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 267 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aansprakelijkheid    id: aansprakelijkheid-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De plicht om schade te betalen, omdat iemand die heeft veroorzaakt of omdat de wet dat zegt.
voorbeeld:    De verzekering betaalt alleen als uw ⟦aansprakelijkheid⟧ vaststaat. => De verzekering betaalt alleen als zeker is dat u de schade moet betalen.
niet melden: /wettelijke _/ | staat apart als soort verzekering
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 445 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aanverwant    id: aanverwant-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      aanverwanten
beter:        (familie van uw partner) | bij personen
uitleg:       De familie van uw man, vrouw of partner.
voorbeeld:    Neem geen ⟦aanverwanten⟧ mee als tolk. => Neem geen familie van uw partner mee als tolk.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 188 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aard    id: aard-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      (de | hun | zijn | haar) aard (van | en (de)? (omvang | ernst | inhoud | duur | hoogte | plaats | hoeveelheid | kwaliteit | strekking | samenstelling | wijze | zwaarte | grootte) van?)
patroon:      aard en (omvang | ernst | inhoud | duur)
beter:        (het soort; wat voor) | altijd
uitleg:       Wat voor soort iets is.
voorbeeld:    Kies op het formulier ⟦de aard van⟧ uw klacht. => Kies op het formulier het soort klacht dat u hebt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 3149 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       arbeidsverhouding    id: arbeidsverhouding-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (afspraken tussen werknemer en baas) | altijd
uitleg:       De afspraken tussen iemand die werkt en degene voor wie hij werkt.
voorbeeld:    De Belastingdienst bekijkt uw ⟦arbeidsverhouding⟧ met dit bedrijf. => De Belastingdienst bekijkt of u bij dit bedrijf in dienst bent.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 136 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       art.    id: art-wet    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: tip
uitleg:       Een stukje van een wet of contract met een eigen nummer.
voluit:       artikel
voorbeeld:    Zie ⟦art.⟧ 5 van uw huurcontract. => Zie artikel 5 van uw huurcontract.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       beding    id: beding-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        <afspraak> | als het in een contract staat
uitleg:       Een afspraak in een contract, zoals dat u niet bij een ander bedrijf mag gaan werken.
voorbeeld:    In uw contract staat een ⟦beding⟧ over huisdieren. => In uw contract staat een afspraak over huisdieren.
niet melden: /(onder | met) geen _/ | vaste uitdrukking
niet melden:  /te bedingen/ | dan is het een werkwoord
niet melden:  /(kunt | kan | kunnen | mag | mogen | wil | wilt | willen | moet | moeten | zal | zullen | konden | kon) ..10 bedingen/ | dan is het een werkwoord
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 185 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bedingen    id: bedingen-wet    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
vormen:       tt1=-
patroon:      <bedingen:ww>
beter:        <af|spreken> | als mensen iets overeenkomen
uitleg:       Iets eisen en afspreken, bijvoorbeeld in een contract.
voorbeeld:    De huurder heeft een lagere prijs ⟦bedongen⟧. => De huurder heeft een lagere prijs afgesproken.
niet melden: /!te bedingen/ | dan zijn het meestal afspraken
niet melden:  /(wij | we | zij | ze | jullie | partijen | ouders | bewoners) bedongen/ | verleden tijd: dan past 'afgesproken' niet
niet melden:  /bedongen (de | het | een | hun | zij | wij | ze | we | deze | geen | meer | veel | op | zonder | gisteren | vorige | vorig)/ | verleden tijd: dan past 'afgesproken' niet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 491 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       benadeling    id: benadeling-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (schade; nadeel) | altijd
uitleg:       Iemand krijgt nadeel door wat een ander doet.
voorbeeld:    Bij ⟦benadeling⟧ van andere schuldeisers stopt de hulp. => Als andere schuldeisers door u te weinig krijgen, stopt de hulp.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 70 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bepaling    id: bepaling-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
alleen:       voor=/(de | deze | die | een | alle | volgende | wettelijke | nieuwe | andere | welke | geldende | bijzondere | algemene | dwingende | overige | bovenstaande | onderstaande | bestaande | bedoelde | genoemde | zulke | sommige | enkele | aantal | uitvoerende | fiscale | toepasselijke)/
beter:        (regel) | als het in een wet of contract staat
uitleg:       Een regel in een wet, contract of besluit.
voorbeeld:    Lees de ⟦bepalingen⟧ over geluid in uw huurcontract. => Lees de regels over geluid in uw huurcontract.
niet melden:  /bepaling van/ | iets vaststellen of meten
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 7606 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       begripsbepaling    id: begripsbepaling    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      (begripsbepaling | begripsbepalingen | begripsomschrijving | begripsomschrijvingen)
beter:        (wat de woorden betekenen) | altijd
uitleg:       Een lijst waarin staat wat de belangrijkste woorden in de tekst precies betekenen.
voorbeeld:    In de ⟦begripsbepalingen⟧ staat wat wij met grofvuil bedoelen. => In de woordenlijst staat wat wij met grofvuil bedoelen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       beroep in cassatie    id: beroep-in-cassatie-wet    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U vraagt de hoogste rechter, de Hoge Raad, of de vorige rechter de wet goed heeft gebruikt.
voorbeeld:    Tegen deze uitspraak kunt u ⟦beroep in cassatie⟧ instellen. => U kunt de Hoge Raad vragen om naar deze uitspraak te kijken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 133 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bestuursrechtelijk    id: bestuursrechtelijk-wet    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (over besluiten van de overheid) | altijd
uitleg:       Het gaat over besluiten van de overheid en wat u daartegen kunt doen.
voorbeeld:    Dit is een ⟦bestuursrechtelijke⟧ zaak. => Deze zaak gaat over een besluit van de overheid.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 259 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       betrokkene    id: betrokkene-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      (de | een | deze | aan | door | van) <betrokkene>
patroon:      <betrokkene>
beter:        (noem wie het is) | als je weet om wie het gaat
uitleg:       De persoon over wie het gaat, zoals iemand die een uitkering krijgt.
voorbeeld:    Alleen ⟦de betrokkene⟧ mag het dossier bekijken. => Alleen de persoon over wie het dossier gaat, mag het bekijken.
niet melden:  /_ ..1 bij/ | wie erbij was
niet melden:  /(alle | andere | overige | veel | direct) <betrokkene>/ | iedereen die meedoet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 3276 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bewerker    id: bewerker-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
alleen:       zin=/(persoonsgegevens | gegevens | privacy)/
beter:        (bedrijf dat gegevens verwerkt voor een ander) | altijd
uitleg:       Een bedrijf dat voor een ander met persoonsgegevens werkt. In de wet heet het nu 'verwerker'.
voorbeeld:    De ⟦bewerker⟧ bewaart uw gegevens op een server in Nederland. => Het bedrijf dat voor ons met uw gegevens werkt, bewaart ze op een server in Nederland.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 223 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bij of krachtens    id: bij-of-krachtens-wet    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (in de wet of in regels die daarbij horen) | als je een wet noemt
uitleg:       Het staat in de wet zelf, of in regels die bij die wet horen.
voorbeeld:    Dit is verboden ⟦bij of krachtens⟧ de Wegenverkeerswet. => Dit is verboden in de Wegenverkeerswet of in regels die daarbij horen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 3581 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       civielrechtelijk    id: civielrechtelijk-wet    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (over een ruzie of afspraak tussen mensen of bedrijven) | altijd
uitleg:       Het gaat om een ruzie of afspraak tussen mensen of bedrijven, dus niet om straf.
voorbeeld:    De verhuurder begint een ⟦civielrechtelijke⟧ zaak over de schade. => De verhuurder vraagt de rechter om te beslissen over de schade.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 191 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       contractueel    id: contractueel-wet    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (volgens het contract) | altijd
uitleg:       Het staat in een contract.
voorbeeld:    U bent ⟦contractueel⟧ verplicht om de tuin te onderhouden. => Volgens het contract moet u de tuin onderhouden.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 191 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       daartoe strekkend    id: daartoe-strekkend-wet    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      daartoe (strekkend | strekkende)
beter:        (met die vraag) | bij een verzoek
uitleg:       Met dat doel.
voorbeeld:    U dient een ⟦daartoe strekkend⟧ verzoek in. => U vraagt het aan ons.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 254 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       doorhaling    id: doorhaling-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (strepen door een tekst; weghalen uit een register) | altijd
uitleg:       Iets telt niet meer mee, omdat iemand er een streep door zet of het uit een register haalt.
voorbeeld:    Na ⟦doorhaling⟧ van de hypotheek kunt u het huis verkopen. => Als de hypotheek uit het register is, kunt u het huis verkopen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 169 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       faillietverklaring    id: faillietverklaring-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De rechter zegt dat iemand failliet is: hij betaalt zijn schulden niet meer.
voorbeeld:    Na de ⟦faillietverklaring⟧ van de winkel meldt u uw vordering bij de curator. => De rechter heeft de winkel failliet verklaard. Vraag uw geld bij de curator.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 202 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geldboete    id: geldboete-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
beter:        <boete> | altijd
uitleg:       Geld dat u als straf moet betalen.
voorbeeld:    U krijgt een ⟦geldboete⟧ van 150 euro voor rijden zonder licht. => U krijgt een boete van 150 euro voor rijden zonder licht.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 739 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geldsom    id: geldsom-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        <bedrag> | altijd
uitleg:       Een bedrag aan geld.
voorbeeld:    De rechter beslist dat u een ⟦geldsom⟧ betaalt. => De rechter beslist dat u een bedrag betaalt.
niet melden:  /te [woord, eindigt=n] _/ | dan past het lidwoord niet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 74 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gerechtigd    id: gerechtigd-wet    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (hebben het recht; mogen) | als iemand iets mag of krijgt
beter:        (wie er recht op heeft) | bij 'de gerechtigde'
uitleg:       U hebt er recht op, of u mag het doen.
voorbeeld:    U bent ⟦gerechtigd⟧ om het dossier te bekijken. => U mag het dossier bekijken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 551 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geschillencommissie    id: geschillencommissie-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
beter:        (commissie die beslist bij ruzie) | als je het uitlegt
uitleg:       Een groep mensen die beslist als u en een bedrijf het niet eens worden.
voorbeeld:    Komt u er met de garage niet uit? Ga naar de ⟦geschillencommissie⟧. => Komt u er met de garage niet uit? Er is een commissie die dan beslist.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 160 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hoedanigheid    id: hoedanigheid-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        <rol> | als iemand iets doet vanuit een taak
uitleg:       De rol of functie waarin iemand iets doet, zoals ouder of eigenaar.
voorbeeld:    In welke ⟦hoedanigheid⟧ tekent u dit formulier? => In welke rol tekent u dit formulier?
niet melden:  /(goede | slechte | bijzondere | nodige | bepaalde) hoedanigheden/ | eigenschappen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 424 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       huurovereenkomst    id: huurovereenkomst-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
beter:        <huurcontract> | altijd
uitleg:       Het contract van een huurder en een verhuurder.
voorbeeld:    Stuur een kopie van uw ⟦huurovereenkomst⟧. => Stuur een kopie van uw huurcontract.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 137 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       identificatieplicht    id: identificatieplicht-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (u moet uw paspoort of ID-kaart laten zien) | altijd
uitleg:       Vanaf veertien jaar moet u een paspoort, ID-kaart of rijbewijs laten zien als de politie daarom vraagt.
voorbeeld:    In het stadion geldt een ⟦identificatieplicht⟧. => In het stadion moet u uw paspoort of ID-kaart kunnen laten zien.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 99 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in redelijkheid    id: in-redelijkheid-wet    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
beter:        (zoals eerlijk en verstandig is; of laat het weg) | altijd
uitleg:       Zoals het eerlijk en verstandig is.
voorbeeld:    Wij konden ⟦in redelijkheid⟧ niet anders beslissen. => Wij konden geen andere eerlijke beslissing nemen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 190 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in zoverre    id: in-zoverre-wet    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (voor dat deel) | als iets maar voor een deel zo is
uitleg:       Alleen voor dat ene deel.
voorbeeld:    Uw bezwaar is ⟦in zoverre⟧ terecht. => Uw bezwaar klopt voor dat deel.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 221 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inbreuk    id: inbreuk-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      inbreuk op
beter:        (iets doen tegen iemands recht) | altijd
uitleg:       Iets doen wat tegen iemands recht of tegen de regels is.
voorbeeld:    De camera van uw buurman is een ⟦inbreuk op⟧ uw privacy. => De camera van uw buurman gaat in tegen uw recht op privacy.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 427 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       informatieplicht    id: informatieplicht-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (u moet het ons vertellen) | altijd
uitleg:       De regel dat iemand veranderingen moet doorgeven of informatie moet geven.
voorbeeld:    Wie bijstand krijgt, heeft een ⟦informatieplicht⟧. => Krijgt u bijstand? Dan moet u veranderingen aan ons doorgeven.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 85 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       intrekking    id: intrekking-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
beter:        (schrijf dat iets niet meer geldt) | bij een vergunning of besluit
beter:        (schrijf dat iemand iets terugneemt) | bij een verzoek of bezwaar
uitleg:       Iemand zegt dat iets niet meer geldt of niet meer hoeft.
voorbeeld:    Na de ⟦intrekking⟧ van uw vergunning moet het terras weg. => Uw vergunning geldt niet meer. Daarom moet het terras weg.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1718 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       invrijheidstelling    id: invrijheidstelling-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (vrijlaten) | altijd
uitleg:       Iemand mag uit de gevangenis.
voorbeeld:    U krijgt bericht over de ⟦invrijheidstelling⟧ van de dader. => U hoort het als de dader uit de gevangenis mag.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 234 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inwerkingtreding    id: inwerkingtreding-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (de dag waarop het begint te gelden) | bij een wet, regel of besluit
uitleg:       Het moment waarop een wet, regel of besluit begint te gelden.
voorbeeld:    Vanaf de ⟦inwerkingtreding⟧ van de nieuwe regels betaalt u per uur. => Vanaf de dag dat de nieuwe regels gelden, betaalt u per uur.
niet melden: /"Inwerkingtreding"/ | kopje van een artikel
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 5974 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inwilliging    id: inwilliging-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (ja zeggen op) | bij een verzoek
uitleg:       Iemand zegt ja op een verzoek.
voorbeeld:    Na ⟦inwilliging⟧ van uw verzoek passen wij uw naam aan. => Zeggen wij ja op uw verzoek, dan passen wij uw naam aan.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 119 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       juncto    id: juncto-wet    soort: voorzetsel    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (samen met) | als twee artikelen bij elkaar horen
uitleg:       Deze artikelen horen bij elkaar en gelden samen.
voorbeeld:    Uw boete staat in artikel 10 ⟦juncto⟧ artikel 12. => Uw boete staat in de artikelen 10 en 12 samen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 475 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       justitieel    id: justitieel-wet    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (van politie en rechter) | altijd
uitleg:       Het heeft te maken met politie, rechter of straf.
voorbeeld:    In uw ⟦justitiële⟧ gegevens staat een boete. => Bij justitie staat dat u een boete hebt gehad.
niet melden: /"Justitiële" "Informatiedienst"/ | naam van een organisatie
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 726 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kennisneming    id: kennisneming-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (lezen; bekijken) | bij een stuk
uitleg:       Iets lezen of bekijken.
voorbeeld:    Na ⟦kennisneming⟧ van het rapport kunt u reageren. => Als u het rapport hebt gelezen, kunt u reageren.
niet melden: /ter _/ | staat apart in het woordenboek
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 231 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       klager    id: klager-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
beter:        (wie de klacht indient) | altijd
uitleg:       De persoon die een klacht heeft.
voorbeeld:    De ⟦klager⟧ mag zijn verhaal vertellen. => Wie de klacht indient, mag zijn verhaal vertellen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 368 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       meerderjarig    id: meerderjarig-wet    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: tip
beter:        (18 jaar of ouder) | altijd
uitleg:       U bent achttien jaar of ouder. Dan mag u zelf contracten tekenen.
voorbeeld:    Uw zoon is ⟦meerderjarig⟧ en tekent daarom zelf. => Uw zoon is 18 jaar of ouder en tekent daarom zelf.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 262 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       meldingsplicht    id: meldingsplicht-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (u moet het melden) | altijd
uitleg:       De regel dat u iets moet melden.
voorbeeld:    Voor een kleine verbouwing geldt een ⟦meldingsplicht⟧. => Een kleine verbouwing moet u eerst melden.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 88 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       met het oogmerk    id: met-het-oogmerk-wet    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      met het oogmerk om?
beter:        om | als er 'te' en een werkwoord volgt
uitleg:       Met die bedoeling doet iemand het.
voorbeeld:    Hij gaf een vals adres op ⟦met het oogmerk om⟧ geld te krijgen. => Hij gaf een vals adres op om geld te krijgen.
niet melden:  /_ (van | daarvan | op | dat)/ | dan past 'om' niet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 83 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ministeriële regeling    id: ministeriele-regeling-wet    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (ministeriële | ministeriele) (regeling | regelingen)
beter:        (regels van de minister) | als de lezer alleen de regel moet kennen
uitleg:       Regels die een minister zelf maakt. In de wet staat dat dit mag.
voorbeeld:    De hoogte van het bedrag staat in een ⟦ministeriële regeling⟧. => De minister bepaalt hoe hoog het bedrag is.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 2636 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       niet zijnde    id: niet-zijnde-wet    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (maar geen; behalve) | als je iets uitzondert
uitleg:       Alles, maar dit niet.
voorbeeld:    Voertuigen, ⟦niet zijnde⟧ fietsen, mogen hier niet parkeren. => Voertuigen mogen hier niet parkeren. Fietsen wel.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1030 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       notarieel    id: notarieel-wet    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (van de notaris) | altijd
uitleg:       De notaris heeft het gemaakt of regelt het.
voorbeeld:    U hebt een ⟦notariële⟧ verklaring nodig. => U hebt een verklaring van de notaris nodig.
niet melden: /_ (akte | akten | aktes)/ | staat apart in het woordenboek
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 282 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onbillijkheid    id: onbillijkheid-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (oneerlijk) | altijd
uitleg:       Iets wat niet eerlijk is.
voorbeeld:    De wethouder kan van de regel afwijken bij een ⟦onbillijkheid⟧. => De wethouder kan van de regel afwijken als iets oneerlijk is.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 67 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderneming    id: onderneming-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
beter:        <bedrijf> | als het om een zaak gaat
uitleg:       Een zaak die iets maakt, verkoopt of doet om geld te verdienen.
voorbeeld:    U start een eigen ⟦onderneming⟧ naast uw uitkering. => U start een eigen bedrijf naast uw uitkering.
niet melden: /(hachelijke | gewaagde | gedurfde | moeilijke | gevaarlijke | kostbare | zware | hele | riskante) _/ | een moeilijke taak
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 4276 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderscheidenlijk    id: onderscheidenlijk-wet    soort: bijwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (of; en) | als je twee dingen naast elkaar noemt
uitleg:       Elk in zijn eigen geval: het eerste, of anders het tweede.
voorbeeld:    De burgemeester ⟦onderscheidenlijk⟧ de wethouder tekent de brief. => De burgemeester of de wethouder tekent de brief.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 3191 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderworpen aan    id: onderworpen-aan-wet    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (moet voldoen aan) | bij regels
beter:        (wordt gecontroleerd of onderzocht) | bij een controle, keuring of test
uitleg:       Er geldt een regel of controle voor.
voorbeeld:    Elke aanvraag is ⟦onderworpen aan⟧ een controle. => Wij controleren elke aanvraag.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 252 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       oogmerk    id: oogmerk-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        <doel> | als iemand iets wil bereiken
uitleg:       Wat iemand wil bereiken met wat hij doet.
voorbeeld:    De verhuurder had een ander ⟦oogmerk⟧ met de opzegging. => De verhuurder had een ander doel met de opzegging.
niet melden:  /met het _ van/ | dan past 'doel' niet goed
niet melden:  /met _/ | dan past 'doel' niet goed
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 159 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       oplegging    id: oplegging-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      oplegging van (een | de | deze)
beter:        (schrijf met 'krijgen') | bij een boete of straf
uitleg:       Iemand krijgt een straf of een boete, of moet iets doen.
voorbeeld:    Voor de ⟦oplegging van een⟧ boete mag u reageren. => Voordat u een boete krijgt, mag u reageren.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 236 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       opschorting    id: opschorting-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U krijgt iets voorlopig niet, of iets hoeft voorlopig niet. Eerst moet iets anders duidelijk zijn.
voorbeeld:    Door ⟦opschorting⟧ van uw uitkering krijgt u in mei geen geld. => Uw uitkering stopt voorlopig. U krijgt in mei geen geld.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 167 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       opzegging    id: opzegging-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
beter:        (schrijf met 'opzeggen' of 'stoppen') | altijd
uitleg:       Iemand laat weten dat hij met een contract stopt.
voorbeeld:    De ⟦opzegging⟧ van de huur moet in een brief. => U moet de huur opzeggen in een brief.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 174 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overdracht    id: overdracht-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      overdracht van (de | het | een | uw | deze | zijn | haar) ..1 (woning | huis | pand | grond | bedrijf | zaak | eigendom | aandelen | taken | dossier | gegevens)
beter:        (schrijf wie iets aan wie geeft) | altijd
uitleg:       Iets gaat van de ene naar de andere persoon, zoals een huis of een taak.
voorbeeld:    Bij de ⟦overdracht van het huis⟧ krijgt u de sleutels. => Als het huis van u wordt, krijgt u de sleutels.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1556 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overgangsbepaling    id: overgangsbepaling-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (regel voor de tijd tussen oud en nieuw) | altijd
uitleg:       Een regel voor mensen die al iets hadden toen de wet veranderde.
voorbeeld:    Door een ⟦overgangsbepaling⟧ houdt u uw oude toeslag nog een jaar. => Er is een regel voor wie de oude toeslag had: u houdt hem nog een jaar.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 391 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overgangsregeling    id: overgangsregeling-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
beter:        (regels voor de tijd tussen oud en nieuw) | altijd
uitleg:       Regels voor de tijd waarin het oude stopt en het nieuwe begint.
voorbeeld:    Voor oude parkeerkaarten is er een ⟦overgangsregeling⟧ van een half jaar. => Oude parkeerkaarten mag u nog een half jaar gebruiken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 330 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overheidsorgaan    id: overheidsorgaan-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (deel van de overheid) | altijd
uitleg:       Een deel van de overheid dat besluiten mag nemen, zoals een gemeente of een minister.
voorbeeld:    Een ⟦overheidsorgaan⟧ mag uw gegevens niet zomaar doorgeven. => De overheid mag uw gegevens niet zomaar doorgeven.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 101 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       persoonlijke levenssfeer    id: persoonlijke-levenssfeer-wet    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (privacy) | altijd
uitleg:       Uw eigen leven, waar anderen zich niet zomaar mee mogen bemoeien.
voorbeeld:    De camera hangt zo dat uw ⟦persoonlijke levenssfeer⟧ beschermd is. => De camera hangt zo dat uw privacy beschermd is.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 263 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       privaatrechtelijk    id: privaatrechtelijk-wet    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (tussen burgers of bedrijven) | bij een afspraak of ruzie
uitleg:       Het gaat om afspraken tussen mensen of bedrijven. De overheid heeft er geen speciale rol in.
voorbeeld:    De ruzie met uw buurman is ⟦privaatrechtelijk⟧. => De ruzie is een zaak tussen u en uw buurman.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 327 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       processtuk    id: processtuk-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (papieren van de rechtszaak) | altijd
uitleg:       Een van de papieren in een rechtszaak, zoals een verslag of een brief van de advocaat.
voorbeeld:    U krijgt een kopie van de ⟦processtukken⟧. => U krijgt een kopie van alle papieren van de rechtszaak.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 120 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       proportionaliteit    id: proportionaliteit-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (of het past bij het doel en niet te zwaar is) | altijd
uitleg:       Een maatregel moet passen bij het doel en mag niet te zwaar zijn.
voorbeeld:    De rechter keek naar de ⟦proportionaliteit⟧ van de huisuitzetting. => De rechter keek of de huisuitzetting niet te zwaar was.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 98 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       publiekrechtelijk    id: publiekrechtelijk-wet    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (van de overheid) | bij een organisatie of afspraak
uitleg:       Het hoort bij de overheid, of volgt uit regels van de overheid.
voorbeeld:    Het waterschap is een ⟦publiekrechtelijke⟧ organisatie. => Het waterschap is een organisatie van de overheid.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 601 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rechtspositie    id: rechtspositie-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (rechten en plichten) | altijd
uitleg:       De rechten en plichten die bij iemand horen, bijvoorbeeld als werknemer.
voorbeeld:    De folder gaat over de ⟦rechtspositie⟧ van stagiairs. => De folder gaat over de rechten en plichten van stagiairs.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 676 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rechtsvorm    id: rechtsvorm-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (soort bedrijf of organisatie) | altijd
uitleg:       Het soort bedrijf of organisatie volgens de wet, zoals een stichting of een bv.
voorbeeld:    Vul in welke ⟦rechtsvorm⟧ uw organisatie heeft. => Vul in of uw organisatie bijvoorbeeld een stichting of een bv is.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 137 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       redelijkerwijs    id: redelijkerwijs-wet    soort: bijwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (redelijkerwijs | redelijkerwijze)
beter:        (zoals te verwachten is) | als je iets van iemand mag verwachten
uitleg:       Wat ieder verstandig mens zou denken, weten of doen.
voorbeeld:    U kon ⟦redelijkerwijs⟧ weten dat het bedrag te hoog was. => U had kunnen weten dat het bedrag te hoog was.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1330 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       redelijkheid en billijkheid    id: redelijkheid-en-billijkheid-wet    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Wat eerlijk is tussen mensen, ook als het niet precies in de wet of het contract staat.
voorbeeld:    Volgens de ⟦redelijkheid en billijkheid⟧ hoeft u niet alles te betalen. => De rechter vindt het niet eerlijk als u alles moet betalen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 27 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       samenloop    id: samenloop-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (als twee dingen tegelijk gelden) | altijd
uitleg:       Twee regels, uitkeringen of straffen gelden op hetzelfde moment.
voorbeeld:    Bij ⟦samenloop⟧ van twee uitkeringen krijgt u minder. => Krijgt u twee uitkeringen tegelijk? Dan krijgt u minder.
niet melden: /_ van (omstandigheden | toevalligheden)/ | dingen die toevallig tegelijk gebeuren
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 385 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       samenstel    id: samenstel-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      samenstel van
beter:        (alles samen) | altijd
uitleg:       Een aantal dingen die bij elkaar horen.
voorbeeld:    Een ⟦samenstel van⟧ fouten leidde tot de brand. => Een paar fouten samen leidden tot de brand.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 256 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       samenwerkingsovereenkomst    id: samenwerkingsovereenkomst-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
beter:        (afspraken over samenwerken) | altijd
uitleg:       Een contract met afspraken over samenwerken.
voorbeeld:    De gemeente tekent een ⟦samenwerkingsovereenkomst⟧ met de voetbalclub. => De gemeente tekent een contract met de voetbalclub over samenwerken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 148 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       slotbepaling    id: slotbepaling-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
beter:        (de laatste regels) | als het over het eind van een contract of regeling gaat
uitleg:       Een van de laatste regels van een wet, contract of reglement.
voorbeeld:    De einddatum vindt u in de ⟦slotbepalingen⟧ van het contract. => De einddatum vindt u bij de laatste regels van het contract.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 769 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       statutair    id: statutair-wet    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (volgens de regels van de stichting, vereniging of het bedrijf) | altijd
uitleg:       Zoals het in de regels staat die de notaris voor het bedrijf of de vereniging opschreef.
voorbeeld:    Wie is de ⟦statutair⟧ bestuurder van uw stichting? => Wie is volgens de statuten de bestuurder van uw stichting?
niet melden: /statutaire (zetel | vestigingsplaats)/ | staat apart in het woordenboek
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 196 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       strafrechtelijk    id: strafrechtelijk-wet    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (bij een misdrijf of overtreding) | als iemand straf kan krijgen
uitleg:       Het gaat om straf voor iets wat niet mag van de wet.
voorbeeld:    Tegen de bestuurder loopt een ⟦strafrechtelijk⟧ onderzoek. => De politie onderzoekt of de bestuurder iets strafbaars heeft gedaan.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1016 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       strafvervolging    id: strafvervolging-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De officier van justitie wil dat iemand straf krijgt en begint een strafzaak.
voorbeeld:    Bij fraude volgt ⟦strafvervolging⟧. => Als u fraude pleegt, begint de officier van justitie een strafzaak.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 128 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       strafvorderlijk    id: strafvorderlijk-wet    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (over het onderzoek naar een strafbaar feit) | altijd
uitleg:       Het hoort bij het onderzoek en de zaak tegen iemand die van iets strafbaars verdacht wordt.
voorbeeld:    De politie vroeg uw ⟦strafvorderlijke⟧ gegevens op. => De politie vroeg op of u in een onderzoek naar een misdrijf voorkwam.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 256 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       strijdig    id: strijdig-wet    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      strijdig met
beter:        (mag niet volgens)     | als iets tegen de regels is
uitleg:       Het mag niet volgens de regels, of het past er niet bij.
voorbeeld:    Uw schutting is ⟦strijdig met⟧ het omgevingsplan. => Uw schutting mag niet volgens het omgevingsplan.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 123 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toepasselijk    id: toepasselijk-wet    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      toepasselijke (regels | wet | wetten | wetgeving | recht | cao | voorschriften | bepalingen | tarief | tarieven | voorwaarden)
beter:        (die hier geldt) | altijd
uitleg:       Wat in dit geval geldt.
voorbeeld:    Uw loon volgt uit de ⟦toepasselijke cao⟧. => Uw loon volgt uit de cao die voor uw werk geldt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 631 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toepasselijkheid    id: toepasselijkheid-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (of iets hier geldt) | altijd
uitleg:       Of een regel in dit geval geldt.
voorbeeld:    Wij twijfelen over de ⟦toepasselijkheid⟧ van deze voorwaarden. => Wij twijfelen of deze voorwaarden hier gelden.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 242 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toerekenbaar    id: toerekenbaar-wet    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (iemands schuld; iemand draagt de gevolgen) | altijd
uitleg:       Het is iemands schuld, of hij moet er de gevolgen van dragen.
voorbeeld:    Het te late betalen is u ⟦toerekenbaar⟧. => Het is uw schuld dat u te laat betaalde.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 136 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toerekening    id: toerekening-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (bij wie iets hoort) | altijd
uitleg:       Bepalen bij wie of waarbij iets hoort, zoals schuld of kosten.
voorbeeld:    De ⟦toerekening⟧ van de kosten aan elke woning staat in de bijlage. => In de bijlage staat welk deel van de kosten bij elke woning hoort.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 232 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toezichthoudend    id: toezichthoudend-wet    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: tip
beter:        (die controleert) | altijd
uitleg:       Iemand of een organisatie die controleert of anderen zich aan de regels houden.
voorbeeld:    De ⟦toezichthoudende⟧ ambtenaar komt bij u langs. => De ambtenaar die controleert, komt bij u langs.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 63 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tuchtrechtelijk    id: tuchtrechtelijk-wet    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (bij de tuchtrechter) | altijd
uitleg:       Het gaat over straf voor een arts, advocaat of notaris die zijn werk niet goed deed.
voorbeeld:    Tegen de notaris loopt een ⟦tuchtrechtelijk⟧ onderzoek. => De tuchtrechter onderzoekt of de notaris zijn werk goed deed.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 111 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       van overeenkomstige toepassing    id: van-overeenkomstige-toepassing-wet    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (geldt hier ook) | als een regel ook voor iets anders geldt
uitleg:       Deze regel geldt hier ook, op dezelfde manier.
voorbeeld:    De regels voor huurders zijn ⟦van overeenkomstige toepassing⟧ op mensen met een standplaats. => De regels voor huurders gelden ook voor mensen met een standplaats.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 3565 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vaststelling    id: vaststelling-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      (de | na | bij | voor | door | na de | bij de | voor de | door de) vaststelling van
patroon:      (de | na) vaststelling van (de | het | uw | een | deze) ..1 (subsidie | toeslag | uitkering | huurtoeslag | zorgtoeslag | bedrag | bijdrage | belasting | aanslag | plan | bestemmingsplan | begroting | omgevingsplan)
patroon:      (voorlopige | definitieve | jaarlijkse) vaststelling
patroon:      (na | bij) (de)? vaststelling
beter:        (schrijf met 'bepalen', 'beslissen' of 'berekenen') | altijd
uitleg:       Iemand bepaalt hoe iets is of hoe hoog een bedrag is, en dat geldt dan.
voorbeeld:    ⟦Na vaststelling van de subsidie⟧ moet u misschien geld terugbetalen. => Als wij de subsidie definitief hebben berekend, moet u misschien geld terugbetalen.
niet melden:  /(besluit | regeling | beschikking | wet | verordening | aanwijzing) ..6 _/ | in de titel van een regeling
niet melden:  /_ dat/ | iemand merkt iets op
niet melden:  /_ van (de)? (dood | overlijden)/ | een arts bekijkt iemand
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 4485 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vennootschap    id: vennootschap-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
beter:        <bedrijf> | als de soort bedrijf niet van belang is
uitleg:       Een bedrijf van een of meer eigenaren, zoals een bv of een nv.
voorbeeld:    Stuur de jaarcijfers van uw ⟦vennootschap⟧ mee. => Stuur de jaarcijfers van uw bedrijf mee.
niet melden: /_ onder firma/ | vaste naam van een soort bedrijf
niet melden: /(naamloze | besloten | commanditaire | personele) _/ | vaste naam van een soort bedrijf
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 2137 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vereffening    id: vereffening-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (schulden betalen en de rest verdelen) | bij een erfenis of bedrijf
uitleg:       De schulden uit een erfenis of van een bedrijf betalen. Daarna wordt de rest verdeeld.
voorbeeld:    De notaris regelt de ⟦vereffening⟧ van de erfenis. => De notaris betaalt de schulden uit de erfenis en verdeelt de rest.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 130 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verenigbaar    id: verenigbaar-wet    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (past bij) | altijd
uitleg:       Twee dingen gaan goed samen.
voorbeeld:    Uw bijbaan is niet ⟦verenigbaar⟧ met uw functie. => Uw bijbaan past niet bij uw functie.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 92 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verkrijging    id: verkrijging-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (krijgen; kopen) | als iemand eigenaar wordt
uitleg:       Het moment waarop iets van u wordt, bijvoorbeeld omdat u het koopt of erft.
voorbeeld:    Bij ⟦verkrijging⟧ van een woning betaalt u belasting. => Als u een woning koopt, betaalt u belasting.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1077 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vervreemding    id: vervreemding-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        <verkoop> | als iemand iets verkoopt
beter:        (weggeven of verkopen) | als weggeven ook kan
uitleg:       Zorgen dat iets niet meer van u is, bijvoorbeeld door het te verkopen of te geven.
voorbeeld:    Voor ⟦vervreemding⟧ van de woning hebt u toestemming nodig. => Voor verkoop van de woning hebt u toestemming nodig.
niet melden: /(gevoel | gevoelens) van _/ | zich een vreemde voelen
alleen:       zin=/(woning | woningen | huis | grond | pand | perceel | percelen | aandelen | goederen | eigendom | eigenaar | bezit | erfgoed | kunst | zaak | zaken | recht | rechten | notaris | vermogen | onroerende | toestemming | belasting | koper)/
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 543 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       volzin    id: volzin-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        <zin> | altijd
uitleg:       Een hele zin, van hoofdletter tot punt.
voorbeeld:    Deze ⟦volzin⟧ in het contract is te lang. => Deze zin in het contract is te lang.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 2296 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voor bezwaar vatbaar besluit    id: voor-bezwaar-vatbaar-besluit-wet    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      voor bezwaar vatbare beschikking
patroon:      voor bezwaar vatbaar besluit
uitleg:       Een besluit waartegen u bezwaar mag maken.
voorbeeld:    Wij sturen u een ⟦voor bezwaar vatbaar besluit⟧. => Wij sturen u een besluit. Bent u het er niet mee eens? Dan kunt u bezwaar maken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       werkingssfeer    id: werkingssfeer-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (voor wie en wat iets geldt) | altijd
uitleg:       Voor welke mensen, bedrijven of zaken de regels gelden.
voorbeeld:    Uw bedrijf valt onder de ⟦werkingssfeer⟧ van de cao. => De regels van de cao gelden ook voor uw bedrijf.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 313 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zinsnede    id: zinsnede-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (deel van een zin) | altijd
uitleg:       Een paar woorden uit een zin.
voorbeeld:    In de laatste ⟦zinsnede⟧ staat een fout. => In het laatste deel van de zin staat een fout.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 106 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zorgplicht    id: zorgplicht-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (plicht om ergens goed voor te zorgen) | altijd
uitleg:       De plicht om goed voor iemand of iets te zorgen.
voorbeeld:    De school heeft een ⟦zorgplicht⟧ voor leerlingen met autisme. => De school moet zorgen dat leerlingen met autisme een goede plek op school krijgen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 130 keer in de wettekst (BWB, 10,8 miljoen woorden)
