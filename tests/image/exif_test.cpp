#include "image/exif.hpp"

#include <gtest/gtest.h>

#include <string>

#include "image/samples.hpp"

namespace cvpdf::image {
namespace {

using namespace std::string_literals;

const std::string title = "Exif\0\0"s;

TEST(Exif, ReadsTheOrientationInBothOrders) {
  for (const char* order : {"II", "MM"}) {
    for (int value = 0; value < 10; ++value) {
      EXPECT_EQ(orientation_tag(exif_block(order, value)), static_cast<unsigned>(value)) << order;
    }
  }
}

TEST(Exif, ReadsNothingFromWhatIsBroken) {
  const std::string block = exif_block("II", 6);
  const std::string tables[] = {
      "",
      "II",
      "MM*\0"s + block.substr(4),                        // The mark in the other order.
      "II*\0\xFF\xFF\xFF\xFF"s + block.substr(8),        // A directory outside.
      "II*\0\x08\0\0\0\xFF\xFF"s,                        // Rows that are not there.
      "II*\0\x08\0\0\0\1\0\x12\1\2\0\1\0\0\0\6\0\0\0"s,  // A text.
      "II*\0\x08\0\0\0\1\0\x13\1\3\0\1\0\0\0\6\0\0\0"s,  // Another tag.
  };
  for (const std::string& table : tables) EXPECT_EQ(orientation_tag(table), 0U) << table.size();
  for (std::size_t size = 0; size < 20; ++size) EXPECT_EQ(orientation_tag(block.substr(0, size)), 0U) << size;
}

TEST(Exif, AValueMayBeLong) {
  EXPECT_EQ(orientation_tag("II*\0\x08\0\0\0\1\0\x12\1\4\0\1\0\0\0\6\0\0\0"s), 6U);
  EXPECT_EQ(orientation_tag("MM\0*\0\0\0\x08\0\1\1\x12\0\4\0\0\0\1\0\0\0\6"s), 6U);
}

TEST(Exif, IsFoundInAJpeg) {
  struct Row {
    std::string file, block;
  };
  const Row rows[] = {
      {"\xFF\xD8\xFF\xE1\0\x0A"s + title + "II", "II"},
      {"\xFF\xD8\xFF\xE0\0\4ab\xFF\xFF\xE1\0\x0A"s + title + "II", "II"},  // Behind another, with a filling byte.
      {"\xFF\xD8\xFF\xE1\0\4ab\xFF\xE1\0\x0A"s + title + "II", "II"},      // Behind an APP1 of another sort.
      {"\xFF\xD8\xFF\1\xFF\xD0\xFF\xE1\0\x0A"s + title + "II", "II"},      // Behind markers without a length.
      {"\xFF\xD8\xFF\xE1\0\x0B"s + title + "II", "II"},                    // Longer than the file.
      {"\xFF\xD8\xFF\xDA\0\2\xFF\xE1\0\x0A"s + title + "II", ""},          // Behind the first scan.
      {"\xFF\xD8\xFF\xE0\0\1\xFF\xE1\0\x0A"s + title + "II", ""},          // A length that is none.
      {"\xFF\xD8\0\0\xFF\xE1\0\x0A"s + title + "II", ""},
      {"\xFF\xD8\xFF\xFF"s, ""},
      {"\xFF\xD8\xFF\xE1\0"s, ""},
      {"\xFF"s, ""},
      {"", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(exif_of_jpeg(row.file), row.block) << row.file.size();
}

TEST(Exif, IsFoundInAPng) {
  const std::string signature = "\x89PNG\r\n\x1A\n", first = "\0\0\0\1IDATx...."s;
  struct Row {
    std::string file, block;
  };
  const Row rows[] = {{signature + "\0\0\0\2eXIfII...."s, "II"},
                      {signature + first + "\0\0\0\2eXIfII...."s, "II"},
                      {signature + "\0\0\0\3eXIfII...."s, ""},
                      {signature + "\xFF\xFF\xFF\xFFIDAT...."s, ""},
                      {signature + first, ""},
                      {signature, ""},
                      {"", ""}};
  for (const Row& row : rows) EXPECT_EQ(exif_of_png(row.file), row.block) << row.file.size();
}

}  // namespace
}  // namespace cvpdf::image
