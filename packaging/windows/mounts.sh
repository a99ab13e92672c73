#!/bin/bash
# The mounts that PLACE/root needs while Windows programs run in it: mounts.sh up|down PLACE
set -euo pipefail
place=$2
root=$place/root

mounted() { mountpoint -q "$1"; }

if [ "$1" = down ]; then
    for each in tmp/.X11-unix w dev proc; do
        ! mounted "$root/$each" || umount --recursive "$root/$each"
    done
    exit
fi
mkdir -p "$root/w" "$root/tmp/.X11-unix" /tmp/.X11-unix
mounted "$root/proc" || mount -t proc proc "$root/proc"
mounted "$root/dev" || { mount --rbind /dev "$root/dev"; mount --make-rslave "$root/dev"; }
mounted "$root/w" || mount --bind "$place/work" "$root/w"
mounted "$root/tmp/.X11-unix" || mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
