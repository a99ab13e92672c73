"""The policy of the whole computer (row M16): a TOML file that only an administrator can write."""

from __future__ import annotations

import os
import sys
import tomllib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from meterdesk.adapters.owner import is_administrators
from meterdesk.adapters.settings import KEYS, TomlSettings, load_table
from meterdesk.domain.administration import Area, Policy, Restraint
from meterdesk.domain.authority import NONE_BROUGHT, Authorities
from meterdesk.domain.settings import Settings

LOCKED = "locked"
"""The key of the areas that are locked whole; the others are those of the settings."""


def policy_path() -> Path:
    """Where the policy lies, by the custom of the operating system."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "Meterdesk" / "policy.toml"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Meterdesk/policy.toml")
    return Path("/etc/meterdesk/policy.toml")


def read_policy(path: Path, is_trusted: Callable[[Path], bool] = is_administrators) -> Policy:
    """What the file fixes; nothing where there is none.

    One that others may write, or that cannot be read, fixes nothing and is named in `problems`; so
    is each value that cannot be used.
    """
    try:
        if not path.is_file():
            return Policy()
        if not is_trusted(path):
            return _useless(path, "others than an administrator may write it")
        table = tomllib.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        return _useless(path, error.strerror or str(error))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        return _useless(path, str(error))
    return _policy(path, table)


def _policy(path: Path, table: dict[str, Any]) -> Policy:
    areas = table.pop(LOCKED, [])
    named = areas if isinstance(areas, list) else [areas]
    known = frozenset(Area(name) for name in named if name in tuple(Area))
    fixed, wrong = load_table(table)
    wrong |= {key: "this is no setting." for key in table if key not in KEYS}
    problems = [f"{key}: {why} It is not fixed." for key, why in wrong.items()]
    problems += [
        f"{name} is nothing that can be locked; there are {', '.join(Area)}."
        for name in named
        if name not in tuple(Area)
    ]
    return Policy(fixed, known, tuple(f"The policy {path}: {problem}" for problem in problems))


def _useless(path: Path, why: str) -> Policy:
    return Policy(problems=(f"The policy {path} is not used: {why}.",))


class RestrainedSettings:
    """Fits the services' port SettingsFile: the user's own file, under the policy.

    What is fixed is never written into the user's file: there stands what stood there before. An
    authority that a supplier's file brought holds for the server it came with; where the policy
    fixes another, it is not trusted, and stands in the user's file until the policy is gone.
    """

    def __init__(
        self, file: TomlSettings, policy: Policy, authorities: Authorities = NONE_BROUGHT
    ) -> None:
        self._file = file
        self._policy = policy
        self._authorities = authorities

    @property
    def problems(self) -> tuple[str, ...]:
        return (*self._file.problems, *self._policy.problems)

    def read(self) -> Settings:
        """Raises SettingsError."""
        return self._restrained(self._file.read())

    def write(self, settings: Settings) -> None:
        """Raises SettingsError."""
        fixed = self._policy.fixed
        if fixed:
            own = self._file.read()
            kept = {name: getattr(own, name) for name in fixed}
            if settings.private_ca == self._restrained(own).private_ca:
                kept["private_ca"] = own.private_ca
            elif "private_ca" not in fixed and self._authorities.is_brought(settings.private_ca):
                kept.pop("server_url", None)  # it came with the fixed one, and says so here
            settings = replace(settings, **kept)
        self._file.write(settings)

    def _restrained(self, own: Settings) -> Settings:
        held = Restraint(frozenset(self._policy.fixed))
        return self._authorities.follow(own, self._policy.over(own), held)
