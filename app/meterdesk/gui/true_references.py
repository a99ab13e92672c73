"""PySide6 6.12.0 gives back a reference to True with every emit and connect and owns none.

Before Python 3.12 made True immortal that ends the program ("bool_dealloc: deallocating True or
False") after about a thousand signals. 6.11 counts rightly. So True is given references to lose.
"""

from __future__ import annotations

import ctypes
import sys

import PySide6

MANY = 1 << 40
"""A thousand signals a second for thirty years."""


def are_lost() -> bool:
    """Whether this Python and this PySide6 are the pair that loses them."""
    return sys.version_info < (3, 12) and PySide6.__version_info__[:2] == (6, 12)


def lend() -> None:
    """Adds MANY to the reference count of True, the first field of an object in CPython."""
    count = ctypes.c_ssize_t.from_address(id(True))
    if are_lost() and count.value < MANY // 2:
        count.value += MANY
