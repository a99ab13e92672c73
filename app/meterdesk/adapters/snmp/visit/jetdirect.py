"""HP's print servers: to users of SNMPv3 they show the printer in a context of its own.

Recordings of such cards hold the system group alone, and supplies in the context "Jetdirect".
"""

from __future__ import annotations

from meterdesk.adapters.snmp.meaning import columns
from meterdesk.adapters.snmp.meaning.identity import object_id_of
from meterdesk.adapters.snmp.usm.user_line import UserLine
from meterdesk.adapters.snmp.wire.answers import Answers
from meterdesk.adapters.snmp.wire.endpoint import NoAnswerError, UnreadableError
from meterdesk.adapters.snmp.wire.line import Line
from meterdesk.adapters.snmp.wire.oid import is_under, parse
from meterdesk.adapters.snmp.wire.question import Question

HP = parse("1.3.6.1.4.1.11")
CONTEXT = "Jetdirect"


async def jetdirect(line: Line, answers: Answers) -> UserLine | None:
    """The way into that context where the printer's supplies are there and not in the default one.

    Asked for once a visit, where there may be one.
    """
    if not isinstance(line, UserLine) or not may_be_parted(line, answers):
        return None
    inner = line.within(CONTEXT)
    try:
        response = await inner.ask(Question((), (columns.SUPPLY_LEVEL,)))
    except (NoAnswerError, UnreadableError):
        return None
    is_there = any(is_under(oid, columns.SUPPLY_LEVEL) for oid, _ in response.varbinds)
    return inner if is_there else None


def may_be_parted(line: Line, answers: Answers) -> bool:
    """Whether these are an HP agent's without supplies, told to a user without a context."""
    object_id = object_id_of(answers)
    return (
        isinstance(line, UserLine)
        and not line.context
        and object_id is not None
        and is_under(object_id, HP)
        and not answers.has(columns.SUPPLY_LEVEL)
    )
