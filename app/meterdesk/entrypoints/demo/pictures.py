"""Pictures of the demo's office as it was left: `python -m meterdesk.entrypoints.demo.pictures`.

One process a scale of the display: Qt asks for that when it begins, and never again.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from argparse import Namespace
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from meterdesk.adapters.autostart import SessionAutostart
from meterdesk.adapters.secrets.session import SessionSecrets
from meterdesk.adapters.store.store import SqlStore
from meterdesk.bootstrap import open_office
from meterdesk.paths import resources
from meterdesk.services.office import Office
from meterdesk.services.sources import Sources
from meterdesk.services.telephone import secret_name

LANGUAGES, SCALES, TEXTS = ("en",), (100,), (100,)


def main(argv: Sequence[str] | None = None) -> int:
    """Draws every look of a finished demo again, and the contact sheet."""
    words = _parser().parse_args(argv)
    if words.here:
        _draw(words)
    else:
        take_pictures(words.office, words.at, words.out, words.languages, words.scales, words.texts)
    return 0


def take_pictures(
    office: Path,
    at: datetime,
    out: Path,
    languages: Sequence[str] = LANGUAGES,
    scales: Sequence[int] = SCALES,
    texts: Sequence[int] = TEXTS,
) -> tuple[Path, ...]:
    """Draws the office of that folder in every look, and a contact sheet; returns the pictures.

    `scales` of the display and `texts`, the size of the letters, are in percent.
    """
    for scale in scales:
        subprocess.run(
            [
                *(sys.executable, "-m", "meterdesk.entrypoints.demo.pictures", "--here"),
                *("--office", str(office), "--at", at.isoformat(), "--out", str(out)),
                *("--languages", *languages, "--texts", *map(str, texts)),
            ],
            check=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": f"{scale / 100}"},
        )
    from meterdesk.gui.pictures.sheet import write_sheet

    write_sheet(out)
    return tuple(sorted(out.glob("*.png")))


def add_looks(parser: argparse.ArgumentParser) -> None:
    """The words that choose among the looks."""
    parser.add_argument("--languages", nargs="+", default=LANGUAGES, help="en de fr ..., pseudo")
    parser.add_argument("--scales", nargs="+", type=int, default=SCALES, help="of the display, %%")
    parser.add_argument("--texts", nargs="+", type=int, default=TEXTS, help="size of letters, %%")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="meterdesk.entrypoints.demo.pictures")
    parser.add_argument("--office", type=Path, required=True, help="FOLDER/office of a demo")
    parser.add_argument("--at", type=datetime.fromisoformat, default=datetime.now(UTC))
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--here", action="store_true", help="in this process, as it is scaled")
    add_looks(parser)
    return parser


def _draw(words: Namespace) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from meterdesk.gui.pictures.draw import draw
    from meterdesk.gui.pictures.dress import SCHEMES, Look

    looks = [
        Look(scheme, language, text)
        for language in words.languages
        for scheme in SCHEMES
        for text in words.texts
    ]
    with tempfile.TemporaryDirectory(prefix="meterdesk-pictures-") as empty:
        draw(
            lambda: _open(words.office, words.at),
            words.out,
            looks,
            open_empty=lambda: _open(Path(empty), words.at),
            translations=resources() / "translations",
        )


def _open(folder: Path, at: datetime) -> Office:
    """The demo's secrets ended with it; no picture shows one, only that it is in its place."""
    secrets = SessionSecrets()
    with closing(SqlStore(folder)) as store, store.read() as records:
        secrets.put(secret_name(records.installation.proxy()), "shown to nobody")
    return open_office(
        folder,
        clock=lambda: at,
        secrets=secrets,
        autostart=SessionAutostart(),
        sources=Sources(),
    )


if __name__ == "__main__":
    raise SystemExit(main())
