#include "cli/arguments.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace cvpdf::cli {
namespace {

std::variant<Arguments, Answer> parse(std::vector<const char*> words) {
  words.insert(words.begin(), "cvpdf");
  return parse_arguments(static_cast<int>(words.size()), words.data());
}

TEST(Arguments, AreRead) {
  struct Row {
    std::vector<const char*> words;
    Command command;
    std::string content, output, layout, dependencies;
  };
  const Row rows[] = {
      {{"cv.toml"}, Command::typeset, "cv.toml", "", "", ""},
      {{"cv.toml", "-o", "x.pdf"}, Command::typeset, "cv.toml", "x.pdf", "", ""},
      {{"-o", "x.pdf", "cv.toml"}, Command::typeset, "cv.toml", "x.pdf", "", ""},
      {{"--output=x.pdf", "cv.toml"}, Command::typeset, "cv.toml", "x.pdf", "", ""},
      {{"-", "-o", "-"}, Command::typeset, "-", "-", "", ""},
      {{"cv.toml", "--layout", "my.toml", "--deps", "cv.d"}, Command::typeset, "cv.toml", "", "my.toml", "cv.d"},
      {{"./check"}, Command::typeset, "./check", "", "", ""},
      {{"--", "new"}, Command::typeset, "new", "", "", ""},
      {{"check", "cv.toml"}, Command::check, "cv.toml", "", "", ""},
      {{"check", "check"}, Command::check, "check", "", "", ""},
      {{"check", "cv.toml", "--layout", "x"}, Command::check, "cv.toml", "", "x", ""},
      {{"new"}, Command::create, "cv.toml", "", "", ""},
      {{"new", "me.toml"}, Command::create, "me.toml", "", "", ""},
      {{"extract", "cv.pdf"}, Command::extract, "cv.pdf", "-", "", ""},
      {{"extract", "cv.pdf", "-o", "x.toml"}, Command::extract, "cv.pdf", "x.toml", "", ""},
      {{"schema"}, Command::schema, "", "", "", ""},
      {{"schema", "layout"}, Command::schema, "", "", "", ""},
      {{"layouts"}, Command::layouts, "", "", "", ""},
      {{"fonts"}, Command::fonts, "", "", "", ""},
      {{"--licenses"}, Command::licenses, "", "", "", ""},
  };
  for (const Row& row : rows) {
    const auto parsed = parse(row.words);
    const auto* arguments = std::get_if<Arguments>(&parsed);
    ASSERT_NE(arguments, nullptr) << row.words[0] << ": " << std::get<Answer>(parsed).text;
    EXPECT_EQ(arguments->command, row.command) << row.words[0];
    EXPECT_EQ(arguments->content, row.content) << row.words[0];
    EXPECT_EQ(arguments->outputs, row.output.empty() ? std::vector<std::string>() : std::vector{row.output})
        << row.words[0];
    EXPECT_EQ(arguments->layout, row.layout) << row.words[0];
    EXPECT_EQ(arguments->dependencies, row.dependencies) << row.words[0];
  }
}

TEST(Arguments, Flags) {
  const auto parsed = parse({"cv.toml", "--strict", "--quiet"});
  EXPECT_EQ(std::get<Arguments>(parsed).strictness, Strictness::strict);
  EXPECT_EQ(std::get<Arguments>(parsed).verbosity, Verbosity::quiet);
  EXPECT_EQ(std::get<Arguments>(parse({"check", "--strict", "cv.toml"})).strictness, Strictness::strict);
  EXPECT_EQ(std::get<Arguments>(parsed).hyphenation, Hyphenation::as_written);
  EXPECT_EQ(std::get<Arguments>(parse({"cv.toml", "--no-hyphenation"})).hyphenation, Hyphenation::off);
  EXPECT_EQ(std::get<Arguments>(parse({"check", "--no-hyphenation", "cv.toml"})).hyphenation, Hyphenation::off);
  EXPECT_EQ(std::get<Arguments>(parsed).attachment, Attachment::as_written);
  EXPECT_EQ(std::get<Arguments>(parse({"cv.toml", "--attach"})).attachment, Attachment::on);
  EXPECT_EQ(std::get<Arguments>(parse({"--no-attach", "cv.toml"})).attachment, Attachment::off);
  EXPECT_EQ(std::get<Arguments>(parse({"cv.toml", "--pages", "<=2"})).pages, "<=2");
  EXPECT_EQ(std::get<Arguments>(parse({"check", "--pages", "full", "cv.toml"})).pages, "full");
  EXPECT_EQ(std::get<Arguments>(parsed).pages, "");
  EXPECT_EQ(std::get<Arguments>(parse({"cv.toml", "--set", "a=b", "--set", "c=d"})).settings,
            (std::vector<std::string>{"a=b", "c=d"}));
  EXPECT_EQ(std::get<Arguments>(parse({"check", "cv.toml", "--set", "a=b"})).settings, std::vector<std::string>{"a=b"});
  EXPECT_EQ(std::get<Answer>(parse({"cv.toml", "--set", "a"})).status, 2);
  EXPECT_EQ(std::get<Arguments>(parse({"cv.toml", "-o", "a", "-o", "b"})).outputs,
            (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(std::get<Arguments>(parse({"cv.toml", "--max-kb", "300"})).max_kb, 300);
  EXPECT_EQ(std::get<Answer>(parse({"cv.toml", "--max-kb", "0"})).status, 2);
  EXPECT_EQ(std::get<Arguments>(parse({"schema", "--json"})).schema, SchemaStyle::json);
  EXPECT_EQ(std::get<Arguments>(parse({"schema"})).schema, SchemaStyle::markdown);
  EXPECT_EQ(std::get<Arguments>(parse({"schema"})).schema_subject, SchemaSubject::content);
  EXPECT_EQ(std::get<Arguments>(parse({"schema", "content"})).schema_subject, SchemaSubject::content);
  EXPECT_EQ(std::get<Arguments>(parse({"schema", "layout", "--json"})).schema_subject, SchemaSubject::layout);
  EXPECT_EQ(std::get<Arguments>(parse({"schema", "--json", "layout"})).schema, SchemaStyle::json);
  EXPECT_EQ(std::get<Answer>(parse({"schema", "page"})).status, 2);
}

TEST(Arguments, WhatIsWrongIsSaid) {
  struct Row {
    std::vector<const char*> words;
    std::string fragment;
  };
  const Row rows[] = {
      {{}, "no content is named"},
      {{"-"}, "give -o"},
      {{"--nosuch", "cv.toml"}, "--nosuch"},
      {{"cv.toml", "other.toml"}, "other.toml"},
      {{"cv.toml", "-o"}, "-o"},
      {{"cv.toml", "--pages", "0"}, "'0' is no number of pages: 2, \"<=2\" or full"},
      {{"check", "cv.toml", "--pages", "many"}, "'many' is no number of pages"},
      {{"check"}, "content"},
      {{"cv.toml", "check", "other.toml"}, "must come first"},
      {{"-o", "x.pdf", "layouts"}, "takes no output"},
      {{"extract", "cv.pdf", "-o", "x", "-o", "y"}, "-o"},
  };
  for (const Row& row : rows) {
    const auto parsed = parse(row.words);
    const auto* answer = std::get_if<Answer>(&parsed);
    ASSERT_NE(answer, nullptr) << row.fragment;
    EXPECT_EQ(answer->status, 2) << row.fragment;
    EXPECT_NE(answer->text.find(row.fragment), std::string::npos) << answer->text;
    EXPECT_EQ(answer->text.rfind("cvpdf: error: ", 0), 0U) << answer->text;
  }
}

TEST(Arguments, HelpAndVersionAreAnswered) {
  struct Row {
    std::vector<const char*> words;
    std::string fragment;
  };
  const Row rows[] = {{{"--help"}, "Examples:"},
                      {{"-h"}, "Exit status"},
                      {{"check", "--help"}, "CONTENT.toml"},
                      {{"--version"}, "cvpdf 0."}};
  for (const Row& row : rows) {
    const auto parsed = parse(row.words);
    const auto* answer = std::get_if<Answer>(&parsed);
    ASSERT_NE(answer, nullptr) << row.fragment;
    EXPECT_EQ(answer->status, 0);
    EXPECT_NE(answer->text.find(row.fragment), std::string::npos) << answer->text;
  }
}

}  // namespace
}  // namespace cvpdf::cli
