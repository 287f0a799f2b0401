// Goes through the opportunities, gives each its kind, and asks that kind's rules. Between two plain letters, where
// most stand, none has a say.
#include "unicode/break_tailoring.hpp"

#include <algorithm>

#include "unicode/addresses.hpp"
#include "unicode/break_rules.hpp"

namespace cvpdf::unicode {

namespace {

constexpr char32_t soft_hyphen = 0xAD;

bool is_lower_letter(char32_t c) { return c >= U'a' && c <= U'z'; }

// "word--word": the second hyphen ends a dash, if anything stands before it.
bool ends_double_hyphen(const BreakPlace& place) {
  const std::size_t last = previous_offset(place.utf8, place.offset);
  return place.before == U'-' && code_point_before(place.utf8, last) == U'-';
}

BreakKind kind_of(const BreakPlace& place) {
  if (place.word_end < place.offset) return BreakKind::blank;
  if (place.before == soft_hyphen) return BreakKind::soft_hyphen;
  if (is_dash(place.before) || ends_double_hyphen(place)) return BreakKind::dash;
  if (is_hyphen(place.before)) return BreakKind::hyphen;
  if (place.before == U'/') return BreakKind::slash;
  return place.before < 0x80 || place.before == U'\u2026' ? BreakKind::symbol : BreakKind::plain;
}

bool is_kept(const BreakPlace& place, BreakKind kind) {
  if (kind == BreakKind::blank && is_lower_letter(place.after) && is_lower_letter(place.before)) return false;
  const auto rules = break_rules(kind);
  return std::any_of(rules.begin(), rules.end(), [&](const BreakRule& rule) { return rule.keeps(place); });
}

class Tailor {
 public:
  explicit Tailor(std::string_view utf8) : utf8_(utf8), addresses_(find_addresses(utf8)) {}

  // Only addresses need more room than there was.
  void tailor(std::vector<LineBreakOpportunity>& breaks) {
    if (!addresses_.empty()) breaks = with_addresses(breaks);
    std::size_t kept = 0;
    for (LineBreakOpportunity& opportunity : breaks) {
      if (!judge(opportunity)) continue;
      breaks[kept++] = opportunity;
    }
    breaks.resize(kept);
  }

 private:
  // False for one that is none.
  [[nodiscard]] bool judge(LineBreakOpportunity& opportunity) const {
    if (opportunity.kind != BreakKind::plain) return true;
    const BreakPlace place = break_place(utf8_, opportunity.offset);
    opportunity.kind = kind_of(place);
    return !is_kept(place, opportunity.kind);
  }

  // An address's own opportunities instead of those of UAX #14 within it.
  [[nodiscard]] std::vector<LineBreakOpportunity> with_addresses(
      const std::vector<LineBreakOpportunity>& breaks) const {
    std::vector<LineBreakOpportunity> out;
    auto next = breaks.begin();
    for (const Address& address : addresses_) {
      while (next != breaks.end() && next->offset <= address.begin) out.push_back(*next++);
      // "see /etc": UAX #14 breaks before no solidus (LB13).
      const bool is_missing = out.empty() || out.back().offset < address.begin;
      if (is_missing && follows_blank(address.begin)) out.push_back({static_cast<std::uint32_t>(address.begin)});
      append_address_breaks(utf8_, address, out);
      while (next != breaks.end() && next->offset < address.end) ++next;
    }
    out.insert(out.end(), next, breaks.end());
    return out;
  }

  [[nodiscard]] bool follows_blank(std::size_t offset) const {
    return is_breaking_blank(code_point_before(utf8_, offset)) && break_place(utf8_, offset).word_end > 0;
  }

  std::string_view utf8_;
  std::vector<Address> addresses_;
};

}  // namespace

void tailor_breaks(std::string_view utf8, std::vector<LineBreakOpportunity>& breaks) { Tailor(utf8).tailor(breaks); }

}  // namespace cvpdf::unicode
