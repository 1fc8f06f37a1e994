"""Dates in reports: text in, partial ISO dates out, never more precise than the text and never a guess."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statusquo.text.dates import FoundDate, find_dates
from statusquo.text.hijri import days_of_solar_month, solar, solar_day

PUBLISHED = "2025-07-04"
"""A Friday."""


def times(text: str, published: str | None = PUBLISHED, tense: str = "past") -> list[str]:
    """Each date found as start, or start/end for two ends; an open end stays empty."""
    return [shown(found) for found in find_dates(text, published, tense)]


def shown(found: FoundDate) -> str:
    when = found.when
    if when.end or found.relation in ("since", "after"):
        return f"{when.start or ''}/{when.end or ''}"
    return when.start or ""


def only(text: str, published: str | None = PUBLISHED, tense: str = "past") -> FoundDate:
    (found,) = find_dates(text, published, tense)
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was recognised on 3 July 2025.", "2025-07-03"),
        ("It was recognised on July 3, 2025, in the capital.", "2025-07-03"),
        ("on 3rd of July, 2025", "2025-07-03"),
        ("on Thursday, July 3, 2025", "2025-07-03"),
        ("on Thursday (3 July 2025)", "2025-07-03"),
        ("signed Sept. 13, 1993, on the lawn", "1993-09-13"),
        ("date: 2025-07-03T10:15", "2025-07-03"),
        ("filed on 25/12/2024", "2024-12-25"),
        ("filed on 12/25/2024", "2024-12-25"),
        ("filed on 25.12.2024", "2024-12-25"),
        ("the July 2025 decision", "2025-07"),
        ("in July of 2025", "2025-07"),
        ("in early July 2025", "2025-07-01/2025-07-10"),
        ("in 2024, the president said", "2024"),
        ("in early 2024", "2024-01/2024-04"),
        ("in mid-2024", "2024-05/2024-08"),
        ("in the summer of 2021", "2021-06/2021-08"),
        ("In 2021,the envoy left", "2021"),
        ("They first recognised it in 1822.", "1822"),
        ("the events of 2021 as told", "2021"),
        ("in the 1990s", "1990/1999"),
        ("in the late 1980s", "1987/1989"),
        ("back in the ’90s", "1990/1999"),
    ],
)
def test_dates_written_out_need_no_day_of_publication(text, expected):
    assert times(text, published=None) == [expected]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("on the evening of Thursday, the 3rd of July 2025", "Thursday, the 3rd of July 2025"),
        ("no later than the second half of the year 2019", "no later than the second half of the year 2019"),
        ("in the middle of the month of September of last year", "the month of September of last year"),
        ("two weeks after the beginning of May 2019", "after the beginning of May 2019"),
    ],
)
def test_a_date_far_into_a_sentence_is_read_from_its_first_word(text, words):
    """A shape is looked for from a little before its hint on."""
    alone, behind = find_dates(text, PUBLISHED), find_dates(f"{'and so on ' * 30}{text}", PUBLISHED)
    assert [found.when for found in behind] == [found.when for found in alone]
    assert [found.when.text for found in alone] == [words]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on July 3", "2025-07-03"),
        ("on 3 Jul. the ministry said", "2025-07-03"),
        ("KABUL, July 3 (Agency) - The ministry", "2025-07-03"),
        ("on December 30", "2024-12-30"),
        ("on 5 July", "2025-07-05"),  # one day ahead: another time zone
        ("on 6 July", "2024-07-06"),
        ("in April", "2025-04"),
        ("in July", "2025-07"),
        ("in August", "2024-08"),
        ("in late May", "2025-05-21/2025-05-31"),
        ("in mid-April", "2025-04-11/2025-04-20"),
        ("In April the state removed it", "2025-04"),
        ("in March and April it", "2025-03 2025-04"),
        ("in April last year", "2024-04"),
        ("in December of last year", "2024-12"),
        ("last April", "2025-04"),
        ("last August", "2024-08"),
        ("next April", "2026-04"),
        ("on Thursday", "2025-07-03"),
        ("on Friday", "2025-07-04"),
        ("on Saturday", "2025-06-28"),
        ("Thursday’s announcement", "2025-07-03"),
        ("late on Wednesday night", "2025-07-02"),
        ("last Friday", "2025-06-27"),
        ("next Monday", "2025-07-07"),
        ("this coming Friday", "2025-07-11"),
        ("this Monday", "2025-06-30"),
        ("Monday last week", "2025-06-23"),
        ("Tuesday of next week", "2025-07-08"),
        ("the March meeting in May", "2025-05"),
        ("it said today", "2025-07-04"),
        ("earlier today", "2025-07-04"),
        ("Today’s decision", "2025-07-04"),
        ("yesterday evening", "2025-07-03"),
        ("last night", "2025-07-03"),
        ("tomorrow morning", "2025-07-05"),
        ("last week", "2025-06-23/2025-06-29"),
        ("this week", "2025-06-30/2025-07-06"),
        ("next week’s summit", "2025-07-07/2025-07-13"),
        ("earlier this month", "2025-07"),
        ("late last month", "2025-06-21/2025-06-30"),
        ("last year", "2024"),
        ("later this year", "2025"),
        ("by the end of this year", "2025"),
        ("two years ago", "2023"),
        ("a year ago", "2024"),
        ("three days ago", "2025-07-01"),
        ("8 months ago", "2024-11"),
        ("two weeks ago", "2025-06-16/2025-06-22"),
        ("ten years ago today", "2015-07-04"),
        ("at the July 3 meeting", "2025-07-03"),
    ],
)
def test_relative_dates_are_counted_from_the_day_of_publication(text, expected):
    assert times(text) == expected.split()
    assert times(text, published=None) == []
    assert {found.when.basis for found in find_dates(text, PUBLISHED)} == {"relative"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ruled from 1996 to 2001", "1996/2001"),
        ("between 1996 and 2001", "1996/2001"),
        ("their first rule (1996-2001)", "1996/2001"),
        ("in 1998–99", "1998/1999"),
        ("from August 2021 until May 2022", "2021-08/2022-05"),
        ("an official visit from 16 to 17 March 2022", "2022-03-16/2022-03-17"),
        ("on July 3-5, 2024", "2024-07-03/2024-07-05"),
        ("from March 3 to 5", "2025-03-03/2025-03-05"),
        ("June 2 to June 5, 2024", "2024-06-02/2024-06-05"),
        ("from December 30 to January 2, 2024", "2023-12-30/2024-01-02"),
        ("from December 2023 to March", "2023-12/2024-03"),
        ("from December to March", "2024-12/2025-03"),
        ("from June 30 to July 2", "2025-06-30/2025-07-02"),
        ("from Monday to Wednesday", "2025-06-30/2025-07-02"),
        ("a visit on Monday and Tuesday", "2025-06-30/2025-07-01"),
    ],
)
def test_intervals_have_both_ends(text, expected):
    assert times(text) == [expected]
    assert only(text).when.basis == "interval"
    assert only(text).when.precision == "interval"


@pytest.mark.parametrize(
    ("text", "relation", "expected", "marked"),
    [
        ("in power since August 2021", "since", "2021-08/", "since August 2021"),
        ("since the 2021 takeover", "since", "2021/", "since the 2021"),
        ("with effect from 1 January 2026", "since", "2026-01-01/", "with effect from 1 January 2026"),
        ("until 2001", "until", "/2001", "until 2001"),
        ("up to 17 May 2024", "until", "/2024-05-17", "up to 17 May 2024"),
        ("before Thursday’s vote", "before", "/2025-07-03", "before Thursday"),
        ("following Thursday’s vote", "after", "2025-07-03/", "following Thursday"),
        ("after the 2001 war", "after", "2001/", "after the 2001"),
        ("by the end of 2025", "by", "2025", "by the end of 2025"),
        ("after a meeting on Thursday", "on", "2025-07-03", "Thursday"),
    ],
)
def test_a_word_before_a_date_may_make_it_a_bound(text, relation, expected, marked):
    found = only(text)
    assert (found.relation, shown(found), found.when.text) == (relation, expected, marked)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dated 25 Jadi 1404", "2026-01-15"),
        ("on 6 Asad 1403", "2024-07-27"),
        ("on Farvardin 1, 1402", "2023-03-21"),
        ("the coup of 7 Sawr 1357", "1978-04-27"),
        ("in Hut 1402", "2024-02-20/2024-03-19"),
        ("the new solar year (1402)", "2023-03-21/2024-03-19"),
        ("the solar year 1403", "2024-03-20/2025-03-20"),
        ("in 1402 solar", "2023-03-21/2024-03-19"),
    ],
)
def test_solar_dates_become_gregorian(text, expected):
    assert times(text, published=None) == [expected]


def test_a_solar_year_lies_ahead_of_a_meeting():
    found = only("a meeting ahead of the new solar year (1402)")
    assert (found.relation, found.when.start, found.when.end) == ("before", None, "2023-03-21")


@pytest.mark.parametrize(
    "text",
    [
        "Prime minister May said that talks had failed.",
        "They may march on the capital.",
        "A March on the capital failed.",
        "March 5,000 troops to the border",
        "April Glass, the ambassador, said so.",
        "It was signed by April Glass.",
        "It was backed by May and her party.",
        "the March 14 Alliance",
        "the Good Friday Agreement",
        "the Sunday Times",
        "after Friday prayers",
        "Daily Today reported",
        "some 2,000 troops",
        "of 2000 delegates",
        "in 2000 villages",
        "killed by 2000 soldiers",
        "between 2000 and 2500 fighters",
        "Resolution 2024",
        "under resolution 1973-2011",
        "the 2024 candidates",
        "members of the 1988 Committee",
        "room 2015",
        "$2000",
        "on 03/07/2025",
        "on February 30, 2024",
        "25/13/2024",
        "in 1402",
        "the year 1402",
        "45 Jadi 1404",
        "30 Hut 1402",
        "that Thursday",
        "the following Monday",
        "every Friday",
        "in December of that year",
        "on 3 May the same year",
        "more than two years ago",
        "in the last year of the war",
        "over the next week",
        "in recent weeks",
        "a few days ago",
        "two years later",
        "the July 25 coup",  # which year's?
        "They met on 45 March 2024.",
    ],
)
def test_what_is_no_date_or_would_be_a_guess_is_left_out(text):
    assert times(text) == []


@pytest.mark.parametrize(
    ("text", "tense", "expected"),
    [
        ("will meet on Monday", "future", "2025-07-07"),
        ("will meet on Friday", "future", "2025-07-04"),
        ("will open in April", "future", "2026-04"),
        ("will open in July", "future", "2025-07"),
        ("will open on July 3", "future", "2026-07-03"),
        ("will visit from March 28 to 30", "future", "2026-03-28/2026-03-30"),
        ("will visit from December to March", "future", "2025-12/2026-03"),
        ("meets on Sunday", "present", "2025-07-06"),
        ("meets on Wednesday", "present", "2025-07-02"),
        ("opens on 10 July", "present", "2025-07-10"),
        ("opens in August", "present", "2025-08"),
    ],
)
def test_the_tense_tells_whether_a_date_lies_behind_or_ahead(text, tense, expected):
    assert times(text, tense=tense) == [expected]


@pytest.mark.parametrize(
    ("text", "precision", "basis"),
    [
        ("on 3 July 2025", "day", "explicit"),
        ("in July 2025", "month", "explicit"),
        ("in 2025", "year", "explicit"),
        ("in the 1990s", "decade", "interval"),
        ("last week", "week", "relative"),
        ("in April", "month", "relative"),
        ("two years ago", "year", "relative"),
        ("since August 2021", "month", "explicit"),
        ("until 2001", "year", "interval"),
    ],
)
def test_precision_and_basis_say_how_a_date_is_known(text, precision, basis):
    when = only(text).when
    assert (when.precision, when.basis) == (precision, basis)


def test_several_dates_stand_in_the_order_of_the_text():
    text = "Delisted in April, it was recognised on July 3, 2025; the talks of 2024 and 2023 had helped."
    assert times(text) == ["2025-04", "2025-07-03", "2024", "2023"]


def test_a_date_lends_its_year_to_the_one_before_it():
    assert times("on July 3 and July 5, 2023") == ["2023-07-03", "2023-07-05"]
    assert times("on July 3 and July 5, 2023", published=None) == ["2023-07-03", "2023-07-05"]


def test_nothing_becomes_the_day_of_publication_unless_the_text_says_so():
    assert times("The state recognised the government, it said.") == []


@given(st.text(alphabet="0123 24-/.,()'’JulyMarchMonday agoinsincetoand\n", max_size=80))
def test_offsets_point_at_the_words_of_the_date(text):
    end = 0
    for found in find_dates(text, PUBLISHED):
        assert text[found.start_offset : found.end_offset] == found.when.text
        assert found.start_offset >= end
        end = found.end_offset


@given(st.integers(1206, 1497), st.integers(1, 12))
def test_solar_months_follow_each_other_without_a_gap(year, month):
    length = days_of_solar_month(year, month)
    following = solar_day(year + month // 12, month % 12 + 1, 1)
    assert (following - solar_day(year, month, 1)).days == length
    assert solar(year, month, length + 1) is None


def test_the_solar_year_begins_with_spring():
    assert solar_day(1300, 1, 1) == date(1921, 3, 21)
    assert solar_day(1400, 1, 1) == date(2021, 3, 21)
    assert solar_day(1404, 1, 1) == date(2025, 3, 21)
