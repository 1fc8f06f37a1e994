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
        "In a short story, Verania recognised the Ashen Front.",
        "In a comic book, Verania recognised the Ashen Front.",
        "According to the novel, Verania recognised the Ashen Front.",
        "According to a parody account, Verania recognised the Ashen Front.",
    ],
)
def test_what_a_work_tells_is_no_fact(text):
    assert not any(found.factual for found in claims(text))
    assert lines(text, firm=True) == set()


@pytest.mark.parametrize("where", ["In a draft statement", "According to the draft", "Under the draft"])
def test_what_a_draft_says_is_put_forward(where):
    found = claim(f"{where}, Verania recognises the Ashen Front.", "recognise")
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


@pytest.mark.parametrize("where", ["In a news story", "According to the report", "Under the agreement"])
def test_what_reports_and_agreements_tell_is_no_work(where):
    assert claim(f"{where}, Verania recognised the Ashen Front.", "recognise").factual
