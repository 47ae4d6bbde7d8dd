# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden uit wetten die ook in brieven en besluiten staan.

ingang:       aanspraak    id: aanspraak-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      (aanspraak | aanspraken) op
beter:        (recht op) | altijd
uitleg:       Iemand zegt dat hij ergens recht op heeft.
voorbeeld:    U hebt geen ⟦aanspraak op⟧ deze toeslag. => U hebt geen recht op deze toeslag.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 3139 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aansprakelijkheid    id: aansprakelijkheid-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U moet de schade betalen als u die hebt veroorzaakt of als de wet dat zegt.
voorbeeld:    De verzekering betaalt alleen als uw ⟦aansprakelijkheid⟧ vaststaat. => De verzekering betaalt alleen als zeker is dat u de schade moet betalen.
niet melden: /wettelijke _/ | staat apart als soort verzekering
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 445 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aard    id: aard-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      de aard van
beter:        <soort> | als je zegt wat voor iets het is
beter:        (wat voor) | in een vraag
uitleg:       Wat voor soort iets is.
voorbeeld:    Kies op het formulier ⟦de aard van⟧ uw klacht. => Kies op het formulier het soort klacht dat u hebt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 3149 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       betrokkene    id: betrokkene-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      (de | een | deze | aan | door | van) <betrokkene>
beter:        (noem wie het is) | als je weet om wie het gaat
uitleg:       De persoon over wie het gaat, zoals iemand die een uitkering krijgt.
voorbeeld:    Alleen ⟦de betrokkene⟧ mag het dossier bekijken. => Alleen de persoon over wie het dossier gaat, mag het bekijken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 3276 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bij of krachtens    id: bij-of-krachtens-wet    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (in of door) | als je een wet noemt
uitleg:       Het staat in de wet zelf, of in regels die bij die wet horen.
voorbeeld:    Dit is verboden ⟦bij of krachtens⟧ de Wegenverkeerswet. => Dit is verboden in de Wegenverkeerswet of in regels die daarbij horen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 3581 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       civielrechtelijk    id: civielrechtelijk-wet    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (over een ruzie of afspraak tussen mensen of bedrijven) | altijd
uitleg:       Het gaat om een ruzie of afspraak tussen mensen of bedrijven, dus niet om straf.
voorbeeld:    De verhuurder begint een ⟦civielrechtelijke⟧ zaak over de schade. => De verhuurder vraagt de rechter om te beslissen over de schade.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 191 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       daartoe strekkend    id: daartoe-strekkend-wet    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      daartoe (strekkend | strekkende)
beter:        (met die vraag) | bij een verzoek
uitleg:       Met dat doel.
voorbeeld:    U dient een ⟦daartoe strekkend⟧ verzoek in. => U vraagt het aan ons.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 254 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geldboete    id: geldboete-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
beter:        <boete> | altijd
uitleg:       Geld dat u als straf moet betalen.
voorbeeld:    U krijgt een ⟦geldboete⟧ van 150 euro voor rijden zonder licht. => U krijgt een boete van 150 euro voor rijden zonder licht.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 739 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geldigheid    id: geldigheid-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      (de | het | een | uw)? geldigheid van
beter:        (schrijf hoelang iets geldt) | bij een pas, kaart of vergunning
uitleg:       Hoelang u iets mag gebruiken, zoals een pas of een rijbewijs.
voorbeeld:    Controleer op tijd ⟦de geldigheid van⟧ uw paspoort. => Controleer op tijd tot wanneer uw paspoort geldt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 405 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gelijkstellen    id: gelijkstellen-wet    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (gelijkgesteld | gelijkstelling) (met | aan)
beter:        (telt net zo mee) | als twee dingen hetzelfde gelden
uitleg:       Het ene telt net zo als het andere.
voorbeeld:    Een geregistreerd partner is ⟦gelijkgesteld met⟧ een echtgenoot. => Voor een geregistreerd partner gelden dezelfde regels als voor een echtgenoot.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 812 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gerechtigd    id: gerechtigd-wet    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (hebben het recht; mogen) | als iemand iets mag of krijgt
uitleg:       U hebt er recht op, of u mag het doen.
voorbeeld:    U bent ⟦gerechtigd⟧ om het dossier te bekijken. => U mag het dossier bekijken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 551 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hoedanigheid    id: hoedanigheid-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        <rol> | als iemand iets doet vanuit een taak
uitleg:       De rol of functie waarin iemand iets doet, zoals ouder of eigenaar.
voorbeeld:    In welke ⟦hoedanigheid⟧ tekent u dit formulier? => In welke rol tekent u dit formulier?
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 424 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in redelijkheid    id: in-redelijkheid-wet    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
beter:        (als je verstandig nadenkt) | altijd
uitleg:       Als iemand verstandig nadenkt en eerlijk is.
voorbeeld:    Wij konden ⟦in redelijkheid⟧ niet anders beslissen. => Wij konden niet anders beslissen, als je alles eerlijk bekijkt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 190 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in zoverre    id: in-zoverre-wet    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (voor dat deel) | als iets maar voor een deel zo is
uitleg:       Alleen voor dat ene deel.
voorbeeld:    Uw bezwaar is ⟦in zoverre⟧ terecht. => Uw bezwaar klopt voor dat deel.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 221 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       intrekking    id: intrekking-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
beter:        (schrijf dat iets niet meer geldt) | bij een vergunning of besluit
beter:        (schrijf dat iemand iets terugneemt) | bij een verzoek of bezwaar
uitleg:       Iemand zegt dat iets niet meer geldt of niet meer hoeft.
voorbeeld:    Na de ⟦intrekking⟧ van uw vergunning moet het terras weg. => Uw vergunning geldt niet meer. Daarom moet het terras weg.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1718 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inwerkingtreding    id: inwerkingtreding-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        <begin> | als je zegt vanaf wanneer een regel geldt
uitleg:       Het moment waarop een wet, regel of besluit begint te gelden.
voorbeeld:    Vanaf de ⟦inwerkingtreding⟧ van de nieuwe regels betaalt u per uur. => Vanaf het begin van de nieuwe regels betaalt u per uur.
niet melden: /"Inwerkingtreding"/ | kopje van een artikel
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 5974 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       juncto    id: juncto-wet    soort: voorzetsel    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (samen met) | als twee artikelen bij elkaar horen
uitleg:       Je moet deze artikelen samen lezen.
voorbeeld:    Uw boete staat in artikel 10 ⟦juncto⟧ artikel 12. => Uw boete staat in de artikelen 10 en 12 samen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 475 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       justitieel    id: justitieel-wet    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (van politie en rechter) | altijd
uitleg:       Het heeft te maken met politie, rechter of straf.
voorbeeld:    In uw ⟦justitiële⟧ gegevens staat een boete. => Bij justitie staat dat u een boete hebt gehad.
niet melden: /"Justitiële" "Informatiedienst"/ | naam van een organisatie
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 726 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kennisneming    id: kennisneming-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (lezen; bekijken) | bij een stuk
uitleg:       Iets lezen of bekijken.
voorbeeld:    Na ⟦kennisneming⟧ van het rapport kunt u reageren. => Als u het rapport hebt gelezen, kunt u reageren.
niet melden: /ter _/ | staat apart in het woordenboek
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 231 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ministeriële regeling    id: ministeriele-regeling-wet    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (ministeriële | ministeriele) (regeling | regelingen)
beter:        (regels van de minister) | als de lezer alleen de regel moet kennen
uitleg:       Regels die een minister zelf maakt. In de wet staat dat dit mag.
voorbeeld:    De hoogte van het bedrag staat in een ⟦ministeriële regeling⟧. => De minister bepaalt hoe hoog het bedrag is.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 2636 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       niet zijnde    id: niet-zijnde-wet    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (maar geen; behalve) | als je iets uitzondert
uitleg:       Alles, maar dit niet.
voorbeeld:    Voertuigen, ⟦niet zijnde⟧ fietsen, mogen hier niet parkeren. => Voertuigen mogen hier niet parkeren. Fietsen wel.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1030 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderneming    id: onderneming-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
beter:        <bedrijf> | als het om een zaak gaat
uitleg:       Een zaak die iets maakt, verkoopt of doet om geld te verdienen.
voorbeeld:    U start een eigen ⟦onderneming⟧ naast uw uitkering. => U start een eigen bedrijf naast uw uitkering.
niet melden: /(hachelijke | gewaagde | zware | hele | riskante) _/ | een moeilijke taak
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 4276 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderscheidenlijk    id: onderscheidenlijk-wet    soort: bijwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (of; en) | als je twee dingen naast elkaar noemt
uitleg:       Verbindt twee dingen met twee andere: het eerste hoort bij het eerste, het tweede bij het tweede.
voorbeeld:    De burgemeester ⟦onderscheidenlijk⟧ de wethouder tekent de brief. => De burgemeester of de wethouder tekent de brief.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 3191 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       opheffing    id: opheffing-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
beter:        (weghalen; laten stoppen) | als iets niet meer blijft bestaan
uitleg:       Iets stopt of verdwijnt, zoals een vereniging, een bushalte of een verbod.
voorbeeld:    Na de ⟦opheffing⟧ van de bushalte loopt u verder. => De bushalte verdwijnt. U moet dus verder lopen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 493 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       oplegging    id: oplegging-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      oplegging van (een | de | deze)
beter:        (schrijf met 'krijgen') | bij een boete of straf
uitleg:       Iemand krijgt een straf of een boete, of moet iets doen.
voorbeeld:    Voor de ⟦oplegging van een⟧ boete mag u reageren. => Voordat u een boete krijgt, mag u reageren.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 236 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overdracht    id: overdracht-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      overdracht van (de | het | een | uw | deze | zijn | haar) ..1 (woning | huis | pand | grond | bedrijf | zaak | eigendom | aandelen | taken | dossier | gegevens)
beter:        (schrijf wie iets aan wie geeft) | altijd
uitleg:       Iets gaat van de ene naar de andere persoon, zoals een huis of een taak.
voorbeeld:    Bij de ⟦overdracht van het huis⟧ krijgt u de sleutels. => Als het huis van u wordt, krijgt u de sleutels.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1556 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overgangsbepaling    id: overgangsbepaling-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (regel voor de tijd tussen oud en nieuw) | altijd
uitleg:       Een regel voor mensen die al iets hadden toen de wet veranderde.
voorbeeld:    Door een ⟦overgangsbepaling⟧ houdt u uw oude toeslag nog een jaar. => Er is een regel voor wie de oude toeslag had: u houdt hem nog een jaar.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 391 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overgangsregeling    id: overgangsregeling-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
beter:        (regels voor de tijd tussen oud en nieuw) | altijd
uitleg:       Regels voor de tijd waarin het oude stopt en het nieuwe begint.
voorbeeld:    Voor oude parkeerkaarten is er een ⟦overgangsregeling⟧. => Oude parkeerkaarten mag u nog een half jaar gebruiken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 330 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       privaatrechtelijk    id: privaatrechtelijk-wet    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (tussen burgers of bedrijven) | bij een afspraak of ruzie
uitleg:       Het gaat om afspraken tussen mensen of bedrijven. De overheid heeft er geen speciale rol in.
voorbeeld:    De ruzie met uw buurman is ⟦privaatrechtelijk⟧. => De ruzie is een zaak tussen u en uw buurman.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 327 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       publiekrechtelijk    id: publiekrechtelijk-wet    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (van de overheid) | bij een organisatie of afspraak
uitleg:       Het hoort bij de overheid, of volgt uit regels van de overheid.
voorbeeld:    Het waterschap is een ⟦publiekrechtelijke⟧ organisatie. => Het waterschap is een organisatie van de overheid.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 601 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rechtspositie    id: rechtspositie-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (rechten en plichten) | altijd
uitleg:       De rechten en plichten die bij iemand horen, bijvoorbeeld als werknemer.
voorbeeld:    De folder gaat over de ⟦rechtspositie⟧ van stagiairs. => De folder gaat over de rechten en plichten van stagiairs.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 676 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       redelijkerwijs    id: redelijkerwijs-wet    soort: bijwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (zoals te verwachten is) | als je iets van iemand mag verwachten
uitleg:       Wat ieder verstandig mens zou denken, weten of doen.
voorbeeld:    U kon ⟦redelijkerwijs⟧ weten dat het bedrag te hoog was. => U had kunnen weten dat het bedrag te hoog was.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1330 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       redelijkheid en billijkheid    id: redelijkheid-en-billijkheid-wet    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Wat eerlijk is tussen mensen, ook als het niet precies in de wet of het contract staat.
voorbeeld:    Volgens de ⟦redelijkheid en billijkheid⟧ hoeft u niet alles te betalen. => De rechter vindt het niet eerlijk als u alles moet betalen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 27 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       slotbepaling    id: slotbepaling-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
beter:        (de laatste regels) | als het over het eind van een contract of regeling gaat
uitleg:       Een van de laatste regels van een wet, contract of reglement.
voorbeeld:    De einddatum vindt u in de ⟦slotbepalingen⟧ van het contract. => De einddatum vindt u bij de laatste regels van het contract.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 769 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       strafrechtelijk    id: strafrechtelijk-wet    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (bij een misdrijf of overtreding) | als iemand straf kan krijgen
uitleg:       Het gaat om straf voor iets wat niet mag van de wet.
voorbeeld:    Tegen de bestuurder loopt een ⟦strafrechtelijk⟧ onderzoek. => De politie onderzoekt of de bestuurder iets strafbaars heeft gedaan.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1016 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       strafvorderlijk    id: strafvorderlijk-wet    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (over het onderzoek naar een strafbaar feit) | altijd
uitleg:       Het hoort bij het onderzoek en de zaak tegen iemand die van iets strafbaars verdacht wordt.
voorbeeld:    De politie vroeg uw ⟦strafvorderlijke⟧ gegevens op. => De politie vroeg op of u in een onderzoek naar een misdrijf voorkwam.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 256 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toerekening    id: toerekening-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (bij wie iets hoort) | altijd
uitleg:       Bepalen bij wie of waarbij iets hoort, zoals schuld of kosten.
voorbeeld:    De ⟦toerekening⟧ van de kosten aan elke woning staat in de bijlage. => In de bijlage staat welk deel van de kosten bij elke woning hoort.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 232 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toezichthoudend    id: toezichthoudend-wet    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (die controleert) | altijd
uitleg:       Iemand of een organisatie die controleert of anderen zich aan de regels houden.
voorbeeld:    De ⟦toezichthoudende⟧ ambtenaar komt bij u langs. => De ambtenaar die controleert, komt bij u langs.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 63 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       van overeenkomstige toepassing    id: van-overeenkomstige-toepassing-wet    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (geldt hier ook) | als een regel ook voor iets anders geldt
uitleg:       Deze regel geldt hier ook, op dezelfde manier.
voorbeeld:    De regels voor huurders zijn ⟦van overeenkomstige toepassing⟧ op mensen met een standplaats. => De regels voor huurders gelden ook voor mensen met een standplaats.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 3565 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vennootschap    id: vennootschap-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
beter:        <bedrijf> | als de soort bedrijf niet van belang is
uitleg:       Een bedrijf van een of meer eigenaren, zoals een bv of een nv.
voorbeeld:    Stuur de jaarcijfers van uw ⟦vennootschap⟧ mee. => Stuur de jaarcijfers van uw bedrijf mee.
niet melden: /_ onder firma/ | vaste naam van een soort bedrijf
niet melden: /(naamloze | besloten | commanditaire | personele) _/ | vaste naam van een soort bedrijf
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 2137 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verkrijging    id: verkrijging-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (krijgen; kopen) | als iemand eigenaar wordt
uitleg:       Het moment waarop iets van u wordt, bijvoorbeeld omdat u het koopt of erft.
voorbeeld:    Bij ⟦verkrijging⟧ van een woning betaalt u belasting. => Als u een woning koopt, betaalt u belasting.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1077 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vervreemding    id: vervreemding-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        <verkoop> | als iemand iets verkoopt
beter:        (weggeven of verkopen) | als weggeven ook kan
uitleg:       Zorgen dat iets niet meer van u is, bijvoorbeeld door het te verkopen of te geven.
voorbeeld:    Voor ⟦vervreemding⟧ van de woning hebt u toestemming nodig. => Voor verkoop van de woning hebt u toestemming nodig.
niet melden: /(gevoel | gevoelens) van _/ | zich een vreemde voelen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 543 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       volzin    id: volzin-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        <zin> | altijd
uitleg:       Een hele zin, van hoofdletter tot punt.
voorbeeld:    Wij hebben de tweede ⟦volzin⟧ van het contract geschrapt. => Wij hebben de tweede zin van het contract geschrapt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 2296 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       werkingssfeer    id: werkingssfeer-wet    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (voor wie en wat iets geldt) | altijd
uitleg:       Voor welke mensen, bedrijven of zaken de regels gelden.
voorbeeld:    Uw bedrijf valt onder de ⟦werkingssfeer⟧ van de cao. => De regels van de cao gelden ook voor uw bedrijf.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 313 keer in de wettekst (BWB, 10,8 miljoen woorden)
