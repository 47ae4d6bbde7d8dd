# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden over inburgeren, verblijf, burgerzaken en hulp in de wijk.

ingang:       inburgeringsplicht    id: inburgeringsplicht    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U moet de Nederlandse taal leren en leren hoe Nederland werkt. Dat moet binnen een bepaalde tijd.
voorbeeld:    DUO heeft gecontroleerd of u een ⟦inburgeringsplicht⟧ hebt. => DUO heeft gecontroleerd of u Nederlands moet leren en examen moet doen.
bron:         Wet inburgering 2021
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       inburgeringsplichtig    id: inburgeringsplichtig    soort: bijvoeglijk    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<inburgeringsplichtig> | inburgeringsplichtige | inburgeringsplichtigen)
uitleg:       U komt uit een ander land en moet van de wet Nederlands leren en het land leren kennen.
voorbeeld:    Uw vrouw is ⟦inburgeringsplichtig⟧ sinds zij een verblijfsvergunning heeft. => Uw vrouw moet Nederlands leren sinds zij een verblijfsvergunning heeft.
bron:         Wet inburgering 2021
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       leerbaarheidstoets    id: leerbaarheidstoets    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een korte test die laat zien hoe snel u kunt leren. De gemeente kiest daarna welke lessen bij u passen.
voorbeeld:    Op 14 maart maakt u in het stadhuis een ⟦leerbaarheidstoets⟧. => Op 14 maart maakt u in het stadhuis een test. Wij zien dan hoe snel u kunt leren.
bron:         Wet inburgering 2021
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen

ingang:       participatieverklaring    id: participatieverklaring    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<participatieverklaring> | <participatieverklaringstraject>)
uitleg:       Een papier met de belangrijkste regels en waarden van Nederland. U zet daar uw handtekening onder.
voorbeeld:    Na de lessen ondertekent u de ⟦participatieverklaring⟧. => Na de lessen zet u uw handtekening onder een papier met de belangrijkste waarden van Nederland.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       brede intake    id: brede-intake    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De gemeente praat met u over uw opleiding, werk, gezin en plannen. Daarna komt er een plan om in te burgeren.
voorbeeld:    In week 20 nodigen wij u uit voor de ⟦brede intake⟧. => In week 20 praten wij met u over uw opleiding, uw werk en uw plannen.
niet melden:  /_ ..10 (schulden | schuldhulp | schuldhulpverlening | zorg | jeugdhulp | wijkteam)/ | dan gaat het niet over inburgeren
niet melden:  /(schulden | schuldhulp | schuldhulpverlening | zorg | jeugdhulp | wijkteam) ..10 _/ | dan gaat het niet over inburgeren
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       leerroute    id: leerroute    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(inburgering | inburgeren | inburgeringsplan | PIP | statushouder | statushouders | inburgeraar | inburgeraars)/
uitleg:       De lessen en toetsen waarmee u inburgert. Er zijn drie soorten. De gemeente kiest met u welke past.
voorbeeld:    De gemeente bepaalt samen met u welke ⟦leerroute⟧ u volgt voor uw inburgering. => De gemeente bepaalt samen met u welke lessen u volgt voor uw inburgering.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderwijsroute    id: onderwijsroute    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Lessen voor jonge nieuwkomers die daarna naar het mbo, het hbo of de universiteit willen.
voorbeeld:    Ahmed volgt de ⟦onderwijsroute⟧ en wil daarna naar het mbo. => Ahmed volgt lessen waarmee hij daarna naar het mbo kan.
bron:         Wet inburgering 2021
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen

ingang:       zelfredzaamheidsroute    id: zelfredzaamheidsroute    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<zelfredzaamheidsroute> | "Z-route")
uitleg:       Lessen voor nieuwkomers die moeilijk leren. Ze leren de taal zo goed als het gaat, en hoe ze zelf zaken kunnen regelen.
voorbeeld:    De ⟦zelfredzaamheidsroute⟧ heeft geen examen aan het eind. => Deze lessen voor mensen die moeilijk leren, hebben geen examen aan het eind.
bron:         Wet inburgering 2021
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen

ingang:       persoonlijk plan inburgering en participatie    id: pip-inburgering    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      persoonlijk plan inburgering en participatie
uitleg:       Hierin staat hoe u gaat inburgeren: welke lessen u volgt en wanneer u klaar moet zijn.
voorbeeld:    In uw ⟦persoonlijk plan inburgering en participatie⟧ staat dat u 12 uur taalles per week krijgt. => In uw plan voor inburgering staat dat u 12 uur taalles per week krijgt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       module arbeidsmarkt en participatie    id: map-inburgering    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U leert in lessen en bij een bedrijf hoe werken in Nederland gaat. Het hoort bij uw inburgering.
voorbeeld:    Voor de ⟦module Arbeidsmarkt en Participatie⟧ loopt u 40 uur mee in een bedrijf. => U loopt 40 uur mee in een bedrijf om te leren hoe werken in Nederland gaat.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       inburgeringstermijn    id: inburgeringstermijn    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De tijd waarin u klaar moet zijn met inburgeren. Meestal is dat drie jaar.
voorbeeld:    Uw ⟦inburgeringstermijn⟧ eindigt op 30 november 2028. => U moet uiterlijk op 30 november 2028 klaar zijn met inburgeren.
bron:         Wet inburgering 2021
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       statushouder    id: statushouder    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        <vluchteling> met een verblijfsvergunning | als het om iemand gaat die asiel heeft gekregen
uitleg:       Een vluchteling die in Nederland mag blijven wonen.
voorbeeld:    In de oude school komen 24 woningen voor ⟦statushouders⟧. => In de oude school komen 24 woningen voor vluchtelingen met een verblijfsvergunning.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       verblijfstitel    id: verblijfstitel    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Wat u het recht geeft om in Nederland te wonen, bijvoorbeeld een vergunning.
voorbeeld:    Wij hebben een kopie van uw ⟦verblijfstitel⟧ nodig voor de bijstand. => Laat zien dat u in Nederland mag wonen. Wij hebben daar een kopie van nodig voor de bijstand.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 42 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verblijfsrecht    id: verblijfsrecht    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het recht om in Nederland te wonen, volgens de wet of volgens de regels van Europa.
voorbeeld:    De IND onderzoekt of u nog ⟦verblijfsrecht⟧ hebt. => De IND onderzoekt of u nog in Nederland mag wonen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 88 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verblijfsdocument    id: verblijfsdocument    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        <verblijfspas> | als het om het pasje gaat
uitleg:       Een pasje waarop staat dat iemand in Nederland mag wonen en soms ook werken.
voorbeeld:    Neem uw ⟦verblijfsdocument⟧ mee naar het loket. => Neem uw verblijfspas mee naar het loket.
voorbeeld:    Lever oude ⟦verblijfsdocumenten⟧ in bij de IND. => Lever oude verblijfspassen in bij de IND.
niet melden:  /(reis | "reis-" | "Reis-") (en | of) _/ | dan hoort er nog een woord bij
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 77 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rechtmatig verblijf    id: rechtmatig-verblijf    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U mag van de wet in Nederland zijn.
voorbeeld:    Zonder ⟦rechtmatig verblijf⟧ kunt u geen zorgtoeslag krijgen. => Mag u volgens de wet niet in Nederland wonen? Dan krijgt u geen zorgtoeslag.
bron:         Vreemdelingenwet 2000, artikel 8
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       verblijfsgat    id: verblijfsgat    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een tijd waarin u geen geldige verblijfsvergunning had, bijvoorbeeld omdat u te laat een nieuwe vroeg.
voorbeeld:    Door een ⟦verblijfsgat⟧ in 2022 moet u langer wachten op een Nederlands paspoort. => In 2022 had u een tijd geen geldige verblijfsvergunning. Daarom moet u langer wachten op een Nederlands paspoort.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       verblijfsdoel    id: verblijfsdoel    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De reden waarom iemand naar Nederland komt, zoals werk, studie of familie.
voorbeeld:    Op het formulier geeft u aan wat uw ⟦verblijfsdoel⟧ is. => Op het formulier geeft u aan waarom u naar Nederland komt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verblijfsstatus    id: verblijfsstatus    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (of u in Nederland mag wonen, en hoe lang) | altijd
uitleg:       Of iemand in Nederland mag wonen, waarom en hoe lang.
voorbeeld:    Is uw ⟦verblijfsstatus⟧ veranderd? Geef dat door aan de Dienst Toeslagen. => Is er iets veranderd aan uw recht om in Nederland te wonen? Geef dat door aan de Dienst Toeslagen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 31 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       naturalisatie    id: naturalisatie    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U vraagt de Nederlandse nationaliteit aan. De koning beslist. Na een ceremonie bent u Nederlander.
voorbeeld:    De kosten van ⟦naturalisatie⟧ krijgt u niet terug als de IND nee zegt. => Zegt de IND nee, dan krijgt u het geld voor het aanvragen van de Nederlandse nationaliteit niet terug.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 167 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       naturaliseren    id: naturaliseren    soort: werkwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Nederlander worden door daarom te vragen bij de gemeente.
voorbeeld:    Wie zich wil laten ⟦naturaliseren⟧, moet genoeg Nederlands spreken. => Wie Nederlander wil worden, moet genoeg Nederlands spreken.
voorbeeld:    Uw moeder is in 2003 ⟦genaturaliseerd⟧. => Uw moeder is in 2003 Nederlander geworden.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       naturalisatieceremonie    id: naturalisatieceremonie    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een bijeenkomst van de gemeente. U belooft daar dat u de Nederlandse wetten volgt en u wordt Nederlander.
voorbeeld:    U bent verplicht naar de ⟦naturalisatieceremonie⟧ op 15 december te komen. => U moet op 15 december naar de bijeenkomst komen waar u Nederlander wordt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 120 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       optieverklaring    id: optieverklaring    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Met dit papier zegt u dat u Nederlander wilt worden. Het is een snelle manier voor bijvoorbeeld mensen die hier zijn geboren.
voorbeeld:    Voor uw kinderen kunt u dezelfde dag een ⟦optieverklaring⟧ afleggen. => U kunt dezelfde dag zeggen dat ook uw kinderen Nederlander willen worden.
bron:         Rijkswet op het Nederlanderschap, artikel 6
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       meervoudige nationaliteit    id: meervoudige-nationaliteit    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      meervoudige (nationaliteit | nationaliteiten)
uitleg:       Iemand heeft de nationaliteit van twee of meer landen.
voorbeeld:    In de basisregistratie staat geen ⟦meervoudige nationaliteit⟧ meer. => De gemeente schrijft niet meer op of u nog een andere nationaliteit hebt naast de Nederlandse.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       staatloos    id: staatloos    soort: bijvoeglijk    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (staatloos | staatloze | staatlozen)
uitleg:       U hebt van geen enkel land de nationaliteit.
voorbeeld:    De rechter in Den Haag stelde vast dat uw zoon ⟦staatloos⟧ is. => De rechter in Den Haag stelde vast dat uw zoon van geen enkel land de nationaliteit heeft.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 39 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Nederlanderschap    id: nederlanderschap    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      ("Nederlanderschap" | nederlanderschap)
uitleg:       De Nederlandse nationaliteit. Wie die heeft, kan een Nederlands paspoort krijgen.
voorbeeld:    Door uw vertrek naar Canada bent u het ⟦Nederlanderschap⟧ kwijt. => Door uw vertrek naar Canada hebt u de Nederlandse nationaliteit niet meer.
niet melden:  /"Rijkswet" op het _/ | de naam van de wet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 271 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ingezetene    id: ingezetene    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand die in Nederland of in een bepaalde gemeente woont.
voorbeeld:    Alleen ⟦ingezetenen⟧ kunnen stemmen voor de gemeenteraad. => Alleen mensen die in de gemeente wonen, kunnen stemmen voor de gemeenteraad.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 298 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       niet-ingezetene    id: niet-ingezetene    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand die niet of maar kort in Nederland woont, maar wel met de Nederlandse overheid te maken heeft.
voorbeeld:    Als ⟦niet-ingezetene⟧ krijgt u uw burgerservicenummer bij een van de 19 RNI-loketten. => Woont u niet in Nederland? Dan krijgt u uw burgerservicenummer bij een van de 19 RNI-loketten.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       basisregistratie personen    id: basisregistratie-personen    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De administratie van de overheid met gegevens van alle inwoners, zoals naam, adres en geboortedatum.
voorbeeld:    U staat niet op dit adres in de ⟦Basisregistratie Personen⟧. => Volgens de administratie van de gemeente woont u niet op dit adres.
bron:         Wet basisregistratie personen
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen

