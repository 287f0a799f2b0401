// The marked-content sequences that are open at a place of a content stream (ISO 32000-1, 14.6). Knows no operators'
// text.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace cvpdf::verify {

struct Mark {
  enum class Kind : std::uint8_t { plain, tagged, artifact };
  Kind kind = Kind::plain;
  std::string tag;
  int mcid = -1;
  std::optional<std::string> actual_text;  // UTF-8.
};

class Marks {
 public:
  void open(Mark mark) { open_.push_back(std::move(mark)); }
  // Whether there was one to close.
  bool close();
  [[nodiscard]] std::size_t depth() const { return open_.size(); }
  [[nodiscard]] bool in_artifact() const { return is_in(Mark::Kind::artifact); }
  [[nodiscard]] bool in_tag() const { return is_in(Mark::Kind::tagged); }
  // The innermost MCID; -1 where there is none.
  [[nodiscard]] int mcid() const;
  // Whether an open sequence speaks for what is shown.
  [[nodiscard]] bool is_spoken_for() const;

 private:
  [[nodiscard]] bool is_in(Mark::Kind kind) const;
  std::vector<Mark> open_;
};

}  // namespace cvpdf::verify
