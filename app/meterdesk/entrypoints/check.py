"""The way to the server stage by stage, what to do where it fails, and what failed before."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace

from meterdesk.domain.connection import Course, StageReport
from meterdesk.entrypoints import office_documents
from meterdesk.entrypoints.choices import at_server
from meterdesk.entrypoints.terminal import local, print_json, table
from meterdesk.entrypoints.wording import on_terminal
from meterdesk.services.connection_test import Trial
from meterdesk.services.office import Office

_MARKS = {Course.PASSED: "ok", Course.FAILED: "FAILED"}


async def check(office: Office, words: Namespace) -> int:
    """Tries it with the settings, or with what was given; keeps nothing of that."""
    settings = office.settings
    if words.server:
        settings = at_server(office, words.server)
    if words.ca:
        settings = replace(settings, private_ca=words.ca)
    ended: list[StageReport] = []
    async for report in office.connection_test.run(Trial(settings)):
        if report.course is Course.UNDER_WAY:
            continue
        ended.append(report)
        if not words.json:
            print(_line(report), flush=True)
    failed = ended[-1].diagnosis if ended else None
    if words.json:
        print_json(
            {
                "server": settings.server_url,
                "is_reached": failed is None,
                "stages": [office_documents.stage(report) for report in ended],
            }
        )
    elif failed is None:
        print("The server can be reached. Nothing of this office was sent.")
    return 0 if failed is None else 1


async def troubles(office: Office, words: Namespace) -> int:
    """Why the server was not reached, the newest first."""
    known = office.status.troubles()
    if words.json:
        print_json({"troubles": [office_documents.trouble(each) for each in known]})
        return 0
    rows = [
        (
            local(each.began_at),
            local(each.last_at),
            local(each.over_at) or "lasts",
            each.times,
            each.diagnosis.title,
            on_terminal(each.diagnosis.sentence),
        )
        for each in known
    ]
    titles = ("Since", "Last", "Over", "Times", "What", "Cause and action")
    print(table(titles, rows) if rows else "The server was always reached.")
    return 0


def _line(report: StageReport) -> str:
    line = f"{_MARKS[report.course]:<7}{report.stage.value:<15}"
    if report.diagnosis is None:
        return line + report.sentence
    one = report.diagnosis
    below = [f"What to do: {on_terminal(one.action)}" if one.action else "", f"Who: {one.who}"]
    details = [f"  {text}" for text in one.detail.splitlines()]
    told = ["Details:", *details] if details else []
    return "\n".join([line + one.what, *filter(None, below), *told])
