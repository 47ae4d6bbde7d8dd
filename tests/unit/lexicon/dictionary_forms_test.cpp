// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// A property of the dictionary itself: put any form of any word of an entry in a plain sentence, apply a suggestion
// that calls itself safe, and the sentence is the one that a writer would have made with the new word: same person,
// number and tense, the particle and the article in their place, and only words that exist.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "lexicon/agreement.h"
#include "lexicon/clause_words.h"
#include "lexicon/compiler.h"
#include "lexicon/entry_parser.h"
#include "lexicon/inflection.h"
#include "lexicon/validate.h"
#include "unit/lexicon/simple_text.h"
#include "unit/lexicon/word_fixture.h"

namespace helder::lexicon {
namespace {

bool speaks(const Entry& entry) {
  return entry.status == EntryStatus::accepted || entry.status == EntryStatus::reviewed;
}

/// The lemma of "<in|leveren>" or "bezwaar <maken>"; nullopt for any other alternative.
std::optional<std::string> lemma_of(const std::string& text, WordClass word_class) {
  const std::size_t open = text.find('<'), close = text.find('>');
  if (open == std::string::npos || close + 1 != text.size() || text.find('<', open + 1) != std::string::npos)
    return std::nullopt;
  std::string lemma = text.substr(open + 1, close - open - 1);
  if (const std::size_t colon = lemma.find(':'); colon != std::string::npos) {
    const std::string name = lemma.substr(colon + 1);
    if ((name == "ww") != (word_class == WordClass::verb)) return std::nullopt;
    lemma.resize(colon);
  }
  const std::string before = text.substr(0, open);
  const bool is_plain = before.find_first_of("({[,;") == std::string::npos &&
                        before.find("zich") == std::string::npos && lemma.find("zich") == std::string::npos &&
                        lemma.find('=') == std::string::npos;
  if (!is_plain || (!before.empty() && word_class != WordClass::verb)) return std::nullopt;
  return before + lemma;
}

/// Every entry of the national layer, once for each of its alternatives, so that none is unsafe only for its company.
struct Dictionary {
  std::vector<Entry> entries;
  std::vector<std::string> ids, lemmas;  ///< of entries: the entry's id as written, the alternative's lemma
  std::shared_ptr<const Lexicon> lexicon;
};

const Dictionary& dictionary() {
  static const Dictionary made = [] {
    Dictionary d;
    std::vector<std::filesystem::path> files;
    for (const auto& file : std::filesystem::recursive_directory_iterator(HELDER_SOURCE_DIR "/lexicons/nl"))
      if (file.path().extension() == ".lex") files.push_back(file.path());
    std::ranges::sort(files);
    std::set<std::string> seen;
    for (const auto& file : files) {
      std::ifstream stream(file, std::ios::binary);
      const std::string text{std::istreambuf_iterator<char>(stream), {}};
      for (const Entry& entry : parse_entries(text, file.filename().string(), "nl").entries) {
        if (!speaks(entry) || entry.has_legal_effect || !seen.insert(entry.id).second) continue;
        int number = 0;
        for (const Alternative& alternative : entry.alternatives) {
          const auto lemma = lemma_of(alternative.text, entry.word_class);
          if (!lemma) continue;
          Entry one = entry;
          one.id += "-" + std::to_string(++number);
          one.sense = one.id;  // each of its own, or the layer would have the word twice
          one.alternatives = {alternative};
          d.ids.push_back(entry.id);
          d.lemmas.push_back(*lemma);
          d.entries.push_back(std::move(one));
        }
      }
    }
    const auto lexicon = make_lexicon(d.entries);
    if (lexicon) d.lexicon = *lexicon;
    else ADD_FAILURE() << lexicon.error().message;
    return d;
  }();
  return made;
}

std::string capitalised(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 32);
  if (text.starts_with("Ij")) text[1] = 'J';
  return text;
}

/// Sentences about one lemma, made the same way for the old word and for the new one. An empty one: there is no such.
struct Frames {
  std::vector<std::string> sentences;
};

struct VerbForms {
  std::vector<InflectedForm> all;
  [[nodiscard]] const InflectedForm* find(Form form) const {
    const auto place = std::ranges::find(all, form, &InflectedForm::form);
    return place == all.end() ? nullptr : &*place;
  }
};

Frames verb_frames(const std::string& lemma, const std::map<std::string, std::string>& exceptions, bool to_be) {
  const VerbForms verb{inflect(lemma, WordClass::verb, exceptions)};
  Frames frames;
  const auto main_clause = [&](const std::string& subject, Form form) {
    const InflectedForm* cell = verb.find(form);
    if (cell == nullptr) return frames.sentences.emplace_back();
    if (cell->stem.empty()) return frames.sentences.emplace_back(subject + " " + cell->text + " het vandaag.");
    return frames.sentences.emplace_back(subject + " " + cell->stem + " het vandaag " + cell->particle + ".");
  };
  const auto with = [&](const std::string& before, Form form, const std::string& after) {
    const InflectedForm* cell = verb.find(form);
    frames.sentences.push_back(cell == nullptr ? "" : before + cell->text + after);
  };
  main_clause("Hij", Form::present_second_third);
  main_clause("Wij", Form::present_plural);
  main_clause("Hij", Form::past_singular);
  main_clause("Wij", Form::past_plural);
  main_clause("Ik", Form::present_first);
  main_clause("De mensen", Form::present_plural);
  // "u" has forms of its own: bent, hebt, kunt.
  main_clause("U", Form::present_second_third);
  for (const SecondPerson& second : kSecondPersons)
    if (lemma == second.lemma || lemma.ends_with(" " + std::string(second.lemma))) {
      std::string& sentence = frames.sentences.back();
      const InflectedForm* cell = verb.find(Form::present_second_third);
      const std::string& third = cell->stem.empty() ? cell->text : cell->stem;
      if (const std::size_t at = sentence.find(" " + third + " "); at != std::string::npos)
        sentence.replace(at + 1, third.size(), second.form);
      break;
    }
  const InflectedForm* first = verb.find(Form::present_first);
  const std::string& imperative = first == nullptr ? lemma : first->stem.empty() ? first->text : first->stem;
  const std::string tail = first == nullptr || first->stem.empty() ? "" : " " + first->particle;
  frames.sentences.push_back(first == nullptr ? "" : capitalised(imperative) + " het vandaag" + tail + ".");
  with("Wij weten dat hij het ", Form::present_second_third, ".");
  with("Wij weten dat hij het ", Form::past_singular, ".");
  with("Wij blijven omdat wij het ", Form::present_plural, ".");
  with(to_be ? "Hij is gisteren " : "Hij heeft het gisteren ", Form::past_participle, ".");
  with("Het plan wordt ", Form::past_participle, ".");
  with("Wij willen het ", Form::lemma, ".");
  with("Het ", Form::past_participle_e, " plan is er.");
  if (verb.find(Form::te_infinitive) != nullptr) with("Het is goed om het ", Form::te_infinitive, ".");
  else with("Het is goed om het te ", Form::lemma, ".");
  return frames;
}

Frames noun_frames(const std::string& lemma, const std::map<std::string, std::string>& exceptions,
                   std::string_view de) {
  Frames frames;
  const bool neuter = de == "het";
  const auto add = [&](bool is_there, const std::string& text) { frames.sentences.push_back(is_there ? text : ""); };
  const std::string plural = inflected(lemma, WordClass::noun, Form::plural, exceptions);
  const bool has_article = !de.empty();
  add(has_article, capitalised(std::string(de)) + " " + lemma + " is er.");
  add(has_article, std::string(neuter ? "Dit " : "Deze ") + lemma + " is er.");
  add(has_article, std::string(neuter ? "Ons " : "Onze ") + lemma + " is er.");
  add(has_article, std::string("Hij ziet een ") + (neuter ? "groot " : "grote ") + lemma + ".");
  add(has_article, std::string("Hij ziet ") + (neuter ? "het " : "de ") + "grote " + lemma + ".");
  add(true, "Hij ziet een " + lemma + ".");
  add(true, "Uw " + lemma + " is er.");
  add(!plural.empty(), "De " + plural + " zijn er.");
  return frames;
}

Frames adjective_frames(const std::string& lemma, const std::map<std::string, std::string>& exceptions) {
  Frames frames;
  const auto with = [&](const std::string& before, Form form, const std::string& after) {
    std::string text = inflected(lemma, WordClass::adjective, form, exceptions);
    if (text.empty() && form == Form::inflected) text = lemma;  // "open", "extra"
    frames.sentences.push_back(text.empty() ? "" : before + text + after);
  };
  with("Dat is een ", Form::lemma, " huis.");
  with("Dat is de ", Form::inflected, " weg.");
  with("Dat is een ", Form::inflected, " weg.");
  // Degrees that nobody uses ("geldelijker") say nothing.
  if (!test::is_known(inflected(lemma, WordClass::adjective, Form::comparative, exceptions))) return frames;
  with("Het is een ", Form::comparative, " huis.");
  with("Het is de ", Form::superlative_e, " weg.");
  return frames;
}

Frames frames_of(const std::string& lemma, WordClass word_class, const std::map<std::string, std::string>& exceptions,
                 bool to_be) {
  if (word_class == WordClass::verb) return verb_frames(lemma, exceptions, to_be);
  if (word_class == WordClass::adjective) return adjective_frames(lemma, exceptions);
  return noun_frames(lemma, exceptions, article(lemma.substr(lemma.rfind(' ') + 1)));
}

std::string bare(std::string lemma) {
  std::erase(lemma, '|');
  return lemma;
}

/// The entry's own lemma with its bar, as its pattern or term has it.
std::string own_lemma(const Entry& entry) {
  for (const std::string& pattern : entry.patterns)
    if (const std::size_t bar = pattern.find('|'); bar != std::string::npos) {
      const std::size_t open = pattern.rfind('<', bar), close = pattern.find_first_of(":>", bar);
      if (open != std::string::npos && close != std::string::npos) {
        const std::string lemma = pattern.substr(open + 1, close - open - 1);
        if (bare(lemma) == bare(entry.term)) return lemma;
      }
    }
  return entry.term;
}

std::vector<std::string> words_in(const std::string& sentence) {
  std::vector<std::string> words;
  std::istringstream stream(sentence);
  for (std::string word; stream >> word;) {
    while (word.ends_with('.') || word.ends_with(',')) word.pop_back();
    words.push_back(word);
  }
  return words;
}

/// Known as it stands; or a separable verb or a superlative of which Hunspell lacks this form: "terugboekt",
/// "geldigste".
bool exists(const std::string& word, const std::string& lemma, WordClass word_class) {
  static const std::set<std::string> kRight{"verblijfspas"};
  if (test::is_known(word) || kRight.contains(word)) return true;
  for (const InflectedForm& form : inflect(lemma, word_class)) {
    const bool is_its = form.text == word && !form.particle.empty() && word.starts_with(form.particle);
    if (is_its && test::is_known(word.substr(form.particle.size()))) return true;
    if (form.form == Form::superlative_e && form.text == word)
      return test::is_known(inflected(lemma, word_class, Form::comparative));
  }
  const std::string particle = lemma.substr(0, std::min(lemma.find('|'), lemma.size()));
  return particle.size() < lemma.size() && word.starts_with(particle) && test::is_known(word.substr(particle.size()));
}

struct Outcome {
  int sentences = 0, safe = 0;
  std::set<std::string> entries, spoken;
};

Outcome check(WordClass word_class) {
  const Dictionary& d = dictionary();
  Outcome outcome;
  for (std::size_t number = 0; number < d.entries.size() && d.lexicon != nullptr; ++number) {
    const Entry& entry = d.entries[number];
    if (entry.word_class != word_class) continue;
    outcome.entries.insert(d.ids[number]);
    const std::string old_lemma = own_lemma(entry);
    const bool to_be = word_class == WordClass::verb && auxiliary_of(bare(old_lemma)) == Auxiliary::be;
    const Frames bad = frames_of(old_lemma, word_class, entry.forms, to_be);
    const Frames good = frames_of(d.lemmas[number], word_class, {}, to_be);
    for (std::size_t i = 0; i < bad.sentences.size(); ++i) {
      const std::string& sentence = bad.sentences[i];
      if (sentence.empty()) continue;
      ++outcome.sentences;
      const test::SimpleText text = test::simple_text(sentence);
      for (const Match& match : d.lexicon->match(text.document, text.tokens, text.sentences, Profile::letter)) {
        if (match.entry != number) continue;
        outcome.spoken.insert(d.ids[number]);
        for (const Suggestion& suggestion : match.suggestions) {
          if (!suggestion.is_safe) continue;
          ++outcome.safe;
          const std::string made = apply_edits(sentence, suggestion.edits);
          // "een? <bijstandsuitkering>" takes the article out on purpose.
          const bool takes_article = !entry.patterns.empty() && entry.patterns.front().starts_with("een");
          if (made != (i < good.sentences.size() ? good.sentences[i] : "") && !takes_article)
            ADD_FAILURE() << d.ids[number] << " (" << entry.file << ":" << entry.line << "): \"" << sentence
                          << "\" becomes \"" << made << "\", not \"" << good.sentences[i] << "\"";
          const std::vector<std::string> before = words_in(sentence);
          for (const std::string& word : words_in(made))
            if (std::ranges::find(before, word) == before.end() && !exists(word, d.lemmas[number], word_class))
              ADD_FAILURE() << d.ids[number] << " (" << entry.file << ":" << entry.line << "): no such word: " << word
                            << " in \"" << made << "\"";
        }
      }
    }
  }
  return outcome;
}

/// Most entries are reached by these plain sentences, and most suggestions in them are sure of themselves.
void expect_reached(const Outcome& outcome, double least_spoken, double least_safe) {
  const auto entries = static_cast<double>(outcome.entries.size());
  EXPECT_GE(static_cast<double>(outcome.spoken.size()), least_spoken * entries) << outcome.entries.size() << " entries";
  EXPECT_GE(outcome.safe, least_safe * outcome.sentences) << outcome.sentences << " sentences";
  std::cout << outcome.entries.size() << " entries, " << outcome.spoken.size() << " spoke, " << outcome.sentences
            << " sentences, " << outcome.safe << " safe suggestions\n";
}

TEST(DictionaryForms, VerbsKeepPersonNumberAndTense) { expect_reached(check(WordClass::verb), 0.5, 0.3); }
TEST(DictionaryForms, NounsKeepNumberAndTakeTheirArticle) { expect_reached(check(WordClass::noun), 0.5, 0.3); }
TEST(DictionaryForms, AdjectivesKeepEndingAndDegree) { expect_reached(check(WordClass::adjective), 0.5, 0.3); }

}  // namespace
}  // namespace helder::lexicon
