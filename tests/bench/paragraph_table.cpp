// Sets the sample texts of tests/data/paragraphs at three widths and prints how good their lines are. A gap is a word
// space relative to the face's own; only justified lines count, a paragraph's last not among them. The last column says
// whether a text meets the goal of its width, the pass mark at least, or neither.
//   build/bench/tests/bench/paragraph_table [FILE.txt ...]
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <numeric>
#include <string>
#include <vector>

#include "base/file.hpp"
#include "paragraph/paragraph.hpp"
#include "text/shape.hpp"

namespace cvpdf::paragraph {
namespace {

constexpr int widths_in_millimetres[] = {150, 110, 65};
constexpr double points_per_millimetre = 72 / 25.4, size_in_points = 10.5;

// At 99, 72 and 43 characters a line. Hyphens in per cent of the lines.
struct Marks {
  double deviation = 0, hyphens = 0, worst = 0;
};
constexpr Marks pass_marks[] = {{0.27, 10, 99}, {0.29, 23, 99}, {0.39, 33, 99}};
constexpr Marks goals[] = {{0.12, 10, 1.35}, {0.20, 15, 1.6}, {0.35, 20, 2.2}};

struct Tally {
  std::vector<double> gaps;   // Each word space of justified lines.
  std::vector<double> lines;  // Mean gap of each justified line.
  std::vector<double> badness;
  std::size_t hyphens = 0, ladders = 0, runts = 0, overfull = 0, paragraphs = 0;
};

double mean(const std::vector<double>& values) {
  return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double deviation(const std::vector<double>& values) {
  const double middle = mean(values);
  double sum = 0;
  for (const double value : values) sum += (value - middle) * (value - middle);
  return values.empty() ? 0 : std::sqrt(sum / static_cast<double>(values.size()));
}

// TeX's badness of a line with this mean gap, with TeX's stretch and shrink.
double badness(double gap) {
  const double ratio = gap > 1 ? (gap - 1) * 2 : (1 - gap) * 3;
  return 100 * ratio * ratio * ratio;
}

// The word spaces of a line, from the ink before to the ink behind, relative to `space`.
std::vector<double> gaps_of(const Line& line, Length space, const font::FontLibrary& fonts) {
  std::vector<double> gaps;
  bool in_gap = false;
  Length end;
  for (const GlyphRun& run : line.runs) {
    const int units = fonts.face(run.face).metrics.units_per_em;
    for (const PlacedGlyph& glyph : run.glyphs) {
      const bool is_blank = run.utf8.compare(glyph.cluster, 1, " ") == 0;
      const Length x = run.x + glyph.x;
      if (!is_blank && in_gap) gaps.push_back((x - end).points() / space.points());
      if (!is_blank) end = x + ratio_of(ratio_of(run.size, glyph.advance, units), run.expansion, 1000);
      in_gap = is_blank;
    }
  }
  return gaps;
}

bool ends_with_hyphen(const Line& line) { return !line.runs.empty() && line.runs.back().utf8.ends_with('-'); }

std::size_t length_of(const Line& line) {
  std::size_t bytes = 0;
  for (const GlyphRun& run : line.runs) bytes += run.utf8.size();
  return bytes;
}

class Bench {
 public:
  Bench() {
    document::TextStyle style;
    style.family = "Linux Libertine";
    style.size = Length::points(size_in_points);
    style.language = "en-US";
    document_.styles = {style};
  }

  Tally set(const std::string& text, Length width) {
    Tally tally;
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find("\n\n", begin), text.size());
      std::string paragraph = text.substr(begin, end - begin);
      while (!paragraph.empty() && paragraph.back() == '\n') paragraph.pop_back();
      if (!paragraph.empty()) add(paragraph, width, tally);
      begin = end + 2;
    }
    return tally;
  }

  void language(std::string tag) { document_.styles.front().language = std::move(tag); }

