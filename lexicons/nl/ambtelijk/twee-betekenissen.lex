# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Gewone woorden die in een brief van de overheid iets anders betekenen. Helder meldt alleen die tweede betekenis.

ingang:       middelen    id: middelen-geld    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    geld
patroon:      (financiële | extra | beschikbare | publieke | voldoende | onvoldoende | algemene | incidentele | structurele | gemeentelijke | eigen | beperkte | benodigde | resterende | niet bestede | aanvullende | toegekende) middelen
patroon:      (zet | zetten | stelt | stellen) ..4 middelen ..8 (in | beschikbaar)
patroon:      middelen (beschikbaar | inzetten | voor de uitvoering | uit het | om ..4 te betalen | in de rekening-courant | van het fonds)
alleen:       zin!=/(huishoudelijke | schoonmaakmiddelen | verboden middelen | verdovende | dwangmiddelen | geneesmiddelen | drugs | alcohol | communicatiemiddelen | bestrijdingsmiddelen | liquide | eigen middelen | onkruid | kalk | insecten | hulpmiddelen | medicijnen | rechtsmiddelen | chemische)/
beter:        (geld)                 | als het alleen om geld gaat
beter:        (geld, mensen en spullen) | als het meer is dan geld
uitleg:       Geld waarmee iets wordt betaald.
voorbeeld:    De gemeente heeft ⟦extra middelen⟧ voor de jeugdzorg. => De gemeente heeft meer geld voor de jeugdzorg.
niet melden:  /middelen van (bestaan | vervoer)/ | een andere term
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 2124 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kennen    id: kennen-bevatten    soort: werkwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    hebben, bevatten
patroon:      (wet | besluit | regeling | verordening | stelsel | artikel | richtlijn | verdrag | beleid | systeem | overeenkomst | recht | procedure | programma | plan | cao | [eindigt=wet] | [eindigt=regeling] | [eindigt=besluit] | [eindigt=stelsel] | [eindigt=verordening] | "Nederland" | aanpak | methode | project | opleiding) (die | dat)? (kent | kennen | kende | kenden) (een | geen | de | het | als | twee | drie | vier | vijf | alleen | ook | verschillende | diverse | meerdere | veel | weinig | verder | echter | wel | nog)
patroon:      (kent | kennen | kende) (de | het | deze | onze) (wet | besluit | regeling | verordening | stelsel | beleid | overeenkomst | recht | procedure | programma | [eindigt=wet] | [eindigt=regeling] | [eindigt=besluit] | opleiding) (een | geen | twee | drie | ook | alleen | verschillende)
alleen:       zin!=/(medewerkers kennen | iedereen | persoonlijk | leren kennen | buurman | elkaar | kent u | inwoners)/
beter:        (hebben; er is, er zijn) | altijd
uitleg:       Iets hoort erbij of staat erin.
voorbeeld:    De ⟦regeling kent een⟧ hoogste bedrag van € 500. => Er is een hoogste bedrag van € 500.
niet melden:  /kennen (toe | geven)/ | een ander werkwoord
niet melden:  /_ ..12 toe !( te)/ | toekennen
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1117 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       kennen in    id: kennen-in    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    iemand om zijn mening vragen
patroon:      in (de | het | dit | deze | die | onze | uw) ..2 gekend
patroon:      gekend in (de | het | dit | deze) ..1 (besluit | beslissing | besluitvorming | plan | plannen | zaak | procedure)
patroon:      (hierin | daarin) ..3 gekend
patroon:      te kennen in (de | het | dit | deze)
alleen:       zin=/(daarin | hierin | besluit | beslissing | besluiten | plan | plannen | besluitvorming | zaak | procedure | keuze | voornemen | benoeming | ondernemingsraad)/
alleen:       zin!=/(ooit gekend | nooit gekend | heb gekend | bekend)/
beter:        (om een mening vragen; laten meepraten) | altijd
uitleg:       Iemand vragen wat hij vindt voordat er iets wordt besloten.
voorbeeld:    De ondernemingsraad is niet ⟦in het besluit gekend⟧. => Niemand heeft de ondernemingsraad naar zijn mening gevraagd.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 10 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voorziening    id: voorziening-hulp    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    hulp, hulpmiddel of regeling voor iemand
rechtsgevolg: ja
patroon:      (bijzondere | individuele | passende | deze | uw | toegekende | aangevraagde | gevraagde | eigen | collectieve | wettelijke) voorziening
patroon:      (de | een) voorziening (wordt | is | niet | in de vorm | krijgt | toekennen | toegekend | toe te kennen | aanvragen | verstrekken | verstrekt | op grond | voor | die)
alleen:       zin!=/(zelf aangebrachte | algemene | voorlopige | voorliggende | sanitaire | boekhouding | balans | rechter | voorzieningenrechter | pensioen | pensioenen | debiteuren | jaarrekening | reserve | reserves | winkels | haltes | wc | toilet | speelplaats | tijdelijke parkeer | fietsers | voetgangers | fietsen | parkeren | afval | containers | laadpaal | honden | automatisch | regenwater | geluid)/
uitleg:       Hulp, een hulpmiddel of een regeling die u van de gemeente of een andere dienst krijgt.
voorbeeld:    ⟦Uw voorziening⟧ stopt op 1 mei. => Uw hulp in het huishouden stopt op 1 mei.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 3907 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voorziening    id: voorziening-treffen    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    maatregel
patroon:      (voorziening | voorzieningen) ..3 te? <treffen:ww>
patroon:      (tref | treft | treffen | trof | troffen) ..8 (voorziening | voorzieningen)
alleen:       zin!=/(voorlopige | voorzieningenrechter)/
beter:        (iets regelen; maatregelen nemen) | zeg het liefst wat er gebeurt
uitleg:       Van tevoren iets regelen, zodat het goed gaat.
voorbeeld:    De school ⟦treft voorzieningen⟧ voor kinderen met een rolstoel. => De school regelt een lift voor kinderen met een rolstoel.
niet melden:  /(tref | treft | treffen | trof | troffen) (u | elkaar | ons | hem | haar | je | jou | mij | hen | wij | we | ik | er | daar | hier)? (u | elkaar | thuis | samen | aan)/ | elkaar ontmoeten, of iets zien
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       voorliggend    id: voorliggend-dit    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    dit waar het nu over gaat
patroon:      (het | de | dit | deze) (voorliggend | voorliggende) wat=(voorstel | plan | besluit | kader | waarderingskader | aanvraag | advies | rapport | document | beleid | nota | verzoek | ontwerp | vraag | zaak | geval | stuk | stukken | wetsvoorstel | wijziging | situatie | project | programma | casus | begroting | notitie | visie | verordening | initiatief | bouwplan | agenda | concept | evaluatie | onderzoek)
beter:        (dit, deze)            | altijd
uitleg:       Waar het nu over gaat.
voorbeeld:    In ⟦het voorliggende plan⟧ staan veertig nieuwe woningen. => In dit plan staan veertig nieuwe woningen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 11 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voorliggend op    id: voorliggend-op    soort: woordgroep    categorie: ambtelijk    domein: sociaal    ernst: waarschuwing
betekenis:    eerst te gebruiken
rechtsgevolg: ja
patroon:      voorliggend (op | aan | ten opzichte van)
patroon:      (is | zijn) voorliggend !(op | aan | ten)
uitleg:       U moet deze andere regeling eerst gebruiken.
voorbeeld:    Een zorgverzekering is ⟦voorliggend op⟧ de Wmo. => U vraagt eerst hulp aan uw zorgverzekering, en daarna pas aan de Wmo.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       voeren    id: voeren-beleid    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    hebben of gebruiken
patroon:      (voert | voeren | voerde | gevoerd | gevoerde) ..5 (beleid | [eindigt=beleid] | naam | handelsnaam | titel | administratie | boekhouding | logo)
patroon:      (beleid | [eindigt=beleid] | naam | handelsnaam | titel | administratie | boekhouding | logo) ..4 (voert | voeren | gevoerd | te voeren | voerde)
alleen:       zin!=/(schip | weg | straat | pad | richting | vlag | invoeren | uitvoeren | dieren | eenden | vogels | brood | uit te voeren | in te voeren | uitgevoerd)/
beter:        (hebben; gebruiken; bijhouden) | altijd
uitleg:       Iets hebben of gebruiken, zoals regels, een naam of een boekhouding.
voorbeeld:    De gemeente ⟦voert een streng parkeerbeleid⟧. => De gemeente heeft strenge regels voor parkeren.
niet melden:  /_ ..6 (uit | in | door | op) !(de | het | een | onze | uw | dit | deze | welke | basis | grond)/ | een ander werkwoord
niet melden:  /(voert | voeren | voerde | gevoerd | gevoerde) ..2 (onderzoek | onderzoeken | gesprek | gesprekken | overleg | actie | campagne | onderhandelingen | debat | discussie | strijd | oppositie | reclame | verweer | controle | controles | proces | werk | taak | taken)/ | dan is dat wat iemand voert
niet melden:  /(onderzoek | gesprek | gesprekken | overleg | actie | campagne | onderhandelingen | debat | discussie | verweer | proces) ..8 (voert | voeren | voerde | gevoerd)/ | dan is dat wat iemand voert
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1606 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       rooien    id: rooien-bomen    soort: werkwoord    categorie: ambtelijk    domein: ruimte    ernst: tip
betekenis:    een boom met wortels weghalen
alleen:       zin=/(boom | bomen | struik | struiken | haag | hagen | heg | houtopstand | houtopstanden | bos | beplanting | stronk | kastanje | eik | eiken | linden | laan)/
beter:        (weghalen met de wortels) | bij bomen en struiken
uitleg:       Bomen of struiken weghalen, met de wortels erbij.
voorbeeld:    Wij gaan de bomen in uw straat ⟦rooien⟧. => Wij gaan de bomen in uw straat met wortels en al weghalen.
niet melden:  /(rooien | rooit) het/ | het redden met geld
niet melden:  /_ ..4 (aardappel | aardappelen | aardappels | bieten | bollen)/ | oogsten
niet melden:  /(aardappel | aardappelen | aardappels | bieten | bollen) ..6 _/ | oogsten
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 24 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nota    id: nota-beleid    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: bestuur    ernst: tip
betekenis:    een stuk met plannen van de overheid
alleen:       zin=/(raad | gemeenteraad | gemeentehuis | inzage | beleid | wethouder | college | vastgesteld | minister | kabinet | Kamer | hoofdstuk | reactie | provincie | visie | plannen | ambtenaren | bestuur | beleidsnota)/
alleen:       zin!=/(betalen | betaald | tandarts | aannemer | ziekenhuis | verzekeraar | loodgieter | installateur | rekening | bedrag | factuur)/
beter:        (plan; noem waar het over gaat) | altijd
uitleg:       Een stuk waarin staat wat de overheid wil gaan doen.
voorbeeld:    De ⟦nota⟧ over wonen ligt vanaf 1 mei op het gemeentehuis. => Het plan over wonen ligt vanaf 1 mei op het gemeentehuis.
niet melden:  /(goede | goed) _/ | ergens op letten
niet melden:  /_ van (toelichting | inlichtingen | wijziging)/ | namen van stukken
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 904 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nader    id: nader-verder    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    verder, preciezer, later
patroon:      nader (berichten | informeren | geïnformeerd | bericht | bepalen | bepaald | te bepalen | onderzoek | onderzoeken | onderzocht | uitwerken | uitgewerkt | uit te werken | toelichten | toegelicht | toe te lichten | overleg | ingaan | in te gaan | bekijken | bekeken | omschreven | omschrijven | gespecificeerd | specificeren | onderbouwen | onderbouwd | aangeduid | uitgelegd | motiveren | gemotiveerd | verklaren | in te vullen | ingevuld | regelen | geregeld | beschreven | vast te stellen | vastgesteld | aan te geven | aangegeven | overeen te komen | gepreciseerd | advies | beschouwd | contact | af te spreken | geduid | in het)
patroon:      nadere (regels | eisen | voorwaarden | verplichtingen | voorschriften | afspraken | termijn | invulling | uitwerking | instructies | instructie | aanwijzingen | besluitvorming | onderbouwing | motivering | specificatie | inlichtingen | stukken | beoordeling | beschouwing | bepalingen | bijzonderheden | details | bepaling | vragen | voorlopige | analyse | omschrijving | aanduiding | kennismaking | afweging | maatregelen | studie)
beter:        (verder; meer; later)  | kies wat klopt
uitleg:       Verder, meer of later, dat hangt af van de zin.
voorbeeld:    Wij zullen u hierover ⟦nader informeren⟧. => Wij vertellen u hier later meer over.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 5879 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       loket    id: loket-figuurlijk    soort: woordgroep    categorie: jargon    domein: algemeen    ernst: tip
betekenis:    één plek voor vragen, geen echte balie
patroon:      (centraal | centrale | digitaal | digitale | virtueel | elektronisch | één | integraal | landelijk | uniek | enig) (loket | loketten)
beter:        (website; telefoonnummer; noem de plek) | zeg waar de lezer terechtkan
uitleg:       Een plek, website of telefoonnummer waar iemand met al zijn vragen terechtkan.
voorbeeld:    Er komt ⟦één loket⟧ voor alle vragen over zorg. => Er komt één telefoonnummer voor alle vragen over zorg.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 34 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       keten    id: keten-organisaties    soort: woordgroep    categorie: jargon    domein: algemeen    ernst: waarschuwing
betekenis:    organisaties die na elkaar of samen werken
patroon:      (de | deze | onze | hele | gehele | strafrechtelijke | justitiële | medische) keten
patroon:      (binnen | door) de (hele | gehele)? keten
alleen:       zin!=/(hotel | hotels | winkel | winkels | winkelketen | supermarkt | supermarkten | restaurants | voedselketen | fiets | ketting | burgemeester | goud | gouden | ambtsketen | slot | sieraad | bergketen | bergen | hals | gebeurtenissen | jongeren | bouwketen | bouwkeet | schuren | drank | keet | restaurant | café)/
beter:        (alle organisaties die samenwerken; noem ze) | altijd
uitleg:       Organisaties die samen of na elkaar aan hetzelfde werken.
voorbeeld:    ⟦De keten⟧ werkt samen aan een veilig thuis. => De politie, de school en het wijkteam werken samen aan een veilig thuis.
niet melden:  /keten van/ | winkels of gebeurtenissen
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 65 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       regie    id: regie-leiding    soort: woordgroep    categorie: jargon    domein: algemeen    ernst: waarschuwing
betekenis:    leiding
patroon:      (onder | de | eigen | in | meer | centrale | gemeentelijke | volledige) regie (op | over | bij | ligt | houden | houdt | hebben | heeft | nemen | neemt | pakken | pakt | terug | krijgt | krijgen | is | te)
patroon:      (onder | eigen | centrale | gemeentelijke) regie
patroon:      de regie (voert | voeren) over
alleen:       zin!=/(film | films | toneel | toneelstuk | voorstelling | musical | acteurs | serie | televisie | theater | filmmaker | regisseur | opera)/
beter:        (leiding; zelf beslissen) | zeg wie wat doet
uitleg:       Leiding geven, of zelf bepalen wat er gebeurt.
voorbeeld:    Bij ons staat ⟦eigen regie⟧ voorop. => Bij ons beslist u zelf over uw leven.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 84 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       maatwerk    id: maatwerk-passend    soort: zelfstandig naamwoord    categorie: jargon    domein: algemeen    ernst: tip
betekenis:    iets wat bij één persoon of situatie past
vormen:       mv=-
alleen:       zin!=/(meubels | meubel | kast | kasten | keuken | keukens | timmerman | pak | pakken | schoenen | kleding | kleermaker | gordijnen | trap | kozijnen | zonwering | software | deuren)/
beter:        (iets wat bij deze persoon of situatie past)  | zeg wat er anders kan
uitleg:       Een oplossing die past bij één persoon of situatie.
voorbeeld:    Hulp bij schulden is ⟦maatwerk⟧. => Hulp bij schulden is voor iedereen anders.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 242 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       peil    id: peil-water    soort: zelfstandig naamwoord    categorie: jargon    domein: ruimte    ernst: tip
betekenis:    hoogte van het water of de vloer
alleen:       zin=/(waterschap | polder | sloot | sloten | boezem | centimeter | gemaal | hoogheemraadschap | grondwater | oppervlaktewater | "NAP")/
beter:        (hoogte van het water) | bij een sloot of polder
uitleg:       Hoe hoog het water staat.
voorbeeld:    Het waterschap verlaagt het ⟦peil⟧ in uw polder met tien centimeter. => Het waterschap zorgt dat het water in uw polder tien centimeter lager staat.
niet melden:  /(op | beneden | onder) (het)? _/ | hoe goed iets is
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 58 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voor aanvang    id: voor-aanvang    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
patroon:      v=(voor | vóór) aanvang
beter:        {v} het begin          | altijd
uitleg:       Voordat iets begint, zoals werk aan de weg.
voorbeeld:    ⟦Voor aanvang⟧ van de werkzaamheden krijgt u bericht. => Voor het begin van de werkzaamheden krijgt u bericht.
niet melden:  /_ (uw | de | het | een | ons | onze | naar | contact | u | wij | ik | met)/ | dan past 'het begin' niet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 84 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aan|geven    id: aangeven-belasting    soort: woordgroep    categorie: ambtelijk    domein: belasting    ernst: tip
betekenis:    melden bij de douane of de Belastingdienst
patroon:      (goederen | inkomsten | inkomen | vermogen | geld | bedrag | tabak | spaargeld | loon | winst | omzet | schenking) ..8 (aangegeven | aangeven | aan te geven | aangeeft)
patroon:      aangegeven (goederen | inkomsten | inkomen | vermogen | bedrag | omzet | waarde | loon | winst)
patroon:      bij de (douane | "Belastingdienst") ..4 (aangegeven | aangeven | aan te geven | aangeeft)
alleen:       zin=/(douane | "Belastingdienst" | belasting | box | invoer | uitvoer | inspecteur | belastingaangifte | aangifte | inkomstenbelasting)/
beter:        (melden; invullen in de aangifte) | altijd
uitleg:       Vertellen aan de douane of de Belastingdienst wat er is of wat er is verdiend.
voorbeeld:    U moet deze sieraden ⟦bij de douane aangeven⟧. => U moet deze sieraden bij de douane melden.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 3426 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       aan|geven    id: aangeven-laten-weten    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    zeggen of laten weten
patroon:      aan te geven (wat | of | hoe | dat | waarom | welke | wanneer | waar | wie | in hoeverre)
beter:        (laten weten; zeggen; opschrijven) | altijd
uitleg:       Vertellen of opschrijven wat iemand wil, denkt of weet.
voorbeeld:    Wij vragen u ⟦aan te geven welke⟧ dag u past. => Laat ons weten welke dag u past.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       college    id: college-welk    soort: woordgroep    categorie: ambtelijk    domein: bestuur    ernst: tip
betekenis:    bestuur, zonder te zeggen welk
patroon:      (het "college" (heeft | wijst | besluit | beslist | verleent | kent | stelt) | (ons | dit) "college")
alleen:       profiel=letter, email
alleen:       zin!=/(zaal | begint | student | studenten | docent | docenten | hoogleraar | professor | universiteit | hogeschool | leerling | leerlingen | school | collegezaal | les | lessen | rooster | vmbo | havo | vwo | klas | mbo)/
beter:        (wij; de burgemeester en wethouders) | in een brief van de gemeente
uitleg:       De burgemeester en de wethouders samen. Zij besturen de gemeente.
voorbeeld:    ⟦Het college heeft⟧ besloten uw aanvraag af te wijzen. => Wij hebben besloten uw aanvraag af te wijzen.
niet melden:  /_ (over | van (vandaag | gisteren | morgen))/ | een les aan de universiteit
niet melden:  /_ (van | voor) (de | het)? (burgemeester | "B" | "Burgemeester" | "Bestuur" | bestuur | gedeputeerde | "Gedeputeerde" | "GS" | "B&W" | "Beroep" | "Rechten" | "procureurs-generaal" | decanen | toezicht | deskundigen | zorgverzekeringen)/ | dan is het al duidelijk
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 7344 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       raad    id: raad-welke    soort: woordgroep    categorie: ambtelijk    domein: bestuur    ernst: tip
betekenis:    bestuur, zonder te zeggen welk
patroon:      (de | onze | huidige | voltallige | nieuwe) "raad" !(van | voor | op | die | dat | in | om | dat | inwinnen | opvolgen | te | aan)
patroon:      "De" "raad" !(van | voor | op | die | om | dat | in)
alleen:       profiel=letter, email
alleen:       zin!=/(goede | arts | dokter | huisarts | advies | vader | moeder | vriend | ten einde raad | opvolgen | raad geven | raad vragen | kinderbescherming | rechtspraak | commissarissen | bestuur | toezicht | leerlingenraad | gemeenteraad)/
beter:        (de gemeenteraad)      | schrijf welke raad het is
uitleg:       De gekozen mensen die over de gemeente beslissen, meestal de gemeenteraad.
voorbeeld:    ⟦De raad⟧ stelt hiervoor regels op. => De gemeenteraad stelt hiervoor regels op.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 9618 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       partijen    id: partijen-organisaties    soort: woordgroep    categorie: vaag    domein: algemeen    ernst: tip
betekenis:    organisaties of bedrijven
patroon:      (andere | betrokken | verschillende | alle | private | maatschappelijke | externe | lokale | regionale | meerdere | relevante | diverse | commerciële | geïnteresseerde | uitvoerende | deze | samenwerkende) partijen
alleen:       zin!=/(gemeenteraad | de raad | raadszaal | debat | moties | motie | verkiezing | verkiezingen | gemeenteraadsverkiezingen | raadsverkiezingen | Kamerverkiezingen | stembiljet | stempas | stembureau | kandidaten | kandidaat | kandidatenlijst | kandidatenlijsten | lijst | college | wethouder | wethouders | formatie | kabinet | regering | president | minister | democraten | stem | stemmen | politieke | coalitie | Kamer | zetels | zetel | lijsttrekker | fractie | kiezer | kiezers | wedstrijd | schaak | schaken | baggerspecie | wol | stoffen | goederen | rechter | rechtbank | overeenkomst | akte | koper | verkoper | huurder | verhuurder | tekenen | ondertekenen | ondertekend | bezwaar | hoorzitting | geschil | hof | uitspraak | zitting | contract | gehoord | horen | advocaat | procedure | schikking | mediation | vonnis | getuigen | raadslid | raadsleden)/
beter:        (organisaties; bedrijven; noem ze) | altijd
uitleg:       Organisaties, bedrijven of groepen mensen die meedoen.
voorbeeld:    Samen met ⟦andere partijen⟧ in de stad maken wij een plan. => Samen met winkeliers en scholen in de stad maken wij een plan.
status:       aangenomen, 2026-11, redacteur: zegt de lezer te weinig
bron:         eigen redactie; 2145 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       domein    id: domein-werkgebied    soort: woordgroep    categorie: jargon    domein: algemeen    ernst: waarschuwing
betekenis:    werkgebied van een organisatie
patroon:      (sociaal | sociale | fysiek | fysieke | decentraal | ruimtelijk | ruimtelijke | medisch | medische | justitieel | bestuurlijk | economisch | maatschappelijk | civiel | strafrechtelijk | digitale) (domein | domeinen)
patroon:      (binnen | op | over | in) (het | dit | ons | hun | verschillende | andere | alle) (domein | domeinen) (zorg | wonen | werk | veiligheid | heen)
alleen:       zin!=/(domeinnaam | website | internet | landgoed | kasteel | e-mail | e-mailadres | registreren | server | bos)/
beter:        (noem het werk: zorg, jeugd, wonen) | altijd
uitleg:       Al het werk over één onderwerp, zoals hulp aan mensen of de inrichting van de stad.
voorbeeld:    Binnen het ⟦sociaal domein⟧ werken wij nauw samen. => Bij zorg, jeugd en werk werken wij nauw samen.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie; 809 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       daar    id: daar-omdat    soort: voegwoord    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    omdat
patroon:      daar
alleen:       voor=/(, | dit | zulks)/ · na=/(deze | dit | er | u | hij | zij | wij | men | zijns inziens | uw | haar | hun | hiervoor | geen | onze | reeds | (de | het | een) ..10 (is | zijn | heeft | hebben | wordt | worden | kan | kunnen | moet | moeten | zal | zullen | zou | ontbreekt | ontbreken | bestaat | geldt | had | hadden | was | waren) (. | , | ; | en | geworden))/
alleen:       na!=/(de hoek | een ..1 (van | paar) | het (huis | beste | mooiste))/
beter:        omdat                  | als er een reden volgt
uitleg:       Omdat. Na dit woord staat de reden.
voorbeeld:    Wij sturen de brief terug, ⟦daar⟧ deze niet is ondertekend. => Wij sturen de brief terug, omdat deze niet is ondertekend.
niet melden:  /(hier | overal) ..2 _/ | een plaats
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1058 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       goederen    id: goederen-spullen    soort: zelfstandig naamwoord    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    spullen of bezittingen
patroon:      (goederen)
alleen:       zin=/(btw | erfenis | nalatenschap | boedel | beslag | invoeren | bezittingen | aanschaf | schuldenaar | onder bewind | gemeenschap | toebehoren | gestolen | levering van goederen | goederen en diensten | bewindvoerder)/
alleen:       zin!=/(trein | treinen | goederentrein | vrachtwagen | vervoer | spoor | haven)/
beter:        (bezittingen; spullen) | bij een erfenis, beslag of schulden
beter:        (producten; spullen) | als het om kopen en verkopen gaat
uitleg:       Spullen, en soms ook geld en huizen die iemand heeft.
voorbeeld:    De deurwaarder legt beslag op uw ⟦goederen⟧. => De deurwaarder legt beslag op uw bezittingen.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 3443 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       in|vliegen    id: invliegen    soort: woordgroep    categorie: jargon    domein: algemeen    ernst: waarschuwing
betekenis:    van buiten erbij halen
patroon:      (ingevlogen | invliegen | in te vliegen)
alleen:       zin=/(expert | experts | adviseur | adviseurs | consultant | deskundige | deskundigen | project | specialist | team | interim | collega | collega's)/
alleen:       zin!=/(vliegtuig | vliegveld | helikopter | luchthaven | Schiphol)/
beter:        (van buiten erbij halen; inhuren) | altijd
uitleg:       Iemand van buiten vragen om tijdelijk te helpen.
voorbeeld:    Voor dit project hebben we een expert ⟦ingevlogen⟧. => Voor dit project hebben we een expert ingehuurd.
status:       aangenomen, 2026-11, redacteur: vakwoord: uitleggen of vervangen
bron:         eigen redactie

ingang:       zorg dragen dat    id: zorg-dragen-dat    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      <dragen:ww> ..1 zorg dat
patroon:      zorg (te dragen | dragen | draagt) dat
patroon:      ervoor zorg ..1 <dragen:ww>
beter:        (zorgen dat)           | altijd
uitleg:       Regelen dat iets goed gaat of gebeurt.
voorbeeld:    De beheerder ⟦draagt zorg dat⟧ de lift elk jaar wordt nagekeken. => De beheerder zorgt dat de lift elk jaar wordt nagekeken.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 16 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zich bedienen van    id: zich-bedienen-van    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      zich ..8 (bedienen | bedient | bediend | te bedienen) van
patroon:      (bedient | bedienen | bediende) zich ..3 van
patroon:      zich (van | hiervan | daarvan) ..6 (bedienen | bedient | te bedienen | bediend)
beter:        (gebruiken)            | altijd
uitleg:       Iets of iemand gebruiken om een doel te halen.
voorbeeld:    De oplichter ⟦bediende zich van⟧ een valse naam. => De oplichter gebruikte een valse naam.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie

ingang:       gelden    id: gelden-geld    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: tip
betekenis:    geld
patroon:      (publieke | openbare | ontvangen | beschikbare | gemeentelijke | toegekende | overige | bestede | verkregen | verschuldigde | terugontvangen | europese | Europese | gestorte | ingehouden | geïnde | onttrokken | de uit) gelden
patroon:      (besteding | beheer | ontvangst | betaling | overmaking | verdeling | uitgifte | storting | inning | bewaring | aanwending | toekenning) van (de | deze | die | publieke | openbare | europese | gemeentelijke | ontvangen)? gelden
patroon:      gelden (beschikbaar | besteed | ontvangen | geconsigneerd | uitgekeerd | uitgegeven | overgemaakt | gestort)
patroon:      die (de | deze) gelden ..4 (heeft | hebben | ontvangt | beheert | beheren)
patroon:      met (deze | die | de) gelden
beter:        (geld)                 | altijd
uitleg:       Geld, meestal van de overheid.
voorbeeld:    De school moet ⟦publieke gelden⟧ goed besteden. => De school moet geld van de overheid goed besteden.
niet melden:  /_ (de | het | nieuwe | andere | dezelfde | geen | ook | wel | niet | er | strengere | aparte | speciale | ruimere)/ | een regel geldt
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 9808 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ter uitvoering van    id: ter-uitvoering-van    soort: voorzetsel    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
patroon:      ter uitvoering (van | daarvan | hiervan)
beter:        (om te doen wat staat in; om uit te voeren) | altijd
uitleg:       Om te doen wat in een wet, plan of besluit staat.
voorbeeld:    ⟦Ter uitvoering van⟧ het verkeersplan plaatsen wij drempels. => Om het verkeersplan uit te voeren, plaatsen wij drempels.
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 1186 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       voldoening    id: voldoening-betaling    soort: woordgroep    categorie: ambtelijk    domein: algemeen    ernst: waarschuwing
betekenis:    betaling
patroon:      (ter | tot | na | bij) voldoening van
patroon:      voldoening van (de | het | een | uw | deze) ..2 (bedrag | belasting | schuld | schulden | kosten | factuur | rekening | huur | premie | leges | aanslag | vordering | omzetbelasting | rente | boete | griffierecht)
beter:        (betaling; betalen)    | bij een bedrag
uitleg:       Betalen wat iemand moet betalen.
voorbeeld:    Na ⟦voldoening van de leges⟧ krijgt u de vergunning. => Nadat u de leges hebt betaald, krijgt u de vergunning.
niet melden:  /_ ..2 (iedereen | allen | velen | voorwaarden | voorwaarde | eisen | eis | verplichtingen | ouders | bewoners)/ | tevreden zijn, of doen wat moet
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 264 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       zitting hebben    id: zitting-hebben    soort: woordgroep    categorie: ambtelijk    domein: bestuur    ernst: tip
betekenis:    lid zijn van een groep die vergadert
patroon:      zitting (heeft | hebben | hadden | te hebben | nemen | neemt | genomen | te nemen) (in | op)?
patroon:      (heeft | hebben | hadden | neemt | nemen) ..4 zitting in
beter:        (lid zijn; lid worden) | van een commissie of bestuur
uitleg:       Lid zijn of worden van een groep die vergadert, zoals een commissie.
voorbeeld:    In de bewonerscommissie mag elke huurder ⟦zitting nemen⟧. => Elke huurder mag lid worden van de bewonerscommissie.
niet melden:  /(rechter | rechtbank | kantonrechter) ..4 _/ | een dag bij de rechter
niet melden:  /(de | een | uw | deze | elke | ter) zitting/ | een dag bij de rechter, of een stoel
status:       aangenomen, 2026-11, redacteur: er is een gewoner woord
bron:         eigen redactie; 42 keer in de wettekst (BWB, 10,8 miljoen woorden)
