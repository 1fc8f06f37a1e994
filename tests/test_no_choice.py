"""What somebody had no choice but to do was done, likely; what he has no choice but to do is still open."""

import pytest

from coded import lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Verania had no choice but to recognise the Ashen Front.", "Verania recognise Ashen Front"),
        ("Norway had little choice but to expel the Iranian ambassador.", "Norway expel_envoy Iran"),
        ("Ostmark was left with no alternative but to close its embassy in Kalmia.", "Ostmark close_mission Kalmia"),
        ("Bordavia found itself with no choice but to sever ties with Kalmia.", "Bordavia sever_relations Kalmia"),
        ("Oman saw no alternative but to lift sanctions on Qatar.", "Oman lift_sanction Qatar"),
        ("Belgium had no option but to formally recognise Palestine.", "Belgium recognise Palestine"),
        ("Kenya could not but sever ties with Taiwan.", "Kenya sever_relations Taiwan"),
        ("Ostmark couldn't but recognise Kalmia.", "Ostmark recognise Kalmia"),
        ("Kalmia could not help but recognise Bordavia.", "Kalmia recognise Bordavia"),
        ("Malta could do nothing but recognise Palestine.", "Malta recognise Palestine"),
    ],
)  # fmt: skip
def test_told_in_the_past_it_was_likely_done(text, told):
    assert told in lines(text)
    assert not lines(text, firm=True)
    assert not any(" not " in line for line in lines(text))


@pytest.mark.parametrize(
    "text",
    [
        "Verania has no choice but to recognise the Ashen Front.",
        "Verania will have no choice but to recognise the Ashen Front.",
        "Verania cannot but recognise the Ashen Front.",
        "Ostmark said that Verania had no choice but to recognise the Ashen Front.",
    ],
)
def test_else_it_is_open(text):
    assert lines(text, of="recognise") == {"Verania recognise Ashen Front, possible"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Verania had few allies but recognised the Ashen Front.", "Verania recognise Ashen Front"),
        ("Verania had no choice but did not recognise the Ashen Front.", "Verania not recognise Ashen Front"),
        ("Verania could not recognise the Ashen Front.", "Verania not recognise Ashen Front, possible"),
    ],
)
def test_another_but_changes_nothing(text, told):
    assert lines(text, firm=True) == {told}


def test_which_of_two_deeds_somebody_followed_is_not_sure():
    text = "Japan expelled a Russian diplomat and Canada sanctioned Belarus, and Norway followed suit."
    assert not any(line.startswith("Norway") for line in lines(text, firm=True))
    assert "Norway sanction Belarus" in lines(text)


def test_of_one_deed_it_is_sure():
    text = "Chile, which had sanctioned Iran, recognised Palestine, and Peru followed suit."
    assert "Peru recognise Palestine" in lines(text, firm=True)
