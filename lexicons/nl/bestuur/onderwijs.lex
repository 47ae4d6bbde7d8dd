# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden over school, studie en studieschuld.

ingang:       leerplichtig    id: leerplichtig    soort: bijvoeglijk    categorie: juridisch    domein: onderwijs    ernst: tip
rechtsgevolg: ja
uitleg:       Een kind dat leerplichtig is, moet naar school: vanaf vijf jaar, tot het eind van het schooljaar waarin het zestien wordt.
voorbeeld:    Uw zoon is ⟦leerplichtig⟧ en moet elke schooldag naar school. => Uw zoon moet van de wet elke schooldag naar school.
bron:         Leerplichtwet 1969
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       leerplichtambtenaar    id: leerplichtambtenaar    soort: zelfstandig naamwoord    categorie: juridisch    domein: onderwijs    ernst: waarschuwing
beter:        (medewerker die controleert of kinderen naar school gaan) | noem ook de naam
uitleg:       Iemand van de gemeente die let op kinderen die niet naar school gaan. Hij helpt, en kan een verslag naar justitie sturen. Dan kan er een boete volgen.
voorbeeld:    De ⟦leerplichtambtenaar⟧ wil met u praten over de dagen dat Sem er niet was. => Een medewerker van de gemeente wil met u praten over de dagen dat Sem niet op school was.
bron:         Leerplichtwet 1969
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       schoolverzuim    id: schoolverzuim    soort: zelfstandig naamwoord    categorie: jargon    domein: onderwijs    ernst: waarschuwing
patroon:      <schoolverzuim>
beter:        (niet op school zijn) | noem de dagen of uren
uitleg:       Een leerling is niet op school terwijl hij er wel moet zijn.
voorbeeld:    Wij schrijven u over het ⟦schoolverzuim⟧ van uw dochter. => Wij schrijven u omdat uw dochter niet altijd op school was.
niet melden:  /(relatief | absoluut | ongeoorloofd | geoorloofd) _/ | heeft een eigen uitleg
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 61 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ongeoorloofd verzuim    id: ongeoorloofd-verzuim    soort: woordgroep    categorie: juridisch    domein: onderwijs    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (ongeoorloofd | ongeoorloofde | relatief) (verzuim | schoolverzuim | schoolverzuimen)
patroon:      ongeoorloofd (afwezig | verzuimd | verzuimt | verzuimen)
uitleg:       Een leerling is niet in de les, zonder goede reden of zonder toestemming.
voorbeeld:    Uw zoon had in maart 18 uur ⟦ongeoorloofd verzuim⟧. => Uw zoon was in maart 18 uur niet in de les, zonder goede reden of toestemming.
bron:         Leerplichtwet 1969
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       geoorloofd verzuim    id: geoorloofd-verzuim    soort: woordgroep    categorie: juridisch    domein: onderwijs    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (geoorloofd | geoorloofde) (verzuim | schoolverzuim)
uitleg:       Een leerling is niet op school, maar heeft daar een goede reden voor, zoals ziekte of een begrafenis.
voorbeeld:    Een begrafenis in de familie is ⟦geoorloofd verzuim⟧. => Voor een begrafenis in de familie mag uw kind van school wegblijven.
bron:         Leerplichtwet 1969
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       absoluut verzuim    id: absoluut-verzuim    soort: woordgroep    categorie: juridisch    domein: onderwijs    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (absoluut | absolute) (verzuim | schoolverzuim)
uitleg:       Een kind moet naar school, maar is bij geen enkele school ingeschreven.
voorbeeld:    Na uw verhuizing is er sprake van ⟦absoluut verzuim⟧ van uw dochter. => Na uw verhuizing hebt u uw dochter nog niet op een school ingeschreven.
bron:         Leerplichtwet 1969
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       luxeverzuim    id: luxeverzuim    soort: zelfstandig naamwoord    categorie: jargon    domein: onderwijs    ernst: waarschuwing
beter:        (vakantie onder schooltijd) | als ouders zonder toestemming weggaan
uitleg:       Een kind gaat zonder toestemming op vakantie of een dagje weg, terwijl het naar school moet.
voorbeeld:    De boete is voor ⟦luxeverzuim⟧ van 10 tot 14 juni. => De boete is voor vakantie onder schooltijd van 10 tot 14 juni.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       thuiszitter    id: thuiszitter    soort: zelfstandig naamwoord    categorie: jargon    domein: onderwijs    ernst: waarschuwing
beter:        (kind dat al langer niet naar school gaat) | als het om leerlingen gaat
uitleg:       Een kind dat lange tijd niet naar school gaat, bijvoorbeeld omdat geen school goed past.
voorbeeld:    Voor ⟦thuiszitters⟧ zoeken wij samen een passende school. => Gaat uw kind al langer niet naar school? Dan zoeken wij samen een passende school.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       verzuimmelding    id: verzuimmelding    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: onderwijs    ernst: waarschuwing
patroon:      <verzuimmelding>
beter:        (bericht dat iemand er niet is) | zeg wie het bericht stuurt
uitleg:       Een bericht van een school of baas dat iemand er niet is.
voorbeeld:    Wij kregen van school een ⟦verzuimmelding⟧ over Noor. => Wij kregen van school bericht dat Noor er niet was.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       passend onderwijs    id: passend-onderwijs    soort: woordgroep    categorie: jargon    domein: onderwijs    ernst: waarschuwing
patroon:      passend onderwijs
beter:        (onderwijs dat bij uw kind past) | in een brief aan ouders
uitleg:       Elk kind krijgt een plek op een school die bij hem past, ook als het extra hulp nodig heeft.
voorbeeld:    De school biedt ⟦passend onderwijs⟧ aan uw zoon met dyslexie. => De school geeft uw zoon met dyslexie de hulp die bij hem past.
niet melden:  /samenwerkingsverband _/ | de naam van een groep scholen
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 65 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kwalificatieplicht    id: kwalificatieplicht    soort: zelfstandig naamwoord    categorie: juridisch    domein: onderwijs    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Jongeren van 16 en 17 jaar moeten naar school tot zij een diploma hebben op minstens niveau mbo 2, havo of vwo.
voorbeeld:    Uw dochter is 17 en valt onder de ⟦kwalificatieplicht⟧. => Uw dochter is 17 en heeft nog geen diploma van mbo 2, havo of vwo. Zij moet nog naar school.
bron:         Leerplichtwet 1969
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       startkwalificatie    id: startkwalificatie    soort: zelfstandig naamwoord    categorie: juridisch    domein: onderwijs    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een diploma van havo, vwo of mbo niveau 2 of hoger.
voorbeeld:    Zonder ⟦startkwalificatie⟧ is het moeilijker om werk te vinden. => Zonder diploma van havo, vwo of mbo 2 is het moeilijker om werk te vinden.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ontwikkelingsperspectief    id: ontwikkelingsperspectief    soort: zelfstandig naamwoord    categorie: juridisch    domein: onderwijs    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<ontwikkelingsperspectief> | <ontwikkelingsperspectiefplan:znw>)
alleen:       zin=/(school | scholen | kind | leerling | leerlingen | zoon | dochter | ouders)/
uitleg:       Een plan van de school: welke hulp krijgt uw kind en wat kan het daarmee bereiken?
voorbeeld:    De school bespreekt het ⟦ontwikkelingsperspectief⟧ elk jaar met u. => De school bespreekt elk jaar met u welke hulp uw kind krijgt en wat het kan bereiken.
bron:         Wet op het primair onderwijs
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       toelaatbaarheidsverklaring    id: toelaatbaarheidsverklaring    soort: zelfstandig naamwoord    categorie: juridisch    domein: onderwijs    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een papier dat een kind nodig heeft om naar het speciaal onderwijs of het praktijkonderwijs te mogen.
voorbeeld:    Voor deze school heeft Daan een ⟦toelaatbaarheidsverklaring⟧ nodig. => Daan mag pas naar deze school voor speciaal onderwijs als er een verklaring is dat dit goed is.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       doorstroomtoets    id: doorstroomtoets    soort: zelfstandig naamwoord    categorie: juridisch    domein: onderwijs    ernst: tip
beter:        (toets in groep 8) | de eerste keer dat je het noemt
uitleg:       Een toets aan het eind van de basisschool. De uitslag helpt bij de keuze van de middelbare school.
voorbeeld:    De ⟦doorstroomtoets⟧ is dit jaar in de eerste week van februari. => De toets in groep 8 is dit jaar in de eerste week van februari.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       aanvullende beurs    id: aanvullende-beurs    soort: woordgroep    categorie: juridisch    domein: onderwijs    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (aanvullende beurs | aanvullende beurzen)
uitleg:       Extra geld van DUO voor uw studie als uw ouders niet veel verdienen. Haalt u geen diploma, dan moet u het soms terugbetalen.
voorbeeld:    U krijgt geen ⟦aanvullende beurs⟧, want uw ouders verdienen te veel. => U krijgt geen extra geld voor uw studie, want uw ouders verdienen te veel.
bron:         Wet studiefinanciering 2000
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       basisbeurs    id: basisbeurs    soort: zelfstandig naamwoord    categorie: juridisch    domein: onderwijs    ernst: tip
rechtsgevolg: ja
uitleg:       Geld van DUO voor uw studie. Het inkomen van uw ouders telt niet mee. Haalt u niet op tijd uw diploma, dan moet u het meestal terugbetalen.
voorbeeld:    Woont u niet meer bij uw ouders? Dan is uw ⟦basisbeurs⟧ hoger. => Woont u niet meer bij uw ouders? Dan krijgt u meer geld van DUO voor uw studie.
bron:         Wet studiefinanciering 2000
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       prestatiebeurs    id: prestatiebeurs    soort: zelfstandig naamwoord    categorie: juridisch    domein: onderwijs    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Geld voor uw studie dat u niet hoeft terug te betalen als u binnen tien jaar uw diploma haalt.
voorbeeld:    U haalde uw diploma op tijd. Uw ⟦prestatiebeurs⟧ is nu een gift. => U haalde uw diploma op tijd. U hoeft het geld voor uw studie niet terug te betalen.
bron:         Wet studiefinanciering 2000
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       instellingscollegegeld    id: instellingscollegegeld    soort: zelfstandig naamwoord    categorie: juridisch    domein: onderwijs    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Wat een studie kost als u geen recht hebt op het lagere bedrag uit de wet. De hogeschool of universiteit kiest zelf hoeveel u dan betaalt.
voorbeeld:    Voor een tweede studie betaalt u meestal het ⟦instellingscollegegeld⟧. => Voor een tweede studie betaalt u meestal het hogere bedrag dat de universiteit zelf kiest.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         Wet op het hoger onderwijs en wetenschappelijk onderzoek, artikel 7.46

