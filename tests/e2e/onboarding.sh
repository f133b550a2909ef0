#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# onboarding.sh TRIBUTARYCTL
# Tenants come and go as a person brings them: the three ways over a real keychain, with curl for the browser.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
if [ "${1:-}" != --inside ]; then
    [ $# -ge 1 ] || {
        echo "usage: onboarding.sh TRIBUTARYCTL" >&2
        exit 2
    }
    exec sh "$here/../support/with-keyring.sh" sh "$here/onboarding.sh" --inside "$@"
fi
shift
ctl=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
# shellcheck source=tests/e2e/session.sh
. "$here/session.sh"

# equal WHAT EXPECTED ACTUAL
equal() { [ "$2" = "$3" ] || fail "$1 is $3, not $2"; }

# shown PATTERN FILE: waits until a line of FILE matches, and prints what follows from there.
shown() {
    tries=0
    until grep -q "$1" "$2" 2>/dev/null; do
        tries=$((tries + 1))
        [ $tries -le 200 ] || fail "$2 never said $1: $(cat "$2")"
        sleep 0.1
    done
    grep -o "$1" "$2" | head -n 1
}

# entries: how many secrets of the program the keychain has.
entries() {
    dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
        org.freedesktop.Secret.Service.SearchItems dict:string:string:server,Tributary | grep -c '/collection/.*/' || true
}

start_simulator --tenants 3 --backlog 300 --directory-lag 1
one=$(offer '.tenants[0].domain')
two=$(offer '.tenants[1].domain')
three=$(offer '.tenants[2].domain')

# Found by what people type; and said where it cannot be.
equal id "$(offer '.tenants[0].id')" "$(tributary tenant find "Admin@$one" --json | jq -r .id)"
code=0
tributary tenant find nobody.example >"$work/out" 2>"$work/err" || code=$?
equal "exit for nobody" 3 "$code"
grep -q AADSTS90002 "$work/err" || fail "nobody.example is not told from others"

# An existing app; the id of a secret is not taken for its value.
code=0
offer '.tenants[0].secretId // "11111111-2222-4333-8444-555555555555"' | tributary tenant add --name One --domain "$one" \
    --client-id "$(offer '.tenants[0].clientId')" --secret-stdin >"$work/out" 2>"$work/err" || code=$?
equal "exit for the secret's id" 3 "$code"
offer '.tenants[0].clientSecret' | tributary tenant add --name One --domain "$one" \
    --client-id "$(offer '.tenants[0].clientId')" --secret-stdin --expires 2026-12-01 >/dev/null
equal "entries with one tenant" 1 "$(entries)"

# The parent's app: the link is opened, the browser comes back to this computer.
offer .destination.clientSecret | tributary tenant parent-app --client-id "$(offer .destination.clientId)" \
    --cloud "$(offer .cloud)" --secret-stdin >/dev/null
tributary tenant consent --domain "$two" --name Two --tag gold >"$work/two" 2>"$work/link" &
waiting=$!
children="$children $waiting"
page=$(shown 'http[^ ]*adminconsent[^ ]*' "$work/link")
curl --silent --show-error --location "$page&simulated_user=admin@$two" >"$work/page"
grep -q "Thank you" "$work/page" || fail "the browser was not received: $(cat "$work/page")"
wait $waiting || fail "consent: $(cat "$work/link")"
grep -q 'proven *ActivityFeed.Read' "$work/two" || fail "consent proves nothing: $(cat "$work/two")"

# An administrator with a code: the app is made there, with a certificate.
equal calls 9 "$(tributary tenant create --domain "$three" --dry-run --json | jq '.calls | length')"
tributary tenant create --domain "$three" --name Three --device-code --months 6 >"$work/three" 2>"$work/code" &
waiting=$!
children="$children $waiting"
user=$(shown 'enters [A-Z0-9]*' "$work/code" | cut -d ' ' -f 2)
curl --silent --show-error --fail "$base/devicelogin?code=$user&simulated_user=admin@$three" >/dev/null
wait $waiting || fail "create: $(cat "$work/code")"
grep -q 'addPassword' "$work/code" && fail "a secret was made in place of a certificate"
equal "entries with three tenants" 3 "$(entries)"
equal drafts 0 "$(tributary tenant drafts --json | jq '.drafts | length')"
equal kinds "secret secret certificate" "$(tributary tenant list --json | jq -r '[.tenants[].credential] | join(" ")')"
if grep -rqF "$(offer '.tenants[0].clientSecret')" "$profile" || grep -rq 'PRIVATE KEY' "$profile"; then
    fail "a secret is in the profile"
fi

# Everybody is checked, and a page says so.
tributary tenant check --html "$work/report.html" >/dev/null || fail "the check finds problems"
grep -q '<h2>Three</h2>' "$work/report.html" || fail "the page lacks a tenant"
code=0
tributary tenant expiry --json >"$work/expiry" || code=$?
equal "exit for an end that is near" 3 "$code"
equal "ends soon" One "$(jq -r '.warnings[0].name' "$work/expiry")"

# A credential is replaced by one that was tried first.
offer '.tenants[0].clientSecret' | tributary tenant rotate One --secret-stdin --expires 2027-11-01 >/dev/null
tributary tenant check One >/dev/null || fail "One does not sign in after the rotation"
equal "expires" "2027-11-01T00:00:00Z" "$(tributary tenant list --json | jq -r '.tenants[0].expires')"

# Disabled and enabled; what removing means is said first; the parent's credential outlives the child.
tributary tenant disable Two >/dev/null
tributary tenant enable Two >/dev/null
tributary tenant clone Two --to Three >/dev/null
equal "running subscriptions" 5 "$(tributary tenant remove Two --dry-run --json | jq .subscriptions)"
tributary tenant remove Two --stop-subscriptions >/dev/null
tributary tenant remove Three >/dev/null
tributary tenant remove One >/dev/null
equal tenants 0 "$(tributary tenant list --json | jq '.tenants | length')"
equal "entries at the end" 1 "$(entries)"
