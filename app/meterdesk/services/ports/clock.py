"""The time, as everything that needs it is given it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

Clock = Callable[[], datetime]
"""Returns the time, aware UTC."""
