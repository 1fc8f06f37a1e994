"""Parts of a year, dates counted from another date of the text, lunar dates, and dates that no calendar has."""

import pytest

from statusquo.text.dates import bad_dates, find_dates
from test_dates import PUBLISHED, only, shown, times


@pytest.mark.parametrize(
    ("text", "expected", "precision"),
    [
        ("in the first quarter of 2024", "2024-01/2024-03", "quarter"),
        ("in Q3 2023", "2023-07/2023-09", "quarter"),
        ("in the second half of last year", "2024-07/2024-12", "part"),
        ("the first six months of 2024", "2024-01/2024-06", "interval"),
        ("the first week of May 2024", "2024-05-01/2024-05-07", "week"),
        ("last quarter", "2025-04/2025-06", "quarter"),
        ("last summer", "2024-06/2024-08", "season"),
        ("in early autumn 2022", "2022-09/2022-11", "season"),
        ("the winter of 2021-22", "2021-12/2022-02", "season"),
        ("in the winter of 2021", "2021", "year"),  # which of its two?
        ("last weekend", "2025-06-28/2025-06-29", "weekend"),
        ("over the past year", "2024/2025", "interval"),
        ("in the 19th century", "1801/1900", "century"),
        ("twenty-five years ago", "2000", "year"),
        ("three years ago in August", "2022-08", "month"),
        ("on the third of July 2025", "2025-07-03", "day"),
        ("the day before yesterday", "2025-07-02", "day"),
        ("met on Wed. in the port", "2025-07-02", "day"),
    ],
)
def test_parts_of_years_and_months_have_both_ends(text, expected, precision):
    assert times(text) == [expected]
    assert only(text).when.precision == precision


@pytest.mark.parametrize(
    ("before", "text", "expected"),
    [
        ("The port fell on 3 May 2021.", "The same day, Verania recognised it.", "2021-05-03"),
        ("The port fell on 3 May 2021.", "Three days later, the envoy left.", "2021-05-06"),
        ("The port fell on 3 May 2021.", "The day before, the envoy had left.", "2021-05-02"),
        ("The port fell on 3 May 2021.", "A week earlier the envoy had left.", "2021-04-26/2021-05-02"),
        ("The port fell on 3 May 2021.", "The following month it opened.", "2021-06"),
        ("The port fell on 3 May 2021.", "The following Monday it opened.", "2021-05-10"),
        ("The port fell on 3 May 2021.", "That autumn it opened.", "2021-09/2021-11"),
        ("The port fell on 3 May 2021.", "In December of that year it opened.", "2021-12"),
        ("The port fell on 3 May 2021.", "On 7 June the following year it opened.", "2022-06-07"),
        ("The port fell in 1987.", "Seventy-one years later it stood empty.", "2058"),
        (
            "Verania recognised Kalmia in 2019.",
            "A year after recognising it, Verania opened an embassy.",
            "2020",
        ),
        ("", "three days after the vote of 3 May 2024", "2024-05-06 2024-05-03"),
        ("", "On 3 May 2021 it fell; two days later it was recognised.", "2021-05-03 2021-05-05"),
        ("", "signed in March 2020 and ratified in May", "2020-03 2020-05"),
    ],
)
def test_a_date_may_be_counted_from_another_of_the_text(before, text, expected):
    assert [shown(found) for found in find_dates(text, PUBLISHED, before=before)] == expected.split()


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("", "Two days later it opened."),
        ("The port fell in May 2021.", "Two days later it opened."),  # from which day of May?
        ("He led until 2017 and had joined in 2004.", "A year later it fell."),  # from which?
        ("It has stood empty since 2004.", "A year later it fell."),
        (
            "Verania met the Front on 3 May 2021.",
            "That was a week after Ostmark sailed.",
        ),  # nobody tells when it sailed
        ("The port fell on 3 May 2021.", "That Thursday it opened."),  # the day was a Monday
    ],
)
def test_what_cannot_be_told_to_be_counted_from_is_left_out(before, text):
    assert find_dates(text, PUBLISHED, before=before) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on 5 Rajab 1441", "2020-02-28/2020-03-01"),  # a day to either side: the moon decides
        ("in Ramadan 1445", "2024-03-11/2024-04-09"),
        ("in Dhul-Hijjah 1444", "2023-06-20/2023-07-18"),
        ("in 1445 AH", "2023-07-19/2024-07-07"),
        ("on Hoot 10, 1398 on the Hijri Solar calendar", "2020-02-29"),
        ("in 1403 SH", "2024-03-20/2025-03-20"),
    ],
)
def test_lunar_and_solar_hijri_dates(text, expected):
    assert times(text, published=None) == [expected]


