# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What a desktop shows: the menu entry, the software centre's page, the icon.
set(release_type stable)
if(NOT TRIBUTARY_VERSION STREQUAL PROJECT_VERSION)
    set(release_type development)
endif()
configure_file(${app_id}.metainfo.xml.in ${app_id}.metainfo.xml @ONLY)
install(FILES ${app_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${made}/${app_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/tributary.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${app_id}.svg)
