"""What winget takes of each kind of file, as far as ours write it; fields that we do not write
are refused, where the published schemas let a misspelt one pass.

Limits, words and patterns are those of microsoft/winget-cli (MIT), schemas/JSON/manifests/v1.10.0,
told in rows of our own; *_NEEDED are its "required".
"""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]

_NUMBER = r"(0|[1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d{2}|655[0-2]\d|6553[0-5])"
_PART = r"[^.\s\\/:*?\"<>|\x01-\x1f]{1,32}"


def _text(least: int, most: int, pattern: str = "") -> Schema:
    return {
        "type": "string",
        "minLength": least,
        "maxLength": most,
        **({"pattern": f"^{pattern}$"} if pattern else {}),
    }


def _word(*allowed: str) -> Schema:
    return {"type": "string", "enum": list(allowed)}


def _list(of: Schema, most: int, least: int = 0, *, is_set: bool = True) -> Schema:
    return {
        "type": "array",
        "items": of,
        "minItems": least,
        "maxItems": most,
        "uniqueItems": is_set,
    }


def _record(fields: Schema, needed: set[str] | None = None) -> Schema:
    return {
        "type": "object",
        "properties": fields,
        "required": sorted(needed or set()),
        "additionalProperties": False,
    }


_LOCALE = _text(0, 20, r"([a-zA-Z]{2,3}|[iI]-[a-zA-Z]+|[xX]-[a-zA-Z]{1,8})(-[a-zA-Z]{1,8})*")
_EVERY_NEEDED = {"PackageIdentifier", "PackageVersion", "ManifestType", "ManifestVersion"}
_RESPONSES = [
    "packageInUse",
    "packageInUseByApplication",
    "installInProgress",
    "fileInUse",
    "missingDependency",
    "diskFull",
    "insufficientMemory",
    "invalidParameter",
    "noNetwork",
    "contactSupport",
    "rebootRequiredToFinish",
    "rebootRequiredForInstall",
    "rebootInitiated",
    "cancelledByUser",
    "alreadyInstalled",
    "downgrade",
    "blockedByPolicy",
    "systemNotSupported",
    "custom",
]


def _file(kind: str, fields: Schema, needed: set[str]) -> Schema:
    every = {
        "PackageIdentifier": _text(0, 128, rf"{_PART}(\.{_PART}){{1,7}}"),
        "PackageVersion": _text(0, 128, r"[^\\/:*?\"<>|\x01-\x1f]+"),
        "ManifestType": {"const": kind},
        "ManifestVersion": {"const": "1.10.0"},
    }
    return _record({**every, **fields}, _EVERY_NEEDED | needed)


_INSTALLER = _record(
    {
        "Scope": _word("user", "machine"),
        "Architecture": _word("x86", "x64", "arm", "arm64", "neutral"),
        "InstallerUrl": _text(0, 2048, r"[Hh][Tt][Tt][Pp][Ss]?://.+"),
        "InstallerSha256": _text(64, 64, r"[A-Fa-f0-9]{64}"),
        "InstallerSwitches": _record({"Custom": _text(1, 2048)}),
        "ElevationRequirement": _word("elevationRequired", "elevationProhibited", "elevatesSelf"),
    },
    {"Architecture", "InstallerUrl", "InstallerSha256"},
)
_CODE = {
    "type": "integer",
    "not": {"const": 0},
    "minimum": -(2**31),
    "maximum": 2**32 - 1,
}
_RETURNED = {"InstallerReturnCode": _CODE, "ReturnResponse": _word(*_RESPONSES)}
_INSTALLERS = {
    "Platform": _list(_word("Windows.Desktop", "Windows.Universal"), 2),
    "MinimumOSVersion": _text(0, 23, rf"{_NUMBER}(\.{_NUMBER}){{0,3}}"),
    "InstallerType": _word("msix", "msi", "exe", "zip", "inno", "nullsoft", "wix", "burn"),
    "InstallModes": _list(_word("interactive", "silent", "silentWithProgress"), 3),
    "UpgradeBehavior": _word("install", "uninstallPrevious", "deny"),
    "FileExtensions": _list(_text(0, 64, r"[^\\/:*?\"<>|\x01-\x1f]+"), 512),
    "ProductCode": _text(1, 255),
    "ExpectedReturnCodes": _list(_record(_RETURNED, set(_RETURNED)), 128, is_set=False),
    "Installers": _list(_INSTALLER, 1024, 1, is_set=False),
}
_NAMES = {
    "PackageLocale": _LOCALE,
    "Publisher": _text(2, 256),
    "PackageName": _text(2, 256),
    "License": _text(3, 512),
    "ShortDescription": _text(3, 256),
}
_FOUND_BY = {"Moniker": _text(1, 40), "Tags": _list(_text(1, 40), 16)}

SCHEMAS: dict[str, Schema] = {
    "version": _file("version", {"DefaultLocale": _LOCALE}, {"DefaultLocale"}),
    "installer": _file("installer", _INSTALLERS, {"Installers"}),
    "defaultLocale": _file("defaultLocale", {**_NAMES, **_FOUND_BY}, set(_NAMES)),
    "locale": _file("locale", _NAMES, {"PackageLocale"}),
}
"""By ManifestType."""
