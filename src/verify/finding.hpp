// What a rule found wrong in a file, and where. Knows pages and objects, not how they are shown.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace cvpdf::verify {

// Of a finding. 0: not known, or no one page or object.
struct Place {
  int page = 0;    // From 1.
  int object = 0;  // The indirect object's number.
};

struct Finding {
  Severity severity = Severity::error;
  std::string code;     // "pdf/…".
  std::string message;  // One plain sentence, without a final period.
  Place place;
  std::string hint;
  SourceSpan span{};  // In the content, where that is known.
};

// Collects what the rules find. Of each code only the first few are kept: a fault of a writer shows on every page.
class Findings {
 public:
  static constexpr std::size_t kept_of_a_code = 10;

  void error(std::string code, std::string message, Place place = {}, std::string hint = {});
  void warning(std::string code, std::string message, Place place = {}, std::string hint = {});
  void note(std::string code, std::string message);
  void add(Finding finding);

  [[nodiscard]] const std::vector<Finding>& all() const { return all_; }
  // How many there were of each code, kept or not.
  [[nodiscard]] const std::map<std::string, std::size_t>& counts() const { return counts_; }

 private:
  std::vector<Finding> all_;
  std::map<std::string, std::size_t> counts_;
};

}  // namespace cvpdf::verify
