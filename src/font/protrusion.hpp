// Margin kerning: how far a face's characters hang into the margins, so that edges look straight.
// It knows characters, not outlines.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace cvpdf::font {

// Thousandths of the character's width, into the left margin at a line's start and the right one at its end.
struct Protrusion {
  std::int16_t left = 0, right = 0;
};
struct ProtrusionRow {
  char32_t character = 0;
  Protrusion protrusion;
};

// A face's table. Most questions are about ASCII.
class Protrusions {
 public:
  // What holds for upright faces: after the default of the LaTeX package microtype (microtype.cfg), less what is below
  // 50, and with what other languages end their lines with.
  Protrusions();
  // Rows of the face's own come before those.
  explicit Protrusions(std::span<const ProtrusionRow> own);
  [[nodiscard]] Protrusion of(char32_t character) const {
    return character < ascii_.size() ? ascii_[character] : beyond_ascii(character);
  }

 private:
  void overlay(std::span<const ProtrusionRow> rows);
  [[nodiscard]] Protrusion beyond_ascii(char32_t character) const;

  std::array<Protrusion, 128> ascii_{};
  std::vector<ProtrusionRow> rest_;  // Few.
};

// What holds for faces that lean and have no rows of their own: the ink of an italic stands further to the right.
[[nodiscard]] std::span<const ProtrusionRow> leaning_protrusions();

}  // namespace cvpdf::font
