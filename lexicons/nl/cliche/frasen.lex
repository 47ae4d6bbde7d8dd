# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Vaste beleefdheden die niets toevoegen.

ingang:       aarzel niet om contact op te nemen    id: aarzel-niet    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      (aarzel | aarzelt u | schroom | schroomt u) (dan | u)? niet
beter:        (noem het telefoonnummer) | altijd
uitleg:       De lezer heeft meer aan een telefoonnummer dan aan deze beleefdheid.
voorbeeld:    Hebt u vragen? ⟦Aarzel dan niet⟧ om 14 020 te bellen. => Hebt u vragen? Bel dan 14 020.
status:       aangenomen, 2026-11, redacteur: vaste frase zonder inhoud
bron:         eigen redactie

ingang:       graag bereid om    id: graag-bereid-om    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      (altijd | graag | steeds) bereid om
beter:        (zeg wat je doet)      | altijd
uitleg:       Een belofte om te helpen. Hoe de lezer die hulp krijgt, staat er niet.
voorbeeld:    Wij zijn ⟦graag bereid om⟧ u te helpen. => Wij helpen u graag.
status:       aangenomen, 2026-11, redacteur: vaste frase zonder inhoud
bron:         eigen redactie

ingang:       hierbij delen wij u mede    id: hierbij-delen-wij-u-mede    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: waarschuwing
patroon:      hierbij (deel | delen | bericht | berichten | informeer | informeren) (ik | wij | we) u
beter:        (begin met het nieuws zelf) | altijd
uitleg:       De zin zegt alleen dat er iets komt. Het nieuws zelf komt pas daarna.
voorbeeld:    ⟦Hierbij informeren wij u⟧ dat uw aanvraag is goedgekeurd. => Uw aanvraag is goedgekeurd.
status:       aangenomen, 2026-11, redacteur: vaste frase zonder inhoud
bron:         eigen redactie

ingang:       hoogachtend    id: hoogachtend    soort: bijwoord    categorie: cliche    domein: algemeen    ernst: tip
beter:        met vriendelijke groet | onder een brief aan een inwoner
uitleg:       Het klinkt streng en ver weg. Een vriendelijke groet is net zo beleefd.
voorbeeld:    ⟦Hoogachtend⟧, de burgemeester => Met vriendelijke groet, de burgemeester
status:       aangenomen, 2026-11, redacteur: vaste frase zonder inhoud
bron:         eigen redactie; 105 keer in de wettekst (BWB, 10,8 miljoen woorden)

ingang:       hopende u hiermee voldoende te hebben geïnformeerd    id: hopende-voldoende-geinformeerd    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: waarschuwing
patroon:      (hopende | hoop | hopen | vertrouw | vertrouwen | vertrouwende) ..6 te hebben (geïnformeerd | ingelicht | bericht)
beter:        (laat deze zin weg en noem een telefoonnummer) | altijd
uitleg:       Deze slotzin zegt niets nieuws. De lezer heeft meer aan een telefoonnummer.
voorbeeld:    Wij ⟦vertrouwen⟧ erop u goed ⟦te hebben ingelicht⟧. => Hebt u vragen? Bel [telefoonnummer].
status:       aangenomen, 2026-11, redacteur: vaste frase zonder inhoud
bron:         eigen redactie

ingang:       in de loop der jaren    id: in-de-loop-der-jaren    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      in de loop der jaren
beter:        door de jaren heen     | altijd
uitleg:       Het gebeurde niet op één dag, maar in veel jaren.
voorbeeld:    De dijk is ⟦in de loop der jaren⟧ gezakt. => De dijk is door de jaren heen gezakt.
status:       aangenomen, 2026-11, redacteur: vaste frase zonder inhoud
bron:         eigen redactie

ingang:       in de loop der tijd    id: in-de-loop-der-tijd    soort: woordgroep    categorie: naamval    domein: algemeen    ernst: tip
patroon:      in de loop der tijd
beter:        in de loop van de tijd | altijd
uitleg:       'Der' is een oude vorm van 'van de'.
voorbeeld:    De regels zijn ⟦in de loop der tijd⟧ veranderd. => De regels zijn in de loop van de tijd veranderd.
status:       aangenomen, 2026-11, redacteur: oude vorm
bron:         eigen redactie

