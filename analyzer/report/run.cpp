// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/run.h"

namespace helder::report {

Totals totals(const Item& item) {
  Totals sum;
  if (item.error) sum.failed = 1;
  if (!item.analysis) return sum;
  sum.documents = 1;
  sum.words = item.analysis->counts.words;
  for (std::size_t i = 0; i < item.analysis->findings.size(); ++i) {
    if (item.knows(i)) {
      ++sum.known;
      continue;
    }
    if (!item.counts(i)) continue;
    switch (item.analysis->findings[i].severity) {
      case Severity::error: ++sum.errors; break;
      case Severity::warning: ++sum.warnings; break;
      case Severity::info: ++sum.infos; break;
      case Severity::off: break;
    }
  }
  return sum;
}

Totals totals(const Run& run) {
  Totals sum;
  for (const Item& item : run.items) {
    const Totals one = totals(item);
    sum.documents += one.documents;
    sum.failed += one.failed;
    sum.words += one.words;
    sum.errors += one.errors;
    sum.warnings += one.warnings;
    sum.infos += one.infos;
    sum.known += one.known;
  }
  return sum;
}

bool has_finding_at(const Item& item, Severity fail_on) {
  if (fail_on == Severity::off || !item.analysis) return false;
  for (std::size_t i = 0; i < item.analysis->findings.size(); ++i)
    if (!item.knows(i) && item.analysis->findings[i].severity >= fail_on) return true;
  return false;
}

}  // namespace helder::report
