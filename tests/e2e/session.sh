# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# To be sourced by scripts that drive tributaryctl (its path in $ctl) against a simulator, inside tests/support/with-keyring.sh.
# Leaves behind neither a process nor a file: $work goes away when the script ends, however it ends. Secrets are piped.

: "${ctl:?path of tributaryctl}"
work=
children=

end_session() {
    trap '' INT TERM # a second one must not leave half of it behind
    for child in $children; do
        kill "$child" 2>/dev/null || true
        wait "$child" 2>/dev/null || true # it reports the signal as a failure
    done
    [ -z "$work" ] || rm -rf "$work"
}
trap end_session EXIT
trap 'trap "" INT TERM; exit 130' INT
trap 'trap "" INT TERM; exit 143' TERM
work=$(mktemp -d "${TMPDIR:-/tmp}/tributary-XXXXXX")
profile=$work/profile
cloud=$work/cloud.json

fail() {
    echo "$(basename "$0"): $*" >&2
    exit 1
}

# tributary ARGUMENT...: tributaryctl on the profile and cloud of this session.
tributary() { "$ctl" --profile "$profile" --cloud-file "$cloud" "$@"; }

# start_simulator ARGUMENT...: sets $simulator (process id) and $base (URL); $work/ready.json says what it offers.
start_simulator() {
    : >"$work/ready.json"
    "$ctl" simulate --write-cloud "$cloud" "$@" >"$work/ready.json" 2>"$work/simulator.log" &
    simulator=$!
    children="$children $simulator"
    tries=0
    until base=$(head -n 1 "$work/ready.json" | jq -r .baseUrl 2>/dev/null) && [ -n "$base" ]; do
        tries=$((tries + 1))
        if [ $tries -gt 300 ] || ! kill -0 "$simulator" 2>/dev/null; then
            cat "$work/simulator.log" >&2
            fail "the simulator did not start"
        fi
        sleep 0.1
    done
    head -n 1 "$work/ready.json" >"$work/offer.json"
}

# offer FILTER: what the simulator said when it was ready.
offer() { jq -r "$1" "$work/offer.json"; }

# add_tenants: every tenant the simulator has, with its secret.
add_tenants() {
    count=$(offer '.tenants | length')
    index=0
    while [ "$index" -lt "$count" ]; do
        offer ".tenants[$index].clientSecret" | tributary tenant add --name "$(offer ".tenants[$index].name")" \
            --id "$(offer ".tenants[$index].id")" --client-id "$(offer ".tenants[$index].clientId")" \
            --cloud "$(offer .cloud)" --secret-stdin || return
        index=$((index + 1))
    done
}

# start_subscriptions: all of every tenant.
start_subscriptions() {
    offer '.tenants[].name' >"$work/names"
    while read -r name; do
        tributary subscription start --tenant "$name" </dev/null || return
    done <"$work/names"
}

add_destination() {
    offer .destination.clientSecret | tributary destination add logs-ingestion --name "Parent workspace" \
        --endpoint "$(offer .destination.endpoint)" --dcr "$(offer .destination.dcr)" \
        --stream "o365=$(offer .destination.stream)" --tenant-id "$(offer .destination.tenantId)" \
        --client-id "$(offer .destination.clientId)" --cloud "$(offer .cloud)" --secret-stdin
}

# fetch_report: what the simulator offered and received, into $work/report.json.
fetch_report() { curl --silent --show-error --fail --output "$work/report.json" "$base/_simulator/report"; }
