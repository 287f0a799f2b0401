#include "cli/old_pages.hpp"

#include <gtest/gtest.h>

#include "cli/program.hpp"

namespace cvpdf::cli {
namespace {

TEST(OldPages, AreThoseThatNoPageOfThisRunHas) {
  struct Row {
    std::vector<std::string> files, written;
    std::string told;
  };
  const std::vector<std::string> two{"st-1.png", "st-2.png"};
  const Row rows[] = {
      {two, two, ""},
      {{"st-1.png", "st-2.png", "st-3.png"}, two, "st-3.png is of another run"},
      {{"st-1.png", "st-2.png", "st-3.png"}, {"st-1.png", "st-2.png", "./st-3.png"}, ""},
      {{"st-1.png", "st-9.png", "st-3.png", "st-4.png"}, two, "st-3.png to st-9.png are of another run"},
      {{"st-01.png", "st-10.png", "st-1.png"}, two, "st-01.png and st-10.png are of another run"},
      {{"st.png", "st-1.png", "st-2.png"}, {"st.png"}, "st-1.png and st-2.png are of another run"},
      {{"st.png", "st-1.png", "st-2.png"}, two, "st.png is of another run"},
      {{"st-2024.png", "st-a.png", "st-3.jpg", "other-3.png", "st-.png", "st-3"}, two, ""},
  };
  for (const Row& row : rows) {
    const Scratch scratch("old-pages");
    for (const std::string& file : row.files) scratch.write(file, "x");
    const std::string folder = scratch.folder().string() + "/";
    std::vector<std::string> written;
    for (const std::string& name : row.written) written.push_back(folder + name);
    Diagnostics diagnostics;
    note_old_pages(folder + "st.png", written, diagnostics);
    std::string told = diagnostics.all().empty() ? "" : diagnostics.all().front().message;
    for (std::size_t at = told.find(folder); at != std::string::npos; at = told.find(folder)) {
      told.erase(at, folder.size());
    }
    EXPECT_EQ(told, row.told);
  }
}

TEST(OldPages, AreLeftWhereTheyAre) {
  const Scratch scratch("pages-left");
  scratch.write("cv.toml", good);
  scratch.write("st-3.png", "old");
  const Outcome outcome = scratch.run("cvpdf cv.toml -o st.png --dpi 20 --strict");
  EXPECT_EQ(outcome.status, 0) << outcome.errors;
  EXPECT_TRUE(contains(outcome.errors, "note: st-3.png is of another run [cli/old-pages]")) << outcome.errors;
  EXPECT_EQ(scratch.read("st-3.png"), "old");
}

}  // namespace
}  // namespace cvpdf::cli
