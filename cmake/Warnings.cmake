# Compile options that every folder shares.
add_library(cvpdf_options INTERFACE)
target_compile_features(cvpdf_options INTERFACE cxx_std_20)
target_include_directories(cvpdf_options INTERFACE ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/include)
# No fused multiply-add: the same line breaks on every compiler.
target_compile_options(cvpdf_options INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-ffp-contract=off -Wall -Wextra -Wpedantic
  -Wconversion -Wnon-virtual-dtor -Wold-style-cast -Wcast-qual -Woverloaded-virtual -Wimplicit-fallthrough>)
# Where files are compiled together, names of one stand around the functions of another, by chance.
target_compile_options(cvpdf_options INTERFACE
  $<$<AND:$<COMPILE_LANGUAGE:CXX>,$<NOT:$<BOOL:$<TARGET_PROPERTY:UNITY_BUILD>>>>:-Wshadow>)
option(CVPDF_WARNINGS_AS_ERRORS "Treat warnings as errors" ${PROJECT_IS_TOP_LEVEL})
if(CVPDF_WARNINGS_AS_ERRORS)
  target_compile_options(cvpdf_options INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-Werror>)
endif()
# False alarms of g++'s optimiser: overlapping copies inside std::string (GCC bug 105651), members of std::optional
# that "may be used uninitialized". Clang and the sanitizers watch over both.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(cvpdf_options INTERFACE
    $<$<COMPILE_LANGUAGE:CXX>:-Wno-restrict -Wno-maybe-uninitialized>)
endif()
