#include "verify/expected_words.hpp"

#include <algorithm>

#include "verify/reading.hpp"
#include "verify/unicode_text.hpp"

namespace cvpdf::verify {
namespace {

class WordCutter {
 public:
  std::vector<ExpectedWord> cut(const std::vector<ExpectedText>& texts) {
    for (const ExpectedText& text : texts) {
      add(text);
      if (text.then == ExpectedText::Then::block_ends) end_word();
    }
    end_word();
    return std::move(words_);
  }

 private:
  void add(const ExpectedText& text) {
    if (text.kind == ExpectedText::Kind::formula) {
      end_word();
      words_.push_back({formula_mark, text.span, text.presence});
      return;
    }
    std::string part;
    for (const char32_t c : code_points(text.utf8)) {
      if (!is_blank(c)) {
        append_utf8(part, c);
        continue;
      }
      add_part(part, text);
      part.clear();
      end_word();
    }
    add_part(part, text);
  }

  void add_part(const std::string& part, const ExpectedText& text) {
    const std::string letters = plain(part);
    if (letters.empty()) return;
    if (word_.utf8.empty()) {
      word_.span = text.span;
      word_.presence = text.presence;
    }
    if (text.presence == ExpectedText::Presence::certain) word_.presence = text.presence;
    if (text.span.file == word_.span.file) word_.span.end = std::max(word_.span.end, text.span.end);
    word_.utf8 += letters;
  }

  void end_word() {
    if (!word_.utf8.empty()) words_.push_back(word_);
    word_ = {};
  }

  std::vector<ExpectedWord> words_;
  ExpectedWord word_;
};

}  // namespace

std::vector<ExpectedWord> cut_words(const std::vector<ExpectedText>& texts) { return WordCutter().cut(texts); }

}  // namespace cvpdf::verify
