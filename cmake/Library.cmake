# The library `cvpdf`: the façade and every folder's objects in one archive, its headers, and a CMake package.
include(CMakePackageConfigHelpers)

# cvpdf_library(folders ...): call it where cvpdf.cpp stands, after the folders.
function(cvpdf_library)
  add_library(cvpdf STATIC attachment.cpp cvpdf.cpp expected_text.cpp extraction.cpp licenses.cpp outputs.cpp parts.cpp pictures.cpp verifier.cpp)
  add_library(cvpdf::cvpdf ALIAS cvpdf)
  target_compile_features(cvpdf PUBLIC cxx_std_20)
  target_compile_definitions(cvpdf PRIVATE CVPDF_VERSION="${PROJECT_VERSION}")
  target_include_directories(cvpdf PUBLIC $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
    $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
  foreach(folder ${ARGN})
    get_target_property(type cvpdf_${folder} TYPE)
    if(NOT type STREQUAL INTERFACE_LIBRARY)
      target_sources(cvpdf PRIVATE $<TARGET_OBJECTS:cvpdf_${folder}>)
    endif()
  endforeach()
  target_link_libraries(cvpdf PRIVATE $<BUILD_INTERFACE:cvpdf_options> fmt::fmt tomlplusplus::tomlplusplus
    PkgConfig::ICU PkgConfig::HARFBUZZ PkgConfig::HARFBUZZ_SUBSET PkgConfig::FREETYPE PkgConfig::FONTCONFIG
    PkgConfig::DEFLATE PkgConfig::PNG PkgConfig::JPEG PkgConfig::MD4C ${CVPDF_PODOFO} ${CMAKE_DL_LIBS})
  cvpdf_install()
endfunction()

function(cvpdf_install)
  set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/cvpdf)
  install(TARGETS cvpdf EXPORT cvpdf ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
  install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/cvpdf DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
  install(EXPORT cvpdf NAMESPACE cvpdf:: FILE cvpdfTargets.cmake DESTINATION ${package_folder})
  write_basic_package_version_file(${PROJECT_BINARY_DIR}/cvpdfConfigVersion.cmake COMPATIBILITY SameMinorVersion)
  install(FILES ${PROJECT_SOURCE_DIR}/cmake/cvpdfConfig.cmake ${PROJECT_BINARY_DIR}/cvpdfConfigVersion.cmake
    DESTINATION ${package_folder})
  install(FILES ${PROJECT_SOURCE_DIR}/cmake/Dependencies.cmake DESTINATION ${package_folder}
    RENAME cvpdfDependencies.cmake)
endfunction()
