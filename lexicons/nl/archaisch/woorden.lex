# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Verouderde woorden en deftige schrijftaal.

ingang:       aangaande    id: aangaande    soort: voorzetsel    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        over                   | als het onderwerp volgt
uitleg:       Dit woord zegt waar iets over gaat.
voorbeeld:    Hebt u nieuws ⟦aangaande⟧ uw nieuwe baan? => Hebt u nieuws over uw nieuwe baan?
niet melden:  /"Wet" ..6 _/ | in de naam van een wet
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 137 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aldaar    id: aldaar    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        daar                   | altijd
uitleg:       Op die plaats.
voorbeeld:    U kunt het pasje ⟦aldaar⟧ ophalen. => U kunt het pasje daar ophalen.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 412 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aldus    id: aldus    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: tip
alleen:       begin=ja
alleen:       na=/(kunt | kan | kunnen | is | zijn | wordt | worden | heeft | hebben | hebt | krijgt | krijgen | blijft | blijven | ontstaat | ontstaan | komt | komen | moet | moeten | weet | weten | wil | willen | voorkomt | voorkomen | zorgt | zorgen | zal | zullen | werd | werden | was | waren | kon | konden)/
beter:        zo                     | als je vertelt op welke manier iets gaat
uitleg:       Op de manier die net is verteld.
voorbeeld:    ⟦Aldus⟧ kunt u toch op tijd betalen. => Zo kunt u toch op tijd betalen.
niet melden:  achter een citaat: 'aldus de wethouder', en de formule 'aldus vastgesteld'
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 396 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aldus    id: aldus-gedaan    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: tip
betekenis:    voor een deelwoord
alleen:       voor=/(het | de | een | deze | die)/
alleen:       na=/([eindigt=de] | [eindigt=te] | [begint=ver, eindigt=en] | [begint=ge, eindigt=en])/
alleen:       na!=/(de | het | deze)/
beter:        zo                     | altijd
uitleg:       Op die manier, zoals net is verteld.
voorbeeld:    Het ⟦aldus⟧ berekende bedrag krijgt u in mei. => Het zo berekende bedrag krijgt u in mei.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       aldus    id: aldus-midden    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: tip
betekenis:    midden in de zin
alleen:       voor=/(wordt | worden | werd | werden | kan | kunnen | vormt | vormen | ontstaat | krijgt | maakt | geschiedt | om | u | wij)/
alleen:       na!=/(de | het | een | [hoofdletter] | vastgesteld | [leesteken])/
beter:        (zo; op die manier; dus)  | altijd
uitleg:       Zoals hiervoor staat, of als gevolg daarvan.
voorbeeld:    De boete wordt ⟦aldus⟧ lager voor wie snel betaalt. => Zo wordt de boete lager voor wie snel betaalt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       alsdan    id: alsdan    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        dan                    | altijd
uitleg:       Op dat moment, of in dat geval.
voorbeeld:    Wij bellen u ⟦alsdan⟧ voor een afspraak. => Wij bellen u dan voor een afspraak.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 244 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       alsmede    id: alsmede    soort: voegwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        en                     | tussen twee delen
beter:        en ook                 | als je het tweede deel nadruk geeft
uitleg:       Er komt iets bij. Daar is 'en' voor.
voorbeeld:    Stuur uw huurcontract ⟦alsmede⟧ uw laatste loonstrook. => Stuur uw huurcontract en uw laatste loonstrook.
niet melden:  /zowel ..15 _/ | bij 'zowel' hoort 'als'
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 5.418 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       alvorens    id: alvorens    soort: voegwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        voordat                | als er een zin met een onderwerp volgt
uitleg:       Eerst gebeurt het een, daarna het ander.
voorbeeld:    Wij bellen u ⟦alvorens⟧ wij langskomen. => Wij bellen u voordat wij langskomen.
niet melden:  /alvorens ..8 te/ | bij 'alvorens te' moet ook de rest van de zin anders
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 554 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       benevens    id: benevens    soort: voorzetsel    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        en ook                 | als je iets toevoegt
uitleg:       Bijna niemand kent dit woord nog. Het betekent 'en ook'.
voorbeeld:    U krijgt een brief ⟦benevens⟧ een folder. => U krijgt een brief en ook een folder.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 23 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       betreffende    id: betreffende-vz    soort: voorzetsel    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      !(de | het | een | deze | die | dit | dat | elke | iedere) betreffende
alleen:       na=/(de | het | een | uw | onze | mijn | deze | dit | alle)/
beter:        over                   | als het onderwerp volgt
uitleg:       Het zegt over welk onderwerp iets gaat.
voorbeeld:    U stuurde een brief ⟦betreffende⟧ de vergunning. => U stuurde een brief over de vergunning.
niet melden:  /("Wet" | "Besluit" | "Regeling" | "Verdrag" | "Verordening" | "Richtlijn") ..8 _/ | in de titel van een wet of regeling
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 6.446 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dewelke    id: dewelke    soort: voornaamwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
alleen:       voor!=/(van | voor | op | in | met | bij | aan | door | volgens | over | naar | uit | onder | tot | om | tijdens)/
beter:        die                    | altijd
uitleg:       Het wijst terug naar iets wat net is genoemd.
voorbeeld:    De folder, ⟦dewelke⟧ u vorige maand kreeg, klopt niet meer. => De folder, die u vorige maand kreeg, klopt niet meer.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie

ingang:       doch    id: doch    soort: voegwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        maar                   | altijd
uitleg:       Hier komt iets anders dan verwacht. Mensen zeggen dan 'maar'.
voorbeeld:    U hebt betaald, ⟦doch⟧ het bedrag klopt niet. => U hebt betaald, maar het bedrag klopt niet.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 977 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       doorgaans    id: doorgaans    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: tip
beter:        meestal                | altijd
uitleg:       Het gaat bijna altijd zo.
voorbeeld:    U krijgt ⟦doorgaans⟧ dezelfde dag antwoord. => U krijgt meestal dezelfde dag antwoord.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 317 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       edoch    id: edoch    soort: voegwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        maar                   | altijd
uitleg:       Een oude, lange vorm van 'maar'.
voorbeeld:    Wij hebben u gebeld, ⟦edoch⟧ u was niet thuis. => Wij hebben u gebeld, maar u was niet thuis.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie

ingang:       gaarne    id: gaarne    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        graag                  | altijd
uitleg:       Met plezier.
voorbeeld:    Wij maken ⟦gaarne⟧ een afspraak met u. => Wij maken graag een afspraak met u.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie

ingang:       geenszins    id: geenszins    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        helemaal niet          | altijd
uitleg:       Op geen enkele manier.
voorbeeld:    Het is ⟦geenszins⟧ uw schuld. => Het is helemaal niet uw schuld.
niet melden:  /_ een/ | dan past 'helemaal geen'
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie

ingang:       gelieve    id: gelieve-te    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      gelieve
beter:        (gebruik de gebiedende vorm: stuur, bel, betaal) | als je vraagt om iets te doen
uitleg:       Een oude, deftige manier om iemand te vragen iets te doen.
voorbeeld:    ⟦Gelieve⟧ uw naam boven aan de brief te schrijven. => Schrijf uw naam boven aan de brief.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie

