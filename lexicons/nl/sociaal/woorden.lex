# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden uit brieven over uitkering, zorg, werk en schulden.

ingang:       arbeidsongeschikt    id: arbeidsongeschikt    soort: bijvoeglijk    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U kunt door ziekte of een beperking niet of minder werken.
voorbeeld:    U bent ⟦arbeidsongeschikt⟧. => U kunt door ziekte of een beperking niet of minder werken.
status:       aangenomen, 2026-11, redacteur: vakwoord van het sociaal domein
bron:         eigen redactie

ingang:       arbeidsverleden    id: arbeidsverleden    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (de jaren dat u hebt gewerkt) | altijd
uitleg:       Hoeveel jaar u hebt gewerkt en waar.
voorbeeld:    Wij kijken naar uw ⟦arbeidsverleden⟧. => Wij kijken hoeveel jaar u hebt gewerkt.
status:       aangenomen, 2026-11, redacteur: vakwoord van het sociaal domein
bron:         eigen redactie

ingang:       beslagvrije voet    id: beslagvrije-voet    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het deel van uw inkomen dat u altijd mag houden, ook als u schulden hebt.
voorbeeld:    De ⟦beslagvrije voet⟧ is € 1.200. => Van uw inkomen mag u altijd € 1.200 houden.
status:       aangenomen, 2026-11, redacteur: vakwoord van het sociaal domein
bron:         eigen redactie; 30 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bijstandsnorm    id: bijstandsnorm    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het hoogste bedrag aan bijstand dat u elke maand kunt krijgen. Uw eigen inkomen gaat daar nog van af.
voorbeeld:    De ⟦bijstandsnorm⟧ voor u is € 1.300. => U kunt elke maand € 1.300 bijstand krijgen.
status:       aangenomen, 2026-11, redacteur: vakwoord van het sociaal domein
bron:         eigen redactie

ingang:       gezamenlijke huishouding    id: gezamenlijke-huishouding    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Twee mensen wonen in één huis en zorgen voor elkaar, bijvoorbeeld door samen de boodschappen te betalen.
voorbeeld:    U voert een ⟦gezamenlijke huishouding⟧ met uw vriend. => U woont samen met uw vriend en u zorgt voor elkaar.
status:       aangenomen, 2026-11, redacteur: vakwoord van het sociaal domein
bron:         eigen redactie; 110 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       huishoudelijke ondersteuning    id: huishoudelijke-ondersteuning    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
patroon:      huishoudelijke ondersteuning
beter:        hulp bij het huishouden | altijd
uitleg:       Iemand helpt u met schoonmaken en de was.
voorbeeld:    U krijgt drie uur ⟦huishoudelijke ondersteuning⟧ per week. => U krijgt drie uur hulp bij het huishouden per week.
status:       aangenomen, 2026-11, redacteur: vakwoord van het sociaal domein
bron:         eigen redactie

ingang:       hulpbehoevend    id: hulpbehoevend    soort: bijvoeglijk    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (die hulp nodig heeft) | altijd
uitleg:       Iemand heeft hulp nodig in het dagelijks leven.
voorbeeld:    Uw moeder is ⟦hulpbehoevend⟧. => Uw moeder heeft hulp nodig.
status:       aangenomen, 2026-11, redacteur: vakwoord van het sociaal domein
bron:         eigen redactie

ingang:       indicatiestelling    id: indicatiestelling    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (onderzoek naar de hulp die u nodig hebt) | altijd
uitleg:       Iemand onderzoekt welke hulp u nodig hebt.
voorbeeld:    De ⟦indicatiestelling⟧ duurt twee weken. => Het onderzoek naar de hulp die u nodig hebt, duurt twee weken.
niet melden:  /centrum _/ | in de naam Centrum indicatiestelling zorg
status:       aangenomen, 2026-11, redacteur: vakwoord van het sociaal domein
bron:         eigen redactie

