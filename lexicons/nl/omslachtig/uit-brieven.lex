# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Lange woordgroepen uit brieven en besluiten die met één woord of een paar woorden kunnen.

ingang:       op welke wijze    id: op-welke-wijze    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      op (welke | wat voor) wijze
beter:        hoe                    | altijd
uitleg:       Het vraagt naar de manier waarop iets gaat.
voorbeeld:    Laat ons weten ⟦op welke wijze⟧ u wilt betalen. => Laat ons weten hoe u wilt betalen.
niet melden:  /_ dan? ook/ | dan is het: op elke manier
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 500 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op deze wijze    id: op-deze-wijze    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      op welke=(deze | die | dezelfde | een andere) wijze
beter:        op {welke} manier       | altijd
beter:        (zo)                   | bij 'deze' en 'die'
uitleg:       Zo gaat het, of zo moet het.
voorbeeld:    ⟦Op deze wijze⟧ kan iedereen meepraten over het park. => Op deze manier kan iedereen meepraten over het park.
niet melden:  /_ als/ | daarvoor is er een eigen ingang
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 122 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       de wijze waarop    id: de-wijze-waarop    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
beter:        hoe                    | na een werkwoord als bepalen, uitleggen of regelen
beter:        de manier waarop       | aan het begin van de zin
uitleg:       Het gaat erom hoe iets gebeurt.
voorbeeld:    In de folder staat ⟦de wijze waarop⟧ u het afval scheidt. => In de folder staat hoe u het afval scheidt.
niet melden:  /(op | met | van | in | aan | door | voor) _/ | "op hoe" is geen goede zin
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 1640 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       de mate waarin    id: de-mate-waarin    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
beter:        (hoeveel, hoe sterk, hoe vaak) | kies wat past
uitleg:       Het gaat erom hoeveel of hoe erg iets is.
voorbeeld:    De arts kijkt naar ⟦de mate waarin⟧ u kunt lopen. => De arts kijkt hoe goed u kunt lopen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 398 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       al dan niet    id: al-dan-niet    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
beter:        wel of niet            | altijd
uitleg:       Het kan zo zijn, maar het hoeft niet.
voorbeeld:    U beslist zelf of u ⟦al dan niet⟧ meedoet aan het onderzoek. => U beslist zelf of u wel of niet meedoet aan het onderzoek.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 1498 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verband houden met    id: verband-houden-met    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <houden:ww> ..4 verband met
patroon:      verband <houden:ww> met
beter:        (komen door, horen bij of gaan over) | kies wat past
uitleg:       Twee dingen hebben met elkaar te maken.
voorbeeld:    De vertraging ⟦houdt verband met⟧ de werkzaamheden aan de brug. => De vertraging komt door de werkzaamheden aan de brug.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 334 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verband houdend    id: verband-houdend    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (daarmee | hiermee | ermee) verband (houdend | houdende)
beter:        (die daarbij horen)    | als je kosten, stukken of regels bedoelt
uitleg:       Ze horen bij wat net genoemd is.
voorbeeld:    De kosten van het onderzoek en de ⟦daarmee verband houdende⟧ reizen betalen wij. => De kosten van het onderzoek en de reizen die daarbij horen, betalen wij.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 124 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op zo kort mogelijke termijn    id: op-zo-kort-mogelijke-termijn    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      (op | binnen) (zo kort mogelijke | de kortst mogelijke | een zo kort mogelijke) termijn
beter:        zo snel mogelijk       | als je nog geen dag kunt noemen
beter:        (noem de dag)          | als je die weet
uitleg:       Vlug, maar wanneer precies weet niemand.
voorbeeld:    De schade wordt ⟦op zo kort mogelijke termijn⟧ hersteld. => De schade wordt zo snel mogelijk hersteld.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       in strijd handelen met    id: in-strijd-handelen-met    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      in strijd <handelen:ww> met
patroon:      <handelen:ww> ..3 in strijd met
beter:        (zich niet houden aan, overtreden) | altijd
uitleg:       Iets doen wat volgens een regel niet mag.
voorbeeld:    Wie ⟦in strijd handelt met⟧ deze regels, krijgt een boete. => Wie zich niet houdt aan deze regels, krijgt een boete.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zijn gelegen    id: zijn-gelegen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <zijn:ww> ..4 gelegen (in | aan | op | te | bij | binnen | buiten | langs | naast | tussen)
patroon:      gelegen <zijn:ww>
beter:        (liggen)               | als je zegt waar iets is
uitleg:       Het gaat om de plek waar iets ligt.
voorbeeld:    Uw perceel ⟦is gelegen aan⟧ de Dorpsstraat. => Uw perceel ligt aan de Dorpsstraat.
niet melden:  /(er | eraan | daaraan | oorzaak | reden | waaraan) ..4 gelegen/ | iets belangrijk vinden, of de oorzaak zijn
niet melden:  /aan ..2 gelegen/ | iets belangrijk vinden
niet melden:  /een ..3 gelegen/ | dan hoort 'gelegen' bij het woord ervoor
niet melden:  /grondslag ..3 gelegen/ | de reden zijn
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 204 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       het onderstaande    id: het-onderstaande    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      het (onderstaande | bovenstaande | voorgaande | navolgende) !([soort=znw] | [soort=bn])
beter:        (wat hieronder of hierboven staat) | altijd
uitleg:       Het wijst naar een stuk tekst op deze bladzijde.
voorbeeld:    Lees eerst ⟦het onderstaande⟧ voordat u tekent. => Lees eerst wat hieronder staat voordat u tekent.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 40 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       van kracht worden    id: van-kracht-worden    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      van kracht (wordt | worden | werd | werden | geworden)
patroon:      (wordt | worden | werd | werden) ..8 van kracht
beter:        (gaan gelden)          | altijd
uitleg:       Vanaf dat moment geldt de regel.
voorbeeld:    De nieuwe regels ⟦worden⟧ op 1 juli ⟦van kracht⟧. => De nieuwe regels gaan op 1 juli gelden.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 31 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zich richten tot    id: zich-richten-tot    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <richten:ww> ..4 (zich | u | je) tot
patroon:      (zich | u | je) tot (de | het | een | ons | onze | mij | hem | haar) ..4 <richten:ww> !aan
patroon:      (zich | u | je) <richten:ww> tot
patroon:      zich ..5 <richten:ww> tot
beter:        (schrijven naar, bellen met, vragen aan) | kies wat past
uitleg:       Iemand vraagt iets aan een persoon of organisatie.
voorbeeld:    U kunt ⟦zich richten tot⟧ de klachtencommissie. => U kunt schrijven naar de klachtencommissie.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       op gelijke voet    id: op-gelijke-voet    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      op (gelijke | dezelfde) voet
beter:        (op dezelfde manier)   | altijd
uitleg:       Voor iedereen gelden dezelfde regels.
voorbeeld:    Huurders en kopers worden ⟦op gelijke voet⟧ behandeld. => Huurders en kopers worden op dezelfde manier behandeld.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wat … betreft    id: wat-betreft    soort: woordgroep    categorie: voorzetsel    domein: algemeen    ernst: tip
patroon:      wat betreft
patroon:      wat ..4 betreft
beter:        (over, bij of voor)    | kies wat past
uitleg:       Het zegt over welk onderwerp de zin gaat.
voorbeeld:    ⟦Wat betreft⟧ uw tuinhuis: dat mag blijven staan. => Uw tuinhuis mag blijven staan.
niet melden:  /wat (mij | ons | u | jou | hem | haar | hen) betreft/ | iemands mening: gewone taal
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       behoeven    id: behoeven-nodig    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    nodig hebben
patroon:      (behoeft | behoefde | behoefden)
patroon:      behoeven (nog | geen | de | een | toestemming | goedkeuring | hulp | zorg | ondersteuning | bijstand)
patroon:      (toestemming | goedkeuring | hulp | zorg | ondersteuning | bijstand | begeleiding | bescherming | verpleging) ..2 behoeven
beter:        (nodig hebben)         | altijd
uitleg:       Er moet nog iets bij, want het is nog niet genoeg.
voorbeeld:    Uw plan ⟦behoeft⟧ nog de goedkeuring van het waterschap. => Het waterschap moet uw plan nog goedkeuren.
niet melden:  /_ ..8 te/ | dan betekent het 'hoeven'
niet melden:  /_ geen (betoog | uitleg | toelichting)/ | een vaste uitdrukking
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1049 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       alvorens te    id: alvorens-te    soort: voegwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      alvorens ..8 te
beter:        (voordat, met wie het doet erbij: voordat u tekent) | altijd
uitleg:       Eerst doet iemand het een, pas daarna het ander.
voorbeeld:    Lees de folder ⟦alvorens te⟧ tekenen. => Lees de folder voordat u tekent.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 32 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       de leeftijd bereiken    id: de-leeftijd-bereiken    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      de leeftijd van ([getal] | [woord]) (jaar | jaren) ..2 (bereikt | bereiken | bereikte)
patroon:      de ([woord, eindigt=jarige] | pensioengerechtigde) leeftijd ..2 (bereikt | bereiken | bereikte)
beter:        (18 jaar worden of zijn: noem gewoon de leeftijd) | altijd
uitleg:       Iemand wordt zo oud of is al zo oud.
voorbeeld:    Zodra u ⟦de leeftijd van 18 jaar bereikt⟧, betaalt u zelf premie. => Zodra u 18 jaar wordt, betaalt u zelf premie.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       wensen te    id: wensen-te    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <wensen:ww> ..8 te !(worden | zijn | hebben)
beter:        <willen:ww> …          | altijd: het woordje 'te' vervalt
uitleg:       Iemand wil iets doen of krijgen.
voorbeeld:    Als u ⟦wenst te⟧ betalen met contant geld, komt u naar de balie. => Als u wilt betalen met contant geld, komt u naar de balie.
niet melden:  /_ ..1 (wensen | wens)/ | een verlangen als zelfstandig naamwoord
niet melden:  /(de | uw | hun | onze | mijn | haar | zijn | alle) wensen/ | een verlangen als zelfstandig naamwoord
niet melden:  /<wensen:ww> (u | je | jou | hem | haar | hen | iedereen | allen | elkaar) ..1 (veel | een | alle | fijne | goede | sterkte | succes | geluk | beterschap)/ | iemand iets wensen
niet melden:  /(de | deze | die | hun | uw | onze | alle) ..1 wensen/ | een verlangen als zelfstandig naamwoord
niet melden:  /<wensen:ww> ..8 (mee | aan | af | in | op | uit | terug | door | over | voor | bij | deel | na | toe | weg | samen | plaats | gebruik) te/ | dan moet het werkwoord weer aan elkaar
niet melden:  /gewenst te/ | voltooide tijd
niet melden:  /(gewenste | gewenst)/ | dan is het geen persoonsvorm
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 39 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voor de hand liggen    id: voor-de-hand-liggen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <liggen:ww> ..5 voor de hand
patroon:      voor de hand <liggen:ww>
beter:        (logisch zijn, meestal zo gaan) | kies wat past
uitleg:       Iedereen zou het zo verwachten.
voorbeeld:    Het ⟦ligt voor de hand⟧ dat de winkels langer open blijven. => Het is logisch dat de winkels langer open blijven.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       berichten als volgt    id: berichten-als-volgt    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      (bericht | berichten | deel | delen | antwoord | antwoorden | reageer) (ik | wij) (u | je) ..3 als volgt
patroon:      (hierop | hieromtrent | hierover) (bericht | berichten) (ik | wij) u
beter:        (laat weg en begin met het antwoord) | altijd
uitleg:       De schrijver kondigt alleen aan dat er een antwoord komt.
voorbeeld:    Op uw vraag ⟦bericht ik u als volgt⟧. De weg blijft dicht tot mei. => De weg blijft dicht tot mei.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       dank uitspreken    id: dank-uitspreken    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (mijn | onze | zijn | haar) dank ..3 (uitspreken | uit te spreken | betuigen | te betuigen)
beter:        (bedanken)             | altijd
uitleg:       Iemand bedanken voor wat die deed.
voorbeeld:    Ik wil alle vrijwilligers ⟦mijn dank uitspreken⟧. => Ik wil alle vrijwilligers bedanken.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       in aanmerking willen komen    id: in-aanmerking-willen-komen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      in aanmerking (willen | wil | kunnen | kan | kunt | wilt) komen
patroon:      (komt | kom | komen) in aanmerking
patroon:      in aanmerking (komt | komen | kom | kwam | kwamen | te komen)
patroon:      (komt | kom | komen | kwam) (niet | ook | wel | alleen | dan | daarom | hierdoor) in aanmerking
beter:        (kunnen krijgen)       | altijd
uitleg:       Iemand mag misschien iets krijgen.
voorbeeld:    Studenten die voor korting ⟦in aanmerking willen komen⟧, laten hun pas zien. => Studenten die korting willen krijgen, laten hun pas zien.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       plaatsgevonden hebben    id: plaatsgevonden-hebben    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (heeft | hebben | had | hadden) plaatsgevonden
patroon:      plaatsgevonden (heeft | hebben | had | hadden)
patroon:      (zal | zullen | kan | kunnen) plaatsvinden
beter:        (is of was, of: is gebeurd) | kies wat past
uitleg:       Er is iets gebeurd, of er is of komt een bijeenkomst.
voorbeeld:    Het gesprek met de wijkagent ⟦heeft plaatsgevonden⟧ op 3 mei. => Het gesprek met de wijkagent was op 3 mei.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       in de zin van    id: in-de-zin-van    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: tip
patroon:      in de zin van (de | het | deze | dit | artikel | [hoofdletter])
beter:        (volgens)              | als er een wet of artikel volgt
uitleg:       Het woord ervoor heeft hier de betekenis die de wet eraan geeft.
voorbeeld:    U bent geen huurder ⟦in de zin van de⟧ wet. => U bent volgens de wet geen huurder.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 2747 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verslag uitbrengen    id: verslag-uitbrengen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <brengen:ww> ..5 verslag uit
patroon:      verslag ..4 (uitbrengen | uit te brengen | uitgebracht | uitbrengt | uitbracht)
beter:        (vertellen of opschrijven wat er is gebeurd) | altijd
uitleg:       Iemand vertelt aan een ander wat hij heeft gedaan of gezien.
voorbeeld:    De jury ⟦brengt⟧ in juni ⟦verslag uit⟧ aan de wethouder. => De jury vertelt de wethouder in juni wat zij vond.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)