ingang:       heden    id: heden    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        vandaag                | als je deze dag bedoelt
beter:        nu                     | als je deze tijd bedoelt
uitleg:       Op deze dag, of in deze tijd. Een datum is duidelijker.
voorbeeld:    Wij hebben uw brief ⟦heden⟧ ontvangen. => Wij hebben uw brief vandaag ontvangen.
niet melden:  /_ (ten dage | avond | morgen | en verleden)/ | die groepen hebben een eigen ingang
niet melden:  /(tot | tot op | het | verleden en) _/ | 'tot op heden' heeft een eigen ingang
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 76 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hetgeen    id: hetgeen    soort: voornaamwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        wat                    | altijd
uitleg:       Het wijst naar iets wat in de zin staat, of naar de hele zin ervoor.
voorbeeld:    ⟦Hetgeen⟧ u schrijft, klopt. => Wat u schrijft, klopt.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 1.402 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hetwelk    id: hetwelk    soort: voornaamwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
alleen:       voor!=/(van | voor | op | in | met | bij | aan | door | volgens | over | naar | uit | onder | tot | om | tijdens)/
beter:        dat                    | als het naar een het-woord verwijst
uitleg:       Het wijst terug naar een ding of feit dat net is genoemd.
voorbeeld:    Het huis ⟦hetwelk⟧ u huurt, is van de gemeente. => Het huis dat u huurt, is van de gemeente.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 141 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       immer    id: immer    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        altijd                 | altijd
uitleg:       Op elk moment.
voorbeeld:    U kunt ons ⟦immer⟧ bellen. => U kunt ons altijd bellen.
niet melden:  /nog _/ | 'nog immer' betekent 'nog steeds'
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie

ingang:       indien    id: indien    soort: voegwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        als                    | altijd
uitleg:       Na dit woord komt een voorwaarde. In gewone taal begint die met 'als'.
voorbeeld:    ⟦Indien⟧ u verhuist, moet u dat melden. => Als u verhuist, moet u dat melden.
niet melden:  /(ik | je | jij) ..10 _ [leesteken]/ | het werkwoord indienen: 'als ik bezwaar indien'
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 31.783 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ingevolge    id: ingevolge    soort: voorzetsel    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        volgens                | als er een regel of wet volgt
uitleg:       De schrijver wijst op een regel: die zegt dat het zo moet.
voorbeeld:    ⟦Ingevolge⟧ de regels krijgt u geen korting. => Volgens de regels krijgt u geen korting.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 4.533 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       jegens    id: jegens    soort: voorzetsel    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        tegenover            | altijd
beter:        tegen                | als het om iemands gedrag gaat
uitleg:       Het zegt voor wie iets bedoeld is, of tegen wie.
voorbeeld:    Gebruik geen geweld ⟦jegens⟧ onze medewerkers. => Gebruik geen geweld tegen onze medewerkers.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 605 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       krachtens    id: krachtens    soort: voorzetsel    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        volgens                | als er een wet of regel volgt
uitleg:       De wet of regel die erachter staat, is de reden dat iets mag of moet.
voorbeeld:    ⟦Krachtens⟧ de verordening mag u hier niet parkeren. => Volgens de verordening mag u hier niet parkeren.
niet melden:  /bij (of | en) _/ | 'bij of krachtens' heeft een eigen ingang
niet melden:  /_ (mandaat | volmacht | delegatie | machtiging | erfrecht)/ | dan past er 'volgens' niet
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 7.961 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       middels    id: middels    soort: voorzetsel    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        met                    | als er een ding of formulier volgt
beter:        door                   | als er een handeling volgt
uitleg:       Zegt waarmee iets gebeurt of hoe iemand iets doet.
voorbeeld:    U vraagt dit aan ⟦middels⟧ een formulier. => U vraagt dit aan met een formulier.
niet melden:  /(de | het | een) _/ | dan komt het midden in een groep woorden
niet melden:  /_ van/ | een schrijffout
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 209 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       mits    id: mits    soort: voegwoord    categorie: archaisch    domein: algemeen    ernst: tip
betekenis:    met een onderwerp erachter
niet melden:  /(woord | woordje | woorden) _/ | het gaat over het woord zelf
niet melden:  /_ (en | of) tenzij/ | het gaat over het woord zelf
alleen:       na=/(u | je | jij | ik | wij | we | hij | zij | ze | het | de | een | uw | jouw | mijn | zijn | haar | ons | onze | hun | er | dit | dat | deze | die | alle | iedereen | iemand | beide)/
beter:        als                    | als er een onderwerp volgt: 'mits u betaalt'
beter:        (alleen als)           | als je nadruk wilt geven
uitleg:       Het geldt alleen als dat zo is. Veel lezers verwarren het met 'tenzij'.
voorbeeld:    U krijgt korting, ⟦mits⟧ u op tijd betaalt. => U krijgt korting, als u op tijd betaalt.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 1.376 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       mits    id: mits-kort    soort: voegwoord    categorie: archaisch    domein: algemeen    ernst: tip
betekenis:    zonder onderwerp erachter
alleen:       na!=/(u | je | jij | ik | wij | we | hij | zij | ze | het | de | een | uw | jouw | mijn | zijn | haar | ons | onze | hun | er | dit | dat | deze | die | alle | iedereen | iemand | beide)/
beter:        (alleen als, met een hele zin: als u op tijd betaalt) | als er geen onderwerp volgt
uitleg:       Alleen als dat zo is. Anders geldt het niet.
voorbeeld:    U krijgt korting, ⟦mits⟧ op tijd betaald. => U krijgt korting, maar alleen als u op tijd betaalt.
niet melden:  /(woord | woordje | woorden) _/ | het gaat over het woord zelf
niet melden:  /_ (en | of) tenzij/ | het gaat over het woord zelf
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       mitsdien    id: mitsdien    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        daarom                 | altijd
uitleg:       Hierna volgt het gevolg van wat ervoor staat.
voorbeeld:    U woont hier niet meer. ⟦Mitsdien⟧ stopt uw vergunning. => U woont hier niet meer. Daarom stopt uw vergunning.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie

ingang:       mocht    id: mocht-u    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: tip
patroon:      mocht u
alleen:       begin=ja
beter:        (als u)                | als je een voorwaarde noemt
uitleg:       Hierna volgt iets wat misschien gebeurt. Met 'als' leest dat sneller.
voorbeeld:    ⟦Mocht u⟧ verhuizen, bel ons dan. => Als u verhuist, bel ons dan.
niet melden:  een echte vraag in de verleden tijd: 'Mocht u hier vroeger parkeren?'
niet melden:  /mocht u ..12 "?"/ | een vraag
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 268 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nadien    id: nadien    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: tip
beter:        daarna                 | altijd
uitleg:       Het gaat over de tijd die daarop volgde.
voorbeeld:    U hebt ⟦nadien⟧ niets meer betaald. => U hebt daarna niets meer betaald.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 166 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       niettegenstaande    id: niettegenstaande    soort: voorzetsel    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        ondanks                | als er een zelfstandig naamwoord volgt
uitleg:       Iets gaat toch door, al is er iets tegen.
voorbeeld:    ⟦Niettegenstaande⟧ onze brief hebt u niet betaald. => Ondanks onze brief hebt u niet betaald.
niet melden:  /_ (hij | zij | u | ik | wij | we | dat | er)/ | dan volgt er een hele zin
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 33 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       niettemin    id: niettemin    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        toch                   | altijd
uitleg:       Het gebeurt, al is er iets wat daar niet bij past.
voorbeeld:    Wij begrijpen dat het moeilijk is. ⟦Niettemin⟧ moet u betalen. => Wij begrijpen dat het moeilijk is. Toch moet u betalen.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 141 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       noch    id: noch    soort: voegwoord    categorie: archaisch    domein: algemeen    ernst: tip
beter:        (en ook niet, of: en ook geen) | als er al een ontkenning staat
uitleg:       Het woord ontkent nog iets: het een niet en het ander ook niet.
voorbeeld:    U hebt niet gebeld, ⟦noch⟧ een brief gestuurd. => U hebt niet gebeld en ook geen brief gestuurd.
niet melden:  /noch ..12 noch/ | 'noch het een, noch het ander'
niet melden:  /kind _ kraai/ | vaste uitdrukking
niet melden:  /(kop | vlees | vis | heg) _ (staart | vis | vlees | steg)/ | vaste uitdrukking
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 504 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ofschoon    id: ofschoon    soort: voegwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        hoewel                 | altijd
uitleg:       Eerst komt iets wat waar is, daarna toch iets anders.
voorbeeld:    ⟦Ofschoon⟧ u te laat was, krijgt u toch geld. => Hoewel u te laat was, krijgt u toch geld.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie

ingang:       omreden    id: omreden    soort: voegwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        omdat                  | altijd
uitleg:       Hier begint een reden. In gewone taal begint die met 'omdat'.
voorbeeld:    U krijgt geen boete, ⟦omreden⟧ u ziek was. => U krijgt geen boete, omdat u ziek was.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie

ingang:       opdat    id: opdat    soort: voegwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        zodat                  | altijd
uitleg:       Hierna volgt het doel: zo kan iets gebeuren.
voorbeeld:    Zet uw naam erbij, ⟦opdat⟧ wij u kunnen bellen. => Zet uw naam erbij, zodat wij u kunnen bellen.
alleen:       begin!=ja
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 108 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       reeds    id: reeds    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
alleen:       hoofdletter=nee
beter:        al                     | altijd
uitleg:       Het is eerder gebeurd, of eerder begonnen.
voorbeeld:    U hebt het bedrag ⟦reeds⟧ betaald. => U hebt het bedrag al betaald.
niet melden:  Reeds als achternaam
niet melden:  /_ (nu | alle | al)/ | dan past er 'al' niet op deze plek
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 2.263 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       sedert    id: sedert    soort: voorzetsel    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        sinds                  | altijd
uitleg:       Vanaf een moment tot nu.
voorbeeld:    U woont ⟦sedert⟧ 2019 in deze straat. => U woont sinds 2019 in deze straat.
niet melden:  /_ (dien | niet | geen | weer | ook | steeds | nog | al | echter)/ | dan is het 'sindsdien'
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 136 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       slechts    id: slechts    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: tip
betekenis:    alleen
alleen:       na!=/([cijfer] | "€" | euro | één | twee | drie | vier | vijf | zes | zeven | acht | negen | tien | elf | twaalf | twintig | dertig | vijftig | honderd | enkele | weinig | zelden | mondjesmaat | zeer | heel | gering | geringe | kort | korte | eenmaal | incidenteel | sporadisch | langzaam | matig | beperkt | beperkte | gedeeltelijk | deels | ten dele | de helft | een (paar | klein | kleine | beperkt | beperkte | deel | gedeelte | fractie | handvol))/
beter:        alleen                 | als het om één ding of groep gaat
uitleg:       Niet meer dan dat.
voorbeeld:    Deze regel geldt ⟦slechts⟧ voor ouders. => Deze regel geldt alleen voor ouders.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 3.948 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       slechts    id: slechts-aantal    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: tip
betekenis:    voor een aantal
alleen:       na=/([cijfer] | "€" | euro | één | twee | drie | vier | vijf | zes | zeven | acht | negen | tien | elf | twaalf | twintig | dertig | vijftig | honderd | enkele | weinig | zelden | mondjesmaat | zeer | heel | gering | geringe | kort | korte | eenmaal | incidenteel | sporadisch | langzaam | matig | beperkt | beperkte | gedeeltelijk | deels | ten dele | de helft | een (paar | klein | kleine | beperkt | beperkte | deel | gedeelte | fractie | handvol))/ · begin!=ja
beter:        maar                   | voor een aantal of bedrag
uitleg:       Weinig, of minder dan verwacht.
voorbeeld:    Er kwamen ⟦slechts⟧ drie mensen naar de avond. => Er kwamen maar drie mensen naar de avond.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       teneinde    id: teneinde    soort: voegwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        om                     | er volgt 'te' met een werkwoord
uitleg:       Het zegt met welk doel iemand iets doet.
voorbeeld:    Bel ons ⟦teneinde⟧ een afspraak te maken. => Bel ons om een afspraak te maken.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 667 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       thans    id: thans    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        nu                     | altijd
uitleg:       Op dit moment, in deze tijd.
voorbeeld:    Uw aanvraag ligt ⟦thans⟧ bij een collega. => Uw aanvraag ligt nu bij een collega.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 294 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tot op heden    id: tot-op-heden    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        tot nu toe             | altijd
uitleg:       Het begon vroeger en het duurt nog steeds.
voorbeeld:    U hebt ⟦tot op heden⟧ niets betaald. => U hebt tot nu toe niets betaald.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 27 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verwittigen    id: verwittigen    soort: werkwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        (laten weten)          | als je iets vertelt
beter:        (waarschuwen)          | als er gevaar of haast is
uitleg:       Iemand krijgt bericht of een waarschuwing.
voorbeeld:    U moet de buren ⟦verwittigen⟧ als u gaat slopen. => U moet de buren waarschuwen als u gaat slopen.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie

