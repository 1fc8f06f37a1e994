"""Whose day it is: that of a reaction is not that of the deed, a deadline is that of the plan, and what is late has no date."""

import pytest

from coded import claim, claims

JULY = "2024-07-15"


@pytest.mark.parametrize(
    "text",
    [
        "On Monday Iran condemned the US designation of the Houthis.",
        "On Monday Iran praised Chad's recognition of Kosovo.",
        "On 8 May the European Union condemned the sanctions of Canada on Cuba.",
        "On 8 May Iran welcomed Canada's removal of sanctions on Cuba.",
        "On 8 May Canada extended the exemption from its sanctions on Syria.",
    ],
)
def test_the_day_of_a_reaction_is_not_that_of_the_deed(text):
    acts = {"designate", "recognise", "sanction"} | ({"lift_sanction"} if "welcomed" in text else set())
    deeds = [c for c in claims(text, published=JULY) if c.act in acts]
    assert deeds or "of Canada" in text
    assert all(c.when is None or c.when.basis == "publication" for c in deeds)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("On Monday Chad announced its recognition of Kosovo.", "2024-07-15"),
        ("On 8 May Chad received recognition from Fiji.", "2024-05-08"),
        ("On 3 May Chad imposed sanctions on Mali.", "2024-05-03"),
    ],
)
def test_who_does_it_has_its_day(text, when):
    assert {c.when.start for c in claims(text, published=JULY) if c.when} == {when}


@pytest.mark.parametrize(
    ("text", "modality", "when"),
    [
        ("Jordan plans to remove Hamas from its list of terrorist organisations by September.", "planned", "2024-09"),
        ("Jordan removed Hamas from its list of terrorist organisations on Sunday.", "actual", "2024-07-14"),
        ("Jordan removed Hamas from its list of terrorist organisations on Sunday, three months later than planned.", "actual", "2024-07-14"),
    ],
)  # fmt: skip
def test_no_list_is_of_a_day(text, modality, when):
    told = claim(text, "delist", published=JULY)
    assert (told.modality, told.when.start, told.grade) == (modality, when, "firm")


@pytest.mark.parametrize(
    "text",
    [
        "On 3 July Chad recognised Kosovo.",
        "On 3 July 2024 Chad recognised Kosovo.",
        "On 3 July Chad recognised Kosovo, the first African state to do so, its foreign ministry said.",
    ],
)
def test_the_month_is_no_part_of_the_name_behind_it(text):
    told = claim(text, "recognise", published=JULY)
    assert (told.actor.name, told.when.start) == ("Chad", "2024-07-03")
    assert told.evidence.quote.startswith("Chad")


def test_the_ministry_says_so_and_the_first_is_the_state():
    told = claim(
        "Chad recognised Kosovo on Monday, the first member of the African Union to do so, its foreign ministry said in a statement.",
        published=JULY,
    )
    assert (told.quantifier, told.scope.place, told.speaker.name, told.speaker.speaks_for) == (
        "first", "of the African Union", "foreign ministry", "TCD",
    )  # fmt: skip
