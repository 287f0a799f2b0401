// Says at one place what is wrong with one picture.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <optional>
#include <string>
#include <utility>

namespace cvpdf::image {

class Report {
 public:
  // `diagnostics` must outlive it.
  Report(SourceSpan span, Diagnostics& diagnostics) : span_(span), diagnostics_(diagnostics) {}

  // Its value stands for the picture that there is not.
  std::nullopt_t error(std::string code, std::string message, std::string hint = {}) const {
    diagnostics_.report({Severity::error, std::move(code), std::move(message), span_, std::move(hint)});
    return std::nullopt;
  }
  void warning(std::string code, std::string message, std::string hint = {}) const {
    diagnostics_.report({Severity::warning, std::move(code), std::move(message), span_, std::move(hint)});
  }

 private:
  SourceSpan span_;
  Diagnostics& diagnostics_;
};

}  // namespace cvpdf::image
