"""Ranges that end before they begin, told in short; and those that only seem to."""

from __future__ import annotations

import pytest

from statusquo import ontology
from statusquo.model import Document
from statusquo.text.date_issues import impossible_dates
from statusquo.text.dates import bad_dates, find_dates
from statusquo.text.splitting import split

PUBLISHED = "2024-07-10"


def stretches(text: str) -> list[str]:
    return [f"{date.when.start}/{date.when.end}" for date in find_dates(text, PUBLISHED)]


@pytest.mark.parametrize(
    "words",
    [
        "from 9 May to 2 May 2024", "between 9 and 2 May 2024", "9-2 May 2024", "May 9-2, 2024", "from 9 to 2 May", "from the 9th to the 2nd of May 2024",
        "from May to March 2024", "between June and April 2023", "from late May to early March 2024", "May-March 2024", "from 20 May until 3 May",
        "9 May 2024 to 2 May 2024", "9 May-2 May 2024", "from 9 May 2024 to 2 May", "from 9 May to 2 May last year", "2021-2019",
        "from 9 to 2 Hamal 1403", "from Saur to Hamal 1403", "3 Hamal 1403 to 1 Hamal 1403", "from 12 to 3 Ramadan 1445", "from Ramadan to Shaaban 1445",
    ],
)  # fmt: skip
def test_a_range_that_runs_backward_is_told_in_any_form_and_not_read(words):
    text = f"The consulate was shut {words}, the ministry said."
    (bad,) = bad_dates(text)
    assert bad.why == "it ends before it begins"
    assert text[bad.start : bad.end] == words
    assert stretches(text) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("from November to February 2024", "2023-11/2024-02"), ("from December 2023 to March", "2023-12/2024-03"),
        ("between 28 May and 3 June", "2024-05-28/2024-06-03"), ("from 28 December to 3 January 2024", "2023-12-28/2024-01-03"),
        ("from mid-November to early February 2024", "2023-11-11/2024-02-10"), ("from September to April 2024", "2023-09/2024-04"),
        ("from 9 to 12 May 2024", "2024-05-09/2024-05-12"), ("from May 2023 to March", "2023-05/2024-03"),
        ("from Friday to Monday", "2024-07-05/2024-07-08"), ("from 29 Hut 1402 to 3 Hamal 1403", "2024-03-19/2024-03-22"),
        ("from 2 to 9 Hamal 1403", "2024-03-21/2024-03-28"), ("from 2 to 9 Ramadan 1445", "2024-03-11/2024-03-20"),
    ],
)  # fmt: skip
def test_a_range_over_the_end_of_a_year_or_a_month_runs_forward(words, expected):
    text = f"The consulate was shut {words}, the ministry said."
    assert bad_dates(text) == ()
    assert stretches(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The summit was brought forward from 9 May to 2 May 2024.", "They postponed the vote from 2 May to 9 May 2024.",
        "The deadline was moved from 2021 to 2019.",
    ],
)  # fmt: skip
def test_a_day_that_takes_the_place_of_another_is_no_range_and_no_day_of_the_move(text):
    assert bad_dates(text) == ()
    assert stretches(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The court ruled 9-2 May 3.",
        "It is resolution 2021-1996.",
        "The panel voted 9-2 March figures.",
        "9 and 2 May 2024",
    ],
)
def test_what_is_no_range_is_no_bad_date(text):
    assert bad_dates(text) == ()


def test_what_lies_behind_only_as_seen_from_its_report_is_not_read():
    assert stretches("It was shut from last May to March 2024.") == []


def test_its_issue_names_document_and_place():
    text = "Chad opened an embassy in Doha.\n\nThe mission in Accra was shut from 9 May to 2 May 2024."
    document = Document(id="d", text=text, path="inbox/chad.txt")
    (issue,) = impossible_dates(document, split(document, ontology.load()))
    assert issue.where == f"inbox/chad.txt, character {text.index('from 9 May')}"
    assert issue.code == "bad-date"


@pytest.mark.parametrize("text", ["They met half a year ago.", "They met in the week of 5 May 2024."])
def test_what_only_a_guess_could_read_is_not_read(text):
    """Half a year is no year; and a Sunday may close a week or open it."""
    assert stretches(text) == []


def test_the_eve_of_a_day_is_before_it():
    (date,) = find_dates("They met on the eve of 3 May 2024.", PUBLISHED)
    assert (date.relation, date.when.start, date.when.end) == ("before", None, "2024-05-03")
