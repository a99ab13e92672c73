"""Where each megabyte of a bundle goes, as `bench bundle` tells it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[2] / "packaging" / "benchmarks"))

from beside import bundle_parts


@pytest.mark.parametrize(
    ("place", "part"),
    [
        ("_internal/PySide6/Qt/lib/libQt6Widgets.so.6", "Qt: windows and widgets"),
        ("_internal/PySide6/Qt6Widgets.dll", "Qt: windows and widgets"),
        ("_internal/PySide6/QtWidgets.abi3.so", "Qt: what Python calls it by"),
        ("_internal/PySide6/Qt/plugins/platforms/libqxcb.so", "Qt's plugins"),
        ("_internal/PySide6/Qt/lib/libicuuc.so.73", "stand-ins for ICU"),
        ("_internal/libcrypto.so.3", "OpenSSL of Python"),
        ("_internal/libcrypto-3.dll", "OpenSSL of Python"),
        (
            "_internal/cryptography/hazmat/bindings/_rust.abi3.so",
            "cryptography, with an OpenSSL in it",
        ),
        ("_internal/libpython3.11.so.1.0", "Python itself"),
        ("_internal/python3.11/lib-dynload/_ssl.so", "Python itself"),
        ("_internal/_ssl.pyd", "Python itself"),
        ("_internal/libsqlite3.so.0", "SQLite"),
        ("_internal/meterdesk.pyz", "all modules of Python, packed"),
        ("Meterdesk.exe", bundle_parts.OTHER),
    ],
)
def test_each_file_has_its_part(place, part):
    assert bundle_parts.part_of(place) == part


def test_the_parts_are_the_whole_and_links_count_nothing(tmp_path):
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources" / "words.qm").write_bytes(b"12345")
    (tmp_path / "Meterdesk").write_bytes(b"123")
    (tmp_path / "link").symlink_to("Meterdesk")

    shares = bundle_parts.shares(tmp_path)

    assert shares == {"our words, help and printers": 5, bundle_parts.OTHER: 3}
    assert sum(shares.values()) == bundle_parts.size(tmp_path)


def test_what_an_installer_would_take_is_packed_once_and_counted(tmp_path):
    (tmp_path / "same").write_bytes(bytes(1_000_000))

    assert 0 < bundle_parts.packed(tmp_path) < 10_000
