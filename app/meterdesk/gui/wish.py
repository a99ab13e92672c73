"""What somebody wants of the program while only its icon is loaded."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from meterdesk.domain.notice import Notice


class Wish(StrEnum):
    """A signal of the tray by its name, or one of the last three: LOAD the rest of the program
    without a window, as something is to be shown; ANEW, as another version was installed; END."""

    OPEN = "opened"
    READ = "poll_requested"
    SYNC = "sync_requested"
    REGISTER = "registration_requested"
    PAUSE = "pause_requested"
    RESUME = "resume_requested"
    SEE_SENT = "envelope_requested"
    SET_UP = "setup_requested"
    PREFERENCES = "preferences_requested"
    HELP = "help_requested"
    QUIT = "quit_requested"
    LOAD = "load"
    ANEW = "anew"
    END = "end"

    @property
    def is_of_the_tray(self) -> bool:
        """Whether it stands in the menu."""
        return self not in (Wish.LOAD, Wish.ANEW, Wish.END)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A wish with what belongs to it: the file to be opened, the message that was clicked, and what
    was wished before and is not done yet."""

    wish: Wish
    file: Path | None = None
    notice: Notice | None = None
    besides: tuple[Wish, ...] = ()

    def with_besides(self, undone: tuple[Wish, ...]) -> Wanted:
        """The same, and that; nobody wished for LOAD, so that what was undone takes its place."""
        if self.wish is Wish.LOAD and undone:
            return replace(self, wish=undone[-1], besides=undone[:-1])
        return replace(self, besides=undone)
