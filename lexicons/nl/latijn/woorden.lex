# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Latijnse en Franse woorden.

ingang:       ad    id: ad-bedrag    soort: voorzetsel    categorie: latijn    domein: algemeen    ernst: waarschuwing
alleen:       na=/("€" | euro | EUR | [cijfer] (euro | procent | "%"))/
beter:        van                    | voor een bedrag
uitleg:       Hierna staat hoe hoog het bedrag is.
voorbeeld:    U krijgt een boete ⟦ad⟧ € 45. => U krijgt een boete van € 45.
status:       aangenomen, 2026-11, redacteur: bijna niemand leest Latijn of Frans
bron:         eigen redactie; 896 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ad hoc    id: ad-hoc    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        (voor deze ene keer)     | als het niet vaker gebeurt
uitleg:       Het is bedacht voor dit ene moment.
voorbeeld:    Wij hebben ⟦ad hoc⟧ een extra bus geregeld. => Wij hebben voor deze ene keer een extra bus geregeld.
status:       aangenomen, 2026-11, redacteur: bijna niemand leest Latijn of Frans
bron:         eigen redactie; 55 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       anticumulatie    id: anticumulatiebepaling    soort: zelfstandig naamwoord    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (anticumulatie | anticumulatiebepaling)
beter:        (u krijgt niet twee keer geld voor hetzelfde) | altijd
uitleg:       Een regel: voor dezelfde kosten krijgt u maar één keer geld.
voorbeeld:    Door de ⟦anticumulatiebepaling⟧ krijgt u maar één vergoeding. => U krijgt maar één vergoeding. U kunt niet twee keer geld krijgen voor hetzelfde.
status:       aangenomen, 2026-11, redacteur: bijna niemand leest Latijn of Frans
bron:         eigen redactie

ingang:       bona fide    id: bona-fide    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        (eerlijk, betrouwbaar) | altijd
uitleg:       Iemand is eerlijk en betrouwbaar.
voorbeeld:    Is de verhuurder ⟦bona fide⟧? => Is de verhuurder eerlijk?
status:       aangenomen, 2026-11, redacteur: bijna niemand leest Latijn of Frans
bron:         eigen redactie

ingang:       circa    id: circa    soort: bijwoord    categorie: latijn    domein: algemeen    ernst: tip
beter:        ongeveer               | altijd
uitleg:       Het is niet precies zoveel.
voorbeeld:    De cursus duurt ⟦circa⟧ twee uur. => De cursus duurt ongeveer twee uur.
niet melden:  /_ [cijfer] (gebouwd | geboren | ontstaan | gemaakt | gesticht | opgericht | geschilderd)/ | bij een jaar past 'rond'
status:       aangenomen, 2026-11, redacteur: bijna niemand leest Latijn of Frans
bron:         eigen redactie; 77 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       conditio sine qua non    id: conditio-sine-qua-non    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        (voorwaarde die er echt moet zijn) | altijd
uitleg:       Zonder dit kan het niet doorgaan.
voorbeeld:    Een vast inkomen is een ⟦conditio sine qua non⟧. => Zonder vast inkomen kan het niet.
status:       aangenomen, 2026-11, redacteur: bijna niemand leest Latijn of Frans
bron:         eigen redactie

ingang:       de facto    id: de-facto    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        in feite               | altijd
uitleg:       Zo gaat het echt, ook als er op papier iets anders staat.
voorbeeld:    Het huis is ⟦de facto⟧ leeg. => Het huis is in feite leeg.
niet melden:  /(een | de | het | dit | dat | deze | geen) _/ | dan staat het voor een naamwoord: 'een de facto verbod'
status:       aangenomen, 2026-11, redacteur: bijna niemand leest Latijn of Frans
bron:         eigen redactie

ingang:       en passant    id: en-passant    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: tip
beter:        tussendoor             | altijd
uitleg:       Iets gebeurt even tussendoor.
voorbeeld:    De medewerker noemde ⟦en passant⟧ uw adres. => De medewerker noemde tussendoor uw adres.
status:       aangenomen, 2026-11, redacteur: bijna niemand leest Latijn of Frans
bron:         eigen redactie

ingang:       ex aequo    id: ex-aequo    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: tip
beter:        samen                  | bij een gedeelde plaats
uitleg:       Twee of meer mensen krijgen dezelfde plaats.
voorbeeld:    Twee scholen zijn ⟦ex aequo⟧ eerste geworden. => Twee scholen zijn samen eerste geworden.
status:       aangenomen, 2026-11, redacteur: bijna niemand leest Latijn of Frans
bron:         eigen redactie

