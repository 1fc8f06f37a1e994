"""Where a visit or a meeting is to take place, and which one keeps the invitation."""

import pytest

from pledged import WORLD, became, say
from statusquo.ledger.venues import Venue, venues

GENEVA, SEAT = Venue("geneva", ""), Venue("bordgrad", "BBB")


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("Aland will meet the Movement in Geneva in June.", {GENEVA}),
        ("The leader of the Movement is to visit Bordgrad.", {SEAT}),
        ("The leader of the Movement visited Borduria on Monday.", {Venue("", "BBB")}),
        ("Aland hosted the Movement.", {Venue("", "AAA")}),
        ("Aland will meet the Movement in June.", set()),
        ("Aland will meet the Movement in Somebody Else.", set()),
    ],
)
def test_the_places_of_a_clause(quote, expected):
    claim = say("AAA", "meet", quote=quote).claim
    assert venues(claim, WORLD) == expected


def test_places_agree_exclude_each_other_or_neither():
    state, other = Venue("", "BBB"), Venue("", "AAA")
    assert SEAT.agrees(state)
    assert not GENEVA.agrees(SEAT)
    assert GENEVA.excludes(SEAT)
    assert state.excludes(other)
    assert not GENEVA.agrees(state)
    assert not GENEVA.excludes(state)


def plan(quote="Borduria is to meet the Movement in Geneva.", **more):
    return say("BBB", "meet", modality="planned", quote=quote, **more)


def met(quote, on="2024-06-01"):
    return say("BBB", "meet", on=on, day="2024-06-02", quote=quote)


class TestMeeting:
    def test_in_the_place_told_it_is_met(self):
        assert became(plan(), met("Borduria met the Movement in Geneva.")).state == "met"

    def test_in_another_it_stays_open(self):
        outcome = became(plan(), met("Borduria met the Movement in Karachi."))
        assert (outcome.state, [a.relation for a in outcome.beside]) == ("open", ["elsewhere"])

    def test_where_nobody_tells_the_place_it_stays_open(self):
        outcome = became(plan(), met("Borduria met the Movement."))
        assert (outcome.state, [a.relation for a in outcome.beside]) == ("open", ["no place told"])

    def test_a_visit_to_the_state_of_the_seat_is_one_to_the_seat(self):
        invited = plan("The leader of the Movement is to visit Bordgrad.")
        assert became(invited, met("The leader of the Movement visited Borduria.")).state == "met"

    def test_a_plan_without_a_place_is_met_anywhere(self):
        assert became(plan("Borduria is to meet the Movement."), met("They met in Karachi.")).state == "met"

    def test_when_its_time_is_over_it_lapses_and_says_what_was_done(self):
        outcome = became(plan(on="2024-06"), met("Borduria met the Movement in Karachi."))
        assert (outcome.state, [a.relation for a in outcome.beside]) == ("lapsed", ["elsewhere"])

    def test_what_lasts_has_no_place(self):
        wanted = say("BBB", "recognise", modality="planned", quote="Borduria will recognise it in Geneva.")
        done = say(
            "BBB", "recognise", on="2024-06-01", day="2024-06-02", quote="It recognised it in Karachi."
        )
        assert became(wanted, done).state == "met"
