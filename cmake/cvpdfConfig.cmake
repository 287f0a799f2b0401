# find_package(cvpdf) lands here. The archive is static, so its own dependencies are found again.
include(${CMAKE_CURRENT_LIST_DIR}/cvpdfDependencies.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/cvpdfTargets.cmake)
