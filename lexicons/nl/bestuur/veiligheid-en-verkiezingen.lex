# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden over verkiezingen, veiligheid, klachten, archief en gegevens.

ingang:       kiesgerechtigd    id: kiesgerechtigd    soort: bijvoeglijk    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<kiesgerechtigd> | <kiesgerechtigde:znw> | <kiesgerechtigdheid:znw>)
uitleg:       U mag stemmen bij een verkiezing.
voorbeeld:    U bent ⟦kiesgerechtigd⟧ vanaf uw achttiende verjaardag. => Vanaf uw achttiende verjaardag mag u stemmen.
voorbeeld:    Elke ⟦kiesgerechtigde⟧ krijgt een stempas per post. => Iedereen die mag stemmen, krijgt een stempas per post.
bron:         Kieswet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       stemgerechtigd    id: stemgerechtigd    soort: bijvoeglijk    categorie: juridisch    domein: bestuur    ernst: waarschuwing
patroon:      (<stemgerechtigd> | <stemgerechtigde:znw>)
beter:        (die mag stemmen) | bij een vergadering van een vereniging of bestuur
uitleg:       Een lid of inwoner met het recht om te stemmen.
voorbeeld:    Alleen ⟦stemgerechtigde⟧ leden krijgen een kaart bij de ingang. => Alleen leden die mogen stemmen, krijgen een kaart bij de ingang.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 19 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kiezerspas    id: kiezerspas    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Met deze pas mag u in een andere gemeente stemmen. Dat kan niet bij de verkiezing van de gemeenteraad.
voorbeeld:    Met een ⟦kiezerspas⟧ kunt u in een andere gemeente stemmen. => Met een speciale pas kunt u in een andere gemeente stemmen.
bron:         Kieswet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       volmachtgever    id: volmachtgever    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De persoon die een ander toestemming geeft om iets namens hem te doen, bijvoorbeeld stemmen of tekenen.
voorbeeld:    Neem een kopie van het paspoort van de ⟦volmachtgever⟧ mee. => Neem een kopie mee van het paspoort van de persoon voor wie u stemt.
bron:         Burgerlijk Wetboek, Boek 3
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       volmachtbewijs    id: volmachtbewijs    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een papier waarmee u bewijst dat u iets namens een ander mag doen.
voorbeeld:    Laat bij de balie het ⟦volmachtbewijs⟧ van uw moeder zien. => Laat bij de balie het papier zien waarop staat dat u dit voor uw moeder mag regelen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gevolmachtigde    id: gevolmachtigde    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De persoon die iets namens een ander mag doen, bijvoorbeeld stemmen of een contract tekenen.
voorbeeld:    Uw ⟦gevolmachtigde⟧ stemt tegelijk voor zichzelf en voor u. => De persoon die u hebt gekozen, stemt tegelijk voor zichzelf en voor u.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 106 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       volmachtstem    id: volmachtstem    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
vormen:       mv=volmachtstemmen
beter:        (stem voor iemand anders) | als iemand voor een ander stemt
uitleg:       De stem die iemand uitbrengt voor een ander die niet zelf kan komen.
voorbeeld:    U mag bij deze verkiezing twee ⟦volmachtstemmen⟧ uitbrengen. => U mag bij deze verkiezing voor twee andere mensen stemmen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       kandidaatstelling    id: kandidaatstelling    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een partij geeft officieel de namen op van de mensen op wie u kunt stemmen.
voorbeeld:    De ⟦kandidaatstelling⟧ is op maandag 2 februari van 9.00 tot 17.00 uur. => Partijen geven op maandag 2 februari van 9.00 tot 17.00 uur de namen van hun kandidaten op.
bron:         Kieswet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       lijsttrekker    id: lijsttrekker    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        (eerste kandidaat van een partij) | de eerste keer dat je het noemt
uitleg:       De persoon die bovenaan de lijst van een partij staat bij een verkiezing.
voorbeeld:    Alle ⟦lijsttrekkers⟧ komen op 10 maart naar het debat. => Van elke partij komt de eerste kandidaat op 10 maart naar het debat.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       kieskring    id: kieskring    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een deel van het land waar de stemmen bij elkaar worden geteld.
voorbeeld:    Onze gemeente hoort bij ⟦kieskring⟧ Arnhem. => De stemmen uit onze gemeente worden geteld bij het gebied Arnhem.
bron:         Kieswet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       kiesdrempel    id: kiesdrempel    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (aantal stemmen dat een partij minstens nodig heeft) | als het om zetels gaat
uitleg:       Zoveel stemmen moet een partij minstens halen voor een zetel, bijvoorbeeld in de Tweede Kamer.
voorbeeld:    Door de ⟦kiesdrempel⟧ kreeg de kleinste partij geen zetel. => De kleinste partij had te weinig stemmen voor een zetel.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       kiesdeler    id: kiesdeler    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het aantal stemmen dat nodig is voor één hele zetel.
voorbeeld:    De ⟦kiesdeler⟧ is dit jaar 1.245 stemmen. => Voor één zetel heeft een partij dit jaar 1.245 stemmen nodig.
bron:         Kieswet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       voorkeurstem    id: voorkeurstem    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
vormen:       mv=voorkeurstemmen
beter:        (stem op iemand die niet bovenaan staat) | de eerste keer dat je het noemt
uitleg:       Een stem op een kandidaat die niet bovenaan de lijst van zijn partij staat.
voorbeeld:    Zij kwam in de raad dankzij 800 ⟦voorkeurstemmen⟧. => Zij kwam in de raad omdat 800 mensen op haar stemden, en niet op nummer één van de lijst.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       ondersteuningsverklaring    id: ondersteuningsverklaring    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een formulier waarmee u zegt dat een nieuwe partij mag meedoen aan de verkiezing.
voorbeeld:    U tekent de ⟦ondersteuningsverklaring⟧ bij de balie van het stadhuis. => U tekent bij de balie van het stadhuis dat de nieuwe partij mag meedoen.
bron:         Kieswet
niet melden:  /_ ..3 (huisarts | arts | dokter | school | wijkteam | zorgverlener)/ | dan gaat het niet over verkiezingen
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       actief kiesrecht    id: actief-kiesrecht    soort: woordgroep    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (actief kiesrecht | actieve kiesrecht)
uitleg:       Het recht om te stemmen.
voorbeeld:    Jongeren krijgen op hun achttiende het ⟦actieve kiesrecht⟧. => Jongeren mogen vanaf hun achttiende stemmen.
bron:         Grondwet, artikel 4
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       passief kiesrecht    id: passief-kiesrecht    soort: woordgroep    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (passief kiesrecht | passieve kiesrecht)
uitleg:       Het recht om gekozen te worden, bijvoorbeeld als raadslid.
voorbeeld:    Ook met een verblijfsvergunning kunt u ⟦passief kiesrecht⟧ hebben voor de gemeenteraad. => Ook met een verblijfsvergunning kunt u soms in de gemeenteraad worden gekozen.
bron:         Grondwet, artikel 4
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       referendum    id: referendum    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
patroon:      (<referendum> | referendums | <volksraadpleging:znw>)
beter:        (stemming waarbij inwoners ja of nee zeggen) | de eerste keer dat je het noemt
uitleg:       Inwoners stemmen zelf over een plan, meestal met ja of nee.
voorbeeld:    Op 6 juni is er een ⟦referendum⟧ over de fusie met Noordwijk. => Op 6 juni stemt u over de fusie met Noordwijk. U kiest ja of nee.
niet melden:  /(raadgevend | raadgevende | raadplegend | raadplegende) _/ | heeft een eigen uitleg
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 129 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       raadgevend referendum    id: raadgevend-referendum    soort: woordgroep    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (raadgevend | raadplegend | raadgevende | raadplegende) (referendum | referenda | referendums)
beter:        (stemming die alleen een advies is) | als het bestuur zelf beslist
uitleg:       Inwoners stemmen over een plan. De uitslag is een advies. Het bestuur mag anders beslissen.
voorbeeld:    Er komt een ⟦raadgevend referendum⟧ over de windmolens. => U mag stemmen over de windmolens. De uitslag is een advies aan de raad.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 46 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       proces-verbaal van het stembureau    id: proces-verbaal-van-het-stembureau    soort: woordgroep    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
patroon:      proces-verbaal van (het | een | uw) stembureau
uitleg:       Het officiële verslag van een stembureau. Hierin staat wat er is gebeurd en hoeveel stemmen er zijn geteld.
voorbeeld:    Het ⟦proces-verbaal van het stembureau⟧ staat morgen op onze website. => Het officiële verslag met de getelde stemmen staat morgen op onze website.
bron:         Kieswet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       opkomstpercentage    id: opkomstpercentage    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (hoeveel procent van de mensen stemde) | noem het getal
uitleg:       Hoeveel van elke honderd mensen die mochten stemmen, echt hebben gestemd.
voorbeeld:    Het ⟦opkomstpercentage⟧ in onze gemeente was 54. => In onze gemeente stemde 54 procent van de mensen die mochten stemmen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       hertelling    id: hertelling    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: tip
beter:        (opnieuw tellen van de stemmen) | als het om een verkiezing gaat
uitleg:       De stemmen nog een keer tellen, omdat er misschien een fout is gemaakt.
voorbeeld:    Na de ⟦hertelling⟧ kreeg de partij er één zetel bij. => De stemmen zijn opnieuw geteld. Toen kreeg de partij er één zetel bij.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       noodrecht    id: noodrecht    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Bijzondere regels voor een oorlog, ramp of ander groot gevaar. De overheid mag dan meer dan anders.
voorbeeld:    De regering kan ⟦noodrecht⟧ gebruiken als er oorlog dreigt. => De regering mag bijzondere regels gebruiken als er oorlog dreigt.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       gebiedsontzegging    id: gebiedsontzegging    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U mag een tijd niet in een bepaald gebied komen.
voorbeeld:    U krijgt een ⟦gebiedsontzegging⟧ van 24 uur voor het stationsplein. => U mag 24 uur niet op het stationsplein komen.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       verblijfsontzegging    id: verblijfsontzegging    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U moet weg uit een gebied en mag er een tijd niet terugkomen.
voorbeeld:    De burgemeester legt u een ⟦verblijfsontzegging⟧ op voor de uitgaansstraten. => U mag van de burgemeester een tijd niet in de uitgaansstraten zijn.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       groepsverbod    id: groepsverbod    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       U mag op een bepaalde plaats niet zonder goede reden met meer dan drie anderen bij elkaar staan.
voorbeeld:    Wij geven u een ⟦groepsverbod⟧ voor het winkelcentrum tot 1 maart. => U mag tot 1 maart niet met meer dan drie anderen bij elkaar staan in het winkelcentrum.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         Gemeentewet, artikel 172a

