# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Ambtelijke woorden die geen werkwoord zijn, en verwijswoorden zonder nut.

ingang:       anderzijds    id: anderzijds    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        aan de andere kant     | als je de tweede kant noemt
uitleg:       Hier komt de tweede kant van het verhaal.
voorbeeld:    ⟦Anderzijds⟧ moeten wij de regels volgen. => Aan de andere kant moeten wij de regels volgen.
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie; 382 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beletsel    id: beletsel    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       mv=beletselen
beter:        (iets wat het tegenhoudt) | altijd
uitleg:       Iets waardoor het niet kan doorgaan.
voorbeeld:    Uw leeftijd is geen ⟦beletsel⟧ voor deze cursus. => Ook met uw leeftijd kunt u deze cursus doen.
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie

ingang:       bescheiden    id: bescheiden-papieren    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    papieren
patroon:      welke=(gevraagde | benodigde | overgelegde | ontbrekende | bijbehorende | volgende | onderliggende) bescheiden
beter:        {welke} papieren       | als het om brieven en bewijzen gaat
uitleg:       Met 'bescheiden' bedoelt een ambtenaar papieren, zoals bankafschriften en brieven.
voorbeeld:    Wij missen nog de ⟦gevraagde bescheiden⟧. => Wij missen nog de gevraagde papieren.
niet melden:  bescheiden in de betekenis 'niet opschepperig'
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie; 1.236 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       binnen de kaders    id: binnen-de-kaders    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      binnen (de | het | deze | dit)? (kader | kaders) !van
beter:        (noem de regels)       | als het om regels of grenzen gaat
beter:        (noem het bedrag)      | als het om geld gaat
uitleg:       Binnen bepaalde regels, of binnen een bepaald bedrag. Welke dat zijn, staat er niet.
voorbeeld:    Wij zoeken een oplossing ⟦binnen de kaders⟧. => Wij zoeken een oplossing die past bij de regels.
niet melden:  /(handtekening | pasfoto | foto | schrijf | schrijft | schrijven | vul | vult | invullen | zet | zetten | plaats | plaatst | plaatsen | teken | tekenen | onderteken | stempel | blijf | blijft | plak | kruis | tekst | letters | formulier | scan) ..12 _/ | een gedrukt vak
niet melden:  /_ ..12 (handtekening | pasfoto | foto | schrijf | schrijft | schrijven | vul | vult | invullen | zet | zetten | plaats | plaatst | plaatsen | teken | tekenen | onderteken | stempel | blijf | blijft | plak | kruis | tekst | letters | formulier | scan)/ | een gedrukt vak
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie; 57 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bovengenoemd    id: bovengenoemd    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (noem wat je bedoelt)  | altijd: herhaal de datum, de termijn of de naam
uitleg:       Eerder in deze tekst genoemd. De lezer moet terugzoeken wat het ook alweer was.
voorbeeld:    U vroeg op 3 maart subsidie aan. Op ⟦bovengenoemde⟧ datum was het geld op. => U vroeg op 3 maart subsidie aan. Op die datum was het geld op.
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie

ingang:       bovenstaand    id: bovenstaand    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (noem wat je bedoelt)  | altijd: herhaal het adres, het nummer of de naam
uitleg:       Het staat eerder in deze tekst. De lezer moet naar boven kijken om te weten wat er bedoeld is.
voorbeeld:    Stuur de kopie naar ⟦bovenstaand⟧ adres. => Stuur de kopie naar het adres boven aan deze brief.
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie

ingang:       dan wel    id: dan-wel    soort: voegwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (dan wel | danwel)
beter:        of                     | als je tussen twee dingen kiest
uitleg:       Bedoeld is: of het een, of het ander.
voorbeeld:    U kunt bellen ⟦dan wel⟧ een brief sturen. => U kunt bellen of een brief sturen.
niet melden:  'wel' met nadruk: 'dan wel'
niet melden:  /(maar | nu | pas | en | u | je | jij | hij | zij | ze | wij | we | jullie | ik | dat | dit | er | het | wat | wie | waar | hoe | moet | moeten | mag | mogen | kan | kunt | kunnen | is | zijn | was | wordt | krijgt | krijg | hebt | heb | heeft | wil | wilt | zal | zult | zullen | zou | zouden | geef | doe | bel | kom | komt | ga | gaat | betaal | betaalt | betalen) _/ | 'Nu kunt u dan wel betalen' is gewone taal
niet melden:  /_ graag/ | gewone taal: dan graag wel
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie; 9.579 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       derhalve    id: derhalve    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        daarom                 | als de reden ervoor staat
beter:        dus                    | als het een gevolg is
uitleg:       Na dit woord komt het gevolg van wat ervoor staat.
voorbeeld:    Uw inkomen is te hoog. ⟦Derhalve⟧ krijgt u geen toeslag. => Uw inkomen is te hoog. Daarom krijgt u geen toeslag.
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie; 598 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       desbetreffend    id: desbetreffend    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (deze of dit)          | als je er net over schreef
uitleg:       Het gaat om wat net genoemd is.
voorbeeld:    Neem contact op met de ⟦desbetreffende⟧ school. => Neem contact op met deze school.
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie

ingang:       desgevraagd    id: desgevraagd    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (als wij daarom vragen) | als je zelf om iets vraagt
beter:        (toen daarnaar werd gevraagd) | als iemand antwoord gaf
uitleg:       Iemand doet iets pas als een ander erom vraagt.
voorbeeld:    U laat het bewijs ⟦desgevraagd⟧ zien. => U laat het bewijs zien als wij daarom vragen.
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie; 605 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dezerzijds    id: dezerzijds    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (van ons) | als iemand iets van je organisatie krijgt
beter:        (door ons) | als je organisatie iets doet
uitleg:       De schrijver bedoelt zijn eigen organisatie: van ons of door ons.
voorbeeld:    U krijgt ⟦dezerzijds⟧ nog een brief. => U krijgt van ons nog een brief.
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie

ingang:       dit schrijven    id: dit-schrijven    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      dit schrijven
beter:        deze brief             | altijd
uitleg:       Het is het papier dat de lezer nu in handen heeft: deze brief.
voorbeeld:    Bewaar ⟦dit schrijven⟧ goed. => Bewaar deze brief goed.
niet melden:  /(kunt | kunnen | wilt | moet | laat) ..3 _/ | kunt u dit schrijven?
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie

ingang:       doelgroep    id: doelgroep    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (noem de mensen)       | altijd
uitleg:       De mensen voor wie iets bedoeld is, zoals ouders of huurders.
voorbeeld:    U behoort tot de ⟦doelgroep⟧ van deze subsidie. => U kunt deze subsidie krijgen.
niet melden:  een onderzoek of plan voor vakgenoten
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie

ingang:       een en ander    id: een-en-ander    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        dit                    | als het om één duidelijk ding gaat
beter:        (noem wat je bedoelt)  | als het om meer dingen gaat
uitleg:       Alles wat net is genoemd. De lezer weet niet wat er precies bij hoort.
voorbeeld:    ⟦Een en ander⟧ staat ook op onze website. => Dit staat ook op onze website.
niet melden:  /het _/ | heeft een eigen ingang
niet melden:  /(van | over | met | in | op | aan | bij | door | voor | uit | naar | tot | onder | na | nog) _/ | "over dit" is geen goede zin
niet melden:  /_ aan/ | dan volgt waar het om gaat
niet melden:  /er ..3 _/ | 'er is dit gebeurd' is geen goede zin
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie; 371 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       eerstgenoemd    id: eerstgenoemd    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (noem het nog een keer) | altijd
uitleg:       Dit werd als eerste genoemd. De lezer moet terugkijken wat dat was.
voorbeeld:    U kunt komen op 2 of 9 mei. De ⟦eerstgenoemde⟧ datum is rustiger. => U kunt komen op 2 of 9 mei. Op 2 mei is het rustiger.
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie

ingang:       enerzijds    id: enerzijds    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        aan de ene kant        | als verderop 'aan de andere kant' komt
uitleg:       Er zijn twee kanten. Met 'aan de ene kant' hoort de lezer dat er nog een kant komt.
voorbeeld:    ⟦Enerzijds⟧ begrijpen wij uw zorgen. => Aan de ene kant begrijpen wij uw zorgen.
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie; 367 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       genoodzaakt zijn    id: genoodzaakt-zijn    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (<zijn:ww> | <zien:ww>) ..4 genoodzaakt
patroon:      genoodzaakt <zijn:ww>
beter:        (moeten)               | altijd
uitleg:       Iets moeten doen, omdat er geen andere keuze is.
voorbeeld:    Wij ⟦zijn genoodzaakt⟧ de balie te sluiten. => Wij moeten de balie sluiten.
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie

ingang:       hieromtrent    id: hieromtrent    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        hierover               | altijd
uitleg:       Over de zaak waar deze tekst over gaat.
voorbeeld:    U krijgt ⟦hieromtrent⟧ een brief van de Belastingdienst. => U krijgt hierover een brief van de Belastingdienst.
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie; 90 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hiertoe    id: hiertoe    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        hiervoor               | als het om een doel gaat
uitleg:       Voor het doel dat net is genoemd.
voorbeeld:    U kunt ⟦hiertoe⟧ een afspraak maken. => U kunt hiervoor een afspraak maken.
niet melden:  /tot _/ | 'tot hiertoe' betekent 'tot hier'
niet melden:  /_ ..3 (besloten | besluit | besluiten | behoren | behoort | gerekend | rekenen | beperkt | beperken | gedwongen | verplicht | bereid | in staat | genoodzaakt | overgaan | overgegaan | overgaat | over te gaan | strekken | strekt | leiden | leidt | geleid)/ | daar past 'hiervoor' niet
niet melden:  /(bereid | besloten | in staat | recht | aanleiding | beperkt) _/ | daar past 'hiervoor' niet
niet melden:  /_ ..8 (overgaan | overgegaan | over te gaan | overgaat | gaat | gaan)/ | tot iets overgaan
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie; 501 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in de breedste zin    id: in-de-breedste-zin    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      in (de | een)? (brede | ruime | breedste | ruimste) zin (des woords | van het woord)?
beter:        (noem wat erbij hoort) | altijd
uitleg:       Alles wat er maar bij kan horen. Waar het ophoudt, staat er niet.
voorbeeld:    Deze hulp is bedoeld voor gezinnen ⟦in de breedste zin⟧. => Deze hulp is bedoeld voor alle gezinnen.
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie

ingang:       inzake    id: inzake    soort: voorzetsel    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
alleen:       zin!=/(aangehaald als)/
beter:        over                   | als het onderwerp volgt
uitleg:       Het zegt waar iets over gaat. Aan het loket klinkt het zo: ik heb een vraag over mijn vergunning.
voorbeeld:    U schreef ons ⟦inzake⟧ de vergunning voor uw dakkapel. => U schreef ons over de vergunning voor uw dakkapel.
niet melden:  /("Beleidsregel" | "Beleidsregels" | "Overeenkomst" | "Protocol" | "Kaderwet" | "Rijkswet" | "Algemene wet" | "Uitvoeringsbesluit" | "Uitvoeringsregeling" | "Vrijstellingsregeling" | "Subsidieregeling" | "Aanwijzing" | "Convenant" | "Invoeringswet" | "Verordening (EG)" | "Verordening (EU)") ..10 _/ | in de naam van een regeling
niet melden:  /("Wet" | "Besluit" | "Regeling" | "Verdrag" | "Verordening" | "Richtlijn") ..6 _/ | in de naam van een wet of regeling
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie; 4.783 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       laatstgenoemd    id: laatstgenoemd    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (noem het nog een keer) | altijd
uitleg:       De lezer moet zelf uitzoeken wat als laatste genoemd was.
voorbeeld:    U kunt komen op 2 of 9 mei. De ⟦laatstgenoemde⟧ datum is drukker. => U kunt komen op 2 of 9 mei. Op 9 mei is het drukker.
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie

ingang:       nader    id: nader-meer    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    meer of verder
patroon:      nadere wat=(informatie | uitleg | toelichting | gegevens | vragen | details)
beter:        meer {wat}             | als je meer wilt weten of vertellen
beter:        (schrijf wat er nog komt) | als de lezer op iets moet wachten
uitleg:       Meer of verder. Het zegt niet wat er nog komt.
voorbeeld:    Op onze website vindt u ⟦nadere informatie⟧. => Op onze website vindt u meer informatie.
niet melden:  /(de | het | een | uw | je | deze | die | onze | ons | zijn | haar | hun | geen | enige | enkele | eventuele | mogelijke | bepaalde | aanvullende | elke | verdere | alle | wat) _/ | dan past 'meer' niet op die plaats
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie

ingang:       nihil    id: nihil    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        nul                    | als het om een bedrag of aantal gaat
uitleg:       Er is niets, of het bedrag is nul.
voorbeeld:    Het bedrag dat u terugkrijgt, is ⟦nihil⟧. => Het bedrag dat u terugkrijgt, is nul.
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie; 217 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nopens    id: nopens    soort: voorzetsel    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        over                   | altijd
uitleg:       Na dit woord staat waar het over gaat.
voorbeeld:    Wij hebben een brief gekregen ⟦nopens⟧ uw verhuizing. => Wij hebben een brief gekregen over uw verhuizing.
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie; 38 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       omtrent    id: omtrent    soort: voorzetsel    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        over                   | als het onderwerp volgt
uitleg:       In gewone taal praten mensen over iets, niet omtrent iets.
voorbeeld:    Hebt u vragen ⟦omtrent⟧ uw uitkering? => Hebt u vragen over uw uitkering?
niet melden:  omtrent in de betekenis 'ongeveer'
niet melden:  /_ ([getal] | half | kwart | het midden | het jaar)/ | dan betekent het 'ongeveer op'
niet melden:  /verklaring _ inkomen/ | de naam van een papier
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie; 3.068 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ondergetekende    id: ondergetekende    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (ik, of de naam)       | altijd
uitleg:       Degene die de brief schrijft of zijn handtekening zet.
voorbeeld:    Bel gerust met ⟦ondergetekende⟧. => Bel mij gerust.
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie

ingang:       onderhavig    id: onderhavig    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (deze of dit)          | altijd
uitleg:       De schrijver bedoelt de zaak waar deze brief over gaat.
voorbeeld:    In de ⟦onderhavige⟧ zaak hebt u gelijk. => In deze zaak hebt u gelijk.
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie

ingang:       ons schrijven    id: ons-schrijven    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      ons schrijven van
beter:        onze brief van         | als er een datum volgt
uitleg:       Een brief die de lezer van ons kreeg.
voorbeeld:    In ⟦ons schrijven van⟧ 3 april leest u waarom. => In onze brief van 3 april leest u waarom.
niet melden:  'wilt u ons schrijven' is gewone taal
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie

ingang:       separaat    id: separaat    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <apart>                | als iets los van iets anders komt
uitleg:       Los van iets anders, bijvoorbeeld in een andere brief.
voorbeeld:    De rekening sturen wij ⟦separaat⟧. => De rekening sturen wij apart.
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie

ingang:       tevens    id: tevens    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        ook                    | altijd
uitleg:       Naast wat al is genoemd.
voorbeeld:    U kunt ⟦tevens⟧ een afspraak maken bij de balie. => U kunt ook een afspraak maken bij de balie.
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie; 4.179 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uw schrijven    id: uw-schrijven    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      uw schrijven
beter:        uw brief               | altijd
uitleg:       De brief die de lezer heeft gestuurd.
voorbeeld:    Wij hebben ⟦uw schrijven⟧ van 12 juni gelezen. => Wij hebben uw brief van 12 juni gelezen.
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie

ingang:       voornoemd    id: voornoemd    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (noem wat je bedoelt)  | altijd
uitleg:       Het is hiervoor al genoemd, maar de lezer weet misschien niet meer wat het was.
voorbeeld:    U moet € 120 betalen. U kunt het ⟦voornoemde⟧ bedrag in delen betalen. => U moet € 120 betalen. U kunt dit bedrag in delen betalen.
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie

ingang:       woonachtig    id: woonachtig    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      woonachtig
beter:        (wonen) | als iemand ergens zijn huis heeft
uitleg:       Iemand woont ergens. Meer betekent het niet.
voorbeeld:    U bent sinds mei ⟦woonachtig⟧ in Ede. => U woont sinds mei in Ede.
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie

ingang:       zich verenigen met    id: zich-verenigen-met    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      zich ..6 <verenigen:ww>
alleen:       zin=/(met | ermee | daarmee | hiermee | waarmee)/
alleen:       zin!=/(cel | cellen | eicel | zaadcel | stof | stoffen | bond | vakbond | werknemers | krachten)/
beter:        (het eens zijn met)    | altijd
uitleg:       Iemand is het ermee eens.
voorbeeld:    Kunt u ⟦zich⟧ niet met het plan ⟦verenigen⟧? => Bent u het niet eens met het plan?
niet melden:  /_ (in | tot)/ | dan richten mensen samen iets op
status:       aangenomen, 2026-11, redacteur: staat veel in brieven, zegt niemand aan het loket
bron:         eigen redactie
