"""The manifest for winget says what the setup is, and nothing that was made up (M2)."""

from __future__ import annotations

import hashlib
import re
import runpy
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
MAIN = runpy.run_path(str(ROOT / "packaging" / "windows" / "winget" / "manifest.py"))["main"]
URL = "https://releases.example/meterdesk-1.2.3-setup.exe"
NEEDED = {
    "version": {"DefaultLocale"},
    "installer": {"Installers"},
    "defaultLocale": {"PackageLocale", "Publisher", "PackageName", "License", "ShortDescription"},
    "locale": {"PackageLocale"},
}
"""What each kind of file must have besides (winget-cli, schemas/JSON/manifests/v1.10.0)."""


@pytest.fixture
def setup(tmp_path: Path) -> Path:
    path = tmp_path / "setup.exe"
    path.write_bytes(b"MZ and more")
    return path


def made(folder: Path, setup: Path) -> dict[str, dict[str, Any]]:
    MAIN(["1.2.3", "--url", URL, "--setup", str(setup), "--out", str(folder)])
    files = sorted(folder.glob("*.yaml"))
    return {file.name: yaml.safe_load(file.read_text(encoding="utf-8")) for file in files}


def test_each_file_has_what_its_kind_must_have(tmp_path: Path, setup: Path) -> None:
    found = made(tmp_path / "out", setup)

    assert len(found) == 8
    for name, document in found.items():
        assert NEEDED[document["ManifestType"]] <= set(document), name
        assert document["PackageIdentifier"] == "Meterdesk.Meterdesk"
        assert document["PackageVersion"] == "1.2.3"
        assert re.fullmatch(r"\d+\.\d+\.\d+", document["ManifestVersion"])


def test_the_sum_and_the_address_are_those_of_the_setup(tmp_path: Path, setup: Path) -> None:
    found = made(tmp_path / "out", setup)["Meterdesk.Meterdesk.installer.yaml"]

    digest = hashlib.sha256(setup.read_bytes()).hexdigest().upper()
    assert [each["InstallerSha256"] for each in found["Installers"]] == [digest, digest]
    assert {each["InstallerUrl"] for each in found["Installers"]} == {URL}
    words = {each["Scope"]: each["InstallerSwitches"]["Custom"] for each in found["Installers"]}
    assert words == {"user": "/CURRENTUSER", "machine": "/ALLUSERS"}


def test_it_knows_the_setup_as_windows_does(tmp_path: Path, setup: Path) -> None:
    found = made(tmp_path / "out", setup)["Meterdesk.Meterdesk.installer.yaml"]

    script = (ROOT / "installer.iss").read_text(encoding="utf-8")
    identity = re.search(r'#define public Id "(.*)"', script)
    version = re.search(r"^MinVersion=(.*)$", script, re.MULTILINE)
    assert identity is not None
    assert version is not None
    assert found["ProductCode"] == f"{{{identity[1]}}}_is1"
    assert found["MinimumOSVersion"] == f"{version[1]}.0"


def test_it_is_described_in_each_language_of_the_program(tmp_path: Path, setup: Path) -> None:
    found = made(tmp_path / "out", setup)

    described = {each["PackageLocale"]: each for each in found.values() if "PackageLocale" in each}
    assert {code[:2] for code in described} == {"en", "de", "es", "fr", "it", "pt"}
    assert len({each["ShortDescription"] for each in described.values()}) == 6
    assert all(len(each["ShortDescription"]) <= 256 for each in described.values())


def test_an_address_that_is_not_encrypted_is_refused(tmp_path: Path, setup: Path) -> None:
    with pytest.raises(SystemExit):
        MAIN(["1.2.3", "--url", "http://a.example/x", "--setup", str(setup), "--out", "x"])

    assert not Path("x").exists()
