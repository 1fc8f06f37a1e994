"""A waiver whose end only the next sentence tells: "The waiver runs until 30 August"."""

import pytest

from coded import claims

JULY = "2024-07-15"
GRANTS = "Canada exempted Syria from its sanctions."


@pytest.mark.parametrize(
    ("text", "end"),
    [
        (f"{GRANTS} The exemption expires on 31 December.", "2024-12-31"),
        (f"{GRANTS} It expires on 31 December.", "2024-12-31"),
        (f"{GRANTS} The exemption expired on 30 June.", "2024-06-30"),
        (f"{GRANTS} The exemption is valid for 90 days.", "2024-10-12"),
        (
            "Canada issued a sanctions waiver for Iraq on 3 July. The waiver runs until 30 August.",
            "2024-08-30",
        ),
        (
            "Canada granted Amir Khan Muttaqi a travel exemption. The waiver runs until 30 August.",
            "2024-08-30",
        ),
    ],
)
def test_the_next_sentence_tells_the_end(text, end):
    (told,) = claims(text, published=JULY)
    assert (told.act, told.effective.end, told.grade) == ("lift_sanction", end, "firm")
    assert text.split(". ")[1] in told.why


def test_it_is_the_end_for_all_to_whom_it_is_granted():
    both = claims("Canada exempted Syria and Iraq from its sanctions. The exemption expires on 31 December.")
    assert {(c.recipient.name, c.effective.end) for c in both} == {
        ("Syria", "2024-12-31"),
        ("Iraq", "2024-12-31"),
    }


@pytest.mark.parametrize(
    "text",
    [
        f"{GRANTS} The visa waiver for tourists runs until 30 August.",
        f"{GRANTS} A waiver for Iraq runs until 30 August.",
        f"{GRANTS} The exemption is not valid until August.",
        f"{GRANTS} It runs until 30 August.",  # what?
        f"{GRANTS} Talks went on. The waiver runs until 30 August.",
        "Canada issued a sanctions waiver for Iraq and Japan issued a sanctions waiver for Syria. The waiver expires on 31 December.",
        "Canada lifted its sanctions on Syria. The waiver runs until 30 August.",
    ],
)
def test_the_end_of_something_else_is_not_its_end(text):
    assert all(c.effective is None for c in claims(text, published=JULY))
