#include "verify/reading.hpp"

#include "verify/text_string.hpp"
#include "verify/unicode_text.hpp"

namespace cvpdf::verify {
namespace {

class TreeReading {
 public:
  TreeReading(const Tree& tree, const std::vector<PageText>& pages) : tree_(tree), pages_(pages) {}

  std::vector<FoundWord> read() {
    for (const std::size_t root : tree_.roots) read_element(root);
    end_word(FoundWord::Begins::apart);
    return std::move(words_);
  }

 private:
  // Its depth is bounded: read_tree() goes no deeper than `deepest_element`.
  void read_element(std::size_t index) {
    const Element& element = tree_.elements[index];
    const bool block = !is_inline(element.type) && element.type != "Formula";
    if (block) end_word(FoundWord::Begins::apart);
    QPDFObjectHandle actual = element.dictionary.getKey("/ActualText");
    if (element.type == "Formula") {
      add_formula(element);
    } else if (actual.isString()) {
      add_text(text_of_string(actual.getStringValue()), element.page);
    } else {
      for (const Kid& kid : element.kids) read_kid(kid);
    }
    if (block) end_word(FoundWord::Begins::apart);
  }

  void read_kid(const Kid& kid) {
    if (kid.kind == Kid::Kind::element) return read_element(kid.element);
    if (kid.kind != Kid::Kind::content || kid.page < 1) return;
    const PageText& page = pages_[static_cast<std::size_t>(kid.page) - 1];
    const auto text = page.by_mcid.find(kid.mcid);
    if (text != page.by_mcid.end()) add_text(text->second.utf8, kid.page);
  }

  // Glued to its neighbours or not: it is a word of its own, as in the content.
  void add_formula(const Element& element) {
    end_word(FoundWord::Begins::apart);
    words_.push_back({formula_mark, element.page, FoundWord::Begins::apart});
  }

  static FoundWord::Begins begins_behind(char32_t blank) {
    if (blank == U'\n') return FoundWord::Begins::at_line;
    return blank == U'\v' ? FoundWord::Begins::at_gap : FoundWord::Begins::apart;
  }

  void add_text(const std::string& utf8, int page) {
    std::string stretch;
    for (const char32_t c : code_points(utf8)) {
      if (!is_blank(c)) {
        append_utf8(stretch, c);
        continue;
      }
      add_part(stretch, page);
      stretch.clear();
      end_word(begins_behind(c));
    }
    add_part(stretch, page);
  }

  void add_part(const std::string& part, int page) {
    if (!part.empty() && word_.empty()) page_ = page;
    word_ += plain(part);
  }

  void end_word(FoundWord::Begins next) {
    if (!word_.empty()) {
      words_.push_back({word_, page_, begins_});
      word_.clear();
      begins_ = next;
    } else if (next == FoundWord::Begins::apart) {
      begins_ = next;
    }
  }

  const Tree& tree_;
  const std::vector<PageText>& pages_;
  std::vector<FoundWord> words_;
  std::string word_;
  int page_ = 0;
  FoundWord::Begins begins_ = FoundWord::Begins::apart;
};

}  // namespace

std::vector<FoundWord> read_words(const Tree& tree, const std::vector<PageText>& pages) {
  return TreeReading(tree, pages).read();
}

}  // namespace cvpdf::verify
