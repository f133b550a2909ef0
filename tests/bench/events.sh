#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# events.sh TRIBUTARYCTL [RECORDS]: what Live events costs over an archive of a million records, without its window and with
# it (offscreen). The archive is made once per run.
set -eu

programs=$(cd "$(dirname "$1")/../tests/bench" && pwd)
records=${2:-1000000}
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
"$programs/columns_bench" "$records" "$profile"
QT_QPA_PLATFORM=offscreen "$programs/events_bench" "$records" "$profile"
