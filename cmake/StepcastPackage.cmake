# What is installed, and the Debian packages: `cmake --install build/release`, or
# `cpack -G DEB` in the build folder.
#
#   stepcast       the program with its data, manual pages and completions
#   stepcast-mpi   the plugin for messages between ranks on cores, where MPI was found
#   stepcast-cuda  the plugin for NVIDIA GPUs, where CUDA was found. The toolkit is in no Debian
#                  package, so that nothing is depended on but what the plugin's notes say
include(GNUInstallDirs)
set(data ${CMAKE_INSTALL_DATADIR}/stepcast)
set(documents ${CMAKE_INSTALL_DATADIR}/doc)
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

install(TARGETS stepcast RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT stepcast)
# What the program reads when it runs; it looks in share/ beside the bin/ that it is in.
foreach(folder hardware/catalogue profiles/data strategies/catalogue scenarios/catalogue
        scenarios/gallery validation/catalogue validation/suites validation/data)
  get_filename_component(parent ${folder} DIRECTORY)
  install(DIRECTORY ${PROJECT_SOURCE_DIR}/${folder} DESTINATION ${data}/${parent}
    COMPONENT stepcast
    FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ
    PATTERN "*_test.cc" EXCLUDE PATTERN testdata EXCLUDE)
endforeach()

# Manual pages and completions are made by the program itself.
set(made ${PROJECT_BINARY_DIR}/package)
set(changes ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
set(copyright ${PROJECT_SOURCE_DIR}/cmake/debian/copyright)
add_custom_command(
  OUTPUT ${made}/stamp
  COMMAND ${PROJECT_SOURCE_DIR}/scripts/package_files.sh $<TARGET_FILE:stepcast>
          ${PROJECT_VERSION}-1 ${changes} ${made}
  DEPENDS stepcast ${changes} ${PROJECT_SOURCE_DIR}/scripts/package_files.sh
  VERBATIM)
add_custom_target(stepcast_package_files ALL DEPENDS ${made}/stamp)
install(DIRECTORY ${made}/man/ DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT stepcast)
install(FILES ${made}/stepcast COMPONENT stepcast
  DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${made}/_stepcast COMPONENT stepcast
  DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${made}/stepcast.fish COMPONENT stepcast
  DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/THIRD_PARTY_NOTICES.md
  DESTINATION ${documents}/stepcast COMPONENT stepcast)

set(CPACK_COMPONENTS_ALL stepcast)
foreach(plugin mpi cuda)
  if(TARGET stepcast_${plugin})
    list(APPEND CPACK_COMPONENTS_ALL ${plugin})
    install(TARGETS stepcast_${plugin} COMPONENT ${plugin}
      LIBRARY DESTINATION lib/stepcast)
  endif()
endforeach()
if(TARGET stepcast_cuda)
  install(FILES ${PROJECT_SOURCE_DIR}/cmake/debian/lintian-overrides RENAME stepcast-cuda
    DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides COMPONENT cuda)
endif()
foreach(component IN LISTS CPACK_COMPONENTS_ALL)
  set(package stepcast)
  if(NOT component STREQUAL "stepcast")
    set(package stepcast-${component})
  endif()
  install(FILES ${copyright} DESTINATION ${documents}/${package} COMPONENT ${component})
  install(FILES ${made}/changelog.gz ${made}/changelog.Debian.gz DESTINATION ${documents}/${package} COMPONENT ${component})
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME stepcast)
set(CPACK_PACKAGE_VENDOR "the stepcast authors")
set(CPACK_PACKAGE_CONTACT "the stepcast authors <maintainers@stepcast.invalid>")
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_STEPCAST_PACKAGE_NAME stepcast)
set(CPACK_DEBIAN_STEPCAST_PACKAGE_SUGGESTS "stepcast-mpi, stepcast-cuda")
set(CPACK_COMPONENT_STEPCAST_DESCRIPTION
"forecasts the training of deep-learning models
How long a training step takes, what memory it needs, what the run costs and
where the time goes, before anyone rents the GPUs. Measured kernel and NCCL
profiles calibrate an event-driven simulator; the same program that is
simulated can be executed, so that forecasts can be checked.")
set(CPACK_DEBIAN_MPI_PACKAGE_NAME stepcast-mpi)
set(CPACK_DEBIAN_MPI_PACKAGE_DEPENDS "stepcast (= ${PROJECT_VERSION}-1)")
set(CPACK_COMPONENT_MPI_DESCRIPTION
"forecasts the training of deep-learning models: MPI
Lets ranks on cores exchange messages by Open MPI, where stepcast executes or
measures with --transport mpi.")
set(CPACK_DEBIAN_CUDA_PACKAGE_NAME stepcast-cuda)
set(CPACK_DEBIAN_CUDA_PACKAGE_SECTION contrib/science)
set(CPACK_DEBIAN_CUDA_PACKAGE_SHLIBDEPS OFF)
set(CPACK_DEBIAN_CUDA_PACKAGE_DEPENDS "stepcast (= ${PROJECT_VERSION}-1), libc6, libstdc++6")
set(CPACK_COMPONENT_CUDA_DESCRIPTION
"forecasts the training of deep-learning models: NVIDIA GPUs
Measures NVIDIA GPUs and executes steps on them. It needs a driver and, from
the CUDA 13 toolkit, cuBLASLt in /usr/local/cuda/lib64 or where the loader
finds it; forecasts need neither.")
include(CPack)

# Builds the packages, looks into them, installs them in a scratch root and runs what is there.
if(STEPCAST_BUILD_TESTS)
  add_test(NAME package_test
    COMMAND ${PROJECT_SOURCE_DIR}/scripts/package_test.sh ${PROJECT_BINARY_DIR}
            ${PROJECT_VERSION}-1)
  set_tests_properties(package_test PROPERTIES LABELS slow TIMEOUT 300 SKIP_RETURN_CODE 77)
endif()
