# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Afkortingen van papieren, regelingen, hulp en andere begrippen.

ingang:       UBO    id: ubo    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       uiteindelijk belanghebbende
patroon:      "UBO"
uitleg:       De persoon die in een bedrijf of stichting echt de baas is of het geld krijgt.
voorbeeld:    Geef binnen een week door wie de ⟦UBO⟧ van uw bv is. => Geef binnen een week door wie de uiteindelijk belanghebbende van uw bv is.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       EPV    id: epv    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       energieprestatievergoeding
patroon:      "EPV"
uitleg:       Geld dat een huurder aan de verhuurder betaalt voor een heel zuinig huis.
voorbeeld:    Uw huis maakt zelf stroom. Daarom betaalt u naast de huur ook ⟦EPV⟧. => Uw huis maakt zelf stroom. Daarom betaalt u naast de huur ook energieprestatievergoeding.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       ZIN    id: zin    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       zorg in natura
patroon:      "ZIN"
alleen:       voor=/(voor | naar | via | in | met | of | en | "is" | krijgt | kiest | de | van | aan | "," | "(" | ":")/
uitleg:       De gemeente, de verzekeraar of het zorgkantoor regelt en betaalt de hulp. U hoeft dat niet zelf te doen.
voorbeeld:    Kiest u voor een eigen budget of voor ⟦ZIN⟧? => Kiest u voor een eigen budget of voor zorg die wij regelen?
niet melden:  /(Zorginstituut | rapport | advies) ..12 _/ | het Zorginstituut Nederland
niet melden:  /"het" _/ | het Zorginstituut Nederland
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 3865 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       OPP    id: opp    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       ontwikkelingsperspectief
patroon:      "OPP"
uitleg:       Een plan van de school: wat een leerling met extra hulp kan bereiken en wat daarvoor nodig is.
voorbeeld:    De leraar bespreekt het ⟦OPP⟧ van uw zoon twee keer per jaar met u. => De leraar bespreekt het ontwikkelingsperspectief van uw zoon twee keer per jaar met u.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       TLV    id: tlv    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       toelaatbaarheidsverklaring
patroon:      "TLV"
uitleg:       Een besluit waarmee een kind naar het speciaal onderwijs mag.
voorbeeld:    Zonder ⟦TLV⟧ kan uw dochter na de zomer niet op de nieuwe school beginnen. => Zonder toelaatbaarheidsverklaring kan uw dochter na de zomer niet op de nieuwe school beginnen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       MER    id: mer    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       milieueffectrapport
patroon:      "MER"
alleen:       voor=/("het" | "Het" | "een" | "dit")/
uitleg:       Het verslag waarin staat wat een groot plan met natuur, lucht en geluid doet.
voorbeeld:    Het ⟦MER⟧ over het nieuwe bedrijventerrein ligt vier weken in de bibliotheek. => Het milieueffectrapport over het nieuwe bedrijventerrein ligt vier weken in de bibliotheek.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 23 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       m.e.r.    id: m-e-r    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       milieueffectrapportage
patroon:      m.e.r.
uitleg:       Onderzoek vooraf: wat betekent een groot plan voor natuur, lucht en geluid?
voorbeeld:    Voor de nieuwe rondweg is eerst een ⟦m.e.r.⟧ gedaan. => Voor de nieuwe rondweg is eerst onderzocht wat de gevolgen voor het milieu zijn.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       VTH    id: vth    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       vergunningverlening, toezicht en handhaving
patroon:      "VTH"
uitleg:       Vergunningen geven, controleren of iedereen zich aan de regels houdt, en ingrijpen als dat niet zo is.
voorbeeld:    Een medewerker van het team ⟦VTH⟧ komt bij uw verbouwing kijken. => Een medewerker van het team vergunningverlening, toezicht en handhaving komt bij uw verbouwing kijken.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       vvgb    id: vvgb    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       verklaring van geen bedenkingen
patroon:      (vvgb | "VVGB")
uitleg:       Tot 2024 zei meestal de gemeenteraad hiermee: dit bouwplan mag, ook al past het niet bij de regels.
voorbeeld:    De raad gaf in 2022 een ⟦vvgb⟧ voor de bouw van uw zorgboerderij. => De raad gaf in 2022 een verklaring van geen bedenkingen voor de bouw van uw zorgboerderij.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       lvb    id: lvb    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       licht verstandelijke beperking
patroon:      (lvb | "LVB")
uitleg:       Iemand leert en begrijpt dingen langzamer en heeft daar soms hulp bij nodig.
voorbeeld:    De training is geschikt voor jongeren met een ⟦lvb⟧. => De training is geschikt voor jongeren met een licht verstandelijke beperking.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ggz    id: ggz    soort: afkorting    categorie: afkorting    domein: zorg    ernst: tip
voluit:       geestelijke gezondheidszorg
patroon:      (ggz | "GGZ")
uitleg:       Hulp bij psychische problemen, zoals angst of somberheid.
voorbeeld:    Uw huisarts kan u doorsturen naar de ⟦ggz⟧. => Uw huisarts kan u doorsturen naar de geestelijke gezondheidszorg.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 654 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vso    id: vso-onderwijs    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
betekenis:    onderwijs
voluit:       voortgezet speciaal onderwijs
patroon:      (vso | "VSO")
alleen:       zin!=/(ontslag | ontslagen | werkgever | werknemer | ontslagvergoeding | contract | tekenen | getekend | ondertekenen | ondertekend | sluiten | gesloten | "UWV" | "WW" | WW-uitkering | baan | dienstverband | advocaat | transitievergoeding)/
uitleg:       Een middelbare school voor leerlingen die veel extra hulp nodig hebben.
voorbeeld:    Het busje brengt uw kind elke ochtend naar het ⟦vso⟧ in Meppel. => Het busje brengt uw kind elke ochtend naar het voortgezet speciaal onderwijs in Meppel.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 45 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       VSO    id: vso-ontslag    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
betekenis:    ontslag
voluit:       vaststellingsovereenkomst
patroon:      (vso | "VSO")
alleen:       zin=/(ontslag | ontslagen | werkgever | werknemer | ontslagvergoeding | contract | tekenen | getekend | ondertekenen | ondertekend | sluiten | gesloten | "UWV" | "WW" | WW-uitkering | baan | dienstverband | advocaat | transitievergoeding)/
uitleg:       Een contract waarin u met uw werkgever afspreekt hoe uw baan stopt.
voorbeeld:    Krijgt u van uw werkgever een ⟦VSO⟧? Vraag eerst advies voordat u tekent. => Krijgt u van uw werkgever een vaststellingsovereenkomst? Vraag eerst advies voordat u tekent.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 45 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       sbo    id: sbo    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       speciaal basisonderwijs
patroon:      (sbo | "SBO")
uitleg:       Een basisschool met kleinere groepen, voor kinderen die meer hulp nodig hebben.
voorbeeld:    In het ⟦sbo⟧ zijn de klassen kleiner. => In het speciaal basisonderwijs zijn de klassen kleiner.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 45 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vve    id: vve-educatie    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
betekenis:    onderwijs
voluit:       voor- en vroegschoolse educatie
patroon:      ("vve" | "VVE")
alleen:       zin=/(peuter | peuters | peuteropvang | peutergroep | kleuter | kleuters | kinderopvang | opvang | kind | kinderen | dochter | zoon | school | scholen | indicatie | taal | taalachterstand)/
uitleg:       Spelend Nederlands leren voor jonge kinderen, zodat ze beter starten op school.
voorbeeld:    Uw peuter kan vier ochtenden per week naar de ⟦vve⟧. => Uw peuter kan vier ochtenden per week naar de voor- en vroegschoolse educatie.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 44 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bso    id: bso    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: tip
voluit:       buitenschoolse opvang
patroon:      (bso | "BSO")
uitleg:       Hier zijn kinderen na school en in de vakantie.
voorbeeld:    Juf Anouk haalt de kleuters om twee uur op voor de ⟦bso⟧. => Juf Anouk haalt de kleuters om twee uur op voor de buitenschoolse opvang.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kdv    id: kdv    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       kinderdagverblijf
patroon:      (kdv | "KDV")
uitleg:       Opvang voor baby's en peuters.
voorbeeld:    Uw zoontje van negen maanden staat op de wachtlijst van het ⟦kdv⟧. => Uw zoontje van negen maanden staat op de wachtlijst van het kinderdagverblijf.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       GOB    id: gob    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       gastouderbureau
patroon:      "GOB"
uitleg:       Zoekt en begeleidt mensen die thuis op andermans kinderen passen.
voorbeeld:    Het contract met de gastouder sluit u via het ⟦GOB⟧. => Het contract met de gastouder sluit u via het gastouderbureau.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       isk    id: isk    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       internationale schakelklas
patroon:      (isk | "ISK")
uitleg:       Een klas voor jongeren van 12 tot 18 jaar die nog geen Nederlands spreken.
voorbeeld:    Amir is vijftien en begint na de herfstvakantie op de ⟦isk⟧. => Amir is vijftien en begint na de herfstvakantie op de internationale schakelklas.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       ONA    id: ona    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Oriëntatie op de Nederlandse Arbeidsmarkt
patroon:      "ONA"
uitleg:       Een deel van het oude inburgeringsexamen, over werk zoeken.
voorbeeld:    U hebt alle examens gehaald, alleen ⟦ONA⟧ nog niet. => U hebt alle examens gehaald, alleen het onderdeel over werk zoeken nog niet.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       KNM    id: knm    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Kennis van de Nederlandse Maatschappij
patroon:      "KNM"
uitleg:       Het inburgeringsexamen over hoe Nederland werkt, zoals zorg, school en regels.
voorbeeld:    U moet vóór 4 juni slagen voor ⟦KNM⟧. => U moet vóór 4 juni slagen voor het examen Kennis van de Nederlandse Maatschappij.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       PIP    id: pip    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Persoonlijk plan Inburgering en Participatie
patroon:      "PIP"
alleen:       voor=/("uw" | "het" | "een" | "je" | "Uw" | "Het")/
uitleg:       Hierin staat hoe u gaat inburgeren: welke lessen, hoeveel uur en welke hulp.
voorbeeld:    In uw ⟦PIP⟧ staat dat u de B1-route volgt. => In uw Persoonlijk plan Inburgering en Participatie staat dat u de B1-route volgt.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       PVT    id: pvt    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       participatieverklaringstraject
patroon:      "PVT"
uitleg:       Een deel van de inburgering over hoe mensen in Nederland met elkaar omgaan.
voorbeeld:    Aan het eind van het ⟦PVT⟧ zet u een handtekening. => Aan het eind van het participatieverklaringstraject zet u een handtekening.
niet melden:  /_ ..30 (personeel | werknemers | werkgever | ondernemingsraad | personeelsvertegenwoordiging)/ | de personeelsvertegenwoordiging
niet melden:  /(personeel | werknemers | werkgever | ondernemingsraad | personeelsvertegenwoordiging) ..30 _/ | de personeelsvertegenwoordiging
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       MAP    id: map    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Module Arbeidsmarkt en Participatie
patroon:      "MAP"
alleen:       voor=/("de" | "De")/
uitleg:       Een deel van de inburgering over werk: solliciteren, een gesprek voeren en stage lopen.
voorbeeld:    Voor de ⟦MAP⟧ loopt u 40 uur mee bij een bedrijf. => Bij uw inburgering loopt u 40 uur mee bij een bedrijf.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       mvv    id: mvv    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       machtiging tot voorlopig verblijf
patroon:      (mvv | "MVV")
uitleg:       Een visum om Nederland in te komen als iemand hier langer dan drie maanden wil blijven.
voorbeeld:    Uw vrouw haalt haar ⟦mvv⟧ op bij de ambassade in Rabat. => Uw vrouw haalt haar machtiging tot voorlopig verblijf op bij de ambassade in Rabat.
niet melden:  /_ (Maastricht | stadion | supporters | thuis | speelt)/ | de voetbalclub
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 32 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vvr    id: vvr    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       verblijfsvergunning regulier
patroon:      (vvr | "VVR")
uitleg:       Hiermee mag iemand hier wonen voor werk, studie of familie, dus niet voor asiel.
voorbeeld:    Verleng uw ⟦vvr⟧ drie maanden voordat die afloopt. => Verleng uw verblijfsvergunning regulier drie maanden voordat die afloopt.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       TEV    id: tev    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       procedure Toegang en Verblijf
patroon:      "TEV"
uitleg:       Hiermee vraagt iemand in één keer een visum en een verblijfsvergunning aan.
voorbeeld:    Uw werkgever vraagt de ⟦TEV⟧ voor u aan. => Uw werkgever vraagt het visum en de vergunning tegelijk voor u aan.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       amv    id: amv    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       alleenstaande minderjarige vreemdeling
patroon:      (amv | "AMV")
uitleg:       Een kind dat zonder ouders naar Nederland is gekomen.
voorbeeld:    De voogd van een ⟦amv⟧ werkt bij Nidos. => De voogd van een alleenstaande minderjarige vreemdeling werkt bij Nidos.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       azc    id: azc    soort: afkorting    categorie: afkorting    domein: justitie    ernst: tip
voluit:       asielzoekerscentrum
patroon:      (azc | "AZC")
uitleg:       Hier wonen mensen die wachten of ze in Nederland mogen blijven.
voorbeeld:    Buurtbewoners kunnen op zaterdag een kijkje nemen in het ⟦azc⟧. => Buurtbewoners kunnen op zaterdag een kijkje nemen in het asielzoekerscentrum.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       RNI    id: rni    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Registratie Niet-ingezetenen
patroon:      "RNI"
uitleg:       Een lijst van mensen die in het buitenland wonen, maar wel met de Nederlandse overheid te maken hebben.
voorbeeld:    Werkt u hier korter dan vier maanden? Dan komt u in de ⟦RNI⟧ te staan. => Werkt u hier korter dan vier maanden? Dan komt u in de Registratie Niet-ingezetenen te staan.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       BRK    id: brk    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Basisregistratie Kadaster
patroon:      "BRK"
uitleg:       Hierin staat van wie een stuk grond of een gebouw is.
voorbeeld:    De strook achter uw schuur staat in de ⟦BRK⟧ op naam van de gemeente. => De strook achter uw schuur staat in de Basisregistratie Kadaster op naam van de gemeente.
niet melden:  /(belasting | belastingheffing | Koninkrijk) ..30 _/ | de Belastingregeling voor het Koninkrijk
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 76 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       BGT    id: bgt    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Basisregistratie Grootschalige Topografie
patroon:      "BGT"
uitleg:       Een nauwkeurige digitale kaart met alle wegen, huizen, water en groen.
voorbeeld:    Uw nieuwe aanbouw tekenen wij in op de ⟦BGT⟧. => Uw nieuwe aanbouw tekenen wij in op de Basisregistratie Grootschalige Topografie.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       LRK    id: lrk    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       Landelijk Register Kinderopvang
patroon:      "LRK"
uitleg:       Alleen met opvang uit deze lijst kunnen ouders kinderopvangtoeslag krijgen.
voorbeeld:    Zoek het nummer van uw gastouder op in het ⟦LRK⟧. => Zoek het nummer van uw gastouder op in het Landelijk Register Kinderopvang.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       RSIN    id: rsin    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       Rechtspersonen en Samenwerkingsverbanden Informatienummer
patroon:      "RSIN"
uitleg:       Het nummer waaraan de overheid een bv, stichting of vereniging herkent.
voorbeeld:    Vul het ⟦RSIN⟧ van uw vereniging in bij vraag 3. => Vul het Rechtspersonen en Samenwerkingsverbanden Informatienummer van uw vereniging in bij vraag 3.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       EORI    id: eori    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       Economic Operators Registration and Identification
patroon:      "EORI"
uitleg:       Met dit nummer herkent de douane bedrijven die goederen de EU in of uit brengen.
voorbeeld:    Importeert u meubels uit Turkije? Vraag dan eerst een ⟦EORI⟧ aan. => Importeert u meubels uit Turkije? Vraag dan eerst een nummer aan bij de douane.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       SBI    id: sbi    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       Standaard Bedrijfsindeling
patroon:      "SBI"
uitleg:       Een code die zegt wat voor werk een bedrijf doet.
voorbeeld:    Is uw kapsalon nu een café? Dan krijgt u een andere code uit de ⟦SBI⟧. => Is uw kapsalon nu een café? Dan krijgt u een andere code uit de Standaard Bedrijfsindeling.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       GPK    id: gpk    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       gehandicaptenparkeerkaart
patroon:      "GPK"
uitleg:       Met deze kaart mag iemand die slecht loopt op speciale plaatsen parkeren.
voorbeeld:    Leg de ⟦GPK⟧ zichtbaar achter uw voorruit. => Leg de gehandicaptenparkeerkaart zichtbaar achter uw voorruit.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       ADL    id: adl    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       algemene dagelijkse levensverrichtingen
patroon:      ("ADL" | adl)
uitleg:       Wat iemand elke dag doet om voor zichzelf te zorgen, zoals wassen, eten en naar de wc gaan.
voorbeeld:    Heeft uw vader hulp nodig bij de ⟦ADL⟧? => Heeft uw vader hulp nodig bij wassen, aankleden of eten?
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 56 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       NAH    id: nah    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       niet-aangeboren hersenletsel
patroon:      "NAH"
uitleg:       Schade aan de hersenen die na de geboorte kwam, bijvoorbeeld door een ongeluk of beroerte.
voorbeeld:    Door ⟦NAH⟧ kunt u niet goed tegen drukte en lawaai. => Door schade aan uw hersenen kunt u niet goed tegen drukte en lawaai.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       EMB    id: emb    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       ernstige meervoudige beperking
patroon:      "EMB"
uitleg:       Iemand heeft een zware verstandelijke en ook een zware lichamelijke beperking.
voorbeeld:    De snoezelruimte is gemaakt voor kinderen met een ⟦EMB⟧. => De snoezelruimte is gemaakt voor kinderen met een ernstige meervoudige beperking.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       VPT    id: vpt    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       volledig pakket thuis
patroon:      ("VPT" | vpt)
uitleg:       U krijgt thuis dezelfde zorg als in een verpleeghuis of andere instelling, ook met eten en schoonmaken.
voorbeeld:    Uw moeder wil niet verhuizen en kiest daarom voor een ⟦VPT⟧. => Uw moeder wil niet verhuizen en kiest daarom voor een volledig pakket thuis.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       MPT    id: mpt    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       modulair pakket thuis
patroon:      ("MPT" | mpt)
uitleg:       Losse soorten zorg thuis, van één of meer organisaties.
voorbeeld:    Met een ⟦MPT⟧ kiest u wel verpleging, maar geen maaltijden. => Met een modulair pakket thuis kiest u wel verpleging, maar geen maaltijden.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       ELV    id: elv    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       eerstelijnsverblijf
patroon:      ("ELV" | elv)
uitleg:       Kort logeren met zorg, als iemand niet thuis kan zijn maar ook niet in het ziekenhuis hoeft.
voorbeeld:    Na uw val mag u twee weken naar een ⟦ELV⟧ in de buurt. => Na uw val mag u twee weken naar een eerstelijnsverblijf in de buurt.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       GRZ    id: grz    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       geriatrische revalidatiezorg
patroon:      "GRZ"
uitleg:       Hulp om ouderen na een operatie of beroerte weer zelfstandig te laten worden.
voorbeeld:    Na de nieuwe heup krijgt u zes weken ⟦GRZ⟧ in het zorghotel. => Na de nieuwe heup krijgt u zes weken geriatrische revalidatiezorg in het zorghotel.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       POH    id: poh    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       praktijkondersteuner huisarts
patroon:      "POH"
uitleg:       Helpt de dokter, bijvoorbeeld met gesprekken over diabetes of somberheid.
voorbeeld:    Maak bij de assistente een afspraak met de ⟦POH⟧ over uw diabetes. => Maak bij de assistente een afspraak met de praktijkondersteuner huisarts over uw diabetes.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       OGGZ    id: oggz    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       openbare geestelijke gezondheidszorg
patroon:      ("OGGZ" | oggz)
uitleg:       Hulp voor mensen die het zelf niet redden en er niet om vragen.
voorbeeld:    Uw buren maken zich zorgen om u en belden het team van de ⟦OGGZ⟧. => Uw buren maken zich zorgen om u en belden het team van de openbare geestelijke gezondheidszorg.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       IBS    id: ibs    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       inbewaringstelling
patroon:      "IBS"
uitleg:       Een opname met spoed, ook als iemand dat zelf niet wil.
voorbeeld:    De burgemeester heeft gisteren een ⟦IBS⟧ voor uw moeder met dementie getekend. => De burgemeester heeft gisteren een inbewaringstelling voor uw moeder met dementie getekend.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       RM    id: rm    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       rechterlijke machtiging
patroon:      "RM"
alleen:       voor=/("de" | "een" | "De" | "Een")/
uitleg:       Toestemming van de rechter om iemand tegen zijn wil te laten opnemen.
voorbeeld:    Het verpleeghuis vraagt via het CIZ een ⟦RM⟧ voor uw man. => Het verpleeghuis vraagt via het CIZ een rechterlijke machtiging voor uw man.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 45 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ots    id: ots    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       ondertoezichtstelling
patroon:      (ots | "OTS")
uitleg:       De kinderrechter beslist dat een gezin verplicht hulp krijgt, omdat een kind niet veilig opgroeit.
voorbeeld:    De ⟦ots⟧ van uw dochter duurt tot 1 oktober. => De ondertoezichtstelling van uw dochter duurt tot 1 oktober.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 58 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       MUHP    id: muhp    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       machtiging tot uithuisplaatsing
patroon:      "MUHP"
uitleg:       De rechter vindt het goed dat een kind tijdelijk ergens anders woont.
voorbeeld:    Met een ⟦MUHP⟧ gaat Daan voor drie maanden naar een pleeggezin. => Met een machtiging tot uithuisplaatsing gaat Daan voor drie maanden naar een pleeggezin.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       PIJ    id: pij    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       plaatsing in een inrichting voor jeugdigen
patroon:      "PIJ"
uitleg:       Jongeren krijgen na een ernstig misdrijf verplicht behandeling in een gesloten instelling. Ook wel jeugd-tbs.
voorbeeld:    De rechtbank heeft u een ⟦PIJ⟧ opgelegd. => De rechtbank heeft u een plaatsing in een inrichting voor jeugdigen opgelegd.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tbs    id: tbs    soort: afkorting    categorie: afkorting    domein: justitie    ernst: tip
voluit:       terbeschikkingstelling
patroon:      (tbs | "TBS")
uitleg:       Verplichte behandeling, meestal in een gesloten kliniek, voor daders met een psychische stoornis.
voorbeeld:    Als slachtoffer krijgt u bericht wanneer de ⟦tbs⟧ van de dader stopt. => Als slachtoffer krijgt u bericht wanneer de terbeschikkingstelling van de dader stopt.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 140 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       PGA    id: pga    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       persoonsgerichte aanpak
patroon:      "PGA"
uitleg:       Hulp en controle die precies bij één persoon passen, van meerdere organisaties samen.
voorbeeld:    De wijkagent en de gemeente bespreken uw ⟦PGA⟧ elke maand. => De wijkagent en de gemeente bespreken uw persoonsgerichte aanpak elke maand.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       BIZ    id: biz    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       bedrijveninvesteringszone
patroon:      "BIZ"
uitleg:       Ondernemers in een straat of gebied betalen samen voor bijvoorbeeld versiering en veiligheid.
voorbeeld:    De winkeliers in de Hoofdstraat stemmen over een nieuwe ⟦BIZ⟧. => De winkeliers in de Hoofdstraat stemmen over een nieuwe bedrijveninvesteringszone.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       ESF    id: esf    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Europees Sociaal Fonds
patroon:      "ESF"
uitleg:       Geld van de Europese Unie om mensen aan werk te helpen.
voorbeeld:    Uw cursus tot lasser wordt betaald door het ⟦ESF⟧. => Uw cursus tot lasser wordt betaald door het Europees Sociaal Fonds.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       SPUK    id: spuk    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       specifieke uitkering
patroon:      ("SPUK" | "Spuk")
uitleg:       Geld van het Rijk dat een gemeente maar aan één doel mag uitgeven.
voorbeeld:    Wij isoleren uw wijk met geld uit een ⟦SPUK⟧. => Wij isoleren uw wijk met geld uit een specifieke uitkering.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       de VIA    id: via-aangifte    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       vooraf ingevulde aangifte
patroon:      "VIA"
alleen:       voor=/("de" | "De" | "uw")/
uitleg:       De Belastingdienst heeft een deel van de gegevens al voor u ingevuld.
voorbeeld:    Controleer in de ⟦VIA⟧ of uw hypotheekrente klopt. => Controleer in de aangifte, die al voor een deel is ingevuld, of uw hypotheekrente klopt.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       KOR    id: kor    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       kleineondernemersregeling
patroon:      "KOR"
uitleg:       Kleine bedrijven hoeven hiermee geen btw te rekenen en geen btw-aangifte te doen.
voorbeeld:    Uw omzet blijft onder € 20.000, dus u kunt meedoen aan de ⟦KOR⟧. => Uw omzet blijft onder € 20.000, dus u kunt meedoen aan de kleineondernemersregeling.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       KOT    id: kot    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       kinderopvangtoeslag
patroon:      "KOT"
uitleg:       Geld van de overheid voor ouders die werken of een opleiding doen en hun kind naar de opvang brengen.
voorbeeld:    Werkt u minder uren? Wijzig dan ook uw ⟦KOT⟧. => Werkt u minder uren? Wijzig dan ook uw kinderopvangtoeslag.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       kgb    id: kgb    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       kindgebonden budget
patroon:      "kgb"
uitleg:       Extra geld per kind voor ouders met niet te veel inkomen.
voorbeeld:    Uw ⟦kgb⟧ stopt in de maand nadat uw jongste 18 wordt. => Uw kindgebonden budget stopt in de maand nadat uw jongste 18 wordt.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       ALO-kop    id: alo    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       alleenstaande ouder
patroon:      "ALO-kop"
uitleg:       Extra kindgebonden budget voor een vader of moeder die zonder partner voor de kinderen zorgt.
voorbeeld:    Na de scheiding krijgt u de ⟦ALO-kop⟧ erbij. => Na de scheiding krijgt u meer kindgebonden budget, omdat u alleen voor de kinderen zorgt.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       IACK    id: iack    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       inkomensafhankelijke combinatiekorting
patroon:      "IACK"
uitleg:       Minder belasting voor werkende ouders met een kind onder de 12.
voorbeeld:    Uw jongste is op 1 januari 12 jaar. Daarom krijgt u geen ⟦IACK⟧ meer. => Uw jongste is op 1 januari 12 jaar. Daarom krijgt u geen extra korting op de belasting meer.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       IIT    id: iit    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       individuele inkomenstoeslag
patroon:      "IIT"
uitleg:       Eén keer per jaar extra geld voor wie al lang van een laag inkomen leeft.
voorbeeld:    Leeft u al drie jaar van bijstand? Vraag dan ⟦IIT⟧ aan op onze website. => Leeft u al drie jaar van bijstand? Vraag dan individuele inkomenstoeslag aan op onze website.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       LKV    id: lkv    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       loonkostenvoordeel
patroon:      "LKV"
uitleg:       Geld voor een werkgever die bijvoorbeeld iemand met een uitkering aanneemt.
voorbeeld:    Voor uw nieuwe kok met een WIA-uitkering kunt u ⟦LKV⟧ aanvragen. => Voor uw nieuwe kok met een WIA-uitkering kunt u loonkostenvoordeel aanvragen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       LKS    id: lks    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       loonkostensubsidie
patroon:      "LKS"
uitleg:       De gemeente betaalt een deel van het loon van iemand die door een beperking minder werk aankan.
voorbeeld:    Met ⟦LKS⟧ neemt de kwekerij een medewerker met autisme aan. => Met loonkostensubsidie neemt de kwekerij een medewerker met autisme aan.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       WKR    id: wkr    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       werkkostenregeling
patroon:      "WKR"
uitleg:       Regels voor wat een werkgever zonder belasting aan personeel mag geven, zoals een kerstpakket.
voorbeeld:    De sportschool die u voor uw personeel betaalt, valt onder de ⟦WKR⟧. => De sportschool die u voor uw personeel betaalt, valt onder de werkkostenregeling.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 50 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dga    id: dga    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       directeur-grootaandeelhouder
patroon:      (dga | "DGA")
uitleg:       Iemand die directeur is van een bv en er ook minstens vijf procent van bezit.
voorbeeld:    Als ⟦dga⟧ moet u zichzelf een normaal loon betalen. => Als directeur-grootaandeelhouder moet u zichzelf een normaal loon betalen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 91 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vof    id: vof    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       vennootschap onder firma
patroon:      (vof | "VOF")
uitleg:       Twee of meer mensen die samen een bedrijf hebben. Ieder van hen moet zo nodig alle schulden betalen.
voorbeeld:    U bent met uw zus eigenaar van een ⟦vof⟧ in bloemen. => U bent met uw zus eigenaar van een vennootschap onder firma in bloemen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 34 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       DBA    id: dba    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       Wet deregulering beoordeling arbeidsrelaties
patroon:      "DBA"
uitleg:       Een wet over zelfstandigen: wie werkt echt voor zichzelf, en wie is eigenlijk in dienst?
voorbeeld:    Huurt u een zelfstandige in? Dan krijgt u te maken met de ⟦DBA⟧. => Huurt u een zelfstandige in? Dan krijgt u te maken met de Wet deregulering beoordeling arbeidsrelaties.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vovo    id: vovo    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       voorlopige voorziening
patroon:      "vovo"
uitleg:       Een snelle beslissing van de rechter, voor zolang het bezwaar of de rechtszaak nog loopt.
voorbeeld:    Wilt u niet op de uitspraak wachten? Vraag dan een ⟦vovo⟧ aan. => Wilt u niet op de uitspraak wachten? Vraag dan een voorlopige voorziening aan.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       het PV    id: pv-proces-verbaal    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       proces-verbaal
patroon:      ("PV" | "pv")
alleen:       voor=/("het" | "Het" | "een" | "Een")/
uitleg:       Het verslag waarin een agent opschrijft wat er is gebeurd.
voorbeeld:    De agent maakte een ⟦PV⟧ op, omdat u door rood reed. => De agent maakte een proces-verbaal op, omdat u door rood reed.
niet melden:  /_ ("-" | systeem | panelen | paneel)/ | zonnepanelen
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       boa    id: boa    soort: afkorting    categorie: afkorting    domein: justitie    ernst: tip
voluit:       buitengewoon opsporingsambtenaar
patroon:      ("boa" | "BOA")
uitleg:       Iemand die boetes mag geven, maar geen politieagent is.
voorbeeld:    De ⟦boa⟧ gaf u een boete, omdat uw hond los in het park liep. => De buitengewoon opsporingsambtenaar gaf u een boete, omdat uw hond los in het park liep.
niet melden:  /_ ..3 (slang | veren | constrictor)/ | de slang of de sjaal
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 401 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       HOvJ    id: hovj    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       hulpofficier van justitie
patroon:      ("HOvJ" | "hovj")
uitleg:       Iemand van de politie die bijvoorbeeld beslist of een verdachte op het bureau moet blijven.
voorbeeld:    Na uw aanhouding sprak u eerst met de ⟦HOvJ⟧. => Na uw aanhouding sprak u eerst met de hulpofficier van justitie.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 29 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       OvJ    id: ovj    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       officier van justitie
patroon:      ("OvJ" | "OVJ" | "ovj")
uitleg:       Leidt het onderzoek naar een misdrijf en eist een straf bij de rechter.
voorbeeld:    De ⟦OvJ⟧ heeft besloten dat u niet voor de rechter hoeft te komen. => De officier van justitie heeft besloten dat u niet voor de rechter hoeft te komen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 55 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       EMA    id: ema    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Educatieve Maatregel Alcohol en verkeer
patroon:      "EMA"
alleen:       voor=/("de" | "De" | "een")/
alleen:       zin!=/(medicijn | medicijnen | geneesmiddel | geneesmiddelen | vaccin | vaccins | Europese)/
uitleg:       Een verplichte cursus voor wie met te veel drank op heeft gereden.
voorbeeld:    U moet de ⟦EMA⟧ zelf betalen, ook met een laag inkomen. => U moet de Educatieve Maatregel Alcohol en verkeer zelf betalen, ook met een laag inkomen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       LEMA    id: lema    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Lichte Educatieve Maatregel Alcohol en verkeer
patroon:      "LEMA"
uitleg:       Een korte verplichte cursus voor een bestuurder die te veel gedronken had.
voorbeeld:    Het CBR legt u een ⟦LEMA⟧ op na de alcoholcontrole van 2 mei. => Het CBR legt u een Lichte Educatieve Maatregel Alcohol en verkeer op na de alcoholcontrole van 2 mei.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       EMG    id: emg    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Educatieve Maatregel Gedrag en verkeer
patroon:      "EMG"
alleen:       zin!=/(spier | spieren | zenuw | zenuwen | neuroloog | ziekenhuis)/
uitleg:       Verplichte les voor wie gevaarlijk rijdt, bijvoorbeeld veel te hard.
voorbeeld:    U reed 61 kilometer te hard. Daarom moet u naar de ⟦EMG⟧. => U reed 61 kilometer te hard. Daarom moet u naar de Educatieve Maatregel Gedrag en verkeer.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       OBM    id: obm    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       ontzegging van de bevoegdheid motorrijtuigen te besturen
patroon:      "OBM"
uitleg:       De rechter verbiedt iemand om een tijd auto, motor of brommer te rijden.
voorbeeld:    De politierechter geeft u zes maanden ⟦OBM⟧. => U mag van de politierechter zes maanden geen auto, motor of brommer rijden.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 727 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       DSO    id: dso    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Digitaal Stelsel Omgevingswet
patroon:      "DSO"
uitleg:       De computersystemen achter het Omgevingsloket.
voorbeeld:    Door een storing in het ⟦DSO⟧ kwam uw melding niet aan. => Door een storing in het Digitaal Stelsel Omgevingswet kwam uw melding niet aan.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       KLIC    id: klic    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Kabels en Leidingen Informatie Centrum
patroon:      "KLIC"
uitleg:       Een melding bij het Kadaster laat zien waar kabels en buizen in de grond zitten.
voorbeeld:    Voordat u gaat graven, doet u een melding bij ⟦KLIC⟧ via de computer. => Voordat u gaat graven, vraagt u op de website van het Kadaster waar kabels liggen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       BENG    id: beng    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       bijna energieneutraal gebouw
patroon:      "BENG"
uitleg:       Een nieuw huis dat heel weinig energie gebruikt en zelf ook energie maakt.
voorbeeld:    Uw tekening voor de villa voldoet niet aan de eisen voor ⟦BENG⟧. => Uw tekening voor de villa voldoet niet aan de eisen voor een zuinig huis.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       ISDE    id: isde    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Investeringssubsidie duurzame energie en energiebesparing
patroon:      "ISDE"
uitleg:       Geld voor bijvoorbeeld isolatie, een warmtepomp of een zonneboiler.
voorbeeld:    Voor de warmtepomp in uw woning kunt u ⟦ISDE⟧ krijgen. => Voor de warmtepomp in uw woning kunt u subsidie krijgen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       pmd    id: pmd    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: tip
voluit:       plastic, metaal en drankkartons
patroon:      (pmd | "PMD")
uitleg:       Flessen, blikjes en pakken van melk of sap gaan samen in één zak.
voorbeeld:    Een leeg melkpak mag in de bak voor ⟦pmd⟧. => Een leeg melkpak mag in de bak voor plastic, metaal en drankkartons.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       kca    id: kca    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       klein chemisch afval
patroon:      (kca | "KCA")
uitleg:       Giftige spullen uit huis, zoals verf, batterijen en lampen.
voorbeeld:    Gooi lege batterijen en ander ⟦kca⟧ nooit in de grijze bak. => Gooi lege batterijen en ander klein chemisch afval nooit in de grijze bak.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       NAW    id: naw    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       naam, adres en woonplaats
patroon:      "NAW"
uitleg:       Hoe iemand heet en waar die woont.
voorbeeld:    Schrijf op de achterkant van de foto uw ⟦NAW⟧ op. => Schrijf op de achterkant van de foto uw naam, adres en woonplaats op.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bhv    id: bhv    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       bedrijfshulpverlening
patroon:      (bhv | "BHV")
uitleg:       Collega's die helpen bij brand of een ongeluk op het werk.
voorbeeld:    Bij het alarm volgt u de mensen van de ⟦bhv⟧ in het gele hesje. => Bij het alarm volgt u de mensen van de bedrijfshulpverlening in het gele hesje.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       RI&E    id: ri-e    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       risico-inventarisatie en -evaluatie
patroon:      ("RI&E" | "RIE")
uitleg:       Een lijst van gevaren op het werk, en wat de werkgever daaraan doet.
voorbeeld:    De inspecteur wil de ⟦RI&E⟧ van uw timmerbedrijf zien. => De inspecteur wil de risico-inventarisatie en -evaluatie van uw timmerbedrijf zien.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       mkb    id: mkb    soort: afkorting    categorie: afkorting    domein: belasting    ernst: tip
voluit:       midden- en kleinbedrijf
patroon:      (mkb | "MKB")
uitleg:       Alle bedrijven met minder dan 250 medewerkers.
voorbeeld:    De lening is alleen bedoeld voor het ⟦mkb⟧. => De lening is alleen bedoeld voor het midden- en kleinbedrijf.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 90 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nug    id: nug    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       niet-uitkeringsgerechtigde
patroon:      ("nug" | "NUG" | nugger)
uitleg:       Iemand zonder werk die ook geen uitkering krijgt, bijvoorbeeld omdat de partner verdient.
voorbeeld:    Ook als ⟦NUG⟧ kunt u een jobcoach van de gemeente krijgen. => Ook als niet-uitkeringsgerechtigde kunt u een jobcoach van de gemeente krijgen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       vtlb    id: vtlb    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       vrij te laten bedrag
patroon:      (vtlb | "VTLB" | "Vtlb")
uitleg:       Het geld waar schuldeisers niet aan mogen komen, voor huur, eten en zorg.
voorbeeld:    Door uw hogere huur stijgt het ⟦vtlb⟧ met € 90. => Door uw hogere huur stijgt het vrij te laten bedrag met € 90.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       MSNP    id: msnp    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       minnelijke schuldsanering natuurlijke personen
patroon:      ("MSNP" | "Msnp")
uitleg:       Een afspraak met schuldeisers zonder rechter. Na een tijd vervalt de rest van de schuld.
voorbeeld:    Alle schuldeisers gingen akkoord, dus u start op 1 april met de ⟦MSNP⟧. => Alle schuldeisers gingen akkoord, dus u start op 1 april met de minnelijke schuldsanering natuurlijke personen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       de BBL    id: bbl-leerweg    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
betekenis:    opleiding
voluit:       beroepsbegeleidende leerweg
patroon:      ("BBL" | "bbl")
alleen:       zin!=/(bouw | bouwen | bouwwerk | bouwwerken | bouwplan | verbouwing | woning | gebouw | gebouwen | vergunning | omgevingsvergunning | artikel | constructie | brandveiligheid)/
uitleg:       Een mbo-opleiding met ongeveer vier dagen werk en één dag school per week.
voorbeeld:    Je kunt de opleiding tot loodgieter via de ⟦BBL⟧ doen. => Je kunt de opleiding tot loodgieter via de beroepsbegeleidende leerweg doen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       BOL    id: bol    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       beroepsopleidende leerweg
patroon:      "BOL"
alleen:       voor=/("de" | "De" | "een")/
uitleg:       Een mbo-opleiding met vooral lessen op school en daarnaast stages.
voorbeeld:    Kies je voor de ⟦BOL⟧, dan kun je studiefinanciering krijgen. => Kies je voor de beroepsopleidende leerweg, dan kun je studiefinanciering krijgen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 1119 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vavo    id: vavo    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       voortgezet algemeen volwassenenonderwijs
patroon:      (vavo | "VAVO")
uitleg:       Hier halen volwassenen alsnog een diploma van vmbo, havo of vwo.
voorbeeld:    Gezakt voor je havo-examen? Dan kun je naar het ⟦vavo⟧. => Gezakt voor je havo-examen? Dan kun je naar het voortgezet algemeen volwassenenonderwijs.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 133 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       lwoo    id: lwoo    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       leerwegondersteunend onderwijs
patroon:      (lwoo | "LWOO")
uitleg:       Extra hulp op het vmbo, vaak in een kleinere klas.
voorbeeld:    De basisschool denkt dat Noa op het vmbo ⟦lwoo⟧ nodig heeft. => De basisschool denkt dat Noa op het vmbo leerwegondersteunend onderwijs nodig heeft.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 216 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       SMW    id: smw    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       schoolmaatschappelijk werk
patroon:      "SMW"
uitleg:       Hulp op school voor kinderen met problemen thuis of in de klas.
voorbeeld:    Wil je met iemand van het ⟦SMW⟧ praten? Loop op maandag binnen in lokaal 12. => Wil je met iemand van het schoolmaatschappelijk werk praten? Loop op maandag binnen in lokaal 12.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       AMW    id: amw    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       algemeen maatschappelijk werk
patroon:      "AMW"
uitleg:       Gratis hulp bij problemen met geld, relaties of opvoeden.
voorbeeld:    Na het overlijden van uw man kunt u praten met iemand van het ⟦AMW⟧. => Na het overlijden van uw man kunt u praten met iemand van het algemeen maatschappelijk werk.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       UPO    id: upo    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Uniform Pensioenoverzicht
patroon:      "UPO"
uitleg:       Hierin staat hoeveel pensioen iemand later ongeveer krijgt.
voorbeeld:    Elk jaar in september krijgt u uw ⟦UPO⟧ van het pensioenfonds. => Elk jaar in september krijgt u uw Uniform Pensioenoverzicht van het pensioenfonds.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       SMI    id: smi    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       sociaal-medische indicatie
patroon:      "SMI"
uitleg:       Hiermee betaalt de gemeente mee aan opvang voor een kind, bijvoorbeeld omdat een ouder ziek is.
voorbeeld:    Bent u te ziek om voor uw kind te zorgen? Vraag kinderopvang aan met een ⟦SMI⟧. => Bent u te ziek om voor uw kind te zorgen? Vraag kinderopvang aan met een sociaal-medische indicatie.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       FML    id: fml    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       functionele mogelijkhedenlijst
patroon:      "FML"
uitleg:       De lijst waarop een arts schrijft wat u ondanks uw ziekte nog kunt.
voorbeeld:    In de ⟦FML⟧ staat dat u niet langer dan een uur kunt staan. => In de functionele mogelijkhedenlijst staat dat u niet langer dan een uur kunt staan.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       adv    id: adv    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       arbeidsduurverkorting
patroon:      ("adv" | "ADV")
uitleg:       Extra vrije uren voor wie elke week wat langer werkt dan in de cao is afgesproken.
voorbeeld:    U hebt nog dertien dagen ⟦adv⟧ tegoed. => U hebt nog dertien dagen arbeidsduurverkorting tegoed.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 33 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       IKB    id: ikb    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       individueel keuzebudget
patroon:      "IKB"
uitleg:       Geld waarmee een ambtenaar bijvoorbeeld vakantie-uren koopt of een extra uitbetaling kiest.
voorbeeld:    In december betalen wij het laatste deel van uw ⟦IKB⟧ uit. => In december betalen wij het laatste deel van uw individueel keuzebudget uit.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       AOV    id: aov    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       arbeidsongeschiktheidsverzekering
patroon:      "AOV"
uitleg:       Een verzekering voor ondernemers die door ziekte niet meer kunnen werken.
voorbeeld:    Als zelfstandig schilder kunt u een ⟦AOV⟧ afsluiten. => Als zelfstandig schilder kunt u een arbeidsongeschiktheidsverzekering afsluiten.
niet melden:  /_ ..12 (vervoer | taxi | bus)/ | aanvullend openbaar vervoer
niet melden:  /(vervoer | taxi | bus) ..12 _/ | aanvullend openbaar vervoer
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       GS    id: gs    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Gedeputeerde Staten
patroon:      "GS"
uitleg:       Het dagelijks bestuur van de provincie.
voorbeeld:    Tegen het besluit van ⟦GS⟧ over de ganzen kunt u bezwaar maken. => Tegen het besluit van Gedeputeerde Staten over de ganzen kunt u bezwaar maken.
niet melden:  /_ [cijfer]/ | gevangenisstraf
niet melden:  /"TS" ..12 _/ | gevangenisstraf
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 1089 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ALV    id: alv    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       algemene ledenvergadering
patroon:      ("ALV" | alv)
uitleg:       Een bijeenkomst waar alle leden van een vereniging mogen stemmen.
voorbeeld:    Stuur het verslag mee van de ⟦ALV⟧ waarin de contributie is verhoogd. => Stuur het verslag mee van de algemene ledenvergadering waarin de contributie is verhoogd.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       CPO    id: cpo    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       collectief particulier opdrachtgeverschap
patroon:      "CPO"
uitleg:       Een groep mensen laat samen huizen bouwen en beslist zelf hoe die eruitzien.
voorbeeld:    Op het veld aan de Molenweg komen twaalf woningen in ⟦CPO⟧. => Op het veld aan de Molenweg laten bewoners samen twaalf woningen bouwen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       v.o.n.    id: v-o-n    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       vrij op naam
patroon:      "v.o.n."
uitleg:       In de prijs zitten al de belasting over de koop en de notaris die het huis op naam van de koper zet.
voorbeeld:    De nieuwbouwwoningen kosten vanaf € 380.000 ⟦v.o.n.⟧ inclusief keuken. => De nieuwbouwwoningen kosten vanaf € 380.000. Daar zitten de notaris, de belasting en een keuken bij in.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       bvo    id: bvo    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       bruto vloeroppervlakte
patroon:      "bvo"
uitleg:       Hoe groot alle vloeren van een gebouw samen zijn, met de muren mee.
voorbeeld:    Voor een winkel van 200 m2 ⟦bvo⟧ zijn zes parkeerplaatsen nodig. => Voor een winkel van 200 m2, met de muren mee, zijn zes parkeerplaatsen nodig.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 25 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       SEPA    id: sepa    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       Single Euro Payments Area
patroon:      "SEPA"
uitleg:       De landen waar betalen in euro's overal op dezelfde manier gaat.
voorbeeld:    Geld naar Spanje sturen gaat door ⟦SEPA⟧ net zo snel als binnen Nederland. => Geld naar Spanje sturen gaat net zo snel als binnen Nederland.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       PAS    id: pas    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Programma Aanpak Stikstof
patroon:      "PAS"
alleen:       voor=/("de" | "De" | "het" | "Het")/
uitleg:       Oude regels voor boeren en bouwers in de buurt van natuur. De rechter verbood ze in 2019.
voorbeeld:    U breidde uw melkstal uit toen het ⟦PAS⟧ nog gold. => U breidde uw melkstal uit toen het Programma Aanpak Stikstof nog gold.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 1491 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ZZS    id: zzs    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       zeer zorgwekkende stoffen
patroon:      "ZZS"
uitleg:       Stoffen die gevaarlijk zijn voor mens en natuur, bijvoorbeeld omdat mensen er kanker van kunnen krijgen.
voorbeeld:    De fabriek aan de haven mag geen ⟦ZZS⟧ in het water lozen. => De fabriek aan de haven mag geen zeer zorgwekkende stoffen in het water lozen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       GRP    id: grp    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       gemeentelijk rioleringsplan
patroon:      "GRP"
uitleg:       Hierin staat hoe de gemeente de komende jaren met afvalwater en regen omgaat.
voorbeeld:    Volgens het ⟦GRP⟧ krijgt uw straat in 2028 een nieuw riool. => Volgens het gemeentelijk rioleringsplan krijgt uw straat in 2028 een nieuw riool.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       IBA    id: iba    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       individuele behandeling van afvalwater
patroon:      "IBA"
uitleg:       Een eigen kleine zuivering voor een huis dat geen riool heeft.
voorbeeld:    Uw boerderij krijgt geen riool, maar een ⟦IBA⟧ in de tuin. => Uw boerderij krijgt geen riool, maar een eigen kleine zuivering in de tuin.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       GVVP    id: gvvp    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       gemeentelijk verkeers- en vervoersplan
patroon:      ("GVVP" | gvvp)
uitleg:       De plannen voor auto's, fietsers en bussen in de gemeente.
voorbeeld:    In het ⟦GVVP⟧ staat dat de Kerkweg een straat voor 30 kilometer wordt. => In het gemeentelijk verkeers- en vervoersplan staat dat de Kerkweg een straat voor 30 kilometer wordt.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       EVC    id: evc    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       erkenning van verworven competenties
patroon:      "EVC"
uitleg:       Een bewijs van wat iemand op het werk heeft geleerd, zonder school.
voorbeeld:    U werkt al tien jaar in de zorg. Met ⟦EVC⟧ haalt u sneller een diploma. => U werkt al tien jaar in de zorg. Met erkenning van verworven competenties haalt u sneller een diploma.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       SROI    id: sroi    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       social return on investment
patroon:      "SROI"
uitleg:       Wie een opdracht van de overheid krijgt, moet ook mensen zonder werk een kans geven.
voorbeeld:    In het contract voor het groen staat een eis over ⟦SROI⟧. => In het contract voor het groen staat dat u mensen zonder werk een kans moet geven.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       zbo    id: zbo    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       zelfstandig bestuursorgaan
patroon:      (zbo | "ZBO")
uitleg:       Een organisatie die werk van de overheid doet, maar waar de minister niet de baas van is.
voorbeeld:    Het Kadaster is een ⟦zbo⟧ en geen bedrijf. => Het Kadaster is een zelfstandig bestuursorgaan en geen bedrijf.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 45 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rwzi    id: rwzi    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       rioolwaterzuiveringsinstallatie
patroon:      (rwzi | "RWZI")
uitleg:       Hier maakt het waterschap vies water weer schoon.
voorbeeld:    De stank in uw wijk komt door werk aan de ⟦rwzi⟧. => De stank in uw wijk komt door werk aan de rioolwaterzuiveringsinstallatie.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 55 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       MT    id: mt    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       managementteam
patroon:      "MT"
alleen:       voor=/("het" | "Het" | "ons" | "een")/
uitleg:       De leidinggevenden die samen een organisatie leiden.
voorbeeld:    Het ⟦MT⟧ bespreekt uw klacht over de wachttijd op maandag. => Het managementteam bespreekt uw klacht over de wachttijd op maandag.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       AVV    id: avv    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       algemeenverbindendverklaring
patroon:      "AVV"
uitleg:       De minister zegt dat alle bedrijven in een vak zich aan dezelfde cao moeten houden.
voorbeeld:    Door de ⟦AVV⟧ geldt de cao voor de bouw ook voor uw bedrijf. => Door de algemeenverbindendverklaring geldt de cao voor de bouw ook voor uw bedrijf.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 138 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       KRW    id: krw    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Kaderrichtlijn Water
patroon:      "KRW"
uitleg:       Europese regels voor schoon water in sloten, rivieren en de grond.
voorbeeld:    Langs uw weiland komt een strook riet, want dat helpt voor de ⟦KRW⟧. => Langs uw weiland komt een strook riet, want dat helpt voor de Kaderrichtlijn Water.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 33 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       mfa    id: mfa    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       multifunctionele accommodatie
patroon:      (mfa | "MFA")
alleen:       zin!=/(inloggen | inlog | code | codes | wachtwoord | account | app | beveiliging | authenticatie)/
uitleg:       Een gebouw voor alles samen, zoals een school, sportzaal en bibliotheek.
voorbeeld:    De prikpost is deze keer in de ⟦mfa⟧ aan de Beukenlaan. => De prikpost is deze keer in de multifunctionele accommodatie aan de Beukenlaan.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       SHV    id: shv    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       schuldhulpverlening
patroon:      ("SHV" | "shv")
uitleg:       Hulp van de gemeente voor mensen die hun rekeningen niet meer kunnen betalen.
voorbeeld:    Uw dossier is overgedragen aan een collega van ⟦SHV⟧. => Uw dossier is overgedragen aan een collega die helpt bij schulden.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       BRIN    id: brin    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       Basisregistratie Instellingen
patroon:      "BRIN"
uitleg:       De lijst met de codes van scholen. Elke school heeft een eigen code van twee cijfers en twee letters.
voorbeeld:    De code uit de ⟦BRIN⟧ staat op de website van uw school. => De code uit de Basisregistratie Instellingen staat op de website van uw school.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 44 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       IB'er    id: ib-er    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       intern begeleider
patroon:      ("IB'er" | "ib'er" | "IB-er" | "ib-er")
uitleg:       Deze persoon regelt op school de extra hulp voor leerlingen.
voorbeeld:    De ⟦IB'er⟧ van de basisschool nodigt u uit voor een gesprek over uw zoon. => De intern begeleider van de basisschool nodigt u uit voor een gesprek over uw zoon.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie
