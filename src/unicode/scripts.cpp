// A short table of what is set whole; the rest is ICU's.
#include "unicode/scripts.hpp"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>

namespace cvpdf::unicode {

namespace {

constexpr std::string_view alphabetic[] = {"Latn", "Grek", "Cyrl", "Armn", "Geor", "Copt", "Goth",
                                           "Glag", "Runr", "Ogam", "Cher", "Dsrt", "Brai"};

// USCRIPT_INVALID_CODE where there is none of that tag.
UScriptCode code_of(std::string_view script) {
  return static_cast<UScriptCode>(u_getPropertyValueEnum(UCHAR_SCRIPT, std::string(script).c_str()));
}

}  // namespace

bool is_neutral_script(std::string_view script) { return script == "Zyyy" || script == "Zinh" || script == "Zzzz"; }

bool is_alphabetic_script(std::string_view script) {
  return is_neutral_script(script) ||
         std::find(std::begin(alphabetic), std::end(alphabetic), script) != std::end(alphabetic);
}

std::string script_name(std::string_view script) {
  const char* name = uscript_getName(code_of(script));
  return name == nullptr ? std::string(script) : name;
}

}  // namespace cvpdf::unicode
