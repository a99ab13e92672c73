"""pytest-qt's bot, whose waiting for signals also survives those of another thread.

Its own blockers are no QObjects: a signal that waits in the queue when the blocker goes is given
to what is no longer there, and the test process crashes. Qt drops what waits for a QObject.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, QTimer, SignalInstance
from pytestqt.exceptions import TimeoutError as NotEmittedError
from pytestqt.qtbot import QtBot

Accepts = Callable[..., bool]


class Ear(QObject):
    """What was heard first of what is waited for, and a loop that ends with it."""

    def __init__(self, accepts: Accepts) -> None:
        super().__init__()
        self.args: list[Any] | None = None
        self._accepts = accepts
        self._loop = QEventLoop(self)

    def hear(self, *args: Any) -> None:
        """The slot."""
        if self.args is None and self._accepts(*args):
            self.args = list(args)
            self._loop.quit()

    def wait(self, timeout: int, what: str) -> None:
        """Milliseconds at most. Raises NotEmittedError."""
        if self.args is None:
            QTimer.singleShot(timeout, self._loop, self._loop.quit)
            self._loop.exec()
        if self.args is None:
            raise NotEmittedError(f"{what} was not emitted within {timeout} ms")


class Bot(QtBot):
    """Takes the place of pytest-qt's; of its waiting, what the tests use."""

    @contextmanager
    def waitSignal(  # type: ignore[override]
        self,
        signal: SignalInstance,
        *,
        timeout: int = 5_000,
        check_params_cb: Accepts = lambda *_: True,
    ) -> Iterator[Ear]:
        """Waits after the block until the signal was emitted; its values are in `args`."""
        ear = Ear(check_params_cb)
        signal.connect(ear.hear)
        yield ear
        ear.wait(timeout, str(signal))

    @contextmanager
    def assertNotEmitted(  # type: ignore[override]
        self, signal: SignalInstance
    ) -> Iterator[None]:
        """That the block does not lead to it."""
        ear = Ear(lambda *_: True)
        signal.connect(ear.hear)
        yield
        assert ear.args is None, f"{signal} was emitted with {ear.args}"

    @contextmanager
    def waitSignals(  # type: ignore[override]
        self, signals: Sequence[SignalInstance], *, timeout: int = 5_000
    ) -> Iterator[None]:
        """Until each of them was emitted."""
        with ExitStack() as ears:
            for signal in signals:
                ears.enter_context(self.waitSignal(signal, timeout=timeout))
            yield
