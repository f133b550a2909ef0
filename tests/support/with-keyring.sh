#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-keyring.sh COMMAND [ARGUMENT]...
# Runs COMMAND in a D-Bus session of its own with an unlocked GNOME keyring. HOME and the XDG directories lie in a temporary
# directory that goes away with it. COMMAND finds the daemon's process id in TRIBUTARY_KEYRING_PID.
# Exit status: that of COMMAND; 2 for wrong use; 3 where a program is missing; 4 if the keyring does not come up.
set -eu

here=$(cd "$(dirname "$0")" && pwd)

run_inside_session() {
    # Password on stdin; in the foreground, so that its process id is ours to end it by.
    printf 'tributary' | gnome-keyring-daemon --foreground --unlock --components=secrets >"$HOME/keyring.log" 2>&1 &
    TRIBUTARY_KEYRING_PID=$!
    export TRIBUTARY_KEYRING_PID
    trap 'kill "$TRIBUTARY_KEYRING_PID" 2>/dev/null || true' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM

    tries=0
    until dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
        org.freedesktop.Secret.Service.ReadAlias string:default 2>/dev/null | grep -q /collection/; do
        tries=$((tries + 1))
        if [ "$tries" -gt 100 ]; then
            echo "with-keyring.sh: the GNOME keyring did not come up:" >&2
            cat "$HOME/keyring.log" >&2
            exit 4
        fi
        sleep 0.1
    done

    status=0
    "$@" || status=$?
    kill "$TRIBUTARY_KEYRING_PID" 2>/dev/null || true
    wait "$TRIBUTARY_KEYRING_PID" 2>/dev/null || true
    trap - EXIT
    exit "$status"
}

if [ "${1:-}" = --inside ]; then
    shift
    run_inside_session "$@"
fi

if [ $# -eq 0 ]; then
    echo "usage: with-keyring.sh COMMAND [ARGUMENT]..." >&2
    exit 2
fi
for program in dbus-run-session dbus-daemon dbus-send gnome-keyring-daemon; do
    if ! command -v "$program" >/dev/null; then
        echo "with-keyring.sh: $program is missing; on Debian: apt-get install dbus-daemon dbus-bin gnome-keyring" >&2
        exit 3
    fi
done

directory=$(mktemp -d "${TMPDIR:-/tmp}/tributary-keyring-XXXXXX")
trap 'rm -rf "$directory"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
mkdir -m 700 "$directory/home" "$directory/run"
HOME=$directory/home
XDG_RUNTIME_DIR=$directory/run
XDG_DATA_HOME=$HOME/.local/share
XDG_CONFIG_HOME=$HOME/.config
XDG_CACHE_HOME=$HOME/.cache
export HOME XDG_RUNTIME_DIR XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME
unset DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL

status=0
dbus-run-session --config-file="$here/session-bus.conf" -- sh "$here/with-keyring.sh" --inside "$@" || status=$?
exit "$status"
