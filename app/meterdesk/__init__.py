"""Meterdesk reads an office's printers and answers its supplier's Communication Server."""

__version__ = "0.1.0"
