"""Figures for Prometheus. Each server counts in a registry of its own."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest


class Metrics:
    """What a process has done since it began. Safe to count from many threads."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self.messages = Counter(
            "meterdesk_messages",
            "SOAP messages answered.",
            ("operation", "outcome"),
            registry=self._registry,
        )
        self.seconds = Histogram(
            "meterdesk_message_seconds",
            "How long answering a SOAP message took.",
            ("operation",),
            registry=self._registry,
        )
        self.mails = Counter(
            "meterdesk_mails", "Mails handed over, or not.", ("outcome",), registry=self._registry
        )
        self.rounds = Counter(
            "meterdesk_rounds", "Regular works done.", ("name",), registry=self._registry
        )

    def page(self) -> bytes:
        """The figures in the text format of Prometheus, version 0.0.4."""
        return generate_latest(self._registry)
