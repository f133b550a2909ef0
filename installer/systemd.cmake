# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Units, the service's user and its directories. In a tarball they are examples: the path of the program is that of the prefix.
configure_file(systemd/tributary.service.in system/tributary.service @ONLY)
configure_file(systemd/tributary-user.service.in user/tributary.service @ONLY)
install(FILES ${made}/system/tributary.service DESTINATION lib/systemd/system)
install(FILES ${made}/user/tributary.service DESTINATION lib/systemd/user)
install(FILES systemd/tributary.sysusers DESTINATION lib/sysusers.d RENAME tributary.conf)
install(FILES systemd/tributary.tmpfiles DESTINATION lib/tmpfiles.d RENAME tributary.conf)
