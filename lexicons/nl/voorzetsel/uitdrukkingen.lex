# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Voorzetseluitdrukkingen: drie of meer woorden waar één genoeg is.

ingang:       als gevolg van    id: als-gevolg-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        door                   | altijd
uitleg:       Iets komt door iets anders.
voorbeeld:    U hebt ⟦als gevolg van⟧ de storm schade. => U hebt door de storm schade.
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 1.523 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bij gebreke van    id: bij-gebreke-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        zonder                 | als iets er niet is
uitleg:       Het ontbreekt. Daarom gaat iets niet door.
voorbeeld:    ⟦Bij gebreke van⟧ een bewijs krijgt u geen geld. => Zonder een bewijs krijgt u geen geld.
niet melden:  /_ (dien | deze)/ | een vaste uitdrukking
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 102 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bij monde van    id: bij-monde-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        via                    | als iemand namens een ander praat
uitleg:       Iemand vertelt iets namens een ander.
voorbeeld:    U hebt ⟦bij monde van⟧ uw dochter gezegd dat u verhuist. => U hebt via uw dochter gezegd dat u verhuist.
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie

ingang:       blijkens    id: blijkens    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        volgens                | als je zegt waar je het gelezen hebt
uitleg:       Het zegt waar iets staat of waaruit iets blijkt.
voorbeeld:    ⟦Blijkens⟧ uw loonstrook werkt u twintig uur. => Volgens uw loonstrook werkt u twintig uur.
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 420 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       conform    id: conform    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        volgens                | als er een regel, plan of afspraak volgt
uitleg:       Het gaat zoals het is afgesproken.
voorbeeld:    Wij betalen u ⟦conform⟧ de afspraken. => Wij betalen u volgens de afspraken.
niet melden:  /_ ([leesteken] | aan | en | is | zijn)/ | dan volgt er geen regel of afspraak
niet melden:  /_ (geëist | geeist | besloten | beslist | geadviseerd | verklaard | uitgevoerd | geleverd | gehandeld | wordt | worden | was | waren | of)/ | dan volgt er geen regel of afspraak
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 1.163 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       door middel van    id: door-middel-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        met                    | als er een ding of middel volgt
beter:        door                   | als er een handeling volgt
uitleg:       Het zegt waarmee of waardoor iets gebeurt.
voorbeeld:    U kunt betalen ⟦door middel van⟧ uw pinpas. => U kunt betalen met uw pinpas.
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 1.925 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       door tussenkomst van    id: door-tussenkomst-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        via                    | als iemand iets voor een ander regelt
beter:        door                   | als iemand ingrijpt
uitleg:       Iets gaat niet rechtstreeks, maar via iemand anders.
voorbeeld:    U krijgt het geld ⟦door tussenkomst van⟧ uw werkgever. => U krijgt het geld via uw werkgever.
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 288 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gedurende    id: gedurende    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        tijdens                | als iets in die tijd gebeurt
beter:        in                     | bij een periode of een seizoen
uitleg:       Het gebeurt in die tijd.
voorbeeld:    ⟦Gedurende⟧ de verbouwing kunt u hier niet parkeren. => Tijdens de verbouwing kunt u hier niet parkeren.
niet melden:  /gedurende ..2 ([cijfer] | maand | maanden | week | weken | jaar | jaren | dag | dagen | uur | minuten)/ | met een tijdsduur past 'tijdens' niet
niet melden:  /gedurende (een | één | twee | drie | vier | vijf | zes | zeven | acht | negen | tien | twaalf | enkele | enige | maximaal | minimaal | ten)/ | met een tijdsduur past 'tijdens' niet
niet melden:  /gedurende ..2 tijd/ | met een tijdsduur past 'tijdens' niet
niet melden:  /gedurende (langere | lange | korte | die)/ | met een tijdsduur past 'tijdens' niet
niet melden:  /gedurende (de | het) (hele | gehele | dag)/ | met een tijdsduur past 'tijdens' niet
niet melden:  /gedurende (meer | minder | ongeveer | bijna | ruim | hoogstens | minstens | hooguit | zeker | meerdere | verschillende | vele | veel | circa)/ | met een tijdsduur past 'tijdens' niet
niet melden:  /gedurende (uw | zijn | haar | hun | mijn | je) (hele | gehele)/ | met een tijdsduur past 'tijdens' niet
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 3.918 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gelet op    id: gelet-op    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        door                   | als je een oorzaak noemt
beter:        vanwege                | als je een reden noemt
beter:        (omdat)                | als er een hele zin volgt
uitleg:       Hierna volgt de reden of de regel waar het besluit op steunt.
voorbeeld:    ⟦Gelet op⟧ uw inkomen krijgt u geen toeslag. => Door uw inkomen krijgt u geen toeslag.
niet melden:  in de aanhef van een besluit, waar de wet genoemd moet worden
niet melden:  /_ ..4 (artikel | artikelen)/ | de wettelijke grond van een besluit
niet melden:  /(<hebben:ww> | <worden:ww> | <zijn:ww>) ..8 gelet op/ | het werkwoord letten
niet melden:  /gelet op ..6 "Wet"/ | de wettelijke grond van een besluit
niet melden:  /gelet op ..8 (richtlijn | richtlijnen | verordening | besluit | wet | verdrag | akte | "Richtlijn" | "Verordening" | "Besluit")/ | de wettelijke grond van een besluit
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 3.822 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gezien    id: gezien-vz    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
patroon:      gezien wat=(uw | de | het)
alleen:       begin=ja
beter:        vanwege {wat}          | als je een reden noemt
beter:        door {wat}             | als je een oorzaak noemt
uitleg:       Hierna volgt de reden.
voorbeeld:    ⟦Gezien de⟧ drukte moet u langer wachten. => Door de drukte moet u langer wachten.
niet melden:  'gezien' als vorm van 'zien'
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 1.562 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in afwachting van    id: in-afwachting-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        tot                    | als er een moment volgt
beter:        (totdat)               | als je zegt waarop je wacht
uitleg:       Er moet eerst iets anders gebeuren. Daarop wordt gewacht.
voorbeeld:    De bouw ligt stil ⟦in afwachting van⟧ het besluit. => De bouw ligt stil tot het besluit.
niet melden:  /<zijn:ww> ..6 _/ | wachten op iets
niet melden:  /_ ..4 <zijn:ww>/ | wachten op iets
niet melden:  /_ (uw | je | jouw | een) ..1 (reactie | antwoord | bericht)/ | een vaste zin aan het eind van een brief
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 135 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in het belang van    id: in-het-belang-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        voor                   | altijd
uitleg:       Het is goed voor iemand of iets.
voorbeeld:    Wij doen dit ⟦in het belang van⟧ uw veiligheid. => Wij doen dit voor uw veiligheid.
niet melden:  /belang van (het | een | uw)? (kind | kinderen | jeugdige | minderjarige)/ | in het jeugdrecht is dit een vaste term
niet melden:  /<zijn:ww> ..3 in het belang van/ | dan past 'voor' niet op dezelfde plaats
niet melden:  /(niet | vinden | vindt | acht | achten | geacht) ..6 _/ | dan past 'voor' niet op dezelfde plaats
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 557 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in het geval van    id: in-het-geval-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        bij                    | altijd
uitleg:       Hierna volgt iets wat kan gebeuren.
voorbeeld:    ⟦In het geval van⟧ brand belt u 112. => Bij brand belt u 112.
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 454 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in het kader van    id: in-het-kader-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        voor                   | als het om een doel gaat
beter:        bij                    | als het om een activiteit gaat
beter:        via  | als er een wet of regeling volgt
uitleg:       Het zegt waar iets bij hoort of waarvoor het is.
voorbeeld:    ⟦In het kader van⟧ uw aanvraag bellen wij u. => Voor uw aanvraag bellen wij u.
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 3.438 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in het licht van    id: in-het-licht-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        (door)                 | als je een oorzaak noemt
beter:        (als je kijkt naar)    | als je iets mee laat tellen
uitleg:       Hierna volgt iets wat meetelt of de reden is.
voorbeeld:    ⟦In het licht van⟧ de nieuwe regels krijgt u meer geld. => Door de nieuwe regels krijgt u meer geld.
niet melden:  /_ (de | een | het)? ..1 (lamp | lampen | lantaarn | lantaarns | koplampen | koplamp | maan | zon | kaars)/ | echt licht
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 132 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in overeenstemming met    id: in-overeenstemming-met    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        volgens                | als er een regel of afspraak volgt
uitleg:       Iets klopt met een regel of afspraak.
voorbeeld:    U hebt niet gebouwd ⟦in overeenstemming met⟧ de tekening. => U hebt niet gebouwd volgens de tekening.
niet melden:  /<brengen:ww> ..12 _/ | 'in overeenstemming brengen' is iets anders
niet melden:  /_ ..12 <brengen:ww>/ | 'in overeenstemming brengen' is iets anders
niet melden:  /_ ("Onze" | onze | de | het) ..4 (minister | ministers | staatssecretaris | college | raad | bestuur | commissie | staten | burgemeester | wethouder | wethouders | officier | procureur-generaal | hoofdofficier | inspecteur | inspectie | ontvanger | ouders | werkgever | werknemer | directeur | voorzitter | commissaris | korpschef | gemeente | gemeenten | provincie | waterschap | dienst | eigenaar | huurder | verhuurder | patiënt | arts | ondernemingsraad | medezeggenschapsraad | partij | vakbonden | vakbond | hoofd | beheerder | aanvrager | bewoners | korpsbeheerder)/ | samen met een mens of organisatie
niet melden:  /(is | zijn | was | waren) ..4 _/ | het past bij iets
niet melden:  /_ (u | je | jou | hem | haar | hen | ons | elkaar | partijen | betrokkenen)/ | dan zijn mensen het eens
niet melden:  /_ (de | het)? ("Belastingdienst" | "Minister" | "Ministers" | "UWV" | "SVB" | "DUO" | "IND" | "Inspectie" | "OM" | gedeputeerde | belanghebbende | betrokkene | ouders | gemeenten)/ | samen met een mens of organisatie
niet melden:  /_ (de | het | hun | zijn | haar | uw | je)? ..1 (natuur | karakter | aard | sfeer | omgeving | landschap | waarheid | werkelijkheid | geweten | geloof | lichaam | feiten)/ | dan past 'volgens' niet
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 1.750 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in samenspraak met    id: in-samenspraak-met    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        samen met              | altijd
uitleg:       Mensen praten erover en beslissen met elkaar.
voorbeeld:    Wij maken het plan ⟦in samenspraak met⟧ de bewoners. => Wij maken het plan samen met de bewoners.
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 55 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       met behulp van    id: met-behulp-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        met                    | altijd
uitleg:       Het zegt wat er nodig is om een taak te doen.
voorbeeld:    U vraagt de toeslag aan ⟦met behulp van⟧ DigiD. => U vraagt de toeslag aan met DigiD.
niet melden:  /_ (de | het | uw | zijn | haar | hun | een | mijn | onze)? ..1 (man | vrouw | zoon | dochter | buren | buurman | buurvrouw | partner | ouders | moeder | vader | familie | vrijwilligers | vrijwilliger | mantelzorger | begeleider | hulpverlener | tolk | deskundige | deskundigen | medewerker | medewerkers | politie | brandweer | notaris | advocaat | collega | vrienden | inwoners | bewoners | specialist | arts | aannemer | bedrijf | gids)/ | bij mensen betekent 'met' iets anders
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 739 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       met betrekking tot    id: met-betrekking-tot    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        over                   | als het onderwerp volgt
beter:        voor                   | als het voor iemand of iets bedoeld is
uitleg:       Het zegt waar het over gaat.
voorbeeld:    Hebt u vragen ⟦met betrekking tot⟧ deze brief? => Hebt u vragen over deze brief?
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 7.862 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       met het oog op    id: met-het-oog-op    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        voor                   | als je een doel noemt
beter:        vanwege                | als je een reden noemt
uitleg:       Hierna volgt een doel of een reden.
voorbeeld:    ⟦Met het oog op⟧ uw veiligheid is de weg dicht. => Voor uw veiligheid is de weg dicht.
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 1.574 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       met inachtneming van    id: met-inachtneming-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        volgens                | als er een regel of afspraak volgt
beter:        met                    | als er een termijn of afstand volgt
uitleg:       Zoals de regel het zegt.
voorbeeld:    U mag bouwen ⟦met inachtneming van⟧ de regels in deze brief. => U mag bouwen volgens de regels in deze brief.
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 1.993 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       met inbegrip van    id: met-inbegrip-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        met                    | bij een prijs of een bedrag
beter:        (en ook)               | bij een rij van dingen
uitleg:       Het hoort erbij.
voorbeeld:    De huur is € 600, ⟦met inbegrip van⟧ water. => De huur is € 600, met water.
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 683 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       met ingang van    id: met-ingang-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        vanaf                  | er volgt een datum
uitleg:       Vanaf die dag geldt het.
voorbeeld:    ⟦Met ingang van⟧ 1 juli krijgt u meer huurtoeslag. => Vanaf 1 juli krijgt u meer huurtoeslag.
alleen:       zin!=/(stopgezet | stopzetten | ontslagen | geschrapt | uitgeschreven | stopt | stoppen | stop | gestopt | eindigt | eindigen | eindigde | beëindigen | beëindigd | beëindigt | vervalt | vervallen | intrekken | ingetrokken | opgezegd | opzeggen | opheffen | opgeheven)/
niet melden:  /werking ..4 _/ | dan past 'vanaf' niet
niet melden:  /_ ..6 werking/ | dan past 'vanaf' niet
niet melden:  /(loopt | lopen | liep) ..3 _/ | dan past 'vanaf' niet
niet melden:  /_ ..12 (afloopt | aflopen | afgelopen | aan het einde)/ | dan past 'vanaf' niet
niet melden:  /_ ..8 niet meer/ | dan past 'vanaf' niet
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 6.598 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       met ingang van    id: met-ingang-van-einde    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
betekenis:    de dag waarop iets stopt
alleen:       zin=/(stopgezet | stopzetten | ontslagen | geschrapt | uitgeschreven | stopt | stoppen | stop | gestopt | eindigt | eindigen | eindigde | beëindigen | beëindigd | beëindigt | vervalt | vervallen | intrekken | ingetrokken | opgezegd | opzeggen | opheffen | opgeheven)/
alleen:       na=/[cijfer]/
beter:        op                     | als iets op die dag stopt
uitleg:       Op die dag stopt iets, zoals een uitkering of een contract.
voorbeeld:    Uw uitkering stopt ⟦met ingang van⟧ 1 mei. => Uw uitkering stopt op 1 mei.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       met uitzondering van    id: met-uitzondering-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        behalve                | altijd
uitleg:       Het geldt voor alles, maar niet voor wat erna komt.
voorbeeld:    Wij zijn elke dag open, ⟦met uitzondering van⟧ zondag. => Wij zijn elke dag open, behalve zondag.
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 1.866 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       naar aanleiding van    id: naar-aanleiding-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        over                   | als je antwoordt op een brief of klacht
beter:        na                     | als iets erna gebeurt
beter:        door                   | als iets de oorzaak is
uitleg:       Het zegt waarom iets nu gebeurt of waarom de brief nu komt.
voorbeeld:    Wij bellen u ⟦naar aanleiding van⟧ uw klacht. => Wij bellen u over uw klacht.
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 742 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       omwille van    id: omwille-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        voor                   | als je een doel noemt
beter:        vanwege                | als je een reden noemt
uitleg:       Het gebeurt om die reden.
voorbeeld:    ⟦Omwille van⟧ de rust sluit het café om elf uur. => Voor de rust sluit het café om elf uur.
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 37 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onder verwijzing naar    id: onder-verwijzing-naar    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        (noem waar het staat)  | als de lezer iets kan opzoeken
uitleg:       Er is nog een brief, wet of afspraak waar meer over dit onderwerp staat.
voorbeeld:    ⟦Onder verwijzing naar⟧ onze brief van 2 mei vragen wij om een kopie. => Op 2 mei schreven wij u een brief. Wij vragen u nu om een kopie.
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 43 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op basis van    id: op-basis-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        (met, volgens of na)    | kies wat bij de zin past
beter:        (zeg waar je naar kijkt)  | als je een keuze uitlegt
uitleg:       Iets is de reden of het begin van een berekening.
voorbeeld:    De hoogte van de huurtoeslag rekenen we uit ⟦op basis van⟧ uw inkomen. => Met uw inkomen rekenen we de hoogte van de huurtoeslag uit.
niet melden:  /op basis van ..3 (artikel | artikelen | "Wet")/ | de wettelijke grond van een besluit moet genoemd worden
niet melden:  /(is | zijn | was | waren) _/ | dan past 'met' niet op die plaats
niet melden:  /_ (vrijwilligheid | gelijkwaardigheid)/ | vaste uitdrukking
niet melden:  /(verf | lijm | crème | zeep | product | producten | middel | middelen | drank | soep | saus | maaltijd | gerecht | medicijn) ..2 _/ | waar iets van gemaakt is
niet melden:  /_ (water | olie | alcohol | melk | soja | kruiden | plantaardige)/ | waar iets van gemaakt is
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 4.506 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op grond van    id: op-grond-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        volgens                | als er een regel of wet volgt
beter:        door                   | als je de oorzaak noemt
beter:        vanwege                | als je de reden noemt
beter:        (omdat)                | als er een hele zin volgt
uitleg:       Hierna volgt een reden of een regel.
voorbeeld:    ⟦Op grond van⟧ deze regels krijgt u korting. => Volgens deze regels krijgt u korting.
niet melden:  /_ (de | het | uw | een | onze)? ..1 (gemeente | provincie | waterschap | buren | buurman | buurvrouw | "Rijkswaterstaat" | "Staatsbosbeheer" | boer | school)/ | letterlijk: de grond waar iets staat
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 13.115 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op het gebied van    id: op-het-gebied-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        over                   | als het om kennis of vragen gaat
beter:        bij                    | als het om werk of hulp gaat
beter:        met                    | na 'ervaring' of 'problemen'
beter:        (in)                   | als je een vak of sector noemt
uitleg:       Het gaat over dat onderwerp.
voorbeeld:    Hebt u vragen ⟦op het gebied van⟧ wonen? => Hebt u vragen over wonen?
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 1.263 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overeenkomstig    id: overeenkomstig    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
alleen:       na=/(de | het | een | uw | onze | deze | dit | die | dat | artikel | artikelen | bijlage | paragraaf | hoofdstuk | onderdeel | tabel | formule | daartoe | door | nader | haar | hun | [hoofdletter])/
beter:        volgens                | als er een regel, wet of afspraak volgt
uitleg:       Het gaat zoals de regel of afspraak zegt.
voorbeeld:    Wij hebben gehandeld ⟦overeenkomstig⟧ de afspraken. => Wij hebben gehandeld volgens de afspraken.
niet melden:  /(een | is | zijn | was | waren) overeenkomstig/ | dan betekent het: ongeveer hetzelfde
niet melden:  overeenkomstig als 'ongeveer hetzelfde': 'een overeenkomstig bedrag'
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 5.125 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       te midden van    id: te-midden-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        tussen                 | altijd
uitleg:       Iets heeft andere dingen om zich heen.
voorbeeld:    De speelplaats ligt ⟦te midden van⟧ de huizen. => De speelplaats ligt tussen de huizen.
niet melden:  /_ (het | een)/ | met één ding past 'tussen' niet
niet melden:  /_ (de | deze | dit | alle | zijn | haar | uw | hun)? (crisis | drukte | chaos | oorlog | pandemie | coronacrisis | natuur | groen | familie | gezin | publiek | verkeer | onzekerheid | storm | verhuizing | verbouwing)/ | dan past 'tussen' niet
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie

