#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# latency.sh TRIBUTARYCTL [DELAY]
# 1,000 blobs of 20 records where every answer takes DELAY seconds (0.08): enough connections that latency does not idle the quota.
set -eu
ctl=$1
delayed=${2:-0.08}
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/bench/static_cloud.sh
. "$here/static_cloud.sh"

start_static_cloud 1 1000 20 "$delayed"
add_static_tenants 1
collect_measured
printf '1,000 blobs of 20 records, %s s before every answer: %s s (goal: under 2), %d records delivered\n' "$delayed" "$seconds" \
    "$delivered"
[ "$delivered" -eq 20000 ] || fail "$delivered of 20000 records delivered"
awk -v s="$seconds" 'BEGIN { exit !(s < 2) }'
