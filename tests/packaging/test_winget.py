"""The manifest for winget says what the setup is, and nothing that was made up (M2)."""

from __future__ import annotations

import hashlib
import re
import runpy
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator
from tests.packaging.winget_schema import SCHEMAS

ROOT = Path(__file__).parents[2]
MAIN = runpy.run_path(str(ROOT / "packaging" / "windows" / "winget" / "manifest.py"))["main"]
URL = "https://releases.example/meterdesk-1.2.3-setup.exe"


@pytest.fixture
def setup(tmp_path: Path) -> Path:
    path = tmp_path / "setup.exe"
    path.write_bytes(b"MZ and more")
    return path


def made(folder: Path, setup: Path) -> dict[str, dict[str, Any]]:
    MAIN(["1.2.3", "--url", URL, "--setup", str(setup), "--out", str(folder)])
    files = sorted(folder.glob("*.yaml"))
    return {file.name: yaml.safe_load(file.read_text(encoding="utf-8")) for file in files}


def faults(document: dict[str, Any]) -> list[str]:
    return [
        error.message
        for error in Draft7Validator(SCHEMAS[document["ManifestType"]]).iter_errors(document)
    ]


def test_each_file_holds_against_what_winget_takes(tmp_path: Path, setup: Path) -> None:
    found = made(tmp_path / "out", setup)

    assert len(found) == 8
    assert {name: faults(document) for name, document in found.items() if faults(document)} == {}
    assert {each["PackageIdentifier"] for each in found.values()} == {"Meterdesk.Meterdesk"}
    assert {each["PackageVersion"] for each in found.values()} == {"1.2.3"}


@pytest.mark.parametrize(
    ("file", "change"),
    [
        ("installer", {"MinimumOSVersion": "10.0.70000"}),
        ("installer", {"ExpectedReturnCodes": [{"InstallerReturnCode": 7}]}),
        ("installer", {"UpgradeBehaviour": "install"}),
        ("locale.de-DE", {"ShortDescription": "x" * 257}),
        ("locale.en-US", {"Tags": ["printer"] * 2}),
    ],
)
def test_what_winget_would_refuse_is_found(
    file: str, change: dict[str, Any], tmp_path: Path, setup: Path
) -> None:
    document = made(tmp_path / "out", setup)[f"Meterdesk.Meterdesk.{file}.yaml"]

    assert len(faults({**document, **change})) == 1


def test_no_installer_and_no_exit_code_is_named_twice(tmp_path: Path, setup: Path) -> None:
    """`winget validate` refuses both, which no schema says (winget-cli, ManifestValidation.cpp)."""
    found = made(tmp_path / "out", setup)["Meterdesk.Meterdesk.installer.yaml"]

    codes = [each["InstallerReturnCode"] for each in found["ExpectedReturnCodes"]]
    kinds = [(each["Architecture"], each["Scope"]) for each in found["Installers"]]
    assert (len(set(codes)), len(set(kinds))) == (len(codes), len(kinds))


def test_each_file_names_the_schema_of_its_kind(tmp_path: Path, setup: Path) -> None:
    """winget compares kind and version of the first line with those of the file."""
    found = made(tmp_path / "out", setup)

    for name, document in found.items():
        first = (tmp_path / "out" / name).read_text(encoding="utf-8").partition("\n")[0]
        kind = f"{document['ManifestType']}.{document['ManifestVersion']}"
        assert first.endswith(f"$schema=https://aka.ms/winget-manifest.{kind}.schema.json")


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
