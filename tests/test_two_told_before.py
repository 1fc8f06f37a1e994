"""Two who were told before are meant by a definite phrase alone: "the two ministers", not "two ministers"."""

import pytest

from coded import claim, lines

SPOKE = "Prime Minister Giorgia Meloni met Prime Minister Benjamin Netanyahu in Rome."


@pytest.mark.parametrize(
    "who", ["Two ministers", "Two far-right ministers", "Two diplomats", "Two men", "Two presidents"]
)
def test_two_without_an_article_are_others(who):
    told = claim(f"{SPOKE} {who} urged Chad to recognise Kosovo.", "recognise")
    assert told.speaker is None or "Meloni" not in told.speaker.name


@pytest.mark.parametrize(
    "who", ["Two ministers", "Two officials", "Two presidents", "Two leaders of the opposition"]
)
def test_nor_do_those_who_were_told_act(who):
    told = lines(f"{SPOKE} {who} have recognised Kosovo.", firm=True)
    assert told == {"Italy meet Israel"}


def test_two_countries_are_not_those_of_the_sentence_before():
    told = lines(
        "Kenya and Uganda signed a pact. Two countries of the region recognised Kosovo.", of="recognise"
    )
    assert told <= {"countries recognise Kosovo"}


@pytest.mark.parametrize(
    "who", ["The two countries", "Both countries", "These two countries", "The two sides"]
)
def test_a_definite_phrase_takes_them_up(who):
    told = lines(f"Kenya and Uganda signed a pact. {who} recognised Kosovo.", of="recognise")
    assert told == {"Kenya recognise Kosovo", "Uganda recognise Kosovo"}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Jordan's foreign minister received Oman's foreign minister.", "The two ministers"),
        ("Jordan's foreign minister received Oman's foreign minister.", "Both diplomats"),
        ("Jordan's president received Oman's president.", "Both presidents"),
        ("Prime Minister Dana Holm of Jordan received Prime Minister Lena Brecht of Oman.", "The two prime ministers"),
        ("Prime Minister Dana Holm of Jordan received Prime Minister Lena Brecht of Oman.", "The two leaders"),
    ],
)  # fmt: skip
def test_those_who_hold_the_office_are_meant(text, who):
    told = lines(f"{text} {who} recognised Kosovo.", of="recognise")
    assert told == {"Jordan recognise Kosovo", "Oman recognise Kosovo"}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (SPOKE, "The two ministers"),
        ("President Emmanuel Macron received Prime Minister Giorgia Meloni.", "The two ministers"),
        ("President Emmanuel Macron received President William Ruto.", "Both diplomats"),
        ("Jordan's foreign minister received Oman's foreign minister.", "Both presidents"),
    ],
)
def test_those_who_hold_another_office_are_not(text, who):
    assert not lines(f"{text} {who} recognised Kosovo.", of="recognise")


def test_a_prime_minister_is_not_the_minister():
    text = "Prime Minister Giorgia Meloni visited Chad. The minister recognised Kosovo."
    assert not lines(text, of="recognise", firm=True)
