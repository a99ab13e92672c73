"""The program's icon as files, drawn by the window's own code: PNG, SVG, and two systems' own."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from pathlib import Path

APP = Path(__file__).resolve().parents[2] / "app"
SIZES = (16, 20, 24, 32, 48, 64, 128, 256, 512)
_APPLE = {"ic07": 128, "ic08": 256, "ic09": 512, "ic11": 32, "ic12": 64}
"""Kinds of pictures in an icon of macOS, all of them PNG."""
_LARGEST_BITMAP = 64
"""Older parts of Windows read no PNG of small sizes."""


def program_icon(folder: Path, platform: str) -> str | None:
    """Draws the icon in all sizes as `folder`/16.png and so on, and as the file a program on
    `platform` (as sys.platform) wears; None where programs wear none."""
    folder.mkdir(parents=True, exist_ok=True)
    environment = {**os.environ, "PYTHONPATH": str(APP)}
    subprocess.run([sys.executable, __file__, str(folder)], env=environment, check=True)
    name = {"win32": "meterdesk.ico", "darwin": "meterdesk.icns"}.get(platform)
    return str(folder / name) if name else None


def draw(folder: Path) -> None:
    """All files of the icon. Needs Qt."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # here: it does not get through everywhere
    from PySide6.QtGui import QGuiApplication, QImage

    from meterdesk.gui.icons import app_picture

    app = QGuiApplication([])
    bitmaps: dict[int, bytes] = {}
    for size in SIZES:
        picture = app_picture(size).toImage().convertToFormat(QImage.Format.Format_ARGB32)
        picture.save(str(folder / f"{size}.png"))
        bitmaps[size] = bytes(picture.constBits())
    pictures = {size: (folder / f"{size}.png").read_bytes() for size in SIZES}
    (folder / "meterdesk.ico").write_bytes(ico(pictures, bitmaps))
    (folder / "meterdesk.icns").write_bytes(icns(pictures))
    _draw_svg(folder / "icon.svg")
    del app


def _draw_svg(path: Path) -> None:
    from PySide6.QtCore import QRectF, QSize
    from PySide6.QtGui import QPainter
    from PySide6.QtSvg import QSvgGenerator

    from meterdesk.gui.icons import paint_app

    paper = QSvgGenerator()
    paper.setFileName(str(path))
    paper.setSize(QSize(32, 32))
    paper.setViewBox(QRectF(0, 0, 32, 32))
    paper.setTitle("Meterdesk")
    painter = QPainter(paper)
    paint_app(painter)
    painter.end()


def ico(pictures: dict[int, bytes], bitmaps: dict[int, bytes]) -> bytes:
    """An icon of Windows: small sizes as bitmaps (BGRA, top row first, are given), large as PNG."""
    parts = {
        size: _bitmap(size, bitmaps[size]) if size <= _LARGEST_BITMAP else picture
        for size, picture in pictures.items()
        if size <= 256
    }
    at = 6 + 16 * len(parts)
    head = struct.pack("<HHH", 0, 1, len(parts))
    for size, part in parts.items():
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(part), at)
        at += len(part)
    return head + b"".join(parts.values())


def icns(pictures: dict[int, bytes]) -> bytes:
    """An icon of macOS."""
    parts = b"".join(
        kind.encode() + struct.pack(">I", len(pictures[size]) + 8) + pictures[size]
        for kind, size in _APPLE.items()
    )
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def _bitmap(size: int, pixels: bytes) -> bytes:
    """BITMAPINFOHEADER, the rows from the lowest up, and a mask that hides nothing."""
    row = size * 4
    rows = b"".join(pixels[at : at + row] for at in range(len(pixels) - row, -1, -row))
    mask = b"\0" * ((size + 31) // 32 * 4 * size)
    head = struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, len(rows), 0, 0, 0, 0)
    return head + rows + mask


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
