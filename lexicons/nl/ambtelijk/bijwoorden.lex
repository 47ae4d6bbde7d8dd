# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Ambtelijke bijwoorden, voegwoorden en andere kleine woorden: er is een gewoner woord voor.

ingang:       aangezien    id: aangezien    soort: voegwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        omdat                  | altijd
uitleg:       Na dit woord staat de reden.
voorbeeld:    ⟦Aangezien⟧ u jonger bent dan 18 jaar, moet een ouder meetekenen. => Omdat u jonger bent dan 18 jaar, moet een ouder meetekenen.
voorbeeld:    Het loket is dicht ⟦aangezien⟧ er een storing is. => Het loket is dicht omdat er een storing is.
niet melden:  /(<worden:ww> | <hebben:ww> | <zijn:ww>) ..4 _ voor/ | dan betekent het 'houden voor'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 368 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aanstonds    id: aanstonds    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        zo                     | als het bijna gebeurt
beter:        meteen                 | als het nu gebeurt
uitleg:       Binnen een paar minuten, of meteen.
voorbeeld:    De spreker komt ⟦aanstonds⟧ bij u terug. => De spreker komt zo bij u terug.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 43 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       abusievelijk    id: abusievelijk    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        per ongeluk            | altijd
uitleg:       Iemand deed het verkeerd, maar niet met opzet.
voorbeeld:    Wij hebben u ⟦abusievelijk⟧ twee rekeningen gestuurd. => Wij hebben u per ongeluk twee rekeningen gestuurd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 21 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       achtereenvolgens    id: achtereenvolgens    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        na elkaar              | altijd
uitleg:       Eerst het een, dan het ander.
voorbeeld:    U ziet op het scherm ⟦achtereenvolgens⟧ vijf vragen. => U ziet op het scherm na elkaar vijf vragen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 112 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       afdoende    id: afdoende    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
alleen:       voor=/(niet | is | zijn | was | waren | ook | nog)/
beter:        genoeg                 | altijd
uitleg:       Er is niet meer nodig om het doel te halen.
voorbeeld:    Een slot alleen is niet ⟦afdoende⟧ tegen diefstal. => Een slot alleen is niet genoeg tegen diefstal.
niet melden:  /_ gemotiveerd/ | 'genoeg gemotiveerd' zegt iets anders
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 88 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       alhier    id: alhier    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        hier                   | altijd
uitleg:       Op deze plek, of in deze plaats.
voorbeeld:    U kunt uw pas ⟦alhier⟧ ophalen. => U kunt uw pas hier ophalen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       allereerst    id: allereerst    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        eerst                  | altijd
uitleg:       Voordat de rest komt.
voorbeeld:    ⟦Allereerst⟧ bespreekt de arts met u de uitslag. => Eerst bespreekt de arts met u de uitslag.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 88 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       als zodanig    id: als-zodanig    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      als zodanig
beter:        (zo, of zeg wat het is)| altijd
uitleg:       Op de manier die net genoemd is.
voorbeeld:    Een gebouw met een beschermde status moet ook ⟦als zodanig⟧ op de kaart staan. => Een monument moet ook als monument op de kaart staan.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 877 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       alsnog    id: alsnog    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        toch nog               | altijd
uitleg:       Later dan eigenlijk moest, maar het gebeurt wel.
voorbeeld:    Tot 15 mei kunt u ⟦alsnog⟧ een foto opsturen. => Tot 15 mei kunt u toch nog een foto opsturen.
niet melden:  /_ (niet | geen)/ | "toch nog niet" zegt iets anders
niet melden:  /niet _/ | 'niet toch nog' past niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 870 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       althans    id: althans    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        in elk geval           | altijd
uitleg:       Zo is het in elk geval. De rest is niet zeker.
voorbeeld:    De lift is veilig, ⟦althans⟧ volgens de monteur. => De lift is veilig, in elk geval volgens de monteur.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 62 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       anderszins    id: anderszins    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        op een andere manier   | altijd
uitleg:       Anders dan net genoemd is.
voorbeeld:    U mag de tuin niet ophogen of ⟦anderszins⟧ veranderen. => U mag de tuin niet ophogen of op een andere manier veranderen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 628 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bijgaand    id: bijgaand    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        hierbij                | altijd
uitleg:       Het papier of bestand zit erbij.
voorbeeld:    Het formulier vindt u ⟦bijgaand⟧. => Het formulier vindt u hierbij.
alleen:       na=/([leesteken] | de | het | een | uw | mijn | onze | ons | u | ontvangt | ontvang | treft | tref | treffen | vindt | vind | vinden | stuur | sturen | zend | zenden | doe | doen | heb | hebben | is | zijn | bied | bieden | geef | geven | zult | kunt | nog | ook | alvast | voor | ter | aan | toe | bij)/
niet melden:  /(in | met | volgens | bij | naar | op | uit | via | onder | van | door | per | voor) _/ | dan hoort het bij een zelfstandig naamwoord
niet melden:  /(het | een | uw | ons | dit) _/ | dan hoort het bij een zelfstandig naamwoord
niet melden:  /_ (formulier | schrijven | brief | overzicht | rapport | verslag | document | besluit | advies | bericht | stuk | voorstel | concept | aanvraagformulier)/ | dan hoort het bij een zelfstandig naamwoord
niet melden:  /_ (verzoek | plan | bewijs | boekje | kaartje | antwoordformulier | contract | informatieblad | machtigingsformulier | bezwaarschrift | lijst | lijstje | schema | tabel | foto | bijlage | afschrift | antwoord | artikel | programma | bestand | inlichtingenformulier | aanvraag | nota | factuur | genoemde)/ | dan hoort het bij een ander woord
niet melden:  /zie _/ | 'zie hierbij' past niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 146 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       bijgevolg    id: bijgevolg    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        daarom                 | als de reden ervoor staat
beter:        dus                    | als je een slotsom geeft
uitleg:       Door wat net is gezegd, gebeurt dit.
voorbeeld:    De brug is stuk. ⟦Bijgevolg⟧ rijdt bus 4 een andere route. => De brug is stuk. Daarom rijdt bus 4 een andere route.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       daarentegen    id: daarentegen    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (maar)                 | zet 'maar' vooraan in de zin
uitleg:       Nu komt iets wat juist anders is.
voorbeeld:    De balie is dicht. De telefoonlijn is ⟦daarentegen⟧ open. => De balie is dicht, maar de telefoonlijn is open.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 57 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       daaromtrent    id: daaromtrent    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        daarover               | altijd
uitleg:       Over wat net is gezegd.
voorbeeld:    Een ambtenaar zal u ⟦daaromtrent⟧ bellen. => Een ambtenaar zal u daarover bellen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 222 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       daartoe    id: daartoe    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        daarvoor               | als het om een doel gaat
uitleg:       Voor dat doel.
voorbeeld:    U moet ⟦daartoe⟧ inloggen met DigiD. => U moet daarvoor inloggen met DigiD.
niet melden:  /(tot | besloten | besluiten | besluit | aanleiding | gedwongen | beperkt) ..3 _/ | daar past 'daarvoor' niet
niet melden:  /_ ..3 (besloten | besluit | besluiten | besloot | gedwongen | aanleiding | verplicht | beperkt | beperken | behoren | behoort | gerekend | rekenen)/ | daar past 'daarvoor' niet
niet melden:  /_ ..3 (bevoegd | gerechtigd | bereid | in staat | genoodzaakt | overgaan | overgegaan | overgaat | over te gaan | strekken | strekt | strekkend | strekkende | leiden | leidt | geleid | aanzetten | bewegen)/ | daar past 'daarvoor' niet
niet melden:  /(bereid | in staat | recht | leidt | leiden | strekt | bevoegd | gerechtigd) _/ | daar past 'daarvoor' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 4009 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dermate    id: dermate    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        zo                     | altijd
uitleg:       Zo erg of zo veel dat er iets gebeurt.
voorbeeld:    De muur is ⟦dermate⟧ vochtig dat er schimmel groeit. => De muur is zo vochtig dat er schimmel groeit.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 37 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       desgewenst    id: desgewenst    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        als u dat wilt         | bij u
beter:        als je dat wilt        | bij je
beter:        als iemand dat wil     | bij anderen
uitleg:       Alleen als iemand dat graag wil.
voorbeeld:    U kunt ⟦desgewenst⟧ een tolk meenemen. => U kunt als u dat wilt een tolk meenemen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 189 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       destijds    id: destijds    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        toen                   | altijd
uitleg:       In een tijd die voorbij is.
voorbeeld:    De woning had ⟦destijds⟧ geen verwarming. => De woning had toen geen verwarming.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 80 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dienovereenkomstig    id: dienovereenkomstig    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (zeg hoe: volgens die afspraak, of net zo veel) | altijd
uitleg:       Zo dat het past bij wat net genoemd is.
voorbeeld:    Uw inkomen is lager. Wij passen uw toeslag ⟦dienovereenkomstig⟧ aan. => Uw inkomen is lager. Daarom passen wij uw toeslag aan.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 106 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dikwijls    id: dikwijls    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        vaak                   | altijd
uitleg:       Niet één keer, maar veel keren.
voorbeeld:    In deze straat wordt ⟦dikwijls⟧ te hard gereden. => In deze straat wordt vaak te hard gereden.
niet melden:  /zo _/ | oude taal uit de wet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 42 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       dusdanig    id: dusdanig    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      dusdanig
beter:        zo                     | altijd
uitleg:       In zo'n grote mate.
voorbeeld:    Uw klachten zijn ⟦dusdanig⟧ ernstig dat werken nu niet gaat. => Uw klachten zijn zo ernstig dat werken nu niet gaat.
niet melden:  /(een | als) _/ | dan betekent het 'zo'n'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 86 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       eenieder    id: eenieder    soort: voornaamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        iedereen               | altijd
uitleg:       Het geldt voor ieder mens, wie dat ook is.
voorbeeld:    ⟦Eenieder⟧ mag de raadsvergadering volgen. => Iedereen mag de raadsvergadering volgen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 61 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       eerdaags    id: eerdaags    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        binnenkort             | altijd
uitleg:       Over een paar dagen.
voorbeeld:    U krijgt ⟦eerdaags⟧ een uitnodiging voor het bevolkingsonderzoek. => U krijgt binnenkort een uitnodiging voor het bevolkingsonderzoek.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       elkander    id: elkander    soort: voornaamwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        elkaar                 | altijd
uitleg:       De een doet het bij de ander, en de ander bij de een.
voorbeeld:    De partners moeten voor ⟦elkander⟧ zorgen. => De partners moeten voor elkaar zorgen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       enigszins    id: enigszins    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        een beetje             | altijd
uitleg:       Niet veel, maar wel iets.
voorbeeld:    Het waterpeil is ⟦enigszins⟧ gestegen. => Het waterpeil is een beetje gestegen.
niet melden:  /zo _ mogelijk/ | vaste uitdrukking
niet melden:  /ook maar _/ | vaste uitdrukking
niet melden:  /(een | de | het) _/ | dan staat het voor een bijvoeglijk naamwoord
niet melden:  /_ (mogelijk | kan)/ | vaste uitdrukking
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 37 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ettelijke    id: ettelijke    soort: voornaamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        veel                   | altijd
uitleg:       Een flink aantal.
voorbeeld:    Er staan ⟦ettelijke⟧ fietsen voor de nooduitgang. => Er staan veel fietsen voor de nooduitgang.
niet melden:  /_ (duizenden | honderden | tientallen | miljoenen | malen)/ | 'veel duizenden' past niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       evenals    id: evenals    soort: voegwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        net als                | altijd
uitleg:       Bij de een is het hetzelfde als bij de ander.
voorbeeld:    ⟦Evenals⟧ vorig jaar krijgt u de belastingbrief in februari. => Net als vorig jaar krijgt u de belastingbrief in februari.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 285 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       eveneens    id: eveneens    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        ook                    | altijd
uitleg:       Dit komt erbij en is net zo.
voorbeeld:    Uw partner moet het formulier ⟦eveneens⟧ ondertekenen. => Uw partner moet het formulier ook ondertekenen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1202 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       evenmin    id: evenmin    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (ook niet, of ook geen)| altijd
uitleg:       Net als bij het vorige is het antwoord nee.
voorbeeld:    Zijn broer krijgt ⟦evenmin⟧ een toeslag. => Zijn broer krijgt ook geen toeslag.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 261 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       evenzo    id: evenzo    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        net zo                 | altijd
uitleg:       Op dezelfde manier.
voorbeeld:    Bij een tweede kind gaat het ⟦evenzo⟧. => Bij een tweede kind gaat het net zo.
niet melden:  /_ [woord]/ | 'net zo' past daar niet altijd
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 26 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       expliciet    id: expliciet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <duidelijk>            | altijd
uitleg:       Echt gezegd of opgeschreven, zodat niemand hoeft te raden.
voorbeeld:    In uw contract staat ⟦expliciet⟧ dat huisdieren mogen. => In uw contract staat duidelijk dat huisdieren mogen.
voorbeeld:    Er is een ⟦expliciete⟧ afspraak over de sleutel. => Er is een duidelijke afspraak over de sleutel.
niet melden:  /(seksueel | seksuele | te) _/ | dan gaat het om seks of geweld
niet melden:  /<expliciet> (beeld | beelden | filmpje | filmpjes | foto | foto's | inhoud | materiaal | taal)/ | dan gaat het om seks of geweld
niet melden:  /<expliciet> toestemming/ | een term uit de privacywet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 250 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       foutief    id: foutief    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        <verkeerd>             | altijd
uitleg:       Niet goed, of anders dan het moet.
voorbeeld:    Er stond een ⟦foutief⟧ bedrag op uw rekening. => Er stond een verkeerd bedrag op uw rekening.
voorbeeld:    Door ⟦foutieve⟧ gegevens kwam de post niet aan. => Door verkeerde gegevens kwam de post niet aan.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 28 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gefaseerd    id: gefaseerd    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      gefaseerd
beter:        stap voor stap         | altijd
uitleg:       Niet alles in één keer, maar het ene deel na het andere.
voorbeeld:    De straat wordt ⟦gefaseerd⟧ opengebroken. => De straat wordt stap voor stap opengebroken.
niet melden:  /(een | het | elk) _/ | dan staat het voor een zelfstandig naamwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 24 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       gezien het feit dat    id: gezien-het-feit-dat    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      gezien het feit dat
beter:        omdat                  | altijd
uitleg:       De reden komt erachteraan.
voorbeeld:    ⟦Gezien het feit dat⟧ u al een parkeerplaats hebt, krijgt u geen vergunning. => Omdat u al een parkeerplaats hebt, krijgt u geen vergunning.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 6 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       goeddeels    id: goeddeels    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        voor het grootste deel | altijd
uitleg:       Bijna helemaal.
voorbeeld:    Het park is ⟦goeddeels⟧ klaar. => Het park is voor het grootste deel klaar.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       grotendeels    id: grotendeels    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        voor het grootste deel | altijd
uitleg:       Voor meer dan de helft.
voorbeeld:    Uw schuld is ⟦grotendeels⟧ betaald. => Uw schuld is voor het grootste deel betaald.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 155 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       herhaaldelijk    id: herhaaldelijk    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        meer dan één keer     | als het aantal telt
beter:        steeds weer           | als het maar doorgaat
uitleg:       Het gebeurde telkens weer.
voorbeeld:    De buurt heeft ⟦herhaaldelijk⟧ geklaagd over stank. => De buurt heeft meer dan één keer geklaagd over stank.
niet melden:  /na _/ | dan is het een bijvoeglijk woord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 56 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hiernavolgend    id: hiernavolgend    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      hiernavolgende
beter:        volgende               | altijd
uitleg:       Het komt hierna in de tekst.
voorbeeld:    Kruis een van de ⟦hiernavolgende⟧ antwoorden aan. => Kruis een van de volgende antwoorden aan.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       hoofdzakelijk    id: hoofdzakelijk    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        vooral                 | altijd
uitleg:       Voor het grootste deel, of meer dan het andere.
voorbeeld:    De bezoekers van het zwembad zijn ⟦hoofdzakelijk⟧ scholieren. => De bezoekers van het zwembad zijn vooral scholieren.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 139 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       huns inziens    id: huns-inziens    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      huns inziens
beter:        volgens hen            | altijd
uitleg:       Zo vinden zij het.
voorbeeld:    De bewoners zeggen dat de flat ⟦huns inziens⟧ te hoog wordt. => De bewoners zeggen dat de flat volgens hen te hoog wordt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       immers    id: immers    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (want)                 | zet 'want' vooraan in de zin
uitleg:       Hiermee zegt een schrijver de reden die de lezer al kent.
voorbeeld:    U hoeft niet te komen. U bent ⟦immers⟧ al geholpen. => U hoeft niet te komen, want u bent al geholpen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 636 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       impliciet    id: impliciet    soort: bijvoeglijk    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (zonder het te zeggen) | altijd
uitleg:       Het wordt bedoeld, maar het staat er niet echt.
voorbeeld:    Met uw handtekening geeft u ⟦impliciet⟧ toestemming. => Met uw handtekening geeft u ook toestemming, zonder dat te zeggen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 30 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in dezen    id: in-dezen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      in dezen
beter:        in deze zaak           | altijd
uitleg:       Het gaat om de zaak waarover de tekst gaat.
voorbeeld:    De ombudsman kan ⟦in dezen⟧ niets voor u doen. => De ombudsman kan in deze zaak niets voor u doen.
niet melden:  /_ (titel | zin | geest | stand)/ | oude taal uit de wet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 19 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in eerste instantie    id: in-eerste-instantie    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      in eerste instantie
beter:        eerst                  | altijd
uitleg:       Als eerste, voordat er iets anders komt.
voorbeeld:    Bel ⟦in eerste instantie⟧ de huisartsenpost. => Bel eerst de huisartsenpost.
niet melden:  /(rechtbank | rechter | vonnis) ..6 _/ | dan is het de eerste rechter
niet melden:  /_ ..4 (rechtbank | rechter | vonnis)/ | dan is het de eerste rechter
niet melden:  /_ ..2 (verantwoordelijk | bedoeld | gericht | bestemd)/ | dan past 'eerst' niet
niet melden:  /(verantwoordelijk | bedoeld | gericht | bestemd | voor) _/ | dan past 'eerst' niet
niet melden:  /niet _/ | dan betekent het 'vooral'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 160 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in het bijzonder    id: in-het-bijzonder    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      in het bijzonder
beter:        vooral                 | altijd
uitleg:       Meer dan de rest.
voorbeeld:    De folder is voor ouderen en ⟦in het bijzonder⟧ voor mensen die slecht zien. => De folder is voor ouderen en vooral voor mensen die slecht zien.
niet melden:  /(niets | niemand | iets | iemand | reden | vraag) _/ | dan past 'vooral' niet
niet melden:  /_ (onderwijs | basisonderwijs | geval | beheer | verlof | resort | strafrecht)/ | dan is 'bijzonder' een bijvoeglijk woord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 549 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in het vervolg    id: in-het-vervolg    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      in het vervolg
beter:        vanaf nu               | altijd
uitleg:       De volgende keren.
voorbeeld:    Zet uw container ⟦in het vervolg⟧ voor half acht buiten. => Zet uw container vanaf nu voor half acht buiten.
niet melden:  /_ van/ | dan betekent het 'verderop in'
niet melden:  /_ op/ | dan betekent het 'verderop in'
niet melden:  /_ :/ | dan volgt een kortere naam
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 45 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in toenemende mate    id: in-toenemende-mate    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      in toenemende mate
beter:        steeds meer            | altijd
uitleg:       Elke keer wat meer dan daarvoor.
voorbeeld:    Scholen werken ⟦in toenemende mate⟧ met tablets. => Scholen werken steeds meer met tablets.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 32 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in voorkomend geval    id: in-voorkomend-geval    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      in voorkomend geval
patroon:      in (de)? voorkomende gevallen
beter:        (als dat gebeurt) | altijd
uitleg:       Alleen als het echt gebeurt.
voorbeeld:    ⟦In voorkomend geval⟧ belt de school de ouders. => Als dat gebeurt, belt de school de ouders.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 326 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       indertijd    id: indertijd    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        toen                   | altijd
uitleg:       In een jaar of tijd van vroeger.
voorbeeld:    De vorige eigenaar heeft ⟦indertijd⟧ een schuur gebouwd. => De vorige eigenaar heeft toen een schuur gebouwd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ingeval    id: ingeval    soort: voegwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        als                    | altijd
uitleg:       Alleen wanneer het zo is.
voorbeeld:    ⟦Ingeval⟧ u verhuist, neemt u de pas mee. => Als u verhuist, neemt u de pas mee.
niet melden:  /_ van/ | "als van" is geen goede zin
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1488 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kortheidshalve    id: kortheidshalve    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (weglaten, of: om het kort te houden) | altijd
uitleg:       De schrijver wil niet te veel woorden gebruiken.
voorbeeld:    ⟦Kortheidshalve⟧ noemen wij alleen de hoogste bedragen. => Om het kort te houden noemen wij alleen de hoogste bedragen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 39 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       laatstelijk    id: laatstelijk    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        voor het laatst        | altijd
uitleg:       De laatste keer tot nu toe.
voorbeeld:    De regels zijn ⟦laatstelijk⟧ aangepast in 2023. => De regels zijn voor het laatst aangepast in 2023.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 363 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       langs deze weg    id: langs-deze-weg    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      langs deze weg
alleen:       zin=/(bedanken | bedank | danken | dank | vragen | vraag | laten | informeren | feliciteren | uitnodigen | nodig | melden | meld | vertellen)/
alleen:       zin!=/(bomen | huizen | fietspad | auto | auto's | fietsen | lopen | wonen | tuin | ligt | liggen | staan)/
beter:        met deze brief         | in een brief
beter:        hierbij                | als het ook een mail of bericht is
uitleg:       Op de manier waarop de lezer het nu leest.
voorbeeld:    De burgemeester wil u ⟦langs deze weg⟧ bedanken. => De burgemeester wil u met deze brief bedanken.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       langs elektronische weg    id: langs-elektronische-weg    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (langs elektronische weg | langs digitale weg)
beter:        digitaal                 | altijd
uitleg:       Met een computer of telefoon, en niet op papier.
voorbeeld:    U kunt uw bezwaar ook ⟦langs elektronische weg⟧ sturen. => U kunt uw bezwaar ook digitaal sturen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 141 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       louter    id: louter    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        alleen                 | altijd
uitleg:       Dit en niets anders.
voorbeeld:    De vragen zijn ⟦louter⟧ bedoeld voor het onderzoek. => De vragen zijn alleen bedoeld voor het onderzoek.
niet melden:  /(de | het | een | uit) _/ | dan past 'alleen' niet op die plaats
niet melden:  /_ toeval/ | dan past 'puur' beter
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 75 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       mede    id: mede    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        ook                    | altijd
uitleg:       Niet alleen, maar samen met iets of iemand anders.
voorbeeld:    Dit plan is ⟦mede⟧ dankzij vrijwilligers gelukt. => Dit plan is ook dankzij vrijwilligers gelukt.
niet melden:  /<mede|delen:ww>/ | een deel van een werkwoord
niet melden:  /mede te/ | een deel van een werkwoord
niet melden:  /(<delen:ww> | <werken:ww> | <brengen:ww> | <nemen:ww>) ..12 mede/ | een deel van een werkwoord
niet melden:  /_ ("." | "!" | "?" | ";")/ | een deel van een werkwoord: zend … mede
niet melden:  /(zend | zendt | zenden | zond | zonden | stuur | stuurt | sturen | ga | gaat | gaan | doe | doet | doen | weeg | weegt | wegen | tel | telt | tellen | reken | rekent | rekenen | neem | neemt | nam | breng | brengt) (een | de | het | uw | dit | deze | u | ons | hem | haar | wij | ik | daarbij | hierbij) ..8 mede ("," | en | naar | voor | als | bij | in)/ | een deel van een werkwoord
niet melden:  /wie het _/ | vaste uitdrukking
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 3569 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       medio    id: medio    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        half                   | bij een maand
beter:        halverwege             | bij een jaar of week
uitleg:       Ongeveer in het midden van een maand of jaar.
voorbeeld:    ⟦Medio⟧ april gaat het zwembad weer open. => Half april gaat het zwembad weer open.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 39 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       meermaals    id: meermaals    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (meermaals | meermalen | meerdere malen)
beter:        meer dan één keer      | altijd
uitleg:       Twee keer of vaker.
voorbeeld:    Een ambtenaar heeft u ⟦meermaals⟧ gebeld. => Een ambtenaar heeft u meer dan één keer gebeld.
voorbeeld:    De buren zijn ⟦meermalen⟧ gewaarschuwd. => De buren zijn meer dan één keer gewaarschuwd.
niet melden:  /(één | een | twee) of _/ | één of meermalen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       merendeels    id: merendeels    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        voor het grootste deel | altijd
uitleg:       Voor meer dan de helft, maar niet allemaal.
voorbeeld:    De huizen in deze wijk zijn ⟦merendeels⟧ koopwoningen. => De huizen in deze wijk zijn voor het grootste deel koopwoningen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       met name    id: met-name    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      met name
beter:        vooral                 | altijd
uitleg:       Dit het meest, en de rest minder.
voorbeeld:    De overlast is er ⟦met name⟧ in de zomer. => De overlast is er vooral in de zomer.
niet melden:  /_ ..2 (genoemd | genoemde | noemen | te noemen)/ | bij de naam noemen
niet melden:  /_ ("." | "?" | "!" | ";")/ | dan betekent het: met hun naam erbij
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 893 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       mettertijd    id: mettertijd    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        later                  | altijd
uitleg:       Als er wat tijd voorbij is.
voorbeeld:    Het jonge bos zal ⟦mettertijd⟧ meer schaduw geven. => Het jonge bos zal later meer schaduw geven.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       mogelijkerwijs    id: mogelijkerwijs    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        misschien              | altijd
uitleg:       Het kan zo zijn, maar zeker is het niet.
voorbeeld:    U hebt ⟦mogelijkerwijs⟧ recht op een lagere bijdrage. => U hebt misschien recht op een lagere bijdrage.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 22 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       naar verwachting    id: naar-verwachting    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      naar verwachting
beter:        waarschijnlijk         | altijd
uitleg:       De schrijver denkt dat het zo gaat.
voorbeeld:    De weg gaat ⟦naar verwachting⟧ op 2 juni weer open. => De weg gaat waarschijnlijk op 2 juni weer open.
niet melden:  /(<verlopen:ww> | <presteren:ww>) ..6 _/ | dan betekent het: zoals verwacht
niet melden:  /_ ..1 (<verlopen:ww> | gegaan | gelopen | <presteren:ww> | gewerkt)/ | dan betekent het: zoals verwacht
niet melden:  /(niet | helemaal | geheel | goed | ongeveer | boven | is | was | zijn | waren) _ [leesteken]/ | dan betekent het: zoals verwacht
niet melden:  /niet _/ | dan betekent het: zoals verwacht
niet melden:  /(gaat | gaan | ging | gingen | loopt | lopen | liep | liepen | werkt | werken) ..4 _ [leesteken]/ | dan betekent het: zoals verwacht
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 271 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       naarmate    id: naarmate    soort: voegwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (hoe …, hoe …)         | altijd
uitleg:       Als het een verandert, verandert het ander mee.
voorbeeld:    ⟦Naarmate⟧ u meer verdient, wordt de toeslag lager. => Hoe meer u verdient, hoe lager de toeslag wordt.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 82 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       naderhand    id: naderhand    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        later                  | altijd
uitleg:       Na wat er eerst gebeurde.
voorbeeld:    Het bleek ⟦naderhand⟧ dat het slot kapot was. => Het bleek later dat het slot kapot was.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 39 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nagenoeg    id: nagenoeg    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        bijna                  | altijd
uitleg:       Net niet helemaal.
voorbeeld:    De wachtlijst voor een volkstuin is ⟦nagenoeg⟧ leeg. => De wachtlijst voor een volkstuin is bijna leeg.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 241 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       niet noodzakelijkerwijs    id: niet-noodzakelijkerwijs    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      niet noodzakelijkerwijs
beter:        niet altijd            | altijd
uitleg:       Het kan ook anders zijn.
voorbeeld:    De goedkoopste aannemer is ⟦niet noodzakelijkerwijs⟧ de beste. => De goedkoopste aannemer is niet altijd de beste.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 22 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nogmaals    id: nogmaals    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        nog een keer           | altijd
uitleg:       Weer, na de eerste keer.
voorbeeld:    Klik ⟦nogmaals⟧ op de knop om te stemmen. => Klik nog een keer op de knop om te stemmen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 81 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       noodgedwongen    id: noodgedwongen    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        (omdat het niet anders kan)| altijd
uitleg:       Het moet wel, want er is geen andere keuze.
voorbeeld:    De bibliotheek is deze week ⟦noodgedwongen⟧ dicht. => De bibliotheek is deze week dicht. Het kan niet anders.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       normaliter    id: normaliter    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        meestal                | altijd
uitleg:       Zo gaat het bijna elke keer.
voorbeeld:    Een keuring duurt ⟦normaliter⟧ een half uur. => Een keuring duurt meestal een half uur.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 66 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ogenschijnlijk    id: ogenschijnlijk    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      ogenschijnlijk
beter:        zo te zien             | altijd
uitleg:       Het lijkt zo, maar het hoeft niet waar te zijn.
voorbeeld:    De boom is ⟦ogenschijnlijk⟧ gezond. => De boom is zo te zien gezond.
niet melden:  /(een | het) _/ | dan staat het voor een zelfstandig naamwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       omgaand    id: omgaand    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      (omgaand | per omgaand | per omgaande | per ommegaande)
beter:        meteen                 | altijd
uitleg:       Zodra iemand het bericht heeft gelezen.
voorbeeld:    Wilt u ⟦omgaand⟧ laten weten of u komt? => Wilt u meteen laten weten of u komt?
voorbeeld:    Stuur de sleutel ⟦per omgaande⟧ terug. => Stuur de sleutel meteen terug.
niet melden:  /_ post/ | 'meteen post' past niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       omstreeks    id: omstreeks    soort: voorzetsel    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        rond                   | altijd
uitleg:       Ongeveer op die tijd.
voorbeeld:    De vuilniswagen komt ⟦omstreeks⟧ tien uur. => De vuilniswagen komt rond tien uur.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 39 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onder meer    id: onder-meer    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      onder meer
beter:        bijvoorbeeld           | altijd
uitleg:       Dit hoort erbij, maar er is nog meer.
voorbeeld:    Het geld gaat ⟦onder meer⟧ naar nieuwe speeltoestellen. => Het geld gaat bijvoorbeeld naar nieuwe speeltoestellen.
niet melden:  /_ druk/ | gewone taal: meer druk
niet melden:  /_ (dan | mensen | bewoners | kinderen)/ | dan hoort 'meer' bij een aantal
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1151 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ongeacht    id: ongeacht    soort: voorzetsel    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (het maakt niet uit)   | altijd
uitleg:       Het maakt daarbij niet uit hoe het zit.
voorbeeld:    Iedereen betaalt hetzelfde, ⟦ongeacht⟧ de leeftijd. => Iedereen betaalt hetzelfde. Het maakt niet uit hoe oud iemand is.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 503 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onmiddellijk    id: onmiddellijk    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      onmiddellijk
beter:        meteen                 | altijd
uitleg:       Nu, zonder te wachten.
voorbeeld:    Sluit bij brand ⟦onmiddellijk⟧ alle ramen. => Sluit bij brand meteen alle ramen.
niet melden:  /_ (voor | voorafgaand | voorafgaande | daarvoor)/ | vlak voor een moment
niet melden:  /(een | het | geen) _/ | dan staat het voor een zelfstandig naamwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1469 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onverhoopt    id: onverhoopt    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      onverhoopt
beter:        toch                   | altijd
uitleg:       De schrijver hoopt dat het niet gebeurt.
voorbeeld:    Als u ⟦onverhoopt⟧ niet kunt komen, maken wij een nieuwe afspraak. => Als u toch niet kunt komen, maken wij een nieuwe afspraak.
niet melden:  /_ ..1 toch/ | "toch toch" is geen goede zin
niet melden:  /toch _/ | "toch toch" is geen goede zin
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       onverkort    id: onverkort    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      onverkort
beter:        zonder uitzondering    | altijd
uitleg:       Alles blijft gelden, er gaat niets af.
voorbeeld:    De huisregels blijven ⟦onverkort⟧ gelden. => De huisregels blijven zonder uitzondering gelden.
niet melden:  /(een | het | geen) _/ | dan staat het voor een zelfstandig naamwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 166 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op enigerlei wijze    id: op-enigerlei-wijze    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      op enigerlei (wijze | manier)
beter:        op een of andere manier| altijd
uitleg:       Het maakt niet uit hoe.
voorbeeld:    Bent u ⟦op enigerlei wijze⟧ familie van de verkoper? => Bent u op een of andere manier familie van de verkoper?
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 76 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op voorhand    id: op-voorhand    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      op voorhand
beter:        van tevoren            | altijd
uitleg:       Voordat het begint.
voorbeeld:    De prijs van de begrafenis is ⟦op voorhand⟧ bekend. => De prijs van de begrafenis is van tevoren bekend.
niet melden:  /_ (dank | bedankt | onze | mijn | hartelijk)/ | dan past 'alvast' beter
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 72 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       op voorwaarde dat    id: op-voorwaarde-dat    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (op (de)? voorwaarde dat | onder voorwaarde dat)
beter:        als                    | altijd
beter:        (alleen als)           | als de eis nadruk moet krijgen
uitleg:       Eerst moet iets anders in orde zijn.
voorbeeld:    U mag een hok bouwen ⟦op voorwaarde dat⟧ de buren het goedvinden. => U mag een hok bouwen als de buren het goedvinden.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 39 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       over het algemeen    id: over-het-algemeen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      over het algemeen
beter:        meestal                | altijd
uitleg:       In de meeste gevallen is het zo.
voorbeeld:    De wachttijd aan de balie is ⟦over het algemeen⟧ kort. => De wachttijd aan de balie is meestal kort.
niet melden:  /_ (genomen | belang | beleid | regeringsbeleid | bestuur | welzijn | gebruik | reglement)/ | dan past 'meestal' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 103 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       primair    id: primair    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      primair
beter:        vooral                 | altijd
uitleg:       Dit is het eerste of belangrijkste doel.
voorbeeld:    Deze opvang is ⟦primair⟧ voor gezinnen met kinderen. => Deze opvang is vooral voor gezinnen met kinderen.
niet melden:  /_ (onderwijs | besluit | proces | en | onderwijzend)/ | vaste namen
niet melden:  /(het | een | stelt | vordert | verzoekt) ..2 _/ | vaste namen, of taal uit een rechtszaak
niet melden:  /_ (verzoekt | verzoeken | verzoek | stelt | stellen | vordert | vorderen)/ | taal uit een rechtszaak
niet melden:  /niet _/ | "niet vooral" zegt iets anders
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1307 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       recentelijk    id: recentelijk    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        kortgeleden            | altijd
uitleg:       Niet lang geleden.
voorbeeld:    Bent u ⟦recentelijk⟧ geopereerd? => Bent u kortgeleden geopereerd?
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 17 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       respectievelijk    id: respectievelijk    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (zeg per geval wat bij wat hoort)| altijd
uitleg:       Het eerste hoort bij het eerste, het tweede bij het tweede.
voorbeeld:    De bushaltes in Noord en Zuid gaan ⟦respectievelijk⟧ in mei en juni dicht. => De bushalte in Noord gaat in mei dicht. Die in Zuid gaat in juni dicht.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 2157 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       simultaan    id: simultaan    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      simultaan
beter:        tegelijk               | altijd
uitleg:       Op hetzelfde moment.
voorbeeld:    De twee stoplichten gaan ⟦simultaan⟧ op groen. => De twee stoplichten gaan tegelijk op groen.
niet melden:  /(een | het | geen) _/ | dan staat het voor een zelfstandig naamwoord
niet melden:  /_ (tolken | tolk | vertalen | vertaald | getolkt | schaken)/ | een vakterm
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       spoedig    id: spoedig    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      spoedig
beter:        snel                   | altijd
uitleg:       Over niet al te lange tijd.
voorbeeld:    Wij hopen u ⟦spoedig⟧ op het spreekuur te zien. => Wij hopen u snel op het spreekuur te zien.
niet melden:  /zo _ mogelijk/ | heeft een eigen ingang
niet melden:  /_ herstel/ | een vaste wens
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1258 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       spoedshalve    id: spoedshalve    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (omdat er haast bij is)| altijd
uitleg:       Het moet snel, daarom gaat het zo.
voorbeeld:    De burgemeester heeft de flat ⟦spoedshalve⟧ gesloten. => De burgemeester heeft de flat gesloten, omdat er haast bij was.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 8 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       stapsgewijs    id: stapsgewijs    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      stapsgewijs
beter:        stap voor stap         | altijd
uitleg:       Eerst een stukje, daarna weer een stukje.
voorbeeld:    U leert ⟦stapsgewijs⟧ hoe u zelf belastingaangifte doet. => U leert stap voor stap hoe u zelf belastingaangifte doet.
niet melden:  /(een | het | geen) _/ | dan staat het voor een zelfstandig naamwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 42 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       steekproefsgewijs    id: steekproefsgewijs    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        (niet alles, maar een paar die toevallig zijn gekozen) | altijd
uitleg:       Niet iedereen of alles wordt bekeken, maar een paar die toevallig zijn gekozen.
voorbeeld:    De boa controleert de vergunningen ⟦steekproefsgewijs⟧. => De boa controleert niet alle vergunningen, maar een paar die toevallig zijn gekozen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 44 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       stelselmatig    id: stelselmatig    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      stelselmatig
beter:        steeds weer            | als het maar doorgaat
beter:        volgens een vast plan  | als er een plan achter zit
uitleg:       Telkens weer, of volgens een vast plan.
voorbeeld:    De buurman zet zijn auto ⟦stelselmatig⟧ voor uw inrit. => De buurman zet zijn auto steeds weer voor uw inrit.
niet melden:  /(een | het | geen) _/ | dan staat het voor een zelfstandig naamwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 168 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       stilzwijgend    id: stilzwijgend    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      stilzwijgend
alleen:       zin=/(verlengd | verlengt | verlengen | verleng | voortgezet | voortzetten)/
beter:        vanzelf                | altijd
uitleg:       Het gaat door zonder dat iemand iets zegt of doet.
voorbeeld:    Na een jaar wordt uw abonnement ⟦stilzwijgend⟧ verlengd. => Na een jaar wordt uw abonnement vanzelf verlengd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 24 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       strikt genomen    id: strikt-genomen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      strikt genomen
beter:        eigenlijk              | altijd
uitleg:       Als iemand precies naar de regel kijkt.
voorbeeld:    ⟦Strikt genomen⟧ mag een caravan hier drie dagen staan. => Eigenlijk mag een caravan hier drie dagen staan.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten hoogste    id: ten-hoogste    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      ten hoogste
beter:        niet meer dan          | bij een bedrag of aantal
beter:        niet langer dan        | bij een tijd
uitleg:       Meer mag het niet zijn.
voorbeeld:    U krijgt ⟦ten hoogste⟧ 500 euro terug. => U krijgt niet meer dan 500 euro terug.
niet melden:  /tot _/ | heeft een eigen ingang
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 3327 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ten minste    id: ten-minste    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      ten minste
beter:        minstens               | altijd
uitleg:       Minder mag het niet zijn.
voorbeeld:    De hoogte van de trapleuning is ⟦ten minste⟧ 80 centimeter. => De hoogte van de trapleuning is minstens 80 centimeter.
niet melden:  /_ (als | wanneer | indien | zolang | voor zover | voorzover | dat | mensen)/ | dan betekent het 'in elk geval'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 4755 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tenzij    id: tenzij    soort: voegwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        behalve als            | altijd
uitleg:       Het is zo, maar in één geval niet.
voorbeeld:    De controle is gratis, ⟦tenzij⟧ u te laat komt. => De controle is gratis, behalve als u te laat komt.
niet melden:  /_ (met | na | door | voor | in | bij | om | op | vanwege | sprake | anders | schriftelijk | uitdrukkelijk | daarvoor | reeds | al)/ | "behalve als met" is geen goede zin
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 3041 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tenzij    id: tenzij-anders    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      tenzij (anders | sprake | schriftelijk | uitdrukkelijk | daarvoor | reeds | bij of krachtens | met | op | in | door | voor | bij | na | om)
beter:        (behalve als …)        | altijd
uitleg:       Het geldt in alle gevallen, maar niet in het geval dat nu volgt.
voorbeeld:    De zaal gaat om 9 uur open, ⟦tenzij anders⟧ is afgesproken. => De zaal gaat om 9 uur open. Soms maken wij een andere afspraak.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       terdege    id: terdege    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        goed                   | altijd
uitleg:       Op een stevige, goede manier.
voorbeeld:    U moet zich ⟦terdege⟧ voorbereiden op het examen. => U moet zich goed voorbereiden op het examen.
niet melden:  /wel _/ | dan betekent het 'wel degelijk'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       tot nader order    id: tot-nader-order    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      tot nader (order | bericht) !van
beter:        tot wij iets anders laten weten| altijd
uitleg:       Het blijft zo tot er een nieuw bericht komt.
voorbeeld:    Het strand is gesloten ⟦tot nader order⟧. => Het strand is gesloten tot wij iets anders laten weten.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 12 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitdrukkelijk    id: uitdrukkelijk    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      uitdrukkelijk
beter:        duidelijk              | altijd
uitleg:       Zo gezegd dat er geen twijfel kan zijn.
voorbeeld:    De huisarts heeft ⟦uitdrukkelijk⟧ gezegd dat u moet rusten. => De huisarts heeft duidelijk gezegd dat u moet rusten.
niet melden:  /_ verzoek/ | dan hoort het bij een zelfstandig naamwoord
niet melden:  /_ (niet | geen | wel | toestemming)/ | dan past 'duidelijk' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 459 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitermate    id: uitermate    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        heel                   | altijd
uitleg:       In grote mate.
voorbeeld:    De stoep is ⟦uitermate⟧ glad. => De stoep is heel glad.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 5 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       uitsluitend    id: uitsluitend    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      uitsluitend
beter:        alleen                 | altijd
uitleg:       Dit wel, en al het andere niet.
voorbeeld:    U kunt ⟦uitsluitend⟧ met pin betalen. => U kunt alleen met pin betalen.
niet melden:  /(een | het | bij) _/ | dan staat het voor een zelfstandig naamwoord
niet melden:  /_ en alleen/ | 'alleen en alleen' past niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 3993 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       vanzelfsprekend    id: vanzelfsprekend    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      vanzelfsprekend
beter:        natuurlijk             | altijd
uitleg:       Dat snapt iedereen meteen.
voorbeeld:    U mag ⟦vanzelfsprekend⟧ uw hulphond meenemen. => U mag natuurlijk uw hulphond meenemen.
niet melden:  /(niet | heel | is | zijn | lijkt | vindt | een) _/ | dan betekent het 'heel gewoon'
niet melden:  /_ [leesteken]/ | aan het eind van een zin betekent het 'heel gewoon'
niet melden:  /(vind | vinden | vindt | vond | vonden | lijkt | als | volstrekt | zo) ..2 _/ | dan betekent het 'heel gewoon'
niet melden:  /_ (dat | om)/ | dan betekent het 'heel gewoon'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 96 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       veelal    id: veelal    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        meestal                | altijd
uitleg:       Bij de meeste mensen of de meeste keren.
voorbeeld:    Een nieuw paspoort is ⟦veelal⟧ na vijf dagen klaar. => Een nieuw paspoort is meestal na vijf dagen klaar.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 453 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       veeleer    id: veeleer    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        eerder                 | altijd
uitleg:       Het ene klopt beter dan het andere.
voorbeeld:    De scheur komt ⟦veeleer⟧ door droogte dan door verkeer. => De scheur komt eerder door droogte dan door verkeer.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 7 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       veelvuldig    id: veelvuldig    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      veelvuldig
beter:        vaak                   | altijd
uitleg:       Heel wat keren.
voorbeeld:    De lift is ⟦veelvuldig⟧ kapot. => De lift is vaak kapot.
niet melden:  /_ (gebruik | contact | verzuim | overleg | bezoek | onderhoud)/ | dan staat het voor een zelfstandig naamwoord
niet melden:  /(een | het | geen) _/ | dan staat het voor een zelfstandig naamwoord
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 46 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voor het overige    id: voor-het-overige    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      voor het overige
beter:        verder                 | altijd
uitleg:       Wat er nog niet genoemd is.
voorbeeld:    De keuken is nieuw. ⟦Voor het overige⟧ is de woning oud. => De keuken is nieuw. Verder is de woning oud.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 132 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voorafgaand aan    id: voorafgaand-aan    soort: voorzetsel    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      (voorafgaand | voorafgaande) aan
beter:        voor                   | altijd
uitleg:       Eerder dan iets anders.
voorbeeld:    ⟦Voorafgaand aan⟧ de operatie mag u niets eten. => Voor de operatie mag u niets eten.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1812 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voordien    id: voordien    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        daarvoor               | als duidelijk is waarvoor
beter:        eerder                 | als "daarvoor" ook iets anders kan betekenen
uitleg:       Eerder dan het moment dat net is genoemd.
voorbeeld:    U woont hier sinds mei. Waar woonde u ⟦voordien⟧? => U woont hier sinds mei. Waar woonde u daarvoor?
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 68 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voorheen    id: voorheen    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        vroeger                | altijd
uitleg:       Zo was het eerst, maar nu niet meer.
voorbeeld:    In dit gebouw zat ⟦voorheen⟧ een bank. => In dit gebouw zat vroeger een bank.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 245 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       waaromtrent    id: waaromtrent    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        waarover               | altijd
uitleg:       Over de zaak die net genoemd is.
voorbeeld:    Het plan ⟦waaromtrent⟧ u vragen stelt, is nog niet klaar. => Het plan waarover u vragen stelt, is nog niet klaar.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 36 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zijdens    id: zijdens    soort: voorzetsel    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
beter:        van                    | als je zegt van wie iets komt
beter:        door                   | als iemand iets heeft gezegd of gedaan
uitleg:       Het komt van die persoon of organisatie.
voorbeeld:    Er is geen bezwaar ⟦zijdens⟧ de verhuurder. => Er is geen bezwaar van de verhuurder.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       zodanig    id: zodanig    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      zodanig
beter:        zo                     | altijd
uitleg:       Op zo'n manier, of zo erg.
voorbeeld:    De trap is ⟦zodanig⟧ beschadigd dat u hem niet mag gebruiken. => De trap is zo beschadigd dat u hem niet mag gebruiken.
niet melden:  /(een | als | geen) _/ | dan betekent het iets anders
niet melden:  /_ (gedrag | besluit | geval | verzoek | gebrek | gebruik | belang | recht)/ | dan betekent het 'zo'n'
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 4280 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zodoende    id: zodoende    soort: bijwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
beter:        zo                     | als het een manier is
beter:        daardoor               | als het een gevolg is
uitleg:       Op die manier, of daardoor.
voorbeeld:    De bus heeft een lage vloer. ⟦Zodoende⟧ kunt u makkelijk instappen. => De bus heeft een lage vloer. Zo kunt u makkelijk instappen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 60 keer in de wettekst (BWB, 10,8 miljoen woorden)
