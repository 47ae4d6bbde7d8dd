# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Vage woorden: de lezer weet niet wanneer, hoeveel of wat.

ingang:       aanzienlijk    id: aanzienlijk    soort: bijvoeglijk    categorie: vaag    domein: algemeen    ernst: tip
beter:        (noem hoeveel)         | als je een aantal of bedrag kent
uitleg:       Het is veel of groot. Een getal zegt meer.
voorbeeld:    Uw schuld is ⟦aanzienlijk⟧ hoger geworden. => Uw schuld is € [bedrag] hoger geworden.
status:       aangenomen, 2026-11, redacteur: de lezer weet niet wanneer of hoeveel
bron:         eigen redactie

ingang:       adequaat    id: adequaat    soort: bijvoeglijk    categorie: vaag    domein: algemeen    ernst: tip
beter:        <goed>                 | als het gaat om hulp of een oplossing
uitleg:       Het past bij wat er nodig is. Wat dat is, staat er niet.
voorbeeld:    U krijgt ⟦adequate⟧ hulp van een coach. => U krijgt goede hulp van een coach.
status:       aangenomen, 2026-11, redacteur: de lezer weet niet wanneer of hoeveel
bron:         eigen redactie

ingang:       binnen afzienbare tijd    id: binnen-afzienbare-tijd    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: waarschuwing
beter:        binnenkort             | als je de datum niet weet
beter:        (noem de datum of de maand) | als je die weet
uitleg:       Vrij snel, maar is dat een week of een jaar?
voorbeeld:    U hoort ⟦binnen afzienbare tijd⟧ van ons. => U hoort vóór [datum] van ons.
status:       aangenomen, 2026-11, redacteur: de lezer weet niet wanneer of hoeveel
bron:         eigen redactie; 21 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       binnen een redelijke termijn    id: binnen-een-redelijke-termijn    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: waarschuwing
patroon:      binnen (een)? redelijke (termijn | tijd)
beter:        (noem de datum)        | altijd
uitleg:       Niet te laat. Maar wat de één redelijk vindt, is voor de ander te lang.
voorbeeld:    U krijgt ⟦binnen een redelijke termijn⟧ antwoord. => U krijgt vóór [datum] antwoord.
niet melden:  in een uitspraak van een rechter: daar is het een vaste term
status:       aangenomen, 2026-11, redacteur: de lezer weet niet wanneer of hoeveel
bron:         eigen redactie; 112 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       eventueel    id: eventueel    soort: bijvoeglijk    categorie: vaag    domein: algemeen    ernst: tip
patroon:      eventuele
beter:        (noem wanneer)         | als het van iets afhangt
beter:        (misschien)            | als het nog niet zeker is
uitleg:       Als het er is, of als het nodig is.
voorbeeld:    Stuur ⟦eventuele⟧ bewijzen mee. => Hebt u bewijzen? Stuur ze dan mee.
status:       aangenomen, 2026-11, redacteur: de lezer weet niet wanneer of hoeveel
bron:         eigen redactie

ingang:       geruime tijd    id: geruime-tijd    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: waarschuwing
beter:        lange tijd                   | als de duur niet belangrijk is
beter:        (noem hoe lang)        | als je de duur weet
uitleg:       Het duurt lang, maar hoe lang zegt het niet.
voorbeeld:    De weg blijft ⟦geruime tijd⟧ dicht. => De weg blijft lange tijd dicht.
status:       aangenomen, 2026-11, redacteur: de lezer weet niet wanneer of hoeveel
bron:         eigen redactie

ingang:       in beginsel    id: in-beginsel    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: waarschuwing
beter:        meestal                | als er uitzonderingen zijn
beter:        (noem de uitzondering) | als de lezer die moet weten
uitleg:       Zo is de regel, maar er is misschien een uitzondering.
voorbeeld:    De markt begint ⟦in beginsel⟧ om negen uur. => De markt begint meestal om negen uur.
niet melden:  /_ ..6 (bezwaar | voorstander | overeenstemming | ingestemd | verkocht | gekocht | gegund | overeengekomen | akkoord | bereid | eens | toegezegd | besloten | afgesproken | goedgekeurd | positief | toegestemd)/ | dan betekent het: voorlopig, op de hoofdpunten
niet melden:  /(akkoord | bereid | eens | besloten | afgesproken) _/ | dan betekent het: voorlopig, op de hoofdpunten
status:       aangenomen, 2026-11, redacteur: de lezer weet niet wanneer of hoeveel
bron:         eigen redactie; 1.379 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in bepaalde gevallen    id: in-bepaalde-gevallen    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      in (bepaalde | voorkomende) gevallen
beter:        soms                   | als je de gevallen niet kunt noemen
beter:        (noem de gevallen)     | als het er weinig zijn
uitleg:       Soms wel en soms niet. De lezer weet niet of het over hem gaat.
voorbeeld:    ⟦In bepaalde gevallen⟧ betaalt u minder, bijvoorbeeld bij een laag inkomen. => Hebt u bijvoorbeeld een laag inkomen? Dan betaalt u minder.
niet melden:  /(alleen | slechts | uitsluitend) _/ | "alleen soms" is geen goede zin
status:       aangenomen, 2026-11, redacteur: de lezer weet niet wanneer of hoeveel
bron:         eigen redactie; 126 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in principe    id: in-principe    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
beter:        meestal                | als er uitzonderingen zijn
beter:        (noem de uitzondering) | als de lezer die moet weten
uitleg:       Zo is het meestal, maar er kan een uitzondering zijn.
voorbeeld:    De balie is ⟦in principe⟧ elke dag open. => De balie is meestal elke dag open.
niet melden:  /_ ..6 (bezwaar | voorstander | overeenstemming | ingestemd | verkocht | gekocht | gegund | overeengekomen | akkoord | bereid | eens | toegezegd | besloten | afgesproken | goedgekeurd | positief | toegestemd)/ | dan betekent het: voorlopig, op de hoofdpunten
niet melden:  /(akkoord | bereid | eens | besloten | afgesproken) _/ | dan betekent het: voorlopig, op de hoofdpunten
status:       aangenomen, 2026-11, redacteur: de lezer weet niet wanneer of hoeveel
bron:         eigen redactie; 331 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       met enige regelmaat    id: met-enige-regelmaat    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      met (enige | zekere) regelmaat
beter:        regelmatig             | als je niet weet hoe vaak
beter:        (noem hoe vaak)        | als je dat weet
uitleg:       Het gebeurt steeds weer. Is dat elke week of elk jaar?
voorbeeld:    Wij controleren de speelplaats ⟦met enige regelmaat⟧. => Wij controleren de speelplaats [aantal] keer per jaar.
status:       aangenomen, 2026-11, redacteur: de lezer weet niet wanneer of hoeveel
bron:         eigen redactie

ingang:       naar behoren    id: naar-behoren    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: waarschuwing
beter:        goed                   | altijd
uitleg:       Zoals het moet. Wat er precies moet, staat er niet.
voorbeeld:    U hebt de tuin niet ⟦naar behoren⟧ onderhouden. => U hebt de tuin niet goed onderhouden.
status:       aangenomen, 2026-11, redacteur: de lezer weet niet wanneer of hoeveel
bron:         eigen redactie; 210 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       niet tijdig    id: niet-tijdig    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
beter:        niet op tijd           | altijd
beter:        te laat                | als het later wel gebeurd is
uitleg:       Het gebeurt na de laatste dag, of helemaal niet.
voorbeeld:    U hebt ⟦niet tijdig⟧ betaald. => U hebt niet op tijd betaald.
status:       aangenomen, 2026-11, redacteur: de lezer weet niet wanneer of hoeveel
bron:         eigen redactie; 389 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op termijn    id: op-termijn    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
beter:        later                  | als er geen datum is
beter:        (noem het jaar)        | als je weet wanneer
uitleg:       Pas na een tijd, maar hoe lang dat duurt is niet bekend.
voorbeeld:    ⟦Op termijn⟧ komt hier een park. => Later komt hier een park.
niet melden:  /_ van/ | dan volgt de termijn
niet melden:  /betaalbaar _/ | een term uit de wet
status:       aangenomen, 2026-11, redacteur: de lezer weet niet wanneer of hoeveel
bron:         eigen redactie; 76 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       passende maatregelen    id: passende-maatregelen    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      passende (maatregelen | maatregel | voorzieningen | actie | stappen | oplossing)
beter:        (noem wat je doet)     | altijd
uitleg:       Iets wat bij het probleem past. De lezer weet niet wat er gaat gebeuren.
voorbeeld:    Wij nemen ⟦passende maatregelen⟧, zoals een hek om de bouwplaats. => Wij zetten een hek om de bouwplaats.
status:       aangenomen, 2026-11, redacteur: de lezer weet niet wanneer of hoeveel
bron:         eigen redactie; 52 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       relevant    id: relevant    soort: bijvoeglijk    categorie: vaag    domein: algemeen    ernst: tip
beter:        <belangrijk>           | als iets ertoe doet
beter:        (noem welke)           | als de lezer iets moet meenemen of sturen
uitleg:       Het is van belang voor dit onderwerp.
voorbeeld:    Die informatie is niet ⟦relevant⟧ voor uw aanvraag. => Die informatie is niet belangrijk voor uw aanvraag.
voorbeeld:    Neem alle ⟦relevante⟧ papieren mee. => Neem uw paspoort en uw huurcontract mee.
status:       aangenomen, 2026-11, redacteur: de lezer weet niet wanneer of hoeveel
bron:         eigen redactie

ingang:       te zijner tijd    id: te-zijner-tijd    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: waarschuwing
beter:        later                  | als er nog geen datum is
beter:        (noem de datum of de maand) | als je die kent
uitleg:       Later, maar wanneer is nog niet bekend.
voorbeeld:    U krijgt ⟦te zijner tijd⟧ een brief van ons. => U krijgt later een brief van ons.
status:       aangenomen, 2026-11, redacteur: de lezer weet niet wanneer of hoeveel
bron:         eigen redactie; 51 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tijdig    id: tijdig    soort: bijwoord    categorie: vaag    domein: algemeen    ernst: waarschuwing
beter:        op tijd                | als je de laatste dag al hebt genoemd
beter:        (noem de datum)        | als er een laatste dag is
uitleg:       Vroeg genoeg, dus niet na de laatste dag.
voorbeeld:    Wie ⟦tijdig⟧ betaalt, krijgt geen boete. => Wie op tijd betaalt, krijgt geen boete.
niet melden:  /(een | geen | zo | te | voldoende | ruim | zeer | heel | erg | minder | even | meer) _/ | dan past 'op tijd' niet op die plaats
niet melden:  /_ genoeg/ | dan past 'op tijd' niet op die plaats
status:       aangenomen, 2026-11, redacteur: de lezer weet niet wanneer of hoeveel
bron:         eigen redactie; 1.247 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voldoende    id: voldoende-genoeg    soort: bijvoeglijk    categorie: vaag    domein: algemeen    ernst: tip
alleen:       na=/(geld | tijd | inkomen | informatie | gegevens | plaats | ruimte | bewijs | hulp)/
beter:        genoeg                 | als je niet weet hoeveel er nodig is
beter:        (noem hoeveel)         | als er een grens is
uitleg:       Zo veel als er nodig is. Hoeveel dat is, staat er niet.
voorbeeld:    U hebt niet ⟦voldoende⟧ inkomen voor deze woning. => U hebt niet genoeg inkomen voor deze woning.
niet melden:  het cijfer op een rapport
niet melden:  /(een | de | het | geen) _/ | dan past 'genoeg' niet op die plaats
status:       aangenomen, 2026-11, redacteur: de lezer weet niet wanneer of hoeveel
bron:         eigen redactie

ingang:       wellicht    id: wellicht    soort: bijwoord    categorie: vaag    domein: algemeen    ernst: tip
beter:        misschien              | altijd
uitleg:       Het kan zo zijn, maar het is niet zeker.
voorbeeld:    U hebt ⟦wellicht⟧ recht op huurtoeslag. => U hebt misschien recht op huurtoeslag.
status:       aangenomen, 2026-11, redacteur: de lezer weet niet wanneer of hoeveel
bron:         eigen redactie; 129 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zo nodig    id: zo-nodig    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      (zo nodig | zonodig | waar nodig | indien nodig | voor zover nodig)
beter:        als het nodig is       | altijd
uitleg:       Alleen als het moet. Wanneer dat is, staat er niet.
voorbeeld:    Wij bellen u ⟦zo nodig⟧. => Wij bellen u als het nodig is.
niet melden:  /(daar | overal) _/ | dan past 'als het nodig is' niet op die plaats
niet melden:  /_ (vindt | vinden | vond)/ | dan betekent het iets anders
niet melden:  /(moet | moest | moeten | moesten | hoeft) _/ | dan betekent het: per se
status:       aangenomen, 2026-11, redacteur: de lezer weet niet wanneer of hoeveel
bron:         eigen redactie; 616 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zo spoedig mogelijk    id: zo-spoedig-mogelijk    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
beter:        zo snel mogelijk       | als je geen datum weet
beter:        (noem de datum: vóór 1 mei) | als je die weet
uitleg:       Zo vlug als het kan. Is dat vandaag of volgende maand?
voorbeeld:    De monteur herstelt de straatlamp ⟦zo spoedig mogelijk⟧. => De monteur herstelt de straatlamp vóór [datum].
niet melden:  /(bel | belt | bellen) ..6 _/ | bij gevaar telt elke minuut
status:       aangenomen, 2026-11, redacteur: de lezer weet niet wanneer of hoeveel
bron:         eigen redactie; 1.140 keer in de wettekst (BWB, 10,8 miljoen woorden)
