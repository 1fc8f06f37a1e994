"""Whose people act: those whom a state backs are not the state, and "the republic" is no kingdom."""

from __future__ import annotations

import pytest

from coded import claims, lines


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Moscow-backed officials announced a referendum.", "Russia hold_vote"),
        ("Russian-backed officials met Mali's president.", "Russia meet Mali"),
        ("Moscow-installed authorities recognised Kosovo.", "Russia recognise Kosovo"),
        ("US-trained forces attacked Chad.", "United States attack Chad"),
        ("Iran-aligned groups condemned Chad.", "Iran condemn Chad"),
    ],
)
def test_those_whom_a_state_backs_are_others(text: str, wrong: str) -> None:
    assert wrong not in lines(text)


def test_they_are_nobody_in_particular() -> None:
    (met,) = claims("Russian-backed officials met Mali's president.")
    assert met.actor.name == "Russian-backed officials"
    assert met.grade == "tentative"


@pytest.mark.parametrize(
    "text",
    [
        "Taliban-appointed diplomats met Chad's president.",
        "Diplomats of the Taliban met Chad's president.",
    ],
)
def test_whom_somebody_appoints_acts_for_him(text: str) -> None:
    assert lines(text, firm=True) == {"Taliban meet Chad"}


def test_the_republic_is_no_kingdom() -> None:
    text = "Catalonia declared independence. Spain rejects it. No country recognises the republic."
    assert lines(text, of="recognise") == {"states not recognise Catalonia"}


@pytest.mark.parametrize(
    "text",
    [
        "Spain took charge on Saturday, hours after dismissing Carles Puigdemont and his cabinet.",
        "The king dismissed the cabinet of Chad.",
    ],
)
def test_who_is_dismissed_loses_an_office(text: str) -> None:
    assert not lines(text, of="oppose")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chad dismissed Juan Guaido as a puppet.", "Chad oppose Juan Guaidó"),
        ("Iran dismissed the accord as a farce.", "Iran oppose accord"),
    ],
)
def test_who_dismisses_a_claim_opposes_it(text: str, told: str) -> None:
    assert told in lines(text, of="oppose")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The US sanctioned Iran over its support for Russia.", "Iran support Russia"),
        ("Chad condemned Mali over its recognition of Kosovo.", "Mali recognise Kosovo"),
        ("Canada criticised Iran over its arms deliveries to Russia.", "Iran aid Russia"),
    ],
)
def test_over_its_deeds_is_over_those_of_the_one_judged(text: str, told: str) -> None:
    assert told in lines(text)


def test_who_is_excluded_from_talks_does_not_meet() -> None:
    assert lines("Germany was excluded from talks with Iran.") == {"Germany not meet Iran"}
    assert not lines("Germany was excluded from talks with Iran.", firm=True)
