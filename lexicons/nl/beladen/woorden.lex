# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden waar mensen zich gekwetst of buitengesloten door kunnen voelen, met een neutraal woord.

ingang:       aan een rolstoel gekluisterd    id: aan-een-rolstoel-gekluisterd    soort: woordgroep    categorie: beladen    domein: algemeen    ernst: waarschuwing
patroon:      aan (een | de | zijn | haar | hun) rolstoel gekluisterd
beter:        (gebruikt een rolstoel) | altijd
uitleg:       Dit doet denken aan kettingen. Voor de gebruiker is de rolstoel juist een hulp.
voorbeeld:    Mijn vader is na het ongeluk ⟦aan een rolstoel gekluisterd⟧. => Mijn vader gebruikt na het ongeluk een rolstoel.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       alcoholist    id: alcoholist    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: waarschuwing
beter:        (iemand met een alcoholverslaving) | altijd
uitleg:       Een verslaving is een ziekte. Iemand is meer dan zijn ziekte.
voorbeeld:    In deze opvang wonen ook ⟦alcoholisten⟧. => In deze opvang wonen ook mensen met een alcoholverslaving.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       analfabeet    id: analfabeet    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: waarschuwing
beter:        (iemand die niet kan lezen en schrijven) | altijd
uitleg:       Iemand die niet kan lezen en schrijven. Het woord is ook een scheldwoord.
voorbeeld:    De bibliotheek geeft les aan ⟦analfabeten⟧. => De bibliotheek geeft les aan mensen die niet kunnen lezen en schrijven.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       autist    id: autist    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: waarschuwing
beter:        (iemand met autisme)   | altijd; vraag liever hoe iemand het zelf noemt
uitleg:       Autisme is maar één ding van iemand. De mens komt liever eerst.
voorbeeld:    Tijdens het stille uur kunnen ⟦autisten⟧ rustig zwemmen. => Tijdens het stille uur kunnen mensen met autisme rustig zwemmen.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       bejaardentehuis    id: bejaardentehuis    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: tip
patroon:      <bejaardentehuis>
patroon:      <bejaardenhuis>
beter:        <verzorgingshuis>      | als mensen er ook zorg krijgen
uitleg:       Een huis waar oudere mensen samen wonen en hulp krijgen. De oude naam klinkt naar vroeger.
voorbeeld:    Het oude ⟦bejaardentehuis⟧ wordt een school. => Het oude verzorgingshuis wordt een school.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bewindslieden    id: bewindslieden    soort: zelfstandig naamwoord    categorie: gender    domein: algemeen    ernst: waarschuwing
patroon:      bewindslieden
beter:        ministers en staatssecretarissen | als je beide bedoelt
uitleg:       De ministers en staatssecretarissen. Het woord hoort bij 'bewindsman'.
voorbeeld:    Vrijdag overleggen de ⟦bewindslieden⟧ over de opvang. => Vrijdag overleggen de ministers en staatssecretarissen over de opvang.
niet melden:  /(beide | twee | drie | meeste | vrouwelijke) _/ | dan passen twee woorden niet
status:       aangenomen, 2026-11, redacteur: sluit mensen buiten
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       blanke    id: blanke    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: tip
patroon:      (blanken | blanke w=(man | vrouw | mensen | kinderen | Nederlanders | bevolking | mannen | vrouwen))
beter:        (wit, of witte mensen) | altijd
uitleg:       Sommige mensen denken bij dit woord aan schoon en zuiver. Daarom kiezen veel organisaties voor 'wit'.
voorbeeld:    Vooral ⟦blanke mannen⟧ solliciteerden bij de brandweer. => Vooral witte mannen solliciteerden bij de brandweer.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dakloze    id: dakloze    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: tip
patroon:      daklozen
beter:        dakloze mensen         | altijd
uitleg:       Geen huis hebben is een situatie. Het zegt niet wie iemand is.
voorbeeld:    Het Leger des Heils helpt ⟦daklozen⟧ aan een bed. => Het Leger des Heils helpt dakloze mensen aan een bed.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       dementerende    id: dementerende    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: waarschuwing
patroon:      (dementerenden | dementerende ouderen | demente bejaarden | demente ouderen)
beter:        mensen met dementie    | altijd
uitleg:       Ook met deze ziekte blijft iemand eerst een mens met een eigen leven.
voorbeeld:    Op maandag is er zangles voor ⟦dementerenden⟧. => Op maandag is er zangles voor mensen met dementie.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       digibeet    id: digibeet    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: waarschuwing
beter:        (iemand die nog weinig met computers werkt) | altijd
uitleg:       Het klinkt alsof iemand dom is. Met hulp kan bijna iedereen het leren.
voorbeeld:    Voor ⟦digibeten⟧ is er elke dinsdag hulp bij DigiD. => Vindt u werken met een computer lastig? Elke dinsdag is er hulp bij DigiD.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       directrice    id: directrice    soort: zelfstandig naamwoord    categorie: gender    domein: algemeen    ernst: waarschuwing
beter:        <directeur>            | altijd
uitleg:       De baas van een school of bedrijf. Voor het werk maakt man of vrouw niet uit.
voorbeeld:    Maak een afspraak met de ⟦directrice⟧ van de basisschool. => Maak een afspraak met de directeur van de basisschool.
status:       aangenomen, 2026-11, redacteur: sluit mensen buiten
bron:         eigen redactie

