# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden uit brieven over belasting en betalen.

ingang:       aanmaning    id: aanmaning    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een brief waarin staat dat u te laat bent, meestal met betalen. U krijgt een laatste kans. Vaak komen er kosten bij.
voorbeeld:    U krijgt een ⟦aanmaning⟧, omdat u de rekening niet hebt betaald. => U hebt de rekening niet op tijd betaald. Er komen nu kosten bij.
status:       aangenomen, 2026-11, redacteur: vakwoord van de belasting
bron:         eigen redactie

ingang:       aanslag    id: aanslag-belasting    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
betekenis:    bericht over belasting
alleen:       zin!=/(mislukt | mislukte | verijdeld | pleger | gepleegd | plegen | pleegde | pleegden | terrorist | terroristen | terroristische | bom | politie | dader | daders | doden | gewonden | slachtoffers | dreiging | kalk | tanden | tandarts | douche | glas | schoonmaken | toetsen | piano | moordaanslag | aanslagplegers | president | aanslag op | in de aanslag | witte | groene | tegels | pianist | piano | aanslagen in | aanslag tegen | daad | vermoord | schokte | schokten | bedreiging | geweld | explosie)/
beter:        (rekening voor de belasting) | als de lezer moet betalen
uitleg:       Een brief waarin staat hoeveel belasting u betaalt of terugkrijgt.
voorbeeld:    U krijgt in februari de ⟦aanslag⟧ voor de gemeentebelastingen. => U krijgt in februari de rekening voor de gemeentebelastingen.
status:       aangenomen, 2026-11, redacteur: vakwoord van de belasting
bron:         eigen redactie

ingang:       aanslagbiljet    id: aanslagbiljet    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (brief met het bedrag) | altijd
uitleg:       Het papier waarop staat hoeveel belasting u moet betalen.
voorbeeld:    Op het ⟦aanslagbiljet⟧ staat hoeveel u betaalt. => In de brief met het bedrag staat hoeveel u betaalt.
status:       aangenomen, 2026-11, redacteur: vakwoord van de belasting
bron:         eigen redactie

ingang:       aftrekpost    id: aftrekpost    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (kosten die u mag aftrekken) | altijd
uitleg:       Kosten die u van uw inkomen mag aftrekken. Daardoor betaalt u minder belasting.
voorbeeld:    Uw zorgkosten zijn een ⟦aftrekpost⟧. => Uw zorgkosten mag u van uw inkomen aftrekken.
status:       aangenomen, 2026-11, redacteur: vakwoord van de belasting
bron:         eigen redactie

ingang:       belastingplichtige    id: belastingplichtige    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (u, of: wie belasting moet betalen) | altijd
uitleg:       Iemand die belasting moet betalen.
voorbeeld:    U bent voor dit huis de ⟦belastingplichtige⟧. => U moet voor dit huis belasting betalen.
status:       aangenomen, 2026-11, redacteur: vakwoord van de belasting
bron:         eigen redactie

ingang:       betalingsachterstand    id: betalingsachterstand    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        (wat u niet op tijd hebt betaald) | noem ook het bedrag
uitleg:       Geld dat al betaald had moeten zijn.
voorbeeld:    U hebt een ⟦betalingsachterstand⟧ van € 80. => U hebt € 80 niet op tijd betaald.
status:       aangenomen, 2026-11, redacteur: vakwoord van de belasting
bron:         eigen redactie

ingang:       betalingsverplichting    id: betalingsverplichting    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (wat u moet betalen)   | altijd
uitleg:       Wat iemand moet betalen, bijvoorbeeld elke maand.
voorbeeld:    Uw ⟦betalingsverplichting⟧ is € 40 per maand. => U moet € 40 per maand betalen.
status:       aangenomen, 2026-11, redacteur: vakwoord van de belasting
bron:         eigen redactie

ingang:       dagtekening    id: dagtekening    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        <datum>                | als je de datum boven de brief bedoelt
uitleg:       De datum die boven de brief staat.
voorbeeld:    De ⟦dagtekening⟧ staat boven deze brief. => De datum staat boven deze brief.
niet melden:  /(na | vanaf | van | sinds | bij | voor | vóór | per) _/ | zonder lidwoord past het andere woord niet
status:       aangenomen, 2026-11, redacteur: vakwoord van de belasting
bron:         eigen redactie

