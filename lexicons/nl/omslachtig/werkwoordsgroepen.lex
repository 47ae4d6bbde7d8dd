# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Werkwoord met een naamwoord, waar één werkwoord genoeg is.

ingang:       achterwege laten    id: achterwege-laten    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <laten:ww> ..8 achterwege
patroon:      achterwege ..1 <laten:ww>
patroon:      achterwege te <laten:ww>
beter:        <weg|laten:ww> …       | als iets niet genoemd wordt
beter:        (niet doen)            | als iets niet gebeurt
uitleg:       Iets gebeurt niet, of wordt niet opgeschreven.
voorbeeld:    U kunt uw geboortedatum ⟦achterwege laten⟧. => U kunt uw geboortedatum weglaten.
niet melden:  /achterwege (kunnen | moeten | willen | mogen | blijven | hoeven | zullen)/ | dan past het werkwoord niet op dezelfde plaats
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie; 108 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bezwaar aantekenen    id: bezwaar-aantekenen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      bezwaar <aan|tekenen:ww>
beter:        bezwaar <maken:ww>      | altijd
uitleg:       Laten weten dat iemand het niet eens is met een besluit. 'Bezwaar maken' is de gewone naam.
voorbeeld:    U hebt te laat ⟦bezwaar aangetekend⟧. => U hebt te laat bezwaar gemaakt.
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie

ingang:       blijk geven van    id: blijk-geven-van    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      blijk <geven:ww> van
beter:        (laten merken)         | altijd
uitleg:       Iemand laat iets merken of zien.
voorbeeld:    U moet ⟦blijk geven van⟧ interesse. => U moet laten merken dat u interesse hebt.
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie

ingang:       de mogelijkheid bieden    id: de-mogelijkheid-bieden    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <bieden:ww> ..3 de mogelijkheid
beter:        (kunnen of mogen)      | als de lezer iets kan of mag doen
uitleg:       Hierdoor kan of mag iemand iets doen.
voorbeeld:    De website ⟦biedt⟧ u ⟦de mogelijkheid⟧ een afspraak te maken. => Op de website kunt u een afspraak maken.
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie

ingang:       doen toekomen    id: doen-toekomen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <doen:ww> ..10 toekomen
beter:        <sturen:ww> …          | altijd
uitleg:       Iets aan iemand sturen.
voorbeeld:    Wij zullen u de kopie morgen ⟦doen toekomen⟧. => Wij zullen u de kopie morgen sturen.
niet melden:  /<hebben:ww> ..10 doen toekomen/ | dan is het 'hebben gestuurd'
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie; 56 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       doorgang vinden    id: doorgang-vinden    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <vinden:ww> ..8 doorgang
patroon:      doorgang ..1 <vinden:ww>
patroon:      doorgang te <vinden:ww>
beter:        (doorgaan)             | altijd
uitleg:       Het plan of feest gaat gewoon door.
voorbeeld:    De markt kan morgen geen ⟦doorgang vinden⟧. => De markt kan morgen niet doorgaan.
niet melden:  /(de | een | deze | uw | onze | die) ..1 doorgang/ | een doorgang is ook een plek waar je door kunt
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie

ingang:       een aanvang nemen    id: een-aanvang-nemen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <nemen:ww> ..8 een aanvang
patroon:      een aanvang ..1 t=te? <nemen:ww>
beter:        {t} <beginnen:ww> …        | altijd
uitleg:       Vanaf dan is iets bezig.
voorbeeld:    De cursus zal in mei ⟦een aanvang nemen⟧. => De cursus zal in mei beginnen.
niet melden:  /<hebben:ww> ..10 een aanvang genomen/ | dan is het 'is begonnen'
niet melden:  /een aanvang (kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen)/ | dan past het werkwoord niet op dezelfde plaats
niet melden:  /een aanvang <hebben:ww> genomen/ | dan is het 'is begonnen'
niet melden:  /genomen <hebben:ww>/ | dan is het 'is begonnen'
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie

ingang:       een beroep doen op    id: een-beroep-doen-op    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      een beroep <doen:ww> op
patroon:      <doen:ww> ..4 een beroep op
patroon:      (een | geen) beroep (is | wordt | worden | werd | heeft | hebben | hebt | kan | kunnen | te) ..1 (doen | gedaan)
beter:        (gebruikmaken van)     | als het om een regeling of hulp gaat
beter:        (vragen om)            | als je hulp vraagt aan iemand
uitleg:       Iemand vraagt om hulp of gebruikt een regel. Het lijkt op 'beroep' bij de rechter, maar het is iets anders.
voorbeeld:    U kunt ⟦een beroep doen op⟧ deze regeling. => U kunt gebruikmaken van deze regeling.
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens) een beroep !te/ | dan hoort het niet bij het werkwoord
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie; 49 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een besluit nemen over    id: een-besluit-nemen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      een (besluit | beslissing) ..1 t=te? <nemen:ww>
patroon:      <nemen:ww> ..6 een (besluit | beslissing)
beter:        {t} <beslissen:ww> …       | altijd
uitleg:       Kiezen wat er gaat gebeuren.
voorbeeld:    Wij moeten nog ⟦een besluit nemen⟧ over uw vraag. => Wij moeten nog beslissen over uw vraag.
niet melden:  /<nemen:ww> ..5 "," ..5 een (besluit | beslissing)/ | het werkwoord hoort bij een andere zin
niet melden:  /een (besluit | beslissing) (kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen)/ | dan past het werkwoord niet op dezelfde plaats
niet melden:  /nemen van (een | het | dit | dat | zijn | haar) besluit/ | als zelfstandig naamwoord
niet melden:  /besluit van/ | het besluit van iemand
niet melden:  /(zulk | zulke | welk | welke | elk | elke) ..2 (besluit | beslissing)/ | een bepaald besluit
niet melden:  /(besluit | beslissing) (dat | die | waar | waarbij | waarin | waarmee | waardoor | waarvoor)/ | er volgt een zin over het besluit
niet melden:  /een (besluit | beslissing) ..1 <nemen:ww> (dat | die | waar | waarbij | waarin | waarmee | waardoor | waarvoor)/ | er volgt een zin over het besluit
niet melden:  /(besluit | beslissing) (daartoe | hiertoe | tot | daarover | hierover | daaromtrent)/ | dan past 'beslissen' niet op dezelfde plaats
niet melden:  /een (besluit | beslissing) ..1 te? <nemen:ww> "," (dat | die | waar | waarbij | waarin | waarmee | waardoor | waarvoor)/ | er volgt een zin over het besluit
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens | zoals) (de | het | uw)? een (besluit | beslissing) !te/ | dan hoort het niet bij het werkwoord
niet melden:  /<nemen:ww> ..8 (voordat | omdat | als | dat | die | waar | waarna | waarvoor | waarin | zodat | en | of | maar | terwijl | mee) ..4 een (besluit | beslissing)/ | dan hoort het niet bij het werkwoord
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie

ingang:       een bezoek brengen aan    id: een-bezoek-brengen-aan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      een bezoek <brengen:ww> aan
patroon:      <brengen:ww> ..4 een bezoek aan
beter:        (bezoeken)             | altijd
uitleg:       Iemand gaat bij een ander langs.
voorbeeld:    Onze medewerker zal ⟦een bezoek brengen aan⟧ uw bedrijf. => Onze medewerker zal uw bedrijf bezoeken.
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie

ingang:       gebruik maken van    id: gebruik-maken-van    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      gebruik te? <maken:ww> van
patroon:      <maken:ww> ..4 gebruik van
patroon:      (gebruikmaken | gebruikgemaakt | gebruik te maken) van
patroon:      gebruik (moeten | kunnen | willen | mogen) maken van
beter:        (gebruiken)            | altijd
uitleg:       Iets nemen en ermee doen waar het voor is.
voorbeeld:    U mag ⟦gebruik maken van⟧ onze parkeerplaats. => U mag onze parkeerplaats gebruiken.
niet melden:  /van de gelegenheid gebruik/ | daarvoor is er een eigen ingang
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens) gebruik van/ | dan hoort het niet bij het werkwoord
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie; 361 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gehoor geven aan    id: gehoor-geven-aan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      gehoor te? <geven:ww> aan
patroon:      <geven:ww> ..4 gehoor aan
beter:        (doen wat gevraagd is) | als de lezer iets moet doen
uitleg:       Iemand doet wat er gevraagd is.
voorbeeld:    U hebt geen ⟦gehoor gegeven aan⟧ ons verzoek. => U hebt niet gedaan wat wij u vroegen.
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie

ingang:       in aanmerking komen voor    id: in-aanmerking-komen-voor    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      in aanmerking te? <komen:ww> voor
patroon:      <komen:ww> ..8 in aanmerking voor
beter:        (kunnen krijgen)       | als het om geld of hulp gaat
uitleg:       Wie aan de regels voldoet, kan iets krijgen.
voorbeeld:    U kunt ⟦in aanmerking komen voor⟧ een uitkering. => U kunt misschien een uitkering krijgen.
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie; 185 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in acht nemen    id: in-acht-nemen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <nemen:ww> ..12 in acht
patroon:      in acht ..1 t=te? <nemen:ww>
beter:        {t} <volgen:ww> …          | als het om regels gaat
beter:        (zich houden aan)      | als het om een termijn of afstand gaat
uitleg:       Zich houden aan een regel.
voorbeeld:    U moet de regels ⟦in acht nemen⟧. => U moet de regels volgen.
niet melden:  /in acht (kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen)/ | dan past het werkwoord niet op dezelfde plaats
niet melden:  /(zorgvuldigheid | vertrouwelijkheid | voorzichtigheid | afstand | rust | stilte | geheimhouding | veiligheid | alles | fatsoen | termijn | termijnen | opzegtermijn | grens | grenzen | privacy | belangen) ..4 in acht/ | dan past 'volgen' niet
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie; 43 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geheimhouding in acht nemen    id: in-acht-nemen-raad    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (zorgvuldigheid | vertrouwelijkheid | voorzichtigheid | afstand | geheimhouding | termijn | termijnen | opzegtermijn | belangen | privacy) ..4 in acht
patroon:      in acht (kunnen | moeten | willen | mogen | zullen) (nemen | worden genomen)
beter:        (zorgen voor; zich houden aan) | altijd
uitleg:       Oppassen dat het goed gaat, of doen wat is afgesproken.
voorbeeld:    De leden nemen ⟦geheimhouding in acht⟧. => De leden houden geheim wat zij horen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       in aanmerking nemen    id: in-aanmerking-nemen-tellen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (neem | neemt | nemen | nam | namen) ..8 in aanmerking
patroon:      in aanmerking (te | wordt | worden | moet worden | moeten worden | kan worden | kunnen worden | werd)? (genomen | nemen | neemt)
patroon:      in aanmerking te worden genomen
beter:        (meetellen; rekening houden met) | altijd
uitleg:       Iets telt mee bij een berekening of een beslissing.
voorbeeld:    Uw spaargeld wordt niet ⟦in aanmerking genomen⟧. => Uw spaargeld telt niet mee.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       in behandeling nemen    id: in-behandeling-nemen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <nemen:ww> ..8 in behandeling
patroon:      in behandeling ..1 <nemen:ww>
patroon:      in behandeling te <nemen:ww>
beter:        (behandelen)           | als je nog moet beginnen
beter:        (bezig zijn met)       | als je al begonnen bent
uitleg:       De ambtenaar gaat met een brief of aanvraag aan het werk.
voorbeeld:    Wij zullen uw aanvraag in mei ⟦in behandeling nemen⟧. => Wij zullen uw aanvraag in mei behandelen.
niet melden:  'niet in behandeling nemen' is een besluit met gevolgen: leg dan uit waarom
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie; 142 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in beschouwing nemen    id: in-beschouwing-nemen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <nemen:ww> ..8 in beschouwing
patroon:      in beschouwing ..1 t=te? <nemen:ww>
beter:        {t} <bekijken:ww> …        | altijd
uitleg:       Iemand bekijkt iets goed en denkt erover na.
voorbeeld:    Wij zullen uw hele situatie ⟦in beschouwing nemen⟧. => Wij zullen uw hele situatie bekijken.
niet melden:  /in beschouwing (kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen)/ | dan past het werkwoord niet op dezelfde plaats
niet melden:  /alles in beschouwing/ | een vaste uitdrukking
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie

ingang:       in de gelegenheid stellen    id: in-de-gelegenheid-stellen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <stellen:ww> ..8 in de gelegenheid
patroon:      in de gelegenheid ..1 <stellen:ww>
patroon:      in de gelegenheid te <stellen:ww>
beter:        (de kans geven)        | altijd
uitleg:       Iemand krijgt de kans om iets te doen.
voorbeeld:    Wij ⟦stellen⟧ u ⟦in de gelegenheid⟧ om te reageren. => U kunt reageren.
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie; 35 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in gebreke blijven    id: in-gebreke-blijven    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <blijven:ww> ..8 in gebreke
patroon:      in gebreke ..1 <blijven:ww>
patroon:      in gebreke te <blijven:ww>
beter:        (niet doen wat moet)   | altijd
uitleg:       Iemand doet niet wat hij moet doen, bijvoorbeeld betalen.
voorbeeld:    Als u ⟦in gebreke blijft⟧, volgt een boete. => Als u niet betaalt, volgt een boete.
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie

ingang:       in het bezit zijn van    id: in-het-bezit-zijn-van    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      in het bezit <zijn:ww> van
patroon:      <zijn:ww> ..3 in het bezit van
beter:        (hebben)               | altijd
uitleg:       Iemand heeft iets bij zich of in huis.
voorbeeld:    U moet ⟦in het bezit zijn van⟧ een rijbewijs. => U moet een rijbewijs hebben.
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie; 99 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in kennis stellen van    id: in-kennis-stellen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <stellen:ww> ..8 in kennis
patroon:      in kennis ..1 <stellen:ww>
patroon:      in kennis te <stellen:ww>
beter:        (informeren over)      | als je iemand nieuws geeft
beter:        (laten weten)          | als je het gewoon wilt zeggen
uitleg:       De ander hoort wat er gebeurt.
voorbeeld:    U moet de buren ⟦in kennis stellen⟧. => U moet de buren informeren.
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie; 25 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in mindering brengen op    id: in-mindering-brengen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <brengen:ww> ..8 in mindering
patroon:      in mindering ..1 <brengen:ww>
patroon:      in mindering te <brengen:ww>
beter:        (aftrekken van)        | als het om een bedrag gaat
uitleg:       Het bedrag gaat ergens van af.
voorbeeld:    De borg mag u niet ⟦in mindering brengen⟧. => De borg mag u niet aftrekken.
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie

ingang:       in overweging nemen    id: in-overweging-nemen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <nemen:ww> ..8 in overweging
patroon:      in overweging ..1 t=te? <nemen:ww>
beter:        {t} <overwegen:ww> …       | als je nog moet kiezen
beter:        (nadenken over)        | als je het in gewone taal wilt zeggen
uitleg:       Iemand denkt nog na en kiest daarna.
voorbeeld:    Wij zullen uw idee ⟦in overweging nemen⟧. => Wij zullen over uw idee nadenken.
niet melden:  /in overweging (kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen)/ | dan past het werkwoord niet op dezelfde plaats
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie

ingang:       in rekening brengen    id: in-rekening-brengen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <brengen:ww> ..8 in rekening
patroon:      in rekening ..1 <brengen:ww>
patroon:      in rekening te <brengen:ww>
beter:        (laten betalen)        | altijd
uitleg:       Iemand moet ervoor betalen.
voorbeeld:    Wij ⟦brengen⟧ u € 15 ⟦in rekening⟧. => U moet € 15 betalen.
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie; 125 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in staat stellen    id: in-staat-stellen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <stellen:ww> ..8 in staat
patroon:      in staat ..1 <stellen:ww>
patroon:      in staat te <stellen:ww>
beter:        (mogelijk maken)       | altijd
uitleg:       Door hulp of geld kan iemand iets doen.
voorbeeld:    Met dit geld ⟦stellen⟧ wij u ⟦in staat⟧ een opleiding te volgen. => Met dit geld kunt u een opleiding volgen.
niet melden:  /<stellen:ww> ..8 dat ..8 in staat/ | 'hij stelt dat hij niet in staat is' is gewone taal
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie

