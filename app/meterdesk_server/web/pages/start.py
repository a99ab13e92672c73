"""The first page after signing in: what needs a person, then how much there is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from starlette.responses import Response
from starlette.routing import BaseRoute

from meterdesk_server.people.roles import Visitor
from meterdesk_server.reports.overview import ALL as ALL_COUNTED
from meterdesk_server.reports.overview import MOST, Overview, overview
from meterdesk_server.web.guard import guarded
from meterdesk_server.web.navigation import ALL, entries_for
from meterdesk_server.web.page import Visit, page
from meterdesk_server.web.pages.phrases import CAUSES
from meterdesk_server.web.site import Site


@dataclass(frozen=True, slots=True)
class Task:
    """Something that needs a person: how often, what to do about it, and where."""

    name: str
    count: int
    level: str
    title: str
    advice: str
    path: str
    action: str


_TASKS = (
    Task("late", 0, "bad", "Billing reads that are late",
         "Each says why, as far as the server knows.", "/reads?show=late", "See what is late"),
    Task("silent", 0, "bad", "Offices that do not call",
         "Their computer is off or offline; no read can come from there until it calls again.",
         "", ""),
    Task("refused", 0, "bad", "Machines that could not be turned on",
         "The office refused, or its Meterdesk could not do it. Then sign them up anew.",
         "/devices?show=refused", "See the machines"),
    Task("below", 0, "warn", "Counters lower than before",
         "A part may have been replaced. Look before the bill goes out.",
         "/reads?show=lower", "See the reads"),
    Task("waiting", 0, "warn", "Machines that wait to be signed up",
         "Offices have registered them. Choose which ones are billed, and when.",
         "/equipment", "Sign machines up"),
    Task("wanted", 0, "warn", "Machines asked for by another office",
         "Only one office can have a machine. Release it where it is gone.",
         "/devices?show=wanted", "See the machines"),
    Task("undelivered", 0, "warn", "Mails that could not be delivered",
         "Whoever they were for was not told. Check the addresses.", "/people", "See the people"),
)  # fmt: skip
"""In the order of their weight; an action is offered where the visitor may go there."""


def routes(site: Site) -> list[BaseRoute]:
    """Where this page is."""
    return [guarded(site, "/", ALL, get=_show)]


def _show(visit: Visit) -> Response:
    with visit.site.store.read() as connection:
        found = overview(connection, visit.who, visit.site.policy, visit.now)
    return page(
        visit,
        "start.html",
        overview=found,
        tasks=_tasks(found, visit.who),
        causes=CAUSES,
        most=MOST,
        all_counted=ALL_COUNTED,
    )


def _tasks(found: Overview, visitor: Visitor) -> Sequence[Task]:
    open_to = {entry.path for entry in entries_for(visitor)}
    tasks = []
    for task in _TASKS:
        count = getattr(found, task.name)
        if count:
            may_go = task.path.partition("?")[0] in open_to
            tasks.append(replace(task, count=count, path=task.path if may_go else ""))
    return tasks
