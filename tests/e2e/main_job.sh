#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# main_job.sh TRIBUTARYCTL [TENANTS [RECORDS]]
# The main job from nothing to proof: a simulated cloud, tenants, subscriptions, a destination, collect, and what arrived.
# Ends with 0 only if nothing was lost, doubled or changed and no rule of the services was broken.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
if [ "${1:-}" != --inside ]; then
    [ $# -ge 1 ] || {
        echo "usage: main_job.sh TRIBUTARYCTL [TENANTS [RECORDS]]" >&2
        exit 2
    }
    exec sh "$here/../support/with-keyring.sh" sh "$here/main_job.sh" --inside "$@"
fi
shift
ctl=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
tenants=${2:-3}
records=${3:-6000}
# shellcheck source=tests/e2e/session.sh
. "$here/session.sh"

step() { printf '\n== %s\n' "$*"; }

step "A Microsoft cloud on this computer: $tenants tenants with $records records of the last seven days"
start_simulator --tenants "$tenants" --backlog "$records"
echo "$base"

step "The tenants, their secrets into a keychain made for this run"
add_tenants

step "The parent's workspace as destination"
add_destination # first: the parent's tenant id goes along with every call (PublisherIdentifier)

step "Their subscriptions"
start_subscriptions

step "Collect all there is and forward it"
tributary collect --once

tributary --json status >"$work/status.json"
fetch_report

step "What came of it"
jq -rn --slurpfile status "$work/status.json" --slurpfile report "$work/report.json" '
    def sum(f): map(f) | add // 0;
    def cell: tostring | (12 - length) * " " + .;
    def left: . + (28 - length) * " ";
    def row($name; $values): ($name | left) + ($values | map(cell) | join(""));
    def counted($t): $status[0].tenants[] | select(.id == $t.id) | .streams;
    def values($t): [($t.streams | sum(.offered)), (counted($t) | sum(.records)),
        (counted($t) | sum(.delivered + .outbox + .quarantined)), ($t.streams | sum(.received)),
        ($t.streams | sum(.lost)), ($t.streams | sum(.doubled))];
    $report[0] as $r | [$r.tenants[] | {name, values: values(.)}] as $rows
    | row(""; ["offered", "collected", "stored", "delivered", "lost", "doubled"]),
      ($rows[] | row(.name; .values)),
      row("total"; [$rows | map(.values) | transpose[] | add]),
      "",
      "lost \($r.totals.lost), doubled \($r.totals.doubled), altered \($r.totals.altered), violations \($r.totals.violations)"'

jq -e '.totals | .offered > 0 and .received == .offered and .lost + .doubled + .altered + .violations == 0' \
    "$work/report.json" >/dev/null || {
    jq -r '.violations[] | "violation \(.count) x \(.rule): \(.example)"' "$work/report.json" >&2
    fail "that is not what it should be"
}
