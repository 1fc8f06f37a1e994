"""Speech over several sentences: who goes on, by a pronoun or without a word; and what nobody says for himself."""

import pytest

from coded import claims, lines


def speakers(text):
    """By who acts, who says so: the first link of the way."""
    return {
        one.actor.name: one.speaker.chain[0] if one.speaker else None
        for one in claims(text)
        if one.act in {"recognise", "close_mission"}
    }


ROE = "Ada Roe, a Bordavian diplomat, said that Kalmia had recognised Verania."


@pytest.mark.parametrize(
    "goes_on",
    [
        "She added that Chad had closed its embassy in Peru.",
        "Chad, she added, had closed its embassy in Peru.",
        "Chad, she went on, had closed its embassy in Peru.",
        '"Chad has closed its embassy in Peru," she said.',
        '"Chad has closed its embassy in Peru."',
        '"Chad," she went on, "has closed its embassy in Peru."',
        'She went on: "Chad has closed its embassy in Peru."',
    ],
)
def test_a_person_goes_on(goes_on):
    assert speakers(f"{ROE} {goes_on}") == {"Kalmia": "Ada Roe", "Chad": "Ada Roe"}


def test_she_stays_who_spoke_last():
    text = (
        'Ada Roe, a Bordavian diplomat, spoke to reporters.\n\n"Kalmia has recognised Verania," she said. '
        '"Chad has closed its embassy in Peru," she added.'
    )
    assert speakers(text) == {"Kalmia": "Ada Roe", "Chad": "Ada Roe"}


@pytest.mark.parametrize(
    ("first", "body"),
    [
        ("The Bordavian ministry said Kalmia had recognised Verania.", "Bordavian ministry"),
        ("According to the ministry, Kalmia has recognised Verania.", "ministry"),
        ("Bordavia said Kalmia had recognised Verania.", "Bordavia"),
    ],
)
def test_it_is_the_body_that_spoke_and_not_whom_it_spoke_of(first, body):
    assert speakers(f"{first} It said that Chad had closed its embassy in Peru.") == {
        "Kalmia": body,
        "Chad": body,
    }


@pytest.mark.parametrize(
    "text",
    [
        'Said the premier of Bordavia: "Kalmia has recognised Verania."',
        'The premier of Bordavia went on: "Kalmia has recognised Verania."',
        "Kalmia, the premier of Bordavia went on, has recognised Verania.",
        '"Kalmia has recognised Verania," continued the premier of Bordavia.',
    ],
)
def test_other_orders(text):
    assert speakers(text) == {"Kalmia": "premier"}


def test_going_on_need_not_be_speaking():
    assert lines("The talks went on, and Kalmia has recognised Verania.") == {"Kalmia recognise Verania"}
    assert speakers("The talks went on, and Kalmia has recognised Verania.") == {"Kalmia": None}


@pytest.mark.parametrize(
    "text",
    [
        "Bordavia thanked Kalmia for recognising Verania.",
        "The premier of Bordavia criticised Kalmia for closing its embassy in Ostmark.",
        "Kalmia, which recognised Verania in May, is friendly, the premier of Bordavia said.",
    ],
)
def test_what_is_taken_for_granted_is_on_nobodys_word(text):
    assert speakers(text) == {"Kalmia": None}


def test_what_is_only_seen_by_an_outlet_is_not_its_word():
    text = "A note seen by the Tessaly Times says Kalmia has recognised Verania."
    assert speakers(text)["Kalmia"] != "Tessaly Times"


def test_where_it_was_said_is_not_what_was_said():
    text = "Bordavia said in a statement published by state media that Kalmia had recognised Verania."
    assert speakers(text) == {"Kalmia": "Bordavia"}


def test_alleged_deeds_are_tentative():
    (one,) = [
        c for c in claims("Ostmark's alleged recognition of Verania angered Kalmia.") if c.act == "recognise"
    ]
    assert one.grade == "tentative"
