// Asks the alphabetic rules or, where they pass, ICU's line iterator over the UTF-8 itself; then the tailoring.
// It knows no fonts, no widths and no hyphenation.
#include "unicode/line_breaks.hpp"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include "unicode/alphabetic_breaks.hpp"
#include "unicode/break_tailoring.hpp"

namespace cvpdf::unicode {

namespace {

// Opened on the stack; ICU reads the UTF-8 in place.
UText open_text(std::string_view utf8, UErrorCode& status) {
  UText text = UTEXT_INITIALIZER;
  utext_openUTF8(&text, utf8.data(), static_cast<std::int64_t>(utf8.size()), &status);
  return text;
}

BreakKind kind_of(std::int32_t rule_status) {
  const bool is_hard = rule_status >= UBRK_LINE_HARD && rule_status < UBRK_LINE_HARD_LIMIT;
  return is_hard ? BreakKind::mandatory : BreakKind::plain;
}

}  // namespace

void CloseBreakIterator::operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }

std::vector<LineBreakOpportunity> LineBreakFinder::find(std::string_view utf8) {
  std::vector<LineBreakOpportunity> breaks;
  if (!find_alphabetic_breaks(utf8, breaks)) breaks = find_untailored(utf8);
  tailor_breaks(utf8, breaks);
  return breaks;
}

std::vector<LineBreakOpportunity> LineBreakFinder::find_untailored(std::string_view utf8) {
  std::vector<LineBreakOpportunity> out;
  UErrorCode status = U_ZERO_ERROR;
  if (iterator_ == nullptr) iterator_.reset(ubrk_open(UBRK_LINE, "en", nullptr, 0, &status));
  if (iterator_ == nullptr || utf8.empty()) return out;
  status = U_ZERO_ERROR;  // Only warnings so far: the English rules are the root's.
  UText text = open_text(utf8, status);
  ubrk_setUText(iterator_.get(), &text, &status);
  while (U_SUCCESS(status) != 0) {
    const std::int32_t offset = ubrk_next(iterator_.get());
    if (offset == UBRK_DONE || static_cast<std::size_t>(offset) >= utf8.size()) break;
    out.push_back({static_cast<std::uint32_t>(offset), kind_of(ubrk_getRuleStatus(iterator_.get()))});
  }
  utext_close(&text);
  return out;
}

std::vector<LineBreakOpportunity> line_breaks(std::string_view utf8) { return LineBreakFinder{}.find(utf8); }

}  // namespace cvpdf::unicode
