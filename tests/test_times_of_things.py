"""A date that tells which thing is meant is not that of the deed done to it; what is made on a day dates the deed done in it."""

import pytest

from coded import claims
from statusquo.model import Claim


def when(text: str, act: str) -> list[str | None]:
    return [told(made) for made in claims(text) if made.act == act]


def told(made: Claim) -> str | None:
    return made.when.start if made.when else None


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Peru condemned the decision of 12 June 2023.", "condemn"),
        ("Peru condemned last week's vote.", "condemn"),
        ("Egypt praised the agreement of 3 May 2024.", "praise"),
        ("Chile rejected the 4 April resolution.", "oppose"),
    ],
)
def test_the_date_of_a_thing_is_not_that_of_what_is_said_of_it(text, act):
    assert when(text, act) == [None]


@pytest.mark.parametrize(
    ("text", "act", "day"),
    [
        ("Brazil condemned the coup of 26 July 2023 on Monday.", "condemn", "2024-05-13"),
        ("The resolution of 4 April was praised by Chile on Monday.", "praise", "2024-05-13"),
        ("On Monday lawmakers from Peru condemned Chile.", "condemn", "2024-05-13"),
        ("Ghana and Togo signed the trade agreement of 12 May 2011.", "agree", "2011-05-12"),
        ("Thursday's meeting between Ghana and Togo ended without a deal.", "meet", "2024-05-09"),
    ],
)
def test_the_deed_keeps_its_own(text, act, day):
    assert when(text, act) == [day]


@pytest.mark.parametrize(
    ("text", "act", "day"),
    [
        (
            "In a decree signed on 2 April, Tunisia lifted its sanctions on Libya.",
            "lift_sanction",
            "2024-04-02",
        ),
        ("In a letter dated 2 April, Tunisia recognised Kosovo.", "recognise", "2024-04-02"),
        ("In a resolution adopted on 5 May 2011, Tunisia recognised Kosovo.", "recognise", "2011-05-05"),
        ("By a decree of 2 April, Tunisia lifted its sanctions on Libya.", "lift_sanction", "2024-04-02"),
        (
            "At a meeting held on 3 May, the presidents of Ghana and Togo signed an agreement.",
            "agree",
            "2024-05-03",
        ),
        ("Between 3 and 5 May, the leaders of Japan and Vietnam held talks in Hanoi.", "meet", "2024-05-03"),
    ],
)
def test_what_is_made_on_a_day_dates_the_deed_done_in_it(text, act, day):
    assert when(text, act) == [day]


def test_a_law_dates_nothing_that_is_done_under_it():
    assert when("Under a law passed in 2017, the United States imposed sanctions on Iran.", "sanction") == [
        None
    ]


@pytest.mark.parametrize(
    ("text", "act", "day"),
    [
        ("Fiji, independent since 1970, recognised Kosovo.", "recognise", None),
        ("Mali's junta, in power since 2020, expelled Sweden's ambassador.", "expel_envoy", None),
        ("Malta opened an embassy in Ghana, its first in West Africa since 1980.", "open_mission", None),
        (
            "Libya and Malta signed an agreement, their second since 2020, in Valletta on Monday.",
            "agree",
            "2024-05-13",
        ),
        ("Peru has recognised Kosovo since 2008.", "recognise", "2008"),
    ],
)
def test_what_was_done_once_was_not_done_since_some_day(text, act, day):
    assert when(text, act) == [day]


@pytest.mark.parametrize(
    ("text", "day", "announced"),
    [
        ("Kenya said on Monday it recognised Kosovo in 2020.", "2020", "2024-05-13"),
        ("Kenya said that on Monday it had recognised Kosovo.", "2024-05-13", None),
    ],
)
def test_a_day_before_a_clause_without_that_is_the_day_of_the_telling(text, day, announced):
    (made,) = [made for made in claims(text) if made.act == "recognise"]
    assert told(made) == day
    assert (made.announced and made.announced.start) == announced


@pytest.mark.parametrize(
    ("text", "act", "day"),
    [
        ("Georgia's president, in office from 2013 to 2018, visited Poland in May 2015.", "meet", "2015-05"),
        ("Nigeria cut its aid to Niger after the coup in July 2023.", "stop_aid", None),
        ("Ghana recognised Kosovo after talks in Accra on Monday.", "recognise", None),
        ("Ghana recognised Kosovo on Monday after talks in Accra.", "recognise", "2024-05-13"),
        ("Ghana, in a statement on Monday, condemned Iran.", "condemn", "2024-05-13"),
        ("Ghana's president, in Paris on Monday, met Togo's.", "meet", "2024-05-13"),
        ("Ghana, early on Monday, recognised Kosovo.", "recognise", "2024-05-13"),
        (
            "The announcement came after a meeting between Ghana's president and Togo's in Accra on Monday.",
            "meet",
            "2024-05-13",
        ),
    ],
)
def test_what_stands_beside_the_deed_or_bounds_it_keeps_its_days(text, act, day):
    assert when(text, act) == [day]
