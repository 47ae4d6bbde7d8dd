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
niet melden:  /(ik ben | ben ik | wij zijn | zijn wij | we zijn | bent u | u bent) ..8 nagegaan/ | dan moet 'zijn' ook 'hebben' worden
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
voorbeeld:    Uw nieuwe pas wordt ⟦nagezonden⟧. => Uw nieuwe pas wordt later gestuurd.
niet melden:  /(de | het | een | uw | deze | onze) nagezonden/ | dan moet er een e achter 'gestuurd'
niet melden:  /(door | aan | naar | van | bij | met) (u | ons | hem | haar | hen | mij | je | jou | wie) nagezonden [woord]/ | dan moet er een e achter
niet melden:  /post ..6 _/ | de post naar een nieuw adres sturen
niet melden:  /_ ..8 post/ | de post naar een nieuw adres sturen
niet melden:  /nagezonden (stuk | stukken | processtukken | brief | brieven | formulier | formulieren | lijst | lijsten | signaleringslijst | gegevens | document | documenten | informatie | rapport | rapporten | exemplaar | foto | foto's | bescheiden | verslag | factuur | rekening | bewijs | bewijsstukken | nota | klacht | klachten | bericht | berichten | e-mail | mail | pakket | kopie | kopieën | bijlage | bijlagen | reactie | reacties | vragenlijst | vragenlijsten | aanvraag | aanvragen | toelichting | opgave | overzicht | verzoek | verzoekschrift | besluit | advies)/ | dan moet er een e achter
niet melden:  /(de | het | een | uw | onze | deze | alle | dit) ..6 nagezonden !("." | "," | ";" | ":" | "!" | "?" | ")" | op | in | aan | door | naar | per | via | met | voor | van | bij | om | tot | uit | over | sinds | na | tijdens | binnen | en | of | maar | dat | die | als | wanneer | zodat | omdat | nadat | voordat | heb | hebt | heeft | hebben | had | hadden | is | zijn | was | waren | wordt | worden | werd | werden | zal | zullen | kan | kunnen | moet | moeten | mag | mogen | zou | zouden | hoe | wat | waar | waarin | te | ter | ten | zonder | vanwege | wegens | tegen | volgens | krijgt | krijgen | hij | zij | wij | u | ik | het | de | een | daar | hier | dan | toen | nu | ook | niet | zoals | alsnog | vandaag | gisteren | morgen)/ | voor een zelfstandig naamwoord: dan moet er een e achter
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       neergelegd in    id: neergelegd-in    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <zijn:ww> ..4 neergelegd in
beter:        <staan:ww> … in        | bij een wet, regel of contract
uitleg:       De regel is ergens opgeschreven.
voorbeeld:    Deze plicht ⟦is neergelegd in⟧ de Algemene plaatselijke verordening. => Deze plicht staat in de Algemene plaatselijke verordening.
voorbeeld:    Onze afspraken ⟦zijn⟧ al sinds 2020 ⟦neergelegd in⟧ een contract. => Onze afspraken staan al sinds 2020 in een contract.
niet melden:  /(bloemen | krans | kransen | kaarsen | knuffels) ..8 neergelegd/ | iets op de grond leggen
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens | onder | om | naar | <hebben:ww> | hij | iemand | men | wie | ook) zijn ..5 neergelegd/ | 'zijn' als bezit, geen werkwoord
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
alleen:       zin!=/(beurs | beurze | effectenbeurs | effecten | aandelen | wisselkoers | verkoopkoers | vennootschap | vennootschappen | nasdaq | aex | koers | koersen)/
beter:        <op|schrijven>       | altijd
uitleg:       Iets op papier zetten om het niet te vergeten.
voorbeeld:    ⟦Noteer⟧ uw vragen voor het gesprek. => Schrijf uw vragen voor het gesprek op.
voorbeeld:    De agent heeft uw kenteken ⟦genoteerd⟧. => De agent heeft uw kenteken opgeschreven.
niet melden:  /_ ..1 (dat | of | hoe | wat | wie | waarom | wanneer | hoeveel | waar | welke)/ | dan staat er een hele zin achter
niet melden:  /_ ..8 (op | in) (de | het | een | uw | je | elk | elke | dit | deze | alle | ons | onze | iedere)/ | dan past 'schrijven' zonder 'op'
niet melden:  /(op | in) (de | het | een | uw | je | elk | elke | dit | deze | alle | ons | onze | iedere) ..5 _/ | dan past 'schrijven' zonder 'op'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 76 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       noteren    id: noteren-op    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    op een papier schrijven
alleen:       na=/..8 (op | in) (de | het | een | uw | je | elk | elke | dit | deze | alle | ons | onze | iedere)/
alleen:       zin!=/(beurs | beurze | effectenbeurs | effecten | aandelen | koers | koersen | wisselkoers | verkoopkoers | vennootschap | vennootschappen)/
beter:        <schrijven>            | als erbij staat waarop
uitleg:       Iets op een papier schrijven, zodat het later te lezen is.
voorbeeld:    ⟦Noteer⟧ uw naam op elke bladzijde. => Schrijf uw naam op elke bladzijde.
voorbeeld:    ⟦Noteer⟧ de afspraak in uw agenda. => Schrijf de afspraak in uw agenda.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

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
niet melden:  /(heel | erg | zeer | meer | minder | een | het | zo | te | wat) genuanceerd/ | met oog voor beide kanten
niet melden:  /_ (standpunten | standpunt | beeld | antwoord | verhaal | oordeel | mening | zijn)/ | met oog voor beide kanten
niet melden:  /genuanceerde/ | met oog voor beide kanten
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nuttigen    id: nuttigen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       tt1=-
beter:        <eten>                 | als het om eten gaat
beter:        <drinken>              | als het om drinken gaat
uitleg:       Iets eten of drinken, bijvoorbeeld een boterham.
voorbeeld:    U mag hier uw eigen brood ⟦nuttigen⟧. => U mag hier uw eigen brood eten.
voorbeeld:    De kinderen ⟦nuttigen⟧ hun lunch op school. => De kinderen eten hun lunch op school.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 89 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       observeren    id: observeren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
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

