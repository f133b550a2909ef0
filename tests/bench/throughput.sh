#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# throughput.sh TRIBUTARYCTL [TENANTS [BLOBS [RECORDS]]]
# The whole path (fetch, parse, deduplicate, store, compress, post) beside a plain parallel download of the same blobs.
set -eu
ctl=$1
tenants=${2:-1}
blobs=${3:-1000}
records=${4:-200}
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/bench/static_cloud.sh
. "$here/static_cloud.sh"

start_static_cloud "$tenants" "$blobs" "$records"
total=$((tenants * blobs * records))
bytes=$(($(cat "$work"/site/blobs/* | wc -c) * tenants))

n=1
while [ "$n" -le "$tenants" ]; do
    blob=0
    while [ "$blob" -lt "$blobs" ]; do
        printf 'url=%s/api/v1.0/%s/activity/feed/audit/blob%d\noutput=/dev/null\n' "$base" "$(tenant_id "$n")" "$blob"
        blob=$((blob + 1))
    done
    n=$((n + 1))
done >"$work/urls"
/usr/bin/time -o "$work/time" -f '%e' curl --no-progress-meter --parallel --parallel-max 50 --config "$work/urls"
plain=$(cat "$work/time")

add_static_tenants "$tenants"
collect_measured

printf '%d tenants x %d blobs x %d records: %d records, %d MB\n' "$tenants" "$blobs" "$records" "$total" $((bytes / 1000000))
printf 'curl, 50 at once, to /dev/null   %8s s  %9d records/s\n' "$plain" "$(per_second "$total" "$plain")"
printf 'tributaryctl collect --once      %8s s  %9d records/s   CPU %s s, peak memory %d MB\n' "$seconds" \
    "$(per_second "$total" "$seconds")" "$cpu" $((kilobytes / 1024))
printf 'time of curl / time of tributaryctl: %s\n' "$(ratio "$plain" "$seconds")"
[ "$delivered" -eq "$total" ] || fail "$delivered of $total records delivered"
