#include "output/pdf/pdf_writer.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "output/pdf/podofo.hpp"
#include "output/pdf/table_dump.hpp"
#include "output/synthetic.hpp"

namespace cvpdf::output::pdf {
namespace {

std::string write_document(const Synthetic& document) {
  Diagnostics diagnostics;
  return write_pdf(document.input(), diagnostics);
}

// CVPDF_ACCEPT=1 rewrites it; the difference is what gets reviewed.
TEST(PdfWriter, TheObjectsOfASmallDocument) {
  const std::string path = CVPDF_SOURCE_DIR "/tests/output/pdf/small_document.txt";
  const std::string found = dump(make_objects(small_document()->input()));
  if (std::getenv("CVPDF_ACCEPT") != nullptr) std::ofstream(path, std::ios::binary) << found;
  std::ifstream file(path, std::ios::binary);
  const std::string expected{std::istreambuf_iterator<char>(file), {}};
  EXPECT_EQ(found, expected);
}

TEST(PdfWriter, TheSameBytesTwice) { EXPECT_EQ(write_document(*long_document()), write_document(*long_document())); }

TEST(PdfWriter, OtherPeoplesToolsFindNothingWrong) {
  for (const auto& document : {small_document(), long_document()}) {
    const std::string path = write_temporary("file.pdf", write_document(*document));
    const std::string commands[] = {"qpdf --check " + path, "mutool info " + path,
                                    "gs -q -dNOPAUSE -dBATCH -sDEVICE=nullpage " + path, "pdffonts " + path,
                                    "pdfinfo -struct " + path};
    for (const std::string& command : commands) {
      const ToolResult result = run_tool(command);
      EXPECT_EQ(result.status, 0) << command << "\n" << result.output;
      for (const std::string_view complaint : {"rror", "arning", "nvalid"}) {
        // qpdf's own good news speaks of errors too.
        if (command[0] == 'q') continue;
        EXPECT_EQ(result.output.find(complaint), std::string::npos) << command << "\n" << result.output;
      }
    }
  }
}

TEST(PdfWriter, TextComesBackInReadingOrder) {
  const std::string path = write_temporary("file.pdf", write_document(*small_document()));
  EXPECT_EQ(run_tool("pdftotext -raw " + path + " -").output,
            "1\nAda Lovelace\nThe first office: example.org, difficult.\n• Notes on the engine\n• Notes on the "
            "engine\n\f");
}

TEST(PdfWriter, TagsHoldTheText) {
  const std::string path = write_temporary("file.pdf", write_document(*small_document()));
  const ToolResult tags = run_tool("pdfinfo -struct-text " + path);
  EXPECT_EQ(tags.output,
            "Document\n"
            "  Sect\n"
            "    H1 (block)\n"
            "      \"Ada Lovelace\"\n"
            "    P (block)\n"
            "      \"The first office: \"\n"
            "      Link (inline)\n"
            "        \"example.org\"\n"
            "        Object 17 0\n"
            "      \", difficult.\"\n"
            "    L (block):\n"
            "       /ListNumbering /Disc\n"
            "      LI (block)\n"
            "        Lbl (block)\n"
            "          \"• \"\n"
            "        LBody (block)\n"
            "          \"Notes on the engine\"\n"
            "      LI (block)\n"
            "        Lbl (block)\n"
            "          \"• \"\n"
            "        LBody (block)\n"
            "          \"Notes on the engine\"\n");
}

// A soft-hyphenated word, joined again by its two halves' /ActualText.
TEST(PdfWriter, ADividedWordComesBackWhole) {
  Synthetic document;
  document.add_page(200, 100);
  const document::StructureId paragraph = document.node(document::Role::paragraph);
  document.text(10, 20, "the config-", paragraph);
  document.last_run().actual_text = {{4, 11, "configuration"}};
  document.text(10, 32, "uration file", paragraph);
  document.last_run().actual_text = {{0, 7, ""}};
  const std::string path = write_temporary("file.pdf", write_document(document));
  const std::string text = run_tool("pdftotext -raw " + path + " -").output;
  EXPECT_NE(text.find("the configuration"), std::string::npos) << text;
  EXPECT_EQ(text.find("-"), std::string::npos) << text;
}

TEST(PdfWriter, TrueTypeFacesToo) {
  Synthetic document;
  document.add_page(200, 100);
  const document::StructureId paragraph = document.node(document::Role::paragraph);
  try {
    document.text(10, 20, "Plain words", paragraph, {.family = "DejaVu Sans"});
  } catch (const std::runtime_error&) {
    GTEST_SKIP() << "no TrueType face on this system";
  }
  const std::string path = write_temporary("file.pdf", write_document(document));
  EXPECT_NE(run_tool("pdffonts " + path).output.find("CID TrueType"), std::string::npos);
  EXPECT_NE(run_tool("pdftotext " + path + " -").output.find("Plain words"), std::string::npos);
}

// Numbered anew, without object streams, and with a fixed identifier: what is left to differ is the objects.
std::string objects_of(const std::string& path) {
  const std::string normal = path + ".normal";
  const ToolResult made =
      run_tool("qpdf --qdf --object-streams=disable --static-id --no-original-object-ids " + path + " " + normal);
  EXPECT_EQ(made.status, 0) << made.output;
  std::ifstream file(normal, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  return bytes.substr(0, bytes.rfind("trailer <<"));
}

// PoDoFo's own container holds the same objects as ours; only streams of the container's own differ.
TEST(PdfWriter, BothContainersHoldTheSameObjects) {
  const auto document = long_document();
  for (const Standard standard : {Standard::ua1, Standard::ua2}) {
    WriterInput input = document->input();
    input.standard = standard;
    Diagnostics diagnostics;
    const std::string compact = write_temporary("compact.pdf", write_pdf(input, diagnostics));
    const std::string plain = write_temporary("plain.pdf", save(make_objects(input)));
    const ToolResult check = run_tool("qpdf --check " + plain);
    EXPECT_EQ(check.status, 0) << check.output;
    EXPECT_TRUE(objects_of(compact) == objects_of(plain));
  }
}

TEST(PdfWriter, NothingOfThisMachineIsInTheFile) {
  const std::string file = write_document(*small_document());
  for (const std::string_view trace : {"/home", "/usr", "/build", "PoDoFo", "CreationDate"}) {
    EXPECT_EQ(file.find(trace), std::string::npos) << trace;
  }
}

TEST(PdfWriter, SizeStaysSmall) { EXPECT_LT(write_document(*long_document()).size(), 45'000U); }

TEST(PdfWriter, AnEmptyDocumentIsStillAFile) {
  Synthetic document;
  document.add_page();
  const std::string path = write_temporary("file.pdf", write_document(document));
  EXPECT_EQ(run_tool("qpdf --check " + path).status, 0);
}

}  // namespace
}  // namespace cvpdf::output::pdf
