#include "output/pdf/attachment.hpp"

#include <gtest/gtest.h>

#include "output/pdf/pdf_writer.hpp"
#include "output/pdf/syntax.hpp"
#include "output/pdf/table_dump.hpp"
#include "output/synthetic.hpp"

namespace cvpdf::output::pdf {
namespace {

constexpr std::string_view content = "[person]\nname = \"Ada \u2028\"\n";
constexpr std::int64_t moment = 1'700'000'000;  // 2023-11-14, 22:13:20 UTC.

std::string write(const Synthetic& document, std::string_view attachment, Timestamp timestamp = {}) {
  WriterInput input = document.input();
  input.attachment = attachment;
  input.timestamp = timestamp;
  Diagnostics diagnostics;
  return write_pdf(input, diagnostics);
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

TEST(Attachment, IsAnAssociatedFile) {
  ObjectTable table;
  const Reference file = add_attachment(content, {}, table, Deflater());
  ASSERT_EQ(file, Reference{5});
  EXPECT_EQ(syntax_of(table.at({4}).value).bytes,
            "<</Type/EmbeddedFile/Subtype/application#2Ftoml/Params<</Size 26>>>>");
  EXPECT_EQ(table.at({4}).stream, content);
  EXPECT_EQ(syntax_of(table.at(file).value).bytes,
            "<</Type/Filespec/F(cv.toml)/UF(cv.toml)/EF<</F 4 0 R/UF 4 0 R>>/AFRelationship/Source/Desc(The content of "
            "this document, as TOML)>>");
  EXPECT_EQ(syntax_of(Dictionary{associated_files(file), embedded_files(file)}).bytes,
            "<</AF[5 0 R]/EmbeddedFiles<</Names[(cv.toml)5 0 R]>>>>");
}

TEST(Attachment, BearsADateOnlyWhereOneIsKnown) {
  ObjectTable table;
  const Reference file = add_attachment(content, moment, table, Deflater());
  ASSERT_EQ(file, Reference{5});
  EXPECT_TRUE(contains(syntax_of(table.at({4}).value).bytes, "/Params<</Size 26/ModDate(D:20231114221320Z)>>"));
}

TEST(Attachment, IsDeflatedWhereThatHelps) {
  ObjectTable table;
  const std::string text(5000, 'x');
  const Reference file = add_attachment(text, {}, table, Deflater());
  ASSERT_EQ(file, Reference{5});
  EXPECT_TRUE(contains(syntax_of(table.at({4}).value).bytes, "/Filter/FlateDecode"));
  EXPECT_EQ(inflate(*table.at({4}).stream), text);
}

TEST(Attachment, WithoutOneNotAByteChanges) {
  const auto document = small_document();
  Diagnostics diagnostics;
  EXPECT_EQ(write(*document, ""), write_pdf(document->input(), diagnostics));
  EXPECT_FALSE(contains(dump(make_objects(document->input())), "/AF"));
}

TEST(Attachment, OtherPeoplesToolsGiveItBack) {
  const auto document = small_document();
  const std::string plain = write(*document, ""), carrying = write(*document, content, moment);
  EXPECT_EQ(carrying, write(*document, content, moment));
  RecordProperty("bytes_of_attachment", static_cast<int>(carrying.size() - plain.size()));
  const std::string path = write_temporary("attached.pdf", carrying);
  EXPECT_EQ(run_tool("qpdf --check " + path).status, 0);
  EXPECT_EQ(run_tool("qpdf --show-attachment=cv.toml " + path).output, content);
  const std::string list = run_tool("qpdf --list-attachments --verbose " + path).output;
  for (const std::string_view part : {"cv.toml -> ", "mime type: application/toml", "D:20231114221320Z",
                                      "description: The content of this document, as TOML"}) {
    EXPECT_TRUE(contains(list, part)) << list;
  }
  EXPECT_TRUE(contains(run_tool("pdfdetach -list " + path).output, "1: cv.toml")) << path;
}

}  // namespace
}  // namespace cvpdf::output::pdf
