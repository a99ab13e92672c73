"""The archive for who may not install packages: the bundle, what desktops want, and install.sh."""

from __future__ import annotations

import io
import lzma
import os
import tarfile
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from linux import layout
from meterdesk import __version__

ARCHIVE = Path(__file__).parent / "archive"


def make(bundle: Path, out: Path, *, version: str = __version__, level: int = 9) -> Path:
    """Makes `meterdesk-VERSION-linux-MACHINE.tar.xz` of that bundle in `out`, packed by xz's
    `level`. The same bundle gives the same octets at one SOURCE_DATE_EPOCH."""
    at = layout.moment()
    name = f"meterdesk-{version}-linux-{os.uname().machine}"
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="meterdesk-archive-") as work:
        folder = Path(work, name)
        fill(folder, bundle, Path(work), at)
        octets = io.BytesIO()
        with tarfile.open(fileobj=octets, mode="w", format=tarfile.GNU_FORMAT) as archive:
            archive.add(folder, name, recursive=False, filter=_plain(at))
            for path in sorted(folder.rglob("*")):
                archive.add(path, str(path.relative_to(work)), recursive=False, filter=_plain(at))
    target = out / f"{name}.tar.xz"
    target.write_bytes(lzma.compress(octets.getvalue(), preset=level))
    return target


def fill(folder: Path, bundle: Path, work: Path, at: datetime) -> None:
    """What lies in the archive."""
    layout.copy(bundle, folder / "Meterdesk")
    layout.lay_out(folder / "share", work, at)
    unit = folder / "share/systemd/user/meterdesk-collect.service"
    unit.parent.mkdir(parents=True)
    unit.write_text(layout.unit("@COMMAND@"), encoding="utf-8")
    for name in ("install.sh", "README.txt"):
        (folder / name).write_bytes((ARCHIVE / name).read_bytes())
    (folder / "install.sh").chmod(0o755)
    layout.settle(folder, at)


def _plain(at: datetime) -> Callable[[tarfile.TarInfo], tarfile.TarInfo]:
    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        """Nobody's in particular, and of one time."""
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = int(at.timestamp())
        return member

    return plain
