// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "language/conllu.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

#include "text/form.h"
#include "unit/language/plain_document.h"

namespace helder::language {
namespace {

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string forms_of(const Document& document, const Tokenization& tokenization) {
  std::string out;
  for (const Sentence& sentence : tokenization.sentences) {
    for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
      out += document.text(tokenization.tokens[i].span);
      out += i + 1 == sentence.last_token ? '\n' : '|';
    }
  }
  return out;
}

std::string line(int id, std::string_view form, std::string_view misc = "_") {
  return std::to_string(id) + '\t' + std::string(form) + "\t_\t_\t_\t_\t_\t_\t_\t" + std::string(misc) + '\n';
}

TEST(Conllu, WritesTokensSentencesAndSpacing) {
  const Tokenized made("Dit is zo.\n\nEn \"dat\" ook!");
  EXPECT_EQ(write_conllu(made.document, made.result.tokens, made.result.sentences, {}, "brief.txt"),
            "# newdoc id = brief.txt\n# newpar\n# sent_id = p1s1\n# text = Dit is zo.\n" + line(1, "Dit") +
                line(2, "is") + line(3, "zo", "SpaceAfter=No") + line(4, ".") +
                "\n# newpar\n# sent_id = p2s1\n# text = En \"dat\" ook!\n" + line(1, "En") +
                line(2, "\"", "SpaceAfter=No") + line(3, "dat", "SpaceAfter=No") + line(4, "\"") +
                line(5, "ook", "SpaceAfter=No") + line(6, "!") + "\n");
}

TEST(Conllu, WritesNoTabOrBreakInAColumn) {
  Mark field{.span = {0, 11}, .kind = MarkKind::merge_field, .target = {}};
  const Tokenized made("«a\t b\n c»x", {field});
  const std::string out = write_conllu(made.document, made.result.tokens, made.result.sentences, {}, "a\tb\nc");
  EXPECT_NE(out.find("# newdoc id = a b c\n"), std::string::npos);
  EXPECT_NE(out.find("1\t«a b c»\t"), std::string::npos) << out;
}

TEST(Conllu, ReadsBackWhatItWrites) {
  const Tokenized made("De heer J. Jansen (Ede) belt o.a. 's avonds. Wat nu?\n\n1. In- en uitvoer: € 5,-!\n\nKop");
  const auto read = read_conllu(write_conllu(made.document, made.result.tokens, made.result.sentences, {}, "x"));
  ASSERT_TRUE(read) << read.error().message;
  ASSERT_EQ(read->size(), 1U);
  const ConlluDocument& document = read->front();
  EXPECT_EQ(document.id, "x");
  EXPECT_EQ(document.document.text(), made.document.text());
  EXPECT_EQ(forms_of(document.document, document.tokenization), forms_of(made.document, made.result));
  ASSERT_EQ(document.tokenization.tokens.size(), made.result.tokens.size());
  for (std::size_t i = 0; i < made.result.tokens.size(); ++i) {
    EXPECT_EQ(document.tokenization.tokens[i].form, made.result.tokens[i].form);
    EXPECT_EQ(document.tokenization.tokens[i].is_word(), made.result.tokens[i].is_word());
    EXPECT_EQ(document.tokenization.tokens[i].has(kSpaceAfter), made.result.tokens[i].has(kSpaceAfter));
    EXPECT_EQ(document.tokenization.tokens[i].has(kSentenceStart), made.result.tokens[i].has(kSentenceStart));
  }
  for (std::size_t i = 0; i < made.result.sentences.size(); ++i) {
    EXPECT_EQ(document.tokenization.sentences[i].words, made.result.sentences[i].words);
    EXPECT_EQ(document.tokenization.sentences[i].block, made.result.sentences[i].block);
    EXPECT_EQ(document.tokenization.sentences[i].span, made.result.sentences[i].span);
  }
}

TEST(Conllu, TokenizerAgreesWithTheAnnotatedLetter) {
  const auto read = read_conllu(read_file(HELDER_SOURCE_DIR "/tests/unit/language/data/brief.conllu"));
  ASSERT_TRUE(read) << read.error().message;
  ASSERT_EQ(read->size(), 1U);
  const ConlluDocument& gold = read->front();
  EXPECT_EQ(gold.tokenization.sentences.size(), 20U);
  const Tokenized made(gold.document.text());
  EXPECT_EQ(forms_of(made.document, made.result), forms_of(gold.document, gold.tokenization));
}

TEST(Conllu, KeepsTheFilesOwnSentencesAndTokens) {
  const auto read = read_conllu(line(1, "dr") + line(2, ".") + "\n" + line(1, "in de stad") +
                                line(2, "zo", "Gloss=x|SpaceAfter=No") + "\n");
  ASSERT_TRUE(read);
  EXPECT_EQ(forms_of(read->front().document, read->front().tokenization), "dr|.\nin de stad|zo\n");
  EXPECT_EQ(read->front().document.text(), "dr . in de stad zo");
}

TEST(Conllu, StartsADocumentAtNewdocAndAParagraphAtNewpar) {
  const auto read = read_conllu("# newdoc id = een\n" + line(1, "A") + "\n# newpar\n" + line(1, "B") +
                                "\n# newdoc id = twee\n" + line(1, "C") + "\n");
  ASSERT_TRUE(read);
  ASSERT_EQ(read->size(), 2U);
  EXPECT_EQ((*read)[0].id, "een");
  EXPECT_EQ((*read)[0].document.blocks().size(), 2U);
  EXPECT_EQ((*read)[1].id, "twee");
  EXPECT_EQ((*read)[1].document.text(), "C");
}

TEST(Conllu, TakesParagraphsFromSentenceIds) {
  const auto read = read_conllu("# sent_id = d.p.1.s.1\n" + line(1, "A") + "\n# sent_id = d.p.1.s.2\n" + line(1, "B") +
                                "\n# sent_id = d.p.2.s.1\n" + line(1, "C") + "\n");
  ASSERT_TRUE(read);
  EXPECT_EQ(read->front().document.text(), "A B\n\nC");
}

TEST(Conllu, ReadsRangesAsOneTokenAndLeavesEmptyNodesOut) {
  const auto read = read_conllu("1-2\tvamos\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n" + line(1, "va") + line(2, "mos") +
                                "2.1\tleeg\t_\t_\t_\t_\t_\t_\t_\t_\n" + line(3, "."));
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(read->front().document.text(), "vamos.");
  EXPECT_EQ(read->front().tokenization.tokens.size(), 2U);
}

TEST(Conllu, AcceptsWindowsLineEndsAndAByteOrderMark) {
  const auto read = read_conllu("\xEF\xBB\xBF# text = A\r\n1\tA\t_\t_\t_\t_\t_\t_\t_\t_\r\n\r\n");
  ASSERT_TRUE(read);
  EXPECT_EQ(read->front().document.text(), "A");
}

TEST(Conllu, SaysOnWhichLineAFileIsDamaged) {
  const auto check = [](std::string_view bytes, std::uint32_t at) {
    const auto read = read_conllu(bytes);
    ASSERT_FALSE(read) << bytes;
    EXPECT_EQ(read.error().code, ErrorCode::damaged);
    EXPECT_EQ(read.error().line, at) << bytes;
    EXPECT_FALSE(read.error().message.empty());
  };
  check("1\tA\t_\n", 1);
  check(line(1, "A") + line(3, "B"), 2);
  check(line(1, "A") + line(1, "B"), 2);
  check("# x\n" + line(2, "A"), 2);
  check("een\tA\t_\t_\t_\t_\t_\t_\t_\t_\n", 1);
  check("1\t\t_\t_\t_\t_\t_\t_\t_\t_\n", 1);
  check("2-1\tA\t_\t_\t_\t_\t_\t_\t_\t_\n", 1);
  check("1.1\tA\t_\t_\t_\t_\t_\t_\t_\t_\n", 1);
  check(line(1, "A") + "# text = B\n", 2);
  check("1\tA\t_\t_\t_\t_\t_\t_\t_\t_\t_\n", 1);
  check(line(1, "\xFF"), 0);
}

TEST(Conllu, SaysWhenAFileHasNoSentences) {
  for (const std::string_view bytes : {"", "\n\n", "# newdoc id = leeg\n\n"}) {
    const auto read = read_conllu(bytes);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::no_text);
  }
}

