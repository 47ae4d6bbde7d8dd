# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Meer groepen met een werkwoord waar één werkwoord vaak genoeg is.

ingang:       aan de orde stellen    id: aan-de-orde-stellen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <stellen:ww> ..8 aan de orde
patroon:      aan de orde ..1 <stellen:ww>
patroon:      aan de orde te <stellen:ww>
beter:        (bespreken, of: beginnen over) | als er over gepraat wordt
uitleg:       Ergens over beginnen te praten in een gesprek of vergadering.
voorbeeld:    U kunt de vuilnis in de straat ⟦aan de orde stellen⟧ bij de wijkraad. => U kunt bij de wijkraad beginnen over het vuilnis in de straat.
voorbeeld:    De buurvrouw ⟦stelde⟧ de vuilnis ⟦aan de orde⟧. => De buurvrouw begon over het vuilnis.
niet melden:  /aan de orde (kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen)/ | dan past het werkwoord niet op dezelfde plaats
niet melden:  /aan de orde ..2 (dat | of | hoe | waarom | wie | wat)/ | dan past 'bespreken' niet
niet melden:  /aan de orde (stel | stelt | stellen | stelde | stelden | gesteld) (dat | of | hoe | waarom | wie | wat)/ | dan past 'bespreken' niet
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       aan de orde zijn    id: aan-de-orde-zijn    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <zijn:ww> ..3 aan de orde
patroon:      aan de orde ..1 <zijn:ww>
beter:        (spelen, of: nodig zijn) | zeg wat er aan de hand is
uitleg:       Het speelt nu, of het gebeurt nu.
voorbeeld:    Een verhoging van de huur ⟦is⟧ nog niet ⟦aan de orde⟧. => De huur gaat nog niet omhoog.
niet melden:  /aan de orde ..2 (gesteld | gekomen | geweest)/ | een ander werkwoord
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 77 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aan het licht komen    id: aan-het-licht-komen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <komen:ww> ..8 aan het licht
patroon:      aan het licht ..1 <komen:ww>
patroon:      aan het licht te <komen:ww>
alleen:       na=/(dat | hoe | wie | waarom)/
beter:        (bekend worden) | altijd
uitleg:       Iets wat niemand wist, wordt bekend.
voorbeeld:    Later is ⟦aan het licht gekomen⟧ dat de dakgoot lek was. => Later werd bekend dat de dakgoot lek was.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aandacht besteden aan    id: aandacht-besteden-aan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (<besteden:ww> | <schenken:ww>) ..5 aandacht aan
patroon:      aandacht te? (<besteden:ww> | <schenken:ww>) aan
beter:        (letten op, of: bespreken) | zeg wat je precies doet
uitleg:       Ergens op letten, over praten of meer tijd voor nemen.
voorbeeld:    De leraar ⟦besteedt⟧ elke week ⟦aandacht aan⟧ pesten. => De leraar praat elke week over pesten.
voorbeeld:    Wij willen meer ⟦aandacht besteden aan⟧ veilige fietspaden. => Wij willen meer letten op veilige fietspaden.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aandacht vragen voor    id: aandacht-vragen-voor    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <vragen:ww> ..5 aandacht voor
patroon:      aandacht te? <vragen:ww> voor
beter:        (zeggen wat er mis is, of: wijzen op) | altijd
uitleg:       Laten weten dat iets belangrijk is of beter moet.
voorbeeld:    Wij ⟦vragen aandacht voor⟧ het gevaar van ijs op de vijver. => Let op: ijs op de vijver is gevaarlijk.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       aanleiding geven tot    id: aanleiding-geven-tot    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <geven:ww> ..4 aanleiding (tot | voor)
patroon:      aanleiding te? <geven:ww> (tot | voor)
beter:        (zorgen voor, of: de reden zijn voor) | altijd
uitleg:       Het is de reden dat er iets gebeurt.
voorbeeld:    De harde muziek ⟦geeft aanleiding tot⟧ klachten. => De harde muziek zorgt voor klachten.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 41 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aanleiding zien    id: aanleiding-zien    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <zien:ww> ..4 aanleiding (om | tot | voor)
patroon:      aanleiding te? <zien:ww> (om | tot | voor)
beter:        (een reden hebben) | altijd
uitleg:       Er is een reden om iets te doen.
voorbeeld:    Wij ⟦zien⟧ geen ⟦aanleiding om⟧ de boete te verlagen. => Wij hebben geen reden om de boete te verlagen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       aanspraak maken op    id: aanspraak-maken-op    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <maken:ww> ..5 aanspraak op
patroon:      aanspraak te? <maken:ww> op
patroon:      aanspraak (meer | kunnen | kan | mogen | wil | willen)? (maken | maakt | gemaakt)
patroon:      aanspraak op ..6 (maken | maakt | maakte | gemaakt)
beter:        (recht hebben op) | als iemand iets kan krijgen
beter:        (vragen om) | als iemand iets vraagt
uitleg:       Recht hebben op iets, of zeggen dat er recht op is.
voorbeeld:    Ouders ⟦maken aanspraak op⟧ kinderbijslag. => Ouders hebben recht op kinderbijslag.
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens) aanspraak op/ | dan hoort het niet bij het werkwoord
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 74 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       actie ondernemen    id: actie-ondernemen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <ondernemen:ww> ..4 (actie | stappen)
patroon:      (actie | stappen) te? <ondernemen:ww>
beter:        (zeg wat je doet) | altijd
uitleg:       Iets gaan doen. Wat dat is, blijft onbekend.
voorbeeld:    De verhuurder gaat ⟦actie ondernemen⟧ tegen de schimmel. => De verhuurder gaat de schimmel weghalen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       advies uitbrengen    id: advies-uitbrengen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (advies | een advies) (uitbrengen | uitgebracht | uit te brengen | uitbrengt | uitbracht)
patroon:      <brengen:ww> ..4 advies uit
beter:        (adviseren, of: advies geven) | altijd
uitleg:       Een deskundige zegt wat volgens hem het beste is.
voorbeeld:    De commissie zal in mei ⟦advies uitbrengen⟧ over uw bezwaar. => De commissie zal in mei advies geven over uw bezwaar.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 47 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       afbreuk doen aan    id: afbreuk-doen-aan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <doen:ww> ..5 afbreuk aan
patroon:      afbreuk te? <doen:ww> aan
beter:        (slechter of minder maken) | altijd
uitleg:       Door het ene wordt het andere minder mooi, goed of sterk.
voorbeeld:    Het reclamebord ⟦doet afbreuk aan⟧ het oude plein. => Door het reclamebord is het oude plein minder mooi.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       afstand doen van    id: afstand-doen-van    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
rechtsgevolg: ja
patroon:      <doen:ww> ..5 afstand van
patroon:      afstand te? <doen:ww> van
beter:        (leg uit welk recht stopt) | altijd
uitleg:       U geeft iets op, bijvoorbeeld een recht. Meestal kunt u het daarna niet terugkrijgen.
voorbeeld:    Zij heeft ⟦afstand gedaan van⟧ haar oude nationaliteit. => Zij heeft haar oude nationaliteit opgegeven.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       akkoord geven    id: akkoord-geven    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      akkoord te? (<geven:ww> | <verlenen:ww>)
patroon:      <geven:ww> ..4 (zijn | haar | ons | uw | hun | mijn | een) akkoord
beter:        (goedvinden) | altijd
uitleg:       Iemand zegt dat het mag.
voorbeeld:    De eigenaar moet ⟦akkoord geven⟧ voor de airco aan de gevel. => De eigenaar moet de airco aan de gevel goedvinden.
niet melden:  /(het | dit | dat) ..1 akkoord/ | een afspraak
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       baat hebben bij    id: baat-hebben-bij    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <hebben:ww> ..5 baat bij
patroon:      baat te? <hebben:ww> bij
beter:        (geholpen zijn met) | altijd
uitleg:       Door iets gaat het beter met iemand.
voorbeeld:    Uw zoon ⟦heeft baat bij⟧ een rustige klas. => Een rustige klas helpt uw zoon.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       bekendheid geven aan    id: bekendheid-geven-aan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <geven:ww> ..5 bekendheid aan
patroon:      bekendheid te? <geven:ww> aan
beter:        (bekendmaken, of: vertellen over) | altijd
uitleg:       Zorgen dat veel mensen iets weten.
voorbeeld:    De gemeente ⟦geeft⟧ in de krant ⟦bekendheid aan⟧ het spreekuur. => De gemeente vertelt in de krant over het spreekuur.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       belang hechten aan    id: belang-hechten-aan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <hechten:ww> ..5 belang aan
patroon:      belang te? <hechten:ww> aan
patroon:      <hechten:ww> ..5 (waarde | betekenis | gewicht) aan
patroon:      (waarde | betekenis | gewicht) te? <hechten:ww> aan
beter:        (belangrijk vinden) | altijd
uitleg:       Iets telt zwaar mee voor iemand.
voorbeeld:    De school ⟦hecht veel belang aan⟧ contact met ouders. => De school vindt contact met ouders heel belangrijk.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       van belang    id: van-belang-zijn    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
alleen:       zin=/(is | zijn | was | waren | blijft | blijven)/
patroon:      van belang
beter:        belangrijk             | altijd
uitleg:       Het telt mee of het moet echt.
voorbeeld:    Het is ⟦van belang⟧ dat u uw nieuwe adres doorgeeft. => Het is belangrijk dat u uw nieuwe adres doorgeeft.
niet melden:  /(zaak | zaken | kwestie | iets | niets | informatie | feiten | gegevens | omstandigheden | mate | niveau | stukken | documenten | persoon | man | vrouw) van belang/ | 'van belang' hoort bij het woord ervoor
niet melden:  /van belang (zijnde | zijnd)/ | een deelwoord
niet melden:  /een [woord] _/ | 'van belang' hoort bij het woord ervoor
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 264 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       van groot belang    id: van-groot-belang    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      van (groot | cruciaal | wezenlijk | essentieel) belang
alleen:       zin=/(is | zijn | was | waren | blijft | blijven)/
beter:        heel belangrijk        | altijd
uitleg:       Zonder dit gaat het mis of kan het niet.
voorbeeld:    Schoon water is ⟦van groot belang⟧ voor kinderen. => Schoon water is heel belangrijk voor kinderen.
niet melden:  /(zaak | zaken | kwestie | iets | niets | informatie | feiten | gegevens | omstandigheden | stukken | documenten) van (groot | wezenlijk) belang/ | 'van belang' hoort bij het woord ervoor
niet melden:  /een [woord] _/ | 'van belang' hoort bij het woord ervoor
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       hulp verlenen    id: hulp-verlenen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (hulp | ondersteuning) te? <verlenen:ww>
patroon:      <verlenen:ww> ..4 (hulp | ondersteuning)
beter:        (helpen) | altijd
uitleg:       Iemand helpen bij iets wat hij zelf niet kan.
voorbeeld:    Een vrijwilliger zal ⟦hulp verlenen⟧ bij het invullen van de aangifte. => Een vrijwilliger zal helpen bij het invullen van de aangifte.
niet melden:  /eerste hulp/ | vaste uitdrukking
niet melden:  /verleende ..2 (hulp | ondersteuning)/ | bij een zelfstandig naamwoord past 'helpen' niet
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       ondersteuning bieden    id: hulp-bieden    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (ondersteuning | een helpende hand) te? <bieden:ww>
patroon:      <bieden:ww> ..4 (ondersteuning | een helpende hand)
beter:        (helpen) | altijd
uitleg:       Zorgen dat iemand niet alleen voor een probleem staat.
voorbeeld:    De buurtcoach ⟦biedt ondersteuning⟧ bij geldzorgen. => De buurtcoach helpt bij geldzorgen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       een bijdrage leveren aan    id: een-bijdrage-leveren-aan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <leveren:ww> ..8 een bijdrage
patroon:      een bijdrage ..1 <leveren:ww>
patroon:      een bijdrage te <leveren:ww>
beter:        <bij|dragen:ww> … | altijd
uitleg:       Meedoen en zo helpen om iets te laten lukken.
voorbeeld:    Vrijwilligers kunnen ⟦een bijdrage leveren⟧ aan het buurtfeest. => Vrijwilligers kunnen bijdragen aan het buurtfeest.
voorbeeld:    De winkeliers ⟦leveren een bijdrage⟧ aan het buurtfeest. => De winkeliers dragen bij aan het buurtfeest.
niet melden:  /een bijdrage (kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen)/ | dan past het werkwoord niet op dezelfde plaats
niet melden:  /een bijdrage ..2 <leveren:ww> van/ | een bedrag betalen
niet melden:  /een bijdrage (van | in | per | voor | uit)/ | een bedrag betalen
niet melden:  /<leveren:ww> ..4 een bijdrage (van | in | per | voor | uit)/ | een bedrag betalen
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens | zoals) (de | het | uw)? een bijdrage !te/ | dan hoort het niet bij het werkwoord
niet melden:  /<leveren:ww> ..8 (voordat | omdat | als | dat | die | waar | waarna | waarvoor | waarin | zodat | en | of | maar | terwijl | mee) ..4 een bijdrage/ | dan hoort het niet bij het werkwoord
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 33 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een controle uitvoeren    id: een-controle-uitvoeren    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      een (controle | inspectie | check) (uitvoeren | uitgevoerd | uit te voeren | uitvoert | uitvoerde | verrichten | verricht)
patroon:      <voeren:ww> ..5 een (controle | inspectie | check) uit
beter:        (controleren) | altijd
uitleg:       Kijken of alles klopt of veilig is.
voorbeeld:    De brandweer gaat in uw flat ⟦een controle uitvoeren⟧. => De brandweer gaat uw flat controleren.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       een aanvraag indienen    id: een-aanvraag-indienen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      een aanvraag ..2 (indienen | ingediend | in te dienen | indient | indiende)
patroon:      <dienen:ww> ..4 een aanvraag in
beter:        (aanvragen) | altijd
uitleg:       De gemeente of een andere organisatie officieel om iets vragen.
voorbeeld:    U kunt online ⟦een aanvraag indienen⟧ voor een bewonersvergunning. => U kunt online een bewonersvergunning aanvragen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 62 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een verzoek indienen    id: een-verzoek-indienen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      een verzoek ..4 (indienen | ingediend | in te dienen | indient | indiende | te doen | doen | gedaan)
patroon:      <dienen:ww> ..4 een verzoek in
patroon:      <doen:ww> ..4 een verzoek
beter:        (vragen om) | altijd
uitleg:       Schriftelijk of online om iets vragen.
voorbeeld:    Je moet bij de directeur ⟦een verzoek indienen⟧ voor extra verlof. => Je moet de directeur vragen om extra verlof.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 30 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       melding maken van    id: melding-maken-van    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (<maken:ww> | <doen:ww>) ..5 melding van
patroon:      melding te? (<maken:ww> | <doen:ww>) van
beter:        <melden:ww> … | altijd
uitleg:       Aan een organisatie vertellen wat er is gebeurd.
voorbeeld:    U moet ⟦melding maken van⟧ een nieuwe baan. => U moet een nieuwe baan melden.
voorbeeld:    U ⟦maakt⟧ online ⟦melding van⟧ een losse stoeptegel. => U meldt online een losse stoeptegel.
niet melden:  /geen melding/ | dan past 'melden' niet op dezelfde plaats
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens | zoals) (de | het | uw)? melding !te/ | dan hoort het niet bij het werkwoord
niet melden:  /<maken:ww> ..8 (voordat | omdat | als | dat | die | waar | waarna | waarvoor | waarin | zodat | en | of | maar | terwijl | mee) ..4 melding/ | dan hoort het niet bij het werkwoord
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een mededeling doen    id: een-mededeling-doen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      (een mededeling | mededeling | mededelingen) te? <doen:ww>
patroon:      <doen:ww> ..5 (een mededeling | mededelingen)
patroon:      <doen:ww> ..8 mededeling (van | aan | over)
patroon:      mededeling (te hebben | heeft | hebben | zal | zullen | moet | moeten | worden | kan worden | moet worden) <doen:ww>
patroon:      mededeling (is | wordt | werd | was) <doen:ww>
beter:        (laten weten, of: vertellen) | altijd
uitleg:       Iemand vertelt iets aan een ander.
voorbeeld:    De notaris moet ⟦mededeling doen⟧ van de verkoop. => De notaris moet de verkoop melden.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       een keuze maken    id: een-keuze-maken    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <maken:ww> ..8 een keuze
patroon:      een keuze ..1 t=te? <maken:ww>
beter:        {t} <kiezen:ww> … | altijd
uitleg:       Uit meer dingen neemt iemand er één.
voorbeeld:    U kunt ⟦een keuze maken⟧ uit drie scholen. => U kunt kiezen uit drie scholen.
voorbeeld:    De leerling ⟦maakt⟧ dit jaar ⟦een keuze⟧ voor een profiel. => De leerling kiest dit jaar voor een profiel.
niet melden:  /een keuze ..1 <maken:ww> ..1 (die | dat)/ | er volgt een zin over de keuze
niet melden:  /een keuze (kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen)/ | dan past het werkwoord niet op dezelfde plaats
niet melden:  /een keuze ..1 (die | dat | waar | waarmee | waarvan | waarover)/ | er volgt een zin over de keuze
niet melden:  /_ (over | in | hierover | hierin | daarover | daarin)/ | dan past 'kiezen' niet
niet melden:  /een keuze ..1 (over | in)/ | dan past 'kiezen' niet
niet melden:  /(over | hierover | daarover) ..6 een keuze/ | dan past 'kiezen' niet
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens | zoals) (de | het | uw)? een keuze !te/ | dan hoort het niet bij het werkwoord
niet melden:  /<maken:ww> ..8 (voordat | omdat | als | dat | die | waar | waarna | waarvoor | waarin | zodat | en | of | maar | terwijl | mee) ..4 een keuze/ | dan hoort het niet bij het werkwoord
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een poging doen    id: een-poging-doen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (<doen:ww> | <wagen:ww> | <ondernemen:ww>) ..8 een poging
patroon:      een poging ..1 t=te? (<doen:ww> | <wagen:ww> | <ondernemen:ww>)
alleen:       na=/(om | te)/
beter:        {t} <proberen:ww> … | altijd
uitleg:       Iemand doet iets, maar weet niet zeker of het lukt.
voorbeeld:    De monteur zal ⟦een poging doen⟧ om de lift te maken. => De monteur zal proberen om de lift te maken.
voorbeeld:    De agent ⟦deed een poging⟧ om de hond te vangen. => De agent probeerde om de hond te vangen.
niet melden:  /een poging (kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen)/ | dan past het werkwoord niet op dezelfde plaats
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens | zoals) (de | het | uw)? een poging !te/ | dan hoort het niet bij het werkwoord
niet melden:  /<doen:ww> ..8 (voordat | omdat | als | dat | die | waar | waarna | waarvoor | waarin | zodat | en | of | maar | terwijl | mee) ..4 een poging/ | dan hoort het niet bij het werkwoord
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       een begin maken met    id: een-begin-maken-met    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <maken:ww> ..5 een begin met
patroon:      een begin te? <maken:ww> met
beter:        <beginnen:ww> … met | altijd
uitleg:       Het eerste deel van het werk doen.
voorbeeld:    De aannemer ⟦maakt⟧ maandag ⟦een begin met⟧ de riolering. => De aannemer begint maandag met de riolering.
voorbeeld:    Hij wil ⟦een begin maken met⟧ zijn inburgering. => Hij wil beginnen met zijn inburgering.
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens | zoals) (de | het | uw)? een begin !te/ | dan hoort het niet bij het werkwoord
niet melden:  /<maken:ww> ..8 (voordat | omdat | als | dat | die | waar | waarna | waarvoor | waarin | zodat | en | of | maar | terwijl | mee) ..4 een begin/ | dan hoort het niet bij het werkwoord
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       een einde maken aan    id: een-einde-maken-aan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      een (eind | einde) te? <maken:ww> aan
patroon:      <maken:ww> ..4 een (eind | einde) aan
beter:        (stoppen, of: laten ophouden) | altijd
uitleg:       Zorgen dat iets niet meer gebeurt.
voorbeeld:    De burgemeester wil ⟦een einde maken aan⟧ het illegale vuurwerk. => De burgemeester wil het illegale vuurwerk stoppen.
niet melden:  /_ ..3 (leven | bestaan)/ | bij zelfdoding zijn andere woorden nodig
niet melden:  /(zichzelf | zelfmoord | zelfdoding) ..12 _/ | bij zelfdoding zijn andere woorden nodig
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       een vergelijking maken    id: een-vergelijking-maken    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      een vergelijking te? <maken:ww> (tussen | met | van)
patroon:      <maken:ww> ..4 een vergelijking (tussen | met | van)
beter:        (vergelijken) | altijd
uitleg:       Kijken wat hetzelfde is en wat anders.
voorbeeld:    U kunt ⟦een vergelijking maken tussen⟧ twee zorgverzekeringen. => U kunt twee zorgverzekeringen vergelijken.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       een voorstel doen    id: een-voorstel-doen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      een voorstel te? <doen:ww> (om | voor | tot)
patroon:      <doen:ww> ..4 een voorstel (om | voor | tot)
beter:        (voorstellen) | altijd
uitleg:       Iemand noemt een plan of een idee.
voorbeeld:    Wij ⟦doen⟧ u ⟦een voorstel voor⟧ een betalingsregeling. => Wij stellen u een betalingsregeling voor.
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens) een voorstel !te/ | dan hoort het niet bij het werkwoord
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een toezegging doen    id: een-toezegging-doen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      (een toezegging | toezeggingen | de toezegging) te? <doen:ww>
patroon:      <doen:ww> ..5 (een toezegging | toezeggingen | de toezegging)
beter:        (beloven) | altijd
uitleg:       Zeggen dat iets zeker zal gebeuren.
voorbeeld:    De wethouder heeft ⟦een toezegging gedaan⟧ over de speeltuin. => De wethouder heeft iets beloofd over de speeltuin.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       een afweging maken    id: een-afweging-maken    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (een | de) (afweging | belangenafweging) te? <maken:ww>
patroon:      <maken:ww> ..5 (een | de) (afweging | belangenafweging)
beter:        (kijken wat het zwaarst telt) | altijd
uitleg:       Alle voordelen en nadelen naast elkaar leggen en dan kiezen.
voorbeeld:    Bij elke boom ⟦maken⟧ wij ⟦een afweging⟧. => Bij elke boom kijken wij wat het zwaarst telt.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       een inschatting maken    id: een-inschatting-maken    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      een (inschatting | schatting) te? <maken:ww> van
patroon:      <maken:ww> ..4 een (inschatting | schatting) van
alleen:       na=/(de | het | uw) ..1 (kosten | schade | tijd | waarde | huur | prijs | aantal | bedrag | inkomen | opbrengst)/
beter:        <schatten:ww> … | als het om een bedrag, aantal of tijd gaat
uitleg:       Zonder precies te meten zeggen hoeveel het ongeveer is.
voorbeeld:    De aannemer ⟦maakt⟧ vandaag ⟦een schatting van⟧ de kosten. => De aannemer schat vandaag de kosten.
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens | zoals) (de | het | uw)? een (inschatting | schatting) !te/ | dan hoort het niet bij het werkwoord
niet melden:  /<maken:ww> ..8 (voordat | omdat | als | dat | die | waar | waarna | waarvoor | waarin | zodat | en | of | maar | terwijl | mee) ..4 een (inschatting | schatting)/ | dan hoort het niet bij het werkwoord
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       een inventarisatie maken    id: een-inventarisatie-maken    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      een inventarisatie te? <maken:ww>
patroon:      <maken:ww> ..5 een inventarisatie
beter:        (een lijst maken, of: nagaan) | altijd
uitleg:       Kijken wat er allemaal is en dat opschrijven.
voorbeeld:    De bewindvoerder ⟦maakt een inventarisatie⟧ van uw schulden. => De bewindvoerder maakt een lijst van uw schulden.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       een oordeel geven over    id: een-oordeel-geven-over    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (een | het | zijn | haar) oordeel te? (<geven:ww> | <vellen:ww>)
patroon:      (<geven:ww> | <vellen:ww>) ..4 (een | zijn | haar) oordeel
beter:        (zeggen wat … ervan vindt) | altijd
uitleg:       Zeggen of iets goed of fout is.
voorbeeld:    De Ombudsman zal ⟦een oordeel geven⟧ over uw klacht. => De Ombudsman zal zeggen wat hij van uw klacht vindt.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een rol spelen    id: een-rol-spelen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      een rol te? <spelen:ww> bij
patroon:      <spelen:ww> ..3 een rol bij
alleen:       na=/(de | een | het | deze | onze | uw) (beslissing | keuze | besluit | beoordeling | aanvraag | toekenning)/
beter:        (meetellen) | als het om een beslissing gaat
uitleg:       Het telt mee bij een keuze.
voorbeeld:    Uw leeftijd ⟦speelt een rol bij⟧ de beslissing. => Uw leeftijd telt mee bij de beslissing.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 63 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een standpunt innemen    id: een-standpunt-innemen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      (een | het) standpunt (innemen | ingenomen | in te nemen | inneemt | innam)
patroon:      <nemen:ww> ..4 (een | het) standpunt in
patroon:      (zich)? op het standpunt (stellen | stelt | stel | gesteld | stelde)
patroon:      <stellen:ww> (ons | zich | mij) op het standpunt
beter:        (vinden) | altijd
uitleg:       Duidelijk kiezen wat iemand ergens van denkt.
voorbeeld:    De verhuurder ⟦stelt zich op het standpunt⟧ dat u te laat was. => De verhuurder vindt dat u te laat was.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       een stem uitbrengen    id: een-stem-uitbrengen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (een | zijn | haar | uw | hun | je) stem (uitbrengen | uitgebracht | uit te brengen | uitbrengt | uitbracht)
patroon:      <brengen:ww> ..3 (een | zijn | haar | uw | hun | je) stem uit
beter:        (stemmen) | altijd
uitleg:       Kiezen bij een verkiezing of vergadering.
voorbeeld:    U kunt tot negen uur ⟦uw stem uitbrengen⟧. => U kunt tot negen uur stemmen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       een termijn stellen    id: een-termijn-stellen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      een termijn te? <stellen:ww>
patroon:      <stellen:ww> ..5 een termijn
beter:        (zeggen vóór welke dag) | altijd
uitleg:       Zeggen wanneer iets uiterlijk klaar moet zijn.
voorbeeld:    Wij ⟦stellen⟧ u ⟦een termijn⟧ van vier weken om de schuur weg te halen. => U moet de schuur binnen vier weken weghalen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een toelichting geven    id: een-toelichting-geven    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (een | nadere | uw | de) toelichting te? (<geven:ww> | <verstrekken:ww>)
patroon:      (<geven:ww> | <verstrekken:ww>) ..4 (een | nadere | uw) toelichting
beter:        (uitleggen, of: meer vertellen) | altijd
uitleg:       Vertellen waarom of hoe iets zo is.
voorbeeld:    De architect zal ⟦een toelichting geven⟧ op het bouwplan. => De architect zal het bouwplan uitleggen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       een verklaring afleggen    id: een-verklaring-afleggen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      een (getuigenverklaring | verklaring) (afleggen | afgelegd | af te leggen | aflegt | aflegde)
patroon:      <leggen:ww> ..4 een (getuigenverklaring | verklaring) af
beter:        (vertellen wat er is gebeurd) | bij de politie of de rechter
uitleg:       Bij de politie of de rechter vertellen wat er is gebeurd.
voorbeeld:    Getuigen van de botsing moeten ⟦een verklaring afleggen⟧. => Getuigen van de botsing moeten vertellen wat er is gebeurd.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       wijzigingen aanbrengen    id: wijzigingen-aanbrengen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (wijzigingen | veranderingen | aanpassingen | een wijziging | een verandering | een aanpassing) (aanbrengen | aangebracht | aan te brengen | aanbrengt)
patroon:      <brengen:ww> ..6 (wijzigingen | veranderingen | aanpassingen | een wijziging | een verandering | een aanpassing) aan
beter:        (veranderen) | altijd
uitleg:       Iets anders maken dan het was.
voorbeeld:    U mag aan de gevel geen ⟦wijzigingen aanbrengen⟧. => U mag de gevel niet veranderen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een betaling verrichten    id: een-betaling-verrichten    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (een betaling | de betaling | betalingen | uw betaling) te? (<verrichten:ww> | <doen:ww>)
patroon:      (<verrichten:ww> | <doen:ww>) ..5 (een betaling | de betaling | betalingen | uw betaling)
beter:        (betalen) | altijd
uitleg:       Geld overmaken of geven.
voorbeeld:    U hebt nog geen ⟦betalingen verricht⟧ aan het waterschap. => U hebt het waterschap nog niet betaald.
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens) (een | de) betaling !te/ | dan hoort het niet bij het werkwoord
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       een bestelling plaatsen    id: een-bestelling-plaatsen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      een bestelling te? (<plaatsen:ww> | <doen:ww>)
patroon:      (<plaatsen:ww> | <doen:ww>) ..4 een bestelling
beter:        (bestellen) | altijd
uitleg:       Zeggen dat iemand iets wil kopen of krijgen.
voorbeeld:    U kunt voor extra afvalzakken online ⟦een bestelling plaatsen⟧. => U kunt extra afvalzakken online bestellen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       een reservering maken    id: een-reservering-maken    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      een reservering te? (<maken:ww> | <plaatsen:ww> | <doen:ww>)
patroon:      (<maken:ww> | <plaatsen:ww>) ..4 een reservering
beter:        (reserveren) | altijd
uitleg:       Een plaats of een tijd laten vasthouden.
voorbeeld:    Wie wil tennissen, moet eerst ⟦een reservering maken⟧. => Wie wil tennissen, moet eerst reserveren.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       onderscheid maken    id: onderscheid-maken    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (een | geen)? onderscheid te? <maken:ww> (tussen | naar | op)
patroon:      <maken:ww> ..4 onderscheid (tussen | naar | op)
beter:        (verschillend behandelen, of: het verschil zien) | altijd
uitleg:       Kijken naar het verschil en het ene anders behandelen dan het andere.
voorbeeld:    Wij ⟦maken⟧ geen ⟦onderscheid tussen⟧ huurders en eigenaren. => Wij behandelen huurders en eigenaren hetzelfde.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een verplichting aangaan    id: een-verplichting-aangaan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      (een verplichting | verplichtingen) (aangaan | aangegaan | aan te gaan | aangaat | aanging)
patroon:      <gaan:ww> ..5 (een verplichting | verplichtingen) aan
beter:        (beloven te betalen of te doen) | altijd
uitleg:       Afspreken dat iemand iets gaat doen of betalen. Dat kan niet zomaar stoppen.
voorbeeld:    Zonder uw bewindvoerder mag u geen ⟦verplichtingen aangaan⟧. => Zonder uw bewindvoerder mag u geen contracten tekenen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       een overeenkomst sluiten    id: een-overeenkomst-sluiten    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      een (overeenkomst | koopovereenkomst | huurovereenkomst) te? <sluiten:ww>
patroon:      een overeenkomst (aangaan | aangegaan | aan te gaan)
patroon:      <sluiten:ww> ..5 een (overeenkomst | koopovereenkomst | huurovereenkomst)
beter:        (een contract sluiten, of: afspreken) | altijd
uitleg:       Afspraken maken en die op papier zetten. Daarna moeten beide partijen zich eraan houden.
voorbeeld:    U moet eerst met de zorgaanbieder ⟦een overeenkomst sluiten⟧. => U moet eerst met de zorgaanbieder afspraken op papier zetten.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       een gesprek voeren    id: een-gesprek-voeren    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (een gesprek | gesprekken | het gesprek) te? <voeren:ww>
patroon:      <voeren:ww> ..5 (een gesprek | gesprekken)
beter:        (praten) | altijd
uitleg:       Met iemand praten over een onderwerp.
voorbeeld:    De mentor wil met beide ouders ⟦een gesprek voeren⟧. => De mentor wil met beide ouders praten.
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens) een gesprek !te/ | dan hoort het niet bij het werkwoord
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       overleg voeren    id: overleg-voeren    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (<voeren:ww> | <plegen:ww>) ..8 overleg
patroon:      overleg ..1 t=te? (<voeren:ww> | <plegen:ww>)
beter:        {t} <overleggen:ww> … | altijd
uitleg:       Samen praten om iets te regelen of af te spreken.
voorbeeld:    De wijkagent zal met de school ⟦overleg plegen⟧. => De wijkagent zal met de school overleggen.
voorbeeld:    Wij ⟦voeren⟧ elke maand ⟦overleg⟧ met de huurders. => Wij overleggen elke maand met de huurders.
niet melden:  /(het | een | dit | dat | de | geen | veel | nader | intensief | goed | regelmatig | bestuurlijk | open) overleg/ | met een woord ervoor past 'overleggen' niet zomaar
niet melden:  /overleg (kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen)/ | dan past het werkwoord niet op dezelfde plaats
niet melden:  /(plegen | voeren) van overleg/ | als zelfstandig naamwoord
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op) ..1 overleg/ | 'in overleg' is iets anders
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in overleg treden    id: in-overleg-treden    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <treden:ww> ..8 in overleg
patroon:      in overleg ..1 t=te? <treden:ww>
beter:        {t} <overleggen:ww> … | altijd
uitleg:       Met iemand gaan praten om een oplossing te vinden.
voorbeeld:    De vereniging moet eerst met de buren ⟦in overleg treden⟧. => De vereniging moet eerst met de buren overleggen.
voorbeeld:    De woningstichting ⟦treedt⟧ met u ⟦in overleg⟧. => De woningstichting overlegt met u.
niet melden:  /in overleg ..1 getreden/ | voltooide tijd
niet melden:  /in overleg (kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen)/ | dan past het werkwoord niet op dezelfde plaats
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 28 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       er is sprake van    id: er-is-sprake-van    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      er (<zijn:ww>) ..2 sprake van
patroon:      <zijn:ww> er ..2 sprake van
patroon:      er ..6 sprake (van <zijn:ww> | <zijn:ww> van | van zou <zijn:ww>)
beter:        (zeg wie wat doet of wat er is) | altijd
uitleg:       Iets is zo of gebeurt. Wie of wat het doet, staat er niet.
voorbeeld:    ⟦Er is sprake van⟧ een fout in uw aanslag. => Uw aanslag klopt niet.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 571 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       er bestaat de mogelijkheid    id: er-bestaat-de-mogelijkheid    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      er bestaat ..2 (de | een) mogelijkheid
patroon:      bestaat (er | voor u) ..2 (de | een) mogelijkheid
patroon:      de mogelijkheid bestaat
patroon:      bestaat de mogelijkheid
beter:        (kunnen) | altijd
uitleg:       Het kan. Wie het kan doen, blijft onduidelijk.
voorbeeld:    ⟦Er bestaat de mogelijkheid⟧ om in termijnen te betalen. => U kunt in termijnen betalen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       behoefte hebben aan    id: behoefte-hebben-aan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <hebben:ww> ..5 behoefte aan
patroon:      behoefte te? <hebben:ww> aan
beter:        (nodig hebben, of: willen) | altijd
uitleg:       Zonder iets kan iemand niet goed verder.
voorbeeld:    Nieuwe ouders ⟦hebben behoefte aan⟧ rust. => Nieuwe ouders hebben rust nodig.
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | op | tegen | volgens | vanwege | wegens) behoefte aan/ | dan hoort het niet bij het werkwoord
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 23 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       de gelegenheid geven    id: de-gelegenheid-geven    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (<geven:ww> | <bieden:ww>) ..4 (de)? gelegenheid (om | tot | te)
patroon:      (de)? gelegenheid te? (<geven:ww> | <bieden:ww>) (om | tot | te)
patroon:      (de gelegenheid | gelegenheid) (krijgen | krijgt | kreeg | gekregen) (om | tot)
patroon:      (krijgen | krijgt | kreeg | kregen) ..3 de gelegenheid (om | tot)
beter:        (kunnen, of: de kans geven) | altijd
uitleg:       Iemand mag of kan iets doen.
voorbeeld:    Na de lezing ⟦krijgt u de gelegenheid om⟧ vragen te stellen. => Na de lezing kunt u vragen stellen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       gestalte geven aan    id: gestalte-geven-aan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <geven:ww> ..5 gestalte aan
patroon:      gestalte te? <geven:ww> aan
beter:        (maken, of: laten ontstaan) | altijd
uitleg:       Een idee uitwerken, zodat het echt wordt.
voorbeeld:    De bewoners ⟦geven gestalte aan⟧ de nieuwe buurttuin. => De bewoners maken de nieuwe buurttuin.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       vorm geven aan    id: vorm-geven-aan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <geven:ww> ..5 vorm aan
patroon:      vorm te? <geven:ww> aan
beter:        (maken, of: regelen) | altijd
uitleg:       Bedenken hoe iets eruitziet of hoe het werkt.
voorbeeld:    Samen met jongeren willen wij ⟦vorm geven aan⟧ het skatepark. => Samen met jongeren willen wij het skatepark ontwerpen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       gevolg geven aan    id: gevolg-geven-aan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <geven:ww> ..5 gevolg aan
patroon:      gevolg te? <geven:ww> aan
patroon:      gevolg aan te? <geven:ww>
beter:        (doen wat gevraagd is) | altijd
uitleg:       Doen wat er in een brief of bevel staat.
voorbeeld:    Wie de oproep krijgt, moet daar binnen een week ⟦gevolg aan geven⟧. => Wie de oproep krijgt, moet binnen een week komen.
niet melden:  /geen gevolg/ | daarvoor is er een eigen ingang
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       goedkeuring verlenen    id: goedkeuring-verlenen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (goedkeuring | de goedkeuring | zijn goedkeuring | haar goedkeuring) te? (<verlenen:ww> | <geven:ww>)
patroon:      (<verlenen:ww> | <geven:ww>) ..4 goedkeuring
beter:        (goedkeuren) | altijd
uitleg:       Zeggen dat een plan of begroting zo mag.
voorbeeld:    De leden moeten nog ⟦goedkeuring verlenen⟧ aan de begroting. => De leden moeten de begroting nog goedkeuren.
niet melden:  /(<verlenen:ww> | <geven:ww>) ..3 (en | of | "," | die | dat | voor | zonder | na) ..3 goedkeuring/ | het werkwoord hoort bij een ander woord
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       hinder ondervinden    id: hinder-ondervinden    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (hinder | overlast | problemen | moeilijkheden | last | klachten) te? <ondervinden:ww>
patroon:      <ondervinden:ww> ..5 (hinder | overlast | problemen | moeilijkheden | klachten)
beter:        (last hebben van) | altijd
uitleg:       Iets stoort of lukt niet goed, bijvoorbeeld door lawaai of pijn.
voorbeeld:    Tijdens de werkzaamheden kunt u ⟦hinder ondervinden⟧ van stof. => Tijdens de werkzaamheden kunt u last hebben van stof.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       het is toegestaan    id: het-is-toegestaan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <zijn:ww> het ..3 toegestaan (om | te)
patroon:      het <zijn:ww> ..4 toegestaan (om | te)
beter:        (mogen) | altijd
uitleg:       Het mag, of het mag juist niet.
voorbeeld:    ⟦Het is⟧ niet ⟦toegestaan om⟧ in het park te barbecueën. => U mag in het park niet barbecueën.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 32 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       het is mogelijk om    id: het-is-mogelijk-om    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      het <zijn:ww> ..3 mogelijk om
patroon:      <zijn:ww> het ..3 mogelijk om
beter:        (kunnen) | altijd
uitleg:       Het kan, maar wie het kan doen, staat er niet.
voorbeeld:    ⟦Het is mogelijk om⟧ met de pinpas te betalen. => U kunt met de pinpas betalen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       het is noodzakelijk    id: het-is-noodzakelijk    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      het <zijn:ww> ..3 noodzakelijk (om | dat)
patroon:      <zijn:ww> het ..3 noodzakelijk (om | dat)
beter:        (moeten) | altijd
uitleg:       Zonder dit kan het niet doorgaan.
voorbeeld:    ⟦Het is noodzakelijk dat⟧ u uw paspoort meeneemt. => U moet uw paspoort meenemen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       het is gebleken dat    id: het-is-gebleken-dat    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (het)? <zijn:ww> (ons)? gebleken dat
patroon:      <zijn:ww> ..4 gebleken dat
beter:        (wij zien dat) | altijd
uitleg:       Iemand heeft gekeken en weet nu hoe het zit.
voorbeeld:    Bij de controle ⟦is gebleken dat⟧ uw dak lekt. => Bij de controle zagen wij dat uw dak lekt.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       het is de bedoeling dat    id: het-is-de-bedoeling-dat    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      het <zijn:ww> ..2 de bedoeling (dat | om)
patroon:      <zijn:ww> het ..2 de bedoeling (dat | om)
patroon:      <liggen:ww> ..2 in de bedoeling
beter:        (zeg wie wat doet) | altijd
uitleg:       Dit is het plan, of dit moet iemand doen.
voorbeeld:    ⟦Het is de bedoeling dat⟧ u zelf een laptop meeneemt. => Neem zelf een laptop mee.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       in bezwaar gaan    id: in-bezwaar-gaan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <gaan:ww> ..8 in bezwaar
patroon:      in bezwaar ..1 <gaan:ww>
patroon:      in bezwaar te <gaan:ww>
patroon:      <komen:ww> ..3 in bezwaar
beter:        (bezwaar maken) | altijd
uitleg:       Laten weten dat u het niet eens bent met een besluit.
voorbeeld:    U kunt ⟦in bezwaar gaan⟧ tegen de WOZ-waarde. => U kunt bezwaar maken tegen de WOZ-waarde.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       in contact treden met    id: in-contact-treden-met    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <treden:ww> ..8 in contact
patroon:      in contact ..1 <treden:ww>
patroon:      in contact te <treden:ww>
beter:        (praten met, bellen of schrijven) | altijd
uitleg:       Een ander opbellen, aanspreken of een bericht sturen.
voorbeeld:    De wijkcoach zal met uw moeder ⟦in contact treden⟧. => De wijkcoach zal met uw moeder praten.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       in dienst treden    id: in-dienst-treden    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      in dienst ..1 <treden:ww>
patroon:      in dienst te <treden:ww>
patroon:      <treden:ww> ..6 in dienst
beter:        (gaan werken) | altijd
uitleg:       Bij een baas beginnen met werken.
voorbeeld:    Op 1 augustus ⟦treedt⟧ u ⟦in dienst⟧ bij het ziekenhuis. => Op 1 augustus gaat u werken bij het ziekenhuis.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in gang zetten    id: in-gang-zetten    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <zetten:ww> ..8 in gang
patroon:      in gang ..1 t=te? <zetten:ww>
beter:        {t} <starten:ww> … | altijd
uitleg:       Ervoor zorgen dat iets begint.
voorbeeld:    De notaris heeft de verkoop ⟦in gang gezet⟧. => De notaris heeft de verkoop gestart.
voorbeeld:    Met uw handtekening ⟦zet⟧ u de procedure ⟦in gang⟧. => Met uw handtekening start u de procedure.
niet melden:  /in gang (kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen)/ | dan past het werkwoord niet op dezelfde plaats
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       in gebruik nemen    id: in-gebruik-nemen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <nemen:ww> ..8 in gebruik
patroon:      in gebruik ..1 <nemen:ww>
patroon:      in gebruik te <nemen:ww>
beter:        (gaan gebruiken) | altijd
uitleg:       Voor het eerst gebruiken wat net klaar is.
voorbeeld:    De school wil het nieuwe gebouw in april ⟦in gebruik nemen⟧. => De school wil het nieuwe gebouw vanaf april gebruiken.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 46 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in gesprek gaan met    id: in-gesprek-gaan-met    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      in gesprek ..1 t=te? (<gaan:ww> | <treden:ww>)
patroon:      (<gaan:ww> | <treden:ww>) ..6 in gesprek
beter:        {t} <praten:ww> … | altijd
uitleg:       Iemand praat met een ander om iets te bespreken.
voorbeeld:    De jeugdarts wil met Noah ⟦in gesprek gaan⟧. => De jeugdarts wil met Noah praten.
voorbeeld:    Wij ⟦gaan⟧ met u ⟦in gesprek⟧ over de huurachterstand. => Wij praten met u over de huurachterstand.
niet melden:  /in gesprek ..1 (gegaan | getreden)/ | voltooide tijd
niet melden:  /in gesprek (kunnen | moeten | willen | mogen | blijven | hoeven | zullen)/ | dan past het werkwoord niet op dezelfde plaats
niet melden:  /<gaan:ww> ..8 (voordat | omdat | als | dat | die | waar | waarna | waarvoor | waarin | zodat | en | of | maar | terwijl | mee) ..4 in gesprek/ | dan hoort het niet bij het werkwoord
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       in kaart brengen    id: in-kaart-brengen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <brengen:ww> ..8 in kaart
patroon:      in kaart ..1 <brengen:ww>
patroon:      in kaart te <brengen:ww>
beter:        (uitzoeken, of: opschrijven) | altijd
uitleg:       Goed uitzoeken hoe het zit en dat opschrijven.
voorbeeld:    De schuldhulpverlener gaat uw uitgaven ⟦in kaart brengen⟧. => De schuldhulpverlener gaat uw uitgaven opschrijven.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in ontvangst nemen    id: in-ontvangst-nemen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <nemen:ww> ..8 in ontvangst
patroon:      in ontvangst ..1 <nemen:ww>
patroon:      in ontvangst te <nemen:ww>
beter:        (krijgen, ophalen of aannemen) | altijd
uitleg:       Iets krijgen wat een ander geeft of brengt.
voorbeeld:    De buurman heeft uw pakket ⟦in ontvangst genomen⟧. => De buurman heeft uw pakket aangenomen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 61 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in overeenstemming brengen met    id: in-overeenstemming-brengen-met    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <brengen:ww> ..8 in overeenstemming
patroon:      in overeenstemming ..1 <brengen:ww>
patroon:      in overeenstemming te <brengen:ww>
beter:        (aanpassen aan) | altijd
uitleg:       Iets veranderen, zodat het weer klopt met de regels.
voorbeeld:    U moet de erker ⟦in overeenstemming brengen⟧ met de vergunning. => U moet de erker aanpassen aan de vergunning.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in stand houden    id: in-stand-houden    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <houden:ww> ..8 in stand
patroon:      in stand ..1 t=te? <houden:ww>
beter:        {t} <behouden:ww> … | als iets moet blijven
beter:        (hebben; laten bestaan) | bij een school, dienst of organisatie
uitleg:       Ervoor zorgen dat iets blijft zoals het is.
voorbeeld:    De vereniging wil het dorpshuis ⟦in stand houden⟧. => De vereniging wil het dorpshuis behouden.
niet melden:  /_ ..4 (besluit | uitspraak | rechtsgevolgen | beschikking | maatregel)/ | een juridische term
niet melden:  /in stand (kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen)/ | dan past het werkwoord niet op dezelfde plaats
niet melden:  /(besluit | uitspraak | rechtsgevolgen | beschikking | maatregel) ..8 _/ | een juridische term
niet melden:  /<houden:ww> ..4 (besluit | uitspraak | rechtsgevolgen | beschikking | maatregel) ..4 in stand/ | een juridische term
niet melden:  /(de | het | een | haar | hem | ons | hen | u) in stand gehouden/ | dan betekent het: een school of dienst hebben
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 108 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in twijfel trekken    id: in-twijfel-trekken    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <trekken:ww> ..8 in twijfel
patroon:      in twijfel ..1 t=te? <trekken:ww>
beter:        {t} <betwijfelen:ww> … | altijd
uitleg:       Niet zeker weten of iets waar is.
voorbeeld:    De verzekeraar ⟦trekt⟧ uw verhaal ⟦in twijfel⟧. => De verzekeraar betwijfelt uw verhaal.
voorbeeld:    Niemand heeft uw diploma ⟦in twijfel getrokken⟧. => Niemand heeft uw diploma betwijfeld.
niet melden:  /in twijfel (kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen)/ | dan past het werkwoord niet op dezelfde plaats
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       in de arm nemen    id: in-de-arm-nemen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      in de arm te? <nemen:ww>
patroon:      <nemen:ww> ..5 (advocaat | deskundige | makelaar | notaris | bureau | bemiddelaar) in de arm
beter:        (hulp vragen aan) | altijd
uitleg:       Een deskundige om hulp vragen, meestal voor geld.
voorbeeld:    U mag zelf een advocaat ⟦in de arm nemen⟧. => U mag zelf een advocaat om hulp vragen.
niet melden:  /(baby | kind | hond | kat | kindje) ..6 _/ | vasthouden
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       in het leven roepen    id: in-het-leven-roepen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <roepen:ww> ..8 in het leven
patroon:      in het leven ..1 <roepen:ww>
patroon:      in het leven te <roepen:ww>
beter:        <op|richten:ww> … | als het om een organisatie of groep gaat
beter:        <maken:ww> … | als het om een regel of fonds gaat
uitleg:       Iets nieuws laten beginnen wat er nog niet was.
voorbeeld:    De ouders hebben een stichting ⟦in het leven geroepen⟧. => De ouders hebben een stichting opgericht.
voorbeeld:    In 2015 ⟦riep⟧ de gemeente een fonds ⟦in het leven⟧. => In 2015 maakte de gemeente een fonds.
niet melden:  /in het leven (kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen)/ | dan past het werkwoord niet op dezelfde plaats
niet melden:  /in het leven geroepen !(<hebben:ww> | <worden:ww> | <zijn:ww> | <kunnen:ww> | <moeten:ww> | en | of | om | door | voor | in | op | met | bij | die | dat | waar | waarmee | omdat | zodat | "," | "." | ";" | ":" | "?" | "!" | ")")/ | dan moet er een e achter 'opgericht'
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in het vooruitzicht stellen    id: in-het-vooruitzicht-stellen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <stellen:ww> ..8 in het vooruitzicht
patroon:      in het vooruitzicht ..1 t=te? <stellen:ww>
beter:        {t} <beloven:ww> … | altijd
uitleg:       Zeggen dat iets later komt.
voorbeeld:    De wethouder heeft een nieuwe sporthal ⟦in het vooruitzicht gesteld⟧. => De wethouder heeft een nieuwe sporthal beloofd.
voorbeeld:    Wij ⟦stellen⟧ u geen korting ⟦in het vooruitzicht⟧. => Wij beloven u geen korting.
niet melden:  /in het vooruitzicht (kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen)/ | dan past het werkwoord niet op dezelfde plaats
niet melden:  /(straf | boete | ontslag | sluiting | dwangsom) ..6 in het vooruitzicht/ | dan past 'beloven' niet
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       inlichtingen inwinnen    id: inlichtingen-inwinnen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      (inlichtingen | informatie | advies) (inwinnen | ingewonnen | in te winnen | inwint)
patroon:      <winnen:ww> ..5 (inlichtingen | informatie | advies) in
beter:        (navragen, of: om advies vragen) | altijd
uitleg:       Aan anderen vragen hoe iets zit.
voorbeeld:    Wij mogen bij uw werkgever ⟦inlichtingen inwinnen⟧. => Wij mogen bij uw werkgever navragen hoe het zit.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       informatie verstrekken    id: informatie-verstrekken    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (informatie | inlichtingen | gegevens | documenten) te? <verstrekken:ww>
patroon:      <verstrekken:ww> ..5 (informatie | inlichtingen | gegevens | documenten)
beter:        (vertellen, geven of sturen) | zeg wat de lezer moet doen
uitleg:       Vertellen of sturen wat de ander moet weten.
voorbeeld:    U moet ons juiste ⟦informatie verstrekken⟧ over uw vermogen. => U moet ons eerlijk vertellen hoeveel vermogen u hebt.
niet melden:  /verstrekte ..2 (informatie | inlichtingen | gegevens | documenten)/ | dan is het geen werkwoord in de zin
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 26 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inzage geven in    id: inzage-geven-in    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      inzage te? (<geven:ww> | <verlenen:ww> | <bieden:ww>) in
patroon:      (<geven:ww> | <verlenen:ww> | <bieden:ww>) ..5 inzage in
beter:        (laten zien, of: laten lezen) | altijd
uitleg:       Iemand mag een dossier of een rekening bekijken.
voorbeeld:    De school moet ouders ⟦inzage geven in⟧ het leerlingdossier. => De school moet ouders het leerlingdossier laten zien.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       inzicht geven in    id: inzicht-geven-in    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      inzicht te? (<geven:ww> | <bieden:ww> | <verschaffen:ww> | <verstrekken:ww>) in
patroon:      (<geven:ww> | <bieden:ww> | <verschaffen:ww> | <verstrekken:ww>) ..5 inzicht in
beter:        (laten zien) | altijd
uitleg:       Laten zien hoe iets zit.
voorbeeld:    Het jaaroverzicht ⟦geeft inzicht in⟧ uw energieverbruik. => Het jaaroverzicht laat zien hoeveel energie u verbruikt.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kanttekeningen plaatsen bij    id: kanttekeningen-plaatsen-bij    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (kanttekeningen | een kanttekening | vraagtekens) te? (<plaatsen:ww> | <zetten:ww>) bij
patroon:      (<plaatsen:ww> | <zetten:ww>) ..5 (kanttekeningen | een kanttekening | vraagtekens) bij
beter:        (kritiek geven, of: twijfelen aan) | altijd
uitleg:       Zeggen wat er niet goed is aan een plan, of waar iemand aan twijfelt.
voorbeeld:    De rekenkamer ⟦plaatst kanttekeningen bij⟧ het bouwplan. => De rekenkamer twijfelt aan het bouwplan.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       medewerking verlenen aan    id: medewerking-verlenen-aan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      medewerking te? <verlenen:ww>
patroon:      <verlenen:ww> ..5 medewerking
beter:        <mee|werken:ww> … | altijd
uitleg:       Helpen of doen wat nodig is, zodat iets lukt.
voorbeeld:    De huurder moet ⟦medewerking verlenen⟧ aan de reparatie. => De huurder moet meewerken aan de reparatie.
niet melden:  /(uw | je | zijn | haar | hun | onze | alle | volledige | volle | de | deze | geen | enige | meer | nodige) medewerking/ | dan past 'meewerken' niet op die plaats
niet melden:  /(alle | geen | volledige | enige | verdere) medewerking/ | dan past meewerken niet op dezelfde plaats
niet melden:  /[woord, eindigt=e] medewerking/ | dan past 'meewerken' niet op die plaats
niet melden:  /(tot | van | om | zonder) medewerking/ | dan past 'meewerken' niet op die plaats
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens | zoals) (de | het | uw)? medewerking !te/ | dan hoort het niet bij het werkwoord
niet melden:  /<verlenen:ww> ..8 (voordat | omdat | als | dat | die | waar | waarna | waarvoor | waarin | zodat | en | of | maar | terwijl | mee) ..4 medewerking/ | dan hoort het niet bij het werkwoord
niet melden:  /(u | je | hem | haar | hen | ons | mij) (graag | alle | volledige | geen)? medewerking/ | wij werken u mee: dat is geen goede zin
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       met zich meebrengen    id: met-zich-meebrengen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (met zich | met zich mee) (meebrengen | meebrengt | meebracht | meegebracht | mee te brengen)
patroon:      <brengen:ww> ..5 met zich mee
beter:        (betekenen, of: zorgen voor) | altijd
uitleg:       Het ene zorgt vanzelf voor het andere.
voorbeeld:    Een hond ⟦brengt⟧ ook kosten ⟦met zich mee⟧. => Een hond kost ook geld.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 27 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       de nadruk leggen op    id: de-nadruk-leggen-op    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <leggen:ww> ..5 de nadruk op
patroon:      de nadruk te? <leggen:ww> op
beter:        (vooral zeggen of vooral letten op) | altijd
uitleg:       Dit onderdeel het belangrijkst maken.
voorbeeld:    De trainer ⟦legt de nadruk op⟧ veiligheid. => De trainer let vooral op veiligheid.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       onder de aandacht brengen    id: onder-de-aandacht-brengen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <brengen:ww> ..8 onder de aandacht
patroon:      onder de aandacht ..1 <brengen:ww>
patroon:      onder de aandacht te <brengen:ww>
beter:        (wijzen op, of: vertellen over) | altijd
uitleg:       Iemand vertellen dat iets belangrijk is of bestaat.
voorbeeld:    Wij willen het kindpakket bij u ⟦onder de aandacht brengen⟧. => Wij willen u vertellen over het kindpakket.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       deel uitmaken van    id: deel-uitmaken-van    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <maken:ww> ..4 (onderdeel | deel) uit van
patroon:      (onderdeel | deel) ..1 <uit|maken:ww> van
beter:        <horen:ww> … bij | als iets of iemand er een onderdeel van is
uitleg:       Het is een stukje van iets groters.
voorbeeld:    De garage ⟦maakt deel uit van⟧ de huurwoning. => De garage hoort bij de huurwoning.
niet melden:  /(onderdeel | deel) (kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen)/ | dan past het werkwoord niet op dezelfde plaats
niet melden:  /(geen | een | het | integraal | belangrijk | wezenlijk | groot | vast | volwaardig | essentieel) (deel | onderdeel)/ | met een woord ervoor past 'horen bij' niet
niet melden:  /uitgemaakt van/ | 'gehoord' heeft ook een andere betekenis
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 271 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderzoek doen naar    id: onderzoek-doen-naar    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (<doen:ww> | <verrichten:ww>) ..3 onderzoek naar
patroon:      onderzoek te? (<doen:ww> | <verrichten:ww>) naar
beter:        <onderzoeken:ww> … | altijd
uitleg:       Proberen te weten te komen hoe iets zit.
voorbeeld:    De GGD ⟦doet onderzoek naar⟧ de kwaliteit van het water. => De GGD onderzoekt de kwaliteit van het water.
niet melden:  /(een | het | veel | meer | nader | nieuw | extra) onderzoek/ | met een woord ervoor past 'onderzoeken' niet zomaar
niet melden:  /verricht ..3 onderzoek/ | het is niet te zien of het nu is of vroeger
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens | zoals) (de | het | uw)? onderzoek !te/ | dan hoort het niet bij het werkwoord
niet melden:  /<doen:ww> ..8 (voordat | omdat | als | dat | die | waar | waarna | waarvoor | waarin | zodat | en | of | maar | terwijl | mee) ..4 onderzoek/ | dan hoort het niet bij het werkwoord
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op de hoogte brengen    id: op-de-hoogte-brengen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (<brengen:ww> | <stellen:ww>) ..8 op de hoogte
patroon:      op de hoogte ..1 (<brengen:ww> | <stellen:ww>)
patroon:      op de hoogte te (<brengen:ww> | <stellen:ww>)
beter:        (laten weten, of: informeren) | altijd
uitleg:       Iemand vertellen wat er gebeurt of verandert.
voorbeeld:    Wij zullen de bewoners ⟦op de hoogte brengen⟧ van de nieuwe datum. => Wij zullen de bewoners de nieuwe datum laten weten.
voorbeeld:    De school ⟦stelt⟧ ouders per e-mail ⟦op de hoogte⟧. => De school informeert ouders per e-mail.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       op schrift stellen    id: op-schrift-stellen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <stellen:ww> ..8 op schrift
patroon:      op schrift ..1 <stellen:ww>
patroon:      op schrift te <stellen:ww>
beter:        <op|schrijven:ww> … | altijd
uitleg:       Afspraken of een verhaal op papier zetten.
voorbeeld:    U moet de afspraken ⟦op schrift stellen⟧. => U moet de afspraken opschrijven.
voorbeeld:    De mediator ⟦stelt⟧ de afspraken ⟦op schrift⟧. => De mediator schrijft de afspraken op.
niet melden:  /op schrift (kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen)/ | dan past het werkwoord niet op dezelfde plaats
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       op zich nemen    id: op-zich-nemen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      op zich ..1 <nemen:ww>
patroon:      <nemen:ww> ..8 op zich
patroon:      op zich te <nemen:ww>
beter:        (doen, of: zorgen voor) | altijd
uitleg:       Zeggen: dat doe ik wel. En het daarna ook doen.
voorbeeld:    De oudste dochter wil de zorg voor haar vader ⟦op zich nemen⟧. => De oudste dochter wil voor haar vader zorgen.
niet melden:  /op zich (niet | weinig | geen | veel | wel | al | een | niets | genoeg)/ | op zich: zonder de rest
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       opgave doen van    id: opgave-doen-van    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <doen:ww> ..5 opgave van
patroon:      opgave te? <doen:ww> van
beter:        (opgeven, of: doorgeven) | altijd
uitleg:       Laten weten hoeveel of wat het is.
voorbeeld:    De ondernemer moet elk jaar ⟦opgave doen van⟧ zijn gasten. => De ondernemer moet elk jaar doorgeven hoeveel gasten hij had.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       overeenstemming bereiken    id: overeenstemming-bereiken    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      overeenstemming te? (<bereiken:ww> | <krijgen:ww>)
patroon:      (<bereiken:ww> | <krijgen:ww>) ..5 overeenstemming
patroon:      <komen:ww> ..8 tot overeenstemming
patroon:      tot overeenstemming te? <komen:ww>
beter:        (het eens worden) | altijd
uitleg:       Na praten vinden mensen hetzelfde.
voorbeeld:    De partijen hebben ⟦overeenstemming bereikt⟧ over de grens van de tuin. => De partijen zijn het eens geworden over de grens van de tuin.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rekenschap geven    id: rekenschap-geven    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      rekenschap te? (<geven:ww> | <afleggen:ww>)
patroon:      <geven:ww> ..5 rekenschap
beter:        (uitleggen waarom, of: goed bedenken) | altijd
uitleg:       Uitleggen waarom iets gedaan is, of er goed over nadenken.
voorbeeld:    De curator moet de rechter ⟦rekenschap geven⟧ van de uitgaven. => De curator moet de rechter de uitgaven uitleggen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       schade lijden    id: schade-lijden    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      schade t=te? (<lijden:ww> | <ondervinden:ww>)
patroon:      lijdt ..5 schade
patroon:      <ondervinden:ww> ..5 schade
beter:        schade {t} <hebben:ww> | altijd
uitleg:       Door iets is een ding kapot of kost het iemand geld.
voorbeeld:    De winkel heeft veel ⟦schade geleden⟧ door het hoge water. => De winkel heeft veel schade gehad door het hoge water.
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens | zoals) (de | het | uw)? schade !te/ | dan hoort het niet bij het werkwoord
niet melden:  /<ondervinden:ww> ..8 (voordat | omdat | als | dat | die | waar | waarna | waarvoor | waarin | zodat | en | of | maar | terwijl | mee) ..4 schade/ | dan hoort het niet bij het werkwoord
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       te boven gaan    id: te-boven-gaan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <gaan:ww> ..8 te boven
patroon:      te boven ..1 <gaan:ww>
patroon:      te boven te <gaan:ww>
beter:        (meer of hoger zijn dan) | altijd
uitleg:       Het is meer dan een bedrag of getal.
voorbeeld:    De kosten mogen € 5.000 niet ⟦te boven gaan⟧. => De kosten mogen niet hoger zijn dan € 5.000.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 58 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten goede komen aan    id: ten-goede-komen-aan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <komen:ww> ..8 ten goede
patroon:      ten goede ..1 <komen:ww>
patroon:      ten goede te <komen:ww>
beter:        (voor … zijn, of: goed zijn voor) | altijd
uitleg:       Iemand of iets heeft er voordeel van.
voorbeeld:    De opbrengst ⟦komt ten goede⟧ aan het dierenasiel. => De opbrengst is voor het dierenasiel.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter discussie stellen    id: ter-discussie-stellen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <stellen:ww> ..8 ter discussie
patroon:      ter discussie ..1 <stellen:ww>
patroon:      ter discussie te <stellen:ww>
beter:        (vragen of iets wel goed is) | altijd
uitleg:       Hardop vragen of iets wel klopt of wel moet.
voorbeeld:    De bewoners ⟦stellen⟧ de plek van de ondergrondse container ⟦ter discussie⟧. => De bewoners vragen of de plek van de ondergrondse container wel goed is.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       ter kennis brengen    id: ter-kennis-brengen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      ter (kennis | algemene kennis) ..3 <brengen:ww>
patroon:      <brengen:ww> ..8 ter (kennis | algemene kennis)
beter:        (laten weten) | altijd
uitleg:       Zorgen dat iemand het hoort of leest.
voorbeeld:    De burgemeester zal het verbod ⟦ter kennis brengen⟧ van de horeca. => De burgemeester zal de horeca over het verbod vertellen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toepassing vinden    id: toepassing-vinden    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <vinden:ww> ..8 toepassing
patroon:      toepassing ..1 t=te? <vinden:ww>
beter:        {t} <gelden:ww> … | als het om een regel of tarief gaat
uitleg:       De regel wordt dan gebruikt.
voorbeeld:    Het lage tarief zal vanaf mei ⟦toepassing vinden⟧. => Het lage tarief zal vanaf mei gelden.
niet melden:  /(geen | een | algemene | nadere | brede | analoge) ..1 toepassing/ | dan past 'gelden' niet op dezelfde plaats
niet melden:  /toepassing (kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen)/ | dan past het werkwoord niet op dezelfde plaats
niet melden:  /toepassing ..2 op/ | met 'op' wordt het 'gelden voor'
niet melden:  /(op | hierop | daarop | waarop) ..6 toepassing/ | met 'op' wordt het 'gelden voor'
niet melden:  /overeenkomstige toepassing/ | dan past 'gelden' niet op dezelfde plaats
niet melden:  /plaats te vinden/ | een ander werkwoord
niet melden:  /<vinden:ww> ..8 (met | van | onder | bij) toepassing/ | een ander werkwoord
niet melden:  /<vinden:ww> ..4 plaats/ | een ander werkwoord
niet melden:  /van toepassing/ | een andere uitdrukking
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens | zoals) (de | het | uw)? toepassing !te/ | dan hoort het niet bij het werkwoord
niet melden:  /<vinden:ww> ..8 (voordat | omdat | als | dat | die | waar | waarna | waarvoor | waarin | zodat | en | of | maar | terwijl | mee) ..4 toepassing/ | dan hoort het niet bij het werkwoord
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 91 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geen toepassing vinden    id: geen-toepassing-vinden    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      (vindt | vinden | vond | vonden) ..8 (geen | overeenkomstige | analoge) toepassing
patroon:      (geen | overeenkomstige | analoge) toepassing ..1 te? <vinden:ww>
patroon:      toepassing (kunnen | moeten | blijven | zullen) <vinden:ww>
beter:        (niet gelden; ook gelden; gelden voor) | altijd
uitleg:       Een regel geldt wel, niet of ook voor iets anders.
voorbeeld:    Deze korting ⟦vindt geen toepassing⟧ bij boetes. => Deze korting geldt niet voor boetes.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       toepassing geven aan    id: toepassing-geven-aan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <geven:ww> ..5 toepassing aan
patroon:      toepassing te? <geven:ww> aan
patroon:      toepassing (is | zijn | wordt | worden | werd | heeft | hebben | kan | kunnen | moet) ..1 (gegeven | geven) aan
patroon:      aan ..12 toepassing (is | zijn | wordt | worden | werd | te)? (gegeven | geven | geeft)
beter:        (gebruiken, of: toepassen) | altijd
uitleg:       Een regel wordt echt gebruikt, niet alleen genoemd.
voorbeeld:    Het college ⟦geeft⟧ in uw geval ⟦toepassing aan⟧ de hardheidsclausule. => Het college gebruikt in uw geval de hardheidsclausule.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 21 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toestemming verlenen    id: toestemming-verlenen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      toestemming t=te? <verlenen:ww>
patroon:      <verlenen:ww> ..5 toestemming
beter:        toestemming {t} <geven:ww> | als het om een formele toestemming gaat
beter:        (goedvinden) | als het gewone taal mag zijn
uitleg:       Zeggen dat iets mag.
voorbeeld:    Beide ouders moeten ⟦toestemming verlenen⟧ voor het paspoort. => Beide ouders moeten toestemming geven voor het paspoort.
niet melden:  /verleende ..2 toestemming/ | dan is het geen werkwoord in de zin
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens | zoals) (de | het | uw)? toestemming !te/ | dan hoort het niet bij het werkwoord
niet melden:  /<verlenen:ww> ..8 (voordat | omdat | als | dat | die | waar | waarna | waarvoor | waarin | zodat | en | of | maar | terwijl | mee) ..4 toestemming/ | dan hoort het niet bij het werkwoord
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 41 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toezicht houden op    id: toezicht-houden-op    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      toezicht te? (<houden:ww> | <uitoefenen:ww>) op
patroon:      <houden:ww> ..5 toezicht op
beter:        (controleren, of: letten op) | altijd
uitleg:       Kijken of iedereen zich aan de regels houdt.
voorbeeld:    De GGD ⟦houdt toezicht op⟧ de kinderopvang. => De GGD controleert de kinderopvang.
niet melden:  /houdende ..5 toezicht/ | in de naam van een wet
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens) toezicht !te/ | dan hoort het niet bij het werkwoord
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 27 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tot de conclusie komen    id: tot-de-conclusie-komen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <komen:ww> ..8 tot de (conclusie | slotsom)
patroon:      tot de (conclusie | slotsom) te? <komen:ww>
beter:        (vinden, of: zien) | altijd
uitleg:       Na lang kijken of denken weet iemand wat hij vindt.
voorbeeld:    Wij zijn ⟦tot de conclusie gekomen⟧ dat u recht hebt op bijstand. => U hebt recht op bijstand.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tot stand komen    id: tot-stand-komen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <komen:ww> ..8 tot stand
patroon:      tot stand ..1 t=te? <komen:ww>
beter:        {t} <ontstaan:ww> … | als iets vanzelf begint
beter:        (gemaakt worden) | als mensen het maken
uitleg:       Iets nieuws is er gekomen.
voorbeeld:    In 2020 is dit buurtcentrum ⟦tot stand gekomen⟧. => In 2020 is dit buurtcentrum ontstaan.
niet melden:  /tot stand gekomen ([hoofdletter] | verdrag | overeenkomst | wet)/ | de datum van een verdrag of wet
niet melden:  /tot stand (kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen)/ | dan past het werkwoord niet op dezelfde plaats
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 93 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tot uiting komen    id: tot-uiting-komen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <komen:ww> ..8 tot uiting
patroon:      tot uiting ..1 <komen:ww>
patroon:      tot uiting te <komen:ww>
beter:        (te zien of te merken zijn) | altijd
uitleg:       Aan iets anders is te zien hoe het is.
voorbeeld:    De krapte ⟦komt tot uiting⟧ in lange wachtlijsten. => De krapte is te merken aan lange wachtlijsten.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tot uitvoering brengen    id: tot-uitvoering-brengen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <brengen:ww> ..8 tot uitvoering
patroon:      tot uitvoering ..1 <brengen:ww>
patroon:      tot uitvoering te <brengen:ww>
beter:        <uit|voeren:ww> … | altijd
uitleg:       Wat op papier staat, ook echt doen.
voorbeeld:    De aannemer kan het ontwerp nu ⟦tot uitvoering brengen⟧. => De aannemer kan het ontwerp nu uitvoeren.
voorbeeld:    Wij ⟦brengen⟧ het plan dit jaar ⟦tot uitvoering⟧. => Wij voeren het plan dit jaar uit.
niet melden:  /tot uitvoering (kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen)/ | dan past het werkwoord niet op dezelfde plaats
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       uitvoering geven aan    id: uitvoering-geven-aan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <geven:ww> ..5 uitvoering aan
patroon:      uitvoering te? <geven:ww> aan
patroon:      uitvoering (zal | zullen | wil | willen | kan | kunnen | moet | moeten | wordt | worden | is) <geven:ww> aan
patroon:      uitvoering aan te? <geven:ww>
beter:        (uitvoeren, of: doen) | altijd
uitleg:       Een besluit of plan werkelijkheid maken.
voorbeeld:    De woningcorporatie moet ⟦uitvoering geven aan⟧ de uitspraak. => De woningcorporatie moet doen wat in de uitspraak staat.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tot gevolg hebben    id: tot-gevolg-hebben    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <hebben:ww> ..8 tot gevolg
patroon:      tot gevolg ..1 <hebben:ww>
patroon:      tot gevolg te <hebben:ww>
beter:        (zorgen voor, of: daardoor) | altijd
uitleg:       Door het ene gebeurt het andere.
voorbeeld:    De storm ⟦had⟧ veel schade ⟦tot gevolg⟧. => De storm zorgde voor veel schade.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 66 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tot doel hebben    id: tot-doel-hebben    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <hebben:ww> ..3 (tot | ten) doel
patroon:      <hebben:ww> ..3 als doel (om | te)
patroon:      (tot | ten) doel <hebben:ww>
beter:        (bedoeld zijn voor, of: moeten) | altijd
uitleg:       Daar is het voor bedoeld.
voorbeeld:    Het project ⟦heeft tot doel⟧ de straat groener te maken. => Het project moet de straat groener maken.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 36 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tot taak hebben    id: tot-taak-hebben    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <hebben:ww> ..3 tot taak
patroon:      tot taak <hebben:ww>
beter:        (moeten, of: het werk van … is) | altijd
uitleg:       Het is het werk van die persoon of groep.
voorbeeld:    De conciërge ⟦heeft tot taak⟧ de deuren te sluiten. => De conciërge moet de deuren sluiten.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uiting geven aan    id: uiting-geven-aan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <geven:ww> ..5 uiting aan
patroon:      uiting te? <geven:ww> aan
beter:        (laten zien, of: zeggen) | altijd
uitleg:       Laten merken wat iemand voelt of denkt.
voorbeeld:    Omwonenden ⟦gaven uiting aan⟧ hun zorgen over de drukke weg. => Omwonenden vertelden dat zij zich zorgen maken over de drukke weg.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       uitstel verlenen    id: uitstel-verlenen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      uitstel (van betaling)? te? <verlenen:ww>
patroon:      <verlenen:ww> ..5 uitstel
beter:        (meer tijd geven) | altijd
uitleg:       Iets hoeft pas later klaar of betaald te zijn.
voorbeeld:    De Belastingdienst kan u ⟦uitstel verlenen⟧ voor de aangifte. => De Belastingdienst kan u meer tijd geven voor de aangifte.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       van kracht zijn    id: van-kracht-zijn    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <zijn:ww> ..4 van kracht
patroon:      van kracht ..1 t=te? <zijn:ww>
beter:        {t} <gelden:ww> … | altijd
uitleg:       De regel moet nu gevolgd worden.
voorbeeld:    In deze straat ⟦is⟧ een parkeerverbod ⟦van kracht⟧. => In deze straat geldt een parkeerverbod.
voorbeeld:    De maatregelen die nu ⟦van kracht zijn⟧, stoppen op 1 april. => De maatregelen die nu gelden, stoppen op 1 april.
niet melden:  /van kracht ..1 (wordt | worden | werd | werden | blijft | blijven | geworden | gebleven | geweest | verklaard)/ | een ander werkwoord
niet melden:  /van kracht (kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen)/ | dan past het werkwoord niet op dezelfde plaats
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens | onder | om | naar | <hebben:ww> | hij | iemand | men | wie | ook) zijn ..5 van kracht/ | 'zijn' als bezit, geen werkwoord
niet melden:  /(en | of) van kracht/ | een ander zinsdeel
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 38 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       van invloed zijn op    id: van-invloed-zijn-op    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <zijn:ww> ..3 van invloed op
patroon:      van invloed <zijn:ww> op
beter:        (invloed hebben op) | altijd
uitleg:       Door het ene verandert het andere.
voorbeeld:    Uw spaargeld ⟦is van invloed op⟧ de huurtoeslag. => Uw spaargeld heeft invloed op de huurtoeslag.
niet melden:  /<zijn:ww> ..2 (dat | die | wat | en | gemaakt) ..2 van invloed/ | het werkwoord hoort bij een andere zin
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 68 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       van start gaan    id: van-start-gaan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <gaan:ww> ..8 van start
patroon:      van start ..1 t=te? <gaan:ww>
beter:        {t} <beginnen:ww> … | altijd
uitleg:       Dan is het eerste moment.
voorbeeld:    De bouw van de brug zal in juni ⟦van start gaan⟧. => De bouw van de brug zal in juni beginnen.
voorbeeld:    Op maandag ⟦gaat⟧ de avondvierdaagse ⟦van start⟧. => Op maandag begint de avondvierdaagse.
niet melden:  /van start (kunnen | moeten | willen | mogen | blijven | hoeven | zullen)/ | dan past het werkwoord niet op dezelfde plaats
niet melden:  /van start tot/ | de hele weg
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       van de hand wijzen    id: van-de-hand-wijzen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <wijzen:ww> ..8 van de hand
patroon:      van de hand ..1 <wijzen:ww>
patroon:      van de hand te <wijzen:ww>
beter:        <af|wijzen:ww> … | altijd
uitleg:       Zeggen dat iets niet doorgaat of niet waar is.
voorbeeld:    De rechter heeft de eis ⟦van de hand gewezen⟧. => De rechter heeft de eis afgewezen.
voorbeeld:    De huurder ⟦wees⟧ het aanbod ⟦van de hand⟧. => De huurder wees het aanbod af.
niet melden:  /van de hand (kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen)/ | dan past het werkwoord niet op dezelfde plaats
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       verandering brengen in    id: verandering-brengen-in    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <brengen:ww> ..5 verandering in
patroon:      verandering te? <brengen:ww> in
beter:        <veranderen:ww> … | altijd
uitleg:       Ervoor zorgen dat het anders wordt.
voorbeeld:    De nieuwe directeur ⟦brengt verandering in⟧ de werktijden. => De nieuwe directeur verandert de werktijden.
niet melden:  /(veel | geen | een | enige | weinig | grote | meer) verandering/ | met een woord ervoor past 'veranderen' niet op dezelfde plaats
niet melden:  /(daar | hier | er | waar) ..2 verandering/ | dan staat 'in' los van het onderwerp
niet melden:  /verandering in [leesteken]/ | dan staat 'in' los van het onderwerp
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens | zoals) (de | het | uw)? verandering !te/ | dan hoort het niet bij het werkwoord
niet melden:  /<brengen:ww> ..8 (voordat | omdat | als | dat | die | waar | waarna | waarvoor | waarin | zodat | en | of | maar | terwijl | mee) ..4 verandering/ | dan hoort het niet bij het werkwoord
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       verslag doen van    id: verslag-doen-van    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <doen:ww> ..5 verslag van
patroon:      verslag te? <doen:ww> van
beter:        (vertellen over, of: opschrijven) | altijd
uitleg:       Vertellen of opschrijven wat er is gebeurd.
voorbeeld:    De mentor moet elk jaar ⟦verslag doen van⟧ zijn werk. => De mentor moet elk jaar vertellen wat hij heeft gedaan.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vertraging ondervinden    id: vertraging-ondervinden    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (vertraging | vertragingen) te? <ondervinden:ww>
patroon:      <ondervinden:ww> ..5 (vertraging | vertragingen)
patroon:      vertraging (oplopen | opgelopen | op te lopen | oploopt)
patroon:      <lopen:ww> ..6 vertraging op
beter:        (later klaar of later aankomen) | altijd
uitleg:       Het duurt langer dan verwacht.
voorbeeld:    De aanleg van glasvezel heeft ⟦vertraging opgelopen⟧. => De aanleg van glasvezel is later klaar.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       voor kennisgeving aannemen    id: voor-kennisgeving-aannemen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      voor kennisgeving (aannemen | aangenomen | aan te nemen | aanneemt)
patroon:      <nemen:ww> ..8 voor kennisgeving aan
beter:        (lezen, maar er niets mee doen) | altijd
uitleg:       Iets lezen of horen en er verder niets mee doen.
voorbeeld:    De raad heeft uw brief ⟦voor kennisgeving aangenomen⟧. => De raad heeft uw brief gelezen, maar doet er verder niets mee.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       werkzaam zijn    id: werkzaam-zijn    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <zijn:ww> ..3 werkzaam
patroon:      werkzaam ..1 t=te? <zijn:ww>
beter:        {t} <werken:ww> … | als het om een mens gaat
uitleg:       Ergens een baan hebben.
voorbeeld:    Uw partner ⟦is werkzaam⟧ bij de thuiszorg. => Uw partner werkt bij de thuiszorg.
voorbeeld:    Medewerkers die hier ⟦werkzaam zijn⟧, dragen een pasje. => Medewerkers die hier werken, dragen een pasje.
niet melden:  /werkzaam ..1 geweest/ | voltooide tijd
niet melden:  /(pillen | medicijnen | vaccins | stof | stoffen | middel | middelen | bestanddeel | oplossing | vaccin | medicijn | pil | behandeling) ..6 werkzaam/ | over een medicijn dat werkt
niet melden:  /werkzaam (kunnen | moeten | willen | mogen | blijven | hoeven | gaan | laten | zullen)/ | dan past het werkwoord niet op dezelfde plaats
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens | onder | om | naar | <hebben:ww> | hij | iemand | men | wie | ook) zijn ..5 werkzaam/ | 'zijn' als bezit, geen werkwoord
niet melden:  /(een | het | de) werkzaam/ | een stof die werkt
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 412 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       werkzaam bij    id: werkzaam-bij    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (persoon | personen | medewerker | medewerkers | deskundige | deskundigen | leidinggevende | leidinggevenden | werknemer | werknemers | ambtenaar | ambtenaren | personeel | arts | artsen | mensen | docenten | leraren) werkzaam (in | bij | op | binnen | voor | als)
beter:        (die werkt; die werken) | altijd
uitleg:       Mensen met hun baan op die plek.
voorbeeld:    Alle ⟦mensen werkzaam bij⟧ de gemeente krijgen een pas. => Alle mensen die bij de gemeente werken, krijgen een pas.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       werkzaamheden verrichten    id: werkzaamheden-verrichten    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      werkzaamheden te? (<verrichten:ww> | <uitvoeren:ww>)
patroon:      <verrichten:ww> ..6 werkzaamheden
beter:        (werken) | altijd
uitleg:       Werk doen, in loondienst of als zelfstandige.
voorbeeld:    Naast uw uitkering mag u twee dagen ⟦werkzaamheden verrichten⟧. => Naast uw uitkering mag u twee dagen werken.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 80 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zitting hebben in    id: zitting-hebben-in    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      (<hebben:ww> | <nemen:ww>) ..4 zitting in
patroon:      zitting te? (<hebben:ww> | <nemen:ww>) in
beter:        (lid zijn of worden van) | altijd
uitleg:       Meedoen in een groep die vergadert of beslist.
voorbeeld:    Zij ⟦heeft⟧ sinds 2023 ⟦zitting in⟧ de cliëntenraad. => Zij is sinds 2023 lid van de cliëntenraad.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in behandeling zijn    id: in-behandeling-zijn    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (<zijn:ww> | <hebben:ww>) ..4 in behandeling !(genomen | nemen | bij | voor | geweest | te)
patroon:      in behandeling (<zijn:ww> | <hebben:ww>)
alleen:       zin=/(aanvraag | verzoek | klacht | bezwaar | bezwaarschrift | brief | melding | formulier | dossier | declaratie | zaak)/
beter:        (bezig zijn met) | altijd
uitleg:       Iemand is ermee bezig, maar het is nog niet klaar.
voorbeeld:    Uw aanvraag voor de taxipas ⟦is⟧ nog ⟦in behandeling⟧. => Wij zijn nog bezig met uw aanvraag voor de taxipas.
niet melden:  /in behandeling ..4 (genomen | nemen | gegeven | gesteld)/ | een ander werkwoord
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zich in verbinding stellen met    id: zich-in-verbinding-stellen-met    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      in verbinding te? <stellen:ww>
patroon:      <stellen:ww> ..6 in verbinding
beter:        (bellen, mailen of schrijven) | noem meteen het nummer of adres
uitleg:       Iemand bellen, schrijven of aanspreken.
voorbeeld:    U kunt zich met de griffie ⟦in verbinding stellen⟧. => U kunt de griffie bellen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       de beschikking hebben over    id: de-beschikking-hebben-over    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      (<hebben:ww> | <krijgen:ww>) ..4 de beschikking over
patroon:      de beschikking te? (<hebben:ww> | <krijgen:ww>) over
beter:        (hebben of krijgen) | altijd
uitleg:       Iets hebben en het mogen gebruiken.
voorbeeld:    Elke leerling ⟦krijgt de beschikking over⟧ een eigen kluisje. => Elke leerling krijgt een eigen kluisje.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       de intentie hebben    id: de-intentie-hebben    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <hebben:ww> ..3 (de intentie | het voornemen | de wens) (om | te | tot)
patroon:      (de intentie | het voornemen | de wens) te? <hebben:ww> (om | te | tot)
beter:        (willen, of: van plan zijn) | altijd
uitleg:       Iemand heeft een plan of een wens, maar doet het nog niet.
voorbeeld:    De eigenaar ⟦heeft de intentie om⟧ het pand te verkopen. => De eigenaar wil het pand verkopen.
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens) (de | een) (wens | intentie | bedoeling)/ | dan hoort het niet bij het werkwoord
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       de voorkeur geven aan    id: de-voorkeur-geven-aan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <geven:ww> ..5 de voorkeur aan
patroon:      de voorkeur te? <geven:ww> aan
beter:        (liever willen) | altijd
uitleg:       Kiezen voor het ene, want dat past beter.
voorbeeld:    Als u ⟦de voorkeur geeft aan⟧ een papieren formulier, belt u ons. => Als u liever een papieren formulier wilt, belt u ons.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       de verplichting hebben    id: de-verplichting-hebben    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <hebben:ww> ..3 de (plicht | verplichting) (om | tot)
patroon:      de (plicht | verplichting) te? <hebben:ww> (om | tot)
beter:        (moeten) | altijd
uitleg:       Het moet van een wet, regel of afspraak.
voorbeeld:    Werkgevers ⟦hebben de plicht om⟧ een loonstrook te geven. => Werkgevers moeten een loonstrook geven.
niet melden:  /(aan | van | over | met | voor | door | bij | onder | tegen) de (plicht | verplichting)/ | het werkwoord hoort bij een ander woord
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       de mogelijkheid hebben    id: de-mogelijkheid-hebben    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <hebben:ww> ..3 de mogelijkheid (om | tot)
patroon:      de mogelijkheid te? <hebben:ww> (om | tot)
patroon:      in de (mogelijkheid | gelegenheid) ..1 (<zijn:ww> | <verkeren:ww>)
patroon:      (<zijn:ww> | <verkeren:ww>) ..4 in de (mogelijkheid | gelegenheid)
beter:        (kunnen) | altijd
uitleg:       Het kan voor die persoon.
voorbeeld:    Bezoekers ⟦hebben de mogelijkheid om⟧ hun fiets binnen te zetten. => Bezoekers kunnen hun fiets binnen zetten.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in staat zijn om    id: in-staat-zijn-om    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <zijn:ww> ..5 in staat (om | te)
patroon:      <zijn:ww> niet in staat
patroon:      in staat <zijn:ww> (om | te)?
beter:        (kunnen, of: niet kunnen) | altijd
uitleg:       Iemand kan het, of kan het juist niet.
voorbeeld:    Mijn vader ⟦is⟧ niet meer ⟦in staat om⟧ zelf te koken. => Mijn vader kan niet meer zelf koken.
niet melden:  /in staat (van | te? <stellen:ww>)/ | iets anders
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 23 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       het woord voeren    id: het-woord-voeren    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <voeren:ww> ..8 het woord
patroon:      het woord ..1 <voeren:ww>
patroon:      het woord te <voeren:ww>
beter:        (spreken) | altijd
uitleg:       Praten in een vergadering of bij de rechter.
voorbeeld:    Namens de buurt zal mevrouw Bos ⟦het woord voeren⟧. => Namens de buurt zal mevrouw Bos spreken.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       betrekking hebben op    id: betrekking-hebben-op    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <hebben:ww> ..5 betrekking op
patroon:      betrekking <hebben:ww> op
patroon:      betrekking te <hebben:ww> op
beter:        <gaan:ww> … over | als je het onderwerp noemt
uitleg:       Dat is het onderwerp van een brief, regel of vraag.
voorbeeld:    De rekening ⟦heeft betrekking op⟧ de maand mei. => De rekening gaat over de maand mei.
voorbeeld:    Stuur alle brieven die ⟦betrekking hebben op⟧ uw ontslag. => Stuur alle brieven die gaan over uw ontslag.
niet melden:  /<hebben:ww> ..6 betrekking gehad/ | voltooide tijd
niet melden:  /(geen | een | enige | enkele) ..1 betrekking/ | met een woord ervoor past 'gaan over' niet
niet melden:  /met betrekking op/ | 'met betrekking tot' is iets anders
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 1128 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       betrekking hebbende op    id: betrekking-hebbende    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (daarop | hierop | erop) betrekking hebbende
patroon:      op ..8 betrekking hebbende
patroon:      betrekking hebbend op
beter:        (over; die erover gaan) | altijd
uitleg:       Iets gaat over een onderwerp of hoort bij een zaak.
voorbeeld:    Stuur ook de ⟦daarop betrekking hebbende⟧ brieven mee. => Stuur ook de brieven daarover mee.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       het staat u vrij    id: het-staat-u-vrij    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      (<staan:ww> (het)? u vrij | het <staan:ww> (u | iedereen | partijen)? vrij)
beter:        (u mag) | altijd
uitleg:       Het mag, maar het hoeft niet.
voorbeeld:    ⟦Het staat u vrij⟧ om iemand mee te nemen naar het gesprek. => U mag iemand meenemen naar het gesprek.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       het verdient aanbeveling    id: het-verdient-aanbeveling    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      (het <verdienen:ww> | <verdienen:ww> het) ..2 (aanbeveling | de voorkeur)
beter:        (wij raden u aan, of: het is beter) | altijd
uitleg:       Het is verstandig om dit te doen.
voorbeeld:    ⟦Het verdient aanbeveling⟧ om een kopie te bewaren. => Bewaar een kopie.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 54 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dit houdt in dat    id: dit-houdt-in-dat    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      wat=(dit | dat) houdt ..2 in dat
beter:        {wat} betekent … dat     | altijd
uitleg:       Er volgt uitleg van wat net genoemd is.
voorbeeld:    ⟦Dit houdt in dat⟧ u geen zorgtoeslag meer krijgt. => Dit betekent dat u geen zorgtoeslag meer krijgt.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 169 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       steun verlenen aan    id: steun-verlenen-aan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      (steun | medische steun | financiële steun) te? <verlenen:ww>
patroon:      <verlenen:ww> ..4 steun
beter:        (steunen, of: helpen) | altijd
uitleg:       Zorgen dat iemand of iets het beter volhoudt.
voorbeeld:    Het fonds wil de buurtbus ⟦steun verlenen⟧. => Het fonds wil de buurtbus steunen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       van toepassing verklaren    id: van-toepassing-verklaren    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      van toepassing ..1 <verklaren:ww>
patroon:      van toepassing te <verklaren:ww>
patroon:      <verklaren:ww> ..8 van toepassing
beter:        (laten gelden) | altijd
uitleg:       Zeggen dat een regel ook hier geldt.
voorbeeld:    De webwinkel heeft eigen voorwaarden ⟦van toepassing verklaard⟧. => De webwinkel laat haar eigen voorwaarden gelden.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 28 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op prijs stellen    id: op-prijs-stellen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <stellen:ww> ..8 op prijs
patroon:      op prijs ..1 <stellen:ww>
patroon:      op prijs te <stellen:ww>
beter:        (fijn vinden, of: graag willen) | altijd
uitleg:       Blij zijn met iets, of het graag willen.
voorbeeld:    Wij zouden het ⟦op prijs stellen⟧ als u uw hond aan de lijn houdt. => Wilt u uw hond aan de lijn houden?
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       prioriteit geven aan    id: prioriteit-geven-aan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (<geven:ww> | <verlenen:ww>) ..5 prioriteit aan
patroon:      prioriteit te? (<geven:ww> | <verlenen:ww>) aan
beter:        (eerst doen, of: belangrijker vinden) | altijd
uitleg:       Iets eerder doen dan de rest.
voorbeeld:    De gemeente ⟦geeft prioriteit aan⟧ gaten in het fietspad. => De gemeente repareert eerst de gaten in het fietspad.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       lering trekken uit    id: lering-trekken-uit    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      lering te? <trekken:ww> uit
patroon:      <trekken:ww> ..4 lering uit
beter:        <leren:ww> … van | altijd
uitleg:       Door een fout weten hoe het de volgende keer beter kan.
voorbeeld:    Het ziekenhuis ⟦trekt lering uit⟧ deze klacht. => Het ziekenhuis leert van deze klacht.
niet melden:  /(daar | hier | er | waar) ..2 lering/ | dan staat 'uit' los van het onderwerp
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       inbreuk maken op    id: inbreuk-maken-op    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
patroon:      <maken:ww> ..5 inbreuk op
patroon:      inbreuk te? <maken:ww> op
beter:        (leg uit welk recht geschonden is) | altijd
uitleg:       Iemand doet iets waardoor u minder hebt aan een recht dat u hebt, bijvoorbeeld uw recht op privacy.
voorbeeld:    De camera van de buren filmt uw tuin. Dat ⟦maakt inbreuk op⟧ uw privacy. => De camera van de buren filmt uw tuin. Dat mag niet, want u hebt recht op privacy.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voorwaarden verbinden aan    id: voorwaarden-verbinden-aan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      (voorwaarden | eisen | voorschriften | een voorwaarde) te? <verbinden:ww> aan
patroon:      <verbinden:ww> ..4 (voorwaarden | eisen | voorschriften | een voorwaarde) aan
patroon:      aan ..6 (voorwaarden | voorschriften | eisen) (verbinden | verbonden)
beter:        (voorwaarden stellen, of: alleen mogen als) | altijd
uitleg:       Het mag of kan alleen als iemand zich aan extra regels houdt.
voorbeeld:    De burgemeester kan ⟦voorwaarden verbinden aan⟧ het straatfeest. => De burgemeester kan extra regels geven voor het straatfeest.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 24 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op de hoogte zijn van    id: op-de-hoogte-zijn-van    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <zijn:ww> ..4 op de hoogte van
patroon:      op de hoogte te? <zijn:ww> van
beter:        (weten) | altijd
uitleg:       Iets al gehoord of gelezen hebben.
voorbeeld:    De school ⟦is op de hoogte van⟧ uw verhuizing. => De school weet dat u verhuisd bent.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       zich ten doel stellen    id: zich-ten-doel-stellen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      ten doel ..1 <stellen:ww>
patroon:      <stellen:ww> ..4 ten doel
beter:        (willen) | altijd
uitleg:       Iemand heeft iets gekozen wat hij wil bereiken.
voorbeeld:    De stichting ⟦stelt⟧ zich ⟦ten doel⟧ eenzame ouderen te helpen. => De stichting wil eenzame ouderen helpen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in voorbereiding zijn    id: in-voorbereiding-zijn    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <zijn:ww> ..4 in voorbereiding !(op | van)
patroon:      in voorbereiding <zijn:ww>
beter:        (wij werken aan) | zeg wie eraan werkt
uitleg:       Er wordt aan gewerkt, maar het is nog niet begonnen.
voorbeeld:    Een nieuw parkeerplan ⟦is in voorbereiding⟧. => Wij werken aan een nieuw parkeerplan.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       schade berokkenen    id: schade-berokkenen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      schade (te)? (<berokkenen:ww> | toebrengen | toegebracht | toebrengt | toe te brengen)
patroon:      <berokkenen:ww> ..5 schade
patroon:      <brengen:ww> ..6 schade toe
beter:        (beschadigen, of: schade maken) | altijd
uitleg:       Iets kapotmaken, of zorgen dat het een ander geld kost.
voorbeeld:    U mag aan de boom geen ⟦schade toebrengen⟧. => U mag de boom niet beschadigen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       toegang verschaffen    id: toegang-verschaffen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (toegang | de toegang) te? (<verschaffen:ww> | <verlenen:ww>)
patroon:      (<verschaffen:ww> | <verlenen:ww>) ..5 toegang
beter:        (binnenlaten, of: binnengaan) | bij een gebouw of plek
beter:        (laten zien; laten gebruiken) | bij gegevens, een systeem of hulp
uitleg:       Zorgen dat iemand ergens in kan, of iets kan zien of gebruiken.
voorbeeld:    De huurder moet de monteur ⟦toegang verschaffen⟧ tot de meterkast. => De huurder moet de monteur bij de meterkast laten.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in de plaats treden van    id: in-de-plaats-treden-van    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      in de plaats ..1 (<treden:ww> | <komen:ww>) van
patroon:      (<treden:ww> | <komen:ww>) ..4 in de plaats van
beter:        (vervangen) | altijd
uitleg:       Het nieuwe komt, en het oude geldt niet meer.
voorbeeld:    Dit contract ⟦treedt in de plaats van⟧ het contract uit 2019. => Dit contract vervangt het contract uit 2019.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       sturing geven aan    id: sturing-geven-aan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      <geven:ww> ..5 sturing aan
patroon:      sturing te? <geven:ww> aan
patroon:      sturing aan (heeft | hebben | te)? (geven | gegeven | geeft)
beter:        (leiden, of: bepalen hoe het gaat) | altijd
uitleg:       Bepalen hoe anderen werken of hoe iets verloopt.
voorbeeld:    Zij ⟦geeft sturing aan⟧ een team van twintig handhavers. => Zij leidt een team van twintig handhavers.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie
