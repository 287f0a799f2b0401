#include "corpus/generated_cv.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>

#include "content/entry_kinds.hpp"

namespace cvpdf::corpus {
namespace {

// FNV-1a, 64 bits (Fowler, Noll and Vo).
std::uint64_t fingerprint(const std::string& text) {
  std::uint64_t hash = 0xCBF29CE484222325u;
  for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3u;
  return hash;
}

std::string all_cvs() {
  std::string text;
  for (std::size_t number = 0; number < generated_cv_count; ++number) text += generated_cv(number);
  return text;
}

// Whoever changes the generator writes the new value here: the corpus is the same on every machine.
TEST(GeneratedCv, IsTheSameEverywhere) { EXPECT_EQ(fingerprint(all_cvs()), 14151129221892004358u); }

TEST(GeneratedCv, EachIsOfItsOwn) {
  std::set<std::string> texts, names;
  for (std::size_t number = 0; number < generated_cv_count; ++number) {
    texts.insert(generated_cv(number));
    names.insert(generated_cv_name(number));
  }
  EXPECT_EQ(texts.size(), generated_cv_count);
  EXPECT_EQ(names.size(), generated_cv_count);
}

TEST(GeneratedCv, AllKindsOfEntriesStandInThem) {
  const std::string text = all_cvs();
  for (const content::EntryKind& kind : content::entry_kinds()) {
    EXPECT_NE(text.find("." + std::string(kind.name) + "]]"), std::string::npos) << kind.name;
  }
  EXPECT_NE(text.find("section.group"), std::string::npos);
}

TEST(GeneratedCv, ArePlainToml) {
  for (std::size_t number = 0; number < generated_cv_count; ++number) {
    const std::string text = generated_cv(number);
    EXPECT_EQ(text.substr(0, 10), "format = 1") << number;
    EXPECT_EQ(std::count(text.begin(), text.end(), '"') % 2, 0) << number;
  }
}

}  // namespace
}  // namespace cvpdf::corpus
