"""The settings as a TOML file that people may edit: one row a setting, written whole."""

from __future__ import annotations

import re
import shutil
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import tomli_w

from meterdesk.adapters.files import OWNERS, replace_file
from meterdesk.adapters.settings_rows import ROWS
from meterdesk.domain.errors import BadInputError, SettingsError
from meterdesk.domain.settings import Settings

_HEADER = """\
# Settings of Meterdesk. It reads this file when it starts and writes it when settings change.
# Passwords, keys and SNMP communities are not here: they lie with the secrets.
"""
KEYS = frozenset(row.key for row in ROWS)


class TomlSettings:
    """Fits the services' port SettingsFile. A wrong value is reported and its default used.

    `mode` is what the file gets. `problems` tells in sentences what the last `read` found wrong,
    each by its name.
    """

    def __init__(self, path: Path, mode: int = OWNERS) -> None:
        self._path = path
        self._mode = mode
        self.problems: tuple[str, ...] = ()

    def read(self) -> Settings:
        """The settings; defaults where there is no file.

        Raises SettingsError where the file cannot be read or is no TOML; it is left as it is.
        """
        settings, self.problems = self._read()
        return settings

    def write(self, settings: Settings) -> None:
        """Replaces the file at once. One that had problems is kept beside it under a free name.

        Raises SettingsError where the folder cannot be written.
        """
        try:
            self._keep_aside()
            replace_file(self._path, as_text(settings).encode(), self._mode)
        except (RecursionError, ValueError) as error:  # nested or long beyond any sense
            raise SettingsError(
                f"The settings {self._path} hold something no setting can be; correct the file, "
                "or move it away to start with the defaults."
            ) from error
        except OSError as error:
            raise SettingsError(
                f"The settings {self._path} cannot be written ({error.strerror}); check the "
                "folder's permissions and free space."
            ) from error
        self.problems = ()

    def mistakes(self) -> dict[str, str]:
        """What is wrong with the file, by the key where it stands: whoever brings a file from
        elsewhere wants all of it or nothing. Raises SettingsError as `read` does.
        """
        table = self._parse()
        unknown = {key: "this is no setting." for key in table if key not in KEYS}
        return unknown | load_table(table)[1]

    def over(self, settings: Settings) -> Settings:
        """Those with what the file names in its place. Raises SettingsError as `read` does."""
        return replace(settings, **load_table(self._parse())[0])

    def _read(self) -> tuple[Settings, tuple[str, ...]]:
        table = self._parse()
        problems = [f"{key} is no setting; it was ignored." for key in table if key not in KEYS]
        values, wrong = load_table(table)
        problems += [f"{key}: {why} The default is used." for key, why in wrong.items()]
        return Settings(**values), tuple(problems)

    def _parse(self) -> dict[str, Any]:
        try:
            return tomllib.loads(self._path.read_text("utf-8-sig"))
        except FileNotFoundError:
            return {}
        except tomllib.TOMLDecodeError as error:
            raise SettingsError(
                f"The settings {self._path} are no TOML{_place(error)}; correct the file, or move "
                "it away to start with the defaults."
            ) from error
        except UnicodeDecodeError as error:
            line = error.object[: error.start].count(b"\n") + 1
            raise SettingsError(
                f"The settings {self._path} are not UTF-8 text in line {line}; save the file as "
                "UTF-8, or move it away to start with the defaults."
            ) from error
        except OSError as error:
            raise SettingsError(
                f"The settings {self._path} cannot be read ({error.strerror}); check the file's "
                "permissions."
            ) from error

    def _keep_aside(self) -> None:
        try:
            _, problems = self._read()
        except SettingsError:
            problems = ("unreadable",)
        if problems and self._path.exists():
            number = 1
            while (aside := self._path.with_name(f"{self._path.name}.kept-{number}")).exists():
                number += 1
            shutil.copyfile(self._path, aside)


def as_text(settings: Settings) -> str:
    """All of them as they stand in the file, each under a line that explains it."""
    return _HEADER + "".join(
        f"\n# {row.comment}\n{tomli_w.dumps({row.key: row.dump(getattr(settings, row.field))})}"
        for row in ROWS
    )


def load_table(table: dict[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """Values by field, and a sentence for each key whose value cannot be used."""
    values: dict[str, Any] = {}
    wrong: dict[str, str] = {}
    for row in ROWS:
        if row.key in table:
            try:
                values[row.field] = row.load(table[row.key])
            except BadInputError as error:
                wrong[row.key] = error.message
    return values, wrong


def _place(error: tomllib.TOMLDecodeError) -> str:
    """Where the mistake is. Python 3.14 has lineno; before, only the message tells it."""
    found = re.search(r"at line (\d+)", str(error))
    return f" in line {found[1]}" if found else " at the end of the file"
