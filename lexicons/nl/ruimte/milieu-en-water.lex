# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden uit brieven over milieu, geluid, bodem, water, riool, groen, afval en energie.

ingang:       aardgasvrij    id: aardgasvrij    soort: bijvoeglijk    categorie: jargon    domein: ruimte    ernst: tip
patroon:      (aardgasvrij | aardgasvrije)
beter:        (zonder aardgas)        | altijd
uitleg:       Er is geen gas meer om te koken of het huis warm te maken.
voorbeeld:    In 2035 is uw wijk ⟦aardgasvrij⟧. => In 2035 is er in uw wijk geen aardgas meer.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       afkoppelen    id: afkoppelen-regenpijp    soort: werkwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
betekenis:    zorgen dat regen niet meer in het riool komt
patroon:      (afkoppelen | afgekoppeld | afgekoppelde | afkoppelt | af te koppelen)
patroon:      <koppelen:ww> ..8 af
alleen:       zin=/(regenpijp | regenpijpen | regen | regenwater | hemelwater | riool | riolering | dak | daken | regenton | dakgoot)/
beter:        (losmaken van het riool) | als het om een regenpijp of dak gaat
uitleg:       De regen loopt niet meer in het riool, maar in de tuin, de sloot of een regenton.
voorbeeld:    U krijgt 100 euro als u uw regenpijp laat ⟦afkoppelen⟧. => U krijgt 100 euro als u uw regenpijp laat losmaken van het riool.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       akoestisch onderzoek    id: akoestisch-onderzoek    soort: woordgroep    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (akoestisch onderzoek | akoestisch rapport | akoestische onderzoeken | akoestische rapporten)
beter:        (onderzoek naar het geluid) | als iemand meet of berekent hoeveel lawaai er is
uitleg:       Iemand meet of berekent hoeveel geluid mensen in hun huis horen.
voorbeeld:    Bij uw aanvraag voor een danszaal hoort een ⟦akoestisch onderzoek⟧. => Laat voor uw aanvraag voor een danszaal onderzoeken hoeveel geluid de buren horen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 28 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       baggerspecie    id: baggerspecie    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
vormen:       vk=-
beter:        <modder>                | als de modder uit een sloot of vijver komt
uitleg:       Modder die van de bodem van een sloot, vijver of haven is gehaald.
voorbeeld:    De boer naast de sloot moet de ⟦baggerspecie⟧ op zijn land ontvangen. => De boer naast de sloot moet de modder op zijn land ontvangen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 362 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beheerplan    id: beheerplan    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
patroon:      (beheerplan | beheerplannen | beheersplan)
beter:        (plan voor het onderhoud) | bij groen, water of wegen
beter:        (plan voor de natuur in het gebied) | bij een natuurgebied
uitleg:       In dit plan staat hoe iemand voor een gebied, een bos of een weg zorgt.
voorbeeld:    In het ⟦beheerplan⟧ voor het stadspark staat wanneer wij maaien. => In het plan voor het onderhoud van het stadspark staat wanneer wij maaien.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 69 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bermbeheer    id: bermbeheer    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (onderhoud van het gras langs de weg) | zeg wat je doet: maaien of zaaien
uitleg:       Maaien en verzorgen van de strook gras en planten langs een weg.
voorbeeld:    Door ander ⟦bermbeheer⟧ groeien er meer bloemen langs de Dorpsweg. => Wij maaien anders langs de Dorpsweg. Daardoor groeien er meer bloemen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       beschermde soort    id: beschermde-soort    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      beschermde (soort | soorten | diersoort | diersoorten | plantensoort | plantensoorten)
uitleg:       Een dier of plant die de wet beschermt. U mag die niet zomaar doden, vangen, storen of weghalen. Vleermuizen en huismussen zijn voorbeelden.
voorbeeld:    In uw spouwmuur leven ⟦beschermde soorten⟧, zoals vleermuizen. => In uw spouwmuur leven dieren die u niet mag storen, zoals vleermuizen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       beschoeiing    id: beschoeiing    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (planken langs de waterkant) | als ze van hout zijn
uitleg:       Planken of palen langs het water. Ze houden de grond van de oever vast.
voorbeeld:    Wie in een huis aan de vaart woont, betaalt zelf de ⟦beschoeiing⟧. => Wie in een huis aan de vaart woont, betaalt zelf de planken langs de waterkant.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bijplaatsing    id: bijplaatsing    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (bijplaatsing | bijplaatsingen)
alleen:       zin=/(afval | container | containers | zak | zakken | grofvuil | karton | vuilnis | bak | afvalbak)/
beter:        (afval naast de container) | altijd
uitleg:       Afval dat iemand naast de container zet in plaats van erin.
voorbeeld:    Bij de container in uw straat zien wij veel ⟦bijplaatsingen⟧. => Naast de container in uw straat zetten mensen veel afval.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       biodiversiteit    id: biodiversiteit    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
vormen:       mv=-; vk=-
beter:        (veel soorten planten en dieren) | als je zegt wat er leeft
uitleg:       Hoeveel verschillende planten en dieren er op een plek leven.
voorbeeld:    Met bloemen in plaats van tegels helpt u de ⟦biodiversiteit⟧. => Met bloemen in plaats van tegels komen er meer soorten planten en dieren.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bodemenergiesysteem    id: bodemenergiesysteem    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (bodemenergiesysteem | bodemenergiesystemen)
beter:        (installatie die warmte uit de grond haalt) | de eerste keer dat je het noemt
uitleg:       Buizen diep in de grond waarmee u een huis warm of koel maakt.
voorbeeld:    Voor een gesloten ⟦bodemenergiesysteem⟧ moet u eerst een melding doen. => Wilt u met gesloten buizen warmte uit de grond halen? Meld dat dan eerst.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 51 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bodemsanering    id: bodemsanering    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (de grond schoonmaken)  | als er vuile grond is
uitleg:       Gif of ander vuil wordt uit de grond gehaald, of afgedekt.
voorbeeld:    Op het oude gasterrein begint in april de ⟦bodemsanering⟧. => Op het oude gasterrein maken wij vanaf april de grond schoon.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 129 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bodemverontreiniging    id: bodemverontreiniging    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (bodemverontreiniging | bodemverontreinigingen | grondverontreiniging)
beter:        (vuil of gif in de grond) | noem de stof als je die weet
uitleg:       Er zit vuil in de grond, zoals olie, lood of asbest.
voorbeeld:    In uw voortuin vonden wij ⟦bodemverontreiniging⟧ met lood. => In de grond van uw voortuin vonden wij te veel lood.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 72 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       boomeffectanalyse    id: boomeffectanalyse    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      <boomeffectanalyse>
beter:        (onderzoek naar de bomen) | als er bij bomen gebouwd of gegraven wordt
uitleg:       Een onderzoek naar wat werk in de buurt betekent voor de bomen. Kunnen ze blijven leven?
voorbeeld:    Graaft u bij de kastanje? Laat dan eerst een ⟦boomeffectanalyse⟧ doen. => Graaft u bij de kastanje? Laat dan eerst een onderzoek naar de bomen doen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       boomspiegel    id: boomspiegel    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (stukje grond rond de boom) | altijd
uitleg:       Het stukje open grond rond een boom in de stoep.
voorbeeld:    Wilt u bloemen planten in de ⟦boomspiegel⟧ voor uw deur? => Wilt u bloemen planten rond de boom voor uw deur?
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       boomwaarde    id: boomwaarde    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        <waarde> van de boom    | als het om geld gaat
uitleg:       Hoeveel geld een boom waard is. Een deskundige berekent dat.
voorbeeld:    Uw aannemer reed de eik aan en moet de ⟦boomwaarde⟧ betalen. => Uw aannemer reed de eik aan en moet de waarde van de boom betalen.
niet melden:  /_ van/ | dan staat de boom er al
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       bronscheiding    id: bronscheiding    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
alleen:       zin=/(afval | plastic | glas | papier | gft | pmd | container | containers | inzameling)/
beter:        (thuis afval scheiden)  | altijd
uitleg:       U doet thuis elk soort afval in een eigen bak, zoals papier, glas en plastic.
voorbeeld:    Onze gemeente kiest bij plastic afval voor ⟦bronscheiding⟧. => In onze gemeente houdt u plastic afval thuis apart.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       compensatieplicht    id: compensatieplicht-natuur    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(sloot | water | watergang | bomen | boom | natuur | groen | bos | vijver | verharding | kap | dempen)/
uitleg:       Haalt u bomen, natuur of water weg? Dan moet u op een andere plek iets nieuws maken.
voorbeeld:    Voor het dempen van de sloot geldt een ⟦compensatieplicht⟧. => Maakt u de sloot dicht? Dan moet u ergens anders evenveel water graven.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       diftar    id: diftar    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (diftar | "Diftar" | "DIFTAR" | "DifTar")
beter:        (betalen voor elke zak of bak) | leg uit hoe het bij jullie werkt
uitleg:       U betaalt meer als u vaker of meer restafval weggooit.
voorbeeld:    Vanaf 1 januari werken wij met ⟦diftar⟧. => Vanaf 1 januari betaalt u voor elke zak restafval.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       duiker    id: duiker-buis    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
betekenis:    een buis voor water
alleen:       zin=/(sloot | sloten | watergang | dam | waterschap | beek | doorstroming | diameter | greppel)/
beter:        <buis>                  | als er water van een sloot door loopt
uitleg:       Een buis onder een weg of dam. Het water van de sloot loopt erdoor.
voorbeeld:    Houd de ⟦duiker⟧ tussen de twee sloten vrij van bladeren. => Houd de buis tussen de twee sloten vrij van bladeren.
niet melden:  /(brandweer | politie | zoeken | zocht | zochten | gezocht | zoektocht | drenkeling) ..20 _/ | iemand die onder water zwemt
niet melden:  /_ ..20 (brandweer | politie | zoeken | zocht | zochten | gezocht | drenkeling)/ | iemand die onder water zwemt
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       emissie    id: emissie-uitstoot    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
betekenis:    uitstoot van stoffen
vormen:       mv=-; vk=-
beter:        <uitstoot>              | bij gas, rook of stof
uitleg:       Gas, rook of stof uit een schoorsteen, uitlaat of stal.
voorbeeld:    Een nieuwe stal zorgt voor minder ⟦emissie⟧ van ammoniak. => Een nieuwe stal zorgt voor minder uitstoot van ammoniak.
voorbeeld:    De ⟦emissie⟧ van uw bedrijf is hoger dan vorig jaar. => De uitstoot van uw bedrijf is hoger dan vorig jaar.
niet melden:  /(aandelen | obligatie | obligaties | effecten | beurs | lening | prospectus | certificaten | instrumenten | kapitaal | bank) ..12 _/ | nieuwe aandelen of leningen uitgeven
niet melden:  /_ ..12 (aandelen | obligatie | obligaties | effecten | beurs | lening | prospectus | certificaten | instrumenten | kapitaal | bank)/ | nieuwe aandelen of leningen uitgeven
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 277 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       energiearmoede    id: energiearmoede    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
vormen:       mv=-; vk=-
beter:        (te weinig geld voor gas en stroom) | altijd
uitleg:       Mensen kunnen hun gas en stroom bijna niet betalen, of zetten de verwarming daarom uit.
voorbeeld:    Met een gratis advies aan huis gaan wij ⟦energiearmoede⟧ tegen. => Met een gratis advies aan huis helpen wij mensen met te weinig geld voor gas en stroom.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       energietransitie    id: energietransitie    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        <overgang> naar schone energie | altijd
uitleg:       Het land gebruikt steeds minder gas en olie, en steeds meer zon, wind en warmte uit de grond.
voorbeeld:    Op de markt kunt u vragen stellen over de ⟦energietransitie⟧. => Op de markt kunt u vragen stellen over de overgang naar schone energie.
niet melden:  /_ naar/ | twee keer naar
niet melden:  /(wethouder | programmamanager | adviseur | medewerker | loket | team) _/ | een functie of afdeling
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       externe veiligheid    id: externe-veiligheid    soort: woordgroep    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (gevaar voor de omgeving door gevaarlijke stoffen) | noem het gevaar: brand, gif of ontploffing
uitleg:       Het gevaar dat mensen lopen door gevaarlijke stoffen in een bedrijf, trein of leiding dichtbij.
voorbeeld:    De brandweer kijkt naar de ⟦externe veiligheid⟧ rond het tankstation. => De brandweer kijkt hoe gevaarlijk het tankstation is voor de buurt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 108 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       fijnstof    id: fijnstof    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
vormen:       mv=-; vk=-
beter:        (heel kleine stofjes in de lucht) | de eerste keer dat je het noemt
uitleg:       Heel kleine stofjes in de lucht, bijvoorbeeld van verkeer en houtkachels. Ze zijn slecht voor uw longen.
voorbeeld:    Stook geen hout bij mist, want dan blijft het ⟦fijnstof⟧ hangen. => Stook geen hout bij mist, want dan blijven de kleine stofjes uit de rook hangen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       flora en fauna    id: flora-en-fauna    soort: woordgroep    categorie: jargon    domein: ruimte    ernst: tip
patroon:      flora en fauna
beter:        (planten en dieren)     | altijd
uitleg:       Alle planten en dieren in een gebied.
voorbeeld:    Honden zijn niet welkom, omdat zij de ⟦flora en fauna⟧ in het duin storen. => Honden zijn niet welkom, omdat zij de planten en dieren in het duin storen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 30 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       flora- en fauna-activiteit    id: flora-en-fauna-activiteit    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      "flora-" en ("fauna-activiteit" | "fauna-activiteiten")
patroon:      "Flora-" en ("fauna-activiteit" | "fauna-activiteiten")
uitleg:       Iets wat u doet en wat dieren of planten in het wild kan schaden. U hebt daar soms een vergunning voor nodig.
voorbeeld:    Het slopen van een dak met zwaluwen is een ⟦flora- en fauna-activiteit⟧. => Wilt u een dak met zwaluwen slopen? Dan hebt u een vergunning nodig, omdat u dieren stoort.
bron:         Omgevingswet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       geluidgevoelig    id: geluidgevoelig    soort: bijvoeglijk    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (geluidgevoelig | geluidgevoelige | geluidsgevoelig | geluidsgevoelige) (gebouw | gebouwen | object | objecten | bestemming | bestemmingen | ruimte | ruimten | ruimtes | functie | functies)
uitleg:       Een plek waar mensen wonen, les krijgen of verzorgd worden, zoals een huis, school of ziekenhuis. Lawaai mag daar niet te hard zijn.
voorbeeld:    De kleuterschool is een ⟦geluidgevoelig gebouw⟧, dus de weg moet stiller worden. => Bij de kleuterschool mag niet te veel lawaai zijn, dus de weg moet stiller worden.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       geluidhinder    id: geluidhinder    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
patroon:      (geluidhinder | geluidshinder)
alleen:       hoofdletter=nee
beter:        geluidsoverlast         | als mensen er last van hebben
uitleg:       Lawaai waar mensen last van hebben.
voorbeeld:    Meld ⟦geluidhinder⟧ van de kermis bij dit telefoonnummer. => Meld geluidsoverlast van de kermis bij dit telefoonnummer.
niet melden:  /("Wet" | "Besluit") _/ | in de naam van een wet
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 237 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geluidsbelasting    id: geluidsbelasting    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (geluidsbelasting | geluidbelasting | geluidsbelastingen | geluidbelastingen)
uitleg:       Hoeveel geluid er gemiddeld bij uw huis aankomt, bijvoorbeeld van een weg of het spoor.
voorbeeld:    De ⟦geluidsbelasting⟧ op uw gevel is 58 decibel. => Aan de buitenkant van uw huis is het geluid gemiddeld 58 decibel.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 369 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geluidwerend    id: geluidwerend    soort: bijvoeglijk    categorie: jargon    domein: ruimte    ernst: tip
patroon:      (geluidwerend | geluidwerende | geluidswerend | geluidswerende)
beter:        (die geluid tegenhoudt)  | achter het naamwoord
uitleg:       Het zorgt dat er minder lawaai in huis komt.
voorbeeld:    U krijgt van ons gratis ⟦geluidwerende⟧ ramen, omdat de snelweg breder wordt. => U krijgt van ons gratis ramen die geluid tegenhouden, omdat de snelweg breder wordt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       gemaal    id: gemaal-water    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
betekenis:    een pomp voor water
alleen:       zin=/(water | waterschap | polder | sloot | sloten | pompen | riool | riolering | rioolgemaal | storing | waterpeil | pomp)/
beter:        (gebouw met pompen)     | als het om een groot gemaal gaat
beter:        (pomp)                  | als er een kleine pomp in de straat staat
uitleg:       Pompen die water uit de polder of uit het riool wegpompen.
voorbeeld:    Door een storing in het ⟦gemaal⟧ staat het water in de polder hoog. => De pomp is kapot. Daardoor staat het water in de polder hoog.
niet melden:  /_ van (de koningin | prinses | de prinses)/ | een echtgenoot
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 55 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gescheiden rioolstelsel    id: gescheiden-rioolstelsel    soort: woordgroep    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      gescheiden (rioolstelsel | rioolstelsels | riool | riolen | riolering | stelsel | rioleringsstelsel)
alleen:       hoofdletter=nee
beter:        (aparte buizen voor regen en vuil water) | altijd
uitleg:       Er liggen twee buizen in de grond: een voor regen en een voor vuil water uit huis.
voorbeeld:    In de Lindestraat leggen wij een ⟦gescheiden riool⟧ aan. => In de Lindestraat leggen wij aparte buizen aan voor regen en vuil water.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       geurhinder    id: geurhinder    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
alleen:       hoofdletter=nee
beter:        stankoverlast           | als mensen er last van hebben
uitleg:       Last van een vieze lucht, bijvoorbeeld van een fabriek of een stal.
voorbeeld:    Hebt u thuis ⟦geurhinder⟧ van het slachthuis? Bel ons dan. => Hebt u thuis stankoverlast van het slachthuis? Bel ons dan.
niet melden:  /("Wet" | "Besluit") _/ | in de naam van een wet
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gewasbeschermingsmiddel    id: gewasbeschermingsmiddel    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        <middel> tegen insecten, ziekten of onkruid | in een tekst voor inwoners
uitleg:       Hiermee bestrijdt een boer of tuinder insecten, ziekten en onkruid. Vaak is het gif.
voorbeeld:    Spoel lege flessen van ⟦gewasbeschermingsmiddelen⟧ niet in de sloot schoon. => Spoel lege flessen van middelen tegen insecten, ziekten of onkruid niet in de sloot schoon.
niet melden:  /("Wet" | "Besluit" | "Regeling") ..2 _/ | in de naam van een wet
niet melden:  /_ tegen/ | dan staat er al waartegen
niet melden:  /toelating van _/ | in de naam van een organisatie
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 463 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       grenswaarde    id: grenswaarde    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(geluid | lucht | decibel | stof | stoffen | fijnstof | bodem | lood | geur | stikstof | stikstofdioxide | water | trillingen)/
uitleg:       De hoogste hoeveelheid lawaai of vuil die volgens de wet mag.
voorbeeld:    Het geluid van uw warmtepomp is harder dan de ⟦grenswaarde⟧. => Uw warmtepomp maakt meer geluid dan volgens de wet mag.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 524 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       grof huishoudelijk afval    id: grof-huishoudelijk-afval    soort: woordgroep    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (grof huishoudelijk afval | grof huisvuil)
beter:        grofvuil                | altijd
uitleg:       Grote dingen die niet in de afvalbak passen, zoals een bank of een matras.
voorbeeld:    Voor ⟦grof huishoudelijk afval⟧ maakt u een afspraak via de website. => Voor grofvuil maakt u een afspraak via de website.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       grondverzet    id: grondverzet    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
vormen:       mv=-; vk=-
beter:        (grond graven en verplaatsen) | zeg wat er met de grond gebeurt
uitleg:       Grond wordt afgegraven, verplaatst of ergens anders neergelegd.
voorbeeld:    Door het ⟦grondverzet⟧ ligt er klei op de weg naar school. => Wij graven en verplaatsen grond. Daardoor ligt er klei op de weg naar school.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       grondwaterstand    id: grondwaterstand    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (hoe hoog het water in de grond staat) | altijd
uitleg:       Hoe hoog of laag het water in de grond staat.
voorbeeld:    In de zomer is de ⟦grondwaterstand⟧ in uw wijk te laag. => In de zomer staat het water in de grond in uw wijk te laag.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 36 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hemelwater    id: hemelwater    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
vormen:       mv=-; vk=-
beter:        <regenwater>            | altijd
uitleg:       Regen, sneeuw en hagel die uit de lucht vallen.
voorbeeld:    Vang ⟦hemelwater⟧ op in een ton en gebruik het voor uw planten. => Vang regenwater op in een ton en gebruik het voor uw planten.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       herplantplicht    id: herplantplicht    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (herplantplicht | herplantingsplicht | herbeplantingsplicht)
uitleg:       Wie een boom kapt, moet binnen een vaste tijd een nieuwe boom planten.
voorbeeld:    Aan uw vergunning voor de kap is een ⟦herplantplicht⟧ verbonden. => U mag de boom kappen, maar u moet wel een nieuwe boom planten.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hittestress    id: hittestress    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
vormen:       mv=-; vk=-
beter:        (last van grote hitte)  | als het om mensen of dieren gaat
uitleg:       Mensen, dieren of planten hebben last van de hitte, vooral op plekken met veel steen.
voorbeeld:    Ouderen in de flats hebben in juli vaak ⟦hittestress⟧. => Ouderen in de flats hebben in juli vaak last van grote hitte.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       houtopstand    id: houtopstand    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Bomen en struiken die bij elkaar staan. Soms is het ook één boom.
voorbeeld:    Voor het kappen van een ⟦houtopstand⟧ van tien are of meer geldt een meldplicht. => Gaat u bomen kappen op tien are grond of meer? Meld dat dan eerst.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 49 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       huisaansluiting    id: huisaansluiting    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
beter:        (aansluiting van uw huis)  | noem waarop: riool, water, stroom
uitleg:       De buis of kabel van uw huis naar de leiding in de straat.
voorbeeld:    Bij het werk in uw straat vernieuwen wij ook de ⟦huisaansluiting⟧ op het riool. => Bij het werk in uw straat vernieuwen wij ook de buis van uw huis naar het riool.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       huishoudelijk restafval    id: huishoudelijk-restafval    soort: woordgroep    categorie: jargon    domein: ruimte    ernst: tip
beter:        restafval               | altijd
uitleg:       Het vuil dat overblijft als papier, glas, plastic en etensresten apart zijn gehouden.
voorbeeld:    In de grijze bak mag alleen ⟦huishoudelijk restafval⟧. => In de grijze bak mag alleen restafval.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       infiltreren    id: infiltreren-water    soort: werkwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
betekenis:    water in de grond laten zakken
patroon:      (infiltreren | infiltreert | infiltratie | infiltratiekratten | infiltratievoorziening | infiltratievoorzieningen)
alleen:       zin=/(water | regenwater | hemelwater | grondwater | bodem | regen | riool | tuin)/
beter:        (in de grond zakken)    | als het om water gaat
uitleg:       Water zakt langzaam weg in de grond.
voorbeeld:    Tussen open tegels kan de regen in de bodem ⟦infiltreren⟧. => Tussen open tegels kan de regen in de grond zakken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 39 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inzamelvoorziening    id: inzamelvoorziening    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: ruimte    ernst: waarschuwing
patroon:      (inzamelvoorziening | inzamelvoorzieningen | inzamelmiddel | inzamelmiddelen)
beter:        (bak, zak of container) | noem wat je bedoelt
uitleg:       De bak, zak of container waar het afval in moet.
voorbeeld:    Zet geen karton naast de ⟦inzamelvoorziening⟧. => Zet geen karton naast de container.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       invasieve exoot    id: invasieve-exoot    soort: woordgroep    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (invasieve exoot | invasieve exoten | uitheemse exoot | uitheemse exoten)
beter:        (plant of dier uit een ander land dat schade doet) | noem de plant of het dier
uitleg:       Een plant of dier van ver weg. Het doet hier schade en verspreidt zich snel.
voorbeeld:    De Japanse duizendknoop is een ⟦invasieve exoot⟧. => De Japanse duizendknoop komt uit een ander land en doet hier veel schade.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       keur    id: keur-waterschap    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
betekenis:    regels van het waterschap
rechtsgevolg: ja
patroon:      (de | deze | onze) (keur | "Keur")
niet melden:  /_ aan/ | heel veel
alleen:       zin=/(steiger | polder | volgens de keur | op grond van de keur | dijkgraaf | ontheffing | vergunning | verboden | gebod | bestuursdwang | overtreding | waterschap | sloot | sloten | dijk | watergang | watergangen | hoogheemraadschap | water | oever | waterkering)/
uitleg:       De oude naam voor de regels van het waterschap over sloten, dijken en oevers. Nu heten die meestal waterschapsverordening.
voorbeeld:    Volgens ⟦de keur⟧ mag u geen schuur bouwen op de dijk. => Volgens de regels van het waterschap mag u geen schuur bouwen op de dijk.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1117 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       klein chemisch afval    id: klein-chemisch-afval    soort: woordgroep    categorie: jargon    domein: ruimte    ernst: tip
beter:        (afval met gevaarlijke stoffen) | geef voorbeelden: verf, batterijen, lampen
uitleg:       Afval waar gif in zit, zoals verf, batterijen, lampen en medicijnen.
voorbeeld:    Breng ⟦klein chemisch afval⟧ naar de chemokar op het plein. => Breng verf, batterijen en lampen naar de chemokar op het plein.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       klimaatadaptatie    id: klimaatadaptatie    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (klimaatadaptatie | klimaatadaptief | klimaatadaptieve)
beter:        (aanpassen aan ander weer) | geef een voorbeeld: meer bomen, minder tegels
uitleg:       Het weer verandert. Straten en huizen worden daarom aangepast, zodat mensen minder last hebben van hitte, droogte en veel regen.
voorbeeld:    Met subsidie voor een groen dak helpen wij bij ⟦klimaatadaptatie⟧. => Met subsidie voor een groen dak krijgen wij minder last van hitte en regen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       laadinfrastructuur    id: laadinfrastructuur    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
vormen:       mv=-; vk=-
beter:        (laadpalen)             | als het om elektrische auto's gaat
uitleg:       Alle palen en kabels om elektrische auto's op te laden.
voorbeeld:    Bij het station komt extra ⟦laadinfrastructuur⟧ voor elektrische auto's. => Bij het station komen extra laadpalen voor elektrische auto's.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       ledigen    id: ledigen    soort: werkwoord    categorie: ambtelijk    domein: ruimte    ernst: waarschuwing
vormen:       tt1=-
beter:        <legen>                 | als iemand een bak of container leegmaakt
uitleg:       Een bak of put leegmaken.
voorbeeld:    Op tweede kerstdag ⟦ledigen⟧ wij geen containers. => Op tweede kerstdag legen wij geen containers.
voorbeeld:    Uw groene bak is maandag niet ⟦geledigd⟧. => Uw groene bak is maandag niet geleegd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 34 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       legger    id: legger-waterschap    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
betekenis:    lijst en kaart van het waterschap
rechtsgevolg: ja
alleen:       zin=/(kadastrale | kadaster | keur | onderhoudsplichtigen | onderhoudsverplichtingen | onderhoudsplicht | bestuur | provincie | waterstaatswerk | waterstaatswerken | waterstaat | waterschap | sloot | sloten | watergang | watergangen | dijk | waterkering | hoogheemraadschap | wegen | onderhoud)/
uitleg:       Een kaart met een lijst van sloten, dijken of wegen. U ziet daar wie het onderhoud moet doen.
voorbeeld:    In de ⟦legger⟧ van het waterschap staat dat u deze sloot schoonhoudt. => Op de kaart van het waterschap staat dat u deze sloot schoonhoudt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 23 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       lozen    id: lozen-water    soort: werkwoord    categorie: juridisch    domein: ruimte    ernst: tip
betekenis:    vuil water laten weglopen
rechtsgevolg: ja
patroon:      (lozen | loost | geloosd | loosde | lozing | lozingen)
alleen:       zin=/(water | riool | sloot | afvalwater | oppervlaktewater | riolering | zwembad | grondwater | hemelwater | koelwater | vet | verf | bodem)/
uitleg:       Water of andere stoffen laten weglopen in het riool, in een sloot of in de grond.
voorbeeld:    U mag het water van uw zwembad niet in de sloot ⟦lozen⟧. => U mag het water van uw zwembad niet in de sloot laten lopen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 304 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       milieubelastende activiteit    id: milieubelastende-activiteit    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      milieubelastende (activiteit | activiteiten)
uitleg:       Werk dat slecht kan zijn voor lucht, water, bodem of buren, zoals een garage of een boerderij.
voorbeeld:    Uw autospuiterij is een ⟦milieubelastende activiteit⟧ en die moet u melden. => Uw autospuiterij kan het milieu schaden. Daarom moet u die melden.
bron:         Omgevingswet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       minicontainer    id: minicontainer    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
beter:        <afvalbak>              | als je de bak bij een huis bedoelt
uitleg:       De bak op wielen waarin u thuis uw afval bewaart.
voorbeeld:    Zet uw ⟦minicontainer⟧ voor half acht aan de straat. => Zet uw afvalbak voor half acht aan de straat.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       mitigerende maatregel    id: mitigerende-maatregel    soort: woordgroep    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      mitigerende (maatregel | maatregelen)
beter:        (iets doen waardoor de schade kleiner wordt) | noem wat er gebeurt
uitleg:       Iets wat de schade of last van een plan kleiner maakt, bijvoorbeeld voor dieren, planten of mensen.
voorbeeld:    Als ⟦mitigerende maatregel⟧ hangt de bouwer tien nestkasten op. => Om de vogels te helpen hangt de bouwer tien nestkasten op.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       Natura 2000-gebied    id: natura-2000-gebied    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      "Natura" "2000-gebied"
patroon:      "Natura" "2000-gebieden"
patroon:      "Natura" 2000 (gebied | gebieden)
uitleg:       Een natuurgebied met extra bescherming volgens regels van Europa.
voorbeeld:    Uw boerderij ligt dicht bij een ⟦Natura 2000-gebied⟧. => Uw boerderij ligt dicht bij natuur die extra beschermd is.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       nazorgplan    id: nazorgplan-bodem    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
betekenis:    plan voor na het schoonmaken van de grond
alleen:       zin=/(bodem | de grond | uw grond | onze grond | sanering | bodemsanering | stortplaats | verontreiniging)/
beter:        (plan voor controle na het werk) | als er vuil in de grond blijft
uitleg:       Hierin staat hoe iemand de grond blijft controleren als er nog vuil onder zit.
voorbeeld:    Na de sanering van de stortplaats geldt een ⟦nazorgplan⟧. => Na het schoonmaken van de stortplaats blijven wij de grond volgens een plan controleren.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       netcongestie    id: netcongestie    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
vormen:       mv=-; vk=-
beter:        (te weinig plek op het stroomnet) | altijd
uitleg:       Er willen meer mensen en bedrijven stroom dan er door de kabels past.
voorbeeld:    Door ⟦netcongestie⟧ krijgt de nieuwe sporthal voorlopig geen grote aansluiting. => Het stroomnet is vol. Daarom krijgt de nieuwe sporthal voorlopig geen grote aansluiting.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       ontharden    id: ontharden    soort: werkwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (ontharden | onthard | onthardt | ontharding)
beter:        (tegels of asfalt weghalen) | als er groen voor terugkomt
uitleg:       Tegels of asfalt weghalen, zodat er planten kunnen groeien en de regen kan wegzakken.
voorbeeld:    Samen met de buurt gaan wij het schoolplein ⟦ontharden⟧. => Samen met de buurt halen wij tegels van het schoolplein weg.
niet melden:  /(water | waterontharder | kalk | leidingwater) ..8 _/ | kalk uit het water halen
niet melden:  /_ ..8 (water | kalk | leidingwater)/ | kalk uit het water halen
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       oppervlaktewater    id: oppervlaktewater    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (oppervlaktewater | oppervlaktewateren)
beter:        (sloot, beek, rivier of meer) | noem het water als je weet welk
uitleg:       Water dat u buiten kunt zien, zoals een sloot, beek, rivier of meer.
voorbeeld:    Giet geen verf of olie in het ⟦oppervlaktewater⟧. => Giet geen verf of olie in een sloot, beek of meer.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 240 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       peilbesluit    id: peilbesluit    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een besluit van het waterschap over hoe hoog het water in de sloten moet staan.
voorbeeld:    Het nieuwe ⟦peilbesluit⟧ voor de Noordpolder geldt tien jaar. => Het waterschap heeft besloten hoe hoog het water in de Noordpolder de komende tien jaar staat.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       quickscan    id: quickscan-natuur    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      <quickscan>
beter:        (kort eerste onderzoek)  | als iemand snel kijkt of meer onderzoek nodig is
uitleg:       Een kort eerste onderzoek. Daarna is duidelijk of er een langer onderzoek moet komen.
voorbeeld:    Uit de ⟦quickscan⟧ blijkt dat er misschien uilen in de schuur wonen. => Uit het korte eerste onderzoek blijkt dat er misschien uilen in de schuur wonen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       salderen    id: salderen-stroom    soort: werkwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
betekenis:    stroom van zonnepanelen aftrekken van het verbruik
patroon:      (salderen | saldeert | gesaldeerd | saldering | salderingsregeling)
alleen:       zin=/(stroom | zonnepanelen | energie | elektriciteit | energieleverancier | zonnestroom | energierekening)/
beter:        (aftrekken van de stroom die u gebruikt) | als het om eigen zonnestroom gaat
uitleg:       De stroom die uw zonnepanelen aan het net geven, gaat af van de stroom die u zelf gebruikt. Dit stopt in 2027.
voorbeeld:    Vanaf 2027 kunt u de stroom van uw zonnepanelen niet meer ⟦salderen⟧. => Vanaf 2027 gaat de stroom van uw zonnepanelen niet meer af van wat u gebruikt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 41 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       saneren    id: saneren-bodem    soort: werkwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
betekenis:    gif of asbest weghalen
alleen:       zin=/(bodem | de grond | uw grond | onze grond | asbest | terrein | stortplaats | verontreiniging | dak | daken | lood | speelplaats | tuin | tuinen)/
beter:        (schoonmaken)           | bij grond of water
beter:        (weghalen)              | bij asbest of lood
uitleg:       Gif, asbest of ander gevaarlijk vuil weghalen of afdekken.
voorbeeld:    De grond onder de oude garage is vorig jaar ⟦gesaneerd⟧. => De grond onder de oude garage is vorig jaar schoongemaakt.
niet melden:  /(schuld | schulden | budget | begroting | bedrijf) ..10 _/ | schulden regelen of een bedrijf redden
niet melden:  /_ ..10 (schuld | schulden | budget | begroting)/ | schulden regelen
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 162 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       schouw    id: schouw-sloot    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
betekenis:    controle van sloten of van een buurt
patroon:      (schouw | najaarsschouw | voorjaarsschouw | wijkschouw | buurtschouw)
alleen:       zin=/(sloot | sloten | waterschap | watergang | watergangen | wijk | buurt | wijkschouw | buurtschouw | dijk | onderhoud | straat | bewoners)/
beter:        controle                | als iemand kijkt of sloten of dijken in orde zijn
beter:        ronde door de buurt     | als bewoners en gemeente samen rondlopen
uitleg:       Een ronde waarin iemand buiten kijkt of alles schoon en heel is.
voorbeeld:    Maak uw sloot schoon voor de ⟦schouw⟧ van 1 november. => Maak uw sloot schoon voor de controle van 1 november.
voorbeeld:    Loopt u mee met de ⟦wijkschouw⟧ op zaterdagochtend? => Loopt u mee met de ronde door de buurt op zaterdagochtend?
niet melden:  /(open haard | haard | schoorsteen | kachel) ..8 _/ | een schoorsteen in huis
niet melden:  /_ ..8 (open haard | haard | schoorsteen | kachel)/ | een schoorsteen in huis
niet melden:  /(lijkschouwer | overledene | overleden | overlijden) ..12 _/ | een arts kijkt naar een dode
niet melden:  /_ ..12 (lijkschouwer | overledene | overleden | overlijden | lichaam)/ | een arts kijkt naar een dode
niet melden:  /_ ..8 (woonkamer | kamer | kamers | salon | marmer | monument | rijksmonument | vuur)/ | een schoorsteen in huis
niet melden:  /(woonkamer | kamer | kamers | salon | marmeren | oude | rookkanaal) ..4 _/ | een schoorsteen in huis
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       snippergroen    id: snippergroen    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
vormen:       mv=-; vk=-
beter:        (klein stukje grond van de gemeente) | als mensen het willen kopen of huren
uitleg:       Een klein stukje groen van de gemeente naast uw tuin. Soms kunt u het kopen of huren.
voorbeeld:    U wilt het ⟦snippergroen⟧ naast uw woning kopen. => U wilt het stukje groen van de gemeente naast uw woning kopen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       stikstofdepositie    id: stikstofdepositie    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Stikstof uit de lucht die neerkomt op planten en grond. Te veel ervan is slecht voor de natuur.
voorbeeld:    Bereken hoeveel ⟦stikstofdepositie⟧ de bouw van de stal geeft. => Bereken hoeveel stikstof door de bouw van de stal op de natuur neerkomt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 209 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       stuw    id: stuw-water    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
betekenis:    een kleine dam in een sloot of beek
alleen:       zin=/(water | waterschap | sloot | beek | rivier | vissen | waterpeil | kanaal)/
beter:        (dam die u hoger en lager kunt zetten) | de eerste keer dat je hem noemt
uitleg:       Een soort deur in een sloot of beek. Daarmee blijft het water hoog of juist laag.
voorbeeld:    Het waterschap zet de ⟦stuw⟧ bij de molen lager. => Het waterschap laat bij de molen meer water door.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 35 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vellen    id: vellen-boom    soort: werkwoord    categorie: ambtelijk    domein: ruimte    ernst: waarschuwing
betekenis:    een boom omhakken
vormen:       tt1=-
patroon:      <vellen>
alleen:       zin=/(boom | bomen | houtopstand | hout | eik | beuk | kastanje | berk | wilg | linde)/
beter:        <kappen>                | bij een boom
uitleg:       Een boom omhakken of omzagen.
voorbeeld:    U mag de dode kastanje zonder vergunning ⟦vellen⟧. => U mag de dode kastanje zonder vergunning kappen.
voorbeeld:    Twee bomen langs de begraafplaats zijn ⟦geveld⟧. => Twee bomen langs de begraafplaats zijn gekapt.
niet melden:  /(oordeel | vonnis | rechter) ..6 _/ | een oordeel of vonnis vellen
niet melden:  /_ ..6 (oordeel | vonnis)/ | een oordeel of vonnis vellen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 69 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verduurzamen    id: verduurzamen    soort: werkwoord    categorie: jargon    domein: ruimte    ernst: tip
alleen:       zin=/(huis | woning | woningen | gebouw | gebouwen | school | pand | huizen | flat | sportclub)/
beter:        (zuiniger maken met energie) | als het om een gebouw gaat
uitleg:       Zorgen dat een huis minder energie nodig heeft, bijvoorbeeld met dikker glas of zonnepanelen.
voorbeeld:    Wilt u uw woning ⟦verduurzamen⟧? Dan kunt u goedkoop geld lenen. => Wilt u uw woning zuiniger maken met energie? Dan kunt u goedkoop geld lenen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 41 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verhard oppervlak    id: verhard-oppervlak    soort: woordgroep    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (verhard oppervlak | verharde oppervlakte | verharde oppervlakken)
beter:        (grond met tegels, asfalt of gebouwen) | als regen er niet in kan zakken
uitleg:       Grond waar steen, asfalt of een dak op ligt. De regen kan er niet in zakken.
voorbeeld:    Hooguit de helft van uw voortuin mag ⟦verhard oppervlak⟧ zijn. => In hooguit de helft van uw voortuin mogen tegels of stenen liggen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       verkennend bodemonderzoek    id: verkennend-bodemonderzoek    soort: woordgroep    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (verkennend bodemonderzoek | verkennende bodemonderzoeken)
uitleg:       Een eerste onderzoek of de grond schoon is. Iemand neemt er wat grond en water voor mee.
voorbeeld:    Wilt u op het oude fabrieksterrein bouwen? Dan is een ⟦verkennend bodemonderzoek⟧ nodig. => Wilt u op het oude fabrieksterrein bouwen? Laat dan eerst onderzoeken of de grond schoon is.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       verontreinigen    id: verontreinigen    soort: werkwoord    categorie: ambtelijk    domein: ruimte    ernst: waarschuwing
vormen:       tt1=-
beter:        <vervuilen>             | bij water, grond, lucht of straat
uitleg:       Vuil maken, vooral water, grond of lucht.
voorbeeld:    De olie uit uw tank heeft de sloot ⟦verontreinigd⟧. => De olie uit uw tank heeft de sloot vervuild.
voorbeeld:    Wie de straat ⟦verontreinigt⟧, moet die zelf schoonmaken. => Wie de straat vervuilt, moet die zelf schoonmaken.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 195 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wadi    id: wadi    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (wadi | wadi's)
beter:        (lage plek met gras waar regen in kan) | de eerste keer dat je het noemt
uitleg:       Een lage plek met gras. Bij veel regen staat er water, dat langzaam in de grond zakt.
voorbeeld:    In het Wilgenpark graven wij een ⟦wadi⟧. => In het Wilgenpark maken wij een lage plek met gras voor het regenwater.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       warmtenet    id: warmtenet    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
beter:        (buizen met warm water voor de huizen in de wijk) | de eerste keer dat je het noemt
uitleg:       Buizen onder de straat met warm water. Daarmee worden huizen verwarmd in plaats van met gas.
voorbeeld:    Uw flat wordt in 2028 aangesloten op het ⟦warmtenet⟧. => Uw flat krijgt vanaf 2028 warm water uit buizen onder de straat voor de verwarming.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       warmteprogramma    id: warmteprogramma    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      <warmteprogramma>
beter:        <plan> voor wonen zonder aardgas | in een brief of uitnodiging aan bewoners
uitleg:       Het plan van de gemeente over hoe elke wijk straks zonder gas warm wordt.
voorbeeld:    In het ⟦warmteprogramma⟧ leest u wanneer uw buurt aan de beurt is. => In het plan voor wonen zonder aardgas leest u wanneer uw buurt aan de beurt is.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       waterberging    id: waterberging    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (plek voor extra regenwater) | als er water bewaard wordt
uitleg:       Een vijver, sloot of bak waar veel regen in past, zodat straten droog blijven.
voorbeeld:    Onder het nieuwe plein komt ⟦waterberging⟧. => Onder het nieuwe plein komt een plek voor extra regenwater.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       watergang    id: watergang    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
alleen:       hoofdletter=nee
beter:        <sloot>                 | als het een smal water is
beter:        (kanaal, beek of vaart) | als het een breder water is
uitleg:       Een sloot, beek, vaart of kanaal waar water door stroomt.
voorbeeld:    Plant geen bomen binnen vijf meter van de ⟦watergang⟧. => Plant geen bomen binnen vijf meter van de sloot.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 44 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       waterkering    id: waterkering    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
beter:        (dijk, dam of muur tegen het water) | noem wat het is
uitleg:       Een dijk, duin of muur die het land droog houdt.
voorbeeld:    Uw tuin ligt tegen een ⟦waterkering⟧, dus u mag er niet zomaar graven. => Uw tuin ligt tegen een dijk, dus u mag er niet zomaar graven.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 117 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       watertoets    id: watertoets    soort: zelfstandig naamwoord    categorie: juridisch    domein: ruimte    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De overheid bekijkt samen met het waterschap wat een plan betekent voor het water in de buurt. Sinds 2024 heet dat in de regels: weging van het waterbelang.
voorbeeld:    Voor uw plan met tien woningen is de ⟦watertoets⟧ gedaan. => Wij hebben samen met het waterschap bekeken wat uw plan met tien woningen voor het water betekent.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie
