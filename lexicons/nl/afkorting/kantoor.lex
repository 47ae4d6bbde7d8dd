# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Afgekorte gewone woorden uit brieven, e-mails en formulieren.

ingang:       a.h.w.    id: a-h-w    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       als het ware
patroon:      "a.h.w."
beter:        -                      | altijd
uitleg:       De vergelijking klopt niet helemaal. Meestal kan het gewoon weg.
voorbeeld:    De wijkcoach is ⟦a.h.w.⟧ uw gids bij de gemeente. => De wijkcoach is uw gids bij de gemeente.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       a.g.v.    id: a-g-v    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       als gevolg van
patroon:      ("a.g.v." | "A.g.v." | "agv" | "Agv")
beter:        door                   | altijd
uitleg:       Hierna komt de oorzaak.
voorbeeld:    De Dorpsstraat is ⟦a.g.v.⟧ een lek in de waterleiding dicht. => De Dorpsstraat is door een lek in de waterleiding dicht.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       a.d.h.v.    id: a-d-h-v    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       aan de hand van
patroon:      ("a.d.h.v." | "A.d.h.v." | "adhv" | "Adhv")
beter:        met                    | altijd
uitleg:       Het noemt wat er gebruikt wordt om iets te bekijken of te berekenen.
voorbeeld:    De arts kijkt ⟦a.d.h.v.⟧ een vragenlijst of u kunt werken. => De arts kijkt met een vragenlijst of u kunt werken.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       c.q.    id: c-q    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       casu quo
patroon:      ("c.q." | "C.q." | "cq" | "Cq")
beter:        of                     | altijd
uitleg:       Uit het Latijn: het een of het ander, net wat past.
voorbeeld:    De ouder ⟦c.q.⟧ verzorger moet het formulier tekenen. => De ouder of verzorger moet het formulier tekenen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       c.s.    id: c-s    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       cum suis
patroon:      "c.s."
beter:        en anderen             | na een naam
uitleg:       Latijn voor: en de mensen die erbij horen.
voorbeeld:    Het bezwaar van de heer Bakker ⟦c.s.⟧ gaat over de hoogte van de flat. => Het bezwaar van de heer Bakker en anderen gaat over de hoogte van de flat.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       d.t.v.    id: d-t-v    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       door tussenkomst van
patroon:      ("d.t.v." | "D.t.v." | "dtv" | "Dtv")
beter:        via                    | altijd
uitleg:       Iemand zit ertussen en geeft iets door.
voorbeeld:    U ontvangt de sleutel ⟦d.t.v.⟧ uw wijkbeheerder. => U ontvangt de sleutel via uw wijkbeheerder.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       e.a.    id: e-a    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       en andere(n)
patroon:      "e.a."
beter:        en anderen             | na mensen
beter:        en meer                | na dingen
uitleg:       Er zijn er meer, maar die staan er niet bij.
voorbeeld:    De brief is ondertekend door mevrouw El Idrissi ⟦e.a.⟧ op 5 mei. => De brief is ondertekend door mevrouw El Idrissi en anderen op 5 mei.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       e.d.    id: e-d    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       en dergelijke
patroon:      "e.d."
beter:        (zet 'zoals' vóór de voorbeelden) | altijd
uitleg:       Nog meer dingen van dezelfde soort.
voorbeeld:    Blikjes, flessen ⟦e.d.⟧ horen niet bij het papier. => Verpakkingen zoals blikjes en flessen horen niet bij het papier.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       e.v.    id: e-v    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       en volgende
patroon:      "e.v."
alleen:       voor=/[cijfer]/
beter:        en verder              | na een nummer
uitleg:       De lezer moet ook verder lezen.
voorbeeld:    Op bladzijde 4 ⟦e.v.⟧ leest u hoe de keuring gaat. => Op bladzijde 4 en verder leest u hoe de keuring gaat.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       e.o.    id: e-o    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       en omgeving
patroon:      "e.o."
alleen:       voor=/[hoofdletter]/
beter:        en omgeving            | na een plaats
uitleg:       Ook de dorpen of straten eromheen horen erbij.
voorbeeld:    De bijeenkomst is voor bewoners van Winterswijk ⟦e.o.⟧ bedoeld. => De bijeenkomst is voor bewoners van Winterswijk en omgeving bedoeld.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       enz.    id: enz    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: tip
voluit:       enzovoort
patroon:      (enz. | etc.)
beter:        enzovoort              | altijd
beter:        (zet 'zoals' vóór de voorbeelden) | als het rijtje kort kan
uitleg:       Zo gaat het rijtje nog door.
voorbeeld:    Verf, spuitbussen, batterijen ⟦enz.⟧ brengt u naar de milieustraat. => Verf, spuitbussen, batterijen enzovoort brengt u naar de milieustraat.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       geb.    id: geb    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       geboren
patroon:      "geb."
alleen:       na=/[cijfer]/
beter:        geboren op             | voor een datum
beter:        geboren in             | voor een jaartal
uitleg:       Hierna staat een geboortedatum.
voorbeeld:    Het gaat om Samira Bos, ⟦geb.⟧ 3 mei 1980 in Almere. => Het gaat om Samira Bos, geboren op 3 mei 1980 in Almere.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       w.g.    id: w-g    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       was getekend
patroon:      "w.g."
alleen:       na=/[hoofdletter]/
beter:        ondertekend door       | voor een naam
uitleg:       Op het papier zelf staat een handtekening. Deze kopie heeft alleen de naam.
voorbeeld:    Onder aan de kopie van de akte staat: ⟦w.g.⟧ J. de Boer. => Onder aan de kopie van de akte staat: ondertekend door J. de Boer.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       i.c.    id: i-c    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       in casu
patroon:      "i.c."
beter:        in dit geval           | altijd
uitleg:       Het slaat op wat hier speelt, niet op alle gevallen.
voorbeeld:    De verhuurder, ⟦i.c.⟧ de woningcorporatie, moet het dak repareren. => De verhuurder, in dit geval de woningcorporatie, moet het dak repareren.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       i.e.g.    id: i-e-g    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       in elk geval
patroon:      ("i.e.g." | "I.e.g." | "ieg" | "Ieg")
beter:        in ieder geval         | altijd
uitleg:       Zo veel is zeker, wat er ook gebeurt.
voorbeeld:    U hoort ⟦i.e.g.⟧ vóór 1 mei of uw kind geplaatst is. => U hoort in ieder geval vóór 1 mei of uw kind geplaatst is.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       i.g.v.    id: i-g-v    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       in geval van
patroon:      ("i.g.v." | "I.g.v." | "igv" | "Igv")
beter:        bij                    | altijd
uitleg:       Wat hierna staat, kan gebeuren.
voorbeeld:    Gebruik de trap ⟦i.g.v.⟧ brand. => Gebruik de trap bij brand.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       i.h.a.    id: i-h-a    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       in het algemeen
patroon:      ("i.h.a." | "I.h.a." | "iha" | "Iha")
beter:        meestal                | in de meeste zinnen
beter:        in het algemeen        | na een woord als 'ouderen' of 'bedrijven'
uitleg:       Zo gaat het bijna altijd, met een enkele uitzondering.
voorbeeld:    De keuring duurt ⟦i.h.a.⟧ een halfuur. => De keuring duurt meestal een halfuur.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       i.h.b.    id: i-h-b    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       in het bijzonder
patroon:      ("i.h.b." | "I.h.b." | "ihb" | "Ihb")
beter:        vooral                 | altijd
uitleg:       Er volgt iets dat extra aandacht krijgt.
voorbeeld:    Wij zoeken vrijwilligers, ⟦i.h.b.⟧ mensen die Arabisch spreken. => Wij zoeken vrijwilligers, vooral mensen die Arabisch spreken.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       i.o.    id: i-o    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       in oprichting; in opdracht
patroon:      "i.o."
alleen:       na!=/van/
beter:        (zeg dat de stichting of het bedrijf nog wordt opgericht) | na een naam
beter:        (schrijf: namens …)    | bij een handtekening
uitleg:       Dit betekent twee dingen: een bedrijf of stichting bestaat nog niet officieel, of iemand tekent voor een ander.
voorbeeld:    Stichting Buurtbus Vuren ⟦i.o.⟧ vraagt € 4.000 subsidie. => De nieuwe stichting Buurtbus Vuren vraagt € 4.000 subsidie.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       i.o.v.    id: i-o-v    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       in opdracht van
patroon:      ("i.o.v." | "I.o.v." | "iov" | "Iov")
beter:        voor                   | als iemand het werk laat doen
beter:        in opdracht van        | als 'voor' niet duidelijk is
uitleg:       Wie hierna staat, laat het werk doen.
voorbeeld:    De aannemer vervangt ⟦i.o.v.⟧ het waterschap de brug. => De aannemer vervangt voor het waterschap de brug.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       i.r.t.    id: i-r-t    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       in relatie tot
patroon:      ("i.r.t." | "I.r.t." | "irt" | "Irt")
beter:        (schrijf welk verband er is) | altijd
uitleg:       Twee dingen hebben met elkaar te maken. Hoe precies, staat er niet.
voorbeeld:    Uw huur is hoog ⟦i.r.t.⟧ uw pensioen. => Uw huur is hoog als wij kijken naar uw pensioen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       i.s.m.    id: i-s-m    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       in samenwerking met
patroon:      ("i.s.m." | "I.s.m." | "ism" | "Ism")
beter:        samen met              | altijd
uitleg:       Meer organisaties doen het werk met elkaar.
voorbeeld:    De bibliotheek geeft ⟦i.s.m.⟧ de gemeente computerles. => De bibliotheek geeft samen met de gemeente computerles.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       i.t.t.    id: i-t-t    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       in tegenstelling tot
patroon:      ("i.t.t." | "I.t.t." | "itt" | "Itt")
beter:        anders dan             | altijd
uitleg:       Er volgt iets waarvoor het juist niet geldt.
voorbeeld:    Grof vuil is, ⟦i.t.t.⟧ vorig jaar, niet meer gratis. => Grof vuil is, anders dan vorig jaar, niet meer gratis.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       i.a.v.    id: i-a-v    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       in afwachting van
patroon:      ("i.a.v." | "I.a.v." | "iav" | "Iav")
beter:        (schrijf waarop je wacht) | altijd
uitleg:       Er moet eerst nog iets anders gebeuren.
voorbeeld:    Uw bijstand is stopgezet ⟦i.a.v.⟧ uw bankafschriften. => Uw bijstand is stopgezet tot wij uw bankafschriften hebben.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       jo.    id: jo    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       juncto
patroon:      "jo."
beter:        samen met              | tussen twee artikelen
uitleg:       Twee regels moeten naast elkaar worden gelezen.
voorbeeld:    De boete is gebaseerd op artikel 18a ⟦jo.⟧ artikel 17 van de Participatiewet. => De boete is gebaseerd op artikel 18a samen met artikel 17 van de Participatiewet.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       k.k.    id: k-k    soort: afkorting    categorie: afkorting    domein: ruimte    ernst: waarschuwing
voluit:       kosten koper
patroon:      "k.k."
beter:        (zeg dat de koper de belasting en de notaris betaalt) | altijd
uitleg:       Wie het huis koopt, betaalt ook de belasting en de notaris.
voorbeeld:    De vraagprijs van de oude school is € 450.000 ⟦k.k.⟧ en daarover valt te praten. => De vraagprijs van de oude school is € 450.000, zonder de belasting en de notaris. Daarover valt te praten.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       m.i.    id: m-i    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       mijns inziens
patroon:      "m.i."
beter:        volgens mij            | altijd
uitleg:       De schrijver geeft een eigen mening.
voorbeeld:    De schutting staat ⟦m.i.⟧ op de grond van de buren. => De schutting staat volgens mij op de grond van de buren.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       m.m.v.    id: m-m-v    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       met medewerking van
patroon:      ("m.m.v." | "M.m.v." | "mmv" | "Mmv")
beter:        met hulp van           | als iemand meehelpt
beter:        met                    | bij een optreden of een programma
uitleg:       Iemand anders werkt eraan mee.
voorbeeld:    Het schoolplein is ⟦m.m.v.⟧ veertig ouders opgeknapt. => Het schoolplein is met hulp van veertig ouders opgeknapt.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       m.v.g.    id: m-v-g    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       met vriendelijke groet
patroon:      ("m.v.g." | "M.v.g." | "mvg" | "Mvg")
beter:        met vriendelijke groet | altijd
uitleg:       Een groet onder een mail of brief. Zo kort komt die niet vriendelijk over.
voorbeeld:    ⟦Mvg⟧, Bart van het klantcontactcentrum => Met vriendelijke groet, Bart van het klantcontactcentrum
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       max.    id: max    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: tip
voluit:       maximaal
patroon:      ("max." | max ".")
alleen:       voor!=/([cijfer] [woord] | [cijfer] | de | het | een | naar | tot | zijn)/
beter:        (schrijf 'hoogstens' of 'niet meer dan') | voor een getal
uitleg:       Het getal erna is de grens. Het mag minder zijn.
voorbeeld:    Een bijlage mag ⟦max.⟧ 10 MB groot zijn. => Een bijlage mag hoogstens 10 MB groot zijn.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       min.    id: min-minimaal    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: tip
betekenis:    minimaal
voluit:       minimaal
patroon:      ("min." | min ".")
alleen:       voor!=/([cijfer] [woord] | [cijfer] | de | het | een | in | plus | haar | zijn)/
beter:        (schrijf 'minstens' of 'niet minder dan') | voor een getal
uitleg:       Het getal erna is de ondergrens. Het mag meer zijn.
voorbeeld:    Voor de inschrijving moet je ⟦min.⟧ 16 jaar oud zijn. => Voor de inschrijving moet je minstens 16 jaar oud zijn.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       min.    id: min-minuten    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: tip
betekenis:    minuten
voluit:       minuten
patroon:      ("min." | min ".")
alleen:       voor=/[cijfer]/
beter:        (schrijf 'minuten')    | na een getal
uitleg:       Zo lang duurt het: een uur heeft er zestig.
voorbeeld:    Blijf na de prik 15 ⟦min.⟧ zitten in de hal. => Blijf na de prik 15 minuten zitten in de hal.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       mln.    id: mln    soort: afkorting    categorie: afkorting    domein: belasting    ernst: tip
voluit:       miljoen
patroon:      (mln. | mln)
beter:        miljoen                | altijd
uitleg:       Een getal met zes nullen.
voorbeeld:    De gemeente geeft 3 ⟦mln.⟧ euro uit aan de sporthal. => De gemeente geeft 3 miljoen euro uit aan de sporthal.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       mld.    id: mld    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       miljard
patroon:      (mld. | mld | mrd. | mrd)
beter:        miljard                | altijd
uitleg:       Dit is duizend keer een miljoen.
voorbeeld:    Het Rijk trekt 2 ⟦mld.⟧ euro uit voor de dijken. => Het Rijk trekt 2 miljard euro uit voor de dijken.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       mw.    id: mw    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: tip
voluit:       mevrouw
patroon:      (mw. | mevr.)
beter:        mevrouw                | altijd
uitleg:       Hierna staat de naam van een vrouw.
voorbeeld:    U hebt op maandag een gesprek met ⟦mw.⟧ Yilmaz. => U hebt op maandag een gesprek met mevrouw Yilmaz.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       dhr.    id: dhr    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: tip
voluit:       de heer
patroon:      ("dhr." | "Dhr.")
alleen:       voor!=/(geachte | beste | waarde | de)/
beter:        de heer                | in een nette brief
beter:        meneer                 | in een persoonlijke brief
uitleg:       Hierna staat de achternaam van een man.
voorbeeld:    Het huisbezoek wordt gedaan door ⟦dhr.⟧ Visser. => Het huisbezoek wordt gedaan door meneer Visser.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       dhr.    id: dhr-aanhef    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: tip
betekenis:    na 'geachte'
voluit:       heer
patroon:      ("dhr." | "Dhr.")
alleen:       voor=/(geachte | beste | waarde | de)/
beter:        heer                   | na 'geachte' of 'de'
beter:        meneer                 | na 'beste'
uitleg:       Een woord voor de naam van een man. Voluit is dat beleefder.
voorbeeld:    Geachte ⟦dhr.⟧ Visser, => Geachte heer Visser,
status:       aangenomen, 2026-11, redacteur: voluit leest vriendelijker
bron:         eigen redactie

