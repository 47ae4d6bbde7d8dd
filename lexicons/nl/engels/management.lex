# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Engelse woorden en woorden van managers waar een gewoon Nederlands woord voor is.

ingang:       learning    id: learnings    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       mv=learnings; vk=-
beter:        <les>                  | altijd
uitleg:       Wat mensen van een project of fout hebben geleerd.
voorbeeld:    In het verslag staan drie ⟦learnings⟧ van het proefproject. => In het verslag staan drie lessen van het proefproject.
niet melden:  /(machine | deep | e | blended | action | federated | distance | social | mobile) _/ | een vaste naam
niet melden:  /_ (community | communities | by | on | analytics | history | agreement | objectives | management | center | journey)/ | deel van een Engelse naam of een andere vaste groep
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       lessons learned    id: lessons-learned    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (lessons learned | lessons learnt)
beter:        geleerde lessen        | altijd
uitleg:       Dingen die goed of fout gingen, om de volgende keer te onthouden.
voorbeeld:    De brandweer deelt de ⟦lessons learned⟧ van de natuurbrand. => De brandweer deelt de geleerde lessen van de natuurbrand.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       quick win    id: quick-win    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (quick | "Quick") (win | wins)
beter:        (snel resultaat)       | altijd
uitleg:       Iets wat weinig moeite kost en snel iets oplevert.
voorbeeld:    Extra fietsenrekken zijn een ⟦quick win⟧ voor het station. => Extra fietsenrekken geven snel resultaat bij het station.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       deliverable    id: deliverable    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       mv=deliverables; vk=-
alleen:       voor!=/(een | geen) [woord, eindigt=e]/
beter:        <resultaat>            | noem liever wat er klaar moet zijn
uitleg:       Iets wat aan het eind van een project klaar moet zijn.
voorbeeld:    Het ontwerp van de brug is de eerste ⟦deliverable⟧. => Het ontwerp van de brug is het eerste resultaat.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       policy    id: policy    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       mv=-; vk=-
alleen:       hoofdletter=nee
alleen:       voor!=/(een | geen) [woord, eindigt=e]?/
beter:        <beleid>               | altijd
uitleg:       De regels en plannen van een organisatie.
voorbeeld:    De ⟦policy⟧ is dat bezoekers zich eerst melden. => Het beleid is dat bezoekers zich eerst melden.
niet melden:  /_ (officer | officers | advisor | adviser | paper | maker | makers)/ | deel van een Engelse naam
niet melden:  /(privacy | cookie | open | fair | no | public) _/ | deel van een Engelse naam
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       funding    id: funding    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
beter:        <geld>                 | als een project geld nodig heeft
uitleg:       Euro's om een plan mee uit te voeren.
voorbeeld:    Voor de buurttuin is nog geen ⟦funding⟧ gevonden. => Voor de buurttuin is nog geen geld gevonden.
niet melden:  /_ van/ | dan past 'geld' er niet
niet melden:  /(crowd | slate | seed) _/ | een ander woord
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hands-on    id: hands-on    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (hands-on | hands on)
beter:        (praktisch, zelf doen) | altijd
uitleg:       Niet praten maar zelf aan het werk.
voorbeeld:    De cursus computerles is ⟦hands-on⟧. => In de cursus computerles oefent u zelf.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       low-hanging fruit    id: low-hanging-fruit    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (low-hanging | low hanging | laaghangend) fruit
beter:        (dat wat makkelijk te bereiken is) | noem wat je eerst doet
uitleg:       De dingen die het makkelijkst te doen zijn.
voorbeeld:    Ledlampen zijn het ⟦low-hanging fruit⟧ van de verbouwing. => Ledlampen zijn het makkelijkste deel van de verbouwing.
niet melden:  /(appel | appels | boom | bomen | boomgaard | peren) ..8 _/ | echt fruit
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       outreach    id: outreach    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       mv=-; vk=-
beter:        (contact zoeken met mensen) | altijd
uitleg:       Zelf naar mensen toe gaan die anders niet komen.
voorbeeld:    Het wijkteam doet veel ⟦outreach⟧ onder eenzame ouderen. => Het wijkteam zoekt veel contact met eenzame ouderen.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       pitch    id: pitch    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       mv=-; vk=-
beter:        (kort verhaal)         | altijd
uitleg:       Een verhaal van een paar minuten om een idee te verkopen.
voorbeeld:    Elke ondernemer houdt een ⟦pitch⟧ van drie minuten. => Elke ondernemer vertelt in drie minuten over het plan.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       proof of concept    id: proof-of-concept    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (proof | proofs) of concept
beter:        (eerste proef)         | altijd
uitleg:       Een kleine test om te zien of een idee kan werken.
voorbeeld:    De app is nog een ⟦proof of concept⟧. => De app is nog een eerste proef.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       sparren    id: sparren-overleggen    soort: werkwoord    categorie: engels    domein: algemeen    ernst: tip
vormen:       tt1=-; od=-; ode=-
alleen:       na=/..8 (over | met)/
beter:        <overleggen>           | als mensen samen over een idee praten
uitleg:       Samen over een idee praten en elkaars mening horen.
voorbeeld:    De schooldirecteur wil ⟦sparren⟧ met ouders over de opvang. => De schooldirecteur wil overleggen met ouders over de opvang.
niet melden:  /(boks | boksen | bokser | judo | den | dennen | bos | bomen | kerstboom | kerstbomen) ..8 _/ | sport of bomen
niet melden:  /_ ..8 (den | dennen | bos | bomen | kerstboom | kerstbomen | boksen)/ | sport of bomen
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       sparringpartner    id: sparringpartner    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (sparringpartner | sparringpartners | sparringspartner | sparringspartners)
beter:        (iemand om mee te overleggen) | altijd
uitleg:       Iemand om ideeën mee te bespreken.
voorbeeld:    De adviseur is een ⟦sparringpartner⟧ voor startende boeren. => Startende boeren kunnen hun plannen bespreken met de adviseur.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       managen    id: managen    soort: werkwoord    categorie: engels    domein: algemeen    ernst: tip
vormen:       tt1=-
beter:        (leiden)               | bij een team, bedrijf of project
beter:        (regelen)              | bij tijd, werk of geld
uitleg:       Zorgen dat werk of een groep mensen goed loopt.
voorbeeld:    Zij ⟦managet⟧ het zwembad sinds 2021. => Zij leidt het zwembad sinds 2021.
niet melden:  /verwachtingen ..4 _/ | dan gaat het om eerlijk vertellen wat kan
niet melden:  /_ ..4 verwachtingen/ | dan gaat het om eerlijk vertellen wat kan
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       pushen    id: pushen    soort: werkwoord    categorie: engels    domein: algemeen    ernst: tip
vormen:       tt1=-
beter:        (aansporen, dwingen)   | altijd
uitleg:       Sterk proberen iemand iets te laten doen.
voorbeeld:    Laat je niet ⟦pushen⟧ om aan de deur een contract te tekenen. => Laat je niet dwingen om aan de deur een contract te tekenen.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       finetunen    id: finetunen    soort: werkwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       tt1=-; vd=gefinetuned
beter:        <aan|passen>           | altijd
uitleg:       De laatste kleine dingen nog beter maken.
voorbeeld:    De dienstregeling wordt in mei nog ⟦gefinetuned⟧. => De dienstregeling wordt in mei nog aangepast.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       framen    id: framen    soort: werkwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       tt1=-
beter:        (voorstellen als, noemen) | altijd
uitleg:       Iets zo vertellen dat mensen er op een bepaalde manier over denken.
voorbeeld:    De krant ⟦framet⟧ het plan als een bezuiniging. => De krant noemt het plan een bezuiniging.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       tackelen    id: tackelen    soort: werkwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       tt1=-
beter:        <op|lossen>            | bij een probleem
uitleg:       Een probleem aanpakken tot het weg is.
voorbeeld:    Het probleem van zwerfafval is nog niet ⟦getackeld⟧. => Het probleem van zwerfafval is nog niet opgelost.
niet melden:  /(voetbal | voetballer | speler | spelers | bal | scheidsrechter) ..8 _/ | in een sportwedstrijd
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       triggeren    id: triggeren    soort: werkwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
beter:        (oproepen, aanzetten tot) | altijd
uitleg:       Ervoor zorgen dat iets begint of dat iemand iets voelt of doet.
voorbeeld:    Vuurwerk kan bij oud-militairen angst ⟦triggeren⟧. => Vuurwerk kan bij oud-militairen angst oproepen.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       challengen    id: challengen    soort: werkwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       tt1=-
beter:        (kritische vragen stellen) | als je een plan beter wilt maken
uitleg:       Iemand moeilijke vragen stellen om een plan beter te maken.
voorbeeld:    Bewoners mogen de architect ⟦challengen⟧. => Bewoners mogen de architect kritische vragen stellen.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       empoweren    id: empoweren    soort: werkwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
beter:        (sterker maken)        | altijd
uitleg:       Mensen meer kracht en invloed geven over hun eigen leven.
voorbeeld:    De taalcursus wil vrouwen ⟦empoweren⟧. => De taalcursus wil vrouwen sterker maken.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       outsourcen    id: outsourcen    soort: werkwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       tt1=-
patroon:      <outsourcen>
patroon:      outsourcing
beter:        (door een ander bedrijf laten doen) | altijd
uitleg:       De eigen organisatie doet het werk niet meer. Een ander bedrijf krijgt de opdracht.
voorbeeld:    De schoonmaak van de scholen is ⟦geoutsourcet⟧. => Een bedrijf van buiten doet de schoonmaak van de scholen.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       in-house    id: in-house    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (in-house | inhouse)
beter:        (door eigen medewerkers) | altijd
uitleg:       Mensen van de organisatie zelf doen het werk.
voorbeeld:    De folder is ⟦in-house⟧ gedrukt. => De folder is door eigen medewerkers gedrukt.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       onboarding    id: onboarding    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (onboarding | onboarden | onboardingsprogramma)
beter:        (inwerken)             | altijd
uitleg:       Een nieuwe medewerker leert hoe het werk gaat en wie wie is.
voorbeeld:    De ⟦onboarding⟧ van nieuwe buschauffeurs duurt twee weken. => Het inwerken van nieuwe buschauffeurs duurt twee weken.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       outplacement    id: outplacement    soort: zelfstandig naamwoord    categorie: engels    domein: sociaal    ernst: waarschuwing
vormen:       mv=-; vk=-
beter:        (hulp bij het vinden van een andere baan) | altijd
uitleg:       Hulp voor iemand die zijn baan verliest en ander werk zoekt.
voorbeeld:    De fabriek betaalt ⟦outplacement⟧ voor veertig medewerkers. => De fabriek betaalt hulp om nieuw werk te vinden voor veertig medewerkers.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie; 87 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       training on the job    id: training-on-the-job    soort: woordgroep    categorie: engels    domein: sociaal    ernst: waarschuwing
patroon:      (training | learning | leren) on the job
beter:        (leren tijdens het werk) | altijd
uitleg:       Men leert het vak door het te doen, met iemand erbij die helpt.
voorbeeld:    De leerling-monteur krijgt ⟦training on the job⟧. => De leerling-monteur leert tijdens het werk.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       issue    id: issue    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: tip
vormen:       mv=issues; vk=-
alleen:       hoofdletter=nee
beter:        <probleem>             | als iets niet goed gaat
beter:        <onderwerp>            | als mensen erover praten
uitleg:       Een onderwerp waar mensen over praten, of een probleem.
voorbeeld:    Parkeren is een ⟦issue⟧ in deze buurt. => Parkeren is een probleem in deze buurt.
niet melden:  /of _/ | Engels
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       input    id: input    soort: woordgroep    categorie: engels    domein: algemeen    ernst: tip
patroon:      input
beter:        (ideeën, mening, gegevens) | noem wat je wilt krijgen
uitleg:       Wat mensen inbrengen: ideeën, vragen of gegevens.
voorbeeld:    Wij hebben uw ⟦input⟧ nodig voor het plan van het park. => Wij hebben uw ideeën nodig voor het plan van het park.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie; 31 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       output    id: output    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       mv=-; vk=-
alleen:       voor=/(de | deze | die | onze | uw | hun | een)/
beter:        <uitkomst>             | altijd
uitleg:       Wat er aan het eind uitkomt.
voorbeeld:    De ⟦output⟧ van de avond is een lijst met wensen. => De uitkomst van de avond is een lijst met wensen.
niet melden:  /_ gap/ | een Engelse term
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       outcome    id: outcome    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       mv=outcomes; vk=-
beter:        <uitkomst>             | altijd
uitleg:       Het gevolg van iets, het effect voor mensen.
voorbeeld:    De ⟦outcome⟧ van de proef met gratis fruit is goed. => De uitkomst van de proef met gratis fruit is goed.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       insight    id: insight    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       mv=insights; vk=-
alleen:       hoofdletter=nee
alleen:       voor!=/(een | geen) [woord, eindigt=e]/
beter:        <inzicht>              | altijd
uitleg:       Iets nieuws dat iemand ontdekt en begrijpt.
voorbeeld:    De telling gaf nieuwe ⟦insights⟧ over fietsers. => De telling gaf nieuwe inzichten over fietsers.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       kickstart    id: kickstart    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (kickstart | kick-start | kickstarten)
beter:        (snelle start)         | altijd
uitleg:       Iets snel op gang helpen.
voorbeeld:    De subsidie is een ⟦kickstart⟧ voor het dorpshuis. => Met de subsidie kan het dorpshuis snel van start.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       level playing field    id: level-playing-field    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
beter:        (gelijke kansen)       | altijd
uitleg:       Voor alle bedrijven of mensen gelden dezelfde regels.
voorbeeld:    Taxibedrijven vragen om een ⟦level playing field⟧. => Taxibedrijven vragen om gelijke kansen.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       live gaan    id: live-gaan    soort: woordgroep    categorie: engels    domein: ict    ernst: tip
patroon:      live ..1 (gaat | gaan | ging | gegaan)
patroon:      (gaat | gaan | ging) ..6 live
beter:        (starten, online komen) | altijd
uitleg:       Vanaf dat moment kunnen mensen het gebruiken.
voorbeeld:    Het nieuwe boekingssysteem ⟦gaat⟧ in maart ⟦live⟧. => Het nieuwe boekingssysteem start in maart.
niet melden:  /_ ..2 (uitzenden | uitgezonden | zingen | spelen | optreden)/ | op radio of tv
niet melden:  /_ ..2 (op | bij) ..3 (tv | televisie | radio | uitzending)/ | op radio of tv
niet melden:  /_ ..2 (te | volgen | bekijken | kijken | streamen)/ | een uitzending op internet
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       management summary    id: management-summary    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (management summary | managementsamenvatting | executive summary)
beter:        (samenvatting)         | altijd
uitleg:       De belangrijkste punten van een lang stuk, in het kort.
voorbeeld:    In de ⟦management summary⟧ staan drie adviezen over het zwembad. => In de samenvatting staan drie adviezen over het zwembad.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       milestone    id: milestone    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       mv=milestones; vk=-
beter:        <mijlpaal>             | altijd
uitleg:       Een belangrijke stap in een plan.
voorbeeld:    De eerste ⟦milestone⟧ is de bouw van de kelder. => De eerste mijlpaal is de bouw van de kelder.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       must have    id: must-have    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (must have | must-have | must haves | must-haves)
beter:        (noodzakelijk)         | altijd
uitleg:       Iets wat er echt moet zijn.
voorbeeld:    Een lift is een ⟦must have⟧ in het nieuwe stadskantoor. => Een lift is noodzakelijk in het nieuwe stadskantoor.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       nice to have    id: nice-to-have    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (nice to have | nice-to-have | nice to haves)
beter:        (fijn, maar niet nodig) | altijd
uitleg:       Fijn als het er is, maar het kan ook zonder.
voorbeeld:    Een fontein is ⟦nice to have⟧. => Een fontein is fijn, maar niet nodig.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       no-show    id: no-show    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (no-show | no show | no-shows)
beter:        (niet komen, wegblijven) | altijd
uitleg:       Iemand heeft een afspraak, maar komt niet en zegt niets.
voorbeeld:    Bij een ⟦no-show⟧ betaalt de patiënt 25 euro. => Als de patiënt niet komt, betaalt hij 25 euro.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       no-regretmaatregel    id: no-regretmaatregel    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (no-regret | no regret | no-regretmaatregel | no-regretmaatregelen | no-regret-maatregel | no-regret-maatregelen)
beter:        (maatregel waar je nooit spijt van krijgt) | altijd
uitleg:       Iets wat nu al kan, en wat later altijd nuttig blijkt.
voorbeeld:    Isoleren is een ⟦no-regretmaatregel⟧. => Isoleren is altijd een goede keus.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       nudging    id: nudging    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (nudging | nudge | nudges | nudgen)
beter:        (duwtje in de goede richting) | altijd
uitleg:       Mensen met iets kleins helpen om een goede keus te maken.
voorbeeld:    Voetstappen naar de prullenbak zijn een vorm van ⟦nudging⟧. => Voetstappen naar de prullenbak geven mensen een duwtje in de goede richting.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       one-stop-shop    id: one-stop-shop    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (one-stop-shop | one stop shop | one-stop shop)
beter:        (één loket)            | altijd
uitleg:       Eén plek waar mensen alles tegelijk kunnen regelen.
voorbeeld:    Het ondernemersloket is een ⟦one-stop-shop⟧. => Bij het ondernemersloket regelt u alles op één plek.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       out of the box    id: out-of-the-box    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (out of the box | out-of-the-box)
beter:        (anders dan anders, creatief) | altijd
uitleg:       Op een nieuwe manier, niet zoals iedereen het doet.
voorbeeld:    De jury zoekt ideeën die ⟦out of the box⟧ zijn. => De jury zoekt ideeën die anders zijn dan anders.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       overall    id: overall-totaal    soort: woordgroep    categorie: engels    domein: algemeen    ernst: tip
betekenis:    in totaal
patroon:      overall
alleen:       na=/(beeld | indruk | conclusie | score | resultaat | cijfer | genomen | planning | oordeel | gezien)/
beter:        (algemeen, in totaal)  | altijd
uitleg:       Over alles bij elkaar genomen.
voorbeeld:    De ⟦overall⟧ score van het zwembad is een acht. => In totaal krijgt het zwembad een acht.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overhead    id: overhead    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       mv=-; vk=-
beter:        (vaste kosten van de organisatie) | altijd
uitleg:       Kosten die een organisatie altijd heeft, zoals huur en administratie.
voorbeeld:    Van elke euro gaat tien cent naar ⟦overhead⟧. => Van elke euro gaat tien cent naar kantoor en administratie.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie; 23 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overview    id: overview    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       mv=overviews; vk=-
alleen:       voor!=/(een | geen) [woord, eindigt=e]/
beter:        <overzicht>            | altijd
uitleg:       Een lijst of plaat waarop alles samen te zien is.
voorbeeld:    Op de site vind je een ⟦overview⟧ van alle speeltuinen. => Op de site vind je een overzicht van alle speeltuinen.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       peer review    id: peer-review    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (peer review | peer-review | peer reviews | peerreview)
beter:        (controle door vakgenoten) | altijd
uitleg:       Mensen met hetzelfde vak kijken of het werk goed is.
voorbeeld:    Het rapport over het grondwater kreeg een ⟦peer review⟧. => Het rapport over het grondwater is door vakgenoten bekeken.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       performance    id: performance    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (performance | performances)
alleen:       hoofdletter=nee
beter:        (prestatie, resultaat) | altijd
uitleg:       Hoe goed iemand of iets het doet.
voorbeeld:    De ⟦performance⟧ van de vervoerder valt tegen. => De vervoerder doet het minder goed dan verwacht.
niet melden:  /(kunst | kunstenaar | theater | dans | festival | muziek) ..10 _/ | een optreden
niet melden:  /_ ..10 (kunst | kunstenaar | theater | dans | festival | muziek)/ | een optreden
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie; 24 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       reminder    id: reminder    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: tip
vormen:       mv=reminders; vk=-
beter:        <herinnering>          | altijd
uitleg:       Een bericht om iets niet te vergeten.
voorbeeld:    Een dag voor de tandarts krijg je een ⟦reminder⟧. => Een dag voor de tandarts krijg je een herinnering.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       resources    id: resources    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (resource | resources)
alleen:       hoofdletter=nee
beter:        (geld en mensen)       | altijd
uitleg:       Alles wat nodig is om iets te doen, zoals geld, mensen en spullen.
voorbeeld:    De sportclub heeft te weinig ⟦resources⟧ voor een toernooi. => De sportclub heeft te weinig geld en mensen voor een toernooi.
niet melden:  /human _/ | een vaste naam
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       review    id: review    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: tip
vormen:       mv=reviews; vk=-
alleen:       hoofdletter=nee
beter:        <beoordeling>          | altijd
uitleg:       Iemand bekijkt iets en zegt wat er goed en niet goed is.
voorbeeld:    Lees eerst de ⟦reviews⟧ van de schilder. => Lees eerst de beoordelingen van de schilder.
niet melden:  /peer _/ | een andere vaste groep
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie; 149 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       reviewen    id: reviewen    soort: werkwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       tt1=-
beter:        <beoordelen>           | altijd
uitleg:       Een stuk lezen en zeggen wat er beter kan.
voorbeeld:    Twee artsen hebben de richtlijn ⟦gereviewd⟧. => Twee artsen hebben de richtlijn beoordeeld.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       runnen    id: runnen    soort: werkwoord    categorie: engels    domein: algemeen    ernst: tip
vormen:       tt1=-; vt=-; vtmv=-
beter:        <leiden>               | bij een zaak, huis of club
uitleg:       Zorgen dat een zaak of club elke dag goed draait.
voorbeeld:    Vrijwilligers ⟦runnen⟧ de kantine van de korfbalclub. => Vrijwilligers leiden de kantine van de korfbalclub.
niet melden:  /(script | programma | software | code | computer | server | systeem | test | tests) ..6 _/ | op een computer
niet melden:  /_ ..6 (script | programma | software | code | computer | server | systeem | test | tests)/ | op een computer
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       sense of urgency    id: sense-of-urgency    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
beter:        (besef dat er haast is) | altijd
uitleg:       Mensen snappen dat er snel iets moet gebeuren.
voorbeeld:    Bij dijken is er een grote ⟦sense of urgency⟧. => Iedereen snapt dat er haast is met de dijken.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       service level agreement    id: service-level-agreement    soort: woordgroep    categorie: engels    domein: ict    ernst: waarschuwing
patroon:      (service level agreement | service level agreements | service-level agreement)
beter:        (afspraken over de dienst) | altijd
uitleg:       Op papier staat hoe snel en hoe goed een bedrijf zijn werk moet doen.
voorbeeld:    In de ⟦service level agreement⟧ staat dat de lift in vier uur gemaakt is. => In de afspraken staat dat de lift in vier uur gemaakt is.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       setting    id: setting    soort: woordgroep    categorie: engels    domein: algemeen    ernst: tip
patroon:      setting
beter:        omgeving               | als het om een plek gaat
beter:        situatie               | als het niet om een plek gaat
uitleg:       De plek of omgeving waarin iets gebeurt.
voorbeeld:    De kinderen leren lezen in een rustige ⟦setting⟧. => De kinderen leren lezen in een rustige omgeving.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie; 26 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       shared service center    id: shared-service-center    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (shared service | shared services | shared service center | shared service centre | shared service centrum | shared services center)
beter:        (afdeling die voor meer organisaties werkt) | altijd
uitleg:       Eén afdeling doet het werk voor een paar organisaties tegelijk.
voorbeeld:    De salarissen regelt een ⟦shared service center⟧. => De salarissen regelt een afdeling die voor meer organisaties werkt.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       sharen    id: sharen    soort: werkwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       tt1=-
beter:        <delen>                | altijd
uitleg:       Een foto of bericht aan anderen doorgeven.
voorbeeld:    Je mag de foto's van het buurtfeest ⟦sharen⟧. => Je mag de foto's van het buurtfeest delen.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       shortlist    id: shortlist    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (shortlist | short list | shortlists)
beter:        (korte lijst)          | altijd
uitleg:       Een lijst met alleen de beste keuzes.
voorbeeld:    Drie namen voor de brug staan op de ⟦shortlist⟧. => Drie namen voor de brug staan op de korte lijst.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       showcase    id: showcase    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (showcase | showcases | showcasen)
beter:        (voorbeeld dat we laten zien) | altijd
uitleg:       Een goed voorbeeld om aan anderen te laten zien.
voorbeeld:    De houten school is een ⟦showcase⟧ voor duurzaam bouwen. => De houten school is een mooi voorbeeld van duurzaam bouwen.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       sign-off    id: sign-off    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       mv=-; vk=-
alleen:       voor!=/(een | geen) [woord, eindigt=e]/
beter:        <akkoord>              | altijd
uitleg:       Iemand die mag beslissen, zegt dat het goed is.
voorbeeld:    Na de ⟦sign-off⟧ van de opdrachtgever begint de bouw. => Na het akkoord van de opdrachtgever begint de bouw.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       skills    id: skills    soort: woordgroep    categorie: engels    domein: algemeen    ernst: tip
patroon:      (skills | skill | soft skills | softskills | hard skills | hardskills)
beter:        (wat iemand kan, vaardigheden) | altijd
uitleg:       Dingen die iemand heeft geleerd en goed kan.
voorbeeld:    Op je cv zet je welke ⟦skills⟧ je hebt. => Op je cv zet je wat je goed kunt.
niet melden:  /the ..2 _/ | een Engelse zin
niet melden:  /_ (of | which | to | the)/ | een Engelse zin
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       state of the art    id: state-of-the-art    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (state of the art | state-of-the-art)
beter:        (heel modern)          | altijd
uitleg:       Gemaakt met de nieuwste techniek.
voorbeeld:    Het ziekenhuis krijgt een ⟦state-of-the-art⟧ operatiekamer. => Het ziekenhuis krijgt een heel moderne operatiekamer.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       statement    id: statement    soort: woordgroep    categorie: engels    domein: algemeen    ernst: tip
patroon:      (statement | statements)
alleen:       hoofdletter=nee
beter:        (verklaring, uitspraak) | altijd
uitleg:       Een duidelijke mening die iemand in het openbaar geeft.
voorbeeld:    De korpschef gaf een ⟦statement⟧ over de rellen. => De korpschef gaf een verklaring over de rellen.
niet melden:  /mission _/ | een Engelse term
niet melden:  /_ (of | which | to | the)/ | een Engelse zin
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       storytelling    id: storytelling    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       mv=-; vk=-
beter:        (verhalen vertellen)   | altijd
uitleg:       Een boodschap overbrengen met een verhaal.
voorbeeld:    Het museum werkt met ⟦storytelling⟧. => Het museum werkt met verhalen.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       streamlinen    id: streamlinen    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (streamlinen | gestreamlined | streamlining)
beter:        (eenvoudiger maken)    | altijd
uitleg:       Werk zo inrichten dat het sneller en makkelijker gaat.
voorbeeld:    De aanvraag voor een standplaats is ⟦gestreamlined⟧. => De aanvraag voor een standplaats is eenvoudiger gemaakt.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       support    id: support    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: tip
vormen:       mv=-; vk=-
alleen:       hoofdletter=nee
beter:        <hulp>                 | als iets niet lukt
beter:        <steun>                | als mensen achter iemand staan
uitleg:       Hulp als iets niet lukt, of steun van anderen.
voorbeeld:    Mantelzorgers krijgen ⟦support⟧ van een coach. => Mantelzorgers krijgen hulp van een coach.
niet melden:  /_ (desk | team | afdeling | groep | act | medewerker | bureau | group | office)/ | deel van een langer woord of een naam
niet melden:  /the ..2 _/ | een Engelse zin
niet melden:  /_ (of | which | to | the)/ | een Engelse zin
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie; 21 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       supporten    id: supporten    soort: werkwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       tt1=-; tt3=-
beter:        <steunen>              | altijd
uitleg:       Iemand helpen of moed geven.
voorbeeld:    De buurt ⟦supportte⟧ de fietsers langs de route. => De buurt steunde de fietsers langs de route.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       survey    id: survey    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       mv=surveys; vk=-
alleen:       hoofdletter=nee
beter:        <vragenlijst>          | als mensen vragen invullen
beter:        <onderzoek>            | als het over de uitkomsten gaat
uitleg:       Vragen aan een grote groep om te horen wat mensen vinden.
voorbeeld:    Deze ⟦survey⟧ over het openbaar vervoer duurt vijf minuten. => Deze vragenlijst over het openbaar vervoer duurt vijf minuten.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       take-away    id: take-away-les    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
betekenis:    belangrijkste punt
patroon:      (take-aways | takeaways | take-away | takeaway)
alleen:       zin=/(bijeenkomst | sessie | presentatie | congres | webinar | rapport | belangrijkste | workshop)/
beter:        (belangrijkste punt)   | altijd
uitleg:       Het belangrijkste wat mensen van een bijeenkomst onthouden.
voorbeeld:    De belangrijkste ⟦take-away⟧ van de avond: begin met isoleren. => Het belangrijkste van de avond: begin met isoleren.
niet melden:  /(eten | maaltijd | maaltijden | pizza | restaurant | koffie) ..10 _/ | eten om mee te nemen
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       taskforce    id: taskforce    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       mv=taskforces; vk=-
alleen:       hoofdletter=nee
beter:        <werkgroep>            | altijd
uitleg:       Een groep mensen die snel een probleem moet oplossen.
voorbeeld:    Een ⟦taskforce⟧ gaat de wachtlijsten in de jeugdzorg aanpakken. => Een werkgroep gaat de wachtlijsten in de jeugdzorg aanpakken.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie; 53 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       template    id: template    soort: zelfstandig naamwoord    categorie: engels    domein: ict    ernst: waarschuwing
vormen:       mv=templates; vk=-
beter:        <voorbeeld>            | altijd
uitleg:       Een leeg voorbeeld om zelf in te vullen.
voorbeeld:    Gebruik voor het jaarverslag de ⟦template⟧ op onze site. => Gebruik voor het jaarverslag het voorbeeld op onze site.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       think tank    id: think-tank    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (think tank | thinktank | think tanks)
beter:        (denktank)             | altijd
uitleg:       Een groep mensen die samen over een moeilijk onderwerp nadenkt.
voorbeeld:    Een ⟦think tank⟧ van jongeren geeft advies over het uitgaan. => Een groep jongeren geeft advies over het uitgaan.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       timeline    id: timeline    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       mv=timelines; vk=-
beter:        <planning>             | als het gaat om wat er nog komt
beter:        <tijdlijn>             | als je laat zien wat er gebeurd is
uitleg:       Een overzicht van wat er wanneer gebeurt.
voorbeeld:    De ⟦timeline⟧ van de riolering hangt in de hal. => De planning van de riolering hangt in de hal.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       to-do    id: to-do    soort: woordgroep    categorie: engels    domein: algemeen    ernst: tip
patroon:      (to-do | to do | to do's | to-do's | todo | todo's)
beter:        (taak, actie)          | altijd
uitleg:       Iets wat nog gedaan moet worden.
voorbeeld:    De belangrijkste ⟦to-do⟧ na een verhuizing is je adres doorgeven. => Het belangrijkste wat je na een verhuizing moet doen, is je adres doorgeven.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       to the point    id: to-the-point    soort: woordgroep    categorie: engels    domein: algemeen    ernst: tip
patroon:      (to the point | to-the-point)
beter:        (kort en duidelijk)    | altijd
uitleg:       Er staat niets te veel in.
voorbeeld:    Houd je motivatie kort en ⟦to the point⟧. => Houd je motivatie kort en duidelijk.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       toolbox    id: toolbox    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (toolbox | toolboxen | toolboxes)
beter:        (verzameling hulpmiddelen) | altijd
uitleg:       Tips, formulieren en andere hulpmiddelen bij elkaar.
voorbeeld:    Voor verenigingen is er een ⟦toolbox⟧ met tips over geluid. => Voor verenigingen is er een pakket met tips over geluid.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       top-down    id: top-down    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (top-down | topdown | top down)
beter:        (van bovenaf)          | altijd
uitleg:       De leiding beslist en de rest voert het uit.
voorbeeld:    Het plan voor de haven is te ⟦top-down⟧ gemaakt. => Het plan voor de haven is te veel van bovenaf gemaakt.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       bottom-up    id: bottom-up    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (bottom-up | bottom up)
beter:        (van onderaf, door de mensen zelf) | altijd
uitleg:       De mensen om wie het gaat, bedenken het zelf.
voorbeeld:    Het buurtfestival is ⟦bottom-up⟧ ontstaan. => De buurt heeft het festival zelf bedacht.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       topic    id: topic    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: tip
vormen:       mv=topics; vk=-
beter:        <onderwerp>            | altijd
uitleg:       Iets waar mensen over praten of schrijven.
voorbeeld:    Een van de ⟦topics⟧ op de ouderavond is de telefoon. => Een van de onderwerpen op de ouderavond is de telefoon.
niet melden:  /hot _/ | dan past er een ander woord
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       track record    id: track-record    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (track record | trackrecord | track records)
beter:        (ervaring, resultaten tot nu toe) | altijd
uitleg:       Wat iemand of een bedrijf tot nu toe heeft laten zien.
voorbeeld:    De aannemer heeft een goed ⟦track record⟧ met oude molens. => De aannemer heeft veel goede ervaring met oude molens.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       trade-off    id: trade-off    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       mv=trade-offs; vk=-
beter:        <keuze>                | altijd
uitleg:       Men krijgt meer van het ene, maar minder van het andere.
voorbeeld:    Er is een ⟦trade-off⟧ tussen bomen en parkeerplaatsen. => Er is een keuze tussen bomen en parkeerplaatsen.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       trial and error    id: trial-and-error    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (trial and error | trial-and-error)
beter:        (proberen en verbeteren) | altijd
uitleg:       Iets doen, kijken wat misgaat en het dan anders doen.
voorbeeld:    Met ⟦trial and error⟧ vond de school een goed rooster. => Door veel te proberen vond de school een goed rooster.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       upgraden    id: upgraden    soort: werkwoord    categorie: engels    domein: ict    ernst: waarschuwing
vormen:       tt1=-
beter:        (vernieuwen, verbeteren) | kies wat klopt
uitleg:       Vervangen door een nieuwere of betere versie.
voorbeeld:    De verlichting langs het kanaal wordt ⟦geüpgraded⟧. => De verlichting langs het kanaal wordt verbeterd.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       way of working    id: way-of-working    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (way | ways) of working
beter:        (manier van werken)    | altijd
uitleg:       Hoe mensen met elkaar het werk doen.
voorbeeld:    De wijkzuster legt de nieuwe ⟦way of working⟧ uit. => De wijkzuster legt de nieuwe manier van werken uit.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       webcare    id: webcare    soort: zelfstandig naamwoord    categorie: engels    domein: ict    ernst: waarschuwing
vormen:       mv=-; vk=-
beter:        (antwoord geven op sociale media) | altijd
uitleg:       Medewerkers geven antwoord op vragen op sociale media.
voorbeeld:    Het team ⟦webcare⟧ werkt tot acht uur 's avonds. => Het team dat vragen op sociale media beantwoordt, werkt tot acht uur 's avonds.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       white paper    id: white-paper    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (white paper | whitepaper | white papers | whitepapers)
beter:        (rapport, uitleg)      | altijd
uitleg:       Een stuk met uitleg en advies over één onderwerp.
voorbeeld:    Download de ⟦whitepaper⟧ over groene daken. => Download de uitleg over groene daken.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       win-winsituatie    id: win-winsituatie    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (win-winsituatie | win-win | win-win-situatie | win-win situatie | winwin | win-winsituaties)
beter:        (goed voor allebei)    | altijd
uitleg:       Beide kanten hebben er voordeel van.
voorbeeld:    Een kas op het dak is een ⟦win-winsituatie⟧ voor school en buurt. => Een kas op het dak is goed voor school én buurt.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       workflow    id: workflow    soort: woordgroep    categorie: engels    domein: ict    ernst: waarschuwing
patroon:      (workflow | workflows)
beter:        (volgorde van het werk) | altijd
uitleg:       Welke stap in het werk na welke andere stap komt.
voorbeeld:    Door de nieuwe ⟦workflow⟧ duurt een verklaring nog twee dagen. => Door de nieuwe manier van werken duurt een verklaring nog twee dagen.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       worstcasescenario    id: worstcasescenario    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (worst case | worst-case | worst-casescenario | worst case scenario | worst-case scenario | worstcasescenario | worstcase)
beter:        (het ergste wat kan gebeuren) | altijd
uitleg:       Zo slecht kan het aflopen als alles misgaat.
voorbeeld:    In het ⟦worstcasescenario⟧ staat de polder onder water. => Als het heel erg misgaat, staat de polder onder water.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       accountability    id: accountability    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       mv=-; vk=-
beter:        (uitleggen wat u deed en waarom) | zeg wie dat moet doen
uitleg:       Kunnen uitleggen wat er is gedaan en waarom.
voorbeeld:    De rekenkamer let op ⟦accountability⟧. => De rekenkamer let erop dat de gemeente uitlegt wat zij deed en waarom.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       agile    id: agile    soort: woordgroep    categorie: engels    domein: ict    ernst: waarschuwing
patroon:      (agile | "Agile") (werken | werkwijze | team | teams | aanpak | methode | ontwikkelen | organisatie)
beter:        (in kleine stappen)    | altijd
uitleg:       Een plan in kleine stappen uitvoeren en steeds verbeteren.
voorbeeld:    Het vernieuwen van de site gaat via de ⟦agile werkwijze⟧. => Het vernieuwen van de site gaat in kleine stappen.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       alignment    id: alignment    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (alignment | alignen | aligned | gealigned)
beter:        (afstemmen, het eens zijn) | altijd
uitleg:       Zorgen dat plannen van verschillende mensen bij elkaar passen.
voorbeeld:    Er is meer ⟦alignment⟧ nodig tussen scholen en opvang. => Scholen en opvang moeten hun plannen beter op elkaar afstemmen.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       asap    id: asap    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (asap | a.s.a.p. | "ASAP")
beter:        zo snel mogelijk       | altijd
uitleg:       Zonder te wachten. De letters komen van de Engelse woorden 'as soon as possible'.
voorbeeld:    Geef een gestolen parkeerpas ⟦asap⟧ door. => Geef een gestolen parkeerpas zo snel mogelijk door.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       attitude    id: attitude    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: tip
vormen:       mv=attitudes; vk=-
beter:        <houding>              | altijd
uitleg:       Hoe iemand zich gedraagt en over iets denkt.
voorbeeld:    De stagiair heeft een goede ⟦attitude⟧. => De stagiair heeft een goede houding.
niet melden:  /unusual _/ | een Engelse zin
niet melden:  /the ..2 _/ | een Engelse zin
niet melden:  /_ (of | which | to | the)/ | een Engelse zin
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       benchmark    id: benchmark    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       mv=benchmarks; vk=-
beter:        <vergelijking>         | als je met anderen vergelijkt
uitleg:       Kijken hoe goed een organisatie het doet, vergeleken met andere.
voorbeeld:    Uit de ⟦benchmark⟧ blijkt dat ons afval goed is gescheiden. => Uit de vergelijking blijkt dat ons afval goed is gescheiden.
niet melden:  /(boven | onder | op | dan | aan | met) ..2 _/ | dan is het een getal of een norm
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie; 25 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       benchmarken    id: benchmarken    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (benchmarken | benchmarking | gebenchmarkt)
beter:        (vergelijken)          | altijd
uitleg:       De eigen cijfers naast die van anderen leggen.
voorbeeld:    De gemeente wil de kosten van het afval ⟦benchmarken⟧. => De gemeente wil de kosten van het afval vergelijken met die van andere gemeenten.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       bottleneck    id: bottleneck    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       mv=bottlenecks; vk=-
beter:        (probleem, plek waar het vastloopt) | altijd
uitleg:       Een plek of punt waar alles vastloopt.
voorbeeld:    De rotonde is een ⟦bottleneck⟧ in de ochtend. => Bij de rotonde loopt het verkeer in de ochtend vast.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       boost    id: boost    soort: woordgroep    categorie: engels    domein: algemeen    ernst: tip
patroon:      (boost | boosten)
beter:        (extra hulp, verbetering) | altijd
uitleg:       Iets waardoor het beter of sneller gaat.
voorbeeld:    De markt geeft het dorp een ⟦boost⟧. => De markt maakt het dorp levendiger.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       business case    id: business-case    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (business case | businesscase | business cases | businesscases)
beter:        (berekening van kosten en opbrengst) | altijd
uitleg:       Een berekening van wat een plan kost en wat het oplevert.
voorbeeld:    De ⟦businesscase⟧ voor de parkeergarage is af. => De berekening van de kosten en opbrengst van de parkeergarage is af.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       caseload    id: caseload    soort: zelfstandig naamwoord    categorie: engels    domein: zorg    ernst: waarschuwing
vormen:       mv=-; vk=-
beter:        (aantal cliënten)      | altijd
uitleg:       Hoeveel mensen een hulpverlener tegelijk helpt.
voorbeeld:    De ⟦caseload⟧ van de jeugdbeschermer is te hoog. => De jeugdbeschermer heeft te veel gezinnen tegelijk.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       challenge    id: challenge    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       mv=challenges; vk=-
alleen:       hoofdletter=nee
beter:        <uitdaging>            | altijd
uitleg:       Iets moeilijks dat moet lukken.
voorbeeld:    Genoeg chauffeurs vinden is een ⟦challenge⟧. => Genoeg chauffeurs vinden is een uitdaging.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       common sense    id: common-sense    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      common sense
beter:        gezond verstand        | altijd
uitleg:       Wat iedereen kan bedenken door gewoon na te denken.
voorbeeld:    Niet roken bij de benzinepomp is ⟦common sense⟧. => Niet roken bij de benzinepomp is gezond verstand.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       compliant    id: compliant    soort: bijvoeglijk    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      compliant
beter:        (volgens de regels)    | altijd
uitleg:       Alles klopt met de regels en de wet.
voorbeeld:    Het nieuwe camerasysteem is nog niet ⟦compliant⟧. => Het nieuwe camerasysteem voldoet nog niet aan de regels.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       core business    id: core-business    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (core business | corebusiness)
beter:        (belangrijkste werk)   | altijd
uitleg:       Het werk waar een organisatie voor bedoeld is.
voorbeeld:    Boeken uitlenen is niet meer de enige ⟦core business⟧ van de bieb. => De bieb doet meer dan alleen boeken uitlenen.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       customer journey    id: customer-journey    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (customer journey | customer journeys)
beter:        (stappen van de klant) | altijd
uitleg:       Alle stappen die iemand zet om iets te regelen.
voorbeeld:    De ⟦customer journey⟧ begint op de website. => De eerste stap van de klant is de website.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       dealen met    id: dealen-met    soort: woordgroep    categorie: engels    domein: algemeen    ernst: tip
patroon:      (dealen | dealt) ..4 met
beter:        (omgaan met)           | altijd
uitleg:       Met iets lastigs leren leven of er iets aan doen.
voorbeeld:    Hoe kunnen ouders ⟦dealen met⟧ ruzie om de tablet? => Hoe kunnen ouders omgaan met ruzie om de tablet?
niet melden:  /(drugs | drugsdealer | harddrugs | wiet | coke) ..10 _/ | drugs verkopen
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       draft    id: draft    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (draft | drafts | draften)
alleen:       hoofdletter=nee
beter:        (eerste versie)        | altijd
uitleg:       Een stuk dat nog niet af is.
voorbeeld:    Zij stuurt een ⟦draft⟧ van het veiligheidsplan. => Zij stuurt een eerste versie van het veiligheidsplan.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       employability    id: employability    soort: woordgroep    categorie: engels    domein: sociaal    ernst: waarschuwing
patroon:      employability
beter:        (kansen op werk)       | altijd
uitleg:       Hoe makkelijk iemand nu en later werk kan doen of vinden.
voorbeeld:    De cursus lassen vergroot uw ⟦employability⟧. => De cursus lassen vergroot uw kansen op werk.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       evidence based    id: evidence-based    soort: woordgroep    categorie: engels    domein: zorg    ernst: waarschuwing
patroon:      (evidence based | evidence-based | evidencebased)
beter:        (bewezen)              | altijd
uitleg:       Uit onderzoek blijkt dat het werkt.
voorbeeld:    De valtraining voor ouderen is ⟦evidence based⟧. => Uit onderzoek blijkt dat de valtraining voor ouderen werkt.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       expertmeeting    id: expertmeeting    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (expertmeeting | expert meeting | expertmeetings | expert meetings)
beter:        (overleg met deskundigen) | altijd
uitleg:       Een gesprek met mensen die veel van het onderwerp weten.
voorbeeld:    Op de ⟦expertmeeting⟧ sprak een arts over teken. => In het overleg met deskundigen sprak een arts over teken.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       eyeopener    id: eyeopener    soort: woordgroep    categorie: engels    domein: algemeen    ernst: tip
patroon:      (eyeopener | eye-opener | eye opener | eyeopeners)
beter:        (verrassing waar je van leert) | altijd
uitleg:       Iets onverwachts, waar iemand van opkijkt.
voorbeeld:    Een rondje in een rolstoel was voor de architect een ⟦eyeopener⟧. => Van een rondje in een rolstoel leerde de architect veel.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       fast track    id: fast-track    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (fast track | fasttrack | fast-track | fast lane)
beter:        (snelle route)         | altijd
uitleg:       Een manier om sneller aan de beurt te komen.
voorbeeld:    Voor aanvragen van studenten is er een ⟦fast track⟧. => Voor studenten gaat de aanvraag sneller.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       future-proof    id: future-proof    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (future-proof | future proof | futureproof)
beter:        (klaar voor de toekomst) | altijd
uitleg:       Het blijft ook later goed bruikbaar.
voorbeeld:    Zo wordt het dorpshuis ⟦future-proof⟧. => Zo is het dorpshuis klaar voor de toekomst.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       gamechanger    id: gamechanger    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (gamechanger | game changer | game-changer | gamechangers)
beter:        (grote verandering)    | altijd
uitleg:       Iets nieuws waardoor alles anders wordt.
voorbeeld:    De elektrische bus is een ⟦gamechanger⟧ voor de binnenstad. => De elektrische bus is een grote verandering voor de binnenstad.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       good practice    id: good-practice    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      good (practice | practices)
beter:        (goed voorbeeld)       | altijd
uitleg:       Een manier van werken die bij anderen al gelukt is.
voorbeeld:    Een ⟦good practice⟧ uit Emmen: koffie bij het loket. => Een goed voorbeeld uit Emmen: koffie bij het loket.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       go/no go    id: go-no-go    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (go/no go | go/no-go | go-no-go | go no-go | go/no go-moment)
beter:        (besluit om wel of niet door te gaan) | altijd
uitleg:       Het moment om te beslissen: doen of stoppen.
voorbeeld:    In juni is het ⟦go/no-go⟧ voor de nieuwe kade. => In juni is het besluit of de nieuwe kade er wel of niet komt.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       guideline    id: guideline    soort: zelfstandig naamwoord    categorie: engels    domein: algemeen    ernst: waarschuwing
vormen:       mv=guidelines; vk=-
beter:        <richtlijn>            | altijd
uitleg:       Advies over hoe iets het best kan.
voorbeeld:    Volg de ⟦guidelines⟧ voor foto's op het rijbewijs. => Volg de richtlijnen voor foto's op het rijbewijs.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       buy-in    id: buy-in    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      buy-in
beter:        steun                  | altijd
uitleg:       Mensen zijn het met een plan eens en werken mee.
voorbeeld:    Zonder ⟦buy-in⟧ van ouders lukt de autovrije straat niet. => Zonder steun van ouders lukt de autovrije straat niet.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       face-to-face    id: face-to-face    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (face-to-face | face to face | f2f)
beter:        (persoonlijk)          | altijd
uitleg:       Men ziet elkaar en zit in dezelfde ruimte.
voorbeeld:    Het eerste gesprek met de schuldhulpverlener is ⟦face-to-face⟧. => Het eerste gesprek met de schuldhulpverlener is persoonlijk.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie; 30 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       drive    id: drive-motivatie    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
betekenis:    motivatie
patroon:      (veel | grote | enorme | innerlijke | zelfde | echte | genoeg) drive
beter:        (wil, motivatie)       | altijd
uitleg:       De sterke wil om iets te laten slagen.
voorbeeld:    De trainer heeft ⟦veel drive⟧ om jongeren te helpen. => De trainer wil jongeren heel graag helpen.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie; 42 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       drop-out    id: drop-out    soort: woordgroep    categorie: engels    domein: onderwijs    ernst: waarschuwing
patroon:      (drop-out | drop-outs | dropout | dropouts)
beter:        (leerling die stopt met school) | altijd
uitleg:       Iemand die met een opleiding stopt zonder diploma.
voorbeeld:    De leerplichtambtenaar helpt ⟦drop-outs⟧ terug naar school. => De leerplichtambtenaar helpt jongeren die gestopt zijn terug naar school.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       due diligence    id: due-diligence    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
beter:        (onderzoek vooraf)     | altijd
uitleg:       Goed onderzoek naar een bedrijf of pand vóór de koop.
voorbeeld:    Na ⟦due diligence⟧ koopt de gemeente het oude postkantoor. => Na onderzoek koopt de gemeente het oude postkantoor.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       elevator pitch    id: elevator-pitch    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (elevator pitch | elevatorpitch)
beter:        (verhaal van één minuut) | altijd
uitleg:       In heel korte tijd een plan of uzelf voorstellen.
voorbeeld:    Oefen je ⟦elevator pitch⟧ voor de banenmarkt. => Oefen voor de banenmarkt hoe je in één minuut over jezelf vertelt.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       stand-alone    id: stand-alone    soort: woordgroep    categorie: engels    domein: ict    ernst: waarschuwing
patroon:      (stand-alone | standalone)
beter:        (los)                  | altijd
uitleg:       Het werkt alleen, zonder ander systeem.
voorbeeld:    De alarmknop is een ⟦stand-alone⟧ apparaat. => De alarmknop is een los apparaat.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       span of control    id: span-of-control    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
beter:        (aantal mensen dat iemand leidt) | altijd
uitleg:       Aan hoeveel mensen één leidinggevende leiding geeft.
voorbeeld:    De ⟦span of control⟧ van de teamleider is dertig mensen. => De teamleider geeft leiding aan dertig mensen.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       risk assessment    id: risk-assessment    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (risk assessment | risk-assessment | risk assessments)
beter:        (onderzoek naar de risico's) | altijd
uitleg:       Vooraf nagaan wat er mis kan gaan.
voorbeeld:    Voor de kermis is een ⟦risk assessment⟧ gemaakt. => Voor de kermis is onderzocht wat er mis kan gaan.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       check-in    id: check-in-gesprek    soort: woordgroep    categorie: engels    domein: algemeen    ernst: tip
betekenis:    begin van een gesprek
patroon:      (check-in | check-inmoment)
alleen:       zin=/(team | teams | overleg | begeleider | gesprek | week)/
beter:        (kort gesprek)         | altijd
uitleg:       Een kort gesprek om te horen hoe het gaat.
voorbeeld:    Elke week is er een ⟦check-in⟧ met je begeleider. => Elke week praat je even met je begeleider.
niet melden:  /(hotel | vliegveld | luchthaven | vlucht | bus | trein | metro | ov-chipkaart) ..10 _/ | op reis
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       embedden    id: embedden    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (embedden | embedded | geëmbed | embed)
beter:        (een vast deel maken van) | altijd
uitleg:       Iets een vaste plek geven in iets groters.
voorbeeld:    Het filmpje over stemmen is op de site ⟦geëmbed⟧. => Het filmpje over stemmen staat op de site.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       deepdive    id: deepdive    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (deepdive | deep dive | deep-dive | deepdives)
beter:        (grondig onderzoek)    | altijd
uitleg:       Heel diep en precies naar één onderwerp kijken.
voorbeeld:    Na een ⟦deepdive⟧ in de cijfers was de oorzaak duidelijk. => Na een grondig onderzoek van de cijfers was de oorzaak duidelijk.
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie

ingang:       walk-in    id: walk-in    soort: woordgroep    categorie: engels    domein: algemeen    ernst: waarschuwing
patroon:      (walk-in | walk in)
alleen:       na!=/(closet | kast)/
beter:        inloop                 | altijd
uitleg:       Binnenkomen zonder afspraak.
voorbeeld:    Op dinsdag is er een ⟦walk-in⟧ bij de formulierenhulp. => Op dinsdag is er inloop bij de formulierenhulp.
niet melden:  /_ (spreekuur | dag | uur | avond | middag | kliniek | the)/ | dan hoort het woord aan het volgende vast
status:       aangenomen, 2026-11, redacteur: er is een Nederlands woord voor
bron:         eigen redactie