ingang:       vigerend    id: vigerend    soort: bijvoeglijk    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        <geldend>              | altijd
uitleg:       Het gaat om regels die nu gelden.
voorbeeld:    Dat past niet in het ⟦vigerende⟧ beleid. => Dat past niet in het geldende beleid.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie

ingang:       vooralsnog    id: vooralsnog    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        voorlopig              | als iets later kan veranderen
uitleg:       Het is nu zo, maar het kan later anders worden.
voorbeeld:    U hoeft ⟦vooralsnog⟧ niets te doen. => U hoeft voorlopig niets te doen.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 156 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voorts    id: voorts    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        verder                 | als je met een volgend punt verdergaat
beter:        ook                    | als je iets toevoegt
uitleg:       Hierna volgt een volgend punt.
voorbeeld:    ⟦Voorts⟧ vragen wij u om een kopie van uw huurcontract. => Verder vragen wij u om een kopie van uw huurcontract.
niet melden:  /zo _/ | 'en zo voorts' is een vaste uitdrukking
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 1.295 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wederom    id: wederom    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        opnieuw                | altijd
beter:        weer                   | in een vriendelijke, losse tekst
uitleg:       Het gebeurt nog een keer.
voorbeeld:    U hebt ⟦wederom⟧ te laat betaald. => U hebt opnieuw te laat betaald.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 108 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       weliswaar    id: weliswaar    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: tip
beter:        (laat dit woord weg)   | als erna 'maar' volgt
uitleg:       Dat klopt, maar er volgt iets wat ook geldt.
voorbeeld:    U hebt ⟦weliswaar⟧ gebeld, maar u stuurde geen brief. => U hebt gebeld, maar u stuurde geen brief.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 135 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       welke    id: welke-die    soort: voornaamwoord    categorie: archaisch    domein: algemeen    ernst: tip
betekenis:    betrekkelijk: die of dat
patroon:      "," welke (u | wij | ik | hij | zij)
beter:        (, die)                | als het naar een de-woord of meer dingen verwijst
uitleg:       Het wijst terug naar het woord ervoor.
voorbeeld:    De brief⟦, welke u⟧ vorige week kreeg, klopt niet. => De brief, die u vorige week kreeg, klopt niet.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 7.664 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wijl    id: wijl    soort: voegwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        omdat                  | altijd
uitleg:       Een oud woordje dat een reden inleidt.
voorbeeld:    U krijgt geld terug, ⟦wijl⟧ u te veel hebt betaald. => U krijgt geld terug, omdat u te veel hebt betaald.
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie

ingang:       zulks    id: zulks    soort: voornaamwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        dat                    | altijd
uitleg:       Het verwijst naar iets wat net gezegd is.
voorbeeld:    U moet betalen, ook als u ⟦zulks⟧ niet wilt. => U moet betalen, ook als u dat niet wilt.
niet melden:  /_ (ter | naar | met | op | in | onder | te | voor | behoudens | overeenkomstig | conform | tenzij | zonder | mits)/ | dan past 'dat' niet
status:       aangenomen, 2026-11, redacteur: verouderd: leeft alleen nog in brieven en wetten
bron:         eigen redactie; 1.399 keer in de wettekst (BWB, 10,8 miljoen woorden)