ingang:       draagkracht    id: draagkracht    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
vormen:       mv=-
alleen:       zin!=/(grond | bodem | dak | vloer | brug | fundering | draaglast | mantelzorg | mantelzorger | mentale | psychische | emotionele | stress | veerkracht | opvoeding)/
beter:        (hoeveel u kunt betalen) | altijd
uitleg:       Hoeveel geld u overhoudt om iets te betalen.
voorbeeld:    Wij kijken eerst naar uw ⟦draagkracht⟧. => Wij kijken eerst hoeveel u kunt betalen.
status:       aangenomen, 2026-11, redacteur: vakwoord van de belasting
bron:         eigen redactie

ingang:       fiscaal    id: fiscaal    soort: bijvoeglijk    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (voor de belasting)    | als je uitlegt wat iemand betaalt of terugkrijgt
uitleg:       Het gaat over belasting.
voorbeeld:    Een gift heeft ⟦fiscale⟧ gevolgen. => Een gift heeft gevolgen voor uw belasting.
status:       aangenomen, 2026-11, redacteur: vakwoord van de belasting
bron:         eigen redactie

ingang:       heffingsgrondslag    id: heffingsgrondslag    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      (heffingsgrondslag | heffingsmaatstaf)
beter:        (het bedrag waarover u belasting betaalt) | altijd
uitleg:       Het bedrag of aantal waarmee de belasting wordt berekend.
voorbeeld:    De waarde van uw huis is de ⟦heffingsgrondslag⟧. => Wij berekenen uw belasting met de waarde van uw huis.
status:       aangenomen, 2026-11, redacteur: vakwoord van de belasting
bron:         eigen redactie

ingang:       heffingskorting    id: heffingskorting    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een korting op de belasting die u moet betalen.
voorbeeld:    U hebt recht op een ⟦heffingskorting⟧. => U krijgt korting op de belasting die u moet betalen.
status:       aangenomen, 2026-11, redacteur: vakwoord van de belasting
bron:         eigen redactie

ingang:       incassokosten    id: incassokosten    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
patroon:      incassokosten
beter:        (kosten omdat u te laat betaalt) | altijd
uitleg:       Extra kosten, omdat u te laat betaalt.
voorbeeld:    Er komt € 40 ⟦incassokosten⟧ bij. => Er komt € 40 bij, omdat u te laat betaalt.
status:       aangenomen, 2026-11, redacteur: vakwoord van de belasting
bron:         eigen redactie

ingang:       invorderen    id: invorderen    soort: werkwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      <in|vorderen:ww>
alleen:       zin!=/(rijbewijs | rijbewijzen | vaarbewijs | vaarbewijzen | paspoort | paspoorten | identiteitskaart | kenteken | kentekenbewijs | vergunning | wapen | wapens)/
beter:        <op|halen>             | als het om geld gaat
uitleg:       Zorgen dat iemand betaalt, ook als hij dat zelf niet doet.
voorbeeld:    De deurwaarder gaat het bedrag ⟦invorderen⟧. => De deurwaarder gaat het bedrag ophalen.
niet melden:  /_ bij dwangbevel/ | een vaste uitdrukking in de wet
niet melden:  /om _/ | daar past 'ophalen' niet
status:       aangenomen, 2026-11, redacteur: vakwoord van de belasting
bron:         eigen redactie

ingang:       kwijtschelding    id: kwijtschelding    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
rechtsgevolg: ja
patroon:      (<kwijtschelding> | <kwijt|schelden:ww>)
uitleg:       U hoeft een bedrag helemaal of voor een deel niet te betalen.
voorbeeld:    Met een laag inkomen krijgt u misschien ⟦kwijtschelding⟧ van de afvalheffing. => Met een laag inkomen hoeft u de afvalheffing misschien niet te betalen.
voorbeeld:    De gemeente ⟦scheldt⟧ uw rioolheffing ⟦kwijt⟧. => U hoeft de rioolheffing van de gemeente niet te betalen.
voorbeeld:    Na drie jaar wordt de rest van de schuld ⟦kwijtgescholden⟧. => Na drie jaar hoeft u de rest van de schuld niet meer te betalen.
status:       aangenomen, 2026-11, redacteur: vakwoord van de belasting
bron:         eigen redactie