ingang:       doofstom    id: doofstom    soort: bijvoeglijk    categorie: beladen    domein: algemeen    ernst: waarschuwing
beter:        <doof>                 | altijd
uitleg:       Dove mensen zijn niet stom. Zij praten vaak met gebarentaal.
voorbeeld:    Een ⟦doofstomme⟧ bezoeker vroeg om een tolk. => Een dove bezoeker vroeg om een tolk.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       epilepticus    id: epilepticus    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: waarschuwing
vormen:       mv=epileptici
beter:        (iemand met epilepsie) | altijd
uitleg:       Iemand die epilepsie heeft. Zo lijkt het of de ziekte de hele mens is.
voorbeeld:    Een ⟦epilepticus⟧ mag soms niet autorijden. => Iemand met epilepsie mag soms niet autorijden.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       gebroken gezin    id: gebroken-gezin    soort: woordgroep    categorie: beladen    domein: algemeen    ernst: waarschuwing
patroon:      gebroken (gezin | gezinnen)
beter:        (gezin met gescheiden ouders) | alleen als het ter zake doet
uitleg:       Een gezin is niet stuk omdat vader en moeder uit elkaar zijn.
voorbeeld:    De cursus is voor kinderen uit ⟦gebroken gezinnen⟧. => De cursus is voor kinderen met gescheiden ouders.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       gelukszoeker    id: gelukszoeker    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: waarschuwing
beter:        (noem de reden van vertrek) | altijd: bijvoorbeeld werk, studie of oorlog
uitleg:       Het klinkt alsof mensen zonder goede reden hun land verlaten.
voorbeeld:    De boot zat vol met ⟦gelukszoekers⟧ uit een arm land. => De boot zat vol met mensen uit een arm land.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       hangjongere    id: hangjongere    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: tip
beter:        <jongere>              | zeg wat zij doen als dat erbij hoort
uitleg:       Jongeren op een bankje of een plein doen meestal niets fout. Het woord klinkt alsof dat wel zo is.
voorbeeld:    Op het speelplein staan 's avonds ⟦hangjongeren⟧. => Op het speelplein staan 's avonds jongeren.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       hermafrodiet    id: hermafrodiet    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: waarschuwing
beter:        (intersekse persoon)   | bij mensen
uitleg:       Sommige mensen zijn geboren met een lichaam dat niet alleen man of vrouw is.
voorbeeld:    De folder over ⟦hermafrodieten⟧ is voor ouders. => De folder over intersekse personen is voor ouders.
niet melden:  /(slak | slakken | worm | wormen | dier | dieren | plant | planten | soort) ..12 _/ | bij dieren en planten is het een vakterm
niet melden:  /_ ..12 (slak | slakken | worm | wormen | dier | dieren | plant | planten | soort)/ | bij dieren en planten is het een vakterm
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       hij die    id: hij-die    soort: woordgroep    categorie: gender    domein: algemeen    ernst: waarschuwing
patroon:      hij die
alleen:       begin=ja
beter:        wie                    | altijd
uitleg:       Ieder mens die dit doet, man of vrouw.
voorbeeld:    ⟦Hij die⟧ afval op straat gooit, krijgt een boete. => Wie afval op straat gooit, krijgt een boete.
niet melden:  /_ ..30 (gestraft | gevangenisstraf | geldboete)/ | de letterlijke tekst van een strafwet
status:       aangenomen, 2026-11, redacteur: sluit mensen buiten
bron:         eigen redactie; 216 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       junk    id: junk    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: waarschuwing
patroon:      (junk | junks | junkie | junkies)
beter:        (iemand met een drugsverslaving) | altijd
uitleg:       Het betekent in het Engels 'afval'. Geen mens is afval.
voorbeeld:    Bij het station lopen 's avonds ⟦junks⟧ rond. => Bij het station lopen 's avonds mensen met een drugsverslaving rond.
niet melden:  /_ (mail | food | bonds | e-mail)/ | eten, e-mail of geldzaken
niet melden:  /(map | folder | postvak) _/ | de map voor ongewenste e-mail
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       kleurling    id: kleurling    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: waarschuwing
beter:        (iemand van kleur)     | alleen als het ter zake doet
uitleg:       Het deelt mensen in naar hun huid. Het woord komt uit de tijd van slavernij en apartheid.
voorbeeld:    In de jaren vijftig werkten hier ook ⟦kleurlingen⟧. => In de jaren vijftig werkten hier ook mensen van kleur.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       leesmoeder    id: leesmoeder    soort: zelfstandig naamwoord    categorie: gender    domein: algemeen    ernst: waarschuwing
patroon:      <leesmoeder>
patroon:      <voorleesmoeder>
beter:        <leesouder>            | altijd
uitleg:       Iemand die kinderen op school met lezen helpt. Vaders mogen dat ook doen.
voorbeeld:    Elke vrijdag komt er een ⟦leesmoeder⟧ in de klas. => Elke vrijdag komt er een leesouder in de klas.
status:       aangenomen, 2026-11, redacteur: sluit mensen buiten
bron:         eigen redactie

