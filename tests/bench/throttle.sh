#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# throttle.sh TRIBUTARYCTL [SECONDS]
# A tenant answers AF429 (as HTTP 403, without Retry-After) for the first SECONDS (8): how many requests does that cost?
set -eu
ctl=$1
throttled=${2:-8}
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/e2e/session.sh
. "$here/../e2e/session.sh"

start_simulator --tenants 1 --backlog 1000 --fault "throttle=$throttled"
add_tenants >/dev/null
add_destination >/dev/null
tributary collect --once >/dev/null
fetch_report
refused=$(jq '.tenants[0].throttled' "$work/report.json")
printf '%s s of throttling: %d requests refused (goal: fewer than 20), lost %d\n' "$throttled" "$refused" \
    "$(jq .totals.lost "$work/report.json")"
[ "$refused" -lt 20 ]
