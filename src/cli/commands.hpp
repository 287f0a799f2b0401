// The commands. Each reads, calls the library, reports on standard error, and returns the exit status.
#pragma once

#include "cli/arguments.hpp"

namespace cvpdf::cli {

// 0: done. 1: the content has errors. 2: the command line has. 3: the world has (disk, missing file).
// Where it is not 0, no file was written and every old one is as it was.
[[nodiscard]] int run(const Arguments& arguments);

// Prints it, and returns its status; 3 where standard output does not take it.
[[nodiscard]] int tell(const Answer& answer);

}  // namespace cvpdf::cli
