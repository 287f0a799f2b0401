#include "content/block_marks.hpp"

#include <gtest/gtest.h>

#include "content/read.hpp"

namespace cvpdf::content {
namespace {

// TOML's literal string keeps every character; its first newline is none of the text's.
TEST(BlockMarks, AreNotedWhereManyLinesLookLikeBlocks) {
  const struct {
    std::string_view text, expected;
  } rows[] = {
      {"- a\n- b", "2:1+1 content/block-markup (note)\n"},
      {"words:\n  * a\n  * b\n  * c", "3:3+1 content/block-markup (note)\n"},
      {"+ a\n\n- b", "2:1+1 content/block-markup (note)\n"},
      {"# Title\nwords", "2:1+1 content/block-markup (note)\n"},
      {"words\n### Title", "3:1+3 content/block-markup (note)\n"},
      {"- 5 %", ""},
      {"# 1 of 20", ""},
      {"* x", ""},
      {"2018. x\n2019. y", ""},
      {"from 3 %\n- 5 % in all -", ""},
      {"*a* b\n*c* d", ""},
      {"**a**\n**b**", ""},
      {"-a\n-b", ""},
      {"-\n-", ""},
      {"C#\n#x", ""},
      {"####### x\ny", ""},
      {"", ""},
      {"\n\n", ""},
  };
  for (const auto& row : rows) {
    StringReading reading = read_literal("'''\n" + std::string(row.text) + "'''");
    note_block_marks(reading.string, 1, reading.diagnostics);
    EXPECT_EQ(codes(reading.diagnostics), row.expected) << row.text;
    for (const Diagnostic& one : reading.diagnostics.all()) EXPECT_EQ(one.severity, Severity::note);
  }
}

TEST(BlockMarks, AreNotedInWhateverAnAuthorWrites) {
  const Reading reading = read(
      "[person]\nname = 'A'\n[[section]]\ntitle = 'S'\n[[section.text]]\ntext = '''\n- a\n- b'''\n"
      "[[section.list]]\nitems = ['''\n- c\n- d''']\n");
  EXPECT_EQ(codes(reading.diagnostics), "7:1+1 content/block-markup (note)\n11:1+1 content/block-markup (note)\n");
}

}  // namespace
}  // namespace cvpdf::content
