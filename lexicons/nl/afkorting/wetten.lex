# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Afkortingen van wetten, besluiten en verdragen.

ingang:       Awir    id: awir    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       Algemene wet inkomensafhankelijke regelingen
patroon:      ("Awir" | "AWIR")
uitleg:       Deze wet bevat de regels voor alle toeslagen, zoals zorgtoeslag en huurtoeslag.
voorbeeld:    In de ⟦Awir⟧ staat wie uw toeslagpartner is. => In de Algemene wet inkomensafhankelijke regelingen staat wie uw toeslagpartner is.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 33 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       AWR    id: awr    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       Algemene wet inzake rijksbelastingen
patroon:      "AWR"
uitleg:       In deze wet staat hoe aangifte doen, controle en boetes bij de Belastingdienst werken.
voorbeeld:    De inspecteur kan u volgens de ⟦AWR⟧ een boete geven. => De inspecteur kan u volgens de Algemene wet inzake rijksbelastingen een boete geven.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 428 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Wabo    id: wabo    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Wet algemene bepalingen omgevingsrecht
patroon:      ("Wabo" | "WABO")
uitleg:       De oude wet voor vergunningen om te bouwen of te slopen. Sinds 2024 geldt de Omgevingswet.
voorbeeld:    Uw aanvraag voor de dakkapel viel nog onder de ⟦Wabo⟧. => Uw aanvraag voor de dakkapel viel nog onder de Wet algemene bepalingen omgevingsrecht.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Wro    id: wro    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Wet ruimtelijke ordening
patroon:      ("Wro" | "WRO")
uitleg:       De oude wet over bestemmingsplannen. De Omgevingswet heeft deze wet in 2024 vervangen.
voorbeeld:    Het bestemmingsplan is gemaakt volgens de oude ⟦Wro⟧. => Het bestemmingsplan is gemaakt volgens de oude Wet ruimtelijke ordening.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Bro    id: bro    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Besluit ruimtelijke ordening
patroon:      "Bro"
alleen:       voor=/("het" | "Het")/
uitleg:       Oude regels over hoe een gemeente een bestemmingsplan maakte. Ze golden tot 2024.
voorbeeld:    Het plan is volgens het ⟦Bro⟧ bekendgemaakt in de krant. => Het plan is volgens het Besluit ruimtelijke ordening bekendgemaakt in de krant.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Bor    id: bor    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Besluit omgevingsrecht
patroon:      "Bor"
alleen:       voor=/("het" | "Het")/
uitleg:       Hierin stond tot 2024 welke bouwplannen geen vergunning nodig hadden.
voorbeeld:    Volgens het ⟦Bor⟧ mocht u deze schuur zonder vergunning bouwen. => Volgens het Besluit omgevingsrecht mocht u deze schuur zonder vergunning bouwen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 76 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Ow    id: ow    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Omgevingswet
patroon:      "Ow"
uitleg:       Eén wet voor bouwen, wonen, milieu en natuur. Deze wet geldt sinds 2024.
voorbeeld:    Voor het kappen van de boom is volgens de ⟦Ow⟧ een vergunning nodig. => Voor het kappen van de boom is volgens de Omgevingswet een vergunning nodig.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 40 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       het Bbl    id: bbl-bouwen    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Besluit bouwwerken leefomgeving
patroon:      "Bbl"
uitleg:       Hierin staan de regels van het Rijk voor veilig bouwen, verbouwen en slopen.
voorbeeld:    De nieuwe trap in uw woning moet voldoen aan het ⟦Bbl⟧. => De nieuwe trap in uw woning moet voldoen aan het Besluit bouwwerken leefomgeving.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Bal    id: bal    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Besluit activiteiten leefomgeving
patroon:      "Bal"
alleen:       voor=/("het" | "Het")/
uitleg:       Hierin staat aan welke milieuregels een bedrijf zich moet houden.
voorbeeld:    Uw garagebedrijf valt onder het ⟦Bal⟧. => Uw garagebedrijf valt onder het Besluit activiteiten leefomgeving.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Bkl    id: bkl    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Besluit kwaliteit leefomgeving
patroon:      "Bkl"
uitleg:       Hierin staan grenzen voor bijvoorbeeld geluid, geur en luchtvervuiling.
voorbeeld:    Het geluid van de snelweg blijft onder de grens uit het ⟦Bkl⟧. => Het geluid van de snelweg blijft onder de grens uit het Besluit kwaliteit leefomgeving.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Wkb    id: wkb-bouwen    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
betekenis:    bouwen
voluit:       Wet kwaliteitsborging voor het bouwen
patroon:      "Wkb"
alleen:       zin!=/(kindgebonden | kind | kinderen | toeslag | toeslagen)/
uitleg:       Een onafhankelijke controleur kijkt volgens deze wet of een nieuw huis goed wordt gebouwd.
voorbeeld:    Sinds de ⟦Wkb⟧ controleert niet de gemeente, maar een bureau de bouw van uw huis. => Sinds de Wet kwaliteitsborging voor het bouwen controleert niet de gemeente, maar een bureau de bouw van uw huis.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Wkb    id: wkb-kinderen    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
betekenis:    kinderen
voluit:       Wet op het kindgebonden budget
patroon:      "Wkb"
alleen:       zin=/(kindgebonden | kind | kinderen | toeslag | toeslagen)/
uitleg:       Deze wet bepaalt welke ouders extra geld voor hun kinderen krijgen.
voorbeeld:    Uw kind telt vanaf mei mee voor de ⟦Wkb⟧. => Uw kind telt vanaf mei mee voor de Wet op het kindgebonden budget.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Wnb    id: wnb    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Wet natuurbescherming
patroon:      "Wnb"
uitleg:       De oude wet voor natuur en dieren in het wild. De regels staan nu in de Omgevingswet.
voorbeeld:    Voor de kap van dit bos was een vergunning volgens de ⟦Wnb⟧ nodig. => Voor de kap van dit bos was een vergunning volgens de Wet natuurbescherming nodig.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Wgh    id: wgh    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Wet geluidhinder
patroon:      "Wgh"
uitleg:       Een oude wet over lawaai van wegen, spoor en bedrijven.
voorbeeld:    De grens van 48 decibel komt nog uit de ⟦Wgh⟧. => De grens van 48 decibel komt nog uit de Wet geluidhinder.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Wm    id: wm    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Wet milieubeheer
patroon:      "Wm"
uitleg:       Een wet met regels tegen vervuiling, bijvoorbeeld over afval.
voorbeeld:    De boete is gebaseerd op de ⟦Wm⟧. => De boete is gebaseerd op de Wet milieubeheer.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 184 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Wbb    id: wbb    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Wet bodembescherming
patroon:      "Wbb"
uitleg:       De oude wet over vieze grond. De Omgevingswet regelt dit nu.
voorbeeld:    De grond onder uw huis is schoongemaakt volgens de ⟦Wbb⟧. => De grond onder uw huis is schoongemaakt volgens de Wet bodembescherming.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 163 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       WVW    id: wvw    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Wegenverkeerswet
patroon:      ("WVW" | "Wvw")
uitleg:       De belangrijkste wet voor het verkeer, bijvoorbeeld over rijbewijzen en rijden met drank op.
voorbeeld:    De officier verdenkt u van een overtreding van de ⟦WVW⟧. => De officier verdenkt u van een overtreding van de Wegenverkeerswet.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 618 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       RVV    id: rvv    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Reglement verkeersregels en verkeerstekens
patroon:      "RVV"
uitleg:       Hierin staan de verkeersregels en de verkeersborden.
voorbeeld:    Bord E6 uit het ⟦RVV⟧ geeft een parkeerplaats voor gehandicapten aan. => Bord E6 uit het Reglement verkeersregels en verkeerstekens geeft een parkeerplaats voor gehandicapten aan.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 112 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       BABW    id: babw    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Besluit administratieve bepalingen inzake het wegverkeer
patroon:      "BABW"
uitleg:       Regels voor wegbeheerders: waar een bord mag komen en wie dat beslist.
voorbeeld:    Het verkeersbesluit voor uw straat is genomen volgens het ⟦BABW⟧. => Het verkeersbesluit voor uw straat is genomen volgens het Besluit administratieve bepalingen inzake het wegverkeer.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Wahv    id: wahv    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Wet administratiefrechtelijke handhaving verkeersvoorschriften
patroon:      ("Wahv" | "WAHV")
uitleg:       Met deze wet kan de overheid zonder rechter een verkeersboete geven.
voorbeeld:    Op uw boete voor te hard rijden is de ⟦Wahv⟧ van toepassing. => Op uw boete voor te hard rijden is de Wet administratiefrechtelijke handhaving verkeersvoorschriften van toepassing.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 19 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       WAM    id: wam    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Wet aansprakelijkheidsverzekering motorrijtuigen
patroon:      "WAM"
uitleg:       Wie een auto of motor heeft, moet volgens deze wet een verzekering hebben.
voorbeeld:    Uw auto is niet verzekerd. Dat moet wel volgens de ⟦WAM⟧. => Uw auto is niet verzekerd. Dat moet wel volgens de Wet aansprakelijkheidsverzekering motorrijtuigen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Wgr    id: wgr    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Wet gemeenschappelijke regelingen
patroon:      "Wgr"
uitleg:       Hierin staat hoe gemeenten samen taken kunnen uitvoeren.
voorbeeld:    De zes gemeenten werken samen op basis van de ⟦Wgr⟧. => De zes gemeenten werken samen op basis van de Wet gemeenschappelijke regelingen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 21 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Wob    id: wob    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Wet openbaarheid van bestuur
patroon:      "Wob"
uitleg:       De oude wet om documenten bij de overheid op te vragen. In 2022 kwam de Wet open overheid.
voorbeeld:    U deed in 2021 een verzoek op grond van de ⟦Wob⟧. => U deed in 2021 een verzoek op grond van de Wet openbaarheid van bestuur.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 88 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Bibob    id: bibob    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Wet bevordering integriteitsbeoordelingen door het openbaar bestuur
patroon:      "Bibob"
uitleg:       Met deze wet onderzoekt de overheid of iemand een vergunning voor misdaad kan misbruiken.
voorbeeld:    Voor uw café doen wij eerst een onderzoek volgens de ⟦Bibob⟧. => Voor uw café onderzoeken wij eerst of de vergunning niet voor misdaad wordt misbruikt.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 61 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       WNT    id: wnt    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Wet normering topinkomens
patroon:      "WNT"
uitleg:       Een wet die bepaalt hoeveel een directeur met belastinggeld mag verdienen.
voorbeeld:    Het loon van de directeur van het ziekenhuis past binnen de ⟦WNT⟧. => Het loon van de directeur van het ziekenhuis past binnen de Wet normering topinkomens.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 148 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Wpg    id: wpg-gezondheid    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
betekenis:    gezondheid
voluit:       Wet publieke gezondheid
patroon:      "Wpg"
alleen:       zin!=/(politie | politiegegevens | agent | strafbaar | opsporing)/
uitleg:       Deze wet regelt wat de overheid doet tegen besmettelijke ziekten en voor de gezondheid van iedereen.
voorbeeld:    De huisarts moet mazelen volgens de ⟦Wpg⟧ melden bij de GGD. => De huisarts moet mazelen volgens de Wet publieke gezondheid melden bij de GGD.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 170 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Wpg    id: wpg-politie    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
betekenis:    politie
voluit:       Wet politiegegevens
patroon:      "Wpg"
alleen:       zin=/(politie | politiegegevens | agent | strafbaar | opsporing)/
uitleg:       Hierin staat hoe de politie gegevens over mensen mag bewaren en gebruiken.
voorbeeld:    Met de ⟦Wpg⟧ kunt u bij de politie opvragen wat er over u bekend is. => Met de Wet politiegegevens kunt u bij de politie opvragen wat er over u bekend is.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 170 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Wvggz    id: wvggz    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       Wet verplichte geestelijke gezondheidszorg
patroon:      "Wvggz"
uitleg:       Een wet over hulp die iemand met een psychische stoornis moet krijgen, ook als die dat niet wil.
voorbeeld:    De burgemeester kan u op grond van de ⟦Wvggz⟧ laten opnemen. => De burgemeester kan u op grond van de Wet verplichte geestelijke gezondheidszorg laten opnemen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Wzd    id: wzd    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       Wet zorg en dwang
patroon:      "Wzd"
uitleg:       Een wet voor mensen met dementie of een verstandelijke beperking die zorg krijgen waar ze niet mee instemmen.
voorbeeld:    Volgens de ⟦Wzd⟧ mag de deur van de afdeling alleen met een zorgplan op slot. => Volgens de Wet zorg en dwang mag de deur van de afdeling alleen met een zorgplan op slot.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; hele naam: Wet zorg en dwang psychogeriatrische en verstandelijk gehandicapte cliënten

ingang:       Bopz    id: bopz    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       Wet bijzondere opnemingen in psychiatrische ziekenhuizen
patroon:      ("Bopz" | "BOPZ")
uitleg:       De oude wet over gedwongen opname. In 2020 kwamen er twee nieuwe wetten voor in de plaats.
voorbeeld:    Uw broer is in 2018 opgenomen volgens de ⟦Bopz⟧. => Uw broer is in 2018 gedwongen opgenomen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 38 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Wgbo    id: wgbo    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       Wet op de geneeskundige behandelingsovereenkomst
patroon:      ("Wgbo" | "WGBO")
uitleg:       Hierin staan de rechten van patiënten, zoals uitleg krijgen en het dossier bekijken.
voorbeeld:    Uw arts moet u volgens de ⟦Wgbo⟧ vertellen wat de risico's van de operatie zijn. => Uw arts moet u volgens de Wet op de geneeskundige behandelingsovereenkomst vertellen wat de risico's van de operatie zijn.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Wkkgz    id: wkkgz    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       Wet kwaliteit, klachten en geschillen zorg
patroon:      "Wkkgz"
uitleg:       Deze wet zegt dat zorg goed moet zijn en dat u ergens met een klacht terechtkunt.
voorbeeld:    Uw thuiszorg moet een klachtenfunctionaris hebben. Dat staat in de ⟦Wkkgz⟧. => Uw thuiszorg moet een klachtenfunctionaris hebben. Dat staat in de Wet kwaliteit, klachten en geschillen zorg.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Wtza    id: wtza    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       Wet toetreding zorgaanbieders
patroon:      "Wtza"
uitleg:       Nieuwe bedrijven in de zorg moeten zich door deze wet melden voordat ze beginnen.
voorbeeld:    Start u een eigen zorgbedrijf? Dan geldt de ⟦Wtza⟧ ook voor u. => Start u een eigen zorgbedrijf? Dan geldt de Wet toetreding zorgaanbieders ook voor u.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Zvw    id: zvw    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       Zorgverzekeringswet
patroon:      ("Zvw" | "ZVW")
uitleg:       Door deze wet moet bijna iedereen in Nederland een zorgverzekering hebben.
voorbeeld:    Wijkverpleging krijgt u vergoed vanuit de ⟦Zvw⟧. => Wijkverpleging krijgt u vergoed vanuit de Zorgverzekeringswet.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 165 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Blz    id: blz    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       Besluit langdurige zorg
patroon:      "Blz"
alleen:       voor=/("het" | "Het")/
uitleg:       Regels over wie zware zorg krijgt en hoeveel u zelf betaalt.
voorbeeld:    In het ⟦Blz⟧ staat hoe wij uw eigen bijdrage berekenen. => In het Besluit langdurige zorg staat hoe wij uw eigen bijdrage berekenen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 151 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       AWBZ    id: awbz    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       Algemene Wet Bijzondere Ziektekosten
patroon:      "AWBZ"
uitleg:       De oude wet voor zware zorg. Die bestaat sinds 2015 niet meer.
voorbeeld:    Tot 2015 kreeg uw moeder begeleiding uit de ⟦AWBZ⟧. => Tot 2015 kreeg uw moeder begeleiding uit de Algemene Wet Bijzondere Ziektekosten.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 813 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       BIG    id: big    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       Wet op de beroepen in de individuele gezondheidszorg
patroon:      "BIG"
alleen:       voor=/("de" | "De" | "Wet" | "wet")/
uitleg:       Deze wet bepaalt wie zich bijvoorbeeld arts of verpleegkundige mag noemen.
voorbeeld:    De tandarts werkt volgens de regels van de ⟦BIG⟧. => De tandarts werkt volgens de regels van de Wet op de beroepen in de individuele gezondheidszorg.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 100 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Wmcz    id: wmcz    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       Wet medezeggenschap cliënten zorginstellingen
patroon:      ("Wmcz" | "WMCZ")
uitleg:       Bewoners en cliënten van een zorginstelling mogen door deze wet meepraten.
voorbeeld:    Het verpleeghuis heeft een cliëntenraad, want dat eist de ⟦Wmcz⟧. => Het verpleeghuis heeft een cliëntenraad, want dat eist de Wet medezeggenschap cliënten zorginstellingen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Wbp    id: wbp    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Wet bescherming persoonsgegevens
patroon:      ("Wbp" | "WBP")
uitleg:       De oude privacywet van vóór mei 2018.
voorbeeld:    Uw klacht gaat over 2016. Toen gold nog de ⟦Wbp⟧. => Uw klacht gaat over 2016. Toen gold nog de Wet bescherming persoonsgegevens.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 193 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       UAVG    id: uavg    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Uitvoeringswet Algemene verordening gegevensbescherming
patroon:      "UAVG"
uitleg:       De Nederlandse wet die bij de Europese privacyregels hoort.
voorbeeld:    Over uw BSN staat een regel in de ⟦UAVG⟧. => Over uw BSN staat een regel in de Uitvoeringswet Algemene verordening gegevensbescherming.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       AKW    id: akw    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Algemene Kinderbijslagwet
patroon:      "AKW"
uitleg:       De wet over kinderbijslag.
voorbeeld:    Uw zoon van 17 woont niet thuis. De ⟦AKW⟧ stelt dan extra eisen. => Uw zoon van 17 woont niet thuis. De Algemene Kinderbijslagwet stelt dan extra eisen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 22 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       WAO    id: wao    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Wet op de arbeidsongeschiktheidsverzekering
patroon:      "WAO"
uitleg:       Een uitkering voor mensen die vóór 2004 ziek werden en daardoor weinig of niet kunnen werken.
voorbeeld:    Uw ⟦WAO⟧ gaat in januari omhoog. => De uitkering die u krijgt omdat u niet kunt werken, gaat in januari omhoog.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 402 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       WAZ    id: waz    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Wet arbeidsongeschiktheidsverzekering zelfstandigen
patroon:      "WAZ"
uitleg:       Een uitkering voor ondernemers die vóór augustus 2004 arbeidsongeschikt werden.
voorbeeld:    Als kapper met een eigen zaak kreeg u in 2003 een uitkering uit de ⟦WAZ⟧. => Als kapper met een eigen zaak kreeg u in 2003 een uitkering uit de Wet arbeidsongeschiktheidsverzekering zelfstandigen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 68 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Wazo    id: wazo    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Wet arbeid en zorg
patroon:      ("Wazo" | "WAZO")
uitleg:       Regelt verlof van het werk, bijvoorbeeld bij een bevalling of een ziek kind.
voorbeeld:    Ouderschapsverlof staat in de ⟦Wazo⟧. => Ouderschapsverlof staat in de Wet arbeid en zorg.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 44 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       TW    id: tw    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Toeslagenwet
patroon:      "TW"
alleen:       voor=/("de" | "De")/
uitleg:       Vult een uitkering van UWV aan tot wat iemand minimaal nodig heeft.
voorbeeld:    Is uw WIA te laag? Dan kunt u een aanvulling krijgen via de ⟦TW⟧. => Is uw WIA te laag? Dan kunt u een aanvulling krijgen via de Toeslagenwet.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 281 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       WGA    id: wga    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Werkhervatting Gedeeltelijk Arbeidsgeschikten
patroon:      "WGA"
uitleg:       Een uitkering voor wie door ziekte voor een deel of tijdelijk niet kan werken.
voorbeeld:    UWV vindt dat u recht hebt op ⟦WGA⟧. => UWV vindt dat u recht hebt op een uitkering, omdat u nu minder kunt werken.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 60 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       IVA    id: iva    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Inkomensvoorziening Volledig Arbeidsongeschikten
patroon:      "IVA"
uitleg:       Een uitkering voor wie door ziekte niet of bijna niet kan werken, en bij wie dat bijna zeker zo blijft.
voorbeeld:    U krijgt een ⟦IVA⟧, omdat u niet meer beter wordt. => U krijgt een uitkering omdat u niet meer beter wordt en niet kunt werken.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 61 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       IOAZ    id: ioaz    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen
patroon:      "IOAZ"
uitleg:       Een uitkering voor oudere ondernemers die hun bedrijf moeten stoppen.
voorbeeld:    Sluit u uw winkel omdat die te weinig oplevert? Vraag dan de ⟦IOAZ⟧ aan. => Sluit u uw winkel omdat die te weinig oplevert? Vraag dan een uitkering voor oudere ondernemers aan.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 31 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       IOW    id: iow    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Wet inkomensvoorziening oudere werklozen
patroon:      "IOW"
uitleg:       Een uitkering voor zestigplussers na de WW of de WIA, tot aan het pensioen.
voorbeeld:    Uw WW stopt in juni. Daarna kunt u ⟦IOW⟧ krijgen. => Uw WW stopt in juni. Daarna kunt u een uitkering voor oudere werklozen krijgen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       AIO    id: aio    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       aanvullende inkomensvoorziening ouderen
patroon:      "AIO"
uitleg:       Extra geld voor mensen met AOW die te weinig inkomen hebben.
voorbeeld:    U woonde niet altijd in Nederland. Daarom kunt u ⟦AIO⟧ krijgen. => U woonde niet altijd in Nederland. Daarom kunt u extra geld bij uw AOW krijgen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Wsw    id: wsw    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Wet sociale werkvoorziening
patroon:      ("Wsw" | "WSW")
uitleg:       Een wet voor mensen die door een beperking alleen in een beschermde omgeving kunnen werken.
voorbeeld:    U werkt sinds 2010 via de ⟦Wsw⟧ in het groen. => U werkt sinds 2010 via de sociale werkplaats in het groen.
niet melden:  /(Waarborgfonds | borging | corporatie | woningcorporatie) ..30 _/ | het Waarborgfonds Sociale Woningbouw
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 27 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       WWB    id: wwb    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Wet werk en bijstand
patroon:      ("WWB" | "Wwb")
uitleg:       De oude bijstandswet. In 2015 kwam de Participatiewet.
voorbeeld:    In 2013 kreeg u bijstand volgens de ⟦WWB⟧. => In 2013 kreeg u bijstand volgens de Wet werk en bijstand.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 26 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Pw    id: pw    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Participatiewet
patroon:      "Pw"
uitleg:       De wet over bijstand en over hulp bij het vinden van werk.
voorbeeld:    De gemeente mag volgens de ⟦Pw⟧ vragen of u vrijwilligerswerk doet. => De gemeente mag volgens de Participatiewet vragen of u vrijwilligerswerk doet.
niet melden:  /_ ":"/ | wachtwoord
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 64 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Wgs    id: wgs    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Wet gemeentelijke schuldhulpverlening
patroon:      "Wgs"
uitleg:       Door deze wet moet de gemeente inwoners met schulden helpen.
voorbeeld:    Woningcorporaties geven huurachterstanden aan ons door. Dat mag volgens de ⟦Wgs⟧. => Woningcorporaties geven huurachterstanden aan ons door. Dat mag volgens de Wet gemeentelijke schuldhulpverlening.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 48 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Suwi    id: suwi    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Wet structuur uitvoeringsorganisatie werk en inkomen
patroon:      ("Suwi" | "SUWI")
uitleg:       Regelt hoe UWV, de SVB en gemeenten samenwerken en gegevens delen.
voorbeeld:    Wij halen uw loongegevens op. De ⟦Suwi⟧ staat dat toe. => Wij halen uw loongegevens op. Dat mag volgens de wet.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 68 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Waadi    id: waadi    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Wet allocatie arbeidskrachten door intermediairs
patroon:      ("Waadi" | "WAADI")
uitleg:       Regels voor uitzendbureaus en voor wie personeel uitleent.
voorbeeld:    Leent u personeel uit? Dan moet u zich voor de ⟦Waadi⟧ registreren. => Leent u personeel uit? Dan moet u zich registreren.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Wav    id: wav    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Wet arbeid vreemdelingen
patroon:      ("Wav" | "WAV")
uitleg:       Hierin staat wanneer iemand van buiten de EU in Nederland mag werken.
voorbeeld:    Uw bedrijf krijgt een boete, omdat u de ⟦Wav⟧ hebt overtreden. => Uw bedrijf krijgt een boete, omdat u de Wet arbeid vreemdelingen hebt overtreden.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       WAB    id: wab    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Wet arbeidsmarkt in balans
patroon:      "WAB"
uitleg:       Deze wet uit 2020 maakt vast werk aantrekkelijker dan tijdelijk werk.
voorbeeld:    Werkgevers betalen door de ⟦WAB⟧ minder premie voor vaste medewerkers. => Werkgevers betalen door de Wet arbeidsmarkt in balans minder premie voor vaste medewerkers.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 35 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       WWZ    id: wwz    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Wet werk en zekerheid
patroon:      "WWZ"
uitleg:       De wet die in 2015 de regels voor ontslag en de WW veranderde.
voorbeeld:    Uw contract stopte in 2018. Toen gold voor uw vergoeding nog de ⟦WWZ⟧. => Uw contract stopte in 2018. Toen gold voor uw vergoeding nog de Wet werk en zekerheid.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Wwft    id: wwft    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       Wet ter voorkoming van witwassen en financieren van terrorisme
patroon:      "Wwft"
uitleg:       Banken en notarissen moeten door deze wet weten wie hun klanten zijn en waar hun geld vandaan komt.
voorbeeld:    De notaris vraagt om uw paspoort. Dat is verplicht door de ⟦Wwft⟧. => De notaris vraagt om uw paspoort. Dat is verplicht door de Wet ter voorkoming van witwassen en financieren van terrorisme.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 33 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Wft    id: wft    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       Wet op het financieel toezicht
patroon:      "Wft"
uitleg:       Regels voor banken, verzekeraars en mensen die advies over geld geven.
voorbeeld:    Uw adviseur heeft een vergunning nodig volgens de ⟦Wft⟧. => Uw adviseur heeft een vergunning nodig volgens de Wet op het financieel toezicht.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 278 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       WOR    id: wor    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Wet op de ondernemingsraden
patroon:      "WOR"
uitleg:       Hierin staat waar personeel in een bedrijf over mag meepraten.
voorbeeld:    Bij een reorganisatie moet de directie volgens de ⟦WOR⟧ eerst advies vragen. => Bij een reorganisatie moet de directie volgens de Wet op de ondernemingsraden eerst advies vragen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ATW    id: atw    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Arbeidstijdenwet
patroon:      ("ATW" | "Atw")
uitleg:       Bepaalt hoe lang iemand mag werken en hoeveel rust daarna nodig is.
voorbeeld:    Na een nachtdienst moet u volgens de ⟦ATW⟧ 14 uur vrij zijn. => Na een nachtdienst moet u volgens de Arbeidstijdenwet 14 uur vrij zijn.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 31 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Rwn    id: rwn    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Rijkswet op het Nederlanderschap
patroon:      ("Rwn" | "RWN")
uitleg:       De wet die zegt hoe iemand Nederlander wordt, of dat juist niet meer is.
voorbeeld:    Om Nederlander te worden moet u voldoen aan de ⟦RWN⟧. => Om Nederlander te worden moet u voldoen aan de Rijkswet op het Nederlanderschap.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 214 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Vw    id: vw    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Vreemdelingenwet
patroon:      "Vw"
alleen:       voor=/("de" | "De")/
uitleg:       Hierin staat wie in Nederland mag blijven en wie moet vertrekken.
voorbeeld:    Uw verblijfsvergunning is ingetrokken op grond van de ⟦Vw⟧. => Uw verblijfsvergunning is ingetrokken op grond van de Vreemdelingenwet.
niet melden:  /_ (bus | busje | golf | polo | garage | dealer)/ | het automerk
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 742 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       het Sr    id: sr-wetboek    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Wetboek van Strafrecht
patroon:      "Sr"
alleen:       voor=/("het" | "Het" | [cijfer])/
uitleg:       In dit wetboek staat wat strafbaar is en welke straf daarbij hoort.
voorbeeld:    Diefstal is strafbaar volgens artikel 310 van het ⟦Sr⟧ en kan celstraf opleveren. => Diefstal is strafbaar volgens artikel 310 van het Wetboek van Strafrecht en kan celstraf opleveren.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       het Sv    id: sv-wetboek    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Wetboek van Strafvordering
patroon:      "Sv"
alleen:       voor=/("het" | "Het" | [cijfer])/
uitleg:       Regels voor politie, officier en rechter als iemand verdacht wordt van een misdrijf.
voorbeeld:    U moest uw vingerafdrukken geven volgens artikel 55c van het ⟦Sv⟧. => U moest uw vingerafdrukken geven volgens artikel 55c van het Wetboek van Strafvordering.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       het BW    id: bw-wetboek    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Burgerlijk Wetboek
patroon:      "BW"
alleen:       voor=/("het" | "Het" | [cijfer])/
uitleg:       Hierin staan regels tussen mensen onderling, zoals over kopen, huren, trouwen en erven.
voorbeeld:    De verhuurder moet volgens het ⟦BW⟧ grote gebreken zelf repareren. => De verhuurder moet volgens het Burgerlijk Wetboek grote gebreken zelf repareren.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 47 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       het Rv    id: rv-wetboek    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Wetboek van Burgerlijke Rechtsvordering
patroon:      "Rv"
alleen:       voor=/("het" | "Het" | [cijfer])/
uitleg:       De regels voor een rechtszaak tussen burgers of bedrijven.
voorbeeld:    De deurwaarder moet u volgens het ⟦Rv⟧ een officiële brief geven. => De deurwaarder moet u volgens het Wetboek van Burgerlijke Rechtsvordering een officiële brief geven.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       WvSr    id: wvsr    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Wetboek van Strafrecht
patroon:      "WvSr"
uitleg:       Het wetboek met alle misdrijven en overtredingen, zoals diefstal en geweld.
voorbeeld:    Mishandeling is een misdrijf volgens het ⟦WvSr⟧. => Mishandeling is een misdrijf volgens het Wetboek van Strafrecht.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 497 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       WvSv    id: wvsv    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Wetboek van Strafvordering
patroon:      "WvSv"
uitleg:       In dit wetboek staat hoe een strafzaak verloopt: van de verdenking tot de uitspraak.
voorbeeld:    Uw advocaat mag het dossier lezen op grond van het ⟦WvSv⟧. => Uw advocaat mag het dossier lezen op grond van het Wetboek van Strafvordering.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 152 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Wrb    id: wrb    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Wet op de rechtsbijstand
patroon:      "Wrb"
uitleg:       Mensen met een laag inkomen kunnen door deze wet goedkoper een advocaat krijgen.
voorbeeld:    Wij toetsen uw inkomen aan de grens uit de ⟦Wrb⟧. => Wij toetsen uw inkomen aan de grens uit de Wet op de rechtsbijstand.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 39 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       AWGB    id: awgb    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Algemene wet gelijke behandeling
patroon:      ("AWGB" | "Awgb")
uitleg:       Verbiedt discriminatie, bijvoorbeeld op het werk of bij het kopen van iets.
voorbeeld:    Een sollicitant afwijzen om haar geloof is verboden door de ⟦AWGB⟧. => Een sollicitant afwijzen om haar geloof is verboden door de Algemene wet gelijke behandeling.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       WWM    id: wwm    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Wet wapens en munitie
patroon:      ("WWM" | "Wwm")
uitleg:       Hierin staat welke wapens verboden zijn en wie een wapen mag hebben.
voorbeeld:    Het mes uit uw auto is verboden volgens de ⟦WWM⟧. => Het mes uit uw auto is verboden volgens de Wet wapens en munitie.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 207 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       WED    id: wed    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Wet op de economische delicten
patroon:      "WED"
uitleg:       Een wet met straffen voor bedrijven die milieuregels of handelsregels overtreden.
voorbeeld:    Het lozen van olie in de sloot is strafbaar volgens de ⟦WED⟧. => Het lozen van olie in de sloot is strafbaar volgens de Wet op de economische delicten.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 212 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Pbw    id: pbw    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Penitentiaire beginselenwet
patroon:      "Pbw"
uitleg:       De rechten en plichten van mensen in de gevangenis.
voorbeeld:    Gedetineerden mogen volgens de ⟦Pbw⟧ elke dag een uur naar buiten. => Gedetineerden mogen volgens de Penitentiaire beginselenwet elke dag een uur naar buiten.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Wjsg    id: wjsg    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Wet justitiële en strafvorderlijke gegevens
patroon:      "Wjsg"
uitleg:       Bepaalt wie mag zien of iemand een straf heeft gehad.
voorbeeld:    De burgemeester krijgt informatie over uw vrijlating. De ⟦Wjsg⟧ staat dat toe. => De burgemeester krijgt informatie over uw vrijlating. De Wet justitiële en strafvorderlijke gegevens staat dat toe.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 62 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Wth    id: wth    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Wet tijdelijk huisverbod
patroon:      "Wth"
uitleg:       De burgemeester kan iemand bij gevaar voor het gezin verbieden om thuis te komen, eerst voor tien dagen.
voorbeeld:    U mag tien dagen niet naar uw woning. Dit besluit is genomen op grond van de ⟦Wth⟧. => U mag tien dagen niet naar uw woning. Dit besluit is genomen op grond van de Wet tijdelijk huisverbod.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       WPO    id: wpo    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       Wet op het primair onderwijs
patroon:      "WPO"
uitleg:       De wet voor de basisschool.
voorbeeld:    Een school van 200 leerlingen krijgt geld voor personeel op basis van de ⟦WPO⟧. => Een school van 200 leerlingen krijgt geld voor personeel op basis van de Wet op het primair onderwijs.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 367 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       WVO    id: wvo    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       Wet voortgezet onderwijs
patroon:      "WVO"
uitleg:       De wet voor de middelbare school: van praktijkonderwijs tot en met vwo.
voorbeeld:    Het schoolexamen moet voldoen aan de eisen van de ⟦WVO⟧. => Het schoolexamen moet voldoen aan de eisen van de Wet voortgezet onderwijs.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 312 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       WEC    id: wec    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       Wet op de expertisecentra
patroon:      "WEC"
uitleg:       De wet voor scholen met veel extra hulp, bijvoorbeeld voor kinderen met een beperking.
voorbeeld:    Uw dochter kan naar een school die onder de ⟦WEC⟧ valt. => Uw dochter kan naar een school die onder de Wet op de expertisecentra valt.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 301 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       de WEB    id: web-educatie    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       Wet educatie en beroepsonderwijs
patroon:      "WEB"
alleen:       voor=/("de" | "De")/
uitleg:       De wet voor het mbo en voor cursussen zoals taallessen voor volwassenen.
voorbeeld:    De gemeente betaalt uw taalcursus met geld uit de ⟦WEB⟧. => De gemeente betaalt uw taalcursus met geld uit de Wet educatie en beroepsonderwijs.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 202 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       WHW    id: whw    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       Wet op het hoger onderwijs en wetenschappelijk onderzoek
patroon:      "WHW"
uitleg:       De wet voor hogescholen en universiteiten, en voor het collegegeld.
voorbeeld:    De hogeschool mag u na een negatief advies weigeren op grond van de ⟦WHW⟧. => De hogeschool mag u na een negatief advies weigeren op grond van de Wet op het hoger onderwijs en wetenschappelijk onderzoek.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 137 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       WSF    id: wsf    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       Wet studiefinanciering
patroon:      "WSF"
uitleg:       Regelt geld voor studenten: de basisbeurs, het studentenreisproduct en leningen.
voorbeeld:    Voor de ⟦WSF⟧ kijken wij naar het inkomen van je ouders. => Voor je studiefinanciering kijken wij naar het inkomen van je ouders.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 26 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       WTOS    id: wtos    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       Wet tegemoetkoming onderwijsbijdrage en schoolkosten
patroon:      "WTOS"
uitleg:       Met deze wet krijgen scholieren vanaf 18 jaar een bijdrage voor hun opleiding.
voorbeeld:    Je bent 18 en zit nog op de havo. Vraag een tegemoetkoming aan via de ⟦WTOS⟧. => Je bent 18 en zit nog op de havo. Vraag een tegemoetkoming aan via de Wet tegemoetkoming onderwijsbijdrage en schoolkosten.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Lpw    id: lpw    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       Leerplichtwet
patroon:      ("Lpw" | "LPW")
uitleg:       De wet die ouders verplicht hun kinderen vanaf 5 jaar naar school te laten gaan.
voorbeeld:    Uw zoon is al drie weken niet op school. Dat is verboden volgens de ⟦Lpw⟧. => Uw zoon is al drie weken niet op school. Dat is verboden volgens de Leerplichtwet.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       de Wko    id: wko-kinderopvang    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       Wet kinderopvang
patroon:      "Wko"
uitleg:       Eisen waaraan een kinderdagverblijf of gastouder moet voldoen.
voorbeeld:    De GGD kijkt of de opvang van uw kind voldoet aan de ⟦Wko⟧. => De GGD kijkt of de opvang van uw kind voldoet aan de Wet kinderopvang.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Wht    id: wht    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       Wet hersteloperatie toeslagen
patroon:      "Wht"
uitleg:       Deze wet regelt de hulp aan ouders die ten onrechte hun kinderopvangtoeslag moesten terugbetalen.
voorbeeld:    U krijgt € 30.000 volgens de ⟦Wht⟧. => U krijgt € 30.000 volgens de Wet hersteloperatie toeslagen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Wzt    id: wzt    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       Wet op de zorgtoeslag
patroon:      "Wzt"
uitleg:       Bepaalt wie geld krijgt voor de premie van de zorgverzekering.
voorbeeld:    Uw vermogen is te hoog volgens de ⟦Wzt⟧. => Uw vermogen is te hoog volgens de Wet op de zorgtoeslag.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       de IB    id: ib-belasting    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       inkomstenbelasting
patroon:      "IB"
alleen:       zin!=/(school | scholen | leerling | leerlingen | leraar | leraren | kind | kinderen | begeleider | "IB-Groep")/
uitleg:       Belasting over loon, pensioen, winst, eigen huis en spaargeld.
voorbeeld:    Hypotheekrente kunt u vaak aftrekken bij de ⟦IB⟧. => Hypotheekrente kunt u vaak aftrekken bij de inkomstenbelasting.
niet melden:  /_ (school | diploma | programme | onderwijs)/ | International Baccalaureate
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 38 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Vpb    id: vpb    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       vennootschapsbelasting
patroon:      ("Vpb" | "VPB")
uitleg:       Belasting die een bv of nv over de winst betaalt.
voorbeeld:    Uw bv moet vóór 1 juni aangifte ⟦Vpb⟧ doen. => Uw bv moet vóór 1 juni aangifte vennootschapsbelasting doen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 1153 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       LB    id: lb    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       loonbelasting
patroon:      "LB"
uitleg:       Belasting die een werkgever van het loon afhaalt en doorbetaalt.
voorbeeld:    Uw werkgever hield in 2025 te veel ⟦LB⟧ in. => Uw werkgever hield in 2025 te veel loonbelasting in.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 654 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       mrb    id: mrb    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       motorrijtuigenbelasting
patroon:      (mrb | "MRB")
uitleg:       Belasting voor wie een auto, motor of vrachtauto heeft. Iedereen zegt 'wegenbelasting'.
voorbeeld:    Voor een camper geldt een lager tarief voor de ⟦mrb⟧. => Voor een camper geldt een lager tarief voor de wegenbelasting.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Wbtr    id: wbtr    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Wet bestuur en toezicht rechtspersonen
patroon:      ("Wbtr" | "WBTR")
uitleg:       Strengere regels voor besturen van verenigingen en stichtingen.
voorbeeld:    Voldoen de statuten van uw sportclub aan de ⟦Wbtr⟧? => Voldoen de statuten van uw sportclub aan de Wet bestuur en toezicht rechtspersonen?
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Wnra    id: wnra    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Wet normalisering rechtspositie ambtenaren
patroon:      "Wnra"
uitleg:       Ambtenaren hebben sinds deze wet uit 2020 bijna dezelfde rechten als andere werknemers.
voorbeeld:    U hebt sinds de ⟦Wnra⟧ een arbeidsovereenkomst met de gemeente. => U hebt sinds de Wet normalisering rechtspositie ambtenaren een arbeidsovereenkomst met de gemeente.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Wlb    id: wlb    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Wet op de lijkbezorging
patroon:      "Wlb"
uitleg:       De wet over begraven en cremeren.
voorbeeld:    De begrafenis moet volgens de ⟦Wlb⟧ binnen zes werkdagen zijn. => De begrafenis moet volgens de Wet op de lijkbezorging binnen zes werkdagen zijn.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Wmebv    id: wmebv    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Wet modernisering elektronisch bestuurlijk verkeer
patroon:      ("Wmebv" | "WMEBV")
uitleg:       Door deze wet kan iedereen officiële berichten digitaal naar de overheid sturen.
voorbeeld:    U mag uw bezwaar digitaal sturen. Dat recht hebt u door de ⟦Wmebv⟧. => U mag uw bezwaar digitaal sturen. Dat recht hebt u door de Wet modernisering elektronisch bestuurlijk verkeer.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Wdo    id: wdo    soort: afkorting    categorie: afkorting    domein: ict    ernst: waarschuwing
voluit:       Wet digitale overheid
patroon:      "Wdo"
uitleg:       Regels voor veilig inloggen bij de overheid.
voorbeeld:    Voor inloggen met een andere app dan DigiD gelden de eisen van de ⟦Wdo⟧. => Voor inloggen met een andere app dan DigiD gelden de eisen van de Wet digitale overheid.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Wibon    id: wibon    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Wet informatie-uitwisseling bovengrondse en ondergrondse netten en netwerken
patroon:      ("Wibon" | "WIBON")
uitleg:       Wie gaat graven, moet volgens deze wet eerst vragen waar kabels en buizen liggen.
voorbeeld:    Voor het graven van uw vijver met een machine geldt de ⟦Wibon⟧. => Graaft u uw vijver met een machine? Vraag dan eerst waar de kabels en buizen liggen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Wkpb    id: wkpb    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Wet kenbaarheid publiekrechtelijke beperkingen onroerende zaken
patroon:      ("Wkpb" | "WKPB")
uitleg:       Door deze wet kunt u zien of er voor een huis een beperking geldt, bijvoorbeeld omdat het een monument is.
voorbeeld:    Uw huis is een monument en staat daarom in het register van de ⟦Wkpb⟧. => Uw huis is een monument. Dat staat in een openbaar register.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Wvg    id: wvg    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Wet voorkeursrecht gemeenten
patroon:      "Wvg"
uitleg:       Een oude wet. De eigenaar moest grond eerst aan de gemeente te koop aanbieden. Dit staat nu in de Omgevingswet.
voorbeeld:    Op uw weiland rustte in 2022 een voorkeursrecht volgens de ⟦Wvg⟧. => Op uw weiland rustte in 2022 een voorkeursrecht volgens de Wet voorkeursrecht gemeenten.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       EVRM    id: evrm    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Europees Verdrag voor de Rechten van de Mens
patroon:      "EVRM"
uitleg:       Hierin staan rechten die voor iedereen in Europa gelden, zoals een eerlijk proces.
voorbeeld:    De rechter vindt dat uw recht op een gezinsleven uit het ⟦EVRM⟧ niet is geschonden. => De rechter vindt dat uw recht op een gezinsleven uit het Europees Verdrag voor de Rechten van de Mens niet is geschonden.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 68 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       IVRK    id: ivrk    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Internationaal Verdrag inzake de Rechten van het Kind
patroon:      "IVRK"
uitleg:       Afspraken tussen landen over de rechten van kinderen en jongeren.
voorbeeld:    Het belang van uw kinderen telt zwaar. Dat staat in het ⟦IVRK⟧. => Het belang van uw kinderen telt zwaar. Dat staat in het Internationaal Verdrag inzake de Rechten van het Kind.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       AMvB    id: amvb    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       algemene maatregel van bestuur
patroon:      ("AMvB" | "amvb" | "AMVB")
uitleg:       Een besluit van de regering dat een wet verder uitwerkt.
voorbeeld:    De hoogte van het bedrag komt in een ⟦AMvB⟧ te staan. => De hoogte van het bedrag komt in een algemene maatregel van bestuur te staan.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 80 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       WHOA    id: whoa    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Wet homologatie onderhands akkoord
patroon:      "WHOA"
uitleg:       Een bedrijf met schulden maakt hiermee via de rechter een afspraak om minder terug te betalen, zodat het niet failliet hoeft te gaan.
voorbeeld:    Wij reageren op uw voorstel om de belastingschuld via de ⟦WHOA⟧ te verlagen. => Wij reageren op uw voorstel om de belastingschuld via de Wet homologatie onderhands akkoord te verlagen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Fw    id: fw    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Faillissementswet
patroon:      "Fw"
alleen:       voor=/("de" | "De" | [cijfer])/
uitleg:       De wet over mensen en bedrijven die hun schulden niet meer kunnen betalen.
voorbeeld:    De rechtbank heeft u failliet verklaard op grond van de ⟦Fw⟧. => De rechtbank heeft u failliet verklaard op grond van de Faillissementswet.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 44 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Wki    id: wki    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Wet kwaliteit incassodienstverlening
patroon:      "Wki"
uitleg:       Eisen aan bureaus die geld ophalen bij mensen die niet betalen.
voorbeeld:    Het incassobureau moet zich houden aan de ⟦Wki⟧. => Het incassobureau moet zich houden aan de Wet kwaliteit incassodienstverlening.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       WBSO    id: wbso    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
patroon:      "WBSO"
beter:        (belastingvoordeel voor onderzoek en ontwikkeling (WBSO)) | altijd
uitleg:       Een regeling waarmee bedrijven minder belasting betalen als ze iets nieuws ontwikkelen.
voorbeeld:    Voor uw onderzoek naar zuinige motoren kunt u ⟦WBSO⟧ aanvragen. => Voor uw onderzoek naar zuinige motoren kunt u belastingvoordeel aanvragen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; voluit: Wet bevordering speur- en ontwikkelingswerk

