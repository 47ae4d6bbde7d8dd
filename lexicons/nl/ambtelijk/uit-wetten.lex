# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Ambtelijke woorden uit wetten die ook in brieven en op websites staan.

ingang:       aanduiding    id: aanduiding-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <naam> | als het zegt hoe iets heet
beter:        (bord; teken) | als het een bord of teken is
uitleg:       Een naam, teken of bord waaraan je ziet wat iets is.
voorbeeld:    Vul hier de ⟦aanduiding⟧ van uw bedrijf in. => Vul hier de naam van uw bedrijf in.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1126 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       achterwege blijven    id: achterwege-blijven-wet    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      achterwege (blijven | blijft | bleef | gebleven)
patroon:      (blijft | blijven) ..6 achterwege
beter:        (niet gebeuren) | altijd
uitleg:       Iets gebeurt niet.
voorbeeld:    Een tweede controle kan ⟦achterwege blijven⟧. => Een tweede controle is niet nodig.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 139 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       advisering    id: advisering-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <advies> | als iemand raad geeft
uitleg:       Raad geven aan iemand die moet beslissen.
voorbeeld:    Een arts helpt het UWV met ⟦advisering⟧ over uw werk. => Een arts helpt het UWV met advies over uw werk.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 557 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       afgifte    id: afgifte-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      afgifte van (een | de | het | uw | deze)
beter:        (schrijf met 'geven') | bij een paspoort, bewijs of pakket
uitleg:       Iemand geeft u een papier of een ding, bijvoorbeeld aan de balie.
voorbeeld:    Voor de ⟦afgifte van een⟧ nieuw rijbewijs betaalt u 50 euro. => Voor een nieuw rijbewijs betaalt u 50 euro.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1062 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       afnemer    id: afnemer-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <klant> | bij een bedrijf
beter:        (gebruiker) | bij een dienst van de overheid
uitleg:       Wie iets koopt of gebruikt van een bedrijf of organisatie.
voorbeeld:    Iedere ⟦afnemer⟧ van warmte krijgt een jaarrekening. => Iedere klant van warmte krijgt een jaarrekening.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 820 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       afstemming    id: afstemming-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <overleg> | als mensen samen iets afspreken
uitleg:       Samen afspreken wie wat doet, zodat het bij elkaar past.
voorbeeld:    Na ⟦afstemming⟧ met uw huisarts maken wij een plan. => Na overleg met uw huisarts maken wij een plan.
niet melden: /_ van ..3 (uitkering | bijstand | toeslag)/ | dan wordt een uitkering lager
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 321 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       afweging    id: afweging-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <keuze> | als iemand kiest
uitleg:       Kijken wat voor en tegen is, en dan kiezen.
voorbeeld:    De ⟦afweging⟧ tussen parkeren en groen is aan de gemeenteraad. => De keuze tussen parkeren en groen is aan de gemeenteraad.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 325 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bedrijfsvoering    id: bedrijfsvoering-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (de manier waarop een bedrijf werkt) | altijd
uitleg:       Hoe een organisatie haar werk regelt, zoals geld, mensen en computers.
voorbeeld:    De bank kijkt naar de ⟦bedrijfsvoering⟧ van uw winkel. => De bank kijkt hoe u uw winkel leidt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 626 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       berusten op    id: berusten-op-wet    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <berusten:ww> op
beter:        <komen:ww> door | als je de oorzaak noemt
beter:        (is gebaseerd op) | als je een regel of feit noemt
uitleg:       Iets heeft een oorzaak of een reden.
voorbeeld:    Het verschil ⟦berust op⟧ een oude meterstand. => Het verschil komt door een oude meterstand.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 32 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bevordering    id: bevordering-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (bevordering van | ter bevordering)
beter:        (om beter te maken) | als je het doel noemt
uitleg:       Zorgen dat iets beter gaat of vaker gebeurt.
voorbeeld:    De subsidie is bedoeld voor ⟦bevordering van⟧ sport op scholen. => Met de subsidie gaan kinderen meer sporten op school.
niet melden: /"Bevordering"/ | naam van een regeling
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 630 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beëindiging    id: beeindiging-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <einde> | als je zegt wanneer iets stopt
uitleg:       Het moment waarop iets stopt, of het laten stoppen.
voorbeeld:    Meld ons de ⟦beëindiging⟧ van uw abonnement. => Meld ons het einde van uw abonnement.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1321 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       daadwerkelijk    id: daadwerkelijk-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        echt | als je zegt dat iets waar is
beter:        <echt> | voor een zelfstandig naamwoord
uitleg:       Niet alleen gepland of beloofd: het gebeurt of is zo.
voorbeeld:    Wij controleren of u ⟦daadwerkelijk⟧ op dit adres woont. => Wij controleren of u echt op dit adres woont.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1071 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       diens    id: diens-wet    soort: voornaamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        zijn | als het om een man gaat
beter:        (van die persoon) | als je niet weet wie het is
uitleg:       Van de persoon die net genoemd is.
voorbeeld:    De advocaat en ⟦diens⟧ cliënt zijn bij de zitting. => De advocaat en zijn cliënt zijn bij de zitting.
niet melden: /(zonder | heeft) _ (gelijke | weerga)/ | vaste uitdrukking
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1378 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       extern    id: extern-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (van buiten; van een ander bedrijf) | bij een persoon of bureau
uitleg:       Van buiten de eigen organisatie.
voorbeeld:    Een ⟦extern⟧ bureau onderzoekt uw klacht. => Een bureau van buiten de gemeente onderzoekt uw klacht.
niet melden: /_ (schijf | schijven | beeldscherm | geheugen)/ | bij een computer
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1202 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       feitelijk    id: feitelijk-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
alleen:       voor=/(de | het | uw | een | onze | deze | dit)/
beter:        <echt> | voor een zelfstandig naamwoord
uitleg:       Zoals het in het echt is, en niet alleen op papier.
voorbeeld:    Wat zijn uw ⟦feitelijke⟧ woonlasten? => Wat zijn uw echte woonlasten?
niet melden: /_ (onjuist | onjuistheden | onderzoek)/ | over feiten
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1440 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geheel of gedeeltelijk    id: geheel-of-gedeeltelijk-wet    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (geheel | gehele) (of | en) (gedeeltelijk | gedeeltelijke)
patroon:      (geheel | gehele) of ten dele
beter:        (helemaal of voor een deel) | altijd
uitleg:       Alles, of een deel ervan.
voorbeeld:    U moet het bedrag ⟦geheel of gedeeltelijk⟧ terugbetalen. => U moet het bedrag helemaal of voor een deel terugbetalen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1020 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hetzij    id: hetzij-wet    soort: voegwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      hetzij ..12 hetzij
beter:        of … of | als je twee keuzes geeft
uitleg:       Kiezen tussen twee dingen.
voorbeeld:    U betaalt ⟦hetzij⟧ contant ⟦hetzij⟧ met uw pinpas. => U betaalt of contant of met uw pinpas.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 979 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       implementatie    id: implementatie-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <invoering> | als iets nieuws begint
uitleg:       Iets nieuws gaan gebruiken, zoals een systeem of een regel.
voorbeeld:    Door de ⟦implementatie⟧ van een nieuw systeem is de balie dicht. => Door de invoering van een nieuw systeem is de balie dicht.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 338 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       indiening    id: indiening-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (schrijf met 'insturen') | bij een verzoek, plan of aanvraag
uitleg:       Een aanvraag, plan of verzoek insturen.
voorbeeld:    Bij ⟦indiening⟧ van uw verzoek hebt u DigiD nodig. => Als u uw verzoek instuurt, hebt u DigiD nodig.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 740 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       informatieverstrekking    id: informatieverstrekking-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <informatie> | altijd
uitleg:       Informatie geven aan mensen die dat nodig hebben.
voorbeeld:    De school zorgt voor goede ⟦informatieverstrekking⟧ aan ouders. => De school zorgt voor goede informatie aan ouders.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 278 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       instemming    id: instemming-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <toestemming> | als iemand ja moet zeggen
uitleg:       Iemand zegt dat hij het goed vindt.
voorbeeld:    Zonder uw ⟦instemming⟧ vragen wij geen gegevens op. => Zonder uw toestemming vragen wij geen gegevens op.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 764 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       intern    id: intern-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      interne (klachtenregeling | bezwaarprocedure | controle | procedure | notitie | memo | werkafspraken | richtlijn | richtlijnen | regels)
beter:        (binnen de organisatie) | altijd
uitleg:       Alleen binnen de organisatie zelf.
voorbeeld:    Volgens onze ⟦interne richtlijn⟧ bellen wij u binnen twee dagen. => Wij hebben binnen de organisatie afgesproken dat wij u binnen twee dagen bellen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 974 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       juistheid    id: juistheid-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      de juistheid van
beter:        (of iets klopt) | altijd
uitleg:       Of iets klopt.
voorbeeld:    Wij controleren ⟦de juistheid van⟧ uw gegevens. => Wij controleren of uw gegevens kloppen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 385 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       normatief    id: normatief-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (zoals het volgens de norm hoort) | altijd
uitleg:       Het zegt hoe iets moet zijn, of het rekent met een vast bedrag.
voorbeeld:    De school krijgt een ⟦normatieve⟧ vergoeding per leerling. => De school krijgt een vast bedrag per leerling.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 635 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderbouwing    id: onderbouwing-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <uitleg> | als iemand redenen geeft
uitleg:       Redenen en feiten die laten zien dat iets klopt.
voorbeeld:    Wij missen een ⟦onderbouwing⟧ van uw kosten. => Wij missen een uitleg van uw kosten.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 317 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderling    id: onderling-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (met elkaar) | als mensen samen iets doen
uitleg:       Tussen deze mensen zelf, zonder anderen.
voorbeeld:    De bewoners verdelen de taken ⟦onderling⟧. => De bewoners verdelen de taken met elkaar.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1040 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ontlenen aan    id: ontlenen-aan-wet    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <ontlenen:ww> ..6 aan
beter:        (halen uit) | als iets ergens vandaan komt
uitleg:       Iets ergens vandaan halen of krijgen.
voorbeeld:    Deze cijfers zijn ⟦ontleend aan⟧ een onderzoek van het CBS. => Deze cijfers komen uit een onderzoek van het CBS.
voorbeeld:    U kunt geen rechten ⟦ontlenen aan⟧ deze folder. => Deze folder geeft u geen rechten.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 28 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       opneming    id: opneming-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (schrijf met 'opnemen') | altijd
uitleg:       Iets of iemand komt in een lijst, een tekst of een ziekenhuis te staan of te liggen.
voorbeeld:    Na ⟦opneming⟧ in het register krijgt u een nummer. => Als u in het register staat, krijgt u een nummer.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 344 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overbrenging    id: overbrenging-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (brengen; verplaatsen) | altijd
uitleg:       Iets of iemand naar een andere plaats brengen.
voorbeeld:    Wij regelen de ⟦overbrenging⟧ van uw dossier naar Zwolle. => Wij sturen uw dossier naar Zwolle.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 410 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overlegging    id: overlegging-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (laten zien) | als iemand een papier moet tonen
beter:        (inleveren) | als het papier daar blijft
uitleg:       Een papier laten zien of inleveren als bewijs.
voorbeeld:    De korting geldt na ⟦overlegging⟧ van een studentenkaart. => U krijgt korting als u een studentenkaart laat zien.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 283 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overschrijding    id: overschrijding-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (te laat) | bij een termijn
beter:        (te veel; te hoog) | bij een bedrag, snelheid of maximum
uitleg:       Over een grens gaan, zoals een datum, een bedrag of een snelheid.
voorbeeld:    Bij ⟦overschrijding⟧ van de termijn vervalt uw plaats. => Bent u te laat, dan vervalt uw plaats.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 600 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       raadpleging    id: raadpleging-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (opzoeken; bekijken) | bij een register of boek
beter:        (vragen om advies) | bij een persoon
uitleg:       Iets opzoeken, of iemand om raad vragen.
voorbeeld:    Voor ⟦raadpleging⟧ van het kadaster betaalt u 3 euro. => Als u iets in het kadaster opzoekt, betaalt u 3 euro.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 380 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       reikwijdte    id: reikwijdte-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (waarover iets gaat) | altijd
uitleg:       Voor wie en waarvoor iets geldt.
voorbeeld:    De ⟦reikwijdte⟧ van het onderzoek staat op pagina twee. => Op pagina twee staat waarover het onderzoek gaat.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 402 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten grondslag leggen    id: ten-grondslag-leggen-wet    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      ten grondslag (leggen | legt | legde | gelegd)
patroon:      (leggen | legt) ..8 ten grondslag
beter:        (als reden noemen) | als iemand een reden geeft
uitleg:       Iets gebruiken als reden voor een besluit of verzoek.
voorbeeld:    Dit rapport is aan het besluit ⟦ten grondslag gelegd⟧. => Dit rapport is de reden voor het besluit.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       ten grondslag liggen    id: ten-grondslag-liggen-wet    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      ten grondslag (liggen | ligt | lag | lagen)
patroon:      (liggen | ligt | lag | lagen) ..8 ten grondslag
beter:        (de reden zijn) | als je de reden noemt
uitleg:       Iets is de reden of het begin van iets anders.
voorbeeld:    Aan dit besluit ⟦ligt⟧ een medisch advies ⟦ten grondslag⟧. => Wij hebben dit besluit genomen na een medisch advies.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 87 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten onrechte    id: ten-onrechte-wet    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (terwijl het niet klopt; onterecht) | als iemand een fout maakte
uitleg:       Het had niet zo mogen gaan.
voorbeeld:    Wij hebben u ⟦ten onrechte⟧ een boete gestuurd. => U kreeg van ons een boete. Dat was fout.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 341 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toezending    id: toezending-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (sturen) | altijd
uitleg:       Iets met de post of e-mail laten komen.
voorbeeld:    U kunt vragen om ⟦toezending⟧ van het verslag. => U kunt vragen of wij u het verslag sturen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 256 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       totstandkoming    id: totstandkoming-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (het maken van) | bij een plan of afspraak
uitleg:       Hoe iets er komt, zoals een plan, een wet of een afspraak.
voorbeeld:    Bewoners hielpen mee bij de ⟦totstandkoming⟧ van het speelplan. => Bewoners hielpen mee het speelplan te maken.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 386 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tussentijds    id: tussentijds-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (eerder; tussendoor) | als iets voor het eind gebeurt
uitleg:       Voordat de afgesproken tijd om is.
voorbeeld:    U kunt de cursus ⟦tussentijds⟧ stoppen. => U kunt eerder met de cursus stoppen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 498 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitoefening    id: uitoefening-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (doen; werken als) | bij werk of een taak
uitleg:       Het doen van werk of van een taak.
voorbeeld:    Een tandarts heeft een diploma nodig voor de ⟦uitoefening⟧ van het beroep. => Een tandarts heeft een diploma nodig om dit werk te doen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1862 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verlenging    id: verlenging-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (langer maken; langer laten duren) | als iets langer mag duren
uitleg:       Iets duurt langer dan eerst was afgesproken.
voorbeeld:    U vraagt om ⟦verlenging⟧ van uw parkeerkaart. => U wilt uw parkeerkaart langer gebruiken.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 868 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verlening    id: verlening-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (verlening | verleningen) van (de | een | uw | deze)? (vergunning | vergunningen | subsidie | subsidies | ontheffing | ontheffingen | toestemming | opdracht | omgevingsvergunning)
beter:        (schrijf met 'geven') | bij een vergunning of subsidie
uitleg:       De overheid geeft u iets waar u om vroeg, zoals een vergunning.
voorbeeld:    Na ⟦verlening van de vergunning⟧ mag u gaan bouwen. => Als u de vergunning hebt, mag u gaan bouwen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1231 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verstrekking    id: verstrekking-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      verstrekking van (de | het | een | uw | deze | dit)? ..1 (gegevens | informatie | subsidie | subsidies | uitkering | bijstand | vergunning | lening | hulpmiddelen | documenten | stukken | kopieën)
beter:        (schrijf met 'geven') | als iemand iets geeft
uitleg:       Iets aan iemand geven, zoals geld, papieren of informatie.
voorbeeld:    Wij stoppen met de ⟦verstrekking van hulpmiddelen⟧ via het buurthuis. => U krijgt geen hulpmiddelen meer via het buurthuis.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1804 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vervulling    id: vervulling-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      vervulling van (de | een | uw | zijn | haar | deze) (taak | taken | functie | functies | vacature | dienstplicht | ambt)
beter:        (doen van) | bij een taak
uitleg:       Een taak of een baan doen.
voorbeeld:    Voor de ⟦vervulling van een vacature⟧ zoeken wij drie buurtsporters. => Wij zoeken drie buurtsporters voor een vacature.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 629 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verwerking    id: verwerking-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      verwerking van (uw | de | het | een | onze | alle)
beter:        (schrijf wie wat doet) | bij een aanvraag of formulier
uitleg:       Wat een organisatie doet met iets wat binnenkomt, zoals een formulier.
voorbeeld:    De ⟦verwerking van uw⟧ verhuizing duurt vijf dagen. => Wij passen uw adres binnen vijf dagen aan.
niet melden: /verwerking van ..2 (persoonsgegevens | gegevens | afval | verlies)/ | daar hoort een andere uitleg bij
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1225 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verwerving    id: verwerving-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (kopen; krijgen) | altijd
uitleg:       Zorgen dat iets van u wordt, bijvoorbeeld door het te kopen.
voorbeeld:    De ⟦verwerving⟧ van de grond duurde twee jaar. => Het duurde twee jaar om de grond te kopen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 393 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       volledigheid    id: volledigheid-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (de | op) volledigheid (van | en | controleren | gecontroleerd)
beter:        (of alles er is) | als je iets controleert
uitleg:       Alles wat erbij hoort, is er.
voorbeeld:    Wij controleren uw aanvraag ⟦op volledigheid en⟧ beginnen dan. => Wij kijken of alle papieren bij uw aanvraag zitten en beginnen dan.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 278 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voornemens    id: voornemens-wet    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <zijn:ww> ..6 voornemens
patroon:      voornemens (om | te | is | bent | zijn)
beter:        (van plan) | altijd
uitleg:       Iemand wil iets gaan doen.
voorbeeld:    De gemeente ⟦is voornemens⟧ de straat te sluiten. => De gemeente is van plan de straat te sluiten.
niet melden: /goede _/ | plannen voor het nieuwe jaar
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 415 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voortzetting    id: voortzetting-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (doorgaan met) | altijd
uitleg:       Doorgaan met iets wat al was begonnen.
voorbeeld:    Voor ⟦voortzetting⟧ van de huur na het overlijden belt u ons. => Wilt u na het overlijden blijven huren? Bel ons.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 409 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voorzover    id: voorzover-wet    soort: voegwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        als | als het om een voorwaarde gaat
beter:        (voor zover) | als je wilt zeggen: tot hoever
uitleg:       Zegt wanneer, of voor welk deel, iets geldt.
voorbeeld:    Wij betalen de kosten, ⟦voorzover⟧ u de bonnen hebt. => Wij betalen de kosten, als u de bonnen hebt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1493 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zodanige    id: zodanige-wet    soort: voornaamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (een | op | in | als) zodanige
beter:        (zo'n) | voor een woord in het enkelvoud
beter:        (zulke) | voor een woord in het meervoud
uitleg:       Iets van de soort die net genoemd is.
voorbeeld:    Er is brand geweest. Na ⟦een zodanige⟧ gebeurtenis helpt Slachtofferhulp u. => Er is brand geweest. Na zo'n gebeurtenis helpt Slachtofferhulp u.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1398 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zogenoemd    id: zogenoemd-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
vormen:       e=zogenoemde
beter:        - | als het woord zelf duidelijk is
uitleg:       Zo noemen mensen het.
voorbeeld:    U krijgt een ⟦zogenoemde⟧ proefplaatsing. => U krijgt een proefplaatsing.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 658 keer in de wettekst (BWB, 10,8 miljoen woorden)
