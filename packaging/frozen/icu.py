"""Qt of Linux without ICU: 10 MB for the order of words and for converters that nobody here asks.

Qt has its own way wherever ICU says that it cannot: it compares letter by letter, and reads UTF-8,
UTF-16 and Latin 1 by itself. So libraries that say no to everything lie where ICU would. Windows
has an ICU of its own, which comes with it and not with us.
"""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from frozen.choice import Entry

_LIBRARY = re.compile(r"libicu(data|i18n|uc)\.so\.(?P<version>\d+)$")
UNSUPPORTED = 16  # U_UNSUPPORTED_ERROR of ICU's utypes.h
_REGISTERS = ("rdi", "rsi", "rdx", "rcx", "r8", "r9")
"""Where a function finds its first six parameters (System V ABI, AMD64, 3.2.3)."""

STATUS = {
    **{"ucol_open": 1, "ucol_setAttribute": 3},
    **{"ucal_open": 4, "ucal_getTimeZoneDisplayName": 5, "ucal_getCanonicalTimeZoneID": 5},
    **{"u_strToLower": 5, "u_strToUpper": 5},
    **{"ucnv_open": 1, "ucnv_getName": 1, "ucnv_getStandardName": 2},
    **{"ucnv_toUCountPending": 1, "ucnv_fromUCountPending": 1},
    **{"ucnv_setToUCallBack": 5, "ucnv_setFromUCallBack": 5},
}
"""What can fail, and at which place (from 0) it is told where to say so (ICU 73, C API)."""

NEVER_REACHED = frozenset(
    {
        *("ucol_close", "ucol_getSortKey", "ucol_strcoll", "ucal_close"),
        *("ucnv_cbFromUWriteUChars", "ucnv_cbToUWriteUChars", "ucnv_close", "ucnv_reset"),
        *("ucnv_fromUnicode", "ucnv_toUnicode", "ucnv_getMaxCharSize"),
        *("ucnv_getFromUCallBack", "ucnv_getToUCallBack"),
        *("UCNV_FROM_U_CALLBACK_SUBSTITUTE", "UCNV_TO_U_CALLBACK_SUBSTITUTE"),
        # how many converters there are, and the name of one: none
        *("ucnv_countAvailable", "ucnv_getAvailableName"),
    }
)
"""What is asked only of something that was opened before; it does nothing and returns 0."""


def without_icu(entries: Iterable[Entry], folder: Path) -> tuple[list[Entry], list[Entry]]:
    """What stays, and libraries of a few kilobytes for the place of ICU's. None where Qt asks ICU
    for something that is not known here, where the tools are missing, and on other processors."""
    listed = list(entries)
    wanted = {name for _, source, _ in listed if "libQt6" in source for name in asked(source)}
    known = {*STATUS, *NEVER_REACHED}
    is_possible = platform.machine() == "x86_64" and shutil.which("ld")
    if not wanted or not wanted <= known or not is_possible:
        return listed, []
    leaving = [entry for entry in listed if _LIBRARY.search(entry[0])]
    return [entry for entry in listed if entry not in leaving], [
        (place, str(_library(Path(source).name, wanted, folder)), kind)
        for place, source, kind in leaving
    ]


def asked(library: str) -> set[str]:
    """Names of ICU's functions, without its version, that a library wants from others."""
    if not shutil.which("nm") or not Path(library).is_file():
        return set()
    done = subprocess.run(
        ["nm", "-D", "--undefined-only", library], capture_output=True, text=True, check=False
    )
    return set(re.findall(r"\bU ((?:u|UCNV)\w*?)_\d\d\b", done.stdout))


def _library(name: str, functions: Iterable[str], folder: Path) -> Path:
    """The stand-in of that name; the functions are in that of `uc`, which everybody loads."""
    found = _LIBRARY.search(name)
    assert found
    words = "".join(
        assembled(each, found["version"]) for each in sorted(functions) if "uc.so" in name
    )
    folder.mkdir(parents=True, exist_ok=True)
    source, made = folder / f"{name}.s", folder / name
    source.write_text(f'.text\n{words}.section .note.GNU-stack,"",@progbits\n', encoding="ascii")
    parts = ["-shared", "-z", "noexecstack", "-soname", name, "-o", str(made)]
    for command in (["as", "-o", f"{source}.o", str(source)], ["ld", *parts, f"{source}.o"]):
        subprocess.run(command, check=True)
    return made


def assembled(function: str, version: str) -> str:
    """One function: says no where it was asked to say how it went, and returns 0."""
    name = f"{function}_{version}"
    lines = [f".globl {name}", f".type {name},@function", f"{name}:"]
    if function in STATUS:
        register = _REGISTERS[STATUS[function]]
        lines += [f"test %{register},%{register}", "je 1f", f"movl ${UNSUPPORTED},(%{register})"]
    return "\n".join([*lines, "1: xor %eax,%eax", "ret", f".size {name},.-{name}", ""])
