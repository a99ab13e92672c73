"""The Debian package: the bundle under /usr/lib/meterdesk, two commands, and what desktops want."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from datetime import datetime
from pathlib import Path

from linux import layout, needs
from meterdesk import __version__

DEBIAN = Path(__file__).parent / "debian"
LIBRARY = "usr/lib/meterdesk"
COMMANDS = {"meterdesk": "meterdesk-cli", "meterdesk-desktop": "Meterdesk"}
"""Links in /usr/bin, and the programs they lead to."""
UNTIL_PUBLISHED = "Meterdesk <meterdesk@users.noreply.example>"
CONTROL = """\
Package: meterdesk
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Section: net
Priority: optional
Description: reads the office's printers and answers the supplier's server
 Meterdesk reads the page meters of an office's printers, so that nobody types
 them into a form again. It finds the printers by SNMP, reads meters and
 supplies every two hours, and once a day talks to the supplier's
 Communication Server over HTTPS.
 .
 Nothing leaves the office that cannot be seen first. It listens on nothing and
 needs no rights but those of who starts it. The data lie in the home folder of
 each user and stay when the package is removed.
"""


def make(bundle: Path, out: Path, *, version: str = __version__, packing: str = "xz") -> Path:
    """Makes the package of that bundle in `out`; packing "none" is quick and for a try.

    The same bundle gives the same octets at one SOURCE_DATE_EPOCH. Raises NeedsError.
    """
    at = layout.moment()
    architecture = _said("dpkg", "--print-architecture")
    name = f"meterdesk_{version}_{architecture}.deb"
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="meterdesk-deb-") as work:
        root = Path(work, "root")
        fill(root, bundle, Path(work), at, version)
        control = root / "DEBIAN"
        control.mkdir()
        (control / "control").write_text(
            CONTROL.format(
                version=version,
                architecture=architecture,
                maintainer=maintainer(),
                size=needs.size_of(root),
                depends=", ".join(needs.depends(bundle)),
                recommends=", ".join(needs.RECOMMENDED),
            ),
            encoding="utf-8",
        )
        (control / "md5sums").write_text(_sums(root), encoding="utf-8")
        for script in ("postinst", "prerm"):
            (control / script).write_bytes((DEBIAN / script).read_bytes())
            (control / script).chmod(0o755)
        layout.settle(root, at)
        _said(
            *("dpkg-deb", "--root-owner-group", f"-Z{packing}", "--build"),
            *(str(root), str(out / name)),
            SOURCE_DATE_EPOCH=str(int(at.timestamp())),
        )
    return out / name


def fill(root: Path, bundle: Path, work: Path, at: datetime, version: str) -> None:
    """What is installed, below a folder that stands for /."""
    layout.copy(bundle, root / LIBRARY)
    for link, program in COMMANDS.items():
        (root / "usr/bin").mkdir(parents=True, exist_ok=True)
        (root / "usr/bin" / link).symlink_to(f"../lib/meterdesk/{program}")
    layout.lay_out(root / "usr/share", work, at)
    files = {
        "usr/lib/systemd/user/meterdesk-collect.service": layout.unit("/usr/bin/meterdesk"),
        "usr/share/doc/meterdesk/copyright": (DEBIAN / "copyright").read_text(encoding="utf-8"),
        "usr/share/lintian/overrides/meterdesk": (DEBIAN / "overrides").read_text("utf-8"),
    }
    for place, text in files.items():
        (root / place).parent.mkdir(parents=True, exist_ok=True)
        (root / place).write_text(text, encoding="utf-8")
    log = layout.changes(version, maintainer(), at).encode()
    (root / "usr/share/doc/meterdesk/changelog.gz").write_bytes(layout.packed(log))


def maintainer() -> str:
    """METERDESK_MAINTAINER, which whoever publishes it sets, as “Name <address>”."""
    return os.environ.get("METERDESK_MAINTAINER", UNTIL_PUBLISHED)


def _sums(root: Path) -> str:
    paths = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    within = [path.relative_to(root) for path in paths if "DEBIAN" not in path.parts]
    return _said("md5sum", *map(str, within), folder=root) + "\n"


def _said(*words: str, folder: Path | None = None, **variables: str) -> str:
    if not shutil.which(words[0]):
        raise needs.NeedsError(f"{words[0]} is missing; a Debian package is made on Debian.")
    done = subprocess.run(
        words,
        cwd=folder,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise needs.NeedsError(f"{words[0]} failed:\n{done.stderr.strip()}")
    return done.stdout.strip()