ingang:       mankracht    id: mankracht    soort: zelfstandig naamwoord    categorie: gender    domein: algemeen    ernst: tip
vormen:       mv=-
beter:        <personeel>            | als het om mensen op het werk gaat
uitleg:       Genoeg mensen om het werk te doen, en dat zijn niet alleen mannen.
voorbeeld:    Door te weinig ⟦mankracht⟧ is het loket op vrijdag dicht. => Door te weinig personeel is het loket op vrijdag dicht.
status:       aangenomen, 2026-11, redacteur: sluit mensen buiten
bron:         eigen redactie

ingang:       meisjesnaam    id: meisjesnaam    soort: zelfstandig naamwoord    categorie: gender    domein: algemeen    ernst: tip
beter:        <geboortenaam>         | altijd
uitleg:       De naam die iemand bij de geboorte kreeg. Ook mannen nemen soms de naam van hun partner.
voorbeeld:    Vul uw ⟦meisjesnaam⟧ in zoals die in uw paspoort staat. => Vul uw geboortenaam in zoals die in uw paspoort staat.
niet melden:  /(voornaam | baby | populaire | populairste | kiezen | jongensnaam | jongensnamen) ..12 _/ | een voornaam voor een meisje
niet melden:  /_ ..12 (voornaam | baby | populaire | populairste | kiezen | jongensnaam | jongensnamen)/ | een voornaam voor een meisje
status:       aangenomen, 2026-11, redacteur: sluit mensen buiten
bron:         eigen redactie

