#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# throughput.sh TRIBUTARYCTL [http|tls [TENANTS [BLOBS [RECORDS [GOAL]]]]]
# What each stage costs, on the same blobs in one run: a plain parallel download (curl), download and parsing (fetch_bench, beside
# tributaryctl's build), and the whole path: fetch, parse, deduplicate, store, compress, post. GOAL: least records/s of the last.
set -eu
ctl=$1
[ "${2:-http}" = http ] && tls='' || tls=yes
tenants=${3:-1}
blobs=${4:-1000}
records=${5:-200}
goal=${6:-0}
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/bench/static_cloud.sh
. "$here/static_cloud.sh"

# line NAME: one stage as measured, beside the whole path, which takes $whole seconds.
line() {
    printf '%-44s %7s s %9d records/s   CPU %6s s   peak %4d MB\n' "$1" "$seconds" "$(per_second "$total" "$seconds")" "$cpu" \
        $((kilobytes / 1024))
}

start_static_cloud "$tenants" "$blobs" "$records"
total=$((tenants * blobs * records))
bytes=$(($(cat "$work"/site/blobs/* | wc -c) * tenants))
n=1
while [ "$n" -le "$tenants" ]; do
    blob=0
    while [ "$blob" -lt "$blobs" ]; do
        echo "$base/api/v1.0/$(tenant_id "$n")/activity/feed/audit/blob$blob"
        blob=$((blob + 1))
    done
    n=$((n + 1))
done >"$work/urls"
sed 's/.*/url=&\noutput=\/dev\/null/' "$work/urls" >"$work/curl"

printf '%d tenants x %d blobs x %d records: %d records, %d MB, %s\n' "$tenants" "$blobs" "$records" "$total" $((bytes / 1000000)) \
    "${tls:+TLS}"
measured curl --no-progress-meter --insecure --parallel --parallel-max 50 --config "$work/curl"
line "download alone (curl, 50 at once)"
plain=$seconds
fetch=$(dirname "$ctl")/../tests/bench/fetch_bench
parsed=
if [ -x "$fetch" ]; then
    measured "$fetch" "$work/urls" ${tls:+"$work/ca.pem"}
    line "download and parsing (fetch_bench)"
    parsed=$seconds
fi
add_static_tenants "$tenants"
collect_measured
line "whole path (tributaryctl collect --once)"
printf 'of the time of the whole path: download %s, download and parsing %s\n' "$(ratio "$plain" "$seconds")" \
    "$([ -z "$parsed" ] || ratio "$parsed" "$seconds")"
[ "$delivered" -eq "$total" ] || fail "$delivered of $total records delivered"
[ "$(per_second "$total" "$seconds")" -ge "$goal" ] || fail "slower than $goal records/s"
