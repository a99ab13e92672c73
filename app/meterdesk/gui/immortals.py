"""PySide6 6.12.0 takes None, True and False for immortal, which they are only since Python 3.12.

On Python 3.11 each call that returns nothing costs a reference to None, each emit and connect one
to True, until the program ends with "none_dealloc" or "bool_dealloc"; 6.11 counts rightly. So they
are given references to lose.
"""

from __future__ import annotations

import ctypes
import sys

import PySide6

IMMORTALS: tuple[object, ...] = (None, True, False, Ellipsis, NotImplemented)
"""What PEP 683 made immortal and what a binding returns without a thought."""
MANY = 1 << 40
"""A thousand calls a second for thirty years."""


def are_mortal() -> bool:
    """Whether this Python and this PySide6 are the pair that does not fit."""
    return sys.version_info < (3, 12) and PySide6.__version_info__[:2] == (6, 12)


def lend() -> None:
    """Adds MANY to each reference count, the first field of an object in CPython."""
    if not are_mortal():
        return
    for immortal in IMMORTALS:
        count = ctypes.c_ssize_t.from_address(id(immortal))
        if count.value < MANY // 2:
            count.value += MANY
