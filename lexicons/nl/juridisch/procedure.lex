# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden uit een besluit, bezwaar of rechtszaak. Ze blijven staan en krijgen uitleg.

ingang:       aanhangig maken    id: aanhangig-maken    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (aanhangig ..1 <maken:ww> | <maken:ww> ..6 aanhangig)
beter:        (naar de rechter gaan) | als iemand een zaak begint
uitleg:       Iemand vraagt een ander, meestal de rechter, om te beslissen.
voorbeeld:    U kunt de zaak ⟦aanhangig maken⟧ bij de rechtbank. => U kunt met de zaak naar de rechtbank gaan.
status:       aangenomen, 2026-11, redacteur: er is gewone taal voor
bron:         eigen redactie

ingang:       ambtshalve    id: ambtshalve    soort: bijwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De overheid of de rechter doet iets zonder dat iemand erom vraagt.
voorbeeld:    De Belastingdienst heeft uw inkomen ⟦ambtshalve⟧ bepaald. => De Belastingdienst heeft zelf uw inkomen bepaald. U hoefde daar niet om te vragen.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie; 695 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       belanghebbende    id: belanghebbende    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand die direct te maken heeft met een besluit. Wie dat niet heeft, kan geen bezwaar maken.
voorbeeld:    U bent in deze zaak geen ⟦belanghebbende⟧. => U hebt niet direct te maken met dit besluit. Daarom kunt u geen bezwaar maken.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       beroep instellen    id: beroep-instellen    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      beroep ..2 (instellen | in te stellen | ingesteld | aantekenen | aangetekend)
patroon:      in beroep
uitleg:       U vraagt de rechter om naar een besluit te kijken.
voorbeeld:    U kunt ⟦beroep instellen⟧ bij de rechtbank. => U kunt de rechtbank vragen om naar het besluit te kijken. Dat heet beroep.
niet melden:  /hoger beroep/ | hoger beroep is iets anders
niet melden:  /administratief beroep/ | een eigen begrip: dan beslist een andere overheid
niet melden:  /in beroep (of | en) bedrijf/ | op het werk
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie; 52 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beschikking    id: beschikking-besluit    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    besluit
rechtsgevolg: ja
uitleg:       Een besluit van de overheid of de rechter over u of over uw aanvraag.
voorbeeld:    U krijgt binnen acht weken een ⟦beschikking⟧. => U krijgt binnen acht weken een besluit over uw aanvraag.
niet melden:  /ter beschikking/ | dan betekent het: u mag het gebruiken
niet melden:  /tot (uw | zijn | haar | onze | hun) beschikking/ | dan betekent het: u mag het gebruiken
niet melden:  /de beschikking (over | hebben | heeft | hebt | krijgen | krijgt)/ | dan betekent het: u hebt het
niet melden:  /tot (jouw | jullie | mijn | je | ieders | de) ..1 beschikking/ | kunnen gebruiken
niet melden:  /(vrije | volledige) beschikking/ | kunnen gebruiken
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       bestreden besluit    id: bestreden-besluit    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (bestreden | aangevochten) (besluit | beslissing)
beter:        (het besluit van [datum]) | altijd: noem de datum
uitleg:       Het besluit waar u het niet mee eens bent.
voorbeeld:    In het ⟦bestreden besluit⟧ staat de hoogte van uw uitkering. => In het besluit van 4 mei staat de hoogte van uw uitkering.
status:       aangenomen, 2026-11, redacteur: de datum is duidelijker
bron:         eigen redactie; 43 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bevoegd gezag    id: bevoegd-gezag    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Wie hierover mag beslissen, zoals uw gemeente of de provincie. Bij een school is dat het bestuur.
voorbeeld:    Meld dit bij de gemeente. Dat is het ⟦bevoegd gezag⟧. => Meld dit bij de gemeente. Die mag hierover beslissen.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie; 4.535 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bewindvoerder    id: bewindvoerder    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: tip
rechtsgevolg: ja
uitleg:       Iemand die van de rechter op het geld van een ander moet passen.
voorbeeld:    Uw ⟦bewindvoerder⟧ krijgt een kopie van deze brief. => De persoon die uw geld beheert, krijgt een kopie van deze brief.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       bezwaarschrift    id: bezwaarschrift    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
rechtsgevolg: ja
uitleg:       Een brief waarin u schrijft dat u het niet eens bent met een besluit.
voorbeeld:    Stuur uw ⟦bezwaarschrift⟧ naar de gemeente. => Schrijf in een brief waarom u het niet eens bent met het besluit. Stuur die brief naar de gemeente.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       bij verstek    id: bij-verstek    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De rechter beslist terwijl degene om wie het gaat, er niet is.
voorbeeld:    De rechter heeft u ⟦bij verstek⟧ een boete gegeven. => De rechter heeft u een boete gegeven. U was daar niet bij.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       cassatie    id: cassatie    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand vraagt de Hoge Raad of de rechter de regels goed heeft toegepast.
voorbeeld:    Tegen deze uitspraak kunt u in ⟦cassatie⟧. => Bent u het niet eens met deze uitspraak? Dan kunt u de Hoge Raad vragen om ernaar te kijken.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       curator    id: curator    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand die van de rechter beslist over het geld en de zaken van een ander, of van een failliet bedrijf.
voorbeeld:    De ⟦curator⟧ betaalt uw rekeningen. => Iemand die door de rechter is gekozen, betaalt uw rekeningen.
niet melden:  /_ ..3 (museum | tentoonstelling | galerie | kunst | expositie | biënnale | collectie)/ | iemand die een tentoonstelling maakt
alleen:       zin!=/(museum | tentoonstelling | tentoonstellingen | schilderijen | kunstwerken | kunstenaar | kunstenaars | expositie | galerie)/
niet melden:  /_ ..4 (universiteit | rijksuniversiteit | hogeschool | gymnasium)/ | een bestuurder van een school
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       derde-belanghebbende    id: derde-belanghebbende    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand anders voor wie het besluit ook gevolgen heeft, zoals een buur.
voorbeeld:    Uw buurman is ⟦derde-belanghebbende⟧. => Het besluit heeft ook gevolgen voor uw buurman.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       dwangbevel    id: dwangbevel    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een laatste bevel om te betalen. Daarna mag de deurwaarder geld of spullen halen.
voorbeeld:    U krijgt een ⟦dwangbevel⟧ van de gemeente. => De gemeente stuurt u een laatste bevel om te betalen. Daarna mag de deurwaarder geld of spullen halen.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       dwangsom    id: dwangsom    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Geld dat iemand moet betalen als hij niet op tijd doet wat moet.
voorbeeld:    U moet het hek weghalen op straffe van een ⟦dwangsom⟧. => U moet het hek weghalen. Doet u dat niet op tijd? Dan moet u een bedrag betalen.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       exploot    id: exploot    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een officiële brief die de deurwaarder zelf komt brengen.
voorbeeld:    U krijgt een ⟦exploot⟧ thuis. => De deurwaarder brengt u een officiële brief.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       gegrond    id: gegrond    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
niet melden:  /gegrond op/ | ergens op gebaseerd
alleen:       zin=/(bezwaar | bezwaarschrift | bezwaren | beroep | klacht)/
uitleg:       U krijgt gelijk met uw bezwaar, beroep of klacht.
voorbeeld:    Uw bezwaar is ⟦gegrond⟧. => U krijgt gelijk met uw bezwaar.
niet melden:  gegronde reden: dat is een goede reden
niet melden:  /gegronde (reden | redenen | twijfel | vrees)/ | een goede reden
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       gemachtigde    id: gemachtigde    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
rechtsgevolg: ja
uitleg:       Iemand die namens u mag praten en tekenen, bijvoorbeeld een advocaat.
voorbeeld:    Wij sturen deze brief ook naar uw ⟦gemachtigde⟧. => Wij sturen deze brief ook naar de persoon die namens u mag praten en tekenen.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       griffier    id: griffier    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: tip
rechtsgevolg: ja
alleen:       zin=/(rechter | rechters | rechtbank | zitting | hof | gerechtshof | kantonrechter | verhoor | uitspraak | vonnis)/
uitleg:       De medewerker die de rechter helpt en het verslag maakt.
voorbeeld:    Tijdens de zitting schrijft de ⟦griffier⟧ op wat u zegt. => Tijdens de zitting schrijft een medewerker van de rechtbank op wat u zegt.
niet melden:  de griffier van een gemeenteraad of provincie
niet melden:  /griffier ..6 (raad | staten | gemeenteraad)/ | de griffier van de gemeenteraad
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       griffierecht    id: griffierecht    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het bedrag dat u aan de rechtbank betaalt als u een zaak begint.
voorbeeld:    Betaal eerst het ⟦griffierecht⟧. => Betaal eerst het bedrag voor de rechtbank.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       heroverwegen    id: heroverweging    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<heroverwegen:ww> | heroverweging)
uitleg:       Iemand kijkt nog een keer naar het hele besluit.
voorbeeld:    Wij zullen het besluit ⟦heroverwegen⟧. => Wij kijken nog een keer naar het besluit.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       in appel    id: in-appel    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      in appel
beter:        (naar een hogere rechter gaan) | altijd
uitleg:       Iemand vraagt een hogere rechter om nog een keer naar de zaak te kijken.
voorbeeld:    De eigenaar is ⟦in appel⟧ gegaan. => De eigenaar heeft een hogere rechter gevraagd om naar de zaak te kijken.
status:       aangenomen, 2026-11, redacteur: er is gewone taal voor
bron:         eigen redactie

