"""LICENSES.txt of a bundle: what it is made of, by which licence, and each text once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from materials.parts import Part

_RULE = "=" * 78
_HEAD = """\
Meterdesk {version}
Copyright the authors of Meterdesk. Licensed under the Apache License, Version
2.0, whose text is among those below; it comes without any warranty.

It is made with the works of many others, each under its own licence. They are
listed here, and the texts of all licences follow.
"""
_QT = """\
Qt and Qt for Python: what you may do with them
{rule}

The windows of Meterdesk are made with Qt {qt} and Qt for Python (PySide6,
Shiboken6) {qt}. They are used under the GNU Lesser General Public License,
version 3 (LGPL-3.0), whose text, with that of the GNU General Public License
which it goes on from, is below.

- They are not changed. Their libraries are files of their own, in the folders
  PySide6 and shiboken6 beside this file, and are loaded when the program
  starts.
- You may change them and replace them by versions of your own: put libraries
  that have the same interface (another Qt and PySide6 {series}) under the same
  names into these folders. Nothing in Meterdesk checks them or prevents it.
  You may take Meterdesk apart in order to find errors in such versions.
- On Linux the libraries libicu* beside Qt are small ones of Meterdesk, which
  stand where Qt would otherwise load the large ones of ICU. Those of another
  Qt may take their places too.
- You may also build all of Meterdesk anew with another Qt; its own source is
  open, and `python3 packaging/dev.py bundle` makes this folder.
- Their source is at https://download.qt.io/official_releases/qt/ (version
  {qt}) and https://download.qt.io/official_releases/QtForPython/, and under
  version control at https://code.qt.io. Whoever gives Meterdesk on gives this
  on with it.
- Qt is a trademark of The Qt Company Ltd.
"""


def book(parts: Sequence[Part], version: str, own: str) -> str:
    """The whole text; `own` is the licence of Meterdesk itself."""
    qt = next((each.version or "" for each in parts if each.name == "qt"), "")
    series = ".".join(qt.split(".")[:2])
    texts = _texts(parts, own)
    numbers = {text: number for number, text in enumerate(texts, 1)}
    chapters = [
        _HEAD.format(version=version),
        *([_QT.format(qt=qt, series=series, rule=_RULE)] if qt else []),
        f"What it is made of\n{_RULE}\n",
        *(_entry(each, numbers) for each in parts),
        f"\nThe texts\n{_RULE}\n",
        *(_chapter(number, names, text) for number, (text, names) in enumerate(texts.items(), 1)),
    ]
    return "\n".join(chapters).rstrip() + "\n"


def _texts(parts: Iterable[Part], own: str) -> dict[str, list[str]]:
    """Each text once, with the names of those that are under it."""
    found = {_plain(own): ["Meterdesk"]}
    for each in parts:
        for text in each.texts:
            names = found.setdefault(_plain(text), [])
            if each.name not in names:
                names.append(each.name)
    return found


def _plain(text: str) -> str:
    """The same text, whatever its ends of lines and its characters for an end of a page."""
    lines = text.replace("\f", "\n").splitlines()
    return "\n".join(line.rstrip() for line in lines).strip("\n")


def _entry(part: Part, numbers: dict[str, int]) -> str:
    inside = f", in {part.within}" if part.within else ""
    told = sorted({numbers[_plain(text)] for text in part.texts})
    lines = [
        f"{part.name} {part.version or ''}".rstrip() + inside,
        f"    {part.licence} (text {', '.join(map(str, told))})",
        *(f"    {line}" for line in (*part.notice.splitlines(), part.home) if line),
    ]
    return "\n".join(lines)


def _chapter(number: int, names: Iterable[str], text: str) -> str:
    return f"{_RULE}\nText {number}, of {', '.join(names)}\n{_RULE}\n\n{text}\n"
