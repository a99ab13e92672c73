"""Draws the screens of offices in every look, one PNG file each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from meterdesk.gui.application import application
from meterdesk.gui.garbage import GarbageCollection
from meterdesk.gui.language import Language
from meterdesk.gui.pictures.dress import Look, dressed, quiet
from meterdesk.gui.pictures.screens import empty_screens, office_screens
from meterdesk.services.office import OpenOffice

Made = QWidget | QPixmap
LOOKS = (Look("light"), Look("dark"))


def draw(
    open_office: OpenOffice,
    folder: Path,
    looks: Sequence[Look] = LOOKS,
    *,
    open_empty: OpenOffice | None = None,
    translations: Path | None = None,
) -> tuple[Path, ...]:
    """Draws every screen on this office, and some on an empty one, as PNG files into the folder.

    A file is `screen.language-scheme-scale.png`. The caller sets QT_QPA_PLATFORM=offscreen where
    there is no display, and QT_SCALE_FACTOR for another scale of it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    app = application()
    language = Language(app, translations)
    garbage = GarbageCollection()
    garbage.begin()
    office, empty = open_office(), open_empty() if open_empty else None
    drawn: list[Path] = []
    try:
        for look in looks:
            language.speak(look.language)
            if look.language == "en":
                QLocale.setDefault(QLocale("en_GB"))  # a day has 24 hours in most offices
            with dressed(app, look), quiet():
                name = look.name(app.devicePixelRatio())
                drawn += _drawn(office_screens(office), folder, name)
                if empty is not None:
                    drawn += _drawn(empty_screens(empty), folder, name)
    finally:
        for one in filter(None, (office, empty)):
            one.close()
        language.fall_silent()
        garbage.end()
    return tuple(drawn)


def _drawn(screens: Mapping[str, Callable[[], Made]], folder: Path, look: str) -> Iterator[Path]:
    for name, make in screens.items():
        path = folder / f"{name}.{look}.png"
        made = make()
        picture = _grabbed(made) if isinstance(made, QWidget) else made
        picture.save(str(path))
        yield path


def _grabbed(widget: QWidget) -> QPixmap:
    """The widget as it looks once shown; nothing appears on a screen."""
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.show()
    QApplication.sendPostedEvents()
    picture = widget.grab()
    widget.hide()
    widget.deleteLater()
    return picture
