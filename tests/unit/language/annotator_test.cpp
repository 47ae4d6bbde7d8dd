// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// What holds of every text and every sound model. Accuracy is measured elsewhere (tests/accuracy).
#include "language/annotator.h"

#include <gtest/gtest.h>

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "base/utf8.h"
#include "unit/language/plain_document.h"
#include "unit/language/small_model.h"

namespace helder::language {
namespace {

const std::string& model_path() {
  static const std::string path = HELDER_BINARY_DIR "/share/helder/taal.model";
  return path;
}

const Annotator& annotator() {
  static const std::shared_ptr<const Annotator> loaded = [] {
    auto result = Annotator::load(model_path());
    EXPECT_TRUE(result.has_value()) << (result ? "" : result.error().message);
    return result ? *result : nullptr;
  }();
  if (!loaded) std::abort();
  return *loaded;
}

Annotations annotate(const Tokenized& text) {
  return annotator().annotate(text.document, text.result.tokens, text.result.sentences);
}

// What is wrong with the annotations of these sentences; empty when all is well.
std::string fault_of(const Document& document, std::span<const Token> tokens, std::span<const Sentence> sentences,
                     const Annotations& annotations) {
  const std::span<const Annotation> words = annotations.words();
  if (words.size() != tokens.size()) return "not as many annotations as tokens";
  for (const Sentence& sentence : sentences) {
    std::vector<std::size_t> depth(sentence.last_token - sentence.first_token,
                                   0);  // 1: on the way, 2: reaches the root
    std::size_t roots = 0;
    for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
      const Annotation& word = words[i];
      const std::string form(document.text(tokens[i].span));
      const bool is_root = word.head == Annotation::kRoot;
      roots += is_root ? 1 : 0;
      if (is_root != (word.relation == Relation::root)) return "relation and head disagree about the root: " + form;
      if (!is_root && (word.head < sentence.first_token || word.head >= sentence.last_token || word.head == i))
        return "head outside its sentence: " + form;
      if (word.lemma.empty()) return "no lemma: " + form;
      if (!base::is_valid_utf8(word.lemma)) return "lemma is not UTF-8: " + form;
      std::vector<std::uint32_t> path;
      std::uint32_t at = i;
      while (at != Annotation::kRoot && depth[at - sentence.first_token] == 0) {
        depth[at - sentence.first_token] = 1;
        path.push_back(at);
        at = words[at].head;
        if (at != Annotation::kRoot && (at < sentence.first_token || at >= sentence.last_token)) return "head outside";
      }
      if (at != Annotation::kRoot && depth[at - sentence.first_token] == 1) return "circle: " + form;
      for (const std::uint32_t node : path) depth[node - sentence.first_token] = 2;
    }
    if (sentence.last_token > sentence.first_token && roots != 1) return std::to_string(roots) + " roots";
  }
  return {};
}

std::string fault_of(const Tokenized& text) {
  return fault_of(text.document, text.result.tokens, text.result.sentences, annotate(text));
}

// All tokens in one sentence, whatever the splitter would do.
std::vector<Sentence> one_sentence(const Tokenized& text) {
  const auto count = static_cast<std::uint32_t>(text.result.tokens.size());
  return {
      {.span = {0, static_cast<std::uint32_t>(text.document.text().size())}, .first_token = 0, .last_token = count}};
}

std::string dump(std::span<const Annotation> words) {
  std::ostringstream out;
  for (const Annotation& word : words)
    out << to_string(word.upos) << ' ' << word.xpos << ' ' << word.feats << ' ' << word.lemma << ' ' << word.head << ' '
        << to_string(word.relation) << '\n';
  return out.str();
}

constexpr std::string_view kLetter =
    "Geachte mevrouw De Vries,\n\nWij hebben uw aanvraag voor een parkeervergunning ontvangen. Helaas kunnen wij die "
    "niet "
    "toekennen, omdat u geen auto op uw naam hebt staan. Vul het formulier in en stuur het vóór 1 mei 2026 op naar "
    "gemeente@example.org!\n\nBent u het niet eens met dit besluit? Dan kunt u binnen zes weken bezwaar maken: hoe u "
    "dat "
    "doet, leest u op www.example.org. De klacht wordt door de commissie behandeld; u lost dit niet zelf op.\n\n"
    "- een kopie van uw paspoort\n\n- € 12,50";

std::string repeated(std::string_view piece, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += piece;
  return out;
}

TEST(AnnotatorTest, EveryTextGetsOneTreePerSentence) {
  const std::vector<std::string> texts = {std::string(kLetter),
                                          "Ja.",
                                          "Ja",
                                          ".",
                                          "?!",
                                          "…",
                                          "-",
                                          "1",
                                          "€",
                                          "😀",
                                          "😀👍🏽👩\u200D👩\u200D👧 🇳🇱",
                                          "((((((((((",
                                          "\"'\"'\"'",
                                          "......................",
                                          "- - - - - - -",
                                          "\u0001\u0002 \u0007 \u001B[0m",
                                          std::string("a\0b c", 5),
                                          "\u200B\u200B",
                                          "\uFEFF",
                                          "\u00AD",
                                          "\u0301\u0301\u0301",
                                          "\uFFFD \uFFFD",
                                          "\U0010FFFF",
                                          "\u202Etxet",
                                          "DE GEMEENTE HEEFT UW AANVRAAG ONTVANGEN. U KRIJGT BINNEN ZES WEKEN BERICHT.",
                                          "de gemeente heeft uw aanvraag ontvangen u krijgt binnen zes weken bericht",
                                          "Thank you for your letter. We will answer within two weeks.",
                                          "Nous avons bien reçu votre demande.",
                                          "Ihr Antrag ist bei uns eingegangen.",
                                          "Başvurunuzu aldık.",
                                          "Мы получили ваше заявление.",
                                          "تلقينا طلبك.",
                                          "我们收到了您的申请。",
                                          "x",
                                          "xqzvw brrt klmpf",
                                          "http://example.org/a?b=c&d=e",
                                          "de de de de de de de de de",
                                          "en en en, en, en",
                                          "dat dat dat dat dat dat is is is is is",
                                          "Art. 3:40, eerste lid, onder a, sub 1°, Awb jo. art. 6 EVRM.",
                                          "d e  g e m e e n t e  h e e f t",
                                          "rn|l1 0ntvangst va9 uw br1ef ~~ ^^ %%",
                                          "Kort.\n\nKort!\n\nKort?\n\n1\n\n2\n\n3"};
  for (const std::string& text : texts) EXPECT_EQ(fault_of(Tokenized(text)), "") << text;
}

TEST(AnnotatorTest, RandomWordsAndSignsGetOneTreePerSentence) {
  std::mt19937 random(20260105);
  const std::vector<std::string> pieces = {"de ", "De ",     "gemeente ", "op ",     "wordt ", "gestuurd", " ",  ". ",
                                           ", ",  "; ",      "\"",        "(",       ")",      "\n\n",     "12", "€ ",
                                           "😀",   "é",       "\u0301",    "-",       "’s ",    "X",        "IJ", "?",
                                           "! ",  "i.v.m. ", "los ",      "in- en ", "\u00AD", "\t",       "@",  "://",
                                           "ŵ",   "漢字",    "\u0007",    "lost ",   "dat ",   "niet "};
  for (int time = 0; time < 150; ++time) {
    std::string text;
    for (std::size_t n = random() % 120; n > 0; --n) text += pieces[random() % pieces.size()];
    ASSERT_EQ(fault_of(Tokenized(text)), "") << text;
  }
}

TEST(AnnotatorTest, EmptyDocumentHasNoAnnotations) {
  for (const char* text : {"", " ", "\n\n\n"}) {
    const Tokenized empty(text);
    EXPECT_TRUE(annotate(empty).words().empty());
  }
}

TEST(AnnotatorTest, SentenceWithoutTokensIsPassedOver) {
  const Tokenized text("Ja, dat is zo.");
  std::vector<Sentence> sentences = one_sentence(text);
  sentences.insert(sentences.begin(), Sentence{});
  const Annotations annotations = annotator().annotate(text.document, text.result.tokens, sentences);
  EXPECT_EQ(fault_of(text.document, text.result.tokens, sentences, annotations), "");
}

TEST(AnnotatorTest, TokensOutsideSentencesHaveNoGrammar) {
  const Tokenized text("Ja, dat is zo.");
  const Annotations annotations = annotator().annotate(text.document, text.result.tokens, {});
  ASSERT_EQ(annotations.words().size(), text.result.tokens.size());
  for (const Annotation& word : annotations.words()) {
    EXPECT_EQ(word.upos, Upos::x);
    EXPECT_EQ(word.relation, Relation::dep);
    EXPECT_EQ(word.head, Annotation::kRoot);
  }
}

// Sentences are read by themselves: what stands around them changes nothing.
TEST(AnnotatorTest, SentenceIsReadTheSameAnywhere) {
  const Tokenized alone("U lost dit niet zelf op."),
      among("Ja!\n\n" + repeated("Nee, nee. ", 30) + "\n\nU lost dit niet zelf op.");
  const Annotations first = annotate(alone), second = annotate(among);
  const std::size_t n = first.words().size(), skipped = second.words().size() - n;
  for (std::size_t i = 0; i < n; ++i) {
    const Annotation& a = first.words()[i];
    const Annotation& b = second.words()[skipped + i];
    EXPECT_EQ(a.lemma, b.lemma);
    EXPECT_EQ(a.xpos, b.xpos);
    EXPECT_EQ(a.relation, b.relation);
    EXPECT_EQ(a.head == Annotation::kRoot ? a.head : a.head + skipped, b.head);
  }
}

TEST(AnnotatorTest, SaysTheSameAgain) {
  const Tokenized text(kLetter);
  const std::string first = dump(annotate(text).words());
  EXPECT_EQ(dump(annotate(text).words()), first);
  const auto other = Annotator::load(model_path());
  ASSERT_TRUE(other.has_value());
  EXPECT_EQ(dump((*other)->annotate(text.document, text.result.tokens, text.result.sentences).words()), first);
}

TEST(AnnotatorTest, EightThreadsSayWhatOneSays) {
  std::vector<Tokenized> texts;
  for (int n = 0; n < 6; ++n)
    texts.emplace_back(std::string(kLetter) + repeated("Dat is zo, en anders niet. ", static_cast<std::size_t>(n)));
  std::vector<std::string> expected;
  for (const Tokenized& text : texts) expected.push_back(dump(annotate(text).words()));
  std::vector<int> faults(8, 0);
  std::vector<std::thread> threads;
  for (std::size_t thread = 0; thread < faults.size(); ++thread) {
    threads.emplace_back([&, thread] {
      for (std::size_t n = 0; n < texts.size(); ++n) {
        const std::size_t at = (n + thread) % texts.size();
        faults[thread] += dump(annotate(texts[at]).words()) == expected[at] ? 0 : 1;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(std::count(faults.begin(), faults.end(), 0), 8);
}

// The annotations look at the model's strings and at their own.
TEST(AnnotatorTest, AnnotationsOutliveTheAnnotator) {
  const Tokenized text(kLetter);
  auto loaded = Annotator::load(model_path());
  ASSERT_TRUE(loaded.has_value());
  std::shared_ptr<const Annotator> mine = *std::move(loaded);
  const std::string expected = dump(mine->annotate(text.document, text.result.tokens, text.result.sentences).words());
  std::vector<Annotations> kept;
  for (int n = 0; n < 3; ++n) kept.push_back(mine->annotate(text.document, text.result.tokens, text.result.sentences));
  loaded = Annotator::load(model_path());
  mine.reset();
  loaded = unexpected(ErrorCode::missing_data, "");
  const Annotations copy = kept[1];
  kept.erase(kept.begin());
  EXPECT_EQ(dump(kept[1].words()), expected);
  kept.clear();
  EXPECT_EQ(dump(copy.words()), expected);
}

TEST(AnnotatorTest, PiecesOfALongSentenceAreOneTree) {
  for (const std::string_view word : {"woord ", "woord, ", "; ", "🙂 "}) {
    for (const std::size_t extra : {0U, 1U, 2U}) {
      for (const std::size_t pieces : {1U, 2U, 3U}) {
        const std::size_t n = pieces * kLongestPiece - 1 + extra;
        const Tokenized text(
            repeated(word, word.find(',') != std::string_view::npos && word.size() > 2 ? n / 2 + 1 : n));
        const std::vector<Sentence> sentences = one_sentence(text);
        const Annotations annotations = annotator().annotate(text.document, text.result.tokens, sentences);
        ASSERT_EQ(fault_of(text.document, text.result.tokens, sentences, annotations), "") << n << " times " << word;
      }
    }
  }
}

// Of a longer sentence one word more is only the root of its own piece, hung on the first.
TEST(AnnotatorTest, RootsOfLaterPiecesHangOnTheFirst) {
  const Tokenized text(repeated("woord ", kLongestPiece + 1));
  const std::vector<Sentence> sentences = one_sentence(text);
  const Annotations annotations = annotator().annotate(text.document, text.result.tokens, sentences);
  const auto words = annotations.words();
  ASSERT_EQ(words.size(), kLongestPiece + 1);
  const auto root =
      std::find_if(words.begin(), words.end(), [](const Annotation& word) { return word.head == Annotation::kRoot; });
  ASSERT_NE(root, words.end());
  EXPECT_LT(root - words.begin(), static_cast<std::ptrdiff_t>(kLongestPiece));
  EXPECT_EQ(words.back().head, static_cast<std::uint32_t>(root - words.begin()));
  EXPECT_EQ(words.back().relation, Relation::parataxis);
}

TEST(AnnotatorTest, SentenceOfFiveThousandWordsIsOneTree) {
  const Tokenized text(repeated("De gemeente stuurt de brief die zij schreef en ", 5000 / 9));
  const std::vector<Sentence> sentences = one_sentence(text);
  EXPECT_EQ(fault_of(text.document, text.result.tokens, sentences,
                     annotator().annotate(text.document, text.result.tokens, sentences)),
            "");
}

TEST(AnnotatorTest, WordOfAHundredThousandLettersIsAWord) {
  for (const std::string& word : {std::string(100000, 'a'), std::string(100000, 'A'), repeated("é", 50000),
                                  repeated("gemeenteraads", 8000), repeated("a-", 50000), repeated("\u0301", 50000)})
    EXPECT_EQ(fault_of(Tokenized("De " + word + " is lang.")), "") << word.substr(0, 20);
}

// All arcs of the sentence would be 40 GB. No test depends on time, so the speed is only told.
TEST(AnnotatorTest, SentenceOfAHundredThousandWordsTakesLittleMemory) {
  const Tokenized text(repeated("De gemeente stuurt de brief die zij schreef en ", 100000 / 9));
  const std::vector<Sentence> sentences = one_sentence(text);
  rusage before{}, after{};
  ::getrusage(RUSAGE_SELF, &before);
  const auto start = std::chrono::steady_clock::now();
  const Annotations annotations = annotator().annotate(text.document, text.result.tokens, sentences);
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  ::getrusage(RUSAGE_SELF, &after);
  RecordProperty("words_per_second",
                 static_cast<int>(static_cast<double>(text.result.tokens.size()) / seconds.count()));
  RecordProperty("extra_kib", static_cast<int>(after.ru_maxrss - before.ru_maxrss));
  EXPECT_EQ(fault_of(text.document, text.result.tokens, sentences, annotations), "");
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
  EXPECT_LT(after.ru_maxrss - before.ru_maxrss, 64 * 1024);
#endif
}

TEST(AnnotatorTest, ModelHasAVersion) { EXPECT_FALSE(annotator().version().empty()); }

TEST(AnnotatorTest, AbsentModelIsMissingData) {
  const auto loaded = Annotator::load(HELDER_BINARY_DIR "/share/helder/no.model");
  ASSERT_FALSE(loaded.has_value());
  EXPECT_EQ(loaded.error().code, ErrorCode::missing_data);
}

class AnnotatorModelTest : public testing::Test {
 protected:
  ~AnnotatorModelTest() override { std::remove(path_.c_str()); }
  Result<std::shared_ptr<const Annotator>> load(const test::Sections& sections) {
    const std::string bytes = test::model_bytes(sections);
    std::ofstream(path_, std::ios::binary | std::ios::trunc)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return Annotator::load(path_);
  }
  bool is_refused(const test::Sections& sections) {
    const auto loaded = load(sections);
    return !loaded && loaded.error().code == ErrorCode::missing_data && !loaded.error().message.empty();
  }
  std::string path_ = testing::TempDir() + "helder-annotator-" + std::to_string(::getpid());
  test::Sections sound_ =
      test::small_sections(test::read_file(HELDER_SOURCE_DIR "/tests/unit/language/data/lemmatizer/lemmatizer.bin"));
};

// It knows nothing, so its trees are of any kind; they are trees.
TEST_F(AnnotatorModelTest, AnySoundModelMakesTrees) {
  for (const std::uint32_t seed : {1U, 2U, 3U, 4U}) {
    const auto loaded = load(test::small_sections(sound_[3].second, seed));
    ASSERT_TRUE(loaded.has_value()) << loaded.error().message;
    for (const std::string& text :
         {std::string(kLetter), repeated("lost op ", 700), std::string("."), std::string("de raad")}) {
      const Tokenized tokenized(text);
      const std::vector<Sentence> sentences = one_sentence(tokenized);
      const Annotations annotations = (*loaded)->annotate(tokenized.document, tokenized.result.tokens, sentences);
      EXPECT_EQ(fault_of(tokenized.document, tokenized.result.tokens, sentences, annotations), "") << text;
    }
  }
}

TEST_F(AnnotatorModelTest, EverySectionIsNeeded) {
  for (std::size_t n = 0; n < sound_.size(); ++n) {
    test::Sections fewer = sound_;
    fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(n));
    EXPECT_TRUE(is_refused(fewer)) << sound_[n].first;
    test::Sections empty = sound_;
    empty[n].second.clear();
    EXPECT_TRUE(is_refused(empty)) << sound_[n].first;
  }
}

TEST_F(AnnotatorModelTest, LabelsThatDoNotFitAreRefused) {
  const std::string& sound = sound_[2].second;
  const auto with = [&](std::string labels) {
    test::Sections changed = sound_;
    changed[2].second = std::move(labels);
    return changed;
  };
  const auto replaced = [&](std::string_view from, std::string_view to) {
    std::string labels = sound;
    labels.replace(labels.find(from), from.size(), to);
    return with(labels);
  };
  EXPECT_TRUE(load(with(sound)).has_value());
  EXPECT_TRUE(load(with(sound.substr(0, sound.size() - 1))).has_value());  // the last line's end may lack
  EXPECT_TRUE(is_refused(with(sound + "relation\tobj\n")));                // one too many
  EXPECT_TRUE(is_refused(with(sound + "tag\tX\tSPEC\t_\n")));
  EXPECT_TRUE(is_refused(with(sound + "\n")));
  EXPECT_TRUE(is_refused(replaced("relation\tnsubj\n", "")));
  EXPECT_TRUE(is_refused(replaced("NOUN", "NOUNS")));
  EXPECT_TRUE(is_refused(replaced("nsubj", "subject")));
  EXPECT_TRUE(is_refused(replaced("nsubj", "root")));  // two roots
  EXPECT_TRUE(is_refused(replaced("root", "obj")));    // none
  EXPECT_TRUE(is_refused(replaced("tag\tADP", "tga\tADP")));
  EXPECT_TRUE(is_refused(replaced("\tLET", "")));
  EXPECT_TRUE(is_refused(replaced("LET", "LET\tLET")));
  for (std::size_t size = 0; size + 1 < sound.size(); ++size) {
    const auto loaded = load(with(sound.substr(0, size)));
    // Cut within the last label's subtype it is another label.
    EXPECT_TRUE(!loaded || size + 5 >= sound.size()) << size;
  }
}

TEST_F(AnnotatorModelTest, SectionsOfTwoModelsDoNotMix) {
  test::Sections mixed = sound_;
  mixed[0].second = test::words_section(test::small_words(), 9000, 5, 3);
  EXPECT_TRUE(is_refused(mixed));
}

}  // namespace
}  // namespace helder::language
