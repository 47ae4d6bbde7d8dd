# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden die een redacteur aanstreepte in circulaires en wetten: termen uit het recht. De meeste blijven staan en krijgen uitleg.

ingang:       procureur-generaal    id: procureur-generaal    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      (procureur-generaal | procureurs-generaal)
rechtsgevolg: ja
uitleg:       Een van de hoogste juristen van het land. Samen leiden zij het Openbaar Ministerie. Bij de Hoge Raad geeft hij advies over een zaak.
voorbeeld:    De ⟦procureurs-generaal⟧ hebben afgesproken dat appen op de fiets een hogere boete krijgt. => De leiding van het Openbaar Ministerie heeft afgesproken dat appen op de fiets een hogere boete krijgt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 159 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitreiking in persoon    id: in-persoon-uitreiken    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      (uitreiking | uitgereikt | uitreiken | uit te reiken | betekend | betekening) in persoon
patroon:      in persoon (uitgereikt | uitreiken | uit te reiken | betekend | betekenen | te betekenen)
rechtsgevolg: ja
uitleg:       De brief wordt aan uzelf gegeven en niet aan een huisgenoot. Daarna kan een termijn beginnen.
voorbeeld:    De oproep is op 3 juni aan u ⟦in persoon uitgereikt⟧. => De oproep is op 3 juni aan uzelf gegeven.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 28 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gerecht    id: gerecht-rechters    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: tip
betekenis:    plaats waar rechters werken
alleen:       voor=/(het | dit | dat | een | bij | de | andere | welk | alle)/ · zin=/(rechter | rechters | uitspraak | vonnis | dagvaarding | strafzaak | zaak | hoger beroep | griffie | griffier | rechtspraak | zitting)/
beter:        (rechtbank of gerechtshof) | noem welke het is
uitleg:       Een instelling waar rechters beslissen, zoals een rechtbank of een hof.
voorbeeld:    In de brief staat welk ⟦gerecht⟧ uw zaak behandelt. => In de brief staat welke rechtbank uw zaak behandelt.
niet melden:  /(eten | koken | restaurant | lekker | menu | vis | vlees | recept) ..10 _/ | dan is het eten
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 413 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       briefgeheim    id: briefgeheim    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: tip
rechtsgevolg: ja
uitleg:       Niemand mag uw post openen of lezen. Dat mag alleen als de wet het toestaat.
voorbeeld:    Door het ⟦briefgeheim⟧ mag de postbode uw kaart niet openmaken. => De postbode mag uw kaart niet openmaken.
bron:         Grondwet, artikel 13
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       goede zeden    id: goede-zeden    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (goede zeden | openbare zedelijkheid)
rechtsgevolg: ja
uitleg:       Wat de meeste mensen in een land netjes en fatsoenlijk vinden.
voorbeeld:    Wij weigeren een kenteken of naam die in strijd is met de ⟦goede zeden⟧. => Wij weigeren een kenteken of naam die de meeste mensen niet fatsoenlijk vinden.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       werkelijke woonplaats    id: werkelijke-woonplaats    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      (werkelijke | feitelijke) (woonplaats | verblijfplaats)
rechtsgevolg: ja
beter:        (plaats waar u echt woont) | als je ook het andere adres noemt
uitleg:       De plaats waar iemand echt woont of verblijft, ook als een ander adres op papier staat.
voorbeeld:    U stemt in de gemeente van uw ⟦werkelijke woonplaats⟧. => U stemt in de gemeente waar u echt woont.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 34 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gemeenschappelijke huishouding    id: gemeenschappelijke-huishouding    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (duurzame | duurzaam)? (gemeenschappelijke | gemeenschappelijk) (huishouding | huishouden)
rechtsgevolg: ja
uitleg:       Mensen wonen samen, doen het huishouden samen en delen de kosten.
voorbeeld:    Na het overlijden mag wie een ⟦gemeenschappelijke huishouding⟧ voerde met de huurder, soms in het huis blijven. => Na het overlijden mag wie samenwoonde met de huurder en de kosten deelde, soms in het huis blijven.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 36 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aanhef en onderdeel    id: aanhef-en-onderdeel    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      aanhef (en | ",") ..1 (onderdeel | onderdelen | onder | sub)
beter:        (noem het begin van het artikel en het punt) | in een brief
uitleg:       De eerste woorden van een wetsartikel, samen met één punt uit het lijstje daaronder.
voorbeeld:    Dit staat in artikel 4, ⟦aanhef en onderdeel⟧ b. => Dit staat in het begin van artikel 4 en bij punt b.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 311 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bedoeld onder    id: bedoeld-onder    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (als | zoals)? bedoeld onder
beter:        genoemd bij | altijd
uitleg:       Het gaat om wat eerder bij een letter of een cijfer staat.
voorbeeld:    Stuur de papieren ⟦als bedoeld onder⟧ c binnen twee weken op. => Stuur de papieren genoemd bij c binnen twee weken op.
niet melden:  /(is | was | zijn | niet | wordt | werd) ..2 _/ | een bedoeling
alleen:       na=/(a | b | c | d | e | f | g | h | i | j | k | l | m | n | o | [cijfer] | punt | nummer | letter | onderdeel | sub | de | het | een | artikel)/
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 564 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ontzet    id: ontzet-uit-recht    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
betekenis:    een recht kwijt door de rechter
patroon:      (van | uit) (het | de | een | dat | zijn | haar) ..2 (kiesrecht | ambt | recht | rechten | gezag | beroep | functie) ..2 ontzet
patroon:      ontzet (van | uit) (het | de | een | dat | zijn | haar) ..2 (kiesrecht | ambt | recht | rechten | gezag | beroep | functie)
patroon:      ontzetting (van | uit) (het | de | een | dat | zijn | haar) ..2 (kiesrecht | ambt | recht | rechten | gezag | beroep | functie)
rechtsgevolg: ja
uitleg:       U mag van de rechter een recht of een functie een tijd niet meer hebben.
voorbeeld:    U krijgt geen stempas, want u bent ⟦van het kiesrecht ontzet⟧. => U krijgt geen stempas, want u mag van de rechter niet stemmen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       lichaam    id: lichaam-organisatie    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    organisatie
patroon:      (personen | rechtspersonen | ondernemers | instellingen | ondernemingen) (en | of) ..1 lichamen
patroon:      (privaatrechtelijk | privaatrechtelijke | belastingplichtig | belastingplichtige) (lichaam | lichamen)
rechtsgevolg: ja
beter:        (bedrijven, verenigingen of stichtingen) | noem welke het zijn
uitleg:       Geen mens, maar een organisatie, zoals een bedrijf, vereniging of stichting.
voorbeeld:    Deze belasting geldt voor ⟦personen en lichamen⟧ met een winkel in de stad. => Deze belasting geldt voor mensen en organisaties met een winkel in de stad.
niet melden:  /(hun | haar | zijn | onze | eigen) lichamen/ | dan is het iemands lijf
niet melden:  /publiekrechtelijke lichamen/ | dat zijn overheden
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 2595 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       doelvermogen    id: doelvermogen    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Geld of bezit dat apart is gezet voor één doel. Geen mens is er zelf eigenaar van.
voorbeeld:    Ook een ⟦doelvermogen⟧ moet soms belasting betalen. => Ook over geld dat voor één doel apart staat, moet soms belasting worden betaald.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       continentaal plat    id: continentaal-plat    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De bodem van de zee voor de kust. Alleen het land aan die kust mag er bijvoorbeeld gas uit halen.
voorbeeld:    Werkt u op een platform op het ⟦continentaal plat⟧? Dan bent u hier verzekerd. => Werkt u op een platform in het Nederlandse deel van de Noordzee? Dan bent u hier verzekerd.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 64 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       exclusieve economische zone    id: exclusieve-economische-zone    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het deel van de zee waar één land bepaalt wie er mag vissen, boren en windmolens bouwen. Het begint na twaalf zeemijl.
voorbeeld:    Het windpark komt in de ⟦exclusieve economische zone⟧ van Nederland. => Het windpark komt in het deel van de Noordzee waar Nederland bepaalt wie er mag bouwen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 76 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       territoriale zee    id: territoriale-zee    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
patroon:      territoriale (zee | wateren)
rechtsgevolg: ja
uitleg:       De zee vlak voor de kust, tot twaalf zeemijl. Daar gelden de wetten van het land.
voorbeeld:    In de ⟦territoriale zee⟧ mag u deze netten niet gebruiken. => In de zee vlak voor onze kust mag u deze netten niet gebruiken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 137 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       internationaal privaatrecht    id: internationaal-privaatrecht    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Regels voor zaken tussen mensen of bedrijven uit meer landen: welke rechter beslist, en volgens de wet van welk land?
voorbeeld:    Of uw huwelijk uit Marokko hier geldt, volgt uit het ⟦internationaal privaatrecht⟧. => Er zijn regels die zeggen of uw huwelijk uit Marokko hier geldt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 37 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kring van verzekerden    id: kring-van-verzekerden    soort: woordgroep    categorie: ambtelijk    domein: sociaal    ernst: waarschuwing
patroon:      kring (der | van) verzekerden
beter:        (de mensen die verzekerd zijn) | altijd
uitleg:       Iedereen die volgens een wet recht kan krijgen op een uitkering of op zorg.
voorbeeld:    Grenswerkers horen soms ook bij de ⟦kring van verzekerden⟧. => Ook grenswerkers zijn soms verzekerd.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bijzondere school    id: bijzondere-school    soort: woordgroep    categorie: juridisch    domein: onderwijs    ernst: tip
patroon:      bijzondere (school | scholen | basisschool | basisscholen)
patroon:      (openbare | openbaar) (en | of) bijzonder onderwijs
rechtsgevolg: ja
uitleg:       Een school van een vereniging of stichting, en niet van de overheid. Bijvoorbeeld een katholieke of islamitische school.
voorbeeld:    Een ⟦bijzondere school⟧ mag van ouders vragen dat zij het geloof van de school steunen. => Een school met een eigen geloof mag van ouders vragen dat zij dat geloof steunen.
niet melden:  /(heel | een erg | zo'n | wat een) _/ | gewoon: een school die anders is
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 124 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inrichting van het onderwijs    id: inrichting-van-het-onderwijs    soort: woordgroep    categorie: juridisch    domein: onderwijs    ernst: tip
beter:        (hoe de school lesgeeft)| altijd
uitleg:       De manier waarop een school de lessen regelt: vakken, uren en klassen.
voorbeeld:    Ouders praten mee over de ⟦inrichting van het onderwijs⟧. => Ouders praten mee over hoe de school lesgeeft.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 23 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vervangende leerplicht    id: vervangende-leerplicht    soort: woordgroep    categorie: juridisch    domein: onderwijs    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een leerling hoeft niet de hele week naar een gewone school. Hij volgt een ander programma, bijvoorbeeld met werk. De gemeente moet dat goedvinden.
voorbeeld:    Voor uw zoon van 15 kunt u ⟦vervangende leerplicht⟧ aanvragen. => Voor uw zoon van 15 kunt u vragen of hij naast school mag werken.
bron:         Leerplichtwet 1969
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       redelijke waardering van belangen    id: redelijke-waardering-belangen    soort: woordgroep    categorie: juridisch    domein: zorg    ernst: waarschuwing
patroon:      redelijke waardering van (zijn | haar | hun | uw | de | diens | eigen) ..2 belangen (ter zake)?
rechtsgevolg: ja
uitleg:       U begrijpt wat een keuze voor u betekent en kunt daar zelf over beslissen.
voorbeeld:    Uw vader is niet meer in staat tot een ⟦redelijke waardering van zijn belangen⟧. => Uw vader begrijpt niet meer goed wat een keuze voor hem betekent.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       zich verzetten tegen    id: belang-verzet-zich    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
betekenis:    niet toestaan, van een belang of wet
patroon:      (belang | belangen | wet | aard | regeling | recht | beginsel | doel | omstandigheden | artikel | veiligheid | goede orde) ..6 zich ..5 (verzet | verzetten | verzette)
patroon:      (belang | belangen | wet | aard | regeling | recht | beginsel | doel | omstandigheden | artikel | veiligheid | goede orde) ..6 (verzet | verzetten | verzette) zich
beter:        (daardoor mag of kan het niet) | noem de reden
uitleg:       Iets mag niet doorgaan, omdat een andere reden zwaarder weegt.
voorbeeld:    U mag het dossier lezen, tenzij het ⟦belang van uw kind zich daartegen verzet⟧. => U mag het dossier lezen, behalve als dat slecht is voor uw kind.
niet melden:  /te verzetten/ | iemand mag zelf nee zeggen
niet melden:  /(u | je | hij | zij | wij | ik | wie | iemand | mensen | bewoners | ouders | burgers) ..2 zich/ | iemand mag zelf nee zeggen
niet melden:  /zich (mag | mogen | kunt | kan | kunnen | wil | willen) verzetten/ | iemand mag zelf nee zeggen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       verlof    id: verlof-toestemming    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
betekenis:    toestemming
patroon:      voorafgaand verlof
patroon:      verlof (van de | door de) (rechter | voorzieningenrechter | rechtbank | kantonrechter | rechter-commissaris | president)
patroon:      verlof (tot het leggen | om beslag | voor beslag | tot beslag)
rechtsgevolg: ja
beter:        (toestemming vooraf) | altijd
uitleg:       Iemand, vaak een rechter, vindt het van tevoren goed.
voorbeeld:    De deurwaarder heeft ⟦verlof van de rechter⟧ om uw auto mee te nemen. => De deurwaarder mag van de rechter uw auto meenemen.
niet melden:  /(ouders | vakantie | onbetaald | betaald) _/ | vrij van het werk
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1634 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in openbare dienst    id: in-openbare-dienst    soort: woordgroep    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        bij de overheid | altijd
uitleg:       Wie zo werkt, krijgt salaris van het Rijk, een provincie, een gemeente of een waterschap.
voorbeeld:    Werkt uw partner ⟦in openbare dienst⟧ in het buitenland? => Werkt uw partner bij de overheid in het buitenland?
niet melden:  /(treedt | treden | trad | traden | kwam | komt) ..4 _/ | dan past 'bij' niet
niet melden:  /_ (te)? (treden | treedt | trad | getreden)/ | dan past 'bij' niet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in Nederlandse openbare dienst    id: in-nederlandse-openbare-dienst    soort: woordgroep    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        bij de Nederlandse overheid | altijd
uitleg:       Het gaat om iemand die werkt voor ons land, bijvoorbeeld op een ambassade.
voorbeeld:    Wie ⟦in Nederlandse openbare dienst⟧ in Peru werkt, mag per brief stemmen. => Wie bij de Nederlandse overheid in Peru werkt, mag per brief stemmen.
niet melden:  /(treedt | treden | trad | traden | kwam | komt) ..4 _/ | dan past 'bij' niet
niet melden:  /_ (te)? (treden | treedt | trad | getreden)/ | dan past 'bij' niet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       bij de wet    id: bij-de-wet-geregeld    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      bij (de)? wet wat=(geregeld | geregelde | bepaald | bepaalde | vastgelegd | vastgelegde | vastgesteld | vastgestelde)
beter:        in de wet {wat} | altijd
uitleg:       De regel is te lezen in een wet. De regering en het parlement hebben hem samen gemaakt.
voorbeeld:    Het minimumloon is ⟦bij wet vastgelegd⟧. => Het minimumloon is in de wet vastgelegd.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 326 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       de daarop berustende bepalingen    id: daarop-berustende-bepalingen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      de (daarop | hierop | erop) (berustende | gebaseerde) (bepalingen | regels | regelingen | voorschriften)
beter:        de regels die daarbij horen | altijd
uitleg:       Een wet noemt de hoofdzaken. Hierin staan de details.
voorbeeld:    U moet zich houden aan de Visserijwet en ⟦de daarop berustende bepalingen⟧. => U moet zich houden aan de Visserijwet en de regels die daarbij horen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 601 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       naar de omstandigheden beoordeeld    id: naar-omstandigheden-beoordeeld    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      naar (de)? omstandigheden (beoordeeld | beoordelen | te beoordelen | bepaald | bepalen)
beter:        (kijken naar de situatie) | als je zegt waar je op let
uitleg:       Er is geen vaste regel. Wat er speelt bij iemand, telt mee.
voorbeeld:    Waar u woont, wordt ⟦naar de omstandigheden beoordeeld⟧: waar slaapt u, en waar is uw gezin? => Om te weten waar u woont, kijken wij naar uw situatie: waar slaapt u, en waar is uw gezin?
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op grond waarvan    id: op-grond-waarvan    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (waardoor) | als je zegt wat er door de regel kan of moet
uitleg:       Wat net genoemd is, maakt dit mogelijk of is er de reden voor.
voorbeeld:    Er is een regeling ⟦op grond waarvan⟧ u gratis met de bus mag. => Er is een regeling waardoor u gratis met de bus mag.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 384 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       strafrechtketen    id: strafrechtketen    soort: zelfstandig naamwoord    categorie: jargon    domein: justitie    ernst: waarschuwing
patroon:      (<strafrechtketen> | <strafrechtsketen:znw> | justitiële keten)
beter:        (politie, justitie, rechters en gevangenissen) | noem wie je bedoelt
uitleg:       Alle organisaties die na elkaar met een misdrijf te maken krijgen, van politie tot gevangenis.
voorbeeld:    In de ⟦strafrechtketen⟧ krijgen slachtoffers nu eerder bericht. => Politie, justitie en rechters geven slachtoffers nu eerder bericht.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       huuraanzegging    id: huuraanzegging    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: ruimte    ernst: waarschuwing
beter:        (brief over de nieuwe huur) | altijd
uitleg:       De brief waarin de verhuurder schrijft hoeveel de huur omhooggaat en vanaf wanneer.
voorbeeld:    U krijgt de ⟦huuraanzegging⟧ uiterlijk op 30 april. => U krijgt de brief over de nieuwe huur uiterlijk op 30 april.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       huursombenadering    id: huursombenadering    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (<huursombenadering> | <huursom:znw> | <huursomstijging:znw>)
rechtsgevolg: ja
uitleg:       Alle huren van een verhuurder bij elkaar. Die mogen samen niet meer stijgen dan een vast percentage.
voorbeeld:    Door de ⟦huursombenadering⟧ stijgt de ene huur meer dan de andere. => De ene huur stijgt meer dan de andere. Maar alle huren samen stijgen niet te veel.
niet melden:  /_ ..6 (overeengekomen | afgesproken | per maand | betalen | betaalt | betaald | voldoen | voldaan)/ | de huur van één woning
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       waarderingspunt    id: waarderingspunt    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (punt voor de huurprijs) | bij huur
uitleg:       Voor elke kamer, keuken of tuin telt een woning punten. Hoe meer punten, hoe hoger de huur mag zijn.
voorbeeld:    Een bad in de badkamer geeft een extra ⟦waarderingspunt⟧. => Een bad in de badkamer geeft een extra punt voor de huurprijs.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       urgentieregeling    id: urgentieregeling    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (<urgentieregeling> | <urgentiebepaling:znw>)
beter:        (regels over wie eerder een woning krijgt) | altijd
uitleg:       Hierin staat wie niet op een huis hoeft te wachten tot hij aan de beurt is.
voorbeeld:    Na een scheiding valt u niet altijd onder de ⟦urgentieregeling⟧. => Na een scheiding krijgt u niet altijd eerder een woning.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       bruikleenauto    id: bruikleenauto    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        <leenauto> | altijd
uitleg:       Een wagen die iemand een tijd van een organisatie mag gebruiken en later teruggeeft.
voorbeeld:    Het UWV betaalt het onderhoud van uw ⟦bruikleenauto⟧. => Het UWV betaalt het onderhoud van uw leenauto.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       reisvoorziening    id: reisvoorziening-student    soort: zelfstandig naamwoord    categorie: jargon    domein: onderwijs    ernst: tip
alleen:       zin=/(student | studenten | studie | studiefinanciering | studentenreisproduct | DUO | diploma | opleiding | beurs)/
rechtsgevolg: ja
uitleg:       U mag als student gratis of goedkoper reizen met de trein, bus, tram en metro.
voorbeeld:    Stop op tijd uw ⟦reisvoorziening⟧ als u met uw opleiding stopt. => Zet het gratis reizen op tijd stop als u met uw opleiding stopt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie
