# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Containerwoorden en vage woorden: de lezer weet niet wat, wanneer of hoeveel.

ingang:       facet    id: facet    soort: zelfstandig naamwoord    categorie: vaag    domein: algemeen    ernst: waarschuwing
beter:        <kant>; <onderdeel> | als het om een deel van een onderwerp gaat
uitleg:       Eén deel van iets groters.
voorbeeld:    Bij een scheiding moet u aan veel ⟦facetten⟧ denken. => Bij een scheiding moet u aan veel kanten denken.
niet melden:  /(diamant | edelsteen | geslepen) ..6 _/ | een geslepen vlak
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 60 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       element    id: element    soort: zelfstandig naamwoord    categorie: vaag    domein: algemeen    ernst: tip
betekenis:    deel van een plan, regeling of gesprek
alleen:       na=/(van | in | uit) (het | de | dit | deze | uw | ons | onze) (plan | regeling | aanpak | contract | onderzoek | beleid | besluit | programma | project)/
beter:        <onderdeel> | als iets bij een groter geheel hoort
uitleg:       Eén stukje van een plan of regeling.
voorbeeld:    Dit ⟦element⟧ van het plan kost € 4.000. => Dit onderdeel van het plan kost € 4.000.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 679 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op gemeentelijk niveau    id: op-gemeentelijk-niveau    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      op (gemeentelijk | lokaal | plaatselijk | regionaal | provinciaal | landelijk | nationaal | europees) niveau
beter:        (in de gemeente, de regio of het land) | zeg waar het geldt
uitleg:       Het zegt voor welk gebied iets geldt of wie het doet.
voorbeeld:    ⟦Op landelijk niveau⟧ stijgt de huur met vier procent. => In heel Nederland stijgt de huur met vier procent.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op niveau    id: niveau-op-het-van    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      op het niveau van (de | het) (wijk | buurt | gemeente | regio | provincie | straat | organisatie | school | team | individu | cliënt | gezin)
patroon:      op (wijk | buurt | straat | regio | school | team | gezins | individueel) niveau
patroon:      op (wijkniveau | buurtniveau | straatniveau | regioniveau | schoolniveau | teamniveau | gezinsniveau | strategisch niveau | operationeel niveau | tactisch niveau | bestuurlijk niveau | ambtelijk niveau | individueel niveau)
beter:        (in de wijk, per persoon, met het bestuur …) | zeg om wie of wat het gaat
uitleg:       Het zegt hoe groot de groep is, of wie erover praat.
voorbeeld:    Het afval wordt ⟦op straatniveau⟧ opgehaald. => Het afval wordt per straat opgehaald.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 53 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       het hele gebeuren    id: het-hele-gebeuren    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: waarschuwing
patroon:      (dit | het) (hele | gehele | totale) gebeuren
beter:        (noem wat er gebeurt) | altijd
uitleg:       Alles wat er gebeurt en erbij hoort.
voorbeeld:    ⟦Het hele gebeuren⟧ duurt een halfuur. => De keuring duurt een halfuur.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie

ingang:       insteek    id: insteek    soort: zelfstandig naamwoord    categorie: vaag    domein: algemeen    ernst: tip
beter:        <bedoeling>            | als iemand zegt wat hij wil bereiken
beter:        <aanpak>               | als het om de manier van werken gaat
uitleg:       Wat iemand wil bereiken, of hoe hij eraan begint.
voorbeeld:    De ⟦insteek⟧ van de avond is dat iedereen meepraat. => De bedoeling van de avond is dat iedereen meepraat.
niet melden:  /insteek ..4 (geld | euro | gat | gleuf | kaart | sloot | water | watergang | oppervlaktewaterlichaam | talud | oever)/ | het werkwoord insteken, of de rand van een sloot
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een slag maken    id: een-slag-maken    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: waarschuwing
patroon:      <maken:ww> ..3 een (slag | verbeterslag | kwaliteitsslag | efficiencyslag | inhaalslag | professionaliseringsslag)
patroon:      een (slag | verbeterslag | kwaliteitsslag | efficiencyslag | inhaalslag | professionaliseringsslag) te? <maken:ww>
patroon:      <slaan:ww> ..3 een (verbeterslag | kwaliteitsslag)
beter:        (zeg wat er beter wordt) | altijd
uitleg:       Iets gaat ineens veel beter. Wat er beter gaat, staat er niet.
voorbeeld:    De klantenservice wil ⟦een kwaliteitsslag maken⟧ in de telefoontijden. => De klantenservice wil sneller opnemen.
niet melden:  /een slag <maken:ww> ..3 (in het water | met)/ | letterlijk slaan
niet melden:  /_ ..3 (water | bal | lucht | arm | racket | golfbal)/ | echt slaan
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie

ingang:       een stuk    id: een-stuk-abstract    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
betekenis:    voor een begrip dat je niet in stukken kunt delen
patroon:      een stuk wat=(veiligheid | beleving | bewustwording | communicatie | begeleiding | verantwoordelijkheid | zekerheid | ondersteuning | onzekerheid | gezelligheid | service | betrokkenheid | privacy | vrijheid | ontspanning | duidelijkheid | herkenning | waardering | rust)
beter:        {wat} | altijd
uitleg:       Van een gevoel of een idee bestaan geen stukken.
voorbeeld:    Het hek zorgt voor ⟦een stuk veiligheid⟧ op het plein. => Het hek zorgt voor veiligheid op het plein.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 74 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een traject    id: een-traject-ingaan    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      (een | het | dit) (traject | proces | hulpverleningstraject | begeleidingstraject) (ingaan | in te gaan | doorlopen | te doorlopen | opstarten | op te starten | opgestart | starten | te starten | gestart | doorloopt)
patroon:      <doorlopen:ww> ..4 (een | het | dit) (traject | proces)
patroon:      <starten:ww> ..4 (een | het | dit) (traject | proces) (op)?
beter:        (zeg wat er gebeurt: een cursus, gesprekken, een behandeling) | altijd
uitleg:       Een aantal stappen na elkaar. De lezer weet niet welke.
voorbeeld:    Met een jobcoach kunt u ⟦een traject starten⟧. => Een jobcoach leert u in tien gesprekken hoe u werk vindt.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 24 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       een proces    id: in-het-proces-van    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      (in | tijdens | gedurende | binnen) (het | dit) (proces | traject) (van | om | tot | naar)
beter:        (tijdens of bij) | noem wat er precies gebeurt
uitleg:       Er gebeuren dan verschillende dingen na elkaar.
voorbeeld:    ⟦Tijdens het proces van⟧ uw verhuizing kunt u ons bellen. => Tijdens uw verhuizing kunt u ons bellen.
niet melden:  /proces ..6 (rechter | rechtbank | verdachte | advocaat)/ | een rechtszaak
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 39 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       naar de mogelijkheden kijken    id: naar-de-mogelijkheden-kijken    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      (de | alle | verschillende) mogelijkheden te? (<bekijken:ww> | <onderzoeken:ww> | <verkennen:ww> | <bespreken:ww>)
patroon:      (<bekijken:ww> | <onderzoeken:ww> | <verkennen:ww> | <bespreken:ww>) ..5 de mogelijkheden
patroon:      naar de mogelijkheden te? <kijken:ww>
patroon:      <kijken:ww> ..5 naar de mogelijkheden
beter:        (noem één of twee dingen die kunnen) | altijd
uitleg:       Zien wat er allemaal kan. De lezer wil weten wat dat is.
voorbeeld:    Onze adviseur zal met u ⟦naar de mogelijkheden kijken⟧. => Onze adviseur zoekt met u een cursus of een baan.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie

ingang:       enige tijd    id: enige-tijd    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      (gedurende | binnen | na | over | voor | al)? enige tijd
beter:        (noem hoe lang) | altijd
uitleg:       Een poosje. Is dat een uur, een week of een maand?
voorbeeld:    Het kan ⟦enige tijd⟧ duren voordat het water terug is. => Het kan twee uur duren voordat het water terug is.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 58 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nader te bepalen    id: nader-te-bepalen    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: waarschuwing
patroon:      (nader | later) te (bepalen | noemen | kiezen) (datum | tijdstip | moment | dag | plaats | locatie | plek)
patroon:      (datum | tijdstip | plaats | locatie) (wordt | volgt | is) ..2 nader (te bepalen | bepaald | bekend)
patroon:      nader te bepalen
beter:        (zeg wanneer de lezer het hoort) | altijd
uitleg:       Dit is nog niet bekend. Iemand kiest het later.
voorbeeld:    De avond is op een ⟦nader te bepalen datum⟧. => In mei hoort u op welke datum de avond is.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 522 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       waar mogelijk    id: waar-mogelijk    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      (waar | indien | zo | voor zover) mogelijk
beter:        als het kan | als je niet weet wanneer
uitleg:       Soms lukt het wel en soms niet.
voorbeeld:    U kunt het formulier ⟦waar mogelijk⟧ digitaal invullen. => U kunt het formulier als het kan digitaal invullen.
niet melden:  /zo mogelijk (nog | iets | gebleven | geworden)/ | dan betekent het iets anders
niet melden:  /(daar | overal) _/ | dan past 'als het kan' niet op die plaats
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 126 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       indien gewenst    id: indien-gewenst    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      (indien | zo | waar) gewenst
beter:        als u dat wilt | als de lezer mag kiezen
beter:        (als zij dat willen) | als iemand anders mag kiezen
uitleg:       Wie het wil, kan het krijgen.
voorbeeld:    Er komt een tolk bij het gesprek, ⟦indien gewenst⟧. => Er komt een tolk bij het gesprek, als u dat wilt.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 36 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op korte termijn    id: op-korte-termijn    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: waarschuwing
patroon:      op (zeer)? (korte | afzienbare) termijn
beter:        binnenkort; snel | als je de datum nog niet weet
beter:        (noem de datum of de week) | als je die kent
uitleg:       Het komt gauw, maar is dat morgen of over een maand?
voorbeeld:    U ontvangt uw nieuwe pas ⟦op korte termijn⟧. => U ontvangt uw nieuwe pas binnenkort.
niet melden:  /kortst mogelijke termijn/ | daarvoor is er een eigen ingang
niet melden:  /_ ..8 (lange | langere) termijn/ | een vergelijking van twee termijnen
niet melden:  /(lange | langere) termijn ..6 _/ | een vergelijking van twee termijnen
niet melden:  /(lening | leningen | schuld | schulden | krediet | kredieten | vorderingen | rente) _/ | geld voor korte tijd
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 107 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in de nabije toekomst    id: in-de-nabije-toekomst    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      in de (nabije | nabijgelegen | zeer nabije) toekomst
beter:        binnenkort | als je de datum nog niet weet
uitleg:       Niet nu, wel binnen niet al te lange tijd.
voorbeeld:    ⟦In de nabije toekomst⟧ krijgt u een slimme meter. => Binnenkort krijgt u een slimme meter.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie

ingang:       op enig moment    id: op-enig-moment    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: waarschuwing
patroon:      op (enig | enigerlei) (moment | ogenblik | tijdstip)
beter:        een keer; ooit                   | als je niet weet wanneer
beter:        (noem wanneer)         | als je dat weet
uitleg:       Het gebeurt een keer, maar wanneer is niet bekend.
voorbeeld:    Als u ⟦op enig moment⟧ stopt met de cursus, belt u ons. => Als u stopt met de cursus, belt u ons.
niet melden:  /_ (in | tijdens | na | voor | gedurende | binnen | tussen)/ | dan volgt de tijd erna
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 97 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       de komende periode    id: de-komende-periode    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      (de | in de | voor de) (komende | aankomende) (periode | tijd)
beter:        (noem de maanden of weken) | altijd
uitleg:       Hoelang dat duurt en wanneer het stopt, staat er niet.
voorbeeld:    ⟦De komende periode⟧ vervangen wij de lantaarnpalen. => In maart en april vervangen wij de lantaarnpalen.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       de nodige    id: de-nodige    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      de nodige (zorg | aandacht | stappen | maatregelen | voorbereidingen | acties | tijd | ervaring | kennis | problemen | vragen | reacties | voorzieningen | informatie | inspanningen | kosten | hinder | overlast)
beter:        (noem wat of hoeveel) | altijd
uitleg:       Zoveel als nodig, of gewoon veel. Het blijft een raadsel.
voorbeeld:    De verbouwing geeft ⟦de nodige overlast⟧. => De verbouwing geeft vier weken lang lawaai.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 330 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       integraal    id: integraal    soort: bijvoeglijk    categorie: vaag    domein: algemeen    ernst: waarschuwing
alleen:       na=/(plan | beleid | benadering | visie | samenwerking | afweging | werken | bekijken | bekeken | beoordeeld | onderzoek | advies | ondersteuning | hulp | dienstverlening | intake | begeleiding | proces | werkwijze | oplossing)/
beter:        (zeg wie er samenwerken of wat er samen bekeken wordt) | altijd
uitleg:       Alles wordt in één keer bekeken, en niet los van elkaar.
voorbeeld:    De consulent maakt een ⟦integraal⟧ plan voor uw gezin. => De consulent maakt één plan voor de schulden, de zorg en de school van uw gezin.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 505 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in zekere mate    id: in-zekere-mate    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      in (zekere | enige) mate
beter:        een beetje | als het niet veel is
uitleg:       Wel iets, maar niet helemaal. Hoeveel weet niemand.
voorbeeld:    De buren hebben ⟦in zekere mate⟧ gelijk. => De buren hebben een beetje gelijk.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie

ingang:       in hoge mate    id: in-hoge-mate    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: waarschuwing
patroon:      in (hoge | sterke | grote | belangrijke | aanzienlijke) mate
beter:        (sterk, of: heel) | kies wat past
beter:        (noem hoeveel) | als je een getal kent
uitleg:       Veel meer dan gewoon. Een getal laat zien hoeveel.
voorbeeld:    De kosten van de jeugdhulp zijn ⟦in hoge mate⟧ gestegen. => De kosten van de jeugdhulp zijn sterk gestegen.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 15 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in beperkte mate    id: in-beperkte-mate    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      in (beperkte | geringe) mate
beter:        (weinig, of: maar een beetje) | als je niet weet hoeveel
beter:        (noem hoeveel) | als je een getal kent
uitleg:       Niet veel. Hoe weinig het is, blijft open.
voorbeeld:    De balie is in augustus ⟦in beperkte mate⟧ open. => De balie is in augustus twee dagen per week open.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vanwege omstandigheden    id: vanwege-omstandigheden    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: waarschuwing
patroon:      (vanwege | wegens | door | in verband met) onvoorziene? omstandigheden
beter:        (noem de reden) | als dat mag
uitleg:       Er is een reden, maar die wordt niet verteld.
voorbeeld:    ⟦Wegens omstandigheden⟧ is de bibliotheek vandaag dicht. => De bibliotheek is vandaag dicht omdat de verwarming stuk is.
niet melden:  /omstandigheden ..3 (waardoor | die | zoals)/ | de reden staat erbij
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie

ingang:       uitdaging    id: uitdaging-probleem    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      (<staan:ww> ..5 voor | <zien:ww> ..4 | <vormen:ww> ..3) een (grote | flinke | enorme | hele | nieuwe | forse)? uitdaging
patroon:      een (grote | flinke | enorme | forse) uitdaging
beter:        (probleem, of: moeilijke taak) | altijd
uitleg:       Een mooi woord voor iets moeilijks.
voorbeeld:    Het vinden van personeel is ⟦een grote uitdaging⟧ voor de thuiszorg. => De thuiszorg kan moeilijk personeel vinden.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 21 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dynamiek    id: dynamiek    soort: zelfstandig naamwoord    categorie: vaag    domein: algemeen    ernst: waarschuwing
beter:        (zeg wat er verandert of gebeurt) | altijd
uitleg:       Er gebeurt of verandert veel. Wat dat is, blijft onbekend.
voorbeeld:    Door de ⟦dynamiek⟧ in de wijk verandert ons werk. => Er komen veel nieuwe mensen in de wijk wonen. Daardoor verandert ons werk.
niet melden:  /(muziek | orkest | geluid | rivier | natuurlijke | riviers | kust) ..4 _/ | een vakterm
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in het veld    id: in-het-veld-werkveld    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      (partijen | professionals | partners | organisaties | signalen | collega's | geluiden) (in | uit) het veld
beter:        (noem de mensen of organisaties) | altijd
uitleg:       Niet een weiland, maar mensen die in een vak werken.
voorbeeld:    Wij horen van ⟦professionals in het veld⟧ dat de wachtlijst groeit. => Wij horen van wijkverpleegkundigen dat de wachtlijst groeit.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 23 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       betrokken partijen    id: betrokken-partijen    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      (alle | de | andere)? betrokken (partijen | instanties | organisaties | partners | actoren | ketenpartners)
patroon:      (de | alle) (betreffende | bevoegde | desbetreffende | relevante) (instantie | instanties | partijen)
beter:        (noem de mensen en organisaties) | altijd
uitleg:       Iedereen die ermee te maken heeft. Wie dat zijn, staat er niet.
voorbeeld:    Wij praten met ⟦alle betrokken partijen⟧ over de brug. => Wij praten met de schippers, de buren en de provincie over de brug.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 165 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       instrumentarium    id: instrumentarium    soort: zelfstandig naamwoord    categorie: vaag    domein: algemeen    ernst: waarschuwing
betekenis:    de regels en middelen die iemand kan gebruiken
beter:        (middelen: noem ze)    | altijd
uitleg:       Alle regels, boetes en hulpmiddelen die een organisatie kan gebruiken.
voorbeeld:    De burgemeester heeft een uitgebreid ⟦instrumentarium⟧ tegen drugsoverlast. => De burgemeester kan boetes geven en huizen sluiten tegen drugsoverlast.
niet melden:  /(chirurgisch | medisch | tandarts | muziek) ..3 _/ | echte instrumenten
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 49 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dimensie    id: dimensie-kant    soort: zelfstandig naamwoord    categorie: vaag    domein: algemeen    ernst: waarschuwing
betekenis:    kant van een onderwerp
patroon:      (sociale | financiële | maatschappelijke | internationale | juridische | menselijke | extra | nieuwe | andere) <dimensie>
beter:        (kant, of: deel van het onderwerp) | altijd
uitleg:       Eén kant van een onderwerp.
voorbeeld:    Het project heeft ook een ⟦sociale dimensie⟧. => Door het project ontmoeten buren elkaar ook.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 41 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       structureel    id: structureel    soort: bijvoeglijk    categorie: vaag    domein: algemeen    ernst: tip
patroon:      structurele
beter:        vaste      | bij geld, werk of een afspraak
beter:        blijvende  | bij een probleem of een oplossing
uitleg:       Niet één keer, maar steeds weer of voor altijd.
voorbeeld:    De speeltuin krijgt een ⟦structurele⟧ subsidie. => De speeltuin krijgt een vaste subsidie.
niet melden:  /structurele (aard | schade | gebreken | fout | veiligheid | constructie)/ | over een bouwwerk
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 594 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       meenemen in    id: meenemen-in-overleg    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
betekenis:    ergens bij laten meetellen
patroon:      (<nemen:ww> ..5 mee in | mee te nemen in | meegenomen in | meenemen in | meeneemt in) (de | het | onze | ons | uw | dit | deze) ..1 (overweging | overwegingen | afweging | besluit | beslissing | beoordeling | evaluatie | plan | plannen | advies | besluitvorming | onderzoek)
patroon:      (wordt | worden) ..3 meegenomen in (de | het | onze | ons) ..1 (overweging | overwegingen | afweging | besluit | beslissing | beoordeling | evaluatie | plan | plannen | advies | besluitvorming | onderzoek)
beter:        (zeg wat je ermee doet) | altijd
uitleg:       Ergens aan denken bij een keuze of een plan.
voorbeeld:    Uw idee ⟦wordt meegenomen in de evaluatie⟧. => Wij bespreken uw idee bij de evaluatie.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       naar vermogen    id: naar-vermogen    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      naar (vermogen | eigen vermogen | beste vermogen | beste kunnen)
beter:        zo goed mogelijk | altijd
uitleg:       Iemand doet wat hij kan, en meer hoeft niet.
voorbeeld:    Iedere bewoner helpt ⟦naar vermogen⟧ mee in de tuin. => Iedere bewoner helpt zo goed mogelijk mee in de tuin.
niet melden:  /(de maatstaf | belasting | draagkracht) ..6 _/ | financiële term
niet melden:  /naar vermogen ..8 (arbeid | werk | werkzaamheden | tegenprestatie | participatie)/ | een plicht uit de Participatiewet
niet melden:  /(kijken | kijkt | keek | keken | gekeken | kijk | vragen | vraagt | vroegen | gevraagd | onderzoek | verwijzen | verwijst) ..8 _/ | dan gaat het om geld en bezit
niet melden:  /_ (en | of | van | boven | onder | in)/ | dan gaat het om geld en bezit
niet melden:  /_ ..6 (bijdragen | bij te dragen | bijdraagt | betalen | betaalt | belast)/ | dan gaat het om geld
niet melden:  /(bijdragen | betalen | betaalt | draagt | dragen | draag) ..4 _/ | dan gaat het om geld
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 23 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       het een en ander    id: het-een-en-ander    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      het een en ander
beter:        (noem wat) | altijd
uitleg:       Verschillende dingen, maar welke staat er niet.
voorbeeld:    In het gesprek leggen wij u ⟦het een en ander⟧ uit. => In het gesprek leggen wij u de regels uit.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verdere stappen    id: verdere-stappen    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      (verdere | nadere | vervolg | passende | gepaste) (stappen | acties) !(uit | in)
beter:        (zeg wat er gaat gebeuren) | altijd
uitleg:       Er gebeurt daarna nog iets. Voor de lezer is dat juist belangrijk.
voorbeeld:    Als u niet reageert, nemen wij ⟦verdere stappen⟧. => Als u niet reageert, krijgt u een boete.
niet melden:  /passende stappen/ | daarvoor is er een eigen ingang
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie

ingang:       maatregelen treffen    id: maatregelen-treffen    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: waarschuwing
patroon:      maatregelen te? <treffen:ww>
patroon:      <treffen:ww> ..6 maatregelen
beter:        (zeg wat je doet) | altijd
uitleg:       Iets doen tegen een probleem. Wat dat is, blijft open.
voorbeeld:    De school gaat ⟦maatregelen treffen⟧ tegen de hitte. => De school gaat eerder uit vanwege de hitte.
niet melden:  /(de | deze | die | zulke | welke) (nieuwe | strenge | extra | tijdelijke | genomen)? maatregelen (treft | treffen | troffen | getroffen)/ | dan raken de maatregelen iemand
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 40 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nader onderzoek    id: nader-onderzoek    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      (nader | verder) onderzoek
beter:        (zeg wat je nog gaat uitzoeken) | altijd
uitleg:       Er is nog niet genoeg bekend. Iemand zoekt verder.
voorbeeld:    Er is ⟦nader onderzoek⟧ nodig naar de scheuren in uw muur. => Wij moeten nog meten hoe diep de scheuren in uw muur zijn.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 240 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in onderling verband    id: in-onderling-verband    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: waarschuwing
patroon:      in (onderling | onderlinge) (verband | samenhang)
beter:        samen | altijd
uitleg:       Verschillende dingen worden tegelijk bekeken.
voorbeeld:    De arts bekijkt al uw klachten ⟦in onderling verband⟧. => De arts bekijkt al uw klachten samen.
niet melden:  /_ en/ | dan volgt er nog een woord dat erbij hoort
niet melden:  /<staan:ww> ..4 _/ | dan past 'samen' niet
niet melden:  /_ ..1 <staan:ww>/ | dan past 'samen' niet
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       breed    id: breed-gedragen-besproken    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
betekenis:    door veel mensen
patroon:      breed (gedragen | gedeeld | gesteund | ondersteund | besproken | gecommuniceerd | uitgezet | gevoeld | levend)
beter:        (door veel mensen …) | noem de mensen
uitleg:       Veel verschillende mensen vinden of doen het.
voorbeeld:    Het plan voor het plein is ⟦breed gedragen⟧. => Veel bewoners en winkeliers willen het plan voor het plein.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 448 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zo snel als mogelijk    id: zo-snel-als-mogelijk    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: waarschuwing
patroon:      zo hoe=(snel | spoedig | goed | veel | kort) als mogelijk
beter:        zo {hoe} mogelijk         | altijd
uitleg:       Meer of sneller kan niet. Het woordje 'als' is hier te veel.
voorbeeld:    Lever de sleutel ⟦zo snel als mogelijk⟧ in. => Lever de sleutel zo snel mogelijk in.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie

ingang:       afhankelijk van de situatie    id: afhankelijk-van-de-situatie    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      afhankelijk van (de | uw | het) (situatie | omstandigheden | geval | persoonlijke situatie)
patroon:      naar gelang (de | uw) (situatie | omstandigheden)
beter:        (zeg waar het van afhangt) | altijd
uitleg:       Het is niet voor iedereen hetzelfde. Waar het verschil door komt, staat er niet.
voorbeeld:    ⟦Afhankelijk van uw situatie⟧ krijgt u een vergoeding. => Reist u meer dan 6 kilometer naar school? Dan krijgt u een vergoeding.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 22 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       van geval tot geval    id: van-geval-tot-geval    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
patroon:      van geval tot geval
beter:        per geval; voor iedereen apart | als er elke keer opnieuw gekozen wordt
uitleg:       Elke keer wordt opnieuw gekeken wat past.
voorbeeld:    De commissie beslist ⟦van geval tot geval⟧ over extra vervoer. => De commissie beslist per geval over extra vervoer.
niet melden:  /<verschillen:ww> ..3 _/ | dan past het andere woord niet
niet melden:  /_ ..2 verschillen/ | dan past het andere woord niet
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 45 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vroegtijdig    id: vroegtijdig    soort: bijvoeglijk    categorie: vaag    domein: algemeen    ernst: waarschuwing
patroon:      (vroegtijdig | vroegtijdige)
patroon:      in een zo? vroegtijdig stadium
patroon:      vroegtijdig ..1 (melden | gemeld | meldt | meld | aanvragen | aangevraagd | signaleren | gesignaleerd | informeren | geïnformeerd | betrekken | betrokken | beginnen | contact)
beter:        (vroeg, of: noem hoeveel weken ervoor) | altijd
uitleg:       Ruim op tijd. Hoeveel dagen of weken eerder, staat er niet.
voorbeeld:    U moet een straatfeest ⟦vroegtijdig melden⟧. => U moet een straatfeest acht weken van tevoren melden.
niet melden:  /_ ..2 (beëindigen | beëindigd | beëindigt | beëindiging | einde | verlaten | verlaat | vertrek | vertrekken | stoppen | stopt | gestopt | afbreken | afgebroken | opzeggen | opgezegd | opzegging | overlijden | overleden | dood | aflossing | aflossen | ontslag | school | schoolverlaten | schoolverlater | schoolverlaters)/ | dan betekent het: te vroeg
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 83 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vroegtijdig    id: vroegtijdig-te-vroeg    soort: bijvoeglijk    categorie: vaag    domein: algemeen    ernst: tip
betekenis:    eerder dan de bedoeling was
patroon:      (vroegtijdig | vroegtijdige) ..1 (beëindigen | beëindigd | beëindigt | beëindiging | einde | verlaten | verlaat | vertrek | vertrekken | stoppen | stopt | gestopt | afbreken | afgebroken | opzeggen | opgezegd | opzegging | aflossing | aflossen | ontslag)
beter:        (eerder dan afgesproken; te vroeg) | altijd
uitleg:       Het houdt op voordat de tijd om is.
voorbeeld:    Bij ⟦vroegtijdige beëindiging⟧ van de cursus betaalt u toch alles. => Stopt u eerder met de cursus? Dan betaalt u toch alles.
niet melden:  /_ ..2 (school | onderwijs | schoolverlaten | schoolverlater | schoolverlaters)/ | een term op school
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       van tijdelijke aard    id: van-tijdelijke-aard    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: waarschuwing
patroon:      van soort=(tijdelijke | blijvende | permanente | technische | medische | financiële | persoonlijke | uitzonderlijke | algemene | huishoudelijke | administratieve | structurele | incidentele | vertrouwelijke | juridische | organisatorische | praktische | wetenschappelijke | bijzondere | ernstige | sociale | commerciële | fiscale | strafrechtelijke | religieuze | psychische | lichamelijke | ondergeschikte | inhoudelijke | redactionele | educatieve | economische | voorlopige | overwegende | geringe) aard
beter:        (tijdelijk, blijvend, technisch …) | laat 'van' en 'aard' weg
uitleg:       Het woord in het midden zegt al genoeg: tijdelijk, blijvend of technisch.
voorbeeld:    De afsluiting van het fietspad is ⟦van tijdelijke aard⟧. => De afsluiting van het fietspad is tijdelijk.
niet melden:  /naar zijn aard/ | iets anders
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 22 keer in de wettekst (BWB, 10,8 miljoen woorden)
