// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Last pass over a document made by a DocumentBuilder, the same for Markdown, HTML and docx: what writers type by hand
// where the format has a means for it (bullets, bold headings, addresses with line breaks), and the slots of form
// letters.
#include "text/document_builder.h"

namespace helder::formats {

/// Call once, after the last block and before finish(). Blocks may be cut at a hard line break ("\n" in the text) and
/// change kind; what is found by looks only gets is_guessed. Linear.
void finish_structure(text::DocumentBuilder& builder);

}  // namespace helder::formats
