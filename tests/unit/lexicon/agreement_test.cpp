// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/agreement.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace helder::lexicon {
namespace {

using compiled::Gender;
using Changes = std::vector<std::pair<std::size_t, std::string>>;

TEST(Agreement, ChangesTheDeterminerAndTheAdjective) {
  const std::array words{PrecedingWord{"lang", Upos::adj}, PrecedingWord{"een", Upos::det}};
  const Agreement agreement = agreement_before(words, Gender::neuter, Gender::common);
  EXPECT_EQ(agreement.changes, (Changes{{0, "lange"}}));
  EXPECT_TRUE(agreement.is_certain);
}

TEST(Agreement, LeavesASubjectBeforeItsVerbAlone) {
  // "Dit geeft oponthoud" → "Dit geeft vertraging".
  const std::array words{PrecedingWord{"geeft", Upos::verb, true}, PrecedingWord{"dit", Upos::pron}};
  const Agreement agreement = agreement_before(words, Gender::neuter, Gender::common);
  EXPECT_TRUE(agreement.changes.empty());
  EXPECT_TRUE(agreement.is_certain);
}

TEST(Agreement, KnowsDezelfde) {
  const std::array words{PrecedingWord{"dezelfde", Upos::det}};
  const Agreement agreement = agreement_before(words, Gender::common, Gender::neuter);
  EXPECT_EQ(agreement.changes, (Changes{{0, "hetzelfde"}}));
}

TEST(Agreement, LeavesZoSpoedigMogelijkAlone) {
  const std::array words{PrecedingWord{"mogelijk", Upos::adj}, PrecedingWord{"spoedig", Upos::adj},
                         PrecedingWord{"zo", Upos::adv}};
  const Agreement agreement = agreement_before(words, Gender::neuter, Gender::common);
  EXPECT_TRUE(agreement.changes.empty());
}

}  // namespace
}  // namespace helder::lexicon
