# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Zinnen die in veel brieven en e-mails staan en de lezer niets vertellen.

ingang:       waarde hechten aan    id: waarde-hechten-aan-brief    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      (wij | ik | we | ons college | de gemeente) (hechten | hecht) er ..2 (waarde | belang) aan
patroon:      (hechten | hecht) (wij | ik | we) er ..2 (waarde | belang) aan
beter:        (zeg meteen wat je wilt of doet) | altijd
uitleg:       Een deftige aanloop. Het nieuws staat pas in de rest van de zin.
voorbeeld:    ⟦Wij hechten er waarde aan⟧ dat u meepraat over het park. => Wij willen graag dat u meepraat over het park.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       wij verzoeken u vriendelijk    id: verzoeken-u-vriendelijk    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: waarschuwing
patroon:      (wij | we | ik) <verzoeken:ww> u (vriendelijk | beleefd | dringend | hierbij | vriendelijk doch dringend) (om)?
patroon:      <verzoeken:ww> (wij | we | ik) u (vriendelijk | beleefd | dringend | hierbij | vriendelijk doch dringend) (om)?
beter:        (wilt u) | als het een vraag is
uitleg:       Dit is een vraag. Een vraagzin is korter en net zo beleefd.
voorbeeld:    ⟦Wij verzoeken u vriendelijk om⟧ uw fiets weg te halen. => Wilt u uw fiets weghalen?
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       middels dit schrijven    id: middels-dit-schrijven    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: waarschuwing
patroon:      (middels | door middel van | via | met | bij) (dit schrijven | deze brief | deze mail | dit bericht) (laten | deel | delen | informeer | informeren | bericht | berichten | laat | willen | wil | verzoek | verzoeken)
patroon:      (middels (dit schrijven | deze brief) | bij dit schrijven)
beter:        (begin met het nieuws zelf) | altijd
uitleg:       De lezer heeft de brief al in zijn hand.
voorbeeld:    ⟦Middels deze brief⟧ nodigen wij u uit voor een feest. => U bent uitgenodigd voor een feest.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       met belangstelling gelezen    id: met-belangstelling-gelezen    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      met (grote | veel | bijzondere)? (belangstelling | interesse | aandacht) ..1 (gelezen | kennisgenomen | kennis genomen)
beter:        (geef meteen antwoord) | altijd
uitleg:       Het klinkt beleefd, maar wie een brief stuurt, wil vooral antwoord.
voorbeeld:    Uw voorstel hebben wij ⟦met belangstelling gelezen⟧ en gaan wij uitvoeren. => Wij gaan uw voorstel uitvoeren.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       begrip voor de situatie    id: begrip-voor-de-situatie    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      (vragen | vraag | hopen | hoop | rekenen | reken) ..3 uw begrip
patroon:      (vragen | vraag) u om begrip
patroon:      (dank | bedankt | danken u | bedanken u) (u)? voor uw (begrip | geduld)
beter:        (zeg wat je doet om te helpen) | altijd
uitleg:       De schrijver wil dat niemand boos wordt. Uitleg of een sorry werkt beter.
voorbeeld:    De lift is kapot tot drie uur. Wij ⟦vragen uw begrip⟧. => Het spijt ons: de lift is kapot tot drie uur.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       onze excuses voor het ongemak    id: onze-excuses-voor-het-ongemak    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      (onze | mijn)? excuses voor (het | eventueel | enig) ..2 (ongemak | ongerief | overlast)
patroon:      (verontschuldigingen | excuus) voor (het | eventueel | enig) ..2 (ongemak | ongerief)
beter:        (zeg waarvoor je sorry zegt) | altijd
uitleg:       Sorry zeggen mag. Het klinkt pas echt als er staat wat er misging.
voorbeeld:    U moest twee uur wachten. ⟦Onze excuses voor het ongemak⟧. => Het spijt ons dat u twee uur moest wachten.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       indien u nog vragen heeft    id: indien-u-nog-vragen-heeft    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      (indien | wanneer | zo) u (nog | naar aanleiding hiervan | hierover | verder | nadere) ..3 vragen (hebt | heeft | mocht hebben)
patroon:      (indien | wanneer) u ..3 vragen (hebt | heeft | mocht hebben)
beter:        (hebt u vragen?) | altijd
uitleg:       Voor wie nog iets wil weten. Een vraag van drie woorden leest sneller.
voorbeeld:    ⟦Indien u nog vragen heeft⟧, bel dan de receptie. => Hebt u vragen? Bel dan de receptie.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       voor nadere informatie kunt u    id: voor-nadere-informatie-kunt-u    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      voor (nadere | meer | verdere) (informatie | inlichtingen) kunt u ..3 contact opnemen
patroon:      voor (nadere | verdere) (informatie | inlichtingen) kunt u (zich)? ..3 (terecht | wenden | contact)
beter:        (wilt u meer weten? bel …) | altijd
uitleg:       Een lange aanloop naar een telefoonnummer of adres. Een korte vraag zegt hetzelfde.
voorbeeld:    ⟦Voor nadere inlichtingen kunt u contact opnemen⟧ met de balie. => Wilt u meer weten? Bel de balie.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       zoals bekend    id: zoals-bekend    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      zoals (bekend | u bekend is | u ongetwijfeld weet | u wellicht weet | u mogelijk weet | u waarschijnlijk weet | algemeen bekend)
beter:        (laat deze woorden weg) | als de lezer het echt al weet
uitleg:       De schrijver denkt dat de lezer het al weet.
voorbeeld:    De kermis is, ⟦zoals bekend⟧, in september. => De kermis is in september.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zoals eerder vermeld    id: zoals-eerder-vermeld    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      zoals (al | reeds | hierboven | eerder | hiervoor | boven | gezegd) (al | reeds)? (vermeld | gezegd | aangegeven | genoemd | gemeld | opgemerkt | gesteld | beschreven | uiteengezet)
patroon:      zoals gezegd
beter:        (laat deze woorden weg) | als het al in de tekst staat
uitleg:       Hetzelfde staat hiervoor al een keer.
voorbeeld:    U moet ⟦zoals eerder vermeld⟧ om acht uur aanwezig zijn. => U moet om acht uur aanwezig zijn.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       erkentelijk zijn    id: erkentelijk-zijn    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: waarschuwing
patroon:      <zijn:ww> ..5 erkentelijk
patroon:      erkentelijk ..2 <zijn:ww>
beter:        (danken) | altijd
uitleg:       Een heel deftig woord voor dankbaar.
voorbeeld:    Wij ⟦zijn u zeer erkentelijk⟧ voor uw hulp bij de brand. => Bedankt voor uw hulp bij de brand.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       bij voorbaat dank    id: bij-voorbaat-dank    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      bij voorbaat (hartelijk)? dank
beter:        alvast bedankt | altijd
uitleg:       Iemand bedankt voordat de ander iets heeft gedaan.
voorbeeld:    ⟦Bij voorbaat dank⟧ voor uw antwoord. => Alvast bedankt voor uw antwoord.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       in afwachting van uw reactie    id: in-afwachting-van-uw-reactie    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: waarschuwing
patroon:      in afwachting van (uw | jouw) ..2 (reactie | antwoord | bericht)
patroon:      (uw | een) ..2 (reactie | antwoord | bericht) (afwachtend | afwachtende | tegemoetziend)
beter:        (zeg vóór welke dag je antwoord wilt) | altijd
uitleg:       De schrijver wil antwoord. Een datum helpt meer.
voorbeeld:    Reageert u vóór 4 mei? ⟦In afwachting van uw reactie⟧ groeten wij u. => Wilt u vóór 4 mei antwoorden?
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       tot onze spijt    id: tot-onze-spijt    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: waarschuwing
patroon:      tot (onze | mijn) (spijt | grote spijt) (moet | moeten | kunnen | kan | zien | hebben | heb) (wij | ik | we)
patroon:      (het spijt ons | het spijt mij) u te moeten (mededelen | meedelen | berichten | melden | laten weten)
patroon:      helaas (moet | moeten) (wij | ik | we) u (mededelen | meedelen | berichten | melden | laten weten)
beter:        (zeg direct wat er niet kan, en waarom) | altijd
uitleg:       Er komt slecht nieuws. Deze aanloop maakt dat niet minder erg.
voorbeeld:    ⟦Helaas moeten wij u mededelen⟧ dat het zwembad deze zomer dicht blijft. => Het zwembad blijft deze zomer helaas dicht.
voorbeeld:    ⟦Tot onze spijt kunnen wij⟧ u geen plek geven. => Helaas hebben wij geen plek voor u.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       het verheugt ons    id: het-verheugt-ons    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: waarschuwing
patroon:      het verheugt (ons | mij) ..1 (om | u | dat)?
patroon:      het doet (ons | mij) (veel | groot)? (genoegen | deugd | plezier) (om | u | dat)?
patroon:      (met genoegen | met veel genoegen | met vreugde) ..5 (delen | deel | berichten | bericht | nodigen | nodig | melden | meld | bieden | bied)
beter:        (begin met het goede nieuws) | altijd
uitleg:       Er komt goed nieuws, maar pas na deze woorden.
voorbeeld:    ⟦Met genoegen nodigen⟧ wij u uit voor de opening van het dorpshuis. => U bent van harte welkom bij de opening van het dorpshuis.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       van dienst te zijn geweest    id: van-dienst-te-zijn-geweest    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: waarschuwing
patroon:      (hoop | hopen | hopende | vertrouw | vertrouwen | vertrouwende) ..6 van dienst te zijn (geweest)?
patroon:      (hoop | hopen | hopende | vertrouw | vertrouwen | vertrouwende) ..5 hiermee ..3 te hebben (beantwoord | gegeven | verschaft | verstrekt)
patroon:      (ga | gaan) ..5 van uit ..6 te hebben geïnformeerd
beter:        (laat deze zin weg) | altijd
uitleg:       Een slotzin die overal staat. Niemand leest hem nog.
voorbeeld:    Ik ⟦hoop u hiermee van dienst te zijn geweest⟧. => Met vriendelijke groet,
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       van de gelegenheid gebruik maken    id: van-de-gelegenheid-gebruik-maken    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: waarschuwing
patroon:      (ik | wij | we) ..4 van (de | deze) gelegenheid ..1 (gebruik | gebruikmaken)
patroon:      (maak | maken | wil | willen) (ik | wij | we) ..3 van (de | deze) gelegenheid ..1 (gebruik | gebruikmaken)
patroon:      (ik | wij | we) ..4 deze gelegenheid ..1 te baat
beter:        (zeg gewoon wat je wilt zeggen) | altijd
uitleg:       De schrijver wil nog iets vertellen en kondigt dat eerst aan.
voorbeeld:    Graag ⟦maken wij van de gelegenheid gebruik⟧ om u te bedanken. => Wij bedanken u.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       de vrijheid nemen    id: de-vrijheid-nemen    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: waarschuwing
patroon:      (neem | nemen | nam | namen) (ik | wij | we)? ..2 de vrijheid (om)?
patroon:      de vrijheid (genomen | te nemen | nemen) om
patroon:      (mogen | mag) (wij | ik | we) u (erop)? (verzoeken | wijzen)
beter:        (vraag of zeg het gewoon) | altijd
uitleg:       De schrijver vraagt eerst of hij iets mag vragen. Dat is niet nodig.
voorbeeld:    Ik ⟦neem de vrijheid om⟧ u een vraag te stellen. => Ik heb een vraag.
voorbeeld:    ⟦Mogen wij u verzoeken⟧ uw auto weg te zetten? => Wilt u uw auto wegzetten?
niet melden:  /_ (af | weg)/ | iemand opsluiten
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       het moge duidelijk zijn    id: het-moge-duidelijk-zijn    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: waarschuwing
patroon:      (het moge | moge het) (inmiddels | ook | dan)? (duidelijk | bekend) zijn
patroon:      (het behoeft geen | behoeft geen nader) (betoog | nadere toelichting | uitleg)
patroon:      (het spreekt voor zich | het spreekt vanzelf) dat
beter:        (zeg het zonder aanloop) | altijd
uitleg:       Als het echt duidelijk is, hoeft het niet gezegd te worden.
voorbeeld:    ⟦Het spreekt voor zich dat⟧ honden aan de lijn moeten. => Honden moeten aan de lijn.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       voor de goede orde    id: voor-de-goede-orde    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      (voor | voor alle) de goede orde
patroon:      (ter wille van | voor de) volledigheid (merk | merken | meld | melden | wijs | wijzen | vermeld | vermelden) (ik | wij | we)
patroon:      voor alle duidelijkheid
beter:        (laat deze woorden weg) | altijd
uitleg:       Een aanloop. De zin is zonder deze woorden net zo duidelijk.
voorbeeld:    Wij sturen u ⟦voor de goede orde⟧ een kopie van de brief. => Wij sturen u een kopie van de brief.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie; 33 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       erop wijzen dat    id: erop-wijzen-dat    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      (wijs | wijzen | attendeer | attenderen | maken | maak) (ik | wij | we)? (u | je) ..2 (erop | er op | erop attent | er op attent) dat
patroon:      (wijs | wijzen | attendeer | attenderen) (wij | ik | we) u ..2 op het feit dat
beter:        (let op: …) | altijd
uitleg:       De schrijver vindt het belangrijk. 'Let op' zegt dat sneller.
voorbeeld:    Wij ⟦wijzen u erop dat⟧ de balie op 5 mei dicht is. => Let op: de balie is op 5 mei dicht.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       de ontvangst bevestigen    id: de-ontvangst-bevestigen    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      (hierbij | hiermee | met deze brief) (bevestig | bevestigen) (ik | wij | we) ..2 (de | uw)? ontvangst van
patroon:      (bevestig | bevestigen) (ik | wij | we)? ..3 de (goede)? ontvangst van
beter:        (wij hebben … gekregen) | altijd
uitleg:       De brief of het formulier is aangekomen.
voorbeeld:    ⟦Hierbij bevestigen wij de ontvangst van⟧ uw klacht. => Wij hebben uw klacht gekregen.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       daar waar    id: daar-waar    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      daar waar
beter:        waar | als het om een plaats of een geval gaat
beter:        (terwijl) | als je twee dingen vergelijkt
uitleg:       Twee woorden van plaats, terwijl het vaak niet om een plaats gaat.
voorbeeld:    ⟦Daar waar⟧ dat kan, sluiten wij de weg alleen 's nachts. => Waar dat kan, sluiten wij de weg alleen 's nachts.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie; 130 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op het moment van schrijven    id: op-het-moment-van-schrijven    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      (op het moment | ten tijde) van (het)? (schrijven | dit schrijven)
beter:        nu; op dit moment | altijd
uitleg:       Op de dag waarop de brief gemaakt is.
voorbeeld:    De uitslag is ⟦op het moment van schrijven⟧ nog niet bekend. => De uitslag is nu nog niet bekend.
niet melden:  /_ ..1 (van | was | waren | werd | werden | had | hadden)/ | daar past 'nu' niet
niet melden:  /(was | waren | werd | werden | had | hadden) ..8 _/ | daar past 'nu' niet
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       aan de voorkant    id: aan-de-voorkant-begin    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
betekenis:    aan het begin van een project
patroon:      (al | meteen | direct) aan de voorkant
patroon:      aan de voorkant van (het | een) (proces | traject | project | plan)
beter:        vooraf; aan het begin | altijd
uitleg:       Op tijd, nog vóór de rest begint. Een plan heeft geen voorkant.
voorbeeld:    Bewoners worden ⟦al aan de voorkant⟧ betrokken bij het ontwerp. => Bewoners worden vooraf betrokken bij het ontwerp.
niet melden:  /voorkant van (de | het | een | uw) (huis | woning | gebouw | flat | perceel | tuin | garage | winkel | kerk | school)/ | een echte voorkant
niet melden:  /_ van/ | een echte voorkant
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       centraal stellen    id: centraal-stellen    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      (<stellen:ww> | <zetten:ww>) ..6 (mens | klant | inwoner | burger | cliënt | patiënt | kind | leerling | bewoner | gebruiker) centraal
patroon:      (mens | klant | inwoner | burger | cliënt | patiënt | kind | leerling | bewoner | gebruiker | mensen | inwoners | bewoners | klanten | leerlingen) ..3 centraal (stellen | staat | staan | stelt | te stellen | stond)
patroon:      (staat | staan) ..2 (mens | klant | inwoner | burger | cliënt | patiënt | kind | leerling | bewoner) ..1 centraal
beter:        (zeg wat de lezer ervan merkt) | altijd
uitleg:       Iemand vindt de mens het belangrijkst. Hoe dat gaat, staat er niet.
voorbeeld:    Bij ons ⟦staat⟧ de ⟦inwoner centraal⟧: u krijgt één vaste medewerker. => Bij ons krijgt u één vaste medewerker.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       vinger aan de pols houden    id: vinger-aan-de-pols-houden    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      (een | de)? vinger aan de pols
patroon:      <houden:ww> ..6 (een | de)? vinger aan de pols
patroon:      (een | de)? vinger aan de pols te? <houden:ww>
beter:        (controleren, of: vaak vragen hoe het gaat) | altijd
uitleg:       Steeds even kijken of het nog goed gaat.
voorbeeld:    De wijkcoach ⟦houdt⟧ bij u ⟦de vinger aan de pols⟧. => De wijkcoach blijft u vragen hoe het gaat.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       hoog in het vaandel    id: hoog-in-het-vaandel    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      <hebben:ww> ..6 hoog in het vaandel
patroon:      <staan:ww> ..6 hoog in het vaandel
patroon:      hoog in het vaandel ..1 (<hebben:ww> | <staan:ww>)
beter:        (belangrijk vinden) | laat liever zien wat je doet
uitleg:       Iemand vindt iets heel belangrijk.
voorbeeld:    Onze school ⟦heeft veiligheid hoog in het vaandel⟧. => Onze school vindt veiligheid heel belangrijk.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       handen en voeten geven aan    id: handen-en-voeten-geven-aan    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      <geven:ww> ..6 handen en voeten
patroon:      handen en voeten ..2 <geven:ww>
beter:        (uitwerken, of: zeggen hoe) | altijd
uitleg:       Een plan zo uitwerken dat mensen ermee kunnen werken.
voorbeeld:    De raad wil het klimaatplan ⟦handen en voeten geven⟧. => De raad wil het klimaatplan uitwerken.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       in de steigers staan    id: in-de-steigers-staan    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
betekenis:    er wordt aan een plan gewerkt
patroon:      (plan | plannen | regeling | beleid | visie | campagne | wet | website | project) ..3 in de steigers
patroon:      in de steigers ..1 (<zetten:ww>)
patroon:      <staan:ww> ..3 (plan | plannen | regeling | beleid | visie | campagne | wet | website | project) ..3 in de steigers
beter:        (in voorbereiding, of: er wordt aan gewerkt) | altijd
uitleg:       Er wordt al aan gewerkt, maar het is nog niet klaar.
voorbeeld:    Er ⟦staat een nieuwe regeling in de steigers⟧ voor mantelzorgers. => Wij werken aan een nieuwe regeling voor mantelzorgers.
niet melden:  /(gebouw | kerk | huis | toren | gevel | flat | dak) ..6 in de steigers/ | echte steigers
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       er alles aan doen    id: er-alles-aan-doen    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      (doen | doet | gedaan) ..3 er alles aan
patroon:      er alles aan (doen | doet | gedaan | te doen)
patroon:      al het mogelijke ..1 (doen | doet | gedaan | te doen)
beter:        (zeg wat je precies doet) | altijd
uitleg:       Heel hard werken om iets te laten lukken. Wat er gebeurt, staat er niet.
voorbeeld:    Drie monteurs ⟦doen er alles aan⟧ om de storing te verhelpen. => Drie monteurs werken aan de storing.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       welwillende medewerking    id: welwillende-medewerking    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: waarschuwing
patroon:      (uw | de)? (welwillende | gewaardeerde) (medewerking | aandacht)
beter:        (bedankt voor uw hulp) | als de lezer echt iets doet
uitleg:       Iemand vraagt om hulp, of bedankt daarvoor.
voorbeeld:    Wij rekenen op ⟦uw welwillende medewerking⟧. => Wij hopen dat u ons helpt.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       hierbij ontvangt u    id: hierbij-ontvangt-u    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      (hierbij | bijgaand | bijgevoegd | ingesloten) (ontvangt | treft | vindt | zendt | zenden | stuur | sturen) (u | wij u | ik u) (aan)?
beter:        (u krijgt, of: ik stuur u) | altijd
uitleg:       Er zit iets in de envelop of bij de e-mail.
voorbeeld:    ⟦Hierbij ontvangt u⟧ uw nieuwe afvalpas. => U krijgt uw nieuwe afvalpas.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       niet in de laatste plaats    id: niet-in-de-laatste-plaats    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      (niet in de laatste plaats | last but not least)
beter:        vooral ook | altijd
uitleg:       Het komt als laatste, maar is ook belangrijk.
voorbeeld:    Wij danken de agenten en ⟦niet in de laatste plaats⟧ de buren. => Wij danken de agenten en vooral ook de buren.
niet melden:  /_ ..1 ook/ | dan staat 'ook' er al
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       een stap in de goede richting    id: een-stap-in-de-goede-richting    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      (stap | stappen | stapje) in de (goede | juiste) richting
beter:        (zeg wat er beter is) | altijd
uitleg:       Het is al wat beter, maar nog niet klaar.
voorbeeld:    Auto's rijden nu minder hard. De nieuwe drempel is een ⟦stap in de goede richting⟧. => Door de nieuwe drempel rijden auto's minder hard.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       de handen ineenslaan    id: de-handen-ineenslaan    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      (slaan | sloegen | slaat) ..4 de handen (ineen | in elkaar)
patroon:      de handen (ineenslaan | ineen te slaan | ineengeslagen | ineen geslagen | in elkaar geslagen | ineen slaan)
beter:        (samenwerken) | altijd
uitleg:       Met elkaar aan iets gaan werken.
voorbeeld:    De bakker en de slager ⟦slaan de handen ineen⟧. => De bakker en de slager werken samen.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       meters maken    id: meters-maken    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      meters ..1 (<maken:ww>)
patroon:      meters te <maken:ww>
patroon:      <maken:ww> ..3 meters !(hoog | lang | breed | diep | verder | van)
alleen:       voor!=/[cijfer]/
beter:        (snel veel doen) | zeg wat er klaar is
uitleg:       In korte tijd veel werk doen.
voorbeeld:    Dit jaar willen wij ⟦meters maken⟧ met de woningbouw. => Dit jaar willen wij snel veel huizen bouwen.
niet melden:  /(de | die | deze | slimme | uw | alle | [cijfer] | twee | drie | vier | vijf | tien | honderd | vierkante | strekkende | kubieke) meters/ | een echte maat
niet melden:  /(taxi | auto | bus | trein | hardloper | hardlopers | zwemmer | zwemmers | wandelaar | wandelaars | fietser | fietsers | loper | lopers) ..8 _/ | echt een afstand
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       op eerste verzoek       id: op-uw-eerste-verzoek    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: waarschuwing
patroon:      op (eerste | ons eerste) (verzoek | vordering)
beter:        (meteen als iemand het vraagt) | altijd
uitleg:       Zodra iemand erom vraagt, zonder te wachten.
voorbeeld:    U moet het document ⟦op eerste verzoek⟧ laten zien. => U moet het document meteen laten zien als iemand erom vraagt.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       in dat kader    id: in-dat-kader    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: waarschuwing
patroon:      in (dat | dit | die) kader
beter:        (daarom, hiervoor of daarbij) | kies wat past
uitleg:       Het wijst terug naar wat net genoemd is.
voorbeeld:    De wijk wordt groener. ⟦In dat kader⟧ planten wij tien bomen. => De wijk wordt groener. Daarom planten wij tien bomen.
niet melden:  /(staat | staan | lees | leest | ziet | vult | vul | schrijf | tekst | vakje | zet) ..6 _/ | een echt vak met tekst
niet melden:  /_ (staat | staan | leest | ziet | vindt)/ | een echt vak met tekst
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie; 97 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       korte lijnen    id: korte-lijnen-overleg    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
betekenis:    snel met elkaar kunnen praten
patroon:      korte (lijnen | lijntjes) (met | tussen | naar)
patroon:      (lijnen | lijntjes) (zijn | blijven) ..1 kort
beter:        (snel met elkaar kunnen praten) | altijd
uitleg:       Mensen kennen elkaar en bellen elkaar gemakkelijk.
voorbeeld:    Wij hebben ⟦korte lijnen met⟧ de huisarts. => Wij kunnen de huisarts snel bellen.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie

ingang:       in gezamenlijkheid    id: in-gezamenlijkheid    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: waarschuwing
patroon:      in (goede)? gezamenlijkheid
beter:        samen | altijd
uitleg:       Mensen doen het met elkaar.
voorbeeld:    De buurt maakt ⟦in gezamenlijkheid⟧ een plan voor de speeltuin. => De buurt maakt samen een plan voor de speeltuin.
status:       aangenomen, 2026-11, redacteur: vaste zin zonder inhoud
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)