ingang:       in goede orde ontvangen    id: in-goede-orde-ontvangen    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: waarschuwing
patroon:      in goede orde
alleen:       zin=/(ontvangen | ontvangst | ontving | ontvingen | aangekomen)/
beter:        -                      | altijd
uitleg:       De brief is er. Verder zegt 'in goede orde' niets.
voorbeeld:    Wij hebben uw brief ⟦in goede orde⟧ ontvangen. => Wij hebben uw brief ontvangen.
niet melden:  /_ (opgeleverd | achtergelaten | verlopen | gebracht | hersteld | gehouden)/ | dan zegt het hoe iets is
status:       aangenomen, 2026-11, redacteur: vaste frase zonder inhoud
bron:         eigen redactie

ingang:       maatwerk leveren    id: maatwerk-leveren    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      (maatwerk ..2 <leveren:ww> | <leveren:ww> ..3 maatwerk)
beter:        (zeg wat je voor de lezer doet) | altijd
uitleg:       Het klinkt mooi, maar de lezer weet niet wat hij krijgt.
voorbeeld:    Onze medewerkers ⟦leveren maatwerk⟧. => Onze medewerkers zoeken met u naar hulp die bij u past.
status:       aangenomen, 2026-11, redacteur: vaste frase zonder inhoud
bron:         eigen redactie

ingang:       mocht u nog vragen hebben    id: mocht-u-nog-vragen-hebben    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      mocht u ..4 vragen hebben
beter:        als u … vragen hebt    | altijd
beter:        (hebt u vragen?)       | als de zin met deze woorden begint
uitleg:       Misschien zijn er nog vragen. Een korte vraagzin zegt dat ook.
voorbeeld:    ⟦Mocht u⟧ nog ⟦vragen hebben⟧, bel dan 14 020. => Als u nog vragen hebt, bel dan 14 020.
status:       aangenomen, 2026-11, redacteur: vaste frase zonder inhoud
bron:         eigen redactie

ingang:       naar wij hopen    id: naar-wij-hopen    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      (naar wij hopen | naar ik hoop)
beter:        hopelijk               | altijd
uitleg:       'Hopelijk' zegt hetzelfde in één woord.
voorbeeld:    ⟦Naar wij hopen⟧ is de weg morgen open. => Hopelijk is de weg morgen open.
status:       aangenomen, 2026-11, redacteur: vaste frase zonder inhoud
bron:         eigen redactie

ingang:       tegemoetzien    id: tegemoet-zien    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: waarschuwing
patroon:      (tegemoet te zien | tegemoetzien | tegemoetziet | tegemoetziend)
patroon:      <zien:ww> ..8 tegemoet
beter:        (wachten op)           | als je een antwoord wilt
uitleg:       Op iets wachten, bijvoorbeeld op een antwoord.
voorbeeld:    Wij ⟦zien⟧ uw antwoord graag ⟦tegemoet⟧. => Wij wachten op uw antwoord.
niet melden:  /tegemoet ..2 <komen:ww>/ | het werkwoord tegemoetkomen
status:       aangenomen, 2026-11, redacteur: vaste frase zonder inhoud
bron:         eigen redactie

ingang:       wij vertrouwen erop    id: wij-vertrouwen-erop    soort: woordgroep    categorie: cliche    domein: algemeen    ernst: tip
patroon:      (vertrouw | vertrouwen) (erop | er op) dat u
beter:        (vraag het gewoon)     | als je wilt dat de lezer iets doet
uitleg:       Meestal is dit een verzoek, maar het klinkt streng en een beetje verwijtend.
voorbeeld:    Wij ⟦vertrouwen erop dat u⟧ uw hond aan de lijn houdt. => Houd uw hond alstublieft aan de lijn.
status:       aangenomen, 2026-11, redacteur: vaste frase zonder inhoud
bron:         eigen redactie
