#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# bench.sh TRIBUTARYCTL [throughput|memory|latency|throttle|kill]...
# Runs the measurements one after the other, each in a session with a keychain of its own. What they mean: core/README.md.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
ctl=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
shift
[ $# -gt 0 ] || set -- throughput memory latency throttle

status=0
for name in "$@"; do
    case $name in
    throughput | latency | throttle | kill) script=$name.sh argument= ;;
    memory) script=throughput.sh argument=5 ;;
    *)
        echo "bench.sh: unknown measurement $name" >&2
        exit 2
        ;;
    esac
    printf '\n== %s\n' "$name"
    sh "$here/../support/with-keyring.sh" sh "$here/$script" "$ctl" $argument || status=1
done
exit $status
