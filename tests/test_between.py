"""A day inside a partial date: the change may have come by then, or not yet."""

import pytest

from statusquo.ledger.cells import as_of
from statusquo.ledger.posting import post
from told import ONTOLOGY, STATUSES, report, told


def standing(*testimonies, on):
    """The recognitions on a day, by the other party."""
    entries = post(testimonies, {}, {}, frozenset(), ONTOLOGY)
    return {cell.toward: cell for cell in as_of(entries, STATUSES, on, None, "reported")}


@pytest.mark.parametrize(
    ("given", "printed", "on", "between"),
    [
        ("2024-06", "2024-07-02", "2024-06-15", ("2024-06-01", "2024-06-30")),
        ("2024-06", "2024-07-02", "2024-06-01", ("2024-06-01", "2024-06-30")),
        ("2024-06", "2024-07-02", "2024-06-29", ("2024-06-01", "2024-06-30")),
        ("2024-06", "2024-07-02", "2024-06-30", None),
        ("2024-06", "2024-07-02", "2024-07-01", None),
        ("2024", "2025-01-10", "2024-12-30", ("2024-01-01", "2024-12-31")),
        # the report was out on the 20th: by then it had happened
        ("2024-06", "2024-06-20", "2024-06-15", ("2024-06-01", "2024-06-20")),
        ("2024-06", "2024-06-20", "2024-06-20", None),
        ("2024-06-15", "2024-07-02", "2024-06-15", None),
        (None, "2024-06-10", "2024-06-15", None),
    ],
)
def test_the_change_lies_between_the_first_and_the_last_day_that_the_date_allows(given, printed, on, between):
    told_once = told("BBB", "recognise", on=given, document=report(published=printed))
    assert standing(told_once, on=on)["BBB"].between == between


def test_a_teller_who_knows_the_day_ends_the_doubt():
    vague = told("BBB", "recognise", on="2024-06", document=report(published="2024-07-02"))
    exact = told("BBB", "recognise", on="2024-06-12", document=report(published="2024-07-05"))
    assert standing(vague, exact, on="2024-06-15")["BBB"].between is None


def test_on_a_day_before_it_the_change_lies_no_later_than_that_day():
    vague = told("BBB", "recognise", on="2024", document=report(published="2025-01-02"))
    finer = told("BBB", "recognise", on="2024-06", document=report(published="2024-07-05"))
    exact = told("BBB", "recognise", on="2024-06-12", document=report(published="2024-07-05"))
    assert standing(vague, finer, on="2024-03-15")["BBB"].between == ("2024-01-01", "2024-06-30")
    assert standing(vague, finer, exact, on="2024-03-15")["BBB"].between == ("2024-01-01", "2024-06-12")
    assert standing(vague, exact, on="2024-06-11")["BBB"].between == ("2024-01-01", "2024-06-12")


def test_another_value_or_a_report_without_a_date_narrows_nothing():
    vague = told("BBB", "recognise", on="2024", document=report(published="2025-01-02"))
    ended = told("BBB", "derecognise", on="2024-06-12", document=report(published="2024-07-05"))
    undated = told("BBB", "recognise", document=report(published=None), recorded="2024-06-12T09:00:00Z")
    for other in (ended, undated):
        assert standing(vague, other, on="2024-03-15")["BBB"].between == ("2024-01-01", "2024-12-31")


def test_a_report_that_was_out_ends_it_too():
    vague = told("BBB", "recognise", on="2024", document=report(published="2025-01-02"))
    news = told("BBB", "recognise", document=report(published="2024-05-02"))
    assert standing(vague, news, on="2024-03-01")["BBB"].between == ("2024-01-01", "2024-05-02")
    assert standing(vague, news, on="2024-05-15")["BBB"].between is None


def test_the_end_of_a_standing_may_lie_between_as_well():
    before = told("BBB", "recognise", on="2019-03-01", document=report(published="2019-03-02"))
    after = told("BBB", "derecognise", on="2024-06", document=report(published="2024-07-02"))
    cell = standing(before, after, on="2024-06-15")["BBB"]
    assert (cell.value, cell.between) == ("withdrawn", ("2024-06-01", "2024-06-30"))


def test_of_an_interval_the_beginning_may_lie_between():
    reign = told("BBB", "recognise", on="1996", to="2001", document=report(published="2010-01-02"))
    assert standing(reign, on="1996-05-01")["BBB"].between == ("1996-01-01", "1996-12-31")
    assert standing(reign, on="1997-05-01")["BBB"].between is None