ingang:       ingebrekestelling    id: ingebrekestelling    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een brief waarin staat: u bent te laat, u moet het nu snel doen.
voorbeeld:    Stuur ons een ⟦ingebrekestelling⟧ als u geen besluit krijgt. => Hebt u nog geen besluit? Schrijf ons dan dat wij te laat zijn.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       in|trekken    id: intrekken-besluit    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: tip
rechtsgevolg: ja
vormen:       tt1=-
alleen:       zin=/(vergunning | vergunningen | besluit | besluiten | subsidie | uitkering | ontheffing | circulaire | circulaires | regeling | regelingen | beschikking | verzoek | aanvraag | bezwaar | bezwaarschrift | beroep | beroepschrift | erkenning | aanwijzing | verordening | toestemming | machtiging | beleidsregel | beleidsregels | richtlijn | registratie | mandaat | certificaat | certificering | klacht | aangifte | rijbewijs | verklaring | toelating | benoeming | kennisgeving | bevoegdheid)/
uitleg:       Iets terugnemen, zoals een besluit of een vergunning. Het geldt dan niet meer.
voorbeeld:    Wij gaan uw vergunning ⟦intrekken⟧. => Uw vergunning geldt straks niet meer.
niet melden:  /bij (u | jou | je | hem | haar | mij | ons | hen | iemand | elkaar) ..2 _/ | bij iemand in huis gaan wonen
niet melden:  /(trek | trekt | trekken | trok | trokken) ..4 bij (u | jou | je | hem | haar | mij | ons | hen | iemand | elkaar)/ | bij iemand in huis gaan wonen
niet melden:  /bij (u | jou | je | hem | haar | mij | ons | hen | iemand | elkaar) in (huis)?/ | bij iemand in huis gaan wonen
niet melden:  /_ bij (uw | mijn | zijn | haar | een | je | hun) (dochter | zoon | moeder | vader | ouders | vriend | vriendin | partner | kind | zus | broer | familie | kinderen)/ | bij iemand gaan wonen
niet melden:  /bij (uw | mijn | zijn | haar | een | je | hun) (dochter | zoon | moeder | vader | ouders | vriend | vriendin | partner | kind | zus | broer | familie | kinderen) ..3 _/ | bij iemand gaan wonen
niet melden:  /bij (uw | mijn | zijn | haar | een | je | hun) (dochter | zoon | moeder | vader | ouders | vriend | vriendin | partner | kind | zus | broer | familie | kinderen) in/ | bij iemand gaan wonen
niet melden:  /_ in (het | een | uw | de) (huis | woning | appartement | kamer)/ | ergens gaan wonen
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       jurisprudentie    id: jurisprudentie    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
beter:        (eerdere uitspraken van rechters) | altijd
uitleg:       Wat rechters eerder hebben beslist in zaken die op deze lijken.
voorbeeld:    Uit de ⟦jurisprudentie⟧ blijkt dat dit mag. => Rechters vonden eerder dat dit mag.
status:       aangenomen, 2026-11, redacteur: er is gewone taal voor
bron:         eigen redactie

