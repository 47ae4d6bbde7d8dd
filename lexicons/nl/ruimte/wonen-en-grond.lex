# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden uit brieven over huren, kopen, wonen en grond.

ingang:       achterstallig onderhoud    id: achterstallig-onderhoud    soort: woordgroep    categorie: ambtelijk    domein: ruimte    ernst: tip
beter:        (onderhoud dat al gedaan had moeten zijn) | de eerste keer dat je het noemt
uitleg:       Werk aan een huis of straat dat te lang is blijven liggen, zoals verven of een lek dak maken.
voorbeeld:    Uw huurhuis heeft veel ⟦achterstallig onderhoud⟧, zoals rotte kozijnen. => Aan uw huurhuis is te lang niets gedaan. De kozijnen zijn bijvoorbeeld rot.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 24 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       anti-speculatiebeding    id: anti-speculatiebeding    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (anti-speculatiebeding | antispeculatiebeding | anti-speculatiebedingen | antispeculatiebedingen)
uitleg:       Een afspraak bij de koop. Verkoopt u uw nieuwe huis binnen een paar jaar, dan moet u een deel van de winst betalen aan de gemeente of een andere verkoper.
voorbeeld:    Bij de koop van uw kavel hoort een ⟦anti-speculatiebeding⟧ van vijf jaar. => Verkoopt u uw huis binnen vijf jaar? Dan betaalt u een deel van de winst aan ons.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       appartementsrecht    id: appartementsrecht    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U bent samen met de buren eigenaar van het gebouw. U alleen mag uw eigen appartement gebruiken.
voorbeeld:    U kocht vorig jaar het ⟦appartementsrecht⟧ van Kade 12-B. => U kocht vorig jaar het appartement Kade 12-B.
bron:         Burgerlijk Wetboek, Boek 5
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       beeldkwaliteitsplan    id: beeldkwaliteitsplan    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (beeldkwaliteitsplan | beeldkwaliteitsplannen | beeldkwaliteitplan | beeldkwaliteitplannen)
uitleg:       Hierin staat hoe de huizen, straten en tuinen in een nieuwe wijk eruit moeten zien.
voorbeeld:    Volgens het ⟦beeldkwaliteitsplan⟧ krijgen alle huizen rode stenen. => In de regels voor deze wijk staat dat alle huizen rode stenen krijgen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       bemiddelingskosten    id: bemiddelingskosten    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: tip
rechtsgevolg: ja
alleen:       zin=/(huur | huurder | huurders | verhuurder | makelaar | woning | kamer | huurwoning | appartement)/
uitleg:       Geld dat een bureau vraagt om een huis voor u te zoeken. Een makelaar van de verhuurder mag dat niet aan u vragen.
voorbeeld:    De makelaar van uw verhuurder vraagt 900 euro ⟦bemiddelingskosten⟧. => De makelaar van uw verhuurder vraagt u 900 euro voor zijn werk.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bestemming    id: bestemming-grond    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: tip
betekenis:    waar grond of een gebouw voor mag dienen
rechtsgevolg: ja
patroon:      (<bestemming> | woonbestemming | woonbestemmingen)
alleen:       zin=/(stuk grond | planregels | omgevingsvergunning | bouwen | plankaart | wijzigingsplan | rust de bestemming | planologische | woningbouw | bouwplan | perceel | percelen | de grond | uw grond | onze grond | bestemmingsplan | omgevingsplan | pand | agrarische | woonbestemming | woonbestemmingen | kavel)/
uitleg:       Waar u de grond of het gebouw volgens de gemeente voor mag gebruiken, zoals wonen, een winkel of een boerderij.
voorbeeld:    Uw perceel heeft een agrarische ⟦bestemming⟧. => Uw grond mag u alleen gebruiken voor een boerenbedrijf.
niet melden:  /(plaats | plek | land) van _/ | waar iemand of iets heen gaat
niet melden:  /(vakantie | reis | trein | bus | vlucht) ..10 _/ | waar een reis heen gaat
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 850 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bloot eigendom    id: bloot-eigendom    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (bloot | blote) eigendom
uitleg:       U bent eigenaar van een huis of grond, maar iemand anders mag het gebruiken.
voorbeeld:    Na de erfenis hebt u de ⟦blote eigendom⟧ van het huis van uw vader. => Na de erfenis is het huis van uw vader van u, maar een ander mag het gebruiken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 21 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bruikleen    id: bruikleen    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (bruikleen | bruikleenovereenkomst | bruikleenovereenkomsten)
uitleg:       U mag iets gratis gebruiken en moet het later teruggeven.
voorbeeld:    U krijgt het stukje grond naast uw huis in ⟦bruikleen⟧. => U mag het stukje grond naast uw huis gratis gebruiken. Het blijft van de gemeente.
bron:         Burgerlijk Wetboek, Boek 7A
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       canon    id: canon-erfpacht    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
betekenis:    jaarlijks bedrag voor het gebruik van grond
rechtsgevolg: ja
patroon:      (canon | canons | erfpachtcanon | erfpachtcanons)
alleen:       zin=/(erfpacht | erfpachter | de grond | uw grond | onze grond | jaarlijkse | betalen | betaalt | erfpachtcanon | perceel)/
uitleg:       Het bedrag dat u elk jaar betaalt om de grond van een ander te gebruiken.
voorbeeld:    De ⟦canon⟧ voor uw grond is dit jaar 480 euro. => Dit jaar betaalt u 480 euro om onze grond te gebruiken.
niet melden:  /(literaire | literatuur | boeken | leerlingen | muziek) ..8 _/ | de canon van boeken of geschiedenis
niet melden:  /_ van nederland/ | de canon van de geschiedenis
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       doorstroming    id: doorstroming-woningmarkt    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
betekenis:    verhuizen naar een huis dat beter past
alleen:       zin=/(woning | woningen | huurwoning | huurwoningen | woningmarkt | ouderen | senioren | huurders | woningzoekenden | starters)/
beter:        (verhuizen naar een huis dat beter past) | als je zegt wie verhuist
uitleg:       Mensen verhuizen naar een huis dat beter past. Zo komt hun oude huis vrij voor anderen.
voorbeeld:    Met kleinere woningen voor ouderen zorgen wij voor meer ⟦doorstroming⟧. => Ouderen kunnen verhuizen naar een kleinere woning. Hun huis komt dan vrij voor een gezin.
niet melden:  /(verkeer | water | auto's | leerlingen | personeel) ..10 _/ | van verkeer, water of leerlingen
niet melden:  /_ ..6 (verkeer | water | auto's | leerlingen | personeel)/ | van verkeer, water of leerlingen
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 39 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       eigendomsoverdracht    id: eigendomsoverdracht    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het moment waarop een huis, stuk grond of ding van een ander wordt. Bij een huis of grond gaat dat via de notaris.
voorbeeld:    De ⟦eigendomsoverdracht⟧ van de garage is op 2 februari bij de notaris. => Op 2 februari wordt u bij de notaris eigenaar van de garage.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 44 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       erfpacht    id: erfpacht    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
vormen:       vk=-; mv=-
uitleg:       U mag grond van een ander gebruiken alsof die van u is, bijvoorbeeld voor uw huis. Daar betaalt u meestal voor.
voorbeeld:    Uw woning staat op grond in ⟦erfpacht⟧ van de gemeente. => De grond onder uw woning is van de gemeente. U betaalt om die te gebruiken.
bron:         Burgerlijk Wetboek, Boek 5
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       gebiedsontwikkeling    id: gebiedsontwikkeling    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (nieuwe huizen, straten en groen in een gebied) | noem wat er komt
uitleg:       Een hele buurt of een leeg stuk grond krijgt nieuwe huizen, winkels, straten en parken.
voorbeeld:    Voor de ⟦gebiedsontwikkeling⟧ bij de haven is 20 miljoen euro nodig. => Voor nieuwe huizen en straten bij de haven is 20 miljoen euro nodig.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 34 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gedragsaanwijzing    id: gedragsaanwijzing    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een bevel om iets wel of niet te doen, bijvoorbeeld omdat de buren veel last van u hebben.
voorbeeld:    Door het lawaai krijgt u van de burgemeester een ⟦gedragsaanwijzing⟧: u moet na elf uur stil zijn. => Door het lawaai moet u van de burgemeester na elf uur stil zijn.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 29 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       goed verhuurderschap    id: goed-verhuurderschap    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
alleen:       hoofdletter=nee
uitleg:       Regels voor verhuurders. Ze mogen bijvoorbeeld niet discrimineren en geen te hoge borg vragen.
voorbeeld:    Uw huisbaas houdt zich niet aan de regels voor ⟦goed verhuurderschap⟧. => Uw huisbaas houdt zich niet aan de regels voor verhuurders.
niet melden:  /"Wet" _/ | de naam van de wet
bron:         Wet goed verhuurderschap
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       grensreconstructie    id: grensreconstructie    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (het Kadaster meet waar de grens loopt) | altijd
uitleg:       Iemand van het Kadaster laat in uw tuin zien waar de grens precies loopt.
voorbeeld:    Bent u het niet eens met uw buren over de schutting? Vraag een ⟦grensreconstructie⟧ aan. => Bent u het niet eens met uw buren over de schutting? Laat het Kadaster meten waar de grens loopt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       grondexploitatie    id: grondexploitatie    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (overzicht van kosten en inkomsten van een bouwplan) | als het om de berekening gaat
uitleg:       Een overzicht van wat het kost om grond klaar te maken voor huizen, en wat de verkoop oplevert.
voorbeeld:    De raad praat donderdag over de ⟦grondexploitatie⟧ van de wijk Zuidrand. => De raad praat donderdag over de kosten en inkomsten van de grond in de wijk Zuidrand.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       grondverwerving    id: grondverwerving    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: ruimte    ernst: waarschuwing
beter:        (grond kopen)           | als de overheid koopt
uitleg:       De overheid koopt grond, bijvoorbeeld voor een weg of een nieuwe wijk.
voorbeeld:    De provincie is begonnen met de ⟦grondverwerving⟧ voor het fietspad. => De provincie is begonnen grond te kopen voor het fietspad.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gronduitgifte    id: gronduitgifte    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: ruimte    ernst: waarschuwing
beter:        (grond verkopen of verhuren) | zeg wat de gemeente doet
uitleg:       De gemeente verkoopt of verhuurt grond waar iemand op kan bouwen.
voorbeeld:    De regels voor ⟦gronduitgifte⟧ op het bedrijventerrein vindt u op onze website. => Wilt u grond kopen op het bedrijventerrein? De regels vindt u op onze website.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       herontwikkelen    id: herontwikkelen    soort: werkwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (herontwikkelen | herontwikkelt | herontwikkeld | herontwikkelde | herontwikkeling | herontwikkelingen)
beter:        (iets nieuws bouwen of maken) | zeg wat er komt
uitleg:       Een oude plek of een oud gebouw krijgt een nieuw doel, bijvoorbeeld huizen in een fabriek.
voorbeeld:    De oude melkfabriek wordt ⟦herontwikkeld⟧ tot woningen. => In de oude melkfabriek komen woningen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       huisvesten    id: huisvesten    soort: werkwoord    categorie: ambtelijk    domein: ruimte    ernst: waarschuwing
patroon:      (huisvesten | huisvest | gehuisvest | gehuisveste | huisvestte)
beter:        (een plek geven om te wonen) | als het om mensen gaat
beter:        (een gebouw geven)      | als het om een school of club gaat
uitleg:       Een huis of ander gebouw geven aan mensen of aan een club.
voorbeeld:    Dit jaar moeten wij 120 mensen met een verblijfsvergunning ⟦huisvesten⟧. => Dit jaar moeten wij 120 mensen met een verblijfsvergunning een plek geven om te wonen.
niet melden:  /(dier | dieren | vee | varkens | kippen | honden | koeien) ..12 _/ | dieren
niet melden:  /_ van (dieren | vee | varkens | kippen | honden | koeien)/ | dieren
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 102 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       huisvestingsvergunning    id: huisvestingsvergunning    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Toestemming van de gemeente om in een bepaald huis te gaan wonen, meestal een goedkoop huurhuis. U hebt die niet overal nodig.
voorbeeld:    Zonder ⟦huisvestingsvergunning⟧ mag u deze huurwoning niet in. => U hebt toestemming van de gemeente nodig om in deze huurwoning te gaan wonen.
bron:         Huisvestingswet 2014
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       huurachterstand    id: huurachterstand    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: ruimte    ernst: tip
beter:        (huur die u nog niet hebt betaald) | noem ook het bedrag
uitleg:       Huur van vorige maanden die nog niet is betaald.
voorbeeld:    Uw verhuurder meldt ons dat u een ⟦huurachterstand⟧ hebt van 1.300 euro. => Uw verhuurder meldt ons dat u nog 1.300 euro huur moet betalen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       huurcommissie    id: huurcommissie    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
beter:        (dienst die beslist over ruzies over de huur) | de eerste keer dat je haar noemt
uitleg:       Een organisatie die beslist als huurder en verhuurder ruzie hebben over de prijs of over gebreken.
voorbeeld:    Vindt u uw huur te hoog? Vraag de ⟦huurcommissie⟧ om een uitspraak. => Vindt u uw huur te hoog? De Huurcommissie beslist of u gelijk hebt.
niet melden:  /"Huurcommissie"/ | de naam van de organisatie; leg in de zin uit wat zij doet
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 139 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       huurprijs    id: huurprijs    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: ruimte    ernst: tip
vormen:       mv=-; vk=-
alleen:       zin!=/(kale | basishuurprijs | puntentelling | maximale | wettelijke | artikel | redelijke | aanvangshuurprijs)/
beter:        <huur>                  | als je het bedrag per maand bedoelt
uitleg:       Het bedrag dat een huurder elke maand betaalt.
voorbeeld:    De ⟦huurprijs⟧ van de woning is 640 euro per maand. => De huur van de woning is 640 euro per maand.
niet melden:  /(en | of) _/ | na een woord met een streepje past het andere woord niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 206 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inbreiding    id: inbreiding    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (inbreiding | inbreidingen | inbreidingslocatie | inbreidingslocaties)
beter:        (bouwen binnen het dorp of de stad) | altijd
uitleg:       Nieuwe huizen bouwen op lege plekken in het dorp of de stad, en niet erbuiten.
voorbeeld:    Het veld achter de kerk is geschikt voor ⟦inbreiding⟧. => Op het veld achter de kerk, midden in het dorp, kunnen nieuwe huizen komen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       inboedel    id: inboedel    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
beter:        (meubels en andere spullen) | als het om een huis gaat
uitleg:       Alle spullen in een huis die niet vastzitten, zoals meubels, kleren en apparaten.
voorbeeld:    De deurwaarder zet bij de ontruiming uw ⟦inboedel⟧ op straat. => De deurwaarder zet bij de ontruiming uw meubels en andere spullen op straat.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 43 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inschrijfduur    id: inschrijfduur    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
vormen:       mv=-
beter:        (hoe lang u al staat ingeschreven) | als het om een huurhuis gaat
uitleg:       De tijd dat u al op de lijst staat voor een huurhuis.
voorbeeld:    Met een ⟦inschrijfduur⟧ van twee jaar maakt u weinig kans op deze flat. => Staat u twee jaar ingeschreven? Dan maakt u weinig kans op deze flat.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       kale huur    id: kale-huur    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: tip
rechtsgevolg: ja
patroon:      kale (huur | huurprijs | huurprijzen)
uitleg:       De huur voor het huis zelf. Stroom, water, schoonmaak en andere kosten tellen niet mee.
voorbeeld:    Vul bij vraag 4 de ⟦kale huur⟧ van uw woning in. => Vul bij vraag 4 de huur in zonder kosten voor stroom, water en schoonmaak.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       kamergewijze verhuur    id: kamergewijze-verhuur    soort: woordgroep    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (kamergewijze verhuur | kamergewijze bewoning | kamerbewoning)
beter:        (losse kamers verhuren) | als een eigenaar dat doet
uitleg:       Een eigenaar verhuurt een huis niet in één keer, maar per kamer aan verschillende mensen.
voorbeeld:    Voor ⟦kamergewijze verhuur⟧ aan studenten hebt u een vergunning nodig. => U hebt een vergunning nodig om losse kamers te verhuren aan studenten.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       kettingbeding    id: kettingbeding    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een afspraak die u moet doorgeven als u uw huis of grond verkoopt. De nieuwe eigenaar moet zich er ook aan houden.
voorbeeld:    In uw koopakte staat als ⟦kettingbeding⟧ dat de heg aan de straat moet blijven. => De heg aan de straat moet blijven. Verkoopt u het huis, dan moet de koper dat ook beloven.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       leegstand    id: leegstand    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: ruimte    ernst: tip
vormen:       mv=-; vk=-
beter:        (gebouwen die leeg zijn) | zeg welke gebouwen
uitleg:       Huizen, winkels of kantoren die niemand gebruikt.
voorbeeld:    De gemeente wil iets doen aan de ⟦leegstand⟧ in de winkelstraat. => De gemeente wil iets doen aan de lege winkels in de winkelstraat.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 54 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       leveringsakte    id: leveringsakte    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (leveringsakte | leveringsakten | leveringsaktes | transportakte | transportakten | transportaktes)
uitleg:       Een officieel papier van de notaris. Daarmee gaat een huis of stuk grond van de verkoper naar de koper.
voorbeeld:    Stuur een kopie van de ⟦leveringsakte⟧ van uw woning mee. => Stuur een kopie mee van het papier van de notaris waarin staat dat de woning van u is.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       levensloopbestendig    id: levensloopbestendig    soort: bijvoeglijk    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (levensloopbestendig | levensloopbestendige)
beter:        (geschikt om oud in te worden) | achter het naamwoord of na 'is'
uitleg:       U kunt er blijven wonen als u ouder wordt of slechter loopt.
voorbeeld:    Aan de Beatrixlaan komen twaalf ⟦levensloopbestendige⟧ woningen. => Aan de Beatrixlaan komen twaalf huizen waarin u oud kunt worden.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       liberalisatiegrens    id: liberalisatiegrens    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (liberalisatiegrens | liberalisatiegrenzen | huurliberalisatiegrens)
uitleg:       Een huurbedrag dat de overheid elk jaar vaststelt. Was uw eerste huur hoger? Dan gelden er meestal andere regels, bijvoorbeeld voor huurverhoging.
voorbeeld:    Uw eerste huur lag onder de ⟦liberalisatiegrens⟧, dus u huurt een sociale woning. => Uw eerste huur was laag genoeg, dus u huurt een sociale woning.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       ligplaats    id: ligplaats    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
patroon:      (ligplaats | ligplaatsen | ligplaatsvergunning | ligplaatsvergunningen)
beter:        (plek voor een boot)    | altijd
uitleg:       De vaste plek in het water waar een boot mag liggen.
voorbeeld:    Voor uw woonboot is geen ⟦ligplaats⟧ meer vrij in de Singel. => Voor uw woonboot is geen plek meer vrij in de Singel.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 111 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       medehuurder    id: medehuurder    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (medehuurder | medehuurders | medehuurderschap)
uitleg:       Iemand die samen met een ander huurt, met dezelfde rechten en plichten. Die persoon moet ook de huur betalen en mag meestal blijven als de ander weggaat.
voorbeeld:    Door uw huwelijk bent u vanzelf ⟦medehuurder⟧ van de flat geworden. => Door uw huwelijk huurt u de flat nu samen met uw partner.
bron:         Burgerlijk Wetboek, Boek 7
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       middenhuur    id: middenhuur    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: tip
rechtsgevolg: ja
patroon:      (middenhuur | middenhuurwoning | middenhuurwoningen | middeldure huur)
uitleg:       Huurhuizen die duurder zijn dan sociale huur, maar waar de overheid wel een hoogste huur voor bepaalt.
voorbeeld:    In het nieuwe plan komen dertig woningen met ⟦middenhuur⟧. => In het nieuwe plan komen dertig huurwoningen. De huur is hoger dan bij sociale huur, maar de overheid bepaalt hoe hoog hij mag zijn.
bron:         Wet betaalbare huur
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       minnelijke verwerving    id: minnelijke-verwerving    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (minnelijke (verwerving | verkoop | aankoop | overeenstemming | eigendomsverkrijging) | minnelijk verwerven | minnelijk overleg)
alleen:       zin=/(perceel | percelen | weg | onteigening | onteigenen | aankoop | verkoop | eigenaar | gebouw)/
uitleg:       De overheid koopt een huis of grond van een eigenaar die zelf ook wil verkopen. Zij worden het samen eens over de prijs.
voorbeeld:    Wij proberen uw weiland eerst door ⟦minnelijke verwerving⟧ te krijgen, zonder onteigening. => Wij willen uw weiland kopen voor een prijs waar u het mee eens bent.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       nummeraanduiding    id: nummeraanduiding    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (nummeraanduiding | nummeraanduidingen | huisnummerbesluit | huisnummerbesluiten | huisnummerbeschikking)
uitleg:       Het officiële nummer dat de gemeente aan een huis of gebouw geeft, of het besluit daarover.
voorbeeld:    Met dit ⟦huisnummerbesluit⟧ krijgt uw appartement nummer 8-C. => Uw appartement krijgt officieel nummer 8-C.
bron:         Wet basisregistratie adressen en gebouwen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       omzettingsvergunning    id: omzettingsvergunning    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Toestemming om van één huis losse kamers te maken voor meer mensen.
voorbeeld:    Uw aanvraag voor een ⟦omzettingsvergunning⟧ voor vier kamers is goedgekeurd. => U mag in uw huis vier kamers los verhuren.
bron:         Huisvestingswet 2014
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       onderverhuren    id: onderverhuren    soort: werkwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (onderverhuren | onderverhuurt | onderverhuurd | onderverhuurde | onderverhuur | onderhuur | onderhuurder | onderhuurders)
uitleg:       U huurt een huis of kamer, en u verhuurt die zelf weer aan een ander. Vaak mag dat niet.
voorbeeld:    U mag uw sociale huurwoning niet ⟦onderverhuren⟧. => U mag uw sociale huurwoning niet aan iemand anders verhuren.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       onteigenen    id: onteigenen    soort: werkwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (onteigenen | onteigent | onteigend | onteigende | onteigening | onteigeningen)
uitleg:       De overheid neemt een huis of grond van een eigenaar die niet wil verkopen. De rechter kijkt of dat mag. De eigenaar krijgt er geld voor.
voorbeeld:    Voor de nieuwe spoorbrug wil de provincie uw boomgaard ⟦onteigenen⟧. => De provincie wil uw boomgaard hebben voor de nieuwe spoorbrug, ook als u niet wilt verkopen. U krijgt er geld voor.
bron:         Omgevingswet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       onzelfstandige woonruimte    id: onzelfstandige-woonruimte    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      onzelfstandige (woonruimte | woonruimten | woonruimtes | woning | woningen)
uitleg:       Een kamer zonder eigen keuken, toilet of voordeur. U deelt die met anderen.
voorbeeld:    Voor een ⟦onzelfstandige woonruimte⟧ krijgt u meestal geen huurtoeslag. => Deelt u de keuken of het toilet met anderen? Dan krijgt u meestal geen huurtoeslag.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       opkoopbescherming    id: opkoopbescherming    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
vormen:       mv=-; vk=-
uitleg:       Wie in deze wijk een goedkoop of middelduur huis koopt, mag het de eerste vier jaar niet verhuren zonder vergunning.
voorbeeld:    Uw nieuwe woning valt onder de ⟦opkoopbescherming⟧. => U mag uw nieuwe woning de eerste vier jaar niet zonder vergunning verhuren.
bron:         Huisvestingswet 2014
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       oplevering    id: oplevering    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
betekenis:    het moment dat een huis of werk klaar is
alleen:       zin=/(woning | woningen | huis | gebouw | sleutel | sleutels | aannemer | flat | nieuwbouw | school | appartement | appartementen | sporthal | huurwoning)/
beter:        (het moment dat het klaar is) | bij een nieuw gebouw of een verbouwing
beter:        (het moment dat u de sleutels inlevert) | als iemand een huurhuis verlaat
uitleg:       Het moment waarop een huis klaar of leeg is en de ander het krijgt.
voorbeeld:    De ⟦oplevering⟧ van de nieuwe sporthal is in september. => De nieuwe sporthal is in september klaar.
niet melden:  /_ van ..2 (rapport | onderzoek | software | systeem | website | advies)/ | een stuk of programma dat klaar is
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 112 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       pacht    id: pacht    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (pacht | pachten | pachter | pachters | verpachten | verpachter | verpachters | pachtovereenkomst | pachtovereenkomsten)
uitleg:       Een boer gebruikt grond van een ander voor zijn bedrijf en betaalt daarvoor.
voorbeeld:    De ⟦pacht⟧ van het weiland aan de Vliet loopt tot 1 januari. => Tot 1 januari mag de boer het weiland aan de Vliet voor zijn bedrijf gebruiken.
niet melden:  /(kantine | sportkantine | restaurant | horeca | café | strandtent | wijsheid) ..12 _/ | van een zaak
niet melden:  /_ ..12 (kantine | sportkantine | restaurant | horeca | café | strandtent)/ | van een zaak
bron:         Burgerlijk Wetboek, Boek 7
alleen:       zin!=/(kroeg | café | strandtent | strandpaviljoen | paviljoen | kantine | restaurant | horeca | winkel | strand | snackbar)/
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       passend toewijzen    id: passend-toewijzen    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      passend (toewijzen | toewijzing | toegewezen | toe te wijzen)
uitleg:       Een woningcorporatie moet zorgen dat de huur past bij het inkomen van de huurder.
voorbeeld:    Door de regels voor ⟦passend toewijzen⟧ krijgt u deze woning niet. => De huur van deze woning is te hoog voor uw inkomen. Daarom krijgt u hem niet.
bron:         Woningwet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       perceelnummer    id: perceelnummer    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (perceelnummer | perceelnummers | perceelsnummer | perceelsnummers)
beter:        (nummer van uw grond bij het Kadaster) | de eerste keer dat je het noemt
uitleg:       Elk stuk grond heeft een eigen nummer bij het Kadaster.
voorbeeld:    U vindt het ⟦perceelnummer⟧ in de koopakte van uw huis. => U vindt het nummer van uw grond in de koopakte van uw huis.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       permanente bewoning    id: permanente-bewoning    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (permanente bewoning | permanent bewonen | permanent bewoond | permanent bewoont | permanent te bewonen)
uitleg:       Ergens altijd wonen, als vast adres. In een vakantiehuis mag dat vaak niet.
voorbeeld:    ⟦Permanente bewoning⟧ van uw chalet op het vakantiepark is verboden. => U mag niet vast in uw chalet op het vakantiepark wonen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       puntentelling    id: puntentelling-huur    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
betekenis:    punten voor een huurhuis
rechtsgevolg: ja
patroon:      (puntentelling | puntentellingen | woningwaarderingsstelsel | woningwaarderingsstelsels | puntenstelsel)
alleen:       zin=/(huur | woning | verhuurder | huurprijs | huurder | huurwoning | kamer | woningwaarderingsstelsel | flat | appartement)/
uitleg:       Een huurhuis krijgt punten, bijvoorbeeld voor de grootte en de keuken. Aan de punten ziet u hoe hoog de huur mag zijn.
voorbeeld:    Volgens de ⟦puntentelling⟧ mag uw huur niet hoger zijn dan 610 euro. => Uw woning heeft zoveel punten dat de huur niet hoger mag zijn dan 610 euro.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       recht van opstal    id: recht-van-opstal    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (recht van opstal | rechten van opstal | opstalrecht | opstalrechten)
uitleg:       U mag een gebouw, leiding of kabel hebben op de grond van een ander, en die blijft van u.
voorbeeld:    Voor de zonnepanelen op het dak van de school krijgt u een ⟦recht van opstal⟧. => Uw zonnepanelen mogen op het dak van de school staan en blijven van u.
bron:         Burgerlijk Wetboek, Boek 5
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       ruilverkaveling    id: ruilverkaveling    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (ruilverkaveling | ruilverkavelingen | kavelruil | herverkaveling)
uitleg:       Eigenaren ruilen stukken grond met elkaar, zodat ieders land bij elkaar ligt.
voorbeeld:    Door de ⟦ruilverkaveling⟧ ligt al uw land straks rond de boerderij. => Eigenaren ruilen grond met elkaar. Daardoor ligt al uw land straks rond de boerderij.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 67 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       schadeloosstelling    id: schadeloosstelling    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Geld voor al uw schade, bijvoorbeeld als de overheid uw huis of grond neemt.
voorbeeld:    De rechter bepaalt hoe hoog uw ⟦schadeloosstelling⟧ voor het weiland is. => De rechter bepaalt hoeveel geld u voor het weiland krijgt.
niet melden:  /_ ..6 (leden | lid | kamerleden | kamer | volksvertegenwoordigers)/ | het loon van een Kamerlid
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 309 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       servicekosten    id: servicekosten    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: tip
rechtsgevolg: ja
alleen:       zin=/(huur | huurder | huurders | verhuurder | verhuurders | huurprijs | woning | huurwoning | huurcommissie | woningcorporatie | corporatie | flat | appartement | kamer | huurtoeslag)/
uitleg:       Kosten boven op de huur, bijvoorbeeld voor schoonmaak van de trap of licht in de hal. U krijgt daar elk jaar een overzicht van.
voorbeeld:    In juli krijgt u van uw verhuurder een overzicht van de ⟦servicekosten⟧. => In juli krijgt u van uw verhuurder een overzicht van de kosten voor onder meer schoonmaak en licht in de hal.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 29 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       splitsingsakte    id: splitsingsakte    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een papier van de notaris. Daarin staat welk deel van de flat van u is en welk deel van iedereen samen.
voorbeeld:    Of de kosten van het balkon voor u zijn, staat in de ⟦splitsingsakte⟧. => Of de kosten van het balkon voor u zijn, staat in het papier van de notaris over uw flat.
alleen:       zin!=/(rechtspersoon | vennootschap | stichting | fusie)/
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       splitsingsvergunning    id: splitsingsvergunning    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (splitsingsvergunning | splitsingsvergunningen)
uitleg:       Toestemming van de gemeente om een gebouw te verdelen in appartementen die u los kunt verkopen.
voorbeeld:    Zonder ⟦splitsingsvergunning⟧ mag u de drie verdiepingen niet los verkopen. => U hebt toestemming van de gemeente nodig om de drie verdiepingen los te verkopen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         Huisvestingswet 2014

ingang:       starterslening    id: starterslening    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
patroon:      (starterslening | startersleningen)
beter:        (extra lening voor wie zijn eerste huis koopt) | de eerste keer dat je haar noemt
uitleg:       Een extra lening voor mensen die voor het eerst een huis kopen. De eerste jaren betalen zij meestal niets terug.
voorbeeld:    Vanaf 1 maart kunt u weer een ⟦starterslening⟧ aanvragen. => Koopt u uw eerste huis? Vanaf 1 maart kunt u weer extra geld lenen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       stedenbouwkundig    id: stedenbouwkundig    soort: bijvoeglijk    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      <stedenbouwkundig> (plan | plannen | ontwerp | ontwerpen | visie | opzet | kwaliteit | programma | advies | eisen | randvoorwaarden)
beter:        (over de indeling van een wijk) | zeg wat je bedoelt: gebouwen, straten of groen
uitleg:       Het gaat over waar in een wijk de gebouwen, straten en groen komen.
voorbeeld:    Op de markt laten wij het ⟦stedenbouwkundig plan⟧ voor het stationsgebied zien. => Op de markt laten wij zien waar in het stationsgebied huizen, straten en groen komen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 21 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       taxatie    id: taxatie    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
beter:        <schatting> van de waarde | bij een huis, grond of ding
uitleg:       Een deskundige schat hoeveel geld een huis of een ding waard is.
voorbeeld:    Volgens een nieuwe ⟦taxatie⟧ is uw woning meer waard dan wij dachten. => Volgens een nieuwe schatting van de waarde is uw woning meer waard dan wij dachten.
niet melden:  /_ van ..3 (waarde | "WOZ-waarde" | marktwaarde | risico | recidiverisico | risico's | schade | kosten | gevaar | kansen | situatie | gevolgen)/ | inschatten hoe iets zal gaan
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 32 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       taxeren    id: taxeren    soort: werkwoord    categorie: jargon    domein: ruimte    ernst: tip
vormen:       tt1=-
beter:        <schatten>            | als het bedrag erachter staat: geschat op € 300.000
beter:        (de waarde schatten)  | als er geen bedrag staat
uitleg:       Bepalen hoeveel geld iets ongeveer waard is.
voorbeeld:    De gemeente ⟦taxeert⟧ uw huis op 310.000 euro. => De gemeente schat uw huis op 310.000 euro.
voorbeeld:    De schade aan uw fiets is op 80 euro ⟦getaxeerd⟧. => De schade aan uw fiets is op 80 euro geschat.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 32 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       urgentieverklaring    id: urgentieverklaring    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (urgentieverklaring | urgentieverklaringen | woonurgentie | woningurgentie)
uitleg:       Een besluit waarmee u eerder aan de beurt bent voor een huurhuis, omdat u heel snel een huis nodig hebt.
voorbeeld:    U vraagt een ⟦urgentieverklaring⟧ aan omdat u uw huis uit moet. => U vraagt om eerder aan de beurt te zijn voor een huurhuis, omdat u uw huis uit moet.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       verblijfsobject    id: verblijfsobject    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een huis, winkel of ander gebouw, of een deel daarvan, met een eigen deur en een eigen adres.
voorbeeld:    Na de verbouwing bestaat het pand uit drie ⟦verblijfsobjecten⟧. => Na de verbouwing zijn er in het gebouw drie delen met een eigen adres.
bron:         Wet basisregistratie adressen en gebouwen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       vereniging van eigenaars    id: vereniging-van-eigenaars    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: tip
rechtsgevolg: ja
patroon:      (vereniging | verenigingen) van (eigenaars | eigenaren)
uitleg:       De eigenaren van alle appartementen in een gebouw. Samen zorgen zij voor het dak, de lift en de trappen.
voorbeeld:    Voor zonnepanelen op de flat moet de ⟦vereniging van eigenaars⟧ toestemming geven. => Voor zonnepanelen op de flat moeten de eigenaren van alle appartementen samen toestemming geven.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verkavelen    id: verkavelen    soort: werkwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (verkavelen | verkavelt | verkaveld | verkavelde | verkaveling | verkavelingen)
beter:        (in stukken verdelen)   | als het om grond gaat
uitleg:       Een groot stuk grond in kleinere stukken verdelen, bijvoorbeeld voor huizen.
voorbeeld:    Het land achter de school wordt ⟦verkaveld⟧ voor twintig woningen. => Het land achter de school wordt in stukken verdeeld voor twintig woningen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       voorkeursrecht    id: voorkeursrecht-gemeente    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(de grond | uw grond | gronden | gemeente | perceel | percelen | verkopen | verkoop | koper | kopen | omgevingswet)/
uitleg:       Wilt u uw huis of grond verkopen? Dan moet u die eerst aanbieden aan wie dit recht heeft, meestal de gemeente.
voorbeeld:    Op uw weiland ligt vanaf vandaag een ⟦voorkeursrecht⟧ van de gemeente. => Wilt u uw weiland verkopen? Dan moet u dat vanaf vandaag eerst aan de gemeente aanbieden.
niet melden:  /(aandelen | aandeelhouder | aandeelhouders | emissie) ..10 _/ | bij aandelen is het iets anders
bron:         Omgevingswet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       vruchtgebruik    id: vruchtgebruik    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
vormen:       vk=-
uitleg:       U mag een huis of geld gebruiken dat van iemand anders is, en u houdt wat het oplevert.
voorbeeld:    Uw moeder heeft het ⟦vruchtgebruik⟧ van de woning aan de Dam. => Uw moeder mag in de woning aan de Dam wonen of die verhuren, maar u bent de eigenaar.
bron:         Burgerlijk Wetboek, Boek 3
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       waarborgsom    id: waarborgsom    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: ruimte    ernst: waarschuwing
vormen:       mv=-
beter:        <borg>                  | bij het huren van een huis, zaal of fiets
uitleg:       Geld dat u vooraf betaalt als zekerheid. U krijgt het terug als alles in orde is.
voorbeeld:    Voor de sleutel van de fietsenkelder betaalt u een ⟦waarborgsom⟧ van 20 euro. => Voor de sleutel van de fietsenkelder betaalt u een borg van 20 euro.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 89 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wisselwoning    id: wisselwoning    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (tijdelijk huis)        | als mensen er wonen tijdens het werk
uitleg:       Een huis waar u tijdelijk woont, omdat er aan uw eigen huis wordt gewerkt.
voorbeeld:    Tijdens de renovatie krijgt u van de corporatie een ⟦wisselwoning⟧. => Tijdens de renovatie krijgt u van de corporatie een ander huis om tijdelijk in te wonen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       woningsplitsing    id: woningsplitsing    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (woningsplitsing | woningsplitsingen | woningvorming)
uitleg:       Van één huis twee of meer huizen maken, elk met een eigen voordeur en keuken.
voorbeeld:    Voor ⟦woningsplitsing⟧ moet elke nieuwe woning minstens 50 vierkante meter zijn. => Wilt u van uw huis twee huizen maken? Dan moet elk nieuw huis minstens 50 vierkante meter zijn.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       woningvoorraad    id: woningvoorraad    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
vormen:       vk=-
beter:        (alle huizen in de gemeente) | als het om het aantal gaat
uitleg:       Alle huizen die er in een gemeente of in het land zijn.
voorbeeld:    Een derde van onze ⟦woningvoorraad⟧ is gebouwd voor 1970. => Een derde van alle huizen in onze gemeente is gebouwd voor 1970.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       woonfraude    id: woonfraude    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een huurhuis gebruiken op een manier die niet mag, zoals het stiekem aan een ander verhuren.
voorbeeld:    U verhuurde uw sociale huurhuis via internet en dat is ⟦woonfraude⟧. => U verhuurde uw sociale huurhuis via internet en dat mag niet.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       woonlasten    id: woonlasten    soort: woordgroep    categorie: jargon    domein: ruimte    ernst: tip
patroon:      woonlasten
beter:        (kosten van uw huis)    | noem wat erbij hoort: huur, gas, belasting
uitleg:       Alles wat u betaalt om te wonen: huur of hypotheek, gas, stroom, water en belasting.
voorbeeld:    Zijn uw ⟦woonlasten⟧ te hoog voor uw inkomen? Vraag hulp bij het wijkteam. => Kunt u uw huur, gas en stroom niet meer betalen? Vraag hulp bij het wijkteam.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       woonoverlast    id: woonoverlast    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
vormen:       mv=-; vk=-
beter:        (last van de buren)     | als iemand iets meldt
uitleg:       Last van mensen die bij u in de buurt wonen, door lawaai, ruzie of vuil.
voorbeeld:    Via dit formulier meldt u ⟦woonoverlast⟧. => Hebt u veel last van uw buren? Meld dat via dit formulier.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       woonruimte    id: woonruimte    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: ruimte    ernst: tip
alleen:       voor!=/(onzelfstandige | zelfstandige | geschikte)/
beter:        (huis of kamer)         | noem wat het is
uitleg:       Een huis, kamer of ander verblijf waar iemand kan wonen.
voorbeeld:    Via onze website biedt u ⟦woonruimte⟧ aan voor mensen uit Oekraïne. => Via onze website biedt u een huis of kamer aan voor mensen uit Oekraïne.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 498 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zakelijk recht    id: zakelijk-recht    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (zakelijk recht | zakelijke rechten)
uitleg:       Een recht op een huis of grond dat blijft bestaan, ook als er een nieuwe eigenaar komt.
voorbeeld:    Voor de waterleiding door uw land krijgt het bedrijf een ⟦zakelijk recht⟧. => Het bedrijf mag zijn waterleiding in uw land houden, ook als u het land verkoopt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 114 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zakelijk gerechtigde    id: zakelijk-gerechtigde    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      zakelijk (gerechtigde | gerechtigden)
uitleg:       Iemand die een recht heeft op een huis of grond, zoals de eigenaar of iemand met erfpacht.
voorbeeld:    Wij schrijven deze brief aan alle ⟦zakelijk gerechtigden⟧ van het gebouw. => Wij schrijven deze brief aan alle eigenaren van het gebouw, en aan anderen met een recht op het gebouw.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       zelf aangebrachte voorziening    id: zelf-aangebrachte-voorziening    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      zelf aangebrachte (voorziening | voorzieningen | veranderingen)
uitleg:       Iets wat u als huurder zelf aan het huis hebt veranderd, zoals een nieuwe vloer of keuken.
voorbeeld:    Lever bij het verlaten van het huis een lijst in van ⟦zelf aangebrachte voorzieningen⟧. => Lever bij het verlaten van het huis een lijst in van wat u zelf hebt veranderd.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       zelfbewoningsplicht    id: zelfbewoningsplicht    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Wie het huis koopt, moet er een tijd zelf wonen en mag het dan niet verhuren.
voorbeeld:    Bij deze nieuwbouwwoningen geldt een ⟦zelfbewoningsplicht⟧ van drie jaar. => Wie deze nieuwbouwwoning koopt, moet er minstens drie jaar zelf wonen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie
