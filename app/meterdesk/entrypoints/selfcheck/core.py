"""The parts of the program that need no window, each opened as the program opens it."""

from __future__ import annotations

import asyncio
import codecs
import os
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from meterdesk import paths
from meterdesk.entrypoints.selfcheck.part import must


def data_files(_: Path) -> str:
    """Profiles, makers, help and the window's words are there and can be read."""
    from meterdesk.adapters.hints.makers import read_makers
    from meterdesk.adapters.manual import read_pages
    from meterdesk.adapters.snmp.profile.file import read_folder
    from meterdesk.services.manual import TOPICS, Manual

    place = paths.resources()
    read_folder(place / "printers")
    families = len(list((place / "printers").glob("*.toml")))
    read_makers(place / "makers")
    manual = Manual(read_pages(place / "help"))
    languages = sorted(each.name for each in (place / "help").iterdir() if each.is_dir())
    for language in languages:
        own = [page for page in manual.pages(language) if not page.is_foreign]
        must(len(own) == len(TOPICS), f"the help has {len(own)} pages in {language}")
    must(families > 0, "there is no profile of a printer")
    return f"{families} families of printers, help of {len(TOPICS)} pages in {' '.join(languages)}"


def store(folder: Path) -> str:
    """Books of the oldest revision become those of today, with what stands in them."""
    from alembic import command
    from sqlalchemy import create_engine

    from meterdesk.adapters.store import migration, revision
    from meterdesk.adapters.store.store import FILE, SqlStore

    engine = create_engine(f"sqlite:///{folder / FILE}")
    config = migration.alembic_config()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.exec_driver_sql(
            "INSERT INTO supply (device_id, name, kind, source) VALUES (1, 'Black', 'toner', '1.3')"
        )
    engine.dispose()
    SqlStore(folder).close()
    with closing(sqlite3.connect(folder / FILE)) as database:
        kept = database.execute("SELECT name FROM supply").fetchall()
        (now,) = database.execute("SELECT version_num FROM alembic_version").fetchone()
        (tables,) = database.execute(
            "SELECT count(*) FROM sqlite_master WHERE type = 'table'"
        ).fetchone()
    must(kept == [("Black",)] and now == revision.newest(), f"revision {now}, kept {kept}")
    return f"revision 0001 brought to {now}, {tables} tables, SQLite {sqlite3.sqlite_version}"


def keyring(_: Path) -> str:
    """Which of the operating system's keyrings answers. Nothing is read or written in it."""
    import importlib

    from meterdesk.adapters.secrets.backends import TRUSTED, find_backends

    for one in TRUSTED:
        importlib.import_module(one.module)
    kinds = {f"{type(each).__module__}.{type(each).__name__}" for each in find_backends()}
    found = [one.title for one in TRUSTED if f"{one.module}.{one.name}" in kinds]
    must(bool(found) or sys.platform == "linux", "the operating system's keyring does not answer")
    return ", ".join(found) or "none answers in this session; all that are known can be loaded"


def network(_: Path) -> str:
    """This computer's networks, and the records of DNS-SD."""
    import psutil

    from meterdesk.adapters.hints import dns_sd
    from meterdesk.adapters.networks import own_networks

    dns_sd.DnsSd()
    return f"{len(own_networks())} networks, psutil {psutil.__version__}"


def snmp(_: Path) -> str:
    """A printer on loopback is read; a user's message is signed and encrypted and opened again."""
    from meterdesk.adapters.snmp.meaning.text import CHARSETS
    from meterdesk.adapters.snmp.usm.cipher import decrypted, encrypted
    from meterdesk.adapters.snmp.usm.keys import digest
    from meterdesk.bootstrap import open_printers
    from meterdesk.domain.access import Auth, Community, Privacy
    from meterdesk.domain.device import Address
    from meterdesk.domain.reading import Reading
    from meterdesk.entrypoints.selfcheck.agent import PAGES, SERIAL, answering

    with answering() as port:
        told = asyncio.run(open_printers().read(Address("127.0.0.1", port), (Community("public"),)))
    if not isinstance(told, Reading):
        must(False, told.reason)
    assert isinstance(told, Reading)
    pages = [meter.value for meter in told.meters]
    must(told.identity.serial_number == SERIAL and PAGES in pages, f"it said {pages}")
    for privacy, size in ((Privacy.DES, 16), (Privacy.AES128, 16), (Privacy.AES256, 32)):
        key = os.urandom(size)
        hidden, salt = encrypted(privacy, key, (1, 2), 3, b"sixteen octets!!")
        opened = decrypted(privacy, key, (1, 2), salt, hidden)
        must(opened == b"sixteen octets!!" != hidden, f"{privacy} does not open what it closed")
    signed = [digest(auth, os.urandom(32), b"message") for auth in Auth]
    for charset in CHARSETS.values():  # printers' own, which Python loads when one is told
        codecs.lookup(charset)
    cost = told.cost
    return (
        f"{PAGES} pages of {SERIAL} for {cost.requests} requests; DES, AES-128, AES-256, "
        f"{len(signed)} digests, {len(CHARSETS)} character sets"
    )


def workbook(folder: Path) -> str:
    """A workbook large enough that a process of its own writes it."""
    import zipfile

    from meterdesk.adapters.sheets.apart import XlsxApart, command
    from meterdesk.domain.sheet import Heading, Kind, Sheet

    rows = [(number, datetime.now(UTC).replace(microsecond=0)) for number in range(1000)]
    headings = (
        Heading("pages", "Pages", Kind.WHOLE),
        Heading("read_at", "Read at", Kind.MOMENT),
    )
    path = folder / "workbook.xlsx"
    with XlsxApart(path) as file:
        for _count in file.write(Sheet("Check", "Check", headings, rows, len(rows))):
            pass
    with zipfile.ZipFile(path) as archive:
        must(archive.testzip() is None, "the workbook is damaged")
        must("xl/worksheets/sheet1.xml" in archive.namelist(), "the workbook has no sheet")
    return f"{path.stat().st_size} bytes by {Path(command()[0]).name} {command()[-1]}"