ingang:       onder … wordt verstaan    id: onder-wordt-verstaan    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      onder ..12 w=(wordt | worden) ..6 verstaan
beter:        met … {w} … bedoeld    | altijd
uitleg:       Zo legt een regel uit wat een woord precies betekent.
voorbeeld:    ⟦Onder⟧ inkomen ⟦wordt⟧ ook alimentatie ⟦verstaan⟧. => Met inkomen wordt ook alimentatie bedoeld.
voorbeeld:    ⟦Onder⟧ grof afval ⟦wordt verstaan⟧: meubels en matrassen. => Met grof afval wordt bedoeld: meubels en matrassen.
niet melden:  /onder (meer | andere | anderen | wie | welke)/ | een andere uitdrukking
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       wordt onder … verstaan    id: wordt-onder-verstaan    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (wordt | worden | dient | moet | moeten | kan | kunnen) ..3 onder ..12 verstaan
patroon:      (hieronder | daaronder | waaronder | eronder) ..6 verstaan
beter:        (bedoelen met)         | altijd
uitleg:       De schrijver zegt wat een woord precies betekent.
voorbeeld:    In deze brief ⟦wordt onder⟧ kind ⟦verstaan⟧: iemand tot 18 jaar. => In deze brief bedoelen wij met kind: iemand tot 18 jaar.
niet melden:  /onder (meer | andere | anderen)/ | een andere uitdrukking
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       onderbouwen    id: onderbouwen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       tt1=-
beter:        <uit|leggen>           | als je zegt waarom
beter:        (bewijzen met papieren)| als er bewijs bij moet
uitleg:       Zeggen waarom iets zo is en dat met feiten laten zien.
voorbeeld:    U moet uw keuze voor deze school ⟦onderbouwen⟧. => U moet uw keuze voor deze school uitleggen.
voorbeeld:    De hoogte van de vergoeding is niet goed ⟦onderbouwd⟧. => De hoogte van de vergoeding is niet goed uitgelegd.
niet melden:  /_ ..1 (dat | of | hoe | wat | wie | waarom | wanneer | hoeveel | waar | welke)/ | dan staat er een hele zin achter
niet melden:  /onderbouwde/ | dan staat het voor een zelfstandig naamwoord
niet melden:  /(wetenschappelijk | financieel | technisch | juridisch) onderbouwd/ | dan past 'uitgelegd' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 291 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderkennen    id: onderkennen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <herkennen>          | als iemand merkt wat het is
beter:        <zien>               | als iemand een probleem of gevaar ziet
uitleg:       Zien dat iets er is en wat het is.
voorbeeld:    Een leraar moet een taalachterstand op tijd ⟦onderkennen⟧. => Een leraar moet een taalachterstand op tijd herkennen.
voorbeeld:    Het gevaar van deze oversteek is te laat ⟦onderkend⟧. => Het gevaar van deze oversteek is te laat gezien.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 97 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ondersteunen    id: ondersteunen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       od=-; ode=-
alleen:       zin=/(u | je | ouders | ouder | gezinnen | mensen | inwoners | bewoners | jongeren | ouderen | mantelzorgers | vrijwilligers | ondernemers | kinderen | cliënten | leerlingen | studenten)/
beter:        <helpen>               | bij mensen
beter:        (geld of advies geven) | als je precies wilt zijn
uitleg:       Iemand met raad, tijd of geld bijstaan.
voorbeeld:    Onze jobcoach ⟦ondersteunt⟧ jongeren bij het solliciteren. => Onze jobcoach helpt jongeren bij het solliciteren.
voorbeeld:    Mantelzorgers worden door het steunpunt ⟦ondersteund⟧. => Mantelzorgers worden door het steunpunt geholpen.
niet melden:  /(door | aan | van | bij | met | voor) (u | jou | je | hem | haar | mij) ondersteunde/ | dan staat het voor een zelfstandig naamwoord
niet melden:  /(plan | plannen | initiatief | standpunt | voorstel | petitie | verzoek | mening | actie | idee) ..5 _/ | een plan help je niet
niet melden:  /_ ..4 (plan | plannen | initiatief | standpunt | voorstel | petitie | verzoek | mening | actie | idee)/ | een plan help je niet
niet melden:  /(verhaal | bezwaar | aanvraag | klacht | stelling | betoog | document | documenten | stukken | bewijs | bewijsstukken | bijlage | bijlagen | brieven | foto's | gegevens | browser | app | website | systeem | software | versie) ..6 _/ | papieren of een programma
niet melden:  /_ ..4 (verhaal | bezwaar | aanvraag | klacht | stelling | betoog | park | project | gebruik | formaat | bestanden)/ | een verhaal help je niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 681 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ondervangen    id: ondervangen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <voorkomen>            | als het nog niet gebeurd is
beter:        <op|lossen>            | als het al een probleem is
uitleg:       Op tijd iets doen, zodat er geen probleem is.
voorbeeld:    Met een tijdelijke brug ⟦ondervangen⟧ wij dat u moet omrijden. => Met een tijdelijke brug voorkomen wij dat u moet omrijden.
niet melden:  /(<worden:ww> | <hebben:ww> | <zijn:ww>) ..8 ondervangen/ | dan is het 'opgelost'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ondervangen    id: ondervangen-voltooid    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    opgelost
patroon:      w=(<worden:ww> | <hebben:ww> | <zijn:ww>) ..8 ondervangen
beter:        {w} … opgelost         | altijd
uitleg:       Er is of wordt iets tegen een probleem gedaan.
voorbeeld:    Dit bezwaar ⟦is⟧ met een hoger hek ⟦ondervangen⟧. => Dit bezwaar is met een hoger hek opgelost.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ondervinden    id: ondervinden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       vde=-
alleen:       zin=/(hinder | overlast | probleem | problemen | schade | last | nadeel | gevolgen | moeilijkheden | klachten | pijn | vertraging)/
beter:        <hebben>               | bij hinder, problemen of gevolgen
uitleg:       Merken dat iets vervelends of iets goeds gebeurt.
voorbeeld:    Als u pijn ⟦ondervindt⟧ bij het lopen, belt u de huisarts. => Als u pijn heeft bij het lopen, belt u de huisarts.
voorbeeld:    Winkeliers hebben er nadeel van ⟦ondervonden⟧. => Winkeliers hebben er nadeel van gehad.
niet melden:  /(<worden:ww> | <zijn:ww>) ..8 ondervonden/ | dan past 'gehad' niet
niet melden:  /ondervonden (<worden:ww> | <zijn:ww> | hinder | overlast | schade | problemen | nadeel | vertraging)/ | dan past 'gehad' niet
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
niet melden:  /(<worden:ww> | <hebben:ww>) ..8 ontraden/ | dan is het 'afgeraden'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ontraden    id: ontraden-voltooid    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    afgeraden
patroon:      w=(<worden:ww> | <hebben:ww>) ..8 ontraden
beter:        {w} … afgeraden        | altijd
uitleg:       Iemand zei dat het geen goed idee is.
voorbeeld:    De arts ⟦heeft⟧ deze reis ⟦ontraden⟧. => De arts heeft deze reis afgeraden.
voorbeeld:    Zwemmen in de plas ⟦wordt ontraden⟧. => Zwemmen in de plas wordt afgeraden.
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
niet melden:  /<dragen:ww> ..3 (boek | mis | gedicht | lied | kleding | schoenen | trui | jas) ..4 op/ | opdragen aan een persoon, of kleren dragen
niet melden:  /opgedragen aan (de nagedachtenis | mijn | zijn | haar | onze | allen)/ | een boek of lied voor iemand
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
alleen:       na=/..3 (bijlage | bijlagen | brief | folder | lijst | overzicht | besluit | contract | tabel | register | verordening | wet | regeling | voorschriften | rapport | plan | beleid | artikel | hoofdstuk | verslag | systeem | bestand | voorwaarden)/
beter:        <staan:ww> … in        | bij een brief, lijst of bijlage
uitleg:       Het is ergens te lezen.
voorbeeld:    De kaart ⟦is opgenomen in⟧ bijlage 2. => De kaart staat in bijlage 2.
voorbeeld:    De tarieven ⟦zijn⟧ ook ⟦opgenomen in⟧ de folder. => De tarieven staan ook in de folder.
niet melden:  /_ ..4 (ziekenhuis | instelling | kliniek | verpleeghuis | inrichting | opvang | gezin | centrum | hospice)/ | daar verblijft een mens
niet melden:  /(en | ,) opgenomen in/ | dan hoort er nog een werkwoord bij
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens | onder | om | naar | <hebben:ww> | hij | iemand | men | wie | ook) zijn ..5 opgenomen/ | 'zijn' als bezit, geen werkwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 2191 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op|halen    id: ophalen-meningen    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: tip
betekenis:    meningen of informatie vragen
alleen:       zin=/(input | meningen | wensen | ideeën | reacties | behoeften | informatie)/
alleen:       zin!=/(paspoort | rijbewijs | identiteitskaart | pakket | pas | kind | kinderen | afval | grofvuil | papier | container | containers | geld | balie | stadhuis | gemeentehuis | bibliotheek | formulier | brochure | spullen | sleutel | sleutels | medicijnen | stempas)/
beter:        <verzamelen>           | bij ideeën, wensen of meningen
uitleg:       Mensen vragen wat zij willen of vinden.
voorbeeld:    Tijdens de markt ⟦haalden⟧ wij ideeën voor het park ⟦op⟧. => Tijdens de markt verzamelden wij ideeën voor het park.
voorbeeld:    Alle wensen van bewoners zijn in maart ⟦opgehaald⟧. => Alle wensen van bewoners zijn in maart verzameld.
niet melden:  /ophalen van (een | het | de | uw)/ | een voorwerp ophalen
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 33 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op|leggen    id: opleggen-boete    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    een straf geven
alleen:       zin=/(boete | boetes | geldboete | straf | straffen | taakstraf | bekeuring | celstraf)/
beter:        <geven>                | bij een boete of straf
uitleg:       Zeggen dat iemand een straf krijgt of iets moet betalen.
voorbeeld:    De rechter heeft een taakstraf van zestig uur ⟦opgelegd⟧. => De rechter heeft een taakstraf van zestig uur gegeven.
voorbeeld:    Wie zijn kind thuishoudt, kan een boete krijgen. De leerplichtambtenaar ⟦legt⟧ die boete niet zelf ⟦op⟧. => Wie zijn kind thuishoudt, kan een boete krijgen. De leerplichtambtenaar geeft die boete niet zelf.
niet melden:  /<krijgen:ww> ..10 opgelegd/ | dan kan 'opgelegd' weg
niet melden:  /opgelegd <krijgen:ww>/ | dan kan 'opgelegd' weg
niet melden:  /zelf opgelegde/ | dan geeft niemand een straf
niet melden:  /(de | een | uw | deze | die | elke) opgelegde/ | dan kan 'opgelegde' weg
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 851 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op|maken    id: opmaken-verslag    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    schrijven
alleen:       zin=/(proces-verbaal | rapport | verslag | akte | testament)/
alleen:       zin!=/(balans | bed | budget | spaargeld)/
beter:        <maken>                | bij een officieel papier
uitleg:       Een officieel papier schrijven.
voorbeeld:    De agent heeft een proces-verbaal ⟦opgemaakt⟧. => De agent heeft een proces-verbaal gemaakt.
voorbeeld:    De notaris ⟦maakt⟧ een akte ⟦op⟧. => De notaris maakt een akte.
niet melden:  /(hieruit | daaruit | eruit | uit) ..8 _/ | iets begrijpen
niet melden:  /_ dat/ | iets begrijpen
niet melden:  /<maken:ww> ..3 uit ..6 op/ | iets begrijpen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 267 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op|pakken    id: oppakken-melding    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: tip
betekenis:    behandelen
alleen:       zin=/(melding | meldingen | klacht | klachten | signaal | signalen | verzoek | aanvraag | aanvragen)/
alleen:       zin!=/(politie | agent | agenten | dief | verdachte | verdachten)/
beter:        <behandelen>           | bij een melding, klacht of vraag
uitleg:       Beginnen met het werk dat bij een melding of vraag hoort.
voorbeeld:    Uw melding over de lantaarnpaal wordt morgen ⟦opgepakt⟧. => Uw melding over de lantaarnpaal wordt morgen behandeld.
voorbeeld:    Wij ⟦pakken⟧ uw klacht zo snel mogelijk ⟦op⟧. => Wij behandelen uw klacht zo snel mogelijk.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op|schalen    id: opschalen    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
vormen:       tt1=-
beter:        <uit|breiden>          | als er meer mensen of hulp komen
uitleg:       Zorgen dat er meer hulp of meer mensen komen.
voorbeeld:    Bij hoog water ⟦schaalt⟧ het waterschap de bewaking ⟦op⟧. => Bij hoog water breidt het waterschap de bewaking uit.
voorbeeld:    Als dat nodig is, wordt de zorg thuis ⟦opgeschaald⟧. => Als dat nodig is, wordt de zorg thuis uitgebreid.
niet melden:  /_ ..3 naar/ | dan past 'uitbreiden' niet
niet melden:  /naar ..5 _/ | dan past 'uitbreiden' niet
niet melden:  /<schalen:ww> op/ | dan staat er niet wat er meer wordt
niet melden:  /er ..3 opgeschaald/ | dan staat er niet wat er meer wordt
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
alleen:       zin!=/(computer | laptop | pc | telefoon | programma | app)/
beter:        <starten>              | altijd
uitleg:       De eerste stap zetten van iets wat langer duurt.
voorbeeld:    In september ⟦starten⟧ wij een nieuw taalproject ⟦op⟧. => In september starten wij een nieuw taalproject.
voorbeeld:    De procedure is al ⟦opgestart⟧. => De procedure is al gestart.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 68 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op|stellen    id: opstellen-maken    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    maken of schrijven
alleen:       zin=/(plan | plannen | rapport | rapporten | verslag | brief | brieven | lijst | overzicht | verklaring | contract | begroting | advies | notitie | begeleidingsplan | zorgplan | overeenkomst | overeenkomsten | contracten | jaarrekening | jaarverslag | verantwoording | rapportage | rapportages | rapporten | verslagen | adviezen | onderzoeksplan | beleidsplan | protocol | protocollen | reglement | vergaderreglement | overzichten | programma | akte | akten | testament | verklaringen | vragenlijst | formulier | document | documenten | richtlijn | richtlijnen | regels | analyse | risicoanalyse | risicoanalyses | circulaire | schema | rooster | balans | offerte | handleiding | handreiking | convenant | agenda | lijsten | tekst | voorstel | proces-verbaal)/
beter:        <maken>                | bij een plan, lijst of contract
beter:        <schrijven>            | bij een brief of verslag
uitleg:       Bedenken wat er in een plan of brief komt, en dat opschrijven.
voorbeeld:    Samen met u ⟦stelt⟧ de begeleider een plan ⟦op⟧. => Samen met u maakt de begeleider een plan.
voorbeeld:    De huurders hebben een brief aan de corporatie ⟦opgesteld⟧. => De huurders hebben een brief aan de corporatie geschreven.
niet melden:  /zich ..6 _/ | een houding kiezen
niet melden:  /<stellen:ww> ..3 zich/ | een houding kiezen
niet melden:  /_ ..3 (tegen | langs | naast)/ | ergens neerzetten
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 562 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op|vragen    id: opvragen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       tt1=-; vt=-; vtmv=-
beter:        (vragen om)            | bij gegevens of papieren
uitleg:       Vragen om gegevens of papieren.
voorbeeld:    Mag de gemeente gegevens bij uw huisarts ⟦opvragen⟧? => Mag de gemeente gegevens bij uw huisarts vragen?
voorbeeld:    De rechtbank heeft uw dossier bij ons ⟦opgevraagd⟧. => De rechtbank heeft uw dossier bij ons gevraagd.
niet melden:  /(uw | de | die | een | alle | deze | onze | mijn | je | geen | veel | meer | andere | twee | drie | vier | vijf | enkele | dezelfde) vragen/ | dan is het een zelfstandig naamwoord
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
niet melden:  /(was | waren) (ik | wij | we | u | partijen | ouders) ..8 _/ | dan moet 'zijn' ook 'hebben' worden
niet melden:  /(ik | wij | we | u | partijen | ouders) (was | waren) ..8 _/ | dan moet 'zijn' ook 'hebben' worden
niet melden:  /(hij | zij | ze | huurder | verhuurder | werkgever | werknemer | gemeente | eigenaar | koper | verkoper) (is | was) ..8 _/ | dan moet 'is' ook 'heeft' worden
niet melden:  /(is | was) (hij | zij | ze | (de | een | uw) (huurder | verhuurder | werkgever | werknemer | gemeente | eigenaar | koper | verkoper)) ..8 _/ | dan moet 'is' ook 'heeft' worden
niet melden:  /(hij | zij | ze | huurder | verhuurder | werkgever | werknemer | gemeente | eigenaar | koper | verkoper) ..8 _ (is | was)/ | dan moet 'is' ook 'heeft' worden
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1006 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zijn overeengekomen    id: zijn-overeengekomen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (wij | we | partijen | ouders) zijn ..6 overeengekomen
patroon:      zijn (wij | we | partijen | ouders) ..6 overeengekomen
patroon:      u bent ..6 overeengekomen
patroon:      bent u ..6 overeengekomen
beter:        (hebben afgesproken)   | altijd
uitleg:       Samen iets hebben afgesproken.
voorbeeld:    ⟦Wij zijn⟧ met u ⟦overeengekomen⟧ dat u in delen betaalt. => Wij hebben met u afgesproken dat u in delen betaalt.
voorbeeld:    In mei ⟦zijn wij overeengekomen⟧ dat de huur omlaaggaat. => In mei hebben wij afgesproken dat de huur omlaaggaat.
niet melden:  /(de | het | een | uw | onze | deze | dit | die | andere | alle) (eerder | vooraf | onderling | schriftelijk | mondeling | samen)? overeengekomen [woord]/ | bij een zelfstandig naamwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

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
niet melden:  /(door | aan | van | bij | met | voor) (u | jou | je | hem | haar | mij) overhandigde/ | dan staat het voor een zelfstandig naamwoord
niet melden:  /(de | het | een | uw | deze | alle | onze) overhandigde/ | dan past 'gegeven' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 84 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overschrijden    id: overschrijden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (meer of langer dan mag)| bij een bedrag, tijd of grens
uitleg:       Verder gaan dan mag: te lang, te veel of te laat.
voorbeeld:    Uw spaargeld ⟦overschrijdt⟧ de grens van de toeslag. => U hebt meer spaargeld dan mag voor deze toeslag.
niet melden:  /(landsgrens | landsgrenzen | spoorlijn | streep) ..4 _/ | ergens overheen gaan
niet melden:  /_ ..3 (landsgrens | landsgrenzen | spoorlijn | streep)/ | ergens overheen gaan
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
alleen:       zin=/(gesprek | gesprekken | zitting | hoorzitting | vergadering | bijeenkomst | avond | informatieavond | opening | begrafenis | plechtigheid | les | lessen | cursus | markt | feest | onderzoek | controle | verkiezing | verkiezingen | keuring | overleg | afspraak | bezichtiging | veiling)/
beter:        (zijn) | als je zegt waar en wanneer
uitleg:       Op een bepaalde plek of tijd gebeuren.
voorbeeld:    De hoorzitting ⟦heeft⟧ op 9 juni ⟦plaats⟧. => De hoorzitting is op 9 juni.
voorbeeld:    Wanneer zal de opening van de sluis ⟦plaatshebben⟧? => Wanneer zal de opening van de sluis zijn?
niet melden:  /(in | een | de | geen | andere | eerste | tweede | goede | vaste | uw | elke | iedere | welke | deze | die | dezelfde | bepaalde | ter | onze | zijn | haar | hun | genoeg | weinig) plaats/ | dan is 'plaats' een zelfstandig naamwoord
niet melden:  /plaats (van | waar)/ | dan is 'plaats' een zelfstandig naamwoord
niet melden:  /het plaatshebben/ | dan is het een zelfstandig naamwoord
niet melden:  /plaats voor/ | dan is 'plaats' een zelfstandig naamwoord
niet melden:  /(nog | voldoende | veel | meer | wel | ook | alle | al) plaats/ | dan is 'plaats' een zelfstandig naamwoord
niet melden:  /(wij | we | u | ik | je | jullie) <hebben:ww> ..8 plaats/ | dan is 'plaats' een zelfstandig naamwoord
niet melden:  /<hebben:ww> (wij | we | u | ik | je | jullie) ..8 plaats/ | dan is 'plaats' een zelfstandig naamwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 114 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       plaats|vinden    id: plaatsvinden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       vd=-; vde=-
beter:        <zijn>                 | als je zegt waar en wanneer
beter:        <gebeuren>             | als er geen plek of tijd bij staat
uitleg:       Het is of gebeurt, op die plek of op dat moment.
voorbeeld:    De informatieavond ⟦vindt⟧ in de kantine ⟦plaats⟧. => De informatieavond is in de kantine.
voorbeeld:    Het gesprek zal ook online ⟦plaatsvinden⟧. => Het gesprek zal ook online zijn.
niet melden:  /(in | een | de | geen | andere | eerste | tweede | goede | vaste | uw | elke | iedere | welke | deze | die | dezelfde | bepaalde | ter | onze | zijn | haar | hun | genoeg | weinig) plaats/ | dan is 'plaats' een zelfstandig naamwoord
niet melden:  /het plaatsvinden/ | dan is het een zelfstandig naamwoord
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
beter:        duidelijker <maken>  | altijd
uitleg:       Meer en preciezer zeggen over iets.
voorbeeld:    Kunt u ⟦preciseren⟧ welke boom u wilt kappen? => Kunt u duidelijker maken welke boom u wilt kappen?
voorbeeld:    De eigenaar heeft zijn klacht later ⟦gepreciseerd⟧. => De eigenaar heeft zijn klacht later duidelijker gemaakt.
niet melden:  /(te worden gepreciseerd | (zal | zullen | zult | zou | zouden | kan | kunnen | kon | konden | moet | moeten | moest | moesten | mag | mogen | mocht | mochten | gaat | gaan | wil | willen) ..12 worden gepreciseerd)/ | staat apart: 'duidelijker worden gemaakt'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       worden gepreciseerd    id: preciseren-worden    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      hulp=(zal | zullen | zult | zou | zouden | kan | kunnen | kon | konden | moet | moeten | moest | moesten | mag | mogen | mocht | mochten | gaat | gaan | wil | willen) ..12 worden gepreciseerd
beter:        {hulp} … duidelijker worden gemaakt | altijd
uitleg:       Iemand moet er meer en preciezer over zeggen.
voorbeeld:    De klacht over de geur ⟦moet⟧ nog ⟦worden gepreciseerd⟧. => De klacht over de geur moet nog duidelijker worden gemaakt.
status:       aangenomen, 2026-11, redacteur: de woorden moeten op een andere plek
bron:         eigen redactie

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
voorbeeld:    Wij krijgen veel meldingen en moeten dus ⟦prioriteren⟧. => Wij krijgen veel meldingen en moeten dus bepalen wat eerst moet.
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
alleen:       zin=/(website | site | lijst | kaart | kalender | afvalkalender | folder | pagina | gids | handleiding | register | dossier | stukken | overzicht | rooster | gegevens)/
beter:        <bekijken>             | bij een website, lijst of kaart
uitleg:       Ergens informatie zoeken, bijvoorbeeld op een website.
voorbeeld:    ⟦Raadpleeg⟧ de afvalkalender op onze website. => Bekijk de afvalkalender op onze website.
voorbeeld:    Deze kaart is vorige week vaak ⟦geraadpleegd⟧. => Deze kaart is vorige week vaak bekeken.
niet melden:  /(jurist | advocaat | arts | huisarts | dokter | deskundige | specialist | psycholoog | notaris | accountant) ..6 _/ | een mens bekijk je niet
niet melden:  /_ ..6 (jurist | advocaat | arts | huisarts | dokter | deskundige | specialist | psycholoog | notaris | accountant)/ | een mens bekijk je niet
niet melden:  /(bewoners | inwoners | burgers | ouders | leden | collega) ..6 _/ | een mens bekijk je niet
niet melden:  /_ ..6 (bewoners | inwoners | burgers | ouders | leden | collega)/ | een mens bekijk je niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 407 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rappelleren    id: rappelleren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (herinneren, of nog een keer vragen) | als iemand nog iets moet doen
uitleg:       Iemand nog een keer vragen om iets te doen.
voorbeeld:    Als u niet antwoordt, ⟦rappelleren⟧ wij u na twee weken. => Als u niet antwoordt, sturen wij u na twee weken een herinnering.
voorbeeld:    Wij hebben de aannemer al twee keer ⟦gerappelleerd⟧. => Wij hebben de aannemer al twee keer herinnerd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rapporteren    id: rapporteren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (melden) | als iemand iets laat weten
uitleg:       Aan iemand vertellen of schrijven wat er gebeurd is.
voorbeeld:    ⟦Rapporteer⟧ ongelukken met de leenfiets meteen. => Meld ongelukken met de leenfiets meteen.
voorbeeld:    De verpleegkundige heeft de val ⟦gerapporteerd⟧. => De verpleegkundige heeft de val gemeld.
niet melden:  /_ ..8 over/ | dan past 'melden' niet
niet melden:  /(over | hierover | daarover | erover | waarover) ..8 _/ | dan past 'melden' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 395 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       realiseren    id: realiseren-maken    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    maken of bouwen
alleen:       zin=/(woning | woningen | huizen | appartementen | gebouw | school | sporthal | parkeerplaatsen | fietspad | speeltuin | wijk | dakopbouw | uitbouw | laadpalen)/
beter:        <bouwen>               | bij huizen en gebouwen
beter:        <maken>                | bij iets anders
uitleg:       Zorgen dat iets wat bedacht is er ook echt komt.
voorbeeld:    Op dit terrein worden tachtig woningen ⟦gerealiseerd⟧. => Op dit terrein worden tachtig woningen gebouwd.
voorbeeld:    De gemeente ⟦realiseert⟧ een fietspad langs het kanaal. => De gemeente maakt een fietspad langs het kanaal.
niet melden:  /(zich | me | je | ons) ..6 _/ | begrijpen
niet melden:  /_ ..3 (zich | me | je)/ | begrijpen
niet melden:  /_ ons ..2 (dat | hoe | niet | heel | goed)/ | begrijpen
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
alleen:       zin!=/(licht | spiegel | kleding | hesje | materiaal)/
beter:        (nadenken over)        | als iemand terugkijkt op zijn eigen werk
uitleg:       Rustig nadenken over wat er is gedaan.
voorbeeld:    In dit gesprek ⟦reflecteert⟧ u op uw stage. => In dit gesprek denkt u na over uw stage.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       registreren    id: registreren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <in|schrijven>         | bij een persoon of bedrijf
beter:        <op|schrijven>         | bij een gegeven of gebeurtenis
uitleg:       Gegevens in een officiële lijst of een systeem zetten.
voorbeeld:    U kunt zich bij deze huisarts niet meer laten ⟦registreren⟧. => U kunt zich bij deze huisarts niet meer laten inschrijven.
voorbeeld:    De docent ⟦registreert⟧ elke les wie er is. => De docent schrijft elke les op wie er is.
niet melden:  /_ ..1 (dat | of | hoe | wat | wie | waarom | wanneer | hoeveel | waar | welke)/ | dan staat er een hele zin achter
niet melden:  /(geregistreerde | geregistreerd) (partner | partners | partnerschap | partnerschappen | gastouder | gastouders)/ | vaste term
niet melden:  /(camera | camera's | sensor | sensoren | meter | systeem | apparaat | computer | app) ..6 _/ | een apparaat schrijft niets op
niet melden:  /<registreren> ..1 (de | het | een | onze | deze | uw) (camera | camera's | sensor | sensoren | meter | systeem | apparaat | computer | app)/ | een apparaat schrijft niets op
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1447 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       reguleren    id: reguleren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       od=-; ode=-
beter:        <regelen>              | als er regels of grenzen komen
uitleg:       Met regels zorgen dat iets in goede banen gaat.
voorbeeld:    Met vergunningen ⟦reguleert⟧ de gemeente het parkeren. => Met vergunningen regelt de gemeente het parkeren.
voorbeeld:    Het aantal bezoekers wordt met kaartjes ⟦gereguleerd⟧. => Het aantal bezoekers wordt met kaartjes geregeld.
niet melden:  /gereguleerde/ | een term uit de wet
niet melden:  /(gedrag | gedragsproblematiek | emoties | temperatuur | stemming | bloedsuiker | bloeddruk | waterstand | slaap) ..8 _/ | dan past 'regelen' niet
niet melden:  /_ ..5 (gedrag | gedragsproblematiek | emoties | temperatuur | stemming | bloedsuiker | bloeddruk | waterstand | slaap)/ | dan past 'regelen' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 233 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       reinigen    id: reinigen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <schoon|maken>         | altijd
uitleg:       Vuil weghalen.
voorbeeld:    Het riool in uw straat wordt donderdag ⟦gereinigd⟧. => Het riool in uw straat wordt donderdag schoongemaakt.
voorbeeld:    Wij ⟦reinigen⟧ de containers twee keer per jaar. => Wij maken de containers twee keer per jaar schoon.
niet melden:  /(chemisch | chemische) _/ | vaste term
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 161 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rekruteren    id: rekruteren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <zoeken>               | bij personeel of vrijwilligers
uitleg:       Mensen zoeken die ergens willen werken.
voorbeeld:    De brandweer ⟦rekruteert⟧ vrijwilligers uit het dorp. => De brandweer zoekt vrijwilligers uit het dorp.
vormen:       vd=-; vde=-
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
niet melden:  /(lichamelijk | graf | graven | lijk | gezicht) ..4 _/ | beschadigen
niet melden:  /(verpakking | zegel | zegels | verzegeling | slot | pakket | oppervlak | lak | huid) ..6 _/ | beschadigen
niet melden:  /_ ..4 (verpakking | zegel | zegels | verzegeling)/ | beschadigen
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
niet melden:  /<staan:ww> vermeld [leesteken]/ | zonder plek erbij past 'staat' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 61 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       standaardiseren    id: standaardiseren    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
vormen:       vde=-
beter:        overal hetzelfde <maken>| altijd
uitleg:       Zorgen dat iets overal op dezelfde manier gaat.
voorbeeld:    De scholen ⟦standaardiseren⟧ het inschrijfformulier. => De scholen maken het inschrijfformulier overal hetzelfde.
voorbeeld:    De borden bij laadpalen worden ⟦gestandaardiseerd⟧. => De borden bij laadpalen worden overal hetzelfde gemaakt.
niet melden:  /(een | het | dit | dat | elk | van) gestandaardiseerd/ | dan staat het voor een zelfstandig naamwoord
niet melden:  /gestandaardiseerd (opgeslagen | vastgelegd | verwerkt | uitgewisseld | aangeleverd | werken | ingevuld | geregistreerd | onderzoek | formulier | systeem | model)/ | volgens vaste regels
niet melden:  /(te worden gestandaardiseerd | (zal | zullen | zult | zou | zouden | kan | kunnen | kon | konden | moet | moeten | moest | moesten | mag | mogen | mocht | mochten | gaat | gaan | wil | willen) ..12 worden gestandaardiseerd)/ | staat apart: 'overal hetzelfde worden gemaakt'
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 99 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       worden gestandaardiseerd    id: standaardiseren-worden    soort: woordgroep    categorie: jargon    domein: algemeen    ernst: waarschuwing
patroon:      hulp=(zal | zullen | zult | zou | zouden | kan | kunnen | kon | konden | moet | moeten | moest | moesten | mag | mogen | mocht | mochten | gaat | gaan | wil | willen) ..12 worden gestandaardiseerd
beter:        {hulp} … overal hetzelfde worden gemaakt | altijd
uitleg:       Iets gaat overal op dezelfde manier.
voorbeeld:    De borden langs de weg ⟦zullen⟧ in 2028 ⟦worden gestandaardiseerd⟧. => De borden langs de weg zullen in 2028 overal hetzelfde worden gemaakt.
status:       aangenomen, 2026-11, redacteur: de woorden moeten op een andere plek
bron:         eigen redactie

ingang:       staven    id: staven    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
alleen:       zin=/(met | door)/
beter:        <bewijzen>             | altijd
uitleg:       Met feiten of papieren laten zien dat iets klopt.
voorbeeld:    U kunt uw verhaal met foto's ⟦staven⟧. => U kunt uw verhaal met foto's bewijzen.
voorbeeld:    Zijn klacht is niet met feiten ⟦gestaafd⟧. => Zijn klacht is niet met feiten bewezen.
niet melden:  /(de | ijzeren | houten | metalen | twee | vier) _/ | stukken ijzer of hout
niet melden:  /(bewijs | bewijzen | bewijsstukken) ..4 _/ | 'met bewijs bewijzen' is dubbel
niet melden:  /_ ..4 (bewijs | bewijzen | bewijsstukken)/ | 'met bewijs bewijzen' is dubbel
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 19 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       stimuleren    id: stimuleren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       od=-; ode=-
beter:        (helpen of aanmoedigen)| bij mensen
beter:        (zorgen dat er meer van komt)| bij bedrijven of plannen
uitleg:       Zorgen dat iemand zin krijgt om iets te doen, of dat iets groeit.
voorbeeld:    De provincie ⟦stimuleert⟧ boeren die schoon willen werken. => De provincie helpt boeren die schoon willen werken.
voorbeeld:    Nieuwe winkels worden met een lage huur ⟦gestimuleerd⟧. => Nieuwe winkels worden met een lage huur geholpen.
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
niet melden:  /(het | een | dit | ons | uw) streven/ | dan is het een zelfstandig naamwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 44 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       stroken    id: stroken-met    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       tt1=-
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
niet melden:  /(gestructureerd | gestructureerde) (overleg | overleggen | gesprek | gesprekken | interview | interviews | vragenlijst | toezicht | aanpak)/ | volgens een vaste opzet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 35 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       substitueren    id: substitueren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <vervangen>            | altijd
uitleg:       Het ene in de plaats zetten van het andere.
voorbeeld:    De apotheek mag dit medicijn ⟦substitueren⟧ door een goedkoper merk. => De apotheek mag dit medicijn vervangen door een goedkoper merk.
voorbeeld:    Dagbesteding wordt soms ⟦gesubstitueerd⟧ door hulp thuis. => Dagbesteding wordt soms vervangen door hulp thuis.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       te kennen geven    id: te-kennen-geven    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      te kennen <geven:ww>
patroon:      <geven:ww> te kennen
beter:        <zeggen:ww>            | altijd
uitleg:       Een mening of wens laten weten.
voorbeeld:    U hebt ⟦te kennen gegeven⟧ dat u wilt verhuizen. => U hebt gezegd dat u wilt verhuizen.
voorbeeld:    Ouders ⟦geven te kennen⟧ dat de stoep te smal is. => Ouders zeggen dat de stoep te smal is.
niet melden:  /(wens | verlangen | voornemen | bezwaar | bezwaren | mening) ..4 _/ | een wens zeg je niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       te wijten zijn aan    id: te-wijten-zijn-aan    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <zijn:ww> ..4 te wijten aan
beter:        <komen:ww> … door      | altijd
uitleg:       Het zegt wat of wie de oorzaak is.
voorbeeld:    De vertraging ⟦is te wijten aan⟧ een storing. => De vertraging komt door een storing.
voorbeeld:    De schade ⟦is⟧ niet ⟦te wijten aan⟧ de storm. => De schade komt niet door de storm.
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens | onder | om | naar | <hebben:ww> | hij | iemand | men | wie | ook) zijn ..5 te wijten/ | 'zijn' als bezit, geen werkwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       tekort|schieten    id: tekortschieten    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (niet goed genoeg zijn, of iets vergeten)| zeg wat er fout ging
uitleg:       Niet genoeg of niet goed genoeg doen.
voorbeeld:    Wij zijn in onze hulp aan u ⟦tekortgeschoten⟧. => Wij hebben u niet goed genoeg geholpen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 72 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       terug|dringen    id: terugdringen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <verminderen>        | als er minder van iets moet komen
uitleg:       Zorgen dat er minder van iets is.
voorbeeld:    De gemeente wil de overlast in uw straat ⟦terugdringen⟧. => De gemeente wil de overlast in uw straat verminderen.
voorbeeld:    Met drempels is het lawaai ⟦teruggedrongen⟧. => Met drempels is het lawaai verminderd.
niet melden:  /(door | aan | naar | van | bij | met) (u | ons | hem | haar | hen | mij | je | jou | wie) teruggedrongen [woord]/ | dan moet er een e achter
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 46 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       terug|koppelen    id: terugkoppelen    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (vertellen) | als je iemand een antwoord of uitslag geeft
beter:        (laten weten)          | als er 'naar' bij staat
uitleg:       Aan iemand laten weten wat er met zijn vraag is gedaan.
voorbeeld:    De wijkagent heeft de uitkomst aan de buren ⟦teruggekoppeld⟧. => De wijkagent heeft de uitkomst aan de buren verteld.
voorbeeld:    Ik ⟦koppel⟧ dit morgen aan mijn collega ⟦terug⟧. => Ik vertel dit morgen aan mijn collega.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tewerk|stellen    id: tewerkstellen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (laten werken)         | altijd
uitleg:       Iemand werk laten doen in een bedrijf.
voorbeeld:    U mag deze persoon alleen met een vergunning ⟦tewerkstellen⟧. => U mag deze persoon alleen met een vergunning laten werken.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 88 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toe|behoren    id: toebehoren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (zijn van)             | altijd
uitleg:       Het zegt van wie iets is.
voorbeeld:    De schutting ⟦behoort⟧ aan uw buren ⟦toe⟧. => De schutting is van uw buren.
niet melden:  /tot (nu | dan | daar | hier | morgen | vandaag | [woord]) toe/ | 'tot nu toe' is iets anders
niet melden:  /(met | en | het | de | alle | bijbehorend | bijbehorende | inclusief | van | zonder | ander) toebehoren/ | spullen die erbij horen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 299 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toe|leiden    id: toeleiden    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        <begeleiden>           | als er 'naar' bij staat
uitleg:       Iemand stap voor stap helpen om werk, school of zorg te vinden.
voorbeeld:    De klantmanager ⟦leidt⟧ jongeren ⟦toe⟧ naar een baan. => De klantmanager begeleidt jongeren naar een baan.
voorbeeld:    Mevrouw is vorig jaar naar dagbesteding ⟦toegeleid⟧. => Mevrouw is vorig jaar naar dagbesteding begeleid.
niet melden:  /<leiden:ww> ..8 (er | hier | daar | dit | dat) ..6 toe/ | 'ertoe leiden' betekent 'als gevolg hebben'
niet melden:  /(er | hier | daar | waar) ..4 <leiden:ww> ..6 toe/ | 'ertoe leiden' betekent 'als gevolg hebben'
niet melden:  /(weg | straat | pad | route) ..2 <leiden:ww>/ | de kant op gaan
niet melden:  /tot (nu | dan | daar | hier | morgen | vandaag | [woord]) toe/ | 'tot nu toe' is iets anders
vormen:       od=-; ode=-
niet melden:  /(er | hier | daar | waar | ertoe | dit | dat) ..8 toe te leiden/ | 'ertoe leiden' betekent 'als gevolg hebben'
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       toe|lichten    id: toelichten    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       od=-; ode=-
beter:        <uit|leggen>           | altijd
uitleg:       Meer vertellen, zodat een ander het begrijpt.
voorbeeld:    U mag uw bezwaar tijdens de hoorzitting ⟦toelichten⟧. => U mag uw bezwaar tijdens de hoorzitting uitleggen.
voorbeeld:    De ambtenaar ⟦lichtte⟧ de tekening ⟦toe⟧. => De ambtenaar legde de tekening uit.
niet melden:  /<voegen:ww> ..8 licht/ | het licht van een lamp
niet melden:  /tot (nu | dan | daar | hier | morgen | vandaag | [woord]) toe/ | 'tot nu toe' is iets anders
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 349 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toe|spitsen    id: toespitsen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (vooral kijken naar)   | als er 'op' bij staat
beter:        (speciaal voor) | als het bij een plan of afspraak staat
uitleg:       Vooral kijken naar één onderdeel of één groep.
voorbeeld:    Het onderzoek is ⟦toegespitst⟧ op oude woningen. => Het onderzoek gaat vooral over oude woningen.
niet melden:  /(conflict | strijd | discussie | spanning | spanningen | ruzie | crisis) ..3 _/ | erger worden
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       toetsen aan    id: toetsen-aan    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <toetsen:ww> ..3 aan de
patroon:      aan de ..4 (getoetst | te toetsen)
beter:        (kijken of iets past bij)| bij regels en plannen
uitleg:       Kijken of iets klopt met een regel of plan.
voorbeeld:    Wij ⟦toetsen uw bouwplan aan de⟧ regels voor monumenten. => Wij kijken of uw bouwplan past bij de regels voor monumenten.
niet melden:  /(de | een | deze | alle | drie | twee | geen) _/ | een toets op school of op een apparaat
niet melden:  /<toetsen:ww> of/ | controleren of iets zo is
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 19 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toe|zeggen    id: toezeggen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <beloven>              | altijd
uitleg:       Zeggen dat iets zeker gaat gebeuren.
voorbeeld:    De wethouder heeft een nieuwe speeltuin ⟦toegezegd⟧. => De wethouder heeft een nieuwe speeltuin beloofd.
voorbeeld:    Wij ⟦zeggen⟧ u een antwoord binnen een week ⟦toe⟧. => Wij beloven u een antwoord binnen een week.
niet melden:  /tot (nu | dan | daar | hier | morgen | vandaag | [woord]) toe/ | 'tot nu toe' is iets anders
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 136 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toe|zien    id: toezien-op    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       od=-; ode=-
alleen:       zin=/(op | erop | hierop | daarop | waarop)/
beter:        <letten>               | als er 'op' bij staat
uitleg:       Kijken of iets goed en volgens de regels gaat.
voorbeeld:    De toezichthouder ⟦ziet⟧ erop ⟦toe⟧ dat horeca op tijd sluit. => De toezichthouder let erop dat horeca op tijd sluit.
voorbeeld:    Wie moet op de veiligheid van zwemmers ⟦toezien⟧? => Wie moet op de veiligheid van zwemmers letten?
niet melden:  /_ (hoe | terwijl)/ | kijken zonder iets te doen
niet melden:  /tot (nu | dan | daar | hier | morgen | vandaag | [woord]) toe/ | 'tot nu toe' is iets anders
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 83 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tolereren    id: tolereren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <accepteren>           | altijd
uitleg:       Iets laten gebeuren of goedvinden.
voorbeeld:    Wij ⟦tolereren⟧ geen agressie aan de balie. => Wij accepteren geen agressie aan de balie.
voorbeeld:    Roken bij de ingang wordt niet meer ⟦getolereerd⟧. => Roken bij de ingang wordt niet meer geaccepteerd.
niet melden:  /(medicijn | medicijnen | maag | lichaam | huid | voeding | melk | patiënt) ..6 _/ | ergens tegen kunnen
niet melden:  /_ ..6 (medicijn | medicijnen | voeding | melk)/ | ergens tegen kunnen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       traceren    id: traceren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <vinden>               | als het gelukt is of kan
beter:        <op|sporen>            | als er nog gezocht wordt
uitleg:       Met hulp van sporen weten waar iets of iemand is.
voorbeeld:    Uw pakket is helaas niet te ⟦traceren⟧. => Uw pakket is helaas niet te vinden.
voorbeeld:    De GGD heeft de bron van de besmetting ⟦getraceerd⟧. => De GGD heeft de bron van de besmetting gevonden.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       transformeren    id: transformeren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (veranderen) | altijd
beter:        (ombouwen)               | bij een gebouw
uitleg:       Van iets ouds iets heel anders maken.
voorbeeld:    Het oude postkantoor wordt ⟦getransformeerd⟧ tot woningen. => Het oude postkantoor wordt omgebouwd tot woningen.
voorbeeld:    De ontwerper ⟦transformeerde⟧ het grijze plein in een park. => De ontwerper veranderde het grijze plein in een park.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 37 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       transporteren    id: transporteren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <vervoeren>            | altijd
uitleg:       Van de ene naar de andere plek brengen.
voorbeeld:    De scootmobiel moet met een busje worden ⟦getransporteerd⟧. => De scootmobiel moet met een busje worden vervoerd.
voorbeeld:    Dit bedrijf ⟦transporteert⟧ gevaarlijke stoffen door de tunnel. => Dit bedrijf vervoert gevaarlijke stoffen door de tunnel.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 50 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       treffen    id: treffen-maatregelen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    nemen
alleen:       zin=/(maatregel | maatregelen | voorzorgsmaatregelen | veiligheidsmaatregelen)/
beter:        <nemen>                | bij maatregelen
uitleg:       Iets doen om een probleem te voorkomen of op te lossen.
voorbeeld:    Welke maatregelen heeft de school ⟦getroffen⟧? => Welke maatregelen heeft de school genomen?
voorbeeld:    Dit zijn de maatregelen die het waterschap ⟦treft⟧. => Dit zijn de maatregelen die het waterschap neemt.
niet melden:  /(getroffen | getroffene | getroffenen) ..1 (door | gezin | gezinnen | gebied | bewoners | ondernemers)/ | iets ergs meemaken
niet melden:  /(doel | doen | hard | zwaar | iedereen | u | ons) _/ | dan betekent het 'raken'
niet melden:  /(maatregel | maatregelen) (treft | treffen | trof | troffen) (de | het | een | vooral | alle | onze | ook | veel | u | ons | mensen | kleine)/ | dan betekent het 'raken'
niet melden:  /door (de | deze | die) ..1 maatregelen ..2 getroffen/ | dan betekent het 'raken'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 2180 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uit|besteden    id: uitbesteden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (door een ander laten doen)| altijd
uitleg:       Werk door een ander bedrijf laten doen.
voorbeeld:    Wij hebben het schoonmaken van de school ⟦uitbesteed⟧. => Wij laten de school door een ander bedrijf schoonmaken.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 115 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uit|brengen    id: uitbrengen-advies    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    een advies geven
alleen:       zin=/(advies | adviezen | oordeel)/
beter:        <geven>                | bij een advies of oordeel
uitleg:       Een mening over iets zeggen of schrijven, na een onderzoek.
voorbeeld:    Wij volgen het advies dat de commissie heeft ⟦uitgebracht⟧. => Wij volgen het advies dat de commissie heeft gegeven.
voorbeeld:    De commissie ⟦brengt⟧ in mei twee adviezen ⟦uit⟧. => De commissie geeft in mei twee adviezen.
niet melden:  /(stem | stemmen | boek | rapport) ..6 _/ | stemmen of publiceren
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 222 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uiteen|zetten    id: uiteenzetten    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <uit|leggen>           | altijd
uitleg:       Stap voor stap vertellen hoe iets zit.
voorbeeld:    In deze folder ⟦zetten⟧ wij de regels ⟦uiteen⟧. => In deze folder leggen wij de regels uit.
voorbeeld:    De advocaat heeft de zaak duidelijk ⟦uiteengezet⟧. => De advocaat heeft de zaak duidelijk uitgelegd.
niet melden:  /<zetten:ww> ..2 (stoelen | tafels | meubels | banken | kasten) ..3 uiteen/ | verder van elkaar zetten
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 19 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uit|faseren    id: uitfaseren    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (stap voor stap stoppen met)| altijd
uitleg:       Iets niet in één keer maar langzaam laten ophouden.
voorbeeld:    De regeling voor oude auto's wordt ⟦uitgefaseerd⟧. => De regeling voor oude auto's stopt stap voor stap.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uit|nutten    id: uitnutten    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        <gebruiken>            | bij geld of ruimte
uitleg:       Alle ruimte of al het geld gebruiken dat er is.
voorbeeld:    Het budget voor speelplekken is niet helemaal ⟦uitgenut⟧. => Het budget voor speelplekken is niet helemaal gebruikt.
voorbeeld:    Gemeenten ⟦nutten⟧ de subsidie niet volledig ⟦uit⟧. => Gemeenten gebruiken de subsidie niet volledig.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       uit|oefenen    id: uitoefenen-recht    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    een recht gebruiken
alleen:       zin=/(recht | rechten | stemrecht | kiesrecht | inzagerecht)/
beter:        <gebruiken>            | bij een recht
uitleg:       Iets doen omdat daar een recht op is.
voorbeeld:    U kunt uw stemrecht alleen zelf ⟦uitoefenen⟧. => U kunt uw stemrecht alleen zelf gebruiken.
voorbeeld:    Met een volmacht ⟦oefent⟧ uw buurman uw stemrecht ⟦uit⟧. => Met een volmacht gebruikt uw buurman uw stemrecht.
niet melden:  /(beroep | druk | bedrijf | toezicht | gezag | functie | invloed) ..6 _/ | daar past 'gebruiken' niet
niet melden:  /(werk | werkzaamheden | taak | taken | bevoegdheid | bevoegdheden | onderneming | vak) ..6 _/ | daar past 'gebruiken' niet
niet melden:  /<oefenen:ww> ..8 (beroep | bedrijf | werk | toezicht | gezag | druk | invloed | functie | taak | taken | bevoegdheid | onderneming)/ | daar past 'gebruiken' niet
niet melden:  /(ambt | beroep | functie | lidmaatschap) ..20 _/ | daar past 'gebruiken' niet
niet melden:  /onpartijdig ..12 _/ | een ambt
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 682 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uit|rollen    id: uitrollen    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
alleen:       zin!=/(tapijt | loper | mat | deeg | slang | kabel | kabels | matje)/
beter:        <in|voeren>            | bij een plan, systeem of werkwijze
uitleg:       Een nieuw plan op steeds meer plekken laten beginnen.
voorbeeld:    Het project wordt nu in heel Limburg ⟦uitgerold⟧. => Het project wordt nu in heel Limburg ingevoerd.
voorbeeld:    In mei ⟦rollen⟧ wij het nieuwe parkeersysteem ⟦uit⟧. => In mei voeren wij het nieuwe parkeersysteem in.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       uit|vaardigen    id: uitvaardigen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (een regel of bevel bekendmaken)| altijd
uitleg:       Een bevel of verbod geven dat meteen geldt.
voorbeeld:    De burgemeester heeft een samenscholingsverbod ⟦uitgevaardigd⟧. => De burgemeester heeft verboden om in groepen bij elkaar te staan.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 332 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uit|vragen    id: uitvragen    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
vormen:       tt1=-; vt=-; vtmv=-
beter:        <vragen>               | bij gegevens of een opdracht
uitleg:       Aan mensen of bedrijven vragen om gegevens of om een aanbod.
voorbeeld:    Deze gegevens worden maar één keer ⟦uitgevraagd⟧. => Deze gegevens worden maar één keer gevraagd.
voorbeeld:    Het Rijk ⟦vraagt⟧ elk jaar cijfers bij gemeenten ⟦uit⟧. => Het Rijk vraagt elk jaar cijfers bij gemeenten.
niet melden:  /(uw | de | die | een | alle | deze | onze | mijn | je | geen | veel | meer | andere | twee | drie | vier | vijf | enkele | dezelfde) vragen/ | dan is het een zelfstandig naamwoord
niet melden:  /<vragen:ww> ..12 uit te [woord, eindigt=n]/ | 'uit' hoort bij een ander werkwoord
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 83 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uit|zetten    id: uitzetten-vragenlijst    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: tip
betekenis:    rondsturen
alleen:       zin=/(enquête | enquêtes | vragenlijst | vragenlijsten | uitvraag | peiling)/
alleen:       zin!=/(verwarming | computer | geluid | telefoon | apparaat | licht | alarm | meldingen)/
beter:        <rond|sturen>          | bij een enquête of vragenlijst
uitleg:       Een lijst met vragen naar veel mensen sturen.
voorbeeld:    De gemeente heeft een enquête onder jongeren ⟦uitgezet⟧. => De gemeente heeft een enquête onder jongeren rondgestuurd.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 100 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uniformeren    id: uniformeren    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        gelijk <maken>         | altijd
uitleg:       Zorgen dat voor iedereen dezelfde regel geldt.
voorbeeld:    De twee gemeenten ⟦uniformeren⟧ hun afvaltarieven. => De twee gemeenten maken hun afvaltarieven gelijk.
voorbeeld:    De regels voor terrassen zijn niet ⟦geüniformeerd⟧. => De regels voor terrassen zijn niet gelijk gemaakt.
niet melden:  /(te worden geüniformeerd | (zal | zullen | zult | zou | zouden | kan | kunnen | kon | konden | moet | moeten | moest | moesten | mag | mogen | mocht | mochten | gaat | gaan | wil | willen) ..12 worden geüniformeerd)/ | staat apart: 'gelijk worden gemaakt'
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       worden geüniformeerd    id: uniformeren-worden    soort: woordgroep    categorie: jargon    domein: algemeen    ernst: waarschuwing
patroon:      hulp=(zal | zullen | zult | zou | zouden | kan | kunnen | kon | konden | moet | moeten | moest | moesten | mag | mogen | mocht | mochten | gaat | gaan | wil | willen) ..12 worden geüniformeerd
beter:        {hulp} … gelijk worden gemaakt | altijd
uitleg:       Wat nu nog verschilt, wordt overal gelijk.
voorbeeld:    De tarieven ⟦zullen⟧ volgend jaar ⟦worden geüniformeerd⟧. => De tarieven zullen volgend jaar gelijk worden gemaakt.
status:       aangenomen, 2026-11, redacteur: de woorden moeten op een andere plek
bron:         eigen redactie

ingang:       valideren    id: valideren    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        <controleren>          | altijd
uitleg:       Kijken of gegevens of een methode goed zijn.
voorbeeld:    Uw e-mailadres is nog niet ⟦gevalideerd⟧. => Uw e-mailadres is nog niet gecontroleerd.
voorbeeld:    De notaris ⟦valideert⟧ de handtekening. => De notaris controleert de handtekening.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 44 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verankeren    id: verankeren    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
alleen:       zin!=/(muur | beton | balk | balken | grond | schip | bodem)/
beter:        (in een wet of afspraak zetten) | bij een wet, plan of afspraak
uitleg:       Zorgen dat iets blijvend in een wet of plan staat.
voorbeeld:    Uw privacy is in de wet ⟦verankerd⟧. => In de wet staat dat u recht hebt op privacy.
voorbeeld:    De partijen willen deze afspraak in het akkoord ⟦verankeren⟧. => De partijen willen deze afspraak in het akkoord zetten.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 59 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verdisconteren    id: verdisconteren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <mee|rekenen>          | altijd
uitleg:       Al rekening houden met iets in een bedrag.
voorbeeld:    In de huur is het water al ⟦verdisconteerd⟧. => In de huur is het water al meegerekend.
voorbeeld:    De taxateur ⟦verdisconteert⟧ het achterstallig onderhoud in de prijs. => De taxateur rekent het achterstallig onderhoud in de prijs mee.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 33 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vereenvoudigen    id: vereenvoudigen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        makkelijker <maken>    | altijd
uitleg:       Zorgen dat iets minder moeilijk is.
voorbeeld:    De Belastingdienst ⟦vereenvoudigt⟧ het formulier voor zorgtoeslag. => De Belastingdienst maakt het formulier voor zorgtoeslag makkelijker.
voorbeeld:    Het aanvragen van een huisnummer is ⟦vereenvoudigd⟧. => Het aanvragen van een huisnummer is makkelijker gemaakt.
niet melden:  /(de | het | een | uw | deze | onze | die) vereenvoudigde/ | vaste term, of: eenvoudig
niet melden:  /(van | voor | met | door | in | bij | op | via | tot | deze) vereenvoudigde/ | vaste term, of: eenvoudig
niet melden:  /(te worden vereenvoudigd | (zal | zullen | zult | zou | zouden | kan | kunnen | kon | konden | moet | moeten | moest | moesten | mag | mogen | mocht | mochten | gaat | gaan | wil | willen) ..12 worden vereenvoudigd)/ | staat apart: 'makkelijker worden gemaakt'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 137 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       worden vereenvoudigd    id: vereenvoudigen-worden    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      hulp=(zal | zullen | zult | zou | zouden | kan | kunnen | kon | konden | moet | moeten | moest | moesten | mag | mogen | mocht | mochten | gaat | gaan | wil | willen) ..12 worden vereenvoudigd
beter:        {hulp} … makkelijker worden gemaakt | altijd
uitleg:       Iets verandert, zodat het minder moeilijk is.
voorbeeld:    Het formulier ⟦zal⟧ in 2027 ⟦worden vereenvoudigd⟧. => Het formulier zal in 2027 makkelijker worden gemaakt.
status:       aangenomen, 2026-11, redacteur: de woorden moeten op een andere plek
bron:         eigen redactie

ingang:       vereist zijn    id: vereist-zijn    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <zijn:ww> ..4 vereist
beter:        <zijn:ww> … nodig      | altijd
uitleg:       Het kan niet zonder.
voorbeeld:    Voor een steiger op de stoep ⟦is⟧ een vergunning ⟦vereist⟧. => Voor een steiger op de stoep is een vergunning nodig.
voorbeeld:    Een afspraak ⟦is⟧ niet ⟦vereist⟧. => Een afspraak is niet nodig.
niet melden:  /(een | de | het) vereist/ | dan staat het voor een zelfstandig naamwoord
niet melden:  /(als | indien | wanneer | dat | die | of | omdat | waarvoor | waar | waarbij | zolang | tenzij | mits | zover | wat | welke) ..20 <zijn:ww> vereist/ | dan komt 'nodig' vóór 'is'
niet melden:  /<zijn:ww> ..3 (wat | dat | die | en | welke | dit) ..3 vereist/ | dan is 'vereist' een persoonsvorm
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens | onder | om | naar | <hebben:ww> | hij | iemand | men | wie | ook) zijn ..5 vereist/ | 'zijn' als bezit, geen werkwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 26 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vereist zijn    id: vereist-is    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    nodig zijn, aan het eind van een zin
patroon:      vereist <zijn:ww>
beter:        nodig <zijn:ww>        | altijd
uitleg:       Het moet er zijn, anders kan het niet.
voorbeeld:    Als een vergunning ⟦vereist is⟧, helpen wij u. => Als een vergunning nodig is, helpen wij u.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       vergewissen    id: zich-vergewissen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (controleren, of kijken of)| altijd
uitleg:       Kijken of iets echt zo is.
voorbeeld:    ⟦Vergewis⟧ u ervan dat alle ramen dicht zijn. => Kijk of alle ramen dicht zijn.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 67 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verhelpen    id: verhelpen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <op|lossen>            | bij een storing of klacht
beter:        <maken>                | bij iets wat kapot is
uitleg:       Zorgen dat iets het weer doet of dat een probleem weg is.
voorbeeld:    De storing in de verlichting is ⟦verholpen⟧. => De storing in de verlichting is opgelost.
voorbeeld:    De monteur kan het probleem met uw traplift vandaag ⟦verhelpen⟧. => De monteur kan het probleem met uw traplift vandaag oplossen.
niet melden:  /(de | het | een | deze | alle) verholpen/ | dan moet er een e achter 'opgelost'
niet melden:  /(door | aan | naar | van | bij | met) (u | ons | hem | haar | hen | mij | je | jou | wie) verholpen [woord]/ | dan moet er een e achter
niet melden:  /(de | het | een | uw | onze | deze | alle | dit) ..6 verholpen !("." | "," | ";" | ":" | "!" | "?" | ")" | op | in | aan | door | naar | per | via | met | voor | van | bij | om | tot | uit | over | sinds | na | tijdens | binnen | en | of | maar | dat | die | als | wanneer | zodat | omdat | nadat | voordat | heb | hebt | heeft | hebben | had | hadden | is | zijn | was | waren | wordt | worden | werd | werden | zal | zullen | kan | kunnen | moet | moeten | mag | mogen | zou | zouden | hoe | wat | waar | waarin | te | ter | ten | zonder | vanwege | wegens | tegen | volgens | krijgt | krijgen | hij | zij | wij | u | ik | het | de | een | daar | hier | dan | toen | nu | ook | niet | zoals | alsnog | vandaag | gisteren | morgen)/ | voor een zelfstandig naamwoord: dan moet er een e achter
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 54 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verhinderen    id: verhinderen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       vd=-; vde=-
beter:        <voorkomen>            | altijd
uitleg:       Zorgen dat iets niet kan gebeuren.
voorbeeld:    De paaltjes ⟦verhinderen⟧ dat auto's het park in rijden. => De paaltjes voorkomen dat auto's het park in rijden.
voorbeeld:    Niemand kan de sluiting van de school ⟦verhinderen⟧. => Niemand kan de sluiting van de school voorkomen.
niet melden:  /_ ..1 (mij | me | u | ons | hem | haar | hen | iemand | mensen)/ | tegenhouden
niet melden:  /_ ..6 om/ | tegenhouden
niet melden:  /_ ..3 (doorgang | zicht | uitzicht | toegang | werk | werkzaamheden | onderzoek | verkeer)/ | in de weg staan
niet melden:  /(doorgang | zicht | uitzicht | toegang | werk | werkzaamheden | onderzoek | verkeer) ..3 _/ | in de weg staan
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 187 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verkennen    id: verkennen-mogelijkheden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    onderzoeken
alleen:       zin=/(mogelijkheid | mogelijkheden | opties | kansen | varianten | haalbaarheid | scenario's)/
beter:        <onderzoeken>          | bij mogelijkheden
uitleg:       Kijken wat er kan, voordat er een keuze is gemaakt.
voorbeeld:    Met de sportclubs ⟦verkennen⟧ wij de haalbaarheid van een kunstgrasveld. => Met de sportclubs onderzoeken wij de haalbaarheid van een kunstgrasveld.
voorbeeld:    De opties voor een nieuwe buslijn zijn ⟦verkend⟧. => De opties voor een nieuwe buslijn zijn onderzocht.
niet melden:  /(door | aan | van | bij | met | voor) (u | jou | je | hem | haar | mij) verkende/ | dan staat het voor een zelfstandig naamwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 70 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verkeren in    id: verkeren-in    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (verkeert | verkeren | verkeerde | verkeerden) in
beter:        (zijn of zitten in)    | bij een situatie
uitleg:       In een bepaalde situatie zijn, vaak een moeilijke.
voorbeeld:    Gezinnen die in nood zijn of die ⟦verkeren in⟧ geldproblemen, kunnen ons bellen. => Gezinnen die in nood zijn of die in geldproblemen zitten, kunnen ons bellen.
niet melden:  /(het | veel | druk | weinig | ander | al | alle | minder | meer | geen | de | een) _/ | auto's en fietsen, of 'niet goed'
niet melden:  /_ ..1 (veronderstelling | mening | waan)/ | dan is het 'denken dat'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verlangen    id: verlangen-van    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    vragen dat iemand iets doet
vormen:       od=-; ode=-
alleen:       zin=/van (u | je | jou | hem | haar | hen | ouders | huurders | deelnemers | bewoners | werkgevers)/
beter:        <vragen>               | als iemand iets moet doen
uitleg:       Zeggen dat iemand iets moet doen.
voorbeeld:    Wij ⟦verlangen⟧ van deelnemers dat zij op tijd zijn. => Wij vragen van deelnemers dat zij op tijd zijn.
voorbeeld:    Wat wordt er van u ⟦verlangd⟧ tijdens de stage? => Wat wordt er van u gevraagd tijdens de stage?
niet melden:  /(het | een | uw | haar | zijn | hun | ons | mijn | groot) _/ | dan is het een zelfstandig naamwoord
niet melden:  /(door | aan | van | bij | met | voor) (u | jou | je | hem | haar | mij) verlangde/ | dan staat het voor een zelfstandig naamwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 587 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verlenen    id: verlenen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <geven>                | altijd
uitleg:       Zorgen dat iemand iets krijgt, zoals een vergunning of hulp.
voorbeeld:    De gemeente heeft u een vergunning ⟦verleend⟧ voor een dakkapel. => De gemeente heeft u een vergunning gegeven voor een dakkapel.
voorbeeld:    De gemeenten ⟦verlenen⟧ geen subsidie meer aan sportclubs. => De gemeenten geven geen subsidie meer aan sportclubs.
niet melden:  /eerste hulp ..3 _/ | vaste uitdrukking
niet melden:  /_ ..4 eerste hulp/ | vaste uitdrukking
niet melden:  /voorrang ..6 _/ | vaste term in het verkeer
niet melden:  /_ ..6 voorrang/ | vaste term in het verkeer
niet melden:  /(door | aan | van | bij | met | voor) (u | jou | je | hem | haar | mij) verleende/ | dan staat het voor een zelfstandig naamwoord
niet melden:  /(de | het | een) (aan | door) (de | het | een | uw | onze) ..2 verleende/ | dan staat het voor een zelfstandig naamwoord
niet melden:  /verleende/ | dan past 'gegeven' niet altijd
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 10912 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vermelden    id: vermelden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <noemen>               | als het in een tekst of gesprek is
beter:        <op|schrijven>         | als iemand iets moet invullen
uitleg:       Iets zeggen of ergens neerschrijven, zodat een ander het weet.
voorbeeld:    ⟦Vermeld⟧ bij uw betaling het kenmerk van deze brief. => Schrijf bij uw betaling het kenmerk van deze brief op.
voorbeeld:    In uw aangifte hebt u geen spaargeld ⟦vermeld⟧. => In uw aangifte hebt u geen spaargeld genoemd.
niet melden:  /<staan:ww> ..6 _/ | dan kan het woord weg
niet melden:  /_ <staan:ww>/ | dan kan het woord weg
niet melden:  /[leesteken] vermeld/ | dan is het 'die genoemd is'
niet melden:  /_ ..6 dat/ | dan past 'zeggen' beter
niet melden:  /_ ..8 op (de | het | een | uw | je | elk | elke | dit | deze | alle | ons | onze | iedere)/ | dan past 'schrijven' zonder 'op'
niet melden:  /op (de | het | een | uw | je | elk | elke | dit | deze | alle | ons | onze | iedere) ..5 _/ | dan past 'schrijven' zonder 'op'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 5279 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vermelden    id: vermelden-op    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    op een papier schrijven
alleen:       na=/..8 op (de | het | een | uw | je | elk | elke | dit | deze | alle | ons | onze | iedere)/
beter:        <schrijven>            | als iemand het zelf schrijft
beter:        <zetten>               | als het gedrukt wordt
uitleg:       Iets ergens op schrijven, zodat een ander het kan lezen.
voorbeeld:    ⟦Vermeld⟧ het nummer van de zaak op uw brief. => Schrijf het nummer van de zaak op uw brief.
voorbeeld:    Wij ⟦vermelden⟧ het bedrag op de rekening. => Wij zetten het bedrag op de rekening.
niet melden:  /<staan:ww> ..6 _/ | dan kan het woord weg
niet melden:  /_ <staan:ww>/ | dan kan het woord weg
niet melden:  /[leesteken] vermeld/ | dan is het 'die genoemd is'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       vermijden    id: vermijden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
alleen:       zin=/(schade | fouten | boete | boetes | misverstand | misverstanden | overlast | ongelukken | problemen | kosten | vertraging | brand | ruzie)/
beter:        <voorkomen>            | als iets niet moet gebeuren
beter:        (niet gaan naar, of niet doen)| bij een plek of gewoonte
uitleg:       Zorgen dat iets naars niet gebeurt.
voorbeeld:    Controleer uw rekeningnummer om fouten te ⟦vermijden⟧. => Controleer uw rekeningnummer om fouten te voorkomen.
voorbeeld:    Met een goed slot ⟦vermijdt⟧ u schade. => Met een goed slot voorkomt u schade.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 195 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       veronderstellen    id: veronderstellen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
alleen:       na=/..4 dat/
beter:        <denken>               | altijd
uitleg:       Denken dat iets waar is, zonder het zeker te weten.
voorbeeld:    Wij ⟦veronderstellen⟧ dat u geen hulp meer nodig hebt. => Wij denken dat u geen hulp meer nodig hebt.
voorbeeld:    De gemeente had ⟦verondersteld⟧ dat u verhuisd was. => De gemeente had gedacht dat u verhuisd was.
niet melden:  /(een | de | het) veronderstelde/ | dan staat het voor een zelfstandig naamwoord
niet melden:  /(dit | dat | het | wat | samenwerken | samenwerking | meedoen | regeling | wet | plan | besluit | aanpak | werkwijze | bepaling | artikel | beleid) _/ | dan betekent het 'nodig maken'
niet melden:  /(<worden:ww> ..6 verondersteld | verondersteld <worden:ww>)/ | dan is het 'aangenomen'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 138 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verschijnen    id: verschijnen-zitting    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    ergens naartoe komen
alleen:       zin=/(zitting | hoorzitting | rechtbank | rechter | spreekuur | balie | oproep | gesprek | kantonrechter)/
beter:        (komen) | bij een afspraak of zitting
uitleg:       Naar een afspraak of zitting gaan.
voorbeeld:    U hoeft niet zelf op de zitting te ⟦verschijnen⟧. => U hoeft niet zelf op de zitting te komen.
voorbeeld:    De verdachte is niet bij de rechter ⟦verschenen⟧. => De verdachte is niet bij de rechter gekomen.
niet melden:  /(boek | krant | rapport | folder | artikel | brief) ..6 _/ | uitkomen
niet melden:  /(website | site | scherm | internet | verslag) ..6 _/ | te zien zijn
niet melden:  /_ ..6 (website | site | scherm | internet | verslag)/ | te zien zijn
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 498 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verstaan onder    id: verstaan-onder    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      onder ..6 verstaan w=(wij | we)
beter:        met … bedoelen {w}     | altijd
uitleg:       Zeggen wat een woord in deze tekst betekent.
voorbeeld:    ⟦Onder⟧ jongeren ⟦verstaan wij⟧ mensen tot 27 jaar. => Met jongeren bedoelen wij mensen tot 27 jaar.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1891 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verstrijken    id: verstrijken    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <af|lopen>             | bij een termijn of contract
beter:        <voorbij|gaan>         | bij tijd
uitleg:       De tijd die ergens voor is, gaat voorbij.
voorbeeld:    De termijn voor uw antwoord ⟦verstrijkt⟧ op 14 juli. => De termijn voor uw antwoord loopt op 14 juli af.
voorbeeld:    De termijn voor bezwaar is ⟦verstreken⟧. => De termijn voor bezwaar is afgelopen.
niet melden:  /(de | het | een | uw | deze | onze | alle | elke) verstreken/ | dan past 'afgelopen' niet altijd
niet melden:  /(wij | we | zij | ze | jullie | partijen | ouders | bewoners) verstreken/ | verleden tijd: dan past 'afgelopen' niet
niet melden:  /verstreken (de | het | een | hun | zij | wij | ze | we | deze | geen | meer | veel | op | zonder | gisteren | vorige | vorig)/ | verleden tijd: dan past 'afgelopen' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1141 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vertonen    id: vertonen-gebreken    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    hebben
vormen:       vde=-
alleen:       zin=/(gebrek | gebreken | schade | scheuren | slijtage | roest | klachten | symptomen | verschijnselen | kenmerken | lekkage | sporen)/
beter:        <hebben>               | bij gebreken, schade of klachten
uitleg:       Aan iets of iemand is te zien dat er iets mee is.
voorbeeld:    De gevel van uw huis ⟦vertoont⟧ scheuren. => De gevel van uw huis heeft scheuren.
voorbeeld:    Kinderen die deze klachten ⟦vertonen⟧, blijven thuis. => Kinderen die deze klachten hebben, blijven thuis.
niet melden:  /(film | video | beelden) ..6 _/ | een film laten zien
niet melden:  /(de | het | een | deze | die | alle) vertoonde/ | dan past 'had' niet
niet melden:  /(<worden:ww> | <zijn:ww>) ..8 vertoond/ | dan past 'gehad' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 246 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vervat in    id: vervat-in    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <zijn:ww> ..4 vervat in
beter:        <staan:ww> … in        | altijd
uitleg:       De regel of afspraak is te vinden in een tekst.
voorbeeld:    Deze bepaling ⟦is vervat in⟧ artikel 12 van uw contract. => Deze bepaling staat in artikel 12 van uw contract.
voorbeeld:    De voorwaarden ⟦zijn⟧ niet ⟦vervat in⟧ de brief. => De voorwaarden staan niet in de brief.
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens | onder | om | naar | <hebben:ww> | hij | iemand | men | wie | ook) zijn ..5 vervat/ | 'zijn' als bezit, geen werkwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 89 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vervolmaken    id: vervolmaken    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       vde=-
beter:        beter <maken>          | altijd
uitleg:       Aan iets werken tot het helemaal goed is.
voorbeeld:    Met deze cursus kunt u uw Nederlands ⟦vervolmaken⟧. => Met deze cursus kunt u uw Nederlands beter maken.
voorbeeld:    Het recept voor de schoolmaaltijd is ⟦vervolmaakt⟧. => Het recept voor de schoolmaaltijd is beter gemaakt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       vervreemden    id: vervreemden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (verkopen of weggeven) | als het om bezit gaat
uitleg:       Zorgen dat iets van een ander wordt, door verkopen, ruilen of weggeven.
voorbeeld:    U mag de woning de eerste vijf jaar niet ⟦vervreemden⟧. => U mag de woning de eerste vijf jaar niet verkopen of weggeven.
niet melden:  /vervreemd ..2 van/ | zich ergens niet meer thuis voelen
niet melden:  /van ..4 vervreemd/ | zich ergens niet meer thuis voelen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 270 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vervullen    id: vervullen-functie    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    een taak of functie hebben
vormen:       vt=-; vtmv=-; vde=-
alleen:       zin=/(functie | functies | rol | rollen | voorbeeldfunctie)/
beter:        <hebben>               | bij een functie, taak of rol
uitleg:       Een taak of baan hebben en die uitvoeren.
voorbeeld:    Zij ⟦vervult⟧ bij de brandweer een leidende rol. => Zij heeft bij de brandweer een leidende rol.
voorbeeld:    Hij heeft deze functie drie jaar ⟦vervuld⟧. => Hij heeft deze functie drie jaar gehad.
niet melden:  /(<zijn:ww> | <worden:ww>) ..8 vervuld/ | dan past 'gehad' niet
niet melden:  /vervuld (<zijn:ww> | <worden:ww>)/ | dan past 'gehad' niet
niet melden:  /(<zijn:ww> | <worden:ww>) te vervullen/ | een vacature
niet melden:  /_ ..4 (goed | slecht | prima | uitstekend | zorgvuldig | naar | met | voor)/ | dan past 'hebben' niet
niet melden:  /(goed | slecht | prima | uitstekend | zorgvuldig | behoren) _/ | dan past 'hebben' niet
niet melden:  /te vervullen/ | dan past 'hebben' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1077 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vervullen    id: vervullen-taak    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    doen wat moet
patroon:      (taak | taken | ambt | formaliteit | formaliteiten | verplichting | verplichtingen | werkgeverschap | voorwaarden) ..6 (vervullen | vervult | vervuld | te vervullen)
patroon:      (vervult | vervullen) ..6 (taak | taken | ambt | formaliteit | formaliteiten | verplichting | verplichtingen | werkgeverschap)
alleen:       zin!=/(functie | functies | rol | rollen)/
beter:        (doen; hebben)         | altijd
uitleg:       Het werk of de taak uitvoeren.
voorbeeld:    Wie ⟦vervult deze taak⟧ in de kerk? => Wie doet deze taak in de kerk?
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       verwezenlijken    id: verwezenlijken    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <uit|voeren>           | bij een plan
beter:        <bereiken>             | bij een doel
beter:        <waar|maken>        | bij een droom of wens
uitleg:       Zorgen dat een plan of wens echt gebeurt.
voorbeeld:    Met deze subsidie kan uw vereniging haar plannen ⟦verwezenlijken⟧. => Met deze subsidie kan uw vereniging haar plannen uitvoeren.
voorbeeld:    Dat doel is in 2024 ⟦verwezenlijkt⟧. => Dat doel is in 2024 bereikt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 60 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       visualiseren    id: visualiseren    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (laten zien met een tekening of foto)| altijd
uitleg:       Met een tekening, foto of film laten zien.
voorbeeld:    De architect heeft het nieuwe plein ⟦gevisualiseerd⟧. => De architect heeft een tekening van het nieuwe plein gemaakt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       vlot|trekken    id: vlottrekken    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        weer op gang <brengen> | als iets is gestopt
uitleg:       Zorgen dat iets wat stilstaat weer verder gaat.
voorbeeld:    De minister wil de woningbouw ⟦vlottrekken⟧. => De minister wil de woningbouw weer op gang brengen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       volstaan    id: volstaan    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
alleen:       na!=/..4 (met | om)/
beter:        genoeg <zijn>          | altijd
uitleg:       Er is niet meer nodig dan dit.
voorbeeld:    Een kopie van de voorkant ⟦volstaat⟧. => Een kopie van de voorkant is genoeg.
voorbeeld:    Eén handtekening zal niet ⟦volstaan⟧. => Eén handtekening zal niet genoeg zijn.
niet melden:  /met ..8 _/ | dan moet de zin om
niet melden:  /(daarmee | hiermee | ermee | waarmee) ..8 _/ | dan moet de zin om
niet melden:  /_ ..2 (dat | als | wanneer | indien)/ | dan moet de zin om
niet melden:  /(<worden:ww> ..3 volstaan | volstaan <worden:ww>)/ | dan moet de zin om
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 408 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       volstaan met    id: volstaan-met    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <volstaan:ww> (<kunnen:ww> | <worden:ww>)? (<kunnen:ww> | <worden:ww>)? met
patroon:      <volstaan:ww> (u | men | hij | zij | de [woord] | het [woord])? met
patroon:      (daarmee | hiermee | ermee | waarmee) ..8 <volstaan:ww>
patroon:      <volstaan:ww> (dat | als | wanneer | indien)
beter:        (genoeg zijn; alleen … hoeven) | altijd
uitleg:       Iemand hoeft alleen dit te doen, meer niet.
voorbeeld:    U kunt ⟦volstaan met⟧ een kopie. => Een kopie is genoeg.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       voltooien    id: voltooien    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
alleen:       zin!=/(leven | deelwoord | verleden)/
beter:        <af|ronden>            | bij een opleiding of onderzoek
beter:        <af|maken>             | bij werk
uitleg:       Iets doen tot het helemaal klaar is.
voorbeeld:    Na de zomer hoopt zij haar inburgering te ⟦voltooien⟧. => Na de zomer hoopt zij haar inburgering af te ronden.
voorbeeld:    Het tweede deel van de tunnel is ⟦voltooid⟧. => Het tweede deel van de tunnel is afgerond.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 346 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voltrekken    id: voltrekken-huwelijk    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    een huwelijk sluiten
alleen:       zin=/(huwelijk | huwelijken)/
beter:        <sluiten>              | bij een huwelijk
uitleg:       Twee mensen officieel met elkaar laten trouwen.
voorbeeld:    Uw zus mag het huwelijk één dag lang als ambtenaar ⟦voltrekken⟧. => Uw zus mag het huwelijk één dag lang als ambtenaar sluiten.
voorbeeld:    Het huwelijk wordt in de oude kerk ⟦voltrokken⟧. => Het huwelijk wordt in de oude kerk gesloten.
niet melden:  /(straf | doodstraf | vonnis | ramp) ..6 _/ | iets anders dan trouwen
niet melden:  /(wij | we | zij | ze | jullie | partijen | ouders | bewoners) voltrokken/ | verleden tijd: dan past 'gesloten' niet
niet melden:  /voltrokken (de | het | een | hun | zij | wij | ze | we | deze | geen | meer | veel | op | zonder | gisteren | vorige | vorig)/ | verleden tijd: dan past 'gesloten' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 23 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voor|behouden    id: voorbehouden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       tt1=-
beter:        (alleen voor)          | als iets voor een groep is
beter:        (mogen)                | als iemand het recht houdt om iets te doen
uitleg:       Iets is alleen voor een bepaalde groep, of iemand mag nog van een plan afwijken.
voorbeeld:    Deze plaatsen zijn ⟦voorbehouden⟧ aan bezoekers met een handicap. => Deze plaatsen zijn alleen voor bezoekers met een handicap.
niet melden:  /(omstandigheden | prijswijzigingen | programmawijzigingen | drukfouten | fouten | zetfouten | typefouten | drukfouten | wijzigingen | vergissingen) voorbehouden/ | vaste zin onder een tekst
niet melden:  /rechten voorbehouden/ | vaste zin onder een tekst
niet melden:  /(de | deze | die | enkele | twee | drie | gebruikelijke | volgende | zonder | geen | alle | bepaalde | onder | welke | veel) voorbehouden/ | meervoud van voorbehoud
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 181 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voor|doen    id: zich-voordoen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    gebeuren
patroon:      zich ..3 <voor|doen>
patroon:      <doen:ww> ..2 zich ..8 voor
alleen:       zin=/(zich | dat | er | deze | dit)/
beter:        (gebeuren, of er zijn) | altijd
uitleg:       Er gebeurt iets, of er is iets aan de hand.
voorbeeld:    Als ⟦zich⟧ een noodgeval ⟦voordoet⟧, belt u 112. => Als er een noodgeval is, belt u 112.
niet melden:  /_ als/ | doen alsof
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 863 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voor|leggen    id: voorleggen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (laten zien of vragen) | altijd
uitleg:       Iemand iets laten zien en vragen wat hij ervan vindt.
voorbeeld:    Uw vraag is aan onze arts ⟦voorgelegd⟧. => Wij hebben uw vraag aan onze arts gesteld.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 609 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voor|lichten    id: voorlichten    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       od=-; ode=-
beter:        (uitleg of informatie geven)| altijd
uitleg:       Mensen informatie over een onderwerp geven.
voorbeeld:    De school wil de ouders beter ⟦voorlichten⟧ over fietsen in het donker. => De school wil de ouders beter uitleggen hoe fietsen in het donker veilig is.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 57 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voor|schrijven    id: voorschrijven-wet    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    eisen
alleen:       zin=/(wet | wetten | regels | verordening | grondwet | protocol | voorschriften | bouwregels)/
alleen:       zin!=/(arts | huisarts | medicijn | medicijnen | recept | dokter)/
beter:        <eisen>                | bij een wet of regel
uitleg:       In een wet of regel staat dat iets moet.
voorbeeld:    De wet ⟦schrijft⟧ een rookmelder op elke verdieping ⟦voor⟧. => De wet eist een rookmelder op elke verdieping.
voorbeeld:    Zo'n onderzoek wordt door de wet ⟦voorgeschreven⟧. => Zo'n onderzoek wordt door de wet geëist.
niet melden:  /(de | het | een | uw | deze | wettelijk) voorgeschreven/ | dan moet er een e achter 'geëist'
niet melden:  /voorgeschreven ..1 (wijze | vorm | formulier | termijn | manier | procedure | regels | model | eisen | kennisgeving)/ | dan moet er een e achter 'geëist'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 139 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voort|duren    id: voortduren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       vd=-; vde=-; od=-; ode=-
beter:        <door|gaan>            | altijd
uitleg:       Nog niet ophouden.
voorbeeld:    Zolang de overlast ⟦voortduurt⟧, meet de politie elke nacht het geluid. => Zolang de overlast doorgaat, meet de politie elke nacht het geluid.
voorbeeld:    De problemen met de lift mogen niet ⟦voortduren⟧. => De problemen met de lift mogen niet doorgaan.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 71 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voort|vloeien    id: voortvloeien-uit    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (komen door, of het gevolg zijn van)| altijd
uitleg:       Het is een gevolg van iets wat eerder gebeurde of wat in een regel staat.
voorbeeld:    Alle schade die uit de sloop ⟦voortvloeit⟧, betaalt de aannemer. => Alle schade die door de sloop komt, betaalt de aannemer.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1443 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voort|zetten    id: voortzetten    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (doorgaan met)         | altijd
uitleg:       Niet stoppen met iets.
voorbeeld:    U kunt uw cursus op een andere locatie ⟦voortzetten⟧. => U kunt op een andere locatie doorgaan met uw cursus.
niet melden:  /voortgezet (onderwijs | speciaal | verblijf)/ | vaste term
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 291 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voorzien in    id: voorzien-in    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <voorzien:ww> in
beter:        <zorgen:ww> voor       | als er komt wat nodig is
uitleg:       Regelen dat er komt wat nodig is.
voorbeeld:    De wet ⟦voorziet in⟧ een vergoeding voor slachtoffers. => De wet zorgt voor een vergoeding voor slachtoffers.
voorbeeld:    De noodopvang kan niet ⟦voorzien in⟧ bedden voor iedereen. => De noodopvang kan niet zorgen voor bedden voor iedereen.
niet melden:  /_ ..2 (artikel | wet | begroting | planning | 2026 | 2027 | juni)/ | dan betekent het 'gepland' of 'genoemd'
niet melden:  /<zijn:ww> ..4 voorzien in/ | dan betekent het 'gepland'
niet melden:  /(staat | staan) ..6 voorzien in/ | dan betekent het 'gepland'
niet melden:  /_ ..4 (behoefte | behoeften | vraag | situatie | geval | gevallen)/ | dan past 'zorgen voor' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 338 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voorzien van    id: voorzien-van    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      voorzien van
beter:        (met, of hebben)       | altijd
uitleg:       Het zegt wat iets heeft of wat erbij zit.
voorbeeld:    Stuur de brief terug, ⟦voorzien van⟧ uw handtekening. => Stuur de brief terug met uw handtekening.
niet melden:  /_ ([cijfer] | maandag | dinsdag | woensdag | donderdag | vrijdag | begin | eind | half)/ | gepland
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1201 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       waarborgen    id: waarborgen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (beschermen) | bij privacy, rechten of veiligheid
beter:        (ervoor zorgen dat)    | bij iets wat goed moet blijven
uitleg:       Zorgen dat iets veilig of goed blijft.
voorbeeld:    Met een wachtwoord ⟦waarborgt⟧ u uw privacy. => Met een wachtwoord beschermt u uw privacy.
voorbeeld:    De rechten van patiënten zijn in deze wet ⟦gewaarborgd⟧. => De rechten van patiënten zijn in deze wet beschermd.
niet melden:  /([eindigt=e, !begint=te] | technische | toereikende | tegengestelde | geen | extra) waarborgen/ | dan is het een zelfstandig naamwoord
niet melden:  /waarborgen (biedt | bieden | geeft | geven | heeft | hebben | zijn | voor)/ | dan is het een zelfstandig naamwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 618 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       waarmerken    id: waarmerken    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       vd=-; vde=-
beter:        (er een stempel en handtekening op zetten)| altijd
uitleg:       Met een stempel laten zien dat een papier echt is.
voorbeeld:    U kunt de kopie bij de gemeente laten ⟦waarmerken⟧. => U kunt bij de gemeente een stempel en handtekening op de kopie laten zetten.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 334 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       waar|nemen    id: waarnemen-zien    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    zien, horen of ruiken
vormen:       od=-; ode=-
beter:        <zien>                 | als het om kijken gaat
beter:        <merken>               | als het ook om horen of ruiken gaat
uitleg:       Zien, horen of ruiken dat er iets is.
voorbeeld:    De buren hebben rook ⟦waargenomen⟧. => De buren hebben rook gezien.
voorbeeld:    ⟦Neemt⟧ u een vreemde geur ⟦waar⟧? Bel dan de meldkamer. => Merkt u een vreemde geur? Bel dan de meldkamer.
niet melden:  /(praktijk | ambt | notarisambt | notaris | huisarts | burgemeester | taken | functie | taak | dienst | diensten | belangen | voor) ..6 _/ | iemand vervangen
niet melden:  /_ ..6 (praktijk | ambt | notarisambt | notaris | huisarts | burgemeester | taken | functie | taak | dienst | diensten | belangen)/ | iemand vervangen
niet melden:  /(de | het | een | uw | deze | onze | alle | door u) waargenomen/ | dan past 'gezien' niet
niet melden:  /<nemen:ww> ..12 waar (u | uw | je | ik | wij | we | hij | zij | ze | het | de | een | er | dit | dat | deze | die | alle | mijn | onze | ons | kan | kunt | kunnen | mensen | iedereen | niet | ook | nog | veel)/ | 'waar' is hier een plek
niet melden:  /<nemen:ww> ..10 mee ..10 waar/ | meenemen
niet melden:  /(graad | graden | temperatuur | gemiddeld) ..6 _/ | meten
niet melden:  /_ ..3 (graden | temperatuur)/ | meten
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 32 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       weren    id: weren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       tt1=-
beter:        <weg|houden>           | altijd
uitleg:       Zorgen dat iemand of iets niet binnenkomt.
voorbeeld:    De stad wil oude vrachtwagens uit het centrum ⟦weren⟧. => De stad wil oude vrachtwagens uit het centrum weghouden.
niet melden:  /zich ..6 _/ | voor zichzelf opkomen
niet melden:  /_ ..2 zich/ | voor zichzelf opkomen
niet melden:  /"Weert"/ | de plaats
niet melden:  /werende/ | deel van een woord
niet melden:  /<weren:ww> ..1 (ons | u | je | me | mij) (tegen | goed)/ | voor zichzelf opkomen
niet melden:  /(ons | u | je | me | mij) ..4 tegen ..6 _/ | voor zichzelf opkomen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zeker|stellen    id: zekerstellen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (ervoor zorgen dat)    | altijd
uitleg:       Zorgen dat iets niet meer mis kan gaan of weg kan raken.
voorbeeld:    De politie heeft de camerabeelden ⟦zekergesteld⟧. => De politie heeft ervoor gezorgd dat de camerabeelden bewaard blijven.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       zich begeven    id: zich-begeven    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      zich ..6 <begeven:ww>
patroon:      <begeven:ww> ..2 (zich | u)
beter:        (gaan)                 | altijd
uitleg:       Ergens naartoe gaan.
voorbeeld:    Bij brandalarm moet u ⟦zich⟧ naar de verzamelplaats ⟦begeven⟧. => Bij brandalarm moet u naar de verzamelplaats gaan.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       zich beraden    id: zich-beraden    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      zich ..6 <beraden:ww>
patroon:      <beraden:ww> ..2 zich
beter:        (erover nadenken)      | altijd
uitleg:       Rustig nadenken voordat er een besluit komt.
voorbeeld:    De eigenaar ⟦beraadt zich⟧ op de verkoop van het pand. => De eigenaar denkt na over de verkoop van het pand.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       zich bevinden    id: zich-bevinden    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <bevinden:ww> zich
patroon:      zich <bevinden:ww>
beter:        <zijn:ww>              | altijd
beter:        <staan:ww>             | bij een gebouw of apparaat
uitleg:       Het zegt op welke plek iemand of iets is.
voorbeeld:    De pinautomaat ⟦bevindt zich⟧ naast de ingang. => De pinautomaat is naast de ingang.
voorbeeld:    Op het terrein waar de school ⟦zich bevindt⟧, mag u niet roken. => Op het terrein waar de school is, mag u niet roken.
niet melden:  /<hebben:ww> ..6 _/ | dan past 'geweest' niet
niet melden:  /(bevonden zich | zich bevonden)/ | zie de ingang 'zich bevonden'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 109 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zich bevonden    id: zich-bevonden    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      bevonden zich
patroon:      zich bevonden
beter:        waren                  | altijd
beter:        stonden                | bij een gebouw of apparaat
uitleg:       Het zegt op welke plek mensen of dingen waren.
voorbeeld:    In de woning ⟦bevonden zich⟧ drie personen. => In de woning waren drie personen.
voorbeeld:    De mappen die ⟦zich bevonden⟧ in de kelder, zijn nat geworden. => De mappen die waren in de kelder, zijn nat geworden.
niet melden:  /<hebben:ww> ..6 _/ | dan past 'waren' niet
niet melden:  /_ <hebben:ww>/ | dan past 'waren' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       zich distantiëren    id: zich-distantieren    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      zich ..6 <distantiëren:ww>
patroon:      <distantiëren:ww> ..2 zich
beter:        (er niets mee te maken willen hebben) | als er 'van' volgt
uitleg:       Laten weten er niets mee te maken te willen hebben.
voorbeeld:    De vereniging ⟦distantieert zich⟧ van het geweld. => De vereniging wil niets met het geweld te maken hebben.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       zich legitimeren    id: zich-legitimeren    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (zich | uzelf | jezelf) ..3 <legitimeren:ww>
patroon:      <legitimeren:ww> ..2 (zich | u)
beter:        (een identiteitsbewijs laten zien)| altijd
uitleg:       Met een paspoort of een andere geldige pas met foto laten zien wie u bent.
voorbeeld:    De monteur kan ⟦zich⟧ altijd ⟦legitimeren⟧. => De monteur kan altijd een pas met foto laten zien.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       zich oriënteren    id: zich-orienteren    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (zich | u | je) ..6 <oriënteren:ww>
patroon:      <oriënteren:ww> ..2 (zich | u | je)
beter:        (rondkijken, of informatie zoeken)| altijd
uitleg:       Kijken wat er te kiezen is.
voorbeeld:    Op de open dag kunnen leerlingen ⟦zich⟧ op beroepen ⟦oriënteren⟧. => Op de open dag kunnen leerlingen kijken welke beroepen er zijn.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       zich verstaan met    id: zich-verstaan-met    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      zich ..4 verstaan met
patroon:      zich ..4 met ..5 (verstaan | te verstaan)
patroon:      <verstaan:ww> zich met
beter:        (overleggen met)       | altijd
uitleg:       Met iemand praten voordat er iets wordt besloten.
voorbeeld:    De burgemeester heeft ⟦zich verstaan met⟧ de politie. => De burgemeester heeft overlegd met de politie.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       zich vestigen    id: zich-vestigen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      zich ..6 <vestigen:ww>
patroon:      <vestigen:ww> ..2 (zich | u)
beter:        (gaan wonen, of een bedrijf beginnen)| altijd
uitleg:       Ergens gaan wonen of daar een bedrijf beginnen.
voorbeeld:    U wilt ⟦zich⟧ met uw gezin in Nederland ⟦vestigen⟧. => U wilt met uw gezin in Nederland gaan wonen.
niet melden:  /(aandacht | hoop | hypotheek) ..6 _/ | iets anders dan wonen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       zich wenden tot    id: zich-wenden-tot    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      zich ..6 <wenden:ww> tot
patroon:      zich ..10 tot ..6 <wenden:ww>
patroon:      <wenden:ww> ..2 (zich | u) ..3 tot
beter:        (bellen, mailen of gaan naar)| altijd
uitleg:       Contact zoeken met iemand om iets te vragen.
voorbeeld:    Bij klachten kunt u ⟦zich wenden tot⟧ de Nationale ombudsman. => Bij klachten kunt u de Nationale ombudsman bellen of mailen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 46 keer in de wettekst (BWB, 10,8 miljoen woorden)
