# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden met een gewone betekenis en een betekenis in de wet. Helder meldt alleen de tweede.

ingang:       horen    id: horen-procedure    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: tip
betekenis:    iemand officieel laten vertellen wat hij ervan vindt
rechtsgevolg: ja
patroon:      (word | wordt | worden | werd | werden | bent | is | zijn | kan | kunnen | wil | wilt | moet | moeten | zal | zullen) ..10 gehoord
patroon:      (heeft | hebben) (u | hem | haar | klager | getuigen | partijen | de | belanghebbende | verzoeker) ..6 gehoord
patroon:      gehoord (te worden | wordt | worden | is | zijn | werd | werden | hebbende)
patroon:      (commissie | rechter | rechtbank | kantonrechter | rechter-commissaris | inspecteur | hof | raadkamer | burgemeester | minister) ..2 (hoort | horen | hoorde | hoorden)
patroon:      (hoort | hoorde) ..1 (commissie | rechter-commissaris | rechtbank | raadkamer | bezwaarschriftencommissie)
patroon:      (getuigen | getuige | partijen | belanghebbende | belanghebbenden | bezwaarmaker | deskundige | deskundigen | verdachte | klager | minderjarige | betrokkene | aanvrager) ..2 te? horen
patroon:      (wij | we) horen (u | hem | haar | getuigen)
alleen:       zin=/(bezwaar | bezwaarschrift | bezwaren | commissie | bezwaarschriftencommissie | getuige | getuigen | partijen | belanghebbende | belanghebbenden | verdachte | rechter | rechtbank | kantonrechter | rechter-commissaris | kinderrechter | raadkamer | hof | zitting | klager | klacht | deskundige | deskundigen | minderjarige | betrokkene | betrokkenen | verzoeker | aanvrager | advocaat | zienswijze | beroep | besluit | "Onze Minister" | ondernemingsraad)/
uitleg:       Iemand vertelt officieel zijn verhaal of antwoordt op vragen, voordat er een beslissing komt.
voorbeeld:    Voordat wij over uw bezwaar beslissen, ⟦wordt u gehoord⟧. => Voordat wij over uw bezwaar beslissen, mag u uw verhaal vertellen.
voorbeeld:    De ⟦commissie hoort⟧ u op 3 mei over uw bezwaar. => Op 3 mei vertelt u de commissie waarom u bezwaar maakt.
niet melden:  /er ..8 gehoord/ | nieuws horen
niet melden:  /antwoord ..2 gehoord/ | nieuws horen
niet melden:  /horen ..2 graag/ | nieuws horen
niet melden:  /(vaak | veel | niets | iets | wel | ooit | weer | goed | slecht) gehoord/ | geluid of nieuws horen
niet melden:  /(niets | iets | nieuws) ..6 gehoord/ | nieuws horen
niet melden:  /gehoord (dat | van)/ | nieuws horen
niet melden:  /(hoort | horen | hoorde | hoorden) (slecht | goed | niets | iets | bij | te | thuis | graag | of | dat | van)/ | erbij passen, of nieuws horen
niet melden:  /(bij | erbij | daarbij | hierbij | waarbij) ..4 _/ | erbij passen
niet melden:  /te horen krijg/ | nieuws horen
niet melden:  /horen (krijgen | krijgt | kregen)/ | nieuws horen
bron:         Algemene wet bestuursrecht, artikel 7:2
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       zetel    id: zetel-vestiging    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    plaats waar een organisatie officieel gevestigd is
patroon:      (haar | zijn | hun | met | statutaire | werkelijke | feitelijke | wettelijke | heeft | hebben) <zetel> (te | in | binnen | buiten)
patroon:      (haar | zijn | hun | de)? <zetel> te
patroon:      (statutaire | werkelijke | feitelijke | wettelijke) <zetel>
patroon:      (haar | zijn | hun) <zetel> (heeft | hebben | verplaatsen | verplaatst | naar)
patroon:      zetel van de (vennootschap | stichting | vereniging | rechtspersoon | onderneming | organisatie)
alleen:       zin!=/(raad | gemeenteraad | Kamer | partij | partijen | fractie | verkiezing | verkiezingen | zetels | parlement | kandidaat | lijst | stemmen | Staten | coalitie | raadslid | europarlement | bestuurszetel)/
beter:        (adres; plaats waar de organisatie gevestigd is) | altijd
uitleg:       De plaats waar een bedrijf, vereniging of stichting volgens de papieren gevestigd is.
voorbeeld:    De stichting heeft ⟦haar zetel in⟧ Utrecht. => De stichting is gevestigd in Utrecht.
voorbeeld:    De ⟦statutaire zetel⟧ is Zwolle. => De organisatie is volgens haar papieren gevestigd in Zwolle.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 519 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verhalen    id: verhalen-geld    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    geld terughalen bij degene die moet betalen
rechtsgevolg: ja
patroon:      (verhalen | verhaalt | verhaald | verhaalde) ..6 (kosten | schade | bijstand | bedrag | boete | schuld | uitkering)
patroon:      (kosten | schade | bijstand | bedrag | bedragen | boete | schuld | uitkering) ..8 (verhalen | verhaald | verhaalt)
alleen:       zin!=/(vertellen | vertelt | vertelde | boek | opa | oma | sprookje | sprookjes | spannende | mooie | oude verhalen | voorlezen)/
uitleg:       Iemand heeft kosten betaald en haalt dat geld terug bij de persoon die moet betalen.
voorbeeld:    Wij ⟦verhalen de kosten⟧ van de schoonmaak op u. => U moet de schoonmaak aan ons terugbetalen.
voorbeeld:    De ⟦schade verhaalt⟧ uw verzekeraar op de andere bestuurder. => De andere bestuurder moet uw verzekeraar de schade betalen.
niet melden:  /(alle | mooie | veel | hun | spannende) verhalen/ | vertellingen
niet melden:  /verhalen (op | van | over)/ | 'verhalen op' staat apart; verhalen van iemand zijn vertellingen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 117 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verhaal    id: verhaal-geld    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    geld terughalen bij degene die moet betalen
rechtsgevolg: ja
patroon:      verhaal van (de | het | deze | uw)? ..1 (kosten | schade | bijstand | boete | boetes | bijstandskosten | invorderingskosten | schulden | premie | uitkering)
patroon:      (tot | recht op | recht van | recht tot | mogelijkheid tot | besluit tot | mogelijkheden tot | voor) verhaal (van | op | wordt | te | overeenkomstig)
patroon:      verhaal op (u | uw | de | het | een) ..1 (ex-partner | partner | vader | moeder | erfgenamen | derden | derde | schuldenaar | vermogen | verhuurder | dader | nalatenschap | werkgever)
patroon:      besluit tot verhaal
patroon:      (verhaal | verhaals) (nemen | uitoefenen | zoeken) op
uitleg:       Geld terughalen bij de persoon of het bedrijf dat moet betalen.
voorbeeld:    De gemeente kan overgaan tot ⟦verhaal van de bijstand⟧ op uw ex-partner. => De gemeente kan de bijstand terugvragen aan uw ex-partner.
niet melden:  /(het | een | uw | mijn | zijn | haar | hun | dit | dat | zo'n) verhaal van/ | wat iemand vertelt
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 434 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vordering    id: vordering-recht    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: tip
betekenis:    wat iemand bij de rechter eist of nog moet krijgen
rechtsgevolg: ja
patroon:      <vordering> ..2 (op | tegen | jegens) (u | uw | de | het | een | hem | haar | elkaar | derden | ons)
patroon:      <vordering> tot (betaling | schadevergoeding | vergoeding | afgifte | ontruiming | ontbinding | nakoming | terugbetaling | inbewaringstelling | tenuitvoerlegging | ontneming | vernietiging)
patroon:      <vordering> van (de | het) (officier | eiser | eiseres | verhuurder | "Openbaar Ministerie" | OM | benadeelde | schuldeiser | werkgever | werknemer | advocaat-generaal)
patroon:      (op | ingevolge | na) vordering van
alleen:       zin!=/(bedrag | betalen | betaling | schuld | schulden | geld | "€" | euro | verrekenen | deurwaarder | terugbetalen | goede vorderingen | maakt vorderingen | vorderingen maken)/
uitleg:       Wat iemand van een ander eist, of het geld dat hij nog van een ander moet krijgen.
voorbeeld:    De kantonrechter wijst de ⟦vordering tot ontruiming⟧ van uw woning af. => De kantonrechter beslist dat u uw woning niet uit hoeft.
niet melden:  /vorderingen (op het gebied | in)/ | vooruitgang
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 2397 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verschijnen    id: verschijnen-oproep    soort: werkwoord    categorie: juridisch    domein: justitie    ernst: tip
betekenis:    komen waar de wet of een oproep dat vraagt
patroon:      (in persoon | persoonlijk) ..2 te? <verschijnen>
patroon:      <verschijnen> ..2 (in persoon | persoonlijk)
patroon:      voor (haar | hem | hen | de commissie | de raadkamer | de notaris | het hof | de ambtenaar) ..2 te? <verschijnen>
patroon:      niet (te | bent | zal) <verschijnen>
patroon:      (opgeroepen | verplicht | gehouden | genoodzaakt) ..10 te <verschijnen>
patroon:      (verdachte | gedaagde | getuige | getuigen | partij | partijen | eiser) ..3 niet (is | zijn) <verschijnen>
alleen:       zin!=/(zitting | hoorzitting | rechtbank | rechter | spreekuur | balie | oproep | gesprek | kantonrechter | boek | krant | rapport | artikel | folder | scherm | beeld | nummer | tijdschrift | melding | website)/
beter:        (zelf komen)           | bij een afspraak of oproep
uitleg:       Zelf komen als u bent opgeroepen.
voorbeeld:    Uw kind hoeft niet ⟦in persoon te verschijnen⟧ bij de aanvraag. => Uw kind hoeft niet zelf bij de aanvraag te zijn.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 498 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ontvankelijk    id: ontvankelijk-bezwaar    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    een bezwaar, klacht of eis die mag worden behandeld
rechtsgevolg: ja
patroon:      (ontvankelijk | ontvankelijke | ontvankelijkheid)
alleen:       zin=/(klacht | bezwaar | bezwaren | bezwaarschrift | beroep | beroepschrift | vordering | verzoek | verzoekschrift | klaagschrift | officier | zienswijze | klager | eiser)/
alleen:       zin!=/(aanvraag | aanvragen | vergunning | omgevingsvergunning | subsidieaanvraag)/
uitleg:       Uw brief voldoet aan de regels. Daarom kijkt de overheid of de rechter naar de inhoud.
voorbeeld:    De commissie vindt uw klacht ⟦ontvankelijk⟧. => De commissie gaat uw klacht behandelen.
niet melden:  /niet ontvankelijk/ | staat apart in het woordenboek
niet melden:  /ontvankelijk (voor | van aard)/ | openstaan voor iets
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 64 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gegrond    id: gegrond-verzoek    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    een verzoek, grief of klacht die klopt
rechtsgevolg: ja
patroon:      (is | zijn | wordt | worden | verklaart | verklaren | verklaard | acht | of ..3) ..4 gegrond (is | zijn | verklaard | wordt | verklaart | acht)?
alleen:       zin=/(verzoek | verzoeken | grief | grieven | verzet | klaagschrift | vordering | wraking | beroepen | klachten | betoog | zienswijze | cassatie)/
alleen:       zin!=/(bezwaar | bezwaarschrift | bezwaren | beroep | klacht)/
uitleg:       Degene die het verzoek deed, krijgt gelijk.
voorbeeld:    Uw verzet ⟦is gegrond⟧. => Met uw verzet krijgt u gelijk.
niet melden:  /gegrond op/ | ergens op gebaseerd
niet melden:  /gegronde (reden | redenen | twijfel | vrees | vermoedens)/ | een goede reden
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 308 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       termijn    id: termijn-periode    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
betekenis:    periode of laatste dag volgens een regel
patroon:      binnen (deze | die | de | dezelfde | een) ..7 termijn
patroon:      (deze | die | genoemde | gestelde | bedoelde | wettelijke | vastgestelde | aangegeven | nieuwe | gegeven | maximale | uiterste) termijn
patroon:      een termijn (van | gesteld | te stellen | geldt)
patroon:      termijn van ..2 (dagen | weken | maanden | jaar | jaren | maand | week | dag | uur)
patroon:      (na | voor | tot | vóór) (het)? (verstrijken | afloop | einde) van (de | deze | die) ..3 termijn
patroon:      (de | deze | een) termijn (voor | waarbinnen | om | is | loopt | begint | eindigt | kan | wordt | te verlengen | verlengen | verlengd | bedoeld)
patroon:      <termijn> (verlengen | verlengd | verlengt)
alleen:       zin!=/(korte termijn | lange termijn | middellange termijn | maandtermijn | in termijnen | ambtstermijn | zittingstermijn | eerste termijn | laatste termijn | huur | abonnement | afbetaling)/
beter:        (periode)              | als iets een tijd duurt
beter:        (laatste dag; datum)   | als het om het einde gaat
uitleg:       De tijd die u hebt om iets te doen, of de laatste dag waarop het kan.
voorbeeld:    U kon reageren tot 1 mei. ⟦Binnen deze termijn⟧ hebben wij geen reactie van u ontvangen. => U kon reageren tot 1 mei. Vóór die dag hebben wij geen reactie van u ontvangen.
niet melden:  /op ..1 termijn/ | straks, of over langere tijd
niet melden:  /een termijn (betalen | betaald | betaalt)/ | een deel van het bedrag
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 6079 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gezag    id: gezag-de-baas    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
betekenis:    wettelijke macht om te beslissen
rechtsgevolg: ja
patroon:      onder (het | volledig | direct)? gezag (van | over | staan | staat | vallen)
patroon:      (draagt | dragen | uitoefent | oefent | uitoefenen | heeft | hebben | berust) ..6 gezag over?
patroon:      (het | gezamenlijk | gezamenlijke | volledig) gezag (over | uitoefent | uitoefenen | uit te oefenen | berust | krijgen | krijgt | hebben | heeft)
alleen:       zin!=/(veel gezag | groot gezag | grote gezag | weinig gezag | moreel gezag | natuurlijk gezag | klas | leraar | docent | trainer | scheidsrechter | kracht en gezag | met gezag)/
uitleg:       Volgens de wet mogen beslissen over een kind, een dienst of een groep mensen.
voorbeeld:    Vraag toestemming aan de ouder die ⟦het gezag over⟧ het kind heeft. => Vraag toestemming aan de ouder die volgens de wet over het kind mag beslissen.
voorbeeld:    De politie werkt hier ⟦onder het gezag van⟧ de burgemeester. => De burgemeester heeft hier de leiding over de politie.
niet melden:  /(bevoegd | ouderlijk | eenhoofdig | lokaal) gezag/ | die staan apart in het woordenboek
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 5447 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gewezen    id: gewezen-voormalig    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    wie het vroeger was
patroon:      gewezen wie=(echtgenoot | echtgenote | echtgenoten | partner | partners | deelnemer | deelnemers | werknemer | werknemers | verzekerde | verzekerden | ambtenaar | ambtenaren | militairen | minister | ministers | bestuurder | bestuurders | man | vrouw | wethouder | burgemeester | leden | medewerker | medewerkers | werkgever | voorzitter | rechter | student | huurder | eigenaar | curator | bewindvoerder | zelfstandige | zelfstandigen | gehuwde | militair | politieambtenaar | deelgenoot | geregistreerd partner | geregistreerde partner)
beter:        vroegere {wie}         | bij personen
uitleg:       Iemand die het nu niet meer is, maar vroeger wel.
voorbeeld:    Uw ⟦gewezen echtgenoot⟧ krijgt een deel van het pensioen. => Uw vroegere echtgenoot krijgt een deel van het pensioen.
niet melden:  /(is | ben | bent | wordt | worden | werd | zijn) ..3 _ ..1 op/ | ergens op wijzen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1455 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geacht worden    id: geacht-worden    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    ervan uitgaan dat het zo is
rechtsgevolg: ja
patroon:      (wordt | worden | werd | werden) ..12 geacht ..12 te
patroon:      geacht (wordt | worden | te worden | werd | te)
patroon:      (wordt | worden) geacht te
patroon:      geacht (kan | kunnen | moet | moeten | mag) worden
alleen:       zin!=/(hooggeacht | gewaardeerd)/
uitleg:       De wet doet alsof het zo is, of gaat ervan uit dat iemand het doet.
voorbeeld:    U ⟦wordt geacht⟧ uw post elke week ⟦te⟧ lezen. => Wij gaan ervan uit dat u uw post elke week leest.
niet melden:  /(nodig | noodzakelijk | wenselijk | gewenst | redelijk | passend | belangrijk | mogelijk | haalbaar | aannemelijk | geschikt) geacht/ | vinden
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 64 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       het bepaalde    id: het-bepaalde    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      het bepaalde (in | bij | krachtens | ingevolge | op | onder | omtrent | over | hieromtrent)
patroon:      het (daarin | hierin | aldaar | daarbij | hierboven) bepaalde
beter:        (wat er staat in; de regels van) | altijd
uitleg:       Wat er in een wet, regel of afspraak staat.
voorbeeld:    ⟦Het bepaalde in⟧ artikel 3 geldt ook voor uw garage. => De regels van artikel 3 gelden ook voor uw garage.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 3135 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       houder    id: houder-vergunning    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
betekenis:    wie een bewijs of vergunning heeft, of iets beheert
alleen:       zin=/(vergunning | vergunningen | rijbewijs | paspoort | kenteken | kentekenbewijs | certificaat | ontheffing | bewijs | register | gegevens | crematorium | kindercentrum | kinderopvang | kinderdagverblijf | gastouderbureau | erkenning | concessie | dier | dieren | hond | honden | pas | document | reisdocument | vrijstelling | diploma | pluimvee | runderen | vee | begraafplaats | identiteitskaart | octrooi | handelsvergunning | parkeervergunning | reisdocumenten | merk | aandelen)/
alleen:       zin!=/(record | wereldrecord | titel | beker | plastic | muur | fiets | telefoon | lamp | kaars | fles | schroef | stuur | dashboard | tandenborstel)/
beter:        (wie de vergunning of het bewijs heeft) | zeg wat de persoon heeft
beter:        (wie voor het dier zorgt) | bij een dier
uitleg:       De persoon die de vergunning of pas op zijn naam heeft, of die voor een dier of organisatie zorgt.
voorbeeld:    De ⟦houder⟧ van de parkeervergunning betaalt per kwartaal. => Wie de parkeervergunning heeft, betaalt per kwartaal.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 2616 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gronden    id: gronden-redenen    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    redenen
patroon:      op (deze | die | een andere | andere | dezelfde | welke | één van deze | bovenstaande | bovengenoemde | eerdergenoemde | goede | overige) (grond | gronden)
patroon:      (de | uw | zijn | haar | alle | nieuwe | aanvullende | andere | welke) gronden (van | voor | waarop | aanvoeren | aan te voeren | aangevoerd | indienen | van het)
patroon:      om (deze | die) gronden
patroon:      gronden van (het | uw | de) (verzoek | beslissing | klacht | verzet)
patroon:      (grond | gronden) (om | aanwezig | bestaat | bestaan) ..6 te? (weigeren | weigering | afwijzen | intrekken | intrekking | twijfelen)?
alleen:       zin!=/(bouwen | tuin | perceel | percelen | bestemming | planten | landbouw | kavel | meter | hectare | verkopen | agrarische | pachter | pacht | boer | bodem | verontreinigde | graven | gebouwd | sloot | eigenaar van de grond | natuurgebied | omgevingsplan | vierkante)/
beter:        (reden; redenen)       | altijd
uitleg:       De redenen waarom iemand iets vindt, vraagt of beslist.
voorbeeld:    Wij wijzen uw verzoek ⟦op deze gronden⟧ af. => Wij wijzen uw verzoek om deze redenen af.
niet melden:  /(met | vaste | begane) (grond | gronden)/ | de bodem
niet melden:  /nadere gronden/ | die staan apart in het woordenboek
niet melden:  /op ..2 grond ..3 (stil | wonen | woont | staan | staat)/ | de bodem
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1052 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       levering    id: levering-notaris    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
betekenis:    officieel overdragen van een huis, grond of recht
rechtsgevolg: ja
patroon:      <levering> van (de | het | een | uw | deze)? ..2 (woning | huis | zaak | zaken | appartement | appartementsrecht | perceel | percelen | grond | aandelen | registergoed | registergoederen | eigendom | recht | rechten | kavel | pand | erfpacht | onroerende)
patroon:      (akte van | juridische | notariële | datum van | economische | voor de | bij de) <levering>
patroon:      <levering> (bij de notaris | geschiedt)
alleen:       zin=/(notaris | notariële | akte | eigendom | overdracht | onroerende | kadaster | hypotheek | koopovereenkomst | woning | huis | perceel | registergoed | registergoederen | aandelen | appartement | appartementsrecht | kavel | koper)/
alleen:       zin!=/(gas | stroom | elektriciteit | warmte | pakket | pakketten | maaltijden | meubels | keuken | energie | brandstof)/
uitleg:       Bij de notaris wordt iets van een ander, zoals een huis of een stuk grond.
voorbeeld:    De ⟦levering van de woning⟧ is op 1 juni bij de notaris. => U wordt op 1 juni bij de notaris eigenaar van de woning.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1953 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       machtiging    id: machtiging-toestemming    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
betekenis:    toestemming om iets te doen, vaak voor een ander
rechtsgevolg: ja
alleen:       zin!=/(incasso | rekening | "IBAN" | bank | betaling | betalingen | afschrijven | bankrekening | betalen | voorlopig verblijf | automatische)/
uitleg:       Toestemming om iets te doen, bijvoorbeeld om namens iemand anders een zaak te regelen.
voorbeeld:    Met deze ⟦machtiging⟧ mag uw dochter het paspoort voor u ophalen. => Uw dochter mag het paspoort voor u ophalen.
niet melden:  /rechterlijke _/ | die staat apart in het woordenboek
niet melden:  /_ ..4 (dat is | , dus | is een | betekent)/ | het woord wordt uitgelegd
niet melden:  /_ ..3 geeft u/ | het woord wordt uitgelegd
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1514 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zaken    id: zaken-spullen    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    spullen
rechtsgevolg: ja
patroon:      zaken ..3 (opgeslagen | meegevoerd | meegenomen | weggehaald | verwijderd | afgegeven | bewaard | verkocht | vernietigd | inbeslaggenomen | toebehoren | ophalen | verwijderen | afhalen)
patroon:      (opgeslagen | meegevoerde | inbeslaggenomen | achtergelaten | verwijderde | gestolen | losse) zaken
patroon:      (weghalen | verwijderen | afgifte | teruggave | bewaring | opslag | eigenaar) van (de | deze | uw | die)? zaken
patroon:      (uw | alle | deze) zaken ..4 (uit de woning | van de stoep | van het terrein | van de openbare weg)
beter:        (spullen; noem wat het is) | altijd
uitleg:       Spullen van iemand, zoals meubels, een fiets of een caravan.
voorbeeld:    De ⟦opgeslagen zaken⟧ kunt u tot 1 maart ophalen bij de gemeente. => Uw spullen kunt u tot 1 maart ophalen bij de gemeente.
niet melden:  /(onroerende | roerende | juridische | zakelijke | persoonlijke) zaken/ | een andere term
niet melden:  /("Buitenlandse" | "Binnenlandse" | "Economische" | "Sociale" | "Algemene") zaken/ | de naam van een ministerie
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 10554 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       last    id: last-opdracht    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    opdracht van de overheid
rechtsgevolg: ja
patroon:      (aan (de | deze | die | onze) last ..2 (voldoen | voldaan | voldoet | te voldoen) | (voldoen | voldaan | voldoet) aan (de | deze | die | onze) last)
patroon:      (de | deze | die | een) last (opleggen | opgelegd | opheffen | intrekken | houdt in | uitvoeren | uitgevoerd | is opgelegd | wordt opgelegd | op te leggen | niet uitvoert | tot | strekt | geldt)
patroon:      (legt | leggen) ..6 een last (op | tot | om)
patroon:      (opgelegde | zelfstandige) last
patroon:      niet ..2 uitvoeren van (de | deze) last
uitleg:       Een opdracht van de overheid om iets te doen of te stoppen.
voorbeeld:    U hebt niet op tijd ⟦aan de last voldaan⟧. => U hebt niet op tijd gedaan wat wij u hebben opgedragen.
niet melden:  /last (van | onder (dwangsom | bestuursdwang))/ | hinder, of een term die apart in het woordenboek staat
niet melden:  /ten laste/ | wie het moet betalen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 2999 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       partijen    id: partijen-procedure    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: tip
betekenis:    de mensen of bedrijven die een zaak of contract hebben met elkaar
rechtsgevolg: ja
patroon:      (beide | alle | de | overige | tussen | andere | die | dat | strijdende | procederende)? "partijen"
patroon:      (beide | één van de | een der | een van de | elk der) partijen
patroon:      (andere | ene | verliezende | in het ongelijk gestelde | verschenen | eisende | verwerende) partij
alleen:       zin=/(rechter | rechtbank | overeenkomst | geschil | hof | uitspraak | zitting | contract | gehoord | horen | advocaat | procedure | schikking | mediation | mediator | mediators | arbitrage | vonnis | getuigen | proceskosten | huurovereenkomst | verdrag | raadsman)/
alleen:       zin!=/(verkiezing | verkiezingen | stem | stemmen | politieke | coalitie | Kamer | zetels | zetel | lijsttrekker | raadsverkiezingen | fractie | kiezer | kiezers | wedstrijd | markt)/
uitleg:       De mensen of organisaties om wie het gaat in een rechtszaak of contract.
voorbeeld:    De rechter vraagt of ⟦partijen⟧ er samen uitkomen. => De rechter vraagt of u en uw buurman er samen uitkomen.
niet melden:  /(derde | benadeelde | verbonden) (partijen | partij)/ | een andere term
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 2145 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verzuim    id: verzuim-fout    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    iets wat niet of niet goed is gedaan
rechtsgevolg: ja
patroon:      (een | dit | het | elk | enig | dat) <verzuim> ..6 (hersteld | herstellen | herstel | te herstellen | verschoonbaar)
patroon:      (herstel | herstellen | hersteld | herstelt) ..4 <verzuim>
patroon:      (bij | na) verzuim (van | om | daarvan)
patroon:      (verschoonbaar | betreffende | geconstateerde | begane) <verzuim>
alleen:       zin!=/(school | ziek | ziekteverzuim | schoolverzuim | leerling | leerlingen | leerplicht | werknemers | personeel | verzuimbegeleiding | verzuimpercentage | les | lessen)/
uitleg:       Iets wat u had moeten doen of meesturen, maar wat er nog niet is.
voorbeeld:    U kunt ⟦dit verzuim⟧ tot 4 mei ⟦herstellen⟧. => Wat nog ontbreekt, kunt u tot 4 mei sturen.
niet melden:  /verzuim herstellen/ | staat apart in het woordenboek
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 337 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitstaan    id: uitstaan-schuld    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: tip
betekenis:    nog niet betaald zijn
patroon:      (schuld | schulden | bedrag | bedragen | lening | leningen | vordering | vorderingen | geld | facturen) ..8 (uitstaan | uitstaat | uitstond)
patroon:      (uitstaand | uitstaande) (schuld | schulden | bedrag | bedragen | lening | leningen | vordering | vorderingen | rekening | rekeningen | facturen | boetes | hypotheek | rente | hoofdsom)
beter:        (nog niet betaald)     | bij een schuld of rekening
uitleg:       Een bedrag dat nog niet is betaald.
voorbeeld:    U hebt bij ons nog een ⟦schuld van € 320 uitstaan⟧. => U moet ons nog € 320 betalen.
voorbeeld:    Betaal eerst de ⟦uitstaande facturen⟧ van de kinderopvang. => Betaal eerst de rekeningen van de kinderopvang die nog openstaan.
niet melden:  /niet ..2 uitstaan/ | iemand niet mogen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       strekking    id: strekking    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      (de | gelijke | dezelfde | algemene | deze | zelfde) strekking
beter:        (bedoeling)            | als het om een tekst of regel gaat
uitleg:       Wat er met een tekst of regel wordt bedoeld.
voorbeeld:    ⟦De strekking⟧ van de brief was duidelijk: de caravan moet weg. => De bedoeling van de brief was duidelijk: de caravan moet weg.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 396 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       slagen    id: slagen-beroep    soort: werkwoord    categorie: juridisch    domein: justitie    ernst: tip
betekenis:    gelijk krijgen
patroon:      (beroep | bezwaar | grief | grieven | betoog | verzet | verweer | beroepsgrond | beroepsgronden | argument | klacht | vordering) ..3 <slagen>
patroon:      (slaagt | slagen) (het | dit | uw | zijn | haar | deze | de) ..1 (beroep | bezwaar | grief | grieven | betoog | verzet | verweer | beroepsgrond | klacht | vordering)
beter:        (gelijk krijgen)       | zeg wie gelijk krijgt
uitleg:       De rechter vindt dat het argument klopt.
voorbeeld:    Het ⟦betoog slaagt⟧ niet. => De rechter geeft u op dit punt geen gelijk.
voorbeeld:    Alleen uw derde ⟦beroepsgrond slaagt⟧. => Alleen op het derde punt krijgt u gelijk.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 153 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       falen    id: falen-betoog    soort: werkwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
betekenis:    geen gelijk krijgen
patroon:      (betoog | grief | grieven | klacht | klachten | beroepsgrond | beroepsgronden | middel | middelen | verweer) ..3 <falen>
beter:        (niet kloppen; geen gelijk krijgen) | zeg wie geen gelijk krijgt
uitleg:       De rechter is het niet eens met dit argument.
voorbeeld:    Uw ⟦betoog faalt⟧, omdat de schuur te hoog is. => U krijgt geen gelijk, omdat de schuur te hoog is.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zich uitlaten    id: zich-uitlaten-reageren    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    zeggen wat iemand ervan vindt
patroon:      zich ..6 (uitlaten | uit te laten | uitgelaten | uitlaat)
patroon:      (laat | laten | liet | lieten) zich ..8 uit !(de | het | een | zijn | haar)
beter:        (reageren; zeggen wat iemand vindt) | altijd
uitleg:       Zeggen of schrijven wat iemand ergens van vindt.
voorbeeld:    De rechter vroeg u ⟦zich⟧ over de foto's ⟦uit te laten⟧. => De rechter vroeg wat u van de foto's vindt.
niet melden:  /(laat | laten | liet | lieten) zich ..4 (uitschrijven | leggen | drukken | vinden)/ | een andere uitdrukking
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       op de rol    id: op-de-rol    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      (op de rol | van de rol (gehaald | geschrapt | afgevoerd | halen | schrappen))
alleen:       zin=/(zaak | zaken | rechtbank | rechter | hof | kantonrechter | procedure)/
alleen:       zin!=/(papier | behang | doek | stof | tape | draad)/
beter:        (op de lijst van zaken bij de rechter) | altijd
uitleg:       De lijst waarop staat welke zaken de rechter op een dag behandelt.
voorbeeld:    Uw zaak staat op 8 juni ⟦op de rol⟧ van de kantonrechter. => De kantonrechter behandelt uw zaak op 8 juni.
niet melden:  /_ (die | dat | welke | als)/ | de taak van iemand
niet melden:  /_ van (de | het | een | uw | ons)? (gemeente | overheid | ouders | ouder | politie | school | scholen | ondernemer | ondernemers | inwoner | inwoners | professional | advocaat | deskundige | getuige)/ | de taak van iemand
niet melden:  /(ingaan | in | kijken | kijkt | zicht | reflecteren | nadruk | accent | invloed) ..3 _/ | de taak van iemand
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       verbinden aan    id: verbinden-voorwaarden    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
betekenis:    regels stellen bij een besluit
patroon:      (voorwaarden | voorwaarde | voorschriften | voorschrift | verplichtingen | beperkingen | beperking | gevolgen | consequenties) ..4 (verbonden | verbinden | te verbinden)
patroon:      (verbindt | verbinden | verbond) ..4 (voorwaarden | voorwaarde | voorschriften | verplichtingen | gevolgen | consequenties)
patroon:      (verbonden | te verbinden) (voorwaarden | voorwaarde | voorschriften | verplichtingen | beperkingen | kosten | risico's | gevolgen)
beter:        (erbij horen; erbij stellen) | zeg wat er geldt
uitleg:       De regels, kosten of gevolgen die bij iets horen.
voorbeeld:    Wij ⟦verbinden geen gevolgen⟧ aan uw late melding. => Uw late melding heeft geen gevolgen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 52 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zich verbinden    id: zich-verbinden    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    beloven in een contract
patroon:      (verbindt | verbinden | verbond) zich !(met | aan | tussen)
patroon:      zich ..4 te verbinden (om | tot)
patroon:      zich (heeft | hebben | hebt)? verbonden (om | tot)
beter:        (beloven; afspreken)   | altijd
uitleg:       Iemand belooft iets en moet het dan ook doen.
voorbeeld:    De verkoper ⟦verbindt zich⟧ het dak te repareren. => De verkoper belooft het dak te repareren.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       stellen dat    id: stellen-dat    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
betekenis:    zeggen dat iets zo is
patroon:      (u | hij | zij | eiser | eiseres | verzoeker | verzoekster | appellant | bezwaarmaker | bezwaarmakers | belanghebbende | klager | klaagster | verweerder | gedaagde | werkgever | inspecteur | verhuurder) <stellen:ww> dat
patroon:      (stelt | stelde) (u | hij | zij | eiser | verzoeker | appellant | bezwaarmaker | belanghebbende | klager | verweerder) ..2 dat
niet melden:  /_ ..4 (op prijs | elftal | team | op de hoogte)/ | een andere uitdrukking
beter:        (zeggen; vinden)       | altijd
uitleg:       Zeggen dat iets waar is, terwijl de ander daar anders over kan denken.
voorbeeld:    ⟦U stelt dat⟧ de brief niet is aangekomen. => U zegt dat de brief niet is aangekomen.
niet melden:  /(stelt | stelde) [woord] ..1 (vast | voor | voorop) dat/ | een ander werkwoord
niet melden:  /(stelt | stelde) [woord] (bij | in | met | voor | op | aan | door | na) dat/ | een ander werkwoord
niet melden:  /_ ..6 (vast | beschikbaar | ter beschikking | gelijk | bij) ("." | "," | en | op)/ | een ander werkwoord
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 69 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aan|voeren    id: aanvoeren-argument    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    een reden noemen
patroon:      (aangevoerd | aan te voeren | aanvoeren | aanvoert) (dat | waarom | waaruit)
patroon:      (voert | voeren | voerde) ..8 aan dat
patroon:      (argument | argumenten | reden | redenen | gronden | bezwaren | omstandigheden | feiten | verweer | niets | hetgeen | wat ..5) ..4 (aangevoerd | aanvoert | aanvoeren | aan te voeren)
patroon:      (aangevoerde) (argumenten | redenen | gronden | bezwaren | omstandigheden | feiten | beroepsgronden | grieven)
beter:        (als reden noemen; zeggen) | altijd
uitleg:       Een reden of bewijs noemen om gelijk te krijgen.
voorbeeld:    U hebt ⟦aangevoerd dat⟧ u ziek was. => U schreef dat u ziek was.
voorbeeld:    De verhuurder ⟦voert aan dat⟧ u de huur drie keer te laat betaalde. => De verhuurder zegt dat u de huur drie keer te laat betaalde.
niet melden:  /_ ..6 (goederen | water | zand | vrachtwagens | elftal | ploeg)/ | brengen, of de leiding hebben
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 63 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       recht of titel    id: recht-of-titel    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      zonder ..2 (recht of titel | titel of recht)
uitleg:       Zonder dat er een afspraak of regel is waardoor het mag.
voorbeeld:    U woont ⟦zonder recht of titel⟧ in dit huis. => U mag volgens de wet niet in dit huis wonen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       schikking    id: schikking-rechtszaak    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: tip
betekenis:    afspraak om een rechtszaak te stoppen of voorkomen
rechtsgevolg: ja
patroon:      <schikking>
alleen:       zin!=/(tafels | tafel | bloemen | bloem | stoelen | kamer | letters)/
uitleg:       Een afspraak waarmee een ruzie of rechtszaak stopt. Vaak betaalt iemand een bedrag.
voorbeeld:    De rechter vroeg of u met uw aannemer een ⟦schikking⟧ wilde. => De rechter vroeg of u er met uw aannemer samen uit kon komen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 61 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       schikken    id: schikken-zaak    soort: werkwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
betekenis:    samen een oplossing afspreken zonder uitspraak
patroon:      (zaak | geschil | procedure | partijen | zitting) ..5 (schikken | schikte | schikten | te schikken)
patroon:      (te schikken | schikken) met (de | het | een | uw) (tegenpartij | verhuurder | werkgever | "OM" | wederpartij | schuldeiser)
patroon:      (partijen | werkgever | tegenpartij | wederpartij) (hebben | heeft) ..4 geschikt
alleen:       zin!=/(geschikt voor | geschikte | ongeschikt | geschikt om | uitkomt)/
beter:        (samen een oplossing afspreken) | altijd
uitleg:       Samen afspraken maken, zodat de rechter niet hoeft te beslissen.
voorbeeld:    Op de gang konden ⟦partijen⟧ alsnog ⟦schikken⟧. => Op de gang spraken zij alsnog samen een oplossing af.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       passeren    id: passeren-akte    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    ondertekenen bij de notaris
patroon:      (akte | akten | aktes | hypotheekakte | leveringsakte | koopakte | testament) ..6 <passeren>
patroon:      (passeert | passeren) ..6 (akte | akten | aktes | hypotheekakte | leveringsakte | testament)
beter:        (ondertekenen bij de notaris) | altijd
uitleg:       De notaris en u ondertekenen de akte.
voorbeeld:    De notaris wil de ⟦akte⟧ op 12 mei ⟦passeren⟧. => U tekent de akte op 12 mei bij de notaris.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 66 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overgaan op    id: overgaan-eigendom    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
betekenis:    van een ander worden
patroon:      (eigendom | recht | rechten | risico | verplichtingen | verplichting | huurovereenkomst | vergunning | schulden | vermogen | bevoegdheid | vordering) ..6 (overgaat | overgegaan | overgaan | over te gaan) op
patroon:      (eigendom | recht | rechten | verplichtingen | huurovereenkomst | vergunning | bevoegdheid | vordering) (gaat | gaan | ging | gingen) ..6 over op
patroon:      (eigendom | recht | rechten | verplichtingen | huurovereenkomst | vergunning | bevoegdheid | vordering) ..4 op ..6 (overgaat | overgegaan | overgaan)
beter:        (krijgen; eigenaar worden) | zeg wie iets krijgt
uitleg:       Een recht of plicht is eerst van de een en daarna van de ander.
voorbeeld:    De ⟦huurovereenkomst gaat⟧ na de verkoop ⟦over op⟧ de nieuwe eigenaar. => Na de verkoop huurt u van de nieuwe eigenaar.
niet melden:  /recht (om)? ..3 over te gaan/ | iets anders mogen kiezen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voorbijgaan aan    id: voorbijgaan-aan    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    niet laten meetellen
patroon:      (gaat | gaan | ging | gingen) ..6 voorbij aan (de | het | uw | een | dit | deze | wat)
patroon:      aan ..6 (voorbijgaan | voorbijgaat | voorbijgegaan | voorbij te gaan)
patroon:      (voorbijgaan | voorbijgaat | voorbijgegaan) aan
alleen:       zin!=/(bus | trein | halte | huis | kerk | deur | winkel | fiets | straat | leven | tijd)/
beter:        (niet laten meetellen; niet kijken naar) | altijd
uitleg:       Iets niet laten meetellen bij een beslissing.
voorbeeld:    De rechter ⟦gaat voorbij aan uw⟧ verklaring, want er is geen bewijs. => De rechter laat uw verklaring niet meetellen, want er is geen bewijs.
niet melden:  /(u | hem | haar | mij | ons | je | iemand) (voorbijgaan | voorbijgaat | voorbijgegaan | voorbij te gaan)/ | iets niet meemaken
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       dragen    id: dragen-kosten    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
betekenis:    betalen
patroon:      (kosten | proceskosten | schade | verlies | verliezen | lasten) ..4 (draagt | dragen | gedragen | te dragen)
patroon:      (kosten | proceskosten | schade) ..10 gedragen
patroon:      (draagt | dragen | droeg) ..4 (kosten | proceskosten | schade | verlies | lasten)
alleen:       zin!=/(zorg | kleding | bril | koffer | ring | draagt bij | tas)/
beter:        (betalen)              | bij kosten en schade
uitleg:       Kosten of schade zelf betalen.
voorbeeld:    U ⟦draagt zelf de kosten⟧ van de advocaat. => U betaalt de advocaat zelf.
voorbeeld:    De huurder moet deze ⟦kosten dragen⟧. => De huurder moet deze kosten betalen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 3012 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onttrekken    id: onttrekken-weghalen    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    iets niet meer laten gebruiken voor een doel
rechtsgevolg: ja
patroon:      (onttrokken | onttrekken | onttrekt | onttrekking) aan (de | het) (verkeer | openbaarheid | woonruimtevoorraad | bestemming | woningvoorraad | boedel)
patroon:      aan (de | het) (verkeer | openbaarheid | woonruimtevoorraad | bestemming | woningvoorraad | boedel) (onttrokken | onttrekken | te onttrekken | onttrekt)
patroon:      (woonruimte | woning | woningen) ..6 <onttrekken>
uitleg:       Zorgen dat iets niet meer wordt gebruikt waarvoor het bedoeld was.
voorbeeld:    De rechter besliste dat uw mes wordt ⟦onttrokken aan het verkeer⟧. => De rechter besliste dat u uw mes niet terugkrijgt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 376 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vatbaar voor    id: vatbaar-voor-beroep    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      vatbaar voor (bezwaar | beroep | "hoger beroep" | hoger beroep | cassatie | verbeurdverklaring | onttrekking | beslag | herziening | overdracht | vernietiging | inbeslagneming | bekrachtiging | verzet | tenuitvoerlegging)
patroon:      voor (bezwaar | beroep | hoger beroep | cassatie | overdracht | beslag | tenuitvoerlegging | verzet | onttrekking ..3) vatbaar
uitleg:       Volgens de wet kan dit, zoals bezwaar maken of naar de rechter gaan.
voorbeeld:    Deze brief is niet ⟦vatbaar voor bezwaar⟧. => Tegen deze brief kunt u geen bezwaar maken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 67 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       openstaan    id: openstaan-beroep    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    mogelijk zijn
rechtsgevolg: ja
patroon:      (bezwaar | beroep | cassatie | verzet | rechtsmiddel | rechtsmiddelen | rechtsgang) ..4 (openstaat | openstaan | openstond | opengestaan)
patroon:      (staat | staan | stond) ..8 (bezwaar | beroep | cassatie | verzet | rechtsmiddel) ..6 open
patroon:      (bezwaar | beroep | cassatie | verzet | rechtsmiddel) (staat | staan | stond) ..6 open
uitleg:       U kunt deze stap nog zetten, bijvoorbeeld naar de rechter gaan.
voorbeeld:    Tegen dit besluit ⟦staat⟧ geen ⟦beroep⟧ meer ⟦open⟧. => Met dit besluit kunt u niet meer naar de rechter.
niet melden:  /(bedrag | bedragen | schuld | schulden | aanslag | aanslagen | factuur | facturen | rekening | rekeningen | boete | boetes | vordering | vorderingen) ..5 (openstaat | openstaan | openstond | opengestaan)/ | nog niet betaald
niet melden:  /(bedrag | bedragen | schuld | schulden | aanslag | aanslagen | factuur | facturen | rekening | rekeningen | boete | boetes | vordering | vorderingen) (staat | staan | stond) ..12 open/ | nog niet betaald
niet melden:  /(staat | staan | stond) ..12 (bedrag | bedragen | schuld | schulden | aanslag | aanslagen | factuur | facturen | rekening | rekeningen | boete | boetes | vordering | vorderingen) ..6 open/ | nog niet betaald
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 80 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in het genot van    id: in-het-genot-van    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      in het genot (van | is | zijn | gesteld)
beter:        (krijgen; gebruiken)   | zeg wat iemand krijgt
uitleg:       Iets krijgen of mogen gebruiken, zoals een uitkering of een huis.
voorbeeld:    Wie ⟦in het genot van⟧ een AOW-uitkering is, betaalt minder. => Wie AOW krijgt, betaalt minder.
niet melden:  /_ ..2 (wijn | eten | muziek | natuur | drankje | koffie | maaltijd)/ | ergens van genieten
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zich voegen    id: zich-voegen-strafzaak    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
betekenis:    in een strafzaak geld vragen voor schade
rechtsgevolg: ja
patroon:      zich ..4 (voegen | gevoegd | te voegen) ..2 (in | als | ter)
patroon:      (voegt | voegde) zich (in | als)
patroon:      zich ..3 (in | als) ..6 (voegen | gevoegd | te voegen)
alleen:       zin=/(strafproces | strafzaak | strafgeding | partij | slachtoffer | rechter | schade | geding | procedure | schadevergoeding | verdachte | benadeelde | voeging)/
uitleg:       Meedoen aan een rechtszaak van een ander, meestal om geld te vragen voor uw schade.
voorbeeld:    Als slachtoffer kunt u ⟦zich voegen in⟧ het strafproces. => Als slachtoffer kunt u de rechter in de strafzaak om schadevergoeding vragen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       aangaan    id: aangaan-overeenkomst    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
betekenis:    een contract of relatie beginnen
patroon:      (overeenkomst | overeenkomsten | contract | contracten | huwelijk | lening | leningen | verbintenis | schulden | partnerschap | huurovereenkomst | dienstverband | arbeidsovereenkomst | borgtocht | schikking) ..6 (aangaan | aangegaan | aan te gaan | aangaat)
patroon:      aangegane (overeenkomst | overeenkomsten | contracten | leningen | schulden | verplichtingen | huurovereenkomst)
patroon:      aangaan van (een | de | het) ..2 (overeenkomst | contract | huwelijk | lening | leningen | schulden | huurovereenkomst | arbeidsovereenkomst | partnerschap)
beter:        (sluiten; afspreken)   | zeg wat iemand doet
uitleg:       Een contract sluiten, trouwen of geld lenen.
voorbeeld:    U bent in 2024 een ⟦huurovereenkomst aangegaan⟧. => U hebt in 2024 een huurcontract getekend.
niet melden:  /wat ..6 aangaat/ | over iemand of iets gaan
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 2318 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uiterste wil    id: uiterste-wil    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      uiterste (wil | wille | wilsbeschikking | wilsbeschikkingen | willen)
uitleg:       Een testament: een papier van de notaris waarin staat wie iets krijgt als iemand dood is.
voorbeeld:    In haar ⟦uiterste wil⟧ gaf uw tante het huis aan u. => In haar testament gaf uw tante het huis aan u.
niet melden:  /(met | ondanks) (de)? _/ | veel moeite doen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rusten op    id: rusten-op-plicht    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    gelden voor iemand of iets
patroon:      (plicht | verplichting | verplichtingen | bewijslast | beslag | verantwoordelijkheid | recht | rechten | taak | last | zorgplicht | hypotheek) ..2 op ..4 (rust | rusten | rustte | rustende)
patroon:      op ..4 (rust | rusten | rustte) ..3 (plicht | verplichting | verplichtingen | bewijslast | hypotheek | beslag | verantwoordelijkheid | erfdienstbaarheid | zorgplicht)
patroon:      (rust | rusten | rustte) op (u | uw | hem | haar | de | het | ons | een | ieder) ..5 (plicht | verplichting | verplichtingen | bewijslast | hypotheek | beslag | verantwoordelijkheid | erfdienstbaarheid | zorgplicht | taak | last)
alleen:       zin!=/(uitrusten | bed | slapen | bank | spieren | patiënt)/
beter:        (moeten; gelden voor)  | zeg wie iets moet doen
uitleg:       Een plicht of recht hoort bij een persoon of bij een huis.
voorbeeld:    ⟦Op u rust de plicht⟧ om een verhuizing te melden. => U moet een verhuizing melden.
voorbeeld:    ⟦Op de woning rust een hypotheek⟧ van uw ouders. => Uw ouders hebben een hypotheek op de woning.
niet melden:  /op (rust | rusten)/ | niets doen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wijzen    id: wijzen-vonnis    soort: werkwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
betekenis:    een uitspraak doen
patroon:      (vonnis | vonnissen | arrest | arresten | beschikking) ..5 (gewezen | wijzen | te wijzen | wees)
patroon:      (wijst | wijzen | wees) ..3 (vonnis | arrest)
patroon:      gewezen (vonnis | vonnissen | arrest | arresten | beschikking)
beter:        (uitspraak doen; beslissen) | altijd
uitleg:       De rechter geeft zijn beslissing.
voorbeeld:    De kantonrechter zal op 2 juni ⟦vonnis wijzen⟧. => De kantonrechter beslist op 2 juni.
niet melden:  /(wijst | wijzen | wees) ..2 op/ | iets laten zien
niet melden:  /_ ..6 (op | af | naar | aan)/ | een ander werkwoord
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1127 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vast|stellen    id: vaststellen-besluit    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
betekenis:    officieel beslissen hoe iets wordt
patroon:      (bedrag | bedragen | tarief | tarieven | plan | plannen | regels | regeling | besluit | hoogte | verordening | beleid | beleidsregels | begroting | subsidie | jaarrekening | model | omgevingsplan | bestemmingsplan | legger | normen | nota | programma | vergoeding | maximum | percentage | datum | termijn | waarde | kader | visie | structuurvisie | reglement | formulier | verplichtingen | huurprijs | alimentatie | procedure | grondslag | premie | rooster | werkplan | rapport | eigen bijdrage | maximumbedrag | maximumbedragen | vergoedingen | eisen | voorwaarden | criteria | lijst | agenda | examenreglement | uitslag | bijdrage | bijdragen | verdeling | indexcijfer | salaris | bezoldiging | protocol | instructie | richtlijn | richtlijnen | werkwijze | statuten | jaarverslag | budget | plafond | subsidieplafond | tijdstip) ..12 (vastgesteld | vaststellen | vast te stellen | vaststelt)
patroon:      (vastgestelde | vast te stellen) (bedrag | bedragen | tarief | tarieven | plan | regels | regeling | begroting | beleid | normen | model | formulier | programma | huurprijs | termijn)
patroon:      (stelt | stellen | stelde) ..8 (bedrag | bedragen | tarief | tarieven | plan | regels | regeling | hoogte | verordening | beleid | beleidsregels | begroting | subsidie | jaarrekening | model | omgevingsplan | legger | normen | nota | programma | vergoeding | reglement | examenreglement | procedure | rooster | maximumbedrag | eisen | criteria | lijst | richtlijnen | protocol | werkwijze | jaarverslag | budget) ..10 vast
alleen:       zin!=/(vastgesteld of | vastgesteld wie | stelt vast | vastgesteld dat | vast dat | vaststellen dat | vast te stellen dat | politie | arts | diagnose | oorzaak | doodsoorzaak | vaststellen of | vast te stellen of)/
beter:        (bepalen; beslissen)   | altijd
uitleg:       Officieel beslissen hoe hoog of hoe iets wordt.
voorbeeld:    De raad heeft het ⟦plan op 3 juni vastgesteld⟧. => De raad heeft op 3 juni voor dit plan gekozen.
voorbeeld:    De minister ⟦stelt⟧ elk jaar het ⟦bedrag vast⟧. => De minister bepaalt elk jaar het bedrag.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 4270 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toetsen    id: toetsen-beoordelen    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: tip
betekenis:    beoordelen of iets klopt met de regels
patroon:      (word | wordt | worden | is | zijn | werd | werden) ..8 getoetst
patroon:      getoetst (wordt | worden | of | is | zijn | op)
patroon:      (wij | we | gemeente | college | rechter | ambtenaar | inspectie | commissie | rechtbank | minister | inspecteur | bank) ..3 (toetst | toetsen | toetste) (uw | de | het | of | elke | alle | elk | dit | deze | op | jaarlijks)
patroon:      (toetst | toetsen) (wij | we | de gemeente | de rechter | de commissie | het college | de inspectie | de minister)
patroon:      te toetsen (of | op | aan)
alleen:       zin!=/(leerling | leerlingen | school | rekenen | taal | examen | toetsenbord | kennis | kandidaat | kandidaten | student | studenten | piano | ogen | gehoor | docent)/
beter:        (beoordelen; kijken of iets klopt) | altijd
uitleg:       Kijken of iets klopt met de regels.
voorbeeld:    Uw inkomen ⟦wordt elk jaar opnieuw getoetst⟧. => Wij kijken elk jaar opnieuw naar uw inkomen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 658 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       af|doen    id: afdoen-afhandelen    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    afhandelen
patroon:      (<afdoening:znw> | afdoeningen)
patroon:      (klacht | klachten | bezwaar | bezwaren | bezwaarschrift | bezwaarschriften | verzoek | verzoeken | zaak | zaken | strafzaak | aanvraag | aanvragen | melding | meldingen | beroep | brief) ..5 (afdoen | afgedaan | af te doen | afdoet)
patroon:      (afdoen | afgedaan) van (een | de | het | uw | alle) ..1 (klacht | klachten | bezwaar | bezwaren | bezwaarschrift | bezwaarschriften | verzoek | zaak | zaken | aanvraag | aanvragen | melding)
patroon:      (doet | doen | deed) ..3 (klacht | klachten | bezwaar | bezwaarschrift | zaak | zaken | verzoek) ..5 af
beter:        (afhandelen; beslissen over) | altijd
uitleg:       Iets helemaal afhandelen, bijvoorbeeld met een beslissing.
voorbeeld:    Wij hebben uw ⟦klacht afgedaan⟧ met een brief. => Wij hebben uw klacht afgehandeld met een brief.
voorbeeld:    De ⟦afdoening⟧ van uw bezwaar duurt zes weken. => Het duurt zes weken voordat wij over uw bezwaar beslissen.
niet melden:  /(niets | weinig | iets | niet) ..3 af/ | minder maken
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 104 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op|heffen    id: opheffen-beeindigen    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
betekenis:    zorgen dat iets niet meer geldt of bestaat
patroon:      (beslag | schorsing | maatregel | maatregelen | verbod | blokkade | beperking | beperkingen | ondertoezichtstelling | bewind | curatele | geheimhouding | hechtenis | faillissement | stichting | vereniging | commissie | school | rekening | stop | plicht | erfdienstbaarheid | afdeling | parkeerplaats | parkeerplaatsen | halte | last | bevriezing | vrijheidsbeperking | gemeenschap | schuldsanering) ..8 (opheffen | opgeheven | op te heffen | opheft | ophief)
patroon:      (heft | heffen | hief) ..3 (beslag | schorsing | maatregel | maatregelen | verbod | blokkade | beperking | ondertoezichtstelling | bewind | curatele | geheimhouding | stichting | commissie | halte | last) ..6 op
patroon:      (opheffing | opheffingen)
beter:        (laten stoppen; weghalen; niet meer laten gelden) | altijd
uitleg:       Iets stopt, verdwijnt of geldt niet meer.
voorbeeld:    De rechter heeft het ⟦beslag⟧ op uw auto ⟦opgeheven⟧. => De rechter heeft beslist dat u uw auto terugkrijgt.
voorbeeld:    Wij ⟦heffen⟧ deze ⟦halte⟧ in mei ⟦op⟧. => De bus stopt vanaf mei niet meer bij deze halte.
niet melden:  /(elkaar | hand | handen | hoofd | gewicht | gewichten | arm | armen) ..4 _/ | omhoog doen of even zwaar wegen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 116 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       stukken    id: stukken-procedure    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
betekenis:    papieren bij een aanvraag of rechtszaak
patroon:      (de | deze | alle | uw | die) ..3 stukken (inzien | in te zien | liggen | ligt | opsturen | indienen | toesturen | ontvangen | inleveren | ter inzage | zijn ontvangen | die bij | worden | betrekking | overleggen | in het dossier | te lezen | lezen)
patroon:      (behorende | betrekking hebbende | ingediende | toegezonden | overgelegde | onderliggende | relevante | nadere | aanvullende | noodzakelijke | vereiste | vertrouwelijke | schriftelijke | op te sturen | nieuwe) stukken
patroon:      (afgifte | inzage | indienen | indiening | overlegging | ontvangst | toezending | kopie | kopieën | inzien | terinzagelegging | afschrift | afschriften | afgifte) (van | in) (de | alle | deze)? stukken
patroon:      (u | wij | we) ..3 (de | alle) stukken
patroon:      (inzage in | kennisneming van | op basis van | uit) de stukken
patroon:      (dit | ontbrekende | volgende | het betreffende) stuk (ontbreekt | missen | mist | zit | hebben | moet u | nog | staat | in het dossier)
alleen:       zin!=/(taart | hout | grond | glas | brood | vlees | kaas | snijden | snijd | gebroken | scherven | stuk gegaan | schaak | schaken | bommen | vijf stuks | weg | toneel | muziek | krant | meubels | kunst | antieke | speelgoed | puzzel | poot | appel | papier stuk | tekst voor | stukken tekst)/
beter:        (papieren; documenten) | altijd
uitleg:       Brieven, formulieren en andere papieren bij een aanvraag of rechtszaak.
voorbeeld:    U kunt ⟦de stukken inzien⟧ in het gemeentehuis. => U kunt de papieren lezen in het gemeentehuis.
voorbeeld:    ⟦Dit stuk ontbreekt⟧ nog in uw dossier. => Dit papier missen wij nog.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1375 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overgelegd    id: overgelegd    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    een papier laten zien of inleveren
patroon:      (overgelegd | overgelegde | over te leggen | overlegging)
patroon:      (volmacht | protocol | akte | rapport | plan | jaarrekening | uittreksel | paspoort | diploma | afschrift | machtiging | offerte | gegevens | foto | foto's | bescheiden | factuur | facturen) ..5 (overleggen | overlegt)
alleen:       zin!=/(bewijs | bewijsstuk | bewijsstukken | bankafschrift | bankafschriften | loonstrook | loonstroken | kopie | kopieën | identiteitsbewijs | jaaropgave | jaaropgaven | verklaring | document | documenten | stukken)/
beter:        (laten zien; inleveren; meesturen) | altijd
uitleg:       Een papier laten zien of inleveren als bewijs.
voorbeeld:    U hebt geen volmacht van uw broer ⟦overgelegd⟧. => Wij hebben geen volmacht van uw broer gekregen.
niet melden:  /over (de | het | dit | uw | deze | een) ..6 (overleggen | overlegt)/ | samen praten
niet melden:  /_ ..3 met/ | samen praten
niet melden:  /met ..8 (overleggen | overlegt)/ | samen praten
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 966 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       staken    id: staken-stoppen    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    ermee stoppen
patroon:      (studie | opleiding | werkzaamheden | betaling | betalingen | bouw | activiteit | activiteiten | onderneming | gebruik | overtreding | exploitatie | handel | productie | levering | bouwwerkzaamheden | procedure | behandeling | bedrijfsuitoefening | onderzoek | overtredingen | bewoning | uitoefening | arbeid) ..6 (staken | staakt | gestaakt | staakte)
patroon:      (staakt | staken | gestaakt) ..4 (studie | werkzaamheden | betaling | betalingen | bouw | activiteiten | onderneming | gebruik | overtreding | exploitatie | productie | levering | behandeling | bewoning)
alleen:       zin!=/(personeel | vakbond | vakbonden | loon | cao | treinen | buschauffeurs | stakers | leraren | werkgever | salaris)/
beter:        (stoppen met)          | altijd
uitleg:       Ergens mee stoppen.
voorbeeld:    U moet de ⟦bouw⟧ van de schuur meteen ⟦staken⟧. => U moet meteen stoppen met de bouw van de schuur.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 229 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       betrekken bij    id: betrekken-meewegen    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
betekenis:    laten meetellen
patroon:      betrokken ..1 bij ..4 (beoordeling | beslissing | besluit | afweging | oordeel | overweging | overwegingen | heroverweging | evaluatie | berekening | vaststelling | toetsing)
patroon:      (betrekken | betrekt | betrok) ..10 bij ..4 (beoordeling | beslissing | besluit | afweging | oordeel | overweging | overwegingen | heroverweging | besluitvorming | onderzoek | accountantsonderzoek | evaluatie | berekening | vaststelling | behandeling | toetsing)
patroon:      bij ..4 (beoordeling | beslissing | besluit | afweging | oordeel | overwegingen | heroverweging | evaluatie | berekening | vaststelling | toetsing) ..6 (betrekken | betrokken | betrekt | te betrekken)
patroon:      (hierbij | daarbij | waarbij) ..6 (gegevens | belangen | omstandigheden | feiten | standpunt | foto's | argumenten) ..4 (betrekken | betrekt | te betrekken)
patroon:      (hierbij | daarbij | waarbij) ..10 (betrekt | te betrekken)
alleen:       zin!=/(inwoners | bewoners | omwonenden | ouders | jongeren | buurt | vrijwilligers | woning | huis | pand | partners | mensen | nauw betrokken | zijn betrokken | is betrokken | ambtenaren | deskundigen | personen | instanties | organisaties | partijen | leden | huisarts | arts | familie | buren | gezin | kind | kinderen | partner | school | u graag)/
beter:        (laten meetellen; kijken naar) | altijd
uitleg:       Ergens naar kijken en het laten meetellen bij een beslissing.
voorbeeld:    Wij hebben uw nieuwe foto's ⟦betrokken bij de beoordeling⟧. => Wij hebben bij de beoordeling ook naar uw nieuwe foto's gekeken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 34 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bewaring    id: bewaring-vastzitten    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
betekenis:    vastzitten
rechtsgevolg: ja
patroon:      in bewaring ..1 (gesteld | stellen | gehouden | te stellen | zit | zat | genomen)
patroon:      (bevel tot | vordering tot | bevel van | duur van de | opheffing van de | de) bewaring
alleen:       zin=/(verdachte | rechter-commissaris | officier | vreemdeling | politie | hechtenis | dagen | rechter | cel | uitgezet | vreemdelingen | raadsman | advocaat)/
alleen:       zin!=/(voedsel | spullen | goederen | zaken | monsters | gegevens | documenten | archief | archiefbescheiden | zaden)/
uitleg:       U zit vast in een cel of gesloten centrum, omdat een rechter of de overheid dat nodig vindt.
voorbeeld:    De vreemdeling is ⟦in bewaring gesteld⟧. => De vreemdeling zit vast tot hij het land uit moet.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 497 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zien op    id: zien-op    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    gaan over
patroon:      (regeling | goedkeuring | artikel | bepaling | bepalingen | verzoek | verzoeken | wet | vergunning | besluit | klacht | klachten | bezwaar | bezwaren | onderdeel | lid | eis | eisen | norm | normen | vraag | vragen | regels | voorschrift | voorschriften | maatregel | maatregelen | uitzondering | beleid | uitspraak | begrip | beroepsgrond | grond | verplichting | bevoegdheid | toezicht | wijziging | wijzigingen | subsidie | vrijstelling | kosten | plicht | gegevens | criterium | criteria | voorwaarde | voorwaarden) (die | dat)? (ziet | zien | zag | zagen) (niet | ook | alleen | vooral | mede)? op
patroon:      (dit | deze | die | dat | welke) (ziet | zien) op (de | het | een | alle | situaties | gevallen | onder)
alleen:       zin!=/(foto | foto's | kaart | scherm | website | televisie | tv | film | plattegrond | camera | camerabeelden | pagina | u ziet | ziet u | zie | kunt | kun | kan | site | internet | app | "MijnOverheid" | zien wij | te zien | laten zien | laat zien | uitzicht)/
beter:        (gaan over; bedoeld zijn voor) | altijd
uitleg:       Ergens over gaan of voor bedoeld zijn.
voorbeeld:    Deze ⟦regeling ziet op⟧ schade door wolven. => Deze regeling gaat over schade door wolven.
voorbeeld:    Uw ⟦klachten zien op⟧ het geluid van de warmtepomp. => Uw klachten gaan over het geluid van de warmtepomp.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 76 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bescheiden    id: bescheiden-stukken    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    papieren en bestanden die iets bewijzen
patroon:      (boeken | administratie | gegevens | documenten | inlichtingen | stukken | brieven | zaken | informatie | kaarten | voorwerpen) ..4 (en | of) ..3 bescheiden
patroon:      (behorende | zakelijke | alle | officiële | digitale | originele | noodzakelijke | nodige | vereiste | vertrouwelijke | de in | genoemde | bedoelde) bescheiden
patroon:      (de | deze | uw | die) bescheiden (worden | zijn | die | bedoeld | waaruit | waarover | over | inzien | als | moet | kunnen | van | op | ontvangen | liggen | bij)
beter:        (papieren; documenten) | altijd
uitleg:       Papieren of bestanden waarmee iemand iets bewijst, zoals rekeningen en contracten.
voorbeeld:    U moet uw ⟦administratie en andere bescheiden⟧ zeven jaar bewaren. => U moet uw administratie en andere papieren zeven jaar bewaren.
niet melden:  /bescheiden (woning | huis | bedrag | inkomen | aantal | rol | bijdrage | mensen | man | vrouw | begin | budget | feest)/ | klein of niet opschepperig
niet melden:  /_ (blijven | opgesteld | gehouden)/ | niet opschepperig
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1236 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vervallen    id: vervallen-niet-meer-gelden    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
betekenis:    niet meer gelden
patroon:      (recht | rechten | vergunning | aanspraak | besluit | bevoegdheid | boete | aanvraag | verplichting | termijn | toestemming | uitkering | toeslag | korting | ontheffing | inschrijving | mandaat | geldigheid | reservering) ..5 (vervalt | vervallen | verviel | te vervallen)
patroon:      (vervalt | verviel) ..3 (recht | rechten | vergunning | aanspraak | besluit | bevoegdheid | boete | aanvraag | verplichting | toestemming | uitkering | toeslag | korting | ontheffing | inschrijving)
alleen:       zin!=/(boerderij | huis is vervallen | oude | gebouw | muur | herhaling)/
beter:        (niet meer gelden; stoppen) | altijd
uitleg:       Iets geldt niet meer of stopt.
voorbeeld:    Uw ⟦inschrijving vervalt⟧ op 1 mei. => Vanaf 1 mei staat u niet meer ingeschreven.
niet melden:  /vervallen (aan | tot | in)/ | van iemand worden, of een ander werkwoord
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 2414 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vervallen    id: vervallen-regel    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: tip
betekenis:    niet meer bestaan of niet doorgaan
patroon:      (vervalt | verviel | vervielen)
patroon:      (komt | komen | kwam | kwamen) ..3 te vervallen
patroon:      (laten | laat | liet | doen | doet | zal | zullen | gaat | gaan) ..5 vervallen
patroon:      (regeling | circulaire | wet | bepaling | bepalingen | regel | regels | passage | artikel | onderdeel | eis | maatregel | bijdrage | bijlage | zin | lid | functie | regelingen | artikelen | eisen) ..2 (is | zijn | was | waren) vervallen
alleen:       zin!=/(boerderij | boerderijen | gebouw | gebouwen | huis | huizen | pand | panden | woning | woningen | kerk | muur | schuur | fabriek | kasteel | herhaling)/
beter:        (niet meer gelden; niet doorgaan; verdwijnen) | altijd
uitleg:       Vanaf dan is iets er niet meer, of het gaat niet door.
voorbeeld:    Deze regeling ⟦vervalt⟧ op 1 januari. => Deze regeling geldt vanaf 1 januari niet meer.
niet melden:  /_ ..6 (aan | tot) (de | het | een | u | hem | haar | hen | erfgenamen)/ | van iemand worden, of slechter worden
niet melden:  /_ in !([getal] | januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december)/ | slechter worden
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       handhaven    id: handhaven-besluit    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: tip
betekenis:    niet veranderen
patroon:      (besluit | beslissing | boete | afwijzing | standpunt | aanslag | beschikking | oordeel | weigering | intrekking) ..6 (handhaven | gehandhaafd | handhaaft | te handhaven)
patroon:      (handhaaft | handhaven | handhaafde) ..4 (besluit | beslissing | boete | afwijzing | standpunt | aanslag | beschikking | bezwaar | verzoek | oordeel | intrekking)
beter:        (niet veranderen; bij iets blijven) | altijd
uitleg:       Een beslissing of mening blijft zoals die was.
voorbeeld:    Wij ⟦handhaven onze beslissing⟧ over de boete. => Onze beslissing over de boete blijft hetzelfde.
voorbeeld:    Na uw bezwaar is de ⟦afwijzing gehandhaafd⟧. => Na uw bezwaar is de afwijzing niet veranderd.
niet melden:  /(besluit | beslissing | verzoek) om te handhaven/ | zorgen dat mensen zich aan de regels houden
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 573 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten genoegen van    id: ten-genoegen-van    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (ten | tot) genoegen van
patroon:      (te mijnen | te zijnen | te hunnen | te haren) genoegen
patroon:      naar genoegen van
beter:        (zo dat de ander het goedkeurt) | altijd
uitleg:       Zo goed dat de ander tevreden is en het goedkeurt.
voorbeeld:    U moet de schade ⟦ten genoegen van⟧ de gemeente herstellen. => De gemeente moet goedkeuren hoe u de schade hebt hersteld.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 68 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       eerst    id: eerst-pas    soort: bijwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    pas, niet eerder dan
alleen:       na=/(nadat | indien | zodra | dan | na (deze | die | dat | dit | de | het | een | uw | twee | drie | vier | zes | acht | enkele | afloop | ontvangst | betaling | [cijfer]) | (een | één | twee | drie | vier | vijf | zes | zeven | acht | tien | twaalf | [getal]) (jaar | jaren | maanden | weken | dagen | maand | week | dag) na | ..8 nadat)/
alleen:       na!=/(dan (ook | na) | na te | nadenken)/
beter:        pas                    | als iets niet eerder kan
uitleg:       Niet eerder dan op dat moment.
voorbeeld:    U kunt ⟦eerst⟧ in beroep gaan nadat u bezwaar hebt gemaakt. => U kunt pas in beroep gaan nadat u bezwaar hebt gemaakt.
voorbeeld:    De vergunning geldt ⟦eerst⟧ nadat u de leges hebt betaald. => De vergunning geldt pas nadat u de leges hebt betaald.
niet melden:  /(vul | bel | lees | klik | kijk | betaal | ga | doe | maak | stuur | neem | vraag | log | druk | kies | open | meld | geef | schrijf | wacht | zet | haal | download) ..2 _/ | een opdracht: dan is het de eerste stap
niet melden:  /_ ..12 (, | en) ..2 (dan | daarna | pas | vervolgens)/ | iets als eerste doen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1120 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in hoogste instantie    id: in-hoogste-instantie    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      in (hoogste | enige) instantie
beter:        (als laatste rechter)  | zeg welke rechter beslist
uitleg:       Na deze rechter of dienst kan niemand meer verder gaan.
voorbeeld:    De Hoge Raad beslist ⟦in hoogste instantie⟧ over de belasting. => De Hoge Raad is de laatste rechter die over de belasting beslist.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       vorderen    id: vorderen-eisen    soort: werkwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    eisen
rechtsgevolg: ja
patroon:      (inzage | betaling | schadevergoeding | afgifte | ontruiming | inlichtingen | onttrekking | gegevens | medewerking | ontbinding | nakoming | vergoeding | gevangenisstraf | straf | bewaring | bedrag | camerabeelden | beelden | verbod | vernietiging | hechtenis) ..8 (vorderen | te vorderen | gevorderd | vordert)
patroon:      (vordert | vorderen | vorderde | gevorderde) ..4 (inzage | betaling | schadevergoeding | afgifte | ontruiming | inlichtingen | onttrekking | gegevens | medewerking | ontbinding | nakoming | vergoeding | gevangenisstraf | straf | bewaring | bedrag | camerabeelden | beelden | verbod | vernietiging)
patroon:      ("OM" | officier | officier van justitie | eiser | eiseres | toezichthouder | deurwaarder | opsporingsambtenaar | advocaat-generaal) (vordert | vorderde | kan vorderen)
alleen:       zin!=/(het werk vordert | goed gevorderd | vergevorderd | werkzaamheden vorderen | bouw vordert | gestaag | leeftijd)/
uitleg:       Eisen dat u of een ander iets doet, geeft of betaalt. Dat kan bij de rechter zijn.
voorbeeld:    Uw verhuurder ⟦vordert⟧ nu ⟦betaling⟧ van drie maanden huur. => De verhuurder eist dat u drie maanden huur betaalt.
voorbeeld:    De inspecteur kan ⟦inzage⟧ in uw administratie ⟦vorderen⟧. => U moet de inspecteur uw administratie laten zien als hij dat eist.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1186 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toekomen    id: toekomen-recht    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    ergens recht op hebben
rechtsgevolg: ja
patroon:      (schade | recht | rechten | bedrag | bevoegdheid | bevoegdheden | vergoeding | aanspraak | beoordelingsruimte | deel | schadevergoeding | bescherming | beleidsvrijheid | uitkering) ..6 (toekomt | toekomen | toegekomen)
patroon:      (komt | komen | kwam) ..3 (recht | bevoegdheid | vergoeding | bedrag | aanspraak | beoordelingsruimte | beleidsvrijheid | schadevergoeding | rechten) ..6 toe
alleen:       zin!=/(doen toekomen | toekomen aan het | naar ons toe | naar u toe)/
uitleg:       Iemand heeft er volgens de wet of een afspraak recht op.
voorbeeld:    Na de scheiding ⟦komt⟧ u een ⟦vergoeding⟧ van € 900 ⟦toe⟧. => Na de scheiding hebt u recht op € 900.
niet melden:  /(laten | laat | doen | doet) ..10 toekomen/ | iets sturen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 413 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       feit    id: feit-strafbaar    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: tip
betekenis:    iets wat volgens de wet strafbaar is
rechtsgevolg: ja
patroon:      (het | dit | de | deze | dat | gepleegde | bewezen | bewezenverklaarde | tenlastegelegde | een ander | soortgelijk) (feit | feiten) !dat
alleen:       zin=/(verdachte | veroordeeld | dader | straf | officier | gepleegd | begaan | gevangenisstraf | strafbaar gestelde | strafrechter | bewezen | aangehouden | tenlastelegging)/
alleen:       zin!=/(het feit dat | in feite | strafbare feiten | strafbaar feit | feitelijk)/
uitleg:       Iets wat iemand deed en wat volgens de wet strafbaar is, zoals diefstal.
voorbeeld:    Het gaat om diefstal. De verdachte heeft ⟦dit feit⟧ in mei gepleegd. => Het gaat om diefstal. De verdachte heeft dat in mei gedaan.
niet melden:  /_ "," dat/ | dan is het: dat het zo is
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 3945 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       orgaan    id: orgaan-organisatie    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    deel van een organisatie dat mag beslissen of adviseren
rechtsgevolg: ja
patroon:      (adviserend | bevoegd | bevoegde | uitvoerend | vertegenwoordigend | rechtsprekend | toezichthoudend | besluitvormend | publiekrechtelijk | statutair | hoogste | overkoepelend | adviserende | vertegenwoordigende | uitvoerende | rechterlijk | rechterlijke | buitenlandse | nationale) (orgaan | organen)
patroon:      (orgaan | organen) van (de | het | een) (staat | stichting | vereniging | gemeente | provincie | vennootschap | rechtspersoon | organisatie | openbaar lichaam | overheid | waterschap | unie)
patroon:      (bevoegd | bevoegde) <orgaan>
alleen:       zin!=/(donor | donororgaan | lever | nier | nieren | hart | lichaam | transplantatie | ziekenhuis | weefsel)/
uitleg:       Een groep of dienst die namens een organisatie mag beslissen of advies mag geven.
voorbeeld:    De ledenraad is het ⟦hoogste orgaan⟧ van de woningcorporatie. => De ledenraad heeft bij de woningcorporatie het laatste woord.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1396 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       veroordelen in de kosten    id: veroordelen-in-de-kosten    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (veroordeelt | veroordeeld | veroordelen) ..8 in de ..2 (kosten | proceskosten)
patroon:      in de ..2 (kosten | proceskosten) ..4 (veroordeeld | veroordelen | te veroordelen)
uitleg:       De rechter zegt dat iemand kosten van de rechtszaak moet betalen, ook van de ander.
voorbeeld:    De rechtbank ⟦veroordeelt⟧ de gemeente ⟦in de proceskosten⟧. => De gemeente moet de kosten van de rechtszaak betalen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       doel treffen    id: doel-treffen    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
betekenis:    gelijk krijgen met een argument
patroon:      (<treffen:ww> ..3 doel | doel ..1 <treffen:ww>)
alleen:       zin=/(grond | gronden | beroepsgrond | beroepsgronden | grief | grieven | betoog | beroep | argument | argumenten | verweer | klacht | middel | stelling)/
alleen:       zin!=/(voetbal | wedstrijd | speler | schot | keeper | minuut | schieten | pijl)/
beter:        (gelijk krijgen)       | altijd
uitleg:       Het argument klopt en helpt om te winnen.
voorbeeld:    Deze beroepsgrond ⟦treft⟧ geen ⟦doel⟧. => Op dit punt krijgt u geen gelijk.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       ontslaan van    id: ontslaan-van-plicht    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    zeggen dat iets niet meer hoeft
rechtsgevolg: ja
patroon:      (ontslagen | ontslaat | ontslaan) ..6 van (alle | de | uw | zijn | haar | deze | een | hun)? ..1 (verplichting | verplichtingen | rechtsvervolging | instantie | plicht | aansprakelijkheid | geheimhouding | borgtocht)
patroon:      van ..2 (verplichting | verplichtingen | rechtsvervolging | plicht | aansprakelijkheid) ..2 (ontslagen | ontslaan | te ontslaan)
uitleg:       Iemand hoeft iets niet meer te doen, of krijgt geen straf.
voorbeeld:    Dit briefje ⟦ontslaat u niet van uw plicht⟧ om de huur te betalen. => Ook met dit briefje moet u de huur betalen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beschikken op    id: beschikken-op    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    beslissen over een aanvraag
patroon:      (beschikt | beschikken | beschikte | te beschikken | beschik) op (de | het | uw | een | deze | dit)
patroon:      op (de | het | uw | een | deze | dit) (aanvraag | verzoek | verzoekschrift | bezwaar | bezwaarschrift | vordering) ..4 (beschikken | beschikt | te beschikken)
patroon:      (afwijzend | gunstig | positief | negatief | anders) ..1 (beschikken | beschikt | te beschikken)
beter:        (beslissen over)       | altijd
uitleg:       Een beslissing nemen over een aanvraag of verzoek.
voorbeeld:    Wij ⟦beschikken op uw⟧ aanvraag binnen acht weken. => Wij beslissen binnen acht weken over uw aanvraag.
niet melden:  /_ ..6 over/ | iets hebben
niet melden:  /over ..8 _/ | iets hebben
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       berusten in    id: berusten-in    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    het ermee eens zijn of niet verder gaan
rechtsgevolg: ja
patroon:      (berust | berusten | berustte | te berusten) in (de | het | een | uw | dit | deze) ..1 (uitspraak | vonnis | besluit | beslissing | afwijzing | boete | arrest | oordeel)
patroon:      in (de | het | uw | dit | deze) ..1 (uitspraak | vonnis | besluit | beslissing | arrest) ..3 (berust | berusten | te berusten)
uitleg:       Een beslissing accepteren en niet meer verder gaan naar een rechter.
voorbeeld:    Als u ⟦berust in de uitspraak⟧, is de zaak klaar. => Als u de uitspraak accepteert, is de zaak klaar.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 26 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dienen van een zaak    id: dienen-zaak    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
betekenis:    behandeld worden door de rechter
patroon:      (zaak | kort geding | hoger beroep | beroep | rechtszaak | strafzaak) (dient | diende | dienen) (op | bij | voor | in | vandaag | morgen | dinsdag | maandag | woensdag | donderdag | vrijdag)
patroon:      (zaak | kort geding | rechtszaak | strafzaak) ..8 (dient | dienen) (. | bij de rechtbank | voor de rechter)
patroon:      (dient | diende) (uw | de | het | deze) (zaak | kort geding | hoger beroep | rechtszaak | strafzaak) (op | bij | voor | in)
beter:        (is bij de rechter)    | noem de dag
uitleg:       De rechter behandelt de zaak op die dag.
voorbeeld:    Uw ⟦zaak dient op⟧ 14 mei in Zutphen. => Op 14 mei behandelt de rechter in Zutphen uw zaak.
niet melden:  /_ ..10 te/ | dan betekent het: moeten
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       vervolgen    id: vervolgen-strafrecht    soort: werkwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
betekenis:    voor de strafrechter brengen
rechtsgevolg: ja
patroon:      (word | wordt | worden | werd | te | niet | strafrechtelijk | verder) ..3 (vervolgd | vervolgen)
patroon:      vervolgd (wordt | worden | werd | voor | wegens | te worden)
patroon:      (vervolgt | vervolgen | vervolgde) (u | hem | haar | de verdachte | verdachten | iemand)
patroon:      (strafrechtelijke <vervolging> | <vervolging> (van | wegens | voor | instellen | ingesteld | in te stellen))
alleen:       zin=/(officier | "OM" | "Openbaar Ministerie" | verdachte | strafbaar | strafrechtelijk | strafrechtelijke | justitie | aangifte | misdrijf | diefstal | rechter | straf | mishandeling | fraude)/
alleen:       zin!=/(weg vervolgen | gesprek | reis | wordt vervolgd in | studie | zijn weg)/
uitleg:       Justitie begint een strafzaak, zodat iemand straf kan krijgen.
voorbeeld:    De officier van justitie zal u niet verder ⟦strafrechtelijk vervolgen⟧. => De officier van justitie brengt u niet voor de rechter.
niet melden:  /(zitting | vergadering | onderzoek | behandeling) ..4 _/ | verdergaan
niet melden:  /(procedure | overleg | overlegprocedure | reis | weg | gesprek | studie | cursus | opleiding | tocht) ..6 (vervolgen | vervolgd | vervolgt)/ | verdergaan
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 182 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onder zich hebben    id: onder-zich-hebben    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      onder zich ..2 (heeft | hebben | had | hadden | te hebben | houden | houdt | gehouden | nemen)
patroon:      (heeft | hebben | houdt | houden | had) ..6 onder zich
beter:        (hebben; bewaren)      | altijd
uitleg:       Iets bij zich hebben of bewaren, ook als het van een ander is.
voorbeeld:    De politie ⟦heeft⟧ uw telefoon nog ⟦onder zich⟧. => De politie heeft uw telefoon nog.
niet melden:  /(kelder | water | grond) onder zich/ | beneden
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 111 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ontvangen in    id: ontvangen-in-beroep    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (ontvangen | worden ontvangen | ontvangen worden) in (het | zijn | haar | uw | hun) ..1 (beroep | bezwaar | verzoek | verzet | vordering | cassatieberoep)
patroon:      in (het | zijn | haar | uw | hun) ..1 (beroep | verzoek | verzet | vordering | cassatieberoep) ..3 (worden ontvangen | ontvangen worden | kunnen ontvangen)
uitleg:       De rechter of de overheid kijkt naar uw zaak, omdat uw brief aan de regels voldoet.
voorbeeld:    U kunt niet ⟦worden ontvangen in uw beroep⟧. => De rechter kan niet naar uw zaak kijken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 105 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       achten    id: achten-acht    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
betekenis:    vinden, in de vormen acht en geacht
patroon:      acht (ik | wij | hij | zij | men | de commissie | de rechtbank | de rechter | het college | de minister)
patroon:      (commissie | rechtbank | rechter | kantonrechter | hof | raad | afdeling | college | minister | inspecteur | gemeente | burgemeester | ik | hij | men | kabinet | bestuur | regering | "Afdeling" | "Raad" | staatssecretaris | bestuursorgaan | officier | werkgever | "Onze Minister") acht !(nieuwe | nieuw | extra | andere | verschillende | grote | kleine | of | bomen | woningen | huizen | scholen | plaatsen | punten | op | weken | week | jaar | jaren | maanden | dagen | uur | uren | personen | keer | leden | mensen | kinderen | vragen | van | procent | euro | dagen)
patroon:      (nodig | noodzakelijk | wenselijk | gewenst | van belang | aannemelijk | bewezen | redelijk | passend | haalbaar | geschikt | verantwoord | billijk | raadzaam | dienstig | nuttig | onvoldoende | voldoende | mogelijk | gerechtvaardigd | aanwezig | belangrijk | aangewezen | onwenselijk | onnodig | in staat) (acht | geacht | wordt geacht | worden geacht)
beter:        (vinden)               | altijd
uitleg:       Vinden dat iets zo is.
voorbeeld:    De ⟦commissie acht⟧ het plan niet haalbaar. => De commissie vindt het plan niet haalbaar.
voorbeeld:    Uw aanwezigheid wordt ⟦wenselijk geacht⟧. => Wij zouden het fijn vinden als u erbij bent.
niet melden:  /in acht/ | rekening houden met iets
niet melden:  /(commissie | rechtbank | rechter | kantonrechter | hof | raad | afdeling | college | minister | inspecteur | gemeente | burgemeester | ik | hij | men | kabinet | bestuur | regering | staatssecretaris | bestuursorgaan | officier | werkgever) acht !(het | de | dit | deze | dat | die | een | u | uw | hem | haar | hen | zich | zijn | hun | geen | niet | ook | daarom | dus | daarbij | hierbij | wel | nog | zulke | alle | echter | artikel | ons | onze | mij | mijn | "," | voldoende | onvoldoende | nodig | bewezen | aannemelijk)/ | het getal 8
niet melden:  /(heeft | hebben | had | hadden | kreeg | krijgt | sloot | telt) ..3 (de | het) ..1 (commissie | rechtbank | rechter | kantonrechter | hof | raad | afdeling | college | minister | inspecteur | gemeente | burgemeester | ik | hij | men | kabinet | bestuur | regering | staatssecretaris | bestuursorgaan | officier | werkgever) acht/ | het getal 8
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 4005 keer in de wettekst (BWB, 10,8 miljoen woorden)
