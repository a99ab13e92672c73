"""Conversations: what was on the wire and how it ended, texts packed, findable by device (B1)."""

from __future__ import annotations

import re
import zlib

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_SERIAL = re.compile(r'(?:<SerialNumber>|\bSerialNumber=")\s*([^<"]*?)\s*[<"]')
_WORD = re.compile(r'>([^<>]+)<|\s(?!xmlns)[\w:]+="([^"]*)"')
_NEW = "exchange_of_0005"


def upgrade() -> None:
    """Times are whole seconds since 1970-01-01T00:00:00Z, texts UTF-8 packed by zlib.

    Sizes that were not counted before are 0, and who was spoken to is not known.
    """
    op.create_table(
        _NEW,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), unique=True),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("operation", sa.String(), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("error", sa.Text()),
        sa.Column("host", sa.String(), nullable=False),
        sa.Column("way", sa.String(), nullable=False),
        sa.Column("status", sa.Integer()),
        sa.Column("duration_ms", sa.Integer()),
        sa.Column("is_packed", sa.Boolean(), nullable=False),
        sa.Column("plain_bytes", sa.Integer(), nullable=False),
        sa.Column("head_bytes", sa.Integer(), nullable=False),
        sa.Column("bytes_sent", sa.Integer(), nullable=False),
        sa.Column("bytes_received", sa.Integer(), nullable=False),
        sa.Column("budget", sa.Integer()),
        sa.Column("answer_budget", sa.Integer()),
        sa.Column("commands", sa.Integer(), nullable=False),
        sa.Column("refusals", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("request", sa.LargeBinary(), nullable=False),
        sa.Column("response", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "exchange_device",
        sa.Column("serial_number", sa.String(), nullable=False),
        sa.Column("exchange_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("serial_number", "exchange_id"),
        sqlite_with_rowid=False,
    )
    _take_over()
    op.drop_table("exchange")
    op.rename_table(_NEW, "exchange")
    op.create_index("ix_exchange_at", "exchange", ["at"])
    op.create_index("ix_exchange_device_exchange_id", "exchange_device", ["exchange_id"])


def _take_over() -> None:
    """What was archived before, one by one: an old archive may be larger than the memory."""
    connection = op.get_bind()
    write = sa.text(
        f"INSERT INTO {_NEW} (id, at, state, operation, sentence, error, host, way, is_packed, "
        "plain_bytes, head_bytes, bytes_sent, bytes_received, budget, commands, "
        "refusals, words, request, "
        "response) VALUES (:id, :at, :state, :operation, :sentence, :error, '', '', :is_packed, "
        "0, 0, :bytes_sent, :bytes_received, :budget, 0, 0, :words, :request, :response)"
    )
    name = sa.text("INSERT OR IGNORE INTO exchange_device VALUES (:serial_number, :id)")
    numbers = connection.execute(sa.text("SELECT id FROM exchange ORDER BY id")).scalars().all()
    for number in numbers:
        old = connection.execute(sa.text("SELECT * FROM exchange WHERE id = :id"), {"id": number})
        row = dict(old.mappings().one())
        texts = row["request"], row["response"]
        row["is_packed"] = 0 < row["bytes_sent"] < len(texts[0].encode())
        row["state"] = _state(row)
        row["words"] = _words(*texts)
        row["request"], row["response"] = (zlib.compress(text.encode(), 9) for text in texts)
        connection.execute(write, row)
        for serial in set(_SERIAL.findall(" ".join(texts))) - {""}:
            connection.execute(name, {"serial_number": serial, "id": number})


def _state(row: dict[str, object]) -> str:
    if not row["error"]:
        return "answered"
    if not row["bytes_sent"]:
        return "not sent"
    return "refused" if "Fault" in str(row["response"]) else "failed"


def _words(*texts: str) -> str:
    found = (a or b for text in texts for a, b in _WORD.findall(text))
    kept = (" ".join(word.split()) for word in found)
    return " ".join(dict.fromkeys(word for word in kept if word and not word.startswith("http")))
