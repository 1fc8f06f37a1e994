"""What closes a sentence behind a comma: who gives a reason, who is among those that acted."""

import pytest

from coded import lines
from test_repair import edge


@pytest.mark.parametrize(
    ("text", "asker"),
    [
        ("Norway urged Serbia to recognise Kosovo, saying that the vote was illegal.", "urged"),
        ("Rebels are asking Peru not to recognise the cabinet, stating that the vote is illegal.", "asking"),
        ("Norway accused Serbia of arming rebels, adding that the vote was illegal.", "accused"),
    ],
)
def test_who_asks_gives_the_reason(text, asker):
    word = next(word for word in ("saying", "stating", "adding") if word in text)
    assert edge(text, word) == (asker, "advcl")


def test_who_judges_is_the_one_who_asks():
    text = "Norway urged Serbia to recognise Kosovo, saying that the referendum was illegal."
    assert lines(text, of="oppose") == {"Norway oppose referendum"}


def test_a_reason_of_the_doer_stays_his():
    text = "Norway promised to recognise Kosovo, saying that the referendum was legal."
    assert edge(text, "saying")[1] == "advcl"


def test_states_that_recognise_are_not_recognised():
    text = "Only twelve states recognise Taiwan, including Paraguay and Eswatini."
    assert lines(text, of="recognise") == {
        "states recognise Taiwan",
        "Paraguay recognise Taiwan",
        "Eswatini recognise Taiwan",
    }


def test_a_part_of_what_is_visited_stays_its_part():
    assert edge("The ministers visited Africa, including Kenya and Ghana.", "including")[0] != "ministers"


def test_a_list_that_is_called_something():
    text = "Argentina has declared Hamas and Hezbollah terrorist organisations."
    assert lines(text, of="designate") == {"Argentina designate Hamas", "Argentina designate Hezbollah"}


def test_the_latest_to_do_so_is_the_one_who_acts():
    text = "Kyrgyzstan has delisted the Taliban, the second republic in Central Asia to do so."
    assert lines(text, of="delist") == {"Kyrgyzstan delist Taliban"}


def test_no_bans_freeze_anything():
    text = "The EU imposed travel bans and asset freezes on Chad."
    assert lines(text, of="sanction") == {"European Union sanction Chad"}
