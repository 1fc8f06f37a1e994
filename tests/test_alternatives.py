"""Verbs joined by "or": of two things told as alternatives neither is sure, and one "not" is of both."""

from __future__ import annotations

import pytest

from coded import lines


@pytest.mark.parametrize(
    "text",
    [
        "Verania and Kalmia either recognised Ostmark or opened an embassy there.",
        "Peru has severed ties with Cuba or at least recalled its ambassador from Havana.",
        "Argentina and Peru have sent ambassadors back to Caracas or never withdrew them.",
        "Chad cut ties with Sudan and expelled its envoy, or said so.",
    ],
)
def test_of_alternatives_none_is_firm(text: str) -> None:
    assert lines(text)
    assert not lines(text, firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "Chad has not recognised Kosovo or opened an embassy there.",
        "Chad has neither recognised Kosovo nor opened an embassy there.",
        "Chad has not recognised Kosovo nor opened an embassy in Pristina.",
        "Chad never recognised Kosovo or opened an embassy in Pristina.",
        "Chad did not recognise Kosovo or open an embassy in Pristina.",
    ],
)
def test_one_negation_is_of_both(text: str) -> None:
    assert lines(text, firm=True) == {"Chad not recognise Kosovo", "Chad not open_mission Kosovo"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Whether or not Mali agrees, Chad recognised Kosovo.", "Chad recognise Kosovo"),
        ("Chad recognised Kosovo, and will sooner or later open an embassy.", "Chad recognise Kosovo"),
        ("Chad recognised Kosovo after more or less a year.", "Chad recognise Kosovo"),
    ],
)
def test_an_or_between_other_words_takes_nothing_back(text: str, told: str) -> None:
    assert told in lines(text, firm=True)


def test_what_follows_and_is_no_denial() -> None:
    assert "Chad not open_mission Serbia" not in lines(
        "Chad never recognised Kosovo and opened an embassy in Belgrade."
    )
