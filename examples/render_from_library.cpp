// Typesets a CV from a C++ program: `render_from_library cv.toml cv.pdf`.
#include <cvpdf/cvpdf.hpp>

#include <iostream>

namespace {

void tell(const cvpdf::Diagnostics& diagnostics) {
  for (const cvpdf::Diagnostic& diagnostic : diagnostics.sorted()) {
    const cvpdf::Location place = diagnostics.locate(diagnostic.span);
    std::cerr << place.path << ':' << place.line << ':' << place.column << ": " << diagnostic.message << '\n';
  }
}

}  // namespace

int main(int count, char** words) {
  if (count != 3) {
    std::cerr << "usage: render_from_library CONTENT.toml OUTPUT.pdf\n";
    return 2;
  }
  cvpdf::Request request;
  request.content_path = words[1];
  cvpdf::Diagnostics diagnostics;
  const std::optional<cvpdf::Rendering> rendering = cvpdf::render(request, diagnostics);
  const bool written = rendering && cvpdf::write_file(words[2], rendering->outputs[0].files[0], diagnostics);
  tell(diagnostics);
  if (!written) return 1;
  std::cout << words[2] << ": " << rendering->page_count << " pages\n";
  return 0;
}
