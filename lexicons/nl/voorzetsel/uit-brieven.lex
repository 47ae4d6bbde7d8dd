# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woordgroepen die een redacteur in brieven en besluiten aanstreept.

ingang:       in afwijking van    id: in-afwijking-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        anders dan             | als je twee dingen vergelijkt
beter:        (dit is een uitzondering op) | als er een regel of artikel volgt
uitleg:       Hier geldt een andere regel dan daar.
voorbeeld:    ⟦In afwijking van⟧ vorig jaar is het zwembad op maandag open. => Anders dan vorig jaar is het zwembad op maandag open.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 3514 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voor de toepassing van    id: voor-de-toepassing-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        voor                   | als een regel of woord alleen daar geldt
beter:        bij                    | als iemand de regel gebruikt
uitleg:       Een afspraak geldt alleen bij deze regels.
voorbeeld:    ⟦Voor de toepassing van⟧ deze regeling telt een pleegkind mee. => Voor deze regeling telt een pleegkind mee.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 2910 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter bescherming van    id: ter-bescherming-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        (om … te beschermen)   | als je zegt waarom iets gebeurt
uitleg:       Iets gebeurt om een mens, dier of ding veilig te houden.
voorbeeld:    ⟦Ter bescherming van⟧ de egels maaien we het gras pas in oktober. => We maaien het gras pas in oktober, om de egels te beschermen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 226 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter bestrijding van    id: ter-bestrijding-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        tegen                  | als je zegt waar iets tegen helpt
uitleg:       Iets helpt om een probleem kleiner te maken of te laten stoppen.
voorbeeld:    De gemeente plaatst vallen ⟦ter bestrijding van⟧ de ratten. => De gemeente plaatst vallen tegen de ratten.
niet melden:  /_ (de | het | uw | een)? ..2 (kosten | uitgaven | uitgave)/ | dan betekent het: om te betalen
niet melden:  /_ ..12 (lasten | kosten)/ | dan betekent het: om te betalen
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 123 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tot vaststelling van    id: tot-vaststelling-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        (om … te bepalen)      | als je een bedrag, grens of regel bepaalt
uitleg:       Om een bedrag, grens of regel officieel te bepalen.
voorbeeld:    Wij gebruiken uw loonstrook ⟦tot vaststelling van⟧ uw bijdrage. => Wij gebruiken uw loonstrook om uw bijdrage te bepalen.
niet melden:  /(besluit | regeling | wet | verordening | beschikking) ..6 _/ | in de titel van een regeling
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 739 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tot wijziging van    id: tot-wijziging-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        (om … te veranderen)   | als je zegt wat anders wordt
uitleg:       Iets wordt anders gemaakt dan het was.
voorbeeld:    U deed een voorstel ⟦tot wijziging van⟧ de openingstijden. => U deed een voorstel om de openingstijden te veranderen.
niet melden:  /(besluit | regeling | wet | verordening | beschikking) ..6 _/ | in de titel van een regeling
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 1340 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten aanzien waarvan    id: ten-aanzien-waarvan    soort: woordgroep    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
beter:        waarover               | als het onderwerp ervoor staat
beter:        waarvoor               | als er iets voor geldt
uitleg:       Het wijst terug naar iets wat net genoemd is. Het gaat daarover, of het geldt daarvoor.
voorbeeld:    Noem de beslissing ⟦ten aanzien waarvan⟧ u een klacht hebt. => Noem de beslissing waarover u een klacht hebt.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 341 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in vervolg daarop    id: in-vervolg-daarop    soort: woordgroep    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
patroon:      in vervolg (daarop | hierop)
beter:        daarna                 | altijd
uitleg:       Eerst kwam het een, nu komt het ander.
voorbeeld:    ⟦In vervolg daarop⟧ belt een medewerker u in april. => Daarna belt een medewerker u in april.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       in dit verband    id: in-dit-verband    soort: woordgroep    categorie: voorzetsel    domein: algemeen    ernst: tip
patroon:      in (dit | dat) verband
beter:        (daarom, hierover, of laat weg) | altijd
uitleg:       Het koppelt een zin aan wat ervoor staat, maar zegt niet hoe.
voorbeeld:    ⟦In dit verband⟧ nodigen wij u uit voor een gesprek. => Daarom nodigen wij u uit voor een gesprek.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 344 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       namens deze    id: namens-deze    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: tip
patroon:      namens (deze | dezen)
beter:        (namens de burgemeester: noem de functie) | onder een brief
uitleg:       Degene die tekent, doet dat voor iemand anders, bijvoorbeeld voor de minister.
voorbeeld:    De minister, ⟦namens deze⟧ het hoofd van de afdeling. => Het hoofd van de afdeling, namens de minister.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 635 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bij verordening    id: bij-verordening    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
beter:        (in de regels van de gemeente of provincie) | als je zegt waar iets geregeld is
uitleg:       De gemeente, provincie of het waterschap maakt er zelf regels voor.
voorbeeld:    De hoogte van de hondenbelasting is ⟦bij verordening⟧ vastgesteld. => De hoogte van de hondenbelasting staat in de regels van de gemeente.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 198 keer in de wettekst (BWB, 10,8 miljoen woorden)
