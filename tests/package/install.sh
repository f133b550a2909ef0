#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# install.sh PACKAGE.deb
# The package in a clean Debian: an older version with a profile, the upgrade, the command line, the main job, the window without a
# display, removal without a trace. Wants root, debootstrap and the mirror this computer uses; a few minutes.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
package=$(realpath "$1")
work=$(mktemp -d)
root=$work/root
window=

fail() {
    echo "install.sh: $*" >&2
    exit 1
}

step() { printf '\n== %s\n' "$*"; }

finish() {
    [ -z "$window" ] || kill "$window" 2>/dev/null || true
    umount "$root/proc" "$root/dev/shm" 2>/dev/null || true
    rm -rf --one-file-system "$work"
}
trap finish EXIT

inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
install_quietly() { inside apt-get -qq -y -o Dpkg::Use-Pty=0 install --no-install-recommends "$@" >/dev/null; }
files() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./tmp -o -path ./root -o -path ./var/cache -o -path ./var/log -o -path ./var/lib/apt \
    -o -path ./var/lib/dpkg -o -path ./dev \) -prune -o -print | sort); }

[ "$(id -u)" -eq 0 ] || fail "wants root"
# shellcheck disable=SC2016 # apt's own placeholders
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Codename: bookworm' | head -n 1)

step "A clean root from $mirror"
debootstrap --variant=minbase bookworm "$root" "$mirror" >"$work/log" 2>&1 || fail "debootstrap: $(tail -n 3 "$work/log")"
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod +x "$root/usr/sbin/policy-rc.d"
cp /etc/resolv.conf "$root/etc/" 2>/dev/null || true
rm -f "$root/etc/apt/sources.list" # the mirror as debootstrap wrote it
cp -R /etc/apt/. "$root/etc/apt/"
mount -t proc proc "$root/proc"
mkdir -p "$root/dev/shm"
mount -t tmpfs tmpfs "$root/dev/shm"
inside apt-get -qq update
install_quietly dbus-daemon gnome-keyring jq curl procps # for the main job and for looking at it
# What the package needs stays when it goes: that is not its doing.
# shellcheck disable=SC2046 # one word each
install_quietly $(dpkg-deb -f "$package" Depends | sed 's/([^)]*)//g; s/,//g')
files >"$work/before"

step "A version before, and a profile of it"
dpkg-deb -R "$package" "$work/old"
sed -i 's/^Version: .*/Version: 0.0.1/' "$work/old/DEBIAN/control"
dpkg-deb -b "$work/old" "$root/tmp/old.deb" >/dev/null
install_quietly /tmp/old.deb
inside tributaryctl --profile /tmp/profile destination add files --name Before --directory /tmp/out >/dev/null

step "The upgrade"
cp "$package" "$root/tmp/new.deb"
install_quietly /tmp/new.deb
inside tributaryctl --version
inside tributaryctl --profile /tmp/profile destination list | grep -q Before || fail "the profile did not come along"
inside getent passwd tributary >/dev/null || fail "no user for the service"
[ "$(stat -c %a "$root/etc/tributary/credentials")" = 700 ] || fail "credentials are open"
# shellcheck disable=SC2016
size=$(inside dpkg-query --show --showformat '${Installed-Size}' tributary)

step "The main job from the package"
cp -R "$here/.." "$root/tmp/tests"
inside sh /tmp/tests/e2e/main_job.sh /usr/bin/tributaryctl 2 500 | tail -n 4

step "The window without a display"
inside env QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES=tributary.window.info=true tributary --demo >"$work/window" 2>&1 &
window=$!
tries=0
until grep -q "tenants shown" "$work/window"; do
    tries=$((tries + 1))
    if [ $tries -gt 300 ] || ! kill -0 "$window" 2>/dev/null; then
        fail "the window does not show its tenants: $(cat "$work/window")"
    fi
    sleep 0.1
done
grep "after" "$work/window"
kill "$window"
wait "$window" || true
window=

step "Removed without a trace"
inside apt-get -qq -y -o Dpkg::Use-Pty=0 purge tributary >/dev/null
files >"$work/after"
left=$(comm -13 "$work/before" "$work/after" | grep -vE '^\./(etc/(passwd|group|shadow|gshadow|subuid|subgid)-?|var/lib/systemd.*)$' || true)
[ -z "$left" ] || fail "left behind: $left"
printf '\nPackage %s kB, installed %s kB. All well.\n' "$(($(stat -c %s "$package") / 1024))" "$size"
