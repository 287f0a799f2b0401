#include "language/pattern_dictionary.hpp"

#include <unicode/ucnv.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <charconv>
#include <memory>
#include <string_view>
#include <utility>

#include "base/ascii.hpp"
#include "language/pattern_table.hpp"

namespace cvpdf::language {

namespace {

constexpr std::size_t longest_line = 100;  // As libhyphen's; longer ones are comments or a broken file.
constexpr unsigned largest_minimum = 20;

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};

// From the declared character set to UTF-8; ill-formed bytes are errors.
class Decoder {
 public:
  explicit Decoder(std::string name) {
    constexpr std::string_view windows = "microsoft-";
    if (name.compare(0, windows.size(), windows) == 0) name.erase(0, windows.size());
    UErrorCode error = U_ZERO_ERROR;
    if (!name.empty()) converter_.reset(ucnv_open(name.c_str(), &error));
    if (converter_ == nullptr) throw DictionaryError("line 1: the character set '" + name + "' is unknown");
    ucnv_setToUCallBack(converter_.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
  }

  [[nodiscard]] std::string decode(std::string_view bytes) const {
    UErrorCode error = U_ZERO_ERROR;
    std::u16string wide(bytes.size() + 1, u'\0');
    const int32_t length = ucnv_toUChars(converter_.get(), wide.data(), static_cast<int32_t>(wide.size()), bytes.data(),
                                         static_cast<int32_t>(bytes.size()), &error);
    std::string utf8(3 * bytes.size() + 1, '\0');
    int32_t size = 0;
    u_strToUTF8(utf8.data(), static_cast<int32_t>(utf8.size()), &size, wide.data(), length, &error);
    if (U_FAILURE(error)) throw DictionaryError("its bytes are not of the declared character set");
    utf8.resize(static_cast<std::size_t>(size));
    return utf8;
  }

 private:
  std::unique_ptr<UConverter, CloseConverter> converter_;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string_view up_to_blank(std::string_view line) {
  const auto is_blank = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
  return line.substr(0, static_cast<std::size_t>(std::find_if(line.begin(), line.end(), is_blank) - line.begin()));
}

std::string_view after_blanks(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t");
  return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

bool takes_keyword(std::string_view& line, std::string_view keyword) {
  if (line.substr(0, keyword.size()) != keyword) return false;
  line.remove_prefix(keyword.size());
  return true;
}

void read_minimum(std::string_view text, unsigned& minimum) {
  text = up_to_blank(after_blanks(text));
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), minimum);
  if (error != std::errc() || end != text.data() + text.size() || minimum > largest_minimum) {
    throw DictionaryError("here is no small number: " + std::string(text));
  }
}

// Sequences that no division touches. Those of punctuation alone never stand in the words that are divided here.
void check_nohyphen(std::string_view list) {
  if (std::any_of(list.begin(), list.end(), is_ascii_letter)) {
    throw DictionaryError("NOHYPHEN with letters is not supported");
  }
}

// "f1f/ff=f,1,2": a replacement for so many letters from so-manieth on; without numbers, for all of them. Values in
// that range are places where the word would be respelled.
struct Respelling {
  std::size_t begin = 0, end = std::string::npos;
};

std::size_t take_number(std::string_view& rule) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(rule.data(), rule.data() + rule.size(), number);
  if (error != std::errc() || number > longest_line) throw DictionaryError("a respelling needs numbers");
  rule.remove_prefix(static_cast<std::size_t>(end - rule.data()));
  if (!rule.empty()) rule.remove_prefix(1);
  return number;
}

Respelling parse_respelling(std::string_view rule) {
  if (rule.find('=') == std::string_view::npos) throw DictionaryError("a respelling needs a '='");
  const std::size_t comma = rule.find(',');
  if (comma == std::string_view::npos) return {};
  rule.remove_prefix(comma + 1);
  const std::size_t first = take_number(rule);
  const std::size_t count = take_number(rule);
  if (first == 0 || count == 0) throw DictionaryError("a respelling counts letters from 1");
  return {first - 1, first - 1 + count};
}

bool starts_letter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

void mark_respelled(const std::string& letters, const Respelling& respelling, Pattern& pattern) {
  std::size_t letter = 0;
  for (std::size_t i = letters.front() == '.' ? 1 : 0; i <= letters.size(); ++i) {
    if (i < letters.size() && !starts_letter(letters[i])) continue;
    const bool is_inside = letter >= respelling.begin && letter <= respelling.end;
    if (is_inside && pattern[i] % 2 == 1) pattern[i] |= respelling_mark;
    ++letter;
  }
}

class Reader {
 public:
  explicit Reader(std::istream& file) : file_(file), decoder_(character_set()) {}

  Dictionary read() && {
    dictionary_.levels.emplace_back();
    std::string line;
    for (std::size_t number = 2; std::getline(file_, line); ++number) {
      try {
        read_line(line);
      } catch (const DictionaryError& error) {
        throw DictionaryError("line " + std::to_string(number) + ": " + error.what());
      }
    }
    if (file_.bad()) throw DictionaryError("it cannot be read to its end");
    if (dictionary_.levels.back().empty()) throw DictionaryError("it has no patterns");
    return std::move(dictionary_);
  }

 private:
  std::string character_set() {
    std::string line;
    if (!std::getline(file_, line)) throw DictionaryError("it is empty or cannot be read");
    return std::string(up_to_blank(line));
  }

  void read_line(std::string_view line) {
    if (line.empty() || line.front() == '%') return;
    if (takes_keyword(line, "NEXTLEVEL")) return begin_level();
    if (takes_keyword(line, "LEFTHYPHENMIN")) return read_minimum(line, dictionary_.left_minimum);
    if (takes_keyword(line, "RIGHTHYPHENMIN")) return read_minimum(line, dictionary_.right_minimum);
    if (takes_keyword(line, "COMPOUNDLEFTHYPHENMIN")) return read_minimum(line, dictionary_.joint_left_minimum);
    if (takes_keyword(line, "COMPOUNDRIGHTHYPHENMIN")) return read_minimum(line, dictionary_.joint_right_minimum);
    if (takes_keyword(line, "NOHYPHEN")) return check_nohyphen(line);
    if (line.front() != '#') read_pattern(decoder_.decode(up_to_blank(line)));
  }

  void begin_level() {
    if (dictionary_.levels.size() == 2) throw DictionaryError("more than two levels are not supported");
    dictionary_.levels.emplace_back();
  }

  void read_pattern(const std::string& line) {
    if (line.empty()) return;
    if (line.size() > longest_line) throw DictionaryError("no pattern is as long as this line");
    const std::size_t slash = line.find('/');
    Pattern pattern{0};
    std::string letters;
    for (const char c : line.substr(0, slash)) {
      if (is_digit(c)) {
        pattern.back() = static_cast<std::uint8_t>(c - '0');
      } else {
        letters += c;
        pattern.push_back(0);
      }
    }
    if (letters.empty()) throw DictionaryError("a pattern needs letters");
    if (slash != std::string::npos) {
      mark_respelled(letters, parse_respelling(std::string_view(line).substr(slash + 1)), pattern);
    }
    dictionary_.levels.back()[letters] = std::move(pattern);  // Of two with the same letters the later counts.
  }

  std::istream& file_;
  Decoder decoder_;
  Dictionary dictionary_;
};

}  // namespace

Dictionary read_dictionary(std::istream& file) { return Reader(file).read(); }

}  // namespace cvpdf::language
