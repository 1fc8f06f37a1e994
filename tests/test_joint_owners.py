"""Whose it is, where two own it or the same thing is told of another: a sentence in, claims out."""

import pytest

from coded import lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Mali and Niger's support for Russia is strong.",
            {"Mali support Russia", "Niger support Russia"},
        ),
        (
            "The United States and Britain's sanctions on Iran remain.",
            {"United States sanction Iran", "United Kingdom sanction Iran"},
        ),
        (
            "After Peru and Ghana's talks with Togo, the envoy left.",
            {"Peru meet Togo", "Ghana meet Togo"},
        ),
    ],
)
def test_both_do_what_is_theirs(text, told):
    assert told <= lines(text, firm=True)


def test_a_deal_of_two_is_between_them():
    text = "Serbia and Kosovo's deal on car plates broke down."
    assert lines(text, of="agree") == {"Serbia agree Kosovo"}
    assert lines(text, firm=True) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Peru's recognition of Kosovo and Serbia's refusal to accept it led to a quarrel.",
        "Peru condemned Kosovo and Serbia's president.",
    ],
)
def test_a_state_and_a_thing_of_another_are_two(text):
    assert not {told for told in lines(text, firm=True) if told.startswith("Kosovo")}


def test_the_same_of_another_is_likely_to_be_done_to_the_same():
    text = "US aid to Ukraine and that of Norway and Sweden has continued."
    told = {"United States aid Ukraine", "Norway aid Ukraine", "Sweden aid Ukraine"}
    assert lines(text, of="aid") == told


@pytest.mark.parametrize(
    "text",
    [
        "Turkey's recognition of Kosovo and that of Albania came in May.",
        "Turkey's interests and those of Albania are the same.",
    ],
)
def test_of_whom_it_may_be_acts_not(text):
    assert not {told for told in lines(text) if told.startswith("Albania")}


# ------------------------------------------------------------------------------------------------ posts


@pytest.mark.parametrize(
    "text",
    [
        "Peru is pleased to announce that Ana Diaz will serve as special envoy for Haiti.",
        "The Foreign Ministry of Peru announced that Ana Diaz will be the next ambassador to Haiti.",
        "Peru announces the appointment of Ana Diaz as Ambassador Extraordinary and Plenipotentiary to Haiti.",
    ],
)
def test_who_announces_a_post_gives_it(text):
    assert lines(text, of="send_envoy") == {"Peru send_envoy Haiti"}


@pytest.mark.parametrize(
    "text",
    [
        "Peru announced that it would act as a mediator for Haiti.",
        "Peru announced that Ana Diaz will be Ghana's ambassador to Haiti.",
    ],
)
def test_no_post_of_its_own_is_given(text):
    assert "Peru send_envoy Haiti" not in lines(text)
