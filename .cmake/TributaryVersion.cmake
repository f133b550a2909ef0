# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
# TRIBUTARY_VERSION, TRIBUTARY_DATE and TRIBUTARY_EPOCH: from the commit that is built, never from the clock. A tag v1.2.3 is the version
# 1.2.3; behind and before tags the commit's day and name are added. SOURCE_DATE_EPOCH stands for the time where there is no git.
find_program(TRIBUTARY_GIT git)
mark_as_advanced(TRIBUTARY_GIT)
function(tributary_git result)
    set(said "")
    if(TRIBUTARY_GIT)
        execute_process(COMMAND ${TRIBUTARY_GIT} ${ARGN} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
            OUTPUT_VARIABLE said ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
    endif()
    set(${result} "${said}" PARENT_SCOPE)
endfunction()

tributary_git(epoch log -1 --format=%ct)
tributary_git(commit rev-parse --short=10 HEAD)
tributary_git(tag describe --exact-match --tags --match v${PROJECT_VERSION})
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    set(epoch $ENV{SOURCE_DATE_EPOCH})
endif()
if(NOT epoch)
    set(epoch 0)
endif()
set(TRIBUTARY_EPOCH ${epoch})
set(outside "$ENV{SOURCE_DATE_EPOCH}")
set(ENV{SOURCE_DATE_EPOCH} ${epoch})
string(TIMESTAMP TRIBUTARY_DATE "%Y-%m-%d" UTC)
string(TIMESTAMP TRIBUTARY_MOMENT "%Y%m%d%H%M" UTC)
if(outside STREQUAL "")
    unset(ENV{SOURCE_DATE_EPOCH})
endif()
set(TRIBUTARY_VERSION ${PROJECT_VERSION})
set(TRIBUTARY_PACKAGE_VERSION ${PROJECT_VERSION})
if(NOT tag AND commit)
    string(APPEND TRIBUTARY_VERSION "+git${TRIBUTARY_MOMENT}.${commit}")
    # Sorts before the version it is on the way to, and by the time of the commit.
    string(APPEND TRIBUTARY_PACKAGE_VERSION "~git${TRIBUTARY_MOMENT}.${commit}")
endif()
