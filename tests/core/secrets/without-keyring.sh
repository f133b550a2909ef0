#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# without-keyring.sh KEYCHAIN_TEST
# What the store says without a D-Bus session, and in a session that has no secret service.
set -eu
support=$(cd "$(dirname "$0")/../../support" && pwd)
unset DISPLAY WAYLAND_DISPLAY TRIBUTARY_KEYRING_PID

DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent/tributary "$1" saysThatThereIsNoKeychain:no-session
unset DBUS_SESSION_BUS_ADDRESS
dbus-run-session --config-file="$support/session-bus.conf" -- "$1" saysThatThereIsNoKeychain:no-service
