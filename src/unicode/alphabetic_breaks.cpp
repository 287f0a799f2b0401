// Pairs of classes decide, and for numbers what stood before. The rules' numbers are those of UAX #14.
#include "unicode/alphabetic_breaks.hpp"

#include <unicode/uchar.h>

#include <array>
#include <cstdint>

#include "unicode/text.hpp"

namespace cvpdf::unicode {

namespace {

// UAX #14's classes, under its names; `xx` is any that ICU must judge.
enum class Class : std::uint8_t {
  al,
  nu,
  sp,
  op,
  cl,
  cp,
  qu,
  gl,
  ba,
  hy,
  b2,
  ex,
  is,
  sy,
  pr,
  po,
  in,
  bb,
  cm,
  wj,
  zw,
  bk,
  cr,
  lf,
  nl,
  xx
};
constexpr std::size_t class_count = static_cast<std::size_t>(Class::xx);

template <typename... Classes>
constexpr bool is_one_of(Class c, Classes... others) {
  return ((c == others) || ...);
}

constexpr bool breaks_line(Class c) { return is_one_of(c, Class::bk, Class::cr, Class::lf, Class::nl); }

// Whether these two keep together whatever blanks stand between them.
constexpr bool keeps_across_blanks(Class before, Class after) {
  if (breaks_line(after) || is_one_of(after, Class::sp, Class::zw)) return true;                      // LB6, LB7
  if (before == Class::zw) return false;                                                              // LB8
  if (after == Class::wj) return true;                                                                // LB11
  if (is_one_of(after, Class::cl, Class::cp, Class::ex, Class::is, Class::sy)) return true;           // LB13
  if (before == Class::op) return true;                                                               // LB14
  return (before == Class::qu && after == Class::op) || (before == Class::b2 && after == Class::b2);  // LB15, LB17
}

// LB22 to LB30.
constexpr bool keeps_in_word(Class before, Class after) {
  const bool letter_before = is_one_of(before, Class::al, Class::nu);
  const bool letter_after = is_one_of(after, Class::al, Class::nu);
  const bool affix_before = is_one_of(before, Class::pr, Class::po);
  const bool affix_after = is_one_of(after, Class::pr, Class::po);
  if (after == Class::in || (letter_before && letter_after)) return true;  // LB22, LB23, LB25, LB28
  if (letter_before && (affix_after || after == Class::op)) return true;   // LB24, LB25, LB30
  if (letter_after && (affix_before || before == Class::cp)) return true;  // LB24, LB25, LB30
  if (before == Class::is) return letter_after;                            // LB25, LB29
  return before == Class::hy && after == Class::nu;                        // LB25
}

constexpr bool keeps_when_adjacent(Class before, Class after) {
  if (before == Class::cr && after == Class::lf) return true;  // LB5
  if (breaks_line(before)) return false;                       // LB4
  if (keeps_across_blanks(before, after)) return true;
  if (is_one_of(before, Class::sp, Class::zw)) return false;                        // LB8, LB18
  if (is_one_of(before, Class::wj, Class::gl)) return true;                         // LB11, LB12
  if (after == Class::gl && !is_one_of(before, Class::ba, Class::hy)) return true;  // LB12a
  if (before == Class::qu || after == Class::qu) return true;                       // LB19
  if (is_one_of(after, Class::ba, Class::hy) || before == Class::bb) return true;   // LB21
  return keeps_in_word(before, after);
}

enum class Bond : std::uint8_t { none, adjacent, across_blanks };
using Bonds = std::array<std::array<Bond, class_count>, class_count>;

constexpr Bonds make_bonds() {
  Bonds bonds{};
  for (std::size_t b = 0; b < class_count; ++b) {
    for (std::size_t a = 0; a < class_count; ++a) {
      const auto before = static_cast<Class>(b);
      const auto after = static_cast<Class>(a);
      const bool across = !breaks_line(before) && keeps_across_blanks(before, after);
      bonds[b][a] = across ? Bond::across_blanks : keeps_when_adjacent(before, after) ? Bond::adjacent : Bond::none;
    }
  }
  return bonds;
}
constexpr Bonds bonds = make_bonds();

struct AsciiRow {
  Class c;
  std::string_view characters;
};
// The rest is alphabetic, or a control.
constexpr AsciiRow ascii_rows[] = {
    {Class::nu, "0123456789"}, {Class::sp, " "},    {Class::ba, "\t|"}, {Class::lf, "\n"},
    {Class::bk, "\v\f"},       {Class::cr, "\r"},   {Class::ex, "!?"},  {Class::qu, "\"'"},
    {Class::pr, "$+\\"},       {Class::po, "%"},    {Class::op, "([{"}, {Class::cp, ")]"},
    {Class::cl, "}"},          {Class::is, ",.:;"}, {Class::hy, "-"},   {Class::sy, "/"},
};

constexpr Class ascii_class(char c) {
  for (const AsciiRow& row : ascii_rows) {
    if (row.characters.find(c) != std::string_view::npos) return row.c;
  }
  return c < ' ' || c == '\x7F' ? Class::cm : Class::al;
}

constexpr std::size_t ascii_size = 128;
constexpr std::array<Class, ascii_size> make_ascii_classes() {
  std::array<Class, ascii_size> out{};
  for (std::size_t i = 0; i < ascii_size; ++i) out[i] = ascii_class(static_cast<char>(i));
  return out;
}
constexpr std::array<Class, ascii_size> ascii_classes = make_ascii_classes();

constexpr std::string_view real_hyphen = "\u2010";

// Wide brackets are judged apart (LB30); none stands below.
constexpr char32_t first_wide_bracket = 0x2329;

struct IcuRow {
  ULineBreak icu;
  Class c;
};
constexpr IcuRow icu_rows[] = {
    {U_LB_ALPHABETIC, Class::al},        {U_LB_AMBIGUOUS, Class::al},  // LB1
    {U_LB_NUMERIC, Class::nu},           {U_LB_OPEN_PUNCTUATION, Class::op}, {U_LB_CLOSE_PUNCTUATION, Class::cl},
    {U_LB_CLOSE_PARENTHESIS, Class::cp}, {U_LB_QUOTATION, Class::qu},        {U_LB_GLUE, Class::gl},
    {U_LB_BREAK_AFTER, Class::ba},       {U_LB_BREAK_BOTH, Class::b2},       {U_LB_INFIX_NUMERIC, Class::is},
    {U_LB_PREFIX_NUMERIC, Class::pr},    {U_LB_POSTFIX_NUMERIC, Class::po},  {U_LB_INSEPARABLE, Class::in},
    {U_LB_BREAK_BEFORE, Class::bb},      {U_LB_COMBINING_MARK, Class::cm},   {U_LB_WORD_JOINER, Class::wj},
    {U_LB_ZWSPACE, Class::zw},           {U_LB_MANDATORY_BREAK, Class::bk},  {U_LB_NEXT_LINE, Class::nl},
};

constexpr std::size_t icu_count = U_LB_COUNT;
constexpr std::array<Class, icu_count> make_icu_classes() {
  std::array<Class, icu_count> out{};
  for (Class& c : out) c = Class::xx;
  for (const IcuRow& row : icu_rows) out[row.icu] = row.c;
  return out;
}
constexpr std::array<Class, icu_count> icu_classes = make_icu_classes();

Class class_beyond_ascii(char32_t c) {
  const auto icu = static_cast<std::size_t>(u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_LINE_BREAK));
  const Class found = icu < icu_count ? icu_classes[icu] : Class::xx;
  const bool is_bracket = is_one_of(found, Class::op, Class::cl, Class::cp);
  return is_bracket && c >= first_wide_bracket ? Class::xx : found;
}

// NU (NU | SY | IS)* (CL | CP)?, as far as it was read.
enum class Number : std::uint8_t { none, open, closed };

class Finder {
 public:
  Finder(std::string_view utf8, std::vector<LineBreakOpportunity>& breaks) : utf8_(utf8), breaks_(breaks) {}

