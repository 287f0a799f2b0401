// Text → items, as short strings: boxes as their letters, '_' a blank that may end a line, '~' one that may not,
// '[hy]' a place to hyphenate, '-' behind a hyphen, '(150)' a penalty, '$' a forced break.
#include "paragraph/items.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "paragraph/sample_text.hpp"

namespace cvpdf::paragraph {
namespace {

struct Dump {
  const MeasuredText& measured;
  const Itemized& itemized;
  std::string result{};

  void add(std::size_t index) {
    const Item& item = itemized.items[index];
    const Origin& origin = itemized.origins[index];
    const std::uint32_t begin = measured.glyphs[origin.begin].begin, end = measured.glyphs[origin.end].begin;
    if (std::holds_alternative<Box>(item)) result += measured.utf8.substr(begin, end - begin);
    if (const auto* penalty = std::get_if<Penalty>(&item)) add(*penalty);
    if (const auto* glue = std::get_if<Glue>(&item); glue != nullptr && glue->order == GlueOrder::normal) {
      const bool is_legal = index > 0 && !std::holds_alternative<Penalty>(itemized.items[index - 1]);
      result += is_legal ? '_' : '~';
    }
    if (const auto* place = std::get_if<Discretionary>(&item)) {
      result += place->kind == Discretionary::Kind::hyphenation ? "[hy]" : place->pre == Length() ? "-" : "[soft]";
    }
  }
  void add(const Penalty& penalty) {
    if (penalty.cost <= penalty_force) result += '$';
    if (penalty.cost > penalty_force && penalty.cost < penalty_forbid)
      result += "(" + std::to_string(penalty.cost) + ")";
  }
};

std::string items_of(Sample& sample, const text::ShapedText& text, Length line = {}) {
  const MeasuredText measured = measure(text, sample.document, sample.fonts);
  ItemRequest request{text, measured, sample.document, sample.fonts};
  request.measure = line;
  const Itemized itemized = make_items(request);
  EXPECT_EQ(itemized.items.size(), itemized.origins.size());
  Dump dump{measured, itemized};
  for (std::size_t i = 0; i < itemized.items.size(); ++i) dump.add(i);
  return dump.result;
}

struct ItemsRow {
  std::string text;
  std::string expected;
};

TEST(Items, Table) {
  const std::vector<ItemsRow> rows = {
      {"", "$"},
      {"aa", "aa$"},
      {"aa bbbbbbbb", "aa_bbbbbbbb$"},
      {"aa bb", "aa_bb$"},  // A last word so short would look lost.
      {" aa bbbbbbbb ", "~aa_bbbbbbbb~$"},
      {"aa\u00A0bb bbbbbbbb", "aa~bb_bbbbbbbb$"},
      {"hyphenation aaaaaaaa", "hy[hy]phen[hy]ation_aaaaaaaa$"},
      {"well-known aaaaaaaa", "well--known_aaaaaaaa$"},
      {"aa - aaaaaaaa", "aa~-_aaaaaaaa$"},
      {"CI/CD aaaaaaaa", "CI/CD_aaaaaaaa$"},
      {"aaaaa/bbbbb aaaaaaaa", "aaaaa/(150)bbbbb_aaaaaaaa$"},
      {"in 2015-2019 aaaaaaaa", "in_2015-2019_aaaaaaaa$"},
      {"aa\u2014bb aaaaaaaa", "aa\u2014(300)bb_aaaaaaaa$"},
      {"aaa\u00ADbbb aaaaaaaa", "aaa\u00AD[soft]bbb_aaaaaaaa$"},
      {"x@example.org aaaaaaaa", "x@example.(150)org_aaaaaaaa$"},
  };
  for (const ItemsRow& row : rows) {
    Sample sample;
    EXPECT_EQ(items_of(sample, sample.shape(row.text)), row.expected);
  }
}

TEST(Items, MathIsOneBoxAndForcedBreaksDivide) {
  Sample sample;
  const std::vector<document::Inline> content = {document::Text{"aa ", 0, {}, {}}, document::Math{"x - y", 0, {}, {}},
                                                 document::LineBreak{}, document::Text{" bbbbbbb cc", 0, {}, {}}};
  EXPECT_EQ(items_of(sample, sample.shape(content)).find("aa_x"), 0U);
  EXPECT_NE(items_of(sample, sample.shape(content)).find("$~bbbbbbb_cc$"), std::string::npos);
}

TEST(Items, ALineBreakBehindAFormulasBlankIsKept) {
  Sample sample;
  const std::vector<document::Inline> content = {document::Math{"x\\,", 0, {}, {}}, document::LineBreak{},
                                                 document::Text{"bb", 0, {}, {}}};
  EXPECT_EQ(items_of(sample, sample.shape(content)), "x~$bb$");
}

// Lines end only behind outermost relations and binary operations; the blank there vanishes.
TEST(Items, FormulasBreakWhereTheySay) {
  const ItemsRow rows[] = {
      {"x", "aa_xbbbbbbbb$"},         {"x=y", "aa_x~=(500)~ybbbbbbbb$"},      {"x+y", "aa_x~+(700)~ybbbbbbbb$"},
      {"{x+y}", "aa_x~+~ybbbbbbbb$"}, {"x/y,z-", "aa_x/y,~z\u2212bbbbbbbb$"}, {"x^{y=z}", "aa_xy=zbbbbbbbb$"}};
  for (const ItemsRow& row : rows) {
    Sample sample;
    const std::vector<document::Inline> content = {
        document::Text{"aa ", 0, {}, {}}, document::Math{row.text, 0, {}, {}}, document::Text{"bbbbbbbb", 0, {}, {}}};
    EXPECT_EQ(items_of(sample, sample.shape(content)), row.expected) << row.text;
  }
}

// Of three runs, the middle two of which are one contact; below its width, it is divided as any other text is.
TEST(Items, AContactIsDividedOnlyWhereItFitsOnNoLine) {
  constexpr auto whole = document::Text::Unity::whole;
  constexpr auto stays = document::Text::AtLineEnd::stays;
  const std::pair<Length, std::string_view> rows[] = {{ems(100), "a/a_bbb-bbbbb/ccccc_dd/ddddd$"},
                                                      {Length(), "a/a_bbb-bbbbb/ccccc_dd/ddddd$"},
                                                      {ems(13), "a/a_bbb--bbbbb/(150)ccccc_dd/ddddd$"}};
  for (const auto& [measure, expected] : rows) {
    Sample sample;
    const text::ShapedText text =
        sample.shape({document::Text{"a/a ", 0, {}, {}}, document::Text{"bbb-bbbbb/", 0, {}, {}, {}, stays, whole},
                      document::Text{"ccccc", 0, {}, {}, {}, stays, whole}, document::Text{" dd/ddddd", 0, {}, {}}});
    EXPECT_EQ(items_of(sample, text, measure), expected);
  }
}

TEST(Items, WordSpacesGiveOnlyWhenJustified) {
  Sample sample;
  const text::ShapedText text = sample.shape("aa bbbbbbbb");
  const MeasuredText measured = measure(text, sample.document, sample.fonts);
  ItemRequest request{text, measured, sample.document, sample.fonts};
  const Glue justified = std::get<Glue>(make_items(request).items[1]);
  EXPECT_EQ(justified.width, ems(1));
  EXPECT_EQ(justified.stretch, ems(0.5));
  EXPECT_EQ(justified.shrink, ratio_of(ems(1), 300, 1000));
  request.alignment = document::Alignment::ragged_right;
  const Glue ragged = std::get<Glue>(make_items(request).items[1]);
  EXPECT_EQ(ragged.stretch, Length());
  EXPECT_EQ(ragged.shrink, Length());
}

}  // namespace
}  // namespace cvpdf::paragraph
