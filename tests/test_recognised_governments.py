"""One government of several is recognised, or is not: nothing follows for its state."""

import pytest

from coded import claims


def grades(text):
    return [(claim.recipient.name, claim.grade) for claim in claims(text) if claim.act == "recognise"]


@pytest.mark.parametrize(
    "text",
    [
        "Peru recognised the new government of Chad on Tuesday.",
        "Kenya has recognised the transitional authorities in Quito.",
        "Malta recognises the new Peruvian authorities.",
        "Norway recognised the caretaker government of Chad as legitimate.",
        "Japan does not recognise the rival administration in Lima.",
        "Japan does not recognise the government of Chad.",
        "Malta will not recognise the Peruvian regime.",
        "Malta will recognise any Peruvian government that renounces force.",
        "Malta recognises a government of Chad that is elected.",
    ],
)
def test_a_government_that_is_new_or_has_a_rival(text):
    [(_, grade)] = grades(text)
    assert grade == "tentative"


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Peru recognised Chad on Tuesday.", "Chad"),
        ("Peru recognised the government of Chad on Tuesday.", "Chad"),
        ("Japan does not recognise Chad.", "Chad"),
        ("Kenya recognised the new state of Chad in 1960.", "Chad"),
    ],
)
def test_a_state_or_its_one_government(text, whom):
    assert grades(text) == [(whom, "firm")]