std::string row(std::string_view columns) {
  std::string out(columns);
  std::replace(out.begin(), out.end(), ' ', '\t');
  return out + "\n";
}

const std::string kAnnotated = row("1 Zij zij PRON VNW Person=3|PronType=Prs 2 nsubj _ _") +
                               row("2 lost op_lossen VERB WW Number=Sing|Tense=Pres|VerbForm=Fin 0 root _ _") +
                               row("3 dit dit PRON VNW PronType=Dem 2 obj _ _") +
                               row("4 op op ADP VZ _ 2 compound:prt _ SpaceAfter=No") +
                               row("5 . . PUNCT LET _ 2 punct _ _");

TEST(Conllu, KeepsTheAnnotationOfTheFile) {
  const auto read = read_conllu("# text = x\n" + row("1 Goed goed ADJ ADJ Degree=Pos 0 root _ _") + "\n" + kAnnotated);
  ASSERT_TRUE(read) << read.error().message;
  const auto words = read->front().annotations.words();
  ASSERT_EQ(words.size(), 6U);
  EXPECT_EQ(words[0].features.degree, Degree::pos);
  EXPECT_EQ(words[2].lemma, "op_lossen");
  EXPECT_TRUE(words[2].is_finite());
  EXPECT_EQ(words[2].head, Annotation::kRoot);
  EXPECT_EQ(words[4].head, 2U);
  EXPECT_EQ(words[4].relation, Relation::compound_prt);
  EXPECT_EQ(words[1].features.person, 3);
}

TEST(Conllu, WritesTheAnnotationThatItRead) {
  const auto read = read_conllu(kAnnotated);
  ASSERT_TRUE(read) << read.error().message;
  const ConlluDocument& document = read->front();
  const std::string written = write_conllu(document.document, document.tokenization.tokens,
                                           document.tokenization.sentences, document.annotations.words(), "");
  EXPECT_NE(written.find(kAnnotated), std::string::npos) << written;
}

TEST(Conllu, HasNoAnnotationWhenAWordLacksIt) {
  const auto read = read_conllu(kAnnotated + "\n" + line(1, "kaal"));
  ASSERT_TRUE(read);
  EXPECT_TRUE(read->front().annotations.empty());
}

TEST(Conllu, NamesWhatIsWrongInAnAnnotation) {
  const std::string circle = row("1 a a X X _ 2 dep _ _") + row("2 b b X X _ 1 dep _ _");
  for (const std::string& bytes : {circle, row("1 a a X X _ 1 dep _ _"), row("1 a a NAAM X _ 0 root _ _"),
                                   row("1 a a X X _ 7 dep _ _"), row("1 a a X X _ 0 wortel _ _")}) {
    const auto read = read_conllu(bytes);
    ASSERT_FALSE(read) << bytes;
    EXPECT_EQ(read.error().code, ErrorCode::damaged);
    EXPECT_EQ(read.error().line, 1U);
  }
}

}  // namespace
}  // namespace helder::language
