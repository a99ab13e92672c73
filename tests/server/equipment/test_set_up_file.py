"""The file for the set-up as a value: it may stand in a log, its secret may not."""

from __future__ import annotations

from datetime import UTC, datetime

from meterdesk_server.equipment.set_up_file import SetUpFile


def test_the_enrolment_key_is_not_shown_where_the_file_is() -> None:
    key = "K7M2PX-0A1B2-C3D4E-5F6G7-8H9JK"

    shown = repr(SetUpFile("https://meters.example", "Acme", "Hamburg", key, datetime.now(UTC)))

    assert "Hamburg" in shown
    assert "K7M2PX" not in shown
