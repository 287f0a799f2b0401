// The content's words, each with its place, cut from the texts that the program hands over.
#pragma once

#include <string>
#include <vector>

#include "verify/module.hpp"

namespace cvpdf::verify {

struct ExpectedWord {
  std::string utf8;  // plain(); a formula is "\uFFFC".
  SourceSpan span;   // From the stretch that it begins in to its last.
  ExpectedText::Presence presence = ExpectedText::Presence::certain;
};

[[nodiscard]] std::vector<ExpectedWord> cut_words(const std::vector<ExpectedText>& texts);

}  // namespace cvpdf::verify
