"""Transcripts: whoever stands before the colon says all up to the next; what only looks like one is none."""

import pytest

from coded import claims, coding
from statusquo.model import Publisher

DEPARTMENT = Publisher(id="usmfa", name="US State Department", speaks_for="USA")


def told(*turns, **report):
    """The firm facts of a text of several paragraphs, each with its speaker."""
    found = claims("\n\n".join(turns), **report)
    return {
        (one.actor.name, one.act, one.speaker.chain if one.speaker else None)
        for one in found
        if one.modality == "actual" and one.grade == "firm"
    }


def test_each_turn_is_of_who_stands_before_it():
    found = told(
        "QUESTION: Does that change anything?",
        "MR OLM: Kalmia has closed its embassy in Ostmark.",
        "It went on for a year. Verania has recognised Ostmark.",
        "QUESTION: Peru has recognised Kosovo.",
    )
    assert found == {
        ("Kalmia", "close_mission", ("Mr Olm",)),
        ("Verania", "recognise", ("Mr Olm",)),
        ("Peru", "recognise", ("questioner",)),
    }


def test_on_the_page_of_a_ministry_its_own_people_speak_for_the_state():
    found = told("QUESTION: And Peru?", "MS LEE: Peru has recognised Kosovo.", publisher=DEPARTMENT)
    assert found == {("Peru", "recognise", ("Ms Lee", "United States"))}


def test_we_are_the_state_of_who_speaks():
    (one,) = list(claims("QUESTION: So?\n\nMS LEE: We have lifted sanctions on Syria.", publisher=DEPARTMENT))
    assert (one.actor.name, one.act) == ("United States", "lift_sanction")


def test_what_i_am_saying_is_said_by_who_speaks():
    found = told("QUESTION: And Peru?", "MR OLM: What I am saying is that Peru has recognised Kosovo.")
    assert {who for _, _, who in found} <= {("Mr Olm",)}


def test_questions_and_answers():
    found = told("Q: And Peru?", "A: Peru has recognised Kosovo.")
    assert found == {("Peru", "recognise", ("interviewee",))}


def test_names_that_take_turns():
    found = told(
        "Dara Venn: Peru has recognised Kosovo.",
        "Jon Ask: Is that so?",
        "Dara Venn: It is so.",
        "Jon Ask: Chad has closed its embassy in Peru.",
    )
    assert ("Peru", "recognise", ("Dara Venn", "Ashen Front")) in found
    assert ("Chad", "close_mission", ("Jon Ask",)) in found


@pytest.mark.parametrize(
    "text",
    [
        "LIMA: Peru has recognised Kosovo.",
        "READ MORE: Peru at the polls\n\nPeru has recognised Kosovo.\n\nWATCH: Peru in turmoil\n\nREAD MORE: Peru votes",
        "Peru: The state has recognised Kosovo, and so Peru has recognised Kosovo.\n\nChad: Nothing new.",
        "MR OLM: Peru has recognised Kosovo.",
    ],
)
def test_what_is_no_transcript(text):
    assert all(one.cue is not None for one in coding(text).attributions)
