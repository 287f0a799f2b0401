#include "math/readable.hpp"

#include <utility>

#include "math/atom.hpp"
#include "math/parser.hpp"
#include "math/spacing.hpp"
#include "unicode/text.hpp"

namespace cvpdf::math {

namespace {

class Reader {
 public:
  std::string read(const List& list) && {
    write(list);
    return std::move(out_);
  }

 private:
  void write(const List& list) {
    const Atom* previous = nullptr;
    for (const Atom& atom : list) {
      if (atom.kind == Atom::Kind::space) {
        if (atom.width > 0) write_blank();
        continue;
      }
      if (previous != nullptr && is_parted(*previous, atom)) write_blank();
      write(atom);
      previous = &atom;
    }
  }
  // "x_i y" is heard as x_i times y.
  [[nodiscard]] bool is_parted(const Atom& before, const Atom& atom) const {
    const bool ends_in_script = !before.subscript.empty() || !before.superscript.empty();
    return space_between(before.type, atom.type, style_) > 0 || (ends_in_script && begins_with_letter(atom));
  }
  static bool begins_with_letter(const Atom& atom) {
    if (atom.kind == Atom::Kind::list) return !atom.inner.empty() && begins_with_letter(atom.inner.front());
    std::size_t at = 0;
    const char32_t c = atom.utf8.empty() ? U'\0' : unicode::next_code_point(atom.utf8, at);
    return unicode::is_letter(c) || unicode::is_digit(c);
  }
  void write(const Atom& atom) {
    atom.kind == Atom::Kind::list ? write(atom.inner) : static_cast<void>(out_ += atom.utf8);
    for (int n = 0; n < atom.primes; ++n) out_ += prime;
    if (!atom.subscript.empty()) write_script('_', atom.subscript);
    if (!atom.superscript.empty()) write_script('^', atom.superscript);
  }
  // In brackets, unless it is one word or number.
  void write_script(char mark, const List& script) {
    const Style outer = std::exchange(style_, script_of(style_));
    std::string before = std::exchange(out_, {});
    write(script);
    const bool is_word = script.size() == 1 && script[0].subscript.empty() && script[0].superscript.empty();
    before += mark;
    out_ = std::move(before) + (is_word || has_only_word(out_) ? out_ : "(" + out_ + ")");
    style_ = outer;
  }
  static bool has_only_word(std::string_view utf8) {
    for (std::size_t at = 0; at < utf8.size();) {
      const char32_t c = unicode::next_code_point(utf8, at);
      if (!unicode::is_letter(c) && !unicode::is_digit(c) && c != U'.') return false;
    }
    return true;
  }
  void write_blank() {
    if (!out_.empty() && out_.back() != ' ') out_ += ' ';
  }

  std::string out_;
  Style style_ = Style::text;
};

}  // namespace

std::string readable(std::string_view source) {
  const Parsed parsed = parse(source);
  return parsed.fault ? std::string(source) : Reader().read(parsed.list);
}

}  // namespace cvpdf::math
