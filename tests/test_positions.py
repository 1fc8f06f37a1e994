"""Where an actor stands on a matter, from what it asks, plans, refuses and does; and what that followed."""

from hypothesis import given, settings
from hypothesis import strategies as st

from generated import DAYS
from pledged import EVER, WORLD, say
from statusquo import pipeline
from statusquo.ledger.cells import as_of
from statusquo.ledger.posting import post
from statusquo.model import When


def stands(*claims, on=EVER):
    """By holder and matter: the stances now, and those before."""
    sound = pipeline.sound(claims, frozenset(), {})
    return {
        (p.holder.id, p.matter): ([s.stance for s in p.now], [s.stance for s in p.before])
        for p in pipeline.positions(sound, on, WORLD)
    }


def test_whoever_demands_recognition_is_for_it_and_whoever_demands_that_none_be_given_against():
    asked = [say("governments", "recognise", modality="demanded", by="BBB"),
             say("governments", "recognise", modality="demanded", by="somebody", polarity="negated")]  # fmt: skip
    assert stands(*asked) == {
        ("BBB", "recognition of"): (["for"], []),
        ("somebody", "recognition of"): (["against"], []),
    }


def test_a_later_position_follows_an_earlier_one():
    condition = say("AAA", "recognise", modality="conditional", day="2022-01-01")
    plan = say("AAA", "recognise", modality="planned", day="2023-01-01")
    withdrawn = say("AAA", "derecognise", on="2024-01-01", day="2024-01-02")
    every = (withdrawn, condition, plan)
    assert stands(*every) == {("AAA", "recognition of"): (["against"], ["conditional", "for"])}
    assert stands(*every, on="2022-06-01") == {("AAA", "recognition of"): (["conditional"], [])}


def test_two_contradictory_positions_of_one_day_are_both_shown():
    yes = say("AAA", "recognise", modality="planned", day="2024-05-01")
    no = say("AAA", "recognise", modality="planned", polarity="negated", day="2024-05-01", publisher="herald")
    assert stands(yes, no) == {("AAA", "recognition of"): (["against", "for"], [])}


def test_not_yet_is_no_refusal_and_ends_no_plan():
    assert stands(say("AAA", "recognise", polarity="negated")) == {
        ("AAA", "recognition of"): (["not so far"], [])
    }
    plan = say("AAA", "recognise", modality="planned", day="2024-05-01")
    assert stands(plan, say("AAA", "recognise", polarity="negated", day="2024-06-01")) == {
        ("AAA", "recognition of"): (["for"], [])
    }


def test_a_refusal_is_against():
    refusal = say("AAA", "recognise", polarity="negated", quote="Aland refused to recognise the Movement.")
    assert stands(refusal) == {("AAA", "recognition of"): (["against"], [])}


def test_a_recognition_that_has_ended_is_held_no_more():
    assert stands(say("AAA", "recognise", on="1996", to="2001", day="2024-05-01")) == {
        ("AAA", "recognition of"): ([], ["for"])
    }


def test_talks_and_aid_are_matters_of_their_own():
    assert stands(say("AAA", "meet", on="2024-04-30"), say("AAA", "stop_aid", on="2024-04-30")) == {
        ("AAA", "talks with"): (["for"], []),
        ("AAA", "aid to"): (["against"], []),
    }


def test_what_no_state_has_done_is_nobodys_position():
    assert stands(say("states", "recognise", polarity="negated")) == {}


def test_a_tentative_claim_gives_no_position():
    assert stands(say("AAA", "recognise", modality="planned", grade="tentative")) == {}


def test_a_plan_for_later_is_a_position_from_its_report_on():
    plan = say("AAA", "recognise", modality="planned", day="2024-05-01", when=When(start="2025-01-01"))
    assert stands(plan, on="2024-05-01") == {("AAA", "recognition of"): (["for"], [])}


