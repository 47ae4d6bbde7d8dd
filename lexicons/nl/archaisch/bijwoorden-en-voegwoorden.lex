# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Verouderde bijwoorden, voegwoorden en voorzetsels.

ingang:       alras    id: alras    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        al snel                | altijd
uitleg:       Na korte tijd. Het duurde niet lang.
voorbeeld:    De kinderen voelden zich ⟦alras⟧ thuis op de nieuwe school. => De kinderen voelden zich al snel thuis op de nieuwe school.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       alwaar    id: alwaar    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        waar                   | als er een plaats voor staat
uitleg:       Op de plaats die net is genoemd.
voorbeeld:    De afspraak is in het gemeentehuis, ⟦alwaar⟧ u een pasfoto kunt laten maken. => De afspraak is in het gemeentehuis, waar u een pasfoto kunt laten maken.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 28 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       weldra    id: weldra    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: tip
beter:        binnenkort             | als het over weken of maanden gaat
beter:        snel                   | als het bijna gebeurt
uitleg:       Over korte tijd.
voorbeeld:    De sporthal gaat ⟦weldra⟧ weer open. => De sporthal gaat binnenkort weer open.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       allengs    id: allengs    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        langzaam               | als iets stap voor stap verandert
uitleg:       Niet in één keer, maar beetje bij beetje.
voorbeeld:    Het water in de kelder zakte ⟦allengs⟧. => Het water in de kelder zakte langzaam.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       allerwegen    id: allerwegen    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        overal                 | altijd
uitleg:       Op alle plaatsen, bij alle mensen.
voorbeeld:    Het plan voor het nieuwe park werd ⟦allerwegen⟧ goed ontvangen. => Het plan voor het nieuwe park werd overal goed ontvangen.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       alleszins    id: alleszins    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        zeker                  | als het een hele zin versterkt
beter:        heel | vóór een woord als 'redelijk' of 'duidelijk'
uitleg:       In elk opzicht, zonder twijfel.
voorbeeld:    Uw verzoek om een aangepaste fiets is ⟦alleszins⟧ redelijk. => Uw verzoek om een aangepaste fiets is zeker redelijk.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       alhoewel    id: alhoewel    soort: voegwoord    categorie: archaisch    domein: algemeen    ernst: tip
beter:        hoewel                 | altijd
uitleg:       Het één is waar, en toch gebeurt het ander.
voorbeeld:    ⟦Alhoewel⟧ u te laat was, hebben wij uw aanmelding bekeken. => Hoewel u te laat was, hebben wij uw aanmelding bekeken.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       alzo    id: alzo    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        zo                     | als je vertelt hoe iets gaat
uitleg:       Op deze manier.
voorbeeld:    De leerlingen leren ⟦alzo⟧ veilig fietsen. => De leerlingen leren zo veilig fietsen.
niet melden:  /_ wij/ | de vaste aanhef van een wet
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 874 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       andermaal    id: andermaal    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        opnieuw ; nog een keer | als iets nog eens gebeurt
uitleg:       Voor de tweede keer, of nog een keer.
voorbeeld:    Wij vragen u ⟦andermaal⟧ om het formulier te tekenen. => Wij vragen u opnieuw om het formulier te tekenen.
niet melden:  /(eenmaal | eenmaal ,) _/ | bij een veiling
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bijaldien    id: bijaldien    soort: voegwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        als                    | altijd
uitleg:       Het geldt alleen in dat geval.
voorbeeld:    ⟦Bijaldien⟧ de huurder weggaat, moet hij de sleutel inleveren. => Als de huurder weggaat, moet hij de sleutel inleveren.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       bijkans    id: bijkans    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        bijna                  | altijd
uitleg:       Het scheelt maar een klein beetje.
voorbeeld:    De inschrijving voor de zwemles is ⟦bijkans⟧ vol. => De inschrijving voor de zwemles is bijna vol.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       bijwijlen    id: bijwijlen    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        soms                   | altijd
uitleg:       Af en toe, niet altijd.
voorbeeld:    De buurman maakte ⟦bijwijlen⟧ te veel lawaai. => De buurman maakte soms te veel lawaai.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       bij tijd en wijle    id: bij-tijd-en-wijle    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        soms; af en toe        | altijd
uitleg:       Niet steeds, maar zo nu en dan.
voorbeeld:    De lift in de parkeergarage valt ⟦bij tijd en wijle⟧ uit. => De lift in de parkeergarage valt soms uit.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       daarenboven    id: daarenboven    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        bovendien              | altijd
uitleg:       Er komt nog een reden of feit bij.
voorbeeld:    Het pand is vochtig. ⟦Daarenboven⟧ ontbreekt een nooduitgang. => Het pand is vochtig. Bovendien ontbreekt een nooduitgang.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       danig    id: danig    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
alleen:       voor!=/(zo | als | hoe)/
beter:        flink                  | als iets in sterke mate gebeurt
uitleg:       Heel erg, in sterke mate.
voorbeeld:    Door de storm is de speeltuin ⟦danig⟧ beschadigd. => Door de storm is de speeltuin flink beschadigd.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       deswege    id: deswege    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        daarom                 | als het een reden is
uitleg:       Om die reden.
voorbeeld:    De brug is te smal en ⟦deswege⟧ gesloten voor vrachtwagens. => De brug is te smal en daarom gesloten voor vrachtwagens.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 38 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       diensvolgens    id: diensvolgens    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (diensvolgens | dienvolgens)
beter:        daarom                 | als het een gevolg is
uitleg:       Omdat dat zo is, volgt dit.
voorbeeld:    Het bezwaar kwam te laat en is ⟦diensvolgens⟧ afgewezen. => Het bezwaar kwam te laat en is daarom afgewezen.
voorbeeld:    ⟦Dienvolgens⟧ krijgt mevrouw Yılmaz het geld terug. => Daarom krijgt mevrouw Yılmaz het geld terug.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       doordien    id: doordien    soort: voegwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        doordat                | altijd
uitleg:       Het noemt de oorzaak van iets.
voorbeeld:    ⟦Doordien⟧ de pomp stuk was, stond de tunnel onder water. => Doordat de pomp stuk was, stond de tunnel onder water.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       eensdeels    id: eensdeels    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      eensdeels ..8 anderdeels
beter:        voor een deel … voor een deel | altijd
uitleg:       Er zijn twee delen: eerst komt het ene, dan het andere.
voorbeeld:    De vertraging komt ⟦eensdeels⟧ door het weer, ⟦anderdeels⟧ door ziekte. => De vertraging komt voor een deel door het weer, voor een deel door ziekte.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       eensklaps    id: eensklaps    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        plotseling             | altijd
uitleg:       Opeens, zonder dat iemand het verwachtte.
voorbeeld:    De bestuurder voor mij remde ⟦eensklaps⟧. => De bestuurder voor mij remde plotseling.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       eerlang    id: eerlang    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        binnenkort             | als het in de toekomst ligt
uitleg:       Over niet te lange tijd.
voorbeeld:    De nieuwe afvalpas valt ⟦eerlang⟧ bij u in de bus. => De nieuwe afvalpas valt binnenkort bij u in de bus.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       eertijds    id: eertijds    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        vroeger                | altijd
uitleg:       Lang geleden.
voorbeeld:    In dit gebouw was ⟦eertijds⟧ een klooster. => In dit gebouw was vroeger een klooster.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       eerstdaags    id: eerstdaags    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        binnenkort             | als je geen datum weet
beter:        (noem de datum)        | als je de datum weet
uitleg:       In de komende dagen.
voorbeeld:    Een medewerker van het wijkteam belt je ⟦eerstdaags⟧. => Een medewerker van het wijkteam belt je binnenkort.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       enigermate    id: enigermate    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        een beetje             | altijd
uitleg:       In lichte mate: er verandert iets, maar niet alles.
voorbeeld:    De situatie bij de rotonde is ⟦enigermate⟧ verbeterd. => De situatie bij de rotonde is een beetje verbeterd.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       evenwel    id: evenwel    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        (maar, toch)           | 'maar' komt vooraan in de zin
uitleg:       Het is anders dan de zin ervoor doet denken.
voorbeeld:    De tuin is klein. ⟦Evenwel⟧ is er plaats voor een boom. => De tuin is klein. Toch is er plaats voor een boom.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 264 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gelijkelijk    id: gelijkelijk    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
alleen:       zin=/(verdeeld | verdelen | verdeelt | verdeelde | verdeelden | verdeling | deelt | delen | gedeeld)/
beter:        gelijk                 | als iedereen evenveel krijgt
uitleg:       Iedereen krijgt of betaalt evenveel.
voorbeeld:    De kosten van de schutting worden ⟦gelijkelijk⟧ verdeeld. => De kosten van de schutting worden gelijk verdeeld.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 38 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gemeenlijk    id: gemeenlijk    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        meestal                | altijd
uitleg:       Zo gaat het in de meeste gevallen.
voorbeeld:    Een huisbezoek duurt ⟦gemeenlijk⟧ een uur. => Een huisbezoek duurt meestal een uur.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       geheel en al    id: geheel-en-al    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: tip
beter:        helemaal               | altijd
uitleg:       Volledig, voor honderd procent.
voorbeeld:    De schuur was ⟦geheel en al⟧ afgebrand. => De schuur was helemaal afgebrand.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       hiermede    id: hiermede    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        hiermee                | altijd
uitleg:       Met dit wat net is genoemd.
voorbeeld:    ⟦Hiermede⟧ eindigt uw inschrijving bij de woningcorporatie. => Hiermee eindigt uw inschrijving bij de woningcorporatie.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 33 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       daarmede    id: daarmede    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        daarmee                | altijd
uitleg:       Met dat wat ervoor staat.
voorbeeld:    De hond had een muilkorf; ⟦daarmede⟧ was de buurt tevreden. => De hond had een muilkorf; daarmee was de buurt tevreden.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 130 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       waarmede    id: waarmede    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        waarmee                | altijd
uitleg:       Met het ding of het middel uit de zin ervoor.
voorbeeld:    De pas ⟦waarmede⟧ u de container opent, ligt klaar. => De pas waarmee u de container opent, ligt klaar.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 91 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hiernevens    id: hiernevens    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (hiernevens | hierbenevens)
beter:        hierbij                | als er iets bij een brief zit
uitleg:       Het zit bij deze brief of dit bericht.
voorbeeld:    Je vindt ⟦hiernevens⟧ de plattegrond van het kampeerterrein. => Je vindt hierbij de plattegrond van het kampeerterrein.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       hoegenaamd    id: hoegenaamd    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
alleen:       na=/(geen | niet | niets | nooit)/
beter:        helemaal               | voor 'geen', 'niet' of 'niets'
uitleg:       Het maakt 'geen' of 'niets' sterker: er is echt niets.
voorbeeld:    Van de oude meubels was ⟦hoegenaamd⟧ niets meer bruikbaar. => Van de oude meubels was helemaal niets meer bruikbaar.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ijlings    id: ijlings    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        snel; met spoed        | altijd
uitleg:       Zo vlug als maar kan.
voorbeeld:    De brandweer moest ⟦ijlings⟧ terug naar de kazerne. => De brandweer moest snel terug naar de kazerne.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       insgelijks    id: insgelijks    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        ook                    | als voor een ander hetzelfde geldt
uitleg:       Voor de ander geldt precies hetzelfde.
voorbeeld:    De partner van de aanvrager tekent ⟦insgelijks⟧. => De partner van de aanvrager tekent ook.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       inzonderheid    id: inzonderheid    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        vooral                 | altijd
uitleg:       Meer dan bij andere mensen of dingen.
voorbeeld:    De folder is ⟦inzonderheid⟧ bedoeld voor jonge ouders. => De folder is vooral bedoeld voor jonge ouders.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       luidens    id: luidens    soort: voorzetsel    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        volgens                | altijd
uitleg:       Het staat zo in het stuk dat erna wordt genoemd.
voorbeeld:    ⟦Luidens⟧ het huurcontract zijn honden toegestaan. => Volgens het huurcontract zijn honden toegestaan.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       naar luid van    id: naar-luid-van    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        volgens                | altijd
uitleg:       Zoals het in dat stuk of artikel te lezen is.
voorbeeld:    ⟦Naar luid van⟧ het testament krijgt de kleindochter het huis. => Volgens het testament krijgt de kleindochter het huis.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       menigmaal    id: menigmaal    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        vaak                   | altijd
uitleg:       Het gebeurt steeds weer.
voorbeeld:    De melder heeft ⟦menigmaal⟧ geklaagd over het geluid. => De melder heeft vaak geklaagd over het geluid.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       middelerwijl    id: middelerwijl    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        ondertussen            | altijd
uitleg:       In de tijd dat iets anders gebeurt.
voorbeeld:    De bakker zocht ⟦middelerwijl⟧ een ander winkelpand. => De bakker zocht ondertussen een ander winkelpand.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       onderwijl    id: onderwijl    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        ondertussen            | altijd
uitleg:       Tegelijk met iets anders, in dezelfde tijd.
voorbeeld:    Vul het formulier in. Uw kind kan ⟦onderwijl⟧ spelen in de hal. => Vul het formulier in. Uw kind kan ondertussen spelen in de hal.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       mede namens    id: mede-namens    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: tip
beter:        ook namens             | altijd
uitleg:       De schrijver spreekt ook voor iemand anders.
voorbeeld:    Ik schrijf u ⟦mede namens⟧ mijn buren. => Ik schrijf u ook namens mijn buren.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 296 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       metterdaad    id: metterdaad    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        echt                   | als je met daden laat zien dat iets zo is
uitleg:       Niet alleen in woorden, maar door het te doen.
voorbeeld:    Zij moet er ⟦metterdaad⟧ wonen om de huur over te nemen. => Zij moet er echt wonen om de huur over te nemen.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       nevens    id: nevens    soort: voorzetsel    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        naast                  | altijd
uitleg:       Aan de zijkant van iets, of als extra erbij.
voorbeeld:    De bank staat ⟦nevens⟧ de ingang van het kerkhof. => De bank staat naast de ingang van het kerkhof.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       nimmermeer    id: nimmermeer    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        nooit meer             | altijd
uitleg:       Vanaf nu op geen enkel moment.
voorbeeld:    Het verbrande archief kan ⟦nimmermeer⟧ worden hersteld. => Het verbrande archief kan nooit meer worden hersteld.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       nochtans    id: nochtans    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        toch                   | altijd
uitleg:       Ondanks wat ervoor staat.
voorbeeld:    De weg was afgesloten. ⟦Nochtans⟧ reed de man door. => De weg was afgesloten. Toch reed de man door.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       van node    id: van-node    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        nodig                  | altijd
uitleg:       Het moet er zijn, anders kan het niet doorgaan.
voorbeeld:    Voor de verkoop van vuurwerk is een vergunning ⟦van node⟧. => Voor de verkoop van vuurwerk is een vergunning nodig.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       overmits    id: overmits    soort: voegwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        omdat                  | altijd
uitleg:       Na dit woord komt de reden.
voorbeeld:    ⟦Overmits⟧ de bewoner niet thuis was, is er een kaartje achtergelaten. => Omdat de bewoner niet thuis was, is er een kaartje achtergelaten.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       vermits    id: vermits    soort: voegwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        omdat                  | altijd
uitleg:       Na dit woord volgt de oorzaak of reden.
voorbeeld:    ⟦Vermits⟧ het regende, ging de rommelmarkt niet door. => Omdat het regende, ging de rommelmarkt niet door.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       somtijds    id: somtijds    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (somtijds | somwijlen)
beter:        soms                   | altijd
uitleg:       Het gebeurt wel eens, maar niet elke keer.
voorbeeld:    De wachttijd bij de huisartsenpost is ⟦somtijds⟧ lang. => De wachttijd bij de huisartsenpost is soms lang.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       spoorslags    id: spoorslags    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        meteen                 | altijd
uitleg:       Meteen, en zo snel als het kan.
voorbeeld:    De ouders reden ⟦spoorslags⟧ naar het ziekenhuis. => De ouders reden meteen naar het ziekenhuis.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       ten enenmale    id: ten-enenmale    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (ten enenmale | ten ene male | te enen male | teneenmale)
beter:        helemaal               | bij 'niet', 'geen' of 'onmogelijk'
uitleg:       Voor de volle honderd procent.
voorbeeld:    Een lift in dit kleine huis is ⟦ten enenmale⟧ onmogelijk. => Een lift in dit kleine huis is helemaal onmogelijk.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       terstond    id: terstond    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (terstond | ter stond)
beter:        meteen                 | altijd
uitleg:       Direct, zonder te wachten.
voorbeeld:    Bij een gaslek belt u ⟦terstond⟧ 112. => Bij een gaslek belt u meteen 112.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 521 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tezelfdertijd    id: tezelfdertijd    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (tezelfdertijd | terzelfder tijd | ter zelfder tijd | te gelijker tijd)
beter:        tegelijk               | altijd
uitleg:       Twee dingen gebeuren samen, op één moment.
voorbeeld:    Beide broers vroegen ⟦tezelfdertijd⟧ een uitkering aan. => Beide broers vroegen tegelijk een uitkering aan.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       toenmaals    id: toenmaals    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        toen                   | altijd
uitleg:       In de tijd waar het over gaat, die voorbij is.
voorbeeld:    De straat heette ⟦toenmaals⟧ nog Molenpad. => De straat heette toen nog Molenpad.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       toentertijd    id: toentertijd    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: tip
beter:        toen                   | altijd
uitleg:       In die vroegere tijd.
voorbeeld:    De gemeente heeft ⟦toentertijd⟧ geen bouwtekening bewaard. => De gemeente heeft toen geen bouwtekening bewaard.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       volgaarne    id: volgaarne    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        graag                  | altijd
uitleg:       Met heel veel plezier.
voorbeeld:    De directeur neemt de prijs ⟦volgaarne⟧ in ontvangst. => De directeur neemt de prijs graag in ontvangst.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       vooreerst    id: vooreerst    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        voorlopig              | als het over tijd gaat
beter:        ten eerste             | als er een rij redenen volgt
uitleg:       Voor de komende tijd, of: als eerste punt.
voorbeeld:    De tijdelijke lokalen blijven ⟦vooreerst⟧ staan. => De tijdelijke lokalen blijven voorlopig staan.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       voorshands    id: voorshands    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        voorlopig              | altijd
uitleg:       Zolang er niets verandert.
voorbeeld:    Het zwembad blijft ⟦voorshands⟧ gesloten. => Het zwembad blijft voorlopig gesloten.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voorzeker    id: voorzeker    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        zeker                  | altijd
uitleg:       Daar hoeft niemand aan te twijfelen.
voorbeeld:    Uw vader heeft ⟦voorzeker⟧ recht op een toeslag. => Uw vader heeft zeker recht op een toeslag.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       voorwaar    id: voorwaar    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        echt                   | altijd
uitleg:       Het is werkelijk waar.
voorbeeld:    Een vrijwilliger die zestig jaar helpt, is ⟦voorwaar⟧ bijzonder. => Een vrijwilliger die zestig jaar helpt, is echt bijzonder.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       weder    id: weder    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        weer                   | altijd
uitleg:       Nog een keer, zoals het al eerder ging.
voorbeeld:    De bibliotheek is vanaf maandag ⟦weder⟧ open. => De bibliotheek is vanaf maandag weer open.
niet melden:  /(weer | heen | heen- | over | ijs | wind) en _/ | 'weer en weder' en 'heen en weder' zijn vaste groepen
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       welhaast    id: welhaast    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        bijna                  | altijd
uitleg:       Er ontbreekt maar heel weinig aan.
voorbeeld:    Het is ⟦welhaast⟧ onmogelijk om hier te parkeren. => Het is bijna onmogelijk om hier te parkeren.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       weleer    id: weleer    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        vroeger                | altijd
uitleg:       In een tijd die lang voorbij is.
voorbeeld:    De haven van ⟦weleer⟧ is nu een woonwijk. => De haven van vroeger is nu een woonwijk.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       wijders    id: wijders    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        verder                 | altijd
uitleg:       Na dit woord volgt een nieuw punt.
voorbeeld:    ⟦Wijders⟧ moet de kapper de vloer vernieuwen. => Verder moet de kapper de vloer vernieuwen.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       wijlen    id: wijlen    soort: bijvoeglijk    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      wijlen aanspreek=(de heer | mevrouw | mijn | haar | zijn | hun | uw)
beter:        (de overleden heer, mijn overleden vader) | zet 'overleden' bij de persoon
uitleg:       Dit staat voor de naam van iemand die dood is.
voorbeeld:    Dit huis was van ⟦wijlen mevrouw⟧ Jansen. => Dit huis was van mevrouw Jansen, die is overleden.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       zomede    id: zomede    soort: voegwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        en ook                 | altijd
uitleg:       Er wordt nog iets aan de rij toegevoegd.
voorbeeld:    De huur, ⟦zomede⟧ de servicekosten, wordt elke maand betaald. => De huur, en ook de servicekosten, wordt elke maand betaald.
niet melden:  /zowel ..15 _/ | bij 'zowel' hoort 'als'
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 62 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       mitsgaders    id: mitsgaders    soort: voegwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        en ook                 | altijd
uitleg:       Samen met wat erna komt.
voorbeeld:    Hij kocht het erf ⟦mitsgaders⟧ de sloot. => Hij kocht het erf en ook de sloot.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       alsook    id: alsook    soort: voegwoord    categorie: archaisch    domein: algemeen    ernst: tip
beter:        en ook; en             | altijd
uitleg:       Het tweede hoort er net zo goed bij als het eerste.
voorbeeld:    Breng uw rijbewijs mee, ⟦alsook⟧ een recente pasfoto. => Breng uw rijbewijs mee, en ook een recente pasfoto.
niet melden:  /zowel ..15 _/ | bij 'zowel' hoort 'als'
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 124 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zij het    id: zij-het-maar    soort: voegwoord    categorie: archaisch    domein: algemeen    ernst: tip
patroon:      , zij het
alleen:       na=/(met | zonder | onder | in | op | alleen | slechts | niet | nog | minder | iets | tijdelijk | beperkt | via | pas | voor | na | soms | vaak | langzaam)/
beter:        , maar                 | als er een beperking volgt
beter:        , al is het            | als er een beperking volgt met 'met' of 'zonder'
uitleg:       Er is een beperking: het klopt, maar niet helemaal.
voorbeeld:    De bus rijdt weer⟦, zij het⟧ minder vaak. => De bus rijdt weer, maar minder vaak.
niet melden:  /zij het dat/ | dan moet ook de rest van de zin anders
niet melden:  /zij het ..10 (zij | of) het/ | een keuze: 'zij het rood, zij het blauw'
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 170 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zulk een    id: zulk-een    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        zo'n                   | altijd
uitleg:       Een van die soort.
voorbeeld:    Met ⟦zulk een⟧ grote caravan mag je hier niet staan. => Met zo'n grote caravan mag je hier niet staan.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 25 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aldoor    id: aldoor    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        steeds                 | altijd
uitleg:       De hele tijd, zonder te stoppen.
voorbeeld:    De straatlamp voor mijn raam knippert ⟦aldoor⟧. => De straatlamp voor mijn raam knippert steeds.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       van meet af aan    id: van-meet-af-aan    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: tip
patroon:      van meet af aan?
beter:        vanaf het begin        | altijd
uitleg:       Al vanaf het eerste moment.
voorbeeld:    De omwonenden doen ⟦van meet af aan⟧ mee. => De omwonenden doen vanaf het begin mee.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       alom    id: alom    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        overal                 | als het om plaatsen of mensen gaat
beter:        door iedereen          | bij 'gewaardeerd', 'geprezen' of 'gerespecteerd'
uitleg:       Op elke plaats, of door iedereen.
voorbeeld:    Het park is ⟦alom⟧ bekend om zijn oude eiken. => Het park is overal bekend om zijn oude eiken.
niet melden:  /"ALOM"/ | de naam van een opleiding of organisatie
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ganselijk    id: ganselijk    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        helemaal               | altijd
uitleg:       Volledig, van begin tot eind.
voorbeeld:    De kaart uit 1890 is ⟦ganselijk⟧ vergaan. => De kaart uit 1890 is helemaal vergaan.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       niet dan na    id: niet-dan-na    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        pas na                 | altijd
uitleg:       Eerst moet er iets anders gebeuren.
voorbeeld:    De sleutel krijgt u ⟦niet dan na⟧ betaling van de borg. => De sleutel krijgt u pas na betaling van de borg.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 21 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gelijk    id: gelijk-zoals    soort: voegwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
betekenis:    zoals
patroon:      gelijk wat=(bepaald | vermeld | bedoeld | gezegd | omschreven)
alleen:       voor=/(",")/
beter:        zoals {wat}            | altijd
uitleg:       Het gaat op de manier die ergens anders staat.
voorbeeld:    De tarieven blijven, ⟦gelijk vermeld⟧ in de folder, dit jaar hetzelfde. => De tarieven blijven, zoals vermeld in de folder, dit jaar hetzelfde.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 3503 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tot dusverre    id: tot-dusverre    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      tot (dusverre | dusver)
beter:        tot nu toe             | altijd
uitleg:       Vanaf het begin tot dit moment.
voorbeeld:    De actie heeft ⟦tot dusverre⟧ tweehonderd euro opgeleverd. => De actie heeft tot nu toe tweehonderd euro opgeleverd.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tot hiertoe    id: tot-hiertoe    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        tot nu toe             | als het over tijd gaat
beter:        tot hier               | als het over een plaats gaat
uitleg:       Tot dit moment of tot deze plek, en niet verder.
voorbeeld:    De verhuurder heeft ⟦tot hiertoe⟧ niet gereageerd. => De verhuurder heeft tot nu toe niet gereageerd.
niet melden:  /_ en niet verder/ | een vaste groep
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       alleen reeds    id: alleen-reeds    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        alleen al              | altijd
uitleg:       Dit ene punt is genoeg. Er hoeft niets bij.
voorbeeld:    ⟦Alleen reeds⟧ om die reden krijgt de eigenaar een boete. => Alleen al om die reden krijgt de eigenaar een boete.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       als gevolg waarvan    id: als-gevolg-waarvan    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: tip
beter:        waardoor               | altijd
uitleg:       Dit gebeurde door wat er net stond.
voorbeeld:    De leiding knapte, ⟦als gevolg waarvan⟧ twintig huizen geen water hadden. => De leiding knapte, waardoor twintig huizen geen water hadden.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 48 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten gevolge waarvan    id: ten-gevolge-waarvan    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        waardoor               | altijd
uitleg:       Wat ervoor staat, is de oorzaak hiervan.
voorbeeld:    Er viel een boom om, ⟦ten gevolge waarvan⟧ de weg dicht was. => Er viel een boom om, waardoor de weg dicht was.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 36 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       niet zelden    id: niet-zelden    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: tip
beter:        vaak                   | altijd
uitleg:       Best veel keren.
voorbeeld:    Oplichters doen zich ⟦niet zelden⟧ voor als medewerker van de bank. => Oplichters doen zich vaak voor als medewerker van de bank.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       van lieverlede    id: van-lieverlede    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        langzaam; vanzelf      | als iets na een tijd zo wordt
uitleg:       Na een tijd gaat het zo, zonder dat iemand het van plan was.
voorbeeld:    De winkels verdwenen ⟦van lieverlede⟧ uit het dorp. => De winkels verdwenen langzaam uit het dorp.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       voor en aleer    id: aleer    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (voor en aleer | aleer)
beter:        voordat                | altijd
uitleg:       Vóór het moment dat iets anders gebeurt.
voorbeeld:    ⟦Aleer⟧ de sloop begint, wordt het asbest verwijderd. => Voordat de sloop begint, wordt het asbest verwijderd.
voorbeeld:    Lees de uitleg ⟦voor en aleer⟧ je op de knop drukt. => Lees de uitleg voordat je op de knop drukt.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       te meer daar    id: te-meer-daar    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (te meer daar | temeer daar | te meer omdat | temeer omdat | te meer nu | temeer nu)
beter:        vooral omdat           | altijd
uitleg:       Dit is een extra reden, en wel een belangrijke.
voorbeeld:    De bewoners maken zich zorgen, ⟦te meer daar⟧ er een school naast staat. => De bewoners maken zich zorgen, vooral omdat er een school naast staat.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       staande    id: staande-tijdens    soort: voorzetsel    categorie: archaisch    domein: algemeen    ernst: waarschuwing
betekenis:    tijdens
patroon:      staande wat=(de vergadering | de zitting | de bijeenkomst | de raadsvergadering | het huwelijk | de ambtstermijn)
beter:        tijdens {wat}          | altijd
uitleg:       Terwijl het aan de gang is.
voorbeeld:    Het raadslid vertrok ⟦staande de vergadering⟧. => Het raadslid vertrok tijdens de vergadering.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 240 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hangende    id: hangende-zolang    soort: voorzetsel    categorie: archaisch    domein: algemeen    ernst: waarschuwing
betekenis:    zolang iets nog loopt
patroon:      hangende wat=(de procedure | het onderzoek | het bezwaar | het beroep | de bezwaarprocedure | de beslissing | het hoger beroep)
beter:        (zolang … nog loopt)   | noem wat er nog niet klaar is
uitleg:       Er is nog geen uitkomst. Zolang dat zo is, geldt dit.
voorbeeld:    ⟦Hangende het bezwaar⟧ hoeft de ondernemer niet te betalen. => Zolang het bezwaar loopt, hoeft de ondernemer niet te betalen.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 38 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       benoorden    id: benoorden    soort: voorzetsel    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (benoorden | bezuiden | beoosten | bewesten)
beter:        (ten noorden van, ten zuiden van) | noem de richting in drie woorden
uitleg:       Het ligt aan die kant van een plaats: noord, zuid, oost of west.
voorbeeld:    Het bos ⟦benoorden⟧ het kanaal is alleen voor wandelaars. => Het bos ten noorden van het kanaal is alleen voor wandelaars.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       bezijden de waarheid    id: bezijden-de-waarheid    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        niet waar              | altijd
uitleg:       Het klopt niet met wat er echt gebeurd is.
voorbeeld:    Wat de verkoper zei, was ⟦bezijden de waarheid⟧. => Wat de verkoper zei, was niet waar.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       nabij    id: nabij-vz    soort: voorzetsel    categorie: archaisch    domein: algemeen    ernst: tip
alleen:       na=/(de | het | een | uw | mijn | zijn | haar | hun | onze | ons | deze | dit)/
beter:        dicht bij              | altijd
uitleg:       Op korte afstand van iets.
voorbeeld:    De aanrijding was ⟦nabij⟧ de spoorwegovergang. => De aanrijding was dicht bij de spoorwegovergang.
niet melden:  /(van | zo | zeer | ten | en) _/ | 'van nabij' is een vaste groep
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 174 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       alstoen    id: alstoen    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (alsnu | alstoen)
beter:        (nu, toen)             | zeg nu of toen
uitleg:       Op dit of dat moment.
voorbeeld:    De voorzitter opende ⟦alstoen⟧ de avond. => De voorzitter opende toen de avond.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       desniettemin    id: desniettemin    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (desniettemin | desniettegenstaande)
beter:        toch                   | altijd
uitleg:       Dat is zo, maar het houdt iets anders niet tegen.
voorbeeld:    Het examen was moeilijk. ⟦Desniettemin⟧ slaagden alle cursisten. => Het examen was moeilijk. Toch slaagden alle cursisten.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       nog immer    id: nog-immer    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        nog steeds             | altijd
uitleg:       Het is begonnen en het is niet opgehouden.
voorbeeld:    De verwarming in de gymzaal is ⟦nog immer⟧ kapot. => De verwarming in de gymzaal is nog steeds kapot.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       kortelings    id: kortelings    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        kort geleden           | altijd
uitleg:       Het is pas een paar dagen of weken geleden gebeurd.
voorbeeld:    Zij is ⟦kortelings⟧ naar Groningen verhuisd. => Zij is kort geleden naar Groningen verhuisd.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       om niet    id: om-niet-gratis    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      om niet wat=(ter beschikking | in gebruik | beschikbaar | overgedragen | overdragen | verkregen | verkrijgen | verstrekt | verstrekken | geleverd | geschonken | gegeven | aan de gemeente)
beter:        gratis {wat}           | als iets geen geld kost
uitleg:       Er hoeft niets voor betaald te worden.
voorbeeld:    De grond wordt ⟦om niet overgedragen⟧ aan de speeltuinvereniging. => De grond wordt gratis overgedragen aan de speeltuinvereniging.
voorbeeld:    De school stelt het lokaal ⟦om niet ter beschikking⟧. => De school stelt het lokaal gratis ter beschikking.
niet melden:  /_ te/ | dan hoort 'niet' bij het werkwoord: 'om niet beschikbaar te zijn'
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 199 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       om reden dat    id: om-reden-dat    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        omdat                  | altijd
uitleg:       Wat volgt, legt uit waarom.
voorbeeld:    Het feest is afgelast ⟦om reden dat⟧ er te weinig hulp was. => Het feest is afgelast omdat er te weinig hulp was.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zonder verwijl    id: zonder-verwijl    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      zonder (verwijl | dralen)
beter:        meteen                 | altijd
uitleg:       Er mag geen tijd voorbijgaan.
voorbeeld:    De vader gaf de geboorte ⟦zonder verwijl⟧ aan. => De vader gaf de geboorte meteen aan.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       sedertdien    id: sedertdien    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        sindsdien              | altijd
uitleg:       Vanaf dat moment tot nu.
voorbeeld:    In 2019 kwam er een drempel. ⟦Sedertdien⟧ rijden auto's langzamer. => In 2019 kwam er een drempel. Sindsdien rijden auto's langzamer.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       te langen leste    id: te-langen-leste    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        eindelijk              | altijd
uitleg:       Na heel lang wachten.
voorbeeld:    ⟦Te langen leste⟧ kreeg de familie een eigen huis. => Eindelijk kreeg de familie een eigen huis.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       hogelijk    id: hogelijk    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (hogelijk | hooglijk | grotelijks)
beter:        heel erg               | altijd
uitleg:       In sterke mate.
voorbeeld:    Uw hulp bij de opvang wordt ⟦hogelijk⟧ gewaardeerd. => Uw hulp bij de opvang wordt heel erg gewaardeerd.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       merkelijk    id: merkelijk    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
alleen:       na=/[woord, eindigt=er]/
beter:        duidelijk              | voor 'beter', 'hoger' en zulke woorden
uitleg:       Zo veel dat het opvalt.
voorbeeld:    Het water in de vijver is ⟦merkelijk⟧ schoner dan vorig jaar. => Het water in de vijver is duidelijk schoner dan vorig jaar.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       tenware    id: tenware    soort: voegwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (tenware | ten ware)
beter:        behalve als            | altijd
uitleg:       Het geldt niet in het geval dat nu volgt.
voorbeeld:    De vergadering is openbaar, ⟦tenware⟧ de voorzitter anders beslist. => De vergadering is openbaar, behalve als de voorzitter anders beslist.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       ware het niet dat    id: ware-het-niet-dat    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        (maar)                 | maak er een gewone zin met 'maar' van
uitleg:       Het zou zo zijn, als er niet iets in de weg stond.
voorbeeld:    U zou het geld krijgen, ⟦ware het niet dat⟧ het potje leeg is. => U zou het geld krijgen, maar het potje is leeg.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       telkenmale    id: telkenmale    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        elke keer              | altijd
uitleg:       Steeds als het gebeurt, zonder uitzondering.
voorbeeld:    De chauffeur stopte ⟦telkenmale⟧ bij dezelfde winkel. => De chauffeur stopte elke keer bij dezelfde winkel.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bij herhaling    id: bij-herhaling    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: tip
alleen:       begin!=ja · na!=/van/ · zin=/(heeft | hebben | hebt | heb | had | hadden | werd | werden) ..12 bij herhaling/
beter:        steeds weer            | altijd
uitleg:       Niet één keer, maar een paar keer na elkaar.
voorbeeld:    De huurder heeft ⟦bij herhaling⟧ te laat betaald. => De huurder heeft steeds weer te laat betaald.
niet melden:  'bij herhaling' als voorwaarde: 'bij herhaling volgt een boete'
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       veeltijds    id: veeltijds    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        meestal                | altijd
uitleg:       Op de meeste momenten.
voorbeeld:    De dorpsbus is ⟦veeltijds⟧ leeg. => De dorpsbus is meestal leeg.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       in allen gevalle    id: in-allen-gevalle    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        in elk geval           | altijd
uitleg:       Wat er ook gebeurt.
voorbeeld:    Neem ⟦in allen gevalle⟧ je paspoort mee. => Neem in elk geval je paspoort mee.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       in allerijl    id: in-allerijl    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: tip
beter:        heel snel              | altijd
uitleg:       Met grote haast.
voorbeeld:    De brandweer heeft de bewoners ⟦in allerijl⟧ naar buiten gebracht. => De brandweer heeft de bewoners heel snel naar buiten gebracht.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       met bekwame spoed    id: met-bekwame-spoed    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      met (bekwame | gepaste | de meeste | de nodige) spoed
beter:        zo snel mogelijk       | altijd
uitleg:       Vlug, maar wel goed en zorgvuldig.
voorbeeld:    De aannemer moet het lek ⟦met bekwame spoed⟧ herstellen. => De aannemer moet het lek zo snel mogelijk herstellen.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in stede van    id: in-stede-van    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        in plaats van          | altijd
uitleg:       Het één gebeurt niet, het ander wel.
voorbeeld:    Hij kreeg een waarschuwing ⟦in stede van⟧ een boete. => Hij kreeg een waarschuwing in plaats van een boete.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       buitenslands    id: buitenslands    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        in het buitenland      | als iemand daar is
uitleg:       Niet in Nederland, maar in een ander land.
voorbeeld:    Mijn moeder verblijft ⟦buitenslands⟧ tot eind maart. => Mijn moeder verblijft in het buitenland tot eind maart.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 86 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       binnenslands    id: binnenslands    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        in Nederland           | altijd
uitleg:       Niet over de grens.
voorbeeld:    Bent u die maand ⟦binnenslands⟧ met vakantie? => Bent u die maand in Nederland met vakantie?
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       voor wat aangaat    id: voor-wat-aangaat    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (voor wat aangaat | wat aangaat | voor wat ..3 aangaat)
beter:        (over)                 | noem alleen het onderwerp
uitleg:       Het zegt waar het over gaat.
voorbeeld:    ⟦Wat aangaat⟧ het tuinafval: dat wordt dinsdag opgehaald. => Tuinafval wordt dinsdag opgehaald.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       voor zoveel nodig    id: voor-zoveel-nodig    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: tip
patroon:      voor (zoveel | zover) nodig
beter:        als dat nodig is       | altijd
uitleg:       Alleen in het geval dat het moet.
voorbeeld:    U vult het formulier in en stuurt, ⟦voor zover nodig⟧, een bewijs mee. => U vult het formulier in en stuurt, als dat nodig is, een bewijs mee.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 50 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       te eniger tijd    id: te-eniger-tijd    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        ooit                   | altijd
uitleg:       Op een moment dat nu nog niet bekend is.
voorbeeld:    Mocht u ⟦te eniger tijd⟧ willen verhuizen, bel dan uw begeleider. => Mocht u ooit willen verhuizen, bel dan uw begeleider.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hier ter stede    id: hier-ter-stede    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (hier ter stede | te dezer stede | te dier stede | alhier ter stede)
beter:        (hier in de stad)      | noem de plaats
uitleg:       In deze plaats.
voorbeeld:    De notaris heeft een kantoor ⟦hier ter stede⟧. => De notaris heeft een kantoor in Breda.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       werwaarts    id: werwaarts    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (werwaarts | derwaarts | herwaarts)
beter:        (waarheen, daarheen)   | zeg waar iemand naartoe gaat
uitleg:       In de richting van een plaats.
voorbeeld:    De plaats ⟦werwaarts⟧ hij verhuisde, is niet bekend. => Waar hij naartoe verhuisde, is niet bekend.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       ten spijt    id: ten-spijt    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      alle wat=[woord] ten spijt
beter:        ondanks alle {wat}     | altijd
uitleg:       Iets gebeurde toch, hoewel er veel tegen is gedaan.
voorbeeld:    ⟦Alle waarschuwingen ten spijt⟧ zwommen er jongeren in de sluis. => Ondanks alle waarschuwingen zwommen er jongeren in de sluis.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie
