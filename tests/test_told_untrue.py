"""What the outlet itself calls untrue is no firm fact of whoever told it: "The story is untrue.", "Posts that say so are false."."""

import pytest

from coded import claims, lines

PAPER = "The Tessaly Times reported that Verania had recognised the Ashen Cabinet."


@pytest.mark.parametrize(
    "denial",
    [
        "The story is untrue.",
        "The article was a hoax.",
        "The claim is fabricated.",
        "The report turned out to be false.",
        "There is no truth to the report.",
        "The story was invented.",
    ],
)
def test_in_the_next_sentence_it_is_denied_on_nobodys_word(denial):
    found = {
        (one.grade, one.polarity, one.speaker and one.speaker.name) for one in claims(f"{PAPER} {denial}")
    }
    assert found == {("tentative", "affirmed", "Tessaly Times"), ("tentative", "negated", None)}


@pytest.mark.parametrize(
    "denial",
    [
        "That never happened.",
        "No such recognition took place.",
        "In fact it has not.",
        "It has since retracted the report.",
        "The Tessaly Times withdrew the story.",
    ],
)
def test_what_did_not_happen_or_was_retracted_is_not_firm(denial):
    assert lines(f"{PAPER} {denial}", of="recognise") >= {"Verania recognise Ashen Cabinet"}
    assert not lines(f"{PAPER} {denial}", firm=True)


def test_what_is_wrong_may_be_the_deed():
    assert lines(f"{PAPER} That is wrong.") == {"Verania recognise Ashen Cabinet"}
    assert not lines(f"{PAPER} That is wrong.", firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "The news that Verania recognised the Ashen Cabinet turned out to be false.",
        "The claim that Verania recognised the Ashen Cabinet proved to be wrong.",
        "Reports that Verania has recognised the Ashen Cabinet are untrue.",
    ],
)
def test_in_the_sentence_that_tells_it(text):
    assert lines(text, firm=True) == {"Verania not recognise Ashen Cabinet"}


@pytest.mark.parametrize(
    "text",
    [
        "Posts that say Kalmia has opened an embassy in Bordavia are false.",
        "A letter in which Ostmark recognised Kalmia has been shown to be a forgery.",
        "False: Ostmark has recognised Kalmia.",
        "This newspaper incorrectly stated that Ostmark had recognised Kalmia.",
        "The Courier apologised for reporting that Ostmark had recognised Kalmia.",
        "It is not true that only Ostmark recognised Kalmia.",
        "It is not true that Ostmark recognised Kalmia first.",
        "The claim that Verania sanctioned Ostmark is no lie.",
        "The claim that Verania sanctioned Ostmark is neither false nor new.",
    ],
)
def test_elsewhere_nothing_is_firm(text):
    assert lines(text)
    assert not lines(text, firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "Ostmark recognised Kalmia on Monday. The map behind the minister was false.",
        "Ostmark recognised Kalmia on Monday. The claim that it was paid for this is false.",
        "Ostmark recognised Kalmia; reports that Verania had done so were false.",
        "Ostmark recognised Kalmia. Some say this is wrong.",
        "Ostmark recognised Kalmia. It withdrew its envoy from Verania.",
        "Ostmark recognised Kalmia. In Verania that never happened before.",
        "Contrary to expectations, Ostmark recognised Kalmia.",
    ],
)
def test_what_is_untrue_of_another_thing_denies_nothing(text):
    assert "Ostmark recognise Kalmia" in lines(text, firm=True)
    assert "Ostmark not recognise Kalmia" not in lines(text)


def test_the_paper_stands_where_something_else_is_untrue():
    text = f"{PAPER} The price of oil was wrong."
    assert lines(text, firm=True) == {"Verania recognise Ashen Cabinet"}
