// Documents for the tests of formats that reflow: composed from a CV as the program does it, and the words that a file
// says.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "output/reflow/tree.hpp"
#include "output/writer.hpp"

namespace cvpdf::output {

// From a file of the source tree, in the layout.toml beside it or else the one that it names.
[[nodiscard]] document::Document composed_file(const std::string& path);
// From a text, in the layout "classic". `sections` stands behind a person named Ada Example.
[[nodiscard]] document::Document composed(const std::string& sections);
[[nodiscard]] std::string written(std::string (*write)(const WriterInput&, Diagnostics&),
                                  const document::Document& document);
// All golden cases, examples and CVs of the repository, by their paths in it.
[[nodiscard]] std::vector<std::string> all_contents();

// What a page says, block by block: without elements, its head and entities. All blanks are U+0020.
[[nodiscard]] std::string html_words(std::string_view html);
// The same of what md4c reads as CommonMark.
[[nodiscard]] std::string markdown_words(std::string_view markdown);
// The words of a tree in its order, formulas as TeX; bullets are none.
[[nodiscard]] std::string tree_words(const reflow::Tree& tree);
// Upper case, without dollars and what only serves line breaking, all blanks single.
[[nodiscard]] std::string comparable(std::string_view words);

}  // namespace cvpdf::output
