# Installs the build into a scratch folder, builds the example against it alone, and runs it.
set(scratch ${BUILD}/installed_package)
file(REMOVE_RECURSE ${scratch})

function(run)
  execute_process(COMMAND ${ARGV} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${ARGV}\n${output}")
  endif()
endfunction()

run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${scratch}/root)
run(${CMAKE_COMMAND} -S ${SOURCE}/examples -B ${scratch}/build -G ${GENERATOR} -DCMAKE_CXX_COMPILER=${COMPILER}
  -DCMAKE_PREFIX_PATH=${scratch}/root)
run(${CMAKE_COMMAND} --build ${scratch}/build)
run(${scratch}/build/render_from_library ${SOURCE}/content/cv.toml ${scratch}/library.pdf)
run(${scratch}/root/bin/cvpdf ${SOURCE}/content/cv.toml -o ${scratch}/program.pdf --quiet)
run(${CMAKE_COMMAND} -E compare_files ${scratch}/library.pdf ${scratch}/program.pdf)
file(READ ${scratch}/library.pdf head LIMIT 5)
if(NOT head MATCHES "^%PDF-")
  message(FATAL_ERROR "what the library wrote is no PDF: '${head}'")
endif()
