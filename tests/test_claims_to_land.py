"""Whoever recognises a claim to land takes a side: a sentence in, on whose side out. None of it recognises anybody."""

import pytest

from coded import claims, lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Fiji recognised Moroccan sovereignty over the desert in 2021.", "Fiji support Morocco"),
        ("Peru recognises Argentina's claim to the islands.", "Peru support Argentina"),
        (
            "Fiji denied that it had recognised Moroccan sovereignty over the desert.",
            "Fiji not support Morocco",
        ),
        (
            "Fiji stopped short of recognising Moroccan sovereignty over the desert.",
            "Fiji not support Morocco",
        ),
        ("Chad might recognise Russian sovereignty over Crimea.", "Chad support Russia, possible"),
        ("Chad does not recognise Russian sovereignty over Crimea.", "Chad oppose Russia"),
        ("Chad refuses to recognise Israeli sovereignty over the plateau.", "Chad oppose Israel"),
        ("Chad will never recognise Russia's annexation of Crimea.", "Chad oppose Russia, planned"),
        ("Neither Chad nor Niger recognises Libyan sovereignty over the strip.", "Niger oppose Libya"),
    ],
)
def test_on_whose_side_somebody_is(text, told):
    found = lines(text)
    assert told in found
    assert not [line for line in found if " recognise " in line]


def test_a_denial_of_having_recognised_it_opposes_nobody():
    denied = "Fiji denied that it had recognised Russia's annexation of Crimea."
    assert not lines(denied, of="oppose")


@pytest.mark.parametrize(
    "text",
    [
        "The court recognised Chad's claim to the assets.",
        "Chad accepted Niger's claim for asylum.",
        "The insurer recognised Chad's claim for damage.",
    ],
)
def test_other_claims_are_on_nobodys_side(text):
    assert not lines(text, of="support")


@pytest.mark.parametrize(
    "text",
    [
        "Kenya resisted pressure for UN sanctions on Sudan.",
        "Kenya will keep opposing EU sanctions on Serbia.",
    ],
)
def test_what_others_are_against_is_no_firm_plan_of_whoever_would_do_it(text):
    assert {c.grade for c in claims(text) if c.act == "sanction"} <= {"tentative"}


def test_whoever_plans_no_sanctions_is_told_firmly():
    [plan] = [c for c in claims("The EU plans no sanctions on Georgia.") if c.act == "sanction"]
    assert (plan.polarity, plan.modality, plan.grade) == ("negated", "planned", "firm")


@pytest.mark.parametrize(
    "text",
    [
        "Rival Sudan government sworn in at Nyala",
        "A rival Sudan government was sworn in at Nyala on Saturday.",
    ],
)
def test_a_rival_government_is_not_that_of_the_state(text):
    assert "Sudan" not in {c.actor.name for c in claims(text)}


def test_whoever_flies_out_has_visited_nobody():
    fled = "Kenya's president, who had claimed victory, arrived in Ghana aboard a special flight."
    assert not lines(fled, of="meet")
    assert "Kenya meet Ghana" in lines("Kenya's president arrived in Ghana on Monday.")
