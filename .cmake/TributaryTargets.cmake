# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler options for our own targets, and the functions that declare libraries and tests.

add_library(project_options INTERFACE)
target_compile_features(project_options INTERFACE cxx_std_20)
target_compile_definitions(project_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(project_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
        -Wno-missing-field-initializers -Woverloaded-virtual -Wformat=2 -Wimplicit-fallthrough -Werror=switch -Werror=return-type)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(project_options INTERFACE -Wduplicated-cond -Wlogical-op -Wsuggest-override)
endif()
if(TRIBUTARY_WERROR)
    target_compile_options(project_options INTERFACE $<$<CXX_COMPILER_ID:GNU,Clang>:-Werror> $<$<CXX_COMPILER_ID:MSVC>:/WX>)
endif()
if(TRIBUTARY_SANITIZE)
    # Everything we build is instrumented; third-party libraries are not.
    add_compile_options(-fsanitize=${TRIBUTARY_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${TRIBUTARY_SANITIZE})
    if(TRIBUTARY_SANITIZE MATCHES "undefined")
        # What AddressSanitizer or the processor catches anyway; left in, these double the time a file takes to compile.
        add_compile_options(-fno-sanitize-recover=undefined -fno-sanitize=null,alignment,vptr,object-size)
    endif()
endif()

if(TRIBUTARY_PACKAGE)
    # As dpkg-buildflags has it. With the same paths in every build directory two builds are the same, byte for byte.
    add_compile_options(-O2 -fstack-protector-strong -fstack-clash-protection -fcf-protection -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2
        -ffile-prefix-map=${PROJECT_BINARY_DIR}=/build -ffile-prefix-map=${PROJECT_SOURCE_DIR}=/source)
    add_link_options(-Wl,-z,relro,-z,now -Wl,--build-id=sha1)
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    include(CheckPIESupported)
    check_pie_supported()
endif()

# Where it is installed, mold links our hundred test programs in a third of the time.
find_program(TRIBUTARY_MOLD mold)
mark_as_advanced(TRIBUTARY_MOLD)
if(TRIBUTARY_MOLD AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    add_link_options(-fuse-ld=mold)
endif()

# Reading the headers of Qt and of the standard library is a third of a compilation. Not where clang reads the compile commands.
if(TRIBUTARY_PCH)
    file(CONFIGURE OUTPUT precompiled.cpp CONTENT "// Owns the precompiled headers.\n")
    add_library(tributary_precompiled OBJECT ${PROJECT_BINARY_DIR}/precompiled.cpp)
    target_link_libraries(tributary_precompiled PRIVATE project_options Qt6::Core QCoro6::Core tl::expected)
    target_precompile_headers(tributary_precompiled PRIVATE
        <algorithm> <chrono> <functional> <map> <memory> <optional> <set> <stop_token> <string> <variant> <vector>
        <tl/expected.hpp> <QtCore/QtCore> <QCoro/QCoroTask>)
endif()
function(tributary_use_precompiled target)
    if(TRIBUTARY_PCH)
        target_precompile_headers(${target} REUSE_FROM tributary_precompiled)
    endif()
endfunction()

# tributary_library(base [MOC] SOURCES a.cpp LINK Qt6::Core): static library tributary_base, alias Tributary::base.
# MOC where a header of it has Q_OBJECT. LINK is public. What may be linked is the layer picture of the design; tests/arch holds the includes to it.
function(tributary_library name)
    cmake_parse_arguments(arg "MOC" "" "SOURCES;LINK" ${ARGN})
    add_library(tributary_${name} STATIC ${arg_SOURCES})
    set_target_properties(tributary_${name} PROPERTIES AUTOMOC ${arg_MOC})
    add_library(Tributary::${name} ALIAS tributary_${name})
    target_link_libraries(tributary_${name} PUBLIC ${arg_LINK} PRIVATE project_options)
    tributary_use_precompiled(tributary_${name})
endfunction()

# Makes x.moc for each x.cpp that includes it: one call of moc, where AUTOMOC would take three build steps a test.
function(tributary_moc_of_sources target)
    foreach(source ${ARGN})
        get_filename_component(name ${source} NAME_WE)
        file(STRINGS ${source} wanted REGEX "^#include \"${name}\\.moc\"" LIMIT_COUNT 1)
        if(wanted)
            set(moc ${CMAKE_CURRENT_BINARY_DIR}/${target}_moc/${name}.moc)
            qt_generate_moc(${source} ${moc} TARGET ${target})
            target_sources(${target} PRIVATE ${moc})
            target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${target}_moc)
        endif()
    endforeach()
endfunction()

# tributary_test(name SOURCES .. LINK .. LABELS ..): a Qt Test executable run by ctest, offscreen, in an odd time zone.
# Sources default to <name>.cpp. Each test gets a runtime directory of its own.
function(tributary_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
    if(NOT arg_SOURCES)
        set(arg_SOURCES ${name}.cpp)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 60)
    endif()
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${arg_LINK} Qt6::Test project_options)
    tributary_use_precompiled(${name})
    tributary_moc_of_sources(${name} ${arg_SOURCES})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(${name} PRIVATE
        TRIBUTARY_SOURCE_DIR="${PROJECT_SOURCE_DIR}" TRIBUTARY_BINARY_DIR="${PROJECT_BINARY_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    tributary_test_properties(${name} "${arg_LABELS}" ${arg_TIMEOUT})
    # What a killed test leaves behind lies in the build directory; ./dev test clears it.
    set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT "TMPDIR=${PROJECT_BINARY_DIR}/runtime/${name}")
endfunction()

function(tributary_test_properties name labels timeout)
    if(TRIBUTARY_SANITIZE)
        math(EXPR timeout "${timeout} * 4")
    endif()
    set(runtime ${PROJECT_BINARY_DIR}/runtime/${name})
    file(MAKE_DIRECTORY ${runtime})
    file(CHMOD ${runtime} DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set(env "QT_QPA_PLATFORM=offscreen" "XDG_RUNTIME_DIR=${runtime}" "TZ=Asia/Kathmandu" "LC_ALL=C.UTF-8" "QT_FATAL_CRITICALS=1")
    if(TRIBUTARY_SANITIZE MATCHES "address")
        list(APPEND env "ASAN_OPTIONS=detect_stack_use_after_return=1:detect_leaks=1" "UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1")
    elseif(TRIBUTARY_SANITIZE MATCHES "thread")
        list(APPEND env "TSAN_OPTIONS=ignore_noninstrumented_modules=1" "QT_NO_GLIB=1")
    endif()
    set_tests_properties(${name} PROPERTIES LABELS "${labels}" TIMEOUT ${timeout} ENVIRONMENT "${env}")
endfunction()

# tributary_resources(TARGET NAME PREFIX P BASE DIR FILES FILE...): qt_add_resources in the one format that keeps no times of files,
# so that what was compiled for an older commit may stay.
function(tributary_resources target name)
    qt_add_resources(${target} ${name} OPTIONS --format-version 1 ${ARGN})
endfunction()
