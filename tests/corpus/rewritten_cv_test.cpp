// Content that was read and written again is the same content: an equal Cv, and the same PDF to the byte.
#include <gtest/gtest.h>

#include <cvpdf/cvpdf.hpp>
#include <fstream>
#include <iostream>
#include <iterator>

#include "content/dump.hpp"
#include "content/reader.hpp"
#include "content/write_toml.hpp"
#include "corpus/generated_cv.hpp"

namespace cvpdf::corpus {
namespace {

content::Cv read(const std::string& text) {
  Diagnostics diagnostics;
  content::Cv cv = content::read_cv(diagnostics.add_source("cv.toml", text), diagnostics);
  EXPECT_FALSE(diagnostics.failed());
  return cv;
}

// Fonts and layouts are sought beside `path`.
std::string typeset(const std::string& path, const std::string& text, std::optional<bool> attach) {
  Diagnostics diagnostics;
  Request request;
  request.content_path = path;
  request.content = text;
  request.attach = attach;
  const std::optional<Rendering> rendering = render(request, diagnostics);
  EXPECT_TRUE(rendering) << (diagnostics.all().empty() ? "" : diagnostics.all().front().message);
  return rendering ? rendering->outputs[0].files[0] : std::string();
}

void expect_same_again(const std::string& path, const std::string& text) {
  const content::Cv cv = read(text);
  const std::string written = content::write_toml(cv);
  const content::Cv again = read(written);
  EXPECT_EQ(content::dump(again), content::dump(cv));
  EXPECT_EQ(content::write_toml(again), written);
  EXPECT_TRUE(typeset(path, written, false) == typeset(path, text, false)) << path << '\n' << written;
}

class RewrittenCv : public ::testing::TestWithParam<std::size_t> {};
TEST_P(RewrittenCv, IsTheSame) { expect_same_again("cv.toml", generated_cv(GetParam())); }
INSTANTIATE_TEST_SUITE_P(All, RewrittenCv, ::testing::Range<std::size_t>(0, generated_cv_count),
                         [](const auto& instance) { return generated_cv_name(instance.param); });

class RewrittenFile : public ::testing::TestWithParam<const char*> {};
TEST_P(RewrittenFile, IsTheSameAndItsSizeIsTold) {
  const std::string path = std::string(CVPDF_SOURCE_DIR "/") + GetParam();
  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  expect_same_again(path, text);
  const std::size_t plain = typeset(path, text, false).size(), carrying = typeset(path, text, true).size();
  std::cout << GetParam() << ": " << plain << " bytes, " << carrying - plain << " more with its content\n";
  EXPECT_GT(carrying, plain);
  EXPECT_LT(carrying - plain, text.size());
}
INSTANTIATE_TEST_SUITE_P(All, RewrittenFile,
                         ::testing::Values("content/cv.toml", "content/starter.toml", "examples/professor.toml",
                                           "examples/resume.toml", "examples/sidebar.toml",
                                           "examples/languages/de.toml", "examples/languages/el.toml",
                                           "examples/languages/en.toml", "examples/languages/fr.toml",
                                           "examples/languages/pl.toml", "examples/languages/ru.toml"));

}  // namespace
}  // namespace cvpdf::corpus
