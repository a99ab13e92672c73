"""The client speaks every dialect of WS-Security that the server reads (row M9)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from meterdesk.adapters.internet.client import Internet
from meterdesk.adapters.soap.uplink import SoapUplink
from meterdesk.domain.conversation import Credentials, ProxyRegistered, RegisterProxy
from meterdesk.domain.errors import RefusedError
from meterdesk.domain.settings import InternetProxy, Settings
from meterdesk_contract.names import DIALECTS
from meterdesk_server.server import ServerThread


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with ServerThread(tmp_path_factory.mktemp("server")) as server:
        yield server


@pytest.fixture(params=DIALECTS.values(), ids=list(DIALECTS))
def uplink(server, request) -> SoapUplink:
    settings = replace(
        Settings(),
        server_url=server.url,
        private_ca=str(server.ca_file),
        internet_proxy=InternetProxy.NONE,
    )
    internet = Internet(lambda: settings, lambda: None)
    return SoapUplink(internet, lambda: settings, lambda: datetime.now(UTC), request.param)


def test_an_office_registers_in_every_dialect(server, uplink):
    key = server.desk.create_enrolment_key()
    user = Credentials(key.partition("-")[0], key)

    answer = uplink.send(RegisterProxy("i1", "1.0"), user, lambda exchange: None)

    assert isinstance(answer, ProxyRegistered)


def test_a_wrong_key_is_wrong_in_every_dialect(server, uplink):
    key = server.desk.create_enrolment_key()
    user = Credentials(key.partition("-")[0], f"{key}X")

    with pytest.raises(RefusedError):
        uplink.send(RegisterProxy("i1", "1.0"), user, lambda exchange: None)
