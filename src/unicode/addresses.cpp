// Addresses are told by their looks; nobody is asked whether they exist.
#include "unicode/addresses.hpp"

#include <algorithm>
#include <optional>

#include "base/ascii.hpp"
#include "unicode/break_place.hpp"
#include "unicode/text.hpp"

namespace cvpdf::unicode {

namespace {

constexpr std::string_view telltales = "/@\\";
constexpr std::string_view path_marks = "/\\.-?&=_@";
constexpr std::string_view mail_marks = "@.";
// No line ends or begins with fewer letters or digits of an address.
constexpr std::size_t least_part_of_address = 2;
// A piece without marks that is longer than this may be divided anywhere but near its ends, in characters.
constexpr std::size_t longest_piece = 30, least_piece = 4;

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

// The run of characters without spaces around `at`, but not from before `least`.
Address token_around(std::string_view utf8, std::size_t at, std::size_t least) {
  Address token{at, at};
  while (token.begin > least && !is_space(code_point_before(utf8, token.begin))) {
    token.begin = previous_offset(utf8, token.begin);
  }
  for (std::size_t next = at; next < utf8.size() && !is_space(next_code_point(utf8, next));) token.end = next;
  return token;
}

bool surrounds(char32_t c) { return is_bracket_or_quote(c) || c == U',' || c == U';' || c == U':' || c == U'!'; }

void strip(std::string_view utf8, Address& token) {
  const auto first = [&] { return code_point_at(utf8, token.begin); };
  const auto last = [&] { return code_point_before(utf8, token.end); };
  while (token.begin < token.end && surrounds(first())) static_cast<void>(next_code_point(utf8, token.begin));
  while (token.begin < token.end && (surrounds(last()) || last() == U'.' || last() == U'?')) {
    token.end = previous_offset(utf8, token.end);
  }
}

// "example.org": labels of letters, digits and hyphens; the last of two lower-case letters or more.
bool is_host(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || name.size() - dot <= 2) return false;
  const bool has_capital =
      std::any_of(name.begin(), name.end(), [](char c) { return is_ascii_letter(c) && !is_lower(c); });
  const std::string_view last = name.substr(dot + 1);
  return !has_capital && std::all_of(last.begin(), last.end(), is_lower) &&
         std::all_of(name.begin(), name.end(), [](char c) {
           return is_lower(c) || is_ascii_digit(c) || c == '.' || c == '-' || static_cast<unsigned char>(c) >= 0x80;
         });
}

bool is_mail(std::string_view token) {
  const std::size_t at = token.find('@');
  return at != std::string_view::npos && at > 0 && token.find('.', at) != std::string_view::npos &&
         token.find('/') == std::string_view::npos;
}

// "/usr/share", "./a", "~/a", "C:\Users", "src/unicode/text.cpp", "tests/data/".
bool is_file_path(std::string_view token) {
  constexpr std::string_view drive = "C:\\";
  if (token.size() > drive.size() && is_ascii_letter(token[0]) && token.substr(1, 2) == drive.substr(1)) return true;
  const bool is_relative = token.starts_with("./") || token.starts_with("../") || token.starts_with("~/");
  if (is_relative) return true;
  const auto slashes = std::count(token.begin(), token.end(), '/');
  constexpr std::size_t least_root = 4;  // "/etc"
  if (token.starts_with('/') && token.size() >= least_root) return true;
  if (slashes < 2) return false;
  return token.ends_with('/') || token.find('.', token.rfind('/')) != std::string_view::npos;
}

// "10.1145/3314221"
bool is_doi(std::string_view token) {
  constexpr std::string_view scheme = "doi:", registry = "10.";
  if (token.starts_with(scheme)) token.remove_prefix(scheme.size());
  const std::size_t slash = token.find('/');
  if (!token.starts_with(registry) || slash == std::string_view::npos) return false;
  const std::string_view registrant = token.substr(registry.size(), slash - registry.size());
  return registrant.size() >= 4 && std::all_of(registrant.begin(), registrant.end(), is_ascii_digit);
}

std::optional<AddressKind> kind_of(std::string_view token) {
  if (token.find("://") != std::string_view::npos) return AddressKind::path;
  if (is_mail(token)) return AddressKind::mail;
  const bool is_path = is_host(token.substr(0, token.find('/'))) || is_doi(token) || is_file_path(token);
  const bool has_slash = token.find_first_of("/\\") != std::string_view::npos;
  return has_slash && is_path ? std::optional(AddressKind::path) : std::nullopt;
}

class Divider {
 public:
  Divider(std::string_view token, AddressKind kind)
      : token_(token), marks_(kind == AddressKind::mail ? mail_marks : path_marks) {}

