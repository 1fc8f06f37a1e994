"""Clauses parted by a comma alone: who opposes "it", or refuses, takes nothing back of what another did."""

from __future__ import annotations

import pytest

from coded import claim, lines


@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        ("Ghana backed the plan, Togo opposed it.", "support", "Ghana support plan"),
        ("Ostmark supported the resolution, Verania rejected it and Kalmia abstained.", "support", "Ostmark support resolution"),
        ("Peru recognised Palestine, Panama refused to.", "recognise", "Peru recognise Palestine"),
        ("Peru recognised Palestine, Panama refused.", "recognise", "Peru recognise Palestine"),
        ("Oman opened an embassy in Kabul, Kuwait declined to do so.", "open_mission", "Oman open_mission Afghanistan"),
        ("Laos expelled the Fijian ambassador, Vietnam threatened to.", "expel_envoy", "Laos expel_envoy Fiji"),
        ("Malta recognised Kosovo, Sweden refused to follow.", "recognise", "Malta recognise Kosovo"),
    ],
)  # fmt: skip
def test_the_first_did_it(text: str, act: str, told: str) -> None:
    found = lines(text, of=act, firm=True)
    assert told in found
    assert not any(line.startswith(told.split(" ", 1)[0] + " not") for line in found)


def test_the_third_of_three_clauses_is_read() -> None:
    told = lines("Chad condemned the coup, Niger welcomed it and Mali recalled its ambassador to Peru.")
    assert {"Chad condemn coup", "Mali expel_envoy Peru"} <= told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Bolivia has recognised Kosovo, Serbia said.", "Bolivia recognise Kosovo"),
        ("Chad has recognised Kosovo, Belgrade denied.", "Chad not recognise Kosovo"),
        ('"Chad has recognised Kosovo," Peru told it.', "Chad recognise Kosovo"),
    ],
)
def test_what_is_said_behind_a_comma_is_still_said(text: str, told: str) -> None:
    found = claim(text, "recognise")
    assert found.speaker is not None
    assert lines(text, of="recognise") == {told}


# ------------------------------------------------------------------------------- dates, made things, the republic


@pytest.mark.parametrize(
    ("text", "act"),
    [
        (
            "Latvia, the first state to accept a Kosovan envoy, closed its embassy in Tirana in 2014.",
            "accept_envoy",
        ),
        ("Malawi, the only country to recognise Abkhazia, left the African Union on Monday.", "recognise"),
        ("Ostmark, the last state to recognise Verania, recalled its ambassador last week.", "recognise"),
    ],
)
def test_the_date_of_a_deed_is_not_that_of_what_its_doer_once_did(text: str, act: str) -> None:
    assert claim(text, act).when is None


def test_what_somebody_became_has_the_date_of_becoming_it() -> None:
    found = claim("In 1993 Oman became the first Gulf state to recognise Israel.", "recognise")
    assert found.when is not None
    assert found.when.start == "1993"


@pytest.mark.parametrize("thing", ["statement", "offer", "pledge", "appeal"])
def test_what_is_made_by_an_official_appoints_nobody(thing: str) -> None:
    assert not lines(f"The {thing} made by the president of Togo was rejected by Ghana.", of="appoint")


def test_the_republic_may_be_another_than_the_state_spoken_of() -> None:
    text = "Slovenia met its envoys in 2011. Two years later the republic was dissolved, and its last president was arrested by Chad."
    assert not lines(text, of="detain", firm=True)
