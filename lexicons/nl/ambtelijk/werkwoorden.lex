# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Ambtelijke werkwoorden: er is een gewoner werkwoord voor.

ingang:       aan|merken    id: aanmerken-als    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    iemand of iets beschouwen als
vormen:       vde=-
alleen:       zin=/als/
beter:        <zien>                 | als er 'als' bij staat
uitleg:       Vinden dat iemand of iets bij een bepaalde groep hoort.
voorbeeld:    U wordt ⟦aangemerkt⟧ als alleenstaande. => U wordt gezien als alleenstaande.
niet melden:  /(iets | niets | wat | veel | weinig) ..6 _/ | kritiek hebben
niet melden:  /_ ..3 (iets | niets)/ | kritiek hebben
niet melden:  /<merken:ww> ..6 (niets | iets | er | ervan) ..6 aan/ | voelen of zien dat er iets is
niet melden:  /er <merken:ww> ..6 aan/ | voelen of zien dat er iets is
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       aan|vangen    id: aanvangen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       tt1=-
beter:        <beginnen>             | als iets start
uitleg:       Beginnen. Dit werkwoord staat bijna alleen nog in brieven.
voorbeeld:    De verbouwing van de school is in mei ⟦aangevangen⟧. => De verbouwing van de school is in mei begonnen.
niet melden:  /<hebben:ww> ..8 aangevangen/ | dan moet 'hebben' ook 'zijn' worden
niet melden:  /(wat | iets | niets) ..8 _/ | iets doen met iets
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       aan|wenden    id: aanwenden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <gebruiken>            | als het om geld, tijd of een middel gaat
uitleg:       Iets gebruiken voor een doel, meestal geld.
voorbeeld:    U mag dit geld alleen ⟦aanwenden⟧ voor de verbouwing. => U mag dit geld alleen gebruiken voor de verbouwing.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       accorderen    id: accorderen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <goed|keuren>          | als iemand ja zegt tegen een plan of rekening
uitleg:       Iemand heeft gekeken en zegt: dit is goed.
voorbeeld:    De wethouder heeft het plan ⟦geaccordeerd⟧. => De wethouder heeft het plan goedgekeurd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       anticiperen    id: anticiperen-op    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
alleen:       na=/op/
beter:        (rekening houden met)  | als je nu al let op iets wat later komt
uitleg:       Nu al rekening houden met iets wat gaat gebeuren.
voorbeeld:    Wij ⟦anticiperen⟧ op meer aanvragen in december. => Wij houden rekening met meer aanvragen in december.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       behoeven    id: behoeven-te    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    hoeven, met 'te' erbij
alleen:       na=/..8 te/
beter:        <hoeven>               | als er 'te' en een ander werkwoord volgt
uitleg:       Hoeven: het is niet nodig.
voorbeeld:    U ⟦behoeft⟧ niet zelf te komen. => U hoeft niet zelf te komen.
niet melden:  de betekenis 'nodig hebben': 'dit behoeft geen uitleg'
niet melden:  /_ ..8 om/ | dan betekent het 'nodig hebben'
niet melden:  /_ ..1 (goedkeuring | toestemming | instemming)/ | dan betekent het 'nodig hebben'
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       beogen    id: beogen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       vt=-; vtmv=-; vd=-; vde=-; od=-; ode=-
beter:        <willen>  | als een mens of organisatie iets wil
beter:        (als doel hebben)      | als je het doel van een regel uitlegt
uitleg:       Iemand wil iets bereiken.
voorbeeld:    De gemeente ⟦beoogt⟧ een rustige straat. => De gemeente wil een rustige straat.
niet melden:  /_ ..8 te/ | met 'te' erbij past 'willen' niet zomaar op dezelfde plaats
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       beogen    id: beogen-doel    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (wordt | worden | werd | werden | is | zijn | heeft | hebben) ..6 beoogd !(effect)
patroon:      beoogd (wordt | worden | werd | is | zijn)
patroon:      (beoogt | beogen) ..8 te
patroon:      beoogde (resultaat | resultaten | effect | effecten | doel | doelen | werking | gevolg | opvolger | uitgaven | wijziging | wijzigingen | maatregel | maatregelen | toepassing | voorziening | tijdskader | tijdpad | planning | situatie | kandidaat | samenwerking | partner | bestemming)
beter:        (bedoelen; willen; het doel is) | altijd
uitleg:       Dat is het doel, of zo is het bedoeld.
voorbeeld:    Met deze regel ⟦wordt beoogd⟧ dat iedereen kan meedoen. => Het doel van deze regel is dat iedereen kan meedoen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       gehouden tot    id: gehouden-tot    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
patroon:      (is | zijn | ben | bent | was | waren) ..4 gehouden tot
patroon:      tot ..8 gehouden (is | zijn | te zijn | was | waren) !(over | in | op | met | bij)
beter:        (moeten)               | altijd
uitleg:       Iemand heeft de plicht om het te doen.
voorbeeld:    De huurder ⟦is gehouden tot⟧ betaling van de schade. => De huurder moet de schade betalen.
niet melden:  /(in (werking | stand | leven | bedrijf | dienst) | vast | gevangen | gesloten | open | droog | onderzoek | controle | toezicht | vergadering | enquête | verkiezing | verkiezingen) gehouden/ | iets blijft zoals het is, of iets gebeurt
niet melden:  /gehouden tot (en met | [cijfer] | de dag | het moment | uiterlijk)/ | tot een tijdstip
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       beschikken over    id: beschikken-over    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      <beschikken:ww> over
beter:        (hebben of kunnen gebruiken) | als iemand iets heeft of kan gebruiken
uitleg:       Iemand heeft iets of kan het gebruiken.
voorbeeld:    U ⟦beschikt over⟧ een eigen auto. => U hebt een eigen auto.
niet melden:  beschikken in de betekenis 'een besluit nemen'
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie; 408 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       betreffen    id: betreffen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       od=-; ode=-; vd=-; vde=-
alleen:       na=/(de | het | een | uw | onze | deze | dit | alle)/
beter:        <gaan> over            | als je het onderwerp noemt
beter:        <gaan> om              | na 'het': het gaat om een nieuwe aanvraag
uitleg:       Het zegt waar iets over gaat.
voorbeeld:    Dit besluit ⟦betreft⟧ uw uitkering. => Dit besluit gaat over uw uitkering.
niet melden:  /wat ..6 _/ | 'wat uw vraag betreft' is gewone taal
niet melden:  /voor zover ..6 _/ | een beperking in een regel
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       bewerkstelligen    id: bewerkstelligen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <bereiken>             | als het om een resultaat gaat
beter:        <regelen>              | als iemand iets voor elkaar krijgt
uitleg:       Iemand zorgt dat iets lukt.
voorbeeld:    Wij willen een oplossing ⟦bewerkstelligen⟧ voor alle bewoners. => Wij willen een oplossing bereiken voor alle bewoners.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       bezigen    id: bezigen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       tt1=-
beter:        <gebruiken>            | als het om woorden of een werkwijze gaat
uitleg:       Gebruiken, bijvoorbeeld een woord of een manier van werken.
voorbeeld:    De naam die wij in deze brief ⟦bezigen⟧, staat in het contract. => De naam die wij in deze brief gebruiken, staat in het contract.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       borgen    id: borgen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       tt1=-
beter:        <vast|leggen>          | als je afspraken opschrijft
beter:        (ervoor zorgen dat)    | als je iets blijvend wilt regelen
uitleg:       Zorgen dat iets goed blijft gaan, bijvoorbeeld door het op te schrijven of te controleren.
voorbeeld:    De afspraken met uw school zijn nu ⟦geborgd⟧. => De afspraken met uw school zijn nu vastgelegd.
niet melden:  /(de | alle | van | twee | meeste | onze | andere | oude | beide) borgen/ | mensen die voor een schuld instaan
niet melden:  /borgen ..8 op ("." | "," | "!" | "?" | in | en)/ | opbergen
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       consulteren    id: consulteren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (om advies vragen)     | als je iemands mening of kennis wilt
uitleg:       Iemand vragen wat hij ervan vindt of wat hij ervan weet.
voorbeeld:    Wij ⟦consulteren⟧ eerst een arts. => Wij vragen eerst een arts om advies.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       continueren    id: continueren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (verlengen) | als een contract of uitkering langer loopt
beter:        (doorgaan met)         | als je een activiteit niet stopt
uitleg:       Iets loopt langer door.
voorbeeld:    Wij ⟦continueren⟧ uw contract met drie maanden. => Wij verlengen uw contract met drie maanden.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       dienen te    id: dienen-te    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    moeten
patroon:      <dienen:ww> ..12 te
beter:        <moeten:ww> …          | altijd: het woordje 'te' vervalt
uitleg:       Moeten. Met 'moet' weet de lezer meteen waar hij aan toe is.
voorbeeld:    Op het formulier staat welke gegevens u ⟦dient te⟧ geven. => Op het formulier staat welke gegevens u moet geven.
niet melden:  /<in|dienen:ww>/ | een aanvraag indienen is iets anders
niet melden:  /<dienen:ww> ..3 om ..6 te/ | een bijzin met 'om … te' staat ertussen
niet melden:  /<dienen:ww> ..3 (om te | ertoe)/ | dienen voor een doel: 'dit dient om schade te voorkomen'
niet melden:  /<dienen:ww> ..1 (als | tot) ..8 (en | of | maar | die | dat) ..8 te/ | dienen voor een doel
niet melden:  /<dienen:ww> ..1 voor (de | het | een | uw | onze)/ | dienen voor een doel
niet melden:  /(dienend | dienende)/ | dan betekent het niet 'moeten'
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie; 618 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dienen te    id: dienen-te-scheidbaar    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    moeten, met een scheidbaar werkwoord
patroon:      <dienen:ww> ..11 (aan | af | bij | deel | door | in | mee | na | op | over | plaats | samen | terug | toe | uit | vast | voor | weg) te
beter:        (moeten, met het werkwoord aan elkaar: moet … invullen) | altijd: het woordje 'te' vervalt
uitleg:       Moeten: iemand heeft een plicht.
voorbeeld:    Op het formulier staat wat u ⟦dient in te⟧ vullen. => Op het formulier staat wat u moet invullen.
niet melden:  /<dienen:ww> ..1 (als | tot) ..8 (en | of | maar | die | dat) ..8 te/ | dienen voor een doel
niet melden:  /<dienen:ww> ..1 voor (de | het | een | uw | onze)/ | dienen voor een doel
niet melden:  /<dienen:ww> ..3 (om te | ertoe)/ | dienen voor een doel
niet melden:  /(dienend | dienende)/ | dan betekent het niet 'moeten'
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie; 618 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       door|geleiden    id: doorgeleiden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <door|sturen>          | als een brief of vraag naar iemand anders gaat
uitleg:       Een brief gaat naar iemand anders die er meer over weet.
voorbeeld:    Wij hebben uw brief ⟦doorgeleid⟧ naar de provincie. => Wij hebben uw brief doorgestuurd naar de provincie.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       door|zenden    id: doorzenden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <door|sturen>          | altijd
uitleg:       Een brief of vraag aan de juiste persoon of organisatie sturen.
voorbeeld:    Wij hebben uw vraag ⟦doorgezonden⟧ naar de Belastingdienst. => Wij hebben uw vraag doorgestuurd naar de Belastingdienst.
niet melden:  /(de | het | een | uw | deze | onze | alle | elke) doorgezonden/ | dan moet er een e achter 'doorgestuurd'
niet melden:  /(de | het | een | uw | deze | onze | alle) ..4 aan (u | ons | hem | haar | hen) doorgezonden/ | dan moet er een e achter 'doorgestuurd'
niet melden:  /(door | aan | naar | van | bij | met) (u | ons | hem | haar | hen | mij | je | jou | wie) doorgezonden [woord]/ | dan moet er een e achter
niet melden:  /doorgezonden (stuk | stukken | processtukken | brief | brieven | formulier | formulieren | lijst | lijsten | signaleringslijst | gegevens | document | documenten | informatie | rapport | rapporten | exemplaar | foto | foto's | bescheiden | verslag | factuur | rekening | bewijs | bewijsstukken | nota | klacht | klachten | bericht | berichten | e-mail | mail | pakket | kopie | kopieën | bijlage | bijlagen | reactie | reacties | vragenlijst | vragenlijsten | aanvraag | aanvragen | toelichting | opgave | overzicht | verzoek | verzoekschrift | besluit | advies)/ | dan moet er een e achter
niet melden:  /(de | het | een | uw | onze | deze | alle | dit) ..6 doorgezonden !("." | "," | ";" | ":" | "!" | "?" | ")" | op | in | aan | door | naar | per | via | met | voor | van | bij | om | tot | uit | over | sinds | na | tijdens | binnen | en | of | maar | dat | die | als | wanneer | zodat | omdat | nadat | voordat | heb | hebt | heeft | hebben | had | hadden | is | zijn | was | waren | wordt | worden | werd | werden | zal | zullen | kan | kunnen | moet | moeten | mag | mogen | zou | zouden | hoe | wat | waar | waarin | te | ter | ten | zonder | vanwege | wegens | tegen | volgens | krijgt | krijgen | hij | zij | wij | u | ik | het | de | een | daar | hier | dan | toen | nu | ook | niet | zoals | alsnog | vandaag | gisteren | morgen)/ | voor een zelfstandig naamwoord: dan moet er een e achter
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       effectueren    id: effectueren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <uit|voeren>           | als een besluit of plan echt gebeurt
uitleg:       Een besluit gaat nu echt gebeuren.
voorbeeld:    Het plan wordt in juli ⟦geëffectueerd⟧. => Het plan wordt in juli uitgevoerd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       faciliteren    id: faciliteren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       od=-; ode=-
beter:        (helpen) | als het om mensen gaat
beter:        (mogelijk maken)       | als het om een activiteit gaat
uitleg:       Helpen zodat iets kan, bijvoorbeeld met geld of een zaal.
voorbeeld:    Wij willen vrijwilligers ⟦faciliteren⟧ bij hun werk. => Wij willen vrijwilligers helpen bij hun werk.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       genereren    id: genereren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       od=-; ode=-
beter:        <op|leveren>           | als het om geld, werk of ideeën gaat
beter:        <maken>                | als het om codes of gegevens gaat
uitleg:       Door iets te doen, ontstaat iets nieuws.
voorbeeld:    De markt kan meer inkomsten ⟦genereren⟧ voor het dorp. => De markt kan meer inkomsten opleveren voor het dorp.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       geschieden    id: geschieden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <gebeuren>             | altijd
uitleg:       Gebeuren. Dit woord komt uit oude boeken.
voorbeeld:    Dit ⟦geschiedt⟧ altijd samen met u. => Dit gebeurt altijd samen met u.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       honoreren    id: honoreren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
alleen:       zin=/(aanvraag | aanvragen | verzoek | verzoeken | bezwaar | bezwaren | voorstel | voorstellen | wens | wensen | eis | eisen | claim | subsidie | klacht | klachten | declaratie | vordering | plan | plannen | oproep)/
beter:        <goed|keuren>          | als het om een aanvraag of verzoek gaat
beter:        (ja zeggen tegen)    | als het om een wens, eis of oproep gaat
uitleg:       Iemand zegt ja tegen een vraag.
voorbeeld:    Uw aanvraag is niet ⟦gehonoreerd⟧. => Uw aanvraag is niet goedgekeurd.
niet melden:  betalen van een arts of adviseur
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       implementeren    id: implementeren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <in|voeren>            | als het om een regel, systeem of werkwijze gaat
uitleg:       Iets nieuws wordt voortaan gebruikt.
voorbeeld:    De nieuwe regels worden in januari ⟦geïmplementeerd⟧. => De nieuwe regels worden in januari ingevoerd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       initiëren    id: initieren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <starten>              | als je zelf iets laat beginnen
uitleg:       Iemand neemt de eerste stap, waarna het echte werk kan beginnen.
voorbeeld:    Wij hebben een onderzoek ⟦geïnitieerd⟧. => Wij hebben een onderzoek gestart.
niet melden:  /_ (hem | haar | hen | iemand) in/ | inwijden
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       inventariseren    id: inventariseren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       od=-; ode=-
beter:        <verzamelen>           | als het om klachten, wensen of gegevens gaat
beter:        (op een rij zetten)    | als je een overzicht maakt
uitleg:       Informatie verzamelen en er een lijst van maken.
voorbeeld:    Wij ⟦inventariseren⟧ de klachten uit uw straat. => Wij verzamelen de klachten uit uw straat.
niet melden:  /_ ..3 (of | hoe | wat | wie | waar | welke | hoeveel | waarom)/ | dan staat er een hele zin achter
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       in|winnen    id: inwinnen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <vragen>               | als het om advies of informatie gaat
uitleg:       Advies of informatie vragen aan iemand die het weet.
voorbeeld:    Het advies dat wij hebben ⟦ingewonnen⟧, sturen wij u. => Het advies dat wij hebben gevraagd, sturen wij u.
niet melden:  /(de | het | een | uw | deze | onze | alle | elke) ingewonnen/ | dan moet er een e achter 'gevraagd'
niet melden:  /ingewonnen ..1 (informatie | advies | adviezen | inlichtingen)/ | dan past 'gevraagd' niet goed
niet melden:  /(door | aan | naar | van | bij | met) (u | ons | hem | haar | hen | mij | je | jou | wie) ingewonnen [woord]/ | dan moet er een e achter
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       in|zenden    id: inzenden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <op|sturen>            | als de lezer iets naar je stuurt
uitleg:       Iets per post of online naar iemand sturen.
voorbeeld:    U kunt het formulier tot 1 mei ⟦inzenden⟧. => U kunt het formulier tot 1 mei opsturen.
niet melden:  /(de | het | een | uw | deze | onze | alle | elke) ingezonden/ | dan moet er een e achter 'opgestuurd'
niet melden:  /(door | aan | naar | van | bij | met) (u | ons | hem | haar | hen | mij | je | jou | wie) ingezonden [woord]/ | dan moet er een e achter
niet melden:  /ingezonden (stuk | stukken | processtukken | brief | brieven | formulier | formulieren | lijst | lijsten | signaleringslijst | gegevens | document | documenten | informatie | rapport | rapporten | exemplaar | foto | foto's | bescheiden | verslag | factuur | rekening | bewijs | bewijsstukken | nota | klacht | klachten | bericht | berichten | e-mail | mail | pakket | kopie | kopieën | bijlage | bijlagen | reactie | reacties | vragenlijst | vragenlijsten | aanvraag | aanvragen | toelichting | opgave | overzicht | verzoek | verzoekschrift | besluit | advies)/ | dan moet er een e achter
niet melden:  /(de | het | een | uw | onze | deze | alle | dit) ..6 ingezonden !("." | "," | ";" | ":" | "!" | "?" | ")" | op | in | aan | door | naar | per | via | met | voor | van | bij | om | tot | uit | over | sinds | na | tijdens | binnen | en | of | maar | dat | die | als | wanneer | zodat | omdat | nadat | voordat | heb | hebt | heeft | hebben | had | hadden | is | zijn | was | waren | wordt | worden | werd | werden | zal | zullen | kan | kunnen | moet | moeten | mag | mogen | zou | zouden | hoe | wat | waar | waarin | te | ter | ten | zonder | vanwege | wegens | tegen | volgens | krijgt | krijgen | hij | zij | wij | u | ik | het | de | een | daar | hier | dan | toen | nu | ook | niet | zoals | alsnog | vandaag | gisteren | morgen)/ | voor een zelfstandig naamwoord: dan moet er een e achter
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       mede|delen    id: mededelen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <vertellen>            | als je de lezer iets laat weten
beter:        <door|geven>           | als de lezer je een gegeven geeft
beter:        <melden>               | als het kort en zakelijk moet
uitleg:       Iemand iets laten weten. Aan de telefoon is het gewoon vertellen of doorgeven.
voorbeeld:    U moet ons uw nieuwe adres ⟦mededelen⟧. => U moet ons uw nieuwe adres doorgeven.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       mitigeren    id: mitigeren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       od=-; ode=-
beter:        <verminderen>          | als iets minder erg wordt
uitleg:       Iets minder erg of kleiner maken.
voorbeeld:    Met een hek willen wij de overlast ⟦mitigeren⟧. => Met een hek willen wij de overlast verminderen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       onderschrijven    id: onderschrijven    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (het eens zijn met)    | als je dezelfde mening hebt
uitleg:       Hetzelfde vinden als iemand anders.
voorbeeld:    Wij ⟦onderschrijven⟧ uw plan. => Wij zijn het eens met uw plan.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       opteren    id: opteren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <kiezen>               | als er 'voor' volgt
uitleg:       Een van de mogelijkheden kiezen.
voorbeeld:    U kunt ook ⟦opteren⟧ voor betaling per maand. => U kunt ook kiezen voor betaling per maand.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       optimaliseren    id: optimaliseren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <verbeteren>           | als iets beter wordt
uitleg:       Iets zo goed maken als het kan.
voorbeeld:    Wij willen de bus naar uw wijk ⟦optimaliseren⟧. => Wij willen de bus naar uw wijk verbeteren.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       op|zenden    id: opzenden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <op|sturen>            | altijd
uitleg:       Iets met de post naar iemand sturen.
voorbeeld:    U kunt de kopie gratis ⟦opzenden⟧. => U kunt de kopie gratis opsturen.
niet melden:  /(door | aan | naar | van | bij | met) (u | ons | hem | haar | hen | mij | je | jou | wie) opgezonden [woord]/ | dan moet er een e achter
niet melden:  /(de | het | een | uw | deze | onze | alle | elke) opgezonden/ | dan moet er een e achter 'opgestuurd'
niet melden:  /opgezonden (stuk | stukken | processtukken | brief | brieven | formulier | formulieren | lijst | lijsten | signaleringslijst | gegevens | document | documenten | informatie | rapport | rapporten | exemplaar | foto | foto's | bescheiden | verslag | factuur | rekening | bewijs | bewijsstukken | nota | klacht | klachten | bericht | berichten | e-mail | mail | pakket | kopie | kopieën | bijlage | bijlagen | reactie | reacties | vragenlijst | vragenlijsten | aanvraag | aanvragen | toelichting | opgave | overzicht | verzoek | verzoekschrift | besluit | advies)/ | dan moet er een e achter
niet melden:  /(de | het | een | uw | onze | deze | alle | dit) ..6 opgezonden !("." | "," | ";" | ":" | "!" | "?" | ")" | op | in | aan | door | naar | per | via | met | voor | van | bij | om | tot | uit | over | sinds | na | tijdens | binnen | en | of | maar | dat | die | als | wanneer | zodat | omdat | nadat | voordat | heb | hebt | heeft | hebben | had | hadden | is | zijn | was | waren | wordt | worden | werd | werden | zal | zullen | kan | kunnen | moet | moeten | mag | mogen | zou | zouden | hoe | wat | waar | waarin | te | ter | ten | zonder | vanwege | wegens | tegen | volgens | krijgt | krijgen | hij | zij | wij | u | ik | het | de | een | daar | hier | dan | toen | nu | ook | niet | zoals | alsnog | vandaag | gisteren | morgen)/ | voor een zelfstandig naamwoord: dan moet er een e achter
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       over|leggen    id: overleggen-stukken    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    papieren laten zien of meesturen
vormen:       tt1=-
alleen:       zin=/(bewijs | bewijsstuk | bewijsstukken | bankafschrift | bankafschriften | loonstrook | loonstroken | kopie | kopieën | identiteitsbewijs | jaaropgave | jaaropgaven | verklaring | document | documenten | stukken)/
beter:        <mee|sturen>           | als de lezer het bij een aanvraag doet
beter:        (laten zien)           | als de lezer het aan het loket doet
uitleg:       Papieren laten zien of meesturen. Veel mensen denken bij dit woord aan praten met elkaar.
voorbeeld:    U hebt geen bankafschriften ⟦overgelegd⟧. => U hebt geen bankafschriften meegestuurd.
niet melden:  /_ ..8 (met | over)/ | overleggen met iemand: samen praten
niet melden:  /met ..8 _/ | overleggen met iemand: samen praten
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       participeren    id: participeren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       od=-; ode=-
beter:        <mee|doen>             | altijd
uitleg:       Meedoen met anderen.
voorbeeld:    Wij willen dat iedereen kan ⟦participeren⟧. => Wij willen dat iedereen kan meedoen.
niet melden:  /_ ..1 in/ | staat apart: 'meedoen aan'
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       participeren in    id: participeren-in    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <participeren:ww> ..1 in
beter:        (meedoen aan)          | altijd
uitleg:       Meedoen aan iets wat anderen ook doen.
voorbeeld:    Bewoners kunnen ⟦participeren in⟧ het project. => Bewoners kunnen meedoen aan het project.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       reduceren    id: reduceren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <verminderen>          | als er minder van iets komt
beter:        <verlagen>             | als een bedrag of getal lager wordt
uitleg:       Het aantal of het bedrag wordt kleiner.
voorbeeld:    Wij willen het aantal auto's in de straat ⟦reduceren⟧. => Wij willen het aantal auto's in de straat verminderen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       ressorteren    id: ressorteren-onder    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
alleen:       na=/onder/
beter:        <vallen>               | als er 'onder' volgt
uitleg:       Bij een organisatie horen die er de baas over is.
voorbeeld:    De brug ⟦ressorteert⟧ onder de provincie. => De brug valt onder de provincie.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       restitueren    id: restitueren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <terug|betalen>        | als iemand geld terugkrijgt
uitleg:       Iemand krijgt zijn geld terug.
voorbeeld:    Het bedrag wordt op uw rekening ⟦gerestitueerd⟧. => Het bedrag wordt op uw rekening terugbetaald.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       resulteren in    id: resulteren-in    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      <resulteren:ww> in
beter:        <leiden:ww> tot        | als het gevolg daarna komt
uitleg:       Na 'in' staat het gevolg: dat komt eruit.
voorbeeld:    Een fout in het formulier kan ⟦resulteren in⟧ een lager bedrag. => Een fout in het formulier kan leiden tot een lager bedrag.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       retourneren    id: retourneren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <terug|sturen>         | als het om een brief, formulier of pakket gaat
uitleg:       Iemand stuurt iets terug.
voorbeeld:    Het formulier is nog niet ⟦geretourneerd⟧. => Het formulier is nog niet teruggestuurd.
niet melden:  /(bedrag | geld | borg | statiegeld) ..8 _/ | dan is het terugbetalen
niet melden:  /_ ..6 (bedrag | geld | borg | statiegeld)/ | dan is het terugbetalen
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       signaleren    id: signaleren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       od=-; ode=-; vde=-
beter:        <zien>                 | als je iets merkt
beter:        <melden>               | als je het ook aan iemand vertelt
uitleg:       Iets merken, of het aan iemand vertellen. Het woord zegt niet welke van de twee.
voorbeeld:    Wij ⟦signaleren⟧ meer klachten over lawaai. => Wij zien meer klachten over lawaai.
niet melden:  /gesignaleerd <staan:ww>/ | gezocht door de politie
niet melden:  /<staan:ww> ..8 gesignaleerd/ | gezocht door de politie
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       sommeren    id: sommeren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (eisen dat)            | als iemand iets nu echt moet doen
uitleg:       Iemand eist dat een ander iets doet, vaak als laatste waarschuwing.
voorbeeld:    Wij ⟦sommeren⟧ u het hek weg te halen. => Wij eisen dat u het hek weghaalt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       stagneren    id: stagneren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       vd=-; vde=-
beter:        <stil|staan>           | als iets niet meer verder gaat
uitleg:       Het gaat niet meer vooruit.
voorbeeld:    De bouw van de woningen zal hierdoor niet ⟦stagneren⟧. => De bouw van de woningen zal hierdoor niet stilstaan.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       terug|zenden    id: terugzenden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <terug|sturen>         | altijd
uitleg:       Iets sturen naar wie het eerst stuurde of gaf.
voorbeeld:    U kunt het pasje per post ⟦terugzenden⟧. => U kunt het pasje per post terugsturen.
niet melden:  /(de | het | een | uw | deze | onze | alle | elke) teruggezonden/ | dan moet er een e achter 'teruggestuurd'
niet melden:  /(door | aan | naar | van | bij | met) (u | ons | hem | haar | hen | mij | je | jou | wie) teruggezonden [woord]/ | dan moet er een e achter
niet melden:  /teruggezonden (stuk | stukken | processtukken | brief | brieven | formulier | formulieren | lijst | lijsten | signaleringslijst | gegevens | document | documenten | informatie | rapport | rapporten | exemplaar | foto | foto's | bescheiden | verslag | factuur | rekening | bewijs | bewijsstukken | nota | klacht | klachten | bericht | berichten | e-mail | mail | pakket | kopie | kopieën | bijlage | bijlagen | reactie | reacties | vragenlijst | vragenlijsten | aanvraag | aanvragen | toelichting | opgave | overzicht | verzoek | verzoekschrift | besluit | advies)/ | dan moet er een e achter
niet melden:  /(de | het | een | uw | onze | deze | alle | dit) ..6 teruggezonden !("." | "," | ";" | ":" | "!" | "?" | ")" | op | in | aan | door | naar | per | via | met | voor | van | bij | om | tot | uit | over | sinds | na | tijdens | binnen | en | of | maar | dat | die | als | wanneer | zodat | omdat | nadat | voordat | heb | hebt | heeft | hebben | had | hadden | is | zijn | was | waren | wordt | worden | werd | werden | zal | zullen | kan | kunnen | moet | moeten | mag | mogen | zou | zouden | hoe | wat | waar | waarin | te | ter | ten | zonder | vanwege | wegens | tegen | volgens | krijgt | krijgen | hij | zij | wij | u | ik | het | de | een | daar | hier | dan | toen | nu | ook | niet | zoals | alsnog | vandaag | gisteren | morgen)/ | voor een zelfstandig naamwoord: dan moet er een e achter
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       toe|zenden    id: toezenden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <sturen>               | altijd
uitleg:       Zorgen dat een brief of pakje bij iemand komt.
voorbeeld:    Wij zullen u het besluit deze maand ⟦toezenden⟧. => Wij zullen u het besluit deze maand sturen.
niet melden:  /(de | het | een | uw | deze | onze | alle | elke) toegezonden/ | dan moet er een e achter 'gestuurd'
niet melden:  /(de | het | een | uw | deze | onze | alle) ..4 aan (u | ons | hem | haar | hen) toegezonden/ | dan moet er een e achter 'gestuurd'
niet melden:  /tot (nu | dan | daar | hier | morgen | vandaag | [woord]) toe/ | 'tot nu toe' is iets anders
niet melden:  /(door | aan | naar | van | bij | met) (u | ons | hem | haar | hen | mij | je | jou | wie) toegezonden [woord]/ | dan moet er een e achter
niet melden:  /<krijgen:ww> ..8 toegezonden/ | dan past 'gestuurd' niet
niet melden:  /toegezonden <krijgen:ww>/ | dan past 'gestuurd' niet
niet melden:  /toegezonden (stuk | stukken | processtukken | brief | brieven | formulier | formulieren | lijst | lijsten | signaleringslijst | gegevens | document | documenten | informatie | rapport | rapporten | exemplaar | foto | foto's | bescheiden | verslag | factuur | rekening | bewijs | bewijsstukken | nota | klacht | klachten | bericht | berichten | e-mail | mail | pakket | kopie | kopieën | bijlage | bijlagen | reactie | reacties | vragenlijst | vragenlijsten | aanvraag | aanvragen | toelichting | opgave | overzicht | verzoek | verzoekschrift | besluit | advies)/ | dan moet er een e achter
niet melden:  /(de | het | een | uw | onze | deze | alle | dit) ..6 toegezonden !("." | "," | ";" | ":" | "!" | "?" | ")" | op | in | aan | door | naar | per | via | met | voor | van | bij | om | tot | uit | over | sinds | na | tijdens | binnen | en | of | maar | dat | die | als | wanneer | zodat | omdat | nadat | voordat | heb | hebt | heeft | hebben | had | hadden | is | zijn | was | waren | wordt | worden | werd | werden | zal | zullen | kan | kunnen | moet | moeten | mag | mogen | zou | zouden | hoe | wat | waar | waarin | te | ter | ten | zonder | vanwege | wegens | tegen | volgens | krijgt | krijgen | hij | zij | wij | u | ik | het | de | een | daar | hier | dan | toen | nu | ook | niet | zoals | alsnog | vandaag | gisteren | morgen)/ | voor een zelfstandig naamwoord: dan moet er een e achter
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       trachten    id: trachten    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <proberen>             | altijd
uitleg:       Zijn best doen om iets te laten lukken.
voorbeeld:    Wij ⟦trachten⟧ uw vraag vandaag te beantwoorden. => Wij proberen uw vraag vandaag te beantwoorden.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       uit|reiken    id: uitreiken    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       od=-; ode=-
beter:        <geven>                | als iemand iets persoonlijk krijgt
uitleg:       Iemand krijgt iets in handen, zoals een paspoort.
voorbeeld:    Wij mogen het paspoort alleen aan uzelf ⟦uitreiken⟧. => Wij mogen het paspoort alleen aan uzelf geven.
niet melden:  een prijs of medaille uitreiken bij een feest
niet melden:  /(prijs | prijzen | diploma | diploma's | medaille | lintje) ..4 _/ | bij een feestelijk moment is het gewone taal
niet melden:  /_ ..4 (prijs | prijzen | diploma | diploma's | medaille | lintje)/ | bij een feestelijk moment is het gewone taal
niet melden:  /(de | het | een | uw | deze | alle | onze) uitgereikte/ | dan past 'gegeven' niet
niet melden:  /(pamflet | pamfletten | folder | folders | flyer | flyers) ..4 _/ | dan is het 'uitdelen'
niet melden:  /_ ..3 (pamflet | pamfletten | folder | folders | flyer | flyers)/ | dan is het 'uitdelen'
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       vergen    id: vergen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       vd=-; vde=-
beter:        (kosten) | als het om tijd, geld of moeite gaat
beter:        (nodig zijn voor)    | als het om iets anders gaat
uitleg:       Er is tijd, geld of kracht voor nodig.
voorbeeld:    Het onderzoek ⟦vergt⟧ meer tijd. => Het onderzoek kost meer tijd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       verifiëren    id: verifieren    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <controleren>          | altijd
uitleg:       Kijken of iets klopt.
voorbeeld:    Wij ⟦verifiëren⟧ uw gegevens bij de Belastingdienst. => Wij controleren uw gegevens bij de Belastingdienst.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       verkrijgen    id: verkrijgen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       od=-; ode=-
beter:        <krijgen>              | altijd
uitleg:       Iets krijgen, vaak door er zelf iets voor te doen.
voorbeeld:    U kunt hiervoor een vergunning ⟦verkrijgen⟧. => U kunt hiervoor een vergunning krijgen.
niet melden:  /verkregen (recht | rechten)/ | vaste term
niet melden:  /(wordt | worden | werd | werden) ..12 _/ | lijdend: krijgen past niet
niet melden:  /verkregen (wordt | worden | werd | werden | is | zijn)/ | lijdend: krijgen past niet
niet melden:  /(is | zijn | was | waren) ..8 verkregen/ | lijdend: krijgen past niet
niet melden:  /(de | het | een | uw | deze | alle | aldus) verkregen/ | dan past 'gekregen' niet
niet melden:  /(wij | we | zij | ze | jullie | partijen | ouders | bewoners) verkregen/ | verleden tijd: dan past 'gekregen' niet
niet melden:  /verkregen (de | het | een | hun | zij | wij | ze | we | deze | geen | meer | veel | op | zonder | gisteren | vorige | vorig)/ | verleden tijd: dan past 'gekregen' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       vernemen    id: vernemen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <horen>                | als iemand iets te weten komt
uitleg:       Iets nieuws horen of lezen.
voorbeeld:    Wij ⟦vernemen⟧ graag van u. => Wij horen graag van u.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       verrichten    id: verrichten    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       od=-; ode=-
beter:        <doen>                 | als het om werk, onderzoek of een betaling gaat
uitleg:       Iets doen, zoals werk of een onderzoek.
voorbeeld:    Een arts heeft het onderzoek ⟦verricht⟧. => Een arts heeft het onderzoek gedaan.
niet melden:  /te verrichten (handelingen | werkzaamheden | onderzoek | onderzoeken | werk | taken | metingen | betalingen | diensten | activiteiten)/ | voor een zelfstandig naamwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       verschaffen    id: verschaffen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       od=-; ode=-
beter:        <geven>                | altijd
uitleg:       Iemand krijgt iets: informatie, geld of toegang.
voorbeeld:    U moet ons meer informatie ⟦verschaffen⟧. => U moet ons meer informatie geven.
niet melden:  /zich ..6 _/ | zelf ergens aan komen
niet melden:  /_ ..2 zich/ | zelf ergens aan komen
niet melden:  /(door | aan | van | bij | met | voor) (u | jou | je | hem | haar | mij) verschafte/ | dan staat het voor een zelfstandig naamwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       verschuldigd zijn    id: verschuldigd-zijn    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    iets moeten betalen
patroon:      (bent | is) ..8 verschuldigd
beter:        (moet … betalen)       | als het om geld gaat; noem wie betaalt
uitleg:       Iemand moet een bedrag betalen.
voorbeeld:    In deze brief leest u welk bedrag u ⟦bent verschuldigd⟧. => In deze brief leest u welk bedrag u moet betalen.
niet melden:  /dank ..2 verschuldigd/ | dank verschuldigd zijn
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie; 76 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verstrekken    id: verstrekken    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       od=-; ode=-
beter:        <geven>                | als het om gegevens, geld of een kopie gaat
uitleg:       Iemand iets geven, zoals gegevens of een papier.
voorbeeld:    Wij hebben u een kopie van het contract ⟦verstrekt⟧. => Wij hebben u een kopie van het contract gegeven.
niet melden:  /(door | aan | van | bij | met | voor) (u | jou | je | hem | haar | mij) verstrekte/ | dan staat het voor een zelfstandig naamwoord
niet melden:  /(de | het | een) (aan | door) (de | het | een | uw | onze) ..2 verstrekte/ | dan staat het voor een zelfstandig naamwoord
niet melden:  /verstrekte gegevens/ | 'gegeven gegevens' is geen goede zin
niet melden:  /(de | het | een | uw | deze | alle | onze) verstrekte/ | dan past 'gegeven' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       vervaardigen    id: vervaardigen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <maken>                | altijd
uitleg:       Iets met de hand of een machine maken.
voorbeeld:    De gemeente heeft een nieuwe kaart ⟦vervaardigd⟧. => De gemeente heeft een nieuwe kaart gemaakt.
niet melden:  /(door | aan | van | bij | met | voor) (u | jou | je | hem | haar | mij) vervaardigde/ | dan staat het voor een zelfstandig naamwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       verwerven    id: verwerven    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <krijgen>              | als het om inkomen of kennis gaat
beter:        <kopen>                | als het om grond of een gebouw gaat
uitleg:       Aan iets komen, bijvoorbeeld door te werken of te kopen.
voorbeeld:    De gemeente wil de grond ⟦verwerven⟧. => De gemeente wil de grond kopen.
niet melden:  /verworven (recht | rechten)/ | vaste term
niet melden:  /(de | het | een | uw | onze | deze | alle | dit) ..6 verworven !("." | "," | ";" | ":" | "!" | "?" | ")" | op | in | aan | door | naar | per | via | met | voor | van | bij | om | tot | uit | over | sinds | na | tijdens | binnen | en | of | maar | dat | die | als | wanneer | zodat | omdat | nadat | voordat | heb | hebt | heeft | hebben | had | hadden | is | zijn | was | waren | wordt | worden | werd | werden | zal | zullen | kan | kunnen | moet | moeten | mag | mogen | zou | zouden | hoe | wat | waar | waarin | te | ter | ten | zonder | vanwege | wegens | tegen | volgens | krijgt | krijgen | hij | zij | wij | u | ik | het | de | een | daar | hier | dan | toen | nu | ook | niet | zoals | alsnog | vandaag | gisteren | morgen)/ | voor een zelfstandig naamwoord: dan moet er een e achter
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       verzocht    id: verzocht    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
alleen:       zin=/(heb | hebt | heeft | hebben | had | hadden | word | wordt | worden | werd | werden)/
beter:        gevraagd               | altijd
uitleg:       Gevraagd aan iemand om iets te doen.
voorbeeld:    U hebt ons ⟦verzocht⟧ om een kopie. => U hebt ons gevraagd om een kopie.
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie; 445 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verzoeken    id: verzoeken    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <verzoeken:ww> wie=(u | wij | we | je | ik | hen)
beter:        <vragen> {wie}         | als je wilt dat de lezer iets doet
uitleg:       Iemand vraagt iets. 'Vragen' klinkt vriendelijker.
voorbeeld:    Wij ⟦verzoeken u⟧ het formulier in te vullen. => Wij vragen u het formulier in te vullen.
niet melden:  /(het | een | dit | dat | uw | ons | vriendelijk) _/ | dan is het een zelfstandig naamwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       voldoen    id: voldoen-betalen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    betalen
vormen:       od=-; ode=-
alleen:       zin=/(kosten | schulden | schuld | premie | griffierecht | belasting | huur | rente | vergoeding | alimentatie | vordering | vorderingen | bedragen | rechten | tarief | voorschot | dwangsom | eigen bijdrage | bedrag | factuur | rekening | nota | boete | leges | contributie | aanslag | termijnbedrag)/
beter:        <betalen>              | als het om een bedrag gaat
uitleg:       Bij geld betekent het: betalen.
voorbeeld:    U hebt het bedrag nog niet ⟦voldaan⟧. => U hebt het bedrag nog niet betaald.
niet melden:  /(voorwaarden | eisen | voorwaarde | eis | regels | verplichting | verplichtingen | norm | criteria | er ..4) _/ | voldoen aan een eis
niet melden:  /(niet goed | prima) _/ | goed zijn
niet melden:  /_ ..10 aan/ | voldoen aan een eis
niet melden:  /(aan | eraan | hieraan | daaraan | waaraan) ..10 _/ | voldoen aan een eis
niet melden:  /(voldoet | voldoen) (nog | al)? (niet | wel) ..1 [leesteken]/ | voldoen aan een eis
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       wijzigen    id: wijzigen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <veranderen>           | altijd
uitleg:       Iets wordt anders dan het was.
voorbeeld:    Uw situatie is sinds maart ⟦gewijzigd⟧. => Uw situatie is sinds maart veranderd.
niet melden:  /<wijzigen:ww> ..12 (wet | besluit | regeling | verordening)/ | een wet wijzigen is de vaste term
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie

ingang:       zenden    id: zenden    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <sturen>               | als het om een brief, document of bericht gaat
uitleg:       Iets naar iemand sturen.
voorbeeld:    Wij ⟦zenden⟧ u volgende week een brief. => Wij sturen u volgende week een brief.
niet melden:  /(de | het | een | uw | deze | onze | alle | elke) gezonden/ | dan moet er een e achter 'gestuurd'
niet melden:  /(de | het | een | uw | deze | onze | alle) ..4 aan (u | ons | hem | haar | hen) gezonden/ | dan moet er een e achter 'gestuurd'
niet melden:  /(door | aan | naar | van | bij | met) (u | ons | hem | haar | hen | mij | je | jou | wie) gezonden [woord]/ | dan moet er een e achter
niet melden:  /gezonden (stuk | stukken | processtukken | brief | brieven | formulier | formulieren | lijst | lijsten | signaleringslijst | gegevens | document | documenten | informatie | rapport | rapporten | exemplaar | foto | foto's | bescheiden | verslag | factuur | rekening | bewijs | bewijsstukken | nota | klacht | klachten | bericht | berichten | e-mail | mail | pakket | kopie | kopieën | bijlage | bijlagen | reactie | reacties | vragenlijst | vragenlijsten | aanvraag | aanvragen | toelichting | opgave | overzicht | verzoek | verzoekschrift | besluit | advies)/ | dan moet er een e achter
niet melden:  /<zenden:ww> ..12 uit ("." | "," | "!" | "?" | op | via | om | vanaf | vanuit | en)/ | uitzenden op radio of televisie
niet melden:  /(uitzending | omroep | programma | noodsignaal | radio | televisie) ..8 _/ | radio of televisie
niet melden:  /(de | het | een | uw | onze | deze | alle | dit) ..6 gezonden !("." | "," | ";" | ":" | "!" | "?" | ")" | op | in | aan | door | naar | per | via | met | voor | van | bij | om | tot | uit | over | sinds | na | tijdens | binnen | en | of | maar | dat | die | als | wanneer | zodat | omdat | nadat | voordat | heb | hebt | heeft | hebben | had | hadden | is | zijn | was | waren | wordt | worden | werd | werden | zal | zullen | kan | kunnen | moet | moeten | mag | mogen | zou | zouden | hoe | wat | waar | waarin | te | ter | ten | zonder | vanwege | wegens | tegen | volgens | krijgt | krijgen | hij | zij | wij | u | ik | het | de | een | daar | hier | dan | toen | nu | ook | niet | zoals | alsnog | vandaag | gisteren | morgen)/ | voor een zelfstandig naamwoord: dan moet er een e achter
status:       aangenomen, 2026-11, redacteur: er is een gewoner werkwoord
bron:         eigen redactie
