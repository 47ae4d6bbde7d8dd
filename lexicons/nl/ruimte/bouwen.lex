# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden uit brieven en besluiten over bouwen, verbouwen en slopen.

ingang:       aan huis gebonden beroep    id: aan-huis-gebonden-beroep    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (aan huis gebonden <beroep:znw> | aan-huis-gebonden <beroep:znw>)
uitleg:       Werk dat u in uw eigen huis mag doen, zoals dat van boekhouder of architect. U moet er zelf wonen.
voorbeeld:    Een kantoor voor belastingadvies mag hier als ⟦aan huis gebonden beroep⟧. => Een kantoor voor belastingadvies mag hier als u er zelf ook woont.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       aangrenzend    id: aangrenzend    soort: bijvoeglijk    categorie: ambtelijk    domein: ruimte    ernst: tip
patroon:      <aangrenzend> (perceel | percelen | pand | panden | woning | woningen | erf | erven | tuin | tuinen | gebouw | gebouwen)
beter:        (het huis of de grond ernaast, of: van de buren) | als je zegt welk huis of welke grond je bedoelt
uitleg:       Het huis, de tuin of de grond ligt direct ernaast.
voorbeeld:    De eigenaar van het ⟦aangrenzende perceel⟧ is het eens met uw schutting. => De eigenaar van de grond ernaast is het eens met uw schutting.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aanneemsom    id: aanneemsom    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        <prijs> voor het hele werk | als je de prijs van een aannemer bedoelt
uitleg:       Het bedrag dat u met de aannemer afspreekt voor het hele werk.
voorbeeld:    Vul bij vraag 12 de ⟦aanneemsom⟧ zonder btw in. => Vul bij vraag 12 de prijs voor het hele werk zonder btw in.
niet melden:  /_ van (het | de) (werk | werken | project | opdracht | bouw | verbouwing)/ | dan staat het werk er al
niet melden:  /_ voor/ | dan staat het werk er al
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       achtererfgebied    id: achtererfgebied    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De grond achter uw huis, en meestal ook de grond naast uw huis vanaf een meter achter de voorkant.
voorbeeld:    Het tuinhuis staat in het ⟦achtererfgebied⟧ en is lager dan drie meter. => Het tuinhuis staat in de achtertuin en is lager dan drie meter.
bron:         Besluit bouwwerken leefomgeving
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       anterieure overeenkomst    id: anterieure-overeenkomst    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (anterieure (overeenkomst | overeenkomsten | contracten) | anterieur contract)
uitleg:       Een contract dat de gemeente en een bouwer sluiten voordat het plan klaar is. Daarin staat welke kosten de bouwer aan de gemeente betaalt.
voorbeeld:    Voor het plan aan de Kade sloten wij een ⟦anterieure overeenkomst⟧ met de ontwikkelaar. => Voor het plan aan de Kade spraken wij vooraf met de ontwikkelaar af welke kosten hij betaalt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       archeologisch onderzoek    id: archeologisch-onderzoek    soort: woordgroep    categorie: jargon    domein: ruimte    ernst: tip
patroon:      (archeologisch onderzoek | archeologische onderzoeken | archeologisch vooronderzoek)
beter:        (onderzoek naar oude resten in de grond) | de eerste keer dat je het noemt
uitleg:       Iemand kijkt of er in de grond oude muren, potten of andere resten van vroeger liggen.
voorbeeld:    Voordat u een kelder graaft, is ⟦archeologisch onderzoek⟧ nodig. => Voordat u een kelder graaft, moet iemand onderzoeken of er oude resten in de grond liggen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       asbesthoudend    id: asbesthoudend    soort: bijvoeglijk    categorie: jargon    domein: ruimte    ernst: tip
patroon:      (asbesthoudend | asbesthoudende)
beter:        (met asbest)            | achter het naamwoord: golfplaten met asbest
uitleg:       Er zit asbest in. Van die stof kunt u ziek worden als u stukjes ervan inademt.
voorbeeld:    Breng ⟦asbesthoudend⟧ materiaal goed verpakt naar de gemeentewerf. => Breng materiaal met asbest goed verpakt naar de gemeentewerf.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 146 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       asbestinventarisatie    id: asbestinventarisatie    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (asbestinventarisatie | asbestinventarisaties | asbestinventarisatierapport | asbestinventarisatierapporten)
beter:        (onderzoek naar asbest) | als een bedrijf in het gebouw zoekt
uitleg:       Een onderzoek door een erkend bedrijf. Daaruit blijkt of er asbest in een gebouw zit, en waar.
voorbeeld:    Stuur bij de melding van de sloop een ⟦asbestinventarisatie⟧ mee. => Stuur bij de melding van de sloop een onderzoek naar asbest mee.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       bebouwingspercentage    id: bebouwingspercentage    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (bebouwingspercentage | bebouwingspercentages)
uitleg:       Het deel van de grond waarop gebouwen mogen staan. Bij 40 procent moet dus minstens 60 procent zonder gebouwen blijven.
voorbeeld:    Met de nieuwe garage komt u boven het ⟦bebouwingspercentage⟧ van 40 procent. => Met de nieuwe garage bouwt u meer dan 40 procent van uw grond vol.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       bedrijfswoning    id: bedrijfswoning    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: tip
rechtsgevolg: ja
uitleg:       Een huis bij een bedrijf, voor iemand die daar moet wonen voor zijn werk. Anderen mogen er meestal niet wonen.
voorbeeld:    U woont in een ⟦bedrijfswoning⟧, maar u werkt niet meer bij de kwekerij. => U woont in een huis dat bij de kwekerij hoort, maar u werkt daar niet meer.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       begunstigingstermijn    id: begunstigingstermijn    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De tijd die u krijgt om iets wat niet mag zelf te herstellen. Doet u dat op tijd? Dan hoeft u geen dwangsom of kosten te betalen.
voorbeeld:    De ⟦begunstigingstermijn⟧ om het tuinhuis weg te halen is zes weken. => U hebt zes weken om het tuinhuis weg te halen.
bron:         Algemene wet bestuursrecht
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       belendend    id: belendend    soort: bijvoeglijk    categorie: ambtelijk    domein: ruimte    ernst: waarschuwing
patroon:      (belendend | belendende | belending | belendingen)
beter:        (het gebouw of de grond ernaast) | als je zegt welk gebouw je bedoelt
uitleg:       Het staat of ligt direct ernaast, zoals het huis van de buren.
voorbeeld:    Tijdens de sloop maken wij foto's van de ⟦belendende⟧ panden. => Tijdens de sloop maken wij foto's van de huizen ernaast.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       bemaling    id: bemaling    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (bemaling | bemalingen | bronbemaling | bronbemalingen)
beter:        (water wegpompen) | als het om een bouwput of polder gaat
uitleg:       Pompen halen water weg uit de grond of uit een polder, zodat het daar droog blijft.
voorbeeld:    Meld de ⟦bronbemaling⟧ vier weken voor de start bij het waterschap. => Gaat u water uit de grond pompen? Meld dat vier weken voor de start bij het waterschap.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       beschermd stadsgezicht    id: beschermd-stadsgezicht    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (beschermd | beschermde | rijksbeschermd | rijksbeschermde) (stadsgezicht | stadsgezichten | dorpsgezicht | dorpsgezichten | "stads-" en dorpsgezicht | "stads-" en dorpsgezichten)
uitleg:       Een deel van een stad of dorp dat beschermd is omdat het er bijzonder uitziet. Voor bouwen, slopen of de buitenkant veranderen gelden er strengere regels.
voorbeeld:    Uw winkel ligt in een ⟦beschermd stadsgezicht⟧, dus zonnepanelen aan de straatkant mogen niet. => Uw winkel ligt in een oude buurt die beschermd is, dus zonnepanelen aan de straatkant mogen niet.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       bezonning    id: bezonning    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (zon in huis of in de tuin) | zeg waar de zon komt
uitleg:       Hoeveel zon er in een huis of tuin komt.
voorbeeld:    U bent bang voor minder ⟦bezonning⟧ door de uitbouw van de buren. => U bent bang voor minder zon door de uitbouw van de buren.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       bijbehorend bouwwerk    id: bijbehorend-bouwwerk    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (bijbehorend bouwwerk | bijbehorende bouwwerken)
uitleg:       Iets wat bij het huis is gebouwd, zoals een uitbouw, garage, schuur of overkapping.
voorbeeld:    De garage telt mee als ⟦bijbehorend bouwwerk⟧ bij uw woning. => De garage telt mee als gebouw dat bij uw huis hoort.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bopa    id: bopa    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (bopa | "BOPA" | "Bopa" | bopa's)
uitleg:       Een plan dat niet past in de regels van het omgevingsplan. De gemeente kan er toch toestemming voor geven.
voorbeeld:    Uw plan voor vier appartementen is een ⟦bopa⟧. => Uw plan voor vier appartementen past niet in onze regels. Wij bekijken of het toch mag.
bron:         Omgevingswet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       bouwkundig    id: bouwkundig    soort: bijvoeglijk    categorie: jargon    domein: ruimte    ernst: tip
patroon:      <bouwkundig> (staat | gebrek | gebreken | maatregel | maatregelen | aanpassing | aanpassingen | voorziening | voorzieningen | tekening | tekeningen)
beter:        (van het gebouw, of: aan het gebouw) | achter het naamwoord
uitleg:       Het gaat over hoe een huis of gebouw in elkaar zit.
voorbeeld:    De ⟦bouwkundige staat⟧ van de school is slecht. => De school is in slechte staat.
voorbeeld:    Voor een traplift zijn soms ⟦bouwkundige aanpassingen⟧ nodig. => Voor een traplift moet soms iets aan het huis veranderen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 33 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bouwkundige opname    id: bouwkundige-opname    soort: woordgroep    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      bouwkundige (opname | opnames | opnamen | vooropname | vooropnames)
beter:        (de staat van uw huis bekijken en foto's maken) | als iemand de schade van nu vastlegt
uitleg:       Iemand bekijkt uw huis van binnen en buiten en maakt foto's. Zo is later te zien welke schade nieuw is.
voorbeeld:    Voor het heien laten wij bij u thuis een ⟦bouwkundige opname⟧ doen. => Voor het heien komt iemand bij u thuis kijken of er al scheuren zijn.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       bouwlaag    id: bouwlaag    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (begane grond, en verdiepingen daarboven) | tel de begane grond apart: drie bouwlagen zijn een begane grond en twee verdiepingen
uitleg:       De begane grond of een verdieping van een gebouw. De begane grond telt dus mee.
voorbeeld:    Het nieuwe gezondheidscentrum krijgt drie ⟦bouwlagen⟧. => Het nieuwe gezondheidscentrum krijgt een begane grond en twee verdiepingen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bouwmelding    id: bouwmelding    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een bericht aan de gemeente dat u gaat bouwen, bijvoorbeeld een gewoon huis. U stuurt het minstens vier weken voordat u begint.
voorbeeld:    Uw ⟦bouwmelding⟧ voor de nieuwe woning is nog niet compleet. => U hebt gemeld dat u gaat bouwen, maar wij missen nog gegevens.
bron:         Besluit bouwwerken leefomgeving
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       bouwrijp    id: bouwrijp    soort: bijvoeglijk    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (bouwrijp | bouwrijpe) !maken
patroon:      bouwrijp <maken:ww>
beter:        (klaar om te bouwen)    | als de grond klaar is
uitleg:       De grond is vlak en leeg, en er liggen leidingen. Het bouwen kan beginnen.
voorbeeld:    In maart is het terrein achter de sporthal ⟦bouwrijp⟧. => In maart is het terrein achter de sporthal klaar om te bouwen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 21 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bouwstop    id: bouwstop    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U moet van de gemeente direct stoppen met bouwen. U mag pas verder als de gemeente het goedvindt.
voorbeeld:    Onze inspecteur legde u maandag een ⟦bouwstop⟧ op. => U moest maandag van onze inspecteur direct stoppen met bouwen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       brandcompartiment    id: brandcompartiment    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een deel van een gebouw met sterke muren en deuren. Brand blijft daar een tijd binnen.
voorbeeld:    De kinderopvang is een apart ⟦brandcompartiment⟧ in het gebouw. => De muren en deuren van de kinderopvang houden een brand een tijd tegen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       brandwerend    id: brandwerend    soort: bijvoeglijk    categorie: jargon    domein: ruimte    ernst: tip
patroon:      (brandwerend | brandwerende)
beter:        (die brand een tijd tegenhoudt) | achter het naamwoord
uitleg:       Het houdt vuur een tijd tegen, bijvoorbeeld dertig minuten.
voorbeeld:    Tussen de garage en de keuken moet een ⟦brandwerende⟧ deur komen. => Tussen de garage en de keuken moet een deur komen die brand een tijd tegenhoudt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       buitenplanse omgevingsplanactiviteit    id: buitenplanse-omgevingsplanactiviteit    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      buitenplanse (omgevingsplanactiviteit | omgevingsplanactiviteiten)
uitleg:       U wilt iets wat niet past in het omgevingsplan, de regels van de gemeente. De gemeente beslist of het toch mag.
voorbeeld:    Een hotel op deze plek is een ⟦buitenplanse omgevingsplanactiviteit⟧. => Een hotel op deze plek past niet in onze regels. Wij beslissen of het toch mag.
bron:         Omgevingswet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       burenrecht    id: burenrecht    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
vormen:       mv=-; vk=-
uitleg:       Regels tussen buren, bijvoorbeeld over bomen, muren en ramen bij de grens. De gemeente beslist daar niet over.
voorbeeld:    De plaats van de boom is een zaak van het ⟦burenrecht⟧. => Over de plaats van de boom moet u het met uw buren eens worden. De gemeente beslist daar niet over.
bron:         Burgerlijk Wetboek, Boek 5
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       conceptverzoek    id: conceptverzoek    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (conceptverzoek | conceptverzoeken | conceptaanvraag | conceptaanvragen)
beter:        (eerste versie van uw plan) | als iemand vooraf wil weten of iets mag
uitleg:       U laat de gemeente uw plan vooraf zien. De gemeente zegt dan of u kans hebt op een vergunning.
voorbeeld:    Over uw ⟦conceptverzoek⟧ voor een dakopbouw zijn wij positief. => Over de eerste versie van uw plan voor een dakopbouw zijn wij positief.
niet melden:  /(subsidie | subsidies | subsidieaanvraag) ..12 _/ | een aanvraag om geld
niet melden:  /_ ..12 (subsidie | subsidies | subsidieaanvraag)/ | een aanvraag om geld
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       concreet zicht op legalisatie    id: concreet-zicht-op-legalisatie    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      concreet zicht op (legalisatie | legalisering)
uitleg:       Iets mag nu niet, maar de gemeente verwacht dat er binnenkort wel toestemming voor komt. Dan treedt zij meestal niet op.
voorbeeld:    Er is geen ⟦concreet zicht op legalisatie⟧ van uw dakterras. => Wij verwachten niet dat u een vergunning krijgt voor uw dakterras.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       constructief    id: constructief-gebouw    soort: bijvoeglijk    categorie: jargon    domein: ruimte    ernst: waarschuwing
betekenis:    over hoe stevig een gebouw is
patroon:      <constructief> (veiligheid | gebrek | gebreken | schade | berekening | berekeningen | tekening | tekeningen | onderdeel | onderdelen | muur | muren)
beter:        (over hoe stevig het gebouw is) | leg uit wat er stevig moet zijn
uitleg:       Het gaat over de muren, balken en vloeren die het gebouw overeind houden.
voorbeeld:    Wij missen de ⟦constructieve berekening⟧ van de stalen balk. => Wij missen de berekening die laat zien dat de stalen balk sterk genoeg is.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 45 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       constructieberekening    id: constructieberekening    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (berekening of het sterk genoeg is) | de eerste keer dat je het noemt
uitleg:       Een berekening die laat zien dat muren, balken en vloeren sterk genoeg zijn.
voorbeeld:    Haalt u een muur weg? Dan hebt u een ⟦constructieberekening⟧ nodig. => Haalt u een muur weg? Laat dan berekenen of uw huis sterk genoeg blijft.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       cultuurhistorisch    id: cultuurhistorisch    soort: bijvoeglijk    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      <cultuurhistorisch> (waarde | waarden | betekenis | belang | onderzoek)
beter:        (belangrijk voor onze geschiedenis) | zeg waarom het gebouw of de plek bijzonder is
uitleg:       Het vertelt iets over hoe mensen vroeger leefden, bouwden of werkten.
voorbeeld:    De oude molen heeft ⟦cultuurhistorische waarde⟧ en blijft daarom staan. => De oude molen is belangrijk voor onze geschiedenis en blijft daarom staan.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 49 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       daglichttoetreding    id: daglichttoetreding    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (daglichttoetreding | lichttoetreding)
beter:        (daglicht in de kamer)  | als je zegt hoeveel licht er binnenkomt
uitleg:       Hoeveel licht van buiten er in een kamer komt.
voorbeeld:    De slaapkamer op zolder heeft te weinig ⟦daglichttoetreding⟧. => In de slaapkamer op zolder komt te weinig daglicht.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       damwand    id: damwand    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (wand in de grond)      | zeg erbij waarvoor hij dient: grond of water tegenhouden
uitleg:       Een wand van staal, hout of beton in de grond. Hij houdt aarde of water tegen.
voorbeeld:    Maandag trillen wij de ⟦damwand⟧ langs de gracht de grond in. => Maandag trillen wij langs de gracht een wand de grond in.
niet melden:  /damwand (profiel | profielen | dak | plaat | platen)/ | platen voor een dak of muur
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       draagconstructie    id: draagconstructie    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (de delen die het gebouw dragen) | noem de muren, balken of vloeren
uitleg:       De muren, balken en vloeren die het gewicht van een gebouw dragen.
voorbeeld:    U mag de ⟦draagconstructie⟧ van de flat niet zelf veranderen. => U mag de muren en vloeren die de flat dragen, niet zelf veranderen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       energieprestatie    id: energieprestatie    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (hoe zuinig het gebouw is met energie) | bij een huis of ander gebouw
uitleg:       Dit zegt of een gebouw of apparaat veel of weinig energie nodig heeft.
voorbeeld:    De ⟦energieprestatie⟧ van de school is beter door de nieuwe ramen. => Door de nieuwe ramen is de school zuiniger met energie.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 31 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       erfdienstbaarheid    id: erfdienstbaarheid    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een recht van een huis of stuk grond op de grond van een ander, bijvoorbeeld om over het pad te lopen. Het geldt ook voor elke nieuwe eigenaar.
voorbeeld:    Voor uw achterpad geldt een ⟦erfdienstbaarheid⟧ voor nummer 14. => De bewoners van nummer 14 mogen over uw achterpad lopen.
bron:         Burgerlijk Wetboek, Boek 5
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       erfgrens    id: erfgrens    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
patroon:      (erfgrens | erfgrenzen | perceelsgrens | perceelsgrenzen | perceelgrens | perceelgrenzen)
beter:        (grens tussen twee tuinen, of: grens van uw grond) | zeg welke grens je bedoelt
uitleg:       De lijn tussen uw grond en de grond van een ander, zoals de buren of de gemeente.
voorbeeld:    De boom staat op een halve meter van de ⟦erfgrens⟧. => De boom staat op een halve meter van de grond van uw buren.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       evenwichtige toedeling van functies aan locaties    id: evenwichtige-toedeling-van-functies    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De overheid bepaalt wat waar mag, zoals wonen, werken en natuur. Een plan moet goed passen bij de plek, de buren en wat er al is.
voorbeeld:    De bouw is in strijd met een ⟦evenwichtige toedeling van functies aan locaties⟧. => Het gebouw past niet goed op deze plek.
bron:         Omgevingswet, artikel 4.2
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       fundering    id: fundering    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
vormen:       vk=-
alleen:       zin=/(huis | huizen | woning | woningen | palen | gebouw | muur | de grond | bouw | water | pand | schuur | brug | scheuren | aanbouw | uitbouw | vloer | funderingsherstel | beton)/
beter:        (het deel in de grond waar het huis op staat) | de eerste keer dat je het noemt
uitleg:       Het deel van een huis dat onder de grond zit en het hele huis draagt. Vaak zijn het palen.
voorbeeld:    Door de lage stand van het water is de ⟦fundering⟧ van uw huis beschadigd. => Door de lage stand van het water is het deel in de grond waar uw huis op staat, beschadigd.
niet melden:  /_ ..3 (besluit | beleid | betoog | standpunt | beslissing | oordeel | aanpak | plannen)/ | waar een mening of plan op steunt
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 37 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gebruiksmelding    id: gebruiksmelding    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U laat de gemeente vooraf weten dat u een gebouw gaat gebruiken voor bijvoorbeeld veel mensen, losse kamers of zorg. De gemeente kijkt of het veilig is bij brand.
voorbeeld:    Komen er meer dan vijftig mensen in het dorpshuis? Doe dan een ⟦gebruiksmelding⟧. => Komen er meer dan vijftig mensen in het dorpshuis? Meld dat dan bij de gemeente.
bron:         Besluit bouwwerken leefomgeving
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       gebruiksoppervlakte    id: gebruiksoppervlakte    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (gebruiksoppervlakte | gebruiksoppervlakten | gebruiksoppervlaktes | gebruiksoppervlak)
uitleg:       Het aantal vierkante meters binnen in het huis dat u kunt gebruiken. Er zijn vaste regels voor het meten.
voorbeeld:    De ⟦gebruiksoppervlakte⟧ van uw appartement is 68 vierkante meter. => Uw appartement is van binnen 68 vierkante meter groot.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       gedogen    id: gedogen    soort: werkwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De gemeente doet niets tegen iets wat eigenlijk niet mag, of iemand moet iets toelaten op zijn eigen grond.
voorbeeld:    Wij ⟦gedogen⟧ de caravan in uw tuin tot 1 oktober. => De caravan in uw tuin mag eigenlijk niet. Tot 1 oktober doen wij daar niets tegen.
voorbeeld:    De bewoning van het vakantiehuis is jarenlang ⟦gedoogd⟧. => De gemeente deed jarenlang niets tegen de bewoning van het vakantiehuis.
niet melden:  /_ ..3 (geweld | agressie | discriminatie | intimidatie)/ | iets niet goedvinden
niet melden:  /(geweld | agressie | discriminatie | intimidatie) ..4 _/ | iets niet goedvinden
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 54 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gedoogbesluit    id: gedoogbesluit    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (gedoogbesluit | gedoogbesluiten | gedoogbeschikking | gedoogbeschikkingen)
uitleg:       Een brief waarin de overheid zegt dat zij een tijd niets doet tegen iets wat niet mag. Vaak staan er voorwaarden in.
voorbeeld:    In ons ⟦gedoogbesluit⟧ staat dat de tijdelijke klaslokalen een jaar mogen blijven. => In onze brief staat dat de tijdelijke klaslokalen een jaar mogen blijven, ook al is er geen vergunning.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       gereedmelding    id: gereedmelding    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(bouw | gebouw | bouwwerk | woning | woningen | huis | verbouwing | aannemer | kwaliteitsborger | omgevingsvergunning | gemeente)/
uitleg:       U laat de gemeente weten dat de bouw klaar is. Dat moet minstens twee weken voordat u het gebouw gaat gebruiken.
voorbeeld:    Doe de ⟦gereedmelding⟧ minstens twee weken voordat u in de nieuwe woning trekt. => Meld minstens twee weken voordat u in de nieuwe woning trekt dat de bouw klaar is.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gevelaanzicht    id: gevelaanzicht    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (tekening van de buitenkant) | zeg welke kant: voor, achter of opzij
uitleg:       Een tekening van een buitenmuur van het huis, recht van voren gezien.
voorbeeld:    Stuur van elk ⟦gevelaanzicht⟧ een versie met maten mee. => Stuur van elke buitenmuur een tekening met maten mee.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       goede ruimtelijke ordening    id: goede-ruimtelijke-ordening    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      goede ruimtelijke ordening
uitleg:       Het plan moet goed passen op die plek en bij de omgeving. Zo stond het in de wet van voor 2024.
voorbeeld:    Een bakkerij naast de flat is niet in strijd met een ⟦goede ruimtelijke ordening⟧. => Een bakkerij past op de plek naast de flat.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       goothoogte    id: goothoogte    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        <hoogte> van de dakgoot | als het om een huis of schuur gaat
uitleg:       De afstand van de grond tot de goot onder het dak.
voorbeeld:    De maximale ⟦goothoogte⟧ is hier zes meter. => De maximale hoogte van de dakgoot is hier zes meter.
niet melden:  /(en | of) _/ | na een woord met een streepje past het andere woord niet
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       handhavend optreden    id: handhavend-optreden    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      handhavend ..4 (optreden | opgetreden | op te treden | optreedt)
patroon:      <treden:ww> ..10 handhavend ..3 op
uitleg:       De overheid zorgt dat iemand zich aan de regels houdt, bijvoorbeeld met een dwangsom.
voorbeeld:    U vraagt ons om ⟦handhavend op te treden⟧ tegen het café. => U vraagt ons om ervoor te zorgen dat het café zich aan de regels houdt.
voorbeeld:    Tegen de te hoge schutting gaan wij ⟦handhavend optreden⟧. => De schutting is te hoog. Wij zorgen ervoor dat die lager wordt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       handhavingsverzoek    id: handhavingsverzoek    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (handhavingsverzoek | handhavingsverzoeken | handhavingverzoek | verzoek om handhaving | verzoeken om handhaving)
uitleg:       De vraag aan de gemeente om iets te doen tegen iemand die zich niet aan de regels houdt.
voorbeeld:    Op 3 april kregen wij uw ⟦handhavingsverzoek⟧ over de kippen van uw buren. => Op 3 april vroeg u ons om iets te doen aan de kippen van uw buren.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hoofdgebouw    id: hoofdgebouw-erf    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
betekenis:    het belangrijkste gebouw op een stuk grond
rechtsgevolg: ja
alleen:       zin=/(bijgebouw | bouwwerk | bouwwerken | erf | aanbouw | uitbouw | schuur | garage | dakkapel | achtergevel | bouwhoogte | schutting | overkapping | tuinhuis)/
uitleg:       Het belangrijkste gebouw op uw grond, meestal het huis. Een schuur of garage hoort er niet bij.
voorbeeld:    De garage staat minstens drie meter achter de voorkant van het ⟦hoofdgebouw⟧. => De garage staat minstens drie meter achter de voorkant van het huis.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 32 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       indieningsvereisten    id: indieningsvereisten    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (indieningsvereisten | indieningsvereiste | indieningvereisten | aanvraagvereisten | aanvraagvereiste)
uitleg:       Dit zijn de gegevens, tekeningen en papieren die u bij een aanvraag moet meesturen.
voorbeeld:    Uw aanvraag voor een carport voldoet niet aan de ⟦indieningsvereisten⟧. => Bij uw aanvraag voor een carport missen wij nog gegevens.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       instandhouding    id: instandhouding-gebouw    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
betekenis:    een gebouw in goede staat houden
alleen:       zin=/(monument | monumenten | rijksmonument | rijksmonumenten | gebouw | kerk | molen | boerderij | pand | brug)/
beter:        <onderhoud>             | als je iets in goede staat houdt
uitleg:       Zorgen dat een gebouw in goede staat blijft.
voorbeeld:    Voor de ⟦instandhouding⟧ van uw monument kunt u subsidie krijgen. => Voor het onderhoud van uw monument kunt u subsidie krijgen.
voorbeeld:    De eigenaar doet te weinig aan ⟦instandhouding⟧ van de kerk. => De eigenaar doet te weinig aan onderhoud van de kerk.
niet melden:  /("Wet" | "Besluit" | "Regeling" | "Subsidieregeling") ..2 _/ | in de naam van een regeling
niet melden:  /onderhoud (en | of) de? _/ | dan staat onderhoud er al
niet melden:  /_ (en | of) ..2 onderhoud/ | dan staat onderhoud er al
niet melden:  /materiële _/ | geld voor de kosten van een school
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 593 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kapvorm    id: kapvorm    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        <vorm> van het dak      | als het om een huis of schuur gaat
uitleg:       Hoe het dak eruitziet: plat, schuin of met een punt.
voorbeeld:    De ⟦kapvorm⟧ moet gelijk zijn aan die van de huizen ernaast. => De vorm van het dak moet gelijk zijn aan die van de huizen ernaast.
niet melden:  /_ van (het | uw | een) ..1 dak/ | dan staat het dak er al
niet melden:  /(en | of) _/ | na een woord met een streepje past het andere woord niet
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       kostenverhaal    id: kostenverhaal    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
vormen:       vk=-
uitleg:       De overheid laat iemand anders kosten betalen die zij zelf maakte, bijvoorbeeld voor straten en riolen bij een bouwplan.
voorbeeld:    Over het ⟦kostenverhaal⟧ voor de nieuwe rotonde maken wij afspraken met de bouwer. => Wij spreken met de bouwer af welke kosten van de nieuwe rotonde hij betaalt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 73 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kwaliteitsborger    id: kwaliteitsborger    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (kwaliteitsborger | kwaliteitsborgers)
uitleg:       Iemand die los staat van de bouwer en controleert of een gebouw volgens de technische regels wordt gebouwd. Wie laat bouwen, huurt hem zelf in.
voorbeeld:    Noem in het formulier welke ⟦kwaliteitsborger⟧ de bouw van uw huis controleert. => Noem in het formulier welk onafhankelijk bedrijf de bouw van uw huis controleert.
bron:         Wet kwaliteitsborging voor het bouwen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       legaliseren    id: legaliseren-bouwwerk    soort: werkwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
betekenis:    alsnog toestemming geven voor iets wat er al staat
rechtsgevolg: ja
patroon:      (legaliseren | gelegaliseerd | gelegaliseerde | legaliseert | legalisatie | legalisering)
alleen:       zin=/(vergunning | omgevingsvergunning | bouwwerk | gebouw | gebouwd | gebouwde | schutting | tuinhuis | aanbouw | uitbouw | dakkapel | dakterras | schuur | overkapping | carport | perceel | bouw | woning | woningen | steiger)/
uitleg:       U krijgt alsnog een vergunning voor iets wat u al gebouwd of gedaan hebt.
voorbeeld:    Uw carport kan niet worden ⟦gelegaliseerd⟧. => U krijgt niet alsnog een vergunning voor uw carport.
voorbeeld:    Wilt u de schutting ⟦legaliseren⟧? Dan moet u een vergunning aanvragen. => De schutting mag blijven als u alsnog een vergunning krijgt. Die moet u aanvragen.
niet melden:  /concreet zicht op (legalisatie | legalisering)/ | daar is een eigen ingang voor
niet melden:  /(handtekening | document | documenten | akte | akten | aktes | geboorteakte | diploma | diploma's | stempel | apostille | notaris) ..10 _/ | een handtekening of papier laten goedkeuren
niet melden:  /_ ..8 (handtekening | document | documenten | akte | diploma)/ | een papier uit het buitenland
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 56 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       maaiveld    id: maaiveld    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      vz=(op | boven | onder | vanaf) het? maaiveld
patroon:      het maaiveld
beter:        {vz} de grond         | als je vanaf de grond meet
uitleg:       De bovenkant van de grond. Vanaf daar meet je hoe hoog of diep iets is.
voorbeeld:    De kabel ligt zestig centimeter ⟦onder het maaiveld⟧. => De kabel ligt zestig centimeter onder de grond.
voorbeeld:    Uw schuur is vier meter hoog, gemeten ⟦vanaf het maaiveld⟧. => Uw schuur is vier meter hoog, gemeten vanaf de grond.
voorbeeld:    De hoogte van ⟦het maaiveld⟧ verandert niet. => De hoogte van de grond verandert niet.
niet melden:  /(kop | hoofd) ..4 _/ | de uitdrukking: je hoofd boven het maaiveld uitsteken
niet melden:  /(bestaande | huidige | nieuwe | omliggende | aangrenzende | gemiddelde | afgewerkte | oorspronkelijke | natuurlijke) _/ | tussen lidwoord en woord past het andere woord niet
niet melden:  /beneden _/ | dan past het andere woord niet
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 59 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       mandelig    id: mandelig    soort: bijvoeglijk    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (mandelig | mandelige | mandeligheid)
uitleg:       Het is van u en uw buren samen, zoals een muur of pad tussen twee huizen. U zorgt er ook samen voor.
voorbeeld:    De poort achter uw huis is ⟦mandelig⟧. => De poort achter uw huis is van u en uw buren samen.
bron:         Burgerlijk Wetboek, Boek 5
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       nadeelcompensatie    id: nadeelcompensatie    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Geld van de overheid voor schade door een besluit of werk dat wel mag. U krijgt alleen geld voor schade die veel groter is dan normaal en dan die van anderen.
voorbeeld:    Verliest uw winkel klanten doordat de weg dicht is? Dan kunt u ⟦nadeelcompensatie⟧ aanvragen. => Verliest uw winkel klanten doordat de weg dicht is? Dan kunt u geld vragen voor uw schade.
bron:         Algemene wet bestuursrecht
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       nokhoogte    id: nokhoogte    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        <hoogte> van het dak    | als je het hoogste punt bedoelt
uitleg:       De afstand van de grond tot het hoogste punt van een schuin dak.
voorbeeld:    Geef op de tekening ook de ⟦nokhoogte⟧ van de schuur aan. => Geef op de tekening ook de hoogte van het dak van de schuur aan.
niet melden:  /(en | of) _/ | na een woord met een streepje past het andere woord niet
niet melden:  /_ van (het | uw | een) ..1 dak/ | dan staat het dak er al
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       nulmeting    id: nulmeting    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        eerste <meting>         | als je meet voordat het werk of plan begint
uitleg:       Meten hoe het nu is. Later is dan te zien wat er veranderd is.
voorbeeld:    Voor de start van het heien doen wij een ⟦nulmeting⟧ bij u thuis. => Voor de start van het heien doen wij een eerste meting bij u thuis.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       omgevingsdienst    id: omgevingsdienst    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
alleen:       hoofdletter=nee
beter:        (de dienst die voor de gemeente het milieu controleert) | de eerste keer dat je hem noemt
uitleg:       Een dienst die voor gemeenten en provincie vergunningen geeft en controleert op lawaai, stank, vuil en gevaar.
voorbeeld:    De ⟦omgevingsdienst⟧ meet deze maand het geluid van het café. => De dienst die voor ons het milieu controleert, meet deze maand het geluid van het café.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       omgevingsplanactiviteit    id: omgevingsplanactiviteit    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iets waarvoor het omgevingsplan een vergunning vraagt, of iets wat niet in dat plan past.
voorbeeld:    Het plaatsen van een reclamebord is een ⟦omgevingsplanactiviteit⟧. => Voor een reclamebord hebt u volgens onze regels een vergunning nodig.
niet melden:  /buitenplanse _/ | daar is een eigen ingang voor
bron:         Omgevingswet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       omgevingsverordening    id: omgevingsverordening    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De regels van de provincie over bijvoorbeeld natuur, water, wegen en bouwen.
voorbeeld:    Volgens de ⟦omgevingsverordening⟧ mag u bij dit meer geen lawaai maken. => Volgens de regels van de provincie mag u bij dit meer geen lawaai maken.
bron:         Omgevingswet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       omgevingsvisie    id: omgevingsvisie    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (plan voor de toekomst van onze omgeving) | in een brief of uitnodiging aan inwoners
uitleg:       Een plan over hoe de gemeente, de provincie of het land er later uit moet zien, met huizen, wegen, groen en bedrijven.
voorbeeld:    Praat 12 juni mee over de nieuwe ⟦omgevingsvisie⟧. => Praat 12 juni mee over het nieuwe plan voor de toekomst van onze omgeving.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       ontwerpbesluit    id: ontwerpbesluit    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (ontwerpbesluit | ontwerpbesluiten | ontwerpbeschikking | ontwerpbeschikkingen | ontwerpvergunning)
uitleg:       Wat de overheid van plan is te besluiten. U kunt daar eerst uw mening over geven.
voorbeeld:    Tot 14 mei kunt u reageren op het ⟦ontwerpbesluit⟧ voor het windpark. => Tot 14 mei kunt u reageren op wat wij willen besluiten over het windpark.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 68 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overgangsrecht    id: overgangsrecht-bouwen    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Regels voor wat al bestond toen er nieuwe regels kwamen. Vaak gelden de oude regels dan nog een tijd.
voorbeeld:    Uw schuur uit 1972 valt onder het ⟦overgangsrecht⟧. => Uw schuur uit 1972 stond er al voor de nieuwe regels en mag blijven.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 551 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       planschade    id: planschade    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Schade door een plan van de overheid, bijvoorbeeld omdat uw huis minder waard wordt. U kunt daar soms geld voor krijgen. Bij nieuwe plannen heet dat nadeelcompensatie.
voorbeeld:    Uw aanvraag om vergoeding van ⟦planschade⟧ wijzen wij af. => U krijgt geen geld, ook al vindt u dat uw huis door ons plan minder waard is.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       principeverzoek    id: principeverzoek    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (vraag of uw plan kans heeft) | als iemand dit wil weten voor de echte aanvraag
uitleg:       U vraagt of de gemeente wil meewerken aan uw plan. Daarna pas vraagt u een vergunning aan.
voorbeeld:    Voor een ⟦principeverzoek⟧ betaalt u 350 euro. => Wilt u eerst weten of uw plan kans heeft? Dan betaalt u 350 euro.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       privaatrechtelijke belemmering    id: privaatrechtelijke-belemmering    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      privaatrechtelijke (belemmering | belemmeringen)
uitleg:       Een recht of afspraak tussen burgers houdt het plan tegen. De grond is bijvoorbeeld van de buren, en die zeggen nee.
voorbeeld:    Uw buren wijzen op een ⟦privaatrechtelijke belemmering⟧: de muur is ook van hen. => Uw buren willen dit niet, en de muur is ook van hen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       recht van overpad    id: recht-van-overpad    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (recht van overpad | overpad)
uitleg:       U mag over de grond van iemand anders lopen of rijden om bij uw huis te komen.
voorbeeld:    De bewoners achter u hebben ⟦recht van overpad⟧ over uw oprit. => De bewoners achter u mogen over uw oprit om bij hun huis te komen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       reclame-uiting    id: reclame-uiting    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: ruimte    ernst: tip
patroon:      (reclame-uiting | reclame-uitingen | reclameuiting | reclameuitingen)
beter:        (reclamebord, vlag of sticker) | noem wat je bedoelt
uitleg:       Een bord, vlag, poster of sticker waarmee een bedrijf zich laat zien.
voorbeeld:    Voor ⟦reclame-uitingen⟧ aan de gevel van uw kapsalon hebt u een vergunning nodig. => Voor reclameborden aan de gevel van uw kapsalon hebt u een vergunning nodig.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 59 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       revisietekening    id: revisietekening    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (tekening van hoe het gebouwd is) | als het werk klaar is
uitleg:       Een tekening die gemaakt is na de bouw. Je ziet hoe het er echt staat of ligt.
voorbeeld:    De aannemer levert na afloop een ⟦revisietekening⟧ van de leidingen. => De aannemer levert na afloop een tekening van hoe de leidingen nu liggen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       rijksmonument    id: rijksmonument    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: tip
rechtsgevolg: ja
uitleg:       Een gebouw of plek die zo bijzonder is dat het Rijk die beschermt. Om er iets aan te veranderen of te slopen hebt u meestal een vergunning nodig.
voorbeeld:    Uw boerderij is een ⟦rijksmonument⟧, dus voor nieuwe kozijnen is een vergunning nodig. => Het Rijk beschermt uw boerderij. Voor nieuwe kozijnen hebt u daarom een vergunning nodig.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rooilijn    id: rooilijn    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (rooilijn | rooilijnen | voorgevelrooilijn | voorgevelrooilijnen | achtergevelrooilijn | achtergevelrooilijnen)
uitleg:       Een lijn op de kaart waar u niet overheen mag bouwen. Vaak loopt die langs de voorkant van de huizen.
voorbeeld:    De nieuwe schuur komt voor de ⟦rooilijn⟧ te staan en dat mag niet. => De nieuwe schuur komt te ver naar voren te staan en dat mag niet.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       ruimtelijke onderbouwing    id: ruimtelijke-onderbouwing    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een tekst die uitlegt waarom een plan goed past op die plek. Het gaat over verkeer, geluid, natuur en buren.
voorbeeld:    Bij uw plan voor de manege hoort een ⟦ruimtelijke onderbouwing⟧. => Leg bij uw plan voor de manege uit waarom die goed past op deze plek.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       ruimtelijke ordening    id: ruimtelijke-ordening    soort: woordgroep    categorie: jargon    domein: ruimte    ernst: tip
alleen:       voor!=/(goede | "Besluit" | "Wet" | "en" | "Algemene")/
beter:        (keuzes over wat waar komt: huizen, wegen, groen en bedrijven) | de eerste keer dat je het noemt
uitleg:       De overheid kiest waar huizen, wegen, bedrijven en natuur mogen komen.
voorbeeld:    Deze avond gaat over ⟦ruimtelijke ordening⟧ in ons dorp. => Deze avond gaat over waar in ons dorp huizen, wegen en groen komen.
niet melden:  /("Wet" | "Besluit" | "Ministerie" | "Minister" | minister | ministerie | "Volkshuisvesting") ..4 _/ | in de naam van een wet of ministerie
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 1296 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       situering    id: situering    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: ruimte    ernst: waarschuwing
beter:        <plaats>                | als je zegt waar iets staat of komt
uitleg:       De plek waar een gebouw of ding staat of komt.
voorbeeld:    Over de ⟦situering⟧ van de ondergrondse container krijgt u nog bericht. => Over de plaats van de ondergrondse container krijgt u nog bericht.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 24 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       sloopmelding    id: sloopmelding    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U laat de gemeente weten dat u iets gaat slopen of dat u asbest weghaalt. Dat moet meestal vier weken voordat u begint.
voorbeeld:    Haalt u het dak van de schuur weg? Doe dan eerst een ⟦sloopmelding⟧. => Haalt u het dak van de schuur weg? Meld dat dan eerst bij de gemeente.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       strijdig gebruik    id: strijdig-gebruik    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      strijdig gebruik
uitleg:       U gebruikt een gebouw of grond voor iets wat daar niet mag.
voorbeeld:    Slapen in de bedrijfshal is ⟦strijdig gebruik⟧. => In de bedrijfshal mag niemand slapen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       uniforme openbare voorbereidingsprocedure    id: uniforme-openbare-voorbereidingsprocedure    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (uniforme openbare voorbereidingsprocedure | uniforme voorbereidingsprocedure)
uitleg:       U mag eerst zes weken reageren op wat de overheid wil besluiten. Daarna volgt pas het besluit.
voorbeeld:    Op deze vergunning is de ⟦uniforme openbare voorbereidingsprocedure⟧ van toepassing. => Bij deze vergunning mag iedereen eerst zes weken reageren op ons plan.
bron:         Algemene wet bestuursrecht, afdeling 3.4
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       uitweg    id: uitweg-inrit    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
betekenis:    de plek waar je van je grond de weg op rijdt
patroon:      (uitweg | uitwegen | uitwegvergunning | uitwegvergunningen)
alleen:       zin=/(aanleggen | aanleg | vergunning | perceel | breedte | meter | verbreden | inrit | trottoir | verharden | uitwegvergunning | uitwegvergunningen)/
beter:        (inrit)                 | als er auto's over rijden
uitleg:       De plek waar u met de auto van uw grond de straat op rijdt.
voorbeeld:    Voor een tweede ⟦uitweg⟧ geven wij geen vergunning, omdat er dan een boom weg moet. => Voor een tweede inrit geven wij geen vergunning, omdat er dan een boom weg moet.
niet melden:  /(zien | zie | ziet | zoeken | zoekt | zocht | vinden | geen andere | enige | laatste) ..2 _/ | een oplossing
niet melden:  /_ uit/ | een oplossing
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       verblijfsruimte    id: verblijfsruimte    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (verblijfsruimte | verblijfsruimten | verblijfsruimtes)
alleen:       zin=/(raam | ramen | ventilatie | daglicht | zolder | kelder | woning | gebouw | meter | slaapkamer | woonkamer | keuken | rookmelder | appartement)/
uitleg:       Een ruimte die bedoeld is om lang in te zijn, zoals een woonkamer of slaapkamer. Een gang, badkamer of toilet hoort daar niet bij.
voorbeeld:    De kelder is te laag om als ⟦verblijfsruimte⟧ te gebruiken. => De kelder is te laag om als kamer te gebruiken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 28 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vergunning van rechtswege    id: vergunning-van-rechtswege    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (vergunning | omgevingsvergunning) van rechtswege
uitleg:       Een vergunning die u vanzelf krijgt, omdat de overheid te laat is met beslissen. Bij de omgevingsvergunning kan dat sinds 2024 niet meer.
voorbeeld:    Wij beslisten te laat, en u hebt nu een ⟦vergunning van rechtswege⟧. => Wij beslisten te laat. Volgens de wet hebt u daarom nu een vergunning.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vergunningvrij    id: vergunningvrij    soort: bijvoeglijk    categorie: juridisch    domein: ruimte    ernst: tip
rechtsgevolg: ja
patroon:      (vergunningvrij | vergunningvrije | vergunningsvrij | vergunningsvrije)
uitleg:       Het mag zonder vergunning. Er gelden soms wel andere regels.
voorbeeld:    Een dakkapel aan de achterkant is vaak ⟦vergunningvrij⟧. => Voor een dakkapel aan de achterkant hebt u vaak geen vergunning nodig.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       voorbereidingsbesluit    id: voorbereidingsbesluit    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De gemeente werkt aan nieuwe regels. Met dit besluit houdt zij plannen tegen die daar later niet in passen.
voorbeeld:    Door het ⟦voorbereidingsbesluit⟧ mag u hier voorlopig geen hotel beginnen. => Wij maken nieuwe regels voor deze straat. Tot die tijd mag u hier geen hotel beginnen.
bron:         Omgevingswet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       vooroverleg    id: vooroverleg    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
beter:        (een gesprek vooraf)    | als je praat voor de aanvraag
uitleg:       Een gesprek met de gemeente over uw plan, voordat u een aanvraag doet.
voorbeeld:    Wij raden u een ⟦vooroverleg⟧ aan voordat u tekeningen laat maken. => Wij raden u een gesprek vooraf aan voordat u tekeningen laat maken.
niet melden:  /(inspecteur | belastingdienst | belasting | fiscale | fiscaal) ..20 _/ | overleg met de Belastingdienst
niet melden:  /_ ..20 (inspecteur | belastingdienst | belasting | fiscale | fiscaal)/ | overleg met de Belastingdienst
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 36 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vooraanschrijving    id: vooraanschrijving    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een brief waarin de overheid waarschuwt dat zij iets gaat doen tegen een overtreding. U mag daar eerst op reageren.
voorbeeld:    Na de controle van uw horecazaak sturen wij u deze ⟦vooraanschrijving⟧. => Wij hebben uw horecazaak gecontroleerd. In deze brief leest u wat wij van plan zijn.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       welstandscommissie    id: welstandscommissie    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (deskundigen die kijken of het gebouw er goed uitziet) | de eerste keer dat je haar noemt
uitleg:       Een groep deskundigen die de gemeente advies geeft over hoe een gebouw eruitziet.
voorbeeld:    De ⟦welstandscommissie⟧ vindt de kleur van uw kozijnen te fel. => De deskundigen die naar het uiterlijk van gebouwen kijken, vinden de kleur van uw kozijnen te fel.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       welstandsnota    id: welstandsnota    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een stuk van de gemeente met de eisen voor het uiterlijk van gebouwen.
voorbeeld:    In de ⟦welstandsnota⟧ leest u welke dakpannen in uw straat passen. => In onze regels over het uiterlijk van gebouwen leest u welke dakpannen in uw straat passen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       woonrijp    id: woonrijp    soort: bijvoeglijk    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      woonrijp <maken:ww>
patroon:      <maken:ww> ..6 woonrijp
beter:        (straten, stoepen en groen aanleggen) | als de huizen klaar zijn
uitleg:       De huizen staan er. Nu komen de straten, stoepen, lampen en planten.
voorbeeld:    In het najaar wordt de nieuwe wijk ⟦woonrijp gemaakt⟧. => In het najaar leggen wij in de nieuwe wijk straten, stoepen en groen aan.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       zettingsschade    id: zettingsschade    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (schade doordat de grond zakt) | altijd
uitleg:       Schade aan een huis, zoals scheuren, doordat de grond eronder zakt.
voorbeeld:    Uw verzekering betaalt geen ⟦zettingsschade⟧. => Uw verzekering betaalt geen schade doordat de grond onder uw huis zakt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       bestemmingsplan    id: bestemmingsplan    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: tip
rechtsgevolg: ja
uitleg:       Regels van de gemeente over wat u waar mag bouwen en doen. Sinds 2024 horen ze bij het omgevingsplan.
voorbeeld:    Volgens het ⟦bestemmingsplan⟧ uit 2013 mag hier geen café komen. => Volgens de regels van de gemeente uit 2013 mag hier geen café komen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 238 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ontsluiten    id: ontsluiten-weg    soort: werkwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
betekenis:    een gebied bereikbaar maken met een weg
patroon:      (ontsluiten | ontsloten | ontsluit | ontsluiting)
alleen:       zin=/(weg | wegen | wijk | verkeer | straat | buurt | terrein | bedrijventerrein | parkeerplaats | parkeerterrein | auto's | rotonde | laan | fietspad)/
beter:        (bereikbaar maken)      | zeg welke weg er komt
uitleg:       Zorgen dat mensen er kunnen komen met de auto of de fiets.
voorbeeld:    De nieuwe wijk wordt ⟦ontsloten⟧ via de Molenweg. => U bereikt de nieuwe wijk via de Molenweg.
voorbeeld:    Voor de ⟦ontsluiting⟧ van het bedrijventerrein leggen wij een rotonde aan. => Met een nieuwe rotonde wordt het bedrijventerrein beter bereikbaar.
niet melden:  /(bloem | bloemen | knoppen | archief | gegevens | informatie | data | kennis) ..6 _/ | een bloem of gegevens
niet melden:  /_ ..4 (mogelijkheden | kennis | informatie | gegevens | bronnen | archief | data)/ | kennis of gegevens
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 24 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ontvankelijk    id: ontvankelijk-aanvraag    soort: bijvoeglijk    categorie: juridisch    domein: ruimte    ernst: waarschuwing
betekenis:    een aanvraag die compleet is
rechtsgevolg: ja
patroon:      (ontvankelijk | ontvankelijke)
alleen:       zin=/(aanvraag | aanvragen | vergunning | omgevingsvergunning | vergunningaanvraag | subsidieaanvraag)/
uitleg:       De aanvraag heeft alles wat nodig is. De gemeente gaat nu kijken of het mag.
voorbeeld:    Uw aanvraag voor een dakterras is ⟦ontvankelijk⟧. => Uw aanvraag voor een dakterras is compleet. Wij gaan die nu bekijken.
niet melden:  /niet ..2 _/ | niet-ontvankelijk is iets anders
niet melden:  /_ voor/ | openstaan voor iets
niet melden:  /(bezwaar | bezwaarschrift | bezwaren | beroep | beroepschrift | klacht | verzet | zienswijze) ..20 _/ | een bezwaar of beroep dat de overheid of de rechter bekijkt
niet melden:  /_ ..20 (bezwaar | bezwaarschrift | bezwaren | beroep | beroepschrift | klacht | verzet)/ | een bezwaar of beroep dat de overheid of de rechter bekijkt
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 64 keer in de wettekst (BWB, 10,8 miljoen woorden)
