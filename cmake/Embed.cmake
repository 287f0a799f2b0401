# Puts a file's bytes into a library, as read-only constants without any parsing or initialisation at run time.
#
# cvpdf_embed(TARGET NAME FILE) adds FILE to TARGET under the symbols NAME_begin and NAME_end (one past the last byte).
# NAME is a C identifier that starts with cvpdf_. FILE may be relative to the calling folder, or the output of a custom
# command of that folder. Whenever it changes, it is embedded again. Call it once the target exists:
#
#   cvpdf_embed(cvpdf_content cvpdf_starter ${PROJECT_SOURCE_DIR}/content/starter.toml)
#
# and in one .cpp of the target, outside every namespace:
#
#   extern "C" const char cvpdf_starter_begin[];
#   extern "C" const char cvpdf_starter_end[];
#   std::string_view starter() {
#     return {cvpdf_starter_begin, static_cast<std::size_t>(cvpdf_starter_end - cvpdf_starter_begin)};
#   }
#
# The first byte stands at an address that 16 divides. ELF systems, g++ and clang, any architecture.
function(cvpdf_embed target name file)
  get_filename_component(path "${file}" ABSOLUTE)
  string(REPLACE "\\" "\\\\" quoted "${path}")
  string(REPLACE "\"" "\\\"" quoted "${quoted}")
  set(assembly "${CMAKE_CURRENT_BINARY_DIR}/embedded/${name}.S")
  file(CONFIGURE OUTPUT "${assembly}" @ONLY CONTENT [[
    .section .rodata
    .global @name@_begin
    .hidden @name@_begin
    .type @name@_begin, %object
    .global @name@_end
    .hidden @name@_end
    .type @name@_end, %object
    .balign 16
@name@_begin:
    .incbin "@quoted@"
@name@_end:
    .size @name@_begin, @name@_end - @name@_begin
    .byte 0
    .section .note.GNU-stack, "", %progbits
]])
  set_source_files_properties("${assembly}" PROPERTIES OBJECT_DEPENDS "${path}")
  target_sources(${target} PRIVATE "${assembly}")
endfunction()
