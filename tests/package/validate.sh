#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# validate.sh SOURCE BINARY
# The desktop file, the page for software centres and the units, by the tools that are there.
set -eu

source=$1/installer
binary=$2/installer
id=io.github.tributary.Tributary

there() {
    command -v "$1" >/dev/null && return 0
    echo "$1 is not installed: not checked"
    return 1
}

! there desktop-file-validate || desktop-file-validate "$source/$id.desktop"
! there appstreamcli || appstreamcli validate --no-net "$binary/$id.metainfo.xml"
if there systemd-analyze && systemd-analyze security --help 2>/dev/null | grep -q -- --offline; then
    said=$(systemd-analyze security --offline=true --no-pager "$binary/system/tributary.service" | tail -n 1)
    echo "$said"
    # "→ Overall exposure level for tributary.service: 1.3 OK": below 3.0 is wanted.
    echo "$said" | awk '{ for (i = 1; i < NF; ++i) if ($i == "tributary.service:") exit !($(i + 1) < 3.0) }'
fi
