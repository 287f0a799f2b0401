#include "output/html/figure.hpp"

#include <gtest/gtest.h>

namespace cvpdf::output::html {
namespace {

// RFC 4648, section 10.
TEST(HtmlFigure, Base64) {
  const std::pair<std::string_view, std::string_view> rows[] = {{"", ""},
                                                                {"f", "Zg=="},
                                                                {"fo", "Zm8="},
                                                                {"foo", "Zm9v"},
                                                                {"foob", "Zm9vYg=="},
                                                                {"fooba", "Zm9vYmE="},
                                                                {"foobar", "Zm9vYmFy"},
                                                                {"\xFF\xFE\xFD", "//79"}};
  for (const auto& [bytes, text] : rows) EXPECT_EQ(base64(bytes), text);
}

TEST(HtmlFigure, CarriesItsBytesAndSaysWhatItShows) {
  image::Picture picture;
  picture.width = picture.height = 1;
  picture.samples = {1, 2, 3};
  reflow::Figure figure;
  figure.size = {Length::points(72), Length::points(36)};
  figure.alt = "A \"B\"";
  const std::string html = figure_html(figure, {picture});
  EXPECT_EQ(html.substr(0, html.find("base64,")),
            "<img alt=\"A &quot;B&quot;\" width=\"96\" height=\"48\" src=\"data:image/jpeg;");
  figure.shape = document::Figure::Shape::ellipse;
  EXPECT_EQ(figure_html(figure, {picture}).substr(0, 18), "<img class=\"round\"");
  EXPECT_EQ(figure_html(figure, {}), "");
}

// Black ink on nothing would not be seen on a dark page.
TEST(HtmlFigure, IsOnWhiteWhereItIsNotOpaque) {
  image::Picture ink;
  ink.width = ink.height = 1;
  ink.samples = {0, 0, 0};
  ink.alpha = {0};
  image::Picture white = ink;
  white.samples = {255, 255, 255};
  white.alpha.clear();
  EXPECT_EQ(figure_html({}, {ink}), figure_html({}, {white}));
}

}  // namespace
}  // namespace cvpdf::output::html
