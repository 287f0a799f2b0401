// Files that are none, or not quite: each gets a clear message, and none a crash.
#include "verify/reader.hpp"

#include <gtest/gtest.h>

#include <qpdf/QPDFWriter.hh>
#include <random>

#include "verify/sample.hpp"
#include "verify/verify.hpp"

namespace cvpdf::verify {
namespace {

std::string encrypted(const char* password) {
  const std::string plain = sample_pdf();
  QPDF pdf;
  pdf.processMemoryFile("sample", plain.data(), plain.size());
  QPDFWriter writer(pdf);
  writer.setOutputMemory();
  writer.setR6EncryptionParameters(password, "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
  writer.write();
  const auto buffer = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

std::string first_message(std::string_view bytes) {
  const std::vector<Diagnostic> found = verify({"cv.pdf", bytes, nullptr, {}});
  return found.empty() ? "" : found[0].place + ": " + found[0].message;
}

TEST(Reader, SaysWhyAFileCannotBeRead) {
  EXPECT_EQ(first_message(""), "cv.pdf: this is no PDF: it does not begin with %PDF-");
  EXPECT_EQ(first_message("PK\x03\x04"), "cv.pdf: this is no PDF: it does not begin with %PDF-");
  EXPECT_EQ(codes_of_file("%PDF-1.7\n"), "pdf/broken");
  const std::string secret = "cv.pdf: the file is encrypted, so that nothing in it can be read";
  EXPECT_EQ(first_message(encrypted("secret")), secret);
  EXPECT_EQ(first_message(encrypted("")), secret);
}

TEST(Reader, WhatMustBeRepairedIsAnError) {
  const std::string broken = sample_pdf({{"startxref\n", "startxref\n1"}});
  EXPECT_NE(codes_of_file(broken).find("pdf/repaired"), std::string::npos);
}

// Property: a file that is cut off anywhere is never well, and never the end of the program.
TEST(Reader, NoCutFileIsWell) {
  const std::string whole = sample_pdf();
  constexpr std::size_t step = 61;
  for (std::size_t length = 0; length + 8 < whole.size(); length += step) {
    EXPECT_NE(codes_of_file(std::string_view(whole).substr(0, length)), "") << length;
  }
}

TEST(Reader, RandomBytesEndWell) {
  std::mt19937 random(1);
  for (int round = 0; round < 300; ++round) {
    std::string bytes = sample_pdf();
    for (int change = 0; change < 20; ++change) bytes[random() % bytes.size()] = static_cast<char>(random());
    static_cast<void>(codes_of_file(bytes));
    std::string noise = "%PDF-1.7\n";
    while (noise.size() < 3000) noise += static_cast<char>(random());
    EXPECT_NE(codes_of_file(noise), "");
  }
}

TEST(Reader, DeepNestingEndsWell) {
  const std::string deep = "/X" + std::string(20000, '[') + std::string(20000, ']');
  static_cast<void>(codes_of_file(sample_pdf({{"/Lang(en-GB)", "/Lang(en-GB)" + deep}})));
  const std::string marks(100000, '[');
  static_cast<void>(codes_of_file(sample_pdf({{"/Artifact BMC\n", "/Artifact BMC\n" + marks}})));
}

TEST(Reader, APageTreeThatIsACircleEndsWell) {
  EXPECT_NE(codes_of_file(sample_pdf({{"/Kids[3 0 R]", "/Kids[3 0 R 2 0 R]"}})), "");
}

}  // namespace
}  // namespace cvpdf::verify
