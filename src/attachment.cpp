#include "attachment.hpp"

#include <fmt/format.h>

#include <utility>

#include "content/write_toml.hpp"
#include "layout/reader.hpp"

namespace cvpdf {
namespace {

// Bytes. No CV is as long; a reader unpacks the whole of it.
constexpr std::size_t largest_attachment = 4'000'000;

// A layout's file stands on this machine alone, and is not named elsewhere.
content::Cv portable(content::Cv cv, Diagnostics& diagnostics) {
  if (!layout::is_layout_path(cv.layout)) return cv;
  diagnostics.report({Severity::note, "content/layout-not-attached",
                      fmt::format("the attached content does not name the layout's file '{}'", cv.layout),
                      cv.layout_span, "whoever typesets it again chooses a layout"});
  cv.layout.clear();
  return cv;
}

// Nor does the photo's file: it is what the page shows.
void note_photo(const content::Cv& cv, Diagnostics& diagnostics) {
  const content::PlainText& file = cv.person.photo.file;
  if (file.utf8.empty()) return;
  diagnostics.report({Severity::note, "content/photo-not-attached", "the attached content does not carry the photo",
                      file.span, "whoever typesets it again adds one"});
}

}  // namespace

std::string attachment_of(const Request& request, const content::Cv& cv, Diagnostics& diagnostics) {
  if (!request.attach.value_or(cv.attach.value_or(false)) || diagnostics.failed()) return {};
  note_photo(cv, diagnostics);
  std::string text = content::write_toml(portable(cv, diagnostics));
  if (text.size() <= largest_attachment) return text;
  diagnostics.report(
      {Severity::error, "content/too-large-to-attach",
       fmt::format("the content has {} bytes, and at most {} can be attached", text.size(), largest_attachment),
       cv.attach_span, "typeset it without attaching it"});
  return {};
}

}  // namespace cvpdf
