"""What makes a claim firm: each class of doubt with those that are told apart from it by a rule, and with those that are not."""

import pytest

from coded import claim, claims


@pytest.mark.parametrize(
    "text",
    [
        "European leaders met Dara Venn in Paris on Monday.",
        "Western nations froze Ostmark's assets.",
        "Verania sanctioned 37 Kalmian groups.",
        "Verania held talks with African leaders.",
        "Israel and other countries designated Hamas as a terrorist group.",
        "Twelve countries sanctioned Verania.",
        "The Ashen Front was outlawed by Gulf states.",
        "Most countries condemned Verania.",
    ],
)
def test_a_collective_that_its_words_tell_apart_is_firm(text):
    assert {c.grade for c in claims(text)} == {"firm"}


@pytest.mark.parametrize(
    "text",
    [
        "Foreign ministers met Dara Venn.",
        "These European countries sanctioned Ostmark.",
        "Such Arab states outlawed the Ashen Front.",
        "Western nations recognised Verania.",
        "Armed groups attacked Verania.",
    ],
)
def test_any_other_collective_is_not(text):
    assert "firm" not in {c.grade for c in claims(text) if c.actor.kind == "collective"}


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("Veranian officials arrived in Kalmia on Saturday.", "firm"),
        ("Veranian envoys flew to Kalmia on Monday.", "firm"),
        ("Verania's foreign minister travelled to Kalmia for talks.", "firm"),
        ("Veranian troops arrived in Kalmia on Monday.", "tentative"),
    ],
)
def test_officials_who_arrive_meet_whom_they_visit(text, grade):
    assert claim(text, "meet").grade == grade


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("Verania and Kalmia were close to a normalisation of relations.", "firm"),
        ("A potential normalisation of ties between Verania and Kalmia drew protests.", "firm"),
        ("The normalisation of ties between Verania and Kalmia would please Ostmark.", "tentative"),
    ],
)
def test_a_noun_is_firm_where_it_is_told_as_possible(text, grade):
    assert claim(text, "establish_relations").grade == grade


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("Verania backed the immigration of skilled workers.", "firm"),
        ("Verania rejected the idea.", "firm"),
        ("Kalmia supports a two-state solution.", "firm"),
        ("Verania supports efforts that end the war.", "tentative"),
    ],
)
def test_sides_are_surely_taken_on_what_a_whole_noun_phrase_names(text, grade):
    assert {c.grade for c in claims(text)} == {grade}


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("Verania sanctioned 16 officials.", "firm"),
        ("Verania imposed sanctions on human rights abusers.", "firm"),
        ("Verania blacklisted a trafficker.", "firm"),
        ("Verania sanctioned the officials.", "tentative"),
        ("Verania sanctioned officials and lawyers.", "tentative"),
        ("Verania sanctioned 16 officials who had fled.", "firm"),
    ],
)
def test_people_are_listed_surely_where_a_noun_phrase_tells_all_of_them(text, grade):
    assert {c.grade for c in claims(text)} == {grade}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Verania is on track to open an embassy in Kalmia.", ("open_mission", "planned", "firm")),
        ("Verania is on course to recognise Kalmia.", ("recognise", "planned", "firm")),
        ("Verania is working on restoring ties with Kalmia.", ("establish_relations", "planned", "firm")),
        ("Verania tried to restore ties with Kalmia.", ("establish_relations", "planned", "tentative")),
    ],
)
def test_who_is_on_the_way_plans_to(text, told):
    (found,) = claims(text)
    assert (found.act, found.modality, found.grade) == told


@pytest.mark.parametrize(
    "text",
    [
        "Verania does not recognise Kalmia's annexation of Hallen.",
        "Ghana is opposed to Russia and Belarus.",
        "Verania does not sell arms and is a major backer of Kalmia.",
        "Verania is set to formally sanction Kalmia.",
        "Verania and Ostmark are under pressure to impose sanctions on Kalmia.",
        "The delegation will underscore Verania's support for Kalmia.",
    ],
)
def test_the_second_look_lowers_no_claim_for_a_word_that_turns_another(text):
    assert {c.grade for c in claims(text)} == {"firm"}


@pytest.mark.parametrize(
    "text",
    [
        "Until 2024 Bulgaria recognised Kalmia.",
        "Chad recognised Kalmia until 2020.",
        "Peru formerly recognised Kalmia.",
        "Togo once recognised Kalmia.",
        "Ghana briefly recognised Kalmia.",
        "Ghana recognised Kalmia on 25 June 2024.",
    ],
)
def test_what_may_be_so_no_longer_or_not_yet_is_only_likely(text):
    assert {c.grade for c in claims(text)} == {"tentative"}


@pytest.mark.parametrize(
    "text",
    [
        "Chad has recognised Kalmia since 2020.",
        "Chad recognised Kalmia in 2020.",
        "Ghana extended its sanctions on Kalmia until 2030.",
    ],
)
def test_what_began_and_has_not_ended_is_firm(text):
    assert {c.grade for c in claims(text)} == {"firm"}


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("Verania's foreign minister recognised Kalmia on Monday.", "firm"),
        ("A Veranian general recognised Kalmia in an interview.", "tentative"),
        ("Veranian lawmakers recognised Kalmia on Monday.", "tentative"),
        ("The Veranian embassy in Chad recognised Kalmia on Monday.", "tentative"),
        ("A Veranian court recognised Kalmia on Monday.", "tentative"),
        ("Ostmark's army recognised Kalmia.", "tentative"),
    ],
)
def test_who_does_not_bind_his_state_does_not_recognise_in_its_name(text, grade):
    assert claim(text, "recognise").grade == grade


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("Verania recognised Kalmian fishermen for their courage at sea.", "tentative"),
        ("Verania recognised Kalmian farmers.", "tentative"),
        ("Verania recognised Kalmian nurses at a ceremony.", "tentative"),
        ("Verania recognised the Kalmian government.", "firm"),
    ],
)
def test_people_of_a_state_are_not_surely_recognised_as_states_are(text, grade):
    assert {c.grade for c in claims(text) if c.act == "recognise"} <= {grade}


@pytest.mark.parametrize(
    "text",
    [
        "Verania annulled the decree by which it recognised Kalmia.",
        "Ostmark tore up the treaty in which it recognised Kalmia.",
        "Verania's recognition of Kalmia was declared void by a court.",
        "Verania's recognition of Kalmia was struck down by a court.",
    ],
)
def test_recognition_that_is_undone_as_it_is_told_is_a_suggestion(text):
    assert claim(text, "recognise").grade == "tentative"
