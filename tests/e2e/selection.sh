#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# selection.sh TRIBUTARYCTL
# A selection as a person uses it: tried over what is stored, switched on, seen in the counts, switched off; and records --where.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
if [ "${1:-}" != --inside ]; then
    [ $# -ge 1 ] || {
        echo "usage: selection.sh TRIBUTARYCTL" >&2
        exit 2
    }
    exec sh "$here/../support/with-keyring.sh" sh "$here/selection.sh" --inside "$@"
fi
shift
ctl=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
# shellcheck source=tests/e2e/session.sh
. "$here/session.sh"

# refused COLUMN ARGUMENT...: wrong use, and the caret stands under that column.
refused() {
    column=$1
    shift
    code=0
    tributary "$@" >"$work/out" 2>"$work/err" || code=$?
    [ "$code" -eq 2 ] || fail "$*: ended with $code"
    caret=$(sed -n 's/^  \( *\)^.*/\1/p' "$work/err")
    [ "${#caret}" -eq $((column - 1)) ] || fail "$*: $(cat "$work/err")"
}

# equal WHAT EXPECTED ACTUAL
equal() { [ "$2" = "$3" ] || fail "$1 is $3, not $2"; }

start_simulator --tenants 2 --backlog 3000 --unwanted '"Operation":"UserLoggedIn"'
add_tenants
add_destination
start_subscriptions
one=$(offer '.tenants[0].name')
two=$(offer '.tenants[1].name')

refused 4 selection set --tenant "$one" --keep op:A --drop 'op:'
refused 6 selection set --tenant "$one" --drop 'op:A last:6h'
refused 1 selection test --tenant "$one" --mask UserId
refused 6 records --where 'op:x (op:y'
refused 1 records --where 'is:parsed-partly'
! tributary selection set --tenant "$one" 2>/dev/null || fail "an empty selection was taken"
! tributary selection set --drop op:A 2>/dev/null || fail "a selection of nobody was taken"

# The first tenant drops for good, the archive of the second keeps all; both leave out sign-ins.
tributary selection set --tenant "$one" --drop op:UserLoggedIn
tributary selection set --tenant "$two" --drop op:UserLoggedIn --archive-all
tributary --json selection show >"$work/show.json"
equal "the number of selections" 2 "$(jq '.selections | length' "$work/show.json")"
equal "the rule" op:UserLoggedIn "$(jq -r '.selections[0].rules[0].drop' "$work/show.json")"
tributary collect --once >"$work/summary"
grep -q '^Dropped  ' "$work/summary" || fail "the summary does not tell of what was dropped: $(cat "$work/summary")"
tributary --json status >"$work/status.json"
tributary status | grep -q Dropped || fail "status does not tell of what was dropped"

equal "the sign-ins stored of the first" 0 "$(tributary records --tenant "$one" --where op:UserLoggedIn | wc -l)"
kept=$(tributary records --tenant "$two" --where op:userloggedin | wc -l)
dropped=$(jq --arg n "$two" '[.tenants[] | select(.name == $n) | .streams[].filtered] | add' "$work/status.json")
equal "the sign-ins in the archive of the second" "$dropped" "$kept"
[ "$dropped" -gt 0 ] || fail "nothing was dropped"
jq -e '[.tenants[].streams[] | .records == .delivered + .outbox + .quarantined + .filtered] | all' "$work/status.json" >/dev/null ||
    fail "the counts do not add up"

# What is tried is what jq finds.
tributary records --tenant "$two" >"$work/all.ndjson"
wanted=$(jq -c 'select((.Workload // "" | ascii_downcase) == "exchange")' "$work/all.ndjson" | wc -l)
tributary --json selection test --tenant "$two" --keep workload:exchange --mask /UserId >"$work/test.json"
equal "the records tried" "$(wc -l <"$work/all.ndjson")" "$(jq .sum.records "$work/test.json")"
equal "the records kept" "$wanted" "$(jq .sum.kept "$work/test.json")"
equal "the records masked" "$wanted" "$(jq .sum.changed "$work/test.json")"
tributary selection test --tenant "$two" --drop -user:nobody >/dev/null
equal "the records found in CSV" "$((wanted + 1))" \
    "$(tributary records --tenant "$two" --where workload:exchange --format csv | wc -l)"
equal "the records of no stream" 0 "$(tributary records --where 'stream:exchange -workload:* op:nothing' | wc -l)"

equal "the records that nobody proved" 0 "$(tributary records --where 'is:arrived OR is:quarantined OR is:waiting' | wc -l)"

tributary selection clear --tenant "$one"
equal "the number of selections" 1 "$(tributary --json selection show | jq '.selections | length')"

fetch_report
jq -e '.totals | .offered > 0 and .unwanted > 0 and .received == .offered and .lost + .doubled + .altered + .violations == 0' \
    "$work/report.json" >/dev/null || fail "that is not what it should be: $(jq -c .totals "$work/report.json")"
equal "what was dropped" "$(jq .totals.unwanted "$work/report.json")" \
    "$(jq '[.tenants[].streams[].filtered] | add' "$work/status.json")"
echo "dropped as told, everything else delivered"
