#include "verify/finding.hpp"

#include <utility>

namespace cvpdf::verify {

void Findings::error(std::string code, std::string message, Place place, std::string hint) {
  add({Severity::error, std::move(code), std::move(message), place, std::move(hint)});
}

void Findings::warning(std::string code, std::string message, Place place, std::string hint) {
  add({Severity::warning, std::move(code), std::move(message), place, std::move(hint)});
}

void Findings::note(std::string code, std::string message) {
  add({Severity::note, std::move(code), std::move(message), {}, {}});
}

void Findings::add(Finding finding) {
  if (++counts_[finding.code] <= kept_of_a_code) all_.push_back(std::move(finding));
}

}  // namespace cvpdf::verify
