# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden over privacy, gegevens, beveiliging en cookies.

ingang:       bijzondere persoonsgegevens    id: bijzondere-persoonsgegevens    soort: woordgroep    categorie: juridisch    domein: ict    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (bijzondere (persoonsgegevens | persoonsgegeven) | bijzonder persoonsgegeven)
uitleg:       Gegevens die extra privé zijn, zoals uw gezondheid, geloof of afkomst. Een organisatie mag die alleen gebruiken als de wet dat goedvindt.
voorbeeld:    In dit dossier staan ⟦bijzondere persoonsgegevens⟧ over uw ziekte. => In dit dossier staat iets over uw ziekte. Daar zijn wij extra voorzichtig mee.
bron:         Algemene verordening gegevensbescherming, artikel 9
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       persoonsgegevens verwerken    id: persoonsgegevens-verwerken    soort: woordgroep    categorie: juridisch    domein: ict    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (persoonsgegevens ..3 <verwerken:ww> | <verwerken:ww> ..3 persoonsgegevens | verwerking van ..3 persoonsgegevens)
uitleg:       Alles wat een organisatie met gegevens over u doet, zoals vragen, bewaren, lezen en doorsturen.
voorbeeld:    Wij mogen uw ⟦persoonsgegevens verwerken⟧ voor deze vergunning. => Wij mogen uw naam en adres bewaren en gebruiken voor deze vergunning.
voorbeeld:    De ⟦verwerking van uw persoonsgegevens⟧ begint bij uw aanmelding. => Vanaf uw aanmelding bewaren en gebruiken wij uw naam en adres.
bron:         Algemene verordening gegevensbescherming, artikel 4
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       verwerker    id: verwerker    soort: zelfstandig naamwoord    categorie: juridisch    domein: ict    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(persoonsgegevens | gegevens | AVG | privacy)/
uitleg:       Een bedrijf dat voor een ander gegevens over mensen bewaart of gebruikt. Bijvoorbeeld het bedrijf dat brieven drukt.
voorbeeld:    Een ⟦verwerker⟧ bewaart uw gegevens voor ons in Amsterdam. => Een ander bedrijf bewaart uw gegevens voor ons in Amsterdam.
bron:         Algemene verordening gegevensbescherming, artikel 4
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       verwerkersovereenkomst    id: verwerkersovereenkomst    soort: zelfstandig naamwoord    categorie: juridisch    domein: ict    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een contract met een bedrijf dat voor een organisatie gegevens bewaart of gebruikt. Er staat in hoe het bedrijf die beschermt.
voorbeeld:    Met de drukker van deze brief hebben wij een ⟦verwerkersovereenkomst⟧. => Met de drukker van deze brief hebben wij een contract over uw gegevens.
bron:         Algemene verordening gegevensbescherming, artikel 28
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       verwerkingsgrond    id: verwerkingsgrond    soort: zelfstandig naamwoord    categorie: juridisch    domein: ict    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De reden uit de wet waarom een organisatie gegevens over u mag gebruiken.
voorbeeld:    Onze ⟦verwerkingsgrond⟧ voor het cameratoezicht is een wettelijke taak. => Wij mogen camera's gebruiken omdat de wet ons die taak geeft.
bron:         Algemene verordening gegevensbescherming, artikel 6
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       verwerkingsdoel    id: verwerkingsdoel    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
beter:        <doel> | als duidelijk is dat het om gegevens gaat
uitleg:       Waarvoor een organisatie uw gegevens gebruikt.
voorbeeld:    Op onze site leest u voor welk ⟦verwerkingsdoel⟧ wij uw adres vragen. => Op onze site leest u voor welk doel wij uw adres vragen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       doelbinding    id: doelbinding    soort: zelfstandig naamwoord    categorie: juridisch    domein: ict    ernst: waarschuwing
vormen:       mv=-
rechtsgevolg: ja
uitleg:       Gegevens zijn alleen bedoeld voor het doel waarvoor ze gevraagd zijn. Een organisatie mag ze niet zomaar voor iets anders gebruiken.
voorbeeld:    Door ⟦doelbinding⟧ mag de sportclub uw adres niet verkopen. => De sportclub kreeg uw adres voor de contributie. De club mag het niet verkopen.
bron:         Algemene verordening gegevensbescherming, artikel 5
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       gegevensminimalisatie    id: gegevensminimalisatie    soort: zelfstandig naamwoord    categorie: juridisch    domein: ict    ernst: waarschuwing
vormen:       mv=-
rechtsgevolg: ja
uitleg:       Een organisatie vraagt niet meer gegevens dan echt nodig is.
voorbeeld:    Vanwege ⟦gegevensminimalisatie⟧ vragen wij niet om uw geboorteplaats. => Wij vragen niet om uw geboorteplaats, want die hebben wij niet nodig.
bron:         Algemene verordening gegevensbescherming, artikel 5
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       gegevensbescherming    id: gegevensbescherming    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: tip
vormen:       mv=-
beter:        (zorgen dat gegevens veilig zijn) | als het geen deel van een naam is
uitleg:       Zorgen dat gegevens over mensen niet in verkeerde handen komen.
voorbeeld:    Onze medewerkers krijgen les in ⟦gegevensbescherming⟧. => Onze medewerkers leren hoe zij uw gegevens veilig houden.
niet melden:  /(functionaris | functionaris voor | functionaris voor de | verordening) _/ | in een vaste naam
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 24 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       privacyverklaring    id: privacyverklaring    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: tip
patroon:      (<privacyverklaring> | <privacystatement> | <privacyreglement>)
beter:        (uitleg over wat wij met uw gegevens doen) | als titel of link
uitleg:       De tekst waarin een organisatie zegt welke gegevens zij van u heeft en wat zij ermee doet.
voorbeeld:    Lees de ⟦privacyverklaring⟧ voordat u het formulier verstuurt. => Lees wat wij met uw gegevens doen voordat u het formulier verstuurt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       privacy officer    id: privacy-officer    soort: woordgroep    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (privacy officer | privacy-officer | privacy officers)
beter:        (onze medewerker voor privacy) | geef ook het e-mailadres
uitleg:       Een medewerker die erop let dat de organisatie goed omgaat met gegevens van mensen.
voorbeeld:    Stuur uw vraag naar onze ⟦privacy officer⟧. => Stuur uw vraag naar onze medewerker voor privacy.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       recht op inzage    id: recht-op-inzage    soort: woordgroep    categorie: juridisch    domein: ict    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (recht op | recht van | recht tot) inzage
uitleg:       U mag zien welke gegevens een organisatie over u heeft. U mag ook om een kopie vragen.
voorbeeld:    U hebt ⟦recht op inzage⟧ in uw dossier. => U mag uw dossier bekijken.
niet melden:  /_ in (de | het) (stukken | processtukken | plan | bouwplan | ontwerp | bestemmingsplan | register)/ | dan gaat het niet over privacy
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       recht op vergetelheid    id: recht-op-vergetelheid    soort: woordgroep    categorie: juridisch    domein: ict    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (recht op vergetelheid | recht op wissing | recht op gegevenswissing)
uitleg:       U mag vragen of een organisatie gegevens over u weghaalt. Dat moet dan vaak ook gebeuren.
voorbeeld:    Met het ⟦recht op vergetelheid⟧ kunt u uw oude account laten verwijderen. => U mag ons vragen om uw oude account te verwijderen.
bron:         Algemene verordening gegevensbescherming, artikel 17
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       recht op rectificatie    id: recht-op-rectificatie    soort: woordgroep    categorie: juridisch    domein: ict    ernst: waarschuwing
rechtsgevolg: ja
patroon:      recht op rectificatie
uitleg:       U mag vragen of een organisatie foute gegevens over u verandert.
voorbeeld:    Klopt uw geboortedatum niet, dan hebt u ⟦recht op rectificatie⟧. => Klopt uw geboortedatum niet, dan mag u ons vragen die te veranderen.
bron:         Algemene verordening gegevensbescherming, artikel 16
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       dataportabiliteit    id: dataportabiliteit    soort: zelfstandig naamwoord    categorie: juridisch    domein: ict    ernst: waarschuwing
vormen:       mv=-
rechtsgevolg: ja
patroon:      (dataportabiliteit | overdraagbaarheid van ..2 gegevens | gegevensoverdraagbaarheid)
uitleg:       U mag de gegevens die u zelf gaf, digitaal meenemen naar een andere organisatie. Bijvoorbeeld naar een nieuwe bank.
voorbeeld:    Door ⟦dataportabiliteit⟧ hoeft u bij de nieuwe bank niet alles opnieuw in te vullen. => U mag uw gegevens meenemen. Bij de nieuwe bank hoeft u dan niet alles opnieuw in te vullen.
bron:         Algemene verordening gegevensbescherming, artikel 20
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       gerechtvaardigd belang    id: gerechtvaardigd-belang    soort: woordgroep    categorie: juridisch    domein: ict    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (gerechtvaardigd belang | gerechtvaardigde belang | gerechtvaardigde belangen)
alleen:       zin=/(gegevens | persoonsgegevens | privacy | AVG | camera | camera's | cookies | filmen)/
uitleg:       Een goede reden om uw gegevens te gebruiken, die belangrijker is dan uw privacy.
voorbeeld:    Het filmen van de ingang is een ⟦gerechtvaardigd belang⟧ van het zwembad. => Het zwembad heeft een goede reden om de ingang te filmen: uw veiligheid.
bron:         Algemene verordening gegevensbescherming, artikel 6
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       beveiligingsincident    id: beveiligingsincident    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
beter:        (probleem met de veiligheid van gegevens) | zeg wat er gebeurd is
uitleg:       Er is iets gebeurd waardoor gegevens of computers niet meer veilig zijn.
voorbeeld:    Op 12 april was er een ⟦beveiligingsincident⟧: een laptop met gegevens is gestolen. => Op 12 april is bij ons een laptop met gegevens gestolen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inbreuk in verband met persoonsgegevens    id: inbreuk-in-verband-met-persoonsgegevens    soort: woordgroep    categorie: juridisch    domein: ict    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (inbreuk | inbreuken) (in verband met | op) ..2 persoonsgegevens
uitleg:       Er ging iets mis met gegevens over mensen. Ze zijn bijvoorbeeld kwijt, gestolen, veranderd of door de verkeerde gezien.
voorbeeld:    Er was een ⟦inbreuk in verband met persoonsgegevens⟧: iemand anders kreeg uw naam en adres. => Uw naam en adres zijn per ongeluk naar iemand anders gestuurd.
bron:         Algemene verordening gegevensbescherming, artikel 4
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       gegevensbeschermingseffectbeoordeling    id: gegevensbeschermingseffectbeoordeling    soort: zelfstandig naamwoord    categorie: juridisch    domein: ict    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<gegevensbeschermingseffectbeoordeling> | <privacytoets> | data protection impact assessment | privacy impact assessment)
uitleg:       Een onderzoek vooraf: wat kan er misgaan met de privacy van mensen, en hoe is dat te voorkomen?
voorbeeld:    Voor de nieuwe camera's deden wij een ⟦gegevensbeschermingseffectbeoordeling⟧. => Voordat wij camera's kochten, keken wij of uw privacy veilig is.
bron:         Algemene verordening gegevensbescherming, artikel 35
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       pseudonimiseren    id: pseudonimiseren    soort: werkwoord    categorie: juridisch    domein: ict    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Namen vervangen door een code. Alleen wie de lijst met codes heeft, weet om wie het gaat.
voorbeeld:    De onderzoekers ⟦pseudonimiseren⟧ alle namen van leerlingen. => De onderzoekers vervangen alle namen van leerlingen door een nummer.
voorbeeld:    De antwoorden zijn ⟦gepseudonimiseerd⟧. => In plaats van uw naam staat er een nummer bij de antwoorden.
bron:         Algemene verordening gegevensbescherming, artikel 4
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       versleutelen    id: versleutelen    soort: werkwoord    categorie: jargon    domein: ict    ernst: waarschuwing
beter:        (in geheime code zetten) | bij berichten of gegevens
uitleg:       Een bericht veranderen in geheime tekens. Alleen wie de sleutel heeft, kan het lezen.
voorbeeld:    Wij ⟦versleutelen⟧ alle e-mails over uw gezondheid. => Wij sturen e-mails over uw gezondheid zo dat alleen u ze kunt lezen.
voorbeeld:    De bijlage is ⟦versleuteld⟧ met een wachtwoord. => De bijlage kunt u alleen openen met een wachtwoord.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       encryptie    id: encryptie    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (<encryptie> | <versleuteling>)
beter:        (beveiliging waardoor niemand kan meelezen) | altijd
uitleg:       Techniek die tekst onleesbaar maakt voor mensen die hem niet mogen lezen.
voorbeeld:    Door ⟦encryptie⟧ kan niemand uw bericht lezen. => Wij maken uw bericht onleesbaar voor anderen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 22 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beveiligde verbinding    id: beveiligde-verbinding    soort: woordgroep    categorie: jargon    domein: ict    ernst: tip
patroon:      (beveiligde (verbinding | verbindingen))
beter:        (verbinding waarbij niemand kan meekijken) | altijd
uitleg:       Niemand anders kan zien wat u op de website invult. Het adres van de website begint dan met https.
voorbeeld:    U verstuurt het formulier via een ⟦beveiligde verbinding⟧. => Als u het formulier verstuurt, kan niemand meekijken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       firewall    id: firewall    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
vormen:       mv=firewalls
beter:        (programma dat aanvallen van buiten tegenhoudt) | altijd
uitleg:       Een beveiliging die ongewenst bezoek via internet tegenhoudt.
voorbeeld:    Onze ⟦firewall⟧ hield uw e-mail met bijlage tegen. => Onze beveiliging hield uw e-mail met bijlage tegen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       informatiebeveiliging    id: informatiebeveiliging    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: tip
vormen:       mv=-
beter:        (veilig omgaan met gegevens en computers) | altijd
uitleg:       Alles wat een organisatie doet om gegevens en computers veilig te houden.
voorbeeld:    De gemeenteraad praat dinsdag over ⟦informatiebeveiliging⟧. => De gemeenteraad praat dinsdag over de veiligheid van onze gegevens en computers.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 132 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       responsible disclosure    id: responsible-disclosure    soort: woordgroep    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (responsible disclosure | coordinated vulnerability disclosure | <kwetsbaarheidsmelding:znw>)
beter:        (een fout in de beveiliging bij ons melden) | als titel van een pagina
uitleg:       Iemand vindt een zwakke plek in een website, vertelt dat eerst aan de eigenaar en maakt er geen misbruik van.
voorbeeld:    Hebt u een zwakke plek gevonden? Lees onze regels voor ⟦responsible disclosure⟧. => Hebt u een zwakke plek gevonden? Lees hoe u die veilig bij ons meldt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       ethisch hacker    id: ethisch-hacker    soort: woordgroep    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (ethisch hacker | ethische hacker | ethische hackers)
beter:        (iemand die met toestemming zoekt naar fouten in de beveiliging) | altijd
uitleg:       Iemand die een systeem probeert binnen te komen om het veiliger te maken. De eigenaar vindt dat goed.
voorbeeld:    Een ⟦ethisch hacker⟧ vond een fout op onze afsprakensite. => Iemand die voor ons naar fouten zoekt, vond er een op onze afsprakensite.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       phishing    id: phishing    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: tip
vormen:       mv=-
patroon:      (phishing | phishingmail | phishingmails | phishingbericht | phishingberichten)
beter:        (een nepbericht waarmee oplichters uw geld of gegevens willen) | altijd
uitleg:       Oplichters sturen een nepbericht om uw wachtwoord of geld te krijgen. Het lijkt van een bank of de overheid.
voorbeeld:    U hebt misschien een e-mail gekregen die ⟦phishing⟧ is. => U hebt misschien een nepmail van oplichters gekregen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       spoofing    id: spoofing    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
vormen:       mv=-
beter:        (oplichters doen alsof zij iemand anders zijn) | altijd
uitleg:       Een oplichter gebruikt het nummer of adres van een ander. U denkt dan dat uw bank belt.
voorbeeld:    Bent u slachtoffer van ⟦spoofing⟧? Bel uw bank en de politie. => Deed iemand aan de telefoon alsof hij van uw bank was? Bel uw bank en de politie.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       malware    id: malware    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
vormen:       mv=-
patroon:      (malware | schadelijke software | kwaadaardige software)
beter:        (programma dat uw computer kapotmaakt of gegevens steelt) | altijd
uitleg:       Een programma dat stiekem op een computer komt en schade maakt of gegevens steelt.
voorbeeld:    Open de bijlage niet, want er zit ⟦malware⟧ in. => Open de bijlage niet. Er zit een programma in dat uw gegevens steelt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       ransomware    id: ransomware    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
vormen:       mv=-
patroon:      (ransomware | gijzelsoftware)
beter:        (programma dat bestanden op slot zet tot er geld betaald is) | altijd
uitleg:       Criminelen zetten alle bestanden op slot. Zij vragen geld om ze weer open te maken.
voorbeeld:    Door ⟦ransomware⟧ ligt het loket voor paspoorten deze week stil. => Criminelen hebben onze computers op slot gezet. Het loket voor paspoorten is deze week dicht.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       identiteitsfraude    id: identiteitsfraude    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: tip
beter:        (iemand doet alsof hij u is, om geld of spullen te krijgen) | altijd
uitleg:       Iemand doet alsof hij u is, bijvoorbeeld met een kopie van uw paspoort, en koopt spullen op uw naam.
voorbeeld:    Meld ⟦identiteitsfraude⟧ direct bij de politie. => Doet iemand alsof hij u is? Meld dat direct bij de politie.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       cybercrime    id: cybercrime    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
vormen:       mv=-
patroon:      (cybercrime | cybercriminaliteit)
beter:        misdaad via internet | altijd
uitleg:       Strafbare dingen die met computers of internet gebeuren, zoals een account stelen.
voorbeeld:    De wijkagent geeft les over ⟦cybercrime⟧ aan ouderen. => De wijkagent geeft les over misdaad via internet aan ouderen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       cybersecurity    id: cybersecurity    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
vormen:       mv=-
patroon:      (cybersecurity | cyberveiligheid | cyberbeveiliging)
beter:        (veiligheid op internet, of: beveiliging van computers) | zeg wat er veilig moet zijn
uitleg:       Alles wat helpt om computers, telefoons en gegevens veilig te houden.
voorbeeld:    Deze folder gaat over ⟦cybersecurity⟧ voor winkeliers. => Deze folder gaat over veiligheid op internet voor winkeliers.
niet melden:  /(Nationaal | Centrum | Center | Centre) _/ | in een naam
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       DDoS-aanval    id: ddos-aanval    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      ("DDoS-aanval" | "DDoS-aanvallen" | "DDOS-aanval" | ddos-aanval | ddos-aanvallen)
beter:        (aanval waarbij een website zo veel bezoek krijgt dat hij stopt) | altijd
uitleg:       Criminelen sturen zo veel bezoek naar een website dat die niet meer werkt.
voorbeeld:    Door een ⟦DDoS-aanval⟧ was de Berichtenbox vanochtend niet te openen. => Door een aanval van criminelen was de Berichtenbox vanochtend niet te openen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       loggegevens    id: loggegevens    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
vormen:       mv=-
patroon:      (loggegevens | logbestand | logbestanden | logging)
beter:        (lijst van wie wat deed in het systeem) | altijd
uitleg:       Een lijst die een computer zelf bijhoudt: wie deed wat, en op welk moment.
voorbeeld:    Uit de ⟦loggegevens⟧ blijkt wie uw dossier heeft geopend. => Onze computer houdt bij wie een dossier opent. Zo weten wij wie uw dossier heeft bekeken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       IP-adres    id: ip-adres    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: tip
patroon:      ("IP-adres" | "IP-adressen" | ip-adres | ip-adressen)
beter:        (nummer van uw computer of internet) | als de lezer dit nog niet kent
uitleg:       Een nummer dat bij uw internetverbinding hoort. Daaraan kan een website u soms herkennen.
voorbeeld:    Wij bewaren uw ⟦IP-adres⟧ drie maanden. => Wij bewaren drie maanden het nummer van uw internetverbinding.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bezoekersstatistieken    id: bezoekersstatistieken    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
vormen:       mv=-
patroon:      (bezoekersstatistieken | webstatistieken | websitestatistieken | bezoekersstatistiek)
beter:        (aantallen bezoekers van de website) | altijd
uitleg:       Cijfers over hoeveel mensen een website bekijken en welke pagina's zij lezen.
voorbeeld:    Voor onze ⟦webstatistieken⟧ maken wij uw gegevens onherkenbaar. => Wij tellen onze bezoekers. Wij weten daarbij niet wie u bent.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       opt-in    id: opt-in    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
beter:        (u zegt zelf eerst ja) | altijd
uitleg:       Er gebeurt pas iets als u zelf ja hebt gezegd, bijvoorbeeld reclame krijgen.
voorbeeld:    Voor de nieuwsbrief werken wij met een ⟦opt-in⟧. => U krijgt de nieuwsbrief alleen als u daar zelf ja op zegt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       opt-out    id: opt-out    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
beter:        (u zegt zelf nee als u iets niet wilt) | altijd
uitleg:       Er gebeurt iets vanzelf, tenzij u nee zegt.
voorbeeld:    Bij de ⟦opt-out⟧ meldt u dat uw medicijnlijst niet gedeeld mag worden. => Wilt u niet dat uw medicijnlijst gedeeld wordt? Zeg dan zelf nee.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       doorgifte    id: doorgifte    soort: zelfstandig naamwoord    categorie: juridisch    domein: ict    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(gegevens | persoonsgegevens)/
uitleg:       Gegevens over u gaan naar een ander land, meestal buiten de Europese Unie. Daar gelden andere regels voor privacy.
voorbeeld:    Er is geen ⟦doorgifte⟧ van uw gegevens naar de Verenigde Staten. => Wij sturen uw gegevens niet naar de Verenigde Staten.
niet melden:  /_ van (televisie | radio | programma's)/ | tv en radio
niet melden:  /_ van (het | een | de)? ..1 (wapen | wapens | goederen)/ | iets anders dan gegevens
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 47 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gegevensdrager    id: gegevensdrager    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
beter:        (ding waarop gegevens staan, zoals een usb-stick of harde schijf) | altijd
uitleg:       Een ding waar bestanden op staan, zoals een usb-stick, cd of harde schijf.
voorbeeld:    Lever het dossier in op een ⟦gegevensdrager⟧. => Lever het dossier in op een usb-stick.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 151 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       digitaal toegankelijk    id: digitaal-toegankelijk    soort: woordgroep    categorie: jargon    domein: ict    ernst: tip
patroon:      digitaal (toegankelijk | toegankelijke)
beter:        (bruikbaar voor iedereen, ook met een beperking) | als je het over mensen met een beperking hebt
beter:        (op internet te bekijken) | als je bedoelt dat iets online staat
uitleg:       Iedereen kan de website of app gebruiken. Ook mensen die slecht zien, horen of de muis niet gebruiken.
voorbeeld:    Dit document is nog niet ⟦digitaal toegankelijk⟧. => Dit document kunt u nog niet goed laten voorlezen door uw computer.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       toegankelijkheidsverklaring    id: toegankelijkheidsverklaring    soort: zelfstandig naamwoord    categorie: juridisch    domein: ict    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een pagina waarop staat of mensen met een beperking een website goed kunnen gebruiken.
voorbeeld:    Op onze website staat de ⟦toegankelijkheidsverklaring⟧ van 2026. => Op onze website leest u wat daar nog niet goed werkt voor mensen met een beperking.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       schermlezer    id: schermlezer    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (<schermlezer> | <screenreader>)
beter:        (programma dat voorleest wat er op het scherm staat) | altijd
uitleg:       Een programma dat hardop zegt wat er op het scherm staat. Het is voor mensen die slecht zien.
voorbeeld:    De pdf werkt ook met een ⟦schermlezer⟧. => De computer kan deze pdf ook voorlezen aan mensen die slecht zien.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       alternatieve tekst    id: alternatieve-tekst    soort: woordgroep    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (alternatieve (tekst | teksten) | <alt-tekst:znw>)
alleen:       zin=/(afbeelding | afbeeldingen | foto | foto's | plaatje | plaatjes | beeld | illustratie)/
beter:        (beschrijving van een foto voor wie hem niet ziet) | altijd
uitleg:       Een zin die vertelt wat er op een foto staat. De computer leest die voor aan wie slecht ziet.
voorbeeld:    Zet bij elke foto een ⟦alternatieve tekst⟧. => Schrijf bij elke foto een zin voor wie hem niet kan zien.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       gebruiksvriendelijk    id: gebruiksvriendelijk    soort: bijvoeglijk    categorie: jargon    domein: ict    ernst: tip
patroon:      gebruiksvriendelijk
alleen:       voor=/(is | zijn | wordt | worden | niet | erg | heel)/
alleen:       na!=/(gemaakt | ingericht | opgezet | vormgegeven | ontworpen | en | maar)/
beter:        <makkelijk> te gebruiken | na 'is', 'zijn' of 'worden'
uitleg:       U begrijpt snel hoe een apparaat of website werkt.
voorbeeld:    De nieuwe parkeerapp is ⟦gebruiksvriendelijk⟧. => De nieuwe parkeerapp is makkelijk te gebruiken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       digivaardig    id: digivaardig    soort: bijvoeglijk    categorie: jargon    domein: ict    ernst: waarschuwing
beter:        (goed met computer en internet) | altijd
uitleg:       Iemand kan goed omgaan met een computer, telefoon en internet.
voorbeeld:    Bent u niet zo ⟦digivaardig⟧? Vraag hulp in de bibliotheek. => Vindt u internet lastig? Vraag hulp in de bibliotheek.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       digitale vaardigheden    id: digitale-vaardigheden    soort: woordgroep    categorie: jargon    domein: ict    ernst: tip
patroon:      (digitale vaardigheden | digitale geletterdheid)
beter:        (omgaan met computer, telefoon en internet) | altijd
uitleg:       Wat iemand kan met een computer, telefoon of tablet. Bijvoorbeeld e-mailen en online bankieren.
voorbeeld:    Oefen uw ⟦digitale vaardigheden⟧ gratis op dinsdag. => Leer op dinsdag gratis e-mailen en online bankieren.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       digitale inclusie    id: digitale-inclusie    soort: woordgroep    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (digitale inclusie)
beter:        (zorgen dat iedereen mee kan doen op internet) | als het over een doel gaat
uitleg:       Het gaat erom of iedereen kan meedoen als steeds meer dingen via internet gaan.
voorbeeld:    De wethouder wil meer doen aan ⟦digitale inclusie⟧. => De wethouder wil dat ook mensen zonder computer hun zaken kunnen regelen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       digitaal loket    id: digitaal-loket    soort: woordgroep    categorie: jargon    domein: ict    ernst: tip
patroon:      (digitaal loket | digitale loket | digitale loketten | e-loket | e-loketten)
beter:        (onze website, noem de naam) | altijd
uitleg:       De plek op de website van een organisatie waar u iets aanvraagt of doorgeeft.
voorbeeld:    Vraag uw uittreksel aan via het ⟦digitaal loket⟧. => Vraag uw uittreksel aan op onze website.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       omnichannel    id: omnichannel    soort: bijvoeglijk    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (omnichannel | multichannel | multikanaal)
beter:        (per telefoon, op de website en aan het loket) | altijd
uitleg:       Mensen kunnen kiezen hoe zij contact zoeken. Zij krijgen overal hetzelfde antwoord.
voorbeeld:    De gemeente werkt vanaf mei ⟦omnichannel⟧. => Vanaf mei krijgt u aan de telefoon, online en aan het loket hetzelfde antwoord.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       datagedreven    id: datagedreven    soort: bijvoeglijk    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (datagedreven | <gegevensgedreven> | datagestuurd | datagestuurde)
beter:        (met hulp van cijfers en gegevens) | altijd
uitleg:       Mensen kijken eerst naar cijfers en kiezen daarna wat zij doen.
voorbeeld:    De politie werkt ⟦datagedreven⟧ bij fietsdiefstal. => De politie kijkt naar cijfers om te zien waar de meeste fietsen worden gestolen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       gebruiksvoorwaarden    id: gebruiksvoorwaarden    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: tip
vormen:       mv=-
patroon:      gebruiksvoorwaarden
beter:        regels voor het gebruik | van een website, app of dienst
uitleg:       Wat wel en niet mag als u een website, app of dienst gebruikt.
voorbeeld:    Ga akkoord met de ⟦gebruiksvoorwaarden⟧ van de app. => Ga akkoord met de regels voor het gebruik van de app.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       algoritme    id: algoritme    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
vormen:       mv=algoritmes
beter:        (rekenregels van een computer) | zeg wat de computer berekent
uitleg:       Een rij stappen waarmee een computer iets berekent of kiest. Bijvoorbeeld welke aanvraag wordt gecontroleerd.
voorbeeld:    Een ⟦algoritme⟧ kiest welke aangiften wij bekijken. => De computer kiest met vaste regels welke aangiften wij bekijken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       algoritmeregister    id: algoritmeregister    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
beter:        (lijst met computerregels die de overheid gebruikt) | altijd
uitleg:       Een openbare lijst op internet. Daarin staat wanneer de overheid een computer laat rekenen of kiezen.
voorbeeld:    Dit rekenmodel staat in het ⟦algoritmeregister⟧. => Op internet staat een lijst van rekenmodellen die wij gebruiken. Dit model staat erin.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       geautomatiseerde besluitvorming    id: geautomatiseerde-besluitvorming    soort: woordgroep    categorie: juridisch    domein: ict    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (geautomatiseerde (besluitvorming | individuele besluitvorming) | geautomatiseerd (besluit | besluiten))
uitleg:       Een computer beslist over u. Er kijkt geen mens naar.
voorbeeld:    Bij deze boete is er ⟦geautomatiseerde besluitvorming⟧. => Een computer heeft deze boete opgelegd. Er keek geen mens naar.
bron:         Algemene verordening gegevensbescherming, artikel 22
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       profilering    id: profilering    soort: zelfstandig naamwoord    categorie: juridisch    domein: ict    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(gegevens | persoonsgegevens | AVG | privacy | computer | cookies | automatisch | geautomatiseerd | geautomatiseerde)/
uitleg:       Een computer voorspelt iets over u uit uw gegevens. Bijvoorbeeld wat u gaat kopen of of u betaalt.
voorbeeld:    Wij gebruiken uw gegevens niet voor ⟦profilering⟧. => Wij gebruiken uw gegevens niet om te voorspellen wat u gaat doen.
bron:         Algemene verordening gegevensbescherming, artikel 4
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       risicoprofiel    id: risicoprofiel    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
beter:        (kenmerken die vaker voorkomen als er iets misgaat) | zeg welke kenmerken
uitleg:       Een lijst met kenmerken. Wie daarop lijkt, wordt eerder gecontroleerd.
voorbeeld:    U bent gekozen op basis van een ⟦risicoprofiel⟧: u begon net een bedrijf. => U bent gekozen omdat u net een bedrijf begon. Dan gaat er vaker iets mis.
niet melden:  /(belegger | beleggingen | beleggen | fonds | regionaal | veiligheidsregio) ..6 _/ | bij beleggen, of een plan voor rampen
niet melden:  /_ ..6 (belegger | beleggingen | beleggen | fonds | veiligheidsregio)/ | bij beleggen, of een plan voor rampen
niet melden:  /_ van (je | het | uw | een | de | ons) (algoritme | project | organisatie | systeem | gebied | gemeente | gebouw | locatie)/ | dan gaat het niet om mensen
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 82 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       artificiële intelligentie    id: artificiele-intelligentie    soort: woordgroep    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (artificiële intelligentie | kunstmatige intelligentie)
beter:        (slimme computerprogramma's) | zeg wat het programma doet
uitleg:       Computerprogramma's die leren van voorbeelden. Zij kunnen teksten schrijven, beelden herkennen of iets voorspellen.
voorbeeld:    Bij het zoeken naar scheve stoeptegels helpt ⟦kunstmatige intelligentie⟧. => Een computer leert van foto's waar stoeptegels scheef liggen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       taalmodel    id: taalmodel    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
beter:        (computerprogramma dat teksten schrijft) | als je uitlegt wat de gemeente gebruikt
uitleg:       Een programma dat van heel veel teksten heeft geleerd. Het voorspelt welk woord volgt en schrijft zo een tekst.
voorbeeld:    De brief is gemaakt met hulp van een ⟦taalmodel⟧. => Een computerprogramma hielp bij het schrijven van deze brief.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       deepfake    id: deepfake    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
beter:        (nepfilm of nepgeluid dat echt lijkt) | altijd
uitleg:       Een film, foto of stem die een computer heeft gemaakt. Het lijkt alsof iemand iets zegt of doet, maar dat is niet zo.
voorbeeld:    De video van de burgemeester was een ⟦deepfake⟧. => De video van de burgemeester was nep. Een computer heeft die gemaakt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       open data    id: open-data    soort: woordgroep    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      open data
alleen:       na!=/(portaal | portal | platform | beleid | bestand | bestanden)/
beter:        (gegevens die iedereen mag gebruiken) | altijd
uitleg:       Lijsten en cijfers van de overheid die iedereen gratis mag bekijken en gebruiken.
voorbeeld:    De plekken van alle bomen zijn ⟦open data⟧. => De plekken van alle bomen zijn gegevens die iedereen mag gebruiken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       metadata    id: metadata    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      metadata
beter:        (gegevens over een bestand, zoals datum en maker) | altijd
uitleg:       Gegevens die vertellen wat een bestand is. Bijvoorbeeld wie het maakte en op welke dag.
voorbeeld:    Haal de ⟦metadata⟧ uit de foto voordat u hem op internet zet. => Haal de plaats en de datum uit de foto voordat u hem op internet zet.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 21 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dataset    id: dataset    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
vormen:       mv=datasets
beter:        (verzameling gegevens) | altijd
uitleg:       Gegevens die bij elkaar horen en in één lijst of bestand staan.
voorbeeld:    De ⟦dataset⟧ met alle laadpalen staat online. => De lijst met alle laadpalen staat online.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 29 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       database    id: database    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: tip
beter:        (verzameling gegevens in een computer) | altijd
uitleg:       Een plek in een computer waar veel gegevens geordend staan.
voorbeeld:    Uw kenteken staat niet in onze ⟦database⟧. => Uw kenteken staat niet in ons systeem.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 51 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       interoperabiliteit    id: interoperabiliteit    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (<interoperabiliteit:znw> | interoperabel | interoperabele)
beter:        (dat systemen goed samenwerken) | altijd
uitleg:       Verschillende computersystemen kunnen gegevens van elkaar lezen en gebruiken.
voorbeeld:    De nieuwe wet gaat over ⟦interoperabiliteit⟧ van ziekenhuissystemen. => De nieuwe wet zegt dat computers van ziekenhuizen elkaars gegevens moeten kunnen lezen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 29 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       open source    id: open-source    soort: woordgroep    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (open source | open-source | opensource | opensourcesoftware)
beter:        (programma's waarvan iedereen de code mag bekijken) | altijd
uitleg:       Programma's waarvan iedereen de code mag zien en verbeteren.
voorbeeld:    Onze zoekfunctie is ⟦open source⟧. => Iedereen mag de code van onze zoekfunctie bekijken en gebruiken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       cloud    id: cloud    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      cloud
beter:        (computers van een ander bedrijf, bereikbaar via internet) | altijd
uitleg:       Computers van een bedrijf waar uw bestanden via internet bewaard worden. Ze staan dus niet bij u.
voorbeeld:    Uw dossier staat in de ⟦cloud⟧ in Ierland. => Uw dossier staat op computers van een bedrijf in Ierland.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       back-up    id: back-up    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: tip
vormen:       mv=back-ups
alleen:       zin=/(bestand | bestanden | foto | foto's | computer | computers | telefoon | gegevens | data | server | servers | documenten | usb | usb-stick | cloud | maak | maken | maakt | gemaakt | teruggezet)/
beter:        <reservekopie> | van bestanden
uitleg:       Een tweede exemplaar van bestanden. Gaat het eerste verloren, dan is er nog één.
voorbeeld:    Maak eerst een ⟦back-up⟧ van uw foto's. => Maak eerst een reservekopie van uw foto's.
niet melden:  /_ (politie | politieagent | assistentie | plan | locatie | oplossing | voorziening | generator | systeem)/ | hulp van collega's, of iets voor als het misgaat
niet melden:  /als _/ | iets voor als het misgaat
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 40 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       synchroniseren    id: synchroniseren    soort: werkwoord    categorie: jargon    domein: ict    ernst: waarschuwing
alleen:       zin=/(agenda | agenda's | bestand | bestanden | app | telefoon | computer | gegevens | apparaat | apparaten)/
beter:        (zorgen dat overal hetzelfde staat) | bij agenda's, bestanden of apparaten
uitleg:       Zorgen dat op twee apparaten of in twee systemen precies hetzelfde staat.
voorbeeld:    De app ⟦synchroniseert⟧ uw agenda elk uur. => De app zorgt elk uur dat in al uw agenda's hetzelfde staat.
voorbeeld:    Uw gegevens worden vannacht ⟦gesynchroniseerd⟧. => Vannacht zorgen wij dat in beide systemen dezelfde gegevens staan.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       datamigratie    id: datamigratie    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (<datamigratie:znw> | <gegevensmigratie:znw> | <conversie:znw> van ..2 gegevens)
beter:        (gegevens overzetten naar een nieuw systeem) | altijd
uitleg:       Alle gegevens gaan van een oud computersysteem naar een nieuw systeem.
voorbeeld:    Vanwege een ⟦datamigratie⟧ kunt u dit weekend niet inloggen. => Wij zetten dit weekend alle gegevens in een nieuw systeem. U kunt dan niet inloggen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       gegevensuitwisseling    id: gegevensuitwisseling    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
beter:        (gegevens aan elkaar geven) | noem wie aan wie geeft
uitleg:       Twee organisaties geven elkaar gegevens over mensen, bijvoorbeeld over inkomen of adres.
voorbeeld:    Voor de ⟦gegevensuitwisseling⟧ tussen UWV en gemeente geeft de wet toestemming. => UWV en gemeente mogen elkaar van de wet gegevens over u geven.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 57 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gegevensverstrekking    id: gegevensverstrekking    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
beter:        (gegevens geven aan een ander) | noem wie ze krijgt
uitleg:       Een organisatie geeft gegevens over iemand aan een ander.
voorbeeld:    U kunt bezwaar maken tegen ⟦gegevensverstrekking⟧ aan uw kerk. => U mag zeggen dat u niet wilt dat wij uw gegevens aan uw kerk geven.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 104 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       basisregistratie    id: basisregistratie    soort: zelfstandig naamwoord    categorie: juridisch    domein: ict    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een lijst van de overheid met belangrijke gegevens, bijvoorbeeld over mensen, huizen of bedrijven. Alle overheden gebruiken die lijst.
voorbeeld:    In de ⟦basisregistratie⟧ staat nog uw oude adres. => In de lijst van alle bewoners staat nog uw oude adres.
niet melden:  /_ (personen | adressen | kadaster | inkomen | grootschalige | ondergrond | topografie | voertuigen)/ | in de naam van één bepaalde lijst
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 332 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       authentiek gegeven    id: authentiek-gegeven    soort: woordgroep    categorie: juridisch    domein: ict    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (authentiek gegeven | authentieke gegeven | authentieke gegevens)
uitleg:       Een gegeven dat alle overheden moeten gebruiken. Zij mogen er niet nog eens om vragen.
voorbeeld:    Uw geboortedatum is een ⟦authentiek gegeven⟧. => Alle overheden nemen uw geboortedatum over. U hoeft die niet opnieuw te vertellen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 39 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       terugmelden    id: terugmelden    soort: werkwoord    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (terugmelding | terugmeldingen | terugmeldplicht | <terug|melden> ..8 (gegeven | gegevens | adres | fout))
beter:        (doorgeven dat een gegeven misschien fout is) | als het om gegevens bij de overheid gaat
uitleg:       Een organisatie laat weten dat een gegeven bij de overheid misschien niet klopt.
voorbeeld:    Wij kregen een ⟦terugmelding⟧ over uw adres. => Iemand liet ons weten dat uw adres misschien niet klopt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       biometrische gegevens    id: biometrische-gegevens    soort: woordgroep    categorie: juridisch    domein: ict    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (biometrische (gegevens | gegeven | kenmerken | kenmerk) | biometrisch gegeven)
uitleg:       Kenmerken van uw lichaam waaraan u te herkennen bent, zoals vingerafdrukken, gezicht of ogen.
voorbeeld:    De IND vraagt om uw ⟦biometrische gegevens⟧. => De IND maakt een foto van u en neemt uw vingerafdrukken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       digitale identiteit    id: digitale-identiteit    soort: woordgroep    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (digitale identiteit | <ID-wallet:znw> | <identiteitswallet:znw>)
beter:        (een app of account waarmee u online laat zien wie u bent) | altijd
uitleg:       Alles waarmee u op internet laat zien wie u bent. Bijvoorbeeld DigiD of een app met uw rijbewijs.
voorbeeld:    Met de Europese ⟦digitale identiteit⟧ kunt u ook in Spanje inloggen. => Met een Europese app laat u op internet zien wie u bent. Daarmee kunt u ook in Spanje inloggen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       zoekmachineoptimalisatie    id: zoekmachineoptimalisatie    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
beter:        (zorgen dat Google de pagina goed vindt) | altijd
uitleg:       Teksten zo maken dat mensen ze snel vinden met bijvoorbeeld Google.
voorbeeld:    De webredactie let op ⟦zoekmachineoptimalisatie⟧. => De webredactie zorgt dat mensen onze pagina's snel vinden in Google.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       webinar    id: webinar    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: tip
vormen:       mv=webinars
beter:        (bijeenkomst via internet) | altijd
uitleg:       Een les of bijeenkomst die u thuis op uw scherm volgt.
voorbeeld:    Op 5 mei is er een gratis ⟦webinar⟧ over isoleren. => Op 5 mei kunt u thuis op uw scherm een gratis les over isoleren volgen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       downtime    id: downtime    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
beter:        (tijd dat de website niet werkt) | altijd
uitleg:       De tijd dat een website of systeem niet te gebruiken is.
voorbeeld:    Houd zondag rekening met ⟦downtime⟧ van onze site. => Onze site werkt zondag een tijd niet.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       functioneel beheerder    id: functioneel-beheerder    soort: woordgroep    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (functioneel (beheer | beheerder | beheerders))
beter:        (de medewerker die het programma beheert) | altijd
uitleg:       Iemand die ervoor zorgt dat een computerprogramma goed werkt voor de collega's die het gebruiken.
voorbeeld:    Vraag nieuwe rechten aan bij de ⟦functioneel beheerder⟧ van het zaaksysteem. => Vraag nieuwe rechten aan bij de medewerker die het zaaksysteem beheert.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       wachtwoordbeheerder    id: wachtwoordbeheerder    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: tip
beter:        (programma dat uw wachtwoorden bewaart) | altijd
uitleg:       Een programma of app waarin al uw wachtwoorden veilig staan. U hoeft er maar één te onthouden.
voorbeeld:    Wij raden u een ⟦wachtwoordbeheerder⟧ aan. => Wij raden u aan een app te gebruiken die uw wachtwoorden veilig bewaart.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       proactieve dienstverlening    id: proactieve-dienstverlening    soort: woordgroep    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      proactieve dienstverlening
beter:        (uit onszelf helpen, voordat iemand het vraagt) | altijd
uitleg:       De overheid kijkt zelf waar u recht op hebt en laat u dat weten.
voorbeeld:    Dankzij ⟦proactieve dienstverlening⟧ hoeft u de toeslag niet meer aan te vragen. => U hoeft de toeslag niet meer aan te vragen. Wij zien zelf dat u er recht op hebt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       auteursrecht    id: auteursrecht    soort: zelfstandig naamwoord    categorie: juridisch    domein: ict    ernst: tip
rechtsgevolg: ja
uitleg:       Wie een foto, tekst of lied maakt, bepaalt wie die mag gebruiken.
voorbeeld:    Op deze foto zit ⟦auteursrecht⟧. => U mag deze foto niet zomaar gebruiken. De maker bepaalt wie dat mag.
bron:         Auteurswet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       domeinnaam    id: domeinnaam    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: tip
beter:        (naam van een website, zoals rijksoverheid.nl) | als de lezer het woord niet kent
uitleg:       De naam van een website, zoals rijksoverheid.nl.
voorbeeld:    Let goed op de ⟦domeinnaam⟧: valse sites lijken op digid.nl. => Kijk goed hoe de website heet: valse sites lijken op digid.nl.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie
