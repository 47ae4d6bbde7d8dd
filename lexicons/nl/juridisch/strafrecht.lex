# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden uit strafzaken en boetes, ook in brieven aan slachtoffers.

ingang:       cautie    id: cautie    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De mededeling dat u niet hoeft te antwoorden op vragen. U krijgt die als u misschien straf krijgt.
voorbeeld:    De agent gaf u eerst de ⟦cautie⟧ en stelde daarna vragen. => De agent zei eerst dat u niet hoefde te antwoorden. Daarna stelde hij vragen.
bron:         Wetboek van Strafvordering, artikel 29
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       aangever    id: aangever    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: tip
rechtsgevolg: ja
alleen:       zin=/(politie | aangifte | misdrijf | diefstal | slachtoffer | verdachte | officier | fietsdiefstal | inbraak)/
uitleg:       Iemand die bij de politie vertelt dat er een misdaad is gebeurd.
voorbeeld:    De ⟦aangever⟧ van de fietsdiefstal krijgt een bericht van de politie. => De persoon die de fietsdiefstal heeft gemeld, krijgt een bericht van de politie.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 120 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       medeplichtig    id: medeplichtig    soort: bijvoeglijk    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<medeplichtig> | medeplichtigheid | <medeplichtige:zelfstandig naamwoord>)
uitleg:       Iemand heeft een ander geholpen bij een misdaad.
voorbeeld:    Uw zoon wordt verdacht van ⟦medeplichtigheid⟧ aan een inbraak. => De politie denkt dat uw zoon heeft geholpen bij een inbraak.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       medepleger    id: medepleger    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<medepleger> | <medeplegen:ww>)
uitleg:       Iemand pleegt samen met een ander een misdaad.
voorbeeld:    De rechter ziet je als ⟦medepleger⟧ van de vernieling van het bushokje. => Volgens de rechter heb je het bushokje samen met anderen vernield.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       opsporingsambtenaar    id: opsporingsambtenaar    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (buitengewoon | buitengewone)? (opsporingsambtenaar | opsporingsambtenaren)
uitleg:       Iemand die mensen een boete mag geven of mag aanhouden, zoals een agent of handhaver.
voorbeeld:    Een ⟦opsporingsambtenaar⟧ zag dat u met uw mobiel in de hand reed. => Een agent zag dat u met uw mobiel in de hand reed.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 2306 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       officier van justitie    id: officier-van-justitie    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: tip
rechtsgevolg: ja
patroon:      (officier van justitie | officieren van justitie)
uitleg:       Iemand die voor de overheid beslist of een verdachte voor de rechter moet komen.
voorbeeld:    De ⟦officier van justitie⟧ wil dat u op 6 juni naar de rechtbank komt. => U moet op 6 juni naar de rechtbank komen. Dat heeft het Openbaar Ministerie beslist.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1664 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       arrondissementsparket    id: arrondissementsparket    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<arrondissementsparket> | <ressortsparket>)
uitleg:       Een kantoor van het Openbaar Ministerie. Daar werken officieren van justitie.
voorbeeld:    Stuur uw vragen over de zaak naar het ⟦arrondissementsparket⟧ in Den Haag. => Stuur uw vragen over de zaak naar het kantoor van het Openbaar Ministerie in Den Haag.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 466 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       parketnummer    id: parketnummer    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het nummer van een strafzaak. Het staat boven elke brief over die zaak.
voorbeeld:    Noem altijd uw ⟦parketnummer⟧ als u ons belt over de taakstraf. => Noem altijd het nummer boven deze brief als u ons belt over de taakstraf.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 29 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       parket    id: parket-justitie    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
betekenis:    kantoor van het Openbaar Ministerie
patroon:      (het | een | elk | ieder | dit | dat | lokale | landelijk | functioneel | "Functioneel" | "Landelijk" | "Landelijke" | ander | betrokken | gerecht of | alle | de) (parket | parketten | "Parket")
alleen:       zin=/(officier | justitie | strafzaak | strafzaken | verdachte | strafbeschikking | boete | reclassering | "CJIB" | "OM" | "OvJ" | ministerie | proces-verbaal | vonnis | rechter | rechtbank | gerecht | procureur-generaal | dagvaarding | processtukken | slachtoffer | zaak | politie | vervolging | hoofdofficier)/
alleen:       zin!=/(vloer | laminaat | hout | houten | eiken | planken | schuren | vegen | dweilen)/
beter:        (kantoor van de officier van justitie) | altijd
uitleg:       Hier werken officieren van justitie. Zij beslissen of een verdachte naar de rechter moet.
voorbeeld:    De officier van ⟦het parket⟧ in Breda belt u terug. => De officier van justitie in Breda belt u terug.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       sepot    id: sepot    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<sepot> | <sepotbeslissing> | <sepotbericht>)
uitleg:       De officier van justitie stopt met de zaak. De verdachte hoeft niet naar de rechter.
voorbeeld:    Door het ⟦sepot⟧ hoeft u niet meer naar de zitting te komen. => De zaak tegen u is gestopt. U hoeft niet meer naar de zitting te komen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 124 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       seponeren    id: seponeren    soort: werkwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Besluiten dat een zaak niet naar de rechter gaat, bijvoorbeeld omdat er te weinig bewijs is.
voorbeeld:    De zaak over uw gestolen fiets is ⟦geseponeerd⟧. => De zaak over uw gestolen fiets gaat niet naar de rechter.
voorbeeld:    Wij ⟦seponeren⟧ de zaak, omdat er te weinig bewijs is. => Wij stoppen met de zaak, omdat er te weinig bewijs is.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 34 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       strafbeschikking    id: strafbeschikking    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een straf zonder rechter, meestal een boete van de officier van justitie of de politie. Bent u het er niet mee eens? Dan kunt u alsnog naar de rechter.
voorbeeld:    U krijgt een ⟦strafbeschikking⟧ van € 350 voor winkeldiefstal. => U krijgt een boete van € 350 voor winkeldiefstal. Daar was geen rechter bij.
bron:         Wetboek van Strafvordering, artikel 257a
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       transactievoorstel    id: transactievoorstel-straf    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een aanbod van justitie: wie een bedrag betaalt, hoeft niet naar de rechter.
voorbeeld:    De officier van justitie doet uw bedrijf een ⟦transactievoorstel⟧ van € 10.000. => Betaalt uw bedrijf € 10.000? Dan hoeft u niet naar de rechter.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       taakstraf    id: taakstraf    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: tip
rechtsgevolg: ja
patroon:      (<taakstraf> | <werkstraf>)
uitleg:       Een straf waarbij iemand een aantal uren zonder loon moet werken.
voorbeeld:    Je moet in juni beginnen aan je ⟦taakstraf⟧ van 40 uur. => Je moet voor straf 40 uur werken zonder loon. Je begint in juni.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 607 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       leerstraf    id: leerstraf    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een straf voor jongeren: een training volgen, bijvoorbeeld om minder snel boos te worden.
voorbeeld:    De kinderrechter gaf uw dochter een ⟦leerstraf⟧ van 20 uur. => Uw dochter moet van de kinderrechter een training van 20 uur volgen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voorwaardelijke straf    id: voorwaardelijke-straf    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      voorwaardelijke (straf | gevangenisstraf | taakstraf | boete | geldboete | celstraf | rijontzegging | ontzegging | hechtenis | jeugddetentie)
patroon:      voorwaardelijk ..3 (opgelegd | veroordeeld | gestraft)
uitleg:       Een straf die alleen komt als iemand in een bepaalde tijd opnieuw de fout in gaat of zich niet aan de voorwaarden houdt.
voorbeeld:    De rechter gaf u een ⟦voorwaardelijke gevangenisstraf⟧ van een week. => U hoeft nu niet naar de gevangenis. Doet u weer iets strafbaars? Dan moet u er een week heen.
bron:         Wetboek van Strafrecht, artikel 14a
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       onvoorwaardelijke straf    id: onvoorwaardelijke-straf    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      onvoorwaardelijke (straf | gevangenisstraf | taakstraf | boete | geldboete | celstraf | rijontzegging | ontzegging | hechtenis | jeugddetentie)
uitleg:       Een straf die iemand echt moet uitzitten, werken of betalen.
voorbeeld:    U kreeg een ⟦onvoorwaardelijke taakstraf⟧ van 60 uur. => U moet voor straf echt 60 uur gaan werken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       proeftijd    id: proeftijd-straf    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: tip
rechtsgevolg: ja
alleen:       zin=/(straf | gevangenisstraf | taakstraf | rechter | voorwaarden | reclassering | veroordeeld | voorwaardelijk | voorwaardelijke | boete)/
uitleg:       De tijd waarin iemand niets strafbaars mag doen. Anders krijgt hij alsnog zijn straf.
voorbeeld:    De ⟦proeftijd⟧ die de rechter noemt, is twee jaar. => U mag van de rechter twee jaar lang niets strafbaars doen. Anders krijgt u alsnog straf.
niet melden:  /(contract | arbeidscontract | arbeidsovereenkomst | werkgever | baan) ..12 _/ | de proeftijd van een nieuwe baan
niet melden:  /_ ..12 (contract | arbeidscontract | arbeidsovereenkomst | werkgever | baan)/ | de proeftijd van een nieuwe baan
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 158 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bijzondere voorwaarden    id: bijzondere-voorwaarden-straf    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(reclassering | rechter | straf | proeftijd | veroordeeld | officier)/
uitleg:       Extra regels van de rechter bij een straf, zoals hulp zoeken of niet drinken. Wie zich er niet aan houdt, kan alsnog straf krijgen.
voorbeeld:    De reclassering controleert of u zich aan de ⟦bijzondere voorwaarden⟧ houdt. => De reclassering controleert of u zich aan de extra regels van de rechter houdt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 219 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vervangende hechtenis    id: vervangende-hechtenis    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (vervangende hechtenis | vervangende jeugddetentie)
uitleg:       Iemand moet de gevangenis in, omdat hij zijn boete niet betaalt of zijn taakstraf niet doet.
voorbeeld:    Werkt u de 40 uur niet, dan volgt 20 dagen ⟦vervangende hechtenis⟧. => Werkt u de 40 uur niet? Dan moet u 20 dagen naar de gevangenis.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 217 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voorlopige hechtenis    id: voorlopige-hechtenis    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (voorlopige hechtenis | voorarrest)
uitleg:       Een verdachte zit vast, terwijl de rechter nog moet beslissen of hij schuldig is.
voorbeeld:    De tijd in ⟦voorlopige hechtenis⟧ gaat van uw straf af. => U zat al vast vóór de uitspraak. Die tijd gaat van uw straf af.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 229 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inverzekeringstelling    id: inverzekeringstelling    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<inverzekeringstelling> | in verzekering ..2 (gesteld | stellen | stelling))
uitleg:       De politie houdt een verdachte een paar dagen vast voor onderzoek.
voorbeeld:    Uw broer is gisteren ⟦in verzekering gesteld⟧. => Uw broer zit sinds gisteren vast. De politie doet onderzoek.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 99 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inbewaringstelling    id: inbewaringstelling    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<inbewaringstelling> | in bewaring ..2 (gesteld | stellen))
uitleg:       Iemand moet van de overheid tijdelijk vastzitten of in een kliniek blijven.
voorbeeld:    De rechter besloot gisteren tot ⟦inbewaringstelling⟧ van de verdachte. => De rechter besloot gisteren dat de verdachte langer vast blijft zitten.
niet melden:  /(voertuig | voertuigen | auto | fiets | fietsen | scooter | boot | caravan | spullen | inboedel | goederen | dier | dieren | hond | stukken | geld | testament) ..12 _/ | iets opslaan of bewaren
niet melden:  /_ ..6 (voertuig | voertuigen | auto | fiets | fietsen | scooter | boot | caravan | spullen | inboedel | goederen | dier | dieren | hond | stukken | geld)/ | iets opslaan of bewaren
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 79 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gijzeling    id: gijzeling-boete    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(boete | boetes | betalen | betaalt | CJIB | kantonrechter | bedrag | betaald | schuld | maatregel)/
uitleg:       U zit een tijd vast, omdat u een boete of schuld niet betaalt. Daarna moet u nog steeds betalen.
voorbeeld:    Betaalt u de boete niet, dan vragen wij de rechter om ⟦gijzeling⟧. => Betaalt u de boete niet? Dan vragen wij de rechter om u vast te zetten tot u betaalt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 162 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       strafrechtelijke vervolging    id: vervolging-straf    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (strafrechtelijke | strafrechtelijk) (vervolging | vervolgen | vervolgd | vervolgt)
patroon:      (tot | van) vervolging ..2 (over | overgaan | overgegaan | gaan | afzien | afgezien)
uitleg:       De officier van justitie brengt een verdachte voor de rechter.
voorbeeld:    Wij gaan nog niet ⟦tot vervolging over⟧. => Wij brengen de zaak nog niet voor de rechter.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 59 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       justitiële documentatie    id: justitiele-documentatie    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een overzicht van de straffen en strafzaken die iemand heeft gehad. Dit heet ook wel strafblad.
voorbeeld:    In uw ⟦justitiële documentatie⟧ staat een veroordeling uit 2021. => Op uw strafblad staat een veroordeling uit 2021.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 41 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       strafeis    id: strafeis    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De straf die de officier van justitie aan de rechter vraagt.
voorbeeld:    De ⟦strafeis⟧ in de zaak van uw dochter was 80 uur taakstraf. => De officier van justitie vroeg in de zaak van uw dochter om 80 uur taakstraf.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 84 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       strafmaat    id: strafmaat    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Hoe zwaar de straf is, bijvoorbeeld hoeveel dagen of euro's.
voorbeeld:    U bent het eens met het oordeel, maar niet met de ⟦strafmaat⟧. => U bent het eens met het oordeel, maar u vindt de straf te zwaar.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 137 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       strafverzwarend    id: strafverzwarend    soort: bijvoeglijk    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      (<strafverzwarend> | strafverzwaring | strafverhoging)
beter:        (de straf wordt hoger) | altijd
uitleg:       Hierdoor krijgt iemand een hogere straf.
voorbeeld:    Dat u te hard reed bij een school werkt ⟦strafverzwarend⟧. => U reed te hard bij een school. Daarom is de straf hoger.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 131 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten laste leggen    id: ten-laste-leggen    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      ten laste ..1 (leggen | gelegd | legt | gelegde | tenlastegelegde)
patroon:      (<tenlastelegging:znw> | tenlastegelegd | tenlastegelegde)
uitleg:       Zeggen van welke misdaad iemand verdacht wordt. De rechter kijkt of dat klopt.
voorbeeld:    In de ⟦tenlastelegging⟧ leest u waarvan u wordt verdacht. => In deze brief leest u waarvan u wordt verdacht.
voorbeeld:    Aan u is diefstal van een telefoon ⟦ten laste gelegd⟧. => U wordt verdacht van diefstal van een telefoon.
niet melden:  /(kosten | uitgaven | bedrag | bedragen | schade | begroting | budget) ..12 _/ | wie het moet betalen
niet melden:  /_ ..6 (kosten | uitgaven | begroting | budget | gemeente | provincie | rijk)/ | wie het moet betalen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bewezen verklaren    id: bewezen-verklaren    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      bewezen ..1 (verklaren | verklaard | verklaart | geacht | acht)
patroon:      (bewezenverklaring | bewezenverklaarde | bewezenverklaard)
uitleg:       De rechter vindt dat er genoeg bewijs is dat de verdachte het heeft gedaan.
voorbeeld:    De rechter heeft de mishandeling ⟦bewezen verklaard⟧. => De rechter vindt dat er genoeg bewijs is dat de verdachte iemand heeft mishandeld.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       requisitoir    id: requisitoir    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het verhaal van de officier van justitie op de zitting. Aan het eind staat welke straf er volgens de officier moet komen.
voorbeeld:    Na het ⟦requisitoir⟧ mag uw advocaat iets zeggen. => Eerst vertelt de officier van justitie welke straf hij wil. Daarna mag uw advocaat iets zeggen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       pleidooi    id: pleidooi-rechtbank    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(advocaat | rechter | zitting | rechtbank | verdachte | raadsman | officier)/
uitleg:       Het verhaal waarmee een advocaat voor de rechter opkomt voor zijn klant.
voorbeeld:    Uw advocaat houdt op de zitting een ⟦pleidooi⟧ van tien minuten. => Uw advocaat vertelt op de zitting tien minuten waarom u gelijk hebt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       ontslag van alle rechtsvervolging    id: ontslag-van-alle-rechtsvervolging    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (ontslag van | ontslaan van | ontslagen van | ontslaat) ..3 rechtsvervolging
uitleg:       Iemand heeft het gedaan, maar krijgt toch geen straf. Bijvoorbeeld omdat hij zich moest verdedigen.
voorbeeld:    De uitspraak is ⟦ontslag van alle rechtsvervolging⟧, omdat u uw kind beschermde. => De rechter geeft u geen straf, omdat u uw kind beschermde.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       ontoerekeningsvatbaar    id: ontoerekeningsvatbaar    soort: bijvoeglijk    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<ontoerekeningsvatbaar> | ontoerekeningsvatbaarheid)
uitleg:       Iemand kan niet gestraft worden voor wat hij deed, omdat hij psychisch ziek was.
voorbeeld:    De verdachte was volgens de arts ⟦ontoerekeningsvatbaar⟧. => De verdachte was volgens de arts zo ziek dat hij niet kan worden gestraft.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       terbeschikkingstelling    id: terbeschikkingstelling-tbs    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(rechter | verdachte | kliniek | dader | gevangenisstraf | veroordeeld | straf)/
uitleg:       De dader wordt behandeld in een gesloten kliniek. De afkorting is tbs.
voorbeeld:    De rechter heeft de ⟦terbeschikkingstelling⟧ van de dader verlengd. => De dader moet van de rechter langer in de kliniek blijven.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 264 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       reclassering    id: reclassering    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: tip
rechtsgevolg: ja
uitleg:       Een organisatie die mensen met een straf begeleidt en op hen let.
voorbeeld:    U krijgt een uitnodiging van de ⟦reclassering⟧ voor een gesprek over uw taakstraf. => U krijgt een uitnodiging voor een gesprek over uw taakstraf. Dat is met de organisatie die u daarbij begeleidt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 273 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       spreekrecht    id: spreekrecht-slachtoffer    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(slachtoffer | slachtoffers | nabestaanden | rechter | zitting | rechtbank)/
uitleg:       Slachtoffers mogen op de zitting aan de rechter vertellen wat de misdaad met hen heeft gedaan.
voorbeeld:    Als slachtoffer heb je ⟦spreekrecht⟧ op de zitting van 9 november. => Je mag op de zitting van 9 november vertellen wat de misdaad met jou als slachtoffer heeft gedaan.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 47 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       benadeelde partij    id: benadeelde-partij    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      benadeelde (partij | partijen)
uitleg:       Iemand die schade heeft door een misdaad en daar in de strafzaak geld voor vraagt.
voorbeeld:    Wilt u zich na de inbraak melden als ⟦benadeelde partij⟧? Stuur dan dit formulier in. => Wilt u geld voor de schade door de inbraak? Stuur dan dit formulier in.
niet melden:  /(verzekeraar | verzekering | aanrijding | aansprakelijkheid) ..20 _/ | schade zonder strafzaak
niet melden:  /_ ..20 (verzekeraar | verzekering | aanrijding | aansprakelijkheid)/ | schade zonder strafzaak
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 34 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       schadevergoedingsmaatregel    id: schadevergoedingsmaatregel    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De dader moet de schade van het slachtoffer aan de staat betalen. Die geeft het geld aan het slachtoffer.
voorbeeld:    De rechter legt u een ⟦schadevergoedingsmaatregel⟧ op van € 1.200. => U moet van de rechter € 1.200 betalen voor de schade van het slachtoffer. Het CJIB int dat geld.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 75 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inbeslagneming    id: inbeslagneming    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<inbeslagneming> | <inbeslagname> | in beslag ..1 (genomen | nemen | neemt | nam | namen) | in beslag te nemen)
patroon:      (neem | neemt | nemen | nam | namen) ..5 in beslag
uitleg:       De politie of een inspecteur neemt iets mee en houdt het, bijvoorbeeld een auto of telefoon.
voorbeeld:    De politie heeft uw scooter ⟦in beslag genomen⟧. => De politie heeft uw scooter meegenomen. U krijgt hem voorlopig niet terug.
niet melden:  /_ ..4 (tijd | ruimte | kwartier | minuut | uur | uren | dag | dagen | week | weken | maand | maanden | jaar | jaren | minuten)/ | tijd of ruimte kosten
niet melden:  /(neemt | nam) (hem | haar | me | mij) (erg | helemaal | volledig | te | zo | geheel)? in beslag/ | iemand heeft het er druk mee
niet melden:  /(tijd | ruimte | kwartier | minuut | uur | uren | dag | dagen | week | weken | maand | maanden | jaar | jaren | minuten | werk | zorg | aandacht) ..4 _/ | tijd of ruimte kosten
niet melden:  /(tijd | ruimte | kwartier | minuut | uur | uren | dag | dagen | week | weken | maand | maanden | jaar | jaren | minuten | plaats | aandacht | helft) ..3 in beslag/ | tijd of ruimte kosten
voorbeeld:    De politie ⟦neemt⟧ uw auto ⟦in beslag⟧. => De politie neemt uw auto mee. U krijgt hem voorlopig niet terug.
niet melden:  /(muur | kamer | plek | vloer | scherm | pagina | geheugen | oppervlakte | plein | gedachten | agenda) ..3 in beslag/ | ruimte of aandacht kosten
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 260 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verbeurdverklaring    id: verbeurdverklaring    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<verbeurdverklaring> | verbeurd ..1 (verklaren | verklaard | verklaart) | verbeurdverklaard | verbeurdverklaren)
uitleg:       De rechter pakt iets af als straf. Het is daarna van de staat.
voorbeeld:    Uw auto is ⟦verbeurd verklaard⟧, omdat u daarmee drugs vervoerde. => Uw auto is nu van de staat, omdat u daarmee drugs vervoerde.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 87 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onttrekking aan het verkeer    id: onttrekking-aan-het-verkeer    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (onttrekking aan het verkeer | onttrokken aan het verkeer | aan het verkeer (te)? (onttrokken | onttrekken))
uitleg:       Iets gevaarlijks wordt afgepakt en vernietigd, zodat niemand het nog kan gebruiken.
voorbeeld:    Het mes van uw zoon wordt ⟦aan het verkeer onttrokken⟧. => Uw zoon krijgt zijn mes niet terug. Wij laten het vernietigen.
niet melden:  /(weg | pad | straat | wegvak | fietspad) ..10 _/ | een weg die niet meer openbaar is
niet melden:  /_ ..6 (weg | pad | straat | wegvak | fietspad)/ | een weg die niet meer openbaar is
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 113 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wederrechtelijk    id: wederrechtelijk    soort: bijvoeglijk    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iets mag niet volgens de wet.
voorbeeld:    U bent ⟦wederrechtelijk⟧ op het terrein van de school geweest. => U was op het terrein van de school. Dat mag niet volgens de wet.
niet melden:  /_ verkregen voordeel/ | heeft een eigen uitleg
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 149 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wederrechtelijk verkregen voordeel    id: wederrechtelijk-verkregen-voordeel    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (wederrechtelijk verkregen voordeel | <ontnemingsmaatregel:znw> | <ontnemingsvordering:znw>)
uitleg:       Geld dat iemand met een misdaad heeft verdiend. De rechter kan dat terughalen.
voorbeeld:    Het ⟦wederrechtelijk verkregen voordeel⟧ uit de hennepkwekerij is € 8.000. => U hebt € 8.000 verdiend met de hennepkwekerij. Dat geld moet u betalen aan de staat.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 72 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ontzegging van de rijbevoegdheid    id: ontzegging-rijbevoegdheid    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (ontzegging van de rijbevoegdheid | <rijontzegging:znw> | ontzegging (van)? de bevoegdheid ..2 motorrijtuigen ..2 besturen)
uitleg:       Een straf: iemand mag een tijd niet rijden in een auto of op een motor of scooter.
voorbeeld:    U hebt een ⟦rijontzegging⟧ van zes maanden. => U mag zes maanden niet rijden met een auto, motor of scooter.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 38 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rijbevoegdheid    id: rijbevoegdheid    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
beter:        (mogen rijden)         | altijd
uitleg:       Iemand mag een auto, motor of scooter besturen.
voorbeeld:    U krijgt uw ⟦rijbevoegdheid⟧ op 1 juli terug. => U mag vanaf 1 juli weer rijden.
niet melden:  /ontzegging ..2 _/ | dat is een straf met een eigen uitleg
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 58 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       administratieve sanctie    id: administratieve-sanctie    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      administratieve (sanctie | sancties)
alleen:       zin=/(verkeer | CJIB | boete | verkeersboete | kenteken | parkeren | snelheid | voertuig | auto | officier | gereden)/
uitleg:       Een boete voor een kleine overtreding in het verkeer, zoals te hard rijden. U krijgt er geen strafblad van.
voorbeeld:    Voor het parkeren op de stoep krijgt u een ⟦administratieve sanctie⟧. => U krijgt een verkeersboete voor parkeren op de stoep.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       buitengebruikstelling    id: buitengebruikstelling    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<buitengebruikstelling> | buiten gebruik ..1 (gesteld | stellen | stelling))
alleen:       zin=/(auto | voertuig | motor | scooter | kenteken | CJIB | boete)/
uitleg:       De overheid haalt een auto van de weg, omdat de eigenaar zijn boetes niet betaalt.
voorbeeld:    Na drie brieven kan het CJIB kiezen voor ⟦buitengebruikstelling⟧ van uw auto. => Na drie brieven kan het CJIB uw auto laten weghalen. U mag hem dan niet gebruiken.
niet melden:  /(laadpaal | automaat | parkeerautomaat | brug | lift | riool | put | leiding | tank | slagboom | parkeerplaats) ..10 _/ | iets wat niemand meer gebruikt
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 49 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       pleegdatum    id: pleegdatum    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
beter:        (de dag waarop het gebeurde) | altijd
uitleg:       De dag waarop iemand iets deed wat niet mag.
voorbeeld:    De ⟦pleegdatum⟧ van deze snelheidsboete is 14 februari. => De dag waarop u te hard reed, is 14 februari.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 24 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       pleegplaats    id: pleegplaats    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
beter:        (de plaats waar het gebeurde) | altijd
uitleg:       De straat of plaats waar iemand iets deed wat niet mag.
voorbeeld:    Bij ⟦pleegplaats⟧ staat op uw boete de verkeerde straat. => Op uw boete staat niet de straat waar het gebeurde, maar een andere straat.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       feitcode    id: feitcode    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een code op een boete. Daaraan ziet de politie om welke overtreding het gaat.
voorbeeld:    Vul hier de ⟦feitcode⟧ in. => Vul hier de code van de overtreding in. U vindt die op uw boete.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 50 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       staande houden    id: staande-houden    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      staande (gehouden | houden | te houden)
patroon:      staandehouding
uitleg:       Een agent laat iemand stoppen om te vragen wie hij is.
voorbeeld:    U bent op de fiets ⟦staande gehouden⟧, omdat u door rood reed. => Een agent liet u stoppen, omdat u door rood fietste.
niet melden:  /zich ..8 _/ | het volhouden
niet melden:  /(ons | me | mij | je | mezelf | jezelf | uzelf | onszelf) ..4 _/ | het volhouden
niet melden:  /_ dat/ | blijven zeggen dat
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aanhouden    id: aanhouden-verdachte    soort: werkwoord    categorie: juridisch    domein: justitie    ernst: tip
rechtsgevolg: ja
patroon:      (<aanhouding:znw>)
alleen:       zin=/(politie | agent | agenten | verdachte | opgepakt | winkeldiefstal | inbraak)/
uitleg:       De politie pakt iemand op en neemt hem mee naar het bureau.
voorbeeld:    Bij de ⟦aanhouding⟧ van uw zoon wilde de politie zijn rugzak zien. => De politie pakte uw zoon op en wilde toen zijn rugzak zien.
niet melden:  /(zaak | zitting | beslissing | behandeling | besluit) ..6 _/ | uitstellen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 126 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       fouilleren    id: fouilleren    soort: werkwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<fouilleren:ww> | fouillering | veiligheidsfouillering)
uitleg:       Aan iemands kleding en tassen voelen of hij iets verboden bij zich heeft.
voorbeeld:    Agenten mogen u in dit gebied tot 1 mei ⟦fouilleren⟧. => Agenten mogen in dit gebied tot 1 mei uw kleding en tas controleren op wapens.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       doorzoeking    id: doorzoeking    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<doorzoeking> | <huiszoeking>)
uitleg:       De politie zoekt in een huis, auto of bedrijf naar bewijs. Meestal is daar toestemming van een rechter voor nodig.
voorbeeld:    Bij de ⟦doorzoeking⟧ is uw voordeur kapotgegaan. => Toen de politie in uw huis naar bewijs zocht, ging uw voordeur kapot.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 53 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zwijgrecht    id: zwijgrecht    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      <zwijgrecht>
uitleg:       Een verdachte hoeft geen antwoord te geven op vragen van de politie of de rechter.
voorbeeld:    Tijdens het verhoor hebt u ⟦zwijgrecht⟧. => Tijdens het verhoor hoeft u geen antwoord te geven.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verschoningsrecht    id: verschoningsrecht    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een getuige hoeft niet te antwoorden, omdat hij familie is of een geheim moet bewaren, zoals een arts.
voorbeeld:    Als broer van de verdachte hebt u ⟦verschoningsrecht⟧. => U bent de broer van de verdachte. Daarom hoeft u geen antwoord te geven.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 104 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       piketadvocaat    id: piketadvocaat    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      <piketadvocaat>
uitleg:       Een advocaat die klaarstaat voor mensen die net zijn opgepakt.
voorbeeld:    Voor het verhoor praat u met een ⟦piketadvocaat⟧. Die is gratis. => Voor het verhoor praat u met een advocaat die meteen kan komen. Die is gratis.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       raadsman    id: raadsman    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
vormen:       mv=raadslieden
patroon:      (<raadsman> | <raadsvrouw>)
beter:        <advocaat>             | in een strafzaak
uitleg:       Iemand die een verdachte helpt en voor hem praat bij de rechter.
voorbeeld:    Uw ⟦raadsman⟧ mag bij het verhoor zijn. => Uw advocaat mag bij het verhoor zijn.
niet melden:  /(humanistisch | humanistische | geestelijk) _/ | iemand die mensen steunt
niet melden:  /(sociaal | sociale) _/ | medewerkers die inwoners helpen met geld en regels
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 333 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       strafbaar feit    id: strafbaar-feit    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: tip
rechtsgevolg: ja
patroon:      (strafbaar feit | strafbare feit | strafbare feiten)
uitleg:       Iets wat volgens de wet verboden is en waarvoor iemand straf kan krijgen.
voorbeeld:    Is door het ⟦strafbare feit⟧ schade ontstaan? Vul dan dit formulier in. => Hebt u schade, bijvoorbeeld door een inbraak of mishandeling? Vul dan dit formulier in.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 388 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       misdrijf    id: misdrijf    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: tip
rechtsgevolg: ja
uitleg:       Iets ernstigs wat volgens de wet strafbaar is, zoals diefstal of mishandeling. Lichtere zaken heten overtredingen.
voorbeeld:    U bent door de inbraak slachtoffer van een ⟦misdrijf⟧. U kunt gratis hulp krijgen. => Er is bij u ingebroken. U kunt gratis hulp krijgen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1131 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       delict    id: delict    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
beter:        <misdaad>              | als het om een zware zaak gaat, zoals diefstal
beter:        (overtreding)          | als het om iets lichts gaat, zoals te hard rijden
uitleg:       Iets wat volgens de wet verboden is.
voorbeeld:    Jongeren die een ⟦delict⟧ plegen, komen soms bij Halt. => Jongeren die een misdaad plegen, komen soms bij Halt.
niet melden:  /economische _/ | de naam van een wet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1218 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       noodweer    id: noodweer-verdediging    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(verdachte | rechter | aanval | verdedigen | verdediging | geweld | mishandeling | straf | handelde | beroep)/
uitleg:       Iemand verdedigt zichzelf of een ander, omdat dat op dat moment echt nodig is.
voorbeeld:    De rechter vindt dat u uit ⟦noodweer⟧ hebt geslagen. => De rechter vindt dat u sloeg, omdat u zich moest verdedigen.
bron:         Wetboek van Strafrecht, artikel 41
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       heling    id: heling-gestolen    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (heling | opzetheling | schuldheling)
alleen:       zin=/(gestolen | verdacht | verdachte | politie | diefstal | boete | fiets | straf | opkoper | goederen)/
uitleg:       Gestolen spullen kopen of verkopen, terwijl iemand kan weten dat ze gestolen zijn.
voorbeeld:    Wie voor € 20 een nieuwe fiets koopt, kan straf krijgen voor ⟦heling⟧. => Wie voor € 20 een nieuwe fiets koopt, kan straf krijgen. Die fiets is bijna zeker gestolen.
niet melden:  /(wond | wonden | genezing | ziel | trauma | innerlijke | emotionele) ..6 _/ | beter worden
niet melden:  /_ ..6 (wond | wonden | ziel | trauma)/ | beter worden
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verduistering    id: verduistering-misdrijf    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(geld | verdacht | verdachte | aangifte | misdrijf | fraude | diefstal | politie | penningmeester | auto)/
uitleg:       Iemand houdt iets wat van een ander is en wat hij al had, zoals een geleende fiets of de kas van een club.
voorbeeld:    De vereniging deed aangifte van ⟦verduistering⟧ door de penningmeester. => De vereniging zegt dat de penningmeester geld van de club zelf heeft gehouden.
niet melden:  /_ ..4 (slaapkamer | raam | ramen | gordijn | gordijnen)/ | het donker maken van een kamer
niet melden:  /(slaapkamer | raam | ramen | gordijn | gordijnen) ..6 _/ | donker maken
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 53 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       valsheid in geschrifte    id: valsheid-in-geschrifte    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een papier namaken of veranderen en doen alsof het echt is.
voorbeeld:    U hebt zelf het bedrag op uw loonstrook veranderd. Dat is ⟦valsheid in geschrifte⟧. => U hebt zelf het bedrag op uw loonstrook veranderd. Dat is strafbaar.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       smaad    id: smaad    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iemand met opzet zwartmaken bij anderen, bijvoorbeeld op internet.
voorbeeld:    U kunt ⟦smaad⟧ op sociale media melden bij de politie. => Maakt iemand u zwart op sociale media? Dat kunt u melden bij de politie.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       laster    id: laster    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Kwaad spreken over iemand, terwijl de spreker weet dat het niet waar is.
voorbeeld:    Uw buurvrouw doet aangifte van ⟦laster⟧ vanwege uw berichten. => Uw buurvrouw zegt dat u leugens over haar hebt verteld en is naar de politie gegaan.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       huisvredebreuk    id: huisvredebreuk    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (huisvredebreuk | lokaalvredebreuk)
uitleg:       Een huis, school of winkel in gaan terwijl dat verboden is, of niet weggaan als dat moet.
voorbeeld:    U mag een jaar niet in de bibliotheek komen. Komt u toch, dan is dat ⟦lokaalvredebreuk⟧. => U mag een jaar niet in de bibliotheek komen. Komt u toch, dan bent u strafbaar.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wederspannigheid    id: wederspannigheid    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Zich met geweld verzetten tegen de politie, bijvoorbeeld tijdens een arrestatie.
voorbeeld:    U kreeg de boete voor ⟦wederspannigheid⟧ bij uw arrestatie in Zwolle. => U kreeg de boete omdat u zich in Zwolle met geweld tegen de agenten verzette.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       recidivist    id: recidivist    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
beter:        (iemand die opnieuw de fout in ging) | altijd
uitleg:       Iemand die al eerder straf kreeg en het weer doet.
voorbeeld:    De straf voor een ⟦recidivist⟧ is hoger. => Iemand die opnieuw de fout in gaat, krijgt een hogere straf.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       klaagschrift    id: klaagschrift    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<klaagschrift> | <beklagschrift> | <beklagprocedure> | artikel 12-procedure)
uitleg:       Een brief aan de rechter over iets wat justitie deed, zoals spullen houden of iemand niet vervolgen.
voorbeeld:    U wilt uw telefoon terug en stuurt daarom een ⟦klaagschrift⟧ naar de rechtbank. => U wilt uw telefoon terug en schrijft daarom een brief aan de rechtbank.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       gratie    id: gratie-straf    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin=/(straf | veroordeeld | veroordeelde | koning | gevangenisstraf | gratieverzoek | taakstraf | boete | verzoek)/
uitleg:       De koning kan een straf korter maken of helemaal weghalen. Iemand moet daar zelf om vragen.
voorbeeld:    U kunt ⟦gratie⟧ vragen voor uw taakstraf als u ernstig ziek wordt. => Wordt u ernstig ziek? Dan kunt u vragen of uw taakstraf lager kan of niet meer hoeft.
niet melden:  /gratie gods/ | een oude formule
niet melden:  /bij de _/ | een vaste uitdrukking
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1587 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       penitentiaire inrichting    id: penitentiaire-inrichting    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      penitentiaire <inrichting:znw>
beter:        <gevangenis:znw>       | als iemand daar zijn straf uitzit
uitleg:       Een gebouw waar mensen hun straf uitzitten of op hun proces wachten.
voorbeeld:    U moet zich op 4 mei om 9.00 uur melden bij de ⟦penitentiaire inrichting⟧. => U moet zich op 4 mei om 9.00 uur melden bij de gevangenis.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 50 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       detentie    id: detentie    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      (detentie | <jeugddetentie> | vreemdelingendetentie)
beter:        (vastzitten)           | altijd
uitleg:       De tijd dat iemand in de gevangenis of een ander gesloten gebouw zit.
voorbeeld:    Tijdens uw ⟦detentie⟧ krijgt u geen uitkering. => Zolang u vastzit, krijgt u geen uitkering.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 102 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gedetineerde    id: gedetineerde    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
beter:        <gevangene>            | altijd
uitleg:       Iemand die in de gevangenis zit.
voorbeeld:    Een ⟦gedetineerde⟧ mag een keer per week bezoek krijgen. => Een gevangene mag een keer per week bezoek krijgen.
niet melden:  /_ (ouder | ouders | vader | vaders | moeder | moeders | man | mannen | vrouw | vrouwen | persoon | personen | partner | zoon | dochter | jongere | jongeren | familieleden | vreemdeling | vreemdelingen | verdachte | verdachten | kind | kinderen | werknemer | verzekerde | cliënt | cliënten | broer | zus | inwoner | inwoners | burger | burgers)/ | voor een zelfstandig naamwoord past het andere woord niet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 190 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vrijheidsstraf    id: vrijheidsstraf    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<vrijheidsstraf> | vrijheidsbenemende (straf | straffen | maatregel | maatregelen))
uitleg:       Een straf waarbij iemand wordt opgesloten.
voorbeeld:    Als u een ⟦vrijheidsstraf⟧ moet uitzitten, stopt uw bijstand. => Zit u in de gevangenis? Dan stopt uw bijstand.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 325 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       contactverbod    id: contactverbod    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: tip
rechtsgevolg: ja
uitleg:       Iemand mag een ander niet opzoeken, bellen of berichten sturen.
voorbeeld:    Uw ex heeft een ⟦contactverbod⟧ van drie maanden. => Uw ex mag u drie maanden lang niet opzoeken, bellen of appen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 27 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       huisverbod    id: huisverbod    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
alleen:       zin!=/(zwembad | winkel | winkels | café | cafés | bibliotheek | station | casino | voetbalclub | ziekenhuis | stadion)/
uitleg:       De burgemeester zegt dat iemand tien dagen of langer niet in zijn huis mag komen, omdat er gevaar is voor de mensen in dat huis.
voorbeeld:    U hebt een ⟦huisverbod⟧ tot 22 oktober. => U mag tot 22 oktober niet in uw huis komen.
bron:         Wet tijdelijk huisverbod
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       letselschade    id: letselschade    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: tip
rechtsgevolg: ja
uitleg:       Schade doordat iemand gewond is geraakt, zoals kosten voor de dokter of minder loon.
voorbeeld:    Hebt u ⟦letselschade⟧ door de mishandeling? Bewaar dan alle rekeningen. => Bent u gewond geraakt door de mishandeling? Bewaar dan alle rekeningen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       strafvordering    id: strafvordering    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
beter:        (regels voor een strafzaak) | altijd
uitleg:       Alles wat politie, justitie en rechter mogen doen om een misdaad te onderzoeken en te straffen.
voorbeeld:    Door de regels van ⟦strafvordering⟧ mogen wij u deze informatie nog niet geven. => De zaak loopt nog. Daarom mogen wij u deze informatie nog niet geven.
niet melden:  /Wetboek van _/ | de naam van een wet
niet melden:  /(Richtlijn | Richtlijnen | Wetboek) voor _/ | de naam van een regeling
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 1191 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gedraging    id: gedraging-boete    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
alleen:       zin=/(boete | verkeer | sanctie | kenteken | voertuig | officier | CJIB | camera | snelheid | bekeuring | overtreding)/
beter:        (wat u deed)           | noem het: te hard rijden, fout parkeren
uitleg:       Wat iemand heeft gedaan, zoals te hard rijden of fout parkeren.
voorbeeld:    De ⟦gedraging⟧ is gezien door een camera op de A12. => Een camera op de A12 zag dat u te hard reed.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 676 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       administratief beroep    id: administratief-beroep    soort: woordgroep    categorie: juridisch    domein: algemeen    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een andere overheid dan die het besluit nam, kijkt er opnieuw naar. Bij een verkeersboete is dat de officier van justitie.
voorbeeld:    U kunt binnen zes weken ⟦administratief beroep⟧ instellen tegen de flitsboete. => U kunt binnen zes weken schrijven waarom u het niet eens bent met de flitsboete. De officier van justitie kijkt er dan naar.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 95 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verkeersvoorschrift    id: verkeersvoorschrift    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
beter:        <verkeersregel>        | altijd
uitleg:       Een regel voor iedereen die aan het verkeer meedoet.
voorbeeld:    U hebt een ⟦verkeersvoorschrift⟧ overtreden op de Parallelweg. => U hebt een verkeersregel overtreden op de Parallelweg.
niet melden:  /handhaving _/ | de naam van een wet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 75 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ademanalyse    id: ademanalyse    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
beter:        (blazen op het politiebureau) | altijd
uitleg:       Een test op het politiebureau die meet hoeveel alcohol iemand heeft gedronken.
voorbeeld:    De uitslag van de ⟦ademanalyse⟧ was 340. => U hebt op het politiebureau geblazen. De uitslag was 340.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 151 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ongeldigverklaring    id: ongeldigverklaring    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een document telt niet meer. Met zo'n rijbewijs mag u bijvoorbeeld niet meer rijden.
voorbeeld:    Na de ⟦ongeldigverklaring⟧ moet u uw rijbewijs opsturen naar het CBR. => Uw rijbewijs is niet meer geldig. Stuur het op naar het CBR.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 75 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       invordering van het rijbewijs    id: invordering-rijbewijs    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      invordering van (het | uw | een) rijbewijs
patroon:      rijbewijs ..4 (ingevorderd | invorderen | in te vorderen)
uitleg:       De politie neemt een rijbewijs af, bijvoorbeeld na te hard rijden. De eigenaar mag dan niet rijden.
voorbeeld:    De agent heeft uw ⟦rijbewijs ingevorderd⟧. => U moest uw rijbewijs aan de agent geven. U mag nu niet rijden.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hechtenis    id: hechtenis    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: tip
rechtsgevolg: ja
uitleg:       Vastzitten. Als straf is het lichter dan gevangenisstraf.
voorbeeld:    U moet vier dagen in ⟦hechtenis⟧ omdat u zonder rijbewijs reed. => U moet vier dagen naar de gevangenis, omdat u zonder rijbewijs reed.
niet melden:  /(vervangende | voorlopige) _/ | heeft een eigen uitleg
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 629 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vrijspraak    id: vrijspraak    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: tip
rechtsgevolg: ja
patroon:      (<vrijspraak> | vrijgesproken | <vrijspreken:ww>)
uitleg:       De rechter vindt niet bewezen dat iemand het heeft gedaan. Er komt geen straf.
voorbeeld:    De rechter heeft de verdachte van de brand ⟦vrijgesproken⟧. => De verdachte van de brand krijgt geen straf. De rechter vond te weinig bewijs.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 19 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       slachtofferverklaring    id: slachtofferverklaring    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (schriftelijke)? <slachtofferverklaring>
uitleg:       Een tekst waarin een slachtoffer opschrijft wat de misdaad met hem heeft gedaan. De rechter leest die.
voorbeeld:    Slachtofferhulp helpt u na de overval met uw ⟦slachtofferverklaring⟧. => Wilt u aan de rechter schrijven wat de overval met u heeft gedaan? Slachtofferhulp helpt u daarbij.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 25 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       herstelbemiddeling    id: herstelbemiddeling    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      (<herstelbemiddeling> | slachtoffer-dadergesprek | dader-slachtoffergesprek | mediation in strafzaken)
beter:        (gesprek tussen dader en slachtoffer) | leg uit wie erbij is
uitleg:       Dader en slachtoffer praten met elkaar, met hulp van iemand die niet kiest voor een van de twee.
voorbeeld:    Denkt u na de inbraak aan ⟦herstelbemiddeling⟧? => Wilt u na de inbraak met de dader praten? Wij kunnen daarbij helpen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       dwangmiddel    id: dwangmiddel    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Iets waarmee politie of justitie iemand kan dwingen, zoals oppakken of een huis doorzoeken.
voorbeeld:    De politie wil uw huis doorzoeken. Dit ⟦dwangmiddel⟧ mag zij alleen gebruiken met toestemming. => De politie wil uw huis doorzoeken. Dat mag zij alleen met toestemming.
niet melden:  /(kind | kinderen | ouders | ouder | opvoeding | school | peuter) ..10 _/ | iets waarmee ouders een kind dwingen
niet melden:  /_ ..8 (kind | kinderen | peuter | opvoeding)/ | iets waarmee ouders een kind dwingen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 127 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       opsporing    id: opsporing-misdrijf    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: tip
rechtsgevolg: ja
alleen:       zin=/(politie | justitie | verdachte | misdrijf | misdrijven | delict | delicten | strafbare | strafbaar | officier | opsporingsdienst | vervolging | vervolgen | verdachten | overtreding | overtredingen | fraude | misdaad | criminaliteit | strafzaak | strafzaken | aanhouding | opsporingsambtenaar | opsporingsambtenaren | opsporingsonderzoek | boete | feiten)/
uitleg:       Zoeken naar wie een misdaad heeft gepleegd en hoe.
voorbeeld:    Uw gegevens gebruiken wij alleen voor de ⟦opsporing⟧ van strafbare feiten. => Uw gegevens gebruiken wij alleen om uit te zoeken wie een misdaad heeft gepleegd.
niet melden:  /_ (van)? (kanker | ziekte | ziekten | tumoren | vermiste)/ | zoeken naar een ziekte of een vermist mens
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 821 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vrijheidsbeneming    id: vrijheidsbeneming    soort: zelfstandig naamwoord    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (vrijheidsbeneming | vrijheidsontneming | vrijheidsbeperkende (maatregel | maatregelen))
uitleg:       Iemand wordt opgesloten of mag niet gaan waar hij wil.
voorbeeld:    Bij ⟦vrijheidsbeneming⟧ hebt u altijd recht op een advocaat. => Zit u vast? Dan hebt u altijd recht op een advocaat.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 81 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       strafbaar stellen    id: strafbaar-stellen    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
patroon:      strafbaar ..1 (stellen | gesteld | gestelde | stelt)
patroon:      strafbaarstelling
beter:        (verbieden, met straf) | altijd
uitleg:       In de wet zetten dat iemand voor iets straf kan krijgen.
voorbeeld:    Sinds vorig jaar is dit gedrag ⟦strafbaar gesteld⟧. => Sinds vorig jaar kunt u straf krijgen voor dit gedrag.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       vermoeden van onschuld    id: onschuldpresumptie    soort: woordgroep    categorie: juridisch    domein: justitie    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (vermoeden van onschuld | onschuldpresumptie)
uitleg:       Iemand is onschuldig zolang de rechter niet heeft gezegd dat hij schuldig is.
voorbeeld:    Vanwege de ⟦onschuldpresumptie⟧ noemen wij de naam van de verdachte niet. => De rechter heeft nog niet beslist. Daarom noemen wij de naam van de verdachte niet.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie
