// Takes a program apart into its indices and dictionaries and puts what is needed together anew.
#include "output/pdf/cff.hpp"

#include <algorithm>
#include <map>
#include <vector>

#include "output/pdf/big_endian.hpp"

namespace cvpdf::output::pdf {
namespace {

// Operators of the Top DICT and the Private DICT (tables 9 and 23); two-byte ones have 12 before them.
constexpr int escape = 12 << 8;
constexpr int font_bbox = 5, charset = 15, charstrings = 17, private_dict = 18, local_subroutines = 19;
constexpr int paint_type = escape | 5, charstring_type = escape | 6, font_matrix = escape | 7,
              stroke_width = escape | 8, ros = escape | 30;
constexpr int kept_operators[] = {font_bbox, paint_type, charstring_type, font_matrix, stroke_width};
constexpr std::uint16_t standard_strings = 391;  // Names that no font has to bring along (appendix A).
constexpr std::uint16_t any_name = 390;
constexpr std::uint32_t last_predefined_charset = 2;
constexpr std::string_view empty_index = std::string_view("\0\0", 2);
constexpr std::string_view empty_glyph = "\x0E";  // endchar

using Index = std::vector<std::string_view>;
using Dict = std::map<int, std::string_view>;  // Operator → its operands, encoded.

// Reads big-endian numbers; after a read past the end it has failed and yields zeros.
class Cursor {
 public:
  explicit Cursor(std::string_view bytes, std::size_t at = 0) : bytes_(bytes), at_(at) {}

  std::uint32_t number(int size) {
    std::uint32_t value = 0;
    for (const char byte : take(static_cast<std::size_t>(size))) value = value << 8U | static_cast<unsigned char>(byte);
    return value;
  }
  std::string_view take(std::size_t size) {
    if (at_ > bytes_.size() || size > bytes_.size() - at_) {
      failed_ = true;
      return {};
    }
    at_ += size;
    return bytes_.substr(at_ - size, size);
  }
  // Section 5.
  Index index() {
    const std::uint32_t count = number(2);
    if (count == 0) return {};
    const int size = static_cast<int>(number(1));
    if (size < 1 || size > 4) failed_ = true;
    std::vector<std::uint32_t> offsets;
    for (std::uint32_t i = 0; i <= count && !failed_; ++i) offsets.push_back(number(size));
    return objects(offsets);
  }
  [[nodiscard]] bool failed() const { return failed_; }
  [[nodiscard]] std::size_t at() const { return at_; }

 private:
  Index objects(const std::vector<std::uint32_t>& offsets) {
    Index result;
    for (std::size_t i = 0; i + 1 < offsets.size() && !failed_; ++i) {
      if (offsets[i + 1] < offsets[i]) failed_ = true;
      result.push_back(take(failed_ ? 0 : offsets[i + 1] - offsets[i]));
    }
    return result;
  }

