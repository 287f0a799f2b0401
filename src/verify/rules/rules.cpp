// Which rules there are, and whom they bind.
#include "verify/rules/rule.hpp"

namespace cvpdf::verify {

bool binds(Binds whom, const Declared& declared) {
  const bool is23 = declared.archive_part == 2 || declared.archive_part == 3;
  switch (whom) {
    case Binds::all:
      return true;
    case Binds::ua:
      return declared.ua_part > 0;
    case Binds::ua1:
      return declared.ua_part == 1;
    case Binds::ua2:
      return declared.ua_part == 2;
    case Binds::archive:
      return declared.archive_part > 0;
    case Binds::archive23:
      return is23;
    case Binds::archive3:
      return declared.archive_part == 3;
    case Binds::archive4:
      return declared.archive_part == 4;
    case Binds::level_a:
      return is23 && declared.conformance == "A";
  }
  return false;
}

void ask_rules(const PdfFile& pdf, Findings& findings) {
  for (const auto& rows : {container_rules(), metadata_rules(), structure_rules(), nesting_rules(), content_rules(),
                           link_rules(), destination_rules(), action_rules(), font_rules(), width_rules(), text_rules(),
                           color_rules(), attachment_rules(), layer_rules()}) {
    for (const Rule& rule : rows) {
      if (binds(rule.whom, pdf.declared)) rule.hold(pdf, findings);
    }
  }
}

}  // namespace cvpdf::verify
