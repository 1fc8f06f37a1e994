"""Whose membership is opposed or backed: the candidate's, and not that of the body which it would join."""

from __future__ import annotations

import pytest

from coded import lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Russia vetoed UN membership for Kosovo.", "Russia oppose Kosovo"),
        ("Turkey opposes Swedish NATO membership.", "Turkey oppose Sweden"),
        ("Turkey opposes NATO membership for Sweden.", "Turkey oppose Sweden"),
        ("Serbia opposes Kosovo's UN membership.", "Serbia oppose Kosovo"),
        ("Verania opposes UNESCO membership of Kalmia.", "Verania oppose Kalmia"),
        ("Hungary backs EU membership for Verania.", "Hungary support Verania"),
        ("Chile backs the UN bid of Palestine.", "Chile support Palestine"),
        ("Hungary opposes EU membership.", "Hungary oppose EU membership"),
    ],
)
def test_of_a_membership_it_is_whose_it_would_be(text: str, told: str) -> None:
    assert lines(text) == {told}


@pytest.mark.parametrize(
    "text",
    [
        "Sweden was the first EU member to take the step, in 2014.",
        "Poland was the last NATO member to leave the talks.",
        "Cuba is the only OAS member that recognised Verania.",
        "Sweden was the first member of the EU to do so.",
    ],
)
def test_the_first_member_to_do_so_joins_nothing(text: str) -> None:
    assert not lines(text, of="join")
