# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Oude woorden en vaste formules uit brieven, besluiten en wetten.

ingang:       nimmer    id: nimmer    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        nooit                  | altijd
uitleg:       Op geen enkel moment.
voorbeeld:    Uw pincode vragen wij ⟦nimmer⟧ per e-mail. => Uw pincode vragen wij nooit per e-mail.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 65 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zij het dat    id: zij-het-dat    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        (maar, en verander de volgorde van de zin) | altijd
uitleg:       Er komt een uitzondering of een beperking.
voorbeeld:    U mag daar parkeren, ⟦zij het dat⟧ u eerst een kaartje moet kopen. => U mag daar parkeren, maar u moet eerst een kaartje kopen.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een ieder    id: een-ieder    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        iedereen               | altijd
uitleg:       Elk mens, zonder uitzondering.
voorbeeld:    Het omgevingsplan is voor ⟦een ieder⟧ te lezen op internet. => Het omgevingsplan is voor iedereen te lezen op internet.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 551 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       metterwoon    id: metterwoon    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        (verhuizen, gaan wonen) | altijd
uitleg:       Iemand gaat ergens echt wonen.
voorbeeld:    Wie zich ⟦metterwoon⟧ in Spanje vestigt, betaalt daar belasting. => Wie in Spanje gaat wonen, betaalt daar belasting.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 48 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       levensgezel    id: levensgezel    soort: zelfstandig naamwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
vormen:       mv=levensgezellen; vk=-
alleen:       zin!=/(partner | partners)/
beter:        <partner>              | altijd
uitleg:       De persoon met wie iemand als stel samenleeft.
voorbeeld:    Ook uw ⟦levensgezel⟧ mag mee naar het gesprek. => Ook uw partner mag mee naar het gesprek.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 19 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       levensgezel    id: levensgezel-naast-partner    soort: zelfstandig naamwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
betekenis:    naast partner genoemd
patroon:      (levensgezel | levensgezellen)
alleen:       zin=/(partner | partners)/
beter:        (iemand met wie je samenleeft) | altijd
uitleg:       Iemand met wie je samenleeft zonder dat je getrouwd of geregistreerd bent.
voorbeeld:    Ook een geregistreerde partner of ⟦levensgezel⟧ mag mee. => Ook een geregistreerde partner of iemand met wie u samenleeft mag mee.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       hen die    id: hen-die    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (hen | diegenen) die
beter:        mensen die             | altijd
uitleg:       Het gaat om alle mensen die iets doen of hebben.
voorbeeld:    Voor ⟦hen die⟧ slecht ter been zijn, rijdt er een busje. => Voor mensen die slecht ter been zijn, rijdt er een busje.
niet melden:  /hen die (dag | avond | week | keer | brief | vraag | kans | informatie | gegevens | hulp | ruimte | mogelijkheid | tijd | zorg)/ | dan wijst 'die' een ding aan
niet melden:  /(geef | geeft | geven | gaf | gaven | gegeven | stuur | stuurt | sturen | bied | biedt | bieden | vraag | vraagt | vragen | vroeg | vroegen | gun | gunnen | gunt | beloof | belooft | beloven | betaal | betaalt | betalen | verleen | verlenen | vertel | vertelt | vertellen | lever | levert | leveren | toon | tonen | leer | leren) ..3 _/ | dan wijst 'die' een ding aan
niet melden:  /(al | alle) _/ | heeft een eigen ingang
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 67 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       degenen die    id: degenen-die    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: tip
patroon:      degenen (",")? die
beter:        mensen die             | als het om mensen gaat
uitleg:       Deftig voor een groep mensen over wie de zin iets zegt.
voorbeeld:    ⟦Degenen die⟧ willen stemmen, nemen een paspoort mee. => Mensen die willen stemmen, nemen een paspoort mee.
niet melden:  /(al | alle) _/ | heeft een eigen ingang
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 451 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       al degenen die    id: al-degenen-die    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (al | alle) (degenen | diegenen | hen) (",")? die
beter:        alle mensen die        | als het om mensen gaat
uitleg:       Niemand van die groep is uitgezonderd. 'Degenen' is een deftig woord.
voorbeeld:    Wij bedanken ⟦al degenen die⟧ hebben geholpen. => Wij bedanken alle mensen die hebben geholpen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       datgene    id: datgene    soort: voornaamwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      datgene (",")? wat
beter:        wat                    | altijd
uitleg:       Het wijst naar iets wat daarna wordt genoemd.
voorbeeld:    Schrijf ⟦datgene wat⟧ u hebt gezien op het formulier. => Schrijf wat u hebt gezien op het formulier.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 31 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dezen    id: dezen    soort: voornaamwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        (zij, of noem de mensen) | altijd
uitleg:       De mensen die net genoemd zijn.
voorbeeld:    De buren kregen een brief. ⟦Dezen⟧ hebben niet gereageerd. => De buren kregen een brief. Zij hebben niet gereageerd.
niet melden:  /(bij | in | namens | te | ten | voor | na) dezen/ | een vaste formule
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 134 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tenminste (minstens)    id: tenminste-minstens    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    minstens
patroon:      tenminste aantal=([getal] | één | twee | drie | vier | vijf | zes | zeven | acht | negen | tien | twaalf | twintig | een (jaar | maand | week | dag | uur | keer))
beter:        minstens {aantal}     | bij een aantal
uitleg:       Zoveel, of meer. Aan elkaar geschreven betekent het eigenlijk 'in elk geval'.
voorbeeld:    Stuur ⟦tenminste drie⟧ loonstroken mee. => Stuur minstens drie loonstroken mee.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       hebben goedgevonden en verstaan    id: goedgevonden-en-verstaan    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: tip
patroon:      (hebben | heeft) goedgevonden en verstaan
patroon:      goedvinden en verstaan
beter:        (besluiten)            | in een brief; in een wet of koninklijk besluit staat de formule vast
uitleg:       Met deze oude formule neemt de koning of de regering een besluit.
voorbeeld:    Wij ⟦hebben goedgevonden en verstaan⟧ dat de nieuwe regels op 1 juli gaan gelden. => Wij hebben besloten dat de nieuwe regels op 1 juli gaan gelden.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 1570 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bij de gratie Gods    id: bij-de-gratie-gods    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: tip
patroon:      bij de gratie gods
beter:        (laat weg)             | in een brief; in een wet staat de formule vast
uitleg:       Oude woorden bij de titel van een koning: hij zegt dat God hem koning liet zijn.
voorbeeld:    Wij Willem-Alexander, ⟦bij de gratie Gods⟧, Koning der Nederlanden, besluiten het volgende. => Koning Willem-Alexander besluit het volgende.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 1572 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       saluut! doen te weten    id: saluut-doen-te-weten    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: tip
patroon:      saluut "!"? doen te weten
patroon:      allen , die deze zullen zien of horen lezen ..2 saluut "!"? ":"? doen te weten
beter:        (laat weg)             | in een brief; in een wet staat de formule vast
uitleg:       Een oude groet aan iedereen die de wet leest of hoort voorlezen.
voorbeeld:    ⟦Allen, die deze zullen zien of horen lezen, saluut! doen te weten⟧: de belasting verandert. => De belasting verandert.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       met gemeen overleg der Staten-Generaal    id: gemeen-overleg-staten-generaal    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: tip
patroon:      (met | in) gemeen overleg der staten-generaal
beter:        (samen met de Eerste en Tweede Kamer) | in een brief; in een wet staat de formule vast
uitleg:       De regering en de Eerste en Tweede Kamer hebben het samen besloten.
voorbeeld:    De wet is ⟦met gemeen overleg der Staten-Generaal⟧ gemaakt. => De regering heeft de wet samen met de Eerste en Tweede Kamer gemaakt.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       houdende    id: houdende    soort: voorzetsel    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      houdende (regels | nadere | vaststelling | wijziging | bepalingen | instelling | regeling | de | een | goedkeuring | aanwijzing | enige | tijdelijke | voorschriften)
beter:        (met, of: over)        | altijd
uitleg:       Er staat in waar de wet of het besluit over gaat.
voorbeeld:    U krijgt een besluit ⟦houdende regels⟧ voor de markt. => U krijgt een besluit met regels voor de markt.
niet melden:  /(wet | besluit | regeling | verordening) van [cijfer] ..4 _/ | de naam van een wet of besluit
niet melden:  /("Wet" | "Besluit" | "Regeling" | "Verordening") ..25 _/ | in de titel van een wet of regeling
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 3213 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Raad van State gehoord    id: raad-van-state-gehoord    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      (de afdeling advisering van)? de? raad van state gehoord
beter:        (na advies van de Raad van State) | altijd
uitleg:       De Raad van State geeft de regering advies over nieuwe wetten. Dat advies is gevraagd.
voorbeeld:    ⟦De Raad van State gehoord⟧, heeft de minister het besluit getekend. => Na advies van de Raad van State heeft de minister het besluit getekend.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1590 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nader rapport    id: nader-rapport    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
alleen:       zin=/(minister | ministers | staatssecretaris | kabinet | regering | advies)/
beter:        (het antwoord van de minister op het advies) | altijd
uitleg:       Hierin schrijft de minister wat hij doet met het advies van de Raad van State.
voorbeeld:    In het ⟦nader rapport⟧ legt de minister uit waarom de regel blijft. => In zijn antwoord op het advies legt de minister uit waarom de regel blijft.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 670 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderdaan    id: onderdaan    soort: zelfstandig naamwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
vormen:       mv=onderdanen; vk=-
beter:        (iemand met de nationaliteit van dat land) | als het om een paspoort gaat
beter:        (inwoner)              | als iemand er alleen woont
uitleg:       Iemand die bij een land hoort en het paspoort van dat land heeft.
voorbeeld:    ⟦Onderdanen⟧ van een ander land hebben soms een visum nodig. => Mensen met de nationaliteit van een ander land hebben soms een visum nodig.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 256 keer in de wettekst (BWB, 10,8 miljoen woorden)
