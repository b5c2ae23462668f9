# Declares libraries, tests, benchmarks and Protobuf libraries in one line each.

# stepcast_library(NAME SRCS a.cc DEPS stepcast::base Boost::headers)
function(stepcast_library name)
  cmake_parse_arguments(ARG "" "" "SRCS;DEPS" ${ARGN})
  set(target stepcast_${name})
  if(ARG_SRCS)
    add_library(${target} STATIC ${ARG_SRCS})
    set(scope PUBLIC)
    stepcast_warnings(${target})
  else()
    add_library(${target} INTERFACE)
    set(scope INTERFACE)
  endif()
  add_library(stepcast::${name} ALIAS ${target})
  target_include_directories(${target} ${scope} ${PROJECT_SOURCE_DIR})
  target_link_libraries(${target} ${scope} ${ARG_DEPS})
endfunction()

# stepcast_proto_library(NAME PROTOS hardware/v1/hardware.proto DEPS stepcast::other_proto)
# Paths are relative to the source root, as they are in `import` and `#include`.
function(stepcast_proto_library name)
  cmake_parse_arguments(ARG "" "" "PROTOS;DEPS" ${ARGN})
  set(target stepcast_${name})
  set(generated)
  foreach(proto IN LISTS ARG_PROTOS)
    string(REGEX REPLACE "\\.proto$" "" stem ${proto})
    set(outputs ${PROJECT_BINARY_DIR}/generated/${stem}.pb.cc
                ${PROJECT_BINARY_DIR}/generated/${stem}.pb.h)
    add_custom_command(
      OUTPUT ${outputs}
      COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/generated
      COMMAND protobuf::protoc --proto_path=${PROJECT_SOURCE_DIR}
              --cpp_out=${PROJECT_BINARY_DIR}/generated ${PROJECT_SOURCE_DIR}/${proto}
      DEPENDS ${PROJECT_SOURCE_DIR}/${proto}
      VERBATIM)
    list(APPEND generated ${outputs})
  endforeach()
  add_library(${target} STATIC ${generated})
  add_library(stepcast::${name} ALIAS ${target})
  target_include_directories(${target} SYSTEM PUBLIC ${PROJECT_BINARY_DIR}/generated)
  target_link_libraries(${target} PUBLIC protobuf::libprotobuf ${ARG_DEPS})
  # Generated code is not ours to fix, nor to search for faults.
  target_compile_options(${target} PRIVATE -w)
  if(STEPCAST_SANITIZE)
    target_compile_options(${target} PRIVATE -fno-sanitize=all)
  endif()
endfunction()

# stepcast_test(NAME SRCS x_test.cc DEPS stepcast::engine [LABEL slow] [OPTIMIZED])
# OPTIMIZED: the test computes much in code of its own or of headers.
function(stepcast_test name)
  cmake_parse_arguments(ARG "OPTIMIZED" "LABEL" "SRCS;DEPS" ${ARGN})
  if(NOT STEPCAST_BUILD_TESTS)
    return()
  endif()
  add_executable(${name} ${ARG_SRCS})
  stepcast_warnings(${name})
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE ${ARG_DEPS} GTest::gmock GTest::gtest_main)
  # Half of what a compiler does for a test is to optimize what runs once.
  if(NOT ARG_OPTIMIZED)
    target_compile_options(${name} PRIVATE $<IF:$<BOOL:${STEPCAST_SANITIZE}>,-O0,-O1>)
  endif()
  add_test(NAME ${name} COMMAND ${name} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  if(NOT ARG_LABEL)
    set(ARG_LABEL unit)
  endif()
  set_tests_properties(${name} PROPERTIES LABELS ${ARG_LABEL} TIMEOUT 600)
  # ./check does not run these under the sanitizers; who wants to builds them by name.
  if(STEPCAST_SANITIZE AND ARG_LABEL STREQUAL "slow")
    set_target_properties(${name} PROPERTIES EXCLUDE_FROM_ALL ON)
  endif()
endfunction()

# stepcast_benchmark(NAME SRCS x_benchmark.cc DEPS stepcast::engine)
function(stepcast_benchmark name)
  cmake_parse_arguments(ARG "" "" "SRCS;DEPS" ${ARGN})
  if(NOT STEPCAST_BUILD_TESTS)
    return()
  endif()
  add_executable(${name} ${ARG_SRCS})
  stepcast_warnings(${name})
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE ${ARG_DEPS} benchmark::benchmark)
  if(STEPCAST_SANITIZE)
    set_target_properties(${name} PROPERTIES EXCLUDE_FROM_ALL ON)
  endif()
endfunction()

# stepcast_fuzz_target(NAME SRCS x_fuzz.cc DEPS stepcast::x CORPUS FOLDER)
# With STEPCAST_FUZZ a fuzzer; else a test that replays what lies in FOLDER.
function(stepcast_fuzz_target name)
  cmake_parse_arguments(ARG "" "CORPUS" "SRCS;DEPS" ${ARGN})
  if(STEPCAST_FUZZ)
    add_executable(${name} ${ARG_SRCS})
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
  elseif(STEPCAST_BUILD_TESTS)
    add_executable(${name} ${ARG_SRCS} ${PROJECT_SOURCE_DIR}/simulator/base/replay_corpus.cc)
    add_test(NAME ${name} COMMAND ${name} ${CMAKE_CURRENT_SOURCE_DIR}/${ARG_CORPUS})
    set_tests_properties(${name} PROPERTIES LABELS unit TIMEOUT 300)
  else()
    return()
  endif()
  stepcast_warnings(${name})
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE ${ARG_DEPS})
endfunction()

function(stepcast_warnings target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wshadow -Wconversion -Wno-sign-conversion)
  if(STEPCAST_WARNINGS_AS_ERRORS)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
endfunction()

# stepcast_embed_texts(OUT HEADER x/assets.h NAMESPACE stepcast::x TEXTS Function=FILE...)
# Sets OUT to a C++ file that defines each Function, declared in HEADER, to return its FILE.
function(stepcast_embed_texts out)
  cmake_parse_arguments(ARG "" "HEADER;NAMESPACE" "TEXTS" ${ARGN})
  string(REGEX REPLACE "\\.h$" ".cc" source ${PROJECT_BINARY_DIR}/generated/${ARG_HEADER})
  string(REPLACE ";" "," texts "${ARG_TEXTS}")
  set(files)
  foreach(text IN LISTS ARG_TEXTS)
    string(REGEX REPLACE "^[^=]+=" "" file ${text})
    list(APPEND files ${file})
  endforeach()
  set(script ${PROJECT_SOURCE_DIR}/cmake/EmbedText.cmake)
  add_custom_command(
    OUTPUT ${source}
    COMMAND ${CMAKE_COMMAND} -DOUT=${source} -DHEADER=${ARG_HEADER} -DNAMESPACE=${ARG_NAMESPACE}
            -DTEXTS=${texts} -P ${script}
    DEPENDS ${files} ${script}
    VERBATIM)
  set(${out} ${source} PARENT_SCOPE)
endfunction()
