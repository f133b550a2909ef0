#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# kill.sh TRIBUTARYCTL [KILLS [SEED]]
# Kills the collector with SIGKILL at random moments while the simulated cloud misbehaves in three ways drawn by the seed, and
# sees whether all there was arrives. Run by bench.sh, in a session with a keychain of its own. Every process is ended by
# its id. Ends with 0 only if nothing was lost or changed and no more repeated than was in flight.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
ctl=$1
kills=${2:-200}
seed=${3:-20261123}
# shellcheck source=tests/e2e/session.sh
. "$here/../e2e/session.sh"

tenants=4
backlog=60000
rate=6000 # records a minute, so that every life of the collector has something under way
batch=1500 # records in a batch of a megabyte, at most
on_the_wire=12 # batches on the wire at once
longest_lives=3600

# random N: the next of a row of numbers below N, the same for a seed.
random() {
    seed=$(((seed * 1103515245 + 12345) % 2147483648))
    drawn=$((seed / 65536 % $1))
}

# Faults that the service recovers from by itself, so that the last round can find everything.
fault_at() {
    sed -n "$(($1 + 1))p" <<'FAULTS'
late=20
duplicate=5
unauthorized=40
throttle-retry-after=2
reset=1
truncated=1
foreign-host=6
sink-throttle=2
sink-reset=9
server-error=3
html=1
sink-flaky=3
FAULTS
}

# Three of them at once; the same simulator keeps its ledger over all lives, so they are drawn once.
faults=
for _ in 1 2 3; do
    random 12
    faults="$faults --fault $(fault_at "$drawn")"
done
# shellcheck disable=SC2086
start_simulator --tenants $tenants --backlog $backlog --rate $rate --fault latency=15 $faults
add_destination >/dev/null
add_tenants >/dev/null

printf 'faults:%s\n' "$faults"
life=0
started=$(date +%s)
while [ "$life" -lt "$kills" ]; do
    life=$((life + 1))
    random 900
    "$ctl" --profile "$profile" --cloud-file "$cloud" collect --interval 15s >"$work/collect.log" 2>&1 &
    collector=$!
    children="$children $collector"
    sleep "$(printf '0.%03d' $((50 + drawn)))"
    kill -KILL "$collector" 2>/dev/null || {
        cat "$work/collect.log" >&2
        fail "life $life ended by itself"
    }
    wait "$collector" 2>/dev/null || true
    children=${children% "$collector"}
    [ $(($(date +%s) - started)) -lt $longest_lives ] || fail "it takes too long"
done

# Some faults outlast a round: again until one ends well, and once more for what became available meanwhile.
rounds=0
until tributary collect --once >"$work/collect.log" 2>&1; do
    rounds=$((rounds + 1))
    [ $rounds -lt 20 ] || {
        cat "$work/collect.log" >&2
        fail "no round ends well"
    }
done
fetch_report
before=$(jq .totals.offered "$work/report.json")
sleep 2 # windows end at whole seconds
tributary collect --once >"$work/collect.log" 2>&1 || true
fetch_report
tributary --json status >"$work/status.json"

offered=$(jq .totals.offered "$work/report.json")
received=$(jq .totals.received "$work/report.json")
doubled=$(jq .totals.doubled "$work/report.json")
altered=$(jq .totals.altered "$work/report.json")
violations=$(jq .totals.violations "$work/report.json")
waiting=$(jq .outbox.records "$work/status.json")
printf '%d kills: offered %d, of them %d before the last round, received %d, doubled %d, altered %d, violations %d, waiting %d\n' \
    "$kills" "$offered" "$before" "$received" "$doubled" "$altered" "$violations" "$waiting"
[ "$received" -ge "$before" ] || fail "$((before - received)) records are missing"
[ "$altered" -eq 0 ] || fail "records were altered"
[ "$violations" -eq 0 ] || fail "rules of the service were broken"
[ "$doubled" -le $((kills * on_the_wire * batch)) ] || fail "more was repeated than could be in flight"
