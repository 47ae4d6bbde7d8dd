# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden waar mensen zich gekwetst door kunnen voelen.

ingang:       allochtoon    id: allochtoon    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: waarschuwing
beter:        (iemand met een migratieachtergrond) | alleen als het echt ter zake doet
uitleg:       Het zet mensen apart. Vaak is het niet nodig om te noemen waar iemands familie vandaan komt.
voorbeeld:    De cursus is ook voor ⟦allochtonen⟧. => De cursus is ook voor mensen met een migratieachtergrond.
niet melden:  een oude naam van een wet of onderzoek
status:       aangenomen, 2026-11, redacteur: kan kwetsen; er is een neutraal woord
bron:         eigen redactie

ingang:       bejaarde    id: bejaarde    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: tip
patroon:      bejaarden
beter:        ouderen                | altijd
uitleg:       Veel ouderen vinden het een onprettig woord.
voorbeeld:    ⟦Bejaarden⟧ reizen gratis met de bus. => Ouderen reizen gratis met de bus.
status:       aangenomen, 2026-11, redacteur: kan kwetsen; er is een neutraal woord
bron:         eigen redactie

ingang:       bijstandstrekker    id: bijstandstrekker    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: waarschuwing
beter:        (iemand met een bijstandsuitkering) | altijd
uitleg:       Het klinkt alsof iemand misbruik maakt van geld van anderen.
voorbeeld:    Voor ⟦bijstandstrekkers⟧ is er een korting. => Voor mensen met een bijstandsuitkering is er een korting.
status:       aangenomen, 2026-11, redacteur: kan kwetsen; er is een neutraal woord
bron:         eigen redactie

ingang:       gehandicapte    id: gehandicapte    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: tip
patroon:      gehandicapten
beter:        mensen met een beperking | altijd
uitleg:       Iemand is meer dan zijn handicap. Daarom komt de mens liever eerst.
voorbeeld:    ⟦Gehandicapten⟧ krijgen een eigen parkeerplaats. => Mensen met een beperking krijgen een eigen parkeerplaats.
niet melden:  /"Wet" ..8 _/ | in de naam van een wet
niet melden:  samenstellingen zoals gehandicaptenparkeerkaart: dat is de officiële naam
niet melden:  /(lichamelijk | verstandelijk | geestelijk | meervoudig | ernstig | visueel | zwaar | licht) _/ | dan past 'mensen met een beperking' er niet achter
niet melden:  /_ (parkeerplaats | parkeerkaart | plaats | toilet | wc)/ | een los geschreven samenstelling
status:       aangenomen, 2026-11, redacteur: kan kwetsen; er is een neutraal woord
bron:         eigen redactie

ingang:       illegaal    id: illegaal-persoon    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: waarschuwing
betekenis:    mens zonder verblijfsvergunning
patroon:      illegalen
beter:        mensen zonder verblijfsvergunning | altijd
uitleg:       Een daad kan verboden zijn, een mens niet. Duidelijker is wat er ontbreekt: een vergunning om hier te wonen.
voorbeeld:    Ook ⟦illegalen⟧ mogen naar de dokter. => Ook mensen zonder verblijfsvergunning mogen naar de dokter.
status:       aangenomen, 2026-11, redacteur: kan kwetsen; er is een neutraal woord
bron:         eigen redactie

ingang:       invalide    id: invalide    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: waarschuwing
patroon:      invaliden
beter:        mensen met een beperking | altijd
uitleg:       Het woord betekent eigenlijk 'zwak'. Zo wil bijna niemand genoemd worden.
voorbeeld:    De ingang voor ⟦invaliden⟧ is aan de zijkant. => De ingang voor mensen met een beperking is aan de zijkant.
niet melden:  /_ (parkeerplaats | parkeerkaart | plaats | toilet | wc | auto)/ | een los geschreven samenstelling
status:       aangenomen, 2026-11, redacteur: kan kwetsen; er is een neutraal woord
bron:         eigen redactie

ingang:       laaggeletterde    id: laaggeletterde    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: tip
patroon:      laaggeletterden
beter:        mensen die moeite hebben met lezen en schrijven | altijd
uitleg:       Iemand die moeite heeft met lezen en schrijven. 'Laag' klinkt alsof iemand minder is.
voorbeeld:    Er is een cursus voor ⟦laaggeletterden⟧. => Er is een cursus voor mensen die moeite hebben met lezen en schrijven.
status:       aangenomen, 2026-11, redacteur: kan kwetsen; er is een neutraal woord
bron:         eigen redactie

ingang:       probleemgezin    id: probleemgezin    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: waarschuwing
beter:        <gezin> met problemen  | altijd
uitleg:       Zo lijkt het gezin zelf het probleem. Het gezin heeft problemen en kan hulp krijgen.
voorbeeld:    De coach helpt een ⟦probleemgezin⟧. => De coach helpt een gezin met problemen.
status:       aangenomen, 2026-11, redacteur: kan kwetsen; er is een neutraal woord
bron:         eigen redactie

ingang:       verslaafde    id: verslaafde    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: tip
patroon:      verslaafden
beter:        mensen met een verslaving | altijd
uitleg:       Iemand heeft een verslaving, maar is nog veel meer dan dat.
voorbeeld:    In dit huis wonen ⟦verslaafden⟧. => In dit huis wonen mensen met een verslaving.
niet melden:  /aan ..2 _/ | dan moet de hele groep anders
status:       aangenomen, 2026-11, redacteur: kan kwetsen; er is een neutraal woord
bron:         eigen redactie

ingang:       zwakkeren in de samenleving    id: zwakkeren-in-de-samenleving    soort: woordgroep    categorie: beladen    domein: algemeen    ernst: tip
patroon:      (zwakkeren | zwakken) in de samenleving
beter:        (mensen die hulp nodig hebben) | altijd
uitleg:       Niemand vindt het fijn om zwak genoemd te worden.
voorbeeld:    Wij helpen de ⟦zwakkeren in de samenleving⟧. => Wij helpen mensen die hulp nodig hebben.
status:       aangenomen, 2026-11, redacteur: kan kwetsen; er is een neutraal woord
bron:         eigen redactie

ingang:       zwarte lijst    id: zwarte-lijst    soort: woordgroep    categorie: beladen    domein: algemeen    ernst: tip
beter:        (lijst van mensen of bedrijven die worden geweigerd) | altijd
uitleg:       Mensen of bedrijven op deze lijst worden geweigerd. Niet iedereen vindt het prettig dat 'zwart' hier 'slecht' betekent.
voorbeeld:    Uw bedrijf staat op een ⟦zwarte lijst⟧. => Uw bedrijf staat op een lijst van bedrijven die worden geweigerd.
status:       aangenomen, 2026-11, redacteur: kan kwetsen; er is een neutraal woord
bron:         eigen redactie

ingang:       lichamelijk gehandicapten    id: lichamelijk-gehandicapten    soort: woordgroep    categorie: beladen    domein: algemeen    ernst: tip
patroon:      (lichamelijk | verstandelijk | geestelijk | meervoudig | ernstig | visueel) gehandicapten
beter:        (mensen met een beperking) | altijd: zeg erbij welke, zoals een verstandelijke beperking
uitleg:       Zo lijkt het of de beperking de hele mens is. De mens komt liever eerst.
voorbeeld:    Op vrijdag zwemmen hier ⟦verstandelijk gehandicapten⟧. => Op vrijdag zwemmen hier mensen met een verstandelijke beperking.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie
