"""docs/conformance.md leads to a server: its commands, names, tables and test vector are right."""

from __future__ import annotations

import base64
import hashlib
import re

import pytest
from tests.contract import conformance_page

from meterdesk_server.cli import main
from meterdesk_server.conformance.catalogue import CHECKS
from meterdesk_server.conformance.operator import Deed

PAGE = conformance_page.PAGE.read_text(encoding="utf-8")
NAMES = {check.name for check in CHECKS}


def test_the_tables_are_those_of_the_kit():
    assert conformance_page.with_tables(PAGE) == PAGE, "python -m tests.contract.conformance_page"
    assert all(f"| `{name}` |" in PAGE for name in NAMES)


def test_every_check_named_in_a_step_exists():
    named = {word for step in re.findall(r"(?<!\*)\*`([^`]+)`", PAGE) for word in step.split()}

    assert len(named) > 30
    assert named <= NAMES


def test_the_digest_of_the_table_is_right():
    rows = dict(re.findall(r"\| (Nonce|Created|Password|Digest) \| `([^`]+)` \|", PAGE))
    text = base64.b64decode(rows["Nonce"]) + (rows["Created"] + rows["Password"]).encode()

    assert base64.b64encode(hashlib.sha1(text).digest()).decode() == rows["Digest"]


@pytest.mark.parametrize("option", sorted(set(re.findall(r"(?<=[`\s\[])--[a-z][a-z-]*", PAGE))))
def test_every_option_named_on_the_page_exists(option, capsys):
    helps = []
    for command in ("conformance", "run"):
        with pytest.raises(SystemExit):
            main([command, "--help"])
        helps.append(capsys.readouterr().out)

    assert option in " ".join(helps)


def test_every_deed_of_the_operator_is_explained():
    assert [deed for deed in Deed if f"`{deed} SERIAL`" not in PAGE] == []
