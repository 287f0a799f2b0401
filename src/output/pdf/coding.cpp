#include "output/pdf/coding.hpp"

#include <array>

namespace cvpdf::output::pdf {
namespace {

constexpr std::size_t byte_values = 256;
constexpr unsigned first_ascii = 0x20, behind_ascii = 0x7F, first_high = 0x80;

class Coder {
 public:
  std::vector<std::uint16_t> run(const std::vector<UsedGlyph>& glyphs) {
    codes_.resize(glyphs.size());
    for (std::size_t i = 0; i < glyphs.size(); ++i) take_own(glyphs[i], i);
    for (std::uint16_t& code : codes_) {
      if (code == 0) code = take_free();
    }
    return std::move(codes_);
  }

 private:
  void take_own(const UsedGlyph& glyph, std::size_t index) {
    if (glyph.text.size() != 1) return;
    const auto own = static_cast<unsigned char>(glyph.text.front());
    if (own < first_ascii || own >= behind_ascii || taken_[own]) return;
    taken_[own] = true;
    codes_[index] = own;
  }

  // High bytes come first: those below stand for what they are in ASCII. No word space is given away.
  std::uint16_t take_free() {
    const auto is_free = [this](std::size_t code) { return !taken_[code] && code != word_space_code && code != 0; };
    while (!is_free(next_)) next_ = (next_ + 1) % byte_values;
    taken_[next_] = true;
    return static_cast<std::uint16_t>(next_);
  }

  std::array<bool, byte_values> taken_{};
  std::size_t next_ = first_high;
  std::vector<std::uint16_t> codes_;
};

}  // namespace

std::optional<std::vector<std::uint16_t>> one_byte_codes(const std::vector<UsedGlyph>& glyphs) {
  if (glyphs.size() > byte_values - 2) return std::nullopt;
  return Coder().run(glyphs);
}

}  // namespace cvpdf::output::pdf