ingang:       briefadres    id: briefadres    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een adres waar u niet woont, maar waar u wel uw post van de overheid krijgt.
voorbeeld:    U slaapt bij vrienden en vraagt daarom een ⟦briefadres⟧ aan. => U slaapt bij vrienden. Daarom vraagt u een adres aan waar de overheid uw post kan sturen.
bron:         Wet basisregistratie personen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       briefadresgever    id: briefadresgever    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand die uw post ontvangt op zijn of haar adres en die aan u geeft.
voorbeeld:    Uw ⟦briefadresgever⟧ moet ook een kopie van het paspoort inleveren. => Wie uw post ontvangt, moet ook een kopie van het paspoort inleveren.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       adresonderzoek    id: adresonderzoek    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (onderzoek naar waar iemand woont) | altijd
uitleg:       De gemeente gaat na of iemand echt woont op het adres dat bij de gemeente bekend is.
voorbeeld:    De afdeling Burgerzaken is een ⟦adresonderzoek⟧ begonnen. => De afdeling Burgerzaken onderzoekt of u echt op uw adres woont.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       vertrokken onbekend waarheen    id: vertrokken-onbekend-waarheen    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (vertrokken onbekend waarheen | vertrokken naar onbekend)
uitleg:       De gemeente weet niet waar u woont en schrijft u uit. U kunt dan bijvoorbeeld geen uitkering krijgen.
voorbeeld:    In november bent u uitgeschreven als ⟦vertrokken onbekend waarheen⟧. => In november schreven wij u uit, omdat wij niet wisten waar u woonde.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       geheimhouding van gegevens    id: geheimhouding-van-gegevens    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (geheimhouding van (uw | je | mijn | hun) ..2 (gegevens | persoonsgegevens | adres | adresgegevens) | verstrekkingsbeperking)
uitleg:       U vraagt de gemeente om uw adres en andere gegevens niet aan bijvoorbeeld een kerk of sportclub te geven.
voorbeeld:    Via onze website kunt u ⟦geheimhouding van uw persoonsgegevens⟧ aanvragen. => Wilt u niet dat wij uw gegevens aan bijvoorbeeld een kerk of sportclub geven? Laat dat weten via onze website.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       uittreksel    id: uittreksel    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
alleen:       zin=/(BRP | basisregistratie personen | geboorteakte | bevolkingsregister)/
beter:        (officieel papier met gegevens) | zeg welke gegevens erop staan
uitleg:       Een papier van de gemeente waarop bijvoorbeeld uw naam, adres en geboortedatum staan.
voorbeeld:    Een ⟦uittreksel⟧ uit de BRP kost € 16,20. => Een papier met uw gegevens uit de BRP kost € 16,20.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 356 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       identiteitsdocument    id: identiteitsdocument    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        <identiteitsbewijs> | altijd
uitleg:       Een paspoort, identiteitskaart of ander papier waarmee u laat zien wie u bent.
voorbeeld:    Neem een geldig ⟦identiteitsdocument⟧ mee als je je rijbewijs ophaalt. => Neem een geldig identiteitsbewijs mee als je je rijbewijs ophaalt.
niet melden:  /(reis | "reis-" | "Reis-") (en | of) _/ | dan hoort er nog een woord bij
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 25 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gewaarmerkt    id: gewaarmerkt    soort: bijvoeglijk    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Op het papier staat een stempel of handtekening. Zo is zeker dat het echt is, of dat de kopie klopt.
voorbeeld:    Stuur een ⟦gewaarmerkte⟧ kopie van het diploma naar DUO. => Stuur een kopie van het diploma met een officieel stempel naar DUO.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 170 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       burgerlijke staat    id: burgerlijke-staat    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Of u getrouwd bent, een geregistreerd partner hebt, gescheiden bent, weduwe of weduwnaar bent, of geen van deze vier.
voorbeeld:    Wat is uw ⟦burgerlijke staat⟧? Kruis één vakje aan. => Bent u getrouwd, gescheiden, weduwe, weduwnaar of iets anders? Kruis één vakje aan.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 44 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       burgerlijke stand    id: burgerlijke-stand    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De afdeling van de gemeente die opschrijft wie er is geboren, getrouwd of overleden.
voorbeeld:    Geef de geboorte van uw kind binnen drie dagen aan bij de ⟦burgerlijke stand⟧. => Vertel de gemeente binnen drie dagen dat uw kind is geboren.
niet melden:  /ambtenaar van de _/ | dat is een persoon
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 244 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ambtenaar van de burgerlijke stand    id: ambtenaar-van-de-burgerlijke-stand    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (ambtenaar | ambtenaren | abs) van de burgerlijke stand
uitleg:       De medewerker van de gemeente die opschrijft wie er is geboren of overleden, en die mensen trouwt.
voorbeeld:    De ⟦ambtenaar van de burgerlijke stand⟧ controleert de geboorteakte uit Syrië. => Een medewerker van de gemeente controleert de geboorteakte uit Syrië.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       melding voorgenomen huwelijk    id: melding-voorgenomen-huwelijk    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (melding | meldt | melden | aangifte) ..3 voorgenomen huwelijk
uitleg:       U vertelt de gemeente dat u wilt trouwen. Dat moet minstens twee weken voor de bruiloft.
voorbeeld:    Doe de ⟦melding van uw voorgenomen huwelijk⟧ uiterlijk twee weken voor de bruiloft. => Vertel ons uiterlijk twee weken voor de bruiloft dat u wilt trouwen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       ouderlijk gezag    id: ouderlijk-gezag    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (ouderlijk | ouderlijke) gezag
uitleg:       Het recht en de plicht om voor een kind te zorgen en er beslissingen over te nemen.
voorbeeld:    Hebben beide ouders het ⟦ouderlijk gezag⟧? Dan moeten beiden het paspoort goedkeuren. => Mogen beide ouders over het kind beslissen? Dan moeten beiden het paspoort goedkeuren.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       afstamming    id: afstamming    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
vormen:       mv=-
uitleg:       Wie volgens de wet de ouders van iemand zijn.
voorbeeld:    Met een DNA-test kan de ⟦afstamming⟧ worden bewezen. => Met een DNA-test kan worden bewezen wie de ouders zijn.
niet melden:  /(aap | apen | diersoort | diersoorten | vogels | evolutie) ..8 _/ | waar dieren vandaan komen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       naamskeuze    id: naamskeuze    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De ouders kiezen welke achternaam hun kind krijgt.
voorbeeld:    Bij de geboorte van uw eerste kind doet u ⟦naamskeuze⟧. => Bij de geboorte van uw eerste kind kiest u welke achternaam uw kinderen krijgen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 30 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       naamgebruik    id: naamgebruik    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
vormen:       mv=-
uitleg:       Welke achternaam de overheid gebruikt als zij u een brief stuurt: die van u, van uw partner of allebei.
voorbeeld:    Na uw scheiding kunt u het ⟦naamgebruik⟧ gratis wijzigen. => Na uw scheiding kunt u gratis doorgeven welke achternaam wij moeten gebruiken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       geslachtsnaam    id: geslachtsnaam    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
beter:        <achternaam> | altijd
uitleg:       De naam die u met uw familie deelt.
voorbeeld:    Vul de ⟦geslachtsnaam⟧ van het kind in zoals die op het paspoort staat. => Vul de achternaam van het kind in zoals die op het paspoort staat.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 176 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geslachtsaanduiding    id: geslachtsaanduiding    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Wat er in uw paspoort en geboorteakte staat: man, vrouw of een X.
voorbeeld:    U wilt de ⟦geslachtsaanduiding⟧ in uw geboorteakte veranderen. => U wilt veranderen of er in uw geboorteakte man of vrouw staat.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       verklaring omtrent het gedrag    id: verklaring-omtrent-het-gedrag    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: tip
rechtsgevolg: ja
patroon:      (verklaring | verklaringen) omtrent (het)? gedrag
uitleg:       Een papier waarop staat dat uw gedrag in het verleden geen probleem is voor uw werk of taak. Het heet ook VOG.
voorbeeld:    Als vrijwilliger bij de voetbalclub hebt u een ⟦verklaring omtrent het gedrag⟧ nodig. => Als vrijwilliger bij de voetbalclub hebt u een papier nodig waarop staat dat uw gedrag in het verleden geen probleem is.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 258 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       attestatie de vita    id: attestatie-de-vita    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (attestatie de vita | bewijs van in leven zijn)
uitleg:       Een papier van de gemeente waarop staat dat iemand nog leeft. Een pensioenfonds in een ander land vraagt hier vaak om.
voorbeeld:    Uw Duitse pensioenfonds wil een ⟦attestatie de vita⟧ zien. => Uw Duitse pensioenfonds wil een papier zien waarop staat dat u nog leeft.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       hervestiging    id: hervestiging    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
alleen:       zin=/(buitenland | inschrijven | ingeschreven | inschrijving | aangifte | paspoort)/
alleen:       zin!=/(vluchteling | vluchtelingen | vreemdeling | vreemdelingen)/
beter:        (opnieuw in Nederland komen wonen) | als iemand terugkomt uit het buitenland
uitleg:       Iemand woonde in een ander land en komt terug naar Nederland.
voorbeeld:    Voor ⟦hervestiging⟧ vanuit het buitenland maakt u een afspraak op het stadhuis. => Komt u weer in Nederland wonen? Maak dan een afspraak op het stadhuis.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gezinshereniging    id: gezinshereniging    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand woont al in Nederland en laat zijn partner of kinderen ook komen.
voorbeeld:    Uw man kan ⟦gezinshereniging⟧ aanvragen voor zijn twee dochters. => Uw man kan vragen of zijn twee dochters ook in Nederland mogen wonen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gezinsmigrant    id: gezinsmigrant    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand die naar Nederland komt om bij zijn partner of familie te wonen.
voorbeeld:    Als ⟦gezinsmigrant⟧ betaalt u zelf uw taallessen. => U kwam naar Nederland om bij uw familie te wonen. Daarom betaalt u zelf uw taallessen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       nareis    id: nareis    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het gezin van een vluchteling mag later ook naar Nederland komen.
voorbeeld:    De aanvraag voor ⟦nareis⟧ moet op tijd bij de IND zijn. => Wilt u dat uw gezin ook naar Nederland komt? De IND moet uw aanvraag op tijd hebben.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       referent    id: referent-verblijf    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
betekenis:    degene die iemand naar Nederland laat komen
rechtsgevolg: ja
alleen:       zin=/(IND | verblijf | verblijfsvergunning | visum | gezinslid | gezinshereniging | vreemdeling)/
uitleg:       De persoon, het bedrijf of de school die iemand naar Nederland laat komen en daarvoor verantwoordelijk is.
voorbeeld:    Voor de verblijfsvergunning van uw vrouw bent u de ⟦referent⟧. => U laat uw vrouw naar Nederland komen en bent daarvoor verantwoordelijk bij de IND.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 184 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       garantverklaring    id: garantverklaring    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<garantverklaring> | <garantstelling> | bewijs van garantstelling)
alleen:       zin=/(visum | bezoek | bezoeker | bezoekers | buitenland | gast | IND | logeren | ambassade)/
uitleg:       U belooft dat u alle kosten betaalt van iemand die uit het buitenland bij u op bezoek komt.
voorbeeld:    Voor het visum van uw nicht hebben wij een ⟦garantverklaring⟧ nodig. => Voor het visum van uw nicht moet u beloven dat u haar kosten betaalt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       machtiging tot voorlopig verblijf    id: machtiging-tot-voorlopig-verblijf    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      machtiging tot voorlopig verblijf
uitleg:       Een visum waarmee iemand naar Nederland mag reizen om hier langer dan drie maanden te wonen.
voorbeeld:    Uw partner haalt de ⟦machtiging tot voorlopig verblijf⟧ op bij de ambassade in Rabat. => Uw partner haalt bij de ambassade in Rabat het visum op om in Nederland te komen wonen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 45 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inreisverbod    id: inreisverbod    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U mag een tijd niet naar Nederland en de meeste andere landen van Europa komen.
voorbeeld:    De IND heeft u een ⟦inreisverbod⟧ van twee jaar gegeven. => U mag van de IND twee jaar niet naar Nederland en de meeste andere landen van Europa komen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 125 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       terugkeerbesluit    id: terugkeerbesluit    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een besluit waarin staat dat u Nederland en de meeste andere landen van Europa moet verlaten, en wanneer.
voorbeeld:    Bij deze brief zit ook een ⟦terugkeerbesluit⟧. => Bij deze brief zit ook een besluit dat u Nederland en de meeste andere landen van Europa moet verlaten.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 30 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitzetting    id: uitzetting-vreemdeling    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
betekenis:    iemand het land uit sturen
rechtsgevolg: ja
alleen:       zin=/(IND | uit Nederland | vreemdeling | vreemdelingen | asiel | verblijfsvergunning)/
uitleg:       De overheid brengt iemand die hier niet mag blijven, naar een ander land.
voorbeeld:    Tot de rechter beslist, is ⟦uitzetting⟧ uit Nederland niet toegestaan. => Tot de rechter beslist, mag niemand u Nederland uit sturen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 266 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vreemdelingenbewaring    id: vreemdelingenbewaring    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
vormen:       mv=-
uitleg:       Iemand wordt opgesloten tot de reis naar een ander land. Het is geen straf.
voorbeeld:    Uw broer zit sinds dinsdag in ⟦vreemdelingenbewaring⟧ in Rotterdam. => Uw broer zit sinds dinsdag opgesloten in Rotterdam, omdat hij Nederland moet verlaten.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 36 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beëdigd vertaler    id: beedigd-vertaler    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (beëdigd | beëdigde) (vertaler | vertalers | tolk | tolken | vertaling | vertalingen)
uitleg:       Een vertaler of tolk die bij de rechter heeft beloofd om eerlijk en precies te werken.
voorbeeld:    Laat de trouwakte vertalen door een ⟦beëdigd vertaler⟧. => Laat de trouwakte vertalen door een vertaler uit het officiële register.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 23 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       taaleis    id: taaleis    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
betekenis:    eis in de Participatiewet of bij nationaliteit
rechtsgevolg: ja
uitleg:       U moet genoeg Nederlands kennen. Bij de bijstand mag u het ook nog aan het leren zijn.
voorbeeld:    Om een uitkering te krijgen, moet u voldoen aan de ⟦taaleis⟧. => Om een uitkering te krijgen, moet u genoeg Nederlands kennen of het gaan leren.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       uitgeprocedeerd    id: uitgeprocedeerd    soort: bijvoeglijk    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (die definitief niet mag blijven) | altijd
uitleg:       De aanvraag is voor de laatste keer afgewezen. Iemand kan niet meer naar de rechter.
voorbeeld:    Voor ⟦uitgeprocedeerde⟧ gezinnen is er een aparte opvang. => Voor gezinnen die definitief niet mogen blijven, is er een aparte opvang.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       ontheemde    id: ontheemde    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
patroon:      ontheemden
beter:        vluchtelingen | als iemand vlucht voor oorlog of geweld
uitleg:       Iemand die door oorlog of een ramp niet meer thuis kan wonen.
voorbeeld:    In het hotel wonen 60 ⟦ontheemden⟧ uit Oekraïne. => In het hotel wonen 60 vluchtelingen uit Oekraïne.
niet melden:  /vluchtelingen en _/ | dan gaat het om twee groepen
niet melden:  /("regeling" | regeling) opvang _/ | de naam van een regeling
niet melden:  /(intern | binnenlands | richtlijn) _/ | iemand die in zijn eigen land blijft, is geen vluchteling
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       vreemdeling    id: vreemdeling    soort: zelfstandig naamwoord    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(Nederland | IND | verblijf | verblijfsvergunning | vergunning | "Vreemdelingenwet" | werkgever | nationaliteit | asiel | uitkering | Nederlander | Nederlanders | toelating | uitzetting | uitgezet | verblijft | verblijfsrecht | visum | grensbewaking | "Vw" | naturalisatie | ongewenstverklaring | paspoort | vreemdelingen ..12 wet)/
uitleg:       Iemand die niet de Nederlandse nationaliteit heeft.
voorbeeld:    Voor het werk van deze ⟦vreemdeling⟧ heeft uw bedrijf een vergunning nodig. => Deze persoon heeft niet de Nederlandse nationaliteit. Uw bedrijf heeft daarom een vergunning nodig voor zijn werk.
bron:         Vreemdelingenwet 2000, artikel 1
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       erkennen van een kind    id: erkennen-van-een-kind    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (erkennen van ..2 kind | erkenning van ..2 kind | erkenning ..2 ongeboren vrucht)
uitleg:       U zegt bij de gemeente dat u volgens de wet de vader of tweede moeder van een kind bent.
voorbeeld:    Maak voor de ⟦erkenning van uw kind⟧ een afspraak bij Burgerzaken. => Wilt u volgens de wet de vader of tweede moeder van uw kind worden? Maak een afspraak bij Burgerzaken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       cliëntondersteuning    id: clientondersteuning    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
vormen:       mv=-
uitleg:       Gratis hulp van iemand die niet bij de gemeente hoort. Die denkt met u mee over zorg, werk of geld.
voorbeeld:    Bij dit gesprek mag u gebruikmaken van ⟦cliëntondersteuning⟧. => Bij dit gesprek mag iemand u gratis helpen.
bron:         Wet maatschappelijke ondersteuning 2015
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen

ingang:       cliëntondersteuner    id: clientondersteuner    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand die gratis met u meedenkt, aan uw kant staat en met u meegaat naar gesprekken.
voorbeeld:    Mevrouw De Wit, uw ⟦cliëntondersteuner⟧, was ook bij het huisbezoek. => Mevrouw De Wit, die u gratis helpt, was ook bij het huisbezoek.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       mantelzorg    id: mantelzorg    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
rechtsgevolg: ja
uitleg:       Zorg zonder loon voor iemand uit uw familie, een vriend of een buur die ziek is of een beperking heeft.
voorbeeld:    Geeft u meer dan acht uur per week ⟦mantelzorg⟧ aan uw vader? => Zorgt u meer dan acht uur per week voor uw vader?
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 64 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       indicatie    id: indicatie-zorg    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
betekenis:    besluit dat iemand zorg of hulp mag krijgen
rechtsgevolg: ja
alleen:       zin=/(uw indicatie | nieuwe indicatie | geldige indicatie | indicatie aanvragen | indicatie loopt | geïndiceerd | pgb | jeugdhulp | CIZ | zorg | verpleeghuis | begeleiding | Wlz | Wmo | dagbesteding | thuiszorg | wijkteam)/
uitleg:       Een besluit waarin staat welke zorg of hulp u mag krijgen.
voorbeeld:    Het CIZ heeft uw moeder een ⟦indicatie⟧ gegeven voor het verpleeghuis. => Het CIZ heeft beslist dat uw moeder in een verpleeghuis mag wonen.
niet melden:  /(eerste | ruwe | globale | grove) _/ | dan is het een schatting
niet melden:  /_ van/ | dan is het een teken of schatting
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 424 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       opbouwwerker    id: opbouwwerker    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (medewerker die bewoners helpt om hun buurt beter te maken) | altijd
uitleg:       Iemand die met bewoners plannen maakt voor de buurt en hen bij elkaar brengt.
voorbeeld:    Met ideeën voor het plein kun je terecht bij de ⟦opbouwwerker⟧. => Heb je ideeën voor het plein? Er is een medewerker die bewoners helpt om hun buurt beter te maken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       maatschappelijk werker    id: maatschappelijk-werker    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: tip
patroon:      (maatschappelijk werker | maatschappelijk werkers | maatschappelijk werkster | maatschappelijk werk)
beter:        (iemand die helpt bij problemen thuis, met geld of in de familie) | altijd
uitleg:       Iemand met wie u kunt praten over problemen thuis, met geld of in uw familie.
voorbeeld:    Elke woensdag zit er een ⟦maatschappelijk werker⟧ in het gezondheidscentrum. => Elke woensdag kunt u in het gezondheidscentrum praten over problemen thuis of met geld.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       welzijnswerk    id: welzijnswerk    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
vormen:       mv=-
beter:        (hulp en activiteiten in de buurt) | altijd
uitleg:       Hulp en activiteiten voor bewoners, zoals een buurthuis, een eetclub of hulp bij formulieren.
voorbeeld:    De gemeente geeft dit jaar meer geld aan het ⟦welzijnswerk⟧. => De gemeente geeft dit jaar meer geld voor hulp en activiteiten in de buurt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       eigen kracht    id: eigen-kracht    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
patroon:      eigen kracht
alleen:       zin=/(hulp | ondersteuning | Wmo | inwoner | inwoners | cliënt | gezin | gemeente | netwerk | "Wmo")/
beter:        (wat iemand zelf kan) | altijd
uitleg:       Wat iemand zelf kan oplossen, met hulp van familie en vrienden.
voorbeeld:    Wij kijken eerst naar uw ⟦eigen kracht⟧ en daarna naar hulp van de gemeente. => Wij kijken eerst wat u zelf kunt en daarna naar hulp van de gemeente.
niet melden:  /op _/ | gewone taal: zonder hulp
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 27 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       sociaal netwerk    id: sociaal-netwerk    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
patroon:      (sociaal | sociale) netwerk
alleen:       zin!=/(facebook | instagram | linkedin | tiktok | online | internet | app)/
beter:        (familie, vrienden en buren) | als het om de mensen om iemand heen gaat
uitleg:       De mensen die iemand kent en die kunnen helpen, zoals familie, vrienden en buren.
voorbeeld:    Kan iemand uit uw ⟦sociaal netwerk⟧ de boodschappen doen? => Kan familie, een vriend of een buur de boodschappen doen?
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       zelfregie    id: zelfregie    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
vormen:       mv=-
beter:        (zelf bepalen) | altijd
uitleg:       Zelf bepalen hoe u leeft en welke hulp u krijgt.
voorbeeld:    Met een pgb hebt u meer ⟦zelfregie⟧. => Met een pgb kunt u meer zelf bepalen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       warme overdracht    id: warme-overdracht    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (een medewerker brengt u zelf in contact met een collega) | altijd
uitleg:       Uw hulpverlener vertelt zelf uw verhaal aan een nieuwe hulpverlener, zodat u niet alles weer moet uitleggen.
voorbeeld:    Na het ziekenhuis zorgen wij voor een ⟦warme overdracht⟧ aan de wijkverpleegkundige. => Na het ziekenhuis vertellen wij de wijkverpleegkundige zelf wat u nodig hebt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       ketenpartner    id: ketenpartner    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (organisatie waarmee wij samenwerken) | of noem de organisatie
uitleg:       Een andere organisatie die helpt bij hetzelfde probleem, zoals de politie, de school of de huisarts.
voorbeeld:    Met onze ⟦ketenpartners⟧ bespreken wij hoe wij u kunnen helpen. => Met de politie en de huisarts bespreken wij hoe wij u kunnen helpen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 65 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hulpvraag    id: hulpvraag    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        (waarbij u hulp nodig hebt) | altijd
uitleg:       Waarbij iemand hulp nodig heeft.
voorbeeld:    Vertel ons in het kort wat uw ⟦hulpvraag⟧ is. => Vertel ons in het kort waarbij u hulp nodig hebt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ervaringsdeskundige    id: ervaringsdeskundige    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        (iemand die hetzelfde heeft meegemaakt) | altijd
uitleg:       Iemand die zelf heeft meegemaakt waar een ander nu mee zit, en daarmee kan helpen.
voorbeeld:    Op de informatieavond vertelt een ⟦ervaringsdeskundige⟧ over leven met schulden. => Op de informatieavond vertelt iemand die zelf schulden had, over leven met schulden.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       geregistreerd partnerschap    id: geregistreerd-partnerschap    soort: woordgroep    categorie: juridisch    domein: sociaal    ernst: tip
rechtsgevolg: ja
patroon:      (geregistreerd | geregistreerde) (partnerschap | partnerschappen)
uitleg:       U legt bij de gemeente vast dat u samen een stel bent. U hebt dan bijna dezelfde rechten en plichten als in een huwelijk.
voorbeeld:    Hebt u een ⟦geregistreerd partnerschap⟧? Dan is uw pensioen ook voor uw partner geregeld. => Hebt u bij de gemeente uw relatie laten vastleggen zonder te trouwen? Dan is uw pensioen ook voor uw partner geregeld.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 179 keer in de wettekst (BWB, 10,8 miljoen woorden)
