// Loads the module that reads PDFs back, on demand, and runs a check through it. Only who asks for a check pays for
// libqpdf: starting the program does not load it.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <optional>

#include "verify/module.hpp"

namespace cvpdf {

// Reports "world/no-verifier" and returns null where the module is missing or of another version.
// It is looked for in the folder of the running program, and in ../lib/cvpdf/ from there; once loaded, it stays.
[[nodiscard]] const verify::Door* load_verifier(Diagnostics& diagnostics);

// What the module finds, reported. Returns whether no error was among it.
bool run_verifier(const verify::Door& door, const verify::Task& task, Diagnostics& diagnostics);

}  // namespace cvpdf
