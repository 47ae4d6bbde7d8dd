# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Afkortingen van organisaties, diensten en ministeries.

ingang:       COA    id: coa    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Centraal Orgaan opvang asielzoekers
patroon:      "COA"
uitleg:       Zorgt voor woonruimte en begeleiding van asielzoekers.
voorbeeld:    Het ⟦COA⟧ brengt u op dinsdag naar uw nieuwe woning. => Het Centraal Orgaan opvang asielzoekers brengt u op dinsdag naar uw nieuwe woning.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 169 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ILT    id: ilt    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Inspectie Leefomgeving en Transport
patroon:      "ILT"
uitleg:       Controleert onder andere taxi's, vrachtwagens, schepen en gevaarlijke stoffen.
voorbeeld:    Reed uw taxi zonder vergunning? Meld dat bij de ⟦ILT⟧. => Reed uw taxi zonder vergunning? Meld dat bij de Inspectie Leefomgeving en Transport.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 69 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       VNG    id: vng    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Vereniging van Nederlandse Gemeenten
patroon:      "VNG"
uitleg:       Alle gemeenten zijn hier lid van. De vereniging komt voor hen op.
voorbeeld:    Voor ons contract gebruiken wij het model van de ⟦VNG⟧. => Voor ons contract gebruiken wij het model van de Vereniging van Nederlandse Gemeenten.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 77 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       GHOR    id: ghor    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       Geneeskundige Hulpverleningsorganisatie in de Regio
patroon:      "GHOR"
uitleg:       Regelt de medische hulp bij rampen en grote ongelukken.
voorbeeld:    De ⟦GHOR⟧ geeft advies over de EHBO-posten op uw festival. => De Geneeskundige Hulpverleningsorganisatie in de Regio geeft advies over de EHBO-posten op uw festival.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 22 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       SVHW    id: svhw    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       Samenwerkingsverband Vastgoedinformatie Heffing en Waardebepaling
patroon:      "SVHW"
uitleg:       Stuurt voor gemeenten en een waterschap, vooral in Zuid-Holland, de rekening van de belasting.
voorbeeld:    U krijgt in februari een aanslag van ⟦SVHW⟧ op uw mat. => U krijgt in februari een aanslag van het Samenwerkingsverband Vastgoedinformatie Heffing en Waardebepaling op uw mat.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       BSGR    id: bsgr    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       Belastingsamenwerking Gouwe-Rijnland
patroon:      "BSGR"
uitleg:       Int de belasting voor gemeenten rond Leiden en Gouda en voor het waterschap.
voorbeeld:    Bent u het niet eens met de waarde van uw huis? Maak dan bezwaar bij de ⟦BSGR⟧. => Bent u het niet eens met de waarde van uw huis? Maak dan bezwaar bij de Belastingsamenwerking Gouwe-Rijnland.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       BsGW    id: bsgw    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       Belastingsamenwerking Gemeenten en Waterschappen
patroon:      ("BsGW" | "BSGW")
uitleg:       Stuurt in Limburg de aanslag voor gemeenten en het waterschap.
voorbeeld:    De ⟦BsGW⟧ neemt in het voorjaar foto's van woningen in Roermond. => De Belastingsamenwerking Gemeenten en Waterschappen neemt in het voorjaar foto's van woningen in Roermond.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       GBLT    id: gblt    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       Gemeenschappelijk Belastingkantoor Lococensus-Tricijn
patroon:      "GBLT"
uitleg:       Een kantoor in Zwolle dat belasting int voor waterschappen en een aantal gemeenten.
voorbeeld:    ⟦GBLT⟧ stuurt u een herinnering, omdat de waterschapsbelasting niet is betaald. => Het Gemeenschappelijk Belastingkantoor Lococensus-Tricijn stuurt u een herinnering, omdat de waterschapsbelasting niet is betaald.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       BghU    id: bghu    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       Belastingsamenwerking gemeenten en hoogheemraadschap Utrecht
patroon:      ("BghU" | "BGHU")
uitleg:       Verstuurt rond Utrecht de rekening voor afval, riool en water.
voorbeeld:    Wilt u in tien keer betalen? Geef dat door aan de ⟦BghU⟧. => Wilt u in tien keer betalen? Geef dat door aan de Belastingsamenwerking gemeenten en hoogheemraadschap Utrecht.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       BSOB    id: bsob    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       Belastingsamenwerking Oost-Brabant
patroon:      "BSOB"
uitleg:       Int belasting voor een waterschap en een aantal gemeenten in het oosten van Noord-Brabant.
voorbeeld:    U woont in Oss. Kwijtschelding van de waterschapsbelasting vraagt u aan bij de ⟦BSOB⟧. => U woont in Oss. Kwijtschelding van de waterschapsbelasting vraagt u aan bij de Belastingsamenwerking Oost-Brabant.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       RBG    id: rbg    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       Regionale Belasting Groep
patroon:      "RBG"
uitleg:       Een kantoor dat belasting int voor waterschappen en gemeenten rond Rotterdam en Delft.
voorbeeld:    Kwijtschelding vraagt u aan via de website van de ⟦RBG⟧. => Kwijtschelding vraagt u aan via de website van de Regionale Belasting Groep.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       AP    id: ap    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Autoriteit Persoonsgegevens
patroon:      "AP"
alleen:       voor=/("de" | "De")/
uitleg:       Ziet erop toe dat bedrijven en overheden goed met persoonlijke gegevens omgaan.
voorbeeld:    Heeft de gemeente uw gegevens gelekt? Dan kunt u een klacht indienen bij de ⟦AP⟧. => Heeft de gemeente uw gegevens gelekt? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 61 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ACM    id: acm    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Autoriteit Consument en Markt
patroon:      "ACM"
uitleg:       Komt op voor klanten en controleert of bedrijven eerlijk met elkaar concurreren.
voorbeeld:    Uw energiebedrijf heeft een vergunning van de ⟦ACM⟧ nodig. => Uw energiebedrijf heeft een vergunning van de Autoriteit Consument en Markt nodig.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 309 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       AFM    id: afm    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       Autoriteit Financiële Markten
patroon:      "AFM"
uitleg:       Controleert banken, verzekeraars en adviseurs die over geld gaan.
voorbeeld:    Kijk in het register van de ⟦AFM⟧ of uw hypotheekadviseur een vergunning heeft. => Kijk in het register van de Autoriteit Financiële Markten of uw hypotheekadviseur een vergunning heeft.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 129 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       DNB    id: dnb    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       De Nederlandsche Bank
patroon:      "DNB"
uitleg:       De centrale bank van Nederland. Die houdt toezicht op banken en pensioenfondsen.
voorbeeld:    Een kapot biljet van 50 euro kunt u inleveren bij ⟦DNB⟧. => Een kapot biljet van 50 euro kunt u inleveren bij De Nederlandsche Bank.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 257 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       CBS    id: cbs    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: tip
voluit:       Centraal Bureau voor de Statistiek
patroon:      "CBS"
uitleg:       Verzamelt cijfers over Nederland, bijvoorbeeld over bevolking en prijzen.
voorbeeld:    De huur stijgt mee met de prijzen die het ⟦CBS⟧ meet. => De huur stijgt mee met de prijzen die het Centraal Bureau voor de Statistiek meet.
niet melden:  /_ [hoofdletter]/ | een christelijke basisschool
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 353 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       CBR    id: cbr    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: tip
voluit:       Centraal Bureau Rijvaardigheidsbewijzen
patroon:      "CBR"
uitleg:       Neemt rijexamens af en beoordeelt of iemand gezond genoeg is om te rijden.
voorbeeld:    Bent u 75 jaar of ouder? Vul dan eerst de vragenlijst van het ⟦CBR⟧ in. => Bent u 75 jaar of ouder? Vul dan eerst de vragenlijst van het Centraal Bureau Rijvaardigheidsbewijzen in.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 165 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       CRvB    id: crvb    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Centrale Raad van Beroep
patroon:      "CRvB"
uitleg:       De hoogste rechter in zaken over uitkeringen en over ambtenaren.
voorbeeld:    U kunt binnen zes weken in hoger beroep bij de ⟦CRvB⟧. => U kunt binnen zes weken in hoger beroep bij de Centrale Raad van Beroep.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 22 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       CBb    id: cbb    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       College van Beroep voor het bedrijfsleven
patroon:      ("CBb" | "CBB")
uitleg:       De hoogste rechter bij ruzie tussen ondernemers en de overheid, bijvoorbeeld over mest of subsidie.
voorbeeld:    De boer ging tegen de uitspraak over fosfaat naar het ⟦CBb⟧. => De boer ging tegen de uitspraak over fosfaat naar het College van Beroep voor het bedrijfsleven.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 100 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ABRvS    id: abrvs    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Afdeling bestuursrechtspraak van de Raad van State
patroon:      ("ABRvS" | "ABRS")
uitleg:       De hoogste rechter bij ruzie met de overheid over bijvoorbeeld bouwen of verblijf.
voorbeeld:    De ⟦ABRvS⟧ heeft het plan voor de windmolens vernietigd. => De Afdeling bestuursrechtspraak van de Raad van State heeft het plan voor de windmolens vernietigd.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 26 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       RvS    id: rvs    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Raad van State
patroon:      "RvS"
alleen:       voor=/("de" | "De")/
uitleg:       Geeft de regering advies over wetten en is de hoogste rechter in veel zaken met de overheid.
voorbeeld:    Over deze wet heeft de ⟦RvS⟧ vorig jaar advies gegeven. => Over deze wet heeft de Raad van State vorig jaar advies gegeven.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       EHRM    id: ehrm    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Europees Hof voor de Rechten van de Mens
patroon:      "EHRM"
uitleg:       Een rechtbank in Straatsburg voor wie vindt dat een land de rechten van de mens schendt.
voorbeeld:    De uitspraak van het ⟦EHRM⟧ gaat over een gezin uit Somalië. => De uitspraak van het Europees Hof voor de Rechten van de Mens gaat over een gezin uit Somalië.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 26 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       OM    id: om    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Openbaar Ministerie
patroon:      "OM"
alleen:       voor=/("het" | "Het")/
uitleg:       Beslist of iemand voor de strafrechter moet komen en welke straf het eist.
voorbeeld:    Het ⟦OM⟧ vervolgt u niet, want er is te weinig bewijs. => Het Openbaar Ministerie vervolgt u niet, want er is te weinig bewijs.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 22340 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       CVOM    id: cvom    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Centrale Verwerking Openbaar Ministerie
patroon:      "CVOM"
uitleg:       Behandelt brieven van mensen die het niet eens zijn met hun verkeersboete. Doet ook kleine strafzaken.
voorbeeld:    Stuur uw brief over de flitsboete naar de ⟦CVOM⟧ in Utrecht. => Stuur uw brief over de flitsboete naar de Centrale Verwerking Openbaar Ministerie in Utrecht.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 98 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       DJI    id: dji    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Dienst Justitiële Inrichtingen
patroon:      "DJI"
uitleg:       Leidt de gevangenissen en de jeugdgevangenissen.
voorbeeld:    Als u uw man in de gevangenis bezoekt, gelden de huisregels van de ⟦DJI⟧. => Als u uw man in de gevangenis bezoekt, gelden de huisregels van de Dienst Justitiële Inrichtingen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 153 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       RvdK    id: rvdk    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Raad voor de Kinderbescherming
patroon:      "RvdK"
uitleg:       Onderzoekt of een kind veilig opgroeit en geeft de rechter advies.
voorbeeld:    Over de omgang na de scheiding brengt de ⟦RvdK⟧ advies uit. => Over de omgang na de scheiding brengt de Raad voor de Kinderbescherming advies uit.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       NIFP    id: nifp    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Nederlands Instituut voor Forensische Psychiatrie en Psychologie
patroon:      "NIFP"
uitleg:       Onderzoekt voor de rechter hoe het psychisch met een verdachte gaat.
voorbeeld:    Een psycholoog van het ⟦NIFP⟧ komt op woensdag met u praten. => Een psycholoog van het Nederlands Instituut voor Forensische Psychiatrie en Psychologie komt op woensdag met u praten.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 38 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       NFI    id: nfi    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Nederlands Forensisch Instituut
patroon:      "NFI"
uitleg:       Onderzoekt sporen van misdrijven, zoals DNA, kogels en telefoons.
voorbeeld:    Uw wangslijm wordt bij het ⟦NFI⟧ onderzocht. => Uw wangslijm wordt bij het Nederlands Forensisch Instituut onderzocht.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 119 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       FIOD    id: fiod    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       Fiscale Inlichtingen- en Opsporingsdienst
patroon:      "FIOD"
uitleg:       De opsporingsdienst van de Belastingdienst, tegen fraude met geld en belasting.
voorbeeld:    De ⟦FIOD⟧ heeft de computers van uw boekhouder meegenomen. => De Fiscale Inlichtingen- en Opsporingsdienst heeft de computers van uw boekhouder meegenomen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       KMar    id: kmar    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Koninklijke Marechaussee
patroon:      "KMar"
uitleg:       Militairen die werk van de politie doen, bijvoorbeeld op Schiphol en aan de grens.
voorbeeld:    Laat uw noodpaspoort zien aan de balie van de ⟦KMar⟧. => Laat uw noodpaspoort zien aan de balie van de Koninklijke Marechaussee.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 172 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       NCTV    id: nctv    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Nationaal Coördinator Terrorismebestrijding en Veiligheid
patroon:      "NCTV"
uitleg:       Beschermt Nederland tegen aanslagen en andere grote gevaren.
voorbeeld:    Het dreigingsniveau wordt bepaald door de ⟦NCTV⟧. => Het dreigingsniveau wordt bepaald door de Nationaal Coördinator Terrorismebestrijding en Veiligheid.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 42 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       AIVD    id: aivd    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Algemene Inlichtingen- en Veiligheidsdienst
patroon:      "AIVD"
uitleg:       De geheime dienst die onderzoekt wie gevaarlijk is voor Nederland.
voorbeeld:    Voor deze functie op het ministerie doet de ⟦AIVD⟧ een veiligheidsonderzoek. => Voor deze functie op het ministerie doet de Algemene Inlichtingen- en Veiligheidsdienst een veiligheidsonderzoek.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 50 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       BFT    id: bft    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Bureau Financieel Toezicht
patroon:      "BFT"
uitleg:       Controleert notarissen en deurwaarders op hun omgang met geld.
voorbeeld:    Over de rekening van de deurwaarder kunt u een melding doen bij het ⟦BFT⟧. => Over de rekening van de deurwaarder kunt u een melding doen bij het Bureau Financieel Toezicht.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 68 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       RvR    id: rvr    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Raad voor Rechtsbijstand
patroon:      "RvR"
uitleg:       Betaalt een deel van de advocaat van mensen met weinig geld.
voorbeeld:    Uw advocaat vraagt bij de ⟦RvR⟧ een toevoeging voor u aan. => Uw advocaat vraagt bij de Raad voor Rechtsbijstand een toevoeging voor u aan.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 22 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       GI    id: gi    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       gecertificeerde instelling
patroon:      "GI"
alleen:       voor=/("de" | "De" | "een" | "Een")/
uitleg:       Een organisatie die van de rechter de leiding krijgt over de hulp aan een kind.
voorbeeld:    De rechter heeft bepaald dat een ⟦GI⟧ toezicht houdt op uw gezin. => De rechter heeft bepaald dat een gecertificeerde instelling toezicht houdt op uw gezin.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       JGZ    id: jgz    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       jeugdgezondheidszorg
patroon:      "JGZ"
uitleg:       Volgt of kinderen gezond groeien, met onderzoek en prikken.
voorbeeld:    Op het consultatiebureau praat u met een verpleegkundige van de ⟦JGZ⟧. => Op het consultatiebureau praat u met een verpleegkundige van de jeugdgezondheidszorg.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       CJG    id: cjg    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Centrum voor Jeugd en Gezin
patroon:      "CJG"
uitleg:       Een plek waar ouders en jongeren terechtkunnen met vragen over opgroeien.
voorbeeld:    Slaapt uw peuter slecht? Bel het ⟦CJG⟧ voor advies. => Slaapt uw peuter slecht? Bel het Centrum voor Jeugd en Gezin voor advies.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       NZa    id: nza    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       Nederlandse Zorgautoriteit
patroon:      ("NZa" | "NZA")
uitleg:       Bepaalt prijzen in de zorg en let op wachttijden.
voorbeeld:    De tandarts mag niet meer rekenen dan het tarief van de ⟦NZa⟧. => De tandarts mag niet meer rekenen dan het tarief van de Nederlandse Zorgautoriteit.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 532 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       IGJ    id: igj    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       Inspectie Gezondheidszorg en Jeugd
patroon:      "IGJ"
uitleg:       Controleert of zorg en jeugdhulp veilig zijn.
voorbeeld:    Na de fout in het ziekenhuis is een melding gedaan bij de ⟦IGJ⟧. => Na de fout in het ziekenhuis is een melding gedaan bij de Inspectie Gezondheidszorg en Jeugd.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       ABP    id: abp    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Algemeen Burgerlijk Pensioenfonds
patroon:      "ABP"
uitleg:       Het pensioenfonds voor mensen die bij de overheid of op een school werken.
voorbeeld:    Vanaf uw 68e krijgt u elke maand pensioen van ⟦ABP⟧. => Vanaf uw 68e krijgt u elke maand pensioen van het Algemeen Burgerlijk Pensioenfonds.
niet melden:  /(Pensioenfonds | pensioenfonds) _/ | de naam van het fonds
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 360 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       PFZW    id: pfzw    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       Pensioenfonds Zorg en Welzijn
patroon:      "PFZW"
uitleg:       Bouwt pensioen op voor mensen in bijvoorbeeld ziekenhuizen en de kinderopvang.
voorbeeld:    Uw premie voor ⟦PFZW⟧ staat onder aan uw loonstrook. => Uw premie voor Pensioenfonds Zorg en Welzijn staat onder aan uw loonstrook.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       NHG    id: nhg    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Nationale Hypotheek Garantie
patroon:      "NHG"
uitleg:       Vangt een deel van de schuld op als het huis minder opbrengt dan de hypotheek.
voorbeeld:    U kocht uw flat met ⟦NHG⟧, daarom betaalt u minder rente. => U kocht uw flat met Nationale Hypotheek Garantie, daarom betaalt u minder rente.
niet melden:  /(huisarts | huisartsen | genootschap) ..12 _/ | het Nederlands Huisartsen Genootschap
niet melden:  /_ ..12 (huisarts | huisartsen | richtlijn | standaard)/ | het Nederlands Huisartsen Genootschap
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       SVn    id: svn    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Stimuleringsfonds Volkshuisvesting Nederlandse gemeenten
patroon:      "SVn"
uitleg:       Geeft namens gemeenten leningen, bijvoorbeeld aan mensen die hun eerste huis kopen.
voorbeeld:    De starterslening sluit u af bij ⟦SVn⟧. => De starterslening sluit u af bij het Stimuleringsfonds Volkshuisvesting Nederlandse gemeenten.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       BZK    id: bzk    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Binnenlandse Zaken en Koninkrijksrelaties
patroon:      "BZK"
uitleg:       Het ministerie voor het bestuur van Nederland, wonen, paspoorten en de digitale overheid.
voorbeeld:    De minister van ⟦BZK⟧ stelt elk jaar de prijs van een paspoort vast. => De minister van Binnenlandse Zaken en Koninkrijksrelaties stelt elk jaar de prijs van een paspoort vast.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 342 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       SZW    id: szw    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Sociale Zaken en Werkgelegenheid
patroon:      "SZW"
uitleg:       Het ministerie dat over werk, uitkeringen en inburgering gaat.
voorbeeld:    Uw arbeidsongeval is gemeld bij het ministerie van ⟦SZW⟧. => Uw arbeidsongeval is gemeld bij het ministerie van Sociale Zaken en Werkgelegenheid.
niet melden:  /"Inspectie" _/ | de oude naam van de Arbeidsinspectie
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 374 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       VWS    id: vws    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       Volksgezondheid, Welzijn en Sport
patroon:      "VWS"
uitleg:       Het ministerie voor zorg en gezondheid.
voorbeeld:    Deze folder over vaccinatie is gemaakt door het ministerie van ⟦VWS⟧. => Deze folder over vaccinatie is gemaakt door het ministerie van Volksgezondheid, Welzijn en Sport.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 299 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       OCW    id: ocw    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       Onderwijs, Cultuur en Wetenschap
patroon:      "OCW"
uitleg:       Het ministerie voor scholen, kunst en onderzoek.
voorbeeld:    De subsidie voor leerlingen zonder ontbijt komt van het ministerie van ⟦OCW⟧. => De subsidie voor leerlingen zonder ontbijt komt van het ministerie van Onderwijs, Cultuur en Wetenschap.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 250 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       EZ    id: ez    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Economische Zaken
patroon:      "EZ"
alleen:       voor=/(ministerie | minister | staatssecretaris) van?/
uitleg:       Het ministerie voor de economie. Sinds februari 2026 heet het Economische Zaken en Klimaat.
voorbeeld:    Het ministerie van ⟦EZ⟧ gaf in 2025 geld voor nieuwe bedrijven in Groningen. => Het ministerie van Economische Zaken gaf in 2025 geld voor nieuwe bedrijven in Groningen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 127 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       EZK    id: ezk    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Economische Zaken en Klimaat
patroon:      "EZK"
uitleg:       Het ministerie voor bedrijven, energie en klimaat.
voorbeeld:    Het ministerie van ⟦EZK⟧ betaalt een deel van de isolatie van uw winkel. => Het ministerie van Economische Zaken en Klimaat betaalt een deel van de isolatie van uw winkel.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; ministeries sinds 23 februari 2026 (kabinet-Jetten)

ingang:       KGG    id: kgg    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Klimaat en Groene Groei
patroon:      "KGG"
uitleg:       De minister voor energie en minder CO2. Van 2024 tot 2026 was dit een eigen ministerie.
voorbeeld:    U krijgt antwoord van de minister van ⟦KGG⟧ over de windmolens op zee. => U krijgt antwoord van de minister van Klimaat en Groene Groei over de windmolens op zee.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       IenW    id: ienw    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Infrastructuur en Waterstaat
patroon:      ("IenW" | "I&W")
uitleg:       Het ministerie voor wegen, spoor, water en schone lucht.
voorbeeld:    De plannen voor de verbreding van de A27 zijn van het ministerie van ⟦IenW⟧. => De plannen voor de verbreding van de A27 zijn van het ministerie van Infrastructuur en Waterstaat.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       LVVN    id: lvvn    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Landbouw, Visserij, Voedselzekerheid en Natuur
patroon:      "LVVN"
uitleg:       Het ministerie voor boeren, vissers, eten en natuur.
voorbeeld:    Stopt u met uw varkensbedrijf? De regeling van het ministerie van ⟦LVVN⟧ geeft u een vergoeding. => Stopt u met uw varkensbedrijf? De regeling van het ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur geeft u een vergoeding.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       JenV    id: jenv    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Justitie en Veiligheid
patroon:      ("JenV" | "J&V")
uitleg:       Het ministerie voor politie, rechters, gevangenissen en asiel.
voorbeeld:    Uw verzoek om gratie ligt bij het ministerie van ⟦JenV⟧. => Uw verzoek om gratie ligt bij het ministerie van Justitie en Veiligheid.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       AenM    id: aenm    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Asiel en Migratie
patroon:      ("AenM" | "A&M")
uitleg:       De minister voor asielzoekers en voor mensen uit het buitenland die hier willen wonen. Van 2024 tot 2026 was dit een eigen ministerie.
voorbeeld:    De minister van ⟦AenM⟧ heeft het besluit over uw visum genomen. => De minister van Asiel en Migratie heeft het besluit over uw visum genomen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       VRO    id: vro    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Volkshuisvesting en Ruimtelijke Ordening
patroon:      "VRO"
uitleg:       De minister voor woningbouw en voor de inrichting van Nederland. Van 2024 tot 2026 was dit een eigen ministerie.
voorbeeld:    Voor de bouw van 300 sociale huurwoningen krijgt de gemeente geld van de minister van ⟦VRO⟧. => Voor de bouw van 300 sociale huurwoningen krijgt de gemeente geld van de minister van Volkshuisvesting en Ruimtelijke Ordening.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       SER    id: ser    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Sociaal-Economische Raad
patroon:      "SER"
uitleg:       Adviseert de regering. Werkgevers, werknemers en deskundigen zitten er samen in.
voorbeeld:    De ⟦SER⟧ adviseert om het minimumloon te verhogen. => De Sociaal-Economische Raad adviseert om het minimumloon te verhogen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 27 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       PBL    id: pbl    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Planbureau voor de Leefomgeving
patroon:      "PBL"
uitleg:       Rekent uit wat plannen betekenen voor natuur, milieu en ruimte.
voorbeeld:    Volgens het ⟦PBL⟧ daalt de uitstoot van CO2 te langzaam. => Volgens het Planbureau voor de Leefomgeving daalt de uitstoot van CO2 te langzaam.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       SCP    id: scp    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Sociaal en Cultureel Planbureau
patroon:      "SCP"
uitleg:       Onderzoekt hoe mensen in Nederland leven en wat zij vinden.
voorbeeld:    Uit onderzoek van het ⟦SCP⟧ blijkt dat veel mantelzorgers overbelast zijn. => Uit onderzoek van het Sociaal en Cultureel Planbureau blijkt dat veel mantelzorgers overbelast zijn.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       CPB    id: cpb    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Centraal Planbureau
patroon:      "CPB"
uitleg:       Berekent wat plannen van de regering betekenen voor de economie.
voorbeeld:    De koopkracht stijgt volgend jaar met 1 procent, verwacht het ⟦CPB⟧. => De koopkracht stijgt volgend jaar met 1 procent, verwacht het Centraal Planbureau.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       RWS    id: rws    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Rijkswaterstaat
patroon:      "RWS"
uitleg:       Beheert de snelwegen, de grote rivieren en de dijken van het Rijk.
voorbeeld:    Ligt er afval langs de snelweg? Meld het dan bij ⟦RWS⟧. => Ligt er afval langs de snelweg? Meld het dan bij Rijkswaterstaat.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       IPO    id: ipo    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Interprovinciaal Overleg
patroon:      "IPO"
alleen:       voor=/("het" | "Het")/
uitleg:       De vereniging van de twaalf provincies.
voorbeeld:    De afspraken over de wolf zijn gemaakt met het ⟦IPO⟧. => De afspraken over de wolf zijn gemaakt met het Interprovinciaal Overleg.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 26 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       RvIG    id: rvig    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Rijksdienst voor Identiteitsgegevens
patroon:      ("RvIG" | "RVIG")
uitleg:       Gaat over paspoorten, het burgerservicenummer en de registratie van inwoners.
voorbeeld:    Misbruikt iemand uw identiteit? Meld het bij het meldpunt van ⟦RvIG⟧. => Misbruikt iemand uw identiteit? Meld het bij het meldpunt van de Rijksdienst voor Identiteitsgegevens.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       RMC    id: rmc    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       Regionale Meld- en Coördinatiefunctie
patroon:      "RMC"
uitleg:       Helpt jongeren die zonder diploma van school gaan.
voorbeeld:    Je bent 19 en gestopt met je opleiding. Daarom belt iemand van de ⟦RMC⟧ je op. => Je bent 19 en gestopt met je opleiding. Daarom belt iemand van de Regionale Meld- en Coördinatiefunctie je op.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       SBB    id: sbb    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       Samenwerkingsorganisatie Beroepsonderwijs Bedrijfsleven
patroon:      "SBB"
uitleg:       Regelt dat er goede stageplaatsen voor mbo-studenten zijn.
voorbeeld:    Wilt u stagiairs opleiden in uw bakkerij? Vraag dan een erkenning aan bij ⟦SBB⟧. => Wilt u stagiairs opleiden in uw bakkerij? Vraag dan een erkenning aan bij de Samenwerkingsorganisatie Beroepsonderwijs Bedrijfsleven.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       CvTE    id: cvte    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       College voor Toetsen en Examens
patroon:      ("CvTE" | "CVTE")
uitleg:       Zorgt voor de landelijke examens, zoals die van de middelbare school.
voorbeeld:    Het ⟦CvTE⟧ maakt op 12 juni bekend hoeveel punten je voor een zes nodig hebt. => Het College voor Toetsen en Examens maakt op 12 juni bekend hoeveel punten je voor een zes nodig hebt.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       RCE    id: rce    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Rijksdienst voor het Cultureel Erfgoed
patroon:      "RCE"
uitleg:       Beschermt monumenten, kunst en wat er in de grond wordt opgegraven.
voorbeeld:    Voor het schilderwerk aan uw monument vroegen wij advies aan de ⟦RCE⟧. => Voor het schilderwerk aan uw monument vroegen wij advies aan de Rijksdienst voor het Cultureel Erfgoed.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       SNN    id: snn    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Samenwerkingsverband Noord-Nederland
patroon:      "SNN"
uitleg:       Geeft subsidies in Groningen, Friesland en Drenthe, ook voor huizen in het aardbevingsgebied.
voorbeeld:    De subsidie voor isolatie van uw huis in Loppersum loopt via het ⟦SNN⟧. => De subsidie voor isolatie van uw huis in Loppersum loopt via het Samenwerkingsverband Noord-Nederland.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       IOM    id: iom    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Internationale Organisatie voor Migratie
patroon:      "IOM"
uitleg:       Helpt mensen die vrijwillig teruggaan naar hun eigen land.
voorbeeld:    Wilt u terug naar Ghana? ⟦IOM⟧ kan uw ticket betalen. => Wilt u terug naar Ghana? De Internationale Organisatie voor Migratie kan uw ticket betalen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 27 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       CCV    id: ccv    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Centrum voor Criminaliteitspreventie en Veiligheid
patroon:      "CCV"
uitleg:       Geeft advies tegen inbraak en andere misdaad.
voorbeeld:    Uw alarm heeft een keurmerk van het ⟦CCV⟧. => Uw alarm heeft een keurmerk van het Centrum voor Criminaliteitspreventie en Veiligheid.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 47 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       KCC    id: kcc    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       klantcontactcentrum
patroon:      "KCC"
uitleg:       De afdeling die telefoon, mail en bezoek van inwoners als eerste beantwoordt.
voorbeeld:    Met vragen over uw afvalpas kunt u het ⟦KCC⟧ bellen. => Met vragen over uw afvalpas kunt u het klantcontactcentrum bellen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       RSD    id: rsd    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       regionale sociale dienst
patroon:      "RSD"
uitleg:       Regelt bijstand en schuldhulp voor verschillende gemeenten samen.
voorbeeld:    Lever uw loonstrook elke maand in bij de ⟦RSD⟧. => Lever uw loonstrook elke maand in bij de regionale sociale dienst.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       ISD    id: isd-dienst    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
betekenis:    uitkeringen
voluit:       intergemeentelijke sociale dienst
patroon:      "ISD"
alleen:       zin!=/(rechter | straf | veelpleger | veelplegers | stelselmatige | gevangenis | maatregel)/
uitleg:       Hier werken gemeenten samen aan uitkeringen en hulp bij het vinden van werk.
voorbeeld:    Uw uitkering komt vanaf april niet van de gemeente, maar van de ⟦ISD⟧. => Uw uitkering komt vanaf april niet van de gemeente, maar van de intergemeentelijke sociale dienst.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ISD    id: isd-straf    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
betekenis:    straf
voluit:       inrichting voor stelselmatige daders
patroon:      ("ISD" | "ISD-maatregel")
alleen:       zin=/(rechter | straf | veelpleger | veelplegers | stelselmatige | gevangenis | maatregel | "ISD-maatregel")/
uitleg:       Een gevangenis voor mensen die heel vaak stelen of andere misdrijven plegen.
voorbeeld:    De rechter plaatst u voor twee jaar in een ⟦ISD⟧. => De rechter plaatst u voor twee jaar in een inrichting voor stelselmatige daders.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       WSP    id: wsp    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       werkgeversservicepunt
patroon:      "WSP"
uitleg:       Helpt ondernemers die personeel zoeken, ook mensen met een uitkering of beperking.
voorbeeld:    Zoekt u twee magazijnmedewerkers? Het ⟦WSP⟧ denkt met u mee. => Zoekt u twee magazijnmedewerkers? Het werkgeversservicepunt denkt met u mee.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       RIEC    id: riec    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Regionaal Informatie- en Expertisecentrum
patroon:      "RIEC"
uitleg:       Hier delen politie, gemeente en Belastingdienst informatie over zware misdaad.
voorbeeld:    Voor de controle van de garage kregen wij informatie van het ⟦RIEC⟧. => Voor de controle van de garage kregen wij informatie van het Regionaal Informatie- en Expertisecentrum.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       IMG    id: img    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Instituut Mijnbouwschade Groningen
patroon:      "IMG"
uitleg:       Beoordeelt en betaalt schade door de gaswinning in Groningen, zoals scheuren door aardbevingen.
voorbeeld:    Zitten er scheuren in uw muur? Meld de schade bij het ⟦IMG⟧. => Zitten er scheuren in uw muur? Meld de schade bij het Instituut Mijnbouwschade Groningen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       NCG    id: ncg    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Nationaal Coördinator Groningen
patroon:      "NCG"
uitleg:       Maakt huizen in Groningen sterk genoeg tegen aardbevingen.
voorbeeld:    De aannemer van de ⟦NCG⟧ versterkt in maart uw fundering. => De aannemer van de Nationaal Coördinator Groningen versterkt in maart uw fundering.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       UHT    id: uht    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       Uitvoeringsorganisatie Herstel Toeslagen
patroon:      "UHT"
uitleg:       De dienst die slachtoffers van de toeslagenaffaire helpt.
voorbeeld:    Uw persoonlijk zaakbehandelaar werkt bij ⟦UHT⟧. => Uw persoonlijk zaakbehandelaar werkt bij de Uitvoeringsorganisatie Herstel Toeslagen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       GKB    id: gkb    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       gemeentelijke kredietbank
patroon:      "GKB"
uitleg:       Een bank van de gemeente voor kleine leningen en hulp bij schulden.
voorbeeld:    Voor een nieuwe wasmachine kunt u geld lenen bij de ⟦GKB⟧. => Voor een nieuwe wasmachine kunt u geld lenen bij de gemeentelijke kredietbank.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       KBvG    id: kbvg    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Koninklijke Beroepsorganisatie van Gerechtsdeurwaarders
patroon:      "KBvG"
uitleg:       Hier zijn alle deurwaarders verplicht lid van.
voorbeeld:    Is de deurwaarder echt? Zoek zijn naam op de website van de ⟦KBvG⟧. => Is de deurwaarder echt? Zoek zijn naam op de website van de Koninklijke Beroepsorganisatie van Gerechtsdeurwaarders.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       NOvA    id: nova    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Nederlandse orde van advocaten
patroon:      "NOvA"
uitleg:       Elke advocaat in Nederland hoort bij deze organisatie.
voorbeeld:    Een advocaat vindt u met de zoekmachine van de ⟦NOvA⟧. => Een advocaat vindt u met de zoekmachine van de Nederlandse orde van advocaten.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 28 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Kifid    id: kifid    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       Klachteninstituut Financiële Dienstverlening
patroon:      ("Kifid" | "KIFID")
uitleg:       Lost ruzies op tussen klanten en hun bank of verzekeraar.
voorbeeld:    Komt u er met uw verzekeraar niet uit? Ga dan naar het ⟦Kifid⟧. => Komt u er met uw verzekeraar niet uit? Ga dan naar het Klachteninstituut Financiële Dienstverlening.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       SKGZ    id: skgz    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       Stichting Klachten en Geschillen Zorgverzekeringen
patroon:      "SKGZ"
uitleg:       Behandelt klachten van mensen over hun zorgverzekeraar.
voorbeeld:    Uw verzekeraar weigert de operatie te betalen. Leg dit voor aan de ⟦SKGZ⟧. => Uw verzekeraar weigert de operatie te betalen. Leg dit voor aan de Stichting Klachten en Geschillen Zorgverzekeringen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       SodM    id: sodm    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Staatstoezicht op de Mijnen
patroon:      ("SodM" | "SODM")
uitleg:       Controleert of de winning van gas, olie en zout veilig gaat.
voorbeeld:    ⟦SodM⟧ onderzoekt of de zoutwinning onder uw dorp veilig is. => Het Staatstoezicht op de Mijnen onderzoekt of de zoutwinning onder uw dorp veilig is.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       RDI    id: rdi    soort: afkorting    categorie: afkorting    domein: ict    ernst: waarschuwing
voluit:       Rijksinspectie Digitale Infrastructuur
patroon:      "RDI"
uitleg:       Controleert apparaten, zenders en netwerken, en verdeelt de radiofrequenties.
voorbeeld:    Hebt u last van een storing op uw autoradio? Meld het bij de ⟦RDI⟧. => Hebt u last van een storing op uw autoradio? Meld het bij de Rijksinspectie Digitale Infrastructuur.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       RVB    id: rvb    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
betekenis:    gebouwen
voluit:       Rijksvastgoedbedrijf
patroon:      "RVB"
uitleg:       Beheert de gebouwen en de grond van het Rijk.
voorbeeld:    De oude kazerne is te koop bij het ⟦RVB⟧. => De oude kazerne is te koop bij het Rijksvastgoedbedrijf.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Ksa    id: ksa    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Kansspelautoriteit
patroon:      ("Ksa" | "KSA")
uitleg:       Controleert gokbedrijven en beschermt mensen tegen gokverslaving.
voorbeeld:    Wilt u niet meer kunnen gokken? Schrijf u dan in bij het register van de ⟦Ksa⟧. => Wilt u niet meer kunnen gokken? Schrijf u dan in bij het register van de Kansspelautoriteit.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       RAV    id: rav    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       Regionale Ambulancevoorziening
patroon:      "RAV"
uitleg:       Regelt de ambulances in een regio.
voorbeeld:    De ⟦RAV⟧ brengt u op maandag liggend naar het ziekenhuis. => De Regionale Ambulancevoorziening brengt u op maandag liggend naar het ziekenhuis.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       SEH    id: seh    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       spoedeisende hulp
patroon:      "SEH"
uitleg:       De afdeling van het ziekenhuis voor ongelukken en plotselinge, ernstige ziekte.
voorbeeld:    Bel eerst de huisarts voordat u naar de ⟦SEH⟧ gaat. => Bel eerst de huisarts voordat u naar de spoedeisende hulp gaat.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 38 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       HAP    id: hap    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       huisartsenpost
patroon:      "HAP"
alleen:       voor=/("de" | "De")/
uitleg:       Hier helpt een dokter 's avonds, 's nachts en in het weekend.
voorbeeld:    Heeft uw baby 's nachts hoge koorts? Bel de ⟦HAP⟧. => Heeft uw baby 's nachts hoge koorts? Bel de huisartsenpost.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 26 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       RIBW    id: ribw    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       Regionale Instelling voor Beschermd Wonen
patroon:      "RIBW"
uitleg:       Helpt mensen met psychische problemen bij het wonen.
voorbeeld:    U krijgt een kamer met begeleiding bij de ⟦RIBW⟧. => U krijgt een kamer met begeleiding bij de Regionale Instelling voor Beschermd Wonen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 32 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ODNZKG    id: odnzkg    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Omgevingsdienst Noordzeekanaalgebied
patroon:      "ODNZKG"
uitleg:       Controleert bedrijven rond Amsterdam en Zaanstad op milieu, geur en lawaai.
voorbeeld:    Ruikt u de cacaofabriek in Zaandam? Dien een klacht in bij de ⟦ODNZKG⟧. => Ruikt u de cacaofabriek in Zaandam? Dien een klacht in bij de Omgevingsdienst Noordzeekanaalgebied.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       HHNK    id: hhnk    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Hoogheemraadschap Hollands Noorderkwartier
patroon:      "HHNK"
uitleg:       Het waterschap voor het noorden van Noord-Holland.
voorbeeld:    Wilt u een steiger in de sloot? Dan moet u een vergunning vragen aan ⟦HHNK⟧. => Wilt u een steiger in de sloot? Dan moet u een vergunning vragen aan het Hoogheemraadschap Hollands Noorderkwartier.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       CWS    id: cws    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       Commissie Werkelijke Schade
patroon:      "CWS"
uitleg:       Een commissie voor slachtoffers van de toeslagenaffaire die meer schade hadden dan het standaardbedrag.
voorbeeld:    Wij volgen het advies van de ⟦CWS⟧ over uw schade. => Wij volgen het advies van de Commissie Werkelijke Schade over uw schade.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       BZ    id: bz    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Buitenlandse Zaken
patroon:      "BZ"
alleen:       voor=/(ministerie | minister | staatssecretaris) van?/
uitleg:       Het ministerie met de ambassades in andere landen.
voorbeeld:    Uw trouwakte uit Marokko moet een stempel hebben van het ministerie van ⟦BZ⟧. => Uw trouwakte uit Marokko moet een stempel hebben van het ministerie van Buitenlandse Zaken.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 45 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       UNHCR    id: unhcr    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Hoge Commissaris van de Verenigde Naties voor de Vluchtelingen
patroon:      "UNHCR"
uitleg:       Helpt over de hele wereld mensen die voor oorlog of geweld zijn gevlucht.
voorbeeld:    Uw gezin is uitgenodigd door de ⟦UNHCR⟧ en komt in mei uit Libanon. => Uw gezin is uitgenodigd door de Hoge Commissaris van de Verenigde Naties voor de Vluchtelingen en komt in mei uit Libanon.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 25 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ROC    id: roc    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       regionaal opleidingencentrum
patroon:      "ROC"
uitleg:       Een grote school voor mbo-opleidingen en cursussen voor volwassenen.
voorbeeld:    De taallessen zijn op dinsdagavond in het ⟦ROC⟧ in Tilburg. => De taallessen zijn op dinsdagavond in het regionaal opleidingencentrum in Tilburg.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 1349 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       OR    id: or    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       ondernemingsraad
patroon:      "OR"
alleen:       voor=/("de" | "De" | "een")/
uitleg:       Een groep werknemers die namens iedereen met de directie praat.
voorbeeld:    Bij de verhuizing van het stadskantoor heeft de ⟦OR⟧ meegepraat. => Bij de verhuizing van het stadskantoor heeft de ondernemingsraad meegepraat.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 303 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       MR    id: mr    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       medezeggenschapsraad
patroon:      "MR"
alleen:       voor=/("de" | "De" | "een")/
uitleg:       Ouders, personeel en soms leerlingen die meepraten over school.
voorbeeld:    Wil je als ouder meedenken? Stel je kandidaat voor de ⟦MR⟧. => Wil je als ouder meedenken? Stel je kandidaat voor de medezeggenschapsraad.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 308 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       GMR    id: gmr    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: waarschuwing
voluit:       gemeenschappelijke medezeggenschapsraad
patroon:      "GMR"
uitleg:       Ouders en personeel van verschillende scholen met één bestuur praten hier samen mee.
voorbeeld:    De fusie van onze drie basisscholen is goedgekeurd door de ⟦GMR⟧. => De fusie van onze drie basisscholen is goedgekeurd door de gemeenschappelijke medezeggenschapsraad.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       RvB    id: rvb-bestuur    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
betekenis:    bestuur
voluit:       raad van bestuur
patroon:      "RvB"
uitleg:       De hoogste leiding van een organisatie.
voorbeeld:    De ⟦RvB⟧ van het ziekenhuis reageert zelf op uw klacht. => De raad van bestuur van het ziekenhuis reageert zelf op uw klacht.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       RvT    id: rvt    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       raad van toezicht
patroon:      "RvT"
uitleg:       Controleert de leiding van bijvoorbeeld een school of zorginstelling.
voorbeeld:    Wij zoeken een nieuw lid voor de ⟦RvT⟧ van de bibliotheek. => Wij zoeken een nieuw lid voor de raad van toezicht van de bibliotheek.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       RUD    id: rud    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       regionale uitvoeringsdienst
patroon:      "RUD"
uitleg:       Controleert voor gemeenten en provincie of bedrijven de milieuregels volgen.
voorbeeld:    Een inspecteur van de ⟦RUD⟧ kwam op 8 juli op uw boerderij. => Een inspecteur van de regionale uitvoeringsdienst kwam op 8 juli op uw boerderij.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       KNB    id: knb    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Koninklijke Notariële Beroepsorganisatie
patroon:      "KNB"
uitleg:       De vereniging van alle notarissen.
voorbeeld:    Een bemiddelaar bij erfenissen vindt u op de website van de ⟦KNB⟧. => Een bemiddelaar bij erfenissen vindt u op de website van de Koninklijke Notariële Beroepsorganisatie.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 113 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       AZ    id: az    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Algemene Zaken
patroon:      "AZ"
alleen:       voor=/(ministerie | minister | staatssecretaris) van?/
uitleg:       Het ministerie van de minister-president.
voorbeeld:    Uw brief aan de koning is doorgestuurd naar het ministerie van ⟦AZ⟧. => Uw brief aan de koning is doorgestuurd naar het ministerie van Algemene Zaken.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 44 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       LBB    id: lbb    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Landelijk Bureau Bibob
patroon:      "LBB"
uitleg:       Onderzoekt of een bedrijf een vergunning of subsidie voor misdaad kan gebruiken.
voorbeeld:    Over uw aanvraag voor een coffeeshop vroegen wij advies aan het ⟦LBB⟧. => Over uw aanvraag voor een coffeeshop vroegen wij advies aan het Landelijk Bureau Bibob.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       DT&V    id: dt-v    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Dienst Terugkeer en Vertrek
patroon:      ("DT&V" | "DTenV")
uitleg:       Regelt dat mensen zonder verblijfsrecht uit Nederland vertrekken.
voorbeeld:    U hebt op vrijdag een gesprek met iemand van de ⟦DT&V⟧. => U hebt op vrijdag een gesprek met iemand van de Dienst Terugkeer en Vertrek.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       B&W    id: b-w    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: tip
voluit:       burgemeester en wethouders
patroon:      ("B&W" | "BenW" | "B en W")
uitleg:       Het dagelijks bestuur van de gemeente.
voorbeeld:    Volgens ⟦B&W⟧ kan de rotonde bij het station in april open. => Volgens burgemeester en wethouders kan de rotonde bij het station in april open.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie
