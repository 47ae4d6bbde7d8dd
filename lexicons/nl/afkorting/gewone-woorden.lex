# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Gewone woorden die afgekort zijn.

ingang:       a.s.    id: as-na-datum    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
betekenis:    achter een datum
voluit:       aanstaande
patroon:      ("a.s." | "A.s.")
alleen:       voor=/(januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december | [cijfer])/
beter:        -                      | als de datum duidelijk is
uitleg:       De datum zegt zelf al dat de dag nog moet komen.
voorbeeld:    De balie is op 3 mei ⟦a.s.⟧ dicht. => De balie is op 3 mei dicht.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie; 39 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       a.s.    id: as-voor-dag    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
betekenis:    voor een dag of maand
voluit:       aanstaande
patroon:      ("a.s." | "A.s.")
alleen:       na=/(maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | week | maand | januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december)/
beter:        komende                | voor een dag of maand
beter:        (noem de datum)        | als de lezer iets moet doen
uitleg:       Dit betekent: de eerstvolgende dag of maand met die naam.
voorbeeld:    De balie is ⟦a.s.⟧ vrijdag dicht. => De balie is komende vrijdag dicht.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie; 39 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       a.s.    id: as-voor-weekend    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
betekenis:    voor weekend
voluit:       aanstaande
patroon:      ("a.s." | "A.s.")
alleen:       na=/weekend/
beter:        komend                 | voor 'weekend'
uitleg:       De eerste zaterdag en zondag die nog komen.
voorbeeld:    De parkeergarage is ⟦a.s.⟧ weekend dicht. => De parkeergarage is komend weekend dicht.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie

ingang:       b.g.g.    id: b-g-g    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       bij geen gehoor
patroon:      ("b.g.g." | "B.g.g.")
beter:        als niemand opneemt    | altijd
uitleg:       Het gaat over bellen. Niemand neemt de telefoon op.
voorbeeld:    Bel mevrouw De Wit of, ⟦b.g.g.⟧, haar collega. => Bel mevrouw De Wit of, als niemand opneemt, haar collega.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie

ingang:       bijv.    id: bijv    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: tip
voluit:       bijvoorbeeld
patroon:      (bijv. | bv.)
beter:        bijvoorbeeld           | altijd
uitleg:       Hier volgt een voorbeeld. Voluit kost het de lezer geen moeite.
voorbeeld:    Neem een bewijs mee, ⟦bijv.⟧ uw loonstrook. => Neem een bewijs mee, bijvoorbeeld uw loonstrook.
niet melden:  /"B.V."/ | een bedrijf
niet melden:  /(een | eigen | uw | de | die | deze | zijn | haar | hun | onze | je | jouw | geen | elke | andere | nieuwe | twee) "bv."/ | een bedrijf aan het eind van de zin
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie; 242 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       ca.    id: ca    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       circa
beter:        ongeveer               | altijd
uitleg:       Het getal is niet heel precies.
voorbeeld:    Het gesprek duurt ⟦ca.⟧ een uur. => Het gesprek duurt ongeveer een uur.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie; 63 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       cf.    id: cf    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       conform; confer
beter:        volgens                | als het "conform" betekent
beter:        vergelijk              | bij een verwijzing naar een uitspraak of boek
uitleg:       De letters hebben twee betekenissen: 'volgens' en 'vergelijk dit met'.
voorbeeld:    Wij betalen u ⟦cf.⟧ onze afspraak. => Wij betalen u volgens onze afspraak.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie

ingang:       d.d.    id: d-d    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       de dato
patroon:      ("d.d." | "D.d." | "dd." | "Dd.")
beter:        van                    | voor een datum
beter:        op                     | als er op die dag iets gebeurde
uitleg:       Hierna komt een datum. 'Van' is genoeg.
voorbeeld:    Wij hebben uw brief ⟦d.d.⟧ 3 maart gelezen. => Wij hebben uw brief van 3 maart gelezen.
niet melden:  /_ [woord, begint=mm]/ | zo schrijft iemand hoe een datum eruitziet
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie; 222 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       d.m.v.    id: d-m-v    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       door middel van
patroon:      ("d.m.v." | "D.m.v." | "dmv" | "Dmv")
beter:        met                    | als er een ding of middel volgt
beter:        door                   | als er een handeling volgt
uitleg:       Het zegt waarmee iets gebeurt. Eén kort woord is genoeg.
voorbeeld:    U betaalt ⟦d.m.v.⟧ uw pinpas. => U betaalt met uw pinpas.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie; 30 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       d.w.z.    id: d-w-z    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       dat wil zeggen
patroon:      ("d.w.z." | "D.w.z.")
beter:        (dat betekent)         | als er een uitleg volgt
uitleg:       Hier komt een uitleg van wat ervoor staat.
voorbeeld:    U woont samen, ⟦d.w.z.⟧ u deelt de kosten. => U woont samen, dat betekent: u deelt de kosten.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie; 86 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       e.e.a.    id: e-e-a    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       een en ander
patroon:      ("e.e.a." | "E.e.a.")
beter:        dit                    | altijd
uitleg:       De lezer weet niet waar het over gaat. Schrijf op wat er bedoeld is.
voorbeeld:    Wij zullen ⟦e.e.a.⟧ met u bespreken. => Wij zullen dit met u bespreken.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie

ingang:       evt.    id: evt    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       eventueel
beter:        (misschien)            | als het nog niet zeker is
beter:        (noem wanneer)         | als het van iets afhangt
uitleg:       Soms wel en soms niet. Zeg liever wanneer het zo is.
voorbeeld:    Wij komen ⟦evt.⟧ bij u langs. => Wij komen misschien bij u langs.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie; 56 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       excl.    id: excl    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: tip
voluit:       exclusief
beter:        zonder                 | als iets niet in een bedrag zit
uitleg:       Het zit niet in de prijs en wordt apart betaald.
voorbeeld:    De huur is € 500 ⟦excl.⟧ water. => De huur is € 500 zonder water.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie; 53 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       i.c.m.    id: i-c-m    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       in combinatie met
patroon:      ("i.c.m." | "I.c.m.")
beter:        samen met              | altijd
uitleg:       Twee dingen horen hier bij elkaar.
voorbeeld:    Deze kaart geldt alleen ⟦i.c.m.⟧ uw paspoort. => Deze kaart geldt alleen samen met uw paspoort.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie

ingang:       i.h.k.v.    id: i-h-k-v    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       in het kader van
patroon:      ("i.h.k.v." | "I.h.k.v." | "ikv" | "Ikv" | "i.k.v." | "I.k.v.")
beter:        voor                   | als het om een doel gaat
beter:        bij                    | als het om een activiteit gaat
uitleg:       Het zegt waar iets bij hoort.
voorbeeld:    Wij bellen u ⟦i.h.k.v.⟧ uw aanvraag. => Wij bellen u voor uw aanvraag.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie

ingang:       i.o.m.    id: i-o-m    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       in overleg met
patroon:      ("i.o.m." | "I.o.m.")
beter:        na overleg met         | als er eerst over gepraat wordt
beter:        samen met              | als de ander meebeslist
uitleg:       Mensen bespreken het eerst met elkaar.
voorbeeld:    Wij kiezen ⟦i.o.m.⟧ de ouders een school. => Wij kiezen na overleg met de ouders een school.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie

ingang:       i.p.v.    id: i-p-v    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: tip
voluit:       in plaats van
patroon:      ("i.p.v." | "I.p.v." | "ipv" | "Ipv")
beter:        in plaats van          | altijd
uitleg:       Het een komt en het ander niet.
voorbeeld:    U kunt bellen ⟦i.p.v.⟧ mailen. => U kunt bellen in plaats van mailen.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie

ingang:       i.v.m.    id: i-v-m    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       in verband met
patroon:      ("i.v.m." | "I.v.m." | "ivm" | "Ivm")
beter:        vanwege                | als je een reden noemt
beter:        door                   | als je een oorzaak noemt
beter:        voor; over             | als je belt of schrijft over iets
uitleg:       Er is een reden. 'Door' of 'vanwege' past vaak.
voorbeeld:    De balie is ⟦i.v.m.⟧ een storing dicht. => De balie is door een storing dicht.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie; 212 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       incl.    id: incl    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: tip
voluit:       inclusief
beter:        met                    | als iets in een bedrag zit
uitleg:       Het zit al in de prijs.
voorbeeld:    Het zwembad kost € 6 ⟦incl.⟧ een kluisje. => Het zwembad kost € 6 met een kluisje.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie; 177 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       jl.    id: jl    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       jongstleden
patroon:      (jl. | j.l.)
alleen:       voor=/(januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december | [cijfer])/
beter:        -                      | als de datum duidelijk is
uitleg:       Het betekent dat de datum net voorbij is. De datum zelf zegt dat al.
voorbeeld:    U hebt ons op 3 maart ⟦jl.⟧ gebeld. => U hebt ons op 3 maart gebeld.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie; 32 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       m.a.w.    id: m-a-w    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       met andere woorden
patroon:      ("m.a.w." | "M.a.w.")
beter:        dus                    | altijd
uitleg:       Hier komt hetzelfde nog een keer, maar dan duidelijker.
voorbeeld:    Het huis is verkocht, ⟦m.a.w.⟧ u moet verhuizen. => Het huis is verkocht, dus u moet verhuizen.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie

ingang:       m.b.t.    id: m-b-t    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       met betrekking tot
patroon:      ("m.b.t." | "M.b.t." | "mbt" | "Mbt")
beter:        over                   | als het onderwerp volgt
beter:        voor; bij              | in andere zinnen
uitleg:       Het onderwerp komt erna.
voorbeeld:    Hebt u vragen ⟦m.b.t.⟧ uw paspoort? => Hebt u vragen over uw paspoort?
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie; 209 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       m.b.v.    id: m-b-v    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       met behulp van
patroon:      ("m.b.v." | "M.b.v.")
beter:        met                    | bij een ding
beter:        met hulp van           | bij een persoon
uitleg:       Erna komt het ding of de persoon die helpt.
voorbeeld:    U logt in ⟦m.b.v.⟧ uw telefoon. => U logt in met uw telefoon.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie; 21 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       m.i.v.    id: m-i-v    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       met ingang van
patroon:      ("m.i.v." | "M.i.v." | "miv" | "Miv")
beter:        vanaf                  | voor een datum
uitleg:       Hierna komt de eerste dag.
voorbeeld:    U krijgt ⟦m.i.v.⟧ 1 juni meer geld. => U krijgt vanaf 1 juni meer geld.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie

ingang:       m.n.    id: m-n    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       met name
patroon:      ("m.n." | "M.n.")
beter:        vooral                 | altijd
uitleg:       Dit geldt het meest voor wat erna komt.
voorbeeld:    Dit geldt ⟦m.n.⟧ voor ouders. => Dit geldt vooral voor ouders.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie; 24 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       m.u.v.    id: m-u-v    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       met uitzondering van
patroon:      ("m.u.v." | "M.u.v.")
beter:        behalve                | altijd
uitleg:       Wat erna komt, telt niet mee.
voorbeeld:    De balie is elke dag open ⟦m.u.v.⟧ maandag. => De balie is elke dag open behalve maandag.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie; 46 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       n.a.v.    id: n-a-v    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       naar aanleiding van
patroon:      ("n.a.v." | "N.a.v." | "nav" | "Nav")
beter:        over                   | als je op een brief of vraag antwoordt
beter:        na                     | als iets erna gebeurt
uitleg:       Het zegt waarom er een brief of telefoontje komt.
voorbeeld:    Wij bellen u ⟦n.a.v.⟧ uw brief. => Wij bellen u over uw brief.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie

ingang:       n.v.t.    id: n-v-t    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: tip
voluit:       niet van toepassing
patroon:      ("n.v.t." | "N.v.t." | "nvt" | "Nvt")
beter:        (geldt niet voor u)    | altijd
uitleg:       Het geldt hier niet, of niet voor deze persoon.
voorbeeld:    Partner: ⟦n.v.t.⟧ => Partner: dit geldt niet voor u.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie; 179 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       nl.    id: nl-namelijk    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       namelijk
patroon:      "nl."
beter:        namelijk               | altijd
uitleg:       Hierna komt de reden of de uitleg.
voorbeeld:    U betaalt te veel, ⟦nl.⟧ € 20 per maand. => U betaalt te veel, namelijk € 20 per maand.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie; 413 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       o.a.    id: o-a    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: tip
voluit:       onder andere
patroon:      ("o.a." | "O.a." | "oa." | "Oa.")
beter:        onder andere           | altijd
beter:        bijvoorbeeld           | als je een paar voorbeelden noemt
uitleg:       Er zijn er meer dan hier staan.
voorbeeld:    U kunt ⟦o.a.⟧ betalen met uw pinpas. => U kunt onder andere betalen met uw pinpas.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie; 217 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       o.b.v.    id: o-b-v    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       op basis van
patroon:      ("o.b.v." | "O.b.v." | "obv" | "Obv")
beter:        met                    | als je iets gebruikt om te rekenen
beter:        door                   | als je een oorzaak noemt
uitleg:       Het zegt waarmee iets is berekend of waardoor het komt.
voorbeeld:    Wij maken de rekening ⟦o.b.v.⟧ uw meterstand. => Wij maken de rekening met uw meterstand.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie

ingang:       o.g.v.    id: o-g-v    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       op grond van
patroon:      ("o.g.v." | "O.g.v.")
beter:        volgens                | als er een regel of wet volgt
uitleg:       Er volgt een regel of een wet die zegt dat het zo moet.
voorbeeld:    U krijgt ⟦o.g.v.⟧ de regels geen korting. => U krijgt volgens de regels geen korting.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie; 43 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       o.v.v.    id: o-v-v    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       onder vermelding van
patroon:      ("o.v.v." | "O.v.v.")
beter:        (zet erbij)            | altijd
uitleg:       De lezer moet iets opschrijven, zoals een nummer. Vraag dat in een eigen zin.
voorbeeld:    Betaal € 30 ⟦o.v.v.⟧ uw klantnummer. => Betaal € 30. Zet uw klantnummer erbij.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie

