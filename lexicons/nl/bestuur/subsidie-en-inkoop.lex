# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden over subsidies, opdrachten van de overheid en werken bij de overheid.

ingang:       aanbesteding    id: aanbesteding    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (<aanbesteding> | <aanbestedingsprocedure:znw> | aanbesteden | aanbesteedt | aanbesteedde | aanbesteed | aan te besteden)
beter:        (vragen welk bedrijf het werk wil doen, en kiezen) | als je vertelt hoe een bedrijf wordt gekozen
uitleg:       Een overheid vraagt een of meer bedrijven om een prijs en kiest daarna wie de opdracht krijgt.
voorbeeld:    Na de ⟦aanbesteding⟧ weten wij welk bedrijf uw straat gaat maken. => Wij vragen nu bedrijven om een prijs. Daarna weten wij wie uw straat gaat maken.
voorbeeld:    De gemeente gaat het leerlingenvervoer opnieuw ⟦aanbesteden⟧. => De gemeente vraagt opnieuw welk bedrijf kinderen naar school wil brengen.
niet melden:  /(europese | onderhandse) _/ | heeft een eigen uitleg
niet melden:  /aanbestedende (dienst | diensten)/ | de naam van een organisatie in de wet
niet melden:  /(hier | daar | er | waar | tijd | aandacht | energie) ..3 _/ | geld, tijd of aandacht geven
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 99 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Europese aanbesteding    id: europese-aanbesteding    soort: woordgroep    categorie: juridisch    domein: bestuur    ernst: waarschuwing
patroon:      (europese | "Europese") (aanbesteding | aanbestedingen | aanbestedingsprocedure)
beter:        (bedrijven uit heel Europa vragen om een prijs) | als de opdracht groot is
uitleg:       Bij een grote opdracht moet een overheid bedrijven uit heel Europa mee laten doen.
voorbeeld:    Voor de bouw van de tunnel komt er een ⟦Europese aanbesteding⟧. => Bedrijven uit heel Europa mogen een prijs geven voor de bouw van de tunnel.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 9 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderhandse aanbesteding    id: onderhandse-aanbesteding    soort: woordgroep    categorie: juridisch    domein: bestuur    ernst: waarschuwing
patroon:      onderhandse (aanbesteding | aanbestedingen)
patroon:      onderhands (aanbesteden | aanbesteed | gunnen | gegund)
patroon:      (<meervoudig:bn> | <enkelvoudig:bn>) <onderhands:bn>
beter:        (een of een paar bedrijven om een prijs vragen) | noem hoeveel bedrijven
uitleg:       De overheid vraagt zelf een of een paar bedrijven om een prijs. Andere bedrijven kunnen niet meedoen.
voorbeeld:    Het schilderwerk van de school is ⟦onderhands gegund⟧. => Wij hebben zelf een schilder gekozen voor de school.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       inschrijver    id: inschrijver    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
betekenis:    bedrijf dat een opdracht wil
alleen:       zin!=/(zwemdiploma | zwemles | diploma | examen | evenement | markt | loterij | kamp | cursus | cursussen | toernooi | wedstrijd | woning | woningen | opleiding | activiteit | hardloop | huurwoning)/
beter:        (bedrijf dat een prijs heeft gegeven) | als het om een opdracht van de overheid gaat
uitleg:       Een bedrijf dat een prijs en een plan opstuurt, omdat het een opdracht wil krijgen.
voorbeeld:    Alle ⟦inschrijvers⟧ krijgen op 12 mei bericht. => Alle bedrijven die een prijs gaven, krijgen op 12 mei bericht.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 26 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gunnen    id: gunnen-opdracht    soort: werkwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
betekenis:    een opdracht geven aan een bedrijf
patroon:      <gunnen>
alleen:       zin=/(opdracht | opdrachten | contract | concessie | perceel | percelen)/
beter:        <geven> | als het om een opdracht van de overheid gaat
uitleg:       Een overheid kiest welk bedrijf een opdracht krijgt.
voorbeeld:    De gemeente heeft de opdracht ⟦gegund⟧ aan een bedrijf uit Zwolle. => De gemeente heeft de opdracht gegeven aan een bedrijf uit Zwolle.
niet melden:  /(u | jou | je | hem | haar | hen | mij | iedereen | elkaar | zichzelf | iemand | kinderen) ..3 _/ | blij zijn als een ander iets krijgt
niet melden:  /_ ..2 (u | jou | je | hem | haar | hen | mij | iedereen | elkaar | zichzelf | iemand | kinderen)/ | blij zijn als een ander iets krijgt
niet melden:  /onderhands _/ | heeft een eigen uitleg
niet melden:  /_ ..5 (tijd | rust | plezier | geluk)/ | iemand iets toewensen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 31 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gunning    id: gunning    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<gunning> | voorlopige <gunning> | <gunningsbeslissing:znw> | <gunningsbesluit:znw>)
beter:        (keuze voor een bedrijf) | zeg welk bedrijf het wordt
uitleg:       De beslissing welk bedrijf een opdracht van de overheid krijgt. Na een voorlopige gunning kan een ander bedrijf nog naar de rechter.
voorbeeld:    Na de ⟦gunning⟧ begint het werk aan de brug in drie weken. => Als wij een bedrijf hebben gekozen, begint het werk aan de brug in drie weken.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 14 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gunningscriterium    id: gunningscriterium    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
vormen:       mv=gunningscriteria; vk=-
beter:        (waar wij op letten bij de keuze) | noem de punten
uitleg:       Een punt waarop een overheid let als zij een bedrijf kiest, zoals prijs of kwaliteit.
voorbeeld:    Het belangrijkste ⟦gunningscriterium⟧ is de prijs. => Bij de keuze van een bedrijf letten wij het meest op de prijs.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       offerteaanvraag    id: offerteaanvraag    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        (vraag om een prijs) | als je een bedrijf vraagt wat iets kost
uitleg:       Een brief of mail aan een bedrijf met de vraag wat iets gaat kosten.
voorbeeld:    Stuur uw ⟦offerteaanvraag⟧ naar drie aannemers. => Vraag drie aannemers wat het werk gaat kosten.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       offerte    id: offerte    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
vormen:       mv=offertes
beter:        (brief met het werk en de prijs) | de eerste keer dat je het noemt
uitleg:       Een brief van een bedrijf waarin staat welk werk het wil doen en wat dat kost.
voorbeeld:    Stuur een ⟦offerte⟧ van de traplift mee met uw aanvraag. => Stuur een brief mee waarin staat wat de traplift kost.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 112 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       opdrachtnemer    id: opdrachtnemer    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
beter:        (bedrijf of persoon die het werk doet) | noem liever de naam
uitleg:       De persoon of het bedrijf dat een opdracht uitvoert.
voorbeeld:    Onze ⟦opdrachtnemer⟧ belt bij u aan om de meter te vervangen. => Het bedrijf dat voor ons werkt, belt bij u aan om de meter te vervangen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 271 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onderaannemer    id: onderaannemer    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        (bedrijf dat een deel van het werk doet) | zeg welk deel
uitleg:       Een bedrijf dat een deel van het werk doet voor een ander bedrijf.
voorbeeld:    De tegels worden gelegd door een ⟦onderaannemer⟧. => Een ander bedrijf legt de tegels.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 40 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       raamovereenkomst    id: raamovereenkomst    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
patroon:      (<raamovereenkomst> | <raamcontract:znw>)
beter:        (afspraken met een bedrijf voor een langere tijd) | noem tot wanneer
uitleg:       Vaste afspraken met een bedrijf over prijzen en werk. Elke keer dat er werk is, gelden die.
voorbeeld:    Wij hebben een ⟦raamovereenkomst⟧ met twee taxibedrijven. => Wij hebben vaste afspraken met twee taxibedrijven voor een langere tijd.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inkoopbeleid    id: inkoopbeleid    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        (regels voor wat wij kopen) | zeg liever wat de regel is
uitleg:       De regels van een organisatie over hoe en bij wie zij dingen koopt.
voorbeeld:    Volgens ons ⟦inkoopbeleid⟧ kiezen wij vaak een bedrijf uit de buurt. => Wij hebben afgesproken dat wij vaak kopen bij een bedrijf uit de buurt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inkoopvoorwaarden    id: inkoopvoorwaarden    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
patroon:      (inkoopvoorwaarden | inkoopvoorwaarde)
beter:        (onze regels als wij iets kopen) | als je ze meestuurt
uitleg:       De regels die gelden als een organisatie iets bij een bedrijf koopt.
voorbeeld:    Op deze bestelling zijn onze ⟦inkoopvoorwaarden⟧ van toepassing. => Voor deze bestelling gelden onze regels. Die sturen wij mee.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 13 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       programma van eisen    id: programma-van-eisen    soort: woordgroep    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (programma | programma's) van eisen
beter:        (lijst met eisen) | als het om een gebouw of opdracht gaat
uitleg:       Een lijst van alles waaraan een gebouw, product of dienst moet voldoen.
voorbeeld:    Ouders mochten meedenken over het ⟦programma van eisen⟧ voor de nieuwe school. => Ouders mochten meedenken over wat de nieuwe school moet hebben.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 36 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitsluitingsgrond    id: uitsluitingsgrond    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een reden waarom iemand niet mee mag doen of iets niet kan krijgen, zoals een opdracht of een uitkering.
voorbeeld:    Op uw bedrijf is een ⟦uitsluitingsgrond⟧ van toepassing. => Uw bedrijf mag niet meedoen. Hieronder leest u waarom.
bron:         Aanbestedingswet 2012; Participatiewet, artikel 13
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       geschiktheidseis    id: geschiktheidseis    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een eis waaraan een bedrijf of persoon moet voldoen om iets te mogen doen, bijvoorbeeld genoeg ervaring of een goede gezondheid.
voorbeeld:    Uw bedrijf voldoet niet aan deze ⟦geschiktheidseis⟧: drie jaar ervaring. => Uw bedrijf heeft geen drie jaar ervaring. Die hebt u wel nodig voor deze opdracht.
bron:         Aanbestedingswet 2012
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       nota van inlichtingen    id: nota-van-inlichtingen    soort: woordgroep    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (nota | nota's) van inlichtingen
beter:        (antwoorden op alle vragen) | noem de datum waarop ze komen
uitleg:       Een stuk met alle vragen van bedrijven over een opdracht en de antwoorden daarop.
voorbeeld:    Op 4 juni krijgt u de ⟦nota van inlichtingen⟧. => Op 4 juni krijgt u de antwoorden op alle vragen over de opdracht.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       marktconsultatie    id: marktconsultatie    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (gesprek met bedrijven vooraf) | als de opdracht nog niet vaststaat
uitleg:       Een overheid praat met bedrijven voordat zij een opdracht geeft. Zo weet zij wat er kan.
voorbeeld:    Doet u mee aan de ⟦marktconsultatie⟧ over deelauto's? => Wilt u ons vertellen wat uw bedrijf kan doen met deelauto's?
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       marktpartij    id: marktpartij    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        <bedrijf> | als het om ondernemers gaat
uitleg:       Een bedrijf dat iets verkoopt of een dienst aanbiedt.
voorbeeld:    Wij vragen drie ⟦marktpartijen⟧ om een plan voor de kade. => Wij vragen drie bedrijven om een plan voor de kade.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 28 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       social return    id: social-return    soort: woordgroep    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      social return
beter:        (mensen zonder werk een kans geven) | zeg wat het bedrijf moet doen
uitleg:       Een bedrijf dat een opdracht van de overheid krijgt, moet ook mensen zonder werk een baan of stage geven.
voorbeeld:    In dit contract staat een eis over ⟦social return⟧. => In dit contract staat dat u ook mensen zonder werk een baan of stage moet geven.
niet melden:  /_ on investment/ | wat iets oplevert voor de samenleving
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       formatie    id: formatie-personeel    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
betekenis:    het aantal banen in een organisatie
patroon:      (<formatie> | <formatieplaats:znw>)
alleen:       zin=/(afdeling | team | wijkteam | school | personeel | personele | medewerkers | medewerker | functie | functies | vacature | vacatures | fte | leraren)/
beter:        (aantal banen) | als het over personeel gaat
uitleg:       Hoeveel banen er in een organisatie of op een afdeling zijn.
voorbeeld:    De ⟦formatie⟧ van het wijkteam gaat van acht naar tien medewerkers. => In het wijkteam werken straks tien mensen in plaats van acht.
niet melden:  /(kabinet | kabinetten | regering | coalitie) ..5 _/ | een nieuwe regering of een nieuw bestuur maken
niet melden:  /_ van (een | het | de)? (nieuwe | nieuw)? (kabinet | coalitie | regering | college)/ | een nieuwe regering of een nieuw bestuur maken
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 443 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bovenformatief    id: bovenformatief    soort: bijvoeglijk    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (extra, boven het vaste aantal banen) | als het over personeel gaat
uitleg:       Iemand werkt er wel, maar telt niet mee bij het vaste aantal banen.
voorbeeld:    Mevrouw Kaya werkt ⟦bovenformatief⟧ op onze afdeling tot 1 mei. => Mevrouw Kaya werkt extra op onze afdeling tot 1 mei.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       inschaling    id: inschaling    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (hoogte van uw loon) | in een brief aan een nieuwe medewerker
uitleg:       De keuze welk loon iemand krijgt volgens vaste regels.
voorbeeld:    Uw ⟦inschaling⟧ hangt af van uw diploma en ervaring. => Hoeveel u verdient, hangt af van uw diploma en ervaring.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 98 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       functieschaal    id: functieschaal    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
patroon:      (<functieschaal> | <salarisschaal:znw>)
beter:        (laagste en hoogste loon voor dit werk) | noem ook de bedragen
uitleg:       Het laagste en het hoogste loon dat bij een baan hoort, met de stappen ertussen.
voorbeeld:    Uw loon hoort bij ⟦salarisschaal⟧ 7. => Uw loon ligt tussen het laagste en het hoogste bedrag voor dit werk.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       functieprofiel    id: functieprofiel    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: tip
beter:        (beschrijving van het werk) | als je vertelt wat iemand gaat doen
uitleg:       Hierin staat welk werk bij een baan hoort en wat iemand daarvoor moet kunnen.
voorbeeld:    Het ⟦functieprofiel⟧ van baliemedewerker staat onderaan deze pagina. => Onderaan deze pagina leest u wat een baliemedewerker doet.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       arbeidsvoorwaarden    id: arbeidsvoorwaarden    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: tip
patroon:      (arbeidsvoorwaarden | arbeidsvoorwaarde)
beter:        (loon, vakantie en andere afspraken over uw werk) | noem de belangrijkste
uitleg:       De afspraken over werk, zoals loon, werktijden, vakantie en pensioen.
voorbeeld:    De ⟦arbeidsvoorwaarden⟧ vindt u in de bijlage. => In de bijlage leest u wat u verdient en hoeveel vakantie u krijgt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 394 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       screening    id: screening-persoon    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (<screening> | <screenen:ww>)
beter:        (controle; onderzoek) | zeg waar naar gekeken wordt
uitleg:       Een onderzoek of iets in orde is, bijvoorbeeld iemands verleden of gezondheid.
voorbeeld:    Voor u bij ons begint, krijgt u een ⟦screening⟧. => Voor u bij ons begint, onderzoeken wij of uw verleden in orde is.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 76 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       externe inhuur    id: externe-inhuur    soort: woordgroep    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
patroon:      (externe inhuur | inhuur van (externen | derden | personeel))
beter:        (mensen van buiten die tijdelijk komen werken) | noem voor welk werk
uitleg:       Mensen die tijdelijk voor een organisatie werken, maar er niet in dienst zijn.
voorbeeld:    De kosten voor ⟦externe inhuur⟧ zijn gestegen door de drukte bij de bouwvergunningen. => Voor de vele bouwvergunningen hebben wij tijdelijk mensen van buiten nodig. Dat kost meer.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       subsidieaanvrager    id: subsidieaanvrager    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        (wie subsidie vraagt) | of spreek de lezer aan met 'u'
uitleg:       De persoon of organisatie die geld vraagt voor een plan of activiteit.
voorbeeld:    De ⟦subsidieaanvrager⟧ stuurt de begroting voor 1 oktober mee. => Vraagt u subsidie? Stuur dan voor 1 oktober mee wat uw plan kost.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 137 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       subsidieverordening    id: subsidieverordening    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De regels van de gemeenteraad of de provincie over subsidies.
voorbeeld:    Volgens onze ⟦subsidieverordening⟧ moet u voor 1 oktober uw aanvraag sturen. => Volgens de regels van de gemeenteraad moet u voor 1 oktober uw aanvraag sturen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       subsidieregeling    id: subsidieregeling    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: tip
beter:        (regels voor deze subsidie) | als je de regels uitlegt
uitleg:       De regels: wie subsidie kan krijgen, waarvoor, en hoeveel.
voorbeeld:    De ⟦subsidieregeling⟧ voor groene daken is open tot 31 december. => U kunt tot 31 december subsidie vragen voor een groen dak.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 880 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       subsidietijdvak    id: subsidietijdvak    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
beter:        (periode van de subsidie) | noem de begin- en einddatum
uitleg:       De tijd waarvoor iemand subsidie krijgt.
voorbeeld:    Het ⟦subsidietijdvak⟧ loopt van 1 januari tot en met 31 december 2026. => U krijgt subsidie voor de tijd van 1 januari tot en met 31 december 2026.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 24 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       subsidieverstrekker    id: subsidieverstrekker    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        (organisatie die de subsidie geeft) | noem liever de naam
uitleg:       De overheid of het fonds waar het geld van de subsidie vandaan komt.
voorbeeld:    Zet het logo van de ⟦subsidieverstrekker⟧ op de poster. => Zet het logo van de organisatie die u subsidie geeft op de poster.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 18 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       budgetsubsidie    id: budgetsubsidie    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
beter:        (vast bedrag voor afgesproken werk) | zeg wat de afspraak is
uitleg:       Een organisatie krijgt een vast bedrag en spreekt af wat zij daarvoor doet.
voorbeeld:    De bibliotheek krijgt een ⟦budgetsubsidie⟧ van € 900.000. => De bibliotheek krijgt € 900.000. Er is afgesproken wat zij daarvoor doet.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       exploitatiesubsidie    id: exploitatiesubsidie    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
beter:        (geld voor de kosten van elk jaar) | zeg waarvoor het geld is
uitleg:       Geld voor gewone kosten die elk jaar terugkomen, zoals huur, loon en energie.
voorbeeld:    Het zwembad heeft een ⟦exploitatiesubsidie⟧ nodig om open te blijven. => Het zwembad heeft elk jaar geld nodig om open te blijven.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 20 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       projectsubsidie    id: projectsubsidie    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: tip
beter:        (geld voor één activiteit of plan) | noem de activiteit
uitleg:       Geld voor iets dat één keer gebeurt, bijvoorbeeld een feest of een onderzoek.
voorbeeld:    U kunt een ⟦projectsubsidie⟧ krijgen voor een buurtfeest. => U kunt één keer geld krijgen voor een buurtfeest.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 126 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       verantwoordingsplicht    id: verantwoordingsplicht    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De plicht om te laten zien wat er met geld of een taak is gedaan, en of dat volgens de regels was.
voorbeeld:    Ook bij een klein bedrag hebt u een ⟦verantwoordingsplicht⟧. => Ook bij een klein bedrag moet u laten zien wat u met het geld hebt gedaan.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       financiële verantwoording    id: financiele-verantwoording    soort: woordgroep    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
patroon:      (financiële verantwoording | financiële verantwoordingen | financiële eindverantwoording)
beter:        (overzicht van wat u met het geld hebt gedaan) | als iemand geld van de overheid kreeg
uitleg:       Een overzicht waarin staat hoeveel geld er is uitgegeven en waaraan.
voorbeeld:    Stuur de ⟦financiële verantwoording⟧ van het toernooi voor 1 april op. => Stuur voor 1 april een overzicht van wat u voor het toernooi hebt ontvangen en uitgegeven.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 378 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inhoudelijke verantwoording    id: inhoudelijke-verantwoording    soort: woordgroep    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
patroon:      inhoudelijke (verantwoording | verantwoordingen | eindverantwoording)
beter:        (verslag van wat u hebt gedaan) | als het niet over geld gaat
uitleg:       Een verslag over de activiteiten zelf, en niet over het geld.
voorbeeld:    Bij de ⟦inhoudelijke verantwoording⟧ vertelt u hoeveel kinderen meededen. => Vertel in uw verslag hoeveel kinderen meededen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       activiteitenverslag    id: activiteitenverslag    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: tip
beter:        (verslag van wat u hebt gedaan) | in een brief over subsidie
uitleg:       Hierin schrijft u wat u hebt gedaan met de subsidie.
voorbeeld:    Stuur ons voor 1 april het ⟦activiteitenverslag⟧ over 2025. => Stuur ons voor 1 april een verslag van wat u in 2025 hebt gedaan.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 59 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       activiteitenplan    id: activiteitenplan    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: tip
beter:        (plan met wat u gaat doen) | in een brief over subsidie
uitleg:       Hierin schrijft u wat u wilt gaan doen met de subsidie, en wanneer.
voorbeeld:    In het ⟦activiteitenplan⟧ noemt u alle repetities en concerten. => Schrijf op wat u gaat doen. Noem daarbij alle repetities en concerten.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 165 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       financieel verslag    id: financieel-verslag    soort: woordgroep    categorie: juridisch    domein: bestuur    ernst: waarschuwing
patroon:      (financieel verslag | financiële verslag | financiële verslagen)
beter:        (overzicht van inkomsten en uitgaven) | in een brief over subsidie
uitleg:       Hierin staat wat er is ontvangen en waaraan geld is uitgegeven. Soms ook wat iemand bezit en welke schulden er zijn.
voorbeeld:    Zonder ⟦financieel verslag⟧ betalen wij de rest van de subsidie niet. => Stuur ons een overzicht van wat u hebt ontvangen en uitgegeven. Anders betalen wij de rest van de subsidie niet.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 200 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       prestatieverklaring    id: prestatieverklaring    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
beter:        (verklaring dat u het werk hebt gedaan) | zeg wie moet tekenen
uitleg:       Een papier waarmee u laat zien dat het afgesproken werk echt gedaan is.
voorbeeld:    Laat de ⟦prestatieverklaring⟧ tekenen door de school. => Laat de school tekenen dat u het werk hebt gedaan.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       cofinancieren    id: cofinancieren    soort: werkwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (meebetalen aan) | als een ander ook een deel betaalt
uitleg:       Samen met een ander een deel van de kosten betalen.
voorbeeld:    De provincie wil het fietspad ⟦cofinancieren⟧. => De provincie wil meebetalen aan het fietspad.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       directe vaststelling    id: directe-vaststelling    soort: woordgroep    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (directe vaststelling | direct vastgesteld | direct vaststellen)
alleen:       zin=/(subsidie | subsidies | subsidiebedrag | subsidiebedragen)/
uitleg:       De overheid besluit in één keer hoeveel subsidie u krijgt. U hoeft achteraf meestal niets te laten zien.
voorbeeld:    Voor subsidies tot € 5.000 geldt ⟦directe vaststelling⟧. => Vraagt u minder dan € 5.000 subsidie? Dan beslissen wij in één keer hoeveel u krijgt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       lager vaststellen    id: subsidie-lager-vaststellen    soort: woordgroep    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
patroon:      lager ..1 (vaststellen | vastgesteld | vast te stellen | vastgestelde)
patroon:      (<stellen:ww>) ..6 lager vast
alleen:       zin=/(subsidie | subsidies | subsidiebedrag)/
uitleg:       De overheid geeft minder geld dan eerst beloofd was, bijvoorbeeld omdat niet alles is gedaan.
voorbeeld:    Uw subsidie is € 1.200 ⟦lager vastgesteld⟧. => U krijgt € 1.200 minder subsidie dan wij eerst schreven.
bron:         Algemene wet bestuursrecht, artikel 4:46
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       tenderregeling    id: tenderregeling    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
patroon:      (<tenderregeling> | <tendersysteem:znw>)
beter:        (wij vergelijken alle aanvragen) | leg uit wie het geld krijgt
uitleg:       Alle aanvragen worden na een vaste datum vergeleken. De beste krijgen het geld.
voorbeeld:    Deze subsidie is een ⟦tenderregeling⟧ met als laatste dag 1 maart. => Vraag de subsidie aan tot en met 1 maart. Daarna kiezen wij de beste plannen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       de-minimisverklaring    id: de-minimisverklaring    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (de-minimisverklaring | de-minimisverklaringen | de minimisverklaring | de minimis verklaring)
uitleg:       Hierin schrijft u hoeveel kleine steun van de overheid uw bedrijf in de laatste drie jaar kreeg. Daar geldt een maximum voor.
voorbeeld:    Vul ook de ⟦de-minimisverklaring⟧ in voor uw winkel. => Vul ook in hoeveel kleine steun uw winkel in de laatste drie jaar van de overheid kreeg.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       de-minimissteun    id: de-minimissteun    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (de-minimissteun | de minimissteun)
uitleg:       Kleine steun van de overheid aan een bedrijf. Voor alle steun in drie jaar samen geldt een maximum.
voorbeeld:    Deze subsidie is ⟦de-minimissteun⟧. => Deze subsidie telt mee voor de steun die uw bedrijf in drie jaar mag krijgen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         Verordening (EU) 2023/2831

ingang:       exploitatieoverzicht    id: exploitatieoverzicht    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        <overzicht> van inkomsten en uitgaven | als het over een jaar of project gaat
uitleg:       Een lijst met alles wat er binnenkomt en uitgaat in een jaar.
voorbeeld:    Stuur een ⟦exploitatieoverzicht⟧ van uw dorpshuis mee. => Stuur een overzicht van inkomsten en uitgaven van uw dorpshuis mee.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       sluitende begroting    id: sluitende-begroting    soort: woordgroep    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
patroon:      (sluitende begroting | sluitende begrotingen | begroting sluitend)
beter:        (plan waarin de inkomsten en uitgaven gelijk zijn) | als je zegt wat de lezer moet opsturen
uitleg:       Een plan waarin evenveel geld binnenkomt als eruit gaat.
voorbeeld:    Stuur een ⟦sluitende begroting⟧ van uw festival mee. => Laat zien dat uw festival evenveel geld krijgt als het kost.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       liquiditeitsprognose    id: liquiditeitsprognose    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (<liquiditeitsprognose> | <liquiditeitsbegroting:znw> | <liquiditeitsplanning:znw>)
beter:        (overzicht van geld dat u per maand verwacht) | als iemand een voorschot vraagt
uitleg:       Een schatting van het geld dat per maand binnenkomt en eruit gaat.
voorbeeld:    Wilt u een voorschot? Stuur dan een ⟦liquiditeitsprognose⟧ mee. => Wilt u een voorschot? Laat dan per maand zien hoeveel geld u verwacht en moet betalen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 19 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rechtspersoonlijkheid    id: rechtspersoonlijkheid    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
patroon:      volledige? rechtspersoonlijkheid
uitleg:       De organisatie heeft zelf rechten en plichten, net als een mens. Zij kan bijvoorbeeld geld lenen of een contract sluiten.
voorbeeld:    Alleen een vereniging met ⟦volledige rechtspersoonlijkheid⟧ kan deze subsidie krijgen. => Alleen een vereniging met regels die bij de notaris zijn vastgelegd, kan deze subsidie krijgen.
bron:         Burgerlijk Wetboek, Boek 2
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