def test_a_deed_keeps_the_position_of_its_plan_and_shows_its_day():
    plan = say("AAA", "recognise", modality="planned", day="2024-05-01")
    done = say("AAA", "recognise", on="2024-07-03", day="2024-07-04")
    [position] = pipeline.positions([plan, done], EVER, WORLD)
    assert [(s.since, s.dated, s.done) for s in position.now] == [("2024-05-01", False, "2024-07-03")]


def test_a_meeting_within_some_days_ends_no_position():
    met = say(
        "AAA", "meet", day="2024-05-10", when=When(start="2024-05-06", end="2024-05-12", basis="relative")
    )
    assert stands(met) == {("AAA", "talks with"): (["for"], [])}


# ------------------------------------------------------------------------------------------------ as the ledger has it


def test_a_denial_of_what_was_done_stands_beside_it_until_a_later_deed():
    done = say("AAA", "recognise", day="2024-05-01")
    denied = say("AAA", "recognise", polarity="negated", by="AAA", day="2024-05-03")
    matter = ("AAA", "recognition of")
    assert stands(done, denied) == {matter: (["for", "not so far"], [])}
    plan = say("AAA", "recognise", modality="planned", day="2024-05-05")
    assert stands(done, denied, plan) == {matter: (["for", "not so far"], [])}
    again = say("AAA", "recognise", day="2024-06-01")
    assert stands(done, denied, again) == {matter: (["for"], ["for", "not so far"])}
    undone = say("AAA", "derecognise", day="2024-07-01")
    later = say("AAA", "recognise", polarity="negated", day="2024-08-01")
    assert stands(done, undone, later) == {matter: (["against"], ["for"])}


def test_a_denial_counts_on_the_day_of_which_it_is_told():
    done = say("AAA", "recognise", on="2001-03-01", day="2024-05-01")
    denied = say("AAA", "recognise", polarity="negated", on="1999", day="2024-06-01")
    assert stands(done, denied) == {("AAA", "recognition of"): (["for"], ["not so far"])}


STANCES = {"recognised": "for", "none": "not so far", "withdrawn": "against"}
DEEDS = st.lists(
    st.tuples(
        st.sampled_from([("recognise", "affirmed"), ("recognise", "negated"), ("derecognise", "affirmed")]),
        DAYS,
        st.none() | DAYS | st.just("2023"),
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(DEEDS, DAYS)
def test_what_is_done_and_denied_stands_as_in_the_ledger(deeds, day):
    """A date in the world, and a day of report no earlier than it."""
    told_ones = [
        say("AAA", act, polarity=polarity, on=on, day=max(day_told, on or ""), publisher=f"house{number}")
        for number, ((act, polarity), day_told, on) in enumerate(deeds)
    ]
    cells = as_of(post(told_ones, {}, {}, frozenset(), WORLD), WORLD.statuses, day, None, "reported")
    values = {value for cell in cells for value in (cell.value, *cell.rivals)}
    positions = pipeline.positions(told_ones, day, WORLD)
    assert {s.stance for p in positions for s in p.now} == {STANCES[value] for value in values}


def since(*claims):
    """The days that the one position gives for its stand, and for the deed."""
    ((one,),) = (
        (s for s in p.now) for p in pipeline.positions(pipeline.sound(claims, frozenset(), {}), EVER, WORLD)
    )
    return one.since, one.done


def test_a_partial_date_and_a_day_within_it_are_one_beginning():
    whole = say("AAA", "recognise", on="1996", to="2001", day="2024-01-31")
    year, exact = (say("AAA", "recognise", on=on, day="2001-11-23") for on in ("1997", "1997-05-26"))
    assert since(whole, exact) == since(whole, year, exact) == ("1997-05-26", "1997-05-26")
    assert since(whole, year) == ("1997", "1997")
    assert since(year, say("AAA", "recognise", on="1998-01-01", day="2001-11-23")) == ("1997", "1997")


def test_the_day_of_a_plan_is_not_that_of_the_deed():
    plan = say("AAA", "recognise", modality="planned", day="2024-05-01")
    assert since(plan, say("AAA", "recognise", on="2024-06", day="2024-07-01")) == ("2024-05-01", "2024-06")
