"""The way to a Communication Server, tried with requests that say nothing of the office."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from lxml import etree

from meterdesk.adapters.internet.answer import HttpAnswer, check
from meterdesk.adapters.internet.client import Internet, Patience
from meterdesk.adapters.internet.diagnosis import has_route
from meterdesk.adapters.soap import faults
from meterdesk.adapters.soap.envelope import NotInContractError, body_of, parse
from meterdesk.adapters.soap.reply import foreign, of_contract
from meterdesk.domain.cause import Cause
from meterdesk.domain.connection import Course, Listener, Stage, StageReport
from meterdesk.domain.diagnosis import diagnose, quoted
from meterdesk.domain.errors import failed
from meterdesk.domain.settings import Settings
from meterdesk_contract.names import SOAP_ENVELOPE

PATIENCE = Patience(timedelta(seconds=10), timedelta(seconds=15), timedelta(seconds=30))
"""Somebody is watching: less than a conversation has."""

_WSDL = "{http://schemas.xmlsoap.org/wsdl/}definitions"
_NOTHING_SAID = (f'<s:Envelope xmlns:s="{SOAP_ENVELOPE}"><s:Body/></s:Envelope>').encode()
_TEXT = {"Content-Type": "text/xml; charset=utf-8", "SOAPAction": '""'}


class SoapWay:
    """Fits the services' port Way."""

    def __init__(
        self, *, patience: Patience = PATIENCE, is_online: Callable[[], bool] = has_route
    ) -> None:
        self._patience = patience
        self._is_online = is_online
        self._internet: Internet | None = None

    def try_out(
        self, settings: Settings, password: Callable[[], str | None], listener: Listener
    ) -> None:
        """Asks for the contract, and where that is not told says an empty message.

        Raises UplinkError where a stage fails, and whatever `listener` raises.
        """
        internet = Internet(
            lambda: settings, password, patience=self._patience, is_online=self._is_online
        )
        self._internet = internet
        url = settings.server_url.strip()
        told = internet.get(f"{url.partition('?')[0]}?wsdl", {}, listener=listener)
        sentence = _contract(told)
        if sentence is None:
            sentence = _fault(internet.post(url, _NOTHING_SAID, _TEXT))
        listener(StageReport(Stage.SERVER, Course.PASSED, sentence))

    def hang_up(self) -> None:
        """Cuts off what is under way, from any thread."""
        if self._internet is not None:
            self._internet.hang_up()


def _contract(told: HttpAnswer) -> str | None:
    """What it says where it tells its contract, None where it does not."""
    root = _root(told)
    if root is None or root.tag != _WSDL:
        return None
    namespace = root.get("targetNamespace")
    cause = of_contract(namespace)
    if cause is not None:
        why = quoted(namespace or "no namespace", 100)
        raise failed(diagnose(cause, f"namespace: {why}", host=told.host, why=why))
    return f"a Communication Server answers at {told.host}"


def _fault(answer: HttpAnswer) -> str:
    """A server refuses the empty message; whoever says anything else is none."""
    check(answer)
    root = _root(answer)
    error = foreign(root, answer.host) if root is not None else None
    if error is not None:
        raise error
    if root is None or not _refuses(root):
        why = "it does not refuse an empty message"
        raise failed(diagnose(Cause.OTHER_SERVICE, host=answer.host, why=why))
    return f"a SOAP server answers at {answer.host}; it does not tell its contract"


def _refuses(root: etree._Element) -> bool:
    try:
        return bool(body_of(root).tag == faults.FAULT)
    except NotInContractError:
        return False


def _root(answer: HttpAnswer) -> etree._Element | None:
    try:
        return parse(answer.body) if answer.is_xml else None
    except NotInContractError:
        return None
