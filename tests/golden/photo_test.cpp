// A photo on its way from a file to each format. Needs pdfimages, pdfinfo and pdftoppm.
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "cli/program.hpp"
#include "golden/file_text.hpp"

namespace cvpdf::golden {
namespace {

using cli::Scratch;

const std::string photo_cv =
    "[person]\nname = \"Ada Example\"\nphoto = \"portrait.jpg\"\n"
    "[[section]]\ntitle = \"Words\"\n[[section.text]]\ntext = \"one\"\n";

void put_photo(const Scratch& scratch, const std::string& content = photo_cv) {
  scratch.write("cv.toml", content);
  scratch.write("portrait.jpg", file_text(CVPDF_SOURCE_DIR "/examples/portrait.jpg"));
}

// In every layout that shows one the picture is there, is as fine as 300 pixels an inch, and the file keeps its rules.
TEST(Photo, IsSeenInEveryLayout) {
  const Scratch scratch("photo-layouts");
  put_photo(scratch);
  for (const std::string layout : {"classic", "academic", "modern", "sidebar", "compact"}) {
    const cli::Outcome set = scratch.run("cvpdf cv.toml --verify --strict --layout " + layout);
    EXPECT_EQ(set.status, 0) << layout << set.errors;
    const std::string images = scratch.run("pdfimages -list cv.pdf").output;
    EXPECT_NE(images.find("jpeg"), std::string::npos) << layout << images;
    EXPECT_NE(images.find(" 30"), std::string::npos) << layout << images;
    const std::string tags = scratch.run("pdfinfo -struct cv.pdf").output;
    EXPECT_NE(tags.find("Figure"), std::string::npos) << layout << tags;
  }
}

TEST(Photo, ALayoutWithoutAPlaceForItSaysSo) {
  const Scratch scratch("photo-ats");
  put_photo(scratch);
  const cli::Outcome set = scratch.run("cvpdf cv.toml --layout ats");
  EXPECT_EQ(set.status, 0);
  EXPECT_NE(set.errors.find("cv.toml:3:10: note: the layout 'ats' shows no photo"), std::string::npos) << set.errors;
  scratch.write("none.toml", "[design.photo]\nside = \"none\"\n" + photo_cv);
  EXPECT_EQ(scratch.run("cvpdf none.toml --strict").errors.find("photo"), std::string::npos);
  const cli::Outcome asked =
      scratch.run("cvpdf cv.toml --layout ats --set photo.side=left --set photo.width=2cm --set photo.height=2cm");
  EXPECT_EQ(asked.errors.find("shows no photo"), std::string::npos) << asked.errors;
}

TEST(Photo, MistakesHaveTheirPlace) {
  struct MistakeRow {
    std::string_view file, bytes, expected;
  };
  const MistakeRow rows[] = {{"none.jpg", "", "cannot read 'none.jpg'"},
                             {"cv.toml", "", "no picture"},
                             {"x.gif", "GIF89a\x01\x02", "GIF"},
                             {"x.jpg", "\xFF\xD8\xFF\xE0", "x.jpg"}};
  for (const MistakeRow& row : rows) {
    std::string content = photo_cv;
    content.replace(content.find("portrait.jpg"), std::string_view("portrait.jpg").size(), row.file);
    const Scratch scratch("photo-wrong");
    put_photo(scratch, content);
    if (!row.bytes.empty()) scratch.write(std::string(row.file), std::string(row.bytes));
    const cli::Outcome set = scratch.run("cvpdf cv.toml");
    EXPECT_NE(set.status, 0) << row.file;
    EXPECT_NE(set.errors.find("cv.toml:3:10: error:"), std::string::npos) << set.errors;
  }
}

TEST(Photo, OfFewPixelsIsWarnedOf) {
  const Scratch scratch("photo-coarse");
  put_photo(scratch);
  ASSERT_EQ(scratch.run("cvpdf cv.toml --layout ats -o portrait.png --dpi 10").status, 0);
  ASSERT_EQ(scratch.run("mv portrait.png portrait.jpg").status, 0);
  const cli::Outcome set = scratch.run("cvpdf cv.toml");
  EXPECT_EQ(set.status, 0) << set.errors;
  EXPECT_NE(set.errors.find("cv.toml:3:10: warning: this picture has 83 by 83 pixels to show"), std::string::npos)
      << set.errors;
}

TEST(Photo, IsInTheFormatsThatShowPictures) {
  const Scratch scratch("photo-formats");
  put_photo(scratch);
  ASSERT_EQ(scratch.run("cvpdf cv.toml -o cv.html -o cv.md -o cv.txt -o cv.png --deps cv.d").status, 0);
  EXPECT_NE(scratch.read("cv.html").find("alt=\"Ada Example\""), std::string::npos);
  EXPECT_NE(scratch.read("cv.html").find("src=\"data:image/jpeg;base64,/9j/"), std::string::npos);
  EXPECT_NE(scratch.read("cv.md").find("![Ada Example](portrait.jpg)"), std::string::npos) << scratch.read("cv.md");
  EXPECT_EQ(scratch.read("cv.txt").find("portrait"), std::string::npos);
  EXPECT_NE(scratch.read("cv.d").find("portrait.jpg"), std::string::npos) << scratch.read("cv.d");
}

TEST(Photo, IsNoPartOfAnAttachedContent) {
  const Scratch scratch("photo-attached");
  put_photo(scratch);
  const cli::Outcome set = scratch.run("cvpdf cv.toml --attach --verify");
  EXPECT_EQ(set.status, 0) << set.errors;
  EXPECT_NE(set.errors.find("cv.toml:3:10: note: the attached content does not carry the photo"), std::string::npos)
      << set.errors;
  EXPECT_EQ(scratch.run("cvpdf extract cv.pdf").output.find("portrait"), std::string::npos);
}

// What a camera says of place and time does not go along.
TEST(Photo, LosesItsMetadata) {
  const std::string jpeg = file_text(CVPDF_SOURCE_DIR "/examples/portrait.jpg");
  const std::string comment = "GPS 63.43 N";
  const std::string segment =
      std::string("\xFF\xFE\0", 3) + static_cast<char>(comment.size() + 2) + comment;  // COM, and how long it is.
  const Scratch scratch("photo-metadata");
  put_photo(scratch);
  scratch.write("portrait.jpg", jpeg.substr(0, 2) + segment + jpeg.substr(2));
  ASSERT_EQ(scratch.run("cvpdf cv.toml -o cv.pdf -o cv.html").status, 0);
  EXPECT_EQ(scratch.read("cv.pdf").find("GPS"), std::string::npos);
  EXPECT_LT(std::filesystem::file_size(scratch.folder() / "cv.pdf"), 60'000U);
}

// Split, and on a band: what is read, and in which order, is as in any other masthead.
TEST(Photo, StandsOnABandWithContactsAtItsSide) {
  const Scratch scratch("photo-band");
  put_photo(scratch,
            "[design]\nmasthead = { fill = \"accent\", padding = \"6mm\", contacts_width = \"50mm\", lines = "
            "[\"{name}\"] }\nstyles = { name = { color = \"#ffffff\" }, contact = { color = \"#ffffff\" }, "
            "headline = { color = \"#ffffff\" } }\n" +
                photo_cv.substr(0, photo_cv.find("[[section]]")) + "email = \"ada@example.org\"\n" +
                photo_cv.substr(photo_cv.find("[[section]]")));
  const cli::Outcome set = scratch.run("cvpdf cv.toml --verify --strict --layout compact");
  EXPECT_EQ(set.status, 0) << set.errors;
  const std::string text = scratch.run("pdftotext -raw cv.pdf -").output;
  EXPECT_LT(text.find("Ada Example"), text.find("ada@example.org")) << text;
  EXPECT_LT(text.find("ada@example.org"), text.find("one")) << text;
}

// Whole, however wide it is; what is not ink lets the page through.
TEST(Photo, ASignatureStandsUnderALetter) {
  const Scratch scratch("signature");
  scratch.write("cv.toml", cli::good);
  scratch.write("letter.toml",
                "cv = \"cv.toml\"\n[letter]\nopening = \"Dear all,\"\nbody = \"One.\"\nclosing = \"Yours,\"\n"
                "signature = \"ink.png\"\n");
  EXPECT_NE(scratch.run("cvpdf letter.toml").status, 0);  // There is no such file yet.
  ASSERT_EQ(scratch.run("cvpdf cv.toml -o ink.png --dpi 30").status, 0);
  const cli::Outcome set = scratch.run("cvpdf letter.toml -o letter.pdf -o letter.html --verify --deps letter.d");
  EXPECT_EQ(set.status, 0) << set.errors;
  const std::string images = scratch.run("pdfimages -list letter.pdf").output;
  EXPECT_NE(images.find("image"), std::string::npos) << images;
  EXPECT_NE(scratch.read("letter.html").find("<img alt=\"Ada Example\""), std::string::npos);
  EXPECT_NE(scratch.read("letter.d").find("ink.png"), std::string::npos);
  EXPECT_NE(set.errors.find("letter.pdf: 1 page"), std::string::npos) << set.errors;
}

}  // namespace
}  // namespace cvpdf::golden
