# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden over geld en belasting, uit wetten en aanslagen.

ingang:       aftrek    id: aftrek-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
patroon:      (recht op | in | na | voor | zonder) aftrek
patroon:      aftrek van
beter:        (eraf halen) | als een bedrag van een ander bedrag af gaat
uitleg:       Een bedrag dat van een ander bedrag af gaat. Zo betaalt u minder belasting.
voorbeeld:    Deze kosten komen ⟦in aftrek⟧ op uw inkomen. => Deze kosten gaan van uw inkomen af.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 1364 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       belastingheffing    id: belastingheffing-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (belasting betalen) | altijd
uitleg:       De overheid vraagt belasting over iets, zoals loon of winst.
voorbeeld:    Over dit bedrag vindt geen ⟦belastingheffing⟧ plaats. => Over dit bedrag betaalt u geen belasting.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 405 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inhouding    id: inhouding-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (aftrek van loon of uitkering) | als je zegt dat iemand minder krijgt
uitleg:       Een deel van uw loon of uitkering krijgt u niet, omdat het voor iets anders nodig is.
voorbeeld:    Op uw loonstrook staat de ⟦inhouding⟧ voor het pensioen. => Op uw loonstrook staat wat er van uw loon af gaat voor het pensioen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 526 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       invordering    id: invordering-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (innen; laten betalen) | als de overheid geld wil krijgen
uitleg:       De overheid zorgt dat iemand betaalt wat hij moet betalen, als het moet met een deurwaarder.
voorbeeld:    De gemeente begint met de ⟦invordering⟧ van de belasting. => De gemeente zorgt nu dat u de belasting betaalt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 499 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nominaal    id: nominaal-wet    soort: bijvoeglijk    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (vast) | bij een bedrag of premie
uitleg:       Een bedrag dat voor iedereen hetzelfde is, of het bedrag zoals het er staat.
voorbeeld:    De ⟦nominale⟧ premie van uw zorgverzekering is hoger geworden. => Het vaste bedrag dat iedereen voor de zorgverzekering betaalt, is hoger geworden.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 700 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       omzetting    id: omzetting-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        <verandering> | als iets een andere vorm krijgt
uitleg:       Iets krijgt een andere vorm, zoals een bv die een stichting wordt.
voorbeeld:    De ⟦omzetting⟧ van uw lening in een gift gaat vanzelf. => De verandering van uw lening in een gift gaat vanzelf.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 767 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       personenauto    id: personenauto-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        <auto> | als het geen vrachtwagen is
uitleg:       Een gewone auto, voor ten hoogste acht passagiers en de bestuurder.
voorbeeld:    U betaalt belasting over uw ⟦personenauto⟧. => U betaalt belasting over uw auto.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 387 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vermindering    id: vermindering-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        <verlaging> | als een bedrag lager wordt
uitleg:       Het bedrag dat u moet betalen, wordt lager.
voorbeeld:    U krijgt een ⟦vermindering⟧ van 100 euro op uw belasting. => U krijgt een verlaging van 100 euro op uw belasting.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 1119 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vermogensbestanddeel    id: vermogensbestanddeel-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
vormen:       mv=vermogensbestanddelen
beter:        <bezitting> | als iemand geld of spullen heeft
uitleg:       Iets wat u bezit en wat geld waard is, zoals spaargeld, een huis of aandelen.
voorbeeld:    Noem alle ⟦vermogensbestanddelen⟧ die u op 1 januari had. => Noem alle bezittingen die u op 1 januari had.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 497 keer in de wettekst (BWB, 10,8 miljoen woorden)