  bool find() {
    for (std::size_t at = 0; at < utf8_.size();) {
      const std::size_t begin = at;
      const Class c = next_class(at);
      if (c == Class::xx) return false;
      visit(c, begin, at);
    }
    return true;
  }

 private:
  [[nodiscard]] Class next_class(std::size_t& at) const {
    const auto byte = static_cast<unsigned char>(utf8_[at]);
    if (byte < ascii_size) return ++at, ascii_classes[byte];
    return class_beyond_ascii(next_code_point(utf8_, at));
  }

  void visit(Class c, std::size_t begin, std::size_t end) {
    if (c == Class::cm) {
      const bool joins = begin > 0 && !after_blanks_ && !breaks_line(last_) && last_ != Class::zw;
      if (joins) return;  // LB9
      c = Class::al;      // LB10
    }
    const bool is_break = begin > 0 && !keeps(c, end);
    if (is_break) {
      const BreakKind kind = breaks_line(last_) && !after_blanks_ ? BreakKind::mandatory : BreakKind::plain;
      breaks_.push_back({static_cast<std::uint32_t>(begin), kind});
    }
    if (c == Class::sp && begin > 0 && !breaks_line(last_)) {
      after_blanks_ = true;
      number_ = Number::none;
      return;
    }
    step_number(c);
    begins_with_hyphen_ = (begin == 0 || is_break) && (c == Class::hy || is_real_hyphen(begin));
    last_ = c;
    after_blanks_ = c == Class::sp;
  }

