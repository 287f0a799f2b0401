#include "verify/encoding.hpp"

#include <gtest/gtest.h>

namespace cvpdf::verify {
namespace {

constexpr std::string_view bytes =
    "1 begincodespacerange\n<00><FF>\nendcodespacerange\n2 begincidrange\n<01><1F> 225\n<20><FF> 1\nendcidrange\n"
    "1 begincidchar <00> 7 endcidchar";

TEST(Encoding, MapsInTheFileHaveTheirOwnCodes) {
  const Encoding encoding = read_code_map(bytes);
  EXPECT_TRUE(encoding.known);
  EXPECT_EQ(encoding.code_length, 1U);
  const std::pair<std::uint32_t, std::uint32_t> rows[] = {{0, 7},    {1, 225},    {0x1F, 255},
                                                          {0x20, 1}, {0xFF, 224}, {0x100, 0}};
  for (const auto& [code, cid] : rows) EXPECT_EQ(cid_of(encoding, code), cid) << code;
}

TEST(Encoding, IdentityHasTwoBytes) {
  const Encoding encoding = read_encoding(QPDFObjectHandle::newName("/Identity-H"));
  EXPECT_TRUE(encoding.known);
  EXPECT_EQ(encoding.code_length, 2U);
  EXPECT_EQ(cid_of(encoding, 0x1234), 0x1234U);
}

TEST(Encoding, WhatIsNoneIsNotKnown) {
  EXPECT_FALSE(read_encoding(QPDFObjectHandle::newName("/Identity-V")).known);
  EXPECT_FALSE(read_encoding(QPDFObjectHandle::newNull()).known);
  EXPECT_FALSE(read_code_map("").known);
  EXPECT_FALSE(read_code_map("begincodespacerange <00> <FF> <0100> <FFFF> endcodespacerange").known);
  for (std::size_t size = 0; size < bytes.size(); ++size) static_cast<void>(read_code_map(bytes.substr(0, size)));
}

}  // namespace
}  // namespace cvpdf::verify
