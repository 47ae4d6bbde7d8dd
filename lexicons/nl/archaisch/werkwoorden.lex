# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Verouderde werkwoorden en oude werkwoordsvormen.

ingang:       gewagen van    id: gewagen-van    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      <gewagen:ww> van
beter:        <noemen:ww>            | altijd
uitleg:       Vertellen of schrijven dat iets er is.
voorbeeld:    Het rapport ⟦gewaagt van⟧ scheuren in de muur. => Het rapport noemt scheuren in de muur.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       gewag maken van    id: gewag-maken-van    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      <maken:ww> ..3 gewag van
patroon:      gewag ..1 <maken:ww> van
beter:        (noemen)               | altijd
uitleg:       Over iets vertellen in een gesprek of stuk.
voorbeeld:    De getuige ⟦maakte geen gewag van⟧ een tweede auto. => De getuige noemde geen tweede auto.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       komen te overlijden    id: komen-te-overlijden    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      <komen:ww> te overlijden
alleen:       voor!=/(is | zijn | was | waren | bent | ben) ..4/
beter:        <overlijden:ww>        | altijd
uitleg:       Doodgaan. De woorden 'komen te' voegen niets toe.
voorbeeld:    Als de huurder ⟦komt te overlijden⟧, mag de partner blijven wonen. => Als de huurder overlijdt, mag de partner blijven wonen.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       is komen te overlijden    id: is-komen-te-overlijden    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      hulp=(is | was | zijn | waren) ..4 komen te overlijden
beter:        {hulp} … overleden     | altijd
uitleg:       Iemand leeft niet meer. Met één woord is het ook beleefd genoeg.
voorbeeld:    Uw vader ⟦is⟧ op 12 april ⟦komen te overlijden⟧. => Uw vader is op 12 april overleden.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geraken    id: geraken    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      geraken
beter:        raken                  | altijd
uitleg:       In een andere toestand komen, vaak zonder dat iemand het wil.
voorbeeld:    Zonder hulp kan een gezin in de problemen ⟦geraken⟧. => Zonder hulp kan een gezin in de problemen raken.
niet melden:  /tot ..4 _/ | dan past 'komen' beter
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 76 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bekomen    id: te-bekomen    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
betekenis:    krijgen
patroon:      te bekomen
beter:        te krijgen             | als iets ergens te koop of op te halen is
uitleg:       Het is daar te koop of op te halen.
voorbeeld:    Zakken voor plastic zijn ⟦te bekomen⟧ bij de supermarkt. => Zakken voor plastic zijn te krijgen bij de supermarkt.
niet melden:  /_ ..1 van/ | weer rustig worden na een schrik
niet melden:  /van ..6 _/ | weer rustig worden na een schrik
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       mij dunkt    id: mij-dunkt    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (mij dunkt | me dunkt | ons dunkt | dunkt mij | dunkt me | dunkt ons)
beter:        (volgens mij, ik vind) | zeg wie het vindt
uitleg:       Het lijkt iemand zo. Het is een mening.
voorbeeld:    Dat is, ⟦dunkt mij⟧, een redelijke prijs voor een dakraam. => Dat is volgens mij een redelijke prijs voor een dakraam.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       ontwaren    id: ontwaren    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        <zien>                 | altijd
uitleg:       Iets zien wat eerst niet goed te zien was.
voorbeeld:    De brandweerman ⟦ontwaarde⟧ rook onder de deur. => De brandweerman zag rook onder de deur.
voorbeeld:    Op de foto is geen nummerbord te ⟦ontwaren⟧. => Op de foto is geen nummerbord te zien.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       plegen te    id: plegen-te    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (pleegt | plegen | placht | plachten) ..4 te doe=[woord, eindigt=n]
beter:        (meestal, vaak)        | schrijf dat iets meestal gebeurt
uitleg:       Iets gebeurt meestal zo. Het is een gewoonte.
voorbeeld:    Bij harde wind ⟦pleegt⟧ het dak ⟦te lekken⟧. => Bij harde wind lekt het dak meestal.
niet melden:  /(overleg | fraude | misdrijf | misdrijven | feit | feiten | diefstal | inbraak | inbraken | verzet | telefoontje | onderhoud | aanslag | geweld | om | door) ..8 _/ | een misdrijf of overleg plegen is iets anders
niet melden:  /<plegen:ww> ..4 (overleg | fraude | misdrijf | misdrijven | feit | feiten | diefstal | inbraak | inbraken | verzet | onderhoud | aanslag | geweld | om | door) ..4 te/ | een misdrijf of overleg plegen is iets anders
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 63 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       doen geworden    id: doen-geworden    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      <doen:ww> ..8 geworden
beter:        (sturen, geven)        | altijd
uitleg:       Zorgen dat iemand iets krijgt.
voorbeeld:    Wilt u ons een kopie van uw zorgpas ⟦doen geworden⟧? => Wilt u ons een kopie van uw zorgpas sturen?
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       vervoegen    id: vervoegen-zich    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
alleen:       zin=/(zich | u | je | jullie) ..12 bij/
beter:        <melden>               | als iemand zich bij een balie meldt
uitleg:       Naar een plek gaan en daar laten weten: ik ben er.
voorbeeld:    U kunt zich bij aankomst ⟦vervoegen⟧ bij de portier. => U kunt zich bij aankomst melden bij de portier.
niet melden:  /(werkwoord | werkwoorden | spelling) ..12 _/ | een werkwoord vervoegen is taalles
niet melden:  /_ ..12 (werkwoord | werkwoorden | spelling)/ | een werkwoord vervoegen is taalles
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onledig    id: onledig    soort: bijvoeglijk    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      onledig
beter:        bezig                  | bij 'zich houden met'
uitleg:       Iemand is met iets aan het werk.
voorbeeld:    De raad hield zich drie avonden ⟦onledig⟧ met de begroting. => De raad hield zich drie avonden bezig met de begroting.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       ter aarde bestellen    id: ter-aarde-bestellen    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      <bestellen:ww> ..8 ter aarde
patroon:      ter aarde ..1 <bestellen:ww>
patroon:      ter aarde te <bestellen:ww>
beter:        <begraven:ww> …        | altijd
uitleg:       Een dode in een graf leggen.
voorbeeld:    Zij wordt zaterdag op de oude begraafplaats ⟦ter aarde besteld⟧. => Zij wordt zaterdag op de oude begraafplaats begraven.
niet melden:  /ter aarde (wil | willen | wilde | wilden | kan | kunnen | mag | mogen | moet | moeten | zal | zullen | laten) [woord]/ | dan moet ook de volgorde anders
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       ten grave dragen    id: ten-grave-dragen    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      <dragen:ww> ..8 ten grave
patroon:      ten grave ..1 <dragen:ww>
patroon:      ten grave te <dragen:ww>
beter:        <begraven:ww> …        | altijd
uitleg:       Iemand die dood is naar zijn graf brengen.
voorbeeld:    De oud-burgemeester is dinsdag ⟦ten grave gedragen⟧. => De oud-burgemeester is dinsdag begraven.
niet melden:  /ten grave (wil | willen | wilde | wilden | kan | kunnen | mag | mogen | moet | moeten | zal | zullen | laten) [woord]/ | dan moet ook de volgorde anders
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       huwen    id: huwen    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: tip
vormen:       vd=-; vde=-; od=-; ode=-
alleen:       na!=/(een | de | het | haar | hem | mijn | zijn | hun)/
beter:        <trouwen>              | altijd
uitleg:       Een huwelijk sluiten.
voorbeeld:    Wie wil ⟦huwen⟧ in het oude raadhuis, belt eerst voor een datum. => Wie wil trouwen in het oude raadhuis, belt eerst voor een datum.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 405 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       heengaan    id: heengaan-overlijden    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
betekenis:    doodgaan
patroon:      (heengaan | heengegaan)
alleen:       zin=/(verdriet | overlijden | overleden | begrafenis | crematie | rouw | condoleren | deelneming | medeleven | moeder | vader | man | vrouw | zoon | dochter | collega)/
beter:        (overlijden)           | altijd
uitleg:       Doodgaan. Niet iedereen begrijpt dat dit het betekent.
voorbeeld:    Wij leven met u mee na het ⟦heengaan⟧ van uw man. => Wij leven met u mee na het overlijden van uw man.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       ontvallen    id: ontvallen-overlijden    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
betekenis:    doodgaan
alleen:       zin=/(ons | mij)/
beter:        (overlijden)           | altijd
uitleg:       Iemand die dierbaar was, is gestorven.
voorbeeld:    In maart is onze collega Karim ons ⟦ontvallen⟧. => In maart is onze collega Karim overleden.
niet melden:  /zich ..6 _/ | per ongeluk iets zeggen
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       weder|keren    id: wederkeren    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
vormen:       od=-; ode=-
beter:        <terug|komen>          | altijd
uitleg:       Weer op de plek komen waar iemand eerder was.
voorbeeld:    Na twee jaar is het gezin uit Canada ⟦wedergekeerd⟧. => Na twee jaar is het gezin uit Canada teruggekomen.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       neder|leggen    id: nederleggen    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        <neer|leggen>          | altijd
uitleg:       Iets op de grond leggen, of met een taak stoppen.
voorbeeld:    De voorzitter van de dorpsraad heeft zijn taak ⟦nedergelegd⟧. => De voorzitter van de dorpsraad heeft zijn taak neergelegd.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       mede|brengen    id: medebrengen    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        <mee|brengen>          | altijd
uitleg:       Iets bij zich hebben bij aankomst, of iets als gevolg hebben.
voorbeeld:    Elke deelnemer moet een eigen lunch ⟦medebrengen⟧. => Elke deelnemer moet een eigen lunch meebrengen.
niet melden:  /(breng | brengt | brengen | bracht | brachten) ..12 mede (op | in | naar | door | namens | ter | ten | voor | aan | uit | met | van | gelet | als | om | tot | onder | bij)/ | dan betekent 'mede' ook
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       mede|nemen    id: medenemen    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        <mee|nemen>            | altijd
uitleg:       Iets bij zich houden en ergens naartoe brengen.
voorbeeld:    Bezoekers mogen geen glas ⟦medenemen⟧ op het terrein. => Bezoekers mogen geen glas meenemen op het terrein.
niet melden:  /(neem | neemt | nemen | nam | namen) ..12 mede/ | dan betekent 'mede' vaak ook
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       mede|zenden    id: medezenden    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        <mee|sturen>           | altijd
uitleg:       In dezelfde envelop of hetzelfde bericht sturen.
voorbeeld:    Vergeet niet het bankafschrift ⟦mede te zenden⟧. => Vergeet niet het bankafschrift mee te sturen.
niet melden:  /(zend | zendt | zenden | zond | zonden) ..12 mede/ | dan betekent 'mede' vaak ook
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       mede|dingen    id: mededingen    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        (kans maken op, meedoen) | altijd
uitleg:       Meedoen om iets te winnen of te krijgen.
voorbeeld:    Ook jonge bedrijven mogen ⟦mededingen⟧ naar de prijs. => Ook jonge bedrijven maken kans op de prijs.
niet melden:  /(ding | dingt | dingen | dong | dongen) ..12 mede/ | dan betekent 'mede' vaak ook
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       vertoeven    id: vertoeven    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      <vertoeven>
patroon:      <toeven:ww>
beter:        <zijn:ww>              | altijd
uitleg:       Een tijd ergens zijn.
voorbeeld:    Onze dochter ⟦vertoefde⟧ die zomer in Italië. => Onze dochter was die zomer in Italië.
niet melden:  /het vertoeven/ | dan is het een zelfstandig naamwoord
niet melden:  /<hebben:ww> ..12 _/ | dan past 'geweest' niet
niet melden:  /_ <hebben:ww>/ | dan past 'geweest' niet
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       talmen    id: talmen    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      <talmen>
patroon:      <dralen:ww>
beter:        <wachten>              | als iemand niet meteen iets doet
uitleg:       Niet opschieten. Iets uitstellen zonder goede reden.
voorbeeld:    De huisbaas ⟦talmde⟧ te lang met de reparatie van de cv-ketel. => De huisbaas wachtte te lang met de reparatie van de cv-ketel.
voorbeeld:    Met het melden van een gaslek moet je niet ⟦dralen⟧. => Met het melden van een gaslek moet je niet wachten.
niet melden:  /zonder _/ | 'zonder dralen' is een vaste groep
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       schroom niet    id: schroom-niet    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (schroom | schroomt) (u | jij)? niet
alleen:       voor!=/[woord]/
beter:        wees niet bang         | altijd
uitleg:       Het mag gerust. Niemand hoeft het moeilijk te vinden.
voorbeeld:    ⟦Schroom niet⟧ om de huisarts om hulp te vragen. => Wees niet bang om de huisarts om hulp te vragen.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       het schort aan    id: het-schort-aan    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      het schort ..1 aan
beter:        (er is te weinig, er ontbreekt) | noem wat er niet is
uitleg:       Er is iets te weinig, of het is er niet.
voorbeeld:    ⟦Het schort aan⟧ goede verlichting in het fietstunneltje. => Er is te weinig goede verlichting in het fietstunneltje.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       achten    id: achten-vinden    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: tip
betekenis:    een mening hebben
vormen:       tt1=-; tt3=-; vd=-; vde=-; od=-; ode=-
beter:        <vinden>               | altijd
uitleg:       Een mening over iets hebben.
voorbeeld:    De welstandscommissie ⟦achtte⟧ de gele gevel te fel. => De welstandscommissie vond de gele gevel te fel.
voorbeeld:    Wij ⟦achten⟧ een tweede gesprek niet nodig. => Wij vinden een tweede gesprek niet nodig.
niet melden:  /_ ..1 (zich | ons | mij)/ | dan past er 'vinden' niet: 'wij achten ons niet gebonden'
niet melden:  /(zich | ons) ..6 _/ | dan past er 'vinden' niet
niet melden:  /_ ..8 in staat/ | dan past er 'denken dat' of 'kan'
niet melden:  /in staat ..1 _/ | dan past er 'denken dat' of 'kan'
niet melden:  /te _/ | 'is gegrond te achten': dan past er 'vinden' niet
niet melden:  /(in | op | met | tegen) _/ | het getal
niet melden:  /zijn te _/ | noodzakelijk zijn te achten
niet melden:  /_ elkaar/ | achten als waarderen
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 4005 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bevroeden    id: bevroeden    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        <vermoeden>            | altijd
uitleg:       Denken dat iets zo is, zonder het zeker te weten.
voorbeeld:    Niemand kon ⟦bevroeden⟧ dat de muur zou instorten. => Niemand kon vermoeden dat de muur zou instorten.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       bevreemden    id: bevreemden    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      <bevreemden>
patroon:      bevreemding
beter:        (vreemd vinden)        | zeg wie iets vreemd vindt
uitleg:       Iemand vindt iets vreemd en begrijpt het niet goed.
voorbeeld:    Het ⟦bevreemdt⟧ ons dat de poort open stond. => Wij vinden het vreemd dat de poort open stond.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       naar believen    id: naar-believen    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        (zoals u wilt, zo veel u wilt) | zeg wat iemand mag kiezen
uitleg:       Iemand mag zelf kiezen hoe of hoeveel.
voorbeeld:    Bezoekers kunnen ⟦naar believen⟧ koffie pakken. => Bezoekers kunnen zo veel koffie pakken als ze willen.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       betamen    id: betamen    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
alleen:       na!=/(u | mij | me | hem | haar | ons | hen | hun | je)/
beter:        <horen>                | bij 'zoals het'
uitleg:       Zo is het netjes. Zo gaan mensen met elkaar om.
voorbeeld:    De verkoper gedroeg zich niet zoals het ⟦betaamt⟧. => De verkoper gedroeg zich niet zoals het hoort.
niet melden:  /het (een | de | elke | iedere | elk | ieder | mij | u | ons) ..4 _/ | dan past 'hoort' niet
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 26 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gade|slaan    id: gadeslaan    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        <bekijken>             | altijd
uitleg:       Een tijdje kijken naar wat er gebeurt.
voorbeeld:    De buurvrouw heeft de sloop vanaf haar balkon ⟦gadegeslagen⟧. => De buurvrouw heeft de sloop vanaf haar balkon bekeken.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       kond doen    id: kond-doen    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      kond ..2 <doen:ww>
patroon:      <doen:ww> ..8 kond
beter:        (bekendmaken)          | altijd
uitleg:       Aan iedereen laten weten.
voorbeeld:    De omroeper ⟦deed⟧ op de markt ⟦kond⟧ van het nieuws. => De omroeper vertelde op de markt het nieuws.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       kwijten    id: zich-kwijten-van    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      zich ..6 <kwijten>
patroon:      <kwijten> zich
beter:        (een taak doen)        | zeg wat iemand doet
uitleg:       Doen wat iemand moet doen of heeft beloofd.
voorbeeld:    De klusjesman heeft ⟦zich⟧ goed van zijn taak ⟦gekweten⟧. => De klusjesman heeft zijn werk goed gedaan.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       naar verluidt    id: naar-verluidt    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        (er wordt gezegd dat)  | zeg liever van wie het komt
uitleg:       Mensen zeggen het. Of het waar is, is niet zeker.
voorbeeld:    De sporthal gaat ⟦naar verluidt⟧ dicht. => Er wordt gezegd dat de sporthal dichtgaat.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       verontachtzamen    id: verontachtzamen    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        <negeren>              | altijd
uitleg:       Er geen aandacht aan geven, terwijl dat wel moet.
voorbeeld:    De campingbaas ⟦verontachtzaamde⟧ de regels voor brandveiligheid. => De campingbaas negeerde de regels voor brandveiligheid.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       laten welgevallen    id: laten-welgevallen    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      welgevallen
alleen:       zin=/<laten:ww>/
beter:        (goedvinden)           | altijd
uitleg:       Iets goedvinden of toelaten, ook als het niet prettig is.
voorbeeld:    De huurder hoeft zich zo'n bezoek niet te laten ⟦welgevallen⟧. => De huurder hoeft zo'n bezoek niet goed te vinden.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       op|rijzen    id: oprijzen    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
vormen:       od=-; ode=-
alleen:       zin=/(vraag | vragen | twijfel | twijfels | probleem | problemen | bezwaar | bezwaren | ruzie | geschil | geschillen | onenigheid | misverstand | misverstanden)/
beter:        <ontstaan>             | als het om een vraag of twijfel gaat
uitleg:       Er komt een vraag of probleem.
voorbeeld:    Tijdens de bouw zijn er nieuwe vragen ⟦opgerezen⟧. => Tijdens de bouw zijn er nieuwe vragen ontstaan.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       aangezocht    id: aangezocht    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      aangezocht
beter:        gevraagd               | altijd
uitleg:       Iemand heeft de vraag gekregen om een taak te gaan doen.
voorbeeld:    Mevrouw El Idrissi is ⟦aangezocht⟧ als nieuwe voorzitter. => Mevrouw El Idrissi is gevraagd als nieuwe voorzitter.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       derven    id: derven    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        <mis|lopen>            | als het om geld gaat
uitleg:       Geld niet krijgen dat er anders wel was gekomen.
voorbeeld:    Door de afsluiting heeft de bakker inkomsten ⟦gederfd⟧. => Door de afsluiting heeft de bakker inkomsten misgelopen.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 87 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voornemens zijn    id: voornemens-zijn    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      voornemens
alleen:       voor=/<zijn:ww> ..3/
alleen:       voor!=/(goede | mijn | onze | uw | haar | hun | de | deze | die | alle | veel | enkele | geen)/
alleen:       na=/..25 (te | om)/
beter:        van plan               | altijd
uitleg:       Iemand heeft besloten dit te gaan doen, maar is nog niet begonnen.
voorbeeld:    De corporatie is ⟦voornemens⟧ de flat te isoleren. => De corporatie is van plan de flat te isoleren.
niet melden:  /(dit | dat | het | er | wat) (zijn | waren) ..2 _/ | dan zijn het plannen: 'dit zijn voornemens'
niet melden:  /_ (zijn | waren | worden | werden | uit)/ | dan zijn het plannen
niet melden:  /(wat | over | van | met | voor | bij | aan | in | heeft | had | maakt | maakte | kan | wil | zal | noemt | noemde | vertelt | vertelde) zijn _/ | de voornemens van een ander
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 21 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       indachtig    id: indachtig    soort: bijvoeglijk    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      indachtig
beter:        (denken aan, rekening houden met) | zeg waar je aan denkt
uitleg:       Met die gedachte in het hoofd.
voorbeeld:    ⟦Indachtig⟧ het ongeluk van vorig jaar komt er een hek. => Omdat er vorig jaar een ongeluk was, komt er een hek.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       onkundig    id: onkundig    soort: bijvoeglijk    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      onkundig van
beter:        (niet weten)           | zeg wat iemand niet wist
uitleg:       Iemand weet iets niet.
voorbeeld:    De koper was ⟦onkundig van⟧ het asbest onder het dak. => De koper wist niet dat er asbest onder het dak zat.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verstoken van    id: verstoken-van    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      verstoken ..1 van
beter:        zonder                 | altijd
uitleg:       Iets wat nodig is, is er niet.
voorbeeld:    Tientallen huizen zijn sinds gisteren ⟦verstoken van⟧ stroom. => Tientallen huizen zijn sinds gisteren zonder stroom.
niet melden:  /(het | bij | door | tegen | voor | mag | mogen | wil) _/ | iets opbranden in een kachel
niet melden:  /_ ..2 (hout | afval | olie | kolen | pellets | snoeihout)/ | iets opbranden in een kachel
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       gewaar worden    id: gewaar-worden    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      gewaar ..1 <worden:ww>
patroon:      <worden:ww> ..6 gewaar
patroon:      <gewaarworden:ww>
beter:        (merken)               | altijd
uitleg:       Iets zien, horen, voelen of ruiken.
voorbeeld:    Als u een gaslucht ⟦gewaar wordt⟧, ga dan naar buiten. => Als u gas ruikt, ga dan naar buiten.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       van zins    id: van-zins    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        van plan               | altijd
uitleg:       Iemand wil dit echt gaan doen.
voorbeeld:    De eigenaar is niet ⟦van zins⟧ de boom te kappen. => De eigenaar is niet van plan de boom te kappen.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       zich beijveren    id: zich-beijveren    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      <beijveren:ww>
beter:        (zijn best doen)       | altijd
uitleg:       Hard werken om iets te bereiken.
voorbeeld:    Het wijkcomité ⟦beijvert⟧ zich voor een nieuwe speeltuin. => Het wijkcomité doet zijn best voor een nieuwe speeltuin.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       onderhevig aan    id: onderhevig-aan    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: tip
beter:        (veranderen, slijten)  | zeg met een werkwoord wat er gebeurt
uitleg:       Iets kan erdoor veranderen of minder worden.
voorbeeld:    De prijzen van hout zijn ⟦onderhevig aan⟧ veranderingen. => De prijzen van hout kunnen veranderen.
niet melden:  /_ ..4 (belasting | btw | loonheffing | heffing | heffingen | accijns | premie | premies | regels | toezicht | controle | vergunning | vergunningplicht)/ | dan geldt er een plicht
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       aan|vatten    id: aanvatten    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        (beginnen met)         | altijd
uitleg:       Met een werk starten.
voorbeeld:    De schilders hebben het werk aan de brug ⟦aangevat⟧. => De schilders zijn begonnen met het werk aan de brug.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       zoude    id: zoude    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (zoude | zoudt)
beter:        zou                    | altijd
uitleg:       Het gaat over iets wat misschien gebeurt.
voorbeeld:    De ambtenaar ⟦zoude⟧ terugbellen over het grafrecht. => De ambtenaar zou terugbellen over het grafrecht.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       het ware beter    id: het-ware-beter    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (het ware | ware het) (beter | wenselijk | goed | wenselijker | verstandig | verstandiger)
beter:        (het zou beter zijn)   | altijd
uitleg:       Zo was het beter geweest, of zo zou het beter zijn.
voorbeeld:    ⟦Het ware beter⟧ geweest om eerst de buren te vragen. => Het zou beter zijn geweest om eerst de buren te vragen.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       opgemerkt zij    id: zij-opgemerkt    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (hierbij | daarbij | tot slot | volledigheidshalve | overigens | nogmaals) zij (opgemerkt | vermeld | aangetekend | gezegd | benadrukt | verwezen)
patroon:      (opgemerkt | vermeld | aangetekend | benadrukt | herhaald | verwezen) zij (dat | naar | hier | nog | voorts)
beter:        (let op)               | zeg het gewoon, zonder aanloop
uitleg:       De schrijver vindt dat dit erbij gezegd moet worden.
voorbeeld:    ⟦Opgemerkt zij dat⟧ de kelder niet droog is. => Let op: de kelder is niet droog.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       men wende zich    id: men-wende-zich    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (men wende zich | wende men zich)
beter:        (bel, mail, ga naar)   | zeg wat de lezer kan doen
uitleg:       Wie iets wil vragen, moet naar deze persoon of dit loket.
voorbeeld:    Voor sleutels ⟦wende men zich⟧ tot de beheerder. => Vraag de beheerder om de sleutels.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       men neme    id: men-neme    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      men (neme | zie | lette | bedenke | gelieve | houde | vrage | gebruike | vergelijke)
beter:        (gebruik de gebiedende wijs: neem, kijk, let op) | spreek de lezer aan
uitleg:       Een oude manier om te zeggen wat iemand moet doen.
voorbeeld:    ⟦Men lette⟧ op het afstapje bij de ingang. => Let op het afstapje bij de ingang.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       moge    id: moge    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      moge
beter:        (mag, hopelijk)        | kies het woord dat past
uitleg:       Iemand hoopt dat iets gebeurt, of geeft toe dat iets zo kan zijn.
voorbeeld:    ⟦Moge⟧ deze uitleg over de toeslag genoeg zijn. => Hopelijk is deze uitleg over de toeslag genoeg.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       mocht blijken dat    id: mocht-blijken-dat    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: tip
patroon:      mocht dan=(later | achteraf | toch | onverhoopt)? blijken dat
alleen:       voor!=/[woord]/
beter:        als {dan} blijkt dat   | altijd
uitleg:       Voor het geval dat later iets bekend wordt.
voorbeeld:    ⟦Mocht later blijken dat⟧ er te veel is betaald, dan krijgt de club geld terug. => Als later blijkt dat er te veel is betaald, dan krijgt de club geld terug.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ontbieden    id: ontbieden    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        (laten komen)          | altijd
uitleg:       Zeggen dat iemand moet komen.
voorbeeld:    De directeur heeft de ouders van Sem op school ⟦ontboden⟧. => De directeur heeft de ouders van Sem gevraagd om op school te komen.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verordonneren    id: verordonneren    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        <bepalen>              | als een baas of bestuur iets oplegt
uitleg:       Als baas zeggen dat iets moet.
voorbeeld:    De rector ⟦verordonneerde⟧ dat alle telefoons in de kluis gaan. => De rector bepaalde dat alle telefoons in de kluis gaan.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       verblijden    id: verblijden    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        (blij maken)           | altijd
uitleg:       Zorgen dat iemand blij wordt.
voorbeeld:    Het koor ⟦verblijdde⟧ de bewoners met kerstliedjes. => Het koor maakte de bewoners blij met kerstliedjes.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       vermanen    id: vermanen    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        <waarschuwen>          | altijd
uitleg:       Streng zeggen dat iemand iets anders moet doen.
voorbeeld:    De conducteur ⟦vermaande⟧ de jongens in de stiltecoupé. => De conducteur waarschuwde de jongens in de stiltecoupé.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       schragen    id: schragen    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        <steunen>              | altijd
uitleg:       Iets sterker maken of helpen volhouden.
voorbeeld:    Dit bewijs ⟦schraagt⟧ het verhaal van de fietser. => Dit bewijs steunt het verhaal van de fietser.
niet melden:  /(op | de | met | en | van | houten | twee | vier) schragen/ | een onderstel van een tafel
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       verzaken    id: verzaken    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        (niet doen)            | zeg wat iemand niet heeft gedaan
uitleg:       Niet doen wat een taak of plicht is.
voorbeeld:    De kapitein heeft zijn plicht ⟦verzaakt⟧. => De kapitein heeft niet gedaan wat hij moest doen.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie
