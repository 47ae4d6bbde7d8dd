# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Namen van wetten en organisaties: de eerste keer voluit.

ingang:       Anw    id: anw    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Algemene nabestaandenwet
patroon:      "Anw"
uitleg:       Deze wet regelt geld voor mensen van wie de partner of ouder is overleden.
voorbeeld:    U krijgt geen uitkering van de ⟦Anw⟧. => U krijgt geen uitkering van de Algemene nabestaandenwet.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 123 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       APV    id: apv    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Algemene plaatselijke verordening
patroon:      "APV"
uitleg:       Hierin staan de regels van de gemeente, bijvoorbeeld over honden, herrie en terrassen.
voorbeeld:    In de ⟦APV⟧ staat waar uw hond los mag lopen. => In de Algemene plaatselijke verordening staat waar uw hond los mag lopen. Dat zijn de regels van de gemeente.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       AVG    id: avg    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: tip
voluit:       Algemene verordening gegevensbescherming
patroon:      "AVG"
uitleg:       Deze regels beschermen uw persoonlijke gegevens.
voorbeeld:    Wij houden ons aan de ⟦AVG⟧. => Wij houden ons aan de Algemene verordening gegevensbescherming. Die beschermt uw gegevens.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       Awb    id: awb    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Algemene wet bestuursrecht
patroon:      ("Awb" | "AWB")
uitleg:       In deze wet staat hoe de overheid besluiten neemt en hoe u bezwaar maakt.
voorbeeld:    In de ⟦Awb⟧ staat hoeveel weken u hebt. => In de Algemene wet bestuursrecht staat hoeveel weken u hebt.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 430 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       BAG    id: bag    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       Basisregistratie Adressen en Gebouwen
patroon:      "BAG"
uitleg:       Een lijst van de overheid met alle adressen en gebouwen.
voorbeeld:    Uw schuur staat niet in de ⟦BAG⟧. => Uw schuur staat niet in de Basisregistratie Adressen en Gebouwen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 58 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Bbz    id: bbz    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Besluit bijstandverlening zelfstandigen
patroon:      "Bbz"
uitleg:       Hiermee kan een ondernemer tijdelijk geld krijgen van de gemeente.
voorbeeld:    U kunt geld vragen via het ⟦Bbz⟧. => U kunt geld vragen via het Besluit bijstandverlening zelfstandigen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 41 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       BRP    id: brp    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Basisregistratie Personen
patroon:      "BRP"
uitleg:       Hierin bewaart de overheid uw naam, adres en geboortedatum.
voorbeeld:    In de ⟦BRP⟧ staat uw oude adres. => In de Basisregistratie Personen staat uw oude adres.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 21 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       CAK    id: cak    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       Centraal Administratie Kantoor
patroon:      "CAK"
uitleg:       Deze organisatie stuurt de rekening voor uw eigen bijdrage aan zorg of hulp.
voorbeeld:    U krijgt een rekening van het ⟦CAK⟧. => U krijgt een rekening van het Centraal Administratie Kantoor.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 785 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       CIZ    id: ciz    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       Centrum indicatiestelling zorg
patroon:      "CIZ"
uitleg:       Deze organisatie beslist of u recht hebt op zorg voor mensen die altijd veel hulp nodig hebben.
voorbeeld:    Het ⟦CIZ⟧ belt u voor een gesprek. => De organisatie die beslist over uw zorg (Centrum indicatiestelling zorg) belt u voor een gesprek.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 141 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       CJIB    id: cjib    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Centraal Justitieel Incassobureau
patroon:      "CJIB"
uitleg:       Deze organisatie stuurt boetes van de overheid.
voorbeeld:    U betaalt de boete aan het ⟦CJIB⟧. => U betaalt de boete aan het Centraal Justitieel Incassobureau.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 839 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       DUO    id: duo    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: tip
betekenis:    zonder lidwoord, midden in de zin
voluit:       de Dienst Uitvoering Onderwijs
patroon:      "DUO"
alleen:       voor!=/(de | uw | onze | Mijn | [hoofdletter] | "(" | deze)/ · begin!=ja
uitleg:       Hier kunnen studenten geld lenen. De organisatie bewaart ook diploma's.
voorbeeld:    Uw schuld bij ⟦DUO⟧ is lager geworden. => Uw schuld bij de Dienst Uitvoering Onderwijs is lager geworden.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 348 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       DUO    id: duo-begin    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: tip
betekenis:    zonder lidwoord, aan het begin van de zin
voluit:       De Dienst Uitvoering Onderwijs
patroon:      "DUO"
alleen:       begin=ja
uitleg:       Wie studeert, krijgt hier geld van. Ook uw diploma's staan er.
voorbeeld:    ⟦DUO⟧ bewaart uw diploma. => De Dienst Uitvoering Onderwijs bewaart uw diploma.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 348 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       DUO    id: duo-lidwoord    soort: afkorting    categorie: afkorting    domein: onderwijs    ernst: tip
betekenis:    met een lidwoord ervoor
voluit:       Dienst Uitvoering Onderwijs
patroon:      "DUO"
alleen:       voor=/(de | uw | onze | deze | "(")/
uitleg:       Het kantoor van de overheid voor studiegeld en diploma's.
voorbeeld:    Van de ⟦DUO⟧ krijgt u in juli bericht. => Van de Dienst Uitvoering Onderwijs krijgt u in juli bericht.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 348 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       GGD    id: ggd    soort: afkorting    categorie: afkorting    domein: zorg    ernst: tip
voluit:       Gemeentelijke Gezondheidsdienst
patroon:      "GGD"
uitleg:       Deze dienst zorgt voor de gezondheid van alle inwoners, bijvoorbeeld met prikken voor kinderen.
voorbeeld:    De ⟦GGD⟧ stuurt u een uitnodiging. => De Gemeentelijke Gezondheidsdienst stuurt u een uitnodiging.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 106 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       IND    id: ind    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Immigratie- en Naturalisatiedienst
patroon:      "IND"
uitleg:       Deze dienst beslist wie uit het buitenland in Nederland mag wonen.
voorbeeld:    De ⟦IND⟧ stuurt u een brief. => De Immigratie- en Naturalisatiedienst stuurt u een brief.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 1.273 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       IOAW    id: ioaw    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers
patroon:      "IOAW"
uitleg:       Een uitkering voor oudere mensen die hun werk kwijt zijn en geen WW meer krijgen.
voorbeeld:    U krijgt een uitkering van de ⟦IOAW⟧. => U krijgt een uitkering voor oudere mensen zonder werk.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 44 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       KvK    id: kvk    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: tip
voluit:       Kamer van Koophandel
patroon:      ("KvK" | "KVK")
uitleg:       Bij deze organisatie staan alle bedrijven in Nederland op een lijst.
voorbeeld:    Meld uw bedrijf bij de ⟦KvK⟧. => Meld uw bedrijf bij de Kamer van Koophandel.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       LBIO    id: lbio    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       Landelijk Bureau Inning Onderhoudsbijdragen
patroon:      "LBIO"
uitleg:       Deze organisatie helpt als iemand de alimentatie voor de kinderen of de ex-partner niet betaalt.
voorbeeld:    U kunt hulp vragen bij het ⟦LBIO⟧. => U kunt hulp vragen bij het Landelijk Bureau Inning Onderhoudsbijdragen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       NVWA    id: nvwa    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Nederlandse Voedsel- en Warenautoriteit
patroon:      "NVWA"
uitleg:       Deze organisatie controleert of eten en spullen veilig zijn.
voorbeeld:    De ⟦NVWA⟧ controleert uw winkel. => De Nederlandse Voedsel- en Warenautoriteit controleert uw winkel.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 93 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ozb    id: ozb    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       onroerendezaakbelasting
patroon:      (ozb | "OZB")
uitleg:       Belasting van de gemeente voor de eigenaar van een huis of bedrijfspand. Ook wie een bedrijfspand gebruikt, betaalt.
voorbeeld:    U betaalt dit jaar minder ⟦ozb⟧. => U betaalt dit jaar minder onroerendezaakbelasting.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       pgb    id: pgb    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       persoonsgebonden budget
patroon:      (pgb | "PGB")
uitleg:       Geld waarmee u zelf uw zorg of hulp kiest en betaalt.
voorbeeld:    U kunt een ⟦pgb⟧ aanvragen. => U kunt een persoonsgebonden budget aanvragen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 113 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       RDW    id: rdw    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: tip
voluit:       Rijksdienst voor het Wegverkeer
patroon:      "RDW"
uitleg:       Deze organisatie houdt kentekens en rijbewijzen bij en keurt nieuwe soorten auto's.
voorbeeld:    Meld de verkoop van uw auto bij de ⟦RDW⟧. => Meld de verkoop van uw auto bij de Rijksdienst voor het Wegverkeer.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 105 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       RVO    id: rvo    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
betekenis:    zonder lidwoord, midden in de zin
voluit:       de Rijksdienst voor Ondernemend Nederland
patroon:      "RVO"
alleen:       voor!=/(de | uw | onze | Mijn | [hoofdletter] | "(" | deze)/ · begin!=ja
uitleg:       Ondernemers kunnen hier hulp en subsidie vragen.
voorbeeld:    Meld de mest van uw koeien bij ⟦RVO⟧. => Meld de mest van uw koeien bij de Rijksdienst voor Ondernemend Nederland.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 109 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       RVO    id: rvo-begin    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
betekenis:    zonder lidwoord, aan het begin van de zin
voluit:       De Rijksdienst voor Ondernemend Nederland
patroon:      "RVO"
alleen:       begin=ja
uitleg:       Dit deel van de overheid geeft bedrijven en boeren geld en advies.
voorbeeld:    ⟦RVO⟧ betaalt het geld voor uw zonnepanelen in maart. => De Rijksdienst voor Ondernemend Nederland betaalt het geld voor uw zonnepanelen in maart.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 109 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       RVO    id: rvo-lidwoord    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
betekenis:    met een lidwoord ervoor
voluit:       Rijksdienst voor Ondernemend Nederland
patroon:      "RVO"
alleen:       voor=/(de | uw | onze | deze | "(")/
uitleg:       Het kantoor van de overheid voor ondernemers en boeren.
voorbeeld:    Op de site van de ⟦RVO⟧ vindt u het formulier voor boeren. => Op de site van de Rijksdienst voor Ondernemend Nederland vindt u het formulier voor boeren.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 109 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       SVB    id: svb    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Sociale Verzekeringsbank
patroon:      "SVB"
uitleg:       Deze organisatie betaalt onder andere kinderbijslag en AOW.
voorbeeld:    De ⟦SVB⟧ betaalt uw kinderbijslag. => De Sociale Verzekeringsbank betaalt uw kinderbijslag.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 269 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       UWV    id: uwv    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Uitvoeringsinstituut Werknemersverzekeringen
patroon:      "UWV"
uitleg:       Deze organisatie regelt uitkeringen bij ziekte of zonder werk en helpt bij het zoeken naar werk.
voorbeeld:    U moet zich melden bij het ⟦UWV⟧. => U moet zich melden bij het Uitvoeringsinstituut Werknemersverzekeringen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 1.310 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       VOG    id: vog    soort: afkorting    categorie: afkorting    domein: justitie    ernst: tip
voluit:       Verklaring Omtrent het Gedrag
patroon:      "VOG"
uitleg:       Een bewijs dat u niets strafbaars hebt gedaan dat bij dit werk een probleem is.
voorbeeld:    Voor dit werk hebt u een ⟦VOG⟧ nodig. => Voor dit werk hebt u een bewijs van goed gedrag nodig.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 78 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       VvE    id: vve    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       vereniging van eigenaars
patroon:      ("VvE" | "VVE")
uitleg:       De eigenaars van een gebouw met appartementen zijn hier samen lid van.
voorbeeld:    De ⟦VvE⟧ betaalt de lift. => De vereniging van eigenaars betaalt de lift.
niet melden:  /(peuter | peuters | peuteropvang | peutergroep | kleuter | kleuters | kinderopvang | educatie) ..30 "VVE"/ | onderwijs voor jonge kinderen
niet melden:  /"VVE" ..30 (peuter | peuters | peuteropvang | peutergroep | kleuter | kleuters | kinderopvang | opvang | educatie)/ | onderwijs voor jonge kinderen
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 47 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Wajong    id: wajong    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Wet arbeidsongeschiktheidsvoorziening jonggehandicapten
patroon:      "Wajong"
uitleg:       Een uitkering voor mensen die al jong een ziekte of beperking hadden en daardoor niet of weinig kunnen werken.
voorbeeld:    U hebt een uitkering van de ⟦Wajong⟧. => U hebt een uitkering, omdat u al jong een ziekte of beperking hebt.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 75 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       WIA    id: wia    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Wet werk en inkomen naar arbeidsvermogen
patroon:      "WIA"
uitleg:       Een uitkering voor mensen die door ziekte minder kunnen werken.
voorbeeld:    Na twee jaar ziekte kunt u de ⟦WIA⟧ aanvragen. => Na twee jaar ziekte kunt u een uitkering aanvragen van de Wet werk en inkomen naar arbeidsvermogen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 226 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Wlz    id: wlz    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       Wet langdurige zorg
patroon:      "Wlz"
uitleg:       Deze wet regelt zorg voor mensen die dag en nacht iemand in de buurt nodig hebben.
voorbeeld:    U krijgt zorg via de ⟦Wlz⟧. => U krijgt zorg via de Wet langdurige zorg.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 127 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Wmo    id: wmo    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Wet maatschappelijke ondersteuning
patroon:      "Wmo"
uitleg:       Met deze wet helpt de gemeente u om thuis te blijven wonen en mee te doen.
voorbeeld:    U krijgt hulp in huis via de ⟦Wmo⟧. => U krijgt hulp in huis via de Wet maatschappelijke ondersteuning.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 196 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Woo    id: woo    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       Wet open overheid
patroon:      "Woo"
uitleg:       Met deze wet kunt u de overheid om documenten vragen.
voorbeeld:    U vraagt documenten met de ⟦Woo⟧. => U vraagt documenten met de Wet open overheid.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       WOZ    id: woz    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       waardering onroerende zaken
patroon:      "WOZ"
uitleg:       De gemeente schat elk jaar hoeveel uw huis waard is. Deze wet regelt dat.
voorbeeld:    Volgens de Wet ⟦WOZ⟧ moet de gemeente uw huis elk jaar schatten. => De wet zegt dat de gemeente elk jaar moet schatten hoeveel uw huis waard is.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 22 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Wsnp    id: wsnp    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: waarschuwing
voluit:       Wet schuldsanering natuurlijke personen
patroon:      ("Wsnp" | "WSNP")
uitleg:       Met deze wet helpt de rechter u van uw schulden af.
voorbeeld:    U wilt in de ⟦Wsnp⟧. => U wilt dat de rechter u helpt om van uw schulden af te komen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 57 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       WW    id: ww    soort: afkorting    categorie: afkorting    domein: sociaal    ernst: tip
voluit:       Werkloosheidswet
patroon:      "WW"
uitleg:       Een uitkering voor mensen die hun werk kwijt zijn.
voorbeeld:    U kunt ⟦WW⟧ aanvragen. => U kunt een uitkering aanvragen omdat u uw werk kwijt bent.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 318 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zzp    id: zzp    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: tip
voluit:       zelfstandige zonder personeel
patroon:      (zzp | zzp'er | "ZZP" | "ZZP'er")
uitleg:       Iemand die een eigen bedrijf heeft en alleen werkt.
voorbeeld:    Bent u ⟦zzp'er⟧? => Bent u zelfstandige zonder personeel?
niet melden:  /"ZZP" ..30 (cliënt | cliënten | bewoner | verpleeghuis | instelling | zorgkantoor | zorgprofiel | indicatie | "Wlz" | "VPT" | "CIZ")/ | een zorgzwaartepakket
niet melden:  /(cliënt | cliënten | bewoner | verpleeghuis | instelling | zorgkantoor | zorgprofiel | indicatie | "Wlz" | "VPT" | "CIZ") ..30 "ZZP"/ | een zorgzwaartepakket
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie; 86 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zzp'ers    id: zzp-ers    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: tip
voluit:       zelfstandigen zonder personeel
patroon:      (zzp'ers | "ZZP'ers")
uitleg:       Mensen die een eigen bedrijf hebben en alleen werken.
voorbeeld:    De bijeenkomst is voor ⟦zzp'ers⟧. => De bijeenkomst is voor zelfstandigen zonder personeel.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie
