"""A round, a package or the renewal of something: what is told of it is told of the thing."""

import pytest

from coded import claim, claims


@pytest.mark.parametrize(
    ("text", "act", "polarity", "modality"),
    [
        ("Verania cancelled a new round of talks with Kalmia.", "meet", "negated", "actual"),
        ("Verania pushed for a new round of talks with Kalmia.", "meet", "affirmed", "demanded"),
        ("A second round of talks between Verania and Kalmia is unlikely.", "meet", "negated", "possible"),
        ("A second round of talks between Verania and Kalmia began on Monday.", "meet", "affirmed", "actual"),
        ("Verania blocked a new package of EU sanctions on Kalmia.", "sanction", "negated", "actual"),
        ("Verania held up the renewal of EU sanctions on Kalmia.", "sanction", "negated", "actual"),
        ("Ostmark is preparing another set of sanctions on Kalmia.", "sanction", "affirmed", "planned"),
        ("Ostmark announced a further wave of sanctions on Kalmia.", "sanction", "affirmed", "actual"),
    ],
)
def test_what_is_told_of_a_round_is_told_of_what_it_is_a_round_of(text, act, polarity, modality):
    found = claim(text, act)
    assert (found.polarity, found.modality) == (polarity, modality)


@pytest.mark.parametrize(
    "text",
    [
        "Kalmia rejected the latest round of Ostmark's sanctions on Verania.",
        "Kalmia rejected Ostmark sanctions on Verania.",
        "Kalmia denounced a fresh set of Ostmark's sanctions on Verania.",
    ],
)
def test_sanctions_that_a_third_turns_down_are_in_force_all_the_same(text):
    assert {c.polarity for c in claims(text) if c.act == "sanction"} <= {"affirmed"}
