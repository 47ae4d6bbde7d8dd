# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Vaste groepen met een oude naamval, zoals 'ten zeerste' en 'te dezer zake'.

ingang:       te dien tijde    id: te-dien-tijde    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      (te dien tijde | te dier tijd | in der tijd)
beter:        toen                   | altijd
uitleg:       In de tijd waar het over ging.
voorbeeld:    Uw moeder woonde ⟦te dien tijde⟧ nog in Zwolle. => Uw moeder woonde toen nog in Zwolle.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       te uwer beschikking    id: te-uwer-beschikking    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
alleen:       zin=/(staat | staan | stond | stonden | ligt | liggen | lag | lagen)/
beter:        voor u klaar           | als er 'liggen' of 'staan' bij hoort
uitleg:       De lezer kan het gebruiken of krijgen.
voorbeeld:    De rolstoel staat vanaf morgen ⟦te uwer beschikking⟧. => De rolstoel staat vanaf morgen voor u klaar.
niet melden:  /<stellen:ww> ..8 _/ | ter beschikking stellen is geven of lenen
niet melden:  /_ ..2 <stellen:ww>/ | ter beschikking stellen is geven of lenen
niet melden:  /_ (staat | staan | stond | stonden | ligt | liggen | lag | lagen)/ | dan moet ook de rest anders
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       te mijnen laste    id: te-mijnen-laste    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      te (mijnen | uwen | zijnen | haren | hunnen | onzen) laste
beter:        (u betaalt, zij betaalt) | zeg wie betaalt
uitleg:       Die persoon moet de kosten betalen.
voorbeeld:    De kosten van de sloop komen ⟦te uwen laste⟧. => U betaalt de kosten van de sloop.
niet melden:  /(kind | kinderen | gezin) ..2 _/ | kinderen voor wie iemand zorgt: dat is iets anders dan kosten
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       te uwen name    id: te-uwen-name    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      te (uwen | mijnen | zijnen | haren | hunnen) name
beter:        (op uw naam, op zijn naam) | noem de persoon
uitleg:       De naam van die persoon staat erop.
voorbeeld:    De auto staat nog ⟦te uwen name⟧ in het kentekenregister. => De auto staat nog op uw naam in het kentekenregister.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       te uwen behoeve    id: te-uwen-behoeve    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        voor u                 | altijd
uitleg:       Het is bedoeld om de lezer te helpen.
voorbeeld:    De tolk is ⟦te uwen behoeve⟧ aanwezig. => De tolk is voor u aanwezig.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       te dien behoeve    id: te-dien-behoeve    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        daarvoor               | altijd
uitleg:       Om dat te kunnen doen of bereiken.
voorbeeld:    De hal wordt verbouwd. ⟦Te dien behoeve⟧ is geld vrijgemaakt. => De hal wordt verbouwd. Daarvoor is geld vrijgemaakt.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       te uwent    id: te-uwent    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      (te uwent | te uwen huize | ten uwent)
beter:        bij u                  | altijd
uitleg:       In de woning van de lezer, of op zijn werk.
voorbeeld:    Woensdag komt de ergotherapeut ⟦te uwent⟧ kijken. => Woensdag komt de ergotherapeut bij u kijken.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       te onzent    id: te-onzent    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      (te onzent | ten onzent)
beter:        bij ons                | altijd
uitleg:       Op onze plek, of in ons land.
voorbeeld:    De spullen kunnen een maand ⟦te onzent⟧ blijven. => De spullen kunnen een maand bij ons blijven.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       ten huize van    id: ten-huize-van    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        in het huis van        | altijd
uitleg:       In de woning van iemand.
voorbeeld:    De bijeenkomst was ⟦ten huize van⟧ de voorzitter. => De bijeenkomst was in het huis van de voorzitter.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       van rijkswege    id: van-rijkswege    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        door het Rijk          | als het Rijk iets doet of betaalt
uitleg:       Het Rijk doet of betaalt het. Dat is de overheid van het hele land.
voorbeeld:    De dijk wordt ⟦van rijkswege⟧ onderhouden. => De dijk wordt door het Rijk onderhouden.
niet melden:  /(maatregel | maatregelen | informatie | subsidie | subsidies | bijdrage | steun | geld | hulp | toezicht | kant) _/ | dan past er 'van'
niet melden:  /_ ..8 (bezwaar | bezwaren)/ | dan past er 'door' niet
niet melden:  /(bezwaar | bezwaren) ..6 _/ | dan past er 'door' niet
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 114 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       van gemeentewege    id: van-gemeentewege    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        door de gemeente       | altijd
uitleg:       Het komt van de gemeente.
voorbeeld:    De bladkorf wordt ⟦van gemeentewege⟧ geplaatst. => De bladkorf wordt door de gemeente geplaatst.
niet melden:  /(maatregel | maatregelen | informatie | subsidie | subsidies | bijdrage | steun | geld | hulp | toezicht | kant) _/ | dan past er 'van'
niet melden:  /_ ..8 (bezwaar | bezwaren)/ | dan past er 'door' niet
niet melden:  /(bezwaar | bezwaren) ..6 _/ | dan past er 'door' niet
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       van hogerhand    id: van-hogerhand    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: tip
beter:        (noem wie het besluit) | zeg wie de baas is: de minister, de directeur
uitleg:       Iemand met meer macht heeft dit bepaald.
voorbeeld:    De sluiting van het loket is ⟦van hogerhand⟧ opgelegd. => De directie heeft besloten om het loket te sluiten.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       onzerzijds    id: onzerzijds    soort: bijwoord    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        van onze kant          | altijd
uitleg:       Door ons, of van ons uit gezien.
voorbeeld:    ⟦Onzerzijds⟧ is er geen bezwaar tegen de nieuwe haag. => Van onze kant is er geen bezwaar tegen de nieuwe haag.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       zijnerzijds    id: zijnerzijds    soort: bijwoord    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      (mijnerzijds | zijnerzijds | harerzijds | hunnerzijds)
beter:        (van zijn kant, van haar kant) | noem wie het doet
uitleg:       Wat deze persoon er zelf aan doet.
voorbeeld:    De verhuurder heeft ⟦zijnerzijds⟧ de gang geverfd. => De verhuurder heeft van zijn kant de gang geverfd.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       zijns inziens    id: zijns-inziens    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        volgens hem            | altijd
uitleg:       Zo denkt hij erover.
voorbeeld:    De man krijgt ⟦zijns inziens⟧ te weinig huurtoeslag. => De man krijgt volgens hem te weinig huurtoeslag.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       haars inziens    id: haars-inziens    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        volgens haar           | altijd
uitleg:       Dat is haar mening.
voorbeeld:    De bewoonster is ⟦haars inziens⟧ niet goed geholpen aan de balie. => De bewoonster is volgens haar niet goed geholpen aan de balie.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       mijns bedunkens    id: mijns-bedunkens    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        volgens mij            | altijd
uitleg:       De schrijver geeft een mening, geen feit.
voorbeeld:    Die steiger is ⟦mijns bedunkens⟧ niet veilig. => Die steiger is volgens mij niet veilig.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       schrijver dezes    id: schrijver-dezes    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      (schrijver | schrijfster | steller | ondergetekende) dezes
beter:        (ik)                   | schrijf in de ik-vorm
uitleg:       De persoon die deze brief heeft geschreven.
voorbeeld:    ⟦Schrijver dezes⟧ heeft op 3 mei met u gebeld. => Ik heb op 3 mei met u gebeld.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       toonder dezes    id: toonder-dezes    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      (toonder | houder | brenger) dezes
beter:        (wie deze brief laat zien) | zeg wie het is
uitleg:       Wie dit papier bij zich heeft en laat zien.
voorbeeld:    ⟦Houder dezes⟧ mag gratis met de pont. => Wie deze kaart laat zien, mag gratis met de pont.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       dezes jaars    id: dezes-jaars    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        van dit jaar           | altijd
uitleg:       Het hoort bij het jaar van nu.
voorbeeld:    De contributie voor maart ⟦dezes jaars⟧ is nog niet binnen. => De contributie voor maart van dit jaar is nog niet binnen.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       dezer    id: dezer-van-deze    soort: voornaamwoord    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      dezer wat=(gemeente | maand | week | stad | wet | verordening | regeling | overeenkomst | akte | brief | zaak)
beter:        van deze {wat}         | altijd
uitleg:       Het hoort hierbij: bij deze plaats, tijd of regel.
voorbeeld:    De inwoners ⟦dezer gemeente⟧ kiezen in maart. => De inwoners van deze gemeente kiezen in maart.
niet melden:  /te _/ | 'te dezer zake' is een andere groep
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 78 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       desgelijks    id: desgelijks    soort: bijwoord    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        ook                    | altijd
uitleg:       Net zo, op dezelfde manier.
voorbeeld:    De voogd moet ⟦desgelijks⟧ een handtekening zetten. => De voogd moet ook een handtekening zetten.
niet melden:  /<doen:ww> ..3 _/ | 'doe desgelijks': hetzelfde doen
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       in dier voege    id: in-dier-voege    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
alleen:       na=/..12 dat/
beter:        op zo'n manier         | als er 'dat' volgt
uitleg:       Zo, met deze uitkomst.
voorbeeld:    De trap is ⟦in dier voege⟧ gemaakt dat kinderen er niet af vallen. => De trap is op zo'n manier gemaakt dat kinderen er niet af vallen.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 29 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uit anderen hoofde    id: uit-anderen-hoofde    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        om een andere reden    | altijd
uitleg:       Niet om dit, maar om iets anders.
voorbeeld:    Misschien krijgt u ⟦uit anderen hoofde⟧ al een vergoeding. => Misschien krijgt u om een andere reden al een vergoeding.
niet melden:  /(verplichting | verplichtingen | vordering | vorderingen | rechten | recht | aanspraak | aanspraken | kosten | inkomsten | inkomen | schade | schulden | uitkering) _/ | dan zegt het waar iets uit komt
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 100 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uit eigener beweging    id: uit-eigener-beweging    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      uit (eigener | eigen) beweging
alleen:       zin!=/(wordt | worden | werd | werden) ..20 uit (eigen | eigener) beweging/
beter:        zelf                   | altijd
beter:        uit zichzelf           | bij hij, zij of een naam
uitleg:       Zonder dat een ander het vroeg.
voorbeeld:    De jongen meldde zich ⟦uit eigener beweging⟧ bij de politie. => De jongen meldde zich uit zichzelf bij de politie.
niet melden:  /(of | wel | en) _/ | naast 'op verzoek' past het andere woord niet goed
niet melden:  /_ ("." | "," | ";" | "?" | "!" | ")")/ | achteraan past het andere woord niet
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in genen dele    id: in-genen-dele    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        helemaal niet          | altijd
uitleg:       Nee, zelfs niet een klein beetje.
voorbeeld:    De folder is ⟦in genen dele⟧ bedoeld als reclame. => De folder is helemaal niet bedoeld als reclame.
niet melden:  /_ een/ | dan is het 'geen'
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       in levenden lijve    id: in-levenden-lijve    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: tip
beter:        zelf                   | als iemand er echt bij is
uitleg:       De persoon is er echt, niet op beeld of via de telefoon.
voorbeeld:    De wethouder was ⟦in levenden lijve⟧ aanwezig bij de opening. => De wethouder was zelf aanwezig bij de opening.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       aan den lijve    id: aan-den-lijve    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: tip
beter:        zelf                   | bij 'voelen', 'merken' en 'ondervinden'
uitleg:       Iemand heeft het echt meegemaakt.
voorbeeld:    De winkeliers hebben de gevolgen ⟦aan den lijve⟧ gevoeld. => De winkeliers hebben de gevolgen zelf gevoeld.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       te berde brengen    id: te-berde-brengen    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      <brengen:ww> ..8 te berde
patroon:      te berde ..1 t=te? <brengen:ww>
beter:        {t} <noemen:ww> …          | altijd
uitleg:       In een gesprek of brief over iets beginnen.
voorbeeld:    In de raad heeft zij het gevaar van vuurwerk ⟦te berde gebracht⟧. => In de raad heeft zij het gevaar van vuurwerk genoemd.
voorbeeld:    De bewoner ⟦bracht⟧ een nieuw punt ⟦te berde⟧. => De bewoner noemde een nieuw punt.
niet melden:  /_ (",")? (dat | of | waarom | hoe | wat)/ | dan past er zeggen of vragen
niet melden:  /te berde (wil | willen | wilde | wilden | kan | kunnen | mag | mogen | moet | moeten | zal | zullen | laten) [woord]/ | dan moet ook de volgorde anders
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       te berde brengen    id: te-berde-brengen-dat    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
betekenis:    met een zin erachter
patroon:      <brengen:ww> ..8 te berde
patroon:      te berde ..1 <brengen:ww>
alleen:       na=/(",")? (dat | of | waarom | hoe | wat)/
beter:        (zeggen, vragen)       | als er een zin met 'dat' of 'of' volgt
uitleg:       Iets zeggen of vragen in een gesprek of brief.
voorbeeld:    U hebt ⟦te berde gebracht⟧ dat de stoep kapot is. => U hebt gezegd dat de stoep kapot is.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       in der minne    id: in-der-minne    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        (samen, zonder rechter) | zeg dat mensen het samen oplossen
uitleg:       Mensen lossen hun ruzie samen op. Er komt geen rechter aan te pas.
voorbeeld:    De buren hebben de zaak ⟦in der minne⟧ opgelost. => De buren hebben de zaak samen opgelost, zonder rechter.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in den lande    id: in-den-lande    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        in het land            | altijd
uitleg:       Overal in Nederland.
voorbeeld:    Dit gebeurt ook bij andere gemeenten ⟦in den lande⟧. => Dit gebeurt ook bij andere gemeenten in het land.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       hier te lande    id: hier-te-lande    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        in Nederland           | altijd
uitleg:       In het land waar de schrijver en de lezer zijn.
voorbeeld:    Een buitenlands rijbewijs is ⟦hier te lande⟧ niet altijd geldig. => Een buitenlands rijbewijs is in Nederland niet altijd geldig.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 136 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in den vreemde    id: in-den-vreemde    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        in het buitenland      | altijd
uitleg:       Ver van huis, in een ander land.
voorbeeld:    Haar vader heeft jaren ⟦in den vreemde⟧ gewerkt. => Haar vader heeft jaren in het buitenland gewerkt.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       in den beginne    id: in-den-beginne    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        in het begin           | altijd
uitleg:       Toen iets pas startte.
voorbeeld:    ⟦In den beginne⟧ kwamen er weinig bezoekers naar het buurthuis. => In het begin kwamen er weinig bezoekers naar het buurthuis.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       volledigheidshalve    id: volledigheidshalve    soort: bijwoord    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        voor de volledigheid    | altijd
uitleg:       Iemand zegt dit erbij om niets te vergeten.
voorbeeld:    ⟦Volledigheidshalve⟧ sturen wij u ook het oude contract. => Voor de volledigheid sturen wij u ook het oude contract.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 53 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gemakshalve    id: gemakshalve    soort: bijwoord    categorie: naamval    domein: algemeen    ernst: tip
beter:        voor het gemak         | altijd
uitleg:       Omdat het zo minder moeite kost.
voorbeeld:    De kassa rondt het bedrag ⟦gemakshalve⟧ af. => De kassa rondt het bedrag voor het gemak af.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       zekerheidshalve    id: zekerheidshalve    soort: bijwoord    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      zekerheidshalve
beter:        voor de zekerheid      | altijd
uitleg:       Om geen risico te nemen.
voorbeeld:    Bel ⟦zekerheidshalve⟧ even voordat je langskomt. => Bel voor de zekerheid even voordat je langskomt.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       veiligheidshalve    id: veiligheidshalve    soort: bijwoord    categorie: naamval    domein: algemeen    ernst: tip
beter:        voor de veiligheid     | altijd
uitleg:       Om geen gevaar te lopen.
voorbeeld:    De weg is ⟦veiligheidshalve⟧ een dag dicht. => De weg is voor de veiligheid een dag dicht.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       beroepshalve    id: beroepshalve    soort: bijwoord    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        voor het werk          | altijd
uitleg:       Omdat het bij iemands baan hoort.
voorbeeld:    Rijdt u ⟦beroepshalve⟧ vaak door de milieuzone? => Rijdt u voor het werk vaak door de milieuzone?
niet melden:  /_ ..6 (kennis | weet | weten | wist | bekend | vernomen | geheim | geheimhouding)/ | iemand hoort het door zijn werk
niet melden:  /_ ..6 (werk | werken | werkt | werkte | werkzaam)/ | dan staat er twee keer werk
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 22 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       eerlijkheidshalve    id: eerlijkheidshalve    soort: bijwoord    categorie: naamval    domein: algemeen    ernst: tip
beter:        om eerlijk te zijn     | aan het begin van een zin
beter:        (weglaten)             | midden in een zin
uitleg:       De waarheid moet ook gezegd worden.
voorbeeld:    ⟦Eerlijkheidshalve⟧ moet ik zeggen dat ook ik te hard reed. => Om eerlijk te zijn moet ik zeggen dat ook ik te hard reed.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       ten tijde dat    id: ten-tijde-dat    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        (toen)                 | als het voorbij is
uitleg:       In de periode waarin iets anders gebeurde.
voorbeeld:    ⟦Ten tijde dat⟧ de muur werd gebouwd, woonde hier niemand. => Toen de muur werd gebouwd, woonde hier niemand.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       ten name van    id: ten-name-van    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        op naam van            | altijd
uitleg:       De naam van deze persoon of organisatie staat erbij.
voorbeeld:    De rekening staat ⟦ten name van⟧ de voetbalclub. => De rekening staat op naam van de voetbalclub.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 66 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten nadele van    id: ten-nadele-van    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        in het nadeel van      | altijd
uitleg:       Voor deze persoon wordt het slechter.
voorbeeld:    De fout werkte ⟦ten nadele van⟧ kleine winkeliers. => De fout werkte in het nadeel van kleine winkeliers.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 88 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten faveure van    id: ten-faveure-van    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        in het voordeel van    | altijd
uitleg:       Voor deze persoon of groep wordt het beter.
voorbeeld:    De nieuwe regel is ⟦ten faveure van⟧ fietsers. => De nieuwe regel is in het voordeel van fietsers.
niet melden:  /(trad | treedt | treden | getreden) ..8 _/ | dan maakt iemand plaats voor een ander
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       ten gerieve van    id: ten-gerieve-van    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        voor                   | altijd
uitleg:       Om het voor iemand makkelijk of prettig te maken.
voorbeeld:    ⟦Ten gerieve van⟧ de marktbezoekers is er een toiletwagen. => Voor de marktbezoekers is er een toiletwagen.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       ten kantore van    id: ten-kantore-van    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        op het kantoor van     | altijd
uitleg:       Op de plek waar iemand zijn kantoor heeft.
voorbeeld:    De sleutel ligt ⟦ten kantore van⟧ de makelaar. => De sleutel ligt op het kantoor van de makelaar.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 60 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten stelligste    id: ten-stelligste    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        heel duidelijk         | bij 'ontkennen' of 'weigeren'
uitleg:       Zonder enige twijfel.
voorbeeld:    De bestuurder ontkende ⟦ten stelligste⟧ dat hij had gedronken. => De bestuurder ontkende heel duidelijk dat hij had gedronken.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       ten zeerste    id: ten-zeerste    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
alleen:       zin!=/(raad u | raad je | raadt | raden u | raden je | raden wij | raden we | ik raad | aanraden | aangeraden | aan te raden | aanbevelen | aanbevolen | beveel | beveelt | bevelen | afraden | afgeraden | ontraden | betwijfel | betwijfelt | betwijfelen | bezwaar | protesteren | protesteert)/
beter:        heel erg               | altijd
uitleg:       Meer dan gewoon, in hoge mate.
voorbeeld:    Wij betreuren het ongeluk op het schoolplein ⟦ten zeerste⟧. => Wij betreuren het ongeluk op het schoolplein heel erg.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       ten zeerste    id: ten-zeerste-sterk    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
betekenis:    bij aanraden, betwijfelen en bezwaar
alleen:       zin=/(raad u | raad je | raadt | raden u | raden je | raden wij | raden we | ik raad | aanraden | aangeraden | aan te raden | aanbevelen | aanbevolen | beveel | beveelt | bevelen | afraden | afgeraden | ontraden | betwijfel | betwijfelt | betwijfelen | bezwaar | protesteren | protesteert)/
beter:        sterk                  | altijd
uitleg:       Het is geen zwak advies of een kleine twijfel, maar een stevig woord.
voorbeeld:    Wij raden u ⟦ten zeerste⟧ aan om een helm te dragen. => Wij raden u sterk aan om een helm te dragen.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       ten volle    id: ten-volle    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        helemaal               | altijd
uitleg:       Voor alles, niet voor een deel.
voorbeeld:    De verzekering vergoedt de schade aan de gevel ⟦ten volle⟧. => De verzekering vergoedt de schade aan de gevel helemaal.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 19 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten overvloede    id: ten-overvloede    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        (dit weet u misschien al) | als je iets nog een keer zegt
uitleg:       Het hoeft eigenlijk niet gezegd te worden, maar het gebeurt toch.
voorbeeld:    ⟦Ten overvloede⟧ wijs ik u erop dat de stembureaus om negen uur sluiten. => Misschien weet u het al: de stembureaus sluiten om negen uur.
niet melden:  /(overweging | overwegingen | rechtsoverweging | overweegt) ..3 _/ | een vaste term van de rechter
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 81 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten tweede male    id: ten-tweede-male    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      (ten | voor de) welke=(tweede | derde | vierde | zoveelste) (male | maal)
beter:        voor de {welke} keer   | altijd
uitleg:       Het is al eens eerder gebeurd.
voorbeeld:    Uw auto is ⟦ten tweede male⟧ weggesleept. => Uw auto is voor de tweede keer weggesleept.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       ten bewijze van    id: ten-bewijze-van    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      ten (bewijze | blijke) van
beter:        als bewijs van         | altijd
uitleg:       Om te laten zien dat het echt zo is.
voorbeeld:    U krijgt een stempel ⟦ten bewijze van⟧ betaling. => U krijgt een stempel als bewijs van betaling.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten gemeentehuize    id: ten-gemeentehuize    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      ten (gemeentehuize | stadhuize | raadhuize)
beter:        in het gemeentehuis    | altijd
uitleg:       In het gebouw waar de gemeente werkt.
voorbeeld:    De tekeningen van het plein hangen ⟦ten gemeentehuize⟧. => De tekeningen van het plein hangen in het gemeentehuis.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten aanhoren van    id: ten-aanhoren-van    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        (terwijl anderen het horen) | zeg wie het hoort
uitleg:       Andere mensen zijn erbij en horen wat iemand zegt.
voorbeeld:    Hij schold de conducteur uit ⟦ten aanhoren van⟧ alle reizigers. => Hij schold de conducteur uit en alle reizigers hoorden het.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       ten titel van    id: ten-titel-van    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        als                    | altijd
uitleg:       Met dit doel of onder deze naam wordt iets betaald.
voorbeeld:    Zij kreeg 400 euro ⟦ten titel van⟧ voorschot. => Zij kreeg 400 euro als voorschot.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten naaste bij    id: ten-naaste-bij    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        ongeveer               | altijd
uitleg:       Niet precies, maar het scheelt weinig.
voorbeeld:    De tribune biedt plaats aan ⟦ten naaste bij⟧ honderd mensen. => De tribune biedt plaats aan ongeveer honderd mensen.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       ten platten lande    id: ten-platten-lande    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      ten (platten lande | plattelande | platte lande)
beter:        op het platteland      | altijd
uitleg:       Buiten de stad, in een dorp of tussen de boerderijen.
voorbeeld:    ⟦Ten plattelande⟧ rijdt na acht uur geen bus meer. => Op het platteland rijdt na acht uur geen bus meer.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       ten vervolge op    id: ten-vervolge-op    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      (ten vervolge op | ten vervolge van)
beter:        als vervolg op         | altijd
uitleg:       Het is het volgende stuk na iets wat er al was.
voorbeeld:    ⟦Ten vervolge op⟧ de eerste cursus is er een tweede avond. => Als vervolg op de eerste cursus is er een tweede avond.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       ten dienste van    id: ten-dienste-van    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        voor                   | altijd
uitleg:       Om te helpen of om gebruikt te worden.
voorbeeld:    De bus rijdt ⟦ten dienste van⟧ ouderen in de kernen. => De bus rijdt voor ouderen in de kernen.
niet melden:  /<staan:ww> ..6 _/ | bij 'staan' moet ook de rest anders
niet melden:  /<stellen:ww> ..6 _/ | bij 'stellen' moet ook de rest anders
niet melden:  /_ ..4 <stellen:ww>/ | bij 'stellen' moet ook de rest anders
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 107 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten strengste    id: ten-strengste    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        streng                 | bij 'verboden'
uitleg:       Het mag echt niet, of de straf is zwaar.
voorbeeld:    Open vuur in het duin is ⟦ten strengste⟧ verboden. => Open vuur in het duin is streng verboden.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       ten vroegste    id: ten-vroegste    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        op zijn vroegst        | altijd
uitleg:       Niet eerder dan dit moment.
voorbeeld:    De verhuizing is ⟦ten vroegste⟧ in september. => De verhuizing is op zijn vroegst in september.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       ten laatste    id: ten-laatste    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
alleen:       begin!=ja
beter:        uiterlijk              | bij een datum of tijd
uitleg:       Later dan dit moment mag niet.
voorbeeld:    De jas ligt tot ⟦ten laatste⟧ vrijdag bij de gevonden spullen. => De jas ligt tot uiterlijk vrijdag bij de gevonden spullen.
niet melden:  /ten eerste ..30 _/ | dan is het een rij
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten eeuwigen dage    id: ten-eeuwigen-dage    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      tot? ten (eeuwigen | eeuwige) dage
beter:        voor altijd            | altijd
uitleg:       Zonder einde.
voorbeeld:    Het graf blijft niet ⟦ten eeuwigen dage⟧ bestaan. => Het graf blijft niet voor altijd bestaan.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       ter bevordering van    id: ter-bevordering-van    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        (voor meer …, om … beter te maken) | zeg wat er beter wordt
uitleg:       Om iets beter, groter of sterker te maken.
voorbeeld:    ⟦Ter bevordering van⟧ de veiligheid komt er een zebrapad. => Voor meer veiligheid komt er een zebrapad.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 215 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter vervanging van    id: ter-vervanging-van    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: tip
beter:        (in plaats van)        | als het nieuwe komt waar het oude was
uitleg:       Het nieuwe komt waar het oude was.
voorbeeld:    ⟦Ter vervanging van⟧ de oude kastanje plant de gemeente een linde. => In plaats van de oude kastanje plant de gemeente een linde.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 135 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter voorbereiding op    id: ter-voorbereiding-op    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: tip
patroon:      ter voorbereiding (op | van)
beter:        (om … voor te bereiden) | maak er een zin met 'voorbereiden' van
uitleg:       Om klaar te zijn voor iets wat nog komt.
voorbeeld:    ⟦Ter voorbereiding op⟧ het gesprek vult u een vragenlijst in. => U bereidt zich op het gesprek voor met een vragenlijst.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 35 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter dekking van    id: ter-dekking-van    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        voor                   | als het geld voor de kosten is
uitleg:       Met dit geld worden de kosten betaald.
voorbeeld:    De club vraagt een bijdrage ⟦ter dekking van⟧ de zaalhuur. => De club vraagt een bijdrage voor de zaalhuur.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 126 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter illustratie    id: ter-illustratie    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: tip
beter:        als voorbeeld          | altijd
uitleg:       Om iets met een voorbeeld of plaatje duidelijk te maken.
voorbeeld:    ⟦Ter illustratie⟧ staat er een foto van een goede steiger in de folder. => Als voorbeeld staat er een foto van een goede steiger in de folder.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 22 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter plaatse    id: ter-plaatse    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: tip
patroon:      ter plaatse !van
beter:        daar; op de plek zelf  | altijd
uitleg:       Op de plek waar het om gaat.
voorbeeld:    De inspecteur keek ⟦ter plaatse⟧ of de reling vastzat. => De inspecteur keek daar of de reling vastzat.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 291 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter verkrijging van    id: ter-verkrijging-van    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        voor                   | bij een aanvraag of formulier
beter:        (om … te krijgen)      | na iets wat iemand doet
uitleg:       Om het te krijgen.
voorbeeld:    ⟦Ter verkrijging van⟧ de ooievaarspas levert u een loonstrook in. => Voor de ooievaarspas levert u een loonstrook in.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 212 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter waarde van    id: ter-waarde-van    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: tip
beter:        van                    | als er een bedrag volgt
uitleg:       Het bedrag dat volgt, is wat iets kost of waard is.
voorbeeld:    De winnaar krijgt een bon ⟦ter waarde van⟧ 25 euro. => De winnaar krijgt een bon van 25 euro.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter wille van    id: ter-wille-van    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        voor                   | altijd
uitleg:       Om iemand of iets te helpen.
voorbeeld:    ⟦Ter wille van⟧ de rust in de wijk gaat het terras om elf uur dicht. => Voor de rust in de wijk gaat het terras om elf uur dicht.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter griffie    id: ter-griffie    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        bij de griffie         | altijd
uitleg:       Bij de medewerkers van de rechtbank of de gemeenteraad die brieven en stukken aannemen.
voorbeeld:    U kunt de stukken tot 4 juni ⟦ter griffie⟧ afgeven. => U kunt de stukken tot 4 juni bij de griffie afgeven.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 100 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter secretarie    id: ter-secretarie    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      ter (secretarie | gemeentesecretarie)
beter:        in het gemeentehuis    | altijd
uitleg:       Op de plek waar de ambtenaren van de gemeente werken.
voorbeeld:    De verordening ligt ⟦ter secretarie⟧ klaar om te lezen. => De verordening ligt in het gemeentehuis klaar om te lezen.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter ore komen    id: ter-ore-komen    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      ter ore ..2 (komen | komt | kwam | gekomen)
patroon:      (komt | kwam | komen | kwamen) ..6 ter ore
beter:        (horen)                | zeg wie iets hoort
uitleg:       Iemand hoort iets, vaak van een ander.
voorbeeld:    Het is de wijkagent ⟦ter ore gekomen⟧ dat er wordt gedeald. => De wijkagent heeft gehoord dat er wordt gedeald.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       ter vergadering    id: ter-vergadering    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        in de vergadering      | altijd
uitleg:       Op het moment dat mensen samen vergaderen.
voorbeeld:    De penningmeester deelt de cijfers ⟦ter vergadering⟧ uit. => De penningmeester deelt de cijfers in de vergadering uit.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 71 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter voldoening aan    id: ter-voldoening-aan    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        om te voldoen aan      | altijd
uitleg:       Om te doen wat een regel vraagt.
voorbeeld:    ⟦Ter voldoening aan⟧ de brandregels komt er een tweede trap. => Om te voldoen aan de brandregels komt er een tweede trap.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 99 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter verduidelijking    id: ter-verduidelijking    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: tip
beter:        voor de duidelijkheid  | altijd
uitleg:       Zodat iedereen het begrijpt.
voorbeeld:    ⟦Ter verduidelijking⟧ staat er een kaartje van de omleiding bij. => Voor de duidelijkheid staat er een kaartje van de omleiding bij.
niet melden:  /_ van/ | dan staat er al bij wat duidelijker wordt
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 43 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter afsluiting    id: ter-afsluiting    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: tip
patroon:      ter afsluiting !van
beter:        tot slot               | als laatste onderdeel
uitleg:       Als laatste, aan het eind.
voorbeeld:    ⟦Ter afsluiting⟧ drinken de vrijwilligers samen koffie. => Tot slot drinken de vrijwilligers samen koffie.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 22 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       te dezer zake    id: te-dezer-zake    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      (te dezer zake | ten dezen aanzien | te dezen aanzien)
beter:        hierover               | altijd
uitleg:       Over het onderwerp van nu.
voorbeeld:    Bij wie kan ik ⟦te dezer zake⟧ meer uitleg krijgen? => Bij wie kan ik hierover meer uitleg krijgen?
niet melden:  /_ ..1 (bevoegd | bevoegde | relevant | relevante | verantwoordelijk | verantwoordelijke | deskundig | deskundige)/ | dan past dit woord niet
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       te dier zake    id: te-dier-zake    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        daarover               | altijd
uitleg:       Over dat wat er eerder stond.
voorbeeld:    De vereniging heeft ⟦te dier zake⟧ al twee brieven gekregen. => De vereniging heeft daarover al twee brieven gekregen.
niet melden:  /_ ..1 (bevoegd | bevoegde | relevant | relevante | verantwoordelijk | verantwoordelijke | deskundig | deskundige)/ | dan past dit woord niet
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       te dezen    id: te-dezen    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      (te dezen | ten deze | ten dezen)
beter:        in deze zaak           | altijd
uitleg:       In dit geval, in deze zaak.
voorbeeld:    De gemeente is ⟦te dezen⟧ niet bevoegd. => De gemeente is in deze zaak niet bevoegd.
niet melden:  /_ (aanzien | opzichte | einde | behoeve)/ | dan is het een langere vaste groep
niet melden:  /_ (vertegenwoordigd | handelend | handelende)/ | heeft een eigen ingang
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 33 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       te dezen    id: te-dezen-hierbij    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
betekenis:    bij een handeling voor een ander
patroon:      (te dezen | ten deze | ten dezen)
alleen:       na=/(vertegenwoordigd | handelend | handelende)/
beter:        hierbij                | altijd
uitleg:       In dit geval, bij deze handeling.
voorbeeld:    De stichting, ⟦te dezen⟧ vertegenwoordigd door mevrouw Smit, koopt het pand. => De stichting, hierbij vertegenwoordigd door mevrouw Smit, koopt het pand.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 33 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       te dien dage    id: te-dien-dage    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        op die dag             | altijd
uitleg:       Op de dag die net genoemd is.
voorbeeld:    Er was ⟦te dien dage⟧ een marathon door de binnenstad. => Er was op die dag een marathon door de binnenstad.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       te elfder ure    id: te-elfder-ure    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      (te | ter) elfder ure
beter:        op het laatste moment  | altijd
uitleg:       Toen het bijna te laat was.
voorbeeld:    De verhuurder liet ⟦te elfder ure⟧ de kachel maken. => De verhuurder liet op het laatste moment de kachel maken.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       te rechter tijd    id: te-rechter-tijd    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      te rechter tijd
beter:        op tijd                | altijd
uitleg:       Op een goed moment, niet te laat.
voorbeeld:    Het protest tegen de kapvergunning is ⟦te rechter tijd⟧ ontvangen. => Het protest tegen de kapvergunning is op tijd ontvangen.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       enigerwijze    id: enigerwijze    soort: bijwoord    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      (enigerwijze | op enigerhande wijze)
beter:        op een of andere manier | altijd
uitleg:       Hoe dan ook, het maakt niet uit op welke manier.
voorbeeld:    Kunt u ⟦enigerwijze⟧ aantonen dat de fiets van u is? => Kunt u op een of andere manier aantonen dat de fiets van u is?
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       dezelve    id: dezelve    soort: voornaamwoord    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      (dezelve | hetzelve | derzelver)
beter:        (die, dat)             | kies het woord dat past
uitleg:       Het wijst naar iets wat al genoemd is.
voorbeeld:    Wie een brug beschadigt, moet ⟦dezelve⟧ herstellen. => Wie een brug beschadigt, moet die herstellen.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 30 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een hunner    id: een-hunner    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      wie=(een | één | elk | ieder | geen | velen) hunner
beter:        {wie} van hen          | altijd
uitleg:       Het gaat om mensen uit die groep.
voorbeeld:    De broers erven samen. ⟦Elk hunner⟧ krijgt de helft. => De broers erven samen. Elk van hen krijgt de helft.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een uwer    id: een-uwer    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      wie=(een | één | elk | ieder | geen | velen) uwer
beter:        {wie} van u            | altijd
uitleg:       Het gaat om iemand uit de groep lezers.
voorbeeld:    ⟦Ieder uwer⟧ krijgt één stem in de bewonersraad. => Ieder van u krijgt één stem in de bewonersraad.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       een der    id: een-der    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      wie=(een | één | elk | geen | enkele | enige | vele) der
beter:        {wie} van de           | altijd
uitleg:       Het hoort bij een groep.
voorbeeld:    ⟦Een der⟧ getuigen heeft het kenteken gezien. => Een van de getuigen heeft het kenteken gezien.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 256 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ener    id: ener-van-een    soort: lidwoord    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        van een                | altijd
uitleg:       Oude vorm van 'van een'. Het zegt waar iets bij hoort.
voorbeeld:    De eigenaar ⟦ener⟧ woning betaalt belasting. => De eigenaar van een woning betaalt belasting.
niet melden:  /te _/ | 'te ener zijde' is een vaste groep
niet melden:  /_ (zijds | zijde)/ | 'ener zijds' is een vaste groep
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 21 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onverrichter zake    id: onverrichter-zake    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      (onverrichter zake | onverrichterzake)
beter:        zonder resultaat       | altijd
uitleg:       Zonder dat gelukt is waar iemand voor kwam.
voorbeeld:    De loodgieter ging ⟦onverrichter zake⟧ weer weg. => De loodgieter ging zonder resultaat weer weg.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       heden ten dage    id: heden-ten-dage    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        tegenwoordig           | altijd
uitleg:       In de tijd waarin mensen nu leven.
voorbeeld:    ⟦Heden ten dage⟧ doen veel mensen hun bankzaken op de telefoon. => Tegenwoordig doen veel mensen hun bankzaken op de telefoon.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       hedenavond    id: hedenavond    soort: bijwoord    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      (hedenavond | heden avond)
beter:        vanavond               | altijd
uitleg:       Aan het eind van deze dag.
voorbeeld:    De wijkraad vergadert ⟦hedenavond⟧ in de kantine. => De wijkraad vergadert vanavond in de kantine.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       hedenmorgen    id: hedenmorgen    soort: bijwoord    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      (hedenmorgen | hedenochtend | heden morgen)
beter:        vanmorgen              | altijd
uitleg:       Aan het begin van deze dag.
voorbeeld:    ⟦Hedenmorgen⟧ is er een vrachtwagen gekanteld op de ring. => Vanmorgen is er een vrachtwagen gekanteld op de ring.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       ten dage van    id: ten-dage-van    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        op de dag van          | altijd
uitleg:       Het gebeurt op diezelfde dag.
voorbeeld:    ⟦Ten dage van⟧ de verkiezing is het loket gesloten. => Op de dag van de verkiezing is het loket gesloten.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       na dezen    id: na-dezen    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      (na dezen | nadezen)
beter:        hierna                 | altijd
uitleg:       Later dan nu.
voorbeeld:    Eerst komt de burgemeester. ⟦Nadezen⟧ spreekt de architect. => Eerst komt de burgemeester. Hierna spreekt de architect.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       bij dezen    id: bij-dezen    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      bij dezen
patroon:      bij deze wie=(stuur | sturen | stuurt | ontvangt | bevestig | bevestigen | deel | delen | meld | melden | laat | laten | vraag | vragen | verzoek | verzoeken | verklaar | verklaart | wil | willen | geef | geven | nodig | nodigen | zeg | maak) rest=(ik | wij | we | u)
beter:        hierbij {wie} {rest}   | altijd
uitleg:       Met deze brief of dit bericht.
voorbeeld:    ⟦Bij dezen⟧ zeg ik mijn abonnement op. => Hierbij zeg ik mijn abonnement op.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       den heer    id: den-heer    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      (den | "Den") wie=(heer | heren | voorzitter | burgemeester | minister)
beter:        de {wie}               | altijd
uitleg:       Een oude vorm van 'de'. De -n is al lang niet meer nodig.
voorbeeld:    Deze brief is voor ⟦den heer⟧ De Wit. => Deze brief is voor de heer De Wit.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       welks    id: welks    soort: voornaamwoord    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      (welks | welker)
beter:        (waarvan, van wie)     | kies het woord dat past
uitleg:       Het zegt van wie of waarvan iets is.
voorbeeld:    Het schip ⟦welks⟧ motor lekte, ligt in de haven. => Het schip waarvan de motor lekte, ligt in de haven.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 37 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wier    id: wier-van-wie    soort: voornaamwoord    categorie: naamval    domein: algemeen    ernst: waarschuwing
betekenis:    van wie
alleen:       na=/[woord] ..12 (is | zijn | was | waren | heeft | hebben | had | wordt | worden | werd | staat | komt)/
alleen:       voor=/(, | mensen | personen | vrouw | vrouwen | kinderen | ouders | werknemers | bewoners | degenen | op | met | in | aan | van)/
beter:        (van wie)              | schrijf de zin met 'van wie'
uitleg:       Het wijst terug naar een vrouw of naar een groep. Iets is van haar of van hen.
voorbeeld:    De bewoners, ⟦wier⟧ huis is gesloopt, krijgen voorrang. => De bewoners van wie het huis is gesloopt, krijgen voorrang.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie; 241 keer in de wettekst (BWB, 10,8 miljoen woorden)
