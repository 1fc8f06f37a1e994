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
        "Chad is a neighbour of Niger. Peru sent an ambassador.",
    ],
)
def test_of_several_and_of_none_nobody_is(text):
    acts = {told.split()[1] for told in lines(text)}
    assert acts.isdisjoint({"expel_envoy", "send_envoy"})


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chile recalled its ambassador to Israel. Colombia severed relations.", "Colombia sever_relations Israel"),
        ("Colombia broke off relations with Israel. Bolivia had recalled its ambassador in November.", "Bolivia expel_envoy Israel"),
        ("Kenya recalled its ambassador to Sudan. Uganda severed relations and Rwanda closed its border.", "Uganda sever_relations Sudan"),
        ("Verania withdrew its envoy from Kalmia, and Ostmark broke off relations.", "Ostmark sever_relations Kalmia"),
        # who is told to act behind it is another that does so
        (
            "Brazil accused Verania of a coup. On Monday Brazil recalled its ambassador and Peru severed relations.",
            "Brazil expel_envoy Verania",
        ),
        (
            "Brazil accused Verania of a coup. On Monday Brazil recalled its ambassador and Peru severed relations.",
            "Peru sever_relations Verania",
        ),
        # to whom it was done does it in turn
        ("Bolivia broke off ties with Israel. Israel closed its embassy.", "Israel close_mission Bolivia"),
    ],
)  # fmt: skip
def test_to_whom_another_does_such_a_deed_is_likelier(text, told):
    act = told.split()[1]
    assert {line for line in lines(text, of=act) if line.split()[0] == told.split()[0]} == {told}
    assert told not in lines(text, firm=True)


def test_whoever_follows_follows_in_the_deed_told_last():
    text = "Ecuador raided Mexico's embassy in Quito. Mexico severed relations and Nicaragua followed suit."
    assert "Nicaragua attack Mexico" not in lines(text)
    text = "Chad recognised Kosovo. Mali recalled its envoy and Niger followed suit."
    assert "Niger recognise Kosovo" not in lines(text, firm=True)
    assert "Niger recognise Kosovo" in lines("Chad recognised Kosovo. Niger followed suit.", firm=True)


def test_two_who_restore_ties_do_so_with_each_other():
    text = "Peru restored ties with Ghana. Iran and Saudi Arabia restored relations, too."
    assert lines(text, of="establish_relations") == {
        "Peru establish_relations Ghana",
        "Iran establish_relations Saudi Arabia",
    }


def test_why_it_is_meant_is_said():
    found = claim("Chile closed its embassy after the coup in Niger.", "close_mission")
    assert "the only other state spoken of" in found.why
