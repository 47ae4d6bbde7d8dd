# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden over werk, inkomen, zorg en onderwijs, uit wetten en besluiten.

ingang:       arbeidsongeschiktheid    id: arbeidsongeschiktheid-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        (als iemand niet kan werken door ziekte) | als je de situatie uitlegt
uitleg:       U kunt niet werken, of minder werken, door ziekte of een beperking.
voorbeeld:    Bij ⟦arbeidsongeschiktheid⟧ krijgt u misschien een uitkering. => Kunt u door ziekte niet werken? Dan krijgt u misschien een uitkering.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 634 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bezoldiging    id: bezoldiging-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: waarschuwing
beter:        <loon> | als iemand in dienst is
beter:        (vergoeding) | bij een bestuurder of raadslid
uitleg:       Het geld dat iemand krijgt voor zijn werk, vaak bij de overheid.
voorbeeld:    Uw ⟦bezoldiging⟧ staat elke maand op de 24e op uw rekening. => Uw loon staat elke maand op de 24e op uw rekening.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 1782 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geneeskundig    id: geneeskundig-wet    soort: bijvoeglijk    categorie: jargon    domein: sociaal    ernst: tip
beter:        <medisch> | altijd
uitleg:       Het heeft te maken met ziekte en genezen.
voorbeeld:    U krijgt een uitnodiging voor een ⟦geneeskundig⟧ onderzoek. => U krijgt een uitnodiging voor een medisch onderzoek.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 997 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verzekerde    id: verzekerde-wet    soort: zelfstandig naamwoord    categorie: jargon    domein: sociaal    ernst: tip
patroon:      (de | een | iedere | elke | als) verzekerde
beter:        (wie verzekerd is) | altijd
uitleg:       De persoon voor wie de verzekering geldt.
voorbeeld:    ⟦De verzekerde⟧ betaalt elke maand premie. => Wie verzekerd is, betaalt elke maand premie.
voorbeeld:    Dit pakket betaalt u ⟦als verzekerde⟧ niet zelf. => U bent hiervoor verzekerd. U betaalt dit pakket niet zelf.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 3054 keer in de wettekst (BWB, 10,8 miljoen woorden)
