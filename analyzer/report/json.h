// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The JSON that every interface shows; docs/schema/helder.schema.json describes it. A complete text or nothing: the
// caller writes it in one go. Numbers and order do not depend on locale or time.
#include <string>

#include "report/run.h"

namespace helder::report {

/// One JSON document, with a line per sentence and per finding so that two results can be compared line by line.
[[nodiscard]] std::string write_json(const Run& run);

/// One line per input: a document with `tool`, or {"path", "error"}.
[[nodiscard]] std::string write_ndjson(const Run& run);

}  // namespace helder::report
