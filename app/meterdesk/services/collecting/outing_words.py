"""What is said on the pipe between the icon in the tray and an outing of the collector."""

from __future__ import annotations

from enum import Enum, StrEnum


class Word(StrEnum):
    """What an outing says, each with its values; one of the last four is the last word.

    SETTINGS comes first, with the window's language. HEARD with an `Order` that was carried out.
    STATUS with an OfficeStatus, BUSY with a bool, RESIDENT with a Resident or None, NOTICE with a
    Notice. RESTED with the moment at which the next is due and what it is to know, pickled.
    REFUSED: the office cannot be opened, STUMBLED: an error nobody foresaw; whoever sits here is
    told by the whole program. OTHER_VERSION: another one was installed.
    """

    SETTINGS = "settings"
    HEARD = "heard"
    STATUS = "status"
    BUSY = "busy"
    RESIDENT = "resident"
    NOTICE = "notice"
    RESTED = "rested"
    REFUSED = "refused"
    STUMBLED = "stumbled"
    OTHER_VERSION = "other version"


class Order(Enum):
    """What is said to it, an octet each. FINISH: end after the conversation with the server that is
    under way, as when nobody is there any more. STOP: end now. The others are asked for by
    somebody, but NETWORK: it is back."""

    FINISH = b"f"
    STOP = b"s"
    NETWORK = b"n"
    READ = b"r"
    SYNC = b"y"
    PAUSE = b"p"
    RESUME = b"u"
