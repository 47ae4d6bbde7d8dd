# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden uit het bestuursrecht: besluiten, bezwaar, handhaving en openbaarheid.

ingang:       bekendmaking    id: bekendmaking-besluit    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
rechtsgevolg: ja
alleen:       zin=/(besluit | besluiten | vergunning | beslissing | termijn | bezwaar)/
uitleg:       De overheid laat officieel weten wat zij heeft besloten, bijvoorbeeld met een brief of op overheid.nl.
voorbeeld:    U kunt tot zes weken na de ⟦bekendmaking⟧ van het besluit bezwaar maken. => U kunt bezwaar maken tot zes weken na de dag waarop wij het besluit aan u hebben gestuurd.
bron:         Algemene wet bestuursrecht, artikel 3:41
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       bekrachtigen    id: bekrachtigen    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Officieel goedkeuren wat een ander heeft besloten, ook achteraf. Daarna geldt het echt.
voorbeeld:    Het college heeft het besluit van de teamleider ⟦bekrachtigd⟧. => Het college heeft het besluit van de teamleider alsnog goedgekeurd.
voorbeeld:    De burgemeester ⟦bekrachtigt⟧ morgen de sluiting van het café. => De burgemeester keurt morgen de sluiting van het café officieel goed.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 36 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beslistermijn    id: beslistermijn    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De tijd die de overheid heeft om te beslissen.
voorbeeld:    De ⟦beslistermijn⟧ voor uw aanvraag is acht weken. => Wij beslissen binnen acht weken op uw aanvraag.
bron:         Algemene wet bestuursrecht, artikel 4:13
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       bezwaartermijn    id: bezwaartermijn    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
rechtsgevolg: ja
uitleg:       De tijd waarin u bezwaar kunt maken. Dat is meestal zes weken.
voorbeeld:    De ⟦bezwaartermijn⟧ is op 3 juni afgelopen. => Na 3 juni kunt u geen bezwaar meer maken.
bron:         Algemene wet bestuursrecht, artikel 6:7
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       beroepstermijn    id: beroepstermijn    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Tot wanneer u de rechter kunt vragen om naar het besluit te kijken.
voorbeeld:    Let op: de ⟦beroepstermijn⟧ is zes weken. => Let op: u kunt zes weken lang naar de rechter gaan.
bron:         Algemene wet bestuursrecht, artikel 6:7
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       beroepschrift    id: beroepschrift    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<beroepschrift> | <beroepsschrift>)
uitleg:       Een brief aan de rechter, of bij een verkeersboete aan de officier van justitie. Daarin staat waarom u het niet eens bent met een beslissing.
voorbeeld:    Stuur uw ⟦beroepschrift⟧ naar de rechtbank in Arnhem. => Schrijf aan de rechtbank in Arnhem waarom u het niet eens bent met onze beslissing.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 260 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hoorzitting    id: hoorzitting    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
rechtsgevolg: ja
uitleg:       Een gesprek waarin u uw bezwaar kunt uitleggen. De mensen die advies geven over uw bezwaar luisteren.
voorbeeld:    De ⟦hoorzitting⟧ over uw bezwaar is op 12 maart om 10.00 uur in het stadhuis. => U kunt uw bezwaar uitleggen in een gesprek op 12 maart om 10.00 uur in het stadhuis.
niet melden:  /_ ..4 (Tweede Kamer | Kamer | raad | gemeenteraad | congres | parlement)/ | een hoorzitting van politici
niet melden:  /(Tweede Kamer | Kamer | gemeenteraad | congres | Senaat) ..6 _/ | een hoorzitting van politici
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 141 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hoorplicht    id: hoorplicht    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De regel dat iemand zijn verhaal mag vertellen voordat de overheid op een bezwaar beslist.
voorbeeld:    Uw bezwaar was duidelijk te laat. Daarom geldt de ⟦hoorplicht⟧ niet. => Uw bezwaar was duidelijk te laat. Daarom hoefden wij u niet uit te nodigen voor een gesprek.
bron:         Algemene wet bestuursrecht, artikel 7:2
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       bezwaarschriftencommissie    id: bezwaarschriftencommissie    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<bezwaarschriftencommissie> | commissie bezwaarschriften | bezwaarcommissie)
uitleg:       Een groep deskundigen die de gemeente advies geeft over bezwaren van inwoners.
voorbeeld:    De ⟦bezwaarschriftencommissie⟧ vindt dat u recht hebt op een traplift. => Deskundigen keken voor ons naar uw bezwaar. Zij vinden dat u recht hebt op een traplift.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rechtsmiddelenclausule    id: rechtsmiddelenclausule    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<rechtsmiddelenclausule> | <bezwaarclausule> | <rechtsmiddelenverwijzing>)
uitleg:       Het stukje onder een besluit waarin staat hoe iemand bezwaar kan maken of naar de rechter kan.
voorbeeld:    Onder de brief over uw uitkering stond geen ⟦rechtsmiddelenclausule⟧. => Onder de brief over uw uitkering stond niet hoe u bezwaar kunt maken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       rechtstreeks beroep    id: rechtstreeks-beroep    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Meteen naar de rechter gaan, zonder eerst bezwaar te maken. Meestal moet de overheid dat goedvinden.
voorbeeld:    U vraagt ons om in te stemmen met ⟦rechtstreeks beroep⟧ bij de rechtbank. => U wilt meteen naar de rechtbank, zonder eerst bezwaar te maken. U vraagt of wij dat goed vinden.
niet melden:  /_ (op | doen | gedaan | te doen | worden gedaan)/ | zich meteen op een regel baseren
bron:         Algemene wet bestuursrecht, artikel 7:1a
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       prematuur    id: prematuur-bezwaar    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
alleen:       zin=/(bezwaar | bezwaarschrift | beroep | verzoek | ingebrekestelling | aanvraag | conclusie)/
beter:        (te vroeg)             | altijd
uitleg:       Iets kwam te vroeg, bijvoorbeeld een bezwaar terwijl het besluit nog niet was genomen.
voorbeeld:    Uw bezwaar was ⟦prematuur⟧, want wij hadden nog niets besloten. => Uw bezwaar was te vroeg, want wij hadden nog niets besloten.
niet melden:  /(baby | kind | geboren) ..8 _/ | een kind dat te vroeg is geboren
niet melden:  /_ (geboren | geboorte | baby | kind | kinderen)/ | een kind dat te vroeg is geboren
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       herroepen    id: herroepen-besluit    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(besluit | besluiten | beslissing | beschikking | boete | bezwaar)/
uitleg:       Een besluit ongeldig maken. Vaak komt er een nieuw besluit voor in de plaats.
voorbeeld:    Wij ⟦herroepen⟧ het besluit van 4 april en geven u alsnog de kapvergunning. => Het besluit van 4 april geldt niet meer. U krijgt alsnog de kapvergunning.
voorbeeld:    Uw boete is na bezwaar ⟦herroepen⟧. => Na uw bezwaar hoeft u de boete niet meer te betalen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 44 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vernietigen    id: vernietigen-besluit    soort: werkwoord    categorie: juridisch    domein: justitie    ernst: tip
rechtsgevolg: ja
alleen:       zin=/(rechter | rechtbank | besluit | besluiten | uitspraak | beroep | overeenkomst | contract)/
uitleg:       Een besluit, uitspraak of contract ongeldig maken. Meestal telt het dan alsof het er nooit was.
voorbeeld:    De rechter heeft ons besluit over uw dakkapel ⟦vernietigd⟧. => Ons besluit over uw dakkapel geldt niet meer. Dat heeft de rechter beslist.
niet melden:  /(gegevens | dossier | dossiers | documenten | stukken | bestanden | kopie | kopieën) ..8 _/ | gegevens wissen of papier weggooien
niet melden:  /_ ..8 (gegevens | dossier | dossiers | documenten | stukken | bestanden | kopie | kopieën)/ | gegevens wissen of papier weggooien
niet melden:  /(mes | wapen | wapens | drugs | hennep | planten | oogst | vuurwerk | goederen | spullen | sigaretten) ..8 _/ | iets kapotmaken of weggooien
niet melden:  /_ ..4 (mes | wapen | wapens | drugs | hennep | planten | oogst | vuurwerk | goederen | spullen | sigaretten)/ | iets kapotmaken of weggooien
niet melden:  /(archief | archiefstukken | archiefbescheiden | beelden | camerabeelden | persoonsgegevens | formulier | formulieren | foto | foto's | stembiljetten | pas | paspoort | rijbewijs) ..8 _/ | kapot maken
niet melden:  /_ ..8 (archief | archiefstukken | archiefbescheiden | beelden | camerabeelden | persoonsgegevens | formulieren | foto's | stembiljetten | paspoort | rijbewijs)/ | kapot maken
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 484 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in stand laten    id: in-stand-laten    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      in stand ..1 (<laten:ww> | <blijven:ww>)
patroon:      (<laten:ww> | <blijven:ww>) ..10 in stand
alleen:       zin=/(besluit | besluiten | beslissing | boete | rechtsgevolgen | uitspraak | vergunning)/
uitleg:       Het besluit blijft gelden. Soms zat er wel een fout in, maar verandert er voor u niets.
voorbeeld:    Na uw bezwaar ⟦blijft⟧ de boete ⟦in stand⟧. => U hebt bezwaar gemaakt, maar u moet de boete nog steeds betalen.
niet melden:  /(gebouw | monument | boom | bomen | pand | gevel | huis | molen | natuur | groen) ..10 _/ | onderhouden of laten staan
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       rechtsgevolg    id: rechtsgevolg    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Wat er door een besluit of afspraak verandert in iemands rechten en plichten.
voorbeeld:    De verhuizing heeft ook ⟦rechtsgevolgen⟧ voor uw huurtoeslag. => Door de verhuizing verandert ook uw recht op huurtoeslag.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 111 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       motiveren    id: motiveren-besluit    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: tip
alleen:       zin=/(besluit | besluiten | beslissing | bezwaar | bezwaren | verzoek | aanvraag | afwijzing | beroep | keuze | advies)/
beter:        (uitleggen waarom)     | altijd
uitleg:       Vertellen waarom iemand iets vindt of besluit.
voorbeeld:    Wilt u uw verzoek om een andere school ⟦motiveren⟧? => Wilt u uitleggen waarom u een andere school wilt?
voorbeeld:    De commissie heeft haar advies goed ⟦gemotiveerd⟧. => De commissie heeft goed uitgelegd waarom zij dit advies geeft.
niet melden:  /_ om/ | iemand zin geven om iets te doen
niet melden:  /_ ..4 (kinderen | leerlingen | mensen | medewerkers | jongeren | bewoners)/ | iemand zin geven om iets te doen
niet melden:  /_ (u | je | hem | haar | ons | jullie | hen | zijn team)/ | iemand zin geven om iets te doen
niet melden:  /(medewerkers | mensen | leerlingen | jongeren | team | heel | zeer | erg) ..2 gemotiveerd/ | zin hebben om iets te doen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 474 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       motiveringsbeginsel    id: motiveringsbeginsel    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<motiveringsbeginsel> | <motiveringsplicht>)
uitleg:       De regel dat de overheid goed moet uitleggen waarom zij iets beslist.
voorbeeld:    U schrijft dat wij het ⟦motiveringsbeginsel⟧ niet hebben gevolgd. => U schrijft dat wij niet goed hebben uitgelegd waarom wij dit besluit namen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       kennelijk ongegrond    id: kennelijk-ongegrond    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      kennelijk (ongegrond | ongegronde | niet-ontvankelijk | niet-ontvankelijke | gegrond)
uitleg:       Het is meteen duidelijk wat de uitkomst is. Daarom komt er geen gesprek of zitting.
voorbeeld:    Wij vinden uw bezwaar ⟦kennelijk ongegrond⟧. => Uit uw brief is meteen duidelijk dat u geen gelijk krijgt. Daarom nodigen wij u niet uit voor een gesprek.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 49 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       marginaal toetsen    id: marginaal-toetsen    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      marginaal ..2 <toetsen:ww>
patroon:      (marginale | terughoudende) (toets | toetsing)
uitleg:       De rechter kijkt alleen of het besluit redelijk is. De rechter beslist niet zelf opnieuw.
voorbeeld:    De rechtbank mag deze keuze van de gemeente alleen ⟦marginaal toetsen⟧. => De rechtbank mag alleen kijken of deze keuze van de gemeente redelijk is.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       belangenafweging    id: belangenafweging    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Kijken wat voor iedereen belangrijk is, en dan kiezen wat het zwaarst telt.
voorbeeld:    Kinderen willen spelen en buren willen rust. Na een ⟦belangenafweging⟧ sluiten wij de speeltuin om acht uur 's avonds. => Kinderen willen spelen en buren willen rust. Wij vonden de rust van de buren het belangrijkst. Daarom sluiten wij de speeltuin om acht uur 's avonds.
bron:         Algemene wet bestuursrecht, artikel 3:4
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       evenredigheidsbeginsel    id: evenredigheidsbeginsel    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De regel dat een besluit niet te hard mag zijn voor iemand, vergeleken met het doel ervan.
voorbeeld:    Volgens u past de boete van € 900 niet bij het ⟦evenredigheidsbeginsel⟧. => U vindt de boete van € 900 te hoog voor wat er is gebeurd.
bron:         Algemene wet bestuursrecht, artikel 3:4
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       vertrouwensbeginsel    id: vertrouwensbeginsel    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De regel dat de overheid zich aan een duidelijke belofte meestal moet houden.
voorbeeld:    Onze medewerker had u een parkeervergunning beloofd. Op grond van het ⟦vertrouwensbeginsel⟧ krijgt u die. => Onze medewerker had u een parkeervergunning beloofd. Daarom krijgt u die.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gelijkheidsbeginsel    id: gelijkheidsbeginsel    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De regel dat de overheid mensen in dezelfde situatie hetzelfde moet behandelen.
voorbeeld:    U noemt uw buren en het ⟦gelijkheidsbeginsel⟧, maar hun schutting is lager. => U wilt hetzelfde als uw buren, maar hun schutting is lager.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rechtszekerheid    id: rechtszekerheid    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<rechtszekerheid> | <rechtszekerheidsbeginsel>)
uitleg:       U moet kunnen weten welke regels gelden, en dat die niet zomaar veranderen.
voorbeeld:    Voor uw ⟦rechtszekerheid⟧ zetten wij de afspraak over de standplaats op papier. => Wij zetten de afspraak over de standplaats op papier. Dan weet u waar u aan toe bent.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 35 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hardheidsclausule    id: hardheidsclausule    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een regel waardoor de overheid een uitzondering mag maken als een besluit te hard uitpakt.
voorbeeld:    Door uw ziekte gebruiken wij de ⟦hardheidsclausule⟧ en krijgt u toch een tegemoetkoming. => Door uw ziekte maken wij een uitzondering op de regels. U krijgt toch een tegemoetkoming.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 294 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       discretionaire bevoegdheid    id: discretionaire-bevoegdheid    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (discretionaire | discretionair) (bevoegdheid | bevoegdheden | ruimte)
uitleg:       De overheid mag zelf kiezen of zij iets doet. De wet verplicht haar niet.
voorbeeld:    De burgemeester heeft hier een ⟦discretionaire bevoegdheid⟧. => De burgemeester mag hier zelf over beslissen. De wet zegt niet wat de uitkomst moet zijn.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gebonden beschikking    id: gebonden-beschikking    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      gebonden (beschikking | beschikkingen | besluit | besluiten | bevoegdheid)
uitleg:       De wet zegt precies wat de overheid moet beslissen. Zij kan niet zelf kiezen.
voorbeeld:    Een rijbewijs weigeren is hier een ⟦gebonden beschikking⟧. => De wet zegt dat wij het rijbewijs hier moeten weigeren. Wij mogen niets anders beslissen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       beleidsregel    id: beleidsregel    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
rechtsgevolg: ja
uitleg:       Een regel van de overheid over hoe zij zelf haar taken uitvoert, zoals het geven van vergunningen.
voorbeeld:    In de ⟦beleidsregels⟧ staat wanneer u een vergoeding voor een verhuizing krijgt. => Wij hebben regels gemaakt over wanneer u een vergoeding voor een verhuizing krijgt.
bron:         Algemene wet bestuursrecht, artikel 1:3
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       beleidsvrijheid    id: beleidsvrijheid    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<beleidsvrijheid> | <beleidsruimte> | <beoordelingsruimte> | <beoordelingsvrijheid>)
uitleg:       De ruimte die de wet aan de overheid laat om zelf te kiezen.
voorbeeld:    Gemeenten hebben ⟦beleidsvrijheid⟧ bij het uitdelen van standplaatsen op de markt. => Gemeenten mogen zelf kiezen hoe zij de standplaatsen op de markt uitdelen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ondermandaat    id: ondermandaat    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<ondermandaat> | ondergemandateerd | ondermandateren)
uitleg:       Wie namens een ander mag beslissen, laat dat weer door een collega doen.
voorbeeld:    De directeur heeft ⟦ondermandaat⟧ gegeven aan de teamleider Vergunningen. => De directeur laat de teamleider Vergunningen beslissen namens het college.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 321 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       volmacht    id: volmacht    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
rechtsgevolg: ja
uitleg:       Toestemming om iets te doen namens iemand anders, meestal op papier.
voorbeeld:    Je kunt je paspoort niet laten ophalen met een ⟦volmacht⟧. => Een ander mag je paspoort niet voor je ophalen, ook niet als je dat schriftelijk goedvindt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 608 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       handhaving    id: handhaving-regels    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
rechtsgevolg: ja
uitleg:       Controleren of iedereen zich aan de regels houdt, en optreden als dat niet zo is.
voorbeeld:    Uw buurman vraagt ons om ⟦handhaving⟧, omdat uw schuur te hoog is. => Uw buurman vraagt ons om op te treden, omdat uw schuur te hoog is.
niet melden:  /_ van (de | het | deze | dit | uw | een) (lening | functie | prijs | tarief | baan)/ | iets laten zoals het is
niet melden:  /(team | afdeling | medewerker | medewerkers) _/ | de naam van een afdeling
niet melden:  /_ van (de | het | uw | een)? ..1 (besluit | niveau | peil | kwaliteit | situatie)/ | laten zoals het is
niet melden:  /(benoeming | behoud | wijziging | intrekking | voortzetting) (en | of) _/ | iets laten zoals het is
niet melden:  /_ (der | van de | van het | van mevrouw | van) ..1 (surseance | aanslag | beschikking | beslissing | titel | status | korting | rente | heer | mevrouw | voorzitter | boete)/ | iets laten zoals het is
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1210 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       spoedeisende bestuursdwang    id: spoedeisende-bestuursdwang    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De overheid lost een gevaar meteen zelf op. U krijgt dan geen tijd om het eerst zelf te doen.
voorbeeld:    De gevel kon instorten. Met ⟦spoedeisende bestuursdwang⟧ hebben wij hem laten stutten. => De gevel kon instorten. Daarom hebben wij hem meteen laten stutten, zonder te wachten op de eigenaar.
bron:         Algemene wet bestuursrecht, artikel 5:31
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       verbeuren    id: verbeuren-dwangsom    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een bedrag moeten betalen, omdat iemand zich niet aan een bevel of afspraak heeft gehouden.
voorbeeld:    U hebt een dwangsom van € 2.000 ⟦verbeurd⟧, omdat de caravan er nog staat. => U moet € 2.000 betalen, omdat de caravan er nog staat.
voorbeeld:    Staat de caravan er dan nog, dan ⟦verbeurt⟧ u een dwangsom. => Staat de caravan er dan nog, dan moet u een bedrag betalen.
niet melden:  /_ (verklaard | verklaren | verklaart)/ | verbeurd verklaren is iets anders
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 69 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       invorderingsbeschikking    id: invorderingsbeschikking    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<invorderingsbeschikking> | <invorderingsbesluit>)
uitleg:       Een besluit waarin staat dat u de dwangsom nu echt moet betalen, en hoeveel.
voorbeeld:    In deze ⟦invorderingsbeschikking⟧ leest u dat de dwangsom € 1.500 is. => In deze brief leest u dat u nu een dwangsom van € 1.500 moet betalen.
bron:         Algemene wet bestuursrecht, artikel 5:37
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       preventieve last    id: preventieve-last    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      preventieve (last | lasten)
uitleg:       Een bevel vooraf: wie zich straks niet aan de regel houdt, moet een bedrag betalen.
voorbeeld:    U krijgt een ⟦preventieve last⟧, zodat het feest met Pasen niet weer te luid wordt. => Wij waarschuwen u nu al. Is het feest met Pasen weer te luid, dan moet u een bedrag betalen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       bestuurlijke boete    id: bestuurlijke-boete    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      bestuurlijke (boete | boetes | boeten)
uitleg:       Een boete die de overheid zelf geeft, zonder rechter of officier van justitie. U kunt wel bezwaar maken.
voorbeeld:    U verhuurt uw woning zonder vergunning. Daarvoor krijgt u een ⟦bestuurlijke boete⟧. => U verhuurt uw woning zonder vergunning. Daarvoor krijgt u een boete van de gemeente.
bron:         Algemene wet bestuursrecht, artikel 5:40
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       bestuurlijke waarschuwing    id: bestuurlijke-waarschuwing    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      bestuurlijke (waarschuwing | waarschuwingen)
uitleg:       Een officiële waarschuwing van de overheid. Gaat het weer mis, dan kan er een straf volgen.
voorbeeld:    Het café krijgt een ⟦bestuurlijke waarschuwing⟧ wegens verkoop van bier aan jongeren. => Het café krijgt een officiële waarschuwing wegens verkoop van bier aan jongeren. Gaat het weer mis, dan kan er een straf volgen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       boeterapport    id: boeterapport    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het verslag van de controleur. Daarin staat aan welke regel iemand zich niet hield en hoe dat is gezien.
voorbeeld:    Bij deze brief vindt u het ⟦boeterapport⟧ van de Arbeidsinspectie. => Bij deze brief leest u wat de Arbeidsinspectie heeft gezien en waarom u een boete kunt krijgen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verwijtbaar    id: verwijtbaar    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<verwijtbaar> | verwijtbaarheid)
uitleg:       Iemand had anders kunnen en moeten doen, en is er dus zelf verantwoordelijk voor.
voorbeeld:    Uw ontslag is niet ⟦verwijtbaar⟧, dus u krijgt een WW-uitkering. => U bent ontslagen, maar dat komt niet door u. U krijgt dus een WW-uitkering.
niet melden:  /verminderde verwijtbaarheid/ | een eigen begrip
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 44 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verminderde verwijtbaarheid    id: verminderde-verwijtbaarheid    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (verminderde verwijtbaarheid | verminderd verwijtbaar)
uitleg:       Iemand kon er minder aan doen, bijvoorbeeld door ziekte. De straf is dan lager.
voorbeeld:    De boete is lager: door uw psychische klachten is er sprake van ⟦verminderde verwijtbaarheid⟧. => De boete is lager: door uw psychische klachten kon u er minder aan doen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       recidive    id: recidive    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
beter:        (opnieuw de regels overtreden) | altijd
uitleg:       Iemand doet opnieuw iets wat niet mag en waarvoor hij eerder is gestraft.
voorbeeld:    Bij ⟦recidive⟧ binnen twee jaar wordt de boete twee keer zo hoog. => Doet u dit binnen twee jaar weer? Dan wordt de boete twee keer zo hoog.
niet melden:  /_ van (de | het | een)? (kanker | tumor | ziekte | hernia | borstkanker)/ | een ziekte die terugkomt
niet melden:  /(tumor | kanker | patiënt | patiënten | ziekte) ..10 _/ | een ziekte die terugkomt
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 959 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vooraankondiging    id: vooraankondiging-besluit    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
alleen:       zin=/(boete | dwangsom | besluit | last | vergunning | sluiting | aanslag | huisbezoek)/
beter:        (schrijf wat je van plan bent en hoe iemand kan reageren) | altijd
uitleg:       Een brief waarin staat wat de overheid van plan is. Iemand kan daar nog op reageren.
voorbeeld:    In deze ⟦vooraankondiging⟧ leest u dat wij u een boete willen geven. => Wij willen u een boete geven. In deze brief leest u hoe u daarop kunt reageren.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voornemen tot    id: voornemen-tot    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      (voornemen | voornemens) tot
beter:        (schrijf wat je van plan bent: 'wij willen …') | altijd
uitleg:       De overheid is iets van plan, maar heeft het nog niet besloten.
voorbeeld:    Dit is een ⟦voornemen tot⟧ sluiting van uw winkel. => Wij willen uw winkel sluiten.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 146 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       terinzagelegging    id: terinzagelegging    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De overheid laat een plan zien, zodat iedereen het kan lezen en erop kan reageren.
voorbeeld:    Tijdens de ⟦terinzagelegging⟧ kunt u het plan voor de rondweg bekijken op het gemeentehuis. => U kunt het plan voor de rondweg bekijken op het gemeentehuis.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 79 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       openbaarmaking    id: openbaarmaking    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
rechtsgevolg: ja
patroon:      (<openbaarmaking> | <openbaarmakingsbesluit>)
uitleg:       Informatie laten zien aan iedereen die haar wil bekijken, bijvoorbeeld op een website.
voorbeeld:    Bent u tegen ⟦openbaarmaking⟧ van uw e-mail aan de wethouder? => Wilt u liever niet dat iedereen uw e-mail aan de wethouder kan lezen?
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 352 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitzonderingsgrond    id: uitzonderingsgrond    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een reden in de wet waarom een regel in dit geval niet geldt.
voorbeeld:    Vanwege een ⟦uitzonderingsgrond⟧ in de Woo geven wij dit verslag niet. => De Woo noemt een reden om dit verslag geheim te houden. Daarom geven wij het niet.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       lakken    id: lakken-document    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
alleen:       zin=/(document | documenten | tekst | naam | namen | persoonsgegevens | passages | passage | Woo | stukken | gegevens)/
beter:        (onleesbaar maken)     | als iemand woorden in een document zwart maakt
uitleg:       Woorden in een document zwart maken, zodat niemand ze kan lezen.
voorbeeld:    Wij ⟦lakken⟧ de namen in de stukken over het zwembad. => Wij maken de namen in de stukken over het zwembad onleesbaar.
voorbeeld:    Uw naam en telefoonnummer zijn in het document ⟦gelakt⟧. => Uw naam en telefoonnummer zijn in het document onleesbaar gemaakt.
niet melden:  /_ ..6 (deur | deuren | kozijn | kozijnen | nagels | meubels | kast)/ | iets verven
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Woo-verzoek    id: woo-verzoek    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (Woo-verzoek | Woo-verzoeken)
uitleg:       Een vraag aan de overheid om informatie. Volgens de Wet open overheid mag iedereen die stellen.
voorbeeld:    U stuurde ons een ⟦Woo-verzoek⟧ over de aankoop van de oude school. => U hebt ons gevraagd om informatie over de aankoop van de oude school.
bron:         Wet open overheid, artikel 4.1
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       persoonlijke beleidsopvatting    id: persoonlijke-beleidsopvatting    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      persoonlijke (beleidsopvatting | beleidsopvattingen)
uitleg:       De eigen mening van een ambtenaar of bestuurder, in een overleg binnen de overheid. Die hoeft vaak niet openbaar te worden.
voorbeeld:    In deze e-mail staan ⟦persoonlijke beleidsopvattingen⟧ over de nieuwe fietsbrug. => In deze e-mail geven ambtenaren hun eigen mening over de nieuwe fietsbrug.
bron:         Wet open overheid, artikel 5.2
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       inventarislijst    id: inventarislijst-woo    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
alleen:       zin=/(Woo | document | documenten | openbaar | stukken)/
beter:        (lijst van alle documenten) | bij een besluit over openbare informatie
uitleg:       Een overzicht van alle documenten die de overheid heeft gevonden.
voorbeeld:    Op de ⟦inventarislijst⟧ ziet u welke documenten wij openbaar maken. => In het overzicht ziet u welke documenten wij openbaar maken.
niet melden:  /_ ..5 (boedel | inboedel | woning | huis | spullen | voorraad | goederen | meubels)/ | een lijst van spullen
niet melden:  /(boedel | inboedel | spullen | voorraad | erfenis | nalatenschap) ..8 _/ | een lijst van spullen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       niet tijdig beslissen    id: niet-tijdig-beslissen    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (niet tijdig | niet-tijdig) (beslissen | beslist | besluiten | nemen | beslissing)
uitleg:       De overheid is te laat met haar besluit. U kunt haar dan een herinnering sturen en soms geld krijgen.
voorbeeld:    Bij ⟦niet tijdig beslissen⟧ kunt u ons een brief sturen. => Zijn wij te laat met ons besluit? Dan kunt u ons een brief sturen.
bron:         Algemene wet bestuursrecht, artikel 4:17
niet melden:  /nemen van (medicijnen | medicatie | maatregelen | stappen | rust | pillen)/ | dan gaat het niet om een besluit
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       fictieve weigering    id: fictieve-weigering    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      fictieve (weigering | weigeringen)
uitleg:       De overheid heeft niet op tijd beslist. Dat telt dan als een besluit, zodat u naar de rechter kunt.
voorbeeld:    Tegen deze ⟦fictieve weigering⟧ kunt u naar de rechter. => Wij hebben niet op tijd beslist. Daarom kunt u naar de rechter.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       verdagen    id: verdagen-beslissing    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<verdagen:ww> | verdaging | verdagingsbesluit | verdagingsbrief)
alleen:       zin=/(beslissing | bezwaar | bezwaarschrift | besluit | termijn)/
uitleg:       De overheid neemt meer tijd om te beslissen. Bij een bezwaar is dat hooguit zes weken.
voorbeeld:    Wij ⟦verdagen⟧ de beslissing op uw bezwaar tot 1 september. => Wij hebben meer tijd nodig. Uiterlijk op 1 september beslissen wij op uw bezwaar.
bron:         Algemene wet bestuursrecht, artikel 7:10
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       verzuim herstellen    id: verzuim-herstellen    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (dit | het | een | uw | dat) verzuim ..4 <herstellen:ww>
patroon:      (herstel van (het | dit | een) verzuim | herstelverzuim | verzuimherstel)
uitleg:       Alsnog doen wat iemand was vergeten, zoals een handtekening zetten of de reden opschrijven.
voorbeeld:    U kunt ⟦dit verzuim herstellen⟧ door uw bezwaar vóór 10 mei te ondertekenen. => U kunt dit nog goedmaken. Zet vóór 10 mei uw handtekening onder uw bezwaar.
bron:         Algemene wet bestuursrecht, artikel 6:6
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       in verzuim    id: in-verzuim    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(betalen | betaald | betaling | huur | schuld | rente | kosten | termijn | ingebrekestelling | contract | overeenkomst | aannemer | leverancier)/
uitleg:       Iemand is te laat met betalen of met iets anders wat hij had afgesproken. Dat kan extra geld kosten.
voorbeeld:    U hebt de huur niet betaald en bent sinds 1 april ⟦in verzuim⟧. => U had de huur vóór 1 april moeten betalen. Nu kunnen er kosten bij komen.
niet melden:  /(niet | nooit) ..4 in verzuim ..6 (school | werk)/ | niet op school of op het werk zijn
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 44 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hersteltermijn    id: hersteltermijn    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De tijd die iemand krijgt om een fout goed te maken of om te sturen wat nog ontbreekt.
voorbeeld:    U krijgt een ⟦hersteltermijn⟧ van twee weken om de foto's mee te sturen. => U krijgt nog twee weken om de foto's mee te sturen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nadere gronden    id: nadere-gronden    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      ((nadere | aanvullende) gronden | gronden van (uw | het | haar | zijn | mijn) (bezwaar | bezwaarschrift | beroep | beroepschrift) | (bezwaargronden | beroepsgronden))
beter:        (redenen waarom u het niet eens bent) | bij bezwaar of beroep
uitleg:       De redenen waarom iemand het niet eens is met een besluit.
voorbeeld:    Stuur ons voor 1 juli de ⟦gronden van uw bezwaar⟧. => Schrijf ons voor 1 juli waarom u het niet eens bent met het besluit.
voorbeeld:    U hebt uw ⟦bezwaargronden⟧ nog niet opgeschreven. => U hebt nog niet opgeschreven waarom u het niet eens bent met het besluit.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       pro forma bezwaar    id: pro-forma-bezwaar    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (pro forma | pro-forma) (bezwaar | bezwaarschrift | beroep | beroepschrift)
patroon:      (pro-formabezwaar | pro-formabezwaarschrift)
uitleg:       Een bezwaar zonder reden, om op tijd te zijn. De reden volgt later.
voorbeeld:    Wij ontvingen op 2 mei uw ⟦pro forma bezwaar⟧ tegen de WOZ-waarde. => Wij ontvingen op 2 mei uw bezwaar tegen de WOZ-waarde. U schrijft dat u de reden later stuurt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       buiten behandeling laten    id: buiten-behandeling-laten    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      buiten behandeling ..3 (<laten:ww> | <stellen:ww>)
patroon:      (<laten:ww> | <stellen:ww>) ..10 buiten behandeling
patroon:      buitenbehandelingstelling
uitleg:       De overheid kijkt niet naar de aanvraag, omdat er informatie ontbreekt. Er komt dus geen ja of nee.
voorbeeld:    Zonder bankafschriften wordt je aanvraag ⟦buiten behandeling gesteld⟧. => Stuur je geen bankafschriften? Dan beslissen wij niet op je aanvraag.
bron:         Algemene wet bestuursrecht, artikel 4:5
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       procesbelang    id: procesbelang    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een echt voordeel dat iemand nog kan krijgen van een bezwaar of rechtszaak.
voorbeeld:    U hebt uw paspoort al en dus geen ⟦procesbelang⟧ meer. => U hebt uw paspoort al. Een uitspraak heeft voor u dus geen nut meer.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       proceskostenvergoeding    id: proceskostenvergoeding    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Geld voor de kosten van een bezwaar of rechtszaak, bijvoorbeeld voor een advocaat.
voorbeeld:    U krijgt gelijk en een ⟦proceskostenvergoeding⟧ van € 647. => U krijgt gelijk. Wij betalen € 647 voor de kosten van uw advocaat.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       bestuursorgaan    id: bestuursorgaan    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een deel van de overheid dat besluiten mag nemen, zoals het college van uw gemeente.
voorbeeld:    U kunt het ⟦bestuursorgaan⟧ vragen om sneller te beslissen. => U kunt de gemeente vragen om sneller te beslissen.
bron:         Algemene wet bestuursrecht, artikel 1:1
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       rechtspersoon    id: rechtspersoon    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
vormen:       mv=rechtspersonen
uitleg:       Een organisatie met eigen rechten en plichten, zoals een bv, vereniging of stichting.
voorbeeld:    Alleen een ⟦rechtspersoon⟧ kan deze subsidie voor een buurthuis aanvragen. => Alleen een organisatie, zoals een vereniging of stichting, kan deze subsidie voor een buurthuis aanvragen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 3609 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       natuurlijke persoon    id: natuurlijke-persoon    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (natuurlijk | natuurlijke) (persoon | personen)
uitleg:       Een mens, en dus geen bedrijf of vereniging.
voorbeeld:    Iedere ⟦natuurlijke persoon⟧ van 18 jaar of ouder kan een huisje huren. => Iedereen van 18 jaar of ouder kan een huisje huren. Bedrijven kunnen dat niet.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 527 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verordening    id: verordening    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
rechtsgevolg: ja
uitleg:       Regels van de gemeente, de provincie of het waterschap. Ze gelden voor iedereen in dat gebied.
voorbeeld:    In de ⟦verordening⟧ staat waar je je hond los mag laten. => In de regels van de gemeente staat waar je je hond los mag laten.
niet melden:  /_ "("? (EU | EG | EEG | Euratom | Europese)/ | de naam van een Europese wet
niet melden:  /(Europese | Algemene) _/ | de naam van een wet
niet melden:  /_ "nr"? [cijfer]/ | een Europese wet met een nummer
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 4019 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       algemeen verbindend voorschrift    id: algemeen-verbindend-voorschrift    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (algemeen verbindend voorschrift | algemeen verbindende voorschriften)
uitleg:       Een regel van de overheid die voor iedereen geldt, zoals een wet.
voorbeeld:    Tegen een ⟦algemeen verbindend voorschrift⟧ kunt u geen bezwaar maken. => Tegen een regel die voor iedereen geldt, kunt u geen bezwaar maken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 24 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       termijnoverschrijding    id: termijnoverschrijding    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (te laat zijn)         | altijd
uitleg:       Iets gebeurt te laat: de tijd die daarvoor was, is al om.
voorbeeld:    Wat is de reden van de ⟦termijnoverschrijding⟧? => Waarom was uw bezwaar te laat?
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 31 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       fatale termijn    id: fatale-termijn    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      fatale (termijn | termijnen)
uitleg:       Wie na deze dag komt, is te laat en kan zijn recht verliezen.
voorbeeld:    Let op: zes weken is een ⟦fatale termijn⟧. => Let op: na zes weken bent u echt te laat.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vervaltermijn    id: vervaltermijn    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Na deze tijd bestaat een recht niet meer.
voorbeeld:    Voor uw vakantiedagen geldt een ⟦vervaltermijn⟧ van zes maanden. => Neem uw vakantiedagen op tijd op. Na zes maanden bent u ze kwijt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 19 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       opschortende werking    id: opschortende-werking    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (opschortende | schorsende) werking
uitleg:       Het besluit geldt nog niet zolang er over het bezwaar of beroep niet is beslist.
voorbeeld:    Uw bezwaar tegen de sluiting van uw café heeft geen ⟦opschortende werking⟧. => Ook als u bezwaar maakt, moet uw café dicht blijven.
bron:         Algemene wet bestuursrecht, artikel 6:16
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       rechtmatig    id: rechtmatig    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (<rechtmatig> | rechtmatigheid)
beter:        (volgens de wet)       | altijd
uitleg:       Het klopt volgens de wet.
voorbeeld:    De rechter vindt dat de gemeente ⟦rechtmatig⟧ heeft gehandeld. => De rechter vindt dat de gemeente volgens de wet heeft gehandeld.
niet melden:  /_ verblijf/ | verblijf volgens de vreemdelingenwet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 739 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onrechtmatig    id: onrechtmatig    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<onrechtmatig> | onrechtmatigheid)
uitleg:       Het mag niet volgens de wet.
voorbeeld:    De camera van uw buren hangt er ⟦onrechtmatig⟧. => De camera van uw buren mag daar niet hangen.
niet melden:  /_ (daad | daden)/ | heeft een eigen uitleg
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 189 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onrechtmatige daad    id: onrechtmatige-daad    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      onrechtmatige (daad | daden)
uitleg:       Iets doen wat niet mag, waardoor een ander schade heeft. Wie dat doet, moet de schade vaak betalen.
voorbeeld:    Wij hebben uw heg omgezaagd. Volgens u is dat een ⟦onrechtmatige daad⟧. => Wij hebben uw heg omgezaagd. Volgens u mocht dat niet en moeten wij de schade betalen.
bron:         Burgerlijk Wetboek, boek 6, artikel 162
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       terugwerkende kracht    id: terugwerkende-kracht    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (met | met een)? terugwerkende kracht
uitleg:       Een besluit geldt ook al voor een tijd die voorbij is.
voorbeeld:    Je krijgt de zorgtoeslag ⟦met terugwerkende kracht⟧ vanaf januari. => Je krijgt ook nog zorgtoeslag over de maanden vanaf januari.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 415 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       redelijke termijn    id: redelijke-termijn    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
rechtsgevolg: ja
alleen:       zin=/(beslissen | beslist | besluit | rechter | rechtbank | schadevergoeding | overschreden | overschrijding | procedure)/
uitleg:       De tijd die een besluit of rechtszaak hooguit mag duren. Duurt het langer, dan krijgt u soms geld.
voorbeeld:    De ⟦redelijke termijn⟧ is overschreden, dus u krijgt € 500. => De rechtszaak duurde te lang, dus u krijgt € 500.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 330 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wettelijke grondslag    id: wettelijke-grondslag    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      wettelijke (grondslag | grondslagen | basis)
beter:        (regel in de wet)      | altijd
uitleg:       Het artikel in de wet waardoor de overheid iets mag of moet doen.
voorbeeld:    Voor het delen van uw medische gegevens is geen ⟦wettelijke grondslag⟧. => Er is geen wet die zegt dat wij uw medische gegevens mogen delen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 35 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wettelijk vertegenwoordiger    id: wettelijk-vertegenwoordiger    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
rechtsgevolg: ja
patroon:      (wettelijk | wettelijke) (vertegenwoordiger | vertegenwoordigers | vertegenwoordigster)
uitleg:       Iemand die volgens de wet voor een ander mag beslissen, zoals een ouder of voogd.
voorbeeld:    Ben je jonger dan 18? Dan tekent je ⟦wettelijk vertegenwoordiger⟧ het formulier voor de bijbaan. => Ben je jonger dan 18? Dan tekent je ouder of voogd het formulier voor de bijbaan.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 93 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zich beroepen op    id: zich-beroepen-op    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (beroept | beroep | beroepen | beriep) zich ..2 op
patroon:      zich ..3 op ..6 beroepen
patroon:      (beroept | beroep) (u | je | hij | zij) zich ..2 op
beter:        (zeggen dat u recht hebt vanwege) | als iemand een regel of afspraak noemt
uitleg:       Een regel of afspraak noemen om gelijk te krijgen.
voorbeeld:    U ⟦beroept zich op⟧ een belofte van de wijkagent. => U zegt dat de wijkagent u dit heeft beloofd.
niet melden:  /(oriënteren | oriënteert | richt | richten | voorbereiden | voorbereidt | richtten) ..8 beroepen/ | soorten werk
niet melden:  /(technische | creatieve | medische | nieuwe | andere | verschillende | praktische) beroepen/ | soorten werk
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tegemoetkomen aan    id: tegemoetkomen-aan-bezwaar    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (tegemoetgekomen | tegemoetkomen | tegemoet te komen | tegemoet gekomen) aan
patroon:      aan uw (bezwaar | bezwaren | wensen | verzoek) ..4 (tegemoetgekomen | tegemoet te komen | tegemoetkomen | tegemoet gekomen)
patroon:      <komen:ww> ..4 tegemoet aan
patroon:      (aan | daaraan | hieraan) ..8 tegemoet (wordt | worden | kan worden | kunnen worden | te worden | is)? gekomen
beter:        (gelijk geven of doen wat iemand vraagt) | altijd
uitleg:       Doen wat iemand wil, helemaal of voor een deel.
voorbeeld:    Wij zijn ⟦aan uw bezwaren tegemoetgekomen⟧ en planten drie nieuwe bomen. => Wij doen wat u vraagt en planten drie nieuwe bomen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       weerleggen    id: weerleggen    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (laten zien dat het niet klopt) | altijd
uitleg:       Met goede redenen of bewijs laten zien dat iets niet waar is.
voorbeeld:    U hebt de foto's van de inspecteur niet ⟦weerlegd⟧. => U hebt niet laten zien dat de foto's van de inspecteur niet kloppen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       nalaten    id: nalaten-te    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    iets niet doen
patroon:      (nalaat | nalaten | nagelaten | na te laten) ..6 te
beter:        (niet doen)            | altijd
uitleg:       Iemand doet niet wat hij had moeten doen.
voorbeeld:    U hebt ⟦nagelaten ons te⟧ bellen over uw vakantie in Spanje. => U hebt ons niet gebeld over uw vakantie in Spanje.
niet melden:  /(erfenis | overleden | testament | overlijden | kinderen | geld | huis | vermogen | sporen | indruk) ..12 _/ | iets geven aan erfgenamen of een spoor achterlaten
niet melden:  /_ ..8 (erfenis | overleden | testament | overlijden | kinderen | geld | huis | vermogen | sporen | indruk)/ | iets geven aan erfgenamen of een spoor achterlaten
niet melden:  /niet ..2 nalaten/ | een vaste uitdrukking: het toch doen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 354 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verzuimen    id: verzuimen-te    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    vergeten of niet doen
vormen:       tt1=-
alleen:       na=/..10 te [woord, eindigt=n]/
beter:        (niet doen of vergeten) | altijd
uitleg:       Iets niet doen terwijl het wel moest.
voorbeeld:    U ⟦verzuimde⟧ om uw reiskosten op te schrijven. => U vergat om uw reiskosten op te schrijven.
voorbeeld:    De bewoner heeft ⟦verzuimd⟧ om de container binnen te zetten. => De bewoner is vergeten om de container binnen te zetten.
niet melden:  /(school | les | lessen | dienst | werk | dag | dagen | uur | uren | training | week | weken | vaak | ziek | ziekte | medewerker | medewerkers | werknemer | werknemers | leerling | leerlingen) ..4 _/ | niet op school of op het werk zijn
niet melden:  /_ ..3 (school | les | lessen | dienst | werk | dagen | uren | training | weken)/ | niet op school of op het werk zijn
niet melden:  /_ te (veel | vaak | lang | weinig | vaak)/ | niet op school of op het werk zijn
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 440 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zich onthouden van    id: zich-onthouden-van    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      zich ..6 onthouden van
patroon:      zich van ..6 onthouden
patroon:      (onthoudt | onthoud | onthouden | onthield) zich ..3 van
beter:        (niet doen)            | altijd
uitleg:       Iets met opzet niet doen.
voorbeeld:    U moet ⟦zich onthouden van⟧ schelden aan de balie. => U mag niet schelden aan de balie.
niet melden:  /van (stemming | stemmen)/ | niet meestemmen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       dringende redenen    id: dringende-redenen    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      dringende (reden | redenen)
alleen:       zin=/(ontslag | ontslaan | ontslagen | werkgever | bijstand | uitkering | toeslag | terug | terugbetalen | terugvordering | terugvorderen | boete | maatregel | afzien | huur | rechter | besluit | wet)/
uitleg:       Een heel goede reden waarom het niet anders kan. Wat dat is, staat in de wet of beslist de rechter.
voorbeeld:    Om ⟦dringende redenen⟧ hoeft u de bijstand niet terug te betalen. => Terugbetalen zou voor u veel te zwaar zijn. Daarom hoeft u dat niet te doen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 74 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nieuwe feiten of veranderde omstandigheden    id: nieuwe-feiten-omstandigheden    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (nieuw gebleken | nieuwe) (feiten | feit) (of | en) (gewijzigde | veranderde) omstandigheden
uitleg:       Iets wat nog niet bekend was of wat nu anders is. Daardoor kan het besluit anders worden.
voorbeeld:    In uw nieuwe aanvraag staan geen ⟦nieuwe feiten of veranderde omstandigheden⟧. => In uw nieuwe aanvraag staat niets wat wij nog niet wisten. Er is ook niets veranderd.
bron:         Algemene wet bestuursrecht, artikel 4:6
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       medewerkingsplicht    id: medewerkingsplicht    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De regel dat u moet meewerken, bijvoorbeeld aan een gesprek of controle.
voorbeeld:    U kwam twee keer niet. Zo hield u zich niet aan de ⟦medewerkingsplicht⟧. => U kwam twee keer niet, maar u moet wel meewerken aan ons onderzoek.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beginselen van behoorlijk bestuur    id: beginselen-behoorlijk-bestuur    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (algemene)? (beginselen | beginsel) van behoorlijk bestuur
uitleg:       Regels voor een eerlijke overheid: goed onderzoeken, iedereen gelijk behandelen en alles uitleggen.
voorbeeld:    Volgens u past dit niet bij de ⟦beginselen van behoorlijk bestuur⟧. => Volgens u is de overheid niet eerlijk en zorgvuldig met u omgegaan.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       delegeren    id: delegeren-bevoegdheid    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (<delegeren:ww> | <delegatie:znw>)
alleen:       zin=/(bevoegdheid | bevoegdheden | raad | college | taak | taken)/
beter:        (overdragen aan)       | als een ander voortaan zelf beslist
uitleg:       Een taak of macht aan een ander geven. Die beslist daarna zelf.
voorbeeld:    De raad heeft deze bevoegdheid ⟦gedelegeerd⟧ aan het college. => De raad heeft deze bevoegdheid overgedragen aan het college.
niet melden:  /(buitenlandse | Chinese | bezoek) ..3 _/ | een groep mensen op bezoek
niet melden:  /_ (uit | van de raad bezoekt)/ | een groep mensen op bezoek
niet melden:  /_ (verordening | verordeningen | handeling | handelingen)/ | een Europese regel
niet melden:  /een ..1 delegatie/ | een groep mensen op bezoek
niet melden:  /delegatie van (de raad | het college | de gemeenteraad | bewoners | ondernemers | leerlingen)/ | een groep mensen op bezoek
niet melden:  /gedelegeerd (opdrachtgever | bestuurder | commissaris | lid)/ | de naam van een functie
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 36 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       doorzendplicht    id: doorzendplicht    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De regel dat de overheid een verkeerd gestuurde brief zelf naar de goede plek moet sturen.
voorbeeld:    Uw bezwaar was voor de provincie. Door de ⟦doorzendplicht⟧ hebben wij het daarheen gestuurd. => Uw bezwaar was voor de provincie. Wij hebben het daarheen gestuurd. U hoeft niets te doen.
bron:         Algemene wet bestuursrecht, artikel 2:3
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       relativiteitsvereiste    id: relativiteitsvereiste    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<relativiteitsvereiste> | relativiteitsbeginsel)
uitleg:       De rechter kijkt alleen naar een regel als die er is om u te beschermen.
voorbeeld:    Door het ⟦relativiteitsvereiste⟧ helpt de regel over vleermuizen u niet. => De regel over vleermuizen is er niet om u te beschermen. Daarom telt die in uw zaak niet mee.
bron:         Algemene wet bestuursrecht, artikel 8:69a
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       uitgebreide voorbereidingsprocedure    id: uitgebreide-voorbereidingsprocedure    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      uitgebreide voorbereidingsprocedure
uitleg:       Een lange weg naar een besluit. Iedereen kan eerst op het plan reageren.
voorbeeld:    Voor de mestvergister geldt de ⟦uitgebreide voorbereidingsprocedure⟧. => Wij nemen een half jaar de tijd voor ons besluit over de mestvergister. U kunt eerst op het plan reageren.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onbevoegd    id: onbevoegd    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (onbevoegd | onbevoegdheid)
alleen:       zin=/(rechter | rechtbank | hof | gemeente | college | minister | besluit | zaak | commissie | burgemeester)/
uitleg:       De rechter of overheid mag over deze zaak niet beslissen.
voorbeeld:    De rechtbank in Den Haag is ⟦onbevoegd⟧ in uw zaak tegen de gemeente Assen. => De rechtbank in Den Haag mag niet beslissen over uw zaak tegen de gemeente Assen.
niet melden:  /(verboden | toegang) ..4 _/ | een bord bij een ingang
niet melden:  /(docent | leraar | lerares | leraren | juf | lesgeven | les) ..4 _/ | zonder diploma voor de klas
niet melden:  /_ (docent | leraar | lerares | leraren)/ | zonder diploma voor de klas
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 114 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in rechte vaststaan    id: in-rechte-vaststaan    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (in rechte (vast | vaststaat | vaststaan | onaantastbaar | vaststaand) | rechtens onaantastbaar)
patroon:      in rechte (staat | staan) ..2 vast
uitleg:       Het is te laat om nog bezwaar te maken tegen het besluit of ermee naar de rechter te gaan.
voorbeeld:    De intrekking van uw taxipas is ⟦in rechte onaantastbaar⟧. => Tegen de intrekking van uw taxipas kunt u niets meer doen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       feitelijke grondslag    id: feitelijke-grondslag    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (feiten die dit laten zien) | bij een klacht of besluit
uitleg:       De dingen die echt zijn gebeurd en waarop een klacht of besluit steunt.
voorbeeld:    Voor uw klacht over de buschauffeur is geen ⟦feitelijke grondslag⟧. => Wij vonden geen feiten die laten zien dat uw klacht over de buschauffeur klopt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       rechtskracht    id: rechtskracht    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      <rechtskracht>
beter:        (gelden)               | als een regel of besluit telt
uitleg:       Iets telt volgens de wet.
voorbeeld:    Deze huisregels hebben geen ⟦rechtskracht⟧. => Deze huisregels gelden niet volgens de wet.
niet melden:  /formele _/ | een eigen begrip
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 39 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toe|wijzen    id: toewijzen-verzoek    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      (toegewezen | toewijzen | toe te wijzen | toewijzing)
alleen:       zin=/(verzoek | verzoeken | vordering | eis | vorderingen | claim)/
beter:        (ja zeggen tegen)      | bij een verzoek of eis
uitleg:       De rechter of overheid geeft wat iemand vroeg.
voorbeeld:    De rechtbank heeft uw verzoek om een tolk ⟦toegewezen⟧. => U krijgt een tolk van de rechtbank.
niet melden:  /(woning | woningen | plaats | plek | kamer | begeleider | school | huis) ..6 _/ | iemand een huis of plaats geven
niet melden:  /_ ..6 (aan | woning | plek | plaats)/ | iemand een huis of plaats geven
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 41 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ontzeggen    id: ontzeggen    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (<ontzeggen:ww> | <toegangsontzegging:znw>)
beter:        (verbieden of niet geven) | altijd
uitleg:       Iemand mag ergens niet komen of krijgt iets niet.
voorbeeld:    Het zwembad kan u na een vechtpartij de toegang ⟦ontzeggen⟧. => Na een vechtpartij kan het zwembad u verbieden om binnen te komen.
niet melden:  /ontzegging/ | een eigen begrip
niet melden:  /kan (ik | men | niemand) ..6 _/ | een vaste uitdrukking: de indruk niet kwijtraken
niet melden:  /(talent | kwaliteiten | kwaliteit | moed | logica | charme | grond) ..6 _/ | zeggen dat iemand of iets dat niet heeft
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 89 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       behoudens    id: behoudens    soort: voorzetsel    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (behalve bij)          | als er een uitzondering volgt
beter:        (alleen als)           | als er eerst nog iets nodig is, zoals toestemming
uitleg:       Hierna volgt een uitzondering.
voorbeeld:    Het zwembad is elke dag open, ⟦behoudens⟧ storm. => Het zwembad is elke dag open, behalve bij storm.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1030 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onverminderd    id: onverminderd-het-bepaalde    soort: voorzetsel    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      onverminderd (het | de | artikel | dit | deze | uw | zijn | haar | hetgeen | wat | andere | artikelen | paragraaf | hoofdstuk | hun | onze | eerdere | overige | eventuele)
beter:        (deze regel blijft ook gelden) | altijd
uitleg:       Een andere regel blijft ook gelden.
voorbeeld:    ⟦Onverminderd de⟧ regels over geluid mag u tot middernacht een feest geven. => U mag tot middernacht een feest geven. De regels over geluid blijven gelden.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1312 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voorgenomen besluit    id: voorgenomen-besluit    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      voorgenomen (besluit | besluiten | beslissing)
beter:        (wat wij van plan zijn) | altijd
uitleg:       De overheid is dit van plan, maar heeft het nog niet besloten.
voorbeeld:    Op het ⟦voorgenomen besluit⟧ om de bushalte weg te halen, kunt u reageren. => Wij willen de bushalte weghalen. U kunt daarop reageren.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 63 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geen gevolg geven aan    id: geen-gevolg-geven    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      geen gevolg ..2 (geven | gegeven | geeft) aan
patroon:      (geeft | geven | gaf) geen gevolg aan
beter:        (niet doen)            | zeg wat er niet is gedaan
uitleg:       Iemand doet niet wat hem is gevraagd.
voorbeeld:    U hebt ⟦geen gevolg gegeven aan⟧ onze brief over de overhangende takken. => U hebt de overhangende takken niet gesnoeid, terwijl wij u dat vroegen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aanschrijving    id: aanschrijving    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      <aanschrijving>
uitleg:       Een officiële brief van de overheid waarin staat dat iemand iets moet doen.
voorbeeld:    Na deze ⟦aanschrijving⟧ hebt u drie weken om het balkon te repareren. => U moet van ons het balkon repareren. Daarvoor hebt u drie weken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 145 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rechtsverhouding    id: rechtsverhouding    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (<rechtsverhouding> | <rechtsbetrekking>)
beter:        (de afspraken en regels tussen u en …) | altijd
uitleg:       De rechten en plichten die mensen tegenover elkaar hebben, zoals huurder en verhuurder.
voorbeeld:    Deze vraag gaat over de ⟦rechtsverhouding⟧ met je baas. => Deze vraag gaat over de afspraken en regels tussen jou en je baas.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 46 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beslissing op bezwaar    id: beslissing-op-bezwaar    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
rechtsgevolg: ja
patroon:      (beslissing op bezwaar | beslissingen op bezwaar | besluit op bezwaar)
uitleg:       Het besluit na een bezwaar. De overheid heeft dan opnieuw naar de zaak gekeken.
voorbeeld:    In deze ⟦beslissing op bezwaar⟧ leest u of u de scootmobiel krijgt. => Wij hebben opnieuw naar uw aanvraag gekeken. In deze brief leest u of u de scootmobiel krijgt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 55 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rechtsbescherming    id: rechtsbescherming    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (wat u tegen een besluit kunt doen) | altijd
uitleg:       Manieren om te zorgen dat de overheid zich aan de wet houdt, zoals bezwaar maken.
voorbeeld:    Onder dit kopje leest u meer over ⟦rechtsbescherming⟧. => Onder dit kopje leest u wat u tegen dit besluit kunt doen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 64 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rechtsmiddel aanwenden    id: rechtsmiddel-aanwenden    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (een)? rechtsmiddel ..2 (aanwenden | aangewend | aan te wenden | instellen | ingesteld | in te stellen)
beter:        (bezwaar maken of naar de rechter gaan) | altijd
uitleg:       Iets doen tegen een besluit of uitspraak, bijvoorbeeld naar een hogere rechter gaan.
voorbeeld:    U hebt op tijd ⟦een rechtsmiddel aangewend⟧ tegen uw ontslag. => U bent op tijd naar de rechter gegaan vanwege uw ontslag.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       in gebreke stellen    id: in-gebreke-stellen    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      in gebreke ..1 (stellen | gesteld | stelt)
patroon:      (stelt | stel | stellen) ..3 in gebreke
uitleg:       Schrijven dat iemand te laat is en hem nog een laatste keer tijd geven.
voorbeeld:    U hebt ons op 7 juni ⟦in gebreke gesteld⟧. => U schreef ons op 7 juni dat wij te laat zijn met ons besluit.
bron:         Algemene wet bestuursrecht, artikel 4:17
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       dwangsom bij te laat beslissen    id: dwangsom-te-laat    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      dwangsom (bij | wegens) (niet tijdig | te laat) ..1 (beslissen | besluiten)
uitleg:       Geld dat u van de overheid krijgt, omdat zij te laat is met een besluit.
voorbeeld:    Over de bijstand krijgt u een ⟦dwangsom wegens te laat beslissen⟧ van € 322. => Wij zijn te laat met ons besluit over de bijstand. Daarom krijgt u € 322 van ons.
bron:         Algemene wet bestuursrecht, artikel 4:17
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       ter beoordeling staan    id: ter-beoordeling-staan    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (staat | staan) ter beoordeling (van | aan)
beter:        (… beslist)            | noem wie beslist
uitleg:       Iemand anders mag beslissen.
voorbeeld:    Of u eerder mag verhuizen, ⟦staat ter beoordeling van⟧ de rechter. => De rechter beslist of u eerder mag verhuizen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       met redenen omkleed    id: met-redenen-omkleed    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      met redenen (omkleed | omklede | omkleden)
beter:        (met uitleg waarom)    | altijd
uitleg:       Er staat bij waarom iemand iets vindt of beslist.
voorbeeld:    U krijgt ons antwoord binnen vier weken, ⟦met redenen omkleed⟧. => U krijgt ons antwoord binnen vier weken, met uitleg waarom wij dat vinden.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 193 keer in de wettekst (BWB, 10,8 miljoen woorden)
