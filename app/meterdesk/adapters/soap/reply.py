"""What came back over HTTP, read: an answer of the contract, or the error that it stands for."""

from __future__ import annotations

from lxml import etree

from meterdesk.adapters.internet.answer import HttpAnswer, check, retry_after
from meterdesk.adapters.soap import answers, faults
from meterdesk.adapters.soap.envelope import Contract, NotInContractError, body_of, parse
from meterdesk.domain.cause import Cause, Doer
from meterdesk.domain.conversation import Answer
from meterdesk.domain.diagnosis import Diagnosis, diagnose, quoted
from meterdesk.domain.errors import UplinkError, failed, refused
from meterdesk_contract.names import NAMESPACE, SOAP_ENVELOPE

SOAP_1_2 = "http://www.w3.org/2003/05/soap-envelope"
_UNSUPPORTED = 415
_NOT_UNDERSTOOD = frozenset({400, _UNSUPPORTED})
"""How a server without gzip refuses a packed request (RFC 9110, 8.4 and 15.5.16)."""

_FAMILY = NAMESPACE.rpartition(":")[0] + ":"
"""What the namespaces of all versions of the contract begin with."""


def read_reply(contract: Contract, http: HttpAnswer, operation: str) -> Answer:
    """The validated answer to this operation.

    Raises UplinkError: whatever no Communication Server says, another service, another version of
    the contract, the server's no, and what does not follow the contract.
    """
    check(http)
    try:
        root = parse(http.body)
        if error := foreign(root, http.host):
            raise error
        element = body_of(root)
        if element.tag == faults.FAULT:
            raise _no(contract, element, http)
        if error := _other_contract(element, http.host):
            raise error
        if not answers.is_answer_to(element, operation):
            name = quoted(etree.QName(element).localname, 60)
            raise NotInContractError(f"{name} is no answer to {operation}")
        contract.check(element)
        return answers.read(element)
    except (NotInContractError, ValueError) as error:
        raise _outside(http.host, error) from error


def refuses_packing(http: HttpAnswer) -> bool:
    """Whether a packed message was perhaps not read.

    415 says so, whatever comes with it (RFC 9110, 15.5.16). With 400, whoever sent a fault of ours
    has read it.
    """
    if http.status not in _NOT_UNDERSTOOD:
        return False
    if http.status == _UNSUPPORTED:
        return True
    try:
        element = body_of(parse(http.body))
    except NotInContractError:
        return True
    return element.tag != faults.FAULT or faults.detail(element) is None


def foreign(root: etree._Element, host: str) -> UplinkError | None:
    """What is no SOAP 1.1 envelope: another version of SOAP, or another kind of XML."""
    name = etree.QName(root)
    if name.localname != "Envelope":
        why = f"XML with “{quoted(name.localname, 60)}”, no SOAP"
        return failed(diagnose(Cause.NOT_A_SERVER, _names(root), host=host, why=why))
    if name.namespace == SOAP_ENVELOPE:
        return None
    why = "SOAP 1.2" if name.namespace == SOAP_1_2 else quoted(name.namespace, 100)
    return refused(diagnose(Cause.VERSION, _names(root), host=host, why=why))


def of_contract(namespace: str | None) -> Cause | None:
    """Whether a name belongs to our contract (None), to another version of it, or to none."""
    if namespace == NAMESPACE:
        return None
    return Cause.VERSION if (namespace or "").startswith(_FAMILY) else Cause.OTHER_SERVICE


def _other_contract(element: etree._Element, host: str) -> UplinkError | None:
    namespace = etree.QName(element).namespace
    cause = of_contract(namespace)
    if cause is None:
        return None
    facts = {"host": host, "why": quoted(namespace or "no namespace", 100)}
    return refused(diagnose(cause, _names(element), **facts))


def _no(contract: Contract, fault: etree._Element, http: HttpAnswer) -> UplinkError:
    for inside in (child for part in fault.findall("detail") for child in part.iterchildren("*")):
        if of_contract(etree.QName(inside).namespace) is Cause.VERSION:
            error = _other_contract(inside, http.host)
            assert error is not None
            return error
    typed = faults.detail(fault)
    if typed is not None:
        contract.check(typed)
    return faults.explain(fault, http.host, retry_after(http.headers))


def _outside(host: str, error: Exception) -> UplinkError:
    why = quoted(str(error))
    return refused(
        Diagnosis(
            Cause.CONTRACT,
            f"The answer of {host} does not follow the contract ({why}).",
            "Nothing of it was used: tell your supplier.",
            Doer.SUPPLIER,
            f"server: {host}\nschema: {why}",
        )
    )


def _names(element: etree._Element) -> str:
    name = etree.QName(element)
    return f"element: {quoted(name.localname, 60)}\nnamespace: {quoted(name.namespace, 200)}"
