# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Ambtelijke bijvoeglijke naamwoorden, hoeveelheden en verwijzende woorden, met vaste groepen.

ingang:       aannemelijk maken    id: aannemelijk-maken    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      aannemelijk (te)? <maken:ww>
patroon:      <maken:ww> ..8 aannemelijk
beter:        (laten zien dat het waarschijnlijk waar is) | altijd
uitleg:       Iemand laat zien dat iets waarschijnlijk waar is. Een hard bewijs hoeft niet.
voorbeeld:    U moet ⟦aannemelijk maken⟧ dat de auto van u is. => U moet laten zien dat de auto waarschijnlijk van u is.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 71 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aantoonbaar    id: aantoonbaar    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (te bewijzen)          | altijd: zeg hoe iemand het kan bewijzen
uitleg:       Iemand kan laten zien dat het echt zo is.
voorbeeld:    Je hebt ⟦aantoonbare⟧ ervaring met kinderen. => Je kunt laten zien dat je ervaring hebt met kinderen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 319 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aanvullend    id: aanvullend    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <extra>                | als er nog iets bij komt
uitleg:       Er komt nog iets bij wat er al is.
voorbeeld:    De rechter vroeg om ⟦aanvullende⟧ informatie over uw huurcontract. => De rechter vroeg om extra informatie over uw huurcontract.
niet melden:  /_ (verzekering | verzekeringen | pensioen | bijstand | beurs | ziektekostenverzekering | uitkering | recht | arbitrage)/ | de naam van een regeling of verzekering
niet melden:  /_ (op | vervoer | openbaar | pensioenfonds)/ | dan past 'extra' niet
niet melden:  /_ (verzekerd | verzekeren | zorgverzekering | zorgverzekeringen | inkomensvoorziening | geboorteverlof | ouderschapsverlof | examen)/ | een vaste naam
niet melden:  /aanvullend (vragen | vraag | vraagt | geldt | gelden | is | zijn | wordt | worden | kunnen | kunt | kan | moet | moeten | heeft | hebben | hebt | wil | willen | merken | wijzen | ontvangt | krijgt | geven | melden | delen | hierop | daarop)/ | dan betekent het: ook nog
niet melden:  /aanvullend (een | de | het | uw | nog | aan | te | ook)/ | dan betekent het: ook nog
niet melden:  /(meest | minst) _/ | na 'meest' en 'minst' past het andere woord niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 299 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       accuraat    id: accuraat    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <nauwkeurig>           | altijd
uitleg:       Precies en zonder fouten.
voorbeeld:    De meter geeft geen ⟦accuraat⟧ beeld van uw gebruik. => De meter geeft geen nauwkeurig beeld van uw gebruik.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       afwijkend    id: afwijkend    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      afwijkende
alleen:       na=/(openingstijden | tijd | tijden | werktijden | begintijd | regels | regeling | regelingen | eisen | termijn | termijnen | tarief | tarieven | datum | data | dag | dagen | adres | route | bedrag | bedragen | voorwaarden | afspraak | afspraken | maat | maten | planning | dienstregeling | inzameldag | procedure | bepaling | bepalingen | prijs | prijzen | aantal | aantallen | manier)/
beter:        andere                 | als iets niet is zoals het normaal is
uitleg:       Niet hetzelfde als het normaal is.
voorbeeld:    Op Koningsdag heeft het zwembad ⟦afwijkende⟧ openingstijden. => Op Koningsdag heeft het zwembad andere openingstijden.
niet melden:  /(van | daarvan | hiervan) ..6 _/ | dan moet de zin anders
niet melden:  /(medisch | seksueel | sterk | licht | iets | erg) _/ | daar betekent het iets anders
niet melden:  /_ (van | cellen | uitslag | waarde | waarden | mening | meningen)/ | daar betekent het iets anders
niet melden:  /_ gedrag/ | 'ander gedrag' zegt iets anders
niet melden:  /(meest | minst) _/ | na 'meest' en 'minst' past het andere woord niet
niet melden:  /_ (vorm | vormen | kleur | stem | persoon | personen | mensen | kind | kinderen | houding | uiterlijk | cel | weefsel | ontwikkeling | bloedwaarden | resultaat | resultaten)/ | daar betekent het iets anders
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 104 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       algeheel    id: algeheel    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <volledig>             | als het om alles gaat
uitleg:       Het geldt voor alles of voor iedereen.
voorbeeld:    Met oud en nieuw geldt een ⟦algeheel⟧ verbod op vuurwerk. => Met oud en nieuw geldt een volledig verbod op vuurwerk.
niet melden:  /_ (gemeenschap | indruk | beeld | conditie | toestand | gezondheid | malaise | anesthesie)/ | daar past 'volledig' niet
niet melden:  /_ (narcose | verdoving)/ | een medische term
niet melden:  /(meest | minst) _/ | na 'meest' en 'minst' past het andere woord niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 126 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       allerhande    id: allerhande    soort: voornaamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      allerhande
beter:        allerlei               | altijd
uitleg:       Van alles en nog wat door elkaar.
voorbeeld:    In het kringloopcentrum vindt u ⟦allerhande⟧ meubels. => In het kringloopcentrum vindt u allerlei meubels.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       alternatieve    id: alternatieve    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      alternatieve wat=(route | datum | plek | manier | oplossing | woning | woonruimte | opvang | afspraak | woonplek)
beter:        andere {wat}           | altijd
uitleg:       Iets anders dat ook kan.
voorbeeld:    Volg de borden voor de ⟦alternatieve route⟧ naar het ziekenhuis. => Volg de borden voor de andere route naar het ziekenhuis.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 145 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       andersluidend    id: andersluidend    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <ander>                | als er iets anders staat
uitleg:       Met een andere tekst of een andere uitkomst.
voorbeeld:    Zonder ⟦andersluidend⟧ bericht gaat de les gewoon door. => Zonder ander bericht gaat de les gewoon door.
niet melden:  /(is | zijn | was | waren) ..3 _/ | achter het werkwoord past 'ander' niet
niet melden:  /(meest | minst) _/ | na 'meest' en 'minst' past het andere woord niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       apert    id: apert    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <duidelijk>            | altijd
uitleg:       Zo dat iedereen het meteen ziet.
voorbeeld:    In het artikel staat een ⟦aperte⟧ leugen over onze school. => In het artikel staat een duidelijke leugen over onze school.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       arbitrair    id: arbitrair    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <willekeurig>          | altijd
uitleg:       Zonder goede reden gekozen.
voorbeeld:    De grens van vijf honden is ⟦arbitrair⟧. => De grens van vijf honden is willekeurig.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       beduidend    id: beduidend    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      beduidend c=[woord, eindigt=er]
beter:        veel {c}               | altijd
uitleg:       Het verschil is groot.
voorbeeld:    Lopend bent u vaak ⟦beduidend sneller⟧ dan met de auto. => Lopend bent u vaak veel sneller dan met de auto.
niet melden:  /beduidend (onder | ander | over)/ | geen vergelijking
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beknopt    id: beknopt    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <kort>                 | altijd
uitleg:       Met weinig woorden.
voorbeeld:    Geef een ⟦beknopte⟧ beschrijving van uw klacht over de taxi. => Geef een korte beschrijving van uw klacht over de taxi.
niet melden:  /(meest | minst) _/ | na 'meest' en 'minst' past het andere woord niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 74 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       benodigd    id: benodigd    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (die nodig zijn)       | altijd: zeg waarvoor
uitleg:       Zonder dit kan het niet.
voorbeeld:    Heb je alle ⟦benodigde⟧ papieren voor je rijexamen bij je? => Heb je alle papieren bij je die nodig zijn voor je rijexamen?
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 797 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beoogd    id: beoogd    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      beoogde w=(opening | datum | start | startdatum | begindatum | einddatum | sluiting | bouw | verbouwing | verhuizing | plek | activiteiten | route | oplevering)
beter:        geplande {w}           | altijd
uitleg:       Wat iemand van plan is, maar wat nog niet vaststaat.
voorbeeld:    De ⟦beoogde opening⟧ van het gezondheidscentrum is in mei. => De geplande opening van het gezondheidscentrum is in mei.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 301 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bevorderlijk voor    id: bevorderlijk-voor    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      bevorderlijk voor
beter:        goed voor              | altijd
uitleg:       Iets wordt er beter van.
voorbeeld:    Elke dag wandelen is ⟦bevorderlijk voor⟧ uw hart. => Elke dag wandelen is goed voor uw hart.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       bezwaarlijk    id: bezwaarlijk    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <lastig>               | altijd
uitleg:       Iets wat voor iemand een probleem is.
voorbeeld:    Is de reis naar het ziekenhuis ⟦bezwaarlijk⟧ voor u? => Is de reis naar het ziekenhuis lastig voor u?
niet melden:  /(kan | kunnen | kon | konden) ..4 _/ | dan betekent het 'bijna niet'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 23 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bijbehorend    id: bijbehorend    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (zeg waar het bij hoort) | altijd
uitleg:       Het hoort bij iets wat eerder genoemd is.
voorbeeld:    Stuur het formulier met de ⟦bijbehorende⟧ foto's op. => Stuur het formulier op, met de foto's die erbij horen.
niet melden:  /_ (bouwwerk | bouwwerken | erf)/ | een vaste term bij bouwen
niet melden:  /_ (stukken | bescheiden)/ | die staan apart in het woordenboek
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 741 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bijkomend    id: bijkomend    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <extra>                | altijd
uitleg:       Er komt nog iets bij.
voorbeeld:    De ⟦bijkomende⟧ kosten van het feest betaalt de straat zelf. => De extra kosten van het feest betaalt de straat zelf.
niet melden:  /_ (straf | straffen)/ | een vaste term in het strafrecht
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 256 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       buitensporig    id: buitensporig    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (veel te veel, of: veel te hoog) | altijd
uitleg:       Veel te veel of veel te hoog.
voorbeeld:    De buren klagen over ⟦buitensporig⟧ lawaai uit het café. => De buren klagen over veel te veel lawaai uit het café.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       complex    id: complex-ingewikkeld    soort: bijvoeglijk    categorie: jargon    domein: algemeen    ernst: tip
patroon:      complexe
beter:        ingewikkelde           | altijd
uitleg:       Lastig te begrijpen, omdat er veel bij komt kijken.
voorbeeld:    Bij ⟦complexe⟧ schulden helpt een jurist u verder. => Bij ingewikkelde schulden helpt een jurist u verder.
niet melden:  /_ (zorg | zorgvraag | zorgvragen)/ | een vaste term in de zorg
niet melden:  /_ (getal | getallen)/ | een term uit de wiskunde
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 434 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       consciëntieus    id: conscientieus    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (heel precies)         | altijd
uitleg:       Met veel aandacht en precies zoals het hoort.
voorbeeld:    Wij zoeken een ⟦consciëntieuze⟧ medewerker voor het archief. => Wij zoeken een medewerker die heel precies werkt in het archief.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       coulant    id: coulant    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <soepel>               | altijd
uitleg:       Niet streng, en bereid om een ander te helpen.
voorbeeld:    In de eerste week zijn onze parkeerwachters ⟦coulant⟧. => In de eerste week zijn onze parkeerwachters soepel.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       cruciaal    id: cruciaal    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       vt1=-; ot=-
beter:        <heel belangrijk>      | altijd
uitleg:       Zonder dit gaat het niet.
voorbeeld:    Uw hulp is ⟦cruciaal⟧ voor de voedselbank. => Uw hulp is heel belangrijk voor de voedselbank.
niet melden:  /van _ belang/ | 'van groot belang' past daar beter
niet melden:  /(meest | zeer | heel | erg | minder | zo) _/ | dan staat er al een woord als 'heel' voor
niet melden:  /(uiterst | bijzonder | even | hoe | te | absoluut | werkelijk | ontzettend | enorm | dermate | extra | steeds) _/ | dan past 'heel belangrijk' niet
niet melden:  /het _ (is | was | van | in | hierin | hieraan)/ | dan is het een zelfstandig naamwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 34 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dergelijke    id: dergelijke-meervoud    soort: voornaamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      dergelijke
alleen:       voor!=/(een | en | of | geen | iets | deze | der)/
alleen:       na=/[woord, eindigt=n]/
beter:        zulke                  | altijd
uitleg:       Van de soort die net is genoemd.
voorbeeld:    ⟦Dergelijke⟧ klachten over stank horen wij in de zomer vaak. => Zulke klachten over stank horen wij in de zomer vaak.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 2067 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       deugdelijk    id: deugdelijk    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <goed>                 | altijd
uitleg:       Sterk en goed gemaakt of goed gedaan.
voorbeeld:    Bescherm uw jongste kind met een ⟦deugdelijk⟧ traphekje. => Bescherm uw jongste kind met een goed traphekje.
niet melden:  /_ (motivering | gemotiveerd)/ | de plicht uit de wet om redenen te geven
niet melden:  /(meest | minst) _/ | na 'meest' en 'minst' past het andere woord niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 294 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       diffuus    id: diffuus    soort: bijvoeglijk    categorie: jargon    domein: algemeen    ernst: waarschuwing
alleen:       zin!=/(licht | verlichting | lamp | lampen | lozing | lozingen | bron | bronnen | emissie | emissies | glas | stof | mist)/
beter:        <onduidelijk>          | als het niet om licht gaat
uitleg:       Zonder duidelijke grenzen.
voorbeeld:    Wie waarvoor betaalt, blijft voor ouders ⟦diffuus⟧. => Wie waarvoor betaalt, blijft voor ouders onduidelijk.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       discutabel    id: discutabel    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <twijfelachtig>        | altijd
uitleg:       Het is de vraag of het klopt of goed is.
voorbeeld:    De bewering in de folder is ⟦discutabel⟧. => De bewering in de folder is twijfelachtig.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       disproportioneel    id: disproportioneel    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (past niet bij wat er gebeurd is) | altijd
uitleg:       Veel te zwaar of te groot voor wat er aan de hand is.
voorbeeld:    Een boete van 400 euro voor één zakje vuil vindt u ⟦disproportioneel⟧. => Een boete van 400 euro voor één zakje vuil vindt u veel te hoog.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 22 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       diverse    id: diverse    soort: voornaamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      diverse
beter:        verschillende          | altijd
uitleg:       Meer dan één, en niet allemaal hetzelfde.
voorbeeld:    In het wijkhuis zijn ⟦diverse⟧ cursussen voor ouderen. => In het wijkhuis zijn verschillende cursussen voor ouderen.
niet melden:  /(een | meer | cultureel) _/ | dan betekent het 'met veel soorten mensen'
niet melden:  /_ (samenleving | stad | buurt | wijk | groep | team | teams | afkomst)/ | dan betekent het 'met veel soorten mensen'
niet melden:  /(zeer | heel | erg | steeds | etnisch) _/ | dan gaat het om een groep met allerlei mensen
niet melden:  /_ (bevolking | organisatie | gemeenschap | personeelsbestand | arbeidsmarkt | achterban)/ | dan gaat het om een groep met allerlei mensen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 540 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       doelmatig    id: doelmatig    soort: bijvoeglijk    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (goed en niet te duur) | altijd
uitleg:       Zo dat het doel wordt bereikt zonder geld of tijd te verspillen.
voorbeeld:    De ⟦doelmatige⟧ inzet van bussen bespaart geld. => Wij zetten niet te veel bussen in. Dat bespaart geld.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 563 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       doeltreffend    id: doeltreffend    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (werkt goed)           | altijd
uitleg:       Het doet wat het moet doen.
voorbeeld:    De nieuwe drempel is een ⟦doeltreffende⟧ maatregel tegen hard rijden. => De nieuwe drempel werkt goed tegen hard rijden.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 147 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       doorslaggevend    id: doorslaggevend    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      de doorslaggevende
beter:        de belangrijkste       | altijd
uitleg:       Hierdoor wordt gekozen, ook als er meer redenen zijn.
voorbeeld:    De prijs was ⟦de doorslaggevende⟧ reden om voor deze bus te kiezen. => De prijs was de belangrijkste reden om voor deze bus te kiezen.
niet melden:  /_ stem/ | de stem van de voorzitter bij gelijke stemmen
niet melden:  /_ betekenis/ | dan past 'belangrijkste' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 85 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dubieus    id: dubieus    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <verdacht>             | als je iemand of iets niet vertrouwt
beter:        <twijfelachtig>        | als het niet zeker is
uitleg:       Misschien niet waar, of niet te vertrouwen.
voorbeeld:    Klik niet op een link in een ⟦dubieuze⟧ e-mail. => Klik niet op een link in een verdachte e-mail.
niet melden:  /_ (debiteur | debiteuren | vordering | vorderingen)/ | een vaste term in een boekhouding
niet melden:  /_ eer/ | een vaste groep
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een aantal malen    id: een-aantal-malen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      een aantal malen
beter:        een paar keer          | altijd
uitleg:       Vaker dan één keer.
voorbeeld:    De wijkagent belde ⟦een aantal malen⟧ bij u aan. => De wijkagent belde een paar keer bij u aan.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       een dergelijk    id: een-dergelijk    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      een (dergelijk | dergelijke | soortgelijk | soortgelijke)
beter:        zo'n                   | altijd
uitleg:       Eén van de soort die net is genoemd.
voorbeeld:    Voor ⟦een dergelijk⟧ feest op straat hebt u een vergunning nodig. => Voor zo'n feest op straat hebt u een vergunning nodig.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 470 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een drietal    id: een-drietal    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      een drietal
beter:        (drie) | altijd: het werkwoord wordt dan meervoud
uitleg:       Eén meer dan twee.
voorbeeld:    Bij de brand raakten ⟦een drietal⟧ bewoners licht gewond. => Bij de brand raakten drie bewoners licht gewond.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 26 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een scala aan    id: een-scala-aan    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      een (breed | groot | heel | uitgebreid)? scala aan
beter:        (veel verschillende) | altijd: het werkwoord wordt dan meervoud
uitleg:       Er is van alles en nog wat te kiezen.
voorbeeld:    De volksuniversiteit biedt ⟦een breed scala aan⟧ cursussen. => De volksuniversiteit biedt veel verschillende cursussen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       een tiental    id: een-tiental    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      een tiental
beter:        (ongeveer tien) | altijd: het werkwoord wordt dan meervoud
uitleg:       Niet precies bekend hoeveel, maar rond de 10.
voorbeeld:    In de loods stonden ⟦een tiental⟧ gestolen fietsen. => In de loods stonden ongeveer tien gestolen fietsen.
niet melden:  /(ongeveer | circa | zo'n) _/ | dan staat 'ongeveer' er al
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       een tweetal    id: een-tweetal    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      een tweetal
beter:        (twee) | altijd: het werkwoord wordt dan meervoud
uitleg:       Het aantal 2.
voorbeeld:    De jury koos ⟦een tweetal⟧ winnaars. => De jury koos twee winnaars.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 42 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een veelheid aan    id: een-veelheid-aan    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      een (veelheid | veelvoud) aan
beter:        (veel) | altijd: het werkwoord wordt dan meervoud
uitleg:       Er zijn er heel wat.
voorbeeld:    De kaart toont ⟦een veelheid aan⟧ speelplekken. => De kaart toont veel speelplekken.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       eenduidig    id: eenduidig    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <duidelijk>            | altijd
uitleg:       Iedereen begrijpt het op dezelfde manier.
voorbeeld:    Er komt één ⟦eenduidige⟧ regel voor het stallen van fietsen. => Er komt één duidelijke regel voor het stallen van fietsen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 116 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       eenmalig    id: eenmalig    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (één keer)             | altijd
uitleg:       Het gebeurt maar één keer.
voorbeeld:    Deze korting is ⟦eenmalig⟧. => Deze korting krijgt u één keer.
niet melden:  /_ (machtiging | incasso | inkomensvoorziening)/ | de naam van een betaling
niet melden:  /(regeling | besluit | wet | verordening | beleidsregel | beleidsregels) ..4 _/ | in de naam van een regeling
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 635 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       elementair    id: elementair    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (de basis, of: wat iedereen moet weten) | als het om kennis of regels gaat
uitleg:       Het begin van wat iemand moet weten of kunnen.
voorbeeld:    Op de ehbo-cursus leer je de ⟦elementaire⟧ regels voor eerste hulp. => Op de ehbo-cursus leer je de basis van eerste hulp.
niet melden:  /_ (beginselen | behoefte | behoeften | levensbehoeften)/ | daar betekent het 'noodzakelijk'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 37 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       elkeen    id: elkeen    soort: voornaamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      elkeen
beter:        iedereen               | altijd
uitleg:       Alle mensen, zonder uitzondering.
voorbeeld:    Het ontbijt op het plein is gratis voor ⟦elkeen⟧ uit de buurt. => Het ontbijt op het plein is gratis voor iedereen uit de buurt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       essentieel    id: essentieel    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       vt1=-; ot=-
beter:        <heel belangrijk>      | altijd
uitleg:       Het kan echt niet zonder dit.
voorbeeld:    Een goed slot is ⟦essentieel⟧ tegen fietsendiefstal. => Een goed slot is heel belangrijk tegen fietsendiefstal.
niet melden:  /_ (stelling | stellingen | beroep | beroepen)/ | een vaste term
niet melden:  /van _ belang/ | 'van groot belang' past daar beter
niet melden:  /(meest | zeer | heel | erg | minder | zo) _/ | dan staat er al een woord als 'heel' voor
niet melden:  /(uiterst | bijzonder | even | hoe | te | absoluut | werkelijk | ontzettend | enorm | dermate | extra | steeds) _/ | dan past 'heel belangrijk' niet
niet melden:  /_ (wijzigt | wijzigen | gewijzigd | verschilt | verschillen | verschillend | anders | veranderd | verandert)/ | dan past 'heel belangrijk' niet
niet melden:  /het _ (is | was | van | in | hierin | hieraan)/ | dan is het een zelfstandig naamwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 254 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       evident    id: evident    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <duidelijk>            | altijd
uitleg:       Zo zichtbaar dat niemand eraan twijfelt.
voorbeeld:    Dit is een ⟦evidente⟧ vergissing van onze administratie. => Dit is een duidelijke vergissing van onze administratie.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 84 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       excessief    id: excessief    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (te veel, of: te hoog) | altijd
uitleg:       Veel meer dan normaal of goed is.
voorbeeld:    Niemand mag in dit park ⟦excessief⟧ geluid maken. => Niemand mag in dit park te veel geluid maken.
niet melden:  /_ lenen/ | de naam van een belastingwet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 25 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       exclusief    id: exclusief-zonder    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    zonder dat het erbij zit
patroon:      exclusief w=(btw | servicekosten | verzendkosten | energie | gas | reiskosten | ontbijt | leges | bijkomende | kosten)
beter:        (het komt er nog bij)  | altijd; noem liever het hele bedrag
uitleg:       Dit zit niet bij de prijs. Het komt er nog bij.
voorbeeld:    De huur van de zaal is 90 euro ⟦exclusief btw⟧. => De huur van de zaal is 90 euro. De btw komt er nog bij.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 601 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       exorbitant    id: exorbitant    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       vt1=-; ot=-
beter:        <heel hoog>            | bij een prijs of bedrag
uitleg:       Veel en veel te veel.
voorbeeld:    De huurbaas vroeg een ⟦exorbitante⟧ borg voor een kamer. => De huurbaas vroeg een heel hoge borg voor een kamer.
niet melden:  /_ (hoog | hoge | duur | dure)/ | dan staat 'hoog' er al
niet melden:  /(zeer | heel | te | erg | zo) _/ | dan past 'heel hoog' niet
niet melden:  /_ (gedrag | veel | groot | grote | lang | lange | leven | feest)/ | dan past 'heel hoog' niet
niet melden:  /(meest | minst | even | minder | niet) _/ | dan past 'heel hoog' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       facultatief    id: facultatief    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       vt1=-; ot=-
beter:        niet <verplicht>       | altijd
uitleg:       Iemand mag zelf kiezen of hij het doet.
voorbeeld:    De museumles is ⟦facultatief⟧ voor deze klas. => De museumles is niet verplicht voor deze klas.
niet melden:  /(niet | geen) _/ | dan staan er twee ontkenningen
niet melden:  /(meest | minst) _/ | na 'meest' en 'minst' past het andere woord niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 111 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       fysieke    id: fysiek-lichamelijk    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    van het lichaam
patroon:      fysieke w=(klachten | beperking | beperkingen | gezondheid | problemen | conditie | arbeid | inspanning)
beter:        lichamelijke {w}       | altijd
uitleg:       Het gaat over het lichaam.
voorbeeld:    Werken met ⟦fysieke klachten⟧ kan soms met een andere stoel. => Werken met lichamelijke klachten kan soms met een andere stoel.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 502 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gangbaar    id: gangbaar    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <normaal>              | altijd
uitleg:       Zoals het meestal gaat of is.
voorbeeld:    Voor een lesuur rijles is 65 euro een ⟦gangbaar⟧ bedrag. => Voor een lesuur rijles is 65 euro een normaal bedrag.
niet melden:  /_ arbeid/ | een term bij arbeidsongeschiktheid
niet melden:  /_ (landbouw | teelt | veehouderij | melkveehouderij | boer | boeren | bedrijf | bedrijven)/ | het tegendeel van biologisch
niet melden:  /(meest | meer | minder) _/ | 'meest normaal' zegt iets anders
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 112 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gedegen    id: gedegen    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (grondig of grondige)  | altijd
uitleg:       Met veel aandacht en kennis gedaan.
voorbeeld:    Na een ⟦gedegen⟧ onderzoek van de brug begint de reparatie. => Na een grondig onderzoek van de brug begint de reparatie.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 40 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gedetailleerd    id: gedetailleerd    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <uitgebreid>           | in de meeste zinnen
beter:        <precies>              | bij een tekening of beschrijving
uitleg:       Met veel kleine feiten, zodat alles duidelijk is.
voorbeeld:    Teken een ⟦gedetailleerde⟧ plattegrond van uw zolder. => Teken een precieze plattegrond van uw zolder.
niet melden:  /(meer | minder) _/ | 'meer precies' past niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 146 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geëigend    id: geeigend    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <geschikt>             | altijd
uitleg:       Het past goed bij wat er nodig is.
voorbeeld:    Een brief is niet het ⟦geëigende⟧ middel om ruzie op te lossen. => Een brief is niet het geschikte middel om ruzie op te lossen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geldelijk    id: geldelijk    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <financieel>           | altijd
uitleg:       Met geld, of over geld.
voorbeeld:    De kerk geeft gezinnen ⟦geldelijke⟧ steun voor schoolspullen. => De kerk geeft gezinnen financiële steun voor schoolspullen.
niet melden:  /_ (middelen)/ | die staan apart in het woordenboek
niet melden:  /"Regeling" ..3 _/ | in de naam van een regeling
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1060 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gelieerd aan    id: gelieerd-aan    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      gelieerd aan
beter:        verbonden aan          | altijd
uitleg:       Twee bedrijven of mensen hebben met elkaar te maken.
voorbeeld:    De opvang is ⟦gelieerd aan⟧ een basisschool. => De opvang is verbonden aan een basisschool.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gelijksoortig    id: gelijksoortig    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <vergelijkbaar>        | altijd
uitleg:       Van dezelfde soort.
voorbeeld:    U werkte eerder in een ⟦gelijksoortige⟧ functie bij de politie. => U werkte eerder in een vergelijkbare functie bij de politie.
niet melden:  /_ aan/ | 'vergelijkbaar aan' past niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 76 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gemotiveerd    id: gemotiveerd-redenen    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    met redenen
patroon:      (gemotiveerd | gemotiveerde) (verzoek | aanvraag | bezwaar | bezwaarschrift | besluit | verklaring | advies)
beter:        (met uitleg waarom)    | altijd
uitleg:       Met de redenen erbij, zodat de ander begrijpt waarom.
voorbeeld:    Dien een ⟦gemotiveerd verzoek⟧ in bij de examencommissie. => Leg aan de examencommissie uit wat u vraagt en waarom.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 399 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geoorloofd    id: geoorloofd    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (mogen)                | altijd
uitleg:       Het mag.
voorbeeld:    Wildplassen is in het centrum niet ⟦geoorloofd⟧. => In het centrum mag u niet wildplassen.
niet melden:  /_ verzuim/ | een vaste term op school
niet melden:  /_ (afwezig | absent)/ | een schoolterm
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 67 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gerelateerd aan    id: gerelateerd-aan    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      gerelateerd aan
beter:        (heeft te maken met)   | altijd
uitleg:       Het een heeft met het ander te maken.
voorbeeld:    Zijn uw klachten ⟦gerelateerd aan⟧ uw werk als stratenmaker? => Hebben uw klachten te maken met uw werk als stratenmaker?
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 165 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gering    id: gering    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <klein>                | bij een kans, bedrag of verschil
beter:        (weinig)               | bij iets wat je niet kunt tellen
uitleg:       Weinig, of niet groot.
voorbeeld:    De kans dat het lek terugkomt, is ⟦gering⟧. => De kans dat het lek terugkomt, is klein.
niet melden:  /_ (mate | omvang)/ | dan past 'klein' niet
niet melden:  /_ (belangstelling | interesse | kennis | opkomst | inkomen | aandacht | kosten | belang)/ | dan past 'klein' niet
niet melden:  /_ (mogelijkheid | mogelijkheden | redzaamheid | gevaarzetting | intensiteit | vermogen | betekenis | ervaring | animo | begrip | ernst | vertrouwen | respons | deelname | draagkracht | vraag | waarde | moeite | tijd | inzet | bekendheid | duur | steun | draagvlak | gebruik)/ | dan past 'klein' niet
niet melden:  /_ (overlast | hinder | snelheid | kwaliteit | verzet | middelen | lasten | woonlasten | capaciteit | verkeer | toezicht | controle | zicht | effectiviteit | informatie | weerstand | bewijs)/ | dan past 'klein' niet
niet melden:  /(kosten | belangstelling | interesse | opkomst | animo | vraag | aandacht | overlast | hinder | deelname | middelen | inkomsten | inkomen) ..5 _/ | dan past 'klein' niet
niet melden:  /(meest | minst) _/ | na 'meest' en 'minst' past het andere woord niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 449 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       globale    id: globale    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      globale w=(schatting | raming | berekening | planning | indeling | schets | opzet | beschrijving | indicatie | inschatting | begroting)
beter:        ruwe {w}                   | altijd
uitleg:       Niet precies, maar wel ongeveer goed.
voorbeeld:    De aannemer maakt een ⟦globale schatting⟧ van de schade. => De aannemer maakt een ruwe schatting van de schade.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 69 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hernieuwd    id: hernieuwd    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <nieuw>                | altijd
uitleg:       Nog een keer, of opnieuw begonnen.
voorbeeld:    Na ⟦hernieuwd⟧ onderzoek bleek de speelplaats schoon. => Na nieuw onderzoek bleek de speelplaats schoon.
niet melden:  /(word | wordt | worden | werd | werden | is | zijn | was | waren | heeft | hebben | hebt | moet | moeten | had | hadden | kan | kunnen) ..8 hernieuwd/ | het werkwoord hernieuwen
niet melden:  /hernieuwd (is | zijn | wordt | worden | werd | werden | was | waren | heeft | hebben | moet | moeten | kan | [leesteken])/ | het werkwoord hernieuwen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 53 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       identiek    id: identiek    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (precies hetzelfde)    | altijd
uitleg:       Precies hetzelfde.
voorbeeld:    De naam op uw ticket moet ⟦identiek⟧ zijn aan die in uw paspoort. => De naam op uw ticket moet precies hetzelfde zijn als in uw paspoort.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 100 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inadequaat    id: inadequaat    soort: bijvoeglijk    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (niet goed genoeg)     | altijd
uitleg:       Niet goed genoeg.
voorbeeld:    De inspectie noemt de ⟦inadequate⟧ opvang een risico. => De inspectie noemt het een risico dat de opvang niet goed genoeg is.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       incidenteel    id: incidenteel    soort: bijvoeglijk    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (af en toe)            | als iets soms gebeurt
beter:        (één keer)             | als het om geld gaat
uitleg:       Het gebeurt niet vast of elk jaar, maar een enkele keer.
voorbeeld:    De zaal is ⟦incidenteel⟧ te huur voor een bruiloft. => De zaal is af en toe te huur voor een bruiloft.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 401 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       incompleet    id: incompleet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       vt1=-; ot=-
beter:        <onvolledig>           | altijd
uitleg:       Er ontbreekt nog iets.
voorbeeld:    Met een ⟦incompleet⟧ dossier kan de notaris niets beginnen. => Met een onvolledig dossier kan de notaris niets beginnen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       incorrect    id: incorrect    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <verkeerd>             | altijd
uitleg:       Met een fout erin.
voorbeeld:    U kreeg van ons een ⟦incorrecte⟧ factuur voor de hondenbelasting. => U kreeg van ons een verkeerde factuur voor de hondenbelasting.
niet melden:  /(is | was | zijn | waren | blijkt | bleek | blijken | bleken) ..2 _/ | dan past 'klopt niet' beter
niet melden:  /_ (is | was | zijn | waren | blijkt | bleek | blijken | bleken)/ | achter het werkwoord past 'verkeerd' niet altijd
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ingrijpend    id: ingrijpend    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      ingrijpende
beter:        grote                  | als er veel verandert
uitleg:       Er verandert veel door.
voorbeeld:    Het plein krijgt een ⟦ingrijpende⟧ verbouwing. => Het plein krijgt een grote verbouwing.
niet melden:  /(zeer | heel | minder | erg | meer | meest | minst) ingrijpende/ | 'groot' past daar niet altijd
niet melden:  /_ (verbetering | renovatie)/ | een vaste term bij huurwoningen
niet melden:  /_ (gebeurtenis | gebeurtenissen | ervaring | ervaringen | periode | behandeling | maatregel | maatregelen | ziekte | situatie | tijd)/ | dan past 'groot' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 100 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inherent aan    id: inherent-aan    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <zijn:ww> inherent aan
beter:        <horen:ww> bij         | altijd
uitleg:       Het zit er altijd aan vast.
voorbeeld:    Enig geluid ⟦is inherent aan⟧ wonen naast een school. => Enig geluid hoort bij wonen naast een school.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       inhoudelijk    id: inhoudelijk    soort: bijvoeglijk    categorie: jargon    domein: algemeen    ernst: tip
beter:        (over de zaak zelf)    | altijd: zeg waarover
uitleg:       Over het onderwerp zelf, en niet over de manier waarop het gaat.
voorbeeld:    Voor ⟦inhoudelijke⟧ vragen belt u uw begeleider. => Hebt u vragen over uw plan? Bel dan uw begeleider.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 703 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       initiële    id: initiele    soort: bijvoeglijk    categorie: jargon    domein: algemeen    ernst: waarschuwing
patroon:      initiële
beter:        eerste                 | altijd
uitleg:       Van het begin.
voorbeeld:    Het ⟦initiële⟧ plan voor de sporthal was te duur. => Het eerste plan voor de sporthal was te duur.
niet melden:  /_ (opleiding | opleidingen)/ | een vaste term in het onderwijs
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 168 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       irrelevant    id: irrelevant    soort: bijvoeglijk    categorie: jargon    domein: algemeen    ernst: waarschuwing
vormen:       vt1=-; ot=-
beter:        <onbelangrijk>      | altijd
uitleg:       Het doet er niet toe.
voorbeeld:    Wie de schutting heeft gebouwd, is hier ⟦irrelevant⟧. => Wie de schutting heeft gebouwd, is hier onbelangrijk.
niet melden:  /(niet | geen) _/ | dan staan er twee ontkenningen
niet melden:  /(zeer | uiterst | heel | erg | te | zo | hoe | even) _/ | dan past 'onbelangrijk' niet
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       jongstleden    id: jongstleden    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
alleen:       voor=/[cijfer] (januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december)/
beter:        -                      | na een datum
uitleg:       Het zegt dat de datum al voorbij is. De lezer ziet dat zelf.
voorbeeld:    U belde ons op 12 mei ⟦jongstleden⟧ over een losse tegel. => U belde ons op 12 mei over een losse tegel.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       klaarblijkelijk    id: klaarblijkelijk    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      klaarblijkelijk
beter:        blijkbaar              | altijd
uitleg:       Zo lijkt het, na wat er gebeurd is.
voorbeeld:    De kat was ⟦klaarblijkelijk⟧ door het raam ontsnapt. => De kat was blijkbaar door het raam ontsnapt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kleinschalig    id: kleinschalig    soort: bijvoeglijk    categorie: jargon    domein: algemeen    ernst: tip
patroon:      <kleinschalig> wat=(woonhuis | huis | huizen | woonvorm | woonvormen | school | scholen | evenement | evenementen | project | projecten | camping | campings | bedrijf | bedrijven | groep | groepen | winkel | winkels | proef | locatie | locaties | voorziening | voorzieningen | bijeenkomst | bijeenkomsten | feest | festival)
beter:        <klein> {wat}          | altijd
uitleg:       Met weinig mensen of in een klein gebouw.
voorbeeld:    Uw moeder kan naar een ⟦kleinschalig woonhuis⟧ in de buurt. => Uw moeder kan naar een klein woonhuis in de buurt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 84 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kortstondig    id: kortstondig    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <kort>                 | altijd
uitleg:       Het duurt niet lang.
voorbeeld:    In uw straat was vannacht een ⟦kortstondige⟧ stroomstoring. => In uw straat was vannacht een korte stroomstoring.
niet melden:  /(meest | minst) _/ | na 'meest' en 'minst' past het andere woord niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 22 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       laagdrempelig    id: laagdrempelig    soort: bijvoeglijk    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (makkelijk om binnen te lopen) | als het om een plek gaat
beter:        (makkelijk om mee te doen) | als het om hulp of een activiteit gaat
uitleg:       Iedereen kan er zonder moeite naartoe of aan meedoen.
voorbeeld:    In de bibliotheek is een ⟦laagdrempelig⟧ spreekuur over geld. => In de bibliotheek kunt u zo binnenlopen met vragen over geld.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       langdurig    id: langdurig    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <lang>                 | altijd
uitleg:       Het duurt veel tijd, zoals maanden of jaren.
voorbeeld:    Na een ⟦langdurige⟧ verbouwing is het zwembad weer open. => Na een lange verbouwing is het zwembad weer open.
niet melden:  /_ (zorg | zorgafhankelijk | ingezetene | ingezetenen | inkomen)/ | in de naam van een wet of regeling
niet melden:  /_ (werkloze | werklozen | minima | zieke | zieken)/ | dan past 'lang' niet
niet melden:  /_ een? laag inkomen/ | een voorwaarde uit de wet
niet melden:  /_ (klachten | schulden | problemen | gevolgen | overlast | hulp | ondersteuning | begeleiding | armoede | stress | pijn | schade | effecten | gebruik | arbeidsongeschiktheid | leegstand | overschrijding)/ | dan past 'lang' niet
niet melden:  /(is | zijn | was | waren) ..4 langdurig ([leesteken] | en | of)/ | dan past 'lang' niet
niet melden:  /_ (werkloosheid | opvang | inzet | aandoening | aandoeningen | beperking | beperkingen | ziekten | werklozen | huur | verhuur | bijstand | uitkering | betrokkenheid | invloed | bescherming | huisvesting | verplichting | verplichtingen | oplossing | oplossingen | verlaging | verhoging | bewoning)/ | dan past 'lang' niet
niet melden:  /_ (regen | neerslag | regenval | wind | kou | zon | zonlicht | verkeershinder | hinder | geluidsoverlast | stroomuitval | schuld | ruzie | onenigheid)/ | dan past 'lang' niet
niet melden:  /(meest | minst) _/ | na 'meest' en 'minst' past het andere woord niet
niet melden:  /_ (ziekte | ziekteverzuim | verzuim | relatie | relaties | samenwerking | droogte | afwezigheid | eenzaamheid | ervaring | medicijngebruik)/ | dan past 'lang' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 579 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       latent    id: latent    soort: bijvoeglijk    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        <verborgen>            | altijd
uitleg:       Het is er wel, maar het is nog niet te zien.
voorbeeld:    De scan liet een ⟦latent⟧ gebrek in de brug zien. => De scan liet een verborgen gebrek in de brug zien.
niet melden:  /_ (belasting | belastingen | verplichting | belastingverplichting)/ | een vaste term
niet melden:  /_ (tuberculose | tuberculose-infectie | infectie | tbc | ziekte)/ | een term van artsen
niet melden:  /_ (inkomstenbelasting | belastingschuld | belastingclaim | belastingvordering | belastinglatentie)/ | een vaste term
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 49 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       legio    id: legio    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      legio
beter:        (heel veel)            | altijd
uitleg:       Er zijn er heel veel.
voorbeeld:    De mogelijkheden om te sporten zijn hier ⟦legio⟧. => Je kunt hier op heel veel manieren sporten.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       legitiem    id: legitiem    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <geldig>               | altijd
uitleg:       Volgens de regels, of met een goede reden.
voorbeeld:    Heb je een ⟦legitieme⟧ reden om de les te missen? => Heb je een geldige reden om de les te missen?
niet melden:  /_ portie/ | een vaste term bij een erfenis
niet melden:  /_ doel/ | een vaste term in de wet
niet melden:  /_ (belang | belangen | gezag | overheid)/ | dan past 'geldig' niet
niet melden:  /_ (eigenaar | eigenaren | bewoner | vraag | vragen | wens | wensen | zorg | zorgen | kritiek)/ | dan past 'geldig' niet
niet melden:  /_ (bedrijf | bedrijven | website | websites | organisatie | organisaties | e-mail | e-mails | bericht | afzender | verwachting | verwachtingen)/ | dan past 'geldig' niet
niet melden:  /(bedrijf | website | organisatie | e-mail | bericht | afzender | link) ..6 _/ | dan past 'geldig' niet
niet melden:  /(vraag | vragen | wens | wensen | zorgen | kritiek | klacht | klachten | belang | belangen) ..3 _/ | dan past 'geldig' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       leidend zijn    id: leidend-zijn    soort: woordgroep    categorie: jargon    domein: algemeen    ernst: waarschuwing
patroon:      <zijn:ww> ..3 leidend
patroon:      leidend <zijn:ww>
beter:        (gaat voor)            | altijd: zeg wat voorgaat
uitleg:       Dit telt het meest als er twijfel is.
voorbeeld:    De tekst op papier ⟦is leidend⟧. => De tekst op papier gaat voor.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       luttele    id: luttele    soort: voornaamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      luttele
alleen:       voor!=/(de | die | deze | een)/
beter:        een paar               | altijd
uitleg:       Maar heel weinig.
voorbeeld:    De brandweer was ⟦luttele⟧ minuten na uw telefoontje in de straat. => De brandweer was een paar minuten na uw telefoontje in de straat.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       marginaal    id: marginaal    soort: bijvoeglijk    categorie: jargon    domein: algemeen    ernst: waarschuwing
patroon:      marginale
beter:        kleine                 | altijd
uitleg:       Zo weinig dat het bijna niets uitmaakt.
voorbeeld:    Het buskaartje krijgt een ⟦marginale⟧ verhoging van vijf cent. => Het buskaartje krijgt een kleine verhoging van vijf cent.
niet melden:  /_ (arbeid | toetsing | tarief | tarieven | druk | kosten)/ | een vaste term
niet melden:  /(meest | minst) _/ | na 'meest' en 'minst' past het andere woord niet
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 73 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       minderjarige kinderen    id: minderjarige-kinderen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      minderjarige wat=(kinderen | jongeren | leerlingen | bezoekers | deelnemers)
beter:        {wat} jonger dan 18 jaar | altijd
uitleg:       Ze zijn nog geen 18 jaar.
voorbeeld:    Reist u met ⟦minderjarige kinderen⟧ naar Marokko? => Reist u met kinderen jonger dan 18 jaar naar Marokko?
niet melden:  /_ van/ | 'jonger dan 18 jaar van' loopt niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 103 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       minderjarig    id: minderjarig    soort: bijvoeglijk    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      (minderjarig | minderjarige | minderjarigen)
beter:        (jonger dan 18 jaar; kind of jongere tot 18 jaar) | altijd
uitleg:       Iemand van 17 jaar of jonger. De ouders beslissen dan nog over veel dingen.
voorbeeld:    Een ⟦minderjarige⟧ mag geen loten kopen. => Wie jonger is dan 18 jaar, mag geen loten kopen.
niet melden:  /alleenstaande minderjarige (vreemdeling | vreemdelingen)/ | een vaste term bij asiel
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       mondeling    id: mondeling    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (in een gesprek)       | altijd
uitleg:       Door te praten, en niet op papier.
voorbeeld:    Een klacht over de dokter kan ook ⟦mondeling⟧. => Een klacht over de dokter kunt u ook in een gesprek vertellen.
niet melden:  /_ (examen | uitspraak | vonnis | behandeling | tentamen)/ | een vaste term
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 556 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nadelig saldo    id: nadelig-saldo    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      nadelig saldo
beter:        tekort                 | altijd
uitleg:       Er is meer geld uitgegeven dan er binnenkwam.
voorbeeld:    De speeltuinvereniging had dit jaar een ⟦nadelig saldo⟧. => De speeltuinvereniging had dit jaar een tekort.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       navolgend    id: navolgend    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <volgend>              | altijd
uitleg:       Wat hierna komt.
voorbeeld:    Neem de ⟦navolgende⟧ spullen mee naar de sporttest. => Neem de volgende spullen mee naar de sporttest.
niet melden:  /navolgend (treft | vindt | ziet | leest | wordt | worden | geven | staan | staat | zijn)/ | dan betekent het: hieronder
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       noodlijdend    id: noodlijdend    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (met geldproblemen)    | bij een bedrijf of vereniging
beter:        (in nood)              | bij mensen of dieren
uitleg:       Zonder genoeg geld om verder te kunnen, of in nood.
voorbeeld:    De gemeente redt het ⟦noodlijdende⟧ theater met een lening. => De gemeente redt het theater, dat geldproblemen heeft, met een lening.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       omvangrijk    id: omvangrijk    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <groot>                | altijd
uitleg:       Met veel delen, mensen of bladzijden.
voorbeeld:    De kerk begint aan een ⟦omvangrijke⟧ restauratie. => De kerk begint aan een grote restauratie.
niet melden:  /_ (informatie | wetgeving | regelgeving | kennis | ervaring | documentatie | correspondentie | hulp | zorg | steun | wapenbezit)/ | dan past 'groot' niet
niet melden:  /(meest | minst) _/ | na 'meest' en 'minst' past het andere woord niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 64 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onbeduidend    id: onbeduidend    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <klein>                | altijd
uitleg:       Zo weinig dat het niet telt.
voorbeeld:    Een ⟦onbeduidend⟧ krasje vergoedt de verzekering niet. => Een klein krasje vergoedt de verzekering niet.
niet melden:  /(meest | minst) _/ | na 'meest' en 'minst' past het andere woord niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       onbestelbaar    id: onbestelbaar    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (niet te bezorgen)     | altijd
uitleg:       De post kan het niet afgeven, bijvoorbeeld omdat het adres niet klopt.
voorbeeld:    Uw rijbewijs kwam als ⟦onbestelbaar⟧ terug bij ons. => De post kon uw rijbewijs niet bezorgen. Het ligt nu bij ons.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       onbezoldigd    id: onbezoldigd    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <onbetaald>            | altijd
uitleg:       Iemand krijgt er geen loon voor.
voorbeeld:    De voorzitter van de dorpsraad doet ⟦onbezoldigd⟧ werk. => De voorzitter van de dorpsraad doet onbetaald werk.
niet melden:  /_ (ambtenaar | ambtenaren | opsporingsambtenaar | opsporingsambtenaren)/ | een vaste functie in een regeling
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 25 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ondeugdelijk    id: ondeugdelijk    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <slecht>               | altijd
uitleg:       Niet sterk of niet goed gemaakt.
voorbeeld:    De vonken kwamen uit een ⟦ondeugdelijk⟧ stopcontact. => De vonken kwamen uit een slecht stopcontact.
niet melden:  /_ (motivering | gemotiveerd)/ | de plicht uit de wet om redenen te geven
niet melden:  /(meest | minst) _/ | na 'meest' en 'minst' past het andere woord niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 22 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ondubbelzinnig    id: ondubbelzinnig    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <duidelijk>            | altijd
uitleg:       Maar op één manier te begrijpen.
voorbeeld:    U gaf een ⟦ondubbelzinnig⟧ antwoord op de vraag van de agent. => U gaf een duidelijk antwoord op de vraag van de agent.
niet melden:  /_ toestemming/ | een vaste term in de privacywet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 42 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       oneigenlijk gebruik    id: oneigenlijk-gebruik    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      oneigenlijk gebruik
beter:        verkeerd gebruik       | altijd
uitleg:       Iets gebruiken voor iets waar het niet voor is bedoeld.
voorbeeld:    Bij ⟦oneigenlijk gebruik⟧ van de milieustraat vervalt uw pas. => Bij verkeerd gebruik van de milieustraat vervalt uw pas.
niet melden:  /misbruik (en | of) _/ | een vaste term in de wet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 80 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ongeoorloofd    id: ongeoorloofd    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       vt1=-; ot=-
beter:        verboden      | altijd
uitleg:       Het mag niet volgens de regels.
voorbeeld:    Foto's maken in de rechtszaal is ⟦ongeoorloofd⟧. => Foto's maken in de rechtszaal is verboden.
niet melden:  /_ (verzuim | afwezig | schoolverzuim)/ | een vaste term op school
niet melden:  /(niet | geen) _/ | dan staan er twee ontkenningen
niet melden:  /(zeer | uiterst | heel | erg | te | zo | hoe | even | hoogst) _/ | dan past 'verboden' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 128 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ongewijzigd blijven    id: ongewijzigd-blijven    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <blijven:ww> ..4 ongewijzigd
patroon:      ongewijzigd <blijven:ww>
beter:        (hetzelfde blijven)    | altijd
uitleg:       Er verandert niets aan.
voorbeeld:    De lesgelden ⟦blijven⟧ volgend jaar ⟦ongewijzigd⟧. => De lesgelden blijven volgend jaar hetzelfde.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       onjuist    id: onjuist    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <verkeerd>             | altijd
uitleg:       Het klopt niet.
voorbeeld:    Door een ⟦onjuist⟧ adres kwam uw stempas niet aan. => Door een verkeerd adres kwam uw stempas niet aan.
niet melden:  /(is | was | zijn | waren | blijkt | bleek | blijken | bleken) ..2 _/ | dan past 'klopt niet' beter
niet melden:  /_ (is | was | zijn | waren | blijkt | bleek | blijken | bleken)/ | achter het werkwoord past 'verkeerd' niet altijd
niet melden:  /niet _/ | 'niet verkeerd' zegt iets anders
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 671 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onmiskenbaar    id: onmiskenbaar    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <duidelijk>            | altijd
uitleg:       Zo dat niemand zich kan vergissen.
voorbeeld:    De ⟦onmiskenbare⟧ geur van gas kwam uit de meterkast. => De duidelijke geur van gas kwam uit de meterkast.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onontbeerlijk    id: onontbeerlijk    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (echt nodig)           | altijd
uitleg:       Iets wat niemand kan missen.
voorbeeld:    Een goede matras is ⟦onontbeerlijk⟧ voor uw rug. => Een goede matras is echt nodig voor uw rug.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 22 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onoverkomelijk    id: onoverkomelijk    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (niet op te lossen)    | altijd
uitleg:       Een probleem waar geen oplossing voor is.
voorbeeld:    Een gemiste les is geen ⟦onoverkomelijk⟧ probleem. => Een gemiste les is een probleem dat u kunt oplossen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onvoorzien    id: onvoorzien    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       e=onvoorziene
beter:        <onverwacht>           | altijd
uitleg:       Niemand had gedacht dat dit zou gebeuren.
voorbeeld:    Door ⟦onvoorziene⟧ drukte wacht u langer aan de telefoon. => Door onverwachte drukte wacht u langer aan de telefoon.
niet melden:  /_ omstandigheden/ | een vaste term in een contract
niet melden:  /post _/ | een vast begrip in een begroting
niet melden:  /_ wijziging/ | een juridische term
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 128 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onwenselijk    id: onwenselijk    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <ongewenst>         | altijd
uitleg:       Het is beter als dit niet gebeurt.
voorbeeld:    Auto's op het schoolplein zijn ⟦onwenselijk⟧. => Auto's op het schoolplein zijn ongewenst.
niet melden:  /(niet | geen) _/ | dan staan er twee ontkenningen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 48 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       operationeel zijn    id: operationeel-zijn    soort: woordgroep    categorie: jargon    domein: algemeen    ernst: waarschuwing
patroon:      <zijn:ww> ..3 operationeel
beter:        (werkt, of is in gebruik) | altijd
uitleg:       Iets doet het, en mensen kunnen het gebruiken.
voorbeeld:    De nieuwe laadpaal ⟦is⟧ vanaf maandag ⟦operationeel⟧. => De nieuwe laadpaal werkt vanaf maandag.
niet melden:  /operationeel (manager | directeur | leider | leidinggevende | expert | medewerker | coördinator)/ | een functie
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       opportuun    id: opportuun    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <verstandig>           | altijd
uitleg:       Goed om nu te doen.
voorbeeld:    De burgemeester vond een feest vlak na de brand niet ⟦opportuun⟧. => De burgemeester vond een feest vlak na de brand niet verstandig.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 27 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       optimaal    id: optimaal    soort: bijvoeglijk    categorie: jargon    domein: algemeen    ernst: tip
beter:        (zo goed mogelijk)     | altijd
uitleg:       Beter kan het niet.
voorbeeld:    Wij zorgen voor een ⟦optimale⟧ aansluiting tussen trein en bus. => Wij zorgen dat trein en bus zo goed mogelijk op elkaar aansluiten.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 149 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       optioneel    id: optioneel    soort: bijvoeglijk    categorie: jargon    domein: algemeen    ernst: tip
beter:        (als u dat wilt)       | altijd
uitleg:       Het mag wel, maar het hoeft niet.
voorbeeld:    Het invullen van uw telefoonnummer is ⟦optioneel⟧. => Als u wilt, kunt u uw telefoonnummer invullen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 89 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overige    id: overige    soort: voornaamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      overige
alleen:       voor!=/(geen | het | al | en | of)/
alleen:       na=/[woord]/
beter:        andere                 | altijd
uitleg:       Wat er nog is, naast wat al genoemd is.
voorbeeld:    De ⟦overige⟧ kinderen mogen na de pauze naar het museum. => De andere kinderen mogen na de pauze naar het museum.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 5003 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overkoepelend    id: overkoepelend    soort: bijvoeglijk    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (voor alles samen)     | altijd: zeg waarvoor
uitleg:       Het gaat over alle delen of groepen samen.
voorbeeld:    Er komt één ⟦overkoepelend⟧ plan voor de drie wijken. => Er komt één plan voor de drie wijken samen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       plausibel    id: plausibel    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <geloofwaardig>        | altijd
uitleg:       Het kan goed waar zijn.
voorbeeld:    De monteur gaf een ⟦plausibele⟧ verklaring voor het lek. => De monteur gaf een geloofwaardige verklaring voor het lek.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 81 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       potentiële    id: potentiele    soort: bijvoeglijk    categorie: jargon    domein: algemeen    ernst: tip
patroon:      potentiële
beter:        mogelijke              | altijd
uitleg:       Het is nog niet zo, maar het kan wel zo worden.
voorbeeld:    Voor dit schoolgebouw zijn er twee ⟦potentiële⟧ kopers. => Voor dit schoolgebouw zijn er twee mogelijke kopers.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 177 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       precair    id: precair    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <onzeker>              | altijd
uitleg:       Het kan elk moment misgaan.
voorbeeld:    Het pontje verkeert in een ⟦precaire⟧ situatie door de schulden. => Het pontje verkeert in een onzekere situatie door de schulden.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       preventief    id: preventief    soort: bijvoeglijk    categorie: jargon    domein: algemeen    ernst: tip
beter:        (om problemen te voorkomen) | altijd
uitleg:       Om te zorgen dat iets slechts niet gebeurt.
voorbeeld:    De brandweer kapt ⟦preventief⟧ drie bomen bij de camping. => De brandweer kapt drie bomen bij de camping, om brand te voorkomen.
niet melden:  /_ (hechtenis | fouilleren | toezicht | geneesmiddel)/ | een vaste term
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 236 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       raadzaam    id: raadzaam    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <verstandig>           | altijd
uitleg:       Het is slim om dit te doen.
voorbeeld:    Vanwege de hitte is het ⟦raadzaam⟧ om genoeg water mee te nemen. => Vanwege de hitte is het verstandig om genoeg water mee te nemen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 34 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       recente    id: recente    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      een recente w=(pasfoto | foto)
beter:        een nieuwe {w}         | altijd; noem liever hoe oud hij mag zijn
uitleg:       Pas gemaakt, en dus niet oud.
voorbeeld:    Neem ⟦een recente pasfoto⟧ mee voor uw identiteitskaart. => Neem een nieuwe pasfoto mee voor uw identiteitskaart.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 235 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       regulier    id: regulier    soort: bijvoeglijk    categorie: jargon    domein: algemeen    ernst: tip
beter:        <gewoon>               | altijd
uitleg:       Zoals het normaal is geregeld.
voorbeeld:    Uw zoon gaat na de zomer naar het ⟦reguliere⟧ onderwijs. => Uw zoon gaat na de zomer naar het gewone onderwijs.
niet melden:  /_ (asiel | verblijfsvergunning)/ | een vaste term bij de IND
niet melden:  /verblijfsvergunning _/ | een vaste term bij de IND
niet melden:  /_ (bepaalde | onbepaalde)/ | een soort verblijfsvergunning
niet melden:  /asiel (of | en) _/ | een soort verblijfsvergunning
niet melden:  /_ (naar | overleg | in | op | bij | via | aan | voor | door | wordt | worden | gemeld | betaald | verzekerd)/ | daar betekent 'gewoon' iets anders
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 800 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rigoureus    id: rigoureus    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    bij maatregelen
alleen:       na=/..1 (maatregel | maatregelen | aanpak | controle | controles | optreden | regels | beleid | toezicht | handhaving)/
beter:        <streng>               | bij maatregelen, regels of controle
uitleg:       Hard, en zonder uitzonderingen te maken.
voorbeeld:    De dierentuin nam ⟦rigoureuze⟧ maatregelen tegen vogelgriep. => De dierentuin nam strenge maatregelen tegen vogelgriep.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       rigoureus    id: rigoureus-groot    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    in andere zinnen
alleen:       na!=/..1 (maatregel | maatregelen | aanpak | controle | controles | optreden | regels | beleid | toezicht | handhaving)/
beter:        (heel groot; helemaal; heel streng)  | zeg wat er precies gebeurt
uitleg:       Heel groot of heel streng, zonder iets of iemand over te slaan.
voorbeeld:    De gemeente gaat het plein ⟦rigoureus⟧ opknappen. => De gemeente gaat het plein helemaal opknappen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       robuust    id: robuust    soort: bijvoeglijk    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        <sterk>                | altijd
uitleg:       Het kan tegen een stootje.
voorbeeld:    De stad krijgt een ⟦robuust⟧ netwerk voor stroom. => De stad krijgt een sterk netwerk voor stroom.
niet melden:  /(meest | minst) _/ | na 'meest' en 'minst' past het andere woord niet
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       significant    id: significant    soort: bijvoeglijk    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        <duidelijk>            | als het niet om statistiek gaat
uitleg:       Groot genoeg om op te vallen.
voorbeeld:    Na de nieuwe lampen is er een ⟦significante⟧ daling van het aantal ongelukken. => Na de nieuwe lampen is er een duidelijke daling van het aantal ongelukken.
niet melden:  /(statistisch | niet) _/ | een term uit de statistiek
niet melden:  /_ (deel | aantal | bedrag | percentage)/ | daar past 'groot' beter
niet melden:  /_ (gevolgen | effecten | verstoring | verstoringen)/ | een vaste term bij natuur en milieu
niet melden:  /_ (kosten | bijdrage | schade | risico | risico's | investering | investeringen | groep | rol | hoeveelheid | hoeveelheden | aantallen | bedragen | belang | korting | meerderheid | omvang)/ | dan past 'duidelijk' niet
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 161 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       spoedeisend    id: spoedeisend    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <dringend>             | altijd
uitleg:       Het kan niet wachten.
voorbeeld:    Bel de storingsdienst alleen bij ⟦spoedeisende⟧ problemen met de cv. => Bel de storingsdienst alleen bij dringende problemen met de cv.
niet melden:  /_ (hulp | belang | zorg | geneeskunde)/ | een vaste term in het ziekenhuis of bij de rechter
niet melden:  /_ (geopereerd | opgenomen | behandeld | behandelen | opereren)/ | dan past 'dringend' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 31 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       sporadisch    id: sporadisch    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (heel soms)            | altijd
uitleg:       Het gebeurt bijna nooit.
voorbeeld:    De trein naar Duitsland heeft ⟦sporadisch⟧ vertraging. => De trein naar Duitsland heeft heel soms vertraging.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       strikte    id: strikte    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      strikte
beter:        strenge                | altijd
uitleg:       Er zijn geen uitzonderingen mogelijk.
voorbeeld:    Voor bezoek aan het asielzoekerscentrum gelden ⟦strikte⟧ regels. => Voor bezoek aan het asielzoekerscentrum gelden strenge regels.
niet melden:  /_ (zin | noodzaak | scheiding | geheimhouding)/ | daar past 'streng' niet
niet melden:  /_ (vegetariër | vegetariërs | veganist | termijn | termijnen | planning | vertrouwelijkheid | volgorde | naleving)/ | dan past 'streng' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 61 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       stringent    id: stringent    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <streng>               | altijd
uitleg:       Zonder uitzonderingen.
voorbeeld:    In het laboratorium gelden ⟦stringente⟧ regels voor hygiëne. => In het laboratorium gelden strenge regels voor hygiëne.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       substantieel    id: substantieel    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <substantieel> wat=(deel | bedrag | verschil | korting | verhoging | bijdrage | aantal | daling | stijging | tekort | toename | afname | groei | verbetering | besparing | invloed | wijziging | verandering | verlaging | winst | schade | risico | effect)
beter:        <groot> {wat}          | altijd
uitleg:       Zo veel dat het echt verschil maakt.
voorbeeld:    U krijgt een ⟦substantiële korting⟧ op een buskaartje. => U krijgt een grote korting op een buskaartje.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 235 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       summier    id: summier    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <kort>                 | altijd
uitleg:       Met weinig woorden of feiten.
voorbeeld:    Uw uitleg over de vermiste pas is erg ⟦summier⟧. => Uw uitleg over de vermiste pas is erg kort.
niet melden:  /_ aangifte/ | een term van de douane
niet melden:  /_ (informatie | onderbouwd | bewijs | bekend | gemotiveerd)/ | daar zegt het: te weinig
niet melden:  /(meest | minst) _/ | na 'meest' en 'minst' past het andere woord niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 45 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tal van    id: tal-van    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      tal van
beter:        veel                   | altijd
uitleg:       Er zijn er heel wat van.
voorbeeld:    Rond het meer zijn ⟦tal van⟧ mooie fietsroutes. => Rond het meer zijn veel mooie fietsroutes.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       talrijke    id: talrijke    soort: voornaamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      talrijke
alleen:       voor!=/(zeer | zo | te | heel | even | andere | de | die | deze | onze | uw | zijn | haar | het | dit | hun | mijn)/
beter:        veel                   | altijd
uitleg:       Er zijn er heel erg veel.
voorbeeld:    Na de storm kregen wij ⟦talrijke⟧ meldingen over omgewaaide bomen. => Na de storm kregen wij veel meldingen over omgewaaide bomen.
niet melden:  /_ (in | aanwezig)/ | dan past 'veel' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       tegenstrijdig    id: tegenstrijdig    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (spreekt elkaar tegen) | altijd
uitleg:       Twee dingen kunnen niet tegelijk waar zijn.
voorbeeld:    De twee getuigen gaven ⟦tegenstrijdige⟧ verklaringen. => De verklaringen van de twee getuigen spreken elkaar tegen.
niet melden:  /_ (belang | belangen)/ | een vaste term in de wet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 34 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toelaatbaar    id: toelaatbaar    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
alleen:       zin!=/(leerling | leerlingen | student | studenten | kandidaat | kandidaten | school | onderwijs | opleiding | vmbo | havo | vwo | mbo | verklaard | verzoek | examen)/
beter:        (mogen)                | altijd
uitleg:       Het mag volgens de regels.
voorbeeld:    Harder dan 15 kilometer per uur rijden is op een erf niet ⟦toelaatbaar⟧. => U mag op een erf niet harder dan 15 kilometer per uur rijden.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 280 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       transparant    id: transparant    soort: bijvoeglijk    categorie: jargon    domein: algemeen    ernst: tip
betekenis:    open en eerlijk
alleen:       zin!=/(glas | folie | plastic | raam | ramen | scherm | schermen | zonwering | verf | lak | zakken | zak | hek)/
beter:        <open>                 | als het om mensen en keuzes gaat
uitleg:       Anderen kunnen zien hoe en waarom iets gebeurt.
voorbeeld:    De school is ⟦transparant⟧ over de hoogte van de ouderbijdrage. => De school is open over de hoogte van de ouderbijdrage.
niet melden:  /_ (voorwaarden | criteria | regels | prijs | prijzen | tarieven | procedure | prestatiebeschrijvingen)/ | daar past 'duidelijk' beter
niet melden:  /(maken | maakt | gemaakt | maak | maakte) ..6 _/ | 'open maken' zegt iets anders
niet melden:  /_ (te)? (maken | gemaakt | maakt | maakte)/ | 'open maken' zegt iets anders
niet melden:  /_ (informatie | overzicht | rekening | kosten | afspraken | besluitvorming)/ | daar past 'duidelijk' beter
niet melden:  /(fiscaal | fiscale) ..3 _/ | een term in de belasting
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 201 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tweemaal    id: tweemaal    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (tweemaal | twee maal)
beter:        twee keer              | altijd
uitleg:       Een keer, en daarna nog een keer.
voorbeeld:    De vuilniswagen komt in de zomer ⟦tweemaal⟧ per week. => De vuilniswagen komt in de zomer twee keer per week.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 139 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uiteenlopend    id: uiteenlopend    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <verschillend>         | altijd
uitleg:       Niet hetzelfde.
voorbeeld:    Bij het wijkteam komen mensen met ⟦uiteenlopende⟧ vragen. => Bij het wijkteam komen mensen met verschillende vragen.
niet melden:  /_ van !aard/ | 'verschillend van' past daar niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       uitvoerig    id: uitvoerig    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <uitgebreid>           | altijd
uitleg:       Met veel woorden en voorbeelden.
voorbeeld:    De arts stelde ⟦uitvoerige⟧ vragen over uw slaap. => De arts stelde uitgebreide vragen over uw slaap.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 46 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       unaniem    id: unaniem    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (iedereen was het eens) | altijd
uitleg:       Alle mensen kiezen hetzelfde.
voorbeeld:    De jury koos ⟦unaniem⟧ voor het ontwerp met de waterspeelplaats. => Iedereen in de jury koos voor het ontwerp met de waterspeelplaats.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       urgent    id: urgent    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <dringend>             | altijd
uitleg:       Er moet nu meteen iets gebeuren.
voorbeeld:    Bel bij ⟦urgente⟧ klachten de huisartsenpost. => Bel bij dringende klachten de huisartsenpost.
niet melden:  /_ (woningzoekende | woningzoekenden)/ | een vaste term bij huurwoningen
niet melden:  /(bent | ben) ..4 _/ | iemand die snel een woning nodig heeft
niet melden:  /_ (verklaard | gehuisvest | bevonden | kandidaat | kandidaten | huishouden | huishoudens | gezin | gezinnen)/ | iemand die snel een woning nodig heeft
niet melden:  /_ (tekort | tekorten)/ | dan past 'groot' beter
niet melden:  /_ (patiënt | patiënten | woningzoekende | woningzoekenden | kandidaat | kandidaten)/ | dan gaat het om mensen die voorgaan
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 32 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       velerlei    id: velerlei    soort: voornaamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      velerlei
beter:        veel verschillende     | altijd
uitleg:       Van heel veel soorten.
voorbeeld:    Mensen bellen ons om ⟦velerlei⟧ redenen. => Mensen bellen ons om veel verschillende redenen.
niet melden:  /_ (aard | opzicht | wijze | gebied | vorm)/ | dan moet het woord erachter in het meervoud
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       verhinderd zijn    id: verhinderd-zijn    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <zijn:ww> ..4 verhinderd
patroon:      verhinderd <zijn:ww>
beter:        (niet kunnen komen)    | altijd
uitleg:       Iemand kan niet komen, bijvoorbeeld door ziekte.
voorbeeld:    Als u ⟦bent verhinderd⟧, belt u de tandarts een dag eerder. => Als u niet kunt komen, belt u de tandarts een dag eerder.
niet melden:  /verhinderd door/ | dan gaat iets niet door omdat iemand het tegenhoudt
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       vermeend    id: vermeend    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (zeg wie dit denkt)    | altijd
uitleg:       Iemand zegt of denkt dat het zo is, maar het is niet bewezen.
voorbeeld:    U kreeg een brief over een ⟦vermeende⟧ overtreding in het park. => Volgens de boswachter deed u iets wat niet mag in het park.
niet melden:  /_ vader/ | wie de vader is, kan een rechter vragen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 74 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verscheidene    id: verscheidene    soort: voornaamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      verscheidene
beter:        verschillende          | altijd
uitleg:       Meer dan twee of drie.
voorbeeld:    Aan de kade liggen ⟦verscheidene⟧ woonboten zonder vergunning. => Aan de kade liggen verschillende woonboten zonder vergunning.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 50 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verstrekkende gevolgen    id: verstrekkende-gevolgen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      verstrekkende gevolgen
beter:        grote gevolgen         | altijd
uitleg:       Er verandert veel, ook later nog.
voorbeeld:    Een fout in uw testament kan ⟦verstrekkende gevolgen⟧ hebben. => Een fout in uw testament kan grote gevolgen hebben.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       verwaarloosbaar    id: verwaarloosbaar    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       vt1=-; ot=-
beter:        heel <klein>           | altijd
uitleg:       Zo weinig dat het niet meetelt.
voorbeeld:    Het risico van straling bij deze scan is ⟦verwaarloosbaar⟧. => Het risico van straling bij deze scan is heel klein.
niet melden:  /_ (klein | weinig)/ | dan staat 'klein' er al
niet melden:  /(niet | geen) _/ | dan past 'heel klein' niet
niet melden:  /(vrijwel | bijna | nagenoeg | zeer | heel | te) _/ | dan past 'heel klein' niet
niet melden:  /(meest | minst) _/ | na 'meest' en 'minst' past het andere woord niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 35 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voltallig    id: voltallig    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <compleet>             | altijd
uitleg:       Met alle mensen die erbij horen.
voorbeeld:    Het ⟦voltallige⟧ bestuur van de dorpsraad stapt op. => Het complete bestuur van de dorpsraad stapt op.
niet melden:  /_ (vergadert | vergaderen | vergaderde | aanwezig | bijeen)/ | dan past 'volledig' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 22 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voorgenomen    id: voorgenomen    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      voorgenomen
alleen:       voor=/(de | het | deze | dit | uw | ons | onze | hun | haar | die | dat)/
beter:        geplande               | altijd
uitleg:       Iemand is van plan dit te doen.
voorbeeld:    De ⟦voorgenomen⟧ sluiting van het politiebureau gaat niet door. => De geplande sluiting van het politiebureau gaat niet door.
niet melden:  /(hebben | hebt | heeft | had | hadden | heb) ..8 _/ | dan is het een werkwoord
niet melden:  /_ (besluit | beschikking | gunning)/ | een vaste stap in een procedure, die uitleg vraagt
niet melden:  /_ (plan | plannen | planning)/ | 'het geplande plan' zegt twee keer hetzelfde
niet melden:  /_ (om | had | hadden | heb | hebben | heeft | is | zijn | was | waren | wordt | worden | [leesteken])/ | dan is het een werkwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 836 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voorhanden    id: voorhanden    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <zijn:ww> ..3 voorhanden
patroon:      voorhanden <zijn:ww>
beter:        (er zijn)              | altijd
uitleg:       Het is er, en iemand kan het gebruiken.
voorbeeld:    Zolang er kaartjes ⟦voorhanden zijn⟧, kunt u naar de voorstelling. => Zolang er kaartjes zijn, kunt u naar de voorstelling.
niet melden:  /_ (hebben | gehad)/ | bezit van een wapen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 845 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vooringenomen    id: vooringenomen    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (partijdig)            | altijd
uitleg:       Iemand heeft al een mening voordat hij alles weet.
voorbeeld:    Vindt u dat de klachtencommissie ⟦vooringenomen⟧ was? => Vindt u dat de klachtencommissie partijdig was?
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       voortvarend    id: voortvarend    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <snel>                 | altijd
uitleg:       Zonder te wachten en met goede moed.
voorbeeld:    Onze monteurs gaan ⟦voortvarend⟧ aan de slag met uw lift. => Onze monteurs gaan snel aan de slag met uw lift.
niet melden:  /(meest | minst) _/ | na 'meest' en 'minst' past het andere woord niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wenselijk    id: wenselijk    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (beter, of: zeg wie het graag wil) | altijd
uitleg:       Het is beter als het zo gaat.
voorbeeld:    Een rustige plek om te slapen is ⟦wenselijk⟧ voor uw kind. => Voor uw kind is het beter om op een rustige plek te slapen.
niet melden:  /(niet | minder | geen) _/ | dan past 'beter' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1184 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       niet wenselijk    id: niet-wenselijk    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (niet | minder) <wenselijk:bn>
beter:        (liever niet, of: zeg wat er mis mee is) | altijd
uitleg:       Het is beter om het anders te doen.
voorbeeld:    Bezoek na acht uur is ⟦niet wenselijk⟧. => Kom liever niet op bezoek na acht uur.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       wezenlijk    id: wezenlijk    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <belangrijk>           | altijd
uitleg:       Het maakt echt verschil.
voorbeeld:    Samen eten is een ⟦wezenlijk⟧ onderdeel van de dagopvang. => Samen eten is een belangrijk onderdeel van de dagopvang.
niet melden:  /_ (van | anders | ander | andere | beter | gewijzigd | Nederlands)/ | daar past 'belangrijk' niet
niet melden:  /van _ belang/ | 'van groot belang' past daar beter
niet melden:  /_ (afwijken | afwijkt | afwijkende | verschillen | verschilt | verschillende | veranderen | verandert | bijdragen)/ | daar past 'belangrijk' niet
niet melden:  /_ (veranderd | gewijzigd | verbeterd | groter | kleiner | lager | hoger | minder | meer)/ | dan past 'belangrijk' niet
niet melden:  /_ (belang | belangen)/ | 'belangrijk belang' past niet
niet melden:  /_ [woord, eindigt=er]/ | daar past 'belangrijk' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 235 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zijn afkomstig    id: afkomstig    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      <zijn:ww> afkomstig w=(van | uit)
beter:        <komen:ww> {w}         | altijd
uitleg:       Zeggen waar iets of iemand vandaan komt.
voorbeeld:    Het zand voor de speeltuin ⟦is afkomstig uit⟧ de IJssel. => Het zand voor de speeltuin komt uit de IJssel.
niet melden:  /zijnde afkomstig/ | dan past 'komen' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zwaarwegend    id: zwaarwegend    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <belangrijk>           | altijd
uitleg:       Er is veel reden om ernaar te luisteren.
voorbeeld:    De buurt had ⟦zwaarwegende⟧ argumenten tegen het hotel. => De buurt had belangrijke argumenten tegen het hotel.
niet melden:  /_ (algemeen | belang | belangen | advies | gerechtvaardigd)/ | een vaste term in een wet
niet melden:  /_ ..2 (dienstbelang | dienstbelangen | bedrijfsbelang | bedrijfsbelangen)/ | een vaste term in een wet
niet melden:  /_ (reden | redenen | gronden)/ | een vaste term in een wet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 306 keer in de wettekst (BWB, 10,8 miljoen woorden)
