// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "curation/mining.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

#include "text/form.h"
#include "unit/lexicon/entry_text.h"

namespace helder::curation {
namespace {

/// Calls every word a noun that is its own lemma: what is tested here is not the language engine.
class PlainAnnotator final : public language::Annotator {
 public:
  Annotations annotate(const Document& document, std::span<const Token> tokens,
                       std::span<const Sentence>) const override {
    auto strings = std::make_shared<std::vector<std::string>>();
    strings->reserve(tokens.size());
    std::vector<Annotation> words;
    for (const Token& token : tokens) {
      strings->push_back(text::normalise_form(document.text(token.span)));
      Annotation word;
      word.lemma = strings->back();
      word.upos = Upos::noun;
      words.push_back(word);
    }
    return {std::move(words), strings};
  }
  std::string_view version() const override { return "test"; }
};

Engine engine() {
  auto frequencies = lexicon::Frequencies::map(HELDER_SOURCE_DIR "/lexicons/nl/woorden/frequencies.bin");
  EXPECT_TRUE(frequencies);
  using lexicon::test::entry;
  return {std::make_shared<PlainAnnotator>(),
          lexicon::test::lexicon_of(entry("krachtens", "voorzetsel") + entry("ten behoeve van", "voorzetsel") +
                                    entry("perceel", "zelfstandig naamwoord")),
          *frequencies};
}

class Folder {
 public:
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "helder-mining-XXXXXX").string();
    path_ = ::mkdtemp(name.data());
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::string write(const std::string& name, const std::string& text) const {
    const std::filesystem::path path = path_ / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
    return path.string();
  }
  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

/// Letters that use a few hard words more or less often, in sentences that differ.
std::string letter(int number) {
  const std::vector<std::string> who = {"Wij", "Anderen", "Mensen", "Velen", "Allen", "Boeren", "Burgers"};
  const std::vector<std::string> what = {"werken", "betalen", "rijden", "bouwen", "zorgen"};
  const std::vector<std::string> whom = {"vader", "moeder", "oma", "kinderen", "buren", "vrienden"};
  const auto of = [](const std::vector<std::string>& list, int i) {
    return list[static_cast<std::size_t>(i) % list.size()];
  };
  std::string out = "Geachte mevrouw, dit is brief " + std::to_string(number) + ".\n\n";
  for (int i = 0; i <= number % 5; ++i) {
    const int seed = 7 * number + i;
    out += of(who, seed) + " " + of(what, seed / 2) + " vandaag weer ten behoeve van " + of(whom, seed / 3) + ".\n\n";
    out += "De leges zijn hoog krachtens " + of(whom, seed) + ".\n\nDat perceel is van " + of(who, seed) + ".\n\n";
  }
  for (const char* plain : {"Het is goed dat hij er nu is.", "Ik weet niet of ik het ga doen, maar ik denk het wel.",
                            "Wat wil je van mij, vraagt ze, en dan gaat ze weer naar huis."})
    out += std::string(plain) + " Dat was het.\n\n";
  return out;
}

std::string listed(const Engine& with, const Mined& mined) {
  std::string out;
  auto list = find_candidates(mined.groups.front().counts, everyday_of(*with.frequencies),
                              {.unseen = unseen_per_million(*with.frequencies)});
  mark_covered(list, *with.lexicon);
  for (const Candidate& candidate : list)
    out += candidate.text + " " + std::to_string(candidate.count) + " " + std::to_string(candidate.documents) + " " +
           std::to_string(candidate.score) + " " + std::string(to_dutch(candidate.mark)) + "\n";
  return out;
}

TEST(Mining, GivesTheSameAtAnyNumberOfThreads) {
  const Folder folder;
  for (int i = 0; i < 40; ++i) folder.write("brief" + std::to_string(i) + ".txt", letter(i));
  const Engine with = engine();
  MiningOptions options;
  options.limits.phrases = 60;  // so that rare phrases are forgotten on the way
  const std::string one = "\n" + listed(with, mine(with, {{"", {folder.path()}}}, options));
  EXPECT_NE(one.find("\nperceel 120 40"), std::string::npos) << one;
  for (const std::size_t jobs : {2U, 5U, 16U}) {
    options.jobs = jobs;
    EXPECT_EQ("\n" + listed(with, mine(with, {{"", {folder.path()}}}, options)), one);
  }
}

TEST(Mining, MarksWhatTheDictionaryKnows) {
  const Folder folder;
  for (int i = 0; i < 5; ++i) folder.write(std::to_string(i) + ".txt", letter(i));
  const Engine with = engine();
  const std::string list = listed(with, mine(with, {{"", {folder.path()}}}, {}));
  const auto mark_of = [&](const std::string& text) {
    const std::size_t at = ("\n" + list).find("\n" + text + " ");
    if (at == std::string::npos) return std::string("?");
    const std::string line = list.substr(at, list.find('\n', at) - at);
    return line.substr(line.rfind(' ') + 1);
  };
  EXPECT_EQ(mark_of("perceel"), "gedekt") << list;
  EXPECT_EQ(mark_of("ten behoeve van"), "gedekt") << list;
  EXPECT_EQ(mark_of("leges"), "kandidaat") << list;
  EXPECT_EQ(mark_of("goed"), "?") << "everybody writes that";
}

TEST(Mining, CutsAFileAtItsMarks) {
  const Folder folder;
  const std::string file =
      folder.write("alles.txt", "=== wet A\nWij heffen leges.\n=== wet B\n\n=== wet C\nLeges zijn hoog.\n");
  MiningOptions options;
  options.sources.document_mark = "===";
  const Mined mined = mine(engine(), {{"", {file}}}, options);
  EXPECT_EQ(mined.documents, 2U) << "an empty one is no document";
  EXPECT_EQ(mined.words, 6U) << "the mark is no text";
  EXPECT_TRUE(mined.errors.empty());
  EXPECT_EQ(mine(engine(), {{"", {file}}}, {}).documents, 1U);
}

TEST(Mining, ReportsWhatCannotBeReadAndGoesOn) {
  const Folder folder;
  folder.write("a/goed.txt", "Wij heffen leges.");
  folder.write("a/kapot.docx", "PK\x03\x04 en verder niets");
  folder.write("a/.verborgen.txt", "Wij heffen leges.");
  folder.write("b.txt", "Wij heffen leges.");
  const Mined mined = mine(engine(), {{"", {folder.path(), folder.path() + "/weg.txt"}}}, {});
  EXPECT_EQ(mined.documents, 2U);
  ASSERT_EQ(mined.errors.size(), 2U);
  EXPECT_EQ(mined.errors[0].code, ErrorCode::damaged);
  EXPECT_EQ(mined.errors[1].code, ErrorCode::not_found);
}

TEST(Mining, RefusesADocumentThatIsTooLargeAndTakesTheOthers) {
  const Folder folder;
  std::string text = "=== een\nWij heffen leges.\n=== twee\n";
  for (int i = 0; i < 100; ++i) text += "Wij heffen leges.\n";
  const std::string file = folder.write("x.txt", text + "=== drie\nWij heffen leges.\n");
  MiningOptions options;
  options.sources.document_mark = "===";
  options.sources.max_size = 500;
  const Mined mined = mine(engine(), {{"", {file}}}, options);
  EXPECT_EQ(mined.documents, 2U);
  ASSERT_EQ(mined.errors.size(), 1U);
  EXPECT_EQ(mined.errors[0].code, ErrorCode::too_large);
  EXPECT_TRUE(mined.errors[0].path.ends_with(": twee"));
}

TEST(Examples, StandInDifferentDocumentsAndMarkThePlace) {
  const Folder folder;
  for (int i = 0; i < 3; ++i)
    folder.write(std::to_string(i) + ".txt", "Vooraf iets.\n\nDit is\nten behoeve van u. En ten behoeve van mij.\n");
  Candidate phrase;
  phrase.text = "ten behoeve van";
  phrase.is_phrase = true;
  Candidate word;
  word.text = "iets";
  word.forms = {"iets", "ietsje"};
  const auto examples = find_examples({phrase, word}, {{"", {folder.path()}}}, {}, 2);
  ASSERT_EQ(examples.size(), 2U);
  ASSERT_EQ(examples[0].size(), 2U);
  EXPECT_NE(examples[0][0].document, examples[0][1].document);
  EXPECT_EQ(examples[0][0].sentence, "Dit is ten behoeve van u.");
  EXPECT_EQ(examples[0][0].sentence.substr(examples[0][0].begin, examples[0][0].end - examples[0][0].begin),
            "ten behoeve van");
  ASSERT_EQ(examples[1].size(), 2U);
  EXPECT_EQ(examples[1][0].sentence, "Vooraf iets.");
}

}  // namespace
}  // namespace helder::curation
