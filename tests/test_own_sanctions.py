"""Sanctions told by whose they are alone: on whom is what the report is about, as a suggestion. "We shall" commits as "we will" does."""

from __future__ import annotations

import pytest

from coded import claims, lines
from statusquo.model import Publisher


@pytest.mark.parametrize(
    "text",
    [
        "Kalmia is poor. Kalmia asked for help. Verania lifted its economic sanctions in March.",
        "Kalmia freed prisoners. Kalmia hopes for talks. Verania has lifted its sanctions.",
    ],
)
def test_whoever_the_report_is_about_may_be_meant(text: str) -> None:
    found = [c for c in claims(text) if c.act == "lift_sanction"]
    assert [(c.actor.name, c.recipient.name if c.recipient else None, c.grade) for c in found] == [
        ("Verania", "Kalmia", "tentative")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Kalmia and Ostmark fell out. Verania renewed its sanctions.",
        "Kalmia is poor. Kalmia asked for help. Verania lifted sanctions.",
    ],
)
def test_of_two_nobody_is_meant(text: str) -> None:
    assert lines(text, of="lift_sanction") | lines(text, of="sanction") == set()


def test_we_shall_is_a_promise() -> None:
    ministry = Publisher(
        id="mfa-verania", name="Foreign Ministry of Verania", kind="ministry", owner="VRN", speaks_for="VRN"
    )
    for word in ("shall", "will"):
        text = f"We {word} reopen our embassy in Hallen."
        assert lines(text, publisher=ministry) == {"Verania open_mission Ostmark, promised"}
