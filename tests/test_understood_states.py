"""Diplomatic acts that leave out to whom they are done: likely to the one other state spoken of; sentences in, claims out."""

import pytest

from coded import claim, lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peru has accused Chad of spying. It recalled its ambassador on Monday.",
            "Peru expel_envoy Chad",
        ),
        ("Chile closed its embassy after the coup in Niger.", "Chile close_mission Niger"),
        (
            "Peru will restore relations if Chad apologises.",
            "Peru establish_relations Chad, conditional",
        ),
    ],
)
def test_the_only_other_state_is_likely_to_be_meant(text, told):
    assert told in lines(text)
    assert told not in lines(text, firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "Iran, Israel and Chad fell out. Peru recalled its ambassador.",
        "Peru recalled its ambassador.",
        "Colombia broke off relations with Israel. Bolivia had recalled its ambassador in November.",
        "Chad is a neighbour of Niger. Peru sent an ambassador.",
    ],
)
def test_of_several_and_of_none_nobody_is(text):
    acts = {told.split()[1] for told in lines(text)}
    assert acts.isdisjoint({"expel_envoy", "send_envoy"})


def test_two_who_restore_ties_do_so_with_each_other():
    text = "Peru restored ties with Ghana. Iran and Saudi Arabia restored relations, too."
    assert lines(text, of="establish_relations") == {
        "Peru establish_relations Ghana",
        "Iran establish_relations Saudi Arabia",
    }


def test_why_it_is_meant_is_said():
    found = claim("Chile closed its embassy after the coup in Niger.", "close_mission")
    assert "the only other state spoken of" in found.why
