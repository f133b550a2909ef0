#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh DIRECTORY [SECONDS]: every fuzz target of DIRECTORY for so long, four at a time; 0: the seeds alone. Prints how often
# each ran. What it learnt stays in DIRECTORY/corpus. Exit 1 if one found something, with the input that shows it.
set -eu
programs=$1 seconds=${2:-60}
here=$(cd -- "$(dirname -- "$0")" && pwd)
case $seconds in
'' | *[!0-9]*)
    echo "fuzz: SECONDS is a number, not \"$seconds\"" >&2
    exit 2
    ;;
esac
programs=$(cd -- "$programs" && pwd)
mkdir -p "$programs/corpus" "$programs/found"

# one NAME: runs it and leaves a line in found/NAME.line.
one() {
    name=$1 log=$programs/found/$1.log
    mkdir -p "$programs/corpus/$name"
    dictionary=$here/dictionaries/$name.dict
    [ -e "$dictionary" ] || dictionary=$here/dictionaries/json.dict
    limit="-max_total_time=$seconds"
    [ "$seconds" -gt 0 ] || limit="-runs=0"
    status=0
    "$programs/fuzz_$name" "$limit" -max_len=4096 -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 \
        -dict="$dictionary" -artifact_prefix="$programs/found/$name-" \
        "$programs/corpus/$name" "$here/seeds/$name" >"$log" 2>&1 || status=$?
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    covered=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -n 1)
    printf '%-9s %12s runs, %6s places reached\n' "$name" "${runs:-0}" "${covered:-0}" >"$programs/found/$name.line"
    [ "$status" -eq 0 ] && return 0
    input=$(sed -n 's/.*Test unit written to //p' "$log" | tail -n 1)
    {
        grep -E '^does not hold|^==.*(ERROR|SUMMARY)|runtime error' "$log" | head -n 5
        printf '  input: %s\n  again: %s %s\n' "${input:-none, see $log}" "$programs/fuzz_$name" "$input"
    } >>"$programs/found/$name.line"
    return 1
}

failed=0 running=
# Waits for those that run and prints what they came to.
finish() {
    for entry in $running; do
        wait "${entry#*:}" || failed=1
        cat "$programs/found/${entry%:*}.line"
    done
    running=
}
trap 'for entry in $running; do kill "${entry#*:}" 2>/dev/null || true; done' INT TERM
for program in "$programs"/fuzz_*; do
    [ -f "$program" ] || continue # CMake's directories have such names as well
    name=${program##*/fuzz_}
    one "$name" &
    running="$running $name:$!"
    # shellcheck disable=SC2086 # a word each
    set -- $running
    [ $# -lt 4 ] || finish
done
finish
exit "$failed"