ingang:       in werking treden    id: in-werking-treden    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <treden:ww> ..8 in werking
patroon:      in werking ..1 <treden:ww>
patroon:      in werking te <treden:ww>
beter:        (gelden vanaf)         | als het om een regel of wet gaat
uitleg:       Vanaf die dag geldt de regel.
voorbeeld:    De nieuwe regels zullen op 1 juli ⟦in werking treden⟧. => De nieuwe regels gelden vanaf 1 juli.
niet melden:  een besluit of wet zelf, waar de datum rechtsgevolg heeft
niet melden:  /(alarm | brandalarm | sirene | sirenes | installatie | machine | apparaat | pomp | motor | noodverlichting | sprinkler | airbag) ..8 _/ | een apparaat gaat aan
niet melden:  /<treden:ww> ..4 (alarm | brandalarm | sirene | sirenes | installatie | machine | apparaat | pomp | motor | noodverlichting | sprinkler | airbag) ..4 in werking/ | een apparaat gaat aan
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie; 486 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kenbaar maken    id: kenbaar-maken    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <maken:ww> ..8 kenbaar
patroon:      kenbaar ..1 <maken:ww>
patroon:      kenbaar te <maken:ww>
beter:        (laten weten)          | altijd
uitleg:       Het aan iemand anders vertellen.
voorbeeld:    U kunt uw mening ⟦kenbaar maken⟧ tot 1 juni. => U kunt uw mening geven tot 1 juni.
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie; 69 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kennis geven van    id: kennis-geven-van    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      kennis te? <geven:ww> van
patroon:      <geven:ww> ..4 kennis van
beter:        (melden)               | als je iets doorgeeft
uitleg:       Iemand meldt iets bij een ander.
voorbeeld:    U moet ⟦kennis geven van⟧ uw verhuizing. => U moet uw verhuizing melden.
niet melden:  /(de | het | een | hun | zijn | haar | uw | onze | meer | weinig | veel | geen | goede) ..2 kennis van/ | wat iemand weet
niet melden:  /<geven:ww> ..2 (of | dat | les | om | wie | wat | hoe) ..3 kennis/ | wat iemand weet
niet melden:  /kennis van ..8 (hebt | heeft | hebben | had | hadden | nodig)/ | wat iemand weet
niet melden:  /<geven:ww> ..4 (en | of) ..2 kennis/ | wat iemand weet
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie

ingang:       kennis nemen van    id: kennis-nemen-van    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      (kennis te? <nemen:ww> van | kennisnemen van | kennisgenomen van)
patroon:      <nemen:ww> ..4 kennis van
beter:        (lezen)                | als het om een brief of tekst gaat
beter:        (horen)                | als iemand iets vertelt
uitleg:       Iets lezen of horen.
voorbeeld:    Wij hebben ⟦kennisgenomen van⟧ uw brief. => Wij hebben uw brief gelezen.
niet melden:  /_ ..4 (geschil | geschillen | beroepen | vorderingen)/ | dan betekent het: behandelen
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens) kennis van/ | dan hoort het niet bij het werkwoord
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie

ingang:       onderzoek instellen naar    id: onderzoek-instellen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (een onderzoek | onderzoek) ..6 (in te stellen | instellen | ingesteld)
beter:        (onderzoeken)          | altijd
uitleg:       Er wordt gekeken hoe iets zit.
voorbeeld:    Wij zullen ⟦een onderzoek instellen⟧ naar uw klacht. => Wij zullen uw klacht onderzoeken.
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie

ingang:       ten uitvoer leggen    id: ten-uitvoer-leggen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      ten uitvoer ..1 <leggen:ww>
patroon:      <leggen:ww> ..6 ten uitvoer
beter:        (uitvoeren)            | altijd
uitleg:       Wat er besloten is, gebeurt nu ook.
voorbeeld:    Wij gaan het besluit in mei ⟦ten uitvoer leggen⟧. => Wij gaan het besluit in mei uitvoeren.
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie

ingang:       ter beschikking stellen    id: ter-beschikking-stellen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <stellen:ww> ..8 ter beschikking
patroon:      ter beschikking ..1 t=te? <stellen:ww>
beter:        {t} <geven:ww> …           | als iemand iets mag hebben
beter:        (laten gebruiken)      | als iemand iets mag lenen
uitleg:       Iemand mag iets gebruiken of hebben.
voorbeeld:    Wij zullen u alle cijfers ⟦ter beschikking stellen⟧. => Wij zullen u alle cijfers geven.
niet melden:  /(rechter | rechtbank | verdachte | dader | dwangverpleging | tbs) ..12 _/ | de maatregel van de strafrechter
niet melden:  /ter beschikking (kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen)/ | dan past het werkwoord niet op dezelfde plaats
niet melden:  /(krijg | krijgt | krijgen | kreeg | kregen) ..10 _/ | dan past 'geven' niet
niet melden:  /ter beschikking gestelde/ | dan past 'gegeven' niet
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie; 370 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter beschikking worden gesteld    id: ter-beschikking-worden-gesteld    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      ter beschikking (te worden | kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen) ..2 (gesteld | stellen)
patroon:      ter beschikking [woord] [woord] ..5 (gesteld | stellen)
patroon:      ter beschikking gestelde
beter:        (geven; laten gebruiken)  | altijd
uitleg:       Iemand krijgt iets om te gebruiken.
voorbeeld:    De gegevens moeten ⟦ter beschikking van het college worden gesteld⟧. => Het college moet de gegevens krijgen.
niet melden:  /(rechter | rechtbank | verdachte | dader | dwangverpleging | tbs) ..12 _/ | de maatregel van de strafrechter
niet melden:  /_ (van (de)? regering | verdachte | verdachten | dader)/ | de maatregel van de strafrechter
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       ter beschikking hebben    id: ter-beschikking-hebben    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      ter beschikking te? (<hebben:ww> | <houden:ww> | <krijgen:ww>)
patroon:      (heeft | hebt | hebben | had | houdt | houden | krijgt) ..6 ter beschikking !(gesteld | te stellen | stellen | gestelde)
beter:        (hebben; kunnen gebruiken; bewaren) | altijd
uitleg:       Iets hebben, zodat het gebruikt kan worden.
voorbeeld:    De school ⟦heeft⟧ twee lokalen ⟦ter beschikking⟧. => De school kan twee lokalen gebruiken.
niet melden:  /ter beschikking ..4 (gesteld | gestelde | stellen)/ | daarvoor is er een eigen ingang
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       tot stand brengen    id: tot-stand-brengen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <brengen:ww> ..8 tot stand
patroon:      tot stand ..1 <brengen:ww>
patroon:      tot stand te <brengen:ww>
beter:        (maken, of: zorgen voor) | als er iets nieuws komt
uitleg:       Zorgen dat iets nieuws er komt.
voorbeeld:    Wij willen een nieuwe afspraak ⟦tot stand brengen⟧. => Wij willen een nieuwe afspraak maken.
niet melden:  /tot stand (kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen)/ | dan past het werkwoord niet op dezelfde plaats
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie; 86 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tot uitdrukking brengen    id: tot-uitdrukking-brengen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <brengen:ww> ..8 tot uitdrukking
patroon:      tot uitdrukking ..1 <brengen:ww>
patroon:      tot uitdrukking te <brengen:ww>
beter:        (laten zien)           | altijd
uitleg:       Laten merken wat iemand denkt of voelt.
voorbeeld:    In de tekst willen wij ⟦tot uitdrukking brengen⟧ dat iedereen welkom is. => In de tekst willen wij laten zien dat iedereen welkom is.
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie

ingang:       van mening zijn dat    id: van-mening-zijn    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      van (mening | oordeel) ..1 t=te? <zijn:ww>
patroon:      <zijn:ww> ..2 van (mening | oordeel)
beter:        {t} <vinden:ww> …          | altijd
uitleg:       Iemand vindt iets.
voorbeeld:    Wij ⟦zijn van mening⟧ dat u gelijk hebt. => Wij vinden dat u gelijk hebt.
niet melden:  /(verschillen | verschil | verandering) ..2 van mening/ | van mening verschillen
niet melden:  /van mening ..1 (veranderd | veranderen | verschillen | verschild)/ | van mening veranderen of verschillen
niet melden:  /van (mening | oordeel) (kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen)/ | dan past het werkwoord niet op dezelfde plaats
niet melden:  /van (mening | oordeel) ..1 geweest/ | voltooide tijd
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens | onder | om | naar | <hebben:ww> | hij | iemand | men | wie | ook) zijn ..5 van (mening | oordeel)/ | 'zijn' als bezit, geen werkwoord
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie

ingang:       van toepassing zijn    id: van-toepassing-zijn    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      van toepassing ..1 t=te? <zijn:ww>
patroon:      <zijn:ww> ..4 van toepassing
beter:        {t} <gelden:ww> …          | als het om een regel of recht gaat
uitleg:       De regel geldt voor iets of iemand.
voorbeeld:    Welke regels ⟦zijn van toepassing⟧? => Welke regels gelden?
niet melden:  /van toepassing (op | <zijn:ww> op)/ | met 'op' is er een eigen ingang
niet melden:  /(op ..4 <zijn:ww> | hierop | daarop | waarop) ..6 van toepassing/ | dan past 'gelden' niet op dezelfde plaats
niet melden:  /van toepassing ..1 (verklaard | verklaren | geworden | geweest | gebleven)/ | een ander werkwoord
niet melden:  /van toepassing (kunnen | moeten | willen | mogen | blijven | hoeven | zullen)/ | dan past het werkwoord niet op dezelfde plaats
niet melden:  /op ..4 van toepassing/ | dan past 'gelden' niet op dezelfde plaats
niet melden:  /wat (er | hier)? (op u | in uw geval | voor u)? (is van toepassing | van toepassing is)/ | staat apart in het woordenboek
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens | onder | om | naar | <hebben:ww> | hij | iemand | men | wie | ook) zijn ..5 van toepassing/ | 'zijn' als bezit, geen werkwoord
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie; 582 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wat van toepassing is    id: wat-van-toepassing-is    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      wat (er | hier)? (op u | in uw geval | voor u)? van toepassing is
patroon:      wat (er | hier)? (op u | in uw geval | voor u)? is van toepassing
beter:        wat voor u geldt       | als de lezer iets moet kiezen of aankruisen
beter:        (wat hier geldt)       | in andere zinnen
uitleg:       De lezer moet kijken wat bij zijn eigen situatie past.
voorbeeld:    Kruis aan ⟦wat van toepassing is⟧. => Kruis aan wat voor u geldt.
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie

ingang:       indien van toepassing    id: indien-van-toepassing    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      (indien | als | voor zover | waar | wanneer) van toepassing
beter:        als dit voor u geldt   | in een brief of formulier
beter:        (als dit zo is)        | als het niet om de lezer gaat
uitleg:       Alleen als het bij iemands situatie past.
voorbeeld:    Vul ⟦indien van toepassing⟧ de naam van uw werkgever in. => Vul als dit voor u geldt de naam van uw werkgever in.
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie

ingang:       van toepassing zijn op    id: van-toepassing-zijn-op    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <zijn:ww> ..4 van toepassing op
patroon:      van toepassing <zijn:ww> op
patroon:      op ..4 <zijn:ww> ..6 van toepassing
patroon:      op ..4 van toepassing ..1 <zijn:ww>
patroon:      <zijn:ww> ..1 op ..4 van toepassing
beter:        <gelden:ww> … voor      | altijd
uitleg:       Een regel geldt voor iemand of iets.
voorbeeld:    Deze regel ⟦is van toepassing op⟧ alle huurders. => Deze regel geldt voor alle huurders.
niet melden:  /van toepassing ..1 (verklaard | verklaren)/ | een ander werkwoord
niet melden:  /op ([cijfer] | dit moment | dat moment) ..3 (<zijn:ww> | van toepassing)/ | dan volgt een datum
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens | onder | om | naar | <hebben:ww> | hij | iemand | men | wie | ook) zijn ..5 van toepassing/ | 'zijn' als bezit, geen werkwoord
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie; 125 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verplicht zijn om    id: verplicht-zijn-te    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <zijn:ww> ..2 verplicht om
beter:        (moeten; met 'niet' erbij: niet hoeven) | altijd
uitleg:       Het moet. Er is geen keuze.
voorbeeld:    U ⟦bent verplicht om⟧ uw inkomen te melden. => U moet uw inkomen melden.
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie

ingang:       zorg dragen voor    id: er-zorg-voor-dragen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
betekenis:    met 'er' en een zin die volgt
patroon:      <dragen:ww> er zorg voor
beter:        <zorgen:ww> ervoor     | altijd
uitleg:       Ervoor zorgen dat iets gebeurt.
voorbeeld:    Wij ⟦dragen er zorg voor⟧ dat de weg open blijft. => Wij zorgen ervoor dat de weg open blijft.
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie; 58 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zorg dragen voor    id: zorg-dragen-voor    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      zorg ..1 t=te? <dragen:ww> voor
patroon:      <dragen:ww> ..2 zorg voor
beter:        {t} <zorgen:ww> … voor     | altijd
uitleg:       Ervoor zorgen dat iets goed gaat.
voorbeeld:    U moet ⟦zorg dragen voor⟧ een schone stoep. => U moet zorgen voor een schone stoep.
niet melden:  /er zorg voor/ | daarvoor is er een eigen ingang
niet melden:  /zorg (kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen)/ | dan past het werkwoord niet op dezelfde plaats
status:       aangenomen, 2026-11, redacteur: één werkwoord zegt hetzelfde
bron:         eigen redactie; 58 keer in de wettekst (BWB, 10,8 miljoen woorden)
