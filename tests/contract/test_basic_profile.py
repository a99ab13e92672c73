"""WS-I Basic Profile 1.1: the rules a machine can check, each on the contract and on a breach.

R2028 (the WSDL's own schema) is left to the tools that load it: zeep and PHP.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from lxml import etree
from zeep import Client

from meterdesk_contract.names import EXAMPLES, NAMESPACE, OPERATIONS, SOAP_ENVELOPE, WSDL, XSD

NS = {
    "w": "http://schemas.xmlsoap.org/wsdl/",
    "b": "http://schemas.xmlsoap.org/wsdl/soap/",
    "x": "http://www.w3.org/2001/XMLSchema",
    "s": SOAP_ENVELOPE,
}
HTTP = "http://schemas.xmlsoap.org/soap/http"
PHP = shutil.which("php")


def all_of(path: str) -> Callable:
    return lambda root: bool(root.xpath(path, namespaces=NS))


def none_of(path: str) -> Callable:
    return lambda root: not root.xpath(path, namespaces=NS)


def wire_signatures_differ(root) -> bool:
    """R2710: what stands in the Body tells which operation is meant."""
    inputs = root.xpath("//w:portType/w:operation/w:input/@message", namespaces=NS)
    elements = [
        root.xpath(
            "//w:message[@name=$name]/w:part/@element", namespaces=NS, name=it.rpartition(":")[2]
        )
        for it in inputs
    ]
    return len({tuple(it) for it in elements}) == len(inputs) > 0


def same_operations(root) -> bool:
    named = [
        sorted(root.xpath(f"//w:{place}/w:operation/@name", namespaces=NS))
        for place in ("portType", "binding")
    ]
    return named[0] == named[1] != []


def same_faults(root) -> bool:
    """Each fault of an operation is bound, and no other."""
    named = [
        sorted(
            (operation.get("name"), fault.get("name"))
            for operation in root.iterfind(f"w:{place}/w:operation", NS)
            for fault in operation.iterfind("w:fault", NS)
        )
        for place in ("portType", "binding")
    ]
    return named[0] == named[1] != []


def parts_are_global_elements(root) -> bool:
    schema = etree.parse(str(XSD)).getroot()
    known = {f"tns:{each.get('name')}" for each in schema.iterfind("x:element", NS)}
    return set(root.xpath("//w:part/@element", namespaces=NS)) <= known


@dataclass(frozen=True)
class Rule:
    """A requirement, how it is checked, and a change of the text that breaks it."""

    number: str
    holds: Callable
    breach: tuple[str, str]


BODY = '<soap:body use="literal"/>'
FAULT = '<soap:fault name="InvalidRequestFault" use="literal"/>'
PART = '<wsdl:part name="parameters" element="tns:SyncProxy"/>'
WSDL_RULES = (
    Rule(
        "R2105 every schema has a target namespace",
        none_of("//w:types/x:schema[not(@targetNamespace)]"),
        ('<xs:schema targetNamespace="urn:meterdesk:communication:1">', "<xs:schema>"),
    ),
    Rule(
        "R2110 no soapenc:Array",
        none_of("//*[@base='soapenc:Array' or @type='soapenc:Array']"),
        (PART, PART.replace("/>", ' type="soapenc:Array"/>')),
    ),
    Rule(
        "R2201 at most one part in a body",
        none_of("//b:body[contains(normalize-space(@parts), ' ')]"),
        (BODY, '<soap:body use="literal" parts="one two"/>'),
    ),
    Rule(
        "R2204 bodies are made of elements",
        none_of("//w:part[not(@element)]"),
        (PART, '<wsdl:part name="parameters" type="tns:Id"/>'),
    ),
    Rule(
        "R2205 so are faults and headers",
        none_of("//w:message[contains(@name, 'Fault')]/w:part[not(@element)]"),
        (
            '<wsdl:part name="fault" element="tns:ServerBusyFault"/>',
            '<wsdl:part name="fault" type="tns:Id"/>',
        ),
    ),
    Rule(
        "R2206 the elements are global ones",
        parts_are_global_elements,
        (PART, '<wsdl:part name="parameters" element="tns:ProxyId"/>'),
    ),
    Rule(
        "R2210 one part a message",
        none_of("//w:message[count(w:part) != 1]"),
        (PART, PART + PART.replace("parameters", "more")),
    ),
    Rule(
        "R2304 operations have names of their own",
        lambda root: (
            len(set(root.xpath("//w:portType/w:operation/@name", namespaces=NS)))
            == len(root.xpath("//w:portType/w:operation", namespaces=NS))
        ),
        ('<wsdl:operation name="ReportSyncStatus">', '<wsdl:operation name="SyncProxy">'),
    ),
    Rule(
        "R2401 the binding is SOAP's",
        none_of("//w:binding[not(b:binding)]"),
        (f'<soap:binding style="document" transport="{HTTP}"/>', ""),
    ),
    Rule(
        "R2702 the transport is HTTP",
        none_of(f"//b:binding[not(@transport='{HTTP}')]"),
        (HTTP, "http://schemas.xmlsoap.org/soap/smtp"),
    ),
    Rule(
        "R2705 one style",
        none_of("//b:*[@style and @style != 'document']"),
        ('style="document"/>', 'style="rpc"/>'),
    ),
    Rule(
        "R2706 everything is literal",
        none_of("//b:body[@use != 'literal'] | //b:fault[@use != 'literal']"),
        (BODY, '<soap:body use="encoded"/>'),
    ),
    Rule(
        "R2710 wire signatures differ",
        wire_signatures_differ,
        ('element="tns:ReportSyncStatus"', 'element="tns:SyncProxy"'),
    ),
    Rule(
        "R2716 no namespace on a body or fault",
        none_of("//b:body[@namespace] | //b:fault[@namespace]"),
        (BODY, '<soap:body use="literal" namespace="urn:x"/>'),
    ),
    Rule(
        "R2718 the binding has the operations of the port type",
        same_operations,
        ('<wsdl:operation name="SyncProxy">', '<wsdl:operation name="SyncProxies">'),
    ),
    Rule(
        "R2721 every bound fault has a name",
        none_of("//b:fault[not(@name)]"),
        (FAULT, '<soap:fault use="literal"/>'),
    ),
    Rule(
        "R2740 every known fault is bound",
        same_faults,
        ('<wsdl:fault name="ServerBusyFault" message="tns:ServerBusyFault"/>', ""),
    ),
    Rule(
        "R2744 every operation has its SOAPAction",
        lambda root: (
            sorted(root.xpath("//b:operation/@soapAction", namespaces=NS))
            == sorted(f"{NAMESPACE}/{name}" for name in OPERATIONS)
        ),
        (f'soapAction="{NAMESPACE}/SyncProxy"', 'soapAction=""'),
    ),
    Rule(
        "R2754 a bound fault is named as it is",
        none_of("//w:binding//w:fault[@name != b:fault/@name]"),
        (FAULT, FAULT.replace("Invalid", "Valid")),
    ),
    Rule(
        "R4003 the description is in UTF-8",
        lambda root: (
            root.getroottree().docinfo.encoding == "UTF-8"
            and etree.XMLSchema(etree.parse(str(XSD))) is not None
        ),
        ('encoding="UTF-8"', 'encoding="ISO-8859-1"'),
    ),
)
MESSAGE_RULES = (
    Rule(
        "R1001 a fault's children are in no namespace",
        none_of("//s:Fault/s:*"),
        ("<faultstring>", "<soap:faultstring>"),
    ),
    Rule(
        "R1000 a fault has no other children",
        none_of("//s:Fault/*[not(self::faultcode or self::faultstring or self::detail)]"),
        ("<detail>", "<cause/><detail>"),
    ),
    Rule(
        "R1004 the code is one of SOAP's",
        lambda root: all(
            re.fullmatch(r"soap:(Client|Server)", it)
            for it in root.xpath("//faultcode/text()", namespaces=NS)
        ),
        ("soap:Client", "soap:Unhappy"),
    ),
    Rule(
        "R1005 no encodingStyle",
        none_of("//@s:encodingStyle"),
        ("<faultcode>", '<faultcode soap:encodingStyle="urn:x">'),
    ),
    Rule(
        "R1011 nothing after the Body",
        none_of("/s:Envelope/s:Body/following-sibling::*"),
        ("</soap:Envelope>", "<more/></soap:Envelope>"),
    ),
    Rule(
        "R1014 what stands in the Body has a namespace",
        none_of("//s:Body/*[namespace-uri() = '']"),
        ("</soap:Body>", "<more/></soap:Body>"),
    ),
    Rule(
        "R9981 one element in the Body",
        all_of("/s:Envelope/s:Body[count(*) = 1]"),
        ("</soap:Body>", "<soap:more/></soap:Body>"),
    ),
)
RECORDED = {path.stem: path.read_text(encoding="utf-8") for path in EXAMPLES.glob("*.xml")}
TEXT = WSDL.read_text(encoding="utf-8")


def parsed(text: str, wrong: tuple[str, str] = ("", "")):
    """The text, with the first place that looks like `wrong` changed."""
    assert wrong[0] in text
    text = re.sub(re.escape(wrong[0]), lambda _: wrong[1], text, count=1) if wrong[0] else text
    if "<soap:faultstring>" in text:
        text = text.replace("</faultstring>", "</soap:faultstring>")
    return etree.fromstring(text.encode())


@pytest.mark.parametrize("rule", WSDL_RULES, ids=lambda rule: rule.number)
def test_the_description_keeps(rule):
    assert rule.holds(parsed(TEXT))
    assert not rule.holds(parsed(TEXT, rule.breach))


@pytest.mark.parametrize("rule", MESSAGE_RULES, ids=lambda rule: rule.number)
def test_every_message_keeps(rule):
    assert [name for name, text in RECORDED.items() if not rule.holds(parsed(text))] == []
    assert not rule.holds(parsed(RECORDED["InvalidRequestFault"], rule.breach))


@pytest.mark.parametrize(
    ("number", "pattern"),
    [("R1008 no DTD", "<!DOCTYPE"), ("R1009 no processing instruction", r"<\?(?!xml )")],
)
def test_no_message_has(number, pattern):
    assert [name for name, text in RECORDED.items() if re.search(pattern, text)] == []


def test_zeep_loads_it():
    (service,) = Client(str(WSDL)).wsdl.services.values()

    (port,) = service.ports.values()

    assert set(port.binding.all()) == set(OPERATIONS)


@pytest.mark.skipif(PHP is None, reason="PHP is not installed: no php-cli")
def test_php_loads_it():
    ask = "foreach ((new SoapClient($argv[1]))->__getFunctions() as $it) echo $it, PHP_EOL;"

    said = subprocess.run(
        [PHP, "-r", ask, "--", str(WSDL)], capture_output=True, text=True, check=False, timeout=30
    )

    assert (said.returncode, said.stderr) == (0, "")
    assert [line.split()[1].partition("(")[0] for line in said.stdout.splitlines()] == list(
        OPERATIONS
    )