ingang:       resp.    id: resp    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       respectievelijk
beter:        (noem wat bij wat hoort) | altijd
uitleg:       De lezer moet twee rijtjes naast elkaar leggen. Schrijf liever twee zinnen.
voorbeeld:    Jan en Eva krijgen ⟦resp.⟧ € 20 en € 30. => Jan krijgt € 20 en Eva krijgt € 30.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie; 106 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       s.v.p.    id: s-v-p    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: tip
voluit:       s'il vous plaît
patroon:      ("s.v.p." | "S.v.p." | "svp" | "Svp")
beter:        alstublieft            | altijd
uitleg:       Een beleefd woord uit het Frans. Het Nederlandse woord is net zo beleefd.
voorbeeld:    Bel ⟦s.v.p.⟧ eerst voor een afspraak. => Bel alstublieft eerst voor een afspraak.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie

ingang:       t.a.v.    id: t-a-v    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       ter attentie van; ten aanzien van
patroon:      ("t.a.v." | "T.a.v.")
beter:        voor                   | op een envelop of in een adres
beter:        over                   | als het onderwerp volgt
uitleg:       Deze afkorting heeft twee betekenissen: bestemd voor iemand, of over iets.
voorbeeld:    Stuur de brief naar de gemeente, ⟦t.a.v.⟧ mevrouw De Wit. => Stuur de brief naar de gemeente, voor mevrouw De Wit.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie; 98 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       t.b.v.    id: t-b-v    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       ten behoeve van
patroon:      ("t.b.v." | "T.b.v." | "tbv" | "Tbv")
beter:        voor                   | altijd
uitleg:       Het zegt voor wie of wat iets bedoeld is.
voorbeeld:    Wij vragen een kopie ⟦t.b.v.⟧ uw dossier. => Wij vragen een kopie voor uw dossier.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie; 101 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       t.g.v.    id: t-g-v    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       ten gevolge van; ter gelegenheid van; ten gunste van
patroon:      ("t.g.v." | "T.g.v.")
beter:        door                   | als je een oorzaak noemt
beter:        bij                    | als er een feest of opening volgt
beter:        voor                   | bij geld
uitleg:       Er zijn drie betekenissen: een oorzaak, een feest, of geld dat iemand krijgt. Eén duidelijk woord is beter.
voorbeeld:    U kunt ⟦t.g.v.⟧ een ziekte niet werken. => U kunt door een ziekte niet werken.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie

ingang:       t.o.v.    id: t-o-v    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       ten opzichte van
patroon:      ("t.o.v." | "T.o.v.")
beter:        vergeleken met         | in de meeste zinnen
beter:        dan                    | na 'hoger', 'lager', 'meer' of 'minder'
uitleg:       Twee dingen met elkaar vergelijken.
voorbeeld:    Uw huur is hoger ⟦t.o.v.⟧ vorig jaar. => Uw huur is hoger dan vorig jaar.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie; 43 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       t.z.t.    id: t-z-t    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       te zijner tijd
patroon:      ("t.z.t." | "T.z.t.")
beter:        later                  | als er nog geen datum is
beter:        (noem de datum of de maand) | als je die kent
uitleg:       Ergens in de toekomst. De lezer heeft meer aan een maand of datum.
voorbeeld:    U krijgt ⟦t.z.t.⟧ een brief. => U krijgt later een brief.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie

ingang:       z.o.z.    id: z-o-z    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       zie ommezijde
beter:        (lees verder op de achterkant) | altijd
uitleg:       Op de andere kant van het papier staat ook tekst.
voorbeeld:    ⟦Z.o.z.⟧ voor ons adres. => Ons adres staat op de achterkant.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie

ingang:       z.s.m.    id: z-s-m    soort: afkorting    categorie: afkorting    domein: algemeen    ernst: waarschuwing
voluit:       zo spoedig mogelijk
patroon:      ("z.s.m." | "Z.s.m." | "zsm" | "Zsm")
beter:        (noem de datum: vóór 1 mei) | altijd
uitleg:       Snel, maar wanneer precies? Een datum helpt de lezer meer.
voorbeeld:    Stuur het formulier ⟦z.s.m.⟧ terug. => Stuur het formulier vóór 1 mei terug.
status:       aangenomen, 2026-11, redacteur: voluit leest sneller
bron:         eigen redactie
