# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Ambtelijke werkwoorden van n tot en met z: er is een gewoner werkwoord voor.

ingang:       na|gaan    id: nagaan    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <uit|zoeken>           | als je nog niet weet hoe iets zit
beter:        <controleren>          | als je kijkt of iets klopt
uitleg:       Kijken of iets klopt, of zoeken hoe iets zit.
voorbeeld:    Wij zullen ⟦nagaan⟧ waar uw brief is gebleven. => Wij zullen uitzoeken waar uw brief is gebleven.
voorbeeld:    De Sociale Verzekeringsbank ⟦gaat⟧ elk jaar ⟦na⟧ of u nog alleen woont. => De Sociale Verzekeringsbank controleert elk jaar of u nog alleen woont.
niet melden:  /kunt ..2 _/ | 'u kunt wel nagaan' is spreektaal
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 208 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       na|leven    id: naleven    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (zich houden aan)      | bij een regel of afspraak
uitleg:       Doen wat een regel of afspraak vraagt.
voorbeeld:    Alle kamerverhuurders moeten deze regels ⟦naleven⟧. => Alle kamerverhuurders moeten zich aan deze regels houden.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 357 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       na|streven    id: nastreven    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (proberen te bereiken) | bij een doel
uitleg:       Zijn best doen om een doel te halen.
voorbeeld:    De school ⟦streeft⟧ kleinere klassen ⟦na⟧. => De school probeert de klassen kleiner te maken.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 96 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       na|zenden    id: nazenden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        later <sturen>         | als iets er nog niet bij zit
uitleg:       Iets opsturen nadat de rest al verstuurd is.
voorbeeld:    De foto's bij mijn bezwaar zal ik u ⟦nazenden⟧. => De foto's bij mijn bezwaar zal ik u later sturen.
voorbeeld:    Uw nieuwe pas is op 6 april ⟦nagezonden⟧. => Uw nieuwe pas is op 6 april later gestuurd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       neergelegd in    id: neergelegd-in    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <zijn:ww> ..4 neergelegd in
beter:        <staan:ww> … in        | bij een wet, regel of contract
uitleg:       De regel is ergens opgeschreven.
voorbeeld:    Deze plicht ⟦is neergelegd in⟧ de Algemene plaatselijke verordening. => Deze plicht staat in de Algemene plaatselijke verordening.
voorbeeld:    Onze afspraken ⟦zijn⟧ al sinds 2020 ⟦neergelegd in⟧ een contract. => Onze afspraken staan al sinds 2020 in een contract.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 204 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nopen    id: nopen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
alleen:       na=/..6 (tot | om)/
beter:        <dwingen>              | altijd
uitleg:       Zorgen dat iemand niet anders kan.
voorbeeld:    Het tekort aan personeel ⟦noopt⟧ ons tot kortere openingstijden. => Het tekort aan personeel dwingt ons tot kortere openingstijden.
voorbeeld:    De storm heeft het zwembad ⟦genoopt⟧ om eerder te sluiten. => De storm heeft het zwembad gedwongen om eerder te sluiten.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 70 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       noteren    id: noteren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <op|schrijven>         | altijd
uitleg:       Iets op papier zetten om het niet te vergeten.
voorbeeld:    ⟦Noteer⟧ op elke bladzijde uw naam. => Schrijf op elke bladzijde uw naam op.
voorbeeld:    De agent heeft uw kenteken ⟦genoteerd⟧. => De agent heeft uw kenteken opgeschreven.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 76 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       notificeren    id: notificeren    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        <waarschuwen>          | bij een mens
beter:        <melden>               | bij een feit
uitleg:       Een bericht geven dat er iets gebeurd is of verandert.
voorbeeld:    Zodra er gif in het water zit, ⟦notificeren⟧ wij u. => Zodra er gif in het water zit, waarschuwen wij u.
voorbeeld:    Het lek is bij de toezichthouder ⟦genotificeerd⟧. => Het lek is bij de toezichthouder gemeld.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nuanceren    id: nuanceren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (preciezer zeggen, ook met de andere kant erbij)| altijd
uitleg:       Ook de andere kant van een verhaal laten zien.
voorbeeld:    De wethouder wil zijn uitspraak over de wijk ⟦nuanceren⟧. => De wethouder wil preciezer zeggen wat hij over de wijk bedoelde.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nuttigen    id: nuttigen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <eten>                 | als het om eten gaat
beter:        <drinken>              | als het om drinken gaat
uitleg:       Iets in de mond nemen en doorslikken.
voorbeeld:    In de wachtkamer mag u niets ⟦nuttigen⟧. => In de wachtkamer mag u niets eten.
voorbeeld:    De kinderen ⟦nuttigen⟧ hun lunch op school. => De kinderen eten hun lunch op school.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 89 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       observeren    id: observeren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (goed kijken naar)     | altijd
uitleg:       Een tijd lang goed kijken wat iemand doet.
voorbeeld:    Een psycholoog komt uw kind in de klas ⟦observeren⟧. => Een psycholoog komt kijken hoe het met uw kind gaat in de klas.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 22 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       omvatten    id: omvatten    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (bestaan uit, of: erin zit)| als je zegt welke delen er zijn
uitleg:       Het zegt welke delen ergens bij horen.
voorbeeld:    De cursus ⟦omvat⟧ zes lessen van twee uur. => De cursus bestaat uit zes lessen van twee uur.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1311 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderbouwen    id: onderbouwen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <uit|leggen>           | als je zegt waarom
beter:        (bewijzen met papieren)| als er bewijs bij moet
uitleg:       Zeggen waarom iets zo is en dat met feiten laten zien.
voorbeeld:    ⟦Onderbouw⟧ uw klacht met foto's van de schimmel. => Leg uw klacht met foto's van de schimmel uit.
voorbeeld:    De hoogte van de vergoeding is niet goed ⟦onderbouwd⟧. => De hoogte van de vergoeding is niet goed uitgelegd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 291 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderkennen    id: onderkennen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <herkennen>            | altijd
uitleg:       Zien dat iets er is en wat het is.
voorbeeld:    Een leraar moet een taalachterstand op tijd ⟦onderkennen⟧. => Een leraar moet een taalachterstand op tijd herkennen.
voorbeeld:    Het gevaar van deze oversteek is te laat ⟦onderkend⟧. => Het gevaar van deze oversteek is te laat herkend.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 97 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ondersteunen    id: ondersteunen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
alleen:       zin=/(u | je | ouders | ouder | gezinnen | mensen | inwoners | bewoners | jongeren | ouderen | mantelzorgers | vrijwilligers | ondernemers | kinderen | cliënten | leerlingen | studenten)/
beter:        <helpen>               | bij mensen
beter:        (geld of advies geven) | als je precies wilt zijn
uitleg:       Iemand met raad, tijd of geld bijstaan.
voorbeeld:    Onze jobcoach ⟦ondersteunt⟧ jongeren bij het solliciteren. => Onze jobcoach helpt jongeren bij het solliciteren.
voorbeeld:    Mantelzorgers worden door het steunpunt ⟦ondersteund⟧. => Mantelzorgers worden door het steunpunt geholpen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 681 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ondervangen    id: ondervangen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <voorkomen>            | als het nog niet gebeurd is
beter:        <op|lossen>            | als het al een probleem is
uitleg:       Op tijd iets doen, zodat er geen probleem is.
voorbeeld:    Met een tijdelijke brug ⟦ondervangen⟧ wij dat u moet omrijden. => Met een tijdelijke brug voorkomen wij dat u moet omrijden.
voorbeeld:    Dit bezwaar is met een hoger hek ⟦ondervangen⟧. => Dit bezwaar is met een hoger hek opgelost.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ondervinden    id: ondervinden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <hebben>               | bij hinder, problemen of gevolgen
uitleg:       Merken dat iets vervelends of iets goeds gebeurt.
voorbeeld:    Als u hinder ⟦ondervindt⟧ van de werkzaamheden, belt u de aannemer. => Als u hinder hebt van de werkzaamheden, belt u de aannemer.
voorbeeld:    Winkeliers hebben veel schade ⟦ondervonden⟧. => Winkeliers hebben veel schade gehad.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 236 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ontberen    id: ontberen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <missen>               | altijd
uitleg:       Iets niet hebben wat wel nodig is.
voorbeeld:    Veel gezinnen in deze flat ⟦ontberen⟧ een goede verwarming. => Veel gezinnen in deze flat missen een goede verwarming.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       ontplooien    id: ontplooien-activiteiten    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    doen of opzetten
alleen:       zin=/(activiteit | activiteiten | initiatief | initiatieven)/
beter:        <organiseren>          | bij activiteiten
beter:        <starten>              | bij een initiatief
uitleg:       Beginnen met plannen, of ze uitvoeren.
voorbeeld:    Het buurthuis ⟦ontplooit⟧ activiteiten voor ouderen. => Het buurthuis organiseert activiteiten voor ouderen.
voorbeeld:    Welke activiteiten heeft uw stichting vorig jaar ⟦ontplooid⟧? => Welke activiteiten heeft uw stichting vorig jaar georganiseerd?
niet melden:  /zich ..5 _/ | 'zich ontplooien' is iets anders
niet melden:  /_ ..3 zich/ | 'zich ontplooien' is iets anders
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 92 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ontraden    id: ontraden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <af|raden>             | altijd
uitleg:       Zeggen dat iets geen goed idee is.
voorbeeld:    Het KNMI ⟦ontraadt⟧ het rijden met een aanhanger. => Het KNMI raadt het rijden met een aanhanger af.
voorbeeld:    De arts heeft deze reis ⟦ontraden⟧. => De arts heeft deze reis afgeraden.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ontvreemden    id: ontvreemden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <stelen>               | altijd
uitleg:       Iets meenemen wat van een ander is, zonder dat het mag.
voorbeeld:    Uit de kleedkamer is een telefoon ⟦ontvreemd⟧. => Uit de kleedkamer is een telefoon gestolen.
voorbeeld:    Wie spullen ⟦ontvreemdt⟧, mag hier niet meer komen. => Wie spullen steelt, mag hier niet meer komen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ontzorgen    id: ontzorgen    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        <helpen>               | als je werk van iemand overneemt
uitleg:       Werk van iemand overnemen, zodat hij er geen last meer van heeft.
voorbeeld:    De energiecoach wil huiseigenaren ⟦ontzorgen⟧. => De energiecoach wil huiseigenaren helpen.
voorbeeld:    Wij ⟦ontzorgen⟧ u bij de aanvraag van subsidie. => Wij helpen u bij de aanvraag van subsidie.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       op|dragen    id: opdragen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (zeggen dat iemand iets moet doen)| als het om een taak gaat
uitleg:       Zeggen dat een ander iets moet doen.
voorbeeld:    De rechter heeft de gemeente ⟦opgedragen⟧ een nieuw besluit te nemen. => De rechter heeft gezegd dat de gemeente een nieuw besluit moet nemen.
niet melden:  /(boek | mis | gedicht | lied) ..6 _/ | opdragen aan een persoon
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 123 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       operationaliseren    id: operationaliseren    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        <uit|werken>           | als een plan concreet moet worden
uitleg:       Van een idee stappen maken die mensen echt kunnen doen.
voorbeeld:    De werkgroep ⟦operationaliseert⟧ het plan tegen eenzaamheid. => De werkgroep werkt het plan tegen eenzaamheid uit.
voorbeeld:    De doelen zijn nog niet ⟦geoperationaliseerd⟧. => De doelen zijn nog niet uitgewerkt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       opgenomen in    id: opgenomen-in    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      <zijn:ww> ..2 opgenomen in
beter:        <staan:ww> … in        | bij een brief, lijst of bijlage
uitleg:       Het is ergens te lezen.
voorbeeld:    De kaart ⟦is opgenomen in⟧ bijlage 2. => De kaart staat in bijlage 2.
voorbeeld:    De tarieven ⟦zijn⟧ ook ⟦opgenomen in⟧ de folder. => De tarieven staan ook in de folder.
niet melden:  /_ ..4 (ziekenhuis | instelling | kliniek | verpleeghuis | inrichting | opvang | gezin | centrum | hospice)/ | daar verblijft een mens
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 2191 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op|halen    id: ophalen-meningen    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: tip
betekenis:    meningen of informatie vragen
alleen:       zin=/(input | meningen | wensen | ideeën | reacties | behoeften | informatie)/
beter:        <verzamelen>           | bij ideeën, wensen of meningen
uitleg:       Mensen vragen wat zij willen of vinden.
voorbeeld:    Tijdens de markt ⟦haalden⟧ wij ideeën voor het park ⟦op⟧. => Tijdens de markt verzamelden wij ideeën voor het park.
voorbeeld:    Alle wensen van bewoners zijn in maart ⟦opgehaald⟧. => Alle wensen van bewoners zijn in maart verzameld.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 33 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op|leggen    id: opleggen-boete    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    een straf geven
alleen:       zin=/(boete | boetes | geldboete | straf | straffen | taakstraf | bekeuring | celstraf)/
beter:        <geven>                | bij een boete of straf
uitleg:       Zeggen dat iemand een straf krijgt of iets moet betalen.
voorbeeld:    De rechter heeft een taakstraf van zestig uur ⟦opgelegd⟧. => De rechter heeft een taakstraf van zestig uur gegeven.
voorbeeld:    Wie zijn kind thuishoudt, kan een boete krijgen. De leerplichtambtenaar ⟦legt⟧ die boete niet zelf ⟦op⟧. => Wie zijn kind thuishoudt, kan een boete krijgen. De leerplichtambtenaar geeft die boete niet zelf.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 851 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op|maken    id: opmaken-verslag    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    schrijven
alleen:       zin=/(proces-verbaal | rapport | verslag | akte | testament)/
beter:        <maken>                | bij een officieel papier
uitleg:       Een officieel papier schrijven.
voorbeeld:    De agent heeft een proces-verbaal ⟦opgemaakt⟧. => De agent heeft een proces-verbaal gemaakt.
voorbeeld:    De notaris ⟦maakt⟧ een akte ⟦op⟧. => De notaris maakt een akte.
niet melden:  /(hieruit | daaruit | eruit | uit) ..8 _/ | iets begrijpen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 267 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op|pakken    id: oppakken-melding    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: tip
betekenis:    behandelen
alleen:       zin=/(melding | meldingen | klacht | klachten | signaal | signalen | verzoek | aanvraag | aanvragen)/
beter:        <behandelen>           | bij een melding, klacht of vraag
uitleg:       Beginnen met het werk dat bij een melding of vraag hoort.
voorbeeld:    Uw melding over de lantaarnpaal wordt morgen ⟦opgepakt⟧. => Uw melding over de lantaarnpaal wordt morgen behandeld.
voorbeeld:    Wij ⟦pakken⟧ uw klacht zo snel mogelijk ⟦op⟧. => Wij behandelen uw klacht zo snel mogelijk.
niet melden:  /(politie | agent | agenten | dief | verdachte | verdachten)/ | iemand arresteren
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op|schalen    id: opschalen    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        <uit|breiden>          | als er meer mensen of hulp komen
uitleg:       Zorgen dat er meer hulp of meer mensen komen.
voorbeeld:    Bij hoog water ⟦schaalt⟧ het waterschap de bewaking ⟦op⟧. => Bij hoog water breidt het waterschap de bewaking uit.
voorbeeld:    Als dat nodig is, wordt de zorg thuis ⟦opgeschaald⟧. => Als dat nodig is, wordt de zorg thuis uitgebreid.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       op|sommen    id: opsommen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <noemen>               | altijd
uitleg:       Dingen een voor een zeggen of opschrijven.
voorbeeld:    In de bijlage ⟦sommen⟧ wij alle kosten ⟦op⟧. => In de bijlage noemen wij alle kosten.
voorbeeld:    De regels voor honden zijn op het bord ⟦opgesomd⟧. => De regels voor honden zijn op het bord genoemd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 94 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op|starten    id: opstarten    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <starten>              | altijd
uitleg:       De eerste stap zetten van iets wat langer duurt.
voorbeeld:    In september ⟦starten⟧ wij een nieuw taalproject ⟦op⟧. => In september starten wij een nieuw taalproject.
voorbeeld:    De procedure is al ⟦opgestart⟧. => De procedure is al gestart.
niet melden:  /(computer | laptop | pc | telefoon | programma | app)/ | een apparaat aanzetten
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 68 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op|stellen    id: opstellen-maken    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    maken of schrijven
alleen:       zin=/(plan | plannen | rapport | rapporten | verslag | brief | brieven | lijst | overzicht | verklaring | contract | begroting | advies | notitie | begeleidingsplan | zorgplan)/
beter:        <maken>                | bij een plan, lijst of contract
beter:        <schrijven>            | bij een brief of verslag
uitleg:       Bedenken wat er in een plan of brief komt, en dat opschrijven.
voorbeeld:    Samen met u ⟦stelt⟧ de begeleider een plan ⟦op⟧. => Samen met u maakt de begeleider een plan.
voorbeeld:    De huurders hebben een brief aan de corporatie ⟦opgesteld⟧. => De huurders hebben een brief aan de corporatie geschreven.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 562 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op|vragen    id: opvragen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <vragen>               | bij gegevens of papieren
uitleg:       Zeggen dat men gegevens of papieren wil hebben.
voorbeeld:    Mag de gemeente gegevens bij uw huisarts ⟦opvragen⟧? => Mag de gemeente gegevens bij uw huisarts vragen?
voorbeeld:    De rechtbank heeft uw dossier bij ons ⟦opgevraagd⟧. => De rechtbank heeft uw dossier bij ons gevraagd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 221 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overeengekomen    id: overeengekomen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      overeengekomen
beter:        afgesproken            | altijd
uitleg:       Samen besloten hoe iets gaat.
voorbeeld:    U betaalt de ⟦overeengekomen⟧ prijs voor de stalling. => U betaalt de afgesproken prijs voor de stalling.
voorbeeld:    Zoals ⟦overeengekomen⟧, begint de cursus om tien uur. => Zoals afgesproken, begint de cursus om tien uur.
niet melden:  /(zijn | ben | bent) ..8 _/ | dan moet 'zijn' ook 'hebben' worden
niet melden:  /_ (zijn | waren)/ | dan moet 'zijn' ook 'hebben' worden
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1006 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       over|gaan tot    id: overgaan-tot    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (<over|gaan> tot | <gaan:ww> ..3 over ..2 tot)
beter:        (zeg wat er gaat gebeuren)| altijd
uitleg:       Beginnen met iets, vaak iets ernstigs.
voorbeeld:    Betaalt u niet, dan ⟦gaan wij over tot⟧ beslag op uw auto. => Betaalt u niet, dan laten wij beslag leggen op uw auto.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 88 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overhandigen    id: overhandigen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <geven>                | altijd
uitleg:       Iets van de ene hand in de andere hand doen.
voorbeeld:    De postbode mag de brief alleen aan uzelf ⟦overhandigen⟧. => De postbode mag de brief alleen aan uzelf geven.
voorbeeld:    De sleutels zijn op 1 mei aan de huurder ⟦overhandigd⟧. => De sleutels zijn op 1 mei aan de huurder gegeven.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 84 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overschrijden    id: overschrijden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (meer of langer dan mag)| bij een bedrag, tijd of grens
uitleg:       Verder gaan dan mag: te lang, te veel of te laat.
voorbeeld:    Uw spaargeld ⟦overschrijdt⟧ de grens van de toeslag. => U hebt meer spaargeld dan mag voor deze toeslag.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 882 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       perfectioneren    id: perfectioneren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <verbeteren>           | altijd
uitleg:       Iets nog beter maken dan het al was.
voorbeeld:    De bibliotheek wil het aanvragen van boeken ⟦perfectioneren⟧. => De bibliotheek wil het aanvragen van boeken verbeteren.
voorbeeld:    Het alarmsysteem wordt elk jaar ⟦geperfectioneerd⟧. => Het alarmsysteem wordt elk jaar verbeterd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       plaats|hebben    id: plaatshebben    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       vd=-; vde=-
beter:        <zijn>                 | als je zegt waar en wanneer
uitleg:       Op een bepaalde plek of tijd gebeuren.
voorbeeld:    De hoorzitting ⟦heeft⟧ op 9 juni ⟦plaats⟧. => De hoorzitting is op 9 juni.
voorbeeld:    Wanneer zal de opening van de sluis ⟦plaatshebben⟧? => Wanneer zal de opening van de sluis zijn?
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 114 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       plaats|vinden    id: plaatsvinden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       vd=-; vde=-
beter:        <zijn>                 | als je zegt waar en wanneer
beter:        <gebeuren>             | als er geen plek of tijd bij staat
uitleg:       Er is ergens iets te doen, op een bepaalde dag.
voorbeeld:    De informatieavond ⟦vindt⟧ in de kantine ⟦plaats⟧. => De informatieavond is in de kantine.
voorbeeld:    Het gesprek zal ook online ⟦plaatsvinden⟧. => Het gesprek zal ook online zijn.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1629 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       pogen    id: pogen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <proberen>             | altijd
uitleg:       Kijken of iets lukt.
voorbeeld:    Twee mannen ⟦poogden⟧ de fietsenstalling open te breken. => Twee mannen probeerden de fietsenstalling open te breken.
voorbeeld:    Hij heeft ⟦gepoogd⟧ de boete te betalen. => Hij heeft geprobeerd de boete te betalen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       preciseren    id: preciseren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <verduidelijken>       | altijd
uitleg:       Meer en preciezer zeggen over iets.
voorbeeld:    Kunt u ⟦preciseren⟧ welke boom u wilt kappen? => Kunt u verduidelijken welke boom u wilt kappen?
voorbeeld:    De eigenaar heeft zijn klacht later ⟦gepreciseerd⟧. => De eigenaar heeft zijn klacht later verduidelijkt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       prefereren    id: prefereren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (liever hebben of willen)| altijd
uitleg:       Het ene liever willen dan het andere.
voorbeeld:    Geef aan of u een afspraak in de ochtend ⟦prefereert⟧. => Geef aan of u liever in de ochtend een afspraak wilt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       prevaleren boven    id: prevaleren-boven    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <prevaleren:ww> boven
beter:        <gaan:ww> voor         | altijd
uitleg:       Het ene is belangrijker dan het andere.
voorbeeld:    De veiligheid van kinderen ⟦prevaleert boven⟧ de doorstroming van het verkeer. => De veiligheid van kinderen gaat voor de doorstroming van het verkeer.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       prioriteren    id: prioriteren    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (bepalen wat eerst moet)| altijd
uitleg:       Kiezen welk werk het eerst gebeurt.
voorbeeld:    Wij krijgen veel meldingen en moeten dus ⟦prioriteren⟧. => Wij krijgen veel meldingen. Gevaarlijke situaties gaan eerst.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       prolongeren    id: prolongeren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <verlengen>            | altijd
uitleg:       Iets langer laten duren dan eerst was afgesproken.
voorbeeld:    De huur van de standplaats wordt met een jaar ⟦geprolongeerd⟧. => De huur van de standplaats wordt met een jaar verlengd.
voorbeeld:    De bank ⟦prolongeert⟧ uw lening niet. => De bank verlengt uw lening niet.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       raadplegen    id: raadplegen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <bekijken>             | bij een website, lijst of kaart
beter:        (om advies vragen)     | bij een persoon
uitleg:       Ergens informatie zoeken, of iemand om advies vragen.
voorbeeld:    ⟦Raadpleeg⟧ de afvalkalender op onze website. => Bekijk de afvalkalender op onze website.
voorbeeld:    Deze kaart is vorige week vaak ⟦geraadpleegd⟧. => Deze kaart is vorige week vaak bekeken.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 407 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rappelleren    id: rappelleren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <herinneren>           | als iemand nog iets moet doen
uitleg:       Iemand nog een keer vragen om iets te doen.
voorbeeld:    Als u niet antwoordt, ⟦rappelleren⟧ wij u na twee weken. => Als u niet antwoordt, herinneren wij u na twee weken.
voorbeeld:    Wij hebben de aannemer al twee keer ⟦gerappelleerd⟧. => Wij hebben de aannemer al twee keer herinnerd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rapporteren    id: rapporteren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <melden>               | als iemand iets laat weten
uitleg:       Aan iemand vertellen of schrijven wat er gebeurd is.
voorbeeld:    ⟦Rapporteer⟧ ongelukken met de leenfiets meteen. => Meld ongelukken met de leenfiets meteen.
voorbeeld:    De verpleegkundige heeft de val ⟦gerapporteerd⟧. => De verpleegkundige heeft de val gemeld.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 395 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       realiseren    id: realiseren-maken    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    maken of bouwen
alleen:       zin=/(woning | woningen | huizen | appartementen | gebouw | school | sporthal | parkeerplaatsen | fietspad | speeltuin | project | plan | plannen | wijk | dakopbouw | uitbouw | laadpalen)/
beter:        <bouwen>               | bij huizen en gebouwen
beter:        <maken>                | bij iets anders
uitleg:       Zorgen dat iets wat bedacht is er ook echt komt.
voorbeeld:    Op dit terrein worden tachtig woningen ⟦gerealiseerd⟧. => Op dit terrein worden tachtig woningen gebouwd.
voorbeeld:    De gemeente ⟦realiseert⟧ een fietspad langs het kanaal. => De gemeente maakt een fietspad langs het kanaal.
niet melden:  /(zich | me | je | ons) ..6 _/ | begrijpen
niet melden:  /_ ..3 (zich | me | je)/ | begrijpen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 948 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       recapituleren    id: recapituleren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <samen|vatten>         | altijd
uitleg:       Aan het eind kort zeggen wat er besproken is.
voorbeeld:    Aan het eind van het gesprek ⟦recapituleert⟧ de consulent uw afspraken. => Aan het eind van het gesprek vat de consulent uw afspraken samen.
voorbeeld:    Op de laatste bladzijde worden de regels ⟦gerecapituleerd⟧. => Op de laatste bladzijde worden de regels samengevat.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       rechten ontlenen aan    id: rechten-ontlenen-aan    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      geen rechten ..3 ontlenen
patroon:      geen rechten ..3 ontleend
patroon:      geen rechten te ontlenen
uitleg:       Er kan een fout in deze tekst staan. U kunt dan niet eisen dat u krijgt wat hier staat.
voorbeeld:    Aan deze berekening kunt u ⟦geen rechten ontlenen⟧. => In deze berekening kan een fout staan. U krijgt dan niet altijd het bedrag dat hier staat.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       rectificeren    id: rectificeren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <verbeteren>           | bij een fout in een tekst
uitleg:       Zeggen dat er een fout in een tekst stond, en wat het wel moet zijn.
voorbeeld:    De krant heeft het bericht over uw winkel ⟦gerectificeerd⟧. => De krant heeft het bericht over uw winkel verbeterd.
voorbeeld:    Wij ⟦rectificeren⟧ de fout in onze brief van 3 mei. => Wij verbeteren de fout in onze brief van 3 mei.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       refereren    id: refereren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (verwijzen naar, of noemen)| altijd
uitleg:       Iets noemen wat eerder gezegd of geschreven is.
voorbeeld:    U ⟦refereert⟧ in uw mail aan een gesprek met de balie. => U noemt in uw mail een gesprek met de balie.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       reflecteren    id: reflecteren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (nadenken over)        | als iemand terugkijkt op zijn eigen werk
uitleg:       Rustig nadenken over wat men heeft gedaan.
voorbeeld:    In dit gesprek ⟦reflecteert⟧ u op uw stage. => In dit gesprek denkt u na over uw stage.
niet melden:  /(licht | spiegel | kleding | hesje | materiaal)/ | licht terugkaatsen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       registreren    id: registreren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <in|schrijven>         | bij een persoon of bedrijf
beter:        <op|schrijven>         | bij een gegeven of gebeurtenis
uitleg:       Gegevens in een officiële lijst of een systeem zetten.
voorbeeld:    U kunt zich bij deze huisarts niet meer laten ⟦registreren⟧. => U kunt zich bij deze huisarts niet meer laten inschrijven.
voorbeeld:    De teller ⟦registreert⟧ hoeveel fietsers er langskomen. => De teller schrijft op hoeveel fietsers er langskomen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1447 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       reguleren    id: reguleren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <regelen>              | als er regels of grenzen komen
uitleg:       Met regels zorgen dat iets in goede banen gaat.
voorbeeld:    Met vergunningen ⟦reguleert⟧ de gemeente het parkeren. => Met vergunningen regelt de gemeente het parkeren.
voorbeeld:    Het aantal bezoekers wordt met kaartjes ⟦gereguleerd⟧. => Het aantal bezoekers wordt met kaartjes geregeld.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 233 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       reinigen    id: reinigen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <schoon|maken>         | altijd
uitleg:       Vuil weghalen.
voorbeeld:    Het riool in uw straat wordt donderdag ⟦gereinigd⟧. => Het riool in uw straat wordt donderdag schoongemaakt.
voorbeeld:    Wij ⟦reinigen⟧ de containers twee keer per jaar. => Wij maken de containers twee keer per jaar schoon.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 161 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rekruteren    id: rekruteren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <zoeken>               | bij personeel of vrijwilligers
uitleg:       Mensen zoeken die ergens willen werken.
voorbeeld:    De brandweer ⟦rekruteert⟧ vrijwilligers uit het dorp. => De brandweer zoekt vrijwilligers uit het dorp.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       resumeren    id: resumeren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <samen|vatten>         | altijd
uitleg:       In een paar zinnen zeggen wat het belangrijkste is.
voorbeeld:    De voorzitter ⟦resumeerde⟧ de bezwaren van de buurt. => De voorzitter vatte de bezwaren van de buurt samen.
voorbeeld:    In hoofdstuk 6 wordt het onderzoek ⟦geresumeerd⟧. => In hoofdstuk 6 wordt het onderzoek samengevat.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       riskeren    id: riskeren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (kans hebben op, of kunnen krijgen)| bij een straf of nadeel
uitleg:       De kans lopen dat er iets naars gebeurt.
voorbeeld:    Wie zonder kaartje reist, ⟦riskeert⟧ een boete van 50 euro. => Wie zonder kaartje reist, kan een boete van 50 euro krijgen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       rouleren    id: rouleren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <wisselen>             | als steeds iemand anders aan de beurt is
uitleg:       Steeds iemand anders doet het of heeft het.
voorbeeld:    Het voorzitterschap van de buurtraad ⟦rouleert⟧ elk half jaar. => Het voorzitterschap van de buurtraad wisselt elk half jaar.
voorbeeld:    De vrijwilligers ⟦rouleren⟧ tussen de twee balies. => De vrijwilligers wisselen tussen de twee balies.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       rubriceren    id: rubriceren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <in|delen>             | altijd
uitleg:       Dingen in groepen verdelen en elke groep een naam geven.
voorbeeld:    Het archief ⟦rubriceert⟧ de foto's per wijk. => Het archief deelt de foto's per wijk in.
voorbeeld:    De klachten worden op onderwerp ⟦gerubriceerd⟧. => De klachten worden op onderwerp ingedeeld.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 25 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       sanctioneren    id: sanctioneren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (straf geven)          | als iemand een regel niet volgt
beter:        (goedkeuren)           | als iets achteraf mag
uitleg:       Iemand straf geven. Het kan ook 'goedkeuren' betekenen, dus de lezer kan zich vergissen.
voorbeeld:    De gemeente kan zwartwerk ⟦sanctioneren⟧. => De gemeente kan straf geven voor zwartwerk.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 25 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       schenden    id: schenden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (zich niet houden aan) | bij een regel of afspraak
uitleg:       Iets doen wat tegen een regel, wet of afspraak is.
voorbeeld:    U hebt de huisregels van de opvang ⟦geschonden⟧. => U hebt zich niet gehouden aan de huisregels van de opvang.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 60 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       selecteren    id: selecteren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <kiezen>               | altijd
uitleg:       Uit een groep kiezen wie of wat het meest geschikt is.
voorbeeld:    ⟦Selecteer⟧ hieronder de dag van uw afspraak. => Kies hieronder de dag van uw afspraak.
voorbeeld:    Voor het panel zijn tachtig bewoners ⟦geselecteerd⟧. => Voor het panel zijn tachtig bewoners gekozen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 281 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       spenderen    id: spenderen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <uit|geven>            | bij geld
beter:        <besteden>             | bij tijd
uitleg:       Geld of tijd ergens voor gebruiken.
voorbeeld:    Hoeveel ⟦spendeert⟧ u per maand aan medicijnen? => Hoeveel geeft u per maand aan medicijnen uit?
voorbeeld:    De jury heeft veel tijd aan uw plan ⟦gespendeerd⟧. => De jury heeft veel tijd aan uw plan besteed.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       staan vermeld    id: staan-vermeld    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <staan:ww> vermeld
patroon:      vermeld <staan:ww>
beter:        <staan:ww>             | altijd
uitleg:       Iets is ergens te lezen.
voorbeeld:    Het nummer ⟦staat vermeld⟧ op de achterkant van uw pas. => Het nummer staat op de achterkant van uw pas.
voorbeeld:    Gebruik de code die in de brief ⟦vermeld staat⟧. => Gebruik de code die in de brief staat.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 61 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       standaardiseren    id: standaardiseren    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        overal hetzelfde <maken>| altijd
uitleg:       Zorgen dat iets overal op dezelfde manier gaat.
voorbeeld:    De scholen ⟦standaardiseren⟧ het inschrijfformulier. => De scholen maken het inschrijfformulier overal hetzelfde.
voorbeeld:    De borden bij laadpalen worden ⟦gestandaardiseerd⟧. => De borden bij laadpalen worden overal hetzelfde gemaakt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 99 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       staven    id: staven    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
alleen:       zin=/(met | door)/
beter:        <bewijzen>             | altijd
uitleg:       Met feiten of papieren laten zien dat iets klopt.
voorbeeld:    U kunt uw verhaal met foto's ⟦staven⟧. => U kunt uw verhaal met foto's bewijzen.
voorbeeld:    Zijn klacht is niet met feiten ⟦gestaafd⟧. => Zijn klacht is niet met feiten bewezen.
niet melden:  /(de | ijzeren | houten | metalen | twee | vier) _/ | stukken ijzer of hout
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 19 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       stimuleren    id: stimuleren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <aan|moedigen>         | bij mensen
beter:        <helpen>               | bij bedrijven of plannen
uitleg:       Zorgen dat iemand zin krijgt om iets te doen, of dat iets groeit.
voorbeeld:    Wij ⟦stimuleren⟧ kinderen om op de fiets te komen. => Wij moedigen kinderen aan om op de fiets te komen.
voorbeeld:    Werkgevers worden ⟦gestimuleerd⟧ om jongeren een baan te geven. => Werkgevers worden aangemoedigd om jongeren een baan te geven.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 239 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       stipuleren    id: stipuleren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <bepalen>              | bij een regel of voorwaarde
uitleg:       In een afspraak of regel zetten wat er moet.
voorbeeld:    Het contract ⟦stipuleert⟧ dat u de tuin onderhoudt. => Het contract bepaalt dat u de tuin onderhoudt.
voorbeeld:    In de akte is ⟦gestipuleerd⟧ wie het dak betaalt. => In de akte is bepaald wie het dak betaalt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       streven naar    id: streven-naar    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      <streven:ww> ..3 (naar | ernaar)
beter:        (proberen, of willen)  | altijd
uitleg:       Zijn best doen om iets te bereiken.
voorbeeld:    Wij ⟦streven ernaar⟧ binnen een week te antwoorden. => Wij proberen binnen een week te antwoorden.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 44 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       stroken    id: stroken-met    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
alleen:       na=/..4 met/
beter:        <kloppen>              | als er 'met' bij staat
uitleg:       Bij elkaar passen, zonder verschil.
voorbeeld:    Uw opgave ⟦strookt⟧ niet met de gegevens van de bank. => Uw opgave klopt niet met de gegevens van de bank.
voorbeeld:    Dat ⟦strookte⟧ niet met de afspraken in het contract. => Dat klopte niet met de afspraken in het contract.
niet melden:  /stroken/ | meestal repen grond of papier
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 66 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       structureren    id: structureren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <ordenen>              | altijd
uitleg:       Zorgen dat dingen een duidelijke volgorde of plaats hebben.
voorbeeld:    Een vrijwilliger helpt u om uw papieren te ⟦structureren⟧. => Een vrijwilliger helpt u om uw papieren te ordenen.
voorbeeld:    Het rapport is per onderwerp ⟦gestructureerd⟧. => Het rapport is per onderwerp geordend.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 35 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       substitueren    id: substitueren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <vervangen>            | altijd
uitleg:       Het ene in de plaats zetten van het andere.
voorbeeld:    De apotheek mag dit medicijn ⟦substitueren⟧ door een goedkoper merk. => De apotheek mag dit medicijn vervangen door een goedkoper merk.
voorbeeld:    Dagbesteding wordt soms ⟦gesubstitueerd⟧ door hulp thuis. => Dagbesteding wordt soms vervangen door hulp thuis.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie
