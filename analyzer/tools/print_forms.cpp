// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
// print_forms: reads "lemma<TAB>class" a line from standard input (class: ww, znw or bn; a separable verb with its bar,
// "op|lossen") and writes "lemma<TAB>class<TAB>cell<TAB>form" for every cell of the paradigm, and "article" for nouns.
// For tests/accuracy/inflection.py.
#include <iostream>
#include <string>

#include "lexicon/entry.h"
#include "lexicon/inflection.h"

int main() {
  std::ios::sync_with_stdio(false);
  for (std::string line; std::getline(std::cin, line);) {
    const std::size_t tab = line.find('\t');
    if (tab == std::string::npos) continue;
    const std::string lemma = line.substr(0, tab), name = line.substr(tab + 1);
    const auto word_class = helder::lexicon::word_class_from_dutch(name);
    if (!word_class) {
      std::cerr << "print_forms: unknown class '" << name << "'\n";
      return 2;
    }
    for (const helder::lexicon::InflectedForm& form : helder::lexicon::inflect(lemma, *word_class)) {
      std::cout << lemma << '\t' << name << '\t' << helder::lexicon::to_string(form.form) << '\t' << form.text << '\n';
      if (!form.stem.empty())
        std::cout << lemma << '\t' << name << '\t' << helder::lexicon::to_string(form.form) << "+stem\t" << form.stem
                  << '\n';
    }
    if (const auto article = helder::lexicon::article(lemma);
        *word_class == helder::lexicon::WordClass::noun && !article.empty())
      std::cout << lemma << '\t' << name << "\tarticle\t" << article << '\n';
  }
}
