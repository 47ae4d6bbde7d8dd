# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# Woorden uit de aangifte en de aanslag: inkomen, huis, bedrijf, schenken en erven.

