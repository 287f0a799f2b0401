#include "verify/reader.hpp"

#include <fmt/format.h>

#include <stdexcept>

namespace cvpdf::verify {
namespace {

// Where readers look for the header (Adobe's implementation note 13).
constexpr std::size_t header_within = 1024;

// Takes a stream's bytes until they are too many.
class BoundedSink : public Pipeline {
 public:
  explicit BoundedSink(std::string& bytes) : Pipeline("bounded sink", nullptr), bytes_(bytes) {}
  void write(unsigned char const* bytes, std::size_t count) override {
    if (bytes_.size() + count > largest_stream) throw std::length_error("the stream is too large");
    bytes_.append(bytes, bytes + count);
  }
  void finish() override {}

 private:
  std::string& bytes_;
};

bool looks_like_pdf(std::string_view bytes) {
  return bytes.substr(0, header_within).find("%PDF-") != std::string_view::npos;
}

void report_encrypted(Findings& findings) {
  findings.error("pdf/encrypted", "the file is encrypted, so that nothing in it can be read", {},
                 "write it without a password: neither PDF/A nor applicant tracking allows one");
}

bool within_limits(QPDF& qpdf, std::size_t pages, Findings& findings) {
  if (pages <= most_pages && qpdf.getObjectCount() <= most_objects) return true;
  findings.error("pdf/too-large",
                 fmt::format("the file has more than {} pages or {} objects", most_pages, most_objects), {},
                 "a CV of that size is something else");
  return false;
}

std::optional<OpenFile> opened(std::string_view bytes, Findings& findings) {
  auto qpdf = std::make_unique<QPDF>();
  qpdf->setSuppressWarnings(true);
  qpdf->processMemoryFile("the file", bytes.data(), bytes.size());
  if (qpdf->isEncrypted()) {
    report_encrypted(findings);
    return std::nullopt;
  }
  std::vector<QPDFObjectHandle> pages = qpdf->getAllPages();
  if (!within_limits(*qpdf, pages.size(), findings)) return std::nullopt;
  report_warnings(*qpdf, findings);
  if (!pages.empty()) return OpenFile{std::move(qpdf), bytes, std::move(pages)};
  findings.error("pdf/no-pages", "the file has no pages");
  return std::nullopt;
}

void report_broken(const std::string& reason, Findings& findings) {
  findings.error("pdf/broken", fmt::format("the file is broken: {}", reason), {}, "write it again");
}

}  // namespace

std::optional<OpenFile> open_file(std::string_view bytes, Findings& findings) {
  if (!looks_like_pdf(bytes)) {
    findings.error("pdf/foreign", "this is no PDF: it does not begin with %PDF-");
    return std::nullopt;
  }
  try {
    return opened(bytes, findings);
  } catch (const QPDFExc& failure) {
    if (failure.getErrorCode() == qpdf_e_password) {
      report_encrypted(findings);
    } else {
      report_broken(failure.getMessageDetail(), findings);
    }
  } catch (const std::exception& failure) {
    report_broken(failure.what(), findings);
  }
  return std::nullopt;
}

void report_warnings(QPDF& qpdf, Findings& findings) {
  for (const QPDFExc& warning : qpdf.getWarnings()) {
    findings.error("pdf/repaired",
                   fmt::format("the file must be repaired to be read: {}", QPDFExc(warning).getMessageDetail()));
  }
}

std::optional<std::string> stream_bytes(QPDFObjectHandle stream) {
  std::string bytes;
  if (!stream.isStream()) return std::nullopt;
  try {
    BoundedSink sink(bytes);
    if (!stream.pipeStreamData(&sink, 0, qpdf_dl_generalized, true)) return std::nullopt;
  } catch (const std::exception&) {
    return std::nullopt;
  }
  return bytes;
}

}  // namespace cvpdf::verify