  [[nodiscard]] bool keeps(Class c, std::size_t end) const {
    const Bond bond = bonds[static_cast<std::size_t>(last_)][static_cast<std::size_t>(c)];
    if (after_blanks_) return bond == Bond::across_blanks && !begins_fraction(c, end);
    return bond != Bond::none || (begins_with_hyphen_ && c == Class::al) || keeps_in_number(c, end);
  }

  // ICU's own rule: "costs .35" breaks before the point, in spite of LB13.
  [[nodiscard]] bool begins_fraction(Class c, std::size_t end) const {
    return c == Class::is && last_ != Class::op && next_beyond_marks(end) == Class::nu;
  }

  [[nodiscard]] bool is_real_hyphen(std::size_t at) const {
    return utf8_.substr(at, real_hyphen.size()) == real_hyphen;
  }

  // LB25, what the pairs do not say.
  [[nodiscard]] bool keeps_in_number(Class c, std::size_t end) const {
    if (number_ == Number::open && c == Class::nu) return true;
    if (number_ != Number::none && is_one_of(c, Class::pr, Class::po)) return true;
    return c == Class::op && is_one_of(last_, Class::pr, Class::po) && number_follows(end);
  }

  [[nodiscard]] bool number_follows(std::size_t at) const {
    Class c = next_beyond_marks(at);
    if (c == Class::is) c = next_beyond_marks(at);
    return c == Class::nu;
  }
  [[nodiscard]] Class next_beyond_marks(std::size_t& at) const {
    Class c = Class::cm;
    while (c == Class::cm && at < utf8_.size()) c = next_class(at);
    return c;
  }

  void step_number(Class c) {
    if (c == Class::nu) {
      number_ = Number::open;
    } else if (number_ == Number::open && is_one_of(c, Class::cl, Class::cp)) {
      number_ = Number::closed;
    } else if (number_ != Number::open || !is_one_of(c, Class::sy, Class::is)) {
      number_ = Number::none;
    }
  }

  std::string_view utf8_;
  std::vector<LineBreakOpportunity>& breaks_;
  Class last_ = Class::sp;           // Before any blanks and without its marks.
  bool after_blanks_ = false;        // Blanks stand between it and the place at hand.
  bool begins_with_hyphen_ = false;  // ICU's own rule: a hyphen after a break keeps to its letter.
  Number number_ = Number::none;
};

}  // namespace

bool find_alphabetic_breaks(std::string_view utf8, std::vector<LineBreakOpportunity>& breaks) {
  breaks.clear();
  if (Finder(utf8, breaks).find()) return true;
  breaks.clear();
  return false;
}

}  // namespace cvpdf::unicode