  // Offsets within the token, in order.
  void divide(std::size_t begin, std::vector<LineBreakOpportunity>& breaks) {
    const std::size_t tail = begin_of_tail();
    std::size_t piece = 0, count = 0;
    for (std::size_t at = 0; at < tail;) {
      if (counts(next_code_point(token_, at))) ++count;
      if (count < least_part_of_address || at > tail || !may_divide(at)) continue;
      count = 0;
      add_last_resorts(piece, at, {begin, &breaks});
      const BreakKind kind = token_[at - 1] == '-' ? BreakKind::hyphen : BreakKind::address;
      breaks.push_back({static_cast<std::uint32_t>(begin + at), kind});
      piece = at;
    }
    add_last_resorts(piece, token_.size(), {begin, &breaks});
  }

 private:
  struct Output {
    std::size_t begin;
    std::vector<LineBreakOpportunity>* breaks;
  };

  [[nodiscard]] bool is_mark(std::size_t at) const { return marks_.find(token_[at]) != std::string_view::npos; }

  // Where the last letter or digit but one begins.
  [[nodiscard]] std::size_t begin_of_tail() const {
    std::size_t at = token_.size(), count = 0;
    while (at > 0 && count < least_part_of_address) {
      at = previous_offset(token_, at);
      if (counts(code_point_at(token_, at))) ++count;
    }
    return at;
  }
  [[nodiscard]] static bool counts(char32_t c) { return is_letter(c) || is_digit(c); }

  // REQUIRES: that `at` is inside the token.
  [[nodiscard]] bool may_divide(std::size_t at) const {
    if (!is_mark(at - 1) || is_mark(at) || token_[at] == ':') return false;
    const bool is_decimal =
        at >= 2 && token_[at - 1] == '.' && is_ascii_digit(token_[at]) && is_ascii_digit(token_[at - 2]);
    return !is_decimal && !unicode::is_mark(code_point_at(token_, at));
  }

  void add_last_resorts(std::size_t from, std::size_t to, const Output& output) const {
    std::size_t length = 0;
    for (std::size_t at = from; at < to; ++length) static_cast<void>(next_code_point(token_, at));
    if (length <= longest_piece) return;
    std::size_t index = 0;
    for (std::size_t at = from; at < to; ++index) {
      const bool is_inside = index >= least_piece && index + least_piece <= length;
      const std::size_t offset = at;
      const char32_t c = next_code_point(token_, at);
      if (!is_inside || unicode::is_mark(c) || is_ignorable(c)) continue;
      output.breaks->push_back({static_cast<std::uint32_t>(output.begin + offset), BreakKind::last_resort});
    }
  }

  std::string_view token_, marks_;
};

}  // namespace

std::vector<Address> find_addresses(std::string_view utf8) {
  std::vector<Address> out;
  std::size_t least = 0;
  for (std::size_t at = utf8.find_first_of(telltales); at != std::string_view::npos;
       at = utf8.find_first_of(telltales, least)) {
    Address token = token_around(utf8, at, least);
    least = token.end;
    strip(utf8, token);
    const auto kind = kind_of(utf8.substr(token.begin, token.end - token.begin));
    if (kind) out.push_back({token.begin, token.end, *kind});
  }
  return out;
}

void append_address_breaks(std::string_view utf8, const Address& address, std::vector<LineBreakOpportunity>& breaks) {
  Divider(utf8.substr(address.begin, address.end - address.begin), address.kind).divide(address.begin, breaks);
}

}  // namespace cvpdf::unicode