ingang:       collegegeldkrediet    id: collegegeldkrediet    soort: zelfstandig naamwoord    categorie: juridisch    domein: onderwijs    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Geld dat u bij DUO leent om uw studie aan een hogeschool of universiteit te betalen.
voorbeeld:    Met het ⟦collegegeldkrediet⟧ kunt u elke maand € 200 lenen. => U kunt elke maand € 200 lenen om uw studie te betalen.
bron:         Wet studiefinanciering 2000
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       draagkrachtmeting    id: draagkrachtmeting    soort: zelfstandig naamwoord    categorie: juridisch    domein: onderwijs    ernst: waarschuwing
beter:        (berekening van wat u kunt betalen) | in een brief over een studieschuld
uitleg:       DUO rekent uit hoeveel u elke maand kunt terugbetalen met uw inkomen.
voorbeeld:    Vraag een ⟦draagkrachtmeting⟧ aan als u minder verdient. => Verdient u minder? Vraag DUO dan om uit te rekenen hoeveel u kunt betalen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       aanloopfase    id: aanloopfase-studieschuld    soort: zelfstandig naamwoord    categorie: juridisch    domein: onderwijs    ernst: waarschuwing
betekenis:    de eerste twee jaar na de studie
rechtsgevolg: ja
alleen:       zin=/("DUO" | studieschuld | studie | terugbetalen | terugbetaalt | aflosfase | aflossen | lening | student | studenten)/
uitleg:       De eerste twee jaar na uw studie. U hoeft dan nog niets terug te betalen aan DUO.
voorbeeld:    Uw ⟦aanloopfase⟧ bij DUO eindigt op 31 december 2026. => Vanaf 1 januari 2027 begint u met het terugbetalen van uw studieschuld.
bron:         Wet studiefinanciering 2000
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       aflosfase    id: aflosfase    soort: zelfstandig naamwoord    categorie: juridisch    domein: onderwijs    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De jaren waarin u uw studieschuld terugbetaalt.
voorbeeld:    Uw ⟦aflosfase⟧ begint op 1 januari en duurt 35 jaar. => Vanaf 1 januari betaalt u uw studieschuld terug. U hebt daar 35 jaar de tijd voor.
bron:         Wet studiefinanciering 2000
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       lesgeld    id: lesgeld    soort: zelfstandig naamwoord    categorie: juridisch    domein: onderwijs    ernst: tip
rechtsgevolg: ja
alleen:       zin!=/(muziek | muziekles | muzieklessen | zwemles | zwemlessen | sport | balletles | vioolles | pianoles | rijles)/
uitleg:       Geld dat u per schooljaar betaalt voor een voltijdopleiding op het mbo, als u op 1 augustus 18 jaar of ouder bent.
voorbeeld:    U betaalt dit schooljaar € 1.400 ⟦lesgeld⟧. => Voor uw opleiding op het mbo betaalt u dit schooljaar € 1.400.
bron:         Les- en cursusgeldwet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       ouderbijdrage    id: ouderbijdrage    soort: zelfstandig naamwoord    categorie: juridisch    domein: onderwijs    ernst: tip
vormen:       mv=ouderbijdragen
patroon:      (<ouderbijdrage> | vrijwillige <ouderbijdrage>)
alleen:       zin=/(school | scholen | schooljaar | vrijwillige | schoolreis | leerling | leerlingen | klas)/
beter:        (geld dat ouders aan de school betalen) | zeg er bij school ook bij dat niemand hoeft te betalen
uitleg:       Geld dat een school aan ouders vraagt voor extra's, zoals een reis. Niemand hoeft dit te betalen.
voorbeeld:    De ⟦vrijwillige ouderbijdrage⟧ is dit jaar € 45. => De school vraagt u dit jaar € 45 voor extra's. U mag zelf kiezen of u betaalt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 77 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       medezeggenschapsraad    id: medezeggenschapsraad    soort: zelfstandig naamwoord    categorie: juridisch    domein: onderwijs    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een groep ouders, medewerkers en soms leerlingen van een school. De groep geeft advies en beslist over sommige plannen mee.
voorbeeld:    De ⟦medezeggenschapsraad⟧ vindt de nieuwe schooltijden goed. => De ouders en leraren die meebeslissen, vinden de nieuwe schooltijden goed.
bron:         Wet medezeggenschap op scholen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       oudergeleding    id: oudergeleding    soort: zelfstandig naamwoord    categorie: jargon    domein: onderwijs    ernst: waarschuwing
beter:        (ouders die meebeslissen) | als het over een school gaat
uitleg:       De ouders in de groep die meebeslist over de school.
voorbeeld:    De ⟦oudergeleding⟧ moet ja zeggen tegen het bedrag voor de schoolreis. => De ouders die meebeslissen, moeten ja zeggen tegen het bedrag voor de schoolreis.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       voortijdig schoolverlater    id: voortijdig-schoolverlater    soort: woordgroep    categorie: jargon    domein: onderwijs    ernst: waarschuwing
patroon:      (voortijdig schoolverlater | voortijdig schoolverlaters | voortijdige schoolverlater | voortijdige schoolverlaters | voortijdig schoolverlaten)
beter:        (jongere die zonder diploma stopt) | als het om een persoon gaat
uitleg:       Een jongere die stopt met school zonder diploma van havo, vwo of minstens mbo 2.
voorbeeld:    Onze coach helpt ⟦voortijdig schoolverlaters⟧ naar werk. => Onze coach helpt jongeren die zonder diploma stopten naar werk.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       doorstroompunt    id: doorstroompunt    soort: zelfstandig naamwoord    categorie: jargon    domein: onderwijs    ernst: waarschuwing
beter:        (medewerkers die jongeren helpen naar school of werk) | noem ook het adres of telefoonnummer
uitleg:       Een plek bij de gemeente waar jongeren hulp krijgen om weer naar school of werk te gaan.
voorbeeld:    Bel het ⟦doorstroompunt⟧ als je met je opleiding wilt stoppen. => Wil je stoppen met je opleiding? Bel dan de medewerkers die jongeren helpen met school en werk.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       onderwijsachterstand    id: onderwijsachterstand    soort: zelfstandig naamwoord    categorie: jargon    domein: onderwijs    ernst: waarschuwing
patroon:      <onderwijsachterstand>
beter:        (een kind kan op school minder goed meekomen) | leg uit welke hulp er is
uitleg:       Een kind kan op school minder goed meekomen dan zou kunnen, bijvoorbeeld omdat het nog weinig Nederlands hoort.
voorbeeld:    Met extra taalles willen wij een ⟦onderwijsachterstand⟧ voorkomen. => Wij geven extra taalles, zodat uw kind op school goed mee kan doen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       voorschoolse educatie    id: voorschoolse-educatie    soort: woordgroep    categorie: jargon    domein: onderwijs    ernst: waarschuwing
patroon:      (voorschoolse educatie | vroegschoolse educatie | voor- en vroegschoolse educatie)
beter:        (extra hulp voor jonge kinderen bij taal en spelen) | noem de leeftijd en de uren
uitleg:       Extra les voor jonge kinderen die moeite hebben met taal. Zij leren door te spelen.
voorbeeld:    Uw kind van twee mag 16 uur per week naar de ⟦voorschoolse educatie⟧. => Uw kind van twee mag 16 uur per week naar de peuteropvang met extra hulp bij taal.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 89 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       doelgroeppeuter    id: doelgroeppeuter    soort: zelfstandig naamwoord    categorie: jargon    domein: onderwijs    ernst: waarschuwing
beter:        (kind van 2 of 3 jaar dat extra hulp krijgt) | spreek liever over 'uw kind'
uitleg:       Een kind van twee of drie jaar dat extra hulp krijgt bij taal.
voorbeeld:    Uw dochter is een ⟦doelgroeppeuter⟧ en mag meer uren komen. => Uw dochter krijgt extra hulp bij taal en mag meer uren komen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       leerlingenvervoer    id: leerlingenvervoer    soort: zelfstandig naamwoord    categorie: juridisch    domein: onderwijs    ernst: tip
rechtsgevolg: ja
uitleg:       Hulp van de gemeente om uw kind naar school te laten reizen, bijvoorbeeld een busje of geld voor de reis.
voorbeeld:    U kunt ⟦leerlingenvervoer⟧ aanvragen als de school ver weg is. => Is de school ver weg? Vraag de gemeente dan om een taxi of geld voor de reis.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 24 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderwijshuisvesting    id: onderwijshuisvesting    soort: zelfstandig naamwoord    categorie: jargon    domein: onderwijs    ernst: waarschuwing
beter:        (schoolgebouwen) | als het om de gebouwen gaat
uitleg:       De gebouwen waar scholen les in geven, en het geld daarvoor.
voorbeeld:    De gemeente geeft twee miljoen euro uit aan ⟦onderwijshuisvesting⟧. => De gemeente geeft twee miljoen euro uit aan schoolgebouwen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       intern begeleider    id: intern-begeleider    soort: woordgroep    categorie: jargon    domein: onderwijs    ernst: waarschuwing
patroon:      (intern begeleider | interne begeleider | intern begeleiders | interne begeleiders)
beter:        (medewerker die op school de extra hulp regelt) | noem ook de naam
uitleg:       Iemand op de basisschool die regelt dat kinderen extra hulp krijgen.
voorbeeld:    De ⟦intern begeleider⟧ nodigt u uit voor een gesprek over Yara. => De medewerker die de extra hulp regelt, nodigt u uit voor een gesprek over Yara.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       praktijkonderwijs    id: praktijkonderwijs    soort: zelfstandig naamwoord    categorie: juridisch    domein: onderwijs    ernst: tip
beter:        (middelbare school waar leerlingen vooral leren door te doen) | de eerste keer dat je het noemt
uitleg:       Een middelbare school voor leerlingen die het best leren door dingen te doen.
voorbeeld:    Uw zoon kan in augustus naar het ⟦praktijkonderwijs⟧. => Uw zoon kan in augustus naar een middelbare school waar hij vooral leert door te doen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 198 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bindend studieadvies    id: bindend-studieadvies    soort: woordgroep    categorie: juridisch    domein: onderwijs    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (bindend studieadvies | bindende studieadvies | bindende studieadviezen | negatief studieadvies)
uitleg:       Na het eerste jaar zegt uw opleiding of u mag blijven. Zegt zij nee, dan moet u stoppen.
voorbeeld:    U hebt te weinig punten en krijgt een negatief ⟦bindend studieadvies⟧. => U hebt te weinig punten gehaald. Daarom moet u stoppen met deze opleiding.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       beroepsbegeleidende leerweg    id: beroepsbegeleidende-leerweg    soort: woordgroep    categorie: jargon    domein: onderwijs    ernst: waarschuwing
patroon:      beroepsbegeleidende leerweg
beter:        (leren en werken tegelijk) | noem hoeveel dagen
uitleg:       Een opleiding op het mbo waarbij u de meeste dagen werkt en een dag naar school gaat.
voorbeeld:    Via de ⟦beroepsbegeleidende leerweg⟧ werkt u vier dagen als kok. => U werkt vier dagen als kok en gaat één dag naar school.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 27 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beroepsopleidende leerweg    id: beroepsopleidende-leerweg    soort: woordgroep    categorie: jargon    domein: onderwijs    ernst: waarschuwing
patroon:      beroepsopleidende leerweg
beter:        (opleiding met stage) | als je het verschil met werken en leren uitlegt
uitleg:       Een opleiding op het mbo waarbij u de meeste tijd op school zit en ook stage loopt.
voorbeeld:    U volgt de ⟦beroepsopleidende leerweg⟧ en hebt recht op een ov-kaart. => U gaat de hele week naar school of stage en hebt recht op een ov-kaart.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 21 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderwijsovereenkomst    id: onderwijsovereenkomst    soort: zelfstandig naamwoord    categorie: juridisch    domein: onderwijs    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een contract tussen een student en een school met afspraken over de opleiding.
voorbeeld:    Onderteken de ⟦onderwijsovereenkomst⟧ voor 1 augustus. => Zet voor 1 augustus uw handtekening onder de afspraken met de school.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 55 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       diplomawaardering    id: diplomawaardering    soort: zelfstandig naamwoord    categorie: jargon    domein: onderwijs    ernst: waarschuwing
patroon:      (<diplomawaardering> | internationale <diplomawaardering>)
beter:        (vergelijking van uw diploma met Nederland) | als het om een diploma uit een ander land gaat
uitleg:       Een bewijs van wat een diploma uit een ander land in Nederland waard is.
voorbeeld:    Met een ⟦diplomawaardering⟧ kunt u zich inschrijven voor deze opleiding. => Laat eerst uw buitenlandse diploma vergelijken met een Nederlands diploma. Dan kunt u zich inschrijven voor deze opleiding.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       numerus fixus    id: numerus-fixus    soort: woordgroep    categorie: juridisch    domein: onderwijs    ernst: waarschuwing
patroon:      numerus fixus
beter:        (beperkt aantal plaatsen) | noem het aantal
uitleg:       Een vast aantal plaatsen voor een opleiding. Willen er meer studenten komen? Dan kiest of loot de school.
voorbeeld:    De opleiding heeft een ⟦numerus fixus⟧ van 120 studenten. => Er kunnen 120 studenten naar deze opleiding.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       schorsing    id: schorsing-school    soort: zelfstandig naamwoord    categorie: juridisch    domein: onderwijs    ernst: waarschuwing
betekenis:    een leerling mag een tijd niet op school komen
rechtsgevolg: ja
alleen:       zin=/(school | schooldagen | leerling | les | lessen | mentor | rector | schoolleider)/ · na!=/van (de | het) (vergadering | besluit | zitting)/
alleen:       zin!=/(ontslag | leraar | leraren | docent | directeur | personeelslid | personeel | werknemer | medewerker | straf | dienstverband | salaris | bezoldiging)/
uitleg:       Een leerling mag een paar dagen niet in de les of op school komen, omdat hij iets heeft gedaan wat niet mag.
voorbeeld:    De ⟦schorsing⟧ van uw zoon duurt drie schooldagen. => Uw zoon mag drie schooldagen niet op school komen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 684 keer in de wettekst (BWB, 10,8 miljoen woorden)
