// The program: words in, exit status out.
#include <variant>

#include "cli/arguments.hpp"
#include "cli/commands.hpp"

// Only exhausted memory throws here, and then ending is right.
// NOLINTNEXTLINE(bugprone-exception-escape)
int main(int count, char** words) {
  const auto parsed = cvpdf::cli::parse_arguments(count, words);
  if (const auto* arguments = std::get_if<cvpdf::cli::Arguments>(&parsed)) return cvpdf::cli::run(*arguments);
  return cvpdf::cli::tell(std::get<cvpdf::cli::Answer>(parsed));
}
