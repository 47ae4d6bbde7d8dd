# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden uit brieven over hulp aan kinderen en gezinnen, en over wonen met hulp.

ingang:       voogd    id: voogd    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: tip
rechtsgevolg: ja
uitleg:       Iemand die voor een kind beslist als de ouders dat niet kunnen of mogen.
voorbeeld:    De rechter benoemt een ⟦voogd⟧ voor de twee kinderen. => De rechter wijst iemand aan die voortaan voor de twee kinderen beslist.
bron:         Burgerlijk Wetboek Boek 1
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       voogdij    id: voogdij    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een ander dan de ouder heeft het recht en de plicht om voor een kind te zorgen en te beslissen.
voorbeeld:    Uw oma heeft de ⟦voogdij⟧ over uw broertje. => Uw oma zorgt voor uw broertje en beslist over hem.
bron:         Burgerlijk Wetboek Boek 1
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       voorlopige voogdij    id: voorlopige-voogdij    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      voorlopige voogdij
uitleg:       Een organisatie beslist tijdelijk voor een kind. De rechter bepaalt later wie dat verder gaat doen.
voorbeeld:    Nidos heeft de ⟦voorlopige voogdij⟧ over dit meisje. => Nidos beslist nu tijdelijk voor dit meisje.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 61 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gezinsvoogd    id: gezinsvoogd    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        <jeugdbeschermer> | zeg erbij: iemand die van de rechter uw gezin begeleidt
beter:        (iemand die van de rechter uw gezin begeleidt) | als de lezer het woord niet kent
uitleg:       Zo heette vroeger de medewerker die een gezin begeleidt omdat de rechter dat heeft beslist.
voorbeeld:    De ⟦gezinsvoogd⟧ komt elke twee weken langs. => De jeugdbeschermer komt elke twee weken langs.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       jeugdreclassering    id: jeugdreclassering    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
vormen:       mv=-
beter:        (begeleiding van jongeren die met de politie of rechter te maken kregen) | als de lezer dit nog niet kent
uitleg:       Begeleiding voor jongeren die met de politie of rechter te maken kregen. Het doel is dat het niet weer gebeurt.
voorbeeld:    Na de zitting begeleidt de ⟦jeugdreclassering⟧ uw zoon een jaar. => Na de zitting krijgt uw zoon een jaar begeleiding, zodat het niet weer misgaat.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 158 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gecertificeerde instelling    id: gecertificeerde-instelling    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      gecertificeerde (instelling | instellingen)
alleen:       zin!=/(keuring | keurt | keuren | certificaat | certificaten | examen | norm | normen | lift | machine | diploma)/
uitleg:       Een organisatie die van de overheid kinderen mag beschermen of begeleiden als de rechter dat heeft beslist.
voorbeeld:    Een ⟦gecertificeerde instelling⟧ voert de beslissing van de rechter uit. => Een organisatie voor jeugdbescherming voert de beslissing van de rechter over uw kind uit.
bron:         Jeugdwet, artikel 1.1
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       raadsonderzoek    id: raadsonderzoek    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
alleen:       zin!=/(gemeenteraad | raadsleden | raadslid | college | wethouder | fractie | fracties)/
beter:        (onderzoek van de Raad voor de Kinderbescherming) | altijd
uitleg:       De Raad voor de Kinderbescherming onderzoekt hoe het met een kind gaat en geeft de rechter advies.
voorbeeld:    Tijdens het ⟦raadsonderzoek⟧ praten wij ook met de school. => Tijdens ons onderzoek naar uw kind praten wij ook met de school.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       pleegvergoeding    id: pleegvergoeding    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        (geld voor de kosten van een pleegkind) | altijd
uitleg:       Geld voor mensen die het kind van iemand anders in huis nemen. Het is voor eten, kleding en andere kosten.
voorbeeld:    U krijgt de ⟦pleegvergoeding⟧ aan het eind van de maand. => U krijgt het geld voor de kosten van uw pleegkind aan het eind van de maand.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       netwerkpleeggezin    id: netwerkpleeggezin    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (familie of bekenden bij wie een kind woont) | altijd
uitleg:       Opa, oma, een tante of een vriend van de familie die een kind in huis neemt.
voorbeeld:    Sam woont sinds juni in een ⟦netwerkpleeggezin⟧. => Sam woont sinds juni bij mensen die hij al goed kende.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       gezinshuis    id: gezinshuis    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        (huis waar begeleiders als gezin met kinderen wonen) | als de lezer het woord niet kent
uitleg:       Een huis waar een paar kinderen wonen met volwassenen die dat als werk doen. Het lijkt op een gewoon gezin.
voorbeeld:    Er is een plek vrij in een ⟦gezinshuis⟧ in Assen. => Er is een plek vrij in een huis in Assen. Daar wonen kinderen met begeleiders als een gezin.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       gesloten jeugdhulp    id: gesloten-jeugdhulp    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      gesloten (jeugdhulp | jeugdzorg)
uitleg:       Een jongere moet in een instelling wonen en mag niet zomaar weg. De rechter beslist dat.
voorbeeld:    De rechter geeft toestemming voor ⟦gesloten jeugdhulp⟧. => De rechter beslist dat uw dochter in een instelling moet wonen en daar niet zomaar weg mag.
bron:         Jeugdwet, hoofdstuk 6
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       spoedmachtiging    id: spoedmachtiging    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De rechter geeft heel snel toestemming, bijvoorbeeld om een kind ergens anders te laten wonen. Vaak is er dan nog geen zitting geweest.
voorbeeld:    Met een ⟦spoedmachtiging⟧ is uw dochter gisteren naar een ander gezin gebracht. => De rechter gaf snel toestemming. Daarom is uw dochter gisteren naar een ander gezin gebracht.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       schriftelijke aanwijzing    id: schriftelijke-aanwijzing    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      schriftelijke (aanwijzing | aanwijzingen)
alleen:       zin=/(kind | kinderen | jeugdbeschermer | gezinsvoogd | instelling | ouder | ouders | minderjarige | zoon | dochter)/
alleen:       zin!=/(kinderopvang | kindercentrum | gastouder | gastouders | inspecteur | inspectie | toezichthouder | minister | school | GGD)/
uitleg:       Een brief met een opdracht van de jeugdbeschermer. Ouders en kind moeten doen wat erin staat. Zijn zij het er niet mee eens, dan kunnen zij naar de rechter.
voorbeeld:    De jeugdbeschermer geeft u een ⟦schriftelijke aanwijzing⟧ over de bezoeken. => De jeugdbeschermer schrijft u hoe de bezoeken gaan. U moet zich daaraan houden.
bron:         Burgerlijk Wetboek Boek 1, artikel 263
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       gezagsbeëindigende maatregel    id: gezagsbeeindigende-maatregel    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (gezagsbeëindigende (maatregel | maatregelen) | gezagsbeëindiging)
uitleg:       De rechter beslist dat een ouder niet meer over het kind mag beslissen.
voorbeeld:    De Raad vraagt de rechter om een ⟦gezagsbeëindigende maatregel⟧. => De Raad vraagt de rechter te beslissen dat u niet meer over uw kind mag beslissen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       gezagdrager    id: gezagdrager    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
patroon:      (gezagdrager | gezagdragers | gezaghebbende ouder | gezaghebbende ouders)
beter:        (ouder of voogd die over het kind mag beslissen) | altijd
uitleg:       De ouder of een ander die belangrijke beslissingen over een kind mag nemen.
voorbeeld:    Beide ⟦gezagdragers⟧ tekenen het formulier voor het paspoort. => Beide ouders die over het kind mogen beslissen, tekenen het formulier voor het paspoort.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       kinderbeschermingsmaatregel    id: kinderbeschermingsmaatregel    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De rechter beslist iets om een kind te beschermen. Bijvoorbeeld dat er een jeugdbeschermer komt.
voorbeeld:    De Raad denkt dat een ⟦kinderbeschermingsmaatregel⟧ nodig is. => De Raad denkt dat de rechter iets moet beslissen om uw kind te beschermen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 19 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vrijwillig kader    id: vrijwillig-kader    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
patroon:      (vrijwillig | vrijwillige) kader
beter:        (hulp die u zelf mag kiezen of weigeren) | altijd
uitleg:       De hulp is niet verplicht. Ouders en kind mogen zelf ja of nee zeggen.
voorbeeld:    Wij geven uw gezin hulp in het ⟦vrijwillig kader⟧. => Wij geven uw gezin hulp. U mag zelf kiezen of u dat wilt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 28 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gedwongen kader    id: gedwongen-kader    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
patroon:      (gedwongen | verplicht | verplichte) kader
beter:        (hulp die verplicht is) | zeg wie dat heeft beslist
uitleg:       De hulp is verplicht, omdat de rechter dat heeft beslist.
voorbeeld:    Lukt dit niet, dan volgt hulp in het ⟦gedwongen kader⟧. => Lukt dit niet, dan vragen wij de rechter om de hulp te verplichten.
niet melden:  /_ (van | waarbinnen)/ | dan betekent het: de regels
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       veiligheidsplan    id: veiligheidsplan    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
alleen:       zin=/(gezin | kind | kinderen | thuis | Veilig Thuis | ouders | partner)/
alleen:       zin!=/(evenement | festival | organisator | brandweer | bouw | school)/
beter:        (afspraken zodat iedereen thuis veilig is) | als het over een gezin gaat
uitleg:       Afspraken op papier die ervoor zorgen dat iedereen in een gezin veilig is.
voorbeeld:    Veilig Thuis maakt met het gezin een ⟦veiligheidsplan⟧. => Veilig Thuis spreekt met het gezin af hoe iedereen thuis veilig blijft.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       meldcode    id: meldcode    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
alleen:       zin=/(geweld | mishandeling | kindermishandeling | school | hulpverlener | stappen | beroepskracht | professional | professionals)/
beter:        (de stappen bij een vermoeden van geweld thuis) | altijd
uitleg:       Een vast plan met vijf stappen. Daarin staat wat een leraar of hulpverlener doet bij een vermoeden van geweld thuis.
voorbeeld:    De school volgt de ⟦meldcode⟧ en belt eerst met u. => De school volgt vaste stappen bij zorgen over geweld thuis en belt eerst met u.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 55 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kindcheck    id: kindcheck    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (vragen of er kinderen zijn en of die veilig zijn) | altijd
uitleg:       Een hulpverlener vraagt aan een volwassene of er kinderen thuis zijn en of zij veilig zijn.
voorbeeld:    Op de spoedpost doen wij bij elke ouder de ⟦kindcheck⟧. => Op de spoedpost vragen wij elke ouder of er kinderen thuis zijn en of zij veilig zijn.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       zorgmelding    id: zorgmelding    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (bericht dat iemand zich zorgen maakt) | zeg erbij over wie
uitleg:       Een bericht aan een organisatie omdat iemand zich zorgen maakt over een kind of volwassene.
voorbeeld:    De politie heeft een ⟦zorgmelding⟧ gedaan. => De politie heeft ons geschreven dat zij zich zorgen maakt over uw gezin.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       familiegroepsplan    id: familiegroepsplan    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een plan dat een gezin maakt met familie en vrienden. Daarin staat wat zij zelf doen en waar hulp bij nodig is.
voorbeeld:    U krijgt eerst de kans om een ⟦familiegroepsplan⟧ te maken. => U mag eerst met familie en vrienden bedenken welke hulp nodig is.
bron:         Jeugdwet, artikel 1.1
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       opvoedondersteuning    id: opvoedondersteuning    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
vormen:       mv=-
patroon:      (opvoedondersteuning | opvoedingsondersteuning)
beter:        hulp bij opvoeden | bij vragen van ouders
uitleg:       Advies, een cursus of iemand thuis voor ouders met vragen over hun kind.
voorbeeld:    U kunt gratis ⟦opvoedondersteuning⟧ krijgen bij het wijkcentrum. => U kunt gratis hulp bij opvoeden krijgen bij het wijkcentrum.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       thuissituatie    id: thuissituatie    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        (hoe het thuis gaat) | altijd
uitleg:       Hoe het bij iemand thuis gaat en met wie die persoon woont.
voorbeeld:    De juf wil graag met u praten over de ⟦thuissituatie⟧ van Noor. => De juf wil graag met u praten over hoe het bij Noor thuis gaat.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 42 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gezinssysteem    id: gezinssysteem    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        <gezin> | altijd
uitleg:       Alle mensen in een huis samen, en hoe zij met elkaar omgaan.
voorbeeld:    De therapie is bedoeld voor het hele ⟦gezinssysteem⟧. => De therapie is bedoeld voor het hele gezin.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       woonplaatsbeginsel    id: woonplaatsbeginsel    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De regel die zegt welke gemeente de hulp voor een kind betaalt.
voorbeeld:    Volgens het ⟦woonplaatsbeginsel⟧ betaalt Utrecht de hulp. => Volgens de wet betaalt de gemeente Utrecht de hulp.
bron:         Jeugdwet, artikel 1.1
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       jeugdprofessional    id: jeugdprofessional    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (iemand die als beroep met jongeren werkt) | noem liever het beroep
uitleg:       Iemand die als beroep kinderen en jongeren helpt, zoals een jongerenwerker of jeugdarts.
voorbeeld:    De ⟦jeugdprofessional⟧ praat eerst met jou alleen. => De jongerenwerker praat eerst met jou alleen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       hechting    id: hechting    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
alleen:       zin=/(kind | kinderen | baby | pleegkind | pleegouder | pleegouders | moeder | vader | ouder | ouders)/
alleen:       zin!=/(wond | wonden | operatie | snee | arts | huisarts | ziekenhuis | litteken | verwijderd | verwijderen | verwijdert | eruit | draad)/
beter:        (de band tussen kind en ouder) | altijd
uitleg:       De sterke band die een kind krijgt met iemand die goed voor hem zorgt.
voorbeeld:    Een vaste slaapplek is goed voor de ⟦hechting⟧ van het kind. => Een vaste slaapplek is goed voor de band van het kind met zijn ouders.
niet melden:  /hechtingen/ | een draad in een wond
niet melden:  /_ ..10 uit/ | een draad in een wond
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       begeleide omgang    id: begeleide-omgang    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
patroon:      (begeleide (omgang | omgangsregeling) | omgangsbegeleiding)
beter:        (uw kind zien met een begeleider erbij) | altijd
uitleg:       Een ouder ziet het kind op een vaste plek. Er is altijd een begeleider bij.
voorbeeld:    De rechter kiest voor ⟦begeleide omgang⟧ van twee uur per maand. => De rechter beslist dat u uw kind twee uur per maand ziet. Er is dan een begeleider bij.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       ouderschapsplan    id: ouderschapsplan    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Afspraken op papier van ouders die uit elkaar gaan. Er staat in waar de kinderen wonen, wie wanneer zorgt en wie wat betaalt.
voorbeeld:    Zonder ⟦ouderschapsplan⟧ kan de rechter uw scheiding nog niet uitspreken. => Maak eerst afspraken over uw kinderen. Anders kan de rechter uw scheiding nog niet uitspreken.
bron:         Wetboek van Burgerlijke Rechtsvordering, artikel 815
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       bijzondere curator    id: bijzondere-curator    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (bijzondere | bijzonder) (curator | curatoren)
uitleg:       Iemand die in een rechtszaak opkomt voor het kind, bijvoorbeeld als ouders ruzie hebben.
voorbeeld:    De rechter benoemt een ⟦bijzondere curator⟧ voor Lisa. => De rechter kiest iemand die in deze zaak opkomt voor Lisa.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       verlengde pleegzorg    id: verlengde-pleegzorg    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
patroon:      verlengde (pleegzorg | jeugdhulp)
beter:        (hulp die na uw achttiende doorgaat) | in een brief aan een jongere
uitleg:       De hulp of het wonen bij een ander gezin stopt niet als een jongere achttien wordt.
voorbeeld:    Je kunt ⟦verlengde jeugdhulp⟧ krijgen tot je 23e. => Je hulp kan doorgaan na je achttiende, tot je 23e.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       crisisplaatsing    id: crisisplaatsing    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (met spoed ergens anders wonen) | altijd
uitleg:       Iemand moet meteen ergens anders wonen, omdat het thuis niet veilig is of niet meer gaat.
voorbeeld:    Na de melding was een ⟦crisisplaatsing⟧ van de baby nodig. => Na de melding moest de baby met spoed naar een ander gezin.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       beschermd wonen    id: beschermd-wonen    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      beschermd wonen
uitleg:       Wonen in een huis met begeleiding, voor mensen met psychische problemen. De begeleiding is altijd dichtbij.
voorbeeld:    U komt op de wachtlijst voor ⟦beschermd wonen⟧ in Leiden. => U komt op de wachtlijst voor een huis met begeleiding in Leiden.
bron:         Wet maatschappelijke ondersteuning 2015, artikel 1.1.1
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       maatschappelijke opvang    id: maatschappelijke-opvang    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      maatschappelijke opvang
uitleg:       Een slaapplaats met hulp voor mensen die geen huis hebben en zich alleen niet redden.
voorbeeld:    Meld u bij het loket voor ⟦maatschappelijke opvang⟧ aan de Havenstraat. => Hebt u geen huis? Ga dan naar het loket aan de Havenstraat voor een slaapplaats en hulp.
bron:         Wet maatschappelijke ondersteuning 2015
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       kamertraining    id: kamertraining    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (wonen op een kamer met begeleiding, om het zelf te leren) | altijd
uitleg:       Een jongere woont op een eigen kamer en leert daar om alleen te wonen, zoals koken en met geld omgaan. Er is begeleiding bij.
voorbeeld:    Je begint in september met ⟦kamertraining⟧ in Breda. => In september ga je in Breda op een kamer wonen, met begeleiding.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       geclusterd wonen    id: geclusterd-wonen    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
patroon:      (geclusterd wonen | geclusterde woonvorm | geclusterde woonvormen | <clusterwoning:znw>)
beter:        (eigen woningen dicht bij elkaar, met hulp in de buurt) | altijd
uitleg:       Een aantal mensen met een eigen woning woont vlak bij elkaar. Er is een ruimte voor iedereen samen.
voorbeeld:    De gemeente bouwt een plek voor ⟦geclusterd wonen⟧ voor 55-plussers. => De gemeente bouwt voor 55-plussers eigen woningen dicht bij elkaar, met een zaal voor iedereen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       mantelzorgwoning    id: mantelzorgwoning    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        (huisje in de tuin voor iemand die zorg krijgt of geeft) | als de lezer het woord niet kent
uitleg:       Een huisje bij een woning. Daar woont iemand die zorg krijgt van de bewoner, of die zorg aan hem geeft.
voorbeeld:    Voor een ⟦mantelzorgwoning⟧ achter uw huis hebt u soms geen vergunning nodig. => Voor een huisje achter uw huis waar iemand woont die zorg krijgt of geeft, hebt u soms geen vergunning nodig.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       nultredenwoning    id: nultredenwoning    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        <woning> zonder trap | altijd
uitleg:       Een huis waarin u zonder trap in de keuken, badkamer, woonkamer en slaapkamer komt.
voorbeeld:    Voor oudere huurders bouwen wij veertig ⟦nultredenwoningen⟧. => Voor oudere huurders bouwen wij veertig woningen zonder trap.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       rolstoelgeschikt    id: rolstoelgeschikt    soort: bijvoeglijk    categorie: jargon    domein: sociaal    ernst: tip
patroon:      (rolstoelgeschikte (woning | woningen) | rolstoelwoning | rolstoelwoningen)
beter:        (woning waarin iemand met een rolstoel kan wonen) | altijd
uitleg:       De deuren zijn breed en er zijn geen drempels. Zo kan iemand met een rolstoel er goed leven.
voorbeeld:    Wij zoeken voor u een ⟦rolstoelgeschikte woning⟧ op de begane grond. => Wij zoeken voor u een woning op de begane grond waar u goed met uw rolstoel kunt wonen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       regiobinding    id: regiobinding    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
vormen:       mv=-
beter:        (al een tijd in deze streek wonen of werken) | altijd
uitleg:       U woont of werkt al een tijd in deze streek. Dan krijgt u soms eerder hulp of een woning.
voorbeeld:    U hebt geen ⟦regiobinding⟧ met Groningen. => U woont en werkt niet in de buurt van Groningen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       urgentiecategorie    id: urgentiecategorie    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (groep die voorrang krijgt) | als het om een woning gaat
uitleg:       Een groep mensen die door een bijzondere situatie eerder een huurwoning krijgt. Bijvoorbeeld na geweld thuis.
voorbeeld:    U hoort niet bij een ⟦urgentiecategorie⟧. => U hoort niet bij een groep die voorrang krijgt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       woonbegeleiding    id: woonbegeleiding    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
vormen:       mv=-
beter:        hulp bij zelfstandig wonen | als iemand al een woning heeft
uitleg:       Iemand komt bij u thuis en helpt met de post, het geld, het huis en de buren.
voorbeeld:    Uw contract geldt alleen samen met ⟦woonbegeleiding⟧. => Uw contract geldt alleen samen met hulp bij zelfstandig wonen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       sociaal-medische indicatie    id: sociaal-medische-indicatie    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
patroon:      (sociaal-medische | sociaal medische) (indicatie | indicaties)
beter:        (kinderopvang die nodig is door ziekte of problemen thuis) | altijd
uitleg:       Door ziekte of grote problemen thuis heeft een gezin kinderopvang nodig. De gemeente betaalt dan mee.
voorbeeld:    Met een ⟦sociaal-medische indicatie⟧ betaalt de gemeente mee aan de kinderopvang. => Hebt u kinderopvang nodig door ziekte of problemen thuis, dan betaalt de gemeente mee.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       handelingsverlegen    id: handelingsverlegen    soort: bijvoeglijk    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (niet weten wat je moet doen) | altijd
uitleg:       Iemand weet niet goed meer wat hij moet doen om te helpen.
voorbeeld:    De leraar van groep 4 is ⟦handelingsverlegen⟧ door het gedrag van Milan. => De leraar van groep 4 weet niet wat hij moet doen met het gedrag van Milan.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       jongvolwassene    id: jongvolwassene    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
patroon:      (jongvolwassene | jongvolwassenen)
beter:        (jongere van 18 tot en met 26 jaar) | noem de leeftijd die je bedoelt
uitleg:       Iemand die net volwassen is, meestal tussen 18 en 27 jaar.
voorbeeld:    Deze cursus over geld is voor ⟦jongvolwassenen⟧. => Deze cursus over geld is voor jongeren van 18 tot en met 26 jaar.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       leefgroep    id: leefgroep    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        <groep> | als het om kinderen gaat die samen in een instelling wonen
uitleg:       Een aantal kinderen of jongeren dat samen in een instelling woont, met begeleiders.
voorbeeld:    In deze ⟦leefgroep⟧ wonen acht jongens. => In deze groep wonen acht jongens.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       multiprobleemgezin    id: multiprobleemgezin    soort: zelfstandig naamwoord    categorie: beladen    domein: sociaal    ernst: waarschuwing
beter:        (gezin dat met verschillende problemen hulp nodig heeft) | noem liever de problemen zelf
uitleg:       Dit woord maakt van mensen een probleem. Het gaat om een gezin met veel zorgen tegelijk.
voorbeeld:    De coach werkt met ⟦multiprobleemgezinnen⟧ in Noord. => De coach werkt in Noord met gezinnen die schulden, stress en andere zorgen hebben.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie
