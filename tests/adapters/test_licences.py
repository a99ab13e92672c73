"""The licences that the window shows: a bundle's own book, or what is installed beside a clone."""

from __future__ import annotations

from meterdesk import paths
from meterdesk.adapters.licences import BOOK, read_licences


def test_a_bundle_shows_the_book_it_was_made_with(tmp_path):
    (tmp_path / BOOK).write_text("All terms, “whole”.\n", encoding="utf-8")

    read = read_licences(tmp_path / "resources")

    assert read() == "All terms, “whole”.\n"


def test_a_clone_shows_its_own_licence_and_those_of_what_is_installed():
    text = read_licences(paths.resources())()

    assert "Apache License" in text
    for name in ("\nlxml ", "\nrequests ", "\nurllib3 ", "\nSQLAlchemy "):
        assert name.lower() in text.lower()
    assert "\npytest " not in text
