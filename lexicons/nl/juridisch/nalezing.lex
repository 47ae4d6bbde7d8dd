# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Termen uit het recht die bij een nieuwe lezing van circulaires en besluiten nog ontbraken. De meeste blijven staan en krijgen uitleg.

ingang:       kennelijk    id: kennelijk-blijkbaar    soort: bijwoord    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      (kennelijk | kennelijke) !(ongegrond | ongegronde | niet-ontvankelijk | niet-ontvankelijke | gegrond | gegronde)
beter:        (blijkbaar) | als je het niet zeker weet
beter:        (duidelijk) | als iedereen het meteen kan zien
uitleg:       Zoals het lijkt, of zoals iedereen meteen kan zien.
voorbeeld:    Bij het invullen is ⟦kennelijk⟧ een fout gemaakt. => Bij het invullen is blijkbaar een fout gemaakt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 480 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gemachtigd om    id: gemachtigd-om    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      gemachtigd ..2 (om | tot | te | voor)
rechtsgevolg: ja
beter:        (mag voor … tekenen of beslissen) | zeg wat iemand mag doen
uitleg:       Iemand mag iets doen in naam van een ander. Die ander heeft dat goedgevonden.
voorbeeld:    Uw zoon is ⟦gemachtigd om⟧ uw pakket op te halen. => Uw zoon mag uw pakket ophalen, want u vindt dat goed.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 38 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       terugwerken tot    id: terugwerken-tot    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      <terug|werken:ww> tot en met
patroon:      (terugwerkt | terugwerken | terug te werken) tot
patroon:      (werkt | werken) ..4 terug tot
rechtsgevolg: ja
beter:        (gelden vanaf) | noem de dag in het verleden
uitleg:       De regel geldt ook voor een tijd die al voorbij is.
voorbeeld:    De verhoging van uw uitkering ⟦werkt terug tot⟧ 1 januari. => De verhoging van uw uitkering geldt ook voor de maanden vanaf 1 januari.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 99 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       derden    id: derden-anderen    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      derden
beter:        anderen | altijd
uitleg:       Mensen of bedrijven die er eigenlijk buiten staan: niet u en niet wij.
voorbeeld:    Wij geven uw gegevens niet door aan ⟦derden⟧. => Wij geven uw gegevens niet door aan anderen.
niet melden:  /(twee | drie | vier | vijf | "2" | "1" | een) _/ | een deel van een geheel
niet melden:  /_ (deel | gedeelte | meerderheid)/ | een deel van een geheel
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 299 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       doel en strekking    id: doel-en-strekking    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      doel en (de)? strekking
beter:        (waarvoor de regel bedoeld is) | altijd
uitleg:       Waarvoor de regel is gemaakt en wat de maker ermee wilde.
voorbeeld:    Betalen voor een tweede auto past niet bij ⟦doel en strekking⟧ van de regeling. => De regeling is niet bedoeld om te betalen voor een tweede auto.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 33 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bevoegde autoriteit    id: bevoegde-autoriteit    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (bevoegde | andere | justitiële | buitenlandse | nationale | plaatselijke | lokale | aangewezen | betrokken | gerechtelijke | Belgische | Duitse | consulaire) (autoriteit | autoriteiten)
patroon:      de autoriteiten
beter:        (noem de instantie) | altijd
uitleg:       De dienst van de overheid die hierover mag beslissen.
voorbeeld:    De ⟦Duitse autoriteiten⟧ sturen ons een kopie van uw diploma. => De Duitse overheid stuurt ons een kopie van uw diploma.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 739 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       letsel    id: letsel-lichaam    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
beter:        (schade aan het lichaam; verwondingen) | altijd
uitleg:       Schade aan het lichaam of de geest, bijvoorbeeld door een ongeluk.
voorbeeld:    U heeft door de val op de stoep ⟦letsel⟧ aan uw knie. => U heeft door de val op de stoep een verwonding aan uw knie.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 670 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       arrondissement    id: arrondissement    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een gebied met één rechtbank. Nederland heeft elf van die gebieden.
voorbeeld:    De zaak wordt behandeld in het ⟦arrondissement⟧ Midden-Nederland. => De rechtbank Midden-Nederland behandelt de zaak.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 428 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hierna te noemen    id: hierna-te-noemen    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      (hierna | verder | hieronder) te noemen
beter:        (hierna:) | altijd
uitleg:       Vanaf hier krijgt iemand of iets een kortere naam.
voorbeeld:    De Stichting Buurtwerk, ⟦hierna te noemen⟧ de stichting, huurt de zaal. => De Stichting Buurtwerk (hierna: de stichting) huurt de zaal.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 204 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       jeugdige    id: jeugdige-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: tip
patroon:      (de | een | deze | elke | iedere | uw) (jeugdige | jeugdigen) !(leeftijd | leeftijden | uitstraling | bezoekers | kinderen | dader | daders | verdachte | personen | persoon | delinquent | delinquenten)
patroon:      jeugdigen
rechtsgevolg: ja
beter:        (kind of jongere) | noem liever de naam
uitleg:       Een kind of jongere, meestal tot 18 jaar. Voor sommige hulp tellen ook jongeren tot 23 jaar mee.
voorbeeld:    Het wijkteam praat met ⟦de jeugdige⟧ en de ouders. => Het wijkteam praat met de jongere en de ouders.
niet melden:  /jeugdige (man | vrouw | inbreker | zeiler | zeilers | overtreder | werknemer | werknemers | slachtoffer | slachtoffers | gezicht | vreemdeling | vreemdelingen | veroordeelde | inwoners | deelnemers | spelers | sporters | fietsers | bestuurder | bestuurders | asielzoeker | asielzoekers)/ | dan is het een bijvoeglijk woord
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 614 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wij hebben overwogen    id: overwogen    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      (heeft | hebben | heb) ..6 overwogen
patroon:      (overwegende | overwogen) dat
beter:        (over nagedacht; vonden) | altijd
uitleg:       Goed nadenken over voor en tegen, en dan kiezen.
voorbeeld:    Het college ⟦heeft overwogen⟧ dat de winkel weinig parkeerplaatsen heeft. => Het college vond belangrijk dat de winkel weinig parkeerplaatsen heeft.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       bevoegd tot    id: bevoegd-tot    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      bevoegd ..2 (om | tot | voor)
patroon:      (daartoe | hiertoe | daarvoor | hiervoor) bevoegd
patroon:      bevoegd <zijn:ww>
rechtsgevolg: ja
beter:        (mag …) | zeg wie wat mag
uitleg:       Iemand mag dat volgens de wet doen of beslissen. Anderen mogen dat niet.
voorbeeld:    Alleen de burgemeester is ⟦bevoegd om⟧ een café te sluiten. => Volgens de wet mag alleen de burgemeester een café sluiten.
niet melden:  /_ gezag/ | daarvoor is er een andere raad
niet melden:  /(les | docent | docenten | leraar | leraren | onderwijs) ..10 _/ | dan gaat het om een diploma
bron:         Algemene wet bestuursrecht
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       bevoegdheid    id: bevoegdheid-recht    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
beter:        (recht om te beslissen) | zeg wie wat mag beslissen
uitleg:       Het recht om iets te doen of te beslissen. Dat staat in de wet.
voorbeeld:    De gemeente heeft de ⟦bevoegdheid⟧ om hier een boete te geven. => De gemeente mag hier volgens de wet een boete geven.
niet melden:  /(rijbevoegdheid | les | docent | docenten | leraar | leraren | onderwijs | lesbevoegdheid) ..8 _/ | dan gaat het om een diploma
niet melden:  /discretionaire _/ | daarvoor is er een andere raad
bron:         Algemene wet bestuursrecht
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       ontheffen van    id: ontheffen-van    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (ontheven | ontheffen | ontheft | te ontheffen) van
patroon:      van ..6 (ontheven | ontheffen | ontheft)
rechtsgevolg: ja
beter:        (niet meer hoeven) | noem wat niet meer hoeft
uitleg:       Iemand hoeft iets niet te doen, terwijl dat eigenlijk een plicht is.
voorbeeld:    U bent tot 1 mei ⟦ontheven van⟧ de plicht om te solliciteren. => U hoeft tot 1 mei niet te solliciteren.
niet melden:  /van (zijn | haar | hun | de | uw | mijn) ..1 (functie | ambt | taak | werkzaamheden | werk)/ | daarvoor is er een andere raad
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uit een functie ontheffen    id: uit-functie-ontheffen    soort: woordgroep    categorie: juridisch    domein: bestuur    ernst: waarschuwing
patroon:      (uit | van) (zijn | haar | hun | de | uw | een) ..1 (functie | ambt | taak | functies) ..2 (ontheven | ontheffen | te ontheffen | ontzet)
patroon:      (ontheven | ontheffing | ontheft) (uit | van) (zijn | haar | hun | de | uw | een) ..1 (functie | ambt | taak)
rechtsgevolg: ja
beter:        (ontslaan) | als iemand zijn baan of taak kwijt is
uitleg:       Iemand mag die taak of functie niet meer hebben.
voorbeeld:    De voorzitter is op eigen verzoek ⟦uit zijn functie ontheven⟧. => De voorzitter is op eigen verzoek gestopt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       Europese richtlijn    id: europese-richtlijn    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      ("Europese" | europese | "EU" | "EG") (richtlijn | richtlijnen)
patroon:      (EU-richtlijn | EU-richtlijnen | EG-richtlijn | EG-richtlijnen | EEG-richtlijn)
rechtsgevolg: ja
uitleg:       Regels van de Europese Unie. Elk land moet er een eigen wet van maken.
voorbeeld:    Deze regel over flessen en blikjes komt uit een ⟦Europese richtlijn⟧. => Deze regel over flessen en blikjes komt van de Europese Unie.
bron:         Verdrag betreffende de werking van de Europese Unie, artikel 288
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       inspecteur    id: inspecteur-belastingdienst    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: tip
betekenis:    van de Belastingdienst
patroon:      de inspecteur
alleen:       zin=/(belasting | aanslag | aanslagen | aangifte | belastingplichtige | naheffingsaanslag | voorlopige | loonbelasting | inkomstenbelasting | omzetbelasting | bezwaarschrift | inhoudingsplichtige | bpm | btw)/
rechtsgevolg: ja
beter:        (de Belastingdienst) | als de lezer niet hoeft te weten wie het is
uitleg:       De ambtenaar van de Belastingdienst die over uw belasting beslist.
voorbeeld:    U kunt ⟦de inspecteur⟧ vragen om de aanslag te veranderen. => U kunt de Belastingdienst vragen om de aanslag te veranderen.
niet melden:  /_ (van | der) (de)? (belastingdienst | "Belastingdienst" | belastingen)/ | daarvoor is er een andere raad
bron:         Algemene wet inzake rijksbelastingen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       ontvanger    id: ontvanger-belasting    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
betekenis:    die belasting int
patroon:      de ontvanger
alleen:       zin=/(belasting | aanslag | dwangbevel | invordering | invorderen | beslag | uitstel van betaling | kwijtschelding | belastingschuld | belastingaanslag | invorderingsrente)/
rechtsgevolg: ja
beter:        (de Belastingdienst of de gemeente) | noem wie het geld wil hebben
uitleg:       De ambtenaar die zorgt dat belasting wordt betaald.
voorbeeld:    ⟦De ontvanger⟧ kan beslag laten leggen als u de aanslag niet betaalt. => De Belastingdienst kan beslag laten leggen als u de aanslag niet betaalt.
niet melden:  /(geadresseerde | brief | pakket | subsidie | uitkering | e-mail | donor | nier | orgaan) ..8 _/ | dan is het iemand die iets krijgt
bron:         Invorderingswet 1990
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       koninklijk besluit    id: koninklijk-besluit    soort: woordgroep    categorie: juridisch    domein: bestuur    ernst: waarschuwing
patroon:      (koninklijk | Koninklijk | koninklijke | Koninklijke) (besluit | besluiten | Besluit)
rechtsgevolg: ja
uitleg:       Een besluit van de regering. De Koning en een minister zetten hun handtekening eronder.
voorbeeld:    De burgemeester is bij ⟦koninklijk besluit⟧ benoemd. => De Koning en de minister hebben de burgemeester benoemd.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1421 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       eervol ontslag    id: eervol-ontslag    soort: woordgroep    categorie: juridisch    domein: bestuur    ernst: waarschuwing
patroon:      (eervol | eervolle) (ontslag | ontslagen)
patroon:      eervol ..2 ontslagen
rechtsgevolg: ja
uitleg:       Uw baan of taak stopt zonder dat u iets verkeerd heeft gedaan.
voorbeeld:    De wethouder krijgt op 1 juli ⟦eervol ontslag⟧. => De wethouder stopt op 1 juli. Zij heeft niets verkeerd gedaan.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 59 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       notariële akte    id: notariele-akte    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (notariële | notariele) (akte | akten | aktes)
rechtsgevolg: ja
beter:        (akte van de notaris) | altijd
uitleg:       Een officieel stuk dat de notaris maakt en bewaart. Het is een sterk bewijs.
voorbeeld:    U regelt de verkoop van de grond met een ⟦notariële akte⟧. => De notaris maakt voor de verkoop van de grond een officieel stuk.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 148 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       memorie van toelichting    id: memorie-van-toelichting    soort: woordgroep    categorie: juridisch    domein: bestuur    ernst: waarschuwing
patroon:      (memorie | Memorie) van (toelichting | Toelichting)
rechtsgevolg: ja
uitleg:       De uitleg van de regering bij het voorstel voor een wet. Daarin staat waarom de wet nodig is.
voorbeeld:    In de ⟦memorie van toelichting⟧ staat waarom de leeftijd 18 jaar is. => De regering heeft bij de wet uitgelegd waarom de leeftijd 18 jaar is.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 71 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       motorrijtuig    id: motorrijtuig    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
beter:        (auto, motor of vrachtauto) | noem het voertuig
uitleg:       Een voertuig met een motor dat niet op rails rijdt, zoals een auto, motor of bromfiets.
voorbeeld:    U mag hier niet parkeren met een ⟦motorrijtuig⟧. => U mag hier niet parkeren met een auto of motor.
bron:         Wegenverkeerswet 1994, artikel 1
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       verjaringstermijn    id: verjaringstermijn    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De tijd waarin iemand naar de rechter kan of geld kan eisen. Daarna is het te laat.
voorbeeld:    De ⟦verjaringstermijn⟧ is voorbij: u had binnen vijf jaar schade moeten vragen. => Het is te laat: u had binnen vijf jaar schade moeten vragen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 27 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       algemeen belang    id: algemeen-belang    soort: woordgroep    categorie: juridisch    domein: bestuur    ernst: tip
patroon:      (algemeen | publiek) belang
patroon:      belang van het algemeen
rechtsgevolg: ja
beter:        (goed voor ons allemaal) | zeg liever wat er goed aan is
uitleg:       Wat goed is voor iedereen samen, niet alleen voor één persoon of bedrijf.
voorbeeld:    De nieuwe dijk is in het ⟦algemeen belang⟧. => De nieuwe dijk is goed voor iedereen in het gebied.
niet melden:  /(instelling | instellingen | stichting | dienst | diensten | economisch | nut) ..4 _/ | een vaste term
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 274 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       eenzijdig    id: eenzijdig-besluit    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (eenzijdig | eenzijdige) ..3 (wijzigen | gewijzigd | veranderen | veranderd | opzeggen | opgezegd | beëindigen | beëindigd | bepalen | bepaald | opleggen | opgelegd | afdwingen | wijziging | besluit | beslissing | opzegging | verklaring | verhogen | verhoogd | vaststellen | vastgesteld)
beter:        (zonder dat de ander het goedvindt) | altijd
uitleg:       Eén van de twee beslist alleen. De ander hoeft het niet goed te vinden.
voorbeeld:    Uw werkgever mag uw loon niet ⟦eenzijdig wijzigen⟧. => Uw werkgever mag uw loon niet wijzigen als u dat niet goedvindt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 54 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       af|dwingen    id: afdwingen    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (<af|dwingen> | afdwingbaar | afdwingbare)
beter:        (zorgen dat het moet) | zeg wie wat moet doen
uitleg:       Ervoor zorgen dat een ander iets doet, ook als hij het niet wil.
voorbeeld:    De gemeente kan bij de rechter ⟦afdwingen⟧ dat de eigenaar het dak maakt. => De gemeente kan naar de rechter gaan. Dan moet de eigenaar het dak maken.
niet melden:  /(respect | bewondering | penalty | strafschop | verlenging | zege | overwinning) ..5 _/ | een andere betekenis
niet melden:  /(respect | bewondering | penalty | strafschop | verlenging | zege | overwinning) ..2 af/ | een andere betekenis
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       met overeenkomstige toepassing van    id: met-overeenkomstige-toepassing    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (met | onder) overeenkomstige toepassing van
rechtsgevolg: ja
beter:        (dezelfde regels gelden) | noem de regels
uitleg:       De regels die ergens voor zijn gemaakt, gelden hier op dezelfde manier.
voorbeeld:    Wij beslissen op uw verzoek ⟦met overeenkomstige toepassing van⟧ artikel 5. => Voor uw verzoek gelden dezelfde regels als in artikel 5.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 182 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voor onbepaalde tijd    id: voor-onbepaalde-tijd    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      voor (onbepaalde tijd | onbepaalde duur)
rechtsgevolg: ja
beter:        (zonder einddatum) | altijd
uitleg:       Er is geen dag afgesproken waarop het stopt. Het gaat door tot iemand het stopt.
voorbeeld:    U krijgt een parkeervergunning ⟦voor onbepaalde tijd⟧. => U krijgt een parkeervergunning zonder einddatum.
alleen:       zin=/(contract | contracten | arbeidscontract | arbeidsovereenkomst | overeenkomst | overeenkomsten | vergunning | dienst | aanstelling | dienstverband | verblijf | verblijfsvergunning | huurcontract | huur | huurovereenkomst | parkeervergunning)/
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 197 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een bezwaar intrekken    id: bezwaar-intrekken    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      (bezwaar | bezwaarschrift | bezwaren | beroep | beroepschrift | klacht | aanvraag | verzoek | offerte) ..4 (intrekken | ingetrokken | in te trekken | intrekt)
patroon:      (trek | trekt | trekken | trok) ..2 (bezwaar | bezwaarschrift | beroep | klacht | aanvraag | verzoek) ..4 in
rechtsgevolg: ja
beter:        (stoppen met) | zeg waarmee iemand stopt
uitleg:       Laten weten dat iets niet meer doorgaat. De overheid kijkt er dan niet meer naar.
voorbeeld:    U kunt uw ⟦bezwaar intrekken⟧ als het probleem is opgelost. => U kunt stoppen met uw bezwaar als het probleem is opgelost.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       in overeenstemming met de minister    id: overeenstemming-minister    soort: woordgroep    categorie: juridisch    domein: bestuur    ernst: waarschuwing
patroon:      in overeenstemming met (de | het | "Onze" | onze)? (minister | "Minister" | burgemeester | raad | commissie | college | bestuur | ministers | "Ministers" | staatssecretaris | officier | hoofdofficier | inspecteur | inspectie | "Inspectie" | ontvanger | ouders | werkgever | directeur | voorzitter | korpschef | "Belastingdienst" | "UWV" | "SVB" | "IND" | gemeente | gemeenten | provincie | waterschap | eigenaar | huurder | verhuurder | ondernemingsraad | medezeggenschapsraad | vakbonden | betrokkene | belanghebbende | aanvrager)
beter:        (samen met; als … het ook goedvindt) | altijd
uitleg:       De ander moet het ermee eens zijn. Anders gaat het niet door.
voorbeeld:    De provincie kiest de plek voor de windmolens ⟦in overeenstemming met de minister⟧. => De provincie kiest de plek voor de windmolens als de minister het daarmee eens is.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       ouder met gezag    id: ouder-met-gezag    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: tip
patroon:      (ouder | ouders | moeder | vader | voogd) ..1 (met | zonder) (het)? gezag
patroon:      (ouder | ouders | moeder | vader | u) ..3 (heeft | hebben) ..3 gezag
patroon:      gezag <hebben:ww>
rechtsgevolg: ja
beter:        (mag beslissen over het kind) | altijd
uitleg:       Wie gezag heeft, mag belangrijke dingen over het kind beslissen, zoals de school of een operatie.
voorbeeld:    Elke ⟦ouder met gezag⟧ moet het formulier tekenen. => Elke ouder die over het kind mag beslissen, moet het formulier tekenen.
niet melden:  /(ouderlijk | eenhoofdig | gezamenlijk | bevoegd) gezag/ | daarvoor is er een andere raad
niet melden:  /(ouder | ouders | moeder | vader | voogd) ..1 met (het)? gezag (mag | mogen | beslist | beslissen)/ | daar staat de uitleg er al bij
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       wettelijk voorschrift    id: wettelijk-voorschrift    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (wettelijk | wettelijke) (voorschrift | voorschriften)
rechtsgevolg: ja
beter:        (regel uit de wet) | altijd
uitleg:       Een regel van de overheid waar iedereen zich aan moet houden.
voorbeeld:    Volgens een ⟦wettelijk voorschrift⟧ bewaren wij uw gegevens zeven jaar. => Volgens de wet bewaren wij uw gegevens zeven jaar.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 337 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een overtreding begaan    id: overtreding-begaan    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      (overtreding | overtredingen | feit | feiten | misdrijf | misdrijven | delict | delicten | inbreuk | diefstal | fraude) ..4 (begaan | begaat | beging)
patroon:      (begaat | beging | begane) ..3 (overtreding | overtredingen | feit | feiten | misdrijf | misdrijven | delict | delicten | inbreuk)
beter:        (doen) | altijd
uitleg:       Iets doen wat volgens de wet niet mag.
voorbeeld:    U heeft op 3 mei een ⟦overtreding begaan⟧: u reed door rood licht. => U heeft op 3 mei iets gedaan wat niet mag: u reed door rood licht.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       executie    id: executie-verkoop    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      (<executie> | <executieverkoop:znw>)
alleen:       zin=/(woning | huis | hypotheek | bank | vonnis | deurwaarder | beslag | veiling | pand | schuld | schuldeiser)/
rechtsgevolg: ja
beter:        (gedwongen verkoop) | als een huis of spullen worden verkocht
uitleg:       Zorgen dat een uitspraak van de rechter wordt gedaan, bijvoorbeeld door spullen of een huis te verkopen.
voorbeeld:    De bank kan overgaan tot ⟦executie⟧ van uw woning als u de hypotheek niet betaalt. => De bank kan uw woning laten verkopen als u de hypotheek niet betaalt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 418 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       huwelijkse voorwaarden    id: huwelijkse-voorwaarden    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      huwelijkse voorwaarden
rechtsgevolg: ja
uitleg:       Afspraken over geld en bezit die partners voor of in hun huwelijk bij de notaris maken.
voorbeeld:    Stuur een kopie van uw ⟦huwelijkse voorwaarden⟧ mee. => Stuur een kopie mee van de afspraken over geld die u bij de notaris hebt gemaakt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 52 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       woonfunctie    id: woonfunctie    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
beter:        (bedoeld om in te wonen) | altijd
uitleg:       Een gebouw met een woonfunctie is bedoeld om in te wonen.
voorbeeld:    Dit gebouw heeft geen ⟦woonfunctie⟧. => Dit gebouw is niet bedoeld om in te wonen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zich schuldig maken aan    id: schuldig-maken-aan    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      schuldig ..2 (maken | maakt | gemaakt | maakte | te maken) aan
patroon:      zich ..10 schuldig (maken | maakt | gemaakt | maakte) aan
beter:        (doen wat niet mag) | noem wat iemand heeft gedaan
uitleg:       De wet overtreden, bijvoorbeeld door te stelen of te vernielen.
voorbeeld:    De bezoeker heeft ⟦zich schuldig gemaakt aan⟧ vernieling van het bushokje. => De bezoeker heeft het bushokje vernield.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       schending    id: schending-regel    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      <schending> van
patroon:      (<schenden:ww>) ..4 (regels | regel | wet | privacy | rechten | recht | plicht | verplichting | geheimhouding | afspraken | vertrouwen | integriteit | verdrag)
patroon:      (regels | wet | privacy | rechten | recht | plicht | verplichtingen | geheimhouding | afspraken | vertrouwen | integriteit) ..3 (geschonden | schendt | schenden)
beter:        (zich niet houden aan) | bij regels of afspraken
uitleg:       Zich niet houden aan een regel, recht of afspraak.
voorbeeld:    Het delen van die foto is een ⟦schending van⟧ uw privacy. => Niemand had die foto mogen delen, want u heeft recht op privacy.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 133 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       civiel recht    id: civiel-recht    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      (civiel | civiele) (recht | procedure | procedures | zaak | zaken | rechtszaak | rechtszaken | vordering | vorderingen)
rechtsgevolg: ja
beter:        (recht tussen mensen en bedrijven) | altijd
uitleg:       Het gaat om regels of een rechtszaak tussen burgers of bedrijven. Het gaat niet om straf.
voorbeeld:    U kunt de schade terugvragen in een ⟦civiele procedure⟧. => U kunt de schade terugvragen in een rechtszaak tegen de dader.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       buiten toepassing laten    id: buiten-toepassing    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      buiten toepassing ..1 (laten | laat | gelaten | blijven | blijft | gebleven | te laten | te blijven)
patroon:      (laat | laten | blijft | blijven) ..8 buiten toepassing
beter:        (niet gebruiken; niet gelden) | altijd
uitleg:       De regel geldt dan niet, ook al staat hij in de wet.
voorbeeld:    Het college kan deze regel ⟦buiten toepassing laten⟧ als hij oneerlijk uitpakt. => Het college hoeft deze regel niet te gebruiken als hij oneerlijk uitpakt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 39 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       materiële schade    id: materiele-schade    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      (materiële | materiele) (schade | schadevergoeding)
rechtsgevolg: ja
uitleg:       Schade aan spullen of in geld, zoals een kapotte auto of loon dat u mist.
voorbeeld:    De dader moet de ⟦materiële schade⟧ van 300 euro betalen. => De dader moet 300 euro betalen voor uw kapotte spullen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 66 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       immateriële schade    id: immateriele-schade    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      (immateriële | immateriele) (schade | schadevergoeding)
rechtsgevolg: ja
beter:        (leed en pijn) | altijd
uitleg:       Schade die u niet in geld kunt tellen, zoals pijn, angst of verdriet.
voorbeeld:    U krijgt 500 euro voor uw ⟦immateriële schade⟧. => U krijgt 500 euro voor de pijn en de angst die u had.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       buitengewoon verlof    id: buitengewoon-verlof    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: tip
patroon:      buitengewoon ..2 verlof
rechtsgevolg: ja
uitleg:       Vrije dagen voor iets bijzonders, zoals een verhuizing, huwelijk of begrafenis.
voorbeeld:    Voor uw verhuizing krijgt u twee dagen ⟦buitengewoon verlof⟧. => U krijgt twee dagen vrij om te verhuizen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 321 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een plicht rust op    id: plicht-rust-op    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (verplichting | verplichtingen | plicht | bewijslast | zorgplicht | taak | verantwoordelijkheid | meldplicht) ..4 (rust | rusten | rustte) op
patroon:      (verplichting | verplichtingen | plicht | bewijslast | zorgplicht | taak | verantwoordelijkheid | meldplicht) ..2 op ..4 (rust | rusten)
patroon:      op ..4 (rust | rusten) ..3 (verplichting | plicht | bewijslast | zorgplicht | taak | verantwoordelijkheid | meldplicht)
beter:        (… moet) | zeg wie wat moet doen
uitleg:       Die persoon of organisatie moet het doen.
voorbeeld:    De ⟦zorgplicht rust op⟧ de school. => De school moet zorgen dat elke leerling een plek krijgt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       verlaagd tarief    id: verlaagd-tarief    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: tip
patroon:      (verlaagde | verlaagd) (tarief | btw-tarief)
alleen:       zin=/(btw | "BTW" | btw-tarief | belasting | omzetbelasting | accijns | energiebelasting | overdrachtsbelasting | motorrijtuigenbelasting | procent)/
rechtsgevolg: ja
beter:        (lage btw-tarief) | als het om btw gaat
uitleg:       Een lager percentage belasting dan normaal, bijvoorbeeld 9 procent btw in plaats van 21 procent.
voorbeeld:    Voor de reparatie van uw fiets geldt het ⟦verlaagde btw-tarief⟧. => Voor de reparatie van uw fiets betaalt u 9 procent btw.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 36 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bindend    id: bindend-moeten    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (bindend | bindende | verbindend | verbindende) !(advies | studieadvies | verklaren | verklaard)
patroon:      (besluit | uitspraak | oordeel | advies | regel | regels | afspraak | afspraken | voordracht) ..2 <zijn:ww> ..2 bindend
rechtsgevolg: ja
beter:        (u moet zich eraan houden) | altijd
uitleg:       Iedereen voor wie het geldt, moet zich eraan houden.
voorbeeld:    De uitspraak van de commissie is ⟦bindend⟧. => Iedereen moet doen wat de commissie heeft beslist.
niet melden:  /algemeen (bindend | bindende | verbindend | verbindende)/ | een vaste term
niet melden:  /(verbindende | bindende) ..1 (schakel | rol | factor | element | lijn | weg | gang | tekst | teksten | persoon | leider | leiders | middel)/ | dan verbindt iemand of iets mensen of dingen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 149 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onder de werking van    id: onder-de-werking-van    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      onder de werking van
beter:        (… geldt voor) | noem de wet die geldt
uitleg:       De regels van die wet gelden ervoor.
voorbeeld:    Uw winkel valt ⟦onder de werking van⟧ de Alcoholwet. => De Alcoholwet geldt voor uw winkel.
niet melden:  /(stroom | zon | warmte | gif | medicijn | drugs | zwaartekracht) ..6 _/ | dan gaat het om een kracht of stof
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 167 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rechtsorde    id: rechtsorde    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Alle regels en wetten samen die zorgen dat mensen veilig en vrij kunnen leven.
voorbeeld:    Elke ambtenaar belooft dat hij de democratische ⟦rechtsorde⟧ respecteert. => Elke ambtenaar belooft dat hij de wetten van ons land respecteert.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 161 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       lidstaat    id: lidstaat-land    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    zonder naam van de Unie
patroon:      (<lidstaat> | Lid-Staat | Lid-Staten | lid-staat | lid-staten | EU-lidstaat | EU-lidstaten) !(van de ("EU" | EU | "Europese"))
rechtsgevolg: ja
beter:        (land van de Europese Unie) | als het om de EU gaat
uitleg:       Een land dat lid is van een groep landen. Meestal is dat de Europese Unie.
voorbeeld:    Werkt u in een andere ⟦lidstaat⟧? Meld het dan bij de SVB. => Werkt u in een ander land van de Europese Unie? Meld het dan bij de SVB.
niet melden:  /("NAVO" | "VN" | "Raad van Europa") ..5 _/ | dan gaat het om een andere groep landen
niet melden:  /_ van de "Benelux"/ | dan gaat het om een andere groep landen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 2373 keer in de wettekst (BWB, 10,8 miljoen woorden)
