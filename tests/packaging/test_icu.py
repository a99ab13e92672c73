"""Qt without ICU: what stands in its place says no to everything."""

from __future__ import annotations

import ctypes
import platform
import re
import shutil
import sys
from pathlib import Path

import PySide6
import pytest
from frozen import icu

import meterdesk

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() != "x86_64" or not shutil.which("ld"),
    reason="ICU is replaced on Linux with binutils, on AMD64, alone.",
)
FOLDER = Path(PySide6.__path__[0], "Qt", "lib")
ICU_VERSIONS = {path.suffix.lstrip(".") for path in FOLDER.glob("libicuuc.so.*")}


def entry(name):
    return (f"PySide6/Qt/lib/{name}", str(FOLDER / name), "BINARY")


@pytest.fixture(scope="module")
def replaced(tmp_path_factory):
    (version,) = ICU_VERSIONS
    names = [f"libicu{part}.so.{version}" for part in ("uc", "i18n", "data")]
    entries = [entry("libQt6Core.so.6"), *map(entry, names)]
    return entries, *icu.without_icu(entries, tmp_path_factory.mktemp("icu"))


def test_icu_leaves_and_as_many_libraries_of_the_same_names_come(replaced):
    entries, kept, own = replaced

    assert kept == entries[:1]
    assert [place for place, _, _ in own] == [place for place, _, _ in entries[1:]]


def test_every_function_that_qt_asks_for_is_there_and_what_can_fail_says_so(replaced):
    _, (core,), own = replaced
    (version,) = ICU_VERSIONS
    library = ctypes.CDLL(next(source for place, source, _ in own if "icuuc" in place))
    asked = icu.asked(core[1])

    assert asked <= {*icu.STATUS, *icu.NEVER_REACHED}
    assert {"ucol_open", "u_strToUpper", "ucnv_open"} <= asked
    for name in asked:
        status = ctypes.c_int(0)
        words = [ctypes.c_void_p()] * icu.STATUS.get(name, 0) + [ctypes.byref(status)]
        assert getattr(library, f"{name}_{version}")(*words) == 0
        assert status.value == (icu.UNSUPPORTED if name in icu.STATUS else 0), name


def test_icu_stays_where_qt_asks_for_something_unknown(replaced, tmp_path, monkeypatch):
    entries, *_ = replaced
    monkeypatch.setattr(icu, "NEVER_REACHED", frozenset())

    assert icu.without_icu(entries, tmp_path) == (entries, [])


def test_the_program_asks_nothing_that_icu_would_answer():
    words = re.compile(r"QCollator|localeAware|LocaleAware|QTimeZone|QStringDecoder|QTextCodec")

    sources = Path(meterdesk.__file__).parent.rglob("*.py")

    found = [path.name for path in sources if words.search(path.read_text(encoding="utf-8"))]
    assert found == []
