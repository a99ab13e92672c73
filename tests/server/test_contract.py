"""The schema as a judge, in many threads at once."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

from lxml import etree

from meterdesk_server import contract


def test_no_two_threads_make_a_schema_at_once(monkeypatch) -> None:
    """libxml2 then calls one of them invalid, and an office hears of a fault of the server."""
    made, at_work, most = etree.XMLSchema, [], []
    start = threading.Barrier(6)

    def making(document):
        at_work.append(document)
        most.append(len(at_work))
        time.sleep(0.01)  # what is made at once overlaps here
        at_work.remove(document)
        return made(document)

    monkeypatch.setattr(contract.etree, "XMLSchema", making)
    judge = contract.Contract()
    body = etree.Element("Nothing")

    def ask(_number: int) -> bool:
        start.wait(20)
        return judge._judge(body)[0] != ""

    with ThreadPoolExecutor(6) as pool:
        judged = list(pool.map(ask, range(6)))

    assert all(judged)
    assert len(most) == 7
    assert max(most) == 1
