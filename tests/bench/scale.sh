#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# scale.sh TRIBUTARYCTL [TENANTS [SECONDS [RATE]]]
# TENANTS (200) with all their streams, polled every 15 s for SECONDS (180) after a minute of settling, while RATE (12000) new
# records a minute come in: how long from the first listing to the sink, how much memory, how much of a core?
set -eu
ctl=$1
tenants=${2:-200}
seconds=${3:-180}
rate=${4:-12000}
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/e2e/session.sh
. "$here/../e2e/session.sh"
settling=60

# ticks PID: user and system time of a process, in hundredths of a second.
ticks() { sed 's/.*) //' "/proc/$1/stat" | awk '{ print $12 + $13 }'; }

start_simulator --tenants "$tenants" --backlog 0 --rate "$rate"
add_tenants >/dev/null
add_destination >/dev/null
"$ctl" --profile "$profile" --cloud-file "$cloud" collect --interval 15s --for "$((settling + seconds))s" >"$work/collect.out" 2>&1 &
collector=$!
children="$children $collector"
sleep "$settling"
before=$(ticks $collector)
sleep $((seconds - 5))
after=$(ticks $collector)
peak=$(awk '/VmHWM/ { print int($2 / 1024) }' "/proc/$collector/status")
wait $collector || [ $? -eq 4 ] || cat "$work/collect.out" >&2
fetch_report
share=$(((after - before) / (seconds - 5)))
jq -r --argjson tenants "$tenants" --argjson share "$share" --argjson peak "$peak" '.delays as $d
    | "\($tenants) tenants, \($d.records) new records: half at the sink in \($d.medianMs / 1000) s, 95 % in \($d.p95Ms / 1000) s, all in \($d.longestMs / 1000) s; "
    + "\($share) % of a core, peak \($peak) MB, lost \(.totals.lost), doubled \(.totals.doubled)"' "$work/report.json"
if [ "$(jq .delays.p95Ms "$work/report.json")" -gt 20000 ] || [ "$peak" -ge 300 ] || [ "$share" -ge 60 ]; then
    fail "the goals are 20 s, 300 MB and 60 % of a core"
fi
