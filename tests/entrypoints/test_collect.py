"""What the service does with signals, on each system."""

from __future__ import annotations

import signal
import threading

from meterdesk.entrypoints.collect import heard_at_once


def test_a_signal_wakes_who_waits_as_soon_as_it_comes() -> None:
    """On Windows the loop would hear of it at its next look, up to a minute later."""
    woken = threading.Event()
    before = signal.signal(signal.SIGINT, lambda number, frame: None)

    try:
        with heard_at_once(woken.set):
            signal.raise_signal(signal.SIGINT)
            was_woken = woken.wait(10)
    finally:
        signal.signal(signal.SIGINT, before)

    assert was_woken
