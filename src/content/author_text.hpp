// What stands in a string besides the name of one author, as people copy it from papers. It knows no roles.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cvpdf::content {

// Blanks single, line breaks too.
[[nodiscard]] std::string with_single_blanks(std::string_view utf8);
// Without what joins names and is printed between them anyway: "and", "&" before the name, commas and semicolons
// around it.
[[nodiscard]] std::string_view without_joints(std::string_view utf8);
// Of "Jane Doe et al." the name; what has no such end is left as it is.
[[nodiscard]] std::string_view without_others(std::string_view utf8);
struct NameFlaw {
  std::string_view code;
  std::string message, hint;
};
// Why a name, without its marks, is hardly that of one author: it is dots or signs alone ("content/no-name"), it holds
// several ("content/several-authors"), or a sign that no name has, such as the number of an affiliation
// ("content/sign-in-name").
[[nodiscard]] std::optional<NameFlaw> flaw_of_name(std::string_view name);

}  // namespace cvpdf::content
