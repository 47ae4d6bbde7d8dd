# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden over bouwen, verkeer en milieu, uit wetten en vergunningen.

ingang:       agrarisch    id: agrarisch-wet    soort: bijvoeglijk    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (van een boer of tuinder) | bij een bedrijf of grond
uitleg:       Het heeft te maken met het werk van boeren en tuinders.
voorbeeld:    Op ⟦agrarische⟧ grond mag u geen huis bouwen. => Op grond voor boeren mag u geen huis bouwen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 615 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       sanering    id: sanering-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (schoonmaken) | bij vervuilde grond
beter:        (oplossen van schulden) | bij geldproblemen
uitleg:       Iets weer gezond of schoon maken, zoals vervuilde grond of iemands schulden.
voorbeeld:    De ⟦sanering⟧ van de bodem begint in maart. => In maart beginnen wij de bodem schoon te maken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 574 keer in de wettekst (BWB, 10,8 miljoen woorden)