ingang:       preventief fouilleren    id: preventief-fouilleren    soort: woordgroep    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
patroon:      preventief (fouilleren | gefouilleerd | fouilleert | fouilleerde | te fouilleren)
uitleg:       De politie mag in een gebied dat de burgemeester aanwijst kleren, tassen en auto's controleren op wapens. Ook als u niets hebt gedaan.
voorbeeld:    Op zaterdagavond kan de politie u hier ⟦preventief fouilleren⟧. => Op zaterdagavond mag de politie hier uw kleren en tas controleren op wapens.
bron:         Gemeentewet, artikel 151b
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       crisisbeheersing    id: crisisbeheersing    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (zorgen voor veiligheid bij een ramp) | als je zegt wie dat doet
uitleg:       Alles wat hulpdiensten en bestuur doen voor, tijdens en na een ramp.
voorbeeld:    De brandweer oefent vandaag met ⟦crisisbeheersing⟧. => De brandweer oefent vandaag wat zij moet doen bij een ramp.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 66 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rampenbestrijding    id: rampenbestrijding    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (hulp bij een ramp) | zeg wie er helpt
uitleg:       Het werk van brandweer, ambulance, politie en gemeente bij een ramp.
voorbeeld:    Ook het waterschap werkt mee aan de ⟦rampenbestrijding⟧. => Ook het waterschap helpt bij een ramp.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 42 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       crisisorganisatie    id: crisisorganisatie    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (mensen die bij een ramp de leiding hebben) | zeg wie dat zijn
uitleg:       De groep mensen die bij een ramp samen beslist en helpt.
voorbeeld:    De ⟦crisisorganisatie⟧ was binnen een uur op het gemeentehuis. => De mensen die bij een ramp de leiding hebben, waren binnen een uur op het gemeentehuis.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       sluitingsbevel    id: sluitingsbevel    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De burgemeester beslist dat een huis, café of winkel een tijd dicht moet.
voorbeeld:    Door het ⟦sluitingsbevel⟧ mag u drie maanden niet in uw woning. => De burgemeester sluit uw woning. U mag er drie maanden niet in.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       openbare orde    id: openbare-orde    soort: woordgroep    categorie: jargon    domein: bestuur    ernst: tip
patroon:      openbare orde
beter:        (rust en veiligheid op straat) | als het om overlast of gevaar gaat
uitleg:       De rust en veiligheid op straat en op andere plaatsen waar iedereen mag komen.
voorbeeld:    De burgemeester zorgt voor de ⟦openbare orde⟧ tijdens de kermis. => De burgemeester zorgt voor rust en veiligheid op straat tijdens de kermis.
niet melden:  /(van | strijd met de) openbare orde/ | een juridische term met een eigen betekenis
niet melden:  /(gevaar | bedreiging | gevaren) ..4 _/ | een vaste reden in de wet, bijvoorbeeld bij een paspoort of vergunning
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 421 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ordeverstoring    id: ordeverstoring    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
patroon:      (<ordeverstoring> | verstoring van de orde | verstoringen van de orde)
beter:        (onrust of ruzie) | zeg liever wat er gebeurt
uitleg:       Iemand zorgt voor onrust, bijvoorbeeld door te vechten of te schreeuwen.
voorbeeld:    Bij ⟦ordeverstoring⟧ moet u het zwembad verlaten. => Maakt u ruzie of zorgt u voor onrust? Dan moet u het zwembad uit.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 23 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       handhaver    id: handhaver    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: tip
beter:        (medewerker die controleert en boetes mag geven) | de eerste keer dat je het noemt
uitleg:       Iemand van de gemeente die controleert of mensen zich aan de regels houden. Hij mag boetes geven.
voorbeeld:    Een ⟦handhaver⟧ zag dat uw hond los liep. => Een medewerker van de gemeente zag dat uw hond los liep.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 60 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       buitengewoon opsporingsambtenaar    id: buitengewoon-opsporingsambtenaar    soort: woordgroep    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (buitengewoon opsporingsambtenaar | buitengewone opsporingsambtenaar | buitengewoon opsporingsambtenaren | buitengewone opsporingsambtenaren)
uitleg:       Iemand die geen politieagent is, maar wel een boete mag geven en om uw paspoort of rijbewijs mag vragen.
voorbeeld:    De ⟦buitengewoon opsporingsambtenaar⟧ vroeg u om een identiteitsbewijs. => Een medewerker die boetes mag geven, vroeg u om een identiteitsbewijs.
bron:         Wetboek van Strafvordering
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       ondermijning    id: ondermijning    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (<ondermijning> | ondermijnende criminaliteit)
beter:        (misdaad die verborgen is in gewone bedrijven en buurten) | geef een voorbeeld
uitleg:       Misdadigers gebruiken gewone bedrijven, huizen of mensen, bijvoorbeeld om drugs te maken of geld te verbergen.
voorbeeld:    Ziet u iets vreemds in een loods? Het kan ⟦ondermijning⟧ zijn. => Ziet u iets vreemds in een loods? Misschien gebruiken misdadigers de plek.
niet melden:  /_ van/ | iets of iemand zwakker maken
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       overlastgever    id: overlastgever    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        (persoon die overlast geeft) | zeg liever wat iemand doet
uitleg:       Iemand die anderen stoort, bijvoorbeeld met harde muziek of geschreeuw.
voorbeeld:    Wij praten deze week met de ⟦overlastgever⟧ in uw flat. => Wij praten deze week met de persoon die in uw flat overlast geeft.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       burgemeestersbevel    id: burgemeestersbevel    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De burgemeester zegt wat u moet doen of laten. U moet zich daaraan houden.
voorbeeld:    U houdt zich niet aan het ⟦burgemeestersbevel⟧ om weg te blijven van het plein. => U moet van de burgemeester wegblijven van het plein. Daar houdt u zich niet aan.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       bestuurlijke ophouding    id: bestuurlijke-ophouding    soort: woordgroep    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (bestuurlijke ophouding | bestuurlijk ophouden | bestuurlijk opgehouden)
uitleg:       De burgemeester laat een groep mensen hoogstens twaalf uur vasthouden om onrust te voorkomen of te stoppen.
voorbeeld:    De supporters zijn ⟦bestuurlijk opgehouden⟧ tot 23.00 uur. => De burgemeester liet de supporters tot 23.00 uur vasthouden om onrust te voorkomen.
bron:         Gemeentewet, artikelen 154a en 176a
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       messenverbod    id: messenverbod    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       In dit gebied mag u geen mes bij u hebben dat u meteen kunt gebruiken.
voorbeeld:    In de hele binnenstad geldt een ⟦messenverbod⟧. => In de hele binnenstad mag u geen mes bij u hebben.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       toezichthouder    id: toezichthouder    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: tip
rechtsgevolg: ja
uitleg:       Een persoon of organisatie die voor de overheid controleert of iemand zich aan de regels houdt.
voorbeeld:    U moet de ⟦toezichthouder⟧ in de keuken van uw restaurant laten. => De controleur van de gemeente mag in de keuken van uw restaurant kijken. U moet hem binnenlaten.
bron:         Algemene wet bestuursrecht, artikel 5:11
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       crisisopvang    id: crisisopvang    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (plek om te slapen in een noodsituatie) | zeg voor wie en hoelang
uitleg:       Een plek waar mensen snel een paar nachten kunnen slapen, omdat zij thuis niet kunnen zijn.
voorbeeld:    Uw gezin kan vannacht terecht in de ⟦crisisopvang⟧. => Uw gezin kan vannacht slapen op een plek voor noodsituaties.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       opvanglocatie    id: opvanglocatie    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
alleen:       zin!=/(dier | dieren | huisdieren | honden | katten | egels | vogels | kind | kinderen | peuter | peuters | kinderopvang | bso | "BSO" | ouders | school)/
beter:        (gebouw waar mensen tijdelijk wonen of slapen) | als het om een gebouw gaat
uitleg:       Een gebouw waar mensen een tijd kunnen wonen of slapen, bijvoorbeeld vluchtelingen of mensen zonder huis.
voorbeeld:    De ⟦opvanglocatie⟧ aan de Kanaalweg blijft drie jaar open. => Het gebouw aan de Kanaalweg waar mensen tijdelijk wonen, blijft drie jaar open.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       Bibob-onderzoek    id: bibob-onderzoek    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (bibob-onderzoek | bibob-toets | bibobonderzoek | "Bibob-onderzoek" | "Bibob-toets")
uitleg:       De overheid zoekt uit of een vergunning, subsidie of opdracht misschien voor misdaad gebruikt wordt.
voorbeeld:    Voor uw horecavergunning doen wij een ⟦bibob-onderzoek⟧. => Wij onderzoeken of uw horecavergunning niet voor misdaad gebruikt wordt.
bron:         Wet bevordering integriteitsbeoordelingen door het openbaar bestuur
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       gemeentelijke ombudsman    id: gemeentelijke-ombudsman    soort: woordgroep    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (gemeentelijke ombudsman | gemeentelijk ombudsman)
beter:        (onafhankelijke persoon die naar uw klacht kijkt) | de eerste keer dat je het noemt
uitleg:       Iemand die onderzoekt of de gemeente u goed behandeld heeft. De gemeente mag niet zeggen wat de ombudsman moet vinden.
voorbeeld:    Bent u niet tevreden met ons antwoord? Ga dan naar de ⟦gemeentelijke ombudsman⟧. => Bent u niet tevreden met ons antwoord? Dan kan een onafhankelijke persoon naar uw klacht kijken.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       klachtbehandeling    id: klachtbehandeling    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
patroon:      (<klachtbehandeling> | <klachtenbehandeling:znw> | <klachtafhandeling:znw> | <klachtenafhandeling:znw>)
beter:        (wat wij met uw klacht doen) | als je de stappen uitlegt
uitleg:       Wat een organisatie doet nadat iemand heeft geklaagd: luisteren, uitzoeken en antwoorden.
voorbeeld:    De ⟦klachtbehandeling⟧ duurt meestal zes weken. => Meestal krijgt u na zes weken antwoord op uw klacht.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 26 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       klachtbehandelaar    id: klachtbehandelaar    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
patroon:      (<klachtbehandelaar> | klachtbehandelaars)
beter:        (medewerker die naar uw klacht kijkt) | noem liever de naam
uitleg:       De persoon die een klacht onderzoekt en erover belt of schrijft.
voorbeeld:    Onze ⟦klachtbehandelaar⟧ belt u binnen vijf dagen. => De medewerker die naar uw klacht kijkt, belt u binnen vijf dagen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       klachtencommissie    id: klachtencommissie    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
patroon:      (<klachtencommissie> | <klachtcommissie:znw>)
beter:        (groep mensen die naar uw klacht kijkt) | zeg of zij bij de organisatie werken
uitleg:       Mensen die samen beoordelen of een klacht terecht is. Vaak werken zij niet bij de organisatie.
voorbeeld:    De ⟦klachtencommissie⟧ van de school nodigt u uit voor een gesprek. => De mensen die naar uw klacht over de school kijken, nodigen u uit voor een gesprek.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 292 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       klachtencoördinator    id: klachtencoordinator    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      (<klachtencoördinator> | <klachtcoördinator:znw>)
beter:        (medewerker die de klachten regelt) | noem ook het telefoonnummer
uitleg:       De medewerker die zorgt dat elke klacht bij de goede persoon komt en op tijd antwoord krijgt.
voorbeeld:    Stuur uw brief naar de ⟦klachtencoördinator⟧ van de gemeente. => Stuur uw brief naar de medewerker van de gemeente die de klachten regelt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       klachtenregeling    id: klachtenregeling    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
patroon:      (<klachtenregeling> | <klachtregeling:znw> | <klachtprocedure:znw> | <klachtenprocedure:znw>)
beter:        (afspraken over klachten) | als je zegt waar de lezer ze vindt
uitleg:       Hierin staat hoe u een klacht indient en wat er dan gebeurt.
voorbeeld:    U vindt onze ⟦klachtenregeling⟧ op de website. => Op onze website leest u hoe u een klacht indient.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 56 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       klachtschrift    id: klachtschrift    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De brief waarin u uw klacht opschrijft.
voorbeeld:    Zet in uw ⟦klachtschrift⟧ wat er is gebeurd en wanneer. => Schrijf in de brief met uw klacht wat er is gebeurd en wanneer.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       bejegeningsklacht    id: bejegeningsklacht    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (klacht over hoe u bent behandeld) | als iemand onvriendelijk of oneerlijk behandeld is
uitleg:       Een klacht over het gedrag van een medewerker, bijvoorbeeld als die onbeleefd was.
voorbeeld:    Uw brief zien wij als een ⟦bejegeningsklacht⟧. => Uw brief zien wij als een klacht over hoe onze medewerker u behandelde.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       integriteit    id: integriteit    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        (eerlijk werken) | als het over medewerkers of bestuurders gaat
uitleg:       Eerlijk zijn in het werk en geen misbruik maken van de baan.
voorbeeld:    Onze medewerkers moeten letten op hun ⟦integriteit⟧ en nemen geen cadeaus aan. => Onze medewerkers werken eerlijk en nemen geen cadeaus aan.
niet melden:  /lichamelijke _/ | het recht om over het eigen lichaam te beslissen
niet melden:  /_ van (de | het)? (gegevens | bestand | bestanden | systeem | systemen)/ | dat gegevens kloppen en niet veranderd zijn
niet melden:  /territoriale _/ | de grenzen van een land
niet melden:  /_ van (de | het | uw | iemands)? (lichaam | lichamen | verkiezingen)/ | iets is heel en niet beschadigd
niet melden:  /_ van (het | een)? (onderzoek | wetenschap)/ | of iets klopt en te vertrouwen is
niet melden:  /_ van ..4 grondgebied/ | de grenzen van een land
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 331 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       integriteitsschending    id: integriteitsschending    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: waarschuwing
beter:        (oneerlijk gedrag in het werk) | noem een voorbeeld
uitleg:       Iemand is niet eerlijk in zijn werk, bijvoorbeeld door geld of cadeaus aan te nemen.
voorbeeld:    Denkt u aan een ⟦integriteitsschending⟧? Bel dan ons meldpunt. => Denkt u dat een medewerker niet eerlijk werkt? Bel dan ons meldpunt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       klokkenluider    id: klokkenluider    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: tip
beter:        (iemand die misstanden op het werk meldt) | als het om een persoon gaat
uitleg:       Iemand die vertelt dat er in zijn organisatie iets ernstig fout gaat.
voorbeeld:    Als ⟦klokkenluider⟧ mag u niet worden ontslagen. => Meldt u dat er op uw werk iets ernstig fout gaat? Dan mag u daarom niet worden ontslagen.
niet melden:  /_ ..4 (kerk | toren | kerktoren | "Notre" | klok | klokken)/ | iemand die de klok luidt
niet melden:  /(kerk | toren | kerktoren) ..4 _/ | iemand die de klok luidt
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       geheimhouding    id: geheimhouding    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (<geheimhouding> | <geheimhoudingsplicht:znw>)
alleen:       zin!=/("BRP" | brp | basisregistratie | persoonsgegevens | adresgegevens | adres | kerk | aanvragen | aanvraag | aangevraagd | aanvraagt | aanvraagformulier | verzoek | verzoeken | verzoekt | gevraagd | vraagt | vragen | wilt | gegevens)/
uitleg:       U mag niet aan anderen vertellen wat u weet of gelezen hebt.
voorbeeld:    Voor dit verslag geldt ⟦geheimhouding⟧ tot 1 september. => U mag tot 1 september niemand vertellen wat in dit verslag staat.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 384 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       embargo    id: embargo    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      onder embargo
beter:        (nog niet om te delen) | noem de datum waarop het wel mag
uitleg:       De informatie is al verstuurd, maar mag pas later bekend worden.
voorbeeld:    Dit persbericht is ⟦onder embargo⟧ tot donderdag 10.00 uur. => Deel dit persbericht niet voor donderdag 10.00 uur.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       actieve openbaarmaking    id: actieve-openbaarmaking    soort: woordgroep    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (actieve openbaarmaking | actief openbaar maken | actief openbaar gemaakt)
uitleg:       De overheid zet stukken uit zichzelf op internet, zonder dat iemand erom vraagt.
voorbeeld:    Door ⟦actieve openbaarmaking⟧ vindt u steeds meer besluiten op onze website. => Wij zetten steeds meer besluiten zelf op onze website.
bron:         Wet open overheid
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       passieve openbaarmaking    id: passieve-openbaarmaking    soort: woordgroep    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
patroon:      passieve openbaarmaking
uitleg:       De overheid laat stukken zien omdat iemand daarom heeft gevraagd.
voorbeeld:    Uw brief gaat over ⟦passieve openbaarmaking⟧ van e-mails. => In uw brief vraagt u om e-mails te laten zien.
bron:         Wet open overheid
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       weglakken    id: weglakken    soort: werkwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
patroon:      <weg|lakken>
patroon:      gelakte (versie | versies | stukken | documenten | document | tekst | teksten | passages | gegevens | namen)
patroon:      (gegevens | namen | passages | stukken | documenten | teksten | delen) (zijn | worden) ..3 gelakt
alleen:       zin!=/(nagels | hout | houten | kozijn | kozijnen | deur | deuren | vloer | kast | auto | meubels | verf | parket | tafel | kras | krassen | muur | trap)/
beter:        (onleesbaar maken) | als het om namen of gegevens in een stuk gaat
uitleg:       Delen van een tekst zwart maken, zodat niemand ze kan lezen.
voorbeeld:    Namen van bewoners zijn in dit document ⟦weggelakt⟧. => Namen van bewoners zijn in dit document zwart gemaakt.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       archiefbescheiden    id: archiefbescheiden    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (archiefbescheiden | archiefbescheid)
uitleg:       Brieven, e-mails, foto's en andere stukken die een overheid maakt of krijgt voor haar werk.
voorbeeld:    U mag deze ⟦archiefbescheiden⟧ in onze studiezaal bekijken. => U mag deze stukken in onze studiezaal bekijken.
bron:         Archiefwet
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       vernietigingslijst    id: vernietigingslijst    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (lijst van stukken die weg mogen) | noem ook wanneer
uitleg:       Een lijst waarop staat wanneer een overheid oude stukken mag weggooien.
voorbeeld:    Uw dossier uit 2009 staat op de ⟦vernietigingslijst⟧. => Wij mogen uw dossier uit 2009 weggooien.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       inzagerecht    id: inzagerecht    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Het recht om te zien welke gegevens een organisatie over u heeft. Meestal moet zij die laten zien.
voorbeeld:    U hebt ⟦inzagerecht⟧ in het dossier van uw kind. => U mag het dossier van uw kind bekijken.
niet melden:  /_ in (de | het | een | uw)? ..1 (stukken | processtukken | plan | bouwplan | ontwerp | bestemmingsplan | omgevingsplan | register | kas | boeken | administratie)/ | dan gaat het niet over privacy
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       inzagetermijn    id: inzagetermijn    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De tijd waarin u een plan kunt bekijken en erop kunt reageren.
voorbeeld:    De ⟦inzagetermijn⟧ voor het bouwplan is zes weken. => U kunt het bouwplan zes weken bekijken en erop reageren.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       inzageverzoek    id: inzageverzoek    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een vraag aan een organisatie om te laten zien welke gegevens zij over u heeft.
voorbeeld:    Op uw ⟦inzageverzoek⟧ reageren wij binnen een maand. => U wilt weten welke gegevens wij over u hebben. U krijgt binnen een maand antwoord.
niet melden:  /_ in (de | het | een | uw)? ..1 (stukken | processtukken | plan | bouwplan | ontwerp | bestemmingsplan | omgevingsplan | register | kas | boeken | administratie)/ | dan gaat het niet over privacy
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       dataminimalisatie    id: dataminimalisatie    soort: zelfstandig naamwoord    categorie: jargon    domein: bestuur    ernst: waarschuwing
beter:        (niet meer gegevens vragen dan nodig) | als je uitlegt wat je met gegevens doet
uitleg:       Alleen de gegevens vragen en bewaren die echt nodig zijn.
voorbeeld:    Vanwege ⟦dataminimalisatie⟧ hoeft u geen kopie van uw paspoort te sturen. => Wij vragen niet meer gegevens dan nodig. U hoeft geen kopie van uw paspoort te sturen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       functionaris gegevensbescherming    id: functionaris-gegevensbescherming    soort: woordgroep    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
patroon:      (functionaris | functionarissen) (voor | voor de)? gegevensbescherming
patroon:      "Functionaris" voor? ("Gegevensbescherming" | gegevensbescherming)
uitleg:       De persoon die in een organisatie controleert of die goed omgaat met uw gegevens. U kunt daar ook vragen over stellen.
voorbeeld:    Stuur uw vraag aan de ⟦functionaris gegevensbescherming⟧ van de gemeente. => Stuur uw vraag aan de persoon die controleert of de gemeente goed omgaat met uw gegevens.
bron:         Algemene verordening gegevensbescherming
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       datalek    id: datalek    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: tip
rechtsgevolg: ja
uitleg:       Gegevens van mensen zijn kwijt, of kwamen bij iemand die ze niet mag zien.
voorbeeld:    Door een ⟦datalek⟧ is uw brief naar een ander adres gestuurd. => Door een fout van ons kwamen uw gegevens bij iemand anders. Uw brief ging naar een ander adres.
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
bron:         eigen redactie

ingang:       verwerkingsregister    id: verwerkingsregister    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       Een lijst waarin een organisatie bijhoudt welke gegevens zij gebruikt en waarom.
voorbeeld:    In ons ⟦verwerkingsregister⟧ ziet u welke gegevens wij over u gebruiken. => In onze lijst ziet u welke gegevens wij over u gebruiken.
bron:         Algemene verordening gegevensbescherming, artikel 30
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen

ingang:       verwerkingsverantwoordelijke    id: verwerkingsverantwoordelijke    soort: zelfstandig naamwoord    categorie: juridisch    domein: bestuur    ernst: waarschuwing
rechtsgevolg: ja
uitleg:       De organisatie die beslist waarom en hoe uw gegevens worden gebruikt.
voorbeeld:    De gemeente is ⟦verwerkingsverantwoordelijke⟧ voor de gegevens in dit formulier. => De gemeente beslist hoe de gegevens in dit formulier worden gebruikt.
bron:         Algemene verordening gegevensbescherming, artikel 4
status:       aangenomen, 2026-11, redacteur: term uit de wet: uitleggen
