# Reads fonts/families.toml (its head says how it is written), embeds the font files and writes the C++ table of them.
include(Embed)

# The quoted or bare value of `key = value` in `line`, put into `out`; `out` is left alone where the key is another.
function(cvpdf_toml_value line key out)
  if(line MATCHES "^${key} = \"?([^\"]*)\"?$")
    set(${out} "${CMAKE_MATCH_1}" PARENT_SCOPE)
  endif()
endfunction()

# The rows "C LEFT RIGHT, ..." of a face's protrusions as C++, put into `out`.
function(cvpdf_protrusion_rows text out)
  set(rows "")
  string(REGEX MATCHALL "[^ ,]+ [0-9]+ [0-9]+" fields "${text}")
  foreach(field IN LISTS fields)
    string(REGEX REPLACE "^U\\+([0-9A-F]+) ([0-9]+) ([0-9]+)$" "{0x\\1, {\\2, \\3}}" row "${field}")
    string(REGEX REPLACE "^(.+) ([0-9]+) ([0-9]+)$" "{U'\\1', {\\2, \\3}}" row "${row}")
    string(APPEND rows "${row}, ")
  endforeach()
  set(${out} "${rows}" PARENT_SCOPE)
endfunction()

# The characters "U+XXXX U+XXXX ..." as C++, put into `out`.
function(cvpdf_character_rows text out)
  string(REGEX REPLACE "U\\+([0-9A-F]+) *" "0x\\1, " rows "${text}")
  set(${out} "${rows}" PARENT_SCOPE)
endfunction()

# Path of a family's font file, put into `out`; one that the build makes need not be there yet.
function(cvpdf_find_font file folders package out)
  if(folders MATCHES "^<build>(.*)$")
    set(${out} "${PROJECT_BINARY_DIR}${CMAKE_MATCH_1}/${file}" PARENT_SCOPE)
    return()
  endif()
  foreach(folder IN LISTS CVPDF_FONT_FOLDERS folders)
    if(EXISTS "${folder}/${file}")
      set(${out} "${folder}/${file}" PARENT_SCOPE)
      return()
    endif()
  endforeach()
  message(FATAL_ERROR "The font file ${file} is in none of: ${CVPDF_FONT_FOLDERS} ${folders}\n"
    "Install Debian's package ${package} (apt-get install ${package}), or name its folder with -DCVPDF_FONT_FOLDERS=...")
endfunction()

# cvpdf_embed_fonts(TARGET TABLE): adds the files and the generated source to TARGET.
function(cvpdf_embed_fonts target table)
  set(CVPDF_FONT_FOLDERS "" CACHE STRING "Folders that are searched for the embedded font files before the usual ones")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${table})
  file(READ ${table} text)
  # Brackets and semicolons would confuse CMake's lists.
  string(REPLACE "[[family]]" "@family" text "${text}")
  string(REPLACE "[[family.face]]" "@face" text "${text}")
  string(REGEX REPLACE "#[^\n]*" "" text "${text}")
  string(REPLACE ";" "," text "${text}")
  string(REPLACE "\n" ";" lines "${text}")

  set(declarations "")
  set(arrays "")
  set(rows "")
  set(count 0)
  foreach(line IN LISTS lines)
    if(line STREQUAL "@family")
      math(EXPR count "${count} + 1")
    endif()
    foreach(key name role summary licence copyright package folders file weight protrusion faulty)
      cvpdf_toml_value("${line}" ${key} ${key})
    endforeach()
    if(line MATCHES "^folders = ")  # The last key of a family.
      string(APPEND rows "    {\"${name}\", \"${role}\", \"${summary}\",\n     \"${licence}\", \"${copyright}\", "
        "\"${package}\", faces_${count}},\n")
    elseif(line MATCHES "^slant = \"(upright|italic)\"$")  # The last key of a face.
      set(slant ${CMAKE_MATCH_1})
      cvpdf_find_font(${file} "${folders}" "${package}" path)
      get_filename_component(stem ${file} NAME_WE)
      string(MAKE_C_IDENTIFIER "cvpdf_font_${stem}" symbol)
      cvpdf_embed(${target} ${symbol} "${path}")
      string(APPEND declarations "extern \"C\" const char ${symbol}_begin[];\nextern \"C\" const char ${symbol}_end[];\n")
      set(protrusions "{}")
      if(protrusion)
        cvpdf_protrusion_rows("${protrusion}" protrusion_rows)
        set(protrusions "protrusions_${stem}")
        string(APPEND arrays "const ProtrusionRow ${protrusions}[] = {${protrusion_rows}};\n")
        set(protrusion "")
      endif()
      set(characters "{}")
      if(faulty)
        cvpdf_character_rows("${faulty}" faulty_rows)
        set(characters "faulty_${stem}")
        string(APPEND arrays "const char32_t ${characters}[] = {${faulty_rows}};\n")
        set(faulty "")
      endif()
      string(APPEND faces_${count} "    {\"${file}\", ${weight}, Slant::${slant}, ${symbol}_begin, ${symbol}_end, "
        "${protrusions}, ${characters}},\n")
    endif()
  endforeach()
  foreach(index RANGE 1 ${count})
    string(APPEND arrays "const EmbeddedFace faces_${index}[] = {\n${faces_${index}}};\n")
  endforeach()
  set(source ${CMAKE_CURRENT_BINARY_DIR}/embedded_fonts.cpp)
  file(CONFIGURE OUTPUT ${source} @ONLY CONTENT [[
// Generated from fonts/families.toml.
#include "font/embedded_fonts.hpp"

@declarations@
namespace cvpdf::font {
namespace {
using document::Slant;
@arrays@
const EmbeddedFamily families[] = {
@rows@};
}  // namespace

std::span<const EmbeddedFamily> embedded_family_table() { return families; }

}  // namespace cvpdf::font
]])
  cvpdf_generated(${source})
  target_sources(${target} PRIVATE ${source})
endfunction()
