"""Files from the supplier, and the certificate authority of one, kept in the data folder."""

from __future__ import annotations

import ssl
from pathlib import Path

from meterdesk.adapters.files import OWNERS, replace_file
from meterdesk.domain.authority import is_file_name
from meterdesk.domain.errors import BadInputError, SettingsError


class FolderEnrolmentFiles:
    """Fits the services' port EnrolmentFiles. `folder` is where the data lies, or will."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, path: Path, most: int) -> bytes:
        """No more than so many octets of it. Raises BadInputError where there is nothing to read.

        What is no plain file (a folder, a pipe that nobody writes to) is not waited for.
        """
        if not path.is_file():
            raise BadInputError(f"There is no file {path}.")
        try:
            with path.open("rb") as file:
                return file.read(most)
        except OSError as error:
            raise BadInputError(f"{path} cannot be read ({error.strerror or error}).") from None

    def keep_authority(self, name: str, pem: str) -> str:
        """Keeps one certificate under that name and returns its path.

        Raises BadInputError where it is no certificate, SettingsError where it cannot be written.
        """
        try:
            ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata=pem)
        except (ssl.SSLError, ValueError):
            raise BadInputError(
                "The certificate in this file is none; ask your supplier for another file."
            ) from None
        path = (self._folder / name).absolute()
        try:
            replace_file(path, pem.encode("ascii"), OWNERS)
        except OSError as error:
            raise SettingsError(
                f"The certificate {path} cannot be written ({error.strerror}); check the folder's "
                "permissions and free space."
            ) from error
        return str(path)

    def is_authority(self, path: str) -> bool:
        """Whether `keep_authority` keeps such a file there, however the path is written."""
        if not is_file_name(Path(path).name):
            return False
        try:
            return Path(path).parent.resolve() == self._folder.resolve()
        except (OSError, RuntimeError, ValueError):
            return False  # a path that leads nowhere
