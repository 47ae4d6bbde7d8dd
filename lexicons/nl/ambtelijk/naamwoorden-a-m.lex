# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Ambtelijke zelfstandige naamwoorden van a tot en met m, met vaste groepen waar zo'n woord in staat.

ingang:       aanbeveling    id: aanbeveling    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
alleen:       zin!=/(burgemeester | commissaris | benoeming | benoemen)/
beter:        <advies>               | als iemand zegt wat het beste is
uitleg:       Wat iemand een ander zegt te doen, zonder dat het moet.
voorbeeld:    De brandweer heeft drie ⟦aanbevelingen⟧ voor het buurthuis. => De brandweer heeft drie adviezen voor het buurthuis.
niet melden:  /(brief | brieven | comité | lijst | woord) van _/ | een vaste uitdrukking
niet melden:  /_ ..3 (doen | doet | deed | gedaan)/ | 'een advies doen' bestaat niet
niet melden:  /(doen | doet | deed) ..4 _/ | 'een advies doen' bestaat niet
niet melden:  /(verdient | verdienen) ..2 _/ | 'het verdient aanbeveling' vraagt een andere zin
niet melden:  /tot _/ | 'strekt tot aanbeveling' vraagt een andere zin
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 748 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aandachtspunt    id: aandachtspunt    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: tip
beter:        (iets om op te letten) | altijd
uitleg:       Iets wat nog niet goed is of wat iemand niet mag vergeten.
voorbeeld:    De verlichting in de fietstunnel blijft een ⟦aandachtspunt⟧. => Wij moeten op de verlichting in de fietstunnel blijven letten.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 122 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aangelegenheid    id: aangelegenheid    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <zaak>                 | als het om een onderwerp of kwestie gaat
uitleg:       Iets waar iemand mee te maken heeft of over moet beslissen.
voorbeeld:    De aanvraag van een paspoort is een persoonlijke ⟦aangelegenheid⟧. => De aanvraag van een paspoort is een persoonlijke zaak.
voorbeeld:    Het college gaat over deze ⟦aangelegenheden⟧. => Het college gaat over deze zaken.
niet melden:  /"Aangelegenheden"/ | in de naam van een commissie of afdeling
niet melden:  /(feestelijke | gezellige | leuke | plechtige | vrolijke | rommelige) _/ | een gebeurtenis, geen onderwerp
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 638 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aanhef    id: aanhef    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
alleen:       na=/van/
beter:        <begin>                | als het om een brief of e-mail gaat
uitleg:       De eerste woorden van een brief, zoals 'Beste mevrouw De Vries'.
voorbeeld:    In de ⟦aanhef⟧ van onze brief stond een verkeerde naam. => In het begin van onze brief stond een verkeerde naam.
niet melden:  /lid , _/ | in een verwijzing naar een wet
niet melden:  /_ (en | ,) ..2 (onderdeel | onderdelen | onder | sub)/ | in een verwijzing naar een wet
niet melden:  /_ van (de | het | dit | deze)? (eerste | tweede | derde | vierde | vijfde | genoemde)? (artikel | artikelen | lid | wet | onderdeel | bijlage)/ | in een verwijzing naar een wet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1518 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aansporing    id: aansporing    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (aanmoediging)         | als iemand een zetje krijgt
beter:        (dringende vraag, of: waarschuwing) | als iemand iets moet doen
uitleg:       Woorden die ervoor zorgen dat iemand iets gaat doen.
voorbeeld:    Zie deze folder als een ⟦aansporing⟧ om meer te bewegen. => Zie deze folder als een aanmoediging om meer te bewegen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       aantijging    id: aantijging    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <beschuldiging>        | altijd
uitleg:       Iemand zegt dat een ander iets slechts heeft gedaan.
voorbeeld:    De directeur ontkent de ⟦aantijgingen⟧ van de oud-medewerker. => De directeur ontkent de beschuldigingen van de oud-medewerker.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       aanvang    id: aanvang    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
alleen:       voor=/(de | het | een | deze | uw)/
alleen:       voor!=/(bij | vanaf | met) de/
beter:        <begin>                | als je zegt wanneer iets begint
uitleg:       Het moment waarop iets begint, zoals een cursus of een vergadering.
voorbeeld:    Wees tien minuten voor de ⟦aanvang⟧ van de zitting aanwezig. => Wees tien minuten voor het begin van de zitting aanwezig.
niet melden:  /een _ ..6 (nemen | neemt | nam | namen | genomen)/ | 'een aanvang nemen' staat apart in het woordenboek
niet melden:  /(neemt | nam | nemen) ..8 een _/ | 'een aanvang nemen' staat apart in het woordenboek
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1375 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aanvangsdatum    id: aanvangsdatum    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <begindatum>           | altijd
uitleg:       De dag waarop iets begint, bijvoorbeeld een contract of een verbouwing.
voorbeeld:    Vul bij vraag 4 de ⟦aanvangsdatum⟧ van uw huurcontract in. => Vul bij vraag 4 de begindatum van uw huurcontract in.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 46 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aanvangstijdstip    id: aanvangstijd    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <aanvangstijdstip>
patroon:      <aanvangstijd>
beter:        <begintijd>            | altijd
uitleg:       Hoe laat iets begint.
voorbeeld:    Door de drukte wijzigt het ⟦aanvangstijdstip⟧ van de inloopavond. => Door de drukte wijzigt de begintijd van de inloopavond.
voorbeeld:    Let op: de ⟦aanvangstijd⟧ van de zwemles is nu 16.30 uur. => Let op: de begintijd van de zwemles is nu 16.30 uur.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       absentie    id: absentie    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       mv=-
beter:        <afwezigheid>          | altijd
uitleg:       Iemand is er niet, bijvoorbeeld op school of op het werk.
voorbeeld:    De school heeft de ⟦absentie⟧ van uw zoon bij ons gemeld. => De school heeft de afwezigheid van uw zoon bij ons gemeld.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       affiniteit met    id: affiniteit-met    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      affiniteit met
beter:        belangstelling voor    | in een vacature of oproep
uitleg:       Iemand heeft gevoel voor iets en houdt zich er graag mee bezig.
voorbeeld:    Wij zoeken een collega met ⟦affiniteit met⟧ groen en natuur. => Wij zoeken een collega met belangstelling voor groen en natuur.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       afloopdatum    id: afloopdatum    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <einddatum>            | altijd
uitleg:       De laatste dag waarop iets geldt.
voorbeeld:    De ⟦afloopdatum⟧ staat op de voorkant van uw parkeervergunning. => De einddatum staat op de voorkant van uw parkeervergunning.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       afspiegeling    id: afspiegeling    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (een kleine groep die op de hele groep lijkt) | altijd
uitleg:       Een kleine groep die veel lijkt op een grote groep, met jong en oud, man en vrouw.
voorbeeld:    De wijkraad is een goede ⟦afspiegeling⟧ van de buurt. => In de wijkraad zitten alle soorten mensen uit de buurt.
niet melden:  /(prijs | prijzen | cijfers | kosten | bedrag | huur | resultaat | resultaten) ..8 _/ | dan gaat het niet om een groep mensen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       afvaardiging    id: afvaardiging    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (een paar mensen namens de groep) | altijd: noem de groep
uitleg:       Een paar mensen die namens een grotere groep komen.
voorbeeld:    Een ⟦afvaardiging⟧ van de sportclub sprak met de wethouder. => Drie leden van de sportclub spraken met de wethouder.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       alle eventualiteiten    id: alle-eventualiteiten    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      alle eventualiteiten
beter:        alles wat kan gebeuren | altijd
uitleg:       Dingen die misschien gebeuren, maar niet zeker zijn.
voorbeeld:    De hulpdiensten zijn tijdens de storm op ⟦alle eventualiteiten⟧ voorbereid. => De hulpdiensten zijn tijdens de storm op alles wat kan gebeuren voorbereid.
niet melden:  /_ ..3 (zijn | waren | worden | werden | kunnen | moeten)/ | dan moet het werkwoord in het enkelvoud
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       ambtsgenoot    id: ambtsgenoot    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <collega>              | als het om iemand met dezelfde functie gaat
uitleg:       Iemand die hetzelfde werk doet bij de overheid, zoals een andere minister of burgemeester.
voorbeeld:    De burgemeester overlegt met haar ⟦ambtsgenoten⟧ uit de regio. => De burgemeester overlegt met haar collega's uit de regio.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       antecedenten    id: antecedenten    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      antecedenten
beter:        (wat iemand vroeger heeft gedaan) | altijd
uitleg:       Wat er over iemands verleden bekend is, vooral straffen en misdrijven.
voorbeeld:    De politie kijkt eerst naar uw ⟦antecedenten⟧. => De politie kijkt eerst wat u vroeger hebt gedaan, en of u straf hebt gehad.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 89 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       assistentie    id: assistentie    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <hulp>                 | altijd
uitleg:       Iemand helpt mee met het werk of met een probleem.
voorbeeld:    Vraag bij de ingang om ⟦assistentie⟧ als u slecht ter been bent. => Vraag bij de ingang om hulp als u slecht ter been bent.
niet melden:  /ter _/ | 'ter hulp' past niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 45 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       attest    id: attest    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <verklaring>           | als een arts of deskundige iets bevestigt
uitleg:       Een papier waarin een arts of deskundige zegt dat iets waar is.
voorbeeld:    Stuur het medische ⟦attest⟧ van uw huisarts mee. => Stuur de medische verklaring van uw huisarts mee.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       authenticiteit    id: authenticiteit    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <echtheid>             | als het om een stuk of handtekening gaat
uitleg:       Of iets echt is en niet is nagemaakt.
voorbeeld:    De baliemedewerker controleert de ⟦authenticiteit⟧ van uw rijbewijs. => De baliemedewerker controleert de echtheid van uw rijbewijs.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 62 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bedenking    id: bedenking    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <twijfel>              | als iemand er niet zeker van is
uitleg:       Iemand vindt een plan misschien niet goed en heeft daar vragen bij.
voorbeeld:    Buurtbewoners hadden ⟦bedenkingen⟧ bij de nieuwe eenrichtingsweg. => Buurtbewoners hadden twijfels bij de nieuwe eenrichtingsweg.
niet melden:  /_ ..8 (indienen | ingediend | inbrengen | ingebracht | kenbaar | tegen | geuit)/ | de reactie op een ontwerpbesluit
niet melden:  /(indienen | tegen) ..4 _/ | de reactie op een ontwerpbesluit
niet melden:  /(daartegen | hiertegen | waartegen | geen) ..2 _/ | bezwaren tegen een plan, of een verklaring van geen bedenkingen
niet melden:  /(ingediende | ingebrachte | aangevoerde | ingekomen) _/ | de reactie op een ontwerpbesluit
niet melden:  /_ ..2 naar voren/ | de reactie op een ontwerpbesluit
niet melden:  /wensen en _/ | een vaste term bij de gemeenteraad
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 226 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       begunstigde    id: begunstigde    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
beter:        (leg uit wie het geld krijgt) | altijd
uitleg:       De persoon of organisatie die het geld krijgt, bijvoorbeeld uit een verzekering of een overboeking.
voorbeeld:    Vul de naam in van de ⟦begunstigde⟧ van deze polis. => Vul de naam in van de persoon die het geld van deze polis krijgt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 87 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       belangenbehartiger    id: belangenbehartiger    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (iemand die voor u opkomt) | altijd
uitleg:       Iemand die opkomt voor de rechten en wensen van een ander.
voorbeeld:    U mag een ⟦belangenbehartiger⟧ meenemen naar het gesprek. => U mag iemand meenemen die voor u opkomt in het gesprek.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       beleidsvoornemen    id: beleidsvoornemen    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <plan>                 | altijd
uitleg:       Iets wat een gemeente of minister in de toekomst wil gaan doen.
voorbeeld:    In deze nota staan de ⟦beleidsvoornemens⟧ voor het fietsverkeer. => In deze nota staan de plannen voor het fietsverkeer.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 38 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       benaming    id: benaming    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <naam>                 | altijd
uitleg:       Hoe iets heet.
voorbeeld:    De ⟦benaming⟧ van de regeling is dit jaar veranderd. => De naam van de regeling is dit jaar veranderd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 262 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       berekeningswijze    id: berekeningswijze    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (hoe wij het berekenen) | altijd
uitleg:       Hoe een bedrag of aantal wordt uitgerekend.
voorbeeld:    De ⟦berekeningswijze⟧ van uw uitkering staat op de achterkant. => Op de achterkant staat hoe wij uw uitkering berekenen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 79 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bestanddeel    id: bestanddeel    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
alleen:       zin!=/(nagetrokken | natrekking | eigendom | eigenaar | hoofdzaak | onroerende)/
beter:        <deel>                 | altijd
uitleg:       Een van de dingen waar het geheel uit bestaat.
voorbeeld:    Vakantiegeld is een ⟦bestanddeel⟧ van uw loon. => Vakantiegeld is een deel van uw loon.
niet melden:  /(bloed | chemische | schadelijke | stof | stoffen | voedsel) ..8 _/ | een vakterm over stoffen
niet melden:  /_ ..6 (vaccin | medicijn | medicijnen | geneesmiddel | verf | mengsel | voedsel)/ | een vakterm over stoffen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 338 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       betaalwijze    id: betaalwijze    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <manier> van betalen   | altijd
uitleg:       Hoe iemand betaalt, bijvoorbeeld met een pinpas of contant.
voorbeeld:    Kies onder aan het formulier de ⟦betaalwijze⟧. => Kies onder aan het formulier de manier van betalen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       bevinding    id: bevinding    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      bevindingen
beter:        (wat iemand zag of ontdekte) | als het om een onderzoek of controle gaat
uitleg:       Wat iemand heeft gezien of ontdekt bij een onderzoek.
voorbeeld:    De ⟦bevindingen⟧ van de toezichthouder staan in bijlage 2. => In bijlage 2 staat wat de toezichthouder heeft gezien.
niet melden:  /(proces-verbaal | rapport | verbaal) van _/ | de naam van een stuk in een zaak
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 705 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bewaartermijn    id: bewaartermijn    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (hoelang wij het bewaren) | altijd: noem het aantal maanden of jaren
uitleg:       Hoelang een organisatie gegevens of papieren moet of mag bewaren.
voorbeeld:    De ⟦bewaartermijn⟧ van camerabeelden is vier weken. => Wij bewaren camerabeelden vier weken.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 72 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beweegreden    id: beweegreden    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <reden>                | altijd
uitleg:       Waarom iemand iets doet.
voorbeeld:    Schrijf in uw brief wat uw ⟦beweegredenen⟧ zijn. => Schrijf in uw brief wat uw redenen zijn.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bewijsstuk    id: bewijsstuk    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <bewijs>               | altijd
uitleg:       Een papier of foto waarmee iemand laat zien dat iets waar is.
voorbeeld:    Stuur de ⟦bewijsstukken⟧ van uw ziektekosten voor 1 mei op. => Stuur de bewijzen van uw ziektekosten voor 1 mei op.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 487 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bewoordingen    id: bewoordingen    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      bewoordingen
beter:        woorden                | altijd
uitleg:       Hoe iets is gezegd of opgeschreven.
voorbeeld:    De klager sprak onze chauffeur in grove ⟦bewoordingen⟧ aan. => De klager sprak onze chauffeur in grove woorden aan.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 28 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bij aanvang van    id: bij-aanvang-van    soort: voorzetsel    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      bij aanvang van
beter:        aan het begin van      | altijd
uitleg:       Op het moment dat iets start, zoals een cursus of een wedstrijd.
voorbeeld:    U betaalt het lesgeld ⟦bij aanvang van⟧ de taalcursus. => U betaalt het lesgeld aan het begin van de taalcursus.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 91 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aanvang    id: aanvang-zonder-lidwoord    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    zonder lidwoord
patroon:      (na | datum van | dag van | vanaf | tijdstip van | moment van) aanvang
beter:        (het begin, of: als iets begint) | altijd
uitleg:       Het moment dat iets begint.
voorbeeld:    Drie maanden ⟦na aanvang⟧ van de cursus krijgt u een toets. => Als de cursus drie maanden bezig is, krijgt u een toets.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       boekwerk    id: boekwerk    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <boek>                 | altijd
uitleg:       Een dik boek of een dikke map met papieren.
voorbeeld:    In dit ⟦boekwerk⟧ staan alle monumenten van de stad. => In dit boek staan alle monumenten van de stad.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 37 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       capaciteit    id: capaciteit    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: tip
vormen:       mv=-
beter:        (hoeveel erin past)   | als het om een zaal, stalling of opvang gaat
beter:        (hoeveel werk mensen kunnen doen) | als het om personeel gaat
uitleg:       Hoeveel er past, of hoeveel werk mensen kunnen doen.
voorbeeld:    De ⟦capaciteit⟧ van de fietsenstalling is te klein. => Er passen te weinig fietsen in de fietsenstalling.
niet melden:  /_ ..5 (stroomnet | elektriciteitsnet | net | batterij | accu)/ | een vakterm bij stroom
niet melden:  /(verstandelijke | intellectuele | cognitieve) _/ | wat iemand met zijn hoofd kan
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 400 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       casuïstiek    id: casuistiek    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (voorbeelden uit de praktijk) | altijd
uitleg:       Echte voorbeelden van wat er in het werk gebeurt.
voorbeeld:    Tijdens de training oefenen baliemedewerkers met ⟦casuïstiek⟧. => Tijdens de training oefenen baliemedewerkers met voorbeelden uit de praktijk.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       casus    id: casus    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        <situatie>            | als het om iets gaat wat iemand echt meemaakt
uitleg:       De situatie van één persoon of gezin, die anderen bespreken of onderzoeken.
voorbeeld:    Het wijkteam bespreekt elke week een moeilijke ⟦casus⟧. => Het wijkteam bespreekt elke week een moeilijke situatie.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 111 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       causaal    id: causaal    soort: bijvoeglijk    categorie: jargon    domein: algemeen    ernst: waarschuwing
patroon:      causaal verband
beter:        oorzakelijk verband    | als je de term nodig hebt
beter:        (zeg: het een komt door het ander) | in een brief aan een inwoner
uitleg:       Het een gebeurt doordat het ander gebeurt.
voorbeeld:    Er is geen ⟦causaal verband⟧ tussen de werkzaamheden en de scheur in uw muur. => Er is geen oorzakelijk verband tussen de werkzaamheden en de scheur in uw muur.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 36 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       circulaire    id: circulaire    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        <brief>                | altijd: noem ook wie de brief heeft gekregen
uitleg:       Een brief die een minister aan veel organisaties tegelijk stuurt.
voorbeeld:    De gemeenten kregen in mei een ⟦circulaire⟧ over de opvang. => De gemeenten kregen in mei een brief over de opvang.
niet melden:  /circulaire !(over | van | aan | waarin | waarmee | is | zijn | was | staat | staan | met | voor | om | op | bij | per | door | in | ter | tot | onder | tegen | en | of | die | ook | nog | niet | wordt | worden | werd | heeft | heb | hebben | gaat | gaan | geeft | bevat | bevatten | geldt | gelden | treedt | vervalt | vindt | vinden | zal | zullen | kan | kunnen | wil | wijs | verzoek | informeer | informeren | bericht | deel | ga | stel | maak | vraag | leg | licht | attendeer | kom | nodig | breng | bied | beschrijft | regelt | ontvangt | richt | dient | genoemde | bedoelde | opgenomen | vermelde | beschreven | gegeven | aangekondigde | aangegeven | ingetrokken | toegezonden | gestuurd | verzonden | betreffende | inzake | de | het | een | ik | u | wij | naar | [leesteken])/ | dan is het een bijvoeglijk naamwoord: alles opnieuw gebruiken
niet melden:  /_ ([hoofdletter] | [getal])/ | de naam van een circulaire
niet melden:  /circulaire (economie | bedrijven | landbouw | materialen | producten)/ | dan betekent het: alles opnieuw gebruiken
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 2145 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       clausule    id: clausule    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
alleen:       zin!=/(testament | testamentaire | erfenis | nalatenschap | erfgenaam | erfgenamen)/
beter:        <afspraak>             | als het om een contract gaat
uitleg:       Een stukje tekst in een contract met één bepaalde afspraak.
voorbeeld:    In uw koopcontract staat een ⟦clausule⟧ over zelf bewonen. => In uw koopcontract staat een afspraak over zelf bewonen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 93 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       clementie    id: clementie    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (niet streng zijn)     | altijd
uitleg:       Iemand is minder streng dan hij zou mogen zijn.
voorbeeld:    U vraagt om ⟦clementie⟧ omdat u in het ziekenhuis lag. => U vraagt ons om niet streng te zijn omdat u in het ziekenhuis lag.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       coherentie    id: coherentie    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        <samenhang>            | altijd
uitleg:       De delen passen goed bij elkaar.
voorbeeld:    De ⟦coherentie⟧ tussen jeugdhulp en onderwijs kan beter. => De samenhang tussen jeugdhulp en onderwijs kan beter.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       component    id: component    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: tip
beter:        <onderdeel>            | altijd
uitleg:       Een van de stukken waar iets uit is gemaakt of opgebouwd.
voorbeeld:    De huurprijs bestaat uit drie ⟦componenten⟧. => De huurprijs bestaat uit drie onderdelen.
niet melden:  /(chemische | elektronische | stof | stoffen | gehalte | mengsel) ..4 _/ | een vakterm over stoffen en techniek
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 303 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       condities    id: condities    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      welke=(volgende | gestelde | genoemde | dezelfde | bepaalde) condities
beter:        {welke} voorwaarden    | als het om afspraken gaat
uitleg:       Wat er moet kloppen voordat iets mag of doorgaat.
voorbeeld:    U mag het lokaal onder de ⟦volgende condities⟧ huren. => U mag het lokaal onder de volgende voorwaarden huren.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 146 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       consensus    id: consensus    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (iedereen is het eens) | altijd
uitleg:       Alle mensen vinden hetzelfde of gaan akkoord.
voorbeeld:    Over de plek van de glasbak was geen ⟦consensus⟧. => Niet iedereen was het eens over de plek van de glasbak.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       consequentie    id: consequentie    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <gevolg>               | altijd
uitleg:       Wat er gebeurt doordat iemand iets doet of niet doet.
voorbeeld:    Te laat betalen heeft financiële ⟦consequenties⟧. => Te laat betalen heeft financiële gevolgen.
niet melden:  /_ ..2 (trekken | trekt | trok | trokken | getrokken)/ | 'gevolgen trekken' bestaat niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 366 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       context    id: context    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: tip
beter:        (noem de situatie)     | altijd
uitleg:       Wat erbij hoort en wat nodig is om iets goed te begrijpen.
voorbeeld:    In deze ⟦context⟧ betekent 'woning' ook een woonboot. => In deze brief betekent 'woning' ook een woonboot.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 227 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       contingent    id: contingent    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      een contingent
beter:        een vast aantal        | als een groep mensen of dingen bedoeld is
uitleg:       Een vast aantal mensen of dingen.
voorbeeld:    Elke gemeente krijgt ⟦een contingent⟧ woningen toegewezen. => Elke gemeente krijgt een vast aantal woningen toegewezen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       convenant    id: convenant    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (afspraken op papier)  | altijd: noem wie de afspraken maakt
uitleg:       Afspraken tussen organisaties, die zij samen op papier zetten.
voorbeeld:    De horeca en de politie tekenden een ⟦convenant⟧ over veilig uitgaan. => De horeca en de politie zetten afspraken over veilig uitgaan op papier.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 513 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       convocatie    id: convocatie    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <uitnodiging>          | altijd
uitleg:       Een brief of e-mail met de vraag om naar een vergadering te komen.
voorbeeld:    De ⟦convocatie⟧ voor de ouderavond krijgt u per e-mail. => De uitnodiging voor de ouderavond krijgt u per e-mail.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       correspondentie    id: correspondentie    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       mv=-
beter:        <post>                 | als het om brieven en e-mails gaat
uitleg:       De brieven en e-mails die mensen elkaar sturen.
voorbeeld:    Zet uw klantnummer op alle ⟦correspondentie⟧ aan ons kantoor. => Zet uw klantnummer op alle post aan ons kantoor.
voorbeeld:    Alle ⟦correspondentie⟧ over de erfenis gaat naar uw broer. => Alle post over de erfenis gaat naar uw broer.
niet melden:  /_ (met | tussen)/ | dan past 'post' niet
niet melden:  /(bij | in | uit) (de | onze | uw | eerdere | deze)? _/ | dan past 'post' niet
niet melden:  /(een | voerde | voeren | voert | onderhoudt | onderhield) ..2 _/ | dan past 'post' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 132 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       correspondentieadres    id: correspondentieadres    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <postadres>            | altijd
uitleg:       Het adres waar iemand zijn brieven wil krijgen.
voorbeeld:    Als je student bent, mag je een ander ⟦correspondentieadres⟧ opgeven. => Als je student bent, mag je een ander postadres opgeven.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       criterium    id: criterium    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       mv=criteria
beter:        <eis>                  | als iets moet kloppen voordat het mag
beter:        (waar iemand op let)   | als het om een keuze gaat
uitleg:       Iets waarop iemand let bij het kiezen of beslissen.
voorbeeld:    Uw aanvraag voldoet niet aan alle ⟦criteria⟧. => Uw aanvraag voldoet niet aan alle eisen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 2215 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       deficit    id: deficit    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <tekort>               | altijd
uitleg:       Er is minder geld dan nodig is.
voorbeeld:    Het ⟦deficit⟧ van het zwembad is dit jaar groter geworden. => Het tekort van het zwembad is dit jaar groter geworden.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       departement    id: departement    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <ministerie>           | als het om Nederland gaat
uitleg:       Een groot kantoor van de landelijke overheid met een minister aan het hoofd.
voorbeeld:    Het ⟦departement⟧ van Financiën doet nog onderzoek. => Het ministerie van Financiën doet nog onderzoek.
niet melden:  /(Frankrijk | Franse | Suriname | Colombia | Bolivia) ..8 _/ | een deel van een land
niet melden:  /_ ..8 (Frankrijk | Franse | Suriname)/ | een deel van een land
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 357 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       discrepantie    id: discrepantie    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <verschil>             | altijd
uitleg:       Twee dingen kloppen niet met elkaar.
voorbeeld:    Er zit een ⟦discrepantie⟧ tussen uw loonstrook en uw opgave. => Er zit een verschil tussen uw loonstrook en uw opgave.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       doeleinde    id: doeleinde    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       mv=doeleinden
beter:        <doel>                 | altijd
uitleg:       Waarvoor iets wordt gebruikt.
voorbeeld:    De foto's gebruiken wij niet voor commerciële ⟦doeleinden⟧. => De foto's gebruiken wij niet voor commerciële doelen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 506 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       doelstelling    id: doelstelling    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <doel>                 | altijd
uitleg:       Wat een organisatie wil bereiken.
voorbeeld:    Onze ⟦doelstelling⟧ is minder afval op straat. => Ons doel is minder afval op straat.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 831 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       doorlooptijd    id: doorlooptijd    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (zo lang duurt het)    | altijd: noem het aantal dagen of weken
uitleg:       De tijd tussen het begin en het einde van een aanvraag of project.
voorbeeld:    De ⟦doorlooptijd⟧ van een paspoort met spoed is één werkdag. => Een paspoort met spoed is na één werkdag klaar.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 121 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       draagvlak    id: draagvlak    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
vormen:       mv=-
beter:        <steun>                | als mensen een plan goed vinden
uitleg:       Genoeg mensen vinden het plan goed en willen meewerken.
voorbeeld:    Voor de komst van de windmolen is weinig ⟦draagvlak⟧ in het dorp. => Voor de komst van de windmolen is weinig steun in het dorp.
niet melden:  /een ..1 _/ | 'een steun' past niet
niet melden:  /steun en _/ | dan staat er twee keer 'steun'
niet melden:  /_ en steun/ | dan staat er twee keer 'steun'
niet melden:  /(dit | dat) [woord] _/ | dan is 'dit' het onderwerp van de zin
niet melden:  /mogelijk _/ | 'zo snel mogelijke steun' past niet
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 96 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       drijfveer    id: drijfveer    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <reden>                | als je zegt waarom iemand iets doet
uitleg:       Iets waardoor iemand graag iets wil doen.
voorbeeld:    Wat is jouw ⟦drijfveer⟧ om vrijwilliger te worden? => Wat is jouw reden om vrijwilliger te worden?
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       duplicaat    id: duplicaat    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      een duplicaat
beter:        een tweede exemplaar   | altijd
uitleg:       Een nieuw papier dat hetzelfde is als het eerste, bijvoorbeeld als dat kwijt is.
voorbeeld:    Bent u uw oproep kwijt, vraag dan ⟦een duplicaat⟧ aan. => Bent u uw oproep kwijt, vraag dan een tweede exemplaar aan.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 63 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       echtelieden    id: echtelieden    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      echtelieden
beter:        echtgenoten            | altijd
uitleg:       Twee mensen die met elkaar getrouwd zijn.
voorbeeld:    De ⟦echtelieden⟧ doen samen aangifte. => De echtgenoten doen samen aangifte.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       entiteit    id: entiteit    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        <organisatie>          | als het om een bedrijf of dienst gaat
uitleg:       Een bedrijf, dienst of vereniging die op zichzelf staat.
voorbeeld:    De subsidie is bestemd voor meer dan één ⟦entiteit⟧. => De subsidie is bestemd voor meer dan één organisatie.
niet melden:  /(juridische | zelfstandige | economische) _/ | een vakterm
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 282 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       expertise    id: expertise    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: tip
vormen:       mv=-
beter:        <kennis>               | altijd
uitleg:       Wat iemand weet en kan op een bepaald gebied.
voorbeeld:    Voor de brug hebben wij ⟦expertise⟧ van buiten nodig. => Voor de brug hebben wij kennis van buiten nodig.
niet melden:  /(schade | contra | taxateur) ..4 _/ | een onderzoek naar schade
niet melden:  /_ ..4 (schade | taxateur)/ | een onderzoek naar schade
niet melden:  /(een | deze | dit | twee) _/ | een rapport over schade
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 143 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       faciliteit    id: faciliteit    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: tip
beter:        <voorziening>          | als het om een ruimte of dienst gaat
uitleg:       Iets wat er is om mensen te helpen, zoals een douche, een keuken of een lift.
voorbeeld:    In het buurthuis zijn goede ⟦faciliteiten⟧ voor mensen met een rolstoel. => In het buurthuis zijn goede voorzieningen voor mensen met een rolstoel.
niet melden:  /(fiscale | financiële) _/ | een vaste term bij belasting of een lening
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 418 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       frequentie    id: frequentie    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: tip
alleen:       zin!=/(radio | radiofrequentie | hertz | "Hz" | "FM" | zender | zenders | ether | geluid | antenne | antennes | mobiele)/
beter:        (hoe vaak)             | altijd: noem het aantal keren
uitleg:       Hoe vaak iets gebeurt of langskomt.
voorbeeld:    De ⟦frequentie⟧ van de buurtbus gaat omhoog. => De buurtbus rijdt vaker.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 295 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       functionaris    id: functionaris    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <medewerker>           | als het om iemand van een organisatie gaat
uitleg:       Iemand met een bepaalde taak bij een organisatie.
voorbeeld:    Een ⟦functionaris⟧ van de gemeente komt uw woning bekijken. => Een medewerker van de gemeente komt uw woning bekijken.
niet melden:  /_ (gegevensbescherming | voor)/ | de titel uit de privacywet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 931 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geadresseerde    id: geadresseerde    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (wie de brief krijgt)  | altijd
uitleg:       De persoon of het bedrijf aan wie een brief of pakje is gestuurd.
voorbeeld:    De ⟦geadresseerde⟧ woont niet meer op dit adres. => De persoon aan wie deze brief is gestuurd, woont hier niet meer.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 124 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gedachtewisseling    id: gedachtewisseling    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <gedachtewisseling>
patroon:      <gedachtenwisseling>
beter:        <gesprek>              | altijd
uitleg:       Mensen vertellen elkaar wat zij van iets vinden.
voorbeeld:    De wethouder nodigt u uit voor een ⟦gedachtewisseling⟧ over het marktplein. => De wethouder nodigt u uit voor een gesprek over het marktplein.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       gegadigde    id: gegadigde    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <kandidaat>            | als iemand een woning, baan of opdracht wil
uitleg:       Iemand die iets graag wil hebben of doen.
voorbeeld:    Voor de huurwoning zijn al twintig ⟦gegadigden⟧. => Voor de huurwoning zijn al twintig kandidaten.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 60 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geldelijke middelen    id: geldelijke-middelen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (geldelijke | financiële) middelen
alleen:       voor!=/(de | die | deze | alle | beide | beperkte | beschikbare | publieke | openbare | benodigde | nodige | noodzakelijke | aanvullende | geringe | andere | ruime | toereikende | gemeentelijke | vereiste | toegekende | vele | enige | weinige | schaarse)/
alleen:       na!=/(zijn | waren | worden | werden | moeten | kunnen | mogen | die | ontbreken | hebben)/
beter:        (geld) | altijd
uitleg:       Het geld dat iemand heeft om iets te betalen.
voorbeeld:    De stichting heeft onvoldoende ⟦financiële middelen⟧ voor een nieuwe bus. => De stichting heeft onvoldoende geld voor een nieuwe bus.
niet melden:  /(zijn | waren | worden | werden | ontbreken | komen | kwamen) ..6 _/ | dan moet het werkwoord in het enkelvoud
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       geldigheidsduur    id: geldigheidsduur    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (hoelang iets geldig is) | altijd: noem de datum
uitleg:       De tijd waarin een pas of vergunning gebruikt mag worden.
voorbeeld:    De ⟦geldigheidsduur⟧ van een paspoort voor volwassenen is tien jaar. => Een paspoort voor volwassenen is tien jaar geldig.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 610 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       genodigde    id: genodigde    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <gast>                 | altijd
uitleg:       Iemand die is gevraagd om naar een feest of bijeenkomst te komen.
voorbeeld:    De ⟦genodigden⟧ krijgen koffie in de hal van het stadhuis. => De gasten krijgen koffie in de hal van het stadhuis.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       gesteldheid    id: gesteldheid    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      welke=(lichamelijke | geestelijke | psychische | fysieke | mentale) gesteldheid
beter:        {welke} gezondheid     | als het om een persoon gaat
uitleg:       Hoe het met iemands lichaam of hoofd gaat.
voorbeeld:    De keuringsarts vraagt naar uw ⟦lichamelijke gesteldheid⟧. => De keuringsarts vraagt naar uw lichamelijke gezondheid.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 38 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gevolgtrekking    id: gevolgtrekking    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <conclusie>            | altijd
uitleg:       Wat iemand vindt nadat hij alles op een rij heeft gezet.
voorbeeld:    Aan deze cijfers kun je niet zomaar een ⟦gevolgtrekking⟧ verbinden. => Aan deze cijfers kun je niet zomaar een conclusie verbinden.
niet melden:  /_ ..6 (maken | maakt | gemaakt)/ | 'conclusies maken' is geen goed Nederlands
niet melden:  /(maken | maakt | maakte) ..4 _/ | 'conclusies maken' is geen goed Nederlands
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gezindte    id: gezindte    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <geloof>               | altijd
uitleg:       De kerk of godsdienst waar iemand bij hoort.
voorbeeld:    Iedereen is welkom op de begraafplaats, van welke ⟦gezindte⟧ ook. => Iedereen is welkom op de begraafplaats, van welk geloof ook.
niet melden:  /(gereformeerde | reformatorische) _/ | de vaste naam van een groep
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       gezinssamenstelling    id: gezinssamenstelling    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (wie er in het gezin wonen) | altijd
uitleg:       Uit wie een gezin bestaat: de ouders en de kinderen.
voorbeeld:    Geef een wijziging in uw ⟦gezinssamenstelling⟧ meteen door. => Geef het meteen door als er iemand bij uw gezin komt of weggaat.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       goeddunken    id: goeddunken    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      naar (eigen)? goeddunken
beter:        (zoals iemand zelf wil) | altijd: noem wie mag kiezen
uitleg:       Iemand mag zelf kiezen hoe hij het doet.
voorbeeld:    De school mag de vrije dagen ⟦naar eigen goeddunken⟧ kiezen. => De school mag zelf kiezen wanneer de vrije dagen zijn.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       gremium    id: gremium    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       mv=gremia
beter:        <groep>                | als het om mensen gaat die samen beslissen
uitleg:       Een groep mensen die overlegt of beslist, zoals een commissie of een bestuur.
voorbeeld:    Het plan is in verschillende ⟦gremia⟧ besproken. => Het plan is in verschillende groepen besproken.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       grondslag    id: grondslag    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       mv=-
beter:        <basis>                | altijd
uitleg:       Waar een besluit of een bedrag op steunt.
voorbeeld:    Het advies van de arts is de ⟦grondslag⟧ voor ons besluit. => Het advies van de arts is de basis voor ons besluit.
niet melden:  /(wettelijke | rechtmatige) _/ | een term uit de wet, die een eigen uitleg heeft
niet melden:  /op (de)? _ van/ | een vaste term bij de rechter
niet melden:  /_ (sparen | van ..3 (belasting | heffing))/ | het bedrag waarover iemand belasting betaalt
niet melden:  /(godsdienstige | levensbeschouwelijke | bijzondere | openbare | protestants-christelijke) _/ | het geloof waarop een school is gebouwd
niet melden:  /ten _/ | 'ten grondslag liggen aan' vraagt een andere zin
niet melden:  /_ ..8 (verwerken | verwerkt | verwerking | gegevensverwerking)/ | een vaste term in de privacywet
niet melden:  /juridische _/ | een term uit de wet, die een eigen uitleg heeft
niet melden:  /_ (voor | van) ..3 (uitkering | heffing | aanslag | toeslag | pensioen | bijdrage)/ | het bedrag waarmee men rekent
niet melden:  /_ (verstandelijke | lichamelijke | psychiatrische | somatische | zintuiglijke)/ | de reden voor zorg uit de Wlz
niet melden:  /(dominante | zorginhoudelijke | andere) _/ | de reden voor zorg uit de Wlz
niet melden:  /(protestantse | katholieke | religieuze | christelijke | levensbeschouwelijke | islamitische | godsdienstige | humanistische) _/ | een vaste term bij scholen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1439 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       handelwijze    id: handelwijze    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <handelwijze>
patroon:      <handelswijze>
beter:        <manier> van werken    | als het om een bedrijf of dienst gaat
beter:        <gedrag>               | als het om één persoon gaat
uitleg:       Hoe iemand iets aanpakt of zich gedraagt.
voorbeeld:    U bent niet tevreden over de ⟦handelwijze⟧ van onze inspecteur. => U bent niet tevreden over het gedrag van onze inspecteur.
voorbeeld:    Deze ⟦handelswijze⟧ past niet bij een betrouwbare winkel. => Deze manier van werken past niet bij een betrouwbare winkel.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 92 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       handreiking    id: handreiking    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (uitleg met tips)      | altijd
uitleg:       Een boekje of webpagina met tips om iets goed te doen.
voorbeeld:    Voor sportclubs is er een ⟦handreiking⟧ over veilig sporten. => Voor sportclubs is er een boekje met tips over veilig sporten.
niet melden:  /_ ..2 (doen | gedaan)/ | dan betekent het 'de ander helpen'
niet melden:  /(doen | doet | deed) ..4 _/ | dan betekent het 'de ander helpen'
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 90 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       herkomst    id: herkomst    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (waar het vandaan komt) | altijd
uitleg:       De plek of bron waar iets of iemand vandaan komt.
voorbeeld:    Vertel ons de ⟦herkomst⟧ van het gestorte bedrag. => Vertel ons waar het gestorte bedrag vandaan komt.
niet melden:  /(land | landen | gebied | plaats) van _/ | een vaste term
niet melden:  /(etnische | nationale | culturele | buitenlandse) _/ | een vaste term
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 590 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hiaat    id: hiaat    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <gat>                  | als er iets ontbreekt
uitleg:       Een plek waar iets ontbreekt, bijvoorbeeld in kennis of in een lijst.
voorbeeld:    In je cv zit een ⟦hiaat⟧ van twee jaar. => In je cv zit een gat van twee jaar.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       impact    id: impact    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: tip
vormen:       mv=-
beter:        <invloed>              | als iets mensen verandert
beter:        (gevolgen)             | als er iets ergs is gebeurd
uitleg:       Wat iets doet met mensen of met hun leven.
voorbeeld:    De avondklok had veel ⟦impact⟧ op jongeren. => De avondklok had veel invloed op jongeren.
niet melden:  /_ voor/ | 'invloed voor' past niet
niet melden:  /(dit | dat) [woord] _/ | dan is 'dit' het onderwerp van de zin
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 106 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       implicatie    id: implicatie    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        <gevolg>               | altijd
uitleg:       Wat er later nog uit voortkomt, ook als dat nu niet te zien is.
voorbeeld:    Dit vonnis heeft grote ⟦implicaties⟧ voor andere huurders. => Dit vonnis heeft grote gevolgen voor andere huurders.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       impressie    id: impressie    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <indruk>               | altijd
uitleg:       Een idee van hoe iets is of gaat worden.
voorbeeld:    De tekening geeft een ⟦impressie⟧ van het nieuwe station. => De tekening geeft een indruk van het nieuwe station.
niet melden:  /(artist | artist's) _/ | de Engelse naam voor zo'n tekening
niet melden:  /(bekijk | bekijkt | bekijken | zie | ziet) ..6 _/ | foto's of een film
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       impuls    id: impuls    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
patroon:      <impuls> ..2 (aan | voor)
beter:        (extra geld of hulp)   | als een plan of wijk iets extra's krijgt
uitleg:       Extra geld of hulp, zodat iets beter of sneller gaat.
voorbeeld:    De ijsbaan is een ⟦impuls voor⟧ de winkels. => Door de ijsbaan komen er meer klanten in de winkels.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 46 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in beraad    id: in-beraad    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      in beraad
beter:        (nadenken over)        | altijd: zeg wie nadenkt en tot wanneer
uitleg:       Er wordt nog over nagedacht. Er is nog geen besluit.
voorbeeld:    Het college houdt uw voorstel voor een speeltuin ⟦in beraad⟧. => Het college denkt nog na over uw voorstel voor een speeltuin.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       in de hoedanigheid van    id: in-de-hoedanigheid-van    soort: voorzetsel    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      in (de | zijn | haar | uw)? hoedanigheid van
beter:        als                    | als er een functie of rol volgt
uitleg:       In welke rol iemand iets doet, bijvoorbeeld die van voorzitter of ouder.
voorbeeld:    Mevrouw Bos tekent ⟦in haar hoedanigheid van⟧ directeur van de school. => Mevrouw Bos tekent als directeur van de school.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 63 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in duplo    id: in-tweevoud    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      in (duplo | tweevoud)
beter:        (twee keer hetzelfde papier) | altijd
uitleg:       Er zijn twee exemplaren van hetzelfde papier nodig.
voorbeeld:    Lever het huurcontract ⟦in duplo⟧ in bij de balie. => Lever twee exemplaren van het huurcontract in bij de balie.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       inconveniënt    id: inconvenient    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <ongemak>              | altijd
uitleg:       Iets wat lastig of vervelend is.
voorbeeld:    Onze excuses voor de ⟦inconveniënten⟧ tijdens de verbouwing. => Onze excuses voor de ongemakken tijdens de verbouwing.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       informatievoorziening    id: informatievoorziening    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: tip
beter:        (informatie, of: wat mensen te horen krijgen) | als het om lezers of bezoekers gaat
uitleg:       Wat mensen te weten komen en hoe zij dat te horen krijgen.
voorbeeld:    Reizigers klagen over de ⟦informatievoorziening⟧ bij vertragingen. => Reizigers klagen dat zij te weinig horen bij vertragingen.
niet melden:  /(digitale | geautomatiseerde | afdeling | hoofd | directie | adviseur) _/ | de afdeling of systemen voor gegevens
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 318 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       initiatiefnemer    id: initiatiefnemer    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (wie het plan heeft bedacht) | altijd: noem de persoon of het bedrijf
uitleg:       Iemand die als eerste met een plan komt en het wil uitvoeren.
voorbeeld:    De ⟦initiatiefnemer⟧ van de moestuin zoekt vrijwilligers. => Mevrouw El Amrani heeft de moestuin bedacht en zoekt vrijwilligers.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 45 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inlichtingen    id: inlichtingen    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      welke=(voor | om | alle | meer | verdere) inlichtingen
beter:        {welke} informatie     | altijd
uitleg:       Wat iemand wil weten over een onderwerp.
voorbeeld:    ⟦Voor inlichtingen⟧ over het rijexamen kunt u bellen. => Voor informatie over het rijexamen kunt u bellen.
niet melden:  /("Algemene" | "Militaire") ..3 _/ | in de naam van een dienst
niet melden:  /_ ..3 (zijn | die | worden | hebben | moeten | kunnen)/ | dan moet er meer in de zin anders
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1961 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inmenging    id: inmenging    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (zich ermee bemoeien)  | altijd
uitleg:       Een ander bemoeit zich ermee.
voorbeeld:    De ouders willen geen ⟦inmenging⟧ van de school in de opvoeding. => De ouders willen niet dat de school zich met de opvoeding bemoeit.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       instantie    id: instantie    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <organisatie>          | altijd
uitleg:       Een kantoor of dienst, zoals het UWV, de gemeente of de politie.
voorbeeld:    Soms vragen wij uw gegevens op bij een andere ⟦instantie⟧. => Soms vragen wij uw gegevens op bij een andere organisatie.
niet melden:  /(eerste | laatste | tweede | hoogste | enige | vorige) _/ | bij de rechter, of 'in eerste instantie'
niet melden:  /(rechterlijke | gerechtelijke | bevoegde | feitelijke | één | verwijzende | voorlaatste) _/ | een vaste term in de wet
niet melden:  /beide _/ | de rechters die over een zaak gaan
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 2011 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       intentie    id: intentie    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <bedoeling>            | altijd
uitleg:       Wat iemand van plan is of wil.
voorbeeld:    Het was niet onze ⟦intentie⟧ om u te laten schrikken. => Het was niet onze bedoeling om u te laten schrikken.
niet melden:  /_ tot/ | 'bedoeling tot' past niet
niet melden:  /_ (uit | uitspreken | uitgesproken | uitspraken | uitspreekt)/ | 'een bedoeling uitspreken' past niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 61 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       invulling geven aan    id: invulling-geven-aan    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <geven:ww> ..6 invulling aan
patroon:      invulling ..3 <geven:ww> aan
patroon:      invulling aan ..8 te <geven:ww>
beter:        (zeg wat er gebeurt)   | altijd
uitleg:       Bedenken hoe iets er precies uit gaat zien en het dan doen.
voorbeeld:    De dorpsraad ⟦geeft⟧ zelf ⟦invulling aan⟧ het feestprogramma. => De dorpsraad bedenkt zelf het feestprogramma.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kanttekening    id: kanttekening    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <opmerking>            | altijd
uitleg:       Iemand noemt een nadeel of iets waar de ander op moet letten.
voorbeeld:    Bij dit advies hoort wel een ⟦kanttekening⟧. => Bij dit advies hoort wel een opmerking.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kennisgeving    id: kennisgeving    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <bericht>              | als het om nieuws voor de lezer gaat
uitleg:       Een bericht in een brief, krant of op een website, zodat mensen iets weten.
voorbeeld:    Via deze ⟦kennisgeving⟧ hoort u wanneer de brug dichtgaat. => Via dit bericht hoort u wanneer de brug dichtgaat.
niet melden:  /voor _ (aannemen | aangenomen)/ | in de raad
niet melden:  /_ (uitstel | van (uitstel | het besluit | niet) | beslissing | inbeslagneming)/ | de naam van een officieel stuk
niet melden:  /waarvan _/ | een vaste handeling in de wet
niet melden:  /_ ..4 (gedaan | doen | doet | ervan)/ | een vaste handeling in de wet
niet melden:  /_ (van | over) (het | een)? ..2 (ontwerp | ontwerpbesluit | besluit | besluiten)/ | de naam van een officieel stuk
niet melden:  /ter _/ | dan betekent het: alleen om te lezen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 995 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       lacune    id: lacune    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (wat er ontbreekt)     | altijd
uitleg:       Er ontbreekt iets, bijvoorbeeld een regel of kennis.
voorbeeld:    De rechter wees op een ⟦lacune⟧ in de wet. => De rechter zei dat er in de wet iets ontbreekt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       leeftijdscategorie    id: leeftijdscategorie    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <leeftijdsgroep>       | altijd
uitleg:       Mensen die ongeveer even oud zijn, zoals 12 tot en met 18 jaar.
voorbeeld:    Kruis aan bij welke ⟦leeftijdscategorie⟧ je hoort. => Kruis aan bij welke leeftijdsgroep je hoort.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 28 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       leemte    id: leemte    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <gat>                  | als er niets is voor een onderwerp of groep
uitleg:       Een lege plek, omdat er voor iets geen regel of hulp is.
voorbeeld:    De nieuwe jongerensoos vult een ⟦leemte⟧ in het dorp. => De nieuwe jongerensoos vult een gat in het dorp.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       legitimatiebewijs    id: legitimatiebewijs    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (paspoort, rijbewijs of identiteitskaart) | altijd: noem wat iemand mag meenemen
uitleg:       Een pas of kaart waarmee iemand laat zien wie hij is.
voorbeeld:    Neem voor het stemmen een ⟦legitimatiebewijs⟧ mee. => Neem voor het stemmen uw paspoort, rijbewijs of identiteitskaart mee.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 167 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       leidraad    id: leidraad    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (uitleg hoe het moet)  | altijd
uitleg:       Een tekst waarin staat hoe iemand iets het beste kan doen.
voorbeeld:    Bij het invullen helpt deze ⟦leidraad⟧ u op weg. => Bij het invullen helpt deze uitleg u op weg.
niet melden:  /_ "Invordering"/ | in de naam van een regeling
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 114 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       leverantie    id: leverantie    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <levering>             | altijd
uitleg:       Iets wordt gebracht bij de klant.
voorbeeld:    De ⟦leverantie⟧ van de schoolboeken heeft vertraging. => De levering van de schoolboeken heeft vertraging.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       limiet    id: limiet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <grens>                | als er niet meer mag dan een bepaald aantal of bedrag
uitleg:       Het hoogste aantal of bedrag dat mag.
voorbeeld:    Er geldt een ⟦limiet⟧ van tien bezoekers per kamer. => Er geldt een grens van tien bezoekers per kamer.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 183 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       locatie    id: locatie    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <plek>                 | als het om een plaats gaat en niet om een gebouw van een organisatie
uitleg:       Waar iets staat of waar iets gebeurt.
voorbeeld:    Op deze ⟦locatie⟧ komt volgend jaar een speeltuin. => Op deze plek komt volgend jaar een speeltuin.
niet melden:  /(onze | hun | uw | je | jouw | mijn | zijn | haar | alle | beide | op | meerdere) _/ | een gebouw van een organisatie, of 'op locatie'
niet melden:  /_ :/ | boven aan een uitnodiging is het een vast woord
niet melden:  /_ is/ | dan past 'plek' niet altijd
niet melden:  /_ ([hoofdletter] | [cijfer])/ | de naam van een gebouw
niet melden:  /_ van (de | het | een | uw | onze)? ([hoofdletter] | school | bibliotheek | gemeente | opvang | instelling | organisatie | bedrijf | praktijk | apotheek | kinderopvang | zorgaanbieder)/ | een gebouw van een organisatie
niet melden:  /_ ..3 (gesloten | open | dicht | bereikbaar | telefoonnummer | openingstijden)/ | een gebouw van een organisatie
niet melden:  /(school | scholen | bibliotheek | organisatie | instelling | opvang | ziekenhuis | apotheek | winkel | bedrijf | zorgaanbieder | praktijk) ..5 _/ | een gebouw van een organisatie
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 981 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       mededeling    id: mededeling    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <bericht>              | als iemand iets laat weten
uitleg:       Iets wat iemand anderen laat weten.
voorbeeld:    Op het raam van het wijkcentrum hing een ⟦mededeling⟧ over de sluiting. => Op het raam van het wijkcentrum hing een bericht over de sluiting.
niet melden:  /_ ..2 (doen | doet | deed | gedaan)/ | 'mededeling doen' vraagt een andere zin
niet melden:  /(doen | doet | deed) ..6 _/ | 'mededeling doen' vraagt een andere zin
niet melden:  /onder _ van/ | een vaste groep
niet melden:  /_ van (de)? (reden | redenen)/ | 'bericht van redenen' past niet
niet melden:  /bekendmaking ..3 _/ | een formele mededeling
niet melden:  /_ van (dat | dit | het | een | deze)/ | een formele mededeling
niet melden:  /(hiervan | daarvan | ervan | waarvan) ..3 _/ | 'bericht daarvan' past niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 2278 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       menigeen    id: menigeen    soort: voornaamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      menigeen
beter:        (veel mensen)          | altijd
uitleg:       Een groot aantal mensen.
voorbeeld:    ⟦Menigeen⟧ vergeet om zijn rijbewijs te verlengen. => Veel mensen vergeten om hun rijbewijs te verlengen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       merendeel    id: merendeel    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      het (merendeel | gros) van
beter:        (de meeste)            | altijd; let op het werkwoord
uitleg:       Meer dan de helft van een groep.
voorbeeld:    ⟦Het merendeel van⟧ de leerlingen komt op de fiets. => De meeste leerlingen komen op de fiets.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 29 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       met gebruikmaking van    id: met-gebruikmaking-van    soort: voorzetsel    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      met gebruikmaking van
beter:        met                    | altijd
uitleg:       Iets gebruiken om iets te doen.
voorbeeld:    Log in ⟦met gebruikmaking van⟧ uw DigiD. => Log in met uw DigiD.
niet melden:  /_ ..4 (bevoegdheid | bevoegdheden | recht | rechten | artikel | volmacht | mogelijkheid | regeling)/ | 'met zijn recht' zegt iets anders
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 419 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       modaliteit    id: modaliteit    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
alleen:       zin!=/(vervoer | fiets | auto | bus | trein | tram | spoor | schip | weg | water | reizen | reizigers | verkeer)/
beter:        <mogelijkheid>         | altijd
uitleg:       Een van de manieren waarop iets kan.
voorbeeld:    Voor de opvang zijn er drie ⟦modaliteiten⟧ bekeken. => Voor de opvang zijn er drie mogelijkheden bekeken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 65 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       motivering    id: motivering    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       mv=-
beter:        (uitleg; redenen)       | als een besluit redenen noemt
uitleg:       De redenen voor een besluit of keuze.
voorbeeld:    U vindt de ⟦motivering⟧ van ons besluit op bladzijde 2. => U vindt de uitleg van ons besluit op bladzijde 2.
niet melden:  /_ ..3 (ontbreekt | gebrek | ondeugdelijk | onvoldoende)/ | de plicht uit de wet om redenen te geven
niet melden:  /(deugdelijke | draagkrachtige | kenbare) _/ | de plicht uit de wet om redenen te geven
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 261 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       na rijp beraad    id: na-rijp-beraad    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      na (rijp | ampel | goed) beraad
beter:        na goed nadenken       | als er veel over is gepraat of gedacht
uitleg:       Er is eerst goed over gepraat en gedacht. Daarna kwam de keuze.
voorbeeld:    De gemeenteraad heeft ⟦na rijp beraad⟧ voor het zwembad gekozen. => De gemeenteraad heeft na goed nadenken voor het zwembad gekozen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       ons kenmerk    id: ons-kenmerk    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (ons | uw) kenmerk
alleen:       zin=/(noem | noemt | noemen | vermeld | vermeldt | vermelden | zet | schrijf | invullen)/
beter:        (nummer van de brief)  | in een zin
uitleg:       Het nummer waarmee een organisatie de brief kan terugvinden.
voorbeeld:    Noem altijd ⟦ons kenmerk⟧ als u belt over deze boete. => Noem altijd het nummer van deze brief als u belt over deze boete.
niet melden:  /_ :/ | boven aan een brief is het een vast woord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uit coulance    id: uit-coulance    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      uit coulance
beter:        (ook al hoeft dat niet) | als je iets doet wat niet verplicht is
uitleg:       Iets doen voor iemand terwijl dat niet verplicht is.
voorbeeld:    De bibliotheek laat de boete ⟦uit coulance⟧ vervallen. => De bibliotheek laat de boete vervallen, ook al hoeft dat niet.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       zonder medeweten van    id: zonder-medeweten-van    soort: voorzetsel    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (zonder | buiten) (het)? medeweten van
beter:        (zonder dat iemand het weet) | altijd
uitleg:       Iemand wist er niets van.
voorbeeld:    De hond is ⟦zonder medeweten van⟧ de eigenaar verkocht. => De hond is verkocht en de eigenaar wist dat niet.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie
