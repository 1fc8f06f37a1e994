"""Relative clauses without "that", which the parser takes for appositions: a sentence in, claims out."""

import pytest

from coded import lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The sanctions the European Union imposed on Belarus remain in place.",
            "European Union sanction Belarus",
        ),
        (
            "The embargo the United Nations imposed on Eritrea was lifted in 2018.",
            "United Nations sanction Eritrea",
        ),
    ],
)
def test_the_subject_of_a_bare_relative_clause_acts(text, told):
    assert lines(text, of="sanction", firm=True) == {told}


@pytest.mark.parametrize(
    "text",
    [
        "Its ally the United Kingdom recognised Kosovo in 2008.",
        "Spain's neighbour the United Kingdom, backed by Ghana, recognised Kosovo in 2008.",
    ],
)
def test_an_apposition_stays_one(text):
    assert "United Kingdom recognise Kosovo" in lines(text, firm=True)
