"""What belongs in the bundle: Qt's plugins, the distribution's libraries, languages."""

from __future__ import annotations

import plistlib
import struct
from pathlib import Path

import pytest
from frozen import apple, icons, lighter, windows
from frozen.choice import chosen_binaries, chosen_data, sources

QT = "/venv/PySide6/Qt"


def binary(place: str, source: str) -> tuple[str, str, str]:
    return place, source, "BINARY"


def test_a_library_leaves_with_the_last_plugin_that_needed_it():
    plugin = "PySide6/Qt/plugins/platformthemes/libqgtk3.so"
    theme, gtk = binary(plugin, f"{QT}/{plugin}"), binary("libgtk-3.so.0", "/opt/gtk/libgtk-3.so.0")
    core = binary("libQt6Core.so.6", f"{QT}/lib/libQt6Core.so.6")
    icu = binary("libicudata.so.73", f"{QT}/lib/libicudata.so.73")
    module = ("PySide6/QtCore.abi3.so", "/venv/PySide6/QtCore.abi3.so", "EXTENSION")
    needs = {theme[1]: ["libgtk-3.so.0"], module[1]: ["libQt6Core.so.6"], core[1]: [icu[0]]}

    kept = chosen_binaries([theme, gtk, core, icu, module], lambda name: needs.get(name, []))

    assert kept == [core, icu, module]


def test_the_desktops_own_libraries_stay_its_own_and_pythons_come_along():
    lib = "/usr/lib/x86_64-linux-gnu"
    names = ("libX11.so.6", "libstdc++.so.6", "libssl.so.3", "libxcb-cursor.so.0")
    entries = [binary(name, f"{lib}/{name}") for name in names]

    kept = chosen_binaries(entries, lambda _: names)

    assert [place for place, _, _ in kept] == ["libssl.so.3", "libxcb-cursor.so.0"]


@pytest.mark.parametrize("name", ["libpython3.11.so.1.0", "python311.dll", "python3.dll"])
def test_python_itself_stays_though_nothing_is_linked_to_it(name):
    entry = binary(name, f"/python/{name}")

    assert chosen_binaries([entry], lambda _: ()) == [entry]


def test_of_qts_words_only_those_of_our_languages_come_along():
    folder = "PySide6/Qt/translations"
    names = ("qtbase_de.qm", "qtbase_ja.qm", "qt_de.qm", "qtbase_pt_BR.qm")
    entries = [(f"{folder}/{name}", "", "DATA") for name in names]

    kept = chosen_data(entries, [])

    assert [place.rpartition("/")[2] for place, _, _ in kept] == ["qtbase_de.qm", "qtbase_pt_BR.qm"]


def test_a_module_that_is_there_twice_comes_as_its_source_alone():
    library = "charset_normalizer/md.cpython-311-x86_64-linux-gnu.so"
    entries = [(library, f"/venv/{library}", "EXTENSION"), ("3f__mypyc.so", "/venv/m.so", "BINARY")]

    kept, came = chosen_binaries(entries, lambda _: ["3f__mypyc.so"]), sources(entries)

    assert kept == []
    assert came == [("charset_normalizer.md", "/venv/charset_normalizer/md.py", "PYMODULE")]


def test_a_link_leaves_with_what_it_points_to():
    links = [("libQt6Core.so.6", f"PySide6/{lib}", "SYMLINK") for lib in ("core", "gone")]

    assert chosen_data(links, [binary("PySide6/core", "/core")]) == links[:1]


def test_of_a_packages_description_its_head_comes_along(tmp_path):
    text = "Name: acme\nLicense: MIT\n\n# Read me\nat length\n"
    (tmp_path / "METADATA").write_text(text, encoding="utf-8")
    place = "acme-1.dist-info/METADATA"

    ((_, made, _),) = lighter.with_short_descriptions(
        [(place, str(tmp_path / "METADATA"), "DATA")], tmp_path / "work"
    )

    assert Path(made).read_text(encoding="utf-8") == "Name: acme\nLicense: MIT\n"


def test_an_icon_of_windows_tells_where_each_picture_begins():
    made = icons.ico({16: b"png16", 256: b"png256"}, {16: bytes(16 * 16 * 4), 256: b""})

    count = struct.unpack_from("<HHH", made)[2]
    width, *_, size, at = struct.unpack_from("<BBBBHHII", made, 6 + 16)
    assert (count, width, made[at : at + size]) == (2, 0, b"png256")
    assert struct.unpack_from("<Iii", made, 6 + 32) == (40, 16, 32)


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("1.2.3", (1, 2, 3, 0)), ("0.10", (0, 10, 0, 0)), ("2.0.0rc1", (2, 0, 0, 0))],
)
def test_windows_compares_four_numbers(version, numbers):
    assert windows.four_numbers(version) == numbers


def test_an_application_of_macos_says_why_it_asks_printers_and_whose_files_it_opens():
    """Without the sentence macOS 15 lets no packet out to a local network."""
    told = plistlib.loads(plistlib.dumps(apple.information("1.2.0")))

    assert "printers" in told["NSLocalNetworkUsageDescription"]
    assert told["CFBundleShortVersionString"] == "1.2.0"
    (opened,) = told["CFBundleDocumentTypes"]
    (declared,) = told["UTExportedTypeDeclarations"]
    assert opened["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["meterdesk"]
