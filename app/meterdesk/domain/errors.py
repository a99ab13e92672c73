"""Everything that can go wrong, in words fit for a user.

MeterdeskError               title, message; what to do is part of the message
├── BadInputError            somebody typed something that cannot be meant
│   └── ContradictionError   the evidence says otherwise; somebody may know better and insist
├── NotNowError              right, but not as things stand: paused, not registered yet
│   ├── PausedError          communication is paused (row M13)
│   ├── LockedError          an administrator has locked it (row M16)
│   └── TooSoonError         the server is not to be asked so soon
├── SettingsError            the settings file is not one
├── AutostartError           the session cannot be told to start the program
│   └── LaunchError          the computer cannot be told to collect by itself
├── ExportError              what somebody wants to take along cannot be written
├── StoreError               the data folder or the database
│   ├── NewerDatabaseError   written by a newer version of the program
│   ├── AlreadyOpenError     another copy of the program works here
│   └── AlreadyCollectingError  a service collects here already
├── SecretsError             the keyring is locked, or says no
│   └── NoKeyringError       there is none
└── UplinkError              a conversation with the Communication Server failed; has a Cause
    ├── RefusedError         the server said no: credentials, clock, contract
    │   └── UnknownDeviceError   it does not know devices that the message names
    └── ServerBusyError      the server asked us to come back later
"""

from __future__ import annotations

from meterdesk.domain.cause import Cause as Cause
from meterdesk.domain.diagnosis import Diagnosis, told


class MeterdeskError(Exception):
    """The root of the tree. `title` is a few words, `message` a sentence with what to do."""

    title = "Something went wrong"

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class BadInputError(MeterdeskError):
    title = "That cannot be right"


class ContradictionError(BadInputError):
    title = "The evidence says otherwise"


class NotNowError(MeterdeskError):
    title = "Not now"


class PausedError(NotNowError):
    title = "Communication is paused"

    def __init__(self) -> None:
        super().__init__("Communication is paused; resume it and try again.")


class LockedError(NotNowError):
    title = "Locked by your administrator"


class TooSoonError(NotNowError):
    title = "Not yet"


class SettingsError(MeterdeskError):
    title = "The settings cannot be used"


class AutostartError(MeterdeskError):
    title = "Starting with the computer could not be changed"


class LaunchError(AutostartError):
    """Said on a terminal alone."""


class ExportError(MeterdeskError):
    title = "It could not be saved"


class StoreError(MeterdeskError):
    title = "The data folder cannot be used"


class NewerDatabaseError(StoreError):
    title = "The data comes from a newer version"


class AlreadyOpenError(StoreError):
    title = "Meterdesk is already running"


class AlreadyCollectingError(StoreError):
    title = "A service already collects here"


class SecretsError(MeterdeskError):
    title = "No place for secrets"


class NoKeyringError(SecretsError):
    title = "No keyring"


class UplinkError(MeterdeskError):
    """A conversation failed; what was to be said is still in the outbox.

    `diagnosis` has cause, action and detail; without one the message says the action too.
    """

    title = "The Communication Server could not be reached"

    def __init__(self, message: str, cause: Cause, diagnosis: Diagnosis | None = None) -> None:
        super().__init__(message)
        self.cause = cause
        self.diagnosis = diagnosis or told(message, cause)


class RefusedError(UplinkError):
    title = "The Communication Server said no"


class UnknownDeviceError(RefusedError):
    """The server knows none of these devices under this office."""

    def __init__(self, diagnosis: Diagnosis, serial_numbers: tuple[str, ...]) -> None:
        super().__init__(diagnosis.sentence, diagnosis.cause, diagnosis)
        self.serial_numbers = serial_numbers


class ServerBusyError(UplinkError):
    title = "The Communication Server is busy"

    def __init__(
        self, message: str, retry_after_seconds: int, diagnosis: Diagnosis | None = None
    ) -> None:
        cause = diagnosis.cause if diagnosis else Cause.BUSY
        super().__init__(message, cause, diagnosis)
        self.retry_after_seconds = retry_after_seconds


def failed(diagnosis: Diagnosis) -> UplinkError:
    """The error whose message is the diagnosis in a sentence or two."""
    return UplinkError(diagnosis.sentence, diagnosis.cause, diagnosis)


def refused(diagnosis: Diagnosis) -> RefusedError:
    """The same where the server said no."""
    return RefusedError(diagnosis.sentence, diagnosis.cause, diagnosis)


def busy(diagnosis: Diagnosis, retry_after_seconds: int) -> ServerBusyError:
    """The same where the server is to be asked again after so many seconds."""
    return ServerBusyError(diagnosis.sentence, retry_after_seconds, diagnosis)