ingang:       last onder bestuursdwang    id: last-onder-bestuursdwang    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (last onder bestuursdwang | bestuursdwang)
uitleg:       De overheid lost het zelf op als u niets doet. U betaalt dan meestal de kosten.
voorbeeld:    Wij gebruiken ⟦bestuursdwang⟧ om de schuur te slopen. => Wij slopen de schuur zelf. U betaalt de kosten.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie; 96 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       last onder dwangsom    id: last-onder-dwangsom    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een bevel om iets te doen of te stoppen. Doet u het niet op tijd, dan moet u een bedrag betalen.
voorbeeld:    U bouwt zonder vergunning. Daarom krijgt u een ⟦last onder dwangsom⟧. => U bouwt zonder vergunning en moet daarmee stoppen. Doet u dat niet op tijd, dan moet u een bedrag betalen.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie; 227 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       leges    id: leges    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het bedrag dat u aan de overheid, meestal de gemeente, betaalt voor bijvoorbeeld een paspoort of vergunning.
voorbeeld:    Voor een paspoort betaalt u ⟦leges⟧. => Voor een paspoort betaalt u een bedrag aan de gemeente.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       mandaat    id: mandaat    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een medewerker mag beslissen namens iemand anders, zoals de burgemeester.
voorbeeld:    De teamleider heeft ⟦mandaat⟧ van de burgemeester om te beslissen. => De teamleider mag namens de burgemeester beslissen.
niet melden:  het mandaat van een kiezer of van militairen
niet melden:  /_ van (de | het | zijn | haar | onze)? (kiezer | kiezers | leden | "VN" | achterban | bewoners)/ | steun of een opdracht van een groep
niet melden:  /(kiezer | kiezers | missie | "VN" | militairen | onderhandelaars | vakbond | vakbonden | verkiezingen | achterban) ..10 _/ | steun of een opdracht van een groep
niet melden:  /_ ..4 (kiezer | kiezers | achterban)/ | steun of een opdracht van een groep
niet melden:  /(coalitie | formateur | informateur) ..6 _/ | steun of een opdracht van een groep
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       niet-ontvankelijk    id: niet-ontvankelijk    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<niet-ontvankelijk> | niet ontvankelijk)
uitleg:       De overheid of rechter kijkt niet naar de inhoud, bijvoorbeeld omdat uw brief te laat kwam.
voorbeeld:    Uw bezwaar is te laat en daarom ⟦niet-ontvankelijk⟧. => Uw bezwaar is te laat. Daarom kunnen wij het niet behandelen.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       nietig    id: nietig    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iets geldt niet en heeft ook nooit gegolden.
voorbeeld:    Het contract is ⟦nietig⟧. => Het contract geldt niet.
niet melden:  nietig in de betekenis 'heel klein'
niet melden:  /_ (man | vrouw | kind | dier | verschil | bedrag | mens | wezen | dorp | stukje | en klein)/ | heel klein
niet melden:  /(een | de) ..2 nietige [hoofdletter]/ | heel klein
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       ongegrond    id: ongegrond    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(bezwaar | bezwaarschrift | bezwaren | beroep | klacht | verklaren | verklaard | verklaart)/
uitleg:       U krijgt geen gelijk met uw bezwaar, beroep of klacht.
voorbeeld:    Uw klacht is ⟦ongegrond⟧. => U krijgt geen gelijk met uw klacht.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       onherroepelijk    id: onherroepelijk    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(besluit | besluiten | vergunning | omgevingsvergunning | uitspraak | vonnis | arrest | boete | beschikking | strafbeschikking | veroordeling | veroordeeld | straf | rechter | rechterlijke | bestemmingsplan | omgevingsplan | projectbesluit | plan | aanslag | dwangsom | echtscheiding | maatregel | beslissing | bezwaar | beroep | vaststelling | sanctie)/
uitleg:       Het staat vast. Niemand kan er nog iets tegen doen.
voorbeeld:    De vergunning is nu ⟦onherroepelijk⟧. => De vergunning staat nu vast. Niemand kan er nog bezwaar tegen maken.
niet melden:  /_ (leidt | leiden | tot | gevolg | gevolgen)/ | de gewone betekenis: het kan niet anders
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       ontheffing    id: ontheffing    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
niet melden:  /_ ..2 , (dus | dat is | dat betekent)/ | het woord wordt meteen uitgelegd
niet melden:  /_ , ..1 (dus | dat is | dat betekent)/ | het woord wordt meteen uitgelegd
uitleg:       Een regel geldt voor iedereen, maar in dit geval niet voor u.
voorbeeld:    Met deze ⟦ontheffing⟧ mag uw vrachtwagen de binnenstad in. => De regel geldt niet voor u. Uw vrachtwagen mag de binnenstad in.
niet melden:  /_ (uit | van) (het | zijn | haar | uw | de) (functie | ambt | taak | taken | gezag | ouderlijk)/ | iemand uit zijn werk of taak halen
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       onverwijld    id: onverwijld    soort: bijwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        meteen                 | altijd
uitleg:       Er mag geen tijd verloren gaan.
voorbeeld:    Geef uw verhuizing ⟦onverwijld⟧ door. => Geef uw verhuizing meteen door.
niet melden:  /zo _ mogelijk/ | vaste woorden
status:       aangenomen, 2026-11, redacteur: er is gewone taal voor
bron:         eigen redactie; 1.147 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op|schorten    id: opschorten    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iets tijdelijk niet doen. Bij een termijn tellen de dagen in die tijd niet mee.
voorbeeld:    Wij mogen de termijn ⟦opschorten⟧. => De dagen tellen even niet mee.
niet melden:  /opschortende (voorwaarde | voorwaarden)/ | heeft een eigen uitleg
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       opschortende voorwaarde    id: opschortende-voorwaarde    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      opschortende (voorwaarde | voorwaarden)
uitleg:       Een afspraak of besluit geldt pas als eerst iets anders is gebeurd.
voorbeeld:    U krijgt de subsidie onder de ⟦opschortende voorwaarde⟧ dat u de woning hebt gekocht. => U krijgt de subsidie pas als u de woning hebt gekocht.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 56 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ontbindende voorwaarde    id: ontbindende-voorwaarde    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      ontbindende (voorwaarde | voorwaarden)
uitleg:       Gebeurt dit, dan geldt het contract of het besluit niet meer.
voorbeeld:    In het koopcontract staat een ⟦ontbindende voorwaarde⟧ over uw hypotheek. => In het koopcontract staat dat de koop niet doorgaat als u geen hypotheek krijgt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       primair besluit    id: primair-besluit    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
rechtsgevolg: ja
patroon:      (primaire | primair) besluit
uitleg:       Het eerste besluit in uw zaak. Daarna kunt u nog bezwaar maken.
voorbeeld:    In het ⟦primaire besluit⟧ kreeg u geen vergunning. => In ons eerste besluit kreeg u geen vergunning.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       proces-verbaal    id: proces-verbaal    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een officieel verslag, bijvoorbeeld van de politie of van een zitting.
voorbeeld:    De agent maakt een ⟦proces-verbaal⟧. => De agent maakt een officieel verslag.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       rechthebbende    id: rechthebbende    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand die recht heeft op iets, zoals de eigenaar of de huurder.
voorbeeld:    De ⟦rechthebbende⟧ op het graf betaalt. => De persoon die recht heeft op het graf, betaalt.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       rechtsgeldig    id: rechtsgeldig    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het telt volgens de wet.
voorbeeld:    De verklaring is pas ⟦rechtsgeldig⟧ met uw handtekening. => De verklaring telt pas met uw handtekening.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       rechtsmiddel    id: rechtsmiddel    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een manier om iets tegen een besluit te doen, zoals bezwaar maken.
voorbeeld:    Bezwaar is het ⟦rechtsmiddel⟧ tegen dit besluit. => U kunt bezwaar maken tegen dit besluit.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       schorsen    id: schorsen-besluit    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: tip
rechtsgevolg: ja
patroon:      (<schorsen> | <schorsing:znw>)
alleen:       zin=/(besluit | vergunning | rechter | uitkering | hechtenis | rijbewijs | vaarbewijs | kenteken | kentekenbewijs | erkenning | certificaat | inschrijving | betaling | betalingen | tenuitvoerlegging | van rechtswege | raadkamer | bewijs | zitting | onderzoek | werking | aanwijzing | toelating | ontheffing | dwangbevel | invordering | auto | voertuig | "RDW" | erkenninghouder | protocol | vervoerder | verlof)/
uitleg:       Iets tijdelijk stoppen of tijdelijk niet laten gelden.
voorbeeld:    De rechter kan het besluit ⟦schorsen⟧. => De rechter kan zeggen dat het besluit even niet geldt.
niet melden:  een leerling of medewerker schorsen
niet melden:  /(leerling | leerlingen | medewerker | werknemer | ambtenaar | school) ..12 _/ | een leerling of medewerker schorsen
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       te goeder trouw    id: te-goeder-trouw    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand wist niet dat er iets niet klopte, en kon dat ook niet weten.
voorbeeld:    U was ⟦te goeder trouw⟧. => U kon niet weten dat het niet klopte.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie; 55 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       te kwader trouw    id: te-kwader-trouw    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand wist dat het niet klopte, of had dat moeten weten, en deed het toch.
voorbeeld:    De verhuurder was ⟦te kwader trouw⟧. => De verhuurder wist dat het niet klopte.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       van rechtswege    id: van-rechtswege    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het gaat vanzelf, omdat de wet het zegt. Er is geen besluit voor nodig.
voorbeeld:    Uw vergunning eindigt ⟦van rechtswege⟧. => Uw vergunning eindigt vanzelf. Dat staat in de wet.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie; 578 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verjaring    id: verjaring    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Na een aantal jaren vervalt het recht om iets te eisen of te straffen. Zo kan grond ook van een ander worden.
voorbeeld:    Door ⟦verjaring⟧ hoeft u niet meer te betalen. => Het is te lang geleden. Daarom hoeft u niet meer te betalen.
niet melden:  /(fijne | gelukkige | leuke) _/ | een verjaardag
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       verschoonbaar    id: verschoonbaar    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand kon er niets aan doen, en dat telt als goede reden.
voorbeeld:    Het is ⟦verschoonbaar⟧ dat uw brief te laat kwam. => U kon er niets aan doen dat uw brief te laat kwam.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       vonnis    id: vonnis    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: tip
rechtsgevolg: ja
uitleg:       Wat de rechter heeft beslist.
voorbeeld:    In het ⟦vonnis⟧ staat hoeveel u moet betalen. => De rechter heeft beslist hoeveel u moet betalen.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       voorlopige voorziening    id: voorlopige-voorziening    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De rechter neemt snel een besluit voor de tijd dat uw zaak nog loopt.
voorbeeld:    U kunt de rechter om een ⟦voorlopige voorziening⟧ vragen. => Kunt u niet wachten? Dan kunt u de rechter vragen om snel iets te beslissen.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie; 138 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zienswijze    id: zienswijze    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Uw mening over een plan of over iets wat de overheid wil besluiten.
voorbeeld:    U kunt tot 1 mei een ⟦zienswijze⟧ sturen. => U kunt ons tot 1 mei schrijven wat u van het plan vindt.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie

ingang:       zorgvuldigheidsbeginsel    id: zorgvuldigheidsbeginsel    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De overheid moet alles goed uitzoeken voordat zij beslist.
voorbeeld:    Wij moeten ons houden aan het ⟦zorgvuldigheidsbeginsel⟧. => Wij moeten alles goed uitzoeken voordat wij beslissen.
status:       aangenomen, 2026-11, redacteur: vaste term met gevolgen: uitleggen, niet vervangen
bron:         eigen redactie
