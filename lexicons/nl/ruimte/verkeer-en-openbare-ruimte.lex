# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden uit brieven over verkeer, parkeren, werk aan de straat, evenementen en veiligheid op straat.

ingang:       aanrijtijd    id: aanrijtijd    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (aanrijtijd | aanrijtijden)
beter:        (hoe snel de brandweer of ambulance er is) | noem wie er komt
uitleg:       De tijd die brandweer, politie of ambulance nodig heeft om bij u te komen.
voorbeeld:    Door de afsluiting van de brug wordt de ⟦aanrijtijd⟧ van de brandweer langer. => Door de afsluiting van de brug doet de brandweer er langer over om te komen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       ambulante handel    id: ambulante-handel    soort: woordgroep    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (verkoop op straat of op de markt) | altijd
uitleg:       Mensen die op straat of op de markt iets verkopen, bijvoorbeeld vis of bloemen.
voorbeeld:    Op het stationsplein is ⟦ambulante handel⟧ niet toegestaan. => Op het stationsplein mag u niets verkopen vanuit een kraam of wagen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       autoluw    id: autoluw    soort: bijvoeglijk    categorie: jargon    domein: ruimte    ernst: tip
patroon:      (autoluw | autoluwe)
beter:        (met weinig auto's)     | achter het naamwoord
uitleg:       Er rijden maar weinig auto's, omdat bijna niemand er met de auto in mag.
voorbeeld:    Volgend jaar wordt de binnenstad ⟦autoluw⟧. => Volgend jaar mogen er nog maar weinig auto's in de binnenstad rijden.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       bebording    id: bebording    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (bebording | bebordingen)
beter:        (borden)                | bij verkeersborden
uitleg:       De borden langs een weg of op een plein.
voorbeeld:    Volg tijdens de braderie de gele ⟦bebording⟧ naar de parkeerplaats. => Volg tijdens de braderie de gele borden naar de parkeerplaats.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       begaanbaar    id: begaanbaar    soort: bijvoeglijk    categorie: ambtelijk    domein: ruimte    ernst: tip
patroon:      (begaanbaar | begaanbare)
alleen:       zin=/(weg | wegen | pad | paden | straat | stoep | trottoir | voetpad | sneeuw | gladheid | fietspad | looppad)/
beter:        (goed om over te lopen of te rijden) | als je een weg of pad bedoelt
uitleg:       U kunt erover lopen of rijden zonder te vallen of vast te zitten.
voorbeeld:    Door de sneeuw is het pad naar de school slecht ⟦begaanbaar⟧. => Door de sneeuw kunt u niet goed over het pad naar de school lopen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       belijning    id: belijning    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
alleen:       zin=/(weg | wegen | straat | wegdek | parkeerplaats | parkeerplaatsen | parkeervak | parkeervakken | rijbaan | fietspad | kruispunt | veld | sporthal | asfalt)/
beter:        (lijnen of strepen)     | bij strepen op een weg of vloer
uitleg:       De strepen op een weg, parkeerplaats of sportvloer.
voorbeeld:    Dinsdagnacht brengen wij nieuwe ⟦belijning⟧ aan op het kruispunt bij de kerk. => Dinsdagnacht brengen wij nieuwe lijnen aan op het kruispunt bij de kerk.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       bestemmingsverkeer    id: bestemmingsverkeer    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
vormen:       mv=-; vk=-
beter:        (wie in de straat moet zijn) | als de weg voor anderen dicht is
uitleg:       Mensen die in die straat moeten zijn, zoals bewoners, bezoek en bezorgers.
voorbeeld:    De Kerkstraat is alleen open voor ⟦bestemmingsverkeer⟧. => U mag de Kerkstraat alleen in als u daar moet zijn.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       blauwe zone    id: blauwe-zone    soort: woordgroep    categorie: jargon    domein: ruimte    ernst: tip
patroon:      (blauwe zone | blauwe zones | parkeerschijfzone | parkeerschijfzones)
beter:        (straten waar u met een parkeerschijf gratis mag parkeren) | de eerste keer dat je het noemt
uitleg:       Straten met een blauwe streep. U mag er korte tijd gratis staan met een parkeerschijf achter het raam.
voorbeeld:    Bij de huisarts is een ⟦blauwe zone⟧ van anderhalf uur. => Bij de huisarts mag u met een parkeerschijf anderhalf uur gratis staan.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       calamiteit    id: calamiteit    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: ruimte    ernst: waarschuwing
beter:        <ongeluk>               | als er iets gebeurd is
beter:        <noodgeval>             | als je zegt wanneer iemand moet bellen of helpen
beter:        <ramp>                  | als er veel mensen in gevaar zijn
uitleg:       Een groot ongeluk of een gevaarlijke situatie waarbij snel hulp nodig is.
voorbeeld:    Bel bij een ⟦calamiteit⟧ in de speeltuin altijd 112. => Bel bij een noodgeval in de speeltuin altijd 112.
niet melden:  /(jeugdhulp | zorg | zorgaanbieder | inspectie | patiënt | cliënt | "Wmo") ..20 _/ | in de zorg heeft dit woord een vaste betekenis in de wet
niet melden:  /_ ..20 (jeugdhulp | zorg | zorgaanbieder | inspectie | patiënt | cliënt | "Wmo")/ | in de zorg heeft dit woord een vaste betekenis in de wet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 116 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       calamiteitenroute    id: calamiteitenroute    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        <route> voor brandweer en ambulance | als de weg vrij moet blijven
beter:        (omleiding)             | als de gewone weg door een ongeluk dicht is
uitleg:       Een weg die vrij moet blijven voor brandweer, politie en ambulance. Soms is het de omleiding als een weg door een ongeluk dicht is.
voorbeeld:    Zet tijdens het straatfeest geen tafels op de ⟦calamiteitenroute⟧. => Zet tijdens het straatfeest geen tafels op de route voor brandweer en ambulance.
niet melden:  /_ voor (de | brandweer | hulpdiensten | ambulance | politie)/ | dan staat er al voor wie
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       deelmobiliteit    id: deelmobiliteit    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
vormen:       mv=-; vk=-
beter:        (auto's, scooters en fietsen die u met anderen deelt) | altijd
uitleg:       Auto's, fietsen en scooters die mensen samen gebruiken. U huurt ze voor korte tijd.
voorbeeld:    Bij de nieuwe flats komt ⟦deelmobiliteit⟧ in plaats van een garage. => Bij de nieuwe flats komen auto's en fietsen die bewoners samen gebruiken, in plaats van een garage.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       doorgaand verkeer    id: doorgaand-verkeer    soort: woordgroep    categorie: jargon    domein: ruimte    ernst: tip
beter:        (verkeer dat hier niet hoeft te zijn) | als de straat voor hen dicht is
uitleg:       Auto's die door de straat of het dorp rijden, maar daar niet hoeven te zijn.
voorbeeld:    Tot vrijdag is de Stationsweg dicht voor ⟦doorgaand verkeer⟧. => Tot vrijdag mag u alleen de Stationsweg in als u daar moet zijn.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       erftoegangsweg    id: erftoegangsweg    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (rustige straat met huizen) | binnen een dorp of stad
uitleg:       Een rustige weg naar huizen, winkels of boerderijen. In een dorp of stad rijdt u er vaak 30, daarbuiten 60.
voorbeeld:    De Beukenlaan is een ⟦erftoegangsweg⟧, dus u rijdt er maximaal 30. => De Beukenlaan is een rustige straat met huizen, dus u rijdt er maximaal 30.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       evacueren    id: evacueren    soort: werkwoord    categorie: jargon    domein: ruimte    ernst: tip
vormen:       tt1=-
patroon:      (evacueren | evacueert | geëvacueerd | geëvacueerde | evacueerde | evacueerden)
beter:        (mensen naar een veilige plek brengen) | bij brand, gas of water
uitleg:       Mensen weghalen van een plek waar het gevaarlijk is.
voorbeeld:    Bij het gaslek zijn twaalf gezinnen ⟦geëvacueerd⟧. => Bij het gaslek zijn twaalf gezinnen naar een veilige plek gebracht.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       exploitatievergunning    id: exploitatievergunning    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(café | cafés | restaurant | snackbar | horeca | horecazaak | horecabedrijf | bar | terras | coffeeshop | seksbedrijf | seksinrichting | speelautomaten | speelhal | burgemeester | zaak | bedrijf | winkel)/
uitleg:       Toestemming, meestal van de burgemeester, om een café, restaurant of ander bedrijf open te hebben.
voorbeeld:    Voor uw snackbar hebt u een ⟦exploitatievergunning⟧ nodig. => De burgemeester moet toestemming geven voordat uw snackbar open mag.
niet melden:  /(luchthaven | luchtvaart | luchtdiensten | kansspelen) ..20 _/ | een andere vergunning
niet melden:  /_ ..20 (luchthaven | luchtvaart | luchtdiensten | kansspelen)/ | een andere vergunning
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       faseren    id: faseren    soort: werkwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (faseren | faseert | gefaseerde | fasering | faseringen | faseringsplan)
beter:        (in delen)              | als het werk stap voor stap gaat
uitleg:       Werk niet in één keer doen, maar deel na deel.
voorbeeld:    De ⟦fasering⟧ van het werk in de Hoofdstraat staat op de kaart. => Op de kaart staat in welke delen wij het werk in de Hoofdstraat doen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 63 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       fietssuggestiestrook    id: fietssuggestiestrook    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (fietssuggestiestrook | fietssuggestiestroken)
beter:        (strook waar fietsers meestal rijden) | zeg erbij dat auto's er ook mogen komen
uitleg:       Een strook langs de weg voor fietsers. Auto's mogen er ook op rijden.
voorbeeld:    Op de Vaartweg maken wij een rode ⟦fietssuggestiestrook⟧. => Op de Vaartweg maken wij een rode strook voor fietsers, waar ook auto's mogen rijden.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       gebiedsontsluitingsweg    id: gebiedsontsluitingsweg    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (grote weg naar de wijken) | binnen een stad
beter:        (weg tussen dorpen en steden) | buiten een stad
uitleg:       Een drukke weg tussen wijken, dorpen en steden.
voorbeeld:    De Ringdijk blijft een ⟦gebiedsontsluitingsweg⟧ van 50 kilometer per uur. => De Ringdijk blijft een grote weg naar de wijken. U mag er 50 rijden.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       gebiedsverbod    id: gebiedsverbod    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U mag een tijd niet komen in een deel van de stad of het dorp.
voorbeeld:    De burgemeester geeft u een ⟦gebiedsverbod⟧ van drie maanden voor het centrum. => U mag van de burgemeester drie maanden niet in het centrum komen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geluidsontheffing    id: geluidsontheffing    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (geluidsontheffing | geluidsontheffingen | geluidontheffing | geluidontheffingen)
uitleg:       Toestemming om voor korte tijd meer lawaai te maken dan normaal mag.
voorbeeld:    De aannemer kreeg een ⟦geluidsontheffing⟧ om 's nachts aan het spoor te werken. => De aannemer mag bij het werk aan het spoor 's nachts lawaai maken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       gemotoriseerd verkeer    id: gemotoriseerd-verkeer    soort: woordgroep    categorie: jargon    domein: ruimte    ernst: tip
patroon:      (gemotoriseerd verkeer | gemotoriseerde voertuigen | gemotoriseerd voertuig)
beter:        (auto's, motoren en scooters) | als je zegt wie er niet mag rijden
uitleg:       Alles op de weg met een motor, zoals een auto, vrachtwagen of brommer.
voorbeeld:    Het bospad is verboden voor ⟦gemotoriseerd verkeer⟧. => Op het bospad mogen geen auto's, motoren of scooters rijden.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       gereserveerde gehandicaptenparkeerplaats    id: gereserveerde-gehandicaptenparkeerplaats    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (gereserveerde gehandicaptenparkeerplaats | gereserveerde gehandicaptenparkeerplaatsen | gehandicaptenparkeerplaats op kenteken)
uitleg:       Een parkeerplaats voor iemand met een handicap, met een kenteken op het bord. Alleen de auto met dat kenteken mag er staan.
voorbeeld:    U krijgt een ⟦gereserveerde gehandicaptenparkeerplaats⟧ naast uw voordeur. => U krijgt naast uw voordeur een parkeerplaats met uw kenteken op het bord.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       geslotenverklaring    id: geslotenverklaring    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een besluit dat een weg dicht is voor bijvoorbeeld auto's of vrachtwagens. Een rond bord met een rode rand laat dat zien.
voorbeeld:    Voor vrachtwagens geldt een ⟦geslotenverklaring⟧ op de Dorpsdijk. => Op de Dorpsdijk mogen geen vrachtwagens rijden.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gestremd    id: gestremd    soort: bijvoeglijk    categorie: ambtelijk    domein: ruimte    ernst: waarschuwing
patroon:      (gestremd | gestremde)
alleen:       zin=/(weg | wegen | verkeer | straat | brug | spoor | treinverkeer | vaarweg | doorgang | tunnel | afrit | scheepvaart | rijbaan | laan | kruispunt)/
beter:        afgesloten              | bij een weg, brug, tunnel of spoor
beter:        (ligt stil)             | bij verkeer, treinen of schepen
uitleg:       Niemand kan erdoor, want de weg, de brug of het spoor is dicht.
voorbeeld:    Van 3 tot 7 juni is de brug over de Eem ⟦gestremd⟧. => Van 3 tot 7 juni is de brug over de Eem afgesloten.
niet melden:  /(verkeer | treinverkeer | tramverkeer | scheepvaart | scheepvaartverkeer | treinen | schepen) ..4 _/ | verkeer ligt stil, maar is niet afgesloten
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       graafwerkzaamheden    id: graafwerkzaamheden    soort: woordgroep    categorie: ambtelijk    domein: ruimte    ernst: tip
patroon:      graafwerkzaamheden
beter:        (graven)                | zeg waar en waarom er gegraven wordt
uitleg:       Er worden gaten of geulen in de grond gemaakt.
voorbeeld:    Bij ⟦graafwerkzaamheden⟧ in de Lange Laan is een waterleiding geraakt. => Bij het graven in de Lange Laan is een waterleiding geraakt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       halfverharding    id: halfverharding    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (halfverharding | halfverhardingen | halfverhard | halfverharde)
beter:        (grind, schelpen of gruis) | noem wat er ligt
uitleg:       Een pad van grind, schelpen of kleine stenen. Regen kan er nog in zakken.
voorbeeld:    Het wandelpad door het park krijgt een ⟦halfverharding⟧. => Op het wandelpad door het park komen kleine stenen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       herstraten    id: herstraten    soort: werkwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (herstraten | herstraat | herbestraten | herbestraat | herbestrating)
beter:        (opnieuw tegels of stenen leggen) | als je zegt wat er gebeurt
uitleg:       De oude tegels of stenen gaan eruit en worden weer recht gelegd.
voorbeeld:    Na het werk aan de kabels wordt de stoep ⟦herstraat⟧. => Na het werk aan de kabels leggen wij de tegels van de stoep terug.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       inname openbare grond    id: inname-openbare-grond    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (inname | ingebruikname | innemen) (van)? openbare (grond | ruimte)
uitleg:       U zet iets op straat of op de stoep, zoals een container of een steiger. De gemeente moet dat goedvinden.
voorbeeld:    Voor de container voor uw deur hebt u een vergunning voor ⟦inname openbare grond⟧ nodig. => Wilt u een container op straat zetten? Vraag dan eerst toestemming.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       kolk    id: kolk-straat    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
betekenis:    putje in de straat voor regen
patroon:      (kolk | kolken | straatkolk | straatkolken | trottoirkolk | trottoirkolken)
alleen:       zin=/(straat | regen | regenwater | riool | verstopt | verstopte | bladeren | stoep | straatkolk | straatkolken | riolering | trottoir)/
beter:        (putje in de straat)    | altijd
uitleg:       Het putje langs de stoep waar de regen in wegloopt.
voorbeeld:    Is de ⟦kolk⟧ voor uw huis verstopt? Meld het via de app. => Is het putje voor uw huis verstopt? Meld het via de app.
niet melden:  /(sluis | schutsluis | schip | schepen) ..12 _/ | een deel van een sluis
niet melden:  /_ ..12 (sluis | schutsluis | schip | schepen)/ | een deel van een sluis
niet melden:  /(zwemmen | zwemmers | rivier | stroming) ..8 _/ | draaiend water
niet melden:  /_ ..6 (zwemmen | zwemmers | rivier | stroming)/ | draaiend water
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       laad- en loshaven    id: laad-en-loshaven    soort: woordgroep    categorie: jargon    domein: ruimte    ernst: tip
patroon:      "laad-" en (loshaven | losplaats | losplaatsen | loshavens)
beter:        (plek om te laden en te lossen) | bij een plek voor vrachtwagens
uitleg:       Een plek langs de straat waar een vrachtwagen of bus kort staat om spullen in of uit te laden.
voorbeeld:    Uw bestelbus stond een uur in de ⟦laad- en loshaven⟧ bij de supermarkt. => Uw bestelbus stond bij de supermarkt een uur op een plek om te laden en te lossen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       langzaam verkeer    id: langzaam-verkeer    soort: woordgroep    categorie: jargon    domein: ruimte    ernst: waarschuwing
alleen:       zin!=/(file | files | filemelding)/
beter:        (fietsers en voetgangers) | als je mensen zonder auto bedoelt
uitleg:       Mensen die lopen of fietsen.
voorbeeld:    Onder het spoor komt een tunnel voor ⟦langzaam verkeer⟧. => Onder het spoor komt een tunnel voor fietsers en voetgangers.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       lichtmast    id: lichtmast    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      <lichtmast>
beter:        <lantaarnpaal>          | als hij in een straat staat
uitleg:       Een hoge paal met een lamp, langs de straat.
voorbeeld:    Geef het nummer door dat op de kapotte ⟦lichtmast⟧ staat. => Geef het nummer door dat op de kapotte lantaarnpaal staat.
voorbeeld:    In het Julianapark vervangen wij twintig ⟦lichtmasten⟧. => In het Julianapark vervangen wij twintig lantaarnpalen.
niet melden:  /(voetbalveld | sportveld | hockeyveld | tennisbaan | trainingsveld | stadion | snelweg) ..12 _/ | hoge lampen bij een sportveld
niet melden:  /_ ..12 (voetbalveld | sportveld | hockeyveld | tennisbaan | trainingsveld | stadion | snelweg)/ | hoge lampen bij een sportveld
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       meldingsplichtig    id: meldingsplichtig    soort: bijvoeglijk    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (meldingsplichtig | meldingsplichtige | meldingplichtig | meldingplichtige)
uitleg:       Iets wat u aan de overheid moet melden. Bij bouwen of een feest is er vaak geen vergunning nodig, maar moet u het wel vooraf melden.
voorbeeld:    Een buurtfeest met minder dan honderd mensen is ⟦meldingsplichtig⟧. => Een buurtfeest met minder dan honderd mensen moet u melden.
niet melden:  /_ (ziekte | ziekten | ziektes | infectieziekte | infectieziekten | instelling | instellingen)/ | daar is het een andere plicht
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 26 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       milieuzone    id: milieuzone    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: tip
rechtsgevolg: ja
uitleg:       Een deel van de stad waar oude auto's, bussen of vrachtwagens op diesel niet mogen rijden.
voorbeeld:    Met uw dieselauto uit 1999 mag u de ⟦milieuzone⟧ niet in. => Uw dieselauto uit 1999 is te oud. U mag er dit deel van de stad niet mee in.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       mobiliteit    id: mobiliteit-vervoer    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
betekenis:    vervoer
vormen:       mv=-; vk=-
alleen:       zin=/(verkeer | fiets | auto | auto's | bus | trein | fietsers | parkeren | bereikbaarheid | vervoer | elektrische)/
beter:        (vervoer)               | als het om auto, fiets, bus of trein gaat
uitleg:       Hoe mensen van de ene naar de andere plek gaan: lopend of met de fiets, auto, bus of trein.
voorbeeld:    Vul onze vragen in over ⟦mobiliteit⟧: neemt u de fiets, de auto of de bus? => Vul onze vragen in over vervoer: neemt u de fiets, de auto of de bus?
niet melden:  /(werk | arbeidsmarkt | personeel | medewerkers | sociale | gewricht | loopbaan | functie) ..8 _/ | ander werk zoeken, of kunnen bewegen
niet melden:  /_ ..8 (werk | arbeidsmarkt | personeel | medewerkers | loopbaan | functie)/ | ander werk zoeken
niet melden:  /_ ..4 (knie | knieën | heup | schouder | schouders | lichaam | rug | nek | enkel | spieren | gewrichten)/ | kunnen bewegen
niet melden:  /(knie | heup | schouder | lichamelijke | rug | nek) ..4 _/ | kunnen bewegen
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 175 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       noodbevel    id: noodbevel    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een bevel van de burgemeester bij groot gevaar of rellen. Wie zich er niet aan houdt, is strafbaar.
voorbeeld:    Met een ⟦noodbevel⟧ stuurde de burgemeester de supporters weg van het plein. => De burgemeester beval de supporters om van het plein weg te gaan.
bron:         Gemeentewet, artikel 175
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       noodverordening    id: noodverordening    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Tijdelijke regels van de burgemeester bij groot gevaar of rellen. Wie in het gebied is, moet zich eraan houden en is anders strafbaar.
voorbeeld:    Vannacht geldt in de wijk een ⟦noodverordening⟧ en moet iedereen binnen blijven. => Vannacht gelden er tijdelijke regels in de wijk en moet iedereen binnen blijven.
bron:         Gemeentewet, artikel 176
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       objectvergunning    id: objectvergunning    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Toestemming om iets tijdelijk op straat te zetten, zoals een container, steiger of hijskraan.
voorbeeld:    Voor een steiger op de stoep vraagt uw schilder een ⟦objectvergunning⟧ aan. => Voor een steiger op de stoep moet uw schilder de gemeente toestemming vragen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       opbreken    id: opbreken-straat    soort: werkwoord    categorie: jargon    domein: ruimte    ernst: tip
betekenis:    stenen uit de straat halen
patroon:      (opbreken | opgebroken | op te breken)
alleen:       zin=/(straat | weg | stoep | trottoir | wegdek | bestrating | fietspad | tegels | asfalt | riool | kabels)/
beter:        (openmaken)             | als stenen of asfalt eruit gaan
uitleg:       De tegels, stenen of het asfalt uit de straat halen.
voorbeeld:    Voor het nieuwe riool moeten wij uw straat ⟦opbreken⟧. => Voor het nieuwe riool moeten wij uw straat openmaken.
niet melden:  /(tent | kamp | kraam | kramen | tenten) ..6 _/ | een tent of kraam afbreken
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       overlastgevend    id: overlastgevend    soort: bijvoeglijk    categorie: ambtelijk    domein: ruimte    ernst: tip
patroon:      (overlastgevend | overlastgevende)
beter:        (die overlast geeft)    | achter het naamwoord: jongeren die overlast geven
uitleg:       Anderen hebben er last van.
voorbeeld:    Wij praten met de ouders van ⟦overlastgevende⟧ jongeren. => Wij praten met de ouders van jongeren die overlast geven.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       parkeerdruk    id: parkeerdruk    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
vormen:       mv=-; vk=-
beter:        (hoeveel parkeerplaatsen bezet zijn) | als je zegt hoe vol een straat is
uitleg:       Hoe vol een straat of buurt staat met auto's.
voorbeeld:    Bij ons onderzoek was de ⟦parkeerdruk⟧ in uw straat 92 procent. => Bij ons onderzoek was 92 procent van de parkeerplaatsen in uw straat bezet.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       parkeernorm    id: parkeernorm    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (parkeernorm | parkeernormen | parkeereis | parkeereisen)
uitleg:       Het aantal parkeerplaatsen dat bij een gebouw hoort, als u bouwt of het gebouw anders gaat gebruiken.
voorbeeld:    Volgens de ⟦parkeernorm⟧ horen bij uw tandartspraktijk zes plaatsen. => Bij uw tandartspraktijk moet u zes parkeerplaatsen maken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       rijbaan    id: rijbaan    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
vormen:       mv=-; vk=-
beter:        <weg>                   | als de auto's er rijden
uitleg:       Het deel van de weg waar auto's rijden. Het fietspad en de stoep horen er niet bij.
voorbeeld:    Uw oprit loopt door tot aan de ⟦rijbaan⟧. => Uw oprit loopt door tot aan de weg.
niet melden:  /(twee | drie | vier | linker | rechter | beide | gescheiden | paarden | manege | paard) ..4 _/ | delen van één weg, of een baan voor paarden
niet melden:  /_ ..8 (paarden | manege | paard)/ | een baan voor paarden
niet melden:  /_ (van | richting)/ | een deel van een weg
niet melden:  /(noordelijke | zuidelijke | oostelijke | westelijke | tegenoverliggende | andere) _/ | een deel van een weg
niet melden:  /_ (voor | van) (fietsers | fietsen | bussen | auto's | de bus)/ | een deel van de weg
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 25 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       samenscholing    id: samenscholing    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (samenscholing | samenscholingen)
uitleg:       Een groep mensen op straat die voor onrust zorgt of kan zorgen. Vaak is dat verboden.
voorbeeld:    Rond het winkelcentrum is ⟦samenscholing⟧ verboden. => Rond het winkelcentrum mag u niet in een groep staan die voor onrust zorgt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       snelheidsregime    id: snelheidsregime    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        <maximumsnelheid>       | als je zegt hoe hard iemand mag
uitleg:       Hoe hard u op een weg mag rijden.
voorbeeld:    Op de Provincialeweg verandert het ⟦snelheidsregime⟧ van 80 naar 60. => Op de Provincialeweg verandert de maximumsnelheid van 80 naar 60.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       standplaatsvergunning    id: standplaatsvergunning    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: tip
rechtsgevolg: ja
uitleg:       Toestemming om met een kraam of wagen op een vaste plek te staan en iets te verkopen.
voorbeeld:    Met uw ⟦standplaatsvergunning⟧ mag u elke vrijdag oliebollen verkopen. => U mag elke vrijdag op deze plek oliebollen verkopen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       straatmeubilair    id: straatmeubilair    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
vormen:       mv=-; vk=-
beter:        (banken, afvalbakken en lantaarnpalen) | noem wat er staat
uitleg:       Dingen die vast op straat staan, zoals banken, prullenbakken, paaltjes en fietsenrekken.
voorbeeld:    Bij de rellen is veel ⟦straatmeubilair⟧ vernield. => Bij de rellen zijn veel banken en afvalbakken vernield.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       stremming    id: stremming    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: ruimte    ernst: waarschuwing
alleen:       zin=/(weg | wegen | verkeer | straat | brug | spoor | treinverkeer | vaarweg | tunnel | afrit | scheepvaart | route | bus | omleiding)/
beter:        <afsluiting>            | als een weg, brug of spoor dicht is
uitleg:       Een tijd waarin niemand over de weg, de brug of het spoor kan.
voorbeeld:    Tijdens de ⟦stremming⟧ van het spoor rijden er bussen. => Tijdens de afsluiting van het spoor rijden er bussen.
niet melden:  /_ van (het | de)? (verkeer | treinverkeer | tramverkeer | scheepvaart | scheepvaartverkeer)/ | dan past afsluiting niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       tracé    id: trace-weg    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
alleen:       zin=/(weg | leiding | kabel | kabels | spoor | fietspad | tram | snelweg | metro | buis | leidingen | fietsroute | busbaan)/
beter:        <route>                 | bij een weg, spoor of kabel
uitleg:       De lijn waar een weg, spoor of kabel langs komt te lopen.
voorbeeld:    Op de kaart ziet u het ⟦tracé⟧ van het nieuwe fietspad. => Op de kaart ziet u de route van het nieuwe fietspad.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 34 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       trottoir    id: trottoir    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: ruimte    ernst: waarschuwing
beter:        <stoep>                 | altijd
uitleg:       Het deel van de straat waar mensen lopen.
voorbeeld:    Zet uw fiets zo neer dat een rolstoel over het ⟦trottoir⟧ kan. => Zet uw fiets zo neer dat een rolstoel over de stoep kan.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       uitstalling    id: uitstalling    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (spullen of borden voor de winkel) | noem wat er staat
uitleg:       Spullen of borden die een winkel buiten op de stoep zet.
voorbeeld:    Haal uw ⟦uitstalling⟧ na sluitingstijd naar binnen. => Haal de rekken en borden voor uw winkel na sluitingstijd naar binnen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       veiligheidsregio    id: veiligheidsregio    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
alleen:       hoofdletter=nee
beter:        (gemeenten, brandweer en ambulance die samenwerken bij rampen) | de eerste keer dat je haar noemt
uitleg:       Hierin werken gemeenten, brandweer en ambulance samen, vooral bij branden en rampen.
voorbeeld:    Voor uw festival vragen wij de ⟦veiligheidsregio⟧ om advies. => Voor uw festival vragen wij de brandweer en de ambulancedienst om advies.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 244 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       veiligheidsrisicogebied    id: veiligheidsrisicogebied    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een gebied dat de burgemeester voor een tijd aanwijst. De politie mag daar iedereen fouilleren en auto's en tassen doorzoeken op wapens.
voorbeeld:    Dit weekend is het centrum een ⟦veiligheidsrisicogebied⟧. => Dit weekend mag de politie in het centrum iedereen fouilleren om wapens te zoeken.
bron:         Gemeentewet, artikel 151b
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       venten    id: venten    soort: werkwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (venten | ventvergunning | ventvergunningen | ventverbod)
alleen:       zin=/(straat | vergunning | deur | deuren | markt | verkopen | goederen | huis | verbod | verboden | ventvergunning)/
uitleg:       Iets verkopen op straat of langs de deuren, zonder vaste plek.
voorbeeld:    Zonder vergunning mag u in het centrum geen ijs ⟦venten⟧. => Zonder vergunning mag u in het centrum niet met ijs rondgaan om het te verkopen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       verharding    id: verharding-grond    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
betekenis:    tegels, stenen of asfalt op de grond
alleen:       zin=/(weg | straat | tuin | voortuin | oprit | tegels | asfalt | pad | de grond | uw grond | onze grond | parkeerplaats | regenwater | perceel | fietspad | plein)/
beter:        (tegels, stenen of asfalt) | noem wat er ligt
uitleg:       Stenen, tegels, beton of asfalt op de grond.
voorbeeld:    Voor uw oprit mag u ⟦verharding⟧ aanbrengen van drie meter breed. => Voor uw oprit mag u tegels leggen van drie meter breed.
niet melden:  /_ ..4 (debat | samenleving | opvattingen | standpunten | criminaliteit | conflict)/ | mensen worden harder tegen elkaar
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 26 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verkeersluw    id: verkeersluw    soort: bijvoeglijk    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (verkeersluw | verkeersluwe)
beter:        (met weinig verkeer)    | achter het naamwoord
uitleg:       Er is daar weinig verkeer, dus het is er rustig.
voorbeeld:    De route naar de basisschool loopt door ⟦verkeersluwe⟧ straten. => De route naar de basisschool loopt door straten met weinig verkeer.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       verkeersregelinstallatie    id: verkeersregelinstallatie    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      <verkeersregelinstallatie>
beter:        <verkeerslicht>         | altijd
uitleg:       De rode, gele en groene lichten bij een kruispunt of zebra.
voorbeeld:    Bij de zebra voor het ziekenhuis is de ⟦verkeersregelinstallatie⟧ kapot. => Bij de zebra voor het ziekenhuis is het verkeerslicht kapot.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       verkeersremmende maatregel    id: verkeersremmende-maatregel    soort: woordgroep    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (verkeersremmende | snelheidsremmende) (maatregel | maatregelen | voorziening | voorzieningen)
beter:        (drempel, bocht of smalle weg) | noem wat er komt
uitleg:       Iets waardoor auto's langzamer gaan rijden, zoals een drempel of een smaller stuk weg.
voorbeeld:    U vraagt ons om ⟦verkeersremmende maatregelen⟧ bij de kinderopvang. => U vraagt ons om drempels in de weg bij de kinderopvang.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       voertuigwrak    id: voertuigwrak    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: tip
rechtsgevolg: ja
uitleg:       Een auto of ander voertuig dat niet meer kan rijden en verwaarloosd is. Zo'n wrak mag niet op straat staan.
voorbeeld:    Haal het ⟦voertuigwrak⟧ voor 12 mei van de parkeerplaats. => Haal de kapotte auto voor 12 mei van de parkeerplaats.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       voetgangersoversteekplaats    id: voetgangersoversteekplaats    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        <zebrapad>              | als er witte strepen op de weg staan
uitleg:       Brede witte strepen op de weg. Auto's moeten er stoppen voor wie oversteekt.
voorbeeld:    Voor de bibliotheek komt een ⟦voetgangersoversteekplaats⟧. => Voor de bibliotheek komt een zebrapad.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       wegbeheerder    id: wegbeheerder    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (gemeente, provincie, waterschap of Rijk) | noem wie voor de weg zorgt
uitleg:       De overheid die voor een weg zorgt: de gemeente, de provincie, het waterschap of het Rijk.
voorbeeld:    Meld de losse tegel bij de ⟦wegbeheerder⟧. => Meld de losse tegel bij de gemeente.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 58 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wegonttrekking    id: wegonttrekking    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (wegonttrekking | wegonttrekkingen)
patroon:      (onttrekken | onttrokken | onttrekking) ..6 aan het openbaar verkeer
patroon:      aan het openbaar verkeer (te onttrekken | onttrekken | onttrokken)
uitleg:       De gemeente besluit dat een weg niet meer voor iedereen is. U mag er dan niet zomaar meer overheen.
voorbeeld:    De raad besluit op 4 juli over de ⟦wegonttrekking⟧ van het Zandpad. => De raad besluit op 4 juli of het Zandpad dichtgaat voor het verkeer.
voorbeeld:    Wij willen het Zandpad ⟦aan het openbaar verkeer onttrekken⟧. => Wij willen dat het Zandpad geen weg meer is voor iedereen.
bron:         Wegenwet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       wegvak    id: wegvak    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
patroon:      (wegvak | wegvakken)
beter:        (stuk weg)              | noem de straten waar het begint en eindigt
uitleg:       Een stuk van een weg, bijvoorbeeld tussen twee kruispunten.
voorbeeld:    Op het ⟦wegvak⟧ tussen de kerk en de rotonde geldt 30. => Op het stuk weg tussen de kerk en de rotonde geldt 30.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 67 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       weesfiets    id: weesfiets    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (fiets die niemand gebruikt) | altijd
uitleg:       Een fiets die al lang op straat staat en die niemand meer ophaalt.
voorbeeld:    Bij het station halen wij in maart de ⟦weesfietsen⟧ weg. => Bij het station halen wij in maart de fietsen weg die niemand gebruikt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       zero-emissiezone    id: zero-emissiezone    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (zero-emissiezone | zero-emissiezones | zero-emissie zone | nul-emissiezone | nul-emissiezones)
uitleg:       Een deel van de stad waar vrachtwagens en bestelauto's alleen zonder uitlaatgassen mogen rijden. Voor sommige geldt nog een overgangstijd.
voorbeeld:    Met uw bestelbus op diesel mag u de ⟦zero-emissiezone⟧ niet in. => In dit deel van de stad mag uw bestelbus op diesel niet rijden.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie
