# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden van websites, apps en formulieren: inloggen, bestanden, fouten.

ingang:       authenticatie    id: authenticatie    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
beter:        (controle of u het echt bent) | bij inloggen
uitleg:       De computer controleert of u echt bent wie u zegt. Bijvoorbeeld met een wachtwoord of code.
voorbeeld:    De ⟦authenticatie⟧ met uw DigiD is mislukt. => Het is niet gelukt om met uw DigiD te controleren wie u bent.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tweestapsverificatie    id: tweestapsverificatie    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (<tweestapsverificatie> | <tweefactorauthenticatie> | <tweefactorverificatie> | <multifactorauthenticatie>)
beter:        (inloggen in twee stappen, bijvoorbeeld wachtwoord en code) | altijd
uitleg:       U logt in met uw wachtwoord en daarna nog met een code of de app. Zo kan een ander er niet in.
voorbeeld:    Zet in uw profiel de ⟦tweestapsverificatie⟧ aan. => Kies in uw profiel voor inloggen met een wachtwoord en een code.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       verificatiecode    id: verificatiecode    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
beter:        <code> | als duidelijk is waar de code voor is
beter:        (code waarmee wij controleren of u het bent) | als je de code voor het eerst noemt
uitleg:       Een rij cijfers die u per sms, e-mail of app krijgt. U vult die in om te laten zien dat u het bent.
voorbeeld:    Vul de ⟦verificatiecode⟧ uit de sms in. => Vul de code uit de sms in.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       activeringscode    id: activeringscode    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: tip
beter:        (de code waarmee u uw account aanzet) | als de lezer nog niet weet waarvoor de code is
uitleg:       Een code die u één keer invult. Daarna kunt u bijvoorbeeld uw DigiD gebruiken.
voorbeeld:    U krijgt uw ⟦activeringscode⟧ binnen vijf werkdagen per post. => Binnen vijf werkdagen krijgt u een brief met een code. Daarmee zet u uw DigiD aan.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       deactiveren    id: deactiveren    soort: werkwoord    categorie: jargon    domein: ict    ernst: waarschuwing
beter:        <uit|zetten> | bij een account, app of functie
beter:        (stoppen, blokkeren) | bij een pas of abonnement
uitleg:       Zorgen dat iets niet meer werkt, zoals een account of app.
voorbeeld:    U kunt de app zelf ⟦deactiveren⟧ via Mijn DigiD. => U kunt de app zelf uitzetten via Mijn DigiD.
voorbeeld:    Wij hebben uw oude account ⟦gedeactiveerd⟧. => Wij hebben uw oude account uitgezet.
niet melden:  /_ ..3 (bom | explosief | granaat)/ | onschadelijk maken
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       inlogmiddel    id: inlogmiddel    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
beter:        (manier om in te loggen, zoals DigiD) | altijd
uitleg:       Iets waarmee u veilig inlogt bij de overheid. Bijvoorbeeld DigiD of eHerkenning.
voorbeeld:    Voor deze website hebt u een erkend ⟦inlogmiddel⟧ nodig. => Op deze website logt u in met DigiD of eHerkenning.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       betrouwbaarheidsniveau    id: betrouwbaarheidsniveau    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
alleen:       zin=/(DigiD | eHerkenning | inloggen | inlogt | login | inlogmiddel | account)/
beter:        (hoe zeker wij weten dat u het bent) | bij inloggen
uitleg:       Zegt hoe zeker een website weet wie er inlogt. Bij gegevens over uw gezondheid moet dat heel zeker zijn.
voorbeeld:    Uw DigiD heeft een te laag ⟦betrouwbaarheidsniveau⟧ voor dit dossier. => Voor dit dossier moet u veiliger inloggen, met de DigiD-app en uw paspoort.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       toegangsrechten    id: toegangsrechten    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (toegangsrechten | gebruikersrechten)
beter:        (wat iemand mag zien en doen in het systeem) | altijd
uitleg:       Wat een medewerker in een computerprogramma mag zien en veranderen.
voorbeeld:    De ⟦toegangsrechten⟧ van uw oude collega zijn gestopt. => Uw oude collega kan niet meer in het systeem.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       digitale machtiging    id: digitale-machtiging    soort: woordgroep    categorie: jargon    domein: ict    ernst: tip
patroon:      (digitale machtiging | digitale machtigingen)
alleen:       zin!=/(incasso | incassomachtiging | bank | bankrekening | afschrijven | afschrijving | rekening | IBAN)/
beter:        (toestemming om online iets voor een ander te doen) | altijd
uitleg:       Toestemming waarmee iemand anders online uw zaken bij de overheid mag regelen.
voorbeeld:    Uw dochter heeft een ⟦digitale machtiging⟧ voor uw belastingaangifte. => Uw dochter mag van u online belastingaangifte doen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       machtigingscode    id: machtigingscode    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
beter:        (code waarmee een ander iets voor u mag regelen) | altijd
uitleg:       Een code die u aan iemand geeft. Met die code mag die persoon uw belasting of toeslag regelen.
voorbeeld:    Geef de ⟦machtigingscode⟧ aan uw zoon. => Geef de code aan uw zoon. Dan kan hij uw aangifte voor u doen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       eHerkenning    id: eherkenning    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: tip
vormen:       mv=-
patroon:      eHerkenning
beter:        (inloggen voor bedrijven) | als de lezer dit nog niet kent
uitleg:       Hiermee logt een bedrijf of organisatie in bij de overheid. Het lijkt op DigiD, maar dan voor ondernemers.
voorbeeld:    Log in met ⟦eHerkenning⟧ om de vergunning voor uw winkel te zien. => Log in als ondernemer om de vergunning voor uw winkel te zien.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       resetten    id: resetten    soort: werkwoord    categorie: jargon    domein: ict    ernst: tip
vormen:       vt=resette; vtmv=resetten; vd=gereset; tt3=reset; tt1=reset
beter:        (opnieuw instellen) | bij een wachtwoord of apparaat
uitleg:       Iets terugzetten naar het begin, zodat u opnieuw kunt beginnen. Bijvoorbeeld een wachtwoord.
voorbeeld:    Klik hier om uw wachtwoord te ⟦resetten⟧. => Klik hier om uw wachtwoord opnieuw in te stellen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       sessie verlopen    id: sessie-verlopen    soort: woordgroep    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (uw | je | de)? sessie (is | was)? automatisch? (verlopen | beëindigd)
beter:        (u was te lang niet bezig en bent uitgelogd) | zeg ook wat de lezer nu moet doen
uitleg:       U deed te lang niets op de website. Daarom moet u opnieuw inloggen.
voorbeeld:    ⟦Je sessie is verlopen⟧, log opnieuw in met je DigiD. => Je deed te lang niets. Log opnieuw in met je DigiD.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       captcha    id: captcha    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
beter:        (plaatje of vraag om te laten zien dat u geen robot bent) | altijd
uitleg:       Een kleine test op een website. Daarmee laat u zien dat u een mens bent en geen computer.
voorbeeld:    Los de ⟦captcha⟧ op en klik op Verzenden. => Laat zien dat u geen robot bent en klik op Verzenden.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       browser    id: browser    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: tip
beter:        (programma waarmee u op internet gaat, zoals Chrome of Safari) | als de lezer het woord misschien niet kent
uitleg:       Het programma waarmee u websites bekijkt, zoals Chrome, Edge, Firefox of Safari.
voorbeeld:    Deze website werkt niet goed in uw ⟦browser⟧. => Deze website werkt niet goed. Open hem in Chrome, Edge of Safari.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       browserinstellingen    id: browserinstellingen    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
vormen:       mv=-
patroon:      (browserinstellingen | browserinstelling)
beter:        (de instellingen van het programma waarmee u op internet gaat) | altijd
uitleg:       Keuzes in het programma waarmee u websites bekijkt. Bijvoorbeeld of een site iets mag onthouden.
voorbeeld:    Via uw ⟦browserinstellingen⟧ kunt u cookies weigeren. => In Chrome, Edge of Safari kunt u kiezen dat u geen cookies wilt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       cachegeheugen    id: cachegeheugen    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (cachegeheugen | cache)
beter:        (tijdelijke bestanden van websites die u bezocht) | zeg hoe de lezer die weghaalt
uitleg:       Plek op uw computer of telefoon met kopieën van websites. Daardoor opent een site sneller.
voorbeeld:    Ziet u een oude pagina? Maak dan uw ⟦cache⟧ leeg. => Ziet u een oude pagina? Haal dan de tijdelijke bestanden van websites weg.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       cookiebeleid    id: cookiebeleid    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (<cookiebeleid> | <cookiestatement> | <cookieverklaring>)
beter:        (uitleg over cookies) | als titel van een pagina
uitleg:       De tekst waarin staat welke cookies een website gebruikt en waarom.
voorbeeld:    Lees meer in ons ⟦cookiebeleid⟧. => Lees meer in onze uitleg over cookies.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       functionele cookie    id: functionele-cookie    soort: woordgroep    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (functionele | strikt noodzakelijke) (cookie | cookies)
beter:        (cookies die nodig zijn om de website te laten werken) | altijd
uitleg:       Zonder deze bestanden werkt een website niet goed. Daarom hoeft u hiervoor geen toestemming te geven.
voorbeeld:    Wij gebruiken alleen ⟦functionele cookies⟧. => Wij gebruiken alleen cookies die nodig zijn om deze website te laten werken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       analytische cookie    id: analytische-cookie    soort: woordgroep    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (analytische | statistische) (cookie | cookies)
beter:        (cookies waarmee wij bezoekers tellen) | altijd
uitleg:       Hiermee telt een website hoeveel mensen er komen en welke pagina's zij lezen.
voorbeeld:    Met ⟦analytische cookies⟧ maken wij de site beter. => Wij tellen hoe vaak elke pagina bezocht wordt. Zo maken wij de site beter.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       tracking cookie    id: tracking-cookie    soort: woordgroep    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (tracking | tracking- | marketing | marketing-) (cookie | cookies)
patroon:      (trackingcookie | trackingcookies | marketingcookie | marketingcookies | volgcookies)
beter:        (cookies die volgen wat u op internet doet) | altijd
uitleg:       Een bestandje dat onthoudt welke websites u bezoekt. Bedrijven gebruiken dat voor reclame.
voorbeeld:    Op deze gemeentesite staan geen ⟦trackingcookies⟧. => Deze gemeentesite volgt niet wat u op internet doet.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       cookiewall    id: cookiewall    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
vormen:       mv=cookiewalls
beter:        (scherm dat u pas verder laat als u cookies goedvindt) | altijd
uitleg:       Een scherm op een website dat pas weggaat als u ja zegt tegen cookies.
voorbeeld:    Een ⟦cookiewall⟧ is bij een overheidssite niet toegestaan. => Een overheidssite mag u niet weigeren als u nee zegt tegen cookies.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       pop-up    id: pop-up    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: tip
vormen:       mv=pop-ups
beter:        (venster dat vanzelf opengaat) | als de lezer iets moet aanklikken
uitleg:       Een extra venster dat vanzelf op uw scherm verschijnt.
voorbeeld:    Sluit de ⟦pop-up⟧ met het kruisje. => Sluit het venster dat vanzelf opengaat met het kruisje.
niet melden:  /_ (winkel | store | locatie | expositie | bar | café | restaurant | museum | bibliotheek | kantoor)/ | een tijdelijke winkel
niet melden:  /_ ..3 (winkel | winkels | store | museum | restaurant | café | locatie)/ | een winkel voor korte tijd
niet melden:  /(winkel | winkels) ..3 _/ | een winkel voor korte tijd
niet melden:  /_ ..2 (loket | stembureau | spreekuur | park | vaccinatielocatie | priklocatie | teststraat | balie | inloop | markt | expositie | tentoonstelling)/ | een tijdelijke plek
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       plug-in    id: plug-in    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (plug-in | plug-ins | plugin | plugins | add-on | add-ons)
beter:        (extra stukje programma) | altijd
uitleg:       Een klein programma dat u toevoegt aan een ander programma. Daarna kan het meer.
voorbeeld:    Installeer deze ⟦plug-in⟧ om de kaart te bekijken. => Installeer dit extra stukje programma om de kaart te bekijken.
niet melden:  /_ (hybride | hybrides | auto | auto's | laadpunt | batterij | batterijen | thuisbatterij | zonnepaneel | zonnepanelen)/ | bij auto's en stroom
niet melden:  /_ ..3 (geneesmiddel | geneesmiddelen | dialyse | tarief | tarieven)/ | een term uit de zorg
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       hyperlink    id: hyperlink    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: tip
beter:        <link> | op een website of in een e-mail
uitleg:       Een woord of regel waar u op klikt om naar een andere pagina te gaan.
voorbeeld:    De ⟦hyperlink⟧ in de e-mail werkt een week. => De link in de e-mail werkt een week.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       URL    id: url    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: tip
vormen:       mv=URL's
beter:        <webadres> | van een website of pagina
uitleg:       Het adres van een pagina op internet, zoals www.rijksoverheid.nl.
voorbeeld:    Typ de ⟦URL⟧ boven in het scherm. => Typ het webadres boven in het scherm.
voorbeeld:    Deze ⟦URL⟧ werkt niet meer. => Dit webadres werkt niet meer.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       webportaal    id: webportaal    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: tip
patroon:      (<webportaal> | <klantportaal> | <burgerportaal> | <aanvraagportaal> | <clientportaal> | <cliëntportaal> | <zorgportaal> | <ouderportaal>)
beter:        (de website waar u inlogt, noem de naam) | altijd
uitleg:       Een website waar u inlogt en uw eigen zaken regelt, zoals aanvragen en berichten.
voorbeeld:    In het ⟦burgerportaal⟧ ziet u hoe ver uw aanvraag is. => Log in op Mijn Almere. Daar ziet u hoe ver uw aanvraag is.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       homepage    id: homepage    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: tip
beter:        (eerste pagina van de website) | altijd
uitleg:       De eerste pagina die u ziet als u een website opent.
voorbeeld:    Op de ⟦homepage⟧ klikt u op Paspoort aanvragen. => Op de eerste pagina van de website klikt u op Paspoort aanvragen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       landingspagina    id: landingspagina    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
beter:        <pagina> | als de lezer daar iets leest of doet
uitleg:       De pagina waar u uitkomt als u op een advertentie of link klikt.
voorbeeld:    De QR-code brengt u naar de ⟦landingspagina⟧ over zonnepanelen. => De QR-code brengt u naar de pagina over zonnepanelen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       dropdownmenu    id: dropdown    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (<dropdownmenu> | <drop-downmenu> | <vervolgkeuzelijst> | <uitklapmenu>)
beter:        <lijst> | als de lezer daaruit een antwoord kiest
uitleg:       Een rij antwoorden die verschijnt als u op een pijltje klikt. U kiest er één.
voorbeeld:    Kies in de ⟦vervolgkeuzelijst⟧ de soort parkeervergunning. => Kies in de lijst de soort parkeervergunning.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       selectievakje    id: selectievakje    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: tip
patroon:      (<selectievakje> | <aankruisvakje> | <checkbox>)
beter:        <vakje> | als de lezer er een vinkje in zet
uitleg:       Een vierkantje in een formulier. U klikt erop als iets voor u geldt.
voorbeeld:    Zet een vinkje in het ⟦selectievakje⟧ als u akkoord gaat. => Zet een vinkje in het vakje als u akkoord gaat.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       radiobutton    id: radioknop    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
vormen:       mv=radiobuttons
patroon:      (<radioknop> | <radiobutton> | <keuzerondje>)
beter:        <rondje> | als de lezer één antwoord moet kiezen
uitleg:       Een cirkel in een formulier. U kunt er maar één kiezen.
voorbeeld:    Klik op de ⟦radioknop⟧ voor uw antwoord. => Klik op het rondje voor uw antwoord.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       invoerveld    id: invoerveld    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (<invoerveld> | <tekstveld>)
beter:        <vak> | in een formulier
uitleg:       De plek in een formulier waar u uw antwoord typt.
voorbeeld:    Typ uw kenteken in het ⟦invoerveld⟧ zonder streepjes. => Typ uw kenteken in het vak zonder streepjes.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       verplicht veld    id: verplicht-veld    soort: woordgroep    categorie: jargon    domein: ict    ernst: tip
patroon:      (verplicht veld | verplichte veld | verplichte velden)
beter:        (vraag die u moet beantwoorden) | altijd
uitleg:       Een vraag in een formulier die u niet mag overslaan. Vaak staat er een sterretje bij.
voorbeeld:    Een sterretje betekent dat het een ⟦verplicht veld⟧ is. => Een sterretje betekent dat u de vraag moet beantwoorden.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       foutcode    id: foutcode    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: tip
beter:        (nummer van de fout, zeg ook wat er mis is) | altijd
uitleg:       Een nummer dat de computer toont als iets niet werkt. De medewerker weet dan wat er mis is.
voorbeeld:    Geef de ⟦foutcode⟧ door aan onze medewerker. => Op uw scherm staat welk nummer de fout heeft. Geef dat door aan onze medewerker.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       e-formulier    id: e-formulier    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: tip
patroon:      (<e-formulier> | <webformulier>)
beter:        (formulier op de website) | altijd
uitleg:       Een formulier dat u op de computer, telefoon of tablet invult en verstuurt.
voorbeeld:    Meld uw verhuizing met het ⟦e-formulier⟧. => Geef uw verhuizing door met het formulier op onze website.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       uploaden    id: uploaden    soort: werkwoord    categorie: jargon    domein: ict    ernst: tip
vormen:       tt3=uploadt; vt=uploadde; vd=geüpload; tt1=upload
beter:        (toevoegen aan het formulier, zeg op welke knop de lezer klikt) | altijd
uitleg:       Een bestand van uw computer of telefoon naar een website sturen.
voorbeeld:    U kunt hier uw loonstrook ⟦uploaden⟧. => Klik hier om uw loonstrook toe te voegen.
voorbeeld:    De foto is ⟦geüpload⟧. => Wij hebben de foto ontvangen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bestandsformaat    id: bestandsformaat    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
beter:        (soort bestand, zoals pdf of jpg) | altijd
uitleg:       De soort van een bestand. Een foto is vaak jpg en een brief vaak pdf.
voorbeeld:    Dit ⟦bestandsformaat⟧ kunnen wij niet openen. Stuur een pdf. => Deze soort bestanden kunnen wij niet openen. Stuur een pdf.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       comprimeren    id: comprimeren    soort: werkwoord    categorie: jargon    domein: ict    ernst: waarschuwing
alleen:       zin=/(bestand | bestanden | foto | foto's | bijlage | bijlagen | pdf | scan)/
beter:        kleiner <maken> | bij een bestand of foto
uitleg:       Een bestand zo veranderen dat het minder ruimte inneemt en sneller verstuurd wordt.
voorbeeld:    Is de foto te groot? ⟦Comprimeer⟧ de foto dan eerst. => Is de foto te groot? Maak de foto dan eerst kleiner.
voorbeeld:    U kunt het bestand gratis ⟦comprimeren⟧. => U kunt het bestand gratis kleiner maken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       elektronische handtekening    id: elektronische-handtekening    soort: woordgroep    categorie: juridisch    domein: ict    ernst: tip
rechtsgevolg: ja
patroon:      (elektronische | digitale) (handtekening | handtekeningen)
uitleg:       Een handtekening die u op de computer zet. Is die veilig genoeg, dan telt hij net zo goed als een handtekening met pen.
voorbeeld:    Het huurcontract heeft een ⟦digitale handtekening⟧ nodig van u beiden. => U tekent het huurcontract allebei op de computer.
bron:         Burgerlijk Wetboek Boek 3, artikel 15a
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       digitaal certificaat    id: digitaal-certificaat    soort: woordgroep    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (digitaal certificaat | digitale certificaten | <beveiligingscertificaat:znw> | SSL-certificaat)
beter:        (digitaal bewijs dat een website of afzender echt is) | altijd
uitleg:       Een soort paspoort voor een website of computer. Het laat zien dat die echt is.
voorbeeld:    Het ⟦beveiligingscertificaat⟧ van deze site is niet meer geldig. => Wij weten niet meer zeker of deze site echt is.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       pushbericht    id: pushbericht    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: tip
patroon:      (<pushbericht> | <pushmelding> | <pushnotificatie>)
beter:        (bericht van een app op uw telefoon) | altijd
uitleg:       Een kort bericht van een app op het scherm van uw telefoon, ook als de app dicht is.
voorbeeld:    Op de avond voor de vuilnisdag krijgt u een ⟦pushbericht⟧. => Op de avond voor de vuilnisdag zegt de app dat u de bak buiten moet zetten.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       ticketnummer    id: ticketnummer    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
alleen:       zin!=/(parkeren | parkeerkaart | parkeerautomaat | automaat | slagboom | kaartje | kaartjes | toegang | concert | voorstelling | trein | reis | vlucht | garage | parkeergarage | tickets)/
beter:        (nummer van uw melding) | als de lezer een probleem heeft gemeld
uitleg:       Het nummer dat uw vraag of klacht krijgt. Daarmee vindt een medewerker die snel terug.
voorbeeld:    Houd het ⟦ticketnummer⟧ bij de hand als u belt. => Houd het nummer van de melding bij de hand als u belt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       serverfout    id: serverfout    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (<serverfout> | interne serverfout | server error)
beter:        (de website werkt nu niet, probeer het later) | altijd
uitleg:       De computer waar een website op staat, geeft een fout. U kunt daar zelf niets aan doen.
voorbeeld:    Er is een ⟦serverfout⟧ opgetreden. => Onze website werkt nu niet. Probeer het later nog eens.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       chatbot    id: chatbot    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: tip
patroon:      (chatbot | chatbots | virtuele (assistent | assistente | medewerker))
beter:        (computer die vragen beantwoordt) | zeg hoe de lezer een mens kan spreken
uitleg:       Een computerprogramma op een website dat antwoord geeft op vragen. U praat dus niet met een mens.
voorbeeld:    Stel uw vraag aan de ⟦chatbot⟧ rechtsonder. => Stel uw vraag in het vak rechtsonder. De computer geeft antwoord.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       livechat    id: livechat    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: tip
vormen:       mv=livechats
beter:        (berichten typen met een medewerker) | altijd
uitleg:       U typt een vraag op de website en een medewerker typt meteen terug.
voorbeeld:    Via de ⟦livechat⟧ helpen wij u op werkdagen tot 17 uur. => Op werkdagen tot 17 uur kunt u op deze site een bericht typen. Wij antwoorden meteen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       device    id: device    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
beter:        <apparaat> | bij een telefoon, tablet of computer
uitleg:       Een telefoon, tablet, computer of ander ding waarmee u online gaat.
voorbeeld:    Log uit op al uw ⟦devices⟧ en kies een nieuw wachtwoord. => Log uit op al uw apparaten en kies een nieuw wachtwoord.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       besturingssysteem    id: besturingssysteem    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
beter:        (basisprogramma van een computer of telefoon, zoals Windows of Android) | altijd
uitleg:       Het programma dat zorgt dat een computer of telefoon werkt. Bijvoorbeeld Windows, Android of iOS.
voorbeeld:    Voor de app hebt u een nieuwer ⟦besturingssysteem⟧ nodig. => De app werkt alleen met een nieuwere versie van bijvoorbeeld Android of iOS.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       upgrade    id: upgrade    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: tip
beter:        (nieuwe versie, of: verbetering) | kies wat klopt
uitleg:       Een nieuwere en betere versie van een programma of apparaat.
voorbeeld:    Na de ⟦upgrade⟧ werkt Mijn Gemeente sneller. => Na de verbetering werkt Mijn Gemeente sneller.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       user interface    id: user-interface    soort: woordgroep    categorie: jargon    domein: ict    ernst: waarschuwing
patroon:      (user interface | <gebruikersinterface:znw> | user-interface)
beter:        (wat u op het scherm ziet en waarop u klikt) | altijd
uitleg:       Alles op een scherm waarmee u een programma bedient, zoals knoppen en menu's.
voorbeeld:    De ⟦gebruikersinterface⟧ van het belastingportaal is vernieuwd. => Het scherm waarop u belasting regelt, ziet er nieuw uit.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       interface    id: interface    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
beter:        (scherm, of verbinding tussen twee systemen) | kies wat er bedoeld is
uitleg:       Wat u op een scherm ziet, of de verbinding tussen twee computersystemen.
voorbeeld:    Het programma krijgt een nieuwe ⟦interface⟧. => Het programma krijgt nieuwe schermen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       API    id: api    soort: afkorting    categorie: jargon    domein: ict    ernst: waarschuwing
voluit:       application programming interface
beter:        (verbinding waarmee programma's gegevens uitwisselen) | altijd
uitleg:       Een afspraak waarmee twee computerprogramma's gegevens van elkaar kunnen krijgen.
voorbeeld:    Ontwikkelaars vragen de gegevens op via onze ⟦API⟧. => Ontwikkelaars laten hun programma's de gegevens bij ons ophalen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       koppelvlak    id: koppelvlak    soort: zelfstandig naamwoord    categorie: jargon    domein: ict    ernst: waarschuwing
beter:        (verbinding tussen systemen) | altijd
uitleg:       De plek en de regels waarmee twee computersystemen gegevens aan elkaar geven.
voorbeeld:    Door een fout in het ⟦koppelvlak⟧ kwam uw aanvraag niet aan. => Door een fout in de verbinding tussen twee systemen kwam uw aanvraag niet aan.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie
