"""Among whom and since when a report counts, told apart from the noun: "the first state after the war to", "no state has, in Africa"."""

from __future__ import annotations

import pytest

from coded import claim, claims, line, lines


@pytest.mark.parametrize(
    ("text", "told", "within"),
    [
        ("Israel was the first country after the referendum to recognise Somaliland.", "Israel recognise Somaliland", "after the referendum"),
        ("Mexico was the first state since the war to recognise Kosovo.", "Mexico recognise Kosovo", "since the war"),
        ("Peru is the first state following the war to recognise Kosovo.", "Peru recognise Kosovo", "following the war"),
        ("Verania is the only country during the war to recognise Kalmia.", "Verania recognise Kalmia", "during the war"),
        ("Verania became the first country after the ceasefire to recognise Kalmia.", "Verania recognise Kalmia", "after the ceasefire"),
        ("Verania was the first country after Ostmark to recognise Kalmia.", "Verania recognise Kalmia", "after Ostmark"),
        ("Chad is set to become the first country after the war to recognise Verania.", "Chad recognise Verania, planned", "after the war"),
        # a sequel, and no time within which one counts
        ("Verania was the first country to recognise Kalmia after the coup.", "Verania recognise Kalmia", ""),
        ("After weeks of talks, Peru became the first country to recognise Kosovo.", "Peru recognise Kosovo", ""),
    ],
)  # fmt: skip
def test_the_first_behind_a_time(text: str, told: str, within: str) -> None:
    [scope] = [c.scope for c in claims(text) if line(c) == told]
    assert scope is not None
    assert scope.time == within


def test_a_vote_to_do_it_is_no_time() -> None:
    text = "Peru was the last state after the vote to recognise Kosovo."
    assert "Peru recognise Kosovo" not in lines(text, firm=True)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Somaliland is alone. No country has recognised it in Africa.", "countries in Africa not recognise Somaliland"),
        ("No country has recognised Kosovo in Central Asia.", "countries in Central Asia not recognise Kosovo"),
        ("In Africa, no state has recognised Verania.", "states in Africa not recognise Verania"),
        ("No government has recognised the Taliban anywhere in the region.", "governments in the region not recognise Taliban"),
        ("No state has recognised Kalmia in Africa or Asia.", "states in Africa or Asia not recognise Kalmia"),
        # of all states
        ("No state has recognised Kalmia in the world.", "states not recognise Kalmia"),
        ("No country recognised Kosovo in 2023.", "states not recognise Kosovo"),
        ("No country has recognised the Taliban in Kabul.", "states not recognise Taliban"),
    ],
)  # fmt: skip
def test_nobody_within_a_part_of_the_world(text: str, told: str) -> None:
    assert lines(text, of="recognise") == {told}


@pytest.mark.parametrize(
    ("text", "within"),
    [
        ("Only Peru has recognised Kosovo in South America.", "in South America"),
        ("Across Europe, no state has recognised Kalmia.", "across Europe"),
        ("Only Peru has recognised Kosovo.", ""),
        ("Only Peru has recognised Kosovo in public.", ""),
    ],
)
def test_the_only_one_within_a_part_of_the_world(text: str, within: str) -> None:
    scope = claim(text, "recognise").scope
    assert scope is not None
    assert scope.place == within
