# -DCVPDF_SANITIZE=ON builds everything with the address and undefined-behaviour sanitizers.
option(CVPDF_SANITIZE "Build with address and undefined-behaviour sanitizers" OFF)
if(CVPDF_SANITIZE)
  target_compile_options(cvpdf_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all
    -fno-omit-frame-pointer)
  target_link_options(cvpdf_options INTERFACE -fsanitize=address,undefined)
endif()
