// Tables of pairs of names, and whether the class Owner takes the second for the first.
#pragma once

#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "bibliography/citation.hpp"

namespace cvpdf::bibliography {

struct NamePair {
  std::string_view person, author;
  bool expected;
  std::string_view reason;
};

inline bool is_owner(std::string_view person, std::string_view author, const std::vector<std::string_view>& also = {}) {
  content::Person who;
  who.name.utf8 = person;
  for (const std::string_view name : also) who.also.push_back({std::string(name), {}});
  return Owner(who).is(author);
}

template <std::size_t count>
void check_pairs(const NamePair (&rows)[count]) {
  for (const NamePair& row : rows) {
    EXPECT_EQ(is_owner(row.person, row.author), row.expected)
        << row.person << " / " << row.author << ": " << row.reason;
  }
}

}  // namespace cvpdf::bibliography
