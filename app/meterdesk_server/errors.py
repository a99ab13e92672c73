"""What can go wrong for the person who runs the server, in sentences.

ServerError                  message; what to do is part of it
├── FolderError              the server's folder, its keys or its database cannot be used
│   └── NewerDatabaseError   written by a newer version of the server
├── SettingsError            a setting is not as it has to be
├── PortError                nothing can listen there
├── DeskError                somebody at the supplier asked for what cannot be done
└── MailError                a mail could not be handed over
"""

from __future__ import annotations


class ServerError(Exception):
    """The root of the tree. `message` is one sentence for the person at the terminal."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class FolderError(ServerError):
    """The server's folder, its keys or its database cannot be used."""


class NewerDatabaseError(FolderError):
    """The database was written by a newer version of the server."""


class SettingsError(ServerError):
    """A setting is not as it has to be."""


class PortError(ServerError):
    """Nothing can listen at that address and port."""


class DeskError(ServerError):
    """Somebody at the supplier asked for what cannot be done."""


class MailError(ServerError):
    """A mail could not be handed over; `is_for_good` says that trying again is of no use."""

    def __init__(self, message: str, *, is_for_good: bool) -> None:
        super().__init__(message)
        self.is_for_good = is_for_good