ingang:       inkomsten uit arbeid    id: inkomsten-uit-arbeid    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
patroon:      inkomsten uit (arbeid | dienstbetrekking | loondienst)
beter:        (geld dat u met werk verdient) | altijd
uitleg:       Geld dat u met werken verdient.
voorbeeld:    Had u vorig jaar ⟦inkomsten uit arbeid⟧? => Verdiende u vorig jaar geld met werk?
status:       aangenomen, 2026-11, redacteur: vakwoord van het sociaal domein
bron:         eigen redactie; 42 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inlichtingenplicht    id: inlichtingenplicht    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U moet meteen alles vertellen wat belangrijk is voor uw uitkering, zoals een baan of verhuizing.
voorbeeld:    U hebt een ⟦inlichtingenplicht⟧. => U moet ons vertellen wat er verandert.
status:       aangenomen, 2026-11, redacteur: vakwoord van het sociaal domein
bron:         eigen redactie

ingang:       keukentafelgesprek    id: keukentafelgesprek    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
beter:        <gesprek>              | als duidelijk is waar het over gaat
uitleg:       Een gesprek bij u thuis over de hulp die u nodig hebt.
voorbeeld:    Wij maken een afspraak voor een ⟦keukentafelgesprek⟧. => Wij maken een afspraak voor een gesprek.
status:       aangenomen, 2026-11, redacteur: vakwoord van het sociaal domein
bron:         eigen redactie

ingang:       kostendelersnorm    id: kostendelersnorm    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Woont u met andere volwassenen van 27 jaar of ouder in één huis? Dan krijgt u minder bijstand, omdat u kosten kunt delen.
voorbeeld:    Door de ⟦kostendelersnorm⟧ krijgt u minder bijstand. => U woont met andere volwassenen in één huis. Daarom krijgt u minder bijstand.
status:       aangenomen, 2026-11, redacteur: vakwoord van het sociaal domein
bron:         eigen redactie

ingang:       levensonderhoud    id: levensonderhoud    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (eten, kleren en wonen) | als het om de kosten gaat
beter:        (genoeg geld om van te leven) | bij "in het levensonderhoud voorzien"
uitleg:       Alles wat u nodig hebt om van te leven, zoals eten, kleren en een huis.
voorbeeld:    De uitkering is bedoeld voor uw ⟦levensonderhoud⟧. => De uitkering is bedoeld voor eten, kleren en wonen.
status:       aangenomen, 2026-11, redacteur: vakwoord van het sociaal domein
bron:         eigen redactie

ingang:       maatwerkvoorziening    id: maatwerkvoorziening    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Hulp of een hulpmiddel speciaal voor u, omdat gewone hulp niet genoeg is.
voorbeeld:    Een traplift kan een ⟦maatwerkvoorziening⟧ zijn. => Een traplift kan hulp zijn die speciaal voor u bedoeld is.
status:       aangenomen, 2026-11, redacteur: vakwoord van het sociaal domein
bron:         eigen redactie

ingang:       mantelzorger    id: mantelzorger    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
rechtsgevolg: ja
uitleg:       Iemand die zonder loon voor een ziek familielid, een vriend of een buur zorgt.
voorbeeld:    Hebt u een ⟦mantelzorger⟧? => Zorgt er iemand voor u, zoals familie of een vriend?
status:       aangenomen, 2026-11, redacteur: vakwoord van het sociaal domein
bron:         eigen redactie

ingang:       onverschuldigd betaald    id: onverschuldigd-betaald    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
beter:        (betaald terwijl dat niet hoefde) | altijd
uitleg:       Er is geld betaald dat niet betaald had moeten worden.
voorbeeld:    Wij hebben u € 90 ⟦onverschuldigd betaald⟧. => Wij hebben u € 90 betaald waar u geen recht op had.
status:       aangenomen, 2026-11, redacteur: vakwoord van het sociaal domein
bron:         eigen redactie

ingang:       participatie    id: participatie    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (meedoen)              | altijd
uitleg:       Meedoen met anderen: werken, leren of samen beslissen.
voorbeeld:    De wijkcoach helpt u bij ⟦participatie⟧. => De wijkcoach helpt u om mee te doen.
niet melden:  /"Participatiewet"/ | de naam van de wet
niet melden:  /indirecte _/ | aandelen in een bedrijf
niet melden:  /_ in (een | de | het) (vennootschap | onderneming | fonds | bv)/ | aandelen in een bedrijf
niet melden:  /_ in (een | de | het | uw)? ..1 (kosten | premie)/ | dan betekent het: meebetalen
status:       aangenomen, 2026-11, redacteur: vakwoord van het sociaal domein
bron:         eigen redactie

