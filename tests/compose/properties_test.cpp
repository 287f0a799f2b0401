// What holds for any layout: it is refused with a reason, or it composes.
#include <gtest/gtest.h>

#include <cstdio>

#include "compose/composing.hpp"
#include "document/dump.hpp"
#include "layout/catalog.hpp"

namespace cvpdf::compose {
namespace {

constexpr int mutation_count = 150;
constexpr std::string_view content =
    "format = 1\n[person]\nname = 'Xiangru Lian'\nemail = 'x@example.org'\n[[section]]\ntitle = 'S'\n"
    "[[section.experience]]\norganization = 'O'\nstart = 2019\nend = 'present'\nitems = ['a', { label = 'b', items = "
    "['c'] }]\n[[section.experience.position]]\nrole = 'R'\nstart = '2019-08'\n[[section.group]]\ntitle = '2019'\n"
    "[[section.group.award]]\ntitle = 'w'\nyear = 2019\n[[section.publication]]\nauthors = ['X. Lian*', 'B']\ntitle = "
    "'T'\nvenue = 'V'\nyear = 2020\n";

// Small and exact: the same numbers everywhere.
class Numbers {
 public:
  std::size_t below(std::size_t end) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::size_t>(state_ >> 33U) % end;
  }

 private:
  std::uint64_t state_ = 1;
};

// Numbers, words and signs of the text change places with what might hurt.
std::string mutated(std::string text, Numbers& numbers) {
  constexpr std::string_view scraps[] = {"-1", "0", "99", "1e30", "nan", "\"\"", "{", "[", "|", "]", "none", " >> "};
  for (std::size_t i = 0; i < 3; ++i) {
    const std::size_t at = numbers.below(text.size());
    const std::string_view scrap = scraps[numbers.below(std::size(scraps))];
    text.replace(at, numbers.below(4), scrap);
  }
  return text;
}

// Each line of a layout left out in turn would take long; some of them suffice.
std::string without_a_line(const std::string& text, Numbers& numbers) {
  const std::size_t begin = text.find('\n', numbers.below(text.size()));
  if (begin == std::string::npos) return text;
  const std::size_t end = text.find('\n', begin + 1);
  return text.substr(0, begin) + (end == std::string::npos ? std::string{} : text.substr(end));
}

TEST(AnyLayout, IsRefusedOrComposes) {
  const std::string path = std::string(CVPDF_BINARY_DIR) + "/tests/compose/any-layout.toml";
  Numbers numbers;
  int composed = 0;
  for (int i = 0; i < mutation_count; ++i) {
    const std::string whole(*layout::find_embedded(i % 2 == 0 ? "classic" : "sidebar"));
    const std::string text =
        i % 3 == 0 ? mutated(whole, numbers) : without_a_line(without_a_line(whole, numbers), numbers);
    std::FILE* file = std::fopen(path.c_str(), "wb");
    ASSERT_NE(file, nullptr);
    std::fwrite(text.data(), 1, text.size(), file);
    std::fclose(file);
    Diagnostics diagnostics;
    std::vector<std::string> files;
    const auto read = layout::read_layout({path, {}, {}}, files, diagnostics);
    EXPECT_EQ(read.has_value(), !diagnostics.failed());
    if (!read) continue;
    ++composed;
    EXPECT_FALSE(document::dump(compose_with(*read, std::string(content)).document).empty());
  }
  EXPECT_GT(composed, mutation_count / 3);
}

}  // namespace
}  // namespace cvpdf::compose
