"""Passwords as they are kept: Argon2id (RFC 9106) with a salt, as one PHC string."""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

SHORTEST = 12
LONGEST = 200
"""In characters. NIST SP 800-63B asks for length and for no rules of composition."""
_AT_ONCE = 2
_BYTES = 32


@dataclass(frozen=True, slots=True)
class PasswordCost:
    """What one try costs: memory in KiB and passes over it (OWASP's second choice)."""

    memory: int = 19 * 1024
    passes: int = 2


class Passwords:
    """Hashes and checks, two at a time, so that people signing in leave the offices a core."""

    def __init__(self, cost: PasswordCost | None = None) -> None:
        self._cost = cost or PasswordCost()
        self._turn = threading.BoundedSemaphore(_AT_ONCE)
        self._nobody: str | None = None

    def hash(self, password: str) -> str:
        """The text to keep. Takes a while on purpose: never inside a transaction."""
        with self._turn:
            kdf = Argon2id(
                salt=os.urandom(16),
                length=_BYTES,
                iterations=self._cost.passes,
                lanes=1,
                memory_cost=self._cost.memory,
            )
            return kdf.derive_phc_encoded(password.encode())

    def is_right(self, password: str, kept: str | None) -> bool:
        """Whether it is the password kept; None (nobody, or none yet) takes as long and is not."""
        hashed = kept or self._hash_of_nobody()
        with self._turn:
            try:
                Argon2id.verify_phc_encoded(password.encode(), hashed)
            except InvalidKey:
                return False
        return kept is not None

    def _hash_of_nobody(self) -> str:
        if self._nobody is None:
            self._nobody = self.hash(os.urandom(16).hex())
        return self._nobody
