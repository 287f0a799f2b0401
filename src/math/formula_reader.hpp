// The machine behind parser.hpp: its grammar is in parser.cpp, the commands are in command_reader.cpp.
#pragma once

#include <optional>
#include <string_view>

#include "math/atom.hpp"
#include "math/commands.hpp"
#include "math/parser.hpp"

namespace cvpdf::math {

// Groups, scripts and arguments within each other.
inline constexpr int deepest = 16;

// How what is being read will be set.
struct Level {
  int depth = 0;
  Command::Alphabet letters = Command::Alphabet::italic;
  bool is_text = false;  // Blanks count, and scripts are characters.
};

[[nodiscard]] inline Level inner(Level level) { return ++level.depth, level; }
[[nodiscard]] constexpr bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
[[nodiscard]] constexpr bool is_script_mark(char c) { return c == '^' || c == '_'; }
[[nodiscard]] constexpr bool is_command_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// One formula while it is read.
class FormulaReader {
 public:
  explicit FormulaReader(std::string_view source) : source_(source) {}

  [[nodiscard]] Parsed read() &&;

 private:
  enum class End : std::uint8_t { source, brace, right };

  List parse_list(const Level& level, End end);
  [[nodiscard]] bool is_at(End end) const;
  void parse_element(const Level& level, List& list);
  void parse_scripts(const Level& level, List& list);
  List parse_script(const Level& level);
  void parse_atom(const Level& level, List& list);
  void parse_group(const Level& level, List& list);
  List parse_braces(const Level& level);
  // In braces, or else one atom; text only in braces.
  List parse_argument(const Level& level, std::size_t command);
  void parse_command(const Level& level, List& list);
  std::string_view take_command();
  void run(const Command& command, const Level& level, std::size_t begin, List& list);
  void add_space(const Command& command, const Level& level, std::size_t begin, List& list);
  void set_letters(const Command& command, const Level& level, std::size_t begin, List& list);
  void set_accent(const Command& command, const Level& level, std::size_t begin, List& list);
  void set_negation(const Command& command, const Level& level, std::size_t begin, List& list);
  void set_fraction(const Level& level, std::size_t begin, List& list);
  void set_delimited(const Level& level, std::size_t begin, List& list);
  void add_delimiter(AtomClass type, std::size_t command, List& list);
  void set_unknown(std::string_view name, std::size_t begin);
  void parse_character(const Level& level, List& list);
  void add_greek(std::string_view utf8, const Level& level, List& list);
  void add_primes(List& list);
  void add_characters(std::string_view utf8, AtomClass type, Face face, List& list);
  void add_list(List inside, AtomClass type, std::size_t begin, List& list) const;
  void skip_blanks(const Level& level);
  void fail(std::string_view what, std::size_t begin, std::string_view hint);
  [[nodiscard]] bool at_end() const { return fault_ || at_ >= source_.size(); }
  [[nodiscard]] char peek() const { return source_[at_]; }

  std::string_view source_;
  std::size_t at_ = 0;
  std::size_t atom_begin_ = 0;  // Of the atom at hand.
  std::optional<Fault> fault_;
};

}  // namespace cvpdf::math
