#include "cli/endings.hpp"

#include <gtest/gtest.h>

namespace cvpdf::cli {
namespace {

TEST(Endings, OfOthersAndMisspeltOnesAreRefused) {
  struct Row {
    std::string output, hint;  // Empty: is let be.
  };
  const std::string all = "end the output's name in one of: .pdf, .png, .html, .md, .txt";
  const Row rows[] = {
      {"cv.pdf", ""},
      {"cv.PNG", ""},
      {"cv", ""},
      {"-", ""},
      {"cv.", ""},
      {".pdf", ""},
      {"cv.final", ""},
      {"CV 2026.11", ""},
      {"J. Doe", ""},
      {"a.toml/cv", ""},
      {"cv.me", ""},
      {"cv.docx", all},
      {"other.TOML", all},
      {"other.toml~", all},
      {"pubs.bib", all},
      {"x.csv", all},
      {"cv.tex", all},
      {"cv.markdown", "end the output's name in .md"},
      {"cv.md~", "end the output's name in .md"},
      {"cv.text", "end the output's name in .txt"},
      {"cv.txt~", "end the output's name in .txt"},
      {"cv.htm", "end the output's name in .html"},
      {"cv.xhtml", "end the output's name in .html"},
      {"cv.htlm", "end the output's name in .html"},
      {"cv.pgn", "end the output's name in .png"},
      {"cv.pfd", "end the output's name in .pdf"},
      {"cv.pdff", "end the output's name in .pdf"},
      {"cv.df", "end the output's name in .pdf"},
  };
  for (const Row& row : rows) {
    Diagnostics diagnostics;
    EXPECT_EQ(has_honest_ending(row.output, diagnostics), row.hint.empty()) << row.output;
    EXPECT_EQ(diagnostics.all().empty() ? "" : diagnostics.all().front().hint, row.hint) << row.output;
  }
}

TEST(Endings, TellTheFormat) {
  const std::pair<std::string, std::string> rows[] = {{"a.html", "html"}, {"a.Md", "md"}, {"a.b", "pdf"}, {"a", "pdf"}};
  for (const auto& [output, format] : rows) EXPECT_EQ(format_for(output), format) << output;
}

}  // namespace
}  // namespace cvpdf::cli
