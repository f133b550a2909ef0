# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Manual pages, completions and the help, written by the program itself; change log and licence.
set(compress gzip -9 --no-name)
set(documents "")
function(tributary_document file)
    cmake_parse_arguments(arg "GZIP" "DESTINATION" "ARGUMENTS" ${ARGN})
    set(path ${made}/${file})
    set(write $<TARGET_FILE:tributaryctl> help --language en ${arg_ARGUMENTS} > ${path})
    if(arg_GZIP)
        add_custom_command(OUTPUT ${path}.gz DEPENDS tributaryctl VERBATIM
            COMMAND ${CMAKE_COMMAND} -E rm -f ${path}.gz COMMAND ${write} COMMAND ${compress} ${path})
        set(path ${path}.gz)
    else()
        add_custom_command(OUTPUT ${path} DEPENDS tributaryctl VERBATIM COMMAND ${write})
    endif()
    list(APPEND documents ${path})
    set(documents ${documents} PARENT_SCOPE)
    install(FILES ${path} DESTINATION ${arg_DESTINATION})
endfunction()

tributary_document(tributaryctl.1 GZIP ARGUMENTS --format man DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
tributary_document(tributary.1 GZIP ARGUMENTS --format man --window DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
tributary_document(tributaryctl ARGUMENTS --format bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
tributary_document(_tributaryctl ARGUMENTS --format zsh DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
tributary_document(tributaryctl.fish ARGUMENTS --format fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# The help, the same pages as in the window.
add_custom_command(OUTPUT ${made}/html/index.html DEPENDS tributaryctl VERBATIM
    COMMAND $<TARGET_FILE:tributaryctl> help --language en --html ${made}/html)
list(APPEND documents ${made}/html/index.html)
install(DIRECTORY ${made}/html DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/tributary)

# Debian's policy wants the upstream change log compressed, and one of the package.
file(CONFIGURE OUTPUT ${made}/changelog.Debian CONTENT
"tributary (@TRIBUTARY_PACKAGE_VERSION@) unstable; urgency=medium

  * Built from the commit of this moment; changelog.gz has what changed.

 -- The Tributary authors <tributary@example.org>  @TRIBUTARY_RFC_DATE@
" @ONLY)
add_custom_command(OUTPUT ${made}/changelog.gz ${made}/changelog.Debian.gz VERBATIM
    DEPENDS ${PROJECT_SOURCE_DIR}/CHANGELOG.md ${made}/changelog.Debian
    COMMAND sh -c "gzip -9 --no-name --stdout '${PROJECT_SOURCE_DIR}/CHANGELOG.md' >'${made}/changelog.gz'"
    COMMAND sh -c "gzip -9 --no-name --stdout '${made}/changelog.Debian' >'${made}/changelog.Debian.gz'")
list(APPEND documents ${made}/changelog.gz ${made}/changelog.Debian.gz)
install(FILES ${made}/changelog.gz ${made}/changelog.Debian.gz debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/tributary)

add_custom_target(documents ALL DEPENDS ${documents})
