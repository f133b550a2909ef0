#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# bench.sh TRIBUTARYCTL [throughput|tls|small|memory|latency|throttle|quota|events|kill|scale|window]...
# Runs the measurements one after the other, each in a session with a keychain of its own. What they mean: core/README.md.
# Without names: all but kill and scale, which take minutes, and window, which needs an X server (xvfb).
set -eu

here=$(cd "$(dirname "$0")" && pwd)
ctl=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
shift
[ $# -gt 0 ] || set -- throughput tls small memory latency throttle quota events

status=0
for name in "$@"; do
    case $name in
    throughput) arguments='throughput.sh http 1 1000 200 150000' ;;
    tls) arguments='throughput.sh tls 1 1000 200 100000' ;;
    small) arguments='throughput.sh http 10 1000 5 30000' ;;
    memory) arguments='throughput.sh http 5 1000 200 150000' ;;
    latency | throttle | quota | events | kill | scale | window) arguments=$name.sh ;;
    *)
        echo "bench.sh: unknown measurement $name" >&2
        exit 2
        ;;
    esac
    printf '\n== %s\n' "$name"
    # shellcheck disable=SC2086 # the script and its arguments
    set -- $arguments
    script=$1
    shift
    sh "$here/../support/with-keyring.sh" sh "$here/$script" "$ctl" "$@" || status=1
done
exit $status
