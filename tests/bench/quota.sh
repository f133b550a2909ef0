#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# quota.sh TRIBUTARYCTL [SECONDS]
# A backlog of small blobs from a service that grants 2,000 requests a minute and answers in 300 ms: how much of the quota is used
# in SECONDS (183), and how often does the service say no?
set -eu
ctl=$1
seconds=${2:-183}
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/e2e/session.sh
. "$here/../e2e/session.sh"

start_simulator --tenants 1 --backlog 60000 --blob-records 5 --fault latency=300
add_tenants >/dev/null
add_destination >/dev/null
start_subscriptions >/dev/null
fetch_report
before=$(jq '.tenants[0].requests' "$work/report.json")
tributary collect --for "${seconds}s" >/dev/null || [ $? -eq 4 ]
fetch_report
jq -r --argjson seconds "$seconds" --argjson before "$before" '.tenants[0] | (.requests - $before) as $requests
    | "\($seconds) s: \($requests) requests, \($requests * 30 / $seconds | round / 10) % of the quota, \(.throttled) refused"' "$work/report.json"
jq -e --argjson seconds "$seconds" --argjson before "$before" '.tenants[0] | (.requests - $before >= 0.95 * 2000 * $seconds / 60)
    and .throttled <= $seconds / 60' "$work/report.json" >/dev/null || fail "less than 95 % of the quota, or more than one refusal a minute"