 private:
  void add(const std::string& paragraph, Length width, Tally& tally) {
    Diagnostics diagnostics;
    const text::ShapedText shaped = text::shape({document::Text{paragraph, 0, {}, {}}}, document_, fonts_, diagnostics);
    const Setting setting{document::Alignment::justified, {}, width, document::structure_root};
    const std::vector<Line> lines = set_paragraph(shaped, setting, document_, fonts_, diagnostics);
    const Length space =
        natural_width(text::shape({document::Text{" ", 0, {}, {}}}, document_, fonts_, diagnostics), document_, fonts_);
    std::size_t row = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
      const std::vector<double> gaps = gaps_of(lines[i], space, fonts_);
      tally.gaps.insert(tally.gaps.end(), gaps.begin(), gaps.end());
      tally.lines.push_back(mean(gaps));
      tally.badness.push_back(badness(mean(gaps)));
      row = ends_with_hyphen(lines[i]) ? row + 1 : 0;
      tally.hyphens += row > 0 ? 1 : 0;
      tally.ladders += row == 3 ? 1 : 0;
    }
    constexpr std::size_t shortest = 5;
    const bool is_runt = length_of(lines.back()) < shortest || lines.back().natural < width / 10;
    tally.runts += lines.size() > 1 && is_runt ? 1 : 0;
    for (const Diagnostic& diagnostic : diagnostics.all())
      tally.overfull += diagnostic.code == "paragraph/overfull-line";
    ++tally.paragraphs;
  }

  document::Document document_;
  font::FontLibrary fonts_{""};
};

double hyphens_in_percent(const Tally& tally) {
  return 100 * static_cast<double>(tally.hyphens) / static_cast<double>(std::max<std::size_t>(tally.lines.size(), 1));
}

bool meets(const Tally& tally, const Marks& marks) {
  const double worst = tally.lines.empty() ? 1 : *std::max_element(tally.lines.begin(), tally.lines.end());
  return tally.overfull == 0 && tally.ladders == 0 && deviation(tally.lines) <= marks.deviation &&
         hyphens_in_percent(tally) <= marks.hyphens && worst <= marks.worst;
}

void print(const std::string& name, std::size_t width, const Tally& tally) {
  const auto [least, most] = std::minmax_element(tally.lines.begin(), tally.lines.end());
  const bool has_lines = !tally.lines.empty();
  const std::string_view met = meets(tally, goals[width]) ? "goal" : meets(tally, pass_marks[width]) ? "pass" : "fails";
  fmt::print("{:<16}{:>4} mm{:>6}{:>7.2f}{:>7.3f}{:>7.2f}{:>7.2f}{:>8.1f}{:>8.1f} %{:>6}{:>6}{:>6}  {}\n", name,
             widths_in_millimetres[width], tally.lines.size(), mean(tally.lines), deviation(tally.lines),
             has_lines ? *least : 1, has_lines ? *most : 1, mean(tally.badness), hyphens_in_percent(tally),
             tally.ladders, tally.runts, tally.overfull, met);
}

void set_files(const std::vector<std::string>& files) {
  fmt::print("{:<16}{:>7}{:>6}{:>7}{:>7}{:>7}{:>7}{:>8}{:>10}{:>6}{:>6}{:>6}  met\n", "text", "width", "lines", "mean",
             "sd", "least", "worst", "badness", "hyphens", "ladd.", "runts", "over");
  Bench bench;
  for (const std::string& file : files) {
    Diagnostics diagnostics;
    const std::optional<std::string> text = read_file(file, diagnostics);
    if (!text) std::exit(EXIT_FAILURE);
    const std::string name = std::filesystem::path(file).stem().string();
    bench.language(name.substr(0, 2) == "en" ? "en-US" : name.substr(0, 2));
    for (std::size_t width = 0; width < std::size(widths_in_millimetres); ++width) {
      const double points = widths_in_millimetres[width] * points_per_millimetre;
      print(name, width, bench.set(*text, Length::points(points)));
    }
  }
}

std::vector<std::string> samples() {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(CVPDF_SOURCE_DIR "/tests/data/paragraphs")) {
    files.push_back(entry.path().string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace
}  // namespace cvpdf::paragraph

int main(int count, char** arguments) {
  const std::vector<std::string> named(arguments + 1, arguments + count);
  cvpdf::paragraph::set_files(named.empty() ? cvpdf::paragraph::samples() : named);
}
