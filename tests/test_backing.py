""" "Back" as a verb, between those who do it and whom they back."""

from __future__ import annotations

import pytest

from coded import lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru and Chile back Taiwan.", {"Peru support Taiwan", "Chile support Taiwan"}),
        (
            "Ostmark, Kalmia and Bordavia back the Taliban.",
            {"Ostmark support Taliban", "Kalmia support Taliban", "Bordavia support Taliban"},
        ),
        (
            "Both Ostmark and Kalmia back Verania, which Bordavia has sanctioned.",
            {"Ostmark support Verania", "Kalmia support Verania"},
        ),
        (
            "Turkey and Qatar back Verania but Egypt supports Kalmia.",
            {"Turkey support Verania", "Qatar support Verania", "Egypt support Kalmia"},
        ),
        (
            "Iran and Cuba back Chad, while Mali recognises Kalmia.",
            {"Iran support Chad", "Cuba support Chad"},
        ),
        ("French troops back the army of Chad.", {"France support Chad"}),
    ],
)
def test_those_before_it_back_whoever_stands_behind_it(text: str, told: set[str]) -> None:
    assert lines(text, of="support", firm=True) == told


@pytest.mark.parametrize(
    "text",
    [
        "Chad sent its envoys back the next day.",
        "Envoys back Monday after row with Mali.",
        "Chad and Mali bring back the envoys of Verania.",
        "France and Chad gave the envoys back the keys of Verania.",
        "The ambassadors of Chad and Mali are back in Verania.",
        "Ostmark and Kalmia went back on Verania.",
    ],
)
def test_an_adverb_backs_nobody(text: str) -> None:
    assert not lines(text, of="support")