ingang:       mindervalide    id: mindervalide    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: waarschuwing
patroon:      (mindervaliden | mindervalide w=(mensen | bezoekers | reizigers | bewoners))
beter:        (mensen met een beperking) | altijd
uitleg:       'Minder' klinkt alsof iemand minder waard is dan een ander.
voorbeeld:    Achter de kerk is een ingang voor ⟦mindervaliden⟧. => Achter de kerk is een ingang voor mensen met een beperking.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       onwettig kind    id: onwettig-kind    soort: woordgroep    categorie: beladen    domein: algemeen    ernst: waarschuwing
patroon:      (onwettig | buitenechtelijk) kind
patroon:      (onwettige | buitenechtelijke) kinderen
beter:        (kind van ouders die niet getrouwd zijn) | alleen als het ter zake doet
uitleg:       Elk kind heeft dezelfde rechten, ook als de ouders niet getrouwd zijn.
voorbeeld:    In de oude akte staat dat zij een ⟦onwettig kind⟧ was. => In de oude akte staat dat haar ouders niet getrouwd waren.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       ouden van dagen    id: ouden-van-dagen    soort: woordgroep    categorie: beladen    domein: algemeen    ernst: waarschuwing
patroon:      ouden van dagen
beter:        ouderen                | altijd
uitleg:       Mensen op leeftijd. De naam klinkt alsof hun leven bijna voorbij is.
voorbeeld:    De kerstmiddag is voor ⟦ouden van dagen⟧ uit het dorp. => De kerstmiddag is voor ouderen uit het dorp.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       overblijfmoeder    id: overblijfmoeder    soort: zelfstandig naamwoord    categorie: gender    domein: algemeen    ernst: waarschuwing
beter:        <overblijfouder>       | altijd
uitleg:       Een vader kan net zo goed in de pauze op kinderen letten.
voorbeeld:    De school zoekt een ⟦overblijfmoeder⟧ voor dinsdag. => De school zoekt een overblijfouder voor dinsdag.
status:       aangenomen, 2026-11, redacteur: sluit mensen buiten
bron:         eigen redactie

ingang:       politieman    id: politieman    soort: zelfstandig naamwoord    categorie: gender    domein: algemeen    ernst: waarschuwing
vormen:       mv=politiemannen
patroon:      (politieman | politiemannen | politievrouw | politievrouwen)
beter:        (politieagent)         | als het niet om dit ene geslacht gaat
uitleg:       Ook vrouwen werken bij de politie. 'Agent' noemt iedereen.
voorbeeld:    Vraag het aan een ⟦politieman⟧ op het festival. => Vraag het aan een politieagent op het festival.
status:       aangenomen, 2026-11, redacteur: sluit mensen buiten
bron:         eigen redactie

