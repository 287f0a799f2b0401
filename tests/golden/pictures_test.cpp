// What pages look like as pictures, against what Poppler makes of the same pages' PDF. Needs pdftoppm.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>

#include "bibliography/people.hpp"
#include "bibliography/reference_lists.hpp"
#include "bibliography/selection.hpp"
#include "bibliography/sources.hpp"
#include "compose/compose.hpp"
#include "content/reader.hpp"
#include "content/settle_marks.hpp"
#include "golden/file_text.hpp"
#include "golden/program.hpp"
#include "layout/reader.hpp"
#include "output/pdf/pdf_writer.hpp"
#include "output/png/decoded.hpp"
#include "output/png/png_writer.hpp"
#include "page/typeset.hpp"

namespace cvpdf::golden {
namespace {

using output::png::Picture;

constexpr int resolution = 96;
constexpr const char* files[] = {"content/cv.toml", "examples/resume.toml", "examples/sidebar.toml"};

struct SetFile {
  document::Document document;
  font::FontLibrary fonts;
  page::PagedDocument pages;

  [[nodiscard]] output::WriterInput input() const { return {document, pages, fonts, {}}; }
};

// As the program sets it, but for the number of pages that it may ask for.
std::unique_ptr<SetFile> set_file(const std::string& path) {
  Diagnostics diagnostics;
  const std::string folder = std::filesystem::path(path).parent_path().string();
  std::vector<std::string> read;
  content::Cv cv = content::read_cv(diagnostics.add_source(path, file_text(path)), diagnostics);
  bibliography::add_bibliographies(cv, folder, read, diagnostics);
  const bibliography::People people(cv);
  bibliography::mark_teams(cv, people, diagnostics);
  content::settle_marks(cv);
  bibliography::select_references(cv, people, diagnostics);
  bibliography::arrange_references(cv, people);
  const std::string choice = cv.layout.empty() ? "classic" : cv.layout;
  const auto layout = layout::read_layout({choice, folder, {}, content::chosen_styles(cv)}, read, diagnostics);
  if (!layout || diagnostics.failed()) return nullptr;
  auto set = std::make_unique<SetFile>(
      SetFile{compose::compose(cv, *layout, diagnostics), font::FontLibrary(folder), page::PagedDocument()});
  set->pages = page::typeset(set->document, set->fonts, diagnostics);
  return set;
}

output::WriterInput at(output::WriterInput input, int dots_per_inch) {
  input.dots_per_inch = dots_per_inch;
  return input;
}

std::vector<Picture> our_pictures(const SetFile& set) {
  Diagnostics diagnostics;
  std::vector<Picture> pictures;
  for (const std::string& bytes : output::png::write_png(at(set.input(), resolution), diagnostics)) {
    pictures.push_back(output::png::decode(bytes));
  }
  return pictures;
}

// Each side divided by `by`: means of its pixels.
Picture reduced(const Picture& fine, const Picture& like, int by) {
  Picture out{like.width, like.height, {}};
  for (int y = 0; y < out.height; ++y) {
    for (int x = 0; x < out.width; ++x) {
      int red = 0, green = 0, blue = 0;
      for (int i = 0; i < by * by; ++i) {
        const Color color =
            fine.pixel(std::min(by * x + i % by, fine.width - 1), std::min(by * y + i / by, fine.height - 1));
        red += color.red, green += color.green, blue += color.blue;
      }
      for (const int sum : {red, green, blue}) out.bytes.push_back(static_cast<std::uint8_t>(sum / by / by));
    }
  }
  return out;
}

// Poppler's pictures of the first pages, `finer` times as fine.
std::vector<Picture> poppler_pictures(const SetFile& set, std::size_t pages, int finer) {
  Diagnostics diagnostics;
  const std::string path = own_path(".pdf");
  std::ofstream(path, std::ios::binary) << output::pdf::write_pdf(set.input(), diagnostics);
  std::vector<Picture> pictures;
  for (std::size_t page = 1; page <= pages; ++page) {
    const std::string number = std::to_string(page);
    const Outcome drawn = run("pdftoppm -singlefile -r " + std::to_string(finer * resolution) + " -f " + number +
                              " -png " + quoted(path) + " " + quoted(path));
    EXPECT_EQ(drawn.status, 0) << drawn.printed;
    pictures.push_back(output::png::decode(file_text(path + ".png")));
  }
  return pictures;
}

// The mean of all channels' differences, as a part of the largest one; 1 where the sizes differ.
double difference(const Picture& one, const Picture& other) {
  if (one.bytes.size() != other.bytes.size() || one.width != other.width || one.bytes.empty()) return 1;
  double sum = 0;
  for (std::size_t i = 0; i < one.bytes.size(); ++i) sum += std::abs(one.bytes[i] - other.bytes[i]);
  return sum / 255 / static_cast<double>(one.bytes.size());
}

// Over all pages; 1 where the file cannot be set.
double mean_difference(const std::string& file) {
  const auto set = set_file(CVPDF_SOURCE_DIR "/" + file);
  if (set == nullptr) return 1;
  const std::vector<Picture> ours = our_pictures(*set), theirs = poppler_pictures(*set, ours.size(), 1);
  double sum = 0;
  for (std::size_t i = 0; i < ours.size(); ++i) sum += difference(ours[i], theirs[i]);
  return sum / static_cast<double>(ours.size());
}

// Both set every baseline on a whole pixel, and every glyph on a quarter of one.
TEST(Pictures, AreLikePopplers) {
  constexpr double least = 0.000'05, most = 0.005;
  for (const std::string file : files) {
    const double mean = mean_difference(file);
    EXPECT_LT(mean, most) << file;
    EXPECT_GT(mean, least) << file;  // Equal pictures would be the same ones.
    RecordProperty(std::filesystem::path(file).stem().string(), std::to_string(mean));
  }
}

// Finer pictures of Poppler's, made coarse: what the page would look like with baselines between pixels. Ours are up to
// a pixel higher, half of one in the mean.
TEST(Pictures, AreAsExactAsPopplersFinerOnes) {
  constexpr double most = 0.015;
  constexpr int finer = 4;
  const auto set = set_file(CVPDF_SOURCE_DIR "/content/cv.toml");
  ASSERT_NE(set, nullptr);
  const Picture ours = our_pictures(*set).front();
  const Picture theirs = reduced(poppler_pictures(*set, 1, finer).front(), ours, finer);
  EXPECT_LT(difference(ours, theirs), most);
}

}  // namespace
}  // namespace cvpdf::golden
