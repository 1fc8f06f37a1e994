"""What is told in a novel, put into a draft, or played on a field has not happened between parties."""

import pytest

from coded import claim, claims, lines


@pytest.mark.parametrize(
    "text",
    [
        "In the novel, Verania recognises the Ashen Front.",
        "The film has Verania recognise the Ashen Front.",
        "In a satirical sketch, Verania recognised the Ashen Front.",
        "The film tells how Verania recognises the Ashen Front.",
    ],
)
def test_what_a_work_tells_is_no_fact(text):
    assert not any(found.factual for found in claims(text))
    assert lines(text, firm=True) == set()


def test_what_a_draft_says_is_put_forward():
    found = claim("In a draft statement, Verania recognises the Ashen Front.", "recognise")
    assert (found.modality, found.grade) == ("proposed", "tentative")


@pytest.mark.parametrize(
    "text",
    [
        "Spain met Portugal in the final.",
        "Spain will host Portugal in a friendly in Madrid.",
        "Spain met Portugal in a World Cup qualifier on Sunday.",
    ],
)
def test_who_meets_in_a_match_meets_on_a_field(text):
    assert claims(text) == ()


def test_who_meets_on_the_sidelines_of_a_match_meets():
    assert lines("Verania met Ostmark on the sidelines of the World Cup.") == {"Verania meet Ostmark"}
