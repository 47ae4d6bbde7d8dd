// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "lexicon/entry_text.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace helder::lexicon {
namespace {

class Writer {
 public:
  void number(std::uint32_t value) {
    char bytes[4];
    std::memcpy(bytes, &value, 4);
    out.append(bytes, 4);
  }
  void text(std::string_view value) {
    number(static_cast<std::uint32_t>(value.size()));
    out += value;
  }
  std::string out;
};

class Reader {
 public:
  explicit Reader(std::string_view bytes) : rest_(bytes) {}
  std::uint32_t number() {
    if (rest_.size() < 4) {
      rest_ = {};
      return 0;
    }
    std::uint32_t value = 0;
    std::memcpy(&value, rest_.data(), 4);
    rest_.remove_prefix(4);
    return value;
  }
  std::string text() {
    const std::uint32_t size = number();
    if (size > rest_.size()) {
      rest_ = {};
      return {};
    }
    std::string value(rest_.substr(0, size));
    rest_.remove_prefix(size);
    return value;
  }
  /// How many items follow: never more than the bytes that are left can hold.
  std::uint32_t count() { return std::min<std::uint32_t>(number(), static_cast<std::uint32_t>(rest_.size() / 4)); }
  template <class Enum>
  Enum value(Enum largest) {
    return static_cast<Enum>(std::min(number(), static_cast<std::uint32_t>(largest)));
  }

 private:
  std::string_view rest_;
};

}  // namespace

std::string encode(const Entry& entry) {
  Writer w;
  w.text(entry.id);
  w.text(entry.term);
  w.number(static_cast<std::uint32_t>(entry.word_class));
  w.number(static_cast<std::uint32_t>(entry.category));
  w.number(static_cast<std::uint32_t>(entry.domain));
  w.number(static_cast<std::uint32_t>(entry.severity));
  w.number(static_cast<std::uint32_t>(entry.status));
  w.number(entry.has_legal_effect ? 1 : 0);
  w.number(entry.line);
  for (const std::string* text : {&entry.sense, &entry.full_form, &entry.explanation, &entry.status_date,
                                  &entry.status_note, &entry.source, &entry.layer, &entry.file})
    w.text(*text);
  const auto list = [&](const auto& items, auto write) {
    w.number(static_cast<std::uint32_t>(items.size()));
    for (const auto& item : items) write(item);
  };
  const auto pair = [&](const std::string& a, const std::string& b) {
    w.text(a);
    w.text(b);
  };
  list(entry.patterns, [&](const std::string& text) { w.text(text); });
  list(entry.conditions, [&](const std::string& text) { w.text(text); });
  list(entry.forms, [&](const auto& form) { pair(form.first, form.second); });
  list(entry.alternatives, [&](const Alternative& a) { pair(a.text, a.when); });
  list(entry.examples, [&](const EntryExample& e) { pair(e.bad, e.good); });
  list(entry.unreported, [&](const Unreported& u) { pair(u.pattern, u.note); });
  return std::move(w.out);
}

Entry decode(std::string_view bytes) {
  Reader r(bytes);
  Entry entry;
  entry.id = r.text();
  entry.term = r.text();
  entry.word_class = r.value(WordClass::phrase);
  entry.category = r.value(Category::gender);
  entry.domain = r.value(Domain::ict);
  entry.severity = r.value(Severity::error);
  entry.status = r.value(EntryStatus::deprecated);
  entry.has_legal_effect = r.number() == 1;
  entry.line = r.number();
  for (std::string* text : {&entry.sense, &entry.full_form, &entry.explanation, &entry.status_date, &entry.status_note,
                            &entry.source, &entry.layer, &entry.file})
    *text = r.text();
  for (std::uint32_t n = r.count(); n > 0; --n) entry.patterns.push_back(r.text());
  for (std::uint32_t n = r.count(); n > 0; --n) entry.conditions.push_back(r.text());
  for (std::uint32_t n = r.count(); n > 0; --n) {
    std::string name = r.text();
    entry.forms[std::move(name)] = r.text();
  }
  for (std::uint32_t n = r.count(); n > 0; --n) {
    std::string text = r.text();
    entry.alternatives.push_back({std::move(text), r.text()});
  }
  for (std::uint32_t n = r.count(); n > 0; --n) {
    std::string bad = r.text();
    entry.examples.push_back({std::move(bad), r.text()});
  }
  for (std::uint32_t n = r.count(); n > 0; --n) {
    std::string pattern = r.text();
    entry.unreported.push_back({std::move(pattern), r.text()});
  }
  return entry;
}

}  // namespace helder::lexicon
