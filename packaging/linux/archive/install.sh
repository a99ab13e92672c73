#!/bin/sh
# Installs Meterdesk for one person without root, or removes it: README.txt beside this tells more.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
prefix=$HOME/.local
is_removal=no

stop() { printf "install.sh: %s\n" "$1" >&2; exit 1; }

while [ $# -gt 0 ]; do
    case $1 in
        --remove) is_removal=yes ;;
        --prefix) [ $# -gt 1 ] || stop "--prefix needs a folder."; prefix=$2; shift ;;
        --help | -h) sed -n 's/^    //p' "$here/README.txt"; exit 0 ;;
        *) stop "it does not know “$1”; README.txt tells what it knows." ;;
    esac
    shift
done
[ -z "${SUDO_USER:-}" ] || [ "$prefix" != "$HOME/.local" ] ||
    stop "start it as the person who is to use Meterdesk, without sudo."
[ "$here" != "$prefix/lib/meterdesk" ] || [ "$is_removal" = yes ] ||
    stop "this is what is installed; start the one in the folder you unpacked."
case $prefix in /*) ;; *) prefix=$(pwd)/$prefix ;; esac
# what means something else to a menu entry, to systemd or to sed
case $prefix in
    *[[:space:]\"\'\`\\\|\&\$\;\(\)\<\>~\#\*\?%]*)
        stop "choose a folder whose name has no blanks and no signs like \" \$ & %, with --prefix: $prefix" ;;
esac

program=$prefix/lib/meterdesk
share=$prefix/share

end_it() { # 0: one ran and ended
    [ -x "$program/Meterdesk" ] || return 1
    status=0
    "$program/Meterdesk" --quit || status=$?
    [ "$status" != 1 ] || stop "Meterdesk still runs; quit it, then try again."
    [ "$status" = 0 ]
}

end_service() { # 0: `meterdesk collect` ran and ended
    [ -x "$program/meterdesk-cli" ] || return 1
    status=0
    "$program/meterdesk-cli" collect --stop || status=$?
    [ "$status" != 1 ] || stop "meterdesk collect still runs; try again when it has ended."
    [ "$status" = 0 ]
}

conclude() {
    rm -rf "$program.new"
    if [ "$is_collecting" = yes ]; then
        "$program/meterdesk-cli" collect --start ||
            echo "install.sh: meterdesk collect did not begin again; meterdesk collect --status tells more." >&2
    fi
    if [ "$was_running" = yes ]; then
        "$program/Meterdesk" --hidden >/dev/null 2>&1 &
    fi
}

refresh() { # menus, types of files and icons; desktops without these programs look by themselves
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database -q "$share/applications" || true
    fi
    if command -v update-mime-database >/dev/null; then update-mime-database "$share/mime" || true; fi
    if command -v gtk-update-icon-cache >/dev/null && [ -e "$share/icons/hicolor/index.theme" ]; then
        gtk-update-icon-cache -q -f -t "$share/icons/hicolor" || true
    fi
}

take_away() { # what was installed stands in a list, as versions differ
    while read -r each; do rm -f "$share/$each"; done <"$program/share.txt"
    rm -rf "$program"
    rm -f "$prefix/bin/meterdesk" "$prefix/bin/meterdesk-desktop"
}

if [ "$is_removal" = yes ]; then
    [ -d "$program" ] || stop "there is no Meterdesk in $program."
    end_it || true
    end_service || true
    if [ -x "$program/meterdesk-cli" ]; then # it must not be looked for at the next log-in
        "$program/meterdesk-cli" collect --remove >/dev/null ||
            echo "install.sh: meterdesk collect may still be set to start by itself." >&2
    fi
    take_away
    refresh
    echo "Meterdesk is removed. Data are kept, where there are any: ${XDG_DATA_HOME:-$HOME/.local/share}/Meterdesk"
    exit 0
fi

missing=$(find "$here/Meterdesk" -name '*.so*' -type f -exec ldd {} + 2>/dev/null |
    sed -n 's/^[[:space:]]*\([^ ]*\) => not found$/\1/p' | sort -u | tr '\n' ' ')
said=$("$here/Meterdesk/meterdesk-cli" --version 2>&1) ||
    stop "Meterdesk does not run on this computer: $said"
for each in $missing; do
    # what lies in the folder itself is found when the program runs
    find "$here/Meterdesk" -name "$each" | grep -q . || echo "install.sh: $each is missing." >&2
done

was_running=no
is_collecting=no
trap conclude EXIT # also where something goes wrong from here on, what was ended starts again
mkdir -p "$prefix/lib" "$prefix/bin"
rm -rf "$program.new"
cp -a "$here/Meterdesk" "$program.new"
cp "$here/install.sh" "$here/README.txt" "$program.new/"
(cd "$here/share" && find . -type f) >"$program.new/share.txt"
if end_it; then was_running=yes; fi
if end_service; then is_collecting=yes; fi
if [ -e "$program/share.txt" ]; then take_away; fi
rm -rf "$program"
mv "$program.new" "$program"
ln -sf ../lib/meterdesk/meterdesk-cli "$prefix/bin/meterdesk"
ln -sf ../lib/meterdesk/Meterdesk "$prefix/bin/meterdesk-desktop"
mkdir -p "$share"
cp -R "$here/share/." "$share/"
sed -i "s|=meterdesk-desktop|=$prefix/bin/meterdesk-desktop|" "$share/applications/meterdesk.desktop"
sed -i "s|@COMMAND@|$prefix/bin/meterdesk|" "$share/systemd/user/meterdesk-collect.service"
refresh
echo "$said is installed in $program. Start it from the menu, or: $prefix/bin/meterdesk-desktop"
