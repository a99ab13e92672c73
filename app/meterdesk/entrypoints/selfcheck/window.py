"""The window's parts, drawn where nobody sees them."""

from __future__ import annotations

from pathlib import Path

from meterdesk import paths
from meterdesk.entrypoints.selfcheck.part import must


def window(folder: Path) -> str:
    """An empty office in its window, and a chart with a line in it."""
    from meterdesk.adapters.autostart import SessionAutostart
    from meterdesk.adapters.secrets.session import SessionSecrets
    from meterdesk.bootstrap import open_office
    from meterdesk.gui.trial import try_window

    office = open_office(folder, secrets=SessionSecrets(), autostart=SessionAutostart())
    try:
        is_drawn, fonts, words = try_window(office)
    finally:
        office.close()
    must(is_drawn, "the window or its chart draws nothing")
    must(fonts > 0, "no font was found; install one, such as fonts-dejavu-core")
    return f"{words}, {fonts} fonts"


def languages(_: Path) -> str:
    """A sentence of the window, and a word of Qt's own, in each language."""
    from meterdesk.gui.trial import try_languages

    said = try_languages(paths.resources() / "translations")
    for code, (own, of_qt) in said.items():
        is_english = code == "en"
        must((own == "&Open") == is_english, f"“Open” is “{own}” in {code}")
        must((of_qt == "Cancel") == is_english, f"Qt's “Cancel” is “{of_qt}” in {code}")
    return ", ".join(own.replace("&", "") for own, _ in said.values())


def pdf(_: Path) -> str:
    """A page of paper as PDF/A, and a picture as SVG."""
    from meterdesk.gui.trial import try_paper

    page, picture = try_paper()
    must(page.startswith(b"%PDF-1.4") and b"FontFile" in page, "the page has no font inside")
    must(b"<svg" in picture, "the picture is no SVG")
    return f"a page of {len(page)} bytes, a picture of {len(picture)}"
