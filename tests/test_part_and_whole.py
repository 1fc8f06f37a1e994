"""Who stands for a state and who does not: a part of it, one of its people, another of its name, an office that does not bind it."""

import pytest

from coded import claims


def firm(text, act):
    return {
        f"{c.actor.name} > {c.recipient.name if c.recipient else '-'}"
        for c in claims(text)
        if c.act == act and (c.grade, c.polarity, c.modality) == ("firm", "affirmed", "actual")
    }


@pytest.mark.parametrize(
    "who",
    [
        "Half of Chad",
        "The rest of Chad",
        "Southern Chad",
        "The former Chad",
        "Occupied Chad",
        "Colonial Chad",
        "An Algerian",
        "Chad's incoming president",
        "Chad's would-be president",
        "Chad's football team",
        "Chad's navy",
    ],
)
def test_a_part_a_person_or_a_team_is_not_the_state(who):
    assert "Chad > Kosovo" not in firm(f"{who} recognised Kosovo on Friday.", "recognise")
    assert not any(
        line.startswith("Algeria >") for line in firm(f"{who} recognised Kosovo on Friday.", "recognise")
    )


@pytest.mark.parametrize(
    ("who", "state"),
    [
        ("Chad", "Chad"),
        ("South Sudan", "South Sudan"),
        ("North Macedonia", "North Macedonia"),
        ("Chad's government", "Chad"),
        ("The Dutch", "Netherlands"),
        ("Chad, not Mali,", "Chad"),
        ("Not Mali but Chad", "Chad"),
        ("Only Chad", "Chad"),
    ],
)
def test_the_state_itself_is(who, state):
    assert firm(f"{who} recognised Kosovo on Friday.", "recognise") == {f"{state} > Kosovo"}


@pytest.mark.parametrize(
    "whom",
    [
        "northern Chad as a state",
        "most of Chad",
        "a Chadian minister",
        "Chad's parliament",
        "Chad as occupied",
        "Chad as its own",
    ],
)
def test_part_of_a_land_or_whoever_does_not_rule_is_not_firmly_recognised(whom):
    assert not firm(f"Peru recognised {whom}.", "recognise")


@pytest.mark.parametrize("whom", ["Chad", "Chad as a state", "Chad's government", "the Republic of Chad"])
def test_the_state_or_its_government_is(whom):
    assert firm(f"Peru recognised {whom}.", "recognise") == {"Peru > Chad"}


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Peru condemned Chad's opposition leader.", "condemn"),
        ("Peru sanctioned Chad's opposition leader.", "sanction"),
        ("Peru condemned the fighting in Chad.", "condemn"),
        ("Peru condemned the famine in Chad.", "condemn"),
        ("Peru deplored the protests in Chad.", "condemn"),
    ],
)
def test_whoever_opposes_a_state_and_what_goes_on_in_it_are_not_its_own(text, act):
    assert "Peru > Chad" not in firm(text, act)


@pytest.mark.parametrize(
    "text",
    [
        "Peru condemned the crackdown in Chad.",
        "Peru condemned the policy of Chad.",
        "Peru condemned Chad's war.",
    ],
)
def test_what_it_does_is(text):
    assert "Peru > Chad" in firm(text, "condemn")
