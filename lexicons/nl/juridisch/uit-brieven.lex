# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden van de wet die in brieven en besluiten blijven staan.

ingang:       als bedoeld in    id: als-bedoeld-in    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
alleen:       voor!=/","/
alleen:       na=/(artikel | artikelen | het | de | dit | deze | dat | die | lid | leden | bijlage | bijlagen | hoofdstuk | paragraaf | afdeling | titel | onderdeel | onderdelen | wet | verordening | richtlijn | besluit | regeling | eerste | tweede | derde)/
patroon:      (als | zoals)? bedoeld in
beter:        uit                    | als het in dat artikel staat
beter:        volgens                | als het artikel de reden is
beter:        (laat weg)             | als de lezer het artikel niet nodig heeft
uitleg:       Het woord ervoor heeft de betekenis die in dat artikel staat.
voorbeeld:    U krijgt een vergoeding ⟦als bedoeld in⟧ artikel 4. => U krijgt een vergoeding volgens artikel 4.
niet melden:  /<zijn:ww> (niet | ook | dan | hier | dus | wel)? bedoeld in/ | 'is bedoeld' is iets anders
niet melden:  /bedoeld in (het | de) (bijzonder | algemeen | eerste plaats | geval | kader)/ | een vaste uitdrukking
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 22669 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       als bedoeld in    id: als-bedoeld-in-komma    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
betekenis:    na een komma, of met bij
patroon:      "," (als | zoals)? bedoeld (in | onder | bij)
patroon:      (als | zoals) bedoeld bij
beter:        (uit, van of volgens, zonder komma's) | als de lezer het artikel nodig heeft
beter:        (laat weg)             | als de lezer het artikel niet nodig heeft
uitleg:       Om welk geval het precies gaat, staat in dat artikel.
voorbeeld:    De termijn⟦, bedoeld in⟧ artikel 4, is voorbij. => De termijn uit artikel 4 is voorbij.
niet melden:  /bedoeld in (het | de) (bijzonder | algemeen | eerste plaats | geval | kader)/ | een vaste uitdrukking
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       wordt verstaan onder    id: wordt-verstaan-onder    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      (wordt | worden) verstaan onder
patroon:      (verstaat | verstaan) (deze | dit | het | de | wij) ..3 onder
patroon:      onder ..8 (verstaat | verstaan) (deze | dit)
beter:        (betekent, of: met … bedoelen wij) | altijd
uitleg:       Hier staat wat een woord in deze tekst betekent.
voorbeeld:    In deze regeling ⟦wordt verstaan onder⟧ kind: iemand tot 18 jaar. => In deze regeling bedoelen wij met kind: iemand tot 18 jaar.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1822 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       openbaar ministerie    id: openbaar-ministerie    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: tip
rechtsgevolg: ja
uitleg:       De organisatie die misdrijven laat onderzoeken en verdachten voor de rechter brengt. Daar werken de officieren van justitie.
voorbeeld:    Het ⟦openbaar ministerie⟧ beslist of er een rechtszaak komt. => De officier van justitie beslist of er een rechtszaak komt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 701 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rechterlijke uitspraak    id: rechterlijke-uitspraak    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: tip
patroon:      rechterlijke wat=(uitspraak | uitspraken)
beter:        {wat} van de rechter    | altijd
uitleg:       De rechter heeft gezegd wie gelijk heeft, of wat er moet gebeuren.
voorbeeld:    Na een ⟦rechterlijke uitspraak⟧ moet de huurder vertrekken. => Na een uitspraak van de rechter moet de huurder vertrekken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 254 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verklaring van recht    id: verklaring-van-recht    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      verklaring (van | voor) recht
rechtsgevolg: ja
uitleg:       De rechter zegt alleen hoe het volgens de wet zit, bijvoorbeeld wie gelijk heeft. Daarmee moet nog niemand iets betalen of doen.
voorbeeld:    Uw advocaat vraagt de rechter om een ⟦verklaring van recht⟧. => Uw advocaat vraagt de rechter om vast te stellen wie gelijk heeft.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       vormvereiste    id: vormvereiste    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
vormen:       mv=vormvereisten; vk=-
beter:        (eis aan hoe het stuk eruitziet) | altijd
uitleg:       Een regel over hoe een brief of contract eruit moet zien, bijvoorbeeld met een handtekening.
voorbeeld:    Uw bezwaar voldoet niet aan een ⟦vormvereiste⟧: de handtekening ontbreekt. => Onder uw bezwaar moet nog een handtekening.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 22 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verdrag    id: verdrag    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: tip
rechtsgevolg: ja
uitleg:       Een afspraak tussen landen waar zij zich aan moeten houden.
voorbeeld:    Door een ⟦verdrag⟧ met Turkije telt uw pensioen daar mee. => Nederland en Turkije hebben afgesproken dat uw pensioen daar meetelt.
niet melden:  /verdrag van [hoofdletter]/ | de naam van een verdrag
niet melden:  /te verdragen/ | ergens tegen kunnen
niet melden:  /(kan | kunt | kunnen | kon | konden | niet | goed | slecht | moeilijk | beter | elkaar) ..6 verdragen !(sluiten | tekenen | opzeggen | gesloten | maken | met | tussen)/ | ergens tegen kunnen
niet melden:  /(u | ik | wij | we | zij | ze | jullie | mensen | patiënten | planten) verdragen/ | ergens tegen kunnen
niet melden:  /verdragen (elkaar | geen | dat | het | dit)/ | ergens tegen kunnen
niet melden:  /!(de | het | deze | die | andere | twee | drie | vier | meer | veel | geen | zulke | sommige | alle | in | volgens | bij | door | met | van | tussen | over | uit | voor | op | en | of | [eindigt=e] | [cijfer]) verdragen/ | ergens tegen kunnen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 2314 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gelijkstellen met    id: gelijkstellen-met    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      <gelijk|stellen:ww> ..3 (met | aan)
patroon:      (met | aan) ..8 <gelijk|stellen:ww>
patroon:      gelijk gesteld (met | aan)
patroon:      (met | aan) ..8 gelijk (gesteld | te stellen | wordt gesteld | worden gesteld | kan worden gesteld | kunnen worden gesteld)
beter:        (telt net zo mee als)  | altijd
uitleg:       Voor de wet is het een hetzelfde als het ander. Dezelfde regels gelden.
voorbeeld:    Een pleegkind wordt ⟦gelijkgesteld met⟧ een eigen kind. => Een pleegkind telt net zo mee als een eigen kind.
niet melden:  /in het gelijk/ | een rechter geeft iemand gelijk
niet melden:  /(is | zijn) gelijk (aan | met)/ | even groot
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overgangsmaatregel    id: overgangsmaatregel    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
beter:        (regel voor de overgang) | altijd
uitleg:       Een regel voor de tijd dat de oude regels stoppen en de nieuwe beginnen.
voorbeeld:    Dankzij een ⟦overgangsmaatregel⟧ houdt u dit jaar uw korting. => Dit jaar houdt u uw korting nog. Daarna gelden de nieuwe regels.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 48 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nota van toelichting    id: nota-van-toelichting    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      (nota | nota's) van toelichting
beter:        (uitleg bij het besluit) | altijd
uitleg:       De uitleg die de minister bij een nieuw besluit schrijft.
voorbeeld:    In de ⟦nota van toelichting⟧ staat waarom de norm is gekozen. => In de uitleg bij het besluit staat waarom de norm is gekozen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 667 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitlevering    id: uitlevering    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
vormen:       vk=-
uitleg:       Nederland geeft een verdachte aan een ander land, zodat hij daar voor de rechter komt.
voorbeeld:    Frankrijk vraagt om de ⟦uitlevering⟧ van de verdachte. => Frankrijk wil dat Nederland de verdachte naar Frankrijk stuurt.
niet melden:  /uitlevering van ..2 (goederen | pakketten | producten | bestelling | bestellingen | pakket | artikelen | stukken)/ | spullen afgeven
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 221 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       akte van uitreiking    id: akte-van-uitreiking    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      (akte | akten | aktes) van uitreiking
uitleg:       Een formulier waarop staat dat iemand een brief echt heeft gekregen.
rechtsgevolg: ja
voorbeeld:    De agent vult een ⟦akte van uitreiking⟧ in als hij de brief geeft. => De agent schrijft op dat u de brief hebt gekregen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Staten-Generaal    id: staten-generaal    soort: naam    categorie: juridisch    domein: bestuur    ernst: tip
patroon:      "Staten-Generaal"
rechtsgevolg: ja
uitleg:       De Eerste en de Tweede Kamer samen.
voorbeeld:    Volgende week beslissen de ⟦Staten-Generaal⟧ over de wet. => Volgende week beslissen de Eerste en Tweede Kamer over de wet.
niet melden:  /gemeen overleg der _/ | dan geldt de hele formule
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1824 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zelfstandige woonruimte    id: zelfstandige-woonruimte    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
patroon:      zelfstandige (woonruimte | woonruimten | woonruimtes)
rechtsgevolg: ja
uitleg:       Een woning met een eigen voordeur, een eigen keuken en een eigen wc.
voorbeeld:    U krijgt meestal alleen huurtoeslag voor een ⟦zelfstandige woonruimte⟧. => U krijgt meestal alleen huurtoeslag als uw woning een eigen voordeur, keuken en wc heeft.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       woningwaardering    id: woningwaardering    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
vormen:       mv=-; vk=-
beter:        (de punten van de woning) | als het om de hoogste huur gaat
uitleg:       Een woning krijgt punten voor grootte en comfort. Die punten bepalen de hoogste huur.
voorbeeld:    Vraag de verhuurder om de ⟦woningwaardering⟧ van uw flat. => Vraag de verhuurder hoeveel punten uw flat heeft.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie
