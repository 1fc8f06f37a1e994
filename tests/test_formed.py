"""Whose "the new government", "the new state" is: that of whoever was just told to have formed or declared one."""

from __future__ import annotations

import pytest

from coded import lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Taliban formed an interim government in 2021. No country has recognised the new government.", "states not recognise Taliban"),
        ("The Rapid Support Forces announced a parallel government. Chad recognised the government.", "Chad recognise Rapid Support Forces"),
        ("South Sudan declared independence in 2011. Kenya has recognised the new state.", "Kenya recognise South Sudan"),
        ("The Ashen Front set up a council in Szoth. Verania refused to recognise the new council.", "Verania not recognise Ashen Front"),
        # the town is not whose government it is
        ("The Ashen Front formed a government in Szoth. Verania recognised the government.", "Verania recognise Ashen Front"),
        ("The Ashen Front formed a government. Verania recognised it.", "Verania recognise Ashen Front"),
        ("The Ashen Front has formed a council in Szoth. No state has recognised it.", "states not recognise Ashen Front"),
        ("South Sudan formed a government in 2011. It was recognised by Kenya.", "Kenya recognise South Sudan"),
        # another's, by its own words
        ("The Ashen Front formed a government in Szoth. Verania recognised the Bordavian government.", "Verania recognise Bordavia"),
        ("The Ashen Front formed a government in Szoth. Verania recognised the government of Kalmia.", "Verania recognise Kalmia"),
    ],
)  # fmt: skip
def test_the_new_government_is_that_of_who_formed_it(text: str, told: str) -> None:
    assert lines(text, of="recognise", firm=True) == {told}


def test_of_a_name_that_no_file_knows_it_is_a_suggestion() -> None:
    text = "The RSG announced a council on Monday. No state has recognised the new body."
    assert "states not recognise RSG" in lines(text)
    assert not lines(text, of="recognise", firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "The Ashen Front formed an alliance in Szoth. Verania recognised the new government.",
        "The Ashen Front has not formed a government. Verania recognised the new government.",
    ],
)
def test_what_was_not_formed_is_nobodys(text: str) -> None:
    assert "Verania recognise Ashen Front" not in lines(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ghana's opposition formed a government. Togo recognised it.",
        "In Gabon the opposition formed a government. Peru recognised it.",
        "Kenya's rebels formed a rival government. Togo refused to recognise it.",
        "In Verania the rebels announced a council. Ostmark has recognised it.",
    ],
)
def test_it_is_not_the_state_in_which_others_formed_it(text: str) -> None:
    assert not lines(text, of="recognise")


@pytest.mark.parametrize(
    "text", ["In Kenya the rebels announced a council.", "In Verania the army formed a government."]
)
def test_where_another_forms_it_the_state_is_likely_only(text: str) -> None:
    assert not lines(text, firm=True)


def test_where_nobody_else_forms_it_the_state_does() -> None:
    assert lines("A new government was formed in Kenya.", firm=True) == {"Kenya form_government"}