  std::string_view bytes_;
  std::size_t at_ = 0;
  bool failed_ = false;
};

// How long the operand is that begins with `first` (table 3); 0: an operator. A real number ends at a nibble of 15.
std::size_t operand_size(std::string_view rest) {
  const auto first = static_cast<unsigned char>(rest.front());
  if (first < 28) return 0;
  if (first == 28) return 3;
  if (first == 29) return 5;
  if (first == 30) {
    const auto ends = [](char byte) { return (byte & 0x0F) == 0x0F || (byte & 0xF0) == 0xF0; };
    return static_cast<std::size_t>(std::find_if(rest.begin() + 1, rest.end(), ends) - rest.begin()) + 1;
  }
  return first < 247 ? 1 : 2;
}

std::optional<Dict> read_dict(std::string_view bytes) {
  Dict dict;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    if (const std::size_t size = operand_size(bytes.substr(at))) {
      at += size;
      continue;
    }
    const std::string_view operands = bytes.substr(begin, at - begin);
    int key = static_cast<unsigned char>(bytes[at++]);
    if (key == 12) {
      if (at == bytes.size()) return std::nullopt;
      key = escape | static_cast<unsigned char>(bytes[at++]);
    }
    dict[key] = operands;
    begin = at;
  }
  return begin == bytes.size() ? std::optional(dict) : std::nullopt;
}

// The whole number that begins with `first` (table 3); none for a real one.
std::optional<std::int64_t> whole_number(std::uint32_t first, Cursor& rest) {
  if (first == 28) return static_cast<std::int16_t>(rest.number(2));
  if (first == 29) return static_cast<std::int32_t>(rest.number(4));
  if (first < 32) return std::nullopt;
  if (first < 247) return std::int64_t{first} - 139;
  if (first < 251) return (std::int64_t{first} - 247) * 256 + rest.number(1) + 108;
  return -(std::int64_t{first} - 251) * 256 - rest.number(1) - 108;
}

// Whole numbers only; others end the list.
std::vector<std::int64_t> integers(std::string_view operands) {
  std::vector<std::int64_t> result;
  Cursor cursor(operands);
  while (cursor.at() < operands.size()) {
    const std::optional<std::int64_t> value = whole_number(cursor.number(1), cursor);
    if (!value || cursor.failed()) break;
    result.push_back(*value);
  }
  return result;
}

void append_index(std::string& out, const Index& index) {
  std::size_t bytes = 1;
  for (const std::string_view object : index) bytes += object.size();
  const int size = bytes < 0x100 ? 1 : bytes < 0x10000 ? 2 : bytes < 0x1000000 ? 3 : 4;
  append_big_endian(out, index.size(), 2);
  append_big_endian(out, static_cast<std::uint64_t>(size), 1);
  std::size_t offset = 1;
  append_big_endian(out, offset, size);
  for (const std::string_view object : index) append_big_endian(out, offset += object.size(), size);
  for (const std::string_view object : index) out.append(object);
}

// Five bytes, whatever the value: offsets are known once the dictionary's size is.
void append_operand(std::string& out, std::uint64_t value) {
  append_big_endian(out, 29, 1);
  append_big_endian(out, value, 4);
}

void append_operator(std::string& out, int key) {
  append_big_endian(out, static_cast<std::uint64_t>(key), key >= escape ? 2 : 1);
}

// The name of each glyph, as a number (section 13).
std::vector<std::uint16_t> read_charset(std::string_view program, std::uint32_t offset, std::size_t glyphs) {
  std::vector<std::uint16_t> names(1, 0);
  Cursor cursor(program, offset);
  const std::uint32_t format = cursor.number(1);
  while (names.size() < glyphs && !cursor.failed() && format <= 2) {
    std::uint32_t name = cursor.number(2);
    const std::uint32_t more = format == 0 ? 0 : cursor.number(static_cast<int>(format));
    for (std::uint32_t i = 0; i <= more && names.size() < glyphs; ++i)
      names.push_back(static_cast<std::uint16_t>(name++));
  }
  names.resize(glyphs, any_name);
  return names;
}

class Recoder {
 public:
  explicit Recoder(std::string_view program) : program_(program) {}

  std::optional<std::string> run(std::span<const GlyphCode> codes) {
    if (!read()) return std::nullopt;
    Index glyphs(1, glyphs_.front());
    std::vector<std::uint16_t> names(1, 0);
    for (const GlyphCode& code : codes) {
      if (code.glyph >= glyphs_.size() || code.code == 0) return std::nullopt;
      if (glyphs.size() <= code.code) glyphs.resize(code.code + std::size_t{1}, empty_glyph);
      names.resize(glyphs.size(), any_name);
      glyphs[code.code] = glyphs_[code.glyph];
      names[code.code] = names_[code.glyph] < standard_strings ? names_[code.glyph] : any_name;
    }
    return write(glyphs, names);
  }

 private:
  bool read() {
    Cursor head(program_);
    const std::uint32_t major = head.number(1);
    head.take(1);
    Cursor cursor(program_, head.number(1));
    const std::size_t names = cursor.index().size();
    const Index tops = cursor.index();
    cursor.index();  // Strings.
    subroutines_ = cursor.index();
    if (cursor.failed() || major != 1 || names != 1 || tops.size() != 1) return false;
    const std::optional<Dict> top = read_dict(tops.front());
    return top && top->count(ros) == 0 && read_top(*top);
  }

