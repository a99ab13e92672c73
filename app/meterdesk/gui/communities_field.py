"""Where SNMP communities are typed: those that are kept are counted, not shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from meterdesk.services.communities import DEFAULT


class CommunitiesField(QPlainTextEdit):
    """One community a line. `public` is no secret; others that are kept are never shown back."""

    def __init__(
        self, kept: Sequence[str], parent: QWidget | None = None, *, is_readable: bool = True
    ) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + 12)
        self.show_kept(kept, is_readable=is_readable)

    def show_kept(self, kept: Sequence[str], *, is_readable: bool = True) -> None:
        """These are kept, or nobody can say which; what was typed is gone."""
        self._kept = tuple(kept)
        self.setPlainText("\n".join(DEFAULT) if self._kept == DEFAULT else "")
        text = self.tr("%1 kept and not shown; what you type here replaces them")
        self.setPlaceholderText(text.replace("%1", str(len(self._kept))))
        if not is_readable:
            self.setPlaceholderText(
                self.tr("cannot be read now and stay as they are; what you type is added")
            )

    def communities(self) -> tuple[str, ...]:
        """What was typed, else those that are kept."""
        typed = tuple(line for line in self.toPlainText().splitlines() if line)
        return typed or self._kept