ingang:       in casu    id: in-casu    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        in dit geval           | altijd
uitleg:       Het gaat over de situatie in deze brief.
voorbeeld:    De regel geldt ⟦in casu⟧ niet. => De regel geldt in dit geval niet.
status:       aangenomen, 2026-11, redacteur: bijna niemand leest Latijn of Frans
bron:         eigen redactie; 41 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in extenso    id: in-extenso    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        helemaal               | altijd
uitleg:       De hele tekst, van het begin tot het eind.
voorbeeld:    U kunt het verslag ⟦in extenso⟧ lezen op de website. => U kunt het verslag helemaal lezen op de website.
status:       aangenomen, 2026-11, redacteur: bijna niemand leest Latijn of Frans
bron:         eigen redactie

ingang:       inter alia    id: inter-alia    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        onder andere           | altijd
uitleg:       Er zijn er meer, maar deze worden genoemd.
voorbeeld:    U leest ⟦inter alia⟧ hoe u zich aanmeldt. => U leest onder andere hoe u zich aanmeldt.
status:       aangenomen, 2026-11, redacteur: bijna niemand leest Latijn of Frans
bron:         eigen redactie

ingang:       mutatis mutandis    id: mutatis-mutandis    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        op dezelfde manier     | als een regel ook ergens anders geldt
uitleg:       Het gaat op dezelfde manier, met kleine verschillen.
voorbeeld:    De regel geldt ⟦mutatis mutandis⟧ voor huurders. => De regel geldt op dezelfde manier voor huurders.
status:       aangenomen, 2026-11, redacteur: bijna niemand leest Latijn of Frans
bron:         eigen redactie; 24 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       per abuis    id: per-abuis    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        per ongeluk            | altijd
uitleg:       Er is een fout gemaakt, zonder dat iemand dat wilde.
voorbeeld:    Wij hebben u ⟦per abuis⟧ twee brieven gestuurd. => Wij hebben u per ongeluk twee brieven gestuurd.
status:       aangenomen, 2026-11, redacteur: bijna niemand leest Latijn of Frans
bron:         eigen redactie

ingang:       prima facie    id: prima-facie    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        op het eerste gezicht  | altijd
uitleg:       Zo lijkt het als iemand er voor het eerst naar kijkt.
voorbeeld:    Uw aanvraag lijkt ⟦prima facie⟧ goed. => Uw aanvraag lijkt op het eerste gezicht goed.
niet melden:  /(een | de) _/ | dan staat het voor een naamwoord
niet melden:  /_ (bewijs | zaak)/ | dan staat het voor een naamwoord
status:       aangenomen, 2026-11, redacteur: bijna niemand leest Latijn of Frans
bron:         eigen redactie

ingang:       pro forma    id: pro-forma    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        (alvast, met de uitleg later) | bij bezwaar of beroep
beter:        (voor de vorm)         | bij een zitting, of in andere teksten
uitleg:       Alleen voor de vorm, of alvast om op tijd te zijn. De inhoud komt later.
voorbeeld:    De eerste zitting is ⟦pro forma⟧. => De eerste zitting is voor de vorm: de rechter beslist dan nog niets.
niet melden:  /_ (factuur | facturen | nota)/ | een eigen begrip
status:       aangenomen, 2026-11, redacteur: bijna niemand leest Latijn of Frans
bron:         eigen redactie

ingang:       pro rata    id: pro-rata    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
patroon:      (pro rata | naar rato)
beter:        naar verhouding        | altijd
uitleg:       Iedereen krijgt of betaalt het deel dat bij hem past. Wie een half jaar huurt, betaalt bijvoorbeeld de helft.
voorbeeld:    U betaalt de kosten ⟦naar rato⟧. => U betaalt de kosten naar verhouding.
niet melden:  /_ (parte | temporis)/ | een langere vaste groep
niet melden:  /(de | het | een | uw | dit) pro rata/ | voor een naamwoord past het andere woord niet
niet melden:  /pro rata (deel | bedrag | vergoeding | berekening | verdeling)/ | voor een naamwoord past het andere woord niet
status:       aangenomen, 2026-11, redacteur: bijna niemand leest Latijn of Frans
bron:         eigen redactie; 49 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       sui generis    id: sui-generis    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: waarschuwing
beter:        van een eigen soort    | altijd
uitleg:       Er is niets wat er echt op lijkt.
voorbeeld:    De afspraak is een contract ⟦sui generis⟧. => De afspraak is een contract van een eigen soort.
status:       aangenomen, 2026-11, redacteur: bijna niemand leest Latijn of Frans
bron:         eigen redactie

ingang:       vice versa    id: vice-versa    soort: woordgroep    categorie: latijn    domein: algemeen    ernst: tip
alleen:       voor=/(en | of)/
beter:        andersom               | achter 'en' of 'of'
uitleg:       Het geldt ook de andere kant op.
voorbeeld:    Auto's mogen van de Markt naar de brug en ⟦vice versa⟧. => Auto's mogen van de Markt naar de brug en andersom.
status:       aangenomen, 2026-11, redacteur: bijna niemand leest Latijn of Frans
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)