ingang:       n.o.t.k.    id: n-o-t-k    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       nader overeen te komen
patroon:      "n.o.t.k."
beter:        (schrijf wie dit nog met elkaar afspreken) | altijd
uitleg:       De prijs of de dag staat nog niet vast. Daar praten beide partijen nog over.
voorbeeld:    De ingangsdatum van het huurcontract is ⟦n.o.t.k.⟧ tussen u en de verhuurder. => De ingangsdatum van het huurcontract spreekt u nog af met de verhuurder.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       n.t.b.    id: n-t-b    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       nader te bepalen
patroon:      ("n.t.b." | "N.t.b." | "ntb" | "Ntb")
beter:        (schrijf wie dit beslist, en wanneer) | altijd
uitleg:       Hierover is nog geen beslissing genomen.
voorbeeld:    Locatie van de informatieavond: ⟦n.t.b.⟧ door de wijkraad. => Locatie van de informatieavond: de wijkraad kiest die nog.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       n.n.b.    id: n-n-b    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       nog niet bekend
patroon:      ("n.n.b." | "N.n.b." | "nnb" | "Nnb")
beter:        nog niet bekend        | altijd
uitleg:       Dit is op dit moment nog een open vraag.
voorbeeld:    De datum van de hoorzitting is ⟦n.n.b.⟧ en komt op de website. => De datum van de hoorzitting is nog niet bekend en komt op de website.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       nr.    id: nr    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: tip
voluit:       nummer
patroon:      "nr."
alleen:       voor=/[woord]/
beter:        nummer                 | altijd
uitleg:       Het cijfer erna hoort bij een huis, brief of plaats in een rij.
voorbeeld:    Meld u bij balie ⟦nr.⟧ 6 voor uw rijbewijs. => Meld u bij balie nummer 6 voor uw rijbewijs.
niet melden:  /("Stb" | "Stb." | "Stcrt" | "Stcrt." | "Trb." | "Kamerstukken" | "PbEU" | "PbEG" | "ECLI") ..8 _/ | een verwijzing naar een officieel blad
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       o.i.    id: o-i    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       onzes inziens
patroon:      "o.i."
beter:        volgens ons            | altijd
uitleg:       Dit vindt de organisatie die schrijft. Een ander kan het anders zien.
voorbeeld:    Er is ⟦o.i.⟧ geen reden om de boete te verlagen. => Er is volgens ons geen reden om de boete te verlagen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       o.i.d.    id: o-i-d    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       of iets dergelijks
patroon:      ("o.i.d." | "O.i.d." | "oid" | "Oid")
beter:        of zoiets              | altijd
uitleg:       Iets wat erop lijkt, is ook goed.
voorbeeld:    Zet een naambordje, sticker ⟦o.i.d.⟧ op uw brievenbus. => Zet een naambordje, sticker of zoiets op uw brievenbus.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       o.l.v.    id: o-l-v    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       onder leiding van
patroon:      ("o.l.v." | "O.l.v." | "olv" | "Olv")
beter:        onder leiding van      | altijd
uitleg:       Erna staat wie de groep of het werk leidt.
voorbeeld:    De wandeling door het park is ⟦o.l.v.⟧ een boswachter. => De wandeling door het park is onder leiding van een boswachter.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       o.m.    id: o-m    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       onder meer
patroon:      "o.m."
beter:        onder andere           | altijd
uitleg:       Wat volgt is maar een deel van de lijst.
voorbeeld:    In het zorgplan staat ⟦o.m.⟧ wie u wast en aankleedt. => In het zorgplan staat onder andere wie u wast en aankleedt.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       p.p.    id: p-p    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       per persoon
patroon:      ("p.p." | "pp")
alleen:       voor=/("€" [cijfer] | euro | "," "-")/
beter:        per persoon            | na een bedrag
uitleg:       Zo veel betaalt of krijgt ieder.
voorbeeld:    De excursie naar de waterzuivering kost € 5 ⟦p.p.⟧ met koffie. => De excursie naar de waterzuivering kost € 5 per persoon met koffie.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       p.m.    id: p-m    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       per maand
patroon:      ("p.m." | "p/m" | "p.mnd." | "p/mnd")
alleen:       voor=/([cijfer] | euro | uur)/
beter:        per maand              | na een bedrag
uitleg:       Het bedrag komt elke maand terug.
voorbeeld:    Uw eigen bijdrage voor de hulp in huis is € 21 ⟦p.m.⟧ of minder. => Uw eigen bijdrage voor de hulp in huis is € 21 per maand of minder.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       p.w.    id: p-w    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       per week
patroon:      ("p.w." | "p/w")
alleen:       voor=/([cijfer] | euro | uur | keer)/
beter:        per week               | na een aantal of bedrag
uitleg:       Zo vaak of zo veel in zeven dagen.
voorbeeld:    U krijgt 3 uur ⟦p.w.⟧ begeleiding bij uw administratie. => U krijgt 3 uur per week begeleiding bij uw administratie.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       p.j.    id: p-j    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       per jaar
patroon:      ("p.j." | "p/j" | "p.jr.")
alleen:       voor=/([cijfer] | euro | uur | keer)/
beter:        per jaar               | na een aantal of bedrag
uitleg:       Het gaat om twaalf maanden samen.
voorbeeld:    De grafrechten kosten € 86 ⟦p.j.⟧ en gelden voor twintig jaar. => De grafrechten kosten € 86 per jaar en gelden voor twintig jaar.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       p.st.    id: p-st    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       per stuk
patroon:      ("p.st." | "p/st" | "p/stuk")
beter:        per stuk               | na een bedrag
uitleg:       De prijs is voor één exemplaar.
voorbeeld:    Extra vuilniszakken kosten € 1,50 ⟦p.st.⟧ bij de servicebalie. => Extra vuilniszakken kosten € 1,50 per stuk bij de servicebalie.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       pag.    id: pag    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: tip
voluit:       pagina
patroon:      (pag. | blz.)
alleen:       na=/[cijfer]/
beter:        pagina; bladzijde      | altijd
uitleg:       Het wijst een plek in een boek of brief aan.
voorbeeld:    Zet uw handtekening op ⟦pag.⟧ 3 van het formulier. => Zet uw handtekening op pagina 3 van het formulier.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       par.    id: par    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       paragraaf
patroon:      "par."
alleen:       na=/[cijfer]/
beter:        paragraaf              | voor een nummer
uitleg:       Een stuk tekst met een eigen kopje of nummer.
voorbeeld:    In ⟦par.⟧ 2 van het plan staat waar de bomen komen. => In paragraaf 2 van het plan staat waar de bomen komen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       plv.    id: plv    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       plaatsvervangend
patroon:      "plv."
beter:        (schrijf: de vervanger van …) | altijd
uitleg:       Neemt het werk over als de vaste persoon er niet is.
voorbeeld:    De ⟦plv.⟧ voorzitter van de bezwaarcommissie leidt de zitting. => De vervanger van de voorzitter van de bezwaarcommissie leidt de zitting.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       q.q.    id: q-q    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       qualitate qua
patroon:      "q.q."
beter:        (zeg in welke functie iemand dit doet) | altijd
uitleg:       Iemand handelt vanwege een taak of functie, niet voor zichzelf.
voorbeeld:    Mr. Peters, ⟦q.q.⟧ bewindvoerder, ontvangt een kopie van deze brief. => Mr. Peters ontvangt een kopie van deze brief, omdat zij uw bewindvoerder is.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       t.h.v.    id: t-h-v    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       ter hoogte van
patroon:      ("t.h.v." | "T.h.v." | "thv" | "Thv")
beter:        bij                    | voor een plek
uitleg:       Naast of tegenover deze plek.
voorbeeld:    De container komt ⟦t.h.v.⟧ Lindelaan 14 te staan. => De container komt bij Lindelaan 14 te staan.
niet melden:  /_ ("€" | euro | een bedrag | het bedrag | [cijfer] euro)/ | dan is het een bedrag
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       t.l.v.    id: t-l-v    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       ten laste van
patroon:      ("t.l.v." | "T.l.v.")
beter:        (zeg wie betaalt)      | altijd
uitleg:       Wie of wat hierna staat, betaalt.
voorbeeld:    Het herstel van de stoep komt ⟦t.l.v.⟧ de aannemer. => De aannemer betaalt het herstel van de stoep.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       t.n.v.    id: t-n-v    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       ten name van
patroon:      ("t.n.v." | "T.n.v." | "tnv" | "Tnv")
beter:        op naam van            | altijd
uitleg:       Zo heet de eigenaar van een rekening of bewijs.
voorbeeld:    Maak het bedrag over naar de rekening ⟦t.n.v.⟧ gemeente Gouda. => Maak het bedrag over naar de rekening op naam van gemeente Gouda.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       t.t.v.    id: t-t-v    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       ten tijde van
patroon:      ("t.t.v." | "T.t.v." | "ttv" | "Ttv")
beter:        tijdens                | als het even duurde
beter:        bij                    | als het één moment was
uitleg:       Het gaat om toen, niet om nu.
voorbeeld:    Woonde u ⟦t.t.v.⟧ de inbraak nog bij uw ouders? => Woonde u tijdens de inbraak nog bij uw ouders?
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       t.w.    id: t-w    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       te weten
patroon:      "t.w."
beter:        namelijk               | altijd
uitleg:       Nu volgt precies wat er bedoeld wordt.
voorbeeld:    Er ontbreken twee stukken, ⟦t.w.⟧ uw loonstrook en uw huurcontract. => Er ontbreken twee stukken, namelijk uw loonstrook en uw huurcontract.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       t.w.v.    id: t-w-v    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       ter waarde van
patroon:      ("t.w.v." | "T.w.v." | "twv" | "Twv")
alleen:       na=/("€" | [cijfer])/
beter:        van                    | voor een bedrag
uitleg:       Zo veel geld is het waard.
voorbeeld:    Als dank krijgt u een cadeaubon ⟦t.w.v.⟧ € 25 van ons. => Als dank krijgt u een cadeaubon van € 25 van ons.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       v.a.    id: v-a    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       vanaf
patroon:      "v.a."
alleen:       na=/([cijfer] | "€" | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december | nu | heden | vandaag | morgen | de | het | station)/
beter:        vanaf                  | voor een dag, tijd, bedrag of plaats
uitleg:       Dan begint het, en daarna gaat het door.
voorbeeld:    De nieuwe afvalkalender geldt ⟦v.a.⟧ 1 januari in de hele stad. => De nieuwe afvalkalender geldt vanaf 1 januari in de hele stad.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       v.v.    id: v-v    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       vice versa
patroon:      "v.v."
alleen:       na!=/[hoofdletter]/
beter:        en terug               | bij een reis
beter:        en andersom            | in andere zinnen
uitleg:       Ook de andere kant op.
voorbeeld:    Wij vergoeden de bus van Ede naar Arnhem ⟦v.v.⟧ als u een kaartje laat zien. => Wij vergoeden de bus van Ede naar Arnhem en terug als u een kaartje laat zien.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       v.w.b.    id: v-w-b    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       voor wat betreft
patroon:      ("v.w.b." | "V.w.b." | "vwb" | "Vwb")
beter:        (begin de zin met het onderwerp zelf) | altijd
uitleg:       Hierna komt het onderwerp waar de zin over gaat.
voorbeeld:    ⟦V.w.b.⟧ uw hond geldt dat hij hier aan de lijn moet. => Uw hond moet hier aan de lijn.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       vgl.    id: vgl    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       vergelijk
patroon:      "vgl."
beter:        vergelijk              | altijd
uitleg:       Ergens anders staat iets wat hierop lijkt.
voorbeeld:    De rechter besliste eerder hetzelfde (⟦vgl.⟧ de uitspraak van 4 juni 2024). => De rechter besliste eerder hetzelfde (vergelijk de uitspraak van 4 juni 2024).
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       vnl.    id: vnl    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       voornamelijk
patroon:      "vnl."
beter:        vooral                 | altijd
uitleg:       Het grootste deel is zo.
voorbeeld:    De klachten komen ⟦vnl.⟧ uit de Rivierenbuurt. => De klachten komen vooral uit de Rivierenbuurt.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       vlgs.    id: vlgs    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       volgens
patroon:      "vlgs."
beter:        volgens                | altijd
uitleg:       Hierna staat wie of wat dit zegt.
voorbeeld:    Uw meterstand was ⟦vlgs.⟧ de monteur 1402. => Uw meterstand was volgens de monteur 1402.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       w.o.    id: w-o    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       waaronder
patroon:      "w.o."
alleen:       voor=/","/
beter:        waaronder              | altijd
uitleg:       Wat erna staat, hoort bij de groep die net is genoemd.
voorbeeld:    Bewaar alle bewijzen, ⟦w.o.⟧ de bon van uw nieuwe bril. => Bewaar alle bewijzen, waaronder de bon van uw nieuwe bril.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       w.v.t.t.k.    id: w-v-t-t-k    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       wat verder ter tafel komt
patroon:      ("w.v.t.t.k." | "W.v.t.t.k." | "wvttk" | "Wvttk")
beter:        andere onderwerpen     | op een agenda
uitleg:       Een punt op een agenda voor alles wat nog niet genoemd is.
voorbeeld:    Onder punt 8, ⟦w.v.t.t.k.⟧, kunt u uw vraag over het fietspad stellen. => Onder punt 8, andere onderwerpen, kunt u uw vraag over het fietspad stellen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       wnd.    id: wnd    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       waarnemend
patroon:      "wnd."
beter:        tijdelijke             | na 'de', 'een', 'onze' of 'uw'
beter:        tijdelijk              | zonder woord ervoor
uitleg:       Doet dit werk zolang er nog geen vaste persoon is.
voorbeeld:    De ⟦wnd.⟧ burgemeester opent zaterdag de kermis. => De tijdelijke burgemeester opent zaterdag de kermis.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       zgn.    id: zgn    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       zogenoemd
patroon:      (zgn. | zgnd.)
beter:        -                      | als je het woord erna uitlegt
uitleg:       Hierna komt een naam die vaklui gebruiken.
voorbeeld:    U krijgt een ⟦zgn.⟧ herstelgesprek met de buurman. => U krijgt een herstelgesprek met de buurman.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       z.n.    id: z-n    soort: afkorting    categorie: afkorting    domein: zorg    ernst: waarschuwing
voluit:       zo nodig
patroon:      "z.n."
beter:        (zeg wanneer het nodig is) | altijd
uitleg:       Alleen als het echt moet of als iemand erom vraagt.
voorbeeld:    De wijkzuster geeft ⟦z.n.⟧ een pijnstiller. => Als u pijn hebt, geeft de wijkzuster een pijnstiller.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       ong.    id: ong    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       ongeveer
patroon:      "ong."
alleen:       na=/([cijfer] | "€" | een | één | twee | drie | vier | vijf | half | halfuur | anderhalf)/
beter:        ongeveer               | voor een getal
uitleg:       Een schatting. Het echte aantal kan wat hoger of lager zijn.
voorbeeld:    In de zaal is plaats voor ⟦ong.⟧ 80 bezoekers. => In de zaal is plaats voor ongeveer 80 bezoekers.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       ws.    id: ws    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       waarschijnlijk
patroon:      ("ws." | "wsch.")
beter:        waarschijnlijk         | altijd
uitleg:       De kans is groot, maar zeker is het niet.
voorbeeld:    De monteur komt ⟦ws.⟧ tussen 10.00 en 12.00 uur langs. => De monteur komt waarschijnlijk tussen 10.00 en 12.00 uur langs.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       div.    id: div    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       diverse
patroon:      "div."
alleen:       voor!=/[cijfer]/
beter:        verschillende          | altijd
uitleg:       Het zijn er een paar, en ze zijn niet hetzelfde.
voorbeeld:    Op de markt staan zaterdag ⟦div.⟧ kramen met tweedehands boeken. => Op de markt staan zaterdag verschillende kramen met tweedehands boeken.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       afd.    id: afd    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: tip
voluit:       afdeling
patroon:      "afd."
beter:        afdeling               | altijd
uitleg:       Een deel van een organisatie met eigen werk.
voorbeeld:    Breng de bouwtekening naar de ⟦afd.⟧ Vergunningen. => Breng de bouwtekening naar de afdeling Vergunningen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       bijl.    id: bijl    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       bijlage
patroon:      ("bijl." | "Bijl.")
alleen:       na=/[cijfer]/
beter:        bijlage                | voor een nummer
uitleg:       Een papier of bestand dat met de brief of mail meekomt.
voorbeeld:    De foto's van het lek vindt u in ⟦bijl.⟧ 2. => De foto's van het lek vindt u in bijlage 2.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       hfdst.    id: hfdst    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       hoofdstuk
patroon:      (hfdst. | hfst. | hst.)
alleen:       na=/[cijfer]/
beter:        hoofdstuk              | voor een nummer
uitleg:       Een groot deel van een boek of rapport.
voorbeeld:    Lees voor uw buurt vooral ⟦hfdst.⟧ 5 van de woonvisie. => Lees voor uw buurt vooral hoofdstuk 5 van de woonvisie.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       d.i.    id: d-i    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       dat is
patroon:      "d.i."
beter:        dat is                 | altijd
uitleg:       Er volgt dezelfde zaak in andere woorden of een ander getal.
voorbeeld:    U mag twee derde houden, ⟦d.i.⟧ € 600 per maand. => U mag twee derde houden, dat is € 600 per maand.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       ll.    id: ll    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       laatstleden
patroon:      ("ll." | "l.l.")
alleen:       voor=/(januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december | [cijfer])/
beter:        -                      | als de datum duidelijk is
uitleg:       Die dag is pas geweest. Met de datum erbij is dat al duidelijk.
voorbeeld:    De wethouder heeft op 9 februari ⟦ll.⟧ met de bewoners gesproken. => De wethouder heeft op 9 februari met de bewoners gesproken.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       m.m.    id: m-m    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       mutatis mutandis
patroon:      "m.m."
beter:        (zeg wat er hetzelfde is en wat niet) | altijd
uitleg:       Latijn: hetzelfde, maar dan aangepast aan deze situatie.
voorbeeld:    De regels voor huurders gelden ⟦m.m.⟧ ook voor mensen op een woonboot. => De regels voor huurders gelden voor een groot deel ook voor mensen op een woonboot.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       n.b.    id: n-b    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       nota bene
patroon:      (n.b. ":" | "N.B." ":" | n.b. | "N.B." | "NB" ":")
alleen:       begin=ja
beter:        (Let op:)              | aan het begin van een zin
uitleg:       De lezer moet extra opletten bij wat nu komt.
voorbeeld:    ⟦N.B.:⟧ zonder geldig paspoort kunt u niet stemmen. => Let op: zonder geldig paspoort kunt u niet stemmen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       i.z.    id: i-z    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       inzake
patroon:      "i.z."
beter:        over                   | altijd
uitleg:       Hierna staat waar het over gaat.
voorbeeld:    Wij ontvingen uw klacht ⟦i.z.⟧ de kapotte lantaarnpaal. => Wij ontvingen uw klacht over de kapotte lantaarnpaal.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       betr.    id: betr    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       betreft
patroon:      betr. ":"?
alleen:       begin=ja
beter:        onderwerp:             | boven een brief
uitleg:       Boven een brief: dit is waar de brief over gaat.
voorbeeld:    ⟦Betr.:⟧ uw verzoek om een rolstoel. => Onderwerp: uw verzoek om een rolstoel.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       a.i.    id: a-i    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       ad interim
patroon:      "a.i."
beter:        (zet 'tijdelijk' vóór de functie) | altijd
uitleg:       Latijn: iemand doet het werk voor een korte tijd.
voorbeeld:    De directeur ⟦a.i.⟧ van het zwembad heeft uw klacht gelezen. => De tijdelijke directeur van het zwembad heeft uw klacht gelezen.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       r.o.    id: r-o    soort: afkorting    categorie: afkorting    domein: justitie    ernst: waarschuwing
voluit:       rechtsoverweging
patroon:      ("r.o." | "rov.")
alleen:       na=/[cijfer]/
beter:        punt                   | voor een nummer
uitleg:       Een genummerd stuk van een uitspraak waarin de rechter uitlegt waarom.
voorbeeld:    Waarom u geen gelijk krijgt, leest u in ⟦r.o.⟧ 4.3 van het vonnis. => Waarom u geen gelijk krijgt, leest u in punt 4.3 van het vonnis.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       v.l.n.r.    id: v-l-n-r    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       van links naar rechts
patroon:      "v.l.n.r."
beter:        van links naar rechts  | altijd
uitleg:       De namen staan in dezelfde volgorde als de mensen op de foto.
voorbeeld:    Op de foto ⟦v.l.n.r.⟧ wethouder Bos, directeur Kaya en de eerste bewoner. => Op de foto van links naar rechts wethouder Bos, directeur Kaya en de eerste bewoner.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       mnd.    id: mnd    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       maanden
patroon:      (mnd. | mnd)
alleen:       voor=/[cijfer]/
beter:        maanden                | vanaf twee
beter:        maand                  | bij één
uitleg:       Elke heeft ongeveer dertig dagen.
voorbeeld:    Uw tijdelijke contract duurt 7 ⟦mnd.⟧ en kan daarna langer worden. => Uw tijdelijke contract duurt 7 maanden en kan daarna langer worden.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       rek.nr.    id: rek-nr    soort: afkorting    categorie: afkorting    domein: belasting    ernst: waarschuwing
voluit:       rekeningnummer
patroon:      (rek "." nr. | reknr.)
beter:        rekeningnummer         | altijd
uitleg:       De cijfers en letters waarmee een bank een klant herkent.
voorbeeld:    Is uw ⟦rek.nr.⟧ veranderd? Geef het door op onze website. => Is uw rekeningnummer veranderd? Geef het door op onze website.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       t.k.n.    id: t-k-n    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
voluit:       ter kennisneming
patroon:      ("t.k.n." | "T.k.n." | "tkn" | "Tkn")
beter:        (zeg dat de lezer niets hoeft te doen) | altijd
uitleg:       U hoeft alleen te lezen en niets te doen.
voorbeeld:    Deze mail sturen wij u ⟦t.k.n.⟧ zodat u weet wat er speelt. => Deze mail sturen wij u alleen om te lezen, zodat u weet wat er speelt.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       gem.    id: gem-gemiddeld    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
betekenis:    gemiddeld
voluit:       gemiddeld
patroon:      "gem."
alleen:       na=/([cijfer] | "€" | een | één | twee | drie | vier | vijf)/
beter:        gemiddeld              | voor een getal
uitleg:       Soms is het meer en soms minder, maar samen komt het hierop uit.
voorbeeld:    Een gezin verbruikt ⟦gem.⟧ 2500 kilowattuur stroom in een jaar. => Een gezin verbruikt gemiddeld 2500 kilowattuur stroom in een jaar.
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie

ingang:       gem.    id: gem-gemeente    soort: afkorting    categorie: afkorting    domein: bestuur    ernst: waarschuwing
betekenis:    gemeente
voluit:       gemeente
patroon:      ("gem." | "Gem.")
alleen:       na=/[hoofdletter]/
beter:        gemeente               | voor een plaatsnaam
uitleg:       Zo heet het bestuur van een stad of van een paar dorpen.
voorbeeld:    U verhuisde op 1 juli van de ⟦gem.⟧ Kampen naar Zwolle. => U verhuisde op 1 juli van de gemeente Kampen naar Zwolle.
niet melden:  /_ ("WOZ-waarde" | "WOZ" | "CO2" | "AOW" | "Nederlander" | "Nederlandse" | "EU" | "WOZ-waarden")/ | dan betekent het 'gemiddeld'
status:       aangenomen, 2026-11, redacteur: niet elke lezer kent de letters
bron:         eigen redactie
