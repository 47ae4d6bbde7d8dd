# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Losse ambtelijke woorden die een redacteur in brieven aanstreept.

ingang:       voor zover    id: voor-zover    soort: voegwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (voor zover | voorzover)
beter:        (als, of noem het deel dat je bedoelt) | altijd
uitleg:       Het geldt alleen voor dat deel, of alleen als dat zo is.
voorbeeld:    De kosten zijn voor u, ⟦voor zover⟧ de verzekering ze niet betaalt. => U betaalt de kosten die de verzekering niet betaalt.
niet melden:  /_ (bekend | mogelijk | nodig | ik weet | wij weten | u weet)/ | gewone taal, of een eigen ingang
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 8073 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       noodzakelijk    id: noodzakelijk    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
alleen:       na=/([leesteken] | om | dat | voor | is | zijn | was | waren | wordt | worden | maakt | maken | maakte | acht | achten | geacht | vindt | vinden | blijkt | blijken | blijft | te | en | of | als)/
alleen:       voor!=/(een | geen | elk | ieder)/
vormen:       vt1=-; ot=-
patroon:      noodzakelijk
beter:        <nodig>                | altijd
uitleg:       Het moet echt, want anders lukt het niet.
voorbeeld:    Een afspraak maken is niet ⟦noodzakelijk⟧. => Een afspraak maken is niet nodig.
niet melden:  /(medisch | strikt) noodzakelijk/ | een term uit de zorg of de wet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 3758 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       doorkruisen    id: doorkruisen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
alleen:       zin=/(plan | plannen | beleid | doel | doelen | regeling | afspraak | afspraken | verantwoordelijkheid | belang | belangen | aanpak)/
beter:        (in de weg staan)      | altijd
uitleg:       Iets werkt een plan of afspraak tegen.
voorbeeld:    De nieuwe weg ⟦doorkruist⟧ onze plannen voor het park. => De nieuwe weg staat onze plannen voor het park in de weg.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inventarisatie    id: inventarisatie    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       vk=-
beter:        (overzicht) | als het om de lijst gaat
beter:        (onderzoeken wat er is) | als het om het werk gaat
uitleg:       Men zoekt uit wat er allemaal is en schrijft dat op.
voorbeeld:    In de ⟦inventarisatie⟧ staan alle speeltoestellen van de wijk. => In het overzicht staan alle speeltoestellen van de wijk.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 84 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       af|bouwen    id: afbouwen-minder    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    steeds minder maken
alleen:       zin=/(subsidie | toeslag | steun | hulp | regeling | korting | bijdrage | financiering | gebruik | voorraad | medicijnen | uitkering | heffingskorting)/
vormen:       tt1=-
beter:        (stap voor stap lager maken, of stoppen) | altijd
uitleg:       Iets wordt stap voor stap minder, tot het weg is.
voorbeeld:    De subsidie wordt in drie jaar ⟦afgebouwd⟧. => De subsidie wordt drie jaar lang steeds lager en stopt dan.
niet melden:  /(huis | woning | woningen | kelder | zolder | schuur) ..6 _/ | klaar bouwen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 33 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderwijsbestel    id: onderwijsbestel    soort: zelfstandig naamwoord    categorie: jargon    domein: onderwijs    ernst: waarschuwing
vormen:       mv=-; vk=-
beter:        (hoe het onderwijs is geregeld) | altijd
uitleg:       De manier waarop scholen in Nederland zijn georganiseerd.
voorbeeld:    In het Nederlandse ⟦onderwijsbestel⟧ kiezen ouders zelf een school. => In Nederland kiezen ouders zelf een school.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       kerndoel    id: kerndoel    soort: zelfstandig naamwoord    categorie: jargon    domein: onderwijs    ernst: tip
vormen:       vk=-
beter:        (wat leerlingen moeten leren) | altijd
uitleg:       Iets wat alle leerlingen op school moeten leren.
voorbeeld:    Zwemmen is geen ⟦kerndoel⟧ van de basisschool. => Scholen hoeven kinderen niet te leren zwemmen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 37 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       transactieaanbod    id: transactieaanbod    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
vormen:       mv=-; vk=-
rechtsgevolg: ja
uitleg:       Een voorstel van de officier van justitie: wie betaalt, hoeft niet naar de rechter.
voorbeeld:    U kreeg een ⟦transactieaanbod⟧ van € 300. => U kunt € 300 betalen. Dan hoeft u niet naar de rechter.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       degene die    id: degene-die    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      degene (",")? die
beter:        de persoon die          | als het om één bepaalde persoon gaat
beter:        (wie) | als het om iedereen gaat die dit doet
uitleg:       De persoon die iets doet of heeft. Dat kan één mens zijn, of iedereen die het doet.
voorbeeld:    ⟦Degene die⟧ de brief tekent, stuurt een kopie van het paspoort mee. => Wie de brief tekent, stuurt een kopie van het paspoort mee.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 2473 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       het gestelde    id: het-gestelde    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      het (gestelde | vermelde | vorenstaande) waar=(in | bij | onder)
beter:        wat er staat {waar}     | altijd
uitleg:       Het gaat om de woorden die daar geschreven zijn.
voorbeeld:    Wij zijn het niet eens met ⟦het gestelde in⟧ uw brief. => Wij zijn het niet eens met wat er staat in uw brief.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 282 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       jaren (na een getal)    id: jaren-na-getal    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    na een getal
patroon:      aantal=(twee | drie | vier | vijf | zes | zeven | acht | negen | tien | twaalf | vijftien | twintig | dertig) jaren
beter:        {aantal} jaar           | altijd
uitleg:       Na een getal klinkt 'jaar' gewoner.
voorbeeld:    De vergunning geldt ⟦vijf jaren⟧. => De vergunning geldt vijf jaar.
niet melden:  /(de | deze | die | welke | alle | beide | onze | mijn | uw | zijn | haar | hun) _/ | bij 'de' blijft het 'jaren'
niet melden:  /(eerste | laatste | afgelopen | komende | volgende | vorige | beste) _/ | dan klinkt 'jaren' gewoon
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       vervoersvoorziening    id: vervoersvoorziening    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        (vervoer, of geld voor vervoer) | altijd
uitleg:       Hulp om ergens te komen, zoals een taxi of geld voor de bus.
voorbeeld:    Vraag een ⟦vervoersvoorziening⟧ aan als uw kind niet naar school kan fietsen. => Vraag vervoer aan als uw kind niet naar school kan fietsen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 60 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kwaliteitsverbetering    id: kwaliteitsverbetering    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: tip
vormen:       vk=-
beter:        (beter maken, en zeg wat er beter wordt) | altijd
uitleg:       Iets wordt beter dan het was.
voorbeeld:    Het geld is bedoeld voor ⟦kwaliteitsverbetering⟧ van de zorg. => Het geld is bedoeld om de zorg beter te maken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 29 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       levensovertuiging    id: levensovertuiging    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
vormen:       vk=-
rechtsgevolg: ja
uitleg:       Wat u belangrijk vindt en gelooft in het leven, met of zonder god.
voorbeeld:    Wij vragen nooit naar uw ⟦levensovertuiging⟧. => Wij vragen nooit wat u gelooft of belangrijk vindt in het leven.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 42 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       woonruimteverdeling    id: woonruimteverdeling    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
vormen:       mv=-; vk=-
beter:        (verdelen van de woningen) | altijd
uitleg:       De regels over wie welke huurwoning krijgt.
voorbeeld:    Voor de ⟦woonruimteverdeling⟧ zijn er nieuwe regels. => Er zijn nieuwe regels over wie een huurwoning krijgt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)
