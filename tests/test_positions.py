"""Where an actor stands on a matter, from what it asks, plans, refuses and does; and what that followed."""

from pledged import EVER, WORLD, say
from statusquo import pipeline
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
