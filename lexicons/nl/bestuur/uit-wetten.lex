# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden van het bestuur, uit wetten en besluiten.

ingang:       accountantscontrole    id: accountantscontrole-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        (controle door een accountant) | altijd
uitleg:       Een accountant, een expert in boekhouding, controleert of alle bedragen kloppen.
voorbeeld:    Boven 125.000 euro subsidie is een ⟦accountantscontrole⟧ nodig. => Krijgt u meer dan 125.000 euro subsidie? Dan moet een accountant de bedragen controleren.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 154 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       algemene maatregel van bestuur    id: algemene-maatregel-van-bestuur-wet    soort: woordgroep    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (algemene (maatregel | maatregelen) van bestuur)
beter:        (regels van de regering) | als de soort regel niet van belang is
uitleg:       Regels van de regering die een wet verder uitwerken. De Tweede Kamer hoeft er niet over te stemmen.
voorbeeld:    In een ⟦algemene maatregel van bestuur⟧ staat welke bouwwerken zonder vergunning mogen. => In regels van de regering staat welke bouwwerken zonder vergunning mogen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 3199 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ambt    id: ambt-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        <functie> | bij de overheid of de kerk
uitleg:       Een functie bij de overheid, zoals burgemeester of rechter.
voorbeeld:    Zij legt haar ⟦ambt⟧ als wethouder neer. => Zij legt haar functie als wethouder neer.
niet melden: /(oude | geestelijk | heilig) _/ | in de kerk of een oud vak
niet melden:  /(hetzelfde | datzelfde | ditzelfde) _/ | dan moet er meer veranderen
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 783 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       audit    id: audit-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        <controle> | als iemand de organisatie bekijkt
uitleg:       Iemand controleert of een organisatie goed werkt en zich aan de regels houdt.
voorbeeld:    In mei is er een ⟦audit⟧ bij de kinderopvang. => In mei is er een controle bij de kinderopvang.
niet melden:  /_ (trail | committee | commissie)/ | een vaste naam
niet melden:  /(privacy | financial | self | peer) _/ | deel van een Engelse naam
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 264 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       basisadministratie    id: basisadministratie-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (register van inwoners) | bij personen
uitleg:       De lijst van de gemeente met alle inwoners. Die heet nu Basisregistratie Personen.
voorbeeld:    U staat nog op uw oude adres in de ⟦basisadministratie⟧. => Bij de gemeente staat u nog op uw oude adres.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 180 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       begroting    id: begroting-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        (plan voor inkomsten en uitgaven) | als je uitlegt wat het is
uitleg:       Een overzicht van het geld dat iemand verwacht te krijgen en uit te geven.
voorbeeld:    De gemeenteraad praat in november over de ⟦begroting⟧. => De gemeenteraad praat in november over het geld voor volgend jaar.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 1144 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beleidsmatig    id: beleidsmatig-wet    soort: bijvoeglijk    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (volgens onze plannen en regels) | altijd
uitleg:       Het past bij de plannen die de overheid heeft gemaakt.
voorbeeld:    Er is ⟦beleidsmatig⟧ geen ruimte voor een tweede supermarkt. => Volgens onze plannen mag er geen tweede supermarkt komen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 103 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bevoorschotting    id: bevoorschotting-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (alvast een deel betalen) | altijd
uitleg:       Alvast een deel van het geld betalen.
voorbeeld:    De ⟦bevoorschotting⟧ van uw subsidie gaat per kwartaal. => U krijgt elke drie maanden alvast een deel van uw subsidie.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 103 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bilateraal    id: bilateraal-wet    soort: bijvoeglijk    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (tussen twee landen of mensen) | altijd
uitleg:       Tussen twee landen of twee groepen, en niet met meer.
voorbeeld:    Nederland heeft een ⟦bilateraal⟧ verdrag met Turkije. => Nederland heeft afspraken met Turkije in een verdrag.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 114 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       cluster    id: cluster-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (groep) | als dingen bij elkaar horen
beter:        (afdeling) | als het een deel van een organisatie is
uitleg:       Een groep dingen of mensen die bij elkaar horen. Soms is het een deel van een organisatie.
voorbeeld:    In deze wijk komt een ⟦cluster⟧ woningen voor ouderen. => In deze wijk komt een groep woningen voor ouderen.
niet melden: /_ (1 | 2 | 3 | 4)/ | soort speciaal onderwijs
niet melden: /_ [hoofdletter]/ | naam van een afdeling
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 322 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       communautair    id: communautair-wet    soort: bijvoeglijk    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (van de Europese Unie) | altijd
uitleg:       Het hoort bij de Europese Unie.
voorbeeld:    Uw bedrijf moet voldoen aan de ⟦communautaire⟧ regels voor melk. => Uw bedrijf moet voldoen aan de regels van de Europese Unie voor melk.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 505 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       consulair    id: consulair-wet    soort: bijvoeglijk    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (van de ambassade of het consulaat) | altijd
uitleg:       Hulp of werk van een Nederlands kantoor in een ander land.
voorbeeld:    In een Spaanse cel kunt u ⟦consulaire⟧ hulp krijgen. => Zit u in Spanje in de cel? De ambassade kan u helpen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 213 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       departementaal    id: departementaal-wet    soort: bijvoeglijk    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (van het ministerie) | altijd
uitleg:       Van of bij een ministerie.
voorbeeld:    Er is een ⟦departementaal⟧ contactpersoon. => Bij het ministerie is er één persoon die u kunt bellen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 187 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       directoraat-generaal    id: directoraat-generaal-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
vormen:       mv=directoraten-generaal
beter:        (afdeling van een ministerie) | als de naam niet nodig is
uitleg:       Een groot onderdeel van een ministerie, met een eigen baas en eigen onderwerpen.
voorbeeld:    Het ⟦directoraat-generaal⟧ Milieu beantwoordt uw vraag over geluid. => De afdeling Milieu van het ministerie beantwoordt uw vraag over geluid.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 342 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       doelmatigheid    id: doelmatigheid-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (of het niet goedkoper of sneller kan) | altijd
uitleg:       Of het doel bereikt is zonder te veel geld, tijd of werk.
voorbeeld:    De accountant let op de ⟦doelmatigheid⟧ van de uitgaven. => De accountant kijkt of er niet te veel is uitgegeven.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 267 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       doeltreffendheid    id: doeltreffendheid-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (hoe goed iets werkt) | altijd
uitleg:       Of iets het doel bereikt waarvoor het bedoeld is.
voorbeeld:    Wij onderzoeken de ⟦doeltreffendheid⟧ van de cursus. => Wij onderzoeken hoe goed de cursus werkt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 254 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       duurzaamheid    id: duurzaamheid-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        (goed voor milieu en mensen, ook later) | bij energie, bouwen of kopen
beter:        (hoe lang iets meegaat) | bij spullen
uitleg:       Zo werken of leven dat het milieu er nu en later geen last van heeft.
voorbeeld:    De provincie geeft subsidie voor ⟦duurzaamheid⟧. => De provincie geeft subsidie voor plannen die goed zijn voor het milieu.
niet melden:  /_ van ..2 (beperking | invaliditeit | arbeidsongeschiktheid | relatie | materiaal | materialen | product | constructie | hout | verf)/ | hoelang iets duurt of meegaat
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 112 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       effectiviteit    id: effectiviteit-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (hoe goed iets werkt) | altijd
uitleg:       Of het lukt wat iemand ermee wil bereiken.
voorbeeld:    Wij meten de ⟦effectiviteit⟧ van de training. => Wij meten hoe goed mensen leren van de training.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 149 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       eindgebruiker    id: eindgebruiker-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        <gebruiker> | altijd
uitleg:       De persoon die iets uiteindelijk gebruikt, zoals een programma of apparaat.
voorbeeld:    De ⟦eindgebruiker⟧ krijgt een korte uitleg. => De gebruiker krijgt een korte uitleg.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 118 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       evaluatie    id: evaluatie-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        (kijken wat goed en niet goed ging) | altijd
uitleg:       Achteraf kijken wat goed ging en wat beter kan.
voorbeeld:    Na de proef met de buurtbus volgt een ⟦evaluatie⟧. => Na de proef kijken wij wat goed en niet goed ging met de buurtbus.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 637 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       exploitant    id: exploitant-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (eigenaar)             | als die persoon ook de eigenaar is
beter:        (wie de zaak leidt) | als een ander de eigenaar is
uitleg:       De persoon of het bedrijf dat bijvoorbeeld een café, zwembad of camping leidt.
voorbeeld:    De ⟦exploitant⟧ van het café vraagt een vergunning aan. => De eigenaar van het café vraagt een vergunning aan.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 744 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       exploitatie    id: exploitatie-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (leiden of gebruiken om geld te verdienen) | altijd
uitleg:       Iets gebruiken of leiden om er geld mee te verdienen, zoals een café of een veerboot.
voorbeeld:    Voor de ⟦exploitatie⟧ van een terras is een vergunning nodig. => Voor een terras bij uw café is een vergunning nodig.
niet melden:  /_ van ..2 (mensen | vrouwen | kinderen | arbeiders | arbeidsmigranten | slachtoffers | werknemers)/ | uitbuiten
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 411 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gedragscode    id: gedragscode-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        (regels over hoe mensen met elkaar omgaan) | als je het uitlegt
uitleg:       Regels over hoe mensen zich in een organisatie horen te gedragen.
voorbeeld:    Onze medewerkers houden zich aan een ⟦gedragscode⟧. => Onze medewerkers houden zich aan regels over hoe zij met u omgaan.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 158 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gedragslijn    id: gedragslijn-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (manier van werken) | altijd
uitleg:       Hoe een organisatie steeds handelt in dezelfde situatie.
voorbeeld:    Het is onze vaste ⟦gedragslijn⟧ om eerst te bellen. => Wij bellen altijd eerst.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 107 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gegevensverwerking    id: gegevensverwerking-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (wat wij met uw gegevens doen) | altijd
uitleg:       Alles wat een organisatie met gegevens doet: vragen, bewaren, bekijken of doorsturen.
voorbeeld:    Op onze website leest u meer over ⟦gegevensverwerking⟧. => Op onze website leest u wat wij met uw gegevens doen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 79 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       generiek    id: generiek-wet    soort: bijvoeglijk    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        <algemeen> | altijd
uitleg:       Voor iedereen of voor alles hetzelfde.
voorbeeld:    Er komt geen ⟦generieke⟧ regeling voor winkeliers. => Er komt geen algemene regeling voor winkeliers.
niet melden: /_ (geneesmiddel | geneesmiddelen | medicijn | medicijnen)/ | medicijn zonder merk
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 281 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       grensoverschrijdend    id: grensoverschrijdend-wet    soort: bijvoeglijk    categorie: jargon    domein: bestuur    ernst: tip
patroon:      grensoverschrijdend gedrag
beter:        (gedrag dat te ver gaat) | altijd
uitleg:       Iemand doet of zegt iets wat voor een ander te ver gaat, zoals ongewenst aanraken of pesten.
voorbeeld:    Meld ⟦grensoverschrijdend gedrag⟧ bij de vertrouwenspersoon. => Gaat iemand te ver? Vertel het de vertrouwenspersoon.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 99 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       handelsregister    id: handelsregister-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        (lijst met alle bedrijven van de Kamer van Koophandel) | als je het uitlegt
uitleg:       De lijst van de Kamer van Koophandel waar alle bedrijven in staan.
voorbeeld:    Schrijf uw bedrijf in bij het ⟦handelsregister⟧. => Schrijf uw bedrijf in bij de Kamer van Koophandel.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 249 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       harmonisatie    id: harmonisatie-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (gelijk maken) | altijd
uitleg:       Zorgen dat regels op verschillende plaatsen hetzelfde worden.
voorbeeld:    Na ⟦harmonisatie⟧ van de tarieven betaalt iedere wijk evenveel. => Wij maken de tarieven gelijk. Dan betaalt iedere wijk evenveel.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 111 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       indicator    id: indicator-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (iets waaraan je ziet hoe het gaat) | altijd
uitleg:       Iets wat laat zien hoe het gaat, vaak een getal.
voorbeeld:    Het aantal klachten is een ⟦indicator⟧ voor de kwaliteit van het busvervoer. => Aan het aantal klachten zien wij hoe goed het busvervoer is.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 259 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       infrastructuur    id: infrastructuur-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        (wegen, spoor, kabels en leidingen) | noem waar het om gaat
uitleg:       Alles wat nodig is om te reizen, te bellen of stroom te krijgen, zoals wegen, spoor en kabels.
voorbeeld:    De provincie geeft meer geld uit aan ⟦infrastructuur⟧. => De provincie geeft meer geld uit aan wegen en bruggen.
niet melden:  /(culturele | digitale | sociale | financiële | medische | "ICT" | organisatorische) _/ | geen wegen en kabels
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 1085 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       innovatie    id: innovatie-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        <vernieuwing> | altijd
uitleg:       Iets nieuws bedenken dat beter werkt.
voorbeeld:    De provincie geeft geld voor ⟦innovatie⟧ in de zorg. => De provincie geeft geld voor vernieuwing in de zorg.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 590 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       instroom    id: instroom-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
vormen:       mv=-; vk=-
beter:        (nieuwe mensen die erbij komen) | altijd
uitleg:       Hoeveel nieuwe mensen erbij komen, bijvoorbeeld op een school of in een regeling.
voorbeeld:    De ⟦instroom⟧ in de bijstand is gedaald. => Er komen minder mensen bij in de bijstand.
niet melden:  /_ ..3 (water | lucht | afval | regen | regenwater | grondwater | slib)/ | dan gaat het niet om mensen
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 131 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       intensivering    id: intensivering-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (meer doen) | altijd
uitleg:       Ergens meer tijd, geld of kracht in steken.
voorbeeld:    Door ⟦intensivering⟧ van de controles zijn er meer boetes. => Wij controleren vaker. Daardoor zijn er meer boetes.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 51 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       lidstaat    id: lidstaat-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
patroon:      <lidstaat> van de (EU | "Europese" "Unie")
beter:        <land> van de Europese Unie | altijd
uitleg:       Een land dat hoort bij een groep landen, zoals Frankrijk bij de Europese Unie.
voorbeeld:    U woont in een andere ⟦lidstaat van de Europese Unie⟧. => U woont in een ander land van de Europese Unie.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 2373 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       maatschap    id: maatschap-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (bedrijf van mensen die samenwerken, zoals artsen) | als je het uitlegt
uitleg:       Een bedrijf van een paar mensen met hetzelfde beroep die samen werken en kosten delen.
voorbeeld:    De huisartsen vormen samen een ⟦maatschap⟧. => De huisartsen hebben samen een bedrijf.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 138 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       mandateren    id: mandateren-wet    soort: werkwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (namens een ander laten beslissen) | altijd
uitleg:       Iemand mag een besluit nemen namens een ander, zoals de burgemeester. Die ander blijft verantwoordelijk.
voorbeeld:    De burgemeester heeft het afdelingshoofd ⟦gemandateerd⟧. => Het afdelingshoofd mag beslissen namens de burgemeester.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 229 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       meerjarig    id: meerjarig-wet    soort: bijvoeglijk    categorie: jargon    domein: bestuur    ernst: tip
beter:        (voor meer dan een jaar) | altijd
uitleg:       Het duurt of geldt langer dan een jaar.
voorbeeld:    Uw vereniging krijgt een ⟦meerjarige⟧ subsidie. => Uw vereniging krijgt enkele jaren achter elkaar subsidie.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 190 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ministerieel    id: ministerieel-wet    soort: bijvoeglijk    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (van de minister) | altijd
uitleg:       Van een minister of een ministerie.
voorbeeld:    Er is ⟦ministeriële⟧ toestemming nodig. => Er is toestemming van de minister nodig.
niet melden: /ministeriële (regeling | regelingen)/ | staat apart in het woordenboek
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 2969 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       normering    id: normering-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (regels over hoeveel of hoe goed) | altijd
uitleg:       Bepalen wat genoeg, goed of toegestaan is.
voorbeeld:    De ⟦normering⟧ van het examen staat op de website. => Op de website staat hoeveel punten u nodig hebt voor het examen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 167 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       openbaarheid    id: openbaarheid-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
patroon:      openbaarheid van
beter:        (dat iedereen het mag zien) | altijd
uitleg:       Iedereen mag het weten, lezen of bekijken.
voorbeeld:    De wet regelt de ⟦openbaarheid van⟧ dit register. => In de wet staat dat iedereen dit register mag bekijken.
niet melden: /"Wet" openbaarheid van bestuur/ | naam van een wet
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 421 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       oprichting    id: oprichting-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
patroon:      oprichting van (een | de | het | uw) ..1 (vereniging | stichting | bedrijf | bv | onderneming | vennootschap)
beter:        (beginnen van) | bij een bedrijf of vereniging
uitleg:       Een bedrijf, vereniging of stichting beginnen.
voorbeeld:    Voor de ⟦oprichting van een stichting⟧ gaat u naar de notaris. => Om een stichting te beginnen, gaat u naar de notaris.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 318 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       preventie    id: preventie-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        (voorkomen) | maak er een werkwoord van
uitleg:       Zorgen dat iets slechts niet gebeurt, zoals ziekte of brand.
voorbeeld:    De GGD geeft advies over ⟦preventie⟧ van overgewicht. => De GGD geeft advies over hoe u overgewicht voorkomt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 187 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       programmatuur    id: programmatuur-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (computerprogramma’s) | altijd
uitleg:       De programma's op een computer.
voorbeeld:    De fout zat in de ⟦programmatuur⟧ van de slagboom. => De fout zat in het computerprogramma van de slagboom.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 119 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       regelgeving    id: regelgeving-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
patroon:      <regelgeving>
patroon:      wet- en regelgeving
beter:        (de regels; de wetten en regels) | altijd
uitleg:       De wetten en regels over een onderwerp.
voorbeeld:    De ⟦regelgeving⟧ over zonnepanelen is veranderd. => De regels over zonnepanelen zijn veranderd.
voorbeeld:    Dit mag volgens de ⟦wet- en regelgeving⟧. => Dit mag volgens de wetten en regels.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 2462 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       reisdocument    id: reisdocument-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        (paspoort of identiteitskaart) | altijd
uitleg:       Een papier of pas waarmee u naar een ander land mag reizen, zoals een paspoort.
voorbeeld:    Neem uw oude ⟦reisdocument⟧ mee naar de balie. => Neem uw oude paspoort of identiteitskaart mee naar de balie.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 572 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       statuten    id: statuten-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
patroon:      statuten
beter:        (de officiële regels van een vereniging of stichting) | als je uitlegt wat het zijn
uitleg:       De regels die een vereniging, stichting of bedrijf bij de oprichting opschrijft.
voorbeeld:    Stuur een kopie van de ⟦statuten⟧ van uw vereniging mee. => Stuur een kopie mee van de officiële regels van uw vereniging.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 571 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       statuut    id: statuut-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
vormen:       mv=statuten; vk=-
patroon:      (het | een | dit | ons | uw) statuut
beter:        (regels) | als het over een school of groep gaat
uitleg:       Een document met regels, bijvoorbeeld over de rechten van leerlingen.
voorbeeld:    In ⟦het statuut⟧ staat hoe leerlingen kunnen klagen. => In de schoolregels staat hoe leerlingen kunnen klagen.
niet melden: /"Statuut"/ | naam van een wet
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 691 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       stelsel    id: stelsel-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        (manier waarop iets geregeld is) | altijd
uitleg:       Alle regels en organisaties die bij elkaar horen, bijvoorbeeld voor de zorg of de belasting.
voorbeeld:    Het ⟦stelsel⟧ van toeslagen verandert de komende jaren. => De toeslagen worden de komende jaren anders geregeld.
niet melden: /metrieke _/ | het tellen in meters
niet melden:  /_ van (wegen | sloten | kanalen | leidingen | dijken | tunnels | gangen | buizen)/ | echte wegen of leidingen
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 648 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       stimulering    id: stimulering-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (zorgen dat mensen iets vaker doen) | altijd
uitleg:       Zorgen dat mensen iets vaker of liever gaan doen.
voorbeeld:    Het fonds is er voor ⟦stimulering⟧ van het fietsen. => Het fonds is er om te zorgen dat mensen vaker fietsen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 131 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       subsidieverstrekking    id: subsidieverstrekking-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (subsidie) | altijd
uitleg:       De overheid geeft geld voor een plan of activiteit, met regels erbij.
voorbeeld:    Er is dit jaar geen geld meer voor ⟦subsidieverstrekking⟧. => Er is dit jaar geen geld meer voor subsidie.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 169 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       subsidiëren    id: subsidieren-wet    soort: werkwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        (geld geven voor) | als een overheid betaalt
uitleg:       De overheid geeft geld voor een plan of activiteit.
voorbeeld:    De provincie ⟦subsidieert⟧ het muziekfeest in het park. => De provincie geeft geld voor het muziekfeest in het park.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 506 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toetsing    id: toetsing-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
alleen:       zin!=/(examen | examens | leerling | leerlingen | student | studenten | school | scholen | toets | toetsen)/
beter:        <controle> | als iemand kijkt of het aan de regels voldoet
uitleg:       Nagaan of een plan of besluit aan de regels voldoet.
voorbeeld:    De ⟦toetsing⟧ van uw bouwplan duurt drie weken. => De controle van uw bouwplan duurt drie weken.
niet melden: /_ ..6 aan/ | een controle is niet ‘aan’ iets
niet melden: /_ ..4 (leerling | leerlingen | student | studenten | kandidaten | kennis | taal | rekenen)/ | een toets op school
niet melden:  /(rechter | rechtbank | rechterlijke | rechterlijk | bestuursrechter) ..4 _/ | een rechter doet meer dan controleren
niet melden:  /_ ..4 (rechter | rechtbank | bestuursrechter)/ | een rechter doet meer dan controleren
niet melden:  /(marginale | volle | terughoudende | integrale | rechtmatige) _/ | een vaste manier van beoordelen
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 737 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitvoeringskosten    id: uitvoeringskosten-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
vormen:       mv=-; vk=-
patroon:      uitvoeringskosten
beter:        (kosten om het te doen) | altijd
uitleg:       Het geld dat nodig is om iets te doen, zoals loon voor medewerkers.
voorbeeld:    Van de subsidie mag u tien procent gebruiken voor ⟦uitvoeringskosten⟧. => U mag tien procent van de subsidie gebruiken om het plan uit te voeren.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 200 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verslagjaar    id: verslagjaar-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        (noem het jaar, zoals 2025) | altijd
uitleg:       Het jaar waar een verslag over gaat.
voorbeeld:    In dit ⟦verslagjaar⟧ kwamen er 40 klachten binnen. => In het jaar van dit verslag kwamen er 40 klachten binnen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 438 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vestigingsplaats    id: vestigingsplaats-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        (plaats waar een bedrijf zit) | altijd
uitleg:       De plaats waar een bedrijf of organisatie zit.
voorbeeld:    Vul de ⟦vestigingsplaats⟧ van uw bedrijf in. => Vul in waar uw bedrijf zit.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 117 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wetgeving    id: wetgeving-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        (de wetten) | als je de regels bedoelt
uitleg:       Alle wetten over een onderwerp, of het maken van wetten.
voorbeeld:    Volgens de Nederlandse ⟦wetgeving⟧ mag een kind van twaalf niet werken. => Volgens de Nederlandse wet mag een kind van twaalf niet werken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 1109 keer in de wettekst (BWB, 10,8 miljoen woorden)
