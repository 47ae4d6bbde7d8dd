# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Ambtelijke woorden uit wetten die ook in brieven en op websites staan.

ingang:       aanduiding    id: aanduiding-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (naam) | als het zegt hoe iets heet
beter:        (bord; teken) | als het een bord of teken is
uitleg:       Een naam, teken of bord dat laat zien wat iets is.
voorbeeld:    Vul hier de ⟦aanduiding⟧ van uw bedrijf in. => Vul hier de naam van uw bedrijf in.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1126 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aaneengesloten    id: aaneengesloten-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      aaneengesloten (periode | periodes | perioden | weken | dagen | maanden | jaren | jaar | tijd | tijdvak)
beter:        (achter elkaar) | bij een tijd
uitleg:       Zonder pauze ertussen.
voorbeeld:    U bent drie ⟦aaneengesloten weken⟧ in het buitenland. => U bent drie weken achter elkaar in het buitenland.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 491 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aanlevering    id: aanlevering-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (insturen) | bij papieren of gegevens
uitleg:       Papieren of gegevens aan iemand geven of sturen.
voorbeeld:    De ⟦aanlevering⟧ van foto's kan alleen via de website. => U kunt foto's alleen insturen via de website.
niet melden:  /_ ..3 (afval | grofvuil | puin | goederen | vracht | materiaal | materialen)/ | spullen brengen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 242 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aantasting    id: aantasting-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <aantasting> van
beter:        (schade aan) | als iets kapot of minder wordt
uitleg:       Iets wordt minder goed of raakt beschadigd.
voorbeeld:    De bouw geeft geen ⟦aantasting van⟧ het bos. => De bouw geeft geen schade aan het bos.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 160 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aanvaarding    id: aanvaarding-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (ja zeggen op) | bij een aanbod, erfenis of functie
uitleg:       Iemand zegt ja op iets, bijvoorbeeld een baan, een erfenis of een aanbod.
voorbeeld:    Door ⟦aanvaarding⟧ van de erfenis betaalt u ook de schulden. => Zegt u ja op de erfenis? Dan betaalt u ook de schulden.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 141 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aanwending    id: aanwending-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <gebruik> | bij geld of middelen
uitleg:       Waarvoor iemand geld of middelen gebruikt.
voorbeeld:    De ⟦aanwending⟧ van de subsidie controleert de accountant. => Het gebruik van de subsidie controleert de accountant.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 113 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       accrediteren    id: accrediteren-wet    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (officieel goedkeuren) | altijd
uitleg:       Officieel zeggen dat een opleiding of organisatie goed genoeg is.
voorbeeld:    De opleiding is nog niet ⟦geaccrediteerd⟧. => De opleiding is nog niet officieel goedgekeurd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       achterwege blijven    id: achterwege-blijven-wet    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      achterwege (blijven | blijft | bleef | gebleven)
patroon:      (blijft | blijven) ..6 achterwege
beter:        (niet gebeuren) | altijd
uitleg:       Iets gebeurt niet.
voorbeeld:    Een tweede controle kan ⟦achterwege blijven⟧. => Een tweede controle is niet nodig.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 139 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       actualisering    id: actualisering-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (bijwerken)            | altijd
uitleg:       Iets veranderen zodat het weer klopt met hoe het nu is.
voorbeeld:    Door ⟦actualisering⟧ van de lijst schuift u een plaats op. => Wij hebben de lijst bijgewerkt. U schuift een plaats op.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 145 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       additioneel    id: additioneel-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <extra> | altijd
uitleg:       Wat erbij komt.
voorbeeld:    U krijgt een ⟦additionele⟧ vergoeding voor reiskosten. => U krijgt een extra vergoeding voor reiskosten.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 107 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       advisering    id: advisering-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (advies) | als iemand raad geeft
uitleg:       Raad geven aan iemand die moet beslissen.
voorbeeld:    Een arts helpt het UWV met ⟦advisering⟧ over uw werk. => Een arts helpt het UWV met advies over uw werk.
niet melden:  /("Afdeling" | afdeling) _/ | naam van een deel van de Raad van State
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 557 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       afbakening    id: afbakening-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (wat er wel en niet bij hoort) | altijd
uitleg:       Duidelijk zeggen wat er wel bij hoort en wat niet.
voorbeeld:    De ⟦afbakening⟧ van de taken staat in het contract. => In het contract staat welke taken er wel en niet bij horen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 86 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       afgifte    id: afgifte-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      afgifte van (een | de | het | uw | deze)
beter:        (schrijf met 'geven') | bij een paspoort, bewijs of pakket
uitleg:       Een papier of ding aan iemand geven, bijvoorbeeld aan de balie.
voorbeeld:    Voor de ⟦afgifte van een⟧ nieuw rijbewijs betaalt u 50 euro. => Voor een nieuw rijbewijs betaalt u 50 euro.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1062 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       afnemer    id: afnemer-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (klant) | bij een bedrijf
beter:        (gebruiker) | bij een dienst van de overheid
uitleg:       Wie iets koopt of gebruikt van een bedrijf of organisatie.
voorbeeld:    Iedere ⟦afnemer⟧ krijgt in mei een jaarrekening. => Iedere klant krijgt in mei een jaarrekening.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 820 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       afstemming    id: afstemming-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <overleg> | als mensen samen iets afspreken
uitleg:       Samen afspreken wie wat doet, zodat het bij elkaar past.
voorbeeld:    Na ⟦afstemming⟧ met uw huisarts maken wij een plan. => Na overleg met uw huisarts maken wij een plan.
niet melden:  /_ ..6 op (de | het | uw | elkaar | een)/ | dan past 'overleg' niet in de zin
niet melden: /_ van ..3 (uitkering | bijstand | toeslag)/ | dan wordt een uitkering lager
niet melden:  /_ van (de | het | een | uw | onze | alle | deze)/ | dan past 'overleg' niet in de zin
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 321 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       afweging    id: afweging-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (keuze; kijken naar voor en tegen) | als iemand kiest
uitleg:       Kijken wat voor en tegen is, en dan kiezen.
voorbeeld:    De ⟦afweging⟧ tussen parkeren en groen is aan de gemeenteraad. => De keuze tussen parkeren en groen is aan de gemeenteraad.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 325 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       afwikkeling    id: afwikkeling-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (regelen; afmaken)     | als iemand een zaak afmaakt
uitleg:       Alles regelen wat nog moet, tot het klaar is.
voorbeeld:    De ⟦afwikkeling⟧ van uw claim doet een verzekeraar. => Een verzekeraar regelt uw claim.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 204 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beantwoording    id: beantwoording-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (de | een | onze) <beantwoording> van
beter:        (antwoord op) | als er een vraag volgt
uitleg:       Antwoord geven op een vraag of brief.
voorbeeld:    ⟦De beantwoording van⟧ uw vragen duurt langer dan wij dachten. => Het duurt langer dan wij dachten om uw vragen te beantwoorden.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 119 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bedrijfsvoering    id: bedrijfsvoering-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (de manier waarop een bedrijf werkt) | altijd
uitleg:       Hoe een organisatie haar werk regelt, zoals geld, mensen en computers.
voorbeeld:    De bank kijkt naar de ⟦bedrijfsvoering⟧ van uw winkel. => De bank kijkt hoe u uw winkel leidt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 626 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       begrenzen    id: begrenzen-wet    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (begrensd | begrensde)
beter:        (met een grens; beperkt) | altijd
uitleg:       Er is een grens aan gesteld.
voorbeeld:    De vergoeding is ⟦begrensd⟧ op € 500. => De vergoeding is niet hoger dan € 500.
niet melden:  /_ door/ | ergens aan grenzen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 176 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       begrenzing    id: begrenzing-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (grens) | als je zegt tot waar iets gaat
uitleg:       Tot waar iets gaat.
voorbeeld:    Op de kaart ziet u de ⟦begrenzing⟧ van het natuurgebied. => Op de kaart ziet u de grens van het natuurgebied.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 178 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       behartiging    id: behartiging-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      behartiging van (de | het | uw | hun | onze | haar | zijn)? (belang | belangen)
beter:        (opkomen voor) | altijd
uitleg:       Zorgen dat het goed gaat met iemands zaken, of voor hem opkomen.
voorbeeld:    De vereniging is er voor de ⟦behartiging van de belangen⟧ van huurders. => De vereniging komt op voor huurders.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 104 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bekwaamheid    id: bekwaamheid-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (wat iemand kan) | altijd
uitleg:       Wat iemand kent en kan, bijvoorbeeld voor zijn beroep.
voorbeeld:    U moet uw ⟦bekwaamheid⟧ als instructeur aantonen. => U moet laten zien dat u goed les kunt geven.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 524 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bemiddeling    id: bemiddeling-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (hulp om samen een oplossing te vinden) | bij een ruzie
beter:        (hulp bij het zoeken) | bij werk of een huis
uitleg:       Iemand helpt twee mensen om het samen eens te worden, of helpt u iets te vinden.
voorbeeld:    Buren met een conflict kunnen om ⟦bemiddeling⟧ vragen. => Hebt u ruzie met de buren? Vraag iemand om te helpen.
niet melden:  /door (de)? _ van/ | dan is het 'via'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 238 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       berusten op    id: berusten-op-wet    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <berusten:ww> op
beter:        (komt door) | als je de oorzaak noemt
beter:        (is gebaseerd op) | als je een regel, feit of idee noemt
uitleg:       Iets heeft een oorzaak of een reden.
voorbeeld:    Het verschil ⟦berust op⟧ een oude meterstand. => Het verschil komt door een oude meterstand.
niet melden: /_ ..3 (artikel | artikelen | wet | verordening | regeling | besluit | lid)/ | dan is het de regel die de basis is
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 32 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beschikbaarstelling    id: beschikbaarstelling-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (geven; laten gebruiken) | altijd
uitleg:       Zorgen dat iemand iets krijgt of kan gebruiken.
voorbeeld:    Dank voor de ⟦beschikbaarstelling⟧ van de zaal. => Dank u dat wij de zaal mochten gebruiken.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 135 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       besteding    id: besteding-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      de (besteding | bestedingen) van
beter:        (waaraan het geld uitgegeven wordt) | bij geld of tijd
uitleg:       Waar geld of tijd voor gebruikt wordt.
voorbeeld:    U stuurt ons een overzicht van ⟦de besteding van⟧ de subsidie. => U laat ons zien waaraan u de subsidie hebt uitgegeven.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 324 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bevordering    id: bevordering-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (bevordering van | ter bevordering)
beter:        (om beter te maken) | als je het doel noemt
uitleg:       Zorgen dat iets beter gaat of vaker gebeurt.
voorbeeld:    De subsidie is bedoeld voor ⟦bevordering van⟧ sport op scholen. => Met de subsidie gaan kinderen meer sporten op school.
niet melden: /"Bevordering"/ | naam van een regeling
niet melden:  /_ ..8 (klas | rang | groep | leerjaar | havo | vwo)/ | overgaan naar een hogere klas of rang
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 630 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       beëindiging    id: beeindiging-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (het einde; stoppen)   | als je zegt wanneer iets stopt
uitleg:       Het moment waarop iets stopt, of het laten stoppen.
voorbeeld:    Meld ons de ⟦beëindiging⟧ van uw abonnement. => Meld ons het einde van uw abonnement.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1321 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bovengrens    id: bovengrens-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <maximum> | als iets niet hoger mag zijn
uitleg:       Het hoogste bedrag of aantal dat nog mag of meetelt.
voorbeeld:    Uw spaargeld ligt boven de ⟦bovengrens⟧. => Uw spaargeld ligt boven het maximum.
niet melden:  /_ ..10 (voet | ft | meter | hoogte | luchtruim)/ | een plek in de lucht of de grond
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 103 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bovenvermeld    id: bovenvermeld-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (dat hierboven staat) | altijd
uitleg:       Het staat eerder in deze brief of tekst.
voorbeeld:    Bel ons op ⟦bovenvermeld⟧ nummer. => Bel ons op het nummer dat hierboven staat.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 73 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       certificering    id: certificering-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (keuring met een bewijs) | altijd
uitleg:       Een bedrijf wordt gekeurd en krijgt een bewijs dat het goed werkt.
voorbeeld:    Let bij een asbestbedrijf op de ⟦certificering⟧. => Kijk of het asbestbedrijf een bewijs heeft dat het goed werkt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 153 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       classificatie    id: classificatie-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <indeling> | als dingen in groepen komen
uitleg:       Dingen in groepen of soorten verdelen.
voorbeeld:    De ⟦classificatie⟧ van de monumenten staat op de kaart. => De indeling van de monumenten staat op de kaart.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 270 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       constatering    id: constatering-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (wat iemand heeft gezien) | altijd
uitleg:       Iets wat iemand heeft gezien of gemerkt, bijvoorbeeld bij een controle.
voorbeeld:    Na de ⟦constatering⟧ van de boa kreeg u een brief. => De boa zag dat er iets niet klopte. Daarna kreeg u een brief.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 105 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       continuïteit    id: continuiteit-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      continuïteit (van | in)?
beter:        (dat iets blijft doorgaan) | altijd
uitleg:       Iets gaat door zonder te stoppen.
voorbeeld:    Een vaste begeleider zorgt voor ⟦continuïteit in⟧ de hulp. => Met een vaste begeleider gaat de hulp steeds op dezelfde manier door.
niet melden:  /(besluit | regeling | wet | afdeling) ..3 _/ | in een naam
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 237 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       coördinatie    id: coordinatie-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (zorgen dat alles goed samengaat) | altijd
uitleg:       Zorgen dat mensen goed samenwerken en alles op tijd gebeurt.
voorbeeld:    De ⟦coördinatie⟧ van de hulp ligt bij de wijkverpleegkundige. => De wijkverpleegkundige regelt wie welke hulp geeft.
niet melden:  /_ van ..3 (bewegingen | spieren | ogen | handen)/ | hoe iemand beweegt
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 249 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       cumulatief    id: cumulatief-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (bij elkaar opgeteld) | bij bedragen
beter:        (u moet aan alles voldoen) | bij voorwaarden
uitleg:       Alles bij elkaar opgeteld, of: alle voorwaarden gelden samen.
voorbeeld:    Het verlies is ⟦cumulatief⟧ 4.000 euro. => Bij elkaar is het verlies 4.000 euro.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 160 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       daadwerkelijk    id: daadwerkelijk-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <echt> | altijd
uitleg:       Niet alleen gepland of beloofd: het gebeurt of is zo.
voorbeeld:    Wij controleren of u ⟦daadwerkelijk⟧ op dit adres woont. => Wij controleren of u echt op dit adres woont.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1071 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       deelneming    id: deelneming-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      deelneming aan
beter:        <deelname> aan | als iemand meedoet
uitleg:       Iemand doet mee aan iets.
voorbeeld:    ⟦Deelneming aan⟧ de loterij is gratis. => Deelname aan de loterij is gratis.
niet melden:  /(onze | mijn | oprechte | innige) _/ | meeleven bij verdriet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 774 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       diens    id: diens-wet    soort: voornaamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        zijn | als het om een man gaat
beter:        (van die persoon) | als je niet weet wie het is
uitleg:       Van de persoon die net genoemd is.
voorbeeld:    De advocaat en ⟦diens⟧ cliënt zijn bij de zitting. => De advocaat en zijn cliënt zijn bij de zitting.
niet melden: /(zonder | heeft) _ (gelijke | weerga)/ | vaste uitdrukking
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1378 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dienstig    id: dienstig-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <nuttig> | altijd
uitleg:       Iets waar iemand wat aan heeft.
voorbeeld:    Stuur alle ⟦dienstige⟧ papieren mee. => Stuur alle nuttige papieren mee.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 64 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       eenzelfde    id: eenzelfde-wet    soort: voornaamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (eenzelfde)
beter:        dezelfde | voor een de-woord of een meervoud
beter:        hetzelfde | voor een het-woord
uitleg:       Precies zo een als de ander.
voorbeeld:    U krijgt op 1 juli ⟦eenzelfde⟧ bedrag. => U krijgt op 1 juli hetzelfde bedrag.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 294 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       extern    id: extern-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (van buiten; van een ander bedrijf) | als iets of iemand niet bij de eigen organisatie hoort
uitleg:       Van buiten de eigen organisatie.
voorbeeld:    Een ⟦extern⟧ bureau onderzoekt uw klacht. => Een bureau dat niet bij de gemeente hoort, onderzoekt uw klacht.
niet melden: /_ ..1 (schijf | schijven | beeldscherm | geheugen)/ | bij een computer
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1202 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       feitelijk    id: feitelijk-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      feitelijke
alleen:       voor=/(de | het | uw | onze | deze | dit)/ · na=/(situatie | woonsituatie | woonlasten | kosten | uitgaven | inkomen | aantal | gebruik | reden | waarde | prijs | toestand)/
beter:        echte | voor een zelfstandig naamwoord
uitleg:       Zoals het in het echt is, en niet alleen op papier.
voorbeeld:    Wat zijn uw ⟦feitelijke⟧ woonlasten? => Wat zijn uw echte woonlasten?
niet melden: /_ (onjuist | onjuistheden | onderzoek)/ | over feiten
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1440 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       feitelijk    id: feitelijk-bijwoord    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      feitelijk
beter:        (echt; in werkelijkheid; eigenlijk) | of laat het woord weg
uitleg:       Zo is het echt, wat er ook op papier staat.
voorbeeld:    Waar woont u ⟦feitelijk⟧? => Waar woont u echt?
niet melden:  /feitelijk (juist | juiste | onjuist | leidinggever | leidinggeven | leiding)/ | over feiten, of een term
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       voorgaand    id: voorgaand-vorig    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      voorgaande w=(jaar | jaren | lid | leden | artikel | artikelen | kalenderjaar | maand | maanden | periode | alinea | paragraaf | hoofdstuk | vraag | vragen | week | weken)
alleen:       voor=/(de | het | een | elk | ieder | twee | drie | vier | vijf | beide | alle)/
beter:        vorige {w}             | altijd
uitleg:       Het komt er vlak voor.
voorbeeld:    In het ⟦voorgaande jaar⟧ kreeg u ook al korting. => In het vorige jaar kreeg u ook al korting.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       format    id: format-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (voorbeeld) | als het een model is dat je invult
uitleg:       Een model waarin alleen nog de gegevens moeten komen.
voorbeeld:    Gebruik voor uw plan het ⟦format⟧ op onze website. => Gebruik voor uw plan het voorbeeld op onze website.
niet melden:  /(verkeerd | juist | digitaal | ander) _/ | de soort van een bestand
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 150 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       functioneel    id: functioneel-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      functionele (eisen | beperking | beperkingen)
beter:        (schrijf wat iets of iemand moet kunnen) | altijd
uitleg:       Het gaat over wat iets of iemand moet kunnen doen.
voorbeeld:    De arts beschrijft uw ⟦functionele beperkingen⟧. => De arts schrijft op wat u niet kunt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 660 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geheel of gedeeltelijk    id: geheel-of-gedeeltelijk-wet    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (geheel | gehele) (of | en) (gedeeltelijk | gedeeltelijke)
patroon:      (geheel | gehele) of ten dele
beter:        (helemaal of voor een deel) | altijd
uitleg:       Alles, of een deel ervan.
voorbeeld:    U moet het bedrag ⟦geheel of gedeeltelijk⟧ terugbetalen. => U moet het bedrag helemaal of voor een deel terugbetalen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1020 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gelijkstelling    id: gelijkstelling-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (hetzelfde behandelen) | altijd
uitleg:       Iets of iemand krijgt dezelfde plaats of dezelfde rechten als een ander.
voorbeeld:    Vraag ⟦gelijkstelling⟧ van uw buitenlandse diploma aan. => Vraag aan of uw buitenlandse diploma hier net zo telt als een Nederlands diploma.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 141 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gelijktijdig    id: gelijktijdig-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
alleen:       na!=/(met | aan | gebruik | verblijf | verzoek | bezit | verlof | onderzoek | toezicht)/ · voor!=/(bij | een | het | de | door | van | voor | geen)/
patroon:      gelijktijdig
beter:        tegelijk | als twee dingen op hetzelfde moment gebeuren
uitleg:       Twee dingen gebeuren samen, op een en hetzelfde moment.
voorbeeld:    U kunt niet twee uitkeringen ⟦gelijktijdig⟧ krijgen. => U kunt niet twee uitkeringen tegelijk krijgen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 700 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geografisch    id: geografisch-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (van de plek; op de kaart) | altijd
uitleg:       Het gaat over plaatsen op de kaart.
voorbeeld:    Kies het ⟦geografische⟧ gebied waar u werkt. => Kies op de kaart waar u werkt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 233 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       haalbaarheid    id: haalbaarheid-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (of het kan) | altijd
uitleg:       Of iets echt kan lukken.
voorbeeld:    Wij onderzoeken de ⟦haalbaarheid⟧ van een zwembad. => Wij onderzoeken of er een zwembad kan komen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 100 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       harmoniseren    id: harmoniseren-wet    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (gelijk maken) | altijd
uitleg:       Regels of bedragen op verschillende plaatsen hetzelfde maken.
voorbeeld:    Wij hebben de tarieven van de zwembaden ⟦geharmoniseerd⟧. => De tarieven van de zwembaden zijn nu gelijk.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 135 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       herleidbaar    id: herleidbaar-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (te zien over wie het gaat) | bij gegevens
uitleg:       Iemand kan zien waar het vandaan komt of over wie het gaat.
voorbeeld:    De antwoorden zijn niet ⟦herleidbaar⟧ naar u. => Niemand kan aan de antwoorden zien dat ze van u zijn.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 85 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hetzij    id: hetzij-wet    soort: voegwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      hetzij ..12 hetzij
beter:        of … of | als je twee keuzes geeft
uitleg:       Kiezen tussen twee dingen.
voorbeeld:    U betaalt ⟦hetzij⟧ contant ⟦hetzij⟧ met uw pinpas. => U betaalt of contant of met uw pinpas.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 979 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hij/zij    id: hij-zij-wet    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (schrijf 'die persoon', of maak er een meervoud van) | altijd
uitleg:       Een man, een vrouw of iemand anders; de schrijver weet niet wie.
voorbeeld:    Als uw kind ziek is, moet ⟦hij/zij⟧ thuisblijven. => Als uw kind ziek is, moet het thuisblijven.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       honorering    id: honorering-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (betalen) | bij werk
beter:        (ja zeggen op) | bij een verzoek
uitleg:       Ja zeggen op een verzoek, of iemand betalen voor werk.
voorbeeld:    Bij ⟦honorering⟧ van uw verzoek sturen wij een contract. => Als wij ja zeggen op uw verzoek, sturen wij een contract.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 63 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       implementatie    id: implementatie-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <invoering> | als iets nieuws begint
uitleg:       Iets nieuws gaan gebruiken, zoals een systeem of een regel.
voorbeeld:    Door de ⟦implementatie⟧ van een nieuw systeem is de balie dicht. => Door de invoering van een nieuw systeem is de balie dicht.
vormen:       mv=-
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 338 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in hoeverre    id: in-hoeverre-wet    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (hoe ver; hoeveel; of) | in een vraag
uitleg:       Tot welk punt iets zo is.
voorbeeld:    De arts bekijkt ⟦in hoeverre⟧ u kunt werken. => De arts bekijkt hoeveel u kunt werken.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 358 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in hoofdlijnen    id: in-hoofdlijnen-wet    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (in | op) hoofdlijnen
beter:        (kort; zonder alle details) | altijd
uitleg:       Alleen het belangrijkste.
voorbeeld:    De wethouder vertelt het plan ⟦in hoofdlijnen⟧. => De wethouder vertelt kort wat er in het plan staat.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in hoofdzaak    id: in-hoofdzaak-wet    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (in hoofdzaak | in overwegende mate)
beter:        vooral | altijd
uitleg:       Voor het grootste deel.
voorbeeld:    De klachten gaan ⟦in hoofdzaak⟧ over geluid. => De klachten gaan vooral over geluid.
niet melden:  /(geheel | uitsluitend) of _/ | een grens uit de wet
niet melden:  /_ ..2 (verzet | verzetten | schade | hinder)/ | dan is het 'heel erg'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 167 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inbreng    id: inbreng-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (wat iemand zegt of geeft) | altijd
uitleg:       De ideeën, het geld of het werk waarmee iemand meehelpt.
voorbeeld:    Dank u voor uw ⟦inbreng⟧ op de bewonersavond. => Dank u voor uw ideeën op de bewonersavond.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 270 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       indicatief    id: indicatief-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (ongeveer; nog niet zeker) | bij een bedrag of tekening
uitleg:       Het geeft een idee, maar het is niet precies.
voorbeeld:    De genoemde bedragen zijn ⟦indicatief⟧. => De genoemde bedragen zijn een schatting.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 104 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       indiening    id: indiening-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (schrijf met 'insturen') | bij een verzoek, plan of aanvraag
uitleg:       Een aanvraag, plan of verzoek insturen.
voorbeeld:    Bij ⟦indiening⟧ van uw verzoek hebt u DigiD nodig. => Als u uw verzoek instuurt, hebt u DigiD nodig.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 740 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       informatieverstrekking    id: informatieverstrekking-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (informatie geven) | altijd
uitleg:       Informatie geven aan mensen die dat nodig hebben.
voorbeeld:    De school zorgt voor goede ⟦informatieverstrekking⟧ aan ouders. => De school zorgt voor goede informatie aan ouders.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 278 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ingebruikneming    id: ingebruikneming-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (gaan gebruiken) | altijd
uitleg:       Het moment waarop iemand iets voor het eerst gaat gebruiken.
voorbeeld:    Meld de ⟦ingebruikneming⟧ van de nieuwe schuur bij de gemeente. => Laat de gemeente weten wanneer u de nieuwe schuur gaat gebruiken.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 142 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inlevering    id: inlevering-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (inleveren) | altijd
uitleg:       Iets teruggeven of aan een balie geven.
voorbeeld:    Na ⟦inlevering⟧ van de pas krijgt u de borg terug. => Als u de pas inlevert, krijgt u de borg terug.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 104 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inschakeling    id: inschakeling-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (hulp vragen van) | bij een persoon of bedrijf
uitleg:       Iemand vragen om te helpen of mee te doen.
voorbeeld:    De ⟦inschakeling⟧ van een tolk kost u niets. => U betaalt niets als u een tolk vraagt om te helpen.
niet melden:  /_ van ..3 (verwarming | alarm | apparaat | stroom | machine | verlichting | toestel | licht | motor)/ | een apparaat aanzetten
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 121 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       instemming    id: instemming-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <toestemming> | als iemand ja moet zeggen
uitleg:       Iemand zegt dat hij het goed vindt.
voorbeeld:    Zonder uw ⟦instemming⟧ vragen wij geen gegevens op. => Zonder uw toestemming vragen wij geen gegevens op.
niet melden:  /_ ..8 (medezeggenschapsraad | ondernemingsraad)/ | een recht van een raad
niet melden:  /(medezeggenschapsraad | ondernemingsraad | gemeenteraad) ..8 _/ | een recht van een raad
niet melden:  /_ met/ | dan past 'toestemming' niet in de zin
niet melden:  /met _ ..4 (gelezen | kennis | kennisgenomen | vernomen | ontvangen | begroet | gereageerd)/ | dan is iemand het ermee eens
niet melden:  /(reageerde | reageerden | gereageerd | knikte | knikten | luisterde | luisterden | gelezen) ..8 met _/ | dan is iemand het ermee eens
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 764 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       intern    id: intern-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      interne (klachtenregeling | bezwaarprocedure | controle | procedure | notitie | memo | werkafspraken | richtlijn | richtlijnen | regels)
beter:        (binnen de organisatie) | altijd
uitleg:       Alleen binnen de organisatie zelf.
voorbeeld:    Volgens onze ⟦interne richtlijn⟧ bellen wij u binnen twee dagen. => Wij hebben binnen de organisatie afgesproken dat wij u binnen twee dagen bellen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 974 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       internetsite    id: internetsite-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <website> | altijd
uitleg:       Pagina's op internet van een bedrijf, persoon of organisatie.
voorbeeld:    Op de ⟦internetsite⟧ van het waterschap staat een kaart. => Op de website van het waterschap staat een kaart.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 127 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inzichtelijk    id: inzichtelijk-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <duidelijk> | altijd
uitleg:       Iedereen kan goed zien hoe het zit.
voorbeeld:    Deze tabel maakt de kosten ⟦inzichtelijk⟧. => Deze tabel maakt de kosten duidelijk.
niet melden: /inzichtelijk (maken | te maken | gemaakt)/ | staat apart in het woordenboek
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 178 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       juistheid    id: juistheid-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      de juistheid van
beter:        (of iets klopt) | altijd
uitleg:       Of iets klopt.
voorbeeld:    Wij controleren ⟦de juistheid van⟧ uw gegevens. => Wij controleren of uw gegevens kloppen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 385 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kwalificatie    id: kwalificatie-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (diploma; wat iemand kan) | altijd
uitleg:       Een diploma of bewijs dat iemand een beroep kan doen.
voorbeeld:    Welke ⟦kwalificaties⟧ hebt u voor het werk in de zorg? => Welke diploma's hebt u voor het werk in de zorg?
alleen:       zin!=/("EK" | "WK" | race | toernooi | kampioenschap | elftal | ploeg | selectie | sporters | wedstrijd | finale)/
niet melden:  /(juridische | strafrechtelijke | fiscale) _/ | hoe de wet iets noemt
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 541 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kwalitatief    id: kwalitatief-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      kwalitatief (goed | goede | hoogwaardig | hoogwaardige | slecht | slechte)
beter:        (goed; van goede kwaliteit) | altijd
uitleg:       Hoe goed iets is, niet hoeveel het is.
voorbeeld:    Iedere cliënt krijgt ⟦kwalitatief goede⟧ zorg. => Iedere cliënt krijgt goede zorg.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 198 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kwantitatief    id: kwantitatief-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (in getallen) | altijd
uitleg:       Het gaat over aantallen: hoeveel is er?
voorbeeld:    Stuur ons ⟦kwantitatieve⟧ gegevens over uw bezoekers. => Stuur ons de aantallen van uw bezoekers.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 159 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       laatstbedoeld    id: laatstbedoeld-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (de laatste; dit laatste) | noem waar het om gaat
uitleg:       Wat hiervoor als laatste genoemd is.
voorbeeld:    Voor de ⟦laatstbedoelde⟧ kosten krijgt u geen geld. => Voor de reiskosten krijgt u geen geld.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 51 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       limitatief    id: limitatief-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (volledig: andere gevallen tellen niet) | bij een lijst
uitleg:       De lijst is volledig. Wat er niet in staat, telt niet mee.
voorbeeld:    Hieronder staat een ⟦limitatieve⟧ lijst van kosten die u terugkrijgt. => U krijgt alleen de kosten op deze lijst terug.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 154 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       luiden    id: luiden-wet    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      luidt als volgt
beter:        is | als er een tekst volgt
uitleg:       Zo staat het er, of zo is het.
voorbeeld:    Het antwoord ⟦luidt als volgt⟧: u hoeft niets te betalen. => Het antwoord is: u hoeft niets te betalen.
alleen:       na=/:/
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 2121 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       maatstaf    id: maatstaf-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       mv=maatstaven
beter:        (waarmee wij vergelijken of meten) | altijd
uitleg:       Waarmee iemand vergelijkt om te bepalen of iets genoeg of goed is.
voorbeeld:    De oppervlakte is de ⟦maatstaf⟧ voor de huurprijs. => De huurprijs hangt af van de oppervlakte.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 493 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       methodiek    id: methodiek-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <methode> | als je zegt hoe iets gedaan wordt
uitleg:       Een vaste manier van werken.
voorbeeld:    De hulpverlener werkt met een andere ⟦methodiek⟧. => De hulpverlener werkt met een andere methode.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 99 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nadelig    id: nadelig-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      nadelige (gevolgen | effecten | invloed)
beter:        (slechte gevolgen) | altijd
uitleg:       Iets wat slecht uitpakt voor iemand.
voorbeeld:    De sluiting heeft ⟦nadelige gevolgen⟧ voor ouderen. => De sluiting is slecht voor ouderen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 229 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nevenactiviteit    id: nevenactiviteit-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       mv=nevenactiviteiten
beter:        (werk naast het gewone werk) | altijd
uitleg:       Iets wat iemand doet naast zijn gewone werk.
voorbeeld:    Meld uw ⟦nevenactiviteiten⟧ bij de werkgever. => Vertel de werkgever welk werk u ernaast doet.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 166 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nevenvestiging    id: nevenvestiging-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (ander gebouw van dezelfde school of zaak) | altijd
uitleg:       Een extra gebouw van een school of bedrijf, op een andere plaats.
voorbeeld:    Uw kind krijgt les op de ⟦nevenvestiging⟧ in Raalte. => Uw kind krijgt les in ons andere schoolgebouw, in Raalte.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 272 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       normatief    id: normatief-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (zoals het volgens de norm hoort) | altijd
uitleg:       Het zegt hoe iets moet zijn, of het rekent met een vast bedrag.
voorbeeld:    De school krijgt een ⟦normatieve⟧ vergoeding per leerling. => De school krijgt een vast bedrag per leerling.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 635 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onafgebroken    id: onafgebroken-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (zonder pauze; steeds) | altijd
uitleg:       Zonder dat het even stopt.
voorbeeld:    U woont sinds 2015 ⟦onafgebroken⟧ in Nederland. => U woont sinds 2015 steeds in Nederland.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 204 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderbouwing    id: onderbouwing-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (uitleg) | als iemand redenen geeft
uitleg:       Redenen en feiten die laten zien dat iets klopt.
voorbeeld:    Wij missen een ⟦onderbouwing⟧ van uw kosten. => Wij missen een uitleg van uw kosten.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 317 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ondergrens    id: ondergrens-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <minimum> | als iets niet lager mag zijn
uitleg:       Het laagste bedrag of aantal dat nog mag of meetelt.
voorbeeld:    De ⟦ondergrens⟧ voor een betaling is 24 euro. => Het minimum voor een betaling is 24 euro.
niet melden:  /_ ..10 (voet | ft | meter | hoogte | luchtruim)/ | een plek in de lucht of de grond
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 131 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onevenredig    id: onevenredig-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (te zwaar; te groot) | bij een nadeel of gevolg
uitleg:       Veel groter of zwaarder dan eerlijk is.
voorbeeld:    De sluiting heeft ⟦onevenredige⟧ gevolgen voor uw winkel. => De sluiting heeft te grote gevolgen voor uw winkel.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 217 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ononderbroken    id: ononderbroken-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (zonder onderbreking; achter elkaar) | bij een tijd
uitleg:       Het gaat steeds door, zonder dat het tussendoor stopt.
voorbeeld:    U hebt acht uur ⟦ononderbroken⟧ rust nodig. => U hebt acht uur achter elkaar rust nodig.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 203 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ontlenen aan    id: ontlenen-aan-wet    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <ontlenen:ww> ..6 aan
beter:        (halen uit) | als iets ergens vandaan komt
uitleg:       Iets ergens vandaan halen of krijgen.
voorbeeld:    Deze cijfers zijn ⟦ontleend aan⟧ een onderzoek van het CBS. => Deze cijfers komen uit een onderzoek van het CBS.
voorbeeld:    U kunt geen rechten ⟦ontlenen aan⟧ deze folder. => Deze folder geeft u geen rechten.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 28 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op jaarbasis    id: op-jaarbasis-wet    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        per jaar | altijd
uitleg:       Gerekend over een heel jaar.
voorbeeld:    U bespaart ⟦op jaarbasis⟧ 200 euro aan stroom. => U bespaart per jaar 200 euro aan stroom.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 277 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       opeenvolgend    id: opeenvolgend-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      opeenvolgende
beter:        (na elkaar; achter elkaar) | altijd
uitleg:       Het ene komt direct na het andere.
voorbeeld:    U mist drie ⟦opeenvolgende⟧ afspraken. => U mist drie afspraken achter elkaar.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       opneming    id: opneming-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (schrijf met 'opnemen') | altijd
uitleg:       Iets of iemand komt in een lijst, een tekst of een ziekenhuis te staan of te liggen.
voorbeeld:    Na ⟦opneming⟧ in het register krijgt u een nummer. => Als u in het register staat, krijgt u een nummer.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 344 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       organisatorisch    id: organisatorisch-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (noem wat er geregeld wordt) | altijd
uitleg:       Het heeft te maken met hoe iets geregeld wordt.
voorbeeld:    Een straatfeest vraagt veel ⟦organisatorisch⟧ werk. => Een straatfeest vraagt veel regelwerk.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 291 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overbrenging    id: overbrenging-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (brengen; verplaatsen) | altijd
uitleg:       Iets of iemand naar een andere plaats brengen.
voorbeeld:    Wij regelen de ⟦overbrenging⟧ van uw dossier naar Zwolle. => Wij sturen uw dossier naar Zwolle.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 410 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overschrijding    id: overschrijding-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (te laat) | bij een termijn
beter:        (te veel; te hoog) | bij een bedrag, snelheid of maximum
uitleg:       Over een grens gaan, zoals een datum, een bedrag of een snelheid.
voorbeeld:    Bij ⟦overschrijding⟧ van de termijn vervalt uw plaats. => Bent u te laat, dan vervalt uw plaats.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 600 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       parameter    id: parameter-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       mv=parameters
beter:        (gegeven waarmee gerekend wordt) | altijd
uitleg:       Een gegeven dat nodig is bij een berekening, zoals een leeftijd of een prijs.
voorbeeld:    De ⟦parameters⟧ van de rekenhulp zijn veranderd. => De rekenhulp rekent nu met andere gegevens.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 271 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       partieel    id: partieel-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (voor een deel) | altijd
uitleg:       Niet alles, maar een deel.
voorbeeld:    U krijgt een ⟦partiële⟧ ontheffing. => U krijgt voor een deel ontheffing.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 117 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       procedureel    id: procedureel-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (over de manier van werken) | altijd
uitleg:       Het gaat over welke stappen nodig zijn, niet over de inhoud.
voorbeeld:    De commissie heeft een ⟦procedurele⟧ fout gemaakt. => De commissie heeft een fout gemaakt in de stappen die zij moest volgen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 140 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       raadpleging    id: raadpleging-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (opzoeken; bekijken) | bij een register of boek
beter:        (vragen om advies) | bij een persoon
uitleg:       Iets opzoeken, of iemand om raad vragen.
voorbeeld:    Voor ⟦raadpleging⟧ van het kadaster betaalt u 3 euro. => Als u iets in het kadaster opzoekt, betaalt u 3 euro.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 380 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ramen    id: ramen-wet    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    vooraf uitrekenen
patroon:      (geraamd | geraamde)
patroon:      (ramen | raamt | raamde | raamden) ..4 (kosten | bedrag | aantal | opbrengst | uitgaven) op
beter:        (schatten) | altijd
uitleg:       Vooraf uitrekenen hoeveel iets ongeveer wordt.
voorbeeld:    De kosten van het speelplein zijn ⟦geraamd⟧ op 40.000 euro. => Het speelplein gaat ongeveer 40.000 euro kosten.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 617 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rangschikken    id: rangschikken-wet    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (rangschikken | gerangschikt | rangschikt | te rangschikken)
beter:        (op volgorde zetten) | altijd
uitleg:       Dingen op volgorde zetten.
voorbeeld:    Wij hebben de aanvragen op datum ⟦gerangschikt⟧. => Wij hebben de aanvragen op volgorde van datum gezet.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 308 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       realisatie    id: realisatie-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (maken; bouwen) | bij een weg, gebouw of plan
uitleg:       Iets echt maken of bouwen, na het plan.
voorbeeld:    De ⟦realisatie⟧ van de fietsbrug begint in 2027. => In 2027 beginnen wij de fietsbrug te bouwen.
niet melden:  /_ dat/ | beseffen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 195 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       reikwijdte    id: reikwijdte-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (waarover iets gaat) | altijd
uitleg:       Voor wie en waarvoor iets geldt.
voorbeeld:    De ⟦reikwijdte⟧ van het onderzoek staat op pagina twee. => Op pagina twee staat waarover het onderzoek gaat.
niet melden:  /_ ..4 (wifi | antenne | signaal | kraan | zender | arm | rolstoel)/ | hoe ver iets komt
niet melden:  /(wifi | antenne | signaal | kraan | zender) ..4 _/ | hoe ver iets komt
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 402 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       representatief    id: representatief-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      representatieve (groep | steekproef | vertegenwoordiging)
beter:        (die een goed beeld geeft van alle mensen) | bij een onderzoek
uitleg:       Een kleine groep die lijkt op de grote groep, zodat de uitkomst voor iedereen klopt.
voorbeeld:    Een ⟦representatieve groep⟧ bewoners vulde de vragen in. => Een groep bewoners die een goed beeld geeft van de hele wijk, vulde de vragen in.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 188 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       risicoanalyse    id: risicoanalyse-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (onderzoek naar wat er mis kan gaan) | altijd
uitleg:       Nadenken en opschrijven wat er mis kan gaan en hoe erg dat is.
voorbeeld:    Bij de vergunning voor uw feest hoort een ⟦risicoanalyse⟧. => Schrijf bij uw aanvraag op wat er op uw feest mis kan gaan.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 247 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       samenvoeging    id: samenvoeging-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (samen verdergaan; bij elkaar doen) | altijd
uitleg:       Twee of meer dingen worden één.
voorbeeld:    Door ⟦samenvoeging⟧ van twee scholen krijgt het gebouw een andere naam. => Twee scholen gaan samen verder. Daarom krijgt het gebouw een andere naam.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 285 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       soortgelijk    id: soortgelijk-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (dat erop lijkt) | altijd
uitleg:       Het lijkt erop, maar het is niet precies hetzelfde.
voorbeeld:    Bij ⟦soortgelijke⟧ klachten belt u ook dit nummer. => Bel dit nummer ook voor een klacht die erop lijkt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 562 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       specialistisch    id: specialistisch-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (waar een expert voor nodig is) | altijd
uitleg:       Er is veel kennis van één vak voor nodig.
voorbeeld:    Uw zoon krijgt ⟦specialistische⟧ hulp. => Uw zoon krijgt hulp van een expert.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 633 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       spreiding    id: spreiding-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (verdeling) | over plaatsen of tijd
uitleg:       Mensen of dingen over meer plaatsen of een langere tijd verdelen.
voorbeeld:    Een betere ⟦spreiding⟧ van toeristen is fijn voor bewoners. => Een betere verdeling van toeristen is fijn voor bewoners.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 173 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       steekproef    id: steekproef-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (een paar gevallen bekijken) | als je het uitlegt
uitleg:       Een klein deel bekijken, om iets te weten over het geheel.
voorbeeld:    Wij controleren de bonnen met een ⟦steekproef⟧. => Wij kiezen een paar bonnen en controleren die.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 144 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       taakuitoefening    id: taakuitoefening-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (het werk doen) | altijd
uitleg:       De taken doen die bij een functie horen.
voorbeeld:    De agent draagt een camera tijdens de ⟦taakuitoefening⟧. => De agent draagt een camera tijdens het werk.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 128 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       te zamen    id: te-zamen-wet    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (te zamen | tezamen)
beter:        samen | altijd
uitleg:       Met z'n allen, of bij elkaar geteld.
voorbeeld:    U en uw partner mogen ⟦te zamen⟧ 200 euro aftrekken. => U en uw partner mogen samen 200 euro aftrekken.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 72 keer in de wettekst (BWB, 10,8 miljoen woorden)

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
patroon:      ten grondslag (heeft | hebben | had | hadden)? (gelegen | liggend | liggende | te liggen)
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

ingang:       tijdigheid    id: tijdigheid-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (of iets op tijd is) | altijd
uitleg:       Of iets op tijd gebeurt.
voorbeeld:    Wij controleren de ⟦tijdigheid⟧ van uw betalingen. => Wij controleren of u op tijd betaalt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 106 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toedeling    id: toedeling-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (bepalen wie wat krijgt) | altijd
uitleg:       Bepalen wie welk deel krijgt.
voorbeeld:    Bij de scheiding hoort een ⟦toedeling⟧ van de spullen. => Bij de scheiding hoort een verdeling van de spullen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 192 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toegankelijkheid    id: toegankelijkheid-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (of iedereen er goed in kan of mee kan werken) | altijd
uitleg:       Of iedereen het kan gebruiken, ook iemand in een rolstoel of iemand die slecht ziet.
voorbeeld:    Wij verbeteren de ⟦toegankelijkheid⟧ van het gemeentehuis. => Wij zorgen dat iedereen goed in het gemeentehuis kan komen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 99 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toegevoegde waarde    id: toegevoegde-waarde-wet    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (wat iets extra oplevert) | altijd
uitleg:       Wat iets beter maakt dan het zonder was.
voorbeeld:    Wat is de ⟦toegevoegde waarde⟧ van een buurtapp? => Wat wordt er beter door een buurtapp?
niet melden: /belasting over de _/ | naam van de btw
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 116 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toezegging    id: toezegging-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <belofte> | als iemand iets belooft
uitleg:       Iemand zegt dat hij iets zeker zal doen.
voorbeeld:    Door de ⟦toezegging⟧ van de wethouder blijft het park bestaan. => Door de belofte van de wethouder blijft het park bestaan.
niet melden:  /_ van ([cijfer] | "€" | een)/ | dan gaat het om geld
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 176 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toezending    id: toezending-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (sturen) | altijd
uitleg:       Iets met de post of per e-mail naar iemand sturen.
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
voorbeeld:    Voor de ⟦uitoefening⟧ van deze taak krijgt u drie uur per week. => Voor deze taak krijgt u drie uur per week.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1862 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitreiking    id: uitreiking-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      uitreiking van (een | de | het | uw) (aanslag | aanslagbiljet | reisdocument | paspoort | oproep | rijbewijs | beschikking | dagvaarding)
beter:        (schrijf met 'krijgen' of 'ophalen') | altijd
uitleg:       Iemand krijgt iets officieel in handen.
voorbeeld:    Bij ⟦uitreiking van het paspoort⟧ levert u het oude in. => Als u het nieuwe paspoort ophaalt, levert u het oude in.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 359 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitsplitsen    id: uitsplitsen-wet    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (uitgesplitst | uitsplitsen | uitsplitst | uit te splitsen)
beter:        (apart noemen) | bij kosten of aantallen
uitleg:       Een groot bedrag of aantal in kleinere delen verdelen.
voorbeeld:    Wilt u de kosten per kamer ⟦uitsplitsen⟧? => Wilt u voor elke kamer apart opschrijven wat het kost?
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 90 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitvoerbaarheid    id: uitvoerbaarheid-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (of het kan) | altijd
uitleg:       Of iets in de praktijk echt kan.
voorbeeld:    Wij twijfelen aan de ⟦uitvoerbaarheid⟧ van het plan. => Wij twijfelen of het plan kan.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 99 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitzonderen    id: uitzonderen-wet    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
vormen:       tt3=zondert uit
alleen:       voor=/,/
patroon:      uitgezonderd
beter:        behalve                | als er staat waarvoor het niet geldt
uitleg:       Dit geldt niet voor wat erbij staat.
voorbeeld:    Parkeren is hier verboden, ⟦uitgezonderd⟧ op zondag. => Parkeren is hier verboden, behalve op zondag.
niet melden: /_ (van | is | zijn | wordt | worden)/ | dan is het een deel van het werkwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 339 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vastlegging    id: vastlegging-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (opschrijven) | als iemand iets noteert
uitleg:       Iets opschrijven of bewaren, zodat het later na te lezen is.
voorbeeld:    De ⟦vastlegging⟧ van het gesprek doet de secretaris. => De secretaris schrijft op wat er is gezegd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 200 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verduidelijking    id: verduidelijking-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <uitleg> | als iets niet duidelijk is
uitleg:       Meer vertellen, zodat iets duidelijk wordt.
voorbeeld:    Wij vragen u om ⟦verduidelijking⟧ van uw antwoord. => Wij vragen u om uitleg van uw antwoord.
niet melden:  /ter _/ | dan past 'uitleg' niet in de zin
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 110 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vereenvoudiging    id: vereenvoudiging-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (makkelijker maken) | altijd
uitleg:       Iets makkelijker maken.
voorbeeld:    Wij werken aan een ⟦vereenvoudiging⟧ van het formulier. => Wij maken het formulier makkelijker.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 161 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vergezeld van    id: vergezeld-van-wet    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
alleen:       na=/(een | de | het | uw) ..1 (kopie | bewijs | brief | formulier | foto | begroting | rapport | verklaring)/
beter:        met | als er iets bij zit
uitleg:       Er zit iets anders bij.
voorbeeld:    Stuur uw klacht ⟦vergezeld van⟧ een foto naar ons. => Stuur uw klacht met een foto naar ons.
niet melden: /(gaat | gaan | ging | is | zijn) ..8 _/ | dan past 'met' niet in de zin
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 510 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verhindering    id: verhindering-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (bij | wegens | in geval van) verhindering
beter:        (als u niet kunt) | bij een afspraak
uitleg:       Iemand kan niet komen.
voorbeeld:    Laat het ons ⟦bij verhindering⟧ een dag eerder weten. => Kunt u niet komen? Laat het ons een dag eerder weten.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 195 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verificatie    id: verificatie-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <controle> | als iemand kijkt of iets klopt
uitleg:       Kijken of iets echt waar is of echt klopt.
voorbeeld:    Na de ⟦verificatie⟧ van uw gegevens kunt u inloggen. => Na de controle van uw gegevens kunt u inloggen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 205 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verkrijgbaar    id: verkrijgbaar-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (te krijgen) | als iets gratis is
beter:        (te koop) | als het geld kost
uitleg:       Iets is te koop of te krijgen.
voorbeeld:    De kaartjes zijn ⟦verkrijgbaar⟧ aan de kassa. => U kunt de kaartjes kopen aan de kassa.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 217 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verlening    id: verlening-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (verlening | verleningen) van (de | een | uw | deze)? (vergunning | vergunningen | subsidie | subsidies | ontheffing | ontheffingen | toestemming | opdracht | omgevingsvergunning)
beter:        (schrijf met 'geven') | bij een vergunning of subsidie
uitleg:       De overheid geeft u iets waar u om vroeg, zoals een vergunning.
voorbeeld:    Na ⟦verlening van de vergunning⟧ mag u gaan bouwen. => Als u de vergunning hebt, mag u gaan bouwen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1231 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verrichting    id: verrichting-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
alleen:       zin=/(arts | artsen | huisarts | tandarts | mondhygiënist | ziekenhuis | specialist | polikliniek | kliniek | patiënt | patiënten | behandeling | behandelaar | zorgverzekeraar | zorgverlener | zorgaanbieder | medische | fysiotherapeut | rekening | vergoeding | vergoed | operatie | orthodontist)/
beter:        (behandeling)          | bij een arts of tandarts
uitleg:       Iets wat een dokter of tandarts doet en waarvoor u soms betaalt.
voorbeeld:    Op de rekening van de tandarts staan drie ⟦verrichtingen⟧. => Op de rekening van de tandarts staan drie behandelingen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 332 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verstrekking    id: verstrekking-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      verstrekking van (de | het | een | uw | deze | dit)? ..1 (gegevens | informatie | subsidie | subsidies | uitkering | bijstand | vergunning | lening | hulpmiddelen | documenten | stukken | kopieën)
beter:        (schrijf met 'geven') | als iemand iets geeft
uitleg:       Iets aan iemand geven, zoals geld, papieren of informatie.
voorbeeld:    Wij stoppen met de ⟦verstrekking van hulpmiddelen⟧ via het buurthuis. => U krijgt geen hulpmiddelen meer via het buurthuis.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1804 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vervaardiging    id: vervaardiging-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (maken) | altijd
uitleg:       Iets maken, bijvoorbeeld in een fabriek.
voorbeeld:    De ⟦vervaardiging⟧ van een nieuw paspoort kost vijf werkdagen. => Uw nieuwe paspoort is na vijf werkdagen gemaakt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 236 keer in de wettekst (BWB, 10,8 miljoen woorden)

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
niet melden:  /_ ..2 (scheiding | verlies | rouw | verdriet | trauma | ruzie | gebeurtenis | ervaring | ervaringen | emoties | overlijden)/ | over een verdriet heen komen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1225 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verwerving    id: verwerving-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (kopen; krijgen) | altijd
uitleg:       Zorgen dat iets van u wordt, bijvoorbeeld door het te kopen.
voorbeeld:    De ⟦verwerving⟧ van de grond duurde twee jaar. => Het duurde twee jaar om de grond te kopen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 393 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verzending    id: verzending-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (datum | dag) van verzending
beter:        (de dag waarop de brief is verstuurd) | bij een termijn
uitleg:       De dag waarop een brief op de post ging.
voorbeeld:    De zes weken beginnen op de ⟦dag van verzending⟧ van deze brief. => De zes weken beginnen op de dag waarop wij deze brief verstuurden.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 307 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       volledigheid    id: volledigheid-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (de | op) volledigheid (van | en | controleren | gecontroleerd)
beter:        (of alles er is) | als je iets controleert
uitleg:       Alles wat erbij hoort, is er.
voorbeeld:    Wij controleren uw aanvraag ⟦op volledigheid en⟧ beginnen dan. => Wij kijken of alle papieren bij uw aanvraag zitten en beginnen dan.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 278 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voormeld    id: voormeld-wet    soort: bijvoeglijk    categorie: archaisch    domein: algemeen    ernst: waarschuwing
beter:        (hiervoor genoemd; noem het nog een keer) | altijd
uitleg:       Het is eerder in de tekst genoemd.
voorbeeld:    Neem ⟦voormelde⟧ papieren mee. => Neem deze papieren mee.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 74 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voortzetting    id: voortzetting-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (doorgaan met) | altijd
uitleg:       Doorgaan met iets wat al was begonnen.
voorbeeld:    Voor ⟦voortzetting⟧ van de huur na het overlijden belt u ons. => Wilt u na het overlijden blijven huren? Bel ons.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 409 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vooruitlopend op    id: vooruitlopend-op-wet    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (alvast, vóór) | altijd
uitleg:       Iets alvast doen of zeggen, voordat iets anders gebeurt.
voorbeeld:    ⟦Vooruitlopend op⟧ het besluit krijgt u alvast 200 euro. => Wij hebben nog niet besloten, maar u krijgt alvast 200 euro.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 141 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voorzienbaar    id: voorzienbaar-wet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (te verwachten) | altijd
uitleg:       Iemand kon het van tevoren weten.
voorbeeld:    De schade was ⟦voorzienbaar⟧. => U kon verwachten dat er schade kwam.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 26 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vorenstaand    id: vorenstaand-wet    soort: bijvoeglijk    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      (vorenstaand | vorenstaande)
beter:        (wat hierboven staat) | altijd
uitleg:       Wat eerder in de tekst staat.
voorbeeld:    Uit het ⟦vorenstaande⟧ blijkt dat u geen recht hebt op bijstand. => Uit wat hierboven staat, blijkt dat u geen recht hebt op bijstand.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 191 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       weging    id: weging-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (hoe zwaar iets meetelt) | bij een beoordeling
uitleg:       Bepalen hoe zwaar iets meetelt.
voorbeeld:    In de tabel staat de ⟦weging⟧ van elk onderdeel. => In de tabel staat hoe zwaar elk onderdeel meetelt.
niet melden:  /_ van (de | een | uw | het) (baby | kind | vracht | lading | auto | vrachtwagen)/ | op een weegschaal
niet melden:  /_ van (de | een | uw | het) (pakket | pakketten | pakje | bagage | container | containers | afval | koffer | hond | dieren)/ | op een weegschaal
niet melden:  /(aantal | per | elke | iedere) _/ | op een weegschaal
niet melden:  /(weegbrug | container | containers | kliko | restcontainer | voertuig | vrachtwagen | afval | restafval | consultatiebureau) ..12 _/ | op een weegschaal
niet melden:  /_ ..12 (weegbrug | container | containers | kliko | restcontainer | voertuig | vrachtwagen | afval | restafval | consultatiebureau)/ | op een weegschaal
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 95 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       weigering    id: weigering-wet    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      bij weigering
beter:        (schrijf met 'weigeren' of 'niet willen') | altijd
uitleg:       Iemand wil iets niet doen of geven.
voorbeeld:    ⟦Bij weigering⟧ van het aanbod staat u weer onderaan de lijst. => Als u het aanbod niet wilt, staat u weer onderaan de lijst.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 435 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zodanige    id: zodanige-wet    soort: voornaamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (een | op | in | als) zodanige
patroon:      zodanige
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