ingang:       Wpbr    id: wpbr    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Wet particuliere beveiligingsorganisaties en recherchebureaus
patroon:      ("Wpbr" | "WPBR")
uitleg:       Regels voor bewakers, portiers en detectives.
voorbeeld:    De portier van uw club heeft een pas nodig volgens de ⟦Wpbr⟧. => De portier van uw club heeft een pas nodig volgens de Wet particuliere beveiligingsorganisaties en recherchebureaus.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 27 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Wbmgp    id: wbmgp    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Wet bijzondere maatregelen grootstedelijke problematiek
patroon:      "Wbmgp"
uitleg:       Gemeenten mogen met deze wet in bepaalde wijken eisen stellen aan nieuwe huurders.
voorbeeld:    U hebt een huisvestingsvergunning nodig, omdat de ⟦Wbmgp⟧ in deze wijk geldt. => U hebt een huisvestingsvergunning nodig, omdat in deze wijk extra regels gelden.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Gmw    id: gmw    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Gemeentewet
patroon:      "Gmw"
uitleg:       Hierin staat wat de raad, het college en de burgemeester mogen doen.
voorbeeld:    De burgemeester sluit uw café op grond van de ⟦Gmw⟧. => De burgemeester sluit uw café op grond van de Gemeentewet.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Tozo    id: tozo    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Tijdelijke overbruggingsregeling zelfstandig ondernemers
patroon:      ("Tozo" | "TOZO")
uitleg:       Hulp van de gemeente voor ondernemers met te weinig inkomen in de coronatijd.
voorbeeld:    U moet de lening uit de ⟦Tozo⟧ elke maand voor een deel terugbetalen. => U moet de lening uit de Tijdelijke overbruggingsregeling zelfstandig ondernemers elke maand voor een deel terugbetalen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       NOW    id: now    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Tijdelijke noodmaatregel overbrugging voor behoud van werkgelegenheid
patroon:      "NOW"
alleen:       voor=/("de" | "De" | "uw")/
uitleg:       Geld voor werkgevers in de coronatijd, om lonen te kunnen doorbetalen.
voorbeeld:    U kreeg in 2021 te veel subsidie uit de ⟦NOW⟧. => U kreeg in 2021 te veel subsidie uit de Tijdelijke noodmaatregel overbrugging voor behoud van werkgelegenheid.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       TONK    id: tonk    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Tijdelijke Ondersteuning Noodzakelijke Kosten
patroon:      "TONK"
uitleg:       Hulp in de coronatijd voor wie de huur of hypotheek niet kon betalen.
voorbeeld:    Wij controleren achteraf of u recht had op ⟦TONK⟧. => Wij controleren achteraf of u recht had op Tijdelijke Ondersteuning Noodzakelijke Kosten.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       TVL    id: tvl    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       Tegemoetkoming Vaste Lasten
patroon:      "TVL"
uitleg:       In de coronatijd kregen ondernemers met weinig omzet geld voor bijvoorbeeld huur en stroom.
voorbeeld:    U moet € 2.400 van de ⟦TVL⟧ terugbetalen. => U moet € 2.400 van de Tegemoetkoming Vaste Lasten terugbetalen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Stcrt.    id: stcrt    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Staatscourant
patroon:      ("Stcrt." | "Stcrt")
uitleg:       De krant waarin de overheid nieuwe regels en besluiten bekendmaakt.
voorbeeld:    De nieuwe bedragen staan in ⟦Stcrt.⟧ 2025, nummer 41. => De nieuwe bedragen staan in de Staatscourant van 2025, nummer 41.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Stb.    id: stb    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Staatsblad
patroon:      ("Stb." | "Stb")
uitleg:       Het blad waarin nieuwe wetten worden bekendgemaakt. Pas daarna kunnen ze gaan gelden.
voorbeeld:    De datum waarop de regels ingaan, vindt u in ⟦Stb.⟧ 2024, nummer 12. => De datum waarop de regels ingaan, vindt u in het Staatsblad van 2024, nummer 12.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Wml    id: wml    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Wet minimumloon en minimumvakantiebijslag
patroon:      "Wml"
uitleg:       Regelt hoeveel loon en vakantiegeld iemand minstens moet krijgen.
voorbeeld:    Uw werkgever betaalt € 2 per uur te weinig volgens de ⟦Wml⟧. => Uw werkgever betaalt € 2 per uur te weinig volgens de Wet minimumloon en minimumvakantiebijslag.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Wtl    id: wtl    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Wet tegemoetkomingen loondomein
patroon:      "Wtl"
uitleg:       Werkgevers krijgen door deze wet geld als ze bijvoorbeeld iemand met een arbeidsbeperking in dienst nemen.
voorbeeld:    Uw bedrijf krijgt in september een bedrag op basis van de ⟦Wtl⟧. => Uw bedrijf krijgt in september een bedrag op basis van de Wet tegemoetkomingen loondomein.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Jw    id: jw    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Jeugdwet
patroon:      "Jw"
uitleg:       Door deze wet helpt de gemeente kinderen en ouders bij problemen met opgroeien.
voorbeeld:    Uw dochter van 9 krijgt begeleiding uit de ⟦Jw⟧. => Uw dochter van 9 krijgt begeleiding uit de Jeugdwet.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie
