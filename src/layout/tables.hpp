// The tables of a layout's file, applied onto a Layout: what a file does not say stays as it was.
#pragma once

#include "layout/fields.hpp"
#include "layout/layout.hpp"

namespace cvpdf::layout {

// What holds before any file says otherwise: papers, every style of StyleName empty, the plainest forms.
[[nodiscard]] Layout plain_layout();

void apply_tables(Fields& fields, Layout& layout);
// The tables that [sidebar.TABLE] may lay over: colours, styles, section titles, lists, the margin column, entries.
void apply_forms(Fields& fields, Layout& layout);
// [header], [footer], and [sidebar] but for the tables laid over.
void apply_regions(Fields& fields, Layout& layout);
// The tables laid over, and nothing else of a layout's file; `sidebar` is the layout as the sidebar has it.
void apply_sidebar_forms(Fields& fields, Layout& sidebar);
// The names in [sections] and their places, with no layout yet; and what [sections.NAME] lays over. Nothing else of a
// layout's file.
void add_section_names(Fields& fields, SectionForm::MeantFor meant_for, std::vector<SectionForm>& forms);
void apply_section_forms(Fields& fields, const std::string& name, Layout& own);
// [fit]
void apply_fit(Fields& fields, FitForm& fit);
// A length that no type size changes.
void read_length(Fields& fields, std::string_view key, Length& target);
// How the styles of letters are where no layout says otherwise.
void apply_plain_letter(Layout& layout);
// [letter]: any table of a layout, laid over for letters alone.
void apply_letter(Fields& fields, Layout& layout);
// A letter has one column and no photo: what stands in the sidebar elsewhere is left out, but contacts are in the
// masthead.
void make_letterhead(Layout& layout);
// "region"
void read_place(Fields& fields, Place& place);
// [styles.NAME]
void apply_styles(Fields& fields, Layout& layout);
// [entries.KIND]
void apply_arrangements(Fields& fields, Layout& layout);
// [references.NAME]
void apply_references(Fields& fields, Layout& layout);

// Finds the styles that patterns name, and reports colours, styles and pages that cannot be:
// "layout/unknown-style", "layout/unknown-color", "layout/no-room".
void resolve(Layout& layout, Diagnostics& diagnostics);

}  // namespace cvpdf::layout