ingang:       na dagtekening    id: na-dagtekening    soort: woordgroep    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      na dagtekening (van deze brief | van dit besluit | van deze beschikking)?
beter:        na de datum van deze brief | noem liever meteen de laatste dag
beter:        (na de datum die erop staat) | als het om een ander stuk gaat
uitleg:       Vanaf de datum die boven de brief staat.
voorbeeld:    Betaal binnen zes weken ⟦na dagtekening⟧. => Betaal binnen zes weken na de datum van deze brief.
niet melden:  /na dagtekening van !(deze | dit)/ | de datum van een ander stuk
niet melden:  /na dagtekening (ervan | hiervan | daarvan)/ | de datum van een ander stuk
status:       aangenomen, 2026-11, redacteur: vakwoord van de belasting
bron:         eigen redactie; 298 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       naheffingsaanslag    id: naheffingsaanslag    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een rekening voor belasting die u eerder niet of te weinig hebt betaald.
voorbeeld:    U krijgt een ⟦naheffingsaanslag⟧ voor parkeren. => U hebt niet genoeg betaald voor parkeren. Daarom krijgt u een rekening.
status:       aangenomen, 2026-11, redacteur: vakwoord van de belasting
bron:         eigen redactie

ingang:       navorderen    id: navorderen    soort: werkwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      <na|vorderen:ww>
uitleg:       De Belastingdienst vraagt later extra belasting, omdat u eerst te weinig betaalde.
voorbeeld:    De Belastingdienst mag na vijf jaar meestal niet meer ⟦navorderen⟧. => De Belastingdienst mag na vijf jaar meestal niet meer om extra belasting vragen.
status:       aangenomen, 2026-11, redacteur: vakwoord van de belasting
bron:         eigen redactie

ingang:       precariobelasting    id: precariobelasting    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Belasting voor spullen op of boven de grond van de gemeente, zoals een terras of reclamebord op straat.
voorbeeld:    Voor uw terras betaalt u ⟦precariobelasting⟧. => U betaalt belasting, omdat uw terras op straat staat.
status:       aangenomen, 2026-11, redacteur: vakwoord van de belasting
bron:         eigen redactie

ingang:       toetsingsinkomen    id: toetsingsinkomen    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het inkomen waarmee de overheid uitrekent of u bijvoorbeeld toeslag krijgt, en hoeveel.
voorbeeld:    Uw ⟦toetsingsinkomen⟧ is te hoog voor huurtoeslag. => Uw inkomen is te hoog voor huurtoeslag.
status:       aangenomen, 2026-11, redacteur: vakwoord van de belasting
bron:         eigen redactie

ingang:       vermogenstoets    id: vermogenstoets    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (wij kijken hoeveel spaargeld en bezit u hebt) | als je zegt wat je nagaat
uitleg:       De overheid kijkt hoeveel spaargeld en ander bezit iemand heeft.
voorbeeld:    Voor deze korting is er een ⟦vermogenstoets⟧. => Voor deze korting kijken wij hoeveel spaargeld en bezit u hebt.
status:       aangenomen, 2026-11, redacteur: vakwoord van de belasting
bron:         eigen redactie

ingang:       verrekenen    id: verrekenen    soort: werkwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        (aftrekken)            | als er minder te betalen of te krijgen is
niet melden:  /(zich | me | mij | je | ons | u) ..3 _/ | fout rekenen
niet melden:  /_ ..2 (zich | me | mij | je | ons)/ | fout rekenen
uitleg:       Een bedrag gaat van een ander bedrag af of komt erbij.
voorbeeld:    Wij gaan dit bedrag ⟦verrekenen⟧ met uw uitkering. => Wij trekken dit bedrag af van uw uitkering.
status:       aangenomen, 2026-11, redacteur: vakwoord van de belasting
bron:         eigen redactie

ingang:       verzamelinkomen    id: verzamelinkomen    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Al uw inkomsten in een jaar bij elkaar, min wat u mag aftrekken.
voorbeeld:    Uw ⟦verzamelinkomen⟧ staat op de brief van de Belastingdienst. => Op de brief van de Belastingdienst staat uw hele inkomen, min wat u mag aftrekken.
status:       aangenomen, 2026-11, redacteur: vakwoord van de belasting
bron:         eigen redactie

ingang:       verzuimboete    id: verzuimboete    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een boete omdat u iets te laat of niet deed, zoals aangifte doen of betalen.
voorbeeld:    U deed te laat aangifte. Daarom krijgt u een ⟦verzuimboete⟧. => U deed te laat aangifte. Daarom krijgt u een boete.
status:       aangenomen, 2026-11, redacteur: vakwoord van de belasting
bron:         eigen redactie

ingang:       vrijstelling    id: vrijstelling    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
rechtsgevolg: ja
uitleg:       Een regel of belasting geldt niet voor u.
voorbeeld:    U hebt ⟦vrijstelling⟧ van hondenbelasting. => U hoeft geen hondenbelasting te betalen.
status:       aangenomen, 2026-11, redacteur: vakwoord van de belasting
bron:         eigen redactie