ingang:       probleemjongere    id: probleemjongere    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: waarschuwing
beter:        (jongere met problemen) | altijd; noem liever welk probleem
uitleg:       Zo lijkt het of de jongere zelf het probleem is.
voorbeeld:    Het wijkteam helpt ⟦probleemjongeren⟧ aan een stage. => Het wijkteam helpt jongeren met problemen aan een stage.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       prostituee    id: prostituee    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: tip
vormen:       mv=prostituees
beter:        <sekswerker>           | altijd; de wet gebruikt het oude woord soms nog
uitleg:       Het oude woord noemt alleen vrouwen en klinkt afkeurend.
voorbeeld:    De GGD geeft gratis advies aan ⟦prostituees⟧. => De GGD geeft gratis advies aan sekswerkers.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rolstoelgebonden    id: rolstoelgebonden    soort: bijvoeglijk    categorie: beladen    domein: algemeen    ernst: waarschuwing
patroon:      rolstoelgebonden
beter:        (in een rolstoel)      | altijd
uitleg:       Een rolstoel bindt iemand niet vast, maar helpt om ergens te komen.
voorbeeld:    De taxi is geschikt voor ⟦rolstoelgebonden⟧ reizigers. => De taxi is geschikt voor reizigers in een rolstoel.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       schoonmaakster    id: schoonmaakster    soort: zelfstandig naamwoord    categorie: gender    domein: algemeen    ernst: tip
beter:        <schoonmaker>          | altijd
uitleg:       Iemand die gebouwen poetst. Dat kan ook een man zijn.
voorbeeld:    Voor het gemeentehuis zoeken wij een ⟦schoonmaakster⟧. => Voor het gemeentehuis zoeken wij een schoonmaker.
status:       aangenomen, 2026-11, redacteur: sluit mensen buiten
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       secretaresse    id: secretaresse    soort: zelfstandig naamwoord    categorie: gender    domein: algemeen    ernst: tip
alleen:       zin=/(vacature | zoeken | zoekt | gezocht | functie | baan | solliciteren)/
beter:        <secretariaatsmedewerker> | in een vacature
uitleg:       Iemand die op een kantoor afspraken maakt, post regelt en de telefoon opneemt.
voorbeeld:    Voor de wethouder zoeken wij een ⟦secretaresse⟧. => Voor de wethouder zoeken wij een secretariaatsmedewerker.
status:       aangenomen, 2026-11, redacteur: sluit mensen buiten
bron:         eigen redactie; 19 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       slaaf    id: slaaf    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: tip
patroon:      (slaaf | slaven)
beter:        (iemand die tot slaaf is gemaakt) | als het over het verleden gaat
uitleg:       Slavernij is mensen aangedaan. 'Tot slaaf gemaakt' laat dat zien.
voorbeeld:    In dit pand woonde een man die ⟦slaven⟧ verkocht. => In dit pand woonde een man die tot slaaf gemaakte mensen verkocht.
niet melden:  /tot _/ | 'tot slaaf gemaakt' is juist goed
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       transseksueel    id: transseksueel    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: tip
patroon:      (transseksueel | transseksuelen)
beter:        (transgender persoon)  | altijd; vraag liever hoe iemand het zelf noemt
uitleg:       Het gaat over wie iemand is: man, vrouw of geen van beide. Met seks heeft het niets te maken.
voorbeeld:    De huisarts verwijst ⟦transseksuelen⟧ naar het ziekenhuis. => De huisarts verwijst transgender personen naar het ziekenhuis.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       verpleegster    id: verpleegster    soort: zelfstandig naamwoord    categorie: gender    domein: algemeen    ernst: waarschuwing
beter:        <verpleegkundige>      | altijd
uitleg:       Iemand die zieken verzorgt. Mannen doen dit werk ook.
voorbeeld:    De ⟦verpleegster⟧ van de GGD geeft de prik. => De verpleegkundige van de GGD geeft de prik.
status:       aangenomen, 2026-11, redacteur: sluit mensen buiten
bron:         eigen redactie

ingang:       vertrouwensman    id: vertrouwensman    soort: zelfstandig naamwoord    categorie: gender    domein: algemeen    ernst: waarschuwing
patroon:      (vertrouwensman | vertrouwensmannen | vertrouwensvrouw)
beter:        (vertrouwenspersoon)   | altijd
uitleg:       Iemand met wie een collega of leerling in het geheim kan praten over problemen.
voorbeeld:    Praat bij pesten met de ⟦vertrouwensman⟧ van je school. => Praat bij pesten met de vertrouwenspersoon van je school.
status:       aangenomen, 2026-11, redacteur: sluit mensen buiten
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verward persoon    id: verward-persoon    soort: woordgroep    categorie: beladen    domein: algemeen    ernst: tip
patroon:      (verward persoon | verwarde personen | verwarde man | verwarde vrouw)
beter:        (iemand met onbegrepen gedrag) | als je niet weet wat er aan de hand is
uitleg:       Anderen begrijpen niet wat iemand doet. Vaak is er hulp nodig.
voorbeeld:    Bij de winkel schreeuwde een ⟦verwarde man⟧. => Bij de winkel schreeuwde een man. Hij had hulp nodig.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       voorzitster    id: voorzitster    soort: zelfstandig naamwoord    categorie: gender    domein: algemeen    ernst: waarschuwing
beter:        <voorzitter>           | altijd
uitleg:       Iemand die een vergadering leidt. De functie is voor vrouwen en mannen gelijk.
voorbeeld:    De ⟦voorzitster⟧ opent de raadsvergadering om 20.00 uur. => De voorzitter opent de raadsvergadering om 20.00 uur.
status:       aangenomen, 2026-11, redacteur: sluit mensen buiten
bron:         eigen redactie

