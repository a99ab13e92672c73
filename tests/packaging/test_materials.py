"""What a bundle is made of: each file has an owner, each owner a licence that lets us bundle it."""

from __future__ import annotations

import hashlib
import json
import struct
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import PySide6
import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from frozen import inventory
from materials import bill, book, crates, distributions, licences, native, owners, versions, writing
from materials.parts import MaterialsError, Part

ASKED_IN_PLACE = ("libiconv", "microsoft-vc-runtime")
"""Whose version only some systems tell."""
SOURCE_OF_OURS = str(owners.ROOT / "app" / "meterdesk" / "__init__.py")


def part(name: str = "thing", **more: Any) -> Part:
    purl = f"pkg:pypi/{name}@1.0"
    made = Part(name, version="1.0", licence="MIT", texts=("Terms of MIT.",), purl=purl)
    return replace(made, **more)


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "Meterdesk"
    (made / "_internal").mkdir(parents=True)
    (made / "meterdesk-cli").write_bytes(b"program")
    (made / "_internal" / "libthing.so").write_bytes(b"library")
    return made


def test_the_bill_holds_against_the_official_schema(folder):
    inside = part("inner", within="thing", purl="pkg:generic/inner", version=None)
    parts = [part(files=("libthing.so",), archives=("ab" * 32,), needs=("other",)), inside]
    told = part("other", licence="MIT OR LicenseRef-public-domain", home="https://example.org/a b")

    text = bill.bill([*parts, told], "1.2.3", folder)

    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    assert json.loads(text)["specVersion"] == "1.6"


def test_the_bill_tells_files_by_what_lies_in_the_bundle(folder):
    text = bill.bill([part(files=("libthing.so",))], "1.2.3", folder)

    (told,) = json.loads(text)["components"]
    assert told["components"][0]["hashes"] == [
        {"alg": "SHA-256", "content": hashlib.sha256(b"library").hexdigest()}
    ]


def test_the_bill_says_what_asks_for_what_and_what_is_inside(folder):
    inside = part("inner", within="thing", purl="pkg:generic/inner")

    text = bill.bill([part(needs=("other",)), part("other"), inside], "1", folder)

    asked = {each["ref"]: each.get("dependsOn", []) for each in json.loads(text)["dependencies"]}
    assert asked["pkg:generic/meterdesk@1"] == ["pkg:pypi/other@1.0", "pkg:pypi/thing@1.0"]
    assert asked["pkg:pypi/thing@1.0"] == ["pkg:generic/inner#thing", "pkg:pypi/other@1.0"]


def test_the_same_bundle_gives_the_same_bill(folder, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")

    first, again = (bill.bill([part(files=("libthing.so",))], "1", folder) for _ in range(2))

    assert first == again
    (folder / "_internal" / "libthing.so").write_bytes(b"another")
    other = bill.bill([part(files=("libthing.so",))], "1", folder)
    assert json.loads(other)["serialNumber"] != json.loads(first)["serialNumber"]


@pytest.mark.parametrize(
    ("expression", "is_allowed"),
    [
        ("MIT", True),
        ("Apache-2.0 OR BSD-3-Clause", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),  # we take the first
        ("GPL-2.0-or-later WITH Bootloader-exception AND Apache-2.0", True),
        ("GPL-3.0-only", False),
        ("MIT AND GPL-2.0-only", False),
        ("AGPL-3.0-or-later", False),
        ("GPL-2.0-or-later", False),
        ("A licence nobody has read", False),
        ("", False),
    ],
)
def test_what_asks_too_much_or_is_unknown_is_not_bundled(expression, is_allowed):
    assert licences.is_allowed(expression) is is_allowed


def test_every_distribution_of_the_program_has_an_allowed_licence_and_its_text():
    locked = distributions.locked_archives()

    parts = [distributions.part(name, locked) for name in inventory.distributions()]

    assert [each.name for each in parts if not licences.is_allowed(each.licence)] == []
    assert [each.name for each in parts if not all(each.texts)] == []


def test_what_is_installed_is_what_is_locked_and_known_by_its_hashes():
    locked = distributions.locked_archives()

    parts = [distributions.part(name, locked) for name in inventory.distributions()]

    assert [each.purl for each in parts if not each.archives] == []


def test_every_library_of_the_table_has_an_allowed_licence_a_text_and_a_known_question():
    for row in native.libraries():
        asked = {row.version, *(each.get("version", "") for each in row.inside)} - {""}

        assert licences.is_allowed(row.licence), row.name
        assert row.texts, row.name
        assert all(map(writing.text_of, row.texts)), row.name
        assert row.name in ASKED_IN_PLACE or all(
            versions.version(each, ("lib.so.1",)) for each in asked
        )
        assert row.files or row.inside, row.name


def test_no_text_of_a_licence_lies_about_unused():
    used = {each for row in native.libraries() for each in row.texts}
    used |= {each for texts in distributions.TEXTS.values() for each in texts}

    assert {path.stem for path in writing.FOLDER.iterdir()} == used


def test_a_file_that_is_nobodys_is_not_bundled(tmp_path):
    stray = tmp_path / "libstray.so.1"
    stray.touch()

    with pytest.raises(MaterialsError, match=r"^libstray\.so\.1 is in the bundle and nobody's"):
        owners.parts_of([("libstray.so.1", str(stray), "BINARY")])


def test_what_is_made_for_the_bundle_is_the_programs_own(tmp_path):
    stamp = tmp_path / "releases-address.txt"
    stamp.touch()

    parts = owners.parts_of([("resources/releases-address.txt", str(stamp), "DATA")], tmp_path)

    assert {each.name for each in parts} <= {"pyinstaller", "zlib"}


def test_each_file_goes_to_its_owner():
    import lxml.etree

    entries = [
        ("meterdesk", SOURCE_OF_OURS, "PYMODULE"),
        ("json", json.__file__, "PYMODULE"),
        ("lxml/etree.so", lxml.etree.__file__, "EXTENSION"),
        ("PySide6/Qt/lib/libicuuc.so.73", "/nowhere/libicuuc.so.73", "BINARY"),
        ("libffi.so.8", "/nowhere/libffi.so.8", "BINARY"),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
    ]

    found = {(each.name, each.version): each for each in owners.parts_of(entries)}

    assert ("cpython", sys.version.split()[0]) in found
    assert ("libffi", None) in found  # 8 is of its interface
    assert found["icu", "73"].files == ("PySide6/Qt/lib/libicuuc.so.73",)
    assert {each.within for each in found.values() if each.name == "libxml2"} == {"lxml"}
    assert not [name for name, _ in found if name in ("meterdesk", "qt")]


@pytest.mark.parametrize(
    ("name", "octets", "version"),
    [
        ("pcre2", b"\x0010.49 2026-09-28\0", "10.49"),
        ("libpng", b"\0001.2.11\0001.6.59\0", "1.6.59"),
        ("bzip2", b"\0001.0.8, 13-Jul-2019\0", "1.0.8"),
        ("zlib", b"\00010.0.1\0001.3.2\0", "1.3.2"),
        ("rust-std", b"/rustc/" + b"4a" * 20 + b"/library/std/src/io", "4a" * 20),
        ("pcre2", b"no version at all", None),
    ],
)
def test_what_is_linked_in_leaves_its_version_in_the_binary(name, octets, version, tmp_path):
    (tmp_path / "first.so").write_bytes(b"of something else")
    (tmp_path / "second.so").write_bytes(octets)
    (row,) = (each for each in native.libraries() if each.name == name)

    found = versions.told(row.says, [str(tmp_path / "first.so"), str(tmp_path / "second.so")])

    assert found == version


def test_libraries_of_windows_are_stamped_and_the_oldest_counts(tmp_path):
    for name, numbers in {"a.dll": (14, 44), "b.dll": (14, 42), "c.dll": None}.items():
        words = (0xFEEF04BD, 0x10000, numbers[0] << 16 | numbers[1], 35211 << 16) if numbers else ()
        (tmp_path / name).write_bytes(b"MZ" + struct.pack(f"<{len(words)}I", *words))

    found = versions.version("stamp", binaries=sorted(map(str, tmp_path.iterdir())))

    assert found == "14.42.35211.0"
    assert versions.version("stamp", binaries=[str(tmp_path / "c.dll")]) is None


@pytest.mark.skipif(sys.platform != "linux", reason="Elsewhere Qt brings what Linux has already.")
def test_what_a_library_asks_linux_for_is_not_inside_it():
    folder = Path(PySide6.__file__).parent / "Qt" / "lib"
    binaries = sorted(map(str, folder.glob("libQt6[CGN]*.so.6")))

    inside = {each.name: each.version for each in native.linked_into("qt", binaries)}

    assert not {"zlib", "freetype"} & inside.keys()
    assert inside["pcre2"]
    assert inside["libpng"]


def test_crates_tell_of_themselves_in_a_binary():
    octets = (
        rb"\0/root/.cargo/registry/src/index.crates.io-1949cf8c/openssl-sys-0.9.117/src/lib.rs\0"
        rb"C:\Users\x\.cargo\registry\src\index.crates.io-1949cf8c\pyo3-0.29.2\src\err.rs\0"
        rb"/rust/deps/gimli-0.32.3/src/read/line.rs"  # of Rust itself
    )

    assert crates.crates_in(octets) == {("openssl-sys", "0.9.117"), ("pyo3", "0.29.2")}


def test_a_crate_that_nobody_has_read_is_not_bundled(tmp_path):
    binary = tmp_path / "_rust.so"
    binary.write_bytes(b"/registry/src/index/stranger-1.0.0/src/lib.rs")

    with pytest.raises(MaterialsError, match="cryptography holds the crate stranger"):
        crates.linked_into("cryptography", [str(binary)])


def test_the_crates_of_cryptography_have_each_an_allowed_licence():
    from cryptography.hazmat.bindings import _rust

    found = crates.linked_into("cryptography", [str(_rust.__file__)])

    assert {"openssl", "pyo3"} <= {each.name for each in found}
    assert [each.name for each in found if not licences.is_allowed(each.licence)] == []


def test_windows_own_libraries_are_known_by_their_names():
    named = {
        "python311.dll": "cpython",
        "_ssl.pyd": "cpython",
        "VCRUNTIME140.dll": "microsoft-vc-runtime",
        "PySide6/MSVCP140_1.dll": "microsoft-vc-runtime",
        "PySide6/Qt6Core.dll": "qt",
        "PySide6/plugins/platforms/qwindows.dll": "qt",
        "libcrypto-3.dll": "openssl",
        "sqlite3.dll": "sqlite",
        "libffi-8.dll": "libffi",
        "zlib1.dll": "zlib",
    }

    found = {place: native.library_of(place, in_distributions=False) for place in named}

    assert {place: row and row.name for place, row in found.items()} == named


def test_the_books_of_licences_has_each_text_once_and_says_whose():
    parts = [part("a"), part("b", texts=("Terms of MIT.\r\n",)), part("c", texts=("Others.",))]

    text = book.book([*parts, part("d", notice="(c) D")], "1.0", "Terms of Apache.")

    assert text.count("Terms of MIT.") == 1
    assert "Text 2, of a, b, d\n" in text
    assert "d 1.0\n    MIT (text 2)\n    (c) D" in text


def test_it_says_how_qt_may_be_replaced_and_where_its_source_is():
    text = book.book([part("qt", version="6.11.3")], "1.0", "Terms of Apache.")

    assert "replace them by versions of your own" in text
    assert "another Qt and PySide6 6.11)" in text
    assert "https://code.qt.io" in text


def test_a_distribution_without_a_text_is_said_by_name(monkeypatch, tmp_path):
    info = tmp_path / "bare-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Name: bare\nVersion: 1.0\nLicense-Expression: MIT\n")
    (info / "RECORD").write_text("bare-1.0.dist-info/METADATA,,\n")
    monkeypatch.syspath_prepend(str(tmp_path))

    with pytest.raises(MaterialsError, match="bare brings no text of its licence"):
        distributions.part("bare", {})


def test_a_distribution_that_says_no_licence_is_said_by_name(monkeypatch, tmp_path):
    info = tmp_path / "mute-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Name: mute\nVersion: 1.0\nLicense: BSD\n")
    (info / "LICENSE").write_text("Terms.")
    (info / "RECORD").write_text("mute-1.0.dist-info/METADATA,,\nmute-1.0.dist-info/LICENSE,,\n")
    monkeypatch.syspath_prepend(str(tmp_path))

    with pytest.raises(MaterialsError, match="mute does not say its licence as SPDX"):
        distributions.part("mute", {})