  bool read_top(const Dict& top) {
    for (const int key : kept_operators) {
      if (const auto found = top.find(key); found != top.end()) kept_.push_back(*found);
    }
    const auto operands = [&](int key) {
      return top.count(key) == 0 ? std::vector<std::int64_t>() : integers(top.at(key));
    };
    const auto outlines = operands(charstrings), hidden = operands(private_dict), named = operands(charset);
    if (outlines.size() != 1 || hidden.size() != 2) return false;
    Cursor cursor(program_, static_cast<std::uint32_t>(outlines[0]));
    glyphs_ = cursor.index();
    if (cursor.failed() || glyphs_.empty()) return false;
    const auto offset = named.empty() ? 0U : static_cast<std::uint32_t>(named[0]);
    if (offset <= last_predefined_charset) return false;
    names_ = read_charset(program_, offset, glyphs_.size());
    Cursor values(program_, static_cast<std::uint32_t>(hidden[1]));
    private_ = values.take(static_cast<std::uint32_t>(hidden[0]));
    return !values.failed() && read_private(static_cast<std::uint32_t>(hidden[1]));
  }

  // An index of no subroutines is not taken along.
  bool read_private(std::uint32_t begin) {
    const std::optional<Dict> dict = read_dict(private_);
    if (!dict) return false;
    const auto found = dict->find(local_subroutines);
    if (found == dict->end()) return true;
    const auto offset = integers(found->second);
    if (offset.size() != 1) return false;
    Cursor cursor(program_, begin + static_cast<std::size_t>(offset[0]));
    if (!cursor.index().empty() || cursor.failed()) return false;
    const auto at = static_cast<std::size_t>(found->second.data() - private_.data());
    private_.erase(at, found->second.size() + 1);
    return true;
  }

  [[nodiscard]] std::string top_dict(std::uint64_t charset_at, std::uint64_t glyphs_at,
                                     std::uint64_t private_at) const {
    std::string out;
    for (const auto& [key, operands] : kept_) {
      out.append(operands);
      append_operator(out, key);
    }
    append_operand(out, charset_at);
    append_operator(out, charset);
    append_operand(out, glyphs_at);
    append_operator(out, charstrings);
    append_operand(out, private_.size());
    append_operand(out, private_at);
    append_operator(out, private_dict);
    return out;
  }

  // Header, name, Top DICT, no strings, subroutines for all.
  [[nodiscard]] std::string front(const std::string& top) const {
    std::string out("\x01\x00\x04\x04", 4);
    append_index(out, {"A"});
    append_index(out, {top});
    out.append(empty_index);
    if (subroutines_.empty()) return out.append(empty_index);
    append_index(out, subroutines_);
    return out;
  }

  [[nodiscard]] std::string write(const Index& glyphs, const std::vector<std::uint16_t>& names) const {
    std::string charset_bytes(1, '\0'), glyph_bytes;
    for (std::size_t i = 1; i < names.size(); ++i) append_big_endian(charset_bytes, names[i], 2);
    append_index(glyph_bytes, glyphs);
    const std::size_t charset_at = front(top_dict(0, 0, 0)).size();
    const std::size_t glyphs_at = charset_at + charset_bytes.size(), private_at = glyphs_at + glyph_bytes.size();
    return front(top_dict(charset_at, glyphs_at, private_at))
        .append(charset_bytes)
        .append(glyph_bytes)
        .append(private_);
  }

  std::string_view program_;
  std::string private_;
  std::vector<std::pair<int, std::string_view>> kept_;
  Index glyphs_, subroutines_;
  std::vector<std::uint16_t> names_;
};

}  // namespace

std::optional<std::string> recode_cff(std::string_view program, std::span<const GlyphCode> codes) {
  return Recoder(program).run(codes);
}

}  // namespace cvpdf::output::pdf
