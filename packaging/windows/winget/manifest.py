"""Writes the manifest by which `winget install` finds a release: version, setup, six languages.

    python packaging/windows/winget/manifest.py 0.1.0 --url https://HOST/SETUP.exe \\
        --setup dist/meterdesk-0.1.0-setup.exe --out DIR [--identifier Publisher.Meterdesk]

The address and the file are those of the release: nothing of them is kept here. `winget validate
DIR` checks what was written, and a pull request to microsoft/winget-pkgs publishes it.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

SCHEMA = "1.10.0"
IDENTIFIER = "Meterdesk.Meterdesk"
PRODUCT = "{6A4E1B0E-6C1F-4C7B-9D59-0B6A3C1C8F2D}_is1"
"""AppId of installer.iss, as Inno Setup names the entry under Apps."""
FIRST = "en-US"
SHORT = {
    FIRST: "Reads the pages and supplies of an office's printers and reports them to the supplier.",
    "de-DE": "Liest Seitenzähler und Verbrauchsmaterial der Drucker eines Büros und meldet sie dem "
    "Lieferanten.",
    "es-ES": "Lee las páginas y los consumibles de las impresoras de una oficina y los comunica al "
    "proveedor.",
    "fr-FR": "Relève les pages et les consommables des imprimantes d’un bureau et les communique "
    "au fournisseur.",
    "it-IT": "Legge le pagine e i materiali di consumo delle stampanti di un ufficio e li comunica "
    "al fornitore.",
    "pt-PT": "Lê as páginas e os consumíveis das impressoras de um escritório e comunica-os ao "
    "fornecedor.",
}
TAGS = ("fleet", "meter", "printer", "snmp", "supplies", "toner")
SCOPES = {"user": "/CURRENTUSER", "machine": "/ALLUSERS"}
OWN_CODES = (7, 20, 21, 22)
"""Exit codes of the setup that winget would not know, or read as Inno's own (docs/windows.md)."""

Value = str | int | Sequence["Value"] | Mapping[str, "Value"]


def main(words: Sequence[str] | None = None) -> int:
    """Writes the files and says where."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("version")
    parser.add_argument("--url", required=True, help="where the setup is downloaded: https://")
    parser.add_argument("--setup", required=True, type=Path, help="the same file, to be summed")
    parser.add_argument("--out", required=True, type=Path, metavar="DIR")
    parser.add_argument("--identifier", default=IDENTIFIER)
    chosen = parser.parse_args(words)
    if urlsplit(chosen.url).scheme != "https" or not urlsplit(chosen.url).hostname:
        parser.error(f"{chosen.url} is no https address")
    if not re.fullmatch(r"[^.\s]{1,32}(\.[^.\s]{1,32}){1,7}", chosen.identifier):
        parser.error(f"{chosen.identifier} is no identifier; write Publisher.Name")
    digest = hashlib.sha256(chosen.setup.read_bytes()).hexdigest()
    made = documents(chosen.identifier, chosen.version, chosen.url, digest)
    chosen.out.mkdir(parents=True, exist_ok=True)
    for name, document in made.items():
        text = "\n".join((_schema(document), *lines(document), ""))
        (chosen.out / name).write_text(text, encoding="utf-8")
    print(f"{chosen.out}: {len(made)} files; winget validate {chosen.out} checks them")
    return 0


def documents(identifier: str, version: str, url: str, digest: str) -> dict[str, dict[str, Any]]:
    """The files of one version by their names (manifest schema of winget-cli)."""
    both = {"PackageIdentifier": identifier, "PackageVersion": version}
    made = {
        f"{identifier}.yaml": {**both, "DefaultLocale": FIRST, **_kind("version")},
        f"{identifier}.installer.yaml": {**both, **_installer(url, digest), **_kind("installer")},
    }
    for code, words in SHORT.items():
        is_first = code == FIRST
        names = {"Publisher": "Meterdesk", "PackageName": "Meterdesk", "License": "Apache-2.0"}
        more = {"Moniker": "meterdesk", "Tags": TAGS} if is_first else {}
        made[f"{identifier}.locale.{code}.yaml"] = {
            **{**both, "PackageLocale": code, **names, "ShortDescription": words, **more},
            **_kind("defaultLocale" if is_first else "locale"),
        }
    return made


def _installer(url: str, digest: str) -> dict[str, Any]:
    file = {"Architecture": "x64", "InstallerUrl": url, "InstallerSha256": digest.upper()}
    return {
        "Platform": ["Windows.Desktop"],
        "MinimumOSVersion": "10.0.17763.0",
        "InstallerType": "inno",
        "InstallModes": ["interactive", "silent", "silentWithProgress"],
        "UpgradeBehavior": "install",
        "FileExtensions": ["meterdesk"],
        "ProductCode": PRODUCT,
        "ExpectedReturnCodes": [
            {"InstallerReturnCode": code, "ReturnResponse": "custom"} for code in OWN_CODES
        ],
        "Installers": [
            {
                "Scope": scope,
                **file,
                "InstallerSwitches": {"Custom": word},
                **({"ElevationRequirement": "elevatesSelf"} if scope == "machine" else {}),
            }
            for scope, word in SCOPES.items()
        ],
    }


def _kind(name: str) -> dict[str, str]:
    return {"ManifestType": name, "ManifestVersion": SCHEMA}


def _schema(document: Mapping[str, Any]) -> str:
    """What an editor checks the file with while it is written."""
    kind = document["ManifestType"]
    return f"# yaml-language-server: $schema=https://aka.ms/winget-manifest.{kind}.{SCHEMA}.schema.json"


def lines(document: Mapping[str, Value], indent: str = "") -> Iterator[str]:
    """YAML; texts stand in quotes, as JSON writes them, which YAML reads the same."""
    for key, value in document.items():
        if isinstance(value, Mapping):
            yield f"{indent}{key}:"
            yield from lines(value, f"{indent}  ")
        elif isinstance(value, Sequence) and not isinstance(value, str):
            yield f"{indent}{key}:"
            for each in value:
                yield from _item(each, indent)
        else:
            yield f"{indent}{key}: {_scalar(value)}"


def _item(value: Value, indent: str) -> Iterator[str]:
    if not isinstance(value, Mapping):
        yield f"{indent}- {_scalar(value)}"
        return
    first, *rest = lines(value, f"{indent}  ")
    yield f"{indent}- {first.strip()}"
    yield from rest


def _scalar(value: Value) -> str:
    return json.dumps(value, ensure_ascii=False)


if __name__ == "__main__":
    raise SystemExit(main())