ingang:       ten aanzien van    id: ten-aanzien-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        over                   | als het onderwerp volgt
beter:        voor                   | als het voor iemand of iets geldt
uitleg:       Het zegt over wie of wat het gaat.
voorbeeld:    Hebt u vragen ⟦ten aanzien van⟧ uw huur? => Hebt u vragen over uw huur?
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 6.117 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten behoeve van    id: ten-behoeve-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        voor                   | altijd
uitleg:       Het is voor iemand of iets bedoeld.
voorbeeld:    Wij vragen dit ⟦ten behoeve van⟧ uw dossier. => Wij vragen dit voor uw dossier.
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 4.905 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten gevolge van    id: ten-gevolge-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
patroon:      (ten gevolge van | tengevolge van)
beter:        door                   | altijd
uitleg:       Het zegt waardoor iets is gebeurd.
voorbeeld:    De tunnel is dicht ⟦ten gevolge van⟧ wateroverlast. => De tunnel is dicht door wateroverlast.
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 524 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten gunste van    id: ten-gunste-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        in het voordeel van     | als iemand er voordeel van heeft
beter:        voor                    | als er geld naartoe gaat
uitleg:       Iemand heeft er voordeel van.
voorbeeld:    De rechter besliste ⟦ten gunste van⟧ de huurder. => De rechter besliste in het voordeel van de huurder.
niet melden:  /(<komen:ww> | afstand | pandrecht | hypotheek | erfdienstbaarheid | testament | saldo | bedrag) ..8 _/ | over geld of een recht
niet melden:  /_ ..12 <komen:ww>/ | over geld of een recht
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 156 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten laste van    id: ten-laste-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        (zeg wie betaalt)      | altijd
uitleg:       Iemand moet de kosten betalen.
voorbeeld:    De kosten van de reparatie komen ⟦ten laste van⟧ de huurder. => De huurder betaalt de kosten van de reparatie.
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 1.015 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten opzichte van    id: ten-opzichte-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        vergeleken met         | als je twee dingen vergelijkt
beter:        dan                    | na 'hoger', 'lager', 'meer' of 'minder'
beter:        tegenover              | als het om gedrag gaat
uitleg:       Het vergelijkt, of zegt tegenover wie iets geldt.
voorbeeld:    Uw inkomen is hoger ⟦ten opzichte van⟧ vorig jaar. => Uw inkomen is hoger dan vorig jaar.
niet melden:  /(ligging | ligt | liggen | gelegen | plaats | plek | afstand | hoek | positie | gedraaid | staat | staan | scheef | hoogte) ..6 _/ | waar iets ligt of staat
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 841 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten tijde van    id: ten-tijde-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        tijdens  | als het een tijd duurt
beter:        bij  | bij één moment, zoals een aanvraag
beter:        in de tijd van  | als het om vroeger gaat
uitleg:       Het gebeurde op dat moment of in die tijd.
voorbeeld:    U woonde hier nog niet ⟦ten tijde van⟧ de brand. => U woonde hier nog niet tijdens de brand.
niet melden:  /_ (belang | schrijven | het schrijven)/ | vaste uitdrukking
niet melden:  /_ (de | het | deze | dit)? ..1 (datum | dag | moment | tijdstip | ogenblik)/ | dan past 'op', en niet 'tijdens'
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 550 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter attentie van    id: ter-attentie-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        voor                   | als de brief voor iemand bestemd is
uitleg:       Het zegt wie de brief moet krijgen.
voorbeeld:    Stuur uw brief naar de gemeente, ⟦ter attentie van⟧ mevrouw De Wit. => Stuur uw brief naar de gemeente, voor mevrouw De Wit.
niet melden:  in een adresblok
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie

ingang:       ter gelegenheid van    id: ter-gelegenheid-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        bij                    | als er iets te vieren is
uitleg:       Er is een feest of iets bijzonders.
voorbeeld:    De wethouder komt ⟦ter gelegenheid van⟧ de opening. => De wethouder komt bij de opening.
niet melden:  /_ het feit/ | dan past 'bij' niet
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 53 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter hoogte van    id: ter-hoogte-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        bij                    | als het om een plaats gaat
uitleg:       Het is dicht bij die plek.
voorbeeld:    De weg is dicht ⟦ter hoogte van⟧ de Molenstraat 12. => De weg is dicht bij de Molenstraat 12.
niet melden:  /ter hoogte van ..2 ("€" | euro)/ | bij een bedrag past 'van' beter
niet melden:  /(bedrag | boete | vergoeding | uitkering | subsidie | lening | borg) ..3 _/ | bij een bedrag past 'van' beter
niet melden:  /_ (de | het | een)? (bijdrage | bedrag | kosten | vergoeding | subsidie | huur | premie)/ | de grootte van een bedrag
niet melden:  /(vastgesteld | verleend | toegekend | bedrag | vergoeding | bijdrage | boete | subsidie) ..3 _/ | de grootte van een bedrag
niet melden:  /_ ..3 (maal | procent | "%" | keer | maanden | totale)/ | de grootte van een bedrag
niet melden:  /_ [cijfer]/ | de grootte van een bedrag
niet melden:  /(bankgarantie | garantie | toelage | toeslag | voorschot | schuld | borgsom | waarborgsom | korting | loon | salaris | schade) ..3 _/ | de grootte van een bedrag
niet melden:  /_ ..3 (tarief | loon | salaris | minimumloon | maximum | norm)/ | de grootte van een bedrag
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 158 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter voorkoming van    id: ter-voorkoming-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        (om … te voorkomen)    | altijd
beter:        tegen                  | als er iets naars volgt, zoals schade
uitleg:       Zorgen dat iets niet gebeurt.
voorbeeld:    ⟦Ter voorkoming van⟧ diefstal hangt hier een camera. => Tegen diefstal hangt hier een camera.
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 547 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter zake van    id: ter-zake-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        voor                   | als het om een boete of bedrag gaat
beter:        over                   | als het onderwerp volgt
uitleg:       Het zegt waar een brief, boete of bedrag over gaat.
voorbeeld:    U kreeg een boete ⟦ter zake van⟧ fout parkeren. => U kreeg een boete voor fout parkeren.
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 1.973 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       terzake    id: terzake    soort: bijwoord    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        hierover               | als het over dit onderwerp gaat
uitleg:       De schrijver bedoelt waar het over gaat.
voorbeeld:    U kunt ⟦terzake⟧ contact met ons opnemen. => U kunt hierover contact met ons opnemen.
niet melden:  /terzake (kundig | kundige | deskundig | deskundige | doende | doend | dienend | dienende)/ | een ander woord
niet melden:  /_ van/ | een andere ingang
niet melden:  /<doen:ww> ..4 _/ | niet terzake doen: niet belangrijk zijn
niet melden:  /_ (bevoegd | bevoegde | geldend | geldende)/ | dan hoort het bij een ander woord
niet melden:  /_ (de | het | uw | mijn | onze | deze | dit | hiervan | daarvan | ervan | strafmaten)/ | dan hoort het bij wat erna komt
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 627 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uit het oogpunt van    id: uit-het-oogpunt-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
patroon:      (uit het oogpunt van | uit oogpunt van)
beter:        vanwege                | altijd
uitleg:       Het zegt waar iemand op let.
voorbeeld:    ⟦Uit het oogpunt van⟧ veiligheid is de deur dicht. => Vanwege veiligheid is de deur dicht.
niet melden:  /_ (de | een | het | uw) ..1 (huurder | bewoner | bewoners | inwoner | inwoners | burger | burgers | gebruiker | gebruikers | klant | patiënt | cliënt | consument | eigenaar | bezoeker)/ | dan betekent het: zoals iemand het ziet
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 59 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uit hoofde van    id: uit-hoofde-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        door                   | als je de oorzaak noemt
beter:        vanwege                | als je de reden noemt
beter:        volgens                | als er een wet of contract volgt
uitleg:       Hierna volgt de reden waarom iets mag of moet.
voorbeeld:    De wijkagent weet dit ⟦uit hoofde van⟧ zijn werk. => De wijkagent weet dit door zijn werk.
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 726 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       van de zijde van    id: van-de-zijde-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        van                    | altijd
uitleg:       Het zegt van wie een klacht, vraag of bericht komt.
voorbeeld:    Wij kregen klachten ⟦van de zijde van⟧ de buren. => Wij kregen klachten van de buren.
niet melden:  /_ (het | de | een) (perceel | gebouw | weg | straat | huis | veld | terrein | woning | tuin)/ | de zijkant van iets
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 41 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voor wat betreft    id: voor-wat-betreft    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        over                   | als je een nieuw onderwerp begint
beter:        bij                    | als het om een groep of een geval gaat
beter:        (begin een nieuwe zin)  | in het midden van een zin
uitleg:       Hierna volgt het onderwerp waar de zin over gaat.
voorbeeld:    ⟦Voor wat betreft⟧ de kosten hoort u nog van ons. => Over de kosten hoort u nog van ons.
status:       aangenomen, 2026-11, redacteur: één klein woord zegt hetzelfde
bron:         eigen redactie; 671 keer in de wettekst (BWB, 10,8 miljoen woorden)
