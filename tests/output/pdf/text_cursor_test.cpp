#include "output/pdf/text_cursor.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>

namespace cvpdf::output::pdf {
namespace {

const Font font = [] {
  Font made;
  made.name = "F1";
  return made;
}();
const CodedGlyph letter{0x4142, 500, "a"};

std::string shown(const std::vector<double>& places, double size = 10, int expansion = 1000) {
  std::string out;
  TextCursor cursor(out);
  cursor.begin_text();
  cursor.set_font(font, Length::points(size));
  cursor.set_spacing(expansion, 0);
  cursor.move_to(Length::points(places.front()), Length::points(700));
  for (const double place : places) cursor.show(letter, Length::points(place), Length());
  cursor.flush();
  return out.substr(out.find("Td\n") + 3);
}

TEST(TextCursor, AdjustmentsAreThousandthsOfAnEm) {
  const std::pair<std::vector<double>, std::string_view> rows[] = {
      {{20}, "(AB)Tj\n"},
      {{20, 25, 30}, "(ABABAB)Tj\n"},
      {{20, 25.5}, "[(AB)-50(AB)]TJ\n"},
      {{20, 24.5, 29.5}, "[(AB)50(ABAB)]TJ\n"},
      {{20, 25.004}, "(ABAB)Tj\n"},  // Less than half a thousandth of an em.
      {{20, 25.006}, "[(AB)-1(AB)]TJ\n"},
  };
  for (const auto& [places, expected] : rows) EXPECT_EQ(shown(places), expected);
}

TEST(TextCursor, ExpansionScalesTheAdjustmentsToo) {
  EXPECT_EQ(shown({20, 25.1, 30.2}, 10, 1020), "(ABABAB)Tj\n");
  EXPECT_EQ(shown({20, 25.61}, 10, 1020), "[(AB)-50(AB)]TJ\n");
}

// Follows a TJ array as a viewer does; after any number of glyphs the pen is where it should be.
TEST(TextCursor, RoundingNeverAddsUp) {
  std::vector<double> places;
  for (int i = 0; i < 400; ++i) places.push_back(20 + i * 5.003456);
  const std::string array = shown(places, 9.963);
  double pen = 20;
  std::size_t glyph = 0;
  for (std::size_t i = 1; i < array.size() && array[i] != ']';) {
    if (array[i] == '(') {
      for (++i; array[i] != ')'; i += 2, pen += 500 * 9.963 / 1000) {
        EXPECT_NEAR(pen, places[glyph++], 0.0051);
      }
      ++i;
    } else {
      char* end = nullptr;
      pen -= std::strtod(array.c_str() + i, &end) * 9.963 / 1000;
      i = static_cast<std::size_t>(end - array.c_str());
    }
  }
  EXPECT_EQ(glyph, places.size());
}

TEST(TextCursor, NearRunsShareALine) {
  struct Row {
    double x, y;
    bool moves;
  };
  const Row rows[] = {{25, 700, false}, {30, 700, false}, {40, 700, true}, {25, 700.5, true}, {18, 700, false}};
  for (const Row& row : rows) {
    std::string out;
    TextCursor cursor(out);
    cursor.begin_text();
    cursor.set_font(font, Length::points(10));
    cursor.set_spacing(1000, 0);
    cursor.move_to(Length::points(20), Length::points(700));
    cursor.show(letter, Length::points(20), Length());
    cursor.flush();
    out.clear();
    cursor.move_to(Length::points(row.x), Length::points(row.y));
    EXPECT_EQ(!out.empty(), row.moves) << row.x << ' ' << row.y;
  }
}

// Tc is a length in points; what it moves needs no number of its own.
TEST(TextCursor, TrackingIsASpacingOfCharacters) {
  std::string out;
  TextCursor cursor(out);
  cursor.begin_text();
  cursor.set_font(font, Length::points(10));
  for (int i = 0; i < 2; ++i) cursor.set_spacing(1000, 20);
  cursor.move_to(Length::points(20), Length::points(700));
  for (const double place : {20.0, 25.2, 30.4, 35.4}) cursor.show(letter, Length::points(place), Length());
  cursor.flush();
  cursor.set_spacing(1000, 0);
  EXPECT_EQ(out, "BT\n/F1 10 Tf\n.2 Tc\n20 700 Td\n[(ABABAB)20(AB)]TJ\n0 Tc\n");
}

TEST(TextCursor, StateIsWrittenOnceOnly) {
  std::string out;
  TextCursor cursor(out);
  cursor.begin_text();
  for (int i = 0; i < 2; ++i) {
    cursor.set_color({255, 0, 128});
    cursor.set_font(font, Length::points(10.95));
    cursor.set_spacing(985, 0);
  }
  cursor.set_color({51, 51, 51});
  cursor.end_text();
  EXPECT_EQ(out, "BT\n1 0 .502 rg\n/F1 10.95 Tf\n98.5 Tz\n.2 g\nET\n");
}

TEST(TextCursor, RaisedGlyphsRiseAndComeBack) {
  std::string out;
  TextCursor cursor(out);
  cursor.begin_text();
  cursor.set_font(font, Length::points(10));
  cursor.set_spacing(1000, 0);
  cursor.move_to(Length::points(0), Length::points(0));
  cursor.show(letter, Length(), Length());
  cursor.show(letter, Length::points(5), Length::points(2.5));
  cursor.show(letter, Length::points(10), Length());
  cursor.flush();
  EXPECT_EQ(out, "BT\n/F1 10 Tf\n0 0 Td\n(AB)Tj\n2.5 Ts\n(AB)Tj\n0 Ts\n(AB)Tj\n");
}

TEST(TextCursor, SurvivesAbsurdPlaces) {
  const Length far = Length::scaled(INT64_MAX / 2);
  std::string out;
  TextCursor cursor(out);
  cursor.begin_text();
  cursor.set_font(font, far);
  cursor.set_spacing(1'000'000, 0);
  cursor.move_to(far, -far);
  cursor.show(letter, -far, far);
  cursor.set_font(font, Length());
  cursor.set_spacing(0, 0);
  cursor.move_to(-far, far);
  cursor.show(letter, far, far);
  cursor.flush();
  EXPECT_FALSE(out.empty());
}

const Font bytes = [] {
  Font made;
  made.name = "F1";
  made.code_size = CodeSize::one_byte;
  return made;
}();

// Letters five points wide, word spaces two and a half, at ten points.
std::string words(std::string_view text, double gap, int expansion) {
  std::string out;
  TextCursor cursor(out);
  cursor.begin_text();
  cursor.set_font(bytes, Length::points(10));
  cursor.set_spacing(expansion, 0);
  cursor.move_to(Length(), Length::points(700));
  const CodedGlyph space{word_space_code, 250, " "};
  cursor.set_word_spacing(cursor.word_spacing_of(Length::points(gap), space));
  double x = 0;
  for (const char c : text) {
    const CodedGlyph glyph{static_cast<std::uint16_t>(c), 500, ""};
    cursor.show(c == ' ' ? space : glyph, Length::points(x), Length());
    x += c == ' ' ? gap : 5.0 * expansion / 1000;
  }
  cursor.flush();
  return out.substr(out.find("Td\n") + 3);
}

TEST(TextCursor, ShowsAGlyphWhereThePenIs) {
  std::string out;
  TextCursor cursor(out);
  cursor.begin_text();
  cursor.set_font(bytes, Length::points(10));
  cursor.move_to(Length(), Length::points(700));
  const CodedGlyph glyph{'a', 500, "a"};
  cursor.show(glyph, Length(), Length());
  cursor.show_here(glyph);
  cursor.show(glyph, Length::points(10), Length());
  cursor.flush();
  EXPECT_EQ(out.substr(out.find("Td\n") + 3), "(aaa)Tj\n");
}

TEST(TextCursor, WordSpacesAreSetOnce) {
  EXPECT_EQ(words("ab c de", 2.5, 1000), "(ab c de)Tj\n");
  EXPECT_EQ(words("ab c de", 3.25, 1000), ".75 Tw\n(ab c de)Tj\n");
  EXPECT_EQ(words("ab c de", 2.25, 1000), "-.25 Tw\n(ab c de)Tj\n");
  // Tz scales word spacing, too (9.3.3).
  EXPECT_EQ(words("ab c de", 3.06, 1020), ".5 Tw\n(ab c de)Tj\n");
  EXPECT_EQ(words("ab c de", 2.123456, 1000), "-.3765 Tw\n(ab c de)Tj\n");
}

}  // namespace
}  // namespace cvpdf::output::pdf
