# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden over geld en belasting, uit wetten en aanslagen.

ingang:       afkoop    id: afkoop-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
vormen:       mv=-
beter:        (een bedrag ineens, in plaats van elke maand of elk jaar) | altijd
uitleg:       U krijgt of betaalt één groot bedrag. Daarna stopt de betaling per maand of jaar.
voorbeeld:    Over de ⟦afkoop⟧ van uw pensioen betaalt u belasting. => Neemt u uw pensioen in één keer op? Dan betaalt u belasting.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 203 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aftrek    id: aftrek-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
patroon:      (recht op | in | na | voor | zonder) aftrek
patroon:      aftrek van
beter:        (eraf halen) | als een bedrag van een ander bedrag af gaat
uitleg:       Een bedrag dat van een ander bedrag af gaat, bijvoorbeeld van uw inkomen.
voorbeeld:    Deze kosten komen ⟦in aftrek⟧ op uw inkomen. => Deze kosten gaan van uw inkomen af.
niet melden:  /_ ..3 (voorarrest | tijd | voorlopige)/ | dan gaat het om straf
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 1364 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bedrijfsmiddel    id: bedrijfsmiddel-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (machines, auto’s en andere spullen van een bedrijf) | noem wat het is
uitleg:       Iets wat een bedrijf langer gebruikt om te werken, zoals een machine of een bestelauto.
voorbeeld:    Een oven is een ⟦bedrijfsmiddel⟧ van de bakker. => De bakker gebruikt een oven om te werken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 363 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       belastingaanslag    id: belastingaanslag-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        (brief met het bedrag dat u moet betalen of terugkrijgt) | als je het uitlegt
uitleg:       Een besluit in een brief: zoveel belasting moet u betalen, of zoveel krijgt u terug.
voorbeeld:    U hebt de ⟦belastingaanslag⟧ nog niet betaald. => U hebt uw belasting nog niet betaald.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 128 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       belastingheffing    id: belastingheffing-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (belasting betalen) | altijd
uitleg:       De overheid vraagt belasting over iets, zoals loon of winst.
voorbeeld:    Over dit bedrag vindt geen ⟦belastingheffing⟧ plaats. => Over dit bedrag betaalt u geen belasting.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 405 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bijstelling    id: bijstelling-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        <aanpassing> | als een bedrag of plan verandert
uitleg:       Een bedrag of plan een beetje veranderen, omdat het anders is dan gedacht.
voorbeeld:    Na ⟦bijstelling⟧ van uw voorschot krijgt u minder. => Na aanpassing van uw voorschot krijgt u minder.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 105 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       consumentenprijsindex    id: consumentenprijsindex-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (cijfer dat laat zien hoeveel duurder het leven werd) | altijd
uitleg:       Een getal van het CBS. Het laat zien hoeveel de prijzen van gewone spullen zijn gestegen.
voorbeeld:    Uw huur stijgt mee met de ⟦consumentenprijsindex⟧. => Uw huur stijgt even hard als de prijzen van gewone spullen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 180 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       cumulatie    id: cumulatie-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (optellen; samenkomen) | altijd
uitleg:       Dingen komen samen en worden daardoor meer of zwaarder.
voorbeeld:    Door ⟦cumulatie⟧ van boetes zijn uw schulden hoog. => Er kwam steeds een boete bij. Daardoor zijn uw schulden hoog.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 69 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dividend    id: dividend-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        (deel van de winst voor de eigenaren van aandelen) | altijd
uitleg:       Het deel van de winst dat een bedrijf betaalt aan mensen met aandelen.
voorbeeld:    Hebt u in 2025 ⟦dividend⟧ ontvangen? => Kreeg u in 2025 een deel van de winst, omdat u aandelen hebt?
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 577 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       factuur    id: factuur-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
vormen:       mv=facturen
beter:        <rekening> | in een brief aan inwoners, niet aan bedrijven
uitleg:       Een papier waarop staat wat u moet betalen.
voorbeeld:    Bewaar de ⟦factuur⟧ van de loodgieter. => Bewaar de rekening van de loodgieter.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 624 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       faillissement    id: faillissement-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
rechtsgevolg: ja
uitleg:       Iemand of een bedrijf kan zijn schulden niet betalen. De rechter wijst iemand aan die alles verkoopt om schulden te betalen.
voorbeeld:    Na het ⟦faillissement⟧ van uw werkgever betaalt het UWV het loon dat u nog krijgt. => Uw werkgever is failliet. Daarom betaalt het UWV het loon dat u nog krijgt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 375 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       herberekenen    id: herberekenen-wet    soort: werkwoord    categorie: jargon    domein: belasting    ernst: tip
patroon:      (<herberekenen> | herberekening | herberekeningen)
beter:        (opnieuw uitrekenen) | altijd
uitleg:       Een bedrag nog een keer berekenen, met nieuwe gegevens.
voorbeeld:    Wij hebben uw huurtoeslag ⟦herberekend⟧. => Wij hebben uw huurtoeslag opnieuw uitgerekend.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       hypothecair    id: hypothecair-wet    soort: bijvoeglijk    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      hypothecaire (lening | leningen | schuld | schulden | rente)
beter:        (van de hypotheek) | altijd
uitleg:       Het gaat om geld dat iemand leent om een huis te kopen.
voorbeeld:    Hoe hoog is uw ⟦hypothecaire schuld⟧? => Hoeveel hypotheek moet u nog afbetalen?
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 124 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       indexcijfer    id: indexcijfer-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (getal dat laat zien hoe prijzen veranderen) | altijd
uitleg:       Een getal waaraan u ziet hoeveel iets is gestegen of gedaald.
voorbeeld:    De huurprijs volgt het ⟦indexcijfer⟧ van het CBS. => De huurprijs stijgt of daalt net zo hard als de prijzen die het CBS meet.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 248 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inhouding    id: inhouding-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (aftrek van loon of uitkering) | als je zegt dat iemand minder krijgt
uitleg:       Een deel van uw loon of uitkering gaat ervan af, bijvoorbeeld voor belasting, pensioen of een schuld.
voorbeeld:    Op uw loonstrook staat de ⟦inhouding⟧ voor het pensioen. => Op uw loonstrook staat wat er van uw loon af gaat voor het pensioen.
niet melden: /_ ..3 (rijbewijs | rijbewijzen | paspoort | paspoorten)/ | iets afpakken
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 526 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       interest    id: interest-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        <rente> | altijd
uitleg:       Geld dat u extra betaalt omdat u geld hebt geleend, of krijgt omdat u spaart.
voorbeeld:    U betaalt vier procent ⟦interest⟧ over de lening. => U betaalt vier procent rente over de lening.
niet melden:  /of _/ | Engels
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 388 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       invordering    id: invordering-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
alleen:       zin!=/(rijbewijs | rijbewijzen | vaarbewijs | paspoort | paspoorten | kenteken | wapen | wapens)/
beter:        (ophalen; laten betalen) | als de overheid geld wil krijgen
uitleg:       De overheid zorgt dat iemand betaalt wat hij moet betalen, als het moet met een deurwaarder.
voorbeeld:    De gemeente begint met de ⟦invordering⟧ van de belasting. => De gemeente zorgt nu dat u de belasting betaalt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 499 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kalenderkwartaal    id: kalenderkwartaal-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        <kwartaal> | altijd
uitleg:       Drie maanden achter elkaar, die beginnen in januari, april, juli of oktober.
voorbeeld:    U krijgt elk ⟦kalenderkwartaal⟧ een overzicht. => U krijgt elk kwartaal een overzicht.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 86 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       koopsom    id: koopsom-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        (prijs) | bij een huis of grond
uitleg:       Het bedrag dat u betaalt om iets te kopen, vooral een huis.
voorbeeld:    De ⟦koopsom⟧ van de garage is 20.000 euro. => De prijs van de garage is 20.000 euro.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 132 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kostprijs    id: kostprijs-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        (wat het kost om te maken) | altijd
uitleg:       Wat het een organisatie zelf kost om iets te maken of te doen.
voorbeeld:    U betaalt de ⟦kostprijs⟧ van het bouwpakket. => U betaalt alleen wat het bouwpakket ons kost.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 202 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       marktconform    id: marktconform-wet    soort: bijvoeglijk    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (zoals andere bedrijven ook vragen of betalen) | altijd
uitleg:       Een prijs of loon die normaal is in die tijd, op die plek.
voorbeeld:    U betaalt een ⟦marktconforme⟧ huur. => U betaalt een huur zoals andere mensen voor zo'n huis betalen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 69 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nominaal    id: nominaal-wet    soort: bijvoeglijk    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (hetzelfde voor elk inkomen) | bij een premie
uitleg:       Een bedrag dat niet afhangt van iemands inkomen, of een bedrag zoals het er staat.
voorbeeld:    De ⟦nominale⟧ premie van uw zorgverzekering is hoger geworden. => De premie die u zelf betaalt voor uw zorgverzekering, is hoger geworden.
alleen:       zin=/(premie | premies | zorgverzekering | bijdrage | bijdragen)/
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 700 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       normbedrag    id: normbedrag-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (vast bedrag) | altijd
uitleg:       Een bedrag dat de overheid voor iedereen in dezelfde situatie gebruikt.
voorbeeld:    Voor eten rekenen wij met een ⟦normbedrag⟧ van 12 euro per dag. => Voor eten rekenen wij met een vast bedrag van 12 euro per dag.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 104 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       omzetting    id: omzetting-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        (veranderen in) | maak er een werkwoord van
uitleg:       Iets krijgt een andere vorm of een ander gebruik, zoals een bv die een stichting wordt.
voorbeeld:    De ⟦omzetting⟧ van uw lening in een gift gaat vanzelf. => Uw lening wordt vanzelf een gift.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 767 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       procentueel    id: procentueel-wet    soort: bijvoeglijk    categorie: jargon    domein: belasting    ernst: tip
beter:        (in procenten) | altijd
uitleg:       Uitgedrukt in procenten: hoeveel van elke honderd.
voorbeeld:    De ⟦procentuele⟧ stijging van uw huur staat onderaan. => Onderaan staat met hoeveel procent uw huur stijgt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 190 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       schuldvordering    id: schuldvordering-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (geld dat iemand nog moet krijgen) | altijd
uitleg:       Geld dat iemand anders nog moet betalen, bijvoorbeeld omdat hij het heeft geleend.
voorbeeld:    Geef ook uw ⟦schuldvorderingen⟧ op. => Geef ook op hoeveel geld anderen nog aan u moeten betalen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 143 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       transactie    id: transactie-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        (betaling, koop of verkoop) | als het om geld of spullen gaat
beter:        (afspraak met het Openbaar Ministerie om te betalen) | in het strafrecht
uitleg:       Iets kopen, verkopen of betalen. In het strafrecht: u doet wat het Openbaar Ministerie vraagt, en dan komt er geen rechtszaak.
voorbeeld:    De bank heeft drie ⟦transacties⟧ op uw rekening tegengehouden. => De bank heeft drie betalingen op uw rekening tegengehouden.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 1003 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitbetaling    id: uitbetaling-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
patroon:      (de | een) uitbetaling van
beter:        (schrijf met 'betalen' of 'krijgen') | altijd
uitleg:       Iemand krijgt het geld waar hij recht op heeft.
voorbeeld:    ⟦De uitbetaling van⟧ uw toeslag is op de 20e. => U krijgt uw toeslag op de 20e.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 413 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       variabel    id: variabel-wet    soort: bijvoeglijk    categorie: jargon    domein: belasting    ernst: tip
beter:        (kan veranderen) | altijd
uitleg:       Het is niet vast, maar kan hoger of lager worden.
voorbeeld:    U kiest een ⟦variabele⟧ rente. => U kiest een rente die kan veranderen.
niet melden:  /_ (werktijden | werktijd | uren)/ | gaat over werktijden
niet melden: /_ werken/ | gaat over werktijden
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 611 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verblijfkosten    id: verblijfkosten-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
vormen:       mv=-; vk=-
patroon:      verblijfkosten
beter:        (kosten voor slapen en eten) | altijd
uitleg:       Wat u onderweg betaalt voor slapen, eten en drinken.
voorbeeld:    Wij vergoeden uw reis- en ⟦verblijfkosten⟧. => U krijgt de kosten voor reizen, slapen en eten terug.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 209 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vermeerdering    id: vermeerdering-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        (meer worden) | altijd
uitleg:       Er komt meer van iets.
voorbeeld:    Er was geen ⟦vermeerdering⟧ van uw spaargeld. => Uw spaargeld is niet meer geworden.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 80 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vermindering    id: vermindering-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
alleen:       zin=/(belasting | bedrag | premie | aanslag | korting | euro | heffing | "€" | boete | huur | [eindigt=belasting])/
beter:        (lager of minder worden) | zeg hoeveel
uitleg:       Iets wordt lager of minder, bijvoorbeeld het bedrag dat iemand moet betalen.
voorbeeld:    U krijgt een ⟦vermindering⟧ van 100 euro op uw belasting. => U betaalt 100 euro minder belasting.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 1119 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vermogensbestanddeel    id: vermogensbestanddeel-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
vormen:       mv=vermogensbestanddelen
beter:        <bezitting> | als iemand geld of spullen heeft
uitleg:       Iets wat u bezit en wat geld waard is, zoals spaargeld, een huis of aandelen.
voorbeeld:    Noem alle ⟦vermogensbestanddelen⟧ die u op 1 januari had. => Noem alle bezittingen die u op 1 januari had.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 497 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       woon-werkverkeer    id: woon-werkverkeer-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        (reizen tussen huis en werk) | altijd
uitleg:       Van huis naar het werk reizen en weer terug.
voorbeeld:    U krijgt een vergoeding voor ⟦woon-werkverkeer⟧. => U krijgt een vergoeding voor de reis tussen huis en werk.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 158 keer in de wettekst (BWB, 10,8 miljoen woorden)