def test_a_solar_day_without_a_year_is_the_last_one():
    assert times("on 25 Jadi") == ["2025-01-14"]
    assert times("on 25 Jadi", published=None) == []


@pytest.mark.parametrize(
    "words",
    [
        "31 February", "February 30, 2024", "29 February 2023", "45 March 2024", "Sunday 45th", "the year 0", "the year 9999", "3 July 9999",
        "9999-12-31", "2024-13-45", "25/13/2024", "45 Jadi 1404", "30 Hut 1402",
    ],
)  # fmt: skip
def test_a_date_that_no_calendar_has_is_told_and_not_read(words):
    text = f"It was closed on {words}, the ministry said."
    (bad,) = bad_dates(text)
    assert words in text[bad.start : bad.end]
    assert bad.why
    assert times(text) == []


@pytest.mark.parametrize("text", ["from 2001 to 1996", "between 5 May 2024 and 3 March 2024"])
def test_a_range_that_runs_backward_is_told_and_not_read(text):
    (bad,) = bad_dates(text)
    assert bad.why == "it ends before it begins"
    assert times(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "March 5,000 troops", "In July 32 soldiers left.", "from 2000 to 1800 troops", "29 February", "Of May 45 members left.", "on 3 July 2025",
        "from 1996 to 2001", "resolution 2593 of 2021", "in 45 days", "Article 31 of the charter",
    ],
)  # fmt: skip
def test_what_may_be_a_date_or_is_none_is_no_bad_date(text):
    assert bad_dates(text) == ()


@pytest.mark.parametrize(
    ("words", "day", "fell"),
    [
        ("Monday, 3 July 2025", "2025-07-03", "Thursday"),
        ("Tuesday, August 15, 2021", "2021-08-15", "Sunday"),
        ("Friday (17 January 2024)", "2024-01-17", "Wednesday"),
        ("Sunday the 1st of March 2022", "2022-03-01", "Tuesday"),
    ],
)
def test_a_weekday_that_is_not_that_of_its_date_is_told_and_the_day_of_the_month_counts(words, day, fell):
    text = f"It was closed on {words}, the ministry said."
    (bad,) = bad_dates(text)
    assert (bad.words, bad.why, bad.read) == (words, f"that day was a {fell}", "the day of the month counts")
    assert times(text) == [day]


@pytest.mark.parametrize(
    "text",
    [
        "on Thursday, 3 July 2025",
        "on Sunday, August 15, 2021",
        "on Monday, 3 July",
        "on Monday and 3 July 2025",
    ],
)
def test_a_weekday_that_fits_or_cannot_be_held_against_its_date_is_no_issue(text):
    assert bad_dates(text) == ()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("in early March 2024", "2024-03-01/2024-03-10"), ("in mid-August 2021", "2021-08-11/2021-08-20"),
        ("in late February 2023", "2023-02-21/2023-02-28"), ("in late February 2024", "2024-02-21/2024-02-29"),
        ("in early 2019", "2019-01/2019-04"), ("in mid-2022", "2022-05/2022-08"), ("in late 2019", "2019-09/2019-12"),
        ("late last year", "2024-09/2024-12"), ("early last month", "2025-06-01/2025-06-10"),
        ("in the mid-1990s", "1994/1996"), ("since late 2020", "2020/"), ("after early May 2023", "2023-05/"),
        ("earlier in March 2024", "2024-03"), ("at the end of March 2024", "2024-03"), ("later in 2019", "2019"),
        ("early last week", "2025-06-23/2025-06-29"), ("early on 3 March 2024", "2024-03-03"),
        ("between late July and mid-August 2021", "2021-07-21/2021-08-20"),
    ],
)  # fmt: skip
def test_early_mid_and_late_give_their_part_of_the_unit(words, expected):
    assert times(f"It was closed {words}.") == [expected]
