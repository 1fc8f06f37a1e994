"""Until when a plan, a promise or a demand is to be done, told by a length of time or by "before"."""

import pytest

from coded import claim
from statusquo.text.deadlines import find_deadlines

WEDNESDAY = "2024-05-15"


def due(text: str, act: str = "recognise") -> tuple[str, str] | None:
    """The last day and the words that tell it, where no start is told."""
    when = claim(text, act, published=WEDNESDAY).when
    return None if when is None or when.start else (when.end or "", when.text)


@pytest.mark.parametrize(
    ("words", "last"),
    [
        ("within three months", "2024-08-15"),
        ("within 30 days", "2024-06-14"),
        ("within a week", "2024-05-22"),
        ("within a fortnight", "2024-05-29"),
        ("within 48 hours", "2024-05-17"),
        ("in the next six weeks", "2024-06-26"),
        ("over the next two years", "2026-05-15"),
        ("in the coming year", "2025-05-15"),
        ("in less than 60 days", "2024-07-14"),
        ("in three weeks", "2024-06-05"),
        ("within the year", "2024"),
        ("within the month", "2024-05"),
        ("before the end of June", "2024-06"),
        ("before the end of the year", "2024"),
        ("before July", "2024-06"),
        ("before 2026", "2025"),
        ("before 30 June", "2024-06-30"),
    ],
)
def test_a_length_of_time_runs_from_the_report_and_before_ends_before(words, last):
    assert due(f"Norway will recognise Kosovo {words}.") == (last, words)


@pytest.mark.parametrize(
    "words",
    [
        "within the European Union",
        "within weeks",
        "in the coming weeks",
        "over the coming days",
        "soon",
        "after three months",
        "within ten days of the vote",
        "for the first time in three years",
        "for the next three months",
    ],
)
def test_what_is_too_vague_or_counted_from_elsewhere_gives_no_day(words):
    assert due(f"Norway will recognise Kosovo {words}.") is None


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Peru pledged on Monday to recognise Kosovo within ten days.", "2024-05-23"),
        ("On Monday Peru urged Chad to recognise Kosovo within ten days.", "2024-05-23"),
        ("Peru said on Friday it would recognise Kosovo within ten days.", "2024-05-20"),
        ("In May 2021 Peru promised to recognise Kosovo within three months.", "2021-08"),
    ],
)
def test_it_is_counted_from_the_day_on_which_the_pledge_was_told(text, last):
    found = due(text)
    assert found is not None
    assert found[0] == last


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Norway closed its embassy in Kabul within three months.", "close_mission"),
        ("Peru had promised to recognise Kosovo within three months.", "recognise"),
        ("Peru will not recognise Kosovo within three months.", "recognise"),
        ("Peru will not recognise Kosovo before the end of June.", "recognise"),
        ("Peru will recognise Kosovo, which must hold elections within three months.", "recognise"),
        ("Peru will recognise Kosovo after elections within three months.", "recognise"),
        ("Peru wants to recognise Kosovo before the summit in June.", "recognise"),
    ],
)
def test_a_past_a_denial_and_another_ones_time_give_none(text, act):
    assert due(text, act) is None


def test_a_deadline_is_found_where_it_stands():
    (one,) = find_deadlines("It is to leave within the next 72 hours.")
    assert (one.text, one.last("2024-02-28")) == ("within the next 72 hours", "2024-03-02")
    assert find_deadlines("Within the walls of the old town.") == ()
    assert [d.last("2024-01-31") for d in find_deadlines("within a month")] == ["2024-02-29"]
    assert [d.last(WEDNESDAY) for d in find_deadlines("within this week")] == ["2024-05-19"]
    assert [d.last("2024-05") for d in find_deadlines("within ten days")] == ["2024-06"]


def test_it_makes_no_claim_doubtful():
    assert claim("Norway will recognise Kosovo within three months.").grade == "firm"
