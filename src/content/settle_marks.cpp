#include "content/settle_marks.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "content/walk.hpp"

namespace cvpdf::content {
namespace {

// What papers themselves use, in the order in which they begin to. "*" means equal contribution to most readers.
constexpr std::string_view free_marks[] = {"*", "\u2020", "\u2021", "\u00A7", "\u00B6", "#", "\u2016"};

// The signs that stand behind names, or at their ends.
std::string signs_in_use(const Cv& cv) {
  std::string signs;
  for (const AuthorRole& role : cv.roles) signs += role.mark;
  for_each_author_of(cv, [&signs](const Author& author) {
    constexpr std::size_t longest_end = 8;
    const std::size_t begin = author.name.size() > longest_end ? author.name.size() - longest_end : 0;
    signs += author.name.substr(begin) + author.marks;
  });
  return signs;
}

void replace(std::string& text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  if (at != std::string::npos) text.replace(at, from.size(), to);
}

}  // namespace

void settle_marks(Cv& cv) {
  const auto is_built_in = [](const AuthorRole& role) { return role.origin == AuthorRole::Origin::built_in; };
  std::string signs = signs_in_use(cv);
  for (AuthorRole& role : cv.roles) {
    std::string marks;
    if (is_built_in(role)) for_each_author_of(cv, [&marks](const Author& author) { marks += author.marks; });
    if (marks.find(role.mark) == std::string::npos) continue;
    const auto* const mark = std::find_if(std::begin(free_marks), std::end(free_marks),
                                          [&](std::string_view sign) { return signs.find(sign) == std::string::npos; });
    if (mark == std::end(free_marks)) continue;
    for_each_author_of(cv, [&](Author& author) { replace(author.marks, role.mark, std::string(*mark)); });
    role.mark = *mark;
    role.origin = AuthorRole::Origin::declared;
    signs += role.mark;
  }
  cv.roles.erase(std::remove_if(cv.roles.begin(), cv.roles.end(), is_built_in), cv.roles.end());
}

}  // namespace cvpdf::content
