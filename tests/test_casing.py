"""Headlines In Title Case: told apart from sentences, and read in sentence case, of the same length."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coded import lines
from statusquo.syntax.casing import is_title_case, sentence_case

COMMON = frozenset(["recognises", "council", "after", "talks", "fail", "of", "the", "envoy", "to", "its"])
BODY = "The rain stopped in the capital of the islands at noon, and the ferries sailed again."


@pytest.mark.parametrize(
    ("line", "title_case"),
    [
        ("Verania Recognises Council of the Islands After Talks Fail", True),
        ("Verania Expels Ostmark Envoy Over Ferry Dispute", True),
        ("Verania Recognises Council of Islands after Talks in Hallen", True),
        ("Verania recognises council of the islands after talks fail", False),
        ("The minister said on Monday that talks with Verania would go on.", False),
        ("VERANIA RECOGNISES COUNCIL OF THE ISLANDS", True),
        ("Verania Votes", False),  # too short to tell
        ("", False),
        ("1996 - 2001", False),
    ],
)
def test_title_case_is_told_from_a_sentence(line, title_case):
    assert is_title_case(line) is title_case


@pytest.mark.parametrize(
    ("line", "names", "read"),
    [
        (
            "Verania Recognises Council After Talks Fail",
            [(0, 7)],
            "Verania recognises council after talks fail",
        ),
        # the first word and names keep their case, unknown words are names until shown otherwise
        ("Talks Fail After Brecht Recalls Envoy", [], "Talks fail after Brecht Recalls envoy"),
        ("Verania Courts the Council of the Fail", [(17, 38)], "Verania Courts the Council of the Fail"),
        ("Envoy's Talks Fail", [], "Envoy's talks fail"),
        ("RECOGNISES COUNCIL", [], "RECOGNISES council"),
    ],
)
def test_common_words_lose_their_capitals_and_names_keep_them(line, names, read):
    assert sentence_case(line, names, COMMON) == read


@given(st.text(max_size=80), st.lists(st.tuples(st.integers(0, 80), st.integers(0, 80)), max_size=3))
def test_offsets_stay_what_they_were(line, names):
    read = sentence_case(line, names, COMMON)
    assert len(read) == len(line)
    assert read.casefold() == line.casefold()


@given(st.text(alphabet="Talks FiencouyOf", max_size=60))
def test_reading_twice_changes_nothing(line):
    once = sentence_case(line, [], COMMON)
    assert sentence_case(once, [], COMMON) == once


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Verania Recognises the Ashen Front After Talks in Hallen", "Verania recognise Ashen Front"),
        ("Verania Has Expelled Ostmark Ambassador Over Talks", "Verania expel_envoy Ostmark"),
        ("Verania Refuses to Recognise Ashen Front After Vote", "Verania not recognise Ashen Front"),
        ("Verania to Recognise Ashen Front Within Weeks", "Verania recognise Ashen Front, planned"),
    ],
)
def test_a_headline_in_title_case_is_coded_like_a_sentence(headline, expected):
    assert expected in lines(f"{headline}\n\n{BODY}")


def test_the_text_of_a_report_teaches_which_words_are_common():
    headline = "Verania Has Recognised Ashen Front After Quarrel Over Lighthouse"
    body = "The quarrel over the lighthouse is old. The ferries sailed again at noon."
    assert "Verania recognise Ashen Front" in lines(f"{headline}\n\n{body}")
