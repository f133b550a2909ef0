#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the translations up to date with the texts in the sources: new messages come in as unfinished, vanished ones go.
#   update.sh [DIRECTORY]   the files in DIRECTORY instead of those here (the test compares the two)
# LUPDATE names the program, where it is not where Debian puts it.
set -eu
here=$(cd -- "$(dirname -- "$0")" && pwd)
to=$(cd -- "${1:-$here}" && pwd)
lupdate=${LUPDATE:-}
if [ -z "$lupdate" ]; then
    lupdate=/usr/lib/qt6/bin/lupdate
    [ -x "$lupdate" ] || lupdate=lupdate
fi
cd -- "$here/.."
for language in ar de en es fr ja pt_BR; do
    only=
    [ "$language" != en ] || only=-pluralonly
    # The heuristics would offer the translation of one message for another that looks alike; nobody would look at it again.
    # shellcheck disable=SC2086 # one word or none
    "$lupdate" -silent -locations none -no-obsolete $only -disable-heuristic similartext -disable-heuristic sametext \
        -disable-heuristic number -I core -I app -I ui core app ui -source-language en -target-language "$language" \
        -ts "$to/tributary_$language.ts" 2>&1 | grep -v 'Ignoring definition of undeclared qualified class' >&2 || :
done
