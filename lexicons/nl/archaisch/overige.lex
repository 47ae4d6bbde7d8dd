# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Verouderde naamwoorden en vaste zinnen uit oude brieven.

ingang:       ambtgenoot    id: ambtgenoot    soort: zelfstandig naamwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        <collega>              | altijd
uitleg:       Iemand met dezelfde functie, bijvoorbeeld een andere minister of burgemeester.
voorbeeld:    De burgemeester overlegt met zijn ⟦ambtgenoot⟧ uit Venlo. => De burgemeester overlegt met zijn collega uit Venlo.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beambte    id: beambte    soort: zelfstandig naamwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        <medewerker>           | altijd
uitleg:       Iemand die voor een overheid of bedrijf werkt.
voorbeeld:    Laat uw kaartje zien aan de ⟦beambte⟧ bij het hek. => Laat uw kaartje zien aan de medewerker bij het hek.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gade    id: gade-echtgenoot    soort: zelfstandig naamwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
betekenis:    man of vrouw
vormen:       vk=-
alleen:       voor=/(zijn | haar | hun | uw | en | mijn | diens)/
beter:        (man, vrouw)           | kies het woord dat past
uitleg:       De persoon met wie iemand getrouwd is.
voorbeeld:    De jubilaris en zijn ⟦gade⟧ kregen bloemen. => De jubilaris en zijn vrouw kregen bloemen.
niet melden:  /_ ..12 (slaan | slaat | sloeg | sloegen)/ | gadeslaan is kijken naar
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       kroost    id: kroost    soort: zelfstandig naamwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
vormen:       mv=-; vk=-
beter:        (kinderen)             | altijd
uitleg:       De zonen en dochters van iemand.
voorbeeld:    Ouders mogen met hun ⟦kroost⟧ gratis het museum in. => Ouders mogen met hun kinderen gratis het museum in.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       penningen    id: penningen-geld    soort: zelfstandig naamwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
betekenis:    geld
patroon:      penningen
alleen:       zin=/(betalen | betaald | innen | geïnd | schuld | koopsom | storten | notaris | rekening)/
beter:        (geld)                 | altijd
uitleg:       Geld dat iemand betaalt of krijgt.
voorbeeld:    De notaris bewaart de ⟦penningen⟧ tot de koop rond is. => De notaris bewaart het geld tot de koop rond is.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ganse    id: ganse    soort: bijvoeglijk    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (ganse | gansche)
alleen:       voor=/(de | het | een | die | deze | dit | dat | mijn | onze | uw)/
beter:        hele                   | altijd
uitleg:       Van het begin tot het eind, zonder iets over te slaan.
voorbeeld:    De ⟦ganse⟧ dag reden er zware vrachtwagens door de straat. => De hele dag reden er zware vrachtwagens door de straat.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       deze of gene    id: deze-of-gene    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (deze of gene | deze en gene | dezen en genen)
beter:        (iemand, sommige mensen) | kies het woord dat past
uitleg:       Een paar mensen. Wie het zijn, maakt niet uit.
voorbeeld:    ⟦Deze en gene⟧ heeft geklaagd over de vroege kerkklok. => Sommige mensen hebben geklaagd over de vroege kerkklok.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       eerstkomende    id: eerstkomende    soort: bijvoeglijk    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      eerstkomende
beter:        komende                | altijd
uitleg:       Hierna is dit de eerste die komt.
voorbeeld:    De ⟦eerstkomende⟧ inzameling van oud papier is op 8 juni. => De komende inzameling van oud papier is op 8 juni.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 34 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       laatstleden    id: laatstleden    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      op? dag=(maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag) (laatstleden | jongstleden)
beter:        afgelopen {dag}        | bij een dag
uitleg:       De dag die net voorbij is.
voorbeeld:    ⟦Zaterdag laatstleden⟧ is uw hond gevonden bij de plas. => Afgelopen zaterdag is uw hond gevonden bij de plas.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       weledelgestrenge heer    id: weledelgestrenge-heer    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (weledele | weledelgestrenge | weledelgeboren | weledelgeleerde | hoogedelgestrenge | hooggeleerde | hoogweledelgestrenge) wie=(heer | vrouwe | mevrouw)
alleen:       voor!=/(de | den)/
beter:        geachte {wie}          | als begin van een brief
uitleg:       Een heel oude manier om een brief te beginnen.
voorbeeld:    ⟦Weledelgestrenge heer⟧ De Boer, dank voor uw advies. => Geachte heer De Boer, dank voor uw advies.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       met de meeste hoogachting    id: met-de-meeste-hoogachting    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      met (de meeste | de meeste bijzondere | bijzondere | verschuldigde | gevoelens van) hoogachting
beter:        met vriendelijke groet | aan het eind van een brief
uitleg:       Zo eindigde een brief vroeger, uit respect voor de lezer.
voorbeeld:    ⟦Met de meeste hoogachting⟧, de secretaris van het waterschap. => Met vriendelijke groet, de secretaris van het waterschap.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       onder dankzegging    id: onder-dankzegging    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        met dank               | altijd
uitleg:       De schrijver bedankt de lezer.
voorbeeld:    Hierbij gaat ⟦onder dankzegging⟧ uw oude foto terug. => Hierbij gaat met dank uw oude foto terug.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       onder overlegging van    id: onder-overlegging-van    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        (stuur … mee, laat … zien) | zeg wat iemand moet laten zien
uitleg:       Iemand moet dit papier erbij geven of laten zien.
voorbeeld:    U vraagt de kaart aan ⟦onder overlegging van⟧ een foto. => Stuur een foto mee als u de kaart aanvraagt.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 87 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       elkanders    id: elkanders    soort: voornaamwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        elkaars                | altijd
uitleg:       Van de een en van de ander.
voorbeeld:    De bewoners maken gebruik van ⟦elkanders⟧ oprit. => De bewoners maken gebruik van elkaars oprit.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       welk een    id: welk-een    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        wat een                | altijd
uitleg:       Hiermee roept iemand uit dat iets mooi, groot of erg is.
voorbeeld:    ⟦Welk een⟧ verrassing was het lintje voor mijn vader! => Wat een verrassing was het lintje voor mijn vader!
niet melden:  /_ van/ | een vraag: 'welk een van de twee'
alleen:       begin=ja
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       behoeftig    id: behoeftig    soort: bijvoeglijk    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        (met weinig geld)      | als je over mensen schrijft
uitleg:       Te weinig geld hebben voor eten, kleding of een huis.
voorbeeld:    De stichting geeft kleding aan ⟦behoeftige⟧ gezinnen. => De stichting geeft kleding aan gezinnen met weinig geld.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       onbemiddeld    id: onbemiddeld    soort: bijvoeglijk    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        (met weinig geld)      | als je over mensen schrijft
uitleg:       Bijna geen geld of bezit hebben.
voorbeeld:    Ook voor ⟦onbemiddelde⟧ ouders moet muziekles kunnen. => Ook voor ouders met weinig geld moet muziekles kunnen.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       heuglijk    id: heuglijk    soort: bijvoeglijk    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        <mooi>                 | bij nieuws, een dag of een gebeurtenis
uitleg:       Iets waar mensen blij van worden.
voorbeeld:    Wij hebben ⟦heuglijk⟧ nieuws over de nieuwe fietsbrug. => Wij hebben mooi nieuws over de nieuwe fietsbrug.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       hoffelijk    id: hoffelijk    soort: bijvoeglijk    categorie: archaisch    domein: algemeen    ernst: tip
beter:        <beleefd>              | altijd
uitleg:       Netjes en vriendelijk tegen anderen.
voorbeeld:    De handhaver bleef ⟦hoffelijk⟧ tegen de boze automobilist. => De handhaver bleef beleefd tegen de boze automobilist.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       tot ons leedwezen    id: tot-ons-leedwezen    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      tot (mijn | ons) (groot | diep)? leedwezen
beter:        helaas                 | bij slecht nieuws
uitleg:       De schrijver vindt het erg.
voorbeeld:    ⟦Tot ons leedwezen⟧ gaat het zomerkamp niet door. => Helaas gaat het zomerkamp niet door.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       met leedwezen    id: met-leedwezen    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      met (groot | diep)? leedwezen
beter:        (met verdriet)         | als iemand is overleden
beter:        (het spijt ons)        | bij ander slecht nieuws
uitleg:       Met verdriet of met spijt.
voorbeeld:    ⟦Met leedwezen⟧ hebben wij gehoord dat uw moeder is overleden. => Met verdriet hebben wij gehoord dat uw moeder is overleden.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       erkentelijk    id: erkentelijk    soort: bijvoeglijk    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        <dankbaar>             | altijd
uitleg:       Blij met hulp, en dat laten merken.
voorbeeld:    Wij zijn de vrijwilligers van het hospice zeer ⟦erkentelijk⟧. => Wij zijn de vrijwilligers van het hospice zeer dankbaar.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       met uw welnemen    id: met-uw-welnemen    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      met uw welnemen
beter:        (als u het goedvindt)  | vooraan in de zin past het best
uitleg:       De schrijver vraagt beleefd of iets mag.
voorbeeld:    Wij komen ⟦met uw welnemen⟧ een uur later. => Als u het goedvindt, komen wij een uur later.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       onheus    id: onheus    soort: bijvoeglijk    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        <onvriendelijk>        | altijd
uitleg:       Niet netjes of aardig tegen iemand.
voorbeeld:    De reiziger vond dat hij ⟦onheus⟧ was behandeld. => De reiziger vond dat hij onvriendelijk was behandeld.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       naarstig    id: naarstig    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      naarstig
beter:        hard                   | bij 'zoeken' en 'werken'
beter:        druk                   | bij 'op zoek'
uitleg:       Met veel inzet, zonder op te geven.
voorbeeld:    Het dierenasiel zoekt ⟦naarstig⟧ naar een nieuw gebouw. => Het dierenasiel zoekt hard naar een nieuw gebouw.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       rijwiel    id: rijwiel    soort: zelfstandig naamwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        <fiets>                | altijd
uitleg:       Iets met twee wielen en trappers om op te rijden.
voorbeeld:    Op de stoep mogen geen ⟦rijwielen⟧ staan. => Op de stoep mogen geen fietsen staan.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       motorrijwiel    id: motorrijwiel    soort: zelfstandig naamwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        <motor>                | altijd
uitleg:       Een zware tweewieler die op benzine of stroom rijdt.
voorbeeld:    Voor een ⟦motorrijwiel⟧ hebt u rijbewijs A nodig. => Voor een motor hebt u rijbewijs A nodig.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 207 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kleinood    id: kleinood    soort: zelfstandig naamwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
vormen:       mv=kleinoden; vk=-
beter:        <sieraad>              | als het om een ring of ketting gaat
uitleg:       Iets kleins met veel waarde, zoals een ring.
voorbeeld:    Bij de inbraak zijn drie ⟦kleinoden⟧ uit de kluis gehaald. => Bij de inbraak zijn drie sieraden uit de kluis gehaald.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       goed huisvader    id: goed-huisvader    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      als een? goed huisvader
beter:        (zorgvuldig)           | zeg wat iemand moet doen
uitleg:       Goed op iets passen, alsof het van uzelf is.
voorbeeld:    De huurder gebruikt de woning ⟦als een goed huisvader⟧. => De huurder gaat zorgvuldig om met de woning.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       traktement    id: traktement    soort: zelfstandig naamwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
vormen:       vk=-
beter:        <salaris>              | altijd
uitleg:       Geld dat iemand elke maand voor zijn werk krijgt, zoals een predikant.
voorbeeld:    Het ⟦traktement⟧ van de predikant is niet verhoogd. => Het salaris van de predikant is niet verhoogd.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       have en goed    id: have-en-goed    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        (alles wat iemand heeft, al zijn spullen) | noem wat iemand kwijt is of meeneemt
uitleg:       Alle bezittingen van iemand.
voorbeeld:    Het gezin verloor bij de brand ⟦have en goed⟧. => Het gezin verloor bij de brand alles wat het had.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       ommezijde    id: ommezijde    soort: zelfstandig naamwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
vormen:       vk=-
alleen:       voor!=/(aan | op | zie | lees)/
beter:        <achterkant>           | bij een papier
uitleg:       De andere kant van het papier.
voorbeeld:    Lees de uitleg op de ⟦ommezijde⟧ van deze brief. => Lees de uitleg op de achterkant van deze brief.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       aan ommezijde    id: aan-ommezijde    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (aan | op) ommezijde
beter:        op de achterkant       | bij een papier
uitleg:       Op de andere kant van het papier.
voorbeeld:    ⟦Aan ommezijde⟧ staat hoe u bezwaar kunt maken. => Op de achterkant staat hoe u bezwaar kunt maken.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       zie ommezijde    id: zie-ommezijde    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      kijk=(zie | lees) ommezijde
beter:        {kijk} de achterkant   | bij een papier
uitleg:       Op de andere kant staat nog meer tekst.
voorbeeld:    ⟦Zie ommezijde⟧ voor de uitleg. => Zie de achterkant voor de uitleg.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       boreling    id: boreling    soort: zelfstandig naamwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
vormen:       vk=-
beter:        <baby>                 | altijd
uitleg:       Een kind dat net op de wereld is.
voorbeeld:    De gemeente stuurt elke ⟦boreling⟧ een boekje. => De gemeente stuurt elke baby een boekje.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       lieden    id: lieden    soort: zelfstandig naamwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      lieden
beter:        mensen                 | altijd
uitleg:       Meer dan één persoon.
voorbeeld:    Oneerlijke ⟦lieden⟧ bellen soms aan en vragen om uw pinpas. => Oneerlijke mensen bellen soms aan en vragen om uw pinpas.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       vermaard    id: vermaard    soort: bijvoeglijk    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        <beroemd>              | altijd
uitleg:       Bij heel veel mensen bekend.
voorbeeld:    De stad is ⟦vermaard⟧ om haar oude grachten. => De stad is beroemd om haar oude grachten.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       laakbaar    id: laakbaar    soort: bijvoeglijk    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        <verkeerd>             | altijd
uitleg:       Zo slecht dat iemand er kritiek op mag hebben.
voorbeeld:    De commissie noemt het gedrag van de trainer ⟦laakbaar⟧. => De commissie noemt het gedrag van de trainer verkeerd.
niet melden:  /_ (slordigheid | onachtzaamheid | nalatigheid)/ | dan past 'verkeerd' niet
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       euvel    id: euvel    soort: zelfstandig naamwoord    categorie: archaisch    domein: algemeen    ernst: tip
vormen:       vk=-
beter:        <probleem>             | altijd
uitleg:       Iets wat niet goed werkt of steeds misgaat.
voorbeeld:    De monteur heeft het ⟦euvel⟧ in de lift gevonden. => De monteur heeft het probleem in de lift gevonden.
niet melden:  /_ duiden/ | iemand iets kwalijk nemen
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       gedagtekend    id: gedagtekend    soort: bijvoeglijk    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      gedagtekend op? dag=[cijfer]
beter:        van {dag}              | als er een datum volgt
uitleg:       Deze datum staat boven de brief.
voorbeeld:    Uw brief, ⟦gedagtekend 3⟧ mei, ligt bij de klachtencommissie. => Uw brief, van 3 mei, ligt bij de klachtencommissie.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 54 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       missive    id: missive-oud    soort: zelfstandig naamwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
vormen:       mv=missiven; vk=-
beter:        <brief>                | altijd
uitleg:       Een officieel bericht op papier van de overheid.
voorbeeld:    In zijn ⟦missive⟧ vraagt de minister om spoed. => In zijn brief vraagt de minister om spoed.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       rekest    id: rekest    soort: zelfstandig naamwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      <rekest>
patroon:      <rekwest:znw>
beter:        <verzoek>              | als iemand de overheid of rechter iets vraagt
uitleg:       Een brief waarin iemand de overheid of de rechter iets vraagt.
voorbeeld:    De vissers boden de provincie een ⟦rekest⟧ aan. => De vissers boden de provincie een verzoek aan.
niet melden:  /nul op (het | uw | zijn | haar | hun | ons | mijn)? _/ | vaste uitdrukking
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 23 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geneesheer    id: geneesheer    soort: zelfstandig naamwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
vormen:       mv=geneesheren; vk=-
beter:        <arts>                 | altijd
uitleg:       Iemand die zieke mensen onderzoekt en beter maakt.
voorbeeld:    Een ⟦geneesheer⟧ moet de verklaring voor het rijbewijs tekenen. => Een arts moet de verklaring voor het rijbewijs tekenen.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       geboortig    id: geboortig    soort: bijvoeglijk    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      geboortig (uit | te | van)
beter:        (geboren in)           | altijd
uitleg:       In deze plaats is iemand ter wereld gekomen.
voorbeeld:    Mijn opa is ⟦geboortig uit⟧ Delfzijl. => Mijn opa is geboren in Delfzijl.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       gevestigd te    id: te-plaats    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      wat=(gevestigd | wonende | woonachtig | gelegen | geboren | overleden | wonend | kantoorhoudende) te plaats=[hoofdletter]
beter:        {wat} in {plaats}      | altijd
uitleg:       Het zegt in welke plaats iets of iemand is. 'Te' is daar een oud woord voor.
voorbeeld:    De aanvrager is ⟦geboren te Assen⟧. => De aanvrager is geboren in Assen.
niet melden:  /te (Texel | Vlieland | Terschelling | Ameland | Schiermonnikoog | Curaçao | Aruba | Bonaire)/ | op een eiland
niet melden:  /te [hoofdletter, eindigt=straat]/ | aan een straat
niet melden:  /te [hoofdletter, eindigt=weg]/ | aan een weg
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 151 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       versnapering    id: versnapering    soort: zelfstandig naamwoord    categorie: archaisch    domein: algemeen    ernst: tip
beter:        <hapje>                | als het om eten gaat
uitleg:       Iets lekkers om te eten, of iets te drinken.
voorbeeld:    Na de huldiging zijn er ⟦versnaperingen⟧ in de hal. => Na de huldiging zijn er hapjes in de hal.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie
