"""Registering offices and devices: once, however often it is said (rows M6, M11, M17)."""

from __future__ import annotations

import time
from datetime import timedelta

from meterdesk_server.conformance.answer import child
from meterdesk_server.conformance.check import Check
from meterdesk_server.conformance.message import devices, status
from meterdesk_server.conformance.office import refused
from meterdesk_server.conformance.trial import Trial
from meterdesk_server.conformance.verdict import demand
from meterdesk_server.conformance.wire import SECONDS

MANY = 10_000


def proxy_twice(trial: Trial) -> None:
    for version in ("1.0", "2.0"):
        answer = trial.enrol_again(version)
        demand(
            (answer.text("ProxyId"), answer.text("ProxySecret"))
            == (trial.office.user, trial.office.secret),
            f"Registered again with the version {version}, an installation has another ProxyId "
            "or ProxySecret.",
        )


def own_secret(trial: Trial) -> None:
    demand(
        trial.other.user != trial.office.user and trial.other.secret != trial.office.secret,
        "Two installations have the same ProxyId or ProxySecret.",
    )


def device_twice(trial: Trial) -> None:
    first = trial.office.register(trial.serial)
    again = trial.office.register(trial.serial)
    demand(
        first == again and again[trial.serial][1],
        f"Registered again, the device went from {first} to {again}.",
    )


def device_case(trial: Trial) -> None:
    lower = trial.serial.lower()
    _not_for_another(trial, lower)
    found = trial.office.register(lower)
    demand(list(found) == [lower], f"{lower} was answered as {list(found)}.")
    again = trial.office.register(trial.serial)[trial.serial]
    demand(found[lower] == again, f"{lower} is not the same device as {trial.serial}.")


def others_device(trial: Trial) -> None:
    _not_for_another(trial, trial.serial)


def others_report(trial: Trial) -> None:
    answer = trial.other.ask("ReportSyncStatus", status("c1", trial.serial))
    refused(answer, "UnknownDeviceFault", "A report on another office's device")
    named = [it.text for it in answer.children("SerialNumber")]
    demand(named == [trial.serial], f"The fault names {named}.")


def deregister(trial: Trial) -> None:
    serials = trial.fresh_serials(2)
    trial.office.register(serials[0])
    for _ in range(2):
        answer = trial.office.say("DeregisterProxyDevices", devices(*serials))
        states = {serial: state for serial, (state, _) in answer.devices().items()}
        demand(
            states == dict.fromkeys(serials, "Deregistered"),
            f"Deregistering one that was registered and one that never was gave {states}.",
        )


def deregister_others(trial: Trial) -> None:
    _ = trial.serial
    trial.other.say("DeregisterProxyDevices", devices(trial.serial))
    _not_for_another(trial, trial.serial)


def ten_thousand(trial: Trial) -> None:
    serials = trial.fresh_serials(MANY)
    began = time.monotonic()
    answer = trial.office.say("RegisterProxyDevices", devices(*serials))
    took = time.monotonic() - began
    trial.registered |= set(serials)
    named = [child(it, "SerialNumber") for it in answer.children("Device")]
    demand(
        sorted(named) == sorted(serials),
        f"{MANY:,} devices were registered and {len(named):,} answered, or others.",
    )
    demand(took < SECONDS / 2, f"{MANY:,} devices took {took:.0f} s; offices wait {SECONDS} s.")


def next_sync(trial: Trial) -> None:
    answer = trial.office.say("SyncProxy", "<LastSync>2026-01-01T00:00:00Z</LastSync>")
    now, then = answer.time("ServerTime"), answer.time("NextSync")
    assert now is not None
    assert then is not None
    demand(
        now < then < now + timedelta(days=32),
        f"At {now} the next sync is wanted at {then}.",
    )


def _not_for_another(trial: Trial, serial: str) -> None:
    state, _ = trial.other.register(serial).get(serial, ("", ""))
    demand(
        state in ("NotEligible", "Pending"),
        f"{serial}, registered by one office, is {state or 'not named'} for another.",
    )


_OWN_ADVICE = "Look devices up by serial number and ProxyId; another office's are unknown."

CHECKS = (
    Check(
        "register-proxy-twice",
        "WSDL, RegisterProxy",
        proxy_twice,
        "Look installations up by InstallationId and key, and give the same answer again.",
    ),
    Check("own-secret", "schema, ProxySecret", own_secret, "Draw a secret for each proxy."),
    Check(
        "register-device-twice",
        "WSDL, RegisterProxyDevices",
        device_twice,
        "Leave a registered device as it is, its SignUpFrom too.",
    ),
    Check(
        "device-case",
        "schema, SerialNumber",
        device_case,
        "Compare serial numbers without regard to case, and repeat them as they were asked.",
    ),
    Check(
        "others-device",
        "schema, DeviceState",
        others_device,
        "Answer NotEligible for a device that another office has registered.",
    ),
    Check("others-report", "schema, UnknownDeviceFault", others_report, _OWN_ADVICE),
    Check(
        "deregister",
        "WSDL, DeregisterProxyDevices",
        deregister,
        "Answer Deregistered for every device named, also for one that never was registered.",
    ),
    Check("deregister-others", "WSDL, DeregisterProxyDevices", deregister_others, _OWN_ADVICE),
    Check("next-sync", "schema, NextSync", next_sync, "Ask for the next sync in about a day."),
    Check(
        "ten-thousand",
        "schema, maxOccurs",
        ten_thousand,
        "Read and write many devices in one statement, in one transaction.",
    ),
)
