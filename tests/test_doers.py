"""States that act beside one that is named: behind "by", before a dash, as a kind of states, as others."""

import pytest

from coded import claims, lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Hamas, which is outlawed as a terrorist group by Japan and many Western states, rejected the plan.",
            {"Japan designate Hamas", "Western states designate Hamas"},
        ),
        (
            "The PKK is listed as a terrorist group by Turkey and its Western allies.",
            {
                "Turkey designate Kurdistan Workers' Party",
                "Western allies designate Kurdistan Workers' Party",
            },
        ),
        (
            "The Ashen Front is deemed a terrorist organisation by Verania and Western governments.",
            {"Verania designate Ashen Front", "Western governments designate Ashen Front"},
        ),
        (
            "Hamas is considered a terrorist organisation by Paraguay, Japan and others.",
            {"Paraguay designate Hamas", "Japan designate Hamas", "others designate Hamas"},
        ),
        ("Russia declared Greenpeace undesirable.", {"Russia designate Greenpeace"}),
    ],
)
def test_each_of_those_who_list_it_is_told(text, told):
    assert lines(text, of="designate") == told


def test_others_are_a_suggestion():
    found = {c.actor.name: c.grade for c in claims("Kosovo was recognised by Peru, Japan and others.")}
    assert found == {"Peru": "firm", "Japan": "firm", "others": "tentative"}


@pytest.mark.parametrize(
    "text",
    [
        "The Peru and African countries desk is small.",
        "Kenya is regarded as an ally by Britain and many Western states.",
        "The ministry declared the meeting undesirable.",
        "Belarus declared Poland hostile.",
    ],
)
def test_nobody_is_listed_by_such_words(text):
    assert not lines(text, of="designate")


def test_american_and_western_governments_may_be_of_one_kind():
    assert "Western governments condemn Mali" not in lines("US and Western governments condemned Mali.")
