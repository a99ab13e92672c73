"""What makes files of a Linux bundle smaller: no symbols for debuggers, no data for languages that
nobody here speaks. Windows and macOS have neither in theirs."""

from __future__ import annotations

import shutil
import struct
import subprocess
from collections.abc import Iterable
from pathlib import Path

from frozen.choice import LANGUAGES, Entry

_ITEMS = (
    *("cnvalias.icu", "icuver.res", "keyTypeData.res", "likelySubtags.res", "metaZones.res"),
    *("nfkc.nrm", "nfkc_cf.nrm", "numberingSystems.res", "plurals.res", "pnames.icu"),
    *("res_index.res", "supplementalData.res", "timezoneTypes.res", "uts46.nrm"),
    *(
        "pool.res",
        "zone/pool.res",
        "windowsZones.res",
        "zoneinfo64.res",
        "dayPeriods.res",
        "genderList.res",
        "metadata.res",
    ),
    *("coll/res_index.res", "coll/ucadata.icu", "zone/res_index.res", "uemoji.icu"),
    *(f"{part}{name}.res" for name in ("root", *LANGUAGES) for part in ("", "coll/", "zone/")),
)
"""What Qt asks of ICU: order of words, case, names of time zones. Of the items of ICU's package."""


def without_symbols(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Python, its modules and those of libraries, stripped; each into a copy of its own.

    What auditwheel or Qt made over is left as it is: `strip` breaks it.
    """
    if not shutil.which("strip"):
        return list(entries)
    return [_stripped(entry, folder) for entry in entries]


def with_few_languages(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """ICU's data, 32 MB of all languages of the world, with ours alone."""
    if not (shutil.which("as") and shutil.which("ld")):
        return list(entries)
    return [
        (place, str(_few(Path(source), folder)), kind)
        if Path(source).name.startswith("libicudata.so")
        else (place, source, kind)
        for place, source, kind in entries
    ]


def _stripped(entry: Entry, folder: Path) -> Entry:
    place, source, kind = entry
    is_ours = kind == "EXTENSION" or Path(source).name.startswith("libpython")
    if not is_ours or "PySide6" in source or "shiboken6" in source or ".libs/" in source:
        return entry
    copy = folder / "stripped" / place
    copy.parent.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        ["strip", "--strip-unneeded", "-o", str(copy), source], capture_output=True, check=False
    )
    return (place, str(copy), kind) if done.returncode == 0 else entry


def _few(library: Path, folder: Path) -> Path:
    """The same library with a smaller package in it, made by the assembler and the linker."""
    octets = library.read_bytes()
    start = octets.index(b"CmnD") - 12  # udata.h: the header's size, 0xda27, and what kind it is
    prefix, items = read_package(octets[start:])
    kept = {name: data for name, data in items.items() if name in _ITEMS}
    folder.mkdir(parents=True, exist_ok=True)
    head = octets[start : start + struct.unpack_from("<H", octets, start)[0]]
    (folder / "icu.dat").write_bytes(head + package(prefix, kept))
    symbol = prefix.rstrip("/").rstrip("l") + "_dat"
    (folder / "icu.s").write_text(
        f".section .rodata\n.balign 16\n.globl {symbol}\n.type {symbol},@object\n"
        f'{symbol}:\n.incbin "{folder / "icu.dat"}"\n.size {symbol}, .-{symbol}\n'
        '.section .note.GNU-stack,"",@progbits\n'
    )
    made = folder / library.name
    for words in (
        ["as", "-o", str(folder / "icu.o"), str(folder / "icu.s")],
        ["ld", "-shared", "-soname", library.name, "-o", str(made), str(folder / "icu.o")],
    ):
        subprocess.run(words, check=True)
    return made


def read_package(octets: bytes) -> tuple[str, dict[str, bytes]]:
    """Prefix and items of an ICU data package (ICU, ucmndata.h): after the header a count, then
    for each item where its name and its data begin, counted from the count on."""
    body = octets[struct.unpack_from("<H", octets)[0] :]
    (count,) = struct.unpack_from("<I", body)
    places = [struct.unpack_from("<II", body, 4 + 8 * each) for each in range(count)]
    names = [body[at : body.index(b"\0", at)].decode() for at, _ in places]
    starts = [start for _, start in places]
    prefix = names[0].partition("/")[0] + "/"
    # the last one's end is not told; what follows it in the library is small
    ends = [*starts[1:], len(body)]
    return prefix, {
        name.removeprefix(prefix): body[start:end]
        for name, start, end in zip(names, starts, ends, strict=True)
    }


def package(prefix: str, items: dict[str, bytes]) -> bytes:
    """What stands behind the header, items in the order of their names, each at 16 octets."""
    names, table, data = b"", b"", b""
    rows = sorted(items.items())
    at_names = 4 + 8 * len(rows)
    at_data = _even(at_names + sum(len(prefix) + len(name) + 1 for name, _ in rows))
    for name, octets in rows:
        table += struct.pack("<II", at_names + len(names), at_data + len(data))
        names += f"{prefix}{name}".encode() + b"\0"
        data += octets + b"\0" * (_even(len(octets)) - len(octets))
    whole = struct.pack("<I", len(rows)) + table + names
    return whole + b"\0" * (at_data - len(whole)) + data


def _even(size: int) -> int:
    return (size + 15) // 16 * 16
