# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden uit brieven over toeslagen, gemeentelijke belastingen, subsidie en pensioen.

ingang:       WOZ-waarde    id: woz-waarde    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: tip
rechtsgevolg: ja
patroon:      ("WOZ-waarde" | "WOZ-waarden" | "WOZ-waardes" | woz-waarde | woz-waarden)
uitleg:       Hoeveel uw huis of gebouw volgens de gemeente waard is. Met dit bedrag worden belastingen berekend.
voorbeeld:    De ⟦WOZ-waarde⟧ van uw woning is € 312.000. => Volgens de gemeente is uw woning € 312.000 waard.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 76 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       WOZ-beschikking    id: woz-beschikking    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      ("WOZ-beschikking" | "WOZ-beschikkingen" | woz-beschikking)
uitleg:       De brief waarin de gemeente schrijft hoeveel uw huis of gebouw waard is.
voorbeeld:    Bent u het niet eens met de ⟦WOZ-beschikking⟧? Maak dan binnen zes weken bezwaar. => Vindt u de waarde van uw huis te hoog of te laag? Maak dan binnen zes weken bezwaar.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       taxatieverslag    id: taxatieverslag    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (uitleg van de waarde van uw huis) | als je zegt waar de lezer die uitleg vindt
uitleg:       Een verslag waarin staat hoe de waarde van een huis is bepaald, en met welke huizen het is vergeleken.
voorbeeld:    Het ⟦taxatieverslag⟧ staat vanaf maandag op Mijn Belastingbalie. => De uitleg van de waarde van uw huis staat vanaf maandag op Mijn Belastingbalie.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       gebruikersheffing    id: gebruikersheffing    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (gebruikersheffing | gebruikersheffingen | gebruikersdeel | gebruikersbelasting)
uitleg:       Belasting die u betaalt omdat u een gebouw gebruikt, ook als u huurt.
voorbeeld:    Voor uw winkel betaalt u als huurder de ⟦gebruikersheffing⟧. => U huurt de winkel. Daarom betaalt u het deel van de belasting voor wie het gebouw gebruikt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       eigenarenheffing    id: eigenarenheffing    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (eigenarenheffing | eigenarenheffingen | eigenarendeel | eigenaarsheffing | eigenarenbelasting)
uitleg:       Belasting die u betaalt omdat u de eigenaar van een huis of gebouw bent.
voorbeeld:    Huurders betalen geen ⟦eigenarenheffing⟧. => Huurt u uw huis? Dan betaalt u de belasting voor eigenaren niet.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       onroerendezaakbelasting    id: onroerendezaakbelasting    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (onroerendezaakbelasting | onroerendezaakbelastingen | onroerendezaaksbelasting | onroerendezaaksbelastingen | onroerende zaakbelasting | onroerende zaakbelastingen | onroerendgoedbelasting)
uitleg:       Belasting van de gemeente voor wie een huis, gebouw of grond heeft. Ook wie een bedrijfspand huurt, betaalt vaak mee.
voorbeeld:    De ⟦onroerendezaakbelasting⟧ voor uw huis is dit jaar € 384. => De belasting over uw huis is dit jaar € 384.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onroerende zaak    id: onroerende-zaak    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (onroerende zaak | onroerende zaken | onroerend goed | onroerende goederen)
uitleg:       Grond en alles wat daar vast op staat, zoals een huis, een schuur of een fabriek.
voorbeeld:    U bent eigenaar van de ⟦onroerende zaak⟧ aan de Dorpsstraat 12. => U bent eigenaar van het huis aan de Dorpsstraat 12.
niet melden:  /waardering _/ | naam van een wet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 860 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       afvalstoffenheffing    id: afvalstoffenheffing    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: tip
rechtsgevolg: ja
uitleg:       Wat u per jaar aan de gemeente betaalt voor het ophalen en verwerken van uw afval.
voorbeeld:    De ⟦afvalstoffenheffing⟧ hangt af van hoe vaak u uw container aan de weg zet. => U betaalt meer voor uw afval als u uw container vaker aan de weg zet.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       rioolheffing    id: rioolheffing    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: tip
rechtsgevolg: ja
uitleg:       Wat u per jaar betaalt zodat de gemeente het riool kan aanleggen en schoonhouden.
voorbeeld:    Ook voor een garage met een wastafel betaalt u ⟦rioolheffing⟧. => Ook voor een garage met een wastafel betaalt u voor het riool.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zuiveringsheffing    id: zuiveringsheffing    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Wat u aan het waterschap betaalt om het vuile water uit uw huis schoon te maken.
voorbeeld:    Woont u alleen? Dan betaalt u minder ⟦zuiveringsheffing⟧. => Woont u alleen? Dan betaalt u minder om vuil water schoon te maken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       watersysteemheffing    id: watersysteemheffing    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Wat u aan het waterschap betaalt voor dijken, sloten en schoon water.
voorbeeld:    De ⟦watersysteemheffing⟧ voor dit weiland betaalt de eigenaar. => De eigenaar van dit weiland betaalt het waterschap voor dijken en sloten.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       ingezetenenheffing    id: ingezetenenheffing    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (ingezetenenheffing | ingezetenenomslag)
uitleg:       Het bedrag dat elk huishouden aan het waterschap betaalt, ook wie een huis huurt.
voorbeeld:    Studenten op kamers betalen soms geen ⟦ingezetenenheffing⟧. => Studenten op kamers betalen soms niet mee aan het waterschap.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       vervuilingseenheid    id: vervuilingseenheid    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een maat voor vuil water. Een huishouden telt meestal voor drie, wie alleen woont voor één.
voorbeeld:    Wij rekenen voor uw gezin drie ⟦vervuilingseenheden⟧. => Voor uw gezin rekenen wij drie keer het bedrag voor vuil water.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 41 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       forensenbelasting    id: forensenbelasting    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Belasting voor wie een tweede huis in de gemeente heeft, maar er niet ingeschreven staat.
voorbeeld:    Voor uw vakantiehuis op Texel betaalt u ⟦forensenbelasting⟧. => U hebt een vakantiehuis op Texel, maar woont er niet. Daarom betaalt u belasting aan de gemeente.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       watertoeristenbelasting    id: watertoeristenbelasting    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Belasting die u betaalt als u in een gemeente op een boot slaapt.
voorbeeld:    De havenmeester rekent € 1,40 ⟦watertoeristenbelasting⟧ per nacht. => Slaapt u op een boot? Dan rekent de havenmeester € 1,40 belasting per nacht.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       reclamebelasting    id: reclamebelasting    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Belasting die een bedrijf betaalt voor reclame die vanaf de straat te zien is.
voorbeeld:    Voor het bord boven uw kapsalon betaalt u ⟦reclamebelasting⟧. => U betaalt belasting, omdat het bord boven uw kapsalon vanaf de straat te zien is.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       parkeerbelasting    id: parkeerbelasting    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: tip
rechtsgevolg: ja
uitleg:       Wat u aan de gemeente betaalt om op straat te parkeren.
voorbeeld:    Uw kenteken was niet aangemeld, dus de ⟦parkeerbelasting⟧ was niet betaald. => Uw kenteken was niet aangemeld. Daarom was er niet betaald om te parkeren.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       bouwleges    id: bouwleges    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (bouwleges | legeskosten)
uitleg:       Wat u aan de gemeente betaalt voor een aanvraag, bijvoorbeeld voor een vergunning om te bouwen.
voorbeeld:    De ⟦bouwleges⟧ voor uw dakkapel zijn € 412. => Voor de vergunning voor uw dakkapel betaalt u € 412.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       legesverordening    id: legesverordening    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De lijst met regels en prijzen van de gemeente voor paspoorten, vergunningen en andere diensten.
voorbeeld:    De prijs van een rijbewijs staat in de ⟦legesverordening⟧. => De prijs van een rijbewijs staat in de officiële prijslijst van de gemeente.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       tarieventabel    id: tarieventabel    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        <prijslijst>           | als het om prijzen van diensten gaat
uitleg:       Een lijst met de prijzen van de diensten van de gemeente.
voorbeeld:    Wat een trouwzaal kost, leest u in de ⟦tarieventabel⟧. => Wat een trouwzaal kost, leest u in de prijslijst.
niet melden:  /[eindigt=-] (en | of) _/ | een deel van het woord staat ervoor
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       retributie    id: retributie    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Geld dat u aan de overheid betaalt voor iets wat die speciaal voor u doet.
voorbeeld:    Voor de keuring van uw schip betaalt u een ⟦retributie⟧ van € 95. => Voor de keuring van uw schip betaalt u € 95.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 49 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       heffingsambtenaar    id: heffingsambtenaar    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De ambtenaar die bepaalt hoeveel belasting u aan de gemeente of het waterschap betaalt.
voorbeeld:    Stuur uw bezwaar naar de ⟦heffingsambtenaar⟧ van de gemeente Zwolle. => Stuur uw bezwaar naar de afdeling Belastingen van de gemeente Zwolle.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       invorderingsambtenaar    id: invorderingsambtenaar    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De ambtenaar die ervoor zorgt dat de belasting wordt betaald.
voorbeeld:    De ⟦invorderingsambtenaar⟧ beslist of u later mag betalen. => Een ambtenaar van de gemeente beslist of u later mag betalen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       belastingverordening    id: belastingverordening    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De regels van de gemeente over een belasting. De gemeenteraad heeft die regels vastgesteld.
voorbeeld:    In de ⟦belastingverordening⟧ staat wie voor een hond moet betalen. => In de regels van de gemeente staat wie voor een hond moet betalen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 25 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       belastbaar feit    id: belastbaar-feit    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (belastbaar feit | belastbare feit | belastbare feiten)
uitleg:       Iets waardoor u volgens de wet belasting moet betalen, zoals parkeren of een huis hebben.
voorbeeld:    Het ⟦belastbaar feit⟧ is hier het plaatsen van een steiger op de stoep. => U moet belasting betalen, omdat u een steiger op de stoep zet.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 33 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gecombineerde aanslag    id: gecombineerde-aanslag    soort: woordgroep    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      gecombineerde (aanslag | aanslagen)
beter:        (één rekening voor meer belastingen) | als je uitlegt wat er op de rekening staat
uitleg:       Eén brief waarin verschillende belastingen samen staan.
voorbeeld:    Eind februari krijgt u de ⟦gecombineerde aanslag⟧. => Eind februari krijgt u één rekening voor verschillende belastingen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       meerpersoonshuishouden    id: meerpersoonshuishouden    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        (huishouden van twee of meer mensen) | als het bedrag daarvan afhangt
uitleg:       Twee of meer mensen die samen op één adres wonen.
voorbeeld:    Voor een ⟦meerpersoonshuishouden⟧ kost het ophalen van afval € 340. => Woont u met twee of meer mensen? Dan kost het ophalen van afval € 340.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vastrecht    id: vastrecht    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (vast bedrag)          | als het bij elke rekening hetzelfde is
uitleg:       Een vast bedrag dat iemand altijd betaalt, hoeveel hij ook gebruikt.
voorbeeld:    Naast het verbruik betaalt u € 60 ⟦vastrecht⟧ per jaar. => Naast het verbruik betaalt u een vast bedrag van € 60 per jaar.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       heffingsjaar    id: heffingsjaar    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      (heffingsjaar | heffingsjaren)
beter:        (jaar waarvoor de belasting geldt) | noem liever het jaartal
uitleg:       Het jaar waarover de belasting wordt berekend.
voorbeeld:    De waarde geldt voor het ⟦heffingsjaar⟧ 2026. => De waarde geldt voor de belasting over 2026.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 23 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       naar tijdsgelang    id: naar-tijdsgelang    soort: woordgroep    categorie: ambtelijk    domein: belasting    ernst: waarschuwing
patroon:      (naar tijdsgelang | naar tijdsgelange | naar gelang van de tijd)
beter:        (alleen voor de maanden die tellen) | als het bedrag lager is door een kortere tijd
uitleg:       Het bedrag hangt af van hoeveel dagen of maanden iets duurt.
voorbeeld:    Verhuist u in juli? Dan wordt de belasting ⟦naar tijdsgelang⟧ verminderd. => Verhuist u in juli? Dan betaalt u alleen belasting voor de maanden dat u hier woonde.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tijdsevenredig    id: tijdsevenredig    soort: bijvoeglijk    categorie: ambtelijk    domein: belasting    ernst: waarschuwing
beter:        (per maand of per dag berekend) | kies de maand of de dag
uitleg:       Wie iets een half jaar heeft, betaalt of krijgt ook de helft van het bedrag voor een jaar.
voorbeeld:    Begint u in april met het abonnement? Dan betaalt u een ⟦tijdsevenredig⟧ bedrag. => Begint u in april met het abonnement? Dan betaalt u alleen voor de maanden die nog komen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 28 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kostendekkend    id: kostendekkend    soort: bijvoeglijk    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (de kosten worden ermee betaald) | als er geen winst of verlies is
uitleg:       Er komt precies genoeg geld binnen om de kosten te betalen.
voorbeeld:    De prijs van een uittreksel is ⟦kostendekkend⟧. => Met de prijs van een uittreksel betalen wij alleen onze kosten.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 43 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       grafrechten    id: grafrechten    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (grafrechten | grafrecht)
uitleg:       Wat u betaalt om een graf een aantal jaren te mogen houden.
voorbeeld:    De ⟦grafrechten⟧ van uw moeder lopen tot 2031. => Voor het graf van uw moeder is betaald tot 2031.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       marktgeld    id: marktgeld    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (marktgeld | marktgelden | staangeld | staangelden)
uitleg:       Wat een verkoper aan de gemeente betaalt voor een plek op de markt.
voorbeeld:    Uw kraam is langer dan vier meter, dus u betaalt meer ⟦marktgeld⟧. => Uw kraam is langer dan vier meter. Daarom betaalt u meer voor uw plek op de markt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       liggeld    id: liggeld    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (liggeld | liggelden | havengeld | havengelden)
uitleg:       Wat u betaalt om met uw boot in een haven of aan de kade te liggen.
voorbeeld:    Voor uw zeilboot betaalt u € 18 ⟦liggeld⟧ per nacht. => Voor een plek voor uw zeilboot betaalt u € 18 per nacht.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       heffing    id: heffing-geld    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (bedrag dat u moet betalen) | als je uitlegt waarvoor
uitleg:       Geld dat iemand aan de overheid moet betalen, bijvoorbeeld voor afval of water.
voorbeeld:    Het waterschap verhoogt de ⟦heffing⟧ voor bedrijven. => Bedrijven gaan meer betalen aan het waterschap.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 1726 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       belasting heffen    id: belasting-heffen    soort: woordgroep    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      (belasting | belastingen | leges | rechten | toeristenbelasting | precariobelasting | btw | premie | premies | accijns) ..3 (heffen | geheven | te heffen | heft)
patroon:      (heft | heffen | hief | hieven) ..6 (belasting | belastingen | leges | toeristenbelasting | precariobelasting | btw | premie | premies | accijns)
beter:        (laten betalen)        | als je zegt wie er betaalt
uitleg:       De overheid laat mensen of bedrijven belasting of premie betalen.
voorbeeld:    De gemeente gaat ook voor tweede huizen ⟦belasting heffen⟧. => Ook eigenaren van een tweede huis gaan aan de gemeente betalen.
voorbeeld:    Over deze erfenis wordt geen ⟦belasting geheven⟧. => Over deze erfenis betaalt u geen belasting.
voorbeeld:    De gemeente ⟦heft toeristenbelasting⟧ op een camping. => Op een camping betaalt u toeristenbelasting aan de gemeente.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       naheffen    id: naheffen    soort: werkwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      <na|heffen:ww>
uitleg:       De overheid vraagt later alsnog om belasting die nog niet of te weinig is betaald.
voorbeeld:    De Belastingdienst mag de btw over de laatste vijf jaar ⟦naheffen⟧. => De Belastingdienst mag de btw over de laatste vijf jaar alsnog vragen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toeslagpartner    id: toeslagpartner    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand met wie u samen toeslag krijgt. Het inkomen en spaargeld van die persoon tellen mee.
voorbeeld:    Uw vriend is vanaf 1 maart uw ⟦toeslagpartner⟧. => Vanaf 1 maart telt het inkomen van uw vriend mee voor uw toeslagen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       medebewoner    id: medebewoner    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: tip
rechtsgevolg: ja
alleen:       zin=/(toeslag | toeslagen | huurtoeslag | zorgtoeslag | uitkering | bijstand | inkomen)/
uitleg:       Iemand die op uw adres woont en niet uw partner of huurder is. Het inkomen telt vaak mee.
voorbeeld:    Uw zoon van 24 is voor de huurtoeslag een ⟦medebewoner⟧. => Uw zoon van 24 woont bij u. Zijn inkomen telt mee voor de huurtoeslag.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 44 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voorschot    id: voorschot-geld    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: tip
rechtsgevolg: ja
uitleg:       Geld dat u alvast krijgt of betaalt. Later wordt uitgerekend hoeveel het precies moest zijn.
voorbeeld:    U krijgt een ⟦voorschot⟧ van € 300 op uw bijstand. => U krijgt alvast € 300 van uw bijstand.
niet melden:  /_ op de (toekomst | discussie | uitkomst | besluitvorming | beslissing)/ | alvast doen alsof iets zeker is
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 791 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voorschotbeschikking    id: voorschotbeschikking    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De brief waarin staat hoeveel geld u alvast krijgt.
voorbeeld:    Uw nieuwe inkomen staat in de ⟦voorschotbeschikking⟧ van 20 december. => Uw nieuwe inkomen staat in onze brief van 20 december over uw toeslag.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       definitieve berekening    id: definitieve-berekening    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      definitieve (berekening | berekeningen)
alleen:       zin=/(toeslag | toeslagen | zorgtoeslag | huurtoeslag | kinderopvangtoeslag | budget | voorschot | voorschotten | inkomen | terugbetalen)/
uitleg:       De laatste berekening van uw toeslag, met uw echte inkomen. Soms moet u geld terugbetalen.
voorbeeld:    U ontvangt de ⟦definitieve berekening⟧ van uw zorgtoeslag vóór 31 december. => Vóór 31 december hoort u hoeveel zorgtoeslag u over vorig jaar echt krijgt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       herzien    id: herzien-besluit    soort: werkwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<herzien> | <herziening:znw>)
alleen:       zin=/(toeslag | uitkering | bijstand | besluit | beschikking | beslissing | aanslag | recht | voorschot | pensioen | bedrag | kinderbijslag | subsidie)/
uitleg:       Opnieuw bekijken en veranderen, bijvoorbeeld een beslissing over uw uitkering.
voorbeeld:    Wij ⟦herzien⟧ uw uitkering vanaf 1 mei. => Wij veranderen uw uitkering vanaf 1 mei.
voorbeeld:    Uw recht op kinderopvangtoeslag is ⟦herzien⟧. => Wij hebben uw kinderopvangtoeslag opnieuw berekend.
voorbeeld:    U kunt om ⟦herziening⟧ van de beslissing over uw toeslag vragen. => U kunt vragen of wij opnieuw naar de beslissing over uw toeslag kijken.
niet melden:  /(tot | tot een) weer _/ | gewone groet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 673 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kindgebonden budget    id: kindgebonden-budget    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (kindgebonden budget | kindgebonden budgetten)
uitleg:       Geld van de overheid voor kinderen tot 18 jaar. U krijgt het boven op de kinderbijslag als uw inkomen niet te hoog is.
voorbeeld:    U verdient nu meer. Daarom daalt uw ⟦kindgebonden budget⟧. => U verdient nu meer. Daarom krijgt u minder geld voor uw kinderen, boven op de kinderbijslag.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 37 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       alleenstaande-ouderkop    id: alleenstaande-ouderkop    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (alleenstaande-ouderkop | alleenstaandeouderkop)
uitleg:       Extra geld voor ouders zonder toeslagpartner. Het komt boven op het kindgebonden budget.
voorbeeld:    Nu u samenwoont, vervalt de ⟦alleenstaande-ouderkop⟧. => Nu u samenwoont, krijgt u niet meer het extra geld voor ouders die alleen zijn.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       rekenhuur    id: rekenhuur    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het deel van uw huur waarmee de huurtoeslag wordt berekend.
voorbeeld:    Uw ⟦rekenhuur⟧ is € 640 per maand. => Wij berekenen uw huurtoeslag met een huur van € 640 per maand.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       inkomensgrens    id: inkomensgrens    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        (hoogste inkomen)      | als je zegt hoeveel iemand mag verdienen
uitleg:       Wie meer verdient dan dit bedrag, krijgt de toeslag of korting niet.
voorbeeld:    Met uw pensioen blijft u onder de ⟦inkomensgrens⟧ voor de stadspas. => Uw pensioen is laag genoeg voor de stadspas.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 50 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vermogensgrens    id: vermogensgrens    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (het spaargeld dat u mag hebben) | noem ook het bedrag
uitleg:       Wie meer spaargeld of bezit heeft dan dit bedrag, heeft geen recht op de regeling.
voorbeeld:    Door de erfenis komt u boven de ⟦vermogensgrens⟧ van de bijstand. => Door de erfenis hebt u te veel geld voor een bijstandsuitkering.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vermogen    id: vermogen-geld    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
betekenis:    geld en bezit
alleen:       zin=/(spaargeld | bijstand | uitkering | toeslag | toeslagen | inkomen | euro | erfenis | belasting | schulden | "€")/
beter:        (spaargeld en ander bezit) | als je uitlegt wat meetelt
uitleg:       Al het geld en bezit van iemand, min de schulden.
voorbeeld:    Door de erfenis is uw ⟦vermogen⟧ hoger dan € 8.000. => Door de erfenis hebt u meer dan € 8.000 aan spaargeld en bezit.
niet melden:  /heffingsvrij _/ | dat is een eigen term
niet melden:  /(eigen | vreemd | naar | zijn | haar | het | denkend | elektrisch) _ ..2 (om | te | van)/ | iets kunnen
niet melden:  /_ om/ | iets kunnen
niet melden:  /(kilowatt | kW | kWp | watt | laadpaal | warmtepomp | zonnepanelen | omvormer | motor | generator | accu | aggregaat) ..8 _/ | kracht van een apparaat
niet melden:  /_ ..8 (kilowatt | kW | kWp | watt | laadpaal | warmtepomp | zonnepanelen | omvormer | motor | generator | accu | aggregaat)/ | kracht van een apparaat
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 2009 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inkomensafhankelijk    id: inkomensafhankelijk    soort: bijvoeglijk    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (hangt af van het inkomen) | als je uitlegt waarom bedragen verschillen
uitleg:       Het bedrag is hoger of lager als iemand meer of minder verdient.
voorbeeld:    De bijdrage voor de muziekles is ⟦inkomensafhankelijk⟧. => Hoeveel u voor de muziekles betaalt, hangt af van uw inkomen.
niet melden:  /_ (combinatiekorting | regelingen)/ | eigen termen
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 289 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inkomensgegeven    id: inkomensgegeven    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
patroon:      (inkomensgegevens | inkomensgegeven)
beter:        (wat u verdient)       | als je om loonstroken of jaaropgaven vraagt
uitleg:       Cijfers over wat iemand verdient of als uitkering krijgt.
voorbeeld:    Wij krijgen uw ⟦inkomensgegevens⟧ van de Belastingdienst. => De Belastingdienst laat ons weten wat u verdient.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 25 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       standaardpremie    id: standaardpremie    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Wat een zorgverzekering volgens de overheid gemiddeld kost. Daarmee wordt de zorgtoeslag berekend.
voorbeeld:    De hoogte van uw zorgtoeslag hangt af van de ⟦standaardpremie⟧. => Uw zorgtoeslag hangt af van wat een zorgverzekering gemiddeld kost.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 19 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bijzonder inkomen    id: bijzonder-inkomen    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (bijzonder inkomen | bijzondere inkomens)
uitleg:       Geld dat u maar één keer krijgt, zoals loon over een vorig jaar. Het telt niet mee voor uw huurtoeslag als u daarom vraagt.
voorbeeld:    Een nabetaling van uw werkgever kan ⟦bijzonder inkomen⟧ zijn. => Misschien telt een nabetaling van uw werkgever niet mee voor uw huurtoeslag.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       peiljaar    id: peiljaar    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (het jaar waar wij naar kijken) | noem liever het jaartal
uitleg:       Het jaar waarvan het inkomen telt.
voorbeeld:    Voor de studiebeurs is 2024 het ⟦peiljaar⟧. => Voor de studiebeurs kijken wij naar het inkomen in 2024.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 46 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       peiljaarverlegging    id: peiljaarverlegging    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (peiljaarverlegging | verlegging van het peiljaar)
uitleg:       Iemand verdient nu veel minder dan eerst. U kunt dan vragen om met een later jaar te rekenen.
voorbeeld:    Uw vader is ontslagen. Vraag dan ⟦peiljaarverlegging⟧ aan bij DUO. => Uw vader is ontslagen. Vraag DUO dan om naar zijn inkomen van een later jaar te kijken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       draagkrachtig    id: draagkrachtig    soort: bijvoeglijk    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (met genoeg geld)      | bij mensen die iets kunnen betalen
uitleg:       Iemand heeft genoeg geld om iets te betalen.
voorbeeld:    Minder ⟦draagkrachtige⟧ ouders krijgen hulp bij de kosten van school. => Ouders met weinig geld krijgen hulp bij de kosten van school.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geschat inkomen    id: geschat-inkomen    soort: woordgroep    categorie: jargon    domein: belasting    ernst: tip
patroon:      (geschat | geschatte) (inkomen | jaarinkomen)
beter:        (wat u denkt te verdienen) | als de lezer dit zelf opgaf
uitleg:       Wat iemand dit jaar ongeveer gaat verdienen. Met dat bedrag wordt de toeslag berekend.
voorbeeld:    Pas uw ⟦geschatte inkomen⟧ aan als u een nieuwe baan krijgt. => Geef door wat u dit jaar denkt te verdienen als u een nieuwe baan krijgt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       nabetaling    id: nabetaling    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        (geld dat u nog krijgt) | als de lezer geld krijgt
uitleg:       Geld over een eerdere periode dat iemand later alsnog krijgt.
voorbeeld:    U krijgt in juni een ⟦nabetaling⟧ van € 260. => U krijgt in juni nog € 260 over de afgelopen maanden.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 54 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       na|betalen    id: nabetalen-geld    soort: werkwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        (alsnog betalen)       | als het om een eerdere periode gaat
uitleg:       Later alsnog het geld betalen over een periode die al voorbij is.
voorbeeld:    Wij ⟦betalen⟧ de toeslag over maart en april ⟦na⟧. => Wij betalen de toeslag over maart en april alsnog.
voorbeeld:    Uw uitkering is met terugwerkende kracht ⟦nabetaald⟧. => Uw uitkering over de maanden ervoor is nu ook betaald.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       hersteloperatie    id: hersteloperatie    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(toeslag | toeslagen | kinderopvangtoeslag | ouder | ouders | gedupeerde | gedupeerden)/
uitleg:       Alles wat de overheid doet om ouders te helpen die door de kinderopvangtoeslag in de problemen kwamen.
voorbeeld:    Als ouder kunt u zich niet meer aanmelden voor de ⟦hersteloperatie⟧. => Als ouder kunt u niet meer vragen om geld of hulp vanwege de problemen met de kinderopvangtoeslag.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       gedupeerde    id: gedupeerde    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      (gedupeerde | gedupeerden)
beter:        (iemand die schade heeft) | als je zegt wat er is gebeurd
uitleg:       Iemand die schade of nadeel heeft, bijvoorbeeld door een fout van de overheid.
voorbeeld:    Als ⟦gedupeerde⟧ van de toeslagen krijgt u hulp van de gemeente. => Kwam u in de problemen door de toeslagen? Dan krijgt u hulp van de gemeente.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       compensatie    id: compensatie-geld    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
alleen:       zin=/(geld | bedrag | schade | kosten | toeslag | toeslagen | betaald | betalen | huur | "€" | euro)/
beter:        <vergoeding>           | als iemand geld krijgt voor schade of nadeel
uitleg:       Geld voor iemand die ergens nadeel van had.
voorbeeld:    Door een fout van ons had u kosten. U krijgt € 150 als ⟦compensatie⟧. => Door een fout van ons had u kosten. U krijgt € 150 als vergoeding.
niet melden:  /ter _/ | in een vaste uitdrukking
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 352 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       compenseren    id: compenseren-geld    soort: werkwoord    categorie: jargon    domein: belasting    ernst: tip
alleen:       zin=/(geld | schade | kosten | bedrag | verlies | nadeel | toeslag | huurders | reizigers | ouders | inwoners | bewoners)/
beter:        (de schade vergoeden)  | bij schade of kosten
beter:        (geld geven voor het nadeel) | als je de persoon noemt die het geld krijgt
uitleg:       Iemand geld of iets anders geven omdat hij nadeel had.
voorbeeld:    De provincie ⟦compenseert⟧ de schade door ganzen. => De provincie vergoedt de schade door ganzen.
voorbeeld:    De ouders zijn nog niet ⟦gecompenseerd⟧. => De ouders kregen nog geen geld voor hun nadeel.
niet melden:  /_ ..6 (uitstoot | uren | bomen | natuur | stikstof | "CO2" | overwinning | zege)/ | iets goedmaken, maar niet met geld
niet melden:  /(uitstoot | uren | bomen | natuur | stikstof | "CO2") ..6 _/ | iets goedmaken, maar niet met geld
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 180 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inkomensverklaring    id: inkomensverklaring    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een officieel papier van de Belastingdienst waarop staat hoeveel u verdient.
voorbeeld:    Voor de huurwoning hebt u een ⟦inkomensverklaring⟧ nodig. => Voor de huurwoning hebt u een papier van de Belastingdienst nodig waarop uw inkomen staat.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       tegemoetkoming    id: tegemoetkoming-geld    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: belasting    ernst: tip
beter:        (geld voor een deel van de kosten) | als je zegt waarvoor het geld is
uitleg:       Geld van de overheid waarmee iemand een deel van de kosten kan betalen.
voorbeeld:    U krijgt een ⟦tegemoetkoming⟧ voor uw verhuizing. => U krijgt geld voor een deel van de kosten van uw verhuizing.
voorbeeld:    De ⟦tegemoetkoming⟧ in de schoolkosten is € 125 per kind. => U krijgt € 125 per kind voor een deel van de schoolkosten.
niet melden:  /(als | bij wijze van) _ aan/ | ergens rekening mee houden
niet melden:  /wet ..3 _/ | naam van een wet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 2029 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       opzet of grove schuld    id: opzet-of-grove-schuld    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (opzet of grove schuld | opzet grove schuld | opzet/grove schuld)
uitleg:       U gaf met opzet verkeerde gegevens, of u was heel slordig. Dan krijgt u een hogere boete of strengere regels.
voorbeeld:    Wij zien geen ⟦opzet of grove schuld⟧. U mag het bedrag in delen betalen. => U deed het niet met opzet en was niet heel slordig. U mag het bedrag in delen betalen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 49 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       persoonlijke betalingsregeling    id: persoonlijke-betalingsregeling    soort: woordgroep    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      persoonlijke (betalingsregeling | betalingsregelingen)
uitleg:       Een afspraak om elke maand een bedrag te betalen dat bij uw inkomen past.
voorbeeld:    Is € 60 per maand te veel? Vraag om een ⟦persoonlijke betalingsregeling⟧. => Is € 60 per maand te veel? Vraag ons om een bedrag dat bij uw inkomen past.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       AOW-opbouw    id: aow-opbouw    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: tip
rechtsgevolg: ja
patroon:      ("AOW-opbouw" | opbouw van "AOW" | opbouw van de "AOW")
uitleg:       Voor elk jaar dat u in Nederland woont of werkt, krijgt u later een deel van de AOW.
voorbeeld:    Zes jaar in Canada wonen heeft gevolgen voor uw ⟦AOW-opbouw⟧. => Woont u zes jaar in Canada? Dan krijgt u later minder AOW.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       pensioenopbouw    id: pensioenopbouw    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: tip
beter:        (sparen voor uw pensioen) | als je zegt wat er elke maand gebeurt
uitleg:       Elke maand komt er geld bij voor het pensioen van een werknemer.
voorbeeld:    Tijdens uw onbetaalde verlof stopt de ⟦pensioenopbouw⟧. => Tijdens uw onbetaalde verlof komt er geen geld bij voor uw pensioen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 172 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       pensioengerechtigd    id: pensioengerechtigd    soort: bijvoeglijk    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      (<pensioengerechtigd> | pensioengerechtigde leeftijd | pensioengerechtigde | pensioengerechtigden)
beter:        (met pensioen, of: oud genoeg voor de AOW) | kies wat klopt
uitleg:       Iemand is oud genoeg om een pensioen of AOW te krijgen.
voorbeeld:    Bent u ⟦pensioengerechtigd⟧? Dan reist u gratis met de bus. => Hebt u de leeftijd voor de AOW? Dan reist u gratis met de bus.
voorbeeld:    Na de ⟦pensioengerechtigde leeftijd⟧ stopt uw WIA-uitkering. => Als u AOW krijgt, stopt uw WIA-uitkering.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       nabestaandenpensioen    id: nabestaandenpensioen    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Geld voor de partner en kinderen van iemand die is overleden. Het pensioenfonds betaalt het elke maand.
voorbeeld:    Na het overlijden van uw man krijgt u ⟦nabestaandenpensioen⟧. => Uw man is overleden. Daarom krijgt u elke maand geld van zijn pensioenfonds.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 265 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       partnerpensioen    id: partnerpensioen    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Geld dat u elke maand krijgt als uw partner overlijdt.
voorbeeld:    Na uw scheiding houdt u recht op een deel van het ⟦partnerpensioen⟧. => Overlijdt uw ex-partner? Dan krijgt u elke maand een deel van het pensioen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 192 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ouderdomspensioen    id: ouderdomspensioen    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het pensioen dat u krijgt vanaf een bepaalde leeftijd, tot aan uw dood.
voorbeeld:    Uw ⟦ouderdomspensioen⟧ begint op 1 september. => Uw pensioen begint op 1 september. U krijgt het zolang u leeft.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 473 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       pensioenaanspraak    id: pensioenaanspraak    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (pensioenaanspraak | pensioenaanspraken | pensioenrechten)
uitleg:       Het pensioen dat u later mag verwachten, bijvoorbeeld van uw werkgever.
voorbeeld:    Al uw ⟦pensioenaanspraken⟧ staan op mijnpensioenoverzicht.nl. => Hoeveel pensioen u later krijgt, staat op mijnpensioenoverzicht.nl.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 367 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       waardeoverdracht    id: waardeoverdracht    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U neemt uw oude pensioen mee naar het pensioenfonds van uw nieuwe werkgever.
voorbeeld:    Vraag de ⟦waardeoverdracht⟧ aan bij uw nieuwe pensioenfonds. => Wilt u uw oude pensioen meenemen? Vraag dat aan bij uw nieuwe pensioenfonds.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 254 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       pensioenverevening    id: pensioenverevening    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (pensioenverevening | verevening van ..3 (pensioen | pensioenrechten))
uitleg:       Bij een scheiding verdelen u en uw ex-partner het pensioen over de jaren van uw huwelijk of partnerschap.
voorbeeld:    Het formulier voor ⟦pensioenverevening⟧ stuurt u binnen twee jaar op. => Wilt u het pensioen verdelen na uw scheiding? Stuur het formulier dan binnen twee jaar op.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       indexeren    id: indexeren    soort: werkwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
alleen:       zin=/(pensioen | pensioenen | huur | alimentatie | bedrag | bedragen | tarief | tarieven | loon | uitkering | prijs | prijzen | subsidie | premie)/
beter:        (aanpassen aan hogere prijzen of lonen) | als een bedrag elk jaar meegaat
uitleg:       Een bedrag hoger maken omdat de prijzen of lonen zijn gestegen.
voorbeeld:    Elk jaar ⟦indexeren⟧ wij de alimentatie. => Elk jaar maken wij de alimentatie hoger, omdat de lonen stijgen.
voorbeeld:    Uw pensioen wordt niet ⟦geïndexeerd⟧. => Uw pensioen wordt niet hoger als de prijzen stijgen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       indexatie    id: indexatie    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      (indexatie | indexaties | indexering | indexeringen)
beter:        (aanpassing aan hogere prijzen of lonen) | bij pensioen, huur of een tarief
uitleg:       Een bedrag verandert mee met de prijzen of de lonen.
voorbeeld:    Door de ⟦indexatie⟧ stijgt de huur van de sportzaal met 3%. => Alles wordt duurder. Daarom stijgt de huur van de sportzaal met 3%.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 85 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       pensioenuitvoerder    id: pensioenuitvoerder    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (pensioenfonds of verzekeraar) | kies wat klopt
uitleg:       Het fonds of de verzekeraar die het pensioen bewaart en later betaalt.
voorbeeld:    Geef uw scheiding door aan uw ⟦pensioenuitvoerder⟧. => Geef uw scheiding door aan uw pensioenfonds.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 423 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       premievrij    id: premievrij    soort: bijvoeglijk    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (zonder premie te betalen) | als iemand niets hoeft te betalen
uitleg:       Er hoeft geen premie te worden betaald, maar het pensioen of de verzekering blijft bestaan.
voorbeeld:    Uw pensioen gaat ⟦premievrij⟧ door als u ziek wordt. => Wordt u ziek? Dan gaat uw pensioen door en betaalt u niets.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 49 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       subsidieplafond    id: subsidieplafond    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het hoogste bedrag dat alle aanvragers samen kunnen krijgen. Is het geld op, dan krijgt u niets meer.
voorbeeld:    Uw aanvraag kwam binnen toen het ⟦subsidieplafond⟧ al was bereikt. => Toen uw aanvraag binnenkwam, was het geld voor deze subsidie al op.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 418 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       subsidieverlening    id: subsidieverlening    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (subsidieverlening | verlening van de subsidie | verlening van subsidie | beschikking tot subsidieverlening)
uitleg:       De overheid belooft u subsidie. U moet daarvoor wel doen wat is afgesproken.
voorbeeld:    Na de ⟦subsidieverlening⟧ moet uw buurthuis binnen een jaar open. => U krijgt de subsidie als uw buurthuis binnen een jaar opengaat.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 692 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       subsidievaststelling    id: subsidievaststelling    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (subsidievaststelling | vaststelling van de subsidie | vaststelling van subsidie)
uitleg:       De overheid bepaalt achteraf hoeveel subsidie u precies krijgt.
voorbeeld:    Stuur voor de ⟦subsidievaststelling⟧ vóór 1 april uw jaarcijfers. => Stuur vóór 1 april uw jaarcijfers. Daarna bepalen wij hoeveel subsidie u precies krijgt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 211 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       subsidiabel    id: subsidiabel    soort: bijvoeglijk    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (waarvoor u subsidie kunt krijgen) | bij kosten of een plan
uitleg:       Voor deze kosten is subsidie mogelijk.
voorbeeld:    Eten en drinken bij het buurtfeest zijn niet ⟦subsidiabel⟧. => Voor eten en drinken bij het buurtfeest krijgt u geen subsidie.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 517 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       subsidieontvanger    id: subsidieontvanger    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      (subsidieontvanger | subsidieontvangers)
beter:        (wie de subsidie krijgt) | schrijf liever 'u' of de naam
uitleg:       De persoon, club of organisatie die subsidie krijgt.
voorbeeld:    De ⟦subsidieontvanger⟧ meldt elke verandering aan de gemeente. => U meldt elke verandering aan de gemeente.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 824 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       cofinanciering    id: cofinanciering    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (geld van een ander erbij) | als meer partijen samen betalen
uitleg:       Meer organisaties betalen samen voor hetzelfde plan.
voorbeeld:    Voor de skatebaan is ⟦cofinanciering⟧ van 50% nodig. => Een ander moet de helft van de skatebaan betalen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 82 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       eigen inbreng    id: eigen-inbreng    soort: woordgroep    categorie: jargon    domein: belasting    ernst: tip
patroon:      eigen inbreng
alleen:       zin=/(geld | subsidie | kosten | procent | euro | financieel | financiële | "%" | "€" | bedrag | lening)/
beter:        (wat u zelf betaalt)   | als het om geld gaat
uitleg:       Het geld dat iemand zelf in een plan of huis steekt.
voorbeeld:    Bij deze subsidie is een ⟦eigen inbreng⟧ van € 500 verplicht. => Bij deze subsidie moet u zelf € 500 betalen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       egalisatiereserve    id: egalisatiereserve    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Subsidie die u over hebt en opzij zet voor jaren waarin u meer uitgeeft.
voorbeeld:    De bibliotheek mag de € 4.000 in de ⟦egalisatiereserve⟧ stoppen. => De bibliotheek mag de € 4.000 bewaren voor een duurder jaar.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 106 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       begroten    id: begroten    soort: werkwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
vormen:       vde=-
beter:        (uitrekenen wat iets gaat kosten) | als het om een plan gaat
uitleg:       Vooraf uitrekenen hoeveel geld iets gaat kosten of opleveren.
voorbeeld:    De buurtvereniging ⟦begroot⟧ het feest op € 900. => De buurtvereniging denkt dat het feest € 900 kost.
voorbeeld:    Het herstel van de brug is ⟦begroot⟧ op 2 miljoen euro. => Het herstel van de brug kost volgens de gemeente 2 miljoen euro.
niet melden:  /_ ..2 (en | of) verantwoord/ | vaste vakterm
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 127 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       exploitatietekort    id: exploitatietekort    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (er kwam minder geld binnen dan er uitging) | als het om een club of gebouw gaat
uitleg:       Een club of gebouw geeft in een jaar meer uit dan er aan geld binnenkomt.
voorbeeld:    Het zwembad heeft een ⟦exploitatietekort⟧ van € 70.000. => Het zwembad gaf € 70.000 meer uit dan er binnenkwam.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       dekkingsplan    id: dekkingsplan    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
alleen:       zin!=/(brandweer | brandweerzorg | veiligheidsregio | opkomsttijd | opkomsttijden)/
beter:        (plan waarin staat wie wat betaalt) | bij een aanvraag
uitleg:       Een overzicht waarin staat waar al het geld voor een plan vandaan komt.
voorbeeld:    Stuur bij uw aanvraag een ⟦dekkingsplan⟧ mee. => Stuur bij uw aanvraag een overzicht mee waarin staat wie wat betaalt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       eindverantwoording    id: eindverantwoording    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      (eindverantwoording | eindverantwoordingen)
beter:        (verslag van wat u met het geld hebt gedaan) | bij subsidie
uitleg:       Een verslag aan het eind. Daarin staat wat er is gedaan en waar het geld aan is uitgegeven.
voorbeeld:    Wij ontvangen uw ⟦eindverantwoording⟧ graag vóór 1 mei. => Stuur ons vóór 1 mei een verslag van wat u met de subsidie hebt gedaan.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       verantwoorden    id: verantwoorden-geld    soort: werkwoord    categorie: ambtelijk    domein: belasting    ernst: waarschuwing
betekenis:    uitleggen waar geld aan is uitgegeven
vormen:       tt1=-; vd=-; vde=-
alleen:       zin=/(subsidie | geld | bedrag | bedragen | kosten | uitgaven | budget | pgb | inkomsten | bestedingen)/
beter:        (laten zien waar het geld aan is uitgegeven) | bij subsidie of een budget
uitleg:       Laten zien wat er met het geld is gebeurd.
voorbeeld:    Zo ⟦verantwoordt⟧ u de subsidie voor het dorpsfeest. => Zo laat u zien waar u de subsidie voor het dorpsfeest aan uitgaf.
niet melden:  /zich ..6 _/ | uitleggen waarom iemand iets deed
niet melden:  /niet (meer | langer)? te _/ | goed te praten zijn
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 625 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bestedingsplan    id: bestedingsplan    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (plan voor het uitgeven van het geld) | bij een subsidie of budget
uitleg:       Een plan waarin staat waar het geld aan wordt uitgegeven.
voorbeeld:    Maak voor uw pgb eerst een ⟦bestedingsplan⟧. => Schrijf eerst op waar u het geld van uw pgb aan gaat uitgeven.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       garantstelling    id: garantstelling    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand belooft om te betalen als u dat zelf niet kunt.
voorbeeld:    De gemeente geeft uw sportclub een ⟦garantstelling⟧ voor de lening. => Kan uw sportclub de lening niet betalen? Dan doet de gemeente dat.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 21 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toe|kennen    id: toekennen-geld    soort: werkwoord    categorie: ambtelijk    domein: belasting    ernst: waarschuwing
betekenis:    iemand geld of een recht geven
alleen:       zin=/(uitkering | toeslag | subsidie | bijstand | vergoeding | budget | pgb | bedrag | aanvraag | hulp | ondersteuning | beurs | voorziening | parkeerplaats | pensioen | voorschot | toelage | uitkeringen | subsidies | vergoedingen | bijdrage | tegemoetkoming | verlof | recht | rechten | onderscheiding | medaille | lening | studiefinanciering | kinderbijslag | punten)/
beter:        (geven, of: u krijgt)  | als iemand krijgt waar hij om vroeg
uitleg:       Iemand iets geven waar hij om heeft gevraagd, zoals geld of hulp.
voorbeeld:    De gemeente ⟦kent⟧ u een vergoeding van € 80 ⟦toe⟧. => De gemeente geeft u een vergoeding van € 80.
voorbeeld:    Uw uitkering is vanaf 1 mei ⟦toegekend⟧. => U krijgt een uitkering vanaf 1 mei.
niet melden:  /(waarde | belang | betekenis | gewicht | rol) ..4 _/ | iets belangrijk vinden
niet melden:  /(kennen | kent | kende | kenden) ..4 (waarde | belang | betekenis | gewicht | rol)/ | belangrijk vinden
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 821 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toekenning    id: toekenning-geld    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: belasting    ernst: waarschuwing
alleen:       zin=/(uitkering | toeslag | subsidie | bijstand | vergoeding | budget | pgb | bedrag | hulp | beurs | voorziening | pensioen)/
beter:        (het besluit dat u het krijgt) | als je zegt wat de lezer krijgt
uitleg:       Het besluit dat iemand het geld of de hulp krijgt.
voorbeeld:    De ⟦toekenning⟧ van uw pgb geldt tot 1 januari 2028. => U krijgt uw pgb tot 1 januari 2028.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 852 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bevoorschotten    id: bevoorschotten    soort: werkwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (alvast betalen)       | als het om een deel van het geld gaat
uitleg:       Vooraf een deel van het geld betalen.
voorbeeld:    De provincie ⟦bevoorschot⟧ 80% van de subsidie. => De provincie betaalt alvast 80% van de subsidie.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       waarderingssubsidie    id: waarderingssubsidie    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een klein bedrag van de gemeente omdat uw vereniging iets goeds doet. U hoeft meestal niet alle kosten te laten zien.
voorbeeld:    De zangclub krijgt een ⟦waarderingssubsidie⟧ van € 350. => De zangclub krijgt € 350, omdat de gemeente blij is met wat de club doet.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       controleverklaring    id: controleverklaring    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (controleverklaring | controleverklaringen | accountantsverklaring | accountantsverklaringen)
uitleg:       Een brief van een accountant. Daarin staat dat uw cijfers gecontroleerd zijn en of ze kloppen.
voorbeeld:    Is de subsidie hoger dan € 125.000? Stuur dan een ⟦controleverklaring⟧ mee. => Is de subsidie hoger dan € 125.000? Stuur dan een verklaring mee van een accountant die uw cijfers heeft gecontroleerd.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 249 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       staatssteun    id: staatssteun    soort: zelfstandig naamwoord    categorie: juridisch    domein: belasting    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Geld of ander voordeel van de overheid voor een bedrijf. Dat mag in Europa vaak niet.
voorbeeld:    Een gratis loods voor uw bedrijf is misschien ⟦staatssteun⟧. => Volgens de Europese regels mogen wij uw bedrijf misschien geen gratis loods geven.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 48 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       penvoerder    id: penvoerder    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (contactpersoon van de groep) | als meer partijen samen een plan maken
uitleg:       De persoon of organisatie die namens de hele groep schrijft en afspraken maakt.
voorbeeld:    De basisschool is ⟦penvoerder⟧ van dit project. => De basisschool doet de aanvraag en schrijft ons namens de hele groep.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 91 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderbesteding    id: onderbesteding    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (geld dat over is)     | als er minder is uitgegeven dan mocht
uitleg:       Er is minder geld uitgegeven dan het plan was.
voorbeeld:    Uw club had in 2025 een ⟦onderbesteding⟧ van € 600. => Uw club gaf in 2025 € 600 minder uit dan gepland.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       oormerken    id: oormerken    soort: werkwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
patroon:      (geoormerkt | geoormerkte)
beter:        (bestemmen voor één doel) | als het geld nergens anders aan mag worden uitgegeven
uitleg:       Afspreken dat geld maar voor één doel mag worden gebruikt.
voorbeeld:    Het bedrag is ⟦geoormerkt⟧ voor nieuwe speeltoestellen. => Het bedrag mag alleen naar nieuwe speeltoestellen gaan.
niet melden:  /(schapen | koeien | geiten | varkens | kalveren | dieren) ..12 _/ | een merk in het oor van een dier
niet melden:  /_ ..12 (schapen | koeien | geiten | varkens | kalveren | dieren)/ | een merk in het oor van een dier
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 64 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       raming    id: raming    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        <schatting>            | als je nog niet precies weet wat iets kost
uitleg:       Wat iets volgens de makers van een plan ongeveer gaat kosten of opleveren.
voorbeeld:    De ⟦raming⟧ voor het nieuwe plein is te laag gebleken. => De schatting voor het nieuwe plein is te laag gebleken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 220 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       prijspeil    id: prijspeil    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (de prijzen van dat jaar) | noem ook het jaar
uitleg:       Hoe hoog de prijzen in een bepaald jaar zijn.
voorbeeld:    Alle bedragen zijn op ⟦prijspeil⟧ 2025. => Wij rekenen overal met de prijzen van 2025.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 56 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bekostigen    id: bekostigen    soort: werkwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
vormen:       vt=-; vde=-
beter:        <betalen>              | altijd
uitleg:       Zorgen dat er geld voor iets is.
voorbeeld:    Van dit geld ⟦bekostigt⟧ de school extra taalles. => Van dit geld betaalt de school extra taalles.
voorbeeld:    De speelplaats werd door de ouders ⟦bekostigd⟧. => De speelplaats werd door de ouders betaald.
niet melden:  /_ (hoger | speciaal | voortgezet)? (onderwijs | basisonderwijs)/ | onderwijs dat geld krijgt van de overheid
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 595 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bekostiging    id: bekostiging    soort: zelfstandig naamwoord    categorie: jargon    domein: belasting    ernst: waarschuwing
beter:        (het geld)             | zeg waarvoor en van wie
uitleg:       Het geld waarmee de overheid iets betaalt, zoals een school.
voorbeeld:    De ⟦bekostiging⟧ van de school hangt af van het aantal leerlingen. => Hoeveel geld de school krijgt, hangt af van het aantal leerlingen.
niet melden:  /wet ..3 _/ | naam van een wet
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 1720 keer in de wettekst (BWB, 10,8 miljoen woorden)
