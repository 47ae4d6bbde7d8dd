# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden en uitdrukkingen die bij een nieuwe lezing van circulaires en besluiten nog ontbraken.

ingang:       in geval van    id: in-geval-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
patroon:      (in geval van | ingeval van) !(verhindering)
beter:        bij | altijd
uitleg:       Als iets gebeurt of als iets zo is.
voorbeeld:    ⟦In geval van⟧ ziekte belt u voor 9 uur naar de school. => Bij ziekte belt u voor 9 uur naar de school.
voorbeeld:    Neem ⟦in geval van⟧ twijfel contact op met de huisarts. => Neem bij twijfel contact op met de huisarts.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 1902 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in gevallen waarin    id: in-gevallen-waarin    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      in (die | de)? gevallen (waarin | waar | dat)
beter:        als | altijd
uitleg:       Op de momenten dat iets gebeurt.
voorbeeld:    U krijgt alleen geld terug ⟦in gevallen waarin⟧ de cursus niet doorgaat. => U krijgt alleen geld terug als de cursus niet doorgaat.
niet melden:  /(alle | sommige | andere | bepaalde | enkele | veel) gevallen/ | dan past alleen 'als' niet
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 291 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       komen te vervallen    id: komen-te-vervallen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <komen:ww> ..8 te vervallen
patroon:      te vervallen <komen:ww>
beter:        (stoppen; niet meer gelden) | altijd
uitleg:       Iets houdt op of geldt niet meer.
voorbeeld:    Door de verbouwing ⟦komen⟧ twintig parkeerplaatsen ⟦te vervallen⟧. => Door de verbouwing verdwijnen twintig parkeerplaatsen.
voorbeeld:    Uw recht op de korting ⟦komt te vervallen⟧ als u verhuist. => Uw recht op de korting stopt als u verhuist.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 116 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gelegen aan    id: gelegen-los    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      gelegen waar=(aan | in | op | bij | langs | buiten | binnen | tussen | nabij | naast)
beter:        {waar} | altijd
uitleg:       Het woord zegt waar iets ligt. De plaats alleen is genoeg.
voorbeeld:    U koopt een perceel grond ⟦gelegen aan⟧ de Molenweg. => U koopt een perceel grond aan de Molenweg.
niet melden:  /<zijn:ww> ..14 _/ | daarvoor is er een andere raad
niet melden:  /(oorzaak | reden | probleem | belang | verklaring) ..4 _/ | dan betekent het waar iets door komt
niet melden:  /_ (het feit | de omstandigheid | dat)/ | dan betekent het waar iets door komt
niet melden:  /(gunstig | centraal | mooi | rustig | hoog | laag | hoger | lager | goed | prachtig | diep | dieper | afgelegen | dichter | verder | noordelijk | zuidelijk | oostelijk | westelijk | stil | fraai | ongunstig | veel | er | strategisch) _/ | dan kan het woord niet weg
niet melden:  /(daar | daaraan | eraan | mij | ons | u | hem | haar) ..3 gelegen/ | dan betekent het dat iets belangrijk is
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 27 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aanmerkelijk    id: aanmerkelijk-veel    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      aanmerkelijk wat=(meer | minder | hoger | lager | groter | kleiner | duurder | goedkoper | beter | slechter | langer | korter | sneller | zwaarder | eerder | later | vaker | strenger | ruimer | verder | sterker | slechter | drukker | rustiger)
beter:        veel {wat} | altijd
uitleg:       Zo veel dat het verschil goed te merken is.
voorbeeld:    Het nieuwe tarief is ⟦aanmerkelijk hoger⟧ dan vorig jaar. => Het nieuwe tarief is veel hoger dan vorig jaar.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 373 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aanmerkelijke    id: aanmerkelijk-groot    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      aanmerkelijke wat=(vertraging | verbetering | verhoging | verlaging | stijging | daling | schade | overlast | hinder | invloed | gevolgen | verschillen | vermindering | toename | afname)
beter:        grote {wat} | altijd
uitleg:       Flink: zo groot dat iedereen het merkt.
voorbeeld:    Door de werkzaamheden is er ⟦aanmerkelijke vertraging⟧ op de A28. => Door de werkzaamheden is er grote vertraging op de A28.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 94 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gebruikelijke    id: gebruikelijk-normaal    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      gebruikelijke !(hulp | zorg | loon)
beter:        normale | altijd
uitleg:       Wat meestal gebeurt of wat de meeste mensen doen.
voorbeeld:    De balie is op Goede Vrijdag open op de ⟦gebruikelijke⟧ tijden. => De balie is op Goede Vrijdag open op de normale tijden.
niet melden:  /(zo | algemeen | meest | minder | meer | niet) _/ | dan past het andere woord niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 493 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       daaronder begrepen    id: daaronder-begrepen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (daaronder | waaronder | hieronder) mede? begrepen
beter:        (ook) | altijd
uitleg:       Dat hoort er ook bij.
voorbeeld:    U geeft al uw inkomsten op, ⟦daaronder begrepen⟧ uw vakantiegeld. => U geeft al uw inkomsten op, ook uw vakantiegeld.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 388 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       begrepen in    id: begrepen-in-prijs    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      <zijn:ww> ..6 in (de | het) (prijs | huur | huurprijs | bedrag | tarief | kosten | vergoeding | loon | salaris | koopsom | toeslag | aanneemsom) begrepen
patroon:      (hierin | daarin | waarin) ..6 begrepen
beter:        (zitten in) | altijd
uitleg:       Het is al meegeteld. Niemand betaalt het nog een keer apart.
voorbeeld:    Het water ⟦is in de huur begrepen⟧. => Het water zit in de huur.
niet melden:  /(niet | goed | verkeerd) begrepen ..6 (fout | schuld)/ | dan is het snappen
niet melden:  /(voel | voelt | voelen | voelde | voelden | goed | verkeerd | niet) ..3 begrepen/ | dan is het snappen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 74 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voorafgaande    id: voorafgaande-jaar    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      art=(het | de) (daaraan | hieraan | eraan)? voorafgaande wat=(jaar | kalenderjaar | schooljaar | belastingjaar | maand | week | periode | dag | jaren | maanden | weken | dagen) !(van | waarin | waarop | die | dat | aan)
beter:        {art} {wat} ervoor | altijd
uitleg:       De tijd die direct voor iets anders komt.
voorbeeld:    Wij kijken naar uw inkomen in ⟦het voorafgaande kalenderjaar⟧. => Wij kijken naar uw inkomen in het kalenderjaar ervoor.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1964 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uiteraard    id: uiteraard    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        natuurlijk | altijd
uitleg:       Zonder twijfel, dat spreekt vanzelf.
voorbeeld:    U mag ⟦uiteraard⟧ iemand meenemen naar het gesprek. => U mag natuurlijk iemand meenemen naar het gesprek.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 464 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bij iets gevoegd    id: gevoegd-bij    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      <zijn:ww> ..3 (als bijlage | als bijlagen) ..5 gevoegd
patroon:      (is | zijn | wordt | worden | was | waren) ..3 bij (deze | dit | de | het | uw) ..1 (brief | aanvraag | besluit | beschikking | dossier | formulier | aangifte | bezwaarschrift | rekening | nota | e-mail | mail | verslag | advies | verzoek | circulaire | akte | stukken | contract | offerte) gevoegd
beter:        (zitten bij; u vindt … bij) | altijd
uitleg:       Het zit in dezelfde envelop of bij dezelfde e-mail.
voorbeeld:    De plattegrond ⟦is als bijlage bij deze brief gevoegd⟧. => De plattegrond zit bij deze brief.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       over|dragen    id: overdragen-geven    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    iets aan een ander geven
patroon:      (<over|dragen> | overdracht) ..3 aan
patroon:      <worden:ww> ..6 overgedragen
beter:        (geven aan; doorgeven aan) | noem wie het krijgt
uitleg:       Een ander krijgt het. Vanaf dan is het van hem, of hij zorgt ervoor.
voorbeeld:    Uw dossier is ⟦overgedragen aan⟧ een andere medewerker. => Een andere medewerker heeft nu uw dossier.
niet melden:  /(ziekte | ziektes | virus | bacterie | besmetting | warmte | mensen | dieren) ..12 _/ | dan is het besmetten
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 471 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gezamenlijk    id: gezamenlijk-samen    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (samen) | zeg wie het samen doen of hebben
uitleg:       Met elkaar: meer mensen doen of hebben het samen.
voorbeeld:    De buren hebben ⟦gezamenlijk⟧ een aanvraag gedaan voor een speeltuin. => De buren hebben samen een aanvraag gedaan voor een speeltuin.
niet melden:  /_ (gezag | inkomen | huishouden | huishouding | vermogen | toetsingsinkomen | verzamelinkomen | eigendom | toezicht)/ | een vaste term
niet melden:  /_ (rekening | aangifte | verzoek)/ | een vaste term
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1686 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toenmalig    id: toenmalig    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (van toen) | noem liever het jaar
uitleg:       Van die tijd, en nu niet meer.
voorbeeld:    De ⟦toenmalige⟧ eigenaar heeft de schuur in 1998 gebouwd. => De eigenaar van toen heeft de schuur in 1998 gebouwd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 63 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voormalige    id: voormalige    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      voormalige ![hoofdletter]
beter:        (vroegere) | bij een gebouw of bedrijf
beter:        (ex-; oud-) | bij een mens of een functie
uitleg:       Van vroeger, nu niet meer.
voorbeeld:    In het ⟦voormalige⟧ postkantoor komen twaalf woningen. => In het vroegere postkantoor komen twaalf woningen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 327 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gepaard gaan met    id: gepaard-gaan-met    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <gaan:ww> ..8 gepaard ..6 met
patroon:      gepaard ..2 (gaat | gaan | ging | gingen | gaande) met
patroon:      met ..6 gepaard (gaat | gaan | gaand | gaande | te gaan)
beter:        (er komt … bij) | altijd
uitleg:       Het hoort erbij of het komt er tegelijk bij.
voorbeeld:    De sloop van de school ⟦gaat gepaard met⟧ stof en lawaai. => De sloop van de school geeft stof en lawaai.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op|vatten als    id: opvatten-als    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (opgevat | opvatten | opvat | op te vatten) als
patroon:      <op|vatten:ww> als
beter:        (zien als; begrijpen als) | altijd
uitleg:       Denken dat iets op die manier bedoeld is.
voorbeeld:    Wij hebben uw e-mail ⟦opgevat als⟧ een klacht. => Wij hebben uw e-mail gezien als een klacht.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       ofwel    id: ofwel-of    soort: voegwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (of) | bij een keuze
beter:        (dat is hetzelfde als) | als je iets uitlegt
uitleg:       Het een of het ander. Soms betekent het: met andere woorden.
voorbeeld:    U komt ⟦ofwel⟧ maandag langs, of u belt ons dinsdag. => U komt maandag langs, of u belt ons dinsdag.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 174 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hetzij    id: hetzij-los    soort: voegwoord    categorie: archaisch    domein: algemeen    ernst: waarschuwing
betekenis:    een keer gebruikt
patroon:      hetzij
beter:        (of) | altijd
uitleg:       Of het ene, of het andere.
voorbeeld:    U stuurt de papieren ⟦hetzij⟧ per post of per e-mail. => U stuurt de papieren per post of per e-mail.
niet melden:  /hetzij ..12 _/ | daarvoor is er een andere raad
niet melden:  /_ ..12 hetzij/ | daarvoor is er een andere raad
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 979 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       daarbij denken aan    id: daarbij-denken-aan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (hierbij | daarbij) (kan | moet | dient | valt | kunt) (u | men)? ..2 te? (worden gedacht | gedacht worden | gedacht | denken) (worden)? aan
patroon:      (kan | moet | dient | valt) (hierbij | daarbij) (u | men)? ..2 te? (worden gedacht | gedacht worden | gedacht | denken) (worden)? aan
beter:        (bijvoorbeeld) | noem het voorbeeld meteen
uitleg:       Er volgt een voorbeeld.
voorbeeld:    U krijgt hulp in huis. ⟦Daarbij kan worden gedacht aan⟧ stofzuigen en de was. => U krijgt hulp in huis, bijvoorbeeld bij stofzuigen en de was.
patroon:      te denken (valt | is) ..3 aan
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       beleidslijn    id: beleidslijn    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (hoe wij meestal beslissen) | altijd
uitleg:       Een afspraak van de overheid over hoe zij in zulke zaken beslist.
voorbeeld:    Volgens de ⟦beleidslijn⟧ van de gemeente mag een terras open tot 1 uur. => De gemeente beslist meestal dat een terras open mag tot 1 uur.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 44 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zich uitstrekken tot    id: zich-uitstrekken-tot    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (strekt | strekken) ..4 zich ..6 uit (tot | over)
patroon:      zich ..6 (uitstrekt | uitstrekken | uit te strekken) (tot | over)
patroon:      zich ..6 (tot | over) ..6 (uitstrekt | uitstrekken)
beter:        (ook gelden voor) | als het over een regel gaat
beter:        (lopen tot) | als het over een gebied gaat
uitleg:       Iets gaat daar ook over, of iets loopt door tot daar.
voorbeeld:    Het verbod op vuurwerk ⟦strekt zich uit tot⟧ het hele centrum. => Het verbod op vuurwerk geldt voor het hele centrum.
alleen:       zin=/(regel | regels | regeling | verbod | verzekering | dekking | bevoegdheid | recht | rechten | plicht | besluit | wet | verordening | vergunning | toezicht | garantie | termijn | goedkeuring | toepassing | vrijstelling | onderzoek | verantwoordelijkheid | verplichting | bescherming | gezag | volmacht | machtiging | artikel)/
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       identiteit vaststellen    id: identiteit-vaststellen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      identiteit ..5 (vaststellen | vastgesteld | vast te stellen | vaststelt)
patroon:      (vaststellen | vaststelling) van (de | uw | zijn | haar | hun) identiteit
patroon:      (stelt | stellen) ..2 (de | uw | zijn | haar | hun) identiteit ..6 vast
beter:        (controleren wie iemand is) | altijd
uitleg:       Controleren wie iemand is, bijvoorbeeld met een paspoort.
voorbeeld:    Aan de balie moeten wij uw ⟦identiteit vaststellen⟧. => Aan de balie moeten wij controleren wie u bent.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       een examen afleggen    id: examen-afleggen    soort: woordgroep    categorie: ambtelijk    domein: onderwijs    ernst: tip
patroon:      wat=(examen | examens | toets | toetsen | proef | proeven | rijexamen | test | tests | tentamen | tentamens | taaltoets | theorie-examen | praktijkexamen) <af|leggen:ww>
beter:        {wat} <doen:ww> | altijd
uitleg:       Laten zien wat u weet of kunt, zodat iemand het kan beoordelen.
voorbeeld:    U moet dit jaar een ⟦toets afleggen⟧ over de Nederlandse taal. => U moet dit jaar een toets doen over de Nederlandse taal.
voorbeeld:    Wie het ⟦examen aflegt⟧, krijgt binnen een week bericht. => Wie het examen doet, krijgt binnen een week bericht.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       af|wijken van    id: afwijken-van    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      <af|wijken:ww> van
patroon:      (wijk | wijkt | wijken | week | weken) ..4 af van
patroon:      (hiervan | daarvan | waarvan | ervan) ..6 (afwijken | afwijkt | afgeweken | af te wijken | afweek)
patroon:      van (de | deze | dit | het | die | dat | een) ..4 (afwijken | afwijkt | afgeweken | af te wijken)
beter:        (anders beslissen) | als iemand een uitzondering maakt
beter:        (anders zijn dan) | als twee dingen verschillen
uitleg:       Het anders doen dan in de regel of afspraak staat, of anders zijn.
voorbeeld:    Het college kan in uw situatie ⟦van deze regel afwijken⟧. => Het college kan in uw situatie anders beslissen dan in deze regel staat.
voorbeeld:    Uw handtekening ⟦wijkt af van⟧ die in uw paspoort. => Uw handtekening is anders dan die in uw paspoort.
niet melden:  /(deze | vorige | volgende | per | een | elke | iedere | twee | drie | vier | vijf | zes | acht | de | uw | dit | onze | enkele | [cijfer]) (week | weken | wijk) ..4 af van/ | dan is het zeven dagen of een buurt
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 254 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onlosmakelijk    id: onlosmakelijk    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      onlosmakelijk (verbonden | deel | onderdeel)?
beter:        (hoort er altijd bij) | altijd
uitleg:       De twee horen altijd bij elkaar.
voorbeeld:    De schuur is ⟦onlosmakelijk verbonden⟧ met het huis. => De schuur hoort altijd bij het huis.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 25 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       van dien aard    id: van-dien-aard    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      van (dien | die | zodanige) aard !(zijn | is)
patroon:      van (dien | die | zodanige) aard (zijn | is)? dat
beter:        (zo groot; zo erg; zo) | zeg hoe het is
uitleg:       Zo groot, zo erg of zo bijzonder.
voorbeeld:    De schade is ⟦van dien aard dat⟧ u niet in het huis kunt wonen. => De schade is zo groot dat u niet in het huis kunt wonen.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 21 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op schriftelijke wijze    id: op-schriftelijke-wijze    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      op (schriftelijke | mondelinge | digitale | elektronische | telefonische) wijze
beter:        (per brief) | als het om schrijven gaat
beter:        (via internet of e-mail) | bij digitaal of elektronisch
beter:        (in een gesprek) | bij mondeling
uitleg:       Het zegt hoe iemand iets doorgeeft: met een brief, een e-mail of een gesprek.
voorbeeld:    U kunt uw aanvraag ⟦op digitale wijze⟧ doen. => U kunt uw aanvraag via internet doen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op een … wijze    id: op-een-wijze    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      op l=(een | de) hoe=[woord, eindigt=e] wijze
beter:        op {l} {hoe} manier | altijd
uitleg:       Zo gebeurt het: op die manier.
voorbeeld:    Wij leggen de regels ⟦op een eenvoudige wijze⟧ uit. => Wij leggen de regels op een eenvoudige manier uit.
niet melden:  /op de wijze/ | zonder bijvoeglijk naamwoord
niet melden:  /op (een | de)? (schriftelijke | mondelinge | digitale | elektronische | telefonische | deze | welke | die | dezelfde | andere | zodanige | overeenkomstige | gelijke | soortgelijke | bijzondere | wettige) wijze/ | daarvoor is er een andere raad
niet melden:  /op ..2 wijze (man | vrouw | mensen | les | raad | koning)/ | dan betekent het verstandig
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       op … wijze    id: op-wijze-zonder-een    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      op hoe=[woord, eindigt=e] wijze
beter:        op een {hoe} manier | altijd
uitleg:       Zo wordt iets gedaan. 'Wijze' betekent hier 'manier'.
voorbeeld:    De juf leert de kinderen ⟦op speelse wijze⟧ rekenen. => De juf leert de kinderen op een speelse manier rekenen.
niet melden:  /op (schriftelijke | mondelinge | digitale | elektronische | telefonische | deze | welke | die | dezelfde | andere | zodanige | overeenkomstige | gelijke | soortgelijke | bijzondere | wettige | de | enige | verschillende | diverse | volgende | iedere | elke | beide | onze | bovenstaande | onderstaande | generlei | enigerlei | dusdanige | eigene) wijze/ | dan past dit niet of is er een andere raad
niet melden:  /op ..1 wijze (man | vrouw | mensen | les | raad | koning | woorden | lessen)/ | dan betekent het verstandig
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       arbeid    id: arbeid-werk    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: sociaal    ernst: tip
patroon:      arbeid
beter:        (werk) | altijd
uitleg:       Werk, meestal betaald.
voorbeeld:    U bent weer gezond genoeg voor ⟦arbeid⟧ buiten de deur. => U bent weer gezond genoeg voor werk buiten de deur.
niet melden:  /(inkomsten | inkomen | loon | passende | "Dag van de" | "Partij van de" | verrichten | verricht | verrichte | vrouw in | verricht) ..3 _/ | een vaste term of een andere raad
niet melden:  /_ (en zorg | verricht | verrichten | te verrichten)/ | een andere raad
niet melden:  /(natuurkunde | joule | wetenschap) ..20 _/ | een ander vak
niet melden:  /_ ..20 (natuurkunde | joule | wetenschap)/ | een ander vak
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 2720 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rechtstreeks    id: rechtstreeks-direct    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      rechtstreeks !(beroep | uitgezonden | verslag | verkozen | gekozen)
beter:        (direct; zonder iemand ertussen) | altijd
uitleg:       Zonder dat er iets of iemand tussen zit.
voorbeeld:    De zorgverzekeraar betaalt de rekening ⟦rechtstreeks⟧ aan het ziekenhuis. => De zorgverzekeraar betaalt de rekening direct aan het ziekenhuis.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1355 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bedraagt    id: bedraagt    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      bedraagt
beter:        is | altijd
uitleg:       Zo hoog is een bedrag, een termijn of een aantal.
voorbeeld:    De boete ⟦bedraagt⟧ 110 euro. => De boete is 110 euro.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 3606 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bedroeg    id: bedroeg    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      bedroeg
beter:        was | altijd
uitleg:       Zo hoog was het bedrag of het aantal toen.
voorbeeld:    Uw inkomen in 2025 ⟦bedroeg⟧ 21.400 euro. => Uw inkomen in 2025 was 21.400 euro.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 42 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wij verwijzen naar    id: verwijzen-naar-stuk    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (verwijs | verwijzen) ..4 naar ..3 (bijlage | brief | toelichting | website | circulaire | rapport | folder | brochure | verslag | paragraaf | hoofdstuk | tabel | pagina | bladzijde | verordening | polisvoorwaarden | leidraad)
patroon:      verwezen naar ..3 (bijlage | brief | toelichting | website | circulaire | rapport | folder | brochure | verslag | paragraaf | hoofdstuk | tabel | pagina | bladzijde | verordening | polisvoorwaarden | leidraad)
beter:        (kijk op; lees in) | als de lezer het zelf kan lezen
beter:        (in … staat) | als je zegt waar het staat
uitleg:       Daar staat meer over dit onderwerp.
voorbeeld:    Voor de openingstijden ⟦verwijzen wij u naar onze website⟧. => De openingstijden staan op onze website.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       voor iets in aanmerking komen    id: voor-in-aanmerking-komen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: waarschuwing
patroon:      (kom | komt | komen | kwam | kwamen) ..12 (voor | daarvoor | hiervoor | waarvoor) ..8 in aanmerking
patroon:      (voor | daarvoor | hiervoor | waarvoor) ..8 in aanmerking (kom | komt | komen | komende | te komen | kwam | kwamen | wil komen | wilt komen)
beter:        (kunnen krijgen) | als het om een mens gaat
beter:        (worden vergoed) | als het om kosten gaat
uitleg:       Iets misschien kunnen krijgen. Er zijn wel eisen.
voorbeeld:    U ⟦komt voor een gehandicaptenparkeerkaart in aanmerking⟧ als u niet ver kunt lopen. => U kunt een gehandicaptenparkeerkaart krijgen als u niet ver kunt lopen.
niet melden:  /in aanmerking ..1 <nemen:ww>/ | dan betekent het meetellen
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       aanleiding    id: aanleiding-reden    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      <aanleiding> vz=(om | voor)
beter:        <reden> {vz} | altijd
uitleg:       Waarom iets gebeurt of wordt gedaan.
voorbeeld:    Er is geen ⟦aanleiding om⟧ het bedrag te veranderen. => Er is geen reden om het bedrag te veranderen.
niet melden:  /(naar | zien | zie | ziet | geeft | geven | gaf | gegeven) ..3 _/ | een andere raad
niet melden:  /_ ..4 (zien | zie | ziet | geven | geeft | gegeven)/ | een andere raad
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1919 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       individueel    id: individueel-persoon    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (per persoon) | als het om elk mens apart gaat
beter:        (persoonlijk; van u zelf) | als je de lezer bedoelt
uitleg:       Van of voor één persoon.
voorbeeld:    De coach maakt voor elke deelnemer een ⟦individueel⟧ plan. => De coach maakt voor elke deelnemer een eigen plan.
niet melden:  /_ (gezondheidszorg | inkomenstoeslag | studietoeslag | voorziening | begeleiding | keuzebudget)/ | een vaste term
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1616 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       heeft aangegeven dat    id: aangegeven-dat    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      aangegeven (dat | of | welke | waarom | hoe | wanneer | waar | wat | wie)
beter:        (gezegd; geschreven) | altijd
uitleg:       Iets zeggen of opschrijven.
voorbeeld:    U heeft ⟦aangegeven dat⟧ u liever een afspraak in de ochtend wilt. => U heeft gezegd dat u liever een afspraak in de ochtend wilt.
niet melden:  /(<zijn:ww> | <worden:ww>) ..6 op (de | het) (kaart | plattegrond | tekening | bord | borden | klok) ..2 _/ | dan staat het getekend
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 32 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zoals aangegeven    id: zoals-aangegeven    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      zoals ook? aangegeven (in | op | bij | tijdens)
patroon:      zoals (in | op | bij | tijdens) ..5 aangegeven
beter:        (zoals wij schreven) | als het in een brief staat
beter:        (zoals wij zeiden) | na een gesprek
uitleg:       Dat is al gezegd of het staat al ergens.
voorbeeld:    ⟦Zoals in de uitnodiging aangegeven⟧ begint de cursus op 4 maart. => Zoals wij in de uitnodiging schreven, begint de cursus op 4 maart.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 156 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       te weten    id: te-weten-namelijk    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      te weten (de | het | een | uw | dat | deze | twee | drie | vier | vijf | zes | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | op | in | bij | voor | met | van | zijn | haar)
alleen:       voor=/[leesteken]/
beter:        (namelijk) | altijd
uitleg:       Nu volgt wat er precies bedoeld wordt.
voorbeeld:    De bibliotheek is twee avonden open, ⟦te weten maandag⟧ en donderdag. => De bibliotheek is twee avonden open, namelijk maandag en donderdag.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1320 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dit neemt niet weg dat    id: neemt-niet-weg    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (dit | dat | het) neemt (echter)? niet weg dat
patroon:      wat niet wegneemt dat
beter:        (toch) | begin de zin met 'toch'
uitleg:       Wat hierna staat, blijft ook waar.
voorbeeld:    U heeft uitstel gekregen. ⟦Dit neemt niet weg dat⟧ u de rente moet betalen. => U heeft uitstel gekregen. Toch moet u de rente betalen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       met behoud van    id: met-behoud-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
patroon:      met behoud van
beter:        (en … houden) | zeg wat iemand houdt
uitleg:       Iemand houdt wat hij al had, zoals zijn loon of uitkering.
voorbeeld:    U kunt drie maanden op proef werken ⟦met behoud van⟧ uw uitkering. => U kunt drie maanden op proef werken en u houdt uw uitkering.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 103 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ingaande    id: ingaande    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
patroon:      ingaande [cijfer]
patroon:      ingaande (op | per) [cijfer]
beter:        (vanaf) | altijd
uitleg:       Vanaf die dag.
voorbeeld:    U krijgt de nieuwe toeslag ⟦ingaande 1⟧ juli. => U krijgt de nieuwe toeslag vanaf 1 juli.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 158 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aanleiding tot    id: aanleiding-tot    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      <aanleiding:znw> tot
beter:        <reden:znw> voor | altijd
uitleg:       Waarom iets gebeurt: daar komt het door.
voorbeeld:    De ⟦aanleiding tot⟧ het onderzoek was een melding van de buren. => De reden voor het onderzoek was een melding van de buren.
niet melden:  /(naar | zien | zie | ziet | geeft | geven | gaf | gegeven | gaven) ..4 _/ | een andere raad
niet melden:  /_ ..5 (zien | zie | ziet | geven | geeft | gegeven)/ | een andere raad
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 29 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vastgelegd in    id: vastgelegd-in    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      <zijn:ww> ..6 vastgelegd in
patroon:      vastgelegd <zijn:ww> in
beter:        (… staat in) | altijd
uitleg:       Het is opgeschreven, zodat iedereen zich eraan moet houden.
voorbeeld:    De afspraken over uw hulp ⟦zijn vastgelegd in⟧ het ondersteuningsplan. => De afspraken over uw hulp staan in het ondersteuningsplan.
niet melden:  /_ ..3 (beton | foto | beeld | film)/ | dan gaat het om een foto
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 307 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vast|leggen    id: vastleggen-opschrijven    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (afspraak | afspraken | regel | regels | gegevens | besluit | gesprek | uitkomst | uitkomsten | voorwaarden | doelen | dit | dat | alles) ..4 (vastleggen | vastgelegd | vast te leggen)
patroon:      (leg | legt | leggen) ..2 (afspraken | gegevens | regels | dit | dat | alles | de afspraken | uw gegevens | deze afspraken) ..5 vast
beter:        (opschrijven) | altijd
uitleg:       Iets opschrijven of bewaren, zodat het later te vinden is.
voorbeeld:    Wij hebben de ⟦afspraken schriftelijk vastgelegd⟧. => Wij hebben de afspraken opgeschreven.
voorbeeld:    De wijkagent ⟦legt dit vast⟧ in een rapport. => De wijkagent schrijft dit op in een rapport.
niet melden:  /vastgelegd ..1 (in | op)/ | een andere raad
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 346 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gevestigd in    id: gevestigd-in    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      <zijn:ww> ..4 gevestigd waar=(in | aan | op)
beter:        <zitten:ww> … {waar} | altijd
uitleg:       Daar zit een bedrijf of een instelling.
voorbeeld:    De huisartsenpost ⟦is gevestigd in⟧ het oude ziekenhuis. => De huisartsenpost zit in het oude ziekenhuis.
niet melden:  /(hypotheek | recht | rechten | pandrecht | erfdienstbaarheid | opstal | erfpacht | record) ..14 _/ | dan gaat het om een recht
niet melden:  /_ ..6 (hypotheek | recht | pandrecht | erfdienstbaarheid)/ | dan gaat het om een recht
niet melden:  /(u | je | jij | ik | hij) (bent | ben | is)/ | dan gaat het om een mens
niet melden:  /(bent | ben) (u | je | ik)/ | dan gaat het om een mens
niet melden:  /<hebben:ww> ..10 gevestigd/ | dan is het geen vaste plek van een bedrijf
niet melden:  /(in | na | zonder | met | door | voor | via | uit | bij | over | tijdens | tot | van | aan | op | tegen | volgens | vanwege | wegens | onder | om | naar | <hebben:ww> | hij | iemand | men | wie | ook) zijn ..5 gevestigd/ | 'zijn' als bezit, geen werkwoord
niet melden:  /(hypotheek | hypotheekrecht | erfdienstbaarheid | recht | rechten | voorkeursrecht | pandrecht | vruchtgebruik | opstalrecht | erfpacht | hoop | aandacht | record) ..6 gevestigd/ | een recht, geen plaats
niet melden:  /gevestigd ..3 [cijfer]/ | een jaar, geen plaats
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 152 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gevestigde bedrijven    id: gevestigd-los    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (bedrijf | bedrijven | ondernemer | ondernemers | onderneming | ondernemingen | organisatie | organisaties | stichting | vereniging | winkel | winkels | kantoor | instelling | instellingen | werkgever | werkgevers | aanbieder | aanbieders) gevestigd (in | aan | op)
patroon:      (in | aan) ..3 gevestigde (bedrijf | bedrijven | ondernemer | ondernemers | onderneming | ondernemingen | organisatie | organisaties | stichting | vereniging | winkel | winkels | kantoor | instelling | instellingen | werkgever | werkgevers)
beter:        (die zitten in) | altijd
uitleg:       Het bedrijf of de instelling zit op die plek.
voorbeeld:    De subsidie is voor ⟦winkels gevestigd in⟧ de binnenstad. => De subsidie is voor winkels die in de binnenstad zitten.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       aanvullend op    id: aanvullend-op    soort: voorzetsel    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      aanvullend op
beter:        (extra; boven op) | altijd
uitleg:       Het komt erbij, boven op iets wat er al is.
voorbeeld:    Deze vergoeding is ⟦aanvullend op⟧ uw basisverzekering. => Deze vergoeding komt boven op uw basisverzekering.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 30 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       het is zaak    id: het-is-zaak    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (het is | is het | het was) (dan | dus | daarom | nu)? zaak dat
beter:        (het is belangrijk) | altijd
uitleg:       Het is belangrijk om dat te doen.
voorbeeld:    ⟦Het is zaak dat⟧ u de aangifte op tijd doet. => Het is belangrijk dat u de aangifte op tijd doet.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in het geding    id: in-het-geding    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <zijn:ww> ..6 in het geding
patroon:      in het geding (<zijn:ww> | komt | komen | kan komen | te komen)
patroon:      (komt | komen) ..6 in het geding
beter:        (in gevaar) | als er iets mis kan gaan
beter:        (daar gaat het om) | als je het onderwerp noemt
uitleg:       Het staat op het spel: het kan verloren gaan.
voorbeeld:    De veiligheid van de kinderen ⟦is in het geding⟧. => De veiligheid van de kinderen is in gevaar.
niet melden:  /(stukken | bewijs | partij | partijen | brengen | gebracht) ..5 _/ | dan is het een rechtszaak
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 148 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       centraal staan    id: centraal-staan    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      (sta | staat | staan | stond | stonden) ..8 centraal
patroon:      centraal (staat | staan | stond | stonden | stellen | stelt | gesteld | te stellen | te staan)
patroon:      (stelt | stellen) ..5 centraal
beter:        (het belangrijkste zijn) | altijd
uitleg:       Daar gaat het vooral om.
voorbeeld:    In het gesprek ⟦staat uw gezondheid centraal⟧. => In het gesprek gaat het vooral om uw gezondheid.
niet melden:  /"Centraal"/ | een naam
niet melden:  /centraal (station | punt | nummer | loket | register | meldpunt | kantoor | bureau | bestuur | examen | eindexamen | orgaan | aanspreekpunt | telefoonnummer)/ | dan is het een bijvoeglijk woord
niet melden:  /centraal op (het | de)/ | dan is het een plaats
niet melden:  /_ ..1 in het (register | systeem | bestand)/ | dan is het bewaren op één plek
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zijn oorzaak vinden in    id: oorzaak-vinden-in    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <vinden:ww> (zijn | haar | hun) oorzaak in
beter:        <komen:ww> door | altijd
uitleg:       Daardoor is het gebeurd.
voorbeeld:    De lekkage ⟦vindt haar oorzaak in⟧ een gescheurde pijp. => De lekkage komt door een gescheurde pijp.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       oorzaak vindt in    id: oorzaak-vindt-in    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (zijn | haar | hun) oorzaak <vinden:ww> in
beter:        (komen door) | altijd
uitleg:       Wat erna staat, is waardoor het komt.
voorbeeld:    Wij betalen geen schade die ⟦haar oorzaak vindt in⟧ slecht onderhoud. => Wij betalen geen schade die komt door slecht onderhoud.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 25 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aan de orde komen    id: aan-de-orde-komen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      <komen:ww> ..8 (aan de orde | aan bod)
patroon:      (aan de orde | aan bod) (komt | komen | kwam | kwamen | gekomen | te komen | komende | is gekomen | zijn gekomen)
beter:        (bespreken) | altijd
uitleg:       Erover praten of schrijven.
voorbeeld:    In het gesprek ⟦komt⟧ ook uw schuld ⟦aan de orde⟧. => In het gesprek praten wij ook over uw schuld.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 43 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kritiek uiten    id: kritiek-uiten    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (kritiek | zorg | zorgen | wens | wensen | twijfel | twijfels | bezwaar | bezwaren | ongenoegen | klachten | bezorgdheid | mening | meningen | ontevredenheid | onvrede | dank | waardering | vrees | hoop) ..3 (uiten | uit te spreken | geuit | te uiten)
patroon:      geuite (kritiek | zorg | zorgen | wens | wensen | twijfel | twijfels | bezwaren | klachten)
beter:        (zeggen) | altijd
uitleg:       Zeggen wat iemand vindt, wil of voelt.
voorbeeld:    Bewoners hebben op de avond hun ⟦zorgen geuit⟧ over het drukke verkeer. => Bewoners hebben op de avond gezegd dat zij zich zorgen maken over het drukke verkeer.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       verruimen    id: verruimen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (<verruimen> | <verruiming:znw>)
beter:        (soepeler maken) | als het om regels gaat
beter:        (langer of groter maken) | als het om tijd, plaats of geld gaat
uitleg:       Meer ruimte geven, zodat er meer mag of kan.
voorbeeld:    De bibliotheek wil de openingstijden ⟦verruimen⟧. => De bibliotheek wil langer open zijn.
voorbeeld:    De regels voor mantelzorgwoningen zijn ⟦verruimd⟧. => De regels voor mantelzorgwoningen zijn soepeler geworden.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 45 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gefinancierd door    id: gefinancierd-door    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      gefinancierd vz=(door | uit | met | vanuit)
beter:        betaald {vz} | altijd
uitleg:       Die geeft het geld ervoor.
voorbeeld:    De speeltuin wordt ⟦gefinancierd door⟧ de gemeente en de buurtvereniging. => De speeltuin wordt betaald door de gemeente en de buurtvereniging.
niet melden:  /(hypotheek | lening | krediet | geleend) ..12 _/ | dan gaat het om lenen
niet melden:  /_ ..6 (hypotheek | lening | krediet | leningen | geleend)/ | dan gaat het om lenen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderliggende stukken    id: onderliggende-stukken    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      onderliggende (documenten | document | gegevens | rapporten | rapport | adviezen | advies | onderzoeken | onderzoek | berekening | berekeningen | informatie | akten | bewijsstukken | overeenkomst | overeenkomsten)
beter:        (die erbij horen) | altijd
uitleg:       Daarop is een besluit of een rekening gebouwd.
voorbeeld:    U kunt het besluit en de ⟦onderliggende documenten⟧ op het stadhuis lezen. => U kunt het besluit en de documenten die erbij horen op het stadhuis lezen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       meerwaarde    id: meerwaarde-voordeel    soort: zelfstandig naamwoord    categorie: vaag    domein: algemeen    ernst: tip
beter:        (extra voordeel; wat het beter maakt) | altijd
uitleg:       Iets extra's waardoor het beter wordt.
voorbeeld:    Een buurtmoeder heeft ⟦meerwaarde⟧ voor jonge gezinnen. => Jonge gezinnen hebben veel aan een buurtmoeder.
niet melden:  /(woning | grond | belasting | verkoop | verkocht | waarde | huis | pand | perceel | aandelen | meerwaardeclausule | winst) ..15 _/ | dan gaat het om geld
niet melden:  /_ ..15 (woning | grond | belasting | verkoop | verkocht | euro | huis | pand | perceel | aandelen | winst)/ | dan gaat het om geld
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 58 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       afzonderlijk    id: afzonderlijk-apart    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <apart> | altijd
uitleg:       Los van de rest, op zichzelf.
voorbeeld:    Vul voor elk kind een ⟦afzonderlijk⟧ formulier in. => Vul voor elk kind een apart formulier in.
voorbeeld:    Voor de schuur is een ⟦afzonderlijke⟧ vergunning nodig. => Voor de schuur is een aparte vergunning nodig.
niet melden:  /(de | alle | deze | die | elk | elke | ieder | iedere | onze) _/ | dan betekent het een voor een
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1857 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gelijktijdig    id: gelijktijdig-tegelijk    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      gelijktijdig met
beter:        tegelijk met | altijd
uitleg:       Samen op één tijdstip, dus niet na elkaar.
voorbeeld:    Stuur uw bewijs ⟦gelijktijdig met⟧ de aanvraag op. => Stuur uw bewijs tegelijk met de aanvraag op.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 700 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       opgaaf    id: opgaaf-doorgeven    soort: zelfstandig naamwoord    categorie: archaisch    domein: belasting    ernst: waarschuwing
patroon:      opgaaf
patroon:      <doen:ww> ..3 opgaaf van
beter:        (lijst; wat u doorgeeft) | altijd
uitleg:       Gegevens die u aan de overheid doorgeeft, zoals uw inkomen.
voorbeeld:    De Belastingdienst vraagt een ⟦opgaaf⟧ van uw inkomen in het buitenland. => De Belastingdienst wil weten hoeveel inkomen u in het buitenland heeft.
niet melden:  /(zwemmen | sport | wedstrijd) ..6 _/ | dan is het opgeven bij sport
niet melden:  /(opgaaf gestaakt | door opgaaf)/ | dan is het opgeven bij sport
niet melden:  /_ van ..1 (reden | redenen)/ | daarvoor is er een andere raad
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 139 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       toe|dienen    id: toedienen-geven    soort: werkwoord    categorie: jargon    domein: zorg    ernst: tip
beter:        <geven> | altijd
uitleg:       Een medicijn of prik aan iemand geven.
voorbeeld:    De verpleegkundige ⟦dient⟧ het medicijn ⟦toe⟧ bij u thuis. => De verpleegkundige geeft het medicijn bij u thuis.
voorbeeld:    Dit vaccin wordt in twee keer ⟦toegediend⟧. => Dit vaccin wordt in twee keer gegeven.
niet melden:  /(klap | slag | straf | nederlaag | slagen | klappen) ..4 _/ | dan is het slaan of winnen
niet melden:  /(krijg | krijgt | krijgen | kreeg | kregen | gekregen) ..15 (toegediend | toe te dienen)/ | dan past het andere woord niet
niet melden:  /(toegediend | toedienen) (krijg | krijgt | krijgen | kreeg | kregen | gekregen | te krijgen)/ | dan past het andere woord niet
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 98 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rapport uitbrengen    id: rapport-uitbrengen    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (rapport | rapporten) ..3 (uitbrengen | uitgebracht | uit te brengen | uitbrengt)
patroon:      (breng | brengt | brengen | bracht | brachten) ..6 rapport uit
beter:        (een rapport schrijven) | altijd
uitleg:       Opschrijven wat iemand heeft gezien of gevonden, en dat aan anderen geven.
voorbeeld:    De inspecteur ⟦brengt⟧ in mei ⟦rapport uit⟧ over de school. => De inspecteur schrijft in mei een rapport over de school.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       ongunstig    id: ongunstig-slecht    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <slecht> | altijd
uitleg:       Niet goed voor iemand: het geeft nadeel.
voorbeeld:    Deze lening heeft ⟦ongunstige⟧ voorwaarden. => Deze lening heeft slechte voorwaarden.
voorbeeld:    Voor mensen met een laag inkomen is het nieuwe tarief ⟦ongunstiger⟧. => Voor mensen met een laag inkomen is het nieuwe tarief slechter.
niet melden:  /(weer | wind | weersomstandigheden | diagnose | ligging) ..3 _/ | dan is het een gewoon woord
niet melden:  /_ (weer | wind | weersomstandigheden)/ | dan is het een gewoon woord
niet melden:  /_ ..1 (beïnvloed | beïnvloedt | beïnvloeden)/ | dan past het andere woord niet
niet melden:  /_ (advies | beslissing | besluit | uitspraak | oordeel | uitslag | antwoord)/ | dan betekent het dat iemand zijn zin niet krijgt
niet melden:  /(advies | beslissing | besluit | uitspraak | oordeel | uitslag) ..4 _/ | dan betekent het dat iemand zijn zin niet krijgt
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 51 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gereed    id: gereed-klaar    soort: bijwoord    categorie: archaisch    domein: algemeen    ernst: tip
patroon:      gereed !(komen | komt | gekomen | kwam | schap | te)
beter:        klaar | altijd
uitleg:       Af, of klaar om te gebruiken.
voorbeeld:    Uw nieuwe rijbewijs ligt ⟦gereed⟧ bij de balie. => Uw nieuwe rijbewijs ligt klaar bij de balie.
niet melden:  /(houd | houdt | hou | gehouden) ..6 _/ | dan past 'klaar' niet altijd
niet melden:  /_ <zijn:ww>? (gekomen | product | producten)/ | een andere raad
niet melden:  /datum _/ | de naam van een datum
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 99 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gereed komen    id: gereed-komen    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: tip
patroon:      gereed (komen | komt | gekomen | kwam | kwamen | te komen)
beter:        (klaar zijn) | altijd
uitleg:       Af zijn, klaar zijn.
voorbeeld:    De woningen zijn in mei ⟦gereed gekomen⟧. => De woningen waren in mei klaar.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       behorend bij    id: behorend-bij    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (behorend | behorende) (bij | tot)
patroon:      (daarbij | daartoe | hierbij | hiertoe) (behorend | behorende)
beter:        (die hoort bij) | altijd
uitleg:       Het hoort erbij of het is er een deel van.
voorbeeld:    Op de kaart ⟦behorende bij⟧ dit plan ziet u uw straat. => Op de kaart die bij dit plan hoort, ziet u uw straat.
voorbeeld:    U krijgt de pas en de ⟦daarbij behorende⟧ code apart. => U krijgt de pas en de code die daarbij hoort apart.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 213 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vereiste    id: vereiste-nodig    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (de | het | alle | uw | zonder | een | deze | die | elke | daarvoor | hiervoor | daartoe | wettelijk) vereiste ([woord, !eindigt=t] | [eindigt=teit])
beter:        (die nodig is) | altijd
uitleg:       Zonder dat gaat het niet: het moet.
voorbeeld:    Stuur ⟦de vereiste documenten⟧ binnen twee weken op. => Stuur de documenten die nodig zijn binnen twee weken op.
niet melden:  /vereiste (dat | van | is | om | voor | en | of | in | geldt | was | wordt | werd | niet | bij | aan | op | dan | als | moet)/ | dan is het een ander woord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 813 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       niet aanvaardbaar    id: aanvaardbaar    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (<aanvaardbaar> | onaanvaardbaar | onaanvaardbare)
beter:        (goed genoeg) | als iets mag of kan
beter:        (dat mag niet; dat kan niet) | als iets niet mag
uitleg:       Goed genoeg om ermee akkoord te gaan. Met 'niet' of 'on' is het zo slecht dat het niet kan.
voorbeeld:    De wachttijd van tien weken is voor ons niet ⟦aanvaardbaar⟧. => De wachttijd van tien weken vinden wij te lang.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       mutatie    id: mutatie-wijziging    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        <verandering> | altijd
uitleg:       Iets wordt anders, bijvoorbeeld een adres, inkomen of huurder.
voorbeeld:    Geef ⟦mutaties⟧ in uw inkomen binnen een week aan ons door. => Geef veranderingen in uw inkomen binnen een week aan ons door.
niet melden:  /(virus | gen | genen | dna | "DNA" | cel | cellen | kanker | erfelijk | corona) ..15 _/ | dan gaat het om het lichaam of een virus
niet melden:  /_ ..15 (virus | gen | genen | dna | "DNA" | cel | cellen | kanker | erfelijk)/ | dan gaat het om het lichaam of een virus
niet melden:  /(bij | na) mutatie/ | dan gaat het om een nieuwe huurder
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 190 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op het grondgebied van    id: op-het-grondgebied    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
patroon:      (op | binnen) het (gehele | hele)? grondgebied van
beter:        in | altijd
uitleg:       In een land, provincie of gemeente.
voorbeeld:    U mag alleen parkeren ⟦op het grondgebied van⟧ de gemeente Assen. => U mag alleen parkeren in de gemeente Assen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 188 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uniforme    id: uniforme-gelijke    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      uniforme !(openbare | voorbereidingsprocedure)
beter:        (overal gelijk; voor iedereen hetzelfde) | altijd
uitleg:       Overal of voor iedereen hetzelfde.
voorbeeld:    Alle gemeenten gebruiken voortaan een ⟦uniforme⟧ meldcode. => Alle gemeenten gebruiken voortaan dezelfde meldcode.
niet melden:  /(politie | soldaten | pet | agent | kleding | jas) ..3 _/ | dan gaat het om kleding
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 133 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aangesteld als    id: aangesteld-als    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      aangesteld (als | tot | in | bij | door)
beter:        (werken als; benoemd) | zeg wie wat gaat doen
uitleg:       Iemand heeft die baan of taak gekregen.
voorbeeld:    De gemeente heeft een wijkregisseur ⟦aangesteld in⟧ uw buurt. => De gemeente heeft een wijkregisseur die in uw buurt werkt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 34 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       lasten    id: lasten-kosten    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      art=(de | zijn | haar | hun | deze | uw | mijn | onze | hogere | lagere) lasten (van | voor | zijn | worden | te | voortvloeiend | die)
beter:        (kosten) | altijd
uitleg:       Wat iemand moet betalen.
voorbeeld:    ⟦De lasten van⟧ het onderhoud deelt u met uw buren. => De kosten van het onderhoud deelt u met uw buren.
niet melden:  /(lusten | baten | vaste | sociale | zware | onder | belasting | belastingen | gemeentelijke | administratieve) ..3 _/ | een vaste term
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 2257 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verklaring afgeven    id: verklaring-afgeven    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (verklaring | verklaringen | vergunning | vergunningen | beschikking | beschikkingen | certificaat | certificaten | paspoort | rijbewijs | rijbewijzen | identiteitskaart | reisdocument | machtiging | ontheffing | ontheffingen | visum | kentekenbewijs | diploma | bewijs | attest) ..6 (afgegeven | afgeven | afgeeft | af te geven)
patroon:      (geef | geeft | geven) ..6 (verklaring | vergunning | certificaat | rijbewijs | bewijs | beschikking | paspoort) ..3 af
beter:        (geven) | altijd
uitleg:       De overheid maakt een officieel papier en geeft het aan iemand.
voorbeeld:    Uw ⟦rijbewijs is afgegeven⟧ door de gemeente Zwolle. => U heeft uw rijbewijs van de gemeente Zwolle gekregen.
niet melden:  /(balie | receptie | kapot | oude | verlopen | inleveren | ingeleverd) ..12 _/ | dan is het inleveren
niet melden:  /_ ..6 (balie | receptie | baliemedewerker)/ | dan is het inleveren
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 23 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       de betreffende    id: betreffende-die    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    die net genoemd is
patroon:      (de | het | deze | dit | een) betreffende !(de | het | een)
beter:        (deze of dit; die of dat) | altijd
uitleg:       Die persoon of zaak waar het net over ging.
voorbeeld:    Stuur ⟦het betreffende⟧ formulier voor 1 juni terug. => Stuur dit formulier voor 1 juni terug.
niet melden:  /(wet | besluit | regeling | verordening | overeenkomst | verdrag | richtlijn) betreffende/ | dan betekent het 'over'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1546 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gestelde eisen    id: gestelde-eisen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      gestelde (eisen | eis | voorwaarden | voorwaarde | normen | norm | regels | voorschriften)
patroon:      (eisen | voorwaarden | regels | voorschriften) (die | welke) ..6 gesteld (worden | zijn)
patroon:      (eisen | voorwaarden | regels | voorschriften) (die | welke) ..6 (worden | zijn) gesteld
beter:        (die gelden) | altijd
uitleg:       Zo moet het zijn. Anders mag of krijgt iemand iets niet.
voorbeeld:    De woning voldoet niet aan de ⟦gestelde eisen⟧. => De woning voldoet niet aan de eisen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 350 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       eisen stellen    id: eisen-stellen-aan    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (eisen | voorwaarden | regels) ..2 (worden | zijn) ..6 gesteld
patroon:      (worden | zijn) ..4 (eisen | voorwaarden | regels) ..2 gesteld
patroon:      (stelt | stellen) ..5 (eisen | voorwaarden | regels) (aan | voor | over)
beter:        (er zijn eisen; er gelden regels) | altijd
uitleg:       Er gelden regels waar iemand zich aan moet houden.
voorbeeld:    Aan een gastouder ⟦worden eisen gesteld⟧. => Voor een gastouder gelden eisen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 29 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitgegaan van    id: uitgegaan-van    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      <worden:ww> (er)? ..4 (van)? ..3 uitgegaan (van | dat)
patroon:      uitgegaan <worden:ww> van
patroon:      <worden:ww> ervan uitgegaan
patroon:      er <worden:ww> van uitgegaan
patroon:      (ervan | er van) (uitgaande | uitgegaan)
patroon:      uitgaande van
beter:        (wij rekenen met) | als het om een bedrag of aantal gaat
beter:        (wij denken dat) | als het om een verwachting gaat
uitleg:       Zo wordt gedacht of gerekend, ook als het nog niet zeker is.
voorbeeld:    Bij de berekening ⟦wordt uitgegaan van⟧ een gezin met twee kinderen. => Wij rekenen met een gezin met twee kinderen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 565 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tot aanbeveling strekken    id: tot-aanbeveling-strekken    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      <strekken:ww> ..4 tot aanbeveling
patroon:      tot aanbeveling <strekken:ww>
beter:        (het is verstandig om) | altijd
uitleg:       Het is een goed idee of een voordeel.
voorbeeld:    Ervaring met ouderen ⟦strekt tot aanbeveling⟧. => Ervaring met ouderen is een voordeel.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       de voorkeur verdienen    id: voorkeur-verdienen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (de | het)? voorkeur <verdienen:ww>
patroon:      <verdienen:ww> ..3 de voorkeur
beter:        (beter zijn) | altijd
uitleg:       Het is beter dan iets anders.
voorbeeld:    Een gesprek thuis ⟦verdient de voorkeur⟧ boven een gesprek aan de telefoon. => Een gesprek thuis is beter dan een gesprek aan de telefoon.
niet melden:  /(het <verdienen:ww> | <verdienen:ww> het) ..2 (aanbeveling | de voorkeur)/ | daarvoor is er een andere raad
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       voor rekening van    id: voor-rekening-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
patroon:      voor (rekening | eigen rekening | uw rekening | zijn rekening | haar rekening | hun rekening) !(en risico)
beter:        (… betaalt) | noem wie betaalt
uitleg:       Die persoon of organisatie moet het betalen.
voorbeeld:    De schoonmaak van het balkon is ⟦voor rekening⟧ van de huurder. => De huurder betaalt de schoonmaak van het balkon.
niet melden:  /(komt | komen | kwam | kwamen | komende) ..8 _/ | daarvoor is er een andere raad
niet melden:  /_ ..8 (komt | komen | komende)/ | daarvoor is er een andere raad
niet melden:  /_ ..3 (nemen | neemt | genomen)/ | daarvoor is er een andere raad
niet melden:  /(neem | neemt | nemen | nam | namen) ..12 _/ | dan betekent het dat iemand het doet
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 371 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter compensatie van    id: ter-compensatie-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
patroon:      (ter | als) compensatie (van | voor)
beter:        (om … goed te maken) | altijd
uitleg:       Om nadeel of kosten goed te maken.
voorbeeld:    U krijgt een korting ⟦ter compensatie van⟧ de overlast. => U krijgt een korting om de overlast goed te maken.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 28 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       de mogelijkheid tot    id: mogelijkheid-tot    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (de | een | geen | deze) mogelijkheid tot
beter:        (u kunt …) | zeg wat de lezer kan doen
uitleg:       Dat kan of mag iemand doen.
voorbeeld:    Na de vergadering is er ⟦een mogelijkheid tot⟧ het stellen van vragen. => Na de vergadering kunt u vragen stellen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 164 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       mogelijkheid bieden    id: mogelijkheid-bieden    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      (mogelijkheid | mogelijkheden) ..2 geboden
patroon:      mogelijkheden ..2 (bieden | biedt | te bieden)
beter:        (u kunt; u mag) | zeg wat de lezer kan doen
uitleg:       Iemand kan of mag daardoor iets doen.
voorbeeld:    Op de avond wordt u de ⟦mogelijkheid geboden⟧ om vragen te stellen. => Op de avond kunt u vragen stellen.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       huisvesting    id: huisvesting-woonruimte    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
beter:        (woonruimte; een huis of kamer) | als er mensen wonen
beter:        (gebouw) | bij een school of een organisatie
uitleg:       Een plek om te wonen of om in te werken.
voorbeeld:    De gemeente zoekt ⟦huisvesting⟧ voor tachtig vluchtelingen. => De gemeente zoekt woonruimte voor tachtig vluchtelingen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 401 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       de aanschaf van    id: de-aanschaf-van    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      de aanschaf van
beter:        het kopen van | altijd
uitleg:       Iets kopen.
voorbeeld:    Voor ⟦de aanschaf van⟧ een elektrische fiets kunt u geld lenen. => Voor het kopen van een elektrische fiets kunt u geld lenen.
niet melden:  /(na | voor) de aanschaf van (dit | deze)/ | in een gebruiksaanwijzing
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 83 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aan|schaffen    id: aanschaffen-kopen    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <kopen> | altijd
uitleg:       Iets kopen wat nodig is.
voorbeeld:    U kunt bij de balie een parkeerkaart ⟦aanschaffen⟧. => U kunt bij de balie een parkeerkaart kopen.
voorbeeld:    Heeft u zelf een traplift ⟦aangeschaft⟧? => Heeft u zelf een traplift gekocht?
niet melden:  /(schaf | schaft | schafte | schaffen | schaften) (zich | me | je | mij | ons)/ | dan past het andere woord niet
niet melden:  /zich ..8 _/ | dan past het andere woord niet
niet melden:  /aanschaf/ | dan is het geen werkwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 144 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       afhandeling    id: afhandeling-klaar    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <behandeling> | als er iets moet worden beslist
beter:        (als het klaar is) | als je over het einde praat
uitleg:       Alles doen wat nodig is tot iets klaar is.
voorbeeld:    De ⟦afhandeling⟧ van uw klacht duurt zes weken. => De behandeling van uw klacht duurt zes weken.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 296 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitwisseling van gegevens    id: gegevens-uitwisselen    soort: woordgroep    categorie: jargon    domein: ict    ernst: tip
patroon:      (uitwisseling van ..2 (gegevens | informatie | persoonsgegevens | data | inlichtingen) | informatie-uitwisseling | informatieuitwisseling)
beter:        (aan elkaar doorgeven) | zeg wie wat aan wie geeft
uitleg:       Elkaar gegevens sturen of vertellen.
voorbeeld:    Voor de ⟦uitwisseling van gegevens⟧ tussen school en gemeente geeft u toestemming. => U vindt het goed dat school en gemeente elkaar gegevens geven.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       beplanting    id: beplanting-planten    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
beter:        (planten, struiken of bomen) | noem ze
uitleg:       De planten, struiken en bomen die ergens groeien.
voorbeeld:    De ⟦beplanting⟧ langs de sloot mag niet hoger zijn dan een meter. => De struiken langs de sloot mogen niet hoger zijn dan een meter.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 89 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       risicovol    id: risicovol-gevaarlijk    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      risicovolle
beter:        (gevaarlijke; met gevaar) | als er iets ernstigs kan gebeuren
beter:        (onzekere) | als het om geld gaat
uitleg:       Er kan iets misgaan.
voorbeeld:    Melden van ⟦risicovolle⟧ situaties op het schoolplein kan via de app. => Gevaarlijke situaties op het schoolplein kunt u melden via de app.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 42 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       eerstvolgende    id: eerstvolgende-volgende    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      eerstvolgende
beter:        volgende | altijd
uitleg:       Die hierna als eerste komt.
voorbeeld:    U kunt uw vraag stellen in de ⟦eerstvolgende⟧ vergadering. => U kunt uw vraag stellen in de volgende vergadering.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 276 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       daaropvolgende    id: daaropvolgende    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      art=(de | het) (daaropvolgende | daarop volgende | eropvolgende) wat=(jaar | kalenderjaar | schooljaar | maand | week | dag | werkdag | jaren | maanden | weken | dagen | kwartaal | periode) !(van | waarin | waarop | die | dat)
beter:        {art} {wat} daarna | altijd
uitleg:       Wat er meteen na komt.
voorbeeld:    Is het kantoor dicht? Dan belt u ⟦de daaropvolgende werkdag⟧. => Is het kantoor dicht? Dan belt u de werkdag daarna.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 208 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       deskundige    id: deskundige-specialist    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (een | de | deze | onafhankelijke | externe | medische | onze | geen | andere) (deskundige | deskundigen) !([eindigt=ing] | hulp | advies | begeleiding | personeel | zorg | medewerkers | medewerker | lid | leden)
beter:        (iemand die er veel van weet) | zeg liever wat voor iemand het is
uitleg:       Iemand die heel veel van een onderwerp weet.
voorbeeld:    Wij vragen ⟦een deskundige⟧ om de schade te bekijken. => Wij vragen een bouwkundige om de schade te bekijken.
niet melden:  /(raad | kantonrechter | rechtbank | rechter) ..12 _/ | in een rechtszaak is het een vaste term
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 774 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       deskundigheid    id: deskundigheid-kennis    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <kennis> | altijd
uitleg:       Veel weten van een onderwerp en het goed kunnen.
voorbeeld:    Onze adviseurs hebben veel ⟦deskundigheid⟧ op het gebied van geld. => Onze adviseurs hebben veel kennis op het gebied van geld.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 326 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       protocol    id: protocol-afspraken    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: tip
beter:        (vaste stappen) | altijd
uitleg:       Afspraken over wat mensen precies moeten doen in een bepaalde situatie.
voorbeeld:    De school volgt het ⟦protocol⟧ bij pesten. => De school doet bij pesten wat is afgesproken.
niet melden:  /(computer | netwerk | internet | verdrag | Kyoto | minister | koning | ceremonie | "IP") ..8 _/ | een ander soort protocol
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 857 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       waaruit blijkt dat    id: waaruit-blijkt    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      waaruit ..6 (blijkt | blijken)
patroon:      waaruit (blijkt | blijken)
beter:        (waarin staat) | bij een brief of ander stuk
beter:        (waarop te zien is) | bij een foto of tekening
uitleg:       Daar kan iemand zien dat het zo is.
voorbeeld:    Stuur een brief mee ⟦waaruit blijkt⟧ dat u op school zit. => Stuur een brief mee waarin staat dat u op school zit.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 572 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       eindverantwoordelijk    id: eindverantwoordelijk    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (<eindverantwoordelijk> | <eindverantwoordelijkheid:znw>)
beter:        (als laatste verantwoordelijk; de baas van) | zeg wie wat beslist
uitleg:       Die persoon of organisatie moet er als laatste voor zorgen dat alles goed gaat.
voorbeeld:    De huisarts is ⟦eindverantwoordelijk⟧ voor uw medicijnen. => De huisarts moet zorgen dat u de goede medicijnen krijgt.
niet melden:  /onder (de)? _ van/ | een andere raad
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 27 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       de nadruk ligt op    id: nadruk-ligt-op    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      nadruk ..3 (ligt | liggen | gelegd | lag) ..3 op
patroon:      (ligt | lag) ..5 de nadruk op
patroon:      (ligt | lag) ..5 de nadruk
beter:        (het gaat vooral om) | altijd
uitleg:       Dat is het belangrijkst.
voorbeeld:    Bij de inburgering ⟦ligt de nadruk op⟧ spreken. => Bij de inburgering gaat het vooral om spreken.
niet melden:  /(woord | lettergreep | klank | uitspraak) ..8 _/ | dan gaat het om spreken
niet melden:  /_ ..8 (lettergreep | klank)/ | dan gaat het om spreken
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vestigingsadres    id: vestigingsadres    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (<vestigingsadres> | <vestigingsplaats:znw> | plaats van vestiging)
beter:        (adres of plaats van het bedrijf) | altijd
uitleg:       Het adres of de plaats waar een bedrijf zit.
voorbeeld:    Vul het ⟦vestigingsadres⟧ van uw winkel in. => Vul het adres van uw winkel in.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       permanent    id: permanent-blijvend    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (altijd; het hele jaar) | als iets doorgaat
beter:        (voor altijd) | als iets blijft zo
uitleg:       De hele tijd door, zonder te stoppen.
voorbeeld:    U mag niet ⟦permanent⟧ in uw vakantiehuis wonen. => U mag niet het hele jaar in uw vakantiehuis wonen.
niet melden:  /(tattoo | make-up | krullen | kapper) ..5 _/ | een ander soort permanent
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 493 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gekoppeld aan    id: gekoppeld-aan    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      gekoppeld aan
beter:        (hangt af van) | als het een door het ander verandert
beter:        (hoort bij) | als twee dingen samen horen
uitleg:       Het een hoort bij het ander of verandert mee.
voorbeeld:    De hoogte van de toeslag is ⟦gekoppeld aan⟧ uw inkomen. => De hoogte van de toeslag hangt af van uw inkomen.
niet melden:  /(aanhanger | aanhangwagen | caravan | wagon | trein | apparaat | telefoon | computer | bluetooth | wifi) ..8 _/ | dan zit het vast met een haak of draad
niet melden:  /_ ..6 (auto | trein | telefoon | computer | apparaat)/ | dan zit het vast met een haak of draad
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 184 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       relevantie    id: relevantie-belang    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <belang> | altijd
uitleg:       Hoe belangrijk iets is voor het onderwerp.
voorbeeld:    Leg uit wat de ⟦relevantie⟧ van uw project voor de buurt is. => Leg uit wat het belang van uw project voor de buurt is.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 36 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       effectief    id: effectief-goed    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (dat goed werkt) | altijd
uitleg:       Het werkt goed: wat de bedoeling is, gebeurt ook.
voorbeeld:    De gemeente zoekt een ⟦effectieve⟧ aanpak van zwerfafval. => De gemeente zoekt een aanpak van zwerfafval die goed werkt.
niet melden:  /effectieve (rente | jaarrente | tarief | rentevoet)/ | een term over geld
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 314 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       efficiënt    id: efficient-handig    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (<efficiënt> | <efficiëntie:znw>)
beter:        (sneller of goedkoper) | zeg wat er beter gaat
uitleg:       Zo dat het weinig tijd, geld of moeite kost.
voorbeeld:    Door online plannen werken wij ⟦efficiënter⟧. => Door online plannen werken wij sneller.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 157 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       specifieke    id: specifieke-apart    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      specifieke !(uitkering | uitkeringen)
beter:        (bepaalde; aparte) | noem liever wat je bedoelt
uitleg:       Alleen voor dit geval, of precies dit en niets anders.
voorbeeld:    Voor monumenten gelden ⟦specifieke⟧ regels. => Voor monumenten gelden aparte regels.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 1979 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       invalshoek    id: invalshoek    soort: zelfstandig naamwoord    categorie: vaag    domein: algemeen    ernst: waarschuwing
beter:        (kant; manier van kijken) | altijd
uitleg:       De manier waarop iemand naar een onderwerp kijkt.
voorbeeld:    De commissie bekijkt het plan vanuit verschillende ⟦invalshoeken⟧. => De commissie bekijkt het plan van verschillende kanten.
niet melden:  /(zon | licht | straal | lichtstraal | graden) ..6 _/ | dan gaat het om licht
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 32 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kaders    id: kaders-regels    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: waarschuwing
patroon:      (de | deze | wettelijke | financiële | algemene | onze | gestelde | landelijke | gemeentelijke | heldere | duidelijke | inhoudelijke | beleidsmatige) kaders
beter:        (regels; grenzen) | zeg welke
uitleg:       De regels en grenzen waar iemand zich aan moet houden.
voorbeeld:    De raad bepaalt de ⟦financiële kaders⟧ voor de jeugdhulp. => De raad bepaalt hoeveel geld er is voor de jeugdhulp.
niet melden:  /binnen (de | deze)? _/ | daarvoor is er een andere raad
niet melden:  /(binnen | kaders | grijze | gekleurde | foto) ..2 _/ | een andere raad of een vakje
niet melden:  /_ ..3 (gesteld | stellen | stelt)/ | een andere raad
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 240 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       samenstelling van het huishouden    id: samenstelling-huishouden    soort: woordgroep    categorie: jargon    domein: sociaal    ernst: waarschuwing
patroon:      (samenstelling van (het | uw) (huishouden | gezin) | gezinssamenstelling | huishoudsamenstelling | huishoudenssamenstelling)
beter:        (wie er in huis wonen) | altijd
uitleg:       Welke mensen samen in één huis wonen.
voorbeeld:    Verandert de ⟦samenstelling van uw huishouden⟧? Geef het door. => Komt er iemand bij u wonen of gaat er iemand weg? Geef het door.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       zorgvuldig    id: zorgvuldig-precies    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (goed en precies) | als iemand leest, kijkt of werkt
beter:        (voorzichtig; netjes) | bij 'omgaan met'
uitleg:       Met veel aandacht, zodat er geen fouten komen.
voorbeeld:    Lees het contract ⟦zorgvuldig⟧ voordat u tekent. => Lees het contract goed en precies voordat u tekent.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 333 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       standpunt    id: standpunt-mening    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (mening; wat … vindt) | altijd
uitleg:       Wat iemand van iets vindt.
voorbeeld:    Het ⟦standpunt⟧ van de gemeente over de windmolens is niet veranderd. => De mening van de gemeente over de windmolens is niet veranderd.
niet melden:  /(op het | ander | ingenomen | ingenomen het) _/ | een andere raad
niet melden:  /_ ..4 (innemen | ingenomen | inneemt | in te nemen)/ | dan past het andere woord niet
niet melden:  /(neem | neemt | nemen | nam | namen | stelt | stellen) ..5 _/ | dan past het andere woord niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 460 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aangesloten bij een regeling    id: aangesloten-bij-regeling    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (aangesloten | aansluiting gezocht | aansluiting ..3 gezocht | aansluiten | aan te sluiten) bij (de | het | deze | dit | een) ..2 (regeling | regelingen | wet | systematiek | methodiek | methode | praktijk | uitvoeringspraktijk | begrip | begrippen | definitie | omschrijving | normen | norm | bepalingen | bedragen | tarieven | terminologie | jurisprudentie | rechtspraak | cao | voorwaarden | titel | indeling)
beter:        (hetzelfde doen als in) | altijd
uitleg:       Het gebeurt op dezelfde manier als daar.
voorbeeld:    Voor de hoogte van de vergoeding is ⟦aangesloten bij de tarieven⟧ van de zorgverzekeraar. => De vergoeding is even hoog als bij de zorgverzekeraar.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       bijgaande    id: bijgaande-hierbij    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      bijgaande
beter:        (die hierbij zit) | altijd
uitleg:       Het zit in dezelfde envelop of bij dezelfde e-mail.
voorbeeld:    In ⟦bijgaande⟧ folder leest u hoe u bezwaar maakt. => In de folder bij deze brief leest u hoe u bezwaar maakt.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 121 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een opgave van    id: opgave-van    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (een | de | uw | schriftelijke | jaarlijkse | volledige | nauwkeurige) opgave (van | over)
beter:        (lijst of overzicht) | als het op papier staat
uitleg:       Een lijst met gegevens die iemand doorgeeft.
voorbeeld:    De school stuurt elk jaar ⟦een opgave van⟧ het aantal leerlingen. => De school stuurt elk jaar een overzicht van het aantal leerlingen.
niet melden:  /_ <doen:ww>/ | daarvoor is er een andere raad
niet melden:  /(moeilijke | zware | onmogelijke | hele | lastige) _/ | dan is het een taak
niet melden:  /_ ..1 (reden | redenen)/ | daarvoor is er een andere raad
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 323 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       maximaal … bedragen    id: bedragen-zijn    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      a=(maximaal | minimaal | ten hoogste | ten minste | minstens | hoogstens | meer dan | minder dan | ongeveer) ..5 bedragen
beter:        {a} … zijn | altijd
uitleg:       Zo hoog worden of zijn, in geld of een aantal.
voorbeeld:    De lening mag ⟦maximaal⟧ 5.000 euro ⟦bedragen⟧. => De lening mag maximaal 5.000 euro zijn.
niet melden:  /(de | alle | deze | die | uw | totale | genoemde | andere | vaste) bedragen/ | dan is het een zelfstandig naamwoord
niet melden:  /(volgende | onderstaande | vermelde | bovenstaande | hogere | lagere | twee | drie) bedragen/ | dan is het een zelfstandig naamwoord
niet melden:  /[cijfer] bedragen/ | dan is het een zelfstandig naamwoord
niet melden:  /(opgenomen | vastgestelde | genoemde | bedoelde | vermelde | aangegeven | toegekende | betaalde | kleine | grote | ronde | losse | gelijke | verschillende | ontvangen | afgesproken | andere) bedragen/ | dan is het een zelfstandig naamwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       de kosten bedragen    id: kosten-bedragen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      wat=(kosten | leges | boetes | inkomsten | uitgaven | premies | lasten | proceskosten | reiskosten | verzendkosten | termijnen) bedragen
beter:        {wat} zijn | altijd
uitleg:       Zo hoog is het bedrag.
voorbeeld:    De ⟦kosten bedragen⟧ 35 euro per kind. => De kosten zijn 35 euro per kind.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       een behandeling ondergaan    id: behandeling-ondergaan    soort: woordgroep    categorie: ambtelijk    domein: zorg    ernst: waarschuwing
patroon:      wat=(onderzoek | onderzoeken | behandeling | behandelingen | operatie | operaties | keuring | ingreep | controle | test | therapie | bloedtest) <ondergaan:ww>
patroon:      <ondergaan:ww> ..4 (onderzoek | behandeling | operatie | keuring | ingreep | controle | test | therapie)
beter:        (krijgen) | altijd
uitleg:       Een onderzoek, keuring of operatie krijgen. Een ander doet die.
voorbeeld:    U moet een medische ⟦keuring ondergaan⟧ voor uw vrachtwagenrijbewijs. => Een arts moet u keuren voor uw vrachtwagenrijbewijs.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       een beroep uitoefenen    id: beroep-uitoefenen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (beroep | functie | functies | vak | ambt | praktijk | recht | rechten | toezicht | gezag | taak | taken | controle | activiteiten | werkzaamheden) ..6 (uitoefenen | uitoefent | uitgeoefend | uit te oefenen | uitoefende)
patroon:      (oefen | oefent | oefenen | oefende) ..6 (beroep | functie | toezicht | gezag | controle | rechten) ..8 uit
patroon:      (uitoefenen | uitoefening) van (een | het | de | zijn | haar | hun | uw) ..2 (beroep | functie | vak | ambt | taak | taken | recht | rechten | toezicht | bevoegdheid | bevoegdheden)
beter:        (werken als) | bij een beroep of functie
beter:        (doen) | bij een taak of werk
beter:        (gebruiken) | bij een recht of bevoegdheid
beter:        (controleren) | bij toezicht
uitleg:       Een beroep hebben, een taak doen of een recht gebruiken.
voorbeeld:    U mag in uw huis een ⟦beroep uitoefenen⟧, bijvoorbeeld als kapper. => U mag in uw huis werken, bijvoorbeeld als kapper.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       tijdelijk van aard    id: tijdelijk-van-aard    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      hoe=(tijdelijk | blijvend | structureel | persoonlijk | medisch | technisch | financieel | incidenteel | vertrouwelijk | algemeen | ernstig | juridisch | praktisch | psychisch | lichamelijk) van aard
beter:        {hoe} | altijd
uitleg:       Het woord ervoor zegt genoeg: zo is het.
voorbeeld:    Uw klachten zijn ⟦tijdelijk van aard⟧. => Uw klachten zijn tijdelijk.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       de aandacht vestigen op    id: aandacht-vestigen-op    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <vestigen:ww> ..8 aandacht ..2 op
patroon:      aandacht ..4 <vestigen:ww> op
patroon:      aandacht op ..8 <vestigen:ww>
beter:        (wijzen op; vertellen over) | altijd
uitleg:       Zeggen dat iets belangrijk is om te lezen of te weten.
voorbeeld:    Wij willen uw ⟦aandacht vestigen op⟧ de nieuwe openingstijden. => Wij willen u wijzen op de nieuwe openingstijden.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       aandacht verdienen    id: aandacht-verdienen    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      <verdienen:ww> ..4 aandacht
patroon:      aandacht (verdient | verdienen | behoeft | behoeven | vergt)
patroon:      (behoeft | behoeven | vergt) ..4 aandacht
beter:        (let op) | zeg wat iemand moet doen
uitleg:       Daar moet iemand goed op letten.
voorbeeld:    De veiligheid van het kruispunt ⟦verdient extra aandacht⟧. => Wij moeten extra letten op de veiligheid van het kruispunt.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie

ingang:       geconfronteerd worden met    id: geconfronteerd-met    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      geconfronteerd ..2 met
patroon:      met ..6 geconfronteerd
beter:        (krijgen; te maken krijgen met) | altijd
uitleg:       Plotseling iets meemaken dat moeilijk is.
voorbeeld:    Veel huurders worden ⟦geconfronteerd met⟧ een hoge rekening voor gas. => Veel huurders krijgen een hoge rekening voor gas.
niet melden:  /(verdachte | politie | getuige | bewijs | rechter) ..10 _/ | dan betekent het iets laten zien aan iemand
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gemoeid zijn met    id: gemoeid-met    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (ermee | daarmee | hiermee | waarmee) ..4 gemoeid
patroon:      gemoeid ..2 met
patroon:      <zijn:ww> ..6 gemoeid
patroon:      met ..6 gemoeid (<zijn:ww> | gaan | gaat)
beter:        (nodig zijn voor; het kost) | altijd
uitleg:       Zo veel geld of tijd is ervoor nodig.
voorbeeld:    Met de reparatie van de brug ⟦is⟧ twee miljoen euro ⟦gemoeid⟧. => De reparatie van de brug kost twee miljoen euro.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onder|brengen bij    id: onderbrengen-bij    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (ondergebracht | onderbrengen | onder te brengen | onderbrengt) (bij | in)
beter:        (bij … regelen) | als het om werk of geld gaat
beter:        (een plek geven) | als het om mensen of spullen gaat
uitleg:       Zorgen dat iets of iemand een plaats krijgt bij een ander.
voorbeeld:    De hulp bij schulden is ⟦ondergebracht bij⟧ de kredietbank. => De kredietbank geeft de hulp bij schulden.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       gerezen vragen    id: rijzen-vragen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (vraag | vragen | twijfel | twijfels | problemen | bezwaren | onduidelijkheid | verschil | probleem | geschil) ..4 (gerezen | rijst | rijzen | rees)
patroon:      (rijst | rijzen | rees | gerezen) ..3 (vraag | vragen | twijfel | twijfels | problemen | bezwaren)
beter:        (zijn gekomen; ontstaan) | altijd
uitleg:       Er komen vragen, problemen of twijfels.
voorbeeld:    Er zijn ⟦vragen gerezen⟧ over de veiligheid van de speeltoestellen. => Er zijn vragen over de veiligheid van de speeltoestellen.
niet melden:  /(deeg | brood | cake | oven) ..10 _/ | dan gaat het om bakken
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       weergegeven in    id: weergegeven-in    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      weergegeven (in | op)
patroon:      (in | op) (de | het | deze | dit | onderstaande | bovenstaande) ..2 (tabel | bijlage | kaart | schema | overzicht | figuur | grafiek | lijst) ..4 weergegeven
patroon:      weergegeven <zijn:ww> (in | op)
beter:        (staan in) | altijd
uitleg:       Daar is het te lezen of te zien.
voorbeeld:    De bedragen zijn ⟦weergegeven in⟧ de tabel. => De bedragen staan in de tabel.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 90 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       plaatsvervanger    id: plaatsvervanger    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: tip
patroon:      (<plaatsvervanger> | plaatsvervangend | plaatsvervangende)
beter:        (die invalt; vervanger) | altijd
uitleg:       Iemand die het werk doet als een ander er niet is.
voorbeeld:    De ⟦plaatsvervangend⟧ voorzitter leidt vanavond de vergadering. => De vervanger van de voorzitter leidt vanavond de vergadering.
niet melden:  /plaatsvervangende schaamte/ | een vaste uitdrukking
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 301 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aangetast door    id: aangetast-door    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      aangetast
patroon:      (<aantasten:ww> | aantasting van)
beter:        (slechter gemaakt; beschadigd) | altijd
uitleg:       Iets wordt slechter of gaat kapot.
voorbeeld:    De kozijnen zijn ⟦aangetast⟧ door vocht. => De kozijnen zijn beschadigd door vocht.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       belemmering    id: belemmering-hinder    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (<belemmering> | <belemmeren:ww>)
beter:        (hinder; wat in de weg staat) | altijd
uitleg:       Iets wat in de weg staat, zodat iets niet lukt of moeilijk gaat.
voorbeeld:    Een geparkeerde fiets kan een ⟦belemmering⟧ zijn voor iemand in een rolstoel. => Een geparkeerde fiets kan in de weg staan voor iemand in een rolstoel.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 239 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       emolumenten    id: emolumenten    soort: zelfstandig naamwoord    categorie: archaisch    domein: bestuur    ernst: waarschuwing
patroon:      emolumenten
beter:        (extra's bij het loon) | zeg wat iemand krijgt
uitleg:       Wat iemand naast zijn loon krijgt, zoals een goedkope woning.
voorbeeld:    De ⟦emolumenten⟧ van de beheerder zijn een woning en gratis water. => De beheerder krijgt naast zijn loon een woning en gratis water.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 152 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       eindtermen    id: eindtermen    soort: zelfstandig naamwoord    categorie: jargon    domein: onderwijs    ernst: waarschuwing
patroon:      <eindterm>
beter:        (wat je aan het eind moet kunnen) | altijd
uitleg:       Wat iemand moet weten en kunnen om een diploma te krijgen.
voorbeeld:    Op onze website staan de ⟦eindtermen⟧ van de opleiding tot kok. => Op onze website staat wat een kok na de opleiding moet kunnen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 432 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ingebruikname    id: ingebruikname    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (gaan gebruiken) | zeg wanneer iemand het gaat gebruiken
uitleg:       Het begin van het gebruik.
voorbeeld:    Voor de ⟦ingebruikname⟧ van de nieuwe lift komt er een keuring. => Voordat u de nieuwe lift mag gebruiken, komt er een keuring.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 71 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       claimen    id: claimen-vragen    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: tip
beter:        (vragen; eisen) | altijd
uitleg:       Vragen om geld of iets anders waar iemand recht op denkt te hebben.
voorbeeld:    U kunt de schade aan uw auto bij ons ⟦claimen⟧. => U kunt ons vragen om de schade aan uw auto te betalen.
niet melden:  /(uitvinding | aanslag | daad | overwinning | verantwoordelijkheid | titel) ..5 _/ | dan betekent het zeggen dat iemand het deed
niet melden:  /_ ..5 (uitvinding | aanslag | daad | overwinning | verantwoordelijkheid | titel)/ | dan betekent het zeggen dat iemand het deed
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 94 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       naar zijn oordeel    id: naar-zijn-oordeel    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      naar (zijn | haar | hun | ons | mijn | uw | diens | eigen) oordeel
beter:        (… vindt dat) | noem wie dat vindt
uitleg:       Zo denkt iemand erover.
voorbeeld:    De commissie kan leden wegsturen die ⟦naar haar oordeel⟧ de orde verstoren. => De commissie kan leden wegsturen als zij vindt dat die de orde verstoren.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 315 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op vertoon van    id: op-vertoon-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: waarschuwing
patroon:      (op | tegen | onder) vertoon van
patroon:      op vertoon
beter:        (als u … laat zien) | altijd
uitleg:       Iemand moet het kaartje, de pas of het papier laten zien.
voorbeeld:    Met een Ooievaarspas mag u ⟦op vertoon van⟧ uw pas gratis naar binnen. => Met een Ooievaarspas mag u gratis naar binnen als u uw pas laat zien.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       defecte    id: defecte-kapotte    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      defecte
beter:        kapotte | altijd
uitleg:       Het werkt niet meer.
voorbeeld:    Meld een ⟦defecte⟧ lantaarnpaal via onze website. => Meld een kapotte lantaarnpaal via onze website.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 23 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       defect zijn    id: defect-zijn    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      a=(is | zijn | was | waren) defect
beter:        {a} kapot | altijd
uitleg:       Het doet het niet meer.
voorbeeld:    De lift in het gemeentehuis ⟦is defect⟧. => De lift in het gemeentehuis is kapot.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       regime    id: regime-regels    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: waarschuwing
beter:        (regels) | altijd
uitleg:       De regels die ergens of in een bepaalde tijd gelden.
voorbeeld:    Voor kavels aan het water geldt een ander ⟦regime⟧. => Voor kavels aan het water gelden andere regels.
niet melden:  /(dictator | president | leger | oorlog | communistisch | communistische | koloniaal | koloniale | fascistisch | "nazi" | militair | militaire | land | oppositie | gevangenis | gedetineerde) ..10 _/ | dan is het een regering of een gevangenis
niet melden:  /_ ..10 (dictator | president | leger | oorlog | gevangenis | gedetineerde | gedetineerden)/ | dan is het een regering of een gevangenis
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 257 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       innovatief    id: innovatief-nieuw    soort: bijvoeglijk    categorie: vaag    domein: algemeen    ernst: tip
beter:        (nieuw; anders dan voorheen) | altijd
uitleg:       Nieuw en anders dan wat er al was.
voorbeeld:    De gemeente geeft geld voor ⟦innovatieve⟧ plannen tegen eenzaamheid. => De gemeente geeft geld voor nieuwe plannen tegen eenzaamheid.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 127 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       perspectief bieden    id: perspectief    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: waarschuwing
patroon:      (perspectief | toekomstperspectief) ..3 (bieden | biedt | geboden | geven | geeft)
patroon:      (bied | biedt | bieden | geeft | geven) ..3 (perspectief | toekomstperspectief)
patroon:      (geen | weinig | meer | beter | nieuw) (perspectief | toekomstperspectief)
patroon:      vanuit (het | een)? ..1 perspectief
beter:        (kans op een betere toekomst) | als het om de toekomst gaat
beter:        (als je kijkt met de ogen van) | bij 'vanuit het perspectief van'
uitleg:       Een kans dat het later beter gaat, of de kant van waaruit iemand kijkt.
voorbeeld:    Een eigen woning ⟦geeft⟧ jongeren weer ⟦perspectief⟧. => Met een eigen woning krijgen jongeren weer kans op een goede toekomst.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie

ingang:       de ambitie van    id: ambitie-doel    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      (de | onze | deze | gezamenlijke | hoge | grote) (ambitie | ambities) !(heeft)
beter:        (wat wij willen bereiken) | altijd
uitleg:       Wat iemand graag wil bereiken.
voorbeeld:    ⟦Onze ambitie⟧ is dat in 2030 niemand meer op straat slaapt. => Wij willen dat in 2030 niemand meer op straat slaapt.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tegen|gaan    id: tegengaan    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (tegengaan | tegengaat | tegen te gaan | tegengegaan | tegenging)
beter:        (voorkomen) | als het nog niet is gebeurd
beter:        (stoppen; minder maken) | als het al gebeurt
uitleg:       Zorgen dat iets niet gebeurt of minder wordt.
voorbeeld:    Met camera's wil de burgemeester overlast ⟦tegengaan⟧. => Met camera's wil de burgemeester overlast voorkomen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 86 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderscheid    id: onderscheid-verschil    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        <verschil> | altijd
uitleg:       Dat twee dingen niet hetzelfde zijn.
voorbeeld:    Het ⟦onderscheid⟧ tussen huurders en kopers blijft in de nieuwe regels bestaan. => Het verschil tussen huurders en kopers blijft in de nieuwe regels bestaan.
niet melden:  /(mij | me | zich | je | u) ..3 _/ | dan is het een werkwoord
niet melden:  /_ (mij | me | je | zich)/ | dan is het een werkwoord
niet melden:  /(jaar | jaren) des _/ | een vaste uitdrukking
niet melden:  /(zonder | ridder | medaille | te) _/ | een vaste uitdrukking
niet melden:  /(maak | maakt | maken | maakte | maakten | gemaakt) ..8 _/ | daarvoor is er een andere raad
niet melden:  /_ ..6 (maak | maakt | maken | maakte | gemaakt)/ | daarvoor is er een andere raad
niet melden:  /(verboden | direct | indirect | ongeoorloofd | ongerechtvaardigd | gerechtvaardigd | in) _/ | een term uit de wet of een vaste uitdrukking
niet melden:  /_ (op grond van | naar | op basis van)/ | een term uit de wet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 634 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       particulier    id: particulier-prive    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (particulier | particuliere | particulieren)
beter:        (van een gewone persoon of een gezin) | als het geen bedrijf is
beter:        (niet van de overheid) | bij een school, bureau of beveiliger
uitleg:       Het gaat om een gewone persoon of een bedrijf, en niet om de overheid.
voorbeeld:    ⟦Particulieren⟧ mogen hun afval gratis naar de milieustraat brengen. => Gewone inwoners mogen hun afval gratis naar de milieustraat brengen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 727 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in zijn geheel    id: in-zijn-geheel    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      in (zijn | haar | hun) geheel
beter:        (helemaal) | altijd
uitleg:       Alles, en niet een deel.
voorbeeld:    De gemeente betaalt de cursus ⟦in zijn geheel⟧. => De gemeente betaalt de cursus helemaal.
niet melden:  /_ (gezien | genomen | bekeken | beoordeeld | bezien)/ | dan betekent het alles samen
niet melden:  /(werk | plan | tekst | gebouw | stuk | gebied | project) _/ | dan betekent het alles samen
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 114 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bij ongewijzigd beleid    id: ongewijzigd-beleid    soort: woordgroep    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (bij | met) (een)? (ongewijzigd beleid | ongewijzigde omstandigheden)
beter:        (als er niets verandert) | altijd
uitleg:       Wat er gebeurt als niemand iets anders gaat doen.
voorbeeld:    ⟦Bij ongewijzigd beleid⟧ is het zwembad over vijf jaar te duur. => Als er niets verandert, is het zwembad over vijf jaar te duur.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderlinge    id: onderlinge    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (onderlinge | onderling) !(waarborgmaatschappij | verzekeringsmaatschappij | waarborg)
beter:        (met elkaar; tussen elkaar) | altijd
uitleg:       Tussen twee of meer mensen of groepen.
voorbeeld:    De ouders maken ⟦onderlinge⟧ afspraken over de vakantie. => De ouders maken met elkaar afspraken over de vakantie.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 686 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       formulering    id: formulering-woorden    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (hoe het er staat; woorden) | altijd
uitleg:       De woorden die iemand kiest om iets te zeggen of te schrijven.
voorbeeld:    De ⟦formulering⟧ van vraag 4 is veranderd. => Vraag 4 staat er nu met andere woorden.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 122 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       na afloop van    id: na-afloop-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
patroon:      na afloop van !(de termijn)
beter:        na | altijd
uitleg:       Als het voorbij is.
voorbeeld:    ⟦Na afloop van⟧ de cursus krijgt u een certificaat. => Na de cursus krijgt u een certificaat.
niet melden:  /_ ..5 (termijn | termijnen)/ | daarvoor is er een andere raad
niet melden:  /_ (het | de | een | elk | elke | ieder | iedere) (jaar | kalenderjaar | maand | week | kwartaal | dag | boekjaar)/ | dan past het andere woord niet
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 932 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderverdeeld in    id: onderverdeeld-in    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (onderverdeeld | onder te verdelen | opgedeeld | onderverdelen) in
beter:        (er zijn …) | noem de delen
uitleg:       Het bestaat uit een paar delen of groepen.
voorbeeld:    Het park is ⟦onderverdeeld in⟧ drie delen: spelen, sporten en natuur. => Het park heeft drie delen: spelen, sporten en natuur.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 74 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       collectief    id: collectief-samen    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (collectief | collectieve) !(arbeidsovereenkomst | arbeidsovereenkomsten | geheugen)
beter:        (met een groep samen) | altijd
uitleg:       Voor of met een hele groep samen.
voorbeeld:    Met de ⟦collectieve⟧ zorgverzekering van de gemeente betaalt u minder. => Samen met andere inwoners krijgt u via de gemeente een goedkopere zorgverzekering.
niet melden:  /(kunstenaarscollectief | het | een) collectief/ | dan is het een groep
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 729 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       conceptbesluit    id: conceptbesluit    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (<conceptbesluit> | <conceptplan:znw> | <conceptverslag:znw> | <conceptbrief:znw> | <conceptrapport:znw> | <conceptversie:znw> | <conceptbegroting:znw> | <conceptverordening:znw>)
patroon:      in concept (gereed | klaar | vastgesteld | opgesteld | aan | voorgelegd)
beter:        (eerste versie) | altijd
uitleg:       Een eerste versie. Er kan nog iets veranderen.
voorbeeld:    U krijgt eerst het ⟦conceptverslag⟧ van ons gesprek. => U krijgt eerst de eerste versie van het verslag van ons gesprek.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       het betreft    id: het-betreft    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      w=(het | dit) betreft (een | de | alle | uw | geen | drie | twee | vier)
beter:        ({w} gaat om) | altijd
uitleg:       Dit wordt bedoeld: hier gaat het om.
voorbeeld:    Er zijn drie aanvragen afgewezen. ⟦Het betreft twee⟧ aanvragen voor een dakkapel en één voor een schuur. => Er zijn drie aanvragen afgewezen. Het gaat om twee aanvragen voor een dakkapel en één voor een schuur.
niet melden:  /(zover | voorzover | wat | als | indien | wanneer | of | omdat | dat | voor) _/ | dan past het andere woord niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1415 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       enkel    id: enkel-alleen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      enkel w=(als | voor | de | het | om | bij | met | door | wanneer | indien | mogelijk | op | nog | toegestaan | geldig | gebruikt | worden)
beter:        alleen {w} | altijd
uitleg:       Dat en niets anders.
voorbeeld:    De pas is ⟦enkel geldig⟧ met een foto. => De pas is alleen geldig met een foto.
niet melden:  /(gebroken | verstuikte | gekneusde | pijnlijke | knie | voet | been | of | en | geen | de | uw | mijn | zijn | haar | een | linker | rechter | elk | hun | je | per | niet) _/ | dan betekent het iets anders
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1730 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verblijven    id: verblijven-zijn    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (verblijft | verblijven | verbleven | verbleef | verblijvende)
beter:        (wonen; logeren; zijn) | zeg wat iemand doet
uitleg:       Ergens een tijd zijn, bijvoorbeeld om te wonen of te logeren.
voorbeeld:    Wie langer dan vier maanden in het buitenland ⟦verblijft⟧, moet dat melden. => Wie langer dan vier maanden in het buitenland is, moet dat melden.
niet melden:  /(dieren | vogels | vee | hond | zolang) ..5 _/ | een gewone betekenis
niet melden:  /(de | alle | deze | nieuwe) verblijven/ | dan zijn het hokken
niet melden:  /(rechtmatig | onrechtmatig | legaal | illegaal) ..6 _/ | een term uit de wet
niet melden:  /_ ..10 (rechtmatig | onrechtmatig | legaal | illegaal)/ | een term uit de wet
niet melden:  /(korte | lange | langere | eerdere | de | uw | deze | meer | meerdere | alle | twee | drie | veel) verblijven/ | meervoud van verblijf
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 740 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       wegens    id: wegens-door    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
beter:        (door) | als iets niet kan of mag
beter:        (omdat) | maak er een zin van
beter:        (voor) | bij een boete of straf
uitleg:       Dat is de reden.
voorbeeld:    ⟦Wegens⟧ werk aan de weg rijdt bus 4 een andere route. => Door werk aan de weg rijdt bus 4 een andere route.
niet melden:  /_ (verbouwing | ziekte | vakantie | omstandigheden) (gesloten | dicht)/ | een vaste zin op een deur
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 1935 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       land van herkomst    id: land-van-herkomst    soort: woordgroep    categorie: ambtelijk    domein: sociaal    ernst: tip
patroon:      (land | landen) van herkomst
beter:        (land waar iemand vandaan komt) | altijd
uitleg:       Het land waar iemand vandaan komt.
voorbeeld:    In het gesprek vragen wij naar uw werk in uw ⟦land van herkomst⟧. => In het gesprek vragen wij naar uw werk in het land waar u vandaan komt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 327 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aansluitend aan    id: aansluitend-aan    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (aansluitend | aaneensluitend) aan
beter:        (direct na) | als het om tijd gaat
beter:        (direct naast) | als het om een plaats gaat
uitleg:       Meteen na iets, of er meteen naast.
voorbeeld:    U kunt ⟦aansluitend aan⟧ uw verlof vakantie nemen. => U kunt direct na uw verlof vakantie nemen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 73 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       samen|vallen met    id: samenvallen-met    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (samenvalt | samenvallen | samen te vallen | samengevallen) met
patroon:      (valt | vallen | viel | vielen) ..4 samen met
beter:        (tegelijk zijn met) | altijd
uitleg:       Op hetzelfde moment of op dezelfde plek.
voorbeeld:    De vakantie van de school ⟦valt samen met⟧ de kermis. => De vakantie van de school is tegelijk met de kermis.
niet melden:  /(u | je) (valt | viel) samen/ | dan hoort iemand er samen met een ander bij
niet melden:  /(valt | viel) (u | je) samen/ | dan hoort iemand er samen met een ander bij
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vergunningverlening    id: vergunningverlening    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: waarschuwing
patroon:      (<vergunningverlening> | <subsidieverlening:znw>)
beter:        (een vergunning of subsidie geven) | altijd
uitleg:       De overheid beslist over een vergunning of subsidie, en geeft die.
voorbeeld:    De ⟦vergunningverlening⟧ voor het festival duurt acht weken. => De gemeente heeft acht weken nodig voor de vergunning voor het festival.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 142 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter beschikking staan    id: ter-beschikking-staan    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (staat | staan | stond | stonden) ..5 ter beschikking
patroon:      ter beschikking (staat | staan | stond | stonden | staande)
beter:        (u kunt gebruiken; er is) | altijd
uitleg:       Iemand kan of mag het gebruiken.
voorbeeld:    Voor vragen ⟦staat⟧ onze servicelijn ⟦ter beschikking⟧. => Met vragen kunt u onze servicelijn bellen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 37 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       met goed gevolg    id: met-goed-gevolg    soort: woordgroep    categorie: archaisch    domein: onderwijs    ernst: waarschuwing
patroon:      met (goed | gunstig | voldoende) gevolg
beter:        (halen; slagen voor) | altijd
uitleg:       Iemand is geslaagd voor het examen of de cursus.
voorbeeld:    U moet het theorie-examen ⟦met goed gevolg⟧ hebben gedaan. => U moet het theorie-examen hebben gehaald.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 287 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hangt samen met    id: hangt-samen-met    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (hang | hangt | hangen | hing | hingen) ..4 samen (met | hiermee | daarmee)
patroon:      (hangt | hangen | hing | hingen) ..3 (hiermee | daarmee | ermee) ..3 samen
beter:        (heeft te maken met) | altijd
uitleg:       Het een heeft te maken met het ander.
voorbeeld:    De hogere rekening ⟦hangt samen met⟧ de strenge winter. => De hogere rekening komt door de strenge winter.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 23 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kosten verbonden aan    id: kosten-verbonden-aan    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      kosten verbonden aan
beter:        kosten van | altijd
uitleg:       Wat iets kost.
voorbeeld:    De ⟦kosten verbonden aan⟧ de verhuizing betaalt de verhuurder. => De kosten van de verhuizing betaalt de verhuurder.
niet melden:  /<zijn:ww> ..5 kosten verbonden/ | daarvoor is er een andere raad
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 68 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       er zijn kosten aan verbonden    id: kosten-aan-verbonden    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
patroon:      <zijn:ww> ..3 kosten (aan verbonden | aan ..4 verbonden)
patroon:      aan ..4 <zijn:ww> ..3 kosten verbonden
patroon:      kosten (die | welke) ..4 (verbonden | aan verbonden) <zijn:ww>
patroon:      <zijn:ww> ..4 kosten verbonden aan
beter:        (het kost geld; het is gratis) | zeg hoeveel het kost
uitleg:       Iemand moet ervoor betalen. Met 'geen' is het gratis.
voorbeeld:    ⟦Aan⟧ de cursus ⟦zijn⟧ geen ⟦kosten verbonden⟧. => De cursus is gratis.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie

ingang:       gehuwd    id: gehuwd-getrouwd    soort: bijvoeglijk    categorie: archaisch    domein: algemeen    ernst: tip
beter:        <getrouwd> | altijd
uitleg:       Twee mensen zijn getrouwd.
voorbeeld:    Bent u ⟦gehuwd⟧ of woont u samen? => Bent u getrouwd of woont u samen?
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 251 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gehuwden    id: gehuwden    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: tip
patroon:      gehuwden
beter:        getrouwde mensen | altijd
uitleg:       Mensen die met elkaar getrouwd zijn.
voorbeeld:    Voor ⟦gehuwden⟧ en alleenstaanden gelden andere bedragen. => Voor getrouwde mensen en alleenstaanden gelden andere bedragen.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 65 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ongehuwd    id: ongehuwd    soort: bijvoeglijk    categorie: archaisch    domein: algemeen    ernst: tip
beter:        (niet getrouwd) | altijd
uitleg:       Iemand is niet getrouwd.
voorbeeld:    Vul hier in of u ⟦ongehuwd⟧ bent. => Vul hier in of u niet getrouwd bent.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie; 208 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       forensisch    id: forensisch    soort: bijvoeglijk    categorie: jargon    domein: justitie    ernst: waarschuwing
beter:        (voor de politie of rechter) | altijd
uitleg:       Het gaat om onderzoek of zorg in een strafzaak.
voorbeeld:    Het ⟦forensisch⟧ onderzoek in de woning is klaar. => Het onderzoek van de politie in de woning is klaar.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 307 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       afkomstig uit    id: afkomstig-los    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      afkomstig van=(uit | van)
beter:        {van} | altijd
uitleg:       Het zegt waar iets of iemand vandaan komt.
voorbeeld:    De gemeente mag gegevens ⟦afkomstig van⟧ de politie alleen hiervoor gebruiken. => De gemeente mag gegevens van de politie alleen hiervoor gebruiken.
niet melden:  /<zijn:ww> ..8 _/ | daarvoor is er een andere raad
niet melden:  /_ ..8 <zijn:ww>/ | daarvoor is er een andere raad
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 219 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       omstandigheid    id: omstandigheid-situatie    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (bijzondere | persoonlijke | onvoorziene | dringende | nieuwe | veranderde | gewijzigde | feitelijke | financiële | individuele | uitzonderlijke | buitengewone | zeer) ..1 (omstandigheid | omstandigheden)
beter:        (situatie; wat er aan de hand is) | altijd
uitleg:       Hoe het op dat moment met iemand of iets gaat.
voorbeeld:    In ⟦bijzondere omstandigheden⟧ krijgt u meer tijd om te betalen. => Is er bij u iets bijzonders aan de hand? Dan krijgt u meer tijd om te betalen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 3882 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tijdige    id: tijdige    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (tijdige | ontijdige)
beter:        (op tijd) | altijd
uitleg:       Op tijd, niet te laat.
voorbeeld:    Zorg voor een ⟦tijdige⟧ aanmelding van uw kind. => Meld uw kind op tijd aan.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 213 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitgerust met    id: uitgerust-met    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      uitgerust met
beter:        (heeft; hebben) | altijd
uitleg:       Dat zit erin of eraan.
voorbeeld:    De nieuwe bus is ⟦uitgerust met⟧ een lift voor rolstoelen. => De nieuwe bus heeft een lift voor rolstoelen.
niet melden:  /(geslapen | rust | nacht | vakantie) ..6 _/ | dan betekent het niet meer moe
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 112 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vergrendelen    id: vergrendelen    soort: werkwoord    categorie: jargon    domein: algemeen    ernst: tip
beter:        op slot <doen> | altijd
uitleg:       Zo dichtdoen dat niemand het zomaar open krijgt.
voorbeeld:    Vergeet niet de poort te ⟦vergrendelen⟧. => Vergeet niet de poort op slot te doen.
niet melden:  /(scherm | telefoon | computer | account | toetsen | bestand | cel) ..6 _/ | op een computer is het een vaste term
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       geautoriseerd    id: geautoriseerd    soort: bijvoeglijk    categorie: jargon    domein: ict    ernst: waarschuwing
beter:        (die dat mag) | altijd
uitleg:       Iemand heeft toestemming gekregen om iets te doen of te zien.
voorbeeld:    Alleen ⟦geautoriseerde⟧ medewerkers kunnen uw dossier openen. => Alleen medewerkers die dat mogen, kunnen uw dossier openen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 66 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       naar voren komen    id: naar-voren-komen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      naar voren ..1 (gekomen | komt | komen | kwam | gebracht | brengen | bracht | brachten | brengt)
patroon:      (komt | komen | kwam | kwamen | brengt | brengen | bracht | brachten) ..6 naar voren
beter:        (blijken) | bij 'naar voren komen'
beter:        (zeggen) | bij 'naar voren brengen'
uitleg:       Iets wordt duidelijk, of iemand zegt het.
voorbeeld:    Uit het gesprek ⟦komt naar voren⟧ dat u veel pijn heeft. => Uit het gesprek blijkt dat u veel pijn heeft.
niet melden:  /(stoel | stap | zitten | loopt | lopen | rij | trap | podium) ..8 _/ | dan gaat het om een plaats
niet melden:  /naar voren (gestroomd | gelopen | gebogen | gestapt | geschoven)/ | dan gaat het om een plaats
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       openbaar bestuur    id: openbaar-bestuur    soort: woordgroep    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (openbaar bestuur | openbare sector | publieke sector)
beter:        (de overheid) | altijd
uitleg:       Alle organisaties van de overheid samen, zoals gemeenten, provincies en ministeries.
voorbeeld:    Mensen moeten het ⟦openbaar bestuur⟧ kunnen vertrouwen. => Mensen moeten de overheid kunnen vertrouwen.
niet melden:  /("Bestuur" | "Raad" | kwaliteitsmedewerker | studie | opleiding) ..3 _/ | een naam of een studie
niet melden:  /"Wet" ..8 _/ | de naam van een wet
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 161 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gekenmerkt door    id: gekenmerkt-door    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: waarschuwing
patroon:      (gekenmerkt | kenmerkt zich | kenmerken zich) ..1 door
patroon:      (kenmerkt | kenmerken) zich door
beter:        (typisch is; je ziet veel) | zeg wat je ziet
uitleg:       Dat is er typisch aan.
voorbeeld:    De wijk wordt ⟦gekenmerkt door⟧ brede straten en veel groen. => De wijk heeft brede straten en veel groen.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voorzien zijn van    id: voorzien-zijn    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      voorzien (<zijn:ww> | te zijn | moet zijn | moeten zijn) van
patroon:      <zijn:ww> ..3 voorzien van
beter:        (hebben) | altijd
uitleg:       Dat zit of staat erop of erin.
voorbeeld:    Uw brief moet ⟦voorzien zijn van⟧ een handtekening. => Er moet een handtekening onder uw brief staan.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 71 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overweging verdienen    id: overweging-verdienen    soort: woordgroep    categorie: archaisch    domein: algemeen    ernst: waarschuwing
patroon:      <verdienen:ww> ..2 overweging
patroon:      overweging (verdient | verdienen)
patroon:      in overweging (geven | gegeven | geeft | nemen | neemt | genomen | te geven | te nemen)
patroon:      (geef | geeft | geven | neem | neemt | nemen) ..6 in overweging
beter:        (erover nadenken) | bij 'in overweging nemen'
beter:        (voorstellen) | bij 'in overweging geven'
uitleg:       Erover nadenken, of voorstellen om erover na te denken.
voorbeeld:    Wij ⟦geven u in overweging⟧ een advocaat te zoeken. => Denk erover na om een advocaat te zoeken.
status:       aangenomen, 2026-11, redacteur: hoort niet meer bij de taal van nu
bron:         eigen redactie

ingang:       gedurende    id: gedurende-tijdsduur    soort: voorzetsel    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    met een tijdsduur
patroon:      gedurende ..3 (maand | maanden | week | weken | jaar | jaren | dag | dagen | uur | uren | minuten | kwartaal | periode | kalenderjaar | schooljaar | tijd | nacht | dagdeel | werkdagen)
beter:        (twee weken lang; het hele jaar) | zeg hoe lang
uitleg:       Zo lang duurt het.
voorbeeld:    U krijgt ⟦gedurende zes maanden⟧ hulp in het huishouden. => U krijgt zes maanden lang hulp in het huishouden.
niet melden:  /gedurende ..2 (procedure | gesprek | vergadering)/ | daarvoor is er een andere raad
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 3918 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       sprake zijn van    id: sprake-zonder-er    soort: woordgroep    categorie: omslachtig    domein: algemeen    ernst: tip
betekenis:    zonder 'er'
patroon:      <zijn:ww> ..5 sprake van
patroon:      sprake (<zijn:ww> | kan zijn | zou zijn) van
beter:        (er is; dit is) | altijd
uitleg:       Dat is er, of dat is het. Met 'geen' is het juist niet zo.
voorbeeld:    In dit geval ⟦is sprake van⟧ een misverstand. => Dit is een misverstand.
niet melden:  /(er | ervan | daarvan | hiervan) ..8 sprake/ | daarvoor is er een andere raad
niet melden:  /sprake ..3 er/ | daarvoor is er een andere raad
niet melden:  /daar ..6 sprake/ | een gewone zin: dat is niet zo
niet melden:  /sprake van [leesteken]/ | een gewone zin: dat is niet zo
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 334 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inlichtingen    id: inlichtingen-informatie    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    gegevens die iemand geeft of krijgt
patroon:      (de | deze | uw | die | geen | juiste | onjuiste | volledige | schriftelijke | gevraagde | bepaalde | noodzakelijke | benodigde) inlichtingen
patroon:      inlichtingen (krijgt | kunt | verkrijgt | bij | over | geeft | geven)
beter:        (informatie) | altijd
uitleg:       Wat iemand vertelt of laat zien aan de overheid, of wat iemand te horen krijgt.
voorbeeld:    ⟦De inlichtingen⟧ die u gaf, kloppen niet met uw loonstrook. => De informatie die u gaf, klopt niet met uw loonstrook.
niet melden:  /inlichtingen (- | en veiligheidsdiensten | inwinnen)/ | een naam of een andere raad
niet melden:  /inlichtingen ..2 (verstrekken | verstrekt | verstrek)/ | daarvoor is er een andere raad
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1961 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       structureel    id: structureel-blijvend    soort: bijwoord    categorie: vaag    domein: algemeen    ernst: tip
betekenis:    niet voor een zelfstandig naamwoord
patroon:      structureel
beter:        (blijvend; elk jaar) | zeg hoe lang of hoe vaak
uitleg:       Niet voor één keer, maar voor lange tijd.
voorbeeld:    De gemeente wil meer geld ⟦structureel⟧ uitgeven aan sport. => De gemeente wil elk jaar meer geld uitgeven aan sport.
niet melden:  /structureel van aard/ | daarvoor is er een andere raad
niet melden:  /structureel (element | onderdeel | gebrek)/ | over een bouwwerk
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 594 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       recent    id: recent-kort-geleden    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    kort geleden
patroon:      recent (is | zijn | heeft | hebben | was | werd | nog | gebouwd | verhuisd | gewijzigd | geopend | verschenen | onderzoek)
patroon:      meer recente
beter:        (kort geleden; nieuw) | zeg liever wanneer
uitleg:       Nog niet lang geleden.
voorbeeld:    ⟦Recent is⟧ de dienstregeling van bus 12 veranderd. => Kort geleden is de dienstregeling van bus 12 veranderd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 311 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aangrenzend    id: aangrenzend-ernaast    soort: bijvoeglijk    categorie: ambtelijk    domein: ruimte    ernst: tip
betekenis:    niet bij een huis of perceel
patroon:      <aangrenzend> !(perceel | percelen | pand | panden | woning | woningen | erf | erven | tuin | tuinen | gebouw | gebouwen)
beter:        (ernaast; daarnaast) | altijd
uitleg:       Het ligt er direct naast.
voorbeeld:    Het water uit de ⟦aangrenzende⟧ sloot stroomt over uw pad. => Het water uit de sloot ernaast stroomt over uw pad.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in|dienen    id: indienen-insturen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (aanvraag | aanvragen | bezwaarschrift | bezwaarschriften | verzoek | verzoeken | klacht | klachten | declaratie | declaraties | beroepschrift | zienswijze | plan) ..6 (ingediend | indient)
patroon:      (dient | diende | dienen) ..5 (bezwaarschrift | beroepschrift | verzoek | klacht | declaratie | zienswijze) ..4 in
patroon:      (bezwaarschrift | bezwaarschriften | beroepschrift | zienswijze | declaratie) ..6 (indienen | in te dienen)
patroon:      (formulier | formulieren | aangifte | voorstel | rapport | verslag | stukken | gegevens | document | documenten | begroting | jaarrekening | factuur | facturen | verantwoording | kopie | melding) ..8 (ingediend | indient | in te dienen)
beter:        (opsturen; doen) | altijd
uitleg:       Iets aan de overheid sturen of geven, zodat zij erover kan beslissen.
voorbeeld:    Uw ⟦aanvraag is ingediend⟧ op 4 mei. => Wij hebben uw aanvraag op 4 mei gekregen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1741 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       administratieve lasten    id: administratieve-lasten    soort: woordgroep    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (administratieve | administratief) (last | lasten)
patroon:      <lastendruk:znw>
beter:        (papierwerk; regelwerk) | altijd
uitleg:       De tijd en het geld die het kost om papieren in te vullen en te bewaren.
voorbeeld:    De gemeente wil minder ⟦administratieve lasten⟧ voor verenigingen. => De gemeente wil minder papierwerk voor verenigingen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 67 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zich vinden in    id: zich-vinden-in    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      zich ..5 vinden in
patroon:      (kan | kon) ik (mij | me) ..3 vinden in
patroon:      ik (kan | kon) (mij | me) ..3 vinden in
patroon:      (kunnen | konden) (wij | we) ons ..3 vinden in
patroon:      (wij | we) (kunnen | konden) ons ..3 vinden in
beter:        (het eens zijn met) | altijd
uitleg:       Het ermee eens zijn. Met 'niet' is iemand het er niet mee eens.
voorbeeld:    Als u ⟦zich niet kunt vinden in⟧ dit voorstel, belt u ons. => Als u het niet eens bent met dit voorstel, belt u ons.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       bij wijze van    id: bij-wijze-van    soort: voorzetsel    categorie: voorzetsel    domein: algemeen    ernst: tip
patroon:      bij wijze van wat=(proef | uitzondering | voorbeeld | hulp | voorschot | straf | dank | test | experiment | maatregel | afscheid | compensatie | grap | welkom)
beter:        als {wat} | altijd
uitleg:       Zo is het bedoeld, of daarvoor telt het.
voorbeeld:    De straat is ⟦bij wijze van proef⟧ een maand dicht. => De straat is als proef een maand dicht.
status:       aangenomen, 2026-11, redacteur: kan korter
bron:         eigen redactie; 206 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       meerderheid van stemmen    id: meerderheid-van-stemmen    soort: woordgroep    categorie: jargon    domein: bestuur    ernst: tip
patroon:      (bij | met) ..2 (meerderheid | stemmenmeerderheid) van ..1 stemmen
patroon:      <stemmenmeerderheid:znw>
beter:        (de meeste leden stemmen voor) | altijd
uitleg:       Meer dan de helft van de mensen die stemmen is voor.
voorbeeld:    De raad beslist ⟦bij meerderheid van stemmen⟧. => Het plan gaat door als de meeste raadsleden voor stemmen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 64 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in de handel brengen    id: in-de-handel-brengen    soort: woordgroep    categorie: jargon    domein: algemeen    ernst: waarschuwing
patroon:      in de handel ..1 (brengen | brengt | gebracht | te brengen)
patroon:      (brengt | brengen) ..6 in de handel
beter:        (verkopen) | altijd
uitleg:       Iets te koop aanbieden in winkels of op internet.
voorbeeld:    Wie vuurwerk ⟦in de handel brengt⟧, heeft een vergunning nodig. => Wie vuurwerk verkoopt, heeft een vergunning nodig.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 155 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       blootstelling aan    id: blootstelling-aan    soort: woordgroep    categorie: jargon    domein: zorg    ernst: waarschuwing
patroon:      (<blootstelling:znw> | blootgesteld | blootstellen) aan
beter:        (in aanraking komen met) | altijd
uitleg:       Iemand komt in aanraking met iets wat slecht kan zijn.
voorbeeld:    Door ⟦blootstelling aan⟧ asbest kunt u ziek worden. => Als u in aanraking komt met asbest, kunt u ziek worden.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 61 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een aanmerkelijk voordeel    id: aanmerkelijk-het    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      aanmerkelijk wat=(voordeel | verschil | nadeel | bedrag | deel | risico | verlies | aantal | gevaar)
beter:        groot {wat} | altijd
uitleg:       Zo groot dat het echt opvalt.
voorbeeld:    Wie vroeg boekt, heeft een ⟦aanmerkelijk voordeel⟧. => Wie vroeg boekt, heeft een groot voordeel.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie
