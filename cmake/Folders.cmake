# One call per folder of src/ and of tests/. A folder is a library; what it may use stands in its call.

# cvpdf_folder(NAME SOURCES ... USES folders ... LIBRARIES outside libraries ...)
function(cvpdf_folder name)
  cmake_parse_arguments(PARSE_ARGV 1 FOLDER "" "" "SOURCES;USES;LIBRARIES")
  list(TRANSFORM FOLDER_USES PREPEND cvpdf_)
  if(FOLDER_SOURCES)
    add_library(cvpdf_${name} STATIC ${FOLDER_SOURCES})
    target_link_libraries(cvpdf_${name} PUBLIC cvpdf_options fmt::fmt ${FOLDER_USES} ${FOLDER_LIBRARIES})
  else()
    add_library(cvpdf_${name} INTERFACE)
    target_link_libraries(cvpdf_${name} INTERFACE cvpdf_options fmt::fmt ${FOLDER_USES} ${FOLDER_LIBRARIES})
  endif()
endfunction()

# cvpdf_generated(FILE ...): sources written by the build; they are compiled alone, and so never linted with others.
function(cvpdf_generated)
  set_source_files_properties(${ARGN} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()

# cvpdf_test(FOLDER SOURCES ... LIBRARIES ...): the tests of one folder, as the program test_FOLDER.
function(cvpdf_test name)
  cmake_parse_arguments(PARSE_ARGV 1 TEST "" "" "SOURCES;LIBRARIES")
  if(NOT TEST_SOURCES)
    return()
  endif()
  add_executable(test_${name} ${TEST_SOURCES})
  # Eight files at a time: the headers of the test framework are most of what a compiler reads.
  set_target_properties(test_${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
  target_include_directories(test_${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  target_compile_definitions(test_${name} PRIVATE CVPDF_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    CVPDF_BINARY_DIR="${PROJECT_BINARY_DIR}")
  target_link_libraries(test_${name} PRIVATE cvpdf_options GTest::gtest_main ${TEST_LIBRARIES})
  gtest_discover_tests(test_${name} TEST_PREFIX ${name}. DISCOVERY_MODE PRE_TEST)
endfunction()
