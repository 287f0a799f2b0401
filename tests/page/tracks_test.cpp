#include "page/tracks.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <random>
#include <sstream>
#include <string>
#include <string_view>

#include "page/galley_text.hpp"

namespace cvpdf::page {
namespace {

using document::Track;

// "fit", "share" or "fixed:40".
std::vector<Track> parse_tracks(const std::string& text) {
  std::vector<Track> tracks;
  std::istringstream words(text);
  for (std::string word; words >> word;) {
    Track track;
    if (word == "fit") track.kind = Track::Kind::fit;
    if (word.substr(0, 5) == "fixed") track = {Track::Kind::fixed, Length::points(std::stod(word.substr(6)))};
    tracks.push_back(track);
  }
  return tracks;
}

std::vector<std::optional<Length>> parse_naturals(const std::string& text) {
  std::vector<std::optional<Length>> naturals;
  std::istringstream words(text);
  for (std::string word; words >> word;) {
    naturals.push_back(word == "-" ? std::nullopt : std::optional(Length::points(std::stod(word))));
  }
  return naturals;
}

std::string to_text(const std::vector<CellFrame>& frames) {
  std::string text;
  for (const CellFrame& frame : frames) text += points_text(frame.left) + "+" + points_text(frame.width) + " ";
  if (!text.empty()) text.pop_back();
  return text;
}

TEST(Tracks, GetTheirWidths) {
  struct Row {
    std::string tracks, naturals, expected;
  };
  // Rows of 300 points with gaps of 10.
  const Row rows[] = {
      {"share", "500", "0+300"},
      {"share fit", "100 50", "0+240 250+50"},
      {"share share", "10 200", "0+145 155+145"},
      {"fixed:60 share", "10 200", "0+60 70+230"},
      {"fixed:60 share fit", "10 200 40", "0+60 70+180 260+40"},
      // A fit cell is capped at 2/3.
      {"share fit", "100 290", "0+90 100+200"},
      // Fit cells yield in proportion until the share has a sixth: 230 for 200 + 200.
      {"fit share fit", "290 100 290", "0+115 125+50 185+115"},
      // An empty cell takes neither width nor gap, except that a fixed track stays where it is.
      {"share fit", "100 -", "0+300 300+0"},
      {"share fit", "- 40", "0+0 0+40"},
      {"fixed:60 share", "- 100", "0+60 70+230"},
      // Too few tracks: the others share. Too many: no matter.
      {"", "10 10", "0+145 155+145"},
      {"share fit fit", "10", "0+300"},
      {"share", "", ""},
      // What does not fit is cut.
      {"fixed:500 share", "10 10", "0+290 300+0"},
  };
  for (const Row& row : rows) {
    document::Row input;
    input.tracks = parse_tracks(row.tracks);
    input.gap = Length::points(10);
    const auto frames = place_cells(input, parse_naturals(row.naturals), Length::points(300));
    EXPECT_EQ(to_text(frames), row.expected) << row.tracks << " / " << row.naturals;
  }
}

TEST(Tracks, NeverOverlapAndNeverPassTheRow) {
  std::mt19937 random(1);
  const auto any_length = [&random] {
    return Length::scaled(static_cast<std::int64_t>(random() % 40'000'000) - 5'000'000);
  };
  for (int run = 0; run < 2000; ++run) {
    document::Row row;
    row.gap = any_length() / 10;
    std::vector<std::optional<Length>> naturals;
    for (std::size_t i = random() % 6; i > 0; --i) {
      row.tracks.push_back({static_cast<Track::Kind>(random() % 3), any_length()});
      naturals.push_back(random() % 4 == 0 ? std::nullopt : std::optional(any_length()));
    }
    const Length width = any_length();
    Length right;
    for (const CellFrame& frame : place_cells(row, naturals, width)) {
      if (frame.width == Length()) continue;
      ASSERT_GT(frame.width, Length());
      ASSERT_GE(frame.left, right);
      right = frame.left + frame.width;
      ASSERT_LE(right, width);
    }
  }
}

}  // namespace
}  // namespace cvpdf::page
