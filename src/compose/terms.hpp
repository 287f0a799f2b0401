// The content's terms: where they stand in an author's text, and what the engine is told of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/cv.hpp"
#include "document/document.hpp"

namespace cvpdf::compose {

// Bytes [begin, end) of a text, in which a term stands.
struct TermPlace {
  std::size_t begin = 0, end = 0;
  const content::Term* term = nullptr;
};

// Knows the terms that change how their places are set: those with a language, and phrases that stay whole. Where a
// single word is divided is the document's to know: word_exceptions().
class TermFinder {
 public:
  // The terms must outlive it.
  explicit TermFinder(const std::vector<content::Term>& terms);

  [[nodiscard]] bool is_empty() const { return candidates_.empty(); }
  // In order, without overlap, the longest first; whole words alone, and none in addresses.
  [[nodiscard]] std::vector<TermPlace> find(std::string_view text) const;

 private:
  struct Candidate {
    std::u32string letters;  // Lower case.
    const content::Term* term;
  };
  [[nodiscard]] const Candidate* longest_at(std::u32string_view text) const;

  std::vector<Candidate> candidates_;  // By their first letter, longer ones first.
};

// A part of an author's text that is all of one term, or of none.
struct TermPiece {
  content::Span span;
  const content::Term* term = nullptr;
  bool begins = false;  // A place of the term's.
};
// The text, cut where terms begin and end; code and math hold none.
[[nodiscard]] std::vector<TermPiece> cut_at_terms(const content::RichText& text, const TermFinder& terms);

// Ordered by the word.
[[nodiscard]] std::vector<document::WordException> word_exceptions(const std::vector<content::Term>& terms);

}  // namespace cvpdf::compose
