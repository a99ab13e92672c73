"""Tries a server: every check in turn, each to its own end."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from meterdesk_server.conformance.catalogue import CHECKS
from meterdesk_server.conformance.check import Check
from meterdesk_server.conformance.trial import Trial
from meterdesk_server.conformance.verdict import FailedError, Result, Say, SkippedError, Verdict
from meterdesk_server.conformance.wire import UnreachableError


def chosen(names: Sequence[str]) -> tuple[Check, ...]:
    """The checks of these names; all of them where there is no name."""
    return tuple(check for check in CHECKS if not names or check.name in names)


def judge(trial: Trial, checks: Sequence[Check]) -> Iterator[Verdict]:
    """The verdicts, one by one. What the run registered is deregistered in the end."""
    try:
        for check in checks:
            yield _verdict(trial, check)
    finally:
        trial.tidy_up()


def report(verdicts: Iterator[Verdict], say: Say, *, is_json: bool) -> int:
    """Says each verdict, and the count; 1 where a check failed, else 0."""
    told = []
    for verdict in verdicts:
        told.append(verdict)
        if not is_json:
            say(line(verdict))
    count = Counter(verdict.result for verdict in told)
    if is_json:
        say(json.dumps([asdict(verdict) for verdict in told], indent=2))
    else:
        say(
            f"{count[Result.PASSED]} passed, {count[Result.FAILED]} failed, "
            f"{count[Result.SKIPPED]} skipped"
        )
    return 1 if count[Result.FAILED] else 0


def line(verdict: Verdict) -> str:
    """One line for a person."""
    start = f"{verdict.result}  {verdict.check}"
    if verdict.result is Result.FAILED:
        return f"{start}: {verdict.sentence} By {verdict.rule}: {verdict.advice}"
    return f"{start}: {verdict.sentence}" if verdict.sentence else start


def _verdict(trial: Trial, check: Check) -> Verdict:
    try:
        check.run(trial)
    except FailedError as error:
        return Verdict(check.name, check.rule, Result.FAILED, str(error), check.advice)
    except UnreachableError as error:
        # the server may have died of the message: that is the server's failure, and it is told
        return Verdict(check.name, check.rule, Result.FAILED, error.message, check.advice)
    except SkippedError as error:
        return Verdict(check.name, check.rule, Result.SKIPPED, str(error))
    return Verdict(check.name, check.rule, Result.PASSED)
