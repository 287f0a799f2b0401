#include "output/pdf/pictures.hpp"

#include <gtest/gtest.h>

#include "output/pdf/podofo.hpp"

namespace cvpdf::output::pdf {
namespace {

image::Picture two_pixels(int channels) {
  image::Picture picture;
  picture.width = 2;
  picture.height = 1;
  picture.channels = channels;
  picture.samples.assign(static_cast<std::size_t>(2 * channels), 200);
  picture.origin = image::Origin::drawing;
  return picture;
}

std::string dictionary_of(const ObjectTable& table, std::size_t object) {
  return serialize(table.objects.at(object).value);
}

TEST(Pictures, ADrawingKeepsItsSamples) {
  ObjectTable table;
  const Dictionary names = add_pictures({two_pixels(1), two_pixels(3)}, table, Deflater());
  ASSERT_EQ(names.size(), 2U);
  EXPECT_EQ(names[0].key, "Im1");
  EXPECT_EQ(names[1].key, "Im2");
  ASSERT_EQ(table.objects.size(), 5U);
  EXPECT_NE(dictionary_of(table, 3).find("/DeviceGray"), std::string::npos);
  EXPECT_NE(dictionary_of(table, 4).find("/DeviceRGB"), std::string::npos);
  EXPECT_EQ(table.objects[3].stream, std::string(2, '\xC8'));
}

TEST(Pictures, AlphaIsAMask) {
  ObjectTable table;
  image::Picture picture = two_pixels(3);
  picture.alpha = {0, 255};
  static_cast<void>(add_pictures({picture}, table, Deflater()));
  ASSERT_EQ(table.objects.size(), 5U);
  EXPECT_EQ(table.objects[3].stream, std::string("\0\xFF", 2));
  EXPECT_NE(dictionary_of(table, 4).find("/SMask 4 0 R"), std::string::npos) << dictionary_of(table, 4);
}

TEST(Pictures, APhotographIsAJpeg) {
  ObjectTable table;
  image::Picture picture = two_pixels(3);
  picture.origin = image::Origin::photograph;
  static_cast<void>(add_pictures({picture}, table, Deflater()));
  EXPECT_NE(dictionary_of(table, 3).find("/DCTDecode"), std::string::npos);
  EXPECT_EQ(table.objects[3].stream->substr(0, 2), "\xFF\xD8");
}

TEST(Pictures, AreClippedToTheirShape) {
  const Rect rect{{Length::points(10), Length::points(10)}, {Length::points(20), Length::points(20)}};
  EXPECT_EQ(drawn_picture({rect, document::Figure::Shape::rectangle, 0}, Length::points(100)),
            "q\n20 0 0 20 10 70 cm\n/Im1 Do\nQ\n");
  EXPECT_EQ(drawn_picture({rect, document::Figure::Shape::ellipse, 0}, Length::points(100)),
            "q\n30 80 m\n30 85.52 25.52 90 20 90 c\n14.48 90 10 85.52 10 80 c\n10 74.48 14.48 70 20 70 c\n"
            "25.52 70 30 74.48 30 80 c\nW n\n20 0 0 20 10 70 cm\n/Im1 Do\nQ\n");
}

}  // namespace
}  // namespace cvpdf::output::pdf