ingang:       zakenman    id: zakenman    soort: zelfstandig naamwoord    categorie: gender    domein: algemeen    ernst: tip
patroon:      (zakenman | zakenmannen | zakenlieden | zakenlui)
beter:        (ondernemer)           | altijd
uitleg:       Iemand met een eigen bedrijf. Dat kan ook een vrouw zijn.
voorbeeld:    Op het bedrijventerrein kwamen twintig ⟦zakenlieden⟧ naar het ontbijt. => Op het bedrijventerrein kwamen twintig ondernemers naar het ontbijt.
status:       aangenomen, 2026-11, redacteur: sluit mensen buiten
bron:         eigen redactie

ingang:       zelfmoord    id: zelfmoord    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: tip
beter:        <zelfdoding>           | altijd; zet er het nummer 113 bij
uitleg:       Het deel 'moord' kan nabestaanden pijn doen, want moord is een misdrijf.
voorbeeld:    De school rouwt om de ⟦zelfmoord⟧ van een leerling. => De school rouwt om de zelfdoding van een leerling.
niet melden:  /_ ..3 (plegen | pleegt | pleegde | pleegden | gepleegd)/ | dan moet de hele zin anders
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       zelfmoord plegen    id: zelfmoord-plegen    soort: woordgroep    categorie: beladen    domein: algemeen    ernst: waarschuwing
patroon:      zelfmoord ..3 <plegen:ww>
patroon:      <plegen:ww> ..4 zelfmoord
beter:        (een einde maken aan het leven) | altijd; zet er het nummer 113 bij
uitleg:       'Plegen' past bij een misdaad, en dat is het niet. Het gaat om iemand met grote nood.
voorbeeld:    Na de aanrijding bleek dat de man ⟦zelfmoord⟧ had ⟦gepleegd⟧. => Na de aanrijding bleek dat de man een einde aan zijn leven had gemaakt.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       zigeuner    id: zigeuner    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: waarschuwing
beter:        (Roma of Sinti)        | altijd; noem de groep die je bedoelt
uitleg:       Roma en Sinti hebben deze naam van anderen gekregen en vinden hem vaak kwetsend.
voorbeeld:    Het monument is voor de ⟦zigeuners⟧ die in de oorlog zijn vermoord. => Het monument is voor de Roma en Sinti die in de oorlog zijn vermoord.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       zwakzinnig    id: zwakzinnig    soort: bijvoeglijk    categorie: beladen    domein: algemeen    ernst: waarschuwing
beter:        (met een verstandelijke beperking) | altijd
uitleg:       Een oud woord van artsen, dat nu als een belediging klinkt.
voorbeeld:    In dit gebouw woonden vroeger ⟦zwakzinnige⟧ kinderen. => In dit gebouw woonden vroeger kinderen met een verstandelijke beperking.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie

ingang:       zwerver    id: zwerver    soort: zelfstandig naamwoord    categorie: beladen    domein: algemeen    ernst: waarschuwing
patroon:      (zwervers | een zwerver | de zwerver)
beter:        (iemand zonder huis)   | altijd
uitleg:       Het klinkt alsof iemand voor dit leven kiest.
voorbeeld:    In de wintermaanden is er extra opvang voor ⟦zwervers⟧. => In de wintermaanden is er extra opvang voor mensen zonder huis.
status:       aangenomen, 2026-11, redacteur: kan kwetsen
bron:         eigen redactie
