#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# window.sh TRIBUTARYCTL [TENANTS]
# The program itself on a profile of TENANTS (500), on an X server without a screen: from starting the process until the window
# has been painted, until it shows the tenants; what it takes of a core and of memory while nothing is collected.
set -eu
ctl=$1
tenants=${2:-500}
here=$(cd "$(dirname "$0")" && pwd)
window=$(dirname "$ctl")/tributary
# shellcheck source=tests/e2e/session.sh
. "$here/../e2e/session.sh"
settling=10
seconds=20

# ticks PID: user and system time of a process, in hundredths of a second.
ticks() { sed 's/.*) //' "/proc/$1/stat" | awk '{ print $12 + $13 }'; }

Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$work/display" 2>"$work/xvfb.log" &
children="$children $!"
start_simulator --tenants 1 --backlog 0 --rate 0
add_tenants >/dev/null
python3 "$here/many_tenants.py" "$profile/tributary.db" "$tenants"
DISPLAY=:$(head -n 1 "$work/display")
[ "$DISPLAY" != : ] || { cat "$work/xvfb.log" >&2; fail "the X server did not start"; }
export DISPLAY
for run in cold warm; do
    QT_LOGGING_RULES='tributary.window.info=true' "$window" --paused --profile "$profile" --cloud-file "$cloud" >"$work/$run.log" 2>&1 &
    program=$!
    tries=0
    until grep -qs 'tenants shown' "$work/$run.log"; do
        tries=$((tries + 1))
        [ $tries -lt 300 ] || { kill "$program"; cat "$work/$run.log" >&2; fail "the window did not come up"; }
        sleep 0.1
    done
    echo "$run start:"
    sed -n 's/.*tributary.window: /  /p' "$work/$run.log"
    [ "$run" = warm ] || { kill "$program"; wait "$program" 2>/dev/null || true; }
done
children="$program $children"
sleep $settling
before=$(ticks "$program")
sleep $seconds
after=$(ticks "$program")
memory=$(awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$program/status")
awk -v ticks=$((after - before)) -v seconds=$seconds -v memory="$memory" 'BEGIN {
    printf "idle: %.2f %% of a core (goal 1), %d MB (goal 120)\n", ticks / seconds, memory
    exit ticks / seconds > 1 || memory > 120 }'
