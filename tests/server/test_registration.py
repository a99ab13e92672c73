"""Registering over real HTTPS: once in the life of a proxy and of a device (rows M6, M17)."""

from __future__ import annotations

import uuid

from tests.server.speech import Line, Office, stamp, trail


def test_lost_answer_never_registers_a_proxy_twice(server, line: Line, clock) -> None:
    key = server.desk.create_enrolment_key()
    office = Office(line, clock)
    installation = str(uuid.uuid4())

    first = office.enrol(key, installation)
    clock.advance(hours=3)
    again = office.enrol(key, installation)

    assert first.status == again.status == 200
    assert first.text("ProxyId") == again.text("ProxyId")
    assert first.text("ProxySecret") == again.text("ProxySecret")
    assert len(first.text("ProxySecret")) == 64


def test_enrolment_key_of_one_installation_is_of_no_use_to_another(server, line, clock) -> None:
    key = server.desk.create_enrolment_key()
    Office(line, clock).enrol(key, str(uuid.uuid4()))

    said = Office(line, clock).enrol(key, str(uuid.uuid4()))

    assert said.fault == "NotAuthorizedFault"
    assert "used by another installation" in said.reason


def test_mistyped_enrolment_key_is_refused(server, line, clock) -> None:
    key = server.desk.create_enrolment_key()
    wrong = key[:-1] + ("A" if key[-1] != "A" else "B")

    said = [Office(line, clock).enrol(each, str(uuid.uuid4())) for each in (wrong, "NOBODY-KEY")]

    assert [each.fault for each in said] == ["NotAuthorizedFault"] * 2
    assert {each.reason for each in said} == {"The enrolment key is wrong."}


def test_enrolment_key_is_one_text_without_letters_that_look_alike(server) -> None:
    key = server.desk.create_enrolment_key()

    name, *groups = key.split("-")
    assert [len(name), *map(len, groups)] == [6, 5, 5, 5, 5]
    assert not set(key) & set("ILOU")


def test_device_may_be_signed_up_an_hour_after_registering(office, clock) -> None:
    said = office.register("SER1")

    clock.advance(hours=1)
    assert said.texts("State") == ["Registered"]
    assert said.text("SignUpFrom") == stamp(clock.now)


def test_registering_again_keeps_the_original_hour(office, clock) -> None:
    first = office.register("SER1")
    clock.advance(minutes=30)

    again = office.register("SER1", "SER2", "SER1")

    assert again.texts("SerialNumber") == ["SER1", "SER2"]
    assert again.texts("SignUpFrom")[0] == first.text("SignUpFrom")


def test_device_of_another_office_is_not_eligible(open_office) -> None:
    ours, theirs = open_office(), open_office()
    theirs.register("SER1")

    said = ours.register("SER1", "SER2")

    assert said.texts("State") == ["NotEligible", "Registered"]


def test_deregistered_device_is_free_for_another_office(open_office) -> None:
    ours, theirs = open_office(), open_office()
    theirs.register("SER1")

    ended = theirs.deregister("SER1", "NEVER")

    assert ended.texts("State") == ["Deregistered", "Deregistered"]
    assert ours.register("SER1").texts("State") == ["Registered"]
    assert theirs.register("SER1").texts("State") == ["NotEligible"]


def test_device_registered_anew_waits_its_hour_again(office, clock) -> None:
    first = office.register("SER1")
    office.deregister("SER1")
    clock.advance(hours=5)

    again = office.register("SER1")

    assert again.text("SignUpFrom") > first.text("SignUpFrom")


def test_deregistered_device_gets_no_more_commands(signed_up, server) -> None:
    server.desk.request_billing("SER1")

    signed_up.deregister("SER1")

    assert signed_up.sync().texts("CommandId") == []


def test_white_space_around_a_serial_number_does_not_make_another_device(office) -> None:
    office.register("SER1")

    said = office.register(" \n SER1\t")

    assert said.texts("SerialNumber") == ["SER1"]


def test_supplier_frees_the_device_of_an_office_that_is_gone(server, open_office) -> None:
    ours, gone = open_office(), open_office()
    gone.register("SER1")

    server.desk.release("SER1")

    assert ours.register("SER1").texts("State") == ["Registered"]


def test_printer_is_one_however_its_serial_number_is_written(server, open_office) -> None:
    ours, theirs = open_office(), open_office()
    ours.register("ABC1")

    assert theirs.register("abc1").texts("State") == ["NotEligible"]
    assert ours.register("Abc1", "ABC1").texts("SerialNumber") == ["Abc1", "ABC1"]
    assert [device.serial_number for device in server.desk.devices()] == ["ABC1"]


def test_supplier_and_office_may_write_a_serial_number_differently(server, signed_up) -> None:
    asked = server.desk.request_billing("ser1")

    said = signed_up.submit(signed_up.reads(asked, "Ser1"))

    assert said.outcomes == ["Accepted"]
    assert said.body[1].get("SerialNumber") == "Ser1"
    assert signed_up.deregister("ser1").texts("State") == ["Deregistered"]
    assert server.desk.devices()[0].state == "Deregistered"


def test_two_spellings_in_one_message_register_one_device(server, office) -> None:
    said = office.register("abc1", "ABC1")

    assert said.texts("State") == ["Registered", "Registered"]
    assert [device.serial_number for device in server.desk.devices()] == ["abc1"]


def test_installation_with_a_new_key_gets_its_devices_when_the_supplier_lets_it(
    server, line, clock, tmp_path
) -> None:
    """An InstallationId is no secret: alone it moves nothing, but the supplier sees the cause."""
    installation = str(uuid.uuid4())
    old, new = (enrolled(server, line, clock, installation) for _ in range(2))
    old.register("SER1")

    refused = new.register("ser1").texts("State")
    [device] = server.desk.devices()
    server.desk.release("SER1")
    moved = new.register("SER1").texts("State")

    because = "the same installation under another enrolment key; release it to let it move"
    assert (refused, moved) == (["NotEligible"], ["Registered"])
    assert (device.wanted_by, device.wanted_because) == (new.proxy_id, because)
    assert trail(server, "device not eligible") == [
        f"SER1 is registered by {old.proxy_id}: {because}"
    ]
    assert {device.wanted_by for device in server.desk.devices()} == {None}


def test_device_another_office_wants_is_marked_so(server, open_office) -> None:
    ours, theirs = open_office(), open_office()
    theirs.register("SER1", "SER2")

    ours.register("SER1")

    wanted = [(d.wanted_by, d.wanted_because) for d in server.desk.devices()]
    assert wanted == [
        (ours.proxy_id, "another installation; release it if it moved there"), (None, None),
    ]  # fmt: skip


def enrolled(server, line: Line, clock, installation: str) -> Office:
    office = Office(line, clock)
    said = office.enrol(server.desk.create_enrolment_key(), installation)
    office.proxy_id, office.secret = said.text("ProxyId"), said.text("ProxySecret")
    return office
