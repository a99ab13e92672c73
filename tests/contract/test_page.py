"""docs/contract.md says what the contract says, and the contract says what every name means."""

from __future__ import annotations

import re

import pytest

from meterdesk_contract import page
from meterdesk_contract.description import Description
from meterdesk_contract.names import OPERATIONS

PAGE = page.PAGE.read_text(encoding="utf-8")


def test_the_page_is_what_the_command_makes():
    assert page.page() == PAGE, "python -m meterdesk_contract.page"


def test_every_element_attribute_type_value_and_operation_is_documented():
    assert Description().undocumented() == ()


def test_a_name_without_words_would_be_noticed(monkeypatch, tmp_path):
    text = page.XSD.read_text(encoding="utf-8")
    bare = re.sub(r"<xs:documentation>\s*Which meter\.\s*</xs:documentation>", "", text)
    (tmp_path / "bare.xsd").write_text(bare, encoding="utf-8")
    monkeypatch.setattr("meterdesk_contract.description.XSD", tmp_path / "bare.xsd")

    assert Description().undocumented() == ("attribute Name", "attribute Name")


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_operation_is_shown_with_both_of_its_messages(operation):
    for name in (operation, f"{operation}Response"):
        section = PAGE.partition(f"\n### {name}\n")[2].partition("\n### ")[0]

        assert "| Part | Type |" in section
        assert re.search(rf"<{name}[ >]", section)


def test_every_link_of_the_page_leads_somewhere():
    targets = set(re.findall(r"\]\(#([\w-]+)\)", PAGE))
    headings = {head.lower() for head in re.findall(r"^#+ (\w+)$", PAGE, re.MULTILINE)}

    assert targets <= headings
