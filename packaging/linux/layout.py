"""What a desktop wants to know of a program: entry, icons, type of file, AppStream, manual."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import textwrap
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

from frozen import icons
from notes import Release, releases, sections

from linux import manual
from meterdesk import __version__

ROOT = Path(__file__).resolve().parents[2]
SHARE = Path(__file__).parent / "share"
UNIT = Path(__file__).with_name("meterdesk-collect.service")
METAINFO = "org.meterdesk.Meterdesk.metainfo.xml"
_LIBRARY = re.compile(r"\.so[.\d]*$")
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
"""Of the icons, in pixels: those that the theme hicolor has folders for."""


def moment() -> datetime:
    """When it is made, for every file and every page: SOURCE_DATE_EPOCH, or the last commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if not given:
        given = _last_commit() or str(int((ROOT / "CHANGELOG.md").stat().st_mtime))
    return datetime.fromtimestamp(int(given), UTC)


def _last_commit() -> str:
    """Its second; "" where there is no git, or this is no clone."""
    words = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    if not shutil.which("git"):
        return ""
    return subprocess.run(words, capture_output=True, text=True, check=False).stdout.strip()


def lay_out(share: Path, work: Path, at: datetime) -> None:
    """Fills a folder that is to be /usr/share, or a user's own; `work` is for drawing."""
    for name, folder in (
        ("meterdesk.desktop", "applications"),
        ("meterdesk-office.xml", "mime/packages"),
    ):
        _put(share / folder / name, (SHARE / name).read_bytes())
    _put(share / "metainfo" / METAINFO, metainfo(at))
    for name, page in manual.pages(at).items():
        _put(share / "man" / "man1" / f"{name}.gz", packed(page.encode()))
    icons.program_icon(work, "linux")
    for size in SIZES:
        picture = (work / f"{size}.png").read_bytes()
        _put(share / f"icons/hicolor/{size}x{size}/apps/meterdesk.png", picture)
    _put(share / "icons/hicolor/scalable/apps/meterdesk.svg", (work / "icon.svg").read_bytes())


def metainfo(at: datetime) -> bytes:
    """AppStream's description, with the releases of the changelog; what is not released yet is a
    development of the day `at`."""
    parser = ElementTree.XMLParser(target=ElementTree.TreeBuilder(insert_comments=True))
    tree = ElementTree.parse(SHARE / METAINFO, parser)
    told = tree.getroot().find("releases")
    assert told is not None
    known = releases()
    if __version__ not in {each.version for each in known}:
        entry = {"version": __version__, "date": f"{at:%Y-%m-%d}", "type": "development"}
        ElementTree.SubElement(told, "release", entry)
    for each in known:
        entry = {"version": each.version, "date": str(each.day)}
        said = ElementTree.SubElement(ElementTree.SubElement(told, "release", entry), "description")
        rows = ElementTree.SubElement(said, "ul")
        for line in _lines(each):
            ElementTree.SubElement(rows, "li").text = line
    ElementTree.indent(tree)
    text = ElementTree.tostring(tree.getroot(), encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.encode()


def changes(version: str, maintainer: str, at: datetime) -> str:
    """The changelog as Debian has it (deb-changelog(5))."""
    known = [(each.version, each.day or at.date(), each) for each in releases()]
    if version not in {name for name, _, _ in known}:
        known.insert(0, (version, at.date(), sections()[0]))
    text = ""
    for name, day, release in known:
        rows = "\n".join(_wrapped(line) for line in _lines(release))
        stamp = at if name == version else datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
        text += f"meterdesk ({name}) stable; urgency=medium\n\n{rows}\n\n"
        text += f" -- {maintainer}  {stamp:%a, %d %b %Y %H:%M:%S} +0000\n\n"
    return text


def unit(program: str) -> str:
    """The systemd user unit, with the command line at that place."""
    return UNIT.read_text(encoding="utf-8").replace("/usr/bin/meterdesk", program)


def packed(octets: bytes) -> bytes:
    """With gzip, the same each time."""
    return gzip.compress(octets, 9, mtime=0)


def copy(folder: Path, to: Path) -> None:
    """The bundle at its place, links as links."""
    shutil.copytree(folder, to, symlinks=True)


def settle(folder: Path, at: datetime) -> None:
    """Modes that do not depend on who builds, and one time for all."""
    for path in [folder, *sorted(folder.rglob("*"))]:
        if not path.is_symlink():
            is_run = path.stat().st_mode & 0o100 and not _LIBRARY.search(path.name)
            path.chmod(0o755 if is_run else 0o644)
        os.utime(path, (at.timestamp(), at.timestamp()), follow_symlinks=False)


def _put(path: Path, octets: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(octets)


def _wrapped(line: str) -> str:
    return textwrap.fill(
        line,
        79,
        initial_indent="  * ",
        subsequent_indent="    ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _lines(release: Release) -> Iterator[str]:
    """What stands in the list of a release, without the signs of Markdown."""
    for line in release.text.splitlines():
        if line.startswith("- "):
            yield line[2:].replace("`", "").replace("**", "")
