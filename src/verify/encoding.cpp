#include "verify/encoding.hpp"

#include <optional>
#include <set>
#include <string>

#include "verify/code.hpp"
#include "verify/reader.hpp"
#include "verify/syntax.hpp"

namespace cvpdf::verify {
namespace {

constexpr std::size_t longest_code = 4, most_ranges = 65536;

std::uint32_t whole(const Token& token) {
  return token.number >= 0 && token.number < 1e6 ? static_cast<std::uint32_t>(token.number) : 0;
}

class EncodingReader {
 public:
  explicit EncodingReader(std::string_view cmap) : lexer_(cmap) {}

  Encoding read() {
    for (Token token = lexer_.next(); token.kind != Token::Kind::end; token = lexer_.next()) {
      if (token.text == "begincodespacerange") read_spaces();
      if (token.text == "begincidrange") read_ranges();
      if (token.text == "begincidchar") read_characters();
    }
    encoding_.identity = false;
    encoding_.known = lengths_.size() == 1 && *lengths_.begin() >= 1 && *lengths_.begin() <= longest_code;
    if (encoding_.known) encoding_.code_length = *lengths_.begin();
    return std::move(encoding_);
  }

 private:
  void read_spaces() {
    for (Token first = lexer_.next(); first.kind == Token::Kind::string; first = lexer_.next()) {
      lengths_.insert(first.text.size());
      lengths_.insert(lexer_.next().text.size());
    }
  }
  void read_ranges() {
    for (Token first = lexer_.next(); first.kind == Token::Kind::string; first = lexer_.next()) {
      const Token last = lexer_.next();
      add({code_of(first.text), code_of(last.text), whole(lexer_.next())});
    }
  }
  void read_characters() {
    for (Token code = lexer_.next(); code.kind == Token::Kind::string; code = lexer_.next()) {
      add({code_of(code.text), code_of(code.text), whole(lexer_.next())});
    }
  }
  void add(const CidRange& range) {
    if (encoding_.ranges.size() < most_ranges) encoding_.ranges.push_back(range);
  }

  Lexer lexer_;
  Encoding encoding_;
  std::set<std::size_t> lengths_;
};

}  // namespace

Encoding read_encoding(QPDFObjectHandle encoding) {
  Encoding result;
  if (encoding.isName()) {
    result.known = encoding.getName() == "/Identity-H";
    return result;
  }
  const std::optional<std::string> map = stream_bytes(encoding);
  return map ? read_code_map(*map) : result;
}

Encoding read_code_map(std::string_view cmap) { return EncodingReader(cmap).read(); }

std::uint32_t cid_of(const Encoding& encoding, std::uint32_t code) {
  if (encoding.identity) return code;
  for (const CidRange& range : encoding.ranges) {
    if (code >= range.first && code <= range.last) return range.cid + (code - range.first);
  }
  return 0;
}

}  // namespace cvpdf::verify
