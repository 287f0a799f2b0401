#!/bin/sh
# Proves that the two commands work where nothing was installed: makes a bare system in a scratch folder, copies the
# checkout into it, and runs ./bootstrap run and ./bootstrap test there. Needs root, debootstrap, and a network.
#   tests/fresh_machine.sh [SUITE]    bookworm (the default), trixie, noble
#   MIRROR=URL   another archive than the suite's own
#   SCRATCH=DIR  where the system is made; it is removed at the end. About 2 GB.
set -eu
suite=${1:-bookworm}
checkout=$(cd "$(dirname "$0")/.." && pwd)
scratch=${SCRATCH:-$(mktemp -d)}
root=$scratch/$suite

case $suite in
  noble) mirror=${MIRROR:-http://archive.ubuntu.com/ubuntu} components=main,universe ;;
  *) mirror=${MIRROR:-http://deb.debian.org/debian} components=main ;;
esac

remove() {
  if mountpoint -q "$root/proc"; then umount "$root/proc" || return; fi
  rm -rf --one-file-system "$root"
}
trap remove EXIT

debootstrap --variant=minbase --include=git,ca-certificates --components="$components" "$suite" "$root" "$mirror"
mount -t proc proc "$root/proc"
cp /etc/resolv.conf "$root/etc/resolv.conf"
git clone -q "$checkout" "$root/root/cvpdf"

for command in run test; do
  printf '\n== %s: ./bootstrap %s\n' "$suite" "$command"
  chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root \
    ${http_proxy:+"http_proxy=$http_proxy"} /root/cvpdf/bootstrap "$command"
done
test -s "$root/root/cvpdf/cv.pdf"
printf '%s: both commands work\n' "$suite"
