# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Vaste oude naamvalsvormen: ten, ter, des, der en zo meer.

ingang:       der    id: der-van-de    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      wie=(leden | rechten | kosten | bepalingen | inwoners | bewoners | ouders | eigenaren | gebruikers) der
beter:        {wie} van de           | altijd
uitleg:       'Der' is een oude vorm. Nu zeggen we 'van de'.
voorbeeld:    De ⟦leden der⟧ commissie lezen uw brief. => De leden van de commissie lezen uw brief.
niet melden:  een naam, zoals Van der Berg, of 'Staten-Generaal der Nederlanden'
status:       aangenomen, 2026-11, redacteur: oude naamval: leeft alleen nog in vaste uitdrukkingen
bron:         eigen redactie; 5.964 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       des    id: des-vrijdags    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: tip
patroon:      des dag=(maandags | dinsdags | woensdags | donderdags | vrijdags | zaterdags | zondags | morgens | middags | avonds | nachts)
beter:        (op maandag, of: 's ochtends) | noem de dag of het deel van de dag
uitleg:       Op die dag, of in dat deel van de dag.
voorbeeld:    De balie is ⟦des vrijdags⟧ dicht. => De balie is op vrijdag dicht.
status:       aangenomen, 2026-11, redacteur: oude naamval: leeft alleen nog in vaste uitdrukkingen
bron:         eigen redactie; 169 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       desalniettemin    id: desalniettemin    soort: bijwoord    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        toch                   | altijd
uitleg:       Een lang woord voor 'toch'.
voorbeeld:    U was te laat. ⟦Desalniettemin⟧ helpen wij u. => U was te laat. Toch helpen wij u.
status:       aangenomen, 2026-11, redacteur: oude naamval: leeft alleen nog in vaste uitdrukkingen
bron:         eigen redactie; 29 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dezer dagen    id: dezer-dagen    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: tip
patroon:      een? dezer dagen
beter:        (deze week)            | als het om de komende dagen gaat
uitleg:       Binnenkort of net geleden. Een datum is duidelijker.
voorbeeld:    U krijgt ⟦dezer dagen⟧ een pakket met informatie. => U krijgt deze week een pakket met informatie.
status:       aangenomen, 2026-11, redacteur: oude naamval: leeft alleen nog in vaste uitdrukkingen
bron:         eigen redactie

ingang:       dienaangaande    id: dienaangaande    soort: bijwoord    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        daarover               | altijd
uitleg:       Het wijst terug naar het onderwerp. 'Daarover' doet dat ook.
voorbeeld:    U krijgt ⟦dienaangaande⟧ een mail van ons. => U krijgt daarover een mail van ons.
niet melden:  /(de | het | alle | onze | deze | een | geen) _/ | voor een naamwoord past dit woord niet
status:       aangenomen, 2026-11, redacteur: oude naamval: leeft alleen nog in vaste uitdrukkingen
bron:         eigen redactie; 64 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dientengevolge    id: dientengevolge    soort: bijwoord    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        daardoor               | altijd
uitleg:       Het ene komt door het andere.
voorbeeld:    De brug is kapot. ⟦Dientengevolge⟧ rijdt de bus een andere route. => De brug is kapot. Daardoor rijdt de bus een andere route.
status:       aangenomen, 2026-11, redacteur: oude naamval: leeft alleen nog in vaste uitdrukkingen
bron:         eigen redactie; 64 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ieder der    id: ieder-der    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      ieder der
beter:        ieder van de           | altijd
uitleg:       Het gaat om alle mensen uit de groep, één voor één.
voorbeeld:    ⟦Ieder der⟧ ouders krijgt een brief. => Ieder van de ouders krijgt een brief.
status:       aangenomen, 2026-11, redacteur: oude naamval: leeft alleen nog in vaste uitdrukkingen
bron:         eigen redactie; 46 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       mijns inziens    id: mijns-inziens    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        volgens mij            | altijd
uitleg:       Iemand geeft zijn mening.
voorbeeld:    De boom is ⟦mijns inziens⟧ nog gezond. => De boom is volgens mij nog gezond.
status:       aangenomen, 2026-11, redacteur: oude naamval: leeft alleen nog in vaste uitdrukkingen
bron:         eigen redactie

ingang:       ons inziens    id: ons-inziens    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        volgens ons            | altijd
uitleg:       De organisatie zegt wat zij ervan vindt.
voorbeeld:    De boom is ⟦ons inziens⟧ ziek. => De boom is volgens ons ziek.
status:       aangenomen, 2026-11, redacteur: oude naamval: leeft alleen nog in vaste uitdrukkingen
bron:         eigen redactie

ingang:       te allen tijde    id: te-allen-tijde    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        altijd                 | altijd
uitleg:       Het geldt op elk moment.
voorbeeld:    U kunt de aanvraag ⟦te allen tijde⟧ stoppen. => U kunt de aanvraag altijd stoppen.
status:       aangenomen, 2026-11, redacteur: oude naamval: leeft alleen nog in vaste uitdrukkingen
bron:         eigen redactie; 315 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       te dien aanzien    id: te-dien-aanzien    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        daarover               | altijd
uitleg:       De schrijver wijst terug naar een onderwerp.
voorbeeld:    U hebt ⟦te dien aanzien⟧ niets gezegd. => U hebt daarover niets gezegd.
niet melden:  /_ ..1 (bevoegd | bevoegde | relevant | relevante | verantwoordelijk | verantwoordelijke)/ | dan past dit woord niet
status:       aangenomen, 2026-11, redacteur: oude naamval: leeft alleen nog in vaste uitdrukkingen
bron:         eigen redactie

ingang:       te dien einde    id: te-dien-einde    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        daarvoor               | altijd
uitleg:       Het zegt met welk doel iets gebeurt.
voorbeeld:    Wij willen met u praten. ⟦Te dien einde⟧ maken wij een afspraak. => Wij willen met u praten. Daarvoor maken wij een afspraak.
status:       aangenomen, 2026-11, redacteur: oude naamval: leeft alleen nog in vaste uitdrukkingen
bron:         eigen redactie

ingang:       te gelegener tijd    id: te-gelegener-tijd    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      te (gelegener | bekwamer) tijd
beter:        later                  | als er nog geen datum is
beter:        (noem de datum)        | als je de datum kent
uitleg:       Later, op een moment dat goed uitkomt.
voorbeeld:    U hoort hierover ⟦te gelegener tijd⟧ meer. => U hoort hierover later meer.
status:       aangenomen, 2026-11, redacteur: oude naamval: leeft alleen nog in vaste uitdrukkingen
bron:         eigen redactie

ingang:       te uwer informatie    id: te-uwer-informatie    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        (zeg dat de lezer niets hoeft te doen) | als je iets meestuurt om te lezen
uitleg:       De lezer krijgt iets om te lezen. Hij hoeft niets te doen.
voorbeeld:    ⟦Te uwer informatie⟧ sturen wij een folder mee. => Wij sturen een folder mee. Daarin vindt u meer informatie.
status:       aangenomen, 2026-11, redacteur: oude naamval: leeft alleen nog in vaste uitdrukkingen
bron:         eigen redactie

ingang:       ten dele    id: ten-dele    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: tip
beter:        voor een deel          | altijd
uitleg:       Niet alles, maar een stuk ervan.
voorbeeld:    De schade wordt ⟦ten dele⟧ betaald. => De schade wordt voor een deel betaald.
status:       aangenomen, 2026-11, redacteur: oude naamval: leeft alleen nog in vaste uitdrukkingen
bron:         eigen redactie; 168 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten spoedigste    id: ten-spoedigste    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        zo snel mogelijk       | als je haast hebt
beter:        (noem de datum)        | als er een laatste dag is
uitleg:       Zo vlug als het kan. Een datum is nog duidelijker.
voorbeeld:    Wij vragen u ⟦ten spoedigste⟧ te bellen. => Wij vragen u zo snel mogelijk te bellen.
status:       aangenomen, 2026-11, redacteur: oude naamval: leeft alleen nog in vaste uitdrukkingen
bron:         eigen redactie; 23 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter hand stellen    id: ter-hand-stellen    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      <stellen:ww> ..8 ter hand
patroon:      ter hand ..1 t=te? <stellen:ww>
beter:        {t} <geven:ww> …           | altijd
uitleg:       Iemand krijgt iets echt in zijn handen.
voorbeeld:    Wij zullen u de sleutel zelf ⟦ter hand stellen⟧. => Wij zullen u de sleutel zelf geven.
niet melden:  /ter hand (wil | willen | wilde | wilden | kan | kunnen | mag | mogen | moet | moeten | zal | zullen | laten) [woord]/ | dan moet ook de volgorde anders
status:       aangenomen, 2026-11, redacteur: oude naamval: leeft alleen nog in vaste uitdrukkingen
bron:         eigen redactie; 23 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter kennisname    id: ter-kennisname    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
patroon:      ter (kennisname | kennisneming | kennisgeving)
beter:        (om te lezen: u hoeft niets te doen) | als de lezer niets hoeft te doen
uitleg:       De lezer hoeft alleen te lezen en niets te doen. Zeg dat er ook bij.
voorbeeld:    U krijgt deze folder ⟦ter kennisname⟧. => U krijgt deze folder om te lezen.
niet melden:  /_ ..6 (aannemen | aangenomen | aan te nemen | aanneemt | brengen | gebracht | leggen | gelegd)/ | een vaste groep in vergaderingen
niet melden:  /(neemt | nemen | nam | namen) ..15 _/ | een vaste groep in vergaderingen
niet melden:  /_ (van | aan)/ | dan staat erbij wie het leest
status:       aangenomen, 2026-11, redacteur: oude naamval: leeft alleen nog in vaste uitdrukkingen
bron:         eigen redactie

ingang:       ter zake    id: ter-zake    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        hierover               | als het over het onderwerp van de brief gaat
uitleg:       Het betekent: over dit onderwerp.
voorbeeld:    U hebt ⟦ter zake⟧ geen vragen gesteld. => U hebt hierover geen vragen gesteld.
niet melden:  /ter zake ..3 (doen | doet | deed | gedaan | doende | kundig | kundige | deskundig | deskundige | deskundigen | dienend | dienende)/ | vaste uitdrukkingen, zoals 'dat doet niet ter zake'
niet melden:  /(doen | doet | deed) ..3 ter zake/ | 'dat doet niet ter zake'
niet melden:  /ter zake (van | waarvan)/ | 'ter zake van' heeft een eigen ingang
niet melden:  /<komen:ww> ..4 _/ | 'ter zake komen': over het onderwerp beginnen
niet melden:  /_ ..1 <komen:ww>/ | 'ter zake komen': over het onderwerp beginnen
niet melden:  /_ ..1 (bevoegd | bevoegde | relevant | relevante | verantwoordelijk | verantwoordelijke)/ | dan past er 'hierover' niet
niet melden:  /(belangen | belang) _/ | een vaste groep in de wet
niet melden:  /_ (daarvan | hiervan | waarvan | ingelegde | betaalde | ontvangen | verschuldigde | geldende | gestelde | bestaande)/ | dan past 'hierover' niet
status:       aangenomen, 2026-11, redacteur: oude naamval: leeft alleen nog in vaste uitdrukkingen
bron:         eigen redactie; 2.663 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uit dien hoofde    id: uit-dien-hoofde    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        daarom                 | altijd
uitleg:       De reden staat in de zin ervoor. 'Daarom' wijst daar ook naar.
voorbeeld:    U bent de eigenaar. ⟦Uit dien hoofde⟧ krijgt u deze brief. => U bent de eigenaar. Daarom krijgt u deze brief.
niet melden:  /(verplichting | verplichtingen | vordering | vorderingen | rechten | aanspraak | aanspraken | kosten | inkomsten | schade | schulden) _/ | dan zegt het waar iets uit komt
status:       aangenomen, 2026-11, redacteur: oude naamval: leeft alleen nog in vaste uitdrukkingen
bron:         eigen redactie; 40 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uwerzijds    id: uwerzijds    soort: bijwoord    categorie: naamval    domein: algemeen    ernst: waarschuwing
beter:        van uw kant            | altijd
uitleg:       Door de lezer van de brief, of van hem uit gezien.
voorbeeld:    Wij hebben ⟦uwerzijds⟧ geen antwoord gekregen. => Wij hebben van uw kant geen antwoord gekregen.
status:       aangenomen, 2026-11, redacteur: oude naamval: leeft alleen nog in vaste uitdrukkingen
bron:         eigen redactie

ingang:       van overheidswege    id: van-overheidswege    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: tip
beter:        door de overheid       | altijd
uitleg:       De overheid doet het zelf of vraagt het.
voorbeeld:    Deze cursus wordt ⟦van overheidswege⟧ betaald. => Deze cursus wordt door de overheid betaald.
niet melden:  /verpleging _/ | een term uit het strafrecht: verpleging tijdens tbs
niet melden:  /(subsidie | subsidies | bijdrage | steun | geld | hulp | toezicht | kant) _/ | dan past er 'van'
niet melden:  /_ ..8 (bezwaar | bezwaren)/ | dan past er 'door' niet
niet melden:  /(bezwaar | bezwaren) ..6 _/ | dan past er 'door' niet
status:       aangenomen, 2026-11, redacteur: oude naamval: leeft alleen nog in vaste uitdrukkingen
bron:         eigen redactie; 99 keer in de wettekst (BWB, 10,8 miljoen woorden)
