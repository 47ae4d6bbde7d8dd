# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden uit plannen en beleid: hoe de overheid over haar werk schrijft.

ingang:       beleidskader    id: beleidskader    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        (regels en afspraken) | zeg welke regel je bedoelt
uitleg:       De afspraken en grenzen waar plannen van de gemeente bij moeten passen.
voorbeeld:    Uw aanvraag voor een buurttuin past in ons ⟦beleidskader⟧. => Uw aanvraag voor een buurttuin past bij onze regels.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 106 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beleidsterrein    id: beleidsterrein    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        <onderwerp> | als het gaat om waar iemand over beslist
uitleg:       Een onderwerp waar de overheid plannen en regels voor maakt, zoals wonen of sport.
voorbeeld:    De wethouder werkt ook aan andere ⟦beleidsterreinen⟧. => De wethouder werkt ook aan andere onderwerpen.
niet melden:  /_ (van | voor)/ | daar past 'onderwerp' niet
niet melden:  /(op | binnen) ..3 _/ | daar past 'onderwerp' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 75 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beleidsplan    id: beleidsplan    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: tip
beter:        (plan voor de komende jaren) | zeg ook waar het over gaat
uitleg:       Hierin staat wat een organisatie de komende jaren wil doen, en hoe.
voorbeeld:    Stuur het ⟦beleidsplan⟧ van uw stichting mee met de aanvraag. => Stuur het plan van uw stichting voor de komende jaren mee met de aanvraag.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 80 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beleidsnota    id: beleidsnota    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
patroon:      (<beleidsnota> | <beleidsnotitie:znw> | <beleidsstuk:znw>)
beter:        (plan) | zeg waar het plan over gaat
uitleg:       Een stuk waarin een overheid schrijft wat zij met een onderwerp wil.
voorbeeld:    In de ⟦beleidsnota⟧ Spelen leest u waar speeltuinen komen. => In het plan Spelen leest u waar speeltuinen komen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 21 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beleidsmedewerker    id: beleidsmedewerker    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: tip
beter:        (medewerker die plannen maakt) | zeg liever over welk onderwerp
uitleg:       Een ambtenaar die plannen en regels bedenkt, bijvoorbeeld voor verkeer of jeugd.
voorbeeld:    Onze ⟦beleidsmedewerker⟧ belt u over de verkeersdrempel. => De medewerker die over verkeer gaat, belt u over de verkeersdrempel.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 26 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beleidsarm    id: beleidsarm    soort: bijvoeglijk    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (met weinig nieuwe plannen) | als er dit jaar niet veel verandert
uitleg:       Er staan bijna geen nieuwe plannen of keuzes in.
voorbeeld:    Voor dit verkiezingsjaar is er een ⟦beleidsarme⟧ begroting. => In dit verkiezingsjaar staan er bijna geen nieuwe plannen in de begroting.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       beleidsneutraal    id: beleidsneutraal    soort: bijvoeglijk    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (de regels blijven hetzelfde) | als alleen de vorm verandert
uitleg:       Iets gaat over in een nieuw stuk, maar de inhoud van de regels blijft gelijk.
voorbeeld:    De oude parkeerregels zijn ⟦beleidsneutraal⟧ omgezet. => De parkeerregels staan in een nieuw stuk, maar zijn niet veranderd.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       beleidsevaluatie    id: beleidsevaluatie    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (onderzoek naar het beleid) | als je kijkt of plannen hebben gewerkt
uitleg:       Kijken of plannen en regels hebben gewerkt zoals bedoeld.
voorbeeld:    Uit de ⟦beleidsevaluatie⟧ blijkt dat de opvang goed werkt. => Uit het onderzoek naar het beleid blijkt dat de opvang goed werkt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       toekomstvisie    id: toekomstvisie    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: tip
beter:        (plan voor de toekomst) | noem het jaar
uitleg:       Een stuk waarin staat hoe een plaats of organisatie er later uit moet zien.
voorbeeld:    Denk mee over de ⟦toekomstvisie⟧ voor ons dorp in 2040. => Denk mee over hoe ons dorp er in 2040 uitziet.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       visiedocument    id: visiedocument    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        (plan voor de toekomst) | zeg ook waar het over gaat
uitleg:       Een tekst over wat een organisatie op lange termijn wil.
voorbeeld:    Het ⟦visiedocument⟧ over de binnenstad ligt in de bibliotheek. => Het plan voor de toekomst van de binnenstad ligt in de bibliotheek.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitvoeringsagenda    id: uitvoeringsagenda    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
patroon:      (<uitvoeringsagenda> | <uitvoeringsprogramma:znw>)
beter:        (lijst met wat wij gaan doen) | noem ook wanneer
uitleg:       Een lijst met wat er gedaan wordt, door wie en wanneer.
voorbeeld:    In de ⟦uitvoeringsagenda⟧ staat dat uw straat in 2027 wordt opgeknapt. => In ons plan staat dat wij uw straat in 2027 opknappen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       uitvoeringsplan    id: uitvoeringsplan    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: tip
beter:        <plan> | als het onderwerp erbij staat
uitleg:       Hierin staat stap voor stap hoe het werk wordt gedaan.
voorbeeld:    U krijgt in maart het ⟦uitvoeringsplan⟧ voor het riool in uw straat. => U krijgt in maart het plan voor het riool in uw straat.
niet melden:  /[eindigt=-] (en | of) _/ | een deel van het woord staat ervoor
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       doelgroepenbeleid    id: doelgroepenbeleid    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (regels voor deze groepen) | noem de groepen
uitleg:       Plannen en regels voor bepaalde groepen mensen, bijvoorbeeld jongeren of ouderen.
voorbeeld:    Goedkope kaartjes voor jongeren horen bij ons ⟦doelgroepenbeleid⟧. => Jongeren betalen bij ons minder voor een kaartje.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       monitoring    id: monitoring    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        (volgen hoe het gaat) | als je blijft kijken of iets werkt
uitleg:       Een tijd lang blijven kijken hoe iets gaat.
voorbeeld:    De ⟦monitoring⟧ van het verkeer in uw straat duurt tot juli. => Tot juli kijken wij hoe het gaat met het verkeer in uw straat.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 383 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       integraliteit    id: integraliteit    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (alles samen bekijken) | zeg wat je samen bekijkt
uitleg:       Verschillende onderwerpen niet los, maar in één keer bekijken.
voorbeeld:    Bij de hulp aan gezinnen letten wij op ⟦integraliteit⟧. => Bij de hulp aan gezinnen kijken wij naar alle problemen samen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       integrale aanpak    id: integrale-aanpak    soort: woordgroep    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      integrale (aanpak | benadering | werkwijze)
beter:        (alles tegelijk aanpakken) | noem de onderwerpen
uitleg:       Verschillende problemen worden samen opgelost, niet één voor één.
voorbeeld:    In uw wijk kiezen wij voor een ⟦integrale aanpak⟧ van armoede en schooluitval. => In uw wijk pakken wij armoede en schooluitval tegelijk aan.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ketenaanpak    id: ketenaanpak    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (<ketenaanpak> | <ketensamenwerking:znw>)
beter:        (organisaties die samenwerken) | noem de organisaties
uitleg:       Organisaties die na elkaar hulp geven, spreken samen af wie wat doet.
voorbeeld:    De huisarts en de diëtist helpen uw dochter met een ⟦ketenaanpak⟧. => De huisarts en de diëtist helpen uw dochter samen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       regie voeren    id: regie-voeren    soort: woordgroep    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      regie ..2 (voeren | voert | voerde | gevoerd)
patroon:      (voert | voeren | voerde) (samen | ook | nu)? (de | meer | strakke)? regie
alleen:       zin!=/(film | films | filmproductie | artistieke | artistiek | regisseur | toneelstuk | voorstelling | musical)/
beter:        (leiding geven; zorgen dat iedereen zijn deel doet) | zeg wat iemand precies doet
uitleg:       Zorgen dat alle mensen en organisaties op tijd hun deel van het werk doen.
voorbeeld:    De gemeente ⟦voert de regie⟧ bij de opvang. => De gemeente zorgt dat iedereen bij de opvang zijn deel doet.
niet melden:  /_ ..1 over ..3 leven/ | zelf beslissen over je leven
niet melden:  /(zelf | eigen) ..3 regie/ | zelf beslissen
niet melden:  /_ ..1 over (uw | je | hun | zijn | haar | mijn | jouw | hulp)/ | zelf beslissen
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       regievoerder    id: regievoerder    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (vaste persoon die de hulp regelt) | als het om hulp aan inwoners gaat
beter:        (organisatie die de leiding heeft) | als organisaties samenwerken
uitleg:       De persoon of organisatie die de leiding heeft en zorgt dat iedereen zijn deel van het werk doet.
voorbeeld:    Mevrouw De Wit is de ⟦regievoerder⟧ voor uw gezin. => Mevrouw De Wit regelt de hulp voor uw gezin.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       regierol    id: regierol    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (leiding) | als het gaat om wie het werk verdeelt
uitleg:       De taak om te zorgen dat anderen samen goed werken.
voorbeeld:    Bij een grote brand ligt de ⟦regierol⟧ bij de burgemeester. => Bij een grote brand heeft de burgemeester de leiding.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       opgavegericht    id: opgavegericht    soort: bijvoeglijk    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (<opgavegericht> | opgavegestuurd | opgavegestuurde)
beter:        (vanuit wat er nodig is) | zeg welk probleem het is
uitleg:       Eerst kijken welk probleem opgelost moet worden, en dan pas wie dat gaat doen.
voorbeeld:    Onze medewerkers werken ⟦opgavegericht⟧ in de wijk. => Onze medewerkers kijken eerst wat er in de wijk nodig is.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       maatschappelijke opgave    id: maatschappelijke-opgave    soort: woordgroep    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
patroon:      maatschappelijke (opgave | opgaven | opgaves)
beter:        (probleem in de samenleving) | noem het probleem
uitleg:       Een groot probleem waar veel mensen last van hebben en dat samen opgelost moet worden.
voorbeeld:    Eenzaamheid is een ⟦maatschappelijke opgave⟧ waar wij aan werken. => Eenzaamheid is een groot probleem waar wij met anderen aan werken.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       transformatie    id: transformatie    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        (grote verandering) | als iets heel anders wordt
beter:        (verbouwing voor een ander gebruik) | als het om een gebouw gaat
uitleg:       Iets verandert helemaal van vorm of krijgt een ander gebruik.
voorbeeld:    De ⟦transformatie⟧ van het kantoor levert 60 appartementen op. => Het kantoor wordt verbouwd tot 60 appartementen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 28 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       participatietraject    id: participatietraject    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (<participatietraject> | <participatieproces:znw>)
alleen:       zin!=/(uitkering | bijstand | inburgering | inburgeraar | inburgeraars | werkgever | werkgevers | baan | dagbesteding | stage | begeleiding)/
beter:        (periode waarin u kunt meedenken) | als bewoners hun mening geven
uitleg:       Een tijd waarin bewoners mogen meedenken en meepraten over een plan.
voorbeeld:    Het ⟦participatietraject⟧ voor het park start op 3 april. => Vanaf 3 april kunt u meedenken over het park.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       participatiebeleid    id: participatiebeleid    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
alleen:       zin!=/(uitkering | bijstand | inburgering | werkgever | werkgevers | baan | dagbesteding | sport)/
beter:        (afspraken over meedenken door inwoners) | als het over bewoners gaat
uitleg:       De regels van een gemeente over hoe inwoners mogen meedenken en meebeslissen.
voorbeeld:    In ons ⟦participatiebeleid⟧ staat wanneer wij u om uw mening vragen. => Wij hebben afgesproken wanneer wij u om uw mening vragen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       bewonersparticipatie    id: bewonersparticipatie    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (<bewonersparticipatie> | <burgerparticipatie:znw> | <inwonersparticipatie:znw>)
beter:        (meedenken door bewoners) | zeg wat bewoners kunnen doen
uitleg:       Bewoners denken, praten of beslissen mee over plannen voor hun buurt.
voorbeeld:    Wij vinden ⟦bewonersparticipatie⟧ bij het nieuwe plein belangrijk. => Wij vinden het belangrijk dat u meedenkt over het nieuwe plein.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       overheidsparticipatie    id: overheidsparticipatie    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (de gemeente doet mee met inwoners) | zeg wat de gemeente doet
uitleg:       Inwoners beginnen iets, en de gemeente helpt mee.
voorbeeld:    De buurtmoestuin is een voorbeeld van ⟦overheidsparticipatie⟧. => Bij de buurtmoestuin zijn de bewoners begonnen. De gemeente helpt mee.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       inspraakprocedure    id: inspraakprocedure    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
beter:        (periode waarin u uw mening kunt geven) | noem de begin- en einddatum
uitleg:       De vaste stappen en tijden waarin u uw mening over een plan kunt geven.
voorbeeld:    De ⟦inspraakprocedure⟧ voor het bomenplan loopt tot 1 februari. => U kunt tot 1 februari uw mening geven over het bomenplan.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       inspraakavond    id: inspraakavond    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: tip
beter:        (avond waarop u uw mening kunt geven) | in een brief aan bewoners
uitleg:       Een bijeenkomst waar bewoners zeggen wat zij van een plan vinden.
voorbeeld:    Kom naar de ⟦inspraakavond⟧ op 9 oktober. => Kom op de avond van 9 oktober uw mening geven.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       inspraakverordening    id: inspraakverordening    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<inspraakverordening> | <participatieverordening:znw>)
uitleg:       De regels van uw gemeente over hoe en wanneer u mag meepraten over plannen.
voorbeeld:    Volgens de ⟦inspraakverordening⟧ hebt u zes weken om te reageren. => Volgens onze regels over meepraten hebt u zes weken om te reageren.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       toekomstbestendig    id: toekomstbestendig    soort: bijvoeglijk    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (klaar voor de toekomst) | zeg wat er beter wordt
uitleg:       Ook over lange tijd nog goed te gebruiken.
voorbeeld:    Met dubbel glas wordt uw huis ⟦toekomstbestendig⟧. => Met dubbel glas is uw huis klaar voor de toekomst.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toekomstbestendigheid    id: toekomstbestendigheid    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (of het ook later nog goed is) | zeg waar je naar kijkt
uitleg:       De vraag of iets ook over tien of twintig jaar nog werkt.
voorbeeld:    Wij onderzoeken de ⟦toekomstbestendigheid⟧ van het dorpshuis. => Wij onderzoeken of het dorpshuis ook over twintig jaar nog goed te gebruiken is.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       borging    id: borging    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        (zorgen dat het zo blijft) | zeg wie daarvoor zorgt
uitleg:       Afspraken waardoor iets goed blijft, ook op lange termijn.
voorbeeld:    Voor de ⟦borging⟧ van de veiligheid komt er elke week controle. => Elke week is er controle, zodat het veilig blijft.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 82 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       opschaling    id: opschaling    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (uitbreiding) | als iets groter wordt of op meer plaatsen komt
beter:        (meer hulp inzetten) | bij een ramp of grote brand
uitleg:       Iets groter maken of er meer mensen voor inzetten.
voorbeeld:    Na de ⟦opschaling⟧ doen tien scholen mee met het gratis ontbijt. => Het gratis ontbijt is er nu op tien scholen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitrol    id: uitrol    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (stap voor stap invoeren) | noem waar en wanneer
uitleg:       Iets nieuws komt stap voor stap op steeds meer plaatsen.
voorbeeld:    De ⟦uitrol⟧ van de ondergrondse containers begint in Oost. => Wij plaatsen de ondergrondse containers stap voor stap. Wij beginnen in Oost.
niet melden:  /(matras | matrassen | slaapmat | slaapmatten | zonnescherm | scherm) ..6 _/ | iets plat of open rollen
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gebiedsgericht    id: gebiedsgericht    soort: bijvoeglijk    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (per gebied) | als elk gebied iets anders nodig heeft
uitleg:       In elke wijk of streek kijken wat daar nodig is.
voorbeeld:    De gemeente werkt ⟦gebiedsgericht⟧ aan minder geluid van verkeer. => De gemeente kijkt per gebied hoe het verkeer stiller kan.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 39 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wijkgericht    id: wijkgericht    soort: bijvoeglijk    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (per wijk) | als elke wijk iets anders nodig heeft
uitleg:       In elke wijk kijken wat de mensen daar nodig hebben.
voorbeeld:    Onze handhavers werken ⟦wijkgericht⟧. => Onze handhavers kijken per wijk wat er nodig is.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vraaggericht    id: vraaggericht    soort: bijvoeglijk    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (kijken wat mensen nodig hebben) | als het om hulp of zorg gaat
uitleg:       De vraag van de persoon is het begin, en niet wat een organisatie toevallig aanbiedt.
voorbeeld:    Het wijkteam biedt ⟦vraaggerichte⟧ hulp. => Het wijkteam kijkt welke hulp u nodig hebt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       resultaatgericht    id: resultaatgericht    soort: bijvoeglijk    categorie: jargon    domein: bestuur    ernst: tip
patroon:      (<resultaatgericht> | <outputgericht:bn>)
beter:        (met een duidelijk doel) | zeg wat er klaar moet zijn
uitleg:       Vooraf is afgesproken wat het werk moet opleveren.
voorbeeld:    Uw hulp in het huishouden is ⟦resultaatgericht⟧: uw huis moet schoon zijn. => Wij hebben afgesproken dat uw huis schoon moet zijn. Daar zorgt uw hulp voor.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       speerpunt    id: speerpunt    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        (belangrijk doel) | als je zegt wat voorgaat
uitleg:       Een onderwerp dat extra aandacht of geld krijgt.
voorbeeld:    Veilig fietsen naar school is een ⟦speerpunt⟧ van de gemeente. => Veilig fietsen naar school is een belangrijk doel van de gemeente.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       stip op de horizon    id: stip-op-de-horizon    soort: woordgroep    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
patroon:      (stip | stippen) (op | aan) de horizon
beter:        (doel voor later) | noem het doel en het jaar
uitleg:       Een doel voor de verre toekomst.
voorbeeld:    Een stad zonder uitstoot in 2050 is onze ⟦stip op de horizon⟧. => In 2050 willen wij een stad zonder uitstoot zijn.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       kaderstellend    id: kaderstellend    soort: bijvoeglijk    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (<kaderstellend> | <kaderstelling:znw>)
beter:        (die de grenzen bepaalt) | zeg wie wat bepaalt
uitleg:       Vooraf bepalen binnen welke grenzen een ander mag kiezen.
voorbeeld:    De raad heeft een ⟦kaderstellende⟧ taak bij de sportplannen. => De raad bepaalt de grenzen van de sportplannen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       kaders stellen    id: kaders-stellen    soort: woordgroep    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      kaders ..2 (stellen | stelt | stelde | stelden | gesteld)
patroon:      (stellen | stelt | stelde | stelden) ..3 kaders
beter:        (grenzen bepalen) | zeg welke grenzen
uitleg:       Vooraf zeggen wat wel en niet mag of hoeveel geld er is.
voorbeeld:    De raad ⟦stelt kaders⟧ voor de bouw van windmolens. => De raad bepaalt wat er wel en niet mag bij de bouw van windmolens.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       knelpunt    id: knelpunt    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: tip
beter:        <probleem> | als iets niet goed gaat
uitleg:       Een plek of punt waar iets vastloopt of niet goed gaat.
voorbeeld:    Het grootste ⟦knelpunt⟧ is de drukke kruising bij de school. => Het grootste probleem is de drukke kruising bij de school.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 111 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       knelpuntenanalyse    id: knelpuntenanalyse    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (onderzoek naar wat er misgaat) | zeg waar je naar kijkt
uitleg:       Uitzoeken wat er niet goed gaat en waarom.
voorbeeld:    De ⟦knelpuntenanalyse⟧ van de fietsroutes is klaar. => Wij hebben onderzocht wat er misgaat op de fietsroutes.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       tussenmeting    id: tussenmeting    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        (controle halverwege) | als je kijkt of het de goede kant op gaat
uitleg:       Halverwege kijken of er al iets veranderd is.
voorbeeld:    Uit de ⟦tussenmeting⟧ blijkt dat auto's nu langzamer rijden. => Halverwege het onderzoek zien wij dat auto's nu langzamer rijden.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       tussenrapportage    id: tussenrapportage    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: tip
beter:        (verslag halverwege) | noem de datum
uitleg:       Een verslag over hoe het tot nu toe gaat.
voorbeeld:    Stuur de ⟦tussenrapportage⟧ over uw project voor 1 juli. => Vertel ons voor 1 juli hoe het tot nu toe gaat met uw project.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       bestuursrapportage    id: bestuursrapportage    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (<bestuursrapportage> | <marap:znw> | <berap:znw>)
beter:        (verslag over het werk en het geld van dit jaar) | de eerste keer dat je het noemt
uitleg:       Een tussentijds verslag voor het bestuur: gaat het werk goed en klopt het geld nog?
voorbeeld:    In de ⟦bestuursrapportage⟧ staat dat de nieuwe brug duurder wordt. => In het verslag aan het bestuur staat dat de nieuwe brug duurder wordt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       effectmeting    id: effectmeting    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        <onderzoek> naar het effect | als je wilt weten of iets heeft geholpen
uitleg:       Meten of een plan of hulp echt iets heeft veranderd.
voorbeeld:    Een ⟦effectmeting⟧ laat zien dat de cursus werkt. => Een onderzoek naar het effect laat zien dat de cursus werkt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       prestatie-indicator    id: prestatie-indicator    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (<prestatie-indicator> | kritieke <prestatie-indicator>)
beter:        (cijfer waarmee je ziet hoe goed het gaat) | noem het cijfer
uitleg:       Een getal dat laat zien of een organisatie haar werk goed doet.
voorbeeld:    De wachttijd aan de balie is een ⟦prestatie-indicator⟧. => Aan de wachttijd bij de balie zien wij hoe goed het gaat.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 60 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       stakeholderanalyse    id: stakeholderanalyse    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (overzicht van wie met het plan te maken heeft) | als je een plan begint
uitleg:       Uitzoeken welke mensen en organisaties iets met een plan te maken hebben.
voorbeeld:    Voor het havenplan maken wij eerst een ⟦stakeholderanalyse⟧. => Voor het havenplan zoeken wij eerst uit wie ermee te maken heeft.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       kwartiermaker    id: kwartiermaker    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (iemand die het begin regelt) | noem wat die persoon gaat doen
uitleg:       Iemand die iets nieuws voorbereidt, zodat anderen daarna verder kunnen.
voorbeeld:    De gemeente zoekt een ⟦kwartiermaker⟧ voor het nieuwe jongerencentrum. => De gemeente zoekt iemand die de start van het nieuwe jongerencentrum regelt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aanjager    id: aanjager    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (<aanjager> | <aanjaagteam:znw>)
beter:        (iemand die anderen op gang helpt) | zeg wat hij of zij doet
uitleg:       Een persoon die zorgt dat anderen in beweging komen en doorgaan.
voorbeeld:    Een ⟦aanjager⟧ helpt straten die samen zonnepanelen willen kopen. => Een medewerker helpt straten op gang die samen zonnepanelen willen kopen.
niet melden:  /_ van (de | het)? (economie | groei | inflatie | klimaatverandering | criminaliteit | verandering)/ | de oorzaak van iets
niet melden:  /_ ..4 (motor | ketel | cv-ketel | haard | kachel | vuur)/ | een ventilator
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       haalbaarheidsonderzoek    id: haalbaarheidsonderzoek    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: tip
patroon:      (<haalbaarheidsonderzoek> | <haalbaarheidsstudie:znw>)
beter:        (onderzoek of het kan) | als nog niet zeker is dat het doorgaat
uitleg:       Uitzoeken of een plan kan lukken en te betalen is.
voorbeeld:    Er komt een ⟦haalbaarheidsonderzoek⟧ naar een zwembad in Zuid. => Wij onderzoeken of er een zwembad in Zuid kan komen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       plan van aanpak    id: plan-van-aanpak    soort: woordgroep    categorie: ambtelijk    domein: bestuur    ernst: tip
patroon:      (plan | plannen) van aanpak
beter:        (plan met stappen) | als je vertelt hoe je iets gaat doen
uitleg:       Een lijst van stappen: wie doet wat, en wanneer?
voorbeeld:    De school schrijft een ⟦plan van aanpak⟧ tegen pesten. => De school schrijft op welke stappen zij neemt tegen pesten.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 192 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       stuurgroep    id: stuurgroep    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (groep die de beslissingen neemt) | noem wie erin zit
uitleg:       De mensen die bij een project de belangrijke keuzes maken.
voorbeeld:    De ⟦stuurgroep⟧ kiest in mei een ontwerp voor de brug. => De groep die over het project beslist, kiest in mei een ontwerp voor de brug.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 167 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       klankbordgroep    id: klankbordgroep    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (groep bewoners die meedenkt) | als het om bewoners gaat
uitleg:       Een groep mensen die hun mening geven over een plan. Zij beslissen niet.
voorbeeld:    Wilt u in de ⟦klankbordgroep⟧ voor de nieuwe weg? Meld u aan. => Wilt u met andere bewoners meedenken over de nieuwe weg? Meld u aan.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       klankborden    id: klankborden    soort: werkwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
vormen:       tt1=-; tt3=-
beter:        (meedenken en uw mening geven) | als je om een mening vraagt
uitleg:       Een idee aan een ander vertellen en vragen wat die ervan vindt.
voorbeeld:    Wij willen met ondernemers ⟦klankborden⟧ over de koopavond. => Wij willen van ondernemers horen wat zij vinden van de koopavond.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       begeleidingscommissie    id: begeleidingscommissie    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (groep die het onderzoek volgt) | noem wie erin zit
uitleg:       Een groep mensen die met een onderzoek of project meekijkt en raad geeft.
voorbeeld:    In de ⟦begeleidingscommissie⟧ zitten ook twee ouders. => Ook twee ouders kijken mee met het onderzoek en geven raad.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 65 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       adviescommissie    id: adviescommissie    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: tip
beter:        (deskundigen die ons advies geven) | als zij niet zelf beslissen
uitleg:       Een groep die raad geeft aan het bestuur. Het bestuur beslist zelf.
voorbeeld:    De ⟦adviescommissie⟧ vindt dat wij u gelijk moeten geven. => De deskundigen die wij om advies vroegen, vinden dat wij u gelijk moeten geven.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 580 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       adviesraad    id: adviesraad    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: tip
beter:        (groep inwoners die ons advies geeft) | als er inwoners in zitten
uitleg:       Een vaste groep mensen die de gemeente of een school ongevraagd en gevraagd raad geeft.
voorbeeld:    De ⟦adviesraad⟧ zoekt twee mensen die mantelzorg geven. => De groep inwoners die ons advies geeft, zoekt twee mensen die mantelzorg geven.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 28 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       burgerberaad    id: burgerberaad    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (inwoners die door loting zijn gekozen en advies geven) | als er geloot is
uitleg:       Inwoners die door loting zijn gekozen, praten samen en geven het bestuur een advies.
voorbeeld:    U bent ingeloot voor het ⟦burgerberaad⟧ over het klimaat. => U bent door loting gekozen om met andere inwoners over het klimaat te praten.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       burgerpanel    id: burgerpanel    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (<burgerpanel> | <inwonerspanel:znw>)
beter:        (vaste groep inwoners die vragen beantwoordt) | als je inwoners uitnodigt
uitleg:       Een groep inwoners die een paar keer per jaar vragen over hun gemeente invult.
voorbeeld:    Doe mee met het ⟦burgerpanel⟧ en vertel wat u van uw buurt vindt. => Vul een paar keer per jaar vragen in en vertel wat u van uw buurt vindt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       inloopbijeenkomst    id: inloopbijeenkomst    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: tip
patroon:      (<inloopbijeenkomst> | <inloopmoment:znw>)
beter:        (bijeenkomst waar u zo kunt binnenlopen) | zet erbij hoe laat
uitleg:       Een bijeenkomst zonder vaste begintijd. Mensen komen wanneer het hun uitkomt.
voorbeeld:    Op 6 mei is er van 15.00 tot 20.00 uur een ⟦inloopbijeenkomst⟧ in het buurthuis. => Op 6 mei kunt u tussen 15.00 en 20.00 uur binnenlopen in het buurthuis.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       werkconferentie    id: werkconferentie    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        <bijeenkomst> | als mensen samen aan een onderwerp werken
uitleg:       Een dag waarop mensen samen praten en werken aan een onderwerp.
voorbeeld:    De ⟦werkconferentie⟧ over armoede is op 20 november. => De bijeenkomst over armoede is op 20 november.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       cocreatie    id: cocreatie    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (<cocreatie> | <co-creatie:znw>)
beter:        (samen bedenken en maken) | zeg wie meedoet
uitleg:       Verschillende mensen bedenken of maken samen iets nieuws.
voorbeeld:    De speeltuin is in ⟦cocreatie⟧ met kinderen ontworpen. => Wij hebben de speeltuin samen met kinderen bedacht.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       maatwerkoplossing    id: maatwerkoplossing    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: tip
beter:        (oplossing die bij u past) | als het om een persoon gaat
uitleg:       Een oplossing die speciaal voor één persoon of situatie is gemaakt.
voorbeeld:    Wij zoeken met u naar een ⟦maatwerkoplossing⟧. => Wij zoeken met u naar een oplossing die bij u past.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       proeftuin    id: proeftuin    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (<proeftuin> | living lab)
alleen:       zin!=/(planten | bloemen | groente | groenten | fruit | bessen | gewassen | landbouw | boer | boeren)/
beter:        (plek waar iets nieuws wordt geprobeerd) | zeg wat je uitprobeert
uitleg:       Een plaats waar mensen in het echt iets nieuws uitproberen.
voorbeeld:    Uw wijk is een ⟦proeftuin⟧ voor aardgasvrij wonen. => In uw wijk proberen wij uit hoe wonen zonder aardgas werkt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       experimenteerruimte    id: experimenteerruimte    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
vormen:       mv=experimenteerruimtes
beter:        (vrijheid om iets uit te proberen) | als regels even niet gelden
uitleg:       Er mag iets nieuws geprobeerd worden dat volgens de gewone regels niet kan.
voorbeeld:    De wet geeft scholen ⟦experimenteerruimte⟧ bij de schooltijden. => Scholen mogen van de wet nieuwe schooltijden uitproberen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ontschotten    id: ontschotten    soort: werkwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (<ontschotten> | <ontschotting:znw>)
beter:        (potjes of afdelingen samenvoegen) | zeg wat je samenvoegt
uitleg:       Zorgen dat afdelingen of potjes met geld niet meer los van elkaar staan.
voorbeeld:    Door het ⟦ontschotten⟧ van budgetten krijgt u sneller hulp. => Wij hebben nu één budget voor alle hulp. Daardoor krijgt u sneller hulp.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       verkokering    id: verkokering    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (<verkokering> | verkokerd | verkokerde)
beter:        (afdelingen werken langs elkaar heen) | zeg wat er misgaat
uitleg:       Afdelingen kijken alleen naar hun eigen werk en weten niet wat de andere doet.
voorbeeld:    Door ⟦verkokering⟧ kreeg u twee brieven over hetzelfde. => Onze afdelingen wisten niet wat de ander deed. Daardoor kreeg u twee brieven over hetzelfde.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       verduurzaming    id: verduurzaming    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        (zuiniger maken met energie) | als het om een gebouw gaat
uitleg:       Iets zo veranderen dat het minder energie gebruikt en beter is voor het milieu.
voorbeeld:    Voor de ⟦verduurzaming⟧ van uw huis kunt u geld lenen. => U kunt geld lenen om uw huis zuiniger te maken met energie.
niet melden:  /_ van ..4 (waren | voedsel | levensmiddelen | vlees | vis | hout)/ | zorgen dat het niet bederft
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inzetten op    id: inzetten-op-beleid    soort: werkwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
betekenis:    veel aandacht geven aan een doel
patroon:      inzetten (vooral | extra | sterk | volop | stevig | fors | ook)? op
patroon:      in te zetten op
patroon:      (zet | zetten | zette) (wij | we | zij | ze | u)? (daarom | nu | ook | samen)? (vooral | extra | sterk | volop | stevig | fors)? in op
patroon:      (zet | zetten | zette) de (gemeente | provincie | raad) (daarom | nu | ook | samen)? (vooral | extra | sterk | volop | stevig | fors)? in op
beter:        (werken aan) | zeg wat je gaat doen
uitleg:       Extra tijd, geld of aandacht geven aan iets.
voorbeeld:    De gemeente wil ⟦inzetten op⟧ meer sport voor ouderen. => De gemeente wil werken aan meer sport voor ouderen.
voorbeeld:    Wij ⟦zetten in op⟧ kortere wachttijden aan de balie. => Wij werken aan kortere wachttijden aan de balie.
niet melden:  /(zich | medewerkers | medewerker | handhavers | agenten | mensen | personeel | vrijwilligers | bussen | camera's | geld | middelen | toezichthouders) ..3 _/ | zich inzetten, of mensen of spullen gebruiken
niet melden:  /_ een (wijze | manier | plaats | plek | moment | andere | ander | zodanige | dergelijke)/ | dan gaat het om hoe of waar
niet melden:  /_ (andere | school | straat | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | [cijfer] | deze | die | dat | drukke)/ | dan gaat het om een plaats of een dag
niet melden:  /_ (grond | basis | verzoek | initiatief | locatie | aanvraag | de (dagen | plaats | plek | plekken | locatie))/ | dan gaat het niet om een doel
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aanvliegroute    id: aanvliegroute    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
betekenis:    manier om iets aan te pakken
alleen:       zin!=/(vliegtuig | vliegtuigen | luchthaven | vliegveld | landingsbaan | schiphol | vliegverkeer | vogels | vleermuizen | "Schiphol" | geluid | luchtvaart)/
beter:        (aanpak) | als het niet over vliegtuigen gaat
uitleg:       De manier om een probleem of plan aan te pakken.
voorbeeld:    Voor de wachtlijsten kiezen wij een andere ⟦aanvliegroute⟧. => Wij gaan de wachtlijsten op een andere manier korter maken.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       in samenhang bezien    id: in-samenhang-bezien    soort: woordgroep    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
patroon:      in ..2 samenhang (bezien | bekijken | bekeken | beoordeeld | beoordelen | te bezien | te bekijken | te beoordelen)
beter:        (samen bekijken) | als je naar meer dingen tegelijk kijkt
uitleg:       Naar meer dingen tegelijk kijken, omdat ze bij elkaar horen.
voorbeeld:    Uw twee aanvragen hebben wij ⟦in samenhang bekeken⟧. => Wij hebben uw twee aanvragen samen bekeken.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       dwarsverband    id: dwarsverband    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        <verband> | als dingen met elkaar te maken hebben
uitleg:       Twee onderwerpen die op het eerste gezicht los staan, hebben toch met elkaar te maken.
voorbeeld:    Wij zoeken ⟦dwarsverbanden⟧ tussen sport en gezondheid. => Wij zoeken verbanden tussen sport en gezondheid.
niet melden:  /in _/ | een vaste manier van samenwerken
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       meerjarenplan    id: meerjarenplan    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: tip
beter:        (plan voor de komende jaren) | noem liever de jaren
uitleg:       Hierin staat wat er in de komende jaren gaat gebeuren.
voorbeeld:    Het ⟦meerjarenplan⟧ voor de speeltuinen is goedgekeurd. => Het plan voor de speeltuinen in de komende jaren is goedgekeurd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       programmamanager    id: programmamanager    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        (leider van verschillende projecten) | noem liever de naam en het onderwerp
uitleg:       Iemand die leiding geeft aan een paar projecten die bij elkaar horen.
voorbeeld:    Mevrouw Smit is ⟦programmamanager⟧ wonen en geeft uitleg over de bouwplannen. => Mevrouw Smit leidt de projecten over wonen en geeft uitleg over de bouwplannen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nulsituatie    id: nulsituatie    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (situatie aan het begin) | als je later wilt vergelijken
uitleg:       Hoe iets is voordat het werk of het plan begint.
voorbeeld:    Wij maken foto's van de ⟦nulsituatie⟧ van uw gevel. => Wij maken foto's van uw gevel voordat het werk begint.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie
