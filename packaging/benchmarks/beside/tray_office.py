"""An office as it is after a month: printers that answer, a server that knows it, books."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from meterdesk.adapters.settings import TomlSettings
from meterdesk.bootstrap import SETTINGS_FILE
from meterdesk.domain.settings import SecretStore
from meterdesk.entrypoints.demo.rehearsal import rehearse
from meterdesk.entrypoints.demo.stage import Stage, open_stage

DAYS = 30


@contextmanager
def lived_in(folder: Path) -> Iterator[Path]:
    """The program's folder; printers and server answer for as long as the `with` lasts."""
    with open_stage(folder, DAYS) as stage:
        settings = replace(
            stage.settings(),
            secret_store=SecretStore.FILE,  # another process is to find them
            follow_hints=False,  # they lead out of this machine
            quiet_hours=None,
        )
        TomlSettings(stage.office_folder / SETTINGS_FILE).write(settings)
        asyncio.run(_live(replace(stage, secrets=cast(Any, None))))
        yield stage.office_folder


async def _live(stage: Stage) -> None:
    async for _act in rehearse(stage):
        pass
