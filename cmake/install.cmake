# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# What `make install` and the .deb put where.
set(HELDER_DATA ${CMAKE_BINARY_DIR}/share/helder)

# Man page and completions come from the command line's own definitions.
set(HELDER_GENERATED ${CMAKE_BINARY_DIR}/generated)
add_custom_command(
  OUTPUT ${HELDER_GENERATED}/helder.1 ${HELDER_GENERATED}/helder.bash ${HELDER_GENERATED}/_helder ${HELDER_GENERATED}/helder.fish
  COMMAND ${CMAKE_COMMAND} -E make_directory ${HELDER_GENERATED}
  COMMAND helder man > ${HELDER_GENERATED}/helder.1
  COMMAND helder completion bash > ${HELDER_GENERATED}/helder.bash
  COMMAND helder completion zsh > ${HELDER_GENERATED}/_helder
  COMMAND helder completion fish > ${HELDER_GENERATED}/helder.fish
  DEPENDS helder VERBATIM)
add_custom_target(helder_generated ALL DEPENDS ${HELDER_GENERATED}/helder.1)

# Guides (house styles) are data; they stand beside the dictionary.
file(GLOB guides CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/guides/*.toml)
foreach(guide IN LISTS guides)
  get_filename_component(name ${guide} NAME)
  configure_file(${guide} ${HELDER_DATA}/guides/${name} COPYONLY)
endforeach()

install(TARGETS helder RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(TARGET helder-pdf)
  install(TARGETS helder-pdf RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/helder)
endif()
install(FILES ${HELDER_DATA}/lexicon.bin ${HELDER_DATA}/words.bin ${HELDER_DATA}/frequencies.bin
              ${HELDER_DATA}/frequencies-wordfreq.bin ${HELDER_DATA}/norms.bin ${HELDER_DATA}/taal.model DESTINATION ${CMAKE_INSTALL_DATADIR}/helder)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/guides/ DESTINATION ${CMAKE_INSTALL_DATADIR}/helder/guides FILES_MATCHING PATTERN "*.toml")
install(FILES ${HELDER_GENERATED}/helder.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${HELDER_GENERATED}/helder.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME helder)
install(FILES ${HELDER_GENERATED}/_helder DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${HELDER_GENERATED}/helder.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/CHANGELOG.md ${PROJECT_SOURCE_DIR}/lexicons/nl/BRONNEN.md
        DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${PROJECT_SOURCE_DIR}/packaging/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs/ DESTINATION ${CMAKE_INSTALL_DOCDIR}/docs FILES_MATCHING PATTERN "*.md" PATTERN "*.json")
install(DIRECTORY ${PROJECT_SOURCE_DIR}/examples/ DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME helder)
set(CPACK_PACKAGE_VENDOR "helder contributors")
set(CPACK_PACKAGE_CONTACT "helder contributors <helder@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "plain-language checker for Dutch government text")
set(CPACK_PACKAGE_DESCRIPTION
    "helder reads a letter or web page in Dutch and shows what can be clearer:\n official and legal words, unexplained abbreviations, long sentences and more.\n It runs on your own machine and opens no network connection.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "hunspell-nl")
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${PROJECT_HOMEPAGE_URL})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
include(CPack)
