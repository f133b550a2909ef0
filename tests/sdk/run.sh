#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh TRIBUTARYCTL: Microsoft's clients, installed beside this script by npm, against `TRIBUTARYCTL simulate --tls`.
set -eu
here=$(cd -- "$(dirname -- "$0")" && pwd)
program=$1
work=$(mktemp -d)
simulator=
finish() {
    [ -z "$simulator" ] || kill "$simulator" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT INT TERM

"$program" simulate --tls --tenants 1 --backlog 200 --graph-backlog 60 --write-cloud "$work/cloud.json" >"$work/ready.json" 2>"$work/log" &
simulator=$!
tries=0
until [ -s "$work/ready.json" ]; do
    tries=$((tries + 1))
    if [ "$tries" -gt 200 ]; then
        cat "$work/log" >&2
        exit 1
    fi
    sleep 0.05
done
ca=$(node -p 'JSON.parse(require("fs").readFileSync(process.argv[1])).caFile' "$work/cloud.json")
NODE_EXTRA_CA_CERTS=$ca NO_PROXY=127.0.0.1,localhost node --no-deprecation "$here/run.mjs" "$work/ready.json"
