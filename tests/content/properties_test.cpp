// Wrong texts, made from a right one with a fixed seed: the reader never crashes, and always says why.
#include <gtest/gtest.h>

#include <random>

#include "content/dump.hpp"
#include "content/read.hpp"
#include "content/starter.hpp"
#include "content/write_toml.hpp"

namespace cvpdf::content {
namespace {

constexpr int rounds = 200;

std::string mutated(std::string text, std::mt19937& random) {
  constexpr std::string_view parts[] = {"[", "]", "[[", "]]", "\"", "'", "\"\"\"", "'''",  "\\", "\n", "=",  ".",
                                        "{", "}", ",",  "#",  "*",  "$", "`",      "\xFF", "0",  "-",  "\r", " "};
  const std::size_t edits = 1 + random() % 3;
  for (std::size_t n = 0; n < edits; ++n) {
    const std::size_t at = random() % text.size();
    switch (random() % 4) {
      case 0:
        text.erase(at, random() % 20);
        break;
      case 1:
        text.insert(at, parts[random() % std::size(parts)]);
        break;
      case 2:
        text.insert(at, text.substr(random() % text.size(), random() % 80));
        break;
      default:
        text[at] = static_cast<char>(random() % 256);
        break;
    }
  }
  return text;
}

// Places stand in the text, messages are whole.
void expect_sound(const Diagnostics& diagnostics) {
  const std::size_t size = diagnostics.text(1).size();
  for (const Diagnostic& one : diagnostics.all()) {
    EXPECT_EQ(one.span.file, 1U) << one.message;
    EXPECT_LE(one.span.begin, one.span.end) << one.message;
    EXPECT_LE(one.span.end, size) << one.message;
    EXPECT_FALSE(one.message.empty());
    EXPECT_NE(one.code.find('/'), std::string::npos);
  }
}

TEST(Properties, ReadsMutatedTexts) {
  std::mt19937 random(2015);
  for (int round = 0; round < rounds; ++round) {
    const Reading reading = read(mutated(std::string(starter()), random));
    expect_sound(reading.diagnostics);
    EXPECT_FALSE(dump(reading.cv).empty());
  }
}

TEST(Properties, ReadsTextsCutShort) {
  const std::string whole(starter());
  for (std::size_t size = 0; size < whole.size(); size += 37) expect_sound(read(whole.substr(0, size)).diagnostics);
}

// Whatever could be read is written so that it reads as the same.
TEST(Properties, WritesBackWhatItReads) {
  std::mt19937 random(2016);
  int read_well = 0;
  for (int round = 0; round < 6 * rounds; ++round) {
    const Reading first = read(mutated(std::string(starter()), random));
    if (first.diagnostics.failed()) continue;
    ++read_well;
    const std::string written = write_toml(first.cv);
    const Reading second = read(written);
    EXPECT_EQ(dump(second.cv), dump(first.cv)) << written;
    EXPECT_EQ(write_toml(second.cv), written);
  }
  EXPECT_GT(read_well, rounds / 2);
}

}  // namespace
}  // namespace cvpdf::content
