"""Known holes of what is locked: what counts as clean, and what does not."""

from __future__ import annotations

from datetime import date

import audit

TODAY = date(2026, 11, 23)


def package(name: str, *holes: dict[str, object], **more: object) -> dict[str, object]:
    return {"name": name, "version": "1.0", "vulns": list(holes), **more}


def hole(name: str, *aliases: str, fixed: tuple[str, ...] = ("1.1",)) -> dict[str, object]:
    return {"id": name, "aliases": list(aliases), "fix_versions": list(fixed)}


def said(*packages: dict[str, object], exceptions: tuple[audit.Excepted, ...] = ()) -> list[str]:
    return list(audit.verdict({"dependencies": list(packages)}, exceptions, TODAY))


def excepted(until: date, advisory: str = "CVE-2026-1") -> audit.Excepted:
    return audit.Excepted(advisory, "lxml", "We never parse what others send.", until)


def test_packages_without_a_hole_are_clean():
    assert said(package("lxml"), package("zeep")) == []


def test_a_hole_is_said_with_what_mends_it():
    assert said(package("lxml", hole("PYSEC-1"))) == ["lxml 1.0: PYSEC-1, mended by 1.1."]


def test_what_could_not_be_looked_up_is_not_clean():
    missed = [package(f"p{number}", skip_reason="not found") for number in range(7)]

    (sentence,) = said(*missed, package("lxml"))

    assert sentence == "7 of 8 packages could not be looked up: p0, p1, p2, p3, p4, …."


def test_an_exception_counts_by_any_name_of_the_hole_until_its_day():
    found = package("lxml", hole("PYSEC-1", "CVE-2026-1"))

    assert said(found, exceptions=(excepted(TODAY),)) == []


def test_an_exception_past_its_day_excepts_nothing():
    found = package("lxml", hole("CVE-2026-1"))

    sentences = said(found, exceptions=(excepted(date(2026, 11, 22)),))

    assert sentences == [
        "lxml 1.0: CVE-2026-1, mended by 1.1.",
        "the exception of CVE-2026-1 ended on 2026-11-22; look at it again.",
    ]


def test_an_exception_of_another_package_excepts_nothing():
    sentences = said(package("zeep", hole("CVE-2026-1")), exceptions=(excepted(TODAY),))

    assert sentences[0].startswith("zeep 1.0: CVE-2026-1")


def test_an_exception_that_nothing_needs_is_taken_out():
    (sentence,) = said(package("lxml"), exceptions=(excepted(TODAY),))

    assert sentence == "the exception of CVE-2026-1 excepts nothing any more; take it out."


def test_packages_of_other_systems_are_looked_up_too():
    text = audit.without_markers(
        "a==1 ; sys_platform == 'win32' \\\n    --hash=sha256:00\nb==2 \\\n"
    )

    assert text == "a==1 \\\n    --hash=sha256:00\nb==2 \\\n"
