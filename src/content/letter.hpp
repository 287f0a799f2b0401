// A cover letter as its author wrote it. Who writes it is the CV's, and how it looks, where the letter does not say.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/page_goal.hpp"
#include "content/cv.hpp"
#include "content/plain_text.hpp"
#include "content/rich_text.hpp"
#include "toml/value.hpp"

namespace cvpdf::content {

// Of one level.
struct LetterList {
  std::vector<Item> items;
  std::vector<std::string> marks{};  // One an item, as written: "1.". None: they have bullets.
};
using LetterPart = std::variant<RichText, LetterList>;

struct Letter {
  PlainText cv;  // The CV's path, as the letter's file sees it.
  // Instead of the CV's; empty: as the CV says.
  PlainText language, layout, paper;
  toml::Table design;
  SourceSpan design_span;
  std::optional<PageGoal> pages;  // Absent: as many as it takes, whatever the CV says.
  SourceSpan pages_span;

  std::vector<PlainText> recipient;  // By lines.
  PlainText place;                   // Where it is written.
  std::optional<Date> date;          // Absent: the CV's, if it has one.
  RichText subject, opening, closing;
  std::vector<LetterPart> body;
  NamedPicture signature;
  std::vector<PlainText> enclosures;
  bool with_cv = false;  // Whether the CV follows in the same file.
  SourceSpan span;       // Of its table.
};

// The CV as the letter has it: its person and settings, without sections, under what the letter says otherwise.
[[nodiscard]] Cv letterhead_of(const Letter& letter, const Cv& cv);

}  // namespace cvpdf::content
