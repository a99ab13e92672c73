"""HP's print servers: to users of SNMPv3 they show the printer in a context of its own.

Recordings of such cards hold the system group alone, and supplies in the context "Jetdirect".
"""

from __future__ import annotations

from meterdesk.adapters.snmp.meaning import columns
from meterdesk.adapters.snmp.meaning.identity import object_id_of
from meterdesk.adapters.snmp.usm.user_line import UserLine
from meterdesk.adapters.snmp.wire.endpoint import NoAnswerError, UnreadableError
from meterdesk.adapters.snmp.wire.line import Line
from meterdesk.adapters.snmp.wire.oid import Answers, is_under, parse
from meterdesk.adapters.snmp.wire.question import Question

HP = parse("1.3.6.1.4.1.11")
CONTEXT = "Jetdirect"


async def jetdirect(line: Line, answers: Answers) -> UserLine | None:
    """The way into that context where the printer's supplies are there and not in the default one.

    Asked for once a visit, of HP's agents without supplies, by a user without a context.
    """
    object_id = object_id_of(answers)
    if (
        not isinstance(line, UserLine)
        or line.context
        or object_id is None
        or not is_under(object_id, HP)
        or answers.has(columns.SUPPLY_LEVEL)
    ):
        return None
    inner = line.within(CONTEXT)
    try:
        response = await inner.ask(Question((), (columns.SUPPLY_LEVEL,)))
    except (NoAnswerError, UnreadableError):
        return None
    is_there = any(is_under(oid, columns.SUPPLY_LEVEL) for oid, _ in response.varbinds)
    return inner if is_there else None
