"""The log on standard error: lines for people, or JSON objects for whatever collects them."""

from __future__ import annotations

import json
import logging
import re
import sys
from datetime import UTC, datetime
from typing import Any, TextIO

_FOR_PEOPLE = "%(asctime)s %(levelname)s %(name)s %(message)s"
_TALKATIVE = ("alembic", "uvicorn")
_PAIR = re.compile(r"(\w+)=%[-\d.]*[a-z]")
_OURS = ("at", "level", "logger", "message", "error")


class JsonLines(logging.Formatter):
    """One object a line, whatever was said: `at` (UTC), `level`, `logger`, and `message`.

    A message of `name=value` pairs alone is told apart: each pair becomes a member of the object.
    """

    def format(self, record: logging.LogRecord) -> str:
        """The record as JSON."""
        said: dict[str, Any] = {
            "at": f"{datetime.fromtimestamp(record.created, UTC):%Y-%m-%dT%H:%M:%S.%f}Z",
            "level": record.levelname.lower(),
            "logger": record.name,
        }
        said |= _pairs(record) or {"message": record.getMessage()}
        if record.exc_info:
            said["error"] = self.formatException(record.exc_info)
        return json.dumps(said, ensure_ascii=False, default=str)


def begin(kind: str, stream: TextIO = sys.stderr) -> None:
    """Everything from INFO on is written to the stream, as "text" or "json"."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonLines() if kind == "json" else logging.Formatter(_FOR_PEOPLE))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for talkative in _TALKATIVE:
        logging.getLogger(talkative).setLevel(logging.WARNING)


def _pairs(record: logging.LogRecord) -> dict[str, Any]:
    """The values by their names; empty where the message is no list of pairs."""
    words = str(record.msg).split()
    names = [found[1] for word in words if (found := _PAIR.fullmatch(word))]
    values = record.args if isinstance(record.args, tuple) else ()
    if len(names) != len(words) or len(names) != len(values) or set(names) & set(_OURS):
        return {}
    return {
        name: value if isinstance(value, int | str) else _rounded(value)
        for name, value in zip(names, values, strict=True)
    }


def _rounded(value: Any) -> Any:
    return round(value, 3) if isinstance(value, float) else value
