"""Headlines without a verb, or with a participle for one: what they say of a noun."""

import pytest

from coded import claim, claims


@pytest.mark.parametrize(
    "text",
    [
        "Talks between Verania and Kalmia off",
        "Verania-Kalmia talks on hold",
        "Verania-Kalmia talks called off",
        "Verania-Kalmia summit postponed over fish",
        "Talks between Ostmark and Kalmia cancelled",
        "Ostmark-Kalmia meeting put off until May",
    ],
)
def test_what_a_headline_says_is_off_did_not_happen(text):
    assert claim(text, "meet").polarity == "negated"


@pytest.mark.parametrize(
    "text", ["Verania-Kalmia talks held in Szoth", "Verania-Kalmia talks end without a deal"]
)
def test_what_it_says_took_place_did(text):
    assert claim(text, "meet").polarity == "affirmed"


def test_under_pressure_in_a_headline_is_whoever_stands_before_it():
    assert {c.actor.name for c in claims("Verania under pressure to recognise Kalmia")} <= {"Verania"}
    assert claim("Verania is under pressure to recognise Kalmia.", "recognise").actor.name == "Verania"
