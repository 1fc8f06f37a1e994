"""Relative clauses that open with a preposition ("with which", "to whom"): a sentence in, whom they mean out."""

import pytest

from coded import lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Kosovo, with which Peru established ties in May, held a vote.",
            "Peru establish_relations Kosovo",
        ),
        (
            "The rebels of M23, to whom Rwanda has sent weapons, took the town.",
            "Rwanda aid M23",
        ),
        (
            "The sanctions target Belarus, against which Poland had already imposed an embargo.",
            "Poland sanction Belarus",
        ),
        (
            "The Houthis, on whom Australia has imposed sanctions, took the port.",
            "Australia sanction Houthis",
        ),
        (
            "Kenya, from which Somalia had withdrawn its ambassador, has welcomed the step.",
            "Somalia expel_envoy Kenya",
        ),
        (
            "Taiwan, to which Paraguay appointed a new ambassador, thanked it.",
            "Paraguay send_envoy Taiwan",
        ),
        (
            "Norway's envoy was in Doha with the Taliban, with whom the Dutch will not negotiate.",
            "Netherlands not meet Taliban, planned",
        ),
        (
            "The United States armed the Polisario Front, with which Morocco refuses to negotiate.",
            "Morocco exclude Polisario Front",
        ),
    ],
)
def test_the_noun_before_is_meant(text, told):
    assert told in lines(text, firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "Chad asked Niger with whom it had met.",
        "Chad told Niger with whom it would negotiate.",
        "The minister named the states with which Chad had held talks.",
        "The group, with whose leaders Norway has held talks, took the port.",
    ],
)
def test_who_asks_and_who_is_not_named_is_nobody(text):
    assert lines(text, of="meet", firm=True) == set()


def test_when_and_where_it_happened_takes_no_part():
    text = "The conference at which Chad met Niger was held in Togo."
    assert lines(text, of="meet") == {"Chad meet Niger"}
