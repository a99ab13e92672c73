"""Figures for Prometheus."""

from __future__ import annotations

from meterdesk_server.running.metrics import Metrics


def test_two_servers_in_one_process_count_apart() -> None:
    first, second = Metrics(), Metrics()

    first.messages.labels("SyncProxy", "ok").inc()

    line = 'meterdesk_messages_total{operation="SyncProxy",outcome="ok"} 1.0'
    assert line in first.page().decode()
    assert line not in second.page().decode()
