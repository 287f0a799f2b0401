#include "content/section_ids.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "unicode/text.hpp"

namespace cvpdf::content {
namespace {

constexpr std::size_t longest_id = 64;  // Bytes taken of a title.

}  // namespace

std::string section_id_of(const RichText& title) {
  std::string id;
  const std::string words = unicode::folded(plain_text(title));
  for (std::size_t n = 0; n < words.size() && id.size() < longest_id;) {
    const char32_t character = unicode::next_code_point(words, n);
    if (unicode::is_letter(character) || unicode::is_digit(character)) {
      id += unicode::to_utf8(character);
    } else if (!id.empty() && id.back() != '-') {
      id += '-';
    }
  }
  while (!id.empty() && id.back() == '-') id.pop_back();
  return id.empty() ? "section" : id;
}

bool is_section_id(std::string_view id) {
  if (id.empty() || id.size() > longest_id || unicode::lower_case(id, {}) != id) return false;
  for (std::size_t n = 0; n < id.size();) {
    const char32_t character = unicode::next_code_point(id, n);
    if (character != U'-' && !unicode::is_letter(character) && !unicode::is_digit(character)) return false;
  }
  return true;
}

void fill_section_ids(std::vector<Section>& sections) {
  std::set<std::string> taken;
  for (const Section& section : sections) taken.insert(section.id);
  std::map<std::string, std::size_t> counts;  // How often each id was asked for.
  for (Section& section : sections) {
    if (!section.id.empty()) continue;
    const std::string wanted = section_id_of(section.title);
    std::size_t& count = counts[wanted];
    section.id = wanted;
    while (!taken.insert(section.id).second) section.id = fmt::format("{}-{}", wanted, ++count + 1);
  }
}

}  // namespace cvpdf::content
