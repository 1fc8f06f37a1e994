"""A date behind one member of a list is that member's own."""

from __future__ import annotations

import pytest

from coded import claims
from statusquo.syntax.inset_dates import insets, without


def days(text: str, act: str = "recognise", *, of: str = "actor") -> dict[str, str | None]:
    """By the party its day."""
    found = [c for c in claims(text) if c.act == act]
    return {getattr(c, of).name: c.when.start if c.when else None for c in found}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Kosovo was recognised by Peru (22 February 2008), Chad (1 June 2012) and Libya (25 September 2013).",
            {"Peru": "2008-02-22", "Chad": "2012-06-01", "Libya": "2013-09-25"},
        ),
        (
            "Peru (2008), Chad (2012) and Libya (2013) recognised Kosovo.",
            {"Peru": "2008", "Chad": "2012", "Libya": "2013"},
        ),
        ("Ghana, Togo (2014) and Mali (2012) recognised Kosovo.", {"Ghana": None, "Togo": "2014", "Mali": "2012"}),
        ("Peru, in 2008, and Chad, in 2012, recognised Kosovo.", {"Peru": "2008", "Chad": "2012"}),
        (
            "Verania was recognised by Kalmia in 2008, Peru in 2009 and Chad in 2018.",
            {"Kalmia": "2008", "Peru": "2009", "Chad": "2018"},
        ),
        ("Peru and Chad recognised Kosovo in 2012.", {"Peru": "2012", "Chad": "2012"}),
    ],
)  # fmt: skip
def test_who_acts_has_his_own_day(text: str, told: dict[str, str | None]) -> None:
    assert days(text) == told


@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        (
            "Peru has recognised Palestine (24 January 2011) and Kosovo (22 February 2008).",
            "recognise",
            {"Palestine": "2011-01-24", "Kosovo": "2008-02-22"},
        ),
        (
            "Chad signed accords with Mali in 2012, Niger in 2013 and Togo in 2014.",
            "agree",
            {"Mali": "2012", "Niger": "2013", "Togo": "2014"},
        ),
        ("Chad cut ties with Taiwan in 2006 and Panama in 2017 recognised China.", "sever_relations", {"Taiwan": "2006"}),
    ],
)  # fmt: skip
def test_to_whom_it_is_done_has_his_own_day(text: str, act: str, told: dict[str, str]) -> None:
    assert days(text, act, of="recipient") == told


def test_the_evidence_is_the_text_with_the_dates() -> None:
    text = "Kosovo was recognised by Peru (2008), Chad (2012) and Libya (2013)."
    for claim in claims(text):
        assert claim.evidence.quote == text[claim.evidence.start : claim.evidence.end]
    assert "(2012)" in next(c for c in claims(text) if c.actor.name == "Libya").evidence.quote


def test_what_is_left_out_is_a_date_and_nothing_else() -> None:
    text = "The pact (12 May 2010) of Chad (see below) and Mali (2012) was signed by 300 (of 500)."
    assert without(text, insets(text)) == "The pact of Chad (see below) and Mali was signed by 300 (of 500)."


def test_of_those_spelled_out_behind_their_number_each_has_his_own_day() -> None:
    text = "Kosovo was recognised only by three states: Kalmia (17 November 2006), Peru (17 November 2007) and Chad (4 July 2001)."
    assert days(text) == {"Kalmia": "2006-11-17", "Peru": "2007-11-17", "Chad": "2001-07-04"}