ingang:       periodieke uitkering    id: periodieke-uitkering    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
patroon:      periodieke (uitkering | uitkeringen | betaling | betalingen)
beter:        (vast bedrag per week of maand) | noem hoe vaak
uitleg:       U krijgt steeds na dezelfde tijd geld, bijvoorbeeld elke maand.
voorbeeld:    U krijgt een ⟦periodieke uitkering⟧ van € 200 per maand. => U krijgt elke maand € 200.
status:       aangenomen, 2026-11, redacteur: vakwoord van het sociaal domein
bron:         eigen redactie; 99 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       re-integratie    id: re-integratie    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (weer aan het werk gaan) | altijd
uitleg:       U gaat na ziekte of werkloosheid weer aan het werk.
voorbeeld:    Wij helpen u bij uw ⟦re-integratie⟧. => Wij helpen u om weer aan het werk te gaan.
status:       aangenomen, 2026-11, redacteur: vakwoord van het sociaal domein
bron:         eigen redactie

ingang:       schuldhulpverlening    id: schuldhulpverlening    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
vormen:       mv=-
beter:        <hulp> bij schulden | altijd
uitleg:       Hulp om van uw schulden af te komen.
voorbeeld:    U kunt ⟦schuldhulpverlening⟧ vragen bij de gemeente. => U kunt hulp bij schulden vragen bij de gemeente.
niet melden:  /("Wet" | "wet") gemeentelijke _/ | de naam van de wet
status:       aangenomen, 2026-11, redacteur: vakwoord van het sociaal domein
bron:         eigen redactie

ingang:       terug|vorderen    id: terugvorderen    soort: werkwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U hebt te veel geld gekregen en moet dat terugbetalen.
voorbeeld:    Wij moeten € 300 van u ⟦terugvorderen⟧. => U moet € 300 terugbetalen.
status:       aangenomen, 2026-11, redacteur: vakwoord van het sociaal domein
bron:         eigen redactie

ingang:       terugvordering    id: terugvordering    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De overheid wil geld terug dat u te veel hebt gekregen.
voorbeeld:    De ⟦terugvordering⟧ is € 300. => U moet € 300 terugbetalen.
status:       aangenomen, 2026-11, redacteur: vakwoord van het sociaal domein
bron:         eigen redactie

ingang:       voorliggende voorziening    id: voorliggende-voorziening    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (voorliggende voorziening | voorliggende voorzieningen)
uitleg:       Een andere regeling die u eerst moet gebruiken.
voorbeeld:    De zorgverzekering is een ⟦voorliggende voorziening⟧. => U moet eerst geld vragen aan uw zorgverzekering.
status:       aangenomen, 2026-11, redacteur: vakwoord van het sociaal domein
bron:         eigen redactie

ingang:       zelfredzaam    id: zelfredzaam    soort: bijvoeglijk    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (zonder hulp kunnen leven) | altijd
uitleg:       U kunt zonder hulp wonen, koken en uw zaken regelen.
voorbeeld:    Met een traplift bent u ⟦zelfredzaam⟧. => Met een traplift kunt u zonder hulp wonen.
status:       aangenomen, 2026-11, redacteur: vakwoord van het sociaal domein
bron:         eigen redactie

ingang:       zelfredzaamheid    id: zelfredzaamheid    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
vormen:       mv=-
beter:        (wat iemand zelf kan) | altijd
uitleg:       Hoe goed u zonder hulp kunt leven.
voorbeeld:    De cursus is goed voor uw ⟦zelfredzaamheid⟧. => Door de cursus kunt u meer zelf.
status:       aangenomen, 2026-11, redacteur: vakwoord van het sociaal domein
bron:         eigen redactie

ingang:       zorgbehoefte    id: zorgbehoefte    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (de zorg die u nodig hebt) | altijd
uitleg:       De zorg die iemand nodig heeft.
voorbeeld:    Wij onderzoeken uw ⟦zorgbehoefte⟧. => Wij onderzoeken welke zorg u nodig hebt.
status:       aangenomen, 2026-11, redacteur: vakwoord van het sociaal domein
bron:         eigen redactie
